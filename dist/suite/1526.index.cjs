'use strict';
exports.id = 1526;
exports.ids = [1526];
exports.modules = {

  49026:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    cz: () => (  sum),
    gT: () => (  tenGroups),
    nc: () => (  cellsOf)
  });
  var _last_pair_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99080);

 
const cellsOf = (0,_last_pair_js__WEBPACK_IMPORTED_MODULE_0__  .h)(cells);
function cells(base, head) {
    if (base.bins !== undefined && head.bins !== undefined) {
        return { base: base.bins.counts, head: head.bins.counts, names: [] };
    }
    if (base.values === undefined || head.values === undefined)
        return { base: [], head: [], names: [] };
    const there = new Map(head.values.list);
     
    const chosen = head.values.cut !== null;
    const listed = base.values.list.filter(([value]) => !chosen || there.has(value));
    const dropped = sum(base.values.list.filter(([value]) => chosen && !there.has(value)).map(([, count]) => count));
    return {
        base: [...listed.map(([, count]) => count), base.values.other + dropped],
        head: [
            ...listed.map(([value]) => there.get(value) ?? 0),
            head.n - sum(listed.map(([value]) => there.get(value) ?? 0)),
        ],
        names: [...listed.map(([value]) => value), null],
    };
}
 
const tenGroups = (0,_last_pair_js__WEBPACK_IMPORTED_MODULE_0__  .h)(grouped);
function grouped(base, head) {
    const all = cellsOf(base, head);
    if (base.bins === undefined)
        return all;
    const total = Math.max(1, sum(all.base));
    const out = { base: [], head: [] };
    let seen = 0;
    let group = -1;
    let last = -1;
    for (let i = 0; i < all.base.length; i++) {
        const at = Math.min(9, Math.floor((seen / total) * 10));
        if (at !== group) {
            last = out.base.push(0) - 1;
            out.head.push(0);
            group = at;
        }
        out.base[last] = (out.base[last] ?? 0) + (all.base[i] ?? 0);
        out.head[last] = (out.head[last] ?? 0) + (all.head[i] ?? 0);
        seen += all.base[i] ?? 0;
    }
    return out;
}
 
function sum(values) {
    let total = 0;
    for (const value of values)
        total += value;
    return total;
}


  }),

  18649:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Mr: () => (  shareUpTo),
    Xf: () => (  quantileOf),
    qm: () => (  quantileTable)
  });
  var _number_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74879);
  var _profile_edges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67932);
  var _time_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38155);





function shareUpTo(column, x) {
    const { edges = [], counts = [] } = column.bins ?? {};
    if (column.n === 0)
        return Number.NaN;
    let cumulated = 0;
    for (let i = 0; i < edges.length; i++) {
        const edge = edges[i] ?? 0;
        const lower = i === 0 ? edge : (edges[i - 1] ?? edge);
        const count = counts[i] ?? 0;
        if (x < edge) {
            const part = x <= lower ? 0 : (x - lower) / (edge - lower);
            return (cumulated + count * part) / column.n;
        }
        cumulated += count;
    }
    return column.max !== null && x < column.max ? cumulated / column.n : 1;
}


function quantileOf(column, u, whole) {
    const { edges = [], counts = [] } = column.bins ?? {};
    if (column.n === 0 || edges.length === 0)
        return Number.NaN;
    let cumulated = 0;
    for (let i = 0; i < edges.length; i++) {
        const count = counts[i] ?? 0;
        const edge = edges[i] ?? 0;
        if (count > 0 && cumulated + count >= u * column.n) {
            const lower = edges[i - 1] ?? edge;
            if (i === 0 || isNext(lower, edge, whole))
                return edge;
            return lower + (edge - lower) * Math.max(0, Math.min(1, (u * column.n - cumulated) / count));
        }
        cumulated += count;
    }
    return column.max ?? edges.at(-1) ?? Number.NaN;
}
 
function isNext(lower, edge, whole) {
    const size = Math.abs(edge);
    if (size > 1e-290 && edge - lower > 1e-9 * size + (whole ? 1 : 0))
        return false;
    return lower >= (0,_profile_edges_js__WEBPACK_IMPORTED_MODULE_1__  .Gz)(edge, whole);
}
 
function quantileTable(pairs, between, times = false) {
    const value = times ? _time_text_js__WEBPACK_IMPORTED_MODULE_0__  .Tc : _number_text_js__WEBPACK_IMPORTED_MODULE_2__  .I1;
    const move = times ? _time_text_js__WEBPACK_IMPORTED_MODULE_0__  .nQ : _number_text_js__WEBPACK_IMPORTED_MODULE_2__  .I1;
    return {
        title: 'Quantiles',
        columns: ['quantile', 'base', 'head', between],
        rows: pairs.map(({ level, base, head }) => [
            `p${Math.round(level * 100)}`,
            value(base),
            value(head),
            between === 'factor' ? (0,_number_text_js__WEBPACK_IMPORTED_MODULE_2__  .I1)(head / base) : move(head - base),
        ]),
    };
}


  }),

  99080:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  lastPair)
  });


function lastPair(answer) {
    let last = null;
    return (base, head) => {
        if (last === null || last.base !== base || last.head !== head)
            last = { base, head, found: answer(base, head) };
        return last.found;
    };
}


  }),

  55046:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    b: () => (  sameEdges)
  });
 
function sameEdges(a, b) {
    if (a === b)
        return true;
    if (a.length !== b.length)
        return false;
     
    for (let i = 0; i < a.length; i++)
        if (a[i] !== b[i])
            return false;
    return true;
}


  }),

  89992:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  jZ: () => (  shareBounds),
  AP: () => (  shareChange),
  gR: () => (  shareP)
});

