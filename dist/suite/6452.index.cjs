'use strict';
exports.id = 6452;
exports.ids = [6452];
exports.modules = {

  26452:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  readEvidence),
    Y: () => (  evidenceLimits),
    evidenceFileName: () => (  evidenceFileName)
  });
  var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
  var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52037);
  var _evidence_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17771);







const evidenceLimits = {
    files: 200,
    fileBytes: 20e6,
    totalBytes: 100e6,
    folders: 4,
    nesting: 32,
};
const again = 'Let the gate write it again, and put nothing else into the folder.';


async function readEvidence(directory, limits = evidenceLimits) {
    const paths = [];
    const problems = [];
    await collect(directory, '', 0, limits, paths, problems);
    if (paths.length === 0 && problems.length === 0) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__  .A(`There is no evidence in ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__  .h)(directory)}: needed at least one \`*.json\` file that a gate wrote, given none.`, 'Let the gates run first, and download their artifacts into this folder (actions/download-artifact).');
    }
    const evidence = [];
    const seen = new Set();
    let total = 0;
    for (const path of paths) {
        try {
            const text = await readCapped((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, path), path, Math.min(limits.fileBytes, limits.totalBytes - total));
            total += node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(text);
            const one = (0,_evidence_text_js__WEBPACK_IMPORTED_MODULE_5__  .v)(text, path, limits.nesting);
            const identity = `${one.gate}\u0000${one.name ?? ''}`;
            if (seen.has(identity))
                throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__  .A(`The evidence in ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__  .h)(path)} is the second one about the same ${one.gate} gate.`, again);
            seen.add(identity);
            evidence.push(one);
        }
        catch (error) {
            if (!(error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__  .A))
                throw error;
            problems.push(error);
        }
    }
    return { evidence, problems };
}
 
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
                problems.push(new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__  .A(`The evidence in ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__  .h)(path)} is a link or no regular file.`, again));
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
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__  .A(`The folder of evidence ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__  .h)(root)} cannot be read: ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__  .h)(cause.message)}.`, 'Give the folder that the gates wrote to, or into which their artifacts were downloaded.', { cause });
    }
}
function tooMuch(root, needed) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__  .A(`The folder of evidence ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__  .h)(root)} holds too much: needed ${needed}, given more.`, 'Give a folder that holds only evidence.');
}
async function readCapped(file, path, most) {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(file);
    if (size > most)
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__  .A(`The evidence in ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__  .h)(path)} is too large: needed at most ${most} bytes, given ${size}.`, again);
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


  }),

  17771:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  v: () => (  parseEvidence)
});

 
var assemble = __webpack_require__(25829);
 
var schemas = __webpack_require__(92857);
 
var evidence = __webpack_require__(75700);
 
var finding = __webpack_require__(92172);
; 

const line = schemas .Whr().min(1);
 
const cellSchema = schemas .rej({
    number: line.describe('1-based position of the cell in the notebook'),
    execution: schemas .Whr().min(0).optional().describe('the n of In [n], when the cell was run'),
    part: schemas .k5n(['source', 'output', 'attachment', 'metadata']),
    output: line.optional().describe('1-based output of the cell, for part = output'),
    line: line.optional().describe('1-based line inside that part'),
});
 
const locationSchema = schemas .rej({
    path: schemas .YjP().describe('relative to the repository root, with forward slashes'),
    startLine: line.optional(),
    endLine: line.optional(),
    startColumn: line.optional(),
    endColumn: line.optional(),
    cell: cellSchema.optional(),
    commit: schemas .YjP().optional().describe('the commit that added it, when it was read from history'),
    author: schemas .YjP().optional().describe('name of the author of that commit'),
    date: schemas .YjP().optional().describe('author date of that commit, ISO 8601'),
    inside: schemas .YjP()
        .optional()
        .describe('where inside the file: member of an archive, sheet, page, table, tensor name'),
    key: schemas .YjP().optional().describe('key path in a settings file: services.db.password'),
    decoding: schemas .YjP().optional().describe('how it was decoded, outermost first: base64, percent'),
    environment: schemas .YjP().optional().describe('dev, test, staging or prod, as file, folder or key path say'),
});

