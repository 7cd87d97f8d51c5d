'use strict';
exports.id = 5672;
exports.ids = [5672];
exports.modules = {

  45672:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  expand: () => (  expand)
});

 
var containers_budget = __webpack_require__(67206);
 
var inflate = __webpack_require__(1584);
 
var containers_inside = __webpack_require__(67287);
 
var containers_kind = __webpack_require__(14801);
; 


const block = 512;
const longestName = 65_536;


async function* tarMembers(pieces, budget) {
    const reader = readerOf(pieces);
    let next = {};
    for (;;) {
        const header = await reader.read(block);
         
        if (header === null || header.every((byte) => byte === 0))
            return;
        if (header.length < block || !(0,containers_kind .EK)(header))
            throw (0,containers_budget .ds)('unreadable');
        const type = String.fromCharCode(header[156] ?? 0);
        const size = next.size ?? numberIn(header.subarray(124, 136));
        if (!Number.isSafeInteger(size) || size < 0)
            throw (0,containers_budget .ds)('unreadable');
        (0,containers_budget .uz)(budget);
        if (type === 'x' || type === 'g' || type === 'L' || type === 'K') {
            const bytes = await reader.member(size, longestName);
            if (bytes === null)
                throw (0,containers_budget .ds)('over-cap');
            if (type === 'x')
                next = { ...next, ...paxOf(bytes) };
            else if (type === 'L')
                next = { ...next, path: cString(bytes) };
            continue;
        }
        const isFile = type === '0' || type === '\0' || type === '7' || type === 'S';
         
        const bytes = await reader.member(type >= '1' && type <= '6' ? 0 : size, isFile ? budget.caps.member : 0);
        const name = next.path ?? plainName(header);
        next = {};
        if (isFile)
            yield { name, bytes };
    }
}
function plainName(header) {
    const name = cString(header.subarray(0, 100));
    const isPosix = header[257] === 117 && header[262] === 0;
    const prefix = isPosix ? cString(header.subarray(345, 500)) : '';
    return prefix === '' ? name : `${prefix}/${name}`;
}
function numberIn(field) {
    if (((field[0] ?? 0) & 0x80) !== 0) {
        let value = (field[0] ?? 0) & 0x7f;
        for (const byte of field.subarray(1))
            value = value * 256 + byte;
        return value;
    }
    const digits = cString(field).trim();
    return /^[0-7]*$/.test(digits) ? Number.parseInt(digits === '' ? '0' : digits, 8) : Number.NaN;
}
 
function paxOf(bytes) {
    const found = {};
    let at = 0;
    while (at < bytes.length) {
        const space = bytes.indexOf(32, at);
        const length = space < 0 ? Number.NaN : Number(tar_text(bytes.subarray(at, space)));
        if (!Number.isInteger(length) || length <= space - at)
            break;
        const record = tar_text(bytes.subarray(space + 1, at + length - 1));
        if (record.startsWith('path='))
            found.path = record.slice(5);
        if (/^size=\d+$/.test(record))
            found.size = Number(record.slice(5));
        at += length;
    }
    return found;
}
function cString(bytes) {
    const end = bytes.indexOf(0);
    return tar_text(end < 0 ? bytes : bytes.subarray(0, end));
}
function tar_text(bytes) {
    return new TextDecoder().decode(bytes);
}
function readerOf(pieces) {
    const iterator = Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]();
    let rest = new Uint8Array(0);
     
    async function take(length, use) {
        let taken = 0;
        while (taken < length) {
            if (rest.length === 0) {
                const { done, value } = await iterator.next();
                if (done === true)
                    break;
                rest = value;
                continue;
            }
            const piece = rest.subarray(0, length - taken);
            rest = rest.subarray(piece.length);
            taken += piece.length;
            use(piece);
        }
        return taken;
    }
    async function read(length) {
        if (rest.length >= length) {
            const piece = rest.subarray(0, length);
            rest = rest.subarray(length);
            return piece;
        }
        const parts = [];
        const taken = await take(length, (piece) => parts.push(piece));
        if (taken === 0 && length > 0)
            return null;
        return parts.length === 1 ? parts[0] : Buffer.concat(parts);
    }
    async function member(size, cap) {
        const padding = (block - (size % block)) % block;
        if (size > cap) {
            if ((await take(size + padding, () => undefined)) < size)
                throw (0,containers_budget .ds)('unreadable');
            return null;
        }
        const bytes = (await read(size)) ?? new Uint8Array(0);
        if (bytes.length < size)
            throw (0,containers_budget .ds)('unreadable');
        await take(padding, () => undefined);
        return bytes;
    }
    return { read, member };
}

 
var zip = __webpack_require__(58552);
; 








