'use strict';
exports.id = 4300;
exports.ids = [4300];
exports.modules = {

  9616:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    M$: () => (  hourCells),
    Nw: () => (  mostSpread),
    Vp: () => (  hourCell),
    mh: () => (  sampleRows),
    nP: () => (  distinctBits),
    xl: () => (  mostDistinctRows)
  });
 
const sampleRows = 100_000;
 
const hourCells = 25;
 
function hourCell(seconds) {
    const ofDay = seconds - Math.floor(seconds / 86_400) * 86_400;
    return ofDay === 0 ? 0 : Math.min(hourCells - 1, Math.max(1, Math.floor(ofDay / 3600) + 1));
}
 
const mostSpread = 400;
 
const mostDistinctRows = 2_000_000;
 
const distinctBits = 1024;


  }),

  53940:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    dx: () => (  looks),
    e6: () => (  hasLook),
    ow: () => (  hasCheckDigit),
    uJ: () => (  looksOf)
  });
 
const second = '[\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]';
 
const looks = [
    { name: 'email', pattern: '[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+' },
    { name: 'url', pattern: '[A-Za-z][A-Za-z0-9+.-]{1,15}://[^ ]+' },
    {
        name: 'phone',
        pattern: '(\\+[0-9][0-9 ()./-]{6,18}|[(]?[0-9]{2,5}[)]?[ ./-][0-9]{2,5}([ ./-][0-9]{2,5}){1,4})',
    },
    { name: 'card', pattern: '[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{1,4}([ -]?[0-9]{1,3})?', luhn: true },
    { name: 'uuid', pattern: '[{]?[0-9A-Fa-f]{8}-?([0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}[}]?' },
    {
        name: 'date',
        pattern: '([0-9]{4}[./-][0-9]{1,2}[./-][0-9]{1,2}|[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2,4})([ T].*)?',
    },
    { name: 'words', pattern: '[^ ]+( +[^ ]+){3,}' },
    { name: 'replaced', pattern: '.*\ufffd.*' },
    {
        name: 'doubled',
        pattern: `.*([\u00c2\u00c3]${second}|\u00e2[\u0080-\u009f\u20ac\u201a\u201e\u2020]${second}|([\u00d0\u00d1]${second}){2}|([\u00e3-\u00ef]${second}{2}){2}).*`,
    },
];
const compiled = looks.map(({ pattern }) => new RegExp(`^(?:${pattern})$`, 's'));
 
function looksOf(text) {
    return looks.map((_, i) => hasLook(text, i));
}
 
function hasLook(text, place) {
    return compiled[place]?.test(text) === true && (looks[place]?.luhn !== true || hasCheckDigit(text));
}
 
function hasCheckDigit(text) {
    const digits = text.replace(/\D/g, '');
    let sum = 0;
    for (let i = 0; i < digits.length; i++) {
        const digit = Number(digits.charAt(digits.length - 1 - i));
        const twice = digit * 2;
        sum += i % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice;
    }
    return sum % 10 === 0;
}


  }),

  42441:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    F5: () => (  shapeOf),
    UU: () => (  shapedCharacters),
    iM: () => (  mostShapes)
  });
 
const shapedCharacters = 40;
 
const mostShapes = 20;


function shapeOf(text) {
    const characters = Array.from(text);
    const start = characters.slice(0, shapedCharacters).join('');
    const shape = start
        .replace(/[A-Z]+/g, 'A')
        .replace(/[a-z]+/g, 'a')
        .replace(/[0-9]+/g, '9')
        .replace(/[\t\n\v\f\r ]+/g, ' ')
        .replace(/[^\x20-\x7e]+/g, 'x');
    return characters.length > shapedCharacters ? `${shape}\u2026` : shape;
}


  }),

  84300:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  openTrinoTable: () => (  openTrinoTable)
});

 

 
var external_node_crypto_ = __webpack_require__(77598);
 
var problem = __webpack_require__(75254);
 
var quote = __webpack_require__(52037);
; 
 
async function askRow(connection, asked, from) {
    const [row = []] = await connection.query(`SELECT ${asked.map(({ sql }) => sql).join(', ')} FROM ${from}`);
    return asked.map(({ read }, i) => read(row[i]));
}

 
var counter = __webpack_require__(9616);
 
var types = __webpack_require__(11821);
; 


 
function countParts(dialect, names, request, column) {
    const { m, x } = names;
    const { lengths, type } = request;
    const kind = (0,types .I)(type);
    const always = { missing: dialect.countIf(m) };
    const length = (of, as) => lengths === undefined ? {} : { lengths: dialect.countsAtEdges(dialect.length(of, as), lengths) };
    if (kind === 'opaque')
        return { ...always, ...(column.type.startsWith('list(') ? length(names.r, column.type) : {}) };
    const parts = kind === 'text' ? textParts(dialect, x, request) : numberParts(dialect, names, request, column);
    return {
        ...always,
        filled: dialect.count(x),
        ...parts,
        ...(kind === 'text' ? length(x, 'string') : {}),
        ...(request.distinct === undefined ? {} : { distinct: dialect.bitsOfValues(x, request.distinct) }),
    };
}
function textParts(dialect, x, request) {
    const { looks, shapes, values = [] } = request;
    const unlisted = values.length === 0 ? [] : [`${x} NOT IN (${values.map(dialect.literal).join(', ')})`];
    const rest = sliced(dialect, x, request, unlisted);
    return {
        empty: dialect.countIf(`${x} = ''`),
        values: dialect.countsOfValues(x, values),
        ...(shapes === undefined ? {} : { shapes: dialect.countsOfValues(dialect.shape(rest), shapes) }),
        ...(looks === true ? { looks: dialect.countsOfLooks(rest) } : {}),
    };
}
function numberParts(dialect, { r, x }, request, column) {
    const { edges, places, sum, type, hours } = request;
    const [min, max] = dialect.extremes(x);
    const whole = sum?.centre === 0 && sum.scale === 0 && isInteger(type) && isInteger(column.type);
    const term = sum === undefined ? null : whole ? r : dialect.scaled(x, sum.centre, sum.scale);
    return {
        nan: dialect.countIf(dialect.isNan(x)),
        pinf: dialect.countIf(dialect.isInfinite(x, 1)),
        ninf: dialect.countIf(dialect.isInfinite(x, -1)),
        min,
        max,
        ...(edges === undefined ? {} : { bins: dialect.countsAtEdges(x, edges) }),
        ...(term === null ? {} : { total: dialect.exactSum(term), added: dialect.count(term) }),
        ...(hours === true ? { hours: dialect.countsAtEdges(hourSql(dialect, x), hourEdges) } : {}),
        ...(places === true ? { places: dialect.countsOfPlaces(sliced(dialect, x, request, []), type) } : {}),
    };
}
const hourEdges = Array.from({ length: counter .M$ - 1 }, (_, i) => i);
 
