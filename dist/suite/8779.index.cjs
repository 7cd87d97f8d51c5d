'use strict';
exports.id = 8779;
exports.ids = [8779];
exports.modules = {

  9616:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    M$: () => (  hourCells),
    Nw: () => (  mostSpread),
    Vp: () => (  hourCell),
    mh: () => (  sampleRows),
    nP: () => (  distinctBits),
    xl: () => (  mostDistinctRows)
  });
 
const sampleRows = 100_000;
 
const hourCells = 25;
 
function hourCell(seconds) {
    const ofDay = seconds - Math.floor(seconds / 86_400) * 86_400;
    return ofDay === 0 ? 0 : Math.min(hourCells - 1, Math.max(1, Math.floor(ofDay / 3600) + 1));
}
 
const mostSpread = 400;
 
const mostDistinctRows = 2_000_000;
 
const distinctBits = 1024;


  }),

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

  53940:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    dx: () => (  looks),
    e6: () => (  hasLook),
    ow: () => (  hasCheckDigit),
    uJ: () => (  looksOf)
  });
 
const second = '[\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]';
 
const looks = [
    { name: 'email', pattern: '[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+' },
    { name: 'url', pattern: '[A-Za-z][A-Za-z0-9+.-]{1,15}://[^ ]+' },
    {
        name: 'phone',
        pattern: '(\\+[0-9][0-9 ()./-]{6,18}|[(]?[0-9]{2,5}[)]?[ ./-][0-9]{2,5}([ ./-][0-9]{2,5}){1,4})',
    },
    { name: 'card', pattern: '[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{1,4}([ -]?[0-9]{1,3})?', luhn: true },
    { name: 'uuid', pattern: '[{]?[0-9A-Fa-f]{8}-?([0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}[}]?' },
    {
        name: 'date',
        pattern: '([0-9]{4}[./-][0-9]{1,2}[./-][0-9]{1,2}|[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2,4})([ T].*)?',
    },
    { name: 'words', pattern: '[^ ]+( +[^ ]+){3,}' },
    { name: 'replaced', pattern: '.*\ufffd.*' },
    {
        name: 'doubled',
        pattern: `.*([\u00c2\u00c3]${second}|\u00e2[\u0080-\u009f\u20ac\u201a\u201e\u2020]${second}|([\u00d0\u00d1]${second}){2}|([\u00e3-\u00ef]${second}{2}){2}).*`,
    },
];
const compiled = looks.map(({ pattern }) => new RegExp(`^(?:${pattern})$`, 's'));
 
function looksOf(text) {
    return looks.map((_, i) => hasLook(text, i));
}
 
function hasLook(text, place) {
    return compiled[place]?.test(text) === true && (looks[place]?.luhn !== true || hasCheckDigit(text));
}
 
function hasCheckDigit(text) {
    const digits = text.replace(/\D/g, '');
    let sum = 0;
    for (let i = 0; i < digits.length; i++) {
        const digit = Number(digits.charAt(digits.length - 1 - i));
        const twice = digit * 2;
        sum += i % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice;
    }
    return sum % 10 === 0;
}


  }),

  15321:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Xh: () => (  skewPolicy),
    eh: () => (  mayBeAbsent),
    x8: () => (  servedBase)
  });
  var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74660);
  var _profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1097);




function servedBase(base, head, policy) {
    if (policy.skew !== true)
        return base;
    const there = new Set(head.columns.map(_profile_js__WEBPACK_IMPORTED_MODULE_0__  .Vb));
    return {
        ...base,
        columns: base.columns.filter((column) => there.has((0,_profile_js__WEBPACK_IMPORTED_MODULE_0__  .Vb)(column)) || !mayBeAbsent(policy, (0,_profile_js__WEBPACK_IMPORTED_MODULE_0__  .Vb)(column))),
    };
}
 
function mayBeAbsent(policy, name) {
    const { only_in, role } = (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__  .bp)(policy, name);
    return policy.skew === true && (only_in === 'training' || role === 'label');
}
 
function skewPolicy(policy, snapshot) {
    if (policy.skew !== true || snapshot.margins?.rows !== undefined)
        return policy;
    return { ...policy, margins: { ...policy.margins, rows: Number.MAX_VALUE } };
}


  }),

  42441:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    F5: () => (  shapeOf),
    UU: () => (  shapedCharacters),
    iM: () => (  mostShapes)
  });
 
const shapedCharacters = 40;
 
const mostShapes = 20;


function shapeOf(text) {
    const characters = Array.from(text);
    const start = characters.slice(0, shapedCharacters).join('');
    const shape = start
        .replace(/[A-Z]+/g, 'A')
        .replace(/[a-z]+/g, 'a')
        .replace(/[0-9]+/g, '9')
        .replace(/[\t\n\v\f\r ]+/g, ' ')
        .replace(/[^\x20-\x7e]+/g, 'x');
    return characters.length > shapedCharacters ? `${shape}\u2026` : shape;
}


  }),

  20163:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  evidenceFor: () => (  evidenceFor)
});

 
var data_expectation = __webpack_require__(77814);
 
var registry = __webpack_require__(6935);
; 


 
function askedExpectations(config) {
    return [
        ...(config.expect ?? []).flatMap((entry) => askedBy(entry, null)),
        ...Object.entries(config.columns).flatMap(([column, { expect = [] }]) => expect.flatMap((entry) => askedBy(entry, column))),
    ];
}
function askedBy(entry, column) {
    const { mostly, severity } = entry;
    return registry .E.flatMap((expectation) => {
        const options = entry[(0,data_expectation .Ll)(expectation)];
        return options === undefined ? [] : [{ expectation, column, options, mostly, severity }];
    });
}

; 
 
const nothing = { drafts: [], measurements: [], notes: [], unchecked: false };
 
function together(extras) {
    return {
        drafts: extras.flatMap(({ drafts }) => drafts),
        measurements: extras.flatMap(({ measurements }) => measurements),
        notes: extras.flatMap(({ notes }) => notes),
        unchecked: extras.some(({ unchecked }) => unchecked),
    };
}
const order = ['error', 'warning', 'note'];
 
function joined(judged, extra) {
    const worst = (drafts) => Math.min(2, ...drafts.map(({ severity }) => order.indexOf(severity)));
    const first = extra.drafts.find(({ severity }) => order.indexOf(severity) === worst(extra.drafts));
    const decides = first !== undefined && worst(extra.drafts) < worst(judged.drafts);
    const more = extra.drafts.filter(({ severity }) => severity === first?.severity).length - 1;
    const words = {
        decided: `${first?.message}${more > 0 ? `, and ${more} more` : ''}`,
        limit: /^(rows|feature|parity)/.test(first?.rule ?? '') ? 'limits of rows' : 'expectations',
    };
    return {
        ...judged,
        drafts: [...judged.drafts, ...extra.drafts],
        measurements: [...judged.measurements, ...extra.measurements],
        notes: [...judged.notes, ...extra.notes],
        ...(extra.unchecked ? { verdict: 'error' } : {}),
        ...(decides ? words : {}),
    };
}

 
var quote = __webpack_require__(52037);
 
var accept = __webpack_require__(10074);
 
var listed = __webpack_require__(87791);
 
var number_text = __webpack_require__(74879);
 
var data_policy = __webpack_require__(74660);
; 







function filesDiffer(base, head, policy) {
    const known = new Map(base?.lacking.map(({ column, files }) => [column, new Set(files)]));
    return head.lacking.flatMap(({ column, files: lacking }) => {
        const before = known.get(column) ?? new Set();
        const fresh = lacking.filter((file) => !before.has(file));
        if (fresh.length === 0 || lacking.length <= before.size || (0,data_policy .bp)(policy, column).ignore === true)
            return [];
        return [
            (0,accept .T)({
                rule: 'files-differ',
                severity: 'warning',
                confidence: 'certain',
                about: [column],
                message: `${(0,quote .h)(column)} is not a column of every file`,
                detail: `Its values are missing in the rows of ${(0,listed .K)(fresh.map(quote .h))}.`,
                number: `${(0,number_text .lT)(lacking.length)} of ${(0,number_text .lT)(head.count)} files lack it (exact)`,
                mend: 'Write these files again with all columns, or take them out of the snapshot.',
            }, policy),
        ];
    });
}

 
var skew = __webpack_require__(15321);
 
var profile_snapshot = __webpack_require__(60030);
 
var profile_text = __webpack_require__(95284);
 
var problem = __webpack_require__(75254);
 
var learned_margins = __webpack_require__(77294);
 
var decision_season = __webpack_require__(52370);
 
var promises_ = __webpack_require__(51455);
 
var external_node_path_ = __webpack_require__(76760);
 
var git = __webpack_require__(21022);
 
var git_objects = __webpack_require__(48547);
 
var git_tree = __webpack_require__(39135);
 
var snapshot_paths = __webpack_require__(52301);
; 








 
const most = 400;
 
const mostBytes = 100_000_000;


async function profileFiles(spec, place) {
    const named = /^git:([^:]+):(.+)$/s.exec(spec);
    const glob = (0,snapshot_paths .j7)(named?.[2] ?? spec);
    if (named === null && place.commit === null) {
        const names = (await below(place.root, glob)).filter((name) => isProfile(name) && (0,snapshot_paths .kt)(name, glob));
        const last = names.sort((a, b) => (a < b ? -1 : 1)).slice(-most);
        return Promise.all(last.map(async (name) => ({ name, text: await (0,promises_.readFile)((0,external_node_path_.join)(place.root, name), 'utf8') })));
    }
    const commit = await (0,git .D3)(place.root, named?.[1] ?? place.commit ?? 'HEAD');
    if (commit === null) {
        throw new problem .A(`The history ${(0,quote .h)(spec)} is not in this repository: its commit was not found.`, 'Fetch the branch before the gate runs: git fetch origin BRANCH:BRANCH.');
    }
    const found = (await (0,git_tree .X)(place.root, commit))
        .filter(({ path, kind }) => kind === 'file' && isProfile(path) && (path === glob || (0,snapshot_paths .kt)(path, glob)))
        .sort((a, b) => (a.path < b.path ? -1 : 1))
        .slice(-most);
    const texts = [];
    const ids = found.map(({ id }) => id);
    for await (const { bytes } of (0,git_objects .$)(place.root, ids, mostBytes)) {
        const name = found[texts.length]?.path ?? '';
        if (bytes === null) {
            throw new problem .A(`The profile ${(0,quote .h)(name)} is larger than ${mostBytes / 1e6} MB.`, 'Make it again: `assay data profile` writes a few kilobytes for each column.');
        }
        texts.push({ name, text: Buffer.from(bytes).toString('utf8') });
    }
    return texts;
}
 
async function below(root, glob) {
    const fixed = glob.slice(0, Math.max(0, glob.search(/[*?[\]{}]|$/))).replace(/[^/]*$/, '');
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, fixed), { recursive: true }).catch(() => []);
    return entries.map((entry) => `${fixed}${entry.split(external_node_path_.sep).join('/')}`);
}
function isProfile(path) {
    return path.endsWith('.profile.json');
}

; 






async function historyOf(run, config, head, commit) {
    if (config.history === undefined)
        return { accepted: [], sameClass: null, learned: new Map() };
    const files = await profileFiles(config.history, { root: run.io.root, commit });
    const accepted = files
        .map(({ name, text }) => ({ name, moment: (0,decision_season .Et)(name), profile: (0,profile_text .j)(text, name) }))
        .sort(decision_season .W);
    const season = { kind: config.season, moment: (0,decision_season .Et)(head.name) ?? momentAt(run.io.now()) };
    return {
        accepted,
        sameClass: (0,learned_margins .sh)(accepted, head.digest, season),
        learned: (0,learned_margins .qu)(accepted, head.digest, season),
    };
}
function momentAt(now) {
    const date = new Date(now);
    return {
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
        hour: date.getUTCHours(),
    };
}

 
var counter_of = __webpack_require__(92535);
 
var external_node_crypto_ = __webpack_require__(77598);
; 



function sameContent(base, head, names) {
    const [before, after] = [plain(names.base), plain(names.head)];
    const without = (name) => name.replace(/\d+/g, '0');
    if (base.digest !== head.digest || before === after || without(before) !== without(after))
        return [];
    return [
        {
            rule: 'stale',
            severity: 'warning',
            confidence: 'certain',
            about: [],
            message: `${(0,quote .h)(after)} is the same data as ${(0,quote .h)(before)}`,
            number: '0 bytes differ (equal digests)',
            mend: 'Check that the newest data was written: only the name changed.',
        },
    ];
}
 
function plain(name) {
    return name.replace(/^git:[^:]+:/, '');
}

 
var stats_random = __webpack_require__(49376);
 
var benjamini_hochberg = __webpack_require__(44625);
 
var data_profile = __webpack_require__(1097);
 
var data_statistic = __webpack_require__(55174);
 
var statistics_registry = __webpack_require__(51526);
; 
 
const discoveryRate = 0.01;


function decide(measured, adjusted, strictness) {
    const { value, p = 1, low = 0, high = 1 } = measured;
    if (value === null)
        return 'undecided';
    if (isCertain(p, adjusted, strictness.alpha) && low > strictness.margin)
        return 'changed';
    return high < strictness.margin ? 'equivalent' : 'undecided';
}
 
function isCertain(p, adjusted, alpha) {
    return p <= alpha && adjusted <= discoveryRate;
}
 
function detectable(margin, n, m) {
    return Math.min(1, margin + 3.17 * 0.5 * Math.sqrt(1 / Math.max(1, n) + 1 / Math.max(1, m)));
}

 
var last_pair = __webpack_require__(99080);
; 











function compareColumns(base, head, policy) {
    const open = [];
    for (const [before, after] of pairs(base, head)) {
        const column = (0,data_profile .Vb)(before);
        if ((0,data_policy .bp)(policy, column).ignore === true)
            continue;
        for (const statistic of statistics_registry .o) {
            if (!statistic.decides || !(0,data_statistic .Gl)(statistic, before, after))
                continue;
            if (statistic.of !== 'rows' && ((before.n === 0 && after.n === 0) || isIdentifier(before, after, policy)))
                continue;
            const configured = statistic.of === 'rows'
                ? policy.margins.missing
                : (0,data_policy .OB)(policy, column, statistic.id === 'ks' ? 'ks' : 'linf');
            const margin = (0,learned_margins .W5)(policy.learned, statistic.id, column, configured);
            open.push({ column, statistic, base: before, head: after, measured: statistic.measure(before, after), margin });
        }
    }
    const same = sameBytes(base, head);
    const adjusted = (0,benjamini_hochberg .U)(open.map(({ measured }) => measured.p ?? Number.NaN));
    return open.map(({ column, statistic, base: before, head: after, measured, margin }, i) => {
        const p = adjusted[i] ?? Number.NaN;
        const outcome = same && !((measured.value ?? 0) > 0) ? 'equivalent' : decide(measured, p, { margin, alpha: policy.alpha });
        const certain = isCertain(measured.p ?? 1, p, policy.alpha);
        return { column, statistic, base: before, head: after, measured, margin, adjusted: p, outcome, certain };
    });
}
 
function sameBytes(base, head) {
    return base.digest === head.digest && base.rows === head.rows && base.nulls.join('\0') === head.nulls.join('\0');
}


function isIdentifier(base, head, policy) {
    const name = (0,data_profile .Vb)(base);
    const { role } = (0,data_policy .bp)(policy, name);
    if (role !== undefined)
        return role === 'id';
    if (policy.key?.length === 1 && policy.key[0] === name)
        return true;
    if (base.n < 100 || head.n < 100 || !isWhole(base) || !isWhole(head))
        return false;
    return (isGapless(base) && isGapless(head)) || (tellsApart(base) && tellsApart(head) && isNumbering(base, head));
}
function isWhole({ type }) {
    return type.startsWith('int') || type.startsWith('uint');
}
function isGapless({ n, min, max }) {
    return min !== null && max !== null && max - min + 1 === n;
}
 
function tellsApart({ n, distinct }) {
    return distinct !== undefined && distinct.high >= n * 0.99 && distinct.low >= n * 0.8;
}


function isNumbering(base, head) {
    const name = base.path.at(-1) ?? '';
    return ((base.role === 'id' && head.role === 'id') ||
        /(^|[^a-z])(id|uuid|guid|pk|key|idx)$|^(row[^a-z]?)?index$/i.test(name) ||
        /[a-z]I[dD]$/.test(name));
}
 
const pairs = (0,last_pair .h)(matched);
function matched(base, head) {
    const there = new Map(head.columns.map((column) => [keyOf(column), column]));
    const found = [];
    for (const column of base.columns) {
        const other = there.get(keyOf(column));
        if (other !== undefined)
            found.push([column, other]);
    }
    return found;
}
 
function keyOf({ path }) {
    return path.length === 1 ? `=${path[0]}` : JSON.stringify(path);
}
 
function measurementOf(decision, policy) {
    const { measured, statistic, margin, certain } = decision;
    const { low, high, p, base, head, reason, value, n } = measured;
    const method = compare_historyOf(decision, policy);
     
    const found = { id: statistic.id, subject: (0,quote .h)(decision.column), value };
    if (reason !== undefined)
        found.reason = reason;
    found.unit = statistic.unit;
    if (base !== undefined)
        found.base = base;
    if (head !== undefined)
        found.head = head;
    found.n = n;
    if (low !== undefined && high !== undefined) {
        found.interval = { low: certain ? low : 0, high, level: 1 - 2 * data_statistic .ju, method: measured.method };
    }
    if (p !== undefined && !Number.isNaN(p))
        found.p = { raw: p, adjusted: decision.adjusted };
    found.limit = { kind: 'margin', value: margin };
    if (method !== undefined)
        found.method = method;
    found.detectable = detectable(margin, n.base, n.head);
    found.outcome = decision.outcome;
    found.verdict = verdictOf(decision, policy);
    return found;
}
 
function compare_historyOf({ statistic, column, measured }, policy) {
    const learned = policy.learned?.get((0,learned_margins .lH)(statistic.id, column));
    if (learned === undefined || measured.value === null)
        return undefined;
    const rank = (0,learned_margins .JQ)(learned, measured.value);
    const of = learned.season === undefined ? 'accepted snapshots' : `accepted snapshots of ${learned.season}`;
    const p = rank === null ? '' : `; rank p ${Number(rank.toPrecision(2))}`;
    return `margin from ${learned.distances.length} distances between ${of}${p}`;
}
 
function recorded(base, head, policy) {
    const found = [];
    for (const [before, after] of pairs(base, head)) {
        const name = (0,data_profile .Vb)(before);
        if ((0,data_policy .bp)(policy, name).ignore === true || isIdentifier(before, after, policy))
            continue;
        const limits = (0,data_policy .Af)(policy, name);
        const subject = (0,quote .h)(name);
        for (const statistic of statistics_registry .o) {
             
            if (statistic.decides || !(0,data_statistic .Gl)(statistic, before, after) || Object.hasOwn(limits, statistic.id))
                continue;
            const { value, reason, n, method } = statistic.measure(before, after);
            const { id, unit } = statistic;
            if (reason === undefined)
                found.push({ id, subject, value, unit, n, method, verdict: 'pass' });
            else
                found.push({ id, subject, value, reason, unit, n, method, verdict: 'pass' });
        }
    }
    return found;
}
function verdictOf(decision, policy) {
    if (decision.outcome === 'changed')
        return (0,data_policy .k9)(policy, decision.column);
    return decision.outcome === 'undecided' ? policy.undecided : 'pass';
}

 
var mid_ranks = __webpack_require__(96271);
 
var normal_tail = __webpack_require__(95967);
; 




function spearman(x, y) {
    return rankCorrelation((0,mid_ranks .o)(x), (0,mid_ranks .o)(y));
}
 
function rankCorrelation(a, b) {
    const n = a.length;
    if (n < 2)
        return Number.NaN;
    const mean = (n + 1) / 2;
    let [xy, xx, yy] = [0, 0, 0];
    for (let i = 0; i < n; i++) {
        const [p, q] = [a[i] - mean, b[i] - mean];
        xy += p * q;
        xx += p * p;
        yy += q * q;
    }
    return xx === 0 || yy === 0 ? Number.NaN : xy / Math.sqrt(xx * yy);
}


function correlationChange(r1, n1, r2, n2, z) {
    const first = fisher(r1, n1, z);
    const second = fisher(r2, n2, z);
    const difference = r2 - r1;
    const statistic = Math.abs(second.z - first.z) / Math.sqrt(first.variance + second.variance);
    return {
        difference,
        p: Math.min(1, 2 * (0,normal_tail .W)(statistic)),
        low: difference - Math.sqrt((r2 - second.low) ** 2 + (first.high - r1) ** 2),
        high: difference + Math.sqrt((second.high - r2) ** 2 + (r1 - first.low) ** 2),
    };
}
function fisher(r, n, z) {
    const inside = Math.max(-1 + 1e-12, Math.min(1 - 1e-12, r));
    const variance = n > 3 ? 1.06 / (n - 3) : Number.NaN;
    const at = Math.atanh(inside);
    const width = z * Math.sqrt(variance);
    return { z: at, variance, low: Math.tanh(at - width), high: Math.tanh(at + width) };
}

; 








 
const margin = 0.1;
 
const correlations_most = 30;


function correlationAdvice(columns) {
    const numbers = columns
        .filter(({ kind }) => kind === 'number')
        .slice(0, correlations_most)
        .map((column) => ({ ...column, ranks: { base: ranksOf(column.base), head: ranksOf(column.head) } }));
    const pairs = numbers.flatMap((a, i) => numbers.slice(i + 1).map((b) => compared(a, b)));
    const judged = pairs.filter(({ p }) => !Number.isNaN(p));
    const adjusted = (0,benjamini_hochberg .U)(judged.map(({ p }) => p));
    const changed = judged
        .filter(({ low }, i) => (adjusted[i] ?? 1) <= discoveryRate && low > margin)
        .sort((a, b) => b.low - a.low);
    const [first] = changed;
    if (first === undefined)
        return [];
    const texts = changed.map(({ pair, base, head }) => `${pair}: ${base.toFixed(2)} \u2192 ${head.toFixed(2)}`);
    return [
        {
            rule: 'correlation-changed',
            severity: 'note',
            confidence: 'high',
            about: [],
            message: `${changed.length === 1 ? 'one pair of columns moves' : `${changed.length} pairs of columns move`} together in another way`,
            detail: `Rank correlations: ${(0,listed .K)(texts, 5)}.`,
            number: `${first.pair}: ${first.base.toFixed(3)} \u2192 ${first.head.toFixed(3)}, by at least ${first.low.toFixed(3)}; margin ${margin}; ${(0,number_text .KD)(first.n)} sampled rows`,
            mend: 'Advice: a model that learned how these columns go together may be wrong where they no longer do.',
        },
    ];
}
function ranksOf(values) {
    return values.every((value) => typeof value === 'number') ? (0,mid_ranks .o)(Float64Array.from(values)) : null;
}
function compared(a, b) {
    const [before, after] = [correlated(a, b, 'base'), correlated(a, b, 'head')];
    const n = { base: before.n, head: after.n };
    const { p, low, high } = correlationChange(before.r, n.base, after.r, n.head, data_statistic .Hm);
    const pair = `${(0,quote .h)(a.name)} and ${(0,quote .h)(b.name)}`;
    return { pair, base: before.r, head: after.r, p, low: Math.max(0, low, -high), n };
}
function correlated(a, b, side) {
    const [x, y] = [a.ranks[side], b.ranks[side]];
    if (x !== null && y !== null && x.length === y.length)
        return { r: rankCorrelation(x, y), n: x.length };
    const some = both(a[side], b[side]);
    return { r: spearman(...some), n: some[0].length };
}
 
function both(x, y) {
    const a = [];
    const b = [];
    x.forEach((value, i) => {
        const other = y[i];
        if (typeof value !== 'number' || typeof other !== 'number')
            return;
        a.push(value);
        b.push(other);
    });
    return [Float64Array.from(a), Float64Array.from(b)];
}

; 


function fitStumps(bins, labels, rows, rounds, most) {
    const scores = new Float64Array(labels.length);
    const gradient = new Float64Array(most);
    const hessian = new Float64Array(most);
    const stumps = [];
    for (let round = 0; round < rounds; round++) {
         
        const g = new Float64Array(rows.length);
        const h = new Float64Array(rows.length);
        let [sumG, sumH] = [0, 0];
        for (let k = 0; k < rows.length; k++) {
            const row = rows[k];
            const p = 1 / (1 + Math.exp(-scores[row]));
            g[k] = labels[row] - p;
            h[k] = p * (1 - p);
            sumG += g[k];
            sumH += h[k];
        }
        let best = { gain: 1e-9, feature: -1, bin: 0, left: 0, right: 0 };
        bins.forEach((own, feature) => {
            gradient.fill(0);
            hessian.fill(0);
             
            for (let k = 0; k < rows.length; k++) {
                const bin = own[rows[k]];
                gradient[bin] = gradient[bin] + g[k];
                hessian[bin] = hessian[bin] + h[k];
            }
            let [leftG, leftH] = [0, 0];
            for (let bin = 0; bin < most - 1; bin++) {
                leftG += gradient[bin];
                leftH += hessian[bin];
                const [rightG, rightH] = [sumG - leftG, sumH - leftH];
                const gain = leftG ** 2 / (leftH + 1) + rightG ** 2 / (rightH + 1) - sumG ** 2 / (sumH + 1);
                if (gain > best.gain + 1e-12)
                    best = { gain, feature, bin, left: (0.3 * leftG) / (leftH + 1), right: (0.3 * rightG) / (rightH + 1) };
            }
        });
        if (best.feature < 0)
            break;
        const { feature, bin, left, right } = best;
        stumps.push({ feature, bin, left, right });
        const own = bins[feature];
        for (const row of rows)
            scores[row] = scores[row] + (own[row] <= bin ? left : right);
    }
    return stumps;
}
 
function scoreOf(stumps, bins, row) {
    return stumps.reduce((sum, { feature, bin, left, right }) => {
        return sum + ((bins[feature]?.[row] ?? 0) <= bin ? left : right);
    }, 0);
}

 
var delong = __webpack_require__(50386);
 
var sorted_quantile = __webpack_require__(62062);
; 

 
const mostBins = 32;
 
function binned({ kind, base, head }) {
    const all = [...base, ...head];
    return kind === 'text' ? binnedTexts(all) : binnedNumbers(all);
}
function binnedNumbers(all) {
    const sorted = all.filter((value) => typeof value === 'number').sort((a, b) => a - b);
    const edges = [
        ...new Set(Array.from({ length: mostBins - 2 }, (_, i) => (0,sorted_quantile .X)(sorted, (i + 1) / (mostBins - 1)))),
    ];
    return Uint8Array.from(all, (value) => {
        if (typeof value !== 'number')
            return 0;
        let low = 0;
        for (let high = edges.length; low < high;) {
            const middle = (low + high) >> 1;
            if (value <= edges[middle])
                high = middle;
            else
                low = middle + 1;
        }
        return low + 1;
    });
}
function binnedTexts(all) {
    const counts = new Map();
    for (const value of all)
        if (value !== null)
            counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
    const order = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, mostBins - 2);
    const places = new Map(order.map(([value], i) => [value, i + 1]));
    return Uint8Array.from(all, (value) => (value === null ? 0 : (places.get(String(value)) ?? mostBins - 1)));
}

; 






 
const domain_classifier_margin = 0.55;
const folds = 5;
const rounds = 40;


function classifierAdvice(columns, random) {
    const n = { base: columns[0]?.base.length ?? 0, head: columns[0]?.head.length ?? 0 };
    if (n.base < 200 || n.head < 200)
        return [];
    const bins = columns.map(binned);
    const labels = Uint8Array.from({ length: n.base + n.head }, (_, i) => (i < n.base ? 0 : 1));
    const fold = Uint8Array.from(labels, () => Math.floor(random() * folds));
    const scores = new Float64Array(labels.length);
    const used = new Float64Array(columns.length);
    for (let k = 0; k < folds; k++) {
        const rows = Uint32Array.from({ length: labels.length }, (_, i) => i).filter((i) => fold[i] !== k);
        const stumps = fitStumps(bins, labels, rows, rounds, mostBins);
        for (const { feature, left, right } of stumps)
            used[feature] = (used[feature] ?? 0) + Math.abs(left - right);
        labels.forEach((_, i) => {
            if (fold[i] === k)
                scores[i] = scoreOf(stumps, bins, i);
        });
    }
    const truth = Float64Array.from(labels);
    const { first: auc, varFirst } = (0,delong .C)(truth, scores, scores);
    const low = auc - data_statistic .Hm * Math.sqrt(varFirst);
    if (!(low > domain_classifier_margin))
        return [];
    const total = used.reduce((sum, each) => sum + each, 0);
    const top = columns
        .map(({ name }, i) => ({ name, share: (used[i] ?? 0) / total }))
        .sort((a, b) => b.share - a.share)
        .slice(0, 3)
        .filter(({ share }) => share >= 0.05)
        .map(({ name, share }) => `${(0,quote .h)(name)} (${Math.round(share * 100)} %)`);
    return [
        {
            rule: 'rows-told-apart',
            severity: 'note',
            confidence: 'high',
            about: [],
            message: "a classifier tells head's rows from base's",
            detail: `It looks most at ${top.join(', ')}.`,
            number: `area under the curve ${auc.toFixed(3)}, at least ${low.toFixed(3)}; margin ${domain_classifier_margin}; ${(0,number_text .KD)(n)} sampled rows`,
            mend: 'Advice: look at these columns together; where no finding names one, the change is in how they go together.',
        },
    ];
}

; 


function growForest(columns, random, trees = 100) {
    const rows = columns[0]?.length ?? 0;
    const sample = Math.min(256, rows);
    const depth = Math.ceil(Math.log2(Math.max(2, sample)));
    return {
        trees: Array.from({ length: trees }, () => grow(columns, drawn(rows, sample, random), depth, random)),
        sample,
    };
}
 
