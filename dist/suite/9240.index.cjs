'use strict';
exports.id = 9240;
exports.ids = [9240];
exports.modules = {

  9616:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Nw: () => (  mostSpread),
    mh: () => (  sampleRows),
    nP: () => (  distinctBits),
    xl: () => (  mostDistinctRows)
  });
 
const sampleRows = 100_000;
 
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

  15321:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Xh: () => (  skewPolicy),
    eh: () => (  mayBeAbsent),
    x8: () => (  servedBase)
  });
  var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74660);
  var _profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1097);




function servedBase(base, head, policy) {
    if (policy.skew !== true)
        return base;
    const there = new Set(head.columns.map(_profile_js__WEBPACK_IMPORTED_MODULE_0__  .Vb));
    return {
        ...base,
        columns: base.columns.filter((column) => there.has((0,_profile_js__WEBPACK_IMPORTED_MODULE_0__  .Vb)(column)) || !mayBeAbsent(policy, (0,_profile_js__WEBPACK_IMPORTED_MODULE_0__  .Vb)(column))),
    };
}
 
function mayBeAbsent(policy, name) {
    const { only_in, role } = (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__  .bp)(policy, name);
    return policy.skew === true && (only_in === 'training' || role === 'label');
}
 
function skewPolicy(policy, snapshot) {
    if (policy.skew !== true || snapshot.margins?.rows !== undefined)
        return policy;
    return { ...policy, margins: { ...policy.margins, rows: Number.MAX_VALUE } };
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

  97377:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  I3: () => (  checkName),
  bI: () => (  isTable),
  S3: () => (  openNamed),
  Cm: () => (  tableName)
});

 
var problem = __webpack_require__(75254);
 
var quote = __webpack_require__(52037);
; 


const table_name_form = 'trino://HOST[:PORT]/CATALOG/SCHEMA/TABLE';
 
function isTrinoName(name) {
    return /^trino:/i.test(name);
}


function parseTrinoName(name) {
    if (name.includes('@')) {
        throw new problem .A('A Trino snapshot was named with a user or a password in it: names stand in reports and in the repository.', `Name it ${table_name_form} and give TRINO_USER and TRINO_PASSWORD or TRINO_TOKEN in the environment.`);
    }
    const match = /^trino:\/\/(\[[0-9a-f:.]+\]|[a-z0-9_.-]+)(?::(\d{1,5}))?\/([^/?#]+)\/([^/?#]+)\/([^/?#]+)(\?insecure)?$/i.exec(name);
    const [, host = '', port, ...rest] = match ?? [];
    const words = rest.slice(0, 3).map(decoded);
    if (match === null || words.some((word) => word === null || word === '') || Number(port ?? 1) > 65_535) {
        throw new problem .A(`${(0,quote .h)(name)} names no Trino table: needed ${table_name_form}, with ?insecure at the end for HTTP.`, 'Write / ? # % @ in a name as %2F %3F %23 %25 %40.');
    }
    const local = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i.test(host);
    const plain = local || rest[3] !== undefined;
    const [catalog = '', schema = '', table = ''] = words;
    return {
        origin: new URL(`${plain ? 'http' : 'https'}://${host}:${port ?? (plain ? 8080 : 443)}`).origin,
        local,
        catalog,
        schema,
        table,
    };
}
 
function decoded(text) {
    try {
        return decodeURIComponent(text ?? '').toLowerCase();
    }
    catch {
        return null;
    }
}

 
var external_node_crypto_ = __webpack_require__(77598);
; 
 
async function askRow(connection, asked, from) {
    const [row = []] = await connection.query(`SELECT ${asked.map(({ sql }) => sql).join(', ')} FROM ${from}`);
    return asked.map(({ read }, i) => read(row[i]));
}

 
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
    const { edges, places, sum, type } = request;
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
        ...(places === true ? { places: dialect.countsOfPlaces(sliced(dialect, x, request, []), type) } : {}),
    };
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
    const lists = ['bins', 'values', 'lengths', 'places', 'shapes', 'looks'].filter((key) => key in answers);
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

 
var counter = __webpack_require__(9616);
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

; 






async function openTrinoTable(name, options) {
    const table = parseTrinoName(name);
    return countWithTrino(await connectTrino(table, name, options), table, name);
}
 
async function countWithTrino(connection, table, name) {
    const found = await trino.describe(connection, [table.catalog, table.schema, table.table]);
    return countWithSql(connection, trino, found, { name, engine: `trino ${connection.version}` });
}

 
var download = __webpack_require__(3725);
 
var snapshot = __webpack_require__(1815);
; 




 
async function openNamed(name, place, io) {
    if (!isTrinoName(name))
        return (0,snapshot .r)(name, place);
    const counter = await openTrinoTable(name, { env: io.env, signal: io.signal });
    return { kind: 'table', name, digest: counter.digest, counter };
}


function checkName(name) {
    if (isTrinoName(name))
        parseTrinoName(name);
    else if ((0,download .PW)(name))
        (0,download .or)(name);
}
 
function isTable(name) {
    checkName(name);
    return isTrinoName(name);
}
 
function tableName(name) {
    return parseTrinoName(name).table.replace(/[^\w.-]/g, '_');
}


  }),

  94752:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  M: () => (  fileName),
  o: () => (  touchedSnapshots)
});

 
var external_node_fs_ = __webpack_require__(73024);
 
var external_node_path_ = __webpack_require__(76760);
 
var git = __webpack_require__(21022);
 
var git_changes = __webpack_require__(32026);
 
var snapshot_kind = __webpack_require__(6567);
 
var dvc_cache = __webpack_require__(56475);
 
var dvc_pointer = __webpack_require__(39172);
 
var found = __webpack_require__(79395);
; 








