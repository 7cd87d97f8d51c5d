export const id = 779;
export const ids = [779];
export const modules = {

/***/ 779:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   matcherOf: () => (/* binding */ matcherOf)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2856);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52037);



const longest = 1000;
/**
 * Whether a pattern is found in a text, in time that is linear in its length whatever both are: RE2 (Cox 2010), of which
 * `re2js` is a port, with the syntax that the data gate's patterns have. No references back and no looks around; `^` and `$`
 * are the ends of the text, `.` is any character but a line feed. The pattern is read once.
 * Errors: `Problem` with the reason for what is no such pattern, or longer than 1,000 characters.
 */
function matcherOf(pattern) {
    if (pattern.length > longest)
        throw refused(pattern, `it is longer than ${longest} characters`);
    try {
        const compiled = re2js__WEBPACK_IMPORTED_MODULE_1__/* .RE2JS */ .L3.compile(pattern);
        return (text) => compiled.test(text);
    }
    catch (error) {
        if (!(error instanceof re2js__WEBPACK_IMPORTED_MODULE_1__/* .RE2JSException */ .o_))
            throw error;
        throw refused(pattern, error.message.replace(/^error parsing regexp: /, '').replace(/: `[\s\S]*$/, ''));
    }
}
function refused(pattern, why) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`The pattern ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(pattern)} cannot be used: ${why}.`, 'Write it in the syntax of RE2, without references back and looks around: no text can then make it run long.');
}


/***/ })

};
