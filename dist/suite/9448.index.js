export const id = 9448;
export const ids = [9448];
export const modules = {

/***/ 780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ dataConfigSchema),
/* harmony export */   ap: () => (/* binding */ snapshotSchema),
/* harmony export */   rS: () => (/* binding */ marginsSchema)
/* harmony export */ });
/* unused harmony exports undecidedSchema, columnSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);

const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1);
const glob = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(500);
const undecidedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'warn', 'fail']).default('warn');
const marginsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    distribution: share
        .default(0.05)
        .describe('largest distance between the two distribution functions that does not matter'),
    category: share.default(0.05).describe("largest change of one category's share that does not matter"),
    missing: share.default(0.01).describe('largest change of the share of missing values that does not matter'),
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(1).default(2).describe('largest factor of the number of rows that does not matter'),
});
const columnSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    margin: share.optional().describe("margin of this column's distribution"),
    ignore: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
    role: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['label', 'prediction', 'score', 'id', 'time', 'weight']).optional(),
    'on-change': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'warn', 'fail'])
        .optional()
        .describe('the most that a finding about this column does; fail unless told'),
});
const snapshotSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[A-Za-z0-9_.-]{1,60}$/)
        .optional()
        .describe('defaults to the file name'),
    path: glob.describe('file or glob relative to the repository root'),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('what to compare against; defaults to the same path at the merge base'),
    margins: marginsSchema.partial().optional(),
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), columnSchema).default({}),
    nulls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default(['']).describe('texts that mean "missing" in CSV and TSV'),
});
/** The `data:` part of `assay.yml`. */
const dataConfigSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    snapshots: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(snapshotSchema).min(1),
    margins: marginsSchema.prefault({}),
    undecided: undecidedSchema,
    alpha: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).max(0.05).default(0.001).describe('error rate of "changed" for one column'),
    privacy: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        k: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).default(10).describe('a string is stored in clear only when at least k rows have it'),
    })
        .prefault({}),
});


/***/ }),

/***/ 4297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ connectDuckdb)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _packages_import_module_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5141);
/* harmony import */ var _duckdb_sql_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4585);



/**
 * Opens DuckDB in this process: in memory, no extension is ever fetched or loaded, only `settings.directory` can be
 * read, and the configuration is locked before the first query. `url` is the file URL of `@duckdb/node-api`.
 */
async function connectDuckdb(url, settings) {
    const loaded = (await (0,_packages_import_module_js__WEBPACK_IMPORTED_MODULE_1__/* .importModule */ .W)(url));
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
        query: async (sql) => (await connection.runAndReadAll(sql)).getRowsJS(),
        close: async () => {
            connection.closeSync();
            instance.closeSync();
        },
    };
}
function lockDown(settings) {
    return [
        `SET temp_directory = ${(0,_duckdb_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(settings.directory, 'spill'))}`,
        "SET max_temp_directory_size = '10GB'",
        "SET TimeZone = 'UTC'",
        'SET enable_progress_bar = false',
        `SET allowed_directories = ${(0,_duckdb_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .literals */ .v$)([settings.directory])}`,
        'SET enable_external_access = false',
        'SET lock_configuration = true',
    ];
}


/***/ }),

/***/ 4585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   gd: () => (/* binding */ double),
/* harmony export */   nE: () => (/* binding */ typed),
/* harmony export */   uV: () => (/* binding */ columnOf),
/* harmony export */   v$: () => (/* binding */ literals)
/* harmony export */ });
/* unused harmony export identifier */
/* harmony import */ var _data_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1821);

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
/** A number as a DOUBLE literal that reads back the same. */
function double(value) {
    return `${value}::DOUBLE`;
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

/***/ 9448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dataGate: () => (/* binding */ dataGate),
  L: () => (/* binding */ profileGate)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/data/config.js
var data_config = __webpack_require__(780);
// EXTERNAL MODULE: ./lib/data/policy.js
var data_policy = __webpack_require__(4660);
;// CONCATENATED MODULE: ./lib/data/counter.js
/** The most rows that a sample has. */
const sampleRows = 100_000;

// EXTERNAL MODULE: ./lib/data/edges.js
var edges = __webpack_require__(878);
;// CONCATENATED MODULE: ./lib/data/listing.js
/** The most values that a profile lists for a column. */
const mostListed = 50;
/**
 * Chooses which values of a string column are listed, from exact counts of its most frequent values.
 *
 * Listed are all values with a count of at least T, where T is the smallest integer >= `k` (privacy: rarer strings are
 * never stored in clear) that leaves at most 50 of them. `rest` = rows whose value is not among the counted ones;
 * `least` = a bound on the count of any such value (0 when every value was counted), which T must exceed.
 * The pair [T, number of listed values with count exactly T] corrects the comparison (Good 1953, data page 4.4).
 */
function listValues(counted, rest, least, k) {
    const sorted = [...counted].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const next = sorted[mostListed]?.[1] ?? 0;
    const cut = Math.max(k, next + 1, least + 1);
    const list = sorted.filter(([, count]) => count >= cut).map(([value, count]) => [value, count]);
    const unlisted = sorted.filter(([, count]) => count < cut).reduce((sum, [, count]) => sum + count, 0);
    return { list, other: rest + unlisted, cut: [cut, list.filter(([, count]) => count === cut).length] };
}

// EXTERNAL MODULE: ./lib/data/types.js
var types = __webpack_require__(1821);
;// CONCATENATED MODULE: ./lib/data/profile-snapshot.js




/** Values of a string column that are counted before the list is chosen. */
const candidates = 200;
/** Makes the first profile of a snapshot: places edges and lists from a sample of rows, then counts all rows. */
async function firstProfile(counter, k) {
    const wanted = counter.columns.map(plainRequest);
    const sampled = await counter.sample(wanted, candidates + 1);
    const requests = wanted.map((request, i) => {
        const kind = (0,types/* kindOf */.I)(request.type);
        const { quantiles = [], values = [] } = sampled[i] ?? {};
        if (kind === 'text')
            return { ...request, values: values.slice(0, candidates).map(([value]) => value) };
        if (kind === 'opaque')
            return request;
        return { ...request, edges: (0,edges/* planEdges */.ox)(kind, quantiles, isWhole(request.type)) };
    });
    const counted = await counter.count(requests);
    const columns = counter.columns.map((column, i) => {
        const profile = columnProfile(column, requests[i], counted[i]);
        if (profile.values === undefined)
            return profile;
        const { list, other } = profile.values;
        const bound = other === 0 ? 0 : mostOfUnseen(counter.rows, sampled[i]?.values ?? []);
        return { ...profile, values: listValues(list, other, bound, k) };
    });
    return profileOf(counter, columns, counter.digest, k);
}
/**
 * Counts a snapshot at another profile's edges and values, column by column of that profile. Columns that the snapshot
 * lacks are left out; columns that the profile lacks are listed with their missing cells only.
 */
async function profileAt(counter, base) {
    const byPath = new Map(base.columns.map((column) => [JSON.stringify(column.path), column]));
    const requests = counter.columns.map((column) => {
        const like = byPath.get(JSON.stringify(column.path));
        return like === undefined ? plainRequest(column) : requestLike(like);
    });
    const counted = await counter.count(requests);
    const columns = counter.columns.map((column, i) => columnProfile(column, requests[i], counted[i]));
    return profileOf(counter, columns, base.edges_from, base.k);
}
/** What is asked of head so that it compares with a column of base. */
function requestLike(like) {
    return {
        path: like.path,
        type: like.type,
        ...(like.bins === undefined ? {} : { edges: like.bins.edges }),
        ...(like.values === undefined ? {} : { values: like.values.list.map(([value]) => value) }),
        ...(like.lengths === undefined ? {} : { lengths: like.lengths.edges }),
    };
}
function plainRequest(column) {
    const lengths = column.type === 'string' ? { lengths: edges/* lengthEdges */.l6 } : {};
    return { path: column.path, type: column.type, ...lengths };
}
/** Counts columns of a snapshot as they are asked for, each as a column of a profile. */
async function countColumns(counter, requests) {
    const byPath = new Map(counter.columns.map((column) => [JSON.stringify(column.path), column]));
    const counted = await counter.count(requests);
    return requests.map((request, i) => columnProfile(byPath.get(JSON.stringify(request.path)), request, counted[i]));
}
function columnProfile(column, request, counted) {
    const { bins, values, lengths, ...numbers } = counted;
    const list = request.values?.map((value, i) => [value, values?.[i] ?? 0]);
    return {
        path: [...column.path],
        position: column.position,
        type: column.type,
        physical: column.physical,
        ...numbers,
        // JSON has no negative zero: a profile that is stored has to read back the same.
        min: plainZero(numbers.min),
        max: plainZero(numbers.max),
        ...(request.edges && bins ? { bins: { edges: [...request.edges], counts: [...bins] } } : {}),
        ...(list && values ? { values: { list, other: values.at(-1) ?? 0, cut: null } } : {}),
        ...(request.lengths && lengths ? { lengths: { edges: [...request.lengths], counts: [...lengths] } } : {}),
    };
}
function plainZero(value) {
    return value === 0 ? 0 : value;
}
function profileOf(counter, columns, edgesFrom, k) {
    return {
        format: 'assay/profile',
        version: 1,
        rows: counter.rows,
        digest: counter.digest,
        edges_from: edgesFrom,
        engine: counter.engine,
        kind: counter.kind,
        nulls: [...counter.nulls],
        k,
        columns,
    };
}
function isWhole(type) {
    return /^u?int\d+$/.test(type);
}
/**
 * The largest count, over all rows, that a value may have which is not among the candidates: that of the first value
 * left out when the sample was the whole snapshot; else that count and ten more, times the sampling step (a value with
 * ten expected rows in the sample is absent with probability 5e-5).
 */
function mostOfUnseen(rows, seen) {
    const next = seen[candidates]?.[1] ?? 0;
    const step = Math.ceil(rows / sampleRows);
    return step <= 1 ? next : step * (next + 10);
}

// EXTERNAL MODULE: ./lib/evidence/problem.js
var problem = __webpack_require__(5254);
// EXTERNAL MODULE: ./lib/evidence/quote.js
var quote = __webpack_require__(2037);
// EXTERNAL MODULE: ./lib/data/profile.js
var data_profile = __webpack_require__(1097);
;// CONCATENATED MODULE: ./lib/data/profile-text.js



/**
 * A profile as JSON with one column a line: fixed order of keys, shortest numbers that read back the same, a final line
 * break. Same profile, same bytes.
 */
function profileText(profile) {
    const { columns, ...head } = data_profile/* profileSchema */.Fk.parse(profile);
    const fields = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
    return `{${fields.join(',')},"columns":[\n${columns.map(line).join(',\n')}\n]}\n`;
}
function line(column) {
    return JSON.stringify(column);
}
/** Reads a stored profile. `name` is its path, for the message. Errors: `Problem` with the mend. */
function parseProfile(text, name) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(name)} is not JSON, so it is no profile.`, remake(name));
    }
    const { format, version } = (json ?? {});
    if (format !== 'assay/profile') {
        throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(name)} is not a profile: needed "format": "assay/profile".`, remake(name));
    }
    if (version !== 1) {
        throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(name)} is a profile of version ${String(version)}; this program reads version 1.`, `Use the version of Assay that wrote it, or ${lowerFirst(remake(name))}`);
    }
    const read = data_profile/* profileSchema */.Fk.safeParse(json);
    if (read.success)
        return read.data;
    const issue = read.error.issues[0];
    throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(name)} is not a valid profile: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim(), remake(name));
}
function remake(name) {
    return `Make it again: assay data profile SNAPSHOT -o ${(0,quote/* quote */.h)(name)}.`;
}
function lowerFirst(text) {
    return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

// EXTERNAL MODULE: ./lib/packages/host-script.js
var host_script = __webpack_require__(5915);
// EXTERNAL MODULE: ./lib/packages/resolve.js + 4 modules
var resolve = __webpack_require__(3155);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/engines/duckdb-child.js


/** Variables that the engine's process gets; nothing else, so no token reaches it. */
const passed = ['PATH', 'HOME', 'USERPROFILE', 'TMPDIR', 'TEMP', 'TMP', 'LANG', 'LC_ALL', 'TZ', 'SystemRoot'];
/**
 * Opens DuckDB in a child process, so that a native crash is an error of one query and not the end of the program.
 * `script` is the engine host; `url` the file URL of `@duckdb/node-api`. Errors: `Problem` when the process dies.
 */
async function connectDuckdbChild(script, url, settings, env) {
    const child = (0,external_node_child_process_.fork)(script, [], {
        execArgv: [],
        env: Object.fromEntries(passed.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))),
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        serialization: 'advanced',
    });
    const ask = asker(child);
    const opened = await ask({ open: { url, settings } });
    if ('error' in opened) {
        await end(child);
        throw new problem/* Problem */.A(`DuckDB could not be loaded: ${firstLine(opened.error).slice(0, 200)}`, 'Install it again: `assay runtime install duckdb`, or `npm ci` where it comes from node_modules.');
    }
    return {
        version: 'version' in opened ? opened.version : '',
        query: async (sql) => {
            const reply = await ask({ sql });
            if ('rows' in reply)
                return reply.rows;
            throw new Error('error' in reply ? reply.error : 'no rows');
        },
        close: () => end(child),
    };
}
function asker(child) {
    const waiting = new Map();
    let next = 0;
    let gone = null;
    child.on('message', (message) => {
        const reply = message;
        waiting.get(reply.id)?.done(reply);
        waiting.delete(reply.id);
    });
    const lost = (how, cause) => {
        gone ??= new problem/* Problem */.A(`The data engine's process ended (${how}) before it answered.`, 'Run again; if it ends again, give it more memory or a smaller snapshot, and report the file to us.', cause === undefined ? {} : { cause });
        for (const each of waiting.values())
            each.failed(gone);
        waiting.clear();
    };
    child.on('error', (error) => lost(error.message, error));
    child.on('exit', (code, signal) => lost(signal ?? `exit code ${code ?? 'unknown'}`));
    return (question) => new Promise((done, failed) => {
        if (gone !== null)
            return failed(gone);
        const id = next++;
        waiting.set(id, { done, failed });
        child.send({ ...question, id }, (error) => {
            if (error !== null)
                lost(error.message, error);
        });
    });
}
function end(child) {
    if (child.exitCode !== null || child.signalCode !== null)
        return Promise.resolve();
    return new Promise((resolve) => {
        const timer = setTimeout(() => child.kill('SIGKILL'), 2000);
        child.once('exit', () => {
            clearTimeout(timer);
            resolve();
        });
        if (child.connected)
            child.disconnect();
    });
}
function firstLine(text) {
    return text.split('\n')[0] ?? '';
}

