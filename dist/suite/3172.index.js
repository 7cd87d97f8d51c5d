export const id = 3172;
export const ids = [3172];
export const modules = {

/***/ 1040:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ chosenTable)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52037);


/** The place of the table that a source names; of a database with one table that one. Errors: `Problem` that lists them. */
function chosenTable(source, tables) {
    const found = source.table === undefined && tables.length === 1 ? 0 : tables.indexOf(source.table ?? '');
    if (found >= 0)
        return found;
    const here = tables.length === 0 ? 'none' : tables.slice(0, 20).map(_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h).join(', ');
    const missing = source.table === undefined ? 'no table is named' : `there is no table ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(source.table)}`;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`Of ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(source.name)} ${missing}: it has ${here}${tables.length > 20 ? ` and ${tables.length - 20} more` : ''}.`, 'Name one behind a #: FILE#TABLE.');
}


/***/ }),

/***/ 3172:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ connectDuckdb)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/packages/import-module.js
var import_module = __webpack_require__(75141);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/evidence/problem.js
var problem = __webpack_require__(75254);
// EXTERNAL MODULE: ./lib/evidence/quote.js
var quote = __webpack_require__(52037);
// EXTERNAL MODULE: ./lib/engines/duckdb/sql.js
var sql = __webpack_require__(52391);
;// CONCATENATED MODULE: ./lib/engines/duckdb/arrow-column.js

