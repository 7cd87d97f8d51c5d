'use strict';
exports.id = 3156;
exports.ids = [3156];
exports.modules = {

  5279:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    R: () => (  partitionsOf)
  });
 
const modulus = 2n ** 128n;


function partitionsOf(parts) {
    const keyed = parts.map(({ keys, rows, digest }) => ({ keys: sortedKeys(keys), rows, digest }));
    const text = (part) => JSON.stringify([part.keys, part.digest, part.rows]);
    keyed.sort((a, b) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0));
    return { row_hash: addDigests(keyed.map(({ digest }) => digest)), partitions: keyed };
}
 
function addDigests(digests) {
    const sum = digests.reduce((total, digest) => (total + BigInt(`0x${digest || '0'}`)) % modulus, 0n);
    return sum.toString(16).padStart(32, '0');
}
function sortedKeys(keys) {
    return Object.fromEntries(Object.entries(keys).sort(([a], [b]) => (a < b ? -1 : 1)));
}


  }),

  99298:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    s: () => (  columnProfile),
    u: () => (  derived)
  });
  var _looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53940);
  var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11821);
  var _distinct_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29684);
  var _listing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32934);
  var _role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3804);





 
function columnProfile(column, request, counted) {
    const { edges, lengths } = request;
    const [low, high] = [plainZero(counted.min), plainZero(counted.max)];
    const profile = {
        path: [...column.path],
        position: column.position,
        type: column.type,
        physical: column.physical,
        ...{ n: counted.n, missing: counted.missing, unparsed: counted.unparsed },
        ...{ nan: counted.nan, pinf: counted.pinf, ninf: counted.ninf, empty: counted.empty },
        ...(isBare(request) ? { min: null, max: null } : { min: low, max: high }),
        ...(edges && counted.bins ? { bins: { edges: [...edges], counts: [...counted.bins] } } : {}),
        ...valuesOf(request, counted),
        ...(lengths && counted.lengths ? { lengths: { edges: [...lengths], counts: [...counted.lengths] } } : {}),
        ...(column.nullable === undefined ? {} : { nullable: column.nullable }),
        ...(request.sum && counted.sum
            ? { sum: { ...request.sum, total: String(counted.sum.total), clamped: counted.sum.clamped } }
            : {}),
        ...(isSliced(counted) && request.slice !== undefined ? { slice: request.slice } : {}),
        ...(counted.places ? { places: [...counted.places] } : wholePlaces(request, counted)),
        ...shapesOf(request, counted),
        ...(counted.looks ? { looks: looksOf(counted.looks) } : {}),
        ...(counted.hours ? { hours: [...counted.hours] } : {}),
        ...(counted.large ? { large: [...counted.large] } : {}),
    };
    const bitmap = counted.distinct === undefined ? {} : { slice: request.distinct ?? 1, bits: counted.distinct };
    return derived(profile, bitmap);
}
 
function derived(column, bitmap) {
    const { distinct: _, role: given, ...rest } = column;
    const distinct = (0,_distinct_js__WEBPACK_IMPORTED_MODULE_2__  .Co)(rest, bitmap);
    const counted = { ...rest, ...(distinct === undefined ? {} : { distinct }) };
    const role = given === 'card number' && (0,_types_js__WEBPACK_IMPORTED_MODULE_3__  .I)(column.type) === 'number' ? given : (0,_role_js__WEBPACK_IMPORTED_MODULE_1__  .k)(counted);
    return { ...counted, ...(role === undefined ? {} : { role }) };
}
 
function isBare(request) {
    return request.edges === undefined && ['number', 'time'].includes((0,_types_js__WEBPACK_IMPORTED_MODULE_3__  .I)(request.type));
}
function isSliced(counted) {
    return counted.places !== undefined || counted.shapes !== undefined || counted.looks !== undefined;
}
 
function wholePlaces(request, { n }) {
    return /^u?int\d+$/.test(request.type) && request.edges !== undefined ? { places: [n, 0, 0, 0, 0, 0, 0, 0] } : {};
}
function valuesOf(request, counted) {
    if (request.values === undefined || counted.values === undefined)
        return {};
    return { values: { ...listOf(request.values, counted.values), cut: null } };
}
function shapesOf(request, counted) {
    if (request.shapes === undefined || counted.shapes === undefined)
        return {};
    return { shapes: { ...listOf(request.shapes, counted.shapes), cut: null } };
}
function listOf(names, counts) {
    return { list: (0,_listing_js__WEBPACK_IMPORTED_MODULE_4__  .Fd)(names.map((name, i) => [name, counts[i] ?? 0])), other: counts.at(-1) ?? 0 };
}
function looksOf(counts) {
    return Object.fromEntries(_looks_js__WEBPACK_IMPORTED_MODULE_0__  .dx.map(({ name }, i) => [name, counts[i] ?? 0]));
}
 
