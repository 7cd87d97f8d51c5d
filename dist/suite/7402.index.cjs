'use strict';
exports.id = 7402;
exports.ids = [7402];
exports.modules = {

  10074:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  acceptText),
    T: () => (  softened)
  });
  var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92172);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52037);
  var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74660);



const severities = ['error', 'warning', 'note'];


function acceptText(column) {
    return `or, where that is wanted, set \`on-change: warn\` for ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(column)} in \`assay.yml\` in a change of its own first.`;
}
 
function softened(draft, policy) {
    const [column] = draft.about;
    if (column === undefined)
        return draft;
    const allowed = (0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_1__  .xJ)((0,_policy_js__WEBPACK_IMPORTED_MODULE_2__  .k9)(policy, column));
    return severities.indexOf(draft.severity) >= severities.indexOf(allowed) ? draft : { ...draft, severity: allowed };
}


  }),

  28255:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    R: () => (  defineCause),
    r: () => (  sides)
  });
 
const sides = ['distribution', 'missing'];
 
function defineCause(cause) {
    return cause;
}


  }),

  7402:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  p: () => (  causes)
});

 
var quote = __webpack_require__(52037);
 
var kolmogorov_quantile = __webpack_require__(54664);
 
var accept = __webpack_require__(10074);
 
var cause = __webpack_require__(28255);
 
var profile_edges = __webpack_require__(67932);
 
var with_counts = __webpack_require__(77769);
; 




function movedEdges(edges, map, rounding, whole) {
    const moved = edges.map((edge, i) => {
        const next = edges[i + 1];
        const isBelow = !whole && next !== undefined && edge >= (0,profile_edges .Gz)(next, false);
        const at = isBelow ? map(next) : map(edge);
        const slack = Math.max(rounding * 1.000001, Math.abs(at) * 1e-12);
        return isBelow ? at - slack : at + slack;
    });
     
    for (let i = 1; i < moved.length; i++)
        moved[i] = Math.max(moved[i] ?? 0, (0,profile_edges .Gz)(-(moved[i - 1] ?? 0), false) * -1);
    return moved;
}
 
function withoutNumber(head, value, amount) {
    const { edges = [], counts = [] } = head.bins ?? {};
    const found = edges.findIndex((edge) => value <= edge);
    const at = found < 0 ? edges.length : found;
    if ((counts[at] ?? 0) < amount)
        return null;
    const left = counts.map((count, i) => (i === at ? count - amount : count));
    return { ...(0,with_counts .n)(head, left), n: head.n - amount, missing: head.missing + amount };
}
 
function withoutText(head, value, amount) {
    const { list = [], other = 0 } = head.values ?? {};
    const listed = list.some(([text]) => text === value);
    const there = listed ? (list.find(([text]) => text === value)?.[1] ?? 0) : other;
    if (there < amount)
        return null;
    return {
        ...head,
        n: head.n - amount,
        missing: head.missing + amount,
        values: {
            list: list.map(([text, count]) => [text, text === value ? count - amount : count]),
            other: listed ? other : other - amount,
            cut: null,
        },
    };
}

; 






async function fitMap(scene, family) {
    const { base, head } = scene;
    const edges = base.bins?.edges ?? [];
    const whole = /^u?int/.test(base.type);
    const places = await scene.decimals();
    const rounding = places > 6 ? 0 : 0.5 * 10 ** -places;
    const critical = (0,kolmogorov_quantile .N)(0.01) * Math.sqrt((base.n + head.n) / (base.n * head.n));
    const distances = async (parameters) => {
        const moved = parameters.map((parameter) => movedEdges(edges, family.apply(parameter), rounding, whole));
        const counted = await scene.count(moved);
        return counted.map((counts, i) => ({
            parameter: parameters[i] ?? 0,
            counts,
            d: cdfDistance(base.bins?.counts ?? [], counts),
        }));
    };
    const around = (centre) => family.steps.flatMap((t) => [family.step(centre, -t), family.step(centre, t)]);
    const rough = await distances([...family.also, family.start, ...around(family.start)]);
     
    const near = scene.partly === true ? 1.3 * least(rough).d : critical;
    const named = rough.slice(0, family.also.length).filter(({ d }) => d <= near);
    const first = least(named.length > 0 ? named : rough);
    const fine = await distances([first.parameter, ...around(first.parameter)]);
    const best = named.length > 0 ? first : least(fine);
     
     
    const level = named.length > 0 ? 0.001 : 0.2;
    const allowed = Math.max(0.005, (0,kolmogorov_quantile .N)(level) * Math.sqrt((base.n + head.n) / (base.n * head.n)));
    if ((scene.partly !== true && best.d > allowed) || !scene.holds((0,with_counts .n)(head, best.counts)))
        return null;
     
    const point = { low: best.parameter, high: best.parameter };
    const bounds = scene.partly === true ? point : await bracket(best.parameter);
    return { best: best.parameter, ...bounds, quantiles: levels(scene, family.apply(best.parameter), rounding) };
    async function bracket(centre) {
        const last = family.steps.at(-1) ?? 0;
        const steps = [...family.steps, ...[1.5, 2, 3, 4, 6, 10].map((times) => times * last)];
        const down = await distances(steps.map((t) => family.step(centre, -t)));
        const up = await distances(steps.map((t) => family.step(centre, t)));
        const edge = (side) => side.find(({ d }) => d > critical) ?? side.at(-1);
        return { low: edge(down)?.parameter ?? centre, high: edge(up)?.parameter ?? centre };
    }
}
function least(list) {
    return list.reduce((a, b) => (b.d < a.d ? b : a));
}
 
function cdfDistance(base, head) {
    const total = (counts) => counts.reduce((sum, count) => sum + count, 0);
    const [n, m] = [total(base), total(head)];
    let [b, h, most] = [0, 0, 0];
    base.forEach((count, i) => {
        b += count;
        h += head[i] ?? 0;
        most = Math.max(most, Math.abs(b / n - h / m));
    });
    return most;
}


function levels(scene, map, rounding) {
    const { edges = [], counts = [] } = scene.base.bins ?? {};
    const whole = /^u?int/.test(scene.base.type);
    return [0.1, 0.5, 0.9].flatMap((wanted) => {
        let before = 0;
        const at = edges.findIndex((_, i) => {
            before += counts[i] ?? 0;
            return before >= wanted * scene.base.n;
        });
        const edge = edges[at];
        if (edge === undefined)
            return [];
        const [low, high] = [(before - (counts[at] ?? 0)) / scene.base.n, before / scene.base.n];
        const alone = at > 0 && (edges[at - 1] ?? 0) >= (0,profile_edges .Gz)(edge, whole);
        const lower = !alone && at > 0 && low > 0 && wanted - low < high - wanted;
        const base = lower ? (edges[at - 1] ?? edge) : edge;
        const level = alone ? wanted : lower ? low : high;
        const image = map(base);
        const near = scene.quantiles.reduce((a, b) => (Math.abs(b - image) < Math.abs(a - image) ? b : a), Number.POSITIVE_INFINITY);
        const seen = Math.abs(near - image) <= Math.max(rounding * 2, Math.abs(image) * 1e-9);
        const head = seen ? near : (scene.quantiles[Math.round(level * 256)] ?? Number.NaN);
        return [{ level, base, head }];
    });
}

 
var distribution = __webpack_require__(18649);
; 

 
function matchedQuantiles(scene) {
    const whole = /^u?int/.test(scene.base.type);
    return Array.from({ length: 245 }, (_, i) => i + 6).flatMap((i) => {
        const head = scene.quantiles[i];
        return head === undefined ? [] : [{ base: (0,distribution .Xf)(scene.base, i / 256, whole), head }];
    });
}
 
function middle(values) {
    return at(values, 0.5);
}
 
