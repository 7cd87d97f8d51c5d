'use strict';
exports.id = 8035;
exports.ids = [8035];
exports.modules = {

  38035:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  htmlPage: () => (  htmlPage)
});

 
var report_entries = __webpack_require__(91070);
 
var escape_html = __webpack_require__(26597);
 
var report_link = __webpack_require__(49480);
 
var number = __webpack_require__(39945);
 
var report_report = __webpack_require__(45650);
 
var trend = __webpack_require__(18161);
 
var verdict_words = __webpack_require__(28215);
 
var report_columns = __webpack_require__(72269);
 
var report_escape = __webpack_require__(72527);
 
var measurement_words = __webpack_require__(91442);
; 


const script = `
const atOnce = 250;
const words = new Intl.Collator('en', { numeric: true });
const compare = (a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(a, b));
const count = (number) => number.toLocaleString('en');
const keyOf = (cell) => {
  const text = (cell.dataset.v ?? cell.textContent).trim();
  return text !== '' && isFinite(text) ? Number(text) : text;
};
const element = (name, className, properties) => Object.assign(document.createElement(name), { className, ...properties });
const makeSortable = (table) => {
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  let rows = [...body.rows];
  const texts = new Map();
  const textOf = (row) => texts.get(row) ?? texts.set(row, row.textContent.toLowerCase()).get(row);
  const filter = element('input', 'filter', { type: 'search', placeholder: 'Filter ' + count(rows.length) + ' rows' });
  const shown = element('span', 'small soft shown', {});
  const all = element('button', 'all small', { type: 'button' });
  filter.setAttribute('aria-label', filter.placeholder);
  shown.setAttribute('role', 'status');
  let most = atOnce;
  const update = () => {
    const wanted = filter.value.toLowerCase();
    let found = 0;
    for (const row of rows) {
      const fits = wanted === '' || textOf(row).includes(wanted);
      row.hidden = !fits || found >= most;
      found += fits ? 1 : 0;
    }
    all.hidden = found <= most;
    all.textContent = 'Show all ' + count(found);
    shown.textContent = found <= most && wanted === '' ? '' : count(Math.min(found, most)) + ' of ' + count(rows.length);
  };
  const sortBy = (index, down) => {
    const keyed = rows.map((row) => [keyOf(row.cells[index]), row]);
    const known = keyed.filter(([key]) => key !== '');
    known.sort((a, b) => (down ? compare(b[0], a[0]) : compare(a[0], b[0])));
    rows = [...known, ...keyed.filter(([key]) => key === '')].map(([, row]) => row);
    update();
    body.append(...rows);
  };
  for (const [index, head] of heads.entries()) {
    const button = element('button', '', { type: 'button' });
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const before = head.getAttribute('aria-sort');
      const down = before === null ? head.classList.contains('n') : before === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      sortBy(index, down);
    });
  }
  if (rows.length <= 12) return;
  filter.addEventListener('input', update);
  all.addEventListener('click', () => {
    most = Infinity;
    update();
  });
  table.parentElement.before(filter, shown);
  table.parentElement.after(all);
  update();
  for (const row of rows) row.classList.remove('late');
};
for (const table of document.querySelectorAll('table[data-sort]')) makeSortable(table);
const open = () => {
  const target = document.getElementById(location.hash.slice(1));
  for (let at = target; at !== null; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true;
  if (target !== null) target.hidden = false;
  target?.scrollIntoView();
};
addEventListener('hashchange', open);
open();
`;
 
const rowsAtOnce = 250;
 
const scriptDigest = 'iy98RfWiEfZgDpLh7KXk2nHXISUA+kPJ5TB7pF0IwAg=';

; 






 
const marks = { pass: '✓', skip: '–', warn: '!', fail: '✗', error: '⊘' };
 
function chip(verdict) {
    return `<span class="chip ${verdict}">${marks[verdict]} ${verdict}</span>`;
}


function scrolling(content, name, tall = false) {
    return `<div class="scroll${tall ? ' tall' : ''}" tabindex="0" role="group" aria-label="${name}">${content}</div>`;
}


function marked(rows) {
    return rows.map((row, i) => (i < rowsAtOnce ? row : row.replace('<tr', '<tr class="late"'))).join('');
}
 
function sortedTable(head, rows, name) {
    const heads = head.map((one) => `<th scope="col"${one.numeric === true ? ' class="n"' : ''}>${(0,escape_html .qy)(one.name)}</th>`);
    const table = `<table data-sort><thead><tr>${heads.join('')}</tr></thead><tbody>${marked(rows)}</tbody></table>`;
    return scrolling(table, name, rows.length > 12);
}
 
