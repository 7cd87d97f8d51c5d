'use strict';
exports.id = 2523;
exports.ids = [2523];
exports.modules = {

  1040:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  chosenTable)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52037);


 
function chosenTable(source, tables) {
    const found = source.table === undefined && tables.length === 1 ? 0 : tables.indexOf(source.table ?? '');
    if (found >= 0)
        return found;
    const here = tables.length === 0 ? 'none' : tables.slice(0, 20).map(_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h).join(', ');
    const missing = source.table === undefined ? 'no table is named' : `there is no table ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(source.table)}`;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`Of ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(source.name)} ${missing}: it has ${here}${tables.length > 20 ? ` and ${tables.length - 20} more` : ''}.`, 'Name one behind a #: FILE#TABLE.');
}


  }),

  82523:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  Y: () => (  connectDuckdb)
});

 
var external_node_path_ = __webpack_require__(76760);
 
var import_module = __webpack_require__(75141);
 
var promises_ = __webpack_require__(51455);
 
var problem = __webpack_require__(75254);
 
var quote = __webpack_require__(52037);
 
var sql = __webpack_require__(52391);
; 

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
 
const perUnit = [1000000000n, 1000000n, 1000n, 1n];
 
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
    const named = (part) => `STRUCT(${fields.map((field) => `${(0,sql .Cv)(field.name)} ${field[part]}`).join(', ')})`;
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

 
var external_node_fs_ = __webpack_require__(73024);
; 

 
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

; 


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

; 