function spread(values) {
    return at(values, 0.75) - at(values, 0.25);
}
function at(values, u) {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(u * sorted.length))] ?? Number.NaN;
}

 
var number_text = __webpack_require__(74879);
 
var types = __webpack_require__(11821);
; 











 
const scales = [
    { a: 1.8, b: 32, name: 'Celsius \u2192 Fahrenheit', formula: '1.8 x + 32' },
    { a: 1 / 1.8, b: -32 / 1.8, name: 'Fahrenheit \u2192 Celsius', formula: '(x - 32) / 1.8' },
    { a: 1.8, b: -459.67, name: 'kelvin \u2192 Fahrenheit', formula: '1.8 x - 459.67' },
    { a: 1 / 1.8, b: 459.67 / 1.8, name: 'Fahrenheit \u2192 kelvin', formula: '(x + 459.67) / 1.8' },
];
const affine = (0,cause .R)({
    id: 'affine',
    title: 'Changed scale of temperature',
    documentation: 'All quantiles lie on the line of a known scale with another zero: Celsius, Fahrenheit, kelvin. Undo: head is counted at the mapped edges; then a two-sample KS test at 0.1 % does not reject and nothing is changed. Lines without a name are not tried: any normal distribution that moves and widens lies on one.',
    source: 'two-sample KS test at moved edges',
    order: 2,
    covers: { 'unit-changed': ['out-of-range'] },
    explain,
});
  const causes_affine = (affine);