function anomaly(forest, row) {
    const mean = forest.trees.reduce((sum, tree) => sum + pathLength(tree, row), 0) / Math.max(1, forest.trees.length);
    return 2 ** (-mean / usualLength(forest.sample));
}
function drawn(rows, count, random) {
    const chosen = new Set();
     
    for (let i = rows - count; i < rows; i++) {
        const at = Math.floor(random() * (i + 1));
        chosen.add(chosen.has(at) ? i : at);
    }
    return [...chosen];
}
function grow(columns, rows, depth, random) {
    const feature = [];
    const split = [];
    const left = [];
    const right = [];
    const rest = [];
    const node = (own, level) => {
        const at = feature.length;
        feature.push(-1);
        split.push(0);
        left.push(0);
        rest.push(usualLength(own.length));
        right.push(0);
        if (own.length <= 1 || level >= depth)
            return at;
        const chosen = Math.floor(random() * columns.length);
        const values = columns[chosen];
        const [low, high] = own.reduce(([a, b], row) => [Math.min(a, values[row]), Math.max(b, values[row])], [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
        if (low === high)
            return at;
        const value = low + random() * (high - low);
        feature[at] = chosen;
        split[at] = value;
        left[at] = node(own.filter((row) => values[row] < value), level + 1);
        right[at] = node(own.filter((row) => values[row] >= value), level + 1);
        return at;
    };
    node(rows, 0);
    return {
        feature: Int32Array.from(feature),
        split: Float64Array.from(split),
        left: Int32Array.from(left),
        right: Int32Array.from(right),
        rest: Float64Array.from(rest),
    };
}
function pathLength(tree, row) {
    let at = 0;
    for (let length = 0;; length++) {
        const feature = tree.feature[at];
        if (feature < 0)
            return length + tree.rest[at];
        at = (row[feature] < tree.split[at] ? tree.left[at] : tree.right[at]);
    }
}
 
function usualLength(n) {
    if (n <= 1)
        return 0;
    return n === 2 ? 1 : 2 * (Math.log(n - 1) + 0.5772156649015329) - (2 * (n - 1)) / n;
}

 
var share_change = __webpack_require__(89992);
; 







 
const novelty_margin = 0.005;


function noveltyAdvice(columns, random) {
    const numbers = columns.filter(({ kind }) => kind === 'number');
    const rows = numbers[0]?.base.length ?? 0;
    const others = numbers[0]?.head.length ?? 0;
    if (numbers.length < 2 || rows < 2000 || others < 500)
        return [];
    const centres = numbers.map(({ base }) => middle(base));
    const at = (side, i) => numbers.map((column, j) => (typeof column[side][i] === 'number' ? column[side][i] : (centres[j] ?? 0)));
    const half = Math.floor(rows / 2);
    const learnt = numbers.map((_, j) => Float64Array.from({ length: half }, (_unused, i) => at('base', 2 * i)[j] ?? 0));
    const forest = growForest(learnt, random);
    const held = Array.from({ length: half }, (_, i) => anomaly(forest, at('base', 2 * i + 1))).sort((a, b) => a - b);
    const limit = (0,sorted_quantile .X)(held, 0.999);
    const beyond = (scores) => scores.filter((score) => score > limit).length;
    const found = beyond(Array.from({ length: others }, (_, i) => anomaly(forest, at('head', i))));
    const { low, difference } = (0,share_change .AP)(beyond(held), half, found, others, data_statistic .Hm);
    if (difference <= 0 || low <= novelty_margin)
        return [];
    return [
        {
            rule: 'rows-novel',
            severity: 'note',
            confidence: 'high',
            about: [],
            message: 'rows of head are unlike any of base',
            detail: 'Their numbers together are as unusual as those of one row in a thousand of base, or more.',
            number: `${(0,number_text .fL)(beyond(held) / half)} \u2192 ${(0,number_text .fL)(found / others)} of rows, by at least ${(0,number_text .JA)(low)}; margin ${(0,number_text .fL)(novelty_margin)}; ${(0,number_text .KD)({ base: half, head: others })} sampled rows`,
            mend: 'Advice: look at how a model trained on base answers on them before it has to.',
        },
    ];
}


function pairAdvice(columns) {
    const texts = columns.filter(({ kind }) => kind === 'text').slice(0, 8);
    const fresh = [];
    texts.forEach((a, i) => {
        for (const b of texts.slice(i + 1)) {
            const tries = new Set(a.base).size * new Set(b.base).size * texts.length ** 2;
            const before = new Set(a.base.map((value, k) => `${value}\0${b.base[k]}`));
            const counts = new Map();
            a.head.forEach((value, k) => {
                const other = b.head[k];
                if (value === null || other === null || other === undefined)
                    return;
                const known = a.base.includes(value) && b.base.includes(other);
                const key = `${value}\0${other}`;
                if (known && !before.has(key))
                    counts.set(key, (counts.get(key) ?? 0) + 1);
            });
            for (const [key, rows] of counts) {
                const [x = '', y = ''] = key.split('\0');
                 
                const chance = (a.head.length / (a.head.length + a.base.length)) ** rows;
                if (rows >= 10 && chance * tries <= 0.001)
                    fresh.push({ name: `${(0,quote .h)(a.name)} = ${(0,quote .h)(x)} with ${(0,quote .h)(b.name)} = ${(0,quote .h)(y)}`, rows });
            }
        }
    });
    fresh.sort((x, y) => y.rows - x.rows || (x.name < y.name ? -1 : 1));
    const [first] = fresh;
    if (first === undefined)
        return [];
    return [
        {
            rule: 'combination-new',
            severity: 'note',
            confidence: 'high',
            about: [],
            message: `${fresh.length === 1 ? 'one combination of values is' : `${fresh.length} combinations of values are`} new`,
            detail: `Base has each value and never both together: ${(0,listed .K)(fresh.map(({ name }) => name), 3)}.`,
            number: `0 of ${(0,number_text .lT)(texts[0]?.base.length ?? 0)} \u2192 ${(0,number_text .lT)(first.rows)} of ${(0,number_text .lT)(texts[0]?.head.length ?? 0)} sampled rows`,
            mend: 'Advice: check that the combination can be; a model has never seen it.',
        },
    ];
}
function middle(values) {
    const sorted = values.filter((value) => typeof value === 'number').sort((a, b) => a - b);
    return sorted.length === 0 ? 0 : (0,sorted_quantile .X)(sorted, 0.5);
}

 
var types = __webpack_require__(11821);
; 




 
const mostRows = 10_000;
const mostColumns = 50;


async function sampleBoth(profile, base, head, policy, said) {
    if (base.rowSample === undefined || head.rowSample === undefined)
        return null;
    const there = new Set(head.columns.map(data_profile .Vb));
    const chosen = profile.columns
        .filter((column) => useful(column, policy) && there.has((0,data_profile .Vb)(column)) && !said.has((0,data_profile .Vb)(column)))
        .slice(0, mostColumns);
    if (chosen.length < 2)
        return null;
    const requests = chosen.map(profile_snapshot .fz);
    const keyed = (policy.key ?? []).flatMap((name) => {
        const column = profile.columns.find((each) => (0,data_profile .Vb)(each) === name);
        return column === undefined || !there.has(name) ? [] : [(0,profile_snapshot .fz)(column)];
    });
    const [before, after] = [
        await base.rowSample(requests, mostRows, keyed),
        await head.rowSample(requests, mostRows, keyed),
    ];
    return chosen.map((column, i) => ({
        name: (0,data_profile .Vb)(column),
        kind: (0,types .I)(column.type) === 'text' ? 'text' : 'number',
        base: before[i] ?? [],
        head: after[i] ?? [],
    }));
}
function useful(column, policy) {
    const { ignore, role } = (0,data_policy .bp)(policy, (0,data_profile .Vb)(column));
    if (ignore === true || role === 'id' || role === 'time' || column.path.some((name) => name.endsWith('[]')))
        return false;
    if (column.n === 0 || column.role === 'id' || column.role === 'free text')
        return false;
    if ((0,types .I)(column.type) === 'text')
        return (column.values?.list.length ?? 0) >= 2;
    return (0,types .I)(column.type) === 'number' && column.min !== column.max;
}

; 







 
const mostUnasked = 2_000_000;


async function advise(profile, base, head, policy, said = new Set()) {
    const asked = policy.advice;
    const large = Math.max(base.rows, head.rows) > mostUnasked;
    if (asked === false || (large && asked !== true) || head.rows === 0) {
        const text = 'Columns were not looked at together: that is done up to 2,000,000 rows, or with `advice: true`.';
        return large && asked === undefined ? { ...nothing, notes: [{ kind: 'unchecked', text }] } : nothing;
    }
    if (sameBytes(profile, { ...profile, digest: head.digest, rows: head.rows, nulls: [...head.nulls] }))
        return nothing;
    const columns = await sampleBoth(profile, base, head, policy, said);
    if (columns === null)
        return nothing;
    return {
        ...nothing,
        drafts: [
            ...correlationAdvice(columns),
            ...classifierAdvice(columns, (0,stats_random .I)(0, 'domain classifier')),
            ...noveltyAdvice(columns, (0,stats_random .I)(0, 'isolation forest')),
            ...pairAdvice(columns),
        ],
    };
}

 
var finding = __webpack_require__(92172);
 
var cause = __webpack_require__(28255);
 
var distribution = __webpack_require__(18649);
; 



 
const axis_most = 24;
const day = 86_400;
const seconds = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200];
const perDecade = [[1, 1.5, 2, 3, 5, 7], [1, 2, 5], [1, 3], [1]];


function axisOf(base, head) {
    const sides = [base, head].filter(({ n }) => n > 0);
    const times = (0,types .I)(base.type) === 'time';
    const whole = sides.every(({ type }) => /^u?int/.test(type));
    const grain = sides.every(({ type }) => type === 'date') ? day : whole ? 1 : 0;
    const [low, high] = reach(sides, grain);
     
    const least = Math.max(grain, Math.max(Math.abs(low), Math.abs(high)) * 1e-10);
    const rough = Math.max(high / axis_most - low / axis_most, least);
    if (times) {
        const scale = base.type === 'time' ? 'clock' : 'time';
        return { scale, grain, edges: centred(evenEdges(low, high, timeStep(rough)), grain) };
    }
    const [less = 1, more = 1] = sides.map((side) => (0,distribution .Xf)(side, 0.5, whole)).sort((a, b) => a - b);
    if (low > 1e-290 && high < 1e290 && (high >= 1000 * low || (more >= 8 * less && high >= 20 * low)))
        return { scale: 'log', grain, edges: logEdges(low, high) };
    const step = whole ? Math.ceil(roundStep(rough)) : roundStep(rough);
    return { scale: 'linear', grain, edges: centred(evenEdges(low, high, step), grain) };
}
 
function sharesOn(axis, side) {
    if (side.n === 0)
        return axis.edges.slice(1).map(() => 0);
    const { grain } = axis;
    const inner = axis.edges.slice(1, -1).map((x) => (0,distribution .Mr)(side, grain === 0 ? x : Math.floor(x / grain) * grain));
    return [...inner, 1].map((up, i) => Number(Math.max(0, up - (inner[i - 1] ?? 0)).toFixed(6)));
}
 
function endsOf(base, head) {
    const known = [base.min, base.max, head.min, head.max].filter((value) => value !== null);
    if (known.length === 0)
        throw new RangeError(`${(0,data_profile .Vb)(base)} has no value on either side`);
    return [Math.min(...known), Math.max(...known)];
}
function reach(sides, grain) {
    const at = (side, u) => {
        const value = (0,distribution .Xf)(side, u, grain === 1);
        return grain === 0 ? value : Math.ceil(value / grain - 1e-9) * grain;
    };
    const between = (tail) => [
        Math.min(...sides.map((side) => at(side, tail))),
        Math.max(...sides.map((side) => at(side, 1 - tail))),
    ];
    const [wide, narrow] = [between(0.01), between(0.05)];
    const width = ([low, high]) => high / 2 - low / 2;
    return width(narrow) > 0 && width(wide) > 10 * width(narrow) ? narrow : wide;
}
 
function roundStep(rough) {
    if (!(rough > 1e-290))
        return 1;
    const power = 10 ** Math.floor(Math.log10(rough) + 1e-12);
    return Number((power * ([1, 2, 5].find((k) => k * power >= rough * (1 - 1e-9)) ?? 10)).toPrecision(12));
}
function timeStep(rough) {
    return seconds.find((step) => step >= rough) ?? roundStep(rough / day) * day;
}
function evenEdges(low, high, step) {
    const first = Math.floor(low / step + 1e-9);
    const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
    return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}
 
function centred(edges, grain) {
    const step = (edges[1] ?? 0) - (edges[0] ?? 0);
    if (grain === 0 || step !== grain)
        return edges;
    return [(edges[0] ?? 0) - grain, ...edges].map((edge) => edge + grain / 2);
}
function logEdges(low, high) {
    const [from, to] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
    const factors = perDecade.find((some) => some.length * Math.log10(high / low) <= axis_most) ?? [1];
    const every = Math.ceil((to - from) / axis_most);
    const all = Array.from({ length: Math.ceil((to - from) / every) + 1 }, (_, i) => factors.map((factor) => Number((factor * 10 ** (from + i * every)).toPrecision(3)))).flat();
    const start = all.findLastIndex((edge) => edge <= low);
    const end = all.findIndex((edge) => edge >= high);
    return all.slice(Math.max(0, start), end < 0 ? all.length : end + 1);
}

; 



 
const mostNames = 10;
 
const mostBars = 12;


function pictureOf(base, own, fresh = []) {
    const drawing = histogram(base, own) ?? categoryBars(base, own, fresh);
    if (drawing === null)
        return {};
    const [before = [], after = []] = drawing.series.map(({ values }) => values.map((value) => value ?? 0));
    const size = drawing.kind === 'histogram' ? Math.ceil(before.length / mostBars) : 1;
    return { series: { base: added(before, size), head: added(after, size) }, drawing };
}
 
function missingBars(base, head) {
    const series = [sideOf('base', base, []), sideOf('head', head, [])].map(({ missing, ...side }) => ({
        ...side,
        values: [missing, Number((1 - missing).toFixed(6))],
    }));
    return framed(base, 'bars', { values: ['missing', 'present'] }, 'share of rows', series);
}
 
function histogram(base, own) {
    if (base.bins === undefined || own.bins === undefined || base.n + own.n === 0)
        return null;
    const axis = axisOf(base, own);
    const x = { values: axis.edges.slice(1, -1), scale: axis.scale, ends: endsOf(base, own) };
    const series = [sideOf('base', base, sharesOn(axis, base)), sideOf('head', own, sharesOn(axis, own))];
    return framed(base, 'histogram', x, 'share of values', series);
}


function categoryBars(base, head, fresh = []) {
    if (base.values === undefined || head.values === undefined || base.n + head.n === 0)
        return null;
    const before = new Map(base.values.list);
    const after = new Map([...head.values.list, ...fresh]);
    const share = (counts, name, n) => n === 0 ? 0 : Number(((counts.get(name) ?? 0) / n).toFixed(6));
    const rows = [...new Set([...before.keys(), ...after.keys()])]
        .map((name) => ({ name, base: share(before, name, base.n), head: share(after, name, head.n) }))
        .filter((row) => row.base + row.head > 0)
        .sort((a, b) => Math.max(b.base, b.head) - Math.max(a.base, a.head) || (a.name < b.name ? -1 : 1));
    if (rows.length === 0)
        return null;
    const shown = rows.slice(0, mostNames);
    const rest = (side) => Number((1 - shown.reduce((sum, row) => sum + row[side], 0)).toFixed(6));
    const others = { name: 'all others', base: base.n === 0 ? 0 : rest('base'), head: head.n === 0 ? 0 : rest('head') };
    const all = others.base > 1e-5 || others.head > 1e-5 ? [...shown, others] : shown;
    return framed(base, 'bars', { values: all.map(({ name }) => name) }, 'share of values', [
        sideOf('base', base, all.map((row) => Math.max(0, row.base))),
        sideOf('head', head, all.map((row) => Math.max(0, row.head))),
    ]);
}
 
function timeline(title, parts, labels) {
    return {
        id: '',
        kind: 'timeline',
        title,
        x: { label: labels.x, values: parts.map(({ name }) => name) },
        y: { label: labels.y },
        series: [
            { name: 'base', values: parts.map(({ base }) => base) },
            { name: 'head', values: parts.map(({ head }) => head) },
        ],
    };
}
function framed(column, kind, x, label, series) {
    const name = (0,quote .h)((0,data_profile .Vb)(column));
    return {
        id: '',
        kind,
        title: `${name}: base and head`,
        x: { label: name, ...x },
        y: { label, unit: 'share' },
        series,
    };
}
function sideOf(name, side, values) {
    const rows = (0,data_profile .RO)(side);
    const missing = rows === 0 ? 0 : Number((side.missing / rows).toFixed(6));
    return { name, values: [...values], n: side.n, missing };
}
function added(values, size) {
    return Array.from({ length: Math.ceil(values.length / size) }, (_, group) => Number(values
        .slice(group * size, (group + 1) * size)
        .reduce((sum, value) => sum + value, 0)
        .toFixed(6)));
}

; 



 
const partly_most = 0.5;


async function partCauseOf(scene, causes) {
    let best = null;
    for (const cause of causes) {
        let held = null;
        const holds = (undone) => {
            const rest = leftOf(scene, undone);
            if (rest === null || rest.left > partly_most)
                return false;
            held = rest;
            return true;
        };
        const explanation = await cause.explain({ ...scene, partly: true, holds });
         
        const rest = held;
        if (explanation !== null && rest !== null && rest.left < (best?.left ?? 1))
            best = { explanation, ...rest };
    }
    return best;
}
 
function leftOf(scene, undone) {
    let found = null;
    for (const which of cause .r) {
        const decision = scene.decisions[which];
        const effect = decision?.measured.value ?? 0;
        if (decision === undefined || !isTouched(scene, undone, which) || effect === 0)
            continue;
        const rest = (0,data_statistic .$x)(decision.statistic, scene.base, undone) ?? effect;
        if (found === null || rest / effect > found.left)
            found = { left: rest / effect, decision, effect: rest };
    }
    return found;
}
 
function isTouched({ decisions, head }, undone, which) {
    if (which === 'distribution')
        return decisions.distribution?.outcome === 'changed';
    return undone.missing !== head.missing && decisions.missing?.certain === true;
}
 
function partText({ explanation, decision, effect }) {
     
    const [number = ''] = explanation.number.replace(/ \[[^\]]*\]/, '').split(/[,;] /);
    const all = (0,number_text .fL)(decision.measured.value ?? 0);
    const of = decision.statistic.of === 'rows' ? 'of the missing share' : 'of rows';
    return `Partly explained: ${explanation.message}, ${number}; undone, ${(0,number_text .fL)(effect)} instead of ${all} ${of} moved, margin ${(0,number_text .fL)(decision.margin)}.`;
}

; 











function changeFindings(decisions, found, policy) {
    const drafts = [];
    const { explanation } = found;
    const column = (decisions.distribution ?? decisions.missing)?.column ?? '';
    const severity = (0,finding .xJ)((0,data_policy .k9)(policy, column));
    const picture = pictureOf(found.base, found.own);
    const shares = { drawing: picture.drawing ?? missingBars(found.base, found.own) };
    if (explanation !== null) {
        const { rule, message, detail, number, mend, table } = explanation;
        const shown = { rule, message, detail, number, mend, ...(table === undefined ? {} : { table }) };
        const size = Math.max(effect(decisions.distribution), effect(decisions.missing));
        drafts.push({ ...shown, severity, confidence: 'high', about: [column], size, ...picture });
    }
    for (const which of cause .r) {
        const decision = decisions[which];
        if (decision?.outcome !== 'changed' || explanation?.explains.includes(which))
            continue;
        const part = found.part?.explanation.explains.includes(which) ? partText(found.part) : null;
        const plain = which === 'distribution' ? distributionChanged(decision, part) : presenceChanged(decision, part);
        drafts.push({
            ...plain,
            severity,
            confidence: 'high',
            about: [column],
            size: effect(decision),
            ...(which === 'distribution' ? picture : shares),
        });
    }
    return drafts;
}
function effect(decision) {
    return decision?.measured.value ?? 0;
}
function distributionChanged(decision, part) {
    const { measured, column, margin, statistic } = decision;
    const name = (0,quote .h)(column);
    const rest = `${(0,number_text .KD)(measured.n)}; margin ${(0,number_text .fL)(margin)}; smallest detectable change ${(0,number_text .fL)(detectable(margin, measured.n.base, measured.n.head))}`;
    const mend = `Find what changed where the snapshot is written; ${(0,accept .S)(column)}`;
    if (statistic.of === 'values') {
        return {
            rule: 'categories-changed',
            message: `${name} changed its shares`,
            detail: [`The share of ${measured.at ?? 'one value'} moved most.`, part ?? []].flat().join(' '),
            number: `${measured.at ?? ''}: ${(0,number_text .fL)(measured.base ?? 0)} \u2192 ${(0,number_text .fL)(measured.head ?? 0)}, by ${(0,number_text .JA)(measured.value ?? 0)} ${points(decision)}, ${rest}`,
            mend,
        };
    }
    return {
        rule: 'distribution-changed',
        message: `${name} changed its distribution`,
        detail: `The two distribution functions differ most ${measured.at ?? ''}${part === null ? '; no known cause explains it.' : `. ${part}`}`,
        number: `${(0,number_text .fL)(measured.value ?? 0)} of rows moved ${interval(decision)}, ${rest}`,
        mend,
    };
}
function presenceChanged(decision, part) {
    const { measured, column, margin } = decision;
    const fell = (measured.head ?? 0) > (measured.base ?? 0);
    return {
        rule: fell ? 'presence-fell' : 'presence-rose',
        message: `${(0,quote .h)(column)} has ${fell ? 'more' : 'fewer'} missing values`,
        ...(part === null ? {} : { detail: part }),
        number: `missing ${(0,number_text .fL)(measured.base ?? 0)} \u2192 ${(0,number_text .fL)(measured.head ?? 0)}, by ${(0,number_text .JA)(measured.value ?? 0)} ${points(decision)}, ${(0,number_text .KD)(measured.n)}; margin ${(0,number_text .fL)(margin)}`,
        mend: fell
            ? 'Find the join, parser or source that stopped to deliver the value.'
            : 'Check what stands in place of the missing values now.',
    };
}
function interval({ measured }) {
    return `[${(0,number_text .fL)(measured.low ?? 0)}, ${(0,number_text .fL)(measured.high ?? 1)}]`;
}
function points({ measured }) {
    return (0,number_text .Jb)(measured.low ?? 0, measured.high ?? 1);
}

 
var causes_registry = __webpack_require__(7402);
 
var profile_edges = __webpack_require__(67932);
; 









async function investigate(decisions, counter, policy) {
    const some = decisions.distribution ?? decisions.missing;
    const { base, head } = some;
    const request = (0,profile_snapshot .fz)(base);
    const kind = (0,types .I)(base.type);
    const ordered = kind === 'number' || kind === 'time';
    const { quantiles = [] } = ordered ? ((await counter.sample([request], 1))[0] ?? {}) : {};
    const whole = /^u?int/.test(base.type) && quantiles.every(Number.isInteger);
    const [own = head] = ordered
        ? await (0,profile_snapshot .vK)(counter, [{ ...request, edges: (0,profile_edges .ox)(kind, quantiles, whole) }])
        : [head];
    const scene = {
        column: some.column,
        base,
        head,
        own,
        quantiles,
        decisions,
        count: remembered(async (lists) => {
            const all = [...new Set(lists.flat())].sort((x, y) => x - y);
            const [counted] = await counter.count([{ ...request, edges: all }]);
            return lists.map((edges) => regrouped(all, counted?.bins ?? [], edges));
        }),
        others: remembered(() => counter.others(request, mostOthers)),
        decimals: remembered(() => counter.decimals(request)),
        holds: (undone) => {
            const missing = undone.missing !== head.missing;
             
            return (missing || decisions.distribution?.outcome === 'changed') && holds(base, undone, policy, missing);
        },
    };
    for (const cause of inOrder) {
        const explanation = await cause.explain(scene);
        if (explanation !== null)
            return { explanation, cause, base, own };
    }
    const changed = Object.values(decisions).some(({ outcome }) => outcome === 'changed');
    return { explanation: null, cause: null, base, own, part: changed ? await partCauseOf(scene, inOrder) : null };
}
const inOrder = [...causes_registry .p].sort((a, b) => a.order - b.order);
 
function remembered(ask) {
    const known = new Map();
    return (...given) => {
        const key = JSON.stringify(given);
        const found = known.get(key) ?? ask(...given);
        known.set(key, found);
        return found;
    };
}
 
const mostOthers = 50;
 
function holds(base, undone, policy, missing) {
    return statistics_registry .o
        .filter((statistic) => statistic.decides && (0,data_statistic .Gl)(statistic, base, undone))
        .filter((statistic) => missing || statistic.of !== 'rows')
        .every((statistic) => {
        const { value, p = 1, low = 0 } = statistic.measure(base, undone);
        const { margins } = policy;
        const margin = statistic.of === 'rows' ? margins.missing : statistic.of === 'bins' ? margins.distribution : margins.category;
        return value === null || p > policy.alpha || low <= margin / 2;
    });
}


function regrouped(all, counts, edges) {
    const out = [];
    let at = 0;
    for (const edge of edges) {
        let sum = 0;
        for (; at < all.length && (all[at] ?? 0) <= edge; at++)
            sum += counts[at] ?? 0;
        out.push(sum);
    }
    let rest = 0;
    for (; at < counts.length; at++)
        rest += counts[at] ?? 0;
    return [...out, rest];
}

; 



function faultText(error) {
    if (error instanceof problem .A)
        return { text: error.message, mend: error.mend };
    const message = error instanceof Error ? error.message : String(error);
    const kind = /^[A-Z][A-Za-z ]{2,40}(?= (?:Error|Exception):)/.exec(message)?.[0];
    return {
        text: `The question could not be answered${kind === undefined ? '' : ` (${kind.toLowerCase()} error of the engine)`}.`,
        mend: 'Set `ignore: true` for what cannot be read, or write it in a plainer type; and report it to us.',
    };
}

 
var kolmogorov_quantile = __webpack_require__(54664);
 
var with_counts = __webpack_require__(77769);
; 





const blocks = 20;
 
const leastRows = 500;


async function blockNoise(decision, base) {
    if (base.groups === undefined || base.rows < blocks * leastRows || decision.statistic.of === 'rows')
        return null;
    const like = (0,with_counts .X)(decision.base, decision.base);
    const counted = ({ counts, n, missing }) => (0,with_counts .n)(like, counts, { n, missing });
    const groups = await base.groups((0,profile_snapshot .fz)(like), { blocks });
    const distances = [];
    for (let i = 1; i < groups.length; i++) {
        const [before, after] = [groups[i - 1], groups[i]];
        if (before === undefined || after === undefined || before.n === 0 || after.n === 0)
            continue;
        const value = (0,data_statistic .$x)(decision.statistic, counted(before), counted(after));
        if (value !== null)
            distances.push(value);
    }
    if (distances.length < blocks / 2)
        return null;
    const middle = median(distances);
     
    if (middle <= (0,kolmogorov_quantile .N)(0.05) * Math.sqrt((2 * blocks) / base.rows))
        return null;
    return middle + 4 * median(distances.map((each) => Math.abs(each - middle)));
}
function median(values) {
    return (0,sorted_quantile .X)([...values].sort((a, b) => a - b), 0.5);
}

; 






 
const least = 0.6;
 
const slices_most = 10;
 
const largest = 0.6;


async function sliceOf(decision, base, head, profile) {
    if (base.groups === undefined || head.groups === undefined)
        return null;
    const request = (0,profile_snapshot .fz)(decision.base);
    let best = null;
    for (const by of groupable(profile, decision.column, head)) {
        const column = { path: by.path, type: by.type, values: (by.values?.list ?? []).map(([value]) => value) };
        const [before, after] = [await base.groups(request, { column }), await head.groups(request, { column })];
        for (const { value } of before) {
            const found = value === null ? null : gain(decision, value, before, after);
            if (found !== null && found >= least && found > (best?.share ?? 0)) {
                best = { column: (0,data_profile .Vb)(by), value: value ?? '', share: found };
            }
        }
    }
    return best;
}
 
function sliceText({ column, value, share }) {
    return `${(0,number_text .fL)(Math.round(share * 100) / 100)} of the change is in ${(0,quote .h)(column)} = ${(0,quote .h)(value)}.`;
}
 
function groupable(profile, changed, head) {
    const there = new Set(head.columns.map((column) => (0,data_profile .Vb)(column)));
    return profile.columns
        .filter((column) => {
        const { list = [], other = 0 } = column.values ?? {};
        const named = (0,data_profile .Vb)(column) !== changed && there.has((0,data_profile .Vb)(column)) && !column.path.some((name) => name.endsWith('[]'));
        return named && list.length >= 2 && other <= 0.01 * Math.max(1, column.n);
    })
        .slice(0, slices_most);
}
 
function gain(decision, value, before, after) {
    const of = (groups) => groups.find((each) => each.value === value);
    const [own, mine] = [of(before), of(after)];
    const [rowsBefore, rowsAfter] = [rows(before), rows(after)];
    if (own === undefined || rowsBefore === 0 || rowsAfter === 0 || own.rows / rowsBefore > largest)
        return null;
    const factor = rowsAfter / rowsBefore;
    const swap = (total, out, back) => Math.max(0, total - out + back * factor);
    const total = (groups, key) => groups.reduce((sum, each) => sum + each[key], 0);
    const cells = before[0]?.counts.length ?? 0;
    const counts = Array.from({ length: cells }, (_, i) => swap(after.reduce((sum, each) => sum + (each.counts[i] ?? 0), 0), mine?.counts[i] ?? 0, own.counts[i] ?? 0));
    const head = (0,with_counts .n)((0,with_counts .X)(decision.base, decision.head), counts, {
        missing: swap(total(after, 'missing'), mine?.missing ?? 0, own.missing),
        n: swap(total(after, 'n'), mine?.n ?? 0, own.n),
    });
    const left = (0,data_statistic .$x)(decision.statistic, decision.base, head);
    const effect = decision.measured.value;
    return left === null || effect === null || effect === 0 ? null : Math.max(0, (effect - left) / effect);
}
function rows(groups) {
    return groups.reduce((sum, each) => sum + each.rows, 0);
}

; 



 
const unexplained = new Set([
    'distribution-changed',
    'categories-changed',
    'presence-fell',
    'presence-rose',
    'null-burst',
]);
 
function isUnexplained({ rule }) {
    return unexplained.has(rule);
}


async function placed(drafts, decision, base, head, profile, learned) {
    const slice = await sliceOf(decision, base, head, profile);
    const noise = learned ? null : await blockNoise(decision, base);
    const told = [
        ...(slice === null ? [] : [sliceText(slice)]),
        ...(noise === null || noise <= decision.margin
            ? []
            : [
                `Successive blocks of base's rows differ by up to ${(0,number_text .fL)(noise)} among themselves: if that is usual, so is a margin of ${(0,number_text .fL)(noise)}.`,
            ]),
    ];
    if (told.length === 0)
        return drafts;
    return drafts.map((draft) => isUnexplained(draft) ? { ...draft, detail: [draft.detail, ...told].filter(Boolean).join(' ') } : draft);
}

; 




 
const places_most = 10;
 
function unplaced(found) {
    return { drafts: found.flatMap(({ drafts }) => drafts), notes: [] };
}


async function placesOf(found, both) {
    const open = found.filter(({ drafts }) => drafts.some(isUnexplained));
    const bySize = [...open].sort((a, b) => sizeOf(b) - sizeOf(a));
    const chosen = new Set(bySize.slice(0, places_most));
    const drafts = [];
    for (const each of found)
        drafts.push(...(chosen.has(each) ? await withPlace(each, both) : each.drafts));
    const left = bySize.slice(places_most).map(({ decided }) => (0,quote .h)(placeable(decided)?.column ?? ''));
    if (left.length === 0)
        return { drafts, notes: [] };
    const text = `The slice that carries a change was looked for in the ${places_most} columns that changed most, not in ${(0,listed .K)(left, 10)}.`;
    return { drafts, notes: [{ kind: 'unchecked', text }] };
}
async function withPlace({ decided, drafts }, { rows, given, base, policy }) {
    const decision = placeable(decided);
    if (decision === undefined)
        return drafts;
    try {
        return await placed(drafts, decision, rows, given, base, (policy.learned?.size ?? 0) > 0);
    }
    catch (error) {
        const text = `Its place could not be looked for: ${faultText(error).text}`;
        return drafts.map((draft) => ({ ...draft, detail: [draft.detail, text].filter(Boolean).join(' ') }));
    }
}
function sizeOf({ decided }) {
    return placeable(decided)?.measured.value ?? 0;
}
function placeable({ distribution, missing }) {
    return distribution?.outcome === 'changed' ? distribution : missing;
}

