'use strict';
exports.id = 8381;
exports.ids = [8381,789,1641,8428];
exports.modules = {

  42053:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    H: () => (  atTop),
    k: () => (  fromTop)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _sources_git_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26012);




function atTop(invocation) {
    const { io, options } = invocation;
    const top = io.env.GIT_DIR === undefined && io.env.GIT_WORK_TREE === undefined ? (0,_sources_git_problem_js__WEBPACK_IMPORTED_MODULE_1__  .kP)(io.root) : null;
    if (top === null || top === io.root)
        return invocation;
    const config = options.config === null ? null : fromTop(top, io.root, options.config);
    return { ...invocation, io: { ...io, root: top }, options: { ...options, config } };
}
 
function fromTop(top, folder, path) {
    const seen = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    return seen === '' ? '.' : seen;
}


  }),

  48381:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    command: () => (  command)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _evidence_trend_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81874);
  var _sources_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21022);
  var _sources_trend_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30220);
  var _deliver_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80789);
  var _read_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77402);






const command = {
    help: `assay report EVIDENCE...

Renders evidence files (or folders of them) that the gates wrote, with --format as often as needed.
The exit code is that of the worst verdict.

--trend FILE    earlier decisions to draw: a file, or git:REF:PATH
--record FILE   adds these decisions to a trend file, under --commit SHA (HEAD unless told); docs/trend.md
`,
    options: { trend: { type: 'string' }, record: { type: 'string' }, commit: { type: 'string' } },
    async run(invocation) {
        if (invocation.words.length === 0) {
            throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A('No evidence given: needed one or more evidence files or folders.', 'Usage: assay report EVIDENCE...');
        }
        const evidence = await (0,_read_evidence_js__WEBPACK_IMPORTED_MODULE_4__.readEvidence)(invocation.io.root, invocation.words);
        const { record, trend, commit } = invocation.flags;
        if (typeof record === 'string')
            await recordTrend(invocation, evidence, record, commit);
        return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_3__.deliver)(invocation, evidence, { key: 'default', ...(typeof trend === 'string' ? { trend } : {}) });
    },
};
 
async function recordTrend({ io }, evidence, file, given) {
    const commit = typeof given === 'string' ? given : await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__  .D3)(io.root, 'HEAD');
    if (commit === null || !/^[0-9A-Za-z._-]{1,64}$/.test(commit)) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A('The decisions cannot be recorded: no commit is known that they belong to.', 'Name it with --commit SHA.');
    }
    const before = (0,_evidence_trend_js__WEBPACK_IMPORTED_MODULE_5__  .RS)(await (0,_sources_trend_file_js__WEBPACK_IMPORTED_MODULE_2__  .t)(io.root, file));
    await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_3__.write)(io.root, file, (0,_evidence_trend_js__WEBPACK_IMPORTED_MODULE_5__  .Gy)(before, evidence.map((one) => (0,_evidence_trend_js__WEBPACK_IMPORTED_MODULE_5__  .Xq)(one, commit))));
}


  }),

  80789:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    deliver: () => (  deliver),
    reportOf: () => (  reportOf),
    surfaceOf: () => (  surfaceOf),
    write: () => (  write),
    writeEvidence: () => (  writeEvidence)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
  var _evidence_assemble_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(25829);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75254);
  var _evidence_tool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43215);
  var _evidence_trend_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(81874);
  var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(41324);
  var _report_evidence_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15665);
  var _report_report_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(45650);
  var _sources_trend_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30220);
  var _at_top_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42053);
  var _deliveries_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35934);














 
function reportOf(evidence, context) {
    const sorted = [...evidence].sort(_evidence_assemble_js__WEBPACK_IMPORTED_MODULE_9__  .md);
    const digest = () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_report_evidence_text_js__WEBPACK_IMPORTED_MODULE_10__  .r)(sorted)).digest('hex');
    let known;
    return {
        evidence: sorted,
        context: {
            ...context,
            get evidenceDigest() {
                known ??= digest();
                return known;
            },
        },
    };
}