function hourSql(dialect, x) {
    const [day, hour, one] = [86_400, 3600, 1].map(dialect.double);
    const ofDay = `(${x} - floor(${x} / ${day}) * ${day})`;
    return `CASE WHEN ${ofDay} = ${dialect.double(0)} THEN ${ofDay} ELSE floor(${ofDay} / ${hour}) + ${one} END`;
}
 
function sliced(dialect, x, { slice = 1 }, more) {
    const conditions = [...(slice > 1 ? [dialect.inSlice(x, slice)] : []), ...more];
    return conditions.length === 0 ? x : `CASE WHEN ${conditions.join(' AND ')} THEN ${x} END`;
}
function isInteger(type) {
    return /^u?int(8|16|32|64)$/.test(type);
}
 
function countedFrom(rows, answers) {
    const number = (key, otherwise = 0) => (key in answers ? Number(answers[key]) : otherwise);
    const least = (key) => (typeof answers[key] === 'number' ? answers[key] : null);
    const missing = number('missing');
    const filled = number('filled', rows - missing);
    const odd = { nan: number('nan'), pinf: number('pinf'), ninf: number('ninf') };
    const n = filled - odd.nan - odd.pinf - odd.ninf;
    const lists = ['bins', 'values', 'lengths', 'places', 'shapes', 'looks', 'hours'].filter((key) => key in answers);
    return {
        ...{ n, missing, unparsed: rows - missing - filled, ...odd, empty: number('empty') },
        ...{ min: least('min'), max: least('max') },
        ...Object.fromEntries(lists.map((key) => [key, answers[key]])),
        ...('distinct' in answers ? { distinct: String(answers.distinct) } : {}),
        ...('total' in answers ? { sum: { total: answers.total, clamped: n - number('added') } } : {}),
    };
}

; 



async function groups(open, request, by) {
    if ('blocks' in by)
        return [];
    const { connection, dialect, find, from, typed } = open;
    const text = (0,types .I)(request.type) === 'text';
    const counted = text ? dialect.count('x') : dialect.countIf(dialect.isFinite('x'));
    const missing = dialect.countIf('r IS NULL');
    const counts = text
        ? dialect.countsOfValues('x', request.values ?? [])
        : dialect.countsAtEdges('x', request.edges ?? []);
    const asked = ['g', dialect.countIf('true').sql, missing.sql, counted.sql, counts.sql].join(', ');
    const inner = `SELECT ${groupOf(dialect, typed(by.column), by.column)} AS g, ${find(request.path).expression} AS r, ${typed(request)} AS x FROM ${from}`;
    const rows = await connection.query(`SELECT ${asked} FROM (${inner}) GROUP BY g ORDER BY g`);
    return rows.map(([value, all, none, n, answer]) => ({
        value: value === null ? null : String(value),
        rows: Number(all),
        missing: missing.read(none),
        n: counted.read(n),
        counts: counts.read(answer),
    }));
}
 
function groupOf(dialect, value, { values = [] }) {
    if (values.length === 0)
        return 'CAST(NULL AS varchar)';
    return `CASE WHEN ${value} IN (${values.map(dialect.literal).join(', ')}) THEN ${value} END`;
}

; 





function sampler(connection, dialect, from, rows, hash) {
    const step = Math.max(1, Math.ceil(rows / counter .mh));
    const look = async () => {
        const chosen = `(SELECT ${hash} AS h FROM ${from}) WHERE h % ${step} = 0`;
        const [number, different] = await askRow(connection, [dialect.countIf('true'), dialect.countDistinct('h')], chosen);
        return Math.abs(number - rows / step) > (0.1 * rows) / step || different < number / 2;
    };
    let alike = null;
    return async (columns) => {
        const named = columns.map(([sql, name]) => `${sql} AS ${name}`).join(', ');
        if (step === 1)
            return `(SELECT ${named} FROM ${from})`;
        const hashed = `(SELECT ${hash} AS h, ${named} FROM ${from})`;
        alike ??= look();
        if (!(await alike))
            return `${hashed} WHERE h % ${step} = 0`;
        const kept = columns.map(([, name]) => `${dialect.anyOf(name)} AS ${name}`).join(', ');
        const share = `(count(*) + (h % ${step} + ${step}) % ${step}) / ${step}`;
        return dialect.repeated(`(SELECT ${share} AS times, ${kept} FROM ${hashed} GROUP BY h)`, 'times');
    };
}
 
