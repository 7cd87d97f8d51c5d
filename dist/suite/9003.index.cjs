'use strict';
exports.id = 9003;
exports.ids = [9003];
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
 
var not_compared = __webpack_require__(38629);
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
            return withRaised(one, named, (0,not_compared .XM)(model));
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
