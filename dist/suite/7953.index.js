export const id = 7953;
export const ids = [7953,3294];
export const modules = {

/***/ 63294:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultConfig: () => (/* binding */ defaultConfig)
/* harmony export */ });
/**
 * The configuration that holds when there is no file: secrets with their defaults, no other gate. It says again what the
 * schemas say (a test compares them), because loading the schemas takes longer than scanning a pull request.
 */
function defaultConfig() {
    return {
        version: 1,
        secrets: {
            'fail-on': 'high',
            'warn-on': 'medium',
            exclude: [],
            disable: [],
            'allow-list': '.assay/secrets.allow',
            unread: { media: 'note', caps: 'warn', encrypted: 'warn' },
            exposure: 'warn',
            posture: 'warn',
            'foreign-ignores': false,
            ocr: false,
            verify: false,
            'verify-paid': false,
            'verify-forks': false,
            'verify-hosts': [],
            incident: false,
            'max-file-bytes': 100_000_000,
        },
        report: { key: 'default', 'on-change': 'update', inline: false },
    };
}


/***/ }),

/***/ 97953:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  suggestedFor: () => (/* binding */ suggestedFor)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/config/defaults.js
var defaults = __webpack_require__(63294);
// EXTERNAL MODULE: ./lib/data/profile.js
var data_profile = __webpack_require__(1097);
// EXTERNAL MODULE: ./lib/data/types.js
var types = __webpack_require__(11821);
;// CONCATENATED MODULE: ./lib/data/modes/suggest.js


/** Rows below which a rule that holds today may be chance. */
const fewRows = 100;
/** The most values of a set, and columns of a snapshot, that are suggested. */
const mostValues = 20;
const mostColumns = 40;
/**
 * Expectations that hold on a snapshot, read off its profile: no missing value, no value twice, closed sets of values
 * (each in at least k rows), ranges with half their width as room on each side (never below zero where nothing is), and
 * half of the rows. Nothing is suggested of fewer than 100 rows, of items of lists, or of what looks personal.
 */
function suggest(profile) {
    if (profile.rows < fewRows)
        return { keys: [], snapshot: [], columns: [] };
    const plain = profile.columns.filter(({ path }) => path.every((name) => !name.endsWith('[]')));
    const keys = plain.filter(isKey).map(data_profile/* nameOf */.Vb);
    const columns = plain
        .map((column) => ({ name: (0,data_profile/* nameOf */.Vb)(column), entries: entriesOf(column) }))
        .filter(({ entries }) => entries.length > 0)
        .slice(0, mostColumns);
    return { keys, snapshot: [{ row_count: { min: Math.floor(profile.rows / 2) } }], columns };
}
function isKey({ n, missing, unparsed, distinct, type }) {
    const whole = /^u?int/.test(type) || type === 'string';
    return whole && missing === 0 && unparsed === 0 && n >= fewRows && distinct?.low === n && distinct.high === n;
}
function entriesOf(column) {
    const { n, missing, unparsed, nan, pinf, ninf } = column;
    if (n < fewRows || unparsed > 0)
        return [];
    const filled = missing === 0 ? [{ not_null: true }] : [];
    if (isKey(column))
        return [...filled, { unique: true }];
    const finite = nan === 0 && pinf === 0 && ninf === 0;
    if ((0,types/* kindOf */.I)(column.type) === 'number')
        return finite ? [...filled, ...rangeOf(column)] : filled;
    return [...filled, ...setOf(column)];
}
function setOf({ type, values, role }) {
    if (type !== 'string' || values === undefined || values.other > 0 || role === 'free text')
        return [];
    if (values.list.length < 2 || values.list.length > mostValues)
        return [];
    return [{ set: values.list.map(([value]) => value).sort() }];
}
function rangeOf({ min, max }) {
    if (min === null || max === null || min === max)
        return [];
    const room = (max - min) / 2;
    const low = min >= 0 ? Math.max(0, min - room) : min - room;
    const high = max <= 0 ? Math.min(0, max + room) : max + room;
    const ends = { min: outward(low, min, room, Math.floor), max: outward(high, max, room, Math.ceil) };
    return [{ range: ends, severity: 'warning' }];
}
/** A number of few digits beyond an end: rounded away from the values in steps of a power of ten below the room. */
function outward(end, seen, room, round) {
    const step = 10 ** Math.floor(Math.log10(room));
    const rounded = Number((round(end / step) * step).toPrecision(12));
    // Where rounding in binary went inward, the value itself is the end.
    const inside = round === Math.floor ? rounded > seen : rounded < seen;
    return inside || !Number.isFinite(rounded) ? seen : rounded;
}