; 
 
const few = new Float64Array(512);


function hypergeometricTwoSided(x1, n1, x2, n2) {
    if (n1 < 1 || n2 < 1)
        return Number.NaN;
    const pooled = x1 + x2;
    const low = Math.max(0, pooled - n2);
    const high = Math.min(pooled, n1);
    const mode = Math.min(high, Math.max(low, Math.floor(((pooled + 1) * (n1 + 1)) / (n1 + n2 + 2))));
     
    const ratio = (k) => ((pooled - k) * (n1 - k)) / ((k + 1) * (n2 - pooled + k + 1));
    const length = high - low + 1;
    const weights = length <= few.length ? few : new Float64Array(length);
    weights[mode - low] = 1;
    for (let k = mode; k < high; k++)
        weights[k + 1 - low] = (weights[k - low] ?? 0) * ratio(k);
    for (let k = mode; k > low; k--)
        weights[k - 1 - low] = (weights[k - low] ?? 0) / ratio(k - 1);
    const seen = weights[x1 - low] ?? 0;
    let all = 0;
    let unlikely = 0;
    for (let k = 0; k < length; k++) {
        const weight = weights[k] ?? 0;
        all += weight;
        if (weight <= seen * (1 + 1e-7))
            unlikely += weight;
    }
    return Math.min(1, unlikely / all);
}

 
var newcombe = __webpack_require__(90845);
 
var normal_tail = __webpack_require__(95967);
; 



function normalTwoProportions(x1, n1, x2, n2, extra = 0) {
    if (n1 < 1 || n2 < 1)
        return Number.NaN;
    const pooled = Math.min(1, (x1 + x2) / (n1 + n2));
    const variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2) + extra;
    const difference = Math.abs(x1 / n1 - x2 / n2);
    if (variance <= 0)
        return difference === 0 ? 1 : 0;
    return Math.min(1, 2 * (0,normal_tail .W)(difference / Math.sqrt(variance)));
}

; 





function shareChange(xb, nb, xh, nh, z, extra = 0) {
    const { low, high } = shareBounds(xb, nb, xh, nh, z, extra);
    return { difference: xh / nh - xb / nb, p: shareP(xb, nb, xh, nh, extra), low, high };
}
 
function shareP(xb, nb, xh, nh, extra = 0) {
    const pooled = Math.min(xb + xh, nb + nh - xb - xh);
    const exact = extra === 0 && pooled < 200 && Number.isInteger(xb) && Number.isInteger(xh);
    return exact ? hypergeometricTwoSided(xb, nb, xh, nh) : normalTwoProportions(xb, nb, xh, nh, extra);
}
 
function shareBounds(xb, nb, xh, nh, z, extra = 0) {
    const { low, high } = (0,newcombe .p)(xh, nh, xb, nb, z, extra);
    return { low: Math.max(0, low, -high), high: Math.max(Math.abs(low), Math.abs(high)) };
}


  }),

  67932:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Gz: () => (  below),
    es: () => (  heavy),
    l6: () => (  lengthEdges),
    ox: () => (  planEdges)
  });
 
 
const mostEdges = 127;
 
const lengthEdges = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 18, 20, 24, 28, 32, 40, 48, 56, 64, 80, 96, 128, 192, 256, 512,
    1024,
];


function planEdges(kind, quantiles, whole, tails = []) {
     
    const sampled = quantiles.map((value) => (value === 0 ? 0 : value));
    const first = sampled[0];
    const last = sampled.at(-1);
    if (first === undefined || last === undefined)
        return [];
    const kept = tails.map((value) => (value === 0 ? 0 : value));
    const fixed = new Set([below(first, whole), first, ...kept, last]);
    if (kind === 'number')
        for (const edge of [below(0, whole), 0])
            fixed.add(edge);
    for (const value of heavy(sampled)) {
        if (fixed.size + 2 > mostEdges)
            break;
        fixed.add(below(value, whole));
        fixed.add(value);
    }
    const free = [...new Set(sampled)].filter((value) => !fixed.has(value));
    return [...fixed, ...thin(free, mostEdges - fixed.size)].sort((a, b) => a - b);
}
 
function heavy(quantiles) {
    const runs = new Map();
    for (const value of quantiles)
        runs.set(value, (runs.get(value) ?? 0) + 1);
    const found = [...runs].filter(([, run]) => run >= 4);
    return found.sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([value]) => value);
}
function thin(values, most) {
    if (values.length <= most)
        return values;
    return Array.from({ length: most }, (_, i) => values[Math.floor(((i + 0.5) * values.length) / most)] ?? 0);
}
 
function below(value, whole) {
    if (whole && Number.isInteger(value) && Math.abs(value) < 2 ** 53)
        return value - 1;
    if (value === 0)
        return -Number.MIN_VALUE;
    const bits = new DataView(new ArrayBuffer(8));
    bits.setFloat64(0, value);
    bits.setBigInt64(0, bits.getBigInt64(0) + (value > 0 ? -1n : 1n));
    return bits.getFloat64(0);
}


  }),

  55174:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $x: () => (  effectOf),
    Gl: () => (  appliesTo),
    Hm: () => (  boundZ),
    gr: () => (  defineStatistic),
    ju: () => (  boundLevel),
    mQ: () => (  boundKolmogorov)
  });
 
function defineStatistic(statistic) {
    return statistic;
}
 
function effectOf(statistic, base, head) {
    return statistic.effect === undefined ? statistic.measure(base, head).value : statistic.effect(base, head);
}
 
const boundLevel = 0.01;
 
