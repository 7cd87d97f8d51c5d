export const id = 9549;
export const ids = [9549];
export const modules = {

/***/ 9549:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./lib/evidence/problem.js
var problem = __webpack_require__(75254);
// EXTERNAL MODULE: ./lib/gates/load-policy.js
var load_policy = __webpack_require__(95765);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/evidence/quote.js
var quote = __webpack_require__(52037);
// EXTERNAL MODULE: ./lib/model/lineage/lock.js
var lock = __webpack_require__(83644);
// EXTERNAL MODULE: ./lib/sources/git.js
var git = __webpack_require__(21022);
// EXTERNAL MODULE: ./lib/gates/model/files.js
var files = __webpack_require__(24821);
// EXTERNAL MODULE: ./lib/gates/model/origin.js
var origin = __webpack_require__(63198);
;// CONCATENATED MODULE: ./lib/gates/model/lock-model.js









/**
 * Records in `assay.lock` which data and which code a model came from, and gives the entry. Errors: `Problem` for a file
 * that is not there or lies outside of the repository, a commit that is unknown, a lock that cannot be read.
 */
async function lockModel({ model, data, code }, io) {
    const full = (0,external_node_path_.join)(io.root, lock/* lockPath */.HZ);
    const before = (0,external_node_fs_.existsSync)(full) ? (0,lock/* lockOf */.Vx)(await (0,promises_.readFile)(full, 'utf8')) : null;
    const named = code === null ? 'HEAD' : code;
    const commit = await (0,git/* commitOf */.D3)(io.root, named);
    if (commit === null && code !== null) {
        throw new problem/* Problem */.A(`There is no commit ${(0,quote/* quote */.h)(code)} here.`, 'Name the commit that the model was trained from.');
    }
    const digests = await Promise.all(data.map(async (path) => [(0,files/* clean */.uH)(path), await (0,origin/* dataDigestOf */.I)(present(io.root, path))]));
    const entry = {
        digest: await (0,files/* digestOf */.ol)(present(io.root, model)),
        data: Object.fromEntries(digests),
        code: commit,
    };
    await (0,promises_.writeFile)(full, (0,lock/* lockText */.li)((0,lock/* withEntry */.rM)(before, (0,files/* clean */.uH)(model), entry)));
    return entry;
}
function present(root, path) {
    const plain = (0,files/* clean */.uH)(path);
    if ((0,files/* isOutside */._K)(plain)) {
        throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(path)} is outside the repository.`, 'Give a path relative to the repository’s root.');
    }
    const full = (0,external_node_path_.join)(root, plain);
    if ((0,external_node_fs_.existsSync)(full))
        return full;
    throw new problem/* Problem */.A(`There is no file ${(0,quote/* quote */.h)(path)}.`, 'Give the path of the model, and of the data it was trained on.');
}

// EXTERNAL MODULE: ./lib/gates/model.js + 105 modules
var model = __webpack_require__(61200);
// EXTERNAL MODULE: ./lib/entry/at-top.js
var at_top = __webpack_require__(42053);
// EXTERNAL MODULE: ./lib/entry/deliver.js
var deliver = __webpack_require__(80789);
// EXTERNAL MODULE: ./lib/entry/commands/range.js
var range = __webpack_require__(6542);
;// CONCATENATED MODULE: ./lib/entry/commands/model.js







const command = {
    help: `assay model [--diff BASE..HEAD]              judge the candidate of assay.yml
assay model lock MODEL --data FILE ...       record in assay.lock which data and code MODEL came from

Runs the candidate and the baseline that assay.yml names on the golden dataset and decides with paired intervals
against the margins. With --diff, a change that touches none of them is skipped.

The lock holds the digests of the model and of the files it was trained on, and the commit of the code (--code, HEAD
unless told). Commit it with the model: the gate then says when a model is not the one that was trained.
`,
    options: { diff: { type: 'string' }, data: { type: 'string', multiple: true }, code: { type: 'string' } },
    async run(invocation) {
        if (invocation.words[0] === 'lock')
            return model_lock(invocation);
        const { flags, io, options } = (0,at_top/* atTop */.H)(invocation);
        const change = typeof flags.diff === 'string' ? await (0,range/* rangeOf */.b)(io, flags.diff) : null;
        const policy = await (0,load_policy/* loadPolicy */.t)(io, change, options.config);
        const request = change === null ? { mode: 'working-tree' } : { mode: 'change', change };
        return (0,deliver/* deliver */.cK)(invocation, [await (0,model.modelGate)(request, policy, io)], policy.config.report);
    },
};
async function model_lock(invocation) {
    const [, model, ...more] = invocation.words;
    const data = (invocation.flags.data ?? []);
    if (model === undefined || more.length > 0 || data.length === 0) {
        throw new problem/* Problem */.A(`Needed one model and the data it was trained on, given ${model === undefined ? 'no model' : `${more.length + 1} models`} and ${data.length} data files.`, 'Usage: assay model lock MODEL --data FILE [--data FILE ...] [--code COMMIT]');
    }
    const { io, options } = (0,at_top/* atTop */.H)(invocation);
    const here = (path) => (0,at_top/* fromTop */.k)(io.root, invocation.io.root, path);
    const code = typeof invocation.flags.code === 'string' ? invocation.flags.code : null;
    const entry = await lockModel({ model: here(model), data: data.map(here), code }, io);
    if (!options.quiet)
        process.stdout.write(`assay.lock knows ${here(model)} as ${entry.digest}.\n`);
    return 0;
}


/***/ }),

/***/ 6542:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ rangeOf),
/* harmony export */   x: () => (/* binding */ changeAtHand)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
/* harmony import */ var _sources_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21022);


/**
 * The change that `--diff BASE..HEAD` names (HEAD when the second part is left out).
 * Errors: `Problem` when a commit is not in the repository, with the fetch that mends it.
 */
async function rangeOf(io, diff) {
    const parts = /^(.+?)\.\.\.?(.*)$/.exec(diff);
    const base = parts?.[1] ?? diff;
    if (base === '' || base.startsWith('..')) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`--diff needs a range, given "${diff}": the commit to compare with is missing.`, 'Write --diff BASE..HEAD, for example --diff origin/main..HEAD.');
    }
    const head = parts?.[2] === undefined || parts[2] === '' ? 'HEAD' : parts[2];
    const [from, to] = await Promise.all([needed(io, base), needed(io, head)]);
    return { base: from, head: to, event: 'command line', fork: false };
}
/**
 * What `assay run` judges without `--diff`: the commits since the default branch; on that branch itself, its last
 * commit. Null when there is no repository, or no earlier commit to compare with.
 */
async function changeAtHand(io) {
    const head = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(io.root, 'HEAD');
    if (head === null)
        return null;
    const refs = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];
    for (const base of await Promise.all(refs.map((ref) => (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(io.root, ref)))) {
        if (base !== null && base !== head)
            return { base, head, event: 'command line', fork: false };
        if (base !== null)
            break;
    }
    const parent = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(io.root, 'HEAD^');
    return parent === null ? null : { base: parent, head, event: 'command line', fork: false };
}
async function needed(io, ref) {
    const commit = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(io.root, ref);
    if (commit !== null)
        return commit;
    await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitText */ .q_)(io.root, ['rev-parse', '--git-dir']);
    const shallow = (await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__/* .isShallow */ .fE)(io.root))
        ? 'this shallow clone does not hold it'
        : 'this repository does not hold it';
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`The commit ${ref} was not found: ${shallow}.`, 'Fetch it: `fetch-depth: 0` in actions/checkout, or `git fetch --unshallow`, or `git fetch origin <commit>`.');
}


/***/ }),

/***/ 95765:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75254);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52037);
/* harmony import */ var _sources_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21022);






const usual = ['assay.yml', '.github/assay.yml'];
/**
 * The policy that judges: with a change, the base commit's file, which the head's may only tighten; without one, the
 * working tree's. `given` is the path that the user named (`--config`, input `config`); else `assay.yml`, then
 * `.github/assay.yml`. No file at all: the defaults. `textAt` reads a commit's files: git objects unless told.
 * Errors: `Problem` for a named file that is nowhere, and for a file that is not valid.
 */
async function loadPolicy(io, change, given, textAt = gitText(io.root)) {
    return change === null ? fromWorkingTree(io, given) : fromChange(io, change, given, textAt);
}
function gitText(root) {
    return async (commit, path) => (await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_4__/* .fileAt */ .Wd)(root, commit, path))?.toString('utf8') ?? null;
}
async function fromWorkingTree(io, given) {
    const found = await firstOf(given, (path) => onDisk(io.root, path));
    if (found === null) {
        if (given !== null)
            throw missing(given, 'the working tree');
        const { defaultConfig } = await __webpack_require__.e(/* import() */ 3294).then(__webpack_require__.bind(__webpack_require__, 63294));
        return { config: defaultConfig(), source: { path: null, source: 'defaults', edits: [] } };
    }
    const config = await parsed(found);
    return { config, source: { path: found.path, source: 'working-tree', digest: digestOf(found.text), edits: [] } };
}
async function fromChange(io, change, given, textAt) {
    const inRoot = given === null ? null : withinRoot(io.root, given);
    const policyAt = (commit) => firstOf(inRoot, async (path) => {
        const text = await textAt(commit, path);
        return text === null ? null : { path, text };
    });
    const [base, committed] = await Promise.all([policyAt(change.base), policyAt(change.head)]);
    const head = committed ?? (given === null ? null : await onDisk(io.root, given));
    if (given !== null && base === null && head === null)
        throw missing(given, 'base, head and the working tree');
    const { defaultConfig } = await __webpack_require__.e(/* import() */ 3294).then(__webpack_require__.bind(__webpack_require__, 63294));
    if (base === null && head === null) {
        return { config: defaultConfig(), source: { path: null, source: 'defaults', commit: change.base, edits: [] } };
    }
    const basePolicy = base === null ? defaultConfig() : await parsed(base);
    const record = {
        path: (base ?? head)?.path ?? null,
        source: base === null ? 'defaults' : 'base',
        commit: change.base,
        ...(base === null ? {} : { digest: digestOf(base.text) }),
    };
    if (head !== null && head.text === base?.text)
        return { config: basePolicy, source: { ...record, edits: [] } };
    const { tighten } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(13)]).then(__webpack_require__.bind(__webpack_require__, 70013));
    const { config, loosened } = tighten(basePolicy, head === null ? defaultConfig() : await parsed(head));
    return { config, source: { ...record, edits: edits(base, head, loosened) }, atBase: basePolicy };
}
function edits(base, head, loosened) {
    const path = (0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)((base ?? head)?.path ?? 'assay.yml');
    if (head === null)
        return [`${path} is deleted; base's policy judged, the deletion takes effect after the merge`];
    if (base === null)
        return [`${path} is new; what it asks judged this change, what it allows takes effect after the merge`];
    if (loosened.length === 0)
        return [`${path} is edited; only what it tightens judged this change`];
    return loosened.map((sentence) => `${path}: ${sentence}; takes effect after the merge`);
}
async function parsed(found) {
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(6935), __webpack_require__.e(8391)]).then(__webpack_require__.bind(__webpack_require__, 29743));
    return parseConfig(found.text, found.path);
}
async function firstOf(given, read) {
    const found = await Promise.all((given === null ? usual : [given]).map(read));
    return found.find((one) => one !== null) ?? null;
}
async function onDisk(root, path) {
    try {
        return { path, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), 'utf8') };
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`Cannot read the configuration ${path}: ${code ?? String(error)}.`, 'Name a readable YAML file.', {
            cause: error,
        });
    }
}
function withinRoot(root, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path) : path;
    return inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/').replace(/^\.\//, '');
}
function missing(path, where) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`The configuration ${path} was not found in ${where}.`, 'Name an existing file with --config (input `config`), or run `assay init` to write a starter assay.yml.');
}
function digestOf(text) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex')}`;
}


/***/ })

};
