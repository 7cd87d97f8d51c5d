'use strict';
exports.id = 1815;
exports.ids = [1815];
exports.modules = {

  62027:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    a: () => (  readHeader)
  });
const delimiters = [',', '\t', ';', '|'];
const dialects = [
    { quote: '"', escape: '"' },
    { quote: '"', escape: '\\' },
    { quote: "'", escape: "'" },
];
 
const looked = 200;
const numeric = /^[+-]?(\d+([.,]\d+)*|[.,]\d+)([eE][+-]?\d+)?%?$/;
const dated = /^\d{4}-\d\d-\d\d([T ][\d:.,+Z-]+)?$|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/;


function readHeader(text, whole = true, asked = {}) {
    const start = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    const blank = /^(?:[ \t]*(?:\r\n|\r|\n))*/.exec(start)?.[0] ?? '';
    const body = start.slice(blank.length);
    if (body.trim() === '')
        return null;
    const skip = blank.split(/\r\n|\r|\n/).length - 1;
    const dialect = dialectOf(body, whole, asked);
    const [first = [''], ...rest] = recordsOf(body, dialect, whole).records;
    const header = asked.header ?? !holdsValues(first, rest);
    return { ...dialect, names: header ? unique(first) : first.map((_, i) => `column${i}`), header, skip };
}
function dialectOf(text, whole, asked) {
    const marked = asked.quote !== undefined || asked.escape !== undefined;
    const own = { quote: asked.quote ?? '"', escape: asked.escape ?? asked.quote ?? '"' };
    if (marked || asked.delimiter !== undefined) {
        const found = asked.delimiter ?? bestDialect(text, whole, [own], delimiters).delimiter;
        return { delimiter: found, ...(marked ? own : marksOf(bestDialect(text, whole, dialects, [found]))) };
    }
    return bestDialect(text, whole, dialects, delimiters);
}
function marksOf({ quote, escape: before }) {
    return { quote, escape: before };
}
function bestDialect(text, whole, marked, delimiters) {
    let best = null;
    for (const marks of marked) {
        if (marks.quote === "'" ? !/(^|[\n\r,;|\t])'/.test(text) : marks.escape === '\\' && !text.includes('\\"'))
            continue;
        for (const delimiter of delimiters) {
            const dialect = { delimiter, ...marks };
            const { records, clean } = recordsOf(text, dialect, whole);
            const cells = records[0]?.length ?? 0;
            const regular = clean && records.every((record) => record.length === cells);
            if (!regular || (marks.quote === "'" && !enclosesCells(text, delimiter)))
                continue;
            if (best === null || cells > best.cells || (marks.quote === "'" && cells === best.cells))
                best = { dialect, cells };
        }
    }
     
    if (best !== null && best.cells > 1)
        return best.dialect;
    const counts = delimiters.map((delimiter) => recordsOf(text, { delimiter, ...dialects[0] }, true, 1).records[0]?.length ?? 1);
    return {
        delimiter: delimiters[counts.indexOf(Math.max(...counts))] ?? ',',
        ...(best?.dialect.quote === "'" ? dialects[2] : dialects[0]),
    };
}
 
function enclosesCells(text, delimiter) {
    const cells = text.split(/\r\n|\r|\n/).flatMap((line) => line.split(delimiter));
    const opened = cells.filter((cell) => cell.startsWith("'")).length;
    const closed = cells.filter((cell) => cell.endsWith("'")).length;
    return opened > 0 && opened === closed && !cells.some((cell) => cell.startsWith('"'));
}


function recordsOf(text, { delimiter, quote, escape: before }, whole, most = looked) {
    const records = [];
    let clean = true;
    let cells = [];
    let cell = '';
    let quoted = false;
    const endRecord = () => {
        if (cells.length > 0 || cell !== '')
            records.push([...cells, cell]);
        cells = [];
        cell = '';
    };
    let i = 0;
    for (; i < text.length && records.length < most; i++) {
        const character = text.charAt(i);
        if (quoted) {
            if (character === before && text[i + 1] === quote) {
                cell += quote;
                i++;
            }
            else if (character === quote) {
                quoted = false;
                clean &&= i + 1 >= text.length || text[i + 1] === delimiter || /\s/.test(text.charAt(i + 1));
            }
            else
                cell += character;
        }
        else if (character === quote && cell === '')
            quoted = true;
        else if (character === delimiter) {
            cells.push(cell);
            cell = '';
        }
        else if (character === '\n' || character === '\r')
            endRecord();
        else
            cell += character;
    }
    if (i >= text.length && (whole || records.length === 0))
        endRecord();
    return { records, clean };
}
function holdsValues(first, rest) {
    const isValue = (cell) => numeric.test(cell.trim()) || dated.test(cell.trim());
    const filled = first.filter((cell) => cell.trim() !== '');
    const columns = first.map((cell, i) => {
        const others = rest.map((record) => record[i] ?? '').filter((each) => each.trim() !== '');
        return { cell: cell.trim(), holds: rest.length === 0 || (others.length > 0 && others.every(isValue)) };
    });
    const valued = columns.filter(({ cell, holds }) => holds && cell !== '');
    if (filled.length === 0 || valued.length === 0 || !valued.every(({ cell }) => isValue(cell)))
        return false;
    return !countsUp(valued.map(({ cell }) => cell));
}
 
function countsUp(cells) {
    const numbers = cells.map(Number);
    return (cells.length >= 3 &&
        cells.every((cell) => /^\d+$/.test(cell)) &&
        numbers.every((n, i) => n === (numbers[0] ?? 0) + i));
}
function unique(names) {
    const taken = new Set();
    return names.map((name, i) => {
        const plain = name.trim() === '' ? `column_${i + 1}` : name.trim();
        let free = plain;
        for (let n = 2; taken.has(free); n++)
            free = `${plain}_${n}`;
        taken.add(free);
        return free;
    });
}


  }),

  1815:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  openSnapshot: () => (  openSnapshot)
});

 
var external_node_crypto_ = __webpack_require__(77598);
 
