'use strict';
exports.id = 735;
exports.ids = [735,6559];
exports.modules = {

  89910:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  placeInWords)
  });
  var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52037);



function placeInWords(location) {
    const { cell, inside, key, decoding } = location;
    const within = [
        ...(inside === undefined ? [] : [`in ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(inside)}`]),
        ...(key === undefined ? [] : [`key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(key)}`]),
        ...(decoding === undefined ? [] : [`as ${decoding}`]),
    ]
        .map((part) => `, ${part}`)
        .join('');
    if (cell === undefined) {
        return `${location.path}${location.startLine === undefined ? '' : `:${location.startLine}`}${within}`;
    }
    const run = cell.execution === undefined ? '' : ` (In [${cell.execution}])`;
    const part = cell.part === 'output' && cell.output !== undefined ? `output ${cell.output}` : cell.part;
    const at = cell.line === undefined ? '' : `, line ${cell.line}`;
    return `${location.path}, cell ${cell.number}${run}, ${part}${at}${within}`;
}


  }),

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

  41745:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  knownWords),
    _: () => (  stepTitles)
  });
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52037);

 
const stepTitles = {
    revoke: 'Revoke',
    replace: 'Replace',
    redeploy: 'Redeploy',
    review: 'Review its use',
    purge: 'Purge the history',
};
const answers = {
    live: 'accepts it: it is live',
    dead: 'refuses it: it is dead',
    restricted: 'knows it, but restricts its use',
    unknown: 'gave no clear answer',
    'not-tried': 'was not asked',
};


function knownWords(finding) {
    const { facts, verification, firstSeen } = finding;
    const sentences = [];
    if (verification !== undefined) {
        const said = verification.facts.length === 0 ? '' : ` (${factWords(verification.facts)})`;
        const more = verification.overPermission.length === 0
            ? ''
            : `; it may do more than it should: ${verification.overPermission.join(', ')}`;
        sentences.push(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(verification.host)} ${answers[verification.state]}${said}${more}.`);
    }
    if (facts !== undefined && facts.length > 0)
        sentences.push(`It says of itself: ${factWords(facts)}.`);
    if (firstSeen !== undefined) {
        const days = `${firstSeen.days} ${firstSeen.days === 1 ? 'day' : 'days'} ago`;
        const commit = firstSeen.commit === undefined ? '' : `, commit ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(firstSeen.commit.slice(0, 7))}`;
        sentences.push(`First seen ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(firstSeen.date.slice(0, 10))} (${days}${commit}).`);
    }
    return sentences.length === 0 ? undefined : sentences.join(' ');
}
function factWords(facts) {
    return facts.map(({ name, value }) => `${name} ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(value)}`).join(', ');
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

  54445:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  defineSurface)
  });
 
function defineSurface(surface) {
    return surface;
}


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
