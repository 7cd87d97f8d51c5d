export const id = 329;
export const ids = [329];
export const modules = {

/***/ 1116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf)
/* harmony export */ });
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1070);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);


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
        title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(`Assay ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .gateName */ .h2)(entry.evidence))}${entry.finding === undefined ? '' : `: ${entry.finding.rule}`}`, 200),
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

/***/ 9605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   aY: () => (/* binding */ code)
/* harmony export */ });
/* unused harmony export words */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);

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
        .replace(/^[+=-](?=[\s=-]|$)/, '\\$&')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
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

/***/ 9480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 3086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  surfaces: () => (/* binding */ surfaces)
});

// EXTERNAL MODULE: ./lib/report/annotations.js
var annotations = __webpack_require__(1116);
// EXTERNAL MODULE: ./lib/report/escape-terminal.js
var escape_terminal = __webpack_require__(2728);
// EXTERNAL MODULE: ./lib/report/surface.js
var surface = __webpack_require__(4445);
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

// EXTERNAL MODULE: ./lib/report/entries.js
var report_entries = __webpack_require__(1070);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
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
        fingerprint: `could-not-check:${evidence.gate}:${evidence.name ?? ''}:${note.text}`,
        severity: evidence.verdict === 'error' ? 'blocker' : 'minor',
        location: { path: evidence.policy.path ?? 'assay.yml', lines: { begin: 1 } },
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

;// CONCATENATED MODULE: ./lib/report/budget.js
/** Of the budget, what the shortest forms may take when they do not all fit: the rest explains the worst ones. */
const shareOfShortest = 0.5;
/** Blocks that could not be lengthened, one after the other, before the rest stays short. */
const patience = 8;
/**
 * Chooses a level for each block, worst first: every block gets its shortest form while the budget lasts, then blocks
 * are lengthened from the worst down. When the shortest forms do not all fit they get half of the budget, so that the
 * worst findings are still explained. Whole blocks only: no text is ever cut. Linear in the blocks that are tried.
 */
function fillBudget(blocks, budget, measure) {
    const cost = (text) => measure.of(text) + measure.separator;
    const shortest = takeShortest(blocks, budget, cost);
    const all = shortest.shown.length === blocks.length;
    const start = all ? shortest : takeShortest(blocks, budget * shareOfShortest, cost);
    const shown = [...start.shown];
    let used = start.used;
    let failures = 0;
    for (const [index, entry] of shown.entries()) {
        if (failures >= patience)
            break;
        const better = lengthened(entry, budget - used + cost(entry.text), cost);
        if (better === undefined) {
            failures += entry.level === 0 ? 0 : 1;
            continue;
        }
        failures = 0;
        used += cost(better.text) - cost(entry.text);
        shown[index] = better;
    }
    const left = all ? [] : leftOut(blocks, shown);
    return { shown, left, used };
}
function takeShortest(blocks, budget, cost) {
    const shown = [];
    let used = 0;
    let failures = 0;
    for (const block of blocks) {
        if (failures >= patience)
            break;
        const level = block.levels.length - 1;
        const text = block.levels[level]?.() ?? '';
        if (used + cost(text) > budget) {
            failures += 1;
            continue;
        }
        used += cost(text);
        shown.push({ block, level, text });
    }
    return { shown, used };
}
function lengthened(entry, room, cost) {
    for (let level = 0; level < entry.level; level += 1) {
        const text = entry.block.levels[level]?.() ?? '';
        if (cost(text) <= room)
            return { block: entry.block, level, text };
    }
    return undefined;
}
function leftOut(blocks, shown) {
    const kept = new Set(shown.map((entry) => entry.block));
    return blocks.filter((block) => !kept.has(block));
}

// EXTERNAL MODULE: ./lib/report/marker.js
var report_marker = __webpack_require__(3086);
// EXTERNAL MODULE: ./lib/report/chart.js
var chart = __webpack_require__(5810);
// EXTERNAL MODULE: ./lib/report/credential-words.js
var credential_words = __webpack_require__(1745);
// EXTERNAL MODULE: ./lib/report/escape-markdown.js
var escape_markdown = __webpack_require__(9605);
// EXTERNAL MODULE: ./lib/report/link.js
var report_link = __webpack_require__(9480);
// EXTERNAL MODULE: ./lib/report/verdict-words.js
var verdict_words = __webpack_require__(8215);
;// CONCATENATED MODULE: ./lib/report/escape-html.js