; 




function distanceApart(before, after, { margins, alpha }, tells) {
    if (before.values !== undefined && before.values.list.length === 0)
        return null;
    let largest = 0;
    for (const statistic of statistics_registry .o) {
        if (!statistic.decides || !(0,data_statistic .Gl)(statistic, before, after))
            continue;
        const measured = statistic.measure(before, after);
        const { value } = measured;
        const margin = statistic.of === 'rows' ? margins.missing : margins.distribution;
        if (value === null || tells({ ...measured, value }, margin, alpha))
            return null;
        largest = Math.max(largest, value);
    }
    return largest;
}

; 








 
const swaps_most = 20;
 
const apart = ({ p = 1, low = 0 }, margin, alpha) => p <= alpha && low > margin / 2;


async function findSwaps(decisions, policy, count) {
    const changed = decisions
        .filter(({ statistic, outcome }) => statistic.of !== 'rows' && outcome === 'changed')
        .slice(0, swaps_most);
    const pairs = changed.flatMap((a, i) => changed.slice(i + 1).flatMap((b) => (a.base.type === b.base.type ? [[a.base, b.base]] : [])));
    if (pairs.length === 0)
        return [];
    const requests = pairs.flatMap(([a, b]) => [
        { ...(0,profile_snapshot .fz)(b), path: a.path },
        { ...(0,profile_snapshot .fz)(a), path: b.path },
    ]);
    const counted = await count(requests);
    return pairs.flatMap(([a, b], i) => {
        const [aAsB, bAsA] = [counted[2 * i], counted[2 * i + 1]];
        if (aAsB === undefined || bAsA === undefined)
            return [];
        const [one, other] = [distanceApart(b, aAsB, policy, apart), distanceApart(a, bAsA, policy, apart)];
        return one === null || other === null ? [] : [swapped(a, b, Math.max(one, other), aAsB.n, policy)];
    });
}
function swapped(a, b, d, n, policy) {
    const verdicts = [a, b].map((column) => (0,data_policy .k9)(policy, (0,data_profile .Vb)(column)));
    const worst = verdicts.includes('fail') ? 'fail' : verdicts.includes('warn') ? 'warn' : 'pass';
    return {
        rule: 'columns-swapped',
        severity: (0,finding .xJ)(worst),
        confidence: 'high',
        about: [(0,data_profile .Vb)(a), (0,data_profile .Vb)(b)],
        message: `${(0,quote .h)((0,data_profile .Vb)(a))} and ${(0,quote .h)((0,data_profile .Vb)(b))} were swapped`,
        detail: 'Each holds what the other held; swapped back, nothing changed.',
        number: `largest distance left ${(0,number_text .fL)(d)} of rows, ${(0,number_text .KD)({ base: a.n, head: n })}`,
        mend: `Write each column under its own name; ${(0,accept .S)((0,data_profile .Vb)(a))}`,
    };
}

 
var normal_quantile = __webpack_require__(93400);
; 

 
const large = 60;
 
function poissonDraw(mean, random) {
    if (!(mean > 0))
        return 0;
    const u = random();
    if (mean > large)
        return Math.max(0, Math.round(mean + Math.sqrt(mean) * (0,normal_quantile .Z)((u + 2 ** -33) / (1 + 2 ** -32))));
    let probability = Math.exp(-mean);
    let below = probability;
    let k = 0;
    while (u > below && k < 1000) {
        k++;
        probability *= mean / k;
        below += probability;
    }
    return k;
}

 
var decision_cells = __webpack_require__(49026);
; 







const draws = 1000;


function resampledBounds(statistic, base, head) {
    const random = (0,stats_random .I)(0, `${statistic.id}/${(0,data_profile .Vb)(base)}`);
    const values = [];
    for (let i = 0; i < draws; i++) {
        const { value } = statistic.measure(resampled(base, random), resampled(head, random));
        if (value !== null)
            values.push(value);
    }
    if (values.length < 0.99 * draws)
        return null;
    values.sort((a, b) => a - b);
    return { low: (0,sorted_quantile .X)(values, data_statistic .ju), high: (0,sorted_quantile .X)(values, 1 - data_statistic .ju) };
}
function resampled(column, random) {
    const draw = (count) => poissonDraw(count, random);
    const rest = { missing: draw(column.missing), unparsed: draw(column.unparsed) };
    const { bins, values } = column;
    if (bins === undefined && values === undefined)
        return { ...column, ...rest, n: draw(column.n) };
    const counts = bins?.counts ?? [...(values?.list ?? []).map(([, count]) => count), values?.other ?? 0];
    const drawn = counts.map(draw);
    return (0,with_counts .n)(column, drawn, { ...rest, n: (0,decision_cells .cz)(drawn) });
}

 
var decision_limit = __webpack_require__(19884);
; 














function limited(base, head, policy) {
    const measurements = [];
    const drafts = [];
    const low = [];
    for (const [before, after] of pairs(base, head)) {
        const name = (0,data_profile .Vb)(before);
        const asked = Object.entries((0,data_policy .Af)(policy, name));
        if (asked.length === 0 || (0,data_policy .bp)(policy, name).ignore === true)
            continue;
        for (const [id, limit] of asked) {
            const statistic = statistics_registry .o.find((each) => each.id === id);
            if (statistic === undefined || limit === undefined || !(0,data_statistic .Gl)(statistic, before, after))
                continue;
            if (statistic.of !== 'rows' && isIdentifier(before, after, policy))
                continue;
            const { max, of } = (0,decision_limit .LF)(limit);
            const measured = statistic.measure(before, after);
            const held = heldTo(of, measured, statistic, before, after);
            const beyond = held !== null && held.value > max;
            const verdict = beyond ? (0,data_policy .k9)(policy, name) : 'pass';
            measurements.push(limits_measurementOf(statistic, name, measured, held, max, verdict));
            if (beyond)
                drafts.push(exceeded(statistic, name, measured, held, max, of, policy));
            const floor = id === 'psi' ? psiFloor(before, after) : 0;
            if (max < floor)
                low.push({ name, max, floor });
        }
    }
    return { measurements, drafts: low.length === 0 ? drafts : [...drafts, belowNoise(low)] };
}
function heldTo(of, measured, statistic, base, head) {
    if (measured.value === null)
        return null;
    if (of === 'value')
        return { value: measured.value };
    const own = measured.low !== undefined && measured.high !== undefined;
    const bounds = own ? { low: measured.low ?? 0, high: measured.high ?? 0 } : resampledBounds(statistic, base, head);
    return bounds === null ? null : { value: bounds[of], ...bounds };
}
function limits_measurementOf(statistic, name, measured, held, max, verdict) {
    const { low, high } = held ?? {};
    return {
        id: statistic.id,
        subject: (0,quote .h)(name),
        value: measured.value,
        ...(measured.reason === undefined ? {} : { reason: measured.reason }),
        unit: statistic.unit,
        ...(measured.base === undefined ? {} : { base: measured.base }),
        ...(measured.head === undefined ? {} : { head: measured.head }),
        n: measured.n,
        ...(low === undefined || high === undefined
            ? {}
            : {
                interval: { low, high, level: 0.98, method: 'bounds of the statistic, or Poisson bootstrap of the counts' },
            }),
        limit: { kind: 'max', value: max },
        method: measured.method,
        ...(measured.value === null ? {} : { outcome: verdict === 'pass' ? 'within' : 'outside' }),
        verdict,
    };
}
function exceeded(statistic, name, measured, held, max, of, policy) {
    const which = of === 'value' ? '' : ` (${of === 'low' ? 'lower' : 'upper'} bound ${(0,number_text .I1)(held.value)})`;
    return {
        rule: 'limit-exceeded',
        severity: (0,finding .xJ)((0,data_policy .k9)(policy, name)),
        confidence: 'high',
        about: [name, statistic.id],
        size: Math.min(1, Math.max(0, measured.value ?? 0)),
        message: `${(0,quote .h)(name)} is beyond the limit of ${statistic.id}`,
        number: `${statistic.id} ${(0,number_text .I1)(measured.value ?? Number.NaN)}${which} > ${(0,number_text .I1)(max)}, ${(0,number_text .KD)(measured.n)}`,
        mend: `Find what changed where the snapshot is written; ${(0,accept .S)(name)}`,
    };
}
 
function psiFloor(base, head) {
    const cells = base.bins !== undefined ? Math.min(10, base.bins.counts.length) : (base.values?.list.length ?? 0) + 1;
    return (cells - 1) * (1 / Math.max(1, base.n) + 1 / Math.max(1, head.n));
}
 
function belowNoise(low) {
    const worst = low.reduce((a, b) => (b.floor / b.max > a.floor / a.max ? b : a));
    const [only] = low.length === 1 ? low : [];
    return {
        rule: 'limit-below-noise',
        severity: 'warning',
        confidence: 'certain',
        about: [...low.map(({ name }) => name), 'psi'],
        size: 0,
        message: `the limit of psi for ${only === undefined ? `${low.length} columns` : (0,quote .h)(only.name)} lies below what unchanged data gives`,
        ...(only === undefined ? { detail: `For ${(0,listed .K)(low.map(({ name }) => (0,quote .h)(name)))}.` } : {}),
        number: `limit ${(0,number_text .I1)(worst.max)}, mean without any change ${(0,number_text .I1)(worst.floor)}${only === undefined ? ` (${(0,quote .h)(worst.name)})` : ''}`,
        mend: 'Raise the limit, compare more rows, or drop it: the decision by margins knows the number of rows.',
    };
}

; 








function undecidedFinding(decisions, drafts, changes, policy) {
    const said = new Set(drafts.filter(({ severity }) => severity !== 'note').flatMap(({ about }) => about));
    const explained = new Set(changes.flatMap(({ about }) => about));
    const open = decisions.filter(({ outcome, column, measured }) => outcome === 'undecided' && !explained.has(column) && !(measured.value === null && said.has(column)));
     
    const isTarget = ({ column }) => /^(label|prediction)$/.test((0,data_policy .bp)(policy, column).role ?? '');
    const targets = [...new Set(open.filter(isTarget).map(({ column }) => column))];
    const rest = open.filter((decision) => !isTarget(decision));
    return [
        ...targets.map((name) => {
            const own = open.filter(({ column }) => column === name);
            const message = `the ${(0,data_policy .bp)(policy, name).role} ${(0,quote .h)(name)} is undecided`;
            return undecided_finding(own, decisions.length, message, [name], policy);
        }),
        ...(rest.length === 0 ? [] : [undecided_finding(rest, decisions.length, columnsText(rest), [], policy)]),
    ];
}
function columnsText(open) {
    const count = new Set(open.map(({ column }) => column)).size;
    return count === 1 ? '1 column is undecided' : `${count} columns are undecided`;
}
function undecided_finding(open, of, message, about, policy) {
    const certain = open.filter((decision) => decision.certain);
    const columns = [...new Set(open.map(({ column }) => column))];
    const few = columns.filter((name) => !certain.some(({ column }) => column === name));
    const smallest = Math.max(...open.map(({ margin, measured: { n } }) => detectable(margin, n.base, n.head)));
    const details = [
        ...(few.length === 0
            ? []
            : [`Too few rows to say whether a change is beyond its margin: ${(0,listed .K)(few.map(quote .h))}.`]),
        ...(certain.length === 0
            ? []
            : [`Changed for certain, but perhaps within the margin: ${(0,listed .K)(certain.map(certainText), 3)}.`]),
    ];
    return {
        rule: 'undecided-columns',
        severity: (0,finding .xJ)(policy.undecided),
        confidence: 'certain',
        about,
        size: 0,
        message,
        detail: details.join(' '),
        number: `${open.length} of ${of} decisions; smallest detectable change ${(0,number_text .fL)(smallest)}`,
        mend: 'Compare more rows, widen the margin of these columns, or set what `undecided` means in the policy.',
    };
}
function certainText({ column, measured, margin, statistic }) {
    const [low, value, high] = [measured.low ?? 0, measured.value ?? 0, measured.high ?? 1].map(number_text .fL);
    const what = statistic.of === 'rows' ? 'missing values by' : 'by';
    return `${(0,quote .h)(column)} ${what} ${value} [${low}, ${high}], margin ${(0,number_text .fL)(margin)}`;
}

; 
 
function likeness(a, b) {
    const [left, right] = [pairsOf(a), pairsOf(b)];
    let common = 0;
    for (const pair of left)
        if (right.has(pair))
            common++;
    return (2 * common) / Math.max(1, left.size + right.size);
}
 
function plainName(name) {
    return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
function pairsOf(text) {
    const plain = text.toLowerCase();
    return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, i) => plain.slice(i, i + 2)));
}

; 



 
const mostPairs = 2000;
 
const mostPartners = 20;
 
const rename_candidates_window = 10;


function renameCandidates(gone, fresh) {
    const partners = Math.max(1, Math.min(mostPartners, Math.floor(mostPairs / Math.max(1, gone.length))));
    const pairs = [];
    const added = byType(fresh);
    for (const [type, columns] of byType(gone)) {
        const sketches = (added.get(type) ?? []).map(sketch);
        const near = neighbours(sketches);
        for (const before of columns.map(sketch)) {
            const some = sketches.length <= mostPartners ? sketches : near(before);
            const ranked = some
                .map((after) => ({ after, score: score(before, after) }))
                .sort((a, b) => a.score - b.score)
                .slice(0, partners);
            pairs.push(...ranked.map(({ after }) => ({ before: before.column, after: after.column })));
        }
    }
    return pairs;
}
function byType(columns) {
    const found = new Map();
    for (const column of columns) {
        const same = found.get(column.type);
        if (same === undefined)
            found.set(column.type, [column]);
        else
            same.push(column);
    }
    return found;
}
function sketch(column) {
    const missing = column.missing / Math.max(1, (0,data_profile .RO)(column));
    if ((0,types .I)(column.type) !== 'text')
        return { column, features: [missing, column.min ?? 0, column.max ?? 0] };
    const { edges = [], counts = [] } = column.lengths ?? {};
    const length = counts.reduce((total, count, i) => total + count * (edges[i] ?? edges.at(-1) ?? 0), 0);
    const n = Math.max(1, column.n);
    return { column, features: [missing, length / n, column.empty / n] };
}
 
function score(a, b) {
    const apart = a.features.map((value, i) => {
        const other = b.features[i] ?? 0;
        const size = Math.max(Math.abs(value), Math.abs(other));
        return size === 0 ? 0 : Math.abs(value - other) / size;
    });
    const alike = likeness((0,data_profile .Vb)(a.column), (0,data_profile .Vb)(b.column));
    return apart.reduce((total, each) => total + each, 0) - 0.5 * alike;
}
 
function neighbours(sketches) {
    const orders = [0, 1, 2].map((i) => ({
        i,
        sorted: [...sketches].sort((a, b) => a.features[i] - b.features[i]),
    }));
    const named = new Map(sketches.map((each) => [plainName((0,data_profile .Vb)(each.column)), each]));
    return (of) => {
        const found = new Set();
        const same = named.get(plainName((0,data_profile .Vb)(of.column)));
        if (same !== undefined)
            found.add(same);
        for (const { i, sorted } of orders) {
            const at = place(sorted, of.features[i], i);
            for (const each of sorted.slice(Math.max(0, at - rename_candidates_window), at + rename_candidates_window))
                found.add(each);
        }
        return [...found];
    };
}
 
function place(sorted, value, i) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle]?.features[i] ?? 0) < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

; 







 
const alikeEnough = 0.3;
 
const renames_apart = ({ value, p = 1 }, margin, alpha) => p <= alpha || value > Math.max(margin, 0.2);


async function findRenames(base, head, policy, count) {
    const gone = missingFrom(base, head);
    const fresh = missingFrom(head, base);
    const counts = ({ type }) => (0,types .I)(type) !== 'opaque';
    const pairs = renameCandidates(gone.filter(counts), fresh.filter(counts));
    const scored = await scoredPairs(pairs, policy, count);
    const found = mutualBest(scored, noise(base.rows, head.rows));
    const lists = { gone: gone.filter((column) => !counts(column)), fresh: fresh.filter((column) => !counts(column)) };
    return [...listsOf(lists.gone, lists.fresh, found), ...found];
}
async function scoredPairs(pairs, policy, count) {
    if (pairs.length === 0)
        return [];
    let counted;
    try {
        counted = await count(pairs.map(({ before, after }) => ({ ...(0,profile_snapshot .fz)(before), path: after.path })));
    }
    catch {
        return [];
    }
    return pairs.flatMap(({ before, after }, i) => {
        const other = counted[i];
        const d = other === undefined ? null : distanceApart(before, other, policy, renames_apart);
        const [from, to] = [(0,data_profile .Vb)(before), (0,data_profile .Vb)(after)];
        if (d === null || (isPlain(before) && likeness(from, to) < alikeEnough))
            return [];
        return [{ from, to, type: before.type, distance: d }];
    });
}
 
function isPlain({ bins, values, n }) {
    const counts = bins?.counts ?? [...(values?.list.map(([, count]) => count) ?? []), values?.other ?? 0];
    const top = [...counts].sort((a, b) => b - a).slice(0, 2);
    return (0,decision_cells .cz)(top) >= 0.99 * n;
}
 
function noise(n, m) {
    return 1.36 * Math.sqrt(1 / Math.max(1, n) + 1 / Math.max(1, m));
}
function mutualBest(scored, chance) {
    const level = ({ distance: d }) => (d === 0 ? 0 : d <= chance ? 1 : 2);
    const alike = new Map(scored.map((pair) => [pair, likeness(pair.from, pair.to)]));
    const better = (a, b) => level(a) - level(b) || (alike.get(b) ?? 0) - (alike.get(a) ?? 0) || a.distance - b.distance;
    const best = (name) => {
        const found = new Map();
        for (const pair of scored) {
            const other = found.get(name(pair));
            if (other === undefined || better(pair, other) < 0)
                found.set(name(pair), pair);
        }
        return found;
    };
    const [ofFrom, ofTo] = [best(({ from }) => from), best(({ to }) => to)];
    return scored.filter((pair) => ofFrom.get(pair.from) === pair && ofTo.get(pair.to) === pair);
}
 
function listsOf(gone, fresh, items) {
    const outer = (name) => name.slice(0, Math.max(0, name.indexOf('[]')));
    const moved = new Map(items.map(({ from, to, distance: d }) => [outer(from), { to: outer(to), d }]));
    const there = new Map(fresh.map((column) => [(0,data_profile .Vb)(column), column]));
    return gone.flatMap((column) => {
        const from = (0,data_profile .Vb)(column);
        const other = moved.get(from);
        if (other === undefined || there.get(other.to)?.type !== column.type)
            return [];
        return [{ from, to: other.to, type: column.type, distance: other.d }];
    });
}
function missingFrom(profile, other) {
    const there = new Set(other.columns.map(data_profile .Vb));
    return profile.columns.filter((column) => !there.has((0,data_profile .Vb)(column)));
}

; 
 
function defineSchemaCheck(check) {
    return check;
}

; 




  const became_constant = (defineSchemaCheck({
    id: 'became-constant',
    title: 'One value left',
    documentation: 'A column with more than one value in base has only one in head (two values or more): fails.',
    rules: ['became-constant'],
    order: 80,
    covers: { 'became-constant': ['distribution-changed', 'categories-changed', 'domain-lost-values'] },
    of: 'column',
    find,
}));
function find({ name, before, after, base }) {
    const coarse = base.privacy?.extremes === false;
    if (isConstant(before, coarse) || !isConstant(after, coarse) || before.n < 2 || after.n < 2)
        return [];
    const only = after.values?.list.find(([, count]) => count === after.n)?.[0];
    const left = before.values?.list.find(([value]) => value === only);
    return [
        {
            rule: 'became-constant',
            severity: 'error',
            message: `${(0,quote .h)(name)} has only one value left`,
            ...(left === undefined
                ? {}
                : { detail: `Left: ${(0,quote .h)(left[0])} (${(0,number_text .fL)(left[1] / before.n)} of the values before).` }),
            number: `${(0,number_text .lT)(after.n)} of ${(0,number_text .lT)(after.n)} values are equal (exact)`,
            mend: 'Find what overwrites the column, or what leaves the other rows out, and write the snapshot again.',
        },
    ];
}
 
function isConstant(column, coarse) {
    if (column.n === 0)
        return false;
    if (column.min !== null && !coarse)
        return column.min === column.max;
    if (column.distinct !== undefined && column.distinct.slice === undefined)
        return column.distinct.high === 1;
    if (column.bins !== undefined)
        return isInOneValue(column.bins, column);
    return column.values?.list.some(([, count]) => count === column.n) ?? false;
}
 
function isInOneValue({ edges, counts }, { n, type }) {
    const at = counts.indexOf(n);
    const [lower, edge] = [edges[at - 1], edges[at]];
    return lower !== undefined && edge !== undefined && lower >= (0,profile_edges .Gz)(edge, /^u?int/.test(type));
}

 
var type_tree = __webpack_require__(65095);
; 




function reshaped(base, head) {
    if (sameFields(base, head))
        return new Map();
    const [before, after] = [nestings(base), nestings(head)];
    const found = new Map();
    for (const [name, was] of before) {
        const is = after.get(name);
        if (is === undefined || is === was || isWithin(name, found))
            continue;
        found.set(name, { name, before: was, after: is });
    }
    return found;
}
 
function sameFields(base, head) {
    if (base.kind === 'json' || head.kind === 'json' || base.columns.length !== head.columns.length)
        return false;
    return base.columns.every(({ path, type }, i) => {
        const other = head.columns[i];
        return (other !== undefined &&
            type === other.type &&
            path.length === other.path.length &&
            path.every((name, depth) => name === other.path[depth]));
    });
}
 
function isWithin(name, outer) {
    if (outer.size === 0)
        return false;
    const ends = Array.from(name.matchAll(/\[\]|\./g), ({ index }) => index);
    return [...ends, name.length].some((end) => outer.has(name.slice(0, end)));
}
 
function nestings(profile) {
    const found = new Map();
    const silent = (column) => profile.kind === 'json' && column.n + column.unparsed === 0 && column.missing > 0;
    const columns = [...profile.columns].sort((a, b) => a.path.length - b.path.length);
    for (const { path } of columns) {
        for (let depth = 1; depth < path.length; depth++)
            found.set(path.slice(0, depth).join('.'), 'struct');
    }
    for (const column of columns) {
        if (!silent(column))
            found.set(column.path.join('.'), nestingOf((0,type_tree .M)(column.type)));
    }
     
    for (const column of columns.filter(data_profile .Z$)) {
        const name = column.path.join('.').replace(/(\[\])+.*$/, '');
        if (!found.has(name))
            found.set(name, 'list (1 deep)');
    }
    return new Map([...found].sort(([a], [b]) => a.length - b.length));
}
function nestingOf(type) {
    if (type.is === 'struct' || type.is === 'map')
        return type.is;
    if (type.is === 'nullable')
        return nestingOf(type.item);
    let depth = 0;
    let inner = type;
    for (; inner.is === 'list'; depth++)
        inner = inner.item;
    return depth === 0 ? 'scalar' : `list (${depth} deep)`;
}

; 


 
function goneColumns(sides) {
    return unmatched(sides).filter((column) => !isOptional(column, sides));
}
 
function lostFields(sides) {
    return unmatched(sides).filter((column) => isOptional(column, sides));
}
 
function freshColumns({ base, head, renames, reshaped }) {
    const known = new Set([...base.columns.map(data_profile .Vb), ...renames.map(({ to }) => to)]);
    return head.columns.filter((column) => !known.has((0,data_profile .Vb)(column)) && !isWithin((0,data_profile .Vb)(column), reshaped));
}
function unmatched({ base, head, renames, reshaped }) {
    const there = new Set([...head.columns.map(data_profile .Vb), ...renames.map(({ from }) => from)]);
    return base.columns.filter((column) => !there.has((0,data_profile .Vb)(column)) && !isWithin((0,data_profile .Vb)(column), reshaped));
}
 
function isOptional(column, { base, head }) {
    return base.kind === 'json' && head.kind === 'json' && column.path.length > 1 && column.missing > 0 && head.rows > 0;
}

; 





  const column_added = (defineSchemaCheck({
    id: 'column-added',
    title: 'Added column',
    documentation: 'A column of head (by its path) is not in base, and no removed column is the same one: recorded.',
    rules: ['column-added'],
    order: 120,
    of: 'snapshot',
    find: column_added_find,
}));
function column_added_find(scene) {
    return freshColumns(scene)
        .filter((column) => (0,data_policy .bp)(scene.policy, (0,data_profile .Vb)(column)).ignore !== true)
        .map((column) => ({
        rule: 'column-added',
        severity: 'note',
        confidence: 'certain',
        about: [(0,data_profile .Vb)(column)],
        message: `${(0,quote .h)((0,data_profile .Vb)(column))} was added`,
        number: `no column \u2192 type ${column.type} (exact)`,
        mend: 'Nothing to do, if it is wanted.',
    }));
}

; 






  const column_removed = (defineSchemaCheck({
    id: 'column-removed',
    title: 'Removed column',
    documentation: 'A column of base (a path, also of a field inside a struct or list) is not in head, and no new column is the same one under another name: fails.',
    rules: ['column-removed'],
    order: 30,
    of: 'snapshot',
    find: column_removed_find,
}));
function column_removed_find(scene) {
    const fresh = freshColumns(scene);
    return goneColumns(scene)
        .filter((column) => (0,data_policy .bp)(scene.policy, (0,data_profile .Vb)(column)).ignore !== true)
        .map((column) => removed(column, fresh));
}
function removed(column, fresh) {
    const names = fresh.slice(0, 5).map((each) => `${(0,quote .h)((0,data_profile .Vb)(each))} (${each.type})`);
    return {
        rule: 'column-removed',
        severity: 'error',
        confidence: 'certain',
        about: [(0,data_profile .Vb)(column)],
        message: `${(0,quote .h)((0,data_profile .Vb)(column))} was removed`,
        ...(names.length === 0
            ? {}
            : { detail: `New, but not with the same values: ${names.join(', ')}${fresh.length > 5 ? ' and more' : ''}.` }),
        number: `type ${column.type} \u2192 no column (exact)`,
        mend: `Write the column again; ${(0,accept .S)((0,data_profile .Vb)(column))}`,
    };
}

; 




  const column_renamed = (defineSchemaCheck({
    id: 'column-renamed',
    title: 'Renamed column',
    documentation: "A removed and an added column of the same type whose profiles no statistic tells apart, each the other's best match (least distance, then the more similar name): fails.",
    rules: ['column-renamed'],
    order: 20,
    of: 'snapshot',
    find: ({ renames }) => renames.map(({ from, to, type, distance }) => ({
        rule: 'column-renamed',
        severity: 'error',
        confidence: 'high',
        about: [from, to],
        message: `${(0,quote .h)(from)} was renamed to ${(0,quote .h)(to)}`,
        detail: 'One column is gone and one is new, of the same type and with equal distributions.',
        number: `${type}, largest distance ${(0,number_text .fL)(distance)} of rows`,
        mend: `Keep the old name; ${(0,accept .S)(from)}`,
    })),
}));

; 






const day_missing_day = 86_400;
 
const [fewest, day_missing_most] = [7, 800];
 
const day_missing_least = 30;
 
const mostGaps = 3;
  const day_missing = (defineSchemaCheck({
    id: 'day-missing',
    title: 'Days without a row',
    documentation: 'Dates and times over 7 to 800 days of which one to three in a row of days have no row in head, while every other day has 30 or more. Warns: a holiday looks the same.',
    rules: ['day-missing'],
    order: 76,
    of: 'column',
    find: (scene) => (hasDays(scene) ? day_missing_find(scene) : []),
}));
function hasDays({ before, base, head }) {
     
    return (0,types .I)(before.type) === 'time' && before.type !== 'time' && !sameBytes(base, head);
}
async function day_missing_find({ name, before, after, counter }) {
    if (after.min === null || after.max === null)
        return [];
    const [first, last] = [Math.floor(after.min / day_missing_day), Math.floor(after.max / day_missing_day)];
    const days = last - first + 1;
    if (days < fewest || days > day_missing_most || after.n < days * day_missing_least)
        return [];
     
    const edges = Array.from({ length: days }, (_, i) => (first + i + 1) * day_missing_day - 1e-6);
    const [counted] = await counter.count([{ path: after.path, type: before.type, edges }]);
    const counts = counted?.bins?.slice(0, days) ?? [];
     
    const [from, to] = [counts.findIndex((count) => count > 0), counts.findLastIndex((count) => count > 0)];
    const empty = counts.flatMap((count, i) => (count === 0 && i > from && i < to ? [first + i] : []));
    if (empty.length === 0 || empty.length > mostGaps || counts.some((count) => count > 0 && count < day_missing_least))
        return [];
    const names = empty.map((each) => new Date(each * day_missing_day * 1000).toISOString().slice(0, 10));
    return [
        {
            rule: 'day-missing',
            severity: 'warning',
            size: empty.length / days,
            message: `${(0,quote .h)(name)} has ${empty.length === 1 ? 'a day' : `${empty.length} days`} without a row`,
            detail: `Without a row: ${(0,listed .K)(names, 3)}.`,
            number: `0 rows on ${empty.length} of ${(0,number_text .lT)(days)} days; ${(0,number_text .lT)(Math.min(...counts.filter((count) => count > 0)))} or more on every other (exact)`,
            mend: 'Load the day again, or check that it was one on which nothing is written.',
        },
    ];
}

; 

 
function declares(policy, name, expectation) {
    return (0,data_policy .bp)(policy, name).expect?.some((entry) => entry[expectation] !== undefined) ?? false;
}

