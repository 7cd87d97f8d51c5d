export const id = 8428;
export const ids = [8428];
export const modules = {

/***/ 77402:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ })

};
