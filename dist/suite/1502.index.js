export const id = 1502;
export const ids = [1502];
export const modules = {

/***/ 789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   cK: () => (/* binding */ deliver),
/* harmony export */   lI: () => (/* binding */ surfaceOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _evidence_assemble_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5829);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5254);
/* harmony import */ var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1324);
/* harmony import */ var _report_evidence_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5665);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5650);
/* harmony import */ var _deliveries_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5934);










/** The report of evidence outside of any CI run. */
function reportOf(evidence, context) {
    const sorted = [...evidence].sort(_evidence_assemble_js__WEBPACK_IMPORTED_MODULE_4__/* .worstFirst */ .md);
    const evidenceDigest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_report_evidence_text_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceText */ .r)(sorted)).digest('hex');
    return { evidence: sorted, context: { ...context, evidenceDigest } };
}
/**
 * Renders evidence as the command line asked and gives the exit code that its verdict deserves.
 * Errors: `Problem` for an unknown format and for a file that cannot be written.
 */
async function deliver(invocation, evidence, key) {
    const { tool } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3215));
    const report = reportOf(evidence, { key, toolVersion: tool.version });
    for (const delivery of (0,_deliveries_js__WEBPACK_IMPORTED_MODULE_9__/* .deliveries */ .$)(invocation.options)) {
        const text = await render(delivery.format, report, invocation.options);
        if (delivery.file === null)
            process.stdout.write(text);
        else
            await write(invocation.io.root, delivery.file, text);
    }
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCode */ .I$)((0,_report_report_js__WEBPACK_IMPORTED_MODULE_8__/* .overallVerdict */ .B)(report));
}
async function render(format, report, options) {
    const surface = await surfaceOf(format);
    const width = process.stdout.columns;
    return surface.render(report, { color: options.color, ...(width === undefined ? {} : { width }) });
}
/** The surface of that id; loaded alone, so that a terminal report does not load the others. */
async function surfaceOf(id) {
    const { surfaces } = await __webpack_require__.e(/* import() */ 763).then(__webpack_require__.bind(__webpack_require__, 763));
    const found = surfaces.find((one) => one.id === id);
    if (found === undefined)
        throw new Error(`no surface named ${id}`);
    return found;
}
/** Writes a file and the folders above it; relative to `root`. */
async function write(root, file, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(file) ? file : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, file);
    try {
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(path, text);
    }
    catch (error) {
        const code = error.code ?? String(error);
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .Problem */ .A(`Cannot write ${file}: ${code}.`, 'Name a file in a folder that can be written.', {
            cause: error,
        });
    }
}
/** Makes a folder and those above it, one by one: Node's recursive form never ends where none can be made, as in /proc. */
async function makeFolder(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
        return;
    await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path).catch((error) => {
        if (error.code !== 'EEXIST')
            throw error;
    });
}


/***/ }),

/***/ 5829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ couldNotCheck),
/* harmony export */   fT: () => (/* binding */ assemble),
/* harmony export */   kk: () => (/* binding */ verdictFrom),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8135);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2475);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1324);