; 








 
const domain_least = 0.001;
const causes = ['default-fill', 'sentinel', 'encoding-broken', 'spelling-changed'];
  const domain = (defineSchemaCheck({
    id: 'domain',
    title: 'Set of values',
    documentation: 'A set of values is closed when base lists all of them, each seen `privacy.k` times or more, in 100 rows or more. Values outside it in at least one row of a thousand warn; so does a listed value with a share of at least 1 % that has no row in head, more than chance leaves out (two samples, corrected for the listed values). A declared set (`expect: set`) fails by itself and is not judged here.',
    rules: ['domain-new-values', 'domain-lost-values'],
    order: 70,
    coveredBy: { 'domain-new-values': causes, 'domain-lost-values': causes },
    of: 'column',
    find: (scene) => (hasNew(scene) ? addedAndLost(scene) : lost(scene)),
}));
function hasNew({ name, before, after, policy }) {
    if (declares(policy, name, 'set'))
        return false;
    const { list = [], other = 0 } = before.values ?? {};
    const fresh = after.values?.other ?? 0;
    return list.length > 0 && before.n >= 100 && other === 0 && fresh > 0 && fresh / after.n >= domain_least;
}
async function addedAndLost(scene) {
    return [...(await domain_added(scene)), ...lost(scene)];
}
async function domain_added({ name, before, after, base, counter }) {
    const fresh = after.values?.other ?? 0;
     
    const named = (await counter.others((0,profile_snapshot .fz)(before), 20)).filter(([, count]) => count >= base.k);
    const names = named.slice(0, 5).map(([value, count]) => `${(0,quote .h)(value)} (${(0,number_text .lT)(count)})`);
    return [
        {
            rule: 'domain-new-values',
            severity: 'warning',
            size: fresh / after.n,
            message: `${(0,quote .h)(name)} has values that base does not know`,
            ...(names.length === 0 ? {} : { detail: `New: ${names.join(', ')}${named.length > 5 ? ' and more' : ''}.` }),
            number: `0 \u2192 ${(0,number_text .lT)(fresh)} of ${(0,number_text .lT)(after.n)} values (${(0,number_text .fL)(fresh / after.n)}, exact)`,
            mend: 'Check that a model trained on base knows what to do with them.',
            ...pictureOf(before, after, named),
        },
    ];
}
function lost({ name, before, after, policy }) {
    if (after.values === undefined || after.n === 0 || before.n < 100)
        return [];
    const counts = new Map(after.values.list);
    const list = before.values?.list ?? [];
     
    const gone = list.filter(([value, count]) => count / before.n >= 0.01 &&
        (counts.get(value) ?? 0) === 0 &&
        list.length * (0,share_change .AP)(count, before.n, 0, after.n, data_statistic .Hm).p <= policy.alpha);
    if (gone.length === 0)
        return [];
    const names = gone.slice(0, 5).map(([value, count]) => `${(0,quote .h)(value)} (${(0,number_text .fL)(count / before.n)} before)`);
    const rows = gone.reduce((total, [, count]) => total + count, 0);
    return [
        {
            rule: 'domain-lost-values',
            severity: 'warning',
            size: rows / before.n,
            message: `${(0,quote .h)(name)} lost ${gone.length === 1 ? 'a value' : `${gone.length} values`}`,
            detail: `Gone: ${names.join(', ')}${gone.length > 5 ? ' and more' : ''}.`,
            number: `${(0,number_text .lT)(rows)} of ${(0,number_text .lT)(before.n)} \u2192 0 of ${(0,number_text .lT)(after.n)} values (exact)`,
            mend: 'Check that no part of the data was left out.',
            ...pictureOf(before, after),
        },
    ];
}

 
var looks = __webpack_require__(53940);
; 




function looked(column, look) {
    const slice = column.slice ?? 1;
    const at = looks .dx.findIndex(({ name }) => name === look);
    const list = column.values?.list ?? [];
    const listed = { all: (0,decision_cells .cz)(list.map(([, count]) => count)), has: 0 };
    for (const [value, count] of list)
        if ((0,looks .e6)(value, at))
            listed.has += count;
    const { list: shapes = [], other = 0 } = column.shapes ?? {};
    const counted = column.shapes === undefined ? column.n - listed.all : (0,decision_cells .cz)(shapes.map(([, count]) => count)) + other;
    return {
        count: Math.round(listed.has / slice) + (column.looks?.[look] ?? 0),
        of: Math.round(listed.all / slice) + counted,
    };
}

; 






const marks = [
    { look: 'replaced', says: 'texts with the replacement character U+FFFD: what stood there is lost' },
    { look: 'doubled', says: 'texts that were UTF-8 and were read as Latin-1 or Windows-1252' },
];
  const encoding_broken = (defineSchemaCheck({
    id: 'encoding-broken',
    title: 'Encoding of texts',
    documentation: 'Texts with the replacement character U+FFFD, or with marks of UTF-8 that was read as Latin-1, are in head: fails where base has none (100 values or more) or where their share rose beyond chance, warns where so few may be chance.',
    rules: ['encoding-broken'],
    order: 77,
    covers: { 'encoding-broken': ['domain-new-values', 'domain-lost-values'] },
    of: 'column',
    looks: ({ before, after }) => before.type !== 'string' || (before.looks?.replaced !== undefined && after.looks?.replaced !== undefined),
    find: encoding_broken_find,
}));
function encoding_broken_find({ name, before, after, policy }) {
    if (before.type !== 'string' || before.n < 100 || after.n === 0)
        return [];
    return marks.flatMap(({ look, says }) => {
        const [was, is] = [looked(before, look), looked(after, look)];
        if (is.count === 0 || is.count / is.of <= was.count / Math.max(1, was.of))
            return [];
        const { p } = (0,share_change .AP)(was.count, was.of, is.count, is.of, data_statistic .Hm);
        if (p > policy.alpha && was.count > 0)
            return [];
        return [
            {
                rule: 'encoding-broken',
                size: is.count / is.of,
                severity: p <= policy.alpha ? 'error' : 'warning',
                message: `${(0,quote .h)(name)} has ${look === 'replaced' ? 'lost characters' : 'texts in a broken encoding'}`,
                detail: `Head has ${says}.`,
                number: `${(0,number_text .lT)(was.count)} of ${(0,number_text .lT)(was.of)} \u2192 ${(0,number_text .lT)(is.count)} of ${(0,number_text .lT)(is.of)} values (${sliced(before)})`,
                mend: 'Read the source in the encoding it has (UTF-8, Latin-1, Windows-1252), and write the snapshot again as UTF-8.',
            },
        ];
    });
}
function sliced({ slice }) {
    return slice === undefined || slice === 1 ? 'exact' : `counted in one slice of ${slice}`;
}

; 









  const field_gone = (defineSchemaCheck({
    id: 'field-gone',
    title: 'Optional field of JSON',
    documentation: 'A nested field of JSON that some records of base lack is in no record of head: its missing share rose to 100 %, and is decided like any other. It fails when no change is rejected and the lower bound lies beyond the margin `missing`, and is recorded otherwise.',
    rules: ['presence-fell', 'column-removed'],
    order: 31,
    of: 'snapshot',
    find: (scene) => lostFields(scene)
        .filter((column) => (0,data_policy .bp)(scene.policy, (0,data_profile .Vb)(column)).ignore !== true)
        .map((column) => gone(column, scene)),
}));
function gone(column, { head, policy }) {
    const name = (0,data_profile .Vb)(column);
    const rows = (0,data_profile .RO)(column);
    const { p, low, high } = (0,share_change .AP)(column.missing, rows, head.rows, head.rows, data_statistic .Hm);
    const margin = policy.margins.missing;
    const fell = p <= policy.alpha && low > margin;
    const share = column.missing / rows;
    return {
        rule: fell ? 'presence-fell' : 'column-removed',
        severity: fell ? 'error' : 'note',
        confidence: 'high',
        about: [name],
        message: `no record has ${(0,quote .h)(name)} any more`,
        number: `missing ${(0,number_text .fL)(share)} \u2192 100 %, by ${(0,number_text .JA)(1 - share)} ${(0,number_text .Jb)(low, high)}, ${(0,number_text .lT)(rows)} \u2192 ${(0,number_text .lT)(head.rows)} records; margin ${(0,number_text .fL)(margin)}`,
        mend: fell ? `Find what leaves the field out; ${(0,accept .S)(name)}` : 'Nothing to do: so few records had it before.',
    };
}

 
var ks = __webpack_require__(46910);
 
var linf = __webpack_require__(64851);
; 






 
const tests = 2;
  const format_changed = (defineSchemaCheck({
    id: 'format-changed',
    title: 'Format of texts',
    documentation: "The shapes of texts that are not listed (runs of letters and digits, signs kept), or their lengths, moved: no change is rejected (both tests together at alpha) and the lower bound of the largest change lies beyond the column's margin. Warns; texts that no longer parse fail as unparsed values.",
    rules: ['format-changed'],
    order: 78,
    covers: {},
    coveredBy: {
        'format-changed': [
            'unparsed-values',
            'type-incompatible',
            'became-constant',
            'encoding-broken',
            'spelling-changed',
        ],
    },
    of: 'column',
    looks: ({ before, after, identifier }) => identifier ||
        before.type !== 'string' ||
        format_changed_open(before) === 0 ||
        (before.shapes !== undefined && after.shapes !== undefined),
    find: format_changed_find,
}));
 
function format_changed_open({ values }) {
    return values?.other ?? 0;
}
function format_changed_find({ name, before, after, policy, identifier }) {
    if (identifier || before.type !== 'string' || format_changed_open(before) === 0 || before.n === 0 || after.n === 0)
        return [];
    const margin = (0,data_policy .OB)(policy, name, 'linf');
    const shapes = linf .A.measure(withShapes(before), withShapes(after));
    const lengths = ks .A.measure(withLengths(before), withLengths(after));
    const moved = [
        { measured: shapes, detail: () => shapesText(before, after) },
        { measured: lengths, detail: () => `The lengths differ most ${lengths.at ?? ''} characters.` },
    ].filter(({ measured }) => isMoved(measured, margin, policy.alpha));
    const [first] = moved.sort((a, b) => (b.measured.value ?? 0) - (a.measured.value ?? 0));
    if (first === undefined)
        return [];
    const { value, low = 0, high = 1, n } = first.measured;
    return [
        {
            rule: 'format-changed',
            severity: 'warning',
            size: value ?? 0,
            confidence: 'high',
            message: `${(0,quote .h)(name)} has texts of another format`,
            detail: first.detail(),
            number: `by ${(0,number_text .fL)(value ?? 0)} [${(0,number_text .fL)(low)}, ${(0,number_text .fL)(high)}], ${(0,number_text .KD)(n)}; margin ${(0,number_text .fL)(margin)}`,
            mend: 'Write the texts as before, or check that what reads them (a parser, a join, a tokenizer) knows both forms.',
        },
    ];
}
function isMoved({ value, p = 1, low = 0 }, margin, alpha) {
    return value !== null && p * tests <= alpha && low > margin;
}
 
function shapesText(before, after) {
    const [was, is] = [withShapes(before), withShapes(after)];
    const [[shape, count] = ['', 0]] = [...(was.values?.list ?? [])].sort((a, b) => b[1] - a[1]);
    const now = is.values?.list.find(([other]) => other === shape)?.[1] ?? 0;
    const others = [(was.values?.other ?? 0) / was.n, (is.values?.other ?? 0) / is.n].map(number_text .fL);
    return `Shape ${(0,quote .h)(shape)}: ${(0,number_text .fL)(count / was.n)} \u2192 ${(0,number_text .fL)(now / is.n)} of the texts; shapes that base does not list: ${others.join(' \u2192 ')}.`;
}
 
function withShapes(column) {
    const shapes = column.shapes ?? { list: [], other: 0, cut: null };
    return { ...column, n: shapes.list.reduce((sum, [, count]) => sum + count, shapes.other), values: shapes };
}
function withLengths(column) {
    const bins = column.lengths ?? { edges: [], counts: [column.n] };
    return { ...column, bins };
}

 
var time_text = __webpack_require__(38155);
; 









const hours_moved_day = 86_400;
 
const fewestDays = 7;
 
const slack = 0.01;
const hours = Array.from({ length: 24 }, (_, hour) => hour);
  const hours_moved = (defineSchemaCheck({
    id: 'hours-moved',
    title: 'Hours of the day',
    documentation: "Times over seven days or more, by the hour of the day in UTC, from the hour on that has the fewest in base: the Kolmogorov-Smirnov distance over the hours, of which no change is rejected (24 p-values, Bonferroni, at alpha) and the lower bound lies beyond the column's margin. So a change of time zone is seen that moves a distribution over months by next to nothing: where one turn of all hours gives those of base again, the move is named. Warns: summer time looks the same.",
    rules: ['hours-moved'],
    order: 61,
    of: 'column',
    coveredBy: {
        'hours-moved': [
            ...['shifted', 'values-rounded', 'precision-lost', 'became-constant', 'unit-changed', 'sentinel'],
            ...['type-narrowed', 'type-widened', 'type-incompatible'],
        ],
    },
    looks: ({ before, after }) => !before.type.startsWith('timestamp') || (before.hours !== undefined && after.hours !== undefined),
    find: hours_moved_find,
}));
function hours_moved_find({ name, before, after, policy }) {
    const [was, is] = [byHour(before), byHour(after)];
    if (was === null || is === null || !overDays(before) || !overDays(after))
        return [];
    const margin = (0,data_policy .OB)(policy, name, 'ks');
    const first = emptiest(was);
    const { value, p = 1, low = 0, high = 1, n, } = ks .A.measure(hours_moved_inOrder(before, turned(was, first)), hours_moved_inOrder(after, turned(is, first)));
     
    if (value === null || p * hours.length > policy.alpha || low <= margin)
        return [];
    const turn = turnOf(before, after, was, is);
    return [
        {
            rule: 'hours-moved',
            severity: 'warning',
            confidence: 'high',
            size: value,
            message: turn === null
                ? `${(0,quote .h)(name)} has its times at other hours of the day`
                : `${(0,quote .h)(name)} moved by ${(0,time_text .nQ)(turn * 3600)} within the day`,
            detail: `${mostText(was, is)}${turn === null ? '' : ' Turned back by as much, the hours are those of base: a change of time zone, or of summer time.'}`,
            number: `${(0,number_text .fL)(value)} of the times moved [${(0,number_text .fL)(low)}, ${(0,number_text .fL)(high)}], ${(0,number_text .KD)(n)}; margin ${(0,number_text .fL)(margin)}`,
            mend: `Write the times in the zone of the base, best in UTC; ${(0,accept .S)(name)}`,
        },
    ];
}
function overDays({ min, max }) {
    return min !== null && max !== null && max - min >= fewestDays * hours_moved_day;
}
 
function byHour({ hours: cells }) {
    if (cells === undefined)
        return null;
    const [midnight = 0, first = 0, ...later] = cells;
    return [midnight + first, ...later];
}
function emptiest(counts) {
    return counts.indexOf(Math.min(...counts));
}
 
function turned(counts, first) {
    return [...counts.slice(first), ...counts.slice(0, first)];
}
 
function hours_moved_inOrder(column, counts) {
    return { ...column, bins: { edges: hours.slice(0, -1), counts: [...counts] } };
}
 
function mostText(was, is) {
    const share = (counts, hour) => (counts[hour] ?? 0) / (0,decision_cells .cz)(counts);
    const change = (hour) => Math.abs(share(is, hour) - share(was, hour));
    const most = hours.reduce((best, hour) => (change(hour) > change(best) ? hour : best), 0);
    const shares = [was, is].map((counts) => (0,number_text .fL)(share(counts, most)));
    return `Most at ${String(most).padStart(2, '0')} h UTC: ${shares.join(' \u2192 ')} of the times.`;
}
 
function turnOf(before, after, was, is) {
    const first = emptiest(was);
    const base = hours_moved_inOrder(before, turned(was, first));
    const left = (later) => ks .A.effect?.(base, hours_moved_inOrder(after, turned(is, (first + later) % 24))) ?? 1;
    const best = hours.slice(1).reduce((least, later) => (left(later) < left(least) ? later : least), 1);
    const chance = (0,kolmogorov_quantile .N)(0.001) * Math.sqrt((before.n + after.n) / (before.n * after.n));
    if (left(best) > Math.max(slack, chance))
        return null;
    return best > 12 ? best - 24 : best;
}

; 




 
const integers_rounded_fewest = 20;
  const integers_rounded = (defineSchemaCheck({
    id: 'integers-rounded',
    title: 'Integers that went through a float',
    documentation: 'Of the whole numbers beyond 2^53 fewer than 50 % were the exact value or the shortest decimal of a 64-bit float in base, and 99.9 % or more are in head (20 or more such numbers on both sides): their low bits became zero, and different ones became equal. Fails.',
    rules: ['integers-rounded'],
    order: 59,
    of: 'column',
    covers: { 'integers-rounded': ['unique-broken', 'precision-lost'] },
    coveredBy: { 'integers-rounded': ['type-narrowed', 'type-incompatible', 'became-constant'] },
    looks: ({ before, after }) => !/^u?int(64|128)$/.test(before.type) ||
        before.bins === undefined ||
        (before.large !== undefined && after.large !== undefined),
    find: integers_rounded_find,
}));
function integers_rounded_find({ name, before, after }) {
    const [was, is] = [held(before), held(after)];
    if (was === null || is === null || was.share >= 0.5 || is.share < 0.999)
        return [];
    return [
        {
            rule: 'integers-rounded',
            severity: 'error',
            message: `${(0,quote .h)(name)} lost the low bits of its large integers`,
            detail: 'Beyond 2^53 they are now what a 64-bit float makes of whole numbers: most likely they went through one, and different numbers became equal.',
            number: `${(0,number_text .fL)(was.share)} \u2192 ${(0,number_text .fL)(is.share)} of ${(0,number_text .lT)(was.of)} \u2192 ${(0,number_text .lT)(is.of)} integers beyond 2^53 are ones that a float holds (exact)`,
            mend: `Keep the column an integer or a text all the way: JavaScript, JSON readers and data frames with missing values make floats of it; ${(0,accept .S)(name)}`,
        },
    ];
}
 
function held({ large: [kept = 0, others = 0] = [] }) {
    const of = kept + others;
    return of < integers_rounded_fewest ? null : { of, share: kept / of };
}

 
var data_counter = __webpack_require__(9616);
; 






 
const about = 0.01;
 
const mostOver = 1.3;
 
const join_fan_out_fewest = 100;
  const join_fan_out = (defineSchemaCheck({
    id: 'join-fan-out',
    title: 'Rows multiplied by a join',
    documentation: "Head has k times base's rows (k of 2 or more, within 1 %) and about as many different values as base in a column that told all rows of base apart (100 or more), so each key is there k times on average; rows that are equal in everything are duplicated rows instead. Warns.",
    rules: ['join-fan-out'],
    order: 11,
    covers: { 'join-fan-out': ['unique-broken', 'rows-changed'] },
    coveredBy: { 'join-fan-out': ['rows-duplicated'] },
    of: 'snapshot',
    find: join_fan_out_find,
}));
async function join_fan_out_find(scene) {
    const { base, head } = scene;
    const times = Math.round(head.rows / Math.max(1, base.rows));
    if (base.rows < join_fan_out_fewest || times < 2 || !near(head.rows, times * base.rows))
        return [];
    const keys = pairs(base, head).filter(([before, after]) => isKey(before, base.rows) && after.n > 0);
    for (const [before, after] of keys) {
        const different = await sameKeys(scene, after, before, base.rows);
        if (different === null)
            continue;
        const name = (0,data_profile .Vb)(before);
        return [
            {
                rule: 'join-fan-out',
                severity: 'warning',
                confidence: 'high',
                about: [],
                message: `a join multiplied the rows: each ${(0,quote .h)(name)} is there ${times === 2 ? 'twice' : `${times} times`}`,
                detail: 'The rows of one key differ, so none is a plain copy: the key of the joined table is not unique there.',
                number: `${(0,number_text .lT)(base.rows)} \u2192 ${(0,number_text .lT)(head.rows)} rows; ${(0,number_text .lT)(base.rows)} \u2192 ${different} different values of ${(0,quote .h)(name)}`,
                mend: 'Join by columns that are unique in the joined table, or bring that table to one row for each key first.',
            },
        ];
    }
    return [];
}
function near(count, wanted) {
    return Math.abs(count / Math.max(1, wanted) - 1) <= about;
}
 
function isKey({ type, n, distinct }, rows) {
    const tells = type === 'string' || /^u?int\d+$/.test(type);
    if (!tells || n !== rows || distinct === undefined || distinct.high < n)
        return false;
    return distinct.low >= (distinct.low === distinct.high ? n : n / mostOver);
}
 
async function sameKeys({ head, counter }, after, like, wanted) {
    let { low, high } = after.distinct ?? { low: 0, high: 0 };
    if (low < high && counter.distinct !== undefined && head.rows <= data_counter .xl) {
        [low = 0] = await counter.distinct([{ path: after.path, type: like.type }]);
        high = low;
    }
    if (low === high)
        return near(low, wanted) ? (0,number_text .lT)(low) : null;
    const possible = low <= wanted * (1 + about) && high >= wanted * (1 - about) && high <= wanted * mostOver;
    return possible ? `${(0,number_text .lT)(low)} to ${(0,number_text .lT)(high)} (estimated)` : null;
}

; 





  const key_broken = (defineSchemaCheck({
    id: 'key-broken',
    title: 'Declared key',
    documentation: 'The columns that the policy names as `key` together tell every row of head apart, and none of them is missing: a row that repeats a key, or has none, fails.',
    rules: ['key-broken'],
    order: 25,
    of: 'snapshot',
    find: key_broken_find,
}));
async function key_broken_find({ head, policy, counter }) {
    const { key = [] } = policy;
    if (key.length === 0 || head.rows === 0)
        return [];
    const paths = key.map((name) => counter.columns.find((column) => (0,data_profile .Vb)(column) === name)?.path);
    const absent = key.filter((_, i) => paths[i] === undefined);
    if (absent.length > 0) {
        throw new problem .A(`The key needs ${absent.map(quote .h).join(', ')}, which head does not have.`, 'Write the column again, or name other columns in `key` of the snapshot.');
    }
    if (counter.duplicates === undefined) {
        throw new problem .A('The key could not be checked: that needs the rows of head.', 'Name the data itself as head.');
    }
    const { duplicates, nulls } = await counter.duplicates(paths.filter((path) => path !== undefined));
    if (duplicates === 0 && nulls === 0)
        return [];
    const rows = (0,number_text .lT)(head.rows);
    const said = [
        ...(duplicates > 0 ? [`${(0,number_text .lT)(duplicates)} of ${rows} rows repeat a key`] : []),
        ...(nulls > 0 ? [`${(0,number_text .lT)(nulls)} of ${rows} rows have no key`] : []),
    ];
    return [
        {
            rule: 'key-broken',
            severity: 'error',
            confidence: 'certain',
            about: [...key],
            message: `the key ${key.map(quote .h).join(', ')} does not tell rows apart`,
            detail: 'A join by this key multiplies or loses rows, and the same row may stand in training and in test.',
            number: `${said.join('; ')} (exact)`,
            mend: 'Remove the repeated rows and fill the key where the snapshot is written; or name the columns that are the key.',
        },
    ];
}

; 





  const list_length_changed = (defineSchemaCheck({
    id: 'list-length-changed',
    title: 'Lengths of lists',
    documentation: 'All lists of base have one length (an embedding, a fixed window) and a list of head has another: fails. Else the distribution of lengths is decided like that of a number: it fails when no change is rejected and the lower bound of the distance lies beyond the margin.',
    rules: ['list-length-changed'],
    order: 75,
    of: 'column',
    looks: ({ before, after }) => !isList(before) || !isList(after) || (before.lengths !== undefined && sameLengths(before, after)),
    find: (scene) => (isList(scene.before) ? list_length_changed_find(scene) : []),
}));
async function list_length_changed_find(scene) {
    const { name, before, after, counter } = scene;
    if (!isList(after) || before.n === 0 || after.n === 0)
        return [];
    const length = constantLength(scene);
    if (length === null)
        return moved(scene);
    const request = { path: after.path, type: after.type, lengths: length === 0 ? [0] : [length - 1, length] };
    const [counted] = await counter.count([request]);
    const as = counted?.lengths?.[request.lengths.length - 1];
    if (as === undefined)
        throw new Error('lengths were not counted');
    const others = after.n - as;
    if (others === 0)
        return [];
    return [
        {
            rule: 'list-length-changed',
            severity: 'error',
            message: `${(0,quote .h)(name)} has lists of another length`,
            detail: `Every list of base has ${(0,number_text .lT)(length)} items: a model that takes them by their place cannot read others.`,
            number: `0 of ${(0,number_text .lT)(before.n)} \u2192 ${(0,number_text .lT)(others)} of ${(0,number_text .lT)(after.n)} lists without ${(0,number_text .lT)(length)} items (exact)`,
            mend: `Write lists of ${(0,number_text .lT)(length)} items again; ${(0,accept .S)(name)}`,
        },
    ];
}
function isList({ type }) {
    return type.startsWith('list(');
}
function sameLengths({ lengths: a }, { lengths: b }) {
    return a !== undefined && b !== undefined && a.edges.join() === b.edges.join();
}


function constantLength({ base, before }) {
    const { edges = [], counts = [] } = before.lengths ?? {};
    const at = counts.findIndex((count) => count > 0);
    if (at < 0 || counts[at] !== before.n || before.n < 2)
        return null;
    const [low, high] = [edges[at - 1] ?? -1, edges[at]];
    if (high !== undefined && high - low === 1)
        return high;
    const inner = itemsOf(before);
    const item = base.columns.find(({ path }) => JSON.stringify(path) === inner);
    if (item === undefined)
        return null;
    const items = item.n + item.missing + item.unparsed + item.nan + item.pinf + item.ninf;
    return items % before.n === 0 ? items / before.n : null;
}
 
function itemsOf({ path }) {
    return JSON.stringify([...path.slice(0, -1), `${path.at(-1) ?? ''}[]`]);
}
function moved({ name, before, after, policy }) {
    const as = (column) => ({
        ...column,
        ...(column.lengths === undefined ? {} : { bins: column.lengths }),
    });
    const { value, p = 1, low = 0, high = 1, n, at } = ks .A.measure(as(before), as(after));
    const margin = policy.margins.distribution;
    if (value === null || p > policy.alpha || low <= margin)
        return [];
    return [
        {
            rule: 'list-length-changed',
            severity: 'error',
            size: value,
            confidence: 'high',
            message: `${(0,quote .h)(name)} has longer or shorter lists`,
            detail: `The two distributions of lengths differ most ${at ?? ''} items.`,
            number: `${(0,number_text .fL)(value)} of lists moved [${(0,number_text .fL)(low)}, ${(0,number_text .fL)(high)}], ${(0,number_text .KD)(n)}; margin ${(0,number_text .fL)(margin)}`,
            mend: `Find what cuts or fills the lists; ${(0,accept .S)(name)}`,
        },
    ];
}

; 




  const nested_changed = (defineSchemaCheck({
    id: 'nested-changed',
    title: 'Nesting of fields',
    documentation: 'A field that both sides have is a scalar on one and a struct, map or list on the other, or lists stand another number deep: fails, once for the outermost such field. Fields of a struct that are removed, added or of another type are findings of their own path.',
    rules: ['nested-changed'],
    order: 28,
    covers: {
        'nested-changed': ['distribution-changed', 'categories-changed', 'presence-fell', 'presence-rose', 'null-burst'],
    },
    of: 'snapshot',
    find: (scene) => reshapedFields(scene).map(({ name, before, after }) => ({
        rule: 'nested-changed',
        severity: 'error',
        confidence: 'certain',
        about: [name],
        message: `${(0,quote .h)(name)} is nested in another way: ${before} \u2192 ${after}`,
        detail: 'What reads the old form finds no value, or another one, in the new form.',
        number: `${before} \u2192 ${after} (exact)`,
        mend: `Write ${(0,quote .h)(name)} in the old form; ${(0,accept .S)(name)}`,
    })),
}));
function reshapedFields({ reshaped, policy }) {
    return [...reshaped.values()].filter(({ name }) => (0,data_policy .bp)(policy, name).ignore !== true);
}

; 





function shareRose(x, n, y, m, { margins, alpha }) {
    if (n === 0 || m === 0)
        return null;
     
    if (!(y / m - x / n > margins.missing))
        return null;
    const { difference, low, p } = (0,share_change .AP)(x, n, y, m, data_statistic .Hm);
    return difference > 0 && low > margins.missing && p <= alpha ? low : null;
}
 
function grown(count, rows, low, { margins }) {
    const shares = [count.before / rows.before, count.after / rows.after].map(number_text .fL).join(' \u2192 ');
    const n = (0,number_text .KD)({ base: rows.before, head: rows.after });
    return { number: `${shares} of rows, by at least ${(0,number_text .JA)(low)}, ${n}; margin ${(0,number_text .fL)(margins.missing)}` };
}

; 





  const not_finite = (defineSchemaCheck({
    id: 'not-finite',
    title: 'NaN and infinities',
    documentation: 'NaN, or infinite values, in a column that had none in base: fails. Where base has some, a share that rose beyond the margin of missing values, chance ruled out, fails too.',
    rules: ['nan-appeared', 'inf-appeared', 'nan-rose', 'inf-rose'],
    order: 60,
    of: 'column',
    find: not_finite_find,
}));
const mend = 'Find the division or logarithm that makes it, or write such values as missing.';
function not_finite_find({ name, before, after, policy }) {
    const rows = { before: (0,data_profile .RO)(before), after: (0,data_profile .RO)(after) };
    const infinite = { before: before.pinf + before.ninf, after: after.pinf + after.ninf };
    return [
        ...appeared('nan-appeared', `${(0,quote .h)(name)} has NaN`, before.nan, after.nan, rows.after),
        ...appeared('inf-appeared', `${(0,quote .h)(name)} has infinite values`, infinite.before, infinite.after, rows.after),
        ...rose('nan-rose', `${(0,quote .h)(name)} has more NaN`, { before: before.nan, after: after.nan }, rows, policy),
        ...rose('inf-rose', `${(0,quote .h)(name)} has more infinite values`, infinite, rows, policy),
    ];
}
function appeared(rule, what, before, after, rows) {
    if (before > 0 || after === 0)
        return [];
    return [
        {
            rule,
            severity: 'error',
            size: after / rows,
            message: `${what} and never had any`,
            number: `0 \u2192 ${(0,number_text .lT)(after)} of ${(0,number_text .lT)(rows)} values (exact)`,
            mend,
        },
    ];
}
function rose(rule, message, count, rows, policy) {
    const low = count.before === 0 ? null : shareRose(count.before, rows.before, count.after, rows.after, policy);
    if (low === null)
        return [];
    return [
        { rule, severity: 'error', size: count.after / rows.after, message, ...grown(count, rows, low, policy), mend },
    ];
}

; 



  const nullability_changed = (defineSchemaCheck({
    id: 'nullability-changed',
    title: 'What a column declares about missing values',
    documentation: 'The file of base declares the column as required and that of head as optional, without a missing value yet: warns. The reverse is recorded. Only formats that declare it are looked at.',
    rules: ['nullability-changed'],
    order: 52,
    coveredBy: { 'nullability-changed': ['nulls-in-never-null'] },
    of: 'column',
    find: nullability_changed_find,
}));
function nullability_changed_find({ name, before, after }) {
    if (before.nullable === undefined || after.nullable === undefined || before.nullable === after.nullable)
        return [];
     
    if (after.nullable && after.missing > before.missing)
        return [];
    const word = (nullable) => (nullable ? 'optional' : 'required');
    return [
        {
            rule: 'nullability-changed',
            severity: after.nullable ? 'warning' : 'note',
            message: `${(0,quote .h)(name)} is ${word(after.nullable)} now`,
            number: `${word(before.nullable)} \u2192 ${word(after.nullable)} (declared); ${after.missing} missing values`,
            mend: after.nullable
                ? `Declare the column as required where it is written; ${(0,accept .S)(name)}`
                : 'Nothing to do, if it is wanted.',
        },
    ];
}

; 





 
const nulls_in_never_null_fewest = 100;
  const nulls_in_never_null = (defineSchemaCheck({
    id: 'nulls-in-never-null',
    title: 'Missing values where there were none',
    documentation: 'Base has 100 rows or more without a missing value in the column, and head has one: fails.',
    rules: ['nulls-in-never-null'],
    order: 50,
    covers: { 'nulls-in-never-null': ['null-burst', 'presence-fell'] },
    of: 'column',
    find: nulls_in_never_null_find,
}));
function nulls_in_never_null_find({ name, before, after }) {
    const rows = (0,data_profile .RO)(before);
    if (rows < nulls_in_never_null_fewest || before.missing > 0 || after.missing === 0)
        return [];
    return [
        {
            rule: 'nulls-in-never-null',
            severity: 'error',
            size: after.missing / (0,data_profile .RO)(after),
            message: `${(0,quote .h)(name)} ${after.missing === (0,data_profile .RO)(after) ? 'has no value left' : 'has missing values and never had any'}`,
            number: `0 of ${(0,number_text .lT)(rows)} \u2192 ${(0,number_text .lT)(after.missing)} of ${(0,number_text .lT)((0,data_profile .RO)(after))} rows (exact)`,
            mend: `Find where the value gets lost; ${(0,accept .S)(name)}`,
        },
    ];
}