async function explain(scene) {
    const { base, head } = scene;
    if ((0,types .I)(base.type) !== 'number' || base.n === 0 || head.n === 0)
        return null;
    const pairs = matchedQuantiles(scene);
    const fits = (a, b) => middle(pairs.map((pair) => Math.abs(pair.head - a * pair.base - b)));
    const reach = 0.05 * width(pairs.map((pair) => pair.head)) + 0.5;
    const near = scales.filter(({ a, b }) => fits(a, b) <= reach);
    if (near.length === 0)
        return null;
    const edges = base.bins?.edges ?? [];
    const places = await scene.decimals();
    const rounding = places > 6 ? 0 : 0.5 * 10 ** -places;
    const whole = /^u?int/.test(base.type);
    const counted = await scene.count(near.map(({ a, b }) => movedEdges(edges, (x) => a * x + b, rounding, whole)));
    const allowed = Math.max(0.005, (0,kolmogorov_quantile .N)(0.001) * Math.sqrt((base.n + head.n) / (base.n * head.n)));
    for (const [i, { a, b, name, formula }] of near.entries()) {
        const undone = (0,with_counts .n)(head, counted[i] ?? []);
        const d = cdfDistance(base.bins?.counts ?? [], counted[i] ?? []);
        if ((scene.partly !== true && d > allowed) || !scene.holds(undone))
            continue;
        const levels = [26, 128, 230].flatMap((at) => {
            const pair = pairs[at - 6];
            return pair === undefined ? [] : [{ level: at / 256, base: pair.base, head: a * pair.base + b }];
        });
        return {
            rule: 'unit-changed',
            message: `${(0,quote .h)(scene.column)} changed its unit`,
            detail: `All quantiles moved along one line, that of ${name}; undone, nothing else changed.`,
            number: `${formula} (${name}), distance left ${(0,number_text .fL)(d)} of rows, ${(0,number_text .KD)({ base: base.n, head: head.n })}`,
            mend: `Write the column in its old scale again; ${(0,accept .S)(scene.column)}`,
            table: (0,distribution .qm)(levels, 'difference'),
            explains: ['distribution'],
        };
    }
    return null;
}
function width(values) {
    const sorted = [...values].sort((x, y) => x - y);
    return (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
}

; 







 
const clipping_least = 0.01;
const clipping = (0,cause .R)({
    id: 'clipping',
    title: 'Clipped',
    documentation: "At least 1 % of head's rows stand exactly at its largest (smallest) value, beyond which base goes on. Undo: as many of them as base has beyond are spread there as base's are; then nothing is changed.",
    source: 'the rule is our own',
    order: 2,
    explain: clipping_explain,
});
  const causes_clipping = (clipping);
async function clipping_explain(scene) {
    const { base, head } = scene;
    if ((0,types .I)(base.type) !== 'number' || base.n === 0 || head.n === 0)
        return null;
    if (head.min === null || head.max === null || base.min === null || base.max === null || head.min === head.max)
        return null;
    const above = head.max < base.max;
    const under = head.min > base.min;
    if (!above && !under)
        return null;
    const [top = [], bottom = []] = await scene.count([
        [(0,profile_edges .Gz)(head.max, false), head.max],
        [(0,profile_edges .Gz)(head.min, false), head.min],
    ]);
    const [atTop, atBottom] = [above ? (top[1] ?? 0) : 0, under ? (bottom[1] ?? 0) : 0];
    const ends = [atTop, atBottom].map((count) => count / head.n >= clipping_least);
    if (!ends.includes(true))
        return null;
    const undone = spreadOut(scene, ends[0] === true ? atTop : 0, ends[1] === true ? atBottom : 0);
    if (undone === null || !scene.holds(undone))
        return null;
    const said = [
        ...(ends[1] === true ? [`${(0,number_text .fL)(atBottom / head.n)} at the least value ${(0,number_text .I1)(head.min)}`] : []),
        ...(ends[0] === true ? [`${(0,number_text .fL)(atTop / head.n)} at the largest value ${(0,number_text .I1)(head.max)}`] : []),
    ];
    return {
        rule: 'clipped',
        message: `${(0,quote .h)(scene.column)} was clipped`,
        detail: `What base has beyond stands at the end of head's range; undone, nothing else changed.`,
        number: `${said.join(', ')}, ${(0,number_text .KD)({ base: base.n, head: head.n })}`,
        mend: `Find what limits the values where the snapshot is written; ${(0,accept .S)(scene.column)}`,
        explains: ['distribution'],
    };
}
 
function spreadOut(scene, top, bottom) {
    const { base, head } = scene;
    const { edges = [], counts = [] } = base.bins ?? {};
    const out = [...(head.bins?.counts ?? [])];
    const move = (rows, from, to) => {
        const beyond = counts.reduce((sum, count, i) => (to(i) ? sum + count : sum), 0);
        const moved = Math.min(rows, Math.round((beyond / base.n) * head.n));
        if (beyond === 0 || (out[from] ?? 0) < moved)
            return false;
        out[from] = (out[from] ?? 0) - moved;
        counts.forEach((count, i) => {
            if (to(i))
                out[i] = (out[i] ?? 0) + (moved * count) / beyond;
        });
        return true;
    };
    const binOf = (value) => {
        const found = edges.findIndex((edge) => value <= edge);
        return found < 0 ? edges.length : found;
    };
    if (top > 0 && !move(top, binOf(head.max ?? 0), (i) => i > binOf(head.max ?? 0)))
        return null;
    if (bottom > 0 && !move(bottom, binOf(head.min ?? 0), (i) => i < binOf(head.min ?? 0)))
        return null;
    return (0,with_counts .n)(head, out);
}

 
var profile = __webpack_require__(1097);
; 







const defaultFill = (0,cause .R)({
    id: 'default-fill',
    title: 'Missing values filled with a default',
    documentation: "The missing share fell beyond chance, and one value of head has about as many rows as are no longer missing. Undo: as many rows of that value become missing again as base's missing share asks for, all of them at most; then neither the distribution nor the missing share is changed. Looked for among 0, -1 and head's values with a share of at least 1/64; texts: the listed values and head's most frequent new ones.",
    source: 'the rule is our own',
    order: 3,
    explain: default_fill_explain,
});
  const default_fill = (defaultFill);
async function default_fill_explain(scene) {
    const { base, head, decisions } = scene;
    const rows = { base: (0,profile .RO)(base), head: (0,profile .RO)(head) };
    const filled = Math.round((base.missing / rows.base) * rows.head) - head.missing;
     
    if (decisions.missing?.certain !== true || filled <= 0 || base.n === 0)
        return null;
    const text = (0,types .I)(base.type) === 'text';
    for (const value of text ? await texts(scene) : numbers(scene)) {
         
        const rowsOfIt = Math.min(filled, await rowsWith(scene, value));
        if (rowsOfIt < filled / 2)
            continue;
        const undone = typeof value === 'string' ? withoutText(head, value, rowsOfIt) : withoutNumber(head, value, rowsOfIt);
        if (undone === null || !scene.holds(undone))
            continue;
        const shown = typeof value === 'string' ? (0,quote .h)(value === '' ? '(empty text)' : value) : (0,number_text .I1)(value, 6);
        return {
            rule: 'default-fill',
            message: `${(0,quote .h)(scene.column)} has its missing values filled with ${shown}`,
            detail: `The missing share fell by what the value ${shown} gained; undone, nothing else changed.`,
            number: `${(0,number_text .lT)(rowsOfIt)} rows filled; missing ${(0,number_text .fL)(base.missing / rows.base)} \u2192 ${(0,number_text .fL)(head.missing / rows.head)}, ${(0,number_text .KD)(rows)}; margin ${(0,number_text .fL)(decisions.missing.margin)}`,
            mend: 'Leave missing values missing where the snapshot is written: a default is a value like any other to the model.',
            explains: ['distribution', 'missing'],
        };
    }
    return null;
}
 
function numbers(scene) {
    const gain = (value) => share(scene.head, value) - share(scene.base, value);
    return [...new Set([0, -1, ...(0,profile_edges .es)(scene.quantiles)])].sort((a, b) => gain(b) - gain(a));
}
function share(column, value) {
    const { edges = [], counts = [] } = column.bins ?? {};
    const found = edges.findIndex((edge) => value <= edge);
    return (counts[found < 0 ? edges.length : found] ?? 0) / Math.max(1, column.n);
}
async function texts(scene) {
    const before = new Map(scene.base.values?.list ?? []);
    const gain = ([value, count]) => count / Math.max(1, scene.head.n) - (before.get(value) ?? 0) / Math.max(1, scene.base.n);
    const all = [...(scene.head.values?.list ?? []), ...(await scene.others())];
    return all
        .sort((a, b) => gain(b) - gain(a))
        .slice(0, 3)
        .map(([value]) => value);
}
 
async function rowsWith(scene, value) {
    if (typeof value === 'string') {
        const listed = scene.head.values?.list.find(([text]) => text === value)?.[1];
        return listed ?? (await scene.others()).find(([text]) => text === value)?.[1] ?? 0;
    }
    const [counts = []] = await scene.count([[(0,profile_edges .Gz)(value, false), value]]);
    return counts[1] ?? 0;
}

 
var listed = __webpack_require__(87791);
; 







const filteredRows = (0,cause .R)({
    id: 'filtered-rows',
    title: 'Rows filtered out',
    documentation: "Some of base's values (of numbers and times: all beyond head's largest or smallest) have no row in head, and the others keep their proportions. Undo: the missing rows are put back in base's proportion; then nothing is changed.",
    source: 'the rule is our own',
    order: 5,
    covers: { 'rows-filtered': ['domain-lost-values'] },
    explain: async (scene) => ((0,types .I)(scene.base.type) === 'text' ? ofValues(scene) : ofRange(scene)),
});
  const filtered_rows = (filteredRows);
function ofValues(scene) {
    const { base, head, decisions } = scene;
    if (decisions.distribution?.outcome !== 'changed' || head.n === 0)
        return null;
    const now = new Map(head.values?.list ?? []);
    const gone = (base.values?.list ?? []).filter(([value, n]) => n / base.n >= 0.01 && (now.get(value) ?? 0) === 0);
    const share = gone.reduce((sum, [, n]) => sum + n, 0) / base.n;
    const left = (head.values?.list ?? []).filter(([, n]) => n > 0).length;
    if (gone.length === 0 || share >= 1 || left < 2)
        return null;
    const back = new Map(gone.map(([value, n]) => [value, ((n / base.n) * head.n) / (1 - share)]));
    const total = head.n / (1 - share);
    const list = (head.values?.list ?? []).map(([value, n]) => [value, back.get(value) ?? n]);
    const undone = { ...head, n: total, values: { list, other: head.values?.other ?? 0, cut: null } };
    if (!scene.holds(undone))
        return null;
    const names = gone.map(([value, n]) => `${(0,quote .h)(value)} (${(0,number_text .fL)(n / base.n)} before)`);
    return said(scene, `without ${(0,listed .K)(names, 3)}`, share);
}
function ofRange(scene) {
    const { base, head, decisions } = scene;
    if (decisions.distribution?.outcome !== 'changed' || head.n === 0 || head.max === null || head.min === null)
        return null;
    const { edges = [], counts = [] } = base.bins ?? {};
     
    const beyond = (i) => {
        const lower = edges[i - 1];
        const upper = edges[i];
        const above = lower !== undefined && lower >= (head.max ?? 0);
        const under = upper !== undefined && upper < (head.min ?? 0);
        return above || under;
    };
    const gone = counts.reduce((sum, n, i) => (beyond(i) ? sum + n : sum), 0);
    const share = gone / base.n;
    if (gone === 0 || share >= 0.5)
        return null;
    const total = head.n / (1 - share);
    const put = (head.bins?.counts ?? []).map((n, i) => (beyond(i) ? ((counts[i] ?? 0) / base.n) * total : n));
    if (!scene.holds({ ...(0,with_counts .n)(head, put), n: total }))
        return null;
    const ends = [
        ...((base.min ?? head.min) < head.min ? [`below ${(0,number_text .I1)(head.min)}`] : []),
        ...((base.max ?? head.max) > head.max ? [`above ${(0,number_text .I1)(head.max)}`] : []),
    ];
    return said(scene, `none ${ends.join(' or ')} any more`, share);
}
function said(scene, what, share) {
    const { base, head, column } = scene;
    return {
        rule: 'rows-filtered',
        message: `rows were filtered out by ${(0,quote .h)(column)}`,
        detail: `Head has its values in the old proportions, but ${what}.`,
        number: `${(0,number_text .fL)(share)} of base's rows \u2192 0 %, ${(0,number_text .KD)({ base: base.n, head: head.n })}`,
        mend: `Find the filter or the source that leaves those rows out; ${(0,accept .S)(column)}`,
        explains: ['distribution'],
    };
}

; 




const nullBurst = (0,cause .R)({
    id: 'null-burst',
    title: 'Burst of missing values',
    documentation: 'The missing share rose beyond its margin, and the distribution of the values that are left is not changed: rows lost the value whatever it was. Undo: leave the missing rows out.',
    source: 'the rule is our own',
    order: 4,
    explain: async (scene) => explanation(scene),
});
  const null_burst = (nullBurst);
function explanation({ base, head, column, decisions }) {
    const { missing, distribution } = decisions;
    if (missing?.outcome !== 'changed' || distribution?.outcome === 'changed' || head.n === 0)
        return null;
    const rows = { base: (0,profile .RO)(base), head: (0,profile .RO)(head) };
    const shares = { base: base.missing / rows.base, head: head.missing / rows.head };
    if (shares.head <= shares.base)
        return null;
    const { low = 0, high = 1 } = missing.measured;
    return {
        rule: 'null-burst',
        message: `${(0,quote .h)(column)} lost values`,
        detail: 'More rows have no value, and those that are left are distributed as before.',
        number: `missing ${(0,number_text .fL)(shares.base)} \u2192 ${(0,number_text .fL)(shares.head)}, by ${(0,number_text .JA)(shares.head - shares.base)} ${(0,number_text .Jb)(low, high)}, ${(0,number_text .KD)(rows)}; margin ${(0,number_text .fL)(missing.margin)}`,
        mend: 'Find the join, parser or source that stopped to deliver the value, and write the snapshot again.',
        explains: ['missing'],
    };
}

; 


async function foldedPairs(scene, fold) {
    const listed = (scene.base.values?.list ?? []).map(([value]) => value);
    const folded = new Map(listed.map((value) => [fold(value), value]));
    if (folded.size < listed.length)
        return null;
    const pairs = (await scene.others()).flatMap(([to, count]) => {
        const from = folded.get(fold(to));
        return from === undefined ? [] : [{ from, to, count }];
    });
    return pairs.length > 0 && scene.holds(withPairs(scene.head, pairs)) ? pairs : null;
}
 
function withPairs(head, pairs) {
    const { list = [], other = 0 } = head.values ?? {};
    const gained = new Map();
    for (const { from, count } of pairs)
        gained.set(from, (gained.get(from) ?? 0) + count);
    const moved = pairs.reduce((sum, { count }) => sum + count, 0);
    return {
        ...head,
        values: {
            list: list.map(([value, count]) => [value, count + (gained.get(value) ?? 0)]),
            other: other - moved,
            cut: null,
        },
    };
}

 
var share_change = __webpack_require__(89992);
 
var statistic = __webpack_require__(55174);
; 









const renamedValues = (0,cause .R)({
    id: 'renamed-values',
    title: 'Values renamed, labels permuted',
    documentation: 'Values of base with a share of at least 1 % are gone, values are new, and they pair one to one by their shares (the 98 % interval of the difference holds 0, for one partner only): renamed. Or all values are still there and their shares are those of base under another order of the names: permuted. Undo: the rows are counted under the old names; then nothing is changed.',
    source: 'Newcombe 1998 (method 10) for the pairing; the rule is our own',
    order: 4,
    covers: { 'values-renamed': ['domain-new-values', 'domain-lost-values'] },
    explain: renamed_values_explain,
});
  const renamed_values = (renamedValues);
async function renamed_values_explain(scene) {
    if ((0,types .I)(scene.base.type) !== 'text' || scene.decisions.distribution?.outcome !== 'changed')
        return null;
     
    return (await renamed(scene)) ?? (scene.partly === true ? null : permuted(scene));
}
 
function alike({ base, head }, x, y) {
    return (0,share_change .AP)(x, base.n, y, head.n, statistic .Hm).low === 0;
}
async function renamed(scene) {
    const { base, head } = scene;
    const now = new Map(head.values?.list ?? []);
    const gone = (base.values?.list ?? []).filter(([value, n]) => n / base.n >= 0.01 && (now.get(value) ?? 0) === 0);
    const fresh = (await scene.others()).filter(([, n]) => n / head.n >= 0.005);
    if (gone.length === 0 || fresh.length === 0)
        return null;
    const partners = ([, x]) => fresh.filter(([, y]) => alike(scene, x, y));
    const pairs = gone.flatMap((value) => {
        const [first, ...more] = partners(value);
        if (first === undefined || more.length > 0)
            return [];
        const rivals = gone.filter(([, x]) => alike(scene, x, first[1]));
        return rivals.length === 1 ? [{ from: value[0], to: first[0], count: first[1] }] : [];
    });
    if (pairs.length < gone.length || !scene.holds(withPairs(head, pairs)))
        return null;
    const rows = pairs.reduce((sum, { count }) => sum + count, 0);
    return renamed_values_said(scene, 'values-renamed', 'has values under other names', rows, pairs);
}
function permuted(scene) {
    const { base, head } = scene;
    const order = (list) => [...list].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const [before, after] = [order(base.values?.list ?? []), order(head.values?.list ?? [])];
    const pairs = before.flatMap(([from], i) => {
        const [to = '', count = 0] = after[i] ?? [];
        return from === to ? [] : [{ from, to, count }];
    });
    if (before.length < 2 || before.length !== after.length || pairs.length < 2)
        return null;
     
    const distinct = pairs.every(({ from }) => {
        const own = before.find(([value]) => value === from)?.[1] ?? 0;
        return before.every(([value, x]) => value === from || (0,share_change .AP)(own, base.n, x, base.n, statistic .Hm).low > 0);
    });
    const counts = new Map(pairs.map(({ from, count }) => [from, count]));
    const list = (head.values?.list ?? []).map(([value, n]) => [value, counts.get(value) ?? n]);
    const undone = { ...head, values: { list, other: head.values?.other ?? 0, cut: null } };
     
    const same = before.every(([, x], i) => (0,share_change .AP)(x, base.n, after[i]?.[1] ?? 0, head.n, 4).low === 0);
    if (!distinct || !same || !scene.holds(undone))
        return null;
    const rows = pairs.reduce((sum, { count }) => sum + count, 0);
    return renamed_values_said(scene, 'labels-permuted', 'has its labels permuted', rows, pairs);
}
function renamed_values_said(scene, rule, message, rows, pairs) {
    const { base, head, column } = scene;
    const shown = pairs.map(({ from, to }) => `${(0,quote .h)(from)} \u2192 ${(0,quote .h)(to)}`);
    return {
        rule,
        message: `${(0,quote .h)(column)} ${message}`,
        detail: `The shares of base stand under other names: ${(0,listed .K)(shown, 3)}; undone, nothing else changed.`,
        number: `${(0,number_text .lT)(rows)} of ${(0,number_text .lT)(head.n)} values (${(0,number_text .fL)(rows / head.n)}, exact), ${(0,number_text .KD)({ base: base.n, head: head.n })}`,
        mend: `Write the old names: a model, a join and a report know values by them; ${(0,accept .S)(column)}`,
        explains: ['distribution'],
    };
}

 
var midnight = __webpack_require__(21028);
 
var profile_places = __webpack_require__(30624);
; 









const day = 86_400;
const rounding = (0,cause .R)({
    id: 'rounding',
    title: 'Rounded or cut off',
    documentation: "Numbers: the share of values with at most j decimal places went from below 50 % to 99.9 % or more; times: all of head's stand at midnight, and fewer than half of base's do. Undo: at each edge, head lies between base's distribution one unit lower and one unit higher; what is left is not more than a two-sample KS test at 0.1 % allows.",
    source: 'the rule is our own',
    order: 2,
    covers: { 'values-rounded': ['type-narrowed', 'type-widened', 'out-of-range'] },
    explain: rounding_explain,
});
  const causes_rounding = (rounding);
async function rounding_explain(scene) {
    const { base, head, column } = scene;
    const kind = (0,types .I)(base.type);
    if (base.n === 0 || head.n === 0 || head.min === head.max)
        return null;
    const said = { base: base.n, head: head.n };
    if (kind === 'time') {
        if (!(0,midnight .t)(base, head) || !within(scene, day))
            return null;
        return {
            rule: 'values-rounded',
            message: `${(0,quote .h)(column)} lost its time of day`,
            detail: 'Every time of head stands at midnight; the days are distributed as before.',
            number: `100 % of the times at midnight, ${(0,number_text .KD)(said)} (exact)`,
            mend: `Write the times in full; ${(0,accept .S)(column)}`,
            explains: ['distribution'],
        };
    }
    const places = kind === 'number' ? (0,profile_places .a)(base, head) : null;
    if (places === null || !within(scene, 10 ** -places.most))
        return null;
    return {
        rule: 'values-rounded',
        message: `${(0,quote .h)(column)} was rounded or cut off`,
        detail: `Values have at most ${places.most} decimal ${places.most === 1 ? 'place' : 'places'} now; apart from that nothing changed.`,
        number: `${(0,number_text .fL)(places.base)} \u2192 ${(0,number_text .fL)(places.head)} of values with at most ${places.most} decimals, ${(0,number_text .KD)(said)}`,
        mend: `Write the column in its old precision; ${(0,accept .S)(column)}`,
        explains: ['distribution'],
    };
}
 
function within({ base, head }, unit) {
    const edges = base.bins?.edges ?? [];
    const slack = Math.max(0.005, (0,kolmogorov_quantile .N)(0.001) * Math.sqrt((base.n + head.n) / (base.n * head.n)));
    let upTo = 0;
    return edges.every((edge, i) => {
        upTo += head.bins?.counts[i] ?? 0;
        const share = upTo / head.n;
        return share >= (0,distribution .Mr)(base, edge - unit) - slack && share <= (0,distribution .Mr)(base, edge + unit) + slack;
    });
}

; 








 
const units = [
    [1.609344, 'miles', 'kilometres'],
    [3.28084, 'metres', 'feet'],
    [25.4, 'inches', 'millimetres'],
    [2.54, 'inches', 'centimetres'],
    [2.20462, 'kilograms', 'pounds'],
    [60, 'minutes', 'seconds', true],
    [100, 'shares', 'per cent', true],
    [1000, 'seconds', 'milliseconds', true],
    [3600, 'hours', 'seconds'],
    [86400, 'days', 'seconds'],
];
 
const unevenly = 0.2;
 
const marginFactor = 1.02;
const scale = (0,cause .R)({
    id: 'scale',
    title: 'Changed unit',
    documentation: 'All quantiles moved by one factor k: ln(head / base) has an interquartile range of at most 0.02 and what chance and rounding add, and k is not within 1.02 of 1. Undo: head is counted at k times the edges. Named when a two-sample KS test at 1 % does not reject a known factor. The interval holds every factor that this test does not reject.',
    source: 'inversion of the two-sample KS test',
    order: 1,
    explain: scale_explain,
});
  const causes_scale = (scale);
async function scale_explain(scene) {
    if ((0,types .I)(scene.base.type) !== 'number' || scene.base.n === 0 || scene.head.n === 0)
        return null;
     
    if (scene.base.min === scene.base.max || scene.head.min === scene.head.max)
        return null;
    const logs = matchedQuantiles(scene)
        .filter(({ base, head }) => base * head > 0)
        .map(({ base, head }) => Math.log(head / base));
     
    const noise = 2 * spread(scene.quantiles.filter((q) => q !== 0).map((q) => Math.log(Math.abs(q))));
    const rounded = 10 ** -(await scene.decimals()) / Math.max(Number.MIN_VALUE, Math.abs(middle(scene.quantiles)));
    const chance = noise * Math.sqrt(1 / scene.base.n + 1 / scene.head.n);
    const allowed = 0.02 + chance + Math.min(1, rounded);
    const even = spread(logs) <= allowed;
     
    if (logs.length < 50 || (!even && (scene.partly !== true || spread(logs) > unevenly)))
        return null;
    const rough = Math.exp(middle(logs));
    const named = nearest(rough, even ? 0.03 + chance : unevenly);
    if (!even && named === null)
        return null;
    const fit = await fitMap(scene, {
        start: even ? rough : (named?.factor ?? rough),
        also: named === null ? [] : [named.factor],
        apply: (k) => (edge) => edge * k,
        step: (k, t) => k * Math.exp(t),
        steps: [0.0002, 0.0005, 0.001, 0.002, 0.004, 0.007, 0.01, 0.014, 0.02, 0.03],
    });
    if (fit === null || Math.abs(Math.log(fit.best)) <= Math.log(marginFactor))
        return null;
    const known = named !== null && fit.best === named.factor ? named : null;
    if (!even && known === null)
        return null;
    const resolution = Math.max(fit.high / fit.best, fit.best / fit.low);
    const direction = fit.best >= 1 ? `Divide by ${(0,number_text .I1)(fit.best, 7)}` : `Multiply by ${(0,number_text .I1)(1 / fit.best, 7)}`;
    return {
        rule: 'unit-changed',
        message: `${(0,quote .h)(scene.column)} changed its unit`,
        detail: `All quantiles moved by one factor${known === null ? '' : `, ${known.like}that of ${known.name}`}; undone, nothing else changed.`,
        number: `\u00d7 ${(0,number_text .qY)(fit.best, fit.low, fit.high)}${known === null ? '' : ` (${known.like}${known.name})`}, ${(0,number_text .KD)({ base: scene.base.n, head: scene.head.n })}; margin \u00d7 ${marginFactor}; smallest detectable change \u00d7 ${(0,number_text .I1)(resolution, 5)}`,
        mend: `${direction} where the snapshot is written; ${(0,accept .S)(scene.column)}`,
        table: (0,distribution .qm)(fit.quantiles, 'factor'),
        explains: ['distribution'],
    };
}
 
function nearest(rough, within) {
    const all = units.flatMap(([factor, from, to, some]) => [
        { factor, name: `${from} \u2192 ${to}`, like: some ? 'like ' : '' },
        { factor: 1 / factor, name: `${to} \u2192 ${from}`, like: some ? 'like ' : '' },
    ]);
    const off = (factor) => Math.abs(Math.log(factor / rough));
    const best = all.reduce((a, b) => (off(b.factor) < off(a.factor) ? b : a));
    return off(best.factor) < within ? best : null;
}

 
var sentinels = __webpack_require__(73869);
; 







const sentinel = (0,cause .R)({
    id: 'sentinel',
    title: 'Sentinel value appeared',
    documentation: 'One of the values that people write for "no value" (-1, 0, 999, -999, 9999, 1970-01-01, 1900-01-01, empty text, NA, null, unknown and the like) gained rows. Undo: leave its rows beyond base\'s share out; then the rest is not changed.',
    source: 'the rule is our own',
    order: 5,
    explain: sentinel_explain,
});
  const causes_sentinel = (sentinel);
async function sentinel_explain(scene) {
    const kind = (0,types .I)(scene.base.type);
    if (scene.decisions.distribution?.outcome !== 'changed' || kind === 'opaque' || scene.base.n === 0)
        return null;
    const found = kind === 'text' ? await ofTexts(scene) : await ofNumbers(scene, kind === 'time' ? sentinels .BY : sentinels .Dj);
    if (found === null)
        return null;
    return {
        rule: 'sentinel',
        message: `${(0,quote .h)(scene.column)} gained the value ${found.shown}`,
        detail: `Rows with ${found.shown}, a usual mark for "no value", were added; without them nothing else changed.`,
        number: `${found.shown}: ${(0,number_text .fL)(found.before)} \u2192 ${(0,number_text .fL)(found.after)}, ${(0,number_text .KD)({ base: scene.base.n, head: scene.head.n })}; margin ${(0,number_text .fL)(scene.decisions.distribution.margin)}`,
        mend: 'Write missing values as missing, not as a value that looks real.',
        explains: ['distribution'],
    };
}
async function ofNumbers(scene, values) {
    const { base, head } = scene;
    const counted = await scene.count(values.map((value) => [(0,profile_edges .Gz)(value, false), value]));
    const { edges = [], counts = [] } = base.bins ?? {};
    for (const [i, value] of values.entries()) {
        const there = counted[i]?.[1] ?? 0;
        const at = edges.findIndex((edge) => value <= edge);
         
        const before = (at < 0 ? 0 : (counts[at] ?? 0)) / base.n;
        const added = Math.round((there - before * head.n) / (1 - Math.min(before, 0.99)));
        if (added <= 0)
            continue;
        const undone = withoutNumber(head, value, added);
        if (undone !== null && scene.holds({ ...undone, missing: head.missing })) {
            return { shown: (0,number_text .I1)(value, 6), before, after: there / head.n };
        }
    }
    return null;
}
async function ofTexts(scene) {
    const { base, head } = scene;
    const before = new Map(base.values?.list ?? []);
    const now = new Map([...(head.values?.list ?? []), ...(await scene.others())]);
    for (const value of sentinels .d3) {
        const there = now.get(value) ?? 0;
        const share = (before.get(value) ?? 0) / base.n;
        const added = Math.round((there - share * head.n) / (1 - Math.min(share, 0.99)));
        if (added <= 0)
            continue;
        const undone = withoutText(head, value, added);
        if (undone !== null && scene.holds({ ...undone, missing: head.missing })) {
            return { shown: (0,quote .h)(value === '' ? '(empty text)' : value), before: share, after: there / head.n };
        }
    }
    return null;
}

 
var time_text = __webpack_require__(38155);
; 









const shift = (0,cause .R)({
    id: 'shift',
    title: 'Shifted by a constant',
    documentation: "All quantiles moved by one constant c: head - base has an interquartile range of at most 0.05 of base's, and |c| exceeds 0.05 of it. Undo: head is counted at the edges plus c. For times, a multiple of 900 s up to 14 h is named as a time zone; 273.15 as degrees Celsius and kelvin. The interval holds every constant under which a two-sample KS test at 1 % does not reject.",
    source: 'inversion of the two-sample KS test',
    order: 2,
    explain: shift_explain,
});
  const causes_shift = (shift);
 
const kelvin = [273.15, -273.15];
async function shift_explain(scene) {
    const kind = (0,types .I)(scene.base.type);
    if ((kind !== 'number' && kind !== 'time') || scene.base.n === 0 || scene.head.n === 0)
        return null;
    const pairs = matchedQuantiles(scene);
    const range = spread(pairs.map(({ base }) => base));
    const moves = pairs.map(({ base, head }) => head - base);
    if (!(range > 0) || spread(moves) > 0.05 * range)
        return null;
    const rough = middle(moves);
    const quarter = kind === 'time' ? Math.round(rough / 900) * 900 : Math.round(rough);
    const fit = await fitMap(scene, {
        start: rough,
        also: [
            ...(quarter === 0 ? [] : [quarter]),
            ...kelvin.filter((c) => kind === 'number' && Math.abs(rough - c) < 0.05 * range),
        ],
        apply: (c) => (edge) => edge + c,
        step: (c, t) => c + t * range,
        steps: [0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05],
    });
    if (fit === null || Math.abs(fit.best) <= 0.05 * range)
        return null;
    const zone = kind === 'time' && fit.best === quarter && Math.abs(quarter) <= 14 * 3600;
    const degrees = kelvin.includes(fit.best)
        ? ` (like degrees ${fit.best > 0 ? 'Celsius \u2192 kelvin' : 'kelvin \u2192 Celsius'})`
        : '';
    const c = kind === 'time'
        ? `${(0,time_text .nQ)(fit.best)} [${(0,time_text .nQ)(fit.low)}, ${(0,time_text .nQ)(fit.high)}]`
        : `${fit.best > 0 ? '+' : ''}${(0,number_text .qY)(fit.best, fit.low, fit.high)}`;
    return {
        rule: 'shifted',
        message: `${(0,quote .h)(scene.column)} was shifted by a constant`,
        detail: `All quantiles moved by one constant${zone ? ', that of another time zone' : ''}; undone, nothing else changed.`,
        number: `${c}${degrees}, ${(0,number_text .KD)({ base: scene.base.n, head: scene.head.n })}; margin ${kind === 'time' ? (0,time_text .nQ)(0.05 * range).slice(1) : (0,number_text .I1)(0.05 * range)}`,
        mend: zone
            ? `Write times in the same zone as before; ${(0,accept .S)(scene.column)}`
            : `Find what adds the constant where the snapshot is written; ${(0,accept .S)(scene.column)}`,
        table: (0,distribution .qm)(fit.quantiles, 'difference', kind === 'time'),
        explains: ['distribution'],
    };
}

; 







const signFlip = (0,cause .R)({
    id: 'sign-flip',
    title: 'Flipped sign',
    documentation: 'The distribution of -head is that of base; or base has one sign only and that of |head| is that of |base|, so that a part of the rows was flipped. Undo: head is counted at the mirrored edges; then nothing is changed.',
    source: 'the rule is our own',
    order: 1,
    covers: { 'sign-flipped': ['out-of-range'] },
    explain: sign_flip_explain,
});
  const sign_flip = (signFlip);
async function sign_flip_explain(scene) {
    const { base, head } = scene;
    if ((0,types .I)(base.type) !== 'number' || base.n === 0 || head.n === 0)
        return null;
    const edges = base.bins?.edges ?? [];
    const whole = /^u?int/.test(base.type) && edges.every(Number.isInteger);
     
    const mirrored = [...edges].reverse().map((edge) => (0,profile_edges .Gz)(edge === 0 ? 0 : -edge, whole));
    const [at = [], mirror = []] = await scene.count([edges, mirrored]);
    const upTo = cumulated(at);
    const belowMirror = cumulated(mirror);
    const less = (i) => belowMirror[edges.length - 1 - i] ?? 0;
    const flipped = edges.map((_, i) => head.n - less(i));
    if (scene.holds((0,with_counts .n)(head, fromCumulated(flipped, head.n)))) {
        return sign_flip_said(scene, 'has its sign flipped', 'Every value stands with the other sign', 1);
    }
    if (base.min === null || base.min < 0)
        return null;
    const sized = edges.map((edge, i) => (edge < 0 ? 0 : (upTo[i] ?? 0) - less(i)));
    const negative = less(edges.findIndex((edge) => edge >= 0));
    if (negative === 0 || !scene.holds((0,with_counts .n)(head, fromCumulated(sized, head.n))))
        return null;
    const share = negative / head.n;
    return sign_flip_said(scene, 'has its sign flipped in a part of the rows', 'Sizes are as before, some with a sign', share);
}
function sign_flip_said(scene, message, detail, share) {
    const { base, head, column } = scene;
    return {
        rule: 'sign-flipped',
        message: `${(0,quote .h)(column)} ${message}`,
        detail: `${detail}; undone, nothing else changed.`,
        number: `${(0,number_text .fL)(share)} of values, ${(0,number_text .KD)({ base: base.n, head: head.n })}`,
        mend: `Find where the sign is set when the snapshot is written; ${(0,accept .S)(column)}`,
        explains: ['distribution'],
    };
}
function cumulated(counts) {
    let sum = 0;
    return counts.map((count) => {
        sum += count;
        return sum;
    });
}
 
function fromCumulated(upTo, total) {
    const bins = upTo.map((rows, i) => rows - (upTo[i - 1] ?? 0));
    return [...bins, total - (upTo.at(-1) ?? 0)];
}

; 





const spelling = (0,cause .R)({
    id: 'spelling',
    title: 'Other spelling or encoding',
    documentation: "Values that base does not list become base's values when UTF-8 read as Latin-1 or Windows-1252 is read again (or the reverse is undone), or when spaces, case and Unicode composition (NFKC) are laid aside. Undo: their rows are counted as base's values; then nothing is changed. Base's values must stay different from each other without case and spaces.",
    source: 'the rule is our own',
    order: 3,
    explain: spelling_explain,
});
  const causes_spelling = (spelling);
async function spelling_explain(scene) {
    const { base, head } = scene;
    if ((0,types .I)(base.type) !== 'text' || scene.decisions.distribution?.outcome !== 'changed')
        return null;
    for (const { fold, rule, message, detail, mend } of ways) {
        const pairs = await foldedPairs(scene, fold);
        if (pairs === null)
            continue;
        const rows = pairs.reduce((sum, { count }) => sum + count, 0);
        const shown = pairs.slice(0, 3).map(({ from, to }) => `${(0,quote .h)(from)} \u2192 ${(0,quote .h)(to)}`);
        return {
            rule,
            message: `${(0,quote .h)(scene.column)} ${message}`,
            detail: `${detail}: ${shown.join(', ')}${pairs.length > 3 ? ` and ${pairs.length - 3} more` : ''}; undone, nothing else changed.`,
            number: `${(0,number_text .lT)(rows)} of ${(0,number_text .lT)(head.n)} values (${(0,number_text .fL)(rows / head.n)}, exact), ${(0,number_text .KD)({ base: base.n, head: head.n })}`,
            mend,
            explains: ['distribution'],
        };
    }
    return null;
}
const ways = [
    {
        fold: (text) => reread(text),
        rule: 'encoding-broken',
        message: 'has its encoding broken',
        detail: 'Texts were written in one encoding and read in another',
        mend: 'Read and write the texts as UTF-8 where the snapshot is made.',
    },
    {
        fold: (text) => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase(),
        rule: 'spelling-changed',
        message: 'spells its values in another way',
        detail: 'The same values with other case, spaces or Unicode composition',
        mend: 'Write the values as before: a model and a join know them by their exact text.',
    },
];
 
const windows = '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
 
function reread(text) {
    const bytes = Array.from(text, (character) => {
        const at = windows.indexOf(character);
        return at >= 0 ? 0x80 + at : (character.codePointAt(0) ?? 0);
    });
    if (bytes.every((byte) => byte < 0x80) || bytes.some((byte) => byte > 0xff))
        return text;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    }
    catch {
        return text;
    }
}