function sampled(dialect, x, request, most) {
    const kind = (0,types .I)(request.type);
    if (kind === 'opaque')
        return { sql: 'NULL', read: () => ({ quantiles: [], values: [] }) };
    return kind === 'text' ? dialect.sampledTexts(x, most) : dialect.sampledNumbers(x);
}

; 







 
const repeatedRows = 1_000_000;
const repeats = [5, 4, 3, 2];


async function countWithSql(connection, dialect, { columns, from }, source) {
    const [rows, checksum] = await askRow(connection, [dialect.countIf('true'), dialect.hashOfRows(columns)], from);
    const find = finder(columns);
    const typed = (request) => {
        const column = find(request.path);
        return dialect.typed(column.expression, column.type, request.type);
    };
    const hash = dialect.hashOfRow(columns);
    const open = { connection, dialect, source, from, rows, hash, find, typed };
    const sampleOf = sampler(connection, dialect, from, rows, hash);
    return {
        engine: source.engine,
        kind: 'parquet',
        rows,
        columns: columns.map(({ expression: _, ...column }) => column),
        digest: digestOf(source.engine, columns, rows, checksum),
        nulls: [],
        sample: (requests, most) => inGroups(requests, dialect.together, async (group) => {
            const inner = group.map((request, i) => [typed(request), `x${i}`]);
            const asked = group.map((request, i) => sampled(dialect, `x${i}`, request, most));
            return askRow(connection, asked, await sampleOf(inner));
        }),
        count: (requests) => inGroups(requests, dialect.together, (group) => count(open, group)),
        others: (request, most) => others(open, request, most),
        repeated: () => repeated(open),
        decimals: async (request) => (await askRow(connection, [dialect.places('x')], `(SELECT ${typed(request)} AS x FROM ${from})`))[0],
        groups: (request, by) => groups(open, request, by),
        inSlice: (values, slice) => textsInSlice(open, values, slice),
        distinct: (requests) => distinct(open, requests),
        duplicates: (paths) => duplicates(open, paths),
        repeats: () => copies(open),
    };
}
async function count({ connection, dialect, find, from, rows, source, typed }, group) {
    const inner = group.map((request, i) => {
        const { expression } = find(request.path);
        return `${expression} IS NULL AS m${i}, ${expression} AS r${i}, ${typed(request)} AS x${i}`;
    });
    const parts = group.map((request, i) => countParts(dialect, { m: `m${i}`, r: `r${i}`, x: `x${i}` }, request, find(request.path)));
    const asked = [dialect.countIf('true'), ...parts.flatMap((part) => Object.values(part))];
    const [now, ...answers] = await askRow(connection, asked, `(SELECT ${inner.join(', ')} FROM ${from})`);
    if (now !== rows)
        throw changed(source.name, rows, Number(now));
    let at = 0;
    return parts.map((part) => {
        const named = Object.keys(part).map((key) => [key, answers[at++]]);
        return countedFrom(rows, Object.fromEntries(named));
    });
}
async function others({ connection, dialect, from, typed }, request, most) {
    const listed = request.values?.length ? ` AND x NOT IN (${request.values.map(dialect.literal).join(', ')})` : '';
    const inner = `(SELECT ${typed(request)} AS x FROM ${from})`;
    const found = await connection.query(`SELECT x, count(*) AS n FROM ${inner} WHERE x IS NOT NULL${listed} GROUP BY x ORDER BY n DESC, x LIMIT ${most}`);
    return found.map(([value, number]) => [String(value), Number(number)]);
}
 