// EXTERNAL MODULE: ./lib/data/profile/profile-text.js
var profile_text = __webpack_require__(54795);
// EXTERNAL MODULE: ./lib/evidence/problem.js
var problem = __webpack_require__(75254);
// EXTERNAL MODULE: ./lib/gates/data/stored-profile.js + 2 modules
var stored_profile = __webpack_require__(29011);
;// CONCATENATED MODULE: ./lib/entry/suggested.js







/** Snapshots that are looked at, and the largest of them: `assay init` answers in seconds. */
const mostSnapshots = 5;
const mostBytes = 256 * 1024 ** 2;
/**
 * What holds today of the first snapshots that were found, by path. Needs the data engine; it is not fetched for this:
 * where it is not on the machine, and for a snapshot that cannot be read, nothing is suggested.
 */
async function suggestedFor(seen, io, openEngine) {
    const found = new Map();
    const policy = { config: (0,defaults.defaultConfig)(), source: { path: null, source: 'defaults', edits: [] } };
    for (const { path } of seen.snapshots.slice(0, mostSnapshots)) {
        try {
            if ((await (0,promises_.stat)((0,external_node_path_.join)(io.root, path))).size > mostBytes)
                continue;
            const request = { snapshots: [path], base: null };
            const text = await (0,stored_profile/* profileGate */.L)(request, policy, { ...io, mayInstall: false }, openEngine);
            found.set(path, suggest((0,profile_text/* parseProfile */.j)(text, path)));
        }
        catch (error) {
            if (!(error instanceof problem/* Problem */.A))
                throw error;
            io.log.info(`${path}: nothing is suggested: ${error.message}`);
        }
    }
    return found;
}


/***/ }),

/***/ 29011:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ profileGate)
});

// EXTERNAL MODULE: ./lib/evidence/problem.js
var problem = __webpack_require__(75254);
// EXTERNAL MODULE: ./lib/evidence/quote.js
var quote = __webpack_require__(52037);
// EXTERNAL MODULE: ./lib/data/difference/partitions.js
var partitions = __webpack_require__(5279);
// EXTERNAL MODULE: ./lib/data/profile.js
var profile = __webpack_require__(1097);
// EXTERNAL MODULE: ./lib/data/profile/holding-back.js
var holding_back = __webpack_require__(50753);
// EXTERNAL MODULE: ./lib/data/profile/column-profile.js
var column_profile = __webpack_require__(99298);
// EXTERNAL MODULE: ./lib/data/profile/distinct.js
var profile_distinct = __webpack_require__(29684);
// EXTERNAL MODULE: ./lib/data/profile/listing.js
var listing = __webpack_require__(32934);
;// CONCATENATED MODULE: ./lib/data/profile/merge-columns.js






/** The column of two parts together. Bitmaps of different values are or-ed only when one engine made both. */
function mergeColumns(a, b, oneEngine) {
    const type = mergeTypes(a, b);
    if (a.slice !== b.slice)
        throw unlike(`${(0,quote/* quote */.h)((0,profile/* nameOf */.Vb)(a))} was looked at in different slices`);
    const counts = (...keys) => Object.fromEntries(keys.map((key) => [key, a[key] + b[key]]));
    const merged = {
        ...a,
        type,
        ...counts('n', 'missing', 'unparsed', 'nan', 'pinf', 'ninf', 'empty'),
        min: meet(a.min, b.min, Math.min),
        max: meet(a.max, b.max, Math.max),
        ...both('bins', mergeBins(a, a.bins, b.bins)),
        ...both('values', mergeValues(a, a.values, b.values)),
        ...both('lengths', mergeBins(a, a.lengths, b.lengths)),
        ...both('nullable', mergeNullable(a.nullable, b.nullable)),
        ...both('sum', mergeSums(a, a.sum, b.sum)),
        ...both('places', a.places && b.places && a.places.map((count, i) => count + (b.places?.[i] ?? 0))),
        ...both('shapes', mergeValues(a, a.shapes, b.shapes)),
        ...both('looks', mergeLooks(a.looks, b.looks)),
    };
    return withDistinct(dropped(merged, a, b), a, b, oneEngine);
}
/**
 * The type of both parts. Types of text files are read from the values, so that of the whole is the narrowest that both
 * have, and a part without any value says nothing of it; other files have to agree.
 */
