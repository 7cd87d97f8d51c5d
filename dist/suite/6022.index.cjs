'use strict';
exports.id = 6022;
exports.ids = [6022];
exports.modules = {

  6022:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    lookAtStaged: () => (  lookAtStaged)
  });
  var _sources_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21022);
  var _sources_git_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39135);
  var _exposure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61425);
  var _objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44486);
  var _sight_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87083);





 
async function lookAtStaged(look) {
    const { io, tally } = look;
    const base = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_0__  .D3)(io.root, 'HEAD');
    tally.base = base;
    const staged = await (0,_sources_git_tree_js__WEBPACK_IMPORTED_MODULE_1__  .K)(io.root, base);
    if (staged.length === 0) {
        tally.skip = 'nothing is staged';
        return;
    }
    const versions = staged.map(({ id, path, parent }) => ({
        id,
        path,
        commit: null,
        parents: parent === null ? [] : [parent],
    }));
    const found = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__  .GA)(look, (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__  .xM)(look, versions), new Map());
    const added = new Set(versions.map(({ id }) => id));
    await (0,_sight_js__WEBPACK_IMPORTED_MODULE_4__  .W)(look, found, added, base, null);
    await (0,_exposure_js__WEBPACK_IMPORTED_MODULE_2__  .cV)(look, added, base, null);
}


  })

};
