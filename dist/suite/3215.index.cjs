'use strict';
exports.id = 3215;
exports.ids = [3215];
exports.modules = {

  43215:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    tool: () => (  tool)
  });
 
const tool = { name: 'assay', version: '0.1.0' };


  })

};