/** The verdict that findings and measurements earn: the worst of them, at least `pass`. */
function verdictFrom(findings, measurements) {
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .worst */ .QZ)(['pass', ...findings.map(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj), ...measurements.map((m) => m.verdict)]);
}
/** Evidence in its canonical order: findings worst first, then by rule, place and fingerprint. */
function assemble(judgement) {
    const findings = [...(judgement.findings ?? [])].sort(bySeverity);
    const measurements = [...(judgement.measurements ?? [])];
    const { name } = judgement;
    return {
        format: 'assay/evidence',
        version: 1,
        gate: judgement.gate,
        ...(name === undefined ? {} : { name }),
        verdict: judgement.verdict ?? verdictFrom(findings, measurements),
        decided: judgement.decided,
        limit: judgement.limit,
        findings,
        measurements,
        plots: [...(judgement.plots ?? [])],
        notes: [...(judgement.notes ?? [])],
        counts: { ...judgement.counts },
        subject: judgement.subject,
        policy: judgement.policy,
        tool: judgement.tool,
        environment: { ...judgement.environment },
        seed: judgement.seed,
        started: judgement.started,
        seconds: judgement.seconds,
    };
}
/** The evidence of a gate that could not check: verdict `error`, the problem and its mend as a note. */
function couldNotCheck(gate, problem, rest) {
    const note = { kind: 'problem', text: problem.message, mend: problem.mend };
    return assemble({
        subject: { base: null, head: null, digests: {} },
        ...rest,
        gate,
        verdict: 'error',
        decided: 'could not check',
        limit: '–',
        notes: [note],
    });
}
function bySeverity(a, b) {
    const place = (f) => {
        const first = f.locations[0];
        return first === undefined ? '' : `${first.path}\u0000${String(first.startLine ?? 0).padStart(9, '0')}`;
    };
    return (_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.indexOf(a.severity) - _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.indexOf(b.severity) ||
        compare(a.rule, b.rule) ||
        compare(place(a), place(b)) ||
        compare(a.fingerprint, b.fingerprint));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Order of evidence in a report: worst verdict first, then gate (secrets, data, model), then name. */
function worstFirst(a, b) {
    return (_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdicts */ .rY.indexOf(b.verdict) - _verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdicts */ .rY.indexOf(a.verdict) ||
        _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .gates */ .VF.indexOf(a.gate) - _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .gates */ .VF.indexOf(b.gate) ||
        compare(a.name ?? '', b.name ?? ''));
}


/***/ }),

/***/ 8135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jU: () => (/* binding */ evidenceSchema),
  VF: () => (/* binding */ gates)
});

// UNUSED EXPORTS: gateSchema, noteSchema, policySchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/evidence/finding.js + 1 modules
var finding = __webpack_require__(2475);
// EXTERNAL MODULE: ./lib/evidence/verdict.js
var verdict = __webpack_require__(1324);
;// CONCATENATED MODULE: ./lib/evidence/measurement.js


const count = schemas/* int */.Whr().min(0);
/** A confidence interval. `low` or `high` is null where the interval is open on that side. */
const intervalSchema = schemas/* strictObject */.rej({
    low: schemas/* number */.aig().nullable(),
    high: schemas/* number */.aig().nullable(),
    level: schemas/* number */.aig().gt(0).lt(1).describe('nominal coverage of [low, high], e.g. 0.90'),
    method: schemas/* string */.YjP().describe('name of the method, e.g. "paired score interval (Tango 1998)"'),
});
/** What the policy asked of the value. */
const limitSchema = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['margin', 'min', 'max']),
    value: schemas/* number */.aig(),
});
/** What the numbers say before the policy turns it into a verdict. */
const outcomes = ['changed', 'equivalent', 'undecided', 'worse', 'not-worse', 'within', 'outside'];
/** One number that was measured, with everything needed to judge it. */
const measurementSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().describe('registry id of the statistic or metric: ks, accuracy, latency-p99'),
    subject: schemas/* string */.YjP().describe('what was measured: column, slice or model, with names in backticks'),
    value: schemas/* number */.aig().nullable().describe('the effect or difference that is judged; null = undefined'),
    reason: schemas/* string */.YjP().optional().describe('why the value is undefined, or why the outcome is what it is'),
    unit: schemas/* string */.YjP().describe('"" for a plain number; share, points, ms, ratio, rows, bytes'),
    base: schemas/* number */.aig().nullable().optional().describe('the same quantity on the base snapshot or baseline model'),
    head: schemas/* number */.aig().nullable().optional().describe('the same quantity on the head snapshot or candidate model'),
    n: schemas/* strictObject */.rej({ base: count.optional(), head: count }).describe('rows, calls or values behind the number'),
    interval: intervalSchema.optional().describe('of `value`'),
    p: schemas/* strictObject */.rej({ raw: schemas/* number */.aig().min(0).max(1), adjusted: schemas/* number */.aig().min(0).max(1).optional() }).optional(),
    limit: limitSchema.optional(),
    detectable: schemas/* number */.aig().optional().describe('smallest change that this much data can detect, in the unit of value'),
    method: schemas/* string */.YjP().optional().describe('test and variant, when the interval does not say it'),
    outcome: schemas/* enum */.k5n(outcomes).optional(),
    verdict: verdict/* verdictSchema */.$D,
});