function plainZero(value) {
    return value === 0 ? 0 : value;
}


  }),

  29684:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Co: () => (  distinctOf),
    Mz: () => (  sliceOf),
    UT: () => (  orBits),
    i9: () => (  estimateAll),
    v8: () => (  powerOfTwo)
  });
  var _counter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9616);

 
const mostSlices = 2 ** 32;


function sliceOf(distinct, n, rows) {
    return powerOfTwo(estimateAll(distinct, n, rows) / _counter_js__WEBPACK_IMPORTED_MODULE_0__  .nP);
}
 
function powerOfTwo(x) {
    return Math.min(mostSlices, 2 ** Math.max(0, Math.ceil(Math.log2(Math.max(1, x)))));
}


function estimateAll(distinct, n, rows) {
    if (n >= rows || distinct === 0 || n === 0)
        return distinct;
    const seen = (all) => all * (1 - Math.exp(-n / all));
    let [low, high] = [distinct, rows];
    for (let i = 0; i < 60 && high / low > 1.01; i++) {
        const middle = Math.sqrt(low * high);
        if (seen(middle) < distinct)
            low = middle;
        else
            high = middle;
    }
    return high;
}


function distinctOf(column, bitmap) {
    const exact = exactly(column);
    if (exact !== null)
        return { low: exact, high: exact, ...bitmap };
    if (bitmap.bits === undefined)
        return undefined;
    const slice = bitmap.slice ?? 1;
    const set = bitsSet(bitmap.bits);
    const inSlice = -_counter_js__WEBPACK_IMPORTED_MODULE_0__  .nP * Math.log(Math.max(0.5, _counter_js__WEBPACK_IMPORTED_MODULE_0__  .nP - set) / _counter_js__WEBPACK_IMPORTED_MODULE_0__  .nP);
    const load = inSlice / _counter_js__WEBPACK_IMPORTED_MODULE_0__  .nP;
    const collisions = _counter_js__WEBPACK_IMPORTED_MODULE_0__  .nP * (Math.exp(load) - load - 1);
    const spread = 3 * Math.sqrt(collisions + (slice > 1 ? inSlice : 0));
    const low = Math.max(slice === 1 ? set : 1, Math.ceil((inSlice - spread) * slice));
    const high = set >= _counter_js__WEBPACK_IMPORTED_MODULE_0__  .nP ? column.n : Math.max(low + 1, Math.floor((inSlice + spread) * slice));
    return { low: Math.min(low, column.n), high: Math.min(high, column.n), ...bitmap };
}
function exactly(column) {
    if (column.n === 0)
        return 0;
    if (column.values?.other === 0)
        return column.values.list.filter(([, count]) => count > 0).length;
     
    return column.min !== null && column.min === column.max && Math.abs(column.min) < 2 ** 53 ? 1 : null;
}
function bitsSet(bits) {
    let set = 0;
    for (const character of atob(bits))
        for (let byte = character.charCodeAt(0); byte > 0; byte >>= 1)
            set += byte & 1;
    return set;
}
 
function orBits(a, b) {
    const right = atob(b);
    return btoa(Array.from(atob(a), (byte, i) => String.fromCharCode(byte.charCodeAt(0) | right.charCodeAt(i))).join(''));
}


  }),

  42288:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  withEnumValues),
    U: () => (  enumValues)
  });
 
const written = /ENUM\('(?:[^']|'')*'(?:, ?'(?:[^']|'')*')*\)/g;
const quoted = /'((?:[^']|'')*)'/g;
 
function enumValues(physical) {
    return Array.from(physical.matchAll(written), ([text]) => Array.from(text.matchAll(quoted), ([, value = '']) => value.replaceAll("''", "'"))).flat();
}
 
function withEnumValues(physical, other) {
    return physical.replace(written, (text) => {
        if (other === null)
            return 'ENUM';
        const values = enumValues(text).map((value) => `'${other(value).replaceAll("'", "''")}'`);
        return `ENUM(${values.sort().join(', ')})`;
    });
}


  }),

  35002:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    J: () => (  keyMark),
    y: () => (  checkKey)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);

 
function keyMark(hash) {
    return hash('assay/profile');
}


function checkKey({ privacy }, hash) {
    if (privacy?.key === undefined || privacy.key === keyMark(hash))
        return;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A('The key in ASSAY_PROFILE_KEY is not the one that the values of the profile were hashed with.', 'Set ASSAY_PROFILE_KEY to the key of then, or make the profile again with this one.');
}


  }),

  34401:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    P: () => (  hashList),
    f: () => (  clearLists)
  });
  var _enum_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42288);
  var _hash_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35002);
  var _listing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32934);



 
const mostHashed = 20_000;
 
