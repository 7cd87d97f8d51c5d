'use strict';
exports.id = 9549;
exports.ids = [9549,5765,789,1641];
exports.modules = {

  9549:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  command: () => (  command)
});

 
var problem = __webpack_require__(75254);
 
var load_policy = __webpack_require__(95765);
 
var external_node_fs_ = __webpack_require__(73024);
 
var promises_ = __webpack_require__(51455);
 
var external_node_path_ = __webpack_require__(76760);
 
var quote = __webpack_require__(52037);
 
var lock = __webpack_require__(83644);
 
var git = __webpack_require__(21022);
 
var files = __webpack_require__(24821);
 
var origin = __webpack_require__(63198);
; 











async function lockModel({ model, data, code }, io) {
    const full = (0,external_node_path_.join)(io.root, lock .HZ);
    const before = (0,external_node_fs_.existsSync)(full) ? (0,lock .Vx)(await (0,promises_.readFile)(full, 'utf8')) : null;
    const named = code === null ? 'HEAD' : code;
    const commit = await (0,git .D3)(io.root, named);
    if (commit === null && code !== null) {
        throw new problem .A(`There is no commit ${(0,quote .h)(code)} here.`, 'Name the commit that the model was trained from.');
    }
    const digests = await Promise.all(data.map(async (path) => [(0,files .uH)(path), await (0,origin .I)(present(io.root, path))]));
    const entry = {
        digest: await (0,files .ol)(present(io.root, model)),
        data: Object.fromEntries(digests),
        code: commit,
    };
    await (0,promises_.writeFile)(full, (0,lock .li)((0,lock .rM)(before, (0,files .uH)(model), entry)));
    return entry;
}
function present(root, path) {
    const plain = (0,files .uH)(path);
    if ((0,files ._K)(plain)) {
        throw new problem .A(`${(0,quote .h)(path)} is outside the repository.`, 'Give a path relative to the repository’s root.');
    }
    const full = (0,external_node_path_.join)(root, plain);
    if ((0,external_node_fs_.existsSync)(full))
        return full;
    throw new problem .A(`There is no file ${(0,quote .h)(path)}.`, 'Give the path of the model, and of the data it was trained on.');
}

 
var model = __webpack_require__(87297);
 
var at_top = __webpack_require__(42053);
 
var deliver = __webpack_require__(80789);
 
var range = __webpack_require__(6542);
; 







const command = {
    help: `assay model [--diff BASE..HEAD]              judge the candidate of assay.yml
assay model lock MODEL --data FILE ...       record in assay.lock which data and code MODEL came from

Runs the candidate and the baseline that assay.yml names on the golden dataset and decides with paired intervals
against the margins. With --diff, a change that touches none of them is skipped.

The lock holds the digests of the model and of the files it was trained on, and the commit of the code (--code, HEAD
unless told). Commit it with the model: the gate then says when a model is not the one that was trained.
`,
    options: { diff: { type: 'string' }, data: { type: 'string', multiple: true }, code: { type: 'string' } },
    async run(invocation) {
        if (invocation.words[0] === 'lock')
            return model_lock(invocation);
        const { flags, io, options } = (0,at_top .H)(invocation);
        const change = typeof flags.diff === 'string' ? await (0,range .b)(io, flags.diff) : null;
        const policy = await (0,load_policy.loadPolicy)(io, change, options.config);
        const request = change === null ? { mode: 'working-tree' } : { mode: 'change', change };
        return (0,deliver.deliver)(invocation, [await (0,model.modelGate)(request, policy, io)], policy.config.report);
    },
};
async function model_lock(invocation) {
    const [, model, ...more] = invocation.words;
    const data = (invocation.flags.data ?? []);
    if (model === undefined || more.length > 0 || data.length === 0) {
        throw new problem .A(`Needed one model and the data it was trained on, given ${model === undefined ? 'no model' : `${more.length + 1} models`} and ${data.length} data files.`, 'Usage: assay model lock MODEL --data FILE [--data FILE ...] [--code COMMIT]');
    }
    const { io, options } = (0,at_top .H)(invocation);
    const here = (path) => (0,at_top .k)(io.root, invocation.io.root, path);
    const code = typeof invocation.flags.code === 'string' ? invocation.flags.code : null;
    const entry = await lockModel({ model: here(model), data: data.map(here), code }, io);
    if (!options.quiet)
        process.stdout.write(`assay.lock knows ${here(model)} as ${entry.digest}.\n`);
    return 0;
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

  95765:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    loadPolicy: () => (  loadPolicy)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52037);
  var _sources_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21022);