const ids = {
    null: 1,
    int: 2,
    float: 3,
    binary: 4,
    utf8: 5,
    bool: 6,
    decimal: 7,
    date: 8,
    time: 9,
    timestamp: 10,
};
const nested = {
    list: 12,
    struct: 13,
    fixedBinary: 15,
    fixedList: 16,
    map: 17,
    duration: 18,
    largeBinary: 19,
    largeUtf8: 20,
};
/** Nanoseconds of a unit: seconds, milliseconds, microseconds, nanoseconds. */
const perUnit = [1000000000n, 1000000n, 1000n, 1n];
/** The column of an Arrow type. A type that the engine has no like of is read as text. */
function arrowColumn(type) {
    const { typeId } = type;
    if (type.dictionary !== undefined)
        return arrowColumn(type.dictionary);
    if (typeId === ids.int)
        return plain(intName(type), (value) => String(value));
    if (typeId === ids.bool)
        return plain('BOOLEAN', (value) => (value === true ? 'true' : 'false'));
    if (typeId === ids.float)
        return texts(type.precision === 2 ? 'DOUBLE' : 'FLOAT', numberText);
    if (typeId === ids.decimal)
        return decimal(type);
    if (typeId === ids.binary || typeId === nested.fixedBinary || typeId === nested.largeBinary)
        return { type: 'BLOB', readAs: 'VARCHAR', value: 'from_base64($)', json: base64 };
    if (typeId === ids.date)
        return date();
    if (typeId === ids.time)
        return time(type);
    if (typeId === ids.timestamp)
        return timestamp(type);
    if (typeId === nested.duration)
        return plain('BIGINT', (value) => String(value));
    if (typeId === nested.list || typeId === nested.fixedList)
        return list(type);
    if (typeId === nested.struct)
        return struct(type);
    if (typeId === nested.map)
        return map(type);
    return texts('VARCHAR', (value) => String(value));
}
function plain(type, text) {
    return { type, readAs: type, value: '$', json: (value) => (missing(value) ? 'null' : text(value)) };
}
/** Written as a text and cast: JSON has no NaN, and its numbers are read as DOUBLE on the way. */
function texts(type, text) {
    const json = (value) => (missing(value) ? 'null' : JSON.stringify(text(value)));
    return { type, readAs: 'VARCHAR', value: type === 'VARCHAR' ? '$' : `CAST($ AS ${type})`, json };
}
function missing(value) {
    return value === null || value === undefined;
}
function intName({ isSigned = true, bitWidth = 64 }) {
    const name = { 8: 'TINYINT', 16: 'SMALLINT', 32: 'INTEGER', 64: 'BIGINT' }[bitWidth] ?? 'BIGINT';
    return isSigned ? name : `U${name}`;
}
function numberText(value) {
    const number = Number(value);
    if (Number.isNaN(number))
        return 'nan';
    return Number.isFinite(number) ? String(number) : number > 0 ? 'inf' : '-inf';
}
function base64(value) {
    if (!(value instanceof Uint8Array))
        return 'null';
    return JSON.stringify(Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64'));
}
/** Decimals are little-endian words of two's complement. More digits than the engine has become a DOUBLE. */
function decimal({ precision = 38, scale = 0, bitWidth = 128 }) {
    const type = precision <= 38 && scale >= 0 ? `DECIMAL(${precision}, ${scale})` : 'DOUBLE';
    return texts(type, (value) => {
        const words = new Uint32Array(value.buffer, value.byteOffset, bitWidth / 32);
        const bits = words.reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n);
        const whole = BigInt.asIntN(bitWidth, bits);
        if (scale <= 0)
            return `${whole * 10n ** BigInt(-scale)}`;
        const digits = (whole < 0n ? -whole : whole).toString().padStart(scale + 1, '0');
        return `${whole < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
    });
}
/** Dates come as milliseconds. */
function date() {
    const json = (value) => (missing(value) ? 'null' : String(Math.floor(Number(value) / 86_400_000)));
    return { type: 'DATE', readAs: 'INTEGER', value: "(DATE '1970-01-01' + $)", json };
}
function time({ unit = 0 }) {
    const json = (value) => missing(value) ? 'null' : String((BigInt(value) * (perUnit[unit] ?? 1n)) / 1000n);
    return { type: 'TIME', readAs: 'BIGINT', value: "CAST(TIME '00:00:00' + to_microseconds($) AS TIME)", json };
}
function timestamp({ unit = 2, timezone }) {
    const json = (value) => (missing(value) ? 'null' : String(value));
    const zoned = timezone !== null && timezone !== undefined && timezone !== '';
    const micros = ['$ * 1000000', '$ * 1000', '$', '$ // 1000'][unit] ?? '$';
    const name = zoned
        ? 'TIMESTAMPTZ'
        : (['TIMESTAMP_S', 'TIMESTAMP_MS', 'TIMESTAMP', 'TIMESTAMP_NS'][unit] ?? 'TIMESTAMP');
    const value = zoned
        ? `CAST(make_timestamp(${micros}) AS TIMESTAMPTZ)`
        : unit === 3
            ? 'make_timestamp_ns($)'
            : `CAST(make_timestamp(${micros}) AS ${name})`;
    return { type: name, readAs: 'BIGINT', value, raw: true, json };
}
/** Inside lists and structs every value is written as a text, and the whole is cast. */
function inside(type) {
    const column = arrowColumn(type);
    if (column.raw === true) {
        const json = (value) => (missing(value) ? 'null' : JSON.stringify(new Date(Number(value)).toISOString()));
        return { type: column.type, read: 'VARCHAR', json };
    }
    if (column.type === 'DATE') {
        const json = (value) => missing(value) ? 'null' : JSON.stringify(new Date(Number(value)).toISOString().slice(0, 10));
        return { type: 'DATE', read: 'VARCHAR', json };
    }
    if (column.type === 'BLOB' || column.type === 'TIME')
        return { type: 'VARCHAR', read: 'VARCHAR', json: column.json };
    return { type: column.type, read: column.readAs, json: column.json };
}
function list(type) {
    const item = inside(type.children?.[0]?.type ?? { typeId: ids.null });
    const name = `${item.type}[${type.listSize ?? ''}]`;
    const json = (value) => missing(value) ? 'null' : `[${[...value].map(item.json).join(',')}]`;
    return { type: name, readAs: `${item.read}[]`, value: `CAST($ AS ${name})`, json };
}
function struct(type) {
    const fields = (type.children ?? []).map(({ name, type: inner }) => ({ name, ...inside(inner) }));
    const named = (part) => `STRUCT(${fields.map((field) => `${(0,sql/* identifier */.Cv)(field.name)} ${field[part]}`).join(', ')})`;
    const json = (value) => {
        if (missing(value))
            return 'null';
        const row = value;
        return `{${fields.map((field) => `${JSON.stringify(field.name)}:${field.json(row[field.name])}`).join(',')}}`;
    };
    if (fields.length === 0)
        return texts('VARCHAR', () => '{}');
    return { type: named('type'), readAs: named('read'), value: `CAST($ AS ${named('type')})`, json };
}
/** A map is a list of its entries. */
function map(type) {
    const [key, value] = type.children?.[0]?.type.children ?? [];
    const [keys, values] = [key, value].map((each) => inside(each?.type ?? { typeId: ids.null }));
    const named = (part) => `STRUCT("key" ${keys?.[part]}, "value" ${values?.[part]})[]`;
    const json = (entries) => {
        if (missing(entries))
            return 'null';
        const pairs = [...entries];
        return `[${pairs.map(([k, v]) => `{"key":${keys?.json(k)},"value":${values?.json(v)}}`).join(',')}]`;
    };
    return { type: named('type'), readAs: named('read'), value: `CAST($ AS ${named('type')})`, json };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/engines/duckdb/json-lines.js

/** Opens a file for rows with the keys `c0`, `c1`... Errors: those of the file system. */
function jsonLines(path) {
    const handle = (0,external_node_fs_.openSync)(path, 'w', 0o600);
    let text = '';
    const flush = () => {
        const bytes = Buffer.from(text);
        for (let at = 0; at < bytes.length;)
            at += (0,external_node_fs_.writeSync)(handle, bytes, at);
        text = '';
    };
    return {
        row(values) {
            text += `{${values.map((value, i) => `"c${i}":${value}`).join(',')}}\n`;
            if (text.length > 1024 ** 2)
                flush();
        },
        end() {
            flush();
            (0,external_node_fs_.closeSync)(handle);
        },
    };
}

;// CONCATENATED MODULE: ./lib/engines/duckdb/lz4-frame.js
/**
 * Unpacks an LZ4 frame, the packing that Arrow files have unless told. Written after the format's description: a frame is
 * blocks of sequences, each some literal bytes and a match in what is already unpacked (also of earlier blocks).
 * `most`: a bound in bytes on what it unpacks to. Errors: `Error` for anything that is no whole frame.
 */
function unpackLz4Frame(bytes, most = 2 ** 31) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < 7 || view.getUint32(0, true) !== 0x184d2204)
        throw new Error('no LZ4 frame');
    const flags = bytes[4] ?? 0;
    const [blockSums, hasSize, hasDictionary] = [flags & 0x10, flags & 0x08, flags & 0x01];
    let at = 6 + (hasSize ? 8 : 0) + (hasDictionary ? 4 : 0) + 1;
    const size = hasSize ? Number(view.getBigUint64(6, true)) : null;
    if (size !== null && size > most)
        throw new Error('an LZ4 frame that is too large');
    const out = { bytes: new Uint8Array(size ?? bytes.length * 4), length: 0, most };
    for (;;) {
        if (at + 4 > bytes.length)
            throw new Error('an LZ4 frame that was cut off');
        const head = view.getUint32(at, true);
        at += 4;
        if (head === 0)
            break;
        const end = at + (head & 0x7fffffff);
        if (end > bytes.length)
            throw new Error('an LZ4 frame that was cut off');
        if (head >>> 31 === 1)
            append(out, bytes.subarray(at, end));
        else
            unpackBlock(bytes.subarray(at, end), out);
        at = end + (blockSums ? 4 : 0);
    }
    if (size !== null && size !== out.length)
        throw new Error('an LZ4 frame of another size than it says');
    return out.bytes.subarray(0, out.length);
}
function unpackBlock(block, out) {
    let at = 0;
    const longer = (base) => {
        let length = base;
        if (base === 15) {
            for (let more = 255; more === 255; length += more) {
                if (at >= block.length)
                    throw new Error('an LZ4 block that was cut off');
                more = block[at++] ?? 0;
            }
        }
        return length;
    };
    while (at < block.length) {
        const token = block[at++] ?? 0;
        const literals = longer(token >> 4);
        if (at + literals > block.length)
            throw new Error('an LZ4 block that was cut off');
        append(out, block.subarray(at, at + literals));
        at += literals;
        if (at >= block.length)
            return;
        const distance = (block[at] ?? 0) | ((block[at + 1] ?? 0) << 8);
        at += 2;
        const length = longer(token & 15) + 4;
        if (distance === 0 || distance > out.length)
            throw new Error('an LZ4 match outside of the frame');
        room(out, length);
        const from = out.length - distance;
        // Byte by byte where the match reaches into itself: then it repeats.
        if (distance >= length)
            out.bytes.copyWithin(out.length, from, from + length);
        else
            for (let i = 0; i < length; i++)
                out.bytes[out.length + i] = out.bytes[from + i] ?? 0;
        out.length += length;
    }
}
function append(out, bytes) {
    room(out, bytes.length);
    out.bytes.set(bytes, out.length);
    out.length += bytes.length;
}
function room(out, more) {
    const needed = out.length + more;
    if (needed > out.most)
        throw new Error('an LZ4 frame that is too large');
    if (needed <= out.bytes.length)
        return;
    const grown = new Uint8Array(Math.min(out.most, Math.max(needed, out.bytes.length * 2)));
    grown.set(out.bytes.subarray(0, out.length));
    out.bytes = grown;
}

;// CONCATENATED MODULE: ./lib/engines/duckdb/convert-arrow.js







/**
 * Writes an Arrow file or stream (Feather 2 is an Arrow file) as lines of JSON, batch by batch; packed with LZ4 or
 * Zstandard too. `url` is the file URL of `apache-arrow`. Errors: `Problem` when it is damaged or cut off.
 */
async function convertArrow(source, target) {
    const loaded = (await (0,import_module/* importModule */.W)(source.url));
    const arrow = loaded.RecordBatchReader === undefined ? loaded.default : loaded;
    const { decompress } = await __webpack_require__.e(/* import() */ 8339).then(__webpack_require__.bind(__webpack_require__, 68339));
    arrow.compressionRegistry.set(arrow.CompressionType.LZ4_FRAME, { decode: (bytes) => unpackLz4Frame(bytes).slice() });
    arrow.compressionRegistry.set(arrow.CompressionType.ZSTD, { decode: (bytes) => decompress(bytes).slice() });
    const handle = await (0,promises_.open)(source.file);
    const lines = jsonLines(target);
    try {
        const reader = await (await arrow.RecordBatchReader.from(handle)).open();
        const { fields } = reader.schema;
        const columns = fields.map(({ type }) => arrowColumn(type));
        for await (const batch of reader) {
            const vectors = columns.map((_, i) => batch.getChildAt(i));
            for (let row = 0; row < batch.numRows; row++) {
                lines.row(columns.map((column, i) => column.json(valueAt(vectors[i] ?? null, row, column.raw === true))));
            }
        }
        return columns.map(({ readAs, value }, i) => ({ name: fields[i]?.name || `column_${i + 1}`, readAs, value }));
    }
    catch (cause) {
        if (cause instanceof problem/* Problem */.A)
            throw cause;
        const [said = ''] = String(cause.message).split('\n');
        throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(source.name)} could not be read as Arrow: ${(0,quote/* quote */.h)(said)}`, 'Write the file again, or write it as Parquet.', { cause });
    }
    finally {
        lines.end();
        await handle.close().catch(() => undefined);
    }
}
function valueAt(vector, row, raw) {
    const value = vector?.get(row) ?? null;
    if (!raw || value === null)
        return value;
    return vector?.data[0]?.values[row];
}