async function changedData(root, from, to) {
    const changed = await (0,git_changes .v)(root, from, to);
    const isPointer = ({ path, oldPath }) => (0,snapshot_kind .pu)(path) || (0,snapshot_kind .pu)(oldPath ?? '');
    const pointers = changed.filter(isPointer);
    const plain = changed.filter((each) => !isPointer(each));
    if (pointers.length === 0)
        return plain;
    const [before, after] = [new Map(), new Map()];
    for (const { path, oldPath, status } of pointers) {
        if (status !== 'added')
            await outsAt(root, from, oldPath ?? path, before);
        if (status !== 'deleted')
            await outsAt(root, to, path, after);
    }
    const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
    const behind = [];
    for (const path of paths) {
        const [old, now] = [before.get(path), after.get(path)];
        if (old !== undefined && now !== undefined && old.md5 !== null && old.md5 === now.md5)
            continue;
        const git = plain.find((each) => each.path === path);
        const baseIsHere = old !== undefined && (await (0,dvc_cache .t)(root, old).then(Boolean, () => false));
        const pointer = { folder: (now ?? old)?.folder === true, baseIsHere: baseIsHere || git?.status === 'deleted' };
        const added = old === undefined && git?.status !== 'deleted';
        const deleted = now === undefined && git?.status !== 'added';
        behind.push({ path, status: added ? 'added' : deleted ? 'deleted' : 'modified', pointer });
    }
    const taken = new Set(behind.map(({ path }) => path));
    return [...plain.filter(({ path }) => !taken.has(path)), ...behind];
}
 
async function outsAt(root, commit, path, into) {
    const bytes = (0,snapshot_kind .pu)(path) ? await (0,git .Wd)(root, commit, path) : null;
    if (bytes === null)
        return;
    for (const out of (0,dvc_pointer .t2)(bytes.toString('utf8'), path)) {
        const files = out.folder ? await (0,found .rt)(root, out).catch(() => null) : null;
        for (const each of files ?? [out])
            into.set(each.path, each);
    }
}

 
var download = __webpack_require__(3725);
 
var snapshot_paths = __webpack_require__(52301);
 
var table = __webpack_require__(97377);
; 











async function touchedSnapshots(root, change, config) {
    const from = await (0,git .wu)(root, change.base, change.head);
    const changed = await changedData(root, from, change.head);
    const here = (await (0,git .D3)(root, 'HEAD')) === (await (0,git .D3)(root, change.head)) && (await isClean(root));
    const looking = { root, from, to: change.head, here, changed };
    const found = [];
    for (const snapshot of config.snapshots)
        found.push(...(await touchedBy(looking, snapshot)));
    return unlike(found);
}
async function touchedBy(looking, snapshot) {
    const pattern = (0,snapshot_paths .j7)(snapshot.path).replace(/(?<=.)\/$/, '');
    const matches = ({ path, pointer }) => path === pattern ||
        ((0,snapshot_kind .MY)(path) && holds(pattern, path)) ||
        (pointer?.folder === true && reaches(pattern, path));
    const mine = looking.changed.filter((each) => {
        const { oldPath } = each;
        return matches(each) || (oldPath !== undefined && matches({ path: oldPath, status: 'deleted' }));
    });
    if (mine.length === 0)
        return outsideOfGit(looking, snapshot, pattern);
    const whole = snapshot.name !== undefined && !mine.some(({ path }) => path === pattern);
    if (whole || mine.some(({ pointer }) => pointer?.folder === true))
        return [await asOne(looking, snapshot, pattern, mine)];
    return Promise.all(mine.map((each) => asFile(looking, snapshot, each, matches(each))));
}
function holds(pattern, path) {
    return (0,snapshot_paths .kt)(path, pattern) || path.startsWith(`${pattern}/`);
}
 
function reaches(pattern, folder) {
    const start = (0,snapshot_paths .GH)(pattern) ?? pattern;
    return start === '.' || `${start}/`.startsWith(`${folder}/`) || `${folder}/`.startsWith(`${start}/`);
}
async function asFile(looking, config, changed, stays) {
    const { from, here, to } = looking;
    const { path, pointer, status } = changed;
    const old = changed.oldPath !== undefined && (0,snapshot_kind .MY)(changed.oldPath) ? changed.oldPath : path;
    const before = status === 'added' || (changed.oldPath !== undefined && old === path) ? null : `git:${from}:${old}`;
    const name = config.name ?? fileName(path);
    const base = await baseOf(looking, config, name, before, pointer?.baseIsHere !== false);
     
    const head = here && pointer === undefined ? path : `git:${to}:${path}`;
    return { name, config, base, head: status === 'deleted' || !stays ? null : head, from, path };
}
async function asOne(looking, config, pattern, mine) {
    const { root, from, to, here } = looking;
    const name = config.name ?? fileName(pattern);
    const before = (await (0,found .d6)(root, from, pattern)) ? `git:${from}:${pattern}` : null;
    const base = await baseOf(looking, config, name, before, mine.every(({ pointer }) => pointer?.baseIsHere !== false));
    const behind = mine.some(({ pointer }) => pointer !== undefined);
    const head = here && !behind ? pattern : `git:${to}:${pattern}`;
    return { name, config, base, head: (await (0,found .d6)(root, to, pattern)) ? head : null, from, path: pattern };
}


async function outsideOfGit(looking, config, pattern) {
    const { root, from, to } = looking;
    const name = config.name ?? ((0,table .bI)(config.path) ? (0,table .Cm)(config.path) : fileName(pattern));
    const base = await baseOf(looking, config, name, null, false);
    if (base === null && config.history === undefined)
        return [];
    const remote = (0,table .bI)(config.path) || (0,download .PW)(config.path);
    if (!remote && ((await (0,found .d6)(root, from, pattern)) || (await (0,found .d6)(root, to, pattern))))
        return [];
    const there = remote || ((0,snapshot_paths .GH)(pattern) === null ? (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(root, pattern)) : true);
    return there && (remote || looking.here) ? [{ name, config, base, head: config.path, from, path: pattern }] : [];
}
 
