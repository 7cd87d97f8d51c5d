'use strict';
const chunkUrl = process.getBuiltinModule('url').pathToFileURL(__filename).href;
exports.id = 3474;
exports.ids = [3474];
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

  8325:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Fo: () => (  collect),
    P1: () => (  nothingCollected),
    Rp: () => (  shownOf),
    S3: () => (  itemsOf)
  });
 
function nothingCollected() {
    return { all: [], dropped: new Map() };
}
 
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
 
function itemsOf({ all, dropped }) {
    return [...all, ...dropped.values()];
}
 
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
 
function byAge(a, b) {
    return ((a.commit?.order ?? -1) - (b.commit?.order ?? -1) ||
        compare(a.path, b.path) ||
        compare(a.id ?? a.commit?.id ?? '', b.id ?? b.commit?.id ?? ''));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
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

  23474:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  scanPacks: () => (  scanPacks),
  takeOut: () => (  takeOut),
  walkPacks: () => (  walkPacks)
});

 
var scan = __webpack_require__(63457);
 
var packs = __webpack_require__(75979);
 
var collected = __webpack_require__(8325);
 
var heap_room = __webpack_require__(41484);
 
var inside = __webpack_require__(61270);
 
var secrets_look = __webpack_require__(71611);
 
var objects = __webpack_require__(44486);
 
var encoded_found = __webpack_require__(45278);
 
var html_notebook = __webpack_require__(14776);
 
var located = __webpack_require__(38651);
 
var scan_text = __webpack_require__(94567);
 
var settings_found = __webpack_require__(66583);
 
var text_notebook = __webpack_require__(52306);
 
var media = __webpack_require__(50679);
 
var clean_texts = __webpack_require__(96438);
 
var secrets_format = __webpack_require__(80670);
 
var path_class = __webpack_require__(7975);
 
var read = __webpack_require__(307);
; 



 
const around = 400;
const pair = 2500;
 
const mostBytes = 1200;


function reachOf(rules) {
    const literals = new Set();
    let bytes = around;
    let lines = 0;
    for (const { format, near, companion } of rules) {
        bytes = Math.max(bytes, (near?.within ?? 0) + around);
        lines = Math.max(lines, companion?.lines ?? 0);
        if (format === 'assignment' || !format.pieces.some(breaksLines))
            continue;
        const size = (0,secrets_format .xS)(format) + (near?.within ?? 0) + around;
        const literal = size > mostBytes ? longestLiteral(format) : null;
        if (literal === null)
            bytes = Math.max(bytes, size > mostBytes ? Number.POSITIVE_INFINITY : size);
        else
            literals.add(literal);
    }
     
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
 
function longestLiteral({ pieces }) {
    const flat = pieces.flatMap((piece) => (typeof piece === 'object' && 'secret' in piece ? piece.secret : [piece]));
    const [found = ''] = flat.filter((piece) => typeof piece === 'string').sort((a, b) => b.length - a.length);
    return found.length >= 5 ? found : null;
}
 
function hasLiteral(bytes, { literals }) {
    return literals.some((literal) => bytes.includes(literal));
}


function kindOfText(path, endings) {
    if (/\.ipynb$/i.test(path))
        return null;
    const ending = /\.[^./]*$/.exec(path)?.[0] ?? '';
    const format = (0,read .G)(path);
    const first = format === null ? 'text' : `settings ${format}`;
    return [first, ending, (0,path_class .P)(path), ...endings.filter((name) => path.endsWith(name))].join(' ');
}
 
function endingsOf(rules) {
    return [...new Set(rules.flatMap(({ onlyIn }) => onlyIn ?? []))];
}
 
const mostBlock = 65_536;
const mostLine = 8192;
const lineFeed = 10;


function changedParts(bytes, spans, reach, lines = 0) {
    if (isMost(leastOf(bytes.length, spans, reach), bytes.length))
        return null;
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
        if (isMost(total + to - from, bytes.length))
            return null;
    }
    close();
    return { bytes: Buffer.concat(texts), ranges };
}
 