// EXTERNAL MODULE: ./lib/engines/duckdb/chosen-table.js
var chosen_table = __webpack_require__(1040);
;// CONCATENATED MODULE: ./lib/engines/duckdb/convert-sqlite.js






/** Columns of one look at the types. */
const together = 100;
/**
 * Writes a table of a SQLite file as lines of JSON, in the order of its rows. A column has the type of the values that it
 * really holds (SQLite lets each cell have its own): whole numbers, numbers, bytes, or text as soon as one is a text.
 * Errors: `Problem` when this Node has no SQLite, when the table is not there, or when the file is damaged.
 */
async function convertSqlite(source, target) {
    const { DatabaseSync } = await sqlite(source.name);
    const database = new DatabaseSync(source.file, { readOnly: true });
    try {
        const tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name";
        const names = database
            .prepare(tables)
            .all()
            .map(({ name }) => String(name));
        const table = names[(0,chosen_table/* chosenTable */.h)({ name: source.name, ...(source.table === null ? {} : { table: source.table }) }, names)] ?? '';
        const columns = columnsOf(database, table);
        const rows = database.prepare(`SELECT ${columns.map(({ name }, i) => `${(0,sql/* identifier */.Cv)(name)} AS c${i}`).join(', ')} FROM ${(0,sql/* identifier */.Cv)(table)}`);
        rows.setReadBigInts(true);
        const lines = jsonLines(target);
        for (const row of rows.iterate())
            lines.row(columns.map((_, i) => jsonOf(row[`c${i}`])));
        lines.end();
        return columns;
    }
    catch (cause) {
        if (cause instanceof problem/* Problem */.A || cause.code !== 'ERR_SQLITE_ERROR')
            throw cause;
        const [said = ''] = cause.message.split('\n');
        throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(source.name)} could not be read as a SQLite database: ${(0,quote/* quote */.h)(said)}`, 'Write the file again, or check that it was copied whole.', { cause });
    }
    finally {
        database.close();
    }
}
async function sqlite(name) {
    try {
        return (await (0,import_module/* importModule */.W)('node:sqlite'));
    }
    catch (cause) {
        throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(name)} is a SQLite database, which Node ${process.versions.node} cannot read: needed 22.13 or later.`, 'Run with a later Node, or write the table as Parquet or CSV.', { cause });
    }
}
function columnsOf(database, table) {
    const declared = database
        .prepare(`SELECT name, type FROM pragma_table_xinfo(${(0,sql/* literal */.eu)(table)}) WHERE hidden <> 1`)
        .all();
    const found = [];
    for (let i = 0; i < declared.length; i += together) {
        const group = declared
            .slice(i, i + together)
            .map(({ name, type }) => ({ name: String(name), declared: String(type).toUpperCase() }));
        const asked = group.flatMap(({ name }, j) => classes.map((each) => `sum(typeof(${(0,sql/* identifier */.Cv)(name)}) = '${each}') AS ${each}${j}`));
        const asBool = group.map(({ name }, j) => `sum(${(0,sql/* identifier */.Cv)(name)} IN (0, 1)) AS bool${j}`);
        const [counts = {}] = database
            .prepare(`SELECT ${[...asked, ...asBool].join(', ')} FROM ${(0,sql/* identifier */.Cv)(table)}`)
            .all();
        for (const [j, column] of group.entries()) {
            const [whole, real, text, bytes, bool] = [...classes, 'bool'].map((each) => Number(counts[`${each}${j}`] ?? 0));
            found.push({ name: column.name, ...typeOf({ whole, real, text, bytes, bool }, column.declared) });
        }
    }
    return found;
}
const classes = ['integer', 'real', 'text', 'blob'];
function typeOf(counts, declared) {
    const { whole = 0, real = 0, text = 0, bytes = 0, bool = 0 } = counts;
    const filled = whole + real + text + bytes;
    if (filled === 0)
        return declaredType(declared);
    if (text > 0 || (bytes > 0 && bytes < filled)) {
        const time = /DATE|TIME/.test(declared) && text === filled;
        return { readAs: 'VARCHAR', value: '$', ...(time ? { when: ['DATE', 'TIMESTAMP'] } : {}) };
    }
    if (bytes > 0)
        return { readAs: 'VARCHAR', value: 'from_base64($)' };
    if (real > 0)
        return { readAs: 'VARCHAR', value: 'CAST($ AS DOUBLE)' };
    return declared.includes('BOOL') && bool === whole
        ? { readAs: 'BIGINT', value: 'CAST($ AS BOOLEAN)' }
        : { readAs: 'BIGINT', value: '$' };
}
/** Of a column without values: what SQLite's rules of affinity make of its declaration. */
function declaredType(declared) {
    const type = declared.includes('INT') ? 'BIGINT' : /REAL|FLOA|DOUB/.test(declared) ? 'DOUBLE' : 'VARCHAR';
    return { readAs: 'VARCHAR', value: `CAST($ AS ${type})` };
}
function jsonOf(value) {
    if (value === null || value === undefined)
        return 'null';
    if (typeof value === 'bigint')
        return value.toString();
    if (typeof value === 'number')
        return Number.isFinite(value) ? `"${value}"` : `"${value > 0 ? 'inf' : '-inf'}"`;
    if (value instanceof Uint8Array)
        return `"${Buffer.from(value).toString('base64')}"`;
    return JSON.stringify(String(value));
}

