'use strict';
const chunkUrl = process.getBuiltinModule('url').pathToFileURL(__filename).href;
exports.id = 1270;
exports.ids = [1270];
exports.modules = {

  61270:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  findIn: () => (  findIn),
  isPacked: () => (  isPacked),
  lookIn: () => (  lookIn)
});

 
var host_script = __webpack_require__(65915);
 
var pictures = __webpack_require__(8014);
; 
const least = 8;
const shortestSlice = 12;
 
const isText = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13 ? 1 : 0);
const isWord = Uint8Array.from({ length: 256 }, (_, byte) => (/[\w-]/.test(String.fromCharCode(byte)) ? 1 : 0));


function printableRuns(bytes) {
    const output = { bytes: new Uint8Array(4096 + (bytes.length >> 2)), length: 0, starts: [], origins: [] };
    const size = bytes.length;
    let done = 0;
    let at = least - 1;
    while (at < size) {
        const byte = bytes[at];
        if (isText[byte] === 0) {
            if (byte === 0 && isText[bytes[at + 1] ?? 0] === 1 && bytes[at + 2] === 0) {
                const end = wideRun(bytes, at + 1, done, output);
                if (end > done) {
                    done = end;
                    at = end + least - 1;
                    continue;
                }
            }
            at += least;
            continue;
        }
         
        if (isText[bytes[at - 3]] === 0 && isText[bytes[at + 4] ?? 0] === 0 && bytes[at + 1] !== 0) {
             
            at += 4 + least;
            continue;
        }
        let start = at;
        while (start > done && isText[bytes[start - 1]] === 1)
            start--;
        let end = at + 1;
        while (end < size && isText[bytes[end]] === 1)
            end++;
        if (end - start >= least) {
            give(output, bytes, start, end);
            slices(output, bytes, start, end);
            done = end;
        }
        else if (end - start === 1 && bytes[end] === 0) {
            const wideEnd = wideRun(bytes, start, done, output);
            if (wideEnd > done) {
                done = wideEnd;
                end = wideEnd;
            }
        }
        at = end + least;
    }
    return { bytes: output.bytes.subarray(0, output.length), starts: output.starts, origins: output.origins };
}
 
