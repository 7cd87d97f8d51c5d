export const id = 6452;
export const ids = [6452];
export const modules = {

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

/***/ 6452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ readEvidence),
/* harmony export */   Yt: () => (/* binding */ evidenceLimits),
/* harmony export */   x_: () => (/* binding */ evidenceFileName)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5254);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2037);
/* harmony import */ var _evidence_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2164);







const evidenceLimits = {
    files: 200,
    fileBytes: 20e6,
    totalBytes: 100e6,
    folders: 4,
    nesting: 32,
};
const again = 'Let the gate write it again, and put nothing else into the folder.';
/**
 * Reads every `*.json` below a directory, in the order of the paths. Only regular files count, a link is a problem.
 * Each must be evidence of this version; one that says better than its findings earn, and a second one about the same
 * gate and name, are problems too. Errors: `Problem` when there is no such directory, no evidence in it, or more than
 * the limits allow; what is wrong with one file is in `problems`.
 */
async function readEvidence(directory, limits = evidenceLimits) {
    const paths = [];
    const problems = [];
    await collect(directory, '', 0, limits, paths, problems);
    if (paths.length === 0 && problems.length === 0) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A(`There is no evidence in ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(directory)}: needed at least one \`*.json\` file that a gate wrote, given none.`, 'Let the gates run first, and download their artifacts into this folder (actions/download-artifact).');
    }
    const evidence = [];
    const seen = new Set();
    let total = 0;
    for (const path of paths) {
        try {
            const text = await readCapped((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, path), path, Math.min(limits.fileBytes, limits.totalBytes - total));
            total += node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(text);
            const one = (0,_evidence_text_js__WEBPACK_IMPORTED_MODULE_5__/* .parseEvidence */ .v)(text, path, limits.nesting);
            const identity = `${one.gate}\u0000${one.name ?? ''}`;
            if (seen.has(identity))
                throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A(`The evidence in ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(path)} is the second one about the same ${one.gate} gate.`, again);
            seen.add(identity);
            evidence.push(one);
        }
        catch (error) {
            if (!(error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A))
                throw error;
            problems.push(error);
        }
    }
    return { evidence, problems };
}
/** The file's name: the name's own characters where they are harmless, else `-` and the start of its sha256. */
function evidenceFileName(evidence) {
    const { gate, name } = evidence;
    if (name === undefined)
        return `${gate}.json`;
    if (/^[a-z0-9][a-z0-9_.-]{0,59}$/.test(name))
        return `${gate}-${name}.json`;
    const plain = name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 40);
    return `${gate}-${plain}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256').update(name).digest('hex').slice(0, 8)}.json`;
}
async function collect(root, below, depth, limits, paths, problems) {
    const entries = await listed((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, below), root);
    for (const entry of entries) {
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        if (entry.isDirectory()) {
            if (depth >= limits.folders)
                throw tooMuch(root, `folders at most ${limits.folders} deep`);
            await collect(root, path, depth + 1, limits, paths, problems);
        }
        else if (entry.name.endsWith('.json')) {
            if (!entry.isFile())
                problems.push(new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A(`The evidence in ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(path)} is a link or no regular file.`, again));
            else if (paths.push(path) > limits.files)
                throw tooMuch(root, `at most ${limits.files} files`);
        }
    }
}
async function listed(directory, root) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(directory, { withFileTypes: true });
        return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch (cause) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A(`The folder of evidence ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(root)} cannot be read: ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(cause.message)}.`, 'Give the folder that the gates wrote to, or into which their artifacts were downloaded.', { cause });
    }
}
function tooMuch(root, needed) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A(`The folder of evidence ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(root)} holds too much: needed ${needed}, given more.`, 'Give a folder that holds only evidence.');
}
async function readCapped(file, path, most) {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(file);
    if (size > most)
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A(`The evidence in ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(path)} is too large: needed at most ${most} bytes, given ${size}.`, again);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, 'r');
    try {
        const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(size);
        const { bytesRead } = await handle.read(bytes, 0, size, 0);
        return bytes.toString('utf8', 0, bytesRead);
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 2164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ parseEvidence)
/* harmony export */ });
/* harmony import */ var _evidence_assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5829);
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8135);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5254);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2037);
/* harmony import */ var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1324);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7577);






