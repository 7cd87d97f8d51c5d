'use strict';
const chunkUrl = process.getBuiltinModule('url').pathToFileURL(__filename).href;
exports.id = 7083;
exports.ids = [7083];
exports.modules = {

  96438:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  y: () => (  cleanTexts),
  f: () => (  traceOf)
});

 
var external_node_crypto_ = __webpack_require__(77598);
 
var external_node_path_ = __webpack_require__(76760);
 
var tool = __webpack_require__(43215);
 
var git = __webpack_require__(21022);
 
var external_node_fs_ = __webpack_require__(73024);
 
var promises_ = __webpack_require__(51455);
; 




 
const entrySize = 16;
 
const magic = Buffer.from('assay: texts without a candidate, 1\n', 'latin1');
const digestSize = 32;
const headSize = magic.length + 2 * digestSize;
 
const mostBytes = 64 * 1024 ** 2;


async function readEntries(path, by, key) {
    let bytes;
    try {
        bytes = await bytesOf(path);
    }
    catch (error) {
        return error.code === 'ENOENT' ? { none: true } : { why: 'it cannot be read' };
    }
    if (bytes === null)
        return { why: `it is no file of at most ${mostBytes} bytes` };
    const entries = bytes.subarray(headSize);
    const isWhole = bytes.length >= headSize && entries.length % entrySize === 0;
    if (!isWhole || !bytes.subarray(0, magic.length).equals(magic))
        return { why: 'it is no whole file of this kind' };
    const said = bytes.subarray(magic.length + digestSize, headSize);
    const found = bytes.subarray(magic.length, magic.length + digestSize);
    if (!(0,external_node_crypto_.timingSafeEqual)(said, sealOf(found, entries, key)))
        return { why: 'its seal is wrong' };
    if (!found.equals(by))
        return { why: 'other rules, another version or other settings wrote it' };
    return isSorted(entries) ? { entries } : { why: 'its entries are not sorted' };
}
 
async function writeEntries(path, by, key, given) {
    const sorted = [...given]
        .sort(Buffer.compare)
        .filter((entry, i, all) => i === 0 || !entry.equals(all[i - 1]));
    const entries = Buffer.concat(sorted);
    if (headSize + entries.length > mostBytes)
        return false;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await (0,promises_.writeFile)(draft, Buffer.concat([magic, by, sealOf(by, entries, key), entries]), { mode: 0o600, flag: 'wx' });
        await (0,promises_.rename)(draft, path);
    }
    finally {
        await (0,promises_.rm)(draft, { force: true });
    }
    return true;
}
 
function hasEntry(entries, entry) {
    const count = entries.length / entrySize;
    const key = entry.readUInt32BE(0);
    let low = 0;
    for (let high = count; low < high;) {
        const middle = (low + high) >>> 1;
        if (entries.readUInt32BE(middle * entrySize) < key)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < count && entries.readUInt32BE(low * entrySize) === key; low++)
        if (entry.compare(entries, low * entrySize, (low + 1) * entrySize) === 0)
            return true;
    return false;
}
 
async function liesIn(folders, path) {
    const at = await reached(path);
    for (const folder of folders) {
        if (isInside(folder, path) || isInside(await reached(folder), at))
            return true;
    }
    return false;
}
 
async function reached(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch {
        const above = (0,external_node_path_.dirname)(path);
        return above === path ? path : (0,external_node_path_.join)(await reached(above), (0,external_node_path_.basename)(path));
    }
}
function isInside(folder, path) {
    const from = (0,external_node_path_.relative)(folder, (0,external_node_path_.resolve)(path));
    return from !== '..' && !from.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(from);
}
 
async function bytesOf(path) {
     
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    try {
        const found = await file.stat();
        return found.isFile() && found.size <= mostBytes ? await file.readFile() : null;
    }
    finally {
        await file.close();
    }
}
function sealOf(by, entries, key) {
    const hash = key === '' ? (0,external_node_crypto_.createHash)('sha256') : (0,external_node_crypto_.createHmac)('sha256', key);
    return hash.update(magic).update(by).update(entries).digest();
}
function isSorted(entries) {
    for (let at = entrySize; at < entries.length; at += entrySize) {
        if (entries.compare(entries, at - entrySize, at, at, at + entrySize) <= 0)
            return false;
    }
    return true;
}

 
var external_node_url_ = __webpack_require__(73136);
; 




 
const programs = new Map();
 
