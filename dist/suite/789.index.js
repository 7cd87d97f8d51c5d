export const id = 789;
export const ids = [789];
export const modules = {

/***/ 42053:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ atTop),
/* harmony export */   k: () => (/* binding */ fromTop)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _sources_git_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26012);


/**
 * The invocation as if it had been made in the repository's top folder, where the policy and the allow-list stand and
 * which paths of a report are relative to: its `io.root` is that folder, `--config` is relative to it. Outside a
 * repository, or where the environment names one (`GIT_DIR`), it stays as it is.
 */
function atTop(invocation) {
    const { io, options } = invocation;
    const top = io.env.GIT_DIR === undefined && io.env.GIT_WORK_TREE === undefined ? (0,_sources_git_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOfGit */ .kP)(io.root) : null;
    if (top === null || top === io.root)
        return invocation;
    const config = options.config === null ? null : fromTop(top, io.root, options.config);
    return { ...invocation, io: { ...io, root: top }, options: { ...options, config } };
}
/** A path that was given in `folder`, as seen from `top`; `.` for `top` itself. With forward slashes. */
function fromTop(top, folder, path) {
    const seen = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    return seen === '' ? '.' : seen;
}


/***/ }),

/***/ 80789:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   cK: () => (/* binding */ deliver),
/* harmony export */   lI: () => (/* binding */ surfaceOf),
/* harmony export */   nP: () => (/* binding */ writeEvidence)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _evidence_assemble_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(25829);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75254);
/* harmony import */ var _evidence_tool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43215);
/* harmony import */ var _evidence_trend_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(81874);
/* harmony import */ var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(41324);
/* harmony import */ var _report_evidence_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15665);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(45650);
/* harmony import */ var _sources_trend_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30220);
/* harmony import */ var _at_top_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42053);
/* harmony import */ var _deliveries_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35934);














/** The report of evidence outside of any CI run. */
function reportOf(evidence, context) {
    const sorted = [...evidence].sort(_evidence_assemble_js__WEBPACK_IMPORTED_MODULE_9__/* .worstFirst */ .md);
    const evidenceDigest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_report_evidence_text_js__WEBPACK_IMPORTED_MODULE_10__/* .evidenceText */ .r)(sorted)).digest('hex');
    return { evidence: sorted, context: { ...context, evidenceDigest } };
}
/**
 * Renders evidence as the command line asked and gives the exit code that its verdict deserves.
 * Errors: `Problem` for an unknown format and for a file that cannot be written.
 */
async function deliver(invocation, evidence, { key, trend }) {
    const lines = trend === undefined ? [] : (0,_evidence_trend_js__WEBPACK_IMPORTED_MODULE_11__/* .trendOf */ .RS)(await (0,_sources_trend_file_js__WEBPACK_IMPORTED_MODULE_6__/* .trendText */ .t)((0,_at_top_js__WEBPACK_IMPORTED_MODULE_7__/* .atTop */ .H)(invocation).io.root, trend)).lines;
    const report = reportOf(evidence, {
        key,
        toolVersion: _evidence_tool_js__WEBPACK_IMPORTED_MODULE_5__.tool.version,
        ...(lines.length === 0 ? {} : { trend: lines }),
    });
    for (const delivery of (0,_deliveries_js__WEBPACK_IMPORTED_MODULE_8__/* .deliveries */ .$)(invocation.options)) {
        const text = await render(delivery.format, report, invocation.options);
        if (delivery.file === null)
            process.stdout.write(text);
        else
            await write(invocation.io.root, delivery.file, text);
    }
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_12__/* .exitCode */ .I$)((0,_report_report_js__WEBPACK_IMPORTED_MODULE_13__/* .overallVerdict */ .Bn)(report));
}
async function render(format, report, options) {
    const surface = await surfaceOf(format);
    const width = process.stdout.columns;
    return surface.render(report, { color: options.color, ...(width === undefined ? {} : { width }) });
}
/** The surface of that id; all of them are loaded, and only when one is asked for that is not the terminal's. */
async function surfaceOf(id) {
    if (id === 'terminal')
        return (await __webpack_require__.e(/* import() */ 735).then(__webpack_require__.bind(__webpack_require__, 20735))).default;
    const { surfaces } = await Promise.all(/* import() */[__webpack_require__.e(1772), __webpack_require__.e(2618), __webpack_require__.e(6559)]).then(__webpack_require__.bind(__webpack_require__, 95155));
    const found = surfaces.find((one) => one.id === id);
    if (found === undefined)
        throw new Error(`no surface named ${id}`);
    return found;
}
/** Writes each evidence into a folder, as `<gate>.json` or `<gate>-<name>.json`. Errors: as `write`. */
async function writeEvidence(root, folder, evidence) {
    // reading evidence needs the schemas, and a scan that writes none does not
    const { evidenceFileName } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(6452)]).then(__webpack_require__.bind(__webpack_require__, 26452));
    for (const one of evidence)
        await write(root, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, evidenceFileName(one)), (0,_report_evidence_text_js__WEBPACK_IMPORTED_MODULE_10__/* .evidenceText */ .r)([one]));
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
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A(`Cannot write ${file}: ${code}.`, 'Name a file in a folder that can be written.', {
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

/***/ 25829:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   couldNotCheck: () => (/* binding */ couldNotCheck),
/* harmony export */   fT: () => (/* binding */ assemble),
/* harmony export */   kk: () => (/* binding */ verdictFrom),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75700);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92172);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41324);