function hashList(column, hash, kept = new Set()) {
    const physical = (0,_enum_values_js__WEBPACK_IMPORTED_MODULE_1__  .K)(column.physical, hash);
    if (column.values === undefined)
        return { ...column, physical };
    const list = column.values.list.map(([value, count]) => {
        return [kept.has(value) ? value : hash(value), count];
    });
    return { ...column, physical, values: { ...column.values, list: (0,_listing_js__WEBPACK_IMPORTED_MODULE_2__  .Fd)(list) } };
}


async function clearLists(profile, counter, hash) {
    if (profile.privacy?.values !== 'hashed')
        return profile;
    (0,_hash_key_js__WEBPACK_IMPORTED_MODULE_0__  .y)(profile, hash);
    const there = new Map(counter.columns.map(({ path, physical }) => [JSON.stringify(path), physical]));
    const columns = [];
    for (const stored of profile.columns) {
        const theirs = there.get(JSON.stringify(stored.path));
        const column = theirs === undefined ? stored : { ...stored, physical: declaredInClear(stored, theirs, hash) };
        const { values } = column;
        if (values === undefined || values.list.length === 0 || theirs === undefined) {
            columns.push(column);
            continue;
        }
        const found = await counter.others({ path: column.path, type: column.type }, mostHashed);
        const clear = new Map(found.map(([value]) => [hash(value), value]));
        const list = values.list.map(([hashed, count]) => [clear.get(hashed) ?? hashed, count]);
        columns.push({ ...column, values: { ...values, list } });
    }
    return { ...profile, columns };
}
 
function declaredInClear({ physical }, theirs, hash) {
    const clear = new Map((0,_enum_values_js__WEBPACK_IMPORTED_MODULE_1__  .U)(theirs).map((value) => [hash(value), value]));
    return (0,_enum_values_js__WEBPACK_IMPORTED_MODULE_1__  .K)(physical, (hashed) => clear.get(hashed) ?? hashed);
}


  }),

  50753:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Vr: () => (  heldBy),
    d5: () => (  holdBack),
    n5: () => (  nothingHeld),
    qQ: () => (  hashOf),
    y2: () => (  coarse)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11821);
  var _column_profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99298);
  var _enum_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42288);
  var _hash_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35002);
  var _hashed_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34401);
  var _role_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3804);







const nothingHeld = { values: 'shown', extremes: true };
 
function heldBy({ values, extremes, hash }) {
    if (values === 'shown' && extremes)
        return undefined;
    return { values, extremes, ...(values === 'hashed' && hash !== undefined ? { key: (0,_hash_key_js__WEBPACK_IMPORTED_MODULE_2__  .J)(hash) } : {}) };
}


function holdBack(column, held, kept = new Set()) {
    const secret = _role_js__WEBPACK_IMPORTED_MODULE_4__  .b.includes(column.role ?? '') && (0,_types_js__WEBPACK_IMPORTED_MODULE_5__  .I)(column.type) === 'text';
    const none = secret || held.values === 'none';
    const shown = none ? withoutList(column) : held.values === 'hashed' ? (0,_hashed_lists_js__WEBPACK_IMPORTED_MODULE_3__  .P)(column, hashOf(held), kept) : column;
    return held.extremes ? shown : coarse(shown);
}
 
function hashOf({ hash }) {
    if (hash !== undefined)
        return hash;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A('The values of the profile are hashed: needed the key in ASSAY_PROFILE_KEY, given none.', 'Set ASSAY_PROFILE_KEY to a long random text, the same for every profile that is compared or added.');
}
function withoutList(all) {
    const column = { ...all, physical: (0,_enum_values_js__WEBPACK_IMPORTED_MODULE_6__  .K)(all.physical, null) };
    if (column.values === undefined)
        return column;
    const rows = column.values.list.reduce((sum, [, count]) => sum + count, column.values.other);
    return { ...column, values: { list: [], other: rows, cut: null } };
}


function coarse(column) {
    const { distinct = { low: 0, high: 0 } } = column;
    const { low: _, high: __, ...bitmap } = distinct;
    const blind = column.distinct === undefined ? column : (0,_column_profile_js__WEBPACK_IMPORTED_MODULE_1__  .u)({ ...column, min: null, max: null }, bitmap);
    return { ...blind, ...tailsOf(column) };
}
function tailsOf({ bins, n, min, max }) {
    if (min === null || max === null || bins === undefined || bins.edges.length === 0)
        return { min: null, max: null };
    const upTo = [];
    for (const count of bins.counts)
        upTo.push((upTo.at(-1) ?? 0) + count / Math.max(1, n));
    const first = upTo.findLastIndex((share, i) => i < bins.edges.length && share <= 0.002);
    const last = upTo.findIndex((share) => share >= 0.998);
    const edge = (i) => bins.edges[Math.min(Math.max(i, 0), bins.edges.length - 1)] ?? null;
    return { min: edge(first), max: edge(last) };
}


  }),

  32934:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Du: () => (  listValues),
    Fd: () => (  byCount)
  });
 
 
