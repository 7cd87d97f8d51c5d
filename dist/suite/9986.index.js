export const id = 9986;
export const ids = [9986];
export const modules = {

/***/ 92073:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);

/** The fingerprint that follows `allow` or `revoke`. Errors: `Problem` for anything but one of 32 hexadecimal digits. */
function fingerprintOf(words) {
    const [, fingerprint, ...more] = words;
    if (fingerprint === undefined || more.length > 0 || !/^[0-9a-f]{32}$/.test(fingerprint)) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('Needed one fingerprint of 32 hexadecimal digits.', 'Copy it from the report: assay secrets allow|revoke FINGERPRINT');
    }
    return fingerprint;
}


/***/ }),

/***/ 79986:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allow: () => (/* binding */ allow),
/* harmony export */   tidy: () => (/* binding */ tidy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75254);
/* harmony import */ var _gates_load_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95765);
/* harmony import */ var _gates_secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76100);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72527);
/* harmony import */ var _secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23865);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80789);
/* harmony import */ var _fingerprint_of_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92073);








/** `assay secrets allow FINGERPRINT`: writes an entry into the allow-list for a secret of the working tree. */
async function allow({ flags, io, options, words }) {
    const where = text(flags.where) ?? 'any';
    if (!_secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_4__/* .places */ .zn.includes(where)) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`--where needs one of ${_secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_4__/* .places */ .zn.join(', ')}, given "${where}".`, 'Leave it out for "any".');
    }
    const policy = await (0,_gates_load_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPolicy */ .t)(io, null, options.config);
    const given = {
        fingerprint: (0,_fingerprint_of_js__WEBPACK_IMPORTED_MODULE_6__/* .fingerprintOf */ .a)(words),
        where: where,
        until: text(flags.until) ?? '',
        owner: text(flags.owner) ?? '',
        reason: text(flags.reason) ?? '',
    };
    const { path, text: content, line } = await (0,_gates_secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_3__/* .allowEntry */ .E)(given, policy, io, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex'));
    await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_5__/* .write */ .M9)(io.root, path, content);
    if (!options.quiet) {
        process.stdout.write(`${line}\nWritten to ${path}. It takes effect once it is on the base branch.\n`);
    }
    return 0;
}
/** `assay secrets allow --tidy`: takes the entries out of the allow-list that match nothing any more. */
async function tidy({ io, options, words }) {
    if (words.length > 1) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`--tidy takes no fingerprint, given ${words.length - 1}.`, 'Run `assay secrets allow --tidy` alone; it finds the dead entries itself.');
    }
    const { tidyAllowList } = await __webpack_require__.e(/* import() */ 5884).then(__webpack_require__.bind(__webpack_require__, 25884));
    const { path, text: content, removed, kept } = await tidyAllowList(await (0,_gates_load_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPolicy */ .t)(io, null, options.config), io);
    if (removed.length > 0)
        await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_5__/* .write */ .M9)(io.root, path, content);
    if (!options.quiet) {
        const lines = removed.map((entry) => `- ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)((0,_secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_4__/* .entryLine */ .bV)(entry))}\n`);
        const amount = `${removed.length} ${removed.length === 1 ? 'entry' : 'entries'}`;
        process.stdout.write(`${lines.join('')}${amount} removed from ${path}, ${kept} kept.\n`);
    }
    return 0;
}
function text(value) {
    return typeof value === 'string' ? value : null;
}


/***/ })

};
