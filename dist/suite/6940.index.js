export const id = 6940;
export const ids = [6940];
export const modules = {

/***/ 74559:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);

const command = {
    help: `assay rules

Lists everything that is registered: secret rules, statistics, causes, metrics, runtimes and surfaces.
assay explain ID says what one means.
`,
    options: {},
    async run({ words }) {
        if (words.length > 0)
            throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`assay rules takes no words, given "${words.join(' ')}".`, 'For one of them: assay explain ID.');
        const { registered } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(2076), __webpack_require__.e(5524), __webpack_require__.e(5202), __webpack_require__.e(6935), __webpack_require__.e(3874), __webpack_require__.e(7402), __webpack_require__.e(1772), __webpack_require__.e(2618), __webpack_require__.e(8172), __webpack_require__.e(142), __webpack_require__.e(8940)]).then(__webpack_require__.bind(__webpack_require__, 50734));
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


/***/ })

};
