'use strict';
exports.id = 7953;
exports.ids = [7953,3294];
exports.modules = {

  63294:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    defaultConfig: () => (  defaultConfig)
  });


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


  }),

  97953:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  suggestedFor: () => (  suggestedFor)
});

 
var promises_ = __webpack_require__(51455);
 
var external_node_path_ = __webpack_require__(76760);
 
var defaults = __webpack_require__(63294);
 
var data_profile = __webpack_require__(1097);
 
var types = __webpack_require__(11821);
; 


 
const fewRows = 100;
 
const mostValues = 20;
const mostColumns = 40;


function suggest(profile) {
    if (profile.rows < fewRows)
        return { keys: [], snapshot: [], columns: [] };
    const plain = profile.columns.filter(({ path }) => path.every((name) => !name.endsWith('[]')));
    const keys = plain.filter(isKey).map(data_profile .Vb);
    const columns = plain
        .map((column) => ({ name: (0,data_profile .Vb)(column), entries: entriesOf(column) }))
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
    if ((0,types .I)(column.type) === 'number')
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
 
function outward(end, seen, room, round) {
    const step = 10 ** Math.floor(Math.log10(room));
    const rounded = Number((round(end / step) * step).toPrecision(12));
     
    const inside = round === Math.floor ? rounded > seen : rounded < seen;
    return inside || !Number.isFinite(rounded) ? seen : rounded;
}

 
var profile_text = __webpack_require__(95284);
 
var problem = __webpack_require__(75254);
 
var stored_profile = __webpack_require__(29011);
; 







 
const mostSnapshots = 5;
const mostBytes = 256 * 1024 ** 2;


async function suggestedFor(seen, io, openEngine) {
    const found = new Map();
    const policy = { config: (0,defaults.defaultConfig)(), source: { path: null, source: 'defaults', edits: [] } };
    for (const { path } of seen.snapshots.slice(0, mostSnapshots)) {
        try {
            if ((await (0,promises_.stat)((0,external_node_path_.join)(io.root, path))).size > mostBytes)
                continue;
            const request = { snapshots: [path], base: null };
            const text = await (0,stored_profile .L)(request, policy, { ...io, mayInstall: false }, openEngine);
            found.set(path, suggest((0,profile_text .j)(text, path)));
        }
        catch (error) {
            if (!(error instanceof problem .A))
                throw error;
            io.log.info(`${path}: nothing is suggested: ${error.message}`);
        }
    }
    return found;
}


  }),

  29011:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  L: () => (  profileGate)
});

 
var problem = __webpack_require__(75254);
 
var quote = __webpack_require__(52037);
 
var partitions = __webpack_require__(5279);
 
var profile = __webpack_require__(1097);
 
var holding_back = __webpack_require__(50753);
 
var column_profile = __webpack_require__(99298);
 
var profile_distinct = __webpack_require__(29684);
 
var listing = __webpack_require__(32934);
; 






 
function mergeColumns(a, b, oneEngine) {
    const type = mergeTypes(a, b);
    if (a.slice !== b.slice)
        throw unlike(`${(0,quote .h)((0,profile .Vb)(a))} was looked at in different slices`);
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


function mergeTypes(a, b) {
    if (a.type === b.type && a.physical === b.physical)
        return a.type;
    if (a.physical !== 'text' || b.physical !== 'text') {
        throw unlike(`${(0,quote .h)((0,profile .Vb)(a))} has types ${(0,quote .h)(a.physical)} and ${(0,quote .h)(b.physical)}`);
    }
    if ((0,profile .RO)(a) === a.missing)
        return b.type;
    if ((0,profile .RO)(b) === b.missing)
        return a.type;
    const pair = [a.type, b.type].sort().join(' ');
    if (pair === 'double int64')
        return 'double';
    return pair === 'date timestamp(us)' ? 'timestamp(us)' : 'string';
}
 
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
 
function dropped(merged, a, b) {
    const optional = ['nullable', 'sum', 'places', 'shapes', 'looks', 'lengths', 'bins', 'values', 'distinct'];
    const kept = { ...merged };
    for (const key of optional)
        if (a[key] === undefined || b[key] === undefined)
            delete kept[key];
    return kept;
}
 
function withDistinct(merged, a, b, oneEngine) {
    const single = b.n === 0 ? a : a.n === 0 ? b : null;
    if (single !== null) {
        const { role: _, ...rest } = merged;
        const role = single.role === undefined ? {} : { role: single.role };
        return { ...rest, ...both('distinct', merged.distinct && single.distinct), ...role };
    }
    const [x, y] = [a.distinct, b.distinct];
    if (x === undefined || y === undefined)
        return (0,column_profile .u)(merged, {});
    if (oneEngine && x.bits !== undefined && y.bits !== undefined && x.slice === y.slice) {
        return (0,column_profile .u)(merged, { ...both('slice', x.slice), bits: (0,profile_distinct .UT)(x.bits, y.bits) });
    }
    const { distinct, ...rest } = (0,column_profile .u)(merged, {});
    return { ...rest, distinct: distinct ?? { low: Math.max(x.low, y.low), high: x.high + y.high } };
}
function both(key, value) {
    return (value === undefined ? {} : { [key]: value });
}
function meet(a, b, pick) {
    return a === null ? b : b === null ? a : pick(a, b);
}
 
function mergeNullable(a, b) {
    return a === undefined || b === undefined ? undefined : a || b;
}
function mergeBins(column, a, b) {
    if (JSON.stringify(a?.edges) !== JSON.stringify(b?.edges))
        throw unlike(`${(0,quote .h)((0,profile .Vb)(column))} has different edges`);
    return a && b ? { edges: a.edges, counts: a.counts.map((count, i) => count + (b.counts[i] ?? 0)) } : undefined;
}
function mergeValues(column, a, b) {
    if (a === undefined || b === undefined)
        return undefined;
    const there = new Map(b.list);
    if (a.list.length !== b.list.length || a.list.some(([value]) => !there.has(value))) {
        throw unlike(`${(0,quote .h)((0,profile .Vb)(column))} lists different values`);
    }
    const list = (0,listing .Fd)(a.list.map(([value, count]) => [value, count + (there.get(value) ?? 0)]));
    return { list, other: a.other + b.other, cut: JSON.stringify(a.cut) === JSON.stringify(b.cut) ? a.cut : null };
}
function mergeSums(column, a, b) {
    if (a === undefined || b === undefined)
        return undefined;
    if (a.centre !== b.centre || a.scale !== b.scale)
        throw unlike(`${(0,quote .h)((0,profile .Vb)(column))} was added up about different centres`);
    return { ...a, total: String(BigInt(a.total) + BigInt(b.total)), clamped: a.clamped + b.clamped };
}
function mergeLooks(a, b) {
    if (a === undefined || b === undefined)
        return undefined;
    const names = Object.keys(a).filter((name) => b[name] !== undefined);
    return Object.fromEntries(names.map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]));
}
 
