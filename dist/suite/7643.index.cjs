'use strict';
exports.id = 7643;
exports.ids = [7643,9553];
exports.modules = {

  87791:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  listed)
  });
 
function listed(texts, most = 5) {
    return `${texts.slice(0, most).join(', ')}${texts.length > most ? ` and ${texts.length - most} more` : ''}`;
}


  }),

  50734:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  entriesOf: () => (  entriesOf),
  registered: () => (  registered)
});

 
var registry = __webpack_require__(7402);
 
var expectations_registry = __webpack_require__(6935);
; 

 
const modeFindings = {
    ...Object.fromEntries(expectations_registry .E.map(({ id, documentation }) => [`expect-${id}`, documentation])),
    'expectation-not-checked': 'Something that the policy expects of the snapshot could not be checked: a column is not there, a pattern or a condition is not valid, or it took too long. Never a pass.',
    'feature-parity': 'Rows that training and serving share by their key have another value of a feature in more of them than the margin allows, with the whole interval beyond it: the feature is computed in two ways.',
    'label-drift': 'The label changed beyond its margin while every input is equivalent: what is to be predicted changed for the same inputs, or it is labelled in another way.',
    'parity-not-checked': 'Feature parity was asked for and could not be measured: no shared key, or no shared row.',
    'parity-undecided': 'Training and serving share too few rows to say whether these features differ beyond the margin.',
    'prediction-drift': 'The predictions changed beyond their margin while every input is equivalent: another model, or another version of it, wrote them.',
    'rows-differ': 'Rows of base are gone, new or changed in head, joined by the key of the policy (or compared as a whole). Recorded, unless a limit of `row_diff` is exceeded.',
    'rows-not-compared': 'Rows were to be compared one by one, and could not be. Never a pass.',
};

; 

 
const dataFindings = {
    ...modeFindings,
    'became-constant': 'A column that had several values in the base has one in head: a join, a filter or a default may have broken.',
    'categories-changed': 'The share of a category moved by more than its margin, with the whole interval beyond it, and chance is ruled out.',
    'claimed-verdict': 'Evidence of a run that nobody here trusts, such as that of a fork, says better of a column than its own number earns by the policy of the base; or a file that it changes cannot be read here, as the base’s can.',
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
    'files-differ': 'A snapshot of several CSV or Parquet files has a column that some of them lack, more of them than in the base: it counts as missing in all their rows. One writer runs in another version, or a file is of another table.',
    'format-changed': 'The shapes of texts (runs of letters and digits, signs kept) or their lengths moved by more than the margin: parsers, joins and tokenizers meet another form. Write the texts as before.',
    'inf-rose': 'The base has some infinite numbers in the column, and head has more of them, by more than the margin.',
    'inf-appeared': 'Head has infinite numbers in a column that had none: a division by zero, or a log of zero.',
    'hours-moved': 'The times of a column stand at other hours of the day: more of them than the margin moved past one hour, with the whole interval beyond it. Where all hours turned by one amount, the move is named: a change of time zone or of summer time, which a distribution over months does not show.',
    'integers-rounded': 'Nearly all whole numbers beyond 2^53 are now ones that a 64-bit float holds, and most of the base are not: the column went through a float, its low bits are gone and different numbers became equal.',
    'labels-permuted': 'The shares of the values are those of the base under another order of the names: an encoding of labels was rebuilt in another order.',
    'limit-below-noise': 'The policy sets a limit on the population stability index that unchanged data of this size exceeds by chance alone.',
    'limit-exceeded': 'A classic statistic that the policy sets a limit on is beyond it. Limits do not look at the number of rows.',
    'join-fan-out': 'Head has a whole multiple of the rows of the base for the same different keys, and the rows of one key differ: a join met several rows for each key.',
    'key-broken': 'Rows repeat the key that the policy declares, or have none: joins multiply or lose rows, and one row may stand in training and in test.',
    'list-length-changed': 'All lists of the base had one length and some of head have another, or the lengths moved by more than the margin: a model that takes items by their place reads the wrong ones.',
    'nan-rose': 'The base has some NaN in the column, and the share of it rose by more than the margin of missing values.',
    'nan-appeared': 'Head has NaN in a column that had none: an undefined result was stored as a number.',
    'nested-changed': 'A field became a list, a struct, a map or a scalar, or lists stand another number deep: what reads the old form finds nothing, or something else.',
    'no-rows': 'The snapshot has no rows. Nothing can be said about it, and whatever reads it gets nothing.',
    'null-burst': 'The missing share rose beyond its margin while the remaining values kept their distribution.',
    'nullability-changed': 'The file declares the column as optional where the base declared it as required. No value is missing yet; readers that rely on the declaration will meet one.',
    'nulls-in-never-null': 'A column without one missing value in the base (100 rows or more) has some in head.',
    'order-changed': 'The columns stand in another order. Whatever reads them by position reads the wrong ones.',
    'out-of-range': "At least one value in a thousand lies outside base's range, more than chance puts there: a model trained on base extrapolates. Numbers only; base's range is that of its profile.",
    'precision-lost': 'More than half of the values had more decimal places in the base; now at least 999 of 1,000 have fewer: they were rounded or cut off. Or all times stand at midnight now.',
    'partition-missing': 'A dated partition that the base has, or that its regular sequence asks for, is not in head: part of the data was left out.',
    'partition-stuck': 'In one partition all rows have the same value in a column, or none has a value, while the other partitions vary: that load wrote a default, or lost the column.',
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
    'texts-cut': 'Texts of the base are longer than any of head, and about as many more of head stand at its greatest length: they were cut off there.',
    'type-incompatible': 'The type became one that is neither wider nor narrower: old values do not keep their meaning.',
    'type-narrowed': 'The type became narrower: values that were allowed are no longer, even if today none is lost.',
    'type-widened': 'The type became wider: every old value keeps its meaning, but readers with the old type may overflow.',
    'undecided-columns': 'There are too few rows to say whether these columns changed beyond their margin. The smallest change that so many rows can show stands beside it.',
    'unique-broken': 'Every value of the column stood in one row only (100 rows or more in the base), and some of head stand in several: a join or load may repeat rows.',
    'unit-changed': 'All quantiles moved by one factor; undoing it leaves nothing changed: the column is in another unit.',
    'weight-broken': 'A column that the policy declares as the weight of rows has weights that are missing, not finite or negative, or only zeros: what trains or scores with it fails, or leaves rows out.',
    'values-renamed': 'Values of the base are gone, others are new, and they pair one to one by their shares: the same things under other names.',
    'values-rounded': 'The values have fewer decimal places, or times stand at midnight, and apart from that are distributed as before.',
    'unparsed-rose': 'Some values of the base do not parse as the type of the column, and the share of those that do not rose by more than the margin of missing values.',
    'unparsed-values': 'Values of head do not parse as the type that the column has in the base.',
};

 
var statistics_registry = __webpack_require__(51526);
; 
 
