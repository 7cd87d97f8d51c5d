'use strict';
exports.id = 2618;
exports.ids = [2618];
exports.modules = {

  91116:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  annotationsOf)
  });
  var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91070);
  var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);


const most = 10;
const longest = 4_000;
const levels = {
    error: 'error',
    fail: 'error',
    warn: 'warning',
    skip: 'notice',
    pass: 'notice',
};


function annotationsOf(report) {
    const recorded = report.evidence.flatMap((e) => e.findings.filter((f) => f.severity === 'note').map((f) => (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__  .uX)(e, f)));
    const entries = [...(0,_entries_js__WEBPACK_IMPORTED_MODULE_0__  .u)(report), ...recorded];
    return ['error', 'warning', 'notice'].flatMap((level) => {
        const ofLevel = entries.filter((entry) => levels[entry.verdict] === level);
        const more = ofLevel.length - most;
        return ofLevel.slice(0, most).map((entry, i) => annotation(entry, level, i === most - 1 ? more : 0));
    });
}
function annotation(entry, level, more) {
    const [first] = entry.finding?.locations ?? [];
    const cell = first?.cell === undefined ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .pj)((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__  .wi)(first)).replace(/^, /, ' in ');
    const parts = [
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .pj)(entry.message)}${cell}`,
        entry.number && (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .pj)(entry.number),
        entry.mend && `Mend: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .pj)(entry.mend, 2000)}`,
    ];
    const rest = more > 0 ? ` (and ${more} more ${level}${more === 1 ? '' : 's'}: see the job summary and the evidence)` : '';
    return {
        level,
        title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .$Q)(`Assay ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .pj)((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__  .h2)(entry.evidence))}${entry.finding === undefined ? '' : `: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .RK)(entry.finding.rule)}`}`, 200),
        message: `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .$Q)(parts.filter(Boolean).join('. '), longest - rest.length)}${rest}`,
        ...(first === undefined ? {} : place(first)),
    };
}
function place(location) {
    const { startLine, endLine, startColumn, endColumn } = location;
    const oneLine = startLine !== undefined && (endLine === undefined || endLine === startLine);
    return {
        path: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .RK)(location.path),
        ...(startLine === undefined ? {} : { startLine }),
        ...(endLine === undefined ? {} : { endLine }),
        ...(oneLine && startColumn !== undefined ? { startColumn } : {}),
        ...(oneLine && startColumn !== undefined && endColumn !== undefined ? { endColumn } : {}),
    };
}


  }),

  91070:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    QI: () => (  splitNumber),
    VK: () => (  shortDigest),
    Vk: () => (  acceptedWords),
    eR: () => (  noteWords),
    h2: () => (  gateName),
    u: () => (  worstEntries),
    uX: () => (  findingEntry),
    wi: () => (  afterPath)
  });
  var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92172);
  var _evidence_location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89910);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52037);
  var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41324);




 
function gateName(evidence) {
    return evidence.name === undefined ? evidence.gate : `${evidence.gate} ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(evidence.name)}`;
}


function worstEntries(report) {
    const all = report.evidence.flatMap((evidence) => [
        ...evidence.notes.filter((note) => note.kind === 'problem').map((note) => problemEntry(evidence, note)),
        ...evidence.findings
            .filter((finding) => finding.severity !== 'note')
            .map((finding) => findingEntry(evidence, finding)),
    ]);
    return all.sort((a, b) => _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .rY.indexOf(b.verdict) - _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .rY.indexOf(a.verdict));
}
function problemEntry(evidence, note) {
    const verdict = evidence.verdict === 'error' ? 'error' : 'warn';
    return { evidence, verdict, message: note.text, ...(note.mend === undefined ? {} : { mend: note.mend }) };
}
 
function findingEntry(evidence, finding) {
    const { message, detail, number, mend } = finding;
    return {
        evidence,
        verdict: (0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_2__  .Vj)(finding),
        message,
        mend,
        finding,
        ...(detail === undefined ? {} : { detail }),
        ...(number === undefined ? {} : { number }),
    };
}
 
function afterPath(location) {
    const { commit, author, date } = location;
    const by = author === undefined ? '' : ` by ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(author)}`;
    const on = date === undefined ? '' : ` on ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(date.slice(0, 10))}`;
    const added = commit === undefined ? '' : `, commit ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(commit.slice(0, 7))}${by}${on}`;
    return `${(0,_evidence_location_js__WEBPACK_IMPORTED_MODULE_3__  .c)({ ...location, path: '' })}${added}`;
}
 
function acceptedWords(finding) {
    const { accepted } = finding;
    if (accepted === undefined)
        return undefined;
    const until = accepted.until === undefined ? '' : `, until ${accepted.until}`;
    return `accepted by ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(accepted.by)}: ${accepted.reason}${until}`;
}
 
function noteWords(note) {
    return note.mend === undefined ? note.text : `${note.text.replace(/\.$/, '')}. Mend: ${note.mend}`;
}
 
function splitNumber(number) {
    const at = number.search(/ [[(]|[,;](?!\d)/);
    const ticks = at < 0 ? 0 : number.slice(0, at).split('`').length - 1;
    return at <= 0 || ticks % 2 === 1 ? [number, ''] : [number.slice(0, at), number.slice(at)];
}
 
function shortDigest(digest, digits) {
    return digest.replace(/^sha256:/, '').slice(0, digits);
}


  }),

  79605:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    CS: () => (  prose),
    aY: () => (  code)
  });
 
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);