function unlike(why) {
    return new problem .A(`Two profiles cannot be added: ${why}.`, 'Make every part at the edges of the same stored profile: assay data profile PART --base FILE -o OUT.');
}

; 






const noDigest = (  null && (`sha256:${'0'.repeat(64)}`));


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
            : (0,partitions .R)([...a.partitions, ...b.partitions])),
        columns: a.columns.map((column, i) => {
            const other = b.columns[i];
            if (other === undefined || (0,profile .Vb)(column) !== (0,profile .Vb)(other)) {
                throw unlike(`${(0,quote .h)((0,profile .Vb)(column))} and ${(0,quote .h)((0,profile .Vb)(other ?? column))} stand in the same place`);
            }
            const merged = mergeColumns(column, other, a.engine === b.engine);
            return a.privacy?.extremes === false ? (0,holding_back .y2)(merged) : merged;
        }),
    };
}
 
function mergeAll(profiles) {
    const [first, ...rest] = profiles;
    if (first === undefined)
        throw new problem .A('No profile to add.', 'Name at least one stored profile.');
    return rest.reduce(mergeProfiles, first);
}
 
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

 
var profile_snapshot = __webpack_require__(60030);
 
var profile_text = __webpack_require__(95284);
 
var duckdb = __webpack_require__(79481);
 
var snapshot = __webpack_require__(1815);
 
var data = __webpack_require__(18783);
 
var keyed_hash = __webpack_require__(68476);
 
var run = __webpack_require__(17848);
 
var table = __webpack_require__(97377);
; 













async function profileGate(request, policy, io, openEngine = duckdb .y) {
    return (0,run .Y)(policy, io, openEngine, async (run) => {
        if (request.snapshots.every((name) => name.endsWith('.profile.json'))) {
            if (request.base !== null)
                throw new problem .A('Stored profiles are added as they are: `--base` is for data.', 'Leave `--base` out.');
            return (0,profile_text .z)(await added(run, request.snapshots));
        }
        const [snapshot, ...more] = request.snapshots;
        if (snapshot === undefined || more.length > 0) {
            throw new problem .A(`Needed one snapshot, or only stored profiles, given ${request.snapshots.length}.`, 'Name one snapshot (a pattern may hold many files), or *.profile.json files to add.');
        }
        return (0,profile_text .z)(await counted(run, snapshot, request.base));
    });
}
async function counted(run, snapshot, base) {
    const config = (0,data .aX)(run.config, (0,data .Vb)(snapshot), snapshot);
    const stored = base === null ? null : await storedProfile(run, base);
    const { nulls } = stored ?? config;
    const opened = await (0,table .S3)(snapshot, { ...placeOf(run), asked: config.csv, nulls }, run.io);
    const { k, values, extremes } = run.config.privacy;
    const hash = (0,keyed_hash .N)(run.io.env);
    if (stored === null) {
        const held = { values, extremes, ...hash };
        return (0,profile_snapshot .w4)(await (0,data .Yy)(run, opened, config.nulls), k, held);
    }
    return (0,profile_snapshot .b)(await (0,data .Yy)(run, opened, stored.nulls, true), stored, { parts: true, ...hash });
}
async function added(run, names) {
    const profiles = [];
    for (const name of names)
        profiles.push(await storedProfile(run, name));
    return mergeAll(profiles);
}
async function storedProfile(run, name) {
    const opened = await (0,snapshot .r)(name, placeOf(run));
    if (opened.kind !== 'profile') {
        throw new problem .A(`${(0,quote .h)(name)} is no stored profile: needed a *.profile.json file.`, 'Make one: assay data profile SNAPSHOT -o NAME.profile.json.');
    }
    return (0,profile_text .j)(opened.text ?? '', name);
}
function placeOf({ io, directory }) {
    return { root: io.root, directory, inside: false };
}


  })

};
