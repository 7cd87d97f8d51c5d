'use strict';
exports.id = 1772;
exports.ids = [1772];
exports.modules = {

  221:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    J$: () => (  axisName),
    RH: () => (  plotValue),
    Wd: () => (  spanWords),
    Xq: () => (  positions),
    bQ: () => (  plotWords),
    h: () => (  axisValue)
  });
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52037);
  var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72527);
  var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39945);



 
const lastSecond = 8.64e12;
 
function axisValue(value, axis = {}) {
    if (typeof value === 'string')
        return value;
    if (axis.scale === 'clock' && value >= 0 && value <= 86_400)
        return clockText(value);
    if (axis.scale === 'time' && Math.abs(value) <= lastSecond)
        return timeText(value);
    return Number.isInteger(value) && Math.abs(value) < 1e6 ? String(value).replace('-', '−') : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)(value);
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
 
function plotValue(value, plot) {
    if (value == null)
        return '–';
    return plot.y.unit === 'share' ? (0,_number_js__WEBPACK_IMPORTED_MODULE_0__  .T1)(value) : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)(value);
}
 
function axisName(axis) {
    return axis.unit === undefined || axis.unit === '' ? axis.label : `${axis.label} (${axis.unit})`;
}
 
function spanWords(plot) {
    const { values, scale, unit } = plot.x;
    const [first] = values;
    const last = values.at(-1);
    if (first === undefined || last === undefined)
        return '';
    if (plot.kind === 'bars') {
        const names = values.slice(0, 3).map((name) => (0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .$Q)(String(name), 40)));
        return `${names.join(', ')}${values.length > 3 ? ' …' : ''}`;
    }
    const end = (value) => typeof value === 'string' ? (0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .$Q)(value, 40)) : axisValue(value, plot.x);
    const span = `${end(first)} to ${end(last)}`;
    return `${span}${unit === undefined ? '' : ` ${unit}`}${scale === 'log' ? ', logarithmic' : ''}`;
}
 
function plotWords(plot) {
    const names = positions(plot);
    const sides = plot.series.slice(0, 6).map((series) => {
        const largest = largestAt(series.values);
        const n = series.n === undefined ? '' : `, n = ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)(series.n)}`;
        const missing = series.missing === undefined ? '' : `, missing ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__  .T1)(series.missing)}`;
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


  }),

  25810:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B8: () => (  sparklines),
    HH: () => (  shareBar),
    KM: () => (  sparkline),
    MF: () => (  palette),
    SV: () => (  coarser),
    Xx: () => (  extent),
    a4: () => (  mermaid),
    zn: () => (  intervalBar)
  });
 
  var _axis_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(221);

const bars = '▁▂▃▄▅▆▇█';
 
function thinned(values, limit) {
    if (values.length <= limit)
        return [...values];
    return Array.from({ length: limit }, (_, i) => {
        const group = values.slice(Math.floor((i * values.length) / limit), Math.floor(((i + 1) * values.length) / limit));
        return group.reduce((sum, value) => sum + value, 0) / group.length;
    });
}


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
 
function sparklines(series) {
    const shown = [...thinned(series.base, 32), ...thinned(series.head, 32)].filter(Number.isFinite);
    const low = shown.reduce((a, b) => Math.min(a, b), 0);
    const high = shown.reduce((a, b) => Math.max(a, b), low);
    return [sparkline(series.base, low, high), sparkline(series.head, low, high)];
}
 
function shareBar(share, columns) {
    if (!(share > 0))
        return '';
    const eighths = Math.max(1, Math.min(8 * columns, Math.round(share * 8 * columns)));
    const rest = eighths % 8;
    return `${'█'.repeat(Math.floor(eighths / 8))}${rest === 0 ? '' : '▏▎▍▌▋▊▉'[rest - 1]}`;
}
 
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
 
const palette = [
    ['grey', '#7d8b99'],
    ['orange', '#d55e00'],
    ['blue', '#0072b2'],
    ['green', '#009e73'],
];


function mermaid(fine) {
    const plot = coarser(fine, 8);
    const range = extent(plot);
    const names = (0,_axis_words_js__WEBPACK_IMPORTED_MODULE_0__  .Xq)(plot);
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


  }),

  72269:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    P: () => (  columnsOf),
    f: () => (  columnOutcome)
  });
  var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41324);

 
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
        verdict: (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .QZ)(all.map(({ verdict }) => verdict)),
        main,
        missing: all.find(({ id }) => id === 'missing'),
        recorded: new Map(all.filter(({ limit }) => limit === undefined).map((one) => [one.id, one])),
        ofMargin: known ? Math.abs(main.value ?? 0) / (main.limit?.value ?? 1) : null,
    };
}
 
