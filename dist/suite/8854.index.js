export const id = 8854;
export const ids = [8854];
export const modules = {

/***/ 42053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ atTop),
/* harmony export */   k: () => (/* binding */ fromTop)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _sources_git_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26012);


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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
        return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_3__/* .deliver */ .cK)(invocation, evidence, policy.config.report.key);
    },
};


/***/ }),

/***/ 27396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
        const record = { policy: policy.source, tool: _evidence_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .tool */ .z, seed: io.seed, started: new Date(started).toISOString() };
        return [(0,_evidence_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .couldNotCheck */ .Hj)(gate, error, { ...record, seconds: (io.now() - started) / 1000 })];
    }
}
const secrets = async (policy, change, io, { mode }) => {
    const { secretsGate } = await Promise.all(/* import() */[__webpack_require__.e(2511), __webpack_require__.e(779), __webpack_require__.e(8549)]).then(__webpack_require__.bind(__webpack_require__, 58549));
    if (mode === 'history')
        return [await secretsGate({ mode: 'history' }, policy, io)];
    if (mode === 'tree' || change === null)
        return [await secretsGate({ mode: 'tree', paths: [] }, policy, io)];
    return [await secretsGate({ mode: 'range', change }, policy, io)];
};
const data = async (policy, change, io) => {
    if (change === null)
        throw noChange();
    const { dataGate } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(5521), __webpack_require__.e(3581), __webpack_require__.e(3155), __webpack_require__.e(6935), __webpack_require__.e(100), __webpack_require__.e(8837), __webpack_require__.e(3137)]).then(__webpack_require__.bind(__webpack_require__, 3137));
    return dataGate({ mode: 'change', change }, policy, io);
};
const model = async (policy, change, io, options) => {
    if (!options.mayExecuteHead) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('The model gate does not run on `pull_request_target`: it would load a model from the head beside the secrets of the base.', 'Run it on `pull_request`; the report of a fork is posted by a second workflow on `workflow_run`.');
    }
    const { modelGate } = await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(3155), __webpack_require__.e(8875)]).then(__webpack_require__.bind(__webpack_require__, 28875));
    const { allowForkOnSelfHosted } = options;
    if (change === null)
        return [await modelGate({ mode: 'working-tree' }, policy, io)];
    return [await modelGate({ mode: 'change', change, allowForkOnSelfHosted }, policy, io)];
};
function noChange() {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('No change to judge: needed an earlier commit to compare with, given an event or a directory without one.', 'Commit a first version, name a range, or compare two snapshots with `assay data BASE HEAD`.');
}


/***/ })

};
