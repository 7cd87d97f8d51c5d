export const id = 7402;
export const ids = [7402];
export const modules = {

/***/ 7402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEvidence: () => (/* binding */ readEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5254);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2037);
/* harmony import */ var _github_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6452);
/* harmony import */ var _github_evidence_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2164);






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
        const { evidence, problems } = await (0,_github_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readEvidence */ .At)(place);
        if (problems[0] !== undefined)
            throw problems[0];
        return evidence;
    }
    if (!found.isFile() || found.size > _github_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceLimits */ .Yt.totalBytes) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`The evidence ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(name)} is no regular file of at most ${_github_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceLimits */ .Yt.totalBytes} bytes.`, 'Name evidence files that a gate wrote (`--format json`).');
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