async function deliver(invocation, evidence, { key, trend }, head) {
    const lines = trend === undefined ? [] : (0,_evidence_trend_js__WEBPACK_IMPORTED_MODULE_11__  .RS)(await (0,_sources_trend_file_js__WEBPACK_IMPORTED_MODULE_6__  .t)((0,_at_top_js__WEBPACK_IMPORTED_MODULE_7__  .H)(invocation).io.root, trend)).lines;
    const report = reportOf(evidence, {
        key,
        toolVersion: _evidence_tool_js__WEBPACK_IMPORTED_MODULE_5__.tool.version,
        ...(head === undefined ? {} : { head }),
        ...(lines.length === 0 ? {} : { trend: lines }),
    });
    for (const delivery of (0,_deliveries_js__WEBPACK_IMPORTED_MODULE_8__  .$)(invocation.options)) {
        const text = await render(delivery.format, report, invocation.options);
        if (delivery.file === null)
            process.stdout.write(text);
        else
            await write(invocation.io.root, delivery.file, text);
    }
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_12__  .I$)((0,_report_report_js__WEBPACK_IMPORTED_MODULE_13__  .Bn)(report));
}
async function render(format, report, options) {
    const surface = await surfaceOf(format);
    const width = process.stdout.columns;
    return surface.render(report, { color: options.color, ...(width === undefined ? {} : { width }) });
}
 
async function surfaceOf(id) {
    if (id === 'terminal')
        return (await __webpack_require__.e(  735).then(__webpack_require__.bind(__webpack_require__, 20735))).default;
    const { surfaces } = await Promise.all( [__webpack_require__.e(1772), __webpack_require__.e(2618), __webpack_require__.e(6559)]).then(__webpack_require__.bind(__webpack_require__, 95155));
    const found = surfaces.find((one) => one.id === id);
    if (found === undefined)
        throw new Error(`no surface named ${id}`);
    return found;
}
 
async function writeEvidence(root, folder, evidence) {
     
    const { evidenceFileName } = await Promise.all( [__webpack_require__.e(2857), __webpack_require__.e(6452)]).then(__webpack_require__.bind(__webpack_require__, 26452));
    for (const one of evidence)
        await write(root, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, evidenceFileName(one)), (0,_report_evidence_text_js__WEBPACK_IMPORTED_MODULE_10__  .r)([one]));
}
 
async function write(root, file, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(file) ? file : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, file);
    try {
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(path, text);
    }
    catch (error) {
        const code = error.code ?? String(error);
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__  .A(`Cannot write ${file}: ${code}.`, 'Name a file in a folder that can be written.', {
            cause: error,
        });
    }
}
 
async function makeFolder(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
        return;
    await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path).catch((error) => {
        if (error.code !== 'EEXIST')
            throw error;
    });
}


  }),

  77402:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    readEvidence: () => (  readEvidence)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52037);
  var _github_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26452);
  var _github_evidence_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17771);








async function readEvidence(root, paths) {
    const evidence = [];
    for (const path of paths)
        evidence.push(...(await at((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), path)));
    return evidence;
}
async function at(place, name) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(place).catch(() => null);
    if (found === null)
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A(`The evidence ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__  .h)(name)} was not found.`, 'Name an existing file or folder.');
    if (found.isDirectory()) {
        const { evidence, problems } = await (0,_github_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__  .A)(place);
        if (problems[0] !== undefined)
            throw problems[0];
        return evidence;
    }
    if (!found.isFile() || found.size > _github_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__  .Y.totalBytes) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A(`The evidence ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__  .h)(name)} is no regular file of at most ${_github_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__  .Y.totalBytes} bytes.`, 'Name evidence files that a gate wrote (`--format json`).');
    }
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(place, 'utf8');
    return text.trimStart().startsWith('[') ? listIn(text, name) : [(0,_github_evidence_text_js__WEBPACK_IMPORTED_MODULE_4__  .v)(text, name)];
}
function listIn(text, name) {
    let list;
    try {
        list = JSON.parse(text);
    }
    catch (cause) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A(`The evidence ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__  .h)(name)} is not JSON.`, 'Name evidence files that a gate wrote.', { cause });
    }
    return list.map((one) => (0,_github_evidence_text_js__WEBPACK_IMPORTED_MODULE_4__  .v)(JSON.stringify(one), name));
}


  }),

  25829:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    couldNotCheck: () => (  couldNotCheck),
    fT: () => (  assemble),
    kk: () => (  verdictFrom),
    md: () => (  worstFirst)
  });
  var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75700);
  var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92172);
  var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41324);



 
function verdictFrom(findings, measurements) {
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .QZ)(['pass', ...findings.map(_finding_js__WEBPACK_IMPORTED_MODULE_1__  .Vj), ...measurements.map((m) => m.verdict)]);
}
 
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
    return _finding_js__WEBPACK_IMPORTED_MODULE_1__  .gO.indexOf(a.severity) - _finding_js__WEBPACK_IMPORTED_MODULE_1__  .gO.indexOf(b.severity);
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
 