; 



  const order_changed = (defineSchemaCheck({
    id: 'order-changed',
    title: 'Order of columns',
    documentation: 'The columns that both have stand in another order: a warning for CSV, recorded where a format names its columns. CSV without a header has columns by their place only: there it fails when the types of base stand in another order (columns of one type that changed places are told by their values).',
    rules: ['order-changed'],
    order: 130,
    of: 'snapshot',
    find: order_changed_find,
}));
function order_changed_find({ base, head }) {
    if (isPlaced(base) && isPlaced(head))
        return typesMoved(base, head);
    const [before, after] = [order_changed_inOrder(base, head), order_changed_inOrder(head, base)];
    const at = before.findIndex((name, i) => after[i] !== name);
    if (at < 0)
        return [];
    return [
        {
            rule: 'order-changed',
            severity: head.kind === 'csv' ? 'warning' : 'note',
            confidence: 'certain',
            about: [],
            message: 'the columns stand in another order',
            number: `column ${at + 1}: ${(0,quote .h)(before[at] ?? '')} \u2192 ${(0,quote .h)(after[at] ?? '')} (exact)`,
            mend: 'Keep the order, or check that every reader goes by names.',
        },
    ];
}
 
function isPlaced({ kind, columns }) {
    return kind === 'csv' && columns.length > 1 && columns.every(({ path }) => /^column\d+$/.test(path[0] ?? ''));
}
function typesMoved(base, head) {
    const [before, after] = [base, head].map(({ columns }) => [...columns].sort((a, b) => a.position - b.position).map(({ type }) => type));
    const at = before.findIndex((type, i) => type !== after[i]);
    const sorted = (types) => [...types].sort().join();
    if (at < 0 || sorted(before) !== sorted(after))
        return [];
    return [
        {
            rule: 'order-changed',
            severity: 'error',
            confidence: 'high',
            about: [],
            message: 'the columns stand in another order',
            detail: 'The file has no header, so every reader goes by the places of columns.',
            number: `column ${at + 1}: ${before[at]} \u2192 ${after[at]}; the same types in another order (exact)`,
            mend: 'Write the columns in the old order; a line of names would tell them apart.',
        },
    ];
}
 
function order_changed_inOrder(profile, other) {
    const there = new Set(other.columns.map(data_profile .Vb));
    return [...profile.columns]
        .sort((a, b) => a.position - b.position)
        .map(data_profile .Vb)
        .filter((name) => there.has(name));
}

 
var log_gamma = __webpack_require__(36721);
; 






 
const outsideMargin = 0.001;


function outOfRange(name, before, after, policy, tests) {
    if ((0,types .I)(before.type) !== 'number' || before.bins === undefined || after.bins === undefined || after.n === 0)
        return [];
    const margin = (0,data_policy .bp)(policy, name).margin ?? outsideMargin;
    const { edges, counts } = before.bins;
    const sides = [
        { where: 'below', ...outermost(counts, after.bins.counts, 1), reached: after.min },
        { where: 'above', ...outermost(counts, after.bins.counts, -1), reached: after.max },
    ].filter(({ base, head }) => base / before.n < margin &&
        head / after.n >= margin &&
        beyondByChance(base, before.n, head, after.n) <= Math.min(policy.alpha, 0.01 / Math.max(1, tests)));
    if (sides.length === 0 || edges.length === 0)
        return [];
    const parts = sides.map(({ where, base, head, reached }) => {
        const most = `${where === 'below' ? 'down' : 'up'} to ${(0,number_text .I1)(reached ?? Number.NaN)}`;
        return `${where}: ${(0,number_text .lT)(base)} \u2192 ${(0,number_text .lT)(head)} of ${(0,number_text .lT)(after.n)} values (${(0,number_text .fL)(head / after.n)}), ${most}`;
    });
    return [
        {
            rule: 'out-of-range',
            size: (0,decision_cells .cz)(sides.map(({ head }) => head)) / after.n,
            severity: (0,data_policy .k9)(policy, name) === 'pass' ? 'note' : 'warning',
            message: `${(0,quote .h)(name)} has values outside base's range`,
            detail: `Base has ${(0,number_text .I1)(before.min ?? Number.NaN)} to ${(0,number_text .I1)(before.max ?? Number.NaN)}: a model trained on it extrapolates there.`,
            number: `${parts.join('; ')} (exact); margin ${(0,number_text .fL)(margin)}`,
            mend: 'Check the unit and the sign of these values, or the rule that used to leave them out.',
        },
    ];
}


function outermost(base, head, inwards) {
    const end = (counts) => (inwards === 1 ? 0 : counts.length - 1);
    const filled = inwards === 1 ? base.findIndex(isFilled) : base.findLastIndex(isFilled);
    const bins = filled < 0 ? 1 : Math.max(1, Math.abs(filled - end(base)));
    let found = 0;
    for (let i = 0; i < bins; i++)
        found += head[end(head) + i * inwards] ?? 0;
    return { base: base[end(base)] ?? 0, head: found };
}
function isFilled(count) {
    return count > 0;
}


function beyondByChance(r, n, j, m) {
    if (j <= 0)
        return 1;
    const choose = (a, b) => b < 0 || b > a ? -Infinity : (0,log_gamma .S)(a + 1) - (0,log_gamma .S)(b + 1) - (0,log_gamma .S)(a - b + 1);
    let p = 0;
    for (let i = 0; i <= r; i++)
        p += Math.exp(choose(n, i) + choose(m, j + r - i) - choose(n + m, j + r));
    return Math.min(1, p);
}

; 



  const out_of_range = (defineSchemaCheck({
    id: 'out-of-range',
    title: 'Range of a number',
    documentation: "At least one value in a thousand (or the column's margin) lies beyond base's outermost edge, and chance does not put so many there (1 % over all sides of all columns): warns. A declared range (`expect: range`) fails by itself and is not judged here.",
    rules: ['out-of-range'],
    order: 90,
    coveredBy: { 'out-of-range': ['default-fill', 'sentinel', 'unit-changed', 'shifted', 'distribution-changed'] },
    of: 'column',
    find: ({ name, before, after, policy, base, identifier }) => identifier || base.privacy?.extremes === false || declares(policy, name, 'range')
        ? []
        : outOfRange(name, before, after, policy, 2 * base.columns.length),
}));

; 


function byDate(partitions) {
    const [first] = partitions;
    if (first === undefined)
        return null;
    const keys = Object.keys(first.keys);
    const names = keys.includes('year') && keys.includes('month') ? ['year', 'month', 'day', 'hour'] : keys;
    const texts = names === keys
        ? keys.map((key) => (part) => part.keys[key] ?? '')
        : [(part) => partition_dates_joined(names.flatMap((name) => part.keys[name] ?? []))];
    for (const text of texts) {
        const read = partitions.map((part) => placeOf(text(part)));
        const unit = read[0]?.unit;
        if (unit === undefined || read.some((place) => place?.unit !== unit))
            continue;
        const at = new Map();
        partitions.forEach((part, i) => {
            const place = read[i]?.at ?? 0;
            at.set(place, [...(at.get(place) ?? []), part]);
        });
        return { unit, at };
    }
    return null;
}
 
function dateText(at, unit) {
    if (unit === 'month')
        return `${String(Math.floor(at / 12)).padStart(4, '0')}-${pair((at % 12) + 1)}`;
    const iso = new Date(unit === 'day' ? at * 86_400_000 : at * 3_600_000).toISOString();
    return unit === 'day' ? iso.slice(0, 10) : iso.slice(0, 13);
}
function partition_dates_joined(parts) {
    const [year = '', month = '', day, hour] = parts;
    const date = [year, pair(month), ...(day === undefined ? [] : [pair(day)])].join('-');
    return hour === undefined ? date : `${date}T${pair(hour)}`;
}
function pair(value) {
    return String(value).padStart(2, '0');
}
function placeOf(text) {
    const [, year, month, day, hour] = /^(\d{4})-(\d\d)(?:-(\d\d)(?:[T ](\d\d)(?::00(?::00)?)?)?)?$/.exec(text) ??
        /^(\d{4})(\d\d)(\d\d)$/.exec(text) ??
        [];
    if (year === undefined || Number(month) < 1 || Number(month) > 12)
        return null;
    if (day === undefined)
        return { unit: 'month', at: Number(year) * 12 + Number(month) - 1 };
    const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
    if (new Date(date).getUTCDate() !== Number(day))
        return null;
    if (hour === undefined)
        return { unit: 'day', at: date / 86_400_000 };
    return Number(hour) > 23 ? null : { unit: 'hour', at: date / 3_600_000 + Number(hour) };
}

; 


function byOneKey({ partitions = [] }) {
    const names = Object.keys(partitions[0]?.keys ?? {});
    const whole = new Set(partitions.map(({ keys }) => JSON.stringify(keys))).size;
    const key = names.find((name) => new Set(partitions.map(({ keys }) => keys[name])).size === whole);
    if (key === undefined)
        return null;
    const parts = new Map();
    for (const { keys, rows, digest } of partitions) {
        const value = keys[key] ?? '';
        const known = parts.get(value);
        const joined = { value, rows: (known?.rows ?? 0) + rows, digest: [known?.digest ?? [], digest].flat().join() };
        parts.set(value, joined);
    }
    return { key, parts: [...parts.values()].sort((a, b) => (a.value < b.value ? -1 : 1)) };
}
 
function plainKey(value) {
    return /^0+\d+$/.test(value) ? value.replace(/^0+(?=\d)/, '') : value;
}

; 







 
const stuck_values_most = 3;
 
function cellCounts(group) {
    return group === undefined ? [] : [...group.counts, group.missing];
}


function gainOf(before, after, least) {
    const { base, head } = (0,decision_cells .nc)(before, after);
    const [n, m] = [(0,data_profile .RO)(before), (0,data_profile .RO)(after)];
    const cells = [...base.map((x, i) => ({ x, y: head[i] ?? 0 })), { x: before.missing, y: after.missing }];
    const gains = cells.map(({ x, y }) => {
        const share = x / Math.max(1, n);
        const gain = y - share * m;
        const deviation = Math.sqrt(m * share * (1 - share) * (1 + m / Math.max(1, n)));
        return gain >= Math.max(0.25 * least, 4 * deviation) ? gain : 0;
    });
    return Math.max(0, ...gains);
}
 
async function valuesIn(counter, request, group, like) {
    const at = cellCounts(group).indexOf(group.rows);
    if (at === group.counts.length)
        return [{ request: null, at, shown: 'no value' }];
    const { edges, values } = request;
    if (values !== undefined) {
        const value = values[at];
        if (value !== undefined)
            return [{ request: null, at, shown: textOf(value) }];
        const others = (await counter.others(request, 20)).filter(([, count]) => count >= group.rows);
        return others
            .slice(0, stuck_values_most)
            .map(([other]) => ({ request: { ...request, values: [other] }, at: 0, shown: textOf(other) }));
    }
    return edges === undefined ? [] : numbersIn(counter, request, edges, at, like);
}
 
async function numbersIn(counter, request, edges, at, like) {
    const whole = /^u?int/.test(like.type);
    const [low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY] = [edges[at - 1], edges[at]];
    const shown = (value) => `the value ${(0,types .I)(like.type) === 'time' ? (0,time_text .Tc)(value) : (0,number_text .I1)(value, 6)}`;
    if (low >= (0,profile_edges .Gz)(high, whole))
        return [{ request: null, at, shown: shown(high) }];
    const [{ quantiles } = { quantiles: [] }] = await counter.sample([request], 1);
    const counts = new Map();
    for (const value of quantiles)
        if (value > low && value <= high)
            counts.set(value, (counts.get(value) ?? 0) + 1);
    const frequent = [...counts].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return frequent.slice(0, stuck_values_most).map(([value]) => ({
        request: { ...request, edges: [(0,profile_edges .Gz)(value, false), value] },
        at: 1,
        shown: shown(value),
    }));
}
function textOf(value) {
    return `the value ${(0,quote .h)(value === '' ? '(empty text)' : value)}`;
}

; 











 
const [fewestRows, fewestParts] = [100, 4];
 
const [mostParts, partition_stuck_mostColumns] = [50, 10];
 
const usual = 0.2;
 
const chance = 1e-6;
  const partition_stuck = (defineSchemaCheck({
    id: 'partition-stuck',
    title: 'Column that stands still in a partition',
    documentation: "In a partition of head (100 rows or more, told apart by one key) all rows have one value in a column, or none has a value, though the other partitions vary and their share of that value makes it impossible by chance: fails. Looked at are dated partitions that base lacks and, with base's rows at hand, those whose rows changed; columns of which a value gained as many rows; the last 50 partitions and the 10 columns that gained most.",
    rules: ['partition-stuck'],
    order: 16,
    of: 'snapshot',
    looks: ({ head, counter }) => byOneKey(head) === null || counter.groups !== undefined,
    find: partition_stuck_find,
}));
async function partition_stuck_find(scene) {
    const { base, head, counter } = scene;
    const keyed = byOneKey(head);
    if (keyed === null || keyed.parts.length < fewestParts || counter.groups === undefined)
        return [];
    const suspects = suspectsOf(scene, keyed.key, keyed.parts);
    if (suspects.size === 0)
        return [];
    const least = Math.min(...keyed.parts.flatMap(({ value, rows }) => (suspects.has(value) ? [rows] : [])));
    const columns = pairs(base, head)
        .filter(([before, after]) => isComparable(before, after, scene) && (0,data_profile .Vb)(before) !== keyed.key)
        .map(([before, after]) => ({ before, after, gain: gainOf(before, after, least) }))
        .filter(({ gain }) => gain > 0)
        .sort((a, b) => b.gain - a.gain)
        .slice(0, partition_stuck_mostColumns);
    const found = [];
    const grouping = { key: keyed.key, parts: keyed.parts.slice(-mostParts) };
    for (const { before, after } of columns)
        found.push(...(await stuck(scene, grouping, suspects, before, after)));
    return found;
}
 
function suspectsOf({ base, head, rows }, key, parts) {
    const before = byOneKey(base);
    const known = new Map(before?.key === key ? before.parts.map((part) => [part.value, part]) : []);
    const dated = byDate(head.partitions ?? []) !== null;
    const isSuspect = (part) => {
        const was = known.get(part.value);
        if (was === undefined)
            return dated && known.size > 0;
        return was.digest !== part.digest && rows?.groups !== undefined && rows !== null;
    };
    return new Set(parts.filter((part) => part.rows >= fewestRows && isSuspect(part)).map(({ value }) => value));
}
function isComparable(before, after, { policy }) {
    const ignored = (0,data_policy .bp)(policy, (0,data_profile .Vb)(before)).ignore === true;
    return !ignored && !(0,data_profile .Z$)(before) && before.n + before.missing > 0 && !isIdentifier(before, after, policy);
}
async function stuck(scene, grouping, suspects, before, after) {
    const request = { ...(0,profile_snapshot .fz)(before), path: after.path };
    const groups = await groupsOf(scene.counter, request, grouping);
    const large = [...groups].filter(([, group]) => group.rows >= fewestRows);
    const equal = large.filter(([, group]) => cellCounts(group).includes(group.rows));
    const open = equal.filter(([value]) => suspects.has(value));
    if (open.length === 0 || large.length < fewestParts || equal.length > Math.max(1, usual * large.length))
        return [];
    const found = [];
    for (const [value, group] of open) {
        const cells = await valuesIn(scene.counter, request, group, before);
        for (const cell of cells) {
            const counted = cell.request === null ? groups : await groupsOf(scene.counter, cell.request, grouping);
            const share = shareElsewhere(counted, value, cell.at);
            if (cellCounts(counted.get(value))[cell.at] !== group.rows || !isNoChance(share, group.rows, large.length))
                continue;
            if (!(await wasSo(scene, request, grouping, value)))
                found.push({ value, cell, rows: group.rows, usual: share });
            break;
        }
    }
    return found.length === 0 ? [] : [said((0,data_profile .Vb)(before), grouping, found, scene.head)];
}
 
async function groupsOf(counter, request, { key, parts }) {
    const names = new Map(parts.flatMap(({ value }) => [[plainKey(value), value], [value, value]]));
    const column = { path: [key], type: 'string', values: [...names.keys()] };
    const found = new Map();
    for (const group of (await counter.groups?.(request, { column })) ?? []) {
        const name = group.value === null ? undefined : names.get(group.value);
        if (name !== undefined)
            found.set(name, group);
    }
    return found;
}
 
function shareElsewhere(groups, value, at) {
    const others = [...groups].filter(([name]) => name !== value).map(([, group]) => group);
    const rows = others.reduce((sum, group) => sum + group.rows, 0);
    return others.reduce((sum, group) => sum + (cellCounts(group)[at] ?? 0), 0) / Math.max(1, rows);
}
function isNoChance(share, rows, tries) {
    return rows * Math.log(share) + Math.log(tries * partition_stuck_mostColumns) < Math.log(chance);
}
 
async function wasSo({ rows }, request, grouping, value) {
    if (rows === undefined || rows === null)
        return false;
    const group = (await groupsOf(rows, request, grouping)).get(value);
    return group !== undefined && cellCounts(group).includes(group.rows);
}
function said(name, { key, parts }, found, head) {
    const rows = found.reduce((sum, each) => sum + each.rows, 0);
    const [first] = found;
    const names = (0,listed .K)(found.map(({ value }) => (0,quote .h)(`${key}=${value}`)), 3);
    return {
        rule: 'partition-stuck',
        severity: 'error',
        confidence: 'high',
        about: [name],
        size: rows / Math.max(1, head.rows),
        message: `${(0,quote .h)(name)} stands still in the ${found.length === 1 ? 'partition' : 'partitions'} ${names}`,
        detail: `All its rows there have ${first?.cell.shown}, as ${(0,number_text .fL)(first?.usual ?? 0)} of the rows of the other partitions have.`,
        number: `${(0,number_text .lT)(rows)} of ${(0,number_text .lT)(rows)} rows equal (exact), in ${found.length} of ${(0,number_text .lT)(parts.length)} partitions`,
        mend: 'Find what overwrote the column in that load, and write the partition again.',
    };
}

; 


 
const partition_picture_mostParts = 366;
 
const partition_picture_mostBars = 12;


function partitionPicture(base, head, also = []) {
    const [before, after] = [rowsOf(base.partitions ?? []), rowsOf(head.partitions ?? [])];
    const dates = byDate([...(base.partitions ?? []), ...(head.partitions ?? [])]);
    const names = dates === null
        ? [...new Set([...before.keys(), ...after.keys()])].sort()
        : [...new Set([...dates.at.keys(), ...also])].sort((a, b) => a - b).map((at) => dateText(at, dates.unit));
    const parts = names
        .slice(-partition_picture_mostParts)
        .map((name) => ({ name, base: before.get(name) ?? null, head: after.get(name) ?? null }));
    if (parts.length === 0 || (dates === null && names.every((name) => name === '')))
        return {};
    const last = parts.slice(-partition_picture_mostBars);
    return {
        series: { base: last.map((part) => part.base ?? 0), head: last.map((part) => part.head ?? 0) },
        drawing: timeline('Rows of each partition: base and head', parts, { x: dates?.unit ?? 'partition', y: 'rows' }),
    };
}
 
function rowsOf(partitions) {
    const dates = byDate(partitions);
    const found = new Map();
    const add = (name, rows) => found.set(name, (found.get(name) ?? 0) + rows);
    if (dates === null)
        for (const { keys, rows } of partitions)
            add(nameOf(keys), rows);
    else
        for (const [at, parts] of dates.at)
            for (const { rows } of parts)
                add(dateText(at, dates.unit), rows);
    return found;
}
function nameOf(keys) {
    return Object.entries(keys)
        .map(([key, value]) => `${key}=${value}`)
        .join('/');
}

; 






 
const partitions_fewest = 5;
 
const partitions_fewestRows = 10;
  const partitions = (defineSchemaCheck({
    id: 'partitions',
    title: 'Partitions',
    documentation: "A dated partition of base that head lacks, though head has an earlier one, or a gap in head's dates where base (5 partitions or more) has one at every step: fails. Partitions of 10 rows or more with the same rows under different keys, not so in base: fails, and says since when the data stands still.",
    rules: ['partition-missing', 'partition-repeated'],
    order: 15,
    of: 'snapshot',
    looks: ({ base, head }) => !isKeyed(head) || base.partitions !== undefined,
    find: (scene) => [...missing(scene), ...repeated(scene)],
}));
function isKeyed({ partitions = [] }) {
    return partitions.some(({ keys }) => Object.keys(keys).length > 0);
}
function missing({ base, head }) {
    const [before, after] = [byDate(base.partitions ?? []), byDate(head.partitions ?? [])];
    if (before === null || after === null || before.unit !== after.unit || after.at.size === 0)
        return [];
    const [first, last] = [Math.min(...after.at.keys()), Math.max(...after.at.keys())];
    const gone = new Set([...before.at.keys()].filter((at) => at >= first && !after.at.has(at)));
    const step = stepOf(before);
     
    if (step !== null && (last - first) / step < 100_000) {
        for (let at = Math.max(first, Math.min(...before.at.keys())); at < last; at += step)
            if (!after.at.has(at))
                gone.add(at);
    }
    if (gone.size === 0)
        return [];
    const dates = [...gone].sort((a, b) => a - b).map((at) => (0,quote .h)(dateText(at, before.unit)));
    return [
        {
            rule: 'partition-missing',
            severity: 'error',
            confidence: 'certain',
            about: [],
            message: gone.size === 1 ? `the partition ${dates[0]} is missing` : `${(0,number_text .lT)(gone.size)} partitions are missing`,
            detail: `Missing: ${(0,listed .K)(dates, 10)}.`,
            number: `${(0,number_text .lT)(before.at.size)} \u2192 ${(0,number_text .lT)(after.at.size)} ${before.unit}s; ${(0,number_text .lT)(gone.size)} missing from ${dateText(first, after.unit)} to ${dateText(Math.max(last, ...gone), after.unit)} (exact)`,
            mend: 'Write the missing partitions, or find the load that left them out.',
            ...partitionPicture(base, head, [...gone]),
        },
    ];
}
 
function stepOf({ at }) {
    const dates = [...at.keys()].sort((a, b) => a - b);
    const [first = 0, second = 0] = dates;
    const step = second - first;
    return dates.length >= partitions_fewest && dates.every((date, i) => date === first + i * step) ? step : null;
}
function repeated({ base, head }) {
    const known = new Set(equalGroups(base.partitions ?? []).map((group) => namesOf(group).join('\0')));
    const groups = equalGroups(head.partitions ?? []).filter((group) => !known.has(namesOf(group).join('\0')));
    if (groups.length === 0)
        return [];
    const parts = groups.flat();
    const standing = standsStill(head.partitions ?? [], groups);
    return [
        {
            rule: 'partition-repeated',
            severity: 'error',
            confidence: 'certain',
            about: [],
            message: standing === null ? 'partitions have the same rows' : `the data stands still since ${(0,quote .h)(standing)}`,
            detail: `Equal: ${(0,listed .K)(groups.map((group) => (0,listed .K)(namesOf(group).map(quote .h), 4)), 3)}.`,
            number: `${(0,number_text .lT)(parts.length)} partitions with ${(0,number_text .lT)(groups.length)} different contents, ${(0,number_text .lT)(parts.reduce((sum, { rows }) => sum + rows, 0))} rows (exact)`,
            mend: 'Find the load that wrote one partition under several dates, and write them again.',
            ...partitionPicture(base, head),
        },
    ];
}
 
function equalGroups(partitions) {
    const groups = new Map();
    for (const part of partitions) {
        if (part.rows < partitions_fewestRows || Object.keys(part.keys).length === 0)
            continue;
        const key = `${part.rows} ${part.digest}`;
        groups.set(key, [...(groups.get(key) ?? []), part]);
    }
    return [...groups.values()].filter((group) => new Set(namesOf(group)).size > 1);
}
function namesOf(parts) {
    return parts
        .map(({ keys }) => Object.entries(keys)
        .map(([key, value]) => `${key}=${value}`)
        .join('/'))
        .sort();
}
 
function standsStill(partitions, groups) {
    const dated = byDate(partitions);
    if (dated === null)
        return null;
    const dates = [...dated.at.keys()].sort((a, b) => a - b);
    const newest = dated.at.get(dates.at(-1) ?? 0)?.[0];
    const group = groups.find((each) => newest !== undefined && each.includes(newest));
    if (group === undefined)
        return null;
    const last = dates.slice(-group.length);
    return last.every((at) => dated.at.get(at)?.some((part) => group.includes(part)))
        ? dateText(last[0] ?? 0, dated.unit)
        : null;
}

 
var midnight = __webpack_require__(21028);
 
var places = __webpack_require__(30624);
; 







  const precision_lost = (defineSchemaCheck({
    id: 'precision-lost',
    title: 'Fewer decimal places',
    documentation: 'The share of values with at most j decimal places went from below 50 % in base to 99.9 % or more: rounded or cut off, even where the distribution hardly moved. Warns. So do times that all stand at midnight, where fewer than half of those of base did (100 or more on both sides).',
    rules: ['precision-lost'],
    order: 60,
    of: 'column',
    coveredBy: { 'precision-lost': ['values-rounded', 'unit-changed', 'became-constant', 'type-narrowed'] },
    looks: ({ before, after }) => before.type.startsWith('timestamp')
        ? before.hours !== undefined && after.hours !== undefined
        : (0,types .I)(before.type) !== 'number' || before.bins === undefined || before.n === 0 || after.places !== undefined,
    find: ({ name, before, after }) => {
        const enough = before.n >= 100 && after.n > 0;
        if (enough && after.n >= 100 && (0,midnight .t)(before, after))
            return [precision_lost_midnight(name, before, after)];
        const lost = enough ? (0,places .a)(before, after) : null;
        if (lost === null)
            return [];
        return [
            {
                rule: 'precision-lost',
                severity: 'warning',
                message: `${(0,quote .h)(name)} lost decimal places`,
                number: `${(0,number_text .fL)(lost.base)} \u2192 ${(0,number_text .fL)(lost.head)} of values with at most ${lost.most} decimals, ${(0,number_text .KD)({ base: before.n, head: after.n })} (exact)`,
                mend: `Write the column in its old precision; ${(0,accept .S)(name)}`,
            },
        ];
    },
}));
 
function precision_lost_midnight(name, before, after) {
    const was = (before.hours?.[0] ?? 0) / before.n;
    return {
        rule: 'precision-lost',
        severity: 'warning',
        message: `${(0,quote .h)(name)} lost its time of day`,
        detail: 'Every time of head stands at midnight.',
        number: `${(0,number_text .fL)(was)} \u2192 100 % of the times at midnight, ${(0,number_text .KD)({ base: before.n, head: after.n })} (exact)`,
        mend: `Write the times in full; ${(0,accept .S)(name)}`,
    };
}

; 








 
const lookOf = {
    email: 'email',
    URL: 'url',
    uuid: 'uuid',
    'card number': 'card',
    date: 'date',
    phone: 'phone',
    'free text': 'words',
};
 
const role_changed_margin = 0.05;
  const role_changed = (defineSchemaCheck({
    id: 'role-changed',
    title: 'What values look like',
    documentation: 'The inferred roles of both sides (id, category, free text, date, email, URL, phone, card number, uuid) differ, and where a role is taken from what texts look like, the share of those texts changed beyond chance by more than 5 points: warns.',
    rules: ['role-changed'],
    order: 84,
    coveredBy: {
        'role-changed': ['type-widened', 'type-narrowed', 'type-incompatible', 'unparsed-values', 'became-constant'],
    },
    of: 'column',
    find: role_changed_find,
}));
function role_changed_find({ name, before, after, policy }) {
    const [was, is] = [before.role, after.role];
    if (was === undefined || is === undefined || was === is || (0,data_policy .bp)(policy, name).role !== undefined)
        return [];
    if (before.n < 100 || after.n < 100 || before.type !== after.type)
        return [];
    const shares = [was, is].flatMap((role) => lookChange(role, before, after, policy.alpha));
    if (shares.includes(null))
        return [];
    return [
        {
            rule: 'role-changed',
            severity: 'warning',
            confidence: 'high',
            message: `${(0,quote .h)(name)} looks like another kind of column: ${was} \u2192 ${is}`,
            number: `${was} \u2192 ${is}${shares.length === 0 ? '' : `; ${shares.join('; ')}`}`,
            mend: `Check that the right field is written; ${(0,accept .S)(name)}`,
        },
    ];
}
 
function lookChange(role, before, after, alpha) {
    const look = lookOf[role];
    if (look === undefined || before.type !== 'string')
        return [];
    const [was, is] = [looked(before, look), looked(after, look)];
    if (was.of === 0 || is.of === 0)
        return [null];
    const { p, low } = (0,share_change .AP)(was.count, was.of, is.count, is.of, data_statistic .Hm);
    if (p > alpha || low <= role_changed_margin)
        return [null];
    return [`like ${role}: ${(0,number_text .fL)(was.count / was.of)} \u2192 ${(0,number_text .fL)(is.count / is.of)} of the texts`];
}

 
var binomial = __webpack_require__(71350);
; 



function repeatRoom(copies, n, m) {
    if (n <= 0)
        return 1;
    if (m <= 1.5 * n)
        return Math.min(1, copies / n);
    return Math.min(1, ((copies + 3 + 3 * Math.sqrt(copies)) / n) * (m / n));
}


function meetByChance(before, n, after, m) {
    const pairs = (count) => (count * (count - 1)) / 2;
    const all = pairs(n) + pairs(m);
    return all === 0 ? 1 : (0,binomial .A)(after, before + after, pairs(m) / all);
}

; 





 
const repeatMargin = 0.01;
  const schema_rows = (defineSchemaCheck({
    id: 'rows',
    title: 'Number of rows',
    documentation: 'No row at all fails. Every row k times (k from 2 to 5, asked when head has half as many rows again as base), more repeated rows than the different values in columns of base leave room for (beyond 1 % of the rows), or a number of rows beyond the factor `margins.rows`, warns.',
    rules: ['no-rows', 'rows-duplicated', 'rows-changed'],
    order: 10,
    covers: { 'rows-duplicated': ['unique-broken'] },
    of: 'snapshot',
    find: rows_find,
}));
async function rows_find({ base, head, policy, counter }) {
    const number = `${(0,number_text .lT)(base.rows)} \u2192 ${(0,number_text .lT)(head.rows)} rows (exact)`;
    if (head.rows === 0)
        return [noRows(number)];
    const repeated = head.rows >= 1.5 * base.rows ? await counter.repeated() : 1;
    if (repeated > 1)
        return [duplicated(repeated, `${number}; ${(0,number_text .lT)(head.rows / repeated)} without the copies`)];
    const partly = await partlyRepeated({ base, head, counter });
    if (partly !== null)
        return [partial(partly, number)];
    const factor = Math.max(base.rows / head.rows, head.rows / Math.max(1, base.rows));
    if (factor <= policy.margins.rows)
        return [];
    return [
        {
            rule: 'rows-changed',
            severity: 'warning',
            confidence: 'certain',
            about: [],
            message: `the number of rows changed by a factor of ${(0,number_text .I1)(factor, 3)}`,
            number: `${number}; margin \u00d7 ${policy.margins.rows}`,
            mend: 'Check that no part was left out or loaded twice; or raise the margin `rows`.',
            ...partitionPicture(base, head),
        },
    ];
}


