export const id = 2618;
export const ids = [2618];
export const modules = {

/***/ 91116:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf)
/* harmony export */ });
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91070);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);


const most = 10;
const longest = 4_000;
const levels = {
    error: 'error',
    fail: 'error',
    warn: 'warning',
    skip: 'notice',
    pass: 'notice',
};
/**
 * The annotations of a run, worst first: GitHub shows 10 errors, 10 warnings and 10 notices of a step, so there are at
 * most 10 of each, and the tenth says how many more there are and where. A message is cut before GitHub would (4,096).
 */
function annotationsOf(report) {
    const recorded = report.evidence.flatMap((e) => e.findings.filter((f) => f.severity === 'note').map((f) => (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .findingEntry */ .uX)(e, f)));
    const entries = [...(0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .worstEntries */ .u)(report), ...recorded];
    return ['error', 'warning', 'notice'].flatMap((level) => {
        const ofLevel = entries.filter((entry) => levels[entry.verdict] === level);
        const more = ofLevel.length - most;
        return ofLevel.slice(0, most).map((entry, i) => annotation(entry, level, i === most - 1 ? more : 0));
    });
}
function annotation(entry, level, more) {
    const [first] = entry.finding?.locations ?? [];
    const cell = first?.cell === undefined ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .afterPath */ .wi)(first)).replace(/^, /, ' in ');
    const parts = [
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(entry.message)}${cell}`,
        entry.number && (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(entry.number),
        entry.mend && `Mend: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(entry.mend, 2000)}`,
    ];
    const rest = more > 0 ? ` (and ${more} more ${level}${more === 1 ? '' : 's'}: see the job summary and the evidence)` : '';
    return {
        level,
        title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(`Assay ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .gateName */ .h2)(entry.evidence))}${entry.finding === undefined ? '' : `: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(entry.finding.rule)}`}`, 200),
        message: `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(parts.filter(Boolean).join('. '), longest - rest.length)}${rest}`,
        ...(first === undefined ? {} : place(first)),
    };
}
function place(location) {
    const { startLine, endLine, startColumn, endColumn } = location;
    const oneLine = startLine !== undefined && (endLine === undefined || endLine === startLine);
    return {
        path: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(location.path),
        ...(startLine === undefined ? {} : { startLine }),
        ...(endLine === undefined ? {} : { endLine }),
        ...(oneLine && startColumn !== undefined ? { startColumn } : {}),
        ...(oneLine && startColumn !== undefined && endColumn !== undefined ? { endColumn } : {}),
    };
}


/***/ }),

/***/ 91070:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QI: () => (/* binding */ splitNumber),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   Vk: () => (/* binding */ acceptedWords),
/* harmony export */   eR: () => (/* binding */ noteWords),
/* harmony export */   h2: () => (/* binding */ gateName),
/* harmony export */   u: () => (/* binding */ worstEntries),
/* harmony export */   uX: () => (/* binding */ findingEntry),
/* harmony export */   wi: () => (/* binding */ afterPath)
/* harmony export */ });
/* harmony import */ var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92172);
/* harmony import */ var _evidence_location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89910);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52037);
/* harmony import */ var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41324);




/** `data` with the snapshot's name: a message for the surfaces to escape. */
function gateName(evidence) {
    return evidence.name === undefined ? evidence.gate : `${evidence.gate} ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(evidence.name)}`;
}
/**
 * Everything that fails, warns or could not be checked, worst first: problems, then findings, then (inside one verdict)
 * in the order of the evidence. Findings that are only recorded are not among them.
 */
function worstEntries(report) {
    const all = report.evidence.flatMap((evidence) => [
        ...evidence.notes.filter((note) => note.kind === 'problem').map((note) => problemEntry(evidence, note)),
        ...evidence.findings
            .filter((finding) => finding.severity !== 'note')
            .map((finding) => findingEntry(evidence, finding)),
    ]);
    return all.sort((a, b) => _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdicts */ .rY.indexOf(b.verdict) - _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdicts */ .rY.indexOf(a.verdict));
}
function problemEntry(evidence, note) {
    const verdict = evidence.verdict === 'error' ? 'error' : 'warn';
    return { evidence, verdict, message: note.text, ...(note.mend === undefined ? {} : { mend: note.mend }) };
}
/** A finding with its gate, as an entry. */
function findingEntry(evidence, finding) {
    const { message, detail, number, mend } = finding;
    return {
        evidence,
        verdict: (0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)(finding),
        message,
        mend,
        finding,
        ...(detail === undefined ? {} : { detail }),
        ...(number === undefined ? {} : { number }),
    };
}
/** What follows the path in a place in words: `:12`, `, cell 4, output 2, line 7`, or nothing. */
function afterPath(location) {
    const { commit, author, date } = location;
    const by = author === undefined ? '' : ` by ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(author)}`;
    const on = date === undefined ? '' : ` on ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(date.slice(0, 10))}`;
    const added = commit === undefined ? '' : `, commit ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(commit.slice(0, 7))}${by}${on}`;
    return `${(0,_evidence_location_js__WEBPACK_IMPORTED_MODULE_3__/* .placeInWords */ .c)({ ...location, path: '' })}${added}`;
}
/** The finding's explanation of why it does not count any more, if it was accepted. */
function acceptedWords(finding) {
    const { accepted } = finding;
    if (accepted === undefined)
        return undefined;
    const until = accepted.until === undefined ? '' : `, until ${accepted.until}`;
    return `accepted by ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(accepted.by)}: ${accepted.reason}${until}`;
}
/** A note with its mend, as one message. */
function noteWords(note) {
    return note.mend === undefined ? note.text : `${note.text.replace(/\.$/, '')}. Mend: ${note.mend}`;
}
/** Splits `× 1.609 [1.608, 1.610], n = 9` into the number itself and what qualifies it. */
function splitNumber(number) {
    const at = number.search(/ [[(]|[,;](?!\d)/);
    const ticks = at < 0 ? 0 : number.slice(0, at).split('`').length - 1;
    return at <= 0 || ticks % 2 === 1 ? [number, ''] : [number.slice(0, at), number.slice(at)];
}
/** A digest or commit for readers: its first hex digits, without the name of the hash. */
function shortDigest(digest, digits) {
    return digest.replace(/^sha256:/, '').slice(0, digits);
}