function mergeTypes(a, b) {
    if (a.type === b.type && a.physical === b.physical)
        return a.type;
    if (a.physical !== 'text' || b.physical !== 'text') {
        throw unlike(`${(0,quote/* quote */.h)((0,profile/* nameOf */.Vb)(a))} has types ${(0,quote/* quote */.h)(a.physical)} and ${(0,quote/* quote */.h)(b.physical)}`);
    }
    if ((0,profile/* rowsOf */.RO)(a) === a.missing)
        return b.type;
    if ((0,profile/* rowsOf */.RO)(b) === b.missing)
        return a.type;
    const pair = [a.type, b.type].sort().join(' ');
    if (pair === 'double int64')
        return 'double';
    return pair === 'date timestamp(us)' ? 'timestamp(us)' : 'string';
}
/** A column of no rows, counted like `column`. */
function merge_columns_nothingLikeColumn(column) {
    const bins = (counted) => ({ ...counted, counts: counted.counts.map(() => 0) });
    const values = ({ list, cut }) => ({
        list: byCount(list.map(([value]) => [value, 0])),
        other: 0,
        cut,
    });
    const { role: _, ...rest } = column;
    return {
        ...rest,
        ...{ n: 0, missing: 0, unparsed: 0, nan: 0, pinf: 0, ninf: 0, empty: 0, min: null, max: null },
        ...both('bins', column.bins && bins(column.bins)),
        ...both('values', column.values && values(column.values)),
        ...both('lengths', column.lengths && bins(column.lengths)),
        ...both('nullable', column.nullable === undefined ? undefined : false),
        ...both('sum', column.sum && { ...column.sum, total: '0', clamped: 0 }),
        ...both('places', column.places?.map(() => 0)),
        ...both('shapes', column.shapes && values(column.shapes)),
        ...both('looks', column.looks && Object.fromEntries(Object.keys(column.looks).map((name) => [name, 0]))),
        ...both('distinct', column.distinct && noneOf(column.distinct)),
    };
}
function noneOf({ slice, bits }) {
    const none = bits && btoa('\0'.repeat(atob(bits).length));
    return { low: 0, high: 0, ...(slice === undefined ? {} : { slice }), ...(none === undefined ? {} : { bits: none }) };
}
/** What only one part has is not known of both. */
function dropped(merged, a, b) {
    const optional = ['nullable', 'sum', 'places', 'shapes', 'looks', 'lengths', 'bins', 'values', 'distinct'];
    const kept = { ...merged };
    for (const key of optional)
        if (a[key] === undefined || b[key] === undefined)
            delete kept[key];
    return kept;
}
/** Different values: of one part when the other is empty, else what the counts and bitmaps of both say. */
function withDistinct(merged, a, b, oneEngine) {
    const single = b.n === 0 ? a : a.n === 0 ? b : null;
    if (single !== null) {
        const { role: _, ...rest } = merged;
        const role = single.role === undefined ? {} : { role: single.role };
        return { ...rest, ...both('distinct', merged.distinct && single.distinct), ...role };
    }
    const [x, y] = [a.distinct, b.distinct];
    if (x === undefined || y === undefined)
        return (0,column_profile/* derived */.u)(merged, {});
    if (oneEngine && x.bits !== undefined && y.bits !== undefined && x.slice === y.slice) {
        return (0,column_profile/* derived */.u)(merged, { ...both('slice', x.slice), bits: (0,profile_distinct/* orBits */.UT)(x.bits, y.bits) });
    }
    const { distinct, ...rest } = (0,column_profile/* derived */.u)(merged, {});
    return { ...rest, distinct: distinct ?? { low: Math.max(x.low, y.low), high: x.high + y.high } };
}
function both(key, value) {
    return (value === undefined ? {} : { [key]: value });
}
function meet(a, b, pick) {
    return a === null ? b : b === null ? a : pick(a, b);
}
/** A file that allows missing values makes the whole allow them. */
function mergeNullable(a, b) {
    return a === undefined || b === undefined ? undefined : a || b;
}
function mergeBins(column, a, b) {
    if (JSON.stringify(a?.edges) !== JSON.stringify(b?.edges))
        throw unlike(`${(0,quote/* quote */.h)((0,profile/* nameOf */.Vb)(column))} has different edges`);
    return a && b ? { edges: a.edges, counts: a.counts.map((count, i) => count + (b.counts[i] ?? 0)) } : undefined;
}
function mergeValues(column, a, b) {
    if (a === undefined || b === undefined)
        return undefined;
    const there = new Map(b.list);
    if (a.list.length !== b.list.length || a.list.some(([value]) => !there.has(value))) {
        throw unlike(`${(0,quote/* quote */.h)((0,profile/* nameOf */.Vb)(column))} lists different values`);
    }
    const list = (0,listing/* byCount */.Fd)(a.list.map(([value, count]) => [value, count + (there.get(value) ?? 0)]));
    return { list, other: a.other + b.other, cut: JSON.stringify(a.cut) === JSON.stringify(b.cut) ? a.cut : null };
}
function mergeSums(column, a, b) {
    if (a === undefined || b === undefined)
        return undefined;
    if (a.centre !== b.centre || a.scale !== b.scale)
        throw unlike(`${(0,quote/* quote */.h)((0,profile/* nameOf */.Vb)(column))} was added up about different centres`);
    return { ...a, total: String(BigInt(a.total) + BigInt(b.total)), clamped: a.clamped + b.clamped };
}
function mergeLooks(a, b) {
    if (a === undefined || b === undefined)
        return undefined;
    const names = Object.keys(a).filter((name) => b[name] !== undefined);
    return Object.fromEntries(names.map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]));
}
/** Why two profiles cannot be added, and how to make some that can. */
function unlike(why) {
    return new problem/* Problem */.A(`Two profiles cannot be added: ${why}.`, 'Make every part at the edges of the same stored profile: assay data profile PART --base FILE -o OUT.');
}