const usual = ['assay.yml', '.github/assay.yml'];


async function loadPolicy(io, change, given, textAt = gitText(io.root)) {
    return change === null ? fromWorkingTree(io, given) : fromChange(io, change, given, textAt);
}
function gitText(root) {
    return async (commit, path) => (await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_4__  .Wd)(root, commit, path))?.toString('utf8') ?? null;
}
async function fromWorkingTree(io, given) {
    const found = await firstOf(given, (path) => onDisk(io.root, path));
    if (found === null) {
        if (given !== null)
            throw missing(given, 'the working tree');
        const { defaultConfig } = await __webpack_require__.e(  3294).then(__webpack_require__.bind(__webpack_require__, 63294));
        return { config: defaultConfig(), source: { path: null, source: 'defaults', edits: [] } };
    }
    const config = await parsed(found);
    return { config, source: { path: found.path, source: 'working-tree', digest: digestOf(found.text), edits: [] } };
}
async function fromChange(io, change, given, textAt) {
    const inRoot = given === null ? null : withinRoot(io.root, given);
    const policyAt = (commit) => firstOf(inRoot, async (path) => {
        const text = await textAt(commit, path);
        return text === null ? null : { path, text };
    });
    const [base, committed] = await Promise.all([policyAt(change.base), policyAt(change.head)]);
     
    const fresh = base === null && committed === null && change.event === 'command line';
    const head = committed ?? (given === null && !fresh ? null : await firstOf(given, (path) => onDisk(io.root, path)));
    if (given !== null && base === null && head === null)
        throw missing(given, 'base, head and the working tree');
    const { defaultConfig } = await __webpack_require__.e(  3294).then(__webpack_require__.bind(__webpack_require__, 63294));
    if (base === null && head === null) {
        return { config: defaultConfig(), source: { path: null, source: 'defaults', commit: change.base, edits: [] } };
    }
    const basePolicy = base === null ? defaultConfig() : await parsed(base);
    const record = {
        path: (base ?? head)?.path ?? null,
        source: base === null ? 'defaults' : 'base',
        commit: change.base,
        ...(base === null ? {} : { digest: digestOf(base.text) }),
    };
    if (head !== null && head.text === base?.text)
        return { config: basePolicy, source: { ...record, edits: [] } };
    const { tighten } = await Promise.all( [__webpack_require__.e(2857), __webpack_require__.e(13)]).then(__webpack_require__.bind(__webpack_require__, 70013));
    const { config, loosened } = tighten(basePolicy, head === null ? defaultConfig() : await parsed(head));
    const found = { base, head, committed: committed !== null };
    return { config, source: { ...record, edits: edits(found, loosened) }, atBase: basePolicy };
}
function edits({ base, head, committed }, loosened) {
    const path = (0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__  .h)((base ?? head)?.path ?? 'assay.yml');
    if (head === null)
        return [`${path} is deleted; base's policy judged, the deletion takes effect after the merge`];
    if (base === null && !committed)
        return [`${path} is not committed: what it asks judged this change, a pull request is judged by that of its base`];
    if (base === null)
        return [`${path} is new; what it asks judged this change, what it allows takes effect after the merge`];
    if (loosened.length === 0)
        return [`${path} is edited; only what it tightens judged this change`];
    return loosened.map((sentence) => `${path}: ${sentence}; takes effect after the merge`);
}
async function parsed(found) {
    const { parseConfig } = await Promise.all( [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(6935), __webpack_require__.e(9743)]).then(__webpack_require__.bind(__webpack_require__, 29743));
    return parseConfig(found.text, found.path);
}
async function firstOf(given, read) {
    const found = await Promise.all((given === null ? usual : [given]).map(read));
    return found.find((one) => one !== null) ?? null;
}
async function onDisk(root, path) {
    try {
        return { path, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), 'utf8') };
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__  .A(`Cannot read the configuration ${path}: ${code ?? String(error)}.`, 'Name a readable YAML file.', {
            cause: error,
        });
    }
}
function withinRoot(root, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path) : path;
    return inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/').replace(/^\.\//, '');
}
function missing(path, where) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__  .A(`The configuration ${path} was not found in ${where}.`, 'Name an existing file with --config (input `config`), or run `assay init` to write a starter assay.yml.');
}
function digestOf(text) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex')}`;
}


  }),

  63198:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  dataDigestOf),
    y: () => (  originOf)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
  var _model_config_golden_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11291);
  var _model_lineage_lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83644);
  var _sources_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21022);
  var _files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24821);








 