function plainTable(columns, rows, name = 'Table') {
    const head = columns.map((name, i) => `<th${i > 0 ? ' class="n"' : ''} scope="col">${name}</th>`).join('');
    const body = rows.map((row) => `<tr>${row.map((cell, i) => `<td${i > 0 ? ' class="n"' : ''}>${cell}</td>`).join('')}</tr>`);
    const table = `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
    return scrolling(table, name, rows.length > 25);
}
 
const mostRows = 1000;
const mostColumns = 20;


function findingTable(table) {
    const columns = table.columns.slice(0, mostColumns);
    const rows = table.rows.slice(0, mostRows);
    const numeric = columns.map((_, i) => i > 0 && rows.every((row) => row[i] == null || isNumber(row[i] ?? '')));
    const title = (0,escape_html .n8)(table.title, 160);
    const body = rows.map((row) => `<tr>${columns.map((_, i) => findingCell(row[i], i, numeric[i] === true)).join('')}</tr>`);
    const head = columns.map((name, i) => `<th scope="col"${numeric[i] === true ? ' class="n"' : ''}>${(0,escape_html .n8)(name, 100)}</th>`);
    const sorts = rows.length > 1 ? ' data-sort' : '';
    const drawn = `<table${sorts}><thead><tr>${head.join('')}</tr></thead><tbody>${marked(body)}</tbody></table>`;
    return `<h4>${title}</h4>${scrolling(drawn, (0,escape_html .qy)((0,report_escape .$Q)((0,report_escape .pj)(table.title), 160)), rows.length > 12)}${beyond(table)}`;
}
 
function isNumber(value) {
    return typeof value === 'number' || (value.trim() !== '' && Number.isFinite(Number(value)));
}
 
function findingCell(value, index, numeric) {
    const content = value == null ? '–' : typeof value === 'number' ? (0,number .ZV)(value) : (0,escape_html .n8)(value, 200);
    const sorted = typeof value === 'number' ? ` data-v="${value}"` : value == null ? ' data-v=""' : '';
    if (index === 0)
        return `<th scope="row"${sorted}>${content}</th>`;
    return `<td${numeric ? ' class="n"' : ''}${sorted}>${content}</td>`;
}
function beyond({ rows, columns }) {
    const left = [
        ...(rows.length > mostRows ? [`${(0,number .ZV)(rows.length - mostRows)} rows`] : []),
        ...(columns.length > mostColumns ? [`${(0,number .ZV)(columns.length - mostColumns)} columns`] : []),
    ];
    return left.length === 0 ? '' : `<p class="small soft">In the evidence only: ${left.join(' and ')} more.</p>`;
}
const heads = [
    { name: 'verdict' },
    { name: 'measurement' },
    { name: 'of' },
    { name: 'value', numeric: true },
    { name: 'limit' },
    { name: 'base → head', numeric: true },
];
 
const mostMeasurements = 3000;
 
const rankOf = { error: 0, fail: 1, warn: 2, skip: 3, pass: 4 };


function measurementTable(measurements) {
    const all = (0,measurement_words .Je)(measurements);
    const passed = all.filter(({ verdict }) => verdict === 'pass').length;
    const shown = all.length > mostMeasurements ? all.slice(0, Math.min(all.length - passed, mostMeasurements)) : all;
    const rest = all.length - shown.length;
    const more = rest === 0
        ? ''
        : `<p class="small soft">${(0,number .ZV)(rest)} more in the evidence, ${(0,number .ZV)(passed)} of them pass.</p>`;
    const table = shown.length === 0 ? '' : sortedTable(heads, shown.map(measurementRow), 'Measurements');
    return `${table.replace('<table ', '<table class="measured" ')}${more}${methods(measurements)}`;
}
 
function methods(measurements) {
    const uses = new Map();
    for (const m of measurements) {
        const words = (0,measurement_words .S5)(m);
        if (words !== '')
            uses.set(words, (uses.get(words) ?? new Set()).add(m.id));
    }
    const items = [...uses]
        .slice(0, 100)
        .map(([words, ids]) => `<li>${(0,escape_html .qy)([...ids].slice(0, 20).join(', '))}: ${(0,escape_html .n8)(words, 300)}</li>`);
    if (items.length === 0)
        return '';
    return `<details><summary>How these were measured</summary><ul class="notes small">${items.join('')}</ul></details>`;
}
 
function measurementRow(m) {
    const undefinedValue = m.value === null;
    const [value, interval] = undefinedValue ? ['undefined', ''] : (0,report_entries .QI)((0,measurement_words .pz)(m));
    const cells = [
        `<td data-v="${rankOf[m.verdict]}">${chip(m.verdict)}</td>`,
        `<td class="w">${(0,escape_html .qy)(m.id)}</td>`,
        `<th scope="row">${(0,escape_html .n8)(m.subject, 200)}${below((0,measurement_words .wX)(m), 300)}</th>`,
        `<td class="n" data-v="${m.value ?? ''}">${(0,escape_html .n8)(value, 200)}${below(interval, 80)}</td>`,
        `<td class="w" data-v="${m.limit?.value ?? ''}">${(0,escape_html .n8)((0,measurement_words .vd)(m), 80)}</td>`,
        `<td class="n" data-v="${m.head ?? ''}">${(0,escape_html .n8)((0,measurement_words .gB)(m), 80)}${below(`n = ${(0,measurement_words .hc)(m)}`, 80)}</td>`,
    ];
    return `<tr>${cells.join('')}</tr>`;
}
 
function below(words, limit) {
    return words === '' ? '' : `<div class="small soft">${(0,escape_html .n8)(words, limit)}</div>`;
}

; 







 
const mostCells = 25_000;
const columns_mostColumns = 5000;


function columnTable(evidence, links) {
    const columns = (0,report_columns .P)(evidence);
    if (columns.length === 0)
        return '';
    const recorded = recordedIds(columns);
    const shown = recorded.slice(0, Math.floor(mostCells / Math.min(columns.length, columns_mostColumns)));
    const head = [
        { name: 'verdict' },
        { name: 'column' },
        { name: 'change', numeric: true },
        { name: 'of its margin', numeric: true },
        { name: 'missing', numeric: true },
        { name: 'rows', numeric: true },
        ...shown.map((id) => ({ name: id, numeric: true })),
    ];
    const rows = columns.slice(0, columns_mostColumns).map((column) => rowOf(column, shown, links));
    const unsaid = [
        ...(shown.length < recorded.length ? [(0,escape_html .qy)(recorded.slice(shown.length).join(', '))] : []),
        ...(columns.length > columns_mostColumns ? [`${(0,number .ZV)(columns.length - columns_mostColumns)} more columns`] : []),
    ];
    const left = unsaid.length === 0 ? '' : `<p class="small soft">In the evidence only: ${unsaid.join('; ')}.</p>`;
    return `<h3 class="part">${columns.length > columns_mostColumns ? `The worst ${(0,number .ZV)(columns_mostColumns)} of` : 'All'} ${(0,number .ZV)(columns.length)} columns</h3>${sortedTable(head, rows, 'Columns of the snapshot')}${left}`;
}
 
function subjectOf(message) {
    const [first] = (0,report_escape .JF)(message, 1000);
    return first?.kind === 'code' ? first.text : undefined;
}
function recordedIds(columns) {
    const ids = new Set();
    for (const { recorded } of columns)
        for (const id of recorded.keys())
            ids.add(id);
     
    const first = ['median', 'wasserstein-iqr', 'psi', 'js-distance', 'mean'].filter((id) => ids.has(id));
    return [...new Set([...first, ...ids])];
}
function rowOf(column, shown, links) {
    const { subject, verdict, missing, main, ofMargin } = column;
    const name = (0,escape_html .n8)(subject, 200);
    const link = links.get(subjectOf(subject) ?? '');
    const [change = '', interval = ''] = main === undefined ? ['–'] : (0,report_entries .QI)((0,measurement_words .pz)(main));
    const rows = main ?? missing;
    const limit = main === undefined ? '' : (0,measurement_words .vd)(main);
    const cells = [
        `<td data-v="${rankOf[verdict]}">${chip(verdict)}</td>`,
        `<th scope="row">${link === undefined ? name : `<a href="#${link}">${name}</a>`}${below((0,report_columns .f)(column), 120)}</th>`,
        cell(main?.value, `${(0,escape_html .n8)(change, 120)}${below(interval, 80)}`),
        cell(ofMargin, `${ofMargin === null ? '–' : (0,number .ZV)(ofMargin, 3)}${below(limit, 60)}`),
        cell(missing?.value, missing === undefined ? '–' : (0,escape_html .n8)((0,measurement_words .gB)(missing) || (0,measurement_words .pz)(missing), 120)),
        cell(rows?.n.head, rows === undefined ? '–' : `${(0,number .ZV)(rows.n.base ?? 0)} → ${(0,number .ZV)(rows.n.head)}`),
        ...shown.map((id) => recordedCell(column.recorded.get(id))),
    ];
    return `<tr>${cells.join('')}</tr>`;
}
function recordedCell(one) {
    if (one === undefined || one.value === null)
        return cell(null, '–');
    const sides = one.base == null || one.head == null ? '' : (0,measurement_words .gB)(one);
    return cell(one.value, (0,escape_html .n8)(sides === '' ? (0,number .Fl)(one.value, one.unit) : sides, 80));
}
function cell(value, content) {
    return `<td class="n" data-v="${value ?? ''}">${content}</td>`;
}

 
var axis_words = __webpack_require__(221);
 
var chart = __webpack_require__(25810);
; 



 
const width = 480;
 
function svg(plot, key, height, parts) {
    const title = (0,escape_html .qy)((0,report_escape .$Q)(bare(`${plot.title}; ${(0,axis_words .J$)(plot.x)}; ${plot.y.label}`), 300));
    const words = (0,escape_html .qy)((0,report_escape .$Q)(bare((0,axis_words .bQ)(plot)), 1000));
    return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${key}-t ${key}-d"><title id="${key}-t">${title}</title><desc id="${key}-d">${words}</desc>${parts.join('')}</svg>`;
}
 
function gridLines({ ticks }, box) {
    return ticks
        .map(({ at, text }) => `<line class="grid" x1="${box.left}" x2="${box.right}" y1="${at}" y2="${at}"/>${label(box.left - 8, at + 4, text, 'end')}`)
        .join('');
}
 
function bottomAxis({ ticks }, box) {
    const marks = ticks.map(({ at, text }) => `<line class="axis" x1="${at}" x2="${at}" y1="${box.bottom}" y2="${box.bottom + 5}"/>${label(at, box.bottom + 18, text, 'middle')}`);
    return `${bottomLine(box)}${marks.join('')}`;
}
 
function bottomLine(box, at = box.bottom) {
    return `<line class="axis" x1="${box.left}" x2="${box.right}" y1="${at}" y2="${at}"/>`;
}
 
function label(x, y, text, anchor, limit = 60) {
    const at = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
    return `<text x="${x}" y="${y}"${at}>${(0,escape_html .qy)((0,report_escape .$Q)(bare(text), limit))}</text>`;
}
 
function bare(text) {
    return text.replaceAll('`', '');
}

 
var d3_scale = __webpack_require__(90704);
; 



 
const smallestExtent = 1e-290;
 