const mostListed = 50;


function listValues(counted, rest, least, k) {
    const sorted = byCount(counted);
    const next = sorted[mostListed]?.[1] ?? 0;
    const cut = Math.max(k, next + 1, least + 1);
    const list = sorted.filter(([, count]) => count >= cut);
    const unlisted = sorted.filter(([, count]) => count < cut).reduce((sum, [, count]) => sum + count, 0);
    return { list, other: rest + unlisted, cut: [cut, list.filter(([, count]) => count === cut).length] };
}
 
function byCount(counted) {
    const sorted = counted.map(([value, count]) => [value, count]);
    return sorted.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
}


  }),

  60030:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  vK: () => (  countColumns),
  w4: () => (  firstProfile),
  b: () => (  profileAt),
  fz: () => (  requestLike)
});

 
var data_counter = __webpack_require__(9616);
 
var partitions = __webpack_require__(5279);
 
var types = __webpack_require__(11821);
 
var column_profile = __webpack_require__(99298);
 
var hashed_lists = __webpack_require__(34401);
 
var holding_back = __webpack_require__(50753);
 
var listing = __webpack_require__(32934);
 
var looks = __webpack_require__(53940);
 
var data_shape = __webpack_require__(42441);
; 




 
function addUnlisted(column, values) {
    if (column.shapes === undefined)
        return (0,column_profile .u)(column, column.distinct ?? {});
    const shapes = new Map(column.shapes.list);
    let other = column.shapes.other;
    const seen = { ...column.looks };
    const names = Object.keys(seen);
    for (const [value, count] of values) {
        const shape = (0,data_shape .F5)(value);
        const listed = shapes.get(shape);
        if (listed === undefined)
            other += count;
        else
            shapes.set(shape, listed + count);
        (0,looks .uJ)(value).forEach((has, i) => {
            const name = names[i];
            if (has && name !== undefined)
                seen[name] = (seen[name] ?? 0) + count;
        });
    }
    const counted = { ...column, shapes: { list: (0,listing .Fd)([...shapes]), other, cut: null } };
    return (0,column_profile .u)(column.looks === undefined ? counted : { ...counted, looks: seen }, bitmapOf(column));
}
function bitmapOf({ distinct }) {
    const { slice, bits } = distinct ?? {};
    return { ...(slice === undefined ? {} : { slice }), ...(bits === undefined ? {} : { bits }) };
}

 
var profile_distinct = __webpack_require__(29684);
 
var edges = __webpack_require__(67932);
; 






 
const candidates = 200;
 
const lookedAt = 8192;
 
const leastValues = 64;
 
const fewRows = 1_000_000;
 
function plainRequest(column) {
    const counted = column.type === 'string' || column.type.startsWith('list(');
    return { path: column.path, type: column.type, ...(counted ? { lengths: edges .l6 } : {}) };
}
 
function planColumn(column, sampled, rows, extremes) {
    const plain = plainRequest(column);
    const kind = (0,types .I)(column.type);
    if (kind === 'opaque')
        return plain;
    const { distinct, n = 0 } = sampled;
    if (kind === 'text')
        return planText(plain, sampled, rows);
    const quantiles = extremes ? sampled.quantiles : within(sampled.quantiles, sampled.tails);
    if (column.type !== 'float' && isCardNumbers(column.type, sampled.quantiles))
        return plain;
    const whole = isWhole(column.type);
    const fraction = kind === 'number' && !whole;
    const estimated = distinct === undefined ? undefined : (0,profile_distinct .i9)(distinct, n, rows);
    const hashed = estimated !== undefined && (!fraction || rows <= fewRows);
    return {
        ...plain,
        edges: (0,edges .ox)(kind, quantiles, whole, extremes ? (sampled.tails ?? []) : []),
        sum: whole ? { centre: 0, scale: 0 } : centreOf(sampled.quantiles),
        ...(hashed ? { distinct: (0,profile_distinct .Mz)(distinct ?? 0, n, rows) } : {}),
        ...(fraction && estimated !== undefined ? { places: true, slice: lookSlice(estimated, rows) } : {}),
        ...(column.type.startsWith('timestamp') ? { hours: true } : {}),
        ...(mayBeLarge(column) ? { large: true } : {}),
    };
}
function planText(plain, sampled, rows) {
    const values = mayBeListed(sampled, rows);
    if (sampled.distinct === undefined)
        return { ...plain, values };
    const estimated = (0,profile_distinct .i9)(sampled.distinct, sampled.n ?? 0, rows);
    const distinct = (0,profile_distinct .Mz)(sampled.distinct, sampled.n ?? 0, rows);
    if (plain.type !== 'string')
        return { ...plain, values, distinct };
    const shapes = topShapes(sampled.spread ?? []);
    return { ...plain, values, distinct, slice: lookSlice(estimated, rows), shapes, looks: true };
}