async function baseOf({ root, from }, config, name, before, isHere) {
    const named = config.base ?? (config.mode === 'skew' ? config.training : undefined);
     
    const absent = config.mode === 'skew' ? `git:${from}:${(0,snapshot_paths .j7)(named ?? 'training')}` : null;
    const configured = named === undefined ? absent : ((await configuredBase(root, from, named)) ?? absent);
    if (configured !== null || (before !== null && isHere))
        return configured ?? before;
    const profile = `profiles/${name}.profile.json`;
    return (await (0,git .Wd)(root, from, profile)) === null ? before : `git:${from}:${profile}`;
}
 
async function configuredBase(root, from, base) {
    if (base.startsWith('git:') || (0,table .bI)(base) || (0,download .PW)(base))
        return base;
    const path = (0,snapshot_paths .j7)(base);
    return (await (0,git .Wd)(root, from, path)) === null ? null : `git:${from}:${path}`;
}
 
async function isClean(root) {
    return (await (0,git .$Y)(root, ['status', '--porcelain', '-z', '--untracked-files=no', '--ignore-submodules'])).length === 0;
}
 
function fileName(path) {
    const whole = (0,download .PW)(path) ? path.replace(/[?#].*$/s, '') : (0,snapshot_kind .Lg)(path).path;
    const last = (0,snapshot_paths .j7)(whole).replace(/\/$/, '').split('/').at(-1) ?? path;
    return (last
        .replace(/\.(profile\.json|(csv|tsv|tab|psv|json|jsonl|ndjson)(\.(gz|zst|zstd))?|parquet|pq|arrow|arrows|feather|ipc|duckdb|ddb|sqlite|sqlite3|db)$/i, '')
        .replace(/[^\w.-]/g, '_') || 'snapshot');
}
 
function unlike(found) {
    const names = found.map(({ name }) => name);
    return found.map((each, i) => names.indexOf(each.name) === i ? each : { ...each, name: each.path.replace(/[^\w.-]/g, '_') });
}


  }),

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

  39135:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  stagedFiles),
    X: () => (  filesOfTree)
  });
  var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21022);

 
async function filesOfTree(root, commit) {
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__  .$Y)(root, ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit]);
    return listed
        .toString('utf8')
        .split('\0')
        .flatMap((line) => {
        const match = /^(\d{6}) blob ([0-9a-f]+)\t([\s\S]*)$/.exec(line);
        if (match?.[2] === undefined || match[3] === undefined)
            return [];
        return [{ id: match[2], path: match[3], kind: match[1] === '120000' ? 'symlink' : 'file' }];
    });
}
 
async function stagedFiles(root, commit) {
    if (commit === null) {
        const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__  .$Y)(root, ['ls-files', '-s', '-z', '--full-name', ':/']);
        return listed
            .toString('utf8')
            .split('\0')
            .flatMap((line) => {
            const match = /^(\d{6}) ([0-9a-f]+) \d\t([\s\S]*)$/.exec(line);
            if (match?.[2] === undefined || match[3] === undefined || match[1] === '160000')
                return [];
            return [{ id: match[2], path: match[3], parent: null }];
        });
    }
    const raw = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__  .$Y)(root, ['diff-index', '--cached', '--raw', '-z', '--no-renames', '--no-ext-diff', commit]);
    const fields = raw.toString('utf8').split('\0');
    const staged = [];
    for (let i = 0; i + 1 < fields.length; i += 2) {
        const match = /^:\d{6} (\d{6}) ([0-9a-f]+) ([0-9a-f]+) [A-Z]/.exec(fields[i] ?? '');
        if (match?.[3] === undefined || match[1] === '160000' || /^0+$/.test(match[3]))
            continue;
        staged.push({
            id: match[3],
            path: fields[i + 1] ?? '',
            parent: /^0+$/.test(match[2] ?? '0') ? null : (match[2] ?? null),
        });
    }
    return staged;
}


  }),

  21997:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Hk: () => (  pointerAt),
    Xy: () => (  objectOf),
    qT: () => (  readPointer)
  });
 
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52037);
  var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21022);
  var _git_process_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21494);








 
const pointerBytes = 1024;
 
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


async function objectOf(root, pointer, name, target) {
    const common = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__  .q_)(root, ['rev-parse', '--git-common-dir']).catch(() => '.git');
    const store = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(common) ? common : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, common);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(store, 'lfs', 'objects', pointer.oid.slice(0, 2), pointer.oid.slice(2, 4), pointer.oid);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => null);
    if (found?.isFile() === true && found.size === pointer.size)
        return path;
    if (await smudged(root, pointer, target))
        return target;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__  .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_7__  .h)(name)} is a Git LFS pointer, and its content (${pointer.size} bytes) is not here.`, `Fetch it: \`git lfs pull --include ${name.replaceAll('`', '')}\`, or \`lfs: true\` in actions/checkout.`);
}
const longestFetch = 600_000;
 
async function smudged(root, pointer, target) {
    const child = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_6__  .B)(root, ['lfs', 'smudge']);
    const ended = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_6__  .s)(child, 'lfs smudge');
    const timer = setTimeout(() => child.kill('SIGKILL'), longestFetch);
    child.stdin.on('error', () => undefined);
    child.stdin.end(`version https://git-lfs.github.com/spec/v1\noid sha256:${pointer.oid}\nsize ${pointer.size}\n`);
    let size = 0;
    try {
        const bounded = async function* (source) {
            for await (const chunk of source) {
                size += chunk.length;
                if (size > pointer.size)
                    return;
                yield chunk;
            }
        };
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(child.stdout, bounded, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(target, { mode: 0o600 }));
        await ended;
        return size === pointer.size;
    }
    catch {
        return false;
    }
    finally {
        clearTimeout(timer);
        child.kill();
    }
}
 