// EXTERNAL MODULE: ./lib/engines/duckdb-connection.js
var duckdb_connection = __webpack_require__(4297);
// EXTERNAL MODULE: ./lib/engines/duckdb-sql.js
var duckdb_sql = __webpack_require__(4585);
;// CONCATENATED MODULE: ./lib/engines/duckdb-types.js
const simple = {
    BOOLEAN: 'bool',
    TINYINT: 'int8',
    SMALLINT: 'int16',
    INTEGER: 'int32',
    BIGINT: 'int64',
    HUGEINT: 'int128',
    UTINYINT: 'uint8',
    USMALLINT: 'uint16',
    UINTEGER: 'uint32',
    UBIGINT: 'uint64',
    FLOAT: 'float',
    DOUBLE: 'double',
    DATE: 'date',
    TIME: 'time',
    TIMESTAMP: 'timestamp(us)',
    TIMESTAMP_S: 'timestamp(s)',
    TIMESTAMP_MS: 'timestamp(ms)',
    TIMESTAMP_NS: 'timestamp(ns)',
    'TIMESTAMP WITH TIME ZONE': 'timestamptz',
    VARCHAR: 'string',
    UUID: 'string',
    BLOB: 'blob',
};
/** The logical type of a DuckDB type name. An ENUM is a string; structs inside lists and maps are `other(...)`. */
function logicalType(physical) {
    const known = simple[physical];
    if (known !== undefined)
        return known;
    const decimal = /^DECIMAL\((\d+),(\d+)\)$/.exec(physical);
    if (decimal !== null)
        return `decimal(${decimal[1]},${decimal[2]})`;
    if (physical.startsWith('ENUM('))
        return 'string';
    const list = /^(.*)\[\d*\]$/s.exec(physical);
    return list?.[1] === undefined ? `other(${physical})` : `list(${logicalType(list[1])})`;
}
/** The leaves of a column: itself, or, for a struct, those of its fields in their order. */
function leavesOf(path, physical) {
    const fields = physical.startsWith('STRUCT(') && physical.endsWith(')') ? fieldsOf(physical.slice(7, -1)) : null;
    if (fields === null)
        return [{ path, physical }];
    return fields.flatMap(([name, type]) => leavesOf([...path, name], type));
}
/** Divides `a INTEGER, "b c" STRUCT(...)` at its outer commas. */
function fieldsOf(inside) {
    const parts = [];
    let depth = 0;
    let quoted = false;
    let from = 0;
    for (let i = 0; i <= inside.length; i++) {
        const character = inside[i];
        if (character === '"')
            quoted = !quoted;
        else if (!quoted && character === '(')
            depth++;
        else if (!quoted && character === ')')
            depth--;
        if (character === undefined || (!quoted && depth === 0 && character === ',')) {
            parts.push(inside.slice(from, i).trim());
            from = i + 1;
        }
    }
    const fields = parts.map((part) => /^(?:"((?:[^"]|"")*)"|(\S+)) (.+)$/s.exec(part));
    if (fields.some((field) => field === null))
        return null;
    return fields.map((field) => [(field?.[1] ?? field?.[2] ?? '').replaceAll('""', '"'), field?.[3] ?? '']);
}

;// CONCATENATED MODULE: ./lib/engines/duckdb-source.js


/** The FROM clause that reads a source. File names are ours, so they hold no pattern and no quote. */
function fromClause(source) {
    const files = (0,duckdb_sql/* literals */.v$)(source.files);
    if (source.kind === 'parquet')
        return `read_parquet(${files}, union_by_name = true)`;
    if (source.kind === 'json')
        return `read_json(${files}, sample_size = -1, union_by_name = true, maximum_depth = 8)`;
    const { names = [], delimiter = ',' } = source.header ?? {};
    const columns = names.map((_, i) => `${(0,duckdb_sql/* literal */.eu)(`c${i}`)}: 'VARCHAR'`).join(', ');
    const format = `header = true, auto_detect = false, delim = ${(0,duckdb_sql/* literal */.eu)(delimiter)}, quote = '"', escape = '"'`;
    return `read_csv(${files}, columns = {${columns}}, ${format}, nullstr = ${(0,duckdb_sql/* literals */.v$)(source.nulls)}, allow_quoted_nulls = true)`;
}
/** The columns of a source with their logical types; those of text formats are read from all values. */
async function describe(connection, source, from) {
    if (source.kind === 'csv')
        return describeText(connection, source, from);
    const rows = await connection.query(`DESCRIBE SELECT * FROM ${from}`);
    const leaves = rows.flatMap(([name, type]) => leavesOf([String(name)], String(type)));
    return leaves.map(({ path, physical }, position) => ({
        path,
        physical,
        position,
        type: logicalType(physical),
        expression: (0,duckdb_sql/* columnOf */.uV)(path),
    }));
}
/**
 * Types of text columns over all rows. The first rows say what a column can still be: a column with a word in it is
 * text whatever follows, so only the casts that may hold are tried on the rest.
 */
async function describeText(connection, source, from) {
    const names = source.header?.names ?? [];
    if (names.length === 0)
        return [];
    const columns = names.map((_, i) => `c${i}`);
    const some = await tallied(connection, columns, `(SELECT * FROM ${from} LIMIT ${firstRows})`, () => true);
    const possible = some.map(({ filled, integers: _, zeros: __, ...rest }) => {
        const open = Object.entries(rest).filter(([, count]) => count === filled);
        return new Set(['filled', ...open.flatMap(([key]) => needs[key] ?? [])]);
    });
    const [[few = 0] = []] = await connection.query(`SELECT count(*) FROM (SELECT 1 FROM ${from} LIMIT ${firstRows + 1})`);
    // Where the first rows were all rows, everything is known.
    const tallies = Number(few) <= firstRows
        ? some
        : await tallied(connection, columns, from, (i, key) => possible[i]?.has(key) ?? true);
    return names.map((name, i) => {
        const tally = tallies[i];
        return { path: [name], physical: 'text', position: i, type: typeOfTally(tally), tally, expression: `c${i}` };
    });
}
/** Rows of the first look. */
const firstRows = 10_000;
/** Columns in one query: each asks for eight numbers, with copies of its texts, and thousands have filled the memory. */
const together = 200;
/** Tallies that are looked at when all values of the first rows read as a type. */
const needs = {
    numbers: ['integers', 'numbers', 'zeros'],
    booleans: ['booleans'],
    dates: ['dates', 'timestamps'],
    timestamps: ['timestamps'],
    times: ['times'],
};
async function tallied(connection, columns, from, wanted) {
    const asked = columns.map((x, i) => Object.entries(tallySql(x)).map(([key, sql]) => (wanted(i, key) ? sql : '0')));
    const numbers = [];
    for (let i = 0; i < asked.length; i += together) {
        const part = asked.slice(i, i + together).flat();
        const answers = await connection.query(`SELECT ${part.join(', ')} FROM ${from}`);
        numbers.push(...(answers[0] ?? []).map(Number));
    }
    const keys = Object.keys(tallySql('x'));
    return columns.map((_, i) => {
        const part = numbers.slice(i * keys.length, (i + 1) * keys.length);
        return Object.fromEntries(keys.map((key, j) => [key, part[j] ?? 0]));
    });
}
/** A cast that fails writes its message before it is thrown away, so only texts that look right are cast at all. */
function tallySql(x) {
    const cast = (looks, type) => `TRY_CAST(CASE WHEN ${looks} THEN ${x} END AS ${type})`;
    const dated = `${x} LIKE '____-%'`;
    return {
        filled: `count(${x})`,
        integers: `count_if(regexp_full_match(${x}, '[+-]?[0-9]{1,18}'))`,
        numbers: `count(${cast(`${x} GLOB '[-+.0-9nNiI]*' AND NOT contains(${x}, '_')`, 'DOUBLE')})`,
        booleans: `count_if(lower(${x}) IN ('true', 'false'))`,
        dates: `count(${cast(`length(${x}) <= 10 AND ${dated}`, 'TIMESTAMP')})`,
        timestamps: `count(${cast(dated, 'TIMESTAMP')})`,
        times: `count(${cast(`${x} LIKE '%_:__%' AND NOT ${dated}`, 'TIME')})`,
        zeros: `count_if(${x} GLOB '0[0-9]*' OR ${x} GLOB '[-+]0[0-9]*')`,
    };
}
/**
 * The narrowest type that all filled cells have. Digits with a needless leading zero are identifiers, so their column
 * is text. A column without any value is text.
 */
function typeOfTally(tally) {
    const all = (count) => tally.filled > 0 && count === tally.filled;
    if (all(tally.booleans))
        return 'bool';
    if (tally.zeros === 0 && all(tally.integers))
        return 'int64';
    if (tally.zeros === 0 && all(tally.numbers))
        return 'double';
    if (all(tally.dates))
        return 'date';
    if (all(tally.timestamps))
        return 'timestamp(us)';
    return all(tally.times) ? 'time' : 'string';
}

;// CONCATENATED MODULE: ./lib/engines/duckdb-counter.js




/** Columns in one query: one SELECT over thousands of histograms has killed the engine. */
const duckdb_counter_together = 200;
/** Columns in one query that gathers samples, which stand in memory: so many values at most, or 50 columns. */
const togetherSampled = (rows) => Math.max(50, Math.min(duckdb_counter_together, Math.floor(5e6 / Math.max(1, Math.min(rows, sampleRows)))));
/** Rows of the slice in which repeated rows are looked for, about. */
const repeatedRows = 1_000_000;
const repeats = [5, 4, 3, 2];
/** Opens a snapshot for counting: reads its columns, types and number of rows. */
async function countWithDuckdb(connection, source) {
    const from = fromClause(source);
    const columns = await describe(connection, source, from);
    const rows = Number((await connection.query(`SELECT count(*) FROM ${from}`))[0]?.[0] ?? 0);
    const find = (path) => {
        const key = JSON.stringify(path);
        const found = columns.find((column) => JSON.stringify(column.path) === key);
        if (found === undefined)
            throw new Error(`no column ${key}`);
        return found;
    };
    const values = (request) => {
        const column = find(request.path);
        return { raw: column.expression, value: (0,duckdb_sql/* typed */.nE)(column.expression, column.type, request.type) };
    };
    const one = async (sql) => (await connection.query(sql))[0] ?? [];
    return {
        engine: `duckdb ${connection.version}`,
        kind: source.kind,
        rows,
        columns,
        digest: source.digest,
        nulls: source.kind === 'csv' ? source.nulls : [],
        sample: (requests, most) => inGroups(requests, togetherSampled(rows), async (group) => {
            const step = Math.max(1, Math.ceil(rows / sampleRows));
            const inner = group.map((request, i) => `${values(request).value} AS x${i}`).join(', ');
            const numbered = step === 1 ? '' : ', row_number() OVER () AS row_';
            const some = step === 1 ? '' : ` WHERE (row_ - 1) % ${step} = 0`;
            const gathered = group.map((request, i) => `${gatherSql(`x${i}`, request)} AS l${i}`).join(', ');
            const asked = group.map((request, i) => pickSql(`l${i}`, request, most)).join(', ');
            const source = `SELECT ${gathered} FROM (SELECT ${inner}${numbered} FROM ${from})${some}`;
            const answers = await one(`SELECT ${asked} FROM (${source})`);
            return group.map((request, i) => sampledFrom(request, answers[i]));
        }),
        count: (requests) => inGroups(requests, duckdb_counter_together, async (group) => {
            const inner = group.map((request, i) => {
                const { raw, value } = values(request);
                return `${raw} IS NULL AS m${i}, ${value} AS x${i}`;
            });
            const parts = group.map((request, i) => countSql(`m${i}`, `x${i}`, request));
            const asked = parts.flat().join(', ');
            const answers = await one(`SELECT ${asked} FROM (SELECT ${inner.join(', ')} FROM ${from})`);
            let at = 0;
            return group.map((request, i) => {
                const length = parts[i]?.length ?? 0;
                at += length;
                return countedFrom(request, rows, answers.slice(at - length, at));
            });
        }),
        others: async (request, most) => {
            const { value } = values(request);
            const listed = request.values === undefined || request.values.length === 0
                ? ''
                : ` AND x NOT IN (${request.values.map((each) => (0,duckdb_sql/* literals */.v$)([each]).slice(1, -1)).join(', ')})`;
            const sql = `SELECT x, count(*) AS n FROM (SELECT ${value} AS x FROM ${from}) WHERE x IS NOT NULL${listed} GROUP BY x ORDER BY n DESC, x LIMIT ${most}`;
            return (await connection.query(sql)).map(([x, n]) => [String(x), Number(n)]);
        },
        repeated: async () => {
            const slice = Math.ceil(rows / repeatedRows);
            const some = slice === 1 ? '' : ` WHERE h % ${slice} = 0`;
            const asked = repeats.map((k) => `count_if(c % ${k} = 0)`).join(', ');
            const counts = `SELECT count(*) AS c FROM (SELECT hash(r) AS h FROM ${from} AS r)${some} GROUP BY h`;
            const [groups = 0, ...divided] = (await one(`SELECT count(*), ${asked} FROM (${counts})`)).map(Number);
            // A few different rows can all be even in number by chance.
            return groups < 20 ? 1 : (repeats.find((_, i) => divided[i] === groups) ?? 1);
        },
        decimals: async (request) => {
            const { value } = values(request);
            const places = Array.from({ length: 7 }, (_, j) => `count_if(abs(x * 1e${j} - round(x * 1e${j})) > 1e-9 * greatest(1, abs(x * 1e${j})))`);
            const beyond = (await one(`SELECT ${places.join(', ')} FROM (SELECT ${value} AS x FROM ${from}) WHERE isfinite(x)`)).map(Number);
            const found = beyond.indexOf(0);
            return found < 0 ? 17 : found;
        },
    };
}
async function inGroups(requests, most, work) {
    const all = [];
    for (let i = 0; i < requests.length; i += most)
        all.push(...(await work(requests.slice(i, i + most))));
    return all;
}
/** All values of a column of the sample: sorted numbers, or the values with their counts. */
function gatherSql(x, request) {
    const kind = (0,types/* kindOf */.I)(request.type);
    if (kind === 'opaque')
        return 'NULL';
    if (kind === 'text')
        return `list_transform(map_entries(histogram(${x})), lambda e: {c: e.value, k: e.key})`;
    return `list_sort(list(${x}) FILTER (isfinite(${x})))`;
}
/** Of a gathered list: 257 quantiles (ten times faster than `quantile_disc` of as many levels), or the most frequent. */
function pickSql(list, request, most) {
    const kind = (0,types/* kindOf */.I)(request.type);
    if (kind === 'opaque')
        return 'NULL';
    if (kind === 'text')
        return `list_reverse_sort(${list})[1:${most}]`;
    return `list_select(${list}, list_transform(range(257), lambda i: 1 + (i * (len(${list}) - 1)) // 256))`;
}
function sampledFrom(request, answer) {
    if (answer === null || answer === undefined)
        return { quantiles: [], values: [] };
    if ((0,types/* kindOf */.I)(request.type) !== 'text')
        return { quantiles: answer.map(Number), values: [] };
    const pairs = answer;
    return { quantiles: [], values: pairs.map(({ c, k }) => [k, Number(c)]) };
}
function countSql(missing, x, request) {
    const kind = (0,types/* kindOf */.I)(request.type);
    const base = [`count_if(${missing})`];
    if (kind === 'opaque')
        return base;
    base.push(`count(${x})`);
    if (kind === 'text') {
        base.push(`count_if(${x} = '')`);
        base.push(request.values?.length ? `map_values(histogram_exact(${x}, ${(0,duckdb_sql/* literals */.v$)(request.values)}))` : 'NULL');
        base.push(request.lengths ? `map_values(histogram(length(${x}), [${request.lengths.join(', ')}]))` : 'NULL');
        return base;
    }
    const finite = `CASE WHEN isfinite(${x}) THEN ${x} END`;
    base.push(`count_if(isnan(${x}))`, `count_if(${x} = 'infinity'::DOUBLE)`, `count_if(${x} = '-infinity'::DOUBLE)`);
    base.push(`min(${finite})`, `max(${finite})`);
    base.push(request.edges?.length ? `map_values(histogram(${finite}, [${request.edges.map(duckdb_sql/* double */.gd).join(', ')}]))` : 'NULL');
    return base;
}
function countedFrom(request, rows, answers) {
    const kind = (0,types/* kindOf */.I)(request.type);
    const [missing = 0, filled = 0, third = 0, fourth = 0, fifth = 0] = answers
        .slice(0, 5)
        .map((each) => (Array.isArray(each) ? 0 : Number(each ?? 0)));
    const none = { unparsed: 0, nan: 0, pinf: 0, ninf: 0, empty: 0, min: null, max: null };
    if (kind === 'opaque')
        return { ...none, n: rows - missing, missing };
    const unparsed = rows - missing - filled;
    if (kind === 'text') {
        return {
            ...none,
            n: filled,
            missing,
            unparsed,
            empty: third,
            values: inRequestedOrder(bins(answers[3], (request.values?.length ?? 0) + 1, filled), request.values ?? []),
            ...(request.lengths ? { lengths: bins(answers[4], request.lengths.length + 1, filled) } : {}),
        };
    }
    const [, , , , , min = null, max = null, counts] = answers;
    const n = filled - third - fourth - fifth;
    return {
        ...none,
        n,
        missing,
        unparsed,
        nan: third,
        pinf: fourth,
        ninf: fifth,
        min,
        max,
        ...(request.edges ? { bins: bins(counts, request.edges.length + 1, n) } : {}),
    };
}
/** Counts of `length` bins: NULL means an empty input (or no bins asked for), a short list an empty last bin. */
function bins(answer, length, total) {
    const counts = Array.isArray(answer) ? answer.map(Number) : [];
    const padded = Array.from({ length }, (_, i) => counts[i] ?? 0);
    if (length === 1)
        padded[0] = total;
    return padded;
}
/** `histogram_exact` answers in byte order of the values, then the rest; this gives the order that was asked for. */
function inRequestedOrder(counts, values) {
    const byBytes = values.map((value, i) => ({ i, bytes: Buffer.from(value, 'utf8') }));
    byBytes.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
    const ordered = values.map(() => 0);
    byBytes.forEach(({ i }, place) => {
        ordered[i] = counts[place] ?? 0;
    });
    return [...ordered, counts[values.length] ?? 0];
}

