'use strict';
exports.id = 4387;
exports.ids = [4387];
exports.modules = {

  41745:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  knownWords),
    _: () => (  stepTitles)
  });
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52037);

 
const stepTitles = {
    revoke: 'Revoke',
    replace: 'Replace',
    redeploy: 'Redeploy',
    review: 'Review its use',
    purge: 'Purge the history',
};
const answers = {
    live: 'accepts it: it is live',
    dead: 'refuses it: it is dead',
    restricted: 'knows it, but restricts its use',
    unknown: 'gave no clear answer',
    'not-tried': 'was not asked',
};


function knownWords(finding) {
    const { facts, verification, firstSeen } = finding;
    const sentences = [];
    if (verification !== undefined) {
        const said = verification.facts.length === 0 ? '' : ` (${factWords(verification.facts)})`;
        const more = verification.overPermission.length === 0
            ? ''
            : `; it may do more than it should: ${verification.overPermission.join(', ')}`;
        sentences.push(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(verification.host)} ${answers[verification.state]}${said}${more}.`);
    }
    if (facts !== undefined && facts.length > 0)
        sentences.push(`It says of itself: ${factWords(facts)}.`);
    if (firstSeen !== undefined) {
        const days = `${firstSeen.days} ${firstSeen.days === 1 ? 'day' : 'days'} ago`;
        const commit = firstSeen.commit === undefined ? '' : `, commit ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(firstSeen.commit.slice(0, 7))}`;
        sentences.push(`First seen ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(firstSeen.date.slice(0, 10))} (${days}${commit}).`);
    }
    return sentences.length === 0 ? undefined : sentences.join(' ');
}
function factWords(facts) {
    return facts.map(({ name, value }) => `${name} ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(value)}`).join(', ');
}


  }),

  21123:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    "default": () => (__WEBPACK_DEFAULT_EXPORT__)
  });
  var _markdown_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75646);
  var _size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52777);
  var _surface_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54445);



const limit = 1_000_000;


  const __WEBPACK_DEFAULT_EXPORT__ = ((0,_surface_js__WEBPACK_IMPORTED_MODULE_2__  .D)({
    id: 'summary',
    title: 'Job summary',
    mediaType: 'text/markdown',
    extension: 'md',
    budget: { limit, unit: 'bytes' },
    render: (report, options = {}) => {
        const elsewhere = 'the HTML report and the evidence';
        const detail = {
            rows: 200,
            leading: 50,
            following: 2000,
            bins: 32,
            places: 20,
            complete: true,
            elsewhere,
            marker: false,
        };
        return (0,_markdown_document_js__WEBPACK_IMPORTED_MODULE_0__  .l)(report, detail, options.budget ?? limit, _size_js__WEBPACK_IMPORTED_MODULE_1__  .e);
    },
}));


  })

};
