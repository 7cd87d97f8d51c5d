export const id = 8875;
export const ids = [8875];
export const modules = {

/***/ 28875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  modelGate: () => (/* binding */ modelGate)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/evidence/assemble.js
var assemble = __webpack_require__(25829);
// EXTERNAL MODULE: ./lib/evidence/problem.js
var problem = __webpack_require__(75254);
// EXTERNAL MODULE: ./lib/evidence/quote.js
var quote = __webpack_require__(52037);
// EXTERNAL MODULE: ./lib/evidence/tool.js
var tool = __webpack_require__(43215);
;// CONCATENATED MODULE: ./lib/model/margin.js
/** Reads a configured margin: a number in the metric's unit, or "2%" of the baseline. */
function marginOf(given, direction) {
    if (typeof given === 'number')
        return { margin: given, scale: 1, relative: null };
    const relative = shareOf(given);
    return { margin: 0, scale: direction === 'lower' ? 1 + relative : 1 - relative, relative };
}
/** A share given as a number or as "2%". */
function shareOf(given) {
    return typeof given === 'number' ? given : Number.parseFloat(given) / 100;
}

// EXTERNAL MODULE: ./lib/model/metrics/registry.js + 13 modules
var registry = __webpack_require__(10723);
;// CONCATENATED MODULE: ./lib/model/gated.js




/**
 * The policy's metrics, the primary one first. Errors: `Problem` for an unknown metric, one that the task does not have,
 * one with nothing asked of it, or a relative margin of a metric without a zero.
 */
function gatedMetrics(config) {
    return [config.primary, ...config.guards].map((guard, i) => {
        const metric = registry/* metrics */.q.find((each) => each.id === guard.metric);
        const place = i === 0 ? 'model.primary' : `model.guards[${i - 1}]`;
        const served = registry/* metrics */.q.filter((each) => each.scores[config.task] !== undefined).map((each) => each.id);
        if (metric === undefined || metric.scores[config.task] === undefined) {
            throw new problem/* Problem */.A(`\`${place}\` names the metric ${(0,quote/* quote */.h)(guard.metric)}: the task ${config.task} has ${served.join(', ')}.`, 'Name one of these metrics, or correct the `task`.');
        }
        if (guard.margin === undefined && guard.min === undefined && guard.max === undefined) {
            throw new problem/* Problem */.A(`\`${place}\` asks nothing of ${guard.metric}: needed a \`margin\` against the baseline, or \`min\` or \`max\`.`, 'Set `margin` to the largest loss that does not matter, for example 0.01.');
        }
        const margin = guard.margin === undefined ? null : marginOf(guard.margin, metric.direction);
        return { metric, margin, min: guard.min, max: guard.max };
    });
}

;// CONCATENATED MODULE: ./lib/model/table.js
/** The cell as text: '' for a missing one; numbers in JavaScript's shortest form. */
function textOf(cell) {
    return cell === null || cell === undefined ? '' : String(cell);
}
const missing = new Set(['', 'na', 'n/a', 'nan', 'null', 'none']);
/** Whether the cell means "no value". */
function isMissing(cell) {
    return cell === null || cell === undefined || missing.has(textOf(cell).trim().toLowerCase());
}
/** The cell as a number: numbers, decimal texts, true = 1 and false = 0; NaN for anything else. */
function numberOf(cell) {
    if (typeof cell === 'number')
        return cell;
    if (typeof cell === 'boolean' || typeof cell === 'bigint')
        return Number(cell);
    const text = textOf(cell).trim().toLowerCase();
    if (text === 'true')
        return 1;
    if (text === 'false')
        return 0;
    return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

;// CONCATENATED MODULE: ./lib/model/golden.js



/**
 * The golden dataset of a table. Rows without a label are kept out of the judgement and counted by the caller
 * (`rows` - `labelled.length`).
 *
 * Errors, as `Problem`: a missing column, no row, no labelled row, a duplicate or missing id, a label that does not fit
 * the task, an input cell that is not a finite number (named by row and column).
 */
function goldenOf(table, at) {
    if (table.rows === 0)
        throw new problem/* Problem */.A(`The golden dataset ${(0,quote/* quote */.h)(at.path)} has no row.`, 'Add labelled rows to it.');
    const column = (name, role) => {
        const cells = table.columns.get(name);
        if (cells !== undefined)
            return cells;
        throw new problem/* Problem */.A(`The golden dataset ${(0,quote/* quote */.h)(at.path)} has no ${role} column ${(0,quote/* quote */.h)(name)}: it has ${[...table.columns.keys()].slice(0, 30).map(quote/* quote */.h).join(', ')}.`, `Name the ${role} column under \`model.golden\` in the configuration, or add it to the dataset.`);
    };
    const ids = idsOf(column(at.id, 'id').map(textOf), at.path);
    const labelCells = column(at.label, 'label');
    const labelled = Uint32Array.from(ids.keys()).filter((row) => !isMissing(labelCells[row]));
    if (labelled.length === 0) {
        throw new problem/* Problem */.A(`The golden dataset ${(0,quote/* quote */.h)(at.path)} has no label: all ${table.rows} cells of ${(0,quote/* quote */.h)(at.label)} are empty.`, 'Fill in the labels, or name the right column as `model.golden.label`.');
    }
    const labels = Float64Array.from(labelled, (row) => labelOf(labelCells[row], at, ids[row]));
    const slices = new Map(at.slices.map((name) => {
        const cells = column(name, 'slice');
        return [name, Array.from(labelled, (row) => (isMissing(cells[row]) ? '(missing)' : textOf(cells[row])))];
    }));
    const flags = at.mustNotFlip === undefined ? null : column(at.mustNotFlip, 'must-not-flip');
    const mustStay = Array.from(labelled, (row) => flags !== null && numberOf(flags[row]) === 1);
    const names = at.needInputs ? inputNames(table, at) : [];
    const inputs = matrix(names.map((name) => [name, column(name, 'input')]), table.rows, at.path, ids);
    return { ids, rows: table.rows, inputs, width: names.length, labelled, labels, slices, mustStay };
}
function idsOf(ids, path) {
    const seen = new Map();
    ids.forEach((id, row) => {
        const before = seen.get(id);
        if (id.trim() === '') {
            throw new problem/* Problem */.A(`Row ${row + 1} of the golden dataset ${(0,quote/* quote */.h)(path)} has no id.`, 'Give every row an id of its own.');
        }
        if (before !== undefined) {
            throw new problem/* Problem */.A(`The golden dataset ${(0,quote/* quote */.h)(path)} has the id ${(0,quote/* quote */.h)(id)} twice: in rows ${before + 1} and ${row + 1}.`, 'Ids pair the outputs of two models: give every row an id of its own.');
        }
        seen.set(id, row);
    });
    return ids;
}
function labelOf(cell, at, id) {
    const label = numberOf(cell);
    const fits = at.task === 'regression'
        ? Number.isFinite(label)
        : Number.isInteger(label) && label >= 0 && (at.task === 'multiclass' ? label < 100_000 : label <= 1);
    if (fits)
        return label;
    const needed = { binary: '0 or 1', multiclass: 'a class number 0, 1, 2, …', regression: 'a number' }[at.task];
    throw new problem/* Problem */.A(`Row ${(0,quote/* quote */.h)(id)} of the golden dataset ${(0,quote/* quote */.h)(at.path)} has the label ${(0,quote/* quote */.h)(textOf(cell))}: the task ${at.task} needs ${needed}.`, at.task === 'regression'
        ? 'Correct the label, or the `task` in the configuration.'
        : 'Write labels as the numbers that the places of the model’s outputs have (the first is 0), or correct the `task`.');
}
function inputNames(table, at) {
    const others = new Set([at.id, at.label, ...at.slices, ...(at.mustNotFlip === undefined ? [] : [at.mustNotFlip])]);
    const names = at.inputs ?? [...table.columns.keys()].filter((name) => !others.has(name));
    if (names.length > 0)
        return names;
    throw new problem/* Problem */.A(`The golden dataset ${(0,quote/* quote */.h)(at.path)} has no input column: all are id, label, slice or flag.`, 'Name the input columns as `model.golden.inputs`.');
}
function matrix(columns, rows, path, ids) {
    const width = columns.length;
    const values = new Float32Array(rows * width);
    columns.forEach(([name, cells], k) => {
        for (let row = 0; row < rows; row++) {
            const value = numberOf(cells[row]);
            if (!Number.isFinite(value)) {
                throw new problem/* Problem */.A(`Row ${row + 1} (id ${(0,quote/* quote */.h)(ids[row])}), column ${(0,quote/* quote */.h)(name)} of the golden dataset ${(0,quote/* quote */.h)(path)} is ${(0,quote/* quote */.h)(textOf(cells[row]))}: inputs must be finite numbers.`, 'Write the column as the model reads it, or list the input columns as `model.golden.inputs`.');
            }
            values[row * width + k] = value;
        }
    });
    return values;
}

// EXTERNAL MODULE: ./lib/evidence/verdict.js
var verdict = __webpack_require__(41324);
;// CONCATENATED MODULE: ./lib/model/part.js
/** A part with only what is given. */
function part(given) {
    return { findings: [], measurements: [], plots: [], notes: [], leads: [], ...given };
}
/** Parts one after the other. */
function joined(parts) {
    return {
        findings: parts.flatMap((each) => each.findings),
        measurements: parts.flatMap((each) => each.measurements),
        plots: parts.flatMap((each) => each.plots),
        notes: parts.flatMap((each) => each.notes),
        leads: parts.flatMap((each) => each.leads),
    };
}
/** Severity of a finding that belongs to a verdict. */
function severityOf(verdict) {
    if (verdict === 'fail' || verdict === 'error')
        return 'error';
    return verdict === 'warn' ? 'warning' : 'note';
}

// EXTERNAL MODULE: ./lib/model/sample.js
var model_sample = __webpack_require__(25307);
;// CONCATENATED MODULE: ./lib/model/detectable.js
const z95 = 1.6448536269514722;
const z80 = 0.8416212335729143;
/**
 * The smallest harm that a gate with these data fails to miss with 80 % power at a one-sided 5 % level (MDE), in the
 * metric's unit. For 0/1 row scores it solves MDE = (z95 √p_d + z80 √(p_d - MDE²))/√n with p_d the share of rows on which
 * exactly one model is right; for others 2.486 SE. null when there is too little disagreement to say (the MDE would exceed
 * p_d, or the standard error is 0).
 */
function smallestDetectable(harm) {
    if (harm.pairs === undefined)
        return harm.se > 0 ? (z95 + z80) * harm.se : null;
    const { b, c, n } = harm.pairs;
    return pairedDetectable((b + c) / n, n);
}
/** The MDE of paired proportions for a share `disagree` of discordant rows; null when it would exceed that share. */
function pairedDetectable(disagree, n) {
    if (!(disagree > 0) || n === 0)
        return null;
    let mde = 0;
    for (let i = 0; i < 60; i++) {
        mde = (z95 * Math.sqrt(disagree) + z80 * Math.sqrt(Math.max(0, disagree - mde * mde))) / Math.sqrt(n);
    }
    return mde <= disagree ? mde : null;
}
/** Rows with which equal models pass a margin with 80 % power: n (2.486 SE/m)²; for 0/1 row scores 6.18 p_d/m². */
function rowsNeeded(harm, n, margin) {
    if (!(margin > 0))
        return null;
    const perRow = harm.pairs === undefined ? harm.se * harm.se * n : (harm.pairs.b + harm.pairs.c) / harm.pairs.n;
    return perRow > 0 ? Math.ceil((perRow * (z95 + z80) ** 2) / (margin * margin) - 1e-9) : null;
}
/** Rows with which the harm that was seen would be decided with 80 % power, if it were the true one. */
function rowsToDecide(harm, n, margin) {
    const distance = Math.abs(margin - harm.value);
    return distance > 0 && harm.se > 0 ? Math.ceil(n * (((z95 + z80) * harm.se) / distance) ** 2) : null;
}
/**
 * Rows from which two models that are right on the same rows pass a margin (0 < margin < 1): the upper score bound of no
 * disagreement among n rows lies below it when n > z95² (1 - m)/m. null for other margins.
 */
function rowsOfEqualModels(margin) {
    return margin > 0 && margin < 1 ? Math.floor((z95 * z95 * (1 - margin)) / margin + 1e-9) + 1 : null;
}

;// CONCATENATED MODULE: ./lib/model/signed-change.js
/**
 * A harm as the reader sees it: candidate minus baseline, in the metric's own direction, with the bounds in order.
 * A metric that is better when lower keeps its sign; one that is better when higher is mirrored.
 */
function signedChange(metric, harm) {
    const { value, low, high } = harm;
    if (metric.direction === 'lower')
        return { value, low, high };
    // 0 - x, not -x: no minus zero in evidence
    return { value: 0 - value, low: 0 - high, high: 0 - low };
}

;// CONCATENATED MODULE: ./lib/model/words.js


const minus = '\u2212';
/** A count with groups of three digits. */
function count(n) {
    return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** A number for a sentence: three significant digits, U+2212 as minus. */
function plain(value) {
    const text = String(Number(Math.abs(value).toPrecision(3)));
    return value < 0 && text !== '0' ? minus + text : text;
}
/** A size in the metric's unit: points for a share, else the number. */
function sizeIn(metric, value) {
    return metric.unit === 'share' ? `${points(value)} pt` : plain(value);
}
/** A share in points: one digit after the point, two below a tenth; without the unit. */
function points(value) {
    const scaled = Math.abs(value * 100);
    const text = scaled.toFixed(scaled > 0 && scaled < 0.1 ? 2 : 1);
    return value < 0 && Number(text) !== 0 ? minus + text : text;
}
/** A p-value: three significant digits, "< 0.0001" below that. */
function probability(p) {
    return p < 0.0001 ? '< 0.0001' : plain(p);
}
/** The change candidate - baseline with its interval: "−0.7 pt [−1.6, +0.2]". A harm is the change with its sign. */
function changeInWords(metric, harm) {
    const { value, low, high } = signedChange(metric, harm);
    const signed = (v) => {
        const text = metric.unit === 'share' ? points(v) : plain(v);
        return v > 0 && Number(text) !== 0 ? `+${text}` : text;
    };
    return `${signed(value)}${metric.unit === 'share' ? ' pt' : ''} [${signed(low)}, ${signed(high)}]`;
}
/** The margin in words: "margin 1 pt", or "margin 2 % of the baseline". */
function marginInWords(metric, { margin, relative }) {
    return relative === null ? `margin ${sizeIn(metric, margin)}` : `margin ${plain(relative * 100)} % of the baseline`;
}
/** The one number of a finding: change, interval, both values, n, rows broken and mended, margin, smallest detectable. */
function numberInWords(metric, { base, head, n, harm }, margin) {
    if (harm === null)
        return `undefined, n = ${count(n)}`;
    const values = margin.relative === null ? '' : ` beyond ${plain(margin.scale)} × baseline`;
    const pairs = harm.pairs === undefined ? '' : `, ${count(harm.pairs.b)} rows broke, ${count(harm.pairs.c)} mended`;
    const detectable = smallestDetectable(harm);
    const power = detectable === null ? '' : `; smallest detectable change ${sizeIn(metric, detectable)} (power 80 %)`;
    const from = base.value === null || head.value === null ? '' : `, ${base.value.toFixed(4)} → ${head.value.toFixed(4)}`;
    return `${changeInWords(metric, harm)}${values} (90 %, ${harm.method})${from}, n = ${count(n)}${pairs}; ${marginInWords(metric, margin)}${power}`;
}
/** What this much data can see, as two sentences; the rows that a decision at the margin needs. */
function detectableInWords(metric, { n, harm }, margin) {
    if (harm === null)
        return `With ${count(n)} rows no interval of ${metric.title} can be computed.`;
    const fall = metric.direction === 'higher' ? 'drop' : 'rise';
    const detectable = smallestDetectable(harm);
    const seen = harm.pairs === undefined
        ? `With ${count(n)} rows`
        : `With ${count(n)} rows, on ${plain(((harm.pairs.b + harm.pairs.c) / Math.max(1, harm.pairs.n)) * 100)} % of which exactly one model is right,`;
    const first = detectable === null
        ? `${seen} the models disagree too little to say what drop this gate can detect.`
        : `${seen} the smallest ${metric.title} ${fall} this gate can detect is ${inPoints(metric, detectable)}.`;
    const rows = rowsNeeded(harm, n, margin.margin);
    const least = harm.pairs === undefined ? null : rowsOfEqualModels(margin.margin);
    if (rows === null && least !== null && least > n)
        return `${first} Even two models that never disagree pass a margin of ${inPoints(metric, margin.margin)} only from ${count(least)} rows on.`;
    return rows === null
        ? first
        : `${first} Deciding at a margin of ${inPoints(metric, margin.margin)} needs ${count(rows)} rows.`;
}
/**
 * How many rows would decide if the harm seen were the true one, as a sentence; '' when that cannot be said, or is
 * about the number that `detectableInWords` says.
 */
function rowsToDecideInWords({ n, harm }, margin) {
    const rows = harm === null ? null : rowsToDecide(harm, n, margin.margin);
    const needed = harm === null ? null : rowsNeeded(harm, n, margin.margin);
    const saidAlready = rows !== null && needed !== null && Math.abs(rows - needed) < 0.1 * needed;
    return rows === null || rows <= n || rows > 1e8 || saidAlready
        ? ''
        : ` At the difference seen, about ${count(rounded(rows))} rows would decide.`;
}
function inPoints(metric, value) {
    return metric.unit === 'share' ? `${points(value).replace(/\.0$/, '')} points` : plain(value);
}
function rounded(rows) {
    return Number(rows.toPrecision(2));
}

;// CONCATENATED MODULE: ./lib/model/judge-broken.js




/** Rows on which the candidate's output is NaN or infinite: a failing finding that names them. */
function judgeBrokenOutputs(it) {
    const rows = (0,model_sample/* nonFiniteRows */._z)(it.head);
    if (rows.length === 0)
        return part({});
    const ids = Array.from(rows.subarray(0, 10), (row) => it.golden.ids[it.golden.labelled[row]]);
    const shown = `${ids.map(quote/* quote */.h).join(', ')}${rows.length > ids.length ? ', …' : ''}`;
    return part({
        findings: [
            {
                rule: 'output-not-finite',
                severity: 'error',
                confidence: 'certain',
                message: `the candidate's output is not a finite number on ${count(rows.length)} ${rows.length === 1 ? 'row' : 'rows'}`,
                detail: `Rows ${shown}. They count as wrong where that has a meaning; other metrics are undefined.`,
                number: `${count(rows.length)} of ${count(it.head.labels.length)} rows (exact); limit 0`,
                mend: 'Run the candidate on these rows and look for a division by zero, an overflow or an unscaled input.',
                locations: [{ path: it.path }],
                fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/output-not-finite`),
            },
        ],
        leads: [
            {
                verdict: 'fail',
                decided: `${count(rows.length)} ${rows.length === 1 ? 'output is' : 'outputs are'} not finite`,
                limit: 'none',
            },
        ],
    });
}

;// CONCATENATED MODULE: ./lib/model/decide.js
/** Outcome of a harm against its margin: `not-worse` when U < m, `worse` when L > m, otherwise `undecided`. */
function harmOutcome({ low, high }, margin) {
    if (low > margin)
        return 'worse';
    return high < margin ? 'not-worse' : 'undecided';
}
/** Outcome of a value against an absolute limit: `within` or `outside` only when its whole interval is. */
function limitOutcome({ low, high }, kind, limit) {
    const below = high < limit || (kind === 'max' && high <= limit);
    const above = low > limit || (kind === 'min' && low >= limit);
    if (below)
        return kind === 'max' ? 'within' : 'outside';
    if (above)
        return kind === 'max' ? 'outside' : 'within';
    return 'undecided';
}
/** The verdict of an outcome under the policy. */
function outcomeVerdict(outcome, undecided) {
    if (outcome === 'worse' || outcome === 'outside' || outcome === 'changed')
        return 'fail';
    return outcome === 'undecided' ? undecided : 'pass';
}

// EXTERNAL MODULE: ./lib/stats/incomplete-beta.js
var incomplete_beta = __webpack_require__(98014);
;// CONCATENATED MODULE: ./lib/stats/inverse-beta.js

/**
 * The x with I_x(a, b) = p (`scipy.stats.beta.ppf`), for a, b > 0 and 0 <= p <= 1, by bisection to the last bit.
 * About 1e-12 relative. NaN outside the domain.
 */
function inverseBeta(p, a, b) {
    if (!(p >= 0) || !(p <= 1) || !(a > 0) || !(b > 0))
        return Number.NaN;
    let low = 0;
    let high = 1;
    for (let i = 0; i < 1100; i++) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            break;
        if ((0,incomplete_beta/* incompleteBeta */.J)(middle, a, b) < p)
            low = middle;
        else
            high = middle;
    }
    return high === 1 ? 1 : low === 0 && p === 0 ? 0 : (low + high) / 2;
}

;// CONCATENATED MODULE: ./lib/stats/clopper-pearson.js

/**
 * Exact one-sided bounds of a proportion, each with error at most `alpha` (Clopper & Pearson 1934;
 * `statsmodels.stats.proportion.proportion_confint(method="beta", alpha=2 * alpha)`). Shares from 0 to 1.
 * `n` = 0 gives the whole range.
 */
function clopperPearson(count, n, alpha) {
    return {
        low: count <= 0 ? 0 : inverseBeta(alpha, count, n - count + 1),
        high: count >= n ? 1 : inverseBeta(1 - alpha, count + 1, n - count),
    };
}

// EXTERNAL MODULE: ./lib/stats/binomial.js
var binomial = __webpack_require__(71350);
// EXTERNAL MODULE: ./lib/stats/log-gamma.js
var log_gamma = __webpack_require__(36721);
;// CONCATENATED MODULE: ./lib/stats/mcnemar.js


/**
 * Exact McNemar test with the mid-p correction, two-sided (Fagerland, Lydersen & Laake 2013): 2 P(X < k) + P(X = k) for X
 * binomial with b + c trials of 1/2 and k the smaller of the two counts. 1 when b = c.
 */
function mcnemarMidP(b, c) {
    const n = b + c;
    if (b === c)
        return 1;
    const k = Math.min(b, c);
    const point = Math.exp((0,log_gamma/* logGamma */.S)(n + 1) - (0,log_gamma/* logGamma */.S)(k + 1) - (0,log_gamma/* logGamma */.S)(n - k + 1) - n * Math.LN2);
    return Math.min(1, 2 * (0,binomial/* binomialCdf */.H)(k, n, 0.5) - point);
}

;// CONCATENATED MODULE: ./lib/model/flips.js



/**
 * Flips between two models on the same rows. In classification a row flips when it was right and is wrong (or the
 * reverse); in regression when its absolute error rises (or falls) by more than `tolerance`.
 */
function flipsBetween(base, head, tolerance) {
    const n = base.labels.length;
    const worse = lossIncrease(base, head);
    const [was, is] = [rightRows(base), rightRows(head)];
    const numbers = Array.from({ length: n }, (_, row) => row);
    const numeric = base.task === 'regression';
    const rise = (row) => worse[row];
    const broke = numbers.filter((row) => (numeric ? !(rise(row) <= tolerance) : was[row] === 1 && is[row] === 0));
    const mended = numbers.filter((row) => (numeric ? rise(row) < -tolerance : was[row] === 0 && is[row] === 1));
    const right = numbers.filter((row) => was[row] === 1).length;
    const wrong = numbers.filter((row) => is[row] === 0).length;
    return {
        n,
        broken: exactShare(broke.length, n),
        mended: exactShare(mended.length, n),
        relative: numeric || right * wrong === 0 ? null : (broke.length * n) / (right * wrong),
        p: mcnemarMidP(broke.length, mended.length),
        rows: broke.sort((i, j) => order(rise(j)) - order(rise(i)) || i - j),
    };
}
/** 1 for each row that gets its own class (classification); all 0 in regression. */
function rightRows(sample) {
    const predicted = (0,model_sample/* predictedClasses */.Be)(sample);
    return sample.labels.map((label, row) => (sample.task !== 'regression' && label === predicted[row] ? 1 : 0));
}
/** How much each row's loss rises: the absolute error (regression) or the probability taken from the own class. */
function lossIncrease(base, head) {
    return base.labels.map((label, row) => base.task === 'regression'
        ? Math.abs(head.outputs[row] - label) - Math.abs(base.outputs[row] - label)
        : (0,model_sample/* labelProbability */.Wk)(base, row) - (0,model_sample/* labelProbability */.Wk)(head, row));
}
function order(rise) {
    return Number.isNaN(rise) ? Number.MAX_VALUE : rise;
}
function exactShare(count, n) {
    return { count, share: n === 0 ? 0 : count / n, ...clopperPearson(count, n, 0.05) };
}

;// CONCATENATED MODULE: ./lib/model/judge-flips.js




const shownRows = 10;
/**
 * Rows that broke and rows that were mended: shares with exact bounds, the worst of them in a table, `max-nfr`, and rows
 * that must stay right. A must-not-flip row that was right and is wrong fails without statistics.
 */
function judgeFlips(it) {
    const { config } = it;
    if (config.task === 'regression' && config.flips.tolerance === undefined)
        return part({});
    const flips = flipsBetween(it.base, it.head, config.flips.tolerance ?? 0);
    const limit = config.flips['max-nfr'];
    const outcome = limit === undefined ? null : limitOutcome(flips.broken, 'max', limit);
    const verdict = outcome === null ? 'pass' : outcomeVerdict(outcome, config.undecided);
    const share = measured('nfr', flips.broken, flips.n);
    const broken = limit === undefined || outcome === null
        ? share
        : { ...share, limit: { kind: 'max', value: limit }, outcome, verdict };
    const protectedRows = flips.rows.filter((row) => it.golden.mustStay[row]);
    return part({
        measurements: [broken, measured('pfr', flips.mended, flips.n)],
        findings: [
            ...(flips.rows.length === 0 ? [] : [brokenRows(it, flips, severityOf(verdict), limit)]),
            ...(protectedRows.length === 0 ? [] : [mustNotFlip(it, protectedRows)]),
        ],
        notes: [note(flips)],
        leads: [
            ...(limit === undefined
                ? []
                : [{ verdict, decided: `${percent(flips.broken.share)} of rows broke`, limit: `max-nfr ${percent(limit)}` }]),
            ...(protectedRows.length === 0
                ? []
                : [{ verdict: 'fail', decided: `${protectedRows.length} must-not-flip rows broke`, limit: '0' }]),
        ],
    });
}
function measured(id, { share, low, high }, n) {
    return {
        id,
        subject: 'model',
        value: share,
        unit: 'share',
        n: { base: n, head: n },
        interval: { low, high, level: 0.9, method: 'exact interval (Clopper-Pearson)' },
        method: id === 'nfr' ? 'negative flips: right before, wrong now' : 'positive flips: wrong before, right now',
        verdict: 'pass',
    };
}
function brokenRows(it, flips, severity, limit) {
    const { broken, mended, n } = flips;
    return {
        rule: 'flips',
        severity,
        confidence: 'certain',
        message: `${count(broken.count)} ${broken.count === 1 ? 'row' : 'rows'} broke, ${count(mended.count)} mended`,
        number: `${percent(broken.share)} of ${count(n)} rows broke, at most ${percent(broken.high)} (95 %, exact)${limit === undefined ? '' : `; max-nfr ${percent(limit)}`}`,
        mend: 'Read the rows that broke; flag those that must never break with a `must-not-flip` column of the golden dataset.',
        locations: [{ path: it.path }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/flips`),
        table: table(it, flips.rows.slice(0, shownRows), `Rows that broke, largest loss first (${Math.min(shownRows, broken.count)} of ${count(broken.count)})`),
    };
}
function mustNotFlip(it, rows) {
    return {
        rule: 'must-not-flip',
        severity: 'error',
        confidence: 'certain',
        message: `${count(rows.length)} ${rows.length === 1 ? 'row' : 'rows'} that must stay right broke`,
        number: `${count(rows.length)} of ${count(it.golden.mustStay.filter(Boolean).length)} flagged rows (exact); limit 0`,
        mend: 'Mend the model for these rows; they fail the gate whatever the metrics say.',
        locations: [{ path: it.path }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/must-not-flip`),
        table: table(it, rows.slice(0, shownRows), 'Flagged rows that broke'),
    };
}
function table(it, rows, title) {
    const shown = (outputs, row) => {
        const { width } = it.base;
        const values = Array.from(outputs.subarray(row * width, (row + 1) * width));
        if (width > 1)
            return `class ${values.indexOf(Math.max(...values))} (${plain(Math.max(...values))})`;
        return Number.isFinite(values[0]) ? plain(values[0]) : 'not a number';
    };
    return {
        title,
        columns: ['row id', 'label', 'baseline', 'candidate'],
        rows: rows.map((row) => [
            it.golden.ids[it.golden.labelled[row]],
            it.base.labels[row],
            shown(it.base.outputs, row),
            shown(it.head.outputs, row),
        ]),
    };
}
function note({ p, relative, broken, mended }) {
    const times = relative === null ? '' : `; ${plain(relative)} of what independent errors would break`;
    return {
        kind: 'method',
        text: `${count(broken.count)} rows broke and ${count(mended.count)} were mended (exact McNemar mid-p ${probability(p)}, shown and not deciding)${times}.`,
    };
}
function percent(share) {
    return `${plain(share * 100)} %`;
}

;// CONCATENATED MODULE: ./lib/stats/holm.js
/**
 * Holm's (1979) step-down adjusted p-values, in the order of the input: the i-th smallest becomes the running maximum of
 * (k - i + 1) p(i), at most 1 (`statsmodels.stats.multitest.multipletests(method="holm")`).
 */
function holm(p) {
    const order = p.map((_, i) => i).sort((i, j) => p[i] - p[j]);
    const adjusted = new Array(p.length).fill(1);
    let running = 0;
    order.forEach((index, place) => {
        running = Math.max(running, Math.min(1, (p.length - place) * p[index]));
        adjusted[index] = running;
    });
    return adjusted;
}

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
;// CONCATENATED MODULE: ./lib/stats/bootstrap.js

/**
 * Resampled values of a statistic that is a function of column sums, paired over all columns: each resample draws rows
 * with replacement inside each stratum and sums every column over the drawn rows.
 *
 * `columns` have one value a row; `strata` are lists of row numbers that together cover the rows. `statistic` gets the
 * sums in the order of the columns and answers NaN where it is undefined. Returns `resamples` values, NaN included.
 * O(resamples · (rows + patterns · columns)).
 */
function bootstrap(columns, strata, statistic, random, resamples = 2000) {
    const { patternOf, table } = patterns(columns);
    const width = columns.length;
    const counts = new Uint32Array(width === 0 ? 0 : table.length / width);
    // Each stratum as the patterns of its rows: a draw then is one look-up and one count.
    const drawn = strata.map((stratum) => stratum.map((row) => patternOf[row]));
    const results = new Float64Array(resamples);
    const sums = new Float64Array(width);
    for (let r = 0; r < resamples; r++) {
        counts.fill(0);
        for (const rows of drawn) {
            const n = rows.length;
            for (let i = 0; i < n; i++) {
                const pattern = rows[(random() * n) | 0];
                counts[pattern] = counts[pattern] + 1;
            }
        }
        sums.fill(0);
        for (let p = 0, at = 0; p < counts.length; p++) {
            const count = counts[p];
            for (let k = 0; k < width; k++, at++)
                sums[k] = sums[k] + count * table[at];
        }
        results[r] = statistic(sums);
    }
    return results;
}
/** Rows with equal values in all columns share a pattern: 0/1 columns have few, so that a resample is a few counts. */
function patterns(columns) {
    const rows = columns[0]?.length ?? 0;
    const seen = new Map();
    const values = [];
    const patternOf = Uint32Array.from({ length: rows }, (_, row) => {
        const own = columns.map((column) => column[row]);
        const key = own.join();
        const known = seen.get(key);
        if (known !== undefined)
            return known;
        seen.set(key, seen.size);
        values.push(...own);
        return seen.size - 1;
    });
    return { patternOf, table: Float64Array.from(values) };
}
/**
 * Percentile interval of resampled values (Efron & Tibshirani 1993): the quantiles `alpha` and 1 - `alpha` of the values
 * that are defined. null when more than 1 % of them are NaN or none is left.
 */
function percentileInterval(values, alpha = 0.05) {
    const sorted = Array.from(values.filter((v) => !Number.isNaN(v))).sort((a, b) => a - b);
    if (sorted.length === 0 || sorted.length < 0.99 * values.length)
        return null;
    return { low: (0,simple_statistics/* quantileSorted */.Z4)(sorted, alpha), high: (0,simple_statistics/* quantileSorted */.Z4)(sorted, 1 - alpha) };
}

// EXTERNAL MODULE: ./lib/stats/delong.js
var delong = __webpack_require__(50386);
// EXTERNAL MODULE: ./lib/stats/normal-tail.js
var normal_tail = __webpack_require__(95967);
;// CONCATENATED MODULE: ./lib/stats/paired-score-interval.js
const paired_score_interval_z95 = 1.6448536269514722;
/**
 * Score statistic of Tango (1998) for the hypothesis that the difference of paired proportions p1 - p2 is `delta`,
 * -1 < delta < 1; standard normal under the hypothesis, large when the observed (b - c)/n lies above delta. 0 for n = 0.
 */
function pairedScore(pairs, delta) {
    const { b, c, n } = pairs;
    if (n === 0)
        return 0;
    // q is the constrained estimate of the second discordant probability.
    const linear = -b - c + (2 * n - b + c) * delta;
    const constant = -c * delta * (1 - delta);
    const root = Math.sqrt(Math.max(0, linear * linear - 8 * n * constant));
    const q = linear > 0 ? (-2 * constant) / (linear + root) : (root - linear) / (4 * n);
    const variance = n * (2 * q + delta * (1 - delta));
    const difference = b - c - n * delta;
    if (difference === 0)
        return 0;
    return variance > 0 ? difference / Math.sqrt(variance) : Math.sign(difference) * Number.POSITIVE_INFINITY;
}
/**
 * Score interval of the difference of paired proportions (b - c)/n (Tango 1998, "Equivalence test and confidence
 * interval for the difference in proportions for the paired-sample design", Statistics in Medicine 17). Bounds at
 * ±`z`, two one-sided 95 % bounds unless told. Bisection to 1e-15; (-1, 1) for n = 0.
 */
function pairedScoreInterval(pairs, z = paired_score_interval_z95) {
    if (pairs.n === 0)
        return { low: -1, high: 1 };
    const estimate = (pairs.b - pairs.c) / pairs.n;
    return { low: cross(pairs, z, -1, estimate), high: cross(pairs, -z, estimate, 1) };
}
function cross(pairs, z, from, to) {
    let low = from;
    let high = to;
    for (let i = 0; i < 80; i++) {
        const middle = (low + high) / 2;
        if (pairedScore(pairs, middle) > z)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

;// CONCATENATED MODULE: ./lib/stats/student-t.js


/** P(T <= t) of Student's t with `df` > 0 degrees of freedom (`scipy.stats.t.cdf`). NaN in, NaN out. */
function studentTCdf(t, df) {
    if (Number.isNaN(t))
        return Number.NaN;
    const tail = t * t === Number.POSITIVE_INFINITY ? 0 : (0,incomplete_beta/* incompleteBeta */.J)(df / (df + t * t), df / 2, 0.5) / 2;
    return t > 0 ? 1 - tail : tail;
}
/** The t with P(T <= t) = p for 0 < p < 1 (`scipy.stats.t.ppf`). ±Infinity at p = 1 and 0. */
function studentTQuantile(p, df) {
    if (p === 0.5)
        return 0;
    const tail = 2 * Math.min(p, 1 - p);
    const x = inverseBeta(tail, df / 2, 0.5);
    // Near the centre x is close to 1 and 1 - x would cancel: there the complement is inverted instead.
    const rest = x > 0.5 ? inverseBeta(1 - tail, 0.5, df / 2) : 1 - x;
    const size = Math.sqrt((df * rest) / (x > 0.5 ? 1 - rest : x));
    return p < 0.5 ? -size : size;
}

;// CONCATENATED MODULE: ./lib/stats/paired-t.js

/** Mean and standard error of paired differences (or of any values), two passes. `n` = 0 gives NaN; one value, SE NaN. */
function meanEstimate(differences) {
    const n = differences.length;
    let sum = 0;
    for (const d of differences)
        sum += d;
    const mean = sum / n;
    let squares = 0;
    let raw = 0;
    let largest = 0;
    for (const d of differences) {
        squares += (d - mean) * (d - mean);
        raw += d * d;
        if (d * d > largest)
            largest = d * d;
    }
    return { n, mean, se: Math.sqrt(squares / (n - 1) / n), largestShare: raw > 0 ? largest / raw : 0 };
}
/** Two one-sided 95 % bounds of the mean (level 0.90) by Student's t with n - 1 degrees of freedom. */
function tInterval(estimate, alpha = 0.05) {
    const { n, mean, se } = estimate;
    if (se === 0)
        return { low: mean, high: mean };
    const reach = studentTQuantile(1 - alpha, n - 1) * se;
    return { low: mean - reach, high: mean + reach };
}
/** One-sided p of the hypothesis "mean <= delta" (`scipy.stats.ttest_1samp(…, alternative="greater")`). */
function tUpperP(estimate, delta) {
    if (estimate.se === 0)
        return estimate.mean > delta ? 0 : 1;
    return studentTCdf(-(estimate.mean - delta) / estimate.se, estimate.n - 1);
}

// EXTERNAL MODULE: ./lib/stats/random.js
var stats_random = __webpack_require__(49376);
// EXTERNAL MODULE: ./lib/model/metric.js
var model_metric = __webpack_require__(77829);
;// CONCATENATED MODULE: ./lib/model/strata.js
/**
 * Strata to resample in: the rows of each label when some label holds less than `share` of the rows of a classification
 * sample (so that a rare class is in every resample), otherwise all rows as one.
 */
function strataOf(sample, share) {
    const all = Uint32Array.from(sample.labels, (_, row) => row);
    if (sample.task === 'regression')
        return [all];
    const labels = [...new Set(sample.labels)].sort((a, b) => a - b);
    const strata = labels.map((label) => all.filter((row) => sample.labels[row] === label));
    return strata.some((rows) => rows.length < share * all.length) ? strata : [all];
}

;// CONCATENATED MODULE: ./lib/model/compare.js









/**
 * Compares two models row by row. `base` and `head` hold the same rows with the same labels.
 *
 * Interval by the metric's kind: paired score interval (Tango 1998) for 0/1 row scores, paired t for means, DeLong for
 * the AUC with at least 20 rows in each class, otherwise 2,000 seeded paired percentile resamples, stratified on the label
 * when a class holds less than 5 % of the rows. Level 0.90: each bound has error 0.05.
 */
function compare(metric, base, head, options) {
    const values = { base: (0,model_metric/* evaluate */._3)(metric, base), head: (0,model_metric/* evaluate */._3)(metric, head) };
    const score = metric.scores[base.task];
    const n = base.labels.length;
    if (score === undefined || values.base.value === null || values.head.value === null)
        return { ...values, n, harm: null };
    const sign = metric.direction === 'higher' ? 1 : -1;
    if (score.kind === 'proportion' || score.kind === 'mean') {
        const first = (0,model_metric/* countingRows */.Ri)(score.rows(base));
        const second = (0,model_metric/* countingRows */.Ri)(score.rows(head));
        const exact = score.kind === 'proportion' && options.scale === 1;
        const harm = exact ? ofPairs(first, second, sign) : ofMeans(first, second, sign, options.scale);
        return { ...values, n: first.length, harm };
    }
    // Adding 0 turns -0 into 0.
    const value = sign * (options.scale * values.base.value - values.head.value) + 0;
    if (score.kind === 'auc' && (0,model_sample/* smallestClass */._4)(base) >= 20)
        return { ...values, n, harm: ofAreas(base, head, options.scale) };
    return { ...values, n, harm: ofResamples(metric, base, head, value, sign, options) };
}
function ofPairs(first, second, sign) {
    let [b, c] = [0, 0];
    for (let i = 0; i < first.length; i++) {
        const difference = sign * (first[i] - second[i]);
        if (difference > 0)
            b++;
        else if (difference < 0)
            c++;
    }
    const n = first.length;
    const pairs = { b, c, n };
    const value = (b - c) / n;
    return {
        value,
        ...pairedScoreInterval(pairs),
        method: 'paired score interval (Tango 1998)',
        se: Math.sqrt(Math.max(0, (b + c) / n - value * value) / n),
        upperP: (margin) => (0,normal_tail/* normalTail */.W)(pairedScore(pairs, margin)),
        pairs,
        dominated: false,
    };
}
function ofMeans(first, second, sign, scale) {
    if (first.length < 2)
        return null;
    const estimate = meanEstimate(first.map((value, i) => sign * (scale * value - second[i])));
    return {
        value: estimate.mean,
        ...tInterval(estimate),
        method: 'paired t interval',
        se: estimate.se,
        upperP: (margin) => tUpperP(estimate, margin),
        dominated: estimate.largestShare > 0.2,
    };
}
const compare_z95 = 1.6448536269514722;
function ofAreas(base, head, scale) {
    const area = (0,delong/* delong */.C)(base.labels, base.outputs, head.outputs);
    const value = scale * area.first - area.second;
    const variance = scale * scale * area.varFirst + area.varSecond - 2 * scale * area.covariance;
    const se = Math.sqrt(Math.max(0, variance));
    return {
        value,
        low: value - compare_z95 * se,
        high: value + compare_z95 * se,
        method: 'paired DeLong interval (DeLong et al. 1988)',
        se,
        upperP: (margin) => (se > 0 ? (0,normal_tail/* normalTail */.W)((value - margin) / se) : value > margin ? 0 : 1),
        dominated: false,
    };
}
function ofResamples(metric, base, head, value, sign, options) {
    const draws = resample(metric, base, head, sign, options);
    const bounds = percentileInterval(draws);
    if (bounds === null)
        return null;
    const kept = draws.filter((draw) => !Number.isNaN(draw));
    return {
        value,
        ...bounds,
        method: 'paired percentile bootstrap, 2,000 resamples',
        se: meanEstimate(kept).se * Math.sqrt(kept.length),
        upperP: (margin) => (kept.filter((draw) => draw <= margin).length + 1) / (kept.length + 1),
        dominated: false,
    };
}
function resample(metric, base, head, sign, options) {
    const random = (0,stats_random/* seededRandom */.I)(options.seed, options.stream);
    const score = metric.scores[base.task];
    if (score?.kind === 'sums') {
        const first = score.columns(base);
        const statistic = (sums) => {
            const a = score.value(sums.subarray(0, first.length)).value ?? Number.NaN;
            const b = score.value(sums.subarray(first.length)).value ?? Number.NaN;
            return sign * (options.scale * a - b);
        };
        return bootstrap([...first, ...score.columns(head)], strataOf(base, 0.05), statistic, random);
    }
    return resampleRows(metric, base, head, sign * options.scale, -sign, random);
}
function resampleRows(metric, base, head, baseFactor, headFactor, random) {
    const strata = strataOf(base, 1);
    return Float64Array.from({ length: 2000 }, () => {
        const rows = Uint32Array.from(strata.flatMap((rows) => Array.from(rows, () => rows[Math.floor(random() * rows.length)])));
        const value = (sample) => (0,model_metric/* evaluate */._3)(metric, (0,model_sample/* subset */.LE)(sample, rows)).value ?? Number.NaN;
        return baseFactor * value(base) + headFactor * value(head);
    });
}

;// CONCATENATED MODULE: ./lib/model/own-interval.js








const own_interval_z95 = 1.6448536269514722;
/**
 * Interval of one model's metric: Clopper-Pearson for proportions, t for means, DeLong for an AUC with 20 rows in each
 * class, otherwise 2,000 seeded percentile resamples. null when the value or its interval is undefined.
 */
function ownInterval(metric, sample, seed, stream) {
    const value = (0,model_metric/* evaluate */._3)(metric, sample).value;
    const score = metric.scores[sample.task];
    if (value === null || score === undefined)
        return null;
    const all = sample.labels.length;
    if (score.kind === 'auc') {
        if ((0,model_sample/* smallestClass */._4)(sample) < 20)
            return null;
        const reach = own_interval_z95 * Math.sqrt((0,delong/* delong */.C)(sample.labels, sample.outputs, sample.outputs).varFirst);
        return { value, low: value - reach, high: value + reach, method: 'DeLong interval', n: all };
    }
    if (score.kind !== 'sums') {
        const rows = (0,model_metric/* countingRows */.Ri)(score.rows(sample));
        const n = rows.length;
        if (score.kind === 'mean') {
            return n < 2 ? null : { value, ...tInterval(meanEstimate(rows)), method: 't interval', n };
        }
        const right = rows.reduce((sum, v) => sum + v, 0);
        return { value, ...clopperPearson(right, n, 0.05), method: 'exact interval (Clopper-Pearson)', n };
    }
    const statistic = (sums) => score.value(sums).value ?? Number.NaN;
    const draws = bootstrap(score.columns(sample), strataOf(sample, 0.05), statistic, (0,stats_random/* seededRandom */.I)(seed, stream));
    const bounds = percentileInterval(draws);
    return bounds === null ? null : { value, ...bounds, method: 'percentile bootstrap, 2,000 resamples', n: all };
}

;// CONCATENATED MODULE: ./lib/model/judge-metrics.js









/**
 * Every gated metric: the harm against its margin (a pass needs every one of them; a fail is corrected by Holm over the
 * metrics), and absolute limits on the candidate's own interval. The value of a measurement is the harm: positive = the
 * candidate is worse, whichever way the metric runs.
 */
function judgeMetrics(it, gated) {
    const compared = gated.flatMap(({ metric, margin }) => {
        if (margin === null)
            return [];
        const options = { scale: margin.scale, seed: it.seed, stream: `metric/${metric.id}` };
        return [{ metric, margin, comparison: compare(metric, it.base, it.head, options) }];
    });
    const p = compared.map(({ comparison, margin }) => comparison.harm?.upperP(margin.margin) ?? 1);
    const adjusted = holm(p);
    const judged = compared.map((each, i) => decided(each, p[i], adjusted[i], it.config.undecided));
    return joined([
        part({
            measurements: judged.map(measurement),
            findings: judged.flatMap((each) => finding(each, it)),
            leads: judged.map(lead),
            plots: intervalPlot(judged),
            notes: judged.filter(({ margin }) => margin.margin === 0 && margin.relative === null).map(zeroMargin),
        }),
        ...gated.map((each) => limits(each, it)),
    ]);
}
function decided(it, raw, adjusted, undecided) {
    const { base, head, harm } = it.comparison;
    if (head.value === null || base.value === null) {
        const both = `baseline: ${base.value === null ? base.reason : 'defined'}; candidate: ${head.value === null ? head.reason : 'defined'}`;
        // Only the candidate's own failing is its fault; a value that the baseline lacks too could not be checked.
        const verdict = base.value === null ? 'error' : 'fail';
        return { ...it, p: null, outcome: null, reason: `undefined: ${both}`, verdict };
    }
    if (harm === null) {
        return { ...it, p: null, outcome: 'undecided', reason: 'no interval could be computed', verdict: undecided };
    }
    const first = harmOutcome(harm, it.margin.margin);
    const reason = whyUndecided(first, harm.dominated, adjusted, harm.low);
    const outcome = reason === null || reason === clearlyWorse ? first : 'undecided';
    return { ...it, p: { raw, adjusted }, outcome, reason, verdict: outcomeVerdict(outcome, undecided) };
}
const clearlyWorse = 'worse, by how much is not clear';
function whyUndecided(outcome, dominated, adjusted, low) {
    if (outcome !== 'undecided' && dominated)
        return 'one row holds more than 20 % of the evidence';
    if (outcome === 'worse' && adjusted > 0.05)
        return "worse by itself, but not after Holm's correction over the metrics";
    return outcome === 'undecided' && low > 0 ? clearlyWorse : null;
}
function measurement({ metric, margin, comparison, p, outcome, reason, verdict }) {
    const { base, head, n, harm } = comparison;
    const change = harm === null ? null : signedChange(metric, harm);
    const detectable = harm === null ? null : smallestDetectable(harm);
    const relative = margin.relative === null ? '' : `; difference to ${plain(margin.scale)} × baseline against 0`;
    return {
        id: metric.id,
        subject: 'model',
        value: change?.value ?? null,
        ...(reason === null ? {} : { reason }),
        unit: metric.unit === 'share' ? 'points' : metric.unit,
        base: base.value,
        head: head.value,
        n: { base: n, head: n },
        ...(harm === null || change === null
            ? {}
            : { interval: { low: change.low, high: change.high, level: 0.9, method: harm.method } }),
        ...(p === null ? {} : { p }),
        limit: { kind: 'margin', value: margin.margin },
        ...(detectable === null ? {} : { detectable }),
        method: `candidate minus baseline${relative}`,
        ...(outcome === null ? {} : { outcome }),
        verdict,
    };
}
function lead({ metric, margin, comparison, outcome, verdict }) {
    const { harm } = comparison;
    const change = harm === null ? 'undefined' : changeInWords(metric, harm);
    const word = outcome === 'undecided' ? ', undecided' : '';
    return { verdict, decided: `${metric.title} ${change}${word}`, limit: marginInWords(metric, margin) };
}
function finding(judged, it) {
    const { metric, margin, comparison, outcome, reason, verdict } = judged;
    if (outcome === 'not-worse')
        return [];
    const moved = metric.direction === 'higher' ? 'fell' : 'rose';
    const message = outcome === null
        ? `${metric.title} is undefined`
        : outcome === 'worse'
            ? `${metric.title} ${moved}`
            : `${metric.title} undecided`;
    const detail = outcome === 'worse'
        ? 'The whole interval of the loss lies beyond the margin.'
        : outcome === null
            ? `The metric has no value here (${reason ?? 'undefined'}).`
            : `${count(comparison.n)} rows are too few to say whether the loss exceeds the margin${reason === null ? '' : ` (${reason})`}.`;
    const mend = outcome === 'worse'
        ? 'Look at the slices and at the rows that broke, and mend the training; a loss that is wanted needs a wider `margin` in a change of its own.'
        : outcome === null
            ? 'Look at the outputs of both models, or judge by a metric that is defined on this golden dataset.'
            : `${detectableInWords(metric, comparison, margin)}${rowsToDecideInWords(comparison, margin)} Add golden rows, or set what \`undecided\` means in the policy.`;
    return [
        {
            rule: metric.id,
            severity: severityOf(verdict),
            confidence: outcome === 'undecided' ? 'medium' : 'high',
            message,
            detail,
            number: numberInWords(metric, comparison, margin),
            mend,
            locations: [{ path: it.path }],
            fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/${metric.id}/${outcome ?? 'undefined'}`),
            plot: 'metrics',
        },
    ];
}
function limits({ metric, min, max }, it) {
    const kinds = [['min', min], ['max', max]];
    return joined(kinds.flatMap(([kind, value]) => (value === undefined ? [] : [limit(metric, kind, value, it)])));
}
function limit(metric, kind, value, it) {
    const own = ownInterval(metric, it.head, it.seed, `limit/${metric.id}`);
    const head = (0,model_metric/* evaluate */._3)(metric, it.head);
    const base = (0,model_metric/* evaluate */._3)(metric, it.base).value;
    const outcome = own === null ? null : limitOutcome(own, kind, value);
    const verdict = head.value === null ? 'fail' : outcomeVerdict(outcome ?? 'undecided', it.config.undecided);
    const held = `${kind} ${plain(value)}`;
    const interval = own === null ? '' : ` [${plain(own.low)}, ${plain(own.high)}]`;
    const shown = head.value === null ? 'undefined' : `${head.value.toFixed(4)}${interval}`;
    const reason = head.value === null ? head.reason : own === null ? 'no interval could be computed' : null;
    const word = outcome === 'outside' ? `is ${kind === 'min' ? 'below' : 'above'} its limit` : 'is too near its limit to say';
    const finding = {
        rule: `${metric.id}-limit`,
        severity: severityOf(verdict),
        confidence: 'high',
        message: `${metric.title} of the candidate ${head.value === null ? 'is undefined' : word}`,
        number: `${shown} (90 %, ${own?.method ?? 'no interval'}), n = ${count(own?.n ?? it.head.labels.length)}; ${held}`,
        mend: 'Mend the model, add golden rows, or change the limit in a change of its own.',
        locations: [{ path: it.path }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/${metric.id}/${kind}`),
    };
    return part({
        measurements: [
            {
                id: metric.id,
                subject: 'candidate',
                value: head.value,
                ...(reason === null ? {} : { reason }),
                unit: metric.unit,
                base,
                head: head.value,
                n: { head: own?.n ?? it.head.labels.length },
                ...(own === null ? {} : { interval: { low: own.low, high: own.high, level: 0.9, method: own.method } }),
                limit: { kind, value },
                outcome: outcome ?? 'undecided',
                verdict,
            },
        ],
        findings: outcome === 'within' ? [] : [finding],
        leads: [{ verdict, decided: `${metric.title} ${shown}`, limit: held }],
    });
}
function zeroMargin({ metric }) {
    return {
        kind: 'policy',
        text: `The margin of ${metric.title} is 0: an equal model can never pass it, only a better one.`,
        mend: 'Set `margin` to the largest loss that does not matter.',
    };
}
/** Harms as multiples of their margins, so that metrics of different units stand on one axis with the limit at 1. */
function intervalPlot(judged) {
    const drawn = judged.flatMap(({ metric, margin, comparison: { harm } }) => harm === null || margin.margin === 0 ? [] : [{ title: metric.title, harm, margin: margin.margin }]);
    if (drawn.length === 0)
        return [];
    const scaled = (pick) => drawn.map(({ harm, margin }) => harm[pick] / margin);
    return [
        {
            id: 'metrics',
            kind: 'intervals',
            title: 'Loss of the candidate, as a multiple of the margin',
            x: { label: 'metric', values: drawn.map(({ title }) => title) },
            y: { label: 'loss / margin (90 % interval)' },
            series: [{ name: 'candidate', values: scaled('value'), low: scaled('low'), high: scaled('high') }],
            mark: 1,
        },
    ];
}

// EXTERNAL MODULE: ./lib/stats/benjamini-hochberg.js
var benjamini_hochberg = __webpack_require__(44625);
;// CONCATENATED MODULE: ./lib/model/slices.js





/**
 * Every value of every column is a slice. A slice is `worse` when its p of "harm <= margin" is at most `fdr` after
 * Benjamini and Hochberg's (1995) correction over all tested slices and metrics. A slice with fewer than `minRows` rows,
 * or whose smallest detectable drop is above twice the margin, "cannot tell" and is not tested.
 * `columns` map a name to one text a row.
 */
function judgeSlices(base, head, columns, policy) {
    const drafts = [...columns].flatMap(([column, texts]) => [...rowsByValue(texts)].flatMap(([value, rows]) => policy.metrics.map((gated) => draft(base, head, { column, value, rows, ...gated }, policy))));
    const tested = drafts.filter((each) => each.p !== null);
    const adjusted = (0,benjamini_hochberg/* benjaminiHochberg */.U)(tested.map((each) => each.p?.raw ?? Number.NaN));
    const byDraft = new Map(tested.map((each, i) => [each, adjusted[i]]));
    return drafts.map((each) => {
        const corrected = byDraft.get(each);
        if (each.p === null || corrected === undefined)
            return each;
        const outcome = corrected <= policy.fdr ? 'worse' : each.outcome === 'worse' ? 'undecided' : each.outcome;
        return { ...each, p: { raw: each.p.raw, adjusted: corrected }, outcome };
    });
}
function draft(base, head, place, policy) {
    const { column, value, rows, metric, margin } = place;
    const stream = `slice/${metric.id}/${column}/${value}`;
    const comparison = compare(metric, (0,model_sample/* subset */.LE)(base, rows), (0,model_sample/* subset */.LE)(head, rows), {
        scale: margin.scale,
        seed: policy.seed,
        stream,
    });
    const cannotTell = whyNot(comparison, margin, rows.length, policy.minRows);
    const { harm } = comparison;
    if (cannotTell !== null || harm === null) {
        return { ...place, comparison, p: null, outcome: 'undecided', cannotTell: cannotTell ?? 'undefined' };
    }
    const raw = harm.upperP(margin.margin);
    const outcome = harmOutcome(harm, margin.margin);
    return { ...place, comparison, p: { raw, adjusted: raw }, outcome, cannotTell: null };
}
function whyNot({ base, head, harm }, { margin }, rows, minRows) {
    if (rows < minRows)
        return `${rows} rows, where min-rows asks for ${minRows}`;
    if (head.value === null)
        return `undefined for the candidate: ${head.reason}`;
    if (base.value === null)
        return `undefined for the baseline: ${base.reason}`;
    if (harm === null)
        return 'no interval could be computed';
    const detectable = smallestDetectable(harm);
    // A harm already beyond the margin needs no power: only the absence of one does.
    if (margin > 0 && detectable !== null && detectable > 2 * margin && harm.low <= margin) {
        return `${rows} rows, where about ${rowsNeeded(harm, rows, margin) ?? 'more'} are needed at this margin`;
    }
    return null;
}
function rowsByValue(texts) {
    const lists = new Map();
    texts.forEach((text, row) => {
        const list = lists.get(text);
        if (list === undefined)
            lists.set(text, [row]);
        else
            list.push(row);
    });
    return new Map([...lists].sort(([a], [b]) => (a < b ? -1 : 1)).map(([text, rows]) => [text, Uint32Array.from(rows)]));
}

;// CONCATENATED MODULE: ./lib/model/judge-slices.js







/**
 * The configured slices: one measurement for each slice and gated metric, a finding for each slice that got worse, and a
 * note of those that cannot tell. A slice only ever fails; too few rows in a slice do not change the verdict.
 */
function judgeSliceColumns(it, gated) {
    const { slices } = it.config;
    const metrics = gated.flatMap(({ metric, margin }, i) => {
        const own = i === 0 && slices.margin !== undefined ? marginOf(slices.margin, metric.direction) : margin;
        return own === null ? [] : [{ metric, margin: own }];
    });
    const policy = { metrics, fdr: slices.fdr, minRows: slices['min-rows'], seed: it.seed };
    const results = judgeSlices(it.base, it.head, it.golden.slices, policy);
    const worse = results.filter((each) => each.outcome === 'worse');
    const silent = results.filter((each) => each.cannotTell !== null);
    return part({
        measurements: results.map(judge_slices_measurement),
        findings: worse.map((each) => judge_slices_finding(each, results, it)),
        plots: plots(results),
        notes: silent.length === 0
            ? []
            : [
                {
                    kind: 'unchecked',
                    text: `${count(silent.length)} of ${count(results.length)} slice results cannot tell: ${silent
                        .slice(0, 6)
                        .map((each) => `${each.metric.title} on ${nameOf(each)} (${each.cannotTell})`)
                        .join('; ')}${silent.length > 6 ? '; …' : ''}.`,
                    mend: 'Add golden rows to these slices, or widen `model.slices.margin`.',
                },
            ],
        leads: worse.map((each) => ({
            verdict: 'fail',
            decided: `${each.metric.title} on ${nameOf(each)} ${each.comparison.harm === null ? '' : changeInWords(each.metric, each.comparison.harm)}`,
            limit: marginInWords(each.metric, each.margin),
        })),
    });
}
function nameOf({ column, value }) {
    return `${(0,quote/* quote */.h)(column)} = ${(0,quote/* quote */.h)(value)}`;
}
function judge_slices_measurement(each) {
    const { metric, margin, comparison, p, outcome, cannotTell, rows } = each;
    const { harm, base, head } = comparison;
    const change = harm === null ? null : signedChange(metric, harm);
    const detectable = harm === null ? null : smallestDetectable(harm);
    return {
        id: metric.id,
        subject: nameOf(each),
        value: change?.value ?? null,
        ...(cannotTell === null ? {} : { reason: `cannot tell: ${cannotTell}` }),
        unit: metric.unit === 'share' ? 'points' : metric.unit,
        base: base.value,
        head: head.value,
        n: { base: rows.length, head: rows.length },
        ...(harm === null || change === null
            ? {}
            : { interval: { low: change.low, high: change.high, level: 0.9, method: harm.method } }),
        ...(p === null ? {} : { p }),
        limit: { kind: 'margin', value: margin.margin },
        ...(detectable === null ? {} : { detectable }),
        method: 'candidate minus baseline; p of "the loss is within the margin", Benjamini-Hochberg over the slices',
        outcome,
        verdict: outcome === 'worse' ? 'fail' : 'pass',
    };
}
function judge_slices_finding(each, all, it) {
    const { metric, margin, comparison, column, value, p } = each;
    const moved = metric.direction === 'higher' ? 'fell' : 'rose';
    return {
        rule: 'slice',
        severity: 'error',
        confidence: 'high',
        message: `${metric.title} ${moved} on ${nameOf(each)}`,
        detail: `Worse beyond the margin after the correction for ${count(all.filter((other) => other.p !== null).length)} slice tests (adjusted p ${probability(p?.adjusted ?? 1)}).`,
        number: numberInWords(metric, comparison, margin),
        mend: `Look at the training rows with ${nameOf(each)}: compare their count, labels and features between the two trainings.`,
        locations: [{ path: it.path }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/slice/${metric.id}/${column}/${value}`),
        table: judge_slices_table(each, all),
        plot: plotId(metric.id, column),
    };
}
function judge_slices_table(failing, all) {
    const same = all.filter((each) => each.column === failing.column && each.metric.id === failing.metric.id);
    return {
        title: `${failing.metric.title} by ${(0,quote/* quote */.h)(failing.column)}`,
        columns: ['slice', 'rows', 'baseline', 'candidate', 'change [90 %]', 'outcome'],
        rows: same.map((each) => [
            each.value,
            each.rows.length,
            judge_slices_rounded(each.comparison.base.value),
            judge_slices_rounded(each.comparison.head.value),
            each.comparison.harm === null ? 'undefined' : changeInWords(each.metric, each.comparison.harm),
            each.cannotTell === null ? each.outcome : 'cannot tell',
        ]),
    };
}
function judge_slices_rounded(value) {
    return value === null ? null : Number(value.toFixed(4));
}
function plotId(metric, column) {
    return `slices/${metric}/${column}`;
}
function plots(results) {
    const groups = new Map();
    for (const each of results) {
        const id = plotId(each.metric.id, each.column);
        groups.set(id, [...(groups.get(id) ?? []), each]);
    }
    return [...groups].flatMap(([id, group]) => {
        const drawn = group
            .flatMap(({ value, comparison: { harm } }) => (harm === null ? [] : [{ value, harm }]))
            .slice(0, 40);
        const [first] = group;
        if (first === undefined || drawn.length === 0)
            return [];
        const points = first.metric.unit === 'share';
        const scaled = (pick) => drawn.map(({ harm }) => harm[pick] * (points ? 100 : 1));
        return [
            {
                id,
                kind: 'intervals',
                title: `Loss of ${first.metric.title} by ${(0,quote/* quote */.h)(first.column)}`,
                x: { label: first.column, values: drawn.map(({ value }) => value) },
                y: { label: `loss${points ? ' in points' : ''} (90 % interval)` },
                series: [{ name: 'candidate', values: scaled('value'), low: scaled('low'), high: scaled('high') }],
                mark: first.margin.margin * (points ? 100 : 1),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/model/reliability-plot.js
const bins = 10;
/**
 * Reliability of binary probabilities: in ten equal parts of 0 to 1, the share of positive rows among those predicted
 * there; null where none is. No plot for other tasks or outputs outside 0 to 1.
 */
function reliabilityPlot(base, head) {
    const probabilities = (sample) => sample.outputs.every((p) => p >= 0 && p <= 1);
    if (base.task !== 'binary' || !probabilities(base) || !probabilities(head))
        return [];
    const centres = Array.from({ length: bins }, (_, k) => (k + 0.5) / bins);
    return [
        {
            id: 'reliability',
            kind: 'line',
            title: 'Reliability: share of positive rows by predicted probability',
            x: { label: 'predicted probability', values: centres },
            y: { label: 'share of positive rows' },
            series: [
                { name: 'baseline', values: observed(base) },
                { name: 'candidate', values: observed(head) },
                { name: 'ideal', values: centres },
            ],
        },
    ];
}
function observed({ labels, outputs }) {
    const rows = new Array(bins).fill(0);
    const positive = new Array(bins).fill(0);
    labels.forEach((label, row) => {
        const bin = Math.min(bins - 1, Math.floor(outputs[row] * bins));
        rows[bin] = rows[bin] + 1;
        positive[bin] = positive[bin] + label;
    });
    return rows.map((n, k) => (n === 0 ? null : positive[k] / n));
}

;// CONCATENATED MODULE: ./lib/model/judge.js







/**
 * Judges a candidate against a baseline on the labelled rows of the golden dataset: broken outputs, gated metrics, slices,
 * flips. Pure: equal outputs, policy and seed give equal evidence.
 */
function judge(it, gated) {
    const judged = joined([
        judgeBrokenOutputs(it),
        judgeMetrics(it, gated),
        judgeSliceColumns(it, gated),
        judgeFlips(it),
    ]);
    return { ...judged, plots: [...judged.plots, ...reliabilityPlot(it.base, it.head)] };
}
/** The lead with the worst verdict, the earliest among equals: it stands in the table of gates. */
function worstLead(leads) {
    return leads.reduce((worst, lead) => worst === undefined || verdict/* verdicts */.rY.indexOf(lead.verdict) > verdict/* verdicts */.rY.indexOf(worst.verdict) ? lead : worst, undefined);
}

;// CONCATENATED MODULE: ./lib/stats/hodges-lehmann.js
const hodges_lehmann_z95 = 1.6448536269514722;
/**
 * Hodges-Lehmann estimate (Hodges & Lehmann 1963): the median of all Walsh averages (x_i + x_j)/2, i <= j, with the
 * interval between the averages no. C + 1 and M - C in order, C from the normal approximation of the signed-rank
 * statistic (level 0.90 unless told by `z`). O(N²) memory for N values, meant for N <= 2,000.
 * Empty input: null. With so few values that C < 0 the interval is that of the extreme averages.
 */
function hodgesLehmann(values, z = hodges_lehmann_z95) {
    const n = values.length;
    if (n === 0)
        return null;
    const walsh = new Float64Array((n * (n + 1)) / 2);
    let at = 0;
    for (let i = 0; i < n; i++) {
        for (let j = i; j < n; j++)
            walsh[at++] = (values[i] + values[j]) / 2;
    }
    walsh.sort();
    const m = walsh.length;
    const cut = Math.max(0, Math.floor(m / 2 - z * Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24)));
    const middle = m % 2 === 1 ? walsh[(m - 1) / 2] : (walsh[m / 2 - 1] + walsh[m / 2]) / 2;
    return { estimate: middle, low: walsh[cut], high: walsh[m - cut - 1] };
}

;// CONCATENATED MODULE: ./lib/stats/lag-correlation.js
/** Lag-1 autocorrelation of a series in time order, -1 to 1; 0 for fewer than three values or a constant series. */
function lagCorrelation(values) {
    const n = values.length;
    if (n < 3)
        return 0;
    const mean = values.reduce((sum, v) => sum + v, 0) / n;
    let top = 0;
    let bottom = 0;
    for (let i = 0; i < n; i++) {
        const d = values[i] - mean;
        bottom += d * d;
        if (i + 1 < n)
            top += d * (values[i + 1] - mean);
    }
    return bottom === 0 ? 0 : top / bottom;
}

;// CONCATENATED MODULE: ./lib/stats/quantile-interval.js


/**
 * A quantile of values in ascending order with its distribution-free interval by order statistics: x(l), x(u) with l the
 * largest rank with P(Bin(n, p) < l) <= alpha/2 and u the smallest with P(Bin(n, p) >= u) <= alpha/2 (Conover 1999, 3.2).
 * A bound is null where n is too small for it. The value is null for no values.
 */
function quantileInterval(sorted, p, alpha = 0.1) {
    const n = sorted.length;
    if (n === 0)
        return { value: null, low: null, high: null };
    const lower = lastRank(n, (rank) => (0,binomial/* binomialCdf */.H)(rank - 1, n, p) <= alpha / 2);
    const upper = lastRank(n, (rank) => (0,binomial/* binomialUpper */.A)(rank, n, p) > alpha / 2) + 1;
    return {
        value: (0,simple_statistics/* quantileSorted */.Z4)([...sorted], p),
        low: lower < 1 ? null : sorted[lower - 1],
        high: upper > n ? null : sorted[upper - 1],
    };
}
/** Largest rank in 1..n that satisfies a condition which holds up to some rank and not beyond; 0 when none does. */
function lastRank(n, holds) {
    let low = 0;
    let high = n + 1;
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (holds(middle))
            low = middle;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/model/latency.js




const mostBlocks = 1000;
/**
 * Ratio of the two models' call times from blocks A B B A: in each r = ½(ln b₁ + ln b₂ - ln a₁ - ln a₂), which cancels a
 * linear drift of the machine; Hodges-Lehmann estimate of the r with its signed-rank interval (level 0.90), as a factor.
 * More than 1,000 blocks are averaged in equal runs first. null for less than six blocks or a time that is not positive.
 */
function latencyRatio({ base, head }) {
    const blocks = Math.floor(Math.min(base.length, head.length) / 2);
    const logs = Float64Array.from({ length: blocks }, (_, k) => {
        const log = (times) => Math.log(times[2 * k]) + Math.log(times[2 * k + 1]);
        return (log(head) - log(base)) / 2;
    });
    if (blocks < 6 || logs.some((r) => !Number.isFinite(r)))
        return null;
    const found = hodgesLehmann(averaged(logs));
    if (found === null)
        return null;
    return { value: Math.exp(found.estimate), low: Math.exp(found.low), high: Math.exp(found.high), blocks };
}
function averaged(values) {
    const run = Math.ceil(values.length / mostBlocks);
    if (run === 1)
        return values;
    return Float64Array.from({ length: Math.floor(values.length / run) }, (_, k) => {
        const part = values.subarray(k * run, (k + 1) * run);
        return part.reduce((sum, v) => sum + v, 0) / run;
    });
}
/** A quantile of call times with its distribution-free 90 % interval. */
function latencyQuantile(times, p) {
    return quantileInterval(Array.from(times).sort((a, b) => a - b), p);
}
/**
 * Whether quantile `p` of the call times is within a limit, by the exact binomial rule at 1 %: with t of n calls above
 * it, `within` when P(Bin(n, 1 - p) <= t) <= 0.01, `outside` when P(Bin(n, 1 - p) >= t) <= 0.01, otherwise `undecided`.
 */
function latencyLimit(times, p, limit) {
    const over = times.reduce((count, time) => count + (time > limit ? 1 : 0), 0);
    if ((0,binomial/* binomialCdf */.H)(over, times.length, 1 - p) <= 0.01)
        return { outcome: 'within', over };
    return { outcome: (0,binomial/* binomialUpper */.A)(over, times.length, 1 - p) <= 0.01 ? 'outside' : 'undecided', over };
}
/** Calls with which a quantile's limit can pass although `over` of them are above it. */
function callsNeeded(p, over) {
    let n = over + 1;
    while (n < 1_000_000 && (0,binomial/* binomialCdf */.H)(over, n, 1 - p) > 0.01)
        n++;
    return n;
}
/** Whether consecutive calls depend on each other (lag-1 autocorrelation above 0.2): quantiles then are less certain. */
function dependentCalls(times) {
    return lagCorrelation(times) > 0.2;
}

;// CONCATENATED MODULE: ./lib/model/judge-latency.js





/**
 * Latency of single calls: quantiles of both models with distribution-free intervals, the configured quantile against its
 * limit by the exact binomial rule, and the ratio candidate/baseline against its margin. On a shared runner a limit that
 * is exceeded gets the verdict `latency.on-shared-runner`; the ratio, which cancels the machine, may fail everywhere.
 * `repeats` are the same measurement in further pairs of fresh processes: the candidate is slower only when every pair
 * says so, because how a compiler and a scheduler treat one process is luck that no number of calls averages out.
 */
function judgeLatency(it, times, machine, repeats = []) {
    const wanted = it.config.latency.calls;
    const short = times.head.length < wanted - 1 ? [shortened(times.head.length, wanted)] : [];
    const dependent = dependentCalls(times.head)
        ? [
            {
                kind: 'method',
                text: 'Consecutive calls are not independent (lag-1 autocorrelation above 0.2): the latency quantiles are less certain than their intervals say.',
            },
        ]
        : [];
    return joined([
        ratio(it, times, repeats),
        quantiles(it, times, machine),
        part({ notes: [...short, ...dependent], plots: [distribution(times)] }),
    ]);
}
function shortened(calls, wanted) {
    const text = `Latency was measured with ${count(calls)} calls of each model instead of ${count(wanted)}: more would not have fitted into the time limit.`;
    return { kind: 'sampled', text, mend: 'Raise `model.timeout`, or lower `latency.calls`.' };
}
function tooFew(times) {
    const text = `The latency ratio was not judged: ${count(times.head.length)} calls of each model are too few.`;
    return { kind: 'unchecked', text, mend: 'Raise `model.timeout`.' };
}
/** Whether one pair of processes says that the candidate is slower than the margin allows; false when it cannot say. */
function seemsSlower(config, times) {
    const found = latencyRatio(times);
    return found !== null && harmOutcome(found, ratioLimit(config)) === 'worse';
}
function ratioLimit(config) {
    return 1 + shareOf(config.latency['ratio-margin']);
}
function ratio(it, times, repeats) {
    const found = latencyRatio(times);
    if (found === null)
        return part({ notes: [tooFew(times)] });
    const limit = ratioLimit(it.config);
    const first = harmOutcome(found, limit);
    const confirmed = repeats.every((repeat) => seemsSlower(it.config, repeat));
    const outcome = first === 'worse' && !confirmed ? 'undecided' : first;
    const pairs = repeats.length + 1;
    const verdict = outcomeVerdict(outcome, it.config.undecided);
    const shown = `× ${plain(found.value)} [${plain(found.low)}, ${plain(found.high)}]`;
    const finding = {
        rule: 'latency-ratio',
        severity: severityOf(verdict),
        confidence: outcome === 'worse' ? 'high' : 'medium',
        message: outcome === 'worse' ? 'the candidate is slower' : 'latency undecided',
        detail: first === 'worse' && !confirmed
            ? 'The first pair of processes was slower, a second one was not: that is the machine, not the model.'
            : 'Calls of both models alternate (A B B A), so that a machine that slows down cancels out.',
        number: `${shown} of the baseline's time a call (90 %, Hodges-Lehmann), n = ${count(found.blocks)} blocks of four calls${pairs > 1 ? `, ${pairs} pairs of processes` : ''}; limit × ${plain(limit)}`,
        mend: outcome === 'worse'
            ? 'Compare the two models layer by layer; a slower model that is wanted needs a wider `latency.ratio-margin` in a change of its own.'
            : 'Run again on a quieter machine or with more `latency.calls`, or set what `undecided` means in the policy.',
        locations: [{ path: it.path }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/latency-ratio`),
        plot: 'latency',
    };
    return part({
        measurements: [
            {
                id: 'latency-ratio',
                subject: 'model',
                value: found.value,
                unit: 'ratio',
                n: { base: 2 * found.blocks, head: 2 * found.blocks },
                interval: { low: found.low, high: found.high, level: 0.9, method: 'Hodges-Lehmann over A B B A blocks' },
                limit: { kind: 'max', value: limit },
                method: 'the interval covers calls of this pair of processes; equal models in fresh processes differ by some per cent',
                outcome,
                verdict,
            },
        ],
        findings: outcome === 'not-worse' ? [] : [finding],
        leads: [{ verdict, decided: `latency ${shown}`, limit: `× ${plain(limit)}` }],
    });
}
function quantiles(it, times, machine) {
    const wanted = [...new Set([0.5, 0.9, 0.99, it.config.latency.quantile])].sort((a, b) => a - b);
    return joined(wanted.map((p) => quantile(it, times, p, machine)));
}
function quantile(it, times, p, machine) {
    const head = latencyQuantile(times.head, p);
    const base = latencyQuantile(times.base, p);
    const id = `latency-p${plain(p * 100).replace('.', '')}`;
    const measured = {
        id,
        subject: 'candidate',
        value: head.value,
        unit: 'ms',
        base: base.value,
        head: head.value,
        n: { base: times.base.length, head: times.head.length },
        interval: { low: head.low, high: head.high, level: 0.9, method: 'order statistics' },
        verdict: 'pass',
    };
    const limit = it.config.latency['limit-ms'];
    if (limit === undefined || p !== it.config.latency.quantile)
        return part({ measurements: [measured] });
    const { outcome, over } = latencyLimit(times.head, p, limit);
    const raw = outcomeVerdict(outcome, it.config.undecided);
    const verdict = raw === 'fail' && outcome === 'outside' && machine.shared ? it.config.latency['on-shared-runner'] : raw;
    const shown = `p${plain(p * 100)} ${plain(head.value ?? Number.NaN)} ms`;
    const finding = {
        rule: 'latency-limit',
        severity: severityOf(verdict),
        confidence: machine.shared ? 'low' : 'high',
        message: outcome === 'outside' ? 'latency is above its limit' : 'latency limit undecided',
        ...(machine.shared
            ? { detail: 'Measured on a shared runner, where absolute times depend on the neighbours.' }
            : {}),
        number: `${shown}, ${count(over)} of ${count(times.head.length)} calls above (exact binomial rule at 1 %); limit ${plain(limit)} ms`,
        mend: outcome === 'outside'
            ? 'Make the model faster, or change `latency.limit-ms` in a change of its own.'
            : `With ${count(over)} calls above the limit, ${count(callsNeeded(p, over))} calls would be needed to pass: raise \`latency.calls\`.`,
        locations: [{ path: it.path }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/latency-limit`),
        plot: 'latency',
    };
    return part({
        measurements: [{ ...measured, limit: { kind: 'max', value: limit }, outcome, verdict }],
        findings: outcome === 'within' ? [] : [finding],
        leads: [{ verdict, decided: shown, limit: `${plain(limit)} ms` }],
    });
}
function distribution({ base, head }) {
    const at = [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99];
    const line = (times) => at.map((p) => latencyQuantile(times, p).value);
    return {
        id: 'latency',
        kind: 'line',
        title: 'Time of one call by quantile',
        x: { label: 'quantile in %', values: at.map((p) => p * 100) },
        y: { label: 'milliseconds' },
        series: [
            { name: 'baseline', values: line(base) },
            { name: 'candidate', values: line(head) },
        ],
    };
}

// EXTERNAL MODULE: ./lib/packages/resolve.js + 4 modules
var resolve = __webpack_require__(83155);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/runtimes/child-environment.js
const exact = new Set([
    'PATH',
    'LANG',
    'CUDA_VISIBLE_DEVICES',
    'LD_LIBRARY_PATH',
    'OMP_NUM_THREADS',
    'SYSTEMROOT',
    'PATHEXT',
]);
const prefixes = ['NVIDIA_', 'TF_'];
/**
 * The environment of a model's process: only names that a runtime needs, and a home and temporary folder of its own.
 * No token, no `ACTIONS_…`, `INPUT_…` or `GITHUB_…` name is in it. Names are compared without case, for Windows.
 */
function childEnvironment(env, scratch) {
    const kept = Object.entries(env).filter(([name, value]) => {
        const upper = name.toUpperCase();
        return value !== undefined && (exact.has(upper) || prefixes.some((prefix) => upper.startsWith(prefix)));
    });
    return {
        ...Object.fromEntries(kept),
        HOME: scratch,
        USERPROFILE: scratch,
        TMPDIR: scratch,
        TEMP: scratch,
        TMP: scratch,
        // The library would otherwise take the whole GPU, and the second model would not load.
        TF_FORCE_GPU_ALLOW_GROWTH: 'true',
        TF_CPP_MIN_LOG_LEVEL: '1',
    };
}

;// CONCATENATED MODULE: ./lib/runtimes/child-model.js


/** The bundle's script runs by itself; the compiled module of a checkout offers `main`. */
const starter = "import { pathToFileURL } from 'node:url'; const host = await import(pathToFileURL(process.argv[1]).href); await host.main?.();";
const stderrLimit = 64 * 1024;
const grace = 5000;
/**
 * Starts a process for one model and loads it there. The process has its own group, which is ended (TERM, after 5 s
 * KILL) at a deadline, on `close` and when the signal aborts. Every failure is an answer, never a rejection.
 */
async function startModel(options) {
    const child = (0,external_node_child_process_.spawn)(process.execPath, ['--input-type=module', '--eval', starter, options.script], {
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        serialization: 'advanced',
        detached: process.platform !== 'win32',
        windowsHide: true,
        cwd: options.scratch,
        env: childEnvironment(options.env, options.scratch),
    });
    const stop = () => end(child);
    if (options.signal.aborted)
        stop();
    options.signal.addEventListener('abort', stop, { once: true });
    const total = setTimeout(stop, options.deadlines.total);
    child.once('close', () => {
        clearTimeout(total);
        options.signal.removeEventListener('abort', stop);
    });
    const talk = conversation(child, Date.now() + options.deadlines.total);
    const { place, runtime, module } = options;
    const loaded = await talk.ask({ op: 'load', place, runtime, ...(module === undefined ? {} : { module }) }, options.deadlines.load);
    if (!loaded.ok || loaded.value.op !== 'load') {
        await child_model_closed(child);
        return loaded.ok ? talk.failed('load', 'answered something else') : { ok: false, fault: asLoad(loaded.fault) };
    }
    return { ok: true, value: running(child, talk, loaded.value.info, options.deadlines.call) };
}
function running(child, talk, info, callDeadline) {
    return {
        info,
        pid: child.pid,
        async predict(values, rows, from) {
            const reply = await talk.ask({ op: 'predict', values, rows }, callDeadline);
            if (!reply.ok)
                return { ok: false, fault: { ...reply.fault, rows: { from, to: from + rows } } };
            if (reply.value.op !== 'predict')
                return talk.failed('answer', 'answered something else');
            return { ok: true, value: reply.value.prediction };
        },
        async peakBytes() {
            const reply = await talk.ask({ op: 'memory' }, callDeadline);
            return reply.ok && reply.value.op === 'memory' ? reply.value.peakBytes : null;
        },
        async close() {
            if (child.exitCode === null && child.signalCode === null)
                await talk.ask({ op: 'close' }, grace);
            await child_model_closed(child);
        },
    };
}
/** One request at a time to a process, each with a deadline; knows how the process ended and what it said. */
function conversation(child, lastMoment) {
    let stderr = Buffer.alloc(0);
    const keep = (chunk) => {
        stderr = Buffer.concat([stderr, chunk]).subarray(-stderrLimit);
    };
    child.stderr?.on('data', keep);
    // What a model prints is kept like its complaints: nothing of it is a reply.
    child.stdout?.on('data', keep);
    const failed = (kind, text) => ({
        ok: false,
        fault: { kind, text, stderr: stderr.toString('utf8') },
    });
    const ask = (request, deadline) => new Promise((resolve) => {
        const wait = Math.max(1, Math.min(deadline, lastMoment - Date.now()));
        const finish = (answer) => {
            clearTimeout(timer);
            child.off('message', onReply).off('close', onClose).off('error', onError);
            resolve(answer);
        };
        const onReply = (reply) => finish(reply.ok ? { ok: true, value: reply } : failed('answer', reply.error));
        const onClose = () => finish(failed('crash', howItEnded(child)));
        const onError = (error) => finish(failed('crash', `could not be started (${error.message.split('\n')[0]})`));
        const timer = setTimeout(() => {
            end(child);
            finish(failed('deadline', `did not answer within ${Math.round(wait / 100) / 10} s`));
        }, wait);
        child.on('message', onReply).once('close', onClose).once('error', onError);
        if (child.exitCode !== null || child.signalCode !== null)
            finish(failed('crash', howItEnded(child)));
        else
            child.send(request, () => undefined);
    });
    return { ask, failed };
}
function asLoad(fault) {
    return fault.kind === 'answer' ? { ...fault, kind: 'load' } : fault;
}
function howItEnded(child) {
    if (child.signalCode === 'SIGKILL' || child.exitCode === 137)
        return 'was killed (SIGKILL: out of memory?)';
    if (child.signalCode !== null)
        return `was ended by ${child.signalCode}`;
    return `ended with exit code ${child.exitCode ?? 'unknown'}`;
}
/** Ends the whole group: TERM now, KILL after five seconds. */
function end(child) {
    signalGroup(child, 'SIGTERM');
    const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), grace);
    child.once('close', () => clearTimeout(timer));
}
function signalGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            child.kill(signal);
        else
            process.kill(-child.pid, signal);
    }
    catch {
        // The group is gone already.
    }
}
function child_model_closed(child) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined)
        return Promise.resolve();
    return new Promise((resolve) => {
        child.once('close', () => resolve());
        end(child);
    });
}

;// CONCATENATED MODULE: ./lib/runtimes/gpu-proof.js

/** A rise of device memory that counts as use, in MiB: containers hide process numbers from the driver. */
const rise = 64;
/** Asks `nvidia-smi`; null when there is none or it fails. */
async function gpuState(env) {
    const path = env.PATH ?? '';
    const [devices, processes] = await Promise.all([
        ask(['--query-gpu=memory.used,name,driver_version', '--format=csv,noheader,nounits'], path),
        ask(['--query-compute-apps=pid,used_memory', '--format=csv,noheader'], path),
    ]);
    return devices === null || processes === null ? null : parseGpuState(devices, processes);
}
/** Reads the two CSV answers of `nvidia-smi`; null when the first is not understood. */
function parseGpuState(devices, processes) {
    const [first] = devices.trim().split('\n');
    const [used, name, driver] = (first ?? '').split(',').map((part) => part.trim());
    const usedMib = Number(used);
    if (first === undefined || first === '' || Number.isNaN(usedMib))
        return null;
    const pids = processes
        .trim()
        .split('\n')
        .map((line) => Number.parseInt(line, 10))
        .filter((pid) => !Number.isNaN(pid));
    return { usedMib, pids, device: `${name ?? 'GPU'}, driver ${driver ?? 'unknown'}` };
}
/**
 * Why GPU use is not proven, or null when it is. Proof is the runtime's own word and the driver's: the process is listed,
 * or the memory in use rose while the model loaded.
 */
function missingProof(runtimeSaysGpu, before, after, pids) {
    if (!runtimeSaysGpu)
        return 'the runtime fell back to the CPU';
    if (after === null)
        return 'nvidia-smi did not answer, so the driver cannot confirm it';
    const listed = pids.every((pid) => pid !== undefined && after.pids.includes(pid));
    if (listed || after.usedMib - (before?.usedMib ?? after.usedMib) >= rise)
        return null;
    return `the driver lists neither process and device memory rose by less than ${rise} MiB`;
}
function ask(args, path) {
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)('nvidia-smi', args, { env: { PATH: path }, timeout: 20_000, encoding: 'utf8' }, (error, stdout) => resolve(error === null ? stdout : null));
    });
}

;// CONCATENATED MODULE: ./lib/runtimes/runtime.js
/** Runtimes that load a model file, best first; `predictions` needs none. */
const runtimeIds = ['tfjs-node-gpu', 'tfjs-node', 'tfjs-wasm'];

;// CONCATENATED MODULE: ./lib/runtimes/ladder.js





/**
 * Loads the models on the best rung that loads all of them: tfjs-node-gpu, tfjs-node, tfjs-wasm, or only the one that the
 * policy names. With `requireGpu` only a rung with proven GPU use counts. When no rung loads all, the answer holds the
 * faults of the last one tried. Errors: `Problem` when no rung could be tried, or GPU use is required and not proven.
 */
async function climb(places, options) {
    const passedBy = [];
    let last = null;
    for (const rung of rungs(options)) {
        const blocked = unread(rung, places);
        if (blocked !== null) {
            passedBy.push(`${rung}: ${blocked}`);
            continue;
        }
        const module = await packageOf(rung, options);
        if (!module.ok) {
            passedBy.push(`${rung}: ${module.why}`);
            continue;
        }
        const before = options.requireGpu ? await gpuState(options.env) : null;
        const tried = await onRung(rung, module.url, places, options, passedBy);
        if (Object.values(tried.loaded).every((each) => each === null || each.ok)) {
            const why = options.requireGpu ? await unproven(tried, before, options) : null;
            if (why === null)
                return tried;
            passedBy.push(`${rung}: ${why}`);
        }
        else {
            passedBy.push(`${rung}: ${[...new Set(faults(tried).map((fault) => fault.text))].join('; ')}`);
        }
        await closeAll(tried);
        last = tried;
    }
    if (options.requireGpu)
        throw noGpu(passedBy);
    if (last === null)
        throw noRuntime(passedBy);
    return { ...last, passedBy: passedBy.slice(0, -1) };
}
/** Ends every process of a climb. */
async function closeAll(climbed) {
    await Promise.all(Object.values(climbed.loaded).map((each) => (each?.ok ? each.value.close() : undefined)));
}
function rungs({ runtime, requireGpu }) {
    if (requireGpu)
        return ['tfjs-node-gpu'];
    return runtime === 'auto' ? runtimeIds : [runtime];
}
function unread(rung, places) {
    const saved = Object.values(places).some((place) => place?.form === 'saved-model');
    return rung === 'tfjs-wasm' && saved ? 'does not read a SavedModel' : null;
}
async function packageOf(rung, options) {
    if (rung === 'tfjs-wasm')
        return { ok: true, url: undefined };
    try {
        return { ok: true, url: (await (0,resolve/* resolvePackage */.Ph)(rung, options.packages)).url };
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.A) || (options.runtime === rung && !options.requireGpu))
            throw error;
        return { ok: false, why: 'not installed' };
    }
}
async function onRung(rung, module, places, options, passedBy) {
    const start = (side) => startModel({
        ...options,
        runtime: rung,
        place: places[side],
        ...(module === undefined ? {} : { module }),
    });
    const load = (side) => (places[side] === null ? null : start(side));
    const [base, head] = await Promise.all([load('base'), load('head')]);
    const device = [base, head].some((each) => each?.ok && each.value.info.device === 'gpu') ? 'gpu' : 'cpu';
    return { rung, passedBy, device, loaded: { base, head }, start };
}
async function unproven(climbed, before, options) {
    const models = Object.values(climbed.loaded).flatMap((each) => (each?.ok ? [each.value] : []));
    const says = models.length > 0 && models.every((model) => model.info.device === 'gpu');
    return missingProof(says, before, await gpuState(options.env), models.map((model) => model.pid));
}
function faults(climbed) {
    return Object.values(climbed.loaded).flatMap((each) => (each !== null && !each.ok ? [each.fault] : []));
}
function noGpu(passedBy) {
    return new problem/* Problem */.A(`The policy requires a GPU (\`require-gpu\`), and its use is not proven. ${sentence(passedBy)}`, 'Run on a runner with an NVIDIA GPU and `npm i @tensorflow/tfjs-node-gpu@4.22.0`, or take `require-gpu` out of the policy.');
}
function noRuntime(passedBy) {
    return new problem/* Problem */.A(`No runtime could be tried for these models. ${sentence(passedBy)}`, 'A SavedModel needs TensorFlow: `npm i @tensorflow/tfjs-node@4.22.0`; or convert it to a TensorFlow.js graph model.');
}
function sentence(passedBy) {
    return passedBy.length === 0 ? '' : `Tried: ${passedBy.join('; ')}.`;
}

;// CONCATENATED MODULE: ./lib/runtimes/read-table.js


/**
 * Reads CSV or TSV (first line = names), JSON Lines or Parquet into columns, by the ending of the path. CSV cells are
 * texts, separated by comma, semicolon or tab; a UTF-8 byte order mark is skipped. Errors: `Problem` that names the file and what could not be read.
 */
async function readTable(bytes, path) {
    const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
    try {
        if (ending === 'csv' || ending === 'tsv')
            return await separated(bytes, ending === 'tsv' ? '\t' : delimiterOf(bytes));
        if (ending === 'jsonl' || ending === 'ndjson')
            return jsonLines(bytes);
        if (ending === 'parquet')
            return await parquet(bytes);
    }
    catch (error) {
        if (error instanceof problem/* Problem */.A)
            throw error;
        const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
        throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(path)} cannot be read as ${ending}: ${(0,quote/* quote */.h)(said)}.`, 'Check that the file is complete and that its ending says what it is.', { cause: error });
    }
    throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(path)} is of no known kind: needed an ending .csv, .tsv, .jsonl, .ndjson or .parquet.`, 'Write the table in one of these formats.');
}
async function separated(bytes, delimiter) {
    if (bytes.includes(0))
        throw new Error('it holds a NUL byte, so it is not text');
    const { parse } = await __webpack_require__.e(/* import() */ 5175).then(__webpack_require__.bind(__webpack_require__, 25175));
    const [names, ...rows] = parse(bytes, { bom: true, delimiter, skip_empty_lines: true });
    if (names === undefined)
        throw new Error('it is empty');
    unique(names);
    return { rows: rows.length, columns: new Map(names.map((name, k) => [name, rows.map((row) => row[k] ?? null)])) };
}
/** A comma; a semicolon or tab where the first line holds no comma outside of quotes. */
function delimiterOf(bytes) {
    const end = bytes.indexOf(0x0a);
    const names = bytes
        .subarray(0, end < 0 ? undefined : end)
        .toString('utf8')
        .replace(/"(?:[^"]|"")*"/g, '');
    return [',', ';', '\t'].find((delimiter) => names.includes(delimiter)) ?? ',';
}
function unique(names) {
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice !== undefined)
        throw new Error(`the column ${twice} is there twice`);
}
function jsonLines(bytes) {
    const lines = bytes
        .toString('utf8')
        .replace(/^\uFEFF/, '')
        .split('\n');
    const records = [];
    lines.forEach((line, i) => {
        if (line.trim() === '')
            return;
        const record = parseLine(line, i + 1);
        if (typeof record !== 'object' || record === null || Array.isArray(record))
            throw new Error(`line ${i + 1} is not an object`);
        records.push(record);
    });
    return fromRecords(records);
}
function parseLine(line, number) {
    try {
        return JSON.parse(line);
    }
    catch {
        throw new Error(`line ${number} is not JSON`);
    }
}
async function parquet(bytes) {
    const [{ parquetReadObjects }, { compressors }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4338).then(__webpack_require__.bind(__webpack_require__, 64338)),
        Promise.all(/* import() */[__webpack_require__.e(8339), __webpack_require__.e(1031)]).then(__webpack_require__.bind(__webpack_require__, 61031)),
    ]);
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    return fromRecords(await parquetReadObjects({ file, compressors }));
}
/** A list in a cell becomes columns `name.0`, `name.1`, …, so that a vector of probabilities fits into one field. */
function fromRecords(records) {
    const columns = new Map();
    const put = (name, row, value) => {
        if (Array.isArray(value) || ArrayBuffer.isView(value)) {
            Array.from(value).forEach((each, k) => {
                put(`${name}.${k}`, row, each);
            });
            return;
        }
        const cells = columns.get(name) ?? new Array(records.length).fill(null);
        cells[row] = cellOf(value);
        columns.set(name, cells);
    };
    records.forEach((record, row) => {
        for (const [name, value] of Object.entries(record))
            put(name, row, value);
    });
    return { rows: records.length, columns };
}
function cellOf(value) {
    if (value === null || value === undefined)
        return null;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
        return value;
    return value instanceof Date ? value.toISOString() : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./lib/gates/model-fault.js


const doing = {
    load: 'does not load',
    answer: 'gives no usable answer',
    crash: 'crashed',
    deadline: 'hangs',
};
const mends = {
    load: 'Export the model again with everything it needs in its folder; a layers model that TensorFlow.js cannot read loads as a graph model (`tensorflowjs_converter --output_format=tfjs_graph_model`).',
    answer: 'Compare the inputs and outputs of the model with the columns of the golden dataset and with `model.task`; where the inputs are meant to change, change the golden dataset first.',
    crash: 'Run the candidate on these rows outside the gate; when it works there, compare the versions of the runtime.',
    deadline: 'Run the candidate on these rows outside the gate; when it is only slow, raise `model.timeout`.',
};
/** What happened, where and why, in words: "crashed on row `b17`: was ended by SIGSEGV". */
function faultInWords(fault, ids) {
    return `${doing[fault.kind]}${rowsInWords(fault, ids)}: ${(0,quote/* quote */.h)(fault.text)}`;
}
/** A candidate that does not load, crashes, hangs or gives no usable answer fails the gate. */
function faultFinding(fault, ids, path, fingerprint) {
    const said = lastWords(fault.stderr);
    return {
        rule: `model-${fault.kind}`,
        severity: 'error',
        confidence: 'certain',
        message: `the candidate ${doing[fault.kind]}${rowsInWords(fault, ids)}`,
        detail: `${saidOrDid(fault)}${said === '' ? '' : ` Its last words: ${(0,quote/* quote */.h)(said)}.`}`,
        number: 'no answer (exact); limit: every golden row answered',
        mend: mends[fault.kind],
        locations: [{ path }],
        fingerprint,
    };
}
/** A baseline that cannot be run leaves nothing to compare with. */
function faultProblem(fault, ids, shown) {
    return new problem/* Problem */.A(`The baseline ${(0,quote/* quote */.h)(shown)} ${faultInWords(fault, ids)}.`, fault.kind === 'answer'
        ? mends.answer
        : 'Name a baseline that runs on this machine, or give its outputs as `baseline: { predictions: FILE }`.');
}
/** The text of a crash and of a deadline is ours; that of the others may be the model's. */
function saidOrDid({ kind, text }) {
    return kind === 'load' || kind === 'answer' ? `The reason: ${(0,quote/* quote */.h)(text)}.` : `Its process ${text}.`;
}
function rowsInWords({ rows }, ids) {
    if (rows === undefined)
        return '';
    const first = (0,quote/* quote */.h)(ids[rows.from] ?? String(rows.from + 1));
    if (rows.to - rows.from === 1)
        return ` on row ${first}`;
    return ` on the rows ${first} to ${(0,quote/* quote */.h)(ids[rows.to - 1] ?? String(rows.to))} (${rows.to - rows.from} rows)`;
}
function lastWords(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    return lines.slice(-2).join(' ').trim();
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/sources/git.js
var git = __webpack_require__(21022);
;// CONCATENATED MODULE: ./lib/gates/model-files.js







const mostFiles = 10_000;
/**
 * The bytes of one file, LFS pointers followed; null when it is not there. The path is relative to the root.
 * Errors: `Problem` for a symbolic link (in the working tree: one that leads out of the root) or an absent LFS object.
 */
async function fileBytes(root, place, path) {
    if (place === null) {
        const full = (0,external_node_path_.join)(root, path);
        if (!(0,external_node_fs_.existsSync)(full))
            return null;
        await staysInside(root, full, path);
        return followed(root, path, await (0,promises_.readFile)(full));
    }
    const [entry] = await entries(root, place, path);
    return entry === undefined || entry.path !== clean(path)
        ? null
        : followed(root, path, await (0,git/* git */.$Y)(root, ['cat-file', 'blob', entry.blob]));
}
/**
 * A local path that holds the file or folder as it is at `place`. From a commit it is written below `scratch` (a private
 * folder); of `…/model.json` the whole folder is, because the weights stand beside it. null when the place does not have it.
 * Errors: `Problem` for a symbolic link (in the working tree: one that leads out of the root, or out of the model's
 * folder), an LFS object that is not at hand, or more than 10,000 files.
 */
async function localPath(root, place, path, scratch) {
    if (place === null) {
        const full = (0,external_node_path_.join)(root, path);
        if (!(0,external_node_fs_.existsSync)(full))
            return null;
        await staysInside(root, full, path);
        if ((await (0,promises_.stat)(full)).isDirectory())
            for (const file of await filesIn(full))
                await staysInside(full, file, external_node_path_.posix.join(path, (0,external_node_path_.relative)(full, file)));
        const pointer = await firstPointer(full);
        if (pointer !== null)
            throw missingObject(external_node_path_.posix.join(path, pointer));
        return full;
    }
    const wanted = clean(path);
    const folder = /(^|\/)model\.json$/.test(wanted) ? external_node_path_.posix.dirname(wanted) : wanted;
    const found = await entries(root, place, folder);
    if (!found.some((entry) => entry.path === wanted || entry.path.startsWith(`${wanted}/`)))
        return null;
    for (const entry of found) {
        const target = (0,external_node_path_.join)(scratch, ...entry.path.split('/'));
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true, mode: 0o700 });
        await (0,promises_.writeFile)(target, await followed(root, entry.path, await (0,git/* git */.$Y)(root, ['cat-file', 'blob', entry.blob])), {
            mode: 0o600,
        });
    }
    return (0,external_node_path_.join)(scratch, ...wanted.split('/'));
}
/** `sha256:<hex>` of a file, or of a folder: sha256 over the sorted lines "sha256 name" of its files. */
async function digestOf(path) {
    const folder = (await (0,promises_.stat)(path)).isDirectory() ? path : /model\.json$/.test(path) ? (0,external_node_path_.dirname)(path) : null;
    if (folder === null)
        return sha256(await (0,promises_.readFile)(path));
    const lines = await Promise.all((await filesIn(folder)).map(async (file) => {
        const name = (0,external_node_path_.relative)(folder, file).split(external_node_path_.sep).join('/');
        return `${(0,external_node_crypto_.createHash)('sha256')
            .update(await (0,promises_.readFile)(file))
            .digest('hex')} ${name}`;
    }));
    return sha256(Buffer.from(lines.sort().join('\n')));
}
/** `sha256:<hex>` of bytes. */
function sha256(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}
async function entries(root, commit, path) {
    const listed = await (0,git/* git */.$Y)(root, ['ls-tree', '-r', '-z', commit, '--', clean(path)]);
    const found = listed
        .toString('utf8')
        .split('\0')
        .flatMap((line) => {
        const match = /^(\d+) (\w+) ([0-9a-f]+)\t(.+)$/s.exec(line);
        if (match === null)
            return [];
        const [, mode, , blob = '', name = ''] = match;
        if (mode === '120000') {
            throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(name)} is a symbolic link in the commit, which is not followed.`, 'Commit the file itself.');
        }
        return mode === '160000' ? [] : [{ path: name, blob }];
    });
    if (found.length > mostFiles)
        throw tooMany(path);
    return found;
}
/** Errors: `Problem` when a symbolic link leads from `full`, a path below `root`, out of it. */
async function staysInside(root, full, shown) {
    if (!isBelow((0,external_node_path_.resolve)(root), (0,external_node_path_.resolve)(full)))
        return;
    const real = await (0,promises_.realpath)(full);
    if (isBelow(await (0,promises_.realpath)(root), real))
        return;
    throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(shown)} is a symbolic link out of its folder, which is not followed.`, 'Put the file itself there, or name the place that the link leads to.');
}
function isBelow(folder, path) {
    return path === folder || path.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep);
}
function clean(path) {
    return external_node_path_.posix.normalize(path.replaceAll('\\', '/')).replace(/^\.\//, '').replace(/\/$/, '');
}
const pointerStart = 'version https://git-lfs.github.com/spec/v1';
async function followed(root, path, bytes) {
    const oid = pointerOf(bytes);
    if (oid === null)
        return bytes;
    const folder = await (0,git/* gitText */.q_)(root, ['rev-parse', '--git-common-dir']);
    const object = (0,external_node_path_.join)(root, folder, 'lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4), oid);
    for (const candidate of [
        object,
        (0,external_node_path_.join)(folder, 'lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4), oid),
        (0,external_node_path_.join)(root, path),
    ]) {
        if (!(0,external_node_fs_.existsSync)(candidate))
            continue;
        const real = await (0,promises_.readFile)(candidate);
        if (sha256(real) === `sha256:${oid}`)
            return real;
    }
    throw missingObject(path);
}
function pointerOf(bytes) {
    if (bytes.length > 1024 || !bytes.subarray(0, pointerStart.length).equals(Buffer.from(pointerStart)))
        return null;
    return /^oid sha256:([0-9a-f]{64})$/m.exec(bytes.toString('utf8'))?.[1] ?? null;
}
async function firstPointer(full) {
    const folder = (await (0,promises_.stat)(full)).isDirectory();
    for (const file of folder ? await filesIn(full) : [full]) {
        if ((await (0,promises_.stat)(file)).size <= 1024 && pointerOf(await (0,promises_.readFile)(file)) !== null)
            return (0,external_node_path_.relative)(full, file) || '.';
    }
    return null;
}
async function filesIn(folder) {
    const names = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    // A link counts like the file that it leads to: its bytes belong to the digest.
    const files = names
        .filter((entry) => entry.isFile() || entry.isSymbolicLink())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name))
        .filter((path) => (0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.statSync)(path).isFile());
    if (files.length > mostFiles)
        throw tooMany(folder);
    return files;
}
function tooMany(folder) {
    return new problem/* Problem */.A(`The model folder ${(0,quote/* quote */.h)(folder)} holds more than ${mostFiles} files.`, 'Name the folder that holds only the model.');
}
function missingObject(path) {
    return new problem/* Problem */.A(`${(0,quote/* quote */.h)(path)} is a Git LFS pointer, and the object that it names is not here.`, 'Run `git lfs pull`, or check out with `lfs: true`.');
}

// EXTERNAL MODULE: ./lib/sources/git-changes.js
var git_changes = __webpack_require__(32026);
;// CONCATENATED MODULE: ./lib/gates/model-request.js





/**
 * Errors: `Problem` where running the change's model is not safe: `pull_request_target` always, and a pull request from a
 * fork on a self-hosted runner unless it was allowed. A model is code.
 */
function refuseUnsafe(request, io) {
    if (request.mode !== 'change')
        return;
    if (request.change.event === 'pull_request_target') {
        throw new problem/* Problem */.A('The model gate does not run on pull_request_target: a model of the pull request would run with the rights of the base repository.', 'Run it on `pull_request`, without secrets.');
    }
    if (request.change.fork && io.env.RUNNER_ENVIRONMENT === 'self-hosted' && request.allowForkOnSelfHosted !== true) {
        throw new problem/* Problem */.A('A pull request from a fork asks to run its model on a self-hosted runner: loading a model can execute code there.', 'Judge forks on a GitHub-hosted runner, or set `allow-fork-on-self-hosted: true` for runners that are thrown away after one job.');
    }
}
/**
 * Errors: `Problem` for a path of the policy that is absolute or leads out of the repository: no commit holds such a
 * file, so no change would ever seem to touch it.
 */
function refuseOutside({ candidate, baseline, golden }) {
    const paths = [candidate.path, candidate.predictions, baseline.path, baseline.predictions, golden.path];
    for (const path of paths.filter((one) => one !== undefined)) {
        const plain = external_node_path_.posix.normalize(path.replaceAll('\\', '/'));
        if (plain !== '..' && !plain.startsWith('../') && !external_node_path_.posix.isAbsolute(plain) && !/^[a-z]:/i.test(plain))
            continue;
        throw new problem/* Problem */.A(`The configuration names ${(0,quote/* quote */.h)(path)}, which is not inside the repository: a change is judged from its commits.`, 'Give the path relative to the root of the repository.');
    }
}
/**
 * The commits that the models and the golden dataset are read from. In a change the candidate is the head's, the baseline
 * and the golden dataset are those of the merge base, whatever the head made of them.
 * Errors: `Problem` for a commit that is not there, and in a change for a path that leads out of the repository.
 */
async function placesOf(request, config, io) {
    if (request.mode === 'change') {
        refuseOutside(config);
        const { base, head } = request.change;
        const fork = await (0,git/* mergeBase */.wu)(io.root, base, head);
        const changed = (await (0,git_changes/* changedPaths */.v)(io.root, fork, head)).flatMap(({ path, oldPath }) => [
            path,
            ...(oldPath === undefined ? [] : [oldPath]),
        ]);
        const baseRef = await commitFor(config.baseline.ref, fork, io);
        return {
            base: baseRef ?? fork,
            head: (await commitFor(config.candidate.ref, fork, io)) ?? head,
            golden: fork,
            baseName: baseRef ?? fork,
            headName: head,
            changed,
        };
    }
    const start = await startOfWork(io);
    const base = await commitFor(config.baseline.ref, start, io);
    const head = await commitFor(config.candidate.ref, start, io);
    return { base, head, golden: null, baseName: base, headName: head, changed: null };
}
/** The commit of a configured ref; null without one. `base` needs a commit that work started from. */
async function commitFor(ref, start, io) {
    if (ref === undefined)
        return null;
    const commit = ref === 'base' ? start : await (0,git/* commitOf */.D3)(io.root, ref);
    if (commit !== null)
        return commit;
    throw new problem/* Problem */.A(`The configuration asks for a model at ${(0,quote/* quote */.h)(ref)}, and the repository has no such commit.`, 'Fetch it (`git fetch`; `fetch-depth: 0` in actions/checkout), or name another ref.');
}
/** Names that a default branch goes by, the remote's word first. */
const defaults = ['remotes/origin/HEAD', 'remotes/origin/main', 'remotes/origin/master', 'heads/main', 'heads/master'];
/** In the working tree `base` is where HEAD left the default branch, or HEAD itself where no such branch is known. */
async function startOfWork(io) {
    const head = await (0,git/* commitOf */.D3)(io.root, 'HEAD');
    if (head === null)
        return null;
    for (const name of defaults) {
        const branch = await (0,git/* commitOf */.D3)(io.root, `refs/${name}`);
        if (branch === null)
            continue;
        try {
            return await (0,git/* gitText */.q_)(io.root, ['merge-base', head, branch]);
        }
        catch {
            return head;
        }
    }
    return head;
}
/** Whether the change touches anything that this gate judges or is judged by. */
function concerns(changed, config, policy) {
    const own = [config.candidate, config.baseline].flatMap(({ path, predictions }) => [path, predictions]);
    const paths = [...own, config.golden.path, policy.source.path ?? undefined].filter((path) => path !== undefined);
    return changed.some((path) => paths.some((watched) => touches(path, watched)));
}
/** Whether a changed path is the watched file, lies in the watched folder, or beside the watched `model.json`. */
function touches(changed, watched) {
    const folder = watched
        .replaceAll('\\', '/')
        .replace(/^\.\//, '')
        .replace(/\/?(model\.json)?$/, '');
    return changed === watched || changed === folder || changed.startsWith(`${folder}/`);
}

;// CONCATENATED MODULE: ./lib/gates/model-frame.js



/** What the evidence says besides the judgement: rungs, unlabelled rows, digests, environment, edits of the policy. */
function frameOf(run, sources, climbed, golden, file) {
    const unlabelled = golden.rows - golden.labelled.length;
    const notes = [];
    if (climbed !== null && climbed.passedBy.length > 0) {
        notes.push({ kind: 'method', text: `Ran on ${climbed.rung}; higher rungs: ${climbed.passedBy.join('; ')}.` });
    }
    if (climbed?.rung === 'tfjs-node-gpu' && climbed.device === 'cpu') {
        const text = 'tfjs-node-gpu found no GPU and ran on the CPU.';
        notes.push({
            kind: 'method',
            text,
            mend: 'Set `model.require-gpu` where a GPU is wanted: the gate then says `error` instead.',
        });
    }
    if (unlabelled > 0) {
        const text = `${count(unlabelled)} of ${count(golden.rows)} golden rows have no label: they were run and not judged.`;
        notes.push({ kind: 'unchecked', text, mend: 'Label these rows.' });
    }
    if (Object.values(sources).some((source) => source.kind === 'predictions'))
        notes.push({ kind: 'unchecked', text: 'Latency and memory: predictions files have none.' });
    return {
        notes,
        counts: { rows: golden.rows, labelled: golden.labelled.length },
        subject: {
            base: run.places.baseName ?? sources.base.shown,
            head: run.places.headName ?? sources.head.shown,
            digests: { golden: file.digest, baseline: sources.base.digest, candidate: sources.head.digest },
        },
        environment: environmentOf(run.config, climbed),
        policy: withEdits(run.policy, [...file.edits, ...baselineEdits(run)]),
    };
}
function environmentOf(config, climbed) {
    const loaded = Object.values(climbed?.loaded ?? {}).find((each) => each?.ok);
    return {
        runtime: loaded?.ok ? loaded.value.info.runtime : (climbed?.rung ?? 'predictions'),
        device: climbed?.device ?? 'none',
        batch: String(config.batch),
        node: process.version,
        platform: `${process.platform}-${process.arch}`,
    };
}
function baselineEdits({ config, places }) {
    const { path } = config.baseline;
    const edited = path !== undefined && path !== config.candidate.path && places.changed?.some((changed) => touches(changed, path));
    return edited
        ? [`the baseline ${(0,quote/* quote */.h)(path)} is edited; this change is judged against the base's, and its owner must approve`]
        : [];
}
/** The policy's record with what the change edits besides it. */
function withEdits(policy, edits) {
    return { ...policy.source, edits: [...policy.source.edits, ...edits] };
}

;// CONCATENATED MODULE: ./lib/runtimes/model-form.js




/**
 * Where a model is and what it is: a folder with `model.json` (TensorFlow.js) or `saved_model.pb`, or `model.json` itself.
 * A `model.json` that is not JSON counts as a layers model: loading it then says what is wrong. `shown` names it in messages.
 * Errors: `Problem` when nothing is there or no runtime reads it.
 */
function modelPlace(path, shown) {
    if (!(0,external_node_fs_.existsSync)(path)) {
        throw new problem/* Problem */.A(`There is no model at ${(0,quote/* quote */.h)(shown)}.`, 'Correct the path under `model:` in the configuration, or commit the model.');
    }
    const folder = (0,external_node_fs_.statSync)(path).isDirectory() ? path : (0,external_node_path_.dirname)(path);
    if (folder === path && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'saved_model.pb')))
        return { folder, form: 'saved-model' };
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'model.json')) && (folder === path || (0,external_node_path_.basename)(path) === 'model.json')) {
        return { folder, form: isGraph((0,external_node_path_.join)(folder, 'model.json')) ? 'graph' : 'layers' };
    }
    throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(shown)} is no model that this version reads: needed a folder with ${(0,quote/* quote */.h)('model.json')} (TensorFlow.js) or ${(0,quote/* quote */.h)('saved_model.pb')}.`, 'Convert the model (`tensorflowjs_converter`), or give its outputs on the golden dataset as `predictions: FILE`.');
}
function isGraph(path) {
    try {
        const json = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return json.format === 'graph-model' || Array.isArray(json.modelTopology?.node);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/gates/model-inputs.js






/** The golden dataset of the merge base (of the head only where the base has none), its digest checked. */
async function goldenBytes({ config, places, io, request }) {
    const { path, digest: wanted } = config.golden;
    let bytes = await fileBytes(io.root, places.golden, path);
    const edits = [];
    if (bytes === null && request.mode === 'change') {
        bytes = await fileBytes(io.root, request.change.head, path);
        edits.push(`the golden dataset ${(0,quote/* quote */.h)(path)} is new; judged on it, because the base has none`);
    }
    else if (places.changed?.some((changed) => touches(changed, path))) {
        edits.push(`the golden dataset ${(0,quote/* quote */.h)(path)} is edited; this change is judged on the base's, and its owner must approve`);
    }
    if (bytes === null) {
        throw new problem/* Problem */.A(`There is no golden dataset at ${(0,quote/* quote */.h)(path)}.`, 'Correct `model.golden.path`, or commit the dataset.');
    }
    const digest = sha256(bytes);
    if (wanted !== undefined && wanted !== digest) {
        throw new problem/* Problem */.A(`The golden dataset ${(0,quote/* quote */.h)(path)} is not the one that the policy names: needed ${wanted}, given ${digest}.`, 'Restore the dataset, or set `model.golden.digest` to the new digest in a change of its own.');
    }
    return { bytes, digest, edits };
}
/** One side's model or predictions file; null when its place does not have it. */
async function sourceOf(run, side) {
    const { config, places, io, scratch } = run;
    const source = side === 'base' ? config.baseline : config.candidate;
    const place = places[side];
    if (source.predictions !== undefined) {
        const bytes = await fileBytes(io.root, place, source.predictions);
        const shown = source.predictions;
        return bytes === null ? null : { kind: 'predictions', bytes, shown, file: shown, digest: sha256(bytes) };
    }
    if (source.path === undefined) {
        throw new problem/* Problem */.A(`\`model.${side === 'base' ? 'baseline' : 'candidate'}\` names neither \`path\` nor \`predictions\`.`, 'Give the path of a model, or a file of its outputs.');
    }
    const local = await localPath(io.root, place, source.path, (0,external_node_path_.join)(scratch, side));
    if (local === null)
        return null;
    const found = modelPlace(local, source.path);
    return {
        kind: 'model',
        place: found,
        shown: source.path,
        file: mainFile(source.path, found),
        digest: await digestOf(local),
    };
}
/** The file of a model that a finding can stand in: a folder is no place for an annotation. */
function mainFile(path, { form }) {
    if (path.endsWith('model.json'))
        return path;
    return external_node_path_.posix.join(path.replaceAll('\\', '/'), form === 'saved-model' ? 'saved_model.pb' : 'model.json');
}

;// CONCATENATED MODULE: ./lib/model/predictions.js



/**
 * Outputs from a predictions file: the id column and one or more numeric columns, in the order of the golden ids. Rows
 * for other ids are passed by. A cell that is no number becomes NaN, which the gate reports as a broken output.
 * Errors: `Problem` for a missing id column, an id that is there twice, golden ids that the file lacks, no output column.
 */
function predictionsOf(table, path, idName, goldenIds) {
    const ids = table.columns.get(idName);
    if (ids === undefined) {
        throw new problem/* Problem */.A(`The predictions file ${(0,quote/* quote */.h)(path)} has no id column ${(0,quote/* quote */.h)(idName)}.`, 'Write the id of the golden row beside its outputs, in a column of the same name.');
    }
    const columns = [...table.columns].filter(([name]) => name !== idName).map(([, cells]) => cells);
    if (columns.length === 0)
        throw new problem/* Problem */.A(`The predictions file ${(0,quote/* quote */.h)(path)} has no output column.`, 'Add one.');
    const rowOf = new Map();
    ids.forEach((cell, row) => {
        const id = textOf(cell);
        if (rowOf.has(id)) {
            throw new problem/* Problem */.A(`The predictions file ${(0,quote/* quote */.h)(path)} has the id ${(0,quote/* quote */.h)(id)} twice.`, 'Keep one row for each id.');
        }
        rowOf.set(id, row);
    });
    const absent = goldenIds.filter((id) => !rowOf.has(id));
    if (absent.length > 0) {
        const shown = absent.slice(0, 5).map(quote/* quote */.h).join(', ');
        throw new problem/* Problem */.A(`The predictions file ${(0,quote/* quote */.h)(path)} lacks ${absent.length} of ${goldenIds.length} golden ids: ${shown}${absent.length > 5 ? ', …' : ''}.`, 'Predict every row of the golden dataset and write the file again.');
    }
    const width = columns.length;
    const values = new Float32Array(goldenIds.length * width);
    goldenIds.forEach((id, i) => {
        const row = rowOf.get(id);
        columns.forEach((cells, k) => {
            values[i * width + k] = numberOf(cells[row]);
        });
    });
    return { values, width };
}

// EXTERNAL MODULE: ./lib/packages/host-script.js
var host_script = __webpack_require__(65915);
;// CONCATENATED MODULE: ./lib/runtimes/predict-all.js
/** Runs a model over all rows in batches of a fixed size (the last may be smaller). The first fault ends it. */
async function predictAll(model, inputs, batch, onBatch = () => undefined) {
    let outputs = null;
    for (let from = 0; from < inputs.rows; from += batch) {
        const rows = Math.min(batch, inputs.rows - from);
        const answer = await model.predict(rowsOf(inputs, from, from + rows), rows, from);
        if (!answer.ok)
            return answer;
        const { values, width } = answer.value;
        outputs ??= { values: new Float32Array(inputs.rows * width), width };
        if (width !== outputs.width || values.length !== rows * width || !(width >= 1)) {
            const text = `answered ${width} numbers a row, where it had answered ${outputs.width}`;
            return { ok: false, fault: { kind: 'answer', text, rows: { from, to: from + rows }, stderr: '' } };
        }
        outputs.values.set(values, from * width);
        onBatch(from + rows);
    }
    return { ok: true, value: outputs ?? { values: new Float32Array(0), width: 1 } };
}
/** A copy of rows `from` to `to` (exclusive) of the inputs. */
function rowsOf(inputs, from, to) {
    return inputs.values.slice(from * inputs.width, to * inputs.width);
}
/**
 * Narrows a crash or a missed deadline down to one row: halves of the batch are tried in fresh processes, at most 20.
 * A fault that does not come again keeps the narrowest range in which it did.
 */
async function narrowFault(fault, start, inputs) {
    let found = fault;
    for (let spawns = 0; spawns < 20 && found.rows !== undefined && found.rows.to - found.rows.from > 1; spawns++) {
        const { from, to } = found.rows;
        const middle = Math.floor((from + to) / 2);
        const model = await start();
        if (!model.ok)
            return found;
        const first = await model.value.predict(rowsOf(inputs, from, middle), middle - from, from);
        const second = first.ok ? await model.value.predict(rowsOf(inputs, middle, to), to - middle, middle) : first;
        await model.value.close();
        if (second.ok)
            return found;
        found = { ...second.fault, stderr: second.fault.stderr || fault.stderr };
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/runtimes/time-calls.js

/** Calls of each model before the first that counts: at least 20, then up to 300 while they took less than a second. */
const warmUp = { least: 20, most: 300, ms: 1000 };
/**
 * Shortest time that is measured, in milliseconds. Twenty calls of 0.15 ms see one moment of a machine: equal models in
 * fresh processes then had ratios from 0.74 to 1.33, with a fifth of a second from 0.98 to 1.02.
 */
const shortest = 200;
/**
 * Times calls of `batch` rows in blocks A B B A (A = baseline, B = candidate) after a warm-up of both; at least `calls` of
 * each model, rounded down to whole blocks, and as many as fill a fifth of a second. All four calls of a block get the same rows; blocks walk through the inputs. The
 * time is that of the model call inside its process. When the warm-up says that all calls would take longer than
 * `budgetMs`, their number is lowered before the first of them, never while they run.
 */
async function timeCalls(base, head, inputs, calls, batch, budgetMs) {
    const models = { base, head };
    const rows = Math.min(batch, inputs.rows);
    const call = async (side, block) => {
        const from = (block * rows) % Math.max(1, inputs.rows - rows + 1);
        const answer = await models[side].predict(rowsOf(inputs, from, from + rows), rows, from);
        return answer.ok ? answer.value.ns / 1e6 : { fault: answer.fault, side };
    };
    // Compilers optimise while a model warms up: with 20 calls equal models differed by 4.5 % (one standard deviation over
    // fresh processes), with 300 by 2.7 %.
    let spent = 0;
    let warmed = 0;
    for (let k = 0; k < warmUp.least || (k < warmUp.most && spent < warmUp.ms); k++) {
        for (const side of ['base', 'head']) {
            const time = await call(side, k);
            if (typeof time !== 'number')
                return time;
            spent += time / 2;
            warmed += 0.5;
        }
    }
    const block = (4 * spent) / warmed;
    const blocks = Math.max(1, Math.floor(Math.min(Math.max(calls / 2, shortest / block), budgetMs / block)));
    const times = { base: new Float64Array(2 * blocks), head: new Float64Array(2 * blocks) };
    for (let k = 0; k < blocks; k++) {
        const at = { base: 2 * k, head: 2 * k };
        for (const side of ['base', 'head', 'head', 'base']) {
            const time = await call(side, k);
            if (typeof time !== 'number')
                return time;
            times[side][at[side]++] = time;
        }
    }
    return times;
}

;// CONCATENATED MODULE: ./lib/gates/model-outputs.js










/** Loads both models on one rung of the ladder (none when both are predictions files). */
function loadModels(run, sources) {
    const { config, io, scratch, host } = run;
    const placeOf = (source) => (source.kind === 'model' ? source.place : null);
    const home = (0,external_node_path_.join)(scratch, 'home');
    (0,external_node_fs_.mkdirSync)(home, { recursive: true, mode: 0o700 });
    const total = config.timeout * 1000;
    if (config.runtime === 'predictions') {
        throw new problem/* Problem */.A('`runtime: predictions` needs `predictions:` files for both models.', 'Give both files, or set `runtime: auto`.');
    }
    return climb({ base: placeOf(sources.base), head: placeOf(sources.head) }, {
        runtime: config.runtime,
        requireGpu: config['require-gpu'],
        script: host ?? (0,host_script/* hostScript */.Q)('model-host'),
        deadlines: { load: Math.min(120_000, total), call: Math.min(60_000, total), total },
        env: io.env,
        scratch: home,
        signal: io.signal,
        packages: { root: io.root, env: io.env, log: io.log, allowInstall: false },
    });
}
/** The fault of a side that did not load, the baseline's first. */
function loadFault(climbed) {
    for (const side of ['base', 'head']) {
        const loaded = climbed?.loaded[side];
        if (loaded !== undefined && loaded !== null && !loaded.ok)
            return { side, fault: loaded.fault };
    }
    return null;
}
/** Outputs of both sides on all golden rows. A crash or missed deadline is narrowed down to a row. */
async function outputsOf(config, sources, climbed, golden, io) {
    const outputs = {};
    for (const side of ['base', 'head']) {
        const source = sources[side];
        if (source.kind === 'predictions') {
            outputs[side] = predictionsOf(await readTable(source.bytes, source.shown), source.shown, config.golden.id, golden.ids);
            continue;
        }
        const ran = await predicted(config, climbed, side, golden, io);
        if (!ran.ok)
            return ran;
        outputs[side] = ran.value;
    }
    return { ok: true, value: outputs };
}
async function predicted(config, climbed, side, golden, io) {
    const model = runningOf(climbed, side);
    const inputs = { values: golden.inputs, rows: golden.rows, width: golden.width };
    const answer = await predictAll(model, inputs, config.batch, (done) => io.log.progress(side === 'base' ? 'baseline rows' : 'candidate rows', done, golden.rows));
    if (answer.ok)
        return { ok: true, value: answer.value };
    const fault = await narrowed(answer.fault, climbed, side, inputs);
    return { ok: false, side, fault };
}
/** A crash is narrowed in fresh processes, a refused row in the one at hand; a hang costs a whole deadline a try. */
async function narrowed(fault, climbed, side, inputs) {
    if (fault.kind === 'crash')
        return narrowFault(fault, () => climbed.start(side), inputs);
    if (fault.kind !== 'answer' || fault.rows === undefined)
        return fault;
    const model = runningOf(climbed, side);
    const last = fault.rows.to - 1;
    const lastRow = await model.predict(rowsOf(inputs, last, last + 1), 1, last);
    // A model that refuses the last row as well refuses more than one row: the range says it better.
    if (!lastRow.ok)
        return refusesAll(fault, model, inputs);
    return narrowFault(fault, async () => ({ ok: true, value: { ...model, close: async () => undefined } }), inputs);
}
/** A model that refuses the dataset's first row and last row too refuses its inputs, whichever the row. */
async function refusesAll(fault, model, inputs) {
    for (const row of [0, inputs.rows - 1]) {
        const one = await model.predict(rowsOf(inputs, row, row + 1), 1, row);
        if (one.ok || one.fault.text !== fault.text)
            return fault;
    }
    return { kind: fault.kind, text: fault.text, stderr: fault.stderr };
}
/** Call times of both models, interleaved; null when a side is a predictions file. */
async function callTimes(config, climbed, golden) {
    if (climbed === null || Object.values(climbed.loaded).some((loaded) => loaded === null))
        return null;
    const inputs = { values: golden.inputs, rows: golden.rows, width: golden.width };
    const { calls, batch } = config.latency;
    // Timing must not eat the time that a model has in all: a slow model would look like one that hangs.
    const budget = 0.4 * 1000 * config.timeout;
    const timed = await timeCalls(runningOf(climbed, 'base'), runningOf(climbed, 'head'), inputs, calls, batch, budget);
    return 'fault' in timed ? { ok: false, ...timed } : { ok: true, value: timed };
}
const furtherPairs = 2;
/**
 * The measurement of `callTimes` again in pairs of fresh processes, when the first pair says that the candidate is
 * slower: at most two, none after one that disagrees. A process that does not come up again ends the tries.
 */
async function confirmTimes(config, climbed, golden, first) {
    const inputs = { values: golden.inputs, rows: golden.rows, width: golden.width };
    const budget = 0.2 * 1000 * config.timeout;
    const repeats = [];
    while (repeats.length < furtherPairs && seemsSlower(config, repeats.at(-1) ?? first)) {
        const [base, head] = [await climbed.start('base'), await climbed.start('head')];
        try {
            if (!base.ok || !head.ok)
                break;
            const timed = await timeCalls(base.value, head.value, inputs, config.latency.calls, config.latency.batch, budget);
            if ('fault' in timed)
                break;
            repeats.push(timed);
        }
        finally {
            for (const one of [base, head])
                if (one.ok)
                    await one.value.close();
        }
    }
    return repeats;
}
/** Peak resident memory of both processes in bytes; null for a predictions file or a process that no longer answers. */
async function peakMemory(climbed) {
    const peak = async (side) => {
        const loaded = climbed?.loaded[side];
        return loaded?.ok ? loaded.value.peakBytes() : null;
    };
    return { base: await peak('base'), head: await peak('head') };
}
function runningOf(climbed, side) {
    const loaded = climbed.loaded[side];
    if (!loaded?.ok)
        throw new Error(`the ${side} model is not loaded`);
    return loaded.value;
}

;// CONCATENATED MODULE: ./lib/gates/model.js





















/**
 * Judges the candidate against the baseline on the golden dataset and gives one evidence. A change that touches neither
 * models, golden dataset nor policy is skipped before any runtime is loaded. A candidate that cannot be run fails; a
 * baseline or dataset that cannot be used is evidence of verdict `error`. Files are written only below a private temporary
 * folder, which is removed. `host` is the script of a model's process (that of the bundle unless told).
 */
async function modelGate(request, policy, io, host) {
    const started = io.now();
    const { model: config } = policy.config;
    const name = config === undefined ? undefined : model_nameOf(config);
    const record = () => ({
        policy: policy.source,
        tool: tool/* tool */.z,
        seed: io.seed,
        started: new Date(started).toISOString(),
        seconds: Math.max(0, io.now() - started) / 1000,
        ...(name === undefined ? {} : { name }),
    });
    let scratch = null;
    try {
        if (config === undefined || name === undefined)
            throw noConfig();
        refuseUnsafe(request, io);
        scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'assay-model-'));
        const places = await placesOf(request, config, io);
        const outcome = await judged({ request, config, policy, io, scratch, places, host });
        return (0,assemble/* assemble */.fT)({ ...record(), gate: 'model', ...outcome });
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.A))
            throw error;
        return (0,assemble/* couldNotCheck */.Hj)('model', error, record());
    }
    finally {
        if (scratch !== null)
            await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
async function judged(run) {
    const { config, places, policy } = run;
    const gated = gatedMetrics(config);
    needTolerance(config);
    if (places.changed !== null && !concerns(places.changed, config, policy))
        return untouched(run);
    const head = await sourceOf(run, 'head');
    if (head === null)
        throw model_missing(config.candidate.path ?? config.candidate.predictions ?? '');
    const base = await sourceOf(run, 'base');
    if (base === null)
        return firstModel(run, head);
    const digests = { baseline: base.digest, candidate: head.digest };
    if (base.digest === head.digest && base.kind === head.kind) {
        const golden = await goldenBytes(run);
        return sameModel(run, { ...digests, golden: golden.digest }, golden.edits);
    }
    const sources = { base, head };
    const climbed = base.kind === 'model' || head.kind === 'model' ? await loadModels(run, sources) : null;
    try {
        return await onGolden(run, sources, climbed, gated);
    }
    finally {
        if (climbed !== null)
            await closeAll(climbed);
    }
}
async function onGolden(run, sources, climbed, gated) {
    const { config, io } = run;
    const broken = loadFault(climbed);
    if (broken?.side === 'base')
        throw faultProblem(broken.fault, [], sources.base.shown);
    const file = await goldenBytes(run);
    const needInputs = climbed !== null;
    const golden = goldenOf(await readTable(file.bytes, config.golden.path), { ...columnsOf(config), needInputs });
    const frame = frameOf(run, sources, climbed, golden, file);
    if (broken !== null)
        return { ...frame, ...failed(run, broken.fault, golden, sources.head.file) };
    const ran = await outputsOf(config, sources, climbed, golden, io);
    if (!ran.ok)
        return { ...frame, ...faulty(run, ran, golden, sources) };
    const misfit = misfitOf(config, ran.value, golden, sources);
    if (misfit !== null)
        return { ...frame, ...failed(run, misfit, golden, sources.head.file) };
    const it = caseOf(run, golden, ran.value, sources.head.file);
    const timed = await callTimes(config, climbed, golden);
    if (timed !== null && !timed.ok)
        return { ...frame, ...faulty(run, timed, golden, sources) };
    const machine = { shared: io.env.RUNNER_ENVIRONMENT !== 'self-hosted' };
    const peak = await peakMemory(climbed);
    const repeats = timed === null || climbed === null ? [] : await confirmTimes(config, climbed, golden, timed.value);
    const all = joined([
        judge(it, gated),
        timed === null ? part({}) : judgeLatency(it, timed.value, machine, repeats),
        memoryPart(peak),
    ]);
    const lead = worstLead(all.leads);
    return {
        ...frame,
        decided: lead?.decided ?? 'nothing was gated',
        limit: lead?.limit ?? '',
        findings: [...all.findings],
        measurements: [...all.measurements],
        plots: [...all.plots],
        notes: [...frame.notes, ...all.notes],
        counts: { ...frame.counts, ...(timed === null ? {} : { calls: 2 * timed.value.head.length }) },
    };
}
function caseOf(run, golden, outputs, path) {
    const { config, io } = run;
    const sample = ({ values, width }) => (0,model_sample/* sampleOf */.by)(config.task, golden.labels, values, width, golden.labelled);
    return {
        config,
        golden,
        base: sample(outputs.base),
        head: sample(outputs.head),
        seed: io.seed,
        fingerprint,
        path,
    };
}
function misfitOf(config, outputs, golden, sources) {
    const fault = (text) => ({ kind: 'answer', text, stderr: '' });
    const problem = (one) => (0,model_sample/* widthProblem */.s4)(config.task, one.width, golden.labels) ?? (0,model_sample/* probabilityProblem */.l5)(config.task, one);
    const base = problem(outputs.base);
    if (base !== null)
        throw faultProblem(fault(`gave ${base}`), golden.ids, sources.base.shown);
    const head = problem(outputs.head);
    if (head !== null)
        return fault(`gave ${head}`);
    if (config.task !== 'multiclass' || outputs.head.width === outputs.base.width)
        return null;
    return fault(`gave ${outputs.head.width} classes, where the baseline has ${outputs.base.width}`);
}
function faulty(run, ran, golden, sources) {
    if (ran.side === 'base')
        throw faultProblem(ran.fault, golden.ids, sources.base.shown);
    return failed(run, ran.fault, golden, sources.head.file);
}
function failed(run, fault, golden, path) {
    const identity = fingerprint(`model/${run.config.name ?? ''}/model-${fault.kind}`);
    const finding = faultFinding(fault, golden.ids, path, identity);
    return { findings: [finding], decided: finding.message, limit: 'every golden row answered' };
}
function memoryPart(peak) {
    if (peak.base === null || peak.head === null)
        return part({});
    return part({
        measurements: [
            {
                id: 'memory-peak',
                subject: 'candidate',
                value: peak.head,
                unit: 'bytes',
                base: peak.base,
                head: peak.head,
                n: { base: 1, head: 1 },
                method: 'peak resident set of the process, runtime included; recorded, not judged',
                verdict: 'pass',
            },
        ],
    });
}
function untouched({ config, places }) {
    return {
        verdict: 'skip',
        decided: 'no model, golden dataset or policy changed',
        limit: 'nothing to judge',
        subject: { base: places.baseName, head: places.headName, digests: {} },
        notes: [
            {
                kind: 'unchecked',
                text: `The change does not touch ${(0,quote/* quote */.h)(pathOf(config))}, its baseline, ${(0,quote/* quote */.h)(config.golden.path)} or the policy: no model was run.`,
            },
        ],
    };
}
function sameModel(run, digests, edits) {
    return {
        decided: 'same model',
        limit: 'margins',
        subject: { base: run.places.baseName, head: run.places.headName, digests },
        notes: [
            { kind: 'method', text: 'Baseline and candidate have the same digest: the same model, so nothing was run.' },
        ],
        policy: withEdits(run.policy, edits),
    };
}
function firstModel(run, head) {
    const baseline = run.config.baseline.path ?? run.config.baseline.predictions ?? '';
    if (run.request.mode !== 'change')
        throw model_missing(baseline);
    return {
        decided: 'no baseline yet',
        limit: 'a baseline at the base commit',
        subject: { base: run.places.baseName, head: run.places.headName, digests: { candidate: head.digest } },
        findings: [
            {
                rule: 'no-baseline',
                severity: 'warning',
                confidence: 'certain',
                message: `the base commit has no baseline ${(0,quote/* quote */.h)(baseline)}`,
                detail: 'The candidate was compared with nothing; the next change will be compared with it.',
                mend: 'Look at the model by hand this once, or name a baseline that exists.',
                locations: [{ path: head.file }],
                fingerprint: fingerprint(`model/${run.config.name ?? ''}/no-baseline`),
            },
        ],
    };
}
function columnsOf({ golden, slices, task }) {
    const { path, id, label, inputs } = golden;
    return { path, id, label, inputs, slices: slices.by, mustNotFlip: golden['must-not-flip'], task };
}
function needTolerance({ task, golden, flips }) {
    if (task !== 'regression' || golden['must-not-flip'] === undefined || flips.tolerance !== undefined)
        return;
    throw new problem/* Problem */.A('`golden.must-not-flip` in a regression needs to know what a flip is.', 'Set `model.flips.tolerance` to the rise of the absolute error that counts as one.');
}
function model_nameOf(config) {
    return config.name ?? (0,external_node_path_.basename)(pathOf(config).replace(/\/?model\.json$/, ''));
}
function pathOf({ candidate }) {
    return candidate.path ?? candidate.predictions ?? 'assay.yml';
}
function fingerprint(text) {
    return sha256(Buffer.from(text)).slice('sha256:'.length, 'sha256:'.length + 32);
}
function model_missing(path) {
    return new problem/* Problem */.A(`There is no model at ${(0,quote/* quote */.h)(path)}.`, 'Correct the path under `model:` in the configuration, or commit the model.');
}
function noConfig() {
    return new problem/* Problem */.A('The configuration has no `model:` part.', 'Add one; `assay init` writes an example.');
}


/***/ }),