/** The verdict that findings and measurements earn: the worst of them, at least `pass`. */
function verdictFrom(findings, measurements) {
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(['pass', ...findings.map(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj), ...measurements.map((m) => m.verdict)]);
}
/** Evidence in its canonical order: findings worst first, then in the gate's order or by rule, place and fingerprint. */
function assemble(judgement) {
    const findings = [...(judgement.findings ?? [])].sort(judgement.order === 'given' ? bySeverity : inOrder);
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
    return _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.indexOf(a.severity) - _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.indexOf(b.severity);
}
function inOrder(a, b) {
    const place = (f) => {
        const first = f.locations[0];
        return first === undefined ? '' : `${first.path}\u0000${String(first.startLine ?? 0).padStart(9, '0')}`;
    };
    return (bySeverity(a, b) || compare(a.rule, b.rule) || compare(place(a), place(b)) || compare(a.fingerprint, b.fingerprint));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Order of evidence in a report: worst verdict first, then gate (secrets, data, model), then name. */
function worstFirst(a, b) {
    return (_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY.indexOf(b.verdict) - _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY.indexOf(a.verdict) ||
        _evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .gates */ .m.indexOf(a.gate) - _evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .gates */ .m.indexOf(b.gate) ||
        compare(a.name ?? '', b.name ?? ''));
}


/***/ }),

/***/ 75700:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ evidenceFields),
/* harmony export */   m: () => (/* binding */ gates)
/* harmony export */ });
/** `policy` stands for the run itself: a configuration that cannot be read, a job that left no evidence. */
const gates = ['secrets', 'data', 'model', 'watch', 'policy'];
/** The fields of evidence in the order in which they are written. Schemas are in files of their own: a scan needs none. */
const evidenceFields = [
    'format',
    'version',
    'gate',
    'name',
    'verdict',
    'decided',
    'limit',
    'findings',
    'measurements',
    'plots',
    'notes',
    'counts',
    'subject',
    'policy',
    'tool',
    'environment',
    'seed',
    'started',
    'seconds',
];


/***/ }),

/***/ 92172:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ confidences),
/* harmony export */   FU: () => (/* binding */ isProvenReal),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   p0: () => (/* binding */ responseSteps),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
const severities = ['error', 'warning', 'note'];
const confidences = ['certain', 'high', 'medium', 'low'];
/** What is done about a leaked credential, in this order. */
const responseSteps = ['revoke', 'replace', 'redeploy', 'review', 'purge'];
/** What one finding does to its gate: error fails, warning warns, note passes. */
function verdictOf(finding) {
    if (finding.severity === 'error')
        return 'fail';
    return finding.severity === 'warning' ? 'warn' : 'pass';
}
/** The severity of a finding that gives its gate this verdict: the inverse of `verdictOf`. */
function severityOf(verdict) {
    if (verdict === 'fail' || verdict === 'error')
        return 'error';
    return verdict === 'warn' ? 'warning' : 'note';
}
/** Whether its provider knows the credential, with full or with limited use: it is real, and never to be accepted. */
function isProvenReal({ verification }) {
    return verification?.state === 'live' || verification?.state === 'restricted';
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

/***/ 81874:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ withLines),
/* harmony export */   RS: () => (/* binding */ trendOf),
/* harmony export */   Xq: () => (/* binding */ trendLineOf),
/* harmony export */   rT: () => (/* binding */ headlineNumbers)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92172);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41324);