function positionScale(kind, domain, range, count) {
    if (kind === 'log' && domain[0] > 0)
        return logScale(domain, range, count);
    if ((kind === 'time' || kind === 'clock') && domain.every((end) => Math.abs(end) < 8.64e12))
        return timeScale(kind, domain, range, count);
    return valueScale(domain, range, count, '');
}
 
function valueScale(domain, range, count, unit) {
    const scale = (0,d3_scale .m4)([...domain], [...range]);
    const largest = Math.max(...domain.map(Math.abs));
    const compact = largest >= 1e7 && largest < 1e15 ? scale.tickFormat(count, '~s') : undefined;
    const text = (tick) => {
        if (unit === 'share')
            return `${(0,number .ZV)(Number((tick * 100).toPrecision(6)))} %`;
        return compact === undefined || tick === 0 ? (0,number .ZV)(Number(tick.toPrecision(10))) : compact(tick);
    };
     
     
    const inside = domain[1] - domain[0] > smallestExtent ? scale.ticks(count).filter(Number.isFinite) : [];
    const ticks = inside.length > 0 ? inside : [domain[0]];
    return {
        at: (value) => round(scale(value)),
        ticks: ticks.map((tick) => ({ at: round(scale(tick)), text: text(tick) })),
    };
}
function logScale(domain, range, count) {
    const scale = (0,d3_scale .ZE)([...domain], [...range]);
    const decades = Math.log10(domain[1] / domain[0]);
    const powers = scale.ticks(Math.max(2, count)).filter((tick) => {
        const digit = Number((tick / 10 ** Math.floor(Math.log10(tick) + 1e-9)).toPrecision(3));
        return decades > 2.5 ? digit === 1 : digit === 1 || digit === 2 || digit === 5;
    });
    const every = Math.ceil(powers.length / (count + 2));
    const ticks = powers.filter((_, i) => i % every === 0);
    return {
        at: (value) => round(scale(Math.max(value, Number.MIN_VALUE))),
        ticks: ticks.map((tick) => ({ at: round(scale(tick)), text: (0,axis_words .h)(Number(tick.toPrecision(6))) })),
    };
}
function timeScale(kind, domain, range, count) {
    const scale = (0,d3_scale .Pp)(domain.map((seconds) => new Date(seconds * 1000)), [...range]);
    const text = kind === 'clock' ? scale.tickFormat(count, '%H:%M') : scale.tickFormat(count);
    return {
        at: (value) => round(scale(new Date(value * 1000))),
        ticks: scale.ticks(count).map((tick) => ({ at: round(scale(tick)), text: text(tick) })),
    };
}
 
function round(value) {
     
    if (typeof value !== 'number' || Number.isNaN(value))
        return 0;
    return Math.round(Math.max(-9999, Math.min(9999, value)) * 100) / 100;
}

; 



const most = 60;
const thickness = 11;
const missingName = 'missing';
 
function barsSvg(plot, key, range) {
    const groups = groupsOf(plot);
    const group = plot.series.length * (thickness + 2) + 12;
    const box = { left: 150, right: 412, top: 22, bottom: 22 + groups.length * group };
    const high = Math.max(range.high, 0, ...groups.flatMap(({ values }) => values.map((value) => value ?? 0)));
    const low = Math.min(0, range.low);
    const x = valueScale([low, high > low ? high : low + 1], [box.left, box.right], 4, plot.y.unit ?? '');
    const rows = groups.map(({ name, values, apart }, i) => {
        const top = box.top + i * group + 6;
        const middle = top + (group - 12) / 2 + 4;
        const divider = apart
            ? `<line class="grid" x1="0" x2="${width}" y1="${round(top - 6)}" y2="${round(top - 6)}"/>`
            : '';
        return `${divider}${label(box.left - 8, round(middle), name, 'end', 20)}${values.map((value, k) => bar(plot, value, k, top, x)).join('')}`;
    });
    const lines = x.ticks.map(({ at, text }) => `<line class="grid" x1="${at}" x2="${at}" y1="${box.top}" y2="${box.bottom}"/>${label(at, box.bottom + 16, text, 'middle')}`);
    const zero = `<line class="axis" x1="${x.at(0)}" x2="${x.at(0)}" y1="${box.top}" y2="${box.bottom}"/>`;
    return svg(plot, key, box.bottom + 26, [label(0, 12, plot.y.label, 'start'), ...lines, ...rows, zero]);
}
function groupsOf(plot) {
    const named = plot.x.values.slice(0, most).map((name, i) => ({
        name: (0,axis_words .h)(name, plot.x),
        values: plot.series.map(({ values }) => values[i] ?? null),
        apart: false,
    }));
    const missing = plot.series.map((series) => series.missing ?? 0);
    if (missing.every((share) => share < 0.0005))
        return named;
    return [...named, { name: `${missingName} (of rows)`, values: missing, apart: true }];
}
function bar(plot, value, index, top, x) {
    const y = round(top + index * (thickness + 2));
    const zero = x.at(0);
    const end = value === null ? zero : x.at(value);
    const words = label(Math.max(zero, end) + 6, y + thickness - 1.5, (0,axis_words .RH)(value, plot), 'start').replace('<text', '<text class="value"');
    if (value === null)
        return words;
    return `<rect class="bar f${index} l${index}" x="${Math.min(zero, end)}" y="${y}" width="${round(Math.abs(end - zero))}" height="${thickness}"/>${words}`;
}

 
var d3_shape = __webpack_require__(76879);
; 




const height = 246;


function histogramSvg(plot, key) {
    const missing = plot.series.some((series) => (series.missing ?? 0) >= 0.0005);
    const box = { left: 50, right: missing ? 396 : 464, top: 24, bottom: 190 };
    const largest = Math.max(...plot.series.flatMap(({ values }) => values.map((value) => value ?? 0)));
    const y = valueScale([0, largest > 0 ? largest * 1.04 : 1], [box.bottom, box.top], 4, plot.y.unit ?? '');
    const edges = drawnEdges(plot);
    const x = edges === null ? bands(plot, box) : positionScale(plot.x.scale ?? 'linear', ends(edges), [box.left, box.right], 6);
    const places = (edges ?? plot.series[0]?.values.map((_, i) => i) ?? []).map(x.at);
    if (edges === null)
        places.push(box.right);
    return svg(plot, key, height, [
        gridLines(y, box),
        ...plot.series.map((series, i) => shape(series.values, i, places, y, box)),
        bottomAxis(x, box),
        label(0, 12, plot.y.label, 'start'),
        label((box.left + box.right) / 2, box.bottom + 36, (0,axis_words .J$)(plot.x), 'middle', 44),
        histogram_beyond(plot, edges, box),
        missing ? missingPanel(plot, box) : '',
    ]);
}
function ends(edges) {
    return [edges[0] ?? 0, edges.at(-1) ?? 1];
}


function drawnEdges(plot) {
    const inner = plot.x.values.filter((value) => typeof value === 'number');
    if (inner.length !== plot.x.values.length)
        return null;
    const log = plot.x.scale === 'log';
    const [low, high] = plot.x.ends ?? [0, 1];
    const [first = (low + high) / 2] = inner;
    const last = inner.at(-1) ?? first;
    if (log && first > 0)
        return inner.length > 1
            ? [first ** 2 / (inner[1] ?? first), ...inner, last ** 2 / (inner.at(-2) ?? last)]
            : [first / 10, first, first * 10];
    const step = inner.length > 1 ? (inner[1] ?? first) - first : Math.max(first - low, high - first) || 1;
    const even = inner.every((edge, i) => i === 0 || Math.abs(edge - (inner[i - 1] ?? 0) - step) <= Math.abs(step) * 1e-3);
    return even && Number.isFinite(step) ? [first - step, ...inner, last + step] : null;
}
 