/***/ 77829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ defineMetric),
/* harmony export */   Ri: () => (/* binding */ countingRows),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   sw: () => (/* binding */ defined)
/* harmony export */ });
/* unused harmony exports unfit, columnSums */
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25307);

/** Declares a metric. Conformance (id = file name, an oracle value for each task) is tested over the registry. */
function defineMetric(metric) {
    return metric;
}
/** A defined value, or the reason when the number is not finite. */
function defined(value, reason) {
    return Number.isFinite(value) ? { value } : { value: null, reason };
}
/** Why these outputs cannot be scored by the metric; null when they can. */
function unfit(metric, sample) {
    if (metric.scores[sample.task] === undefined)
        return `${metric.id} is not a metric of the task ${sample.task}`;
    if (sample.labels.length === 0)
        return 'no labelled row';
    if (metric.needs === 'classes')
        return null;
    let broken = 0;
    for (let row = 0; row < sample.labels.length; row++)
        if (!(0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .finiteRow */ .uV)(sample, row))
            broken++;
    if (broken > 0)
        return `${broken} ${broken === 1 ? 'row has' : 'rows have'} an output that is not a finite number`;
    if (metric.needs === 'probabilities' && sample.outputs.some((p) => p < 0 || p > 1)) {
        return 'outputs are not probabilities: some lie outside 0 to 1 (logits?)';
    }
    return null;
}
/** The metric's value on a sample. */
function evaluate(metric, sample) {
    const reason = unfit(metric, sample);
    const score = metric.scores[sample.task];
    if (reason !== null || score === undefined)
        return { value: null, reason: reason ?? 'no such metric' };
    if (score.kind === 'auc')
        return score.value(sample);
    if (score.kind === 'sums')
        return score.value(columnSums(score.columns(sample)));
    const rows = countingRows(score.rows(sample));
    return defined(rows.reduce((sum, v) => sum + v, 0) / rows.length, 'no row counts for it');
}
/** Row scores without the rows that do not count. */
function countingRows(scores) {
    return scores.filter((score) => !Number.isNaN(score));
}
/** The sum of each column. */
function columnSums(columns) {
    return Float64Array.from(columns, (column) => column.reduce((sum, v) => sum + v, 0));
}