function expand(bytes, path, means) {
    const kind = (0,containers_kind .I)(bytes, path);
    if (kind === null)
        return null;
    return expand_open({ bytes, names: [], depth: 1 }, path, kind, { budget: (0,containers_budget .nT)(means.caps), means });
}
async function* expand_open(file, path, kind, run) {
    try {
        if (file.depth > run.budget.caps.depth)
            throw (0,containers_budget .ds)('over-cap');
        yield* contents(file, path, kind, run);
    }
    catch (error) {
        yield { inside: (0,containers_inside .$t)(file.names), unread: (0,containers_budget .yU)(error) };
    }
}
async function* contents(file, path, kind, run) {
    if (kind === 'zip')
        yield* openZip(file, run);
    else if (kind === 'tar')
        yield* openTar([file.bytes], file, run);
    else if (kind === 'foreign')
        throw (0,containers_budget .ds)('unsupported');
    else if (kind === 'locked')
        throw (0,containers_budget .ds)('encrypted');
    else if (kind === 'sqlite') {
        const { databaseTexts } = await __webpack_require__.e(  5695).then(__webpack_require__.bind(__webpack_require__, 95695));
        yield* under(file, databaseTexts(file.bytes, run.budget));
    }
    else if (kind === 'pdf')
        yield* openPdf(file, run);
    else if (kind === 'mail') {
        const { openMail } = await __webpack_require__.e(  2480).then(__webpack_require__.bind(__webpack_require__, 22480));
        for await (const member of openMail(file.bytes, run.budget))
            yield* give(member.name, member.bytes, file, run);
    }
    else
        yield* openPacked(kind, file, path, run);
}
async function* openZip(file, run) {
    const { bytes } = file;
    const entries = [];
    let broken = null;
    try {
        for (const entry of (0,zip .uW)(bytes, run.budget))
            entries.push(entry);
    }
    catch (error) {
        broken = error;
    }
    if (entries.length === 0 && broken === null && bytes.length > 22)
        broken = (0,containers_budget .ds)('unreadable');
    const { officeReader } = await __webpack_require__.e(  2751).then(__webpack_require__.bind(__webpack_require__, 32751));
    const read = async (entry) => (0,zip ._J)(bytes, entry, run.budget);
    const office = await officeReader(entries, read);
    for (const entry of entries) {
        const content = await read(entry);
        if (typeof content === 'string')
            yield { inside: (0,containers_inside .$t)([...file.names, entry.name]), unread: content };
        else if (office?.reads(entry.name))
            yield* under(file, office.texts(entry.name, content));
        else
            yield* give(entry.name, content, file, run);
    }
    if (broken !== null)
        throw broken;
}
async function* openTar(pieces, file, run) {
    for await (const { name, bytes } of tarMembers(pieces, run.budget)) {
        if (bytes === null)
            yield { inside: (0,containers_inside .$t)([...file.names, name]), unread: 'over-cap' };
        else
            yield* give(name, bytes, file, run);
    }
}
 
