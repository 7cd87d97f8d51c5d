export const id = 1772;
export const ids = [1772];
export const modules = {

/***/ 221:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ axisName),
/* harmony export */   RH: () => (/* binding */ plotValue),
/* harmony export */   Wd: () => (/* binding */ spanWords),
/* harmony export */   Xq: () => (/* binding */ positions),
/* harmony export */   bQ: () => (/* binding */ plotWords),
/* harmony export */   h: () => (/* binding */ axisValue)
/* harmony export */ });
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52037);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72527);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39945);



/** The largest second that a date of ECMAScript can hold. */
const lastSecond = 8.64e12;
/** A position on the axis of a plot in words: numbers with four digits, times as ISO 8601 without what is zero. */
function axisValue(value, axis = {}) {
    if (typeof value === 'string')
        return value;
    if (axis.scale === 'clock' && value >= 0 && value <= 86_400)
        return clockText(value);
    if (axis.scale === 'time' && Math.abs(value) <= lastSecond)
        return timeText(value);
    return Number.isInteger(value) && Math.abs(value) < 1e6 ? String(value).replace('-', '−') : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(value);
}
function timeText(seconds) {
    const [date = '', time = ''] = new Date(Math.round(seconds * 1000)).toISOString().split('T');
    const clock = time.replace(/(:00)?(\.0+)?Z$/, '').replace(/\.(\d*?)0*Z$/, '.$1');
    return clock === '00:00' ? date : `${date} ${clock}`;
}
function clockText(seconds) {
    const two = (value) => String(Math.floor(value)).padStart(2, '0');
    const rest = Math.round(seconds % 60);
    return `${two(seconds / 3600)}:${two((seconds % 3600) / 60)}${rest === 0 ? '' : `:${two(rest)}`}`;
}
/** The names of a plot's positions along x; for a histogram those of its bins: `2 to 4`, or the one number in a bin. */
function positions(plot) {
    const { values } = plot.x;
    const short = (value) => axisValue(value, plot.x);
    if (plot.kind !== 'histogram')
        return values.map(short);
    const [first] = values;
    const last = values.at(-1);
    if (first === undefined || last === undefined)
        return ['all'];
    const single = unitBins(plot);
    if (single !== undefined)
        return single.map((value) => axisValue(value, plot.x));
    const inner = values.slice(1).map((edge, i) => `${short(values[i] ?? '')} to ${short(edge)}`);
    return [`up to ${short(first)}`, ...inner, `over ${short(last)}`];
}
/** Bins that hold one whole number each, or one day: the edges lie half-way between. undefined when they do not. */
function unitBins(plot) {
    const { values, scale, ends } = plot.x;
    const grain = scale === 'time' ? 86_400 : 1;
    const edges = values.filter((value) => typeof value === 'number');
    const centred = edges.every((edge, i) => Math.abs((edge / grain) % 1) === 0.5 && (i === 0 || edge - (edges[i - 1] ?? 0) === grain));
    const [low = Number.NaN] = edges;
    const high = edges.at(-1) ?? Number.NaN;
    if (!centred || edges.length !== values.length || ends === undefined)
        return undefined;
    if (ends[0] < low - grain || ends[1] > high + grain)
        return undefined;
    return [...edges.map((edge) => edge - grain / 2), high + grain / 2];
}
/** A value of a plot's series in words: as per cent where they are shares; a dash where there is none. */
function plotValue(value, plot) {
    if (value == null)
        return '–';
    return plot.y.unit === 'share' ? (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(value) : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(value);
}
/** The name of an axis with its unit: `trip_distance (km)`. Holds the backticks of names. */
function axisName(axis) {
    return axis.unit === undefined || axis.unit === '' ? axis.label : `${axis.label} (${axis.unit})`;
}
/** What the axis of a plot spans, in a few words: `2 to 40 km`, or the names on it. Holds untrusted names in backticks. */
function spanWords(plot) {
    const { values, scale, unit } = plot.x;
    const [first] = values;
    const last = values.at(-1);
    if (first === undefined || last === undefined)
        return '';
    if (plot.kind === 'bars') {
        const names = values.slice(0, 3).map((name) => (0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(String(name), 40)));
        return `${names.join(', ')}${values.length > 3 ? ' …' : ''}`;
    }
    const end = (value) => typeof value === 'string' ? (0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(value, 40)) : axisValue(value, plot.x);
    const span = `${end(first)} to ${end(last)}`;
    return `${span}${unit === undefined ? '' : ` ${unit}`}${scale === 'log' ? ', logarithmic' : ''}`;
}
/** What a plot shows, in sentences, for those who cannot see it: what is behind each series and where it is largest. */
function plotWords(plot) {
    const names = positions(plot);
    const sides = plot.series.slice(0, 6).map((series) => {
        const largest = largestAt(series.values);
        const n = series.n === undefined ? '' : `, n = ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(series.n)}`;
        const missing = series.missing === undefined ? '' : `, missing ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(series.missing)}`;
        const top = largest < 0 ? 'no value' : `largest ${plotValue(series.values[largest], plot)} at ${names[largest] ?? ''}`;
        return `${series.name}${n}${missing}: ${top}.`;
    });
    const [base, head] = plot.series;
    const compared = plot.kind === 'histogram' || plot.kind === 'bars';
    if (base === undefined || head === undefined || !compared)
        return sides.join(' ');
    const most = largestAt(base.values.map((value, i) => Math.abs((head.values[i] ?? 0) - (value ?? 0))));
    if (most < 0)
        return sides.join(' ');
    const change = `${plotValue(base.values[most], plot)} to ${plotValue(head.values[most], plot)}`;
    return `${sides.join(' ')} Largest difference at ${names[most] ?? ''}: ${change}.`;
}
function largestAt(values) {
    let at = -1;
    for (const [i, value] of values.entries())
        if (value !== null && (at < 0 || value > (values[at] ?? 0)))
            at = i;
    return at;
}


/***/ }),

/***/ 25810:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ sparklines),
/* harmony export */   HH: () => (/* binding */ shareBar),
/* harmony export */   KM: () => (/* binding */ sparkline),
/* harmony export */   MF: () => (/* binding */ palette),
/* harmony export */   SV: () => (/* binding */ coarser),
/* harmony export */   Xx: () => (/* binding */ extent),
/* harmony export */   a4: () => (/* binding */ mermaid),
/* harmony export */   zn: () => (/* binding */ intervalBar)
/* harmony export */ });
/* unused harmony export thinned */
/* harmony import */ var _axis_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(221);