function isMost(part, size) {
    return part * 4 > size * 3;
}
 
function leastOf(size, spans, reach) {
    let total = 0;
    let to = 0;
    for (let i = 0; i < spans.length; i += 2) {
        const end = Math.min(size, spans[i + 1] + reach);
        if (end <= to)
            continue;
        total += end - Math.max(to, spans[i] - reach);
        to = end;
    }
    return total;
}


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
 
function linesAround(bytes, start, end) {
    const from = lineStart(bytes, start);
    const to = lineEnd(bytes, end);
    return from < 0 || to < 0 ? null : bytes.subarray(from, to);
}
const gap = Buffer.from('\n\n');
 
function linesBefore(bytes, offset, lines) {
    const low = Math.max(0, offset - pair);
    let left = lines;
    let at = offset - 1;
    while (at > low && (bytes[at - 1] !== lineFeed || --left >= 0))
        at--;
    return lines === 0 ? offset : at - around;
}
 
function linesBehind(bytes, offset, lines) {
    const high = Math.min(bytes.length, offset + pair);
    let left = lines;
    let at = offset;
    while (at < high && (bytes[at] !== lineFeed || --left >= 0))
        at++;
    return lines === 0 ? offset : at + around;
}
 
function lineStart(bytes, at) {
    if (at <= 0)
        return 0;
    const low = Math.max(0, at - mostLine);
     
    for (let i = at - 1; i >= low; i--)
        if (bytes[i] === lineFeed)
            return i + 1;
    return low === 0 ? 0 : -1;
}
 
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
 
function isEdge(byte) {
    return byte <= 32 || byte === 34 || byte === 39 || byte === 44 || byte === 43 || byte === 92;
}

; 












 
function noTexts(look, clean) {
    return {
        look,
        reach: reachOf(look.scanner.rules),
        endings: endingsOf(look.scanner.rules),
        found: (0,collected .P1)(),
        known: new Map(),
        blocks: new Map(),
        seen: new Set(),
        far: new Set(),
        kinds: new Map(),
        clean,
        passed: 0,
    };
}
 
const leastParts = 2048;
 
const looked = 8000;
 
const mostBlocks = 50;
 
function visitText(walk, object, bytes, versions) {
    const { known, far, reach, found } = walk;
    const { id, base } = object;
    const isClean = watched(walk);
    const kind = kindOf(walk, versions);
    const before = base === null || kind === null || bytes.length < leastParts ? undefined : known.get(base);
    const inParts = before === undefined || before.kind !== kind || far.has(base)
        ? null
        : scanParts(walk, object, bytes, versions, before);
    if (inParts !== null && kind !== null) {
        (0,collected .Fo)(found, inParts);
        const clean = before?.clean === true && isClean(inParts);
        if (clean)
            walk.clean?.add(id, versions);
        if (object.built || inParts.length > 0)
            remember(walk, id, kind, bytes, inParts, clean);
        return;
    }
    const items = scanAll(walk.look, bytes, versions);
    (0,collected .Fo)(found, items);
    const clean = isClean(items);
    if (clean)
        walk.clean?.add(id, versions);
     
    if (!object.built && items.length === 0)
        return;
     
    if (kind === null || (isSettings(kind) && items.length > 0) || !isPlain(bytes, bytes, versions[0]?.path ?? ''))
        return;
    if (remember(walk, id, kind, bytes, items, clean) && hasLiteral(bytes, reach))
        far.add(id);
}
 
function knowText(walk, object, versions) {
    const { id, bytes } = object;
    const kind = kindOf(walk, versions);
    if (bytes === null || kind === null || !isPlain(bytes, bytes, versions[0]?.path ?? ''))
        return;
    if (remember(walk, id, kind, bytes, [], true) && hasLiteral(bytes, walk.reach))
        walk.far.add(id);
}
 
function beginFamily({ known, far, seen }) {
    known.clear();
    far.clear();
     
    seen.clear();
}
 