function groupsOf({ from, hash, rows }) {
    const slice = Math.ceil(rows / repeatedRows);
    const some = slice <= 1 ? '' : ` WHERE h % ${slice} = 0`;
    return `(SELECT count(*) AS c FROM (SELECT ${hash} AS h FROM ${from})${some} GROUP BY h)`;
}
async function repeated(open) {
    const { connection, dialect } = open;
    const divided = repeats.map((k) => dialect.countIf(`c % ${k} = 0`));
    const asked = [dialect.countIf('true'), ...divided];
    const [groups = 0, ...even] = await askRow(connection, asked, groupsOf(open));
     
    return groups < 20 ? 1 : (repeats.find((_, i) => even[i] === groups) ?? 1);
}
async function copies(open) {
    const { connection, dialect } = open;
    const asked = [dialect.exactSum('c'), dialect.exactSum('c - 1')];
    const [rows, more] = await askRow(connection, asked, groupsOf(open));
    return { rows: Number(rows), copies: Number(more) };
}
async function textsInSlice({ connection, dialect }, values, slice) {
    if (slice <= 1 || values.length === 0)
        return values.map(() => true);
    const [row = []] = await connection.query(`SELECT ${values.map((value) => dialect.inSlice(dialect.literal(value), slice)).join(', ')}`);
    return values.map((_, i) => row[i] === true);
}
async function distinct({ connection, dialect, from, typed }, requests) {
    const found = [];
    for (const request of requests) {
        const inner = `(SELECT ${typed(request)} AS x FROM ${from})`;
        found.push(...(await askRow(connection, [dialect.countDistinct('x')], inner)));
    }
    return found;
}
async function duplicates({ connection, dialect, find, from }, paths) {
    const inner = `(SELECT ${paths.map((path, i) => `${find(path).expression} AS k${i}`).join(', ')} FROM ${from})`;
    const keys = paths.map((_, i) => `k${i}`);
    const none = keys.map((key) => `${key} IS NULL`).join(' OR ');
    const groups = `(SELECT count(*) AS c FROM ${inner} WHERE NOT (${none}) GROUP BY ${keys.join(', ')})`;
    const [more] = await askRow(connection, [dialect.exactSum('c - 1')], groups);
    const [nulls] = await askRow(connection, [dialect.countIf(none)], inner);
    return { duplicates: Number(more), nulls };
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
async function inGroups(requests, most, work) {
    const all = [];
    for (let i = 0; i < requests.length; i += most)
        all.push(...(await work(requests.slice(i, i + most))));
    return all;
}
function digestOf(engine, columns, rows, checksum) {
    const table = { engine, columns: columns.map(({ path, physical }) => [path, physical]), rows, checksum };
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(table)).digest('hex')}`;
}
function changed(name, before, now) {
    return new problem .A(`${(0,quote .h)(name)} changed while it was read: it had ${before} rows, then ${now}. Counts of different moments do not compare.`, 'Name a table or a view that stands still: a snapshot, a partition that is complete.');
}

; 


 
const harmless = /^(CATALOG|SCHEMA|TABLE|COLUMN|FUNCTION)_NOT_FOUND$|^PERMISSION_DENIED$|^NOT_SUPPORTED$|^MISSING_/;
const mends = [
    [/_NOT_FOUND$|^MISSING_/, 'Check the name: trino://HOST[:PORT]/CATALOG/SCHEMA/TABLE, all in lower case.'],
    [/^PERMISSION_DENIED$/, 'Give the user of TRINO_USER or TRINO_TOKEN the right to read the table.'],
    [/CANCELED$|KILLED$/, 'Somebody or a rule of the server ended the query: run again, or ask who runs the server.'],
    [
        /EXCEEDED|INSUFFICIENT|QUEUE_FULL|MEMORY/,
        'The query met a limit of the server: run it when the server has more room, or compare a view with fewer rows.',
    ],
];
 
function queryProblem(failure, name) {
    const { errorName, message } = failure;
    const said = harmless.test(errorName) ? `: ${(0,quote .h)((message.split('\n')[0] ?? '').slice(0, 200))}` : '';
    return new problem .A(`Trino could not answer about ${(0,quote .h)(name)} (${errorName.replace(/[^A-Z0-9_]/g, '').slice(0, 60)})${said}.`, mends.find(([pattern]) => pattern.test(errorName))?.[1] ??
        'The query and its error stand in the web page of the server.');
}
 
function statusProblem(status, server) {
    if (status === 401 || status === 403) {
        return new problem .A(`Trino at ${(0,quote .h)(server)} did not accept the credentials (HTTP ${status}).`, 'Give TRINO_USER with TRINO_PASSWORD, or TRINO_TOKEN, in the environment of the job.');
    }
    return new problem .A(`${(0,quote .h)(server)} answered HTTP ${status}, not as a Trino server does.`, status >= 300 && status < 400
        ? 'Name the address to which it leads; redirects are not followed, so that credentials go nowhere else.'
        : 'Check the host and the port; behind a proxy, name the address of the server itself.');
}

; 



 
const patience = 6;


async function connectTrino(table, name, options) {
    const server = { table, name, headers: headersFor(table, options.env), options };
    const query = (sql) => run(server, sql);
    const [[version] = []] = await query('SELECT version()');
    return { version: String(version ?? ''), query, close: async () => { } };
}
function headersFor(table, env) {
    const { TRINO_PASSWORD: password, TRINO_TOKEN: token, TRINO_USER: user } = env;
    if ((password || token) && table.origin.startsWith('http:') && !table.local) {
        throw new problem .A(`TRINO_${token ? 'TOKEN' : 'PASSWORD'} would be sent unencrypted to ${(0,quote .h)(table.origin)}.`, 'Leave out `?insecure`, or take the credentials out of the environment of this step.');
    }
    if (password && !user) {
        throw new problem .A('TRINO_PASSWORD is set, but TRINO_USER is not.', 'Give both in the environment.');
    }
    const basic = () => `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`;
    const authorization = token ? `Bearer ${token}` : password ? basic() : null;
    if (/[^\x20-\x7e]/.test(`${token ?? ''}${user ?? ''}`)) {
        throw new problem .A('TRINO_USER or TRINO_TOKEN holds a line break or another sign that no header can hold.', 'Set it again.');
    }
    return {
        ...(user || !token ? { 'x-trino-user': user || 'assay' } : {}),
        'x-trino-source': 'assay',
        'x-trino-time-zone': 'UTC',
        'x-trino-client-capabilities': 'PARAMETRIC_DATETIME',
        ...(authorization === null ? {} : { authorization }),
    };
}
async function run(server, sql) {
    const { options, table } = server;
    const ends = AbortSignal.timeout(options.queryTime ?? 3_600_000);
    const signal = options.signal === undefined ? ends : AbortSignal.any([ends, options.signal]);
    const rows = [];
    let next = null;
    try {
        let page = await ask(server, `${table.origin}/v1/statement`, { method: 'POST', body: sql }, signal);
        for (;;) {
            if (page.error !== undefined)
                throw queryProblem(failureOf(page.error), server.name);
            if (Array.isArray(page.data))
                rows.push(...page.data);
            next = nextOf(page, server);
            if (next === null)
                return rows;
            page = await ask(server, next, { method: 'GET' }, signal);
        }
    }
    catch (error) {
        if (next !== null)
            await cancel(server, next);
        throw error;
    }
}
function failureOf(error) {
    return { errorName: String(error.errorName ?? 'UNKNOWN'), message: String(error.message ?? '') };
}
 
function nextOf(page, server) {
    if (page.nextUri === undefined || page.nextUri === null)
        return null;
    const next = URL.canParse(String(page.nextUri)) ? new URL(String(page.nextUri)) : null;
    if (next?.origin === server.table.origin && next.username === '' && next.password === '')
        return next.href;
    throw new problem .A(`Trino at ${(0,quote .h)(server.table.origin)} sends its answers from another address, ${(0,quote .h)(next?.origin ?? 'none')}.`, 'Name the server as it names itself, or let it process X-Forwarded headers (http-server.process-forwarded) behind a proxy.');
}
async function ask(server, url, init, signal) {
    const { options, table } = server;
    for (let attempt = 0;; attempt++) {
        const limit = AbortSignal.timeout(options.time ?? 60_000);
        try {
            const response = await fetch(url, {
                ...init,
                headers: server.headers,
                redirect: 'manual',
                signal: AbortSignal.any([limit, signal]),
            });
            const text = await bodyOf(response, options.bytes ?? 64 * 1024 ** 2, server);
            if (response.status === 200)
                return pageOf(text, server);
            if (![429, 502, 503, 504].includes(response.status) || attempt >= patience) {
                throw statusProblem(response.status, table.origin);
            }
        }
        catch (error) {
            if (error instanceof problem .A)
                throw error;
            throw silence(error, limit.aborted || signal.aborted, options.signal?.aborted === true, server);
        }
        await pause((options.pause ?? 500) * 2 ** attempt, signal);
    }
}
async function bodyOf(response, most, server) {
    const chunks = [];
    let length = 0;
    for await (const chunk of response.body ?? []) {
        length += chunk.length;
        if (length > most) {
            throw new problem .A(`An answer of Trino at ${(0,quote .h)(server.table.origin)} is longer than ${most} bytes.`, 'Compare fewer columns: a view of the table.');
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function pageOf(text, server) {
    try {
        const page = JSON.parse(text);
        if (typeof page === 'object' && page !== null && !Array.isArray(page))
            return page;
    }
    catch {
         
    }
    throw statusProblem(200, server.table.origin);
}
function silence(error, late, stopped, server) {
    const code = error.cause?.code;
    const why = stopped
        ? 'the run was stopped'
        : late
            ? 'no answer in time'
            : typeof code === 'string'
                ? code
                : 'no connection';
    return new problem .A(`Trino at ${(0,quote .h)(server.table.origin)} cannot be reached: ${why}.`, 'Check the address and that this machine may reach it; a certificate of your own goes into NODE_EXTRA_CA_CERTS.', { cause: error });
}
 
async function cancel(server, url) {
    const signal = AbortSignal.timeout(5_000);
    await fetch(url, { method: 'DELETE', headers: server.headers, redirect: 'manual', signal }).catch(() => undefined);
}
function pause(milliseconds, signal) {
    return new Promise((resolve) => {
        const timer = setTimeout(done, milliseconds);
        signal.addEventListener('abort', done, { once: true });
        function done() {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        }
    });
}

; 
 
function countsByKey(answer) {
    return new Map(Object.entries((answer ?? {})).map(([key, count]) => [Number(key), Number(count)]));
}
 
function number(sql) {
    return { sql, read: (answer) => Number(answer ?? 0) };
}
 
function numberOrNull(sql) {
    return { sql, read: (answer) => (answer === null || answer === undefined ? null : Number(answer)) };
}

; 

 
function identifier(name) {
    return `"${plainText(name).replaceAll('"', '""')}"`;
}
 