/***/ }),

/***/ 10723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ metrics)
});

// EXTERNAL MODULE: ./lib/model/metric.js
var metric = __webpack_require__(77829);
// EXTERNAL MODULE: ./lib/model/sample.js
var model_sample = __webpack_require__(25307);
;// CONCATENATED MODULE: ./lib/model/metrics/accuracy.js


const score = {
    kind: 'proportion',
    rows: (sample) => {
        const predicted = (0,model_sample/* predictedClasses */.Be)(sample);
        return sample.labels.map((label, row) => (label === predicted[row] ? 1 : 0));
    },
};
/* harmony default export */ const accuracy = ((0,metric/* defineMetric */.GR)({
    id: 'accuracy',
    title: 'accuracy',
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    scores: { binary: score, multiclass: score },
    documentation: 'Share of rows that are given their own class.',
    source: 'sklearn.metrics.accuracy_score',
}));

;// CONCATENATED MODULE: ./lib/model/counts.js

/** Row columns 0/1 of a binary confusion matrix, in the order true positive, false positive, false negative, true negative. */
function binaryCounts(sample) {
    const predicted = (0,model_sample/* predictedClasses */.Be)(sample);
    const column = (test) => sample.labels.map((label, row) => (test(label, predicted[row]) ? 1 : 0));
    return [
        column((label, guess) => label === 1 && guess === 1),
        column((label, guess) => label === 0 && guess !== 0),
        column((label, guess) => label === 1 && guess !== 1),
        column((label, guess) => label === 0 && guess === 0),
    ];
}
/** Row columns 0/1 for each class k: true positive (3k), false positive (3k + 1), false negative (3k + 2). */
function classCounts(sample) {
    const predicted = (0,model_sample/* predictedClasses */.Be)(sample);
    const columns = [];
    for (let k = 0; k < sample.width; k++) {
        columns.push(sample.labels.map((label, row) => (label === k && predicted[row] === k ? 1 : 0)), sample.labels.map((label, row) => (label !== k && predicted[row] === k ? 1 : 0)), sample.labels.map((label, row) => (label === k && predicted[row] !== k ? 1 : 0)));
    }
    return columns;
}
/** The sums of `classCounts`, class by class. */
function byClass(sums) {
    return Array.from({ length: sums.length / 3 }, (_, k) => ({
        tp: sums[3 * k],
        fp: sums[3 * k + 1],
        fn: sums[3 * k + 2],
    }));
}
/** The mean of one number a class; NaN when any is NaN or there is none. */
function macro(values) {
    return values.reduce((sum, v) => sum + v, 0) / values.length;
}

