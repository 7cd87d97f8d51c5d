'use strict';
exports.id = 6511;
exports.ids = [6511];
exports.modules = {

  77294:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    JQ: () => (  rankP),
    W5: () => (  learnedMargin),
    Xv: () => (  mostFactor),
    lH: () => (  learnedKey),
    qu: () => (  learnMargins),
    sh: () => (  lastOfClass)
  });
 
  var _stats_sorted_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62062);
  var _profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1097);
  var _statistic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55174);
  var _statistics_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51526);
  var _season_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52370);





 
const leastPairs = 10;
const leastOfClass = 8;
 
const mostFactor = 5;
 
const leastForRank = 19;
 
function learnedKey(statistic, column) {
    return `${statistic}\0${column}`;
}


function learnMargins(history, judged, season) {
    const others = history.filter(({ profile }) => profile.digest !== judged);
    const wanted = season.moment === null ? null : (0,_season_js__WEBPACK_IMPORTED_MODULE_3__  .Kl)(season.kind, season.moment);
    const ofClass = wanted === null ? [] : others.filter(({ moment }) => moment !== null && (0,_season_js__WEBPACK_IMPORTED_MODULE_3__  .Kl)(season.kind, moment) === wanted);
    const seasonal = distancesOf(ofClass);
    const usual = distancesOf(others);
    const learned = new Map();
    for (const [key, distances] of usual) {
        const own = seasonal.get(key) ?? [];
        if (own.length >= leastOfClass && wanted !== null)
            learned.set(key, { ...learnedFrom(own), season: wanted });
        else if (distances.length >= leastPairs)
            learned.set(key, learnedFrom(distances));
    }
    return learned;
}


function lastOfClass(history, judged, season) {
    const { kind, moment } = season;
    if (moment === null)
        return null;
    const wanted = (0,_season_js__WEBPACK_IMPORTED_MODULE_3__  .Kl)(kind, moment);
    if (wanted === null)
        return null;
    const same = history.filter((each) => each.profile.digest !== judged && each.moment !== null && (0,_season_js__WEBPACK_IMPORTED_MODULE_3__  .Kl)(kind, each.moment) === wanted);
    return same.length > leastOfClass ? (same.at(-1) ?? null) : null;
}


function learnedMargin(learned, statistic, column, configured) {
    const taught = learned?.get(learnedKey(statistic, column))?.margin ?? 0;
    return Math.max(configured, Math.min(taught, mostFactor * configured));
}
 
function rankP(learned, distance) {
    const { distances } = learned;
    if (distances.length < leastForRank)
        return null;
    return (1 + distances.filter((each) => each >= distance).length) / (distances.length + 1);
}
function learnedFrom(distances) {
    const sorted = [...distances].sort((a, b) => a - b);
    const middle = (0,_stats_sorted_quantile_js__WEBPACK_IMPORTED_MODULE_0__  .X)(sorted, 0.5);
    const deviations = sorted.map((each) => Math.abs(each - middle)).sort((a, b) => a - b);
    return { margin: middle + 4 * (0,_stats_sorted_quantile_js__WEBPACK_IMPORTED_MODULE_0__  .X)(deviations, 0.5), distances: sorted };
}
 
function distancesOf(history) {
    const found = new Map();
    for (let i = 1; i < history.length; i++) {
        const [before, after] = [history[i - 1]?.profile, history[i]?.profile];
        if (before === undefined || after === undefined || before.edges_from !== after.edges_from)
            continue;
        const there = new Map(after.columns.map((column) => [(0,_profile_js__WEBPACK_IMPORTED_MODULE_1__  .Vb)(column), column]));
        for (const column of before.columns) {
            const other = there.get((0,_profile_js__WEBPACK_IMPORTED_MODULE_1__  .Vb)(column));
            if (other === undefined)
                continue;
            for (const statistic of _statistics_registry_js__WEBPACK_IMPORTED_MODULE_2__  .o) {
                if (!statistic.decides || !(0,_statistic_js__WEBPACK_IMPORTED_MODULE_4__  .Gl)(statistic, column, other))
                    continue;
                const value = (0,_statistic_js__WEBPACK_IMPORTED_MODULE_4__  .$x)(statistic, column, other);
                if (value === null)
                    continue;
                const key = learnedKey(statistic.id, (0,_profile_js__WEBPACK_IMPORTED_MODULE_1__  .Vb)(column));
                const distances = found.get(key);
                if (distances === undefined)
                    found.set(key, [value]);
                else
                    distances.push(value);
            }
        }
    }
    return found;
}


  }),

  19884:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    LF: () => (  limitOf),
    ST: () => (  limitIds),
    Yq: () => (  limitsSchema)
  });
 
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

 
const limitIds = [
    'chi2',
    'cramers-v',
    'hellinger',
    'js-distance',
    'js-divergence',
    'kl',
    'ks',
    'linf',
    'mean',
    'median',
    'missing',
    'psi',
    'tvd',
    'wasserstein',
    'wasserstein-iqr',
    'wasserstein-sigma',
];
const limitSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__  .aig().min(0),
    zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
        max: zod__WEBPACK_IMPORTED_MODULE_0__  .aig().min(0).describe('the largest value that passes'),
        of: zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(['value', 'low', 'high'])
            .default('value')
            .describe('what is held to it: the value, or its lower or upper 1 % bound'),
    }),
]);
 
const limitsSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .jgl(zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(limitIds), limitSchema);
 
function limitOf(limit) {
    return typeof limit === 'number' ? { max: limit, of: 'value' } : limit;
}


  }),

  52370:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Et: () => (  momentOf),
    Kl: () => (  classOf),
    W: () => (  byMoment)
  });
const dated = /(?<!\d)(\d{4})[-_]?(0[1-9]|1[0-2])[-_]?(0[1-9]|[12]\d|3[01])(?:[T_-]?([01]\d|2[0-3]))?(?!\d{3})/;
 
function momentOf(name) {
    const last = name.replaceAll('\\', '/').split('/').at(-1) ?? name;
    const found = dated.exec(last) ?? dated.exec(name);
    if (found === null)
        return null;
    const [, year, month, day, hour] = found;
    const [y, m, d] = [Number(year), Number(month), Number(day)];
    const there = new Date(Date.UTC(y, m - 1, d)).getUTCDate() === d;
    return there ? { year: y, month: m, day: d, hour: hour === undefined ? null : Number(hour) } : null;
}
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
 