;// CONCATENATED MODULE: ./lib/engines/duckdb/split-text.js


/** Bytes of a part that are gathered before they are written. */
const gathered = 64 * 1024;
/** A record that is longer has an open quote. */
const longest = 64 * 1024 ** 2;
/**
 * Divides a text of many columns into texts of a few, in one pass: cells stay as they are written, and the header is left
 * out. Errors: when a record has more or fewer cells, is blank, or has a quote inside a plain cell, for then only the
 * engine itself can say what it reads; the parts are of no use then.
 */
async function splitText(job) {
    const parts = job.targets.map((target) => ({ target, bytes: Buffer.allocUnsafe(gathered), length: 0 }));
    for (const { target } of parts)
        await (0,promises_.writeFile)(target, '', { mode: 0o600 });
    const text = { ...marksOf(job.header), lines: job.header.skip ?? 0, names: (job.header.header ?? true) ? 1 : 0 };
    let rest = Buffer.alloc(0);
    let first = true;
    for await (const chunk of (0,external_node_fs_.createReadStream)(job.file, { highWaterMark: 4 * 1024 ** 2 })) {
        const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        const start = first && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
        first = false;
        rest = Buffer.from(bytes.subarray(takeRecords(bytes, start, false, job, text, parts)));
        if (rest.length > longest)
            throw irregular();
        await flush(parts, gathered / 2);
    }
    if (takeRecords(rest, 0, true, job, text, parts) < rest.length)
        throw irregular();
    await flush(parts, 1);
}
function marksOf({ delimiter, quote = '"', escape: before = '"' }) {
    return { delimiter: delimiter.charCodeAt(0), quote: quote.charCodeAt(0), before: before.charCodeAt(0) };
}
function irregular() {
    return new Error('an irregular text is not divided');
}
const LF = 10;
const CR = 13;
/** both, one after the other */
const CRLF = 0;
/** Takes the whole records of `bytes`, and says where the first unfinished one begins. */
function takeRecords(bytes, from, end, job, text, parts) {
    let start = from;
    while (text.lines > 0 && start < bytes.length) {
        const next = lineEnd(bytes, start);
        if (next === null)
            return start;
        start = next.after;
        text.lines--;
    }
    const bounds = new Int32Array(job.starts.length + 1);
    for (;;) {
        const found = readRecord(bytes, start, end, job, text, bounds);
        if (found === null)
            return start;
        if (text.names > 0)
            text.names--;
        else {
            for (let i = 0; i < parts.length; i++) {
                // Without the delimiter before the next part.
                const last = bounds[i + 1] - (i + 1 < parts.length ? 1 : 0);
                put(parts[i], bytes, bounds[i], last, found.feed);
            }
        }
        start = found.after;
    }
}
function lineEnd(bytes, from) {
    for (let i = from; i < bytes.length; i++) {
        if (bytes[i] === LF)
            return { after: i + 1 };
        if (bytes[i] === CR)
            return i + 1 === bytes.length ? null : { after: i + (bytes[i + 1] === LF ? 2 : 1) };
    }
    return null;
}
/**
 * Finds the end of the record at `start`, and where in it each part begins (`bounds`, then the record's end). Null when the
 * bytes end before it does; at the `end` of the text a record needs no line feed. Written as one loop over bytes: a text of
 * hundreds of megabytes goes through it.
 */