async function convertArrow(source, target) {
    const loaded = (await (0,import_module .W)(source.url));
    const arrow = loaded.RecordBatchReader === undefined ? loaded.default : loaded;
    const { decompress } = await __webpack_require__.e(  8339).then(__webpack_require__.bind(__webpack_require__, 68339));
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
        if (cause instanceof problem .A)
            throw cause;
        const [said = ''] = String(cause.message).split('\n');
        throw new problem .A(`${(0,quote .h)(source.name)} could not be read as Arrow: ${(0,quote .h)(said)}`, 'Write the file again, or write it as Parquet.', { cause });
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

 
var chosen_table = __webpack_require__(1040);
; 






 
const together = 100;


async function convertSqlite(source, target) {
    const { DatabaseSync } = await sqlite(source.name);
    const database = new DatabaseSync(source.file, { readOnly: true });
    try {
        const tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name";
        const names = database
            .prepare(tables)
            .all()
            .map(({ name }) => String(name));
        const table = names[(0,chosen_table .h)({ name: source.name, ...(source.table === null ? {} : { table: source.table }) }, names)] ?? '';
        const columns = columnsOf(database, table);
        const rows = database.prepare(`SELECT ${columns.map(({ name }, i) => `${(0,sql .Cv)(name)} AS c${i}`).join(', ')} FROM ${(0,sql .Cv)(table)}`);
        rows.setReadBigInts(true);
        const lines = jsonLines(target);
        for (const row of rows.iterate())
            lines.row(columns.map((_, i) => jsonOf(row[`c${i}`])));
        lines.end();
        return columns;
    }
    catch (cause) {
        if (cause instanceof problem .A || cause.code !== 'ERR_SQLITE_ERROR')
            throw cause;
        const [said = ''] = cause.message.split('\n');
        throw new problem .A(`${(0,quote .h)(source.name)} could not be read as a SQLite database: ${(0,quote .h)(said)}`, 'Write the file again, or check that it was copied whole.', { cause });
    }
    finally {
        database.close();
    }
}
async function sqlite(name) {
    try {
        return (await (0,import_module .W)('node:sqlite'));
    }
    catch (cause) {
        throw new problem .A(`${(0,quote .h)(name)} is a SQLite database, which Node ${process.versions.node} cannot read: needed 22.13 or later.`, 'Run with a later Node, or write the table as Parquet or CSV.', { cause });
    }
}
function columnsOf(database, table) {
    const declared = database
        .prepare(`SELECT name, type FROM pragma_table_xinfo(${(0,sql .eu)(table)}) WHERE hidden <> 1`)
        .all();
    const found = [];
    for (let i = 0; i < declared.length; i += together) {
        const group = declared
            .slice(i, i + together)
            .map(({ name, type }) => ({ name: String(name), declared: String(type).toUpperCase() }));
        const asked = group.flatMap(({ name }, j) => classes.map((each) => `sum(typeof(${(0,sql .Cv)(name)}) = '${each}') AS ${each}${j}`));
        const asBool = group.map(({ name }, j) => `sum(${(0,sql .Cv)(name)} IN (0, 1)) AS bool${j}`);
        const [counts = {}] = database
            .prepare(`SELECT ${[...asked, ...asBool].join(', ')} FROM ${(0,sql .Cv)(table)}`)
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

; 


 
const gathered = 64 * 1024;
 
const longest = 64 * 1024 ** 2;


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
 
const CRLF = 0;
 
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

 
var external_node_module_ = __webpack_require__(98995);
 
var external_node_url_ = __webpack_require__(73136);
 
var tally = __webpack_require__(99648);
; 




 
async function bindingsOf(url) {
    try {
        const file = (0,external_node_module_.createRequire)(url).resolve('@duckdb/node-bindings');
        const loaded = (await (0,import_module .W)((0,external_node_url_.pathToFileURL)(file).href));
        const { data_chunk_get_vector: a, vector_get_data: b, vector_get_validity: c } = loaded.default ?? {};
        return [a, b, c].every((each) => typeof each === 'function') ? loaded.default : null;
    }
    catch {
        return null;
    }
}
 
async function tallyQuery(connection, bindings, sql, columns) {
    const counting = (0,tally .mD)(columns);
    if (counting === null)
        return null;
    const result = await connection.stream(sql);
    for (let total = 0;;) {
        const next = await result.fetchChunk();
        const rows = next?.rowCount ?? 0;
        if (next === null || rows === 0)
            return { rows: total, columns: counting.result() };
        if (rows > tally .h1)
            return null;
        total += rows;
        for (let i = 0; i < columns.length; i++) {
            const vector = bindings.data_chunk_get_vector(next.chunk, i);
            const validity = bindings.vector_get_validity(vector, Math.ceil(rows / 64) * 8);
            counting.add(i, bindings.vector_get_data(vector, rows * 8), validity, rows);
        }
    }
}
 
const probes = ['0', '-0', '1.5', '-2.25', '0.001', '123456789', '1e300', 'nan', 'inf', '-inf'];


async function countsAlike(connection, bindings) {
    const values = `(SELECT unnest([${probes.map((probe) => `'${probe}'::DOUBLE`).join(', ')}]) AS x)`;
    const own = await tallyQuery(connection, bindings, `SELECT x FROM ${values}`, [{ edges: [], distinct: 1 }]);
    const bits = `to_base64(bitstring_agg((hash(x) & 1023)::SMALLINT, 0::SMALLINT, 1023::SMALLINT)::BLOB)`;
    const [[theirs] = []] = (await connection.runAndReadAll(`SELECT ${bits} FROM ${values}`)).getRowsJS();
    return own?.columns[0]?.distinct === theirs;
}

; 









async function connectDuckdb(url, settings) {
    const loaded = (await (0,import_module .W)(url));
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
    const bindings = await bindingsOf(url);
    const tallies = bindings !== null && (await countsAlike(connection, bindings)) ? bindings : null;
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
        ...(tallies === null ? {} : { tally: (sql, columns) => tallyQuery(connection, tallies, sql, columns) }),
        close: async () => {
            connection.closeSync();
            instance.closeSync();
        },
    };
}
function lockDown(settings) {
    return [
        `SET temp_directory = ${(0,sql .eu)((0,external_node_path_.join)(settings.directory, 'spill'))}`,
        "SET max_temp_directory_size = '10GB'",
        "SET TimeZone = 'UTC'",
         
        'SET parquet_metadata_cache = true',
        'SET enable_progress_bar = false',
        `SET allowed_directories = ${(0,sql .v$)([settings.directory])}`,
        'SET enable_external_access = false',
        'SET lock_configuration = true',
    ];
}


  }),

  52391:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Cv: () => (  identifier),
    V_: () => (  doubles),
    eu: () => (  literal),
    gd: () => (  double),
    nE: () => (  typed),
    uV: () => (  columnOf),
    v$: () => (  literals)
  });
  var _data_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11821);

 
function literal(text) {
    return `'${text.replaceAll('\0', '\ufffd').replaceAll("'", "''")}'`;
}
 
function identifier(name) {
    return `"${name.replaceAll('\0', '\ufffd').replaceAll('"', '""')}"`;
}
 
function literals(texts) {
    return `[${texts.map(literal).join(', ')}]`;
}


function double(value) {
    return `${value.toExponential()}::DOUBLE`;
}


function doubles(values) {
    return `'[${values.map((value) => value.toExponential()).join(', ')}]'::DOUBLE[]`;
}
 
function columnOf(path) {
    const [first = '', ...fields] = path;
    return fields.reduce((inner, field) => `struct_extract(${inner}, ${literal(field)})`, identifier(first));
}


