export const id = 7402;
export const ids = [7402];
export const modules = {

/***/ 10074:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ acceptText),
/* harmony export */   T: () => (/* binding */ softened)
/* harmony export */ });
/* harmony import */ var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92172);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52037);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74660);



const severities = ['error', 'warning', 'note'];
/**
 * How a wanted change of a column is accepted: the second half of a mend. The policy that judges a pull request is the
 * base's, so it is a change of its own that must be merged first.
 */
function acceptText(column) {
    return `or, where that is wanted, set \`on-change: warn\` for ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(column)} in \`assay.yml\` in a change of its own first.`;
}
/** A finding about a column does at most what the column's `on-change` says; one about the whole snapshot is left as it is. */
function softened(draft, policy) {
    const [column] = draft.about;
    if (column === undefined)
        return draft;
    const allowed = (0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severityOf */ .xJ)((0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .onChange */ .k9)(policy, column));
    return severities.indexOf(draft.severity) >= severities.indexOf(allowed) ? draft : { ...draft, severity: allowed };
}


/***/ }),

/***/ 28255:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ defineCause),
/* harmony export */   r: () => (/* binding */ sides)
/* harmony export */ });
/** What can change of a column. */
const sides = ['distribution', 'missing'];
/** Declares a cause. */
function defineCause(cause) {
    return cause;
}


/***/ }),

/***/ 7402:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ causes)
});

// EXTERNAL MODULE: ./lib/evidence/quote.js
var quote = __webpack_require__(52037);
// EXTERNAL MODULE: ./lib/stats/kolmogorov-quantile.js
var kolmogorov_quantile = __webpack_require__(54664);
// EXTERNAL MODULE: ./lib/data/accept.js
var accept = __webpack_require__(10074);
// EXTERNAL MODULE: ./lib/data/cause.js
var cause = __webpack_require__(28255);
// EXTERNAL MODULE: ./lib/data/profile/edges.js
var profile_edges = __webpack_require__(67932);
// EXTERNAL MODULE: ./lib/data/profile/with-counts.js
var with_counts = __webpack_require__(77769);
;// CONCATENATED MODULE: ./lib/data/change/undo.js


/**
 * Edges moved by a rising map, so that counting head at them undoes the map: F_head(f(e)) stands beside F_base(e).
 * `rounding` is half a unit of head's last decimal place: an edge at a value is moved up by it, an edge just below a
 * value down, so that a value that was rounded after the map stays on its side.
 */
function movedEdges(edges, map, rounding, whole) {
    const moved = edges.map((edge, i) => {
        const next = edges[i + 1];
        const isBelow = !whole && next !== undefined && edge >= (0,profile_edges/* below */.Gz)(next, false);
        const at = isBelow ? map(next) : map(edge);
        const slack = Math.max(rounding * 1.000001, Math.abs(at) * 1e-12);
        return isBelow ? at - slack : at + slack;
    });
    // Where rounding is coarser than the distance of two edges they would cross: keep them rising.
    for (let i = 1; i < moved.length; i++)
        moved[i] = Math.max(moved[i] ?? 0, (0,profile_edges/* below */.Gz)(-(moved[i - 1] ?? 0), false) * -1);
    return moved;
}
/** Head without `amount` rows of one number, which become missing again; null when there are not so many. */
function withoutNumber(head, value, amount) {
    const { edges = [], counts = [] } = head.bins ?? {};
    const found = edges.findIndex((edge) => value <= edge);
    const at = found < 0 ? edges.length : found;
    if ((counts[at] ?? 0) < amount)
        return null;
    const left = counts.map((count, i) => (i === at ? count - amount : count));
    return { ...(0,with_counts/* withCounts */.n)(head, left), n: head.n - amount, missing: head.missing + amount };
}
/** Head without `amount` rows of one text, which become missing again; null when there are not so many. */
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

;// CONCATENATED MODULE: ./lib/data/change/fit-map.js




/**
 * Fits the parameter of a map head = f(base) by counting head at moved edges: first around the start, then around the
 * best. A named parameter is the best one when its distance is not rejected at 1 %. The interval runs to the first
 * rejected step on each side, so it is never too short for the grid (ten times the largest step at most). Null when even the best leaves a change.
 */
async function fitMap(scene, family) {
    const { base, head } = scene;
    const edges = base.bins?.edges ?? [];
    const whole = /^u?int/.test(base.type);
    const places = await scene.decimals();
    const rounding = places > 6 ? 0 : 0.5 * 10 ** -places;
    const critical = (0,kolmogorov_quantile/* kolmogorovQuantile */.N)(0.01) * Math.sqrt((base.n + head.n) / (base.n * head.n));
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
    // Where only a part is explained, the rest keeps every parameter from fitting: the named one fits about best.
    const near = scene.partly === true ? 1.3 * least(rough).d : critical;
    const named = rough.slice(0, family.also.length).filter(({ d }) => d <= near);
    const first = least(named.length > 0 ? named : rough);
    const fine = await distances([first.parameter, ...around(first.parameter)]);
    const best = named.length > 0 ? first : least(fine);
    // With so many rows that rounding alone is seen, a distance of half a per cent still counts as undone.
    // A parameter without a name was fitted to the data, so it has to fit well: other changes look a little like a map.
    const level = named.length > 0 ? 0.001 : 0.2;
    const allowed = Math.max(0.005, (0,kolmogorov_quantile/* kolmogorovQuantile */.N)(level) * Math.sqrt((base.n + head.n) / (base.n * head.n)));
    if ((scene.partly !== true && best.d > allowed) || !scene.holds((0,with_counts/* withCounts */.n)(head, best.counts)))
        return null;
    // Of a part nothing says which parameters are rejected: other rows moved in another way.
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
/** The largest difference of two distribution functions given as counts in the same bins. */
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
/**
 * Quantiles of both sides at 10, 50 and 90 %. Base's is the value of the bin there, where it has one value only; else
 * the nearer end of the bin, at the level that is counted up to it. Head's is the value of its sample that is the image
 * of base's, where there is one (of values that many rows share, the other side may stand on the next step by chance
 * alone), else its quantile at that level.
 */
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
        const alone = at > 0 && (edges[at - 1] ?? 0) >= (0,profile_edges/* below */.Gz)(edge, whole);
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

// EXTERNAL MODULE: ./lib/data/decision/distribution.js
var distribution = __webpack_require__(18649);
;// CONCATENATED MODULE: ./lib/data/change/matched-quantiles.js

/** Quantiles of base (from its counts) and head (from its sample) at i/256 between 2 and 98 %. */
function matchedQuantiles(scene) {
    const whole = /^u?int/.test(scene.base.type);
    return Array.from({ length: 245 }, (_, i) => i + 6).flatMap((i) => {
        const head = scene.quantiles[i];
        return head === undefined ? [] : [{ base: (0,distribution/* quantileOf */.Xf)(scene.base, i / 256, whole), head }];
    });
}
/** The median; NaN for none. */
function middle(values) {
    return at(values, 0.5);
}
/** The interquartile range; NaN for none. */
function spread(values) {
    return at(values, 0.75) - at(values, 0.25);
}
function at(values, u) {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(u * sorted.length))] ?? Number.NaN;
}