const modelFindings = {
    'claimed-verdict': 'Evidence of a run that nobody here trusts, such as that of a fork, says better of a metric than its own number earns by the policy of the base, or leaves the metric out.',
    'cold-start-limit': 'The median time from the start of a fresh process to its first answer is beyond `cold-start.max-ms`.',
    'cold-start-ratio': 'The candidate takes longer to its first answer than the baseline by more than `cold-start.ratio-margin`, over fresh processes in turns.',
    anchor: 'The candidate is worse than the anchor, a fixed reference, by more than the margin of `model.anchor`: small losses have added up.',
    fairness: 'A group of people differs from all others by more than `max-difference`, or the difference grew by more than `margin`, after false-discovery control over all groups and measures.',
    flips: 'More rows that the baseline got right are wrong under the candidate than `max-nfr` allows, with the whole interval beyond it.',
    'golden-in-training': 'The file `assay.lock` names the golden dataset among the data that the model was trained on: its numbers then say nothing about new rows.',
    'gpu-leftover': 'Memory of the GPU that was free before the first model was still held after the last one had ended.',
    'golden-wear': 'The golden dataset has decided as often as `golden.wear` allows, by the trend of the default branch. Each decision tells something about its rows: models come to fit them.',
    'judge-agreement': 'The program that judges texts agrees with people on fewer of the pairs that they have judged than `min-agreement` asks: until it does, its preferences say nothing.',
    'judge-position': 'The program that judges texts prefers the same place in both orders, on more pairs than `max-position-share` allows. Both orders are averaged, so that this hides differences and favours nobody.',
    'latency-limit': 'The latency quantile is beyond `limit-ms`, by an exact binomial claim about how many calls lie over it (error rate 1 %).',
    'latency-ratio': 'The candidate is slower than the baseline by more than `ratio-margin`, measured in interleaved blocks of calls on the same machine.',
    'lineage-stale': 'The file `assay.lock` knows the candidate with other bytes: nobody can say which data and code these came from.',
    'lineage-unknown': 'The repository records in `assay.lock` which data and code each model came from, and this candidate is not in it.',
    'lock-removed': 'The change removes `assay.lock`, the record of which data and code each model came from.',
    'max-gain': 'The candidate is better by more than `max-gain`, with the whole interval beyond it: rows of the golden dataset may have leaked into its training.',
    'memory-leak': 'The resident set of the process of the candidate grows from call to call by more than `memory.max-leak-kib`: the whole interval of the slope is above it, and over all calls memory grew by more than 1 MiB and than it otherwise goes up and down.',
    'memory-limit': 'The largest resident set of the process of the candidate is beyond `memory.max-mib`, or beyond that of the baseline by more than `memory.ratio-margin`.',
    'model-answer': 'The candidate answered with something that is no prediction for its rows: a wrong shape or number of rows.',
    'model-crash': 'The candidate ended its process. The rows that it was asked for are named.',
    'model-deadline': 'The candidate did not answer within `timeout`, and its process was ended.',
    'model-load': 'The candidate does not load.',
    'must-not-flip': 'A row that the golden dataset marks as one that must stay right was right and is now wrong. No statistics.',
    'no-baseline': 'There is no baseline to compare with: the change adds the first model.',
    'not-equal': 'The metric was to stay within `equal-within` of the baseline, and did not (two one-sided tests).',
    ood: 'On rows unlike those that the model is made for (the set `ood`) the confidence of the candidate does not tell them from golden rows as `min-auroc` asks, or less than that of the baseline by more than `margin`.',
    'output-not-finite': 'The candidate answered NaN or an infinite number for the rows named. They count as wrong.',
    parity: 'The converted form of the candidate that `parity` names (another format or precision) does not answer as the candidate does: outputs beyond the tolerance, another class, or no answer. The first such rows are named.',
    robustness: 'Outputs of the candidate do not behave when inputs are changed (typos, other case, noise, gaps, brightness): on more rows than `max`, or than under the baseline by more than `margin`.',
    'same-outputs': 'A program of the policy served two files of other bytes, and every answer was the same to the last bit: it may not open the file that it is told.',
    slice: 'On one slice the candidate is worse beyond the margin of slices, after false-discovery control over all slices and metrics.',
    'throughput-limit': 'The candidate answers fewer rows a second than `throughput.min`, in calls of `batch` rows.',
    'throughput-ratio': 'The candidate takes longer for a batch than the baseline by more than `throughput.ratio-margin`, in interleaved calls of `batch` rows.',
};

 
var metrics_registry = __webpack_require__(99113);
 