function bands(plot, box) {
    const count = Math.max(1, ...plot.series.map(({ values }) => values.length));
    const at = (index) => round(box.left + ((box.right - box.left) * index) / count);
    const every = Math.ceil(plot.x.values.length / 8);
    const ticks = plot.x.values.flatMap((value, i) => i % every === 0 ? [{ at: at(i + 1), text: (0,axis_words .h)(value, plot.x) }] : []);
    return { at, ticks };
}
function shape(values, index, places, y, box) {
    const points = places.map((at, i) => [at, y.at(values[Math.min(i, values.length - 1)] ?? 0)]);
    const filled = (0,d3_shape .Wc)()
        .x(([at]) => at)
        .y0(box.bottom)
        .y1(([, top]) => top)
        .curve(d3_shape .UP)
        .digits(2)(points);
    const outline = (0,d3_shape .n8)().curve(d3_shape .UP).digits(2)([
        [places[0] ?? 0, box.bottom],
        ...points,
        [places.at(-1) ?? 0, box.bottom],
    ]);
    return `<path class="area f${index}" d="${filled ?? ''}"/><path class="stroke l${index}" d="${outline ?? ''}"/>`;
}
 
function histogram_beyond(plot, edges, box) {
    if (plot.x.ends === undefined || edges === null)
        return '';
    const [least, largest] = plot.x.ends;
    const [low, high] = ends(edges);
    return [
        least < low ? label(box.left, box.bottom + 52, `◂ down to ${(0,axis_words .h)(least, plot.x)}`, 'start') : '',
        largest > high ? label(box.right, box.bottom + 52, `up to ${(0,axis_words .h)(largest, plot.x)} ▸`, 'end') : '',
    ].join('');
}
 
function missingPanel(plot, box) {
    const [left, right] = [414, 470];
    const room = (right - left) / plot.series.length;
    const bars = plot.series.map((series, i) => {
        const share = series.missing ?? 0;
        const [x, width] = [round(left + i * room + 2), round(room - 4)];
        const top = round(box.bottom - share * (box.bottom - box.top));
        const frame = `<rect class="frame" x="${x}" y="${box.top}" width="${width}" height="${box.bottom - box.top}"/>`;
        const bar = `<rect class="bar f${i} l${i}" x="${x}" y="${top}" width="${width}" height="${round(box.bottom - top)}"/>`;
        const words = label(round(x + width / 2), Math.max(box.top + 12, top - 4), shortShare(share), 'middle');
        return `${frame}${bar}${words.replace('<text', '<text class="value"')}`;
    });
    return `${bars.join('')}${label(442, box.bottom + 18, 'missing', 'middle')}${label(442, box.bottom + 33, '(of rows)', 'middle')}`;
}
 
function shortShare(share) {
    const percent = share * 100;
    if (percent > 0 && percent < 0.1)
        return '<.1 %';
    return `${Number(percent.toFixed(percent < 10 ? 1 : 0))} %`;
}

; 




const rowHeight = 30;
const intervals_most = 60;
 
function intervalsSvg(plot, key, range) {
    const names = plot.x.values.slice(0, intervals_most).map((name) => (0,axis_words .h)(name, plot.x));
    const pad = (range.high - range.low || 1) * 0.06;
    const domain = [Math.min(range.low, 0) - pad, Math.max(range.high, 0) + pad];
    const x = valueScale(domain, [160, 468], 5, plot.y.unit ?? '');
    const bottom = 12 + names.length * rowHeight;
    const zero = x.at(0);
    const ticks = x.ticks.map(({ at, text }) => `<line class="${at === zero ? 'axis' : 'grid'}" x1="${at}" x2="${at}" y1="8" y2="${bottom}"/>${label(at, bottom + 16, text, 'middle')}`);
    const mark = plot.mark === undefined
        ? ''
        : `<line class="mark" x1="${x.at(plot.mark)}" x2="${x.at(plot.mark)}" y1="4" y2="${bottom}"/>`;
    const axis = plot.mark === undefined ? plot.y.label : `${plot.y.label} (dashed: limit ${(0,number .ZV)(plot.mark)})`;
    return svg(plot, key, bottom + 44, [
        ...ticks,
        mark,
        ...names.map((name, i) => row(plot, i, name, x)),
        label(314, bottom + 36, axis, 'middle', 100),
    ]);
}
function row(plot, index, name, x) {
    const middle = 12 + index * rowHeight + rowHeight / 2;
    const gap = plot.series.length > 1 ? (rowHeight * 0.5) / plot.series.length : 0;
    const marks = plot.series.map((series, k) => {
        const value = series.values[index];
        if (value == null)
            return '';
        const y = round(middle + (k - (plot.series.length - 1) / 2) * gap);
        const [from, to] = [x.at(series.low?.[index] ?? value), x.at(series.high?.[index] ?? value)];
        const colour = plot.series.length === 1 ? 2 : k;
        return `<line class="stroke l${colour} whole" x1="${from}" x2="${to}" y1="${y}" y2="${y}"/><circle class="dot t${colour}" cx="${x.at(value)}" cy="${y}" r="4.5"/>`;
    });
    return `${label(150, middle + 4, name, 'end', 22)}${marks.join('')}`;
}

; 




 
function linesSvg(plot, key, range) {
    const box = { left: 50, right: 470, top: 24, bottom: 190 };
    const floor = range.low > 0 && range.low > range.high * 0.5 ? range.low : Math.min(0, range.low);
    const top = range.high > floor ? range.high + (range.high - floor) * 0.05 : floor + 1;
    const y = valueScale([floor, top], [box.bottom, box.top], 4, plot.y.unit ?? '');
    const xs = places(plot);
    const x = horizontal(plot, xs, box);
    const shapes = plot.series.map((series, i) => {
        const points = xs.map((at, k) => ({
            x: x.at(at),
            value: series.values[k] ?? null,
            low: series.low?.[k] ?? null,
            high: series.high?.[k] ?? null,
        }));
        return `${band(points, i, y)}${stroke(points, i, y)}`;
    });
    return svg(plot, key, 246, [
        gridLines(y, box),
        ...shapes,
        bottomAxis(x, box),
        label(0, 12, plot.y.label, 'start'),
        label((box.left + box.right) / 2, box.bottom + 40, (0,axis_words .J$)(plot.x), 'middle', 60),
    ]);
}
function places(plot) {
    const given = plot.x.values.map((value) => (typeof value === 'number' ? value : Number.NaN));
    return given.every(Number.isFinite) ? given : plot.x.values.map((_, i) => i);
}
function horizontal(plot, xs, box) {
    const low = xs.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    const high = xs.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    const numbers = plot.x.values.every((value) => typeof value === 'number');
    if (!(high > low)) {
        const middle = (box.left + box.right) / 2;
        return {
            at: () => middle,
            ticks: plot.x.values.slice(0, 1).map((v) => ({ at: middle, text: (0,axis_words .h)(v, plot.x) })),
        };
    }
    const scale = positionScale(numbers ? (plot.x.scale ?? 'linear') : 'linear', [low, high], [box.left, box.right], 7);
    if (numbers)
        return scale;
    const every = Math.ceil(xs.length / 7);
    const ticks = plot.x.values.flatMap((name, i) => i % every === 0 ? [{ at: scale.at(i), text: (0,axis_words .h)(name, plot.x).slice(0, 14) }] : []);
    return { at: scale.at, ticks };
}
function band(points, index, y) {
    const known = points.some(({ low, high }) => low !== null && high !== null);
    if (!known)
        return '';
    const path = (0,d3_shape .Wc)()
        .defined(({ low, high }) => low !== null && high !== null)
        .x((point) => point.x)
        .y0(({ low }) => y.at(low ?? 0))
        .y1(({ high }) => y.at(high ?? 0))
        .digits(2)([...points]);
    return `<path class="band f${index}" d="${path ?? ''}"/>`;
}
function stroke(points, index, y) {
    const path = (0,d3_shape .n8)()
        .defined(({ value }) => value !== null)
        .x((point) => point.x)
        .y(({ value }) => y.at(value ?? 0))
        .digits(2)([...points]);
    const dots = points.length > 40 ? [] : points.flatMap(({ x, value }) => (value === null ? [] : [dot(x, y.at(value), index)]));
    return `<path class="stroke l${index}" d="${path ?? ''}"/>${dots.join('')}`;
}
 