function readRecord(bytes, start, end, { columns, starts }, { delimiter, quote, before }, bounds) {
    const size = bytes.length;
    if (start >= size)
        return null;
    bounds[0] = start;
    let column = 0;
    let part = 1;
    let i = start;
    for (;;) {
        if (i < size && bytes[i] === quote) {
            i = afterQuote(bytes, i + 1, quote, before);
            if (i < 0) {
                if (end)
                    throw irregular();
                return null;
            }
        }
        else {
            for (; i < size; i++) {
                const byte = bytes[i];
                if (byte === delimiter || byte === LF || byte === CR)
                    break;
                if (byte === quote)
                    throw irregular();
            }
        }
        const byte = bytes[i];
        if (i < size && byte === delimiter) {
            i++;
            if (++column === starts[part])
                bounds[part++] = i;
            continue;
        }
        // A carriage return at the end of a chunk may have its line feed in the next one.
        if (!end && (i >= size || (byte === CR && i + 1 >= size)))
            return null;
        if (i < size && byte !== LF && byte !== CR)
            throw irregular();
        if (column + 1 !== columns || i === start)
            throw irregular();
        bounds[part] = i;
        const both = byte === CR && bytes[i + 1] === LF;
        return { after: Math.min(size, i + (both ? 2 : 1)), feed: both ? CRLF : (byte ?? LF) };
    }
}
/** Behind the quote that closes a cell; -1 when the bytes end first, or might go on with a second quote. */
function afterQuote(bytes, from, quote, before) {
    for (let i = from; i < bytes.length; i++) {
        const byte = bytes[i];
        if (byte === before && before !== quote)
            i++;
        else if (byte === quote) {
            if (before !== quote || bytes[i + 1] !== quote)
                return i + 1;
            i++;
        }
    }
    return -1;
}
function put(part, bytes, from, to, feed) {
    const needed = part.length + to - from + 2;
    if (needed > part.bytes.length) {
        const larger = Buffer.allocUnsafe(2 * needed);
        part.bytes.copy(larger, 0, 0, part.length);
        part.bytes = larger;
    }
    bytes.copy(part.bytes, part.length, from, to);
    part.length += to - from;
    if (feed === CRLF)
        part.bytes[part.length++] = CR;
    part.bytes[part.length++] = feed === CRLF ? LF : feed;
}
async function flush(parts, least) {
    for (const part of parts) {
        if (part.length < least)
            continue;
        await (0,promises_.appendFile)(part.target, part.bytes.subarray(0, part.length));
        part.length = 0;
    }
}