function columnOutcome({ main, missing }) {
    const gaps = missing?.outcome === 'equivalent' ? undefined : missing?.outcome;
    return [main?.outcome, gaps && `missing: ${gaps}`].filter(Boolean).join('; ');
}
function rank(verdict) {
    return _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .rY.indexOf(verdict);
}


  }),

  26597:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h8: () => (  htmlCode),
    n8: () => (  htmlProse),
    qy: () => (  html),
    u3: () => (  summaryProse)
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);

const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '#': '&#35;',
};


function html(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .RK)(text).replace(/[&<>"']|(?<=#)#/g, (c) => entities[c] ?? c);
}
 
function htmlCode(text) {
    return `<code>${html((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .$Q)(text, 200))}</code>`;
}
 
function htmlProse(message, limit = 1000) {
    return joined((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .JF)(message, limit));
}
 
function summaryProse(message, limit = 1000) {
    return joined((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .tG)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .JF)(message, limit)));
}
function joined(parts) {
    return parts.map((part) => (part.kind === 'code' ? htmlCode(part.text) : html(part.text))).join('');
}


  }),

  75646:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  l: () => (  markdownDocument)
});

; 
 
const shareOfShortest = 0.5;
 
const patience = 8;


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

 
var report_entries = __webpack_require__(91070);
 
var report_marker = __webpack_require__(53086);
 
var escape_html = __webpack_require__(26597);
 
var report_number = __webpack_require__(39945);
 
var verdict_words = __webpack_require__(28215);
 
var axis_words = __webpack_require__(221);
 
var chart = __webpack_require__(25810);
 
var credential_words = __webpack_require__(41745);
 
var escape_markdown = __webpack_require__(79605);
 
var report_link = __webpack_require__(49480);
 
var report_report = __webpack_require__(45650);
 
var trend = __webpack_require__(18161);
; 
 
function markdownTable(columns, rows) {
    const line = (cells) => `| ${cells.map((cell) => (cell === '' ? ' ' : cell)).join(' | ')} |`;
    return [line(columns), `|${columns.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}
 
function collapsed(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
 
function limitedRows(rows, limit, what) {
    const rest = rows.length - limit;
    return rest > 0 ? { rows: rows.slice(0, limit), more: `\n\n…and ${rest} more ${what}.` } : { rows, more: '' };
}

; 










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
        table && (0,escape_html .u3)(table.title, 120),
        plot && (0,escape_html .u3)(plot.title, 120),
        playbook && 'what to do, step by step',
        reasons && 'reasons',
    ].filter(Boolean);
    return collapsed(names.length === 0 ? 'Place and fingerprint' : [...new Set(names)].join('; '), parts.join('\n\n'));
}
function tableText(table, detail) {
    const { rows, more } = limitedRows(table.rows, detail.rows, 'rows');
    const inTable = { table: true };
    const cell = (value) => value == null ? '–' : typeof value === 'number' ? (0,report_number .ZV)(value) : (0,escape_markdown .CS)(value, inTable, 200);
    const columns = table.columns.slice(0, 12);
    return markdownTable(columns.map((name) => (0,escape_markdown .CS)(name, inTable, 100)), rows.map((row) => columns.map((_, i) => cell(row[i])))).concat(more);
}
 
function plotText(plot, withTable, detail) {
     
    const drawing = plot.kind === 'bars' && plot.series.length > 1 ? undefined : (0,chart .a4)(plot);
    const names = plot.series.slice(0, chart .MF.length).map((s, i) => `${(0,escape_markdown .CS)(s.name, {}, 40)} (${chart .MF[i]?.[0]})`);
    const legend = drawing === undefined || names.length < 2 ? '' : `Lines: ${names.join(', ')}.`;
    const parts = [
        drawing && `\`\`\`mermaid\n${drawing}\n\`\`\``,
        legend,
        withTable || drawing === undefined ? plotTable(plot, detail) : '',
    ];
    return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}