const mostNumbers = 20;
const mostLines = 20_000;
const longestLine = 20_000;
/**
 * The headline numbers of an evidence: of a model the candidate's value of each measurement of the whole model that has a
 * limit, by its id; of data the largest change as a multiple of its margin (`of-margin`); of secrets the number of
 * findings that fail or warn (`findings`).
 */
function headlineNumbers(evidence) {
    if (evidence.gate === 'model') {
        const judged = evidence.measurements.filter(({ limit, subject, head }) => limit !== undefined && head != null && (subject === 'model' || subject === 'candidate'));
        return Object.fromEntries(judged.slice(0, mostNumbers).map(({ id, head }) => [id, head]));
    }
    if (evidence.gate === 'data') {
        const shares = evidence.measurements.flatMap(({ value, limit }) => value === null || limit?.kind !== 'margin' || !(limit.value > 0) ? [] : [Math.abs(value) / limit.value]);
        return shares.length === 0 ? {} : { 'of-margin': shares.reduce((a, b) => Math.max(a, b)) };
    }
    return evidence.gate === 'secrets'
        ? { findings: evidence.findings.filter((finding) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(finding) !== 'pass').length }
        : {};
}
/** The line that an evidence leaves in the trend of the default branch. */
function trendLineOf(evidence, commit) {
    const { gate, name = '', verdict, started, subject } = evidence;
    const { golden } = subject.digests;
    return {
        assay: 1,
        at: started,
        commit,
        gate,
        name,
        verdict,
        ...(golden === undefined ? {} : { golden }),
        numbers: headlineNumbers(evidence),
    };
}
/** Reads a trend file: one JSON object a line, the last 20,000 of them; lines that are no decision are counted. */
function trendOf(text) {
    const all = text.split('\n').filter((line) => line.trim() !== '');
    const lines = all.slice(-mostLines).flatMap((line) => lineOf(line) ?? []);
    return { lines, broken: Math.min(all.length, mostLines) - lines.length };
}
/** The trend with lines added; a line of the same commit, gate and name takes the place of the old one. */
function withLines(trend, added) {
    const key = ({ commit, gate, name }) => JSON.stringify([commit, gate, name]);
    const renewed = new Set(added.map(key));
    const kept = trend.lines.filter((line) => !renewed.has(key(line)));
    return [...kept, ...added].map((line) => `${JSON.stringify(line)}\n`).join('');
}
function lineOf(text) {
    if (text.length > longestLine)
        return null;
    try {
        const line = JSON.parse(text);
        const texts = [line?.at, line?.commit, line?.gate, line?.name].every((field) => typeof field === 'string');
        const { verdict, numbers } = line ?? {};
        if (line?.assay !== 1 || !texts || verdict === undefined || !_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdicts */ .rY.includes(verdict))
            return null;
        if (typeof numbers !== 'object' || numbers === null)
            return null;
        const finite = Object.entries(numbers).filter(([, value]) => typeof value === 'number' && Number.isFinite(value));
        return { ...line, numbers: Object.fromEntries(finite.slice(0, mostNumbers)) };
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 41324:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   rY: () => (/* binding */ verdicts)
/* harmony export */ });
/**
 * What a gate says about a change, from best to worst.
 * `skip` = nothing to judge; `warn` = look, but the change may merge; `error` = could not check, never a pass.
 */
const verdicts = ['pass', 'skip', 'warn', 'fail', 'error'];
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

/***/ 15665:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ evidenceText)
/* harmony export */ });
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75700);

const order = _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceFields */ .V;
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

/***/ 45650:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ overallVerdict),
/* harmony export */   Ow: () => (/* binding */ deservedVerdict),
/* harmony export */   j_: () => (/* binding */ isClaim),
/* harmony export */   wV: () => (/* binding */ claimWords)
/* harmony export */ });
/* harmony import */ var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92172);
/* harmony import */ var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41324);


/**
 * The verdict that one evidence deserves: the worst of what it states and what its findings and measurements earn,
 * so that a forged `pass` above failing findings does not pass.
 */
