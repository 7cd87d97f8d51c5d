'use strict';
exports.id = 3294;
exports.ids = [3294];
exports.modules = {

  63294:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    defaultConfig: () => (  defaultConfig)
  });


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


  })

};