function mayBeListed({ values }, rows) {
    const least = (values[candidates]?.[1] ?? -10) + 10;
    const enough = rows <= data_counter .mh ? 0 : least - 2 * Math.sqrt(least);
    return values.slice(0, candidates).flatMap(([value, count]) => (count >= enough ? [value] : []));
}
function topShapes(texts) {
    const counts = new Map();
    for (const text of texts)
        counts.set((0,data_shape .F5)(text), (counts.get((0,data_shape .F5)(text)) ?? 0) + 1);
    const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return sorted.slice(0, data_shape .iM).map(([shape]) => shape);
}


function lookSlice(different, rows) {
    const byRows = (0,profile_distinct .v8)(rows / lookedAt);
    if (different <= candidates)
        return Math.min(byRows, 8);
    const byValues = 2 ** Math.max(0, Math.floor(Math.log2(Math.max(1, different / leastValues))));
    return Math.min(byRows, byValues);
}


function centreOf(quantiles) {
    const centre = quantiles[128] ?? 0;
    const far = Math.max(centre - (quantiles[0] ?? 0), (quantiles[256] ?? 0) - centre, Math.abs(centre) * 2 ** -20, 2 ** -900);
    const scale = quantiles.length === 0 ? 0 : 40 - Math.ceil(Math.log2(far));
    return { centre: centre === 0 ? 0 : centre, scale: Math.max(-900, Math.min(900, scale)) };
}
 
function within(quantiles, tails) {
    const [low, high] = tails ?? [quantiles[1] ?? 0, quantiles[255] ?? 0];
    return quantiles.map((value) => Math.min(Math.max(value, low), high));
}
 
function isCardNumbers(type, quantiles) {
    if (!isWhole(type))
        return false;
    const different = [...new Set(quantiles)].filter((value) => value >= 1e12 && value < 2 ** 53);
    const cards = different.filter((value) => /^(3[47]\d{13}|[2-6]\d{15})$/.test(String(value)) && (0,looks .ow)(String(value)));
    return cards.length >= 20 && cards.length >= 0.9 * new Set(quantiles).size;
}
 
function mayBeLarge({ type, physical }) {
    return /^u?int(64|128)$/.test(type) || (type === 'double' && physical === 'text');
}
function isWhole(type) {
    return /^u?int\d+$/.test(type);
}

; 











async function firstProfile(counter, k, held = holding_back .n5, parts = hasParts(counter)) {
    const sampled = await counter.sample(counter.columns.map(plainRequest), candidates + 1);
    const requests = counter.columns.map((column, i) => planColumn(column, sampled[i] ?? { quantiles: [], values: [] }, counter.rows, held.extremes));
    const counted = await counter.count(requests);
    const columns = [];
    for (const [i, column] of counter.columns.entries()) {
        const request = requests[i];
        const seen = sampled[i];
        const profile = await listed(counter, request, (0,column_profile .s)(column, request, counted[i]), seen, k);
        columns.push((0,holding_back .d5)(named(profile, request, seen), held));
    }
    return profileOf(counter, await withExactly(counter, columns), counter.digest, k, held, parts);
}
 
async function listed(counter, request, profile, seen, k) {
    if (profile.values === undefined)
        return profile;
    const { list, other } = profile.values;
    const bound = other === 0 ? 0 : mostOfUnseen(counter.rows, seen.values);
    const values = (0,listing .Du)(list, other, bound, k);
    const stays = new Set(values.list.map(([value]) => value));
    const unlisted = list.filter(([value, count]) => count > 0 && !stays.has(value));
    const slice = request.slice ?? 1;
    const there = slice === 1
        ? null
        : await counter.inSlice?.(unlisted.map(([value]) => value), slice);
    return addUnlisted({ ...profile, values }, unlisted.filter((_, i) => there?.[i] ?? true));
}
function named(profile, request, { quantiles }) {
    const cards = request.edges === undefined && isCardNumbers(request.type, quantiles);
    return cards ? { ...profile, role: 'card number' } : profile;
}
 
async function withExactly(counter, columns) {
    const open = columns.filter(({ distinct, n }) => distinct !== undefined && distinct.low < distinct.high && distinct.high >= n * 0.99);
    if (counter.distinct === undefined || counter.rows > data_counter .xl || open.length === 0)
        return [...columns];
    const exact = await counter.distinct(open.map(({ path, type }) => ({ path, type })));
    return columns.map((column) => {
        const found = exact[open.indexOf(column)];
        return found === undefined || column.distinct === undefined
            ? column
            : { ...column, distinct: { ...column.distinct, low: found, high: found } };
    });
}