// EXTERNAL MODULE: ./lib/data/number-text.js
var number_text = __webpack_require__(74879);
// EXTERNAL MODULE: ./lib/data/types.js
var types = __webpack_require__(11821);
;// CONCATENATED MODULE: ./lib/data/causes/affine.js











/** Scales with a zero of their own: head = a base + b. */
const scales = [
    { a: 1.8, b: 32, name: 'Celsius \u2192 Fahrenheit', formula: '1.8 x + 32' },
    { a: 1 / 1.8, b: -32 / 1.8, name: 'Fahrenheit \u2192 Celsius', formula: '(x - 32) / 1.8' },
    { a: 1.8, b: -459.67, name: 'kelvin \u2192 Fahrenheit', formula: '1.8 x - 459.67' },
    { a: 1 / 1.8, b: 459.67 / 1.8, name: 'Fahrenheit \u2192 kelvin', formula: '(x + 459.67) / 1.8' },
];
const affine = (0,cause/* defineCause */.R)({
    id: 'affine',
    title: 'Changed scale of temperature',
    documentation: 'All quantiles lie on the line of a known scale with another zero: Celsius, Fahrenheit, kelvin. Undo: head is counted at the mapped edges; then a two-sample KS test at 0.1 % does not reject and nothing is changed. Lines without a name are not tried: any normal distribution that moves and widens lies on one.',
    source: 'two-sample KS test at moved edges',
    order: 2,
    covers: { 'unit-changed': ['out-of-range'] },
    explain,
});
/* harmony default export */ const causes_affine = (affine);
async function explain(scene) {
    const { base, head } = scene;
    if ((0,types/* kindOf */.I)(base.type) !== 'number' || base.n === 0 || head.n === 0)
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
    const allowed = Math.max(0.005, (0,kolmogorov_quantile/* kolmogorovQuantile */.N)(0.001) * Math.sqrt((base.n + head.n) / (base.n * head.n)));
    for (const [i, { a, b, name, formula }] of near.entries()) {
        const undone = (0,with_counts/* withCounts */.n)(head, counted[i] ?? []);
        const d = cdfDistance(base.bins?.counts ?? [], counted[i] ?? []);
        if ((scene.partly !== true && d > allowed) || !scene.holds(undone))
            continue;
        const levels = [26, 128, 230].flatMap((at) => {
            const pair = pairs[at - 6];
            return pair === undefined ? [] : [{ level: at / 256, base: pair.base, head: a * pair.base + b }];
        });
        return {
            rule: 'unit-changed',
            message: `${(0,quote/* quote */.h)(scene.column)} changed its unit`,
            detail: `All quantiles moved along one line, that of ${name}; undone, nothing else changed.`,
            number: `${formula} (${name}), distance left ${(0,number_text/* percentText */.fL)(d)} of rows, ${(0,number_text/* sizesText */.KD)({ base: base.n, head: head.n })}`,
            mend: `Write the column in its old scale again; ${(0,accept/* acceptText */.S)(scene.column)}`,
            table: (0,distribution/* quantileTable */.qm)(levels, 'difference'),
            explains: ['distribution'],
        };
    }
    return null;
}
function width(values) {
    const sorted = [...values].sort((x, y) => x - y);
    return (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
}

;// CONCATENATED MODULE: ./lib/data/causes/clipping.js







/** The least share of rows that stands at the end of the range. */
const clipping_least = 0.01;
const clipping = (0,cause/* defineCause */.R)({
    id: 'clipping',
    title: 'Clipped',
    documentation: "At least 1 % of head's rows stand exactly at its largest (smallest) value, beyond which base goes on. Undo: as many of them as base has beyond are spread there as base's are; then nothing is changed.",
    source: 'the rule is our own',
    order: 2,
    explain: clipping_explain,
});
/* harmony default export */ const causes_clipping = (clipping);
async function clipping_explain(scene) {
    const { base, head } = scene;
    if ((0,types/* kindOf */.I)(base.type) !== 'number' || base.n === 0 || head.n === 0)
        return null;
    if (head.min === null || head.max === null || base.min === null || base.max === null || head.min === head.max)
        return null;
    const above = head.max < base.max;
    const under = head.min > base.min;
    if (!above && !under)
        return null;
    const [top = [], bottom = []] = await scene.count([
        [(0,profile_edges/* below */.Gz)(head.max, false), head.max],
        [(0,profile_edges/* below */.Gz)(head.min, false), head.min],
    ]);
    const [atTop, atBottom] = [above ? (top[1] ?? 0) : 0, under ? (bottom[1] ?? 0) : 0];
    const ends = [atTop, atBottom].map((count) => count / head.n >= clipping_least);
    if (!ends.includes(true))
        return null;
    const undone = spreadOut(scene, ends[0] === true ? atTop : 0, ends[1] === true ? atBottom : 0);
    if (undone === null || !scene.holds(undone))
        return null;
    const said = [
        ...(ends[1] === true ? [`${(0,number_text/* percentText */.fL)(atBottom / head.n)} at the least value ${(0,number_text/* significant */.I1)(head.min)}`] : []),
        ...(ends[0] === true ? [`${(0,number_text/* percentText */.fL)(atTop / head.n)} at the largest value ${(0,number_text/* significant */.I1)(head.max)}`] : []),
    ];
    return {
        rule: 'clipped',
        message: `${(0,quote/* quote */.h)(scene.column)} was clipped`,
        detail: `What base has beyond stands at the end of head's range; undone, nothing else changed.`,
        number: `${said.join(', ')}, ${(0,number_text/* sizesText */.KD)({ base: base.n, head: head.n })}`,
        mend: `Find what limits the values where the snapshot is written; ${(0,accept/* acceptText */.S)(scene.column)}`,
        explains: ['distribution'],
    };
}
/** Head with the rows at its ends spread beyond them as base's rows are; null when base has nothing there. */
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
    return (0,with_counts/* withCounts */.n)(head, out);
}

// EXTERNAL MODULE: ./lib/data/profile.js
var profile = __webpack_require__(1097);
;// CONCATENATED MODULE: ./lib/data/causes/default-fill.js







