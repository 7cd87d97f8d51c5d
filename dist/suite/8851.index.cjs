'use strict';
exports.id = 8851;
exports.ids = [8851];
exports.modules = {

  38851:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    lookAtRunLogs: () => (  lookAtRunLogs)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52037);
  var _sources_containers_budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67206);
  var _sources_containers_zip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58552);
  var _look_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71611);





 
const caps = { depth: 1, entries: 10_000, bytes: 2 ** 30, ratio: 1000, member: 200_000_000 };


async function lookAtRunLogs(look, { run, zip }) {
    const { tally } = look;
    const budget = (0,_sources_containers_budget_js__WEBPACK_IMPORTED_MODULE_1__  .nT)(caps);
    if (zip[0] !== 0x50 || zip[1] !== 0x4b)
        throw unreadable(run);
    try {
        for (const entry of (0,_sources_containers_zip_js__WEBPACK_IMPORTED_MODULE_2__  .uW)(zip, budget)) {
            look.io.signal.throwIfAborted();
            tally.files++;
            const bytes = await (0,_sources_containers_zip_js__WEBPACK_IMPORTED_MODULE_2__  ._J)(zip, entry, budget);
            if (typeof bytes === 'string')
                (0,_look_js__WEBPACK_IMPORTED_MODULE_3__  .RX)(tally, bytes, entry.name);
            else
                scanLog(look, bytes, entry.name);
        }
    }
    catch (error) {
        if (error.closed === undefined)
            throw error;
        throw unreadable(run);
    }
    if (tally.texts > 0)
        return;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`The run ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__  .h)(run)} has no logs: needed at least one.`, 'Name a run that has ended and ran a job.');
}
function scanLog(look, bytes, name) {
    if (bytes.length === 0)
        return;
    const scan = (0,_look_js__WEBPACK_IMPORTED_MODULE_3__  .t5)(look, bytes, name);
    if (scan.unread === 'binary')
        (0,_look_js__WEBPACK_IMPORTED_MODULE_3__  .RX)(look.tally, 'binary', name);
    for (const candidate of scan.candidates) {
        look.tally.sightings.push({ candidate, location: candidate.location, state: 'new' });
    }
}
function unreadable(run) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`The logs of the run ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__  .h)(run)} could not be read: they are not a zip archive, or over the caps.`, 'Download them from the page of the run, and scan the files: `assay secrets FILE…`.');
}


  }),

  67206:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    BL: () => (  meterOf),
    N_: () => (  roomFor),
    PM: () => (  defaultCaps),
    ds: () => (  stop),
    nT: () => (  budgetOf),
    uz: () => (  takeEntry),
    yU: () => (  closedBy)
  });
const defaultCaps = {
    depth: 3,
    entries: 10_000,
    bytes: 512 * 2 ** 20,
    ratio: 100,
    member: 100_000_000,
};
 
function stop(closed) {
    return Object.assign(new Error(closed), { closed });
}
 
function closedBy(error) {
    return error.closed ?? 'unreadable';
}
 
function budgetOf(caps) {
    return { caps, entries: caps.entries, bytes: caps.bytes };
}
 
function takeEntry(budget) {
    if (budget.entries <= 0)
        throw stop('over-cap');
    budget.entries -= 1;
}
 
function roomFor(budget, packed) {
    const { ratio, member } = budget.caps;
    return Math.min(Math.max(2 ** 20, packed * ratio), budget.bytes, member);
}
 
function meterOf(budget, packed) {
    let room = Math.max(2 ** 20, packed * budget.caps.ratio);
    return (bytes) => {
        room -= bytes;
        budget.bytes -= bytes;
        if (room < 0 || budget.bytes < 0)
            throw stop('over-cap');
    };
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

  14801:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    EK: () => (  sumHolds),
    I: () => (  kindOf),
    v9: () => (  holds)
  });
const signatures = [
    ['zip', 'PK\x03\x04'],
    ['zip', 'PK\x05\x06'],
    ['zip', 'PK\x07\x08PK\x03\x04'],
    ['gz', '\x1f\x8b\x08'],
    ['xz', '\xfd7zXZ\x00'],
    ['zst', '\x28\xb5\x2f\xfd'],
    ['sqlite', 'SQLite format 3\x00'],
    ['foreign', '7z\xbc\xaf\x27\x1c'],
    ['foreign', 'Rar!\x1a\x07'],
    ['foreign', '\x04\x22\x4d\x18'],
    ['foreign', 'MSCF\x00\x00\x00\x00'],
    ['foreign', '!<arch>\n'],
    ['locked', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
];
 
const starts = new Set([
    ...signatures.flatMap(([, text, at]) => (at === undefined ? [text.charCodeAt(0)] : [])),
    0x42,
    0x25,
]);


function kindOf(bytes, path) {
    const first = bytes[0];
    if (first !== undefined && starts.has(first)) {
        for (const [kind, text, at = 0] of signatures)
            if (holds(bytes, text, at) && (kind !== 'locked' || isLocked(bytes)))
                return kind;
        if (holds(bytes, 'BZh', 0) && (holds(bytes, '1AY&SY', 4) || holds(bytes, '\x17\x72\x45\x38\x50\x90', 4)))
            return 'bz2';
        if (bytes.length > 20 && holds(bytes, '%PDF-', 0))
            return 'pdf';
    }
     
    if (bytes[bytes.length - 22] === 0x50 && holds(bytes, 'PK\x05\x06', bytes.length - 22))
        return 'zip';
    if (bytes.length >= 512 && (holds(bytes, 'ustar', 257) || (bytes[511] === 0 && isOldTar(bytes))))
        return 'tar';
    return /\.(eml|mbox|mbx)$/i.test(path) && !bytes.subarray(0, 4096).includes(0) ? 'mail' : null;
}
 
function isLocked(bytes) {
    const name = [...'EncryptedPackage'].flatMap((character) => [character.charCodeAt(0), 0]);
    for (let at = bytes.indexOf(0x45, 512); at >= 0 && at < 2 ** 20; at = bytes.indexOf(0x45, at + 1)) {
        if (name.every((byte, i) => bytes[at + i] === byte))
            return true;
    }
    return false;
}
function isOldTar(bytes) {
    const field = bytes.subarray(148, 156);
    return (field.length === 8 && (field[6] === 0 || field[7] === 0 || field[7] === 32) && sumHolds(bytes) && bytes[0] !== 0);
}
 
function sumHolds(header) {
    let sum = 0;
    for (let i = 0; i < 512; i++)
        sum += i >= 148 && i < 156 ? 32 : (header[i] ?? 0);
    let told = 0;
    let digits = 0;
    for (let i = 148; i < 156; i++) {
        const byte = header[i];
        if (byte >= 48 && byte <= 55) {
            told = told * 8 + byte - 48;
            digits++;
        }
        else if (digits > 0)
            break;
        else if (byte !== 32)
            return false;
    }
    return digits > 0 && told === sum;
}
 
function holds(bytes, text, at) {
    if (bytes.length < at + text.length)
        return false;
    for (let i = 0; i < text.length; i++)
        if (bytes[at + i] !== text.charCodeAt(i))
            return false;
    return true;
}


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