async function* openPacked(kind, file, path, run) {
    const pieces = (0,inflate .k)(kind, file.bytes, run.budget);
    const { head, all } = await peeked(pieces, 512);
    if ((0,containers_kind .I)(head, '') === 'tar') {
        yield* openTar(all, file, run);
        return;
    }
    const inner = (path.split('/').at(-1) ?? '').replace(/\.(gz|bz2|xz|zst)$/i, '').replace(/\.tgz$/i, '.tar');
    yield* give(inner === '' ? 'content' : inner, await (0,zip .gd)(all, run.budget.caps.member), file, run);
}
async function* openPdf(file, run) {
    if (run.means.pdf === undefined)
        throw (0,containers_budget .ds)('unsupported');
    const content = await run.means.pdf(file.bytes);
    if (typeof content === 'string')
        throw (0,containers_budget .ds)(content);
    for (const [i, page] of content.pages.entries()) {
        yield* under(file, (0,containers_inside .kg)(`page ${i + 1}`, `page-${i + 1}.txt`, [page]));
    }
    yield* under(file, (0,containers_inside .kg)('properties', 'properties.txt', [content.properties]));
    for (const { name, bytes } of content.attachments)
        yield* give(name, bytes, file, run);
    if (content.isCut)
        throw (0,containers_budget .ds)('over-cap');
}
 
async function* give(name, bytes, file, run) {
    const names = [...file.names, name];
    const kind = (0,containers_kind .I)(bytes, name);
    if (kind === null)
        yield { inside: (0,containers_inside .$t)(names), name: names.join('/'), bytes };
    else
        yield* expand_open({ bytes, names, depth: file.depth + 1 }, name, kind, run);
}
 
function* under(file, texts) {
    for (const text of texts) {
        const inside = file.names.length === 0 ? text.inside : `${(0,containers_inside .$t)(file.names)} › ${text.inside}`;
        yield 'unread' in text ? { ...text, inside } : { ...text, inside, name: [...file.names, text.name].join('/') };
    }
}
 
async function peeked(pieces, length) {
    const first = [];
    let got = 0;
    while (got < length) {
        const { done, value } = await pieces.next();
        if (done === true)
            break;
        first.push(value);
        got += value.length;
    }
    async function* all() {
        yield* first;
        yield* pieces;
    }
    return { head: Buffer.concat(first).subarray(0, Math.max(length, 512)), all: all() };
}


  }),

  1584:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    k: () => (  inflated)
  });
  var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67206);

 
const widestWindow = 128 * 2 ** 20;
const step = 2 ** 16;


async function* inflated(kind, bytes, budget) {
    const meter = (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__  .BL)(budget, bytes.length);
    if (kind === 'gz')
        yield* gunzipped(bytes, meter);
    else if (kind === 'xz')
        yield* unxzed(bytes, meter);
    else if (kind === 'zst')
        yield* unzstded(bytes, meter);
    else
        yield* unbzipped(bytes, meter);
}
async function* gunzipped(bytes, meter) {
    const { createGunzip } = await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
    const gunzip = createGunzip({ chunkSize: 2 ** 18 });
    gunzip.end(bytes);
    for await (const chunk of gunzip) {
        meter(chunk.length);
        yield chunk;
    }
}
async function* unxzed(bytes, meter) {
     
    const at = 14 + ((bytes[13] ?? 0) & 0x40 ? 9 : 0) + ((bytes[13] ?? 0) & 0x80 ? 9 : 0);
    for (let i = 14; i < at + 8; i++) {
        const code = bytes[i + 2] ?? 0;
        if (bytes[i] === 0x21 && bytes[i + 1] === 1 && (2 | (code & 1)) * 2 ** ((code >> 1) + 11) > widestWindow)
            throw (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__  .ds)('over-cap');
    }
    const { XzReadableStream } = await __webpack_require__.e(  6642).then(__webpack_require__.t.bind(__webpack_require__, 36642, 19));
    let from = 0;
    const source = new ReadableStream({
        pull(controller) {
            if (from >= bytes.length)
                controller.close();
            else
                controller.enqueue(bytes.subarray(from, from + step));
            from += step;
        },
    });
    const stream = new XzReadableStream(source);
    for await (const chunk of stream) {
        meter(chunk.length);
        yield chunk;
    }
}
async function* unzstded(bytes, meter) {
    const { Decompress } = await __webpack_require__.e(  8339).then(__webpack_require__.bind(__webpack_require__, 68339));
    for (const frame of framesOf(bytes)) {
        let ready = [];
        const decoder = new Decompress((chunk) => {
            meter(chunk.length);
             
            ready.push(chunk.slice());
        });
        for (let from = 0; from < frame.length; from += step) {
            decoder.push(frame.subarray(from, from + step), from + step >= frame.length);
            yield* ready;
            ready = [];
        }
    }
}
 
