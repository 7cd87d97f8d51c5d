export const id = 3241;
export const ids = [3241];
export const modules = {

/***/ 74:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ acceptText),
/* harmony export */   T: () => (/* binding */ softened)
/* harmony export */ });
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2037);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4660);


const severities = ['error', 'warning', 'note'];
const most = { fail: 'error', warn: 'warning', pass: 'note' };
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
    const allowed = most[(0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .onChange */ .k9)(policy, column)];
    return severities.indexOf(draft.severity) >= severities.indexOf(allowed) ? draft : { ...draft, severity: allowed };
}


/***/ }),

/***/ 2539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ causes)
});

// EXTERNAL MODULE: ./lib/evidence/quote.js
var quote = __webpack_require__(2037);
;// CONCATENATED MODULE: ./lib/data/cause.js
/** Declares a cause. */
function defineCause(cause) {
    return cause;
}

// EXTERNAL MODULE: ./lib/data/edges.js
var data_edges = __webpack_require__(878);
// EXTERNAL MODULE: ./lib/data/number-text.js
var number_text = __webpack_require__(4879);
// EXTERNAL MODULE: ./lib/data/profile.js
var profile = __webpack_require__(1097);
// EXTERNAL MODULE: ./lib/data/types.js
var types = __webpack_require__(1821);
;// CONCATENATED MODULE: ./lib/data/undo.js

/**
 * Edges moved by a rising map, so that counting head at them undoes the map: F_head(f(e)) stands beside F_base(e).
 * `rounding` is half a unit of head's last decimal place: an edge at a value is moved up by it, an edge just below a
 * value down, so that a value that was rounded after the map stays on its side.
 */
