export const id = 8381;
export const ids = [8381,2037,8428];
export const modules = {

/***/ 48381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80789);
/* harmony import */ var _read_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77402);



const command = {
    help: `assay report EVIDENCE...

Renders evidence files (or folders of them) that the gates wrote, with --format as often as needed.
The exit code is that of the worst verdict.
`,
    options: {},
    async run(invocation) {
        if (invocation.words.length === 0) {
            throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('No evidence given: needed one or more evidence files or folders.', 'Usage: assay report EVIDENCE...');
        }
        const evidence = await (0,_read_evidence_js__WEBPACK_IMPORTED_MODULE_2__.readEvidence)(invocation.io.root, invocation.words);
        return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_1__/* .deliver */ .cK)(invocation, evidence, 'default');
    },
};


/***/ }),

/***/ 80789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/* harmony import */ var _evidence_assemble_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25829);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75254);
/* harmony import */ var _evidence_tool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43215);
/* harmony import */ var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41324);
/* harmony import */ var _report_evidence_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15665);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(45650);
/* harmony import */ var _deliveries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35934);











/** The report of evidence outside of any CI run. */
function reportOf(evidence, context) {
    const sorted = [...evidence].sort(_evidence_assemble_js__WEBPACK_IMPORTED_MODULE_7__/* .worstFirst */ .md);
    const evidenceDigest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_report_evidence_text_js__WEBPACK_IMPORTED_MODULE_8__/* .evidenceText */ .r)(sorted)).digest('hex');
    return { evidence: sorted, context: { ...context, evidenceDigest } };
}
/**
 * Renders evidence as the command line asked and gives the exit code that its verdict deserves.
 * Errors: `Problem` for an unknown format and for a file that cannot be written.
 */
async function deliver(invocation, evidence, key) {
    const report = reportOf(evidence, { key, toolVersion: _evidence_tool_js__WEBPACK_IMPORTED_MODULE_5__/* .tool */ .z.version });
    for (const delivery of (0,_deliveries_js__WEBPACK_IMPORTED_MODULE_6__/* .deliveries */ .$)(invocation.options)) {
        const text = await render(delivery.format, report, invocation.options);
        if (delivery.file === null)
            process.stdout.write(text);
        else
            await write(invocation.io.root, delivery.file, text);
    }
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCode */ .I$)((0,_report_report_js__WEBPACK_IMPORTED_MODULE_10__/* .overallVerdict */ .B)(report));
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
    const { surfaces } = await Promise.all(/* import() */[__webpack_require__.e(1772), __webpack_require__.e(6664), __webpack_require__.e(8940)]).then(__webpack_require__.bind(__webpack_require__, 84325));
    const found = surfaces.find((one) => one.id === id);
    if (found === undefined)
        throw new Error(`no surface named ${id}`);
    return found;
}
/** Writes each evidence into a folder, as `<gate>.json` or `<gate>-<name>.json`. Errors: as `write`. */
async function writeEvidence(root, folder, evidence) {
    // reading evidence needs the schemas, and a scan that writes none does not
    const { evidenceFileName } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(6452), __webpack_require__.e(2037)]).then(__webpack_require__.bind(__webpack_require__, 26452));
    for (const one of evidence)
        await write(root, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, evidenceFileName(one)), (0,_report_evidence_text_js__WEBPACK_IMPORTED_MODULE_8__/* .evidenceText */ .r)([one]));
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

/***/ 77402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEvidence: () => (/* binding */ readEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75254);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52037);
/* harmony import */ var _github_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26452);
/* harmony import */ var _github_evidence_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17771);






/**
 * Evidence from files (one record, or the list that `--format json` writes for several) and folders of them.
 * Nothing in them is trusted: each is held to the schema and to its own findings.
 * Errors: `Problem` for the first path that is missing, too large, or no evidence.
 */
async function readEvidence(root, paths) {
    const evidence = [];
    for (const path of paths)
        evidence.push(...(await at((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), path)));
    return evidence;
}
async function at(place, name) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(place).catch(() => null);
    if (found === null)
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`The evidence ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(name)} was not found.`, 'Name an existing file or folder.');
    if (found.isDirectory()) {
        const { evidence, problems } = await (0,_github_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readEvidence */ .A)(place);
        if (problems[0] !== undefined)
            throw problems[0];
        return evidence;
    }
    if (!found.isFile() || found.size > _github_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceLimits */ .Y.totalBytes) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`The evidence ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(name)} is no regular file of at most ${_github_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceLimits */ .Y.totalBytes} bytes.`, 'Name evidence files that a gate wrote (`--format json`).');
    }
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(place, 'utf8');
    return text.trimStart().startsWith('[') ? listIn(text, name) : [(0,_github_evidence_text_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEvidence */ .v)(text, name)];
}
function listIn(text, name) {
    let list;
    try {
        list = JSON.parse(text);
    }
    catch (cause) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`The evidence ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(name)} is not JSON.`, 'Name evidence files that a gate wrote.', { cause });
    }
    return list.map((one) => (0,_github_evidence_text_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEvidence */ .v)(JSON.stringify(one), name));
}


/***/ }),

/***/ 25829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ couldNotCheck),
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
    return (_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY.indexOf(b.verdict) - _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY.indexOf(a.verdict) ||
        _evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .gates */ .m.indexOf(a.gate) - _evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .gates */ .m.indexOf(b.gate) ||
        compare(a.name ?? '', b.name ?? ''));
}


/***/ }),

/***/ 75700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ confidences),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   p0: () => (/* binding */ responseSteps)
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


/***/ }),

/***/ 52037:
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

/***/ 41324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ overallVerdict),
/* harmony export */   O: () => (/* binding */ deservedVerdict)
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
/** The verdict of the whole report: the worst of its evidence; `skip` when there is none. */
function overallVerdict(report) {
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(report.evidence.map(deservedVerdict));
}


/***/ })

};