const defaultFill = (0,cause/* defineCause */.R)({
    id: 'default-fill',
    title: 'Missing values filled with a default',
    documentation: "The missing share fell beyond chance, and one value of head has about as many rows as are no longer missing. Undo: as many rows of that value become missing again as base's missing share asks for, all of them at most; then neither the distribution nor the missing share is changed. Looked for among 0, -1 and head's values with a share of at least 1/64; texts: the listed values and head's most frequent new ones.",
    source: 'the rule is our own',
    order: 3,
    explain: default_fill_explain,
});
/* harmony default export */ const default_fill = (defaultFill);
async function default_fill_explain(scene) {
    const { base, head, decisions } = scene;
    const rows = { base: (0,profile/* rowsOf */.RO)(base), head: (0,profile/* rowsOf */.RO)(head) };
    const filled = Math.round((base.missing / rows.base) * rows.head) - head.missing;
    // Without a value in base nothing says that the others are as before.
    if (decisions.missing?.certain !== true || filled <= 0 || base.n === 0)
        return null;
    const text = (0,types/* kindOf */.I)(base.type) === 'text';
    for (const value of text ? await texts(scene) : numbers(scene)) {
        // Which rows were missing differs by chance: as many become missing again as the value has, at most.
        const rowsOfIt = Math.min(filled, await rowsWith(scene, value));
        if (rowsOfIt < filled / 2)
            continue;
        const undone = typeof value === 'string' ? withoutText(head, value, rowsOfIt) : withoutNumber(head, value, rowsOfIt);
        if (undone === null || !scene.holds(undone))
            continue;
        const shown = typeof value === 'string' ? (0,quote/* quote */.h)(value === '' ? '(empty text)' : value) : (0,number_text/* significant */.I1)(value, 6);
        return {
            rule: 'default-fill',
            message: `${(0,quote/* quote */.h)(scene.column)} has its missing values filled with ${shown}`,
            detail: `The missing share fell by what the value ${shown} gained; undone, nothing else changed.`,
            number: `${(0,number_text/* countText */.lT)(rowsOfIt)} rows filled; missing ${(0,number_text/* percentText */.fL)(base.missing / rows.base)} \u2192 ${(0,number_text/* percentText */.fL)(head.missing / rows.head)}, ${(0,number_text/* sizesText */.KD)(rows)}; margin ${(0,number_text/* percentText */.fL)(decisions.missing.margin)}`,
            mend: 'Leave missing values missing where the snapshot is written: a default is a value like any other to the model.',
            explains: ['distribution', 'missing'],
        };
    }
    return null;
}
/** Candidates: values whose bin grew by most come first. */
function numbers(scene) {
    const gain = (value) => share(scene.head, value) - share(scene.base, value);
    return [...new Set([0, -1, ...(0,profile_edges/* heavy */.es)(scene.quantiles)])].sort((a, b) => gain(b) - gain(a));
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
/** Head's rows of a value itself, not only of its bin. */
async function rowsWith(scene, value) {
    if (typeof value === 'string') {
        const listed = scene.head.values?.list.find(([text]) => text === value)?.[1];
        return listed ?? (await scene.others()).find(([text]) => text === value)?.[1] ?? 0;
    }
    const [counts = []] = await scene.count([[(0,profile_edges/* below */.Gz)(value, false), value]]);
    return counts[1] ?? 0;
}

// EXTERNAL MODULE: ./lib/data/listed.js
var listed = __webpack_require__(87791);
;// CONCATENATED MODULE: ./lib/data/causes/filtered-rows.js







const filteredRows = (0,cause/* defineCause */.R)({
    id: 'filtered-rows',
    title: 'Rows filtered out',
    documentation: "Some of base's values (of numbers and times: all beyond head's largest or smallest) have no row in head, and the others keep their proportions. Undo: the missing rows are put back in base's proportion; then nothing is changed.",
    source: 'the rule is our own',
    order: 5,
    covers: { 'rows-filtered': ['domain-lost-values'] },
    explain: async (scene) => ((0,types/* kindOf */.I)(scene.base.type) === 'text' ? ofValues(scene) : ofRange(scene)),
});
/* harmony default export */ const filtered_rows = (filteredRows);
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
    const names = gone.map(([value, n]) => `${(0,quote/* quote */.h)(value)} (${(0,number_text/* percentText */.fL)(n / base.n)} before)`);
    return said(scene, `without ${(0,listed/* listed */.K)(names, 3)}`, share);
}
function ofRange(scene) {
    const { base, head, decisions } = scene;
    if (decisions.distribution?.outcome !== 'changed' || head.n === 0 || head.max === null || head.min === null)
        return null;
    const { edges = [], counts = [] } = base.bins ?? {};
    // Bins that hold nothing but values beyond head's ends.
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
    if (!scene.holds({ ...(0,with_counts/* withCounts */.n)(head, put), n: total }))
        return null;
    const ends = [
        ...((base.min ?? head.min) < head.min ? [`below ${(0,number_text/* significant */.I1)(head.min)}`] : []),
        ...((base.max ?? head.max) > head.max ? [`above ${(0,number_text/* significant */.I1)(head.max)}`] : []),
    ];
    return said(scene, `none ${ends.join(' or ')} any more`, share);
}
function said(scene, what, share) {
    const { base, head, column } = scene;
    return {
        rule: 'rows-filtered',
        message: `rows were filtered out by ${(0,quote/* quote */.h)(column)}`,
        detail: `Head has its values in the old proportions, but ${what}.`,
        number: `${(0,number_text/* percentText */.fL)(share)} of base's rows \u2192 0 %, ${(0,number_text/* sizesText */.KD)({ base: base.n, head: head.n })}`,
        mend: `Find the filter or the source that leaves those rows out; ${(0,accept/* acceptText */.S)(column)}`,
        explains: ['distribution'],
    };
}

;// CONCATENATED MODULE: ./lib/data/causes/null-burst.js




