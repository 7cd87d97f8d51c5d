export const id = 4645;
export const ids = [4645,674];
export const modules = {

/***/ 7933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registered: () => (/* binding */ registered)
});

// EXTERNAL MODULE: ./lib/data/causes/registry.js + 10 modules
var registry = __webpack_require__(2539);
;// CONCATENATED MODULE: ./lib/data/finding-kinds.js
/** Every rule that a finding of the data gate can carry, and what it means: the text of `assay explain`. */
const dataFindings = {
    'became-constant': 'A column that had several values in the base has one in head: a join, a filter or a default may have broken.',
    'categories-changed': 'The share of a category moved by more than its margin, with the whole interval beyond it, and chance is ruled out.',
    'column-added': 'Head has a column that the base does not have. Recorded; it fails nothing.',
    'column-removed': 'Head lacks a column of the base. Code that reads it will fail or fall back to a default.',
    'column-renamed': 'One column is gone and one is new, of the same type and with equal counts: most likely one column under another name.',
    'default-fill': 'Missing values fell by what one value rose: they were filled with a default before the snapshot was written.',
    'distribution-changed': 'The distance of the two distribution functions lies beyond the margin with its whole interval, chance is ruled out, and no named cause explains it.',
    'domain-lost-values': 'A value that at least one row in a hundred had in the base has no row in head.',
    'domain-new-values': 'A column with a closed set of values has values in head that the base never had.',
    'encoding-broken': 'Texts of the base stand in head as UTF-8 that was read as Latin-1, or the other way round: readers see other values.',
    'inf-appeared': 'Head has infinite numbers in a column that had none: a division by zero, or a log of zero.',
    'nan-appeared': 'Head has NaN in a column that had none: an undefined result was stored as a number.',
    'no-rows': 'The snapshot has no rows. Nothing can be said about it, and whatever reads it gets nothing.',
    'null-burst': 'The missing share rose beyond its margin while the remaining values kept their distribution.',
    'nulls-in-never-null': 'A column without one missing value in the base (100 rows or more) has some in head.',
    'order-changed': 'The columns stand in another order. Whatever reads them by position reads the wrong ones.',
    'out-of-range': "At least one value in a thousand lies outside base's range, more than chance puts there: a model trained on base extrapolates. Numbers only; base's range is that of its profile.",
    'presence-fell': 'The missing share rose by more than its margin, with the whole interval beyond it.',
    'presence-rose': 'The missing share fell by more than its margin: look at what stands there now.',
    'rows-changed': 'The number of rows changed by more than the factor that the policy allows.',
    'rows-duplicated': 'There are at least half as many rows again as in the base, and every row is there two or more times: a load or a join repeats them.',
    sentinel: 'A value that stands for "nothing" (-1, 999, 1970-01-01, N/A and the like) gained more than the margin.',
    shifted: 'All quantiles moved by one amount; undoing it leaves nothing changed. For times: a change of time zone.',
    'snapshot-deleted': 'The change deletes a snapshot that the policy names.',
    'spelling-changed': 'Texts of the base stand in head with other case, spaces or Unicode composition; undoing it leaves nothing changed.',
    'type-incompatible': 'The type became one that is neither wider nor narrower: old values do not keep their meaning.',
    'type-narrowed': 'The type became narrower: values that were allowed are no longer, even if today none is lost.',
    'type-widened': 'The type became wider: every old value keeps its meaning, but readers with the old type may overflow.',
    'undecided-columns': 'There are too few rows to say whether these columns changed beyond their margin. The smallest change that so many rows can show stands beside it.',
    'unit-changed': 'All quantiles moved by one factor; undoing it leaves nothing changed: the column is in another unit.',
    'unparsed-values': 'Values of head do not parse as the type that the column has in the base.',
};

