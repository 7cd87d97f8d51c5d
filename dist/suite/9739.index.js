export const id = 9739;
export const ids = [9739];
export const modules = {

/***/ 50734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registered: () => (/* binding */ registered)
});

// EXTERNAL MODULE: ./lib/data/causes/registry.js + 18 modules
var registry = __webpack_require__(24095);
// EXTERNAL MODULE: ./lib/data/expectations/registry.js + 19 modules
var expectations_registry = __webpack_require__(6935);
;// CONCATENATED MODULE: ./lib/data/modes/mode-findings.js

/** What the findings of expectations, of rows and of roles mean: their part of `dataFindings`. */
const modeFindings = {
    ...Object.fromEntries(expectations_registry/* expectations */.E.map(({ id, documentation }) => [`expect-${id}`, documentation])),
    'expectation-not-checked': 'Something that the policy expects of the snapshot could not be checked: a column is not there, a pattern or a condition is not valid, or it took too long. Never a pass.',
    'feature-parity': 'Rows that training and serving share by their key have another value of a feature in more of them than the margin allows, with the whole interval beyond it: the feature is computed in two ways.',
    'label-drift': 'The label changed beyond its margin while every input is equivalent: what is to be predicted changed for the same inputs, or it is labelled in another way.',
    'parity-not-checked': 'Feature parity was asked for and could not be measured: no shared key, or no shared row.',
    'parity-undecided': 'Training and serving share too few rows to say whether these features differ beyond the margin.',
    'prediction-drift': 'The predictions changed beyond their margin while every input is equivalent: another model, or another version of it, wrote them.',
    'rows-differ': 'Rows of base are gone, new or changed in head, joined by the key of the policy (or compared as a whole). Recorded, unless a limit of `row_diff` is exceeded.',
    'rows-not-compared': 'Rows were to be compared one by one, and could not be. Never a pass.',
};

;// CONCATENATED MODULE: ./lib/data/finding-kinds.js

/** Every rule that a finding of the data gate can carry, and what it means: the text of `assay explain`. */
const dataFindings = {
    ...modeFindings,
    'became-constant': 'A column that had several values in the base has one in head: a join, a filter or a default may have broken.',
    'categories-changed': 'The share of a category moved by more than its margin, with the whole interval beyond it, and chance is ruled out.',
    clipped: "At least one row in a hundred stands exactly at the end of head's range, and base goes on beyond it: a limit was put on the values.",
    'column-added': 'Head has a column that the base does not have. Recorded; it fails nothing.',
    'column-not-checked': 'A question about the column could not be answered, so nothing is said about it: the evidence is an error, never a pass. The other columns were checked.',
    'column-removed': 'Head lacks a column of the base. Code that reads it will fail or fall back to a default.',
    'column-renamed': 'One column is gone and one is new, of the same type and with equal counts: most likely one column under another name.',
    'combination-new': 'Advice. Two values stand together in head that base has only apart: a model has never seen the combination.',
    'correlation-changed': 'Advice. The rank correlation of two columns changed by more than 0.1, with chance ruled out over all pairs.',
    'columns-swapped': 'Two columns of one type hold what the other held in the base: most likely they were written under the wrong names.',
    'day-missing': 'Every day of a time column has rows but one to three between them: a day was not loaded, or was filtered out.',
    'default-fill': 'Missing values fell by what one value rose: they were filled with a default before the snapshot was written.',
    'distribution-changed': 'The distance of the two distribution functions lies beyond the margin with its whole interval, chance is ruled out, and no named cause explains it.',
    'domain-lost-values': 'A value that at least one row in a hundred had in the base has no row in head.',
    'domain-new-values': 'A column with a closed set of values has values in head that the base never had.',
    'encoding-broken': 'Texts of head have replacement characters (U+FFFD), or stand there as UTF-8 that was read as Latin-1, and those of the base do not: readers see other values. Read the source in the encoding it has.',
    'format-changed': 'The shapes of texts (runs of letters and digits, signs kept) or their lengths moved by more than the margin: parsers, joins and tokenizers meet another form. Write the texts as before.',
    'inf-appeared': 'Head has infinite numbers in a column that had none: a division by zero, or a log of zero.',
    'labels-permuted': 'The shares of the values are those of the base under another order of the names: an encoding of labels was rebuilt in another order.',
    'limit-below-noise': 'The policy sets a limit on the population stability index that unchanged data of this size exceeds by chance alone.',
    'limit-exceeded': 'A classic statistic that the policy sets a limit on is beyond it. Limits do not look at the number of rows.',
    'key-broken': 'Rows repeat the key that the policy declares, or have none: joins multiply or lose rows, and one row may stand in training and in test.',
    'list-length-changed': 'All lists of the base had one length and some of head have another, or the lengths moved by more than the margin: a model that takes items by their place reads the wrong ones.',
    'nan-appeared': 'Head has NaN in a column that had none: an undefined result was stored as a number.',
    'nested-changed': 'A field became a list, a struct, a map or a scalar, or lists stand another number deep: what reads the old form finds nothing, or something else.',
    'no-rows': 'The snapshot has no rows. Nothing can be said about it, and whatever reads it gets nothing.',
    'null-burst': 'The missing share rose beyond its margin while the remaining values kept their distribution.',
    'nullability-changed': 'The file declares the column as optional where the base declared it as required. No value is missing yet; readers that rely on the declaration will meet one.',
    'nulls-in-never-null': 'A column without one missing value in the base (100 rows or more) has some in head.',
    'order-changed': 'The columns stand in another order. Whatever reads them by position reads the wrong ones.',
    'out-of-range': "At least one value in a thousand lies outside base's range, more than chance puts there: a model trained on base extrapolates. Numbers only; base's range is that of its profile.",
    'precision-lost': 'More than half of the values had more decimal places in the base; now at least 999 of 1,000 have fewer: they were rounded or cut off.',
    'partition-missing': 'A dated partition that the base has, or that its regular sequence asks for, is not in head: part of the data was left out.',
    'partition-repeated': 'Partitions under different dates have the same rows, and had not in the base: one load was written several times, or the data stands still.',
    'presence-fell': 'The missing share rose by more than its margin, with the whole interval beyond it.',
    'presence-rose': 'The missing share fell by more than its margin: look at what stands there now.',
    'role-changed': 'The values look like another kind of column (an id, an e-mail address, a date, free text): probably another field is written there.',
    'rows-novel': "Advice. More of head's rows than of base's are unusual in their numbers together (isolation forest).",
    'rows-told-apart': "Advice. A classifier tells head's rows from base's better than an area under the curve of 0.55: columns changed, alone or together.",
    'rows-filtered': 'Some values of the base have no row in head and all others keep their proportions: rows were left out by this column.',
    'rows-changed': 'The number of rows changed by more than the factor that the policy allows.',
    'rows-duplicated': 'There are at least half as many rows again as in the base, and every row is there two or more times: a load or a join repeats them.',
    sentinel: 'A value that stands for "nothing" (-1, 999, 1970-01-01, N/A and the like) gained more than the margin.',
    shifted: 'All quantiles moved by one amount; undoing it leaves nothing changed. For times: a change of time zone.',
    'sign-flipped': 'The values, or a part of them, stand with the other sign; undoing it leaves nothing changed.',
    'snapshot-deleted': 'The change deletes a snapshot that the policy names.',
    'spelling-changed': 'Texts of the base stand in head with other case, spaces or Unicode composition; undoing it leaves nothing changed.',
    'tails-grew': "Advice. More values lie beyond base's outermost thousandths, or three interquartile ranges beyond its quartiles.",
    'text-format-changed': 'The same values are written in another format: a decimal comma, thousands marks, a currency sign, another order of day and month, lost zeros, other words for true and false.',
    stale: 'Head holds nothing newer than the base: the same bytes under a name with another date, or a declared time column whose newest time is not newer.',
    'type-incompatible': 'The type became one that is neither wider nor narrower: old values do not keep their meaning.',
    'type-narrowed': 'The type became narrower: values that were allowed are no longer, even if today none is lost.',
    'type-widened': 'The type became wider: every old value keeps its meaning, but readers with the old type may overflow.',
    'undecided-columns': 'There are too few rows to say whether these columns changed beyond their margin. The smallest change that so many rows can show stands beside it.',
    'unique-broken': 'Every value of the column stood in one row only (100 rows or more in the base), and some of head stand in several: a join or load may repeat rows.',
    'unit-changed': 'All quantiles moved by one factor; undoing it leaves nothing changed: the column is in another unit.',
    'values-renamed': 'Values of the base are gone, others are new, and they pair one to one by their shares: the same things under other names.',
    'values-rounded': 'The values have fewer decimal places, or times stand at midnight, and apart from that are distributed as before.',
    'unparsed-values': 'Values of head do not parse as the type that the column has in the base.',
};