var promises_ = __webpack_require__(51455);
 
var external_node_path_ = __webpack_require__(76760);
 
var problem = __webpack_require__(75254);
 
var quote = __webpack_require__(52037);
 
var external_node_fs_ = __webpack_require__(73024);
; 




 
const longest = 16 * 1024 ** 2;
 
const stretch = 10;
 
function areAlike(parts) {
    const all = allNames(parts).length;
    return parts.every(({ header }) => all <= stretch * Math.max(stretch, header.names.length));
}
 
function allNames(parts) {
    return [...new Set(parts.flatMap(({ header }) => header.names))];
}
 
function lackingOf(parts) {
    const own = parts.map(({ name, header }) => ({ name, names: new Set(header.names) }));
    return allNames(parts).flatMap((column) => {
        const files = own.filter(({ names }) => !names.has(column)).map(({ name }) => name);
        return files.length === 0 ? [] : [{ column, files }];
    });
}


async function alignColumns({ name, path, header }, names, { missing, skip }) {
    const places = names.map((each) => header.names.indexOf(each));
    const { delimiter, quote, escape: before } = header;
    const none = missing === '' ? '' : `${quote}${missing.replaceAll(quote, `${before}${quote}`)}${quote}`;
    const fresh = `${path}.aligned`;
    const target = await (0,promises_.open)(fresh, 'wx', 0o600);
    try {
         
        await target.write(`${'\n'.repeat(skip)}${names.map((_, i) => `c${i}`).join(delimiter)}\n`);
        let first = true;
        for await (const records of rawRecords(path, name, header)) {
            const lines = [];
            for (const { cells, line } of records) {
                if (cells.length !== header.names.length)
                    throw ragged(name, line, cells.length, header.names.length);
                if (!first)
                    lines.push(places.map((at) => (at < 0 ? none : cells[at])).join(delimiter));
                first = false;
            }
            if (lines.length > 0)
                await target.write(`${lines.join('\n')}\n`);
        }
    }
    finally {
        await target.close();
    }
    await (0,promises_.rename)(fresh, path);
}
 
async function* rawRecords(path, name, dialect) {
    let rest = '';
    let line = 1;
    let atStart = true;
    const divided = (text, end) => {
        const found = divide(text, dialect, line, end);
        rest = text.slice(found.used);
        line = found.line;
        if (rest.length <= longest)
            return found.records;
        throw new problem .A(`${(0,quote .h)(name)} has a record of more than ${longest} characters from line ${line} on.`, 'Close the quote that is open there.');
    };
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { encoding: 'utf8', highWaterMark: 1024 ** 2 })) {
        yield divided(rest + (atStart ? String(chunk).replace(/^\ufeff/, '') : String(chunk)), false);
        atStart = false;
    }
    yield divided(rest, true);
}
 
function divide(text, { delimiter, quote, escape: before }, start, end) {
    const records = [];
    let [used, cellStart, line, here] = [0, 0, start, start];
    let cells = [];
    let quoting = false;
    const finish = (at, next) => {
        cells.push(text.slice(cellStart, at));
        if (cells.length > 1 || cells[0] !== '')
            records.push({ cells, line: here });
        cells = [];
        here++;
        [used, cellStart, line] = [next, next, here];
    };
    const stop = end ? text.length : text.length - 1;
    for (let i = 0; i < stop; i++) {
        const character = text[i];
        if (quoting) {
            if (character === '\n' || (character === '\r' && text[i + 1] !== '\n'))
                here++;
            if (character === before && text[i + 1] === quote)
                i++;
            else if (character === quote)
                quoting = false;
        }
        else if (character === quote && i === cellStart)
            quoting = true;
        else if (character === delimiter) {
            cells.push(text.slice(cellStart, i));
            cellStart = i + 1;
        }
        else if (character === '\n')
            finish(text[i - 1] === '\r' && i > cellStart ? i - 1 : i, i + 1);
        else if (character === '\r' && text[i + 1] !== '\n')
            finish(i, i + 1);
    }
    if (end && cellStart < text.length)
        finish(text.length, text.length);
    return { records, used, line };
}
function ragged(name, line, cells, names) {
    return new problem .A(`${(0,quote .h)(name)} has ${cells} cells in the record that ends in line ${line}, and ${names} in its header.`, 'Write the file again, with as many cells in every record.');
}

 
var external_node_stream_promises_ = __webpack_require__(46466);
 
