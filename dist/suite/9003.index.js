export const id = 9003;
export const ids = [9003];
export const modules = {

/***/ 77294:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JQ: () => (/* binding */ rankP),
/* harmony export */   W5: () => (/* binding */ learnedMargin),
/* harmony export */   Xv: () => (/* binding */ mostFactor),
/* harmony export */   lH: () => (/* binding */ learnedKey),
/* harmony export */   qu: () => (/* binding */ learnMargins),
/* harmony export */   sh: () => (/* binding */ lastOfClass)
/* harmony export */ });
/* unused harmony exports leastPairs, leastOfClass, leastForRank */
/* harmony import */ var _stats_sorted_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62062);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1097);
/* harmony import */ var _statistic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55174);
/* harmony import */ var _statistics_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51526);
/* harmony import */ var _season_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52370);





/** The least number of distances that a margin is learned from; of one class of a season. */
const leastPairs = 10;
const leastOfClass = 8;
/** A learned margin is at most so many times the configured one: a wider one has to be configured by a person. */
const mostFactor = 5;
/** From so many distances on, head's rank among them is shown as a p-value. */
const leastForRank = 19;
/** The key of a learned margin. */
function learnedKey(statistic, column) {
    return `${statistic}\0${column}`;
}
/**
 * Margins from history: for each column and deciding statistic, median + 4 MAD (scaled by nothing) of the distances
 * between consecutive accepted snapshots, once 10 distances exist; with `season`, between consecutive snapshots of the
 * class, once 8 exist. Snapshots with `judged`'s digest are left out, so that none is judged by itself.
 * Profiles that were not counted at the same edges do not pair.
 */
function learnMargins(history, judged, season) {
    const others = history.filter(({ profile }) => profile.digest !== judged);
    const wanted = season.moment === null ? null : (0,_season_js__WEBPACK_IMPORTED_MODULE_3__/* .classOf */ .Kl)(season.kind, season.moment);
    const ofClass = wanted === null ? [] : others.filter(({ moment }) => moment !== null && (0,_season_js__WEBPACK_IMPORTED_MODULE_3__/* .classOf */ .Kl)(season.kind, moment) === wanted);
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
/**
 * The accepted snapshot that head is compared with under a season: the last one of its class when the class has 8
 * distances, else null.
 */
function lastOfClass(history, judged, season) {
    const { kind, moment } = season;
    if (moment === null)
        return null;
    const wanted = (0,_season_js__WEBPACK_IMPORTED_MODULE_3__/* .classOf */ .Kl)(kind, moment);
    if (wanted === null)
        return null;
    const same = history.filter((each) => each.profile.digest !== judged && each.moment !== null && (0,_season_js__WEBPACK_IMPORTED_MODULE_3__/* .classOf */ .Kl)(kind, each.moment) === wanted);
    return same.length > leastOfClass ? (same.at(-1) ?? null) : null;
}
/**
 * The margin of a decision: the configured one, or the learned one where that is wider, up to five times the
 * configured one.
 */
function learnedMargin(learned, statistic, column, configured) {
    const taught = learned?.get(learnedKey(statistic, column))?.margin ?? 0;
    return Math.max(configured, Math.min(taught, mostFactor * configured));
}
/** The rank p-value of a distance among those of the history: (1 + those as large) / (all + 1); null with too few. */
function rankP(learned, distance) {
    const { distances } = learned;
    if (distances.length < leastForRank)
        return null;
    return (1 + distances.filter((each) => each >= distance).length) / (distances.length + 1);
}
function learnedFrom(distances) {
    const sorted = [...distances].sort((a, b) => a - b);
    const middle = (0,_stats_sorted_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedQuantile */ .X)(sorted, 0.5);
    const deviations = sorted.map((each) => Math.abs(each - middle)).sort((a, b) => a - b);
    return { margin: middle + 4 * (0,_stats_sorted_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedQuantile */ .X)(deviations, 0.5), distances: sorted };
}
/** Distances between consecutive snapshots, by statistic and column. */
function distancesOf(history) {
    const found = new Map();
    for (let i = 1; i < history.length; i++) {
        const [before, after] = [history[i - 1]?.profile, history[i]?.profile];
        if (before === undefined || after === undefined || before.edges_from !== after.edges_from)
            continue;
        const there = new Map(after.columns.map((column) => [(0,_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(column), column]));
        for (const column of before.columns) {
            const other = there.get((0,_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(column));
            if (other === undefined)
                continue;
            for (const statistic of _statistics_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .statistics */ .o) {
                if (!statistic.decides || !(0,_statistic_js__WEBPACK_IMPORTED_MODULE_4__/* .appliesTo */ .Gl)(statistic, column, other))
                    continue;
                const value = (0,_statistic_js__WEBPACK_IMPORTED_MODULE_4__/* .effectOf */ .$x)(statistic, column, other);
                if (value === null)
                    continue;
                const key = learnedKey(statistic.id, (0,_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(column));
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


/***/ }),

/***/ 19884:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   ST: () => (/* binding */ limitIds),
/* harmony export */   Yq: () => (/* binding */ limitsSchema)
/* harmony export */ });
/* unused harmony export limitSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** Every statistic that a limit can be set on: the ids of the registry. */
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
const limitSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        max: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).describe('the largest value that passes'),
        of: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['value', 'low', 'high'])
            .default('value')
            .describe('what is held to it: the value, or its lower or upper 1 % bound'),
    }),
]);
/** Limits on classic statistics by their ids, on top of the decision by margins. */
const limitsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(limitIds), limitSchema);
/** A limit with its parts told. */
function limitOf(limit) {
    return typeof limit === 'number' ? { max: limit, of: 'value' } : limit;
}