async function pointerAt(path) {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
    return size > pointerBytes ? null : readPointer(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path));
}


  }),

  6567:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Le: () => (  readEndings),
    Lg: () => (  dividedAtTable),
    MY: () => (  isDataName),
    f$: () => (  kindOfName),
    lk: () => (  endingFor),
    pu: () => (  isDvcPointer)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const endings = [
    [/\.profile\.json$/i, 'profile'],
    [/\.(csv|tsv|tab|psv)(\.(gz|zst|zstd))?$/i, 'csv'],
    [/\.(parquet|pq)$/i, 'parquet'],
    [/\.(jsonl|ndjson|json)(\.(gz|zst|zstd))?$/i, 'json'],
    [/\.(arrow|arrows|feather|ipc)$/i, 'arrow'],
    [/\.(duckdb|ddb)$/i, 'duckdb'],
    [/\.(sqlite|sqlite3|db)$/i, 'sqlite'],
];
 
const readEndings = '.csv, .tsv, .jsonl, .json (each also .gz or .zst), .parquet, .arrow, .feather, .duckdb, .sqlite or .profile.json';
 
function kindOfName(path) {
    return endings.find(([ending]) => ending.test(path))?.[1] ?? null;
}
 
function isDataName(path) {
    const kind = kindOfName(path);
    return kind !== null && kind !== 'profile';
}
 
function isDvcPointer(path) {
    return /\.dvc$/i.test(path) || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path) === 'dvc.lock';
}
 
function endingFor(kind) {
    return kind === 'profile' ? '.json' : `.${kind}`;
}
 
function dividedAtTable(spec) {
    const match = /^(.*?\.(?:duckdb|ddb|sqlite|sqlite3|db))#(.+)$/is.exec(spec);
    return match === null ? { path: spec, table: null } : { path: match[1] ?? spec, table: match[2] ?? null };
}


  }),

  52301:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    DR: () => (  filesBelow),
    GH: () => (  startOf),
    Mf: () => (  relativeTo),
    Ot: () => (  tooMany),
    gz: () => (  refuseOutside),
    j7: () => (  normalise),
    kt: () => (  matchesGlob),
    p: () => (  mostFiles)
  });
 
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var minimatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33581);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52037);





 
const mostFiles = 10_000;
const globCharacters = /[*?[\]{}]/;
 
const matching = {
    dot: false,
    nocomment: true,
    nonegate: true,
    maxGlobstarRecursion: 20,
    braceExpandMax: 100,
};
 
function matchesGlob(path, glob) {
    return glob.length <= 500 && (0,minimatch__WEBPACK_IMPORTED_MODULE_2__  .xF)(path, glob, matching);
}
 
function normalise(spec) {
    return spec.replaceAll('\\', '/').replace(/^\.\//, '');
}
 
function startOf(spec) {
    if (!globCharacters.test(spec))
        return null;
    return spec.slice(0, spec.search(globCharacters)).replace(/\/?[^/]*$/, '') || ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(spec) ? '/' : '.');
}
 
function relativeTo(root, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
 
async function filesBelow(folder, deep = Number.POSITIVE_INFINITY) {
    const found = [];
    const waiting = [{ folder, left: deep }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(next.folder, { withFileTypes: true }).catch(() => []);
        for (const entry of entries) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next.folder, entry.name);
            if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules') {
                if (next.left > 0)
                    waiting.push({ folder: path, left: next.left - 1 });
            }
            else if (entry.isFile() || entry.isSymbolicLink())
                found.push(path);
            if (found.length > mostFiles * 10)
                throw tooMany(folder);
        }
    }
    return found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
 
async function refuseOutside(file, root) {
    const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file);
    if (real === top || real.startsWith(top + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
        return;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__  .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__  .h)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file))} is a link that leads out of the repository.`, 'Commit the file itself.');
}
 
function tooMany(folder) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__  .A(`There are too many files below ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__  .h)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder))}: needed at most ${mostFiles}.`, 'Name a narrower pattern.');
}


  }),

  1815:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  r: () => (  openSnapshot)
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

 
var found = __webpack_require__(79395);
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
    const { files, start } = await (0,found .lY)(path, place, folder);
    const kinds = new Set(files.map(({ name }) => kindOrProblem(name)));
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
        digest: digestOf(parts.map((part) => part.digest)),
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
    const { name, partition } = file;
    const stated = kindOrProblem(name);
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
    if (texts.every(own) || !texts.every(shares) || !areAlike(texts))
        return null;
    const missing = nulls.length === 0 || nulls.includes('') ? '' : (nulls[0] ?? '');
    for (const part of texts) {
        if (!own(part) || part.header.skip !== skip)
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
function kindOrProblem(name) {
    const kind = (0,snapshot_kind .f$)(name);
    if (kind !== null)
        return kind;
    const what = notYet.find(([ending]) => ending.test(name))?.[1];
    throw new problem .A(`${(0,quote .h)((0,external_node_path_.basename)(name))} is ${what === undefined ? '' : `${what}, which is `}of no kind that can be read: needed ${snapshot_kind .Le}.`, 'Convert it to one of these.');
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


  }),

  3725:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  RG: () => (  download),
  PW: () => (  isAddress),
  or: () => (  parseAddress)
});

 
var external_node_dns_ = __webpack_require__(40610);
 
var external_node_fs_ = __webpack_require__(73024);
 
var external_node_http_ = __webpack_require__(37067);
 
var external_node_https_ = __webpack_require__(44708);
 
var external_node_net_ = __webpack_require__(77030);
 
var promises_ = __webpack_require__(46466);
 
var problem = __webpack_require__(75254);
 
var quote = __webpack_require__(52037);
; 

 
const networks = [
    ['0.0.0.0', 8, 'ipv4'],
    ['10.0.0.0', 8, 'ipv4'],
    ['100.64.0.0', 10, 'ipv4'],
    ['127.0.0.0', 8, 'ipv4'],
    ['169.254.0.0', 16, 'ipv4'],
    ['172.16.0.0', 12, 'ipv4'],
    ['192.0.0.0', 24, 'ipv4'],
    ['192.168.0.0', 16, 'ipv4'],
    ['198.18.0.0', 15, 'ipv4'],
    ['224.0.0.0', 3, 'ipv4'],
     
    ['::', 3, 'ipv6'],
    ['4000::', 2, 'ipv6'],
    ['8000::', 1, 'ipv6'],
    ['2001::', 32, 'ipv6'],
    ['2002::', 16, 'ipv6'],
];
 
function isPrivate(address) {
    const version = (0,external_node_net_.isIP)(address);
    if (version === 0)
        return true;
    const family = version === 4 ? 'ipv4' : 'ipv6';
    const blocked = new external_node_net_.BlockList();
    for (const [net, bits, kind] of networks)
        if (kind === family)
            blocked.addSubnet(net, bits, kind);
    return blocked.check(address, family);
}
 
function isLoopback(host) {
    return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i.test(host);
}

; 









const mostRedirects = 5;
const mostBytes = 16 * 1024 ** 3;
const longest = 30 * 60_000;
 
function isAddress(spec) {
    return /^[a-z][a-z0-9+.-]+:\/\//i.test(spec);
}


function parseAddress(spec, redirected = false) {
    const scheme = /^([a-z0-9+.-]+):/i.exec(spec)?.[1]?.toLowerCase() ?? '';
    const shown = (0,quote .h)(spec.replace(/[?#].*$/s, '').replace(/\/\/[^/]*@/, '//'));
    if (/^(s3|s3a|s3n|gs|gcs|az|abfss?|wasbs?|hdfs|hf|r2)$/.test(scheme)) {
        throw new problem .A(`${shown} cannot be read: object stores need an extension of DuckDB, which is never fetched here.`, scheme.startsWith('s3')
            ? 'Copy it first, for example with `aws s3 cp`, and name the file.'
            : 'Copy it first, and name the file.');
    }
    const url = URL.canParse(spec) ? new URL(spec) : null;
    if (url === null || (scheme !== 'https' && !(scheme === 'http' && isLoopback(url.hostname))))
        throw new problem .A(`${shown} is no address that is read: needed https://HOST/PATH.`, 'Copy the file first, and name it.');
    const secret = [...url.searchParams.keys()].some((name) => /sig|token|key|secret|passw|credential|auth/i.test(name));
    if (url.username !== '' || url.password !== '' || (secret && !redirected)) {
        throw new problem .A(`${shown} was named with credentials in its address: names stand in reports and in the repository.`, 'Copy the file first; or give ASSAY_HTTP_AUTHORIZATION, and the host in ASSAY_HTTP_HOSTS, in the environment.');
    }
    return url;
}


