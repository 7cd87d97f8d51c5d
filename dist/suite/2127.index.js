export const id = 2127;
export const ids = [2127];
export const modules = {

/***/ 2127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5254);
/* harmony import */ var _gates_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9448);
/* harmony import */ var _gates_load_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5765);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(789);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6542);





const command = {
    help: `assay data BASE HEAD                     compare two snapshots
assay data [--diff BASE..HEAD]           compare the snapshots of assay.yml that the change touches
assay data profile SNAPSHOT -o FILE      write the profile of a snapshot, to be compared against later

A snapshot is a CSV, TSV, Parquet or JSON Lines file, a glob of them, git:REF:PATH, or a *.profile.json.
`,
    options: {
        diff: { type: 'string' },
        name: { type: 'string' },
        o: { type: 'string', short: 'o' },
    },
    async run(invocation) {
        const { io, options, words } = invocation;
        if (words[0] === 'profile')
            return profile(invocation);
        const request = await requestOf(invocation);
        const policy = await (0,_gates_load_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPolicy */ .t)(io, request.mode === 'change' ? request.change : null, options.config);
        return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_3__/* .deliver */ .cK)(invocation, await (0,_gates_data_js__WEBPACK_IMPORTED_MODULE_1__.dataGate)(request, policy, io), policy.config.report.key);
    },
};
async function requestOf({ flags, io, words }) {
    const [base, head, ...more] = words;
    if (base !== undefined && head !== undefined && more.length === 0 && flags.diff === undefined) {
        const name = typeof flags.name === 'string' ? { name: flags.name } : {};
        return { mode: 'pair', base, head, ...name };
    }
    if (words.length > 0) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`Needed two snapshots, given ${words.length}.`, 'Usage: assay data BASE HEAD');
    }
    const change = typeof flags.diff === 'string' ? await (0,_range_js__WEBPACK_IMPORTED_MODULE_4__/* .rangeOf */ .b)(io, flags.diff) : await (0,_range_js__WEBPACK_IMPORTED_MODULE_4__/* .changeAtHand */ .x)(io);
    if (change === null) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('No change to judge: needed two commits, given a directory without an earlier commit.', 'Name two snapshots (assay data BASE HEAD) or a range (--diff BASE..HEAD).');
    }
    return { mode: 'change', change };
}
async function profile({ flags, io, options, words }) {
    const [, snapshot, ...more] = words;
    if (snapshot === undefined || more.length > 0) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`Needed one snapshot, given ${words.length - 1}.`, 'Usage: assay data profile SNAPSHOT -o FILE');
    }
    const policy = await (0,_gates_load_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPolicy */ .t)(io, null, options.config);
    const text = await (0,_gates_data_js__WEBPACK_IMPORTED_MODULE_1__/* .profileGate */ .L)(snapshot, policy, io);
    const file = typeof flags.o === 'string' ? flags.o : options.output;
    if (file === null)
        process.stdout.write(text);
    else
        await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .M9)(io.root, file, text);
    return 0;
}


/***/ }),

/***/ 6542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ rangeOf),
/* harmony export */   x: () => (/* binding */ changeAtHand)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5254);
/* harmony import */ var _sources_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1022);


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


/***/ })

};