;// CONCATENATED MODULE: ./lib/evidence/plot.js

const values = schemas/* array */.YOg(schemas/* number */.aig().nullable());
/** A drawing as data: surfaces decide how it looks. All series of a plot share the axis `x`. */
const plotSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().describe('unique in the evidence'),
    kind: schemas/* enum */.k5n(['histogram', 'bars', 'line', 'intervals']),
    title: schemas/* string */.YjP(),
    x: schemas/* strictObject */.rej({
        label: schemas/* string */.YjP(),
        /** bars: names; line: positions; histogram: the k - 1 inner edges between the k bins; intervals: row names */
        values: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])),
    }),
    y: schemas/* strictObject */.rej({ label: schemas/* string */.YjP() }),
    series: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP().describe('base, head, baseline, candidate, ideal'),
        values,
        low: values.optional(),
        high: values.optional(),
    })),
    /** a vertical line at a limit or margin, for kind = intervals */
    mark: schemas/* number */.aig().optional(),
});

;// CONCATENATED MODULE: ./lib/evidence/evidence.js





/** `policy` stands for the run itself: a configuration that cannot be read, a job that left no evidence. */
const gates = ['secrets', 'data', 'model', 'watch', 'policy'];
const gateSchema = schemas/* enum */.k5n(gates);
/** A fact about how the judgement was made, or about what was not looked at and why. */
const noteSchema = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['method', 'sampled', 'unchecked', 'policy', 'problem']),
    text: schemas/* string */.YjP(),
    mend: schemas/* string */.YjP().optional(),
});
/** Which policy judged, and how the head's differs from it. */
const policySchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().nullable().describe('null: no file, the defaults'),
    source: schemas/* enum */.k5n(['base', 'working-tree', 'defaults']),
    commit: schemas/* string */.YjP().optional(),
    digest: schemas/* string */.YjP().optional().describe('sha256:<hex> of the file'),
    /** what the change edits that takes effect only after the merge, in words, one per entry */
    edits: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** The versioned record that a gate writes about one thing it judged. Same inputs and seed, same bytes. */
const evidenceSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('assay/evidence'),
    version: schemas/* literal */.euz(1),
    gate: gateSchema,
    name: schemas/* string */.YjP().optional().describe('which snapshot or model, when a gate judges several'),
    verdict: verdict/* verdictSchema */.$D,
    decided: schemas/* string */.YjP().describe('what decided it, one phrase for the table of gates'),
    limit: schemas/* string */.YjP().describe('the limit it was held against, one phrase'),
    findings: schemas/* array */.YOg(finding/* findingSchema */.$f),
    measurements: schemas/* array */.YOg(measurementSchema),
    plots: schemas/* array */.YOg(plotSchema),
    notes: schemas/* array */.YOg(noteSchema),
    counts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()).describe('what was looked at: files, bytes, commits, rows, columns'),
    subject: schemas/* strictObject */.rej({
        base: schemas/* string */.YjP().nullable().describe('commit, path or name of what was compared against'),
        head: schemas/* string */.YjP().nullable(),
        digests: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).describe('sha256:<hex> of data, models, golden set'),
    }),
    policy: policySchema,
    tool: schemas/* strictObject */.rej({ name: schemas/* literal */.euz('assay'), version: schemas/* string */.YjP() }),
    environment: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).describe('runtime, engine, device, driver and their versions'),
    seed: schemas/* int */.Whr(),
    started: schemas/* string */.YjP().describe('ISO 8601, from the clock that was passed in'),
    seconds: schemas/* number */.aig().min(0),
});


/***/ }),

/***/ 2475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E2: () => (/* binding */ confidences),
  $f: () => (/* binding */ findingSchema),
  gO: () => (/* binding */ severities),
  Vj: () => (/* binding */ verdictOf)
});

// UNUSED EXPORTS: tableSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/evidence/location.js
var evidence_location = __webpack_require__(9910);
;// CONCATENATED MODULE: ./lib/evidence/redacted.js