// EXTERNAL MODULE: ./lib/data/statistics/registry.js + 18 modules
var statistics_registry = __webpack_require__(51526);
;// CONCATENATED MODULE: ./lib/model/finding-kinds.js
/** Every rule, besides metrics, that a finding of the model gate can carry, and what it means: the text of `assay explain`. */
const modelFindings = {
    flips: 'More rows that the baseline got right are wrong under the candidate than `max-nfr` allows, with the whole interval beyond it.',
    'latency-limit': 'The latency quantile is beyond `limit-ms`, by an exact binomial claim about how many calls lie over it (error rate 1 %).',
    'latency-ratio': 'The candidate is slower than the baseline by more than `ratio-margin`, measured in interleaved blocks of calls on the same machine.',
    'model-answer': 'The candidate answered with something that is no prediction for its rows: a wrong shape or number of rows.',
    'model-crash': 'The candidate ended its process. The rows that it was asked for are named.',
    'model-deadline': 'The candidate did not answer within `timeout`, and its process was ended.',
    'model-load': 'The candidate does not load.',
    'must-not-flip': 'A row that the golden dataset marks as one that must stay right was right and is now wrong. No statistics.',
    'no-baseline': 'There is no baseline to compare with: the change adds the first model.',
    'output-not-finite': 'The candidate answered NaN or an infinite number for the rows named. They count as wrong.',
    slice: 'On one slice the candidate is worse beyond the margin of slices, after false-discovery control over all slices and metrics.',
};

// EXTERNAL MODULE: ./lib/model/metrics/registry.js + 13 modules
var metrics_registry = __webpack_require__(10723);
// EXTERNAL MODULE: ./lib/packages/catalogue.js + 3 modules
var catalogue = __webpack_require__(84126);
// EXTERNAL MODULE: ./lib/report/surfaces/registry.js + 8 modules
var surfaces_registry = __webpack_require__(84325);
// EXTERNAL MODULE: ./lib/secrets/format.js
var format = __webpack_require__(80670);
// EXTERNAL MODULE: ./lib/secrets/rules/registry.js + 57 modules
var rules_registry = __webpack_require__(2511);
;// CONCATENATED MODULE: ./lib/secrets/explain.js