var setting = __webpack_require__(15869);
 
var catalogue = __webpack_require__(92076);
 
var surfaces_registry = __webpack_require__(95155);
 
var format = __webpack_require__(80670);
 
var rules_registry = __webpack_require__(18632);
; 


 
function explainRules() {
    return rules_registry.rules.map(explained);
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
    return `${length}×${piece.of === 'pem-body' ? 'base64 line' : format .L6[piece.of].replaceAll('\\-', '-')}`;
}

 
var image_families = __webpack_require__(47331);
 
var python_families = __webpack_require__(31494);
 
var script_families = __webpack_require__(31041);
 
var shell_families = __webpack_require__(62662);
 
var workflow_families = __webpack_require__(30179);
; 





 
const exposureFamilies = [
    ...python_families .RV,
    python_families .eA,
    python_families .rX,
    python_families .vM,
    ...script_families .Q,
    script_families .D,
    ...shell_families .Hd,
    ...image_families .i$,
    ...workflow_families .Q$,
];

; 
 
const secretsFindings = {
    'secret-reused': 'One credential stands where names say two environments (dev, test, staging, prod): a leak in one opens the other.',
    'unread-input': 'Files that may hold anything were not read: too large, over a cap, encrypted, or pictures without text recognition. `secrets.unread` decides what that does to the verdict.',
};

 
var families = __webpack_require__(34104);
; 












 
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
        ...families .Rr.map((one) => ({
            kind: 'posture',
            id: one.id,
            title: one.id.replace('posture-', '').replaceAll('-', ' '),
            text: [`An action, path or secret ${one.act} …`, `Mend: ${one.mend}`],
        })),
        ...meanings('finding of secrets', secretsFindings),
        ...statistics_registry .o.map((one) => ({
            kind: 'statistic',
            id: one.id,
            title: one.title,
            text: [one.documentation, `Source: ${one.source}`],
        })),
        ...registry .p.map((one) => ({
            kind: 'cause',
            id: one.id,
            title: one.title,
            text: [one.documentation, `Source: ${one.source}`],
        })),
        ...metrics_registry .q.map((one) => ({
            kind: 'metric',
            id: one.id,
            title: one.title,
            text: [one.documentation, ...settingsInWords(one), `Source: ${one.source}`],
        })),
        ...meanings('finding of data', dataFindings),
        ...meanings('finding of model', modelFindings),
        ...catalogue .s.map((one) => ({
            kind: 'runtime',
            id: one.name,
            title: `${one.package} ${one.version}`,
            text: [one.purpose, one.mend],
        })),
        ...surfaces_registry.surfaces.map((one) => ({ kind: 'surface', id: one.id, title: one.title, text: [one.mediaType] })),
    ];
}


function entriesOf(id) {
    const entries = registered();
    const exact = entries.filter((entry) => entry.id === id);
    const names = [(0,setting .E1)(id), id.replace(/-limit$/, '')];
    return exact.length > 0
        ? exact
        : entries.filter((entry) => names.includes(entry.id) || names.includes((0,setting .tF)(entry.id)));
}
function settingsInWords({ settings = {} }) {
    return Object.entries(settings).map(([key, setting]) => {
        const standard = setting.kind === 'given' ? undefined : setting.default;
        return `Setting ${key}: ${setting.meaning}${standard === undefined ? '' : ` (${standard} unless told)`}`;
    });
}
 
function meanings(kind, findings) {
    return Object.entries(findings).map(([id, text]) => ({ kind, id, title: id.replaceAll('-', ' '), text: [text] }));
}


  }),

  75700:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    V: () => (  evidenceFields),
    m: () => (  gates)
  });
 
const gates = ['secrets', 'data', 'model', 'watch', 'policy'];
 
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


  }),

  92172:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    E2: () => (  confidences),
    FU: () => (  isProvenReal),
    Vj: () => (  verdictOf),
    gO: () => (  severities),
    p0: () => (  responseSteps),
    xJ: () => (  severityOf)
  });
const severities = ['error', 'warning', 'note'];
const confidences = ['certain', 'high', 'medium', 'low'];
 
const responseSteps = ['revoke', 'replace', 'redeploy', 'review', 'purge'];
 
function verdictOf(finding) {
    if (finding.severity === 'error')
        return 'fail';
    return finding.severity === 'warning' ? 'warn' : 'pass';
}
 
function severityOf(verdict) {
    if (verdict === 'fail' || verdict === 'error')
        return 'error';
    return verdict === 'warn' ? 'warning' : 'note';
}
 
function isProvenReal({ verification }) {
    return verification?.state === 'live' || verification?.state === 'restricted';
}


  }),

  81874:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Gy: () => (  withLines),
    RS: () => (  trendOf),
    Xq: () => (  trendLineOf),
    rT: () => (  headlineNumbers)
  });
  var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92172);
  var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41324);