var delimited_header = __webpack_require__(62027);
 
var external_node_buffer_ = __webpack_require__(4573);
; 



function textScanner(asked) {
    let bytes = 0;
    let wide = null;
    let carry = Buffer.alloc(0);
    let multibyte = false;
    let invalid = 0;
    let firstInvalid = null;
    let firstNul = null;
    const lines = lineEnds();
    const check = (body, at) => {
        if ((0,external_node_buffer_.isAscii)(body))
            return;
        if ((0,external_node_buffer_.isUtf8)(body)) {
            multibyte = true;
            return;
        }
        const found = sequences(body);
        multibyte ||= found.valid > 0;
        invalid += found.invalid;
        firstInvalid ??= found.first === null ? null : at + found.first;
    };
    return {
        push(chunk) {
            if (bytes === 0)
                wide = asked === undefined ? wideEncoding(chunk) : asked.startsWith('utf-16') ? asked : null;
            const start = bytes;
            bytes += chunk.length;
            if (wide !== null)
                return;
            if (firstNul === null) {
                const nul = chunk.indexOf(0);
                if (nul >= 0)
                    firstNul = start + nul;
            }
            lines.push(chunk);
            const whole = carry.length === 0 ? chunk : Buffer.concat([carry, chunk]);
            const cut = whole.length - unfinished(whole);
            check(whole.subarray(0, cut), start - carry.length);
            carry = Buffer.from(whole.subarray(cut));
        },
        end() {
            if (carry.length > 0)
                check(carry, bytes - carry.length);
            const encoding = asked ?? wide ?? (invalid > 0 && !multibyte ? 'windows-1252' : 'utf-8');
            const broken = invalid > 0 && encoding === 'utf-8';
            return {
                bytes,
                encoding,
                invalid: broken ? invalid : 0,
                firstInvalid: broken ? firstInvalid : null,
                firstNul,
                mixedLines: lines.mixed(),
            };
        },
    };
}
function wideEncoding(start) {
    const [a, b, c, d] = start;
    if (a === 0xff && b === 0xfe)
        return c === 0 && d === 0 ? 'utf-32' : 'utf-16le';
    if (a === 0xfe && b === 0xff)
        return 'utf-16be';
    if (a === 0 && b === 0 && c === 0xfe && d === 0xff)
        return 'utf-32';
    const looked = start.subarray(0, 4096 & ~1);
    if (looked.length < 8)
        return null;
    const zeros = [0, 0];
    for (let i = 0; i < looked.length; i++)
        if (looked[i] === 0)
            zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
    const [even = 0, odd = 0] = zeros;
    const most = looked.length / 2;
    if (odd > 0.7 * most && even < 0.05 * most)
        return 'utf-16le';
    return even > 0.7 * most && odd < 0.05 * most ? 'utf-16be' : null;
}
 
function unfinished(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back++) {
        const byte = bytes[bytes.length - back] ?? 0;
        if ((byte & 0xc0) === 0x80)
            continue;
        const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        return length > back ? back : 0;
    }
    return 0;
}
 
function sequences(bytes) {
    let valid = 0;
    let invalid = 0;
    let first = null;
    for (let i = 0; i < bytes.length;) {
        const byte = bytes[i] ?? 0;
        if (byte < 0x80) {
            i++;
            continue;
        }
        const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1;
        if (length > 1 && i + length <= bytes.length && (0,external_node_buffer_.isUtf8)(bytes.subarray(i, i + length))) {
            valid++;
            i += length;
        }
        else {
            invalid++;
            first ??= i;
            i++;
        }
    }
    return { valid, invalid, first };
}
 
