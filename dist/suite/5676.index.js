export const id = 5676;
export const ids = [5676,6559,8611,8940];
export const modules = {

/***/ 35676:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75254);
/* harmony import */ var _github_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9805);
/* harmony import */ var _explain_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98611);





const usualFolders = ['assay-evidence', 'assay-demo/evidence'];
const command = {
    help: `assay explain RULE                             what a rule, statistic, cause or metric means
assay explain FINGERPRINT [--evidence PATH]    one finding of the evidence: why it is one, and how to mend it

Evidence is looked for in ${usualFolders.join(' and ')} unless --evidence names a file or folder.
`,
    options: { evidence: { type: 'string' } },
    async run(invocation) {
        const [what, ...more] = invocation.words;
        if (what === undefined || more.length > 0) {
            throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`Needed one rule or fingerprint, given ${invocation.words.length}.`, 'Usage: assay explain RULE|FINGERPRINT');
        }
        process.stdout.write(/^[0-9a-f]{8,32}$/.test(what) ? await finding(what, invocation) : await rule(what));
        return 0;
    },
};
async function rule(id) {
    const { entriesOf, registered } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(2076), __webpack_require__.e(5524), __webpack_require__.e(5202), __webpack_require__.e(6935), __webpack_require__.e(3874), __webpack_require__.e(7402), __webpack_require__.e(1772), __webpack_require__.e(2618), __webpack_require__.e(8172), __webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__, 50734));
    const found = entriesOf(id);
    if (found.length === 0) {
        const near = (0,_github_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(id, registered().map((entry) => entry.id));
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`Nothing named "${id}" is registered${near === null ? '' : `; did you mean "${near}"?`}`, '`assay rules` lists all of them.');
    }
    return `${found.map((entry) => [`${entry.id} (${entry.kind}): ${entry.title}`, ...entry.text.map((line) => `  ${line}`)].join('\n')).join('\n\n')}\n`;
}
async function finding(fingerprint, { flags, io }) {
    const { readEvidence } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(6452), __webpack_require__.e(8428)]).then(__webpack_require__.bind(__webpack_require__, 77402));
    const paths = typeof flags.evidence === 'string'
        ? [flags.evidence]
        : usualFolders.filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(io.root, path)));
    const evidence = paths.length === 0 ? [] : await readEvidence(io.root, paths);
    const found = evidence.flatMap((one) => one.findings.filter((each) => each.fingerprint.startsWith(fingerprint)).map((each) => (0,_explain_finding_js__WEBPACK_IMPORTED_MODULE_3__.explainFinding)(each, one)));
    if (found.length > 0)
        return found.join('\n');
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`No finding with the fingerprint ${fingerprint}: looked in ${paths.length === 0 ? 'no evidence' : paths.join(' and ')}.`, 'Name the evidence: --evidence FOLDER (as written by `assay run --evidence FOLDER`).');
}


/***/ }),

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

/***/ 89910:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ placeInWords)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52037);

/**
 * The place in words: `path:12`, or `path, cell 4, output 2, line 7`, with what it is inside of, its key and how it was
 * encoded. The path is not quoted (callers quote it); what else comes from the change is.
 */
function placeInWords(location) {
    const { cell, inside, key, decoding } = location;
    const within = [
        ...(inside === undefined ? [] : [`in ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(inside)}`]),
        ...(key === undefined ? [] : [`key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(key)}`]),
        ...(decoding === undefined ? [] : [`as ${decoding}`]),
    ]
        .map((part) => `, ${part}`)
        .join('');
    if (cell === undefined) {
        return `${location.path}${location.startLine === undefined ? '' : `:${location.startLine}`}${within}`;
    }
    const run = cell.execution === undefined ? '' : ` (In [${cell.execution}])`;
    const part = cell.part === 'output' && cell.output !== undefined ? `output ${cell.output}` : cell.part;
    const at = cell.line === undefined ? '' : `, line ${cell.line}`;
    return `${location.path}, cell ${cell.number}${run}, ${part}${at}${within}`;
}


/***/ }),

/***/ 52037:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
const longest = 200;
/**
 * Marks untrusted text (a file, column or slice name, a cell value) inside a message: `` `name` ``.
 *
 * Every message in evidence is plain text in which a pair of backticks encloses untrusted text. Surfaces escape both
 * parts and draw the enclosed one as code. So the name itself must hold no backtick and no line break: a backtick
 * becomes U+02CB, a line break U+2424, and more than 200 characters are cut with an ellipsis.
 */
function quote(name) {
    const oneLine = name.replace(/\r\n|[\r\n\u2028\u2029]/g, '\u2424').replaceAll('`', '\u02cb');
    const characters = Array.from(oneLine);
    const short = characters.length > longest ? `${characters.slice(0, longest - 1).join('')}\u2026` : oneLine;
    return `\`${short === '' ? ' ' : short}\``;
}


/***/ }),

/***/ 9805:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The known name that is nearest to a name that is not known, or null when none is near.
 * Distance: insertions, deletions, substitutions and swaps of neighbours (optimal string alignment); near = at most a
 * third of the longer name's length. Ties go to the first. Cost: the product of the lengths for each known name.
 */
function nearest(name, known) {
    let best = null;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of known) {
        const distance = distanceOf(name.toLowerCase(), candidate.toLowerCase());
        if (distance < least && distance <= Math.max(name.length, candidate.length) / 3) {
            best = candidate;
            least = distance;
        }
    }
    return best;
}
function distanceOf(a, b) {
    let before = [];
    let above = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const same = a[i - 1] === b[j - 1];
            let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                least = Math.min(least, (before[j - 2] ?? 0) + 1);
            row.push(least);
        }
        before = above;
        above = row;
    }
    return above[b.length] ?? 0;
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