const mostNumbers = 20;
const mostLines = 20_000;
const longestLine = 20_000;


function headlineNumbers(evidence) {
    if (evidence.gate === 'model') {
        const judged = evidence.measurements.filter(({ limit, subject, head }) => limit !== undefined && head != null && (subject === 'model' || subject === 'candidate'));
        return Object.fromEntries(judged.slice(0, mostNumbers).map(({ id, head }) => [id, head]));
    }
    if (evidence.gate === 'data') {
        const shares = evidence.measurements.flatMap(({ value, limit }) => value === null || limit?.kind !== 'margin' || !(limit.value > 0) ? [] : [Math.abs(value) / limit.value]);
        return shares.length === 0 ? {} : { 'of-margin': shares.reduce((a, b) => Math.max(a, b)) };
    }
    return evidence.gate === 'secrets'
        ? { findings: evidence.findings.filter((finding) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__  .Vj)(finding) !== 'pass').length }
        : {};
}
 
function trendLineOf(evidence, commit) {
    const { gate, name = '', verdict, started, subject } = evidence;
    const { golden } = subject.digests;
    return {
        assay: 1,
        at: started,
        commit,
        gate,
        name,
        verdict,
        ...(golden === undefined ? {} : { golden }),
        numbers: headlineNumbers(evidence),
    };
}
 
function trendOf(text) {
    const all = text.split('\n').filter((line) => line.trim() !== '');
    const lines = all.slice(-mostLines).flatMap((line) => lineOf(line) ?? []);
    return { lines, broken: Math.min(all.length, mostLines) - lines.length };
}
 
function withLines(trend, added) {
    const key = ({ commit, gate, name }) => JSON.stringify([commit, gate, name]);
    const renewed = new Set(added.map(key));
    const kept = trend.lines.filter((line) => !renewed.has(key(line)));
    return [...kept, ...added].map((line) => `${JSON.stringify(line)}\n`).join('');
}
function lineOf(text) {
    if (text.length > longestLine)
        return null;
    try {
        const line = JSON.parse(text);
        const texts = [line?.at, line?.commit, line?.gate, line?.name].every((field) => typeof field === 'string');
        const { verdict, numbers } = line ?? {};
        if (line?.assay !== 1 || !texts || verdict === undefined || !_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .rY.includes(verdict))
            return null;
        if (typeof numbers !== 'object' || numbers === null)
            return null;
        const finite = Object.entries(numbers).filter(([, value]) => typeof value === 'number' && Number.isFinite(value));
        return { ...line, numbers: Object.fromEntries(finite.slice(0, mostNumbers)) };
    }
    catch {
        return null;
    }
}


  }),

  41324:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    I$: () => (  exitCode),
    QZ: () => (  worst),
    rY: () => (  verdicts)
  });


const verdicts = ['pass', 'skip', 'warn', 'fail', 'error'];
 
function worst(given) {
    let found;
    for (const verdict of given) {
        if (found === undefined || verdicts.indexOf(verdict) > verdicts.indexOf(found))
            found = verdict;
    }
    return found ?? 'skip';
}
 
function exitCode(verdict) {
    if (verdict === 'error')
        return 2;
    return verdict === 'fail' ? 1 : 0;
}


  }),

  15665:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    r: () => (  evidenceText)
  });
  var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75700);
  var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85340);


const order = _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__  .V;


function evidenceText(evidence) {
    const records = evidence.map((one) => {
        const entries = Object.entries(one).map(([key, value]) => [key, sorted(value)]);
        return Object.fromEntries(entries.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
    });
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__  .s)(records.length === 1 ? records[0] : records);
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}


  }),

  85340:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    s: () => (  jsonText)
  });


function jsonText(value) {
    return `${JSON.stringify(value, null, 2).replace(/(?<=#[^ -~]*)#(?=[^ -~]*[[v])/gi, '\\u0023')}\n`;
}


  }),

  45650:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Bn: () => (  overallVerdict),
    Ow: () => (  deservedVerdict),
    j_: () => (  isClaim),
    wV: () => (  claimWords)
  });
  var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92172);
  var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41324);




function deservedVerdict({ verdict, findings, measurements }) {
     
    let rank = _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .rY.indexOf(verdict);
    const fail = _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .rY.indexOf('fail');
    for (const finding of findings) {
        if (rank >= fail)
            break;
        rank = Math.max(rank, _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .rY.indexOf((0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_1__  .Vj)(finding)));
    }
    const last = _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .rY.length - 1;
    for (const measurement of measurements) {
        if (rank === last)
            break;
        if (measurement.verdict !== 'pass')
            rank = Math.max(rank, _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .rY.indexOf(measurement.verdict));
    }
    return _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .rY[rank] ?? 'error';
}
 
function isClaim({ untrusted, recomputed }, { gate }) {
    return untrusted === true && recomputed?.includes(gate) !== true;
}
 
function claimWords({ recomputed = [] }) {
    if (recomputed.length === 0)
        return 'the numbers below are its claims until a trusted run has recomputed them.';
    return `the numbers below are its claims, but for ${recomputed.join(', ')}, which this run has judged again from git objects.`;
}
 
function overallVerdict(report) {
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .QZ)(report.evidence.map(deservedVerdict));
}


  }),

  85234:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $n: () => (  base64Text),
    WG: () => (  encodeBase64),
    y4: () => (  decodeBase64)
  });
 