const bars = '▁▂▃▄▅▆▇█';
/** Means of at most `limit` neighbouring groups of values. */
function thinned(values, limit) {
    if (values.length <= limit)
        return [...values];
    return Array.from({ length: limit }, (_, i) => {
        const group = values.slice(Math.floor((i * values.length) / limit), Math.floor(((i + 1) * values.length) / limit));
        return group.reduce((sum, value) => sum + value, 0) / group.length;
    });
}
/**
 * One bar of eight heights for each value (at most 32; more are averaged), on the axis from `low` to `high`.
 * A value that is not finite is a dot; on an axis without extent every bar is the lowest.
 */
function sparkline(values, low, high) {
    return thinned(values, 32)
        .map((value) => {
        if (!Number.isFinite(value))
            return '·';
        const height = high > low ? Math.round(((value - low) / (high - low)) * 7) : 0;
        return bars[Math.min(7, Math.max(0, height))];
    })
        .join('');
}
/** Two sparklines on one axis, which starts at 0 unless a value is negative. */
function sparklines(series) {
    const shown = [...thinned(series.base, 32), ...thinned(series.head, 32)].filter(Number.isFinite);
    const low = shown.reduce((a, b) => Math.min(a, b), 0);
    const high = shown.reduce((a, b) => Math.max(a, b), low);
    return [sparkline(series.base, low, high), sparkline(series.head, low, high)];
}
/** A bar from the left, `share` of `columns` characters long in eighths of one; what is above 0 has at least one eighth. */
function shareBar(share, columns) {
    if (!(share > 0))
        return '';
    const eighths = Math.max(1, Math.min(8 * columns, Math.round(share * 8 * columns)));
    const rest = eighths % 8;
    return `${'█'.repeat(Math.floor(eighths / 8))}${rest === 0 ? '' : '▏▎▍▌▋▊▉'[rest - 1]}`;
}
/** An interval drawn on `columns` characters from `low` to `high`: `  ├──●─┊┤`; the mark, a margin, is `┊`. */
function intervalBar(part, axis, columns) {
    const at = (value) => {
        const share = axis.high > axis.low ? (value - axis.low) / (axis.high - axis.low) : 0.5;
        return Math.min(columns - 1, Math.max(0, Math.round(share * (columns - 1))));
    };
    const cells = Array.from({ length: columns }, () => ' ');
    for (let i = at(part.low); i <= at(part.high); i += 1)
        cells[i] = '─';
    if (axis.mark !== undefined)
        cells[at(axis.mark)] = '┊';
    cells[at(part.value)] = '●';
    return cells.join('');
}
/** Smallest and largest finite number that a plot shows, its bounds and mark included; null when it shows none. */
function extent(plot) {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    const see = (value) => {
        if (value == null || !Number.isFinite(value))
            return;
        low = Math.min(low, value);
        high = Math.max(high, value);
    };
    for (const series of plot.series)
        for (const values of [series.values, series.low, series.high])
            values?.forEach(see);
    if (plot.kind === 'intervals')
        see(plot.mark);
    return low > high ? null : { low, high };
}
const label = (text) => `"${String(text)
    .replace(/[^A-Za-z0-9_.%-]+/g, ' ')
    .trim()
    .slice(0, 40) || '-'}"`;
const decimal = (value) => Number(value.toPrecision(6))
    .toFixed(6)
    .replace(/\.?0+$/, '');
/** A histogram with at most `most` bins: neighbours are added up, the edges between the groups stay. */
function coarser(plot, most) {
    const bins = plot.x.values.length + 1;
    if (plot.kind !== 'histogram' || bins <= most)
        return plot;
    const size = Math.ceil(bins / most);
    const added = (values) => Array.from({ length: Math.ceil(values.length / size) }, (_, group) => values.slice(group * size, (group + 1) * size).reduce((sum, value) => sum + (value ?? 0), 0));
    const edges = plot.x.values.filter((_, i) => (i + 1) % size === 0);
    const times = plot.x.scale === 'time' || plot.x.scale === 'clock';
    const short = edges.map((edge) => (typeof edge === 'number' && !times ? Number(edge.toPrecision(3)) : edge));
    return {
        ...plot,
        x: { ...plot.x, values: short },
        series: plot.series.map(({ name, values }) => ({ name, values: added(values) })),
    };
}
/** Colours of the series in Mermaid, readable on white and on black, with the words for them (Okabe and Ito, 2008). */
const palette = [
    ['grey', '#7d8b99'],
    ['orange', '#d55e00'],
    ['blue', '#0072b2'],
    ['green', '#009e73'],
];
/**
 * The plot for Mermaid (`xychart-beta`, known since 10.6): lines, or bars for a single series; a histogram in at most
 * eight bins, since more names do not fit below one another. undefined where Mermaid
 * cannot draw it: intervals, gaps, over 40 positions, numbers beyond a million millions. Labels hold only letters,
 * digits, blanks and `_.%-`.
 */
function mermaid(fine) {
    const plot = coarser(fine, 8);
    const range = extent(plot);
    const names = (0,_axis_words_js__WEBPACK_IMPORTED_MODULE_0__/* .positions */ .Xq)(plot);
    if (plot.kind === 'intervals' || plot.kind === 'matrix' || range === null || names.length < 2 || names.length > 40)
        return undefined;
    const drawn = plot.series.slice(0, 4);
    const complete = drawn.every((s) => s.values.length === names.length && s.values.every((v) => v !== null && Math.abs(v) < 1e12));
    if (!complete || drawn.length === 0)
        return undefined;
    const low = Math.min(0, range.low);
    const high = range.high > low ? range.high * (range.high > 0 ? 1.05 : 1) : low + 1;
    const mark = drawn.length === 1 && plot.kind !== 'line' ? 'bar' : 'line';
    return [
        `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${palette.map(([, colour]) => colour).join(', ')}"}}}}%%`,
        'xychart-beta',
        `    title ${label(plot.title)}`,
        `    x-axis [${names.map(label).join(', ')}]`,
        `    y-axis ${label(plot.y.label)} ${decimal(low)} --> ${decimal(high)}`,
        ...drawn.map((s) => `    ${mark} [${s.values.map((v) => decimal(v ?? 0)).join(', ')}]`),
    ].join('\n');
}


/***/ }),

/***/ 72269:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ columnsOf),
/* harmony export */   f: () => (/* binding */ columnOutcome)
/* harmony export */ });
/* harmony import */ var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41324);