function plotTable(fine, detail) {
    const plot = (0,chart .SV)(fine, detail.bins);
    const inTable = { table: true };
    const { rows, more } = limitedRows((0,axis_words .Xq)(plot), detail.rows, 'rows');
    const series = plot.series.slice(0, plot.kind === 'matrix' ? 12 : 6);
    const drawn = plot.kind === 'intervals' && series.length === 1;
    const number = (value) => (0,axis_words .RH)(value, plot);
    const most = (0,chart .Xx)(plot)?.high ?? 0;
    const cells = rows.map((name, i) => [
        (0,escape_markdown .CS)(name, inTable, 100),
        ...series.map(({ values, low, high }) => {
            const bounds = low?.[i] == null && high?.[i] == null ? '' : ` [${number(low?.[i])}, ${number(high?.[i])}]`;
            const value = values[i];
            const drawing = plot.kind === 'bars' && value != null && value > 0 ? ` \`${(0,chart .HH)(value / most, 12)}\`` : '';
            return `${number(value)}${bounds}${drawing}`;
        }),
        ...(drawn ? [bar(plot, i)] : []),
    ]);
    const missing = series.some((s) => (s.missing ?? 0) > 0)
        ? [['missing, of rows', ...series.map((s) => (s.missing === undefined ? '–' : (0,report_number .T1)(s.missing)))]]
        : [];
    const columns = [
        (0,escape_markdown .CS)((0,axis_words .J$)(plot.x), inTable, 100),
         
        ...series.map((s) => (0,escape_markdown .CS)(drawn && plot.y.label !== '' ? plot.y.label : s.name, inTable, drawn ? 60 : 40)),
        ...(drawn ? [axisWords(plot)] : []),
    ];
    return markdownTable(columns, [...cells, ...missing]).concat(more);
}
function bar(plot, index) {
    const axis = (0,chart .Xx)(plot);
    const [series] = plot.series;
    const value = series?.values[index];
    if (axis === null || value == null)
        return '';
    const part = { low: series?.low?.[index] ?? value, value, high: series?.high?.[index] ?? value };
    return `\`${(0,chart .zn)(part, { ...axis, mark: plot.mark }, 25)
        .replace(/^ | $/g, '·')
        .replaceAll(' ', '·')}\``;
}
function axisWords(plot) {
    const axis = (0,chart .Xx)(plot);
    if (axis === null)
        return '';
    const mark = plot.mark === undefined ? '' : `; ┊ limit ${(0,report_number .ZV)(plot.mark)}`;
    return `${(0,report_number .ZV)(axis.low, 3)} to ${(0,report_number .ZV)(axis.high, 3)}${mark}`;
}
function playbookText(playbook, untrusted) {
    return playbook
        .map(({ step, text, link }, i) => {
        const address = untrusted ? undefined : (0,report_link .Pl)(link);
        return `${i + 1}. **${credential_words ._[step]}:** ${(0,escape_markdown .CS)(text, {}, 600)}${address === undefined ? '' : ` ([open](${address}))`}`;
    })
        .join('\n');
}
function reasonsText(reasons) {
    const inTable = { table: true };
    const rows = reasons.map((r) => [
        (0,escape_markdown .CS)(r.step, inTable, 100),
        (0,escape_markdown .CS)(r.fact, inTable, 300),
        (0,escape_markdown .CS)(r.effect, inTable, 200),
    ]);
    return markdownTable(['step', 'fact', 'effect'], rows);
}