function originOf(printable, offset) {
    let low = 0;
    let high = printable.starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (printable.starts[middle] <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    const origin = printable.origins[low] ?? 0;
    const within = offset - (printable.starts[low] ?? 0);
    return origin < 0 ? -1 - origin + 2 * within : origin + within;
}
 
function wideRun(bytes, inside, from, output) {
    let start = inside;
    while (start - 2 >= from && bytes[start - 1] === 0 && isText[bytes[start - 2]] === 1)
        start -= 2;
    let end = inside;
    while (end + 1 < bytes.length && bytes[end + 1] === 0 && isText[bytes[end]] === 1)
        end += 2;
    if (end - start < 2 * least)
        return 0;
    begin(output, (end - start) / 2, -1 - start);
    for (let at = start; at < end; at += 2)
        output.bytes[output.length++] = bytes[at];
    output.bytes[output.length++] = 10;
    return end;
}
function give(output, bytes, start, end) {
    begin(output, end - start, start);
    let at = output.length;
    const into = output.bytes;
     
    if (end - start < 128)
        for (let i = start; i < end; i++)
            into[at++] = bytes[i];
    else {
        into.set(bytes.subarray(start, end), at);
        at += end - start;
    }
    into[at] = 10;
    output.length = at + 1;
}
function begin(output, length, origin) {
    if (output.length + length + 1 > output.bytes.length) {
        const wider = new Uint8Array(2 * (output.bytes.length + length + 1));
        wider.set(output.bytes.subarray(0, output.length));
        output.bytes = wider;
    }
    output.starts.push(output.length);
    output.origins.push(origin);
}
 
function slices(output, bytes, start, end) {
    if (end - start < shortestSlice)
        return;
    let from = start;
    while (end - from >= shortestSlice) {
        let next = 0;
        for (let at = from; at <= from + 3 && next === 0; at++)
            next = sliceAt(output, bytes, at, start, end);
        if (next === 0)
            return;
        from = next;
    }
}
 
function sliceAt(output, bytes, at, start, end) {
    const one = bytes[at - 1] ?? 0;
    let length = fits(one, at, end);
    if (at === start) {
        length ||= fits(wordAt(bytes, at - 4), at, end);
        length ||= fits(wordAt(bytes, at - 8), at, end);
        length ||= fits(varintBefore(bytes, at), at, end);
    }
    if (length === 0)
        return 0;
    const stop = at + length;
    const gluedBefore = at > start && isWord[one] === 1 && isWord[bytes[at]] === 1;
    const gluedBehind = stop < end && isWord[bytes[stop - 1]] === 1 && isWord[bytes[stop]] === 1;
    if (gluedBefore || gluedBehind)
        give(output, bytes, at, stop);
    return stop;
}
function fits(length, at, end) {
    return length >= shortestSlice && at + length <= end ? length : 0;
}
function wordAt(bytes, at) {
    if (at < 0)
        return 0;
    return (bytes[at] +
        bytes[at + 1] * 0x100 +
        bytes[at + 2] * 0x10000 +
        bytes[at + 3] * 0x1000000);
}
 
function varintBefore(bytes, at) {
    const low = bytes[at - 2] ?? 0;
    return low >= 128 ? (low & 127) + 128 * (bytes[at - 1] ?? 0) : 0;
}

 
var budget = __webpack_require__(67206);
 
var kind = __webpack_require__(14801);
 
var containers_media = __webpack_require__(50679);
 
var secrets_look = __webpack_require__(71611);
; 







 
const mostBinary = 64 * 2 ** 20;


function lookIn(look, bytes, path) {
    if ((0,kind .I)(bytes, path) !== null)
        return lookInside(look, bytes, path);
    return lookAtAll(look, bytes, { path }, path);
}
 
function findIn(look, bytes, path) {
    return lookIn({ ...look, io: { ...look.io, mask: () => undefined }, tally: { ...(0,secrets_look .CK)(), readers: look.tally.readers } }, bytes, path);
}
 
function isPacked(look, bytes, path) {
    return (0,kind .I)(bytes, path) !== null || (look.config.ocr && hasPictures(bytes));
}
function hasPictures(bytes) {
    const media = (0,containers_media .uL)(bytes);
    return media === null ? (0,pictures .Q)(bytes).length > 0 : containers_media .mf.includes(media);
}
async function lookInside(look, given, path) {
    const { expand } = await __webpack_require__.e(  5672).then(__webpack_require__.bind(__webpack_require__, 45672));
    const caps = { ...budget .PM, member: look.config['max-file-bytes'] };
     
    const alsoPlain = (0,kind .I)(given, path) === 'mail' || ((0,kind .I)(given, path) === 'zip' && given[0] !== 0x50);
    const found = alsoPlain ? [...(await lookAtAll(look, given, { path }, path))] : [];
     
    const bytes = new Uint8Array(given);
    for await (const piece of expand(bytes, path, { caps, pdf: pdfOf(look) }) ?? []) {
        look.io.signal.throwIfAborted();
        const place = piece.inside === '' ? { path } : { path, inside: piece.inside };
        if ('unread' in piece)
            (0,secrets_look .RX)(look.tally, piece.unread, path, 1, place.inside);
        else
            found.push(...(await lookAtPiece(look, piece, place)));
    }
    return found;
}
 
function pdfOf(look) {
    return async (bytes) => {
        const known = look.tally.readers.get('pdf');
        const reader = known ?? (await startedPdf());
        look.tally.readers.set('pdf', reader);
        return reader(bytes);
    };
}
async function startedPdf() {
    let script;
    try {
        script = (0,host_script .Q)('pdf-host');
    }
    catch {
        return (await __webpack_require__.e(  4501).then(__webpack_require__.bind(__webpack_require__, 74501))).readPdf;
    }
    return (await __webpack_require__.e(  273).then(__webpack_require__.bind(__webpack_require__, 30273))).pdfReader(script);
}
function lookAtPiece(look, piece, place) {
    look.tally.members++;
    return lookAtAll(look, piece.bytes, place, `${place.path}/${piece.name}`, piece);
}
 
function placeInPiece(found, place, piece) {
    const { startLine, endLine: _, startColumn: _1, endColumn: _2, ...rest } = found;
    const label = startLine === undefined ? undefined : piece.labels?.[startLine - 1];
    const numbered = startLine === undefined || piece.extracted === true || found.cell !== undefined ? '' : `:${startLine}`;
    return { ...rest, path: place.path, inside: `${place.inside ?? ''}${label === undefined ? numbered : `, ${label}`}` };
}
 
function lookAtAll(look, bytes, place, name, piece) {
    if (!look.config.ocr || !hasPictures(bytes))
        return lookAtLeaf(look, bytes, place, name, piece);
    const own = new Uint8Array(bytes);
    const found = lookAtLeaf(look, bytes, place, name, piece);
    return Promise.all( [__webpack_require__.e(2076), __webpack_require__.e(1547), __webpack_require__.e(5295)]).then(__webpack_require__.bind(__webpack_require__, 95295)).then(async ({ lookAtPictures }) => [
        ...found,
        ...(await lookAtPictures(look, own, place, name)),
    ]);
}
 
function lookAtLeaf(look, bytes, place, name, piece) {
    const media = (0,containers_media .uL)(bytes);
    if (media !== null) {
        if (!look.config.ocr || !containers_media .mf.includes(media))
            (0,secrets_look .RX)(look.tally, 'media', place.path, 1, place.inside);
        look.tally.media++;
        const texts = (0,containers_media .pi)(bytes, media).map((text) => lookAtRuns(look, text, place, name, null));
        return texts.flatMap((found) => found ?? []);
    }
    const scan = (0,secrets_look .t5)(look, bytes, name, place);
    if (scan.unread !== 'binary') {
        if (piece === undefined)
            return [...scan.candidates];
        return scan.candidates.map((found) => ({ ...found, location: placeInPiece(found.location, place, piece) }));
    }
    if (bytes.length > mostBinary)
        (0,secrets_look .RX)(look.tally, 'over-cap', place.path, 1, place.inside);
    const found = lookAtRuns(look, bytes.subarray(0, mostBinary), place, name, 'it stands in a binary file');
    if (found === null)
        look.tally.textless++;
    return found ?? [];
}
 
function lookAtRuns(look, bytes, place, name, weak) {
    const printable = printableRuns(bytes);
    if (printable.bytes.length === 0)
        return null;
    const scan = (0,secrets_look .t5)(look, printable.bytes, name, place);
    look.tally.bytes += bytes.length - printable.bytes.length;
    const offsetOf = offsetsIn(printable);
    return scan.candidates.map((candidate) => {
        const { startLine, startColumn } = candidate.location;
        const at = startLine === undefined ? undefined : offsetOf(startLine, startColumn ?? 1);
        const inside = [place.inside, at === undefined ? undefined : `byte ${at}`]
            .filter((part) => part !== undefined)
            .join(', ');
        const { startLine: _, endLine: _1, startColumn: _2, endColumn: _3, ...rest } = candidate.location;
        const judged = weakened(candidate, weak);
        if (judged.dropped !== null && candidate.dropped === null)
            look.tally.dropped++;
        return { ...judged, location: { ...rest, path: place.path, inside } };
    });
}


function weakened(candidate, because) {
    const { rule, confidence, dropped, reasons } = candidate;
    if (because === null || dropped !== null || confidence === 'certain')
        return candidate;
    if (rule.format === 'assignment') {
        const reason = { step: 'binary', fact: because, effect: 'not reported' };
        return {
            ...candidate,
            confidence: 'low',
            dropped: `${because}, and only its name speaks for it`,
            reasons: [...reasons, reason],
        };
    }
    if (rule.near === undefined || confidence === 'low')
        return candidate;
    const reason = { step: 'binary', fact: because, effect: `${confidence} becomes low` };
    return { ...candidate, confidence: 'low', reasons: [...reasons, reason] };
}
 
function offsetsIn(printable) {
    let line = 1;
    let start = 0;
    return (wanted, column) => {
        if (wanted < line) {
            line = 1;
            start = 0;
        }
        while (line < wanted) {
            const end = printable.bytes.indexOf(10, start);
            if (end < 0)
                break;
            start = end + 1;
            line++;
        }
        return originOf(printable, start + column - 1);
    };
}


  }),

  65915:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  hostScript)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75254);