;// CONCATENATED MODULE: ./lib/engines/duckdb.js








/** Opens DuckDB in a child process of its own. Errors: `Problem` when it cannot be had. */
async function openDuckdb(options) {
    const { url } = await (0,resolve/* resolvePackage */.Ph)('duckdb', options.io);
    const connection = await connectDuckdbChild((0,host_script/* hostScript */.Q)('engine-host'), url, settingsOf(options), options.io.env);
    return engineOf(connection);
}
/** Opens DuckDB in this process, through the same contract: for tests, and where no process can be started. */
async function openDuckdbInProcess(options) {
    const { url } = await resolvePackage('duckdb', options.io);
    return engineOf(await connectDuckdb(url, settingsOf(options)));
}
function settingsOf(options) {
    return { directory: options.directory, threads: options.threads ?? (0,external_node_os_.availableParallelism)(), memory: '512MB' };
}
function engineOf(connection) {
    return {
        id: `duckdb ${connection.version}`,
        open: (source) => {
            const query = async (sql) => {
                try {
                    return await connection.query(sql);
                }
                catch (error) {
                    throw engineProblem(error, source);
                }
            };
            return countWithDuckdb({ ...connection, query }, source);
        },
        close: connection.close,
    };
}
/** The engine's message as a problem of the snapshot. Only its first sentence is kept: later lines quote the data. */
function engineProblem(error, source) {
    if (error instanceof problem/* Problem */.A)
        return error;
    const message = error instanceof Error ? error.message : String(error);
    if (/Out of Memory|could not allocate/i.test(message)) {
        return new problem/* Problem */.A(`The engine ran out of memory on ${(0,quote/* quote */.h)(source.name)}.`, 'Give the job more memory, or compare a profile or a part of it.');
    }
    if (!/^(Invalid Input|Invalid|IO|Conversion|Serialization) Error|CSV Error|JSON|Parquet|parquet/i.test(message))
        return error;
    const line = /(?:on Line|line) ?:? ?(\d+)/i.exec(message)?.[1];
    const cells = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(message);
    const where = line === undefined ? '' : ` at line ${line}`;
    if (cells !== null) {
        return new problem/* Problem */.A(`${(0,quote/* quote */.h)(source.name)} is no regular table${where}: the header has ${cells[1]} columns, the line ${cells[2]}.`, 'Mend that line, or quote the cell that holds the delimiter.', { cause: error });
    }
    if (/unicode|utf-8/i.test(message)) {
        return new problem/* Problem */.A(`${(0,quote/* quote */.h)(source.name)} is not UTF-8${where}.`, 'Save it as UTF-8, or as Parquet.', {
            cause: error,
        });
    }
    const what = (message.split('\n')[0] ?? '')
        .replace(/ ?(in )?file "[^"]*"|'[^']*\.(csv|json|parquet)[^']*'/g, '')
        .slice(0, 200);
    return new problem/* Problem */.A(`${(0,quote/* quote */.h)(source.name)} could not be read as ${source.kind}${where}: ${(0,quote/* quote */.h)(what)}`, 'Write the file again, or check that it was copied whole.', { cause: error });
}

// EXTERNAL MODULE: ./lib/evidence/assemble.js
var assemble = __webpack_require__(5829);
// EXTERNAL MODULE: ./lib/evidence/tool.js
var tool = __webpack_require__(3215);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/sources/delimited-header.js
const delimiters = [',', '\t', ';', '|'];
/**
 * Reads the first record of a CSV or TSV text. The delimiter is the one of comma, tab, semicolon and bar that divides
 * it into most cells (the first of equals; a comma when none does). Quotes follow RFC 4180. A nameless column is called
 * `column_<n>` (1-based), a second `a` becomes `a_2`. A byte order mark is dropped. Null for a text without a record.
 */
function readHeader(text) {
    const start = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    if (start.trim() === '')
        return null;
    let best = [];
    let chosen = ',';
    for (const delimiter of delimiters) {
        const cells = firstRecord(start, delimiter);
        if (cells.length > best.length) {
            best = cells;
            chosen = delimiter;
        }
    }
    return { names: unique(best), delimiter: chosen };
}
function firstRecord(text, delimiter) {
    const cells = [];
    let cell = '';
    let quoted = false;
    for (let i = 0; i < text.length; i++) {
        const character = text.charAt(i);
        if (quoted) {
            if (character !== '"')
                cell += character;
            else if (text[i + 1] === '"') {
                cell += '"';
                i++;
            }
            else
                quoted = false;
        }
        else if (character === '"' && cell === '')
            quoted = true;
        else if (character === delimiter) {
            cells.push(cell);
            cell = '';
        }
        else if (character === '\n' || character === '\r')
            break;
        else
            cell += character;
    }
    return [...cells, cell];
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

// EXTERNAL MODULE: ./lib/sources/git.js
var git = __webpack_require__(1022);
;// CONCATENATED MODULE: ./lib/sources/lfs-pointer.js





/** The largest pointer file that Git LFS writes, with room. */
const pointerBytes = 1024;
/** Reads a pointer by its first line, or null when the bytes are something else. */
function readPointer(bytes) {
    if (bytes.length > pointerBytes)
        return null;
    const text = bytes.toString('utf8');
    if (!text.startsWith('version https://git-lfs.github.com/spec/v1'))
        return null;
    const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
    const size = /^size (\d+)$/m.exec(text)?.[1];
    return oid === undefined || size === undefined ? null : { oid, size: Number(size) };
}
/**
 * The path of a pointer's object in the repository's own store. Errors: `Problem` with the mend when it was never
 * fetched or has another size. (Its digest is checked by whoever reads it through.)
 */
async function objectOf(root, pointer, name) {
    const common = await (0,git/* gitText */.q_)(root, ['rev-parse', '--git-common-dir']).catch(() => '.git');
    const store = (0,external_node_path_.isAbsolute)(common) ? common : (0,external_node_path_.join)(root, common);
    const path = (0,external_node_path_.join)(store, 'lfs', 'objects', pointer.oid.slice(0, 2), pointer.oid.slice(2, 4), pointer.oid);
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (found?.isFile() === true && found.size === pointer.size)
        return path;
    throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(name)} is a Git LFS pointer, and its content (${pointer.size} bytes) is not here.`, `Fetch it: \`git lfs pull --include ${name.replaceAll('`', '')}\`, or \`lfs: true\` in actions/checkout.`);
}
/** Reads a file as a pointer when it is small enough to be one. */
async function pointerAt(path) {
    const { size } = await (0,promises_.stat)(path);
    return size > pointerBytes ? null : readPointer(await (0,promises_.readFile)(path));
}

;// CONCATENATED MODULE: ./lib/sources/snapshot-kind.js
const endings = [
    [/\.profile\.json$/i, 'profile'],
    [/\.(csv|tsv)(\.gz)?$/i, 'csv'],
    [/\.(parquet|pq)$/i, 'parquet'],
    [/\.(jsonl|ndjson|json)(\.gz)?$/i, 'json'],
];
/** The kind that a file's name says, or null. */
function kindOfName(path) {
    return endings.find(([ending]) => ending.test(path))?.[1] ?? null;
}
/** The ending under which the engine sees a file of that kind. */
function endingFor(path, kind) {
    const packed = /\.gz$/i.test(path) ? '.gz' : '';
    if (kind === 'csv')
        return `.csv${packed}`;
    return kind === 'parquet' ? '.parquet' : `.json${packed}`;
}

// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 7 modules
var esm = __webpack_require__(3581);
;// CONCATENATED MODULE: ./lib/sources/snapshot-paths.js






/** The most files that one snapshot has. */
const mostFiles = 10_000;
const globCharacters = /[*?[\]{}]/;
/** Options of every match against a pattern of the user's: bounded, so that no pattern takes long. */
const matching = {
    dot: false,
    nocomment: true,
    nonegate: true,
    maxGlobstarRecursion: 20,
    braceExpandMax: 100,
};
/** Whether a path (forward slashes, relative) matches a glob; a pattern over 500 characters never does. */
function matchesGlob(path, glob) {
    return glob.length <= 500 && (0,esm/* minimatch */.xF)(path, glob, matching);
}
/** A spec with forward slashes; on Windows also from backslashes. */
function normalise(spec) {
    return spec.replaceAll('\\', '/').replace(/^\.\//, '');
}
/**
 * The files that a snapshot's spec names, absolute, in order of their names: a file, the data files of a folder, or a
 * glob relative to `root`. With `inside`, a link that leads out of `root` is refused.
 * Errors: `Problem` when nothing is there.
 */
async function filesOf(spec, root, inside) {
    const path = (0,external_node_path_.isAbsolute)(spec) ? spec : (0,external_node_path_.resolve)(root, await literalOrNormal(spec, root));
    const found = await (0,promises_.stat)(path).catch(() => null);
    let files;
    if (found?.isFile() === true)
        files = [path];
    else if (found?.isDirectory() === true)
        files = (await walk(path)).filter((each) => isData(each));
    else if (globCharacters.test(spec))
        files = await globbed(normalise(spec), root);
    else
        throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(spec)} is not there.`, 'Check the path; it is relative to the repository root.');
    if (files.length === 0) {
        throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(spec)} names no file: needed at least one CSV, TSV, Parquet or JSON Lines file.`, 'Check the pattern; an empty snapshot is never a pass.');
    }
    if (inside)
        await refuseOutside(files, root);
    return files;
}
async function literalOrNormal(spec, root) {
    const literal = await (0,promises_.stat)((0,external_node_path_.resolve)(root, spec)).catch(() => null);
    return literal === null ? normalise(spec) : spec;
}
async function globbed(glob, root) {
    const fixed = glob.slice(0, glob.search(globCharacters)).replace(/[^/]*$/, '');
    const start = (0,external_node_path_.isAbsolute)(glob) ? fixed : (0,external_node_path_.join)(root, fixed);
    const files = await walk(start);
    const named = (file) => ((0,external_node_path_.isAbsolute)(glob) ? file : (0,external_node_path_.relative)(root, file)).split(external_node_path_.sep).join('/');
    return files.filter((file) => matchesGlob(named(file), glob) && isData(file));
}
function isData(path) {
    const kind = kindOfName(path);
    return kind !== null && kind !== 'profile';
}
async function walk(folder) {
    const found = [];
    const waiting = [folder];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const entries = await (0,promises_.readdir)(next, { withFileTypes: true }).catch(() => []);
        for (const entry of entries) {
            const path = (0,external_node_path_.join)(next, entry.name);
            if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules')
                waiting.push(path);
            else if (entry.isFile() || entry.isSymbolicLink())
                found.push(path);
            if (found.length > mostFiles * 10)
                throw tooMany(folder);
        }
    }
    return found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
