export const id = 3552;
export const ids = [3552];
export const modules = {

/***/ 8325:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   P1: () => (/* binding */ nothingCollected),
/* harmony export */   Rp: () => (/* binding */ shownOf),
/* harmony export */   S3: () => (/* binding */ itemsOf)
/* harmony export */ });
/** Before the first. */
function nothingCollected() {
    return { all: [], dropped: new Map() };
}
/** Adds candidates in their order. One whose age is not known (a thread knows none) is kept as it is. */
function collect({ all, dropped }, items) {
    for (const item of items) {
        if (item.candidate.dropped === null || (item.commit?.order ?? -1) < 0) {
            all.push(item);
            continue;
        }
        const key = keyOf(item);
        const before = dropped.get(key);
        if (before === undefined || byAge(item, before) < 0)
            dropped.set(key, item);
    }
}
/** All of it: of what was dropped more than one place may be left, where their age is not known. */
function itemsOf({ all, dropped }) {
    return [...all, ...dropped.values()];
}
/** What is shown: all that was not dropped, oldest first, and then the oldest place of each value that was. */
function shownOf(found) {
    const real = found.filter(({ candidate }) => candidate.dropped === null).sort(byAge);
    const once = new Map();
    for (const item of found.filter(({ candidate }) => candidate.dropped !== null).sort(byAge)) {
        const key = keyOf(item);
        if (!once.has(key))
            once.set(key, item);
    }
    return { real, dropped: [...once.values()] };
}
function keyOf({ candidate }) {
    return `${candidate.rule.id} ${candidate.identity}`;
}
/** Oldest first; versions of one commit by path. What was found in one version keeps its order. */
function byAge(a, b) {
    return ((a.commit?.order ?? -1) - (b.commit?.order ?? -1) ||
        compare(a.path, b.path) ||
        compare(a.id ?? a.commit?.id ?? '', b.id ?? b.commit?.id ?? ''));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 44486:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   GA: () => (/* binding */ scanObjects),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   ny: () => (/* binding */ scanMessage),
/* harmony export */   vU: () => (/* binding */ groupingFor),
/* harmony export */   xM: () => (/* binding */ groupVersions)
/* harmony export */ });
/* unused harmony export scanVersions */
/* harmony import */ var _sources_git_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48547);
/* harmony import */ var _sources_git_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39135);
/* harmony import */ var _exposure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61425);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61270);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71611);





/** Versions by object, in their order, each path of an object once; those that the policy excludes are counted only. */
function groupVersions(look, versions) {
    const grouping = groupingFor(look);
    for (const version of versions)
        grouping.add(version);
    return grouping.done();
}
/** As `groupVersions`, version by version: those of a long history need not be held all at once. */
function groupingFor(look) {
    const { tally } = look;
    const groups = new Map();
    // each path once, for versions share them
    const paths = new Map();
    // globs are asked once for each path
    const left = new Set();
    const many = new Map();
    const add = (version) => {
        const { path } = version;
        if (left.has(path) || (!paths.has(path) && look.isExcluded(path))) {
            left.add(path);
            tally.excluded++;
            return;
        }
        const shared = paths.get(path) ?? path;
        paths.set(shared, shared);
        const group = groups.get(version.id);
        if (group === undefined) {
            const own = { ...version, id: alone(version.id), path: shared };
            groups.set(own.id, [own]);
        }
        else if (!stands(group, version, many))
            group.push({ ...version, id: group[0]?.id ?? version.id, path: shared });
    };
    const done = () => {
        tally.blobs += groups.size;
        tally.files += paths.size;
        return groups;
    };
    return { add, done };
}
/** The same characters in a string of their own: what was cut out of a line would keep all of the line. */
function alone(text) {
    return Buffer.from(text, 'latin1').toString('latin1');
}
/** Whether the path is in the group; where an object has many paths (an empty file), by a set of its own. */
function stands(group, { id, path }, many) {
    if (group.length < 16)
        return group.some((other) => other.path === path);
    const known = many.get(id) ?? new Set(group.map((other) => other.path));
    many.set(id, known);
    if (known.has(path))
        return true;
    known.add(path);
    return false;
}
/** Bytes out of archives and documents that one run reads, so that it ends: what comes after is counted as over the cap. */
const mostOpened = 2 ** 31;
/**
 * Reads each object once, in order, from one `git cat-file`; an object in which something was found is scanned again for
 * each further path. `messages`: commits and annotated tags, by id. `most`: bytes out of archives and documents.
 */
async function scanObjects(look, groups, messages, most = mostOpened) {
    const { io } = look;
    const found = [];
    let done = 0;
    let opened = 0;
    for await (const object of (0,_sources_git_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjects */ .$I)(io.root, [...groups.keys(), ...messages.keys()], look.config['max-file-bytes'])) {
        const versions = groups.get(object.id);
        if (versions === undefined) {
            found.push(...scanMessage(look, object, messages.get(object.id) ?? null));
            continue;
        }
        if (++done % 1000 === 0) {
            io.signal.throwIfAborted();
            io.log.progress('blobs', done, groups.size);
        }
        const path = versions[0]?.path ?? '';
        const packed = object.bytes !== null && (0,_inside_js__WEBPACK_IMPORTED_MODULE_3__.isPacked)(look, object.bytes, path);
        if (packed && opened > most) {
            (0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .countUnread */ .RX)(look.tally, 'over-cap', path);
            continue;
        }
        const before = look.tally.bytes;
        found.push(...(await scanVersions(look, object.bytes, versions)));
        if (packed)
            opened += look.tally.bytes - before;
    }
    return found;
}
/** Scans an object for each path that it had; null bytes are above the cap. */
async function scanVersions(look, bytes, versions) {
    const [first, ...others] = versions;
    if (first === undefined)
        return [];
    if (bytes === null) {
        (0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .countUnread */ .RX)(look.tally, 'too-large', first.path);
        return [];
    }
    const candidates = await (0,_inside_js__WEBPACK_IMPORTED_MODULE_3__.lookIn)(look, bytes, first.path);
    const found = candidates.map((candidate) => ({ candidate, ...first }));
    for (const version of versions)
        await (0,_exposure_js__WEBPACK_IMPORTED_MODULE_2__/* .noteExposures */ .PF)(look, bytes, version, candidates);
    if (candidates.length === 0 && !others.some(({ path }) => path.endsWith('.ipynb')))
        return found;
    for (const version of others) {
        for (const candidate of await (0,_inside_js__WEBPACK_IMPORTED_MODULE_3__.findIn)(look, bytes, version.path))
            found.push({ candidate, ...version });
    }
    return found;
}
/** The message of a commit or an annotated tag: what follows the first empty line of the object. */
function messageOf(bytes) {
    return bytes.subarray(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf('\n\n') + 2);
}
/** Scans the message of a commit or tag; `commit` is null for a tag. Messages are no files and count as none. */
function scanMessage(look, object, commit) {
    if (object.bytes === null)
        return [];
    const { texts } = look.tally;
    const path = commit === null ? '(tag message)' : '(commit message)';
    const { candidates } = (0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .lookAt */ .t5)(look, messageOf(object.bytes), path);
    look.tally.texts = texts;
    const brought = commit ?? { id: object.id, parents: 0, author: '', date: '', order: -1 };
    return candidates.map((candidate) => ({ candidate, path, id: null, commit: brought, parents: [] }));
}
/** The files of a commit's tree as `id path`. */
async function keysOf(look, commit) {
    return new Set((await (0,_sources_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .filesOfTree */ .X)(look.io.root, commit)).map(({ id, path }) => `${id} ${path}`));
}
/** Where it stands and who brought it when. At the head a place has no commit; one that is gone there names its own. */
function placeOf(item, atHead) {
    const { commit } = item;
    const location = { ...item.candidate.location, path: item.path };
    if (commit === null)
        return location;
    const by = {
        ...(commit.author === '' ? {} : { author: commit.author }),
        ...(commit.date === '' ? {} : { date: commit.date }),
    };
    return atHead?.has(`${item.id} ${item.path}`) ? { ...location, ...by } : { ...location, commit: commit.id, ...by };
}