function lineEnds() {
    const LF = 10;
    const CR = 13;
    let pending = false;
    const seen = { lf: false, cr: false, both: false };
    return {
        push(chunk) {
            if (pending && chunk.length > 0) {
                if (chunk[0] === LF)
                    seen.both = true;
                else
                    seen.cr = true;
            }
            for (let at = chunk.indexOf(CR); at >= 0 && !(seen.cr && seen.both); at = chunk.indexOf(CR, at + 1)) {
                if (at + 1 === chunk.length)
                    break;
                if (chunk[at + 1] === LF)
                    seen.both = true;
                else
                    seen.cr = true;
                if (seen.both && seen.lf)
                    break;
            }
            for (let at = chunk.indexOf(LF); at >= 0 && !seen.lf; at = chunk.indexOf(LF, at + 1)) {
                if (at === 0 ? !pending : chunk[at - 1] !== CR)
                    seen.lf = true;
            }
            pending = chunk[chunk.length - 1] === CR;
        },
        mixed() {
            if (pending)
                seen.cr = true;
            return [seen.lf, seen.cr, seen.both].filter(Boolean).length > 1;
        },
    };
}

 
var external_node_zlib_ = __webpack_require__(38522);
; 




 
function packingOf(name) {
    const ending = /\.(gz|zst|zstd)$/i.exec(name)?.[1]?.toLowerCase();
    if (ending === undefined)
        return null;
    return ending === 'gz' ? 'gz' : 'zst';
}
 
const freely = 2 * 1024 ** 3;
const most = 64 * 1024 ** 3;
const chunkBytes = 1024 ** 2;


async function* plainBytes(path, name, size, stored) {
    const packing = packingOf(name);
    const bound = Math.min(most, Math.max(freely, size * 200));
    let total = 0;
    try {
        for await (const chunk of packing === null ? asStored(path, stored) : unpackers[packing](path, stored)) {
            total += chunk.length;
            if (packing !== null && total > bound)
                throw tooLarge(name, bound);
            yield chunk;
        }
    }
    catch (cause) {
        if (cause instanceof problem .A || packing === null || isOfSystem(cause))
            throw cause;
        const none = /incorrect header check|invalid zstd data/.test(cause.message) && total === 0;
        const what = packing === 'gz' ? 'gzip' : 'Zstandard';
        throw new problem .A(none
            ? `${(0,quote .h)(name)} is not a ${what} file.`
            : `${(0,quote .h)(name)} could not be unpacked: it is damaged or was cut off.`, 'Write the file again.', { cause });
    }
}
const unpackers = { gz: gunzipped, zst: unzstandard };
async function* asStored(path, stored) {
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: chunkBytes })) {
        stored(chunk);
        yield chunk;
    }
}
async function* gunzipped(path, stored) {
    const input = (0,external_node_fs_.createReadStream)(path, { highWaterMark: chunkBytes });
    const gunzip = (0,external_node_zlib_.createGunzip)({ chunkSize: chunkBytes });
    input.on('data', (chunk) => stored(chunk));
    input.on('error', (error) => gunzip.destroy(error));
    for await (const chunk of input.pipe(gunzip))
        yield chunk;
}
 
async function* unzstandard(path, stored) {
    const { Decompress } = await __webpack_require__.e(  8339).then(__webpack_require__.bind(__webpack_require__, 68339));
    const out = [];
    const reader = new Decompress((chunk) => {
        out.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    });
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 65_536 })) {
        stored(chunk);
        reader.push(new Uint8Array(chunk));
        yield* out.splice(0);
    }
    reader.push(new Uint8Array(0), true);
    yield* out.splice(0);
}
function isOfSystem(error) {
    return typeof error.syscall === 'string';
}
function tooLarge(name, bound) {
    return new problem .A(`${(0,quote .h)(name)} unpacks to more than ${Math.round(bound / 1024 ** 3)} GiB.`, 'Divide it into several files, or write it as Parquet.');
}

; 









 
const headerBytes = 4 * 1024 ** 2;


async function bringText(path, target, file) {
    const { name, size, kind, asked = {} } = file;
    const packed = packingOf(name) !== null;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const scanner = textScanner(asked.encoding);
    const source = plainBytes(path, name, size, (chunk) => void hash.update(chunk));
    if (packed)
        await (0,external_node_stream_promises_.pipeline)(seen(source, scanner), (0,external_node_fs_.createWriteStream)(target, { mode: 0o600 }));
    else
        for await (const _ of seen(source, scanner))
            ;
    const facts = scanner.end();
    await refuse(packed ? target : path, name, facts);
    let plain = packed ? target : path;
    if (facts.encoding !== 'utf-8' || facts.invalid > 0)
        plain = await rewritten(plain, target, decoded(plain, facts));
    let header = kind === 'csv' ? await headerOf(plain, name, asked) : null;
    if (header !== null && facts.mixedLines) {
        plain = await rewritten(plain, target, oneLineEnd(plain, header));
        header = await headerOf(plain, name, asked);
    }
    if (plain !== target)
        await putAs(plain, target);
    const line = facts.firstInvalid === null ? null : await lineAt(path, name, size, facts.firstInvalid);
    return {
        digest: `sha256:${hash.digest('hex')}`,
        encoding: { name: facts.encoding, invalid: facts.invalid, line },
        header,
    };
}
 
