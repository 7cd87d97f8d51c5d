'use strict';
exports.id = 8344;
exports.ids = [8344];
exports.modules = {

  88344:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    main: () => (  main)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _github_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30853);
  var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16297);



const write = (text) => void process.stdout.write(text);
 
async function main(name) {
    process.exitCode = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__  .FO)(() => step(name), (line) => (0,_github_log_js__WEBPACK_IMPORTED_MODULE_1__  .E)(line, write));
}
async function step(name) {
    try {
        if (name === 'report')
            return await (await Promise.all( [__webpack_require__.e(2857), __webpack_require__.e(6452), __webpack_require__.e(6627), __webpack_require__.e(2999)]).then(__webpack_require__.bind(__webpack_require__, 42999))).reportStep(process.env);
        return await (await Promise.all( [__webpack_require__.e(6627), __webpack_require__.e(8877)]).then(__webpack_require__.bind(__webpack_require__, 76949))).gatesStep(name, process.env);
    }
    catch (error) {
        if (error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A)
            await announce(error);
        throw error;
    }
}
 
async function announce(problem) {
    const { annotate } = await __webpack_require__.e(  3941).then(__webpack_require__.bind(__webpack_require__, 43941));
    const { setOutputs } = await __webpack_require__.e(  4573).then(__webpack_require__.bind(__webpack_require__, 74573));
    await annotate([
        { level: 'error', title: 'Assay could not check', message: `${problem.message}\nMend: ${problem.mend}` },
    ]);
    await setOutputs(process.env, { verdict: 'error' });
}


  })

};
