'use strict';
exports.id = 779;
exports.ids = [779];
exports.modules = {

  779:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    matcherOf: () => (  matcherOf)
  });
  var re2js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2856);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52037);



const longest = 1000;


function matcherOf(pattern) {
    if (pattern.length > longest)
        throw refused(pattern, `it is longer than ${longest} characters`);
    try {
        const compiled = re2js__WEBPACK_IMPORTED_MODULE_1__  .L3.compile(pattern);
        return (text) => compiled.test(text);
    }
    catch (error) {
        if (!(error instanceof re2js__WEBPACK_IMPORTED_MODULE_1__  .o_))
            throw error;
        throw refused(pattern, error.message.replace(/^error parsing regexp: /, '').replace(/: `[\s\S]*$/, ''));
    }
}
function refused(pattern, why) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`The pattern ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__  .h)(pattern)} cannot be used: ${why}.`, 'Write it in the syntax of RE2, without references back and looks around: no text can then make it run long.');
}


  })

};
