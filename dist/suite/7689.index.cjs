'use strict';
const chunkUrl = process.getBuiltinModule('url').pathToFileURL(__filename).href;
exports.id = 7689;
exports.ids = [7689];
exports.modules = {

  97689:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  openDuckdb: () => (  openDuckdb),
  openDuckdbInProcess: () => (  openDuckdbInProcess)
});

 
var external_node_os_ = __webpack_require__(48161);
 
var problem = __webpack_require__(75254);
 
var quote = __webpack_require__(52037);
 
var host_script = __webpack_require__(65915);
 
var resolve = __webpack_require__(41547);
 
var external_node_child_process_ = __webpack_require__(31421);
; 


 
const passed = ['PATH', 'HOME', 'USERPROFILE', 'TMPDIR', 'TEMP', 'TMP', 'LANG', 'LC_ALL', 'TZ', 'SystemRoot'];


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
        throw new problem .A(`DuckDB could not be loaded: ${firstLine(opened.error).slice(0, 200)}`, 'Install it again: `assay runtime install duckdb`, or `npm ci` where it comes from node_modules.');
    }
    return {
        version: 'version' in opened ? opened.version : '',
        query: async (sql, seconds) => {
            const reply = await ask({ sql, ...(seconds === undefined ? {} : { seconds }) });
            if ('rows' in reply)
                return reply.rows;
            throw new Error('error' in reply ? reply.error : 'no rows');
        },
        convert: async (job) => {
            const reply = await ask({ convert: job });
            if ('columns' in reply)
                return reply.columns;
            const said = 'error' in reply ? reply.error : 'no columns';
            throw 'mend' in reply && reply.mend !== undefined ? new problem .A(said, reply.mend) : new Error(said);
        },
        ...('tallies' in opened && opened.tallies
            ? {
                tally: async (sql, columns) => {
                    const reply = await ask({ tally: sql, columns });
                    if ('tally' in reply)
                        return reply.tally;
                    throw new Error('error' in reply ? reply.error : 'no counts');
                },
            }
            : {}),
        ...('samples' in opened && opened.samples
            ? {
                quantiles: async (sql, columns) => {
                    const reply = await ask({ quantiles: sql, columns });
                    if ('sampled' in reply)
                        return reply.sampled;
                    throw new Error('error' in reply ? reply.error : 'no quantiles');
                },
            }
            : {}),
        csv: async (job) => {
            const reply = await ask({ csv: job });
            return 'answer' in reply ? reply.answer : null;
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
        gone ??= new problem .A(`The data engine's process ended (${how}) before it answered.`, 'Run again; if it ends again, give it more memory or a smaller snapshot, and report the file to us.', cause === undefined ? {} : { cause });
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

 
var connection = __webpack_require__(31878);
 
var types = __webpack_require__(11821);
 
var counter = __webpack_require__(9616);
 
var looks = __webpack_require__(53940);
; 



 
function countedFrom({ request }, rows, answers) {
    const number = (key, otherwise = 0) => (answers[key] === undefined ? otherwise : Number(answers[key]));
    const kind = (0,types .I)(request.type);
    const filled = number('filled', number('stored'));
    const missing = rows - number('stored', filled);
    const odd = { nan: number('nan'), pinf: number('pinf'), ninf: number('ninf') };
    const n = filled - odd.nan - odd.pinf - odd.ninf;
    const least = (key) => (answers[key] === null || answers[key] === undefined ? null : Number(answers[key]));
    return {
        n,
        missing,
        unparsed: rows - missing - filled,
        ...odd,
        empty: number('empty'),
        min: least('min'),
        max: least('max'),
        ...(request.edges && kind !== 'text' && kind !== 'opaque'
            ? { bins: bins(answers.bins, request.edges.length + 1, n) }
            : {}),
        ...(kind === 'text' ? { values: valuesFrom(answers.values, request.values ?? [], n) } : {}),
        ...('lengths' in answers ? { lengths: bins(answers.lengths, (request.lengths?.length ?? 0) + 1, filled) } : {}),
        ...('total' in answers ? { sum: { total: BigInt(String(answers.total ?? 0)), clamped: n - number('added') } } : {}),
        ...('distinct' in answers ? { distinct: String(answers.distinct ?? noBits) } : {}),
        ...('places' in answers ? { places: cellsFrom(answers.places, 8) } : {}),
        ...('hours' in answers ? { hours: cellsFrom(answers.hours, counter .M$) } : {}),
        ...('large' in answers ? { large: answers.large.map(Number) } : {}),
        ...('sliced' in answers ? { shapes: valuesFrom(answers.shapes, request.shapes ?? [], number('sliced')) } : {}),
        ...('looks' in answers ? { looks: looksFrom(answers.looks) } : {}),
    };
}
const noBits = Buffer.alloc(counter .nP / 8).toString('base64');
 
function bins(answer, length, total) {
    const counts = Array.isArray(answer) ? answer.map(Number) : [];
    const padded = Array.from({ length }, (_, i) => counts[i] ?? 0);
    if (length === 1)
        padded[0] = total;
    return padded;
}
 
function valuesFrom(answer, values, total) {
    const counts = bins(answer, values.length + 1, total);
    const byBytes = values.map((value, i) => ({ i, bytes: Buffer.from(value, 'utf8') }));
    byBytes.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
    const ordered = values.map(() => 0);
    byBytes.forEach(({ i }, place) => {
        ordered[i] = counts[place] ?? 0;
    });
    return [...ordered, counts[values.length] ?? 0];
}
function entriesOf(answer) {
    return Array.isArray(answer) ? answer : [];
}
 
function cellsFrom(answer, length) {
    const counts = new Map(entriesOf(answer).map(({ key, value }) => [Number(key), Number(value)]));
    return Array.from({ length }, (_, cell) => counts.get(cell) ?? 0);
}
function looksFrom(answer) {
    const entries = entriesOf(answer);
    return looks .dx.map((_, i) => entries.reduce((sum, { key, value }) => sum + ((Number(key) >> i) & 1 ? Number(value) : 0), 0));
}

; 

const names = {
    bool: 'BOOLEAN',
    int8: 'TINYINT',
    int16: 'SMALLINT',
    int32: 'INTEGER',
    int64: 'BIGINT',
    int128: 'HUGEINT',
    uint8: 'UTINYINT',
    uint16: 'USMALLINT',
    uint32: 'UINTEGER',
    uint64: 'UBIGINT',
    float: 'FLOAT',
    double: 'DOUBLE',
    date: 'DATE',
    time: 'TIME',
    'timestamp(s)': 'TIMESTAMP_S',
    'timestamp(ms)': 'TIMESTAMP_MS',
    'timestamp(us)': 'TIMESTAMP',
    'timestamp(ns)': 'TIMESTAMP_NS',
    timestamptz: 'TIMESTAMP WITH TIME ZONE',
    string: 'VARCHAR',
};
 
function sqlType(type) {
    const decimal = /^decimal\((\d+),(\d+)\)$/.exec(type);
    return names[type] ?? (decimal === null ? null : `DECIMAL(${decimal[1]}, ${decimal[2]})`);
}


function exactAs(column, as) {
    const { expression: x, type, physical } = column;
    const stored = physical === 'text' ? 'string' : type;
    if (stored === as)
        return isEnum(physical) ? `CAST(${x} AS VARCHAR)` : x;
    const target = sqlType(as);
    if (target === null)
        return `CAST(${x} AS VARCHAR)`;
    if (as === 'string')
        return `CAST(${x} AS VARCHAR)`;
    const cast = `TRY_CAST(${(0,types .I)(stored) === (0,types .I)(as) && stored !== 'bool' ? x : `CAST(${x} AS VARCHAR)`} AS ${target})`;
    if (!isInteger(as) || isInteger(stored))
        return cast;
    return `CASE WHEN CAST(${cast} AS DOUBLE) = TRY_CAST(CAST(${x} AS VARCHAR) AS DOUBLE) THEN ${cast} END`;
}
function isEnum(physical) {
    return physical.startsWith('ENUM(') || physical === 'UUID';
}
 
function isInteger(type) {
    return /^u?int\d+$/.test(type);
}

; 



function largeSql(raw, column, type) {
    const whole = /^u?int/.test(type);
    const as = whole ? (sqlType(type) ?? 'HUGEINT') : 'HUGEINT';
    const v = whole ? exactAs({ ...column, expression: raw }, type) : `TRY_CAST(${raw} AS HUGEINT)`;
    const float = `CAST(${v} AS DOUBLE)`;
    const shortest = `coalesce(TRY_CAST(CAST(${float} AS VARCHAR) AS HUGEINT) = ${v}, false)`;
    const held = `CASE WHEN ${v} BETWEEN -${2 ** 53} AND ${2 ** 53} THEN NULL WHEN TRY_CAST(${float} AS ${as}) = ${v} THEN 1 WHEN ${v} % 10 = 0 THEN ${shortest}::INTEGER WHEN ${v} IS NOT NULL THEN 0 END`;
    return `[coalesce(sum(${held}), 0), count(${held}) - coalesce(sum(${held}), 0)]`;
}

 
var duckdb_sql = __webpack_require__(52391);
; 


 
function withoutBlanks(x) {
    return `nullif(${x}, '')`;
}
 
const castless = /^(date|time|timestamp\((s|ms|us)\)|timestamptz)$/;
 
function ask(opened, request) {
    const column = opened.find(request.path);
    const from = rowsOf(opened, column);
    const blank = column.blanks === true && column.type === 'string' && (0,types .I)(request.type) !== 'text';
    const raw = blank ? withoutBlanks(column.expression) : column.expression;
     
    const stored = column.physical === 'text' && (0,types .I)(column.type) === 'time' ? 'string' : column.type;
     
    const direct = column.physical !== 'text' && column.type === request.type && castless.test(column.type);
    const typedOf = (x) => (direct ? `epoch(${x})` : (0,duckdb_sql .nE)(x, stored, request.type));
    const value = typedOf(raw);
     
    return { request, column, raw, value, typedOf, from, fails: direct || value.includes('TRY_CAST') };
}
 
function rowsOf(opened, { lists = [], from = opened.from }) {
    return lists.reduce((inner, list) => `(SELECT unnest(${list}) AS u FROM ${inner})`, from);
}
 
async function one(connection, sql) {
    return (await connection.query(sql))[0] ?? [];
}
 
const together = 200;


function togetherOf(opened) {
    return isQuick(opened) ? 40 : together;
}
 
function isQuick(opened) {
    return isByColumn(opened) && opened.rows <= 100_000;
}
 
function isByColumn({ source }) {
    return source.kind === 'parquet' || source.copied === true || source.columnsFrom !== undefined;
}


async function inGroups(opened, requests, most, work) {
    const asked = requests.map((request) => ask(opened, request));
    const answers = new Map();
    for (const from of new Set(asked.map((each) => each.from))) {
        const same = asked.filter((each) => each.from === from);
        for (let i = 0; i < same.length; i += most) {
            const group = same.slice(i, i + most);
            const found = await work(group);
            group.forEach((each, j) => {
                answers.set(each, found[j]);
            });
        }
    }
    return asked.map((each) => answers.get(each));
}

; 



function sumTerm(summed, sum, r, x) {
    if (isExactInteger(summed, sum))
        return r;
    return `TRY_CAST((${x} - ${(0,duckdb_sql .gd)(sum.centre)}) * ${(0,duckdb_sql .gd)(2 ** sum.scale)} AS BIGINT)`;
}
 
function isExactInteger({ request, column }, sum) {
    const whole = /^u?int(8|16|32|64)$/;
    return (sum.centre === 0 &&
        sum.scale === 0 &&
        whole.test(request.type) &&
        whole.test(column.type) &&
        column.physical !== 'text');
}

 
var tally = __webpack_require__(99648);
; 





 
function canTally({ connection }, { request }) {
    const kind = (0,types .I)(request.type);
    return (connection.tally !== undefined &&
        (kind === 'number' || kind === 'time') &&
        (request.edges?.length ?? 0) <= tally .ty);
}


async function countNumbers(opened, group) {
    const [first] = group;
    if (first === undefined)
        return [];
    const values = group.map(({ value }, i) => `${value} AS x${i}`).join(', ');
    const tally = await opened.connection.tally?.(`SELECT ${values} FROM ${first.from}`, group.map(tallyRequest));
    if (tally === undefined || tally === null)
        return null;
    const { rows, columns } = tally;
     
    if (rows !== (await rowsToRead(opened, first)))
        return null;
    const answers = await askedAgain(opened, group, rows, columns);
    return group.map((asked, i) => count_numbers_countedFrom(asked, rows, columns[i], answers[i] ?? {}));
}
 
async function rowsToRead({ connection, rows }, { column, from }) {
    return column.lists === undefined ? rows : Number((await one(connection, `SELECT count(*) FROM ${from}`))[0]);
}
 
function tallyRequest({ request }) {
    const { edges = [], sum, distinct, slice = 1, places, hours } = request;
    return {
        edges,
        ...(sum === undefined ? {} : { sum }),
        ...(distinct === undefined ? {} : { distinct }),
        ...(places ? { places: { slice, float: request.type === 'float' } } : {}),
        ...(hours ? { hours } : {}),
    };
}
 
async function askedAgain(opened, group, rows, columns) {
    const asked = group.map(({ raw, fails, column, request }, i) => {
        const { filled = 0, min = null, max = null } = columns[i] ?? {};
        const large = [min, max].some((each) => Math.abs(each ?? 0) >= 2 ** 53);
        const whole = request.sum !== undefined && isExactInteger({ request, column }, request.sum);
        return {
            stored: fails && filled < rows && column.tally === undefined ? `count(${raw})` : null,
            total: whole && large ? `sum(${raw})::VARCHAR` : null,
            large: request.large && large ? largeSql(raw, column, request.type) : null,
        };
    });
    const sql = asked.flatMap(({ stored, total, large }) => [stored, total, large]).filter((each) => each !== null);
    const answers = sql.length === 0 ? [] : await one(opened.connection, `SELECT ${sql.join(', ')} FROM ${group[0]?.from}`);
    let next = 0;
    return asked.map(({ stored, total, large }) => ({
        ...(stored === null ? {} : { stored: Number(answers[next++]) }),
        ...(total === null ? {} : { total: BigInt(String(answers[next++])) }),
        ...(large === null ? {} : { large: answers[next++].map(Number) }),
    }));
}
 
function count_numbers_countedFrom({ request, column, fails }, rows, tallied, answers = {}) {
    const { filled, nan, pinf, ninf, min, max, bins, added, distinct, places, hours } = tallied;
    const n = filled - nan - pinf - ninf;
     
    const stored = fails && filled < rows ? (answers.stored ?? column.tally?.filled ?? filled) : filled;
    const exact = answers.total !== undefined;
    return {
        ...{ n, missing: rows - stored, unparsed: stored - filled, nan, pinf, ninf, empty: 0, min, max },
        ...(request.edges === undefined ? {} : { bins }),
        ...(request.sum ? { sum: { total: answers.total ?? tallied.total, clamped: exact ? 0 : n - added } } : {}),
        ...(request.distinct === undefined ? {} : { distinct }),
        ...(request.places ? { places } : {}),
        ...(request.hours ? { hours } : {}),
        ...(request.large ? { large: answers.large ?? [0, 0] } : {}),
    };
}

 
var looked_counts = __webpack_require__(75218);
 
var data_shape = __webpack_require__(42441);
; 




 
function inSlice(hash, slice) {
    return slice <= 1 ? null : `${hash} < ${2n ** 64n / BigInt(slice)}::UBIGINT`;
}
 
function slicedWhere(request, x, h) {
    const listed = listedOf(request);
    return allOf(request, x, h, listed === null ? null : `${x} NOT IN (${(0,duckdb_sql .v$)(listed).slice(1, -1)})`);
}
 
function slicedValue(request, x, h) {
    const listed = listedOf(request);
    return allOf(request, x, h, listed === null ? null : `NOT list_contains(${(0,duckdb_sql .v$)(listed)}, ${x})`);
}
function listedOf(request) {
    return (0,types .I)(request.type) === 'text' && request.values?.length ? request.values : null;
}
function allOf(request, x, h, unlisted) {
    const conditions = [`${x} IS NOT NULL`, inSlice(h, request.slice ?? 1), unlisted];
    return conditions.filter((each) => each !== null).join(' AND ');
}
 
function shapeSql(x) {
    const runs = [
        ['[A-Z]+', 'A'],
        ['[a-z]+', 'a'],
        ['[0-9]+', '9'],
        ['[\\t\\n\\v\\f\\r ]+', ' '],
        ['[^\\x20-\\x7e]+', 'x'],
    ];
    const start = `left(${x}, ${data_shape .UU})`;
    const shape = runs.reduce((sql, [run, sign]) => `regexp_replace(${sql}, ${(0,duckdb_sql .eu)(run)}, '${sign}', 'g')`, start);
    return `${shape} || CASE WHEN length(${x}) > ${data_shape .UU} THEN '\u2026' ELSE '' END`;
}
 
function looksSql(x) {
    return looks .dx
        .map(({ pattern, luhn }, i) => {
        const matches = `regexp_full_match(${x}, ${(0,duckdb_sql .eu)(pattern)}, 's')`;
        return `CASE WHEN ${matches} THEN ${luhn ? `CASE WHEN ${luhnSql(x)} THEN ${2 ** i} ELSE 0 END` : 2 ** i} ELSE 0 END`;
    })
        .join(' + ');
}
function luhnSql(x) {
    const digits = `regexp_replace(${x}, '[^0-9]', '', 'g')`;
    const digit = `CAST(substr(${digits}, length(${digits}) - i, 1) AS INTEGER)`;
    const twice = `CASE WHEN i % 2 = 0 THEN ${digit} WHEN ${digit} > 4 THEN 2 * ${digit} - 9 ELSE 2 * ${digit} END`;
    return `list_sum(list_transform(range(length(${digits})), lambda i: ${twice})) % 10 = 0`;
}
 
function placesSql(x, type) {
    const same = (places) => {
        const rounded = `round(${x} * 1e${places}) / 1e${places}`;
        return type === 'float' ? `CAST(${rounded} AS FLOAT) = CAST(${x} AS FLOAT)` : `${rounded} = ${x}`;
    };
    const cases = Array.from({ length: 7 }, (_, j) => `WHEN ${same(j)} THEN ${j}`).join(' ');
    return `CASE WHEN ${x} IS NULL THEN NULL ${cases} ELSE 7 END`;
}

; 







 
const enough = { rows: 250_000, columns: 500 };
 
const first = { rows: 20_000, different: 6_000 };
 
const most = 20_000;
 
function readsAlone(opened, group) {
    const many = opened.rows >= enough.rows && opened.columns.length <= enough.columns;
    const { kind, copied } = opened.source;
    return many && (kind === 'parquet' || copied === true) && group.every(({ from }) => from === opened.from);
}


async function countFew(opened, group) {
    const can = group.map(({ request, raw }) => (0,types .I)(request.type) !== 'opaque' && request.path.length === 1 && isColumn(raw, request.path));
    const asked = group.map(({ raw }, i) => (can[i] ? `count(DISTINCT ${raw})` : 'NULL'));
    const seen = await one(opened.connection, `SELECT ${asked.join(', ')} FROM (SELECT * FROM ${opened.from} LIMIT ${first.rows})`);
    const counted = [];
    for (const [i, each] of group.entries()) {
        const few = can[i] && Number(seen[i]) <= first.different;
        const rows = few ? await opened.connection.query(groupedSql(each)) : [];
        const values = few && rows.length <= most ? rows.map(valueFrom) : null;
        counted.push(values === null || isLarge(each, values) ? null : few_values_countedFrom(each, values));
    }
    return counted;
}
 
function isLarge({ request }, values) {
    return request.large === true && values.some(({ x }) => Math.abs(Number(x)) >= 2 ** 53);
}
 
function isColumn(raw, path) {
    return raw === (0,duckdb_sql .uV)(path) || /^c\d+$/.test(raw);
}
function groupedSql(asked) {
    const { request, raw, value, from } = asked;
    const n = request.path[0]?.toLowerCase() === 'n_' ? 'n__' : 'n_';
    const groups = `(SELECT ${raw}, count(*) AS ${n} FROM ${from} GROUP BY ${raw} LIMIT ${most + 1})`;
    const values = `(SELECT ${raw} AS r, ${value} AS x, hash(${value}) AS h, ${n} AS n FROM ${groups})`;
    const text = (0,types .I)(request.type) === 'text';
    const chosen = [`x IS NOT NULL`, inSlice('h', request.distinct ?? 1)].filter((each) => each !== null).join(' AND ');
    const sliced = slicedWhere(request, 'x', 'h');
    const within = (wanted, sql) => (wanted ? `CASE WHEN ${sliced} THEN ${sql} END` : 'NULL');
    const fields = [
        'n',
        'r IS NOT NULL',
        'x',
        request.distinct === undefined ? 'NULL' : `CASE WHEN ${chosen} THEN h & ${counter .nP - 1} END`,
        request.sum && !text ? `(${sumTerm(asked, request.sum, 'r', 'x')})::VARCHAR` : 'NULL',
        request.lengths && text ? 'length(x)' : 'NULL',
        sliced,
        within(text && request.shapes?.length, shapeSql('x')),
        within(text && request.looks, looksSql('x')),
        within(!text && request.places, placesSql('x', request.type)),
    ];
    return `SELECT ${fields.join(', ')} FROM ${values}`;
}
function valueFrom([n, stored, x, bit, term, length, sliced, shape, mask, places]) {
    const number = (given) => (given === null ? null : Number(given));
    return {
        rows: Number(n),
        stored: stored === true,
        x,
        bit: number(bit),
        term: term === null ? null : BigInt(String(term)),
        length: number(length),
        sliced: sliced === true,
        shape: shape === null ? null : String(shape),
        looks: Number(mask ?? 0),
        places: number(places),
    };
}
function few_values_countedFrom({ request, fails }, values) {
    const sum = (of) => of.reduce((total, { rows }) => total + rows, 0);
    const filled = values.filter(({ x }) => x !== null);
    const stored = fails ? sum(values.filter((value) => value.stored)) : sum(filled);
    const missing = sum(values) - stored;
    const text = (0,types .I)(request.type) === 'text';
    const common = { missing, unparsed: stored - sum(filled), ...distinctOf(request, values) };
    if (text) {
        const empty = sum(filled.filter(({ x }) => x === ''));
        const odd = { nan: 0, pinf: 0, ninf: 0 };
        return { n: sum(filled), ...common, ...odd, empty, min: null, max: null, ...textCounts(request, filled) };
    }
    const finite = filled.filter(({ x }) => Number.isFinite(Number(x)));
    const numbers = finite.map(({ x }) => Number(x));
    const are = (x) => sum(filled.filter((value) => Object.is(Number(value.x), x)));
    return {
        n: sum(finite),
        ...common,
        ...{ nan: are(Number.NaN), pinf: are(Number.POSITIVE_INFINITY), ninf: are(Number.NEGATIVE_INFINITY), empty: 0 },
        min: numbers.length === 0 ? null : numbers.reduce((a, b) => Math.min(a, b)),
        max: numbers.length === 0 ? null : numbers.reduce((a, b) => Math.max(a, b)),
        ...(request.edges ? { bins: atEdges(request.edges, finite, ({ x }) => Number(x)) } : {}),
        ...(request.sum ? { sum: added(finite) } : {}),
        ...(request.places ? { places: (0,looked_counts .N4)(8, finite, ({ places }) => places) } : {}),
        ...(request.hours ? { hours: (0,looked_counts .N4)(counter .M$, finite, ({ x }) => (0,counter .Vp)(Number(x))) } : {}),
        ...(request.large ? { large: [0, 0] } : {}),
    };
}
function textCounts(request, filled) {
    const { values = [], lengths } = request;
    const sliced = filled.filter((value) => value.sliced);
    return {
        values: (0,looked_counts .mQ)(values, filled, ({ x }) => String(x)),
        ...(lengths === undefined ? {} : { lengths: atEdges(lengths, filled, ({ length }) => length ?? 0) }),
        ...(0,looked_counts .p5)(request, sliced),
    };
}
 
function atEdges(edges, values, of) {
    return (0,looked_counts .N4)(edges.length + 1, values, (value) => {
        const v = of(value);
        let [low, high] = [0, edges.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (v <= (edges[middle] ?? v))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    });
}
function added(values) {
    let [total, clamped] = [0n, 0];
    for (const { term, rows } of values) {
        if (term === null)
            clamped += rows;
        else
            total += term * BigInt(rows);
    }
    return { total, clamped };
}
function distinctOf(request, values) {
    if (request.distinct === undefined)
        return {};
    const bytes = Buffer.alloc(counter .nP / 8);
    for (const { bit } of values)
        if (bit !== null)
            bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (128 >> (bit & 7));
    return { distinct: bytes.toString('base64') };
}

; 







 
async function scan(opened, group, { finite, known = [], gather = [] }) {
    const parts = group.map((asked, i) => {
        const { min, max, ...rest } = aggregates(asked, i, finite);
        return known[i] || min === undefined || max === undefined ? rest : { ...rest, min, max };
    });
    const asked = ['count(*)', ...parts.flatMap((part) => Object.values(part))];
    const [answers, looked] = await scanned(opened, asked, rowsSql(group, gather), gather);
    let at = 1;
    const named = parts.map((part) => {
        const keys = Object.keys(part);
        at += keys.length;
        return Object.fromEntries(keys.map((key, j) => [key, answers[at - keys.length + j]]));
    });
    return [Number(answers[0] ?? 0), named, looked];
}
 
async function scanned(opened, asked, rows, gather) {
    const maps = gather.flatMap((request, i) => request === null ? [] : [{ i, sql: `histogram(x${i}) FILTER (${slicedValue(request, `x${i}`, `h${i}`)})` }]);
    if (maps.length === 0)
        return [await one(opened.connection, `SELECT ${asked.join(', ')} FROM ${rows}`), []];
    const answers = asked.map((sql, i) => `${sql} AS a${i}`).join(', ');
    const entries = maps.map(({ i, sql }) => `map_entries(${sql}) AS m${i}`).join(', ');
    const texts = `(SELECT unnest([${maps.map(({ i }) => `{i: ${i}, m: m${i}}`).join(', ')}]) AS c FROM t)`;
    const values = await one(opened.connection, `WITH t AS MATERIALIZED (SELECT ${answers}, ${entries} FROM ${rows}),
     e AS (SELECT c.i AS i, unnest(c.m) AS e FROM ${texts}),
     l AS (SELECT i, ${shapeSql('e.key')} AS s, ${looksSql('e.key')} AS l, e.value AS n FROM e),
     g AS (SELECT i, s, l, sum(n)::BIGINT AS n FROM l GROUP BY i, s, l)
     SELECT (SELECT list({i: i, s: s, l: l, n: n}) FROM g), ${asked.map((_, i) => `a${i}`).join(', ')} FROM t`);
    const looked = (values[0] ?? []);
    const gathered = looked.map(({ i, s, l, n }) => ({ column: i, rows: Number(n), shape: s, looks: Number(l) }));
    return [values.slice(1), gathered];
}
 
function rowsSql(group, gather = []) {
    const inner = group.map(({ raw, value }, i) => `${raw} AS r${i}, ${value} AS x${i}`).join(', ');
    let sql = `(SELECT ${inner} FROM ${group[0]?.from})`;
    const hashed = group.flatMap(({ request }, i) => request.distinct !== undefined || request.slice !== undefined || gather[i] ? [`hash(x${i}) AS h${i}`] : []);
    if (hashed.length > 0)
        sql = `(SELECT *, ${hashed.join(', ')} FROM ${sql})`;
    const sliced = group.flatMap(({ request }, i) => (isSliced(request) ? [`${slicedSql(request, i)} AS s${i}`] : []));
    return sliced.length === 0 ? sql : `(SELECT *, ${sliced.join(', ')} FROM ${sql})`;
}
 
function isSliced(request) {
    return request.places === true || request.shapes !== undefined || request.looks === true;
}
function slicedSql(request, i) {
    return `CASE WHEN ${slicedValue(request, `x${i}`, `h${i}`)} THEN x${i} END`;
}
function aggregates({ request, column, fails }, i, finite) {
    const kind = (0,types .I)(request.type);
    const x = finite ? `CASE WHEN isfinite(x${i}) THEN x${i} END` : `x${i}`;
    const lengths = request.lengths ? `[${request.lengths.join(', ')}]` : null;
    if (kind === 'opaque') {
        const counted = { stored: `count(r${i})` };
        const list = lengths !== null && column.type.startsWith('list(');
        return list ? { ...counted, lengths: `map_values(histogram(len(r${i}), ${lengths}))` } : counted;
    }
    return {
        ...(fails ? { stored: `count(r${i})` } : {}),
        filled: `count(x${i})`,
        ...(kind === 'text' ? textAggregates(request, i, lengths) : numberAggregates(request, column, i, x, finite)),
        ...sliceAggregates(request, i, finite),
        ...(request.distinct === undefined ? {} : { distinct: bitsSql(i, request.distinct) }),
    };
}
function textAggregates(request, i, lengths) {
    return {
        empty: `count_if(x${i} = '')`,
        ...(request.values?.length ? { values: `map_values(histogram_exact(x${i}, ${(0,duckdb_sql .v$)(request.values)}))` } : {}),
        ...(lengths === null ? {} : { lengths: `map_values(histogram(length(x${i}), ${lengths}))` }),
    };
}
function numberAggregates(request, column, i, x, finite) {
    const odd = {
        nan: `count_if(isnan(x${i}))`,
        pinf: `count_if(x${i} = 'infinity'::DOUBLE)`,
        ninf: `count_if(x${i} = '-infinity'::DOUBLE)`,
    };
    const term = request.sum && sumTerm({ request, column }, request.sum, `r${i}`, x);
    const hours = request.hours ? hourSql(x) : null;
    return {
        ...(finite ? odd : {}),
        min: `min(${x})`,
        max: `max(${x})`,
        ...(request.edges?.length ? { bins: `map_values(histogram(${x}, ${(0,duckdb_sql .V_)(request.edges)}))` } : {}),
        ...(term ? { total: `sum(${term})::VARCHAR`, added: `count(${term})` } : {}),
        ...(hours === null ? {} : { hours: `map_entries(histogram(${hours}))` }),
        ...(request.large ? { large: largeSql(`r${i}`, column, request.type) } : {}),
    };
}
 
function hourSql(x) {
    const ofDay = `(${x} - floor(${x} / 86400e0) * 86400e0)`;
    const hour = `least(${counter .M$ - 1}, greatest(1, floor(${ofDay} / 3600e0) + 1))`;
    return `CASE WHEN ${ofDay} = 0 THEN 0 WHEN isfinite(${x}) THEN ${hour} END::UTINYINT`;
}
 
function sliceAggregates(request, i, finite) {
    if ((0,types .I)(request.type) !== 'text') {
        const s = finite ? `CASE WHEN isfinite(s${i}) THEN s${i} END` : `s${i}`;
        if (!request.places)
            return {};
        return { places: `map_entries(histogram(${there(i, placesSql(s, request.type))}))` };
    }
    return {
        ...(request.shapes === undefined ? {} : { sliced: `count(s${i})` }),
        ...(request.shapes?.length
            ? { shapes: `map_values(histogram_exact(${there(i, shapeSql(`s${i}`))}, ${(0,duckdb_sql .v$)(request.shapes)}))` }
            : {}),
        ...(request.looks ? { looks: `map_entries(histogram(${there(i, looksSql(`s${i}`))}))` } : {}),
    };
}
 
function there(i, sql) {
    return `CASE WHEN s${i} IS NOT NULL THEN ${sql} END`;
}
function bitsSql(i, slice) {
    const bit = `(h${i} & ${counter .nP - 1})::SMALLINT`;
    const chosen = [`x${i} IS NOT NULL`, inSlice(`h${i}`, slice)].filter((each) => each !== null).join(' AND ');
    return `to_base64(bitstring_agg(CASE WHEN ${chosen} THEN ${bit} END, 0::SMALLINT, ${counter .nP - 1}::SMALLINT)::BLOB)`;
}

; 











function count(opened, requests) {
    const most = Math.min(togetherOf(opened), requests.some(isSliced) ? togetherSliced : Number.POSITIVE_INFINITY);
    return inGroups(opened, requests, most, async (group) => {
        const alone = readsAlone(opened, group);
        const few = alone ? await countFew(opened, group) : [];
        const found = new Map();
        group.forEach((asked, i) => {
            if (few[i])
                found.set(asked, few[i]);
        });
        const numbers = group.filter((asked) => !found.has(asked) && canTally(opened, asked));
        for (const [i, each] of ((await countNumbers(opened, numbers)) ?? []).entries())
            found.set(numbers[i], each);
        const rest = group.filter((asked) => !found.has(asked));
        const counted = rest.length === 0 ? [] : await countTogether(opened, rest, alone);
        for (const [i, each] of counted.entries())
            found.set(rest[i], each);
        return group.map((asked) => found.get(asked));
    });
}
 
async function countTogether(opened, group, alone) {
    const gathered = group.map((asked) => canGather(opened, asked));
    const inScan = group.map((asked, i) => (alone || gathered[i] ? withoutSlice(asked) : asked));
    const known = await storedExtremes(opened, inScan);
    const apart = opened.rows <= fewRows && inScan.filter(({ request }) => request.looks).length > 1;
    const [rows, scanned, looked] = await scan(opened, apart ? inScan.map(withoutLooks) : inScan, {
        finite: false,
        known,
        gather: group.map((asked, i) => (gathered[i] ? asked.request : null)),
    });
    const seen = apart ? await looksTogether(opened, inScan) : [];
    const answers = scanned.map((each, i) => ({ ...each, ...known[i], ...seen[i] }));
    const odd = inScan.map((asked, i) => hasOdd(asked, answers[i] ?? {}));
    const again = inScan.filter((_, i) => odd[i]);
    const [, better] = again.length === 0 ? [rows, []] : await scan(opened, again, { finite: true });
    let next = 0;
    const counted = [];
    for (const [i, asked] of group.entries()) {
        const scanned = (odd[i] ? better[next++] : answers[i]) ?? {};
        const own = alone && !gathered[i] && isSliced(asked.request);
        const more = own ? await lookedAt(opened, asked, odd[i] === true) : {};
        counted.push({
            ...countedFrom(asked, rows, { ...scanned, ...more }),
            ...(gathered[i]
                ? (0,looked_counts .p5)(asked.request, looked.filter(({ column }) => column === i))
                : {}),
        });
    }
    return counted;
}
 
const mostGathered = 65_536;
 
function canGather({ rows }, { request }) {
    return (0,types .I)(request.type) === 'text' && isSliced(request) && rows / (request.slice ?? 1) <= mostGathered;
}
function withoutSlice(asked) {
    const { slice: _, places: __, shapes: ___, looks: ____, ...request } = asked.request;
    return { ...asked, request };
}
function withoutLooks(asked) {
    const { looks: _, ...request } = asked.request;
    return { ...asked, request };
}
 
const fewRows = 250_000;
 
async function looksTogether(opened, group) {
    const asked = group.flatMap(({ request }, i) => (request.looks ? [`{i: ${i}, x: s${i}}`] : []));
    const values = `(SELECT unnest([${asked.join(', ')}]) AS e FROM ${rowsSql(group)})`;
    const looked = `(SELECT e.i AS i, ${looksSql('e.x')} AS l FROM ${values} WHERE e.x IS NOT NULL)`;
    const rows = await opened.connection.query(`SELECT i, l, count(*) FROM ${looked} GROUP BY i, l`);
    return group.map(({ request }, i) => {
        const own = rows.filter(([at]) => at === i);
        return request.looks ? { looks: own.map(([, key, value]) => ({ key, value })) } : {};
    });
}
 
async function lookedAt(opened, asked, finite) {
    const { request, value, from } = asked;
    const aggregates = sliceAggregates(request, 0, finite);
    const rows = `(SELECT x AS s0 FROM (SELECT x, hash(x) AS h FROM (SELECT ${value} AS x FROM ${from})) WHERE ${slicedWhere(request, 'x', 'h')})`;
    const answers = await one(opened.connection, `SELECT ${Object.values(aggregates).join(', ')} FROM ${rows}`);
    return Object.fromEntries(Object.keys(aggregates).map((key, i) => [key, answers[i]]));
}


async function storedExtremes(opened, group) {
    const { source } = opened;
    const plain = source.kind === 'parquet' && source.from === undefined && source.files.length === 1;
    const told = group.map(({ request, column, from }) => {
        const same = request.type === column.type && column.path.length === 1 && from === opened.from;
        return plain && same && /^(u?int(8|16|32|64)|date|timestamp\(us\))$/.test(column.type);
    });
    const asked = group.flatMap(({ raw, column, request }, i) => told[i] ? ['min', 'max'].map((each) => (0,duckdb_sql .nE)(`${each}(${raw})`, column.type, request.type)) : []);
    if (asked.length === 0)
        return group.map(() => null);
    const answers = await one(opened.connection, `SELECT ${asked.join(', ')} FROM ${opened.from}`);
    let at = 0;
    return told.map((each) => {
        if (!each)
            return null;
        const [min, max] = [answers[at++], answers[at++]];
         
        return min === null || max === null ? null : { min, max };
    });
}
 
const togetherSliced = 50;
 
function hasOdd({ request }, answers) {
    const kind = (0,types .I)(request.type);
    if (kind !== 'number' && kind !== 'time')
        return false;
    return [answers.min, answers.max].some((each) => each !== null && !Number.isFinite(Number(each)));
}

; 

 
async function decimals(opened, request) {
    const { value, from } = ask(opened, request);
    const places = Array.from({ length: 7 }, (_, j) => `count_if(abs(x * 1e${j} - round(x * 1e${j})) > 1e-9 * greatest(1, abs(x * 1e${j})))`);
    const sql = `SELECT ${places.join(', ')} FROM (SELECT ${value} AS x FROM ${from}) WHERE isfinite(x)`;
    const found = (await one(opened.connection, sql)).map(Number).indexOf(0);
    return found < 0 ? 17 : found;
}

; 
 
const sliceRows = 2_000_000;


async function duplicateKeys(connection, from, key, rows, most = sliceRows) {
    const names = key.map((_, i) => `k${i}`);
    const columns = key.map((expression, i) => `${expression} AS k${i}`).join(', ');
    const missing = names.map((name) => `${name} IS NULL`).join(' OR ');
    const slices = Math.max(1, Math.ceil(rows / most));
    let duplicates = 0;
    for (let slice = 0; slice < slices; slice++) {
        const some = slices === 1 ? '' : ` AND hash(${names.join(', ')}) % ${slices} = ${slice}`;
        const groups = `SELECT count(*) AS c FROM (SELECT ${columns} FROM ${from}) WHERE NOT (${missing})${some} GROUP BY ${names.join(', ')} HAVING c > 1`;
        const [[copies = 0] = []] = await connection.query(`SELECT coalesce(sum(c - 1), 0)::BIGINT FROM (${groups})`);
        duplicates += Number(copies);
    }
    const [[nulls = 0] = []] = await connection.query(`SELECT count(*) FROM (SELECT ${columns} FROM ${from}) WHERE ${missing}`);
    return { duplicates, nulls: Number(nulls) };
}
 
async function repeatedRows(connection, from, rows, most = sliceRows) {
    const slice = Math.max(1, Math.ceil(rows / most));
    const some = slice === 1 ? '' : ` WHERE h % ${slice} = 0`;
    const groups = `SELECT count(*) AS c FROM (SELECT hash(r) AS h FROM ${from} AS r)${some} GROUP BY h`;
    const [[all = 0, copies = 0] = []] = await connection.query(`SELECT coalesce(sum(c), 0)::BIGINT, coalesce(sum(c - 1), 0)::BIGINT FROM (${groups})`);
    return { rows: Number(all), copies: Number(copies) };
}

; 




 
const allowed = new Set('COLUMN_REF CONSTANT COMPARISON CONJUNCTION OPERATOR FUNCTION CASE CAST BETWEEN LAMBDA COLLATE'.split(' '));
 
const telling = new Set(['getvariable', 'current_setting', 'in_search_path', 'error', 'write_log', 'getenv']);
 
const plainMacros = /^(list_|array_)|^(split_part|nullif|fmod|fdiv|days_in_month|date_add|map_contains_(value|entry)|round_even|roundbankers)$/;


async function checkCondition(opened, expression) {
    const mend = 'Write an expression over the columns of one row: comparisons, arithmetic, AND, OR, NOT, and functions.';
    const asked = `SELECT json_serialize_sql(${(0,duckdb_sql .eu)(`SELECT (${expression})`)})`;
    const [text] = (await opened.connection.query(asked))[0] ?? [];
    const parsed = JSON.parse(String(text));
    if (parsed.error)
        throw new problem .A(`The condition is no SQL expression: ${(0,quote .h)(parsed.error_message ?? '')}.`, mend);
    const [statement, ...more] = parsed.statements ?? [];
    const selected = statement?.node.select_list ?? [];
    const from = statement?.node.from_table?.type;
    if (more.length > 0 || selected.length !== 1 || from !== 'EMPTY' || statement?.node.where_clause !== null) {
        throw new problem .A('The condition is more than one expression.', mend);
    }
    const names = [];
    const refused = refusedNode(selected[0], names);
    if (refused !== null)
        throw new problem .A(`A condition cannot hold ${(0,quote .h)(refused)}.`, mend);
    const unknown = await unknownFunction(opened, names);
    if (unknown !== null) {
        throw new problem .A(`The function ${(0,quote .h)(unknown)} cannot stand in a condition.`, mend);
    }
}
 
function refusedNode(node, names) {
    if (Array.isArray(node)) {
        for (const each of node) {
            const found = refusedNode(each, names);
            if (found !== null)
                return found;
        }
        return null;
    }
    if (typeof node !== 'object' || node === null)
        return null;
    const { class: kind, function_name: name, schema, catalog, filter, value: _, ...rest } = node;
    if (kind === 'CONSTANT')
        return null;
    if (typeof kind === 'string' && !allowed.has(kind))
        return kind.toLowerCase().replaceAll('_', ' ');
    if (kind === 'FUNCTION') {
        if (!['', 'main'].includes(String(schema)) || catalog !== '')
            return 'a qualified function';
        if ((filter ?? null) !== null)
            return 'a filter';
        names.push(String(name).toLowerCase());
    }
    return refusedNode(Object.values(rest), names);
}
 
async function unknownFunction(opened, names) {
    if (names.length === 0)
        return null;
    const listed = [...new Set(names)].map(duckdb_sql .eu).join(', ');
    const rows = await opened.connection.query(`SELECT function_name, function_type, coalesce(stability, '') FROM duckdb_functions() WHERE function_name IN (${listed}) AND function_type IN ('scalar', 'aggregate', 'macro')`);
    const plain = (name) => {
        const mine = rows.filter(([each]) => each === name);
        const fine = mine.every(([, type, stability]) => type === 'scalar' ? stability === 'CONSISTENT' : type === 'macro' && plainMacros.test(name));
        return mine.length > 0 && fine && !telling.has(name);
    };
    return names.find((name) => !plain(name)) ?? null;
}
 
function conditionFrom(opened) {
    if (opened.source.kind !== 'csv')
        return opened.from;
    const columns = opened.columns
        .filter(({ path, lists = [] }) => path.length === 1 && lists.length === 0)
        .map((column) => `${exactAs(column, column.type)} AS ${(0,duckdb_sql .Cv)(column.path[0] ?? '')}`);
    return `(SELECT ${columns.join(', ')} FROM ${opened.from})`;
}

; 




function rows_of_rowsOf(opened, columns) {
    const found = columns.map(({ path }) => opened.find(path));
    const nested = found.find(({ lists = [] }) => lists.length > 0);
    if (nested === undefined) {
        const [only, ...others] = new Set(found.map(({ from = opened.from }) => from));
        return only === undefined || others.length > 0 ? opened.from : only;
    }
    if (found.length > 1) {
        throw new problem .A(`${(0,quote .h)(nested.path.join('.'))} are items of a list, of which a row has many: needed columns of one row each.`, 'Name the list itself, or compare columns outside of lists.');
    }
    return (nested.lists ?? []).reduce((inner, list) => `(SELECT unnest(${list}) AS u FROM ${inner})`, opened.from);
}
 
async function capped(opened, sql, seconds) {
    try {
        return (await opened.connection.query(sql, seconds))[0] ?? [];
    }
    catch (error) {
        if (!(error instanceof Error) || !/^INTERRUPT/.test(error.message))
            throw error;
        throw new problem .A(`A query on ${(0,quote .h)(opened.source.name)} took more than ${seconds} seconds and was stopped.`, 'Raise `data.time_cap`, or ask for less.');
    }
}

; 





 
async function wholeAnswer(opened, question, seconds) {
    const ask = async (sql) => capped(opened, sql, seconds);
    switch (question.kind) {
        case 'unique':
            return answer(await ask(uniqueSql(opened, question)));
        case 'distinct':
            return answer(await ask(distinctSql(opened, question)));
        case 'newest':
            return answer(await ask(newestSql(opened, question)));
        case 'monotone':
            return answer(await ask(monotoneSql(opened, question)));
        case 'reference':
            return answer(await ask(referenceSql(opened, question)));
        case 'mean':
            return mean(opened, question, ask);
    }
}
function answer([considered, failing, value]) {
    const counts = { considered: Number(considered ?? 0), failing: Number(failing ?? 0) };
    return value === undefined ? counts : { ...counts, value: value === null ? null : Number(value) };
}
 
function own(column) {
    return exactAs(column, column.type);
}
function uniqueSql(opened, { columns }) {
    const keys = columns.map((column) => own(opened.find(column.path)));
    const names = keys.map((_, i) => `k${i}`).join(', ');
    const inner = keys.map((key, i) => `${key} AS k${i}`).join(', ');
    const there = keys.map((_, i) => `k${i} IS NOT NULL`).join(' AND ');
    return `SELECT sum(n), sum(n) FILTER (n > 1) FROM (SELECT count(*) AS n FROM (SELECT ${inner} FROM ${rows_of_rowsOf(opened, columns)}) WHERE ${there} GROUP BY ${names})`;
}
function distinctSql(opened, { column }) {
    const x = own(opened.find(column.path));
    return `SELECT sum(n), 0, count(*) FROM (SELECT x, count(*) AS n FROM (SELECT ${x} AS x FROM ${rows_of_rowsOf(opened, [column])}) WHERE x IS NOT NULL GROUP BY x)`;
}
function newestSql(opened, { column, until }) {
    const { expression, type, physical } = opened.find(column.path);
    const x = (0,duckdb_sql .nE)(expression, physical === 'text' ? 'string' : type, 'timestamp(us)');
    return `SELECT count(x), count_if(x > ${(0,duckdb_sql .gd)(until)}), max(x) FILTER (x <= ${(0,duckdb_sql .gd)(until)}) FROM (SELECT ${x} AS x FROM ${rows_of_rowsOf(opened, [column])})`;
}
function monotoneSql(opened, { column, direction, strict, within }) {
    const wrong = `${direction === 'increasing' ? '<' : '>'}${strict ? '=' : ''}`;
    const groups = within.map((each, i) => `${own(opened.find(each.path))} AS g${i}`);
    const names = within.map((_, i) => `g${i}`).join(', ');
    const numbered = `SELECT ${[`${own(opened.find(column.path))} AS x`, 'row_number() OVER () AS r', ...groups].join(', ')} FROM ${rows_of_rowsOf(opened, [column, ...within])}`;
    const over = within.length === 0 ? 'ORDER BY r' : `PARTITION BY ${names} ORDER BY r`;
    const before = `SELECT x, lag(x) OVER (${over}) AS p FROM (${numbered}) WHERE x IS NOT NULL`;
    return `SELECT count(*), count_if(p IS NOT NULL AND x ${wrong} p) FROM (${before})`;
}
function referenceSql(opened, { column, other, to }) {
    const there = other.handle;
    if (there?.connection?.close !== opened.connection.close) {
        throw new problem .A('The other table of a `foreign_key` is not in the same engine.', 'Name two snapshots that the same engine reads: both files, or both tables.');
    }
    const both = [opened.find(column.path), there.find(to.path)];
    const [a, b] = both.map((each) => {
        if (both.every(({ type }) => isInteger(type)))
            return `CAST(${own(each)} AS HUGEINT)`;
        const kinds = both.map(({ type }) => (0,types .I)(type));
        const as = kinds.every((kind) => kind === 'number')
            ? 'double'
            : kinds.every((kind) => kind === 'time')
                ? 'timestamp(us)'
                : 'string';
        return (0,duckdb_sql .nE)(each.expression, each.physical === 'text' ? 'string' : each.type, as);
    });
    const values = `SELECT x, count(*) AS n FROM (SELECT ${a} AS x FROM ${rows_of_rowsOf(opened, [column])}) WHERE x IS NOT NULL GROUP BY x`;
    const known = `SELECT DISTINCT y FROM (SELECT ${b} AS y FROM ${rows_of_rowsOf(there, [to])}) WHERE y IS NOT NULL`;
    return `SELECT sum(n), sum(n) FILTER (y IS NULL) FROM (${values}) LEFT JOIN (${known}) ON x = y`;
}
 
async function mean(opened, { column }, ask) {
    const { expression, type, physical } = opened.find(column.path);
    const x = (0,duckdb_sql .nE)(expression, physical === 'text' ? 'string' : type, 'double');
    const from = `(SELECT ${x} AS x FROM ${rows_of_rowsOf(opened, [column])}) WHERE isfinite(x)`;
    const [n, least, most] = (await ask(`SELECT count(*), min(x), max(x) FROM ${from}`)).map(Number);
    if (n === 0)
        return { considered: 0, failing: 0, value: null };
    const largest = Math.max(Math.abs(least), Math.abs(most));
    const scale = largest === 0 ? 0 : Math.max(-1000, Math.min(1000, 60 - Math.ceil(Math.log2(largest))));
    const factor = 2 ** scale;
    const [sum] = await ask(`SELECT CAST(sum(CAST(round(x * ${(0,duckdb_sql .gd)(factor)}) AS BIGINT)) AS VARCHAR) FROM ${from}`);
    return { considered: n, failing: 0, value: Number(sum) / factor / n };
}

; 




 
function rowTestSql(opened, test) {
    if (test.is === 'compare')
        return compareSql(opened.find(test.left.path), test.op, opened.find(test.right.path));
    if (test.is === 'same-length') {
        const lengths = test.columns.map((column) => `len(${opened.find(column.path).expression})`);
        const [first = 'NULL', ...others] = lengths;
        return {
            considered: lengths.map((length) => `${length} IS NOT NULL`).join(' OR '),
            failing: others.map((length) => `${length} IS DISTINCT FROM ${first}`).join(' OR '),
        };
    }
    if (test.is === 'sql')
        throw new Error('a condition is asked by itself');
    const column = opened.find(test.column.path);
    const there = `${column.expression} IS NOT NULL`;
    if (test.is === 'filled')
        return { considered: 'TRUE', failing: `NOT (${there})` };
    return { considered: there, failing: `(${there} AND NOT coalesce(${holdsSql(column, test)}, FALSE))` };
}
 
function holdsSql(column, test) {
    const { expression: x, type } = column;
    const text = `CAST(${x} AS VARCHAR)`;
    if (test.is === 'match')
        return `regexp_matches(${text}, ${(0,duckdb_sql .eu)(test.pattern)})`;
    if (test.is === 'length')
        return between(`length(${text})`, test.min, test.max);
    if (test.is === 'reads')
        return readsSql(column, test.as);
    if (test.is === 'tokens')
        return between(`len(${tokensSql(text)})`, test.min, test.max);
    if (test.is === 'items')
        return itemsSql(x, test);
    const value = (0,duckdb_sql .nE)(x, column.physical === 'text' ? 'string' : type, test.as);
    if (test.is === 'in') {
        const values = test.values.map((each) => (typeof each === 'number' ? (0,duckdb_sql .gd)(each) : (0,duckdb_sql .eu)(each)));
        return `${value} IN (${values.join(', ')})`;
    }
    return test.as === 'double'
        ? `(NOT isnan(${value}) AND ${between(value, test.min, test.max)})`
        : between(value, test.min, test.max);
}
function between(value, min, max) {
    const ends = [
        ...(min === undefined ? [] : [`${value} >= ${(0,duckdb_sql .gd)(min)}`]),
        ...(max === undefined ? [] : [`${value} <= ${(0,duckdb_sql .gd)(max)}`]),
    ];
    return ends.length === 0 ? 'TRUE' : `(${ends.join(' AND ')})`;
}
function itemsSql(x, test) {
    const count = between(`len(${x})`, test.min, test.max);
    if (test.low === undefined && test.high === undefined)
        return count;
    const value = 'TRY_CAST(item AS DOUBLE)';
    const inside = `coalesce(NOT isnan(${value}) AND ${between(value, test.low, test.high)}, FALSE)`;
    return `(${count} AND len(list_filter(${x}, lambda item: NOT ${inside})) = 0)`;
}
 
function readsSql({ expression: x }, as) {
    const target = sqlType(as);
    if (as === 'string')
        return 'TRUE';
    if ((0,types .I)(as) === 'opaque' || target === null)
        return 'FALSE';
    const number = `TRY_CAST(${x} AS DOUBLE)`;
    if (isInteger(as))
        return `(${number} = floor(${number}) AND TRY_CAST(${x} AS ${target}) IS NOT NULL)`;
    if (as.startsWith('decimal('))
        return `CAST(TRY_CAST(${x} AS ${target}) AS DOUBLE) = ${number}`;
    return `TRY_CAST(${x} AS ${target}) IS NOT NULL`;
}
function compareSql(left, op, right) {
    const kinds = [(0,types .I)(left.type), (0,types .I)(right.type)];
    const as = kinds.every((kind) => kind === 'number')
        ? 'double'
        : kinds.every((kind) => kind === 'time')
            ? 'timestamp(us)'
            : 'string';
    const both = [left, right];
     
    const native = as === 'double' && both.every(({ physical }) => physical !== 'text');
    const [a = '', b = ''] = both.map((column) => native ? column.expression : (0,duckdb_sql .nE)(column.expression, column.physical === 'text' ? 'string' : column.type, as));
    const there = both.map(({ expression }) => `${expression} IS NOT NULL`).join(' AND ');
    return { considered: there, failing: `(${there} AND NOT coalesce(${a} ${op} ${b}, FALSE))` };
}
function tokensSql(text) {
    return `regexp_extract_all(lower(${text}), '[\\pL\\pN\\pM]+')`;
}
 
async function tokensAnswer(opened, test, seconds) {
    const { expression: x } = opened.find(test.column.path);
    const words = (test.vocabulary ?? []).map((word) => `(${(0,duckdb_sql .eu)(word)})`).join(', ');
    const sql = `WITH texts AS MATERIALIZED (
      SELECT row_number() OVER () AS r, ${tokensSql(`CAST(${x} AS VARCHAR)`)} AS t FROM ${rows_of_rowsOf(opened, [test.column])} WHERE ${x} IS NOT NULL),
    vocabulary(w) AS (VALUES ${words}),
    known AS (SELECT r, count(*) AS k FROM (SELECT r, unnest(t) AS w FROM texts) SEMI JOIN vocabulary USING (w) GROUP BY r)
    SELECT count(*), count_if(NOT ${between('len(t)', test.min, test.max)} OR coalesce(k, 0) < len(t) * ${(0,duckdb_sql .gd)(test.coverage ?? 1)} - 1e-9)
    FROM texts LEFT JOIN known USING (r)`;
    const [considered, failing] = await capped(opened, sql, seconds);
    return { considered: Number(considered ?? 0), failing: Number(failing ?? 0) };
}

; 








 
const expectation_together = 100;


function questionsOf(opened, seconds) {
    return {
        ask: async (questions) => {
            const answers = new Map();
            const plain = questions.filter(isPlain).map((question) => ({ question, from: fromOf(opened, question.test) }));
            for (const from of new Set(plain.map((each) => each.from))) {
                const same = plain.filter((each) => each.from === from).map(({ question }) => question);
                for (let i = 0; i < same.length; i += expectation_together) {
                    const group = same.slice(i, i + expectation_together);
                    const found = await plainAnswers(opened, from, group, seconds);
                    group.forEach((question, j) => {
                        answers.set(question, found[j]);
                    });
                }
            }
            for (const question of questions) {
                if (!answers.has(question))
                    answers.set(question, await otherAnswer(opened, question, seconds));
            }
            return questions.map((question) => answers.get(question));
        },
        failing: (test, most) => failing(opened, test, most, seconds),
    };
}
 
function isPlain(question) {
    if (question.kind !== 'rows')
        return false;
    const { test } = question;
    return test.is !== 'sql' && test.is !== 'match' && !(test.is === 'tokens' && test.vocabulary !== undefined);
}
 
function fromOf(opened, test) {
    if (test.is === 'sql')
        return opened.from;
    if (test.is === 'compare')
        return rows_of_rowsOf(opened, [test.left, test.right]);
    return rows_of_rowsOf(opened, test.is === 'same-length' ? test.columns : [test.column]);
}
async function plainAnswers(opened, from, questions, seconds) {
    const asked = questions.map(({ test }) => {
        const { considered, failing: fails } = rowTestSql(opened, test);
        return `count_if(${considered}), count_if(${fails})`;
    });
    const row = await capped(opened, `SELECT ${asked.join(', ')} FROM ${from}`, seconds);
    return questions.map((_, i) => ({ considered: Number(row[2 * i] ?? 0), failing: Number(row[2 * i + 1] ?? 0) }));
}
async function otherAnswer(opened, question, seconds) {
    if (question.kind !== 'rows')
        return wholeAnswer(opened, question, seconds);
    const { test } = question;
    if (test.is === 'sql')
        return conditionAnswer(opened, test.expression, seconds);
    if (test.is === 'tokens')
        return tokensAnswer(opened, test, seconds);
    if (test.is === 'match')
        await checkPattern(opened, test.pattern);
    return (await plainAnswers(opened, fromOf(opened, test), [question], seconds))[0];
}
async function checkPattern(opened, pattern) {
    try {
        await opened.connection.query(`SELECT regexp_matches('', ${(0,duckdb_sql .eu)(pattern)})`);
    }
    catch (cause) {
         
        const said = /[A-Za-z ]* Error: ([^\n`\u02cb]{1,200})/.exec(String(cause))?.[1] ?? 'the engine gives no reason';
        throw new problem .A(`The regular expression is not one of RE2: ${(0,quote .h)(said)}.`, 'RE2 has no look-around and no back-references: write the pattern without them.', { cause });
    }
}
async function conditionAnswer(opened, expression, seconds) {
    await checkCondition(opened, expression);
    const sql = `SELECT count_if((${expression}) IS NOT NULL), count_if(NOT (${expression})) FROM ${conditionFrom(opened)}`;
    try {
        const [considered, fails] = await capped(opened, sql, seconds);
        return { considered: Number(considered ?? 0), failing: Number(fails ?? 0) };
    }
    catch (cause) {
        if (cause instanceof problem .A && /time_cap/.test(cause.mend))
            throw cause;
        throw new problem .A(`The condition could not be evaluated: ${expectation_firstLine(cause)}`, 'Name columns as they are called in the snapshot (in double quotes where needed), and compare like with like.', { cause });
    }
}
async function failing(opened, test, most, seconds) {
    if (!('column' in test))
        return [];
    if (test.is === 'tokens' && test.vocabulary !== undefined)
        return [];
    const value = exactAs(opened.find(test.column.path), 'string');
    const sql = `SELECT ${value} AS v, count(*) AS n FROM ${fromOf(opened, test)} WHERE ${rowTestSql(opened, test).failing} AND ${value} IS NOT NULL GROUP BY v ORDER BY n DESC, v LIMIT ${most}`;
    return (await opened.connection.query(sql, seconds)).map(([v, n]) => [String(v), Number(n)]);
}
 
function expectation_firstLine(error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!/^(Binder|Catalog|Parser) Error|^Invalid Input Error: (missing|invalid|bad|no argument|unexpected)/i.test(message)) {
        return 'a value of the data made it fail.';
    }
    return (0,quote .h)((message.split('\n')[0] ?? '').slice(0, 200));
}

; 



 
async function groups(opened, request, by) {
    const { value, raw } = ask(opened, request);
    const kind = (0,types .I)(request.type);
    const group = 'blocks' in by ? blockSql(opened.rows, by.blocks) : groupSql(opened, by.column);
    const finite = kind === 'text' ? 'x' : 'CASE WHEN isfinite(x) THEN x END';
    const bins = request.edges?.length
        ? `map_values(histogram(${finite}, [${request.edges.map(duckdb_sql .gd).join(', ')}]))`
        : 'NULL';
    const values = request.values?.length ? `map_values(histogram_exact(x, ${(0,duckdb_sql .v$)(request.values)}))` : 'NULL';
    const asked = kind === 'text' ? values : bins;
    const sql = `SELECT g, count(*), count(r), count(${finite}), ${asked} FROM (SELECT ${group} AS g, ${raw} AS r, ${value} AS x FROM ${opened.from}) GROUP BY g ORDER BY g`;
    return (await opened.connection.query(sql)).map(([g, rows, stored, n, counts]) => ({
        value: g === null ? null : String(g),
        rows: Number(rows),
        missing: Number(rows) - Number(stored),
        n: Number(n),
        counts: ordered(counts, Number(n), request),
    }));
}
function blockSql(rows, blocks) {
    return `lpad(((row_number() OVER () - 1) * ${blocks} // ${Math.max(1, rows)})::VARCHAR, 6, '0')`;
}
 
function groupSql(opened, column) {
    const { value } = ask(opened, column);
    return column.values?.length
        ? `CASE WHEN ${value} IN (${(0,duckdb_sql .v$)(column.values).slice(1, -1)}) THEN ${value} END`
        : 'NULL';
}
 
function ordered(answer, n, request) {
    const counts = Array.isArray(answer) ? answer.map(Number) : [];
    const length = ((0,types .I)(request.type) === 'text' ? request.values?.length : request.edges?.length) ?? 0;
    if (length === 0)
        return [n];
    const padded = Array.from({ length: length + 1 }, (_, i) => counts[i] ?? 0);
    if ((0,types .I)(request.type) !== 'text')
        return padded;
    const byBytes = (request.values ?? []).map((value, i) => ({ i, bytes: Buffer.from(value, 'utf8') }));
    byBytes.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
    const out = padded.slice();
    byBytes.forEach(({ i }, place) => {
        out[i] = padded[place] ?? 0;
    });
    return out;
}

; 

 
const mostFiles = 100;


async function declaredColumns(connection, source) {
    if (source.kind !== 'parquet' || source.table !== undefined || source.files.length > mostFiles)
        return { nullable: new Map(), lacking: [] };
    const rows = await connection.query(`SELECT file_name, name, coalesce(num_children, 0), repetition_type, coalesce(converted_type, '') IN ('LIST', 'MAP') OR coalesce(logical_type, '') LIKE 'List%' FROM parquet_schema(${(0,duckdb_sql .v$)(source.files)})`);
    const found = new Map();
    const files = new Set(rows.map(([file]) => file));
    const trees = new Map();
    for (const file of files) {
        const nodes = rows
            .filter((row) => row[0] === file)
            .map(([, name, children, repetition, list]) => {
            return { name: String(name), children: Number(children), repetition: String(repetition), list: list === true };
        });
        trees.set(file, nodes);
        for (const [path, nullable] of leavesOfTree(nodes)) {
            const before = found.get(path) ?? { nullable: false, files: 0 };
            found.set(path, { nullable: before.nullable || nullable, files: before.files + 1 });
        }
    }
    return {
        nullable: new Map([...found].map(([path, each]) => [path, each.nullable || each.files < files.size])),
        lacking: lackingOf(source, trees),
    };
}
 
function lackingOf(source, trees) {
    const parts = source.files.map((file, i) => {
        const names = topLevel(trees.get(file) ?? []);
        return {
            name: source.parts?.[i]?.name ?? source.name,
            own: new Map(names.map((name) => [name.toLowerCase(), name])),
        };
    });
    const folders = new Set(source.partitions?.map((key) => key.toLowerCase()));
    const all = new Map(parts.flatMap(({ own }) => [...own]).reverse());
    return [...all].reverse().flatMap(([key, column]) => {
        const files = parts.filter(({ own }) => !own.has(key)).map(({ name }) => name);
        return files.length === 0 || folders.has(key) ? [] : [{ column, files }];
    });
}
function topLevel(nodes) {
    const names = [];
    let at = 1;
    const past = () => {
        const children = nodes[at++]?.children ?? 0;
        for (let i = 0; i < children && at < nodes.length; i++)
            past();
    };
    while (at < nodes.length) {
        names.push(nodes[at]?.name ?? '');
        past();
    }
    return names;
}
 
function leavesOfTree(nodes) {
    const leaves = [];
    let at = 1;
    const walk = (path, nullable, shown) => {
        const node = nodes[at++];
        if (node === undefined)
            return;
        const here = [...path, node.name];
        const open = nullable || node.repetition === 'OPTIONAL';
        if (shown && (node.children === 0 || node.list))
            leaves.push([JSON.stringify(here), open]);
        for (let i = 0; i < node.children; i++)
            walk(here, open, shown && !node.list);
    };
    const top = nodes[0]?.children ?? 0;
    for (let i = 0; i < top; i++)
        walk([], false, true);
    return leaves;
}

; 

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


function logicalType(physical) {
    const known = simple[physical];
    if (known !== undefined)
        return known;
    const decimal = /^DECIMAL\((\d+),(\d+)\)$/.exec(physical);
    if (decimal !== null)
        return `decimal(${decimal[1]},${decimal[2]})`;
    const list = /^(.*)\[\d*\]$/s.exec(physical);
    if (physical.startsWith('ENUM(') && list === null)
        return 'string';
    if (list?.[1] !== undefined)
        return `list(${logicalType(list[1])})`;
    const [, name, within = ''] = /^(MAP|STRUCT)\((.*)\)$/s.exec(physical) ?? [];
    return (name === undefined ? null : nested(name, within)) ?? `other(${physical})`;
}
function nested(name, within) {
    if (name === 'STRUCT') {
        const fields = fieldsOf(within)?.map(([field, type]) => `${JSON.stringify(field)}: ${logicalType(type)}`);
        return fields === undefined ? null : `struct(${fields.join(', ')})`;
    }
    const [key, item, ...more] = outerParts(within);
    if (key === undefined || item === undefined || more.length > 0)
        return null;
    return `map(${logicalType(key)},${logicalType(item)})`;
}


function leavesOf(name, physical) {
    return inside({ path: [name], physical, expression: (0,duckdb_sql .uV)([name]), lists: [] });
}
function inside(leaf) {
    const { path, physical, expression, lists } = leaf;
    const fields = physical.startsWith('STRUCT(') && physical.endsWith(')') ? fieldsOf(physical.slice(7, -1)) : null;
    if (fields !== null) {
        return fields.flatMap(([name, type]) => {
            const field = `struct_extract(${expression}, ${(0,duckdb_sql .eu)(name)})`;
            return inside({ path: [...path, name], physical: type, expression: field, lists });
        });
    }
    const items = /^(.*)\[\d*\]$/s.exec(physical)?.[1];
    if (items === undefined)
        return [leaf];
     
    const list = physical.endsWith('[]') ? expression : `CAST(${expression} AS ${items}[])`;
    const named = [...path.slice(0, -1), `${path.at(-1)}[]`];
    return [leaf, ...inside({ path: named, physical: items, expression: 'u', lists: [...lists, list] })];
}
 
function outerParts(inside) {
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
    return parts;
}
 
function fieldsOf(inside) {
    const fields = outerParts(inside).map((part) => /^(?:"((?:[^"]|"")*)"|(\S+)) (.+)$/s.exec(part));
    if (fields.some((field) => field === null))
        return null;
    return fields.map((field) => [(field?.[1] ?? field?.[2] ?? '').replaceAll('""', '"'), field?.[3] ?? '']);
}

; 




 
function fromClause(source) {
    return source.from ?? readerOf(source);
}


function readerOf(source, start = 0) {
    const files = (0,duckdb_sql .v$)(source.files);
    const partitioned = source.partitions !== undefined && source.partitions.length > 0;
    const hive = `hive_partitioning = ${partitioned}${partitioned && source.kind === 'csv' ? ', hive_types_autocast = false' : ''}`;
    if (source.kind === 'parquet')
        return `read_parquet(${files}, union_by_name = true, ${hive})`;
    if (source.kind === 'json' && source.columns !== undefined) {
        const columns = source.columns.map(({ name, type }) => `${(0,duckdb_sql .eu)(name)}: ${(0,duckdb_sql .eu)(type)}`).join(', ');
        return `read_json(${files}, columns = {${columns}}, maximum_depth = 8, ${hive})`;
    }
    if (source.kind === 'json')
        return `read_json(${files}, sample_size = -1, union_by_name = true, maximum_depth = 8, ${hive})`;
    const { names = [], delimiter = ',', quote = '"', escape: before = '"', header = true, skip = 0, } = source.header ?? {};
    const columns = names.map((_, i) => `${(0,duckdb_sql .eu)(`c${start + i}`)}: 'VARCHAR'`).join(', ');
    const marks = `delim = ${(0,duckdb_sql .eu)(delimiter)}, quote = ${(0,duckdb_sql .eu)(quote)}, escape = ${(0,duckdb_sql .eu)(before)}`;
    const lines = `auto_detect = false, header = ${header}${skip === 0 ? '' : `, skip = ${skip}`}`;
     
    const nulls = `nullstr = ${(0,duckdb_sql .v$)(source.nulls)}, allow_quoted_nulls = ${source.nulls.some((text) => text !== '')}`;
    return `read_csv(${files}, columns = {${columns}}, ${lines}, ${marks}, ${nulls}, ${hive})`;
}
 
async function describe(connection, source, from) {
    if (source.kind === 'csv')
        return describeText(connection, source, from);
    const rows = await connection.query(`DESCRIBE SELECT * FROM ${from}`);
    const leaves = rows.flatMap(([name, type]) => leavesOf(String(name), String(type)));
    const { nullable, lacking } = await declaredColumns(connection, source);
    const columns = leaves.map(({ path, physical, expression, lists }, position) => {
        const declared = nullable.get(JSON.stringify(path));
        const said = declared === undefined ? {} : { nullable: declared };
        const type = logicalType(physical);
        return { path, physical, position, type, expression, ...said, ...(lists.length === 0 ? {} : { lists }) };
    });
    return { columns, lacking };
}


async function describeText(connection, source, from) {
    const names = source.header?.names ?? [];
    if (names.length === 0)
        return { columns: [] };
    const froms = names.map((_, i) => source.columnsFrom?.[i] ?? from);
    const first = await firstLook(connection, froms);
    const possible = first.tallies.map(possibleOf);
     
    const known = first.rows < firstRows;
    const { rows, tallies } = known ? first : await tallied(connection, froms, (i, key) => possible[i]?.has(key) ?? true);
    return { columns: textColumns(source, from, tallies), rows };
}
 
function possibleOf({ filled, texts: _, integers: __, zeros: ___, ...rest }) {
    const open = Object.entries(rest).filter(([, count]) => count === filled);
    return new Set(['filled', 'texts', ...open.flatMap(([key]) => needs[key] ?? [])]);
}
 
function narrowedTallies({ rows, tallies }, first) {
    if (rows < firstRows)
        return tallies;
    return tallies.map((tally, i) => {
        const possible = possibleOf(first[i] ?? tally);
        return tallyOf(keys.map((key) => (possible.has(key) ? tally[key] : 0)));
    });
}
 
function textColumns(source, from, tallies) {
    return (source.header?.names ?? []).map((name, i) => {
        const { texts, ...tally } = tallies[i];
        const type = typeOfTally(tally);
        const blanks = texts > tally.filled;
         
        const expression = blanks && type !== 'string' ? withoutBlanks(`c${i}`) : `c${i}`;
        const own = source.columnsFrom === undefined ? {} : { from: source.columnsFrom[i] ?? from };
        const said = { path: [name], physical: 'text', position: i, type, tally, expression };
        return { ...said, ...(blanks ? { blanks } : {}), ...own };
    });
}
 
const firstRows = 1_000;
 
const source_together = 200;
const keys = Object.keys(tallySql('x'));
 
function tallyOf(numbers) {
    return Object.fromEntries(keys.map((key, i) => [key, Number(numbers[i] ?? 0)]));
}
 
function ranges(froms, most) {
    const found = [];
    for (let i = 0; i < froms.length;) {
        let end = i + 1;
        while (end < froms.length && end - i < most && froms[end] === froms[i])
            end++;
        found.push([i, end]);
        i = end;
    }
    return found;
}
 
async function firstLook(connection, froms) {
    let rows = 0;
    const tallies = [];
    for (const [start, end] of ranges(froms, source_together)) {
        const columns = Array.from({ length: end - start }, (_, i) => `c${start + i}`);
        const cells = `(SELECT unnest(range(${columns.length})) AS i, unnest([${columns.join(', ')}]) AS x FROM (SELECT * FROM ${froms[start]} LIMIT ${firstRows}))`;
        const asked = ['i', 'count(*)', ...Object.values(tallySql('x'))].join(', ');
        const answers = await connection.query(`SELECT ${asked} FROM ${cells} GROUP BY i`);
        const byColumn = new Map(answers.map(([i, ...rest]) => [Number(i), rest]));
        rows = Number(answers[0]?.[1] ?? 0);
        tallies.push(...columns.map((_, i) => tallyOf(byColumn.get(i)?.slice(1) ?? [])));
    }
    return { rows, tallies };
}
 
const needs = {
    numbers: ['integers', 'numbers', 'zeros'],
    booleans: ['booleans'],
    dates: ['dates', 'timestamps'],
    timestamps: ['timestamps'],
    times: ['times'],
};
async function tallied(connection, froms, wanted) {
    let rows = 0;
    const tallies = [];
    for (const [start, end] of ranges(froms, source_together)) {
        const asked = Array.from({ length: end - start }, (_, i) => {
            const sql = tallySql(`c${start + i}`);
            return keys.map((key) => (wanted(start + i, key) ? sql[key] : '0'));
        });
        const sql = `SELECT count(*), ${asked.flat().join(', ')} FROM ${froms[start]}`;
        const [counted = 0, ...numbers] = (await connection.query(sql))[0] ?? [];
        rows = Number(counted);
        tallies.push(...asked.map((_, i) => tallyOf(numbers.slice(i * keys.length, (i + 1) * keys.length))));
    }
    return { rows, tallies };
}
 
function tallySql(x) {
    const cast = (looks, type) => `TRY_CAST(CASE WHEN ${looks} THEN ${x} END AS ${type})`;
    const dated = `${x} LIKE '____-%'`;
    const plain = `NOT contains(${x}, '_')`;
    const begins = (least, above) => `(${x} >= '${least}' AND ${x} < '${above}')`;
    return {
        texts: `count(${x})`,
        filled: `count(${withoutBlanks(x)})`,
         
        integers: `count_if(CASE WHEN NOT contains(${x}, '.') THEN regexp_full_match(${x}, '[+-]?[0-9]{1,18}') END)`,
         
        numbers: `count(TRY_CAST(CASE WHEN ${begins('+', ':')} AND ${plain} THEN ${x} WHEN ${x} GLOB '[nNiI]*' AND ${plain} THEN ${x} END AS DOUBLE))`,
        booleans: `count_if(lower(${x}) IN ('true', 'false'))`,
        dates: `count(${cast(`length(${x}) <= 10 AND ${dated}`, 'TIMESTAMP')})`,
        timestamps: `count(${cast(dated, 'TIMESTAMP')})`,
        times: `count(${cast(`${x} LIKE '%_:__%' AND NOT ${dated}`, 'TIME')})`,
         
        zeros: `count_if(CASE WHEN ${x} < '1' THEN ${begins('00', '0:')} OR ${begins('-00', '-0:')} OR ${begins('+00', '+0:')} END)`,
    };
}


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

; 




async function parts({ connection, source: given, from }) {
    const source = withoutFolders(given);
    const files = source.files.map((file, i) => ({ file, keys: keysOf(source, i) }));
    if (source.table !== undefined || files.length === 0) {
        const hash = `hash(${await columnsOf(connection, from, 0)})`;
        return [{ keys: {}, ...digestOf((await connection.query(`SELECT count(*), ${sumOf(hash)} FROM ${from}`))[0]) }];
    }
     
    const alone = files.length === 1 && given.copied === true && (source.partitions ?? []).length === 0;
    const reader = alone ? from : readerOf(source);
    const columns = await columnsOf(connection, reader, source.partitions?.length ?? 0);
    const sums = `count(*), ${sumOf(`hash(${columns})`)}`;
    const own = (await connection.query(`DESCRIBE SELECT * FROM ${reader}`)).map(([name]) => String(name).toLowerCase());
    if (files.length === 1 || own.includes('filename')) {
         
        const counted = [];
        for (const { file, keys } of files) {
            const one = files.length === 1 ? reader : readerOf({ ...source, files: [file] });
            counted.push({ keys, ...digestOf((await connection.query(`SELECT ${sums} FROM ${one}`))[0]) });
        }
        return counted;
    }
    const rows = await connection.query(`SELECT filename, ${sums} FROM ${reader} GROUP BY filename`);
    const byFile = new Map(rows.map(([file, ...rest]) => [String(file), rest]));
    return files.map(({ file, keys }) => ({ keys, ...digestOf(byFile.get(file)) }));
}
 
async function columnsOf(connection, reader, folders) {
    const names = (await connection.query(`DESCRIBE SELECT * FROM ${reader}`)).map(([name]) => String(name));
    const given = new Set(Array.from({ length: folders }, (_, i) => `p${i}`));
    const own = names.filter((name) => !given.has(name));
    return own.length === 0 ? '0' : own.map((name) => (0,duckdb_sql .uV)([name])).join(', ');
}
 
function withoutFolders(source) {
    const keys = source.partitions ?? [];
    if (source.kind !== 'csv' || source.header === undefined || keys.length === 0)
        return source;
    const { names } = source.header;
    const added = Array.from({ length: keys.length + 1 }, (_, i) => keys.length - i).find((count) => {
        const own = names.slice(0, names.length - count);
        const fresh = keys.filter((key) => !own.includes(key));
        return JSON.stringify(fresh) === JSON.stringify(names.slice(names.length - count));
    });
    return { ...source, header: { ...source.header, names: names.slice(0, names.length - (added ?? 0)) } };
}
function sumOf(hash) {
    return `sum(${hash}::HUGEINT)::VARCHAR`;
}
function digestOf(answer) {
    const [rows, sum] = answer ?? [];
    const digest = BigInt.asUintN(128, BigInt(String(sum ?? 0)));
    return { rows: Number(rows ?? 0), digest: digest.toString(16).padStart(32, '0') };
}
function keysOf(source, i) {
    return Object.fromEntries((source.parts?.[i]?.partition ?? []).map(([key, value]) => [key, value ?? '']));
}

; 

 
const repeated_repeatedRows = 1_000_000;
const repeats = [5, 4, 3, 2];
 
async function repeated({ connection, from, rows }) {
    const slice = Math.ceil(rows / repeated_repeatedRows);
    const some = slice <= 1 ? '' : ` WHERE h % ${slice} = 0`;
    const asked = repeats.map((k) => `count_if(c % ${k} = 0)`).join(', ');
    const counts = `SELECT count(*) AS c FROM (SELECT hash(r) AS h FROM ${from} AS r)${some} GROUP BY h`;
    const [groups = 0, ...divided] = (await one(connection, `SELECT count(*), ${asked} FROM (${counts})`)).map(Number);
     
    return groups < 20 ? 1 : (repeats.find((_, i) => divided[i] === groups) ?? 1);
}

; 



 
function sideOf(table, other, request, skip) {
    const keys = request.key.map((column, i) => `${exactAs(table.find(column.path), column.type)} AS k${i}`);
    const names = request.key.map((_, i) => `k${i}`);
    const there = names.map((name) => `${name} IS NOT NULL`).join(' AND ') || 'TRUE';
    const grouped = `SELECT ${names.join(', ')}, count(*) AS n FROM (SELECT ${keys.join(', ')} FROM ${table.from}) GROUP BY ${names.join(', ')}`;
    const read = (more) => {
        const asked = [...keys, ...more].join(', ') || '1 AS one_';
        const rows = `SELECT * FROM (SELECT ${asked} FROM ${table.from}) WHERE ${there}`;
        return skip ? `(SELECT * FROM (${rows}) ANTI JOIN assay_repeated USING (${names.join(', ')}))` : `(${rows})`;
    };
    const keeps = ({ path, type }) => {
        const found = table.find(path);
        return exactAs(found, type) === found.expression;
    };
    const valuesOf = (column, j, hashed = false) => {
        const found = table.find(column.path);
        const value = exactAs(found, column.type);
         
        const stored = keeps(column) ? [] : [`${found.expression} AS r${j}`];
        return [`${hashed ? `hash(${value})` : value} AS v${j}`, ...stored];
    };
    const hash = request.columns.length === 0 ? '0::UBIGINT' : hashSql(table, other, request.columns);
    return {
        rows: table.rows,
        repeatedKeys: `SELECT ${names.join(', ')} FROM (${grouped}) WHERE n > 1 AND ${there}`,
        keyless: `SELECT count(*) FROM (SELECT ${keys.join(', ')} FROM ${table.from}) WHERE NOT (${there})`,
        repeatedRows: `SELECT coalesce(sum(n) FILTER (n > 1 AND ${there}), 0) FROM (${grouped})`,
        joined: read([]),
        hashed: read([`${hash} AS hash_`]),
        valued: (columns) => read(columns.flatMap((column, j) => valuesOf(column, j))),
        hashedTexts: (columns) => read(columns.flatMap((column, j) => valuesOf(column, j, column.type === 'string'))),
        keeps,
    };
}


function hashSql(table, other, columns) {
    const parts = columns.flatMap((column) => {
        const [mine, theirs] = [table.find(column.path), other.find(column.path)];
        if (mine.physical === theirs.physical)
            return hashable(mine.expression, mine.physical);
        return [`${mine.expression} IS NULL`, ...hashable(exactAs(mine, column.type), mine.physical)];
    });
    return `hash(${parts.join(', ')})`;
}


function hashable(x, physical) {
    if (!/[\])]$/.test(physical) || /^(DECIMAL|ENUM)\(.*\)$/s.test(physical))
        return [x];
    return /^[^[(]+(\(\d+,\s*\d+\))?\[\]$/.test(physical) ? [x, `len(${x})`] : [`CAST(${x} AS VARCHAR)`];
}
 
function differs(column, j, head) {
    const { type, tolerance } = column;
    const [b, h] = [`b.v${j}`, `h.v${j}`];
    const lost = head.keeps(column) ? 'FALSE' : `(${h} IS NULL AND h.r${j} IS NOT NULL)`;
    const unlike = `${b} IS DISTINCT FROM ${h}`;
    const kind = (0,types .I)(type);
    const free = tolerance === undefined || (tolerance.absolute === 0 && tolerance.relative === 0);
    if (free || (kind !== 'number' && kind !== 'time'))
        return `(${unlike} OR ${lost})`;
    const value = (x) => (kind === 'time' ? `epoch(${x})` : `CAST(${x} AS DOUBLE)`);
    const allowed = `greatest(${(0,duckdb_sql .gd)(tolerance.absolute)}, ${(0,duckdb_sql .gd)(tolerance.relative)} * abs(${value(b)}))`;
     
    const near = `isfinite(${value(b)}) AND abs(${value(b)} - ${value(h)}) <= ${allowed}`;
    return `((${unlike} AND NOT coalesce(${near}, FALSE)) OR ${lost})`;
}

; 


 
const tried = 20_000;


async function prepareKeys(base, head, request) {
    const plain = { base: sideOf(base, head, request, false), head: sideOf(head, base, request, false) };
    const missing = { base: await missingOf(head, plain.base), head: await missingOf(head, plain.head) };
    const met = await joinedOnce(head, request, plain, missing);
    if (met !== null) {
        const counted = (side, none) => ({ rows: side.rows, missing: none, repeated: 0 });
        const counts = { base: counted(plain.base, missing.base), head: counted(plain.head, missing.head) };
        return { ...met, counts, sides: plain };
    }
    const of = async (side, none) => {
        const [repeated = 0] = (await one(head.connection, side.repeatedRows)).map(Number);
        return { rows: side.rows, missing: none, repeated };
    };
    const counts = { base: await of(plain.base, missing.base), head: await of(plain.head, missing.head) };
    const sides = counts.base.repeated + counts.head.repeated === 0 ? plain : await without(base, head, request, plain);
    const [matched = 0, removed = 0, added = 0] = await meet(head, request, sides);
    return { matched, removed, added, counts, sides };
}
async function missingOf(head, side) {
    return Number((await one(head.connection, side.keyless))[0] ?? 0);
}
 
async function joinedOnce(head, request, { base, head: other }, missing) {
    for (const side of [base, other]) {
        const sample = `(SELECT * FROM ${side.joined} USING SAMPLE reservoir(${tried} ROWS) REPEATABLE (7))`;
        const [rows, different] = await one(head.connection, `SELECT count(*), count(DISTINCT ${keyOf(request, 's')}) FROM ${sample} s`);
        if (Number(rows ?? 0) !== Number(different ?? 0))
            return null;
    }
    const seconds = 30 + (base.rows + other.rows) / 50_000;
    const answers = await meet(head, request, { base, head: other }, seconds).catch((error) => {
        if (error instanceof Error && /^INTERRUPT/.test(error.message))
            return null;
        throw error;
    });
    if (answers === null)
        return null;
    const [matched = 0, removed = 0, added = 0, goneKeys = 0, newKeys = 0] = answers;
    const once = matched + removed === base.rows - missing.base &&
        matched + added === other.rows - missing.head &&
        removed === goneKeys &&
        added === newKeys;
    return once ? { matched, removed, added } : null;
}
 
async function meet(head, request, { base, head: other }, seconds) {
    const [gone, fresh] = ['h.k0 IS NULL', 'b.k0 IS NULL'];
    const asked = [
        'count(*)',
        `count_if(${gone})`,
        `count_if(${fresh})`,
        `count(DISTINCT ${keyOf(request, 'b')}) FILTER (${gone})`,
        `count(DISTINCT ${keyOf(request, 'h')}) FILTER (${fresh})`,
    ];
    const sql = `SELECT ${asked.join(', ')} FROM ${base.joined} b FULL JOIN ${other.joined} h ON ${onKeys(request)}`;
    const [all = 0, removed = 0, added = 0, ...keys] = ((await head.connection.query(sql, seconds))[0] ?? []).map(Number);
    return [all - removed - added, removed, added, ...keys];
}
async function without(base, head, request, plain) {
    await head.connection.query(`CREATE OR REPLACE TEMP TABLE assay_repeated AS ${plain.base.repeatedKeys} UNION ${plain.head.repeatedKeys}`);
    return { base: sideOf(base, head, request, true), head: sideOf(head, base, request, true) };
}
 
function keyOf({ key }, table) {
    const parts = key.map((_, i) => `${table}.k${i}`);
    return parts.length === 1 ? parts.join() : `row(${parts.join(', ')})`;
}
 
function onKeys({ key }) {
    return key.map((_, i) => `b.k${i} = h.k${i}`).join(' AND ');
}

; 



 
const manyChanged = 0.2;
 
const row_diff_together = 200;
 
const foreseen = { rows: 20_000, matched: 1_000 };
 
const roomy = 500_000_000;


function rowPair(base, head) {
    const query = (sql) => head.connection.query(sql);
     
    let last = null;
    return {
        diff: async (request) => {
            const keys = await prepareKeys(base, head, request);
            const { sides, counts, ...met } = keys;
            const { columns } = request;
            last = { request, keys, kept: false };
            if (met.matched === 0)
                return { ...counts, ...met, ...none(columns) };
            if (await isCheapAtOnce(head, request, sides))
                return { ...counts, ...met, ...(await columnCounts(head, request, sides, true)) };
            await keepDifferent(query, request, sides);
            last = { request, keys, kept: true };
            const unlike = Number((await one(head.connection, 'SELECT count(*) FROM assay_rows'))[0] ?? 0);
            const many = unlike > met.matched * manyChanged;
            const inside = unlike === 0 ? none(columns) : await columnCounts(head, request, sides, many);
            return { ...counts, ...met, ...inside };
        },
        changedRows: async (request, most) => {
            const known = last?.request === request ? last : null;
            const { sides } = known?.keys ?? (await prepareKeys(base, head, request));
            return changedRows(head, request, sides, most, known?.kept !== true);
        },
        wholeRows: async (columns) => wholeRows(base, head, columns),
    };
}
function none(columns) {
    return { changed: 0, columns: columns.map(() => 0) };
}


async function isCheapAtOnce(head, request, sides) {
    const { columns } = request;
    if (columns.length > row_diff_together)
        return false;
    const first = (side) => `(SELECT * FROM ${side.hashed} LIMIT ${foreseen.rows})`;
    const sql = `SELECT count(*), count_if(b.hash_ <> h.hash_) FROM ${first(sides.base)} b JOIN ${first(sides.head)} h ON ${onKeys(request)}`;
    const [matched = 0, unlike = 0] = (await one(head.connection, sql)).map(Number);
    if (matched < foreseen.matched)
        return false;
    const bytes = Math.min(sides.base.rows, sides.head.rows) * (columns.length + 2) * 8;
    return unlike > matched * manyChanged || (unlike > 0 && bytes <= roomy);
}
 
async function keepDifferent(query, request, { base, head }) {
    const keys = request.key.map((_, i) => `b.k${i} AS k${i}`).join(', ');
    await query(`CREATE OR REPLACE TEMP TABLE assay_rows AS SELECT ${keys} FROM ${base.hashed} b JOIN ${head.hashed} h ON ${onKeys(request)} WHERE b.hash_ <> h.hash_`);
}
 
function bothSides(request, sides, columns, { all, shown }) {
    const using = request.key.map((_, i) => `k${i}`).join(', ');
    const of = (side) => {
        const rows = shown ? side.valued(columns) : side.hashedTexts(columns);
        return all ? rows : `(SELECT * FROM ${rows} SEMI JOIN assay_rows USING (${using}))`;
    };
    return `${of(sides.base)} b JOIN ${of(sides.head)} h ON ${onKeys(request)}`;
}
async function columnCounts(head, request, sides, all) {
    const { columns } = request;
    const unlike = (some) => some.map((column, j) => differs(column, j, sides.head));
    const any = (some) => `greatest(FALSE, ${unlike(some).join(', ')})`;
    if (columns.length <= row_diff_together) {
        const asked = [any(columns), ...unlike(columns)].map((condition) => `count_if(${condition})`);
        const from = bothSides(request, sides, columns, { all, shown: false });
        const answers = await one(head.connection, `SELECT ${asked.join(', ')} FROM ${from}`);
        const [changed = 0, ...counts] = answers.map(Number);
        return { changed, columns: counts };
    }
     
    const keys = request.key.map((_, i) => `b.k${i} AS k${i}`).join(', ');
    const counts = [];
    for (let i = 0; i < columns.length; i += row_diff_together) {
        const group = columns.slice(i, i + row_diff_together);
        const from = bothSides(request, sides, group, { all, shown: false });
        const asked = unlike(group).map((condition) => `count_if(${condition})`);
        counts.push(...(await one(head.connection, `SELECT ${asked.join(', ')} FROM ${from}`)).map(Number));
        const found = `SELECT ${keys} FROM ${from} WHERE ${any(group)}`;
        await head.connection.query(i === 0 ? `CREATE OR REPLACE TEMP TABLE assay_changed AS ${found}` : `INSERT INTO assay_changed ${found}`);
    }
    const [changed] = await one(head.connection, 'SELECT count(*) FROM (SELECT DISTINCT * FROM assay_changed)');
    return { changed: Number(changed ?? 0), columns: counts };
}
async function changedRows(head, request, sides, most, all) {
    const { columns } = request;
    const some = columns.slice(0, row_diff_together);
    const unlike = some.map((column, j) => differs(column, j, sides.head));
    const keys = request.key.map((_, i) => `CAST(b.k${i} AS VARCHAR)`);
    const cells = some.flatMap((column, j) => [
        unlike[j],
        `CAST(b.v${j} AS VARCHAR)`,
        sides.head.keeps(column)
            ? `CAST(h.v${j} AS VARCHAR)`
            : `coalesce(CAST(h.v${j} AS VARCHAR), CAST(h.r${j} AS VARCHAR))`,
    ]);
    const order = request.key.map((_, i) => `b.k${i}`).join(', ');
    const where = `greatest(FALSE, ${unlike.join(', ')})`;
    const rows = await head.connection.query(`SELECT ${[...keys, ...cells].join(', ')} FROM ${bothSides(request, sides, some, { all, shown: true })} WHERE ${where} ORDER BY ${order} LIMIT ${most}`);
    return rows.map((row) => ({
        key: row.slice(0, keys.length).map(String),
        cells: some.flatMap((_, j) => {
            const [unlike, before, after] = row.slice(keys.length + 3 * j, keys.length + 3 * j + 3);
            const text = (value) => (value === null || value === undefined ? null : String(value));
            return unlike === true ? [{ column: j, base: text(before), head: text(after) }] : [];
        }),
    }));
}
async function wholeRows(base, head, columns) {
    const request = { key: [], columns };
    const counted = (side) => `(SELECT hash_, count(*) AS n FROM ${side.hashed} GROUP BY hash_)`;
    const [b, h] = [sideOf(base, head, request, false), sideOf(head, base, request, false)];
    const rest = (a, c) => `coalesce(sum(greatest(0, coalesce(${a}.n, 0) - coalesce(${c}.n, 0))), 0)`;
    const sql = `SELECT ${rest('b', 'h')}, ${rest('h', 'b')} FROM ${counted(b)} b FULL JOIN ${counted(h)} h ON b.hash_ = h.hash_`;
    const [removed = 0, added = 0] = (await one(head.connection, sql)).map(Number);
    return { removed, added };
}

; 




async function rowSample(opened, requests, most, key) {
    const asked = requests.map((request, i) => {
        const { value } = ask(opened, request);
        return (0,types .I)(request.type) === 'text'
            ? `${value} AS x${i}`
            : `CASE WHEN isfinite(${value}) THEN ${value} END AS x${i}`;
    });
    const step = Math.max(1, Math.ceil(opened.rows / most));
    const keys = key.map((request) => ask(opened, { ...request, type: 'string' }).value);
    const inner = keys.length === 0
        ? `SELECT ${asked.join(', ')}, row_number() OVER () AS n FROM ${opened.from}`
        : `SELECT ${asked.join(', ')}, hash(${keys.join(', ')}) + 1 AS n FROM ${opened.from}`;
    const names = requests.map((_, i) => `x${i}`).join(', ');
     
    const order = keys.length === 0 ? '' : ` ORDER BY n, ${names}`;
    const sql = `SELECT ${names} FROM (${inner}) WHERE (n - 1) % ${step} = 0${order} LIMIT ${most}`;
    const rows = await opened.connection.query(sql);
    return requests.map((_, i) => rows.map((row) => plain(row[i])));
}
function plain(value) {
    if (value === null || value === undefined)
        return null;
    return typeof value === 'string' ? value : Number(value);
}

; 




 
function togetherSampled(opened) {
    return Math.min(togetherOf(opened), Math.max(50, Math.floor(5e6 / Math.max(1, Math.min(opened.rows, counter .mh)))));
}
 
function sample(opened, requests, most) {
    const step = Math.max(1, Math.ceil(opened.rows / counter .mh));
    return inGroups(opened, requests, togetherSampled(opened), async (group) => {
        const read = group[0]?.from ?? opened.from;
        const numbers = await sampleNumbers(opened, group, read, step);
        const left = group.filter((asked) => !numbers.has(asked));
        const others = await sampleByQueries(opened, left, read, step, most);
        return group.map((asked) => numbers.get(asked) ?? others[left.indexOf(asked)]);
    });
}
 
async function sampleNumbers(opened, group, read, step) {
    const same = group.filter(({ request }) => ['number', 'time'].includes((0,types .I)(request.type)));
    if (same.length === 0 || !isByColumn(opened))
        return new Map();
    const values = same.map((_, i) => `x${i}`).join(', ');
    const sql = `SELECT ${values} FROM ${sampledRows(opened, same, read, step)}`;
    const sampled = await opened.connection.quantiles?.(sql, same.length);
    return new Map(sampled?.map((each, i) => [same[i], each]));
}
 
async function sampleByQueries(opened, group, read, step, most) {
    if (isQuick(opened))
        return sampleStacked(opened, group, read, step, most);
    const alone = readsAlone(opened, group) && isNumbered(opened, read);
    const apart = group.map(({ request }) => alone && (0,types .I)(request.type) === 'text');
    const rest = group.filter((_, i) => !apart[i]);
    const gathered = rest.map(({ request }, i) => `${gather(`x${i}`, request)} AS l${i}`).join(', ');
    const picked = rest.flatMap(({ request }, i) => pick(`l${i}`, request, most)).join(', ');
    const rows = sampledRows(opened, rest, read, step);
    const answers = rest.length === 0 ? [] : await one(opened.connection, `SELECT ${picked} FROM (SELECT ${gathered} FROM ${rows})`);
    let next = 0;
    const sampled = [];
    for (const [i, asked] of group.entries()) {
        const own = apart[i] ? await textsOf(opened, asked, step, most) : answers.slice(next++ * width, next * width);
        sampled.push(sampledFrom(asked, own));
    }
    return sampled;
}
 
async function sampleStacked(opened, group, read, step, most) {
    const found = new Map();
    for (const texts of [false, true]) {
        const same = group.filter(({ request }) => {
            const kind = (0,types .I)(request.type);
            return kind !== 'opaque' && (kind === 'text') === texts;
        });
        const [first] = same;
        if (first === undefined)
            continue;
        const rows = sampledRows(opened, same, read, step);
        const cells = `(SELECT unnest(range(${same.length})) AS i, unnest([${same.map((_, i) => `x${i}`).join(', ')}]) AS x FROM ${rows})`;
        const lists = texts
            ? `SELECT i, list({c: n, k: x}) AS l FROM (SELECT i, x, count(*) AS n FROM ${cells} WHERE x IS NOT NULL GROUP BY i, x) GROUP BY i`
            : `SELECT i, list_sort(list(x)) AS l FROM ${cells} WHERE isfinite(x) GROUP BY i`;
        const sql = `SELECT i, ${pick('l', first.request, most).join(', ')} FROM (${lists})`;
        for (const [i, ...own] of await opened.connection.query(sql))
            found.set(same[Number(i)], own);
    }
    return group.map((asked) => sampledFrom(asked, found.get(asked) ?? []));
}
 
function textsOf(opened, asked, step, most) {
    const { from } = asked;
    const rows = sampledRows(opened, [asked], from, step);
    const groups = `(SELECT x0 AS x, count(*) AS n FROM ${rows} WHERE x0 IS NOT NULL GROUP BY x0)`;
     
    const lists = `(SELECT max({c: n, k: x}, ${most}) AS t, count(*) AS d, sum(n)::BIGINT AS n, list_sort(list(x)) AS l FROM ${groups})`;
    const sql = `SELECT coalesce(t, []), d, n, list_select(l, ${spreadOver('d')}) FROM ${lists} WHERE d > 0`;
    return one(opened.connection, sql);
}


function sampledRows(opened, asked, read, step) {
    const values = asked.map(({ value }, i) => `${value} AS x${i}`).join(', ');
    if (step === 1)
        return `(SELECT ${values} FROM ${read})`;
    if (isNumbered(opened, read))
        return `(SELECT ${values} FROM ${read} WHERE file_row_number % ${step} = 0)`;
    const stored = asked.map(({ raw }, i) => `${raw} AS r${i}`).join(', ');
    const chosen = `(SELECT ${stored}, row_number() OVER () AS row_ FROM ${read}) WHERE (row_ - 1) % ${step} = 0`;
    return `(SELECT ${asked.map(({ typedOf }, i) => `${typedOf(`r${i}`)} AS x${i}`).join(', ')} FROM ${chosen})`;
}
function isNumbered({ source, columns, from }, read) {
    const files = source.kind === 'parquet' && source.from === undefined && source.table === undefined;
    const numbered = files || (source.copied === true && source.kind === 'csv');
    const hidden = columns.some(({ path }) => path[0]?.toLowerCase() === 'file_row_number');
    return numbered && !hidden && read === from;
}
 
const width = 4;
 
function gather(x, request) {
    const kind = (0,types .I)(request.type);
    if (kind === 'opaque')
        return 'NULL';
    if (kind === 'text')
        return `list_transform(map_entries(histogram(${x})), lambda e: {c: e.value, k: e.key})`;
    return `list_sort(list(${x}) FILTER (isfinite(${x})))`;
}


function pick(list, request, most) {
    const kind = (0,types .I)(request.type);
    if (kind === 'opaque')
        return ['NULL', 'NULL', 'NULL', 'NULL'];
    const evenly = (places, of) => `list_select(${list}, list_transform(${places}, lambda i: 1 + (i * (len(${list}) - 1)) // ${of}))`;
    if (kind === 'text') {
        const names = `list_sort(list_transform(${list}, lambda e: e.k))`;
        return [
            `list_reverse_sort(${list})[1:${most}]`,
            `len(${list})`,
            `list_sum(list_transform(${list}, lambda e: e.c))`,
            `list_select(${names}, ${spreadOver(`len(${list})`)})`,
        ];
    }
    return [evenly('range(257)', 256), `len(list_distinct(${list}))`, `len(${list})`, evenly('[1, 999]', 1000)];
}
 
function spreadOver(length) {
    const picked = `least(${counter .Nw}, ${length})`;
    return `list_transform(range(${picked}), lambda i: 1 + (i * ${length}) // ${picked})`;
}
function sampledFrom({ request }, answers) {
    const [first, distinct, n, last] = answers;
    if (first === null || first === undefined)
        return { quantiles: [], values: [], distinct: 0, n: 0 };
    const found = { distinct: Number(distinct), n: Number(n ?? 0) };
    if ((0,types .I)(request.type) === 'text') {
        const pairs = first;
        const values = pairs.map(({ c, k }) => [k, Number(c)]);
        return { quantiles: [], values, ...found, spread: last };
    }
    const quantiles = first.map(Number);
    const [low, high] = last.map(Number);
    const tails = low === undefined || high === undefined ? {} : { tails: [low, high] };
    return { quantiles, values: [], ...found, ...tails };
}

; 



 
async function others(opened, request, most) {
    const { value, from } = ask(opened, request);
    const listed = request.values?.length ? ` AND x NOT IN (${(0,duckdb_sql .v$)(request.values).slice(1, -1)})` : '';
    const sql = `SELECT x, count(*) AS n FROM (SELECT ${value} AS x FROM ${from}) WHERE x IS NOT NULL${listed} GROUP BY x ORDER BY n DESC, x LIMIT ${most}`;
    return (await opened.connection.query(sql)).map(([x, n]) => [String(x), Number(n)]);
}
 
async function textsInSlice(opened, values, slice) {
    if (slice <= 1 || values.length === 0)
        return values.map(() => true);
    const asked = values.map((value) => inSlice(`hash(${(0,duckdb_sql .eu)(value)}::VARCHAR)`, slice));
    return (await one(opened.connection, `SELECT ${asked.join(', ')}`)).map((each) => each === true);
}
 
const togetherDistinct = 4;
 
function distinct(opened, requests) {
    return inGroups(opened, requests, togetherDistinct, async (group) => {
        const asked = group.map((_, i) => `count(DISTINCT hash(x${i})) FILTER (x${i} IS NOT NULL)`).join(', ');
        const values = group.map(({ value }, i) => `${value} AS x${i}`).join(', ');
        const answers = await one(opened.connection, `SELECT ${asked} FROM (SELECT ${values} FROM ${group[0]?.from})`);
        return answers.map(Number);
    });
}

; 













 
async function countWithDuckdb(connection, source) {
    const from = fromClause(source);
    const { columns, rows: told, lacking } = await describe(connection, source, from);
    const rows = told ?? Number((await connection.query(`SELECT count(*) FROM ${from}`))[0]?.[0] ?? 0);
    return counterOf(openedOf(connection, source, rows, columns), lacking);
}
 
function openedOf(connection, source, rows, columns) {
    return { connection, source, from: fromClause(source), rows, columns, find: finder(columns) };
}
 
function counterOf(opened, lacking = []) {
    const { connection, source, from, rows, columns } = opened;
    return {
        engine: `duckdb ${connection.version}`,
        kind: source.kind === 'csv' || source.kind === 'json' ? source.kind : 'parquet',
        rows,
        columns,
        digest: source.digest,
        nulls: source.kind === 'csv' ? source.nulls : [],
        ...(source.bytes === undefined ? {} : { bytes: source.bytes }),
        files: source.files.length,
        ...(lacking.length === 0 ? {} : { lacking }),
        sample: (requests, most) => sample(opened, requests, most),
        count: (requests) => count(opened, requests),
        others: (request, most) => others(opened, request, most),
        repeated: () => repeated(opened),
        decimals: (request) => decimals(opened, request),
        parts: () => parts(opened),
        inSlice: (values, slice) => textsInSlice(opened, values, slice),
        distinct: (requests) => distinct(opened, requests),
        duplicates: (paths) => {
            const keys = paths.map((path) => opened.find(path));
            const read = rows_of_rowsOf(opened, keys);
            return duplicateKeys(connection, read, keys.map(({ expression }) => expression), rows);
        },
        repeats: () => repeatedRows(connection, from, rows),
        groups: (request, by) => groups(opened, request, by),
        rowSample: (requests, most, key) => rowSample(opened, requests, most, key),
        questions: (seconds) => questionsOf(opened, seconds),
        rowsAgainst: (base) => {
            const other = base.handle;
            return other?.connection?.close === connection.close ? rowPairOfCopies(other, opened) : null;
        },
        handle: opened,
    };
}
 
function rowPairOfCopies(base, head) {
    if (base.copy === undefined && head.copy === undefined)
        return rowPair(base, head);
    let made;
    const pair = () => {
        made ??= Promise.all([base.copy?.() ?? base, head.copy?.() ?? head]).then(([b, h]) => rowPair(b, h));
        return made;
    };
    return {
        diff: async (request) => (await pair()).diff(request),
        changedRows: async (request, most) => (await pair()).changedRows(request, most),
        wholeRows: async (columns) => (await pair()).wholeRows(columns),
    };
}
function finder(columns) {
    const byPath = new Map(columns.map((column) => [JSON.stringify(column.path), column]));
    return (path) => {
        const found = byPath.get(JSON.stringify(path));
        if (found === undefined)
            throw new Error(`no column ${JSON.stringify(path)}`);
        return found;
    };
}

 
var csv_text = __webpack_require__(9274);
 
var program = __webpack_require__(60137);
 
var text_state = __webpack_require__(90209);
; 






 
async function sampleCsv(opened, text, requests, most) {
    const { rows, connection } = opened;
    const columns = requests.map((request) => columnOf(ask(opened, request)));
    if (columns.includes(null))
        return null;
    const step = Math.max(1, Math.ceil(rows / counter .mh));
    const answer = await connection.csv?.({ ask: 'sample', text, columns: columns, step, rows, most });
    return answer && 'sampled' in answer ? answer.sampled : null;
}
 
async function rowsCsv(opened, text, requests, most) {
    const columns = requests.map((request) => columnOf(ask(opened, request)));
    if (columns.some((column) => column === null || column.kind === 'opaque'))
        return null;
    const { rows, connection } = opened;
    const step = Math.max(1, Math.ceil(rows / most));
    const answer = await connection.csv?.({ ask: 'rows', text, columns: columns, step, rows, most });
    return answer && 'values' in answer ? answer.values : null;
}
 
const mostHashed = 4_000_000;
 
async function distinctCsv(opened, text, requests) {
    const columns = requests.map((request) => columnOf(ask(opened, request)));
    const { rows, connection } = opened;
    if (columns.includes(null) || rows > mostHashed)
        return null;
    const answer = await connection.csv?.({ ask: 'distinct', text, columns: columns, rows });
    return answer && 'distinct' in answer ? answer.distinct.map(({ different }) => different) : null;
}


async function uniqueCsv({ rows, connection, find }, text, paths) {
    const [path] = paths;
    if (path === undefined || paths.length > 1 || rows > mostHashed)
        return null;
    const { position, type } = find(path);
    const columns = [{ column: position, kind: 'text', empty: type === 'string' }];
    const answer = await connection.csv?.({ ask: 'distinct', text, columns, rows });
    const [found] = answer && 'distinct' in answer ? answer.distinct : [];
    return found === undefined || found.different < found.there ? null : { duplicates: 0, nulls: rows - found.there };
}
 
async function countCsv(opened, text, requests, otherwise) {
    const { rows, connection } = opened;
    const asked = requests.map((request) => ask(opened, request));
    const columns = asked.map(countOf);
    const can = columns.filter((column) => column !== null);
    const answer = can.length === 0 ? null : await connection.csv?.({ ask: 'count', text, columns: can, rows });
    const answers = answer && 'counted' in answer ? answer.counted : [];
    let next = 0;
    const counted = asked.map((each, i) => {
        const own = columns[i] === null ? undefined : answers[next++];
        return own === undefined ? null : answered(each, own, rows);
    });
    const left = requests.filter((_, i) => counted[i] === null);
    const rest = left.length === 0 ? [] : await otherwise(left);
    let at = 0;
    return counted.map((each) => each ?? rest[at++]);
}
 
function kindOfCells(type) {
    if (type === 'timestamptz')
        return null;
    if (type === 'time' || type === 'bool')
        return type === 'bool' ? 'boolean' : type;
    const kind = (0,types .I)(type);
    return kind === 'time' ? 'moment' : kind;
}
function columnOf({ request, column }) {
    const kind = kindOfCells(request.type);
     
    const empty = column.type === 'string' && (0,types .I)(request.type) === 'text';
    return kind === null ? null : { column: column.position, kind, empty };
}
 
const known = new Set([
    'path',
    'type',
    'edges',
    'values',
    'lengths',
    'sum',
    'distinct',
    'slice',
    'places',
    'shapes',
    'looks',
    'hours',
    'large',
]);
function countOf(asked) {
    const { request, column } = asked;
    const own = columnOf(asked);
    const looked = request.shapes !== undefined || request.looks === true;
    if (own === null || Object.keys(request).some((key) => !known.has(key)))
        return null;
    if ((request.edges?.length ?? 0) > tally .ty || (request.lengths?.length ?? 0) > text_state .nG)
        return null;
    if (own.kind === 'boolean' && (looked || request.lengths !== undefined))
        return null;
    if (request.values?.some((value) => value.includes('\0')))
        return null;
    return { ...own, filled: column.tally?.filled ?? 0, request, tally: tallyRequest(asked) };
}
function answered(asked, { tallied, texts }, rows) {
    const { request, column } = asked;
    const odd = { nan: 0, pinf: 0, ninf: 0 };
    if (tallied !== undefined) {
        const { min, max } = tallied;
         
        if (request.large && [min, max].some((each) => Math.abs(each ?? 0) >= 2 ** 53))
            return null;
        return count_numbers_countedFrom(asked, rows, tallied);
    }
    if (texts === undefined) {
        const filled = column.tally?.filled ?? 0;
        return { n: filled, missing: rows - filled, unparsed: 0, ...odd, empty: 0, min: null, max: null };
    }
    const { stored, filled, ...rest } = texts;
    const common = { n: filled, missing: rows - stored, unparsed: stored - filled, min: null, max: null };
    return { ...common, ...odd, ...rest };
}

; 







async function countCsvText(connection, source, relation) {
    const text = ordinaryText(source);
    if (text === null || source.kind !== 'csv' || connection.csv === undefined)
        return null;
    const sql = tallySql('x');
    const answer = await connection.csv({ text, ask: 'kinds', look: firstRows, sql: csv_text .V.map((key) => sql[key]) });
    if (answer === null || !('kinds' in answer))
        return null;
    const { rows, first, all } = answer.kinds;
    const tallies = narrowedTallies({ rows, tallies: all.map(csv_counter_tallyOf) }, first.map(csv_counter_tallyOf));
    const plain = { ...source, kind: source.kind };
    const opened = openedOf(connection, plain, rows, textColumns(plain, '', tallies));
    let copy;
    const copied = () => {
        copy ??= relation().then((made) => openedOf(connection, made, rows, textColumns(made, made.from ?? opened.from, tallies)));
        return copy;
    };
    return counterOfText({ ...opened, copy: copied }, text, async () => counterOf(await copied()));
}
function csv_counter_tallyOf(counts) {
    return Object.fromEntries(csv_text .V.map((key, i) => [key, counts[i] ?? 0]));
}
 
function ordinaryText({ kind, header, nulls, files, partitions = [] }) {
    if (kind !== 'csv' || header === undefined || partitions.length > 0 || files.length === 0)
        return null;
    const { names, delimiter, quote = '"', escape: before = '"', skip = 0 } = header;
    const marks = [delimiter, quote];
    if (names.length === 0 || nulls.length === 0 || skip > 0 || before !== quote)
        return null;
    if (marks.some((mark) => !/^[\t -~]$/.test(mark)) || delimiter === quote)
        return null;
    if (nulls.some((text) => Buffer.byteLength(text) > program .UT || ['\0', ...marks].some((x) => text.includes(x))))
        return null;
    return { files, columns: names.length, delimiter, quote, header: header.header ?? true, nulls };
}
 
function counterOfText(opened, text, copied) {
    let made;
    const slow = () => {
        made ??= copied();
        return made;
    };
    const plain = counterOf(opened);
    return {
        ...plain,
        sample: async (requests, most) => (await sampleCsv(opened, text, requests, most)) ?? (await slow()).sample(requests, most),
        count: (requests) => countCsv(opened, text, requests, async (some) => (await slow()).count(some)),
        distinct: async (requests) => (await distinctCsv(opened, text, requests)) ?? (await (await slow()).distinct?.(requests)) ?? [],
        others: async (request, most) => (await slow()).others(request, most),
        repeated: async () => (await slow()).repeated(),
        decimals: async (request) => (await slow()).decimals(request),
        parts: async () => (await (await slow()).parts?.()) ?? [],
        duplicates: async (paths) => (await uniqueCsv(opened, text, paths)) ??
            (await (await slow()).duplicates?.(paths)) ?? { duplicates: 0, nulls: 0 },
        repeats: async () => (await (await slow()).repeats?.()) ?? { rows: 0, copies: 0 },
        groups: async (request, by) => (await (await slow()).groups?.(request, by)) ?? [],
        rowSample: async (requests, most, key) => (key.length === 0 ? await rowsCsv(opened, text, requests, most) : null) ??
            (await (await slow()).rowSample?.(requests, most, key)) ??
            [],
        questions: (seconds) => ({
            ask: async (questions) => (await (await slow()).questions?.(seconds).ask(questions)) ?? [],
            failing: async (test, most) => (await (await slow()).questions?.(seconds).failing(test, most)) ?? [],
        }),
    };
}

 
var promises_ = __webpack_require__(51455);
 
var chosen_table = __webpack_require__(1040);
 
var external_node_path_ = __webpack_require__(76760);
; 



 
const manyColumns = 80;
 
const togetherDivided = 40;
 
const togetherCopied = 500;
 
const fewestCopied = 50;


async function divided(connection, source, number) {
    const { header, files, from: _, ...plain } = source;
    const count = header?.names.length ?? 0;
    const keyed = (source.partitions ?? []).length > 0;
    if (header === undefined || count <= manyColumns || keyed || connection.convert === undefined)
        return null;
    const parts = Math.ceil(count / togetherDivided);
     
    const starts = Array.from({ length: parts }, (_, i) => Math.floor((i * count) / parts));
    const targets = files.map((file) => starts.map((start) => `${file}.${number}.${start}.csv`));
    for (const [i, file] of files.entries()) {
        const job = { file, targets: targets[i] ?? [], starts, columns: count, header };
        const divides = connection.convert({ kind: 'split', name: source.name, file, target: file, job });
        if (!(await divides.then(() => true).catch(() => false))) {
            for (const target of targets.flat())
                await (0,promises_.rm)(target, { force: true });
            return null;
        }
    }
    const columnsFrom = starts.flatMap((start, i) => {
        const names = header.names.slice(start, starts[i + 1] ?? count);
        const part = { ...plain, files: targets.map((each) => each[i] ?? '') };
        const read = readerOf({ ...part, header: { ...header, names, header: false, skip: 0 } }, start);
        return names.map(() => read);
    });
    return { ...source, columnsFrom };
}


async function widened(connection, source, number) {
    const count = source.header?.names.length ?? 0;
    const first = source.files[0];
    if (source.kind !== 'csv' || count <= 200 || first === undefined)
        return source;
    if (connection.convert === undefined)
        return source;
    const read = fromClause(source);
    const files = [];
    let most = togetherCopied;
    for (let at = 0; at < count;) {
        const columns = Math.min(most, count - at);
        const file = `${first}.${number}.${at}.parquet`;
        const names = Array.from({ length: columns }, (_, i) => `c${at + i}`).join(', ');
        const statement = `COPY (SELECT ${names} FROM ${read}) TO ${(0,duckdb_sql .eu)(file)} (FORMAT parquet, ROW_GROUP_SIZE 2048, COMPRESSION snappy)`;
        try {
            await connection.convert({ kind: 'wide', name: source.name, file: first, target: file, statement });
        }
        catch (error) {
            if (!/out of memory/i.test(String(error)) || columns <= fewestCopied)
                throw error;
            most = Math.ceil(columns / 2);
            continue;
        }
        files.push({ file, columns });
        at += columns;
    }
    const froms = files.map(({ file }) => `read_parquet(${(0,duckdb_sql .eu)(file)}, hive_partitioning = false)`);
    const columnsFrom = files.flatMap(({ columns }, i) => Array.from({ length: columns }, () => froms[i] ?? ''));
    const [only, ...others] = froms;
    return {
        ...source,
        from: others.length === 0 ? (only ?? read) : `(SELECT * FROM ${froms.join(' POSITIONAL JOIN ')})`,
        columnsFrom,
    };
}

; 







const large = { csv: 4 * 1024 ** 2, json: 1024 ** 2 };


async function copied(connection, source, number, least = large) {
    if (source.kind === 'json')
        return copiedJson(connection, source, number, least.json);
    if (source.kind !== 'csv')
        return source;
    const parted = (await divided(connection, source, number)) ?? (await widened(connection, source, number));
    return parted === source && source.once !== true ? copiedCsv(connection, source, number, least.csv) : parted;
}


async function copiedCsv(connection, source, number, least) {
    const [first] = source.files;
    if (first === undefined || connection.convert === undefined)
        return source;
    if (!(await isWorthIt(source, least)))
        return source;
    const target = `${first}.${number}.parquet`;
     
    const statement = `COPY (SELECT * FROM ${fromClause(source)}) TO ${(0,duckdb_sql .eu)(target)} (FORMAT parquet, COMPRESSION uncompressed)`;
    try {
        await connection.query(statement);
        return { ...source, from: `read_parquet(${(0,duckdb_sql .eu)(target)}, hive_partitioning = false)`, copied: true };
    }
    catch {
        await (0,promises_.rm)(target, { force: true });
        return source;
    }
}
 
async function isWorthIt({ files }, least) {
    try {
        const sizes = await Promise.all(files.map(async (file) => (await (0,promises_.stat)(file)).size));
        const bytes = sizes.reduce((sum, each) => sum + each, 0);
        if (bytes < least)
            return false;
        const { bavail, bsize } = await (0,promises_.statfs)((0,external_node_path_.dirname)(files[0] ?? '.'));
        return bavail * bsize >= 2 * bytes;
    }
    catch {
         
        return false;
    }
}


async function copiedJson(connection, source, number, least) {
    const [first] = source.files;
    if (first === undefined || connection.convert === undefined)
        return source;
    if (!(await isWorthIt(source, least)))
        return source;
    const target = `${first}.${number}.parquet`;
    const read = fromClause(source);
    const from = `read_parquet(${(0,duckdb_sql .eu)(target)}, hive_partitioning = false)`;
     
    const statement = `COPY (SELECT * FROM ${read}) TO ${(0,duckdb_sql .eu)(target)} (FORMAT parquet, ROW_GROUP_SIZE 2048, COMPRESSION snappy)`;
    try {
        await connection.convert({ kind: 'wide', name: source.name, file: first, target, statement });
        const [before, after] = [await typesOf(connection, read), await typesOf(connection, from)];
        if (before === after)
            return { ...source, from, copied: true };
    }
    catch {
         
    }
    await (0,promises_.rm)(target, { force: true });
    return source;
}
async function typesOf(connection, from) {
    const rows = await connection.query(`DESCRIBE SELECT * FROM ${from}`);
    return JSON.stringify(rows.map(([name, type]) => [name, type]));
}

; 







async function relationOf(connection, source, options) {
    const { kind } = source;
    if (kind === 'duckdb')
        return attached(connection, source, options.number);
    if (kind === 'arrow' || kind === 'sqlite')
        return partitioned(connection, await converted(connection, source, kind, options));
    const read = kind === 'json' ? await described(connection, { ...source, kind }) : { ...source, kind };
    return copied(connection, await partitioned(connection, read), options.number);
}


async function described(connection, source) {
    const rows = await connection.query(`DESCRIBE SELECT * FROM ${readerOf({ ...source, partitions: [] })}`);
    const columns = rows.map(([name, type]) => ({ name: String(name), type: String(type) }));
    const names = new Set(columns.map(({ name }) => name.toLowerCase()));
    const renamed = columns.some(({ name }) => /_\d+$/.test(name) && names.has(name.replace(/_\d+$/, '').toLowerCase()));
    if (renamed || columns.length === 0)
        return source;
    const said = { ...source, columns };
    const dates = columns
        .filter(({ type }) => /DATE|TIMESTAMP/.test(type))
        .map(({ name }) => `count(${(0,duckdb_sql .Cv)(name)})`);
    if (dates.length === 0)
        return said;
    const reads = connection.query(`SELECT ${dates.join(', ')} FROM ${readerOf(said)}`).then(Boolean, () => false);
    return (await reads) ? said : source;
}
 
async function partitioned(connection, source) {
    const keys = source.partitions ?? [];
    if (keys.length === 0)
        return source;
    const reader = readerOf(source);
    if (source.kind === 'csv') {
        const own = source.header?.names ?? [];
        const fresh = keys.filter((key) => !own.includes(key));
        const names = keys.map((key) => (own.includes(key) ? null : `c${own.length + fresh.indexOf(key)}`));
        const header = { ...source.header, delimiter: source.header?.delimiter ?? ',', names: [...own, ...fresh] };
        return { ...source, header, from: renamed(reader, names) };
    }
    const rows = await connection.query(`DESCRIBE SELECT * FROM ${reader}`);
    const own = new Set(rows.map(([name]) => String(name).toLowerCase()).filter((name) => !/^p\d+$/.test(name)));
    const names = keys.map((key) => (own.has(key.toLowerCase()) ? null : (0,duckdb_sql .Cv)(key)));
    return { ...source, from: renamed(reader, names) };
}
function renamed(reader, names) {
    const left = names.flatMap((name, i) => (name === null ? [`p${i}`] : []));
    const given = names.flatMap((name, i) => (name === null ? [] : [`p${i} AS ${name}`]));
    const without = left.length === 0 ? '' : ` EXCLUDE (${left.join(', ')})`;
    return `(SELECT *${without}${given.length === 0 ? '' : ` RENAME (${given.join(', ')})`} FROM ${reader})`;
}
async function attached(connection, source, number) {
    const name = `s${number}`;
    await connection.query(`ATTACH ${(0,duckdb_sql .eu)(source.files[0] ?? '')} AS ${name} (READ_ONLY)`);
    const rows = await connection.query(`SELECT schema_name, table_name FROM duckdb_tables() WHERE database_name = '${name}' UNION ALL
     SELECT schema_name, view_name FROM duckdb_views() WHERE database_name = '${name}' AND NOT internal ORDER BY ALL`);
    const tables = rows.map(([schema, table]) => ({
        name: schema === 'main' ? String(table) : `${schema}.${table}`,
        from: `${name}.${(0,duckdb_sql .Cv)(String(schema))}.${(0,duckdb_sql .Cv)(String(table))}`,
    }));
    const chosen = tables[(0,chosen_table .h)(source, tables.map((table) => table.name))];
    return { ...source, kind: 'parquet', table: chosen?.name ?? '', from: chosen?.from ?? '' };
}
async function converted(connection, source, kind, options) {
    if (connection.convert === undefined)
        throw new Error('a connection of DuckDB that converts nothing');
    const files = [];
    const url = kind === 'arrow' ? await options.arrow() : '';
    for (const file of source.files) {
        const lines = file.replace(/\.\w+$/, '.jsonl');
        const target = file.replace(/\.\w+$/, '.parquet');
        const { name, table = null } = source;
        const job = { name, file, target: lines };
        const columns = await connection.convert(kind === 'arrow' ? { ...job, kind, url } : { ...job, kind, table });
        await connection.query(`COPY (${await typedLines(connection, lines, columns)}) TO ${(0,duckdb_sql .eu)(target)} (FORMAT parquet)`);
        await (0,promises_.rm)(lines);
        files.push(target);
    }
    return { ...source, kind: 'parquet', files };
}
 
async function typedLines(connection, lines, columns) {
    const read = columns.map(({ readAs }, i) => `c${i}: ${(0,duckdb_sql .eu)(readAs)}`).join(', ');
    const reader = `read_json(${(0,duckdb_sql .eu)(lines)}, format = 'newline_delimited', columns = {${read}}, hive_partitioning = false)`;
    const open = columns.flatMap(({ when = [] }, i) => when.map((type) => ({ i, type })));
    const fits = open.map(({ i, type }) => {
        const text = type === 'DATE' ? `CASE WHEN length(c${i}) = 10 THEN c${i} END` : `c${i}`;
        return `count(c${i}) = count(TRY_CAST(${text} AS ${type}))`;
    });
    const answers = open.length === 0 ? [] : ((await connection.query(`SELECT ${fits.join(', ')} FROM ${reader}`))[0] ?? []);
    const asked = columns.map(({ name, value }, i) => {
        const better = open.find((each, j) => each.i === i && answers[j] === true)?.type;
        const sql = better === undefined ? value.replaceAll('$', `c${i}`) : `CAST(c${i} AS ${better})`;
        return `${sql} AS ${(0,duckdb_sql .Cv)(name)}`;
    });
    return `SELECT ${asked.join(', ')} FROM ${reader}`;
}

; 
 
const usualGrace = 5;


async function reopening(open, grace = usualGrace) {
    let current = open();
    const { version, convert, tally, quantiles, csv } = await current;
    const abandon = () => {
        const stuck = current;
        current = open();
        current.catch(() => undefined);
        stuck.then((connection) => connection.close()).catch(() => undefined);
    };
    return {
        version,
        query: async (sql, seconds) => {
            const connection = await current;
            if (seconds === undefined)
                return connection.query(sql);
            let timer;
            const stopped = new Promise((_, reject) => {
                timer = setTimeout(() => {
                    reject(new Error('INTERRUPT Error: it did not stop and was left'));
                    abandon();
                }, (seconds + grace) * 1000);
            });
            try {
                return await Promise.race([connection.query(sql, seconds), stopped]);
            }
            finally {
                clearTimeout(timer);
            }
        },
        ...(convert === undefined ? {} : { convert: async (job) => (await current).convert?.(job) ?? [] }),
        ...(tally === undefined
            ? {}
            : { tally: async (sql, columns) => (await (await current).tally?.(sql, columns)) ?? null }),
        ...(quantiles === undefined
            ? {}
            : { quantiles: async (sql, columns) => (await (await current).quantiles?.(sql, columns)) ?? null }),
        ...(csv === undefined ? {} : { csv: async (job) => (await (await current).csv?.(job)) ?? null }),
        close: async () => (await current).close(),
    };
}

; 











 
async function openDuckdb(options) {
    const { url } = await (0,resolve .Ph)('duckdb', options.io);
    const connection = await reopening(() => connectDuckdbChild((0,host_script .Q)('engine-host'), url, settingsOf(options), options.io.env));
    return engineOf(connection, options);
}
 
async function openDuckdbInProcess(options) {
    const { url } = await (0,resolve .Ph)('duckdb', options.io);
    return engineOf(await (0,connection .Y)(url, settingsOf(options)), options);
}
function settingsOf(options) {
    return { directory: options.directory, threads: options.threads ?? (0,external_node_os_.availableParallelism)(), memory: '512MB' };
}
function engineOf(connection, { io }) {
    let opened = 0;
    const arrow = async () => (await (0,resolve .Ph)('arrow', io)).url;
    return {
        id: `duckdb ${connection.version}`,
        open: async (source) => {
            const query = async (sql, seconds) => {
                try {
                    return await connection.query(sql, seconds);
                }
                catch (error) {
                    throw engineProblem(error, source);
                }
            };
            const tally = async (sql, columns) => {
                try {
                    return (await connection.tally?.(sql, columns)) ?? null;
                }
                catch (error) {
                    throw engineProblem(error, source);
                }
            };
            const guarded = { ...connection, query, ...(connection.tally === undefined ? {} : { tally }) };
            const number = opened++;
            const relation = () => relationOf(guarded, source, { number, arrow });
            return (await countCsvText(guarded, source, relation)) ?? countWithDuckdb(guarded, await relation());
        },
        close: connection.close,
    };
}
 
function engineProblem(error, source) {
    if (error instanceof problem .A)
        return error;
    const message = error instanceof Error ? error.message : String(error);
    if (/Out of Memory|could not allocate/i.test(message)) {
        return new problem .A(`The engine ran out of memory on ${(0,quote .h)(source.name)}.`, 'Give the job more memory, or compare a profile or a part of it.');
    }
    if (!/^(Invalid Input|Invalid|IO|Conversion|Serialization) Error|CSV Error|JSON|Parquet|parquet/i.test(message))
        return error;
    const line = /(?:on Line|line) ?:? ?(\d+)/i.exec(message)?.[1];
    const cells = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(message);
    const where = line === undefined ? '' : ` at line ${line}`;
    if (cells !== null) {
        return new problem .A(`${(0,quote .h)(source.name)} is no regular table${where}: the header has ${cells[1]} columns, the line ${cells[2]}.`, 'Mend that line, or quote the cell that holds the delimiter.', { cause: error });
    }
    if (/unicode|utf-8/i.test(message)) {
        return new problem .A(`${(0,quote .h)(source.name)} is not UTF-8${where}.`, 'Save it as UTF-8, or as Parquet.', {
            cause: error,
        });
    }
    const what = (message.split('\n')[0] ?? '')
        .replace(/ ?(in )?file "[^"]*"|'[^']*\.(csv|json|parquet)[^']*'/g, '')
        .slice(0, 200);
    return new problem .A(`${(0,quote .h)(source.name)} could not be read as ${source.kind}${where}: ${(0,quote .h)(what)}`, 'Write the file again, or check that it was copied whole.', { cause: error });
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


  })

};