;// CONCATENATED MODULE: ./lib/model/metrics/balanced-accuracy.js


const oneClass = 'a class has no row in the golden set';
/* harmony default export */ const balanced_accuracy = ((0,metric/* defineMetric */.GR)({
    id: 'balanced-accuracy',
    title: 'balanced accuracy',
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    scores: {
        binary: {
            kind: 'sums',
            columns: binaryCounts,
            value: ([tp = 0, fp = 0, fn = 0, tn = 0]) => (0,metric/* defined */.sw)((tp / (tp + fn) + tn / (tn + fp)) / 2, oneClass),
        },
        multiclass: {
            kind: 'sums',
            columns: classCounts,
            value: (sums) => (0,metric/* defined */.sw)(macro(byClass(sums).flatMap(({ tp, fn }) => (tp + fn > 0 ? [tp / (tp + fn)] : []))), oneClass),
        },
    },
    documentation: 'Mean over the classes of the share of their rows that are found.',
    source: 'sklearn.metrics.balanced_accuracy_score',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/brier.js

/* harmony default export */ const brier = ((0,metric/* defineMetric */.GR)({
    id: 'brier',
    title: 'Brier score',
    direction: 'lower',
    unit: '',
    range: [0, 2],
    needs: 'probabilities',
    scores: {
        binary: {
            kind: 'mean',
            rows: ({ labels, outputs }) => labels.map((label, row) => (outputs[row] - label) ** 2),
        },
        multiclass: {
            kind: 'mean',
            rows: ({ labels, outputs, width }) => labels.map((label, row) => {
                let sum = 0;
                for (let k = 0; k < width; k++)
                    sum += (outputs[row * width + k] - (label === k ? 1 : 0)) ** 2;
                return sum;
            }),
        },
    },
    documentation: 'Mean squared distance between the probabilities and the label; with several classes summed over them.',
    source: 'Brier 1950; sklearn.metrics.brier_score_loss',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/f1.js


/* harmony default export */ const f1 = ((0,metric/* defineMetric */.GR)({
    id: 'f1',
    title: 'F1',
    direction: 'higher',
    unit: '',
    range: [0, 1],
    needs: 'classes',
    scores: {
        binary: {
            kind: 'sums',
            columns: binaryCounts,
            value: ([tp = 0, fp = 0, fn = 0]) => (0,metric/* defined */.sw)((2 * tp) / (2 * tp + fp + fn), 'no row is positive and none is predicted positive'),
        },
        multiclass: {
            kind: 'sums',
            columns: classCounts,
            value: (sums) => (0,metric/* defined */.sw)(macro(byClass(sums).flatMap(({ tp, fp, fn }) => (tp + fp + fn > 0 ? [(2 * tp) / (2 * tp + fp + fn)] : []))), 'no class has a row'),
        },
    },
    documentation: 'Harmonic mean of precision and recall; with several classes the mean over the classes that occur.',
    source: 'sklearn.metrics.f1_score (average="binary" or "macro")',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/log-loss.js


const smallest = Number.EPSILON;
const log_loss_score = {
    kind: 'mean',
    rows: (sample) => sample.labels.map((_, row) => -Math.log(Math.min(1, Math.max(smallest, (0,model_sample/* labelProbability */.Wk)(sample, row))))),
};
/* harmony default export */ const log_loss = ((0,metric/* defineMetric */.GR)({
    id: 'log-loss',
    title: 'log loss',
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'probabilities',
    scores: { binary: log_loss_score, multiclass: log_loss_score },
    documentation: "Mean of -ln of the probability given to the row's own class, the probability not below 2.2e-16.",
    source: 'sklearn.metrics.log_loss',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/mae.js

/* harmony default export */ const mae = ((0,metric/* defineMetric */.GR)({
    id: 'mae',
    title: 'mean absolute error',
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'finite',
    scores: {
        regression: {
            kind: 'mean',
            rows: ({ labels, outputs }) => labels.map((label, row) => Math.abs(outputs[row] - label)),
        },
    },
    documentation: 'Mean of |output - label|, in the unit of the label.',
    source: 'sklearn.metrics.mean_absolute_error',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/mse.js

/* harmony default export */ const mse = ((0,metric/* defineMetric */.GR)({
    id: 'mse',
    title: 'mean squared error',
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'finite',
    scores: {
        regression: {
            kind: 'mean',
            rows: ({ labels, outputs }) => labels.map((label, row) => (outputs[row] - label) ** 2),
        },
    },
    documentation: 'Mean of (output - label)², in the squared unit of the label.',
    source: 'sklearn.metrics.mean_squared_error',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/precision.js


/* harmony default export */ const precision = ((0,metric/* defineMetric */.GR)({
    id: 'precision',
    title: 'precision',
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    scores: {
        binary: {
            kind: 'sums',
            columns: binaryCounts,
            value: ([tp = 0, fp = 0]) => (0,metric/* defined */.sw)(tp / (tp + fp), 'no row is predicted positive'),
        },
        multiclass: {
            kind: 'sums',
            columns: classCounts,
            value: (sums) => (0,metric/* defined */.sw)(macro(byClass(sums).flatMap(({ tp, fp, fn }) => (tp + fp + fn > 0 ? [tp / (tp + fp)] : []))), 'a class of the golden set is never predicted'),
        },
    },
    documentation: 'Share of the rows predicted positive that are positive; with several classes the mean over the classes.',
    source: 'sklearn.metrics.precision_score (average="binary" or "macro")',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/recall.js



/* harmony default export */ const recall = ((0,metric/* defineMetric */.GR)({
    id: 'recall',
    title: 'recall',
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    scores: {
        binary: {
            kind: 'proportion',
            rows: (sample) => {
                const predicted = (0,model_sample/* predictedClasses */.Be)(sample);
                return sample.labels.map((label, row) => (label !== 1 ? Number.NaN : predicted[row] === 1 ? 1 : 0));
            },
        },
        multiclass: {
            kind: 'sums',
            columns: classCounts,
            value: (sums) => (0,metric/* defined */.sw)(macro(byClass(sums).flatMap(({ tp, fn }) => (tp + fn > 0 ? [tp / (tp + fn)] : []))), 'no class has a row'),
        },
    },
    documentation: 'Share of the positive rows that are predicted positive; with several classes the mean over the classes.',
    source: 'sklearn.metrics.recall_score (average="binary" or "macro")',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/rmse.js

/* harmony default export */ const rmse = ((0,metric/* defineMetric */.GR)({
    id: 'rmse',
    title: 'root mean squared error',
    direction: 'lower',
    unit: '',
    range: [0, null],
    needs: 'finite',
    scores: {
        regression: {
            kind: 'sums',
            columns: ({ labels, outputs }) => [
                labels.map((label, row) => (outputs[row] - label) ** 2),
                labels.map(() => 1),
            ],
            value: ([squares = 0, rows = 0]) => (0,metric/* defined */.sw)(Math.sqrt(squares / rows), 'no row'),
        },
    },
    documentation: 'Square root of the mean of (output - label)², in the unit of the label.',
    source: 'sklearn.metrics.root_mean_squared_error',
}));

// EXTERNAL MODULE: ./lib/stats/mid-ranks.js
var mid_ranks = __webpack_require__(96271);
;// CONCATENATED MODULE: ./lib/model/metrics/roc-auc.js


/* harmony default export */ const roc_auc = ((0,metric/* defineMetric */.GR)({
    id: 'roc-auc',
    title: 'ROC AUC',
    direction: 'higher',
    unit: '',
    range: [0, 1],
    needs: 'finite',
    scores: {
        binary: {
            kind: 'auc',
            value: ({ labels, outputs }) => {
                const ranks = (0,mid_ranks/* midRanks */.o)(outputs);
                const positive = labels.reduce((count, label) => count + (label === 1 ? 1 : 0), 0);
                const sum = ranks.reduce((total, rank, row) => total + (labels[row] === 1 ? rank : 0), 0);
                const pairs = positive * (labels.length - positive);
                return (0,metric/* defined */.sw)((sum - (positive * (positive + 1)) / 2) / pairs, 'only one class in the labels');
            },
        },
    },
    documentation: 'Probability that a random positive row gets a higher output than a random negative one, ties counting half.',
    source: 'sklearn.metrics.roc_auc_score',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/specificity.js


/* harmony default export */ const specificity = ((0,metric/* defineMetric */.GR)({
    id: 'specificity',
    title: 'specificity',
    direction: 'higher',
    unit: 'share',
    range: [0, 1],
    needs: 'classes',
    scores: {
        binary: {
            kind: 'proportion',
            rows: (sample) => {
                const predicted = (0,model_sample/* predictedClasses */.Be)(sample);
                return sample.labels.map((label, row) => (label !== 0 ? Number.NaN : predicted[row] === 0 ? 1 : 0));
            },
        },
    },
    documentation: 'Share of the negative rows that are predicted negative.',
    source: 'sklearn.metrics.recall_score (pos_label=0)',
}));

;// CONCATENATED MODULE: ./lib/model/metrics/registry.js
// Generated by `npm run generate`.












const metrics = [
    accuracy,
    balanced_accuracy,
    brier,
    f1,
    log_loss,
    mae,
    mse,
    precision,
    recall,
    rmse,
    roc_auc,
    specificity,
];


/***/ }),

/***/ 25307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ predictedClasses),
/* harmony export */   LE: () => (/* binding */ subset),
/* harmony export */   Wk: () => (/* binding */ labelProbability),
/* harmony export */   _4: () => (/* binding */ smallestClass),
/* harmony export */   _z: () => (/* binding */ nonFiniteRows),
/* harmony export */   by: () => (/* binding */ sampleOf),
/* harmony export */   l5: () => (/* binding */ probabilityProblem),
/* harmony export */   s4: () => (/* binding */ widthProblem),
/* harmony export */   uV: () => (/* binding */ finiteRow)
/* harmony export */ });
/** Why outputs of `width` numbers a row do not fit the task and its labels; null when they do. */
function widthProblem(task, width, labels) {
    if (task === 'multiclass') {
        const classes = labels.reduce((most, label) => Math.max(most, label), 0) + 1;
        if (width >= Math.max(2, classes))
            return null;
        const needed = `${width} ${width === 1 ? 'number' : 'numbers'} a row, where ${Math.max(2, classes)} classes were needed`;
        const fromOne = width >= 2 && width === classes - 1 && labels.every((label) => label >= 1);
        return fromOne ? `${needed}: the labels run from 1 to ${width}, and the first class is 0` : needed;
    }
    if (width === 1 || (task === 'binary' && width === 2))
        return null;
    return `${width} numbers a row, where ${task === 'binary' ? '1 or 2 were' : '1 was'} needed`;
}
/**
 * Why outputs cannot be the probability of class 1 of a binary task: a finite one lies outside 0 to 1 (by more than
 * rounding), so that 0.5 would be no threshold. null when they can.
 */
function probabilityProblem(task, { values, width }) {
    if (task !== 'binary')
        return null;
    for (let i = width - 1; i < values.length; i += width) {
        const value = values[i];
        if (Number.isFinite(value) && (value < -1e-6 || value > 1 + 1e-6))
            return `${Number(value.toPrecision(4))}, which is no probability (a logit?): a binary task needs outputs from 0 to 1`;
    }
    return null;
}
/**
 * A sample from raw outputs. A binary model with two outputs (a softmax) is read by its second. `rows` picks rows of the
 * outputs (all unless told); `labels` has one entry for each picked row.
 */
function sampleOf(task, labels, outputs, width, rows) {
    const used = task === 'multiclass' ? width : 1;
    const from = width - used;
    const picked = new Float64Array(labels.length * used);
    for (let i = 0; i < labels.length; i++) {
        const row = rows === undefined ? i : rows[i];
        for (let k = 0; k < used; k++)
            picked[i * used + k] = outputs[row * width + from + k];
    }
    return { task, labels, outputs: picked, width: used };
}
/** The rows with these numbers, in this order. */
function subset(sample, rows) {
    const labels = Float64Array.from(rows, (row) => sample.labels[row]);
    return sampleOf(sample.task, labels, sample.outputs, sample.width, rows);
}
/** Whether every number of the row is finite. */
function finiteRow(sample, row) {
    for (let k = 0; k < sample.width; k++)
        if (!Number.isFinite(sample.outputs[row * sample.width + k]))
            return false;
    return true;
}
/** Numbers of the rows with a NaN or infinite output. */
function nonFiniteRows(sample) {
    return Uint32Array.from(sample.labels, (_, row) => row).filter((row) => !finiteRow(sample, row));
}
/**
 * The class that each row is given: binary 1 when the probability is above 0.5 (exactly 0.5 is 0, as argmax has it),
 * multiclass the first largest; -1 for a row with a NaN or infinite output, which so counts as wrong.
 */
function predictedClasses(sample) {
    return sample.labels.map((_, row) => {
        if (!finiteRow(sample, row))
            return -1;
        if (sample.width === 1)
            return sample.outputs[row] > 0.5 ? 1 : 0;
        let best = 0;
        for (let k = 1; k < sample.width; k++) {
            if (sample.outputs[row * sample.width + k] > sample.outputs[row * sample.width + best])
                best = k;
        }
        return best;
    });
}
/** Probability that the model gave to the row's own label (classification only). */
function labelProbability(sample, row) {
    const label = sample.labels[row];
    if (sample.width > 1)
        return sample.outputs[row * sample.width + label];
    const p = sample.outputs[row];
    return label === 1 ? p : 1 - p;
}
/** Rows of the rarer class of a binary sample. */
function smallestClass(sample) {
    const positive = sample.labels.reduce((count, label) => count + (label === 1 ? 1 : 0), 0);
    return Math.min(positive, sample.labels.length - positive);
}


/***/ }),

/***/ 65915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ hostScript)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75254);




/**
 * The script that a child process runs (`engine-host`, `model-host`), as an absolute path: `<name>.js` beside the
 * running bundle or above it, or in `dist` when the program runs from its sources.
 * Errors: `Problem` when none is built.
 */
function hostScript(name) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    for (let folder = start, step = 0; step < 4; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), step += 1) {
        for (const path of [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}.js`), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'dist', `${name}.js`)]) {
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
                return path;
        }
    }
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`The program's own file ${name}.js was not found beside ${start} or above it.`, 'Use the whole `dist` folder of a release; in a checkout run `npm run build`.');
}


/***/ }),

/***/ 32026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ changedPaths)
/* harmony export */ });
/* unused harmony export parseRawDiff */
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21022);

/**
 * Paths that differ between the trees of two commits (`git diff --raw -M base head`), in git's order (by byte value).
 *
 * `root` is a directory of the repository; paths are relative to the repository's top. Renames are those of git's
 * similarity index of 50 %. Submodules are left out. A name that is not UTF-8 is decoded with U+FFFD.
 * Nothing is checked out, no filter or text conversion runs. Empty when the trees are equal.
 * Errors: `Problem` when git fails or a commit is missing.
 */
async function changedPaths(root, base, head) {
    const raw = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, [
        'diff-tree',
        '-r',
        '--raw',
        '-z',
        '-M',
        '--no-ext-diff',
        '--no-textconv',
        '--end-of-options',
        base,
        head,
    ]);
    return parseRawDiff(raw.toString('utf8'));
}
/** Reads the NUL-separated output of `git diff-tree --raw -z` for two trees. Submodules are left out. */
function parseRawDiff(text) {
    const fields = text.split('\0');
    const changes = [];
    for (let i = 0; i < fields.length;) {
        const head = /^:(\d{6}) (\d{6}) [0-9a-f]+ [0-9a-f]+ ([A-Z])\d*$/.exec(fields[i] ?? '');
        if (head === null) {
            i++;
            continue;
        }
        const [, oldMode, newMode, letter] = head;
        const two = letter === 'R' || letter === 'C';
        const first = fields[i + 1] ?? '';
        const second = fields[i + 2] ?? '';
        i += two ? 3 : 2;
        if (newMode === '160000' || (oldMode === '160000' && newMode === '000000'))
            continue;
        if (letter === 'R')
            changes.push({ path: second, oldPath: first, status: 'renamed' });
        else
            changes.push({ path: two ? second : first, status: statusOf(letter ?? 'M') });
    }
    return changes;
}
function statusOf(letter) {
    if (letter === 'A' || letter === 'C')
        return 'added';
    if (letter === 'D')
        return 'deleted';
    return letter === 'T' ? 'type-changed' : 'modified';
}


/***/ }),

/***/ 44625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ benjaminiHochberg)
/* harmony export */ });
/**
 * Adjusted p-values of Benjamini and Hochberg (1995): rejecting where adjusted <= q holds the false discovery rate at q
 * (statsmodels `multipletests(method='fdr_bh')`). Same order as given; empty gives empty. NaN is left out of the count
 * and stays NaN. Cost: one sort.
 */
function benjaminiHochberg(p) {
    const order = p.map((_, i) => i).filter((i) => !Number.isNaN(p[i] ?? Number.NaN));
    order.sort((a, b) => (p[b] ?? 0) - (p[a] ?? 0));
    const adjusted = p.map(() => Number.NaN);
    let least = 1;
    order.forEach((i, place) => {
        least = Math.min(least, ((p[i] ?? 1) * order.length) / (order.length - place));
        adjusted[i] = least;
    });
    return adjusted;
}


/***/ }),

/***/ 71350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ binomialUpper),
/* harmony export */   H: () => (/* binding */ binomialCdf)
/* harmony export */ });
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98014);