function watched(walk) {
    const { tally } = walk.look;
    const { texts } = tally;
    const trace = (0,clean_texts .f)(tally);
    const { passed } = walk;
    return (items) => items.length === 0 && walk.passed === passed && tally.texts === texts + 1 && (0,clean_texts .f)(tally) === trace;
}


function scanParts(walk, { spans }, bytes, versions, { kind, blocks }) {
    const { look, reach, seen } = walk;
    const path = versions[0]?.path ?? '';
    const wide = blocks.length > 0;
     
    const margin = wide ? reach.bytes : 0;
    const all = wide ? withBlocks(bytes, spans, blocks) : spans;
    const parts = all === null ? null : changedParts(bytes, all, reach.bytes + margin, wide ? 2 * reach.lines : reach.lines);
    if (parts === null || hasLiteral(parts.bytes, reach) || !isPlain(bytes, parts.bytes, path))
        return null;
    const place = { path, code: (0,scan_text .R)(path) };
    const found = [];
    for (const one of parts.bytes.length === 0 ? [] : (0,encoded_found .w)(look.scanner, parts.bytes, place)) {
        const { dropped, rule, identity } = one.candidate;
        if (dropped !== null && !isSettings(kind) && seen.has(`${rule.id} ${identity}`)) {
            walk.passed++;
            continue;
        }
        if (!wide)
            return null;
        const at = placeInWhole(parts, one, bytes.length, margin);
        if (at !== null)
            found.push({ ...one, ...at });
    }
    if (isSettings(kind) && !isSilent(look, bytes, place))
        return null;
     
    if (look.scanner.notes.cut)
        return null;
    look.tally.texts++;
    look.tally.bytes += bytes.length;
    const candidates = (0,located .t4)(found, bytes, path);
    (0,secrets_look .kz)(look, candidates);
    return versions.flatMap((version) => candidates.map((candidate) => ({
        ...version,
        candidate: { ...candidate, location: { ...candidate.location, path: version.path } },
    })));
}
 
function isSilent(look, bytes, place) {
    const { found, broken } = (0,settings_found .G)(look.scanner, bytes, place, []);
    if (found.length > 0)
        return false;
    if (broken)
        look.tally.brokenSettings.push(place.path);
    return true;
}
const none = [];
 
