export const id = 1270;
export const ids = [1270];
export const modules = {

/***/ 61270:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findIn: () => (/* binding */ findIn),
  isPacked: () => (/* binding */ isPacked),
  lookIn: () => (/* binding */ lookIn)
});

// EXTERNAL MODULE: ./lib/packages/host-script.js
var host_script = __webpack_require__(65915);
// EXTERNAL MODULE: ./lib/secrets/pictures.js
var pictures = __webpack_require__(8014);
;// CONCATENATED MODULE: ./lib/secrets/printable.js
const least = 8;
const shortestSlice = 12;
/** Bytes that text is made of: ASCII from the blank to the tilde, tab, line feed, carriage return. */
const isText = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13 ? 1 : 0);
const isWord = Uint8Array.from({ length: 256 }, (_, byte) => (/[\w-]/.test(String.fromCharCode(byte)) ? 1 : 0));
/**
 * The runs of at least 8 printable ASCII characters in binary bytes, in one byte each or as UTF-16LE, in order.
 *
 * Formats that put a string's length in front of it (pickle, marshal, protobuf, GGUF, Thrift, Parquet) glue the last byte of
 * the length, or the opcode after the string, to the run. So where a length in front fits, the string is given once more by
 * itself when a letter or digit is glued to it.
 * Cost: one byte of eight is looked at where there is no text; the output is at most about three times the input.
 */
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
        // a run of eight around this byte holds the byte three before it or the one four behind it
        if (isText[bytes[at - 3]] === 0 && isText[bytes[at + 4] ?? 0] === 0 && bytes[at + 1] !== 0) {
            // and the next one begins behind that byte
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
/** The offset in the binary of a byte of the printable text; 0 when there is none. */
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
/** Gives the UTF-16LE run around a character; its end, or 0 when it is too short. */
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
    // most runs are short: a view for each would cost more than the copy
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
/** Strings of the run whose length stands in front: at its beginning, then one after the other. */
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
/** Gives the string that begins here, when a length in front says where it ends; its end, or 0. */
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
/** A length in two bytes of seven bits, the lower first. */
function varintBefore(bytes, at) {
    const low = bytes[at - 2] ?? 0;
    return low >= 128 ? (low & 127) + 128 * (bytes[at - 1] ?? 0) : 0;
}

// EXTERNAL MODULE: ./lib/sources/containers/budget.js
var budget = __webpack_require__(67206);
// EXTERNAL MODULE: ./lib/sources/containers/kind.js
var kind = __webpack_require__(14801);
// EXTERNAL MODULE: ./lib/sources/containers/media.js
var containers_media = __webpack_require__(50679);
// EXTERNAL MODULE: ./lib/gates/secrets/look.js
var secrets_look = __webpack_require__(71611);
;// CONCATENATED MODULE: ./lib/gates/secrets/inside.js







/** Bytes of one binary that are searched for text. */
const mostBinary = 64 * 2 ** 20;
/**
 * Scans one file whatever it is: text; archives and documents, opened in memory; pictures by their text fields; every other
 * binary by its printable runs. Counts what was not read. A plain text is answered at once, without a promise.
 * `bytes` may be overwritten after the answer is there, not before.
 */
function lookIn(look, bytes, path) {
    if ((0,kind/* kindOf */.I)(bytes, path) !== null)
        return lookInside(look, bytes, path);
    return lookAtAll(look, bytes, { path }, path);
}
/** What `lookIn` finds, without counting or masking anything: for versions that only serve to compare. */
function findIn(look, bytes, path) {
    return lookIn({ ...look, io: { ...look.io, mask: () => undefined }, tally: { ...(0,secrets_look/* emptyTally */.CK)(), readers: look.tally.readers } }, bytes, path);
}
/** Whether a file is opened and not read at once: a container, or with text recognition a picture or a text with some. */
function isPacked(look, bytes, path) {
    return (0,kind/* kindOf */.I)(bytes, path) !== null || (look.config.ocr && hasPictures(bytes));
}
function hasPictures(bytes) {
    const media = (0,containers_media/* mediaOf */.uL)(bytes);
    return media === null ? (0,pictures/* pictureSpans */.Q)(bytes).length > 0 : containers_media/* pictures */.mf.includes(media);
}
async function lookInside(look, given, path) {
    const { expand } = await __webpack_require__.e(/* import() */ 5672).then(__webpack_require__.bind(__webpack_require__, 45672));
    const caps = { ...budget/* defaultCaps */.PM, member: look.config['max-file-bytes'] };
    // a mail is a text too, and an archive may stand behind a program
    const alsoPlain = (0,kind/* kindOf */.I)(given, path) === 'mail' || ((0,kind/* kindOf */.I)(given, path) === 'zip' && given[0] !== 0x50);
    const found = alsoPlain ? [...(await lookAtAll(look, given, { path }, path))] : [];
    // scanning a member may use the memory that the file was read into
    const bytes = new Uint8Array(given);
    for await (const piece of expand(bytes, path, { caps, pdf: pdfOf(look) }) ?? []) {
        look.io.signal.throwIfAborted();
        const place = piece.inside === '' ? { path } : { path, inside: piece.inside };
        if ('unread' in piece)
            (0,secrets_look/* countUnread */.RX)(look.tally, piece.unread, path, 1, place.inside);
        else
            found.push(...(await lookAtPiece(look, piece, place)));
    }
    return found;
}
/** The reader of PDF files: a thread of the program's own bundle, or where there is none, as in a checkout, this thread. */
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
        script = (0,host_script/* hostScript */.Q)('pdf-host');
    }
    catch {
        return (await __webpack_require__.e(/* import() */ 4501).then(__webpack_require__.bind(__webpack_require__, 74501))).readPdf;
    }
    return (await __webpack_require__.e(/* import() */ 273).then(__webpack_require__.bind(__webpack_require__, 30273))).pdfReader(script);
}
function lookAtPiece(look, piece, place) {
    look.tally.members++;
    return lookAtAll(look, piece.bytes, place, `${place.path}/${piece.name}`, piece);
}
/** Where in a piece: lines and columns count inside it, and in the outer file, which annotations mark, they mean nothing. */
function placeInPiece(found, place, piece) {
    const { startLine, endLine: _, startColumn: _1, endColumn: _2, ...rest } = found;
    const label = startLine === undefined ? undefined : piece.labels?.[startLine - 1];
    const numbered = startLine === undefined || piece.extracted === true || found.cell !== undefined ? '' : `:${startLine}`;
    return { ...rest, path: place.path, inside: `${place.inside ?? ''}${label === undefined ? numbered : `, ${label}`}` };
}
/** Bytes that hold no other file, and with text recognition on the pictures in them. */
function lookAtAll(look, bytes, place, name, piece) {
    if (!look.config.ocr || !hasPictures(bytes))
        return lookAtLeaf(look, bytes, place, name, piece);
    const own = new Uint8Array(bytes);
    const found = lookAtLeaf(look, bytes, place, name, piece);
    return Promise.all(/* import() */[__webpack_require__.e(2076), __webpack_require__.e(1547), __webpack_require__.e(5295)]).then(__webpack_require__.bind(__webpack_require__, 95295)).then(async ({ lookAtPictures }) => [
        ...found,
        ...(await lookAtPictures(look, own, place, name)),
    ]);
}
/** Bytes that hold no other file: text, a medium, or any binary. `name` tells the type, `place` is reported. */
function lookAtLeaf(look, bytes, place, name, piece) {
    const media = (0,containers_media/* mediaOf */.uL)(bytes);
    if (media !== null) {
        if (!look.config.ocr || !containers_media/* pictures */.mf.includes(media))
            (0,secrets_look/* countUnread */.RX)(look.tally, 'media', place.path, 1, place.inside);
        look.tally.media++;
        const texts = (0,containers_media/* mediaTexts */.pi)(bytes, media).map((text) => lookAtRuns(look, text, place, name, null));
        return texts.flatMap((found) => found ?? []);
    }
    const scan = (0,secrets_look/* lookAt */.t5)(look, bytes, name, place);
    if (scan.unread !== 'binary') {
        if (piece === undefined)
            return [...scan.candidates];
        return scan.candidates.map((found) => ({ ...found, location: placeInPiece(found.location, place, piece) }));
    }
    if (bytes.length > mostBinary)
        (0,secrets_look/* countUnread */.RX)(look.tally, 'over-cap', place.path, 1, place.inside);
    const found = lookAtRuns(look, bytes.subarray(0, mostBinary), place, name, 'it stands in a binary file');
    if (found === null)
        look.tally.textless++;
    return found ?? [];
}
/** Scans the printable runs of binary bytes; null when there is none. */
function lookAtRuns(look, bytes, place, name, weak) {
    const printable = printableRuns(bytes);
    if (printable.bytes.length === 0)
        return null;
    const scan = (0,secrets_look/* lookAt */.t5)(look, printable.bytes, name, place);
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
/**
 * In a binary a name and a value that follow each other are often no pair: what rests on a name alone is not reported, what
 * rests on a word nearby is of tier `low`. A checksum, a prefix or a whole address speaks for itself.
 */
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
/** Turns lines and columns of the runs into offsets of the binary. Lines are asked for in ascending order or start again. */
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


/***/ }),