function movedEdges(edges, map, rounding, whole) {
    const moved = edges.map((edge, i) => {
        const next = edges[i + 1];
        const isBelow = !whole && next !== undefined && edge >= (0,data_edges/* below */.Gz)(next, false);
        const at = isBelow ? map(next) : map(edge);
        const slack = Math.max(rounding * 1.000001, Math.abs(at) * 1e-12);
        return isBelow ? at - slack : at + slack;
    });
    // Where rounding is coarser than the distance of two edges they would cross: keep them rising.
    for (let i = 1; i < moved.length; i++)
        moved[i] = Math.max(moved[i] ?? 0, (0,data_edges/* below */.Gz)(-(moved[i - 1] ?? 0), false) * -1);
    return moved;
}
/** A column like `like` with other counts in the same bins. */
function withCounts(like, counts) {
    return { ...like, bins: { edges: like.bins?.edges ?? [], counts: [...counts] } };
}
/** Head without `amount` rows of one number, which become missing again; null when there are not so many. */
function withoutNumber(head, value, amount) {
    const { edges = [], counts = [] } = head.bins ?? {};
    const found = edges.findIndex((edge) => value <= edge);
    const at = found < 0 ? edges.length : found;
    if ((counts[at] ?? 0) < amount)
        return null;
    const left = counts.map((count, i) => (i === at ? count - amount : count));
    return { ...withCounts(head, left), n: head.n - amount, missing: head.missing + amount };
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

;// CONCATENATED MODULE: ./lib/data/causes/default-fill.js







const defaultFill = defineCause({
    id: 'default-fill',
    title: 'Missing values filled with a default',
    documentation: "The missing share fell beyond chance, and one value of head has at least as many rows as are no longer missing. Undo: as many rows of that value become missing again as base's missing share asks for; then neither the distribution nor the missing share is changed. Looked for among 0, -1 and head's values with a share of at least 1/64; texts: the listed values and head's most frequent new ones.",
    source: 'the rule is our own',
    order: 3,
    explain,
});
/* harmony default export */ const default_fill = (defaultFill);
async function explain(scene) {
    const { base, head, decisions } = scene;
    const rows = { base: (0,profile/* rowsOf */.RO)(base), head: (0,profile/* rowsOf */.RO)(head) };
    const filled = Math.round((base.missing / rows.base) * rows.head) - head.missing;
    // Without a value in base nothing says that the others are as before.
    if (decisions.missing?.certain !== true || filled <= 0 || base.n === 0)
        return null;
    const text = (0,types/* kindOf */.I)(base.type) === 'text';
    for (const value of text ? await texts(scene) : numbers(scene)) {
        const undone = typeof value === 'string' ? withoutText(head, value, filled) : withoutNumber(head, value, filled);
        if (undone === null || !(await reallyThere(scene, value, filled)) || !scene.holds(undone))
            continue;
        const shown = typeof value === 'string' ? (0,quote/* quote */.h)(value === '' ? '(empty text)' : value) : (0,number_text/* significant */.I1)(value, 6);
        return {
            rule: 'default-fill',
            message: `${(0,quote/* quote */.h)(scene.column)} has its missing values filled with ${shown}`,
            detail: `The missing share fell by what the value ${shown} gained; undone, nothing else changed.`,
            number: `${(0,number_text/* countText */.lT)(filled)} rows filled; missing ${(0,number_text/* percentText */.fL)(base.missing / rows.base)} \u2192 ${(0,number_text/* percentText */.fL)(head.missing / rows.head)}, ${(0,number_text/* sizesText */.KD)(rows)}; margin ${(0,number_text/* percentText */.fL)(decisions.missing.margin)}`,
            mend: 'Leave missing values missing where the snapshot is written: a default is a value like any other to the model.',
            explains: ['distribution', 'missing'],
        };
    }
    return null;
}
/** Candidates: values whose bin grew by most come first. */
function numbers(scene) {
    const gain = (value) => share(scene.head, value) - share(scene.base, value);
    return [...new Set([0, -1, ...(0,data_edges/* heavy */.es)(scene.quantiles)])].sort((a, b) => gain(b) - gain(a));
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
/** Whether head has the value itself so often, not only its bin. */
async function reallyThere(scene, value, amount) {
    if (typeof value === 'string')
        return true;
    const [counts = []] = await scene.count([[(0,data_edges/* below */.Gz)(value, false), value]]);
    return (counts[1] ?? 0) >= amount;
}

;// CONCATENATED MODULE: ./lib/data/causes/null-burst.js




const nullBurst = defineCause({
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

// EXTERNAL MODULE: ./lib/data/accept.js
var accept = __webpack_require__(74);
// EXTERNAL MODULE: ./lib/data/distribution.js
var distribution = __webpack_require__(5528);
// EXTERNAL MODULE: ./lib/stats/kolmogorov-quantile.js
var kolmogorov_quantile = __webpack_require__(4664);
;// CONCATENATED MODULE: ./lib/data/fit-map.js



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
            d: distance(base.bins?.counts ?? [], counts),
        }));
    };
    const around = (centre) => family.steps.flatMap((t) => [family.step(centre, -t), family.step(centre, t)]);
    const rough = await distances([...family.also, family.start, ...around(family.start)]);
    const named = rough.slice(0, family.also.length).filter(({ d }) => d <= critical);
    const first = least(named.length > 0 ? named : rough);
    const fine = await distances([first.parameter, ...around(first.parameter)]);
    const best = named.length > 0 ? first : least(fine);
    // With so many rows that rounding alone is seen, a distance of half a per cent still counts as undone.
    // A parameter without a name was fitted to the data, so it has to fit well: other changes look a little like a map.
    const level = named.length > 0 ? 0.001 : 0.2;
    const allowed = Math.max(0.005, (0,kolmogorov_quantile/* kolmogorovQuantile */.N)(level) * Math.sqrt((base.n + head.n) / (base.n * head.n)));
    if (best.d > allowed || !scene.holds(withCounts(head, best.counts)))
        return null;
    const bounds = await bracket(best.parameter);
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
function distance(base, head) {
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
        const alone = at > 0 && (edges[at - 1] ?? 0) >= (0,data_edges/* below */.Gz)(edge, whole);
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

;// CONCATENATED MODULE: ./lib/data/matched-quantiles.js

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
/** A factor nearer to 1 than this is no change of unit. */
const marginFactor = 1.02;
const scale = defineCause({
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
    const logs = matchedQuantiles(scene)
        .filter(({ base, head }) => base * head > 0)
        .map(({ base, head }) => Math.log(head / base));
    // Logarithms of quantiles differ by chance, and by rounding where values are small; the fit decides.
    const noise = 2 * spread(scene.quantiles.filter((q) => q !== 0).map((q) => Math.log(Math.abs(q))));
    const rounded = 10 ** -(await scene.decimals()) / Math.max(Number.MIN_VALUE, Math.abs(middle(scene.quantiles)));
    const chance = noise * Math.sqrt(1 / scene.base.n + 1 / scene.head.n);
    const allowed = 0.02 + chance + Math.min(1, rounded);
    if (logs.length < 50 || spread(logs) > allowed)
        return null;
    const rough = Math.exp(middle(logs));
    const named = nearest(rough, 0.03 + chance);
    const fit = await fitMap(scene, {
        start: rough,
        also: named === null ? [] : [named.factor],
        apply: (k) => (edge) => edge * k,
        step: (k, t) => k * Math.exp(t),
        steps: [0.0002, 0.0005, 0.001, 0.002, 0.004, 0.007, 0.01, 0.014, 0.02, 0.03],
    });
    if (fit === null || Math.abs(Math.log(fit.best)) <= Math.log(marginFactor))
        return null;
    const known = named !== null && fit.best === named.factor ? named : null;
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

;// CONCATENATED MODULE: ./lib/data/causes/sentinel.js






const sentinel_numbers = [-1, 0, 999, -999, 9999, -9999, -99, 99999];
const times = [0, -2_208_988_800];
const sentinel_texts = ['', 'NA', 'N/A', 'null', 'NULL', 'none', 'None', 'unknown', 'Unknown', '-', '?'];
const sentinel = defineCause({
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
    const found = kind === 'text' ? await ofTexts(scene) : await ofNumbers(scene, kind === 'time' ? times : sentinel_numbers);
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
    const counted = await scene.count(values.map((value) => [(0,data_edges/* below */.Gz)(value, false), value]));
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
    for (const value of sentinel_texts) {
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

;// CONCATENATED MODULE: ./lib/data/causes/shift.js








const shift = defineCause({
    id: 'shift',
    title: 'Shifted by a constant',
    documentation: "All quantiles moved by one constant c: head - base has an interquartile range of at most 0.05 of base's, and |c| exceeds 0.05 of it. Undo: head is counted at the edges plus c. For times, a multiple of 900 s up to 14 h is named as a time zone. The interval holds every constant under which a two-sample KS test at 1 % does not reject.",
    source: 'inversion of the two-sample KS test',
    order: 2,
    explain: shift_explain,
});
/* harmony default export */ const causes_shift = (shift);
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
        also: quarter === 0 ? [] : [quarter],
        apply: (c) => (edge) => edge + c,
        step: (c, t) => c + t * range,
        steps: [0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05],
    });
    if (fit === null || Math.abs(fit.best) <= 0.05 * range)
        return null;
    const zone = kind === 'time' && fit.best === quarter && Math.abs(quarter) <= 14 * 3600;
    const unit = kind === 'time' ? ' s' : '';
    const c = `${fit.best > 0 ? '+' : ''}${(0,number_text/* withInterval */.qY)(fit.best, fit.low, fit.high)}${unit}`;
    return {
        rule: 'shifted',
        message: `${(0,quote/* quote */.h)(scene.column)} was shifted by a constant`,
        detail: `All quantiles moved by one constant${zone ? ', that of another time zone' : ''}; undone, nothing else changed.`,
        number: `${c}, ${(0,number_text/* sizesText */.KD)({ base: scene.base.n, head: scene.head.n })}; margin ${(0,number_text/* significant */.I1)(0.05 * range)}${unit}`,
        mend: zone
            ? `Write times in the same zone as before; ${(0,accept/* acceptText */.S)(scene.column)}`
            : `Find what adds the constant where the snapshot is written; ${(0,accept/* acceptText */.S)(scene.column)}`,
        table: (0,distribution/* quantileTable */.qm)(fit.quantiles, 'difference'),
        explains: ['distribution'],
    };
}

;// CONCATENATED MODULE: ./lib/data/causes/spelling.js




const spelling = defineCause({
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
    const listed = (base.values?.list ?? []).map(([value]) => value);
    const fresh = await scene.others();
    for (const { fold, rule, message, detail, mend } of ways) {
        const folded = new Map(listed.map((value) => [fold(value), value]));
        if (folded.size < listed.length)
            continue;
        const pairs = fresh.flatMap(([to, count]) => {
            const from = folded.get(fold(to));
            return from === undefined ? [] : [{ from, to, count }];
        });
        if (pairs.length === 0 || !scene.holds(undone(head, pairs)))
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
/** Head with the rows of each pair counted as base's value. */
function undone(head, pairs) {
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

;// CONCATENATED MODULE: ./lib/data/causes/registry.js
// Generated by `npm run generate`.






const causes = [
    default_fill,
    null_burst,
    causes_scale,
    causes_sentinel,
    causes_shift,
    causes_spelling,
];


/***/ }),

/***/ 5528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ overlay),
/* harmony export */   Xf: () => (/* binding */ quantileOf),
/* harmony export */   hm: () => (/* binding */ onOneAxis),
/* harmony export */   qm: () => (/* binding */ quantileTable)
/* harmony export */ });
/* unused harmony export shareUpTo */
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2037);
/* harmony import */ var _edges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(878);
/* harmony import */ var _number_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4879);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1097);