function typed(x, from, as) {
    const kind = (0,_data_types_js__WEBPACK_IMPORTED_MODULE_0__  .I)(as);
     
    const text = `CAST(${x} AS VARCHAR)`;
    if (kind === 'opaque')
        return x;
    if (kind === 'number')
        return (0,_data_types_js__WEBPACK_IMPORTED_MODULE_0__  .I)(from) === 'number' ? `CAST(${x} AS DOUBLE)` : `TRY_CAST(${text} AS DOUBLE)`;
    if (as === 'bool')
        return `CAST(TRY_CAST(${text} AS BOOLEAN) AS VARCHAR)`;
    if (kind === 'text')
        return text;
    const name = as === 'time' ? 'TIME' : as === 'timestamptz' ? 'TIMESTAMPTZ' : 'TIMESTAMP';
    const direct = from === as || ((0,_data_types_js__WEBPACK_IMPORTED_MODULE_0__  .I)(from) === 'time' && from !== 'time' && as !== 'time');
    return `epoch(TRY_CAST(${direct ? x : text} AS ${name}))`;
}


  }),

  99648:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  h1: () => (  blockRows),
  ty: () => (  mostTallied),
  mD: () => (  tallier)
});

; 
 
const tallyCode = [
    'AGFzbQEAAAABDgJgBH9/f38AYAN/f38AAg8BA2VudgZtZW1vcnkCAAADAwIAAQcSAgV0YWxseQAABm1lbW9yeQIACp0KApYHAwd+',
    'CH8IfCAAKwNIIRYgACsDUCEXIAAoAmgiDUEGcUEARyEQIA1BAnEEfiAAKQNYBUIACyIEIA1BBHEEfiAAKQNgBUIACyIFIAQgBVYb',
    'IQogACsDICETIAArAyghFCAAKQMwIQYgACkDOCEEIAEhCwNAIAMgDkoEQAJAIAIEfyACIA5BA3VqLQAAIA5BB3F2QQFxBUEBC0UN',
    'ACAIQgF8IQggASAOQQN0aiIMKQMAIQUgDCsDACIYIBihRAAAAAAAAAAAYSEPIBAEfyAKIBiZRAAAAAAAAAAAZAR+IAUFQoCAgICA',
    'gID8/wBCACAYRAAAAAAAAAAAYhsLIgcgB0IgiIVCk/vnsobXv/RWfiIHIAdCIIiFQpP757KG17/0Vn4iByAHQiCIhVoFQQALBEAg',
    'GJlEAAAAAAAAAABkRQRAQoCAgICAgID8/wBCACAYRAAAAAAAAAAAYhshBQsgBSAFQiCIhUKT++eyhte/9FZ+IgUgBUIgiIVCk/vn',
    'sobXv/RWfiIFIAVCIIiFIQUgDUECcQR/IAUgACkDWFgFQQALBEAgAEGwAWogBUL/B4OnIgxBA3ZqIhEgES0AAEGAASAMQQdxdnI6',
    'AAALIA1BBHFBACAPGwR/IAUgACkDYFgFQQALBEAgAEHwAGogDUEIcUEARyESRAAAAAAAAPA/IRVBACEMAkADQCAMQQdJBEAgGCAV',
    'oiIZnSIaRAAAAAAAAPA/IBmmoCAaIBkgGqGZRAAAAAAAAOA/ZhsgFaMiGbYgGLZbIBggGWEgEhsNAiAVRAAAAAAAACRAoiEVIAxB',
    'AWohDAwBCwtBByEMCyAMQQN0aiIMIAwpAwBCAXw3AwALCyAPRQRAIBhEAAAAAAAAAABkBEAgAEEQaiAAKQMQQgF8NwMABSAYRAAA',
    'AAAAAAAAYwRAIABBGGogACkDGEIBfDcDAAUgAEEIaiAAKQMIQgF8NwMACwsMAQsgGCATIBMgGGQbIRMgGCAUIBQgGGMbIRQgCyAY',
    'OQMAIAtBCGohCyANQQFxBEAgGCAWoSAXoiIVRAAAAAAAAOBDYyAVRAAAAAAAAODDZnEEQCAJQgF8IQkgBCAGIgQgFZ78BiIFfCIG',
    'IARUrSAFQj+HfHwhBAsLCyAOQQFqIQ4MAQsLIAAgASALEAEgACATOQMgIAAgFDkDKCAAIAY3AzAgACAENwM4IAAgACkDACAIfDcD',
    'ACAAIAApA0AgCXw3A0ALggMCB38EfCAAKAJsQQN0IQUgAEGwAmogAEGwEmoiA2shCANAIAFBIGogAk0EQCABKwMAIQogASsDCCEL',
    'IAErAxAhDCABKwMYIQ0gAyIAIQkgACIGIQcgBSEEA0AgBEEITwRAIAAgBEEAIAAgBGpBCGsrAwAgCmNrcWohACAJIARBACAEIAlq',
    'QQhrKwMAIAtja3FqIQkgBiAEQQAgBCAGakEIaysDACAMY2txaiEGIAcgBEEAIAQgB2pBCGsrAwAgDWNrcWohByAEQQF2IQQMAQsL',
    'IAAgCGoiACAAKQMAQgF8NwMAIAggCWoiACAAKQMAQgF8NwMAIAYgCGoiACAAKQMAQgF8NwMAIAcgCGoiACAAKQMAQgF8NwMAIAFB',
    'IGohAQwBCwsDQCABIAJJBEAgAyEAIAUhBANAIARBCE8EQCAAIARBACABKwMAIAAgBGpBCGsrAwBka3FqIQAgBEEBdiEEDAELCyAA',
    'IAhqIgAgACkDAEIBfDcDACABQQhqIQEMAQsLCw==',
].join('');