;// CONCATENATED MODULE: ./lib/engines/duckdb/connection.js






/**
 * Opens DuckDB in this process: in memory, no extension is ever fetched or loaded, only `settings.directory` can be
 * read, and the configuration is locked before the first query. `url` is the file URL of `@duckdb/node-api`. Text of
 * many columns is copied by an engine of its own with one thread, since each thread holds all columns in memory.
 */
async function connectDuckdb(url, settings) {
    const loaded = (await (0,import_module/* importModule */.W)(url));
    const module = loaded.DuckDBInstance === undefined ? loaded.default : loaded;
    const instance = await module.DuckDBInstance.create(':memory:', {
        threads: String(settings.threads),
        memory_limit: settings.memory,
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
        allow_community_extensions: 'false',
        preserve_insertion_order: 'true',
    });
    const connection = await instance.connect();
    for (const statement of lockDown(settings))
        await connection.run(statement);
    return {
        version: module.version().replace(/^v/, ''),
        query: async (sql, seconds) => {
            const timer = seconds === undefined ? undefined : setTimeout(() => connection.interrupt(), seconds * 1000);
            try {
                return (await connection.runAndReadAll(sql)).getRowsJS();
            }
            finally {
                clearTimeout(timer);
            }
        },
        convert: async (job) => {
            if (job.kind === 'arrow')
                return convertArrow(job, job.target);
            if (job.kind === 'sqlite')
                return convertSqlite(job, job.target);
            if (job.kind === 'split') {
                await splitText(job.job);
                return [];
            }
            const alone = await connectDuckdb(url, { ...settings, threads: 1, memory: '1GB' });
            try {
                await alone.query(job.statement);
            }
            finally {
                await alone.close();
            }
            return [];
        },
        close: async () => {
            connection.closeSync();
            instance.closeSync();
        },
    };
}
function lockDown(settings) {
    return [
        `SET temp_directory = ${(0,sql/* literal */.eu)((0,external_node_path_.join)(settings.directory, 'spill'))}`,
        "SET max_temp_directory_size = '10GB'",
        "SET TimeZone = 'UTC'",
        // The footer of a file of 5,000 columns takes longer to read than forty of them.
        'SET parquet_metadata_cache = true',
        'SET enable_progress_bar = false',
        `SET allowed_directories = ${(0,sql/* literals */.v$)([settings.directory])}`,
        'SET enable_external_access = false',
        'SET lock_configuration = true',
    ];
}


