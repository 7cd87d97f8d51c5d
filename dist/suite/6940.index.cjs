'use strict';
exports.id = 6940;
exports.ids = [6940];
exports.modules = {

  74559:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    command: () => (  command)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);

const command = {
    help: `assay rules

Lists everything that is registered: secret rules, statistics, causes, metrics, runtimes and surfaces.
assay explain ID says what one means.
`,
    options: {},
    async run({ words }) {
        if (words.length > 0)
            throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`assay rules takes no words, given "${words.join(' ')}".`, 'For one of them: assay explain ID.');
        const { registered } = await Promise.all( [__webpack_require__.e(2857), __webpack_require__.e(8632), __webpack_require__.e(2076), __webpack_require__.e(6935), __webpack_require__.e(9113), __webpack_require__.e(1772), __webpack_require__.e(1526), __webpack_require__.e(7402), __webpack_require__.e(2618), __webpack_require__.e(8172), __webpack_require__.e(7643), __webpack_require__.e(8940)]).then(__webpack_require__.bind(__webpack_require__, 50734));
        const entries = registered();
        const lines = [];
        for (const kind of new Set(entries.map((entry) => entry.kind))) {
            const ofKind = entries.filter((entry) => entry.kind === kind);
            lines.push(`${kind} (${ofKind.length})`);
            const width = Math.max(...ofKind.map((entry) => entry.id.length)) + 2;
            lines.push(...ofKind.map((entry) => `  ${entry.id.padEnd(width)}${entry.title}`), '');
        }
        process.stdout.write(lines.join('\n'));
        return 0;
    },
};


  })

};