function classOf(season, { year, month, day, hour }) {
    if (season === 'weekday')
        return weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? null;
    if (season === 'hour')
        return hour === null ? null : `${String(hour).padStart(2, '0')} h`;
    if (season === 'month-end')
        return new Date(Date.UTC(year, month - 1, day + 1)).getUTCDate() === 1 ? 'month end' : 'other days';
    return null;
}
 
function byMoment(a, b) {
    const key = (moment) => moment === null ? -1 : ((moment.year * 100 + moment.month) * 100 + moment.day) * 100 + (moment.hour ?? 0);
    return key(a.moment) - key(b.moment) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}


  }),

  74879:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    I1: () => (  significant),
    JA: () => (  pointsText),
    Jb: () => (  pointsInterval),
    KD: () => (  sizesText),
    fL: () => (  percentText),
    lT: () => (  countText),
    qY: () => (  withInterval)
  });
 
function countText(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
 
function percentText(share) {
    const percent = share * 100;
    if (percent !== 0 && Math.abs(percent) < 0.01)
        return percent < 0 ? '> -0.01 %' : '< 0.01 %';
    return `${Number(percent.toFixed(Math.abs(percent) < 1 ? 2 : 1))} %`;
}
 
function pointsText(difference) {
    const text = percentText(difference);
    return text.replace(/%$/, /^-?1 /.test(text) ? 'point' : 'points');
}
 
function pointsInterval(low, high) {
    return `[${[low, high].map((share) => percentText(share).replace(/ %$/, '')).join(', ')}]`;
}
 
function significant(value, digits = 4) {
    if (!Number.isFinite(value))
        return String(value);
    if (Math.abs(value) === Number.MIN_VALUE)
        return '0';
    const rounded = Number(value.toPrecision(digits));
    return Math.abs(rounded) >= 1e7 || (rounded !== 0 && Math.abs(rounded) < 1e-4)
        ? rounded.toExponential()
        : String(rounded);
}
 
function sizesText(n) {
    return `n = ${countText(n.base)} \u2192 ${countText(n.head)}`;
}
 
function withInterval(value, low, high) {
    const width = high - low;
    const needed = width > 0 ? Math.ceil(-Math.log10(width)) + 1 : 3;
    const decimals = Math.min(9, Math.max(Math.abs(value) >= 1000 ? 0 : 3, needed));
    return `${value.toFixed(decimals)} [${low.toFixed(decimals)}, ${high.toFixed(decimals)}]`;
}


  }),

  38155:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Jh: () => (  secondsOfDuration),
    S5: () => (  durationText),
    TM: () => (  secondsOf),
    Tc: () => (  timeText),
    nQ: () => (  moveText)
  });
const units = { m: 60, h: 3600, d: 86_400, w: 604_800 };
 
function secondsOf(end) {
    if (typeof end === 'number')
        return end;
    const zoned = /[zZ]$|[+-]\d\d:?\d\d$/.test(end) || !end.includes('T');
    return Date.parse(zoned ? end : `${end}Z`) / 1000;
}
 
function secondsOfDuration(text) {
    const match = /^(\d+)([mhdw])$/.exec(text);
    return Number(match?.[1] ?? Number.NaN) * (units[match?.[2] ?? ''] ?? Number.NaN);
}
 
function moveText(seconds) {
    const size = Math.abs(seconds);
    const sign = seconds < 0 ? '-' : '+';
    return `${sign}${size < 60 ? `${Number(size.toPrecision(4))} s` : durationText(size)}`;
}
 
function durationText(seconds) {
    const [size, unit] = seconds >= 2 * 86_400 ? [86_400, 'days'] : seconds >= 7200 ? [3600, 'hours'] : [60, 'minutes'];
    return `${Number((seconds / size).toFixed(1))} ${unit}`;
}
 
