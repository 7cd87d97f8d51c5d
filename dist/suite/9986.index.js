export const id = 9986;
export const ids = [9986];
export const modules = {

/***/ 9986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allow: () => (/* binding */ allow),
/* harmony export */   revoke: () => (/* binding */ revoke)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5254);
/* harmony import */ var _gates_load_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5765);
/* harmony import */ var _gates_secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5378);
/* harmony import */ var _secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3865);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(789);






/** `assay secrets allow FINGERPRINT`: writes an entry into the allow-list for a secret of the working tree. */
async function allow({ flags, io, options, words }) {
    const where = text(flags.where) ?? 'any';
    if (!_secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_4__/* .places */ .zn.includes(where)) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`--where needs one of ${_secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_4__/* .places */ .zn.join(', ')}, given "${where}".`, 'Leave it out for "any".');
    }
    const policy = await (0,_gates_load_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPolicy */ .t)(io, null, options.config);
    const given = {
        fingerprint: fingerprintOf(words),
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
/** `assay secrets revoke FINGERPRINT`: how the secret is revoked. This version calls no provider. */
async function revoke({ io, options, words }) {
    const { findSecret } = await __webpack_require__.e(/* import() */ 173).then(__webpack_require__.bind(__webpack_require__, 173));
    const { loadAllowList } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5378));
    const fingerprint = fingerprintOf(words);
    const policy = await (0,_gates_load_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPolicy */ .t)(io, null, options.config);
    const { secrets } = policy.config;
    if (secrets === false)
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('`secrets` is switched off in the configuration.', 'Remove `secrets: false`.');
    const today = new Date(io.now()).toISOString().slice(0, 10);
    const { list } = await loadAllowList(io, secrets['allow-list'], null, today);
    const found = await findSecret(fingerprint, list, secrets, io);
    if (found === null) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`No secret in the working tree has the fingerprint ${fingerprint}.`, 'Run `assay secrets` and copy the fingerprint from its report.');
    }
    const { rule } = found;
    process.stdout.write(`${rule.title} (${rule.provider}): ${rule.why}\n${rule.mend}\nRevoke it at ${rule.link}\n`);
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('Nothing was revoked: this version of Assay calls no provider.', `Revoke it yourself at ${rule.link}, then run \`assay secrets\` again.`);
}
function fingerprintOf(words) {
    const [, fingerprint, ...more] = words;
    if (fingerprint === undefined || more.length > 0 || !/^[0-9a-f]{32}$/.test(fingerprint)) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('Needed one fingerprint of 32 hexadecimal digits.', 'Copy it from the report: assay secrets allow|revoke FINGERPRINT');
    }
    return fingerprint;
}
function text(value) {
    return typeof value === 'string' ? value : null;
}


/***/ })

};
