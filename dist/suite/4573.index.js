export const id = 4573;
export const ids = [4573];
export const modules = {

/***/ 74573:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setOutputs: () => (/* binding */ setOutputs)
/* harmony export */ });
/**
 * Sets the outputs of the step through the toolkit's writer, whose random delimiter no value can contain. Without
 * `GITHUB_OUTPUT` (outside a runner) it does nothing: the old command on standard output can be forged.
 */
async function setOutputs(env, outputs) {
    if ((env.GITHUB_OUTPUT ?? '') === '')
        return;
    const core = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(6421)]).then(__webpack_require__.bind(__webpack_require__, 96421));
    for (const [name, value] of Object.entries(outputs))
        core.setOutput(name, String(value));
}


/***/ })

};
