export const id = 7402;
export const ids = [7402];
export const modules = {

/***/ 7402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEvidence: () => (/* binding */ readEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8135);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5254);




const mostFiles = 200;
const mostBytes = 64 * 1024 ** 2;
/**
 * Evidence from files and folders (their `*.json`, sorted by name), each holding one evidence or a list of them.
 * Only regular files, at most 200 of 64 MiB together. Nothing in them is trusted: each is checked against the schema.
 * Errors: `Problem` for a path that is missing, too large, no evidence; and when nothing at all was found.
 */
async function readEvidence(root, paths) {
    const files = (await Promise.all(paths.map((path) => filesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), path)))).flat();
    if (files.length === 0) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`No evidence found in ${paths.join(', ')}: needed *.json files.`, 'Name the folder that the gates wrote.');
    }
    if (files.length > mostFiles) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`Too many evidence files: given ${files.length}, at most ${mostFiles}.`, 'Name fewer files.');
    }
    let bytes = 0;
    const evidence = [];
    for (const file of files) {
        bytes += (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file.path)).size;
        if (bytes > mostBytes) {
            throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`The evidence is larger than ${mostBytes / 1024 ** 2} MiB.`, 'Render fewer files at a time.');
        }
        evidence.push(...parsed(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file.path, 'utf8'), file.name));
    }
    return evidence;
}
async function filesOf(path, name) {
    let stat;
    try {
        stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
    }
    catch (error) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`The evidence ${name} was not found.`, 'Name an existing evidence file or folder.', {
            cause: error,
        });
    }
    if (stat.isFile())
        return [{ path, name }];
    if (!stat.isDirectory())
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`The evidence ${name} is no regular file.`, 'Name a file or a folder.');
    const entries = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
    const inner = [];
    for (const entry of entries) {
        const at = { path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, entry.name), name: `${name}/${entry.name}` };
        if (entry.isDirectory())
            inner.push(...(await filesOf(at.path, at.name)));
        else if (entry.isFile() && entry.name.endsWith('.json') && !entry.name.endsWith('.profile.json'))
            inner.push(at);
    }
    return inner;
}
function parsed(text, name) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`${name} is not JSON.`, 'Name evidence files that a gate wrote (`--format json`).', {
            cause: error,
        });
    }
    return (Array.isArray(value) ? value : [value]).map((one) => {
        const result = _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceSchema */ .jU.safeParse(one);
        if (result.success)
            return result.data;
        const issue = result.error.issues[0];
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`${name} is not evidence of version 1: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}.`, 'Name evidence files that this version of Assay wrote (`--format json`).');
    });
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


/***/ })

};