function hostScript(name) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(chunkUrl));
    for (let folder = start, step = 0; step < 4; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), step += 1) {
        for (const path of [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}.js`), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'dist', `${name}.js`)]) {
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
                return path;
        }
    }
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__  .A(`The program's own file ${name}.js was not found beside ${start} or above it.`, 'Use the whole `dist` folder of a release; in a checkout run `npm run build`.');
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

  50679:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    mf: () => (  pictures),
    pi: () => (  mediaTexts),
    uL: () => (  mediaOf)
  });
  var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
  var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14801);


const signatures = [
    ['png', '\x89PNG\r\n\x1a\n'],
    ['jpeg', '\xff\xd8\xff'],
    ['gif', 'GIF87a'],
    ['gif', 'GIF89a'],
    ['webp', 'WEBP', 8],
    ['tiff', 'II*\x00'],
    ['tiff', 'MM\x00*'],
    ['icon', '\x00\x00\x01\x00'],
    ['sound', 'WAVE', 8],
    ['sound', 'ID3'],
    ['sound', 'OggS'],
    ['sound', 'fLaC'],
    ['film', 'AVI ', 8],
    ['film', 'ftyp', 4],
    ['film', 'moov', 4],
    ['film', '\x1aE\xdf\xa3'],
    ['font', 'wOFF'],
    ['font', 'wOF2'],
    ['font', 'OTTO\x00'],
    ['font', 'true\x00'],
    ['font', 'ttcf\x00'],
    ['font', '\x00\x01\x00\x00\x00'],
];
 