function worstFirst(a, b) {
    return (_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .rY.indexOf(b.verdict) - _verdict_js__WEBPACK_IMPORTED_MODULE_0__  .rY.indexOf(a.verdict) ||
        _evidence_js__WEBPACK_IMPORTED_MODULE_2__  .m.indexOf(a.gate) - _evidence_js__WEBPACK_IMPORTED_MODULE_2__  .m.indexOf(b.gate) ||
        compare(a.name ?? '', b.name ?? ''));
}


  }),

  75700:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    V: () => (  evidenceFields),
    m: () => (  gates)
  });
 
const gates = ['secrets', 'data', 'model', 'watch', 'policy'];
 
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


  }),

  92172:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    E2: () => (  confidences),
    FU: () => (  isProvenReal),
    Vj: () => (  verdictOf),
    gO: () => (  severities),
    p0: () => (  responseSteps),
    xJ: () => (  severityOf)
  });
const severities = ['error', 'warning', 'note'];
const confidences = ['certain', 'high', 'medium', 'low'];
 
const responseSteps = ['revoke', 'replace', 'redeploy', 'review', 'purge'];
 
function verdictOf(finding) {
    if (finding.severity === 'error')
        return 'fail';
    return finding.severity === 'warning' ? 'warn' : 'pass';
}
 
function severityOf(verdict) {
    if (verdict === 'fail' || verdict === 'error')
        return 'error';
    return verdict === 'warn' ? 'warning' : 'note';
}
 
function isProvenReal({ verification }) {
    return verification?.state === 'live' || verification?.state === 'restricted';
}


  }),

  52037:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  quote)
  });
const longest = 200;


function quote(name) {
    const oneLine = name.replace(/\r\n|[\r\n\u2028\u2029]/g, '\u2424').replaceAll('`', '\u02cb');
     
    const characters = oneLine.length > longest ? Array.from(oneLine) : [];
    const short = characters.length > longest ? `${characters.slice(0, longest - 1).join('')}\u2026` : oneLine;
    return `\`${short === '' ? ' ' : short}\``;
}


  }),

  81874:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Gy: () => (  withLines),
    RS: () => (  trendOf),
    Xq: () => (  trendLineOf),
    rT: () => (  headlineNumbers)
  });
  var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92172);
  var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41324);


const mostNumbers = 20;
const mostLines = 20_000;
const longestLine = 20_000;


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
        ? { findings: evidence.findings.filter((finding) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__  .Vj)(finding) !== 'pass').length }
        : {};
}
 
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
 
function trendOf(text) {
    const all = text.split('\n').filter((line) => line.trim() !== '');
    const lines = all.slice(-mostLines).flatMap((line) => lineOf(line) ?? []);
    return { lines, broken: Math.min(all.length, mostLines) - lines.length };
}
 
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
        if (line?.assay !== 1 || !texts || verdict === undefined || !_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .rY.includes(verdict))
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


  }),

  41324:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    I$: () => (  exitCode),
    QZ: () => (  worst),
    rY: () => (  verdicts)
  });


const verdicts = ['pass', 'skip', 'warn', 'fail', 'error'];
 
function worst(given) {
    let found;
    for (const verdict of given) {
        if (found === undefined || verdicts.indexOf(verdict) > verdicts.indexOf(found))
            found = verdict;
    }
    return found ?? 'skip';
}
 
function exitCode(verdict) {
    if (verdict === 'error')
        return 2;
    return verdict === 'fail' ? 1 : 0;
}


  }),

  15665:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    r: () => (  evidenceText)
  });
  var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75700);
  var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85340);


const order = _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__  .V;


function evidenceText(evidence) {
    const records = evidence.map((one) => {
        const entries = Object.entries(one).map(([key, value]) => [key, sorted(value)]);
        return Object.fromEntries(entries.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
    });
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__  .s)(records.length === 1 ? records[0] : records);
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}


  }),

  85340:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    s: () => (  jsonText)
  });


function jsonText(value) {
    return `${JSON.stringify(value, null, 2).replace(/(?<=#[^ -~]*)#(?=[^ -~]*[[v])/gi, '\\u0023')}\n`;
}


  }),

  45650:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Bn: () => (  overallVerdict),
    Ow: () => (  deservedVerdict),
    j_: () => (  isClaim),
    wV: () => (  claimWords)
  });
  var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92172);
  var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41324);