; 

 
const redactedSchema = schemas .rej({
    kind: schemas .YjP().describe('rule id'),
    prefix: schemas .YjP().max(24).describe('the public prefix that the rule itself fixes, such as hf_; empty if none'),
    length: schemas .Whr().min(1).describe('length of the secret in characters'),
    digest: schemas .YjP()
        .regex(/^[0-9a-f]{8,32}$/)
        .describe('salted digest: the start of the fingerprint'),
});

; 




const httpsUrl = schemas .OZ5({ protocol: /^https$/ });
 
const tableSchema = schemas .rej({
    title: schemas .YjP(),
    columns: schemas .YOg(schemas .YjP()),
    rows: schemas .YOg(schemas .YOg(schemas .KCZ([schemas .YjP(), schemas .aig(), schemas .chJ()]))),
});


const findingSchema = schemas .rej({
    rule: schemas .YjP()
        .regex(/^[a-z0-9-]+$/)
        .describe('registry id, e.g. huggingface-token, unit-changed, accuracy'),
    severity: schemas .k5n(finding .gO).describe('error fails the gate, warning warns, note is recorded'),
    confidence: schemas .k5n(finding .E2),
    message: schemas .YjP().describe('headline, one phrase: "`trip_distance` changed its unit"'),
    detail: schemas .YjP().optional().describe('one sentence of explanation'),
    number: schemas .YjP().optional().describe('the one number that decided, with interval or "exact", n and limit, as text'),
    mend: schemas .YjP().describe('what to do now'),
    link: httpsUrl.optional().describe('where the mend is done, from our own registry only'),
    locations: schemas .YOg(locationSchema).describe('every place where it stands; the first is the primary one'),
    fingerprint: schemas .YjP()
        .regex(/^[0-9a-f]{32}$/)
        .describe('stable identity: 128 bits, hex'),
    redacted: redactedSchema.optional(),
    series: schemas .rej({ base: schemas .YOg(schemas .aig()), head: schemas .YOg(schemas .aig()) })
        .optional()
        .describe('two distributions on one axis, drawn as sparklines'),
    table: tableSchema.optional(),
    plot: schemas .YjP().optional().describe('id of the plot that shows it'),
    reasons: schemas .YOg(schemas .rej({ step: schemas .YjP(), fact: schemas .YjP(), effect: schemas .YjP() }))
        .optional()
        .describe('the chain of reasons: what each step saw and did; never the secret'),
    facts: schemas .YOg(schemas .rej({ name: schemas .YjP(), value: schemas .YjP() }))
        .optional()
        .describe('what a credential itself says, public parts only: account, project, scopes, expiry'),
    playbook: schemas .YOg(schemas .rej({ step: schemas .k5n(finding .p0), text: schemas .YjP(), link: httpsUrl.optional() }))
        .optional()
        .describe('what to do about a leaked credential, in this order'),
    verification: schemas .rej({
        state: schemas .k5n(['live', 'dead', 'restricted', 'unknown', 'not-tried']),
        host: schemas .YjP(),
        at: schemas .YjP().describe('ISO 8601: when the provider was asked'),
        facts: schemas .YOg(schemas .rej({ name: schemas .YjP(), value: schemas .YjP() })).describe('owner, scopes, expiry'),
        overPermission: schemas .YOg(schemas .YjP()).describe('what it may do that it should not need, in words'),
    })
        .optional()
        .describe('what the provider answered when it was asked whether the credential is live'),
    firstSeen: schemas .rej({ date: schemas .YjP(), days: schemas .Whr().min(0), commit: schemas .YjP().optional() })
        .optional()
        .describe('the earliest commit that holds it, and its age in days'),
    accepted: schemas .rej({
        by: schemas .YjP(),
        reason: schemas .YjP(),
        until: schemas .YjP().optional(),
        at: schemas .YjP().optional().describe('ISO 8601: when an accept comment was written'),
        url: httpsUrl.optional().describe('address of the accept comment'),
        head: schemas .YjP().optional().describe('the commit that was judged when the accept was applied'),
    })
        .optional()
        .describe('an entry of the allow-list or an accept comment that silences it'),
});

 
var verdict = __webpack_require__(41324);
; 


const verdictSchema = schemas .k5n(verdict .rY);

; 


const count = schemas .Whr().min(0);
 