; 

 
const mostTallied = 255;
 
const blockRows = 2048;
 
const at = { min: 32, max: 40, low: 48, high: 56, added: 64, centre: 72, factor: 80, distinct: 88, slice: 96 };
const [flags, half, places, bits, bins, edges] = [104, 108, 112, 176, 304, 2352];
const stateBytes = edges + 8 * (mostTallied + 1);
const blockBytes = 8 * blockRows;
 
const block = 65536;
const states = block + blockBytes + blockRows / 8;
 
function tallier(columns) {
    if (columns.some((column) => column.edges.length > mostTallied))
        return null;
    const program = started(Math.ceil((states + columns.length * stateBytes) / 65536));
    if (program === null)
        return null;
    const { memory, tally } = program;
    const bytes = Buffer.from(memory.buffer);
    columns.forEach((column, i) => {
        prepare(bytes.subarray(states + i * stateBytes), column);
    });
    return {
        add: (column, values, validity, rows) => {
            bytes.set(values, block);
            if (validity !== null)
                bytes.set(validity, block + blockBytes);
            tally(states + column * stateBytes, block, validity === null ? 0 : block + blockBytes, rows);
        },
        result: () => columns.map((column, i) => tallied(bytes.subarray(states + i * stateBytes), column)),
    };
}
 
function started(pages) {
    try {
        const memory = new WebAssembly.Memory({ initial: pages });
        const module = new WebAssembly.Module(Buffer.from(tallyCode, 'base64'));
        const { exports } = new WebAssembly.Instance(module, { env: { memory } });
        const { tally } = exports;
        return { memory, tally };
    }
    catch {
        return null;
    }
}
function prepare(state, column) {
    const { sum, distinct, places: counted } = column;
    const all = 2 ** Math.max(1, Math.ceil(Math.log2(column.edges.length + 1)));
    state.writeDoubleLE(Number.POSITIVE_INFINITY, at.min);
    state.writeDoubleLE(Number.NEGATIVE_INFINITY, at.max);
    state.writeDoubleLE(sum?.centre ?? 0, at.centre);
    state.writeDoubleLE(2 ** (sum?.scale ?? 0), at.factor);
    state.writeBigUInt64LE(lastHash(distinct ?? 1), at.distinct);
    state.writeBigUInt64LE(lastHash(counted?.slice ?? 1), at.slice);
    const asked = [sum !== undefined, distinct !== undefined, counted !== undefined, counted?.float === true];
    state.writeInt32LE(asked.reduce((mask, each, i) => mask | (each ? 1 << i : 0), 0), flags);
    state.writeInt32LE(all / 2, half);
    for (let i = 0; i < all - 1; i++) {
        state.writeDoubleLE(column.edges[i] ?? Number.POSITIVE_INFINITY, edges + 8 * i);
    }
}
 
function lastHash(slice) {
    return slice <= 1 ? 2n ** 64n - 1n : 2n ** 64n / BigInt(slice) - 1n;
}
function tallied(state, column) {
    const counts = (from, length) => Array.from({ length }, (_, i) => Number(state.readBigUInt64LE(from + 8 * i)));
    const [filled = 0, nan = 0, pinf = 0, ninf = 0] = counts(0, 4);
    const [min, max] = [state.readDoubleLE(at.min), state.readDoubleLE(at.max)];
    return {
        ...{ filled, nan, pinf, ninf },
        min: min > max ? null : min,
        max: min > max ? null : max,
        bins: counts(bins, column.edges.length + 1),
        total: (state.readBigInt64LE(at.high) << 64n) + state.readBigUInt64LE(at.low),
        added: counts(at.added, 1)[0] ?? 0,
        distinct: state.subarray(bits, bits + 128).toString('base64'),
        places: counts(places, 8),
    };
}


  }),

  75141:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  importModule)
  });
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};


function importModule(url) {
    return import(__rewriteRelativeImportExtension(    url));
}


  })

};