const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Untrusted text as HTML text or a quoted attribute value: visible, its five special characters as entities. */
function html(text) {
    return (0,report_escape/* visible */.RK)(text).replace(/[&<>"']/g, (c) => entities[c] ?? c);
}
/** Untrusted text as `<code>`, at most 200 characters. */
function htmlCode(text) {
    return `<code>${html((0,report_escape/* clip */.$Q)(text, 200))}</code>`;
}
/** A message of evidence as HTML: words escaped, names as `<code>`. Also fit for the `<summary>` of a GitHub comment. */
function htmlProse(message, limit = 1000) {
    return (0,report_escape/* inertSegments */.tG)((0,report_escape/* segments */.JF)(message, limit))
        .map((part) => (part.kind === 'code' ? htmlCode(part.text) : html(part.text)))
        .join('');
}

// EXTERNAL MODULE: ./lib/report/number.js
var report_number = __webpack_require__(9945);
;// CONCATENATED MODULE: ./lib/report/markdown/table.js
/** A GitHub table of cells that are already escaped for a table. */
function markdownTable(columns, rows) {
    const line = (cells) => `| ${cells.map((cell) => (cell === '' ? ' ' : cell)).join(' | ')} |`;
    return [line(columns), `|${columns.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}
/** A collapsed part. `summary` is HTML, `body` is Markdown; the blank lines make GitHub read it as such. */
function collapsed(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** The first `limit` rows, and in words how many more there are. */
function limitedRows(rows, limit, what) {
    const rest = rows.length - limit;
    return rest > 0 ? { rows: rows.slice(0, limit), more: `\n\n…and ${rest} more ${what}.` } : { rows, more: '' };
}

;// CONCATENATED MODULE: ./lib/report/markdown/explanation.js







/**
 * The collapsed part of a finding: its table, its plot (always with a table beside it), what to do step by step, its reasons.
 * `untrusted` evidence gives no links.
 */
function explanation(entry, plot, detail, untrusted) {
    const playbook = entry.finding?.playbook;
    const table = entry.finding?.table;
    const reasons = detail.complete ? entry.finding?.reasons : undefined;
    const parts = [
        table && tableText(table, detail),
        plot && plotText(plot, table === undefined, detail),
        playbook && playbookText(playbook, untrusted),
        reasons && reasonsText(reasons),
    ].filter((part) => part !== undefined && part !== '');
    if (parts.length === 0)
        return undefined;
    const names = [
        table && htmlProse(table.title, 120),
        plot && htmlProse(plot.title, 120),
        playbook && 'what to do, step by step',
        reasons && 'reasons',
    ].filter(Boolean);
    return collapsed([...new Set(names)].join('; '), parts.join('\n\n'));
}
function tableText(table, detail) {
    const { rows, more } = limitedRows(table.rows, detail.rows, 'rows');
    const inTable = { table: true };
    const cell = (value) => value == null ? '–' : typeof value === 'number' ? (0,report_number/* formatNumber */.ZV)(value) : (0,escape_markdown/* prose */.CS)(value, inTable, 200);
    const columns = table.columns.slice(0, 12);
    return markdownTable(columns.map((name) => (0,escape_markdown/* prose */.CS)(name, inTable, 100)), rows.map((row) => columns.map((_, i) => cell(row[i])))).concat(more);
}
/** A plot as text: Mermaid where it can draw it, and a table unless the finding has one; intervals as drawn bars. */
function plotText(plot, withTable, detail) {
    const drawing = (0,chart/* mermaid */.a4)(plot);
    const names = plot.series.slice(0, chart/* palette */.MF.length).map((s, i) => `${(0,escape_markdown/* prose */.CS)(s.name, {}, 40)} (${chart/* palette */.MF[i]?.[0]})`);
    const legend = drawing === undefined || names.length < 2 ? '' : `Lines: ${names.join(', ')}.`;
    const parts = [
        drawing && `\`\`\`mermaid\n${drawing}\n\`\`\``,
        legend,
        withTable || drawing === undefined ? plotTable(plot, detail) : '',
    ];
    return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}
function plotTable(plot, detail) {
    const inTable = { table: true };
    const { rows, more } = limitedRows((0,chart/* positions */.Xq)(plot), detail.rows, 'rows');
    const series = plot.series.slice(0, 6);
    const drawn = plot.kind === 'intervals' && series.length === 1;
    const number = (value) => (value == null ? '–' : (0,report_number/* formatNumber */.ZV)(value));
    const cells = rows.map((name, i) => [
        (0,escape_markdown/* prose */.CS)(name, inTable, 100),
        ...series.map(({ values, low, high }) => {
            const bounds = low?.[i] == null && high?.[i] == null ? '' : ` [${number(low?.[i])}, ${number(high?.[i])}]`;
            return `${number(values[i])}${bounds}`;
        }),
        ...(drawn ? [bar(plot, i)] : []),
    ]);
    const columns = [
        (0,escape_markdown/* prose */.CS)(plot.x.label, inTable, 100),
        ...series.map((s) => (0,escape_markdown/* prose */.CS)(s.name, inTable, 40)),
        ...(drawn ? [axisWords(plot)] : []),
    ];
    return markdownTable(columns, cells).concat(more);
}
function bar(plot, index) {
    const axis = (0,chart/* extent */.Xx)(plot);
    const [series] = plot.series;
    const value = series?.values[index];
    if (axis === null || value == null)
        return '';
    const part = { low: series?.low?.[index] ?? value, value, high: series?.high?.[index] ?? value };
    return `\`${(0,chart/* intervalBar */.zn)(part, { ...axis, mark: plot.mark }, 25)
        .replace(/^ | $/g, '·')
        .replaceAll(' ', '·')}\``;
}
function axisWords(plot) {
    const axis = (0,chart/* extent */.Xx)(plot);
    if (axis === null)
        return '';
    const mark = plot.mark === undefined ? '' : `; ┊ at ${(0,report_number/* formatNumber */.ZV)(plot.mark)}`;
    return `${(0,report_number/* formatNumber */.ZV)(axis.low)} to ${(0,report_number/* formatNumber */.ZV)(axis.high)}${mark}`;
}
function playbookText(playbook, untrusted) {
    return playbook
        .map(({ step, text, link }, i) => {
        const address = untrusted ? undefined : (0,report_link/* safeUrl */.Pl)(link);
        return `${i + 1}. **${credential_words/* stepTitles */._[step]}:** ${(0,escape_markdown/* prose */.CS)(text, {}, 600)}${address === undefined ? '' : ` ([open](${address}))`}`;
    })
        .join('\n');
}
function reasonsText(reasons) {
    const inTable = { table: true };
    const rows = reasons.map((r) => [
        (0,escape_markdown/* prose */.CS)(r.step, inTable, 100),
        (0,escape_markdown/* prose */.CS)(r.fact, inTable, 300),
        (0,escape_markdown/* prose */.CS)(r.effect, inTable, 200),
    ]);
    return markdownTable(['step', 'fact', 'effect'], rows);
}

;// CONCATENATED MODULE: ./lib/report/markdown/finding.js







/** The block of one finding or problem: rendered only for the levels that the budget asks for. */
function entryBlock(entry, context, detail) {
    return {
        entry,
        levels: [() => full(entry, context, detail), () => middle(entry, context), () => oneLine(entry, context)],
    };
}
function full(entry, context, detail) {
    const { finding } = entry;
    const [base, head] = finding?.series === undefined ? ['', ''] : (0,chart/* sparklines */.B8)(finding.series);
    const lines = [
        entry.detail && (0,escape_markdown/* prose */.CS)(entry.detail),
        entry.number && boldNumber(entry.number),
        knownLine(entry),
        base && `\`${base}\` → \`${head}\` (base → head, one axis)`,
        finding && identity(entry, context, detail),
        acceptedLine(entry),
        mendLine(entry, context),
    ].filter((line) => line !== undefined && line !== '');
    const body = [`### ${title(entry)}`, lines.map((line) => `- ${line}`).join('\n')];
    const more = explanation(entry, plotOf(entry), detail, context.untrusted === true);
    return [...body, ...(more === undefined ? [] : [more])].filter((part) => part !== '').join('\n\n');
}
function middle(entry, context) {
    const lines = [entry.number && boldNumber(entry.number), acceptedLine(entry), mendLine(entry, context)];
    return [`- ${title(entry)}${firstPlace(entry, context)}`, ...lines.filter(Boolean).map((line) => `  - ${line}`)].join('\n');
}
function oneLine(entry, context) {
    return `- ${title(entry)}${firstPlace(entry, context)}`;
}
function title(entry) {
    const gate = `${verdict_words/* symbols */.Iq[entry.verdict]} ${(0,escape_markdown/* prose */.CS)((0,report_entries/* gateName */.h2)(entry.evidence))}`;
    return `${gate}${entry.verdict === 'error' ? ' could not be checked' : ''}: ${(0,escape_markdown/* prose */.CS)(entry.message, {}, 240)}`;
}
/** The number in bold, what qualifies it after it. */
function boldNumber(number) {
    const [value, rest] = (0,report_entries/* splitNumber */.QI)(number.trim());
    const bold = (0,escape_markdown/* prose */.CS)(value, {}, 200);
    const gap = rest.startsWith(' ') ? ' ' : '';
    return bold === '' ? (0,escape_markdown/* prose */.CS)(rest, {}, 400) : `**${bold}**${gap}${(0,escape_markdown/* prose */.CS)(rest, {}, 400)}`;
}
function mendLine(entry, context) {
    if (entry.mend === undefined || entry.mend === '')
        return undefined;
    const address = context.untrusted === true ? undefined : (0,report_link/* safeUrl */.Pl)(entry.finding?.link);
    return `**Mend:** ${(0,escape_markdown/* prose */.CS)(entry.mend)}${address === undefined ? '' : ` ([steps](${address}))`}`;
}
function knownLine(entry) {
    const words = entry.finding && (0,credential_words/* knownWords */.L)(entry.finding);
    return words && (0,escape_markdown/* prose */.CS)(words, {}, 600);
}
function acceptedLine(entry) {
    const words = entry.finding && (0,report_entries/* acceptedWords */.Vk)(entry.finding);
    return words && (0,escape_markdown/* prose */.CS)(words);
}
/** Places, rule and fingerprint. */
function identity(entry, context, detail) {
    const { finding } = entry;
    if (finding === undefined)
        return '';
    const shown = finding.locations.slice(0, detail.places).map((location) => place(location, context));
    const rest = finding.locations.length - shown.length;
    const places = [shown.join(' · '), rest > 0 ? ` and ${rest} more place${rest === 1 ? '' : 's'}` : ''].join('');
    const parts = [places, `rule ${(0,escape_markdown/* code */.aY)(finding.rule)}`, `fingerprint ${(0,escape_markdown/* code */.aY)(finding.fingerprint)}`];
    return parts.filter((part) => part !== '').join('; ');
}
function firstPlace(entry, context) {
    const [first, ...rest] = entry.finding?.locations ?? [];
    if (first === undefined)
        return '';
    return ` (${place(first, context)}${rest.length === 0 ? '' : ` and ${rest.length} more`})`;
}
/** A path and its line or cell; the path is a link to the judged commit where the run knows it. */
function place(location, context) {
    const after = (0,report_entries/* afterPath */.wi)(location);
    const line = /^:\d+$/.test(after) ? after : '';
    const path = (0,escape_markdown/* code */.aY)(`${location.path}${line}`);
    const address = (0,report_link/* placeUrl */.Pb)(context, location);
    return `${address === undefined ? path : `[${path}](${address})`}${line === '' ? (0,escape_markdown/* prose */.CS)(after) : ''}`;
}
function plotOf(entry) {
    const id = entry.finding?.plot;
    return id === undefined ? undefined : entry.evidence.plots.find((plot) => plot.id === id);
}

// EXTERNAL MODULE: ./lib/evidence/evidence.js
var evidence = __webpack_require__(5700);
// EXTERNAL MODULE: ./lib/evidence/verdict.js
var verdict = __webpack_require__(1324);
;// CONCATENATED MODULE: ./lib/report/markdown/left-out.js



/**
 * What was left out, in numbers, and where it is: `Not shown: 214 of 231 findings of data (all warn); see …`.
 * Empty when nothing was. It is longest when everything was left out, so that its room can be kept in advance.
 */
function leftOutWords(all, left, rest, elsewhere) {
    const parts = evidence/* gates */.m.flatMap((gate) => {
        const missing = left.filter((entry) => entry.evidence.gate === gate);
        if (missing.length === 0)
            return [];
        const total = all.filter((entry) => entry.evidence.gate === gate).length;
        return [`${(0,report_number/* formatNumber */.ZV)(missing.length)} of ${(0,report_number/* formatNumber */.ZV)(total)} findings of ${gate} (${kinds(missing)})`];
    });
    const others = new Map();
    for (const { what } of rest)
        others.set(what, (others.get(what) ?? 0) + 1);
    const named = [...parts, ...Array.from(others, ([what, n]) => (n === 1 ? what : `${n} ${what}`))];
    return named.length === 0 ? '' : `**Not shown:** ${named.join('; ')}; see ${elsewhere}.`;
}
/** The same in one short line, for the smallest budgets. */
function leftOutShort(left, rest, elsewhere) {
    if (left.length === 0 && rest.length === 0)
        return '';
    return `**Not shown:** ${(0,report_number/* formatNumber */.ZV)(left.length)} findings, ${rest.length} other parts; see ${elsewhere}.`;
}
function kinds(entries) {
    const counted = [...verdict/* verdicts */.rY].reverse().flatMap((verdict) => {
        const n = entries.filter((entry) => entry.verdict === verdict).length;
        return n === 0 ? [] : [{ verdict, n }];
    });
    const [only] = counted;
    if (counted.length === 1 && only !== undefined)
        return `all ${only.verdict}`;
    return counted.map(({ verdict, n }) => `${(0,report_number/* formatNumber */.ZV)(n)} ${verdict}`).join(', ');
}

;// CONCATENATED MODULE: ./lib/report/measurement-words.js


// The words of a measurement, as messages: every surface escapes them like any other text of evidence.
/** The value with its interval: `−0.7 pt [−1.6, +0.2]`; the reason instead of an undefined value. */
function valueWords(m) {
    if (m.value === null)
        return m.reason === undefined ? 'undefined' : `undefined: ${m.reason}`;
    const interval = m.interval === undefined ? '' : ` ${(0,report_number/* formatInterval */.vy)(m.interval.low, m.interval.high, m.unit)}`;
    return `${(0,report_number/* formatValue */.Fl)(m.value, m.unit)}${interval}`;
}
/** `91.2 % → 90.5 %`; empty when neither side is known. A difference in points is one of shares. */
function sidesWords(m) {
    if (m.base == null && m.head == null)
        return '';
    const unit = m.unit === 'points' ? 'share' : m.unit === 'ratio' ? '' : m.unit;
    const side = (value) => (value == null ? '–' : (0,report_number/* formatValue */.Fl)(value, unit));
    return `${side(m.base)} → ${side(m.head)}`;
}
/** `margin 1 pt`, `≥ 90 %`, `≤ 20 ms`; empty when the policy asks for nothing. */
function limitWords(m) {
    if (m.limit === undefined)
        return '';
    const unit = m.unit === 'points' && m.limit.kind !== 'margin' ? 'share' : m.unit;
    const value = (0,report_number/* formatValue */.Fl)(m.limit.value, unit).replace(/^\+/, '');
    return m.limit.kind === 'margin' ? `margin ${value}` : `${m.limit.kind === 'min' ? '≥' : '≤'} ${value}`;
}
/** `n = 48,112 → 50,340` */
function rowsWords(m) {
    const head = (0,report_number/* formatNumber */.ZV)(m.n.head);
    return m.n.base === undefined || m.n.base === m.n.head ? head : `${(0,report_number/* formatNumber */.ZV)(m.n.base)} → ${head}`;
}
/** How it was judged: outcome, level and method of the interval, p, smallest detectable change. */
function methodWords(m) {
    return joined([m.outcome, measuredWords(m), ...evidenceWords(m), m.value === null ? undefined : m.reason]);
}
/** What came of it, without the method: outcome, p, smallest detectable change; why the value is undefined. */
function outcomeWords(m) {
    return m.value === null ? (m.reason ?? '') : joined([m.outcome, ...evidenceWords(m), m.reason]);
}
/** How it was measured: level and method of the interval, method of the value. */
function measuredWords(m) {
    return joined([m.interval && `${(0,report_number/* formatNumber */.ZV)(m.interval.level * 100)} % ${m.interval.method}`, m.method]);
}
/** No p is 0: below this it is only said to be smaller. */
const leastShown = 0.0001;
function probabilityWords(p) {
    return p < leastShown ? `< ${leastShown}` : (0,report_number/* formatNumber */.ZV)(p, 2);
}
function evidenceWords(m) {
    const adjusted = m.p?.adjusted === undefined ? '' : ` (adjusted ${probabilityWords(m.p.adjusted)})`;
    return [
        m.p && `p ${m.p.raw < leastShown ? '' : '= '}${probabilityWords(m.p.raw)}${adjusted}`,
        m.detectable === undefined ? undefined : `detects ${(0,report_number/* formatValue */.Fl)(m.detectable, m.unit).replace(/^\+/, '')}`,
    ];
}
function joined(parts) {
    return parts.filter((part) => part !== undefined && part !== null && part !== '').join('; ');
}
/** The measurements, worst verdict first, otherwise in the order of the evidence. */
function worstMeasurements(measurements) {
    return [...measurements].sort((a, b) => verdict/* verdicts */.rY.indexOf(b.verdict) - verdict/* verdicts */.rY.indexOf(a.verdict));
}

// EXTERNAL MODULE: ./lib/report/report.js
var report_report = __webpack_require__(5650);
// EXTERNAL MODULE: ./lib/report/scan-words.js
var scan_words = __webpack_require__(6345);
;// CONCATENATED MODULE: ./lib/report/markdown/rest.js











const inTable = { table: true };
/** What stands below the findings: what was not looked at, passed gates, measurements, recorded findings, methods. */
function restBlocks(report, detail) {
    const { evidence } = report;
    const blocks = [
        unchecked(evidence),
        passed(evidence, detail),
        ...evidence.map((e) => measurementsOf(e, detail)),
        ...(detail.complete ? evidence.map((e) => plotsOf(e, detail)) : []),
        recorded(report, detail),
        notesOf(evidence, detail),
    ];
    return blocks.filter((block) => block !== undefined);
}
/** Notes about what was not looked at are never collapsed: not checked is not passed. */
function unchecked(evidence) {
    const all = evidence.flatMap((e) => e.notes.filter((n) => n.kind === 'unchecked').map((note) => ({ e, note })));
    if (all.length === 0)
        return undefined;
    const text = (limit) => {
        const lines = all.slice(0, limit).map(({ e, note }) => `- ${(0,escape_markdown/* prose */.CS)((0,report_entries/* gateName */.h2)(e))}: ${noteText(note)}`);
        const rest = all.length - limit;
        return ['**Not looked at**', [...lines, ...(rest > 0 ? [`- …and ${rest} more`] : [])].join('\n')].join('\n\n');
    };
    const short = () => `**Not looked at:** ${all.length} thing${all.length === 1 ? '' : 's'}, named in the evidence.`;
    return { what: 'what was not looked at', levels: [() => text(5), short] };
}
function passed(evidence, detail) {
    const gates = evidence.filter((e) => (0,report_report/* deservedVerdict */.O)(e) === 'pass');
    if (gates.length === 0)
        return undefined;
    const rows = gates.flatMap((e) => {
        const closest = e.measurements.slice(0, 3);
        if (closest.length === 0)
            return [
                [(0,escape_markdown/* prose */.CS)((0,report_entries/* gateName */.h2)(e), inTable), countsWords(e), (0,escape_markdown/* prose */.CS)(e.decided, inTable, 200), (0,escape_markdown/* prose */.CS)(e.limit, inTable, 100)],
            ];
        return closest.map((m, i) => [i === 0 ? (0,escape_markdown/* prose */.CS)((0,report_entries/* gateName */.h2)(e), inTable) : '', ...measured(m)]);
    });
    const { rows: shown, more } = limitedRows(rows, detail.rows, 'rows');
    const text = () => markdownTable(['gate', 'measurement', 'value', 'limit'], shown).concat(more);
    const title = `${verdict_words/* symbols */.Iq.pass} ${gates.length} gate${gates.length === 1 ? '' : 's'} passed`;
    return { what: 'the passed gates', levels: [() => collapsed(title, text())] };
}
function measured(m) {
    return [
        `${(0,escape_markdown/* prose */.CS)(m.id, inTable, 60)} of ${(0,escape_markdown/* prose */.CS)(m.subject, inTable, 200)}`,
        (0,escape_markdown/* prose */.CS)(valueWords(m), inTable, 200),
        (0,escape_markdown/* prose */.CS)(limitWords(m), inTable, 100),
    ];
}
function countsWords(evidence) {
    const scan = (0,scan_words/* scanWords */.H)(evidence);
    if (scan !== undefined)
        return (0,escape_markdown/* prose */.CS)(scan, inTable, 300);
    const counts = Object.entries(evidence.counts).slice(0, 4);
    return counts.map(([what, n]) => `${(0,report_number/* formatNumber */.ZV)(n)} ${(0,escape_markdown/* prose */.CS)(what, inTable, 40)}`).join(', ');
}
function measurementsOf(evidence, detail) {
    const { measurements } = evidence;
    if (measurements.length === 0 ||
        ((0,report_report/* deservedVerdict */.O)(evidence) === 'pass' && !detail.complete && measurements.length <= 3))
        return undefined;
    const { rows, more } = limitedRows(worstMeasurements(measurements), detail.rows, 'measurements');
    const columns = [
        'verdict',
        'measurement',
        'value',
        'limit',
        'base → head',
        'n',
        ...(detail.complete ? ['method'] : []),
    ];
    const table = () => markdownTable(columns, rows.map((m) => [
        (0,verdict_words/* verdictWords */.L2)(m.verdict),
        ...measured(m),
        (0,escape_markdown/* prose */.CS)(sidesWords(m), inTable, 100),
        rowsWords(m),
        ...(detail.complete ? [(0,escape_markdown/* prose */.CS)(methodWords(m), inTable, 300)] : []),
    ])).concat(more);
    const title = `${htmlProse((0,report_entries/* gateName */.h2)(evidence))}: ${measurements.length} measurement${measurements.length === 1 ? '' : 's'}, worst first`;
    return { what: 'tables of measurements', levels: [() => collapsed(title, table())] };
}
function plotsOf(evidence, detail) {
    const used = new Set(evidence.findings.map((f) => f.plot));
    const plots = evidence.plots.filter((plot) => !used.has(plot.id)).slice(0, 12);
    if (plots.length === 0)
        return undefined;
    const text = () => plots.map((plot) => `**${(0,escape_markdown/* prose */.CS)(plot.title, {}, 120) || 'plot'}**\n\n${plotText(plot, true, detail)}`).join('\n\n');
    return { what: 'groups of plots', levels: [() => collapsed(`${htmlProse((0,report_entries/* gateName */.h2)(evidence))}: plots`, text())] };
}
function recorded(report, detail) {
    const entries = report.evidence.flatMap((e) => e.findings.filter((f) => f.severity === 'note').map((f) => (0,report_entries/* findingEntry */.uX)(e, f)));
    if (entries.length === 0)
        return undefined;
    const { rows, more } = limitedRows(entries, detail.rows, 'recorded findings');
    const text = () => rows
        .map((entry) => entryBlock(entry, report.context, detail).levels.at(-1)?.() ?? '')
        .join('\n')
        .concat(more);
    const title = `${entries.length} finding${entries.length === 1 ? '' : 's'} recorded, without effect on the verdict`;
    return { what: 'recorded findings', levels: [() => collapsed(title, text())] };
}
function notesOf(evidence, detail) {
    const all = evidence.flatMap((e) => e.notes.filter((n) => n.kind !== 'problem').map((note) => ({ e, note })));
    if (all.length === 0)
        return undefined;
    const { rows, more } = limitedRows(all, detail.rows, 'notes');
    const text = () => rows
        .map(({ e, note }) => `- ${(0,escape_markdown/* prose */.CS)((0,report_entries/* gateName */.h2)(e))}, ${note.kind}: ${noteText(note)}`)
        .join('\n')
        .concat(more);
    return {
        what: 'notes on methods',
        levels: [() => collapsed(`How it was judged: ${all.length} note${all.length === 1 ? '' : 's'}`, text())],
    };
}
function noteText(note) {
    return note.mend === undefined
        ? (0,escape_markdown/* prose */.CS)(note.text)
        : `${(0,escape_markdown/* prose */.CS)(note.text.replace(/\.$/, ''))}. **Mend:** ${(0,escape_markdown/* prose */.CS)(note.mend)}`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/skeleton.js






/** Verdict, tally, commit and run. */
function firstLine(report) {
    const { context } = report;
    const verdict = (0,report_report/* overallVerdict */.B)(report);
    const title = context.title === undefined ? '' : ` ${(0,escape_markdown/* prose */.CS)(context.title, {}, 80)}`;
    const bold = `**${verdict_words/* symbols */.Iq[verdict]} Assay: ${verdict}**`;
    const commit = context.head !== undefined && /^[0-9a-f]{7,64}$/i.test(context.head) ? context.head.slice(0, 7) : undefined;
    const parts = [
        `${bold}${title}`,
        (0,verdict_words/* tally */.N4)(report),
        commit && `commit ${linked((0,escape_markdown/* code */.aY)(commit), context.commitUrl)}`,
        context.runNumber && linked(`run ${(0,escape_markdown/* prose */.CS)(context.runNumber, {}, 20)}`, context.runUrl),
    ];
    const short = [bold, (0,verdict_words/* tally */.N4)(report), commit && `commit ${(0,escape_markdown/* code */.aY)(commit)}`];
    return [() => parts.filter(Boolean).join(' · '), () => short.filter(Boolean).join(' · ')];
}
/** One row for each gate, worst first; in need the good ones become one row, then only the worst are listed. */
function gateTable(report) {
    const rows = report.evidence.map((evidence) => ({ evidence, verdict: (0,report_report/* deservedVerdict */.O)(evidence) }));
    if (rows.length === 0)
        return [() => ''];
    const table = (given) => markdownTable(['gate', 'verdict', 'what decided it', 'limit'], given);
    const row = ({ evidence, verdict }) => [
        (0,escape_markdown/* prose */.CS)((0,report_entries/* gateName */.h2)(evidence), { table: true }),
        (0,verdict_words/* verdictWords */.L2)(verdict),
        (0,escape_markdown/* prose */.CS)(evidence.decided, { table: true }, 160),
        (0,escape_markdown/* prose */.CS)(evidence.limit, { table: true }, 80),
    ];
    const worst = (limit, given = rows) => {
        const rest = rows.length - Math.min(limit, given.length);
        const more = rest > 0 ? [['…', '', `${rest} more gate${rest === 1 ? '' : 's'}`, '']] : [];
        return table([...given.slice(0, limit).map(row), ...more]);
    };
    const good = rows.filter((r) => r.verdict === 'pass' || r.verdict === 'skip');
    const collapsed = () => table([
        ...rows.filter((r) => !good.includes(r)).map(row),
        ...(good.length > 0 ? [[`${good.length} gates`, '✅ pass or skip', '', '']] : []),
    ]);
    return [() => worst(rows.length), collapsed, () => worst(20), () => worst(5), () => worst(1), () => ''];
}
/** What must not be missed: the change edits its own judges, the numbers are only claimed, reporting had trouble. */
function alerts(report) {
    const { context, evidence } = report;
    const edits = unique(evidence.flatMap((e) => e.policy.edits));
    const problems = context.reportProblems ?? [];
    const notices = context.reportNotices ?? [];
    const parts = (limit) => [
        ...skeleton_alert('IMPORTANT', edits.length > 0, [
            'This change edits what judges it. That takes effect only after the merge, so this report was made without it; whoever owns these files must approve:',
            ...list(edits, limit),
        ]),
        ...skeleton_alert('WARNING', context.untrusted === true, [
            'Computed by an untrusted run (a fork): the numbers below are its claims until a trusted run has recomputed them.',
        ]),
        ...skeleton_alert('NOTE', problems.length > 0, [
            'The report itself had trouble, which changes no verdict:',
            ...list(problems, limit),
        ]),
        ...(notices.length > 0 ? [list(notices, limit).join('\n')] : []),
    ];
    const short = [
        edits.length > 0 ? `Edits ${edits.length} of its own judges` : '',
        context.untrusted === true ? 'untrusted run' : '',
    ].filter(Boolean);
    return [
        () => parts(20).join('\n\n'),
        () => parts(3).join('\n\n'),
        () => (short.length > 0 ? `**⚠️ ${short.join('; ')}.**` : ''),
    ];
}
function skeleton_alert(kind, needed, lines) {
    return needed ? [[`> [!${kind}]`, ...lines.map((line) => `> ${line}`)].join('\n')] : [];
}
function list(items, limit) {
    const rest = items.length - limit;
    // an empty item under a line of text would underline it: a heading
    return [
        ...items.slice(0, limit).map((item) => `- ${(0,escape_markdown/* prose */.CS)(item, {}, 300) || (0,escape_markdown/* code */.aY)('')}`),
        ...(rest > 0 ? [`- …and ${rest} more`] : []),
    ];
}
/** Where the numbers come from: policy, digests of what was judged, the program, the artifacts. */
function footer(report) {
    const { context, evidence } = report;
    const policies = unique(evidence.map(policyWords));
    const digests = unique(evidence.flatMap((e) => Object.entries(e.subject.digests).map(([what, digest]) => digestWords(what, digest))));
    const evidenceDigest = context.evidenceDigest === undefined ? [] : [digestWords('evidence', context.evidenceDigest)];
    const parts = (limit) => [
        ...policies.slice(0, limit),
        ...digests.slice(0, limit),
        ...(digests.length > limit ? [`${digests.length - limit} more digests in the evidence`] : []),
        ...evidenceDigest,
        program(context),
        ...artifacts(context),
    ];
    const sub = (text) => `<sub>${text}</sub>`;
    return [() => sub(parts(8).join(' · ')), () => sub(parts(2).join(' · ')), () => ''];
}
function policyWords(evidence) {
    const { policy } = evidence;
    const path = policy.path === null ? 'defaults' : (0,escape_markdown/* code */.aY)(policy.path);
    const commit = policy.commit === undefined ? '' : ` ${(0,escape_markdown/* code */.aY)((0,report_entries/* shortDigest */.VK)(policy.commit, 7))}`;
    const from = policy.source === 'base' ? ` at base${commit}` : policy.source === 'working-tree' ? ' in the working tree' : '';
    return `Policy ${path}${from}`;
}
function digestWords(what, digest) {
    return `${(0,escape_markdown/* prose */.CS)(what, {}, 60)} ${(0,escape_markdown/* code */.aY)((0,report_entries/* shortDigest */.VK)(digest, 12))}`;
}
function program(context) {
    const dist = context.distDigest === undefined ? '' : ` (${(0,escape_markdown/* code */.aY)((0,report_entries/* shortDigest */.VK)(context.distDigest, 12))})`;
    return `Assay ${(0,escape_markdown/* prose */.CS)(context.toolVersion, {}, 40)}${dist}`;
}
function artifacts(context) {
    return (0,report_link/* safeUrl */.Pl)(context.artifactsUrl) === undefined ? [] : [linked('HTML report and evidence', context.artifactsUrl)];
}
function linked(text, address) {
    const safe = (0,report_link/* safeUrl */.Pl)(address);
    return safe === undefined ? text : `[${text}](${safe})`;
}
function unique(items) {
    return [...new Set(items)];
}

;// CONCATENATED MODULE: ./lib/report/markdown/document.js







/** Of the budget, what the parts that always stand may take beyond their shortest form. */
const shareOfSkeleton = 0.6;
/**
 * The report as GitHub Markdown within a budget: first line, table of gates, alerts, findings worst first, the rest
 * collapsed, what was left out, provenance, and the marker as the last line. Every part is a whole block that opens and
 * closes its own markup; none is ever cut. The result is within the budget for any budget of at least 500.
 */
function markdownDocument(report, detail, budget, measure) {
    const cost = (text) => (text === '' ? 0 : measure.of(text) + measure.separator);
    const marker = detail.marker ? (0,report_marker/* renderMarker */.B)(report.context) : '';
    const entries = (0,report_entries/* worstEntries */.u)(report);
    const rest = restBlocks(report, detail);
    const leftOut = leftOutWriter(entries, rest, detail, budget, measure);
    const reserved = cost(marker) + leftOut.reserve;
    const [first = '', table = '', alert = '', foot = ''] = skeleton(report, budget, reserved, cost);
    const room = budget - reserved - [first, table, alert, foot].reduce((sum, text) => sum + cost(text), 0);
    const findings = fillBudget(entries.map((entry) => entryBlock(entry, report.context, detail)), room, measure);
    const others = fillBudget(rest, room - findings.used, measure);
    const note = leftOut.write(findings.left.map((block) => block.entry), others.left);
    const body = [first, table, alert, document_joined(findings.shown), ...others.shown.map((s) => s.text), note, foot, marker];
    return `${body.filter((part) => part !== '').join('\n\n')}\n`;
}
/** The four parts of the skeleton: each at its shortest, then lengthened in this order while their share lasts. */
function skeleton(report, budget, reserved, cost) {
    const parts = [firstLine(report), gateTable(report), alerts(report), footer(report)];
    const texts = parts.map((lengths) => lengths.at(-1)?.() ?? '');
    const limit = Math.max(0, budget - reserved) * shareOfSkeleton;
    let used = texts.reduce((sum, text) => sum + cost(text), 0);
    for (const [index, lengths] of parts.entries()) {
        for (const length of lengths.slice(0, -1)) {
            const text = length();
            const more = cost(text) - cost(texts[index] ?? '');
            if (used + more > limit)
                continue;
            used += more;
            texts[index] = text;
            break;
        }
    }
    return texts;
}
/** The line about what was left out, with the room that it needs at most. */
function leftOutWriter(entries, rest, detail, budget, measure) {
    const cost = (text) => (text === '' ? 0 : measure.of(text) + measure.separator);
    const long = (left, others) => leftOutWords(entries, left, others, detail.elsewhere);
    const short = (left, others) => leftOutShort(left, others, detail.elsewhere);
    const reserve = cost(long(entries, rest));
    return reserve <= budget / 4 ? { reserve, write: long } : { reserve: cost(short(entries, rest)), write: short };
}
/** Findings with a blank line between them; neighbouring one-liners form one list. */
function document_joined(shown) {
    return shown
        .map((entry, i) => {
        const tight = entry.level > 0 && (shown[i + 1]?.level ?? 0) > 0;
        return i === shown.length - 1 ? entry.text : `${entry.text}${tight ? '\n' : '\n\n'}`;
    })
        .join('');
}

;// CONCATENATED MODULE: ./lib/report/size.js
const encoder = new TextEncoder();
/** Sizes in UTF-16 units, as `length` counts; blocks stand two line breaks apart. */
const utf16 = { of: (text) => text.length, separator: 2 };
/** Sizes in bytes of UTF-8. */
const bytes = { of: (text) => encoder.encode(text).length, separator: 2 };

;// CONCATENATED MODULE: ./lib/report/surfaces/comment.js



const limit = 60_000;
/** The comment on the pull request. GitHub refuses more than 65,536 characters; the budget leaves slack. */
/* harmony default export */ const comment = ((0,surface/* defineSurface */.D)({
    id: 'comment',
    title: 'Pull-request comment',
    mediaType: 'text/markdown',
    extension: 'md',
    budget: { limit, unit: 'utf16' },
    render: (report, options = {}) => {
        const elsewhere = 'the job summary and the evidence';
        const detail = { rows: 20, places: 3, complete: false, elsewhere, marker: true };
        return markdownDocument(report, detail, options.budget ?? limit, utf16);
    },
}));

;// CONCATENATED MODULE: ./lib/report/html/frame.js



/** At most about `count` round numbers (1, 2 or 5 times a power of ten apart) from `low` to `high`. */
function roundTicks(low, high, count) {
    if (!(high > low))
        return [low];
    const rough = (high - low) / count;
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
    const first = Math.ceil(low / step - 1e-9);
    const last = Math.floor(high / step + 1e-9);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}
/** A frame of 480 by 250 whose vertical scale ends at round numbers. */
function frame_frame(range) {
    const low = range.low;
    const high = range.high > low ? range.high + (range.high - low) * 0.05 : low + 1;
    const box = { width: 480, height: 250, left: 52, right: 470, top: 24, bottom: 204 };
    const y = (value) => box.bottom - ((value - low) / (high - low)) * (box.bottom - box.top);
    return { ...box, low, ticks: roundTicks(low, high, 4), y };
}
/** A horizontal line and its number for each tick of the frame. */
function gridLines(box) {
    const lines = box.ticks.map((tick) => {
        const y = round(box.y(tick));
        return `<line class="grid" x1="${box.left}" x2="${box.right}" y1="${y}" y2="${y}"/><text x="${box.left - 8}" y="${round(y + 4)}" text-anchor="end">${(0,report_number/* formatNumber */.ZV)(tick)}</text>`;
    });
    return lines.join('');
}
/** The base line, labels under it and the axis' own name, which must be escaped already. */
function bottomLabels(box, labels, name) {
    const texts = labels.map(({ x, text }) => `<text x="${round(x)}" y="${box.bottom + 18}" text-anchor="middle">${html((0,report_escape/* clip */.$Q)(text, 18))}</text>`);
    const line = `<line class="axis" x1="${box.left}" x2="${box.right}" y1="${box.bottom}" y2="${box.bottom}"/>`;
    return `${line}${texts.join('')}<text x="${(box.left + box.right) / 2}" y="${box.bottom + 40}" text-anchor="middle">${name}</text>`;
}
/** The name of the vertical axis, above it; must be escaped already. */
function yLabel(name) {
    return `<text x="0" y="12">${name}</text>`;
}
/** Two decimals are finer than a pixel. */
function round(value) {
    return Math.round(value * 100) / 100;
}

;// CONCATENATED MODULE: ./lib/report/html/intervals.js




const rowHeight = 30;
const most = 60;
/** A row for each name: a dot at the value, a line over its interval, and a dashed vertical line at the mark. */
function intervalsSvg(plot, range) {
    const names = plot.x.values.slice(0, most).map((name) => (0,report_escape/* clip */.$Q)(String(name), 22));
    const pad = (range.high - range.low || 1) * 0.06;
    const box = { left: 160, right: 468, low: Math.min(range.low, 0) - pad, high: Math.max(range.high, 0) + pad };
    const x = (value) => round(box.left + ((value - box.low) / (box.high - box.low)) * (box.right - box.left));
    const bottom = 12 + names.length * rowHeight;
    const ticks = roundTicks(box.low, box.high, 5).map((tick) => `<line class="${tick === 0 ? 'axis' : 'grid'}" x1="${x(tick)}" x2="${x(tick)}" y1="8" y2="${bottom}"/><text x="${x(tick)}" y="${bottom + 16}" text-anchor="middle">${(0,report_number/* formatNumber */.ZV)(tick)}</text>`);
    const rows = names.map((name, i) => row(plot, i, name, x));
    const mark = plot.mark === undefined
        ? ''
        : `<line class="mark" x1="${x(plot.mark)}" x2="${x(plot.mark)}" y1="4" y2="${bottom}"/>`;
    const axis = plot.mark === undefined ? plot.y.label : `${plot.y.label} (dashed: limit ${(0,report_number/* formatNumber */.ZV)(plot.mark)})`;
    const label = `<text x="${(box.left + box.right) / 2}" y="${bottom + 36}" text-anchor="middle">${html((0,report_escape/* clip */.$Q)(axis, 100))}</text>`;
    return `<svg viewBox="0 0 480 ${bottom + 44}" role="img" aria-label="${html(`${plot.title}; ${axis}`)}">${ticks.join('')}${mark}${rows.join('')}${label}</svg>`;
}
function row(plot, index, name, x) {
    const middle = 12 + index * rowHeight + rowHeight / 2;
    const gap = plot.series.length > 1 ? (rowHeight * 0.5) / plot.series.length : 0;
    const marks = plot.series.map((series, k) => {
        const value = series.values[index];
        if (value == null)
            return '';
        const y = round(middle + (k - (plot.series.length - 1) / 2) * gap);
        const [from, to] = [x(series.low?.[index] ?? value), x(series.high?.[index] ?? value)];
        const colour = plot.series.length === 1 ? 2 : k;
        return `<line class="stroke l${colour}" x1="${from}" x2="${to}" y1="${y}" y2="${y}"/><circle class="f${colour}" cx="${x(value)}" cy="${y}" r="4.5"/>`;
    });
    return `<text x="150" y="${middle + 4}" text-anchor="end">${html(name)}</text>${marks.join('')}`;
}

;// CONCATENATED MODULE: ./lib/report/html/table.js




/** Symbols that every text font has; emoji are missing on many machines. */
const marks = { pass: '✓', skip: '–', warn: '!', fail: '✗', error: '⊘' };
/** A verdict's symbol and word in its colour. */
function chip(verdict) {
    return `<span class="chip ${verdict}">${marks[verdict]} ${verdict}</span>`;
}
/** A table of escaped cells; all columns but the first hold numbers. */
function plainTable(columns, rows) {
    const head = columns.map((name, i) => `<th${i > 0 ? ' class="n"' : ''} scope="col">${name}</th>`).join('');
    const body = rows.map((row) => `<tr>${row.map((cell, i) => `<td${i > 0 ? ' class="n"' : ''}>${cell}</td>`).join('')}</tr>`);
    return `<div class="scroll" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}
/** The table of a finding. */
function findingTable(table) {
    const cell = (value) => value == null ? '–' : typeof value === 'number' ? (0,report_number/* formatNumber */.ZV)(value) : htmlProse(value, 200);
    const columns = table.columns.slice(0, 20);
    const rows = table.rows.slice(0, 500).map((row) => columns.map((_, i) => cell(row[i])));
    return `<h4>${htmlProse(table.title, 160)}</h4>${plainTable(columns.map((name) => htmlProse(name, 100)), rows)}`;
}
const columns = ['verdict', 'measurement', 'of', 'value', 'limit', 'base → head'];
const numeric = new Set(['value', 'base → head']);
const rankOf = { error: 0, fail: 1, warn: 2, skip: 3, pass: 4 };
/** All measurements of an evidence, worst first, in a table whose headings sort when the script runs. */
function measurementTable(measurements) {
    const head = columns.map((name) => `<th scope="col"${numeric.has(name) ? ' class="n"' : ''}>${name}</th>`).join('');
    const rows = worstMeasurements(measurements).map(measurementRow);
    const table = `<table class="measured" data-sort><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
    return `<div class="scroll" tabindex="0">${table}</div>${methods(measurements)}`;
}
/** Each method once, under the table: in its rows they would be said hundreds of times. */
function methods(measurements) {
    const uses = new Map();
    for (const m of measurements) {
        const words = measuredWords(m);
        if (words !== '')
            uses.set(words, (uses.get(words) ?? new Set()).add(m.id));
    }
    const items = [...uses]
        .slice(0, 100)
        .map(([words, ids]) => `<li>${html([...ids].slice(0, 20).join(', '))}: ${htmlProse(words, 300)}</li>`);
    if (items.length === 0)
        return '';
    return `<details><summary>How these were measured</summary><ul class="notes small">${items.join('')}</ul></details>`;
}
/** `data-v` is what the script sorts by. */
function measurementRow(m) {
    const undefinedValue = m.value === null;
    const [value, interval] = undefinedValue ? ['undefined', ''] : (0,report_entries/* splitNumber */.QI)(valueWords(m));
    const cells = [
        `<td data-v="${rankOf[m.verdict]}">${chip(m.verdict)}</td>`,
        `<td class="w">${html(m.id)}</td>`,
        `<th scope="row">${htmlProse(m.subject, 200)}${below(outcomeWords(m), 300)}</th>`,
        `<td class="n" data-v="${m.value ?? ''}">${htmlProse(value, 200)}${below(interval, 80)}</td>`,
        `<td class="w" data-v="${m.limit?.value ?? ''}">${htmlProse(limitWords(m), 80)}</td>`,
        `<td class="n" data-v="${m.head ?? ''}">${htmlProse(sidesWords(m), 80)}${below(`n = ${rowsWords(m)}`, 80)}</td>`,
    ];
    return `<tr>${cells.join('')}</tr>`;
}
/** A second, smaller line in a cell. */
function below(words, limit) {
    return words === '' ? '' : `<div class="small soft">${htmlProse(words, limit)}</div>`;
}

;// CONCATENATED MODULE: ./lib/report/html/plot.js






/**
 * A plot of evidence as a figure: caption, legend, an SVG drawing and its numbers in a table. A plot without one finite
 * number is its caption and a sentence. Values beyond the first 500 positions or 6 series are in the evidence only.
 */
function plotFigure(plot) {
    const range = (0,chart/* extent */.Xx)(plot);
    const caption = `<figcaption>${htmlProse(plot.title, 160)}</figcaption>`;
    if (range === null)
        return `<figure>${caption}<p class="soft">Nothing to draw: no value is defined.</p></figure>`;
    const shown = { ...plot, series: plot.series.slice(0, 6) };
    const drawing = shown.kind === 'intervals' ? intervalsSvg(shown, range) : chartSvg(shown, range);
    return `<figure>${caption}${legend(shown)}${drawing}${numbers(shown)}</figure>`;
}
function legend(plot) {
    if (plot.series.length < 2)
        return '';
    const items = plot.series.map((series, i) => `<span class="k k${i}"></span>${html(series.name.slice(0, 60))}`);
    return `<div class="small soft">${items.join('')}</div>`;
}
function numbers(plot) {
    const cell = (value) => (value == null ? '–' : (0,report_number/* formatNumber */.ZV)(value));
    const rows = (0,chart/* positions */.Xq)(plot)
        .slice(0, 200)
        .map((name, i) => [
        html(name),
        ...plot.series.map((series) => {
            const bounds = series.low?.[i] == null && series.high?.[i] == null
                ? ''
                : ` [${cell(series.low?.[i])}, ${cell(series.high?.[i])}]`;
            return `${cell(series.values[i])}${bounds}`;
        }),
    ]);
    const columns = [plot.x.label, ...plot.series.map((series) => series.name)].map((name) => html(bare(name).slice(0, 80)));
    return `<details><summary class="small">Numbers</summary>${plainTable(columns, rows)}</details>`;
}
function chartSvg(plot, range) {
    const low = plot.kind === 'line' && range.low > 0 && range.low > range.high * 0.5 ? range.low : Math.min(0, range.low);
    const box = frame_frame({ low, high: range.high });
    const count = Math.min(500, Math.max(...plot.series.map((series) => series.values.length), 1));
    const shapes = plot.series.map((series, i) => {
        if (plot.kind === 'line')
            return lineShape(series, i, plot, box);
        return plot.kind === 'bars'
            ? barShapes(series.values, i, plot.series.length, count, box)
            : stepShape(series.values, i, count, box);
    });
    const labels = plot.kind === 'line' ? lineLabels(plot, box) : bandLabels(plot, count, box);
    const title = html(bare(`${plot.title}; ${plot.x.label}; ${plot.y.label}`));
    return `<svg viewBox="0 0 ${box.width} ${box.height}" role="img" aria-label="${title}">${gridLines(box)}${shapes.join('')}${bottomLabels(box, labels, html(bare(plot.x.label).slice(0, 80)))}${yLabel(html(bare(plot.y.label).slice(0, 60)))}</svg>`;
}
/** One bin after the other as a filled step line, so that two distributions can lie over each other. */
function stepShape(values, index, count, box) {
    const step = (box.right - box.left) / count;
    const points = values.slice(0, count).map((value, i) => {
        const y = round(box.y(value ?? 0));
        return `L${round(box.left + i * step)} ${y}H${round(box.left + (i + 1) * step)}`;
    });
    const ground = round(box.y(Math.max(0, box.low)));
    const outline = `${points.join('')}`.replace(/^L/, 'M');
    return `<path class="area f${index}" d="M${round(box.left)} ${ground}${points.join('')}V${ground}Z"/><path class="stroke l${index}" d="${outline}"/>`;
}
function barShapes(values, index, series, count, box) {
    const step = (box.right - box.left) / count;
    const width = (step * 0.76) / series;
    const ground = box.y(Math.max(0, box.low));
    return values
        .slice(0, count)
        .map((value, i) => {
        if (value === null)
            return '';
        const top = box.y(value);
        const x = box.left + i * step + step * 0.12 + index * width;
        const size = `width="${round(Math.max(0.5, width - 1))}" height="${round(Math.abs(ground - top))}"`;
        return `<rect class="f${index}" x="${round(x)}" y="${round(Math.min(top, ground))}" ${size}/>`;
    })
        .join('');
}
function linePositions(plot) {
    const given = plot.x.values.map((value) => (typeof value === 'number' ? value : Number.NaN));
    return given.every(Number.isFinite) ? given : plot.x.values.map((_, i) => i);
}
function lineScale(plot, box) {
    const xs = linePositions(plot);
    const low = xs.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    const high = xs.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    return (value) => high > low ? box.left + ((value - low) / (high - low)) * (box.right - box.left) : (box.left + box.right) / 2;
}
function lineShape(series, index, plot, box) {
    const xs = linePositions(plot);
    const x = lineScale(plot, box);
    const path = (values) => {
        let open = false;
        return xs
            .map((at, i) => {
            const value = values[i];
            const command = open ? 'L' : 'M';
            open = value != null;
            return value == null ? '' : `${command}${round(x(at))} ${round(box.y(value))}`;
        })
            .join('');
    };
    const dots = xs.length > 40 ? '' : xs.map((at, i) => dot(series.values[i], x(at), index, box)).join('');
    return `${band(series, xs, x, index, box)}<path class="stroke l${index}" d="${path(series.values)}"/>${dots}`;
}
function dot(value, x, index, box) {
    return value == null ? '' : `<circle class="f${index}" cx="${round(x)}" cy="${round(box.y(value))}" r="3"/>`;
}
function band(series, xs, x, index, box) {
    const known = xs.flatMap((at, i) => {
        const [low, high] = [series.low?.[i], series.high?.[i]];
        return low == null || high == null ? [] : [{ x: round(x(at)), low: round(box.y(low)), high: round(box.y(high)) }];
    });
    if (known.length < 2)
        return '';
    const upper = known.map((p) => `${p.x} ${p.high}`);
    const lower = known.map((p) => `${p.x} ${p.low}`).reverse();
    return `<path class="band f${index}" d="M${[...upper, ...lower].join('L')}Z"/>`;
}
function lineLabels(plot, box) {
    const x = lineScale(plot, box);
    const names = (0,chart/* positions */.Xq)(plot);
    return thin(linePositions(plot).map((at, i) => ({ x: x(at), text: names[i] ?? '' })));
}
/** Names under their bars; for a histogram the inner edges, each between its two bins. */
function bandLabels(plot, count, box) {
    const step = (box.right - box.left) / count;
    const histogram = plot.kind === 'histogram';
    const names = histogram ? plot.x.values.map((v) => (typeof v === 'number' ? (0,report_number/* formatNumber */.ZV)(v) : v)) : (0,chart/* positions */.Xq)(plot);
    return thin(names.slice(0, count).map((text, i) => ({ x: box.left + (i + (histogram ? 1 : 0.5)) * step, text })));
}
/** The text without the backticks that enclose names: a drawing has no font for code. */
function bare(text) {
    return text.replaceAll('`', '');
}
/** At most about 10 labels, evenly chosen; fewer when they are long. */
function thin(labels) {
    const longest = labels.reduce((most, { text }) => Math.max(most, Math.min(18, text.length)), 1);
    const every = Math.ceil(labels.length / Math.max(2, Math.floor(72 / (longest + 2))));
    return labels.filter((_, i) => i % every === 0);
}

;// CONCATENATED MODULE: ./lib/report/html/finding.js







const places = 50;
/** A finding or problem as a card: headline, number, places, drawing, mend. */
function card(entry, context) {
    const { finding, verdict } = entry;
    const accepted = finding && (0,report_entries/* acceptedWords */.Vk)(finding);
    const known = finding && (0,credential_words/* knownWords */.L)(finding);
    const parts = [
        `<h3>${chip(verdict)} ${htmlProse(entry.message, 300)}</h3>`,
        entry.detail && `<p>${htmlProse(entry.detail)}</p>`,
        entry.number && `<p class="number">${number(entry.number)}</p>`,
        finding?.series && finding.plot === undefined && seriesLine(finding.series),
        finding && placesLine(finding.locations, context),
        known && `<p>${htmlProse(known)}</p>`,
        accepted && `<p>${htmlProse(accepted)}</p>`,
        finding_mendLine(entry, context),
        finding?.playbook && playbookList(finding.playbook, context),
        sideBySide([finding?.table && findingTable(finding.table), finding_plotOf(entry)]),
        finding?.reasons && reasons(finding.reasons),
        finding &&
            `<p class="small soft">rule ${htmlCode(finding.rule)} · confidence ${finding.confidence} · fingerprint ${htmlCode(finding.fingerprint)}</p>`,
    ];
    return `<article class="card ${verdict}">${parts.filter(Boolean).join('')}</article>`;
}
/** A finding as a row of cells, for long lists. */
function finding_row(entry) {
    const [first] = entry.finding?.locations ?? [];
    const place = first === undefined ? '' : `${htmlCode(first.path)}${htmlProse((0,report_entries/* afterPath */.wi)(first))}`;
    const cells = [chip(entry.verdict), htmlProse(entry.message, 300), place, htmlProse(entry.number ?? '', 300)];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
function sideBySide(parts) {
    const present = parts.filter((part) => part !== undefined && part !== '');
    return present.length === 0 ? '' : `<div class="plots">${present.map((part) => `<div>${part}</div>`).join('')}</div>`;
}
function number(text) {
    const [value, rest] = (0,report_entries/* splitNumber */.QI)(text);
    return `<b>${htmlProse(value, 200)}</b>${htmlProse(rest, 400)}`;
}
function seriesLine(series) {
    const [base, head] = (0,chart/* sparklines */.B8)(series);
    return `<p><code>${base}</code> → <code>${head}</code> <span class="small soft">base → head, one axis</span></p>`;
}
function placesLine(locations, context) {
    const shown = locations.slice(0, places).map((location) => {
        const address = (0,report_link/* placeUrl */.Pb)(context, location);
        const path = htmlCode(location.path);
        return `${address === undefined ? path : `<a href="${address.replaceAll('&', '&amp;')}" rel="noreferrer">${path}</a>`}${htmlProse((0,report_entries/* afterPath */.wi)(location))}`;
    });
    const rest = locations.length - shown.length;
    return shown.length === 0
        ? ''
        : `<p class="small">${shown.join('<br>')}${rest > 0 ? `<br>and ${rest} more` : ''}</p>`;
}
function finding_plotOf(entry) {
    const id = entry.finding?.plot;
    const plot = id === undefined ? undefined : entry.evidence.plots.find((one) => one.id === id);
    return plot === undefined ? '' : plotFigure(plot);
}
function reasons(steps) {
    const rows = steps.map(({ step, fact, effect }) => [step, fact, effect].map((text) => htmlProse(text, 300)));
    return `<details><summary class="small">Why: ${steps.length} step${steps.length === 1 ? '' : 's'}</summary>${plainTable(['step', 'fact', 'effect'], rows).replaceAll(' class="n"', '')}</details>`;
}
function playbookList(playbook, context) {
    const items = playbook.map(({ step, text, link }) => {
        const address = context.untrusted === true ? undefined : (0,report_link/* safeUrl */.Pl)(link);
        const open = address === undefined ? '' : ` <a href="${address.replaceAll('&', '&amp;')}" rel="noreferrer">Open</a>`;
        return `<li><b>${credential_words/* stepTitles */._[step]}:</b> ${htmlProse(text)}${open}</li>`;
    });
    return `<details><summary class="small">What to do, step by step</summary><ol>${items.join('')}</ol></details>`;
}
function finding_mendLine(entry, context) {
    if (entry.mend === undefined || entry.mend === '')
        return '';
    const address = context.untrusted === true ? undefined : (0,report_link/* safeUrl */.Pl)(entry.finding?.link);
    const steps = address === undefined ? '' : ` <a href="${address.replaceAll('&', '&amp;')}" rel="noreferrer">Steps</a>`;
    return `<p class="mend"><b>Mend:</b> ${htmlProse(entry.mend)}${steps}</p>`;
}

;// CONCATENATED MODULE: ./lib/report/html/script.js
/**
 * The one script of the page: headings of tables sort, long tables get a filter. The page reads without it. It is
 * allowed by its digest in the content security policy, so a change here needs `scriptDigest` anew; a test compares.
 */
const script = `
for (const table of document.querySelectorAll('table[data-sort]')) {
  const body = table.tBodies[0];
  const key = (row, i) => row.cells[i].dataset.v ?? row.cells[i].textContent;
  const compare = (a, b) => (a !== '' && b !== '' && isFinite(a) && isFinite(b) ? a - b : a.localeCompare(b));
  for (const [i, head] of [...table.tHead.rows[0].cells].entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const sorted = [...body.rows].sort((a, b) => compare(key(a, i), key(b, i)));
      body.append(...(down ? sorted.reverse() : sorted));
    });
  }
  if (body.rows.length > 12) {
    const filter = document.createElement('input');
    filter.type = 'search';
    filter.className = 'filter';
    filter.placeholder = 'Filter ' + body.rows.length + ' rows';
    filter.setAttribute('aria-label', filter.placeholder);
    filter.addEventListener('input', () => {
      const wanted = filter.value.toLowerCase();
      for (const row of body.rows) row.hidden = !row.textContent.toLowerCase().includes(wanted);
    });
    table.parentElement.before(filter);
  }
}
`;
/** sha256 of `script` in base64, as a content security policy names it. */
const scriptDigest = 'nIU8Org+Z+sKRvPTT1ZvspQouIEmARlgEo4FZLXfRN0=';

;// CONCATENATED MODULE: ./lib/report/html/style.js
// Colours after Okabe and Ito (2008), distinguishable with every common colour blindness; darker or lighter where text
// needs contrast. A colour never stands without its word or symbol.
const style = `
:root {
  color-scheme: light dark;
  --page: #f7f7f5; --card: #fff; --ink: #1d2329; --soft: #5a646e; --line: #e0e2e0; --code: #f0f1ee;
  --pass: #00704f; --skip: #5a646e; --warn: #8a5a00; --fail: #b23c00; --error: #93316d;
  --pass-bg: #e6f4ee; --skip-bg: #eef0f1; --warn-bg: #fdf3dc; --fail-bg: #fdebe1; --error-bg: #f9eaf3;
  --s1: #6b7a89; --s2: #d55e00; --s3: #0072b2; --s4: #009e73; --link: #00609c;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14181c; --card: #1c2228; --ink: #e6e9ec; --soft: #9aa6b1; --line: #313a43; --code: #272f37;
    --pass: #4fd0a5; --skip: #9aa6b1; --warn: #f0b84a; --fail: #ff9455; --error: #e793c2;
    --pass-bg: #16302a; --skip-bg: #262d34; --warn-bg: #352a13; --fail-bg: #3b2317; --error-bg: #351f2d;
    --s1: #93a4b5; --s2: #ff8a3d; --s3: #56b4e9; --s4: #2fbf94; --link: #6cc0f2;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", sans-serif; }
main, .banner > div, footer > div { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
a { color: var(--link); } a:focus-visible, button:focus-visible, summary:focus-visible, input:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.jump { position: absolute; left: -99rem; } .jump:focus { left: 1rem; top: .5rem; background: var(--card); padding: .25rem .75rem; }
code { font: .875em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; background: var(--code); border-radius: 4px; padding: .1em .35em; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; margin: 0; text-wrap: balance; overflow-wrap: anywhere; }
h2 { font-size: 1.3rem; margin: 3rem 0 .25rem; display: flex; gap: .75rem; align-items: baseline; flex-wrap: wrap; }
h3 { font-size: 1.1rem; } h3 .chip { margin-right: .35rem; vertical-align: .08em; } h4 { margin: 1.5rem 0 .5rem; font-size: .95rem; }
.banner { padding: 2rem 0; border-bottom: 1px solid var(--line); }
.banner h1 { font-size: 1.9rem; letter-spacing: -.01em; } .banner p { margin: .4rem 0 0; }
.banner.pass { background: var(--pass-bg); } .banner.skip { background: var(--skip-bg); } .banner.warn { background: var(--warn-bg); } .banner.fail { background: var(--fail-bg); } .banner.error { background: var(--error-bg); }
.chip { display: inline-block; font-size: .8rem; font-weight: 600; padding: .1rem .6rem; border-radius: 99px; white-space: nowrap; letter-spacing: 0; }
.pass { --tone: var(--pass); --tone-bg: var(--pass-bg); } .skip { --tone: var(--skip); --tone-bg: var(--skip-bg); } .warn { --tone: var(--warn); --tone-bg: var(--warn-bg); } .fail { --tone: var(--fail); --tone-bg: var(--fail-bg); } .error { --tone: var(--error); --tone-bg: var(--error-bg); }
.chip { color: var(--tone); background: var(--tone-bg); } .banner h1 { color: var(--tone); }
.soft { color: var(--soft); } .small { font-size: .875rem; }
.card { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--tone, var(--line)); border-radius: 8px; padding: 1.1rem 1.25rem; margin: 1rem 0; }
.card p { margin: .5rem 0; } .number { font-size: 1.05rem; } .number b { font-size: 1.35rem; font-variant-numeric: tabular-nums; margin-right: .15rem; }
.card .mend { background: var(--tone-bg, var(--code)); border-radius: 6px; margin: .8rem 0; padding: .6rem .9rem; } .mend code { background: color-mix(in srgb, var(--ink) 8%, transparent); }
.alert { border: 1px solid var(--warn); background: var(--warn-bg); border-radius: 8px; padding: .75rem 1.25rem; margin: 1.25rem 0; } .alert ul { margin: .35rem 0 0; padding-left: 1.2rem; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 8px; background: var(--card); margin: .75rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: .5rem .75rem; border-bottom: 1px solid var(--line); vertical-align: top; } tbody tr:last-child > * { border-bottom: 0; }
thead th { font-weight: 600; color: var(--soft); white-space: nowrap; } tbody th { font-weight: 500; }
td.n, th.n { text-align: right; } td.n, th.n, td.w { white-space: nowrap; } table .small { font-size: .8rem; font-weight: 400; } tbody th code { overflow-wrap: normal; }
.measured tbody th { min-width: 17rem; } #gates td:first-child code { overflow-wrap: normal; }
th button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; } th[aria-sort="ascending"] button::after { content: " \\25B2"; } th[aria-sort="descending"] button::after { content: " \\25BC"; }
.filter { font: inherit; width: 100%; max-width: 22rem; padding: .35rem .6rem; border: 1px solid var(--line); border-radius: 6px; background: var(--card); color: inherit; }
summary { cursor: pointer; color: var(--soft); } details { margin: .75rem 0; }
figure { margin: 1rem 0 .5rem; } figcaption { font-weight: 600; font-size: .9rem; margin-bottom: .25rem; } svg { display: block; width: 100%; max-width: 34rem; height: auto; }
.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 0 2rem; align-items: start; } .plots > * { min-width: 0; } .plots h4, .plots figure { margin-top: .75rem; }
svg text { fill: var(--soft); font: 12px system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; } svg .grid { stroke: var(--line); } svg .axis { stroke: var(--soft); } svg .mark { stroke: var(--fail); stroke-dasharray: 5 4; stroke-width: 1.5; }
.k { display: inline-block; width: .8rem; height: .8rem; border-radius: 3px; vertical-align: -.05rem; margin: 0 .35rem 0 .9rem; } .k:first-child { margin-left: 0; }
.k0, .k4 { background: var(--s1); } .k1, .k5 { background: var(--s2); } .k2 { background: var(--s3); } .k3 { background: var(--s4); }
.f0, .f4 { fill: var(--s1); } .f1, .f5 { fill: var(--s2); } .f2 { fill: var(--s3); } .f3 { fill: var(--s4); }
.l0, .l4 { stroke: var(--s1); } .l1, .l5 { stroke: var(--s2); } .l2 { stroke: var(--s3); } .l3 { stroke: var(--s4); }
.area { fill-opacity: .22; } .band { fill-opacity: .16; } .stroke { fill: none; stroke-width: 2; stroke-linejoin: round; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.25rem; font-size: .875rem; margin: .5rem 0; } dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
ul.notes { padding-left: 1.2rem; } ul.notes li { margin: .35rem 0; }
footer { border-top: 1px solid var(--line); margin-top: 4rem; padding: 1.5rem 0 3rem; color: var(--soft); font-size: .875rem; }
@media (max-width: 40rem) { th, td { padding: .4rem .5rem; } table { font-size: .82rem; } .measured tbody th { min-width: 12rem; } dl { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; } }
@media print { body { background: #fff; } .card, .scroll { break-inside: avoid; } .filter { display: none; } }
`;

;// CONCATENATED MODULE: ./lib/report/html/page.js











/** Findings of one gate that are cards; the others are rows of a table. */
const cards = 100;
const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-${scriptDigest}'`;
/** The report as one self-contained HTML page: no request, light and dark, readable without its script. */
function htmlPage(report) {
    const verdict = (0,report_report/* overallVerdict */.B)(report);
    const title = `Assay: ${verdict}`;
    const byEvidence = new Map(report.evidence.map((evidence) => [evidence, []]));
    for (const entry of (0,report_entries/* worstEntries */.u)(report))
        byEvidence.get(entry.evidence)?.push(entry);
    const sections = Array.from(byEvidence, ([evidence, entries], i) => section(report, evidence, entries, i));
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${html(title)}</title>
<style>${style}</style>
</head>
<body>
<a class="jump" href="#gates">To the gates</a>
<header class="banner ${verdict}"><div><h1><span aria-hidden="true">${marks[verdict]}</span> ${html(title)}</h1>${underTitle(report)}</div></header>
<main>
${page_alerts(report)}
${page_gateTable(report)}
${sections.join('\n')}
</main>
<footer><div>${programWords(report)}</div></footer>
<script>${script}</script>
</body>
</html>
`;
}
function underTitle(report) {
    const { context } = report;
    const head = context.head === undefined ? '' : `commit ${page_linked(htmlCode(context.head.slice(0, 12)), context.commitUrl)}`;
    const run = context.runNumber === undefined ? '' : page_linked(`run ${html(context.runNumber)}`, context.runUrl);
    const title = context.title === undefined ? '' : htmlProse(context.title, 120);
    const parts = [title, head, run, context.repository === undefined ? '' : html(context.repository)].filter((part) => part !== '');
    return `<p>${html((0,verdict_words/* tally */.N4)(report))}.</p>${parts.length === 0 ? '' : `<p class="small soft">${parts.join(' · ')}</p>`}`;
}
function page_linked(content, address) {
    const safe = (0,report_link/* safeUrl */.Pl)(address);
    return safe === undefined ? content : `<a href="${safe.replaceAll('&', '&amp;')}" rel="noreferrer">${content}</a>`;
}
function page_alerts(report) {
    const edits = [...new Set(report.evidence.flatMap((evidence) => evidence.policy.edits))];
    const problems = report.context.reportProblems ?? [];
    const notices = report.context.reportNotices ?? [];
    const list = (items) => `<ul>${items
        .slice(0, 100)
        .map((item) => `<li>${htmlProse(item)}</li>`)
        .join('')}</ul>`;
    const parts = [
        edits.length > 0 &&
            `<b>This change edits what judges it.</b> That takes effect only after the merge, so this report was made without it; whoever owns these files must approve:${list(edits)}`,
        report.context.untrusted === true &&
            '<b>Computed by an untrusted run (a fork).</b> The numbers below are its claims until a trusted run has recomputed them.',
        problems.length > 0 && `<b>The report itself had trouble</b>, which changes no verdict:${list(problems)}`,
        ...notices.map((notice) => htmlProse(notice)),
    ];
    return parts
        .filter((part) => part !== false)
        .map((part) => `<div class="alert" role="note">${part}</div>`)
        .join('');
}
function page_gateTable(report) {
    if (report.evidence.length === 0)
        return '<p id="gates">Nothing was judged: there is no evidence.</p>';
    const rows = report.evidence.map((evidence, i) => [
        `<a href="#gate-${i + 1}">${htmlProse((0,report_entries/* gateName */.h2)(evidence), 120)}</a>`,
        chip((0,report_report/* deservedVerdict */.O)(evidence)),
        htmlProse(evidence.decided, 300),
        htmlProse(evidence.limit, 160),
    ]);
    const table = plainTable(['gate', 'verdict', 'what decided it', 'limit'], rows).replaceAll(' class="n"', '');
    return `<section id="gates" aria-label="Gates">${table}</section>`;
}
function section(report, evidence, entries, index) {
    const verdict = (0,report_report/* deservedVerdict */.O)(evidence);
    const used = new Set(entries.slice(0, cards).map((entry) => entry.finding?.plot));
    const plots = evidence.plots.filter((plot) => !used.has(plot.id)).slice(0, 200);
    const recorded = evidence.findings
        .filter((finding) => finding.severity === 'note')
        .map((finding) => (0,report_entries/* findingEntry */.uX)(evidence, finding));
    const parts = [
        `<h2 id="gate-${index + 1}"><span>${htmlProse((0,report_entries/* gateName */.h2)(evidence), 120)}</span>${chip(verdict)}</h2>`,
        `<p class="soft">${htmlProse(evidence.decided, 300)} · limit: ${htmlProse(evidence.limit, 160)}</p>`,
        ...entries.slice(0, cards).map((entry) => card(entry, report.context)),
        entries.length > cards ? rows(entries.slice(cards), `${(0,report_number/* formatNumber */.ZV)(entries.length - cards)} more findings`) : '',
        recorded.length > 0
            ? rows(recorded, `${(0,report_number/* formatNumber */.ZV)(recorded.length)} recorded without effect on the verdict`)
            : '',
        page_unchecked(evidence.notes),
        plots.length > 0 ? `<div class="plots">${plots.map(plotFigure).join('')}</div>` : '',
        evidence.measurements.length > 0 ? `<h4>Measurements</h4>${measurementTable(evidence.measurements)}` : '',
        notes(evidence.notes),
        provenance(evidence),
    ];
    return `<section aria-labelledby="gate-${index + 1}">${parts.filter((part) => part !== '').join('\n')}</section>`;
}
function rows(entries, title) {
    const head = ['verdict', 'finding', 'place', 'number'].map((name) => `<th scope="col">${name}</th>`).join('');
    const table = `<table data-sort><thead><tr>${head}</tr></thead><tbody>${entries.map(finding_row).join('')}</tbody></table>`;
    return `<details><summary>${title}</summary><div class="scroll" tabindex="0">${table}</div></details>`;
}
function page_unchecked(all) {
    const found = all.filter((note) => note.kind === 'unchecked');
    return found.length === 0 ? '' : `<div class="alert" role="note"><b>Not looked at</b>${noteList(found)}</div>`;
}
function notes(all) {
    const rest = all.filter((note) => note.kind !== 'unchecked' && note.kind !== 'problem');
    return rest.length === 0
        ? ''
        : `<details><summary>How it was judged (${rest.length})</summary>${noteList(rest, true)}</details>`;
}
function noteList(all, kinds = false) {
    const items = all.slice(0, 500).map((note) => {
        const text = htmlProse(note.mend === undefined ? note.text : note.text.replace(/\.$/, ''));
        const mend = note.mend === undefined ? '' : `. <b>Mend:</b> ${htmlProse(note.mend)}`;
        return `<li>${kinds ? `${note.kind}: ` : ''}${text}${mend}</li>`;
    });
    return `<ul class="notes">${items.join('')}</ul>`;
}
function provenance(evidence) {
    const { policy: from, subject } = evidence;
    const facts = [
        [
            'looked at',
            Object.entries(evidence.counts)
                .map(([what, n]) => `${(0,report_number/* formatNumber */.ZV)(n)} ${html(what)}`)
                .join(', '),
        ],
        ['base', subject.base === null ? undefined : htmlCode(subject.base)],
        ['head', subject.head === null ? undefined : htmlCode(subject.head)],
        ...Object.entries(subject.digests).map(([what, digest]) => [html(what), htmlCode(digest)]),
        [
            'policy',
            `${from.path === null ? 'defaults' : htmlCode(from.path)} (${from.source})${from.commit === undefined ? '' : ` ${htmlCode(from.commit)}`}`,
        ],
        ...Object.entries(evidence.environment).map(([what, value]) => [html(what), htmlCode(value)]),
        ['started', `${html(evidence.started)}, ${(0,report_number/* formatNumber */.ZV)(evidence.seconds, 3)} s, seed ${evidence.seed}`],
    ];
    const items = facts
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([what, value]) => `<dt>${what}</dt><dd>${value}</dd>`);
    return `<details><summary>Where this comes from</summary><dl>${items.join('')}</dl></details>`;
}
function programWords(report) {
    const { context } = report;
    const dist = context.distDigest === undefined ? '' : ` (${htmlCode((0,report_entries/* shortDigest */.VK)(context.distDigest, 12))})`;
    const evidence = context.evidenceDigest === undefined ? '' : ` · evidence ${htmlCode((0,report_entries/* shortDigest */.VK)(context.evidenceDigest, 16))}`;
    const artifacts = (0,report_link/* safeUrl */.Pl)(context.artifactsUrl) === undefined ? '' : ` · ${page_linked('evidence files', context.artifactsUrl)}`;
    return `Assay ${html(context.toolVersion)}${dist}${evidence}${artifacts}`;
}

;// CONCATENATED MODULE: ./lib/report/surfaces/html.js


/** One self-contained page with every finding, plot and measurement. */
/* harmony default export */ const surfaces_html = ((0,surface/* defineSurface */.D)({
    id: 'html',
    title: 'HTML report',
    mediaType: 'text/html',
    extension: 'html',
    render: (report) => htmlPage(report),
}));

// EXTERNAL MODULE: ./lib/report/evidence-text.js
var evidence_text = __webpack_require__(5665);
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
var finding = __webpack_require__(2172);
;// CONCATENATED MODULE: ./lib/report/escape-xml.js

const illegal = /[\ufffe\uffff]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}\u{3ffff}]/gu;
/** Untrusted text as XML 1.0 text or attribute value: characters that XML cannot hold are gone, markup is escaped. */
function xml(text) {
    return html(text).replace(illegal, '\ufffd');
}

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
    const deserved = (0,report_report/* deservedVerdict */.O)(evidence);
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
    const parts = [valueWords(m), limitWords(m), `n = ${rowsWords(m)}`, methodWords(m)].filter((part) => part !== '');
    const message = (0,report_escape/* plain */.pj)(parts.join('; '));
    return { name: (0,report_escape/* plain */.pj)(`${m.id} of ${m.subject}`), verdict: m.verdict, message, body: message };
}

;// CONCATENATED MODULE: ./lib/report/surfaces/markdown.js



const markdown_limit = 1_000_000;
/** The report as a Markdown file, for `--format markdown`: in full detail and without a marker. */
/* harmony default export */ const markdown = ((0,surface/* defineSurface */.D)({
    id: 'markdown',
    title: 'Markdown file',
    mediaType: 'text/markdown',
    extension: 'md',
    budget: { limit: markdown_limit, unit: 'bytes' },
    render: (report, options = {}) => {
        const elsewhere = 'the evidence (`--format json`)';
        const detail = { rows: 200, places: 20, complete: true, elsewhere, marker: false };
        return markdownDocument(report, detail, options.budget ?? markdown_limit, bytes);
    },
}));

;// CONCATENATED MODULE: ./lib/report/surfaces/sarif.js





const sarif_limit = 5_000;
const sarif_places = 100;
const severityOrder = { error: 0, warning: 1, note: 2 };
const rank = { certain: 100, high: 80, medium: 50, low: 20 };
/**
 * SARIF 2.1.0 for code scanning. GitHub keeps 5,000 results of a run and 100 places of a result, so the worst of each
 * are written and a notification counts the rest. There is no snippet: a place may hold a secret. A finding without a
 * place, which GitHub would refuse, stands at the policy file.
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
    const shown = all.slice(0, most);
    const firstOfRule = new Map();
    for (const { finding } of shown)
        if (!firstOfRule.has(finding.rule))
            firstOfRule.set(finding.rule, finding);
    const rules = [...firstOfRule.values()];
    const indexOf = new Map(rules.map((finding, index) => [finding.rule, index]));
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Assay',
                        semanticVersion: report.context.toolVersion,
                        rules: rules.map((finding) => ruleOf(finding, report.context.untrusted === true)),
                    },
                },
                automationDetails: { id: `assay/${report.context.key}/` },
                columnKind: 'utf16CodeUnits',
                invocations: [invocation(report, all.length - shown.length)],
                results: shown.map((result) => resultOf(result, indexOf.get(result.finding.rule) ?? 0)),
            },
        ],
    };
}
function ruleOf(finding, untrusted) {
    const name = finding.rule.replaceAll('-', ' ');
    return {
        id: finding.rule,
        shortDescription: { text: `${name.charAt(0).toUpperCase()}${name.slice(1)}` },
        help: { text: (0,report_escape/* plain */.pj)(finding.mend) },
        ...(finding.link === undefined || untrusted ? {} : { helpUri: finding.link }),
        defaultConfiguration: { level: finding.severity },
    };
}
function resultOf({ evidence, finding }, ruleIndex) {
    const given = finding.locations.slice(0, sarif_places);
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
            ...(evidence.name === undefined ? {} : { name: evidence.name }),
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
    // a bracket starts a link in a SARIF message
    return parts
        .filter(Boolean)
        .join('\n')
        .replace(/[\\[\]]/g, '\\$&');
}
function locationOf(location) {
    const { startLine = 1, endLine, startColumn, endColumn, cell } = location;
    const region = { startLine, endLine, startColumn, endColumn };
    const known = Object.fromEntries(Object.entries(region).filter(([, value]) => value !== undefined));
    return {
        physicalLocation: { artifactLocation: { uri: (0,report_link/* relativeUri */.H9)(location.path), uriBaseId: '%SRCROOT%' }, region: known },
        ...(cell === undefined ? {} : { message: { text: (0,report_escape/* plain */.pj)((0,report_entries/* afterPath */.wi)(location)).replace(/^, /, '') } }),
    };
}
function invocation(report, cut) {
    const notes = report.evidence.flatMap((evidence) => evidence.notes
        .filter((note) => note.kind === 'problem' || note.kind === 'unchecked')
        .map((note) => ({
        level: note.kind === 'problem' ? 'error' : 'warning',
        message: { text: (0,report_escape/* plain */.pj)(`${(0,report_entries/* gateName */.h2)(evidence)}: ${(0,report_entries/* noteWords */.eR)(note)}`, 2000) },
    })));
    const rest = {
        level: 'note',
        message: { text: `${cut} further findings, the least severe, are not in this file; see the evidence.` },
    };
    return {
        executionSuccessful: report.evidence.every((evidence) => (0,report_report/* deservedVerdict */.O)(evidence) !== 'error'),
        toolExecutionNotifications: [...notes, ...(cut > 0 ? [rest] : [])],
    };
}

;// CONCATENATED MODULE: ./lib/report/surfaces/summary.js



const summary_limit = 1_000_000;
/**
 * The job summary: the comment in full detail. GitHub drops a whole summary of more than 1 MiB, so a caller that adds to
 * a file gives the limit less what the file already holds.
 */
/* harmony default export */ const summary = ((0,surface/* defineSurface */.D)({
    id: 'summary',
    title: 'Job summary',
    mediaType: 'text/markdown',
    extension: 'md',
    budget: { limit: summary_limit, unit: 'bytes' },
    render: (report, options = {}) => {
        const elsewhere = 'the HTML report and the evidence';
        const detail = { rows: 200, places: 20, complete: true, elsewhere, marker: false };
        return markdownDocument(report, detail, options.budget ?? summary_limit, bytes);
    },
}));

// EXTERNAL MODULE: ./lib/report/surfaces/terminal.js + 1 modules
var terminal = __webpack_require__(832);
;// CONCATENATED MODULE: ./lib/report/surfaces/registry.js
// Generated by `npm run generate`.










const surfaces = [
    surfaces_annotations,
    codequality,
    comment,
    surfaces_html,
    json,
    junit,
    markdown,
    sarif,
    summary,
    terminal["default"],
];


/***/ })

};
