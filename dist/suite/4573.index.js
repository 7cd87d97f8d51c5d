export const id = 4573;
export const ids = [4573];
export const modules = {

/***/ 74573:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setOutputs: () => (/* binding */ setOutputs)
/* harmony export */ });
/* unused harmony export outputText */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/**
 * Sets the outputs of the step: each between two lines of a random delimiter, which no value can know beforehand, so that
 * none can begin another output. (The toolkit does the same and costs 100 ms of start-up.) Without `GITHUB_OUTPUT`
 * (outside a runner) it does nothing: the old command on standard output can be forged.
 */
async function setOutputs(env, outputs) {
    const file = env.GITHUB_OUTPUT ?? '';
    if (file === '')
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)(file, outputText(outputs, `assay-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`));
}
/** The lines of the output file. Errors: throws where a name or value holds the delimiter. */
function outputText(outputs, delimiter) {
    return Object.entries(outputs)
        .map(([name, value]) => {
        if (`${name}\n${value}`.includes(delimiter))
            throw new Error(`The output ${name} holds its own delimiter.`);
        return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
    })
        .join('');
}


/***/ })

};