const nullBurst = (0,cause/* defineCause */.R)({
    id: 'null-burst',
    title: 'Burst of missing values',
    documentation: 'The missing share rose beyond its margin, and the distribution of the values that are left is not changed: rows lost the value whatever it was. Undo: leave the missing rows out.',
    source: 'the rule is our own',
    order: 4,
    explain: async (scene) => explanation(scene),
});
/* harmony default export */ const null_burst = (nullBurst);
function explanation({ base, head, column, decisions }) {
    const { missing, distribution } = decisions;
    if (missing?.outcome !== 'changed' || distribution?.outcome === 'changed' || head.n === 0)
        return null;
    const rows = { base: (0,profile/* rowsOf */.RO)(base), head: (0,profile/* rowsOf */.RO)(head) };
    const shares = { base: base.missing / rows.base, head: head.missing / rows.head };
    if (shares.head <= shares.base)
        return null;
    const { low = 0, high = 1 } = missing.measured;
    return {
        rule: 'null-burst',
        message: `${(0,quote/* quote */.h)(column)} lost values`,
        detail: 'More rows have no value, and those that are left are distributed as before.',
        number: `missing ${(0,number_text/* percentText */.fL)(shares.base)} \u2192 ${(0,number_text/* percentText */.fL)(shares.head)}, + ${(0,number_text/* percentText */.fL)(shares.head - shares.base)} [${(0,number_text/* percentText */.fL)(low)}, ${(0,number_text/* percentText */.fL)(high)}], ${(0,number_text/* sizesText */.KD)(rows)}; margin ${(0,number_text/* percentText */.fL)(missing.margin)}`,
        mend: 'Find the join, parser or source that stopped to deliver the value, and write the snapshot again.',
        explains: ['missing'],
    };
}

;// CONCATENATED MODULE: ./lib/data/change/fold-values.js
/**
 * Values that base does not list and that become one of base's under `fold`. Null when base's own values would fall
 * together, when there is no such value, or when the change is still there with their rows counted as base's values.
 */
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
/** Head with the rows of each pair counted as base's value. */
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

// EXTERNAL MODULE: ./lib/data/decision/share-change.js + 2 modules
var share_change = __webpack_require__(89992);
// EXTERNAL MODULE: ./lib/data/statistic.js
var statistic = __webpack_require__(55174);
;// CONCATENATED MODULE: ./lib/data/causes/renamed-values.js









const renamedValues = (0,cause/* defineCause */.R)({
    id: 'renamed-values',
    title: 'Values renamed, labels permuted',
    documentation: 'Values of base with a share of at least 1 % are gone, values are new, and they pair one to one by their shares (the 98 % interval of the difference holds 0, for one partner only): renamed. Or all values are still there and their shares are those of base under another order of the names: permuted. Undo: the rows are counted under the old names; then nothing is changed.',
    source: 'Newcombe 1998 (method 10) for the pairing; the rule is our own',
    order: 4,
    covers: { 'values-renamed': ['domain-new-values', 'domain-lost-values'] },
    explain: renamed_values_explain,
});
/* harmony default export */ const renamed_values = (renamedValues);
async function renamed_values_explain(scene) {
    if ((0,types/* kindOf */.I)(scene.base.type) !== 'text' || scene.decisions.distribution?.outcome !== 'changed')
        return null;
    // Under another order of the names any two lists of shares are nearer to each other: that is no part of a change.
    return (await renamed(scene)) ?? (scene.partly === true ? null : permuted(scene));
}
/** Whether x of base and y of head can be the same share. */
function alike({ base, head }, x, y) {
    return (0,share_change/* shareChange */.A)(x, base.n, y, head.n, statistic/* boundZ */.Hm).low === 0;
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
    // Shares that cannot be told apart give any order of the names by chance.
    const distinct = pairs.every(({ from }) => {
        const own = before.find(([value]) => value === from)?.[1] ?? 0;
        return before.every(([value, x]) => value === from || (0,share_change/* shareChange */.A)(own, base.n, x, base.n, statistic/* boundZ */.Hm).low > 0);
    });
    const counts = new Map(pairs.map(({ from, count }) => [from, count]));
    const list = (head.values?.list ?? []).map(([value, n]) => [value, counts.get(value) ?? n]);
    const undone = { ...head, values: { list, other: head.values?.other ?? 0, cut: null } };
    // Any two lists of shares are near each other once both are in order: they have to be the same, but for chance.
    const same = before.every(([, x], i) => (0,share_change/* shareChange */.A)(x, base.n, after[i]?.[1] ?? 0, head.n, 4).low === 0);
    if (!distinct || !same || !scene.holds(undone))
        return null;
    const rows = pairs.reduce((sum, { count }) => sum + count, 0);
    return renamed_values_said(scene, 'labels-permuted', 'has its labels permuted', rows, pairs);
}
function renamed_values_said(scene, rule, message, rows, pairs) {
    const { base, head, column } = scene;
    const shown = pairs.map(({ from, to }) => `${(0,quote/* quote */.h)(from)} \u2192 ${(0,quote/* quote */.h)(to)}`);
    return {
        rule,
        message: `${(0,quote/* quote */.h)(column)} ${message}`,
        detail: `The shares of base stand under other names: ${(0,listed/* listed */.K)(shown, 3)}; undone, nothing else changed.`,
        number: `${(0,number_text/* countText */.lT)(rows)} of ${(0,number_text/* countText */.lT)(head.n)} values (${(0,number_text/* percentText */.fL)(rows / head.n)}, exact), ${(0,number_text/* sizesText */.KD)({ base: base.n, head: head.n })}`,
        mend: `Write the old names: a model, a join and a report know values by them; ${(0,accept/* acceptText */.S)(column)}`,
        explains: ['distribution'],
    };
}

// EXTERNAL MODULE: ./lib/data/profile/places.js
var profile_places = __webpack_require__(30624);
;// CONCATENATED MODULE: ./lib/data/causes/rounding.js