function timeText(seconds) {
    if (!(Math.abs(seconds) <= 8.64e12))
        return `${seconds} s`;
    return `${new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}


  }),

  39003:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  claimsAgain: () => (  claimsAgain)
});

 
var external_node_crypto_ = __webpack_require__(77598);
 
var quote = __webpack_require__(52037);
 
var evidence_verdict = __webpack_require__(41324);
 
var data_policy = __webpack_require__(74660);
 
var learned_margins = __webpack_require__(77294);
 
var limit = __webpack_require__(19884);
; 







function earnedAgain(measurements, policy, learns) {
    const names = new Map(Object.keys(policy.columns).map((name) => [(0,quote .h)(name), name]));
    return measurements.flatMap((measurement) => {
         
        const name = names.get(measurement.subject) ?? '';
        if ((0,data_policy .bp)(policy, name).ignore === true)
            return [];
        const earned = measurement.limit?.kind === 'margin'
            ? byMargin(measurement, name, policy, learns)
            : measurement.limit?.kind === 'max'
                ? byLimit(measurement, name, policy)
                : null;
        const worse = earned !== null && evidence_verdict .rY.indexOf(earned.verdict) > evidence_verdict .rY.indexOf(measurement.verdict);
        return worse ? [{ measurement, ...earned }] : [];
    });
}
function byMargin({ id, interval }, name, policy, learns) {
    if (id !== 'ks' && id !== 'linf' && id !== 'missing')
        return null;
    const configured = id === 'missing' ? policy.margins.missing : (0,data_policy .OB)(policy, name, id);
    const margin = learns ? configured * learned_margins .Xv : configured;
     
    const changed = (interval?.low ?? 0) > margin;
    const equivalent = (interval?.high ?? 1) < margin;
    const verdict = changed ? (0,data_policy .k9)(policy, name) : equivalent ? 'pass' : policy.undecided;
    return { asked: `margin ${margin}`, verdict };
}
function byLimit({ id, value, interval }, name, policy) {
    const asked = Object.entries((0,data_policy .Af)(policy, name)).find(([known]) => known === id)?.[1];
    if (asked === undefined)
        return null;
    const { max, of } = (0,limit .LF)(asked);
    const held = of === 'value' ? value : (interval?.[of] ?? null);
    return { asked: `max ${max}`, verdict: held !== null && held > max ? (0,data_policy .k9)(policy, name) : 'pass' };
}

 
var finding = __webpack_require__(92172);
 
var problem = __webpack_require__(75254);
 
var claims = __webpack_require__(79967);
 
var decide = __webpack_require__(22942);
 
var claim_words = __webpack_require__(37809);
 
var signed_change = __webpack_require__(39690);
; 







function claimed_earnedAgain(measurements, gated) {
    if (!measurements.some(({ subject }) => subject === 'model'))
        return [];
    return gated.flatMap(({ metric, claims, min, max, undecided }) => {
        const about = (name) => measurements.filter(({ id, subject }) => id === metric.id && subject === name);
        const changes = claims.map((claim) => {
            const measurement = changeFor(claim, about('model'));
            const verdict = measurement === null ? 'error' : changeVerdict(claim, measurement, metric, undecided);
            return { metric, asked: (0,claim_words .Rs)(metric, claim), measurement, verdict };
        });
        const limits = ['min', 'max'].flatMap((kind) => {
            const value = kind === 'min' ? min : max;
            if (value === undefined)
                return [];
            const all = about('candidate');
            const measurement = all.find(({ limit }) => limit?.kind === kind) ?? all[0] ?? null;
            const verdict = measurement === null ? 'error' : limitVerdict(kind, value, measurement, undecided);
            return [{ metric, asked: `${kind} ${value}`, measurement, verdict }];
        });
        return [...changes, ...limits]
            .map((each) => ({ ...each, claimed: each.measurement?.verdict ?? 'pass' }))
            .filter(({ claimed, verdict }) => evidence_verdict .rY.indexOf(verdict) > evidence_verdict .rY.indexOf(claimed));
    });
}
 
function changeFor(claim, all) {
    const own = all.find(({ method }) => method === (0,claim_words .NY)(claim));
    if (own !== undefined || claim.margin.relative !== null)
        return own ?? null;
    return all.find(({ method }) => method !== undefined && !method.includes('× baseline')) ?? null;
}
function changeVerdict(claim, it, metric, undecided) {
    const seen = boundsOf(it);
    if (seen === null)
        return (0,decide .eS)('undecided', undecided);
     
    const outcome = (0,claims .f3)(claim, (0,signed_change .b)(metric, { value: 0, ...seen }));
    const back = (it.p?.adjusted ?? 0) > 0.05 || it.reason === claim_words .BP;
    if (fails(outcome) && back && isAsStrict(claim, it))
        return (0,decide .eS)('undecided', undecided);
    return (0,decide .eS)(outcome, (0,claims .R2)(claim) ? 'pass' : undecided);
}
function limitVerdict(kind, value, it, undecided) {
    if (it.value === null)
        return 'fail';
    const seen = boundsOf(it);
    return (0,decide .eS)(seen === null ? 'undecided' : (0,decide .es)(seen, kind, value), undecided);
}
 
function isAsStrict(claim, { method, limit }) {
    if (method !== (0,claim_words .NY)(claim) || limit === undefined)
        return false;
    return claim.kind === 'drop' || Math.abs(limit.value) <= claim.margin.margin;
}
 
function boundsOf({ interval, value }) {
    if (interval === undefined || value === null)
        return null;
    const low = interval.low ?? Number.NEGATIVE_INFINITY;
    return { low, high: interval.high ?? Number.POSITIVE_INFINITY };
}
function fails(outcome) {
    return outcome === 'worse' || outcome === 'changed' || outcome === 'outside';
}

 
var gated = __webpack_require__(99787);
 
var matcher = __webpack_require__(64947);
 
var touched = __webpack_require__(94752);
 
var untouched = __webpack_require__(53109);
; 














async function claimsAgain(claims, policy, change, io) {
    const { model, data } = policy.config;
    const about = (gate) => claims.some((one) => one.gate === gate && one.measurements.length > 0);
    const gated = model !== undefined && about('model') ? await gatedOf(model) : [];
    const touched = data !== undefined && change !== null && about('data') ? await touchedOf(io, change, data) : [];
    return claims.map((one) => {
        if (one.gate === 'model' && model !== undefined) {
            const raised = claimed_earnedAgain(one.measurements, gated);
            const named = raised.map(({ metric, ...rest }) => ({ ...rest, title: metric.title }));
            return withRaised(one, named, (0,untouched .X)(model));
        }
        const snapshot = one.gate === 'data' ? touched.find(({ name }) => name === one.name) : undefined;
        const { base, head } = one.subject.digests;
         
        if (data === undefined || snapshot === undefined || (base !== undefined && base === head))
            return one;
        const asked = (0,data_policy .US)(data, snapshot.config);
        const raised = earnedAgain(one.measurements, asked, snapshot.config.history !== undefined);
        const titleOf = ({ id, subject }) => `${id} of ${(0,quote .h)(subject.replace(/^`(.*)`$/s, '$1'))}`;
        const named = raised.map((each) => ({ ...each, title: titleOf(each.measurement) }));
        return withRaised(one, named, snapshot.path);
    });
}
 
async function touchedOf(io, change, data) {
    try {
        return await (0,touched .o)(io.root, change, data);
    }
    catch (error) {
        if (error instanceof problem .A)
            return [];
        throw error;
    }
}
 
async function gatedOf(config) {
    try {
        if (!(0,matcher .X)([config.primary, ...config.guards]))
            return (0,gated .z)(config);
        const { matcherOf } = await Promise.all( [__webpack_require__.e(2856), __webpack_require__.e(779)]).then(__webpack_require__.bind(__webpack_require__, 779));
        return (0,gated .z)(config, matcherOf);
    }
    catch (error) {
        if (error instanceof problem .A)
            return [];
        throw error;
    }
}
function withRaised(one, raised, path) {
    if (raised.length === 0)
        return one;
    const worse = new Map();
    for (const { measurement, verdict } of raised)
        if (measurement !== null)
            worse.set(measurement, (0,evidence_verdict .QZ)([verdict, worse.get(measurement) ?? 'pass']));
    const text = 'The numbers of this run were held to the policy of the base, by which they earn a worse verdict than it says.';
    const notes = [{ kind: 'policy', text }, ...one.notes];
    return {
        ...one,
        verdict: (0,evidence_verdict .QZ)([one.verdict, ...raised.map(({ verdict }) => verdict)]),
        findings: [...raised.map((each) => findingOf(each, one, path)), ...one.findings],
        measurements: one.measurements.map((each) => ({ ...each, verdict: worse.get(each) ?? each.verdict })),
        notes,
    };
}
function findingOf({ title, asked, verdict, measurement }, { gate, name = '' }, path) {
    const { value = null, interval } = measurement ?? {};
    const bounds = interval === undefined ? 'no interval' : `[${shown(interval.low, '−∞')}, ${shown(interval.high, '∞')}]`;
    const identity = ['assay/claimed', gate, name, title, asked].join('\0');
    return {
        rule: 'claimed-verdict',
        severity: (0,finding .xJ)(verdict),
        confidence: verdict === 'warn' ? 'medium' : 'high',
        message: measurement === null
            ? `the run says nothing of ${title}, which the policy gates`
            : `${title}: the run says ${measurement.verdict}, its own number earns ${verdict}`,
        ...(measurement === null ? {} : { number: `${shown(value, 'undefined')} ${bounds}; ${asked}` }),
        mend: "Let the run judge by the base's policy, with no `config` of its own, and look at who changed that.",
        locations: [{ path }],
        fingerprint: (0,external_node_crypto_.createHash)('sha256').update(identity).digest('hex').slice(0, 32),
    };
}
function shown(value, absent) {
    return value === null ? absent : String(Number(value.toPrecision(4)));
}


  }),

  53109:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    X: () => (  pathOf),
    s: () => (  untouched)
  });
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52037);
  var _model_config_golden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11291);


 
function untouched({ config, places }) {
    return {
        verdict: 'skip',
        decided: 'no model, golden dataset or policy changed',
        limit: 'nothing to judge',
        subject: { base: places.baseName, head: places.headName, digests: {} },
        notes: [
            {
                kind: 'unchecked',
                text: `The change does not touch ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(pathOf(config))}, its baseline, ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)((0,_model_config_golden_js__WEBPACK_IMPORTED_MODULE_0__  .tz)(config.golden))} or the policy: no model was run.`,
            },
        ],
    };
}
 
function pathOf({ candidate }) {
    return candidate.path ?? candidate.predictions ?? candidate.http?.model ?? 'assay.yml';
}


  }),

  11291:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    LJ: () => (  goldenRoles),
    tF: () => (  goldenSchema),
    tz: () => (  goldenPath)
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
  var _golden_pictures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85024);


 
const goldenRoles = {
    id: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().default('id'),
    label: zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()).min(1)])
        .default('label')
        .describe('column of the label; a list of columns for several labels (multilabel) or a vector (embedding)'),
    classes: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP())
        .min(2)
        .optional()
        .describe('names of the classes as the label column writes them, in the order of the outputs'),
    inputs: zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()), zod__WEBPACK_IMPORTED_MODULE_1__  .g1P(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()).min(1)]))])
        .optional()
        .describe('columns that make the one input, in this order (all others unless told); or a map of the names of inputs to columns'),
    gaps: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['refuse', 'allow'])
        .default('refuse')
        .describe('`allow`: an empty input cell goes to the models as NaN'),
    weight: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().optional().describe('column of row weights, above 0'),
    group: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().optional().describe('column of what makes rows depend on each other: a user, a document, a video'),
    query: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().optional().describe('column of the query (ranking) or series (forecast) that a row belongs to'),
    pictures: _golden_pictures_js__WEBPACK_IMPORTED_MODULE_0__  .b.optional().describe('the dataset is a folder of PNG and JPEG pictures, or has such files'),
    'must-not-flip': zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().optional().describe('boolean column: rows that must stay right'),
};
 
const goldenSchema = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().optional().describe('the dataset: CSV, TSV, JSON Lines, Parquet or NPZ, or a folder of pictures'),
    manifest: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
        .optional()
        .describe('instead of `path`: YAML that names the files with their sha256, and which column is what'),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
        .regex(/^sha256:[0-9a-f]{64}$/)
        .optional()
        .describe('sha256 of the file; of a manifest: of the sorted lines "sha256 name" of its files'),
    wear: zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().min(1).default(50).describe('decisions by the trend from which on the dataset counts as worn'),
    ...goldenRoles,
});
 
function goldenPath({ path, manifest }) {
    return path ?? manifest ?? '';
}


  }),

  42425:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    e4: () => (  marginSchema),
    f5: () => (  settingsOf),
    gE: () => (  guardedNumber),
    t8: () => (  guardSchema)
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
  var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96149);


 
const marginSchema = zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__  .aig().min(0), zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().regex(/^\d+(\.\d+)?%$/)]);
const settings = {
    at: zod__WEBPACK_IMPORTED_MODULE_1__  .aig().optional().describe('number that belongs to the metric: k of `ndcg@k`, beta of `fbeta`, a level'),
    class: zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().min(0).optional().describe('multiclass: the metric of this class alone, counted from 0'),
    average: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['macro', 'micro', 'weighted', 'samples'])
        .optional()
        .describe('how several classes or labels become one number; macro unless told'),
    weights: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['none', 'linear', 'quadratic']).optional().describe('`cohen-kappa`: weights of disagreements'),
    multi: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['ovr', 'ovo']).optional().describe('`roc-auc` of several classes: one against the rest, or in pairs'),
    gain: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['linear', 'exponential']).optional().describe('`ndcg@k`, `dcg@k`: gain of a relevance'),
    pattern: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().optional().describe('`regex`: the pattern that is to be found in the text'),
    schema: zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__  .zMY(), zod__WEBPACK_IMPORTED_MODULE_1__  .g1P(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__  .Pq9())])
        .optional()
        .describe('`json-schema`: the schema that the text has to fit as JSON'),
    cost: zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__  .rej({ matrix: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .aig())) })])
        .optional()
        .describe('`cost`: what a row costs, by label (lines) and predicted class, or an expression over columns, `label` and `pred`'),
    command: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().min(1))
        .min(1)
        .max(200)
        .optional()
        .describe('`metric-command`, `judge-command`: program and arguments (docs/model-command.md); `{root}/…` is a file of the repository as the base commit has it'),
    name: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
        .regex(/^[A-Za-z0-9][A-Za-z0-9 _-]{0,39}$/)
        .optional()
        .describe('what the report calls the number of a program'),
    env: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(_process_js__WEBPACK_IMPORTED_MODULE_0__  .w).max(50).optional().describe('names of environment variables for this program'),
    gives: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['rows', 'number'])
        .optional()
        .describe('`metric-command`: a score for each row, or one number without an interval; rows unless told'),
    better: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['higher', 'lower']).optional().describe('`metric-command`: higher unless told'),
    human: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
        .optional()
        .describe('`judge-command`: table of pairs that people have judged, with the columns `a`, `b` and `preference`'),
    'min-agreement': zod__WEBPACK_IMPORTED_MODULE_1__  .aig()
        .min(0)
        .max(1)
        .optional()
        .describe('`judge-command`: share of these pairs in which the judge must agree with people'),
    'max-position-share': zod__WEBPACK_IMPORTED_MODULE_1__  .aig()
        .min(0)
        .max(1)
        .optional()
        .describe('`judge-command`: share of pairs in which the order of the texts may decide; 0.3 unless told'),
};
 
const guardSchema = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().default('cost').describe('id of the metric; may be left out with `cost`'),
    ...settings,
    margin: marginSchema.optional(),
    min: zod__WEBPACK_IMPORTED_MODULE_1__  .aig().optional(),
    max: zod__WEBPACK_IMPORTED_MODULE_1__  .aig().optional(),
    'fail-on': zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['margin', 'proven-drop'])
        .optional()
        .describe('`proven-drop`: fail when any loss is proven, pass otherwise; `margin` unless told'),
    'equal-within': zod__WEBPACK_IMPORTED_MODULE_1__  .aig()
        .gt(0)
        .optional()
        .describe('pass only when the change is proven to be smaller than this in both directions'),
    'max-gain': zod__WEBPACK_IMPORTED_MODULE_1__  .aig()
        .gt(0)
        .optional()
        .describe('fail when a larger gain than this is proven: test rows may have leaked into training'),
    undecided: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['pass', 'warn', 'fail']).optional().describe('as `model.undecided`, for this metric alone'),
});
 
function settingsOf(guard) {
    const keys = Object.keys(settings);
    return Object.fromEntries(keys.filter((key) => guard[key] !== undefined).map((key) => [key, guard[key]]));
}
 
function guardedNumber(guard) {
    const given = settingsOf(guard);
    const text = Object.keys(given).length === 0 ? guard.metric : `${guard.metric} ${JSON.stringify(given)}`;
     
    return text.replaceAll('`', '\u02cb');
}


  }),

  96149:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  processSchema),
    w: () => (  environmentNameSchema)
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

 
const rights = /^(GITHUB|ACTIONS|INPUT|RUNNER)_/i;
 
const environmentNameSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/)
    .refine((name) => !rights.test(name), 'names of the workflow’s own rights are never given');
 
const processSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
    sandbox: zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(['none', 'unshare', 'docker'])
        .default('none')
        .describe('`unshare`: namespaces of its own for users and processes, and no network (Linux); `docker`: a container of `image` for each `command`, without network, rights and more of the disk than it names'),
    image: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP()
        .regex(/^[a-z0-9][A-Za-z0-9._:/@-]{0,300}$/)
        .optional()
        .describe('`sandbox: docker`: the image, best by digest (`name@sha256:…`); it is never pulled here'),
    'memory-mib': zod__WEBPACK_IMPORTED_MODULE_0__  .Whr().min(16).optional().describe('resident memory in MiB above which a process is ended'),
    'load-seconds': zod__WEBPACK_IMPORTED_MODULE_0__  .aig().gt(0).default(120).describe('longest time for loading a model'),
    'call-seconds': zod__WEBPACK_IMPORTED_MODULE_0__  .aig().gt(0).default(60).describe('longest time for one exchange with a process'),
    threads: zod__WEBPACK_IMPORTED_MODULE_0__  .Whr().min(1).max(1024).optional().describe('threads that a `command` is told to use'),
    env: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().refine((name) => !rights.test(name), 'names of the workflow’s own rights are never given'))
        .default([])
        .describe('further names of environment variables that the processes are given'),
})
    .refine(({ sandbox, image }) => (sandbox === 'docker') === (image !== undefined), {
    error: '`image` belongs to `sandbox: docker`, which needs it',
    path: ['image'],
})
    .prefault({});


  }),

  79967:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    R2: () => (  alarmsOnly),
    f3: () => (  claimOutcome),
    t_: () => (  claimP)
  });
  var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22942);

 