/***/ }),

/***/ 13552:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ scanPacks),
  g: () => (/* binding */ takeOut),
  walkPacks: () => (/* binding */ walkPacks)
});

// EXTERNAL MODULE: ./lib/secrets/scan.js + 4 modules
var scan = __webpack_require__(63457);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/sources/git.js
var git = __webpack_require__(21022);
;// CONCATENATED MODULE: ./lib/sources/pack/index-file.js

const idBytes = 20;
const tables = 8 + 256 * 4;
/**
 * Reads an index of version 2 (gitformat-pack), also with offsets above 2 GiB. Null for everything else: version 1,
 * SHA-256, a size that does not fit, offsets outside of the pack. Such a pack is git's own business.
 */
function readIndex(path) {
    const pack = path.replace(/\.idx$/, '.pack');
    const bytes = (0,external_node_fs_.readFileSync)(path);
    const size = (0,external_node_fs_.statSync)(pack).size;
    if (bytes.length < tables + 2 * idBytes || bytes.readUInt32BE(0) !== 0xff744f63 || bytes.readUInt32BE(4) !== 2)
        return null;
    const count = bytes.readUInt32BE(tables - 4);
    const narrow = tables + count * (idBytes + 4);
    const wide = narrow + count * 4;
    const wideCount = (bytes.length - wide - 2 * idBytes) / 8;
    if (!Number.isInteger(wideCount) || wideCount < 0 || wideCount > count)
        return null;
    const starts = new Float64Array(count);
    for (let i = 0; i < count; i++) {
        const offset = bytes.readUInt32BE(narrow + i * 4);
        if (offset < 0x80000000)
            starts[i] = offset;
        else if (offset - 0x80000000 >= wideCount)
            return null;
        else
            starts[i] = Number(bytes.readBigUInt64BE(wide + (offset - 0x80000000) * 8));
    }
    const order = inOrder(starts);
    const ends = new Float64Array(count);
    let end = size - idBytes;
    for (let i = count - 1; i >= 0; i--) {
        const position = order[i];
        const start = starts[position];
        if (start < 12 || start >= end)
            return null;
        ends[position] = end;
        end = start;
    }
    const fan = Uint32Array.from({ length: 256 }, (_, byte) => Math.min(count, bytes.readUInt32BE(8 + byte * 4)));
    return { pack, count, fan, ids: bytes.subarray(tables, tables + count * idBytes), starts, ends, order };
}
/**
 * Positions by offset. Numbers sort natively, with a comparison of ours they would take eight times as long; so each
 * carries its position as long as both fit into one.
 */