const boundZ = 2.3263478740408408;
 
const boundKolmogorov = 1.6276236115186293;
 
function appliesTo(statistic, base, head) {
    const bins = base.bins !== undefined && head.bins !== undefined;
    const values = base.values !== undefined && head.values !== undefined;
    if (statistic.of === 'rows')
        return true;
    if (statistic.of === 'cells')
        return bins || values;
    return statistic.of === 'bins' ? bins : values;
}


  }),

  46910:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  A: () => (  ks)
});

 
var kolmogorov = __webpack_require__(31812);
; 


function kolmogorovExact(d, n, m) {
    if (Number.isNaN(d) || n < 1 || m < 1)
        return Number.NaN;
    if (d <= 0)
        return 1;
     
    const limit = Math.ceil(d * n * m - 1e-6);
    const row = new Float64Array(m + 1);
    for (let j = 0; j <= m; j++)
        row[j] = j * n >= limit ? 1 : 0;
    for (let i = 1; i <= n; i++) {
        row[0] = i * m >= limit ? 1 : 0;
        let left = row[0];
        for (let j = 1; j <= m; j++) {
            left = Math.abs(i * m - j * n) >= limit ? 1 : ((row[j] ?? 0) * i + left * j) / (i + j);
            row[j] = left;
        }
    }
    return Math.min(1, row[m] ?? Number.NaN);
}

; 


function bracketOf(base, head) {
    const all = [...new Set([...(base.bins?.edges ?? []), ...(head.bins?.edges ?? [])])].sort((a, b) => a - b);
    if (base.n === 0 || head.n === 0)
        return { low: 0, high: 1, at: { edge: all[0] ?? 0, base: 0, head: 0 } };
    const [b, h] = [walker(base), walker(head)];
    let high = 0;
    let best = { low: 0, edge: all[0] ?? 0, base: 0, head: 0 };
    let before = { b: 0, h: 0 };
    const consider = (low, edge, x, y) => {
        if (low > best.low)
            best = { low, edge, base: x, head: y };
    };
    for (const edge of all) {
        const [x, y] = [b(edge), h(edge)];
        consider(x.least / base.n - y.most / head.n, edge, x.least, y.most);
        consider(y.least / head.n - x.most / base.n, edge, x.most, y.least);
         
        high = Math.max(high, x.most / base.n - before.h / head.n, y.most / head.n - before.b / base.n);
        before = { b: x.least, h: y.least };
    }
    high = Math.max(high, 1 - before.h / head.n, 1 - before.b / base.n);
    const { low, ...at } = best;
    return { low, high: Math.min(1, Math.max(low, high)), at };
}
 
function walker(column) {
    const { edges = [], counts = [] } = column.bins ?? {};
    let i = 0;
    let passed = 0;
    return (point) => {
        while (i < edges.length && (edges[i] ?? 0) <= point)
            passed += counts[i++] ?? 0;
        if (edges[i - 1] === point || (column.max !== null && point >= column.max)) {
            const all = edges[i - 1] === point ? passed : column.n;
            return { least: all, most: all };
        }
        if (column.min !== null && point < column.min)
            return { least: 0, most: 0 };
        return { least: passed, most: passed + (counts[i] ?? 0) };
    };
}

 
var same_edges = __webpack_require__(55046);
 
var share_change = __webpack_require__(89992);
 
var statistic = __webpack_require__(55174);
; 






 
const exactUpTo = 4e6;
  const ks = ((0,statistic .gr)({
    id: 'ks',
    title: 'Kolmogorov-Smirnov distance',
    unit: 'share',
    documentation: "Largest difference of the two distribution functions over the edges of the base's profile, in [0, 1]: the share of rows that moved past one point. Exact at the edges; between them at most one bin's mass larger. Of two profiles with different edges the distance is known up to a bin of each: its lower end is the value and the lower bound, its upper end the upper bound. p: exact two-sample test while n m <= 4,000,000, else Kolmogorov's series. Lower bound: Newcombe's interval of the two shares at the edge where the distance is reached, one-sided 1 %; upper bound: the distance plus the critical value at 1 %.",
    source: 'Hodges 1958; Newcombe 1998 (method 10); scipy.stats.ks_2samp',
    of: 'bins',
    decides: true,
    measure,
    effect: (base, head) => largest(base, head)?.d ?? null,
}));
function measure(base, head) {
    const n = { base: base.n, head: head.n };
    const method = 'two-sample KS at frozen edges; Newcombe bound';
    const found = largest(base, head);
    if (found === null)
        return { value: null, reason: 'no value on one side', n, method };
    const { d, most, at, own } = found;
    const apart = 'two-sample KS between profiles with different edges, known up to a bin of each';
    return { ...tested(d, most, at, base.n, head.n), n, method: own ? apart : method, at: `at ${at.edge}` };
}
 