function decodeBase64(text) {
    try {
        const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, ''));
        return Uint8Array.from(plain, (character) => character.charCodeAt(0));
    }
    catch {
        return null;
    }
}
 
function encodeBase64(bytes) {
    return btoa(String.fromCharCode(...bytes));
}
 
function base64Text(text) {
    const bytes = decodeBase64(text);
    return bytes === null ? '' : new TextDecoder().decode(bytes);
}


  }),

  62662:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Hd: () => (  shellFamilies),
    IL: () => (  shellEcho),
    KZ: () => (  shellTrace),
    L9: () => (  shellVerbose),
    Nb: () => (  shellBuild),
    bL: () => (  shellHandOn),
    en: () => (  shellEnvironment),
    mN: () => (  shellArgument)
  });
const script = (code) => ({ code, path: 'a.sh' });
const shellEcho = {
    id: 'exposure-shell-echo',
    act: 'is printed by',
    mend: 'Print whether it is set (`${NAME:+set}`), or hand it on through a pipe: the output is kept in logs.',
    exposes: [
        'echo "token: $HF_TOKEN"',
        'printf "%s\\n" "${API_KEY}"',
        'cat <<EOF\nkey=$API_KEY\nEOF',
        'K=$OPENAI_API_KEY\necho $K',
        'echo $WANDB_API_KEY | base64',
        'echo "$GITHUB_TOKEN" >&2',
        'if true; then\n  echo "pw $DB_PASSWORD"\nfi',
    ].map(script),
    quiet: [
        'echo "$HF_TOKEN" | docker login --password-stdin',
        'echo "key=$API_KEY" > .env',
        'echo "${API_KEY:+set}"',
        'echo "${#API_KEY}"',
        "echo '$API_KEY'",
        'echo "set \\$API_KEY"',
        'X=$(echo "$API_KEY" | base64)',
        'cat > f <<EOF\nkey=$API_KEY\nEOF',
        "cat <<'EOF'\nkey=$API_KEY\nEOF",
        '{ echo "a"; echo "$API_KEY"; } > f',
        'echo "::add-mask::$API_KEY"',
        '# echo $API_KEY',
        'get() { echo "$API_TOKEN"; }\nX=$(get)',
        'for token in a b; do echo $token; done',
        'echo "$API_KEY" | sha256sum',
        'echo "$MAX_TOKENS $TOKENIZER_PATH"',
        'if [ -z "$API_KEY" ]; then echo "API_KEY is not set"; fi',
    ].map(script),
};
const shellTrace = {
    id: 'exposure-shell-trace',
    act: 'is printed by',
    mend: 'Write `set +x` before the lines that use it: tracing prints each command with its values.',
    exposes: [
        'set -x\ncurl -H "Authorization: Bearer $HF_TOKEN" https://example.org',
        'set -eux\ndocker login -p "$DOCKER_PASSWORD"',
        'set -o xtrace\nX=$API_KEY',
        '#!/bin/bash -ex\nlogin "$API_KEY"',
    ].map(script),
    quiet: [
        'set -ex\nset +x\nlogin "$API_KEY"\nset -x\nmake',
        'set -eu\nlogin "$API_KEY"',
        'set -x\nmake test',
        'login "$API_KEY"\nset -x',
    ].map(script),
};
const shellEnvironment = {
    id: 'exposure-shell-environment',
    act: 'is printed by',
    mend: 'Print the variables that you need by name: the environment of a build holds its secrets.',
    exposes: ['env', 'printenv | sort', 'export -p', 'printenv HF_TOKEN', 'env | sort | tee log', 'declare -p'].map(script),
    quiet: [
        'env FOO=1 make',
        'env | grep ^SLURM',
        'printenv PATH',
        'env > file',
        'X=$(env)',
        'set -e',
        'export A=1',
        '/usr/bin/env python a.py',
        'env -i bash',
        'conda env list',
        'declare -p NAME',
    ].map(script),
};
const shellVerbose = {
    id: 'exposure-shell-verbose',
    act: 'is printed with the headers by',
    mend: 'Leave out `-v`, or send what it prints to a file that you delete.',
    exposes: [
        'curl -v -H "Authorization: Bearer $HF_TOKEN" https://example.org',
        'curl -sv -u "me:$API_PASSWORD" https://example.org',
        'curl --verbose --header "x-key: ${API_KEY}" https://example.org',
    ].map(script),
    quiet: ['curl -sS -H "Authorization: Bearer $HF_TOKEN" https://example.org', 'curl -v https://example.org'].map(script),
};
const shellArgument = {
    id: 'exposure-shell-argument',
    act: 'is an argument of',
    mend: 'Hand it over in the environment, in a file or on standard input: every user of the machine sees arguments.',
    exposes: [
        'sshpass -p "$SSH_PASSWORD" ssh host',
        'mysql -u root -p"$DB_PASSWORD" a',
        'git clone https://x:${GITHUB_TOKEN}@example.org/a',
        'huggingface-cli login --token $HF_TOKEN',
    ].map(script),
    quiet: [
        'export X="$API_KEY"',
        'if [ -n "$API_KEY" ]; then make; fi',
        'docker login --password-stdin <<< "$API_KEY"',
    ].map(script),
};
const shellBuild = {
    id: 'exposure-shell-build-argument',
    act: 'stays in the image through',
    mend: 'Use `--secret id=name,env=NAME` and `RUN --mount=type=secret`: build arguments stand in the history of the image.',
    exposes: [
        'docker build --build-arg HF_TOKEN=$HF_TOKEN .',
        'docker buildx build --build-arg TOKEN="${GITHUB_TOKEN}" .',
        'docker build --build-arg GITHUB_TOKEN .',
    ].map(script),
    quiet: ['docker build --secret id=hf,env=HF_TOKEN .', 'docker build --build-arg VERSION=1 .'].map(script),
};
const shellHandOn = {
    id: 'exposure-workflow-env',
    act: 'is made into a value that the log does not hide, written to',
    mend: 'Write `echo "::add-mask::$value"` before it: GitHub hides the secret as it stands, not what is made of it.',
    exposes: [
        'V=$(echo "$API_TOKEN" | base64)\necho "V=$V" >> $GITHUB_ENV',
        'echo "v=$(echo $API_TOKEN | jq -r .a)" >> "$GITHUB_OUTPUT"',
    ].map(script),
    quiet: [
        'V=$(echo "$API_TOKEN" | base64)\necho "::add-mask::$V"\necho "V=$V" >> $GITHUB_ENV',
        'echo "v=1" >> $GITHUB_OUTPUT',
        'echo "n=$(echo $API_TOKEN | wc -c)" >> $GITHUB_OUTPUT',
    ].map(script),
};
 