function deservedVerdict({ verdict, findings, measurements }) {
     
    let rank = _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .rY.indexOf(verdict);
    const fail = _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .rY.indexOf('fail');
    for (const finding of findings) {
        if (rank >= fail)
            break;
        rank = Math.max(rank, _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .rY.indexOf((0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_1__  .Vj)(finding)));
    }
    const last = _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .rY.length - 1;
    for (const measurement of measurements) {
        if (rank === last)
            break;
        if (measurement.verdict !== 'pass')
            rank = Math.max(rank, _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .rY.indexOf(measurement.verdict));
    }
    return _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .rY[rank] ?? 'error';
}
 
function isClaim({ untrusted, recomputed }, { gate }) {
    return untrusted === true && recomputed?.includes(gate) !== true;
}
 
function claimWords({ recomputed = [] }) {
    if (recomputed.length === 0)
        return 'the numbers below are its claims until a trusted run has recomputed them.';
    return `the numbers below are its claims, but for ${recomputed.join(', ')}, which this run has judged again from git objects.`;
}
 
function overallVerdict(report) {
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .QZ)(report.evidence.map(deservedVerdict));
}


  }),

  54084:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    ZQ: () => (  lookUpFile),
    aX: () => (  lookUpCommit),
    o5: () => (  spareSession)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _git_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21494);


const waiting = new Map();
 
async function lookUpCommit(root, revision) {
    return (await named(root, `${revision}^{commit}`))?.id ?? null;
}


async function lookUpFile(root, commit, path) {
    const steps = path.split('/').filter((step) => step !== '' && step !== '.');
     
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
 
function named(root, name) {
     
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
    const child = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_1__  .B)(root, ['cat-file', '--batch']);
    const ended = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_1__  .s)(child, 'cat-file');
    const session = { child, ended, rounds: [], timer: null };
    sessions.set(root, session);
    child.stdin.on('error', () => undefined);
    child.stdout.on('data', (chunk) => take(root, session, chunk));
    const close = (error) => {
        if (sessions.get(root) === session)
            sessions.delete(root);
        for (const { reject } of session.rounds.splice(0))
            reject(error);
    };
    ended.then(() => close(lacking('The rest of what git was asked for')), close);
    return session;
}


function spareSession(root) {
    const session = sessions.get(root);
    if (session === undefined || session.rounds.length > 0)
        return null;
    sessions.delete(root);
    if (session.timer !== null)
        clearTimeout(session.timer);
    hold(session, true);
    session.child.stdout.pause().removeAllListeners('data');
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
 
function hold({ child }, on) {
    const handles = [child, child.stdin, child.stdout, child.stderr];
    for (const handle of handles)
        on ? handle.ref?.() : handle.unref?.();
}


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
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`${what} is not in the repository: needed to read it, given a clone that lacks the object.`, 'Check out with the full history: `fetch-depth: 0` in actions/checkout, or check the repository with `git fsck`.');
}


  }),

  93218:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  forgetAnswers),
    m: () => (  askedOnce)
  });
 
const answers = new Map();
 
const most = 32;


function askedOnce(root, question, commits, ask) {
    if (!commits.every((name) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name)))
        return ask();
    const known = answers.get(root) ?? new Map();
    answers.set(root, known);
    const key = [question, ...commits].join(' ');
    const answer = known.get(key);
    if (answer !== undefined)
        return answer;
    const asked = ask();
    const [oldest] = known.keys();
    if (known.size >= most && oldest !== undefined)
        known.delete(oldest);
    known.set(key, asked);
    asked.catch(() => {
        if (known.get(key) === asked)
            known.delete(key);
    });
    return asked;
}
 
function forgetAnswers(root) {
    answers.delete(root);
}


  }),

  26012:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    HF: () => (  gitMissing),
    OB: () => (  saysNoRepository),
    kP: () => (  folderOfGit),
    tv: () => (  gitFailure)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75254);



 
function gitFailure(command, stderr, otherwise, cause) {
    const lines = stderr.trim().split('\n');
    const said = lines.find((line) => /^(fatal|error): /.test(line)) ?? lines.at(-1) ?? '';
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A(`git ${command} failed: ${said === '' ? otherwise : said}`, mendOf(said), { cause });
}
 
function gitMissing(cause) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A('git was not found: needed the git program on the PATH.', 'Install git 2.30 or newer.', { cause });
}