;// CONCATENATED MODULE: ./lib/data/profile/merge.js






const noDigest = (/* unused pure expression or super */ null && (`sha256:${'0'.repeat(64)}`));
/**
 * The profile of two parts together: counts add, least and largest values meet, digests are added modulo 2^256 (so that
 * a part which is there twice counts twice). It is commutative and associative, and `nothingLike(a)` changes nothing.
 * Errors: `Problem` when the parts were not counted at the same edges and values, with the same columns, types and null
 * markers, by the same engine.
 */
function mergeProfiles(a, b) {
    if (a.edges_from !== b.edges_from || JSON.stringify(a.nulls) !== JSON.stringify(b.nulls) || a.kind !== b.kind) {
        throw unlike('their edges come from different snapshots, or their null markers differ');
    }
    if (JSON.stringify(a.privacy) !== JSON.stringify(b.privacy))
        throw unlike('they hold back different things');
    if (a.columns.length !== b.columns.length)
        throw unlike('they have different columns');
    const { bytes: _, partitions: __, row_hash: ___, ...head } = a;
    return {
        ...head,
        engine: a.engine === b.engine ? a.engine : [...new Set([...engines(a), ...engines(b)])].sort().join(' + '),
        k: Math.max(a.k, b.k),
        rows: a.rows + b.rows,
        digest: addDigests(a.digest, b.digest),
        ...(a.bytes === undefined || b.bytes === undefined ? {} : { bytes: a.bytes + b.bytes }),
        ...(a.partitions === undefined || b.partitions === undefined
            ? {}
            : (0,partitions/* partitionsOf */.R)([...a.partitions, ...b.partitions])),
        columns: a.columns.map((column, i) => {
            const other = b.columns[i];
            if (other === undefined || (0,profile/* nameOf */.Vb)(column) !== (0,profile/* nameOf */.Vb)(other)) {
                throw unlike(`${(0,quote/* quote */.h)((0,profile/* nameOf */.Vb)(column))} and ${(0,quote/* quote */.h)((0,profile/* nameOf */.Vb)(other ?? column))} stand in the same place`);
            }
            const merged = mergeColumns(column, other, a.engine === b.engine);
            return a.privacy?.extremes === false ? (0,holding_back/* coarse */.y2)(merged) : merged;
        }),
    };
}
/** The profile of several parts together. Errors: as `mergeProfiles`; needs at least one. */
function mergeAll(profiles) {
    const [first, ...rest] = profiles;
    if (first === undefined)
        throw new problem/* Problem */.A('No profile to add.', 'Name at least one stored profile.');
    return rest.reduce(mergeProfiles, first);
}
/** A profile of no rows, counted like `profile`: the neutral element of merging with it. */
function nothingLike(profile) {
    return {
        ...profile,
        rows: 0,
        digest: noDigest,
        ...(profile.bytes === undefined ? {} : { bytes: 0 }),
        ...(profile.partitions === undefined ? {} : partitionsOf([])),
        columns: profile.columns.map(nothingLikeColumn),
    };
}
function engines({ engine }) {
    return engine.split(' + ');
}
function addDigests(a, b) {
    const number = (text) => BigInt(`0x${text.replace(/^sha256:/, '') || '0'}`);
    return `sha256:${((number(a) + number(b)) % 2n ** 256n).toString(16).padStart(64, '0')}`;
}