function* framesOf(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = 0;
    while (at + 8 < bytes.length) {
        const magic = view.getUint32(at, true);
        if ((magic & 0xfffffff0) >>> 0 === 0x184d2a50) {
            at += 8 + view.getUint32(at + 4, true);
            continue;
        }
        if (magic !== 0xfd2fb528)
            throw (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__  .ds)('unreadable');
        const end = endOfFrame(bytes, at);
        yield bytes.subarray(at, end);
        at = end;
    }
}
function endOfFrame(bytes, start) {
    const flags = bytes[start + 4] ?? 0;
    const single = (flags & 0x20) !== 0;
    const sizeBytes = flags >> 6 === 0 ? Number(single) : 1 << (flags >> 6);
    const idBytes = [0, 1, 2, 4][flags & 3] ?? 0;
    const sizeAt = start + 5 + Number(!single) + idBytes;
    let size = 0;
    for (let i = sizeBytes - 1; i >= 0; i--)
        size = size * 256 + (bytes[sizeAt + i] ?? 0);
    const code = bytes[start + 5] ?? 0;
    const window = single ? size + (sizeBytes === 2 ? 256 : 0) : 2 ** (10 + (code >> 3)) * (1 + (code & 7) / 8);
    if (window > widestWindow)
        throw (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__  .ds)('over-cap');
    let at = sizeAt + sizeBytes;
    for (;;) {
        if (at + 3 > bytes.length)
            throw (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__  .ds)('unreadable');
        const head = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
        at += 3 + (((head >> 1) & 3) === 1 ? 1 : head >> 3);
        if ((head & 1) === 1)
            break;
    }
    return Math.min(bytes.length, at + ((flags & 4) !== 0 ? 4 : 0));
}
async function* unbzipped(bytes, meter) {
     
    const { default: bunzip } = (await __webpack_require__.e(  9634).then(__webpack_require__.t.bind(__webpack_require__, 79634, 19)));
    const pieces = [];
    let piece = new Uint8Array(2 ** 18);
    let filled = 0;
    const output = {
        writeByte(byte) {
            piece[filled++] = byte;
            if (filled < piece.length)
                return;
            meter(filled);
            pieces.push(piece);
            piece = new Uint8Array(2 ** 18);
            filled = 0;
        },
    };
    let error = null;
    try {
        bunzip.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), output, true);
        meter(filled);
    }
    catch (thrown) {
        error = thrown;
    }
    yield* pieces;
    yield piece.subarray(0, filled);
    if (error !== null)
        throw error;
}


  }),

  67287:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $t: () => (  placeOf),
    kg: () => (  textInside),
    oW: () => (  textOfLines)
  });
const longestName = 200;
 
function placeOf(names) {
    return names.map(shown).join(' › ');
}
function shown(name) {
    const plain = name
        .slice(0, 4 * longestName)
        .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, '\ufffd');
    const characters = Array.from(plain);
    return characters.length > longestName ? `${characters.slice(0, longestName - 1).join('')}…` : plain;
}
 
function textInside(inside, name, lines, labels) {
    const text = textOfLines();
    for (const line of lines)
        text.add(line);
    return text.inside(inside, name, labels);
}
 
function textOfLines() {
    const parts = [];
    let waiting = [];
    let says = false;
    const flush = () => {
        const text = waiting.join('\n');
        says ||= /[A-Za-z0-9]/.test(text);
        parts.push(new TextEncoder().encode(text));
        waiting = [];
    };
    return {
        add(line) {
            waiting.push(line);
             
            if (waiting.length > mostWaiting) {
                flush();
                waiting.push('');
            }
        },
        inside(inside, name, labels) {
            flush();
            if (!says)
                return [];
            const bytes = parts.length === 1 ? parts[0] : new Uint8Array(Buffer.concat(parts));
            return [{ inside, name, bytes, extracted: true, ...(labels === undefined ? {} : { labels }) }];
        },
    };
}
const mostWaiting = 4096;


  }),

  58552:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    _J: () => (  unzipped),
    gd: () => (  collected),
    uW: () => (  zipEntries)
  });
  var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
  var _budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67206);
  var _inflate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1584);
  var _kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14801);