/**
 * The distribution function of a column's counts at `x`, linear between edges; 0 below the first edge's values, 1 at
 * the largest value. NaN without values.
 */
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
/**
 * The quantile of a column's counts at `u` in [0, 1]: the value of a bin that holds one value only, else linear
 * between its edges. NaN without values.
 */
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
            if (i === 0 || lower >= (0,_edges_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(edge, whole))
                return edge;
            return lower + (edge - lower) * Math.max(0, Math.min(1, (u * column.n - cumulated) / count));
        }
        cumulated += count;
    }
    return column.max ?? edges.at(-1) ?? Number.NaN;
}
/** Shares of both sides in `bars` equal parts of one axis, from the lower 1 % to the upper 99 % of either. */
function onOneAxis(base, head, bars) {
    const ends = [base, head].flatMap((side) => [quantileOf(side, 0.01, false), quantileOf(side, 0.99, false)]);
    const low = Math.min(...ends);
    const high = Math.max(...ends);
    const inner = Array.from({ length: bars - 1 }, (_, i) => low + ((high - low) * (i + 1)) / bars);
    const shares = (side) => {
        const cumulated = [0, ...inner.map((x) => shareUpTo(side, x)), 1];
        return cumulated.slice(1).map((value, i) => Number((value - (cumulated[i] ?? 0)).toFixed(6)));
    };
    return { inner: inner.map((x) => Number(x.toPrecision(6))), base: shares(base), head: shares(head) };
}
/** Both distributions as a drawing: base and head over one axis. */
function overlay(base, head, id) {
    const { inner, base: before, head: after } = onOneAxis(base, head, 24);
    return {
        id,
        kind: 'histogram',
        title: `${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)((0,_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(base))}: base and head`,
        x: { label: (0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)((0,_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(base)), values: inner },
        y: { label: 'share of rows' },
        series: [
            { name: 'base', values: before },
            { name: 'head', values: after },
        ],
    };
}
/** Quantiles of both sides with what lies between them: `factor` or `difference`. */
function quantileTable(pairs, between) {
    return {
        title: 'Quantiles',
        columns: ['quantile', 'base', 'head', between],
        rows: pairs.map(({ level, base, head }) => [
            `p${Math.round(level * 100)}`,
            (0,_number_text_js__WEBPACK_IMPORTED_MODULE_3__/* .significant */ .I1)(base),
            (0,_number_text_js__WEBPACK_IMPORTED_MODULE_3__/* .significant */ .I1)(head),
            (0,_number_text_js__WEBPACK_IMPORTED_MODULE_3__/* .significant */ .I1)(between === 'factor' ? head / base : head - base),
        ]),
    };
}


/***/ }),

/***/ 878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   es: () => (/* binding */ heavy),
/* harmony export */   l6: () => (/* binding */ lengthEdges),
/* harmony export */   ox: () => (/* binding */ planEdges)
/* harmony export */ });
/* unused harmony export mostEdges */
/** The most edges that a column has. */
const mostEdges = 127;
/** Edges of the lengths of strings: the same for every column and snapshot, so lengths always compare. */
const lengthEdges = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 18, 20, 24, 28, 32, 40, 48, 56, 64, 80, 96, 128, 192, 256, 512,
    1024,
];
/**
 * The edges at which a column is counted, from exact quantiles of a sample at i/256 (i = 0..256), rising, at most 127.
 *
 * Bins hold v with `lower < v <= edge`, so a value with an edge just below it and one at it has a bin of its own:
 * every value that takes four successive quantiles (all with a share of at least 1/64) gets one, and for numbers 0, so
 * that negative and zero counts come for free. The sample's ends are edges, and just below its least value, so that
 * what lies outside is counted. The rest are quantiles, evenly thinned when there are too many. Empty for no quantiles.
 */