function dot(x, y, index) {
    if (index % 3 === 1)
        return `<circle class="dot t${index}" cx="${x}" cy="${y}" r="3.2"/>`;
    const turned = index % 3 === 2 ? ` transform="rotate(45 ${x} ${y})"` : '';
    return `<rect class="dot t${index}" x="${round(x - 2.8)}" y="${round(y - 2.8)}" width="5.6" height="5.6"${turned}/>`;
}

; 



 
const matrix_mostCells = 24;
const left = 96;
const matrix_top = 44;


function matrixSvg(plot, key) {
    const columns = plot.x.values.slice(0, matrix_mostCells);
    const rows = plot.series.slice(0, matrix_mostCells);
    const side = Math.min(columns.length > 6 ? 44 : 60, (width - left) / Math.max(1, columns.length));
    const height = Math.min(side, 30);
    const most = Math.max(...rows.flatMap(({ values }) => values.slice(0, columns.length).map((v) => Math.abs(v ?? 0))));
    const heads = columns.map((name, k) => label(round(left + (k + 0.5) * side), matrix_top - 8, (0,axis_words .h)(name, plot.x), 'middle', Math.max(2, Math.floor(side / 9))));
    const cells = rows.flatMap(({ name, values }, i) => [
        label(left - 8, round(matrix_top + (i + 0.5) * height + 4), name, 'end', 13),
        ...columns.map((_, k) => matrix_cell(plot, values[k] ?? null, most, left + k * side, matrix_top + i * height, side, height)),
    ]);
    const bottom = matrix_top + rows.length * height;
    const frame = `<rect class="frame" x="${left}" y="${matrix_top}" width="${round(columns.length * side)}" height="${round(rows.length * height)}"/>`;
    const more = plot.x.values.length > matrix_mostCells
        ? [label(0, bottom + 16, `the first ${matrix_mostCells} of ${plot.x.values.length}`, 'start')]
        : [];
    return svg(plot, key, Math.ceil(bottom + 24), [
        label(left, 14, plot.x.label, 'start'),
        label(0, matrix_top - 8, plot.y.label, 'start', 14),
        ...heads,
        ...cells,
        frame,
        ...more,
    ]);
}
function matrix_cell(plot, value, most, x, y, side, height) {
    const share = value === null || !Number.isFinite(value) || !(most > 0) ? 0 : Math.min(1, Math.abs(value) / most);
    const kind = (value ?? 0) < 0 ? 0 : 1;
    const fill = share === 0
        ? ''
        : `<rect class="f${kind}" fill-opacity="${round(0.15 + 0.75 * share)}" x="${round(x)}" y="${round(y)}" width="${round(side)}" height="${round(height)}"/>`;
    const text = (0,axis_words .RH)(value, plot);
    if (value === 0 || value === null || text.length * 7 > side)
        return fill;
     
    return `${fill}<g class="cell">${label(round(x + side / 2), round(y + height / 2 + 4), text, 'middle').replace('<text', '<text class="value"')}</g>`;
}

; 



const timeline_most = 400;
 
function timelineSvg(plot, key, range) {
    const box = { left: 58, right: 470, top: 24, bottom: 190 };
    const parts = plot.x.values.slice(0, timeline_most);
    const y = valueScale([0, range.high > 0 ? range.high * 1.04 : 1], [box.bottom, box.top], 4, plot.y.unit ?? '');
    const step = (box.right - box.left) / Math.max(1, parts.length);
    const thick = (step * (step > 6 ? 0.8 : 1)) / plot.series.length;
    const marks = plot.series.flatMap((series, k) => parts.map((_, i) => {
        const value = series.values[i] ?? null;
        const x = box.left + i * step + (step - thick * plot.series.length) / 2 + k * thick;
        if (value === null)
            return label(round(x + thick / 2), box.bottom - 3, '×', 'middle').replace('<text', `<text class="absent t${k}"`);
        const top = y.at(value);
        return `<rect class="bar f${k} l${k}" x="${round(x)}" y="${top}" width="${round(Math.max(0.6, thick - 0.8))}" height="${round(box.bottom - top)}"/>`;
    }));
    return svg(plot, key, 246, [
        gridLines(y, box),
        ...marks,
        bottomLine(box),
        ...names(parts, step, box, plot),
        label(0, 12, `${plot.y.label} (×: not there)`, 'start'),
        label((box.left + box.right) / 2, box.bottom + 40, (0,axis_words .J$)(plot.x), 'middle', 60),
    ]);
}
function names(parts, step, box, plot) {
    const longest = Math.min(14, Math.max(1, ...parts.map((part) => (0,axis_words .h)(part, plot.x).length)));
    const every = Math.max(1, Math.ceil((longest * 6.5 + 10) / step));
    return parts.map((part, i) => i % every === 0
        ? label(round(box.left + (i + 0.5) * step), box.bottom + 18, (0,axis_words .h)(part, plot.x), 'middle', 14)
        : '');
}

; 











const mostSeries = 6;
const figure_mostRows = 200;


function plotFigure(plot, key) {
    const range = (0,chart .Xx)(plot);
    const caption = `<figcaption>${(0,escape_html .n8)(plot.title, 160)}</figcaption>`;
    if (range === null)
        return `<figure id="${key}">${caption}<p class="soft">Nothing to draw: no value is defined.</p></figure>`;
    const shown = { ...plot, series: plot.series.slice(0, plot.kind === 'matrix' ? matrix_mostCells : mostSeries) };
    return `<figure id="${key}">${caption}${legend(shown)}${drawn(shown, key, range)}${numbers(shown)}</figure>`;
}
function drawn(plot, key, range) {
    if (plot.kind === 'histogram')
        return histogramSvg(plot, key);
    if (plot.kind === 'bars')
        return barsSvg(plot, key, range);
    if (plot.kind === 'matrix')
        return matrixSvg(plot, key);
    if (plot.kind === 'timeline')
        return timelineSvg(plot, key, range);
    return plot.kind === 'line' ? linesSvg(plot, key, range) : intervalsSvg(plot, key, range);
}
 
const patterns = '<svg class="defs" aria-hidden="true" width="0" height="0"><defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="pale" width="6" height="6"/><line class="hatch" x1="0" y1="0" x2="0" y2="6"/></pattern></defs></svg>';
function legend(plot) {
    if (plot.series.length < 2 || plot.kind === 'matrix')
        return '';
    const lines = plot.kind === 'line' || plot.kind === 'intervals';
    const gaps = plot.series.some((series) => (series.missing ?? 0) > 0);
    const items = plot.series.map((series, i) => {
        const sample = lines
            ? `<line class="stroke l${i}" x1="1" x2="25" y1="6" y2="6"/>`
            : `<rect class="bar f${i} l${i}" x="1" y="1" width="24" height="10"/>`;
        const n = series.n === undefined ? '' : ` n = ${(0,number .ZV)(series.n)}`;
        const missing = series.missing === undefined || !gaps ? '' : `, missing ${(0,number .T1)(series.missing)}`;
        return `<span class="key"><svg class="sample" viewBox="0 0 26 12" width="26" height="12" aria-hidden="true">${sample}</svg>${(0,escape_html .qy)(series.name.slice(0, 60))}<span class="soft">${n}${missing}</span></span>`;
    });
    return `<div class="legend small">${items.join('')}</div>`;
}
function numbers(plot) {
    const rows = (0,axis_words .Xq)(plot)
        .slice(0, figure_mostRows)
        .map((name, i) => [
        (0,escape_html .qy)(name),
        ...plot.series.map((series) => {
            const [low, high] = [series.low?.[i], series.high?.[i]];
            const bounds = low == null && high == null ? '' : ` [${(0,axis_words .RH)(low, plot)}, ${(0,axis_words .RH)(high, plot)}]`;
            return `${(0,axis_words .RH)(series.values[i], plot)}${bounds}`;
        }),
    ]);
    const missing = plot.series.some((series) => series.missing !== undefined)
        ? [
            [
                'missing, of rows',
                ...plot.series.map(({ missing: share }) => (share === undefined ? '–' : (0,number .T1)(share))),
            ],
        ]
        : [];
    const columns = [(0,escape_html .n8)((0,axis_words .J$)(plot.x), 80), ...plot.series.map((series) => (0,escape_html .qy)(series.name.slice(0, 80)))];
    return `<details><summary class="small">Numbers</summary>${plainTable(columns, [...rows, ...missing], 'Numbers of the plot')}</details>`;
}

 
var credential_words = __webpack_require__(41745);
; 








