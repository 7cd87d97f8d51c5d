export const id = 6452;
export const ids = [6452];
export const modules = {

/***/ 26452:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readEvidence),
/* harmony export */   Y: () => (/* binding */ evidenceLimits),
/* harmony export */   evidenceFileName: () => (/* binding */ evidenceFileName)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75254);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52037);
/* harmony import */ var _evidence_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17771);







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

/***/ 17771:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ parseEvidence)
});

// EXTERNAL MODULE: ./lib/evidence/assemble.js
var assemble = __webpack_require__(25829);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/evidence/evidence.js
var evidence = __webpack_require__(75700);
// EXTERNAL MODULE: ./lib/evidence/finding.js
var finding = __webpack_require__(92172);
;// CONCATENATED MODULE: ./lib/evidence/location-schema.js

const line = schemas/* int */.Whr().min(1);
/** Where in a notebook: the cell, and the part of it. All numbers are 1-based. */
const cellSchema = schemas/* strictObject */.rej({
    number: line.describe('1-based position of the cell in the notebook'),
    execution: schemas/* int */.Whr().min(0).optional().describe('the n of In [n], when the cell was run'),
    part: schemas/* enum */.k5n(['source', 'output', 'attachment', 'metadata']),
    output: line.optional().describe('1-based output of the cell, for part = output'),
    line: line.optional().describe('1-based line inside that part'),
});
/** Where a finding stands: a SARIF region (1-based lines, columns in UTF-16 units), a notebook cell, a commit. */
const locationSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().describe('relative to the repository root, with forward slashes'),
    startLine: line.optional(),
    endLine: line.optional(),
    startColumn: line.optional(),
    endColumn: line.optional(),
    cell: cellSchema.optional(),
    commit: schemas/* string */.YjP().optional().describe('the commit that added it, when it was read from history'),
    author: schemas/* string */.YjP().optional().describe('name of the author of that commit'),
    date: schemas/* string */.YjP().optional().describe('author date of that commit, ISO 8601'),
    inside: schemas/* string */.YjP()
        .optional()
        .describe('where inside the file: member of an archive, sheet, page, table, tensor name'),
    key: schemas/* string */.YjP().optional().describe('key path in a settings file: services.db.password'),
    decoding: schemas/* string */.YjP().optional().describe('how it was decoded, outermost first: base64, percent'),
    environment: schemas/* string */.YjP().optional().describe('dev, test, staging or prod, as file, folder or key path say'),
});

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

;// CONCATENATED MODULE: ./lib/evidence/finding-schema.js




const httpsUrl = schemas/* url */.OZ5({ protocol: /^https$/ });
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
    severity: schemas/* enum */.k5n(finding/* severities */.gO).describe('error fails the gate, warning warns, note is recorded'),
    confidence: schemas/* enum */.k5n(finding/* confidences */.E2),
    message: schemas/* string */.YjP().describe('headline, one phrase: "`trip_distance` changed its unit"'),
    detail: schemas/* string */.YjP().optional().describe('one sentence of explanation'),
    number: schemas/* string */.YjP().optional().describe('the one number that decided, with interval or "exact", n and limit, as text'),
    mend: schemas/* string */.YjP().describe('what to do now'),
    link: httpsUrl.optional().describe('where the mend is done, from our own registry only'),
    locations: schemas/* array */.YOg(locationSchema).describe('every place where it stands; the first is the primary one'),
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
    facts: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), value: schemas/* string */.YjP() }))
        .optional()
        .describe('what a credential itself says, public parts only: account, project, scopes, expiry'),
    playbook: schemas/* array */.YOg(schemas/* strictObject */.rej({ step: schemas/* enum */.k5n(finding/* responseSteps */.p0), text: schemas/* string */.YjP(), link: httpsUrl.optional() }))
        .optional()
        .describe('what to do about a leaked credential, in this order'),
    verification: schemas/* strictObject */.rej({
        state: schemas/* enum */.k5n(['live', 'dead', 'restricted', 'unknown', 'not-tried']),
        host: schemas/* string */.YjP(),
        at: schemas/* string */.YjP().describe('ISO 8601: when the provider was asked'),
        facts: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), value: schemas/* string */.YjP() })).describe('owner, scopes, expiry'),
        overPermission: schemas/* array */.YOg(schemas/* string */.YjP()).describe('what it may do that it should not need, in words'),
    })
        .optional()
        .describe('what the provider answered when it was asked whether the credential is live'),
    firstSeen: schemas/* strictObject */.rej({ date: schemas/* string */.YjP(), days: schemas/* int */.Whr().min(0), commit: schemas/* string */.YjP().optional() })
        .optional()
        .describe('the earliest commit that holds it, and its age in days'),
    accepted: schemas/* strictObject */.rej({
        by: schemas/* string */.YjP(),
        reason: schemas/* string */.YjP(),
        until: schemas/* string */.YjP().optional(),
        at: schemas/* string */.YjP().optional().describe('ISO 8601: when an accept comment was written'),
        url: httpsUrl.optional().describe('address of the accept comment'),
        head: schemas/* string */.YjP().optional().describe('the commit that was judged when the accept was applied'),
    })
        .optional()
        .describe('an entry of the allow-list or an accept comment that silences it'),
});

// EXTERNAL MODULE: ./lib/evidence/verdict.js
var verdict = __webpack_require__(41324);
;// CONCATENATED MODULE: ./lib/evidence/verdict-schema.js


const verdictSchema = schemas/* enum */.k5n(verdict/* verdicts */.rY);

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
    verdict: verdictSchema,
});