/**
 * P(X <= k) for X binomial with n trials of probability p (`scipy.stats.binom.cdf`). 0 for k < 0, 1 for k >= n.
 */
function binomialCdf(k, n, p) {
    if (k < 0)
        return 0;
    if (k >= n)
        return 1;
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteBeta */ .J)(1 - p, n - Math.floor(k), Math.floor(k) + 1);
}
/** P(X >= k) for X binomial with n trials of probability p (`scipy.stats.binom.sf(k - 1, n, p)`), without cancellation. */
function binomialUpper(k, n, p) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteBeta */ .J)(p, Math.ceil(k), n - Math.ceil(k) + 1);
}


/***/ }),

/***/ 50386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ delong)
/* harmony export */ });
/* harmony import */ var _mid_ranks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96271);

/**
 * Paired areas under the ROC curve with DeLong's covariance (DeLong, DeLong & Clarke-Pearson 1988) by mid-ranks
 * (Sun & Xu 2014), O(n log n). `labels` 1 = positive, anything else negative. Scores must be finite.
 * NaN when a class has fewer than two rows (the AUC alone needs one).
 */
function delong(labels, first, second) {
    const a = placements(labels, first);
    const b = placements(labels, second);
    const variance = (x, y) => covariance(x.positive, y.positive) / x.positive.length + covariance(x.negative, y.negative) / x.negative.length;
    return {
        first: a.auc,
        second: b.auc,
        varFirst: variance(a, a),
        varSecond: variance(b, b),
        covariance: variance(a, b),
    };
}
function placements(labels, scores) {
    const ups = scores.filter((_, i) => labels[i] === 1);
    const downs = scores.filter((_, i) => labels[i] !== 1);
    const all = (0,_mid_ranks_js__WEBPACK_IMPORTED_MODULE_0__/* .midRanks */ .o)(scores);
    const [m, n] = [ups.length, downs.length];
    const amongUps = (0,_mid_ranks_js__WEBPACK_IMPORTED_MODULE_0__/* .midRanks */ .o)(ups);
    const amongDowns = (0,_mid_ranks_js__WEBPACK_IMPORTED_MODULE_0__/* .midRanks */ .o)(downs);
    const allUps = all.filter((_, i) => labels[i] === 1);
    const allDowns = all.filter((_, i) => labels[i] !== 1);
    const positive = allUps.map((rank, i) => (rank - amongUps[i]) / n);
    const negative = allDowns.map((rank, i) => 1 - (rank - amongDowns[i]) / m);
    return { auc: positive.reduce((sum, v) => sum + v, 0) / m, positive, negative };
}
function covariance(x, y) {
    const n = x.length;
    let meanX = 0;
    let meanY = 0;
    for (let i = 0; i < n; i++) {
        meanX += x[i] / n;
        meanY += y[i] / n;
    }
    let sum = 0;
    for (let i = 0; i < n; i++)
        sum += (x[i] - meanX) * (y[i] - meanY);
    return sum / (n - 1);
}