const day = 86_400;
const rounding = (0,cause/* defineCause */.R)({
    id: 'rounding',
    title: 'Rounded or cut off',
    documentation: "Numbers: the share of values with at most j decimal places went from below 50 % to 99.9 % or more; times: all of head's stand at midnight, and base's do not. Undo: at each edge, head lies between base's distribution one unit lower and one unit higher; what is left is not more than a two-sample KS test at 0.1 % allows.",
    source: 'the rule is our own',
    order: 2,
    covers: { 'values-rounded': ['type-narrowed', 'type-widened', 'out-of-range'] },
    explain: rounding_explain,
});
/* harmony default export */ const causes_rounding = (rounding);
async function rounding_explain(scene) {
    const { base, head, column } = scene;
    const kind = (0,types/* kindOf */.I)(base.type);
    if (base.n === 0 || head.n === 0 || head.min === head.max)
        return null;
    const said = { base: base.n, head: head.n };
    if (kind === 'time') {
        if (scene.quantiles.length === 0 || base.type === 'date' || base.type === 'time')
            return null;
        const midnight = (x) => x % day === 0;
        const before = (base.bins?.edges ?? []).filter(midnight).length / Math.max(1, base.bins?.edges.length ?? 1);
        if (!scene.quantiles.every(midnight) || before > 0.5 || !within(scene, day))
            return null;
        return {
            rule: 'values-rounded',
            message: `${(0,quote/* quote */.h)(column)} lost its time of day`,
            detail: 'Every time of head stands at midnight; the days are distributed as before.',
            number: `100 % of the sample at midnight, ${(0,number_text/* sizesText */.KD)(said)}`,
            mend: `Write the times in full; ${(0,accept/* acceptText */.S)(column)}`,
            explains: ['distribution'],
        };
    }
    const places = kind === 'number' ? (0,profile_places/* fewerPlaces */.a)(base, head) : null;
    if (places === null || !within(scene, 10 ** -places.most))
        return null;
    return {
        rule: 'values-rounded',
        message: `${(0,quote/* quote */.h)(column)} was rounded or cut off`,
        detail: `Values have at most ${places.most} decimal ${places.most === 1 ? 'place' : 'places'} now; apart from that nothing changed.`,
        number: `${(0,number_text/* percentText */.fL)(places.base)} \u2192 ${(0,number_text/* percentText */.fL)(places.head)} of values with at most ${places.most} decimals, ${(0,number_text/* sizesText */.KD)(said)}`,
        mend: `Write the column in its old precision; ${(0,accept/* acceptText */.S)(column)}`,
        explains: ['distribution'],
    };
}
/** Whether head's distribution lies, at every edge, between base's moved by one unit down and up. */
function within({ base, head }, unit) {
    const edges = base.bins?.edges ?? [];
    const slack = Math.max(0.005, (0,kolmogorov_quantile/* kolmogorovQuantile */.N)(0.001) * Math.sqrt((base.n + head.n) / (base.n * head.n)));
    let upTo = 0;
    return edges.every((edge, i) => {
        upTo += head.bins?.counts[i] ?? 0;
        const share = upTo / head.n;
        return share >= (0,distribution/* shareUpTo */.Mr)(base, edge - unit) - slack && share <= (0,distribution/* shareUpTo */.Mr)(base, edge + unit) + slack;
    });
}

;// CONCATENATED MODULE: ./lib/data/causes/scale.js








/** Changes of unit that have a name, upwards; each is also known backwards. `true`: one of many with this factor. */
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
/** How unevenly the logarithms of quantiles may move where a unit is a part of the change. */
const unevenly = 0.2;
/** A factor nearer to 1 than this is no change of unit. */
const marginFactor = 1.02;
const scale = (0,cause/* defineCause */.R)({
    id: 'scale',
    title: 'Changed unit',
    documentation: 'All quantiles moved by one factor k: ln(head / base) has an interquartile range of at most 0.02 and what chance and rounding add, and k is not within 1.02 of 1. Undo: head is counted at k times the edges. Named when a two-sample KS test at 1 % does not reject a known factor. The interval holds every factor that this test does not reject.',
    source: 'inversion of the two-sample KS test',
    order: 1,
    explain: scale_explain,
});
/* harmony default export */ const causes_scale = (scale);
async function scale_explain(scene) {
    if ((0,types/* kindOf */.I)(scene.base.type) !== 'number' || scene.base.n === 0 || scene.head.n === 0)
        return null;
    // One constant is any factor of another.
    if (scene.base.min === scene.base.max || scene.head.min === scene.head.max)
        return null;
    const logs = matchedQuantiles(scene)
        .filter(({ base, head }) => base * head > 0)
        .map(({ base, head }) => Math.log(head / base));
    // Logarithms of quantiles differ by chance, and by rounding where values are small; the fit decides.
    const noise = 2 * spread(scene.quantiles.filter((q) => q !== 0).map((q) => Math.log(Math.abs(q))));
    const rounded = 10 ** -(await scene.decimals()) / Math.max(Number.MIN_VALUE, Math.abs(middle(scene.quantiles)));
    const chance = noise * Math.sqrt(1 / scene.base.n + 1 / scene.head.n);
    const allowed = 0.02 + chance + Math.min(1, rounded);
    const even = spread(logs) <= allowed;
    // Where other rows changed too, quantiles move unevenly: then only a factor with a name is one.
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
    const direction = fit.best >= 1 ? `Divide by ${(0,number_text/* significant */.I1)(fit.best, 7)}` : `Multiply by ${(0,number_text/* significant */.I1)(1 / fit.best, 7)}`;
    return {
        rule: 'unit-changed',
        message: `${(0,quote/* quote */.h)(scene.column)} changed its unit`,
        detail: `All quantiles moved by one factor${known === null ? '' : `, ${known.like}that of ${known.name}`}; undone, nothing else changed.`,
        number: `\u00d7 ${(0,number_text/* withInterval */.qY)(fit.best, fit.low, fit.high)}${known === null ? '' : ` (${known.like}${known.name})`}, ${(0,number_text/* sizesText */.KD)({ base: scene.base.n, head: scene.head.n })}; margin \u00d7 ${marginFactor}; smallest detectable change \u00d7 ${(0,number_text/* significant */.I1)(resolution, 5)}`,
        mend: `${direction} where the snapshot is written; ${(0,accept/* acceptText */.S)(scene.column)}`,
        table: (0,distribution/* quantileTable */.qm)(fit.quantiles, 'factor'),
        explains: ['distribution'],
    };
}
/** The named factor nearest to a rough one, where their logarithms are `within` reach: the fit confirms it. */
function nearest(rough, within) {
    const all = units.flatMap(([factor, from, to, some]) => [
        { factor, name: `${from} \u2192 ${to}`, like: some ? 'like ' : '' },
        { factor: 1 / factor, name: `${to} \u2192 ${from}`, like: some ? 'like ' : '' },
    ]);
    const off = (factor) => Math.abs(Math.log(factor / rough));
    const best = all.reduce((a, b) => (off(b.factor) < off(a.factor) ? b : a));
    return off(best.factor) < within ? best : null;
}

// EXTERNAL MODULE: ./lib/data/sentinels.js
var sentinels = __webpack_require__(73869);
;// CONCATENATED MODULE: ./lib/data/causes/sentinel.js