/** All rules in words, sorted by id. */
function explainRules() {
    return rules_registry/* rules */.a.map(explained);
}
function explained(rule) {
    const { id, title, provider, tags, tier, why, mend, link } = rule;
    const context = [
        ...(rule.near === undefined
            ? []
            : [
                `as the value of a name or argument, with ${rule.near.words.join(' or ')} within ${rule.near.within} characters before it`,
            ]),
        ...(rule.companion === undefined
            ? []
            : [`or with the ${rule.companion.title} within ${rule.companion.lines} lines (then high)`]),
        ...(rule.onlyIn === undefined ? [] : [`in ${rule.onlyIn.join(', ')}`]),
    ].join(', ');
    return {
        id,
        title,
        provider,
        tags,
        tier,
        looks: rule.format === 'assignment'
            ? 'a random value of a name such as password, secret, token or api_key'
            : inWords(rule.format),
        context: context === '' ? null : context,
        checksum: rule.checksum !== undefined,
        why,
        mend,
        link,
        source: `${rule.source.url} (${rule.source.asOf})`,
    };
}
function inWords(format) {
    return format.pieces.map(pieceInWords).join(' ');
}
function pieceInWords(piece) {
    if (typeof piece === 'string')
        return piece;
    if ('oneOf' in piece)
        return piece.oneOf.length > 6 ? `(${piece.oneOf.slice(0, 6).join(' | ')} | …)` : `(${piece.oneOf.join(' | ')})`;
    if ('optional' in piece)
        return `[${piece.optional.map(pieceInWords).join(' ')}]`;
    if ('secret' in piece)
        return piece.secret.map(pieceInWords).join(' ');
    const length = typeof piece.length === 'number' ? piece.length : `${piece.length[0]}–${piece.length[1]}`;
    return `${length}×${piece.of === 'pem-body' ? 'base64 line' : format/* alphabets */.L6[piece.of].replaceAll('\\-', '-')}`;
}

// EXTERNAL MODULE: ./lib/secrets/exposure/image-families.js
var image_families = __webpack_require__(47331);
// EXTERNAL MODULE: ./lib/secrets/exposure/python-families.js
var python_families = __webpack_require__(31494);
// EXTERNAL MODULE: ./lib/secrets/exposure/script-families.js
var script_families = __webpack_require__(31041);
// EXTERNAL MODULE: ./lib/secrets/exposure/shell-families.js
var shell_families = __webpack_require__(62662);
// EXTERNAL MODULE: ./lib/secrets/exposure/workflow-families.js
var workflow_families = __webpack_require__(30179);
;// CONCATENATED MODULE: ./lib/secrets/exposure/families.js





/** All rules of the lint, for tables and tests. */
const exposureFamilies = [
    ...python_families/* pythonFamilies */.RV,
    python_families/* pythonException */.eA,
    python_families/* notebookOutput */.rX,
    python_families/* notebookMagic */.vM,
    ...script_families/* scriptFamilies */.Q,
    script_families/* scriptException */.D,
    ...shell_families/* shellFamilies */.Hd,
    ...image_families/* imageFamilies */.i$,
    ...workflow_families/* workflowFamilies */.Q$,
];

;// CONCATENATED MODULE: ./lib/secrets/finding-kinds.js
/** What a finding of the secrets gate can carry besides a rule's id and an exposure's, and what it means. */
const secretsFindings = {
    'secret-reused': 'One credential stands where names say two environments (dev, test, staging, prod): a leak in one opens the other.',
    'unread-input': 'Files that may hold anything were not read: too large, over a cap, encrypted, or pictures without text recognition. `secrets.unread` decides what that does to the verdict.',
};

;// CONCATENATED MODULE: ./lib/entry/catalogue.js










/** Everything that is registered, in the order of the kinds, each sorted by id. */
function registered() {
    return [
        ...explainRules().map((rule) => ({
            kind: 'secret rule',
            id: rule.id,
            title: rule.title,
            text: [
                `Looks like: ${rule.looks}${rule.context === null ? '' : `; ${rule.context}`}`,
                `Confidence: ${rule.tier}${rule.checksum ? '; certain when its checksum holds' : ''}`,
                `Why it matters: ${rule.why}`,
                `Mend: ${rule.mend}`,
                `Revoke: ${rule.link}`,
                `Format from: ${rule.source}`,
            ],
        })),
        ...exposureFamilies.map((one) => ({
            kind: 'exposure',
            id: one.id,
            title: one.id.replace('exposure-', '').replaceAll('-', ' '),
            text: [`A credential ${one.act} …`, `Mend: ${one.mend}`],
        })),
        ...meanings('finding of secrets', secretsFindings),
        ...statistics_registry/* statistics */.o.map((one) => ({
            kind: 'statistic',
            id: one.id,
            title: one.title,
            text: [one.documentation, `Source: ${one.source}`],
        })),
        ...registry/* causes */.p.map((one) => ({
            kind: 'cause',
            id: one.id,
            title: one.title,
            text: [one.documentation, `Source: ${one.source}`],
        })),
        ...metrics_registry/* metrics */.q.map((one) => ({
            kind: 'metric',
            id: one.id,
            title: one.title,
            text: [one.documentation, `Source: ${one.source}`],
        })),
        ...meanings('finding of data', dataFindings),
        ...meanings('finding of model', modelFindings),
        ...catalogue/* catalogue */.s.map((one) => ({
            kind: 'runtime',
            id: one.name,
            title: `${one.package} ${one.version}`,
            text: [one.purpose, one.mend],
        })),
        ...surfaces_registry.surfaces.map((one) => ({ kind: 'surface', id: one.id, title: one.title, text: [one.mediaType] })),
    ];
}
/** The finding's id in words is title enough; its meaning is the text. */
function meanings(kind, findings) {
    return Object.entries(findings).map(([id, text]) => ({ kind, id, title: id.replaceAll('-', ' '), text: [text] }));
}