const shellFamilies = [
    shellEcho,
    shellTrace,
    shellEnvironment,
    shellVerbose,
    shellArgument,
    shellBuild,
    shellHandOn,
];


  }),

  30179:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Bd: () => (  workflowContainer),
    CW: () => (  workflowPermissions),
    GI: () => (  workflowFork),
    P: () => (  workflowInherit),
    Q$: () => (  workflowFamilies),
    Xc: () => (  workflowDebug),
    dT: () => (  workflowAll),
    lM: () => (  workflowOutput),
    mt: () => (  workflowArtifact),
    tM: () => (  workflowRun)
  });
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


  }),

  80670:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Id: () => (  patternOf),
    L6: () => (  alphabets),
    O6: () => (  publicPrefix),
    eF: () => (  run),
    xS: () => (  longest)
  });
 
 
const alphabets = {
    digits: '0-9',
    hex: '0-9a-f',
    'upper-hex': '0-9A-F',
    'any-hex': '0-9a-fA-F',
    letters: 'A-Za-z',
    alnum: 'A-Za-z0-9',
    'lower-alnum': 'a-z0-9',
    'upper-alnum': 'A-Z0-9',
    base32: 'A-Z2-7',
    base36: '0-9a-z',
    base64: 'A-Za-z0-9+/',
    base64url: 'A-Za-z0-9_\\-',
    word: 'A-Za-z0-9_',
    dotted: 'A-Za-z0-9_.~\\-',
    'url-user': 'A-Za-z0-9_.%+~\\-',
     
    'url-password': 'A-Za-z0-9_.%+~!*^&=,;\\-',
     
    'connection-password': 'A-Za-z0-9_.%+~!*^&=,/@$\\-',
    host: 'A-Za-z0-9.\\-',
    path: 'A-Za-z0-9_.\\-/',
    dashed: 'A-Za-z0-9\\-',
     
    space: ' \\t\\r\\n',
    blank: ' \\t',
     
    printable: '!-~',
     
    connection: ' !#$%&()*+,./0-9:;=?@A-Z[\\]^_a-z{|}~\\-',
     
    command: ' \\t%$/:@A-Za-z0-9_.,{}\\\\\\-',
     
    salt: ' !#-&()*+,./0-9:;<=>?@A-Z[\\]^_`a-z{|}~\\-',
     
    query: 'A-Za-z0-9_.%&=~:\\-',
     
    cookie: 'A-Za-z0-9_%+/.\\-',
     
    crypt: 'A-Za-z0-9./',
    'plus-url': 'A-Za-z0-9_+\\-',
     
    lines: ' !-~\\t\\r\\n',
     
    label: 'A-Z0-9 ',
     
    escape: '\\\\',
     
    'key-lines': 'A-Za-z0-9+/=\\\\\\r\\n',
    

    'pem-body': 'pem-body',
};
 
function run(of, length, atMost) {
    return { of, length: atMost === undefined ? length : [length, atMost] };
}
 
const uuid = [
    run('hex', 8),
    '-',
    run('hex', 4),
    '-',
    run('hex', 4),
    '-',
    run('hex', 4),
    '-',
    run('hex', 12),
];
 
const escapes = '(?<=\\\\[nrt])|(?<=%[0-9A-Fa-f]{2})|(?<=\\x1b\\[[0-9;]{0,8}m)';


function patternOf(format) {
    const at = format.pieces.findIndex((piece) => typeof piece === 'object' && 'secret' in piece);
    const secret = format.pieces[at];
    const before = at < 0 ? [] : format.pieces.slice(0, at);
    const inside = at < 0 ? format.pieces : secret.secret;
    const after = at < 0 ? [] : format.pieces.slice(at + 1);
    const left = format.left === 'loose' ? '' : `(?:(?<![A-Za-z0-9])|${escapes})`;
    const right = format.right === 'loose' ? '' : `(?![A-Za-z0-9${lastAlphabet(format.pieces)}])`;
    return new RegExp(`${left}(${sources(before)})(${sources(inside)})(${sources(after)})${right}`, 'g');
}
 
function longest(format) {
    return format.pieces.reduce((sum, piece) => sum + longestPiece(piece), 0);
}
 
