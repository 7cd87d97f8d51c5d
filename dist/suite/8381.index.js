export const id = 8381;
export const ids = [8381];
export const modules = {

/***/ 48381:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
/* harmony import */ var _evidence_trend_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81874);
/* harmony import */ var _sources_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21022);
/* harmony import */ var _sources_trend_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30220);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80789);
/* harmony import */ var _read_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77402);






const command = {
    help: `assay report EVIDENCE...

Renders evidence files (or folders of them) that the gates wrote, with --format as often as needed.
The exit code is that of the worst verdict.

--trend FILE    earlier decisions to draw: a file, or git:REF:PATH
--record FILE   adds these decisions to a trend file, under --commit SHA (HEAD unless told); docs/trend.md
`,
    options: { trend: { type: 'string' }, record: { type: 'string' }, commit: { type: 'string' } },
    async run(invocation) {
        if (invocation.words.length === 0) {
            throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('No evidence given: needed one or more evidence files or folders.', 'Usage: assay report EVIDENCE...');
        }
        const evidence = await (0,_read_evidence_js__WEBPACK_IMPORTED_MODULE_4__.readEvidence)(invocation.io.root, invocation.words);
        const { record, trend, commit } = invocation.flags;
        if (typeof record === 'string')
            await recordTrend(invocation, evidence, record, commit);
        return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_3__/* .deliver */ .cK)(invocation, evidence, { key: 'default', ...(typeof trend === 'string' ? { trend } : {}) });
    },
};
/** Adds a line for each evidence to a trend file; the same commit judged again replaces its lines. */
async function recordTrend({ io }, evidence, file, given) {
    const commit = typeof given === 'string' ? given : await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(io.root, 'HEAD');
    if (commit === null || !/^[0-9A-Za-z._-]{1,64}$/.test(commit)) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('The decisions cannot be recorded: no commit is known that they belong to.', 'Name it with --commit SHA.');
    }
    const before = (0,_evidence_trend_js__WEBPACK_IMPORTED_MODULE_5__/* .trendOf */ .RS)(await (0,_sources_trend_file_js__WEBPACK_IMPORTED_MODULE_2__/* .trendText */ .t)(io.root, file));
    await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .M9)(io.root, file, (0,_evidence_trend_js__WEBPACK_IMPORTED_MODULE_5__/* .withLines */ .Gy)(before, evidence.map((one) => (0,_evidence_trend_js__WEBPACK_IMPORTED_MODULE_5__/* .trendLineOf */ .Xq)(one, commit))));
}


/***/ }),

/***/ 77402:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEvidence: () => (/* binding */ readEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75254);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52037);
/* harmony import */ var _github_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26452);
/* harmony import */ var _github_evidence_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17771);






/**
 * Evidence from files (one record, or the list that `--format json` writes for several) and folders of them.
 * Nothing in them is trusted: each is held to the schema and to its own findings.
 * Errors: `Problem` for the first path that is missing, too large, or no evidence.
 */
async function readEvidence(root, paths) {
    const evidence = [];
    for (const path of paths)
        evidence.push(...(await at((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), path)));
    return evidence;
}
async function at(place, name) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(place).catch(() => null);
    if (found === null)
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`The evidence ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(name)} was not found.`, 'Name an existing file or folder.');
    if (found.isDirectory()) {
        const { evidence, problems } = await (0,_github_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readEvidence */ .A)(place);
        if (problems[0] !== undefined)
            throw problems[0];
        return evidence;
    }
    if (!found.isFile() || found.size > _github_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceLimits */ .Y.totalBytes) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`The evidence ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(name)} is no regular file of at most ${_github_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceLimits */ .Y.totalBytes} bytes.`, 'Name evidence files that a gate wrote (`--format json`).');
    }
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(place, 'utf8');
    return text.trimStart().startsWith('[') ? listIn(text, name) : [(0,_github_evidence_text_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEvidence */ .v)(text, name)];
}
function listIn(text, name) {
    let list;
    try {
        list = JSON.parse(text);
    }
    catch (cause) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`The evidence ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(name)} is not JSON.`, 'Name evidence files that a gate wrote.', { cause });
    }
    return list.map((one) => (0,_github_evidence_text_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEvidence */ .v)(JSON.stringify(one), name));
}


/***/ })

};