/** The only form in which a secret travels: never its text, never a digest that can be reversed. */
const redactedSchema = schemas/* strictObject */.rej({
    kind: schemas/* string */.YjP().describe('rule id'),
    prefix: schemas/* string */.YjP().max(24).describe('the public prefix that the rule itself fixes, such as hf_; empty if none'),
    length: schemas/* int */.Whr().min(1).describe('length of the secret in characters'),
    digest: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{8,32}$/)
        .describe('salted digest: the start of the fingerprint'),
});

;// CONCATENATED MODULE: ./lib/evidence/finding.js



const severities = ['error', 'warning', 'note'];
const confidences = ['certain', 'high', 'medium', 'low'];
/** A small table that explains a finding; cells are plain text or numbers. */
const tableSchema = schemas/* strictObject */.rej({
    title: schemas/* string */.YjP(),
    columns: schemas/* array */.YOg(schemas/* string */.YjP()),
    rows: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* null */.chJ()]))),
});
/**
 * One thing that a reviewer should know. It has no field that can hold a secret's text.
 * In `message`, `detail` and `mend`, names from the change stand in backticks (see `quote`).
 */
const findingSchema = schemas/* strictObject */.rej({
    rule: schemas/* string */.YjP()
        .regex(/^[a-z0-9-]+$/)
        .describe('registry id, e.g. huggingface-token, unit-changed, accuracy'),
    severity: schemas/* enum */.k5n(severities).describe('error fails the gate, warning warns, note is recorded'),
    confidence: schemas/* enum */.k5n(confidences),
    message: schemas/* string */.YjP().describe('headline, one phrase: "`trip_distance` changed its unit"'),
    detail: schemas/* string */.YjP().optional().describe('one sentence of explanation'),
    number: schemas/* string */.YjP().optional().describe('the one number that decided, with interval or "exact", n and limit, as text'),
    mend: schemas/* string */.YjP().describe('what to do now'),
    link: schemas/* url */.OZ5({ protocol: /^https$/ })
        .optional()
        .describe('where the mend is done, from our own registry only'),
    locations: schemas/* array */.YOg(evidence_location/* locationSchema */.Hd).describe('every place where it stands; the first is the primary one'),
    fingerprint: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{32}$/)
        .describe('stable identity: 128 bits, hex'),
    redacted: redactedSchema.optional(),
    series: schemas/* strictObject */.rej({ base: schemas/* array */.YOg(schemas/* number */.aig()), head: schemas/* array */.YOg(schemas/* number */.aig()) })
        .optional()
        .describe('two distributions on one axis, drawn as sparklines'),
    table: tableSchema.optional(),
    plot: schemas/* string */.YjP().optional().describe('id of the plot that shows it'),
    reasons: schemas/* array */.YOg(schemas/* strictObject */.rej({ step: schemas/* string */.YjP(), fact: schemas/* string */.YjP(), effect: schemas/* string */.YjP() }))
        .optional()
        .describe('the chain of reasons: what each step saw and did; never the secret'),
    accepted: schemas/* strictObject */.rej({ by: schemas/* string */.YjP(), reason: schemas/* string */.YjP(), until: schemas/* string */.YjP().optional() })
        .optional()
        .describe('an entry of the allow-list or an accept comment that silences it'),
});
/** What one finding does to its gate: error fails, warning warns, note passes. */
function verdictOf(finding) {
    if (finding.severity === 'error')
        return 'fail';
    return finding.severity === 'warning' ? 'warn' : 'pass';
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

/***/ 1324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ verdictSchema),
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   rY: () => (/* binding */ verdicts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);

/**
 * What a gate says about a change, from best to worst.
 * `skip` = nothing to judge; `warn` = look, but the change may merge; `error` = could not check, never a pass.
 */
const verdicts = ['pass', 'skip', 'warn', 'fail', 'error'];
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(verdicts);
/** The worst of the given verdicts; `skip` when there are none (nothing was judged). */
function worst(given) {
    let found;
    for (const verdict of given) {
        if (found === undefined || verdicts.indexOf(verdict) > verdicts.indexOf(found))
            found = verdict;
    }
    return found ?? 'skip';
}
/** The exit code of a process that ends with this verdict: 0 pass, skip or warn; 1 fail; 2 could not check. */
function exitCode(verdict) {
    if (verdict === 'error')
        return 2;
    return verdict === 'fail' ? 1 : 0;
}


