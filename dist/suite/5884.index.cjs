'use strict';
exports.id = 5884;
exports.ids = [5884];
exports.modules = {

  25884:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    tidyAllowList: () => (  tidyAllowList)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23865);
  var _secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66424);
  var _allow_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76100);






async function tidyAllowList(policy, io) {
    const { secrets } = policy.config;
    if (secrets === false)
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A('`secrets` is switched off in the configuration.', 'Remove `secrets: false`.');
    const path = secrets['allow-list'];
    const { list } = await (0,_allow_list_js__WEBPACK_IMPORTED_MODULE_3__  .s)(io, path, null, new Date(io.now()).toISOString().slice(0, 10));
    if (list.salt === null) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A('There is no allow-list with a salt to tidy.', 'Write one with `assay secrets allow` or `assay init`.');
    }
    const alive = new Set();
     
    const quiet = { ...policy, config: { ...policy.config, secrets: { ...secrets, verify: false } } };
    for (const request of [{ mode: 'tree', paths: [] }, { mode: 'history' }]) {
        for (const { fingerprint } of (await (0,_secrets_js__WEBPACK_IMPORTED_MODULE_2__.secretsGate)(request, quiet, io)).findings)
            alive.add(fingerprint);
    }
    const kept = list.entries.filter(({ fingerprint }) => alive.has(fingerprint));
    const removed = list.entries.filter(({ fingerprint }) => !alive.has(fingerprint));
    return { path, text: (0,_secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_1__  .dm)(list.salt, kept), removed, kept: kept.length };
}


  })

};