function largest(base, head) {
    if (base.n === 0 || head.n === 0)
        return null;
    const { edges = [], counts = [] } = base.bins ?? {};
    if (!(0,same_edges .b)(edges, head.bins?.edges ?? [])) {
        const { low, high, at } = bracketOf(base, head);
        return { d: low, most: high, at, own: true };
    }
    const others = head.bins?.counts ?? [];
    let [below, other] = [0, 0];
    let most = { d: 0, edge: edges[0] ?? 0, base: 0, head: 0 };
    for (let i = 0; i < edges.length; i++) {
        below += counts[i] ?? 0;
        other += others[i] ?? 0;
        const d = Math.abs(below / base.n - other / head.n);
        if (d > most.d)
            most = { d, edge: edges[i] ?? 0, base: below, head: other };
    }
    return { d: most.d, most: most.d, at: most, own: false };
}
function tested(d, most, at, n, m) {
    const size = (n * m) / (n + m);
    return {
        value: d,
        p: n * m <= exactUpTo ? kolmogorovExact(d, n, m) : (0,kolmogorov .i)(d * Math.sqrt(size)),
        low: d === 0 ? 0 : (0,share_change .AP)(at.base, n, at.head, m, statistic .Hm).low,
        high: Math.min(1, most + statistic .mQ / Math.sqrt(size)),
    };
}


  }),

  64851:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (__WEBPACK_DEFAULT_EXPORT__)
  });
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52037);
  var _stats_normal_quantile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93400);
  var _decision_cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49026);
  var _decision_share_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89992);
  var _statistic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55174);





  const __WEBPACK_DEFAULT_EXPORT__ = ((0,_statistic_js__WEBPACK_IMPORTED_MODULE_2__  .gr)({
    id: 'linf',
    title: 'Largest change of a share',
    unit: 'share',
    documentation: "Largest change of one category's share, in [0, 1], over the values listed in the base's profile and the rest as one cell. The list is chosen from the base's own sample, so the base's rest is corrected by T N_T, its variance by T^2 (N_T + 1) / n^2 (Good 1953). p: the smallest of the cells' p-values times their number. Lower bound: Newcombe's interval of the largest cell; upper bound: the largest of all cells at 1 % divided by their number.",
    source: 'Good 1953; Newcombe 1998 (method 10); Bonferroni',
    of: 'values',
    decides: true,
    measure,
}));
function measure(base, head) {
    const n = { base: base.n, head: head.n };
    const method = 'share by share, Bonferroni; Newcombe bound';
    if (base.n === 0 || head.n === 0)
        return { value: null, reason: 'no value on one side', n, method };
    const cells = (0,_decision_cells_js__WEBPACK_IMPORTED_MODULE_0__  .nc)(base, head);
    const corrected = correctionOf(base);
    const zAll = -(0,_stats_normal_quantile_js__WEBPACK_IMPORTED_MODULE_3__  .Z)(_statistic_js__WEBPACK_IMPORTED_MODULE_2__  .ju / cells.names.length);
    let [p, high, most, place] = [1, 0, -1, 0];
    for (let i = 0; i < cells.names.length; i++) {
        const { add, extra } = cells.names[i] === null ? corrected : asListed;
        const [xb, xh] = [Math.min(base.n, (cells.base[i] ?? 0) + add), cells.head[i] ?? 0];
        p = Math.min(p, (0,_decision_share_change_js__WEBPACK_IMPORTED_MODULE_1__  .gR)(xb, base.n, xh, head.n, extra));
        high = Math.max(high, (0,_decision_share_change_js__WEBPACK_IMPORTED_MODULE_1__  .jZ)(xb, base.n, xh, head.n, zAll, extra).high);
        const difference = Math.abs(xh / head.n - xb / base.n);
        if (difference > most)
            [most, place] = [difference, i];
    }
    const name = cells.names[place] ?? null;
    const { add, extra } = name === null ? corrected : asListed;
    const [xb, xh] = [Math.min(base.n, (cells.base[place] ?? 0) + add), cells.head[place] ?? 0];
    return {
        value: most,
        base: xb / base.n,
        head: xh / head.n,
        n,
        p: Math.min(1, p * cells.names.length),
        low: (0,_decision_share_change_js__WEBPACK_IMPORTED_MODULE_1__  .jZ)(xb, base.n, xh, head.n, _statistic_js__WEBPACK_IMPORTED_MODULE_2__  .Hm, extra).low,
        high: Math.min(1, high),
        method,
        at: name === null ? 'all other values' : (0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__  .h)(name),
    };
}
const asListed = { add: 0, extra: 0 };
 
function correctionOf({ values, n }) {
    const [cut, atCut] = values?.cut ?? [0, 0];
    const open = (values?.other ?? 0) > 0 || atCut > 0;
    return open ? { add: cut * atCut, extra: (cut * cut * (atCut + 1)) / (n * n) } : asListed;
}


  }),

  51526:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  o: () => (  statistics)
});

 
var log_gamma = __webpack_require__(36721);
; 



function chiSquareTail(x, df) {
    if (!(df > 0) || Number.isNaN(x))
        return Number.NaN;
    if (x <= 0)
        return 1;
    const a = df / 2;
    const half = x / 2;
    const front = Math.exp(a * Math.log(half) - half - (0,log_gamma .S)(a));
    return half < a + 1 ? 1 - front * lowerSeries(half, a) : front * upperFraction(half, a);
}
function lowerSeries(x, a) {
    let term = 1 / a;
    let sum = term;
    for (let n = 1; n < 100_000 && term > sum * 1e-17; n++) {
        term *= x / (a + n);
        sum += term;
    }
    return sum;
}
const tiny = 1e-300;
 
function upperFraction(x, a) {
    let b = x + 1 - a;
    let c = 1 / tiny;
    let d = 1 / b;
    let value = d;
    for (let i = 1; i < 100_000; i++) {
        const step = -i * (i - a);
        b += 2;
        d = 1 / away(step * d + b);
        c = away(b + step / c);
        value *= d * c;
        if (Math.abs(d * c - 1) < 1e-16)
            break;
    }
    return value;
}
function away(value) {
    return Math.abs(value) < tiny ? tiny : value;
}

 
var decision_cells = __webpack_require__(49026);
 
var last_pair = __webpack_require__(99080);
; 


 
const least = 5;