async function putAs(path, target) {
    await (0,promises_.link)(path, target).catch(() => (0,promises_.copyFile)(path, target));
}
async function* seen(source, scanner) {
    for await (const chunk of source) {
        scanner.push(chunk);
        yield chunk;
    }
}
async function rewritten(plain, target, source) {
    const fresh = `${target}.new`;
    await (0,external_node_stream_promises_.pipeline)(source, (0,external_node_fs_.createWriteStream)(fresh, { mode: 0o600 }));
    if (plain === target)
        await (0,promises_.rm)(target);
    await (0,promises_.rename)(fresh, target);
    return target;
}
async function refuse(plain, name, facts) {
    if (facts.bytes === 0)
        throw new problem .A(`${(0,quote .h)(name)} is empty (0 bytes).`, 'Write the snapshot again; an empty file is never a pass.');
    if (facts.encoding === 'utf-32')
        throw new problem .A(`${(0,quote .h)(name)} is UTF-32.`, 'Save it as UTF-8, or as Parquet.');
    if (facts.firstNul === null || facts.encoding.startsWith('utf-16'))
        return;
    const line = await lineAt(plain, '', facts.bytes, facts.firstNul);
    if (facts.firstNul < 8192)
        throw new problem .A(`${(0,quote .h)(name)} is a binary file with the ending of a text: a NUL byte in line ${line}.`, 'Give it the ending of what it is (.parquet, .csv.gz), or write it as text.');
    throw new problem .A(`${(0,quote .h)(name)} holds a NUL byte in line ${line}: a writer was cut off there, or it is no text.`, 'Write the file again.');
}
 
async function lineAt(path, name, size, offset) {
    let line = 1;
    let at = 0;
    for await (const chunk of plainBytes(path, name, size, () => undefined)) {
        const part = chunk.subarray(0, offset - at);
        for (let next = part.indexOf(10); next >= 0; next = part.indexOf(10, next + 1))
            line++;
        at += chunk.length;
        if (at >= offset)
            break;
    }
    return line;
}
async function headerOf(path, name, asked) {
    const file = await (0,promises_.open)(path);
    const { buffer, bytesRead } = await file
        .read(Buffer.alloc(headerBytes), 0, headerBytes, 0)
        .finally(() => file.close());
    const header = (0,delimited_header .a)(buffer.toString('utf8', 0, bytesRead), bytesRead < headerBytes, asked);
    if (header === null)
        throw new problem .A(`${(0,quote .h)(name)} has no header line.`, 'Write the names of the columns into the first line.');
    return header;
}
 
const upper = '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
async function* decoded(path, facts) {
    const stream = (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1024 ** 2 });
    if (facts.encoding === 'windows-1252') {
         
        for await (const chunk of stream) {
            const text = chunk.toString('latin1');
            yield Buffer.from(text.replace(/[\x80-\x9f]/g, (c) => upper.charAt(c.charCodeAt(0) - 0x80)));
        }
        return;
    }
    const decoder = new TextDecoder(facts.encoding);
    for await (const chunk of stream)
        yield Buffer.from(decoder.decode(chunk, { stream: true }));
    yield Buffer.from(decoder.decode());
}
 
async function* oneLineEnd(path, { delimiter, quote: mark, escape: before }) {
    const [LF, CR, Q, E, D] = [10, 13, mark.charCodeAt(0), before.charCodeAt(0), delimiter.charCodeAt(0)];
    let quoted = false;
    let escaped = false;
    let atStart = true;
    let afterReturn = false;
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1024 ** 2 })) {
        const bytes = chunk;
        let to = 0;
        for (let i = 0; i < bytes.length; i++) {
            const byte = bytes[i] ?? 0;
            if (quoted) {
                if (escaped)
                    escaped = false;
                else if (byte === E && E !== Q)
                    escaped = true;
                 
                else if (byte === Q)
                    quoted = false;
                bytes[to++] = byte;
                atStart = byte === Q && E === Q;
                continue;
            }
            const follows = byte === LF && afterReturn;
            afterReturn = byte === CR;
            if (follows)
                continue;
            if (byte === Q && atStart)
                quoted = true;
            bytes[to++] = byte === CR ? LF : byte;
            atStart = byte === D || byte === LF || byte === CR;
        }
        yield bytes.subarray(0, to);
    }
}

; 







 
const sightBytes = 4096;
const again = 'Write the file again, or check that it was copied whole.';


async function checkedKind(path, name, size, kind) {
    const file = await (0,promises_.open)(path);
    try {
        const start = Buffer.alloc(Math.min(size, 16));
        const end = Buffer.alloc(Math.min(size, 6));
        await file.read(start, 0, start.length, 0);
        await file.read(end, 0, end.length, size - end.length);
        return kindByBytes({ start: start.toString('latin1'), end: end.toString('latin1'), name, size }, kind);
    }
    finally {
        await file.close();
    }
}