function claimOutcome({ kind, margin: { margin } }, harm) {
    const { low, high } = harm;
    if (kind === 'margin')
        return (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__  .bz)(harm, margin);
    if (kind === 'drop')
        return low > 0 ? 'worse' : high < margin ? 'not-worse' : 'undecided';
    if (kind === 'equal') {
        if (low > margin || high < -margin)
            return 'changed';
        return low > -margin && high < margin ? 'equivalent' : 'undecided';
    }
    if (high < -margin)
        return 'outside';
    return low >= -margin ? 'within' : 'undecided';
}
 
function claimP({ kind, margin: { margin } }, harm) {
    if (kind === 'margin')
        return harm.upperP(margin);
    if (kind === 'drop')
        return harm.upperP(0);
    if (kind === 'gain')
        return harm.lowerP(-margin);
     
    return Math.min(harm.upperP(margin), harm.lowerP(-margin));
}
 
function alarmsOnly({ kind }) {
    return kind === 'drop' || kind === 'gain';
}


  }),

  22942:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    bz: () => (  harmOutcome),
    eS: () => (  outcomeVerdict),
    es: () => (  limitOutcome)
  });
 
function harmOutcome({ low, high }, margin) {
    if (low > margin)
        return 'worse';
    return high < margin ? 'not-worse' : 'undecided';
}
 
function limitOutcome({ low, high }, kind, limit) {
    const below = high < limit || (kind === 'max' && high <= limit);
    const above = low > limit || (kind === 'min' && low >= limit);
    if (below)
        return kind === 'max' ? 'within' : 'outside';
    if (above)
        return kind === 'max' ? 'outside' : 'within';
    return 'undecided';
}
 
function outcomeVerdict(outcome, undecided) {
    if (outcome === 'worse' || outcome === 'outside' || outcome === 'changed')
        return 'fail';
    return outcome === 'undecided' ? undecided : 'pass';
}


  }),

  69013:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    No: () => (  rowsOfEqualModels),
    VS: () => (  rowsToDecide),
    tB: () => (  smallestDetectable),
    vd: () => (  rowsNeeded)
  });
 
const z95 = 1.6448536269514722;
const z80 = 0.8416212335729143;