; 










 
function entryBlock(entry, context, detail) {
    return {
        entry,
        levels: [() => full(entry, context, detail), () => middle(entry, context), () => oneLine(entry, context)],
    };
}
function full(entry, context, detail) {
    const { finding } = entry;
    const place = finding && identity(entry, context, detail);
     
    const apart = entry.evidence.gate === 'data' || entry.evidence.gate === 'model';
    const lines = [
        entry.detail && (0,escape_markdown .CS)(entry.detail),
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
        untrusted: (0,report_report .j_)(context, entry.evidence),
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
 
function sparkLine(entry) {
    const { finding } = entry;
    if (finding?.series === undefined)
        return undefined;
    const drawn = bothLines(finding.series);
    if (drawn === '')
        return undefined;
    const plot = plotOf(entry);
    const span = plot === undefined ? '' : (0,axis_words .Wd)(plot);
    return `${drawn} (base → head, ${span === '' ? 'one axis' : (0,escape_markdown .CS)(span, {}, 160)})`;
}
function historyLine({ evidence, finding }, context) {
    const found = finding === undefined ? null : (0,trend .n)(evidence, finding.rule, context);
    return found === null ? undefined : `${found[0]} \`${found[1]}\``;
}
 
function bothLines(series) {
    const [base, head] = (0,chart .B8)(series);
    if (base === '' && head === '')
        return '';
    return `\`${base || '–'}\` → \`${head || '–'}\``;
}
 
function entryRow(entry, context) {
    const { finding } = entry;
    const inTable = { table: true };
    const cells = [
        (0,escape_markdown .CS)(entry.message, inTable, 160),
        entry.number === undefined ? '' : (0,escape_markdown .CS)((0,report_entries .QI)(entry.number.trim()).join(''), inTable, 120),
        finding?.series === undefined ? '' : bothLines(finding.series),
        finding === undefined ? '' : (0,escape_markdown .aY)(finding.fingerprint, inTable),
    ];
    const accepted = finding?.accepted === undefined ? '' : ' (accepted)';
    const known = (0,report_report .j_)(context, entry.evidence) ? ' (claimed)' : '';
    return `| ${cells.map((cell, i) => (cell === '' ? ' ' : `${cell}${i === 0 ? `${accepted}${known}` : ''}`)).join(' | ')} |`;
}
function title(entry) {
    const gate = `${verdict_words .Iq[entry.verdict]} ${(0,escape_markdown .CS)((0,report_entries .h2)(entry.evidence))}`;
    return `${gate}${entry.verdict === 'error' ? ' could not be checked' : ''}: ${(0,escape_markdown .CS)(entry.message, {}, 240)}`;
}
 
function boldNumber(number) {
    const [value, rest] = (0,report_entries .QI)(number.trim());
    const bold = (0,escape_markdown .CS)(value, {}, 200);
    const gap = rest.startsWith(' ') ? ' ' : '';
    return bold === '' ? (0,escape_markdown .CS)(rest, {}, 400) : `**${bold}**${gap}${(0,escape_markdown .CS)(rest, {}, 400)}`;
}
function mendLine(entry, context) {
    if (entry.mend === undefined || entry.mend === '')
        return undefined;
    const address = (0,report_report .j_)(context, entry.evidence) ? undefined : (0,report_link .Pl)(entry.finding?.link);
    return `**Mend:** ${(0,escape_markdown .CS)(entry.mend)}${address === undefined ? '' : ` ([steps](${address}))`}`;
}
function knownLine(entry) {
    const words = entry.finding && (0,credential_words .L)(entry.finding);
    return words && (0,escape_markdown .CS)(words, {}, 600);
}
function acceptedLine(entry) {
    const words = entry.finding && (0,report_entries .Vk)(entry.finding);
    return words && (0,escape_markdown .CS)(words);
}
 
function identity(entry, context, detail) {
    const { finding } = entry;
    if (finding === undefined)
        return '';
    const shown = finding.locations.slice(0, detail.places).map((location) => place(location, context));
    const rest = finding.locations.length - shown.length;
    const places = [shown.join(' · '), rest > 0 ? ` and ${rest} more place${rest === 1 ? '' : 's'}` : ''].join('');
    const parts = [places, `rule ${(0,escape_markdown .aY)(finding.rule)}`, `fingerprint ${(0,escape_markdown .aY)(finding.fingerprint)}`];
    return parts.filter((part) => part !== '').join('; ');
}
function firstPlace(entry, context) {
    const [first, ...rest] = entry.finding?.locations ?? [];
    if (first === undefined)
        return '';
    return ` (${place(first, context)}${rest.length === 0 ? '' : ` and ${rest.length} more`})`;
}
 
function place(location, context) {
    const after = (0,report_entries .wi)(location);
    const line = /^:\d+$/.test(after) ? after : '';
    const path = (0,escape_markdown .aY)(`${location.path}${line}`);
    const address = (0,report_link .Pb)(context, location);
    return `${address === undefined ? path : `[${path}](${address})`}${line === '' ? (0,escape_markdown .CS)(after) : ''}`;
}
function plotOf(entry) {
    const id = entry.finding?.plot;
    return id === undefined ? undefined : entry.evidence.plots.find((plot) => plot.id === id);
}

; 






const columns = ['finding', 'number', 'base → head', 'fingerprint'];
 
const few = 2;


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
 
function leadingOf({ evidence }, detail) {
    if (evidence.gate === 'model')
        return Math.ceil(detail.leading * 0.6);
    return evidence.gate === 'data' ? detail.leading : Number.POSITIVE_INFINITY;
}
 
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
    const title = `${verdict_words .Iq[entry.verdict]} ${(0,escape_html .u3)((0,report_entries .h2)(entry.evidence), 120)}: ${(0,report_number .ZV)(count)} more ${count === 1 ? 'finding' : 'findings'} ${verb}`;
    return collapsed(title, [markdownTable(columns, []), ...rows].join('\n'));
}
function groupOf({ evidence, verdict }) {
    return JSON.stringify([evidence.gate, evidence.name ?? '', evidence.subject.head, verdict]);
}

 
var evidence = __webpack_require__(75700);
 
var verdict = __webpack_require__(41324);
; 





function leftOutWords(all, left, rest, elsewhere) {
    const parts = evidence .m.flatMap((gate) => {
        const missing = left.filter((entry) => entry.evidence.gate === gate);
        if (missing.length === 0)
            return [];
        const total = all.filter((entry) => entry.evidence.gate === gate).length;
        return [`${(0,report_number .ZV)(missing.length)} of ${(0,report_number .ZV)(total)} findings of ${gate} (${kinds(missing)})`];
    });
    const others = new Map();
    for (const { what } of rest)
        others.set(what, (others.get(what) ?? 0) + 1);
    const named = [...parts, ...Array.from(others, ([what, n]) => (n === 1 ? what : `${n} ${what}`))];
    return named.length === 0 ? '' : `**Not shown:** ${named.join('; ')}; see ${elsewhere}.`;
}
 
function leftOutShort(left, rest, elsewhere) {
    if (left.length === 0 && rest.length === 0)
        return '';
    return `**Not shown:** ${(0,report_number .ZV)(left.length)} findings, ${rest.length} other parts; see ${elsewhere}.`;
}
function kinds(entries) {
    const counted = [...verdict .rY].reverse().flatMap((verdict) => {
        const n = entries.filter((entry) => entry.verdict === verdict).length;
        return n === 0 ? [] : [{ verdict, n }];
    });
    const [only] = counted;
    if (counted.length === 1 && only !== undefined)
        return `all ${only.verdict}`;
    return counted.map(({ verdict, n }) => `${(0,report_number .ZV)(n)} ${verdict}`).join(', ');
}

 
var report_columns = __webpack_require__(72269);
 
var measurement_words = __webpack_require__(91442);
 
var scan_words = __webpack_require__(16345);
; 












const inTable = { table: true };
 
const mostUnchecked = 5;
 
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
 
function unchecked(evidence) {
    const all = evidence.flatMap((e) => e.notes.filter((n) => n.kind === 'unchecked').map((note) => ({ e, note })));
    if (all.length === 0)
        return undefined;
    const text = (limit) => {
        const lines = all.slice(0, limit).map(({ e, note }) => `- ${(0,escape_markdown .CS)((0,report_entries .h2)(e))}: ${noteText(note)}`);
        const rest = all.length - limit;
        return ['**Not looked at**', [...lines, ...(rest > 0 ? [`- …and ${rest} more`] : [])].join('\n')].join('\n\n');
    };
    const short = () => `**Not looked at:** ${all.length} thing${all.length === 1 ? '' : 's'}, named in the evidence.`;
    return { what: 'what was not looked at', levels: [() => text(mostUnchecked), short] };
}
function passed(evidence, detail) {
    const gates = evidence.filter((e) => (0,report_report .Ow)(e) === 'pass');
    if (gates.length === 0)
        return undefined;
    const rows = gates.flatMap((e) => {
        const closest = e.measurements.slice(0, 3);
        if (closest.length === 0)
            return [
                [(0,escape_markdown .CS)((0,report_entries .h2)(e), inTable), countsWords(e), (0,escape_markdown .CS)(e.decided, inTable, 200), (0,escape_markdown .CS)(e.limit, inTable, 100)],
            ];
        return closest.map((m, i) => [i === 0 ? (0,escape_markdown .CS)((0,report_entries .h2)(e), inTable) : '', ...measured(m)]);
    });
    const { rows: shown, more } = limitedRows(rows, detail.rows, 'rows');
    const text = () => markdownTable(['gate', 'measurement', 'value', 'limit'], shown).concat(more);
    const title = `${verdict_words .Iq.pass} ${gates.length} gate${gates.length === 1 ? '' : 's'} passed`;
    return { what: 'the passed gates', levels: [() => collapsed(title, text())] };
}
function measured(m) {
    return [
        `${(0,escape_markdown .CS)(m.id, inTable, 60)} of ${(0,escape_markdown .CS)(m.subject, inTable, 200)}`,
        (0,escape_markdown .CS)((0,measurement_words .pz)(m), inTable, 200),
        (0,escape_markdown .CS)((0,measurement_words .vd)(m), inTable, 100),
    ];
}
function countsWords(evidence) {
    const scan = (0,scan_words .H)(evidence);
    if (scan !== undefined)
        return (0,escape_markdown .CS)(scan, inTable, 300);
    const counts = Object.entries(evidence.counts).slice(0, 4);
    return counts.map(([what, n]) => `${(0,report_number .ZV)(n)} ${(0,escape_markdown .CS)(what, inTable, 40)}`).join(', ');
}
function hasColumns({ gate, measurements }) {
    return gate === 'data' && measurements.length > 0;
}
 
function columnsTable(evidence, detail) {
    const columns = (0,report_columns .P)(evidence);
    const { rows, more } = limitedRows(columns, detail.rows, 'columns; all of them are in the HTML report');
    const table = () => markdownTable(['verdict', 'column', 'change', 'limit', 'missing', 'n'], rows.map(({ verdict, subject, main, missing }) => [
        (0,verdict_words .L2)(verdict),
        (0,escape_markdown .CS)(subject, inTable, 200),
        main === undefined ? '–' : `${(0,escape_markdown .CS)((0,measurement_words .pz)(main), inTable, 120)} ${(0,escape_markdown .CS)(main.outcome ?? '', inTable, 20)}`,
        main === undefined ? '' : (0,escape_markdown .CS)((0,measurement_words .vd)(main), inTable, 60),
        missing === undefined ? '' : (0,escape_markdown .CS)((0,measurement_words .gB)(missing) || (0,measurement_words .pz)(missing), inTable, 100),
        main === undefined ? '' : (0,measurement_words .hc)(main),
    ])).concat(more);
    const title = `${(0,escape_html .u3)((0,report_entries .h2)(evidence))}: ${(0,report_number .ZV)(columns.length)} ${columns.length === 1 ? 'column' : 'columns'}, worst first`;
    return { what: 'tables of columns', levels: [() => collapsed(title, table())] };
}
function measurementsOf(evidence, detail) {
    const { measurements } = evidence;
    if (measurements.length === 0 ||
        ((0,report_report .Ow)(evidence) === 'pass' && !detail.complete && measurements.length <= 3))
        return undefined;
    if (evidence.gate === 'data' && !detail.complete)
        return columnsTable(evidence, detail);
    const { rows, more } = limitedRows((0,measurement_words .Je)(measurements), detail.rows, 'measurements');
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
        (0,verdict_words .L2)(m.verdict),
        ...measured(m),
        (0,escape_markdown .CS)((0,measurement_words .gB)(m), inTable, 100),
        (0,measurement_words .hc)(m),
        ...(detail.complete ? [(0,escape_markdown .CS)((0,measurement_words .XF)(m), inTable, 300)] : []),
    ])).concat(more);
    const title = `${(0,escape_html .u3)((0,report_entries .h2)(evidence))}: ${measurements.length} measurement${measurements.length === 1 ? '' : 's'}, worst first`;
    return { what: 'tables of measurements', levels: [() => collapsed(title, table())] };
}
function plotsOf(evidence, detail) {
    const used = new Set(evidence.findings.map((f) => f.plot));
    const plots = evidence.plots.filter((plot) => !used.has(plot.id)).slice(0, 12);
    if (plots.length === 0)
        return undefined;
    const text = () => plots.map((plot) => `**${(0,escape_markdown .CS)(plot.title, {}, 120) || 'plot'}**\n\n${plotText(plot, true, detail)}`).join('\n\n');
    return { what: 'groups of plots', levels: [() => collapsed(`${(0,escape_html .u3)((0,report_entries .h2)(evidence))}: plots`, text())] };
}
function recorded(report, detail) {
    const entries = report.evidence.flatMap((e) => e.findings.filter((f) => f.severity === 'note').map((f) => (0,report_entries .uX)(e, f)));
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
        .map(({ e, note }) => `- ${(0,escape_markdown .CS)((0,report_entries .h2)(e))}, ${note.kind}: ${noteText(note)}`)
        .join('\n')
        .concat(more);
    return {
        what: 'notes on methods',
        levels: [() => collapsed(`How it was judged: ${all.length} note${all.length === 1 ? '' : 's'}`, text())],
    };
}
function noteText(note) {
    return note.mend === undefined
        ? (0,escape_markdown .CS)(note.text)
        : `${(0,escape_markdown .CS)(note.text.replace(/\.$/, ''))}. **Mend:** ${(0,escape_markdown .CS)(note.mend)}`;
}

 
var evidence_finding = __webpack_require__(92172);
; 







 
function firstLine(report) {
    const { context } = report;
    const verdict = (0,report_report .Bn)(report);
    const title = context.title === undefined ? '' : ` ${(0,escape_markdown .CS)(context.title, {}, 80)}`;
    const bold = `**${verdict_words .Iq[verdict]} Assay: ${verdict}**`;
    const commit = context.head !== undefined && /^[0-9a-f]{7,64}$/i.test(context.head) ? context.head.slice(0, 7) : undefined;
    const parts = [
        `${bold}${title}`,
        (0,verdict_words .N4)(report),
        commit && `commit ${linked((0,escape_markdown .aY)(commit), context.commitUrl)}`,
        context.runNumber && linked(`run ${(0,escape_markdown .CS)(context.runNumber, {}, 20)}`, context.runUrl),
    ];
    const short = [bold, (0,verdict_words .N4)(report), commit && `commit ${(0,escape_markdown .aY)(commit)}`];
    return [() => parts.filter(Boolean).join(' · '), () => short.filter(Boolean).join(' · ')];
}
 