const mostBytes = 256 * 1024 ** 2;
const mostFiles = 100;
 
async function originOf(run, head, golden) {
    const { config, places, io } = run;
    const path = (0,_files_js__WEBPACK_IMPORTED_MODULE_7__  .uH)(config.candidate.path ?? config.candidate.predictions ?? '');
    const [lock, baseLock] = [await lockAt(io.root, places.head), await lockAt(io.root, places.golden)];
    const entry = lock?.models[path];
    return {
        path,
        file: head.file,
        digest: head.digest,
        golden: { path: (0,_model_config_golden_js__WEBPACK_IMPORTED_MODULE_4__  .tz)(config.golden), digest: golden.digest },
        lock,
        baseLock,
        data: await dataDigests(io.root, places.head, Object.keys(entry?.data ?? {}).slice(0, mostFiles)),
        codeKnown: entry?.code == null ? null : await inHistory(io.root, entry.code, places.head ?? 'HEAD'),
    };
}
async function lockAt(root, place) {
    const bytes = await (0,_files_js__WEBPACK_IMPORTED_MODULE_7__  .sG)(root, place, _model_lineage_lock_js__WEBPACK_IMPORTED_MODULE_5__  .HZ);
    return bytes === null ? null : (0,_model_lineage_lock_js__WEBPACK_IMPORTED_MODULE_5__  .Vx)(bytes.toString('utf8'));
}
 
async function dataDigests(root, place, names) {
    const digests = new Map();
    let left = mostBytes;
    for (const name of names) {
        const bytes = await sizeOf(root, place, name);
        const read = bytes !== null && bytes <= left;
        if (read)
            left -= bytes;
        digests.set(name, read ? await dataDigest(root, place, name) : null);
    }
    return digests;
}
async function sizeOf(root, place, path) {
    if (place === null) {
        const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path)).catch(() => null);
        return about?.isFile() === true ? about.size : null;
    }
    const type = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_6__  .q_)(root, ['cat-file', '-t', `${place}:${path}`]).catch(() => '');
    return type === 'blob' ? Number(await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_6__  .q_)(root, ['cat-file', '-s', `${place}:${path}`])) : null;
}
async function dataDigest(root, place, path) {
    if (place === null)
        return dataDigestOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path));
    const bytes = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_6__  .$Y)(root, ['cat-file', 'blob', `${place}:${path}`]);
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_7__  .Vu)(bytes) ?? (0,_files_js__WEBPACK_IMPORTED_MODULE_7__  .sc)(bytes);
}
 
async function dataDigestOf(full) {
    const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(full);
    if (about.isDirectory())
        return (0,_files_js__WEBPACK_IMPORTED_MODULE_7__  .ol)(full);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let start = Buffer.alloc(0);
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(full)) {
        hash.update(chunk);
        if (start.length <= 1024)
            start = Buffer.concat([start, chunk]).subarray(0, 1025);
    }
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_7__  .Vu)(start) ?? `sha256:${hash.digest('hex')}`;
}
 
async function inHistory(root, commit, of) {
    try {
        await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_6__  .$Y)(root, ['merge-base', '--is-ancestor', commit, of]);
        return true;
    }
    catch {
        const shallow = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_6__  .q_)(root, ['rev-parse', '--is-shallow-repository']).catch(() => 'true');
        return shallow === 'false' ? false : null;
    }
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