function smallestDetectable(harm) {
    if (harm.pairs === undefined)
        return harm.se > 0 ? (z95 + z80) * harm.se : null;
    const { b, c, n } = harm.pairs;
    return pairedDetectable((b + c) / n, n);
}
 
function pairedDetectable(disagree, n) {
    if (!(disagree > 0) || n === 0)
        return null;
    let mde = 0;
    for (let i = 0; i < 60; i++) {
        mde = (z95 * Math.sqrt(disagree) + z80 * Math.sqrt(Math.max(0, disagree - mde * mde))) / Math.sqrt(n);
    }
    return mde <= disagree ? mde : null;
}
 
function rowsNeeded(harm, n, margin) {
    if (!(margin > 0))
        return null;
    const perRow = harm.pairs === undefined ? harm.se * harm.se * n : (harm.pairs.b + harm.pairs.c) / harm.pairs.n;
    return perRow > 0 ? Math.ceil((perRow * (z95 + z80) ** 2) / (margin * margin) - 1e-9) : null;
}
 
function rowsToDecide(harm, n, margin) {
    const distance = Math.abs(margin - harm.value);
    return distance > 0 && harm.se > 0 ? Math.ceil(n * (((z95 + z80) * harm.se) / distance) ** 2) : null;
}


function rowsOfEqualModels(margin) {
    return margin > 0 && margin < 1 ? Math.floor((z95 * z95 * (1 - margin)) / margin + 1e-9) + 1 : null;
}


  }),

  18516:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  marginOf),
    t: () => (  shareOf)
  });
 
function marginOf(given, direction) {
    if (typeof given === 'number')
        return { margin: given, scale: 1, relative: null };
    const relative = shareOf(given);
    return { margin: 0, scale: direction === 'lower' ? 1 + relative : 1 - relative, relative };
}
 
function shareOf(given) {
    return typeof given === 'number' ? given : Number.parseFloat(given) / 100;
}


  }),

  85024:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    J: () => (  pictureColumn),
    b: () => (  picturesSchema)
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const side = zod__WEBPACK_IMPORTED_MODULE_0__  .Whr().min(1).max(4096);
 
const picturesSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
    height: side,
    width: side,
    channels: zod__WEBPACK_IMPORTED_MODULE_0__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__  .euz(1), zod__WEBPACK_IMPORTED_MODULE_0__  .euz(3)]).default(3),
    layout: zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(['nhwc', 'nchw'])
        .default('nhwc')
        .describe('order of an input: rows, columns, colours or colours first'),
    scale: zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(['0..1', '-1..1', '0..255', 'bytes'])
        .default('0..1')
        .describe('range of values; `bytes` are whole numbers 0 to 255'),
    mean: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(zod__WEBPACK_IMPORTED_MODULE_0__  .aig()).min(1).max(3).optional().describe('taken away from each colour after scaling'),
    std: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(zod__WEBPACK_IMPORTED_MODULE_0__  .aig().gt(0)).min(1).max(3).optional().describe('each colour is divided by it after scaling'),
    file: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().default('file').describe('column of `labels.csv` that names the picture'),
});
 
const pictureColumn = 'image';


  }),

  37809:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    BP: () => (  dominatedByOne),
    NY: () => (  methodOf),
    Rs: () => (  claimInWords),
    Rw: () => (  detailOf),
    Sx: () => (  notAfterHolm),
    U7: () => (  mendOf),
    ax: () => (  oneNumber),
    bD: () => (  messageOf),
    v3: () => (  worseUnclear)
  });
  var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89900);

 
const oneNumber = 'one number for all rows has no interval';
 
const dominatedByOne = 'one row holds more than 20 % of the evidence';
 
const notAfterHolm = "fails by itself, but not after Holm's correction over the metrics";
 
const worseUnclear = 'worse, by how much is not clear';
 
const beyond = {
    margin: 'The whole interval of the loss lies beyond the margin',
    drop: 'The whole interval of the loss lies above 0',
    equal: 'The whole interval of the change lies beyond the limit of equivalence',
    gain: 'The whole interval of the gain lies beyond the limit',
};
 
function claimInWords(metric, { kind, margin }) {
    if (kind === 'drop')
        return margin.margin > 0 ? `no proven drop, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .Dz)(metric, margin)}` : 'no proven drop';
    if (kind === 'equal')
        return `equal within ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .F3)(metric, margin.margin)}`;
    if (kind === 'gain')
        return `gain at most ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .F3)(metric, margin.margin)}`;
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .Dz)(metric, margin);
}
 
function methodOf({ kind, margin }) {
    const relative = margin.relative === null ? '' : `; difference to ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .pj)(margin.scale)} × baseline against 0`;
    const test = {
        margin: '',
        drop: '; fails on a proven loss',
        equal: '; two one-sided tests of equivalence (Schuirmann 1987)',
        gain: '; alarms on a proven gain',
    }[kind];
    return `candidate minus baseline${relative}${test}`;
}
 
function messageOf({ metric, claim, outcome, reason }) {
    const moved = metric.direction === 'higher' ? 'fell' : 'rose';
    if (outcome === null)
        return `${metric.title} is undefined`;
    if (outcome === 'undecided' && reason === worseUnclear)
        return `${metric.title} ${moved}; whether by more than it may is undecided`;
    if (outcome === 'undecided')
        return `${metric.title} undecided`;
    if (claim.kind === 'equal')
        return `${metric.title} did not stay equal`;
    if (claim.kind === 'gain')
        return `${metric.title} improved suspiciously`;
    return `${metric.title} ${moved}`;
}
 