/***/ }),

/***/ 98014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ incompleteBeta)
/* harmony export */ });
/* harmony import */ var _log_gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36721);

/**
 * Regularised incomplete beta function I_x(a, b) for a, b > 0 and 0 <= x <= 1 (`scipy.special.betainc`), by the
 * continued fraction of DLMF 8.17.22 in Lentz' form. Relative error about 1e-13, growing to 1e-10 at a + b near 1e6.
 * NaN outside the domain. O(√(a + b)).
 */
function incompleteBeta(x, a, b) {
    if (!(a > 0) || !(b > 0) || !(x >= 0) || !(x <= 1))
        return Number.NaN;
    if (x === 0 || x === 1)
        return x;
    const front = Math.exp((0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .S)(a + b) - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .S)(a) - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .S)(b) + a * Math.log(x) + b * Math.log1p(-x));
    return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}
const tiny = 1e-300;
function fraction(x, a, b) {
    let c = 1;
    let d = 1 / away(1 - ((a + b) * x) / (a + 1));
    let value = d;
    for (let m = 1; m < 100_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / away(1 + even * d);
        c = away(1 + even / c);
        value *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / away(1 + odd * d);
        c = away(1 + odd / c);
        value *= d * c;
        if (Math.abs(d * c - 1) < 1e-16)
            break;
    }
    return value;
}
function away(value) {
    return Math.abs(value) < tiny ? tiny : value;
}