function saysNoRepository(problem, directory) {
    if (problem.message.includes('not a git repository (or any'))
        return true;
    return problem.message.startsWith('git was not found') && !hasGitAbove(directory);
}
 
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
        return 'A bare repository has no files: secrets are found with --history or --diff, all else needs a working tree.';
    }
    return 'Check that the directory is a git repository (`git fsck`) and that the commits named are in it (`git fetch`).';
}


  }),

  21494:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  startGit),
    s: () => (  exitOf)
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
  var _git_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26012);



 
const environment = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
    LC_ALL: 'C',
};
 
const settings = [
    ...['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'],
    ...['-c', 'advice.graftFileDeprecated=false'],
];


function startGit(root, args, signal) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...settings, ...args], {
        cwd: root,
        env: { ...process.env, ...environment },
        ...(signal === undefined ? {} : { signal }),
    });
}
 
function exitOf(child, what) {
    let said = '';
    child.stderr.on('data', (part) => {
        said = (said + part.toString('utf8')).slice(-2000);
    });
    const ended = new Promise((resolve, reject) => {
        child.on('error', (cause) => {
            reject(cause.code === 'ENOENT' ? (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_2__  .HF)(cause) : (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_2__  .tv)(what, '', cause.message, cause));
        });
        child.on('close', (code) => {
            if (code === 0)
                resolve();
            else
                reject((0,_git_problem_js__WEBPACK_IMPORTED_MODULE_2__  .tv)(what, said, `exit code ${code}`));
        });
    });
     
    ended.catch(() => undefined);
    return ended;
}


  }),

  21022:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $Y: () => (  git),
    D3: () => (  commitOf),
    HX: () => (  topOf),
    Wd: () => (  fileAt),
    fE: () => (  isShallow),
    q_: () => (  gitText),
    wu: () => (  mergeBase)
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75254);
  var _git_look_up_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54084);
  var _git_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93218);
  var _git_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26012);





 
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
 
async function gitText(root, args) {
    return (await git(root, args)).toString('utf8').replace(/\n$/, '');
}


async function topOf(directory) {
    try {
        return await gitText(directory, ['rev-parse', '--show-toplevel']);
    }
    catch (error) {
        if (error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__  .A && (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_4__  .OB)(error, directory))
            return null;
        throw error;
    }
}


async function commitOf(root, ref) {
    try {
        return await (0,_git_look_up_js__WEBPACK_IMPORTED_MODULE_2__  .aX)(root, ref);
    }
    catch (error) {
        if (error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__  .A && (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_4__  .OB)(error, root))
            return null;
        throw error;
    }
}


function fileAt(root, commit, path) {
    return (0,_git_look_up_js__WEBPACK_IMPORTED_MODULE_2__  .ZQ)(root, commit, path);
}
 
function mergeBase(root, a, b) {
    return (0,_git_once_js__WEBPACK_IMPORTED_MODULE_3__  .m)(root, 'merge-base', [a, b], () => baseOf(root, a, b));
}
async function baseOf(root, a, b) {
    try {
        return await gitText(root, ['merge-base', a, b]);
    }
    catch (cause) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__  .A(`No merge base of ${a} and ${b} in the history at hand: needed the commits between them, given ${await depth(root)}.`, 'Check out with the full history: `fetch-depth: 0` in actions/checkout, or run `git fetch --unshallow`.', { cause });
    }
}
 
function isShallow(root) {
    return (0,_git_once_js__WEBPACK_IMPORTED_MODULE_3__  .m)(root, 'is-shallow', [], async () => {
        return (await gitText(root, ['rev-parse', '--is-shallow-repository'])) === 'true';
    });
}
async function depth(root) {
    return (await isShallow(root)) ? 'a shallow clone' : 'histories without a common commit';
}
function gitProblem(args, error, stderr) {
    if (error.code === 'ENOENT')
        return (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_4__  .HF)(error);
    return (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_4__  .tv)(args[0] ?? '', stderr, error.message.split('\n')[0] ?? '', error);
}


  }),

  30220:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    t: () => (  trendText)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52037);
  var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21022);





const mostBytes = 16 * 1024 ** 2;


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
    const commit = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__  .D3)(root, ref);
    const bytes = commit === null ? null : await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__  .Wd)(root, commit, path);
    if (bytes !== null && bytes.length > mostBytes)
        throw tooLarge(spec, bytes.length);
    return bytes?.toString('utf8') ?? '';
}
function tooLarge(spec, bytes) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A(`The trend ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__  .h)(spec)} has ${bytes} bytes: needed at most ${mostBytes}.`, 'Keep its last thousands of lines; older decisions are not drawn.');
}


  })

};
