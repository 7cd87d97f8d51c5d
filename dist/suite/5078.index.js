export const id = 5078;
export const ids = [5078];
export const modules = {

/***/ 2053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ atTop),
/* harmony export */   k: () => (/* binding */ fromTop)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _sources_git_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6012);


/**
 * The invocation as if it had been made in the repository's top folder, where the policy and the allow-list stand and
 * which paths of a report are relative to: its `io.root` is that folder, `--config` is relative to it. Outside a
 * repository, or where the environment names one (`GIT_DIR`), it stays as it is.
 */
function atTop(invocation) {
    const { io, options } = invocation;
    const top = io.env.GIT_DIR === undefined && io.env.GIT_WORK_TREE === undefined ? (0,_sources_git_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOfGit */ .kP)(io.root) : null;
    if (top === null || top === io.root)
        return invocation;
    const config = options.config === null ? null : fromTop(top, io.root, options.config);
    return { ...invocation, io: { ...io, root: top }, options: { ...options, config } };
}
/** A path that was given in `folder`, as seen from `top`; `.` for `top` itself. With forward slashes. */
function fromTop(top, folder, path) {
    const seen = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    return seen === '' ? '.' : seen;
}


/***/ }),

/***/ 6542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ rangeOf),
/* harmony export */   x: () => (/* binding */ changeAtHand)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5254);
/* harmony import */ var _sources_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8042);


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

/***/ 5078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5254);
/* harmony import */ var _gates_load_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5765);
/* harmony import */ var _gates_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2370);
/* harmony import */ var _at_top_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2053);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(789);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6542);






const later = {
    'run-logs': 'Scanning the logs of a workflow run is not in this version.',
    posture: 'The posture checks are not in this version.',
};
const command = {
    help: `assay secrets [PATH...]            the working tree, or the paths named
assay secrets --diff BASE..HEAD    what the commits of a range add
assay secrets --staged             what is staged for the next commit
assay secrets --history            every blob of the repository, once
assay secrets --stdin [--name N]   standard input; the name tells its type
assay secrets allow FINGERPRINT --reason TEXT --owner WHO --until DATE [--where any|tests|docs|examples]
assay secrets revoke FINGERPRINT   how to revoke it
`,
    options: {
        diff: { type: 'string' },
        history: { type: 'boolean' },
        staged: { type: 'boolean' },
        stdin: { type: 'boolean' },
        name: { type: 'string' },
        'run-logs': { type: 'string' },
        posture: { type: 'boolean' },
        reason: { type: 'string' },
        owner: { type: 'string' },
        until: { type: 'string' },
        where: { type: 'string' },
    },
    async run(invocation) {
        const top = (0,_at_top_js__WEBPACK_IMPORTED_MODULE_3__/* .atTop */ .H)(invocation);
        const { flags, io, options, words } = top;
        if (words[0] === 'allow')
            return (await __webpack_require__.e(/* import() */ 9986).then(__webpack_require__.bind(__webpack_require__, 9986))).allow(top);
        if (words[0] === 'revoke')
            return (await __webpack_require__.e(/* import() */ 9986).then(__webpack_require__.bind(__webpack_require__, 9986))).revoke(top);
        for (const [flag, message] of Object.entries(later)) {
            if (flags[flag] !== undefined)
                throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(message, 'Leave the flag out; `assay help` lists what there is.');
        }
        const request = await requestOf(top, invocation.io.root);
        const change = request.mode === 'range' ? request.change : null;
        const policy = await (0,_gates_load_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPolicy */ .t)(io, change, options.config);
        return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_4__/* .deliver */ .cK)(invocation, [await (0,_gates_secrets_js__WEBPACK_IMPORTED_MODULE_2__.secretsGate)(request, policy, io)], policy.config.report.key);
    },
};
/** `folder` is where the command runs: paths are relative to it, and it is what is scanned without one. */
async function requestOf({ flags, io, words }, folder) {
    const modes = ['diff', 'history', 'staged', 'stdin'].filter((flag) => flags[flag] !== undefined);
    if (modes.length > 1 || (modes.length === 1 && words.length > 0)) {
        const given = [...modes.map((mode) => `--${mode}`), ...(words.length > 0 ? ['paths'] : [])].join(' and ');
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`Only one thing can be scanned at a time: given ${given}.`, 'Run the command once for each.');
    }
    if (typeof flags.diff === 'string')
        return { mode: 'range', change: await (0,_range_js__WEBPACK_IMPORTED_MODULE_5__/* .rangeOf */ .b)(io, flags.diff) };
    if (flags.history === true)
        return { mode: 'history' };
    if (flags.staged === true)
        return { mode: 'staged' };
    if (flags.stdin === true) {
        const name = typeof flags.name === 'string' ? flags.name : 'stdin';
        return { mode: 'stdin', bytes: await standardInput(), name };
    }
    if (folder === io.root)
        return { mode: 'tree', paths: [...words] };
    return { mode: 'tree', paths: (words.length === 0 ? ['.'] : words).map((path) => (0,_at_top_js__WEBPACK_IMPORTED_MODULE_3__/* .fromTop */ .k)(io.root, folder, path)) };
}
async function standardInput() {
    const parts = [];
    for await (const part of process.stdin)
        parts.push(part);
    return Buffer.concat(parts);
}


/***/ }),

/***/ 5765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5254);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2037);
/* harmony import */ var _sources_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8042);






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
        const { defaultConfig } = await __webpack_require__.e(/* import() */ 3294).then(__webpack_require__.bind(__webpack_require__, 3294));
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
    const { defaultConfig } = await __webpack_require__.e(/* import() */ 3294).then(__webpack_require__.bind(__webpack_require__, 3294));
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
    const { tighten } = await __webpack_require__.e(/* import() */ 5586).then(__webpack_require__.bind(__webpack_require__, 5586));
    const { config, loosened } = tighten(basePolicy, head === null ? defaultConfig() : await parsed(head));
    return { config, source: { ...record, edits: edits(base, head, loosened) } };
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
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2265)]).then(__webpack_require__.bind(__webpack_require__, 2265));
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