function planEdges(kind, quantiles, whole) {
    // Without negative zeros, which a stored profile cannot hold.
    const sampled = quantiles.map((value) => (value === 0 ? 0 : value));
    const first = sampled[0];
    const last = sampled.at(-1);
    if (first === undefined || last === undefined)
        return [];
    const fixed = new Set([below(first, whole), first, last]);
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
/** Values that take at least four successive quantiles, the most frequent first. */
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
/** The next lower value: of integers, the integer before; of others, the next double. */
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


/***/ }),

/***/ 4879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ significant),
/* harmony export */   KD: () => (/* binding */ sizesText),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   qY: () => (/* binding */ withInterval)
/* harmony export */ });
/** A count with thousands marks: `48,112`. */
function countText(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** A share as per cent with at most two decimals, never rounded to a false zero: `4.2 %`, `< 0.01 %`. */
function percentText(share) {
    const percent = share * 100;
    if (percent !== 0 && Math.abs(percent) < 0.01)
        return percent < 0 ? '> -0.01 %' : '< 0.01 %';
    return `${Number(percent.toFixed(Math.abs(percent) < 1 ? 2 : 1))} %`;
}
/** A number with so many significant digits, without an exponent where it stays readable. */
function significant(value, digits = 4) {
    if (!Number.isFinite(value))
        return String(value);
    const rounded = Number(value.toPrecision(digits));
    return Math.abs(rounded) >= 1e7 || (rounded !== 0 && Math.abs(rounded) < 1e-4)
        ? rounded.toExponential()
        : String(rounded);
}
/** `n = 20,000 → 20,400`. */
function sizesText(n) {
    return `n = ${countText(n.base)} \u2192 ${countText(n.head)}`;
}
/** A value with the ends of its interval, all with as many decimals as tell them apart (at least three): `1.609 [1.608, 1.610]`. */
function withInterval(value, low, high) {
    const width = high - low;
    const needed = width > 0 ? Math.ceil(-Math.log10(width)) + 1 : 3;
    const decimals = Math.min(9, Math.max(Math.abs(value) >= 1000 ? 0 : 3, needed));
    return `${value.toFixed(decimals)} [${low.toFixed(decimals)}, ${high.toFixed(decimals)}]`;
}


/***/ }),

/***/ 4660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
    };
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fk: () => (/* binding */ profileSchema),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   Vb: () => (/* binding */ nameOf)
/* harmony export */ });
/* unused harmony exports countedAtEdgesSchema, countedValuesSchema, columnProfileSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);

const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const counts = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(count);
/** Counts at edges: `counts[i]` values v with `edges[i - 1] < v <= edges[i]`; the last bin is open. */
const countedAtEdgesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ edges: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()), counts })
    .refine(({ edges, counts: bins }) => bins.length === edges.length + 1, 'needs one count more than edges')
    .refine(({ edges }) => edges.every((edge, i) => i === 0 || edge > (edges[i - 1] ?? edge)), 'edges must rise');
/** Counts of listed values, most frequent first in the profile that chose them; `other` = rows with any other value. */
const countedValuesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    list: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), count])),
    other: count,
    cut: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([count, count])
        .nullable()
        .describe('[T, N]: values with count >= T were listed, N of them with count exactly T; null: the list was given'),
});
const columnProfileSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).min(1).describe('names from the outside in; more than one for a field of a struct'),
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
    lengths: countedAtEdgesSchema.optional().describe('characters of a string, at edges that are the same everywhere'),
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
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(columnProfileSchema),
});
/** Rows of a column that is counted, whatever they hold; equals the snapshot's rows. */
function rowsOf(column) {
    return column.n + column.missing + column.unparsed + column.nan + column.pinf + column.ninf;
}
/** A column's name for people: its path joined with dots. */
function nameOf(column) {
    return column.path.join('.');
}


/***/ }),

/***/ 5174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gl: () => (/* binding */ appliesTo),
/* harmony export */   Hm: () => (/* binding */ boundZ),
/* harmony export */   gr: () => (/* binding */ defineStatistic),
/* harmony export */   ju: () => (/* binding */ boundLevel)
/* harmony export */ });
/** Declares a statistic. */
function defineStatistic(statistic) {
    return statistic;
}
/** The level of the bounds: each one-sided. */
const boundLevel = 0.01;
/** The normal quantile of `boundLevel`. */
const boundZ = 2.3263478740408408;
/** Whether a column of both sides has the counts that a statistic needs. */
function appliesTo(statistic, base, head) {
    const bins = base.bins !== undefined && head.bins !== undefined;
    const values = base.values !== undefined && head.values !== undefined;
    if (statistic.of === 'rows')
        return true;
    if (statistic.of === 'cells')
        return bins || values;
    return statistic.of === 'bins' ? bins : values;
}


/***/ }),

/***/ 5883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ statistics)
});

;// CONCATENATED MODULE: ./lib/data/cells.js
/** The cells of a column that has bins or values on both sides; the name of the rest, and of bins, is null. */
function cellsOf(base, head) {
    if (base.bins !== undefined && head.bins !== undefined) {
        return { base: base.bins.counts, head: head.bins.counts, names: base.bins.counts.map(() => null) };
    }
    if (base.values === undefined || head.values === undefined)
        return { base: [], head: [], names: [] };
    const there = new Map(head.values.list);
    const listed = base.values.list;
    return {
        base: [...listed.map(([, count]) => count), base.values.other],
        head: [
            ...listed.map(([value]) => there.get(value) ?? 0),
            head.n - sum(listed.map(([value]) => there.get(value) ?? 0)),
        ],
        names: [...listed.map(([value]) => value), null],
    };
}
/** Joins neighbouring bins into at most `most` groups of about equal base mass; values stay as they are. */
function joined(base, head, most) {
    const cells = cellsOf(base, head);
    if (base.bins === undefined)
        return cells;
    const total = sum(cells.base);
    const out = { base: [], head: [] };
    let seen = 0;
    let group = -1;
    cells.base.forEach((count, i) => {
        const at = Math.min(most - 1, Math.floor((seen / Math.max(1, total)) * most));
        if (at !== group) {
            out.base.push(0);
            out.head.push(0);
            group = at;
        }
        out.base[out.base.length - 1] = (out.base.at(-1) ?? 0) + count;
        out.head[out.head.length - 1] = (out.head.at(-1) ?? 0) + (cells.head[i] ?? 0);
        seen += count;
    });
    return out;
}
/** Sum of numbers; 0 for none. */
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