async function refuseOutside(files, root) {
    if (files.length > mostFiles)
        throw tooMany(root);
    const top = await (0,promises_.realpath)(root);
    for (const file of files) {
        const real = await (0,promises_.realpath)(file);
        if (real !== top && !real.startsWith(top + external_node_path_.sep)) {
            throw new problem/* Problem */.A(`${(0,quote/* quote */.h)((0,external_node_path_.relative)(root, file))} is a link that leads out of the repository.`, 'Commit the file itself.');
        }
    }
}
function tooMany(folder) {
    return new problem/* Problem */.A(`There are too many files below ${(0,quote/* quote */.h)((0,external_node_path_.basename)(folder))}: needed at most ${mostFiles}.`, 'Name a narrower pattern.');
}

;// CONCATENATED MODULE: ./lib/sources/snapshot.js












/**
 * Opens a snapshot: a path, folder or glob relative to the root, an absolute path, or `git:REF:PATH` (blobs are copied
 * out). Git LFS pointers stand for their content. Files are checked to be what their ending says, as far as their first
 * and last bytes tell. Errors: `Problem` with the mend for everything that is missing, empty, cut off or of mixed kinds.
 */
async function openSnapshot(spec, place) {
    const folder = (0,external_node_path_.join)(place.directory, (0,external_node_crypto_.createHash)('sha256').update(spec).digest('hex').slice(0, 16));
    await (0,promises_.mkdir)(folder, { recursive: true });
    const found = spec.startsWith('git:') ? await fromGit(spec, place.root, folder) : await fromDisk(spec, place);
    const kinds = new Set(found.map(({ name }) => kindOrProblem(name)));
    if (kinds.size > 1)
        throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(spec)} holds files of different kinds: ${[...kinds].sort().join(', ')}.`, 'Name one kind: a narrower pattern.');
    const kind = kindOrProblem(found[0]?.name ?? spec);
    const parts = [];
    for (const [i, file] of found.entries()) {
        const path = await contentOf(file, place.root);
        const bytes = await checked(path, file.name, kind);
        const header = kind === 'csv' ? await headerOf(path, file.name) : null;
        const target = (0,external_node_path_.join)(folder, `${String(i).padStart(5, '0')}${endingFor(file.name, kind)}`);
        await putAs(path, target);
        parts.push({ path: target, digest: await sha256(path), bytes, header });
    }
    const header = sameHeader(parts.map((part, i) => ({ header: part.header, name: found[i]?.name ?? '' })));
    return {
        name: spec,
        kind,
        files: parts.map((part) => part.path),
        bytes: parts.reduce((sum, part) => sum + part.bytes, 0),
        digest: digestOf(parts.map((part) => part.digest)),
        ...(header === null ? {} : { header }),
        ...(kind === 'profile' ? { text: await (0,promises_.readFile)(parts[0]?.path ?? '', 'utf8') } : {}),
    };
}
async function fromDisk(spec, place) {
    const files = await filesOf(spec, place.root, place.inside);
    return files.map((path) => ({ path, name: (0,external_node_path_.relative)(place.root, path).split(external_node_path_.sep).join('/') }));
}
async function fromGit(spec, root, folder) {
    const match = /^git:([^:]+):(.+)$/s.exec(spec);
    const [, ref = '', given = ''] = match ?? [];
    if (match === null)
        throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(spec)} is no git snapshot: needed git:REF:PATH.`, 'For example git:main:data/train.csv.');
    const commit = await (0,git/* commitOf */.D3)(root, ref);
    if (commit === null) {
        throw new problem/* Problem */.A(`The commit ${(0,quote/* quote */.h)(ref)} of ${(0,quote/* quote */.h)(spec)} is not in this repository.`, 'Fetch it: `fetch-depth: 0` in actions/checkout, or `git fetch --unshallow`.');
    }
    const path = normalise(given).replace(/\/$/, '');
    const listed = (await (0,git/* git */.$Y)(root, ['ls-tree', '-r', '-z', '--full-tree', commit])).toString('utf8').split('\0');
    const blobs = listed.flatMap((line) => {
        const entry = /^(\d+) blob ([0-9a-f]+)\t(.+)$/s.exec(line);
        return entry === null || entry[1] === '120000' ? [] : [{ id: entry[2] ?? '', name: entry[3] ?? '' }];
    });
    const exact = blobs.filter(({ name }) => name === path);
    const data = blobs.filter(({ name }) => kindOfName(name) !== null && kindOfName(name) !== 'profile');
    const chosen = exact.length > 0 ? exact : data.filter(({ name }) => name.startsWith(`${path}/`) || matchesGlob(name, path));
    if (chosen.length === 0)
        throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(path)} is not in the commit ${(0,quote/* quote */.h)(ref)}.`, 'Check the path; it is relative to the repository root.');
    const found = [];
    for (const [i, blob] of chosen.entries()) {
        const target = (0,external_node_path_.join)(folder, `blob-${i}`);
        await (0,promises_.writeFile)(target, await (0,git/* git */.$Y)(root, ['cat-file', 'blob', blob.id], 2 * 1024 ** 3));
        found.push({ name: blob.name, path: target });
    }
    return found;
}
/** The path of a file's content: its own, or that of the object that a Git LFS pointer stands for. */
async function contentOf(file, root) {
    const pointer = await pointerAt(file.path);
    if (pointer === null)
        return (0,promises_.realpath)(file.path);
    const path = await objectOf(root, pointer, file.name);
    if ((await sha256(path)) !== `sha256:${pointer.oid}`) {
        throw new problem/* Problem */.A(`The Git LFS object of ${(0,quote/* quote */.h)(file.name)} is damaged: its sha256 is not the pointer's.`, 'Fetch it again: `git lfs fetch --refetch`.');
    }
    return path;
}
/** Holds the first and last bytes to the kind; gives the size. */
async function checked(path, name, kind) {
    const { size } = await (0,promises_.stat)(path);
    if (size === 0)
        throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(name)} is empty (0 bytes).`, 'Write the snapshot again; an empty file is never a pass.');
    const file = await (0,promises_.open)(path);
    try {
        const start = Buffer.alloc(Math.min(size, 8192));
        await file.read(start, 0, start.length, 0);
        const end = Buffer.alloc(Math.min(size, 4));
        await file.read(end, 0, end.length, size - end.length);
        const again = 'Write the file again, or check that it was copied whole.';
        const magic = (bytes) => bytes.toString('latin1');
        if (kind === 'parquet') {
            if (magic(start.subarray(0, 4)) !== 'PAR1')
                throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(name)} is not a Parquet file: it does not begin with PAR1.`, again);
            if (magic(end) !== 'PAR1' || size < 12)
                throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(name)} is a Parquet file that was cut off: it does not end with PAR1.`, again);
        }
        else if (/\.gz$/i.test(name)) {
            if (start[0] !== 0x1f || start[1] !== 0x8b)
                throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(name)} is not a gzip file.`, again);
        }
        else if (start.includes(0)) {
            throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(name)} is a binary file with the ending of a text.`, 'Give it the ending of what it is (.parquet, .csv.gz), or write it as text.');
        }
    }
    finally {
        await file.close();
    }
    return size;
}
async function headerOf(path, name) {
    const header = readHeader(await firstText(path, /\.gz$/i.test(name), name));
    if (header === null)
        throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(name)} has no header line.`, 'Write the names of the columns into the first line.');
    return header;
}
/** The first MiB of a text; a longer header line is not read. */
async function firstText(path, packed, name) {
    const most = 1024 ** 2;
    const stream = (0,external_node_fs_.createReadStream)(path, packed ? {} : { end: most });
    const chunks = [];
    let length = 0;
    try {
        for await (const chunk of packed ? stream.pipe((0,external_node_zlib_.createGunzip)()) : stream) {
            chunks.push(chunk);
            length += chunk.length;
            if (length >= most)
                break;
        }
    }
    catch (cause) {
        throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(name)} could not be unpacked: it is damaged or was cut off.`, 'Write the file again.', {
            cause,
        });
    }
    return Buffer.concat(chunks).toString('utf8');
}
function sameHeader(parts) {
    const first = parts[0];
    const other = parts.find((part) => JSON.stringify(part.header) !== JSON.stringify(first?.header));
    if (first === undefined || other === undefined)
        return first?.header ?? null;
    throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(first.name)} and ${(0,quote/* quote */.h)(other.name)} have different columns, but belong to one snapshot.`, 'Give all files of a snapshot the same header, or name them as two snapshots.');
}
function kindOrProblem(name) {
    const kind = kindOfName(name);
    if (kind !== null)
        return kind;
    throw new problem/* Problem */.A(`${(0,quote/* quote */.h)((0,external_node_path_.basename)(name))} is of no kind that can be read: needed .csv, .tsv (each also .gz), .parquet, .jsonl, .json or .profile.json.`, 'Convert it to one of these.');
}
/** Puts a file under our name without copying where the system allows it. */
async function putAs(path, target) {
    await (0,promises_.link)(path, target).catch(() => (0,promises_.copyFile)(path, target));
}
function digestOf(digests) {
    if (digests.length === 1)
        return digests[0] ?? '';
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(digests.join('\n')).digest('hex')}`;
}
async function sha256(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(path))
        hash.update(chunk);
    return `sha256:${hash.digest('hex')}`;
}

// EXTERNAL MODULE: ./lib/sources/git-changes.js
var git_changes = __webpack_require__(2026);
;// CONCATENATED MODULE: ./lib/gates/data-change.js



/**
 * The snapshots of the policy that a change touches. A pattern names one snapshot for each file that it matches; with a
 * `name` of its own it is one snapshot of many files. Base is the configured one or the same path (the old path of a
 * rename), always as it is at the merge base; head is the working tree when that is at head, else the commit.
 * Errors: `Problem` when the merge base is not at hand.
 */
async function touchedSnapshots(root, change, config) {
    const from = await (0,git/* mergeBase */.wu)(root, change.base, change.head);
    const changed = await (0,git_changes/* changedPaths */.v)(root, from, change.head);
    const here = (await (0,git/* commitOf */.D3)(root, 'HEAD')) === (await (0,git/* commitOf */.D3)(root, change.head)) && (await isClean(root));
    const atHead = (path) => (here ? path : `git:${change.head}:${path}`);
    const found = [];
    for (const snapshot of config.snapshots) {
        const pattern = normalise(snapshot.path);
        const matches = (path) => path === pattern || matchesGlob(path, pattern) || path.startsWith(`${pattern.replace(/\/$/, '')}/`);
        const mine = changed.filter(({ path, oldPath }) => matches(path) || (oldPath !== undefined && matches(oldPath)));
        if (mine.length === 0)
            continue;
        const whole = snapshot.name !== undefined && !mine.some(({ path }) => path === pattern);
        const configured = snapshot.base === undefined ? null : await configuredBase(root, from, snapshot.base);
        if (whole) {
            found.push(await asOne(root, snapshot, pattern, from, change.head, atHead(pattern), configured));
            continue;
        }
        for (const each of mine)
            found.push(asFile(snapshot, each, from, matches(each.path), atHead, configured));
    }
    return unlike(found);
}
function asFile(config, changed, from, stays, atHead, configured) {
    const before = changed.status === 'added' ? null : `git:${from}:${changed.oldPath ?? changed.path}`;
    const head = changed.status === 'deleted' || !stays ? null : atHead(changed.path);
    return { name: config.name ?? fileName(changed.path), config, base: configured ?? before, head, path: changed.path };
}
async function asOne(root, config, pattern, from, to, head, configured) {
    const has = async (commit) => {
        const listed = (await (0,git/* git */.$Y)(root, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit])).toString('utf8');
        return listed.split('\0').some((path) => matchesGlob(path, pattern) || path.startsWith(`${pattern}/`));
    };
    const base = configured ?? ((await has(from)) ? `git:${from}:${pattern}` : null);
    return { name: config.name ?? fileName(pattern), config, base, head: (await has(to)) ? head : null, path: pattern };
}
/** A configured base is read as it is at the merge base, so that a change cannot edit it; null when it is not there. */
async function configuredBase(root, from, base) {
    if (base.startsWith('git:'))
        return base;
    const path = normalise(base);
    return (await (0,git/* fileAt */.Wd)(root, from, path)) === null ? null : `git:${from}:${path}`;
}
/** Whether no tracked file differs from the commit that is checked out. */
async function isClean(root) {
    return (await (0,git/* git */.$Y)(root, ['status', '--porcelain', '-z', '--untracked-files=no', '--ignore-submodules'])).length === 0;
}
/** A snapshot's name: its file name without folders and endings. */
function fileName(path) {
    const last = normalise(path).replace(/\/$/, '').split('/').at(-1) ?? path;
    return (last.replace(/\.(profile\.json|(csv|tsv|json|jsonl|ndjson)(\.gz)?|parquet|pq)$/i, '').replace(/[^\w.-]/g, '_') ||
        'snapshot');
}
/** Gives a second snapshot of the same name its path, so that no evidence hides another. */
function unlike(found) {
    const names = found.map(({ name }) => name);
    return found.map((each, i) => names.indexOf(each.name) === i ? each : { ...each, name: each.path.replace(/[^\w.-]/g, '_') });
}

// EXTERNAL MODULE: ./lib/data/accept.js
var accept = __webpack_require__(74);
;// CONCATENATED MODULE: ./lib/data/decide.js
/** False discovery rate over all decisions of a snapshot. */
const discoveryRate = 0.01;
/**
 * Three outcomes. *Changed*: no-change is rejected (p <= alpha and, over the whole snapshot, adjusted <= 0.01) and the
 * lower bound lies above the margin. *Equivalent*: the upper bound lies below the margin. *Undecided* otherwise: too
 * few rows to say, or a change that is certain while its size is not. An undefined effect is undecided.
 */
function decide(measured, adjusted, strictness) {
    const { value, p = 1, low = 0, high = 1 } = measured;
    if (value === null)
        return 'undecided';
    if (isCertain(p, adjusted, strictness.alpha) && low > strictness.margin)
        return 'changed';
    return high < strictness.margin ? 'equivalent' : 'undecided';
}
/** Whether no-change is rejected, whatever the size of the change. */
function isCertain(p, adjusted, alpha) {
    return p <= alpha && adjusted <= discoveryRate;
}
/** The smallest change of a share that rows n and m find beyond a margin with a power of 80 %; at most 1. */
function detectable(margin, n, m) {
    return Math.min(1, margin + 3.17 * 0.5 * Math.sqrt(1 / Math.max(1, n) + 1 / Math.max(1, m)));
}

// EXTERNAL MODULE: ./lib/data/distribution.js
var distribution = __webpack_require__(5528);
// EXTERNAL MODULE: ./lib/data/number-text.js
var number_text = __webpack_require__(4879);
;// CONCATENATED MODULE: ./lib/data/change-findings.js






const severityOf = {
    pass: 'note',
    warn: 'warning',
    fail: 'error',
};
/** Bars of the small picture of a distribution. */
const bars = 8;
/**
 * Findings of one column: its cause, where one explains the change, and a plain finding for each changed decision that
 * no cause explains.
 */
function changeFindings(decisions, found, policy) {
    const drafts = [];
    const { explanation } = found;
    const column = (decisions.distribution ?? decisions.missing)?.column ?? '';
    const severity = severityOf[(0,data_policy/* onChange */.k9)(policy, column)];
    const picture = pictureOf(found);
    if (explanation !== null) {
        const { rule, message, detail, number, mend, table } = explanation;
        const shown = { rule, message, detail, number, mend, ...(table === undefined ? {} : { table }) };
        drafts.push({ ...shown, severity, confidence: 'high', about: [column], ...picture });
    }
    for (const which of ['distribution', 'missing']) {
        const decision = decisions[which];
        if (decision?.outcome !== 'changed' || explanation?.explains.includes(which))
            continue;
        const plain = which === 'distribution' ? distributionChanged(decision) : presenceChanged(decision);
        drafts.push({
            ...plain,
            severity,
            confidence: 'high',
            about: [column],
            ...(which === 'distribution' ? picture : {}),
        });
    }
    return drafts;
}
function pictureOf({ base, own }) {
    if (base.bins === undefined || own.bins === undefined || base.n === 0 || own.n === 0)
        return {};
    const axis = (0,distribution/* onOneAxis */.hm)(base, own, bars);
    return { series: { base: axis.base, head: axis.head }, drawing: (0,distribution/* overlay */.Lw)(base, own, '') };
}
function distributionChanged(decision) {
    const { measured, column, margin, statistic } = decision;
    const name = (0,quote/* quote */.h)(column);
    const rest = `${interval(decision)}, ${(0,number_text/* sizesText */.KD)(measured.n)}; margin ${(0,number_text/* percentText */.fL)(margin)}; smallest detectable change ${(0,number_text/* percentText */.fL)(detectable(margin, measured.n.base, measured.n.head))}`;
    const mend = `Find what changed where the snapshot is written; ${(0,accept/* acceptText */.S)(column)}`;
    if (statistic.of === 'values') {
        return {
            rule: 'categories-changed',
            message: `${name} changed its shares`,
            detail: `The share of ${measured.at ?? 'one value'} moved most.`,
            number: `${measured.at ?? ''}: ${(0,number_text/* percentText */.fL)(measured.base ?? 0)} \u2192 ${(0,number_text/* percentText */.fL)(measured.head ?? 0)}, by ${(0,number_text/* percentText */.fL)(measured.value ?? 0)} ${rest}`,
            mend,
        };
    }
    return {
        rule: 'distribution-changed',
        message: `${name} changed its distribution`,
        detail: `The two distribution functions differ most ${measured.at ?? ''}; no known cause explains it.`,
        number: `${(0,number_text/* percentText */.fL)(measured.value ?? 0)} of rows moved ${rest}`,
        mend,
    };
}
function presenceChanged(decision) {
    const { measured, column, margin } = decision;
    const fell = (measured.head ?? 0) > (measured.base ?? 0);
    return {
        rule: fell ? 'presence-fell' : 'presence-rose',
        message: `${(0,quote/* quote */.h)(column)} has ${fell ? 'more' : 'fewer'} missing values`,
        number: `missing ${(0,number_text/* percentText */.fL)(measured.base ?? 0)} \u2192 ${(0,number_text/* percentText */.fL)(measured.head ?? 0)}, by ${(0,number_text/* percentText */.fL)(measured.value ?? 0)} ${interval(decision)}, ${(0,number_text/* sizesText */.KD)(measured.n)}; margin ${(0,number_text/* percentText */.fL)(margin)}`,
        mend: fell
            ? 'Find the join, parser or source that stopped to deliver the value.'
            : 'Check what stands in place of the missing values now.',
    };
}
function interval({ measured }) {
    return `[${(0,number_text/* percentText */.fL)(measured.low ?? 0)}, ${(0,number_text/* percentText */.fL)(measured.high ?? 1)}]`;
}

// EXTERNAL MODULE: ./lib/stats/benjamini-hochberg.js
var benjamini_hochberg = __webpack_require__(4625);
// EXTERNAL MODULE: ./lib/data/statistic.js
var data_statistic = __webpack_require__(5174);
// EXTERNAL MODULE: ./lib/data/statistics/registry.js + 14 modules
var registry = __webpack_require__(5883);
;// CONCATENATED MODULE: ./lib/data/compare.js







/**
 * Decides every column that both snapshots have and that counts in the same way: its distribution or its categories,
 * and its missing share. Columns that the policy ignores are left out. p-values are corrected over all decisions
 * (Benjamini and Hochberg 1995). `head` is counted at base's edges. The same bytes are equivalent, however few.
 */
function compareColumns(base, head, policy) {
    const open = [];
    for (const [before, after] of pairs(base, head)) {
        const column = (0,data_profile/* nameOf */.Vb)(before);
        if ((0,data_policy/* columnPolicy */.bp)(policy, column).ignore === true)
            continue;
        for (const statistic of registry/* statistics */.o) {
            if (!statistic.decides || !(0,data_statistic/* appliesTo */.Gl)(statistic, before, after))
                continue;
            if (statistic.of !== 'rows' && ((before.n === 0 && after.n === 0) || isIdentifier(before, after, policy)))
                continue;
            const margin = statistic.of === 'rows'
                ? policy.margins.missing
                : (0,data_policy/* marginOf */.OB)(policy, column, statistic.id === 'ks' ? 'ks' : 'linf');
            open.push({ column, statistic, base: before, head: after, measured: statistic.measure(before, after), margin });
        }
    }
    const same = sameBytes(base, head);
    const adjusted = (0,benjamini_hochberg/* benjaminiHochberg */.U)(open.map(({ measured }) => measured.p ?? Number.NaN));
    return open.map((decision, i) => {
        const p = adjusted[i] ?? Number.NaN;
        const strictness = { margin: decision.margin, alpha: policy.alpha };
        return {
            ...decision,
            adjusted: p,
            outcome: same ? 'equivalent' : decide(decision.measured, p, strictness),
            certain: isCertain(decision.measured.p ?? 1, p, policy.alpha),
        };
    });
}
/** Whether both sides are the same bytes, read with the same null markers: then nothing can have changed. */
function sameBytes(base, head) {
    return base.digest === head.digest && base.rows === head.rows && base.nulls.join('\0') === head.nulls.join('\0');
}
/**
 * Whether a column only tells rows apart, so that its distribution says nothing: its role is `id`, or both sides are
 * whole numbers without a gap, one for each row.
 */
function isIdentifier(base, head, policy) {
    const { role } = (0,data_policy/* columnPolicy */.bp)(policy, (0,data_profile/* nameOf */.Vb)(base));
    if (role !== undefined)
        return role === 'id';
    const counts = ({ type, n, min, max }) => /^u?int/.test(type) && n >= 100 && min !== null && max !== null && max - min + 1 === n;
    return counts(base) && counts(head);
}
/** Columns of both snapshots, matched by their path, in base's order. */
function pairs(base, head) {
    const there = new Map(head.columns.map((column) => [JSON.stringify(column.path), column]));
    return base.columns.flatMap((column) => {
        const other = there.get(JSON.stringify(column.path));
        return other === undefined ? [] : [[column, other]];
    });
}
/** A decision as a measurement of the evidence. */
function measurementOf(decision, policy) {
    const { measured, statistic, column } = decision;
    const { low, high, p, base, head, reason } = measured;
    const raw = p === undefined || Number.isNaN(p) ? undefined : { raw: p, adjusted: decision.adjusted };
    return {
        id: statistic.id,
        subject: (0,quote/* quote */.h)(column),
        value: measured.value,
        ...(reason === undefined ? {} : { reason }),
        unit: statistic.unit,
        ...(base === undefined ? {} : { base }),
        ...(head === undefined ? {} : { head }),
        n: measured.n,
        ...(low === undefined || high === undefined
            ? {}
            : { interval: { low: decision.certain ? low : 0, high, level: 1 - 2 * data_statistic/* boundLevel */.ju, method: measured.method } }),
        ...(raw === undefined ? {} : { p: raw }),
        limit: { kind: 'margin', value: decision.margin },
        detectable: detectable(decision.margin, measured.n.base, measured.n.head),
        outcome: decision.outcome,
        verdict: verdictOf(decision, policy),
    };
}
/** The recorded statistics of a column, which nothing is decided by. */
function recorded(base, head, policy) {
    return pairs(base, head).flatMap(([before, after]) => {
        if ((0,data_policy/* columnPolicy */.bp)(policy, (0,data_profile/* nameOf */.Vb)(before)).ignore === true)
            return [];
        return registry/* statistics */.o.flatMap((statistic) => {
            if (statistic.decides || !(0,data_statistic/* appliesTo */.Gl)(statistic, before, after) || isIdentifier(before, after, policy))
                return [];
            const { value, reason, n, method } = statistic.measure(before, after);
            const why = reason === undefined ? {} : { reason };
            return [
                {
                    id: statistic.id,
                    subject: (0,quote/* quote */.h)((0,data_profile/* nameOf */.Vb)(before)),
                    value,
                    ...why,
                    unit: statistic.unit,
                    n,
                    method,
                    verdict: 'pass',
                },
            ];
        });
    });
}
function verdictOf(decision, policy) {
    if (decision.outcome === 'changed')
        return (0,data_policy/* onChange */.k9)(policy, decision.column);
    return decision.outcome === 'undecided' ? policy.undecided : 'pass';
}

// EXTERNAL MODULE: ./lib/data/causes/registry.js + 10 modules
var causes_registry = __webpack_require__(2539);
;// CONCATENATED MODULE: ./lib/data/investigate.js






/**
 * Looks for the cause of a changed column: scans it once more at head's own quantiles, then asks each cause in its
 * order. The first whose undo leaves the rest not changed is the explanation; null when none does.
 */
async function investigate(decisions, counter, policy) {
    const some = decisions.distribution ?? decisions.missing;
    const { base, head } = some;
    const request = requestLike(base);
    const kind = (0,types/* kindOf */.I)(base.type);
    const ordered = kind === 'number' || kind === 'time';
    const { quantiles = [] } = ordered ? ((await counter.sample([request], 1))[0] ?? {}) : {};
    const whole = /^u?int/.test(base.type) && quantiles.every(Number.isInteger);
    const [own = head] = ordered
        ? await countColumns(counter, [{ ...request, edges: (0,edges/* planEdges */.ox)(kind, quantiles, whole) }])
        : [head];
    const scene = {
        column: some.column,
        base,
        head,
        own,
        quantiles,
        decisions,
        count: async (lists) => {
            const all = [...new Set(lists.flat())].sort((x, y) => x - y);
            const [counted] = await counter.count([{ ...request, edges: all }]);
            return lists.map((edges) => regrouped(all, counted?.bins ?? [], edges));
        },
        others: () => counter.others(request, mostOthers),
        decimals: () => counter.decimals(request),
        holds: (undone) => holds(base, undone, policy),
    };
    for (const cause of [...causes_registry/* causes */.p].sort((a, b) => a.order - b.order)) {
        const explanation = await cause.explain(scene);
        if (explanation !== null)
            return { explanation, cause, base, own };
    }
    return { explanation: null, cause: null, base, own };
}
/** Values outside base's list that a cause may look at. */
const mostOthers = 50;
/** Whether no deciding statistic calls the undone column changed. */
function holds(base, undone, policy) {
    return registry/* statistics */.o
        .filter((statistic) => statistic.decides && (0,data_statistic/* appliesTo */.Gl)(statistic, base, undone))
        .every((statistic) => {
        const { value, p = 1, low = 0 } = statistic.measure(base, undone);
        const { missing, distribution, category } = policy.margins;
        const margin = statistic.of === 'rows' ? missing : statistic.of === 'bins' ? distribution : category;
        return value === null || p > policy.alpha || low <= margin / 2;
    });
}
/**
 * Counts at some of the edges from counts at all of them. One histogram of many edges costs about twice one of few, so
 * a whole grid of maps is counted in one scan.
 */
function regrouped(all, counts, edges) {
    const out = [];
    let at = 0;
    for (const edge of edges) {
        let sum = 0;
        for (; at < all.length && (all[at] ?? 0) <= edge; at++)
            sum += counts[at] ?? 0;
        out.push(sum);
    }
    let rest = 0;
    for (; at < counts.length; at++)
        rest += counts[at] ?? 0;
    return [...out, rest];
}

;// CONCATENATED MODULE: ./lib/data/renames.js





/** The most columns of a side that are tried. */
const most = 20;
/**
 * Pairs of a removed and an added column that are the same column: same type, no statistic rejects, and each is the
 * other's best (least distance, then the more similar name). `count` counts head's columns as base's are counted.
 */
async function findRenames(base, head, policy, count) {
    const gone = missingFrom(base, head).slice(0, most);
    const fresh = missingFrom(head, base).slice(0, most);
    const pairs = gone.flatMap((before) => fresh.filter((after) => after.type === before.type).map((after) => ({ before, after })));
    if (pairs.length === 0)
        return [];
    const counted = await count(pairs.map(({ before, after }) => ({ ...requestLike(before), path: after.path })));
    const scored = pairs.flatMap(({ before, after }, i) => {
        const other = counted[i];
        const d = other === undefined ? null : distance(before, other, policy);
        return d === null ? [] : [{ from: (0,data_profile/* nameOf */.Vb)(before), to: (0,data_profile/* nameOf */.Vb)(after), type: before.type, distance: d }];
    });
    const near = (a, b) => a.distance - b.distance || likeness(b.from, b.to) - likeness(a.from, a.to);
    const best = (of, name) => scored.filter((pair) => of(pair) === name).sort(near)[0];
    return scored.filter((pair) => best((each) => each.from, pair.from) === pair && best((each) => each.to, pair.to) === pair);
}
/** The largest distance of all deciding statistics, or null when one of them tells the columns apart. */
function distance(before, after, policy) {
    let largest = 0;
    for (const statistic of registry/* statistics */.o) {
        if (!statistic.decides || !(0,data_statistic/* appliesTo */.Gl)(statistic, before, after))
            continue;
        const { value, p = 1 } = statistic.measure(before, after);
        const margin = statistic.of === 'rows' ? policy.margins.missing : policy.margins.distribution;
        if (value === null || p <= policy.alpha || value > Math.max(margin, 0.2))
            return null;
        largest = Math.max(largest, value);
    }
    // A text column whose values are all too rare to be listed has nothing to compare.
    if (before.values !== undefined && before.values.list.length === 0)
        return null;
    return largest;
}
function missingFrom(profile, other) {
    const there = new Set(other.columns.map(data_profile/* nameOf */.Vb));
    return profile.columns.filter((column) => !there.has((0,data_profile/* nameOf */.Vb)(column)) && (0,types/* kindOf */.I)(column.type) !== 'opaque');
}
/** Share of common pairs of characters, 0 to 1 (Dice). */
function likeness(a, b) {
    const pairsOf = (text) => new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2).toLowerCase()));
    const [left, right] = [pairsOf(a), pairsOf(b)];
    const common = [...left].filter((pair) => right.has(pair)).length;
    return (2 * common) / Math.max(1, left.size + right.size);
}

// EXTERNAL MODULE: ./lib/stats/log-gamma.js
var log_gamma = __webpack_require__(6721);
;// CONCATENATED MODULE: ./lib/data/out-of-range.js





/** The share of values beyond base's range that does not matter, where the column has no margin of its own. */
const outsideMargin = 0.001;
/**
 * Values of head beyond the outermost edge of base's profile, for numbers (times move on by themselves): a warning when
 * at least one in a thousand lies there and chance does not put so many there (1 % over all `tests` sides of columns).
 * The edge is the base's own value of rank r + 1 from the end, r values beyond it, so without any change the count of
 * head beyond it is negative hypergeometric, whatever the distribution.
 */
function outOfRange(name, before, after, policy, tests) {
    if ((0,types/* kindOf */.I)(before.type) !== 'number' || before.bins === undefined || after.bins === undefined || after.n === 0)
        return [];
    const margin = (0,data_policy/* columnPolicy */.bp)(policy, name).margin ?? outsideMargin;
    const { edges, counts } = before.bins;
    const sides = [
        { where: 'below', base: counts[0] ?? 0, head: after.bins.counts[0] ?? 0, edge: before.min, reached: after.min },
        {
            where: 'above',
            base: counts.at(-1) ?? 0,
            head: after.bins.counts.at(-1) ?? 0,
            edge: before.max,
            reached: after.max,
        },
    ].filter(({ base, head }) => base / before.n < margin &&
        head / after.n >= margin &&
        beyondByChance(base, before.n, head, after.n) <= Math.min(policy.alpha, 0.01 / Math.max(1, tests)));
    if (sides.length === 0 || edges.length === 0)
        return [];
    const parts = sides.map(({ where, base, head, reached }) => {
        const most = `${where === 'below' ? 'down' : 'up'} to ${(0,number_text/* significant */.I1)(reached ?? Number.NaN)}`;
        return `${where}: ${(0,number_text/* countText */.lT)(base)} \u2192 ${(0,number_text/* countText */.lT)(head)} of ${(0,number_text/* countText */.lT)(after.n)} values (${(0,number_text/* percentText */.fL)(head / after.n)}), ${most}`;
    });
    return [
        {
            rule: 'out-of-range',
            severity: (0,data_policy/* onChange */.k9)(policy, name) === 'pass' ? 'note' : 'warning',
            message: `${(0,quote/* quote */.h)(name)} has values outside base's range`,
            detail: `Base has ${(0,number_text/* significant */.I1)(before.min ?? Number.NaN)} to ${(0,number_text/* significant */.I1)(before.max ?? Number.NaN)}: a model trained on it extrapolates there.`,
            number: `${parts.join('; ')} (exact); margin ${(0,number_text/* percentText */.fL)(margin)}`,
            mend: 'Check the unit and the sign of these values, or the rule that used to leave them out.',
        },
    ];
}
/**
 * P(at least j of m new values lie beyond the value of n that has r of its own beyond it), nothing changed and no ties:
 * of the j + r outermost values of both, at most r are of the first sample. 1 for j = 0. Cost r + 1 terms.
 */