// EXTERNAL MODULE: ./lib/data/statistics/registry.js + 14 modules
var statistics_registry = __webpack_require__(5883);
;// CONCATENATED MODULE: ./lib/model/finding-kinds.js
/** Every rule, besides metrics, that a finding of the model gate can carry, and what it means: the text of `assay explain`. */
const modelFindings = {
    flips: 'More rows that the baseline got right are wrong under the candidate than `max-nfr` allows, with the whole interval beyond it.',
    'latency-limit': 'The latency quantile is beyond `limit-ms`, by an exact binomial claim about how many calls lie over it (error rate 1 %).',
    'latency-ratio': 'The candidate is slower than the baseline by more than `ratio-margin`, measured in interleaved blocks of calls on the same machine.',
    'model-answer': 'The candidate answered with something that is no prediction for its rows: a wrong shape or number of rows.',
    'model-crash': 'The candidate ended its process. The rows that it was asked for are named.',
    'model-deadline': 'The candidate did not answer within `timeout`, and its process was ended.',
    'model-load': 'The candidate does not load.',
    'must-not-flip': 'A row that the golden dataset marks as one that must stay right was right and is now wrong. No statistics.',
    'no-baseline': 'There is no baseline to compare with: the change adds the first model.',
    'output-not-finite': 'The candidate answered NaN or an infinite number for the rows named. They count as wrong.',
    slice: 'On one slice the candidate is worse beyond the margin of slices, after false-discovery control over all slices and metrics.',
};

// EXTERNAL MODULE: ./lib/model/metrics/registry.js + 13 modules
var metrics_registry = __webpack_require__(723);
// EXTERNAL MODULE: ./lib/packages/catalogue.js + 1 modules
var catalogue = __webpack_require__(3119);
// EXTERNAL MODULE: ./lib/report/surfaces/registry.js + 38 modules
var surfaces_registry = __webpack_require__(763);
// EXTERNAL MODULE: ./lib/secrets/format.js
var format = __webpack_require__(670);
// EXTERNAL MODULE: ./lib/secrets/rules/registry.js + 120 modules
var rules_registry = __webpack_require__(2160);
;// CONCATENATED MODULE: ./lib/secrets/explain.js


/** All rules in words, sorted by id. */
function explainRules() {
    return rules_registry/* rules */.a.map(explained);
}
function explained(rule) {
    const { id, title, provider, tags, tier, why, mend, link } = rule;
    const context = [
        ...(rule.near === undefined
            ? []
            : [
                `as the value of a name or argument, with ${rule.near.words.join(' or ')} within ${rule.near.within} characters before it`,
            ]),
        ...(rule.companion === undefined
            ? []
            : [`or with the ${rule.companion.title} within ${rule.companion.lines} lines (then high)`]),
        ...(rule.onlyIn === undefined ? [] : [`in ${rule.onlyIn.join(', ')}`]),
    ].join(', ');
    return {
        id,
        title,
        provider,
        tags,
        tier,
        looks: rule.format === 'assignment'
            ? 'a random value of a name such as password, secret, token or api_key'
            : inWords(rule.format),
        context: context === '' ? null : context,
        checksum: rule.checksum !== undefined,
        why,
        mend,
        link,
        source: `${rule.source.url} (${rule.source.asOf})`,
    };
}
function inWords(format) {
    return format.pieces.map(pieceInWords).join(' ');
}
function pieceInWords(piece) {
    if (typeof piece === 'string')
        return piece;
    if ('oneOf' in piece)
        return piece.oneOf.length > 6 ? `(${piece.oneOf.slice(0, 6).join(' | ')} | …)` : `(${piece.oneOf.join(' | ')})`;
    if ('optional' in piece)
        return `[${piece.optional.map(pieceInWords).join(' ')}]`;
    if ('secret' in piece)
        return piece.secret.map(pieceInWords).join(' ');
    const length = typeof piece.length === 'number' ? piece.length : `${piece.length[0]}–${piece.length[1]}`;
    return `${length}×${piece.of === 'pem-body' ? 'base64 line' : format/* alphabets */.L6[piece.of].replaceAll('\\-', '-')}`;
}

;// CONCATENATED MODULE: ./lib/entry/catalogue.js