async function download(spec, target, options) {
    const url = parseAddress(spec);
    const listed = hostsOf(options.env);
    const open = !options.inside || listed.includes(url.hostname);
    const signal = AbortSignal.timeout(longest);
    try {
        let next = url;
        let mayBePrivate = open;
        for (let hop = 0; hop <= mostRedirects; hop++) {
            const { response, address } = await ask(next, mayBePrivate, listed, options.env, signal);
            mayBePrivate = mayBePrivate && isPrivate(address);
            const { statusCode = 0, headers } = response;
            if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
                response.destroy();
                next = parseAddress(new URL(headers.location, next).href, true);
                continue;
            }
            if (statusCode !== 200) {
                response.destroy();
                throw new problem .A(`${(0,quote .h)(spec)} was not given: the server answered ${statusCode}.`, 'Check the address and the right to read it.');
            }
            await (0,promises_.pipeline)(bounded(response, spec), (0,external_node_fs_.createWriteStream)(target, { mode: 0o600 }), { signal });
            return;
        }
        throw new problem .A(`${(0,quote .h)(spec)} was not given: more than ${mostRedirects} redirects.`, 'Name the address that they lead to.');
    }
    catch (cause) {
        if (cause instanceof problem .A)
            throw cause;
        const why = signal.aborted
            ? 'it took more than half an hour'
            : (cause.code ?? 'the connection broke');
        throw new problem .A(`${(0,quote .h)(spec)} could not be fetched: ${why}.`, 'Check the address and the network, or copy the file first.', { cause });
    }
}
function hostsOf(env) {
    return (env.ASSAY_HTTP_HOSTS ?? '')
        .split(',')
        .map((host) => host.trim())
        .filter((host) => host !== '');
}
function ask(url, mayBePrivate, listed, env, signal) {
    const authorization = listed.includes(url.hostname) ? env.ASSAY_HTTP_AUTHORIZATION : undefined;
    const refused = new problem .A(`${(0,quote .h)(url.host)} is an address of a private network, where a pull request (or a redirect) may not lead.`, 'List the host in ASSAY_HTTP_HOSTS in the environment of the job, or copy the file first.');
    return new Promise((resolve, reject) => {
        const host = url.hostname.replace(/^\[|\]$/g, '');
        if ((0,external_node_net_.isIP)(host) !== 0 && !mayBePrivate && isPrivate(host))
            return reject(refused);
        let address = host;
        const options = {
            agent: false,
            signal,
            headers: { accept: '*/*', 'user-agent': 'assay', ...(authorization === undefined ? {} : { authorization }) },
             
            lookup: (name, { all }, done) => (0,external_node_dns_.lookup)(name, { all: true }, (error, found) => {
                const first = found?.[0];
                if (error !== null || first === undefined)
                    return done(error ?? new Error('no address'), '', 4);
                if (!mayBePrivate && found.some((each) => isPrivate(each.address)))
                    return done(refused, '', 4);
                address = first.address;
                if (all === true)
                    done(null, [first]);
                else
                    done(null, first.address, first.family);
            }),
        };
        const get = url.protocol === 'https:' ? external_node_https_.get : external_node_http_.get;
        get(url, options, (response) => resolve({ response, address })).on('error', reject);
    });
}
async function* bounded(response, spec) {
    let size = 0;
    for await (const chunk of response) {
        size += chunk.length;
        if (size > mostBytes)
            throw new problem .A(`${(0,quote .h)(spec)} has more than ${mostBytes / 1024 ** 3} GiB.`, 'Copy it first.');
        yield chunk;
    }
}


  }),

  56475:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    t: () => (  dvcObject)
  });
 
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52037);








