export const id = 8854;
export const ids = [8854];
export const modules = {

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

/***/ 58854:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
/* harmony import */ var _gates_load_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95765);
/* harmony import */ var _at_top_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42053);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80789);
/* harmony import */ var _run_gates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27396);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6542);






const command = {
    help: `assay run [--diff BASE..HEAD] [--evidence FOLDER]

Every gate that assay.yml configures, then the report. Without --diff, what the current branch adds to the default
branch is judged; on the default branch, its last commit. --evidence keeps each gate's evidence as a file.
`,
    options: { diff: { type: 'string' }, evidence: { type: 'string' } },
    async run(invocation) {
        const { flags, io, options, words } = (0,_at_top_js__WEBPACK_IMPORTED_MODULE_2__/* .atTop */ .H)(invocation);
        if (words.length > 0)
            throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`assay run takes no words, given "${words.join(' ')}".`, 'See `assay help`.');
        const change = typeof flags.diff === 'string' ? await (0,_range_js__WEBPACK_IMPORTED_MODULE_5__/* .rangeOf */ .b)(io, flags.diff) : await (0,_range_js__WEBPACK_IMPORTED_MODULE_5__/* .changeAtHand */ .x)(io);
        const policy = await (0,_gates_load_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPolicy */ .t)(io, change, options.config);
        const evidence = await (0,_run_gates_js__WEBPACK_IMPORTED_MODULE_4__/* .runGates */ .A)(policy, change, io);
        if (typeof flags.evidence === 'string') {
            await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_3__/* .writeEvidence */ .nP)(invocation.io.root, flags.evidence, evidence);
        }
        return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_3__/* .deliver */ .cK)(invocation, evidence, policy.config.report);
    },
};


/***/ }),

/***/ 27396:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ runGates)
/* harmony export */ });
/* harmony import */ var _evidence_assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25829);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
/* harmony import */ var _evidence_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43215);



const usual = {
    only: null,
    mode: 'change',
    allowForkOnSelfHosted: false,
    mayExecuteHead: true,
};
/**
 * Every gate that the policy configures, one after the other, each loaded only when it runs.
 * A gate that cannot check gives evidence of verdict `error`; the others still run.
 */
async function runGates(policy, change, io, options = usual) {
    const { config } = policy;
    const wanted = (gate, configured) => options.only === null ? configured : options.only === gate;
    const evidence = [];
    if (wanted('secrets', config.secrets !== false)) {
        evidence.push(...(await guarded('secrets', () => secrets(policy, change, io, options), policy, io)));
    }
    if (wanted('data', config.data !== undefined)) {
        evidence.push(...(await guarded('data', () => data(policy, change, io, options), policy, io)));
    }
    if (wanted('model', config.model !== undefined)) {
        evidence.push(...(await guarded('model', () => model(policy, change, io, options), policy, io)));
    }
    return evidence;
}
/** Runs one gate; a `Problem` becomes its evidence. */
async function guarded(gate, work, policy, io) {
    const started = io.now();
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A))
            throw error;
        const record = { policy: policy.source, tool: _evidence_tool_js__WEBPACK_IMPORTED_MODULE_1__.tool, seed: io.seed, started: new Date(started).toISOString() };
        return [(0,_evidence_assemble_js__WEBPACK_IMPORTED_MODULE_2__.couldNotCheck)(gate, error, { ...record, seconds: (io.now() - started) / 1000 })];
    }
}
const secrets = async (policy, change, io, { mode }) => {
    if (mode === 'posture')
        return [await (await Promise.all(/* import() */[__webpack_require__.e(7061), __webpack_require__.e(3457), __webpack_require__.e(454), __webpack_require__.e(249), __webpack_require__.e(4711), __webpack_require__.e(5878)]).then(__webpack_require__.bind(__webpack_require__, 94711))).postureGate([], policy, io)];
    const { secretsGate } = await Promise.all(/* import() */[__webpack_require__.e(5524), __webpack_require__.e(7061), __webpack_require__.e(3457), __webpack_require__.e(249), __webpack_require__.e(6424)]).then(__webpack_require__.bind(__webpack_require__, 66424));
    if (mode === 'history')
        return [await secretsGate({ mode: 'history' }, policy, io)];
    if (mode === 'tree' || change === null)
        return [await secretsGate({ mode: 'tree', paths: [] }, policy, io)];
    return [await secretsGate({ mode: 'range', change }, policy, io)];
};
const data = async (policy, change, io) => {
    if (change === null)
        throw noChange();
    const { dataGate } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(3581), __webpack_require__.e(5521), __webpack_require__.e(2076), __webpack_require__.e(1547), __webpack_require__.e(5202), __webpack_require__.e(6935), __webpack_require__.e(7402), __webpack_require__.e(9240), __webpack_require__.e(3172), __webpack_require__.e(2676)]).then(__webpack_require__.bind(__webpack_require__, 82676));
    return dataGate({ mode: 'change', change }, policy, io);
};
const model = async (policy, change, io, options) => {
    if (!options.mayExecuteHead) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('The model gate does not run on `pull_request_target`: it would load a model from the head beside the secrets of the base.', 'Run it on `pull_request`; the report of a fork is posted by a second workflow on `workflow_run`.');
    }
    const { modelGate } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(3581), __webpack_require__.e(5521), __webpack_require__.e(2076), __webpack_require__.e(1547), __webpack_require__.e(3874), __webpack_require__.e(8911), __webpack_require__.e(2160)]).then(__webpack_require__.bind(__webpack_require__, 61200));
    const { allowForkOnSelfHosted } = options;
    if (change === null)
        return [await modelGate({ mode: 'working-tree' }, policy, io)];
    return [await modelGate({ mode: 'change', change, allowForkOnSelfHosted }, policy, io)];
};
function noChange() {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('No change to judge: needed an earlier commit to compare with, given an event or a directory without one.', 'Commit a first version, name a range, or compare two snapshots with `assay data BASE HEAD`.');
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