/** The columns of a data snapshot, worst first, then by how far they moved. Empty for evidence of another gate. */
function columnsOf({ gate, measurements }) {
    if (gate !== 'data')
        return [];
    const found = new Map();
    for (const measurement of measurements) {
        const list = found.get(measurement.subject);
        if (list === undefined)
            found.set(measurement.subject, [measurement]);
        else
            list.push(measurement);
    }
    const columns = Array.from(found, ([subject, all]) => summaryOf(subject, all));
    return columns.sort((a, b) => rank(b.verdict) - rank(a.verdict) || (b.ofMargin ?? -1) - (a.ofMargin ?? -1));
}
function summaryOf(subject, all) {
    const judged = all.filter(({ id, limit }) => limit !== undefined && id !== 'missing');
    const [main] = judged.sort((a, b) => rank(b.verdict) - rank(a.verdict));
    const known = main?.value != null && main.limit !== undefined && main.limit.value > 0;
    return {
        subject,
        verdict: (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(all.map(({ verdict }) => verdict)),
        main,
        missing: all.find(({ id }) => id === 'missing'),
        recorded: new Map(all.filter(({ limit }) => limit === undefined).map((one) => [one.id, one])),
        ofMargin: known ? Math.abs(main.value ?? 0) / (main.limit?.value ?? 1) : null,
    };
}
/** What came of it: `changed; missing: undecided`. */
function columnOutcome({ main, missing }) {
    const gaps = missing?.outcome === 'equivalent' ? undefined : missing?.outcome;
    return [main?.outcome, gaps && `missing: ${gaps}`].filter(Boolean).join('; ');
}
function rank(verdict) {
    return _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY.indexOf(verdict);
}


/***/ }),

/***/ 26597:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   n8: () => (/* binding */ htmlProse),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   u3: () => (/* binding */ summaryProse)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);

const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Untrusted text as HTML text or a quoted attribute value: visible, its five special characters as entities. */
function html(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replace(/[&<>"']/g, (c) => entities[c] ?? c);
}
/** Untrusted text as `<code>`, at most 200 characters. */
function htmlCode(text) {
    return `<code>${html((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, 200))}</code>`;
}
/** A message of evidence as HTML: words escaped, names as `<code>`. */
function htmlProse(message, limit = 1000) {
    return joined((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .segments */ .JF)(message, limit));
}
/** The same for the `<summary>` of a GitHub comment: code, too, is every word that GitHub would act upon. */
function summaryProse(message, limit = 1000) {
    return joined((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inertSegments */ .tG)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .segments */ .JF)(message, limit)));
}
function joined(parts) {
    return parts.map((part) => (part.kind === 'code' ? htmlCode(part.text) : html(part.text))).join('');
}


/***/ }),

/***/ 75646:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ markdownDocument)
});

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

// EXTERNAL MODULE: ./lib/report/entries.js
var report_entries = __webpack_require__(91070);
// EXTERNAL MODULE: ./lib/report/marker.js
var report_marker = __webpack_require__(53086);
// EXTERNAL MODULE: ./lib/report/escape-html.js
var escape_html = __webpack_require__(26597);
// EXTERNAL MODULE: ./lib/report/number.js
var report_number = __webpack_require__(39945);
// EXTERNAL MODULE: ./lib/report/verdict-words.js
var verdict_words = __webpack_require__(28215);
// EXTERNAL MODULE: ./lib/report/axis-words.js
var axis_words = __webpack_require__(221);
// EXTERNAL MODULE: ./lib/report/chart.js
var chart = __webpack_require__(25810);
// EXTERNAL MODULE: ./lib/report/credential-words.js
var credential_words = __webpack_require__(41745);
// EXTERNAL MODULE: ./lib/report/escape-markdown.js
var escape_markdown = __webpack_require__(79605);
// EXTERNAL MODULE: ./lib/report/link.js
var report_link = __webpack_require__(49480);
// EXTERNAL MODULE: ./lib/report/report.js
var report_report = __webpack_require__(45650);
// EXTERNAL MODULE: ./lib/report/trend.js
var trend = __webpack_require__(18161);
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
 * The collapsed part of a finding: its place where that does not stand above, its table, its plot (always with a table
 * beside it), what to do step by step, its reasons. `untrusted` evidence gives no links.
 */
function explanation(entry, plot, detail, given) {
    const playbook = entry.finding?.playbook;
    const table = entry.finding?.table;
    const reasons = detail.complete ? entry.finding?.reasons : undefined;
    const parts = [
        given.place,
        table && tableText(table, detail),
        plot && plotText(plot, table === undefined, detail),
        playbook && playbookText(playbook, given.untrusted),
        reasons && reasonsText(reasons),
    ].filter((part) => part !== undefined && part !== '');
    if (parts.length === 0)
        return undefined;
    const names = [
        table && (0,escape_html/* summaryProse */.u3)(table.title, 120),
        plot && (0,escape_html/* summaryProse */.u3)(plot.title, 120),
        playbook && 'what to do, step by step',
        reasons && 'reasons',
    ].filter(Boolean);
    return collapsed(names.length === 0 ? 'Place and fingerprint' : [...new Set(names)].join('; '), parts.join('\n\n'));
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
    // bars of several series would stand in front of each other, and as lines they would join what is apart
    const drawing = plot.kind === 'bars' && plot.series.length > 1 ? undefined : (0,chart/* mermaid */.a4)(plot);
    const names = plot.series.slice(0, chart/* palette */.MF.length).map((s, i) => `${(0,escape_markdown/* prose */.CS)(s.name, {}, 40)} (${chart/* palette */.MF[i]?.[0]})`);
    const legend = drawing === undefined || names.length < 2 ? '' : `Lines: ${names.join(', ')}.`;
    const parts = [
        drawing && `\`\`\`mermaid\n${drawing}\n\`\`\``,
        legend,
        withTable || drawing === undefined ? plotTable(plot, detail) : '',
    ];
    return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}