async function dvcObject(root, out) {
    const fetch = `Fetch it: \`dvc fetch ${out.pointer.replaceAll('`', '')}\`.`;
    if (out.md5 === null)
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__  .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__  .h)(out.path)} is tracked by DVC without an md5, so its content cannot be found or checked.`, 'Import it into the cache: `dvc add`, or `dvc import` without `--no-download`.');
    const ending = out.folder ? '.dir' : '';
    const [head, tail] = [out.md5.slice(0, 2), `${out.md5.slice(2)}${ending}`];
    for (const cache of await cachesOf(root, out.pointer)) {
        for (const path of [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cache, 'files', 'md5', head, tail), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cache, head, tail)]) {
            if (!(await isFile(path)))
                continue;
            if (await hasHash(path, out))
                return path;
            throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__  .A(`The DVC object of ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__  .h)(out.path)} is damaged: its md5 is not the pointer's.`, fetch);
        }
    }
    const working = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(root, out.path);
    if (!out.folder && (await isFile(working)) && (await hasHash(working, out)))
        return working;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__  .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__  .h)(out.path)} stands behind the DVC pointer ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__  .h)(out.pointer)}, and its content is not here.`, fetch);
}
async function isFile(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => null))?.isFile() === true;
}
 
async function cachesOf(root, pointer) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(pointer));
    for (let folder = start;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder)) {
        const own = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, '.dvc');
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(own).catch(() => null))?.isDirectory() === true) {
            const configured = [];
            for (const name of ['config.local', 'config']) {
                const named = cacheDirOf(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(own, name), 'utf8').catch(() => ''));
                if (named !== null)
                    configured.push((0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(named) ? named : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(own, named));
            }
            return [...configured, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(own, 'cache')];
        }
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder))
            return [];
    }
}
 
function cacheDirOf(config) {
    let section = '';
    for (const line of config.split(/\r?\n/)) {
        const header = /^\s*\[\s*['"]?([^\]'"]*)['"]?\s*\]/.exec(line);
        if (header !== null)
            section = header[1]?.trim() ?? '';
        const entry = /^\s*dir\s*=\s*(.*?)\s*$/.exec(line);
        if (section === 'cache' && entry !== null)
            return entry[1]?.replace(/^(['"])(.*)\1$/, '$2') ?? null;
    }
    return null;
}
async function hasHash(path, out) {
    const [plain, unix] = [(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5'), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5')];
    let afterReturn = false;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1024 ** 2 })) {
        plain.update(chunk);
        if (out.exact || out.folder)
            continue;
         
        const text = chunk.toString('latin1');
        const from = afterReturn && !text.startsWith('\n') ? '\r' : '';
        afterReturn = text.endsWith('\r');
        unix.update(Buffer.from(from + (afterReturn ? text.slice(0, -1) : text).replaceAll('\r\n', '\n'), 'latin1'));
    }
    if (afterReturn)
        unix.update('\r');
    return plain.digest('hex') === out.md5 || (!out.exact && unix.digest('hex') === out.md5);
}


  }),

  39172:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    O6: () => (  dvcPointerBytes),
    t2: () => (  readDvcPointer),
    w3: () => (  readDvcFolder)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52037);




 
const dvcPointerBytes = 4 * 1024 ** 2;


function readDvcPointer(text, name) {
    let read;
    try {
         
        read = (0,yaml__WEBPACK_IMPORTED_MODULE_1__.parse)(text, { maxAliasCount: 0, schema: 'failsafe' });
    }
    catch (cause) {
        throw broken(name, cause);
    }
    const content = recordOf(read);
    if (content === null)
        throw broken(name);
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(name), textOf(content.wdir) ?? '.');
    const stages = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(name) === 'dvc.lock' ? recordOf(content.stages ?? content) : null;
    const holders = stages === null ? [content] : Object.values(stages).map(recordOf);
    return holders.flatMap((holder) => {
        const outs = Array.isArray(holder?.outs) ? holder.outs : [];
        return outs.flatMap((each) => outOf(recordOf(each), folder, name) ?? []);
    });
}
function outOf(out, folder, pointer) {
    const given = textOf(out?.path);
    if (out === null || given === null || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(given))
        return null;
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, given.replaceAll('\\', '/'));
    if (path.startsWith('../') && !folder.startsWith('..'))
        return null;
    const md5 = /^([0-9a-f]{32})(\.dir)?$/.exec(textOf(out.md5) ?? '');
    return {
        path: path.replace(/\/$/, ''),
        md5: md5?.[1] ?? null,
        size: /^\d+$/.test(textOf(out.size) ?? '') ? Number(out.size) : null,
        folder: md5?.[2] !== undefined,
        exact: out.hash === 'md5',
        pointer,
    };
}
 
function readDvcFolder(text, out) {
    let listed;
    try {
        listed = JSON.parse(text);
    }
    catch (cause) {
        throw broken(out.pointer, cause);
    }
    if (!Array.isArray(listed))
        throw broken(out.pointer);
    return listed.flatMap((each) => {
        const { md5, relpath } = (recordOf(each) ?? {});
        if (typeof relpath !== 'string' || typeof md5 !== 'string' || !/^[0-9a-f]{32}$/.test(md5))
            return [];
        const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(out.path, relpath.replaceAll('\\', '/'));
        return path.startsWith(`${out.path}/`) ? [{ ...out, path, md5, size: null, folder: false }] : [];
    });
}
function broken(name, cause) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_3__  .h)(name)} is no DVC pointer that can be read: needed YAML with \`outs\`.`, 'Write it again with `dvc add` or `dvc repro`.', { cause });
}
function recordOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : null;
}
function textOf(value) {
    return typeof value === 'string' ? value : null;
}


  }),

  79395:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  rt: () => (  filesOfFolder),
  lY: () => (  findFiles),
  d6: () => (  isAtCommit)
});

 
var external_node_crypto_ = __webpack_require__(77598);
 
var external_node_fs_ = __webpack_require__(73024);
 
var promises_ = __webpack_require__(51455);
 
var external_node_path_ = __webpack_require__(76760);
 