async function kindBySight(path, name) {
    const { size } = await (0,promises_.stat)(path);
    let start = '';
    for await (const chunk of plainBytes(path, name, size, () => undefined)) {
        start += chunk.toString('latin1', 0, sightBytes);
        if (start.length >= sightBytes)
            break;
    }
    if (start.startsWith('PAR1'))
        return 'parquet';
    if (start.startsWith('ARROW1'))
        return 'arrow';
    if (start.startsWith('SQLite format 3\0'))
        return 'sqlite';
    if (start.slice(8, 12) === 'DUCK')
        return 'duckdb';
    if (/^\s*\{\s*"format"\s*:\s*"assay\/profile"/.test(start)) {
        throw new problem .A(`${(0,quote .h)(name)} is a stored profile that is not called one.`, 'Call it NAME.profile.json.');
    }
    return /^(\xef\xbb\xbf)?\s*(\{|\[\s*\{)/.test(start) ? 'json' : 'csv';
}
function kindByBytes({ start, end, name, size }, kind) {
    if (kind === 'parquet') {
        if (start.startsWith('PARE'))
            throw new problem .A(`${(0,quote .h)(name)} is an encrypted Parquet file, which is not read.`, 'Write it without encryption.');
        if (!start.startsWith('PAR1'))
            throw new problem .A(`${(0,quote .h)(name)} is not a Parquet file: it does not begin with PAR1.`, again);
        if (!end.endsWith('PAR1') || size < 12)
            throw new problem .A(`${(0,quote .h)(name)} is a Parquet file that was cut off: it does not end with PAR1.`, again);
    }
    if (kind === 'arrow') {
        if (start.startsWith('FEA1'))
            throw new problem .A(`${(0,quote .h)(name)} is of the first version of Feather, which is not read.`, 'Write it as Feather 2 or Parquet.');
        const isFile = start.startsWith('ARROW1');
        if (!isFile && !start.startsWith('\xff\xff\xff\xff'))
            throw new problem .A(`${(0,quote .h)(name)} is neither an Arrow file nor an Arrow stream.`, again);
        if (isFile && (!end.endsWith('ARROW1') || size < 20))
            throw new problem .A(`${(0,quote .h)(name)} is an Arrow file that was cut off: it does not end with ARROW1.`, again);
    }
    if (kind === 'sqlite' || kind === 'duckdb') {
        if (start.startsWith('SQLite format 3\0'))
            return 'sqlite';
        if (start.slice(8, 12) === 'DUCK')
            return 'duckdb';
        throw new problem .A(`${(0,quote .h)(name)} is neither a SQLite nor a DuckDB database.`, again);
    }
    return kind;
}
 
async function bringBinary(path, target) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1024 ** 2 }))
        hash.update(chunk);
    await putAs(path, target);
    return `sha256:${hash.digest('hex')}`;
}

 
var snapshot_found = __webpack_require__(79395);
; 



 
const missing = '__HIVE_DEFAULT_PARTITION__';
 
function partitionOf(name, start) {
    const inner = start === '.' ? name : name.slice(start.length + 1);
    return external_node_path_.posix
        .dirname(inner)
        .split('/')
        .flatMap((folder) => {
        const at = folder.indexOf('=');
        if (at <= 0)
            return [];
        const value = partition_decoded(folder.slice(at + 1));
        return [[partition_decoded(folder.slice(0, at)), value === missing ? null : value]];
    });
}


function keysOf(parts) {
    const keys = (part) => part.partition.map(([key]) => key);
    const [first] = parts;
    if (first === undefined)
        return [];
    const wanted = keys(first);
    const other = parts.find((part) => JSON.stringify(keys(part)) !== JSON.stringify(wanted));
    if (other !== undefined) {
        throw new problem .A(`${(0,quote .h)(first.name)} and ${(0,quote .h)(other.name)} are partitioned by different keys, but belong to one snapshot.`, 'Give all files the same folders (`key=value/`), or name them as two snapshots.');
    }
    if (new Set(wanted).size < wanted.length)
        throw new problem .A(`${(0,quote .h)(first.name)} has the same partition key twice.`, 'Name each folder after another key.');
    return wanted;
}
 
