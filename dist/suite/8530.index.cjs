'use strict';
const chunkUrl = process.getBuiltinModule('url').pathToFileURL(__filename).href;
exports.id = 8530;
exports.ids = [8530];
exports.modules = {

  88530:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    ownName: () => (  ownName)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
  var _sources_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21022);



const unknown = 'OWNER/assay@v1';


async function ownName() {
    try {
        const top = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_2__  .HX)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(chunkUrl)));
        if (top === null)
            return unknown;
        const url = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_2__  .q_)(top, ['remote', 'get-url', 'origin']);
        const name = /github\.com[/:]([A-Za-z0-9-]+\/[A-Za-z0-9._-]+?)(?:\.git)?\/?$/.exec(url)?.[1];
        return name === undefined ? unknown : `${name}@v1`;
    }
    catch {
        return unknown;
    }
}


  })

};