async function profileAt(counter, stored, { parts = hasParts(counter), hash } = {}) {
    const hashed = stored.privacy?.values === 'hashed';
    const base = hashed ? await (0,hashed_lists .f)(stored, counter, (0,holding_back .qQ)(hash === undefined ? {} : { hash })) : stored;
    const byPath = new Map(base.columns.map((column) => [JSON.stringify(column.path), column]));
    const like = (column) => byPath.get(JSON.stringify(column.path));
    const requests = counter.columns.map((column) => {
        const known = like(column);
        return known === undefined ? plainRequest(column) : fullRequestLike(known, base.engine === counter.engine);
    });
    const counted = await counter.count(requests);
    const held = { ...(base.privacy ?? holding_back .n5), ...(hash === undefined ? {} : { hash }) };
    const kept = new Set(stored.columns.flatMap(({ values }) => values?.list.map(([value]) => value) ?? []));
    const columns = counter.columns.map((column, i) => {
        const profile = (0,column_profile .s)(column, requests[i], counted[i]);
        const cards = like(column)?.role === 'card number' && (0,types .I)(column.type) === 'number';
        return (0,holding_back .d5)(cards ? { ...profile, role: 'card number' } : profile, held, hashed ? kept : undefined);
    });
    return profileOf(counter, columns, base.edges_from, base.k, held, parts);
}
 
function requestLike(like) {
    return {
        path: like.path,
        type: like.type,
        ...(like.bins === undefined ? {} : { edges: like.bins.edges }),
        ...(like.values === undefined ? {} : { values: like.values.list.map(([value]) => value) }),
        ...(like.lengths === undefined ? {} : { lengths: like.lengths.edges }),
    };
}


function fullRequestLike(like, sameEngine) {
    const { slice, ...rest } = like;
    if (!sameEngine && (slice ?? 1) > 1)
        return fullRequestLike(withoutLooks(rest), true);
    return {
        ...requestLike(like),
        ...(like.sum === undefined ? {} : { sum: { centre: like.sum.centre, scale: like.sum.scale } }),
        ...(like.distinct?.bits === undefined ? {} : { distinct: like.distinct.slice ?? 1 }),
        ...(like.slice === undefined ? {} : { slice: like.slice }),
        ...(like.places === undefined || like.slice === undefined ? {} : { places: true }),
        ...(like.shapes === undefined ? {} : { shapes: like.shapes.list.map(([shape]) => shape) }),
        ...(like.looks === undefined ? {} : { looks: true }),
        ...(like.hours === undefined ? {} : { hours: true }),
        ...(like.large === undefined ? {} : { large: true }),
    };
}
function withoutLooks({ looks: _, places: __, shapes: ___, ...like }) {
    return like;
}
 
async function countColumns(counter, requests) {
    const byPath = new Map(counter.columns.map((column) => [JSON.stringify(column.path), column]));
    const counted = await counter.count(requests);
    return requests.map((request, i) => (0,column_profile .s)(byPath.get(JSON.stringify(request.path)), request, counted[i]));
}
function hasParts({ files = 1 }) {
    return files > 1;
}
async function profileOf(counter, columns, edgesFrom, k, held, parts) {
    const privacy = (0,holding_back .Vr)(held);
    return {
        format: 'assay/profile',
        version: 1,
        rows: counter.rows,
        digest: counter.digest,
        edges_from: edgesFrom,
        engine: counter.engine,
        kind: counter.kind,
        nulls: [...counter.nulls],
        k,
        ...(counter.bytes === undefined ? {} : { bytes: counter.bytes }),
        ...(privacy === undefined ? {} : { privacy: { ...privacy } }),
        ...(counter.parts === undefined || !parts ? {} : (0,partitions .R)(await counter.parts())),
        columns,
    };
}


function mostOfUnseen(rows, seen) {
    const next = seen[candidates]?.[1] ?? 0;
    const step = Math.ceil(rows / data_counter .mh);
    return step <= 1 ? next : step * (next + 10);
}


  }),

  95284:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  j: () => (  parseProfile),
  z: () => (  profileText)
});

 
var problem = __webpack_require__(75254);
 
var quote = __webpack_require__(52037);
 
var data_profile = __webpack_require__(1097);
; 
const isText = (value) => typeof value === 'string';
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const isWhole = (value) => Number.isSafeInteger(value);
const isSlice = (value) => isWhole(value) && value >= 1;
const isExtreme = (value) => value === null || Number.isFinite(value);
const isBits = (value) => isText(value) && base64.test(value);
const base64 = /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/;
const isBins = object({ edges: isRising, counts: areCounts });
const isValues = object({ list: list(isListed), other: isCount, cut: isCut });
const isSum = object({ centre: Number.isFinite, scale: isWhole, total: isInteger, clamped: isCount });
const isDistinct = object({ low: isCount, high: isCount }, { slice: isSlice, bits: isBits });