const intervalSchema = schemas .rej({
    low: schemas .aig().nullable(),
    high: schemas .aig().nullable(),
    level: schemas .aig().gt(0).lt(1).describe('nominal coverage of [low, high], e.g. 0.90'),
    method: schemas .YjP().describe('name of the method, e.g. "paired score interval (Tango 1998)"'),
});
 
const limitSchema = schemas .rej({
    kind: schemas .k5n(['margin', 'min', 'max']),
    value: schemas .aig(),
});
 
const outcomes = ['changed', 'equivalent', 'undecided', 'worse', 'not-worse', 'within', 'outside'];
 
const measurementSchema = schemas .rej({
    id: schemas .YjP().describe('registry id of the statistic or metric: ks, accuracy, latency-p99'),
    subject: schemas .YjP().describe('what was measured: column, slice or model, with names in backticks'),
    value: schemas .aig().nullable().describe('the effect or difference that is judged; null = undefined'),
    reason: schemas .YjP().optional().describe('why the value is undefined, or why the outcome is what it is'),
    unit: schemas .YjP().describe('"" for a plain number; share, points, ms, ratio, rows, bytes'),
    base: schemas .aig().nullable().optional().describe('the same quantity on the base snapshot or baseline model'),
    head: schemas .aig().nullable().optional().describe('the same quantity on the head snapshot or candidate model'),
    n: schemas .rej({ base: count.optional(), head: count }).describe('rows, calls or values behind the number'),
    interval: intervalSchema.optional().describe('of `value`'),
    p: schemas .rej({ raw: schemas .aig().min(0).max(1), adjusted: schemas .aig().min(0).max(1).optional() }).optional(),
    limit: limitSchema.optional(),
    detectable: schemas .aig().optional().describe('smallest change that this much data can detect, in the unit of value'),
    method: schemas .YjP().optional().describe('test and variant, when the interval does not say it'),
    outcome: schemas .k5n(outcomes).optional(),
    verdict: verdictSchema,
});

; 

const values = schemas .YOg(schemas .aig().nullable());
const share = schemas .aig().min(0).max(1);
 
const plotSchema = schemas .rej({
    id: schemas .YjP().describe('unique in the evidence'),
    kind: schemas .k5n(['histogram', 'bars', 'line', 'intervals', 'timeline', 'matrix']),
    title: schemas .YjP(),
    x: schemas .rej({
        label: schemas .YjP(),
        

        values: schemas .YOg(schemas .KCZ([schemas .YjP(), schemas .aig()])),
        unit: schemas .YjP().optional().describe('of the numbers on the axis, as it is written after them'),
        scale: schemas .k5n(['linear', 'log', 'time', 'clock'])
            .optional()
            .describe('linear unless told; time: seconds since 1970 UTC; clock: seconds since midnight'),
        ends: schemas .PVZ([schemas .aig(), schemas .aig()])
            .optional()
            .describe('histogram: least and largest value of all series, which the two outer bins reach'),
    }),
    y: schemas .rej({ label: schemas .YjP(), unit: schemas .k5n(['', 'share']).optional() }),
    series: schemas .YOg(schemas .rej({
        name: schemas .YjP().describe('base, head, baseline, candidate, ideal'),
        values,
        low: values.optional(),
        high: values.optional(),
        n: schemas .Whr().min(0).optional().describe('values behind the series'),
        missing: share.optional().describe('share of rows that are missing, and so have no place on x'),
    })),
     
    mark: schemas .aig().optional(),
});

; 






const gateSchema = schemas .k5n(evidence .m);
 
const noteSchema = schemas .rej({
    kind: schemas .k5n(['method', 'sampled', 'unchecked', 'policy', 'problem']),
    text: schemas .YjP(),
    mend: schemas .YjP().optional(),
});
 
const policySchema = schemas .rej({
    path: schemas .YjP().nullable().describe('null: no file, the defaults'),
    source: schemas .k5n(['base', 'working-tree', 'defaults']),
    commit: schemas .YjP().optional(),
    digest: schemas .YjP().optional().describe('sha256:<hex> of the file'),
     
    edits: schemas .YOg(schemas .YjP()),
});
 