/***/ }),

/***/ 75700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ evidenceFields),
/* harmony export */   m: () => (/* binding */ gates)
/* harmony export */ });
/** `policy` stands for the run itself: a configuration that cannot be read, a job that left no evidence. */
const gates = ['secrets', 'data', 'model', 'watch', 'policy'];
/** The fields of evidence in the order in which they are written. Schemas are in files of their own: a scan needs none. */
const evidenceFields = [
    'format',
    'version',
    'gate',
    'name',
    'verdict',
    'decided',
    'limit',
    'findings',
    'measurements',
    'plots',
    'notes',
    'counts',
    'subject',
    'policy',
    'tool',
    'environment',
    'seed',
    'started',
    'seconds',
];


/***/ }),

/***/ 92172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ confidences),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   p0: () => (/* binding */ responseSteps)
/* harmony export */ });
const severities = ['error', 'warning', 'note'];
const confidences = ['certain', 'high', 'medium', 'low'];
/** What is done about a leaked credential, in this order. */
const responseSteps = ['revoke', 'replace', 'redeploy', 'review', 'purge'];
/** What one finding does to its gate: error fails, warning warns, note passes. */
function verdictOf(finding) {
    if (finding.severity === 'error')
        return 'fail';
    return finding.severity === 'warning' ? 'warn' : 'pass';
}


/***/ }),

/***/ 41324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   rY: () => (/* binding */ verdicts)
/* harmony export */ });
/**
 * What a gate says about a change, from best to worst.
 * `skip` = nothing to judge; `warn` = look, but the change may merge; `error` = could not check, never a pass.
 */
const verdicts = ['pass', 'skip', 'warn', 'fail', 'error'];
/** The worst of the given verdicts; `skip` when there are none (nothing was judged). */
function worst(given) {
    let found;
    for (const verdict of given) {
        if (found === undefined || verdicts.indexOf(verdict) > verdicts.indexOf(found))
            found = verdict;
    }
    return found ?? 'skip';
}
/** The exit code of a process that ends with this verdict: 0 pass, skip or warn; 1 fail; 2 could not check. */
function exitCode(verdict) {
    if (verdict === 'error')
        return 2;
    return verdict === 'fail' ? 1 : 0;
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

/***/ 84126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ catalogue),
  A: () => (/* binding */ nativePackage)
});

;// CONCATENATED MODULE: ./lib/packages/pins/arrow.js
const arrow = {
    "name": "arrow",
    "package": "apache-arrow",
    "version": "21.2.0",
    "packages": {
        "node_modules/@types/node": {
            "version": "25.9.9",
            "integrity": "sha512-b4e2xxj/yMeT2hNlD6x7zNFiQK2Dlmkb9CQ6v3/1G2RezKN4YS2lcEv8lzGm1mhs4f2lM4yNAMI/zUDBZBBt7w==",
            "dependencies": {
                "undici-types": ">=7.24.0 <7.24.7"
            }
        },
        "node_modules/apache-arrow": {
            "version": "21.2.0",
            "integrity": "sha512-Hxe6Agq26gQOM954qpzYSllJBPJl+e16U5CkfuMUhLrNba+5nKkttIVlflaovN6oaTratqMGAO8H5u/aNhmHWQ==",
            "dependencies": {
                "@types/node": "^25.2.0",
                "flatbuffers": "^25.1.24",
                "json-with-bigint": "^3.5.3",
                "tslib": "^2.6.2"
            }
        },
        "node_modules/flatbuffers": {
            "version": "25.9.23",
            "integrity": "sha512-MI1qs7Lo4Syw0EOzUl0xjs2lsoeqFku44KpngfIduHBYvzm8h2+7K8YMQh1JtVVVrUvhLpNwqVi4DERegUJhPQ=="
        },
        "node_modules/json-with-bigint": {
            "version": "3.5.12",
            "integrity": "sha512-uwbF/wSSuOgC7qqlq27Xp5B6a2MHVug3t0idZdTqu0JnlFvgJuH7ju+KAk/J06C7GfhoYy2gnb9wz2INqcne7w=="
        },
        "node_modules/tslib": {
            "version": "2.9.1",
            "integrity": "sha512-a4Ux9VKuIMHsOS7ENbEq6hK2ZGYIT27Rtl0E4eD9KqwxhKiQeMZE/9xb3IdYwWaSOyIBQLExhQgXDTYoiCxnWA=="
        },
        "node_modules/undici-types": {
            "version": "7.24.6",
            "integrity": "sha512-WRNW+sJgj5OBN4/0JpHFqtqzhpbnV0GuB+OozA9gCL7a993SmU+1JBZCzLNxYsbMfIeDL+lTsphD5jN5N+n0zg=="
        }
    }
};