function remember(walk, id, kind, bytes, items, clean) {
    const blocks = new Map();
    for (const { candidate } of items) {
        if (candidate.dropped !== null) {
            walk.seen.add(`${candidate.rule.id} ${candidate.identity}`);
            continue;
        }
        const lines = linesOf(bytes, candidate.location);
        if (lines === null || blocks.size >= mostBlocks)
            return false;
         
        const text = lines.toString('latin1');
        const shared = walk.blocks.get(text) ?? Buffer.from(lines);
        walk.blocks.set(text, shared);
        blocks.set(text, shared);
    }
    walk.known.set(id, { kind, blocks: blocks.size === 0 ? none : [...blocks.values()], clean });
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


function isPlain(bytes, parts, path) {
     
    if (bytes[0] >= 0xfe || bytes.subarray(0, looked).includes(0) || (0,media .uL)(bytes) !== null)
        return false;
    return !(0,text_notebook .H)(/\.md$/i.test(path) ? parts : bytes, path) && !(0,html_notebook .J)(parts, path);
}
 
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

; 










async function scanPacks(look, material) {
    return (await walkPacks(look, material, { part: 0, of: 1 })).found;
}
 
function takeOut({ groups, messages }, { visited, later }) {
    for (const id of visited) {
        if (!later.has(id))
            groups.delete(id);
        messages.delete(id);
    }
}
 
const weighing = 1 << 20;
 
async function walkPacks(look, material, share) {
    const { groups, messages } = material;
    const walk = {
        ...noTexts(look, material.clean),
        material,
        later: new Set(),
        batch: [],
        held: 0,
    };
    const wanted = new Set([...groups.keys(), ...messages.keys()]);
    const total = Math.ceil(wanted.size / share.of);
    const visited = new Set();
    const keepRoom = (0,heap_room .XV)(heap_room .rf);
    let unweighed = 0;
    let done = 0;
    const none = new Map();
    const known = material.clean?.known ?? none;
    const read = (object) => {
        if (object.first)
            beginFamily(walk);
        const clean = known.get(object.id);
        if (clean !== undefined) {
            knowText(walk, object, clean);
            return;
        }
        if (share.of > 1)
            visited.add(object.id);
        unweighed += object.size;
        if (unweighed > weighing) {
            unweighed = 0;
            keepRoom();
        }
        if (++done % 2000 === 0) {
            look.io.signal.throwIfAborted();
            look.io.log.progress('objects', Math.min(done, total), total);
        }
        visit(walk, object);
    };
    await (0,packs .d)(look.io.root, wanted, look.config['max-file-bytes'], read, share, known);
    scanBatch(walk);
    return { found: (0,collected .S3)(walk.found), visited, later: walk.later };
}
function visit(walk, object) {
    const { look, material, later } = walk;
    const { id, size, bytes } = object;
    const versions = material.groups.get(id);
    if (versions === undefined) {
        const commit = material.messages.get(id) ?? null;
        material.messages.delete(id);
        if (bytes !== null)
            addMessage(walk, { id, size, bytes, commit });
        return;
    }
    if (bytes !== null && versions.some(({ path }) => (0,inside.isPacked)(look, bytes, path))) {
        later.add(id);
        return;
    }
    material.groups.delete(id);
    if (bytes === null)
        (0,secrets_look .RX)(look.tally, 'too-large', versions[0]?.path);
    else
        visitText(walk, object, bytes, versions);
}
function isClean(look, bytes, path) {
    if (bytes.length === 0)
        return true;
    const { candidates, unread, cut } = (0,scan.scanBytes)(look.scanner, bytes, path);
    return unread === null && candidates.length === 0 && !cut;
}
 
const mostHeld = 65_536;
function addMessage(walk, message) {
     
    walk.batch.push({ ...message, bytes: Uint8Array.prototype.slice.call(message.bytes) });
    walk.held += message.size;
    if (walk.held > mostHeld)
        scanBatch(walk);
}
function scanBatch(walk) {
    const { look, batch, found } = walk;
    const texts = batch.map(({ bytes }) => (0,objects .bD)(bytes));
    const gap = Buffer.from('\n\n');
    const all = Buffer.concat(texts.flatMap((text) => [text, gap]));
    const isWide = all.includes(0);
    if (!isWide && isClean(look, all, '(commit message)')) {
        for (const text of texts)
            look.tally.bytes += text.length;
    }
    else {
        for (const object of batch)
            (0,collected .Fo)(found, (0,objects .ny)(look, object, object.commit));
    }
    batch.length = 0;
    walk.held = 0;
}


  }),

  75979:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  K: () => (  objectsInPacks),
  d: () => (  readPacked)
});

 
var external_node_fs_ = __webpack_require__(73024);
 
var external_node_path_ = __webpack_require__(76760);
 
var git = __webpack_require__(21022);
; 

const idBytes = 20;
const tables = 8 + 256 * 4;


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
 
function countIn(path) {
    const bytes = Buffer.alloc(tables);
    const handle = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const isIndex = (0,external_node_fs_.readSync)(handle, bytes, 0, tables, 0) === tables && bytes.readUInt32BE(0) === 0xff744f63;
        return isIndex && bytes.readUInt32BE(4) === 2 ? bytes.readUInt32BE(tables - 4) : 0;
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}