; 






const textFormat = (0,cause .R)({
    id: 'text-format',
    title: 'Values written in another format',
    documentation: "Values that base does not list become base's when needless zeros before a number are left out, decimals of a whole number (1.0) are left out, or words for true and false are taken for one another. Undo: their rows are counted as base's values; then nothing is changed.",
    source: 'the rule is our own',
    order: 3,
    covers: {
        'text-format-changed': ['domain-new-values', 'domain-lost-values', 'format-changed', 'role-changed'],
    },
    explain: text_format_explain,
});
  const text_format = (textFormat);
async function text_format_explain(scene) {
    const { base, head, column } = scene;
    if ((0,types .I)(base.type) !== 'text' || scene.decisions.distribution?.outcome !== 'changed')
        return null;
    for (const { fold, message, mend } of text_format_ways) {
        const pairs = await foldedPairs(scene, fold);
        if (pairs === null)
            continue;
        const rows = pairs.reduce((sum, { count }) => sum + count, 0);
        const shown = pairs.map(({ from, to }) => `${(0,quote .h)(from)} \u2192 ${(0,quote .h)(to)}`);
        return {
            rule: 'text-format-changed',
            message: `${(0,quote .h)(column)} ${message}`,
            detail: `The same values in another format: ${(0,listed .K)(shown, 3)}; undone, nothing else changed.`,
            number: `${(0,number_text .lT)(rows)} of ${(0,number_text .lT)(head.n)} values (${(0,number_text .fL)(rows / head.n)}, exact), ${(0,number_text .KD)({ base: base.n, head: head.n })}`,
            mend,
            explains: ['distribution'],
        };
    }
    return null;
}
const truth = {
    y: 'true',
    yes: 'true',
    t: 'true',
    true: 'true',
    '1': 'true',
    n: 'false',
    no: 'false',
    f: 'false',
    false: 'false',
    '0': 'false',
};
const text_format_ways = [
    {
        fold: (text) => text.replace(/^([+-]?)0+(?=\d)/, '$1'),
        message: 'lost or gained leading zeros',
        mend: 'Read and write the column as text: codes such as 007 are no numbers.',
    },
    {
        fold: (text) => text.replace(/^([+-]?\d+)\.0+$/, '$1'),
        message: 'writes whole numbers with decimals',
        mend: 'Write whole numbers as such: a missing value in the column often makes a library write 1 as 1.0.',
    },
    {
        fold: (text) => truth[text.trim().toLowerCase()] ?? text,
        message: 'writes true and false in other words',
        mend: 'Write the old words: whatever reads them knows no others.',
    },
];