// EXTERNAL MODULE: ./lib/data/profile/profile-snapshot.js + 2 modules
var profile_snapshot = __webpack_require__(60030);
// EXTERNAL MODULE: ./lib/data/profile/profile-text.js
var profile_text = __webpack_require__(54795);
// EXTERNAL MODULE: ./lib/engines/duckdb/duckdb.js + 31 modules
var duckdb = __webpack_require__(90815);
// EXTERNAL MODULE: ./lib/sources/snapshot.js + 5 modules
var snapshot = __webpack_require__(80814);
// EXTERNAL MODULE: ./lib/gates/data.js + 97 modules
var data = __webpack_require__(82676);
// EXTERNAL MODULE: ./lib/gates/data/keyed-hash.js
var keyed_hash = __webpack_require__(68476);
// EXTERNAL MODULE: ./lib/gates/data/run.js
var run = __webpack_require__(17848);
// EXTERNAL MODULE: ./lib/gates/data/table.js + 18 modules
var table = __webpack_require__(97377);
;// CONCATENATED MODULE: ./lib/gates/data/stored-profile.js











/**
 * The profile of a snapshot as text, to be stored and compared against later; or the sum of stored profiles.
 * Errors: `Problem` for a snapshot that cannot be read, and for profiles that cannot be added.
 */
async function profileGate(request, policy, io, openEngine = duckdb/* openDuckdb */.y) {
    return (0,run/* withRun */.Y)(policy, io, openEngine, async (run) => {
        if (request.snapshots.every((name) => name.endsWith('.profile.json'))) {
            if (request.base !== null)
                throw new problem/* Problem */.A('Stored profiles are added as they are: `--base` is for data.', 'Leave `--base` out.');
            return (0,profile_text/* profileText */.z)(await added(run, request.snapshots));
        }
        const [snapshot, ...more] = request.snapshots;
        if (snapshot === undefined || more.length > 0) {
            throw new problem/* Problem */.A(`Needed one snapshot, or only stored profiles, given ${request.snapshots.length}.`, 'Name one snapshot (a pattern may hold many files), or *.profile.json files to add.');
        }
        return (0,profile_text/* profileText */.z)(await counted(run, snapshot, request.base));
    });
}
async function counted(run, snapshot, base) {
    const config = (0,data/* snapshotConfigOf */.aX)(run.config, (0,data/* nameOf */.Vb)(snapshot), snapshot);
    const opened = await (0,table/* openNamed */.S3)(snapshot, { ...placeOf(run), asked: config.csv }, run.io);
    const { k, values, extremes } = run.config.privacy;
    const hash = (0,keyed_hash/* keyedHash */.N)(run.io.env);
    if (base === null) {
        const held = { values, extremes, ...hash };
        return (0,profile_snapshot/* firstProfile */.w4)(await (0,data/* counterOf */.Yy)(run, opened, config.nulls), k, held);
    }
    const stored = await storedProfile(run, base);
    return (0,profile_snapshot/* profileAt */.b)(await (0,data/* counterOf */.Yy)(run, opened, stored.nulls, true), stored, { parts: true, ...hash });
}
async function added(run, names) {
    const profiles = [];
    for (const name of names)
        profiles.push(await storedProfile(run, name));
    return mergeAll(profiles);
}
async function storedProfile(run, name) {
    const opened = await (0,snapshot/* openSnapshot */.r)(name, placeOf(run));
    if (opened.kind !== 'profile') {
        throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(name)} is no stored profile: needed a *.profile.json file.`, 'Make one: assay data profile SNAPSHOT -o NAME.profile.json.');
    }
    return (0,profile_text/* parseProfile */.j)(opened.text ?? '', name);
}
function placeOf({ io, directory }) {
    return { root: io.root, directory, inside: false };
}


/***/ })

};