const homogeneity = (0,last_pair .h)(measured);
function measured(base, head) {
    const raw = (0,decision_cells .nc)(base, head);
    const needed = (least * (base.n + head.n)) / Math.max(1, Math.min(base.n, head.n));
    if (base.bins !== undefined)
        return ofNeighbours(base.n, head.n, raw.base, raw.head, needed);
    const cells = joinedCells(raw.base, raw.head, needed);
    const chi2 = cells.reduce((sum, [x, y]) => sum + part(x, y, base.n, head.n), 0);
    return cells.length < 2 ? null : { chi2, df: cells.length - 1, cells: cells.length };
}
 
function part(x, y, base, head) {
    const b = ((x + y) * base) / (base + head);
    const h = ((x + y) * head) / (base + head);
    return (x - b) ** 2 / b + (y - h) ** 2 / h;
}


function ofNeighbours(n, m, base, head, needed) {
    let chi2 = 0;
    let cells = 0;
    let x = 0;
    let y = 0;
    let lastX = 0;
    let lastY = 0;
    for (let i = 0; i < base.length; i++) {
        x += base[i] ?? 0;
        y += head[i] ?? 0;
        if (x + y < needed)
            continue;
        if (cells > 0)
            chi2 += part(lastX, lastY, n, m);
        cells++;
        lastX = x;
        lastY = y;
        x = 0;
        y = 0;
    }
    if (cells < 2)
        return null;
    return { chi2: chi2 + part(lastX + x, lastY + y, n, m), df: cells - 1, cells };
}
function joinedCells(base, head, needed) {
    const pairs = base.map((count, i) => [count, head[i] ?? 0]);
    const large = pairs.filter(([x, y]) => x + y >= needed);
    const small = pairs.filter(([x, y]) => x + y < needed);
    const rest = small.reduce(([x, y], [p, q]) => [x + p, y + q], [0, 0]);
    if (rest[0] + rest[1] === 0)
        return large;
    if (rest[0] + rest[1] >= needed)
        return [...large, rest];
     
    large.sort((a, b) => a[0] + a[1] - b[0] - b[1]);
    const [first, ...others] = large;
    return first === undefined ? [] : [[first[0] + rest[0], first[1] + rest[1]], ...others];
}

 
var statistic = __webpack_require__(55174);
; 



  const chi2 = ((0,statistic .gr)({
    id: 'chi2',
    title: 'Chi-square of homogeneity',
    unit: '',
    documentation: "Pearson's chi-square of two samples over the bins of the profile or the listed values and the rest, cells joined until each expects at least 5 on both sides; 0 and up, with its p-value. Recorded, not judged: with many rows it rejects changes that do not matter.",
    source: 'Pearson 1900; Cochran 1954; scipy.stats.chi2_contingency(correction=False)',
    of: 'cells',
    decides: false,
    measure: (base, head) => {
        const n = { base: base.n, head: head.n };
        const found = base.n === 0 || head.n === 0 ? null : homogeneity(base, head);
        const method = 'two samples, cells joined to an expected count of 5';
        if (found === null) {
            const none = base.n === 0 || head.n === 0;
            return { value: null, reason: none ? 'no value on one side' : 'fewer than two cells', n, method };
        }
        return { value: found.chi2, n, p: chiSquareTail(found.chi2, found.df), method: `${method}; df ${found.df}` };
    },
}));

; 


  const cramers_v = ((0,statistic .gr)({
    id: 'cramers-v',
    title: "Cramér's V",
    unit: '',
    documentation: 'Strength of the association between side and value, from the chi-square of homogeneity with the bias correction of Bergsma; in [0, 1], about 0 without any change. Recorded, not judged.',
    source: 'Cramér 1946; Bergsma 2013',
    of: 'cells',
    decides: false,
    measure: (base, head) => {
        const n = { base: base.n, head: head.n };
        const method = 'bias-corrected, from chi-square';
        const found = base.n === 0 || head.n === 0 ? null : homogeneity(base, head);
        if (found === null) {
            const none = base.n === 0 || head.n === 0;
            return { value: null, reason: none ? 'no value on one side' : 'fewer than two cells', n, method };
        }
        const total = base.n + head.n;
         
        const phi = Math.max(0, found.chi2 / total - found.df / (total - 1));
        const columns = 2 - 1 / (total - 1);
        const rows = found.cells - found.df ** 2 / (total - 1);
        return { value: Math.min(1, Math.sqrt(phi / Math.min(columns - 1, rows - 1))), n, method };
    },
}));

; 


function sharesOf(base, head, cells, add, finish) {
    const n = { base: base.n, head: head.n };
    if (base.n === 0 || head.n === 0)
        return { value: null, reason: 'no value on one side', n, method: 'cells' };
    let sum = 0;
     
    for (let i = 0; i < cells.base.length; i++) {
        sum = add(sum, (cells.base[i] ?? 0) / base.n, (cells.head[i] ?? 0) / head.n);
    }
    return { value: finish(sum), n, method: `${cells.base.length} cells` };
}

; 



  const hellinger = ((0,statistic .gr)({
    id: 'hellinger',
    title: 'Hellinger distance',
    unit: '',
    documentation: 'Euclidean distance of the square roots of all shares divided by the root of 2, over the bins of the profile or the listed values and the rest; in [0, 1]. Recorded; without any change it grows with the number of cells.',
    source: 'Hellinger 1909; Le Cam and Yang 2000',
    of: 'cells',
    decides: false,
    measure: (base, head) => sharesOf(base, head, (0,decision_cells .nc)(base, head), (sum, p, q) => sum + (Math.sqrt(p) - Math.sqrt(q)) ** 2, (sum) => Math.min(1, Math.sqrt(sum / 2))),
}));