; 
 













const causes = [
    causes_affine,
    causes_clipping,
    default_fill,
    filtered_rows,
    null_burst,
    renamed_values,
    causes_rounding,
    causes_scale,
    causes_sentinel,
    causes_shift,
    sign_flip,
    causes_spelling,
    text_format,
];


  }),

  74660:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Af: () => (  limitsOf),
    OB: () => (  marginOf),
    US: () => (  policyOf),
    bp: () => (  columnPolicy),
    k9: () => (  onChange)
  });
 
function policyOf(config, snapshot) {
    const own = Object.fromEntries(Object.entries(snapshot?.margins ?? {}).filter(([, value]) => value !== undefined));
    return {
        margins: { ...config.margins, ...own },
        columns: snapshot?.columns ?? {},
        undecided: config.undecided,
        alpha: config.alpha,
        limits: { ...config.limits, ...snapshot?.limits },
        ...(snapshot?.key === undefined ? {} : { key: snapshot.key }),
        ...(snapshot?.mode === 'skew' ? { skew: true } : {}),
        ...(snapshot?.advice === undefined ? {} : { advice: snapshot.advice }),
    };
}
 
function limitsOf(policy, name) {
    return { ...policy.limits, ...columnPolicy(policy, name).limits };
}
 
function columnPolicy(policy, name) {
    return Object.hasOwn(policy.columns, name) ? (policy.columns[name] ?? {}) : {};
}
 