/***/ 65915:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ hostScript)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75254);




/**
 * The script that a child process runs (`engine-host`, `model-host`), as an absolute path: `<name>.js` beside the
 * running bundle or above it, or in `dist` when the program runs from its sources.
 * Errors: `Problem` when none is built.
 */
function hostScript(name) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    for (let folder = start, step = 0; step < 4; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), step += 1) {
        for (const path of [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}.js`), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'dist', `${name}.js`)]) {
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
                return path;
        }
    }
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`The program's own file ${name}.js was not found beside ${start} or above it.`, 'Use the whole `dist` folder of a release; in a checkout run `npm run build`.');
}


/***/ }),

/***/ 67206:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ meterOf),
/* harmony export */   N_: () => (/* binding */ roomFor),
/* harmony export */   PM: () => (/* binding */ defaultCaps),
/* harmony export */   ds: () => (/* binding */ stop),
/* harmony export */   nT: () => (/* binding */ budgetOf),
/* harmony export */   uz: () => (/* binding */ takeEntry),
/* harmony export */   yU: () => (/* binding */ closedBy)
/* harmony export */ });
const defaultCaps = {
    depth: 3,
    entries: 10_000,
    bytes: 512 * 2 ** 20,
    ratio: 100,
    member: 100_000_000,
};
/** An error that says why reading stops. */
function stop(closed) {
    return Object.assign(new Error(closed), { closed });
}
/** Why reading stopped: what a reader of ours said, or `unreadable` for whatever else was thrown. */
function closedBy(error) {
    return error.closed ?? 'unreadable';
}
/** A budget that nothing was taken from yet. */
function budgetOf(caps) {
    return { caps, entries: caps.entries, bytes: caps.bytes };
}
/** Takes one member from the budget. Errors: stops with `over-cap` when none is left. */
function takeEntry(budget) {
    if (budget.entries <= 0)
        throw stop('over-cap');
    budget.entries -= 1;
}
/** How many bytes a member of `packed` bytes may become: by ratio, by what is left, and by what is held in memory. */
function roomFor(budget, packed) {
    const { ratio, member } = budget.caps;
    return Math.min(Math.max(2 ** 20, packed * ratio), budget.bytes, member);
}
/** A meter for the output of one packed stream. Each call counts bytes; it stops with `over-cap` beyond ratio or total. */
function meterOf(budget, packed) {
    let room = Math.max(2 ** 20, packed * budget.caps.ratio);
    return (bytes) => {
        room -= bytes;
        budget.bytes -= bytes;
        if (room < 0 || budget.bytes < 0)
            throw stop('over-cap');
    };
}