function beyondByChance(r, n, j, m) {
    if (j <= 0)
        return 1;
    const choose = (a, b) => b < 0 || b > a ? -Infinity : (0,log_gamma/* logGamma */.S)(a + 1) - (0,log_gamma/* logGamma */.S)(b + 1) - (0,log_gamma/* logGamma */.S)(a - b + 1);
    let p = 0;
    for (let i = 0; i <= r; i++)
        p += Math.exp(choose(n, i) + choose(m, j + r - i) - choose(n + m, j + r));
    return Math.min(1, p);
}

;// CONCATENATED MODULE: ./lib/data/rows-diff.js

/** What the number of rows says: none at all, every row more than once, or a factor beyond the margin. */
function rowsDiff(base, head, policy, repeated) {
    const number = `${(0,number_text/* countText */.lT)(base.rows)} \u2192 ${(0,number_text/* countText */.lT)(head.rows)} rows (exact)`;
    if (head.rows === 0) {
        const mend = 'Write the snapshot again: an empty snapshot is never a pass.';
        return [
            {
                rule: 'no-rows',
                severity: 'error',
                confidence: 'certain',
                about: [],
                message: 'the snapshot has no rows',
                number,
                mend,
            },
        ];
    }
    if (repeated > 1) {
        return [
            {
                rule: 'rows-duplicated',
                severity: 'warning',
                confidence: 'certain',
                about: [],
                message: `every row is there ${repeated === 2 ? 'twice' : `${repeated} times`}`,
                detail: 'A part that is loaded more than once counts more than once in training, and stands on both sides of a split.',
                number: `${number}; ${(0,number_text/* countText */.lT)(head.rows / repeated)} without the copies`,
                mend: 'Find the load or join that repeats rows, and write the snapshot again.',
            },
        ];
    }
    const factor = Math.max(base.rows / head.rows, head.rows / Math.max(1, base.rows));
    if (factor <= policy.margins.rows)
        return [];
    return [
        {
            rule: 'rows-changed',
            severity: 'warning',
            confidence: 'certain',
            about: [],
            message: `the number of rows changed by a factor of ${(0,number_text/* significant */.I1)(factor, 3)}`,
            number: `${number}; margin \u00d7 ${policy.margins.rows}`,
            mend: 'Check that no part was left out or loaded twice; or raise the margin `rows`.',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/data/schema-diff.js









/**
 * Differences of two snapshots that need no statistics: columns removed, added, renamed or reordered; types; values
 * that do not parse; missing, NaN and infinite values where there were none; values of a closed set that are new or
 * lost; values beyond base's range; a column that became constant; the number of rows. `head` is counted at base's edges.
 */
function schemaDiff(base, head, policy, facts) {
    const there = new Map(head.columns.map((column) => [(0,data_profile/* nameOf */.Vb)(column), column]));
    const from = new Set(facts.renames.map((rename) => rename.from));
    const to = new Set(facts.renames.map((rename) => rename.to));
    const known = new Set(base.columns.map(data_profile/* nameOf */.Vb));
    const fresh = head.columns.filter((column) => !known.has((0,data_profile/* nameOf */.Vb)(column)) && !to.has((0,data_profile/* nameOf */.Vb)(column)));
    const drafts = [...rowsDiff(base, head, policy, facts.repeated), ...facts.renames.map(renamed)];
    for (const before of base.columns) {
        const name = (0,data_profile/* nameOf */.Vb)(before);
        if ((0,data_policy/* columnPolicy */.bp)(policy, name).ignore === true || from.has(name))
            continue;
        const after = there.get(name);
        if (after === undefined)
            drafts.push(removed(before, fresh));
        else if (head.rows > 0)
            drafts.push(...column(name, before, after, base, head, facts, policy).map((part) => draft(name, part)));
    }
    for (const after of fresh)
        if ((0,data_policy/* columnPolicy */.bp)(policy, (0,data_profile/* nameOf */.Vb)(after)).ignore !== true)
            drafts.push(added(after));
    return [...drafts, ...order(base, head)];
}
function draft(name, part) {
    return { ...part, confidence: 'certain', about: [name] };
}
function removed(column, fresh) {
    const names = fresh.slice(0, 5).map((each) => `${(0,quote/* quote */.h)((0,data_profile/* nameOf */.Vb)(each))} (${each.type})`);
    return draft((0,data_profile/* nameOf */.Vb)(column), {
        rule: 'column-removed',
        severity: 'error',
        message: `${(0,quote/* quote */.h)((0,data_profile/* nameOf */.Vb)(column))} was removed`,
        ...(names.length === 0
            ? {}
            : { detail: `New, but not with the same values: ${names.join(', ')}${fresh.length > 5 ? ' and more' : ''}.` }),
        number: `type ${column.type} \u2192 no column (exact)`,
        mend: `Write the column again; ${(0,accept/* acceptText */.S)((0,data_profile/* nameOf */.Vb)(column))}`,
    });
}
function added(column) {
    return draft((0,data_profile/* nameOf */.Vb)(column), {
        rule: 'column-added',
        severity: 'note',
        message: `${(0,quote/* quote */.h)((0,data_profile/* nameOf */.Vb)(column))} was added`,
        number: `no column \u2192 type ${column.type} (exact)`,
        mend: 'Nothing to do, if it is wanted.',
    });
}
function renamed({ from, to, type, distance }) {
    return {
        rule: 'column-renamed',
        severity: 'error',
        confidence: 'high',
        about: [from, to],
        message: `${(0,quote/* quote */.h)(from)} was renamed to ${(0,quote/* quote */.h)(to)}`,
        detail: 'One column is gone and one is new, of the same type and with equal distributions.',
        number: `${type}, largest distance ${(0,number_text/* percentText */.fL)(distance)} of rows`,
        mend: `Keep the old name; ${(0,accept/* acceptText */.S)(from)}`,
    };
}
function column(name, before, after, base, head, facts, policy) {
    return [
        ...type(name, before, after, head.kind !== 'parquet'),
        ...unparsed(name, before, after),
        ...missing(name, before, after, base.rows),
        ...notFinite(name, before, after),
        ...domain(name, before, after, facts.newValues.get(name) ?? []),
        ...constant(name, before, after),
        ...(isIdentifier(before, after, policy) ? [] : outOfRange(name, before, after, policy, 2 * base.columns.length)),
    ];
}
/**
 * Types that were read from texts are those of today's values: a narrower one says nothing, and a wider one is a
 * change of meaning only where it lets a value in that base's type cannot hold (then cells do not parse).
 */
function type(name, before, after, inferred) {
    if (before.type === after.type || (inferred && (before.n === 0 || after.n + after.unparsed === 0)))
        return [];
    const change = inferred ? inferredChange(before, after) : (0,types/* compareTypes */.Z)(before.type, after.type);
    if (change === 'same')
        return [];
    const severity = change === 'widened' ? 'warning' : 'error';
    const parse = (0,types/* kindOf */.I)(before.type) === 'opaque'
        ? ''
        : after.unparsed === 0
            ? `; all ${(0,number_text/* countText */.lT)((0,data_profile/* rowsOf */.RO)(after))} values of head still read as ${before.type}`
            : `; ${(0,number_text/* countText */.lT)(after.unparsed)} of ${(0,number_text/* countText */.lT)((0,data_profile/* rowsOf */.RO)(after))} values do not read as ${before.type}`;
    return [
        {
            rule: `type-${change}`,
            severity,
            message: `${(0,quote/* quote */.h)(name)} changed its type: ${before.type} \u2192 ${after.type}`,
            number: `${before.physical} \u2192 ${after.physical} (exact)${parse}`,
            mend: `Write the column as ${before.type} again; ${(0,accept/* acceptText */.S)(name)}`,
        },
    ];
}
function inferredChange(before, after) {
    if (before.type === 'int64' && after.type === 'double')
        return 'widened';
    if ((0,types/* kindOf */.I)(before.type) === 'opaque' || (0,types/* kindOf */.I)(after.type) === 'opaque')
        return (0,types/* compareTypes */.Z)(before.type, after.type);
    return (0,types/* compareTypes */.Z)(before.type, after.type) === 'widened' ? 'widened' : 'same';
}
function unparsed(name, before, after) {
    if (after.unparsed === 0 || before.unparsed > 0)
        return [];
    return [
        {
            rule: 'unparsed-values',
            severity: 'error',
            message: `${(0,quote/* quote */.h)(name)} has ${after.n === 0 ? 'only ' : ''}values that are no ${before.type}`,
            number: `0 \u2192 ${(0,number_text/* countText */.lT)(after.unparsed)} of ${(0,number_text/* countText */.lT)((0,data_profile/* rowsOf */.RO)(after))} cells (exact)${after.type === before.type ? '' : `; type ${before.type} \u2192 ${after.type}`}`,
            mend: after.n === 0
                ? `Write the column as ${before.type} again: another format or decimal mark is enough to break it.`
                : 'Mend those cells; or name the texts that mean "missing" in `nulls` of the snapshot.',
        },
    ];
}
function missing(name, before, after, baseRows) {
    if (baseRows < 100 || before.missing > 0 || after.missing === 0)
        return [];
    return [
        {
            rule: 'nulls-in-never-null',
            severity: 'error',
            message: `${(0,quote/* quote */.h)(name)} ${after.missing === (0,data_profile/* rowsOf */.RO)(after) ? 'has no value left' : 'has missing values and never had any'}`,
            number: `0 of ${(0,number_text/* countText */.lT)(baseRows)} \u2192 ${(0,number_text/* countText */.lT)(after.missing)} of ${(0,number_text/* countText */.lT)((0,data_profile/* rowsOf */.RO)(after))} rows (exact)`,
            mend: `Find where the value gets lost; ${(0,accept/* acceptText */.S)(name)}`,
        },
    ];
}
function notFinite(name, before, after) {
    const found = [];
    const rows = (0,number_text/* countText */.lT)((0,data_profile/* rowsOf */.RO)(after));
    const mend = 'Find the division or logarithm that makes it, or write such values as missing.';
    if (before.nan === 0 && after.nan > 0) {
        const number = `0 \u2192 ${(0,number_text/* countText */.lT)(after.nan)} of ${rows} values (exact)`;
        found.push({
            rule: 'nan-appeared',
            severity: 'error',
            message: `${(0,quote/* quote */.h)(name)} has NaN and never had any`,
            number,
            mend,
        });
    }
    const infinite = after.pinf + after.ninf;
    if (before.pinf + before.ninf === 0 && infinite > 0) {
        const number = `0 \u2192 ${(0,number_text/* countText */.lT)(infinite)} of ${rows} values (exact)`;
        found.push({
            rule: 'inf-appeared',
            severity: 'error',
            message: `${(0,quote/* quote */.h)(name)} has infinite values and never had any`,
            number,
            mend,
        });
    }
    return found;
}
/** A set of values is closed when base lists all of them and none stands for itself alone. */
function domain(name, before, after, fresh) {
    const { list = [], other = 0 } = before.values ?? {};
    if (list.length === 0 || after.values === undefined || before.n < 100)
        return [];
    const found = [];
    const added = after.values.other;
    if (other === 0 && added / Math.max(1, after.n) >= 0.001) {
        const names = fresh.slice(0, 5).map(([value, count]) => `${(0,quote/* quote */.h)(value)} (${(0,number_text/* countText */.lT)(count)})`);
        found.push({
            rule: 'domain-new-values',
            severity: 'warning',
            message: `${(0,quote/* quote */.h)(name)} has values that base does not know`,
            ...(names.length === 0 ? {} : { detail: `New: ${names.join(', ')}${fresh.length > 5 ? ' and more' : ''}.` }),
            number: `0 \u2192 ${(0,number_text/* countText */.lT)(added)} of ${(0,number_text/* countText */.lT)(after.n)} values (${(0,number_text/* percentText */.fL)(added / after.n)}, exact)`,
            mend: 'Check that a model trained on base knows what to do with them.',
        });
    }
    const counts = new Map(after.values.list);
    const lost = list.filter(([value, count]) => count / before.n >= 0.01 && (counts.get(value) ?? 0) === 0 && (count / before.n) * after.n >= 10);
    if (lost.length > 0 && after.n > 0) {
        found.push({
            rule: 'domain-lost-values',
            severity: 'warning',
            message: `${(0,quote/* quote */.h)(name)} lost ${lost.length === 1 ? 'a value' : `${lost.length} values`}`,
            detail: `Gone: ${lost
                .slice(0, 5)
                .map(([value, count]) => `${(0,quote/* quote */.h)(value)} (${(0,number_text/* percentText */.fL)(count / before.n)} before)`)
                .join(', ')}.`,
            number: `${(0,number_text/* countText */.lT)(lost.reduce((total, [, count]) => total + count, 0))} of ${(0,number_text/* countText */.lT)(before.n)} \u2192 0 of ${(0,number_text/* countText */.lT)(after.n)} values (exact)`,
            mend: 'Check that no part of the data was left out.',
        });
    }
    return found;
}
function constant(name, before, after) {
    if (isConstant(before) || !isConstant(after) || before.n < 2 || after.n < 2)
        return [];
    const only = after.values?.list.find(([, count]) => count === after.n)?.[0];
    const left = before.values?.list.find(([value]) => value === only);
    return [
        {
            rule: 'became-constant',
            severity: 'error',
            message: `${(0,quote/* quote */.h)(name)} has only one value left`,
            ...(left === undefined
                ? {}
                : { detail: `Left: ${(0,quote/* quote */.h)(left[0])} (${(0,number_text/* percentText */.fL)(left[1] / before.n)} of the values before).` }),
            number: `${(0,number_text/* countText */.lT)(after.n)} of ${(0,number_text/* countText */.lT)(after.n)} values are equal (exact)`,
            mend: 'Find what overwrites the column, or what leaves the other rows out, and write the snapshot again.',
        },
    ];
}
function isConstant(column) {
    if (column.n === 0)
        return false;
    if (column.min !== null)
        return column.min === column.max;
    return column.values?.list.some(([, count]) => count === column.n) ?? false;
}
function order(base, head) {
    const names = (profile, other) => {
        const there = new Set(other.columns.map(data_profile/* nameOf */.Vb));
        return [...profile.columns]
            .sort((a, b) => a.position - b.position)
            .map(data_profile/* nameOf */.Vb)
            .filter((name) => there.has(name));
    };
    const [before, after] = [names(base, head), names(head, base)];
    const at = before.findIndex((name, i) => after[i] !== name);
    if (at < 0)
        return [];
    return [
        {
            rule: 'order-changed',
            severity: head.kind === 'csv' ? 'warning' : 'note',
            confidence: 'certain',
            about: [],
            message: 'the columns stand in another order',
            number: `column ${at + 1}: ${(0,quote/* quote */.h)(before[at] ?? '')} \u2192 ${(0,quote/* quote */.h)(after[at] ?? '')} (exact)`,
            mend: 'Keep the order, or check that every reader goes by names.',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/data/judge.js












/**
 * Judges head against base's profile: counts head at base's edges, compares schemas, decides every column, and looks
 * for the cause of each change. One bad column never stops the others.
 */
async function judge(base, counter, policy) {
    const head = await profileAt(counter, base);
    const renames = await findRenames(base, head, policy, (requests) => countColumns(counter, requests));
    const decisions = head.rows === 0 ? [] : compareColumns(base, head, policy);
    const newValues = await namesOfNew(base, head, counter);
    const repeated = head.rows >= 1.5 * base.rows ? await counter.repeated() : 1;
    const schema = schemaDiff(base, head, policy, { renames, newValues, repeated });
    const changes = [];
    for (const decided of byColumn(decisions)) {
        if (!worthALook(decided))
            continue;
        const found = await investigate(decided, counter, policy);
        changes.push(...changeFindings(decided, found, policy));
    }
    const drafts = merged(schema, changes).map((draft) => (0,accept/* softened */.T)(draft, policy));
    return {
        head,
        drafts: [...drafts, ...undecidedFinding(decisions, drafts, changes, policy)],
        measurements: [
            ...decisions.map((decision) => measurementOf(decision, policy)),
            ...(head.rows === 0 ? [] : recorded(base, head, policy)),
        ],
        notes: notes(base, head, policy),
        ...phrases(drafts, decisions, base, head),
    };
}
/** A change of a decision, or a missing share that fell for certain, however little: it may be a default fill. */
function worthALook({ distribution, missing }) {
    const fell = (missing?.measured.head ?? 0) < (missing?.measured.base ?? 0);
    return distribution?.outcome === 'changed' || missing?.outcome === 'changed' || (missing?.certain === true && fell);
}
function byColumn(decisions) {
    const found = new Map();
    for (const decision of decisions) {
        const key = decision.statistic.of === 'rows' ? 'missing' : 'distribution';
        found.set(decision.column, { ...found.get(decision.column), [key]: decision });
    }
    return [...found.values()];
}
/** Which findings of a column are said already by another one, in other words. */
const covered = {
    'nulls-in-never-null': ['null-burst', 'presence-fell'],
    'type-incompatible': ['unparsed-values'],
    'became-constant': ['distribution-changed', 'categories-changed', 'domain-lost-values'],
    'default-fill': ['domain-new-values', 'out-of-range'],
    sentinel: ['domain-new-values', 'out-of-range'],
    'encoding-broken': ['domain-new-values', 'domain-lost-values'],
    'spelling-changed': ['domain-new-values', 'domain-lost-values'],
    'unit-changed': ['out-of-range'],
    shifted: ['out-of-range'],
    'distribution-changed': ['out-of-range'],
};
/** All findings, less those that another finding of the same column covers. */
function merged(schema, changes) {
    const all = [...schema, ...changes];
    const silent = new Set(all.flatMap(({ rule, about }) => (covered[rule] ?? []).map((other) => `${other}\0${about[0]}`)));
    return all.filter(({ rule, about }) => !silent.has(`${rule}\0${about[0]}`));
}
/** Names of new values in columns whose values base lists in full; those that fewer than k rows have stay unnamed. */
async function namesOfNew(base, head, counter) {
    const before = new Map(base.columns.map((column) => [(0,data_profile/* nameOf */.Vb)(column), column]));
    const named = new Map();
    for (const column of head.columns) {
        const like = before.get((0,data_profile/* nameOf */.Vb)(column));
        if (like?.values === undefined || like.values.other > 0 || (column.values?.other ?? 0) === 0)
            continue;
        const fresh = await counter.others(requestLike(like), 20);
        named.set((0,data_profile/* nameOf */.Vb)(column), fresh.filter(([, count]) => count >= base.k));
    }
    return named;
}
/**
 * All undecided decisions as one finding, with the smallest change that this many rows would have shown. Left out are
 * columns whose change is a finding already, and those without a value on one side, of which a finding says why.
 */
function undecidedFinding(decisions, drafts, changes, policy) {
    const said = new Set(drafts.filter(({ severity }) => severity !== 'note').flatMap(({ about }) => about));
    const explained = new Set(changes.flatMap(({ about }) => about));
    const open = decisions.filter(({ outcome, column, measured }) => outcome === 'undecided' && !explained.has(column) && !(measured.value === null && said.has(column)));
    if (open.length === 0)
        return [];
    const columns = [...new Set(open.map(({ column }) => column))];
    const certain = open.filter((decision) => decision.certain);
    const few = columns.filter((name) => !certain.some(({ column }) => column === name));
    const smallest = Math.max(...open.map(({ margin, measured: { n } }) => detectable(margin, n.base, n.head)));
    const severities = { pass: 'note', warn: 'warning', fail: 'error' };
    const details = [
        ...(few.length === 0
            ? []
            : [`Too few rows to say whether a change is beyond its margin: ${listed(few.map(quote/* quote */.h))}.`]),
        ...(certain.length === 0
            ? []
            : [`Changed for certain, but perhaps within the margin: ${listed(certain.map(certainText), 3)}.`]),
    ];
    return [
        {
            rule: 'undecided-columns',
            severity: severities[policy.undecided],
            confidence: 'certain',
            about: [],
            message: `${columns.length === 1 ? '1 column is' : `${columns.length} columns are`} undecided`,
            detail: details.join(' '),
            number: `${open.length} of ${decisions.length} decisions; smallest detectable change ${(0,number_text/* percentText */.fL)(smallest)}`,
            mend: 'Compare more rows, widen the margin of these columns, or set what `undecided` means in the policy.',
        },
    ];
}
function certainText({ column, measured, margin, statistic }) {
    const [low, value, high] = [measured.low ?? 0, measured.value ?? 0, measured.high ?? 1].map(number_text/* percentText */.fL);
    const what = statistic.of === 'rows' ? 'missing values by' : 'by';
    return `${(0,quote/* quote */.h)(column)} ${what} ${value} [${low}, ${high}], margin ${(0,number_text/* percentText */.fL)(margin)}`;
}
function listed(texts, most = 5) {
    return `${texts.slice(0, most).join(', ')}${texts.length > most ? ` and ${texts.length - most} more` : ''}`;
}
function phrases(drafts, decisions, base, head) {
    const rank = ({ severity }) => (severity === 'error' ? 0 : severity === 'warning' ? 1 : 2);
    const worst = drafts.filter((draft) => rank(draft) < 2).sort((a, b) => rank(a) - rank(b));
    const [first] = worst;
    if (first !== undefined) {
        const more = worst.filter((draft) => rank(draft) === rank(first)).length - 1;
        const k = /^\u00d7 ([\d.e-]+)/.exec(first.number ?? '')?.[1];
        const factor = first.rule === 'unit-changed' && k !== undefined ? ` (\u00d7 ${(0,number_text/* significant */.I1)(Number(k))})` : '';
        const limits = {
            'unit-changed': 'same unit',
            'default-fill': 'missing stays missing',
            'out-of-range': "base's range",
            'rows-duplicated': 'each row once',
            'encoding-broken': 'same spelling',
            'spelling-changed': 'same spelling',
        };
        const statistical = /^(distribution|categories|presence|null-burst|shifted|sentinel|rows)/.test(first.rule);
        return {
            decided: `${first.message}${factor}${more > 0 ? `, and ${more} more` : ''}`,
            limit: limits[first.rule] ?? (statistical ? 'margins' : 'same schema'),
        };
    }
    const columns = `${head.columns.length} ${head.columns.length === 1 ? 'column' : 'columns'}`;
    if (sameBytes(base, head))
        return { decided: `the same bytes as base: ${columns}`, limit: 'margins' };
    const open = new Set(decisions.filter(({ outcome }) => outcome === 'undecided').map(({ column }) => column)).size;
    if (open > 0)
        return { decided: `${open} of ${columns} undecided`, limit: 'margins' };
    const largest = Math.max(0, ...decisions.map(({ measured, margin }) => (measured.value ?? 0) / Math.max(margin, 1e-12)));
    return {
        decided: `${columns}; largest change ${(0,number_text/* significant */.I1)(largest, 2)} of its margin`,
        limit: 'margins',
    };
}
function notes(base, head, policy) {
    const counters = pairs(base, head)
        .filter(([before, after]) => isIdentifier(before, after, policy))
        .map(([before]) => (0,quote/* quote */.h)((0,data_profile/* nameOf */.Vb)(before)));
    const opaque = base.columns
        .filter((column) => (0,types/* kindOf */.I)(column.type) === 'opaque')
        .map((column) => (0,quote/* quote */.h)((0,data_profile/* nameOf */.Vb)(column)));
    const rare = base.columns
        .filter(({ n, values }) => n > 0 && values !== undefined && values.list.length === 0)
        .map((column) => (0,quote/* quote */.h)((0,data_profile/* nameOf */.Vb)(column)));
    const ignored = Object.entries(policy.columns)
        .filter(([, column]) => column.ignore === true)
        .map(([name]) => (0,quote/* quote */.h)(name));
    const method = `Changed: p <= ${policy.alpha} (and <= 0.01 after Benjamini-Hochberg over all columns) and the lower 1 % bound beyond the margin. Equivalent: the upper 1 % bound within it. Head is counted at edges frozen from base.`;
    return [
        { kind: 'method', text: method },
        ...(counters.length === 0
            ? []
            : [
                {
                    kind: 'unchecked',
                    text: `Identifiers, their distribution was not compared: ${listed(counters, 20)}.`,
                },
            ]),
        ...(opaque.length === 0
            ? []
            : [
                {
                    kind: 'unchecked',
                    text: `Only type and missing values were compared, not what is inside: ${listed(opaque, 20)}.`,
                },
            ]),
        ...(rare.length === 0
            ? []
            : [
                {
                    kind: 'unchecked',
                    text: `Texts of which none is frequent, only type and missing values were compared: ${listed(rare, 20)}.`,
                },
            ]),
        ...(ignored.length === 0
            ? []
            : [{ kind: 'unchecked', text: `Ignored by the policy: ${ignored.join(', ')}.` }]),
    ];
}

;// CONCATENATED MODULE: ./lib/gates/data-evidence.js





/** Judges a snapshot and writes its evidence. `frame` is asked last, so that its seconds are those of the whole. */
async function evidenceOf(compared, frame) {
    const { snapshot, base, counter, policy } = compared;
    const judged = await judge(base, counter, policy);
    const plots = [];
    const findings = judged.drafts.map((draft) => {
        const id = draft.drawing === undefined ? null : `${draft.rule}-${plots.length + 1}`;
        if (draft.drawing !== undefined && id !== null)
            plots.push({ ...draft.drawing, id });
        return findingOf(draft, snapshot, id);
    });
    return (0,assemble/* assemble */.fT)({
        gate: 'data',
        name: snapshot.name,
        ...frame(),
        decided: judged.decided,
        limit: judged.limit,
        findings,
        measurements: [...judged.measurements],
        plots,
        notes: [...judged.notes],
        counts: { rows_base: base.rows, rows_head: counter.rows, columns: counter.columns.length },
        subject: { base: snapshot.base, head: snapshot.head, digests: { base: base.digest, head: counter.digest } },
        environment: { engine: counter.engine },
    });
}
/** The evidence of a snapshot that the change adds: there is nothing to compare with, so it passes with a note. */
function firstEvidence(snapshot, profile, frame) {
    return (0,assemble/* assemble */.fT)({
        gate: 'data',
        name: snapshot.name,
        ...frame,
        decided: `first snapshot: ${(0,number_text/* countText */.lT)(profile.rows)} rows, ${profile.columns.length} columns`,
        limit: 'none yet',
        ...(profile.rows === 0 ? { findings: [findingOf(empty, snapshot, null)] } : {}),
        notes: [
            { kind: 'unchecked', text: 'First snapshot: there is no base at the merge base, so nothing was compared.' },
        ],
        counts: { rows_head: profile.rows, columns: profile.columns.length },
        subject: { base: null, head: snapshot.head, digests: { head: profile.digest } },
        environment: { engine: profile.engine },
    });
}
/** The evidence of a snapshot that the change deletes: a failure. */
function deletedEvidence(snapshot, frame) {
    const draft = {
        rule: 'snapshot-deleted',
        severity: 'error',
        confidence: 'certain',
        message: `${(0,quote/* quote */.h)(snapshot.path)} was deleted`,
        number: '1 snapshot \u2192 0 (exact)',
        mend: 'Keep it; or take it out of `data.snapshots` first, in a change of its own.',
        about: [],
    };
    return (0,assemble/* assemble */.fT)({
        gate: 'data',
        name: snapshot.name,
        ...frame,
        decided: 'the snapshot was deleted',
        limit: 'a snapshot',
        findings: [findingOf(draft, snapshot, null)],
        subject: { base: snapshot.base, head: null, digests: {} },
    });
}
const empty = {
    rule: 'no-rows',
    severity: 'error',
    confidence: 'certain',
    message: 'the snapshot has no rows',
    number: '0 rows (exact)',
    mend: 'Write the snapshot again: an empty snapshot is never a pass.',
    about: [],
};
function findingOf(draft, snapshot, plot) {
    const { about, drawing: _, ...rest } = draft;
    const identity = ['assay/data', snapshot.path, draft.rule, ...about].join('\0');
    return {
        ...rest,
        locations: [{ path: snapshot.path.replace(/^git:[^:]+:/, '') }],
        fingerprint: (0,external_node_crypto_.createHash)('sha256').update(identity).digest('hex').slice(0, 32),
        ...(plot === null ? {} : { plot }),
    };
}

;// CONCATENATED MODULE: ./lib/gates/data.js
















/**
 * The data gate: one evidence for each snapshot, so that one which cannot be read (`error`) hides no other. Nothing
 * touched: one evidence with verdict `skip`, and no engine is loaded. A private folder holds copies of the data while
 * it runs and is removed in any case.
 */
async function dataGate(request, policy, io, openEngine = openDuckdb) {
    const started = io.now();
    if (request.mode === 'change' && policy.config.data === undefined) {
        throw new problem/* Problem */.A('No snapshot is configured: needed `data.snapshots` in the policy, given none.', 'Name the snapshots in assay.yml (`assay init` finds them), or compare two files: assay data BASE HEAD.');
    }
    return withRun(policy, io, openEngine, async (run) => {
        if (request.mode === 'pair') {
            const name = request.name ?? fileName(request.head);
            const config = snapshotConfigOf(run.config, name, request.head);
            return [
                await guarded(run, { name, config, base: request.base, head: request.head, path: inRepository(io.root, request.head) }, false),
            ];
        }
        let touched;
        try {
            touched = await touchedSnapshots(io.root, request.change, run.config);
        }
        catch (error) {
            if (!(error instanceof problem/* Problem */.A))
                throw error;
            return [(0,assemble/* couldNotCheck */.Hj)('data', error, data_frame(run, started))];
        }
        if (touched.length === 0)
            return [nothingTouched(run, request.change, started)];
        const all = [];
        for (const [i, snapshot] of touched.entries()) {
            io.log.progress('snapshots', i, touched.length);
            all.push(await guarded(run, snapshot, true));
        }
        io.log.progress('snapshots', touched.length, touched.length);
        return all;
    });
}
/** The profile of a snapshot as text, to be stored and compared against later. Errors: `Problem`. */
async function profileGate(snapshot, policy, io, openEngine = openDuckdb) {
    return withRun(policy, io, openEngine, async (run) => {
        const config = snapshotConfigOf(run.config, fileName(snapshot), snapshot);
        const opened = await openSnapshot(snapshot, { root: io.root, directory: run.directory, inside: false });
        return profileText(await data_profileOf(run, opened, config));
    });
}
async function withRun(policy, io, openEngine, work) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,promises_.realpath)(io.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)()), 'assay-data-'));
    let engine = null;
    const end = () => void engine?.then((open) => open.close()).catch(() => undefined);
    io.signal.addEventListener('abort', end, { once: true });
    const options = { io: { root: io.root, env: io.env, log: io.log, allowInstall: io.mayInstall ?? true }, directory };
    try {
        const config = policy.config.data ?? defaults();
        return await work({ policy, config, io, directory, engine: () => (engine ??= openEngine(options)) });
    }
    finally {
        io.signal.removeEventListener('abort', end);
        await engine?.then((open) => open.close()).catch(() => undefined);
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
/** The evidence of one snapshot; a `Problem` becomes its error evidence. */
async function guarded(run, snapshot, inside) {
    const started = run.io.now();
    const { name, base, head } = snapshot;
    try {
        return await evidenceFor(run, snapshot, inside, started);
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.A))
            throw error;
        return (0,assemble/* couldNotCheck */.Hj)('data', error, { ...data_frame(run, started), name, subject: { base, head, digests: {} } });
    }
}
async function evidenceFor(run, snapshot, inside, started) {
    const { config, io } = run;
    if (snapshot.head === null)
        return deletedEvidence(snapshot, data_frame(run, started));
    const place = { root: io.root, directory: run.directory, inside };
    // Of a large snapshot each step takes a while; the engine says nothing in between.
    const step = (done) => io.log.progress(`${snapshot.name}: steps`, done, 5);
    step(0);
    const head = await openSnapshot(snapshot.head, place);
    step(1);
    if (head.kind === 'profile')
        throw profileAsHead(snapshot.head);
    if (snapshot.base === null) {
        const profile = await data_profileOf(run, head, snapshot.config);
        return firstEvidence(snapshot, profile, data_frame(run, started));
    }
    const opened = await openSnapshot(snapshot.base, place);
    step(2);
    const base = await data_profileOf(run, opened, snapshot.config);
    step(3);
    if (base.rows === 0)
        throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(snapshot.base)} has no rows: there is nothing to compare against.`, 'Name another base.');
    const counter = await counterOf(run, head, base.nulls);
    step(4);
    const compared = { snapshot, base, counter, policy: (0,data_policy/* policyOf */.US)(config, snapshot.config) };
    const evidence = await evidenceOf(compared, () => data_frame(run, started));
    step(5);
    return evidence;
}
async function data_profileOf(run, snapshot, config) {
    if (snapshot.kind === 'profile')
        return parseProfile(snapshot.text ?? '', snapshot.name);
    return firstProfile(await counterOf(run, snapshot, config.nulls), run.config.privacy.k);
}
async function counterOf(run, snapshot, nulls) {
    const { kind, ...rest } = snapshot;
    if (kind === 'profile')
        throw profileAsHead(snapshot.name);
    const counter = await (await run.engine()).open({ ...rest, kind, nulls: nulls.length === 0 ? [''] : nulls });
    run.io.log.info(`${snapshot.name}: ${counter.rows} rows, ${counter.columns.length} columns`);
    return counter;
}
function profileAsHead(name) {
    return new problem/* Problem */.A(`${(0,quote/* quote */.h)(name)} is a profile, and head must be data: it is counted at the edges that base's profile chose.`, 'Name the data itself as head; a profile can be the base.');
}
/** A path for people and for SARIF: relative to the root, or the file's name alone when it lies elsewhere. */
function inRepository(root, path) {
    if (!(0,external_node_path_.isAbsolute)(path))
        return normalise(path);
    const inside = (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/');
    return inside.startsWith('../') || (0,external_node_path_.isAbsolute)(inside) ? (0,external_node_path_.basename)(path) : inside;
}
function nothingTouched(run, change, started) {
    return (0,assemble/* assemble */.fT)({
        gate: 'data',
        ...data_frame(run, started),
        verdict: 'skip',
        decided: 'no snapshot changed',
        limit: 'snapshots of the policy',
        subject: { base: change.base, head: change.head, digests: {} },
        notes: [{ kind: 'method', text: `Watched: ${run.config.snapshots.map(({ path }) => (0,quote/* quote */.h)(path)).join(', ')}.` }],
    });
}
function data_frame(run, started) {
    return {
        policy: run.policy.source,
        tool: tool/* tool */.z,
        seed: run.io.seed,
        started: new Date(started).toISOString(),
        seconds: Math.max(0, (run.io.now() - started) / 1000),
    };
}
/** The policy of a snapshot that is named on the command line: the entry of that name or path, else the defaults. */
function snapshotConfigOf(config, name, path) {
    const plain = normalise(path.replace(/^git:[^:]+:/, ''));
    const found = config.snapshots.find((each) => each.name === name || matchesGlob(plain, normalise(each.path)));
    return found ?? data_config/* snapshotSchema */.ap.parse({ path: 'any' });
}
function defaults() {
    return { snapshots: [], margins: data_config/* marginsSchema */.rS.parse({}), undecided: 'warn', alpha: 0.001, privacy: { k: 10 } };
}


/***/ }),