function inOrder(starts) {
    const count = starts.length;
    if (starts.every((start) => start * count + count <= Number.MAX_SAFE_INTEGER)) {
        const both = starts.map((start, i) => start * count + i).sort();
        // a loop: `from` would hold all of them as numbers of their own meanwhile
        const order = new Uint32Array(count);
        for (let i = 0; i < count; i++)
            order[i] = both[i] % count;
        return order;
    }
    const sorted = starts.slice().sort();
    const order = new Uint32Array(starts.length);
    for (let i = 0; i < starts.length; i++)
        order[rankOf(sorted, starts[i])] = i;
    return order;
}
/** Where a value stands in sorted values, or -1. */
function rankOf(sorted, value) {
    let low = 0;
    let high = sorted.length - 1;
    while (low <= high) {
        const middle = (low + high) >>> 1;
        const found = sorted[middle];
        if (found === value)
            return middle;
        if (found < value)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return -1;
}
/** The position of an object in the index, or -1. The id: 40 hex digits. */
function positionOfName(index, id) {
    const { ids, fan } = index;
    const key = Number.parseInt(id.slice(0, 8), 16);
    const bucket = key >>> 24;
    let low = bucket === 0 ? 0 : fan[bucket - 1];
    let high = fan[bucket] - 1;
    // the first that does not stand before it
    while (low <= high) {
        const middle = (low + high) >>> 1;
        if (ids.readUInt32BE(middle * idBytes) < key)
            low = middle + 1;
        else
            high = middle - 1;
    }
    for (; low < index.count && ids.readUInt32BE(low * idBytes) === key; low++)
        if (ids.toString('hex', low * idBytes, (low + 1) * idBytes) === id)
            return low;
    return -1;
}
/** The position of an object in the index, or -1. The id: 20 bytes of `id` from `at` on. */
function positionOf(index, id, at = 0) {
    let low = 0;
    let high = index.count - 1;
    while (low <= high) {
        const middle = (low + high) >>> 1;
        const order = index.ids.compare(id, at, at + idBytes, middle * idBytes, (middle + 1) * idBytes);
        if (order === 0)
            return middle;
        if (order > 0)
            high = middle - 1;
        else
            low = middle + 1;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/sources/pack/links.js


const links_idBytes = 20;
const mostHead = 10 + links_idBytes;
const block = 1 << 20;
/**
 * Reads the heads of the wanted objects (1 in `wanted`, by position) and of all that they are deltas against, from the end
 * of the pack to its beginning, for a base stands before its deltas. Null when one of them is not as gitformat-pack says,
 * or has a type that is not known.
 */
function readLinks(index, handle, wanted) {
    const { count, order, starts } = index;
    const links = { base: new Int32Array(count).fill(-1), head: new Uint8Array(count), size: new Float64Array(count) };
    const sorted = new Float64Array(count);
    for (let rank = 0; rank < count; rank++)
        sorted[rank] = starts[order[rank]];
    const needed = new Uint8Array(count);
    const window = Buffer.allocUnsafe(block);
    const reading = { index, handle, links, sorted, needed, late: [], window, from: 0, to: 0 };
    for (let rank = count - 1; rank >= 0; rank--) {
        if ((needed[rank] === 1 || wanted[order[rank]] === 1) && !readHead(reading, rank))
            return null;
    }
    for (let rank = reading.late.pop(); rank !== undefined; rank = reading.late.pop()) {
        if (needed[rank] !== 2 && !readHead(reading, rank))
            return null;
    }
    return links;
}
/** Reads one head and notes its base as needed; false when it is damaged. */
function readHead(reading, rank) {
    const { index, links, needed, window } = reading;
    const position = index.order[rank];
    const start = index.starts[position];
    needed[rank] = 2;
    show(reading, start);
    const stop = Math.min(reading.to, index.ends[position]) - reading.from;
    let at = start - reading.from;
    if (at >= stop)
        return false;
    let byte = window[at++];
    const type = (byte >> 4) & 7;
    let value = byte & 15;
    for (let scale = 16; byte >= 128; scale *= 128) {
        if (at >= stop || scale > 2 ** 46)
            return false;
        byte = window[at++];
        value += (byte & 127) * scale;
    }
    links.size[position] = value;
    if (type === 6) {
        let back = -1;
        do {
            if (at >= stop || back > 2 ** 45)
                return false;
            byte = window[at++];
            back = (back + 1) * 128 + (byte & 127);
        } while (byte >= 128);
        if (!noteBase(reading, rank, rankOf(reading.sorted, start - back)))
            return false;
    }
    else if (type === 7) {
        if (at + links_idBytes > stop)
            return false;
        const found = positionOf(index, window, at);
        at += links_idBytes;
        if (found < 0)
            links.base[position] = -2;
        else if (!noteBase(reading, rank, rankOf(reading.sorted, index.starts[found])))
            return false;
    }
    else if (type < 1 || type > 4)
        return false;
    links.head[position] = at - (start - reading.from);
    return true;
}
function noteBase({ index, links, needed, late }, rank, base) {
    if (base < 0)
        return false;
    links.base[index.order[rank]] = index.order[base];
    if (needed[base] === 0)
        needed[base] = 1;
    if (base > rank && needed[base] === 1)
        late.push(base);
    return true;
}
/** Moves the window so that it holds the head that begins at an offset, and what stands before it. */
function show(reading, start) {
    if (start >= reading.from && start + mostHead <= reading.to)
        return;
    reading.from = Math.max(0, start + mostHead - block);
    reading.to = reading.from + (0,external_node_fs_.readSync)(reading.handle, reading.window, 0, block, reading.from);
}

;// CONCATENATED MODULE: ./lib/sources/pack/plan.js


const longestChain = 10_000;
/**
 * Reads how the objects of a pack hang together. `wanted`: 1 by position in the index. Null when the pack is not as
 * gitformat-pack says, or its deltas go round in a circle. Errors: those of the file system.
 */
function planOf(index, wanted) {
    const handle = (0,external_node_fs_.openSync)(index.pack, 'r');
    try {
        const links = readLinks(index, handle, wanted);
        if (links === null)
            return null;
        const hanging = weigh(links.base, wanted);
        if (hanging === null)
            return null;
        const position = index.order.filter((at) => hanging[at] !== 0);
        const memberOf = new Int32Array(index.count);
        for (let i = 0; i < position.length; i++)
            memberOf[position[i]] = i;
        const taken = (into, value) => {
            for (let i = 0; i < position.length; i++)
                into[i] = value(position[i]);
            return into;
        };
        const count = position.length;
        const base = taken(new Int32Array(count), (at) => {
            const parent = links.base[at];
            return parent < 0 ? parent : memberOf[parent];
        });
        return {
            pack: index.pack,
            position,
            wanted: taken(new Uint8Array(count), (at) => wanted[at]),
            starts: taken(new Float64Array(count), (at) => index.starts[at] + links.head[at]),
            ends: taken(new Float64Array(count), (at) => index.ends[at]),
            size: taken(new Float64Array(count), (at) => links.size[at]),
            base,
            weight: taken(new Uint32Array(count), (at) => hanging[at]),
            ...childrenOf(base),
        };
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
/** For each object the wanted ones that hang on it; null when deltas go round in a circle. */
function weigh(base, wanted) {
    const weight = new Uint32Array(base.length);
    for (let i = 0; i < base.length; i++) {
        if (wanted[i] !== 1)
            continue;
        let steps = 0;
        for (let at = i; at >= 0; at = base[at]) {
            weight[at]++;
            if (++steps > longestChain)
                return null;
        }
    }
    return weight;
}
function childrenOf(base) {
    const first = new Int32Array(base.length).fill(-1);
    const next = new Int32Array(base.length).fill(-1);
    for (let i = base.length - 1; i >= 0; i--) {
        const parent = base[i];
        if (parent < 0)
            continue;
        next[i] = first[parent];
        first[parent] = i;
    }
    return { first, next };
}

;// CONCATENATED MODULE: ./lib/sources/pack/unpack-code.js
// Generated by `npm run generate` from assembly/unpack.ts: 3972 bytes of WebAssembly.
const unpackCode = [
    'AGFzbQEAAAABMwZgAAF/YAZ/f39/f38Bf2ADf39/AX9gBX9/f39/AX9gBH9/f38Bf2AIf39/f39/f38BfwMIBwECAAMEAAUFAwEA',
    'AQYfBn8BQQALfwFBAAt+AUIAC38BQQALfwFBAAt/AUEACwcwBQhjb25zdW1lZAAFB2luZmxhdGUABAZzaXplSW4AAQVhcHBseQAG',
    'Bm1lbW9yeQIADAEFCvwbB64GAQp/QYC8AkEAQcAA/AsAA0AgASAISwRAIAAgCGotAABBAnRBgLwCaiIGIAYoAgBBAWo2AgAgCEEB',
    'aiEIDAELCyABQYC8AigCAGshCEGAvAJBADYCAEEBIQZBwLwCQQA2AgBBASEHA0AgB0EPTQRAIAZBAXQgB0ECdEGAvAJqKAIAIgtr',
    'IgZBAEgEQEEADwsgCSAHQQJ0Ig1B/LsCaigCAGpBAXQhCSANQcC8AmogCTYCACAHIAwgCxshDCAHQQFqIQcMAQsLIAZBAEoEfyAI',
    'QQFLBH9BAQUgCEEBRiAMQQFHcQsFQQALBEBBAA8LQQEgA3QhCUEAIQcDQCAHIAlJBEAgAiAHQQJ0akF/NgIAIAdBAWohBwwBCwsg',
    'CSEGA0AgASAKSwRAAkAgACAKai0AACIORQ0AIA5BAnRBwLwCaiIHKAIAIQ0gByANQQFqNgIAQQAhCEEAIQsDQCALIA5JBEAgCCAN',
    'IAt2QQFxIA5BAWsgC2t0ciEIIAtBAWohCwwBCwsgCCEHAn8gBQRAIApBnskCai0AACIIQf8BRgR/QX8FIApBAXRB3sgCai8BAEEQ',
    'dCAIQQh0cgsMAQsgCkEQdEGAgAJyIApBgAJJDQAaQYDAACAKQYACRg0AGiAKQYECayIIQb7IAmotAAAiC0H/AUYEf0F/BSAIQQF0',
    'QYDIAmovAQBBEHQgC0EIdHILCyEPIAMgDk8EQEF/IA4gD3IgD0F/RhshCANAIAcgCUkEQCACIAdBAnRqIAg2AgAgB0EBIA50aiEH',
    'DAELCwwBCyAMIANrIQ0gAiAHIAlBAWtxQQJ0aiIIKAIAIgtBf0YEQCAGQQEgDXRqIARLBEBBAA8LIAggBkEQdEGAgAFyIA1BCHRy',
    'IANyIgs2AgBBACEIA0AgCEEBIA10SQRAIAIgBiAIakECdGpBfzYCACAIQQFqIQgMAQsLIAZBASANdGohBgsgAiALQRB2QQJ0aiEI',
    'QX8gDyAOIANrciAPQX9GGyELIAcgA3YhBwNAIAdBASANdEkEQCAIIAdBAnRqIAs2AgAgB0EBIA4gA2t0aiEHDAELCwsgCkEBaiEK',
    'DAELC0EBC48BAgF+A38gACABaiEGA0AgAiAFTwRAQgAhA0EAIQRBgAEhAQNAIAFBgAFxBEAgBEE4SyAAIAZPcgRAQX8PCyAAIgFB',
    'AWohACADIAEtAAAiAUH/AHGtIASthoQhAyAEQQdqIQQMAQsLIANC/////wdWBEBBfw8LIAIgBUYEQCADpw8LIAVBAWohBQwBCwtB',
    'fwvrBAEHfyMCIwQpAwAjA62GhCQCIwRBPyMDa0EDdmokBCMDQThyJAMjAqdBH3EhASMCQgWIJAIjA0EFayQDIwKnQR9xIQMjAkIF',
    'iCQCIwNBBWskAyMCp0EPcSMCQgSIJAIjA0EEayQDQQRqIQQCQCADQQFqIgNBHksgAUGBAmoiBUGeAktyDQBBgL0CQQBBE/wLAANA',
    'IAIgBEkEQCMDQQNJBEAjAiMEKQMAIwOthoQkAiMEQT8jA2tBA3ZqJAQjA0E4ciQDCyACQb7JAmotAABBgL0CaiMCp0EHcSMCQgOI',
    'JAIjA0EDayQDOgAAIAJBAWohAgwBCwtBgL0CQRNBgAhBB0GAMEEAEABFDQAgAyAFaiEEA0AgACAESQRAIwUjBCMDQQN2a0kEQEED',
    'DwsjAiMEKQMAIwOthoQkAiMEQT8jA2tBA3ZqJAQjA0E4ciQDIwKnQf8AcUECdEGACGooAgAiAUF/Rg0CIwIgAUH/AXEiAq2IJAIj',
    'AyACayQDIAFBEHYiBkEQSQRAIAAiAUEBaiEAIAFBgJACaiAGOgAADAILQQAhAiAGQRBGBH8gAEUNAyAAQf+PAmotAAAhAiMCp0ED',
    'cSMCQgKIJAIjA0ECayQDQQNqBSAGQRFGBH8jAqdBB3EjAkIDiCQCIwNBA2skA0EDagUjAqdB/wBxIwJCB4gkAiMDQQdrJANBC2oL',
    'CyIGIABqIgEgBEsNAiAAQYCQAmogAiAG/AsAIAEhAAwBCwtBgJICLQAARQ0AQYCQAiAFQYAIQQpBgDBBABAARQ0AQQBBAiAFQYCQ',
    'AmogA0GAyAFBCEGAEkEBEAAbDwtBAgueBgIIfwF+IwIhDSMDIQwjBCELIwVBCGohCQNAAkAgCSALSQRAQQMPCyANIAspAwAgDK2G',
    'hCENIAtBPyAMa0EDdmohCyAMQThyIQwgACANp0H/B3FBAnRqKAIAIgVBf0dBACAFQYCAAnEbBEAgAyAETwRAQQQPCyADIgZBAWoh',
    'AyAGIAVBEHY6AAAgDCAFQf8BcSIFayEMIAAgDSAFrYgiDadB/wdxQQJ0aigCACIFQX9HQQAgBUGAgAJxGwRAIAMgBE8EQEEEDwsg',
    'AyIGQQFqIQMgBiAFQRB2OgAAIA0gBUH/AXEiBa2IIQ0gDCAFayEMDAMLCyAFQX9HQQAgBUGAgAFxGwR/IAxBCmshDCAAIA1CCogi',
    'DadBASAFQQh2QQ9xdEEBa3EgBUEQdmpBAnRqKAIABSAFCyIGQX9GBEBBAg8LIA0gBkH/AXEiBa2IIQ0gDCAFayEMIAZBgIACcQRA',
    'IAMgBE8EQEEEDwsgAyIFQQFqIQMgBSAGQRB2OgAADAILIAZBgMAAcQ0AIA2nQQEgBkEIdkEPcSIFdEEBa3EgBkEQdmohCiAJIAtJ',
    'BEBBAw8LIA0gBa2IIAspAwAgDCAFayIFrYaEIQ0gC0E/IAVrQQN2aiELIAVBOHIhDCABIA2nQf8BcUECdGooAgAiBUGAgAFxQQBH',
    'IAVBf0dxBEAgDEEIayEMIAEgDUIIiCINp0EBIAVBCHZBD3F0QQFrcSAFQRB2akECdGooAgAhBQsgBUF/RgRAQQIPCyANIAVB/wFx',
    'IgitiCINp0EBIAVBCHZBD3EiB3RBAWtxIAVBEHZqIQYgDSAHrYghDSAMIAhrIAdrIQwgBiADIAJrSwRAQQUPCyADIApqIARLBEBB',
    'BA8FIAMiByAGayEFIAMgCmohCAJAIAZBCE8EQANAIAcgBSkDADcDACAFQQhqIQUgCCAHQQhqIgdLDQALDAELIAZBAUYEQCAHIAUt',
    'AAAgCvwLAAwBCwNAIAUiBkEBaiEFIAcgBi0AADoAACAIIAdBAWoiB0sNAAsLIAMgCmohAwwCCwALCyANJAIgDCQDIAskBCADC+0E',
    'AQR/QQAkASABQQJJBEBBAw8LQQEgAC0AASAALQAAQQh0ciIEQSBxIARBgB5xQYAQRwR/QQEFIARBH3ALGwRAQQEPC0IAJAJBACQD',
    'IABBAmokBCAAIAFqJAUgAyACIgFqIQYDQCAFRQRAIwUjBCMDQQN2a0kEQEEDDwsjAiMEKQMAIwOthoQkAiMEQT8jA2tBA3ZqJAQj',
    'A0E4ciQDIwKnQQFxIQUjAkIBiCQCIwNBAWskAyMCp0EDcSEHIwJCAogkAiMDQQJrJAMgB0UEQCMCIwNBB3EiA62IJAIjAyADayQD',
    'IwUjBCMDQQN2ayIDQQRqSQRAQQMPCyADLwECIAMvAQAiBEH//wNzRwRAQQIPCyMFIANBBGogBGpJBEBBAw8LIAEgBGogBksEQEEE',
    'DwsgASADQQRqIgMgBPwKAAAgASAEaiEBIAMgBGokBEIAJAJBACQDDAILQYAIIQNBgMgBIQQgB0EBRgRAIwBFBEBBACEDA0AgA0Gg',
    'AkkEQCADQYCQAmogA0GQAUkEf0EIBSADQYACSQR/QQkFQQdBCCADQZgCSRsLCzoAACADQQFqIQMMAQsLQYCQAkGgAkGAlAJBCkGA',
    'CEEAEAAaQQAhAwNAIANBIEkEQCADQYCQAmpBBToAACADQQFqIQMMAQsLQYCQAkEgQYC0AkEIQYACQQEQABpBASQAC0GAlAIhA0GA',
    'tAIhBAUgB0ECRgRAEAIiBwRAIAcPCwVBAg8LCyADIAQgAiABIAYQAyIBQRBJBEAgAQ8LDAELCyMFIwQjA0EDdmtJBEBBAw8LIwQj',
    'A0EDdmsgAGskAUEGQQAgASAGRxsLBAAjAQu3BAEIfyACIANqIQ4CQANAIAlBAkgEQANAIAIgDkkEfyACLQAAQYABcQVBAAsEQCAC',
    'QQFqIQIMAQsLIAIiA0EBaiECIAMgDk8NAiAJQQFqIQkMAQsLQX8hAwNAIAIgDkkEQCACIghBAWohAiAILQAAIgtBgAFxRQRAIAtF',
    'IAIgC2oiCSAOS3IgCiALaiIIIAVLcg0DIAQgCmogAiAL/AoAACAKIAMgA0EASBshAyAJIQIgCCEKDAILQQAhDUEAIQhBACEJA0Ag',
    'CUEESQRAIAtBASAJdHEEQCACIA5PDQUgDSACLQAAIAlBA3R0ciENIAJBAWohAgsgCUEBaiEJDAELC0EAIQkDQCAJQQNJBEAgC0EQ',
    'IAl0cQRAIAIgDk8NBSAIIAItAAAgCUEDdHRyIQggAkEBaiECCyAJQQFqIQkMAQsLIAGtIA2tIAhBgIAEIAgbIgmtfFQEf0EBBSAF',
    'rSAKrSAJrXxUCw0CIAogAyAMIA1HIANBAEhxGyIDQQBOBEAgByAPSwRAIAYgD0EDdGoiCCADNgIAIAggCjYCBCAPQQFqIQ8FIAYg',
    'D0EDdGpBBGsgBTYCAAtBfyEDCyAEIApqIAAgDWogCfwKAAAgCSAKaiEKIAkgDWohDAwBCwsgBSAKRw0AIAogAyABIAxHIANBAEhx',
    'GyIBQQBOBEAgByAPSwRAIAYgD0EDdGoiACABNgIAIAAgCjYCBCAPQQFqIQ8FIAYgD0EDdGpBBGsgBTYCAAsLIA8PC0F/CwvgAQUA',
    'QYDIAgs6AwAEAAUABgAHAAgACQAKAAsADQAPABEAEwAXABsAHwAjACsAMwA7AEMAUwBjAHMAgwCjAMMA4wACAQBBxsgCCxcBAQEB',
    'AgICAgMDAwMEBAQEBQUFBQD//wBB3sgCCzwBAAIAAwAEAAUABwAJAA0AEQAZACEAMQBBAGEAgQDBAAEBgQEBAgEDAQQBBgEIAQwB',
    'EAEYASABMAFAAWAAQaLJAgscAQECAgMDBAQFBQYGBwcICAkJCgoLCwwMDQ3//wBBvskCCxMQERIACAcJBgoFCwQMAw0CDgEP',
].join('');

;// CONCATENATED MODULE: ./lib/sources/pack/unpack.js

/** Where the caller's part of the memory begins; the tables of the program stand before. */
const freeFrom = 131072;
/** readable bytes that must stand behind every input, writable ones behind every output */
const slack = 16;
/** Starts the program; null where there is no WebAssembly. Cost: about a millisecond. */
function unpacker() {
    if (typeof WebAssembly === 'undefined')
        return null;
    const module = new WebAssembly.Module(Buffer.from(unpackCode, 'base64'));
    const { memory, ...functions } = new WebAssembly.Instance(module, {}).exports;
    let bytes = Buffer.from(memory.buffer);
    return {
        ...functions,
        bytes: () => bytes,
        reserve: (size) => {
            if (size <= bytes.length)
                return;
            memory.grow(Math.ceil((size - bytes.length) / 65536));
            bytes = Buffer.from(memory.buffer);
        },
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/sources/pack/walk.js



/** The share that has everything. */
const whole = { part: 0, of: 1 };
const mostSpans = 4096;
/** objects above this many bytes are not taken apart here */
const largest = 64 << 20;
const mostMemory = 256 << 20;
/** objects between two looks at other work */
const between = 500;
const none = new Int32Array(0);
/**
 * Visits the wanted objects of a pack, each once and after the object that it is a delta against, if that is wanted too;
 * other work runs in between. What was visited is set to 2 in `wanted` of the plan; what stays 1 could not be taken apart
 * here (a base in another pack, an object above 64 MiB, damage) and is left to git.
 */
async function walkPack(plan, unpack, cap, visit, share = whole) {
    const { base, weight } = plan;
    const handle = (0,external_node_fs_.openSync)(plan.pack, 'r');
    try {
        const walk = { plan, handle, unpack, cap, visit, ...layout(plan) };
        let shown = 0;
        let before = 0;
        const total = totalOf(plan);
        for (let member = 0; member < base.length; member++) {
            if (base[member] !== -1)
                continue;
            const part = Math.floor((before * share.of) / total);
            before += weight[member];
            if (part !== share.part)
                continue;
            walkFamily(walk, member);
            shown += weight[member];
            if (shown < between)
                continue;
            shown = 0;
            await (0,promises_.setImmediate)();
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
/** How many wanted objects hang on whole ones. */
function totalOf({ base, weight }) {
    let total = 0;
    for (let i = 0; i < base.length; i++)
        if (base[i] === -1)
            total += weight[i];
    return total;
}
function layout({ base, size, starts, ends }) {
    let packed = 0;
    let delta = 0;
    for (let i = 0; i < base.length; i++) {
        if (size[i] > largest)
            continue;
        packed = Math.max(packed, ends[i] - starts[i]);
        if (base[i] !== -1)
            delta = Math.max(delta, size[i]);
    }
    const after = (address, bytes) => (address + bytes + 2 * slack) & ~15;
    const spans = freeFrom;
    const deltaAt = after(spans, mostSpans * 8);
    const source = after(deltaAt, delta);
    return { spans, delta: deltaAt, source, stack: after(source, Math.min(packed, largest)) };
}
/** A whole object and everything that is a delta against it, against that, and so on. */
function walkFamily(walk, root) {
    const { plan, unpack } = walk;
    const size = plan.size[root];
    const alone = plan.weight[root] === 1 && plan.wanted[root] === 1;
    if (alone && size > walk.cap) {
        walk_show(walk, root, -1, null, size, none);
        return;
    }
    if (size > largest)
        return;
    unpack.reserve(walk.stack + size + slack);
    if (!inflateAt(walk, root, walk.stack, size))
        return;
    walk_show(walk, root, -1, walk.stack, size, none);
    const frames = [{ member: root, address: walk.stack, size, children: neededOf(plan, root) }];
    while (frames.length > 0) {
        const frame = frames.at(-1);
        const child = frame.children.shift();
        if (child === undefined) {
            frames.pop();
            continue;
        }
        const address = (frame.address + frame.size + 2 * slack) & ~15;
        const length = resultOf(walk, frame, child, address);
        if (length < 0)
            continue;
        const children = neededOf(plan, child);
        if (children.length === 0)
            continue;
        if (frame.children.length > 0)
            frames.push({ member: child, address, size: length, children });
        else {
            // the base is needed no more: a chain of any length takes the room of two
            unpack.bytes().copyWithin(frame.address, address, address + length);
            Object.assign(frame, { member: child, size: length, children });
        }
    }
}
function neededOf({ first, next, weight }, member) {
    const children = [];
    for (let at = first[member]; at >= 0; at = next[at])
        children.push(at);
    return children.length < 2
        ? children
        : children.sort((a, b) => weight[a] - weight[b] || a - b);
}
/** Makes an object out of its base at `address` and shows it; its size, or -1 when it cannot be made here. */
function resultOf(walk, frame, member, address) {
    const { unpack, plan } = walk;
    const deltaSize = plan.size[member];
    if (deltaSize > largest)
        return -1;
    if (!inflateAt(walk, member, walk.delta, deltaSize))
        return -1;
    if (unpack.sizeIn(walk.delta, deltaSize, 0) !== frame.size)
        return -1;
    const size = unpack.sizeIn(walk.delta, deltaSize, 1);
    if (size < 0 || size > largest || address + size > mostMemory)
        return -1;
    unpack.reserve(address + size + slack);
    const count = unpack.apply(frame.address, frame.size, walk.delta, deltaSize, address, size, walk.spans, mostSpans);
    if (count < 0)
        return -1;
    const spans = new Int32Array(unpack.bytes().buffer, walk.spans, count * 2);
    walk_show(walk, member, frame.member, address, size, spans);
    return size;
}
function walk_show({ plan, cap, unpack, visit }, member, base, address, size, spans) {
    if (plan.wanted[member] !== 1)
        return;
    plan.wanted[member] = 2;
    const bytes = address === null || size > cap ? null : unpack.bytes().subarray(address, address + size);
    visit({ member, bytes, size, base, spans });
}
function inflateAt({ plan, handle, unpack, source }, member, address, size) {
    const start = plan.starts[member];
    const length = plan.ends[member] - start;
    if (length > largest)
        return false;
    unpack.reserve(address + size + slack);
    if ((0,external_node_fs_.readSync)(handle, unpack.bytes(), source, length, start) !== length)
        return false;
    return unpack.inflate(source, length, address, size) === 0 && unpack.consumed() + 4 <= length;
}

;// CONCATENATED MODULE: ./lib/sources/pack/packs.js







/**
 * Visits the wanted objects that lie in packs of the repository or its alternates, and takes them out of `wanted`. What
 * stays there (loose objects, packs of other kinds, damage) has to be asked of git. Lets other work run now and then. Of a
 * `share` no other one has an object, and together they have all.
 */
async function readPacked(root, wanted, cap, visit, share = whole) {
    const unpack = unpacker();
    const [sample] = wanted;
    if (unpack === null || sample?.length !== 40)
        return;
    // an object that lies in several packs belongs to the first, whatever share it is in there
    const open = share.of === 1 ? wanted : new Set(wanted);
    const folder = await (0,git/* gitText */.q_)(root, ['rev-parse', '--path-format=absolute', '--git-path', 'objects']);
    for (const index of foldersOf(folder).flatMap(indexesIn)) {
        if (open.size === 0)
            return;
        const prepared = attempt(() => prepare(index, open));
        if (prepared === null)
            continue;
        const { plan, names } = prepared;
        const found = ({ member, bytes, size, base, spans }) => {
            const id = names[member];
            wanted.delete(id);
            visit({ id, bytes, size, base: base < 0 || names[base] === '' ? null : names[base], spans });
        };
        await walkPack(plan, unpack, cap, found, share);
        if (share.of > 1)
            for (const id of names)
                open.delete(id);
    }
}
/** What of a pack is to be read, and the ids of its members, '' for those that are only built upon; null when nothing is. */
function prepare(path, open) {
    const index = readIndex(path);
    if (index === null)
        return null;
    const flags = new Uint8Array(index.count);
    const named = new Map();
    for (const id of open) {
        const position = positionOfName(index, id);
        if (position < 0)
            continue;
        flags[position] = 1;
        named.set(position, id);
    }
    if (named.size === 0)
        return null;
    const plan = planOf(index, flags);
    return plan === null ? null : { plan, names: Array.from(plan.position, (position) => named.get(position) ?? '') };
}
/** The folder of objects, and those that it names as alternates, and those that they name. */
function foldersOf(folder, depth = 0) {
    const listed = attempt(() => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'info', 'alternates'), 'utf8')) ?? '';
    const others = listed.split('\n').filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('"'));
    return [
        folder,
        ...(depth < 5 ? others.flatMap((path) => foldersOf((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(folder, path), depth + 1)) : []),
    ];
}
function indexesIn(folder) {
    const pack = (0,external_node_path_.join)(folder, 'pack');
    return (attempt(() => (0,external_node_fs_.readdirSync)(pack)) ?? [])
        .filter((name) => name.endsWith('.idx'))
        .sort()
        .map((name) => (0,external_node_path_.join)(pack, name));
}
/** A pack that cannot be opened, or goes away meanwhile, is git's own business. */
function attempt(read) {
    try {
        return read();
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/gates/secrets/collected.js
var collected = __webpack_require__(8325);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./lib/gates/secrets/heap-room.js


/** Garbage is left to the engine below this many bytes, and until there is a third as much again as there was left. */
const least = 160 << 20;
/**
 * A function that collects garbage when it is time: the engine itself waits until the heap is four times as large as what
 * is alive, which is gigabytes for a large history. Where garbage cannot be asked for, it does nothing.
 */
function heapKeeper() {
    let most = least;
    let collector = null;
    return () => {
        if (held() < most)
            return;
        collector ??= garbageCollector();
        collector();
        most = Math.max(least, Math.floor(held() * 1.3));
    };
}
/** Bytes in the heap, and outside of it by arrays. */
function held() {
    const { used_heap_size: heap, external_memory: outside } = (0,external_node_v8_.getHeapStatistics)();
    return heap + outside;
}
function garbageCollector() {
    (0,external_node_v8_.setFlagsFromString)('--expose-gc');
    const collect = (0,external_node_vm_.runInNewContext)('globalThis.gc');
    return typeof collect === 'function' ? () => void collect() : () => undefined;
}

// EXTERNAL MODULE: ./lib/gates/secrets/inside.js + 1 modules
var inside = __webpack_require__(61270);
// EXTERNAL MODULE: ./lib/gates/secrets/look.js
var secrets_look = __webpack_require__(71611);
// EXTERNAL MODULE: ./lib/gates/secrets/objects.js
var objects = __webpack_require__(44486);
// EXTERNAL MODULE: ./lib/secrets/encoded/found.js + 4 modules
var encoded_found = __webpack_require__(45278);
// EXTERNAL MODULE: ./lib/secrets/html-notebook.js
var html_notebook = __webpack_require__(14776);
// EXTERNAL MODULE: ./lib/secrets/located.js
var located = __webpack_require__(38651);
// EXTERNAL MODULE: ./lib/secrets/scan-text.js + 7 modules
var scan_text = __webpack_require__(56277);
// EXTERNAL MODULE: ./lib/secrets/settings/found.js + 2 modules
var settings_found = __webpack_require__(66583);
// EXTERNAL MODULE: ./lib/secrets/text-notebook.js
var text_notebook = __webpack_require__(52306);
// EXTERNAL MODULE: ./lib/sources/containers/media.js
var media = __webpack_require__(50679);
// EXTERNAL MODULE: ./lib/secrets/format.js
var secrets_format = __webpack_require__(80670);
// EXTERNAL MODULE: ./lib/secrets/path-class.js
var path_class = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/secrets/settings/read.js + 7 modules
var read = __webpack_require__(307);
;// CONCATENATED MODULE: ./lib/gates/secrets/spans.js



/** What stands around a match is looked at this far (see scan-text.ts), the other half of a pair this far at most. */
const around = 400;
const pair = 2500;
/** a match over several lines that is longer than this is found by its literal */
const mostBytes = 1200;
/**
 * The reach of a set of rules, out of their formats. Whole lines are read in any case, so that the length of a match counts
 * only where it can have a line break in it. Infinite when a rule reaches far and has no literal.
 */
function reachOf(rules) {
    const literals = new Set();
    let bytes = around;
    let lines = 0;
    for (const { format, near, companion } of rules) {
        bytes = Math.max(bytes, (near?.within ?? 0) + around);
        lines = Math.max(lines, companion?.lines ?? 0);
        if (format === 'assignment' || !format.pieces.some(breaksLines))
            continue;
        const size = (0,secrets_format/* longest */.xS)(format) + (near?.within ?? 0) + around;
        const literal = size > mostBytes ? longestLiteral(format) : null;
        if (literal === null)
            bytes = Math.max(bytes, size > mostBytes ? Number.POSITIVE_INFINITY : size);
        else
            literals.add(literal);
    }
    // a text that has the longer one of two has the one in it
    const fewest = [...literals].filter((text) => ![...literals].some((other) => other !== text && text.includes(other)));
    return { bytes, lines, literals: fewest.map((text) => Buffer.from(text, 'latin1')) };
}
function breaksLines(piece) {
    if (typeof piece === 'string')
        return piece.includes('\n');
    if ('oneOf' in piece)
        return piece.oneOf.some((text) => text.includes('\n'));
    if ('optional' in piece)
        return piece.optional.some(breaksLines);
    if ('secret' in piece)
        return piece.secret.some(breaksLines);
    return ['pem-body', 'key-lines', 'lines', 'space'].includes(piece.of);
}
/** The longest text of at least 5 characters that stands in every match; null when there is none. */
function longestLiteral({ pieces }) {
    const flat = pieces.flatMap((piece) => (typeof piece === 'object' && 'secret' in piece ? piece.secret : [piece]));
    const [found = ''] = flat.filter((piece) => typeof piece === 'string').sort((a, b) => b.length - a.length);
    return found.length >= 5 ? found : null;
}
/** Whether a text has one of the literals in it. */
function hasLiteral(bytes, { literals }) {
    return literals.some((literal) => bytes.includes(literal));
}
/**
 * What of a path bears on what is found in the text, as a key; null for a notebook, where a change can bear on what stands
 * far from it. Two versions with one key are looked at alike. `endings`: of `endingsOf`.
 */
function kindOfText(path, endings) {
    if (/\.ipynb$/i.test(path))
        return null;
    const ending = /\.[^./]*$/.exec(path)?.[0] ?? '';
    const format = (0,read/* settingsFormatOf */.G)(path);
    const first = format === null ? 'text' : `settings ${format}`;
    return [first, ending, (0,path_class/* pathClassOf */.P)(path), ...endings.filter((name) => path.endsWith(name))].join(' ');
}
/** The endings of paths that rules of their own count in. */
function endingsOf(rules) {
    return [...new Set(rules.flatMap(({ onlyIn }) => onlyIn ?? []))];
}
/** Lines that are all one word, as those of a key or of encoded text are, belong together; so far at most. */
const mostBlock = 65_536;
const mostLine = 8192;
const lineFeed = 10;
/**
 * The parts of a text to be read when only `spans` of it are no copy of a text that was read: each with the lines around it,
 * `reach` bytes and `lines` lines on both sides, and the block of unbroken lines that it stands in; joined by blank lines.
 * Null when it is as well to read all of it, or when a line has no end.
 */
function changedParts(bytes, spans, reach, lines = 0) {
    const texts = [];
    const ranges = [];
    let from = -1;
    let to = -1;
    let total = 0;
    const close = () => {
        if (from < 0)
            return;
        texts.push(bytes.subarray(from, to), gap);
        ranges.push(from, to);
        total += to - from;
    };
    for (let i = 0; i < spans.length;) {
        const first = spans[i];
        let last = spans[i + 1];
        // what stands between changes that are closer than this is read in any case
        for (i += 2; i < spans.length && spans[i] - last <= 2 * reach; i += 2)
            last = Math.max(last, spans[i + 1]);
        const top = blockStart(bytes, first);
        const bottom = blockEnd(bytes, last);
        const start = lineStart(bytes, Math.min(top - reach, linesBefore(bytes, top, lines)));
        const end = lineEnd(bytes, Math.max(bottom + reach, linesBehind(bytes, bottom, lines)));
        if (start < 0 || end < 0)
            return null;
        if (from >= 0 && start <= to)
            to = Math.max(to, end);
        else {
            close();
            from = start;
            to = end;
        }
        if ((total + to - from) * 4 > bytes.length * 3)
            return null;
    }
    close();
    return { bytes: Buffer.concat(texts), ranges };
}
/**
 * Where a span of the parts stands in the whole text; null when it crosses parts, or stands closer than `margin` to the end
 * of its own, so that what was seen around it is not all there is.
 */
function placeInWhole({ ranges }, { start, end }, size, margin) {
    let at = 0;
    for (let i = 0; i < ranges.length; i += 2) {
        const from = ranges[i];
        const to = ranges[i + 1];
        const next = at + to - from;
        if (start < next) {
            const place = { start: start - at + from, end: end - at + from };
            const isSeen = place.start >= (from === 0 ? 0 : from + margin) && place.end <= (to === size ? size : to - margin);
            return start >= at && isSeen ? place : null;
        }
        at = next + gap.length;
    }
    return null;
}
/** The spans, and every place where one of `blocks` stands, sorted; null when there are too many of them. */
function withBlocks(bytes, spans, blocks) {
    const all = [];
    for (let i = 0; i < spans.length; i += 2)
        all.push([spans[i], spans[i + 1]]);
    const most = all.length + 200;
    for (const block of blocks) {
        for (let at = bytes.indexOf(block); at >= 0; at = bytes.indexOf(block, at + 1)) {
            all.push([at, at + block.length]);
            if (all.length > most)
                return null;
        }
    }
    return Int32Array.from(all.sort((a, b) => a[0] - b[0]).flat());
}
/** The lines that a span stands in; null when one of them is too long. */
function linesAround(bytes, start, end) {
    const from = lineStart(bytes, start);
    const to = lineEnd(bytes, end);
    return from < 0 || to < 0 ? null : bytes.subarray(from, to);
}
const gap = Buffer.from('\n\n');
/** `around` bytes beyond the line that stands `lines` before an offset. */
function linesBefore(bytes, offset, lines) {
    const low = Math.max(0, offset - pair);
    let left = lines;
    let at = offset - 1;
    while (at > low && (bytes[at - 1] !== lineFeed || --left >= 0))
        at--;
    return lines === 0 ? offset : at - around;
}
/** `around` bytes beyond the line that stands `lines` behind an offset. */
function linesBehind(bytes, offset, lines) {
    const high = Math.min(bytes.length, offset + pair);
    let left = lines;
    let at = offset;
    while (at < high && (bytes[at] !== lineFeed || --left >= 0))
        at++;
    return lines === 0 ? offset : at + around;
}
/** The start of the line that an offset is in, or -1 when it is too far away. */
function lineStart(bytes, at) {
    if (at <= 0)
        return 0;
    const low = Math.max(0, at - mostLine);
    // lines are short: a loop is faster than a call of the search
    for (let i = at - 1; i >= low; i--)
        if (bytes[i] === lineFeed)
            return i + 1;
    return low === 0 ? 0 : -1;
}
/** The offset behind the line that an offset is in, or -1. */
function lineEnd(bytes, at) {
    const high = Math.min(bytes.length, at + mostLine);
    for (let i = at; i < high; i++)
        if (bytes[i] === lineFeed)
            return i + 1;
    return high === bytes.length ? high : -1;
}
function blockStart(bytes, at) {
    let start = lineStart(bytes, at);
    for (let steps = at; start > 0 && steps - start < mostBlock;) {
        const before = lineStart(bytes, start - 1);
        if (before < 0 || !isUnbroken(bytes, before, start - 1))
            break;
        start = before;
        steps = at;
    }
    return start < 0 ? Number.NEGATIVE_INFINITY : start;
}
function blockEnd(bytes, at) {
    let end = lineEnd(bytes, at);
    while (end >= 0 && end < bytes.length && end - at < mostBlock) {
        const next = lineEnd(bytes, end);
        if (next < 0 || !isUnbroken(bytes, end, next))
            break;
        end = next;
    }
    return end < 0 ? Number.POSITIVE_INFINITY : end;
}
/** Whether a line of 16 bytes or more has no blank but around it, and around its quotes. */
function isUnbroken(bytes, from, to) {
    let start = from;
    let end = to;
    while (start < end && isEdge(bytes[start]))
        start++;
    while (end > start && isEdge(bytes[end - 1]))
        end--;
    if (end - start < 16)
        return false;
    for (let i = start; i < end; i++)
        if (bytes[i] === 32 || bytes[i] === 9)
            return false;
    return true;
}
/** Blanks, line breaks, quotes, commas, plus signs, backslashes. */
function isEdge(byte) {
    return byte <= 32 || byte === 34 || byte === 39 || byte === 44 || byte === 43 || byte === 92;
}

;// CONCATENATED MODULE: ./lib/gates/secrets/packed-text.js











/** Before the first text. */
function noTexts(look) {
    return {
        look,
        reach: reachOf(look.scanner.rules),
        endings: endingsOf(look.scanner.rules),
        found: (0,collected/* nothingCollected */.P1)(),
        known: new Map(),
        blocks: new Map(),
        seen: new Set(),
        far: new Set(),
        kinds: new Map(),
    };
}
/** Texts below this many bytes are read as a whole. */
const leastParts = 2048;
/** how many bytes tell whether something is text (see encoding.ts) */
const looked = 8000;
/** more credentials than this are not followed from version to version */
const mostBlocks = 50;
/** Scans a blob: its changed parts when that is enough, else all of it, for each path that it had. */
function visitText(walk, object, bytes, versions) {
    const { known, far, reach, found } = walk;
    const { id, base } = object;
    const kind = kindOf(walk, versions);
    const before = base === null || kind === null || bytes.length < leastParts ? undefined : known.get(base);
    const inParts = before === undefined || before.kind !== kind || far.has(base)
        ? null
        : scanParts(walk, object, bytes, versions, before);
    if (inParts !== null && kind !== null) {
        (0,collected/* collect */.Fo)(found, inParts);
        remember(walk, id, kind, bytes, inParts);
        return;
    }
    const items = scanAll(walk.look, bytes, versions);
    (0,collected/* collect */.Fo)(found, items);
    // keys of settings are looked for as long as the text has nothing to find
    if (kind === null || (isSettings(kind) && items.length > 0) || !isPlain(bytes, bytes, versions[0]?.path ?? ''))
        return;
    if (remember(walk, id, kind, bytes, items) && hasLiteral(bytes, reach))
        far.add(id);
}
/**
 * What a version has whose base is known, out of its changed parts and of the lines that had a credential; null when all of
 * it has to be read. A candidate that is not near a change is a copy of one of the base.
 */
function scanParts(walk, { spans }, bytes, versions, { kind, blocks }) {
    const { look, reach, seen } = walk;
    const path = versions[0]?.path ?? '';
    const wide = blocks.length > 0;
    // a candidate may be one because of a change that stands as far away as the rules look, and what it is depends on as much
    const margin = wide ? reach.bytes : 0;
    const all = wide ? withBlocks(bytes, spans, blocks) : spans;
    const parts = all === null ? null : changedParts(bytes, all, reach.bytes + margin, wide ? 2 * reach.lines : reach.lines);
    if (parts === null || hasLiteral(parts.bytes, reach) || !isPlain(bytes, parts.bytes, path))
        return null;
    const place = { path, code: (0,scan_text/* isSourceCode */.Rk)(path) };
    const found = [];
    for (const one of parts.bytes.length === 0 ? [] : (0,encoded_found/* findDeep */.w)(look.scanner, parts.bytes, place)) {
        const { dropped, rule, identity } = one.candidate;
        if (dropped !== null && !isSettings(kind) && seen.has(`${rule.id} ${identity}`))
            continue;
        if (!wide)
            return null;
        const at = placeInWhole(parts, one, bytes.length, margin);
        if (at !== null)
            found.push({ ...one, ...at });
    }
    if (isSettings(kind) && !isSilent(look, bytes, place))
        return null;
    look.tally.texts++;
    look.tally.bytes += bytes.length;
    const candidates = (0,located/* located */.t)(found, bytes, path);
    (0,secrets_look/* register */.kz)(look, candidates);
    return versions.flatMap((version) => candidates.map((candidate) => ({
        ...version,
        candidate: { ...candidate, location: { ...candidate.location, path: version.path } },
    })));
}
/** Whether the keys of a settings file, in whose text nothing is found, give nothing away either. */
function isSilent(look, bytes, place) {
    const { found, broken } = (0,settings_found/* withSettings */.G)(look.scanner, bytes, place, []);
    if (found.length > 0)
        return false;
    if (broken)
        look.tally.brokenSettings.push(place.path);
    return true;
}
const packed_text_none = [];
/** Keeps what a version of it needs: the kind of the text, and the lines with a credential. False when it cannot be kept. */
function remember(walk, id, kind, bytes, items) {
    const blocks = new Map();
    for (const { candidate } of items) {
        if (candidate.dropped !== null) {
            walk.seen.add(`${candidate.rule.id} ${candidate.identity}`);
            continue;
        }
        const lines = linesOf(bytes, candidate.location);
        if (lines === null || blocks.size >= mostBlocks)
            return false;
        // versions share them
        const text = lines.toString('latin1');
        const shared = walk.blocks.get(text) ?? Buffer.from(lines);
        walk.blocks.set(text, shared);
        blocks.set(text, shared);
    }
    walk.known.set(id, { kind, blocks: blocks.size === 0 ? packed_text_none : [...blocks.values()] });
    return true;
}
function linesOf(bytes, { startLine, endLine }) {
    if (startLine === undefined)
        return null;
    let start = 0;
    for (let line = 1; line < startLine; line++)
        start = bytes.indexOf(10, start) + 1;
    let end = start;
    for (let line = startLine; line < (endLine ?? startLine); line++)
        end = bytes.indexOf(10, end) + 1;
    return linesAround(bytes, start, end);
}
function isSettings(kind) {
    return kind.startsWith('settings ');
}
/**
 * Whether the bytes are text as a whole: no binary, no picture, no notebook that is kept as text or as a page. `parts` are
 * those that no plain text has.
 */
function isPlain(bytes, parts, path) {
    // of two bytes each
    if (bytes[0] >= 0xfe || bytes.subarray(0, looked).includes(0) || (0,media/* mediaOf */.uL)(bytes) !== null)
        return false;
    return !(0,text_notebook/* mayBeTextNotebook */.H)(/\.md$/i.test(path) ? parts : bytes, path) && !(0,html_notebook/* mayBeHtmlNotebook */.J)(parts, path);
}
/** As `scanVersions`, at once: nothing here has to be opened. */
function scanAll(look, bytes, [first, ...others]) {
    if (first === undefined)
        return [];
    const candidates = atOnce((0,inside.lookIn)(look, bytes, first.path));
    const found = candidates.map((candidate) => ({ candidate, ...first }));
    if (candidates.length === 0 && !others.some(({ path }) => path.endsWith('.ipynb')))
        return found;
    for (const version of others) {
        for (const candidate of atOnce((0,inside.findIn)(look, bytes, version.path)))
            found.push({ candidate, ...version });
    }
    return found;
}
function atOnce(found) {
    if (found instanceof Promise)
        throw new TypeError('a text is scanned at once');
    return found;
}
/** The kind of text that all versions of an object are; null when it is none, or they differ. */
function kindOf({ kinds, endings }, versions) {
    let common = null;
    for (const { path } of versions) {
        let kind = kinds.get(path);
        if (kind === undefined) {
            kind = kindOfText(path, endings);
            kinds.set(path, kind);
        }
        if (kind === null || (common !== null && kind !== common))
            return null;
        common = kind;
    }
    return common;
}

;// CONCATENATED MODULE: ./lib/gates/secrets/packs.js








/**
 * Scans what lies in packs and takes it out of the material; what is left has to be read through git. Of a text that is
 * stored as a change of another one only the changed parts are read, as wide as the rules look, and lines with a credential.
 * The findings are those of reading everything; `spans.ts` says why.
 */
async function scanPacks(look, material) {
    const walked = await walkPacks(look, material, { part: 0, of: 1 });
    takeOut(material, walked);
    return walked.found;
}
/** Takes what was visited and read out of the material. */
function takeOut({ groups, messages }, { visited, later }) {
    for (const id of visited) {
        if (!later.has(id))
            groups.delete(id);
        messages.delete(id);
    }
}
/** Bytes between two looks at the heap. */
const weighing = 1 << 20;
/** Reads a share of the packs, and leaves the material as it is. */
async function walkPacks(look, material, share) {
    const { groups, messages } = material;
    const walk = {
        ...noTexts(look),
        material,
        later: new Set(),
        batch: [],
        held: 0,
    };
    const wanted = new Set([...groups.keys(), ...messages.keys()]);
    const total = Math.ceil(wanted.size / share.of);
    const visited = new Set();
    const keepRoom = heapKeeper();
    let unweighed = 0;
    const read = (object) => {
        visited.add(object.id);
        unweighed += object.size;
        if (unweighed > weighing) {
            unweighed = 0;
            keepRoom();
        }
        if (visited.size % 2000 === 0) {
            look.io.signal.throwIfAborted();
            look.io.log.progress('objects', Math.min(visited.size, total), total);
        }
        visit(walk, object);
    };
    await readPacked(look.io.root, wanted, look.config['max-file-bytes'], read, share);
    scanBatch(walk);
    return { found: (0,collected/* itemsOf */.S3)(walk.found), visited, later: walk.later };
}
function visit(walk, object) {
    const { look, material, later } = walk;
    const { id, size, bytes } = object;
    const versions = material.groups.get(id);
    if (versions === undefined)
        addMessage(walk, { id, size, bytes });
    else if (bytes === null)
        (0,secrets_look/* countUnread */.RX)(look.tally, 'too-large', versions[0]?.path);
    else if (versions.some(({ path }) => (0,inside.isPacked)(look, bytes, path)))
        later.add(id);
    else
        visitText(walk, object, bytes, versions);
}
function isClean(look, bytes, path) {
    if (bytes.length === 0)
        return true;
    const { candidates, unread } = (0,scan.scanBytes)(look.scanner, bytes, path);
    return unread === null && candidates.length === 0;
}
/** Messages are short and many: they are scanned some at a time, and one by one where something was found. */
const mostHeld = 65_536;
function addMessage(walk, { id, size, bytes }) {
    if (bytes === null)
        return;
    const copy = Uint8Array.prototype.slice.call(bytes);
    walk.batch.push({ id, size, bytes: copy });
    walk.held += size;
    if (walk.held > mostHeld)
        scanBatch(walk);
}
function scanBatch(walk) {
    const { look, material, batch, found } = walk;
    const texts = batch.map(({ bytes }) => (0,objects/* messageOf */.bD)(bytes));
    const gap = Buffer.from('\n\n');
    const all = Buffer.concat(texts.flatMap((text) => [text, gap]));
    const isWide = all.includes(0);
    if (!isWide && isClean(look, all, '(commit message)')) {
        for (const text of texts)
            look.tally.bytes += text.length;
    }
    else {
        for (const object of batch)
            (0,collected/* collect */.Fo)(found, (0,objects/* scanMessage */.ny)(look, object, material.messages.get(object.id) ?? null));
    }
    batch.length = 0;
    walk.held = 0;
}


/***/ })

};