/***/ }),

/***/ 52370:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   Kl: () => (/* binding */ classOf),
/* harmony export */   W: () => (/* binding */ byMoment)
/* harmony export */ });
const dated = /(?<!\d)(\d{4})[-_]?(0[1-9]|1[0-2])[-_]?(0[1-9]|[12]\d|3[01])(?:[T_-]?([01]\d|2[0-3]))?(?!\d{3})/;
/** The date in a name, e.g. `flights-2026-11-22T06.profile.json`; null when there is none. */
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
/** The class of a moment: its weekday, its hour of the day, or whether it is the last day of a month; null for none. */
function classOf(season, { year, month, day, hour }) {
    if (season === 'weekday')
        return weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? null;
    if (season === 'hour')
        return hour === null ? null : `${String(hour).padStart(2, '0')} h`;
    if (season === 'month-end')
        return new Date(Date.UTC(year, month - 1, day + 1)).getUTCDate() === 1 ? 'month end' : 'other days';
    return null;
}
/** Earlier moments first; those without a date before all others, by name. */
function byMoment(a, b) {
    const key = (moment) => moment === null ? -1 : ((moment.year * 100 + moment.month) * 100 + moment.day) * 100 + (moment.hour ?? 0);
    return key(a.moment) - key(b.moment) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}


/***/ }),

/***/ 39003:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  claimsAgain: () => (/* binding */ claimsAgain)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/evidence/quote.js
var quote = __webpack_require__(52037);
// EXTERNAL MODULE: ./lib/evidence/verdict.js
var evidence_verdict = __webpack_require__(41324);
// EXTERNAL MODULE: ./lib/data/policy.js
var data_policy = __webpack_require__(74660);
// EXTERNAL MODULE: ./lib/data/decision/learned-margins.js
var learned_margins = __webpack_require__(77294);
// EXTERNAL MODULE: ./lib/data/decision/limit.js
var limit = __webpack_require__(19884);
;// CONCATENATED MODULE: ./lib/data/decision/claimed.js





/**
 * Holds decisions about columns that somebody else made to this policy: distances to its margins, classic statistics to
 * its limits. The numbers are believed, and nothing that an honest run under this policy says is raised. `learns`: a
 * history may have taught wider margins, which are at most five times as wide.
 */
function earnedAgain(measurements, policy, learns) {
    const names = new Map(Object.keys(policy.columns).map((name) => [(0,quote/* quote */.h)(name), name]));
    return measurements.flatMap((measurement) => {
        // a column that the policy does not name is asked what all are
        const name = names.get(measurement.subject) ?? '';
        if ((0,data_policy/* columnPolicy */.bp)(policy, name).ignore === true)
            return [];
        const earned = measurement.limit?.kind === 'margin'
            ? byMargin(measurement, name, policy, learns)
            : measurement.limit?.kind === 'max'
                ? byLimit(measurement, name, policy)
                : null;
        const worse = earned !== null && evidence_verdict/* verdicts */.rY.indexOf(earned.verdict) > evidence_verdict/* verdicts */.rY.indexOf(measurement.verdict);
        return worse ? [{ measurement, ...earned }] : [];
    });
}
function byMargin({ id, interval }, name, policy, learns) {
    if (id !== 'ks' && id !== 'linf' && id !== 'missing')
        return null;
    const configured = id === 'missing' ? policy.margins.missing : (0,data_policy/* marginOf */.OB)(policy, name, id);
    const margin = learns ? configured * learned_margins/* mostFactor */.Xv : configured;
    // the lower bound of a change that is not certain is 0, so one above the margin is of a certain one
    const changed = (interval?.low ?? 0) > margin;
    const equivalent = (interval?.high ?? 1) < margin;
    const verdict = changed ? (0,data_policy/* onChange */.k9)(policy, name) : equivalent ? 'pass' : policy.undecided;
    return { asked: `margin ${margin}`, verdict };
}
function byLimit({ id, value, interval }, name, policy) {
    const asked = Object.entries((0,data_policy/* limitsOf */.Af)(policy, name)).find(([known]) => known === id)?.[1];
    if (asked === undefined)
        return null;
    const { max, of } = (0,limit/* limitOf */.LF)(asked);
    const held = of === 'value' ? value : (interval?.[of] ?? null);
    return { asked: `max ${max}`, verdict: held !== null && held > max ? (0,data_policy/* onChange */.k9)(policy, name) : 'pass' };
}