function deservedVerdict({ verdict, findings, measurements }) {
    // every part of a report asks this of tens of thousands of measurements: one pass, no copy, no further than needed
    let rank = _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY.indexOf(verdict);
    const fail = _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY.indexOf('fail');
    for (const finding of findings) {
        if (rank >= fail)
            break;
        rank = Math.max(rank, _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY.indexOf((0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(finding)));
    }
    const last = _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY.length - 1;
    for (const measurement of measurements) {
        if (rank === last)
            break;
        if (measurement.verdict !== 'pass')
            rank = Math.max(rank, _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY.indexOf(measurement.verdict));
    }
    return _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY[rank] ?? 'error';
}
/** Whether evidence is only what a run that nobody trusts says of itself. */
function isClaim({ untrusted, recomputed }, { gate }) {
    return untrusted === true && recomputed?.includes(gate) !== true;
}
/** What is said above numbers that a run of a fork computed, by which of them a trusted run has judged again. */
function claimWords({ recomputed = [] }) {
    if (recomputed.length === 0)
        return 'the numbers below are its claims until a trusted run has recomputed them.';
    return `the numbers below are its claims, but for ${recomputed.join(', ')}, which this run has judged again from git objects.`;
}
/** The verdict of the whole report: the worst of its evidence; `skip` when there is none. */
function overallVerdict(report) {
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(report.evidence.map(deservedVerdict));
}


/***/ }),

/***/ 54084:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ lookUpFile),
/* harmony export */   a: () => (/* binding */ lookUpCommit)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48547);


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
        const found = await ask(root, names);
        for (const { name, resolve } of group)
            resolve(found.get(name) ?? null);
    }
    catch (error) {
        for (const { reject } of group)
            reject(error);
    }
}
const sessions = new Map();
/** a session without questions is ended after so many milliseconds; it does not keep the program running until then */
const idle = 100;
function ask(root, names) {
    const session = sessions.get(root) ?? open(root);
    return new Promise((resolve, reject) => {
        if (session.timer !== null)
            clearTimeout(session.timer);
        session.timer = null;
        hold(session, true);
        session.rounds.push({ names, found: new Map(), rest: Buffer.alloc(0), resolve, reject });
        session.child.stdin.write(`${names.join('\n')}\n`);
    });
}
function open(root) {
    const child = (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .startGit */ .BE)(root, ['cat-file', '--batch']);
    const session = { child, rounds: [], timer: null };
    sessions.set(root, session);
    child.stdin.on('error', () => undefined);
    child.stdout.on('data', (chunk) => take(root, session, chunk));
    const close = (error) => {
        if (sessions.get(root) === session)
            sessions.delete(root);
        for (const { reject } of session.rounds.splice(0))
            reject(error);
    };
    (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .exitOf */ .sX)(child, 'cat-file').then(() => close(lacking('The rest of what git was asked for')), close);
    return session;
}
function take(root, session, chunk) {
    const [round] = session.rounds;
    if (round === undefined)
        return;
    round.rest = parse(round.rest.length === 0 ? chunk : Buffer.concat([round.rest, chunk]), round);
    if (round.found.size < round.names.length)
        return;
    session.rounds.shift();
    round.resolve(round.found);
    const next = session.rounds[0];
    if (next !== undefined) {
        if (round.rest.length > 0)
            take(root, session, round.rest);
        return;
    }
    hold(session, false);
    session.timer = setTimeout(() => {
        if (sessions.get(root) === session)
            sessions.delete(root);
        session.child.stdin.end();
    }, idle).unref();
}
/** Whether the program waits for the session. */
function hold({ child }, on) {
    const handles = [child, child.stdin, child.stdout, child.stderr];
    for (const handle of handles)
        on ? handle.ref?.() : handle.unref?.();
}
/**
 * Cuts the answers of `cat-file --batch` apart: a header and the bytes, or one line that says why there are none. Gives what
 * is left, an answer that is not whole yet.
 */
function parse(output, { names, found }) {
    let at = 0;
    while (found.size < names.length) {
        const end = output.indexOf(10, at);
        if (end < 0)
            break;
        const name = names[found.size];
        const header = /^([0-9a-f]+) ([a-z]+) (\d+)$/.exec(output.toString('utf8', at, end));
        if (header === null) {
            found.set(name, null);
            at = end + 1;
            continue;
        }
        const [, id = '', type = '', size = '0'] = header;
        const stop = end + 1 + Number(size);
        if (output.length <= stop)
            break;
        found.set(name, { id, type, bytes: output.subarray(end + 1, stop) });
        at = stop + 1;
    }
    return output.subarray(at);
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
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`${what} is not in the repository: needed to read it, given a clone that lacks the object.`, 'Check out with the full history: `fetch-depth: 0` in actions/checkout, or check the repository with `git fsck`.');
}


/***/ }),