function plotTable(fine, detail) {
    const plot = (0,chart/* coarser */.SV)(fine, detail.bins);
    const inTable = { table: true };
    const { rows, more } = limitedRows((0,axis_words/* positions */.Xq)(plot), detail.rows, 'rows');
    const series = plot.series.slice(0, plot.kind === 'matrix' ? 12 : 6);
    const drawn = plot.kind === 'intervals' && series.length === 1;
    const number = (value) => (0,axis_words/* plotValue */.RH)(value, plot);
    const most = (0,chart/* extent */.Xx)(plot)?.high ?? 0;
    const cells = rows.map((name, i) => [
        (0,escape_markdown/* prose */.CS)(name, inTable, 100),
        ...series.map(({ values, low, high }) => {
            const bounds = low?.[i] == null && high?.[i] == null ? '' : ` [${number(low?.[i])}, ${number(high?.[i])}]`;
            const value = values[i];
            const drawing = plot.kind === 'bars' && value != null && value > 0 ? ` \`${(0,chart/* shareBar */.HH)(value / most, 12)}\`` : '';
            return `${number(value)}${bounds}${drawing}`;
        }),
        ...(drawn ? [bar(plot, i)] : []),
    ]);
    const missing = series.some((s) => (s.missing ?? 0) > 0)
        ? [['missing, of rows', ...series.map((s) => (s.missing === undefined ? '–' : (0,report_number/* formatShare */.T1)(s.missing)))]]
        : [];
    const columns = [
        (0,escape_markdown/* prose */.CS)((0,axis_words/* axisName */.J$)(plot.x), inTable, 100),
        // of one series its axis says more than its name: "loss in points (90 % interval)"
        ...series.map((s) => (0,escape_markdown/* prose */.CS)(drawn && plot.y.label !== '' ? plot.y.label : s.name, inTable, drawn ? 60 : 40)),
        ...(drawn ? [axisWords(plot)] : []),
    ];
    return markdownTable(columns, [...cells, ...missing]).concat(more);
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
    const mark = plot.mark === undefined ? '' : `; ┊ limit ${(0,report_number/* formatNumber */.ZV)(plot.mark)}`;
    return `${(0,report_number/* formatNumber */.ZV)(axis.low, 3)} to ${(0,report_number/* formatNumber */.ZV)(axis.high, 3)}${mark}`;
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
    const place = finding && identity(entry, context, detail);
    // of these the place is the snapshot or the model, which the gate names already
    const apart = entry.evidence.gate === 'data' || entry.evidence.gate === 'model';
    const lines = [
        entry.detail && (0,escape_markdown/* prose */.CS)(entry.detail),
        entry.number && boldNumber(entry.number),
        knownLine(entry),
        sparkLine(entry),
        historyLine(entry, context),
        apart ? undefined : place,
        acceptedLine(entry),
        mendLine(entry, context),
    ].filter((line) => line !== undefined && line !== '');
    const body = [`### ${title(entry)}`, lines.map((line) => `- ${line}`).join('\n')];
    const more = explanation(entry, plotOf(entry), detail, {
        untrusted: (0,report_report/* isClaim */.j_)(context, entry.evidence),
        place: apart ? place : undefined,
    });
    return [...body, ...(more === undefined ? [] : [more])].filter((part) => part !== '').join('\n\n');
}
function middle(entry, context) {
    const lines = [entry.number && boldNumber(entry.number), acceptedLine(entry), mendLine(entry, context)];
    return [`- ${title(entry)}${firstPlace(entry, context)}`, ...lines.filter(Boolean).map((line) => `  - ${line}`)].join('\n');
}
function oneLine(entry, context) {
    return `- ${title(entry)}${firstPlace(entry, context)}`;
}
/** Both distributions as text, with what their common axis spans. */
function sparkLine(entry) {
    const { finding } = entry;
    if (finding?.series === undefined)
        return undefined;
    const drawn = bothLines(finding.series);
    if (drawn === '')
        return undefined;
    const plot = plotOf(entry);
    const span = plot === undefined ? '' : (0,axis_words/* spanWords */.Wd)(plot);
    return `${drawn} (base → head, ${span === '' ? 'one axis' : (0,escape_markdown/* prose */.CS)(span, {}, 160)})`;
}
function historyLine({ evidence, finding }, context) {
    const found = finding === undefined ? null : (0,trend/* trendWords */.n)(evidence, finding.rule, context);
    return found === null ? undefined : `${found[0]} \`${found[1]}\``;
}
/** Two sparklines as code; a side without a value is a dash, since empty code would join what stands around it. */
function bothLines(series) {
    const [base, head] = (0,chart/* sparklines */.B8)(series);
    if (base === '' && head === '')
        return '';
    return `\`${base || '–'}\` → \`${head || '–'}\``;
}
/** A finding as a row of the collapsed table of all that follow the leading ones. */
function entryRow(entry, context) {
    const { finding } = entry;
    const inTable = { table: true };
    const cells = [
        (0,escape_markdown/* prose */.CS)(entry.message, inTable, 160),
        entry.number === undefined ? '' : (0,escape_markdown/* prose */.CS)((0,report_entries/* splitNumber */.QI)(entry.number.trim()).join(''), inTable, 120),
        finding?.series === undefined ? '' : bothLines(finding.series),
        finding === undefined ? '' : (0,escape_markdown/* code */.aY)(finding.fingerprint, inTable),
    ];
    const accepted = finding?.accepted === undefined ? '' : ' (accepted)';
    const known = (0,report_report/* isClaim */.j_)(context, entry.evidence) ? ' (claimed)' : '';
    return `| ${cells.map((cell, i) => (cell === '' ? ' ' : `${cell}${i === 0 ? `${accepted}${known}` : ''}`)).join(' | ')} |`;
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
    const address = (0,report_report/* isClaim */.j_)(context, entry.evidence) ? undefined : (0,report_link/* safeUrl */.Pl)(entry.finding?.link);
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

;// CONCATENATED MODULE: ./lib/report/markdown/following.js






const columns = ['finding', 'number', 'base → head', 'fingerprint'];
/** So few that follow are not worth a table. */
const few = 2;
/**
 * A block for each finding. Of a data or model gate only the first have a part of their own: a snapshot of many columns
 * and a model with many slices can have hundreds, and a reader has thirty seconds. The others are rows of a collapsed
 * table. `compact` leaves those out, for a budget that has no room for tables. Findings that share a table or a plot show
 * it once, with the first.
 */
function entryBlocks(entries, context, detail, compact) {
    const totals = new Map();
    for (const { evidence } of entries)
        totals.set(evidence, (totals.get(evidence) ?? 0) + 1);
    const seen = new Map();
    const blocks = [];
    const beyond = [];
    const groups = new Map();
    const shared = sharing();
    let rows = 0;
    for (const entry of entries) {
        const before = seen.get(entry.evidence) ?? 0;
        seen.set(entry.evidence, before + 1);
        const leading = leadingOf(entry, detail);
        const all = (totals.get(entry.evidence) ?? 0) <= leading + few;
        if (entry.verdict === 'error' || all || before < leading) {
            blocks.push(entryBlock(shared(entry), context, detail));
        }
        else if (compact || rows >= detail.following) {
            beyond.push(entry);
        }
        else {
            rows += 1;
            const key = groupOf(entry);
            groups.set(key, { entry, count: (groups.get(key)?.count ?? 0) + 1 });
            blocks.push({ entry, group: key, levels: [() => entryRow(entry, context)] });
        }
    }
    return { blocks, beyond, around: Array.from(groups.values(), (group) => table(group, [])).join('\n\n') };
}
/** How many findings of the entry's gate have a part of their own; those of a model say more each. */
function leadingOf({ evidence }, detail) {
    if (evidence.gate === 'model')
        return Math.ceil(detail.leading * 0.6);
    return evidence.gate === 'data' ? detail.leading : Number.POSITIVE_INFINITY;
}
/** Takes from an entry the table and the plot that an earlier one of its gate has shown. */
function sharing() {
    const seen = new Map();
    return (entry) => {
        const { evidence, finding } = entry;
        const known = seen.get(evidence) ?? new Set();
        seen.set(evidence, known);
        const isNew = (key) => key === undefined || (!known.has(key) && known.add(key).size > 0);
        const table = isNew(finding?.table && JSON.stringify(finding.table));
        const plot = isNew(finding?.plot && `plot ${finding.plot}`);
        if (finding === undefined || (table && plot))
            return entry;
        const { table: _, plot: _1, ...rest } = finding;
        const kept = {
            ...(table && finding.table ? { table: finding.table } : {}),
            ...(plot && finding.plot ? { plot: finding.plot } : {}),
        };
        return { ...entry, finding: { ...rest, ...kept } };
    };
}
/** Findings with a blank line between them; neighbouring one-liners form one list, rows of one group their table. */
function joinedBlocks(shown) {
    const rows = new Map();
    for (const { block, text } of shown) {
        if (block.group !== undefined)
            rows.set(block.group, [...(rows.get(block.group) ?? []), text]);
    }
    const parts = [];
    for (const { block, level, text } of shown) {
        const { group, entry } = block;
        if (group === undefined) {
            parts.push({ text, tight: level > 0 });
            continue;
        }
        const all = rows.get(group);
        if (all === undefined)
            continue;
        rows.delete(group);
        parts.push({ text: table({ entry, count: all.length }, all), tight: false });
    }
    return parts
        .map(({ text, tight }, i) => {
        const next = parts[i + 1];
        return next === undefined ? text : `${text}${tight && next.tight ? '\n' : '\n\n'}`;
    })
        .join('');
}
function table({ entry, count }, rows) {
    const verb = entry.verdict === 'fail' ? (count === 1 ? 'fails' : 'fail') : count === 1 ? 'warns' : 'warn';
    const title = `${verdict_words/* symbols */.Iq[entry.verdict]} ${(0,escape_html/* summaryProse */.u3)((0,report_entries/* gateName */.h2)(entry.evidence), 120)}: ${(0,report_number/* formatNumber */.ZV)(count)} more ${count === 1 ? 'finding' : 'findings'} ${verb}`;
    return collapsed(title, [markdownTable(columns, []), ...rows].join('\n'));
}
function groupOf({ evidence, verdict }) {
    return JSON.stringify([evidence.gate, evidence.name ?? '', evidence.subject.head, verdict]);
}

// EXTERNAL MODULE: ./lib/evidence/evidence.js
var evidence = __webpack_require__(75700);
// EXTERNAL MODULE: ./lib/evidence/verdict.js
var verdict = __webpack_require__(41324);
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

// EXTERNAL MODULE: ./lib/report/columns.js
var report_columns = __webpack_require__(72269);
// EXTERNAL MODULE: ./lib/report/measurement-words.js
var measurement_words = __webpack_require__(91442);
// EXTERNAL MODULE: ./lib/report/scan-words.js
var scan_words = __webpack_require__(16345);
;// CONCATENATED MODULE: ./lib/report/markdown/rest.js












const inTable = { table: true };
/** Of the things that were not looked at, so many are named above the collapsed parts; the others among the notes. */
const mostUnchecked = 5;
/** What stands below the findings: what was not looked at, passed gates, measurements, recorded findings, methods. */
function restBlocks(report, detail) {
    const { evidence } = report;
    const blocks = [
        unchecked(evidence),
        passed(evidence, detail),
        ...(detail.complete ? evidence.filter(hasColumns).map((e) => columnsTable(e, detail)) : []),
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
    return { what: 'what was not looked at', levels: [() => text(mostUnchecked), short] };
}
function passed(evidence, detail) {
    const gates = evidence.filter((e) => (0,report_report/* deservedVerdict */.Ow)(e) === 'pass');
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
        (0,escape_markdown/* prose */.CS)((0,measurement_words/* valueWords */.pz)(m), inTable, 200),
        (0,escape_markdown/* prose */.CS)((0,measurement_words/* limitWords */.vd)(m), inTable, 100),
    ];
}
function countsWords(evidence) {
    const scan = (0,scan_words/* scanWords */.H)(evidence);
    if (scan !== undefined)
        return (0,escape_markdown/* prose */.CS)(scan, inTable, 300);
    const counts = Object.entries(evidence.counts).slice(0, 4);
    return counts.map(([what, n]) => `${(0,report_number/* formatNumber */.ZV)(n)} ${(0,escape_markdown/* prose */.CS)(what, inTable, 40)}`).join(', ');
}
function hasColumns({ gate, measurements }) {
    return gate === 'data' && measurements.length > 0;
}
/** All columns of a snapshot in a table, for data; the other gates have their measurements. */
function columnsTable(evidence, detail) {
    const columns = (0,report_columns/* columnsOf */.P)(evidence);
    const { rows, more } = limitedRows(columns, detail.rows, 'columns; all of them are in the HTML report');
    const table = () => markdownTable(['verdict', 'column', 'change', 'limit', 'missing', 'n'], rows.map(({ verdict, subject, main, missing }) => [
        (0,verdict_words/* verdictWords */.L2)(verdict),
        (0,escape_markdown/* prose */.CS)(subject, inTable, 200),
        main === undefined ? '–' : `${(0,escape_markdown/* prose */.CS)((0,measurement_words/* valueWords */.pz)(main), inTable, 120)} ${(0,escape_markdown/* prose */.CS)(main.outcome ?? '', inTable, 20)}`,
        main === undefined ? '' : (0,escape_markdown/* prose */.CS)((0,measurement_words/* limitWords */.vd)(main), inTable, 60),
        missing === undefined ? '' : (0,escape_markdown/* prose */.CS)((0,measurement_words/* sidesWords */.gB)(missing) || (0,measurement_words/* valueWords */.pz)(missing), inTable, 100),
        main === undefined ? '' : (0,measurement_words/* rowsWords */.hc)(main),
    ])).concat(more);
    const title = `${(0,escape_html/* summaryProse */.u3)((0,report_entries/* gateName */.h2)(evidence))}: ${(0,report_number/* formatNumber */.ZV)(columns.length)} ${columns.length === 1 ? 'column' : 'columns'}, worst first`;
    return { what: 'tables of columns', levels: [() => collapsed(title, table())] };
}
function measurementsOf(evidence, detail) {
    const { measurements } = evidence;
    if (measurements.length === 0 ||
        ((0,report_report/* deservedVerdict */.Ow)(evidence) === 'pass' && !detail.complete && measurements.length <= 3))
        return undefined;
    if (evidence.gate === 'data' && !detail.complete)
        return columnsTable(evidence, detail);
    const { rows, more } = limitedRows((0,measurement_words/* worstMeasurements */.Je)(measurements), detail.rows, 'measurements');
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
        (0,escape_markdown/* prose */.CS)((0,measurement_words/* sidesWords */.gB)(m), inTable, 100),
        (0,measurement_words/* rowsWords */.hc)(m),
        ...(detail.complete ? [(0,escape_markdown/* prose */.CS)((0,measurement_words/* methodWords */.XF)(m), inTable, 300)] : []),
    ])).concat(more);
    const title = `${(0,escape_html/* summaryProse */.u3)((0,report_entries/* gateName */.h2)(evidence))}: ${measurements.length} measurement${measurements.length === 1 ? '' : 's'}, worst first`;
    return { what: 'tables of measurements', levels: [() => collapsed(title, table())] };
}
function plotsOf(evidence, detail) {
    const used = new Set(evidence.findings.map((f) => f.plot));
    const plots = evidence.plots.filter((plot) => !used.has(plot.id)).slice(0, 12);
    if (plots.length === 0)
        return undefined;
    const text = () => plots.map((plot) => `**${(0,escape_markdown/* prose */.CS)(plot.title, {}, 120) || 'plot'}**\n\n${plotText(plot, true, detail)}`).join('\n\n');
    return { what: 'groups of plots', levels: [() => collapsed(`${(0,escape_html/* summaryProse */.u3)((0,report_entries/* gateName */.h2)(evidence))}: plots`, text())] };
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
    const some = evidence.flatMap((e) => e.notes.filter((n) => n.kind !== 'problem').map((note) => ({ e, note })));
    const above = new Set(some.filter(({ note }) => note.kind === 'unchecked').slice(0, mostUnchecked));
    const all = some.filter((one) => !above.has(one));
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

// EXTERNAL MODULE: ./lib/evidence/finding.js
var evidence_finding = __webpack_require__(92172);
;// CONCATENATED MODULE: ./lib/report/markdown/skeleton.js







/** Verdict, tally, commit and run. */
function firstLine(report) {
    const { context } = report;
    const verdict = (0,report_report/* overallVerdict */.Bn)(report);
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
    const rows = report.evidence.map((evidence) => ({ evidence, verdict: (0,report_report/* deservedVerdict */.Ow)(evidence) }));
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
        ...skeleton_alert('WARNING', context.untrusted === true, [`Computed by an untrusted run (a fork): ${(0,report_report/* claimWords */.wV)(context)}`]),
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
    const digests = unique(evidence.flatMap((one) => digestsOf(one, evidence)));
    const evidenceDigest = context.evidenceDigest === undefined ? [] : [digestWords('evidence', context.evidenceDigest)];
    const parts = (limit) => [
        ...policies.slice(0, limit),
        ...digests.slice(0, limit),
        ...(digests.length > limit ? [`${digests.length - limit} more digests in the evidence`] : []),
        ...evidenceDigest,
        program(context),
        ...artifacts(context),
        ...acceptWords(report),
    ];
    const sub = (text) => `<sub>${text}</sub>`;
    return [() => sub(parts(8).join(' · ')), () => sub(parts(2).join(' · ')), () => ''];
}
/** The command that accepts what fails, ready to copy; only where a comment can be answered. */
function acceptWords({ context, evidence }) {
    const { head, runUrl } = context;
    if (runUrl === undefined || !/^[0-9a-f]{40,64}$/.test(head ?? ''))
        return [];
    const failing = evidence.filter((one) => (0,report_report/* deservedVerdict */.Ow)(one) === 'fail');
    const [target] = failing.flatMap((one) => acceptTarget(one, head ?? ''));
    return target === undefined ? [] : [`accept: ${(0,escape_markdown/* code */.aY)(`/assay accept ${target} REASON`)}`];
}
/** What of a failing gate can be accepted: a finding, or the gate where only a measurement fails; no live credential. */
function acceptTarget({ gate, findings }, head) {
    const failing = findings.filter(({ severity }) => severity === 'error');
    if (failing.length === 0)
        return [`${gate}@${head}`];
    return failing.filter((finding) => !(0,evidence_finding/* isProvenReal */.FU)(finding)).map(({ fingerprint }) => fingerprint);
}
function policyWords(evidence) {
    const { policy } = evidence;
    const path = policy.path === null ? 'defaults' : (0,escape_markdown/* code */.aY)(policy.path);
    const commit = policy.commit === undefined ? '' : ` ${(0,escape_markdown/* code */.aY)((0,report_entries/* shortDigest */.VK)(policy.commit, 7))}`;
    const from = policy.source === 'base' ? ` at base${commit}` : policy.source === 'working-tree' ? ' in the working tree' : '';
    return `Policy ${path}${from}`;
}
/** What a gate judged, with its name where another gate has something of the same kind. */
function digestsOf(one, all) {
    return Object.entries(one.subject.digests).map(([what, digest]) => {
        const clashes = all.some(({ subject }) => (subject.digests[what] ?? digest) !== digest);
        return `${clashes && one.name !== undefined ? `${(0,escape_markdown/* code */.aY)(one.name)} ` : ''}${digestWords(what, digest)}`;
    });
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
    const wide = entryBlocks(entries, report.context, detail, false);
    const given = cost(wide.around) > room / 4 ? entryBlocks(entries, report.context, detail, true) : wide;
    const findings = fillBudget(given.blocks, room - cost(given.around), measure);
    const others = fillBudget(rest, room - cost(given.around) - findings.used, measure);
    const note = leftOut.write([...findings.left.map((block) => block.entry), ...given.beyond], others.left);
    const body = [
        first,
        table,
        alert,
        joinedBlocks(findings.shown),
        ...others.shown.map((s) => s.text),
        note,
        foot,
        marker,
    ];
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


/***/ }),