const endRecord = 'PK\x05\x06';
const centralHeader = 'PK\x01\x02';
const localHeader = 'PK\x03\x04';


function* zipEntries(bytes, budget) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const directory = directoryOf(bytes, view);
    let packed = 0;
    const spans = [];
    if (directory !== null) {
        spans.push([directory.start, bytes.length]);
        for (const entry of centralEntries(bytes, view, directory)) {
            (0,_budget_js__WEBPACK_IMPORTED_MODULE_1__  .uz)(budget);
            packed += entry.packed;
            if (packed > bytes.length)
                throw (0,_budget_js__WEBPACK_IMPORTED_MODULE_1__  .ds)('over-cap');
            spans.push([entry.header, entry.start + entry.packed]);
            if (!isFolder(entry))
                yield entry;
        }
    }
    for (const [from, to] of gapsIn(spans, bytes.length)) {
        for (const entry of localEntries(bytes, view, from, to)) {
            (0,_budget_js__WEBPACK_IMPORTED_MODULE_1__  .uz)(budget);
            if (!isFolder(entry))
                yield entry;
        }
    }
}
 
async function unzipped(bytes, entry, budget) {
    if (entry.encrypted)
        return 'encrypted';
    const packed = bytes.subarray(entry.start, entry.start + entry.packed);
    if (packed.length < entry.packed)
        return 'unreadable';
    try {
        const room = (0,_budget_js__WEBPACK_IMPORTED_MODULE_1__  .N_)(budget, packed.length);
        if (room <= 0)
            return 'over-cap';
        if (entry.method === 0)
            return entry.packed > room ? 'over-cap' : counted(packed, budget);
        if (entry.method === 8)
            return counted((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(packed, { maxOutputLength: room }), budget);
        const kind = { 12: 'bz2', 93: 'zst', 95: 'xz' }[entry.method];
        return kind === undefined ? 'unsupported' : await collected((0,_inflate_js__WEBPACK_IMPORTED_MODULE_2__  .k)(kind, packed, budget), budget.caps.member);
    }
    catch (error) {
        if (error.code !== 'ERR_BUFFER_TOO_LARGE')
            return (0,_budget_js__WEBPACK_IMPORTED_MODULE_1__  .yU)(error);
         
        budget.bytes -= (0,_budget_js__WEBPACK_IMPORTED_MODULE_1__  .N_)(budget, packed.length);
        return 'over-cap';
    }
}
 
async function collected(pieces, cap) {
    const parts = [];
    let length = 0;
    for await (const piece of pieces) {
        length += piece.length;
        if (length > cap)
            throw (0,_budget_js__WEBPACK_IMPORTED_MODULE_1__  .ds)('over-cap');
        parts.push(piece);
    }
    return Buffer.concat(parts);
}
function counted(bytes, budget) {
    budget.bytes -= bytes.length;
    return bytes;
}
function isFolder(entry) {
    return entry.name.endsWith('/') && entry.packed === 0;
}
function directoryOf(bytes, view) {
    const least = Math.max(0, bytes.length - 65_557);
    for (let at = bytes.length - 22; at >= least; at--) {
        if (bytes[at] !== 80 || !(0,_kind_js__WEBPACK_IMPORTED_MODULE_3__  .v9)(bytes, endRecord, at))
            continue;
        let size = view.getUint32(at + 12, true);
        let offset = view.getUint32(at + 16, true);
        let end = at;
        const locator = at - 20;
        if (locator >= 0 && (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__  .v9)(bytes, 'PK\x06\x07', locator)) {
            const told = Number(view.getBigUint64(locator + 8, true));
             
            const record = [told, locator - 56].find((place) => place >= 0 && place + 56 <= locator && (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__  .v9)(bytes, 'PK\x06\x06', place));
            if (record !== undefined) {
                size = Number(view.getBigUint64(record + 40, true));
                offset = Number(view.getBigUint64(record + 48, true));
                end = record;
            }
        }
        const start = end - size;
        if (start < 0)
            continue;
        if (size > 0 && !(0,_kind_js__WEBPACK_IMPORTED_MODULE_3__  .v9)(bytes, centralHeader, start))
            continue;
        return { start, end, shift: start - offset };
    }
    return null;
}
function* centralEntries(bytes, view, { start, end, shift }) {
    let at = start;
    while (at + 46 <= end && (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__  .v9)(bytes, centralHeader, at)) {
        const nameLength = view.getUint16(at + 28, true);
        const extraLength = view.getUint16(at + 30, true);
        const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
        const extra = zip64In(bytes, view, at + 46 + nameLength, extraLength, [
            view.getUint32(at + 24, true),
            view.getUint32(at + 20, true),
            view.getUint32(at + 42, true),
        ]);
        const [, packed, offset] = extra;
        const header = offset + shift;
        const flags = view.getUint16(at + 8, true);
        const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength), flags);
        const method = view.getUint16(at + 10, true);
        at = next;
        const there = header >= 0 && header + 30 <= bytes.length && (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__  .v9)(bytes, localHeader, header);
        const data = there
            ? header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
            : bytes.length;
        yield { name, encrypted: isEncrypted(flags, method), method, start: data, packed, header: there ? header : data };
    }
}
 