function code(text, place = {}) {
    let body = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .RK)(text), 200).replace(/##(?=\[|vso\[)/gi, '# #');
    if (place.table === true)
        body = body.replaceAll('\\|', '\\\u2223').replaceAll('|', '\\|');
    if (body.trim() === '')
        body = '\u2423';
    const longest = Math.max(0, ...(body.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = /^`|`$|^ .* $/.test(body) ? ' ' : '';
    return `${fence}${pad}${body}${pad}${fence}`;
}
 
function words(text) {
    return text
        .replace(/[\\`*_[\]#|~]/g, '\\$&')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/^(\s*)([+-])(?=[\s=-]|$)/, '$1\\$2')
        .replace(/^=(?=[\s=-]|$)/, '\\=')
        .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}


function prose(message, place = {}, limit = 600) {
    const parts = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .tG)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .JF)(message.trim(), limit));
    return parts
        .map((part) => (part.kind === 'code' ? code(part.text, place) : words(part.text)))
        .join('')
        .trim();
}


  }),

  22728:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Fo: () => (  terminal),
    Fq: () => (  inertLine),
    _A: () => (  terminalProse)
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);

 
function terminalProse(message, limit = 1000) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .JF)(message, limit)
        .map((part) => (part.kind === 'code' ? `\`${part.text}\`` : part.text))
        .join('');
}
 
function terminal(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .RK)(text);
}


function inertLine(line) {
    return line.replace(/^(\s*):(?=:)/, '$1: ').replace(/##(?=\[|vso\[)/gi, '# #');
}


  }),

  49480:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    H9: () => (  relativeUri),
    Pb: () => (  placeUrl),
    Pl: () => (  safeUrl)
  });
const longest = 500;


function safeUrl(address) {
    if (address === undefined || address.length > longest)
        return undefined;
    const found = /^(https?):\/\/([A-Za-z0-9.-]+(?::\d{1,5})?)((?:[/?#].*)?)$/u.exec(address);
    if (found === null)
        return undefined;
    const [, scheme, host, rest = ''] = found;
    const encoded = rest.replace(/[^A-Za-z0-9\-._~/?#&=%:,+@]/gu, percent);
    return `${scheme}://${host}${encoded}`;
}
 
function placeUrl(context, location) {
    const { serverUrl, repository, head } = context;
    if (serverUrl === undefined || repository === undefined || head === undefined)
        return undefined;
    const parts = location.path.split('/');
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || parts.some((part) => part === '' || part === '.' || part === '..'))
        return undefined;
    const path = parts.map(encodePart).join('/');
    const at = location.cell === undefined && location.startLine !== undefined ? `#L${location.startLine}` : '';
    return safeUrl(`${serverUrl}/${repository}/blob/${location.commit ?? head}/${path}${at}`);
}
 
function relativeUri(path) {
    return path.split('/').map(encodePart).join('/');
}
function encodePart(part) {
    return part.replace(/[^A-Za-z0-9\-._~]/gu, percent);
}
function percent(character) {
    const whole = /\p{Cs}/u.test(character) ? '\ufffd' : character;
    return encodeURIComponent(whole).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}


  }),

  53086:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  renderMarker),
    g: () => (  parseMarker)
  });
const line = /^<!-- assay:report v1 key=([A-Za-z0-9_.-]{1,40}) run=(\d{1,20}|-) attempt=(\d{1,9}|-) head=([0-9a-f]{40}|[0-9a-f]{64}|-) evidence=([0-9a-f]{16}|-) -->$/;
 
function renderMarker(context) {
    const keep = (value, form) => (value !== undefined && form.test(value) ? value : '-');
    const key = keep(context.key, /^[A-Za-z0-9_.-]{1,40}$/);
    const run = keep(context.runId, /^\d{1,20}$/);
    const attempt = keep(context.runAttempt, /^\d{1,9}$/);
    const head = keep(context.head?.toLowerCase(), /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
    const digest = keep(context.evidenceDigest?.replace(/^sha256:/, '').slice(0, 16), /^[0-9a-f]{16}$/);
    return `<!-- assay:report v1 key=${key} run=${run} attempt=${attempt} head=${head} evidence=${digest} -->`;
}


function parseMarker(body) {
    const end = body.trimEnd();
    const last = end.slice(end.lastIndexOf('\n') + 1);
    const found = line.exec(last);
    if (found === null)
        return null;
    const [, key = '', run, attempt, head, evidence] = found;
    const given = (text) => (text === undefined || text === '-' ? null : text);
    const counted = given(attempt);
    return {
        key,
        run: given(run),
        attempt: counted === null ? null : Number(counted),
        head: given(head),
        evidence: given(evidence),
    };
}


  }),

  88962:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    "default": () => (__WEBPACK_DEFAULT_EXPORT__)
  });
  var _markdown_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75646);
  var _size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52777);
  var _surface_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54445);



const limit = 60_000;
 
  const __WEBPACK_DEFAULT_EXPORT__ = ((0,_surface_js__WEBPACK_IMPORTED_MODULE_2__  .D)({
    id: 'comment',
    title: 'Pull-request comment',
    mediaType: 'text/markdown',
    extension: 'md',
    budget: { limit, unit: 'utf16' },
    render: (report, options = {}) => {
        const elsewhere = 'the job summary and the evidence';
        const detail = {
            rows: 20,
            leading: 10,
            following: 100,
            bins: 8,
            places: 3,
            complete: false,
            elsewhere,
            marker: true,
        };
        return (0,_markdown_document_js__WEBPACK_IMPORTED_MODULE_0__  .l)(report, detail, options.budget ?? limit, _size_js__WEBPACK_IMPORTED_MODULE_1__  .b);
    },
}));


  }),

  95155:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  surfaces: () => (  surfaces)
});

 
var annotations = __webpack_require__(91116);
 
var escape_terminal = __webpack_require__(22728);
 
var surface = __webpack_require__(54445);
; 



 
  const surfaces_annotations = ((0,surface .D)({
    id: 'annotations',
    title: 'Log annotations',
    mediaType: 'text/plain',
    extension: 'txt',
    render: (report) => (0,annotations .I)(report)
        .map((one) => `${(0,escape_terminal .Fq)(line(one))}\n`)
        .join(''),
}));
function line({ level, title, message, path, startLine, startColumn }) {
    const place = [path, startLine, startColumn].filter((part) => part !== undefined).join(':');
    return `${place === '' ? '' : `${place}: `}${level}: ${message} [${title}]`;
}

; 




  const azure = ((0,surface .D)({
    id: 'azure',
    title: 'Azure Pipelines issues',
    mediaType: 'text/plain',
    extension: 'txt',
    render: (report) => (0,annotations .I)(report)
        .filter(({ level }) => level !== 'notice')
        .map((one) => `${command(one)}\n`)
        .join(''),
}));
function command({ level, title, message, path, startLine, startColumn }) {
    const properties = [
        `type=${level}`,
        ...(path === undefined ? [] : [`sourcepath=${property(path)}`]),
        ...(startLine === undefined ? [] : [`linenumber=${startLine}`]),
        ...(startColumn === undefined ? [] : [`columnnumber=${startColumn}`]),
        `code=${property(title)}`,
    ];
    return `##vso[task.logissue ${properties.join(';')};]${data(message)}`;
}
 