// EXTERNAL MODULE: ./lib/data/statistic.js
var statistic = __webpack_require__(5174);
;// CONCATENATED MODULE: ./lib/data/statistics/js-distance.js


/* harmony default export */ const js_distance = ((0,statistic/* defineStatistic */.gr)({
    id: 'js-distance',
    title: 'Jensen-Shannon distance',
    unit: '',
    documentation: 'Square root of the Jensen-Shannon divergence to base 2, over the bins of the profile or the listed values and the rest; in [0, 1]. Recorded, not judged: without any change it grows with the number of cells.',
    source: 'Lin 1991; scipy.spatial.distance.jensenshannon(base=2)',
    of: 'cells',
    decides: false,
    measure: (base, head) => {
        const n = { base: base.n, head: head.n };
        const cells = cellsOf(base, head);
        if (base.n === 0 || head.n === 0)
            return { value: null, reason: 'no value on one side', n, method: 'cells' };
        let divergence = 0;
        cells.base.forEach((count, i) => {
            const p = count / base.n;
            const q = (cells.head[i] ?? 0) / head.n;
            const middle = (p + q) / 2;
            if (p > 0)
                divergence += (p * Math.log2(p / middle)) / 2;
            if (q > 0)
                divergence += (q * Math.log2(q / middle)) / 2;
        });
        return { value: Math.sqrt(Math.max(0, divergence)), n, method: `${cells.base.length} cells` };
    },
}));

// EXTERNAL MODULE: ./lib/stats/kolmogorov.js
var kolmogorov = __webpack_require__(1812);
;// CONCATENATED MODULE: ./lib/stats/kolmogorov-exact.js
/**
 * Exact p-value of the two-sample, two-sided Kolmogorov-Smirnov test: P(D >= d) for samples of n and m values without
 * ties (with ties it is too large, never too small).
 *
 * Variant: lattice paths (Hodges 1958). A random path from (0, 0) to (n, m) is outside once |i/n - j/m| >= d; the share
 * of paths that were outside by (i, j) is a mean of those at (i-1, j) and (i, j-1) with weights i and j, so every step
 * adds positive numbers and small p keep their relative precision. Same as `scipy.stats.ks_2samp(method='exact')`.
 * Cost n * m steps, memory m numbers: for n * m <= 4e6. NaN when n or m is 0 or d is NaN; 1 when d <= 0.
 */