;// CONCATENATED MODULE: ./lib/packages/pins/duckdb.js
const duckdb = {
    "name": "duckdb",
    "package": "@duckdb/node-api",
    "version": "1.5.5-r.5",
    "packages": {
        "node_modules/@duckdb/node-api": {
            "version": "1.5.5-r.5",
            "integrity": "sha512-ZMX+sel3DjSKbGuQ44Y5Tp5LwYjlJkhB5faKr+9sSMcxixDMSW+8vaTOD1uRDuN9o0udUoCY/XX9PI1haEZuZg==",
            "dependencies": {
                "@duckdb/node-bindings": "1.5.5-r.5"
            }
        },
        "node_modules/@duckdb/node-bindings": {
            "version": "1.5.5-r.5",
            "integrity": "sha512-sR7x91TfBunLqLbdvrcdiPCU+VGEQFPicxh1STZM402fuHW2ituPTAo2bY3IlntsvJShltrKF4R6B+JYPlAPZg==",
            "dependencies": {
                "detect-libc": "^2.1.2"
            },
            "optionalDependencies": {
                "@duckdb/node-bindings-darwin-arm64": "1.5.5-r.5",
                "@duckdb/node-bindings-darwin-x64": "1.5.5-r.5",
                "@duckdb/node-bindings-linux-arm64": "1.5.5-r.5",
                "@duckdb/node-bindings-linux-arm64-musl": "1.5.5-r.5",
                "@duckdb/node-bindings-linux-x64": "1.5.5-r.5",
                "@duckdb/node-bindings-linux-x64-musl": "1.5.5-r.5",
                "@duckdb/node-bindings-win32-arm64": "1.5.5-r.5",
                "@duckdb/node-bindings-win32-x64": "1.5.5-r.5"
            }
        },
        "node_modules/@duckdb/node-bindings-darwin-arm64": {
            "version": "1.5.5-r.5",
            "integrity": "sha512-WJdeLTFy4pRg60rkbp9smtlP1iIQ8ErtIJkxS+2LQtM1ZZMSByyW+3WPpNoKe7IwPtVl2fLlPw7tDmQW4Z974g==",
            "optional": true,
            "os": [
                "darwin"
            ],
            "cpu": [
                "arm64"
            ]
        },
        "node_modules/@duckdb/node-bindings-darwin-x64": {
            "version": "1.5.5-r.5",
            "integrity": "sha512-rN0KjX13MwVQ5V5ufykolty/tf4SaafOpGWcUA1Cegf98jPeRdsJsEE1IMXn8n3u6WvMSZEVJmHJ3ma4Hr7Vzg==",
            "optional": true,
            "os": [
                "darwin"
            ],
            "cpu": [
                "x64"
            ]
        },
        "node_modules/@duckdb/node-bindings-linux-arm64": {
            "version": "1.5.5-r.5",
            "integrity": "sha512-CafH2AIvXtpwDynG3KB/4uEOHRGlFoB7auCRMIwH3BKNIobsANV5LSpDJ3tfyRCFIsK6e8AT1eseWVnu2Dv3cw==",
            "optional": true,
            "os": [
                "linux"
            ],
            "cpu": [
                "arm64"
            ],
            "libc": [
                "glibc"
            ]
        },
        "node_modules/@duckdb/node-bindings-linux-arm64-musl": {
            "version": "1.5.5-r.5",
            "integrity": "sha512-00z3mYHUBAucp3L73EoftKDdaGOaV8ENELejiT+PK7dFjTzdXxqhJwZ1LaQV1/zEhIecz+x23f6WvFhWw+7XXQ==",
            "optional": true,
            "os": [
                "linux"
            ],
            "cpu": [
                "arm64"
            ],
            "libc": [
                "musl"
            ]
        },
        "node_modules/@duckdb/node-bindings-linux-x64": {
            "version": "1.5.5-r.5",
            "integrity": "sha512-kCyq6BXhn6QXfwF8yVdVKriSSHP+rfVWcJ56cG8qZzlOZpxyvT5WGm6jMshxg4ditLlOsHsIN/D47RYrcjXuHQ==",
            "optional": true,
            "os": [
                "linux"
            ],
            "cpu": [
                "x64"
            ],
            "libc": [
                "glibc"
            ]
        },
        "node_modules/@duckdb/node-bindings-linux-x64-musl": {
            "version": "1.5.5-r.5",
            "integrity": "sha512-S5qEc7F+GjXt85T2xArjjvN5oc/IjtH6zsLJsuo8N3fQolheBCefemIMdZoK2Jik8a0sBxidiS6Ld4qprMPPDw==",
            "optional": true,
            "os": [
                "linux"
            ],
            "cpu": [
                "x64"
            ],
            "libc": [
                "musl"
            ]
        },
        "node_modules/@duckdb/node-bindings-win32-arm64": {
            "version": "1.5.5-r.5",
            "integrity": "sha512-L3Mroc23xhqOowWVElni8LgEmsm5e9DdG1y2pLka/1ug3Pl2vpQMl1Phxwz4UEMF8DOBbMgN5BBNrYwG2BFo+g==",
            "optional": true,
            "os": [
                "win32"
            ],
            "cpu": [
                "arm64"
            ]
        },
        "node_modules/@duckdb/node-bindings-win32-x64": {
            "version": "1.5.5-r.5",
            "integrity": "sha512-mBGFn8netT/AAhK4TOG6Fw47+Db68CxCVtQ9qfxZc1kZAjds+aYrh17Fd/u5CbTDdxILsrcyuF8q9cUcm54kQA==",
            "optional": true,
            "os": [
                "win32"
            ],
            "cpu": [
                "x64"
            ]
        },
        "node_modules/detect-libc": {
            "version": "2.1.2",
            "integrity": "sha512-Btj2BOOO83o3WyH59e8MgXsxEQVcarkUOpEYrubB0urwnN10yQ364rsiByU11nZlqWYZm05i/of7io4mzihBtQ=="
        }
    }
};