function literal(text) {
    return `'${plainText(text).replaceAll("'", "''")}'`;
}
 
function plainText(text) {
    return text.replaceAll('\0', '\ufffd').replace(/\p{Surrogate}/gu, '\ufffd');
}
 
function casts_double(value) {
    return Object.is(value, -0) ? '0e0' : value.toExponential();
}


function typed(x, from, as) {
    const kind = (0,types .I)(as);
    const source = (0,types .I)(from);
    if (kind === 'opaque')
        return x;
    const text = source === 'text' || source === 'number' || source === 'time' ? `CAST(${x} AS varchar)` : 'CAST(NULL AS varchar)';
    if (kind === 'number')
        return source === 'number' ? `CAST(${x} AS double)` : numberOf(text);
    if (as === 'bool')
        return from === 'bool' ? text : `CAST(TRY_CAST(${text} AS boolean) AS varchar)`;
    if (kind === 'text')
        return text;
    if (as === 'time')
        return secondsOfDay(from === 'time' ? x : `TRY_CAST(${text} AS time(6))`);
    if (from === 'timestamptz')
        return seconds(`CAST(${x} AT TIME ZONE 'UTC' AS timestamp(6))`);
     
    if (/^(date|timestamp\((s|ms)\))$/.test(from))
        return `to_unixtime(CAST(${x} AS timestamp(3)))`;
    if (source === 'time' && from !== 'time')
        return seconds(`CAST(${x} AS timestamp(6))`);
    return seconds(`TRY_CAST(replace(${text}, 'T', ' ') AS timestamp(6))`);
}
 
function seconds(x) {
    const micros = `CAST(substr(CAST(${x} AS varchar), -6) AS double)`;
    return `(to_unixtime(date_trunc('second', ${x})) * 1e6 + ${micros}) / 1e6`;
}
function numberOf(text) {
    const digits = `regexp_like(${text}, '^\\s*[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?\\s*$')`;
    const named = `lower(trim(${text}))`;
    const infinite = (sign, names) => `WHEN ${named} IN (${names}) THEN ${sign}infinity()`;
    return `CASE WHEN ${digits} THEN TRY_CAST(${text} AS double) ${infinite('', "'inf', '+inf', 'infinity', '+infinity'")} ${infinite('-', "'-inf', '-infinity'")} WHEN ${named} IN ('nan', '+nan', '-nan') THEN nan() END`;
}
function secondsOfDay(x) {
    const seconds = `CAST(substr(CAST(CAST(${x} AS time(6)) AS varchar), 7) AS decimal(8, 6))`;
    return `CAST(hour(${x}) * 3600000000 + minute(${x}) * 60000000 + CAST(${seconds} * 1000000 AS bigint) AS double) / 1e6`;
}