function programDigest() {
    const own = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(chunkUrl));
    const folder = /[/\\]gates[/\\]secrets$/.test(own) ? (0,external_node_path_.join)(own, '..', '..') : own;
    const digest = programs.get(folder) ?? digestOf(folder);
    programs.set(folder, digest);
    return digest;
}
 
function digestOf(folder) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const entries = (0,external_node_fs_.readdirSync)(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && !/\.test\.ts$/.test(entry.name));
    const paths = files.map((file) => (0,external_node_path_.join)(file.parentPath ?? file.path, file.name)).sort();
    for (const path of paths) {
        hash.update(`${path.slice(folder.length)}\0`).update((0,external_node_crypto_.createHash)('sha256').update((0,external_node_fs_.readFileSync)(path)).digest());
    }
    return hash.digest();
}

; 






 
const fileVariable = 'ASSAY_SECRETS_CACHE';
 
const keyVariable = 'ASSAY_SECRETS_CACHE_KEY';


async function cleanTexts(look, groups, partly) {
    const path = await fileOf(look);
    if (path === null)
        return null;
    const key = look.io.env[keyVariable] ?? '';
    const by = madeBy(look);
    const kept = await readEntries(path, by, key);
    if ('why' in kept)
        tell(look, `was not used, since ${kept.why}: everything was scanned.`);
    const before = 'entries' in kept ? kept.entries : Buffer.alloc(0);
    const known = new Map();
    const entries = [];
    for (const [id, versions] of before.length === 0 ? [] : groups) {
        const entry = entryOf(by, id, versions);
        if (!hasEntry(before, entry))
            continue;
        entries.push(entry);
        known.set(id, versions);
    }
    for (const id of known.keys())
        groups.delete(id);
    look.tally.fromCache += known.size;
    const old = entries.length;
    return {
        known,
        add: (id, versions) => void entries.push(entryOf(by, id, versions)),
        keep: async () => {
             
            if (entries.length === old && (partly || old * entrySize === before.length) && 'entries' in kept)
                return;
            const others = partly ? split(before) : [];
            const fits = await writeEntries(path, by, key, [...others, ...entries]).catch(() => null);
            if (fits !== true)
                tell(look, fits === null ? 'could not be written.' : 'was not written: it would be too large.');
        },
    };
}
 
async function fileOf(look) {
    const { root, env } = look.io;
    const asked = env[fileVariable] ?? '';
    if (asked === '')
        return null;
    const path = (0,external_node_path_.resolve)(root, asked);
    if ((env[keyVariable] ?? '') !== '')
        return path;
    if (!(await liesIn([root, (await (0,git .HX)(root)) ?? root], path)))
        return path;
    tell(look, 'was not used, since a change can write to this file: everything was scanned.', `Name one outside of the repository, or set \`${keyVariable}\`.`);
    return null;
}
function tell({ tally }, text, mend) {
    tally.notes.push({
        kind: 'method',
        text: `The file of \`${fileVariable}\` ${text}`,
        ...(mend === undefined ? {} : { mend }),
    });
}
function split(entries) {
    return Array.from({ length: entries.length / entrySize }, (_, i) => entries.subarray(i * entrySize, (i + 1) * entrySize));
}
 
function entryOf(by, id, versions) {
    const name = [id, ...versions.map(({ path }) => path)].join('\0');
    return (0,external_node_crypto_.createHash)('sha256').update(by).update(name, 'utf8').digest().subarray(0, entrySize);
}
 
const ofVerdict = new Set([
    ...['fail-on', 'warn-on', 'exclude', 'disable', 'allow-list', 'unread', 'exposure', 'posture', 'rotation'],
    ...['verify', 'verify-paid', 'verify-forks', 'verify-hosts', 'incident'],
]);
 