function partitionFolder(partition, name) {
    const folders = partition.map(([, value], i) => `p${i}=${value === null ? missing : encoded(value)}`);
    if (folders.some((folder) => folder.length > 250))
        throw new problem .A(`A partition of ${(0,quote .h)(name)} has too long a value: needed at most 80 characters.`, 'Shorten it.');
    return folders.join('/');
}
function encoded(value) {
    return [...Buffer.from(value)]
        .map((byte) => {
        const character = String.fromCharCode(byte);
        return /[A-Za-z0-9._-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
        .join('');
}
function partition_decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

 
var snapshot_kind = __webpack_require__(6567);
; 













async function openSnapshot(spec, place) {
    try {
        return await opened(spec, place);
    }
    catch (error) {
        throw systemProblem(error, spec) ?? error;
    }
}
async function opened(spec, place) {
    const folder = (0,external_node_path_.join)(place.directory, (0,external_node_crypto_.createHash)('sha256').update(spec).digest('hex').slice(0, 16));
    await (0,promises_.mkdir)(folder, { recursive: true });
    const { path, table } = (0,snapshot_kind .Lg)(spec);
    const { files: found, start } = await (0,snapshot_found .lY)(path, place, folder);
    const files = [];
    for (const file of found)
        files.push({ ...file, kind: await statedKind(file, start === null) });
    const kinds = new Set(files.map(({ kind }) => kind));
    if (kinds.size > 1) {
        throw new problem .A(`${(0,quote .h)(spec)} holds files of different kinds: ${[...kinds].sort().join(', ')}.`, 'Name one kind: a narrower pattern.');
    }
    const named = files.map((file) => ({ ...file, partition: start === null ? [] : partitionOf(file.name, start) }));
    const partitions = keysOf(named);
    const parts = [];
    for (const [i, file] of named.entries())
        parts.push(await bring(file, i, folder, place.asked));
    const kind = parts[0]?.kind ?? 'csv';
    refuseTwoDatabases(spec, kind, parts);
    const lacking = await alignParts(parts, place.nulls ?? ['']);
    const header = sameHeader(lacking === null ? parts : parts.map((part) => withHeader(part, lacking)));
    const encoding = encodingOf(parts);
    return {
        name: spec,
        kind,
        files: parts.map((part) => part.path),
        parts: parts.map(({ name, path, digest, partition }) => ({ name, path, digest, partition })),
        bytes: parts.reduce((sum, part) => sum + part.bytes, 0),
        digest: tableDigest(digestOf(parts.map((part) => part.digest)), table),
        ...(header === null ? {} : { header }),
        ...(lacking === null || lacking.columns.length === 0
            ? {}
            : { lacking: { columns: lacking.columns, missing: lacking.missing } }),
        ...(encoding === null ? {} : { encoding }),
        ...(partitions.length === 0 ? {} : { partitions }),
        ...(table === null ? {} : { table }),
        ...(kind === 'profile' ? { text: await (0,promises_.readFile)(parts[0]?.path ?? '', 'utf8') } : {}),
    };
}
async function bring(file, i, folder, asked = {}) {
    const { name, partition, kind: stated } = file;
    const { size } = await (0,promises_.stat)(file.path);
    if (size === 0)
        throw new problem .A(`${(0,quote .h)(name)} is empty (0 bytes).`, 'Write the snapshot again; an empty file is never a pass.');
    const kind = await checkedKind(file.path, name, size, stated);
    await refuseOpenLog(file.path, name, kind);
    const inner = (0,external_node_path_.join)(folder, partitionFolder(partition, name));
    await (0,promises_.mkdir)(inner, { recursive: true });
    const path = (0,external_node_path_.join)(inner, `${String(i).padStart(5, '0')}${(0,snapshot_kind .lk)(kind)}`);
    if (kind === 'csv' || kind === 'json') {
        const text = await bringText(file.path, path, { name, size, kind, ...(kind === 'csv' ? { asked } : {}) });
        return { name, partition, kind, path, bytes: size, ...text };
    }
    return {
        name,
        partition,
        kind,
        path,
        bytes: size,
        digest: await bringBinary(file.path, path),
        header: null,
        encoding: null,
    };
}
 
async function refuseOpenLog(path, name, kind) {
    const log = kind === 'sqlite' ? `${path}-wal` : kind === 'duckdb' ? `${path}.wal` : null;
    if (log === null || ((await (0,promises_.stat)(log).catch(() => null))?.size ?? 0) === 0)
        return;
    throw new problem .A(`${(0,quote .h)(name)} has changes that stand in a log beside it (${(0,quote .h)((0,external_node_path_.basename)(log))}), and not in the file yet.`, 'Close the program that writes it, or let it make a checkpoint.');
}


async function alignParts(parts, nulls) {
    const texts = parts.flatMap(({ name, path, header }) => (header === null ? [] : [{ name, path, header }]));
    const [first] = texts;
    if (first === undefined || texts.length !== parts.length)
        return null;
    const { delimiter, skip } = first.header;
    if (texts.some(({ header }) => !header.header || header.delimiter !== delimiter))
        return null;
    const names = allNames(texts);
    const own = (part) => JSON.stringify(part.header.names) === JSON.stringify(names);
    const shares = (part) => part.header.names.some((name) => first.header.names.includes(name));
     
    const returns = names.some((name) => name.includes('\r'));
    if ((texts.every(own) && !returns) || !texts.every(shares) || !areAlike(texts))
        return null;
    const missing = nulls.length === 0 || nulls.includes('') ? '' : (nulls[0] ?? '');
    for (const part of texts) {
        if (returns || !own(part) || part.header.skip !== skip)
            await alignColumns(part, names, { missing, skip });
    }
    return { names, skip, columns: lackingOf(texts), missing };
}
 
function withHeader(part, { names, skip }) {
    return part.header === null ? part : { ...part, header: { ...part.header, names, skip } };
}
 
function sameHeader(parts) {
    const [first] = parts;
    if (first === undefined || first.header === null)
        return null;
    const { names, delimiter, header, skip } = first.header;
    const other = parts.find((part) => part.header?.delimiter !== delimiter ||
        part.header.header !== header ||
        part.header.skip !== skip ||
        JSON.stringify(part.header.names) !== JSON.stringify(names));
    if (other === undefined) {
        const marked = parts.find((part) => part.header?.quote === "'" || part.header?.escape === '\\');
        return marked?.header ?? first.header;
    }
    const what = JSON.stringify(other.header?.names) === JSON.stringify(names)
        ? 'are written in different ways'
        : 'have different columns';
    throw new problem .A(`${(0,quote .h)(first.name)} and ${(0,quote .h)(other.name)} ${what}, but belong to one snapshot.`, 'Give all files of a snapshot the same header and delimiter, or name them as two snapshots.');
}
function encodingOf(parts) {
    const [first] = parts;
    if (first === undefined || first.encoding === null)
        return null;
    const broken = parts.find(({ encoding }) => (encoding?.invalid ?? 0) > 0);
    const told = broken ?? parts.find(({ encoding }) => encoding?.name !== 'utf-8') ?? first;
    const invalid = parts.reduce((sum, { encoding }) => sum + (encoding?.invalid ?? 0), 0);
    return { ...(told.encoding ?? first.encoding), invalid, file: told.name };
}
function refuseTwoDatabases(spec, kind, parts) {
    if ((kind !== 'duckdb' && kind !== 'sqlite' && kind !== 'profile') || parts.length === 1)
        return;
    throw new problem .A(`${(0,quote .h)(spec)} names ${parts.length} files of the kind ${kind}: needed one.`, 'Name the file itself, and its table behind a #.');
}
const notYet = [
    [/\.(xlsx?|xlsm|xlsb|ods)$/i, 'a spreadsheet'],
    [/\.avro$/i, 'an Avro file'],
    [/\.orc$/i, 'an ORC file'],
    [/\.(pkl|pickle|npy|npz|h5|hdf5|rds|rdata)$/i, 'a file of one programming language'],
    [/\.(zip|tar|tgz|7z|bz2|xz|rar)$/i, 'an archive'],
];
 
async function statedKind({ name, path }, named) {
    const kind = (0,snapshot_kind .f$)(name);
    if (kind !== null)
        return kind;
    if (named && (0,snapshot_kind .KX)(name))
        return kindBySight(path, name);
    const what = notYet.find(([ending]) => ending.test(name))?.[1];
    throw new problem .A(`${(0,quote .h)((0,external_node_path_.basename)(name))} is ${what === undefined ? '' : `${what}, which is `}of no kind that can be read: needed ${snapshot_kind .Le}.`, 'Convert it to one of these.');
}
 
function tableDigest(digest, table) {
    return table === null ? digest : `sha256:${(0,external_node_crypto_.createHash)('sha256').update(`${digest}\0${table}`).digest('hex')}`;
}
function digestOf(digests) {
    const sum = digests.reduce((total, digest) => total + BigInt(`0x${digest.replace('sha256:', '') || '0'}`), 0n);
    return `sha256:${BigInt.asUintN(256, sum).toString(16).padStart(64, '0')}`;
}
 
function systemProblem(error, spec) {
    const { code } = error;
    const said = {
        ENOSPC: ['there is no room on the disk for a copy of it', 'Make room, or set RUNNER_TEMP to a larger disk.'],
        EACCES: ['it may not be read', 'Give this user the right to read it.'],
        EPERM: ['it may not be read', 'Give this user the right to read it.'],
        EISDIR: ['it is a folder with the name of a file', 'Name the files in it by a pattern.'],
        ENOENT: ['it is not there', 'Check the path; a link may lead nowhere.'],
        ELOOP: ['its links lead in a circle', 'Mend the link.'],
        ENAMETOOLONG: ['its name is too long', 'Give it a shorter name.'],
        EMFILE: ['too many files are open', 'Raise the limit of open files.'],
    };
    const [what, mend] = (error instanceof problem .A ? undefined : said[code ?? '']) ?? [];
    if (what === undefined || mend === undefined)
        return null;
    return new problem .A(`${(0,quote .h)(spec)} could not be opened: ${what}.`, mend, { cause: error });
}


  })

};