/***/ }),

/***/ 79605:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   aY: () => (/* binding */ code)
/* harmony export */ });
/* unused harmony export words */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);

/**
 * Untrusted text as a code span: at most 200 characters, on one line, fenced by one backtick more than its longest run.
 * In a table a pipe is escaped; one that follows a backslash, which no escape survives in every parser, becomes U+2223.
 */
function code(text, place = {}) {
    let body = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), 200);
    if (place.table === true)
        body = body.replaceAll('\\|', '\\\u2223').replaceAll('|', '\\|');
    if (body.trim() === '')
        body = '\u2423';
    const longest = Math.max(0, ...(body.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = /^`|`$|^ .* $/.test(body) ? ' ' : '';
    return `${fence}${pad}${body}${pad}${fence}`;
}
/** Our own words that may hold forged ones: no markup, no entity and no block can begin in the result. */
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
/**
 * A message of evidence as inline Markdown, at most `limit` characters of it: words escaped, names as code, and code
 * also for every word that GitHub would act upon (`@org`, `#1`, an address).
 */
function prose(message, place = {}, limit = 600) {
    const parts = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inertSegments */ .tG)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .segments */ .JF)(message.trim(), limit));
    return parts
        .map((part) => (part.kind === 'code' ? code(part.text, place) : words(part.text)))
        .join('')
        .trim();
}


/***/ }),

/***/ 22728:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ terminal),
/* harmony export */   Fq: () => (/* binding */ inertLine),
/* harmony export */   _A: () => (/* binding */ terminalProse)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);

/** A message of evidence as plain terminal text on one line: no escape sequence, no hidden character. */
function terminalProse(message, limit = 1000) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .segments */ .JF)(message, limit)
        .map((part) => (part.kind === 'code' ? `\`${part.text}\`` : part.text))
        .join('');
}
/** Untrusted text as terminal text on one line. */
function terminal(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text);
}
/**
 * A finished line that no CI log reads as a command: a leading `::` (blanks before it do not count), and `##[` and
 * `##vso[` anywhere, are broken by a space.
 */
function inertLine(line) {
    return line.replace(/^(\s*):(?=:)/, '$1: ').replace(/##(?=\[|vso\[)/gi, '# #');
}


/***/ }),

/***/ 49480:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ relativeUri),
/* harmony export */   Pb: () => (/* binding */ placeUrl),
/* harmony export */   Pl: () => (/* binding */ safeUrl)
/* harmony export */ });
const longest = 500;
/**
 * An address that may stand in a link, percent-encoded so that no bracket, blank or quote is left in it; undefined for
 * anything but http and https, for one with a user name, and for one over 500 characters.
 */
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
/** Where the judged commit shows a place, on the server that runs us; undefined when the run does not know it. */
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
/** A path as a relative URI (RFC 3986): every part percent-encoded, slashes kept. */
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


/***/ }),

/***/ 53086:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderMarker),
/* harmony export */   g: () => (/* binding */ parseMarker)
/* harmony export */ });
const line = /^<!-- assay:report v1 key=([A-Za-z0-9_.-]{1,40}) run=(\d{1,20}|-) attempt=(\d{1,9}|-) head=([0-9a-f]{40}|[0-9a-f]{64}|-) evidence=([0-9a-f]{16}|-) -->$/;
/** The marker of this run: the last line of its comment. What the context lacks, or has in another form, is `-`. */
function renderMarker(context) {
    const keep = (value, form) => (value !== undefined && form.test(value) ? value : '-');
    const key = keep(context.key, /^[A-Za-z0-9_.-]{1,40}$/);
    const run = keep(context.runId, /^\d{1,20}$/);
    const attempt = keep(context.runAttempt, /^\d{1,9}$/);
    const head = keep(context.head?.toLowerCase(), /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
    const digest = keep(context.evidenceDigest?.replace(/^sha256:/, '').slice(0, 16), /^[0-9a-f]{16}$/);
    return `<!-- assay:report v1 key=${key} run=${run} attempt=${attempt} head=${head} evidence=${digest} -->`;
}
/**
 * The marker on the last line of a comment's body (blank lines and blanks after it do not count, CRLF is fine);
 * null when that line is anything else. A marker elsewhere in the body is not ours.
 */
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


/***/ }),

/***/ 88962:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _markdown_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75646);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52777);
/* harmony import */ var _surface_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54445);



const limit = 60_000;
/** The comment on the pull request. GitHub refuses more than 65,536 characters; the budget leaves slack. */
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_surface_js__WEBPACK_IMPORTED_MODULE_2__/* .defineSurface */ .D)({
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
        return (0,_markdown_document_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownDocument */ .l)(report, detail, options.budget ?? limit, _size_js__WEBPACK_IMPORTED_MODULE_1__/* .utf16 */ .b);
    },
}));


/***/ }),

/***/ 95155:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  surfaces: () => (/* binding */ surfaces)
});

// EXTERNAL MODULE: ./lib/report/annotations.js
var annotations = __webpack_require__(91116);
// EXTERNAL MODULE: ./lib/report/escape-terminal.js
var escape_terminal = __webpack_require__(22728);
// EXTERNAL MODULE: ./lib/report/surface.js
var surface = __webpack_require__(54445);
;// CONCATENATED MODULE: ./lib/report/surfaces/annotations.js



