export const id = 8530;
export const ids = [8530];
export const modules = {

/***/ 88530:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownName: () => (/* binding */ ownName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var _sources_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21022);



const unknown = 'OWNER/assay@v1';
/**
 * What a workflow writes after `uses:` for this program: `owner/repository@v1` from the remote of the checkout that it
 * runs from, or a name to be replaced when there is none.
 */
async function ownName() {
    try {
        const top = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_2__/* .topOf */ .HX)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url)));
        if (top === null)
            return unknown;
        const url = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitText */ .q_)(top, ['remote', 'get-url', 'origin']);
        const name = /github\.com[/:]([A-Za-z0-9-]+\/[A-Za-z0-9._-]+?)(?:\.git)?\/?$/.exec(url)?.[1];
        return name === undefined ? unknown : `${name}@v1`;
    }
    catch {
        return unknown;
    }
}


/***/ })

};
