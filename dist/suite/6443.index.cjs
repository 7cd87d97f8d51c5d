'use strict';
exports.id = 6443;
exports.ids = [6443];
exports.modules = {

  46443:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    findSecret: () => (  findSecret)
  });
  var _secrets_rules_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18632);
  var _secrets_scanner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7061);
  var _sources_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21022);
  var _fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65444);
  var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57334);
  var _history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16858);
  var _look_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71611);









async function findSecret(fingerprint, list, config, io) {
    const look = { io, config, scanner: (0,_secrets_scanner_js__WEBPACK_IMPORTED_MODULE_1__.scannerOf)(_secrets_rules_registry_js__WEBPACK_IMPORTED_MODULE_0__.rules), isExcluded: () => false, tally: (0,_look_js__WEBPACK_IMPORTED_MODULE_6__  .CK)() };
    await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.lookAtFiles)(look, []);
    const atHead = await among(look.tally, fingerprint, list, io);
    if (atHead !== null || (await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_2__  .D3)(io.root, 'HEAD')) === null)
        return atHead;
    const earlier = { ...look, tally: (0,_look_js__WEBPACK_IMPORTED_MODULE_6__  .CK)() };
    await (0,_history_js__WEBPACK_IMPORTED_MODULE_5__.lookAtHistory)(earlier);
    return among(earlier.tally, fingerprint, list, io);
}
async function among({ sightings }, fingerprint, list, io) {
    const candidates = sightings.map(({ candidate }) => candidate).filter(({ dropped }) => dropped === null);
    for (const salt of new Set([list.salt, null])) {
        const digest = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__  .V)(await (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__  .S)(io, salt));
        const found = candidates.find(({ identity }) => digest(identity) === fingerprint);
        if (found !== undefined)
            return found;
    }
    return null;
}


  })

};