function zip64In(bytes, view, from, length, plain) {
    const values = [...plain];
    if (!plain.includes(0xffffffff))
        return values;
    const end = Math.min(bytes.length, from + length);
    for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
        if (view.getUint16(at, true) !== 1)
            continue;
        let field = at + 4;
        for (let i = 0; i < 3; i++) {
            if (values[i] !== 0xffffffff || field + 8 > end)
                continue;
            values[i] = Number(view.getBigUint64(field, true));
            field += 8;
        }
    }
    return values;
}
 
function* localEntries(bytes, view, from, to) {
    let at = nextHeader(bytes, from, to);
    while (at + 30 <= to && (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__  .v9)(bytes, localHeader, at)) {
        const flags = view.getUint16(at + 6, true);
        const method = view.getUint16(at + 8, true);
        const nameLength = view.getUint16(at + 26, true);
        const extraLength = view.getUint16(at + 28, true);
        const start = at + 30 + nameLength + extraLength;
        const name = nameOf(bytes.subarray(at + 30, at + 30 + nameLength), flags);
        let [, packed] = zip64In(bytes, view, at + 30 + nameLength, extraLength, [
            view.getUint32(at + 22, true),
            view.getUint32(at + 18, true),
            0,
        ]);
         
        if ((flags & 8) !== 0 && packed === 0)
            packed = nextHeader(bytes, start, to) - start;
        if (start + packed > to)
            packed = Math.max(0, to - start);
        yield { name, encrypted: isEncrypted(flags, method), method, start, packed, header: at };
        at = nextHeader(bytes, start + packed, to);
    }
}
function nextHeader(bytes, from, to) {
    for (let at = bytes.indexOf(80, from); at >= 0 && at < to; at = bytes.indexOf(80, at + 1)) {
        if ((0,_kind_js__WEBPACK_IMPORTED_MODULE_3__  .v9)(bytes, localHeader, at) || (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__  .v9)(bytes, centralHeader, at))
            return at;
    }
    return to;
}
 
function gapsIn(spans, length) {
    const gaps = [];
    let at = 0;
    for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
        if (from > at)
            gaps.push([at, from]);
        at = Math.max(at, to);
    }
    if (at < length)
        gaps.push([at, length]);
    return gaps;
}
function isEncrypted(flags, method) {
    return (flags & 0x41) !== 0 || method === 99;
}
 
function nameOf(bytes, flags) {
    const text = new TextDecoder().decode(bytes);
    return (flags & 0x800) !== 0 || !text.includes('\ufffd') ? text : new TextDecoder('latin1').decode(bytes);
}


  })

};