/***/ }),

/***/ 36721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ logGamma)
/* harmony export */ });
const g = 607 / 128;
const coefficients = [
    0.9999999999999971, 57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202,
    0.00003399464998481189, 0.00004652362892704858, -0.00009837447530487956, 0.0001580887032249125,
    -0.00021026444172410488, 0.00021743961811521265, -0.0001643181065367639, 0.00008441822398385275,
    -0.000026190838401581408, 0.0000036899182659531625,
];
/**
 * ln Γ(x) for x > 0, by Lanczos' series with g = 607/128 and 15 terms (Godfrey's coefficients); about 1e-14 relative.
 * NaN for x <= 0 or NaN. O(1).
 */
function logGamma(x) {
    if (!(x > 0))
        return Number.NaN;
    let sum = coefficients[0];
    for (let i = 1; i < coefficients.length; i++)
        sum += coefficients[i] / (x + i - 1);
    const t = x + g - 0.5;
    return (x - 0.5) * Math.log(t) - t + 0.5 * Math.log(2 * Math.PI) + Math.log(sum);
}


/***/ }),

/***/ 96271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ midRanks)
/* harmony export */ });
/** Mid-ranks from 1 (ties share the mean of their ranks; `scipy.stats.rankdata`). O(n log n). NaN is not allowed. */
function midRanks(values) {
    const order = Uint32Array.from(values, (_, i) => i).sort((i, j) => values[i] - values[j]);
    const ranks = new Float64Array(values.length);
    for (let from = 0; from < order.length;) {
        let to = from + 1;
        while (to < order.length && values[order[to]] === values[order[from]])
            to++;
        for (let k = from; k < to; k++)
            ranks[order[k]] = (from + 1 + to) / 2;
        from = to;
    }
    return ranks;
}


/***/ }),

/***/ 95967:
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


/***/ }),

/***/ 49376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ seededRandom)
/* harmony export */ });
/**
 * A seeded generator of uniform 32-bit fractions in [0, 1): sfc32 (Chris Doty-Humphrey's PractRand), state filled from
 * a number and a text by FNV-1a, first 16 values dropped. Equal seed and text give the same sequence everywhere.
 */
function seededRandom(seed, text = '') {
    let a = hash(`a${seed}/${text}`);
    let b = hash(`b${seed}/${text}`);
    let c = hash(`c${seed}/${text}`);
    let counter = 1;
    const next = () => {
        const t = (((a + b) | 0) + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = ((c << 21) | (c >>> 11)) + t;
        c |= 0;
        return (t >>> 0) / 4294967296;
    };
    for (let i = 0; i < 16; i++)
        next();
    return next;
}
function hash(text) {
    let value = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
    return value | 0;
}


/***/ })

};