/***/ 48547:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   sX: () => (/* binding */ exitOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75254);
/* harmony import */ var _git_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26012);




/** Objects as they are: without what `refs/replace` and grafts put in their place. */
const environment = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
    LC_ALL: 'C',
};
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
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`git cat-file gave ${read} of ${ids.length} objects.`, 'Check the repository with `git fsck`, and fetch again with the full history (`fetch-depth: 0`).');
    }
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
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`An object of the repository cannot be read: git says \`${line.slice(0, 100)}\`.`, 'Fetch the full history (`fetch-depth: 0` in actions/checkout; a partial clone again, without `--filter`), or check the repository with `git fsck`.');
    }
    return { id, type, size: Number(size) };
}
/** Resolves when git has ended well. Errors: `Problem` with what git said. */
function exitOf(child, what) {
    let said = '';
    child.stderr.on('data', (part) => {
        said = (said + part.toString('utf8')).slice(-2000);
    });
    const ended = new Promise((resolve, reject) => {
        child.on('error', (cause) => {
            reject(cause.code === 'ENOENT' ? (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .gitMissing */ .HF)(cause) : (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFailure */ .tv)(what, '', cause.message, cause));
        });
        child.on('close', (code) => {
            if (code === 0)
                resolve();
            else
                reject((0,_git_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFailure */ .tv)(what, said, `exit code ${code}`));
        });
    });
    // it is awaited later; until then a failure must not count as unhandled
    ended.catch(() => undefined);
    return ended;
}


/***/ }),

/***/ 26012:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ gitMissing),
/* harmony export */   OB: () => (/* binding */ saysNoRepository),
/* harmony export */   kP: () => (/* binding */ folderOfGit),
/* harmony export */   tv: () => (/* binding */ gitFailure)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75254);



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

/***/ 21022:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   HX: () => (/* binding */ topOf),
/* harmony export */   Wd: () => (/* binding */ fileAt),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   q_: () => (/* binding */ gitText),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75254);
/* harmony import */ var _git_look_up_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54084);
/* harmony import */ var _git_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26012);




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
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...safe, ...args], {
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
        if (error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A && (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .saysNoRepository */ .OB)(error, directory))
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
        return await (0,_git_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUpCommit */ .a)(root, ref);
    }
    catch (error) {
        if (error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A && (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .saysNoRepository */ .OB)(error, root))
            return null;
        throw error;
    }
}
/**
 * Bytes of the file at a commit, or null when the commit has no such file. The path is relative to the repository's top.
 * Errors: `Problem` when the commit, or the file that it names, is not in the repository.
 */
function fileAt(root, commit, path) {
    return (0,_git_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUpFile */ .Z)(root, commit, path);
}
/** The merge base of two commits; `Problem` with the mend when the history at hand does not hold one. */
async function mergeBase(root, a, b) {
    try {
        return await gitText(root, ['merge-base', a, b]);
    }
    catch (cause) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`No merge base of ${a} and ${b} in the history at hand: needed the commits between them, given ${await depth(root)}.`, 'Check out with the full history: `fetch-depth: 0` in actions/checkout, or run `git fetch --unshallow`.', { cause });
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
        return (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .gitMissing */ .HF)(error);
    return (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFailure */ .tv)(args[0] ?? '', stderr, error.message.split('\n')[0] ?? '', error);
}


/***/ }),

/***/ 30220:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ trendText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75254);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52037);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21022);





const mostBytes = 16 * 1024 ** 2;
/**
 * The text of a trend file: a path below `root`, or `git:REF:PATH` for a branch that keeps it; '' where the file or the
 * branch is not there yet. Errors: `Problem` for a file of more than 16 MiB.
 */
async function trendText(root, spec) {
    const named = /^git:([^:]+):(.+)$/s.exec(spec);
    if (named === null) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, spec);
        const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
        if (about === null)
            return '';
        if (about.size > mostBytes)
            throw tooLarge(spec, about.size);
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    const [, ref = '', path = ''] = named;
    const commit = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .commitOf */ .D3)(root, ref);
    const bytes = commit === null ? null : await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .fileAt */ .Wd)(root, commit, path);
    if (bytes !== null && bytes.length > mostBytes)
        throw tooLarge(spec, bytes.length);
    return bytes?.toString('utf8') ?? '';
}
function tooLarge(spec, bytes) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`The trend ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(spec)} has ${bytes} bytes: needed at most ${mostBytes}.`, 'Keep its last thousands of lines; older decisions are not drawn.');
}


/***/ })

};