const pictures = ['png', 'jpeg', 'gif', 'webp', 'bmp', 'tiff'];
const mostText = 2 ** 20;
 
function mediaOf(bytes) {
    if (bytes.length < 12)
        return null;
    for (const [media, text, at = 0] of signatures)
        if ((0,_kind_js__WEBPACK_IMPORTED_MODULE_1__  .v9)(bytes, text, at))
            return media;
     
    const size = (bytes[2] ?? 0) + (bytes[3] ?? 0) * 0x100 + (bytes[4] ?? 0) * 0x10000 + (bytes[5] ?? 0) * 0x1000000;
    if ((0,_kind_js__WEBPACK_IMPORTED_MODULE_1__  .v9)(bytes, 'BM', 0) && size === bytes.length)
        return 'bmp';
     
    return bytes[0] === 0xff && (bytes[1] === 0xfb || bytes[1] === 0xf3) ? 'sound' : null;
}


function mediaTexts(bytes, media) {
    const parts = media === 'png'
        ? pngTexts(bytes)
        : media === 'jpeg'
            ? jpegTexts(bytes)
            : media === 'gif'
                ? gifTexts(bytes)
                : media === 'webp'
                    ? webpTexts(bytes)
                    : [];
    const kept = [];
    let room = mostText;
    for (const part of parts) {
        if (part.length === 0 || room === 0)
            continue;
        kept.push(part.subarray(0, room));
        room -= Math.min(room, part.length);
    }
    return kept;
}
function* pngTexts(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 8; at + 8 <= bytes.length;) {
        const length = view.getUint32(at);
        const type = new TextDecoder('latin1').decode(bytes.subarray(at + 4, at + 8));
        const data = bytes.subarray(at + 8, at + 8 + length);
        if (type === 'tEXt' || type === 'eXIf')
            yield data;
        else if (type === 'zTXt')
            yield* packedText(data, data.indexOf(0) + 2);
        else if (type === 'iTXt')
            yield* internationalText(data);
        at += 12 + length;
    }
}
 
function* internationalText(data) {
    const keyword = data.indexOf(0);
    const language = data.indexOf(0, keyword + 3);
    const from = data.indexOf(0, language + 1) + 1;
    if (keyword < 0 || language < 0 || from === 0)
        return;
    if (data[keyword + 1] === 1)
        yield* packedText(data, from);
    else
        yield data;
}
function* packedText(data, from) {
    try {
        yield data.subarray(0, from);
        yield (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync)(data.subarray(from), { maxOutputLength: mostText });
    }
    catch {
         
    }
}
function* jpegTexts(bytes) {
    for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
        const marker = bytes[at + 1];
         
        if (marker === 0xda || marker === 0xd9)
            return;
        const length = bytes[at + 2] * 256 + bytes[at + 3];
        if (marker === 0xe1 || marker === 0xed || marker === 0xfe)
            yield bytes.subarray(at + 4, at + 2 + length);
        at += 2 + Math.max(2, length);
    }
}
function* gifTexts(bytes) {
    const table = (flags) => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));
    let at = 13 + table(bytes[10] ?? 0);
    while (at < bytes.length) {
        const block = bytes[at];
        const isComment = block === 0x21 && (bytes[at + 1] === 0xfe || bytes[at + 1] === 0xff);
        if (block === 0x21)
            at += 2;
        else if (block === 0x2c)
            at += 11 + table(bytes[at + 9] ?? 0);
        else
            return;
        for (let size = bytes[at] ?? 0; size !== 0 && at < bytes.length; size = bytes[at] ?? 0) {
            if (isComment)
                yield bytes.subarray(at + 1, at + 1 + size);
            at += 1 + size;
        }
        at += 1;
    }
}
function* webpTexts(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 12; at + 8 <= bytes.length;) {
        const type = new TextDecoder('latin1').decode(bytes.subarray(at, at + 4));
        const length = view.getUint32(at + 4, true);
        if (type === 'EXIF' || type === 'XMP ')
            yield bytes.subarray(at + 8, at + 8 + length);
        at += 8 + length + (length & 1);
    }
}


  })

};