function property(text) {
    return data(text).replaceAll(';', '%3B').replaceAll(']', '%5D');
}


function data(text) {
    return text
        .replaceAll('%', '%AZP25')
        .replaceAll('\r', '%0D')
        .replaceAll('\n', '%0A')
        .replace(/##(?=vso\[|\[)/gi, '# #');
}

 
var report_entries = __webpack_require__(91070);
 
var report_escape = __webpack_require__(72527);
 
var json_text = __webpack_require__(85340);
 
var report_report = __webpack_require__(45650);
 
var verdict_words = __webpack_require__(28215);
; 






 
const most = 1000;
const request = 100;
const severities = {
    error: 'CRITICAL',
    fail: 'HIGH',
    warn: 'MEDIUM',
    skip: 'LOW',
    pass: 'LOW',
};


  const bitbucket = ((0,surface .D)({
    id: 'bitbucket',
    title: 'Bitbucket Code Insights',
    mediaType: 'application/json',
    extension: 'json',
    budget: { limit: most, unit: 'findings' },
    render: (report, { budget = most } = {}) => (0,json_text .s)(bitbucket_document(report, Math.min(budget, most))),
}));
function bitbucket_document(report, limit) {
    const entries = (0,report_entries .u)(report);
    const annotations = entries.slice(0, limit).map(annotation);
    const rest = entries.length - annotations.length;
    const verdict = (0,report_report .Bn)(report);
    const gates = report.evidence
        .slice(0, 10)
        .map((one) => ({ title: (0,report_escape .$Q)((0,report_escape .pj)((0,report_entries .h2)(one)), 50), type: 'TEXT', value: (0,report_report .Ow)(one) }));
    const more = rest > 0 ? ` ${rest} more findings are in the evidence.` : '';
    return {
        report: {
            title: 'Assay',
            details: (0,report_escape .$Q)(`${verdict}: ${(0,verdict_words .N4)(report)}.${more}`, 2000),
            report_type: 'TEST',
            reporter: 'Assay',
            result: verdict === 'fail' || verdict === 'error' ? 'FAILED' : 'PASSED',
            data: gates,
        },
        annotations: Array.from({ length: Math.ceil(annotations.length / request) }, (_, i) => annotations.slice(i * request, (i + 1) * request)),
    };
}
function annotation({ evidence, verdict, message, number, mend, finding }, index) {
    const [first] = finding?.locations ?? [];
    const words = [number && (0,report_escape .pj)(number), mend && `Mend: ${(0,report_escape .pj)(mend)}`].filter(Boolean).join('. ');
    return {
        external_id: finding === undefined ? `assay-problem-${index + 1}` : `assay-${finding.fingerprint}`,
        annotation_type: evidence.gate === 'secrets' ? 'VULNERABILITY' : 'BUG',
        summary: (0,report_escape .$Q)((0,report_escape .pj)(`${(0,report_entries .h2)(evidence)}: ${message}`), 450),
        ...(words === '' ? {} : { details: (0,report_escape .$Q)(words, 2000) }),
        severity: severities[verdict],
        result: verdict === 'fail' || verdict === 'error' ? 'FAILED' : 'PASSED',
        ...(first === undefined ? {} : { path: (0,report_escape .RK)(first.path) }),
        ...(first?.startLine === undefined ? {} : { line: first.startLine }),
    };
}

; 




const levels = { error: 'critical', warning: 'minor', note: 'info' };
 
  const codequality = ((0,surface .D)({
    id: 'codequality',
    title: 'GitLab code quality',
    mediaType: 'application/json',
    extension: 'json',
    render: (report) => (0,json_text .s)(report.evidence.flatMap(entriesOf)),
}));
function entriesOf(evidence) {
    const problems = evidence.notes
        .filter((note) => note.kind === 'problem')
        .map((note) => ({
        description: (0,report_escape .pj)(`${(0,report_entries .h2)(evidence)}: ${(0,report_entries .eR)(note)}`),
        check_name: `${evidence.gate}-could-not-check`,
        fingerprint: (0,report_escape .RK)(`could-not-check:${evidence.gate}:${evidence.name ?? ''}:${note.text}`),
        severity: evidence.verdict === 'error' ? 'blocker' : 'minor',
        location: { path: (0,report_escape .RK)(evidence.policy.path ?? 'assay.yml'), lines: { begin: 1 } },
    }));
    return [...problems, ...evidence.findings.map((finding) => findingEntry(evidence, finding))];
}
function findingEntry(evidence, finding) {
    const [first] = finding.locations;
    const number = finding.number === undefined ? '' : ` (${(0,report_escape .pj)(finding.number)})`;
    return {
        description: `${(0,report_escape .pj)(finding.message)}${number}. Mend: ${(0,report_escape .pj)(finding.mend)}`,
        check_name: finding.rule,
        fingerprint: finding.fingerprint,
        severity: levels[finding.severity],
        location: {
            path: (0,report_escape .RK)(first?.path ?? evidence.policy.path ?? 'assay.yml'),
            lines: { begin: first?.startLine ?? 1 },
        },
    };
}

 
var comment = __webpack_require__(88962);
; 



const gitlab_secrets_levels = { error: 'Critical', warning: 'Medium', note: 'Info' };
 
const schema = '15.0.7';


  const gitlab_secrets = ((0,surface .D)({
    id: 'gitlab-secrets',
    title: 'GitLab secret detection',
    mediaType: 'application/json',
    extension: 'json',
    render: (report) => (0,json_text .s)(gitlab_secrets_document(report)),
}));
function gitlab_secrets_document(report) {
    const scans = report.evidence.filter(({ gate }) => gate === 'secrets');
    const [first] = scans;
    const tool = {
        id: 'assay',
        name: 'Assay',
        version: report.context.toolVersion,
        vendor: { name: 'Assay' },
    };
    const start = first?.started ?? '1970-01-01T00:00:00Z';
    const end = new Date(Date.parse(start) + 1000 * (first?.seconds ?? 0)).toISOString();
    const failed = scans.some(({ verdict }) => verdict === 'error') || scans.length === 0;
    return {
        version: schema,
        scan: {
            analyzer: tool,
            scanner: tool,
            type: 'secret_detection',
            start_time: start.slice(0, 19),
            end_time: end.slice(0, 19),
            status: failed ? 'failure' : 'success',
        },
        vulnerabilities: scans.flatMap((scan) => scan.findings.map((finding) => vulnerability(scan, finding, report))),
    };
}
function vulnerability(scan, finding, { context }) {
    const [first] = finding.locations;
    const line = first?.startLine;
    return {
        id: finding.fingerprint,
        name: (0,report_escape .$Q)((0,report_escape .pj)(finding.message), 255),
        description: (0,report_escape .$Q)([finding.detail, finding.number].flatMap((part) => (part === undefined ? [] : [(0,report_escape .pj)(part)])).join(' '), 10_000),
        solution: (0,report_escape .$Q)((0,report_escape .pj)(finding.mend), 7000),
        severity: gitlab_secrets_levels[finding.severity],
        location: {
            file: (0,report_escape .RK)(first?.path ?? scan.policy.path ?? 'assay.yml'),
            commit: { sha: first?.commit ?? context.head ?? '0000000' },
            ...(line === undefined ? {} : { start_line: line, end_line: first?.endLine ?? line }),
        },
        identifiers: [
            { type: 'assay_rule_id', name: `Assay rule ${finding.rule}`, value: finding.rule },
            { type: 'assay_fingerprint', name: 'Assay fingerprint', value: finding.fingerprint },
        ],
    };
}

; 

 
  const html = ((0,surface .D)({
    id: 'html',
    title: 'HTML report',
    mediaType: 'text/html',
    extension: 'html',
    render: async (report) => (await Promise.all( [__webpack_require__.e(5064), __webpack_require__.e(8035)]).then(__webpack_require__.bind(__webpack_require__, 38035))).htmlPage(report),
}));

 
var evidence_text = __webpack_require__(15665);
; 


 
  const json = ((0,surface .D)({
    id: 'json',
    title: 'Evidence',
    mediaType: 'application/json',
    extension: 'json',
    render: (report) => (0,evidence_text .r)(report.evidence),
}));

 
var finding = __webpack_require__(92172);
 
var verdict = __webpack_require__(41324);
 
var escape_html = __webpack_require__(26597);
; 

const illegal = /[\ufffe\uffff]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}\u{3ffff}]/gu;
 