; 



 
function countsAtEdges(x, edges) {
    if (edges.length === 0)
        return { sql: `count_if(is_finite(${x}))`, read: (answer) => [Number(answer ?? 0)] };
    const negated = edges.map((edge) => casts_double(-edge)).reverse();
    const above = `width_bucket(-${x}, ARRAY[${negated.join(', ')}])`;
    return {
        sql: `histogram(CASE WHEN is_finite(${x}) THEN ${above} END)`,
        read: (answer) => {
            const counts = countsByKey(answer);
            return Array.from({ length: edges.length + 1 }, (_, i) => counts.get(edges.length - i) ?? 0);
        },
    };
}
 
function countsOfValues(x, values) {
    if (values.length === 0)
        return { sql: `count(${x})`, read: (answer) => [Number(answer ?? 0)] };
    return {
        sql: `histogram(array_position(ARRAY[${values.map(literal).join(', ')}], ${x}))`,
        read: (answer) => {
            const counts = countsByKey(answer);
            return [...values.map((_, i) => counts.get(i + 1) ?? 0), counts.get(0) ?? 0];
        },
    };
}
 
function nearest(y) {
    const whole = casts_double(2 ** 52);
    return `CASE WHEN abs(${y}) >= ${whole} THEN ${y} WHEN ${y} < 0e0 THEN (${y} - ${whole}) + ${whole} ELSE (${y} + ${whole}) - ${whole} END`;
}
 
function scaled(x, centre, scale) {
    const moved = `(${x} - ${casts_double(centre)}) * ${casts_double(2 ** scale)}`;
    return `CASE WHEN is_finite(${x}) THEN TRY_CAST(${nearest(moved)} AS bigint) END`;
}
 
function exactSum(x) {
    const sql = `CAST(sum(CAST(${x} AS decimal(38, 0))) AS varchar)`;
    return { sql, read: (answer) => BigInt(String(answer ?? '0')) };
}
const placesCounted = Array.from({ length: 7 }, (_, j) => j);
 
function countsOfPlaces(x, type) {
    const same = (j) => {
        const rounded = `(${nearest(`(${x} * 1e${j})`)}) / 1e${j}`;
        return type === 'float' ? `CAST(${rounded} AS real) = CAST(${x} AS real)` : `${rounded} = ${x}`;
    };
    const cases = placesCounted.map((j) => `WHEN ${same(j)} THEN ${j}`).join(' ');
    return {
        sql: `histogram(CASE WHEN ${x} IS NULL OR NOT is_finite(${x}) THEN NULL ${cases} ELSE 7 END)`,
        read: (answer) => {
            const counts = countsByKey(answer);
            return Array.from({ length: 8 }, (_, j) => counts.get(j) ?? 0);
        },
    };
}
 
function places(x) {
    const beyond = placesCounted.map((j) => {
        const moved = `(${x} * 1e${j})`;
        return `count_if(is_finite(${x}) AND abs(${moved} - (${nearest(moved)})) > 1e-9 * greatest(1e0, abs(${moved})))`;
    });
    return {
        sql: `ARRAY[${beyond.join(', ')}]`,
        read: (answer) => {
            const found = (answer ?? []).map(Number).indexOf(0);
            return found < 0 ? 17 : found;
        },
    };
}
function hashOf(x) {
    return `from_big_endian_64(xxhash64(to_utf8(CAST(${x} AS varchar))))`;
}
 
function inSlice(x, slice) {
    if (slice <= 1)
        return `${x} IS NOT NULL`;
    return `${hashOf(x)} BETWEEN 0 AND ${2n ** 64n / BigInt(slice) - 1n}`;
}
 
function bitsOfValues(x, slice) {
    return {
        sql: `histogram(CASE WHEN ${inSlice(x, slice)} THEN bitwise_and(${hashOf(x)}, ${counter .nP - 1}) END)`,
        read: (answer) => {
            const bitmap = Buffer.alloc(counter .nP / 8);
            for (const bit of countsByKey(answer).keys())
                bitmap[bit >> 3] = (bitmap[bit >> 3] ?? 0) | (0x80 >> (bit & 7));
            return bitmap.toString('base64');
        },
    };
}

; 
const simple = {
    boolean: 'bool',
    tinyint: 'int8',
    smallint: 'int16',
    integer: 'int32',
    bigint: 'int64',
    real: 'float',
    double: 'double',
    date: 'date',
    varchar: 'string',
    char: 'string',
    uuid: 'string',
    varbinary: 'blob',
};
 
function logicalType(physical) {
    const known = simple[physical.replace(/^(var)?char\(\d+\)$/, 'varchar')];
    if (known !== undefined)
        return known;
    const decimal = /^decimal\((\d+),\s*(\d+)\)$/.exec(physical);
    if (decimal !== null)
        return `decimal(${decimal[1]},${decimal[2]})`;
    if (/^timestamp(\(\d+\))? with time zone$/.test(physical))
        return 'timestamptz';
    const timestamp = /^timestamp(?:\((\d+)\))?$/.exec(physical);
    if (timestamp !== null)
        return `timestamp(${unitOf(Number(timestamp[1] ?? 3))})`;
    if (/^time(\(\d+\))?$/.test(physical))
        return 'time';
    const item = /^array\((.*)\)$/s.exec(physical)?.[1];
    return item === undefined ? `other(${physical})` : `list(${logicalType(item)})`;
}
function unitOf(digits) {
    if (digits === 0)
        return 's';
    if (digits <= 3)
        return 'ms';
    return digits <= 6 ? 'us' : 'ns';
}