/***/ }),

/***/ 5665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ evidenceText)
/* harmony export */ });
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8135);

const order = Object.keys(_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceSchema */ .jU.shape);
/**
 * Evidence as canonical JSON: its own fields in the order of the schema, the keys of everything below sorted, two
 * blanks of indentation, a line break at the end. One object when there is one evidence, an array when there are
 * several. Two equal records give the same bytes, so this is the text that digests are made of.
 */
function evidenceText(evidence) {
    const records = evidence.map((one) => {
        const entries = Object.entries(one).map(([key, value]) => [key, sorted(value)]);
        return Object.fromEntries(entries.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
    });
    return `${JSON.stringify(records.length === 1 ? records[0] : records, null, 2)}\n`;
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}


/***/ }),

/***/ 5650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ overallVerdict),
/* harmony export */   O: () => (/* binding */ deservedVerdict)
/* harmony export */ });
/* harmony import */ var _evidence_assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5829);
/* harmony import */ var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1324);


/**
 * The verdict that one evidence deserves: the worst of what it states and what its findings and measurements earn,
 * so that a forged `pass` above failing findings does not pass.
 */
function deservedVerdict(evidence) {
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .QZ)([evidence.verdict, (0,_evidence_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictFrom */ .kk)(evidence.findings, evidence.measurements)]);
}
/** The verdict of the whole report: the worst of its evidence; `skip` when there is none. */
function overallVerdict(report) {
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .QZ)(report.evidence.map(deservedVerdict));
}


/***/ }),

/***/ 8547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   Vg: () => (/* binding */ gitWithInput)
/* harmony export */ });
/* unused harmony export startGit */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5254);
/* harmony import */ var _git_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6012);



const environment = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
/** Starts a git program whose input and output are streams; nothing of the repository's configuration may run. */
function startGit(root, args) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', ...args], {
        cwd: root,
        env: { ...process.env, ...environment },
    });
}
/**
 * Reads objects in the order of `ids` from one `git cat-file --batch`. Objects larger than `cap` bytes are passed over
 * without being held in memory. Nothing is checked out, filtered or converted.
 * Errors: `Problem` when an object is missing or git fails.
 */
async function* readObjects(root, ids, cap) {
    if (ids.length === 0)
        return;
    const child = startGit(root, ['cat-file', '--batch', '--buffer']);
    const ended = exitOf(child, 'cat-file');
    feed(child, ids);
    const take = batchReader(cap);
    let read = 0;
    try {
        for await (const chunk of child.stdout) {
            for (const object of take(chunk)) {
                read++;
                yield object;
            }
        }
        await ended;
    }
    finally {
        child.kill();
        ended.catch(() => undefined);
    }
    if (read !== ids.length) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`git cat-file gave ${read} of ${ids.length} objects.`, 'Check the repository with `git fsck`, and fetch again with the full history (`fetch-depth: 0`).');
    }
}
/**
 * Runs git with `input` on its standard input and gives its standard output. Git is started at once, so that it is ready
 * when an input that has to be waited for comes. Errors: `Problem` when git fails; that of `input`, if it fails.
 */