/***/ }),

/***/ 52391:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ identifier),
/* harmony export */   V_: () => (/* binding */ doubles),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   gd: () => (/* binding */ double),
/* harmony export */   nE: () => (/* binding */ typed),
/* harmony export */   uV: () => (/* binding */ columnOf),
/* harmony export */   v$: () => (/* binding */ literals)
/* harmony export */ });
/* harmony import */ var _data_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11821);

/** A string literal: quotes doubled. A NUL cannot stand in SQL text and becomes U+FFFD. */
function literal(text) {
    return `'${text.replaceAll('\0', '\ufffd').replaceAll("'", "''")}'`;
}
/** A quoted identifier. */
function identifier(name) {
    return `"${name.replaceAll('\0', '\ufffd').replaceAll('"', '""')}"`;
}
/** A list of literals. */
function literals(texts) {
    return `[${texts.map(literal).join(', ')}]`;
}
/**
 * A number as a DOUBLE literal that reads back the same. It needs its exponent: without one, DuckDB reads a DECIMAL, and
 * of many digits its cast to DOUBLE is the neighbour of the nearest (1.5.5: of one in eleven 17-digit numbers below 1).
 */
function double(value) {
    return `${value.toExponential()}::DOUBLE`;
}
/**
 * A list of DOUBLEs. As one text it is read at once: as so many literals, the edges of a few hundred columns take longer to
 * plan than small data to count. A text is read to the nearest DOUBLE.
 */