async function partlyRepeated({ base, head, counter }) {
    if (counter.repeats === undefined || base.rows === 0)
        return null;
    const most = (side, name) => side.columns.find((column) => (0,data_profile .Vb)(column) === name)?.distinct?.high;
    const whole = base.columns.filter(({ distinct, n }) => distinct !== undefined && n === base.rows);
    const [best] = [...whole].sort((a, b) => (b.distinct?.low ?? 0) - (a.distinct?.low ?? 0));
    if (best === undefined)
        return null;
    const copiesBefore = base.rows - (best.distinct?.low ?? 0);
    const open = repeatRoom(copiesBefore, base.rows, head.rows);
    const different = most(head, (0,data_profile .Vb)(best));
    if (open > 0.5 || different === undefined || 1 - different / head.rows <= open + repeatMargin)
        return null;
    const { copies, rows } = await counter.repeats();
    const found = { copies, rows, open };
    return rows > 0 && copies / rows > open + repeatMargin ? found : null;
}
function partial({ copies, rows, open }, number) {
    return {
        rule: 'rows-duplicated',
        severity: 'warning',
        confidence: 'certain',
        about: [],
        size: copies / rows,
        message: `${(0,number_text .fL)(copies / rows)} of the rows are there more than once`,
        detail: 'A part that is loaded more than once counts more than once in training, and stands on both sides of a split.',
        number: `${(0,number_text .lT)(copies)} of ${(0,number_text .lT)(rows)} rows repeat an earlier one, at most ${(0,number_text .fL)(open)} expected from base; ${number}; margin ${(0,number_text .fL)(repeatMargin)}`,
        mend: 'Find the load or join that repeats rows, and write the snapshot again.',
    };
}
function noRows(number) {
    return {
        rule: 'no-rows',
        severity: 'error',
        confidence: 'certain',
        about: [],
        message: 'the snapshot has no rows',
        number,
        mend: 'Write the snapshot again: an empty snapshot is never a pass.',
    };
}
function duplicated(times, number) {
    return {
        rule: 'rows-duplicated',
        severity: 'warning',
        confidence: 'certain',
        about: [],
        message: `every row is there ${times === 2 ? 'twice' : `${times} times`}`,
        detail: 'A part that is loaded more than once counts more than once in training, and stands on both sides of a split.',
        number,
        mend: 'Find the load or join that repeats rows, and write the snapshot again.',
    };
}

 
var sentinels = __webpack_require__(73869);
; 









 
const known = 0.001;
  const sentinel_values = (defineSchemaCheck({
    id: 'sentinel-values',
    title: 'Values that stand for nothing',
    documentation: 'A usual mark for "no value" (-1, 0, 999, -999, 9999, 1970-01-01, 1900-01-01, empty text, NA, null, unknown and the like) that base hardly has gained more rows than the margin of missing values, with its whole interval and chance ruled out: fails, also where the distribution as a whole stayed within its margin.',
    rules: ['sentinel'],
    order: 72,
    of: 'column',
    covers: { sentinel: ['domain-new-values', 'out-of-range'] },
    find: (scene) => ((0,types .I)(scene.before.type) === 'text' ? ofTexts(scene) : ofNumbers(scene)),
}));
function ofNumbers(scene) {
    const { before, after, identifier } = scene;
    const kind = (0,types .I)(before.type);
    const { edges = [], counts = [] } = before.bins ?? {};
    const own = after.bins?.counts ?? [];
    if (identifier || kind === 'opaque' || before.n < 100 || after.n === 0 || own.length !== counts.length)
        return [];
     
    const candidates = (kind === 'time' ? sentinels .BY : sentinels .Dj).filter((value) => {
        const at = binOf(edges, value);
        return gained(scene, Math.min(counts[at] ?? 0, known * before.n), own[at] ?? 0) !== null;
    });
    return candidates.length === 0 ? [] : ofCandidates(scene, candidates);
}
 