/***/ 91442:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ worstMeasurements),
/* harmony export */   S5: () => (/* binding */ measuredWords),
/* harmony export */   XF: () => (/* binding */ methodWords),
/* harmony export */   gB: () => (/* binding */ sidesWords),
/* harmony export */   hc: () => (/* binding */ rowsWords),
/* harmony export */   pz: () => (/* binding */ valueWords),
/* harmony export */   vd: () => (/* binding */ limitWords),
/* harmony export */   wX: () => (/* binding */ outcomeWords)
/* harmony export */ });
/* harmony import */ var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41324);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39945);


// The words of a measurement, as messages: every surface escapes them like any other text of evidence.
/** The value with its interval: `−0.7 pt [−1.6, +0.2]`; the reason instead of an undefined value. */
function valueWords(m) {
    if (m.value === null)
        return m.reason === undefined ? 'undefined' : `undefined: ${m.reason}`;
    const interval = m.interval === undefined ? '' : ` ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInterval */ .vy)(m.interval.low, m.interval.high, m.unit)}`;
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(m.value, m.unit)}${interval}`;
}
/** `91.2 % → 90.5 %`; empty when neither side is known. A difference in points is one of shares. */
function sidesWords(m) {
    if (m.base == null && m.head == null)
        return '';
    const unit = m.unit === 'points' ? 'share' : m.unit === 'ratio' ? '' : m.unit;
    const side = (value) => (value == null ? '–' : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(value, unit));
    return `${side(m.base)} → ${side(m.head)}`;
}
/** `margin 1 pt`, `≥ 90 %`, `≤ 20 ms`; empty when the policy asks for nothing. */
function limitWords(m) {
    if (m.limit === undefined)
        return '';
    const unit = m.unit === 'points' && m.limit.kind !== 'margin' ? 'share' : m.unit;
    const value = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(m.limit.value, unit).replace(/^\+/, '');
    return m.limit.kind === 'margin' ? `margin ${value}` : `${m.limit.kind === 'min' ? '≥' : '≤'} ${value}`;
}
/** `n = 48,112 → 50,340` */
function rowsWords(m) {
    const head = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(m.n.head);
    return m.n.base === undefined || m.n.base === m.n.head ? head : `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(m.n.base)} → ${head}`;
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
    return joined([m.interval && `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(m.interval.level * 100)} % ${m.interval.method}`, m.method]);
}
/** No p is 0: below this it is only said to be smaller. */
const leastShown = 0.0001;
function probabilityWords(p) {
    return p < leastShown ? `< ${leastShown}` : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(p, 2);
}
function evidenceWords(m) {
    const adjusted = m.p?.adjusted === undefined ? '' : ` (adjusted ${probabilityWords(m.p.adjusted)})`;
    return [
        m.p && `p ${m.p.raw < leastShown ? '' : '= '}${probabilityWords(m.p.raw)}${adjusted}`,
        m.detectable === undefined ? undefined : `detects ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(m.detectable, m.unit).replace(/^\+/, '')}`,
    ];
}
function joined(parts) {
    return parts.filter((part) => part !== undefined && part !== null && part !== '').join('; ');
}
/** The measurements, worst verdict first, otherwise in the order of the evidence. */
function worstMeasurements(measurements) {
    return [...measurements].sort((a, b) => _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdicts */ .rY.indexOf(b.verdict) - _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdicts */ .rY.indexOf(a.verdict));
}


/***/ }),

/***/ 39945:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   vy: () => (/* binding */ formatInterval)
/* harmony export */ });
const minus = '\u2212';
/**
 * A number for readers: whole numbers in groups of three digits, others with four significant digits and without
 * trailing zeros (two below 0.001), below 0.0001 and from 1e15 on with an exponent; U+2212 as minus. NaN: `undefined`; infinite: `∞`.
 */
function formatNumber(value, digits = 4) {
    if (Number.isNaN(value))
        return 'undefined';
    const sign = value < 0 ? minus : '';
    const size = Math.abs(value);
    if (size === Number.POSITIVE_INFINITY)
        return `${sign}∞`;
    return `${sign}${unsigned(size, digits)}`;
}
function unsigned(size, digits) {
    if (size === 0)
        return '0';
    if (size >= 1e15 || size < 1e-4)
        return size
            .toExponential(Math.min(2, digits - 1))
            .replace('e+', 'e')
            .replace('e-', `e${minus}`);
    if (Number.isInteger(size) || size >= 10 ** (digits - 1))
        return grouped(Math.round(size));
    const rounded = Number(size.toPrecision(size < 1e-3 ? Math.min(2, digits) : digits));
    return Number.isInteger(rounded) ? grouped(rounded) : rounded.toString();
}
function grouped(whole) {
    return whole.toString().replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** A share (0 to 1) as per cent with three digits. What is not quite all is never rounded to all. */
function formatShare(share) {
    const percent = share * 100;
    const text = formatNumber(Number(percent.toPrecision(3)), 3);
    return text === '100' && share < 1 ? '> 99.9 %' : `${text} %`;
}
const kibi = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
function formatBytes(bytes) {
    let size = bytes;
    let step = 0;
    while (Math.abs(size) >= 1024 && step < kibi.length - 1) {
        size /= 1024;
        step += 1;
    }
    return `${formatNumber(size, 3)} ${kibi[step]}`;
}
/**
 * A value with its unit, as evidence names units: `share` (a fraction, shown as %), `points` (a difference of two
 * fractions, shown signed as pt), `ratio` (shown as × 1.6), `ms`, `bytes`, `rows`, "" for a plain number, and any other
 * word, which follows the number and must be escaped by the surface. null: `undefined`.
 */
function formatValue(value, unit) {
    if (value === null)
        return 'undefined';
    if (unit === 'share')
        return formatShare(value);
    if (unit === 'points')
        return `${signed(value * 100)} pt`;
    if (unit === 'ratio')
        return `× ${formatNumber(value)}`;
    if (unit === 'bytes')
        return formatBytes(value);
    if (unit === 'ms')
        return `${formatNumber(value, 3)} ms`;
    return unit === '' ? formatNumber(value) : `${formatNumber(value)} ${unit}`;
}
/** The bounds of an interval on the scale of `formatValue`, without the unit; an open side is infinite. */
function formatInterval(low, high, unit) {
    const bound = (value, open) => {
        if (value === null)
            return open;
        if (unit === 'share')
            return formatNumber(Number((value * 100).toPrecision(3)));
        if (unit === 'points')
            return signed(value * 100);
        return unit === 'bytes' ? formatBytes(value) : formatNumber(value, unit === 'ms' ? 3 : 4);
    };
    return `[${bound(low, `${minus}∞`)}, ${bound(high, '∞')}]`;
}
function signed(value) {
    const text = formatNumber(Number(value.toPrecision(3)), 3);
    return value > 0 ? `+${text}` : text;
}


/***/ }),

/***/ 16345:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ scanWords)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39945);

/**
 * What a scan for credentials went through, in one sentence: `Scanned 42 files, 3 commits, 1.2 MiB in 0.4 s; skipped: 2
 * binary.` Undefined for evidence of another kind. The words come from our own gate and hold nothing of the change.
 */
function scanWords({ gate, counts, seconds }) {
    if (gate !== 'secrets' || counts.bytes === undefined)
        return undefined;
    const amount = (what, one) => {
        const n = counts[what] ?? 0;
        return n === 0 ? [] : [`${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(n)} ${n === 1 ? one : what}`];
    };
    const files = amount('files', 'file');
    const parts = [
        ...(files.length > 0 ? files : ['0 files']),
        ...amount('blobs', 'blob'),
        ...amount('commits', 'commit'),
        ...amount('cells', 'cell'),
        (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(counts.bytes, 'bytes'),
    ];
    const skipped = Object.entries(counts).flatMap(([what, n]) => n > 0 && /^(?:unread: [a-z-]+|excluded)$/.test(what) ? [`${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(n)} ${what.replace('unread: ', '')}`] : []);
    const time = seconds < 0.1 ? `${Math.round(seconds * 1000)} ms` : `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(seconds, 3)} s`;
    return `Scanned ${parts.join(', ')} in ${time}; skipped: ${skipped.length === 0 ? 'nothing' : skipped.join(', ')}.`;
}


/***/ }),

/***/ 52777:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ utf16),
/* harmony export */   e: () => (/* binding */ bytes)
/* harmony export */ });
const encoder = new TextEncoder();
/** Sizes in UTF-16 units, as `length` counts; blocks stand two line breaks apart. */
const utf16 = { of: (text) => text.length, separator: 2 };
/** Sizes in bytes of UTF-8. */
const bytes = { of: (text) => encoder.encode(text).length, separator: 2 };


/***/ }),

/***/ 54445:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ defineSurface)
/* harmony export */ });
/** Declares a surface; the file's default export. */
function defineSurface(surface) {
    return surface;
}


/***/ }),

/***/ 18161:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ trendPlots),
/* harmony export */   n: () => (/* binding */ trendWords)
/* harmony export */ });
/* harmony import */ var _evidence_trend_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81874);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25810);


const shown = 8;
const drawn = 40;
/** Earlier decisions about the same thing, oldest first, without those of the commit that is judged now. */
function earlier({ gate, name = '' }, { trend, head }) {
    return (trend ?? []).filter((line) => line.gate === gate && line.name === name && line.commit !== head);
}
/** "last 8 merges" and the sparkline of a finding's number with the present one at its end; null without a history. */
function trendWords(evidence, rule, context) {
    // asked of every finding of a report: the numbers of this evidence only where there is something to draw
    if (evidence.gate !== 'model' || context.trend === undefined)
        return null;
    const before = earlier(evidence, context).flatMap(({ numbers }) => numbers[rule] ?? []);
    const now = before.length < 2 ? undefined : (0,_evidence_trend_js__WEBPACK_IMPORTED_MODULE_0__/* .headlineNumbers */ .rT)(evidence)[rule];
    if (now === undefined)
        return null;
    const values = [...before.slice(-shown), now];
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return [`last ${values.length - 1} merges and this change`, (0,_chart_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .KM)(values, low, high)];
}
/** Each headline number of an evidence over the earlier decisions, the present one last; nothing for less than three. */
function trendPlots(evidence, context) {
    const lines = earlier(evidence, context).slice(-drawn);
    return Object.entries((0,_evidence_trend_js__WEBPACK_IMPORTED_MODULE_0__/* .headlineNumbers */ .rT)(evidence)).flatMap(([id, now]) => {
        const points = lines.flatMap(({ numbers }) => numbers[id] ?? []);
        if (points.length < 2)
            return [];
        const values = [...points, now];
        return [
            {
                id: `trend/${id}`,
                kind: 'line',
                title: `${titles[id] ?? id} over the last ${points.length} merges, and this change`,
                x: {
                    label: 'decisions on the default branch; 0 is this change',
                    values: values.map((_, i) => i + 1 - values.length),
                },
                y: { label: titles[id] ?? id },
                series: [{ name: 'candidate', values }],
            },
        ];
    });
}
const titles = {
    'of-margin': 'largest change, as a multiple of its margin',
    findings: 'findings that fail or warn',
};


/***/ }),

/***/ 28215:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ symbols),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   N4: () => (/* binding */ tally)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45650);

/** A picture for each verdict. It never stands without its word. */
const symbols = { pass: '✅', skip: '⏭️', warn: '⚠️', fail: '❌', error: '⛔' };
/** `❌ fail` */
function verdictWords(verdict) {
    return `${symbols[verdict]} ${verdict}`;
}
/** How the gates stand, in words: `2 of 5 gates fail, 1 warns`; `nothing was judged` when there are none. */
function tally(report) {
    const total = report.evidence.length;
    if (total === 0)
        return 'nothing was judged';
    const count = (verdict) => report.evidence.filter((e) => (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .deservedVerdict */ .Ow)(e) === verdict).length;
    const of = `of ${total} gate${total === 1 ? '' : 's'}`;
    const parts = [
        ...phrase(count('error'), 'could not check', 'could not check'),
        ...phrase(count('fail'), 'fails', 'fail'),
        ...phrase(count('warn'), 'warns', 'warn'),
    ];
    const [first, ...rest] = parts;
    if (first === undefined) {
        const skipped = count('skip');
        return skipped === 0 ? `${total} ${of} pass` : `${total - skipped} ${of} pass, ${skipped} skipped`;
    }
    return [`${first[0]} ${of} ${first[1]}`, ...rest.map(([n, verb]) => `${n} ${verb}`)].join(', ');
}
function phrase(n, one, many) {
    return n === 0 ? [] : [[n, n === 1 ? one : many]];
}


/***/ })

};