async function gitWithInput(root, args, input) {
    const child = startGit(root, args);
    const ended = exitOf(child, args[0] ?? '');
    child.stdin.on('error', () => undefined);
    try {
        child.stdin.end(await input);
    }
    catch (error) {
        child.kill();
        throw error;
    }
    const parts = [];
    for await (const part of child.stdout)
        parts.push(part);
    await ended;
    return Buffer.concat(parts);
}
/** Writes the ids as fast as git takes them. */
function feed(child, ids) {
    let next = 0;
    const write = () => {
        while (next < ids.length) {
            const block = ids.slice(next, next + 500).join('\n');
            next += 500;
            if (!child.stdin.write(`${block}\n`)) {
                child.stdin.once('drain', write);
                return;
            }
        }
        child.stdin.end();
    };
    // git may end first, and then its exit says why
    child.stdin.on('error', () => undefined);
    write();
}
/** Cuts the stream of `cat-file --batch` into objects: a header line, the bytes, a line feed. */
function batchReader(cap) {
    let pending = [];
    let held = 0;
    let header = null;
    let skipped = 0;
    return (chunk) => {
        const objects = [];
        pending.push(chunk);
        held += chunk.length;
        for (;;) {
            if (header === null) {
                const whole = pending.length === 1 ? pending[0] : Buffer.concat(pending);
                pending = [whole];
                const end = whole.indexOf(10);
                if (end < 0)
                    return objects;
                header = parseHeader(whole.toString('latin1', 0, end));
                pending = [whole.subarray(end + 1)];
                held = whole.length - end - 1;
                skipped = 0;
            }
            const need = header.size + 1 - skipped;
            if (held < need) {
                if (header.size > cap) {
                    skipped += held;
                    pending = [];
                    held = 0;
                }
                return objects;
            }
            const whole = pending.length === 1 ? pending[0] : Buffer.concat(pending);
            objects.push({ ...header, bytes: header.size > cap ? null : whole.subarray(0, header.size) });
            pending = [whole.subarray(need)];
            held = whole.length - need;
            header = null;
        }
    };
}
function parseHeader(line) {
    const [id = '', type = '', size = ''] = line.split(' ');
    if (!/^\d+$/.test(size)) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`An object of the repository cannot be read: git says \`${line.slice(0, 100)}\`.`, 'Fetch the full history (`fetch-depth: 0` in actions/checkout), or check the repository with `git fsck`.');
    }
    return { id, type, size: Number(size) };
}
function exitOf(child, what) {
    let said = '';
    child.stderr.on('data', (part) => {
        said = (said + part.toString('utf8')).slice(-2000);
    });
    const ended = new Promise((resolve, reject) => {
        child.on('error', (cause) => {
            reject(cause.code === 'ENOENT' ? (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .gitMissing */ .HF)(cause) : (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .gitFailure */ .tv)(what, '', cause.message, cause));
        });
        child.on('close', (code) => {
            if (code === 0)
                resolve();
            else
                reject((0,_git_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .gitFailure */ .tv)(what, said, `exit code ${code}`));
        });
    });
    // it is awaited later; until then a failure must not count as unhandled
    ended.catch(() => undefined);
    return ended;
}


/***/ }),

/***/ 6012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ gitMissing),
/* harmony export */   OB: () => (/* binding */ saysNoRepository),
/* harmony export */   kP: () => (/* binding */ folderOfGit),
/* harmony export */   tv: () => (/* binding */ gitFailure)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5254);



/** What a git call that failed means in words: `stderr` is what git said, `otherwise` stands where it said nothing. */
function gitFailure(command, stderr, otherwise, cause) {
    const lines = stderr.trim().split('\n');
    const said = lines.find((line) => /^(fatal|error): /.test(line)) ?? lines.at(-1) ?? '';
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`git ${command} failed: ${said === '' ? otherwise : said}`, mendOf(said), { cause });
}
/** git itself is not there. */
function gitMissing(cause) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('git was not found: needed the git program on the PATH.', 'Install git 2.30 or newer.', { cause });
}
/**
 * Whether a failure says that `directory` lies in no repository at all. A repository that git refuses to open (another
 * owner, a `.git` file that points nowhere), or that is there while git is not, is no such case.
 */
function saysNoRepository(problem, directory) {
    if (problem.message.includes('not a git repository (or any'))
        return true;
    return problem.message.startsWith('git was not found') && !hasGitAbove(directory);
}
/** The nearest folder from `directory` upwards that holds a `.git`, or null. Starts no program. */
function folderOfGit(directory) {
    for (let at = directory;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return null;
    }
}
function hasGitAbove(directory) {
    return folderOfGit(directory) !== null;
}
function mendOf(said) {
    const owned = /dubious ownership in repository at '(.+)'/.exec(said)?.[1];
    if (owned !== undefined) {
        return `The folder belongs to another user, as it does in a container. If you trust it: git config --global --add safe.directory '${owned}'`;
    }
    if (said.includes('must be run in a work tree')) {
        return 'A bare repository has no files to scan: use --history or --diff, or run in a working tree.';
    }
    return 'Check that the directory is a git repository (`git fsck`) and that the commits named are in it (`git fetch`).';
}