function binOf(edges, value) {
    let [low, high] = [0, edges.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (value <= (edges[middle] ?? 0))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
async function ofCandidates(scene, candidates) {
    const { before, after, counter } = scene;
    const { edges = [], counts = [] } = before.bins ?? {};
    const own = after.bins?.counts ?? [];
    const kind = (0,types .I)(before.type);
    const asked = [...new Set(candidates.flatMap((value) => [(0,profile_edges .Gz)(value, false), value]))].sort((a, b) => a - b);
    const [counted] = await counter.count([{ path: after.path, type: before.type, edges: asked }]);
    for (const value of candidates) {
        const rows = counted?.bins?.[asked.indexOf(value)] ?? 0;
        const at = binOf(edges, value);
         
        const there = Math.max(0, (counts[at] ?? 0) - (((own[at] ?? 0) - rows) * before.n) / Math.max(1, after.n));
        const change = there / before.n > known ? null : gained(scene, Math.round(there), rows);
        if (change !== null)
            return [sentinel_values_said(scene, kind === 'time' ? (0,time_text .Tc)(value) : (0,number_text .I1)(value, 6), there, rows, change)];
    }
    return [];
}
function ofTexts(scene) {
    const { before, after } = scene;
    const fresh = after.values?.other ?? 0;
    const closed = before.values !== undefined && before.values.list.length > 0;
    if (!closed || before.n < 100 || gained(scene, before.values?.other ?? 0, fresh) === null)
        return [];
    return ofNewTexts(scene);
}
async function ofNewTexts(scene) {
    const { before, counter } = scene;
    for (const [value, rows] of await counter.others((0,profile_snapshot .fz)(before), 20)) {
        const change = sentinels .d3.includes(value) ? gained(scene, 0, rows) : null;
        if (change !== null)
            return [sentinel_values_said(scene, (0,quote .h)(value === '' ? '(empty text)' : value), 0, rows, change)];
    }
    return [];
}
 
function gained({ before, after, policy }, x, y) {
    return shareRose(x, before.n, y, after.n, policy);
}
function sentinel_values_said({ name, before, after, policy }, shown, x, y, low) {
    return {
        rule: 'sentinel',
        severity: 'error',
        size: y / after.n,
        confidence: 'high',
        message: `${(0,quote .h)(name)} gained the value ${shown}`,
        detail: `A usual mark for "no value" that base hardly has.`,
        number: `${shown}: ${(0,number_text .fL)(x / before.n)} \u2192 ${(0,number_text .fL)(y / after.n)}, by at least ${(0,number_text .JA)(low)}, ${(0,number_text .KD)({ base: before.n, head: after.n })}; margin ${(0,number_text .fL)(policy.margins.missing)}`,
        mend: 'Write missing values as missing, not as a value that looks real.',
    };
}

; 






  const stale = (defineSchemaCheck({
    id: 'stale',
    title: 'Newest time',
    documentation: 'The newest time of a column whose role is declared as `time` is not newer than that of base, and head is not the same bytes: warns. The same bytes under a name with another date or number warn too.',
    rules: ['stale'],
    order: 86,
    of: 'column',
     
    looks: ({ name, before, base, policy }) => base.privacy?.extremes !== false || (0,data_policy .bp)(policy, name).role !== 'time' || (0,types .I)(before.type) !== 'time',
    find: stale_find,
}));
function stale_find({ name, before, after, base, head, policy }) {
    if ((0,data_policy .bp)(policy, name).role !== 'time' || (0,types .I)(before.type) !== 'time' || sameBytes(base, head))
        return [];
    if (before.max === null || after.max === null || after.max > before.max)
        return [];
     
    const text = (seconds) => (Math.abs(seconds) > 8.64e12 ? `${seconds} s` : (0,time_text .Tc)(seconds));
    return [
        {
            rule: 'stale',
            severity: 'warning',
            message: `${(0,quote .h)(name)} has no newer time than base`,
            number: `newest ${text(before.max)} \u2192 ${text(after.max)} (exact)`,
            mend: 'Check that the newest part of the data was loaded, and that head and base are not swapped.',
        },
    ];
}

 
var same_edges = __webpack_require__(55046);
; 








 
const tails_grew_margin = 0.005;
  const tails_grew = (defineSchemaCheck({
    id: 'tails-grew',
    title: 'More values far out',
    documentation: "Advice: the share of values beyond base's quantiles at 0.1 and 99.9 %, or more than three interquartile ranges beyond its quartiles, grew by more than 0.005 with its whole interval; counted at base's nearest edges outside. A note: it decides nothing.",
    rules: ['tails-grew'],
    order: 85,
    of: 'column',
    coveredBy: {
        'tails-grew': [
            'out-of-range',
            'distribution-changed',
            'unit-changed',
            'shifted',
            'sentinel',
            'default-fill',
            'sign-flipped',
        ],
    },
    find: tails_grew_find,
}));
function tails_grew_find({ name, before, after, identifier }) {
    if (identifier || (0,types .I)(before.type) !== 'number' || before.n < 1000 || after.n < 100)
        return [];
    if (!(0,same_edges .b)(before.bins?.edges ?? [], after.bins?.edges ?? []))
        return [];
    const at = (u) => (0,distribution .Xf)(before, u, false);
    const [lower, upper] = [at(0.25), at(0.75)];
    const range = upper - lower;
    const fences = [
        { what: 'the middle 99.8 % of base', low: at(0.001), high: at(0.999) },
        { what: 'three interquartile ranges around it', low: lower - 3 * range, high: upper + 3 * range },
    ];
    const found = fences
        .filter(({ low, high }) => high > low)
        .map((fence) => {
        const [x, y] = [beyond(before, fence.low, fence.high), beyond(after, fence.low, fence.high)];
        return { ...fence, x, y };
    })
         
        .filter(({ x, y }) => y / after.n - x / before.n > tails_grew_margin)
        .map((fence) => ({ ...fence, change: (0,share_change .AP)(fence.x, before.n, fence.y, after.n, data_statistic .Hm) }))
        .filter(({ change }) => change.difference > 0 && change.low > tails_grew_margin)
        .sort((a, b) => b.change.low - a.change.low);
    const [worst] = found;
    if (worst === undefined)
        return [];
    const { what, low, high, x, y, change } = worst;
    return [
        {
            rule: 'tails-grew',
            severity: 'note',
            size: y / after.n,
            message: `${(0,quote .h)(name)} has more values far out`,
            detail: `Outside ${what}: below ${(0,number_text .I1)(low)} or above ${(0,number_text .I1)(high)}.`,
            number: `${(0,number_text .fL)(x / before.n)} \u2192 ${(0,number_text .fL)(y / after.n)} of values, by at least ${(0,number_text .JA)(change.low)}, ${(0,number_text .KD)({ base: before.n, head: after.n })}; margin ${(0,number_text .fL)(tails_grew_margin)}`,
            mend: 'Advice: look at these rows; a model extrapolates there.',
        },
    ];
}
 
function beyond({ bins }, low, high) {
    const { edges = [], counts = [] } = bins ?? {};
    let sum = 0;
    for (let i = 0; i < edges.length && (edges[i] ?? 0) <= low; i++)
        sum += counts[i] ?? 0;
    for (let i = edges.length; i > 0 && (edges[i - 1] ?? 0) >= high; i--)
        sum += counts[i] ?? 0;
    return sum;
}

; 






  const text_format = (defineSchemaCheck({
    id: 'text-format',
    title: 'Numbers, dates and truth values in another format',
    documentation: "Cells of head that cannot be read as base's number, date or truth value, of which at least 95 % of the most frequent fifty (by rows) are one known format: decimal comma, thousands marks, a currency or per cent sign, day and month in another order, other words for true and false. Fails, in place of the plain finding that they do not parse.",
    rules: ['text-format-changed'],
    order: 40,
    of: 'column',
    covers: {
        'text-format-changed': ['unparsed-values', 'type-incompatible', 'presence-fell', 'format-changed', 'role-changed'],
    },
    find: (scene) => (unread(scene) ? text_format_find(scene) : []),
}));
const formats = [
    {
        name: 'decimal comma',
        of: 'number',
        looks: /^[+-]?(\d+|\d{1,3}([. \u00a0\u202f']\d{3})+),\d+$/,
        mend: 'Write numbers with a decimal point.',
    },
    {
        name: 'thousands marks',
        of: 'number',
        looks: /^[+-]?\d{1,3}([, \u00a0\u202f'_]\d{3})+(\.\d+)?$/,
        mend: 'Write numbers without thousands marks.',
    },
    {
        name: 'currency or per cent sign',
        of: 'number',
        looks: /^[+-]?(([$\u20ac\u00a3\u00a5] ?|[A-Z]{3} ?)[\d.,]+|[\d.,]+ ?([%$\u20ac\u00a3\u00a5]|[A-Z]{3}))$/,
        mend: 'Write plain numbers; a unit belongs into the name of the column.',
    },
    {
        name: 'dates that are not year first',
        of: 'time',
        looks: /^\d{1,2}[./-]\d{1,2}[./-](\d{4}|\d{2})( .*)?$/,
        mend: 'Write dates as YYYY-MM-DD: no other order can be read without guessing.',
    },
    {
        name: 'dates without dashes, or as words',
        of: 'time',
        looks: /^(\d{8}|\d{1,2} [A-Za-z]{3,9} \d{4}|[A-Za-z]{3,9} \d{1,2},? \d{4}|\d{10}|\d{13})( .*)?$/,
        mend: 'Write dates as YYYY-MM-DD.',
    },
    {
        name: 'other words for true and false',
        of: 'bool',
        looks: /^(y|n|yes|no|on|off|ja|nein|oui|non)$/i,
        mend: 'Write true and false.',
    },
];
 
function unread({ before, after }) {
    return after.unparsed > 0 && before.unparsed === 0;
}
async function text_format_find({ name, before, after, counter }) {
    const of = before.type === 'bool' ? 'bool' : (0,types .I)(before.type);
    if (of === 'text' || of === 'opaque')
        return [];
    const seen = await counter.others({ path: after.path, type: 'string', values: [] }, 50);
    const plain = of === 'number' ? (text) => /^[+-]?[\d.]+(e[+-]?\d+)?$/i.test(text) : () => false;
    const odd = seen.filter(([text]) => text !== '' && !plain(text));
    const total = odd.reduce((sum, [, n]) => sum + n, 0);
    const found = formats.find((format) => {
        const rows = odd.reduce((sum, [text, n]) => (format.looks.test(text.trim()) ? sum + n : sum), 0);
        return format.of === of && total > 0 && rows / total >= 0.95;
    });
    if (found === undefined)
        return [];
    const share = after.unparsed / Math.max(1, (0,data_profile .RO)(after));
    return [
        {
            rule: 'text-format-changed',
            severity: 'error',
            message: `${(0,quote .h)(name)} is written in another format: ${found.name}`,
             
            detail: `For example ${(0,listed .K)(odd.filter(([, n]) => n >= 10).map(([text]) => (0,quote .h)(text)), 3) || 'values that are each too rare to be shown'}.`,
            number: `0 \u2192 ${(0,number_text .lT)(after.unparsed)} of ${(0,number_text .lT)((0,data_profile .RO)(after))} cells (${(0,number_text .fL)(share)}, exact) do not read as ${before.type}`,
            mend: found.mend,
        },
    ];
}

; 








 
const texts_cut_least = 0.01;
  const texts_cut = (defineSchemaCheck({
    id: 'texts-cut',
    title: 'Texts that were cut off',
    documentation: "At least 1 % of base's texts are longer than the longest of head (by the bins of lengths), head has as many more at its greatest length (half of them for certain, chance ruled out), shorter lengths are distributed as before, and where all were cut they keep the shapes of base: fails.",
    rules: ['texts-cut'],
    order: 75,
    covers: {
        'texts-cut': [
            'format-changed',
            'values-renamed',
            'categories-changed',
            'domain-new-values',
            'domain-lost-values',
            'role-changed',
        ],
    },
    coveredBy: { 'texts-cut': ['became-constant'] },
    of: 'column',
    looks: ({ before, after }) => before.type !== 'string' || (before.lengths !== undefined && after.lengths !== undefined),
    find: texts_cut_find,
}));
function texts_cut_find({ name, before, after, policy }) {
    const [was, is] = [before.lengths, after.lengths];
    if (before.type !== 'string' || was === undefined || is === undefined)
        return [];
    if (!(0,same_edges .b)(was.edges, is.edges) || before.n < 100 || after.n < 100)
        return [];
    const top = is.counts.findLastIndex((count) => count > 0);
    const longer = upTo(was.counts, was.counts.length) - upTo(was.counts, top + 1);
     
    if (top < 2 || longer / before.n < texts_cut_least)
        return [];
    const [x, y] = [was.counts[top] ?? 0, is.counts[top] ?? 0];
    const gain = (0,share_change .AP)(x, before.n, y, after.n, data_statistic .Hm);
    if (gain.difference <= 0 || gain.p > policy.alpha || gain.low < (0.5 * longer) / before.n)
        return [];
    if (!sameBelow(before, after, top, (0,data_policy .OB)(policy, name, 'linf')) || isRewritten(before, after, longer))
        return [];
    return [
        {
            rule: 'texts-cut',
            severity: 'error',
            confidence: 'high',
            size: y / after.n,
            message: `${(0,quote .h)(name)} has its texts cut off at ${lengthText(was.edges, top)}`,
            detail: 'What was longer in base ends there now; shorter texts are as long as before.',
            number: `${(0,number_text .fL)(longer / before.n)} \u2192 0 % of the texts longer, ${(0,number_text .fL)(x / before.n)} \u2192 ${(0,number_text .fL)(y / after.n)} of that length, by at least ${(0,number_text .JA)(gain.low)}, ${(0,number_text .KD)({ base: before.n, head: after.n })}`,
            mend: `Find the column or buffer of fixed width that the texts go through; ${(0,accept .S)(name)}`,
        },
    ];
}
function upTo(counts, end) {
    let sum = 0;
    for (let i = 0; i < end; i++)
        sum += counts[i] ?? 0;
    return sum;
}
 
function sameBelow(before, after, top, margin) {
    const [was, is] = [before.lengths?.counts ?? [], after.lengths?.counts ?? []];
    return Array.from({ length: top }, (_, i) => i + 1).every((end) => (0,share_change .AP)(upTo(was, end), before.n, upTo(is, end), after.n, data_statistic .Hm).low <= margin / 2);
}


function isRewritten({ n, shapes: known }, { shapes }, longer) {
    if (longer < 0.99 * n || known === undefined || shapes === undefined)
        return false;
    const kept = shapes.list.reduce((sum, [, count]) => sum + count, 0);
    return shapes.other > kept;
}
function lengthText(edges, at) {
    const [low = -1, high] = [edges[at - 1], edges[at]];
    if (high === undefined)
        return `more than ${low} characters`;
    return high - low === 1 ? `${high} characters` : `${low + 1} to ${high} characters`;
}

 
var enum_values = __webpack_require__(42288);
; 



function declaredChange(base, head) {
    const [before, after] = [valuesOf(base.physical), valuesOf(head.physical)];
    if (before === null || after === null)
        return null;
    const added = [...after].filter((value) => !before.has(value));
    const removed = [...before].filter((value) => !after.has(value));
    return added.length + removed.length === 0 ? null : { added, removed };
}
 
function valuesOf(physical) {
    if (!/^ENUM\('.*'\)$/s.test(physical))
        return null;
    return new Set((0,enum_values .U)(physical));
}

; 









  const type_changed = (defineSchemaCheck({
    id: 'type-changed',
    title: 'Type of a column',
    documentation: "Up the lattice of types warns, down it fails even when today's values fit, neither fails; so does the set of values that an ENUM declares. Types that were read from texts are those of today's values: there a narrower one says nothing, and a wider one counts where it lets in a value that base's type cannot hold.",
    rules: ['type-widened', 'type-narrowed', 'type-incompatible'],
    order: 40,
    covers: { 'type-incompatible': ['unparsed-values'] },
    of: 'column',
    find: type_changed_find,
}));
function type_changed_find({ name, before, after, base, head, counter }) {
     
    if (hasItems(before, base) && hasItems(after, head))
        return [];
    const declared = before.type === after.type ? declaredChange(before, after) : null;
    if (declared !== null)
        return [otherValues(name, declared)];
    const inferred = head.kind !== 'parquet';
    if (before.type === after.type || (inferred && (before.n === 0 || after.n + after.unparsed === 0)))
        return [];
    const change = inferred ? inferredChange(before, after) : (0,types .Z)(before.type, after.type);
    if (change === 'same')
        return [];
    return [
        {
            rule: `type-${change}`,
            severity: change === 'widened' ? 'warning' : 'error',
            message: `${(0,quote .h)(name)} changed its type: ${before.type} \u2192 ${after.type}`,
            number: numberText(before, after, inferred ? forcing(before, after, counter) : null),
            mend: `Write the column as ${before.type} again; ${(0,accept .S)(name)}`,
        },
    ];
}
 
function otherValues(name, { added, removed }) {
    const change = removed.length === 0 ? 'widened' : added.length === 0 ? 'narrowed' : 'incompatible';
    const sides = [
        ...(added.length === 0 ? [] : [`New: ${(0,listed .K)(added.map(quote .h))}.`]),
        ...(removed.length === 0 ? [] : [`Gone: ${(0,listed .K)(removed.map(quote .h))}.`]),
    ];
    return {
        rule: `type-${change}`,
        severity: change === 'widened' ? 'warning' : 'error',
        message: `${(0,quote .h)(name)} declares another set of values`,
        detail: sides.join(' '),
        number: `${(0,number_text .lT)(added.length)} more, ${(0,number_text .lT)(removed.length)} fewer (exact)`,
        mend: `Declare the values as before; ${(0,accept .S)(name)}`,
    };
}
 
function nameOfType({ physical }) {
    return (0,enum_values .K)(physical, null);
}
function hasItems({ path, type }, { columns }) {
    if (!type.startsWith('list('))
        return false;
    const items = `${path.at(-1) ?? ''}[]`;
    const at = path.length - 1;
    return columns.some((column) => column.path[at]?.startsWith(items) && path.every((name, i) => i === at || column.path[i] === name));
}
 
function numberText(before, after, forced) {
    const [was, is] = [nameOfType(before), nameOfType(after)];
    const said = [...(was === is ? [] : [`${was} \u2192 ${is}`]), forced ?? stillParse(before, after) ?? []].flat();
    return `${said.length === 0 ? `${before.type} \u2192 ${after.type}` : said.join('; ')} (exact)`;
}
 
function forcing(before, after, counter) {
    if (before.type !== 'int64' || after.type !== 'double')
        return null;
    const path = JSON.stringify(after.path);
    const tally = counter.columns.find((column) => JSON.stringify(column.path) === path)?.tally;
    const decimals = (tally?.filled ?? 0) - (tally?.integers ?? 0);
    if (tally === undefined || decimals === 0)
        return null;
    return `${(0,number_text .lT)(decimals)} of ${(0,number_text .lT)(tally.filled)} values are not written as whole numbers of 64 bits`;
}
 
function stillParse(before, after) {
    if ((0,types .I)(before.type) === 'opaque' || before.type === 'string')
        return null;
    return after.unparsed === 0
        ? `all ${(0,number_text .lT)((0,data_profile .RO)(after))} values of head still read as ${before.type}`
        : `${(0,number_text .lT)(after.unparsed)} of ${(0,number_text .lT)((0,data_profile .RO)(after))} values do not read as ${before.type}`;
}
function inferredChange(before, after) {
    if (before.type === 'int64' && after.type === 'double')
        return 'widened';
    if ((0,types .I)(before.type) === 'opaque' || (0,types .I)(after.type) === 'opaque')
        return (0,types .Z)(before.type, after.type);
    return (0,types .Z)(before.type, after.type) === 'widened' ? 'widened' : 'same';
}

; 




 
const unique_broken_fewest = 100;
  const unique_broken = (defineSchemaCheck({
    id: 'unique-broken',
    title: 'Values that told rows apart',
    documentation: 'Base has 100 values or more of a text or whole number and as many different ones, and head has fewer: warns. One repeated value is enough where values are made to differ (UUIDs, whole numbers with hardly a gap); else so many must repeat that values which differ by chance, or the estimate of a large base, do not explain it.',
    rules: ['unique-broken'],
    order: 82,
    coveredBy: { 'unique-broken': ['key-broken', 'became-constant'] },
    of: 'column',
    looks: ({ before, after }) => !unique_broken_tellsApart(before) || (before.distinct !== undefined && after.distinct !== undefined) || before.n < unique_broken_fewest,
    find: (scene) => (wasUnique(scene) ? unique_broken_find(scene) : []),
}));
function unique_broken_tellsApart({ type }) {
    return type === 'string' || /^u?int\d+$/.test(type);
}
 
function isDesigned({ role, type, min, max, n }) {
    if (role === 'uuid')
        return true;
     
    return /^u?int/.test(type) && (role === 'id' || (min !== null && max !== null && max - min + 1 <= 1.2 * n));
}
function wasUnique({ before, after }) {
    if (!unique_broken_tellsApart(before) || before.n < unique_broken_fewest || after.n === 0)
        return false;
    return before.distinct !== undefined && after.distinct !== undefined && before.distinct.high >= before.n;
}
async function unique_broken_find({ name, before, after, counter, policy }) {
    const least = before.distinct?.low ?? 0;
    const exact = least === before.n;
    const copies = await copiesOf(after, counter);
    if (copies === null || copies === 0)
        return [];
    const p = exact && isDesigned(before) ? 0 : meetByChance(before.n - least, before.n, copies, after.n);
    if (p > policy.alpha)
        return [];
    return [
        {
            rule: 'unique-broken',
            severity: 'warning',
            size: copies / after.n,
            message: `${(0,quote .h)(name)} repeats values and never did`,
            number: `0 of ${(0,number_text .lT)(before.n)}${exact ? '' : ' (estimated)'} \u2192 ${(0,number_text .lT)(copies)} of ${(0,number_text .lT)(after.n)} values repeat an earlier one`,
            mend: `Find the join or load that repeats rows; where ${(0,quote .h)(name)} is the key, name it in \`key\` of the snapshot.`,
        },
    ];
}
 
async function copiesOf(after, counter) {
    const { low, high } = after.distinct ?? { low: 0, high: 0 };
    if (low === high)
        return Math.max(0, after.n - low);
     
    if (high < after.n)
        return after.n - high;
    if (counter.duplicates === undefined)
        return null;
    return (await counter.duplicates([after.path])).duplicates;
}

; 





  const unparsed_values = (defineSchemaCheck({
    id: 'unparsed-values',
    title: 'Values that do not parse',
    documentation: "Cells of head that cannot be read as base's type, where base has none: fails. Where base has some, a share that rose beyond the margin of missing values, chance ruled out, fails too.",
    rules: ['unparsed-values', 'unparsed-rose'],
    order: 41,
    of: 'column',
    find: unparsed_values_find,
}));
function unparsed_values_find({ name, before, after, policy }) {
    if (after.unparsed === 0)
        return [];
    if (before.unparsed > 0)
        return unparsed_values_rose(name, before, after, policy);
    return [
        {
            rule: 'unparsed-values',
            severity: 'error',
            size: after.unparsed / (0,data_profile .RO)(after),
            message: `${(0,quote .h)(name)} has ${after.n === 0 ? 'only ' : ''}values that are no ${before.type}`,
            number: `0 \u2192 ${(0,number_text .lT)(after.unparsed)} of ${(0,number_text .lT)((0,data_profile .RO)(after))} cells (exact)${after.type === before.type ? '' : `; type ${before.type} \u2192 ${after.type}`}`,
            mend: after.n === 0
                ? `Write the column as ${before.type} again: another format or decimal mark is enough to break it.`
                : 'Mend those cells; or name the texts that mean "missing" in `nulls` of the snapshot.',
        },
    ];
}
function unparsed_values_rose(name, before, after, policy) {
    const count = { before: before.unparsed, after: after.unparsed };
    const rows = { before: (0,data_profile .RO)(before), after: (0,data_profile .RO)(after) };
    const low = shareRose(count.before, rows.before, count.after, rows.after, policy);
    if (low === null)
        return [];
    return [
        {
            rule: 'unparsed-rose',
            severity: 'error',
            size: count.after / rows.after,
            message: `${(0,quote .h)(name)} has more values that are no ${before.type}`,
            ...grown(count, rows, low, policy),
            mend: `Mend those cells; or write the column as ${before.type} throughout.`,
        },
    ];
}

; 






  const weight_broken = (defineSchemaCheck({
    id: 'weight-broken',
    title: 'Weights of rows',
    documentation: 'A column of role `weight` has a finite number that is not negative in every row of head, and not 0 in all of them, whatever base has: else it fails. Weights weight no count: a note says so.',
    rules: ['weight-broken'],
    order: 45,
    covers: { 'weight-broken': ['nan-appeared', 'inf-appeared', 'nulls-in-never-null'] },
    of: 'column',
    find: weight_broken_find,
}));
function weight_broken_find({ name, head, after, policy }) {
    if ((0,data_policy .bp)(policy, name).role !== 'weight')
        return [];
    const rows = Math.max(head.rows, (0,data_profile .RO)(after));
    const faults = (0,types .I)(after.type) === 'number' ? faultsOf(after) : [{ count: rows, says: `are no numbers but ${after.type}` }];
    const bad = faults.filter(({ count }) => count > 0);
    if (bad.length === 0)
        return [];
    const broken = Math.min(rows, bad.reduce((sum, { count }) => sum + count, 0));
    return [
        {
            rule: 'weight-broken',
            severity: 'error',
            size: broken / Math.max(1, rows),
            message: `${(0,quote .h)(name)} holds weights that cannot be used`,
            number: `${bad.map(({ count, says }) => `${(0,number_text .lT)(count)} ${says}`).join(', ')}, of ${(0,number_text .lT)(rows)} rows (exact)`,
            mend: 'Write a finite weight of 0 or more for every row; or take the role `weight` off the column in a change of its own first.',
        },
    ];
}
function faultsOf(column) {
    const zero = column.n > 0 && column.min === 0 && column.max === 0;
    return [
        { count: column.missing + column.unparsed, says: 'are missing' },
        { count: column.nan + column.pinf + column.ninf, says: 'are not finite' },
        { count: negatives(column), says: 'are negative' },
        { count: zero ? column.n : 0, says: 'are 0, all that there are' },
    ];
}
 
function negatives({ bins, min }) {
    const { edges = [], counts = [] } = bins ?? {};
    const below = counts.reduce((sum, count, i) => ((edges[i] ?? 0) < 0 ? sum + count : sum), 0);
    return Math.max(below, min !== null && min < 0 ? 1 : 0);
}

; 
 


































const checks = [
    became_constant,
    column_added,
    column_removed,
    column_renamed,
    day_missing,
    domain,
    encoding_broken,
    field_gone,
    format_changed,
    hours_moved,
    integers_rounded,
    join_fan_out,
    key_broken,
    list_length_changed,
    nested_changed,
    not_finite,
    nullability_changed,
    nulls_in_never_null,
    order_changed,
    out_of_range,
    partition_stuck,
    partitions,
    precision_lost,
    role_changed,
    schema_rows,
    sentinel_values,
    stale,
    tails_grew,
    text_format,
    texts_cut,
    type_changed,
    unique_broken,
    unparsed_values,
    weight_broken,
];

; 








const schema_diff_inOrder = [...checks].sort((a, b) => a.order - b.order);
const ofColumns = schema_diff_inOrder.filter((check) => check.of === 'column');


async function schemaDiff(sides) {
    const scene = { ...sides, reshaped: reshaped(sides.base, sides.head) };
    const said = { drafts: [], blind: new Map() };
    await checkSnapshot(scene, said, ({ order }) => order < 100);
    if (scene.head.rows > 0) {
        for (const [before, after] of pairs(scene.base, scene.head)) {
            const name = (0,data_profile .Vb)(before);
            if ((0,data_policy .bp)(scene.policy, name).ignore === true)
                continue;
             
            if (isWithin(name, scene.reshaped))
                continue;
            const identifier = isIdentifier(before, after, scene.policy);
            const waits = checkColumn({ ...scene, name, before, after, identifier }, said);
            if (waits !== null)
                await waits;
        }
    }
    await checkSnapshot(scene, said, ({ order }) => order >= 100);
    return said;
}
async function checkSnapshot(scene, said, wanted) {
    for (const check of schema_diff_inOrder) {
        if (check.of !== 'snapshot' || !wanted(check))
            continue;
        if (check.looks?.(scene) === false) {
            note(said, check, []);
            continue;
        }
        try {
            said.drafts.push(...(await check.find(scene)));
        }
        catch (error) {
            said.drafts.push(notChecked(error, [], `could not check: ${check.title.toLowerCase()}`));
        }
    }
}
 
function checkColumn(scene, said, from = 0) {
    for (let i = from; i < ofColumns.length; i++) {
        const check = ofColumns[i];
        if (check.looks?.(scene) === false) {
            note(said, check, [scene.name]);
            continue;
        }
        try {
            const found = check.find(scene);
            if (found instanceof Promise)
                return waited(found, check, scene, said).then(() => checkColumn(scene, said, i + 1));
            if (found.length > 0)
                add(found, scene, said);
        }
        catch (error) {
            said.drafts.push(notCheckedColumn(error, check, scene));
        }
    }
    return null;
}
async function waited(found, check, scene, said) {
    try {
        add(await found, scene, said);
    }
    catch (error) {
        said.drafts.push(notCheckedColumn(error, check, scene));
    }
}
function add(found, { name }, said) {
    for (const part of found)
        said.drafts.push(complete(part, name));
}
function notCheckedColumn(error, check, { name }) {
    return notChecked(error, [name], `could not check ${(0,quote .h)(name)}: ${check.title.toLowerCase()}`);
}
function complete(part, name) {
    return { confidence: 'certain', about: [name], ...part };
}
function note(said, check, columns) {
    const known = said.blind.get(check.title);
    if (known === undefined)
        said.blind.set(check.title, [...columns]);
    else
        known.push(...columns);
}
 
function notChecked(error, about, message) {
    const { text, mend } = faultText(error);
    return {
        rule: 'column-not-checked',
        severity: 'error',
        confidence: 'certain',
        about,
        message,
        detail: text,
        number: '0 answers of 1 question',
        mend,
    };
}
 
function coverage() {
    const said = new Map();
    const cover = (rule, others) => said.set(rule, [...(said.get(rule) ?? []), ...others]);
    for (const { covers = {} } of causes_registry .p)
        for (const [rule, others] of Object.entries(covers))
            cover(rule, others);
    for (const { covers = {}, coveredBy = {} } of checks) {
        for (const [rule, others] of Object.entries(covers))
            cover(rule, others);
        for (const [rule, others] of Object.entries(coveredBy))
            for (const other of others)
                cover(other, [rule]);
    }
    return said;
}

; 


 
function headline(drafts, decisions, base, head) {
    const rank = ({ severity }) => (severity === 'error' ? 0 : severity === 'warning' ? 1 : 2);
    const worst = drafts.filter((draft) => rank(draft) < 2).sort((a, b) => rank(a) - rank(b));
    const [first] = worst;
    if (first !== undefined) {
        const more = worst.filter((draft) => rank(draft) === rank(first)).length - 1;
        const k = /^\u00d7 ([\d.e-]+)/.exec(first.number ?? '')?.[1];
        const factor = first.rule === 'unit-changed' && k !== undefined ? ` (\u00d7 ${(0,number_text .I1)(Number(k))})` : '';
        const limits = {
            'unit-changed': 'same unit',
            'default-fill': 'missing stays missing',
            'out-of-range': "base's range",
            'rows-duplicated': 'each row once',
            'encoding-broken': 'same spelling',
            'spelling-changed': 'same spelling',
        };
        const statistical = /^(distribution|categories|presence|null-burst|shifted|sentinel|rows)/.test(first.rule);
        return {
            decided: `${first.message}${factor}${more > 0 ? `, and ${more} more` : ''}`,
            limit: limits[first.rule] ?? (statistical ? 'margins' : 'same schema'),
        };
    }
    const columns = `${head.columns.length} ${head.columns.length === 1 ? 'column' : 'columns'}`;
    const open = new Set(decisions.filter(({ outcome }) => outcome === 'undecided').map(({ column }) => column)).size;
    if (open > 0)
        return { decided: `${open} of ${columns} undecided`, limit: 'margins' };
    if (sameBytes(base, head))
        return { decided: `the same bytes as base: ${columns}`, limit: 'margins' };
    const largest = Math.max(0, ...decisions.map(({ measured, margin }) => (measured.value ?? 0) / Math.max(margin, 1e-12)));
    return {
        decided: `${columns}; largest change ${(0,number_text .I1)(largest, 2)} of its margin`,
        limit: 'margins',
    };
}

; 



function leadingFirst(drafts, { columns }) {
    return drafts
        .map((draft) => ({ draft, rank: rankOf(draft, columns), name: [draft.rule, ...draft.about].join('\0') }))
        .sort((a, b) => a.rank.reduce((found, value, i) => found || value - (b.rank[i] ?? 0), 0) ||
        (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
        .map(({ draft }) => draft);
}
function rankOf({ severity, about: [column = ''], size = 1 }, columns) {
    const role = Object.hasOwn(columns, column) ? columns[column]?.role : undefined;
    return [finding .gO.indexOf(severity), role === 'label' || role === 'prediction' ? 0 : 1, -size];
}

; 





 
function blindNotes(blind) {
    return [...blind].map(([title, columns]) => ({
        kind: 'unchecked',
        text: `${title}: a profile lacks what it needs${columns.length === 0 ? '' : `, for ${(0,listed .K)(columns.map(quote .h), 10)}`}.`,
    }));
}
 
function notes(base, head, policy) {
    const counters = pairs(base, head)
        .filter(([before, after]) => isIdentifier(before, after, policy))
        .map(([before]) => (0,quote .h)((0,data_profile .Vb)(before)));
    const opaque = base.columns
        .filter((column) => (0,types .I)(column.type) === 'opaque')
        .map((column) => (0,quote .h)((0,data_profile .Vb)(column)));
    const rare = base.columns
        .filter(({ n, values }) => n > 0 && values !== undefined && values.list.length === 0)
        .map((column) => (0,quote .h)((0,data_profile .Vb)(column)));
    const weights = Object.entries(policy.columns)
        .filter(([, column]) => column.role === 'weight')
        .map(([name]) => (0,quote .h)(name));
    const ignored = Object.entries(policy.columns)
        .filter(([, column]) => column.ignore === true)
        .map(([name]) => (0,quote .h)(name));
    const method = `Changed: p <= ${policy.alpha} (and <= 0.01 after Benjamini-Hochberg over all columns) and the lower 1 % bound beyond the margin. Equivalent: the upper 1 % bound within it. Head is counted at edges frozen from base.`;
    return [
        { kind: 'method', text: method },
        ...(counters.length === 0
            ? []
            : [
                {
                    kind: 'unchecked',
                    text: `Identifiers, their distribution was not compared: ${(0,listed .K)(counters, 20)}.`,
                },
            ]),
        ...(opaque.length === 0
            ? []
            : [
                {
                    kind: 'unchecked',
                    text: `Only type and missing values were compared, not what is inside: ${(0,listed .K)(opaque, 20)}.`,
                },
            ]),
        ...(rare.length === 0
            ? []
            : [
                {
                    kind: 'unchecked',
                    text: `Texts of which none is frequent, only type and missing values were compared: ${(0,listed .K)(rare, 20)}.`,
                },
            ]),
        ...(weights.length === 0
            ? []
            : [{ kind: 'unchecked', text: `Every row counts once, whatever its weight: ${weights.join(', ')}.` }]),
        ...(ignored.length === 0
            ? []
            : [{ kind: 'unchecked', text: `Ignored by the policy: ${ignored.join(', ')}.` }]),
    ];
}

; 
const blank = { n: 0, missing: 0, unparsed: 0, nan: 0, pinf: 0, ninf: 0, empty: 0, min: null, max: null };


function carefulCounter(counter) {
    const failed = new Map();
    const count = async (requests) => {
        try {
            return await counter.count(requests);
        }
        catch (error) {
            if (requests.length > 1) {
                const half = Math.ceil(requests.length / 2);
                return [...(await count(requests.slice(0, half))), ...(await count(requests.slice(half)))];
            }
            failed.set(JSON.stringify(requests[0]?.path), error);
            return [blank];
        }
    };
    return {
        failed,
        counter: {
            ...counter,
            count: async (requests) => {
                const answers = await count(requests);
                const lost = requests.filter(({ path }) => failed.has(JSON.stringify(path)));
                if (lost.length > 0 && lost.length === requests.length)
                    throw [...failed.values()][0];
                return answers;
            },
        },
    };
}

; 




function storedCounter(profile) {
    const byName = new Map(profile.columns.map((column) => [(0,data_profile .Vb)(column), column]));
    const needsRows = async () => {
        throw new problem .A('A stored profile was asked for its rows, which it does not hold.', 'Name the data itself as head to look further.');
    };
    return {
        engine: profile.engine,
        kind: profile.kind,
        rows: profile.rows,
        columns: profile.columns.map(({ path, type, physical, position }) => ({ path, type, physical, position })),
        digest: profile.digest,
        nulls: profile.nulls,
        sample: needsRows,
        count: async (requests) => requests.map(({ path }) => countedOf(byName.get(path.join('.')))),
        others: async () => [],
        repeated: async () => 1,
        decimals: needsRows,
    };
}
function countedOf(column) {
    if (column === undefined)
        throw new Error('a column that the profile does not have');
    const { n, missing, unparsed, nan, pinf, ninf, empty, min, max } = column;
    return { n, missing, unparsed, nan, pinf, ninf, empty, min, max };
}

; 
























async function judge(whole, given, policy, rows = null) {
    const { counter, failed } = carefulCounter(given);
    const counted = await (0,profile_snapshot .b)(counter, whole);
    const [base, head] = [without(whole, failed), without(counted, failed)];
    const recount = (requests) => (0,profile_snapshot .vK)(given, requests);
    const renames = await findRenames(base, head, policy, recount);
    const sides = { base, head, counter: given, rows, renames, recount, uncounted: uncounted(counted, failed, policy) };
    const judged = await concluded(sides, policy, async (decided) => {
        const found = [];
        for (const each of decided)
            found.push({ decided: each, drafts: await changesOf(each, given, policy) });
        return rows === null ? unplaced(found) : placesOf(found, { rows, given, base, policy });
    });
    return rows === null ? judged : joined(judged, await adviceOf(judged, { rows, given, base, policy }));
}
 
async function adviceOf(judged, { rows, given, base, policy }) {
    const said = new Set(judged.drafts.filter(({ severity }) => severity !== 'note').flatMap(({ about }) => about));
    try {
        return await advise(base, rows, given, policy, said);
    }
    catch (error) {
        const text = `Columns were not looked at together: ${faultText(error).text}`;
        return { ...nothing, notes: [{ kind: 'unchecked', text }] };
    }
}


async function judgeProfiles(base, head, policy) {
    const renames = await findRenames(base, head, policy, async (requests) => {
        const byPath = new Map(head.columns.map((column) => [JSON.stringify(column.path), column]));
        return requests.flatMap(({ path }) => byPath.get(JSON.stringify(path)) ?? []);
    });
    const sides = { base, head, counter: storedCounter(head), renames, recount: null, uncounted: [] };
    const judged = await concluded(sides, policy, async (decided) => unplaced(decided.map((each) => ({ decided: each, drafts: plainChanges(each, policy) }))));
    const exact = base.edges_from === head.edges_from;
    const text = `Head is a stored profile: causes were not looked for.${exact ? '' : ' Both have edges of their own, so distances are known up to a bin of each.'}`;
    return { ...judged, notes: [...judged.notes, { kind: 'unchecked', text }] };
}
async function concluded({ base, head, counter, rows = null, renames, recount, uncounted }, policy, explain) {
    const decisions = head.rows === 0 ? [] : compareColumns(base, head, policy);
    const schema = await schemaDiff({ base, head, policy, counter, rows, renames });
    const swaps = recount === null ? [] : await findSwaps(decisions, policy, recount);
    const swapped = new Set(swaps.flatMap(({ about }) => about));
    const others = byColumn(decisions.filter(({ column }) => !swapped.has(column)));
    const explained = await explain(others.filter(worthALook));
    const changes = [...uncounted, ...swaps, ...explained.drafts];
    const limits = head.rows === 0 ? { measurements: [], drafts: [] } : limited(base, head, policy);
     
    const schemas = schema.drafts.filter(({ about: [name = ''], severity }) => severity === 'error' || !swapped.has(name));
    const all = [...merged(schemas, changes), ...limits.drafts].map((draft) => (0,accept .T)(draft, policy));
    const drafts = leadingFirst(all, policy);
    return {
        ...(drafts.some(({ rule }) => rule === 'column-not-checked') ? { verdict: 'error' } : {}),
        head,
        drafts: [...drafts, ...undecidedFinding(decisions, drafts, changes, policy)],
        measurements: [
            ...decisions.map((decision) => measurementOf(decision, policy)),
            ...limits.measurements,
            ...(head.rows === 0 ? [] : recorded(base, head, policy)),
        ],
        notes: [...notes(base, head, policy), ...blindNotes(schema.blind), ...explained.notes],
        ...headline(drafts, decisions, base, head),
    };
}
 
function worthALook({ distribution, missing }) {
    const fell = (missing?.measured.head ?? 0) < (missing?.measured.base ?? 0);
    return distribution?.outcome === 'changed' || missing?.outcome === 'changed' || (missing?.certain === true && fell);
}
function byColumn(decisions) {
    const found = new Map();
    for (const decision of decisions) {
        const key = decision.statistic.of === 'rows' ? 'missing' : 'distribution';
        found.set(decision.column, { ...found.get(decision.column), [key]: decision });
    }
    return [...found.values()];
}
 
async function changesOf(decided, counter, policy) {
    try {
        return changeFindings(decided, await investigate(decided, counter, policy), policy);
    }
    catch (error) {
        const detail = `Its cause could not be looked for: ${faultText(error).text}`;
        return plainChanges(decided, policy).map((draft) => ({ ...draft, detail }));
    }
}
 
function plainChanges(decided, policy) {
    const some = decided.distribution ?? decided.missing;
    if (some === undefined)
        return [];
    return changeFindings(decided, { explanation: null, cause: null, base: some.base, own: some.head }, policy);
}
function without(profile, failed) {
    if (failed.size === 0)
        return profile;
    return { ...profile, columns: profile.columns.filter(({ path }) => !failed.has(JSON.stringify(path))) };
}
 
function uncounted(head, failed, policy) {
    return head.columns.flatMap((column) => {
        const name = (0,data_profile .Vb)(column);
        const error = failed.get(JSON.stringify(column.path));
        if (error === undefined || (0,data_policy .bp)(policy, name).ignore === true)
            return [];
        return [notChecked(error, [name], `could not count ${(0,quote .h)(name)}`)];
    });
}
 
function merged(schema, changes) {
    const all = [...schema, ...changes];
    const covered = coverage();
    const silent = new Set(all.flatMap(({ rule, about }) => (covered.get(rule) ?? []).map((other) => `${other}\0${about[0]}`)));
     
    const found = new Set(changes.map(({ rule, about }) => `${rule}\0${about[0]}`));
    const once = [...schema.filter(({ rule, about }) => !found.has(`${rule}\0${about[0]}`)), ...changes];
     
    return once.filter(({ rule, about }) => !silent.has(`${rule}\0${about[0]}`) && !silent.has(`${rule}\0undefined`));
}

; 

 
const roles_compared = ['changed', 'equivalent', 'undecided'];
 
const roles_unexplained = ['distribution-changed', 'categories-changed'];


function withRoles(said, policy) {
    const targets = Object.entries(policy.columns).flatMap(([name, { role }]) => role === 'label' || role === 'prediction' ? [{ name, role }] : []);
    if (targets.length === 0)
        return said;
    const named = Object.entries(policy.columns).filter(([, { role }]) => role !== undefined);
    const others = new Set(named.map(([name]) => (0,quote .h)(name)));
    const inputs = said.measurements.filter(({ outcome, subject }) => roles_compared.includes(outcome) && !others.has(subject));
    const still = inputs.length > 0 && inputs.every(({ outcome }) => outcome === 'equivalent');
    const count = new Set(inputs.map(({ subject }) => subject)).size;
    const drafts = said.drafts.map((draft) => {
        const target = targets.find(({ name }) => draft.about[0] === name);
        if (target === undefined || !still || !roles_unexplained.includes(draft.rule))
            return draft;
        return drifted(draft, target, count);
    });
    const renamed = said.drafts.findIndex((draft, i) => drafts[i] !== draft && said.decided.startsWith(draft.message));
    const [before, after] = [said.drafts[renamed]?.message ?? '', drafts[renamed]?.message ?? ''];
    const subjects = new Set(targets.map(({ name }) => (0,quote .h)(name)));
    return {
        ...said,
        decided: `${after}${said.decided.slice(before.length)}`,
        drafts,
        measurements: first(said.measurements, ({ subject }) => subjects.has(subject)),
    };
}
function drifted(draft, { name, role }, inputs) {
    const is = roles_columnsText(inputs);
    return {
        ...draft,
        rule: `${role}-drift`,
        message: `the ${role} ${(0,quote .h)(name)} drifted while the inputs did not move`,
        detail: `${is} equivalent to base, each within its margin. ${role === 'label'
            ? 'What is predicted changed for the same inputs, or is labelled in another way.'
            : 'The same inputs get other predictions: another model wrote them.'}`,
    };
}
function roles_columnsText(count) {
    return count === 1 ? 'The one input is' : `All ${count} inputs are`;
}
 
function first(all, holds) {
    return [...all.filter(holds), ...all.filter((each) => !holds(each))];
}

 
var assemble = __webpack_require__(25829);
; 










 
async function evidenceOf(compared, frame) {
    const { snapshot, head, policy } = compared;
    const base = (0,skew .x8)(compared.base, head, policy);
    const alone = await ('count' in head ? judge(base, head, policy, compared.rows) : judgeProfiles(base, head, policy));
    const judged = withRoles(joined(alone, compared.extra), policy);
    const plots = [];
    const names = snapshot.base === null ? null : { base: snapshot.base, head: snapshot.head ?? snapshot.path };
    const same = names === null ? [] : sameContent(base, head, names);
    const drafts = leadingFirst([...judged.drafts, ...same], policy);
    const findings = drafts.map((draft) => {
        const id = draft.drawing === undefined ? null : `${draft.rule}-${plots.length + 1}`;
        if (draft.drawing !== undefined && id !== null)
            plots.push({ ...draft.drawing, id });
        return findingOf(draft, snapshot, id);
    });
    return (0,assemble .fT)({
        gate: 'data',
        name: snapshot.name,
        ...frame(),
        ...(judged.verdict === undefined ? {} : { verdict: judged.verdict }),
        decided: judged.decided,
        limit: judged.limit,
        findings,
        order: 'given',
        measurements: [...judged.measurements],
        plots,
        notes: [...compared.notes, ...judged.notes],
        counts: { rows_base: base.rows, rows_head: head.rows, columns: head.columns.length },
        subject: { base: snapshot.base, head: snapshot.head, digests: { base: base.digest, head: head.digest } },
        environment: { engine: head.engine },
    });
}
 
function firstEvidence(snapshot, profile, extra, frame) {
    const first = {
        drafts: profile.rows === 0 ? [empty] : [],
        measurements: [],
        notes: [unlikeAny],
        decided: `first snapshot: ${(0,number_text .lT)(profile.rows)} rows, ${profile.columns.length} columns`,
        limit: extra.measurements.length === 0 ? 'none yet' : 'expectations',
    };
    const judged = joined(first, extra);
    return (0,assemble .fT)({
        gate: 'data',
        name: snapshot.name,
        ...frame,
        ...(judged.verdict === undefined ? {} : { verdict: judged.verdict }),
        decided: judged.decided,
        limit: judged.limit,
        findings: leadingFirst(judged.drafts, snapshot.config).map((draft) => findingOf(draft, snapshot, null)),
        order: 'given',
        measurements: [...judged.measurements],
        notes: [...judged.notes],
        counts: { rows_head: profile.rows, columns: profile.columns.length },
        subject: { base: null, head: snapshot.head, digests: { head: profile.digest } },
        environment: { engine: profile.engine },
    });
}
 
function deletedEvidence(snapshot, frame) {
    const draft = {
        rule: 'snapshot-deleted',
        severity: 'error',
        confidence: 'certain',
        message: snapshot.movedTo === undefined
            ? `${(0,quote .h)(snapshot.path)} was deleted`
            : `${(0,quote .h)(snapshot.path)} was moved to ${(0,quote .h)(snapshot.movedTo)}, which no snapshot of the policy names`,
        number: '1 snapshot \u2192 0 (exact)',
        mend: 'Keep it where it was; or take it out of `data.snapshots` first, in a change of its own.',
        about: [],
    };
    return (0,assemble .fT)({
        gate: 'data',
        name: snapshot.name,
        ...frame,
        decided: 'the snapshot was deleted',
        limit: 'a snapshot',
        findings: [findingOf(draft, snapshot, null)],
        subject: { base: snapshot.base, head: null, digests: {} },
    });
}
const unlikeAny = {
    kind: 'unchecked',
    text: 'First snapshot: there is no base at the merge base, so nothing was compared.',
};
const empty = {
    rule: 'no-rows',
    severity: 'error',
    confidence: 'certain',
    message: 'the snapshot has no rows',
    number: '0 rows (exact)',
    mend: 'Write the snapshot again: an empty snapshot is never a pass.',
    about: [],
};
function findingOf(draft, snapshot, plot) {
    const { about, drawing: _, size: __, ...rest } = draft;
    const identity = ['assay/data', snapshot.path, draft.rule, ...about].join('\0');
    return {
        ...rest,
        locations: [{ path: snapshot.path.replace(/^git:[^:]+:/, '') }],
        fingerprint: (0,external_node_crypto_.createHash)('sha256').update(identity).digest('hex').slice(0, 32),
        ...(plot === null ? {} : { plot }),
    };
}

 
var keyed_hash = __webpack_require__(68476);
; 








async function judgeExpectations(asked, counter, world) {
    const drafts = [];
    const measurements = [];
    const empty = [];
    const open = [];
    let unchecked = false;
    const failed = (one, error) => {
        if (!(error instanceof problem .A) && !(error instanceof Error && / Error: /.test(error.message)))
            throw error;
        unchecked = true;
        drafts.push(uncheckedDraft(one, error));
    };
    const questions = counter.questions?.(world.seconds);
    for (const one of asked) {
        try {
            open.push({ asked: one, question: await questionOf(one, counter, world, questions) });
        }
        catch (error) {
            failed(one, error);
        }
    }
    for (const each of await answered(open, questions, failed)) {
        const judged = judgedAnswer(each, world.now);
        measurements.push(judged.measurement);
        if (each.answer.considered === 0 && each.asked.expectation.fails !== undefined)
            empty.push(titleOf(each.asked));
        if (judged.draft !== null)
            drafts.push(await withExamples(judged.draft, each, questions, world));
    }
    const notes = empty.length === 0 ? [] : [{ kind: 'unchecked', text: `No value to hold to: ${empty.join(', ')}.` }];
    return { drafts, measurements, notes, unchecked };
}
async function questionOf({ expectation, column, options }, counter, world, questions) {
    const at = column === null ? {} : { column: columnNamed(counter, column) };
    const scene = {
        ...at,
        rows: counter.rows,
        now: world.now,
        find: (name) => columnNamed(counter, name),
        other: async (snapshot, name) => {
            const other = await world.open(snapshot);
            return { other, to: columnNamed(other, name) };
        },
    };
    const question = await expectation.ask(options, scene);
    if ('kind' in question && questions === undefined) {
        throw new problem .A(`The engine ${(0,quote .h)(counter.engine)} does not answer this question.`, 'Compare a file instead.');
    }
    return question;
}
 
async function answered(open, questions, failed) {
    const put = open.flatMap(({ question }) => ('kind' in question ? [question] : []));
    const found = new Map();
    const ask = async (some) => {
        const answers = (await questions?.ask(some)) ?? [];
        some.forEach((question, i) => {
            found.set(question, answers[i]);
        });
    };
    try {
        if (put.length > 0)
            await ask(put);
    }
    catch {
        for (const { asked, question } of open) {
            try {
                if ('kind' in question)
                    await ask([question]);
            }
            catch (error) {
                failed(asked, error);
            }
        }
    }
    return open.flatMap(({ asked, question }) => {
        if (!('kind' in question))
            return [{ asked, question: null, answer: question }];
        const answer = found.get(question);
        return answer === undefined ? [] : [{ asked, question, answer }];
    });
}
function judgedAnswer({ asked, answer }, now) {
    const { expectation, options, mostly, severity, column } = asked;
    const meaning = expectation.means?.(options, answer, now);
    const share = answer.considered === 0 ? 0 : answer.failing / answer.considered;
    const allowed = Math.floor((1 - mostly) * answer.considered + 1e-9);
    const holds = meaning?.holds ?? answer.failing <= allowed;
    const subject = column === null ? 'the snapshot' : (0,quote .h)(column);
    const verdict = holds ? 'pass' : { error: 'fail', warning: 'warn', note: 'pass' }[severity];
    const measurement = {
        id: ruleOf(asked),
        subject,
        value: meaning === undefined ? share : (answer.value ?? null),
        ...(meaning === undefined || typeof answer.value === 'number' ? {} : { reason: meaning.found }),
        unit: meaning === undefined ? 'share' : '',
        n: { head: answer.considered },
        ...(meaning === undefined ? { limit: { kind: 'max', value: 1 - mostly } } : {}),
        method: 'exact count',
        outcome: holds ? 'within' : 'outside',
        verdict,
    };
    if (holds)
        return { measurement, draft: null };
    const what = column === null ? 'rows' : 'values';
    const of = `${(0,number_text .lT)(answer.failing)} of ${(0,number_text .lT)(answer.considered)} ${what}`;
    const fails = expectation.fails?.(options) ?? '';
    const draft = {
        rule: ruleOf(asked),
        severity,
        confidence: 'certain',
        message: meaning === undefined
            ? `${column === null ? of : `${of} of ${subject}`} ${fails}`
            : `${subject} ${meaning.found}; needed ${meaning.needed}`,
        number: meaning === undefined
            ? `${(0,number_text .fL)(share)} (exact), n = ${(0,number_text .lT)(answer.considered)}; allowed ${(0,number_text .fL)(1 - mostly)}`
            : `${meaning.found.replace(/^has (a )?/, '')} (exact), n = ${(0,number_text .lT)(answer.considered)}; needed ${meaning.needed}`,
        mend: 'Find what wrote them and write the snapshot again; or, where they are right, change `expect` in `assay.yml` in a change of its own first.',
        about: [column ?? '', expectation.id, JSON.stringify(options)],
        ...(meaning === undefined ? { size: share } : {}),
    };
    return { measurement, draft };
}
async function withExamples(draft, { asked, question }, questions, world) {
    const shown = world.examples && asked.column !== null && !world.hidden.has(asked.column);
    if (!shown || question?.kind !== 'rows' || questions === undefined)
        return draft;
    const values = await questions.failing(question.test, 5);
    if (values.length === 0)
        return draft;
    const rows = values.map(([value, count]) => [(0,quote .h)(value), count]);
    return { ...draft, table: { title: 'Some of the values', columns: ['value', 'rows'], rows } };
}
function uncheckedDraft(asked, error) {
    const { text, mend } = faultText(error);
    return {
        rule: 'expectation-not-checked',
        severity: 'error',
        confidence: 'certain',
        message: `${titleOf(asked)} could not be checked`,
        detail: text,
        mend,
        about: [asked.column ?? '', asked.expectation.id, JSON.stringify(asked.options)],
    };
}
function titleOf({ expectation, column }) {
    const key = (0,quote .h)(expectation.id.replaceAll('-', '_'));
    return column === null ? key : `${key} of ${(0,quote .h)(column)}`;
}
 
function ruleOf({ expectation }) {
    return `expect-${expectation.id}`;
}
function columnNamed(counter, name) {
    const found = counter.columns.find((column) => (0,data_profile .Vb)(column) === name);
    if (found !== undefined)
        return found;
    throw new problem .A(`The column ${(0,quote .h)(name)} is not there: needed one of ${(0,listed .K)(counter.columns.map((column) => (0,quote .h)((0,data_profile .Vb)(column))), 8)}.`, 'Write the column again, or take the expectation out of `assay.yml` in a change of its own first.');
}

 
var wilson = __webpack_require__(143);
; 





function rowDiffRequest(base, head, key, columns) {
    const there = new Set(head.columns.map(({ path }) => JSON.stringify(path)));
    const both = base.columns.filter(({ path }) => there.has(JSON.stringify(path)));
    const known = key.map((name) => both.find((column) => nameOfColumn(column) === name));
    const absent = key.filter((_, i) => known[i] === undefined);
    if (absent.length > 0) {
        throw new problem .A(`The key ${absent.map(quote .h).join(', ')} is not a column of both sides.`, 'Name columns that base and head have, in `key` or with --key.');
    }
    const parts = known.filter((column) => column !== undefined);
    const compared = both.filter((column) => !parts.includes(column) && !isItem(column) && columns[nameOfColumn(column)]?.ignore !== true);
    for (const column of [...parts, ...compared])
        refuseTolerance(column, columns, parts.includes(column));
    return { key: parts.map((column) => asked(column, {})), columns: compared.map((column) => asked(column, columns)) };
}
function refuseTolerance(column, columns, isKey) {
    const { tolerance } = columns[nameOfColumn(column)] ?? {};
    if (tolerance === undefined || (!isKey && ['number', 'time'].includes((0,types .I)(column.type))))
        return;
    const what = isKey ? 'is part of the key, which is compared exactly' : `is of the type ${column.type} in base`;
    throw new problem .A(`${(0,quote .h)(nameOfColumn(column))} ${what}: a tolerance is for numbers and times of a row.`, 'Take `tolerance` out of `assay.yml` there, or write the column as a number.');
}
function asked(column, columns) {
    const { path, type } = column;
    const tolerance = columns[nameOfColumn(column)]?.tolerance;
    return { path, type, ...(tolerance === undefined ? {} : { tolerance }) };
}
 
function nameOfColumn({ path }) {
    return path.join('.');
}
 
function isItem({ path }) {
    return path.some((name) => name.endsWith('[]'));
}

; 










 
const usualMargin = 0.01;


async function judgeParity(training, serving, key, columns, policy) {
    try {
        const pair = serving.rowsAgainst?.(training) ?? null;
        if (pair === null) {
            throw new problem .A('Training and serving are not in one engine.', 'Compare two files, or two tables of one server.');
        }
        const asked = rowDiffRequest(training, serving, key, columns);
        const request = { ...asked, columns: asked.columns.filter((column) => isFeature(nameOfColumn(column), columns)) };
        const diff = await pair.diff(request);
        if (diff.matched === 0) {
            throw new problem .A(`Training and serving share no row by ${key.map(quote .h).join(', ')}.`, 'Name a key that both have, or take rows of the same days.');
        }
        return parity_said(paritiesOf(request, diff, policy.margins.parity ?? usualMargin), diff, policy);
    }
    catch (error) {
        if (!(error instanceof problem .A))
            throw error;
        const { text, mend } = faultText(error);
        const draft = {
            rule: 'parity-not-checked',
            severity: 'error',
            confidence: 'certain',
            message: 'feature parity could not be checked',
            detail: text,
            mend,
            about: [],
        };
        return { drafts: [draft], measurements: [], notes: [], unchecked: true };
    }
}
function isFeature(name, columns) {
    const role = columns[name]?.role;
    return role !== 'label' && role !== 'id' && columns[name]?.only_in === undefined;
}
function paritiesOf({ columns }, diff, margin) {
    return columns.map((column, i) => {
        const differing = diff.columns[i] ?? 0;
        const { low, high } = (0,wilson .r)(differing, diff.matched, data_statistic .Hm);
        const outcome = low > margin ? 'changed' : high < margin ? 'equivalent' : 'undecided';
        return { name: nameOfColumn(column), differing, of: diff.matched, low, high, outcome };
    });
}
function parity_said(parities, diff, policy) {
    const margin = policy.margins.parity ?? usualMargin;
    const changed = parities.filter(({ outcome }) => outcome === 'changed');
    const open = parities.filter(({ outcome }) => outcome === 'undecided');
    const drafts = changed.map((each) => ({
        rule: 'feature-parity',
        severity: (0,finding .xJ)((0,data_policy .k9)(policy, each.name)),
        confidence: 'certain',
        message: `${(0,quote .h)(each.name)} is served with other values than it was trained on`,
        detail: 'Rows of the same key have another value on the two sides: the feature is computed in two ways.',
        number: parity_numberText(each, margin),
        mend: 'Compute the feature by the same code on both sides; or give the column a `tolerance` where the difference does not matter.',
        about: [each.name],
        size: each.differing / each.of,
    }));
    if (open.length > 0) {
        drafts.push({
            rule: 'parity-undecided',
            severity: (0,finding .xJ)(policy.undecided),
            confidence: 'certain',
            message: `the parity of ${open.length === 1 ? '1 feature' : `${open.length} features`} is undecided`,
            detail: `Too few shared rows to say whether they differ beyond the margin: ${(0,listed .K)(open.map(({ name }) => (0,quote .h)(name)))}.`,
            number: `${(0,number_text .lT)(diff.matched)} shared rows; margin ${(0,number_text .fL)(margin)}`,
            mend: 'Share more rows, widen the margin `parity`, or set what `undecided` means in the policy.',
            about: [],
            size: 0,
        });
    }
    const left = diff.base.repeated + diff.head.repeated + diff.base.missing + diff.head.missing;
    const text = `Feature parity over ${(0,number_text .lT)(diff.matched)} rows that both have; ${(0,number_text .lT)(diff.removed)} only in training, ${(0,number_text .lT)(diff.added)} only in serving${left === 0 ? '' : `, ${(0,number_text .lT)(left)} left out because their key is missing or repeats`}.`;
    return {
        drafts,
        measurements: parities.map((each) => parity_measurementOf(each, margin, policy)),
        notes: [{ kind: 'method', text }],
        unchecked: false,
    };
}
function parity_numberText({ differing, of, low, high }, margin) {
    return `${(0,number_text .fL)(differing / of)} [${(0,number_text .fL)(low)}, ${(0,number_text .fL)(high)}] of the rows, ${(0,number_text .lT)(differing)} of ${(0,number_text .lT)(of)}; margin ${(0,number_text .fL)(margin)}`;
}
function parity_measurementOf(each, margin, policy) {
    const { name, differing, of, low, high, outcome } = each;
    return {
        id: 'feature-parity',
        subject: (0,quote .h)(name),
        value: differing / of,
        unit: 'share',
        n: { head: of },
        interval: { low, high, level: 1 - 2 * data_statistic .ju, method: 'Wilson score interval' },
        limit: { kind: 'margin', value: margin },
        outcome,
        verdict: outcome === 'changed' ? (0,data_policy .k9)(policy, name) : outcome === 'undecided' ? policy.undecided : 'pass',
    };
}

 
var profile_role = __webpack_require__(3804);
; 





 
const shown = 5;
 
const judge_rows_listed = 20;


async function judgeRows(base, head, asked) {
    try {
        const pair = head.rowsAgainst?.(base) ?? null;
        if (pair === null) {
            throw new problem .A('Base and head are not in one engine.', 'Compare two files, or two tables of one server.');
        }
        const request = rowDiffRequest(base, head, asked.key ?? [], asked.columns);
        if (asked.key === null)
            return await wholeRows(pair, base, head, request, asked);
        const diff = await pair.diff(request);
        if (diff.matched === 0 && diff.removed === 0 && base.rows > 0) {
            throw new problem .A(`No row of base has a key of its own in ${asked.key.map(quote .h).join(', ')}.`, 'Name columns that tell rows apart.');
        }
        return await byKey(pair, request, diff, asked);
    }
    catch (error) {
        if (!(error instanceof problem .A))
            throw error;
        const { text, mend } = faultText(error);
        const draft = {
            rule: 'rows-not-compared',
            severity: 'error',
            confidence: 'certain',
            message: 'the rows could not be compared',
            detail: text,
            mend,
            about: [],
        };
        return { drafts: [draft], measurements: [], notes: [], unchecked: true };
    }
}
async function byKey(pair, request, diff, asked) {
    const { limits } = asked;
    const measurements = [
        measurement('removed-rows', diff.removed, diff.base.rows, limits.max_removed),
        measurement('added-rows', diff.added, diff.base.rows, limits.max_added),
        measurement('changed-rows', diff.changed, diff.matched, limits.max_changed),
    ];
    const left = leftOut(diff.base, diff.head);
    const notes = left === null ? [] : [{ kind: 'unchecked', text: left }];
    if (diff.removed + diff.added + diff.changed === 0)
        return { drafts: [], measurements, notes, unchecked: false };
    const columns = request.columns
        .map((column, i) => [nameOfColumn(column), diff.columns[i] ?? 0])
        .filter(([, count]) => count > 0)
        .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const rows = columns.slice(0, judge_rows_listed).map(([name, count]) => [(0,quote .h)(name), count, (0,number_text .fL)(count / diff.matched)]);
    const more = columns.length > judge_rows_listed ? `; ${columns.length - judge_rows_listed} more columns` : '';
    const changedIn = columns.length === 0 ? {} : { table: table(`Changed cells by column${more}`, rows) };
    const examples = asked.examples && diff.changed > 0 ? await exampleTable(pair, request, asked) : {};
    const key = (asked.key ?? []).map(quote .h).join(', ');
    return {
        drafts: [
            draftOf(countsText(diff), measurements, `Rows are joined by ${key}.${left === null ? '' : ` ${left}`}${examples.text ?? ''}`, examples.table === undefined ? changedIn : { table: examples.table }),
        ],
        measurements,
        notes,
        unchecked: false,
    };
}
function countsText({ changed, matched, removed, added }) {
    const of = matched === 0 ? 'no row is in both' : `${(0,number_text .lT)(changed)} of ${(0,number_text .lT)(matched)} rows changed`;
    return `${of}, ${(0,number_text .lT)(removed)} ${removed === 1 ? 'was' : 'were'} removed, ${(0,number_text .lT)(added)} added`;
}
async function wholeRows(pair, base, head, request, { limits }) {
    if (limits.max_changed !== undefined) {
        throw new problem .A('Without a key no row is known to have changed: it is one removed and one added.', 'Give the snapshot a `key`, or limit `max_removed` and `max_added` instead of `max_changed`.');
    }
    const { removed, added } = await pair.wholeRows(request.columns);
    const measurements = [
        measurement('removed-rows', removed, base.rows, limits.max_removed),
        measurement('added-rows', added, base.rows, limits.max_added),
    ];
    const drafts = removed + added === 0
        ? []
        : [
            draftOf(`${(0,number_text .lT)(removed)} of ${(0,number_text .lT)(base.rows)} rows are gone, ${(0,number_text .lT)(added)} of ${(0,number_text .lT)(head.rows)} are new`, measurements, 'Without a key, rows are compared as a whole in any order: a changed row is one gone and one new.', {}),
        ];
    return { drafts, measurements, notes: [], unchecked: false };
}
function draftOf(message, measurements, detail, extra) {
    const over = measurements.filter(({ verdict }) => verdict === 'fail');
    const shares = measurements.map(({ id, value, limit }) => {
        const most = limit === undefined ? '' : `, limit ${(0,number_text .fL)(limit.value)}`;
        return `${id.replace('-rows', '')} ${(0,number_text .fL)(value ?? 0)}${most}`;
    });
    return {
        rule: 'rows-differ',
        severity: over.length > 0 ? 'error' : 'note',
        confidence: 'certain',
        message,
        detail,
        number: `${shares.join('; ')} (exact)`,
        mend: over.length > 0
            ? 'Look for the step that dropped or rewrote these rows; or raise the limits of `row_diff` in a change of its own first.'
            : 'Check that these are the rows that were meant to change; `row_diff` sets limits.',
        about: [],
        size: Math.max(0, ...measurements.map(({ value }) => value ?? 0)),
        ...extra,
    };
}
function measurement(id, count, of, limit) {
    const value = of === 0 ? (count === 0 ? 0 : 1) : count / of;
    const within = limit === undefined || value <= limit;
    return {
        id,
        subject: 'the snapshot',
        value,
        unit: 'share',
        n: { head: of },
        method: 'exact count',
        ...(limit === undefined ? {} : { limit: { kind: 'max', value: limit }, outcome: within ? 'within' : 'outside' }),
        verdict: within ? 'pass' : 'fail',
    };
}
function leftOut(base, head) {
    const rows = (count) => (count === 1 ? '1 row' : `${(0,number_text .lT)(count)} rows`);
    const side = (name, { missing, repeated }) => [
        ...(missing === 0 ? [] : [`${rows(missing)} of ${name} without a key`]),
        ...(repeated === 0 ? [] : [`${rows(repeated)} of ${name} that share one`]),
    ];
    const parts = [...side('base', base), ...side('head', head)];
    return parts.length === 0 ? null : `Left out: ${parts.join(', ')}.`;
}
async function exampleTable(pair, request, { hidden, key }) {
    const rows = await pair.changedRows(request, shown);
    const cell = (name, value) => hidden.has(name) ? '(withheld)' : value === null ? '(missing)' : (0,quote .h)(value);
    const cells = rows.flatMap((row) => {
        const by = row.key.map((value, i) => cell(key?.[i] ?? '', value)).join(', ');
        return row.cells.slice(0, 8).map(({ column, base, head }) => {
            const name = nameOfColumn(request.columns[column] ?? { path: [] });
            return [by, (0,quote .h)(name), cell(name, base), cell(name, head)];
        });
    });
    if (cells.length === 0)
        return {};
    const found = { title: 'Some changed cells', columns: ['key', 'column', 'base', 'head'], rows: cells };
    return { table: found, text: ' Some changed cells are shown.' };
}
function table(title, rows) {
    return { title, columns: ['column', 'rows', 'share'], rows: rows.map((row) => [...row]) };
}

; 









 
const usualCap = 300;
 
async function modesOf(scene) {
    return together([await expected(scene), await modes_rows(scene), await parity(scene)]);
}
async function expected({ snapshot, config, policy, profile, head, now, open }) {
    const asked = askedExpectations(snapshot.config);
    if (asked.length === 0)
        return nothing;
    if (!('count' in head))
        return unchecked('expectation-not-checked', 'what is expected could not be checked');
    return judgeExpectations(asked, head, {
        now,
        seconds: config.time_cap ?? usualCap,
        examples: snapshot.config.examples === true,
        hidden: hiddenColumns(policy, head, profile),
        open: async (name) => {
            const found = config.snapshots.find((each) => each.name === name || each.path === name);
            if (found !== undefined)
                return open(found.path);
            throw new problem .A(`${(0,quote .h)(name)} is no snapshot of the policy.`, 'Name one of `data.snapshots`.');
        },
    });
}
async function modes_rows({ snapshot, policy, base, profile, head }) {
    const { key, row_diff: limits, columns, examples, mode } = snapshot.config;
    if ((key === undefined && limits === undefined) || profile === null || mode === 'skew')
        return nothing;
    if (base === null || !('count' in head)) {
        return limits === undefined
            ? noted('Rows were not compared one by one: a stored profile holds none.')
            : unchecked('rows-not-compared', 'the rows could not be compared');
    }
    if (base.digest === head.digest)
        return nothing;
    const hidden = hiddenColumns(policy, head, profile);
    const asked = { key: key ?? null, limits: limits ?? {}, columns, examples: examples === true, hidden };
    return judgeRows(base, head, asked);
}
async function parity({ snapshot, policy, base, profile, head }) {
    const { key, columns, mode } = snapshot.config;
    if (mode !== 'skew' || profile === null)
        return nothing;
    if (key === undefined)
        return noted('Feature parity was not measured: the snapshot has no `key`.');
    if (base === null || !('count' in head))
        return unchecked('parity-not-checked', 'feature parity could not be checked');
    return judgeParity(base, head, key, columns, policy);
}
function noted(text) {
    return { ...nothing, notes: [{ kind: 'unchecked', text }] };
}
 
function unchecked(rule, message) {
    const draft = {
        rule,
        severity: 'error',
        confidence: 'certain',
        message,
        detail: 'Only a stored profile is there, which holds no rows.',
        mend: 'Name the data itself.',
        about: [],
    };
    return { ...nothing, drafts: [draft], unchecked: true };
}
 
function hiddenColumns(policy, head, profile) {
    const personal = /e.?mail|phone|mobile|card|iban|passw|secret|token|ssn|birth|(first|last|sur|full|user).?name/i;
    const looks = (profile?.columns ?? []).filter(({ role = '' }) => role !== 'id' && profile_role .b.includes(role));
    const names = head.columns.map(data_profile .Vb);
    return new Set([
        ...looks.map(data_profile .Vb),
        ...names.filter((name) => policy.columns[name]?.role === 'id' || personal.test(name)),
    ]);
}

 
var tool = __webpack_require__(43215);
; 





 
const folderVariable = 'ASSAY_PROFILE_CACHE';
 
const keyVariable = 'ASSAY_PROFILE_KEY';
 
const profile_cache_most = { entry: 64 * 1024 ** 2, all: 512 * 1024 ** 2 };
 
const method = 1;
 
const ending = /^[0-9a-f]{64}\.profile(?:\.[0-9a-f-]{36})?$/;


async function keptProfile(run, snapshot, rows, asked, make) {
    const { values, extremes, k } = run.config.privacy;
     
    const open = values === 'shown' && extremes;
    const directory = snapshot.kind === 'table' || !open ? null : await folderOf(run.io);
    if (snapshot.kind === 'table' || directory === null)
        return make();
    const path = (0,external_node_path_.join)(directory, `${profile_cache_nameOf(snapshot, rows, asked, k)}.profile`);
    const kept = await readEntry(path, run.io.env[keyVariable]);
    if (kept !== null && isOf(kept, rows, k)) {
        run.io.log.info(`${snapshot.name}: its profile was kept`);
        await (0,promises_.utimes)(path, run.io.now() / 1000, run.io.now() / 1000).catch(() => undefined);
        return kept;
    }
    const made = await make();
    await writeEntry(directory, path, made, run.io.env[keyVariable]).catch((error) => {
        run.io.log.info(`${snapshot.name}: its profile could not be kept (${String(error.message)})`);
    });
    return made;
}
 
async function folderOf({ root, env, log }) {
    const asked = env[folderVariable] ?? '';
    if (asked === '')
        return null;
    const folder = (0,external_node_path_.resolve)(root, asked);
    if ((env[keyVariable] ?? '') !== '')
        return folder;
    const real = (path) => (0,promises_.realpath)(path).catch(() => path);
    if (!isInside(root, folder) && !isInside(await real(root), await real(folder)))
        return folder;
    const mend = `name one outside of the repository, or set ${keyVariable}`;
    log.warn(`${folderVariable}: not used, since a pull request can write to this folder; ${mend}.`);
    return null;
}
function isInside(root, path) {
    const from = (0,external_node_path_.relative)(root, path);
    return from !== '..' && !from.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(from);
}
 
function profile_cache_nameOf(snapshot, rows, asked, k) {
    const files = snapshot.parts.map(({ digest, partition }) => [digest, partition]);
    const read = [snapshot.kind, snapshot.digest, files, snapshot.header, snapshot.partitions, snapshot.table, asked];
    const by = [method, tool.tool.version, rows.engine, rows.nulls, k];
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([read, by]))
        .digest('hex');
}
 
async function readEntry(path, key) {
    try {
        const found = await (0,promises_.lstat)(path);
        if (!found.isFile() || found.size > profile_cache_most.entry)
            return null;
        const text = await (0,promises_.readFile)(path, 'utf8');
        const at = text.indexOf('\n');
        const profile = text.slice(at + 1);
        const [said, is] = [Buffer.from(text.slice(0, Math.max(0, at)), 'hex'), digestOf(path, profile, key)];
        if (said.length !== is.length || !(0,external_node_crypto_.timingSafeEqual)(said, is))
            return null;
        return (0,profile_text .j)(profile, 'kept profile');
    }
    catch {
         
        return null;
    }
}
function digestOf(path, text, key) {
    const hash = key === undefined || key === '' ? (0,external_node_crypto_.createHash)('sha256') : (0,external_node_crypto_.createHmac)('sha256', key);
    return hash.update(`${(0,external_node_path_.basename)(path)}\n${text}`, 'utf8').digest();
}
function isOf(profile, rows, k) {
    const columns = (of) => JSON.stringify(of.columns.map(({ path, type, physical, position }) => [path, type, physical, position]));
    const own = profile.digest === rows.digest && profile.edges_from === rows.digest && profile.k === k;
    return own && profile.rows === rows.rows && profile.privacy === undefined && columns(profile) === columns(rows);
}
async function writeEntry(directory, path, profile, key) {
    const text = (0,profile_text .z)(profile);
    if (Buffer.byteLength(text) > profile_cache_most.entry)
        return;
    await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
    const draft = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await (0,promises_.writeFile)(draft, `${digestOf(path, text, key).toString('hex')}\n${text}`, { mode: 0o600, flag: 'wx' });
         
        await (0,promises_.rename)(draft, path);
    }
    finally {
        await (0,promises_.rm)(draft, { force: true });
    }
    await makeRoom(directory);
}
 
async function makeRoom(directory) {
    const names = (await (0,promises_.readdir)(directory)).filter((name) => ending.test(name));
    const entries = await Promise.all(names.map(async (name) => ({ path: (0,external_node_path_.join)(directory, name), ...(await profile_cache_sizeOf((0,external_node_path_.join)(directory, name))) })));
    let bytes = 0;
    for (const { path, size } of entries.sort((a, b) => b.used - a.used)) {
        bytes += size;
        if (bytes > profile_cache_most.all)
            await (0,promises_.rm)(path, { force: true });
    }
}
async function profile_cache_sizeOf(path) {
    const { size, mtimeMs } = await (0,promises_.lstat)(path);
    return { size, used: mtimeMs };
}

; 


const spelled = {
    'utf-16le': 'UTF-16 (little end first)',
    'utf-16be': 'UTF-16 (big end first)',
    'windows-1252': 'windows-1252 (it is not UTF-8)',
};
 
function readingNotes(snapshot) {
    if (snapshot === null || snapshot.kind === 'table')
        return [];
    const { encoding, header, name } = snapshot;
    const texts = [];
    const as = spelled[encoding?.name ?? ''];
    if (encoding !== undefined && as !== undefined)
        texts.push(`${(0,quote .h)(encoding.file)} was read as ${as}.`);
    if (encoding !== undefined && encoding.invalid > 0) {
        const line = encoding.line === null ? '' : `, the first in line ${(0,number_text .lT)(encoding.line)} of ${(0,quote .h)(encoding.file)}`;
        const many = encoding.invalid === 1 ? '1 byte is' : `${(0,number_text .lT)(encoding.invalid)} bytes are`;
        texts.push(`${(0,quote .h)(name)}: ${many} no UTF-8${line}; each was read as U+FFFD.`);
    }
    if (header?.header === false)
        texts.push(`${(0,quote .h)(name)} has no header line: its columns are compared by their place, as ${(0,quote .h)('column0')} and on.`);
    return texts.map((text) => ({ kind: 'method', text }));
}

 
var data_run = __webpack_require__(17848);
 
var snapshot_named = __webpack_require__(26205);
 
var data_table = __webpack_require__(91513);
; 





















async function evidenceFor(run, snapshot, inside, started) {
    if (snapshot.head === null)
        return deletedEvidence(snapshot, (0,data_run .G)(run, started));
    const { csv: asked, nulls } = snapshot.config;
    const place = { root: run.io.root, directory: run.directory, inside, asked, nulls };
     
    const step = (done) => run.io.log.progress(`${snapshot.name}: steps`, done, 5);
    step(0);
    const head = await (0,data_table .S3)(snapshot.head, place, run.io);
    const history = await historyOf(run, snapshot.config, { name: snapshot.path, digest: head.digest }, snapshot.from);
    step(1);
    const against = await baseOf(run, snapshot, history, place);
    const modes = { snapshot, config: run.config, now: started, open: otherSnapshot(run, snapshot, place) };
    if (against === null) {
        const { profile, counter } = await firstLook(run, head, snapshot.config);
        const first = askedExpectations(snapshot.config).length > 0 ? (counter ?? profile) : profile;
        const policy = (0,data_policy .US)(run.config, snapshot.config);
        const own = await modesOf({ ...modes, policy, base: null, profile: null, head: first });
        const extra = together([unlikeFiles(null, filesOf(head, counter), policy), own]);
        return firstEvidence(snapshot, profile, extra, (0,data_run .G)(run, started));
    }
    step(2);
    const stored = head.kind === 'profile' ? (0,profile_text .j)(head.text ?? '', head.name) : null;
    const { base: made, rows } = await baseProfile(run, against, snapshot.config, stored);
    step(3);
    if (made.rows === 0)
        throw new problem .A(`${(0,quote .h)(against.name)} has no rows: there is nothing to compare against.`, 'Name another base.');
    const counted = stored ?? (await (0,counter_of .Y)(run, head, made.nulls));
    const base = await (0,keyed_hash .Z)(made, counted, run.io.env);
    step(4);
    const policy = (0,skew .Xh)({ ...(0,data_policy .US)(run.config, snapshot.config), learned: history.learned }, snapshot.config);
    const own = await modesOf({ ...modes, policy, base: rows, profile: base, head: counted });
    const unlike = unlikeFiles(filesOf(against.snapshot, rows), filesOf(head, counted), policy);
    const extra = together([unlike, own]);
    const notes = [...against.notes, ...readingNotes(against.snapshot), ...readingNotes(head)];
    const compared = { snapshot, base, rows, head: counted, policy, notes, extra };
    const evidence = await evidenceOf(compared, () => (0,data_run .G)(run, started));
    step(5);
    return evidence;
}
 
function unlikeFiles(base, head, policy) {
    return { ...nothing, drafts: filesDiffer(base, head, policy) };
}
 
function filesOf(snapshot, counted) {
    if (snapshot === null || snapshot.kind === 'table')
        return { lacking: [], count: 0 };
    const told = counted !== null && 'count' in counted ? counted.lacking : undefined;
    return { lacking: snapshot.lacking?.columns ?? told ?? [], count: snapshot.files.length };
}
 
function otherSnapshot(run, { head }, place) {
    const commit = /^git:[^:]+:/.exec(head ?? '')?.[0] ?? '';
    return async (path) => {
        const { csv: asked, nulls } = (0,snapshot_named .a)(run.config, (0,snapshot_named .V)(path), path);
        const opened = await (0,data_table .S3)((0,data_table .bI)(path) ? path : `${commit}${path}`, { ...place, asked, nulls }, run.io);
        if (opened.kind === 'profile') {
            throw new problem .A(`${(0,quote .h)(path)} is a stored profile, which holds no rows.`, 'Name the data itself.');
        }
        return (0,counter_of .Y)(run, opened, nulls);
    };
}
 
async function baseOf(run, touched, history, place) {
    const { sameClass, accepted } = history;
    const last = sameClass ?? (touched.base === null ? accepted.at(-1) : undefined);
    if (last !== undefined) {
        const why = sameClass === null ? 'there is no base at the merge base' : `season: ${touched.config.season}`;
        const text = `Compared with the accepted snapshot ${(0,quote .h)(last.name)} (${why}).`;
        return { name: last.name, snapshot: null, profile: last.profile, notes: [{ kind: 'method', text }] };
    }
    if (touched.base === null)
        return null;
    const snapshot = await (0,data_table .S3)(touched.base, place, run.io);
    const profile = snapshot.kind === 'profile' ? (0,profile_text .j)(snapshot.text ?? '', snapshot.name) : null;
    run.io.log.info(`${touched.name}: base ${touched.base}`);
    return { name: touched.base, snapshot, profile, notes: [] };
}
 
async function baseProfile(run, { snapshot, profile }, config, head) {
    if (profile !== null)
        return { base: profile, rows: null };
    if (snapshot === null)
        throw new Error('neither data nor a profile');
    const rows = await (0,counter_of .Y)(run, snapshot, head === null ? config.nulls : head.nulls);
    return {
        base: head === null
            ? await keptProfile(run, snapshot, rows, config.csv, () => (0,profile_snapshot .w4)(rows, run.config.privacy.k))
            : await (0,profile_snapshot .b)(rows, head, (0,keyed_hash .N)(run.io.env)),
        rows,
    };
}
 
async function firstLook(run, head, config) {
    if (head.kind === 'profile')
        return { profile: (0,profile_text .j)(head.text ?? '', head.name), counter: null };
    const counter = await (0,counter_of .Y)(run, head, config.nulls);
    return { profile: await (0,profile_snapshot .w4)(counter, run.config.privacy.k), counter };
}


  }),

  48547:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  readObjects)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _git_look_up_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54084);
  var _git_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21494);



 
const few = 1000;


async function* readObjects(root, ids, cap) {
    if (ids.length === 0)
        return;
    const { child, ended } = (ids.length > few ? null : (0,_git_look_up_js__WEBPACK_IMPORTED_MODULE_1__  .o5)(root)) ?? started(root);
    feed(child, ids);
    const take = batchReader(cap);
    let read = 0;
    try {
        for await (const chunk of child.stdout) {
            for (const object of take(chunk)) {
                read++;
                yield object;
            }
        }
        await ended;
    }
    finally {
        child.kill();
        ended.catch(() => undefined);
    }
    if (read !== ids.length) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`git cat-file gave ${read} of ${ids.length} objects.`, 'Check the repository with `git fsck`, and fetch again with the full history (`fetch-depth: 0`).');
    }
}
function started(root) {
    const child = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__  .B)(root, ['cat-file', '--batch', '--buffer']);
    return { child, ended: (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__  .s)(child, 'cat-file') };
}
 