/** The annotations as lines that editors and problem matchers read: `path:line:column: level: message [title]`. */
/* harmony default export */ const surfaces_annotations = ((0,surface/* defineSurface */.D)({
    id: 'annotations',
    title: 'Log annotations',
    mediaType: 'text/plain',
    extension: 'txt',
    render: (report) => (0,annotations/* annotationsOf */.I)(report)
        .map((one) => `${(0,escape_terminal/* inertLine */.Fq)(line(one))}\n`)
        .join(''),
}));
function line({ level, title, message, path, startLine, startColumn }) {
    const place = [path, startLine, startColumn].filter((part) => part !== undefined).join(':');
    return `${place === '' ? '' : `${place}: `}${level}: ${message} [${title}]`;
}

;// CONCATENATED MODULE: ./lib/report/surfaces/azure.js


/**
 * Logging commands of Azure Pipelines, one a line, to be printed by a step: an issue for each of the worst findings
 * (errors and warnings; what is only recorded has no level there). The exit code decides, not these lines.
 */
/* harmony default export */ const azure = ((0,surface/* defineSurface */.D)({
    id: 'azure',
    title: 'Azure Pipelines issues',
    mediaType: 'text/plain',
    extension: 'txt',
    render: (report) => (0,annotations/* annotationsOf */.I)(report)
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
/** What ends a property or a command, in the form that the agent decodes. */
function property(text) {
    return data(text).replaceAll(';', '%3B').replaceAll(']', '%5D');
}
/**
 * A message: a per cent sign is escaped, or it could begin an escape of the agent; the opening of any other command is
 * broken by a plain space, because an agent looks for one anywhere in a line and some pass over what cannot be seen.
 */
function data(text) {
    return text
        .replaceAll('%', '%AZP25')
        .replaceAll('\r', '%0D')
        .replaceAll('\n', '%0A')
        .replace(/##(?=vso\[|\[)/gi, '# #');
}

// EXTERNAL MODULE: ./lib/report/entries.js
var report_entries = __webpack_require__(91070);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/report/report.js
var report_report = __webpack_require__(45650);
// EXTERNAL MODULE: ./lib/report/verdict-words.js
var verdict_words = __webpack_require__(28215);
;// CONCATENATED MODULE: ./lib/report/surfaces/bitbucket.js





/** Bitbucket takes 1,000 annotations of a report, 100 in one request. */
const most = 1000;
const request = 100;
const severities = {
    error: 'CRITICAL',
    fail: 'HIGH',
    warn: 'MEDIUM',
    skip: 'LOW',
    pass: 'LOW',
};
/**
 * Bitbucket's Code Insights: the body of the report (`PUT …/reports/assay`) and the bodies of the requests for its
 * annotations (`POST …/reports/assay/annotations`), at most 1,000, worst first. A step of the pipeline sends them.
 */
/* harmony default export */ const bitbucket = ((0,surface/* defineSurface */.D)({
    id: 'bitbucket',
    title: 'Bitbucket Code Insights',
    mediaType: 'application/json',
    extension: 'json',
    budget: { limit: most, unit: 'findings' },
    render: (report, { budget = most } = {}) => `${JSON.stringify(bitbucket_document(report, Math.min(budget, most)), null, 2)}\n`,
}));
function bitbucket_document(report, limit) {
    const entries = (0,report_entries/* worstEntries */.u)(report);
    const annotations = entries.slice(0, limit).map(annotation);
    const rest = entries.length - annotations.length;
    const verdict = (0,report_report/* overallVerdict */.Bn)(report);
    const gates = report.evidence
        .slice(0, 10)
        .map((one) => ({ title: (0,report_escape/* clip */.$Q)((0,report_escape/* plain */.pj)((0,report_entries/* gateName */.h2)(one)), 50), type: 'TEXT', value: (0,report_report/* deservedVerdict */.Ow)(one) }));
    const more = rest > 0 ? ` ${rest} more findings are in the evidence.` : '';
    return {
        report: {
            title: 'Assay',
            details: (0,report_escape/* clip */.$Q)(`${verdict}: ${(0,verdict_words/* tally */.N4)(report)}.${more}`, 2000),
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
    const words = [number && (0,report_escape/* plain */.pj)(number), mend && `Mend: ${(0,report_escape/* plain */.pj)(mend)}`].filter(Boolean).join('. ');
    return {
        external_id: finding === undefined ? `assay-problem-${index + 1}` : `assay-${finding.fingerprint}`,
        annotation_type: evidence.gate === 'secrets' ? 'VULNERABILITY' : 'BUG',
        summary: (0,report_escape/* clip */.$Q)((0,report_escape/* plain */.pj)(`${(0,report_entries/* gateName */.h2)(evidence)}: ${message}`), 450),
        ...(words === '' ? {} : { details: (0,report_escape/* clip */.$Q)(words, 2000) }),
        severity: severities[verdict],
        result: verdict === 'fail' || verdict === 'error' ? 'FAILED' : 'PASSED',
        ...(first === undefined ? {} : { path: (0,report_escape/* visible */.RK)(first.path) }),
        ...(first?.startLine === undefined ? {} : { line: first.startLine }),
    };
}

;// CONCATENATED MODULE: ./lib/report/surfaces/codequality.js



const levels = { error: 'critical', warning: 'minor', note: 'info' };
/** GitLab's code-quality report: one entry for each finding, at its first place; a gate that could not check is a blocker. */
/* harmony default export */ const codequality = ((0,surface/* defineSurface */.D)({
    id: 'codequality',
    title: 'GitLab code quality',
    mediaType: 'application/json',
    extension: 'json',
    render: (report) => `${JSON.stringify(report.evidence.flatMap(entriesOf), null, 2)}\n`,
}));
function entriesOf(evidence) {
    const problems = evidence.notes
        .filter((note) => note.kind === 'problem')
        .map((note) => ({
        description: (0,report_escape/* plain */.pj)(`${(0,report_entries/* gateName */.h2)(evidence)}: ${(0,report_entries/* noteWords */.eR)(note)}`),
        check_name: `${evidence.gate}-could-not-check`,
        fingerprint: (0,report_escape/* visible */.RK)(`could-not-check:${evidence.gate}:${evidence.name ?? ''}:${note.text}`),
        severity: evidence.verdict === 'error' ? 'blocker' : 'minor',
        location: { path: (0,report_escape/* visible */.RK)(evidence.policy.path ?? 'assay.yml'), lines: { begin: 1 } },
    }));
    return [...problems, ...evidence.findings.map((finding) => findingEntry(evidence, finding))];
}
function findingEntry(evidence, finding) {
    const [first] = finding.locations;
    const number = finding.number === undefined ? '' : ` (${(0,report_escape/* plain */.pj)(finding.number)})`;
    return {
        description: `${(0,report_escape/* plain */.pj)(finding.message)}${number}. Mend: ${(0,report_escape/* plain */.pj)(finding.mend)}`,
        check_name: finding.rule,
        fingerprint: finding.fingerprint,
        severity: levels[finding.severity],
        location: {
            path: (0,report_escape/* visible */.RK)(first?.path ?? evidence.policy.path ?? 'assay.yml'),
            lines: { begin: first?.startLine ?? 1 },
        },
    };
}

// EXTERNAL MODULE: ./lib/report/surfaces/comment.js
var comment = __webpack_require__(88962);
;// CONCATENATED MODULE: ./lib/report/surfaces/gitlab-secrets.js


const gitlab_secrets_levels = { error: 'Critical', warning: 'Medium', note: 'Info' };
/** Version of GitLab's security report schemas that the report is written in. */
const schema = '15.0.7';
/**
 * GitLab's secret-detection report (`artifacts: reports: secret_detection`): the findings of the secrets gate, each at
 * its first place. The text of a secret is not in it: `raw_source_code_extract` is left out.
 */
/* harmony default export */ const gitlab_secrets = ((0,surface/* defineSurface */.D)({
    id: 'gitlab-secrets',
    title: 'GitLab secret detection',
    mediaType: 'application/json',
    extension: 'json',
    render: (report) => `${JSON.stringify(gitlab_secrets_document(report), null, 2)}\n`,
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
        name: (0,report_escape/* clip */.$Q)((0,report_escape/* plain */.pj)(finding.message), 255),
        description: (0,report_escape/* clip */.$Q)([finding.detail, finding.number].flatMap((part) => (part === undefined ? [] : [(0,report_escape/* plain */.pj)(part)])).join(' '), 10_000),
        solution: (0,report_escape/* clip */.$Q)((0,report_escape/* plain */.pj)(finding.mend), 7000),
        severity: gitlab_secrets_levels[finding.severity],
        location: {
            file: (0,report_escape/* visible */.RK)(first?.path ?? scan.policy.path ?? 'assay.yml'),
            commit: { sha: first?.commit ?? context.head ?? '0000000' },
            ...(line === undefined ? {} : { start_line: line, end_line: first?.endLine ?? line }),
        },
        identifiers: [
            { type: 'assay_rule_id', name: `Assay rule ${finding.rule}`, value: finding.rule },
            { type: 'assay_fingerprint', name: 'Assay fingerprint', value: finding.fingerprint },
        ],
    };
}

;// CONCATENATED MODULE: ./lib/report/surfaces/html.js

/** One self-contained page with every finding, plot and measurement. What draws it is loaded only when it is asked for. */
/* harmony default export */ const html = ((0,surface/* defineSurface */.D)({
    id: 'html',
    title: 'HTML report',
    mediaType: 'text/html',
    extension: 'html',
    render: async (report) => (await Promise.all(/* import() */[__webpack_require__.e(5064), __webpack_require__.e(8035)]).then(__webpack_require__.bind(__webpack_require__, 38035))).htmlPage(report),
}));

// EXTERNAL MODULE: ./lib/report/evidence-text.js
var evidence_text = __webpack_require__(15665);
;// CONCATENATED MODULE: ./lib/report/surfaces/json.js


/** The evidence itself, canonical: one object, or an array when there are several. */
/* harmony default export */ const json = ((0,surface/* defineSurface */.D)({
    id: 'json',
    title: 'Evidence',
    mediaType: 'application/json',
    extension: 'json',
    render: (report) => (0,evidence_text/* evidenceText */.r)(report.evidence),
}));

// EXTERNAL MODULE: ./lib/evidence/finding.js
var finding = __webpack_require__(92172);
// EXTERNAL MODULE: ./lib/evidence/verdict.js
var verdict = __webpack_require__(41324);
// EXTERNAL MODULE: ./lib/report/escape-html.js
var escape_html = __webpack_require__(26597);
;// CONCATENATED MODULE: ./lib/report/escape-xml.js

const illegal = /[\ufffe\uffff]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}\u{3ffff}]/gu;
/** Untrusted text as XML 1.0 text or attribute value: characters that XML cannot hold are gone, markup is escaped. */
function xml(text) {
    return (0,escape_html/* html */.qy)(text).replace(illegal, '\ufffd');
}

// EXTERNAL MODULE: ./lib/report/measurement-words.js
var measurement_words = __webpack_require__(91442);
;// CONCATENATED MODULE: ./lib/report/surfaces/junit.js








/**
 * JUnit XML: a suite for each gate; a case for each rule with findings, each measurement and each problem. A gate whose
 * cases do not carry its verdict (a pass without measurements, a skip) has one more, named for the gate.
 */
/* harmony default export */ const junit = ((0,surface/* defineSurface */.D)({
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
        `  <testsuite name="${xml((0,report_escape/* plain */.pj)((0,report_entries/* gateName */.h2)(evidence)))}" ${counts(cases)} time="${evidence.seconds}" timestamp="${xml(evidence.started)}">`,
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
    const text = body.split('\n').map(xml).join('\n');
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
            message: (0,report_escape/* plain */.pj)(note.text),
            body: (0,report_escape/* plain */.pj)(note.mend ?? ''),
        })),
        ...Array.from(byRule, ([rule, findings]) => ruleCase(rule, findings)),
        ...evidence.measurements.map(measurementCase),
    ];
    const deserved = (0,report_report/* deservedVerdict */.Ow)(evidence);
    const carried = cases.some((one) => one.verdict === deserved);
    const decided = (0,report_escape/* plain */.pj)(`${evidence.decided}; ${evidence.limit}`);
    return carried
        ? cases
        : [{ name: (0,report_escape/* plain */.pj)((0,report_entries/* gateName */.h2)(evidence)), verdict: deserved, message: decided, body: decided }, ...cases];
}
function ruleCase(rule, findings) {
    const bodies = findings.slice(0, 100).map((finding) => {
        const [first] = finding.locations;
        const place = first === undefined ? '' : ` at ${(0,report_escape/* plain */.pj)(first.path)}${(0,report_escape/* plain */.pj)((0,report_entries/* afterPath */.wi)(first))}`;
        const number = finding.number === undefined ? '' : ` (${(0,report_escape/* plain */.pj)(finding.number)})`;
        return `${(0,report_escape/* plain */.pj)(finding.message)}${number}${place}. Mend: ${(0,report_escape/* plain */.pj)(finding.mend)}`;
    });
    const more = findings.length > 100 ? [`and ${findings.length - 100} more`] : [];
    const message = `${findings.length} finding${findings.length === 1 ? '' : 's'}: ${(0,report_escape/* plain */.pj)(findings[0]?.message ?? '')}`;
    return {
        name: `rule ${rule}`,
        verdict: (0,verdict/* worst */.QZ)(findings.map(finding/* verdictOf */.Vj)),
        message,
        body: [...bodies, ...more].join('\n'),
    };
}
function measurementCase(m) {
    const parts = [(0,measurement_words/* valueWords */.pz)(m), (0,measurement_words/* limitWords */.vd)(m), `n = ${(0,measurement_words/* rowsWords */.hc)(m)}`, (0,measurement_words/* methodWords */.XF)(m)].filter((part) => part !== '');
    const message = (0,report_escape/* plain */.pj)(parts.join('; '));
    return { name: (0,report_escape/* plain */.pj)(`${m.id} of ${m.subject}`), verdict: m.verdict, message, body: message };
}

// EXTERNAL MODULE: ./lib/report/markdown/document.js + 8 modules
var markdown_document = __webpack_require__(75646);
// EXTERNAL MODULE: ./lib/report/size.js
var size = __webpack_require__(52777);
;// CONCATENATED MODULE: ./lib/report/surfaces/markdown.js



const limit = 1_000_000;
/** The report as a Markdown file, for `--format markdown`: in full detail and without a marker. */
/* harmony default export */ const markdown = ((0,surface/* defineSurface */.D)({
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
        return (0,markdown_document/* markdownDocument */.l)(report, detail, options.budget ?? limit, size/* bytes */.e);
    },
}));

// EXTERNAL MODULE: ./lib/report/link.js
var report_link = __webpack_require__(49480);
;// CONCATENATED MODULE: ./lib/report/surfaces/sarif.js






const sarif_limit = 5_000;
const places = [100, 10, 1];
const mostNotes = 100;
/** GitHub takes 10 MB after gzip, which never lengthens a file by more than a thousandth: this is before it. */
const mostBytes = 9_900_000;
/** Results too large for what is left, one after the other, before the rest is not tried. */
const patience = 8;
const severityOrder = { error: 0, warning: 1, note: 2 };
const rank = { certain: 100, high: 80, medium: 50, low: 20 };
/**
 * SARIF 2.1.0 for code scanning. GitHub keeps 5,000 results of a run and 100 places of a result and takes 10 MB after
 * gzip, so the worst of each are written, with fewer places where they would not fit, and a notification counts the
 * rest. There is no snippet: a place may hold a secret. A finding without a place, which GitHub would refuse, stands at
 * the policy file.
 */
/* harmony default export */ const sarif = ((0,surface/* defineSurface */.D)({
    id: 'sarif',
    title: 'SARIF 2.1.0',
    mediaType: 'application/sarif+json',
    extension: 'sarif',
    budget: { limit: sarif_limit, unit: 'findings' },
    render: (report, options = {}) => `${JSON.stringify(sarif_sarif(report, options.budget ?? sarif_limit), null, 2)}\n`,
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
                        executionSuccessful: report.evidence.every((evidence) => (0,report_report/* deservedVerdict */.Ow)(evidence) !== 'error'),
                        toolExecutionNotifications: [...notes, ...leftOut(all, results.length, shown)],
                    },
                ],
                results,
            },
        ],
    };
}
/** The findings with as many places as let all of them fit; with one place each, as many findings as fit. */
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
/** Bytes that a value takes in the file, `indent` blanks deep, with its comma. */
function sizeOf(value, indent) {
    const text = JSON.stringify(value, null, 2);
    return size/* bytes */.e.of(text) + (indent + 1) * text.split('\n').length + 1;
}
function ruleOf({ evidence, finding }, untrusted) {
    const name = finding.rule.replaceAll('-', ' ');
    const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    return {
        id: finding.rule,
        shortDescription: { text: title },
        fullDescription: { text: `${title}: a finding of the ${evidence.gate} gate.` },
        help: { text: (0,report_escape/* plain */.pj)(finding.mend) || title },
        ...(finding.link === undefined || untrusted ? {} : { helpUri: finding.link }),
        defaultConfiguration: { level: finding.severity },
    };
}
function resultOf({ evidence, finding }, ruleIndex, most) {
    const given = finding.locations.slice(0, most);
    const located = given.length > 0 ? given : [{ path: evidence.policy.path ?? 'assay.yml' }];
    const accepted = (0,report_entries/* acceptedWords */.Vk)(finding);
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
            : { suppressions: [{ kind: 'external', status: 'accepted', justification: (0,report_escape/* plain */.pj)(accepted) }] }),
        properties: {
            gate: evidence.gate,
            confidence: finding.confidence,
            ...(evidence.name === undefined ? {} : { name: (0,report_escape/* visible */.RK)(evidence.name) }),
        },
    };
}
function messageOf(evidence, finding) {
    const [first] = finding.locations;
    const cell = first?.cell === undefined ? '' : ` (${(0,report_escape/* plain */.pj)((0,report_entries/* afterPath */.wi)(first)).replace(/^, /, '')})`;
    const parts = [
        `${(0,report_escape/* plain */.pj)((0,report_entries/* gateName */.h2)(evidence))}: ${(0,report_escape/* plain */.pj)(finding.message)}${cell}`,
        finding.detail && (0,report_escape/* plain */.pj)(finding.detail),
        finding.number && (0,report_escape/* plain */.pj)(finding.number),
        `Mend: ${(0,report_escape/* plain */.pj)(finding.mend)}`,
    ];
    return unlinked(parts.filter(Boolean).join('\n'));
}
/** A bracket starts a link in a SARIF message. */
function unlinked(text) {
    return text.replace(/[\\[\]]/g, '\\$&');
}
function locationOf(location) {
    const { startLine = 1, endLine, startColumn, endColumn, cell } = location;
    const region = { startLine, endLine, startColumn, endColumn };
    const known = Object.fromEntries(Object.entries(region).filter(([, value]) => value !== undefined));
    return {
        physicalLocation: {
            artifactLocation: { uri: (0,report_link/* relativeUri */.H9)(location.path.replace(/^\/+/, '')), uriBaseId: '%SRCROOT%' },
            region: known,
        },
        ...(cell === undefined ? {} : { message: { text: unlinked((0,report_escape/* plain */.pj)((0,report_entries/* afterPath */.wi)(location)).replace(/^, /, '')) } }),
    };
}
/** What could not be checked and why, as notifications. */
function problems(report) {
    const notes = report.evidence.flatMap((evidence) => evidence.notes
        .filter((note) => note.kind === 'problem' || note.kind === 'unchecked')
        .map((note) => ({
        level: note.kind === 'problem' ? 'error' : 'warning',
        message: { text: unlinked((0,report_escape/* plain */.pj)(`${(0,report_entries/* gateName */.h2)(evidence)}: ${(0,report_entries/* noteWords */.eR)(note)}`, 2000)) },
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

// EXTERNAL MODULE: ./lib/report/surfaces/summary.js
var summary = __webpack_require__(21123);
// EXTERNAL MODULE: ./lib/report/surfaces/terminal.js + 2 modules
var terminal = __webpack_require__(20735);
;// CONCATENATED MODULE: ./lib/report/surfaces/registry.js
// Generated by `npm run generate`.













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


/***/ }),

/***/ 21123:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _markdown_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75646);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52777);
/* harmony import */ var _surface_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54445);



