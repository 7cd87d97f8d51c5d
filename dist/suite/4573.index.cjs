'use strict';
exports.id = 4573;
exports.ids = [4573];
exports.modules = {

  74573:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    setOutputs: () => (  setOutputs)
  });
 
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);




async function setOutputs(env, outputs) {
    const file = env.GITHUB_OUTPUT ?? '';
    if (file === '')
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)(file, outputText(outputs, `assay-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`));
}
 
function outputText(outputs, delimiter) {
    return Object.entries(outputs)
        .map(([name, value]) => {
        if (`${name}\n${value}`.includes(delimiter))
            throw new Error(`The output ${name} holds its own delimiter.`);
        return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
    })
        .join('');
}


  })

};