const finding_places = 50;
 
function card(entry, context, at) {
    const { finding, verdict } = entry;
    const accepted = finding && (0,report_entries .Vk)(finding);
    const known = finding && (0,credential_words .L)(finding);
    const parts = [
        `<h3>${chip(verdict)} ${(0,escape_html .n8)(entry.message, 300)}</h3>`,
        entry.detail && `<p>${(0,escape_html .n8)(entry.detail)}</p>`,
        entry.number && `<p class="number">${finding_number(entry.number)}</p>`,
        finding?.series && finding.plot === undefined && seriesLine(finding.series),
        finding && historyLine(entry.evidence, finding.rule, context),
        finding && placesLine(finding.locations, context),
        known && `<p>${(0,escape_html .n8)(known)}</p>`,
        accepted && `<p>${(0,escape_html .n8)(accepted)}</p>`,
        at.draws ? '' : plotLink(entry, at),
        mendLine(entry, context),
        finding?.playbook && playbookList(finding.playbook, context),
    ];
     
    const under = [
        finding?.table && findingTable(finding.table),
        finding?.reasons && reasons(finding.reasons),
        finding &&
            `<p class="small soft">rule ${(0,escape_html .h8)(finding.rule)} · confidence ${finding.confidence} · fingerprint ${(0,escape_html .h8)(finding.fingerprint)}</p>`,
    ].filter(Boolean);
    const plot = at.draws ? plotOf(entry, at) : '';
    const words = parts.filter(Boolean).join('');
    const body = plot === '' ? words : `<div class="beside"><div>${words}</div><div>${plot}</div></div>`;
    return `<article class="card ${verdict}" id="${at.id}">${body}${under.join('')}</article>`;
}
 