function detailOf({ claim, comparison, outcome, reason, p }) {
    if (outcome === null)
        return `The metric has no value to hold against the policy (${reason ?? 'undefined'}).`;
    if (outcome === 'undecided' && reason === oneNumber)
        return 'The program gives one number for all rows, so that nothing says how much of the change is chance.';
    if (outcome !== 'undecided')
        return `${beyond[claim.kind]}.`;
    if (reason === notAfterHolm)
        return `${beyond[claim.kind]}, but among several metrics it may be chance: p is ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .E5)(p?.adjusted ?? 1)} after Holm's correction, where 0.05 would fail.`;
    if (reason === dominatedByOne)
        return 'One row holds more than 20 % of the evidence: without it the outcome may be another.';
    const why = reason === null ? '' : ` (${reason})`;
    const what = claim.kind === 'equal' ? 'the models are equal within the limit' : 'the loss exceeds the margin';
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .U9)(comparison.n)} rows are too few to say whether ${what}${why}.`;
}
 
function mendOf({ metric, claim, comparison, outcome, reason }) {
    if (outcome === null) {
        return reason?.startsWith('relative')
            ? 'Give `margin` as a number in the unit of the metric.'
            : 'Look at the outputs of both models, or judge by a metric that is defined on this golden dataset.';
    }
    if (outcome === 'undecided' && reason === oneNumber)
        return 'Let the program give a score for each row (`gives: rows`), or set what `undecided` means for this metric.';
    if (outcome === 'undecided') {
        const { margin } = claim;
        const first = reason === worseUnclear ? ' Look at the rows that broke: a loss is proven, its size is not.' : '';
        const fewer = reason === notAfterHolm ? ', gate fewer metrics' : '';
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .Uk)(metric, comparison, margin)}${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .qz)(comparison, margin)}${first} Add golden rows${fewer}, or set what \`undecided\` means in the policy.`;
    }
    if (claim.kind === 'gain')
        return 'Look for golden rows, or near copies of them, among the training data; a gain that is real needs a wider `max-gain` in a change of its own.';
    if (claim.kind === 'equal')
        return 'Look at the rows that changed; a change that is wanted needs a wider `equal-within` in a change of its own.';
    return 'Look at the slices and at the rows that broke, and mend the training; a loss that is wanted needs a wider `margin` in a change of its own.';
}


  }),

  99787:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  z: () => (  gatedMetrics)
});

 
var problem = __webpack_require__(75254);
 
var quote = __webpack_require__(52037);
 
var config_guard = __webpack_require__(42425);
 
var decision_margin = __webpack_require__(18516);
 
var registry = __webpack_require__(99113);
 
var matcher = __webpack_require__(64947);
; 




function claimsOf(guard, metric, place) {
    const { margin, 'fail-on': failOn, 'equal-within': within, 'max-gain': gain } = guard;
    const drop = failOn === 'proven-drop';
    if (drop && typeof margin === 'string') {
        throw new problem .A(`\`${place}\` fails on a proven drop and has the relative margin ${margin}: a drop is proven against 0.`, 'Leave `margin` out, or give it as a number.');
    }
    if (metric.direction === 'none' && (margin !== undefined || drop || gain !== undefined)) {
        throw new problem .A(`\`${place}\` gives ${metric.id} a \`${margin !== undefined ? 'margin' : drop ? 'fail-on' : 'max-gain'}\`: it only describes, and no side of it is better.`, 'Hold it within `min` and `max` or `equal-within`, or gate by a metric that has a better side.');
    }
    const absolute = (value) => (0,decision_margin .O)(value, metric.direction);
    return [
        ...(drop ? [{ kind: 'drop', margin: (0,decision_margin .O)(margin ?? 0, metric.direction) }] : []),
        ...(!drop && margin !== undefined ? [{ kind: 'margin', margin: (0,decision_margin .O)(margin, metric.direction) }] : []),
        ...(within === undefined ? [] : [{ kind: 'equal', margin: absolute(within) }]),
        ...(gain === undefined ? [] : [{ kind: 'gain', margin: absolute(gain) }]),
    ];
}

; 









function gatedMetrics(config, matcherOf = matcher ._) {
    const all = [config.primary, ...config.guards].map((guard, i) => {
        const place = i === 0 ? 'model.primary' : `model.guards[${i - 1}]`;
        const metric = metricOf(guard, config.task, place, matcherOf);
        const claims = claimsOf(guard, metric, place);
        if (claims.length === 0 && guard.min === undefined && guard.max === undefined) {
            throw new problem .A(`\`${place}\` asks nothing of ${metric.id}: needed a \`margin\` against the baseline, or \`min\` or \`max\`.`, 'Set `margin` to the largest loss that does not matter, for example 0.01.');
        }
        const margin = guard.margin === undefined ? null : (0,decision_margin .O)(guard.margin, metric.direction);
        const undecided = guard.undecided ?? config.undecided;
        return { metric, margin, min: guard.min, max: guard.max, claims, undecided };
    });
    return apart(all, [config.primary, ...config.guards]);
}


function apart(all, guards) {
    const seen = new Map();
    return all.map((gated, i) => {
        const { metric } = gated;
        const { pattern, schema, cost, command, env, human } = guards[i];
        const unseen = JSON.stringify([pattern, schema, cost, command, env, human]);
        const before = seen.get(metric.id) ?? [];
        if (before.includes(unseen)) {
            throw new problem .A(`The policy gates ${metric.id} twice.`, 'Write its margin and limits in one place.');
        }
        seen.set(metric.id, [...before, unseen]);
        const number = before.length + 1;
        if (number === 1)
            return gated;
        const registered = metric.registered ?? metric.id;
        const named = { id: `${metric.id}(${number})`, title: `${metric.title} (${number})`, registered };
        return { ...gated, metric: { ...metric, ...named } };
    });
}
function metricOf(guard, task, place, matcherOf) {
    const declared = registry .q.find((each) => each.id === guard.metric);
    if (declared === undefined)
        throw notServed(guard, task, place);
    if (declared.id === 'cost' && guard.cost === undefined) {
        throw new problem .A(`\`${place}\` names no \`metric\` and gives no \`cost\`.`, 'Name a metric, such as accuracy, or say what a row costs.');
    }
    const settings = (0,config_guard .f5)(guard);
    const [first] = Object.keys(settings);
    if (first !== undefined && declared.bind === undefined) {
        throw new problem .A(`\`${place}\` gives ${declared.id} the setting ${(0,quote .h)(first)}: it takes none.`, 'Remove the setting, or name the metric that it was meant for.');
    }
    const metric = declared.bind?.(settings, place, matcherOf) ?? declared;
    if (metric.scores[task] !== undefined)
        return metric;
    if (Object.keys(settings).length === 0)
        throw notServed(guard, task, place);
    throw new problem .A(`\`${place}\` asks for ${metric.id}, which the task ${task} does not have.`, `Remove ${Object.keys(settings).map(quote .h).join(', ')}, or correct the \`task\`.`);
}
function notServed({ metric }, task, place) {
    const served = registry .q.filter((each) => each.scores[task] !== undefined).map((each) => each.id);
    return new problem .A(`\`${place}\` names the metric ${(0,quote .h)(metric)}: the task ${task} has ${served.join(', ')}.`, 'Name one of these metrics, or correct the `task`.');
}


  }),

  39690:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    b: () => (  signedChange)
  });


