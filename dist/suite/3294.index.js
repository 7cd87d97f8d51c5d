export const id = 3294;
export const ids = [3294];
export const modules = {

/***/ 63294:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultConfig: () => (/* binding */ defaultConfig)
/* harmony export */ });
/**
 * The configuration that holds when there is no file: secrets with their defaults, no other gate. It says again what the
 * schemas say (a test compares them), because loading the schemas takes longer than scanning a pull request.
 */
function defaultConfig() {
    return {
        version: 1,
        secrets: {
            'fail-on': 'high',
            'warn-on': 'medium',
            exclude: [],
            disable: [],
            'allow-list': '.assay/secrets.allow',
            unread: { media: 'note', caps: 'warn', encrypted: 'warn' },
            exposure: 'warn',
            posture: 'warn',
            'foreign-ignores': false,
            ocr: false,
            verify: false,
            'verify-paid': false,
            'verify-forks': false,
            'verify-hosts': [],
            incident: false,
            'max-file-bytes': 100_000_000,
        },
        report: { key: 'default', 'on-change': 'update', inline: false },
    };
}


/***/ })

};