/***/ }),

/***/ 8042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D3: () => (/* binding */ commitOf),
  Wd: () => (/* binding */ fileAt),
  $Y: () => (/* binding */ git),
  q_: () => (/* binding */ gitText),
  fE: () => (/* binding */ isShallow),
  wu: () => (/* binding */ mergeBase),
  HX: () => (/* binding */ topOf)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./lib/evidence/problem.js
var problem = __webpack_require__(5254);
// EXTERNAL MODULE: ./lib/sources/git-objects.js
var git_objects = __webpack_require__(8547);
;// CONCATENATED MODULE: ./lib/sources/git-look-up.js


const waiting = new Map();
/** The id of the commit that a revision names; null when the repository has none. Errors: `Problem` when git fails. */
async function lookUpCommit(root, revision) {
    return (await named(root, `${revision}^{commit}`))?.id ?? null;
}
/**
 * The bytes of a file of a commit's tree (of a link: its target); null when the tree has no such file.
 * Errors: `Problem` when git fails, and when the tree names the file and the repository lacks it, so that a policy which
 * could not be read is never taken for none.
 */
async function lookUpFile(root, commit, path) {
    const steps = path.split('/').filter((step) => step !== '' && step !== '.');
    // outside of the repository no commit has it
    if (steps.includes('..'))
        return null;
    const at = (depth) => `${commit}:${steps.slice(0, depth).join('/')}`;
    const found = await Promise.all([...steps.keys(), steps.length].map((depth) => named(root, at(depth))));
    const file = found.at(-1);
    if (file?.type === 'blob')
        return file.bytes;
    if (found[0] == null)
        throw lacking(`The tree of the commit ${commit}`);
    const gone = found.indexOf(null);
    const above = found[gone - 1];
    if (above?.type === 'tree' && objectsOf(above).has(steps[gone - 1] ?? ''))
        throw lacking(`${path} at ${commit}`);
    return null;
}
/** Names that are asked for at the same moment go to one `git cat-file`, for starting git costs more than its answer. */
function named(root, name) {
    // one name is one line, and a line break is in no revision
    if (/[\n\0]/.test(name))
        return Promise.resolve(null);
    return new Promise((resolve, reject) => {
        const asked = { name, resolve, reject };
        const group = waiting.get(root);
        if (group !== undefined) {
            group.push(asked);
            return;
        }
        waiting.set(root, [asked]);
        queueMicrotask(() => void answer(root));
    });
}
async function answer(root) {
    const group = waiting.get(root) ?? [];
    waiting.delete(root);
    const names = [...new Set(group.map(({ name }) => name))];
    try {
        const found = parse(await (0,git_objects/* gitWithInput */.Vg)(root, ['cat-file', '--batch'], `${names.join('\n')}\n`), names);
        for (const { name, resolve } of group)
            resolve(found.get(name) ?? null);
    }
    catch (error) {
        for (const { reject } of group)
            reject(error);
    }
}
/** Cuts the answers of `cat-file --batch` apart: a header and the bytes, or one line that says why there are none. */
function parse(output, names) {
    const found = new Map();
    let at = 0;
    for (const name of names) {
        const end = output.indexOf(10, at);
        if (end < 0)
            throw lacking('The rest of what git was asked for');
        const header = /^([0-9a-f]+) ([a-z]+) (\d+)$/.exec(output.toString('utf8', at, end));
        at = end + 1;
        if (header === null) {
            found.set(name, null);
            continue;
        }
        const [, id = '', type = '', size = '0'] = header;
        found.set(name, { id, type, bytes: output.subarray(at, at + Number(size)) });
        at += Number(size) + 1;
    }
    return found;
}
/** Names in a tree object whose entries are objects of this repository (a submodule's commit is not). */
function objectsOf({ id, bytes }) {
    const names = new Set();
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(32, at);
        const end = bytes.indexOf(0, space);
        if (space < 0 || end < 0)
            break;
        if (bytes.toString('latin1', at, space) !== '160000')
            names.add(bytes.toString('utf8', space + 1, end));
        at = end + 1 + id.length / 2;
    }
    return names;
}
function lacking(what) {
    return new problem/* Problem */.A(`${what} is not in the repository: needed to read it, given a clone that lacks the object.`, 'Check out with the full history: `fetch-depth: 0` in actions/checkout, or check the repository with `git fsck`.');
}

