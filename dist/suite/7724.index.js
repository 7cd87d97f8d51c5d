export const id = 7724;
export const ids = [7724];
export const modules = {

/***/ 1821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Z: () => (/* binding */ compareTypes)
/* harmony export */ });
/** The way in which a column of this type is counted. */
function kindOf(type) {
    if (/^(u?int\d+|float|double|decimal\(.*)$/.test(type))
        return 'number';
    if (/^(date|time|timestamp\(.*|timestamptz)$/.test(type))
        return 'time';
    if (type === 'string' || type === 'bool')
        return 'text';
    return 'opaque';
}
/**
 * Compares two types on the lattice: *widened* when every value of `base` keeps its meaning as `head`, *narrowed* when
 * that holds the other way round (also when today's values fit), *incompatible* when neither does.
 */
function compareTypes(base, head) {
    if (base === head)
        return 'same';
    if (embeds(base, head))
        return 'widened';
    // int64 -> double loses integers beyond 2^53, double -> int64 loses fractions: neither keeps all, both lose some.
    return embeds(head, base) || (isInteger(base) && isFloat(head)) ? 'narrowed' : 'incompatible';
}
const timestamps = ['timestamp(s)', 'timestamp(ms)', 'timestamp(us)', 'timestamp(ns)'];
/** Whether every value of `small` is a value of `large` with the same meaning. */
function embeds(small, large) {
    if (small === large)
        return true;
    const inner = listOf(small);
    const outer = listOf(large);
    if (inner !== null && outer !== null)
        return embeds(inner, outer);
    if (small === 'bool')
        return isInteger(large);
    if (small === 'float')
        return large === 'double';
    if (small === 'date')
        return timestamps.includes(large);
    if (timestamps.includes(small))
        return timestamps.indexOf(large) > timestamps.indexOf(small);
    const digits = decimal(small);
    const room = decimal(large);
    if (digits !== null && room !== null)
        return room.scale >= digits.scale && room.whole >= digits.whole;
    return integerEmbeds(small, large);
}
function integerEmbeds(small, large) {
    const from = integer(small);
    if (from === null)
        return false;
    const to = integer(large);
    if (to !== null)
        return from.signed === to.signed ? from.bits < to.bits : !from.signed && from.bits < to.bits;
    if (large === 'double')
        return from.bits <= 32;
    const room = decimal(large);
    return room !== null && room.whole >= Math.ceil(from.bits * Math.log10(2));
}
function integer(type) {
    const match = /^(u?)int(\d+)$/.exec(type);
    return match === null ? null : { signed: match[1] === '', bits: Number(match[2]) };
}
function decimal(type) {
    const match = /^decimal\((\d+),(\d+)\)$/.exec(type);
    return match === null ? null : { whole: Number(match[1]) - Number(match[2]), scale: Number(match[2]) };
}
function listOf(type) {
    return /^list\((.*)\)$/.exec(type)?.[1] ?? null;
}
function isInteger(type) {
    return integer(type) !== null;
}
function isFloat(type) {
    return type === 'float' || type === 'double';
}


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

/***/ 7724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/engines/duckdb-connection.js
var duckdb_connection = __webpack_require__(4297);
;// CONCATENATED MODULE: ./lib/engines/duckdb-host.js

/**
 * Serves DuckDB to the parent process: opens on the first message, then answers queries in their order. Ends when the
 * parent is gone. An error of the engine is an answer; a crash of the process is for the parent to see.
 */
function serveDuckdb(channel) {
    let connection = null;
    let last = Promise.resolve();
    const answer = async (request) => {
        try {
            if ('open' in request) {
                connection = await (0,duckdb_connection/* connectDuckdb */.Y)(request.open.url, request.open.settings);
                return { id: request.id, version: connection.version };
            }
            if (connection === null)
                return { id: request.id, error: 'not open' };
            return { id: request.id, rows: await connection.query(request.sql) };
        }
        catch (error) {
            return { id: request.id, error: error instanceof Error ? error.message : String(error) };
        }
    };
    channel.on('message', (message) => {
        last = last.then(async () => {
            channel.send?.(await answer(message));
        });
    });
    channel.once('disconnect', () => channel.exit(0));
}

;// CONCATENATED MODULE: ./lib/entry/engine-host.js

/** The process in which DuckDB runs: `dist/engine-host.js`, started by the data gate. */
async function main() {
    serveDuckdb(process);
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


/***/ })

};