function kolmogorovExact(d, n, m) {
    if (Number.isNaN(d) || n < 1 || m < 1)
        return Number.NaN;
    if (d <= 0)
        return 1;
    // D is a multiple of 1 / (n m): compare integers, so that rounding of d cannot move a point over the line.
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

// EXTERNAL MODULE: ./lib/stats/kolmogorov-quantile.js
var kolmogorov_quantile = __webpack_require__(4664);
;// CONCATENATED MODULE: ./lib/stats/hypergeometric.js
/**
 * Two-sided p-value of Fisher's exact test for x1 of n1 against x2 of n2: the hypergeometric probability of all tables
 * with the same margins that are at most as likely as the one seen (`scipy.stats.fisher_exact`).
 *
 * Probabilities are built as ratios from the most likely table outwards, so no factorial overflows.
 * Cost: min(x1 + x2, n1) steps. 1 when nothing can vary; NaN when a sample is empty.
 */
function hypergeometricTwoSided(x1, n1, x2, n2) {
    if (n1 < 1 || n2 < 1)
        return Number.NaN;
    const pooled = x1 + x2;
    const low = Math.max(0, pooled - n2);
    const high = Math.min(pooled, n1);
    const mode = Math.min(high, Math.max(low, Math.floor(((pooled + 1) * (n1 + 1)) / (n1 + n2 + 2))));
    // weight(k + 1) / weight(k) of k successes in the first sample
    const ratio = (k) => ((pooled - k) * (n1 - k)) / ((k + 1) * (n2 - pooled + k + 1));
    const weights = new Float64Array(high - low + 1);
    weights[mode - low] = 1;
    for (let k = mode; k < high; k++)
        weights[k + 1 - low] = (weights[k - low] ?? 0) * ratio(k);
    for (let k = mode; k > low; k--)
        weights[k - 1 - low] = (weights[k - low] ?? 0) / ratio(k - 1);
    const seen = weights[x1 - low] ?? 0;
    let all = 0;
    let unlikely = 0;
    for (const weight of weights) {
        all += weight;
        if (weight <= seen * (1 + 1e-7))
            unlikely += weight;
    }
    return Math.min(1, unlikely / all);
}

;// CONCATENATED MODULE: ./lib/stats/wilson.js
/**
 * Wilson's score interval (1927) of a share, x of n, at the normal quantile z (1.96 for two-sided 95 %), without
 * continuity correction (statsmodels `proportion_confint(method='wilson')`). x may be fractional, 0 <= x <= n.
 * Both ends lie in [0, 1]; for n = 0 the interval is [0, 1].
 */
function wilson(x, n, z) {
    if (n <= 0)
        return { low: 0, high: 1 };
    const p = x / n;
    const z2 = z * z;
    const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
    const half = (z / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
    return { low: x <= 0 ? 0 : Math.max(0, centre - half), high: x >= n ? 1 : Math.min(1, centre + half) };
}

;// CONCATENATED MODULE: ./lib/stats/newcombe.js

/**
 * Newcombe's hybrid score interval (1998, method 10) of the difference of two independent shares,
 * x1/n1 - x2/n2, each end one-sided at the normal quantile z (2.326 for 1 %). Within [-1, 1].
 * Same as statsmodels `confint_proportions_2indep(method='newcomb')`.
 * `extra` is a further variance of the difference, added under the root. Empty samples: the interval is wide open.
 */
function newcombe(x1, n1, x2, n2, z, extra = 0) {
    const p1 = n1 > 0 ? x1 / n1 : 0.5;
    const p2 = n2 > 0 ? x2 / n2 : 0.5;
    const first = wilson(x1, n1, z);
    const second = wilson(x2, n2, z);
    const spread = z * z * extra;
    return {
        low: Math.max(-1, p1 - p2 - Math.sqrt((p1 - first.low) ** 2 + (second.high - p2) ** 2 + spread)),
        high: Math.min(1, p1 - p2 + Math.sqrt((first.high - p1) ** 2 + (p2 - second.low) ** 2 + spread)),
    };
}

// EXTERNAL MODULE: ./lib/stats/normal-tail.js
var normal_tail = __webpack_require__(5967);
;// CONCATENATED MODULE: ./lib/stats/normal-two-proportions.js

/**
 * Two-sided p-value of the pooled two-proportion z test, x1 of n1 against x2 of n2, without continuity correction
 * (statsmodels `proportions_ztest`). `extra` is added to the variance of the difference of shares.
 * 1 when the pooled share is 0 or 1 and no variance is left; NaN when a sample is empty.
 */
function normalTwoProportions(x1, n1, x2, n2, extra = 0) {
    if (n1 < 1 || n2 < 1)
        return Number.NaN;
    const pooled = Math.min(1, (x1 + x2) / (n1 + n2));
    const variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2) + extra;
    const difference = Math.abs(x1 / n1 - x2 / n2);
    if (variance <= 0)
        return difference === 0 ? 1 : 0;
    return Math.min(1, 2 * (0,normal_tail/* normalTail */.W)(difference / Math.sqrt(variance)));
}

;// CONCATENATED MODULE: ./lib/data/share-change.js



/**
 * Compares x_b of n_b rows with x_h of n_h. p: Fisher's exact test while the pooled count (of the rarer outcome) is
 * below 200, else the pooled z test. Bounds: Newcombe (1998, method 10). `extra` is added to the variance of the
 * difference and makes the z test the only choice. NaN and open bounds when a side is empty.
 */
function shareChange(xb, nb, xh, nh, z, extra = 0) {
    const pooled = Math.min(xb + xh, nb + nh - xb - xh);
    const exact = extra === 0 && pooled < 200 && Number.isInteger(xb) && Number.isInteger(xh);
    const p = exact ? hypergeometricTwoSided(xb, nb, xh, nh) : normalTwoProportions(xb, nb, xh, nh, extra);
    const { low, high } = newcombe(xh, nh, xb, nb, z, extra);
    return {
        difference: xh / nh - xb / nb,
        p,
        low: Math.max(0, low, -high),
        high: Math.max(Math.abs(low), Math.abs(high)),
    };
}

;// CONCATENATED MODULE: ./lib/data/statistics/ks.js





/** Beyond this product of sample sizes the limiting distribution is used. */
const exactUpTo = 4e6;
/* harmony default export */ const ks = ((0,statistic/* defineStatistic */.gr)({
    id: 'ks',
    title: 'Kolmogorov-Smirnov distance',
    unit: 'share',
    documentation: "Largest difference of the two distribution functions over the edges of the base's profile, in [0, 1]: the share of rows that moved past one point. Exact at the edges; between them at most one bin's mass larger. p: exact two-sample test while n m <= 4,000,000, else Kolmogorov's series. Lower bound: Newcombe's interval of the two shares at the edge where the distance is reached, one-sided 1 %; upper bound: the distance plus the critical value at 1 %.",
    source: 'Hodges 1958; Newcombe 1998 (method 10); scipy.stats.ks_2samp',
    of: 'bins',
    decides: true,
    measure,
}));
function measure(base, head) {
    const n = { base: base.n, head: head.n };
    const method = 'two-sample KS at frozen edges; Newcombe bound';
    if (base.n === 0 || head.n === 0)
        return { value: null, reason: 'no value on one side', n, method };
    const { edges = [], counts = [] } = base.bins ?? {};
    let below = { base: 0, head: 0 };
    let most = { d: 0, edge: edges[0] ?? 0, base: 0, head: 0 };
    edges.forEach((edge, i) => {
        below = { base: below.base + (counts[i] ?? 0), head: below.head + (head.bins?.counts[i] ?? 0) };
        const d = Math.abs(below.base / base.n - below.head / head.n);
        if (d > most.d)
            most = { d, edge, ...below };
    });
    const size = (base.n * head.n) / (base.n + head.n);
    const p = base.n * head.n <= exactUpTo ? kolmogorovExact(most.d, base.n, head.n) : (0,kolmogorov/* kolmogorovTail */.i)(most.d * Math.sqrt(size));
    return {
        value: most.d,
        n,
        p,
        low: shareChange(most.base, base.n, most.head, head.n, statistic/* boundZ */.Hm).low,
        high: Math.min(1, most.d + (0,kolmogorov_quantile/* kolmogorovQuantile */.N)(statistic/* boundLevel */.ju) / Math.sqrt(size)),
        method,
        at: `at ${most.edge}`,
    };
}

// EXTERNAL MODULE: ./lib/evidence/quote.js
var quote = __webpack_require__(2037);
;// CONCATENATED MODULE: ./lib/stats/normal-quantile.js

/**
 * The z with P(Z <= z) = p for the standard normal distribution (`scipy.stats.norm.ppf`).
 *
 * Variant: the rational start of Abramowitz and Stegun 26.2.23 (error 4.5e-4), then Newton's steps on `normalTail`
 * until nothing changes; absolute error about 1e-13 for 1e-300 < p < 1. Infinite at 0 and 1; NaN outside.
 */
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
        const move = ((0,normal_tail/* normalTail */.W)(z) - p) / density;
        z += move;
        if (Math.abs(move) < 1e-15 * Math.abs(z))
            break;
    }
    return -z;
}