function signedChange(metric, harm) {
    const { value, low, high } = harm;
    if (metric.direction !== 'higher')
        return { value, low, high };
     
    return { value: 0 - value, low: 0 - high, high: 0 - low };
}


  }),

  89900:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Dz: () => (  marginInWords),
    E5: () => (  probability),
    F3: () => (  sizeIn),
    U9: () => (  count),
    Uk: () => (  detectableInWords),
    WW: () => (  numberInWords),
    Zb: () => (  changeInWords),
    pR: () => (  percentOf),
    pj: () => (  plain),
    qz: () => (  rowsToDecideInWords)
  });
  var _decision_detectable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69013);
  var _signed_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39690);


const minus = '\u2212';
 
function count(n) {
    return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}
 
function plain(value) {
    const text = Number.isFinite(value) ? String(Number(Math.abs(value).toPrecision(3))) : '∞';
    return value < 0 && text !== '0' ? minus + text : text;
}
 
function sizeIn(metric, value) {
    return metric.unit === 'share' ? `${points(value)} pt` : plain(value);
}
 
function points(value) {
    const scaled = Math.abs(value * 100);
    const text = scaled.toFixed(scaled > 0 && scaled < 0.1 ? 2 : 1);
    return value < 0 && Number(text) !== 0 ? minus + text : text;
}
 
function probability(p) {
    return p < 0.0001 ? '< 0.0001' : plain(p);
}
 
function changeInWords(metric, harm) {
    const { value, low, high } = (0,_signed_change_js__WEBPACK_IMPORTED_MODULE_0__  .b)(metric, harm);
    const signed = (v) => {
        const text = metric.unit === 'share' ? points(v) : plain(v);
        return v > 0 && Number(text) !== 0 ? `+${text}` : text;
    };
    return `${signed(value)}${metric.unit === 'share' ? ' pt' : ''} [${signed(low)}, ${signed(high)}]`;
}
 
function marginInWords(metric, { margin, relative }) {
    return relative === null ? `margin ${sizeIn(metric, margin)}` : `margin ${plain(relative * 100)} % of the baseline`;
}
 
function numberInWords(metric, { base, head, n, harm }, margin, held = marginInWords(metric, margin)) {
    if (harm === null && base.value !== null && head.value !== null)
        return `${base.value.toFixed(4)} → ${head.value.toFixed(4)} (no interval), n = ${count(n)}; ${held}`;
    if (harm === null)
        return `undefined, n = ${count(n)}`;
    const values = margin.relative === null ? '' : ` beyond ${plain(margin.scale)} × baseline`;
    const pairs = harm.pairs === undefined ? '' : `, ${count(harm.pairs.b)} rows broke, ${count(harm.pairs.c)} mended`;
    const detectable = (0,_decision_detectable_js__WEBPACK_IMPORTED_MODULE_1__  .tB)(harm);
    const power = detectable === null ? '' : `; smallest detectable change ${sizeIn(metric, detectable)} (power 80 %)`;
    const from = base.value === null || head.value === null ? '' : `, ${base.value.toFixed(4)} → ${head.value.toFixed(4)}`;
    return `${changeInWords(metric, harm)}${values} (${percentOf(harm.level)} %, ${harm.method})${from}, n = ${count(n)}${pairs}; ${held}${power}`;
}
 
function detectableInWords(metric, { n, harm }, margin) {
    if (harm === null)
        return `With ${count(n)} rows no interval of ${metric.title} can be computed.`;
    const fall = metric.direction === 'higher' ? 'drop' : 'rise';
    const detectable = (0,_decision_detectable_js__WEBPACK_IMPORTED_MODULE_1__  .tB)(harm);
    const seen = harm.pairs === undefined
        ? `With ${count(n)} rows`
        : `With ${count(n)} rows, on ${plain(((harm.pairs.b + harm.pairs.c) / Math.max(1, harm.pairs.n)) * 100)} % of which exactly one model is right,`;
    const first = detectable === null
        ? `${seen} the models disagree too little to say what drop this gate can detect.`
        : `${seen} the smallest ${metric.title} ${fall} this gate can detect is ${inPoints(metric, detectable)}.`;
    const rows = (0,_decision_detectable_js__WEBPACK_IMPORTED_MODULE_1__  .vd)(harm, n, margin.margin);
    const least = harm.pairs === undefined ? null : (0,_decision_detectable_js__WEBPACK_IMPORTED_MODULE_1__  .No)(margin.margin);
    if (rows === null && least !== null && least > n)
        return `${first} Even two models that never disagree pass a margin of ${inPoints(metric, margin.margin)} only from ${count(least)} rows on.`;
     
    return rows === null || rows <= n
        ? first
        : `${first} Deciding at a margin of ${inPoints(metric, margin.margin)} needs ${count(rows)} rows.`;
}


function rowsToDecideInWords({ n, harm }, margin) {
    const rows = harm === null ? null : (0,_decision_detectable_js__WEBPACK_IMPORTED_MODULE_1__  .VS)(harm, n, margin.margin);
    const needed = harm === null ? null : (0,_decision_detectable_js__WEBPACK_IMPORTED_MODULE_1__  .vd)(harm, n, margin.margin);
    const saidAlready = rows !== null && needed !== null && Math.abs(rows - needed) < 0.1 * needed;
    return rows === null || rows <= n || rows > 1e8 || saidAlready
        ? ''
        : ` At the difference seen, about ${count(rounded(rows))} rows would decide.`;
}
 
function percentOf(level) {
    return level > 0.9999 ? '> 99.99' : String(Number((100 * level).toPrecision(4)));
}
function inPoints(metric, value) {
    return metric.unit === 'share' ? `${points(value).replace(/\.0$/, '')} points` : plain(value);
}
function rounded(rows) {
    return Number(rows.toPrecision(2));
}


  }),

  62062:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    X: () => (  sortedQuantile)
  });
  var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);

 
function sortedQuantile(sorted, p) {
    return sorted.length === 0 ? Number.NaN : (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__  .Z4)(sorted, p);
}


  })

};