function feed(child, ids) {
    let next = 0;
    const write = () => {
        while (next < ids.length) {
            const block = ids.slice(next, next + 500).join('\n');
            next += 500;
            if (!child.stdin.write(`${block}\n`)) {
                child.stdin.once('drain', write);
                return;
            }
        }
        child.stdin.end();
    };
     
    child.stdin.on('error', () => undefined);
    write();
}
 
function batchReader(cap) {
    let pending = [];
    let held = 0;
    let header = null;
    let skipped = 0;
    return (chunk) => {
        const objects = [];
        pending.push(chunk);
        held += chunk.length;
        for (;;) {
            if (header === null) {
                const whole = pending.length === 1 ? pending[0] : Buffer.concat(pending);
                pending = [whole];
                const end = whole.indexOf(10);
                if (end < 0)
                    return objects;
                header = parseHeader(whole.toString('latin1', 0, end));
                pending = [whole.subarray(end + 1)];
                held = whole.length - end - 1;
                skipped = 0;
            }
            const need = header.size + 1 - skipped;
            if (held < need) {
                if (header.size > cap) {
                    skipped += held;
                    pending = [];
                    held = 0;
                }
                return objects;
            }
            const whole = pending.length === 1 ? pending[0] : Buffer.concat(pending);
            objects.push({ ...header, bytes: header.size > cap ? null : whole.subarray(0, header.size) });
            pending = [whole.subarray(need)];
            held = whole.length - need;
            header = null;
        }
    };
}
function parseHeader(line) {
    const [id = '', type = '', size = ''] = line.split(' ');
    if (!/^\d+$/.test(size)) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`An object of the repository cannot be read: git says \`${line.slice(0, 100)}\`.`, 'Fetch the full history (`fetch-depth: 0` in actions/checkout; a partial clone again, without `--filter`), or check the repository with `git fsck`.');
    }
    return { id, type, size: Number(size) };
}


  }),

  44625:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    U: () => (  benjaminiHochberg)
  });


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


  }),

  71350:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  binomialUpper),
    H: () => (  binomialCdf)
  });
  var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98014);



function binomialCdf(k, n, p) {
    if (k < 0)
        return 0;
    if (k >= n)
        return 1;
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__  .J)(1 - p, n - Math.floor(k), Math.floor(k) + 1);
}
 
function binomialUpper(k, n, p) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__  .J)(p, Math.ceil(k), n - Math.ceil(k) + 1);
}


  }),

  50386:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  delong)
  });
  var _mid_ranks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96271);



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
    const all = (0,_mid_ranks_js__WEBPACK_IMPORTED_MODULE_0__  .o)(scores);
    const [m, n] = [ups.length, downs.length];
    const amongUps = (0,_mid_ranks_js__WEBPACK_IMPORTED_MODULE_0__  .o)(ups);
    const amongDowns = (0,_mid_ranks_js__WEBPACK_IMPORTED_MODULE_0__  .o)(downs);
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


  }),

  98014:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    J: () => (  incompleteBeta)
  });
  var _log_gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36721);



function incompleteBeta(x, a, b) {
    if (!(a > 0) || !(b > 0) || !(x >= 0) || !(x <= 1))
        return Number.NaN;
    if (x === 0 || x === 1)
        return x;
    const front = Math.exp((0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__  .S)(a + b) - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__  .S)(a) - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__  .S)(b) + a * Math.log(x) + b * Math.log1p(-x));
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


  }),

  96271:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    o: () => (  midRanks)
  });
  var _value_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84591);

 
function midRanks(values) {
    const order = (0,_value_order_js__WEBPACK_IMPORTED_MODULE_0__  .b)(values);
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


  }),

  49376:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  seededRandom)
  });


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


  }),

  84591:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    b: () => (  ascendingOrder)
  });


function ascendingOrder(values) {
    const sorted = values.slice().sort();
    const taken = new Uint32Array(values.length);
    const order = new Uint32Array(values.length);
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        let [low, high] = [0, values.length];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (sorted[middle] < value)
                low = middle + 1;
            else
                high = middle;
        }
        const used = taken[low];
        order[low + used] = row;
        taken[low] = used + 1;
    }
    return order;
}


  })

};