const evidenceSchema = schemas .rej({
    format: schemas .euz('assay/evidence'),
    version: schemas .euz(1),
    gate: gateSchema,
    name: schemas .YjP().optional().describe('which snapshot or model, when a gate judges several'),
    verdict: verdictSchema,
    decided: schemas .YjP().describe('what decided it, one phrase for the table of gates'),
    limit: schemas .YjP().describe('the limit it was held against, one phrase'),
    findings: schemas .YOg(findingSchema),
    measurements: schemas .YOg(measurementSchema),
    plots: schemas .YOg(plotSchema),
    notes: schemas .YOg(noteSchema),
    counts: schemas .g1P(schemas .YjP(), schemas .aig()).describe('what was looked at: files, bytes, commits, rows, columns'),
    subject: schemas .rej({
        base: schemas .YjP().nullable().describe('commit, path or name of what was compared against'),
        head: schemas .YjP().nullable(),
        commit: schemas .YjP().optional().describe('the commit that the run judged, when a run of a workflow wrote it'),
        pullRequest: schemas .Whr().min(1).optional().describe('number of the pull request, when a run of one wrote it'),
        digests: schemas .g1P(schemas .YjP(), schemas .YjP()).describe('sha256:<hex> of data, models, golden set'),
    }),
    policy: policySchema,
    tool: schemas .rej({ name: schemas .euz('assay'), version: schemas .YjP() }),
    environment: schemas .g1P(schemas .YjP(), schemas .YjP()).describe('runtime, engine, device, driver and their versions'),
    seed: schemas .Whr(),
    started: schemas .YjP().describe('ISO 8601, from the clock that was passed in'),
    seconds: schemas .aig().min(0),
});

 
var problem = __webpack_require__(75254);
 
var quote = __webpack_require__(52037);
 
var payload = __webpack_require__(37577);
; 






const again = 'Let the gate write it again, and put nothing else into the folder.';


function parseEvidence(text, path, nesting = 32) {
    const broken = (what, cause) => new problem .A(`The evidence in ${(0,quote .h)(path)} cannot be used: ${what}.`, again, { cause });
    if (nestingOf(text) > nesting)
        throw broken(`needed JSON of at most ${nesting} levels, given more`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw broken('needed JSON, given something else, perhaps a file that was cut off', cause);
    }
    if (!(0,payload .u4)(value) || value.format !== 'assay/evidence')
        throw broken('needed `format: assay/evidence`, given another kind of file');
    if (value.version !== 1)
        throw broken(`needed version 1, given ${(0,quote .h)(String(value.version))}; use the same release of all actions`);
    const parsed = evidenceSchema.safeParse(value);
    if (!parsed.success) {
        const first = parsed.error.issues[0];
        throw broken(`${(0,quote .h)(first?.path.join('.') ?? '')}: ${(0,quote .h)(first?.message ?? 'not valid')}`);
    }
    const earned = (0,verdict .QZ)([parsed.data.verdict, (0,assemble .kk)(parsed.data.findings, parsed.data.measurements)]);
    if (earned !== parsed.data.verdict)
        throw broken(`it says ${parsed.data.verdict}, and what it found earns ${earned}`);
    return parsed.data;
}
 
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


  }),

  37577:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $6: () => (  textAt),
    rD: () => (  readPayload),
    u4: () => (  isRecord),
    zR: () => (  recordAt)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52037);



const largest = 32 * 1024 ** 2;


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
        if (cause instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__  .A)
            throw cause;
        throw unreadable(kind, `no readable file at ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__  .h)(path)}`, cause);
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
 
function recordAt(payload, field) {
    const value = payload.fields[field];
    if (!isRecord(value))
        throw payload.wrong(field, 'an object');
    return { fields: value, wrong: (inner, needed) => payload.wrong(`${field}.${inner}`, needed) };
}
 
function textAt(payload, field) {
    const value = payload.fields[field];
    if (typeof value !== 'string')
        throw payload.wrong(field, 'text');
    return value;
}
 
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function top(kind, fields) {
    return {
        fields,
        wrong: (field, needed) => new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__  .A(`The payload of the ${kind} event cannot be used: needed ${needed} in ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__  .h)(field)}, given something else or nothing.`, 'Run this step on the event itself, and do not overwrite the file that GITHUB_EVENT_PATH names.'),
    };
}
function unreadable(kind, given, cause) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__  .A(`The payload of the ${kind} event cannot be read: needed the JSON file that the runner writes, given ${given}.`, 'Run this step on a GitHub Actions runner, and do not overwrite GITHUB_EVENT_PATH.', { cause });
}


  })

};