/***/ 5915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ hostScript)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5254);




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

/***/ 5141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ }),

/***/ 2026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ changedPaths)
/* harmony export */ });
/* unused harmony export parseRawDiff */
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1022);

/**
 * Paths that differ between the trees of two commits (`git diff --raw -M base head`), in git's order (by byte value).
 *
 * `root` is a directory of the repository; paths are relative to the repository's top. Renames are those of git's
 * similarity index of 50 %. Submodules are left out. A name that is not UTF-8 is decoded with U+FFFD.
 * Nothing is checked out, no filter or text conversion runs. Empty when the trees are equal.
 * Errors: `Problem` when git fails or a commit is missing.
 */
async function changedPaths(root, base, head) {
    const raw = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, [
        'diff-tree',
        '-r',
        '--raw',
        '-z',
        '-M',
        '--no-ext-diff',
        '--no-textconv',
        '--end-of-options',
        base,
        head,
    ]);
    return parseRawDiff(raw.toString('utf8'));
}
/** Reads the NUL-separated output of `git diff-tree --raw -z` for two trees. Submodules are left out. */
function parseRawDiff(text) {
    const fields = text.split('\0');
    const changes = [];
    for (let i = 0; i < fields.length;) {
        const head = /^:(\d{6}) (\d{6}) [0-9a-f]+ [0-9a-f]+ ([A-Z])\d*$/.exec(fields[i] ?? '');
        if (head === null) {
            i++;
            continue;
        }
        const [, oldMode, newMode, letter] = head;
        const two = letter === 'R' || letter === 'C';
        const first = fields[i + 1] ?? '';
        const second = fields[i + 2] ?? '';
        i += two ? 3 : 2;
        if (newMode === '160000' || (oldMode === '160000' && newMode === '000000'))
            continue;
        if (letter === 'R')
            changes.push({ path: second, oldPath: first, status: 'renamed' });
        else
            changes.push({ path: two ? second : first, status: statusOf(letter ?? 'M') });
    }
    return changes;
}
function statusOf(letter) {
    if (letter === 'A' || letter === 'C')
        return 'added';
    if (letter === 'D')
        return 'deleted';
    return letter === 'T' ? 'type-changed' : 'modified';
}