;// CONCATENATED MODULE: ./lib/packages/pins/ocr.js
const ocr = {
    "name": "ocr",
    "package": "tesseract.js",
    "version": "7.0.0",
    "beside": {
        "@tesseract.js-data/eng": "1.0.0"
    },
    "packages": {
        "node_modules/@tesseract.js-data/eng": {
            "version": "1.0.0",
            "integrity": "sha512-mbTumm6KQPUHyzTPQaF3ObXYnx0SqqfV2nabqFVQBwD6Kl7PhGSLSzOlfFTWy0P3BjghaSKA2W9GB19Jk+ZcTg=="
        },
        "node_modules/bmp-js": {
            "version": "0.1.0",
            "integrity": "sha512-vHdS19CnY3hwiNdkaqk93DvjVLfbEcI8mys4UjuWrlX1haDmroo8o4xCzh4wD6DGV6HxRCyauwhHRqMTfERtjw=="
        },
        "node_modules/idb-keyval": {
            "version": "6.3.0",
            "integrity": "sha512-um+2dgAWmYsu615EXpWVwSmapJhON0G43t3Ka/EVaohzPQXSMqKEqeDK/oIW3Ow+BXaF2PvSc+oBTFp793A5Ow=="
        },
        "node_modules/is-url": {
            "version": "1.2.4",
            "integrity": "sha512-ITvGim8FhRiYe4IQ5uHSkj7pVaPDrCTkNd3yq3cV7iZAcJdHTUMPMEHcqSOy9xZ9qFenQCvi+2wjH9a1nXqHww=="
        },
        "node_modules/node-fetch": {
            "version": "2.7.0",
            "integrity": "sha512-c4FRfUm/dbcWZ7U+1Wq0AwCyFL+3nt2bEw05wfxSz+DWpWsitgmSgYmy2dQdWyKC1694ELPqMs/YzUSNozLt8A==",
            "dependencies": {
                "whatwg-url": "^5.0.0"
            }
        },
        "node_modules/opencollective-postinstall": {
            "version": "2.0.3",
            "integrity": "sha512-8AV/sCtuzUeTo8gQK5qDZzARrulB3egtLzFgteqB2tcT4Mw7B8Kt7JcDHmltjz6FOAHsvTevk70gZEbhM4ZS9Q=="
        },
        "node_modules/regenerator-runtime": {
            "version": "0.13.11",
            "integrity": "sha512-kY1AZVr2Ra+t+piVaJ4gxaFaReZVH40AKNo7UCX6W+dEwBo/2oZJzqfuN1qLq1oL45o56cPaTXELwrTh8Fpggg=="
        },
        "node_modules/tesseract.js": {
            "version": "7.0.0",
            "integrity": "sha512-exPBkd+z+wM1BuMkx/Bjv43OeLBxhL5kKWsz/9JY+DXcXdiBjiAch0V49QR3oAJqCaL5qURE0vx9Eo+G5YE7mA==",
            "dependencies": {
                "bmp-js": "^0.1.0",
                "idb-keyval": "^6.2.0",
                "is-url": "^1.2.4",
                "node-fetch": "^2.6.9",
                "opencollective-postinstall": "^2.0.3",
                "regenerator-runtime": "^0.13.3",
                "tesseract.js-core": "^7.0.0",
                "wasm-feature-detect": "^1.8.0",
                "zlibjs": "^0.3.1"
            }
        },
        "node_modules/tesseract.js-core": {
            "version": "7.0.0",
            "integrity": "sha512-WnNH518NzmbSq9zgTPeoF8c+xmilS8rFIl1YKbk/ptuuc7p6cLNELNuPAzcmsYw450ca6bLa8j3t0VAtq435Vw=="
        },
        "node_modules/tr46": {
            "version": "0.0.3",
            "integrity": "sha512-N3WMsuqV66lT30CrXNbEjx4GEwlow3v6rr4mCcv6prnfwhS01rkgyFdjPNBYd9br7LpXV1+Emh01fHnq2Gdgrw=="
        },
        "node_modules/wasm-feature-detect": {
            "version": "1.9.0",
            "integrity": "sha512-zonE+xlIIYtxPy++L24ow0hAD8CICb4+FgPyROd3buyXIqsJvUEDkBgfCCoXOd1Hu3DUr0GOfnPIdcGV+YpNaA=="
        },
        "node_modules/webidl-conversions": {
            "version": "3.0.1",
            "integrity": "sha512-2JAn3z8AR6rjK8Sm8orRC0h/bcl/DqL7tRPdGZ4I1CjdF+EaMLmYxBHyXuKL849eucPFhvBoxMsflfOb8kxaeQ=="
        },
        "node_modules/whatwg-url": {
            "version": "5.0.0",
            "integrity": "sha512-saE57nupxk6v3HY35+jzBwYa0rKSy0XR8JSxZPwgLr7ys0IBzhGviA1/TUGJLmSVqs8pb9AnvICXEuOHLprYTw==",
            "dependencies": {
                "tr46": "~0.0.3",
                "webidl-conversions": "^3.0.0"
            }
        },
        "node_modules/zlibjs": {
            "version": "0.3.1",
            "integrity": "sha512-+J9RrgTKOmlxFSDHo0pI1xM6BLVUv+o0ZT9ANtCxGkjIVCCUdx9alUF8Gm+dGLKbkkkidWIHFDZHDMpfITt4+w=="
        }
    }
};

;// CONCATENATED MODULE: ./lib/packages/catalogue.js