; 




  const js_divergence = ((0,statistic .gr)({
    id: 'js-divergence',
    title: 'Jensen-Shannon divergence',
    unit: 'bits',
    documentation: 'Mean divergence of both sides from their middle, to base 2, over the bins of the profile or the listed values and the rest; in [0, 1]; the square of the Jensen-Shannon distance. Recorded, not judged: without any change it grows with the number of cells.',
    source: 'Lin 1991; scipy.spatial.distance.jensenshannon(base=2) squared',
    of: 'cells',
    decides: false,
     
    measure: (0,last_pair .h)((base, head) => sharesOf(base, head, (0,decision_cells .nc)(base, head), (sum, p, q) => sum + js_divergence_part(p, q) + js_divergence_part(q, p), (sum) => Math.max(0, sum))),
}));
function js_divergence_part(x, y) {
    return x > 0 ? (x * Math.log2((2 * x) / (x + y))) / 2 : 0;
}

; 


  const js_distance = ((0,statistic .gr)({
    id: 'js-distance',
    title: 'Jensen-Shannon distance',
    unit: '',
    documentation: 'Square root of the Jensen-Shannon divergence to base 2, over the bins of the profile or the listed values and the rest; in [0, 1]. Recorded, not judged: without any change it grows with the number of cells.',
    source: 'Lin 1991; scipy.spatial.distance.jensenshannon(base=2)',
    of: 'cells',
    decides: false,
    measure: (base, head) => {
        const measured = js_divergence.measure(base, head);
        return { ...measured, value: measured.value === null ? null : Math.sqrt(measured.value) };
    },
}));

; 


  const kl = ((0,statistic .gr)({
    id: 'kl',
    title: 'Kullback-Leibler divergence of head from base',
    unit: 'nats',
    documentation: 'Sum of q ln(q / p) with head as q, base as p, over ten groups of about equal base mass, or over the listed values and the rest, with (count + 0.5) / (n + K / 2) as shares of the K cells that either side has; 0 and up. Recorded, not judged.',
    source: 'Kullback and Leibler 1951; smoothing after Krichevsky and Trofimov 1981',
    of: 'cells',
    decides: false,
    measure: (base, head) => {
        const n = { base: base.n, head: head.n };
        const method = 'ten groups, shares smoothed by half a count';
        if (base.n === 0 || head.n === 0)
            return { value: null, reason: 'no value on one side', n, method };
        const all = (0,decision_cells .gT)(base, head);
        const other = (i) => all.head[i] ?? 0;
        const k = all.base.filter((count, i) => count + other(i) > 0).length;
        let value = 0;
        for (const [i, count] of all.base.entries()) {
            if (count + other(i) === 0)
                continue;
            const p = (count + 0.5) / (base.n + k / 2);
            const q = (other(i) + 0.5) / (head.n + k / 2);
            value += q * Math.log(q / p);
        }
        return { value: Math.max(0, value), n, method };
    },
}));

 
var ks = __webpack_require__(46910);
 
var linf = __webpack_require__(64851);
; 
 
function meanOf({ n, sum }) {
    if (sum === undefined || n === 0)
        return null;
    return sum.centre + Number(sum.total) / 2 ** sum.scale / n;
}

; 


  const mean = ((0,statistic .gr)({
    id: 'mean',
    title: 'Change of the mean',
    unit: '',
    documentation: 'Size of the difference of the two means, in the unit of the column (times: seconds), from exact sums; base and head give its direction. Recorded, not judged: one outlier moves it.',
    source: 'exact sums of the profile',
    of: 'bins',
    decides: false,
    measure: (base, head) => {
        const n = { base: base.n, head: head.n };
        const method = 'exact sums';
        if (base.n === 0 || head.n === 0)
            return { value: null, reason: 'no value on one side', n, method };
        const before = meanOf(base);
        const after = meanOf(head);
        if (before === null || after === null)
            return { value: null, reason: 'no sum in the profile', n, method };
        return { value: Math.abs(after - before), base: before, head: after, n, method };
    },
}));

 
var distribution = __webpack_require__(18649);
; 


  const median = ((0,statistic .gr)({
    id: 'median',
    title: 'Change of the median',
    unit: '',
    documentation: "Size of the difference of the two medians, in the unit of the column (times: seconds), interpolated between the edges of the base's profile; bounds from order statistics of each side, one-sided 1 %. base and head give its direction. Recorded, not judged.",
    source: 'Conover 1999, 3.2 (normal approximation of the ranks)',
    of: 'bins',
    decides: false,
    measure: (base, head) => {
        const n = { base: base.n, head: head.n };
        const method = 'interpolated between edges; order statistics';
        if (base.n === 0 || head.n === 0)
            return { value: null, reason: 'no value on one side', n, method };
        const [b, h] = [around(base), around(head)];
        const low = Math.max(0, h.low - b.high, b.low - h.high);
        const high = Math.max(Math.abs(h.high - b.low), Math.abs(b.high - h.low));
        return { value: Math.abs(h.value - b.value), base: b.value, head: h.value, n, low, high, method };
    },
}));
function around(side) {
    const whole = /^u?int/.test(side.type);
    const half = statistic .Hm * Math.sqrt(0.25 / side.n);
    const at = (u) => (0,distribution .Xf)(side, Math.min(1, Math.max(0, u)), whole);
    return { value: at(0.5), low: at(0.5 - half), high: at(0.5 + half) };
}

 
var share_change = __webpack_require__(89992);
 