/** Everything that is registered, in the order of the kinds, each sorted by id. */
function registered() {
    return [
        ...explainRules().map((rule) => ({
            kind: 'secret rule',
            id: rule.id,
            title: rule.title,
            text: [
                `Looks like: ${rule.looks}${rule.context === null ? '' : `; ${rule.context}`}`,
                `Confidence: ${rule.tier}${rule.checksum ? '; certain when its checksum holds' : ''}`,
                `Why it matters: ${rule.why}`,
                `Mend: ${rule.mend}`,
                `Revoke: ${rule.link}`,
                `Format from: ${rule.source}`,
            ],
        })),
        ...statistics_registry/* statistics */.o.map((one) => ({
            kind: 'statistic',
            id: one.id,
            title: one.title,
            text: [one.documentation, `Source: ${one.source}`],
        })),
        ...registry/* causes */.p.map((one) => ({
            kind: 'cause',
            id: one.id,
            title: one.title,
            text: [one.documentation, `Source: ${one.source}`],
        })),
        ...metrics_registry/* metrics */.q.map((one) => ({
            kind: 'metric',
            id: one.id,
            title: one.title,
            text: [one.documentation, `Source: ${one.source}`],
        })),
        ...meanings('finding of data', dataFindings),
        ...meanings('finding of model', modelFindings),
        ...catalogue/* catalogue */.s.map((one) => ({
            kind: 'runtime',
            id: one.name,
            title: `${one.package} ${one.version}`,
            text: [one.purpose, one.mend],
        })),
        ...surfaces_registry.surfaces.map((one) => ({ kind: 'surface', id: one.id, title: one.title, text: [one.mediaType] })),
    ];
}
/** The finding's id in words is title enough; its meaning is the text. */
function meanings(kind, findings) {
    return Object.entries(findings).map(([id, text]) => ({ kind, id, title: id.replaceAll('-', ' '), text: [text] }));
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

/***/ 2037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 7829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ defineMetric),
/* harmony export */   Ri: () => (/* binding */ countingRows),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   sw: () => (/* binding */ defined)
/* harmony export */ });
/* unused harmony exports unfit, columnSums */
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5307);

/** Declares a metric. Conformance (id = file name, an oracle value for each task) is tested over the registry. */
function defineMetric(metric) {
    return metric;
}
/** A defined value, or the reason when the number is not finite. */
function defined(value, reason) {
    return Number.isFinite(value) ? { value } : { value: null, reason };
}
/** Why these outputs cannot be scored by the metric; null when they can. */
function unfit(metric, sample) {
    if (metric.scores[sample.task] === undefined)
        return `${metric.id} is not a metric of the task ${sample.task}`;
    if (sample.labels.length === 0)
        return 'no labelled row';
    if (metric.needs === 'classes')
        return null;
    let broken = 0;
    for (let row = 0; row < sample.labels.length; row++)
        if (!(0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .finiteRow */ .uV)(sample, row))
            broken++;
    if (broken > 0)
        return `${broken} ${broken === 1 ? 'row has' : 'rows have'} an output that is not a finite number`;
    if (metric.needs === 'probabilities' && sample.outputs.some((p) => p < 0 || p > 1)) {
        return 'outputs are not probabilities: some lie outside 0 to 1 (logits?)';
    }
    return null;
}
/** The metric's value on a sample. */
function evaluate(metric, sample) {
    const reason = unfit(metric, sample);
    const score = metric.scores[sample.task];
    if (reason !== null || score === undefined)
        return { value: null, reason: reason ?? 'no such metric' };
    if (score.kind === 'auc')
        return score.value(sample);
    if (score.kind === 'sums')
        return score.value(columnSums(score.columns(sample)));
    const rows = countingRows(score.rows(sample));
    return defined(rows.reduce((sum, v) => sum + v, 0) / rows.length, 'no row counts for it');
}
/** Row scores without the rows that do not count. */
function countingRows(scores) {
    return scores.filter((score) => !Number.isNaN(score));
}
/** The sum of each column. */
function columnSums(columns) {
    return Float64Array.from(columns, (column) => column.reduce((sum, v) => sum + v, 0));
}


/***/ }),

/***/ 723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ metrics)
});

// EXTERNAL MODULE: ./lib/model/metric.js
var metric = __webpack_require__(7829);
// EXTERNAL MODULE: ./lib/model/sample.js
var model_sample = __webpack_require__(5307);
;// CONCATENATED MODULE: ./lib/model/metrics/accuracy.js