/***/ }),

/***/ 4625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ benjaminiHochberg)
/* harmony export */ });
/**
 * Adjusted p-values of Benjamini and Hochberg (1995): rejecting where adjusted <= q holds the false discovery rate at q
 * (statsmodels `multipletests(method='fdr_bh')`). Same order as given; empty gives empty. NaN is left out of the count
 * and stays NaN. Cost: one sort.
 */
function benjaminiHochberg(p) {
    const order = p.map((_, i) => i).filter((i) => !Number.isNaN(p[i] ?? Number.NaN));
    order.sort((a, b) => (p[b] ?? 0) - (p[a] ?? 0));
    const adjusted = p.map(() => Number.NaN);
    let least = 1;
    order.forEach((i, place) => {
        least = Math.min(least, ((p[i] ?? 1) * order.length) / (order.length - place));
        adjusted[i] = least;
    });
    return adjusted;
}


/***/ }),

/***/ 6721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ logGamma)
/* harmony export */ });
const g = 607 / 128;
const coefficients = [
    0.9999999999999971, 57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202,
    0.00003399464998481189, 0.00004652362892704858, -0.00009837447530487956, 0.0001580887032249125,
    -0.00021026444172410488, 0.00021743961811521265, -0.0001643181065367639, 0.00008441822398385275,
    -0.000026190838401581408, 0.0000036899182659531625,
];
/**
 * ln Γ(x) for x > 0, by Lanczos' series with g = 607/128 and 15 terms (Godfrey's coefficients); about 1e-14 relative.
 * NaN for x <= 0 or NaN. O(1).
 */
function logGamma(x) {
    if (!(x > 0))
        return Number.NaN;
    let sum = coefficients[0];
    for (let i = 1; i < coefficients.length; i++)
        sum += coefficients[i] / (x + i - 1);
    const t = x + g - 0.5;
    return (x - 0.5) * Math.log(t) - t + 0.5 * Math.log(2 * Math.PI) + Math.log(sum);
}


/***/ })

};