const catalogue = [
    {
        name: duckdb.name,
        package: duckdb.package,
        version: duckdb.version,
        purpose: 'engine of the data gate',
        pin: duckdb,
        mend: `Run \`assay runtime install ${duckdb.name}\` where the registry can be reached, or \`npm i ${duckdb.package}@${duckdb.version}\` in the repository.`,
    },
    {
        name: arrow.name,
        package: arrow.package,
        version: arrow.version,
        purpose: 'reader of Arrow and Feather files for the data gate',
        pin: arrow,
        mend: `Run \`assay runtime install ${arrow.name}\` where the registry can be reached, or \`npm i ${arrow.package}@${arrow.version}\` in the repository; or write the snapshot as Parquet.`,
    },
    {
        name: ocr.name,
        package: ocr.package,
        version: ocr.version,
        purpose: 'text recognition in pictures for the secrets gate',
        pin: ocr,
        mend: `Run \`assay runtime install ${ocr.name}\` where the registry can be reached, or \`npm i ${ocr.package}@${ocr.version} ${Object.entries(ocr.beside ?? {})
            .map(([name, version]) => `${name}@${version}`)
            .join(' ')}\` in the repository.`,
    },
    tensorflow('tfjs-node', '@tensorflow/tfjs-node', 'TensorFlow on the CPU for the model gate'),
    tensorflow('tfjs-node-gpu', '@tensorflow/tfjs-node-gpu', 'TensorFlow on the GPU for the model gate'),
];
/** The package of that name, or undefined. */
function nativePackage(name) {
    return catalogue.find((entry) => entry.name === name);
}
function tensorflow(name, from, purpose) {
    const version = '4.22.0';
    return {
        name,
        package: from,
        version,
        purpose,
        mend: `Run \`npm i ${from}@${version}\` in the repository or on the runner: its install step fetches libtensorflow.`,
    };
}


/***/ }),

/***/ 15665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ evidenceText)
/* harmony export */ });
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75700);

const order = _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceFields */ .V;
/**
 * Evidence as canonical JSON: its own fields in the order of the schema, the keys of everything below sorted, two
 * blanks of indentation, a line break at the end. One object when there is one evidence, an array when there are
 * several. Two equal records give the same bytes, so this is the text that digests are made of.
 */
function evidenceText(evidence) {
    const records = evidence.map((one) => {
        const entries = Object.entries(one).map(([key, value]) => [key, sorted(value)]);
        return Object.fromEntries(entries.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
    });
    return `${JSON.stringify(records.length === 1 ? records[0] : records, null, 2)}\n`;
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}


/***/ }),

/***/ 45650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ overallVerdict),
/* harmony export */   O: () => (/* binding */ deservedVerdict)
/* harmony export */ });
/* harmony import */ var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92172);
/* harmony import */ var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41324);


/**
 * The verdict that one evidence deserves: the worst of what it states and what its findings and measurements earn,
 * so that a forged `pass` above failing findings does not pass.
 */
function deservedVerdict({ verdict, findings, measurements }) {
    // every part of a report asks this of tens of thousands of measurements: one pass, no copy, no further than needed
    let rank = _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY.indexOf(verdict);
    const fail = _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY.indexOf('fail');
    for (const finding of findings) {
        if (rank >= fail)
            break;
        rank = Math.max(rank, _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY.indexOf((0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(finding)));
    }
    const last = _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY.length - 1;
    for (const measurement of measurements) {
        if (rank === last)
            break;
        if (measurement.verdict !== 'pass')
            rank = Math.max(rank, _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY.indexOf(measurement.verdict));
    }
    return _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY[rank] ?? 'error';
}
/** The verdict of the whole report: the worst of its evidence; `skip` when there is none. */
function overallVerdict(report) {
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(report.evidence.map(deservedVerdict));
}


/***/ }),