const sentinel = (0,cause/* defineCause */.R)({
    id: 'sentinel',
    title: 'Sentinel value appeared',
    documentation: 'One of the values that people write for "no value" (-1, 0, 999, -999, 9999, 1970-01-01, 1900-01-01, empty text, NA, null, unknown and the like) gained rows. Undo: leave its rows beyond base\'s share out; then the rest is not changed.',
    source: 'the rule is our own',
    order: 5,
    explain: sentinel_explain,
});
/* harmony default export */ const causes_sentinel = (sentinel);
async function sentinel_explain(scene) {
    const kind = (0,types/* kindOf */.I)(scene.base.type);
    if (scene.decisions.distribution?.outcome !== 'changed' || kind === 'opaque' || scene.base.n === 0)
        return null;
    const found = kind === 'text' ? await ofTexts(scene) : await ofNumbers(scene, kind === 'time' ? sentinels/* sentinelTimes */.BY : sentinels/* sentinelNumbers */.Dj);
    if (found === null)
        return null;
    return {
        rule: 'sentinel',
        message: `${(0,quote/* quote */.h)(scene.column)} gained the value ${found.shown}`,
        detail: `Rows with ${found.shown}, a usual mark for "no value", were added; without them nothing else changed.`,
        number: `${found.shown}: ${(0,number_text/* percentText */.fL)(found.before)} \u2192 ${(0,number_text/* percentText */.fL)(found.after)}, ${(0,number_text/* sizesText */.KD)({ base: scene.base.n, head: scene.head.n })}; margin ${(0,number_text/* percentText */.fL)(scene.decisions.distribution.margin)}`,
        mend: 'Write missing values as missing, not as a value that looks real.',
        explains: ['distribution'],
    };
}
async function ofNumbers(scene, values) {
    const { base, head } = scene;
    const counted = await scene.count(values.map((value) => [(0,profile_edges/* below */.Gz)(value, false), value]));
    const { edges = [], counts = [] } = base.bins ?? {};
    for (const [i, value] of values.entries()) {
        const there = counted[i]?.[1] ?? 0;
        const at = edges.findIndex((edge) => value <= edge);
        // Base's count is known where the value has a bin of its own; elsewhere its bin is an upper bound.
        const before = (at < 0 ? 0 : (counts[at] ?? 0)) / base.n;
        const added = Math.round((there - before * head.n) / (1 - Math.min(before, 0.99)));
        if (added <= 0)
            continue;
        const undone = withoutNumber(head, value, added);
        if (undone !== null && scene.holds({ ...undone, missing: head.missing })) {
            return { shown: (0,number_text/* significant */.I1)(value, 6), before, after: there / head.n };
        }
    }
    return null;
}
async function ofTexts(scene) {
    const { base, head } = scene;
    const before = new Map(base.values?.list ?? []);
    const now = new Map([...(head.values?.list ?? []), ...(await scene.others())]);
    for (const value of sentinels/* sentinelTexts */.d3) {
        const there = now.get(value) ?? 0;
        const share = (before.get(value) ?? 0) / base.n;
        const added = Math.round((there - share * head.n) / (1 - Math.min(share, 0.99)));
        if (added <= 0)
            continue;
        const undone = withoutText(head, value, added);
        if (undone !== null && scene.holds({ ...undone, missing: head.missing })) {
            return { shown: (0,quote/* quote */.h)(value === '' ? '(empty text)' : value), before: share, after: there / head.n };
        }
    }
    return null;
}

// EXTERNAL MODULE: ./lib/data/time-text.js
var time_text = __webpack_require__(38155);
;// CONCATENATED MODULE: ./lib/data/causes/shift.js









const shift = (0,cause/* defineCause */.R)({
    id: 'shift',
    title: 'Shifted by a constant',
    documentation: "All quantiles moved by one constant c: head - base has an interquartile range of at most 0.05 of base's, and |c| exceeds 0.05 of it. Undo: head is counted at the edges plus c. For times, a multiple of 900 s up to 14 h is named as a time zone; 273.15 as degrees Celsius and kelvin. The interval holds every constant under which a two-sample KS test at 1 % does not reject.",
    source: 'inversion of the two-sample KS test',
    order: 2,
    explain: shift_explain,
});
/* harmony default export */ const causes_shift = (shift);
/** What lies between degrees Celsius and kelvin. */
const kelvin = [273.15, -273.15];
async function shift_explain(scene) {
    const kind = (0,types/* kindOf */.I)(scene.base.type);
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
        ? `${(0,time_text/* moveText */.nQ)(fit.best)} [${(0,time_text/* moveText */.nQ)(fit.low)}, ${(0,time_text/* moveText */.nQ)(fit.high)}]`
        : `${fit.best > 0 ? '+' : ''}${(0,number_text/* withInterval */.qY)(fit.best, fit.low, fit.high)}`;
    return {
        rule: 'shifted',
        message: `${(0,quote/* quote */.h)(scene.column)} was shifted by a constant`,
        detail: `All quantiles moved by one constant${zone ? ', that of another time zone' : ''}; undone, nothing else changed.`,
        number: `${c}${degrees}, ${(0,number_text/* sizesText */.KD)({ base: scene.base.n, head: scene.head.n })}; margin ${kind === 'time' ? (0,time_text/* moveText */.nQ)(0.05 * range).slice(1) : (0,number_text/* significant */.I1)(0.05 * range)}`,
        mend: zone
            ? `Write times in the same zone as before; ${(0,accept/* acceptText */.S)(scene.column)}`
            : `Find what adds the constant where the snapshot is written; ${(0,accept/* acceptText */.S)(scene.column)}`,
        table: (0,distribution/* quantileTable */.qm)(fit.quantiles, 'difference', kind === 'time'),
        explains: ['distribution'],
    };
}

;// CONCATENATED MODULE: ./lib/data/causes/sign-flip.js







