'use strict';
exports.id = 2387;
exports.ids = [2387];
exports.modules = {

  22387:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    command: () => (  command)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _packages_resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41547);


const command = {
    help: `assay runtime list            the native engines, their versions and where they were found
assay runtime install NAME    put one into the cache, by exact version and integrity
`,
    options: {},
    async run({ io, options, words }) {
        const [what = 'list', name, ...more] = words;
        if (what === 'list' && name === undefined) {
            for (const { name: id, version, found } of (0,_packages_resolve_js__WEBPACK_IMPORTED_MODULE_1__  .Ad)(io)) {
                const where = found === null ? 'not here' : `${found.from}: ${found.folder}`;
                process.stdout.write(`${id.padEnd(16)}${version.padEnd(14)}${where}\n`);
            }
            return 0;
        }
        if (what === 'install' && name !== undefined && more.length === 0) {
            const found = await (0,_packages_resolve_js__WEBPACK_IMPORTED_MODULE_1__  .Ed)(name, io);
            if (!options.quiet)
                process.stdout.write(`${name} ${found.version} is ready (${found.from}).\n`);
            return 0;
        }
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`Needed "list" or "install NAME", given "${words.join(' ')}".`, 'Usage: assay runtime list|install NAME');
    },
};


  })

};