var problem = __webpack_require__(75254);
 
var quote = __webpack_require__(52037);
 
var lfs_pointer = __webpack_require__(21997);
 
var snapshot_kind = __webpack_require__(6567);
 
var snapshot_paths = __webpack_require__(52301);
 
var download = __webpack_require__(3725);
 
var dvc_cache = __webpack_require__(56475);
 
var dvc_pointer = __webpack_require__(39172);
 
var external_node_stream_promises_ = __webpack_require__(46466);
 
var git = __webpack_require__(21022);
 
var git_process = __webpack_require__(21494);
 
var git_tree = __webpack_require__(39135);
; 












 
function names(path, name) {
    return name === path || name.startsWith(`${path}/`) || ((0,snapshot_paths .GH)(path) !== null && (0,snapshot_paths .kt)(name, path));
}
 
async function lookOnDisk(spec, root, inside) {
    const asGiven = await (0,promises_.stat)((0,external_node_path_.resolve)(root, spec)).catch(() => null);
    const named = (asGiven === null ? (0,snapshot_paths .j7)(spec) : spec).replace(/(?<=.)[\\/]$/, '');
    const literal = asGiven ?? (await (0,promises_.stat)((0,external_node_path_.resolve)(root, named)).catch(() => null));
    const path = (0,external_node_path_.isAbsolute)(named) || asGiven !== null ? (0,snapshot_paths .Mf)(root, (0,external_node_path_.resolve)(root, named)) : named;
    const entry = (name) => ({
        name,
        bring: async () => {
            if (inside)
                await (0,snapshot_paths .gz)((0,external_node_path_.join)(root, name), root);
            return (0,external_node_path_.join)(root, name);
        },
        read: () => small((0,external_node_path_.join)(root, name), inside ? root : null),
    });
    const isFile = literal?.isFile() === true;
    const glob = literal === null ? (0,snapshot_paths .GH)(path) : null;
    const start = glob ?? (literal?.isDirectory() === true ? path : null);
    const listed = start === null ? [] : (await (0,snapshot_paths .DR)((0,external_node_path_.join)(root, start))).map((file) => (0,snapshot_paths .Mf)(root, file));
    const chosen = glob === null ? listed : listed.filter((name) => (0,snapshot_paths .kt)(name, path));
    return {
        path,
        exact: isFile ? entry(path) : null,
        below: chosen.filter(snapshot_kind .MY).map(entry),
        pointers: [...listed.filter(snapshot_kind .pu), ...(isFile ? [] : await pointersAbove(path, root))].map(entry),
        isFolder: literal?.isDirectory() === true,
        lake: lakeOf(listed),
        place: 'the working tree',
    };
}
 
async function lookInGit(spec, root) {
    const match = /^git:([^:]+):(.+)$/s.exec(spec);
    const [, ref = '', given = ''] = match ?? [];
    if (match === null)
        throw new problem .A(`${(0,quote .h)(spec)} is no git snapshot: needed git:REF:PATH.`, 'For example git:main:data/train.csv.');
    const commit = await (0,git .D3)(root, ref);
    if (commit === null) {
        throw new problem .A(`The commit ${(0,quote .h)(ref)} of ${(0,quote .h)(spec)} is not in this repository.`, 'Fetch it: `fetch-depth: 0` in actions/checkout, or `git fetch --unshallow`.');
    }
    const path = (0,snapshot_paths .j7)(given).replace(/\/$/, '');
    const files = (await (0,git_tree .X)(root, commit)).filter(({ kind }) => kind === 'file');
    const entry = ({ id, path: name }) => ({
        name,
        bring: (target) => blobTo(root, id, target),
        read: async () => {
            const chunks = [];
            for await (const chunk of blob(root, id))
                chunks.push(chunk);
            return Buffer.concat(chunks);
        },
    });
    const exact = files.find((file) => file.path === path);
    const start = (0,snapshot_paths .GH)(path) ?? path;
    const isNear = (name) => isAbove(external_node_path_.posix.dirname(name), start) || isAbove(start, external_node_path_.posix.dirname(name));
    return {
        path,
        exact: exact === undefined ? null : entry(exact),
        below: files.filter((file) => (0,snapshot_kind .MY)(file.path) && names(path, file.path)).map(entry),
        pointers: files.filter((file) => (0,snapshot_kind .pu)(file.path) && isNear(file.path)).map(entry),
        isFolder: false,
        lake: lakeOf(files.map((file) => file.path).filter((name) => isAbove(start, external_node_path_.posix.dirname(name)))),
        place: `the commit ${(0,quote .h)(ref)}`,
    };
}
function isAbove(folder, path) {
    return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}
 
async function pointersAbove(path, root) {
    const found = [];
    const start = (0,snapshot_paths .GH)(path) ?? path;
    for (let folder = external_node_path_.posix.dirname(start);; folder = external_node_path_.posix.dirname(folder)) {
        const here = await (0,snapshot_paths .DR)((0,external_node_path_.join)(root, folder), 0);
        found.push(...here.map((file) => (0,snapshot_paths .Mf)(root, file)).filter(snapshot_kind .pu));
        if (folder === '.' || folder === '/' || folder.endsWith('..'))
            return found;
    }
}
async function small(path, root) {
    if (root !== null)
        await (0,snapshot_paths .gz)(path, root);
    const { size } = await (0,promises_.stat)(path);
    return size > dvc_pointer .O6 ? Buffer.alloc(0) : (0,promises_.readFile)(path);
}
async function* blob(root, id) {
    const child = (0,git_process .B)(root, ['cat-file', 'blob', id]);
    const ended = (0,git_process .s)(child, 'cat-file');
    ended.catch(() => undefined);
    child.stdin.on('error', () => undefined);
    child.stdin.end();
    for await (const chunk of child.stdout)
        yield chunk;
    await ended;
}
async function blobTo(root, id, target) {
    await (0,external_node_stream_promises_.pipeline)(blob(root, id), (0,external_node_fs_.createWriteStream)(target, { mode: 0o600 }));
    return target;
}
 