function xml(text) {
    return (0,escape_html .qy)(text).replace(illegal, '\ufffd');
}

 
var measurement_words = __webpack_require__(91442);
; 










  const junit = ((0,surface .D)({
    id: 'junit',
    title: 'JUnit XML',
    mediaType: 'application/xml',
    extension: 'xml',
    render: (report) => junit_junit(report),
}));
function junit_junit(report) {
    const suites = report.evidence.map((evidence) => ({ evidence, cases: casesOf(evidence) }));
    const all = suites.flatMap((suite) => suite.cases);
    const lines = suites.flatMap(({ evidence, cases }) => [
        `  <testsuite name="${xml((0,report_escape .pj)((0,report_entries .h2)(evidence)))}" ${counts(cases)} time="${evidence.seconds}" timestamp="${xml(evidence.started)}">`,
        ...cases.flatMap((one) => caseLines(one, `assay.${evidence.gate}`)),
        '  </testsuite>',
    ]);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="Assay" ${counts(all)}>`,
        ...lines,
        '</testsuites>',
        '',
    ].join('\n');
}
function counts(cases) {
    const count = (verdict) => cases.filter((one) => one.verdict === verdict).length;
    return `tests="${cases.length}" failures="${count('fail')}" errors="${count('error')}" skipped="${count('skip')}"`;
}
function caseLines(one, group) {
    const head = `    <testcase name="${xml(one.name)}" classname="${xml(group)}"`;
    const inner = innerOf(one);
    return inner === '' ? [`${head}/>`] : [`${head}>`, `      ${inner}`, '    </testcase>'];
}
function innerOf({ verdict, message, body }) {
     
    const text = body
        .split('\n')
        .map((line) => xml(line).replace(/^(\s*):(?=:)/, '$1&#58;'))
        .join('\n');
    if (verdict === 'fail')
        return `<failure message="${xml(message)}">${text}</failure>`;
    if (verdict === 'error')
        return `<error message="${xml(message)}">${text}</error>`;
    if (verdict === 'skip')
        return `<skipped message="${xml(message)}"/>`;
    return text === '' ? '' : `<system-out>${verdict === 'warn' ? 'warning: ' : ''}${text}</system-out>`;
}
function casesOf(evidence) {
    const byRule = new Map();
    for (const finding of evidence.findings) {
        const group = byRule.get(finding.rule);
        if (group === undefined)
            byRule.set(finding.rule, [finding]);
        else
            group.push(finding);
    }
    const problems = evidence.notes.filter((note) => note.kind === 'problem');
    const cases = [
        ...problems.map((note) => ({
            name: 'could not check',
            verdict: 'error',
            message: (0,report_escape .pj)(note.text),
            body: (0,report_escape .pj)(note.mend ?? ''),
        })),
        ...Array.from(byRule, ([rule, findings]) => ruleCase(rule, findings)),
        ...evidence.measurements.map(measurementCase),
    ];
    const deserved = (0,report_report .Ow)(evidence);
    const carried = cases.some((one) => one.verdict === deserved);
    const decided = (0,report_escape .pj)(`${evidence.decided}; ${evidence.limit}`);
    return carried
        ? cases
        : [{ name: (0,report_escape .pj)((0,report_entries .h2)(evidence)), verdict: deserved, message: decided, body: decided }, ...cases];
}
function ruleCase(rule, findings) {
    const bodies = findings.slice(0, 100).map((finding) => {
        const [first] = finding.locations;
        const place = first === undefined ? '' : ` at ${(0,report_escape .pj)(first.path)}${(0,report_escape .pj)((0,report_entries .wi)(first))}`;
        const number = finding.number === undefined ? '' : ` (${(0,report_escape .pj)(finding.number)})`;
        return `${(0,report_escape .pj)(finding.message)}${number}${place}. Mend: ${(0,report_escape .pj)(finding.mend)}`;
    });
    const more = findings.length > 100 ? [`and ${findings.length - 100} more`] : [];
    const message = `${findings.length} finding${findings.length === 1 ? '' : 's'}: ${(0,report_escape .pj)(findings[0]?.message ?? '')}`;
    return {
        name: `rule ${rule}`,
        verdict: (0,verdict .QZ)(findings.map(finding .Vj)),
        message,
        body: [...bodies, ...more].join('\n'),
    };
}
function measurementCase(m) {
    const parts = [(0,measurement_words .pz)(m), (0,measurement_words .vd)(m), `n = ${(0,measurement_words .hc)(m)}`, (0,measurement_words .XF)(m)].filter((part) => part !== '');
    const message = (0,report_escape .pj)(parts.join('; '));
    return { name: (0,report_escape .pj)(`${m.id} of ${m.subject}`), verdict: m.verdict, message, body: message };
}

 
var markdown_document = __webpack_require__(75646);
 
var size = __webpack_require__(52777);
; 



const limit = 1_000_000;
 
  const markdown = ((0,surface .D)({
    id: 'markdown',
    title: 'Markdown file',
    mediaType: 'text/markdown',
    extension: 'md',
    budget: { limit, unit: 'bytes' },
    render: (report, options = {}) => {
        const elsewhere = 'the evidence (`--format json`)';
        const detail = {
            rows: 200,
            leading: 50,
            following: 2000,
            bins: 32,
            places: 20,
            complete: true,
            elsewhere,
            marker: false,
        };
        return (0,markdown_document .l)(report, detail, options.budget ?? limit, size .e);
    },
}));

 
var report_link = __webpack_require__(49480);
; 







const sarif_limit = 5_000;
const places = [100, 10, 1];
const mostNotes = 100;
 
const mostBytes = 9_900_000;
 
const patience = 8;
const severityOrder = { error: 0, warning: 1, note: 2 };
const rank = { certain: 100, high: 80, medium: 50, low: 20 };


  const sarif = ((0,surface .D)({
    id: 'sarif',
    title: 'SARIF 2.1.0',
    mediaType: 'application/sarif+json',
    extension: 'sarif',
    budget: { limit: sarif_limit, unit: 'findings' },
    render: (report, options = {}) => (0,json_text .s)(sarif_sarif(report, options.budget ?? sarif_limit)),
}));
function sarif_sarif(report, most) {
    const all = report.evidence
        .flatMap((evidence) => evidence.findings.map((finding) => ({ evidence, finding })))
        .sort((a, b) => severityOrder[a.finding.severity] - severityOrder[b.finding.severity]);
    const notes = problems(report);
    const room = mostBytes - sizeOf(notes, 10) - 2_000;
    const worst = all.slice(0, Math.min(most, sarif_limit));
    const { results, rules, places: shown } = allThatFit(worst, report, room);
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'Assay', semanticVersion: report.context.toolVersion, rules } },
                automationDetails: { id: `assay/${report.context.key}/` },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    {
                        executionSuccessful: report.evidence.every((evidence) => (0,report_report .Ow)(evidence) !== 'error'),
                        toolExecutionNotifications: [...notes, ...leftOut(all, results.length, shown)],
                    },
                ],
                results,
            },
        ],
    };
}
 
function allThatFit(worst, report, room) {
    let found = { rules: [], results: [], places: 0 };
    for (const most of places) {
        found = fitted(worst, report, room, most);
        if (found.results.length === worst.length)
            break;
    }
    return found;
}
function fitted(worst, report, room, most) {
    const indexOf = new Map();
    const rules = [];
    const results = [];
    let [used, shown, failures] = [0, 0, 0];
    for (const one of worst) {
        if (failures >= patience)
            break;
        const { rule } = one.finding;
        const index = indexOf.get(rule);
        const described = index === undefined ? ruleOf(one, report.context.untrusted === true) : undefined;
        const result = resultOf(one, index ?? rules.length, most);
        const cost = sizeOf(result, 8) + (described === undefined ? 0 : sizeOf(described, 12));
        if (used + cost > room) {
            failures += 1;
            continue;
        }
        failures = 0;
        used += cost;
        shown += Math.min(most, one.finding.locations.length);
        results.push(result);
        if (described === undefined)
            continue;
        indexOf.set(rule, rules.length);
        rules.push(described);
    }
    return { rules, results, places: shown };
}
 
function sizeOf(value, indent) {
    const text = JSON.stringify(value, null, 2);
    return size .e.of(text) + (indent + 1) * text.split('\n').length + 1;
}
function ruleOf({ evidence, finding }, untrusted) {
    const name = finding.rule.replaceAll('-', ' ');
    const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    return {
        id: finding.rule,
        shortDescription: { text: title },
        fullDescription: { text: `${title}: a finding of the ${evidence.gate} gate.` },
        help: { text: (0,report_escape .pj)(finding.mend) || title },
        ...(finding.link === undefined || untrusted ? {} : { helpUri: finding.link }),
        defaultConfiguration: { level: finding.severity },
    };
}
function resultOf({ evidence, finding }, ruleIndex, most) {
    const given = finding.locations.slice(0, most);
    const located = given.length > 0 ? given : [{ path: evidence.policy.path ?? 'assay.yml' }];
    const accepted = (0,report_entries .Vk)(finding);
    return {
        ruleId: finding.rule,
        ruleIndex,
        level: finding.severity,
        rank: rank[finding.confidence],
        message: { text: messageOf(evidence, finding) },
        locations: located.map(locationOf),
        partialFingerprints: { 'assay/v1': finding.fingerprint },
        ...(accepted === undefined
            ? {}
            : { suppressions: [{ kind: 'external', status: 'accepted', justification: (0,report_escape .pj)(accepted) }] }),
        properties: {
            gate: evidence.gate,
            confidence: finding.confidence,
            ...(evidence.name === undefined ? {} : { name: (0,report_escape .RK)(evidence.name) }),
        },
    };
}
function messageOf(evidence, finding) {
    const [first] = finding.locations;
    const cell = first?.cell === undefined ? '' : ` (${(0,report_escape .pj)((0,report_entries .wi)(first)).replace(/^, /, '')})`;
    const parts = [
        `${(0,report_escape .pj)((0,report_entries .h2)(evidence))}: ${(0,report_escape .pj)(finding.message)}${cell}`,
        finding.detail && (0,report_escape .pj)(finding.detail),
        finding.number && (0,report_escape .pj)(finding.number),
        `Mend: ${(0,report_escape .pj)(finding.mend)}`,
    ];
    return unlinked(parts.filter(Boolean).join('\n'));
}
 
function unlinked(text) {
    return text.replace(/[\\[\]]/g, '\\$&');
}
function locationOf(location) {
    const { startLine = 1, endLine, startColumn, endColumn, cell } = location;
    const region = { startLine, endLine, startColumn, endColumn };
    const known = Object.fromEntries(Object.entries(region).filter(([, value]) => value !== undefined));
    return {
        physicalLocation: {
            artifactLocation: { uri: (0,report_link .H9)(location.path.replace(/^\/+/, '')), uriBaseId: '%SRCROOT%' },
            region: known,
        },
        ...(cell === undefined ? {} : { message: { text: unlinked((0,report_escape .pj)((0,report_entries .wi)(location)).replace(/^, /, '')) } }),
    };
}
 
function problems(report) {
    const notes = report.evidence.flatMap((evidence) => evidence.notes
        .filter((note) => note.kind === 'problem' || note.kind === 'unchecked')
        .map((note) => ({
        level: note.kind === 'problem' ? 'error' : 'warning',
        message: { text: unlinked((0,report_escape .pj)(`${(0,report_entries .h2)(evidence)}: ${(0,report_entries .eR)(note)}`, 2000)) },
    })));
    const worst = [...notes].sort((a, b) => Number(a.level !== 'error') - Number(b.level !== 'error'));
    const more = notes.length - mostNotes;
    const rest = { level: 'note', message: { text: `${more} further notes are not in this file; see the evidence.` } };
    return more > 0 ? [...worst.slice(0, mostNotes), rest] : notes;
}
function leftOut(all, findings, shown) {
    const cut = all.length - findings;
    const places = all.reduce((sum, { finding }) => sum + finding.locations.length, 0) - shown;
    if (cut === 0 && places === 0)
        return [];
    const words = cut === 0 ? '' : `${cut} further findings, the least severe, and `;
    const text = `${words}${places} further places are not in this file; see the evidence.`;
    return [{ level: 'note', message: { text } }];
}

 
var summary = __webpack_require__(21123);
 
var terminal = __webpack_require__(20735);
; 
 













const surfaces = [
    surfaces_annotations,
    azure,
    bitbucket,
    codequality,
    comment["default"],
    gitlab_secrets,
    html,
    json,
    junit,
    markdown,
    sarif,
    summary["default"],
    terminal["default"],
];


  }),

  21123:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    "default": () => (__WEBPACK_DEFAULT_EXPORT__)
  });
  var _markdown_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75646);
  var _size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52777);
  var _surface_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54445);



const limit = 1_000_000;


  const __WEBPACK_DEFAULT_EXPORT__ = ((0,_surface_js__WEBPACK_IMPORTED_MODULE_2__  .D)({
    id: 'summary',
    title: 'Job summary',
    mediaType: 'text/markdown',
    extension: 'md',
    budget: { limit, unit: 'bytes' },
    render: (report, options = {}) => {
        const elsewhere = 'the HTML report and the evidence';
        const detail = {
            rows: 200,
            leading: 50,
            following: 2000,
            bins: 32,
            places: 20,
            complete: true,
            elsewhere,
            marker: false,
        };
        return (0,_markdown_document_js__WEBPACK_IMPORTED_MODULE_0__  .l)(report, detail, options.budget ?? limit, _size_js__WEBPACK_IMPORTED_MODULE_1__  .e);
    },
}));


  }),

  20735:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  "default": () => (  terminal)
});

 
var chart = __webpack_require__(25810);
 
var credential_words = __webpack_require__(41745);
 
var report_entries = __webpack_require__(91070);
 
var escape_terminal = __webpack_require__(22728);
 
var number = __webpack_require__(39945);
 
var report_report = __webpack_require__(45650);
 
var scan_words = __webpack_require__(16345);
 
var surface = __webpack_require__(54445);
; 
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
 
function displayWidth(text) {
    if (/^[ -~]*$/.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += /\p{M}/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
    return width;
}
 
function padded(text, width) {
    return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
 
function shortened(text, width) {
    if (displayWidth(text) <= width)
        return text;
    return `${headOf(text, width - 1)}…`;
}
function headOf(text, width) {
    let head = '';
    let used = 0;
    for (const character of text) {
        used += displayWidth(character);
        if (used > width)
            break;
        head += character;
    }
    return head;
}
 
function wrapped(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ').flatMap((one) => pieces(one, width))) {
        const next = line === '' ? word : `${line} ${word}`;
        if (displayWidth(next) <= width) {
            line = next;
            continue;
        }
        lines.push(line);
        line = word;
    }
    return [...lines, line].filter((one) => one !== '');
}
function pieces(word, width) {
    const found = [];
    let rest = word;
    while (displayWidth(rest) > width) {
        const head = headOf(rest, width);
        found.push(head);
        rest = rest.slice(head.length);
    }
    return [...found, rest];
}

 
var axis_words = __webpack_require__(221);
 
var report_escape = __webpack_require__(72527);
; 





 
const mostNames = 4;
const mostRows = 12;
 
const widest = 72;


function chartLines(plot, width) {
    const range = (0,chart .Xx)(plot);
     
    if (plot.kind === 'matrix')
        return [];
    if (range === null || plot.series.every(({ values }) => values.length === 0))
        return [];
    const lines = plot.kind === 'bars'
        ? barLines(plot, range.high, width)
        : plot.kind === 'intervals'
            ? intervalLines(plot, range, width)
            : blockLines(plot, range, width);
    return lines.map((line) => shortened(line, width));
}
 
function blockLines(plot, range, width) {
    const series = plot.series.slice(0, 4);
    const first = Math.min(16, Math.max(...series.map(({ name }) => displayWidth((0,report_escape .RK)(name)))));
    const bins = Math.max(1, ...series.map(({ values }) => values.length));
    const facts = series.map(factsOf);
    const room = Math.min(widest, width - first - 1);
    const beside = width - first - 3 - Math.max(...facts.map(displayWidth));
    const wide = Math.max(1, Math.min(2, Math.floor(Math.min(room, beside) / bins)));
    const low = Math.min(0, range.low);
    const lines = series.map(({ name, values }, i) => {
        const shown = grouped(values.map((value) => value ?? Number.NaN), room);
        const blocks = shown.map((value) => (0,chart .KM)([value], low, range.high).repeat(wide)).join('');
        const line = `${padded(shortened((0,report_escape .RK)(name), first), first)} ${blocks}`;
        const whole = `${line}  ${facts[i]}`.trimEnd();
        return displayWidth(whole) <= width ? whole : line;
    });
    const names = (0,axis_words .Xq)(plot).map(report_escape .RK);
    const scale = `(█ = ${(0,axis_words .RH)(range.high, plot)})`;
    const axis = axisLine(names[0] ?? '', names.at(-1) ?? '', Math.min(room, bins * wide), scale, width - first - 1);
    return [...lines, `${' '.repeat(first + 1)}${axis}`];
}
function factsOf({ n, missing }) {
    const facts = [
        n === undefined ? '' : `n = ${(0,number .ZV)(n)}`,
        missing === undefined || missing === 0 ? '' : `missing ${(0,number .T1)(missing)}`,
    ];
    return facts.filter((fact) => fact !== '').join(', ');
}
 
function grouped(values, limit) {
    if (values.length <= limit)
        return [...values];
    return Array.from({ length: limit }, (_, i) => {
        const group = values.slice(Math.floor((i * values.length) / limit), Math.floor(((i + 1) * values.length) / limit));
        const known = group.filter((value) => !Number.isNaN(value));
        return known.reduce((sum, value) => sum + value, 0) / known.length;
    });
}
function axisLine(low, high, drawn, scale, room) {
    const ends = displayWidth(low) + displayWidth(high) + 3 <= drawn
        ? `${padded(low, drawn - displayWidth(high))}${high}`
        : `${low} … ${high}`;
    const whole = `${ends}  ${scale}`;
    return displayWidth(whole) <= room ? whole : shortened(ends, room);
}
 
function barLines(plot, highest, width) {
    const series = plot.series.slice(0, 4);
    const gaps = series.some(({ missing }) => (missing ?? 0) > 0)
        ? [{ name: 'missing', values: series.map(({ missing }) => missing ?? null) }]
        : [];
    const rows = plot.x.values.map((name, i) => ({
        name: (0,report_escape .RK)((0,axis_words .h)(name, plot.x)),
        values: series.map(({ values }) => values[i] ?? null),
    }));
    const spread = ({ values }) => Math.max(...values.map((value) => value ?? 0)) - Math.min(...values.map((value) => value ?? 0));
    const kept = new Set([...rows].sort((a, b) => spread(b) - spread(a)).slice(0, mostNames));
    const shown = [...rows.filter((row) => kept.has(row)), ...gaps];
    const first = Math.min(Math.floor(width / 4), Math.max(0, ...shown.map(({ name }) => displayWidth(name))));
    const second = Math.min(10, Math.max(...series.map(({ name }) => displayWidth((0,report_escape .RK)(name)))));
    const most = Math.max(highest, ...gaps.flatMap(({ values }) => values.map((value) => value ?? 0)));
    const room = Math.max(4, Math.min(40, width - first - second - 12));
    const lines = shown.flatMap(({ name, values }) => values.map((value, k) => {
        const label = padded(k === 0 ? shortened(name, first) : '', first);
        const side = padded(shortened((0,report_escape .RK)(series[k]?.name ?? ''), second), second);
        const bar = value === null ? '' : (0,chart .HH)(value / most, room);
        return shortened(`${label} ${side} ${bar}${bar === '' ? '' : ' '}${(0,axis_words .RH)(value, plot)}`, width);
    }));
    const rest = rows.length - kept.size;
    return rest > 0 ? [...lines, `…and ${rest} more that changed less`] : lines;
}
function intervalLines(plot, range, width) {
    const names = plot.x.values.slice(0, mostRows).map((name) => (0,report_escape .RK)((0,axis_words .h)(name, plot.x)));
    const first = Math.min(Math.floor(width / 3), Math.max(0, ...names.map(displayWidth)));
    const room = Math.max(8, Math.min(40, width - first - 12));
    const [series] = plot.series;
    const axis = { low: Math.min(0, range.low), high: Math.max(0, range.high), mark: plot.mark };
    const lines = names.map((name, i) => {
        const value = series?.values[i];
        const part = value == null
            ? ''
            : (0,chart .zn)({ low: series?.low?.[i] ?? value, value, high: series?.high?.[i] ?? value }, axis, room);
        return `${padded(shortened(name, first), first)} ${padded(part, room)} ${(0,axis_words .RH)(value, plot)}`.trimEnd();
    });
    const mark = plot.mark === undefined ? '' : `  (┊ = limit ${(0,axis_words .RH)(plot.mark, plot)})`;
    const ends = axisLine((0,axis_words .RH)(axis.low, plot), (0,axis_words .RH)(axis.high, plot), room, '', room).trimEnd();
    const rest = plot.x.values.length - names.length;
     
    const label = (0,report_escape .RK)(plot.y.label);
    return [
        ...(label === '' ? [] : [`${' '.repeat(first + 1)}${label}`]),
        ...lines,
        shortened(`${' '.repeat(first + 1)}${ends}${mark}`, width),
        ...(rest > 0 ? [`…and ${rest} more`] : []),
    ];
}

 
var verdict_words = __webpack_require__(28215);
; 











const marks = { pass: '✓', skip: '–', warn: '!', fail: '✗', error: '✗' };
const colours = {
    pass: '32',
    skip: '2',
    warn: '33',
    fail: '31',
    error: '35',
    dim: '2',
    bold: '1',
};
const most = 50;
 
  const terminal = ((0,surface .D)({
    id: 'terminal',
    title: 'Terminal',
    mediaType: 'text/plain',
    extension: 'txt',
    render: (report, options = {}) => {
        const paint = (text, how) => options.color === true && text !== '' ? `\u001b[${colours[how]}m${text}\u001b[0m` : text;
        const width = Math.max(40, options.width ?? 100);
        const lines = [
            ...heading(report, paint),
            '',
            ...gateLines(report, width, paint),
            ...scanLines(report, width, paint),
            ...entryLines(report, width, paint),
            ...noteLines(report, width, paint),
        ];
        return `${lines.map(escape_terminal .Fq).join('\n')}\n`;
    },
}));
function heading(report, paint) {
    const verdict = (0,report_report .Bn)(report);
    const { head, title, untrusted } = report.context;
    const parts = [
        (0,verdict_words .N4)(report),
        head && `commit ${(0,escape_terminal .Fo)(head.slice(0, 7))}`,
        title && (0,escape_terminal ._A)(title),
        untrusted === true && 'computed by an untrusted run',
    ];
    return [`${paint(`${marks[verdict]} Assay: ${verdict}`, verdict)}  ${parts.filter(Boolean).join(' · ')}`];
}
function gateLines(report, width, paint) {
    const names = report.evidence.map((e) => (0,escape_terminal ._A)((0,report_entries .h2)(e)));
    const first = Math.min(Math.max(4, ...names.map(displayWidth)), Math.floor(width * 0.3));
    const room = width - first - 13;
    const head = report.evidence.length === 0
        ? []
        : [paint(`${padded('gate', first)}  ${padded('verdict', 9)}what decided it (limit)`, 'dim')];
    const rows = report.evidence.map((evidence, i) => {
        const verdict = (0,report_report .Ow)(evidence);
        const decided = `${(0,escape_terminal ._A)(evidence.decided)} (${(0,escape_terminal ._A)(evidence.limit)})`;
        return `${padded(shortened(names[i] ?? '', first), first)}  ${paint(padded(`${marks[verdict]} ${verdict}`, 9), verdict)}${shortened(decided, room)}`;
    });
    return [...head, ...rows];
}
function scanLines(report, width, paint) {
    const scans = report.evidence.flatMap((evidence) => (0,scan_words .H)(evidence) ?? []);
    return scans.flatMap((scan) => ['', ...wrapped(scan, width).map((line) => paint(line, 'dim'))]);
}
function entryLines(report, width, paint) {
    const entries = (0,report_entries .u)(report);
    const rest = entries.length - most;
    const more = rest > 0 ? ['', paint(`…and ${(0,number .ZV)(rest)} more findings: see --format json or --format html`, 'dim')] : [];
    return [...entries.slice(0, most).flatMap((entry) => oneEntry(entry, width, paint)), ...more];
}
function oneEntry(entry, width, paint) {
    const { finding, verdict } = entry;
    const [first, ...others] = finding?.locations ?? [];
    const accepted = finding && (0,report_entries .Vk)(finding);
    const known = finding && (0,credential_words .L)(finding);
    const rest = others.length === 0 ? '' : ` and ${others.length} more place${others.length === 1 ? '' : 's'}`;
    const body = (text) => text === undefined || text === '' ? [] : wrapped(text, width - 4).map((line) => `    ${line}`);
    const title = wrapped(`${(0,escape_terminal ._A)((0,report_entries .h2)(entry.evidence))}: ${(0,escape_terminal ._A)(entry.message)}`, width - 8);
    return [
        '',
        ...title.map((line, i) => `${i === 0 ? paint(padded(`${marks[verdict]} ${verdict}`, 8), verdict) : ' '.repeat(8)}${paint(line, 'bold')}`),
        ...body(first && `${(0,escape_terminal .Fo)(first.path)}${(0,escape_terminal ._A)((0,report_entries .wi)(first))}${rest}`).map((line) => paint(line, 'dim')),
        ...body(entry.detail && (0,escape_terminal ._A)(entry.detail)),
        ...body(entry.number && (0,escape_terminal ._A)(entry.number)),
        ...body(known && (0,escape_terminal ._A)(known)),
        ...picture(entry, width),
        ...body(accepted && (0,escape_terminal ._A)(accepted)),
        ...body(entry.mend && `Mend: ${(0,escape_terminal ._A)(entry.mend)}`),
        ...body(finding && `rule ${finding.rule}, fingerprint ${finding.fingerprint}`).map((line) => paint(line, 'dim')),
    ];
}
 
function picture({ finding, evidence }, width) {
    const plot = finding?.plot === undefined ? undefined : evidence.plots.find(({ id }) => id === finding.plot);
    const lines = plot === undefined ? [] : chartLines(plot, width - 4);
    if (lines.length > 0)
        return lines.map((line) => `    ${line}`);
    if (finding?.series === undefined)
        return [];
    const [base, head] = (0,chart .B8)(finding.series);
    return wrapped(`${base} → ${head}  (base → head, one axis)`, width - 4).map((line) => `    ${line}`);
}
function noteLines(report, width, paint) {
    const unchecked = report.evidence.flatMap((e) => e.notes.filter((n) => n.kind === 'unchecked').map((note) => ({ e, note })));
    const edits = [...new Set(report.evidence.flatMap((e) => e.policy.edits))];
    const problems = report.context.reportProblems ?? [];
    const list = (title, items) => items.length === 0
        ? []
        : [
            '',
            paint(title, 'bold'),
            ...items
                .slice(0, 20)
                .flatMap((item) => wrapped(item, width - 4).map((line, i) => `${i === 0 ? '  - ' : '    '}${line}`)),
            ...(items.length > 20 ? [`  - …and ${items.length - 20} more`] : []),
        ];
    return [
        ...list('This change edits what judges it (in force only after the merge):', edits.map((edit) => (0,escape_terminal ._A)(edit))),
        ...list('Not looked at:', unchecked.map(({ e, note }) => (0,escape_terminal ._A)(`${(0,report_entries .h2)(e)}: ${(0,report_entries .eR)(note)}`))),
        ...list('The report itself had trouble:', problems.map((problem) => (0,escape_terminal ._A)(problem))),
    ];
}


  })

};