var profile = __webpack_require__(1097);
; 



  const missing = ((0,statistic .gr)({
    id: 'missing',
    title: 'Change of the missing share',
    unit: 'share',
    documentation: "Change of the share of rows without a value, as a size in [0, 1]; base and head give its direction. p: Fisher's exact test while the pooled count is below 200, else the pooled z test. Bounds: Newcombe's interval, one-sided 1 % each.",
    source: 'Fisher 1934; Newcombe 1998 (method 10)',
    of: 'rows',
    decides: true,
    measure: (base, head) => {
        const n = { base: (0,profile .RO)(base), head: (0,profile .RO)(head) };
        const method = 'two shares; Newcombe bounds';
        if (n.base === 0 || n.head === 0)
            return { value: null, reason: 'no row on one side', n, method };
        const change = (0,share_change .AP)(base.missing, n.base, head.missing, n.head, statistic .Hm);
        return {
            value: Math.abs(change.difference),
            base: base.missing / n.base,
            head: head.missing / n.head,
            n,
            p: change.p,
            low: change.low,
            high: change.high,
            method,
        };
    },
}));

; 


  const psi = ((0,statistic .gr)({
    id: 'psi',
    title: 'Population stability index',
    unit: '',
    documentation: 'Sum of (p - q) ln(p / q) over ten groups of about equal base mass, or over the listed values and the rest, with (count + 0.5) / (n + K / 2) as shares of the K cells that either side has; 0 and up. Without any change its mean is about (K - 1) (1/n + 1/m). Recorded, not judged.',
    source: 'Siddiqi 2006; noise floor from the chi-square approximation',
    of: 'cells',
    decides: false,
    measure: (base, head) => {
        const n = { base: base.n, head: head.n };
        const all = (0,decision_cells .gT)(base, head);
        const filled = (_, i) => (all.base[i] ?? 0) + (all.head[i] ?? 0) > 0;
        const cells = { base: all.base.filter(filled), head: all.head.filter(filled) };
        const k = cells.base.length;
        if (base.n === 0 || head.n === 0)
            return { value: null, reason: 'no value on one side', n, method: 'ten groups' };
        let value = 0;
        cells.base.forEach((count, i) => {
            const p = (count + 0.5) / (base.n + k / 2);
            const q = ((cells.head[i] ?? 0) + 0.5) / (head.n + k / 2);
            value += (p - q) * Math.log(p / q);
        });
        const floor = (k - 1) * (1 / base.n + 1 / head.n);
        return { value, n, method: `${k} cells; mean without change ${floor.toPrecision(2)}` };
    },
}));

; 



  const tvd = ((0,statistic .gr)({
    id: 'tvd',
    title: 'Total variation distance',
    unit: 'share',
    documentation: 'Half the sum of the differences of all shares, over the bins of the profile or the listed values and the rest; in [0, 1]: the least share of rows that has to change its cell. Recorded; without any change it grows with the number of cells.',
    source: 'Levin, Peres and Wilmer 2009, 4.1',
    of: 'cells',
    decides: false,
    measure: (base, head) => sharesOf(base, head, (0,decision_cells .nc)(base, head), (sum, p, q) => sum + Math.abs(p - q) / 2, (sum) => sum),
}));

; 


  const wasserstein = ((0,statistic .gr)({
    id: 'wasserstein',
    title: 'Wasserstein distance between the edges',
    unit: '',
    documentation: "Area between the two distribution functions from the base's least to its largest value, each taken as constant between edges, in the unit of the column (times: seconds). What lies outside the base's range is not in it. Recorded, not judged.",
    source: 'Vallender 1974; scipy.stats.wasserstein_distance on values at the edges',
    of: 'bins',
    decides: false,
     
    measure: (0,last_pair .h)(measure),
}));
function measure(base, head) {
    const n = { base: base.n, head: head.n };
    if (base.n === 0 || head.n === 0)
        return { value: null, reason: 'no value on one side', n, method: 'at edges' };
    const { edges = [], counts = [] } = base.bins ?? {};
    const others = head.bins?.counts ?? [];
    let below = 0;
    let value = 0;
    for (let i = 0; i + 1 < edges.length; i++) {
        const edge = edges[i] ?? 0;
        below += (counts[i] ?? 0) / base.n - (others[i] ?? 0) / head.n;
        if (base.min !== null && edge >= base.min)
            value += Math.abs(below) * ((edges[i + 1] ?? 0) - edge);
    }
    return { value, n, method: `at ${edges.length} edges` };
}

; 



  const wasserstein_iqr = ((0,statistic .gr)({
    id: 'wasserstein-iqr',
    title: "Wasserstein distance in units of base's interquartile range",
    unit: 'IQR',
    documentation: "The Wasserstein distance divided by the distance of base's quartiles, which no outlier moves; undefined where half of base's values are equal. Recorded, not judged.",
    source: 'Vallender 1974',
    of: 'bins',
    decides: false,
    measure: (base, head) => {
        const measured = wasserstein.measure(base, head);
        if (measured.value === null)
            return measured;
        const width = (0,distribution .Xf)(base, 0.75, false) - (0,distribution .Xf)(base, 0.25, false);
        if (!(width > 0))
            return { ...measured, value: null, reason: 'the quartiles of base are equal' };
        return { ...measured, value: measured.value / width };
    },
}));

; 


  const wasserstein_sigma = ((0,statistic .gr)({
    id: 'wasserstein-sigma',
    title: "Wasserstein distance in units of base's standard deviation",
    unit: 'sigma',
    documentation: "The Wasserstein distance divided by base's standard deviation, taken from the middles of its bins. Not robust: one outlier in base makes it small. Recorded, not judged.",
    source: 'Vallender 1974',
    of: 'bins',
    decides: false,
    measure: (base, head) => {
        const measured = wasserstein.measure(base, head);
        if (measured.value === null)
            return measured;
        const sigma = deviation(base);
        if (!(sigma > 0))
            return { ...measured, value: null, reason: 'base is constant' };
        return { ...measured, value: measured.value / sigma };
    },
}));
 