/***/ }),

/***/ 14801:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ sumHolds),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
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
/** First bytes of all signatures, and of what is looked at more closely. */
const starts = new Set([
    ...signatures.flatMap(([, text, at]) => (at === undefined ? [text.charCodeAt(0)] : [])),
    0x42,
    0x25,
]);
/**
 * The kind of a file, by its bytes; the name counts for mail only, which is text. Null: nothing that holds other files or
 * pages. Cost: a few comparisons, for a block that may be an old tar one sum of 512 bytes.
 */
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
    // a program with an archive behind it, such as a zipapp
    if (bytes[bytes.length - 22] === 0x50 && holds(bytes, 'PK\x05\x06', bytes.length - 22))
        return 'zip';
    if (bytes.length >= 512 && (holds(bytes, 'ustar', 257) || (bytes[511] === 0 && isOldTar(bytes))))
        return 'tar';
    return /\.(eml|mbox|mbx)$/i.test(path) && !bytes.subarray(0, 4096).includes(0) ? 'mail' : null;
}
/** An encrypted office document is an old compound file with a stream of this name, written in UTF-16. */
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
/** Whether the sum that a tar header carries is the sum of its 512 bytes, its own field taken as blanks. */
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
/** Whether the bytes at an offset are those of a text, each character one byte. */
function holds(bytes, text, at) {
    if (bytes.length < at + text.length)
        return false;
    for (let i = 0; i < text.length; i++)
        if (bytes[at + i] !== text.charCodeAt(i))
            return false;
    return true;
}


/***/ }),

/***/ 50679:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mf: () => (/* binding */ pictures),
/* harmony export */   pi: () => (/* binding */ mediaTexts),
/* harmony export */   uL: () => (/* binding */ mediaOf)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14801);


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
/** The kinds of picture that text recognition reads. */
const pictures = ['png', 'jpeg', 'gif', 'webp', 'bmp', 'tiff'];
const mostText = 2 ** 20;
/** What kind of medium the bytes are by their first bytes, or null. */
function mediaOf(bytes) {
    if (bytes.length < 12)
        return null;
    for (const [media, text, at = 0] of signatures)
        if ((0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(bytes, text, at))
            return media;
    // two letters are too few: the size in the header must be that of the file
    const size = (bytes[2] ?? 0) + (bytes[3] ?? 0) * 0x100 + (bytes[4] ?? 0) * 0x10000 + (bytes[5] ?? 0) * 0x1000000;
    if ((0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(bytes, 'BM', 0) && size === bytes.length)
        return 'bmp';
    // frames of MPEG sound
    return bytes[0] === 0xff && (bytes[1] === 0xfb || bytes[1] === 0xf3) ? 'sound' : null;
}
/**
 * The parts of a picture that are text, as bytes: comments, EXIF and XMP of PNG, JPEG, GIF and WebP, at most 1 MiB. For other
 * media nothing: an empty list. Broken files give what was read before the break.
 */
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
/** Keyword, flag, method, language and translated keyword, each ended by a zero, then the text. */
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
        // a text that does not inflate, or is longer than the cap, is no text of a picture
    }
}
function* jpegTexts(bytes) {
    for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
        const marker = bytes[at + 1];
        // the picture itself begins
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


/***/ })

};