function leavesOf(path, physical) {
    const inside = /^row\((.*)\)$/s.exec(physical)?.[1];
    const fields = inside === undefined ? [] : atCommas(inside).map(fieldOf);
    if (fields.length === 0 || fields.some((field) => field === null))
        return [{ path, physical }];
    return fields.flatMap((field) => (field === null ? [] : leavesOf([...path, field[0]], field[1])));
}
function fieldOf(text) {
    if (isType(text))
        return null;
    for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
        const type = text.slice(at + 1);
        if (isType(type))
            return [
                text
                    .slice(0, at)
                    .replace(/^"(.*)"$/s, '$1')
                    .replaceAll('""', '"'),
                type,
            ];
    }
    return null;
}
const plain = /^(boolean|tinyint|smallint|integer|bigint|real|double|date|varbinary|json|uuid|ipaddress|(var)?char(\(\d+\))?|decimal\(\d+,\s*\d+\)|time(stamp)?(\(\d+\))?( with time zone)?|interval (year to month|day to second))$/;
function isType(text) {
    return plain.test(text) || (/^(array|map|row)\(.*\)$/s.test(text) && atCommas(text).length === 1);
}
 
function atCommas(text) {
    const parts = [];
    let depth = 0;
    let from = 0;
    for (let i = 0; i < text.length; i++) {
        if (text[i] === '(')
            depth++;
        if (text[i] === ')')
            depth--;
        if (text[i] === ',' && depth === 0) {
            parts.push(text.slice(from, i).trim());
            from = i + 1;
        }
    }
    return [...parts, text.slice(from).trim()];
}
 
function canHash(physical) {
    return !/hyperloglog|digest|geometry|geography|function|color|unknown/i.test(physical);
}
 