;// CONCATENATED MODULE: ./lib/data/statistics/linf.js





/* harmony default export */ const linf = ((0,statistic/* defineStatistic */.gr)({
    id: 'linf',
    title: 'Largest change of a share',
    unit: 'share',
    documentation: "Largest change of one category's share, in [0, 1], over the values listed in the base's profile and the rest as one cell. The list is chosen from the base's own sample, so the base's rest is corrected by T N_T, its variance by T^2 (N_T + 1) / n^2 (Good 1953). p: the smallest of the cells' p-values times their number. Lower bound: Newcombe's interval of the largest cell; upper bound: the largest of all cells at 1 % divided by their number.",
    source: 'Good 1953; Newcombe 1998 (method 10); Bonferroni',
    of: 'values',
    decides: true,
    measure: linf_measure,
}));
function linf_measure(base, head) {
    const n = { base: base.n, head: head.n };
    const method = 'share by share, Bonferroni; Newcombe bound';
    if (base.n === 0 || head.n === 0)
        return { value: null, reason: 'no value on one side', n, method };
    const cells = cellsOf(base, head);
    const [cut, atCut] = base.values?.cut ?? [0, 0];
    const open = (base.values?.other ?? 0) > 0 || atCut > 0;
    const zAll = -normalQuantile(statistic/* boundLevel */.ju / cells.names.length);
    let p = 1;
    let high = 0;
    let most = { difference: -1, low: 0, at: '', base: 0, head: 0 };
    cells.names.forEach((name, i) => {
        const rest = name === null && open;
        const xb = Math.min(base.n, (cells.base[i] ?? 0) + (rest ? cut * atCut : 0));
        const xh = cells.head[i] ?? 0;
        const extra = rest ? (cut * cut * (atCut + 1)) / (base.n * base.n) : 0;
        const change = shareChange(xb, base.n, xh, head.n, statistic/* boundZ */.Hm, extra);
        p = Math.min(p, change.p);
        high = Math.max(high, shareChange(xb, base.n, xh, head.n, zAll, extra).high);
        if (Math.abs(change.difference) > most.difference) {
            const at = name === null ? 'all other values' : (0,quote/* quote */.h)(name);
            most = { difference: Math.abs(change.difference), low: change.low, at, base: xb / base.n, head: xh / head.n };
        }
    });
    return {
        value: most.difference,
        base: most.base,
        head: most.head,
        n,
        p: Math.min(1, p * cells.names.length),
        low: most.low,
        high: Math.min(1, high),
        method,
        at: most.at,
    };
}

// EXTERNAL MODULE: ./lib/data/profile.js
var profile = __webpack_require__(1097);
;// CONCATENATED MODULE: ./lib/data/statistics/missing.js