function publicPrefix(format) {
    const secret = format.pieces.find((piece) => typeof piece === 'object' && 'secret' in piece);
    const pieces = secret === undefined ? format.pieces : secret.secret;
    const [first] = pieces;
     
    if (pieces.length === 1 && typeof first === 'string')
        return '';
    if (typeof first === 'string')
        return first.slice(0, 24);
    return first !== undefined && 'oneOf' in first ? commonStart(first.oneOf).slice(0, 24) : '';
}
function commonStart(texts) {
    const [first = '', ...rest] = texts;
    let length = first.length;
    for (const text of rest)
        while (!text.startsWith(first.slice(0, length)))
            length--;
    return first.slice(0, length);
}
function sources(pieces) {
    return pieces.map(source).join('');
}
function source(piece) {
    if (typeof piece === 'string')
        return escapeText(piece);
    if ('oneOf' in piece)
        return `(?:${piece.oneOf.map(escapeText).join('|')})`;
    if ('optional' in piece)
        return `(?:${sources(piece.optional)})?`;
    if ('secret' in piece)
        return sources(piece.secret);
    const [least, most] = typeof piece.length === 'number' ? [piece.length, piece.length] : piece.length;
    const one = piece.of === 'pem-body' ? '(?:[A-Za-z0-9+/=\\s\\\\"\',:.;&#()<>@*_]|-(?!-))' : `[${alphabets[piece.of]}]`;
    return least === most ? `${one}{${least}}` : `${one}{${least},${most}}`;
}
function escapeText(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
function longestPiece(piece) {
    if (typeof piece === 'string')
        return piece.length;
    if ('oneOf' in piece)
        return Math.max(...piece.oneOf.map((text) => text.length));
    if ('optional' in piece)
        return piece.optional.reduce((sum, inner) => sum + longestPiece(inner), 0);
    if ('secret' in piece)
        return piece.secret.reduce((sum, inner) => sum + longestPiece(inner), 0);
    return typeof piece.length === 'number' ? piece.length : piece.length[1];
}
function lastAlphabet(pieces) {
    const last = pieces.at(-1);
    if (last === undefined || typeof last === 'string' || 'oneOf' in last)
        return '';
    if ('optional' in last)
        return lastAlphabet(last.optional);
    if ('secret' in last)
        return lastAlphabet(last.secret);
    return last.of === 'pem-body' ? '' : alphabets[last.of];
}


  }),

  34104:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Bz: () => (  awsAdministrator),
    M9: () => (  awsAnyone),
    PR: () => (  workflowEnvironment),
    Rr: () => (  postureFamilies),
    Ve: () => (  awsService),
    g_: () => (  vaultSudo),
    hf: () => (  awsSecrets),
    tz: () => (  vaultRoot)
  });