const isColumn = object({
    path: (value) => list(isText)(value) && value.length > 0,
    position: isCount,
    type: isText,
    physical: isText,
    n: isCount,
    missing: isCount,
    unparsed: isCount,
    nan: isCount,
    pinf: isCount,
    ninf: isCount,
    empty: isCount,
    min: isExtreme,
    max: isExtreme,
}, {
    bins: (value) => isBins(value) && isFull(value),
    values: isValues,
    lengths: (value) => isBins(value) && isFull(value),
    nullable: (value) => typeof value === 'boolean',
    sum: isSum,
    distinct: isDistinct,
    slice: isSlice,
    places: areCounts,
    shapes: isValues,
    looks: isCounts,
    hours: (value) => areCounts(value) && value.length === 25,
    large: (value) => areCounts(value) && value.length === 2,
    role: isText,
});
 
function object(needed, others = {}) {
    const checks = new Map([...Object.entries(needed), ...Object.entries(others)]);
    const names = Object.keys(needed);
    return (value) => {
        if (!isObject(value))
            return false;
        for (const name of names)
            if (value[name] === undefined)
                return false;
        for (const name in value)
            if (checks.get(name)?.(value[name]) !== true)
                return false;
        return true;
    };
}
function list(is) {
    return (value) => {
        if (!Array.isArray(value))
            return false;
        for (let i = 0; i < value.length; i++)
            if (!is(value[i]))
                return false;
        return true;
    };
}
 