function gateTable(report) {
    const rows = report.evidence.map((evidence) => ({ evidence, verdict: (0,report_report .Ow)(evidence) }));
    if (rows.length === 0)
        return [() => ''];
    const table = (given) => markdownTable(['gate', 'verdict', 'what decided it', 'limit'], given);
    const row = ({ evidence, verdict }) => [
        (0,escape_markdown .CS)((0,report_entries .h2)(evidence), { table: true }),
        (0,verdict_words .L2)(verdict),
        (0,escape_markdown .CS)(evidence.decided, { table: true }, 160),
        (0,escape_markdown .CS)(evidence.limit, { table: true }, 80),
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
        ...skeleton_alert('WARNING', context.untrusted === true, [`Computed by an untrusted run (a fork): ${(0,report_report .wV)(context)}`]),
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
     
    return [
        ...items.slice(0, limit).map((item) => `- ${(0,escape_markdown .CS)(item, {}, 300) || (0,escape_markdown .aY)('')}`),
        ...(rest > 0 ? [`- …and ${rest} more`] : []),
    ];
}
 
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
 
function acceptWords({ context, evidence }) {
    const { head, runUrl } = context;
    if (runUrl === undefined || !/^[0-9a-f]{40,64}$/.test(head ?? ''))
        return [];
    const failing = evidence.filter((one) => (0,report_report .Ow)(one) === 'fail');
    const [target] = failing.flatMap((one) => acceptTarget(one, head ?? ''));
    return target === undefined ? [] : [`accept: ${(0,escape_markdown .aY)(`/assay accept ${target} REASON`)}`];
}
 
function acceptTarget({ gate, findings }, head) {
    const failing = findings.filter(({ severity }) => severity === 'error');
    if (failing.length === 0)
        return [`${gate}@${head}`];
    return failing.filter((finding) => !(0,evidence_finding .FU)(finding)).map(({ fingerprint }) => fingerprint);
}
function policyWords(evidence) {
    const { policy } = evidence;
    const path = policy.path === null ? 'defaults' : (0,escape_markdown .aY)(policy.path);
    const commit = policy.commit === undefined ? '' : ` ${(0,escape_markdown .aY)((0,report_entries .VK)(policy.commit, 7))}`;
    const from = policy.source === 'base' ? ` at base${commit}` : policy.source === 'working-tree' ? ' in the working tree' : '';
    return `Policy ${path}${from}`;
}
 
function digestsOf(one, all) {
    return Object.entries(one.subject.digests).map(([what, digest]) => {
        const clashes = all.some(({ subject }) => (subject.digests[what] ?? digest) !== digest);
        return `${clashes && one.name !== undefined ? `${(0,escape_markdown .aY)(one.name)} ` : ''}${digestWords(what, digest)}`;
    });
}
function digestWords(what, digest) {
    return `${(0,escape_markdown .CS)(what, {}, 60)} ${(0,escape_markdown .aY)((0,report_entries .VK)(digest, 12))}`;
}
function program(context) {
    const dist = context.distDigest === undefined ? '' : ` (${(0,escape_markdown .aY)((0,report_entries .VK)(context.distDigest, 12))})`;
    return `Assay ${(0,escape_markdown .CS)(context.toolVersion, {}, 40)}${dist}`;
}
function artifacts(context) {
    return (0,report_link .Pl)(context.artifactsUrl) === undefined ? [] : [linked('HTML report and evidence', context.artifactsUrl)];
}
function linked(text, address) {
    const safe = (0,report_link .Pl)(address);
    return safe === undefined ? text : `[${text}](${safe})`;
}
function unique(items) {
    return [...new Set(items)];
}

; 







 
const shareOfSkeleton = 0.6;


function markdownDocument(report, detail, budget, measure) {
    const cost = (text) => (text === '' ? 0 : measure.of(text) + measure.separator);
    const marker = detail.marker ? (0,report_marker .B)(report.context) : '';
    const entries = (0,report_entries .u)(report);
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
 
function leftOutWriter(entries, rest, detail, budget, measure) {
    const cost = (text) => (text === '' ? 0 : measure.of(text) + measure.separator);
    const long = (left, others) => leftOutWords(entries, left, others, detail.elsewhere);
    const short = (left, others) => leftOutShort(left, others, detail.elsewhere);
    const reserve = cost(long(entries, rest));
    return reserve <= budget / 4 ? { reserve, write: long } : { reserve: cost(short(entries, rest)), write: short };
}


  }),

  91442:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Je: () => (  worstMeasurements),
    S5: () => (  measuredWords),
    XF: () => (  methodWords),
    gB: () => (  sidesWords),
    hc: () => (  rowsWords),
    pz: () => (  valueWords),
    vd: () => (  limitWords),
    wX: () => (  outcomeWords)
  });
  var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41324);
  var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39945);


 
 