/* harmony default export */ const missing = ((0,statistic/* defineStatistic */.gr)({
    id: 'missing',
    title: 'Change of the missing share',
    unit: 'share',
    documentation: "Change of the share of rows without a value, as a size in [0, 1]; base and head give its direction. p: Fisher's exact test while the pooled count is below 200, else the pooled z test. Bounds: Newcombe's interval, one-sided 1 % each.",
    source: 'Fisher 1934; Newcombe 1998 (method 10)',
    of: 'rows',
    decides: true,
    measure: (base, head) => {
        const n = { base: (0,profile/* rowsOf */.RO)(base), head: (0,profile/* rowsOf */.RO)(head) };
        const method = 'two shares; Newcombe bounds';
        if (n.base === 0 || n.head === 0)
            return { value: null, reason: 'no row on one side', n, method };
        const change = shareChange(base.missing, n.base, head.missing, n.head, statistic/* boundZ */.Hm);
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

;// CONCATENATED MODULE: ./lib/data/statistics/psi.js


/* harmony default export */ const psi = ((0,statistic/* defineStatistic */.gr)({
    id: 'psi',
    title: 'Population stability index',
    unit: '',
    documentation: 'Sum of (p - q) ln(p / q) over ten groups of about equal base mass, or over the listed values and the rest, with (count + 0.5) / (n + K / 2) as shares of the K cells that either side has; 0 and up. Without any change its mean is about (K - 1) (1/n + 1/m). Recorded, not judged.',
    source: 'Siddiqi 2006; noise floor from the chi-square approximation',
    of: 'cells',
    decides: false,
    measure: (base, head) => {
        const n = { base: base.n, head: head.n };
        const all = joined(base, head, 10);
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

;// CONCATENATED MODULE: ./lib/data/statistics/wasserstein.js

/* harmony default export */ const wasserstein = ((0,statistic/* defineStatistic */.gr)({
    id: 'wasserstein',
    title: 'Wasserstein distance between the edges',
    unit: '',
    documentation: "Area between the two distribution functions from the base's least to its largest value, each taken as constant between edges, in the unit of the column (times: seconds). What lies outside the base's range is not in it. Recorded, not judged.",
    source: 'Vallender 1974; scipy.stats.wasserstein_distance on values at the edges',
    of: 'bins',
    decides: false,
    measure: (base, head) => {
        const n = { base: base.n, head: head.n };
        if (base.n === 0 || head.n === 0)
            return { value: null, reason: 'no value on one side', n, method: 'at edges' };
        const { edges = [], counts = [] } = base.bins ?? {};
        let below = 0;
        let value = 0;
        edges.slice(0, -1).forEach((edge, i) => {
            below += (counts[i] ?? 0) / base.n - (head.bins?.counts[i] ?? 0) / head.n;
            const next = edges[i + 1] ?? edge;
            if (base.min !== null && edge >= base.min)
                value += Math.abs(below) * (next - edge);
        });
        return { value, n, method: `at ${edges.length} edges` };
    },
}));

;// CONCATENATED MODULE: ./lib/data/statistics/registry.js
// Generated by `npm run generate`.






const statistics = [
    js_distance,
    ks,
    linf,
    missing,
    psi,
    wasserstein,
];


/***/ }),

/***/ 1821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Z: () => (/* binding */ compareTypes)
/* harmony export */ });
/** The way in which a column of this type is counted. */
function kindOf(type) {
    if (/^(u?int\d+|float|double|decimal\(.*)$/.test(type))
        return 'number';
    if (/^(date|time|timestamp\(.*|timestamptz)$/.test(type))
        return 'time';
    if (type === 'string' || type === 'bool')
        return 'text';
    return 'opaque';
}
/**
 * Compares two types on the lattice: *widened* when every value of `base` keeps its meaning as `head`, *narrowed* when
 * that holds the other way round (also when today's values fit), *incompatible* when neither does.
 */
function compareTypes(base, head) {
    if (base === head)
        return 'same';
    if (embeds(base, head))
        return 'widened';
    // int64 -> double loses integers beyond 2^53, double -> int64 loses fractions: neither keeps all, both lose some.
    return embeds(head, base) || (isInteger(base) && isFloat(head)) ? 'narrowed' : 'incompatible';
}
const timestamps = ['timestamp(s)', 'timestamp(ms)', 'timestamp(us)', 'timestamp(ns)'];
/** Whether every value of `small` is a value of `large` with the same meaning. */
function embeds(small, large) {
    if (small === large)
        return true;
    const inner = listOf(small);
    const outer = listOf(large);
    if (inner !== null && outer !== null)
        return embeds(inner, outer);
    if (small === 'bool')
        return isInteger(large);
    if (small === 'float')
        return large === 'double';
    if (small === 'date')
        return timestamps.includes(large);
    if (timestamps.includes(small))
        return timestamps.indexOf(large) > timestamps.indexOf(small);
    const digits = decimal(small);
    const room = decimal(large);
    if (digits !== null && room !== null)
        return room.scale >= digits.scale && room.whole >= digits.whole;
    return integerEmbeds(small, large);
}
function integerEmbeds(small, large) {
    const from = integer(small);
    if (from === null)
        return false;
    const to = integer(large);
    if (to !== null)
        return from.signed === to.signed ? from.bits < to.bits : !from.signed && from.bits < to.bits;
    if (large === 'double')
        return from.bits <= 32;
    const room = decimal(large);
    return room !== null && room.whole >= Math.ceil(from.bits * Math.log10(2));
}
function integer(type) {
    const match = /^(u?)int(\d+)$/.exec(type);
    return match === null ? null : { signed: match[1] === '', bits: Number(match[2]) };
}
function decimal(type) {
    const match = /^decimal\((\d+),(\d+)\)$/.exec(type);
    return match === null ? null : { whole: Number(match[1]) - Number(match[2]), scale: Number(match[2]) };
}
function listOf(type) {
    return /^list\((.*)\)$/.exec(type)?.[1] ?? null;
}
function isInteger(type) {
    return integer(type) !== null;
}
function isFloat(type) {
    return type === 'float' || type === 'double';
}


/***/ }),

/***/ 4664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ kolmogorovQuantile)
/* harmony export */ });
/* harmony import */ var _kolmogorov_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1812);

/**
 * The x with P(K >= x) = `tail`, for 0 < tail < 1: the critical value of the Kolmogorov distribution, found by
 * bisection to 1e-12. 1.6276 at 0.01, 1.9495 at 0.001 (`scipy.special.kolmogi`). NaN outside (0, 1).
 */
function kolmogorovQuantile(tail) {
    if (!(tail > 0 && tail < 1))
        return Number.NaN;
    let low = 0;
    let high = 1;
    while ((0,_kolmogorov_js__WEBPACK_IMPORTED_MODULE_0__/* .kolmogorovTail */ .i)(high) > tail)
        high *= 2;
    while (high - low > 1e-12 * high) {
        const middle = (low + high) / 2;
        if (middle === low || middle === high)
            break;
        if ((0,_kolmogorov_js__WEBPACK_IMPORTED_MODULE_0__/* .kolmogorovTail */ .i)(middle) > tail)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}


/***/ }),

/***/ 1812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ kolmogorovTail)
/* harmony export */ });
/**
 * Upper tail of the Kolmogorov distribution: P(K >= x), K the supremum of a Brownian bridge's absolute value.
 *
 * Variant: the alternating series 2 sum (-1)^(k-1) exp(-2 k^2 x^2) for x >= 1, and Jacobi's form of it below, where the
 * series converges slowly (Marsaglia, Tsang and Wang 2003, eqs. 1 and 2). Same as `scipy.special.kolmogorov`.
 * Result in [0, 1]; 1 for x <= 0; NaN for NaN. Relative error about 1e-13. Cost: at most ten terms.
 */
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


/***/ }),

/***/ 5967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ normalTail)
/* harmony export */ });
/**
 * Upper tail of the standard normal distribution, P(Z >= z), with full relative precision also far out.
 *
 * Variant: the series of the error function for |z| < 3 (Abramowitz and Stegun 7.1.6) and the continued fraction of
 * Mills' ratio beyond (26.2.14), evaluated backwards. Relative error below 1e-13 for |z| <= 37 (`scipy.stats.norm.sf`).
 * NaN for NaN; 0 or 1 at the infinities.
 */
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


/***/ })

};