/***/ 30179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ workflowContainer),
/* harmony export */   CW: () => (/* binding */ workflowPermissions),
/* harmony export */   GI: () => (/* binding */ workflowFork),
/* harmony export */   P: () => (/* binding */ workflowInherit),
/* harmony export */   Q$: () => (/* binding */ workflowFamilies),
/* harmony export */   Xc: () => (/* binding */ workflowDebug),
/* harmony export */   dT: () => (/* binding */ workflowAll),
/* harmony export */   lM: () => (/* binding */ workflowOutput),
/* harmony export */   mt: () => (/* binding */ workflowArtifact),
/* harmony export */   tM: () => (/* binding */ workflowRun)
/* harmony export */ });
const path = '.github/workflows/a.yml';
const job = (steps, more = '') => ({
    path,
    code: `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n${more}    steps:\n${steps}`,
});
const step = (text) => job(`      - ${text.replaceAll('\n', '\n        ')}\n`);
const file = (code) => ({ path, code });
const workflowRun = {
    id: 'exposure-workflow-run',
    act: 'is written into the script of',
    mend: 'Give it to the step in `env:` and use `"$NAME"`: here its text becomes code, and stands in the script file of the runner.',
    exposes: [step('run: deploy ${{ secrets.API_TOKEN }}'), step('run: |\n  make\n  echo "${{ secrets.A }}" > f')],
    quiet: [
        step('run: deploy "$T"\nenv:\n  T: ${{ secrets.API_TOKEN }}'),
        step('uses: a/b@v1\nwith:\n  token: ${{ secrets.API_TOKEN }}'),
        step('run: echo ${{ github.sha }}'),
        step("run: echo ${{ secrets.A != '' }}"),
        step('run: aws configure set region ${{ secrets.AWS_REGION }}'),
        step('run: ssh ${{ secrets.DEPLOY_USER }}@${{ secrets.DEPLOY_HOST }}'),
        step('run: curl ${{ secrets.API_URL }} ${{ secrets.S3_ENDPOINT }}'),
        step('run: VITE_KEY=${{ secrets.VITE_API_KEY }} npm run build'),
    ],
};
const workflowAll = {
    id: 'exposure-workflow-all-secrets',
    act: 'are handed over at once by',
    mend: 'Name the secrets that the step needs, one by one.',
    exposes: [
        step('run: make\nenv:\n  ALL: ${{ toJSON(secrets) }}'),
        step('uses: a/b@v1\nwith:\n  s: ${{ toJson( secrets ) }}'),
    ],
    quiet: [step('run: make\nenv:\n  C: ${{ toJSON(github) }}')],
};
const workflowArtifact = {
    id: 'exposure-workflow-artifact',
    act: 'is uploaded by',
    mend: 'Upload the folder that was built, by name: everybody who can read the repository can download artifacts.',
    exposes: [
        step('uses: actions/upload-artifact@v4\nwith:\n  name: a\n  path: .env\n  include-hidden-files: true'),
        step('uses: actions/upload-artifact@v3\nwith:\n  path: .'),
        step('uses: actions/upload-artifact@v4\nwith:\n  path: ~/'),
        step('uses: actions/upload-artifact@v4\nwith:\n  path: |\n    dist\n    .git\n  include-hidden-files: true'),
    ],
    quiet: [
        step('uses: actions/upload-artifact@v4\nwith:\n  path: dist'),
        step('uses: actions/upload-artifact@v4\nwith:\n  path: .'),
        step('uses: actions/download-artifact@v4\nwith:\n  path: .'),
        step('uses: actions/upload-artifact@v3\nwith:\n  path: |\n    **/report.xml'),
    ],
};
const workflowPermissions = {
    id: 'exposure-workflow-permissions',
    act: 'has more rights than it needs in',
    mend: 'Write `permissions:` with the scopes that the job needs; the default of old repositories is to write everywhere.',
    exposes: [
        file('on: push\npermissions: write-all\njobs:\n  a:\n    runs-on: x\n    steps: []'),
        file('on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: make\n        env:\n          T: ${{ secrets.T }}'),
    ],
    quiet: [
        file('on: push\npermissions:\n  contents: read\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: make\n        env:\n          T: ${{ secrets.T }}'),
        file('on: push\njobs:\n  a:\n    runs-on: x\n    permissions: {}\n    steps:\n      - run: make\n        env:\n          T: ${{ secrets.T }}'),
        file('on: push\njobs:\n  a:\n    runs-on: x\n    steps: [{run: make}]'),
    ],
};
const workflowInherit = {
    id: 'exposure-workflow-inherit',
    act: 'are given to',
    mend: 'Name the secrets that the called workflow needs under `secrets:`.',
    exposes: [
        file('on: push\npermissions: {}\njobs:\n  a:\n    uses: acme/tools/.github/workflows/x.yml@main\n    secrets: inherit'),
    ],
    quiet: [
        file('on: push\npermissions: {}\njobs:\n  a:\n    uses: acme/tools/.github/workflows/x.yml@main\n    secrets:\n      T: ${{ secrets.T }}'),
    ],
};
const workflowOutput = {
    id: 'exposure-workflow-output',
    act: 'is an output of',
    mend: 'Let the job that needs it read the secret itself: outputs are kept with the run and are not hidden in other jobs.',
    exposes: [job('      - run: make\n', '    outputs:\n      t: ${{ secrets.API_TOKEN }}\n')],
    quiet: [job('      - run: make\n', '    outputs:\n      t: ${{ steps.x.outputs.t }}\n')],
};
const workflowFork = {
    id: 'exposure-workflow-fork',
    act: 'is within reach of code from forks in',
    mend: 'Use `pull_request`, or check out the base: `pull_request_target` runs with the secrets of the repository.',
    exposes: [
        file('on: pull_request_target\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: make\n        env:\n          T: ${{ secrets.T }}'),
    ],
    quiet: [
        file('on: pull_request\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: make\n        env:\n          T: ${{ secrets.T }}'),
        file('on: pull_request_target\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4\n      - run: make\n        env:\n          T: ${{ secrets.T }}'),
    ],
};
const workflowContainer = {
    id: 'exposure-workflow-container',
    act: 'stands as text in',
    mend: 'Write `${{ secrets.NAME }}`, and replace the password: everybody who reads the repository knows it.',
    exposes: [
        job('      - run: make\n', '    container:\n      image: a/b\n      credentials:\n        username: me\n        password: p4ssT0th3r\n'),
        job('      - run: make\n', '    services:\n      db:\n        image: a/b\n        credentials:\n          username: me\n          password: p4ssT0th3r\n'),
    ],
    quiet: [
        job('      - run: make\n', '    container:\n      image: a/b\n      credentials:\n        username: me\n        password: ${{ secrets.P }}\n'),
    ],
};
const workflowDebug = {
    id: 'exposure-workflow-debug',
    act: 'is switched on in',
    mend: 'Switch it on for one run with "Enable debug logging"; the log of each step gets much longer, with what tools print of their input.',
    exposes: [file('on: push\npermissions: {}\nenv:\n  ACTIONS_STEP_DEBUG: true\njobs: {}')],
    quiet: [file('on: push\npermissions: {}\nenv:\n  ACTIONS_STEP_DEBUG: false\njobs: {}')],
};
/** What of workflows lets out a credential, beside what their scripts do. */
const workflowFamilies = [
    workflowRun,
    workflowAll,
    workflowArtifact,
    workflowPermissions,
    workflowInherit,
    workflowOutput,
    workflowFork,
    workflowContainer,
    workflowDebug,
];


/***/ })

};