function deviation({ bins, min, max, n }) {
    const { edges = [], counts = [] } = bins ?? {};
    const inside = (x) => Math.min(max ?? x, Math.max(min ?? x, x));
    const middles = new Float64Array(counts.length);
    let mean = 0;
    for (let i = 0; i < counts.length; i++) {
        const middle = (inside(edges[i - 1] ?? min ?? 0) + inside(edges[i] ?? max ?? 0)) / 2;
        middles[i] = middle;
        mean += ((counts[i] ?? 0) * middle) / n;
    }
    let square = 0;
    for (let i = 0; i < counts.length; i++)
        square += ((counts[i] ?? 0) * ((middles[i] ?? 0) - mean) ** 2) / n;
    return Math.sqrt(square);
}

; 
 
















const statistics = [
    chi2,
    cramers_v,
    hellinger,
    js_distance,
    js_divergence,
    kl,
    ks .A,
    linf .A,
    mean,
    median,
    missing,
    psi,
    tvd,
    wasserstein,
    wasserstein_iqr,
    wasserstein_sigma,
];


  }),

  31812:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    i: () => (  kolmogorovTail)
  });


function kolmogorovTail(x) {
    if (Number.isNaN(x))
        return Number.NaN;
    if (x <= 0.04)
        return 1;
    return x < 1 ? 1 - lowerForm(x) : Math.min(1, upperForm(x));
}
function upperForm(x) {
    let sum = 0;
    for (let k = 1, sign = 1; k <= 20; k++, sign = -sign) {
        const term = Math.exp(-2 * k * k * x * x);
        sum += sign * term;
        if (term < 1e-20 * sum)
            break;
    }
    return 2 * sum;
}
function lowerForm(x) {
    let sum = 0;
    for (let k = 1; k <= 10; k++)
        sum += Math.exp((-((2 * k - 1) ** 2) * Math.PI ** 2) / (8 * x * x));
    return (Math.sqrt(2 * Math.PI) / x) * sum;
}


  }),

  36721:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  logGamma)
  });
const g = 607 / 128;
const coefficients = [
    0.9999999999999971, 57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202,
    0.00003399464998481189, 0.00004652362892704858, -0.00009837447530487956, 0.0001580887032249125,
    -0.00021026444172410488, 0.00021743961811521265, -0.0001643181065367639, 0.00008441822398385275,
    -0.000026190838401581408, 0.0000036899182659531625,
];


function logGamma(x) {
    if (!(x > 0))
        return Number.NaN;
    let sum = coefficients[0];
    for (let i = 1; i < coefficients.length; i++)
        sum += coefficients[i] / (x + i - 1);
    const t = x + g - 0.5;
    return (x - 0.5) * Math.log(t) - t + 0.5 * Math.log(2 * Math.PI) + Math.log(sum);
}


  }),

  90845:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    p: () => (  newcombe)
  });
  var _wilson_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);



function newcombe(x1, n1, x2, n2, z, extra = 0) {
    const p1 = n1 > 0 ? x1 / n1 : 0.5;
    const p2 = n2 > 0 ? x2 / n2 : 0.5;
    const first = (0,_wilson_js__WEBPACK_IMPORTED_MODULE_0__  .r)(x1, n1, z);
    const second = (0,_wilson_js__WEBPACK_IMPORTED_MODULE_0__  .r)(x2, n2, z);
    const spread = z * z * extra;
    return {
        low: Math.max(-1, p1 - p2 - Math.sqrt((p1 - first.low) ** 2 + (second.high - p2) ** 2 + spread)),
        high: Math.min(1, p1 - p2 + Math.sqrt((first.high - p1) ** 2 + (p2 - second.low) ** 2 + spread)),
    };
}


  }),

  93400:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  normalQuantile)
  });
  var _normal_tail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95967);



function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        return Number.NaN;
    if (p > 0.5)
        return -normalQuantile(1 - p);
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    if (p === 0.5)
        return 0;
    const t = Math.sqrt(-2 * Math.log(p));
    let z = t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t ** 3);
    for (let step = 0; step < 20; step++) {
        const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
        const move = ((0,_normal_tail_js__WEBPACK_IMPORTED_MODULE_0__  .W)(z) - p) / density;
        z += move;
        if (Math.abs(move) < 1e-15 * Math.abs(z))
            break;
    }
    return -z;
}


  }),

  95967:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  normalTail)
  });


function normalTail(z) {
    if (Number.isNaN(z))
        return Number.NaN;
    if (z < 0)
        return 1 - normalTail(-z);
    if (z > 40)
        return 0;
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    if (z < 3) {
        let term = z;
        let sum = z;
        for (let k = 1; k < 200 && term > 1e-17 * sum; k++) {
            term *= (z * z) / (2 * k + 1);
            sum += term;
        }
        return 0.5 - density * sum;
    }
    let fraction = z;
    for (let k = 80; k >= 1; k--)
        fraction = z + k / fraction;
    return density / fraction;
}


  }),

  143:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    r: () => (  wilson)
  });


function wilson(x, n, z) {
    if (n <= 0)
        return { low: 0, high: 1 };
    const p = x / n;
    const z2 = z * z;
    const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
    const half = (z / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
    return { low: x <= 0 ? 0 : Math.max(0, centre - half), high: x >= n ? 1 : Math.min(1, centre + half) };
}


  })

};