// EXTERNAL MODULE: ./lib/sources/git-problem.js
var git_problem = __webpack_require__(6012);
;// CONCATENATED MODULE: ./lib/sources/git.js




/** What is run in every git call: nothing of the repository's configuration may execute or transform anything. */
const safe = [
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.quotePath=false',
    '-c',
    'protocol.ext.allow=never',
    '-c',
    'diff.external=',
    '-c',
    'core.pager=cat',
];
/**
 * Runs git in `root` and gives the bytes of its standard output (at most `limit` bytes, 1 GiB unless told).
 * Errors: `Problem` when git is missing, refuses, or answers with more than the limit.
 */
function git(root, args, limit = 1024 ** 3) {
    return new Promise((resolve, reject) => {
        (0,external_node_child_process_.execFile)('git', [...safe, ...args], {
            cwd: root,
            encoding: 'buffer',
            maxBuffer: limit,
            env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
        }, (error, stdout, stderr) => {
            if (error === null)
                resolve(stdout);
            else
                reject(gitProblem(args, error, stderr.toString('utf8')));
        });
    });
}
/** Standard output as text without the last line break. */
async function gitText(root, args) {
    return (await git(root, args)).toString('utf8').replace(/\n$/, '');
}
/**
 * The repository's top directory that holds `directory`, or null when it is in no repository.
 * Errors: `Problem` when there is a repository that git does not open, or that has no working tree.
 */
async function topOf(directory) {
    try {
        return await gitText(directory, ['rev-parse', '--show-toplevel']);
    }
    catch (error) {
        if (error instanceof problem/* Problem */.A && (0,git_problem/* saysNoRepository */.OB)(error, directory))
            return null;
        throw error;
    }
}
/**
 * The full object id of the commit that `ref` names, or null when the repository does not have it or there is none.
 * Errors: `Problem` when there is a repository that git does not open.
 */
async function commitOf(root, ref) {
    try {
        return await lookUpCommit(root, ref);
    }
    catch (error) {
        if (error instanceof problem/* Problem */.A && (0,git_problem/* saysNoRepository */.OB)(error, root))
            return null;
        throw error;
    }
}
/**
 * Bytes of the file at a commit, or null when the commit has no such file. The path is relative to the repository's top.
 * Errors: `Problem` when the commit, or the file that it names, is not in the repository.
 */
function fileAt(root, commit, path) {
    return lookUpFile(root, commit, path);
}
/** The merge base of two commits; `Problem` with the mend when the history at hand does not hold one. */
async function mergeBase(root, a, b) {
    try {
        return await gitText(root, ['merge-base', a, b]);
    }
    catch (cause) {
        throw new problem/* Problem */.A(`No merge base of ${a} and ${b} in the history at hand: needed the commits between them, given ${await depth(root)}.`, 'Check out with the full history: `fetch-depth: 0` in actions/checkout, or run `git fetch --unshallow`.', { cause });
    }
}
/** Whether the repository lacks history (a shallow clone). */
async function isShallow(root) {
    return (await gitText(root, ['rev-parse', '--is-shallow-repository'])) === 'true';
}
async function depth(root) {
    return (await isShallow(root)) ? 'a shallow clone' : 'histories without a common commit';
}
function gitProblem(args, error, stderr) {
    if (error.code === 'ENOENT')
        return (0,git_problem/* gitMissing */.HF)(error);
    return (0,git_problem/* gitFailure */.tv)(args[0] ?? '', stderr, error.message.split('\n')[0] ?? '', error);
}


/***/ })

};