const signFlip = (0,cause/* defineCause */.R)({
    id: 'sign-flip',
    title: 'Flipped sign',
    documentation: 'The distribution of -head is that of base; or base has one sign only and that of |head| is that of |base|, so that a part of the rows was flipped. Undo: head is counted at the mirrored edges; then nothing is changed.',
    source: 'the rule is our own',
    order: 1,
    covers: { 'sign-flipped': ['out-of-range'] },
    explain: sign_flip_explain,
});
/* harmony default export */ const sign_flip = (signFlip);
async function sign_flip_explain(scene) {
    const { base, head } = scene;
    if ((0,types/* kindOf */.I)(base.type) !== 'number' || base.n === 0 || head.n === 0)
        return null;
    const edges = base.bins?.edges ?? [];
    const whole = /^u?int/.test(base.type) && edges.every(Number.isInteger);
    // Rows of head with -v <= edge are those that are not v < -edge.
    const mirrored = [...edges].reverse().map((edge) => (0,profile_edges/* below */.Gz)(edge === 0 ? 0 : -edge, whole));
    const [at = [], mirror = []] = await scene.count([edges, mirrored]);
    const upTo = cumulated(at);
    const belowMirror = cumulated(mirror);
    const less = (i) => belowMirror[edges.length - 1 - i] ?? 0;
    const flipped = edges.map((_, i) => head.n - less(i));
    if (scene.holds((0,with_counts/* withCounts */.n)(head, fromCumulated(flipped, head.n)))) {
        return sign_flip_said(scene, 'has its sign flipped', 'Every value stands with the other sign', 1);
    }
    if (base.min === null || base.min < 0)
        return null;
    const sized = edges.map((edge, i) => (edge < 0 ? 0 : (upTo[i] ?? 0) - less(i)));
    const negative = less(edges.findIndex((edge) => edge >= 0));
    if (negative === 0 || !scene.holds((0,with_counts/* withCounts */.n)(head, fromCumulated(sized, head.n))))
        return null;
    const share = negative / head.n;
    return sign_flip_said(scene, 'has its sign flipped in a part of the rows', 'Sizes are as before, some with a sign', share);
}
function sign_flip_said(scene, message, detail, share) {
    const { base, head, column } = scene;
    return {
        rule: 'sign-flipped',
        message: `${(0,quote/* quote */.h)(column)} ${message}`,
        detail: `${detail}; undone, nothing else changed.`,
        number: `${(0,number_text/* percentText */.fL)(share)} of values, ${(0,number_text/* sizesText */.KD)({ base: base.n, head: head.n })}`,
        mend: `Find where the sign is set when the snapshot is written; ${(0,accept/* acceptText */.S)(column)}`,
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
/** Counts of bins from the rows up to each edge, of so many rows. */
function fromCumulated(upTo, total) {
    const bins = upTo.map((rows, i) => rows - (upTo[i - 1] ?? 0));
    return [...bins, total - (upTo.at(-1) ?? 0)];
}

;// CONCATENATED MODULE: ./lib/data/causes/spelling.js





const spelling = (0,cause/* defineCause */.R)({
    id: 'spelling',
    title: 'Other spelling or encoding',
    documentation: "Values that base does not list become base's values when UTF-8 read as Latin-1 or Windows-1252 is read again (or the reverse is undone), or when spaces, case and Unicode composition (NFKC) are laid aside. Undo: their rows are counted as base's values; then nothing is changed. Base's values must stay different from each other without case and spaces.",
    source: 'the rule is our own',
    order: 3,
    explain: spelling_explain,
});
/* harmony default export */ const causes_spelling = (spelling);
async function spelling_explain(scene) {
    const { base, head } = scene;
    if ((0,types/* kindOf */.I)(base.type) !== 'text' || scene.decisions.distribution?.outcome !== 'changed')
        return null;
    for (const { fold, rule, message, detail, mend } of ways) {
        const pairs = await foldedPairs(scene, fold);
        if (pairs === null)
            continue;
        const rows = pairs.reduce((sum, { count }) => sum + count, 0);
        const shown = pairs.slice(0, 3).map(({ from, to }) => `${(0,quote/* quote */.h)(from)} \u2192 ${(0,quote/* quote */.h)(to)}`);
        return {
            rule,
            message: `${(0,quote/* quote */.h)(scene.column)} ${message}`,
            detail: `${detail}: ${shown.join(', ')}${pairs.length > 3 ? ` and ${pairs.length - 3} more` : ''}; undone, nothing else changed.`,
            number: `${(0,number_text/* countText */.lT)(rows)} of ${(0,number_text/* countText */.lT)(head.n)} values (${(0,number_text/* percentText */.fL)(rows / head.n)}, exact), ${(0,number_text/* sizesText */.KD)({ base: base.n, head: head.n })}`,
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
/** Characters of Windows-1252 that are not at their own place in Latin-1, from 0x80 on. */
const windows = '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
/** A text whose UTF-8 bytes were taken for Latin-1 or Windows-1252, read again; any other text as it is. */
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

;// CONCATENATED MODULE: ./lib/data/causes/text-format.js






const textFormat = (0,cause/* defineCause */.R)({
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
/* harmony default export */ const text_format = (textFormat);
async function text_format_explain(scene) {
    const { base, head, column } = scene;
    if ((0,types/* kindOf */.I)(base.type) !== 'text' || scene.decisions.distribution?.outcome !== 'changed')
        return null;
    for (const { fold, message, mend } of text_format_ways) {
        const pairs = await foldedPairs(scene, fold);
        if (pairs === null)
            continue;
        const rows = pairs.reduce((sum, { count }) => sum + count, 0);
        const shown = pairs.map(({ from, to }) => `${(0,quote/* quote */.h)(from)} \u2192 ${(0,quote/* quote */.h)(to)}`);
        return {
            rule: 'text-format-changed',
            message: `${(0,quote/* quote */.h)(column)} ${message}`,
            detail: `The same values in another format: ${(0,listed/* listed */.K)(shown, 3)}; undone, nothing else changed.`,
            number: `${(0,number_text/* countText */.lT)(rows)} of ${(0,number_text/* countText */.lT)(head.n)} values (${(0,number_text/* percentText */.fL)(rows / head.n)}, exact), ${(0,number_text/* sizesText */.KD)({ base: base.n, head: head.n })}`,
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

;// CONCATENATED MODULE: ./lib/data/causes/registry.js
// Generated by `npm run generate`.













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


/***/ }),

/***/ 87791:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed)
/* harmony export */ });
/** Texts joined with commas; beyond `most` how many more. */
function listed(texts, most = 5) {
    return `${texts.slice(0, most).join(', ')}${texts.length > most ? ` and ${texts.length - most} more` : ''}`;
}


/***/ }),

/***/ 74660:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   OB: () => (/* binding */ marginOf),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   bp: () => (/* binding */ columnPolicy),
/* harmony export */   k9: () => (/* binding */ onChange)
/* harmony export */ });
/** The policy of a snapshot: its own margins over the common ones. */
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
/** The limits on classic statistics that hold for a column. */
function limitsOf(policy, name) {
    return { ...policy.limits, ...columnPolicy(policy, name).limits };
}
/** The configuration of a column, by its name (path joined with dots). */
function columnPolicy(policy, name) {
    return Object.hasOwn(policy.columns, name) ? (policy.columns[name] ?? {}) : {};
}
/** The verdict of a change of a column: fail unless configured. */
function onChange(policy, name) {
    return columnPolicy(policy, name)['on-change'] ?? 'fail';
}
/** The margin of a column's distribution or categories. */
function marginOf(policy, name, statistic) {
    return columnPolicy(policy, name).margin ?? policy.margins[statistic === 'ks' ? 'distribution' : 'category'];
}


/***/ }),

/***/ 1097:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fk: () => (/* binding */ profileSchema),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Z$: () => (/* binding */ isItems)
/* harmony export */ });
/* unused harmony exports countedAtEdgesSchema, countedValuesSchema, exactSumSchema, distinctSchema, looksSchema, columnProfileSchema, partitionSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
// A profile of a thousand columns holds a quarter of a million numbers: checked one by one as values of their own, and copied,
// they take longer than to read the JSON.
const counts = zod__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => Array.isArray(value) && value.every(isCount), 'needs a list of counts');
const edges = zod__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => Array.isArray(value) && value.every((each) => Number.isFinite(each)), 'needs a list of numbers');
const list = zod__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => Array.isArray(value) && value.every(isListed), 'needs a list of pairs of a text and a count');
function isListed(value) {
    return Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && isCount(value[1]);
}
/** Counts at edges: `counts[i]` values v with `edges[i - 1] < v <= edges[i]`; the last bin is open. */
const countedAtEdgesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ edges, counts })
    .refine((bins) => bins.counts.length === bins.edges.length + 1, 'needs one count more than edges')
    .refine((bins) => bins.edges.every((edge, i) => i === 0 || edge > (bins.edges[i - 1] ?? edge)), 'edges must rise');