const json = (code) => ({ path: 'policy.json', code: JSON.stringify(code, null, 2) });
const allow = (action, resource, more = {}) => json({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: resource, ...more }] });
const terraform = (code) => ({ path: 'main.tf', code });
const vault = (code) => ({ path: 'app.hcl', code });
const ofAll = 'on: push\nenv:\n  T: ${{ secrets.DEPLOY_TOKEN }}\n';
const job = (body) => ({
    path: '.github/workflows/a.yml',
    code: `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n${body}`,
});
const awsAdministrator = {
    id: 'posture-aws-administrator',
    act: 'is allowed on every resource by',
    mend: 'Name the actions and the resources that the work needs: whoever takes over what holds this policy owns the account.',
    exposes: [
        allow('*', '*'),
        allow('**', '*'),
        allow(['s3:GetObject', '*'], ['*']),
        allow('*:*', '*'),
        terraform('data "aws_iam_policy_document" "x" {\n  statement {\n    actions = ["*"]\n    resources = ["*"]\n  }\n}'),
        terraform('resource "aws_iam_policy" "x" {\n  policy = jsonencode({\n    Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }]\n  })\n}'),
        terraform('resource "aws_iam_policy" "x" {\n  policy = <<EOF\n{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}\nEOF\n}'),
        {
            path: 'stack.yaml',
            code: 'Resources:\n  P:\n    Type: AWS::IAM::Policy\n    Properties:\n      PolicyDocument:\n        Statement:\n          - Effect: Allow\n            Action: "*"\n            Resource: "*"\n',
        },
    ],
    quiet: [
        allow('*', 'arn:aws:s3:::models/*'),
        allow('s3:GetObject', '*'),
        json({ Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }] }),
        json({ rows: [{ Action: '*', Resource: '*' }] }),
        terraform('data "aws_iam_policy_document" "x" {\n  statement {\n    effect = "Deny"\n    actions = ["*"]\n    resources = ["*"]\n  }\n}'),
        terraform('# actions = ["*"]\nlocals {\n  resources = ["*"]\n}'),
    ],
};
const awsService = {
    id: 'posture-aws-service',
    act: 'is allowed on every resource by',
    mend: 'Name the actions that the work needs, and the resources by their ARN.',
    exposes: [
        allow('s3:*', '*'),
        allow(['sagemaker:*', 'logs:PutLogEvents'], '*'),
        allow('iam:PassRole', '*'),
        allow('iam:Put*', '*'),
    ],
    quiet: [allow('s3:*', 'arn:aws:s3:::models/*'), allow('s3:Get*', '*'), allow('ec2:Describe*', '*')],
};
const awsSecrets = {
    id: 'posture-aws-secrets',
    act: 'of every secret is allowed by',
    mend: 'Name the secrets, parameters or keys by their ARN: one leaked role opens all of them otherwise.',
    exposes: [
        allow('secretsmanager:GetSecretValue', '*'),
        allow(['kms:Decrypt'], '*'),
        allow('ssm:GetParameter*', ['*']),
        allow('ssm:Get*', '*'),
        allow('kms:De*t', '*'),
        terraform('data "aws_iam_policy_document" "x" {\n  statement {\n    actions = ["secretsmanager:GetSecretValue"]\n    resources = ["*"]\n  }\n}'),
    ],
    quiet: [
        allow('secretsmanager:GetSecretValue', 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:hub-*'),
        allow('secretsmanager:ListSecrets', '*'),
        allow('secretsmanager:GetRandomPassword', '*'),
        allow(['kms:Describe*', 'ssm:Describe?arameters'], '*'),
    ],
};
const awsAnyone = {
    id: 'posture-aws-anyone',
    act: 'is allowed to everybody by',
    mend: 'Name the account or role under `Principal`, or bind it by a `Condition`.',
    exposes: [
        allow('s3:GetObject', 'arn:aws:s3:::models/*', { Principal: '*' }),
        allow('sts:AssumeRole', undefined, { Principal: { AWS: '*' } }),
        allow('s3:GetObject', 'arn:aws:s3:::models/*', { NotPrincipal: { AWS: 'arn:aws:iam::123456789012:root' } }),
        terraform('data "aws_iam_policy_document" "x" {\n  statement {\n    actions = ["s3:GetObject"]\n    not_principals {\n      type = "AWS"\n      identifiers = ["arn:aws:iam::123456789012:root"]\n    }\n  }\n}'),
        terraform('resource "x" "y" {\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", NotPrincipal = { AWS = "a" } }] })\n}'),
        terraform('data "aws_iam_policy_document" "x" {\n  statement {\n    actions = ["sts:AssumeRole"]\n    principals {\n      type = "*"\n      identifiers = ["*"]\n    }\n  }\n}'),
    ],
    quiet: [
        allow('sts:AssumeRole', undefined, { Principal: { Service: 'sagemaker.amazonaws.com' } }),
        allow('s3:GetObject', 'arn:aws:s3:::a/*', {
            Principal: '*',
            Condition: { StringEquals: { 'aws:SourceVpce': 'vpce-1' } },
        }),
    ],
};
const vaultRoot = {
    id: 'posture-vault-root',
    act: 'is opened as a whole by',
    mend: 'Name the paths that the work needs: this policy can do nearly all that the root token can.',
    exposes: [
        vault('path "*" {\n  capabilities = ["create", "read", "update", "delete", "list", "sudo"]\n}'),
        vault('path "sys/*" {\n  capabilities = ["update"]\n}'),
        vault('path "*" { policy = "write" }'),
        { path: 'p.json', code: '{"path": {"*": {"capabilities": ["read"]}}}' },
        terraform('resource "vault_policy" "x" {\n  policy = <<EOT\npath "*" {\n  capabilities = ["read"]\n}\nEOT\n}'),
    ],
    quiet: [
        vault('path "secret/data/hub/*" {\n  capabilities = ["read"]\n}'),
        vault('path "*" {\n  capabilities = ["deny"]\n}'),
        vault('path "sys/health" {\n  capabilities = ["read"]\n}'),
    ],
};
const vaultSudo = {
    id: 'posture-vault-sudo',
    act: 'carries `sudo` in',
    mend: 'Take `sudo` out, or give it to one exact path for a person who administers Vault.',
    exposes: [
        vault('path "secret/*" {\n  capabilities = ["read", "sudo"]\n}'),
        vault('path "sys/auth/github" {\n  capabilities = ["sudo"]\n}'),
    ],
    quiet: [vault('path "secret/sudo" {\n  capabilities = ["read"]\n}')],
};
const workflowEnvironment = {
    id: 'posture-workflow-environment',
    act: 'is used outside of an environment by',
    mend: 'Keep it in an environment with reviewers and a branch rule, and name that with `environment:`.',
    exposes: [
        job('    steps:\n      - run: make\n        env:\n          T: ${{ secrets.DEPLOY_TOKEN }}\n'),
        job("    steps:\n      - uses: a/b@v1\n        with:\n          t: ${{ secrets['DEPLOY_TOKEN'] }}\n"),
        {
            path: '.github/workflows/a.yml',
            code: `${ofAll}permissions: {}\njobs:\n  a:\n    environment: prod\n    steps: []\n`,
        },
        job('    env: &e\n      T: ${{ secrets.DEPLOY_TOKEN }}\n    environment: prod\n  b:\n    env: *e\n'),
    ],
    quiet: [
        job('    environment: prod\n    steps:\n      - run: make\n        env:\n          T: ${{ secrets.DEPLOY_TOKEN }}\n'),
        job('    steps:\n      - run: make\n        env:\n          T: ${{ secrets.GITHUB_TOKEN }}\n'),
        job('    steps:\n      - run: make\n'),
        job('    steps:\n      - run: make # ${{ secrets.DEPLOY_TOKEN }}\n'),
    ],
};
 
const postureFamilies = [
    awsAdministrator,
    awsService,
    awsSecrets,
    awsAnyone,
    vaultRoot,
    vaultSudo,
    workflowEnvironment,
];


  })

};
