export const id = 5676;
export const ids = [5676];
export const modules = {

/***/ 5676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _evidence_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9910);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5254);
/* harmony import */ var _github_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9805);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2527);






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
            throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`Needed one rule or fingerprint, given ${invocation.words.length}.`, 'Usage: assay explain RULE|FINGERPRINT');
        }
        process.stdout.write(/^[0-9a-f]{8,32}$/.test(what) ? await finding(what, invocation) : await rule(what));
        return 0;
    },
};
async function rule(id) {
    const { registered } = await Promise.all(/* import() */[__webpack_require__.e(2160), __webpack_require__.e(6327), __webpack_require__.e(763), __webpack_require__.e(674)]).then(__webpack_require__.bind(__webpack_require__, 7933));
    const entries = registered();
    const found = entries.filter((entry) => entry.id === id);
    if (found.length === 0) {
        const near = (0,_github_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(id, entries.map((entry) => entry.id));
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`Nothing named "${id}" is registered${near === null ? '' : `; did you mean "${near}"?`}`, '`assay rules` lists all of them.');
    }
    return `${found.map((entry) => [`${entry.id} (${entry.kind}): ${entry.title}`, ...entry.text.map((line) => `  ${line}`)].join('\n')).join('\n\n')}\n`;
}
async function finding(fingerprint, { flags, io }) {
    const { readEvidence } = await Promise.all(/* import() */[__webpack_require__.e(6452), __webpack_require__.e(7402)]).then(__webpack_require__.bind(__webpack_require__, 7402));
    const paths = typeof flags.evidence === 'string'
        ? [flags.evidence]
        : usualFolders.filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(io.root, path)));
    const evidence = paths.length === 0 ? [] : await readEvidence(io.root, paths);
    const found = evidence.flatMap((one) => one.findings.filter((each) => each.fingerprint.startsWith(fingerprint)).map((each) => inWords(each, one)));
    if (found.length > 0)
        return found.join('\n');
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`No finding with the fingerprint ${fingerprint}: looked in ${paths.length === 0 ? 'no evidence' : paths.join(' and ')}.`, 'Name the evidence: --evidence FOLDER (as written by `assay run --evidence FOLDER`).');
}
function inWords(finding, evidence) {
    const lines = [
        `${evidence.gate}${evidence.name === undefined ? '' : ` ${evidence.name}`}: ${finding.message}`,
        `  rule ${finding.rule}, ${finding.severity}, confidence ${finding.confidence}, fingerprint ${finding.fingerprint}`,
        ...(finding.detail === undefined ? [] : [`  ${finding.detail}`]),
        ...(finding.number === undefined ? [] : [`  ${finding.number}`]),
        ...finding.locations.map((location) => `  at ${(0,_evidence_location_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInWords */ .cF)(location)}`),
        ...(finding.reasons ?? []).map(({ step, fact, effect }) => `  ${step}: ${fact} -> ${effect}`),
        `  Mend: ${finding.mend}`,
        ...(finding.link === undefined ? [] : [`  ${finding.link}`]),
    ];
    return `${lines.map(_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK).join('\n')}\n`;
}


/***/ }),

/***/ 9910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ locationSchema),
/* harmony export */   cF: () => (/* binding */ placeInWords)
/* harmony export */ });
/* unused harmony export cellSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);

const line = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1);
/** Where in a notebook: the cell, and the part of it. All numbers are 1-based. */
const cellSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    number: line.describe('1-based position of the cell in the notebook'),
    execution: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).optional().describe('the n of In [n], when the cell was run'),
    part: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['source', 'output', 'attachment', 'metadata']),
    output: line.optional().describe('1-based output of the cell, for part = output'),
    line: line.optional().describe('1-based line inside that part'),
});
/** Where a finding stands: a SARIF region (1-based lines, columns in UTF-16 units), a notebook cell, a commit. */
const locationSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('relative to the repository root, with forward slashes'),
    startLine: line.optional(),
    endLine: line.optional(),
    startColumn: line.optional(),
    endColumn: line.optional(),
    cell: cellSchema.optional(),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('the commit that added it, when it was read from history'),
});
/** The place in words: `path:12`, or `path, cell 4, output 2, line 7`. The path is not quoted; callers quote it. */
function placeInWords(location) {
    const { cell } = location;
    if (cell === undefined) {
        return location.startLine === undefined ? location.path : `${location.path}:${location.startLine}`;
    }
    const run = cell.execution === undefined ? '' : ` (In [${cell.execution}])`;
    const part = cell.part === 'output' && cell.output !== undefined ? `output ${cell.output}` : cell.part;
    const at = cell.line === undefined ? '' : `, line ${cell.line}`;
    return `${location.path}, cell ${cell.number}${run}, ${part}${at}`;
}


/***/ }),

/***/ 9805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ })

};