const score = {
    kind: 'proportion',
    rows: (sample) => {
        const predicted = (0,model_sample/* predictedClasses */.Be)(sample);
        return sample.labels.map((label, row) => (label === predicted[row] ? 1 : 0));
    },
};
/* harmony default export */ const accuracy = ((0,metric/* defineMetric */.GR)({
    id: 'accuracy',
    title: 'accuracy',
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    scores: { binary: score, multiclass: score },
    documentation: 'Share of rows that are given their own class.',
    source: 'sklearn.metrics.accuracy_score',
}));

;// CONCATENATED MODULE: ./lib/model/counts.js

/** Row columns 0/1 of a binary confusion matrix, in the order true positive, false positive, false negative, true negative. */
function binaryCounts(sample) {
    const predicted = (0,model_sample/* predictedClasses */.Be)(sample);
    const column = (test) => sample.labels.map((label, row) => (test(label, predicted[row]) ? 1 : 0));
    return [
        column((label, guess) => label === 1 && guess === 1),
        column((label, guess) => label === 0 && guess !== 0),
        column((label, guess) => label === 1 && guess !== 1),
        column((label, guess) => label === 0 && guess === 0),
    ];
}
/** Row columns 0/1 for each class k: true positive (3k), false positive (3k + 1), false negative (3k + 2). */
function classCounts(sample) {
    const predicted = (0,model_sample/* predictedClasses */.Be)(sample);
    const columns = [];
    for (let k = 0; k < sample.width; k++) {
        columns.push(sample.labels.map((label, row) => (label === k && predicted[row] === k ? 1 : 0)), sample.labels.map((label, row) => (label !== k && predicted[row] === k ? 1 : 0)), sample.labels.map((label, row) => (label === k && predicted[row] !== k ? 1 : 0)));
    }
    return columns;
}
/** The sums of `classCounts`, class by class. */
function byClass(sums) {
    return Array.from({ length: sums.length / 3 }, (_, k) => ({
        tp: sums[3 * k],
        fp: sums[3 * k + 1],
        fn: sums[3 * k + 2],
    }));
}
/** The mean of one number a class; NaN when any is NaN or there is none. */
function macro(values) {
    return values.reduce((sum, v) => sum + v, 0) / values.length;
}

;// CONCATENATED MODULE: ./lib/model/metrics/balanced-accuracy.js


