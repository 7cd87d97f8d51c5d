export const id = 8611;
export const ids = [8611];
export const modules = {

/***/ 98611:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainFinding: () => (/* binding */ explainFinding)
/* harmony export */ });
/* harmony import */ var _evidence_location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89910);
/* harmony import */ var _report_credential_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41745);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72527);



/** Everything about one finding, as lines for a terminal: places, what is known, each reason, the mend and the playbook. */
function explainFinding(finding, evidence) {
    const known = (0,_report_credential_words_js__WEBPACK_IMPORTED_MODULE_0__/* .knownWords */ .L)(finding);
    const lines = [
        `${evidence.gate}${evidence.name === undefined ? '' : ` ${evidence.name}`}: ${finding.message}`,
        `  rule ${finding.rule}, ${finding.severity}, confidence ${finding.confidence}, fingerprint ${finding.fingerprint}`,
        ...(finding.detail === undefined ? [] : [`  ${finding.detail}`]),
        ...(finding.number === undefined ? [] : [`  ${finding.number}`]),
        ...finding.locations.map((location) => `  at ${(0,_evidence_location_js__WEBPACK_IMPORTED_MODULE_1__/* .placeInWords */ .c)(location)}`),
        ...(known === undefined ? [] : [`  ${known}`]),
        ...(finding.reasons ?? []).map(({ step, fact, effect }) => `  ${step}: ${fact} -> ${effect}`),
        `  Mend: ${finding.mend}`,
        ...(finding.link === undefined ? [] : [`  ${finding.link}`]),
        ...(finding.playbook ?? []).map(({ step, text, link }, i) => `  ${i + 1}. ${_report_credential_words_js__WEBPACK_IMPORTED_MODULE_0__/* .stepTitles */ ._[step]}: ${text}${link === undefined ? '' : ` ${link}`}`),
    ];
    return `${lines.map(_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK).join('\n')}\n`;
}


/***/ }),

/***/ 41745:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ knownWords),
/* harmony export */   _: () => (/* binding */ stepTitles)
/* harmony export */ });
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52037);

/** What each step of a response is about, as its first word. */
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
/**
 * What is known of a credential besides its place, as one message: what it says itself, what its provider answered, how
 * long it has been there. Undefined when nothing is known.
 */
function knownWords(finding) {
    const { facts, verification, firstSeen } = finding;
    const sentences = [];
    if (verification !== undefined) {
        const said = verification.facts.length === 0 ? '' : ` (${factWords(verification.facts)})`;
        const more = verification.overPermission.length === 0
            ? ''
            : `; it may do more than it should: ${verification.overPermission.join(', ')}`;
        sentences.push(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(verification.host)} ${answers[verification.state]}${said}${more}.`);
    }
    if (facts !== undefined && facts.length > 0)
        sentences.push(`It says of itself: ${factWords(facts)}.`);
    if (firstSeen !== undefined) {
        const days = `${firstSeen.days} ${firstSeen.days === 1 ? 'day' : 'days'} ago`;
        const commit = firstSeen.commit === undefined ? '' : `, commit ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(firstSeen.commit.slice(0, 7))}`;
        sentences.push(`First seen ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(firstSeen.date.slice(0, 10))} (${days}${commit}).`);
    }
    return sentences.length === 0 ? undefined : sentences.join(' ');
}
function factWords(facts) {
    return facts.map(({ name, value }) => `${name} ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(value)}`).join(', ');
}


/***/ })

};