function madeBy({ scanner, config }) {
    const settings = Object.entries(config).filter(([name]) => !ofVerdict.has(name));
    const written = (_, value) => typeof value === 'function' || value instanceof RegExp ? String(value) : value;
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([tool.tool.version, scanner.rules.map(({ id }) => id), settings.sort()], written))
        .update(programDigest())
        .digest();
}
 
function traceOf(tally) {
    const { cells, members, media, textless, dropped, unread, brokenNotebooks, brokenSettings, unlinted, sightings } = tally;
    let sum = cells + members + media + textless + dropped;
    sum += brokenNotebooks.length + brokenSettings.length + unlinted.length + sightings.length;
    for (const count of unread.values())
        sum += count;
    return sum;
}


  }),

  44486:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $t: () => (  placeOf),
    GA: () => (  scanObjects),
    YD: () => (  keysOf),
    bD: () => (  messageOf),
    ny: () => (  scanMessage),
    vU: () => (  groupingFor),
    xM: () => (  groupVersions)
  });
 
  var _sources_git_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48547);
  var _sources_git_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39135);
  var _clean_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96438);
  var _exposure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61425);
  var _inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61270);
  var _look_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71611);






 
function groupVersions(look, versions) {
    const grouping = groupingFor(look);
    for (const version of versions)
        grouping.add(version);
    return grouping.done();
}
 
function groupingFor(look) {
    const { tally } = look;
    const groups = new Map();
     
    const paths = new Map();
     
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
 
function alone(text) {
    return Buffer.from(text, 'latin1').toString('latin1');
}
 
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
 
const mostOpened = 2 ** 31;


async function scanObjects(look, groups, messages, { most = mostOpened, clean = null } = {}) {
    const { io } = look;
    const found = [];
    let done = 0;
    let opened = 0;
    for await (const object of (0,_sources_git_objects_js__WEBPACK_IMPORTED_MODULE_0__  .$)(io.root, [...groups.keys(), ...messages.keys()], look.config['max-file-bytes'])) {
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
        const packed = object.bytes !== null && (0,_inside_js__WEBPACK_IMPORTED_MODULE_4__.isPacked)(look, object.bytes, path);
        if (packed && opened > most) {
            (0,_look_js__WEBPACK_IMPORTED_MODULE_5__  .RX)(look.tally, 'over-cap', path);
            continue;
        }
        const { bytes, texts } = look.tally;
        const trace = (0,_clean_texts_js__WEBPACK_IMPORTED_MODULE_2__  .f)(look.tally);
        const items = await scanVersions(look, object.bytes, versions);
        found.push(...items);
        if (packed)
            opened += look.tally.bytes - bytes;
        else if (items.length === 0 && look.tally.texts === texts + 1 && (0,_clean_texts_js__WEBPACK_IMPORTED_MODULE_2__  .f)(look.tally) === trace)
            clean?.add(object.id, versions);
    }
    return found;
}
 
async function scanVersions(look, bytes, versions) {
    const [first, ...others] = versions;
    if (first === undefined)
        return [];
    if (bytes === null) {
        (0,_look_js__WEBPACK_IMPORTED_MODULE_5__  .RX)(look.tally, 'too-large', first.path);
        return [];
    }
    const candidates = await (0,_inside_js__WEBPACK_IMPORTED_MODULE_4__.lookIn)(look, bytes, first.path);
    const found = candidates.map((candidate) => ({ candidate, ...first }));
    for (const version of versions)
        await (0,_exposure_js__WEBPACK_IMPORTED_MODULE_3__  .PF)(look, bytes, version, candidates);
    if (candidates.length === 0 && !others.some(({ path }) => path.endsWith('.ipynb')))
        return found;
    for (const version of others) {
        for (const candidate of await (0,_inside_js__WEBPACK_IMPORTED_MODULE_4__.findIn)(look, bytes, version.path))
            found.push({ candidate, ...version });
    }
    return found;
}
 
function messageOf(bytes) {
    return bytes.subarray(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf('\n\n') + 2);
}
 
function scanMessage(look, object, commit) {
    if (object.bytes === null)
        return [];
    const { texts } = look.tally;
    const path = commit === null ? '(tag message)' : '(commit message)';
    const { candidates } = (0,_look_js__WEBPACK_IMPORTED_MODULE_5__  .t5)(look, messageOf(object.bytes), path);
    look.tally.texts = texts;
    const brought = commit ?? { id: object.id, parents: 0, author: '', date: '', order: -1 };
    return candidates.map((candidate) => ({ candidate, path, id: null, commit: brought, parents: [] }));
}
 
async function keysOf(look, commit) {
    return new Set((await (0,_sources_git_tree_js__WEBPACK_IMPORTED_MODULE_1__  .X)(look.io.root, commit)).map(({ id, path }) => `${id} ${path}`));
}
 
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


  }),

  87083:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  sight)
  });
  var _sources_git_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48547);
  var _sources_git_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39135);
  var _inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61270);
  var _objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44486);