const oneClass = 'a class has no row in the golden set';
/* harmony default export */ const balanced_accuracy = ((0,metric/* defineMetric */.GR)({
    id: 'balanced-accuracy',
    title: 'balanced accuracy',
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    scores: {
        binary: {
            kind: 'sums',
            columns: binaryCounts,
            value: ([tp = 0, fp = 0, fn = 0, tn = 0]) => (0,metric/* defined */.sw)((tp / (tp + fn) + tn / (tn + fp)) / 2, oneClass),
        },
        multiclass: {
            kind: 'sums',
            columns: classCounts,
            value: (sums) => (0,metric/* defined */.sw)(macro(byClass(sums).flatMap(({ tp, fn }) => (tp + fn > 0 ? [tp / (tp + fn)] : []))), oneClass),
        },
    },
    documentation: 'Mean over the classes of the share of their rows that are found.',
    source: 'sklearn.metrics.balanced_accuracy_score',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/brier.js

/* harmony default export */ const brier = ((0,metric/* defineMetric */.GR)({
    id: 'brier',
    title: 'Brier score',
    direction: 'lower',
    unit: '',
    range: [0, 2],
    needs: 'probabilities',
    scores: {
        binary: {
            kind: 'mean',
            rows: ({ labels, outputs }) => labels.map((label, row) => (outputs[row] - label) ** 2),
        },
        multiclass: {
            kind: 'mean',
            rows: ({ labels, outputs, width }) => labels.map((label, row) => {
                let sum = 0;
                for (let k = 0; k < width; k++)
                    sum += (outputs[row * width + k] - (label === k ? 1 : 0)) ** 2;
                return sum;
            }),
        },
    },
    documentation: 'Mean squared distance between the probabilities and the label; with several classes summed over them.',
    source: 'Brier 1950; sklearn.metrics.brier_score_loss',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/f1.js


/* harmony default export */ const f1 = ((0,metric/* defineMetric */.GR)({
    id: 'f1',
    title: 'F1',
    direction: 'higher',
    unit: '',
    range: [0, 1],
    needs: 'classes',
    scores: {
        binary: {
            kind: 'sums',
            columns: binaryCounts,
            value: ([tp = 0, fp = 0, fn = 0]) => (0,metric/* defined */.sw)((2 * tp) / (2 * tp + fp + fn), 'no row is positive and none is predicted positive'),
        },
        multiclass: {
            kind: 'sums',
            columns: classCounts,
            value: (sums) => (0,metric/* defined */.sw)(macro(byClass(sums).flatMap(({ tp, fp, fn }) => (tp + fp + fn > 0 ? [(2 * tp) / (2 * tp + fp + fn)] : []))), 'no class has a row'),
        },
    },
    documentation: 'Harmonic mean of precision and recall; with several classes the mean over the classes that occur.',
    source: 'sklearn.metrics.f1_score (average="binary" or "macro")',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/log-loss.js


const smallest = Number.EPSILON;
const log_loss_score = {
    kind: 'mean',
    rows: (sample) => sample.labels.map((_, row) => -Math.log(Math.min(1, Math.max(smallest, (0,model_sample/* labelProbability */.Wk)(sample, row))))),
};
/* harmony default export */ const log_loss = ((0,metric/* defineMetric */.GR)({
    id: 'log-loss',
    title: 'log loss',
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'probabilities',
    scores: { binary: log_loss_score, multiclass: log_loss_score },
    documentation: "Mean of -ln of the probability given to the row's own class, the probability not below 2.2e-16.",
    source: 'sklearn.metrics.log_loss',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/mae.js

/* harmony default export */ const mae = ((0,metric/* defineMetric */.GR)({
    id: 'mae',
    title: 'mean absolute error',
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'finite',
    scores: {
        regression: {
            kind: 'mean',
            rows: ({ labels, outputs }) => labels.map((label, row) => Math.abs(outputs[row] - label)),
        },
    },
    documentation: 'Mean of |output - label|, in the unit of the label.',
    source: 'sklearn.metrics.mean_absolute_error',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/mse.js

/* harmony default export */ const mse = ((0,metric/* defineMetric */.GR)({
    id: 'mse',
    title: 'mean squared error',
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'finite',
    scores: {
        regression: {
            kind: 'mean',
            rows: ({ labels, outputs }) => labels.map((label, row) => (outputs[row] - label) ** 2),
        },
    },
    documentation: 'Mean of (output - label)², in the squared unit of the label.',
    source: 'sklearn.metrics.mean_squared_error',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/precision.js


/* harmony default export */ const precision = ((0,metric/* defineMetric */.GR)({
    id: 'precision',
    title: 'precision',
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    scores: {
        binary: {
            kind: 'sums',
            columns: binaryCounts,
            value: ([tp = 0, fp = 0]) => (0,metric/* defined */.sw)(tp / (tp + fp), 'no row is predicted positive'),
        },
        multiclass: {
            kind: 'sums',
            columns: classCounts,
            value: (sums) => (0,metric/* defined */.sw)(macro(byClass(sums).flatMap(({ tp, fp, fn }) => (tp + fp + fn > 0 ? [tp / (tp + fp)] : []))), 'a class of the golden set is never predicted'),
        },
    },
    documentation: 'Share of the rows predicted positive that are positive; with several classes the mean over the classes.',
    source: 'sklearn.metrics.precision_score (average="binary" or "macro")',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/recall.js



/* harmony default export */ const recall = ((0,metric/* defineMetric */.GR)({
    id: 'recall',
    title: 'recall',
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    scores: {
        binary: {
            kind: 'proportion',
            rows: (sample) => {
                const predicted = (0,model_sample/* predictedClasses */.Be)(sample);
                return sample.labels.map((label, row) => (label !== 1 ? Number.NaN : predicted[row] === 1 ? 1 : 0));
            },
        },
        multiclass: {
            kind: 'sums',
            columns: classCounts,
            value: (sums) => (0,metric/* defined */.sw)(macro(byClass(sums).flatMap(({ tp, fn }) => (tp + fn > 0 ? [tp / (tp + fn)] : []))), 'no class has a row'),
        },
    },
    documentation: 'Share of the positive rows that are predicted positive; with several classes the mean over the classes.',
    source: 'sklearn.metrics.recall_score (average="binary" or "macro")',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/rmse.js

/* harmony default export */ const rmse = ((0,metric/* defineMetric */.GR)({
    id: 'rmse',
    title: 'root mean squared error',
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'finite',
    scores: {
        regression: {
            kind: 'sums',
            columns: ({ labels, outputs }) => [
                labels.map((label, row) => (outputs[row] - label) ** 2),
                labels.map(() => 1),
            ],
            value: ([squares = 0, rows = 0]) => (0,metric/* defined */.sw)(Math.sqrt(squares / rows), 'no row'),
        },
    },
    documentation: 'Square root of the mean of (output - label)², in the unit of the label.',
    source: 'sklearn.metrics.root_mean_squared_error',
}));

// EXTERNAL MODULE: ./lib/stats/mid-ranks.js
var mid_ranks = __webpack_require__(6271);
;// CONCATENATED MODULE: ./lib/model/metrics/roc-auc.js


/* harmony default export */ const roc_auc = ((0,metric/* defineMetric */.GR)({
    id: 'roc-auc',
    title: 'ROC AUC',
    direction: 'higher',
    unit: '',
    range: [0, 1],
    needs: 'finite',
    scores: {
        binary: {
            kind: 'auc',
            value: ({ labels, outputs }) => {
                const ranks = (0,mid_ranks/* midRanks */.o)(outputs);
                const positive = labels.reduce((count, label) => count + (label === 1 ? 1 : 0), 0);
                const sum = ranks.reduce((total, rank, row) => total + (labels[row] === 1 ? rank : 0), 0);
                const pairs = positive * (labels.length - positive);
                return (0,metric/* defined */.sw)((sum - (positive * (positive + 1)) / 2) / pairs, 'only one class in the labels');
            },
        },
    },
    documentation: 'Probability that a random positive row gets a higher output than a random negative one, ties counting half.',
    source: 'sklearn.metrics.roc_auc_score',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/specificity.js


/* harmony default export */ const specificity = ((0,metric/* defineMetric */.GR)({
    id: 'specificity',
    title: 'specificity',
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    scores: {
        binary: {
            kind: 'proportion',
            rows: (sample) => {
                const predicted = (0,model_sample/* predictedClasses */.Be)(sample);
                return sample.labels.map((label, row) => (label !== 0 ? Number.NaN : predicted[row] === 0 ? 1 : 0));
            },
        },
    },
    documentation: 'Share of the negative rows that are predicted negative.',
    source: 'sklearn.metrics.recall_score (pos_label=0)',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/registry.js
// Generated by `npm run generate`.












const metrics = [
    accuracy,
    balanced_accuracy,
    brier,
    f1,
    log_loss,
    mae,
    mse,
    precision,
    recall,
    rmse,
    roc_auc,
    specificity,
];


/***/ }),

/***/ 5307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ predictedClasses),
/* harmony export */   LE: () => (/* binding */ subset),
/* harmony export */   Wk: () => (/* binding */ labelProbability),
/* harmony export */   _4: () => (/* binding */ smallestClass),
/* harmony export */   _z: () => (/* binding */ nonFiniteRows),
/* harmony export */   by: () => (/* binding */ sampleOf),
/* harmony export */   l5: () => (/* binding */ probabilityProblem),
/* harmony export */   s4: () => (/* binding */ widthProblem),
/* harmony export */   uV: () => (/* binding */ finiteRow)
/* harmony export */ });
/** Why outputs of `width` numbers a row do not fit the task and its labels; null when they do. */
function widthProblem(task, width, labels) {
    if (task === 'multiclass') {
        const classes = labels.reduce((most, label) => Math.max(most, label), 0) + 1;
        if (width >= Math.max(2, classes))
            return null;
        const needed = `${width} ${width === 1 ? 'number' : 'numbers'} a row, where ${Math.max(2, classes)} classes were needed`;
        const fromOne = width >= 2 && width === classes - 1 && labels.every((label) => label >= 1);
        return fromOne ? `${needed}: the labels run from 1 to ${width}, and the first class is 0` : needed;
    }
    if (width === 1 || (task === 'binary' && width === 2))
        return null;
    return `${width} numbers a row, where ${task === 'binary' ? '1 or 2 were' : '1 was'} needed`;
}
/**
 * Why outputs cannot be the probability of class 1 of a binary task: a finite one lies outside 0 to 1 (by more than
 * rounding), so that 0.5 would be no threshold. null when they can.
 */
function probabilityProblem(task, { values, width }) {
    if (task !== 'binary')
        return null;
    for (let i = width - 1; i < values.length; i += width) {
        const value = values[i];
        if (Number.isFinite(value) && (value < -1e-6 || value > 1 + 1e-6))
            return `${Number(value.toPrecision(4))}, which is no probability (a logit?): a binary task needs outputs from 0 to 1`;
    }
    return null;
}
/**
 * A sample from raw outputs. A binary model with two outputs (a softmax) is read by its second. `rows` picks rows of the
 * outputs (all unless told); `labels` has one entry for each picked row.
 */
function sampleOf(task, labels, outputs, width, rows) {
    const used = task === 'multiclass' ? width : 1;
    const from = width - used;
    const picked = new Float64Array(labels.length * used);
    for (let i = 0; i < labels.length; i++) {
        const row = rows === undefined ? i : rows[i];
        for (let k = 0; k < used; k++)
            picked[i * used + k] = outputs[row * width + from + k];
    }
    return { task, labels, outputs: picked, width: used };
}
/** The rows with these numbers, in this order. */
function subset(sample, rows) {
    const labels = Float64Array.from(rows, (row) => sample.labels[row]);
    return sampleOf(sample.task, labels, sample.outputs, sample.width, rows);
}
/** Whether every number of the row is finite. */
function finiteRow(sample, row) {
    for (let k = 0; k < sample.width; k++)
        if (!Number.isFinite(sample.outputs[row * sample.width + k]))
            return false;
    return true;
}
/** Numbers of the rows with a NaN or infinite output. */
function nonFiniteRows(sample) {
    return Uint32Array.from(sample.labels, (_, row) => row).filter((row) => !finiteRow(sample, row));
}
/**
 * The class that each row is given: binary 1 when the probability is above 0.5 (exactly 0.5 is 0, as argmax has it),
 * multiclass the first largest; -1 for a row with a NaN or infinite output, which so counts as wrong.
 */
function predictedClasses(sample) {
    return sample.labels.map((_, row) => {
        if (!finiteRow(sample, row))
            return -1;
        if (sample.width === 1)
            return sample.outputs[row] > 0.5 ? 1 : 0;
        let best = 0;
        for (let k = 1; k < sample.width; k++) {
            if (sample.outputs[row * sample.width + k] > sample.outputs[row * sample.width + best])
                best = k;
        }
        return best;
    });
}
/** Probability that the model gave to the row's own label (classification only). */
function labelProbability(sample, row) {
    const label = sample.labels[row];
    if (sample.width > 1)
        return sample.outputs[row * sample.width + label];
    const p = sample.outputs[row];
    return label === 1 ? p : 1 - p;
}
/** Rows of the rarer class of a binary sample. */
function smallestClass(sample) {
    const positive = sample.labels.reduce((count, label) => count + (label === 1 ? 1 : 0), 0);
    return Math.min(positive, sample.labels.length - positive);
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

/***/ 6271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ midRanks)
/* harmony export */ });
/** Mid-ranks from 1 (ties share the mean of their ranks; `scipy.stats.rankdata`). O(n log n). NaN is not allowed. */
function midRanks(values) {
    const order = Uint32Array.from(values, (_, i) => i).sort((i, j) => values[i] - values[j]);
    const ranks = new Float64Array(values.length);
    for (let from = 0; from < order.length;) {
        let to = from + 1;
        while (to < order.length && values[order[to]] === values[order[from]])
            to++;
        for (let k = from; k < to; k++)
            ranks[order[k]] = (from + 1 + to) / 2;
        from = to;
    }
    return ranks;
}


/***/ })

};