const again = 'Let the gate write it again, and put nothing else into the folder.';
/**
 * Evidence from the text of a file. `path` is only for messages; `nesting` is the deepest nesting of brackets.
 * Errors: `Problem` for text that is no JSON, too deep, of another format or version, or milder than its own findings.
 */
function parseEvidence(text, path, nesting = 32) {
    const broken = (what, cause) => new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`The evidence in ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(path)} cannot be used: ${what}.`, again, { cause });
    if (nestingOf(text) > nesting)
        throw broken(`needed JSON of at most ${nesting} levels, given more`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw broken('needed JSON, given something else, perhaps a file that was cut off', cause);
    }
    if (!(0,_payload_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value) || value.format !== 'assay/evidence')
        throw broken('needed `format: assay/evidence`, given another kind of file');
    if (value.version !== 1)
        throw broken(`needed version 1, given ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(String(value.version))}; use the same release of all actions`);
    const parsed = _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceSchema */ .jU.safeParse(value);
    if (!parsed.success) {
        const first = parsed.error.issues[0];
        throw broken(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(first?.path.join('.') ?? '')}: ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(first?.message ?? 'not valid')}`);
    }
    const earned = (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .worst */ .QZ)([parsed.data.verdict, (0,_evidence_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictFrom */ .kk)(parsed.data.findings, parsed.data.measurements)]);
    if (earned !== parsed.data.verdict)
        throw broken(`it says ${parsed.data.verdict}, and what it found earns ${earned}`);
    return parsed.data;
}
/** How deep brackets nest outside strings; linear, before anything recursive sees the text. */
function nestingOf(text) {
    let depth = 0;
    let deepest = 0;
    let inString = false;
    for (let i = 0; i < text.length; i += 1) {
        const character = text[i];
        if (inString) {
            if (character === '\\')
                i += 1;
            else if (character === '"')
                inString = false;
        }
        else if (character === '"')
            inString = true;
        else if (character === '{' || character === '[') {
            depth += 1;
            deepest = Math.max(deepest, depth);
        }
        else if (character === '}' || character === ']')
            depth -= 1;
    }
    return deepest;
}


/***/ }),

/***/ 7577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   rD: () => (/* binding */ readPayload),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   zR: () => (/* binding */ recordAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5254);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2037);



const largest = 32 * 1024 ** 2;
/**
 * The payload of the event that started the run. `kind` is only for messages.
 * Errors: `Problem` when the file is missing, over 32 MiB, no JSON, or no object.
 */
function readPayload(kind, path) {
    if (path === undefined || path === '')
        throw unreadable(kind, 'GITHUB_EVENT_PATH is empty');
    let text;
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > largest)
            throw unreadable(kind, 'a file over 32 MiB');
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (cause) {
        if (cause instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A)
            throw cause;
        throw unreadable(kind, `no readable file at ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(path)}`, cause);
    }
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw unreadable(kind, 'a file that is no JSON', cause);
    }
    if (!isRecord(value))
        throw unreadable(kind, 'JSON that is no object');
    return top(kind, value);
}
/** The object in a field. Errors: `Problem` when there is none. */
function recordAt(payload, field) {
    const value = payload.fields[field];
    if (!isRecord(value))
        throw payload.wrong(field, 'an object');
    return { fields: value, wrong: (inner, needed) => payload.wrong(`${field}.${inner}`, needed) };
}
/** The text in a field. Errors: `Problem` when there is none. */
function textAt(payload, field) {
    const value = payload.fields[field];
    if (typeof value !== 'string')
        throw payload.wrong(field, 'text');
    return value;
}
/** Whether a parsed JSON value is an object with string keys; null and arrays are not. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function top(kind, fields) {
    return {
        fields,
        wrong: (field, needed) => new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`The payload of the ${kind} event cannot be used: needed ${needed} in ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(field)}, given something else or nothing.`, 'Run this step on the event itself, and do not overwrite the file that GITHUB_EVENT_PATH names.'),
    };
}
function unreadable(kind, given, cause) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`The payload of the ${kind} event cannot be read: needed the JSON file that the runner writes, given ${given}.`, 'Run this step on a GitHub Actions runner, and do not overwrite GITHUB_EVENT_PATH.', { cause });
}


/***/ })

};