function inOrder(starts) {
    const count = starts.length;
    if (starts.every((start) => start * count + count <= Number.MAX_SAFE_INTEGER)) {
        const both = starts.map((start, i) => start * count + i).sort();
         
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
 
function positionOfName(index, id) {
    const { ids, fan } = index;
    const key = Number.parseInt(id.slice(0, 8), 16);
    const bucket = key >>> 24;
    let low = bucket === 0 ? 0 : fan[bucket - 1];
    let high = fan[bucket] - 1;
     
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

; 


const links_idBytes = 20;
const mostHead = 10 + links_idBytes;
const block = 1 << 20;


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
 
function show(reading, start) {
    if (start >= reading.from && start + mostHead <= reading.to)
        return;
    reading.from = Math.max(0, start + mostHead - block);
    reading.to = reading.from + (0,external_node_fs_.readSync)(reading.handle, reading.window, 0, block, reading.from);
}

; 


const longestChain = 10_000;


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

; 
 
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

; 

 
const freeFrom = 131072;
 
const slack = 16;
 
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

 
var promises_ = __webpack_require__(58500);
; 



 
const whole = { part: 0, of: 1 };
const mostSpans = 4096;
 
const largest = 64 << 20;
const mostMemory = 256 << 20;
 
const between = 500;
 
const pieces = 16;
const none = new Int32Array(0);


async function walkPack(plan, unpack, cap, visit, share = whole) {
    const { base, weight } = plan;
    const handle = (0,external_node_fs_.openSync)(plan.pack, 'r');
    try {
        const walk = { plan, handle, unpack, cap, visit, ...layout(plan), isFresh: true };
        let shown = 0;
        let before = 0;
        const total = totalOf(plan);
        for (let member = 0; member < base.length; member++) {
            if (base[member] !== -1)
                continue;
            const piece = Math.floor((before * share.of * pieces) / total);
            before += weight[member];
            if (piece % share.of !== share.part)
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
 
function walkFamily(walk, root) {
    walk.isFresh = true;
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
function walk_show(walk, member, base, address, size, spans) {
    const { plan, cap, unpack, visit, isFresh } = walk;
    if (plan.wanted[member] !== 1 && plan.wanted[member] !== 3)
        return;
    walk.isFresh = false;
    plan.wanted[member] = 2;
    const bytes = address === null || size > cap ? null : unpack.bytes().subarray(address, address + size);
    visit({ member, bytes, size, base, first: isFresh, built: plan.weight[member] > 1, spans });
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

; 









async function readPacked(root, wanted, cap, visit, share = whole, known = new Map()) {
    const unpack = unpacker();
    const [sample] = wanted;
    if (unpack === null || sample?.length !== 40)
        return;
     
    const open = share.of === 1 ? wanted : new Set(wanted);
    for (const index of await indexesOf(root)) {
        if (open.size === 0)
            return;
        const prepared = attempt(() => prepare(index, open, known));
        if (prepared === null)
            continue;
        const { plan, names } = prepared;
        const found = ({ member, bytes, size, base, first, built, spans }) => {
            const id = names[member];
            wanted.delete(id);
            const named = base < 0 || names[base] === '' ? null : names[base];
            visit({ id, bytes, size, base: named, first, built, spans });
        };
        await walkPack(plan, unpack, cap, found, share);
        if (share.of > 1)
            for (const id of names)
                open.delete(id);
    }
}
 
async function objectsInPacks(root) {
    let count = 0;
    for (const index of await indexesOf(root))
        count += attempt(() => countIn(index)) ?? 0;
    return count;
}
async function indexesOf(root) {
    const folder = await (0,git .q_)(root, ['rev-parse', '--path-format=absolute', '--git-path', 'objects']);
    return foldersOf(folder).flatMap(indexesIn);
}
 
function prepare(path, open, known) {
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
    for (const id of known.keys()) {
        const position = positionOfName(index, id);
        if (position < 0)
            continue;
        flags[position] = 3;
        named.set(position, id);
    }
    const plan = planOf(index, flags);
    return plan === null ? null : { plan, names: Array.from(plan.position, (position) => named.get(position) ?? '') };
}
 
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
 
function attempt(read) {
    try {
        return read();
    }
    catch {
        return null;
    }
}


  })

};