;// CONCATENATED MODULE: ./lib/evidence/plot.js

const values = schemas/* array */.YOg(schemas/* number */.aig().nullable());
const share = schemas/* number */.aig().min(0).max(1);
/** A drawing as data: surfaces decide how it looks. All series of a plot share the axis `x`. */
const plotSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().describe('unique in the evidence'),
    kind: schemas/* enum */.k5n(['histogram', 'bars', 'line', 'intervals', 'timeline', 'matrix']),
    title: schemas/* string */.YjP(),
    x: schemas/* strictObject */.rej({
        label: schemas/* string */.YjP(),
        /**
         * bars: names; line: positions; histogram: the k - 1 inner edges between the k bins; intervals: row names;
         * timeline: the names of the parts, in their order; matrix: the names of the columns (each series is a row)
         */
        values: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])),
        unit: schemas/* string */.YjP().optional().describe('of the numbers on the axis, as it is written after them'),
        scale: schemas/* enum */.k5n(['linear', 'log', 'time', 'clock'])
            .optional()
            .describe('linear unless told; time: seconds since 1970 UTC; clock: seconds since midnight'),
        ends: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])
            .optional()
            .describe('histogram: least and largest value of all series, which the two outer bins reach'),
    }),
    y: schemas/* strictObject */.rej({ label: schemas/* string */.YjP(), unit: schemas/* enum */.k5n(['', 'share']).optional() }),
    series: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP().describe('base, head, baseline, candidate, ideal'),
        values,
        low: values.optional(),
        high: values.optional(),
        n: schemas/* int */.Whr().min(0).optional().describe('values behind the series'),
        missing: share.optional().describe('share of rows that are missing, and so have no place on x'),
    })),
    /** a vertical line at a limit or margin, for kind = intervals */
    mark: schemas/* number */.aig().optional(),
});

;// CONCATENATED MODULE: ./lib/evidence/evidence-schema.js






const gateSchema = schemas/* enum */.k5n(evidence/* gates */.m);
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
    verdict: verdictSchema,
    decided: schemas/* string */.YjP().describe('what decided it, one phrase for the table of gates'),
    limit: schemas/* string */.YjP().describe('the limit it was held against, one phrase'),
    findings: schemas/* array */.YOg(findingSchema),
    measurements: schemas/* array */.YOg(measurementSchema),
    plots: schemas/* array */.YOg(plotSchema),
    notes: schemas/* array */.YOg(noteSchema),
    counts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()).describe('what was looked at: files, bytes, commits, rows, columns'),
    subject: schemas/* strictObject */.rej({
        base: schemas/* string */.YjP().nullable().describe('commit, path or name of what was compared against'),
        head: schemas/* string */.YjP().nullable(),
        commit: schemas/* string */.YjP().optional().describe('the commit that the run judged, when a run of a workflow wrote it'),
        pullRequest: schemas/* int */.Whr().min(1).optional().describe('number of the pull request, when a run of one wrote it'),
        digests: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).describe('sha256:<hex> of data, models, golden set'),
    }),
    policy: policySchema,
    tool: schemas/* strictObject */.rej({ name: schemas/* literal */.euz('assay'), version: schemas/* string */.YjP() }),
    environment: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).describe('runtime, engine, device, driver and their versions'),
    seed: schemas/* int */.Whr(),
    started: schemas/* string */.YjP().describe('ISO 8601, from the clock that was passed in'),
    seconds: schemas/* number */.aig().min(0),
});

// EXTERNAL MODULE: ./lib/evidence/problem.js
var problem = __webpack_require__(75254);
// EXTERNAL MODULE: ./lib/evidence/quote.js
var quote = __webpack_require__(52037);
// EXTERNAL MODULE: ./lib/github/payload.js
var payload = __webpack_require__(37577);
;// CONCATENATED MODULE: ./lib/github/evidence-text.js






const again = 'Let the gate write it again, and put nothing else into the folder.';
/**
 * Evidence from the text of a file. `path` is only for messages; `nesting` is the deepest nesting of brackets.
 * Errors: `Problem` for text that is no JSON, too deep, of another format or version, or milder than its own findings.
 */
function parseEvidence(text, path, nesting = 32) {
    const broken = (what, cause) => new problem/* Problem */.A(`The evidence in ${(0,quote/* quote */.h)(path)} cannot be used: ${what}.`, again, { cause });
    if (nestingOf(text) > nesting)
        throw broken(`needed JSON of at most ${nesting} levels, given more`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw broken('needed JSON, given something else, perhaps a file that was cut off', cause);
    }
    if (!(0,payload/* isRecord */.u4)(value) || value.format !== 'assay/evidence')
        throw broken('needed `format: assay/evidence`, given another kind of file');
    if (value.version !== 1)
        throw broken(`needed version 1, given ${(0,quote/* quote */.h)(String(value.version))}; use the same release of all actions`);
    const parsed = evidenceSchema.safeParse(value);
    if (!parsed.success) {
        const first = parsed.error.issues[0];
        throw broken(`${(0,quote/* quote */.h)(first?.path.join('.') ?? '')}: ${(0,quote/* quote */.h)(first?.message ?? 'not valid')}`);
    }
    const earned = (0,verdict/* worst */.QZ)([parsed.data.verdict, (0,assemble/* verdictFrom */.kk)(parsed.data.findings, parsed.data.measurements)]);
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

/***/ 37577:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   rD: () => (/* binding */ readPayload),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   zR: () => (/* binding */ recordAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75254);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52037);



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