function canBeJson(physical) {
    return (/^(array|map)\(/.test(physical) &&
        !/row\(|varbinary|uuid|ipaddress|interval|time\(|time,|char\(|with time zone/.test(physical.replaceAll('varchar(', 'text(')) &&
        canHash(physical));
}

; 




 
async function describe(connection, name) {
    const [catalog = '', schema = '', table = ''] = name;
    const where = `table_schema = ${literal(schema)} AND table_name = ${literal(table)}`;
    const rows = await connection.query(`SELECT column_name, data_type, is_nullable FROM ${identifier(catalog)}.information_schema.columns WHERE ${where} ORDER BY ordinal_position`);
    if (rows.length === 0) {
        throw new problem .A(`${(0,quote .h)(name.join('.'))} is not there, or this user may see none of its columns.`, 'Check the names (Trino writes them in lower case) and the rights of `TRINO_USER`.');
    }
    const leaves = rows.flatMap(([column, type, nullable]) => leavesOf([String(column)], String(type)).map((leaf) => ({ ...leaf, nullable: nullable !== 'NO' })));
    const columns = leaves.map(({ path, physical, nullable }, position) => ({
        path,
        physical,
        position,
        nullable,
        type: logicalType(physical),
        expression: path.map(identifier).join('.'),
    }));
    return { from: name.map(identifier).join('.'), columns };
}

; 


 
const widest = 100;
 
function textOf(column) {
    const { expression: x, physical, type } = column;
    if (type === 'blob')
        return [`to_hex(${x})`];
    if ((0,types .I)(type) !== 'opaque' || physical === 'ipaddress')
        return [`CAST(${x} AS varchar)`];
    if (physical === 'json')
        return [`json_format(${x})`];
    return canBeJson(physical) ? [`json_format(CAST(${x} AS json))`] : [];
}
 
function textOfRow(texts) {
    if (texts.length === 0)
        return "''";
    const lists = Array.from({ length: Math.ceil(texts.length / widest) }, (_, i) => {
        const some = texts.slice(i * widest, (i + 1) * widest);
        return `json_format(CAST(ARRAY[${some.join(', ')}] AS json))`;
    });
    return lists.length === 1 ? (lists[0] ?? "''") : textOfRow(lists);
}
 
function hashOfRows(columns) {
    const hashed = columns.filter(({ physical }) => canHash(physical)).map(({ expression }) => expression);
    const read = (answer) => Buffer.from(String(answer ?? ''), 'base64').toString('hex');
    if (hashed.length === 0)
        return { sql: 'CAST(NULL AS varbinary)', read };
    const rows = Array.from({ length: Math.ceil(hashed.length / widest) }, (_, i) => `ROW(${hashed.slice(i * widest, (i + 1) * widest).join(', ')})`);
    return { sql: `checksum(ROW(${rows.join(', ')}))`, read };
}
 
function hashOfRow(columns) {
    return `from_big_endian_64(xxhash64(to_utf8(${textOfRow(columns.flatMap(textOf))})))`;
}

; 

 
function sampledNumbers(x) {
    const sorted = `array_sort(array_agg(${x}) FILTER (WHERE is_finite(${x})))`;
    const at = (i, of) => `element_at(a, 1 + (${i} * (cardinality(a) - 1)) / ${of})`;
    const picked = `transform(sequence(0, 256), i -> ${at('i', 256)})`;
    const counts = 'CAST(cardinality(array_distinct(a)) AS double), CAST(cardinality(a) AS double)';
    return {
        sql: `transform(ARRAY[${sorted}], a -> ${picked} || ARRAY[${at('1', 1000)}, ${at('999', 1000)}, ${counts}])`,
        read: (answer) => {
            const numbers = (answer?.[0] ?? []).map((each) => (each === null ? null : Number(each)));
            const [low, high, distinct, n] = numbers.slice(257);
            if (!n || low === null || low === undefined || high === null || high === undefined) {
                return { quantiles: [], values: [], distinct: 0, n: 0 };
            }
            const quantiles = numbers.slice(0, 257).map(Number);
            return { quantiles, values: [], distinct: distinct ?? 0, n, tails: [low, high] };
        },
    };
}
 
function sampledTexts(x, most) {
    const entries = `map_entries(histogram(${x}))`;
    const order = '(a, b) -> CASE WHEN a[2] > b[2] THEN -1 WHEN a[2] < b[2] THEN 1 WHEN a[1] > b[1] THEN -1 WHEN a[1] < b[1] THEN 1 ELSE 0 END';
    const all = `array_sort(map_keys(histogram(${x})))`;
    const picked = `least(${counter .Nw}, cardinality(k))`;
    const evenly = `transform(sequence(0, ${picked} - 1), i -> element_at(k, 1 + (i * cardinality(k)) / ${picked}))`;
    const spread = `transform(ARRAY[${all}], k -> IF(cardinality(k) = 0, ARRAY[], ${evenly}))`;
    const frequent = `slice(array_sort(${entries}, ${order}), 1, ${most})`;
    return {
        sql: `ROW(${frequent}, ${spread}, cardinality(histogram(${x})), count(${x}))`,
        read: (answer) => {
            const [pairs, names, distinct, n] = (answer ?? []);
            if (pairs === null || pairs === undefined)
                return { quantiles: [], values: [], distinct: 0, n: 0 };
            const values = pairs.map(([value, count]) => [String(value), Number(count)]);
            return { quantiles: [], values, distinct: Number(distinct), n: Number(n), spread: (names[0] ?? []).map(String) };
        },
    };
}

 
var looks = __webpack_require__(53940);
 
var shape = __webpack_require__(42441);
; 




 
const runs = [
    ['[A-Z]+', 'A'],
    ['[a-z]+', 'a'],
    ['[0-9]+', '9'],
    ['[\\t\\n\\x0b\\f\\r ]+', ' '],
    ['[^\\x20-\\x7e]+', 'x'],
];
 
function shapes_shape(x) {
    const start = `substr(${x}, 1, ${shape .UU})`;
    const drawn = runs.reduce((sql, [run, sign]) => `regexp_replace(${sql}, ${literal(run)}, '${sign}')`, start);
    return `${drawn} || CASE WHEN length(${x}) > ${shape .UU} THEN '\u2026' ELSE '' END`;
}
 
function countsOfLooks(x) {
    const bits = looks .dx.map(({ luhn, pattern }, i) => {
        const matches = `regexp_like(${x}, ${literal(`(?s)\\A(?:${pattern})\\z`)})`;
        const checked = luhn ? `CASE WHEN ${luhnSql(x)} THEN ${2 ** i} ELSE 0 END` : String(2 ** i);
        return `CASE WHEN ${matches} THEN ${checked} ELSE 0 END`;
    });
    return {
        sql: `histogram(CASE WHEN ${x} IS NOT NULL THEN ${bits.join(' + ')} END)`,
        read: (answer) => {
            const counts = [...countsByKey(answer)];
            return looks .dx.map((_, i) => counts.reduce((sum, [bit, count]) => sum + ((bit >> i) & 1 ? count : 0), 0));
        },
    };
}
function luhnSql(x) {
    const digits = `reverse(regexp_replace(${x}, '[^0-9]', ''))`;
    const digit = `CAST(substr(${digits}, i + 1, 1) AS integer)`;
    const twice = `CASE WHEN i % 2 = 0 THEN ${digit} WHEN ${digit} > 4 THEN 2 * ${digit} - 9 ELSE 2 * ${digit} END`;
    return `reduce(sequence(0, length(${digits}) - 1), 0, (s, i) -> s + ${twice}, s -> s % 10 = 0)`;
}

; 







 
const trino = {
    together: 25,
    identifier: identifier,
    literal: literal,
    double: casts_double,
    typed: typed,
    countIf: (condition) => number(`count_if(${condition})`),
    count: (x) => number(`count(${x})`),
    isNan: (x) => `is_nan(${x})`,
    isFinite: (x) => `is_finite(${x})`,
    isInfinite: (x, sign) => `${x} = ${sign > 0 ? '' : '-'}infinity()`,
    extremes: (x) => [
        numberOrNull(`min(${x}) FILTER (WHERE is_finite(${x}))`),
        numberOrNull(`max(${x}) FILTER (WHERE is_finite(${x}))`),
    ],
    countsAtEdges: countsAtEdges,
    countsOfValues: countsOfValues,
    scaled: scaled,
    exactSum: exactSum,
    countsOfPlaces: countsOfPlaces,
    places: places,
    bitsOfValues: bitsOfValues,
    inSlice: inSlice,
    shape: shapes_shape,
    countsOfLooks: countsOfLooks,
    length: (x, type) => `CAST(${type === 'string' ? 'length' : 'cardinality'}(${x}) AS double)`,
    sampledNumbers: sampledNumbers,
    sampledTexts: sampledTexts,
    countDistinct: (x) => number(`count(DISTINCT ${x})`),
    hashOfRow: hashOfRow,
    hashOfRows: hashOfRows,
    anyOf: (x) => `any_value(${x})`,
    repeated: (from, times) => `(SELECT * FROM ${from} WHERE ${times} > 0) CROSS JOIN UNNEST(sequence(0, (${times} - 1) / 1000)) AS thousands(o) CROSS JOIN UNNEST(sequence(1, least(1000, ${times} - o * 1000))) AS ones(i)`,
    describe: describe,
};

 
var table_name = __webpack_require__(45332);
; 






async function openTrinoTable(name, options) {
    const table = (0,table_name .F)(name);
    return countWithTrino(await connectTrino(table, name, options), table, name);
}
 
async function countWithTrino(connection, table, name) {
    const found = await trino.describe(connection, [table.catalog, table.schema, table.table]);
    return countWithSql(connection, trino, found, { name, engine: `trino ${connection.version}` });
}


  })

};