function valueWords(m) {
    if (m.value === null)
        return m.reason === undefined ? 'undefined' : `undefined: ${m.reason}`;
    const interval = m.interval === undefined ? '' : ` ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__  .vy)(m.interval.low, m.interval.high, m.unit)}`;
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__  .Fl)(m.value, m.unit)}${interval}`;
}
 
function sidesWords(m) {
    if (m.base == null && m.head == null)
        return '';
    const unit = m.unit === 'points' ? 'share' : m.unit === 'ratio' ? '' : m.unit;
    const side = (value) => (value == null ? '–' : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__  .Fl)(value, unit));
    return `${side(m.base)} → ${side(m.head)}`;
}
 
function limitWords(m) {
    if (m.limit === undefined)
        return '';
    const unit = m.unit === 'points' && m.limit.kind !== 'margin' ? 'share' : m.unit;
    const value = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__  .Fl)(m.limit.value, unit).replace(/^\+/, '');
    return m.limit.kind === 'margin' ? `margin ${value}` : `${m.limit.kind === 'min' ? '≥' : '≤'} ${value}`;
}
 
function rowsWords(m) {
    const head = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)(m.n.head);
    return m.n.base === undefined || m.n.base === m.n.head ? head : `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)(m.n.base)} → ${head}`;
}
 
function methodWords(m) {
    return joined([m.outcome, measuredWords(m), ...evidenceWords(m), m.value === null ? undefined : m.reason]);
}
 
function outcomeWords(m) {
    return m.value === null ? (m.reason ?? '') : joined([m.outcome, ...evidenceWords(m), m.reason]);
}
 
function measuredWords(m) {
    return joined([m.interval && `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)(m.interval.level * 100)} % ${m.interval.method}`, m.method]);
}
 
const leastShown = 0.0001;
function probabilityWords(p) {
    return p < leastShown ? `< ${leastShown}` : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)(p, 2);
}
function evidenceWords(m) {
    const adjusted = m.p?.adjusted === undefined ? '' : ` (adjusted ${probabilityWords(m.p.adjusted)})`;
    return [
        m.p && `p ${m.p.raw < leastShown ? '' : '= '}${probabilityWords(m.p.raw)}${adjusted}`,
        m.detectable === undefined ? undefined : `detects ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__  .Fl)(m.detectable, m.unit).replace(/^\+/, '')}`,
    ];
}
function joined(parts) {
    return parts.filter((part) => part !== undefined && part !== null && part !== '').join('; ');
}
 
function worstMeasurements(measurements) {
    return [...measurements].sort((a, b) => _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .rY.indexOf(b.verdict) - _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .rY.indexOf(a.verdict));
}


  }),

  39945:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Fl: () => (  formatValue),
    T1: () => (  formatShare),
    ZV: () => (  formatNumber),
    vy: () => (  formatInterval)
  });
const minus = '\u2212';


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


  }),

  16345:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    H: () => (  scanWords)
  });
  var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39945);



function scanWords({ gate, counts, seconds }) {
    if (gate !== 'secrets' || counts.bytes === undefined)
        return undefined;
    const amount = (what, one) => {
        const n = counts[what] ?? 0;
        return n === 0 ? [] : [`${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)(n)} ${n === 1 ? one : what}`];
    };
    const cached = counts['texts from the cache'] ?? 0;
    const files = amount('files', 'file');
    const parts = [
        ...(files.length > 0 ? files : ['0 files']),
        ...amount('blobs', 'blob'),
        ...amount('commits', 'commit'),
        ...amount('cells', 'cell'),
        (0,_number_js__WEBPACK_IMPORTED_MODULE_0__  .Fl)(counts.bytes, 'bytes'),
        ...(cached > 0 ? [`from the cache: ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)(cached)} ${cached === 1 ? 'text' : 'texts'}`] : []),
    ];
    const skipped = Object.entries(counts).flatMap(([what, n]) => n > 0 && /^(?:unread: [a-z-]+|excluded)$/.test(what) ? [`${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)(n)} ${what.replace('unread: ', '')}`] : []);
    const time = seconds < 0.1 ? `${Math.round(seconds * 1000)} ms` : `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)(seconds, 3)} s`;
    return `Scanned ${parts.join(', ')} in ${time}; skipped: ${skipped.length === 0 ? 'nothing' : skipped.join(', ')}.`;
}


  }),

  52777:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    b: () => (  utf16),
    e: () => (  bytes)
  });
const encoder = new TextEncoder();
 
const utf16 = { of: (text) => text.length, separator: 2 };
 
const bytes = { of: (text) => encoder.encode(text).length, separator: 2 };


  }),

  54445:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  defineSurface)
  });
 
function defineSurface(surface) {
    return surface;
}


  }),

  18161:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  trendPlots),
    n: () => (  trendWords)
  });
  var _evidence_trend_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81874);
  var _chart_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25810);


const shown = 8;
const drawn = 40;
 
function earlier({ gate, name = '' }, { trend, head }) {
    return (trend ?? []).filter((line) => line.gate === gate && line.name === name && line.commit !== head);
}
 
function trendWords(evidence, rule, context) {
     
    if (evidence.gate !== 'model' || context.trend === undefined)
        return null;
    const before = earlier(evidence, context).flatMap(({ numbers }) => numbers[rule] ?? []);
    const now = before.length < 2 ? undefined : (0,_evidence_trend_js__WEBPACK_IMPORTED_MODULE_0__  .rT)(evidence)[rule];
    if (now === undefined)
        return null;
    const values = [...before.slice(-shown), now];
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return [`last ${values.length - 1} merges and this change`, (0,_chart_js__WEBPACK_IMPORTED_MODULE_1__  .KM)(values, low, high)];
}
 
function trendPlots(evidence, context) {
    const lines = earlier(evidence, context).slice(-drawn);
    return Object.entries((0,_evidence_trend_js__WEBPACK_IMPORTED_MODULE_0__  .rT)(evidence)).flatMap(([id, now]) => {
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


  }),

  28215:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Iq: () => (  symbols),
    L2: () => (  verdictWords),
    N4: () => (  tally)
  });
  var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45650);

 
const symbols = { pass: '✅', skip: '⏭️', warn: '⚠️', fail: '❌', error: '⛔' };
 
function verdictWords(verdict) {
    return `${symbols[verdict]} ${verdict}`;
}
 
function tally(report) {
    const total = report.evidence.length;
    if (total === 0)
        return 'nothing was judged';
    const count = (verdict) => report.evidence.filter((e) => (0,_report_js__WEBPACK_IMPORTED_MODULE_0__  .Ow)(e) === verdict).length;
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


  })

};