function onChange(policy, name) {
    return columnPolicy(policy, name)['on-change'] ?? 'fail';
}
 
function marginOf(policy, name, statistic) {
    return columnPolicy(policy, name).margin ?? policy.margins[statistic === 'ks' ? 'distribution' : 'category'];
}


  }),

  1097:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Fk: () => (  profileSchema),
    RO: () => (  rowsOf),
    Vb: () => (  nameOf),
    Z$: () => (  isItems)
  });
 
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const count = zod__WEBPACK_IMPORTED_MODULE_0__  .Whr().min(0);
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
 
 
const counts = zod__WEBPACK_IMPORTED_MODULE_0__  .IeY((value) => isListOf(value, isCount), 'needs a list of counts');
const edges = zod__WEBPACK_IMPORTED_MODULE_0__  .IeY((value) => isListOf(value, Number.isFinite), 'needs a list of numbers');
const list = zod__WEBPACK_IMPORTED_MODULE_0__  .IeY((value) => isListOf(value, isListed), 'needs a list of pairs of a text and a count');
function isListOf(value, is) {
    if (!Array.isArray(value))
        return false;
    for (let i = 0; i < value.length; i++)
        if (!is(value[i]))
            return false;
    return true;
}
function isListed(value) {
    return Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && isCount(value[1]);
}
function isRising(values) {
    for (let i = 1; i < values.length; i++)
        if (!(values[i] > values[i - 1]))
            return false;
    return true;
}
 
const countedAtEdgesSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({ edges, counts })
    .refine((bins) => bins.counts.length === bins.edges.length + 1, 'needs one count more than edges')
    .refine((bins) => isRising(bins.edges), 'edges must rise');
 
const countedValuesSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
    list,
    other: count,
    cut: zod__WEBPACK_IMPORTED_MODULE_0__  .PVZ([count, count])
        .nullable()
        .describe('[T, N]: values with count >= T were listed, N of them with count exactly T; null: the list was given'),
});
 
const exactSumSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
    centre: zod__WEBPACK_IMPORTED_MODULE_0__  .aig(),
    scale: zod__WEBPACK_IMPORTED_MODULE_0__  .Whr(),
    total: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().regex(/^-?\d+$/),
    clamped: count.describe('values so far from the centre that they were left out'),
});


const distinctSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
    low: count,
    high: count,
    slice: zod__WEBPACK_IMPORTED_MODULE_0__  .Whr().min(1).optional(),
    bits: zod__WEBPACK_IMPORTED_MODULE_0__  .K39().optional(),
});
 
const looksSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .g1P(zod__WEBPACK_IMPORTED_MODULE_0__  .YjP(), count);
const columnProfileSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(zod__WEBPACK_IMPORTED_MODULE_0__  .YjP())
        .min(1)
        .describe('names from the outside in; more than one for a field of a struct; `name[]` for the items of a list'),
    position: count.describe('0-based place among the columns'),
    type: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().describe('logical type'),
    physical: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().describe("the engine's or file's own name of the type"),
    n: count.describe('values that count: not missing, parsed, finite'),
    missing: count,
    unparsed: count.describe('texts that are not of the type'),
    nan: count,
    pinf: count,
    ninf: count,
    empty: count.describe('strings of length 0'),
    min: zod__WEBPACK_IMPORTED_MODULE_0__  .aig().nullable().describe('numbers; times in seconds since 1970 UTC, times of day since midnight'),
    max: zod__WEBPACK_IMPORTED_MODULE_0__  .aig().nullable(),
    bins: countedAtEdgesSchema.optional().describe('numbers and times'),
    values: countedValuesSchema.optional().describe('strings and booleans'),
    lengths: countedAtEdgesSchema
        .optional()
        .describe('characters of a string or items of a list, at edges that are the same everywhere'),
    nullable: zod__WEBPACK_IMPORTED_MODULE_0__  .zMY().optional().describe('what the file declares; absent where the format cannot say'),
    sum: exactSumSchema.optional().describe('numbers and times'),
    distinct: distinctSchema.optional().describe('how many different values'),
    slice: zod__WEBPACK_IMPORTED_MODULE_0__  .Whr()
        .min(1)
        .optional()
        .describe('places, shapes and looks count the rows of one slice of so many, by the hash of the value; absent: all'),
    places: counts.optional().describe('numbers by their decimal places: exactly 0, 1, ..., 6; the last: more'),
    shapes: countedValuesSchema
        .optional()
        .describe('strings that are not listed, by their shape: runs of letters, digits and signs'),
    looks: looksSchema.optional().describe('strings that are not listed, by what they look like'),
    hours: counts
        .refine((cells) => cells.length === 25, 'needs 25 counts')
        .optional()
        .describe('times by the hour of the day, in UTC: midnight exactly; then the hours 0 to 23 without it'),
    large: counts
        .refine((cells) => cells.length === 2, 'needs two counts')
        .optional()
        .describe('whole numbers beyond 2^53 or -2^53: those that are the exact value or the shortest decimal of a double; the others'),
    role: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().optional().describe('what the values look like: id, category, free text, date, email, URL, ...'),
});
 
const partitionSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
    keys: zod__WEBPACK_IMPORTED_MODULE_0__  .g1P(zod__WEBPACK_IMPORTED_MODULE_0__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__  .YjP()).describe('what the folders say of it; empty for a plain file'),
    rows: count,
    digest: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP()
        .describe('of its rows in any order: their hashes added; comparable only within one engine version'),
});
 
const profileSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__  .euz('assay/profile'),
    version: zod__WEBPACK_IMPORTED_MODULE_0__  .euz(1),
    rows: count,
    digest: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().describe('sha256:<hex> of the data'),
    edges_from: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().describe('digest of the snapshot that edges and listed values come from'),
    engine: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(['csv', 'parquet', 'json']).describe('how the data was stored'),
    nulls: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(zod__WEBPACK_IMPORTED_MODULE_0__  .YjP()).describe('texts that mean missing'),
    k: zod__WEBPACK_IMPORTED_MODULE_0__  .Whr().min(1).describe('a string stands here only when at least k rows have it'),
    bytes: count.optional().describe('of the files'),
    privacy: zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
        values: zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(['shown', 'hashed', 'none']),
        extremes: zod__WEBPACK_IMPORTED_MODULE_0__  .zMY(),
        key: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP()
            .regex(/^[0-9a-f]{16}$/)
            .optional()
            .describe('tells the key of hashed values from others'),
    })
        .optional()
        .describe('what was held back; absent: nothing'),
    row_hash: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().optional().describe('of all rows in any order; comparable only within one engine version'),
    partitions: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(partitionSchema).optional(),
    columns: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(columnProfileSchema),
});
 
function rowsOf(column) {
    return column.n + column.missing + column.unparsed + column.nan + column.pinf + column.ninf;
}
 
function nameOf({ path }) {
    return path.length === 1 ? (path[0] ?? '') : path.join('.');
}
 
function isItems(column) {
    return column.path.some((name) => name.endsWith('[]'));
}


  }),

  21028:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    t: () => (  movedToMidnight)
  });
 
function movedToMidnight(base, head) {
    const [before, after] = [base.hours?.[0], head.hours?.[0]];
    if (before === undefined || after === undefined)
        return null;
    return head.n > 0 && after === head.n && before < base.n / 2;
}


  }),

  30624:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    a: () => (  fewerPlaces)
  });


function fewerPlaces(base, head) {
    if (base.places === undefined || head.places === undefined)
        return null;
    const [before, after] = [sharesUpTo(base.places), sharesUpTo(head.places)];
    for (let j = 0; j < before.length - 1; j++) {
        const [b, h] = [before[j] ?? 1, after[j] ?? 0];
        if (h >= 0.999)
            return b < 0.5 ? { most: j, base: b, head: h } : null;
    }
    return null;
}
function sharesUpTo(counts) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    let upTo = 0;
    return counts.map((count) => {
        upTo += count;
        return total === 0 ? 1 : upTo / total;
    });
}


  }),

  77769:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    X: () => (  atPlacesOf),
    n: () => (  withCounts)
  });


function withCounts(like, counts, rest = {}) {
    const { bins, values } = like;
    if (bins !== undefined)
        return { ...like, ...rest, bins: { edges: bins.edges, counts: [...counts] } };
    if (values === undefined)
        return { ...like, ...rest };
    const list = values.list.map(([value], i) => [value, counts[i] ?? 0]);
    return { ...like, ...rest, values: { ...values, list, other: counts[list.length] ?? 0 } };
}
 
function atPlacesOf(like, column) {
    const { bins, values } = like;
    return {
        ...column,
        ...(bins === undefined ? {} : { bins }),
        ...(values === undefined ? {} : { values: { ...values, cut: null } }),
    };
}


  }),

  73869:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    BY: () => (  sentinelTimes),
    Dj: () => (  sentinelNumbers),
    d3: () => (  sentinelTexts)
  });
 
const sentinelNumbers = [-1, 0, 999, -999, 9999, -9999, -99, 99999];
 
const sentinelTimes = [0, -2_208_988_800];
 
const sentinelTexts = [
    '',
    'NA',
    'N/A',
    'null',
    'NULL',
    'none',
    'None',
    'unknown',
    'Unknown',
    '-',
    '?',
];


  }),

  54664:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  kolmogorovQuantile)
  });
  var _kolmogorov_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31812);



function kolmogorovQuantile(tail) {
    if (!(tail > 0 && tail < 1))
        return Number.NaN;
    let low = 0;
    let high = 1;
    while ((0,_kolmogorov_js__WEBPACK_IMPORTED_MODULE_0__  .i)(high) > tail)
        high *= 2;
    while (high - low > 1e-12 * high) {
        const middle = (low + high) / 2;
        if (middle === low || middle === high)
            break;
        if ((0,_kolmogorov_js__WEBPACK_IMPORTED_MODULE_0__  .i)(middle) > tail)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}


  })

};