const limit = 1_000_000;
/**
 * The job summary: the comment in full detail. GitHub drops a whole summary of more than 1 MiB, so a caller that adds to
 * a file gives the limit less what the file already holds.
 */
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_surface_js__WEBPACK_IMPORTED_MODULE_2__/* .defineSurface */ .D)({
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
        return (0,_markdown_document_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownDocument */ .l)(report, detail, options.budget ?? limit, _size_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .e);
    },
}));


/***/ }),

/***/ 20735:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ terminal)
});

// EXTERNAL MODULE: ./lib/report/chart.js
var chart = __webpack_require__(25810);
// EXTERNAL MODULE: ./lib/report/credential-words.js
var credential_words = __webpack_require__(41745);
// EXTERNAL MODULE: ./lib/report/entries.js
var report_entries = __webpack_require__(91070);
// EXTERNAL MODULE: ./lib/report/escape-terminal.js
var escape_terminal = __webpack_require__(22728);
// EXTERNAL MODULE: ./lib/report/number.js
var number = __webpack_require__(39945);
// EXTERNAL MODULE: ./lib/report/report.js
var report_report = __webpack_require__(45650);
// EXTERNAL MODULE: ./lib/report/scan-words.js
var scan_words = __webpack_require__(16345);
// EXTERNAL MODULE: ./lib/report/surface.js
var surface = __webpack_require__(54445);
;// CONCATENATED MODULE: ./lib/report/terminal-width.js
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
/** Columns that a text without control characters takes on a terminal; East Asian wide characters take two. */
function displayWidth(text) {
    if (/^[ -~]*$/.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += /\p{M}/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
    return width;
}
/** Blanks added up to `width` columns. */
function padded(text, width) {
    return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
/** At most `width` columns; a longer text ends in an ellipsis. */
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
/** The text in lines of at most `width` columns, broken at blanks, and inside a word only when it is longer. */
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

// EXTERNAL MODULE: ./lib/report/axis-words.js
var axis_words = __webpack_require__(221);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
;// CONCATENATED MODULE: ./lib/report/text-chart.js





/** Names of a bar chart: those that changed most. */
const mostNames = 4;
const mostRows = 12;
/** The widest drawing: beyond, the eye loses the line. */
const widest = 72;
/**
 * A plot as lines of text, at most `width` columns wide: a line of blocks for each series over one axis with its ends;
 * bars for names; intervals as lines. Untrusted names are made visible. Empty for a plot without one finite number.
 */
function chartLines(plot, width) {
    const range = (0,chart/* extent */.Xx)(plot);
    // A square of numbers does not fit between the lines of a terminal; the comment and the page have it.
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
/** One line of blocks for each series, what is behind it at its end, and the two ends of the axis below. */
function blockLines(plot, range, width) {
    const series = plot.series.slice(0, 4);
    const first = Math.min(16, Math.max(...series.map(({ name }) => displayWidth((0,report_escape/* visible */.RK)(name)))));
    const bins = Math.max(1, ...series.map(({ values }) => values.length));
    const facts = series.map(factsOf);
    const room = Math.min(widest, width - first - 1);
    const beside = width - first - 3 - Math.max(...facts.map(displayWidth));
    const wide = Math.max(1, Math.min(2, Math.floor(Math.min(room, beside) / bins)));
    const low = Math.min(0, range.low);
    const lines = series.map(({ name, values }, i) => {
        const shown = grouped(values.map((value) => value ?? Number.NaN), room);
        const blocks = shown.map((value) => (0,chart/* sparkline */.KM)([value], low, range.high).repeat(wide)).join('');
        const line = `${padded(shortened((0,report_escape/* visible */.RK)(name), first), first)} ${blocks}`;
        const whole = `${line}  ${facts[i]}`.trimEnd();
        return displayWidth(whole) <= width ? whole : line;
    });
    const names = (0,axis_words/* positions */.Xq)(plot).map(report_escape/* visible */.RK);
    const scale = `(█ = ${(0,axis_words/* plotValue */.RH)(range.high, plot)})`;
    const axis = axisLine(names[0] ?? '', names.at(-1) ?? '', Math.min(room, bins * wide), scale, width - first - 1);
    return [...lines, `${' '.repeat(first + 1)}${axis}`];
}
function factsOf({ n, missing }) {
    const facts = [
        n === undefined ? '' : `n = ${(0,number/* formatNumber */.ZV)(n)}`,
        missing === undefined || missing === 0 ? '' : `missing ${(0,number/* formatShare */.T1)(missing)}`,
    ];
    return facts.filter((fact) => fact !== '').join(', ');
}
/** Means of neighbours where there are more values than columns; a gap only where all of them are gaps. */
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
/** For each name that changed most, a bar for each series with its value; missing rows are a name of their own. */
function barLines(plot, highest, width) {
    const series = plot.series.slice(0, 4);
    const gaps = series.some(({ missing }) => (missing ?? 0) > 0)
        ? [{ name: 'missing', values: series.map(({ missing }) => missing ?? null) }]
        : [];
    const rows = plot.x.values.map((name, i) => ({
        name: (0,report_escape/* visible */.RK)((0,axis_words/* axisValue */.h)(name, plot.x)),
        values: series.map(({ values }) => values[i] ?? null),
    }));
    const spread = ({ values }) => Math.max(...values.map((value) => value ?? 0)) - Math.min(...values.map((value) => value ?? 0));
    const kept = new Set([...rows].sort((a, b) => spread(b) - spread(a)).slice(0, mostNames));
    const shown = [...rows.filter((row) => kept.has(row)), ...gaps];
    const first = Math.min(Math.floor(width / 4), Math.max(0, ...shown.map(({ name }) => displayWidth(name))));
    const second = Math.min(10, Math.max(...series.map(({ name }) => displayWidth((0,report_escape/* visible */.RK)(name)))));
    const most = Math.max(highest, ...gaps.flatMap(({ values }) => values.map((value) => value ?? 0)));
    const room = Math.max(4, Math.min(40, width - first - second - 12));
    const lines = shown.flatMap(({ name, values }) => values.map((value, k) => {
        const label = padded(k === 0 ? shortened(name, first) : '', first);
        const side = padded(shortened((0,report_escape/* visible */.RK)(series[k]?.name ?? ''), second), second);
        const bar = value === null ? '' : (0,chart/* shareBar */.HH)(value / most, room);
        return shortened(`${label} ${side} ${bar}${bar === '' ? '' : ' '}${(0,axis_words/* plotValue */.RH)(value, plot)}`, width);
    }));
    const rest = rows.length - kept.size;
    return rest > 0 ? [...lines, `…and ${rest} more that changed less`] : lines;
}
function intervalLines(plot, range, width) {
    const names = plot.x.values.slice(0, mostRows).map((name) => (0,report_escape/* visible */.RK)((0,axis_words/* axisValue */.h)(name, plot.x)));
    const first = Math.min(Math.floor(width / 3), Math.max(0, ...names.map(displayWidth)));
    const room = Math.max(8, Math.min(40, width - first - 12));
    const [series] = plot.series;
    const axis = { low: Math.min(0, range.low), high: Math.max(0, range.high), mark: plot.mark };
    const lines = names.map((name, i) => {
        const value = series?.values[i];
        const part = value == null
            ? ''
            : (0,chart/* intervalBar */.zn)({ low: series?.low?.[i] ?? value, value, high: series?.high?.[i] ?? value }, axis, room);
        return `${padded(shortened(name, first), first)} ${padded(part, room)} ${(0,axis_words/* plotValue */.RH)(value, plot)}`.trimEnd();
    });
    const mark = plot.mark === undefined ? '' : `  (┊ = limit ${(0,axis_words/* plotValue */.RH)(plot.mark, plot)})`;
    const ends = axisLine((0,axis_words/* plotValue */.RH)(axis.low, plot), (0,axis_words/* plotValue */.RH)(axis.high, plot), room, '', room).trimEnd();
    const rest = plot.x.values.length - names.length;
    return [
        ...lines,
        shortened(`${' '.repeat(first + 1)}${ends}${mark}`, width),
        ...(rest > 0 ? [`…and ${rest} more`] : []),
    ];
}

// EXTERNAL MODULE: ./lib/report/verdict-words.js
var verdict_words = __webpack_require__(28215);
;// CONCATENATED MODULE: ./lib/report/surfaces/terminal.js











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
/** The report for a terminal or a log: table of gates, findings worst first, what was not looked at. */
/* harmony default export */ const terminal = ((0,surface/* defineSurface */.D)({
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
        return `${lines.map(escape_terminal/* inertLine */.Fq).join('\n')}\n`;
    },
}));
function heading(report, paint) {
    const verdict = (0,report_report/* overallVerdict */.Bn)(report);
    const { head, title, untrusted } = report.context;
    const parts = [
        (0,verdict_words/* tally */.N4)(report),
        head && `commit ${(0,escape_terminal/* terminal */.Fo)(head.slice(0, 7))}`,
        title && (0,escape_terminal/* terminalProse */._A)(title),
        untrusted === true && 'computed by an untrusted run',
    ];
    return [`${paint(`${marks[verdict]} Assay: ${verdict}`, verdict)}  ${parts.filter(Boolean).join(' · ')}`];
}
function gateLines(report, width, paint) {
    const names = report.evidence.map((e) => (0,escape_terminal/* terminalProse */._A)((0,report_entries/* gateName */.h2)(e)));
    const first = Math.min(Math.max(4, ...names.map(displayWidth)), Math.floor(width * 0.3));
    const room = width - first - 13;
    const head = report.evidence.length === 0
        ? []
        : [paint(`${padded('gate', first)}  ${padded('verdict', 9)}what decided it (limit)`, 'dim')];
    const rows = report.evidence.map((evidence, i) => {
        const verdict = (0,report_report/* deservedVerdict */.Ow)(evidence);
        const decided = `${(0,escape_terminal/* terminalProse */._A)(evidence.decided)} (${(0,escape_terminal/* terminalProse */._A)(evidence.limit)})`;
        return `${padded(shortened(names[i] ?? '', first), first)}  ${paint(padded(`${marks[verdict]} ${verdict}`, 9), verdict)}${shortened(decided, room)}`;
    });
    return [...head, ...rows];
}
function scanLines(report, width, paint) {
    const scans = report.evidence.flatMap((evidence) => (0,scan_words/* scanWords */.H)(evidence) ?? []);
    return scans.flatMap((scan) => ['', ...wrapped(scan, width).map((line) => paint(line, 'dim'))]);
}
function entryLines(report, width, paint) {
    const entries = (0,report_entries/* worstEntries */.u)(report);
    const rest = entries.length - most;
    const more = rest > 0 ? ['', paint(`…and ${(0,number/* formatNumber */.ZV)(rest)} more findings: see --format json or --format html`, 'dim')] : [];
    return [...entries.slice(0, most).flatMap((entry) => oneEntry(entry, width, paint)), ...more];
}
function oneEntry(entry, width, paint) {
    const { finding, verdict } = entry;
    const [first, ...others] = finding?.locations ?? [];
    const accepted = finding && (0,report_entries/* acceptedWords */.Vk)(finding);
    const known = finding && (0,credential_words/* knownWords */.L)(finding);
    const rest = others.length === 0 ? '' : ` and ${others.length} more place${others.length === 1 ? '' : 's'}`;
    const body = (text) => text === undefined || text === '' ? [] : wrapped(text, width - 4).map((line) => `    ${line}`);
    const title = wrapped(`${(0,escape_terminal/* terminalProse */._A)((0,report_entries/* gateName */.h2)(entry.evidence))}: ${(0,escape_terminal/* terminalProse */._A)(entry.message)}`, width - 8);
    return [
        '',
        ...title.map((line, i) => `${i === 0 ? paint(padded(`${marks[verdict]} ${verdict}`, 8), verdict) : ' '.repeat(8)}${paint(line, 'bold')}`),
        ...body(first && `${(0,escape_terminal/* terminal */.Fo)(first.path)}${(0,escape_terminal/* terminalProse */._A)((0,report_entries/* afterPath */.wi)(first))}${rest}`).map((line) => paint(line, 'dim')),
        ...body(entry.detail && (0,escape_terminal/* terminalProse */._A)(entry.detail)),
        ...body(entry.number && (0,escape_terminal/* terminalProse */._A)(entry.number)),
        ...body(known && (0,escape_terminal/* terminalProse */._A)(known)),
        ...picture(entry, width),
        ...body(accepted && (0,escape_terminal/* terminalProse */._A)(accepted)),
        ...body(entry.mend && `Mend: ${(0,escape_terminal/* terminalProse */._A)(entry.mend)}`),
        ...body(finding && `rule ${finding.rule}, fingerprint ${finding.fingerprint}`).map((line) => paint(line, 'dim')),
    ];
}
/** The finding's plot as text; its series on one line where there is no plot. */
function picture({ finding, evidence }, width) {
    const plot = finding?.plot === undefined ? undefined : evidence.plots.find(({ id }) => id === finding.plot);
    const lines = plot === undefined ? [] : chartLines(plot, width - 4);
    if (lines.length > 0)
        return lines.map((line) => `    ${line}`);
    if (finding?.series === undefined)
        return [];
    const [base, head] = (0,chart/* sparklines */.B8)(finding.series);
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
        ...list('This change edits what judges it (in force only after the merge):', edits.map((edit) => (0,escape_terminal/* terminalProse */._A)(edit))),
        ...list('Not looked at:', unchecked.map(({ e, note }) => (0,escape_terminal/* terminalProse */._A)(`${(0,report_entries/* gateName */.h2)(e)}: ${(0,report_entries/* noteWords */.eR)(note)}`))),
        ...list('The report itself had trouble:', problems.map((problem) => (0,escape_terminal/* terminalProse */._A)(problem))),
    ];
}


/***/ })

};