function finding_row(entry, at) {
    const [first] = entry.finding?.locations ?? [];
    const place = first === undefined ? '' : `${(0,escape_html .h8)(first.path)}${(0,escape_html .n8)((0,report_entries .wi)(first))}`;
    const key = at.plots.get(entry.finding?.plot ?? '');
    const plot = key === undefined ? '' : ` <a href="#${key}">plot</a>`;
    const message = `${(0,escape_html .n8)(entry.message, 300)}${plot}`;
    const cells = [chip(entry.verdict), message, place, (0,escape_html .n8)(entry.number ?? '', 300)];
    return `<tr id="${at.id}">${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
function finding_number(text) {
    const [value, rest] = (0,report_entries .QI)(text);
    return `<b>${(0,escape_html .n8)(value, 200)}</b>${(0,escape_html .n8)(rest, 400)}`;
}
function seriesLine(series) {
    const [base, head] = (0,chart .B8)(series);
    return `<p><code>${base}</code> → <code>${head}</code> <span class="small soft">base → head, one axis</span></p>`;
}
function historyLine(evidence, rule, context) {
    const found = (0,trend .n)(evidence, rule, context);
    return found === null ? '' : `<p>${(0,escape_html .qy)(found[0])} <code>${found[1]}</code></p>`;
}
function placesLine(locations, context) {
    const shown = locations.slice(0, finding_places).map((location) => {
        const address = (0,report_link .Pb)(context, location);
        const path = (0,escape_html .h8)(location.path);
        return `${address === undefined ? path : `<a href="${address.replaceAll('&', '&amp;')}" rel="noreferrer">${path}</a>`}${(0,escape_html .n8)((0,report_entries .wi)(location))}`;
    });
    const rest = locations.length - shown.length;
    return shown.length === 0
        ? ''
        : `<p class="small">${shown.join('<br>')}${rest > 0 ? `<br>and ${rest} more` : ''}</p>`;
}
function plotOf(entry, at) {
    const id = entry.finding?.plot ?? '';
    const key = at.plots.get(id);
    const plot = key === undefined ? undefined : entry.evidence.plots.find((one) => one.id === id);
    return plot === undefined || key === undefined ? '' : plotFigure(plot, key);
}
function plotLink(entry, at) {
    const key = at.plots.get(entry.finding?.plot ?? '');
    const plot = entry.evidence.plots.find(({ id }) => id === entry.finding?.plot);
    return key === undefined
        ? ''
        : `<p class="small"><a href="#${key}">Plot: ${(0,escape_html .n8)(plot?.title ?? '', 160)}</a></p>`;
}
function reasons(steps) {
    const rows = steps.map(({ step, fact, effect }) => [step, fact, effect].map((text) => (0,escape_html .n8)(text, 300)));
    return `<details><summary class="small">Why: ${steps.length} step${steps.length === 1 ? '' : 's'}</summary>${plainTable(['step', 'fact', 'effect'], rows, 'Reasons').replaceAll(' class="n"', '')}</details>`;
}
function playbookList(playbook, context) {
    const items = playbook.map(({ step, text, link }) => {
        const address = context.untrusted === true ? undefined : (0,report_link .Pl)(link);
        const open = address === undefined ? '' : ` <a href="${address.replaceAll('&', '&amp;')}" rel="noreferrer">Open</a>`;
        return `<li><b>${credential_words ._[step]}:</b> ${(0,escape_html .n8)(text)}${open}</li>`;
    });
    return `<details><summary class="small">What to do, step by step</summary><ol>${items.join('')}</ol></details>`;
}
function mendLine(entry, context) {
    if (entry.mend === undefined || entry.mend === '')
        return '';
    const address = context.untrusted === true ? undefined : (0,report_link .Pl)(entry.finding?.link);
    const steps = address === undefined ? '' : ` <a href="${address.replaceAll('&', '&amp;')}" rel="noreferrer">Steps</a>`;
    return `<p class="mend"><b>Mend:</b> ${(0,escape_html .n8)(entry.mend)}${steps}</p>`;
}

; 
 
 
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
body { margin: 0; overflow-wrap: break-word; background: var(--page); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", sans-serif; }
main, .banner > div, footer > div { max-width: 66rem; margin: 0 auto; padding: 0 1.25rem; }
a { color: var(--link); } a:focus-visible, button:focus-visible, summary:focus-visible, input:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.jump { position: absolute; left: -99rem; } .jump:focus { left: 1rem; top: .5rem; background: var(--card); padding: .25rem .75rem; }
code { font: .875em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; background: var(--code); border-radius: 4px; padding: .1em .35em; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; margin: 0; text-wrap: balance; overflow-wrap: anywhere; }
h2 { font-size: 1.3rem; margin: 3rem 0 .25rem; display: flex; gap: .75rem; align-items: baseline; flex-wrap: wrap; }
h3 { font-size: 1.1rem; } h3 .chip { margin-right: .35rem; vertical-align: .08em; } h4 { margin: 1.5rem 0 .5rem; font-size: .95rem; } h3.part { margin: 2rem 0 .5rem; font-size: 1rem; }
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
.tall { max-height: 34rem; overflow-y: auto; } .tall thead th { position: sticky; top: 0; z-index: 2; background: var(--card); box-shadow: inset 0 -1px var(--line); }
table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: .9rem; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: .5rem .75rem; border-bottom: 1px solid var(--line); vertical-align: top; } tbody tr:last-child > * { border-bottom: 0; }
thead th { font-weight: 600; color: var(--soft); white-space: nowrap; } tbody th { font-weight: 500; }
tbody tr:hover > * { background: var(--code); } :target { scroll-margin-top: 1rem; } .card:target, figure:target { outline: 2px solid var(--link); outline-offset: 3px; }
td.n, th.n { text-align: right; } td.n, th.n, td.w { white-space: nowrap; } table .small { font-size: .8rem; font-weight: 400; } [data-sort] tbody th { min-width: 9rem; max-width: 17rem; overflow-wrap: anywhere; } .tall tbody th { position: sticky; left: 0; z-index: 1; background: var(--card); }
.measured tbody th { min-width: 17rem; } #gates td:first-child code { overflow-wrap: normal; }
th button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; } th button:hover { color: var(--ink); text-decoration: underline; } th[aria-sort="ascending"] button::after { content: " \\25B2"; } th[aria-sort="descending"] button::after { content: " \\25BC"; }
.filter { font: inherit; width: 100%; max-width: 22rem; padding: .35rem .6rem; border: 1px solid var(--line); border-radius: 6px; background: var(--card); color: inherit; } .shown { margin-left: .75rem; } .all { font: inherit; font-size: .875rem; color: var(--link); background: none; border: 1px solid var(--line); border-radius: 6px; padding: .3rem .7rem; cursor: pointer; } [hidden] { display: none !important; }
summary { cursor: pointer; color: var(--soft); } details { margin: .75rem 0; }
figure { margin: 1rem 0 .5rem; } figcaption { font-weight: 600; font-size: .9rem; margin-bottom: .25rem; } svg { display: block; width: 100%; max-width: 34rem; height: auto; overflow: visible; }
.beside { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 27rem); gap: 0 1.75rem; align-items: start; } .beside figure { margin-top: .25rem; } @media (max-width: 52rem) { .beside { grid-template-columns: minmax(0, 1fr); } }
.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 0 2rem; align-items: start; } .plots > * { min-width: 0; } .plots h4, .plots figure { margin-top: .75rem; }
svg text { fill: var(--soft); font: 12px system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; } svg text.value { fill: var(--ink); font-size: 11.5px; } svg .cell text.value { paint-order: stroke; stroke: var(--card); stroke-width: 3px; stroke-linejoin: round; } svg .grid { stroke: var(--line); } svg .axis { stroke: var(--soft); } svg .frame { fill: none; stroke: var(--line); } svg .mark { stroke: var(--fail); stroke-dasharray: 5 4; stroke-width: 1.5; }
.legend { display: flex; flex-wrap: wrap; gap: .15rem 1.25rem; margin: .15rem 0 .4rem; } .key { display: inline-flex; align-items: center; gap: .4rem; } svg.sample { display: inline-block; width: 26px; flex: none; } svg.defs { position: absolute; }
.l0, .l4, .hatch { stroke: var(--s1); } .l1, .l5 { stroke: var(--s2); } .l2 { stroke: var(--s3); } .l3 { stroke: var(--s4); }
.t0, .t4 { fill: var(--s1); } .t1, .t5 { fill: var(--s2); } .t2 { fill: var(--s3); } .t3 { fill: var(--s4); } svg text.absent { font-weight: 700; font-size: 14px; } svg text.t0 { fill: var(--s1); } svg text.t1 { fill: var(--s2); }
.f0, .f4 { fill: url(#hatch); } .f1, .f5 { fill: var(--s2); } .f2 { fill: var(--s3); } .f3 { fill: var(--s4); } .hatch { stroke-width: 2.6; } .pale { fill: var(--card); fill-opacity: .4; }
.stroke { fill: none; stroke-width: 2; stroke-linejoin: round; } path.l0, line.l0 { stroke-dasharray: 6 3; } path.l2, line.l2 { stroke-dasharray: 2 3; } path.l3, line.l3 { stroke-dasharray: 8 3 2 3; } .whole.l0, .whole.l2, .whole.l3 { stroke-dasharray: none; }
.area { fill-opacity: .3; } .area.f0 { fill-opacity: .75; } .band { fill-opacity: .16; } .band.f0 { fill: var(--s1); } .bar { stroke-width: 1; } .bar.f1 { fill-opacity: .85; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.25rem; font-size: .875rem; margin: .5rem 0; } dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
.card td:first-child { min-width: 9rem; }
@media (scripting: enabled) { tr.late { display: none; } }
ul.notes { padding-left: 1.2rem; } ul.notes li { margin: .35rem 0; }
footer { border-top: 1px solid var(--line); margin-top: 4rem; padding: 1.5rem 0 3rem; color: var(--soft); font-size: .875rem; }
@media (max-width: 40rem) { svg text { font-size: 16px; } svg text.value { font-size: 14.5px; } th, td { padding: .4rem .5rem; } table { font-size: .82rem; } .measured tbody th { min-width: 12rem; } dl { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; } }
@media print { body { background: #fff; } .card, .scroll { break-inside: avoid; } .tall { max-height: none; } .filter { display: none; } }
`;

; 













 
const cards = 100;
 
const page_mostRows = 5000;
 
const mostOthers = 200;
const mostNotes = 500;
const mostEdits = 100;
const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-${scriptDigest}'`;
 
function htmlPage(report) {
    const verdict = (0,report_report .Bn)(report);
    const title = `Assay: ${verdict}`;
    const byEvidence = new Map(report.evidence.map((evidence) => [evidence, []]));
    for (const entry of (0,report_entries .u)(report))
        byEvidence.get(entry.evidence)?.push(entry);
    const sections = Array.from(byEvidence, ([evidence, entries], i) => section(report, evidence, entries, i));
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${(0,escape_html .qy)(title)}</title>
<style>${style}</style>
</head>
<body>
${patterns}
<a class="jump" href="#gates">To the gates</a>
<header class="banner ${verdict}"><div><h1><span aria-hidden="true">${marks[verdict]}</span> ${(0,escape_html .qy)(title)}</h1>${underTitle(report)}</div></header>
<main>
${alerts(report)}
${gateTable(report)}
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
    const head = context.head === undefined ? '' : `commit ${linked((0,escape_html .h8)(context.head.slice(0, 12)), context.commitUrl)}`;
    const run = context.runNumber === undefined ? '' : linked(`run ${(0,escape_html .qy)(context.runNumber)}`, context.runUrl);
    const title = context.title === undefined ? '' : (0,escape_html .n8)(context.title, 120);
    const parts = [title, head, run, context.repository === undefined ? '' : (0,escape_html .qy)(context.repository)].filter((part) => part !== '');
    return `<p>${(0,escape_html .qy)((0,verdict_words .N4)(report))}.</p>${parts.length === 0 ? '' : `<p class="small soft">${parts.join(' · ')}</p>`}`;
}
function linked(content, address) {
    const safe = (0,report_link .Pl)(address);
    return safe === undefined ? content : `<a href="${safe.replaceAll('&', '&amp;')}" rel="noreferrer">${content}</a>`;
}
function alerts(report) {
    const edits = [...new Set(report.evidence.flatMap((evidence) => evidence.policy.edits))];
    const problems = report.context.reportProblems ?? [];
    const notices = report.context.reportNotices ?? [];
    const list = (items) => `<ul>${items
        .slice(0, mostEdits)
        .map((item) => `<li>${(0,escape_html .n8)(item)}</li>`)
        .join('')}</ul>${leftOut(items.length - mostEdits, 'sentences')}`;
    const parts = [
        edits.length > 0 &&
            `<b>This change edits what judges it.</b> That takes effect only after the merge, so this report was made without it; whoever owns these files must approve:${list(edits)}`,
        report.context.untrusted === true &&
            `<b>Computed by an untrusted run (a fork):</b> ${(0,escape_html .n8)((0,report_report .wV)(report.context))}`,
        problems.length > 0 && `<b>The report itself had trouble</b>, which changes no verdict:${list(problems)}`,
        ...notices.map((notice) => (0,escape_html .n8)(notice)),
    ];
    return parts
        .filter((part) => part !== false)
        .map((part) => `<div class="alert" role="note">${part}</div>`)
        .join('');
}
function gateTable(report) {
    if (report.evidence.length === 0)
        return '<p id="gates">Nothing was judged: there is no evidence.</p>';
    const rows = report.evidence.map((evidence, i) => [
        `<a href="#gate-${i + 1}">${(0,escape_html .n8)((0,report_entries .h2)(evidence), 120)}</a>`,
        chip((0,report_report .Ow)(evidence)),
        (0,escape_html .n8)(evidence.decided, 300),
        (0,escape_html .n8)(evidence.limit, 160),
    ]);
    const table = plainTable(['gate', 'verdict', 'what decided it', 'limit'], rows, 'Gates').replaceAll(' class="n"', '');
    return `<section id="gates" aria-label="Gates">${table}</section>`;
}
function section(report, evidence, entries, index) {
    const verdict = (0,report_report .Ow)(evidence);
    const gate = `gate-${index + 1}`;
    const drawn = [...evidence.plots, ...(0,trend .C)(evidence, report.context)];
    const shown = entries.slice(0, cards);
    const first = firstUses(shown);
    const others = drawn.filter((plot) => !first.has(plot.id)).slice(0, mostOthers);
    const inPage = drawn.filter((plot) => first.has(plot.id) || others.includes(plot));
    const plots = new Map(inPage.map(({ id }, i) => [id, `${gate}-plot-${i + 1}`]));
    const at = (i) => {
        return { id: `${gate}-finding-${i + 1}`, plots, draws: first.get(entries[i]?.finding?.plot ?? '') === i };
    };
    const recorded = evidence.findings
        .filter((finding) => finding.severity === 'note')
        .map((finding) => (0,report_entries .uX)(evidence, finding));
     
    const written = [...entries.slice(0, cards + page_mostRows), ...recorded.slice(0, page_mostRows)];
    const firstRecorded = Math.min(entries.length, cards + page_mostRows);
    const table = columnTable(evidence, linksOf(written, (i) => at(i < firstRecorded ? i : i - firstRecorded + entries.length).id));
    const parts = [
        `<h2 id="${gate}"><span>${(0,escape_html .n8)((0,report_entries .h2)(evidence), 120)}</span>${chip(verdict)}</h2>`,
        `<p class="soft">${(0,escape_html .n8)(evidence.decided, 300)} · limit: ${(0,escape_html .n8)(evidence.limit, 160)}</p>`,
        contents(gate, entries.length, table !== '', evidence),
        ...shown.map((entry, i) => card(entry, report.context, at(i))),
        entries.length > cards
            ? rows(entries.slice(cards), `${(0,number .ZV)(entries.length - cards)} more findings`, (i) => at(i + cards))
            : '',
        recorded.length > 0
            ? rows(recorded, `${(0,number .ZV)(recorded.length)} recorded without effect on the verdict`, (i) => at(i + entries.length))
            : '',
        unchecked(evidence.notes),
        others.length > 0 ? drawings(others, plots) : '',
        leftOut(drawn.length - inPage.length, 'plots'),
        table === '' ? '' : `<div id="${gate}-columns">${table}</div>`,
        measurements(evidence, gate, table !== ''),
        notes(evidence.notes),
        provenance(evidence),
    ];
    return `<section aria-labelledby="${gate}">${parts.filter((part) => part !== '').join('\n')}</section>`;
}
 
function firstUses(entries) {
    const first = new Map();
    for (const [i, { finding }] of entries.entries()) {
        if (finding?.plot !== undefined && !first.has(finding.plot))
            first.set(finding.plot, i);
    }
    return first;
}
 
function linksOf(entries, at) {
    const links = new Map();
    for (const [i, { message }] of entries.entries()) {
        const subject = subjectOf(message);
        if (subject !== undefined && !links.has(subject))
            links.set(subject, at(i));
    }
    return links;
}
 
function contents(gate, findings, columns, evidence) {
    if (findings < 5)
        return '';
    const items = [
        `${(0,number .ZV)(findings)} findings, worst first`,
        ...(columns ? [`<a href="#${gate}-columns">all columns</a>`] : []),
        ...(evidence.measurements.length > 0 ? [`<a href="#${gate}-measurements">measurements</a>`] : []),
    ];
    return `<p class="small">${items.join(' · ')}</p>`;
}
function drawings(plots, keys) {
    const figures = plots.map((plot) => plotFigure(plot, keys.get(plot.id) ?? ''));
    const all = `<div class="plots">${figures.join('')}</div>`;
    return plots.length > 12 ? `<details><summary>${plots.length} more plots</summary>${all}</details>` : all;
}
function measurements(evidence, gate, collapsed) {
    const { length } = evidence.measurements;
    if (length === 0)
        return '';
    const table = measurementTable(evidence.measurements);
    return collapsed
        ? `<details id="${gate}-measurements"><summary>All ${(0,number .ZV)(length)} measurements</summary>${table}</details>`
        : `<h3 class="part" id="${gate}-measurements">Measurements</h3>${table}`;
}
function rows(entries, title, at) {
    const heads = ['verdict', 'finding', 'place', 'number'].map((name) => ({ name }));
    const table = sortedTable(heads, entries.slice(0, page_mostRows).map((entry, i) => finding_row(entry, at(i))), title);
    return `<details><summary>${title}</summary>${table}${leftOut(entries.length - page_mostRows, 'findings')}</details>`;
}
 
function leftOut(count, what) {
    return count > 0 ? `<p class="small soft">In the evidence only: ${(0,number .ZV)(count)} more ${what}.</p>` : '';
}
function unchecked(all) {
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
    const items = all.slice(0, mostNotes).map((note) => {
        const text = (0,escape_html .n8)(note.mend === undefined ? note.text : note.text.replace(/\.$/, ''));
        const mend = note.mend === undefined ? '' : `. <b>Mend:</b> ${(0,escape_html .n8)(note.mend)}`;
        return `<li>${kinds ? `${note.kind}: ` : ''}${text}${mend}</li>`;
    });
    return `<ul class="notes">${items.join('')}</ul>${leftOut(all.length - mostNotes, 'notes')}`;
}
function provenance(evidence) {
    const { policy: from, subject } = evidence;
    const facts = [
        [
            'looked at',
            Object.entries(evidence.counts)
                .map(([what, n]) => `${(0,number .ZV)(n)} ${(0,escape_html .qy)(what)}`)
                .join(', '),
        ],
        ['base', subject.base === null ? undefined : (0,escape_html .h8)(subject.base)],
        ['head', subject.head === null ? undefined : (0,escape_html .h8)(subject.head)],
        ...Object.entries(subject.digests).map(([what, digest]) => [(0,escape_html .qy)(what), (0,escape_html .h8)(digest)]),
        [
            'policy',
            `${from.path === null ? 'defaults' : (0,escape_html .h8)(from.path)} (${from.source})${from.commit === undefined ? '' : ` ${(0,escape_html .h8)(from.commit)}`}`,
        ],
        ...Object.entries(evidence.environment).map(([what, value]) => [(0,escape_html .qy)(what), (0,escape_html .h8)(value)]),
        ['started', `${(0,escape_html .qy)(evidence.started)}, ${(0,number .ZV)(evidence.seconds, 3)} s, seed ${evidence.seed}`],
    ];
    const items = facts
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([what, value]) => `<dt>${what}</dt><dd>${value}</dd>`);
    return `<details><summary>Where this comes from</summary><dl>${items.join('')}</dl></details>`;
}
function programWords(report) {
    const { context } = report;
    const dist = context.distDigest === undefined ? '' : ` (${(0,escape_html .h8)((0,report_entries .VK)(context.distDigest, 12))})`;
    const evidence = context.evidenceDigest === undefined ? '' : ` · evidence ${(0,escape_html .h8)((0,report_entries .VK)(context.evidenceDigest, 16))}`;
    const artifacts = (0,report_link .Pl)(context.artifactsUrl) === undefined ? '' : ` · ${linked('evidence files', context.artifactsUrl)}`;
    return `Assay ${(0,escape_html .qy)(context.toolVersion)}${dist}${evidence}${artifacts}`;
}


  })

};