// EXTERNAL MODULE: ./lib/evidence/finding.js
var finding = __webpack_require__(92172);
// EXTERNAL MODULE: ./lib/evidence/problem.js
var problem = __webpack_require__(75254);
// EXTERNAL MODULE: ./lib/model/decision/claims.js
var claims = __webpack_require__(79967);
// EXTERNAL MODULE: ./lib/model/decision/decide.js
var decide = __webpack_require__(22942);
// EXTERNAL MODULE: ./lib/model/judge/claim-words.js
var claim_words = __webpack_require__(37809);
// EXTERNAL MODULE: ./lib/model/judge/signed-change.js
var signed_change = __webpack_require__(39690);
;// CONCATENATED MODULE: ./lib/model/judge/claimed.js





/**
 * Holds measurements that somebody else made to this policy: where their intervals earn a worse verdict than they say, or
 * a number is missing that the policy asks for. The numbers themselves are believed, and so is what takes a failure back
 * to undecided (Holm, one row that decides), so that what an honest run under this policy says is never raised. Empty
 * where models were not compared.
 */
function claimed_earnedAgain(measurements, gated) {
    if (!measurements.some(({ subject }) => subject === 'model'))
        return [];
    return gated.flatMap(({ metric, claims, min, max, undecided }) => {
        const about = (name) => measurements.filter(({ id, subject }) => id === metric.id && subject === name);
        const changes = claims.map((claim) => {
            const measurement = changeFor(claim, about('model'));
            const verdict = measurement === null ? 'error' : changeVerdict(claim, measurement, metric, undecided);
            return { metric, asked: (0,claim_words/* claimInWords */.Rs)(metric, claim), measurement, verdict };
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
            .filter(({ claimed, verdict }) => evidence_verdict/* verdicts */.rY.indexOf(verdict) > evidence_verdict/* verdicts */.rY.indexOf(claimed));
    });
}
/** The measurement of a claim; else, of one that is not relative, any of the same change. */
function changeFor(claim, all) {
    const own = all.find(({ method }) => method === (0,claim_words/* methodOf */.NY)(claim));
    if (own !== undefined || claim.margin.relative !== null)
        return own ?? null;
    return all.find(({ method }) => method !== undefined && !method.includes('× baseline')) ?? null;
}
function changeVerdict(claim, it, metric, undecided) {
    const seen = boundsOf(it);
    if (seen === null)
        return (0,decide/* outcomeVerdict */.eS)('undecided', undecided);
    // mirrored once more, the change as the reader sees it is the harm again
    const outcome = (0,claims/* claimOutcome */.f3)(claim, (0,signed_change/* signedChange */.b)(metric, { value: 0, ...seen }));
    const back = (it.p?.adjusted ?? 0) > 0.05 || it.reason === claim_words/* dominatedByOne */.BP;
    if (fails(outcome) && back && isAsStrict(claim, it))
        return (0,decide/* outcomeVerdict */.eS)('undecided', undecided);
    return (0,decide/* outcomeVerdict */.eS)(outcome, (0,claims/* alarmsOnly */.R2)(claim) ? 'pass' : undecided);
}
function limitVerdict(kind, value, it, undecided) {
    if (it.value === null)
        return 'fail';
    const seen = boundsOf(it);
    return (0,decide/* outcomeVerdict */.eS)(seen === null ? 'undecided' : (0,decide/* limitOutcome */.es)(seen, kind, value), undecided);
}
/** Whether a number was held to no more than this claim, so that what is not proven of it is not proven of the claim. */
function isAsStrict(claim, { method, limit }) {
    if (method !== (0,claim_words/* methodOf */.NY)(claim) || limit === undefined)
        return false;
    return claim.kind === 'drop' || Math.abs(limit.value) <= claim.margin.margin;
}
/** Null where the number has no interval. */
function boundsOf({ interval, value }) {
    if (interval === undefined || value === null)
        return null;
    const low = interval.low ?? Number.NEGATIVE_INFINITY;
    return { low, high: interval.high ?? Number.POSITIVE_INFINITY };
}
function fails(outcome) {
    return outcome === 'worse' || outcome === 'changed' || outcome === 'outside';
}

// EXTERNAL MODULE: ./lib/model/judge/gated.js + 1 modules
var gated = __webpack_require__(99787);
// EXTERNAL MODULE: ./lib/model/text/matcher.js
var matcher = __webpack_require__(64947);
// EXTERNAL MODULE: ./lib/gates/data/touched.js + 1 modules
var touched = __webpack_require__(94752);
// EXTERNAL MODULE: ./lib/gates/model/not-compared.js
var not_compared = __webpack_require__(38629);
;// CONCATENATED MODULE: ./lib/gates/claims-again.js












/**
 * Evidence of data and models that a run wrote which nobody here trusts, held to the margins and limits that this policy
 * states: the numbers are the run's, the verdict is never better than they earn here. A run may have been given another
 * policy. Of data, snapshots count that the change touches by git (`change` null = not at hand, then none). What holds is
 * given back as it is.
 */
async function claimsAgain(claims, policy, change, io) {
    const { model, data } = policy.config;
    const about = (gate) => claims.some((one) => one.gate === gate && one.measurements.length > 0);
    const gated = model !== undefined && about('model') ? await gatedOf(model) : [];
    const touched = data !== undefined && change !== null && about('data') ? await touchedOf(io, change, data) : [];
    return claims.map((one) => {
        if (one.gate === 'model' && model !== undefined) {
            const raised = claimed_earnedAgain(one.measurements, gated);
            const named = raised.map(({ metric, ...rest }) => ({ ...rest, title: metric.title }));
            return withRaised(one, named, (0,not_compared/* pathOf */.XM)(model));
        }
        const snapshot = one.gate === 'data' ? touched.find(({ name }) => name === one.name) : undefined;
        const { base, head } = one.subject.digests;
        // the same bytes are equivalent, however few rows
        if (data === undefined || snapshot === undefined || (base !== undefined && base === head))
            return one;
        const asked = (0,data_policy/* policyOf */.US)(data, snapshot.config);
        const raised = earnedAgain(one.measurements, asked, snapshot.config.history !== undefined);
        const titleOf = ({ id, subject }) => `${id} of ${(0,quote/* quote */.h)(subject.replace(/^`(.*)`$/s, '$1'))}`;
        const named = raised.map((each) => ({ ...each, title: titleOf(each.measurement) }));
        return withRaised(one, named, snapshot.path);
    });
}
/** None where git cannot say what the change touches: the gates that can be judged again say that by themselves. */
async function touchedOf(io, change, data) {
    try {
        return await (0,touched/* touchedSnapshots */.o)(io.root, change, data);
    }
    catch (error) {
        if (error instanceof problem/* Problem */.A)
            return [];
        throw error;
    }
}
/** None for a policy that the gate itself could not go by: every run of it is an error already. */
async function gatedOf(config) {
    try {
        if (!(0,matcher/* needsPatterns */.X)([config.primary, ...config.guards]))
            return (0,gated/* gatedMetrics */.z)(config);
        const { matcherOf } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(779)]).then(__webpack_require__.bind(__webpack_require__, 779));
        return (0,gated/* gatedMetrics */.z)(config, matcherOf);
    }
    catch (error) {
        if (error instanceof problem/* Problem */.A)
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
            worse.set(measurement, (0,evidence_verdict/* worst */.QZ)([verdict, worse.get(measurement) ?? 'pass']));
    const text = 'The numbers of this run were held to the policy of the base, by which they earn a worse verdict than it says.';
    const notes = [{ kind: 'policy', text }, ...one.notes];
    return {
        ...one,
        verdict: (0,evidence_verdict/* worst */.QZ)([one.verdict, ...raised.map(({ verdict }) => verdict)]),
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
        severity: (0,finding/* severityOf */.xJ)(verdict),
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


/***/ }),

/***/ 62062:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sortedQuantile)
/* harmony export */ });
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);

/** A quantile, `p` in [0, 1], of values in ascending order; between two values their mean. NaN for none. O(1). */
function sortedQuantile(sorted, p) {
    return sorted.length === 0 ? Number.NaN : (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .quantileSorted */ .Z4)(sorted, p);
}


/***/ })

};