function areCounts(value) {
    if (!Array.isArray(value))
        return false;
    for (let i = 0; i < value.length; i++) {
        const count = value[i];
        if (typeof count !== 'number' || !(count >= 0) || !Number.isSafeInteger(count))
            return false;
    }
    return true;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isRising(value) {
    if (!Array.isArray(value))
        return false;
    for (let i = 0; i < value.length; i++) {
        if (!Number.isFinite(value[i]) || (i > 0 && !(value[i] > value[i - 1])))
            return false;
    }
    return true;
}
function isFull(bins) {
    const { edges, counts } = bins;
    return counts.length === edges.length + 1;
}
function isListed(value) {
    return Array.isArray(value) && value.length === 2 && isText(value[0]) && isCount(value[1]);
}
function isCut(value) {
    return value === null || (Array.isArray(value) && value.length === 2 && isCount(value[0]) && isCount(value[1]));
}
function isInteger(value) {
    return isText(value) && /^-?\d+$/.test(value);
}
function isCounts(value) {
    if (!isObject(value))
        return false;
    for (const name in value)
        if (name === '__proto__' || !isCount(value[name]))
            return false;
    return true;
}

; 






function profileText(profile) {
    const { columns, ...head } = data_profile .Fk.parse(profile);
    const fields = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
    return `{${fields.join(',')},"columns":[\n${columns.map(line).join(',\n')}\n]}\n`;
}
function line(column) {
    return JSON.stringify(column);
}
 
function parseProfile(text, name) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        throw new problem .A(`${(0,quote .h)(name)} is not JSON, so it is no profile.`, remake(name));
    }
    const { format, version } = (json ?? {});
    if (format !== 'assay/profile') {
        throw new problem .A(`${(0,quote .h)(name)} is not a profile: needed "format": "assay/profile".`, remake(name));
    }
    if (version !== 1) {
        throw new problem .A(`${(0,quote .h)(name)} is a profile of version ${String(version)}; this program reads version 1.`, `Use the version of Assay that wrote it, or ${lowerFirst(remake(name))}`);
    }
    const { columns } = json;
     
    const known = Array.isArray(columns) && columns.every(isColumn) ? columns : null;
    const read = data_profile .Fk.safeParse(known === null ? json : { ...json, columns: [] });
    if (read.success)
        return coherent(known === null ? read.data : { ...read.data, columns: known }, name);
    const issue = read.error.issues[0];
    throw new problem .A(`${(0,quote .h)(name)} is not a valid profile: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim(), remake(name));
}
 
function coherent(profile, name) {
    const paths = new Set();
    for (const column of profile.columns) {
        const path = column.path.length === 1 ? `=${column.path[0]}` : JSON.stringify(column.path);
        if (paths.has(path))
            throw incoherent(name, `it has the column ${(0,quote .h)((0,data_profile .Vb)(column))} twice`);
        paths.add(path);
        const { bins, values, n } = column;
        const counted = [
            ...(bins === undefined ? [] : [sum(bins.counts)]),
            ...(values === undefined ? [] : [values.list.reduce((all, [, count]) => all + count, values.other)]),
        ];
        if (counted.some((all) => all !== n))
            throw incoherent(name, `the counts of ${(0,quote .h)((0,data_profile .Vb)(column))} do not add up`);
    }
    return profile;
}
function sum(counts) {
    let all = 0;
    for (const count of counts)
        all += count;
    return all;
}
function incoherent(name, what) {
    return new problem .A(`${(0,quote .h)(name)} is not a valid profile: ${what}.`, remake(name));
}
function remake(name) {
    return `Make it again: assay data profile SNAPSHOT -o ${(0,quote .h)(name)}.`;
}
function lowerFirst(text) {
    return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}


  }),

  3804:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    b: () => (  privateRoles),
    k: () => (  roleOf)
  });
  var _looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53940);
  var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11821);


 
const privateRoles = ['id', 'email', 'phone', 'card number', 'uuid'];
 
const enough = 0.9;
const named = [
    ['email', 'email'],
    ['url', 'URL'],
    ['uuid', 'uuid'],
    ['card', 'card number'],
    ['date', 'date'],
    ['phone', 'phone'],
];


function roleOf(column) {
    if (column.n === 0)
        return undefined;
    const kind = (0,_types_js__WEBPACK_IMPORTED_MODULE_1__  .I)(column.type);
    if (kind === 'time')
        return column.type === 'time' ? undefined : 'date';
    if (column.type === 'bool')
        return 'category';
    const { low, high } = column.distinct ?? { low: 0, high: Number.POSITIVE_INFINITY };
    const differ = column.n >= 20 && high >= column.n * 0.99 && low >= column.n * 0.8;
    if (kind === 'number')
        return differ && isDense(column) ? 'id' : undefined;
    if (kind !== 'text')
        return undefined;
    const share = lookShares(column);
    const found = named.find(([look]) => (share.get(look) ?? 0) >= enough);
    if (found !== undefined)
        return found[1];
    if ((share.get('words') ?? 0) >= 0.5)
        return 'free text';
    if (differ)
        return 'id';
    return high <= Math.max(50, column.n / 20) ? 'category' : undefined;
}
function isDense({ type, min, max, n }) {
    return /^u?int\d+$/.test(type) && min !== null && max !== null && max - min + 1 <= n * 1.2;
}
 
function lookShares(column) {
    const slice = column.slice ?? 1;
    const counted = column.shapes === undefined ? 0 : column.shapes.list.reduce((sum, [, c]) => sum + c, column.shapes.other);
    const listed = column.values?.list ?? [];
    const all = listed.reduce((sum, [, count]) => sum + count, slice * counted);
    const known = listed.map(([value, count]) => ({ has: (0,_looks_js__WEBPACK_IMPORTED_MODULE_0__  .uJ)(value), count }));
    return new Map(_looks_js__WEBPACK_IMPORTED_MODULE_0__  .dx.map(({ name }, i) => {
        const clear = known.reduce((sum, { has, count }) => sum + (has[i] ? count : 0), 0);
        return [name, all === 0 ? 0 : (clear + slice * (column.looks?.[name] ?? 0)) / all];
    }));
}


  }),

  92535:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Y: () => (  counterOf)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52037);


 
async function counterOf(run, snapshot, nulls, once = false) {
    if (snapshot.kind === 'table')
        return snapshot.counter;
    const { kind, lacking, ...rest } = snapshot;
    if (kind === 'profile')
        throw new Error('a profile is not counted');
    if (lacking !== undefined && !(nulls.length === 0 ? [''] : nulls).includes(lacking.missing)) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`Files of ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(snapshot.name)} have different columns, and base was read with other texts for missing values.`, 'Give all files the same header, or name the same `nulls` for both sides.');
    }
    const counter = await (await run.engine()).open({ ...rest, kind, once, nulls: nulls.length === 0 ? [''] : nulls });
    run.io.log.info(`${snapshot.name}: ${counter.rows} rows, ${counter.columns.length} columns`);
    return counter;
}


  }),

  68476:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  keyedHash),
    Z: () => (  comparable)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _data_profile_hashed_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34401);
  var _data_profile_holding_back_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50753);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75254);




 
const keyVariable = 'ASSAY_PROFILE_KEY';
 
function keyedHash(env) {
    const key = env[keyVariable];
    if (key === undefined || key === '')
        return {};
    return { hash: (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(text, 'utf8').digest('hex').slice(0, 16) };
}


async function comparable(base, head, env) {
    if ('count' in head) {
        if (base.privacy?.values !== 'hashed')
            return base;
        const clear = await (0,_data_profile_hashed_lists_js__WEBPACK_IMPORTED_MODULE_1__  .f)(base, head, (0,_data_profile_holding_back_js__WEBPACK_IMPORTED_MODULE_2__  .qQ)(keyedHash(env)));
         
        return { ...clear, privacy: { ...base.privacy, values: 'shown' } };
    }
    if ((base.privacy?.values ?? 'shown') !== (head.privacy?.values ?? 'shown')) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__  .A('One profile holds its values in clear and the other does not, so their values cannot be told to be the same.', 'Make both with the same `privacy.values`, or name the data itself as head.');
    }
    const [before, after] = [base.privacy?.key, head.privacy?.key];
    if (before !== undefined && after !== undefined && before !== after) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__  .A('The values of the two profiles were hashed with different keys, so none of them can be told to be the same.', 'Make both with the same ASSAY_PROFILE_KEY.');
    }
    return base;
}


  })

};