function doubles(values) {
    return `'[${values.map((value) => value.toExponential()).join(', ')}]'::DOUBLE[]`;
}
/** The expression of a column by its path: fields of structs are taken out one by one. */
function columnOf(path) {
    const [first = '', ...fields] = path;
    return fields.reduce((inner, field) => `struct_extract(${inner}, ${literal(field)})`, identifier(first));
}
/**
 * `x`, stored as `from`, on the axis of the type `as`: numbers as DOUBLE, times as seconds, strings and booleans as
 * text. What cannot be read as that type becomes NULL. Both sides of a comparison go through the same rounding.
 */
function typed(x, from, as) {
    const kind = (0,_data_types_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(as);
    // Also where it is a string already: an ENUM or a UUID is one only by name. Of a VARCHAR the cast is free.
    const text = `CAST(${x} AS VARCHAR)`;
    if (kind === 'opaque')
        return x;
    if (kind === 'number')
        return (0,_data_types_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(from) === 'number' ? `CAST(${x} AS DOUBLE)` : `TRY_CAST(${text} AS DOUBLE)`;
    if (as === 'bool')
        return `CAST(TRY_CAST(${text} AS BOOLEAN) AS VARCHAR)`;
    if (kind === 'text')
        return text;
    const name = as === 'time' ? 'TIME' : as === 'timestamptz' ? 'TIMESTAMPTZ' : 'TIMESTAMP';
    const direct = from === as || ((0,_data_types_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(from) === 'time' && from !== 'time' && as !== 'time');
    return `epoch(TRY_CAST(${direct ? x : text} AS ${name}))`;
}


/***/ }),

/***/ 75141:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ importModule)
/* harmony export */ });
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
/**
 * Imports a module by its absolute file URL at run time.
 *
 * The comment inside the call makes bundlers leave it alone: the module is not in the bundle, and its place is known
 * only when it runs. Without it they replace the call by a lookup in their own table.
 */
function importModule(url) {
    return import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ /* @vite-ignore */ url));
}


/***/ })

};