/** Counts of listed values, most frequent first in the profile that chose them; `other` = rows with any other value. */
const countedValuesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    list,
    other: count,
    cut: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([count, count])
        .nullable()
        .describe('[T, N]: values with count >= T were listed, N of them with count exactly T; null: the list was given'),
});
/** A sum that does not depend on the order of rows: `total` = sum of round((v - centre) * 2^scale), as an integer. */
const exactSumSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    centre: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    scale: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    total: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^-?\d+$/),
    clamped: count.describe('values so far from the centre that they were left out'),
});
/**
 * Different values: `low` = `high` when the number is exact. Else both enclose an estimate by linear counting: `bits` is
 * a bitmap in base64, one bit set for each value of one slice of so many (by the hash of the value). Bitmaps of parts
 * are or-ed, so the parts together say what the whole says.
 */
const distinctSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    low: count,
    high: count,
    slice: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).optional(),
    bits: zod__WEBPACK_IMPORTED_MODULE_0__/* .base64 */ .K39().optional(),
});
/** Rows whose value looks like something, of those that `slice` leaves: see `looks` in looks.ts. */
const looksSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), count);
const columnProfileSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .min(1)
        .describe('names from the outside in; more than one for a field of a struct; `name[]` for the items of a list'),
    position: count.describe('0-based place among the columns'),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('logical type'),
    physical: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe("the engine's or file's own name of the type"),
    n: count.describe('values that count: not missing, parsed, finite'),
    missing: count,
    unparsed: count.describe('texts that are not of the type'),
    nan: count,
    pinf: count,
    ninf: count,
    empty: count.describe('strings of length 0'),
    min: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable().describe('numbers; times in seconds since 1970 UTC, times of day since midnight'),
    max: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    bins: countedAtEdgesSchema.optional().describe('numbers and times'),
    values: countedValuesSchema.optional().describe('strings and booleans'),
    lengths: countedAtEdgesSchema
        .optional()
        .describe('characters of a string or items of a list, at edges that are the same everywhere'),
    nullable: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('what the file declares; absent where the format cannot say'),
    sum: exactSumSchema.optional().describe('numbers and times'),
    distinct: distinctSchema.optional().describe('how many different values'),
    slice: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(1)
        .optional()
        .describe('places, shapes and looks count the rows of one slice of so many, by the hash of the value; absent: all'),
    places: counts.optional().describe('numbers by their decimal places: exactly 0, 1, ..., 6; the last: more'),
    shapes: countedValuesSchema
        .optional()
        .describe('strings that are not listed, by their shape: runs of letters, digits and signs'),
    looks: looksSchema.optional().describe('strings that are not listed, by what they look like'),
    role: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('what the values look like: id, category, free text, date, email, URL, ...'),
});
/** Rows of one part of a snapshot: a file or a folder `key=value`. */
const partitionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    keys: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('what the folders say of it; empty for a plain file'),
    rows: count,
    digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .describe('of its rows in any order: their hashes added; comparable only within one engine version'),
});
/** A snapshot as exact counts: what the gate compares, and a base that can be stored instead of the data. */
const profileSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('assay/profile'),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    rows: count,
    digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('sha256:<hex> of the data'),
    edges_from: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('digest of the snapshot that edges and listed values come from'),
    engine: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['csv', 'parquet', 'json']).describe('how the data was stored'),
    nulls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('texts that mean missing'),
    k: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).describe('a string stands here only when at least k rows have it'),
    bytes: count.optional().describe('of the files'),
    privacy: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ values: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['shown', 'hashed', 'none']), extremes: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() })
        .optional()
        .describe('what was held back; absent: nothing'),
    row_hash: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('of all rows in any order; comparable only within one engine version'),
    partitions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(partitionSchema).optional(),
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(columnProfileSchema),
});
/** Rows of a column that is counted, whatever they hold: the snapshot's rows, or the items of a list column. */
function rowsOf(column) {
    return column.n + column.missing + column.unparsed + column.nan + column.pinf + column.ninf;
}
/** A column's name for people: its path joined with dots. */
function nameOf(column) {
    return column.path.join('.');
}
/** Whether a column holds items of lists: it counts items, and a list that is missing or empty has none. */
function isItems(column) {
    return column.path.some((name) => name.endsWith('[]'));
}


/***/ }),

/***/ 30624:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fewerPlaces)
/* harmony export */ });
/**
 * Whether head lost decimal places: the smallest j such that fewer than 50 % of base's values and at least 99.9 % of
 * head's have at most j of them. Null when there is none, or where a profile does not count places.
 */
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


/***/ }),

/***/ 77769:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ atPlacesOf),
/* harmony export */   n: () => (/* binding */ withCounts)
/* harmony export */ });
/**
 * A column like `like` with other counts: in the same bins, or of the same listed values and then of the rest, in the
 * order of `like`. `rest` replaces further numbers of it.
 */
function withCounts(like, counts, rest = {}) {
    const { bins, values } = like;
    if (bins !== undefined)
        return { ...like, ...rest, bins: { edges: bins.edges, counts: [...counts] } };
    if (values === undefined)
        return { ...like, ...rest };
    const list = values.list.map(([value], i) => [value, counts[i] ?? 0]);
    return { ...like, ...rest, values: { ...values, list, other: counts[list.length] ?? 0 } };
}
/** A column at the edges or of the values of `like`, which were given to it: its list is no choice of its own. */
function atPlacesOf(like, column) {
    const { bins, values } = like;
    return {
        ...column,
        ...(bins === undefined ? {} : { bins }),
        ...(values === undefined ? {} : { values: { ...values, cut: null } }),
    };
}


/***/ }),

/***/ 73869:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ sentinelTimes),
/* harmony export */   Dj: () => (/* binding */ sentinelNumbers),
/* harmony export */   d3: () => (/* binding */ sentinelTexts)
/* harmony export */ });
/** Numbers that people write for "no value". */
const sentinelNumbers = [-1, 0, 999, -999, 9999, -9999, -99, 99999];
/** Times that stand for "no value", in seconds: 1970-01-01 and 1900-01-01. */
const sentinelTimes = [0, -2_208_988_800];
/** Texts that people write for "no value". */
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


/***/ })

};