async function sight(look, found, added, base, head) {
    for (const item of found) {
         
        if (item.candidate.dropped !== null)
            look.tally.sightings.push({ candidate: item.candidate, location: (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__  .$t)(item, null), state: 'new' });
    }
    const real = found.filter(({ candidate }) => candidate.dropped === null);
    if (real.length === 0)
        return;
    const known = await identitiesIn(look, parentVersions(real, added));
    const open = real.filter(({ candidate }) => !known.has(candidate.identity));
    if (base !== null && open.length > 0) {
        for (const identity of await identitiesInTree(look, base, open.map(({ candidate }) => candidate)))
            known.add(identity);
    }
    const atHead = head === null ? null : await (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__  .YD)(look, head);
    for (const item of real) {
        const state = known.has(item.candidate.identity) ? 'existing' : 'new';
        look.tally.sightings.push({ candidate: item.candidate, location: (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__  .$t)(item, atHead), state });
    }
}
function parentVersions(found, added) {
    const versions = new Map();
    for (const { parents, path } of found) {
        for (const id of parents)
            if (!added.has(id))
                versions.set(id, { id, path });
    }
    return [...versions.values()];
}
async function identitiesIn(look, versions) {
    const paths = new Map(versions.map(({ id, path }) => [id, path]));
    const identities = new Set();
    for await (const { id, bytes } of (0,_sources_git_objects_js__WEBPACK_IMPORTED_MODULE_0__  .$)(look.io.root, [...paths.keys()], look.config['max-file-bytes'])) {
        if (bytes === null)
            continue;
        for (const { identity } of await (0,_inside_js__WEBPACK_IMPORTED_MODULE_2__.findIn)(look, bytes, paths.get(id) ?? ''))
            identities.add(identity);
    }
    return identities;
}
 
async function identitiesInTree(look, commit, candidates) {
    const needles = [...new Set(candidates.flatMap(({ secret }) => needlesOf(secret)))];
    const wanted = new Set(candidates.map(({ identity }) => identity));
     
    const packed = candidates.some(({ location }) => location.inside !== undefined);
    const files = (await (0,_sources_git_tree_js__WEBPACK_IMPORTED_MODULE_1__  .X)(look.io.root, commit)).filter(({ kind }) => kind === 'file');
    const paths = new Map(files.map(({ id, path }) => [id, path]));
    const identities = new Set();
    for await (const { id, bytes } of (0,_sources_git_objects_js__WEBPACK_IMPORTED_MODULE_0__  .$)(look.io.root, [...paths.keys()], look.config['max-file-bytes'])) {
        if (bytes === null)
            continue;
        const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
        const path = paths.get(id) ?? '';
        const isOpen = !text.subarray(0, 4).includes(0) && !(packed && (0,_inside_js__WEBPACK_IMPORTED_MODULE_2__.isPacked)(look, bytes, path));
        if (needles.length <= 50 && isOpen && !needles.some((needle) => text.includes(needle)))
            continue;
        for (const { identity } of await (0,_inside_js__WEBPACK_IMPORTED_MODULE_2__.findIn)(look, bytes, path)) {
            if (wanted.has(identity))
                identities.add(identity);
        }
        if (identities.size === wanted.size)
            break;
    }
    return identities;
}
 
function needlesOf(secret) {
    const lines = secret.split(/\\n|[\r\n]/);
    const line = (lines[Math.floor(lines.length / 2)] ?? secret).trim();
    return [line.slice(0, 40)];
}


  })

};