function lakeOf(listed) {
    if (listed.some((name) => /(^|\/)_delta_log\/\d+\.json$/.test(name)))
        return 'a Delta';
    return listed.some((name) => /(^|\/)metadata\/[^/]*\.metadata\.json$/.test(name)) ? 'an Iceberg' : null;
}

; 















async function findFiles(spec, place, folder) {
    const { root, inside } = place;
    if ((0,download .PW)(spec)) {
        const { pathname } = (0,download .or)(spec);
        const path = (0,external_node_path_.join)(folder, 'download');
        await (0,download .RG)(spec, path, { inside, env: process.env });
        return { files: [{ name: nameOf(pathname), path }], start: null };
    }
    const looked = spec.startsWith('git:') ? await lookInGit(spec, root) : await lookOnDisk(spec, root, inside);
    refuseTables(looked);
    const chosen = await chosenOf(looked, root);
    if (chosen.length === 0)
        throw nothing(spec, looked);
    if (chosen.length > snapshot_paths .p)
        throw (0,snapshot_paths .Ot)(looked.path);
    const files = [];
    for (const [i, entry] of chosen.entries()) {
        const brought = await entry.bring((0,external_node_path_.join)(folder, `blob-${i}`));
        const path = await contentOf(entry.name, brought, root, (0,external_node_path_.join)(folder, `lfs-${i}`));
        files.push({ name: entry.name, path });
    }
    const only = chosen.length === 1 && chosen[0]?.name === looked.path;
    return { files, start: only || looked.exact !== null ? null : ((0,snapshot_paths .GH)(looked.path) ?? looked.path) };
}
 
async function isAtCommit(root, commit, path) {
    const looked = await lookInGit(`git:${commit}:${path}`, root);
    if (looked.exact !== null || looked.below.length > 0)
        return true;
    const outs = (await Promise.all(looked.pointers.map(outsOf))).flat();
    return outs.some((out) => names(looked.path, out.path) || (out.folder && touches(looked.path, out.path)));
}
 
function nameOf(pathname) {
    const last = pathname.split('/').at(-1) ?? '';
    try {
        return decodeURIComponent(last);
    }
    catch {
        return last;
    }
}
async function chosenOf(looked, root) {
    const { exact, below, path } = looked;
    if (exact !== null && !(0,snapshot_kind .pu)(exact.name))
        return [exact];
    if (exact !== null)
        return pointed(exact, root);
    const outs = (await Promise.all(looked.pointers.map(outsOf))).flat();
    const files = [];
    for (const out of outs) {
        if (!out.folder)
            files.push(out);
        else if (touches(path, out.path))
            files.push(...(await filesOfFolder(root, out)));
    }
    const here = new Set(below.map(({ name }) => name));
    const fitting = files.filter((out) => names(path, out.path) && !here.has(out.path));
    const data = fitting.filter((out) => out.path === path || (0,snapshot_kind .MY)(out.path));
    const all = [...below, ...unlike(data).map((out) => entryOf(root, out))];
    return all.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
 
async function pointed(pointer, root) {
    const outs = await outsOf(pointer);
    const [only] = outs;
    if (only === undefined || outs.length > 1) {
        throw new problem .A(`${(0,quote .h)(pointer.name)} has ${outs.length} outputs: needed one.`, 'Name the output itself, for example the path that `outs` has.');
    }
    const files = only.folder ? await filesOfFolder(root, only) : [only];
    return files.filter((out) => !only.folder || (0,snapshot_kind .MY)(out.path)).map((out) => entryOf(root, out));
}
async function outsOf(pointer) {
    return (0,dvc_pointer .t2)((await pointer.read()).toString('utf8'), pointer.name);
}
 
async function filesOfFolder(root, out) {
    return (0,dvc_pointer .w3)(await (0,promises_.readFile)(await (0,dvc_cache .t)(root, out), 'utf8'), out);
}
function touches(path, folder) {
    const start = (0,snapshot_paths .GH)(path) ?? path;
    return start === '.' || `${folder}/`.startsWith(`${start}/`) || `${start}/`.startsWith(`${folder}/`);
}
 
function unlike(outs) {
    return [...new Map(outs.map((out) => [out.path, out])).values()];
}
function entryOf(root, out) {
    const path = () => (0,dvc_cache .t)(root, out);
    return { name: out.path, bring: path, read: async () => (0,promises_.readFile)(await path()) };
}
 
async function contentOf(name, path, root, target) {
    const pointer = await (0,lfs_pointer .Hk)(path);
    if (pointer === null)
        return (0,promises_.realpath)(path);
    const object = await (0,lfs_pointer .Xy)(root, pointer, name, target);
    if ((await sha256(object)) === pointer.oid)
        return object;
    throw new problem .A(`The Git LFS object of ${(0,quote .h)(name)} is damaged: its sha256 is not the pointer's.`, 'Fetch it again: `git lfs fetch --refetch`.');
}
async function sha256(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1024 ** 2 }))
        hash.update(chunk);
    return hash.digest('hex');
}
 
function refuseTables({ exact, lake, path }) {
    if (exact !== null || lake === null)
        return;
    throw new problem .A(`${(0,quote .h)(path)} is ${lake} table, which is not read yet: its data files alone are not the table.`, 'Write the version that you mean as Parquet, and name that.');
}
function nothing(spec, looked) {
    const check = 'Check the path; it is relative to the repository root.';
    if (spec.startsWith('git:'))
        return new problem .A(`${(0,quote .h)(looked.path)} is not in ${looked.place}.`, check);
    const isPattern = (0,snapshot_paths .GH)(looked.path) !== null;
    if (!isPattern && looked.exact === null && !looked.isFolder)
        return new problem .A(`${(0,quote .h)(spec)} is not there.`, check);
    return new problem .A(`${(0,quote .h)(spec)} names no file: needed at least one ${snapshot_kind .Le}.`, 'Check the pattern; an empty snapshot is never a pass.');
}


  })

};
