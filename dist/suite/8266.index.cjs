'use strict';
exports.id = 8266;
exports.ids = [8266];
exports.modules = {

  10074:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  acceptText),
    T: () => (  softened)
  });
  var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92172);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52037);
  var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74660);



const severities = ['error', 'warning', 'note'];


function acceptText(column) {
    return `or, where that is wanted, set \`on-change: warn\` for ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(column)} in \`assay.yml\` in a change of its own first.`;
}
 
function softened(draft, policy) {
    const [column] = draft.about;
    if (column === undefined)
        return draft;
    const allowed = (0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_1__  .xJ)((0,_policy_js__WEBPACK_IMPORTED_MODULE_2__  .k9)(policy, column));
    return severities.indexOf(draft.severity) >= severities.indexOf(allowed) ? draft : { ...draft, severity: allowed };
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

  74660:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Af: () => (  limitsOf),
    OB: () => (  marginOf),
    US: () => (  policyOf),
    bp: () => (  columnPolicy),
    k9: () => (  onChange)
  });
 
function policyOf(config, snapshot) {
    const own = Object.fromEntries(Object.entries(snapshot?.margins ?? {}).filter(([, value]) => value !== undefined));
    return {
        margins: { ...config.margins, ...own },
        columns: snapshot?.columns ?? {},
        undecided: config.undecided,
        alpha: config.alpha,
        limits: { ...config.limits, ...snapshot?.limits },
        ...(snapshot?.key === undefined ? {} : { key: snapshot.key }),
        ...(snapshot?.mode === 'skew' ? { skew: true } : {}),
        ...(snapshot?.advice === undefined ? {} : { advice: snapshot.advice }),
    };
}
 
function limitsOf(policy, name) {
    return { ...policy.limits, ...columnPolicy(policy, name).limits };
}
 
function columnPolicy(policy, name) {
    return Object.hasOwn(policy.columns, name) ? (policy.columns[name] ?? {}) : {};
}
 
function onChange(policy, name) {
    return columnPolicy(policy, name)['on-change'] ?? 'fail';
}
 
function marginOf(policy, name, statistic) {
    return columnPolicy(policy, name).margin ?? policy.margins[statistic === 'ks' ? 'distribution' : 'category'];
}


  }),

  1097:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Fk: () => (  profileSchema),
    RO: () => (  rowsOf),
    Vb: () => (  nameOf),
    Z$: () => (  isItems)
  });
 
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const count = zod__WEBPACK_IMPORTED_MODULE_0__  .Whr().min(0);
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
 
 
const counts = zod__WEBPACK_IMPORTED_MODULE_0__  .IeY((value) => isListOf(value, isCount), 'needs a list of counts');
const edges = zod__WEBPACK_IMPORTED_MODULE_0__  .IeY((value) => isListOf(value, Number.isFinite), 'needs a list of numbers');
const list = zod__WEBPACK_IMPORTED_MODULE_0__  .IeY((value) => isListOf(value, isListed), 'needs a list of pairs of a text and a count');
function isListOf(value, is) {
    if (!Array.isArray(value))
        return false;
    for (let i = 0; i < value.length; i++)
        if (!is(value[i]))
            return false;
    return true;
}
function isListed(value) {
    return Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && isCount(value[1]);
}
function isRising(values) {
    for (let i = 1; i < values.length; i++)
        if (!(values[i] > values[i - 1]))
            return false;
    return true;
}
 
const countedAtEdgesSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({ edges, counts })
    .refine((bins) => bins.counts.length === bins.edges.length + 1, 'needs one count more than edges')
    .refine((bins) => isRising(bins.edges), 'edges must rise');
 
const countedValuesSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
    list,
    other: count,
    cut: zod__WEBPACK_IMPORTED_MODULE_0__  .PVZ([count, count])
        .nullable()
        .describe('[T, N]: values with count >= T were listed, N of them with count exactly T; null: the list was given'),
});
 
const exactSumSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
    centre: zod__WEBPACK_IMPORTED_MODULE_0__  .aig(),
    scale: zod__WEBPACK_IMPORTED_MODULE_0__  .Whr(),
    total: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().regex(/^-?\d+$/),
    clamped: count.describe('values so far from the centre that they were left out'),
});


const distinctSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
    low: count,
    high: count,
    slice: zod__WEBPACK_IMPORTED_MODULE_0__  .Whr().min(1).optional(),
    bits: zod__WEBPACK_IMPORTED_MODULE_0__  .K39().optional(),
});
 
const looksSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .g1P(zod__WEBPACK_IMPORTED_MODULE_0__  .YjP(), count);
const columnProfileSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(zod__WEBPACK_IMPORTED_MODULE_0__  .YjP())
        .min(1)
        .describe('names from the outside in; more than one for a field of a struct; `name[]` for the items of a list'),
    position: count.describe('0-based place among the columns'),
    type: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().describe('logical type'),
    physical: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().describe("the engine's or file's own name of the type"),
    n: count.describe('values that count: not missing, parsed, finite'),
    missing: count,
    unparsed: count.describe('texts that are not of the type'),
    nan: count,
    pinf: count,
    ninf: count,
    empty: count.describe('strings of length 0'),
    min: zod__WEBPACK_IMPORTED_MODULE_0__  .aig().nullable().describe('numbers; times in seconds since 1970 UTC, times of day since midnight'),
    max: zod__WEBPACK_IMPORTED_MODULE_0__  .aig().nullable(),
    bins: countedAtEdgesSchema.optional().describe('numbers and times'),
    values: countedValuesSchema.optional().describe('strings and booleans'),
    lengths: countedAtEdgesSchema
        .optional()
        .describe('characters of a string or items of a list, at edges that are the same everywhere'),
    nullable: zod__WEBPACK_IMPORTED_MODULE_0__  .zMY().optional().describe('what the file declares; absent where the format cannot say'),
    sum: exactSumSchema.optional().describe('numbers and times'),
    distinct: distinctSchema.optional().describe('how many different values'),
    slice: zod__WEBPACK_IMPORTED_MODULE_0__  .Whr()
        .min(1)
        .optional()
        .describe('places, shapes and looks count the rows of one slice of so many, by the hash of the value; absent: all'),
    places: counts.optional().describe('numbers by their decimal places: exactly 0, 1, ..., 6; the last: more'),
    shapes: countedValuesSchema
        .optional()
        .describe('strings that are not listed, by their shape: runs of letters, digits and signs'),
    looks: looksSchema.optional().describe('strings that are not listed, by what they look like'),
    hours: counts
        .refine((cells) => cells.length === 25, 'needs 25 counts')
        .optional()
        .describe('times by the hour of the day, in UTC: midnight exactly; then the hours 0 to 23 without it'),
    large: counts
        .refine((cells) => cells.length === 2, 'needs two counts')
        .optional()
        .describe('whole numbers beyond 2^53 or -2^53: those that are the exact value or the shortest decimal of a double; the others'),
    role: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().optional().describe('what the values look like: id, category, free text, date, email, URL, ...'),
});
 
const partitionSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
    keys: zod__WEBPACK_IMPORTED_MODULE_0__  .g1P(zod__WEBPACK_IMPORTED_MODULE_0__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__  .YjP()).describe('what the folders say of it; empty for a plain file'),
    rows: count,
    digest: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP()
        .describe('of its rows in any order: their hashes added; comparable only within one engine version'),
});
 
const profileSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__  .euz('assay/profile'),
    version: zod__WEBPACK_IMPORTED_MODULE_0__  .euz(1),
    rows: count,
    digest: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().describe('sha256:<hex> of the data'),
    edges_from: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().describe('digest of the snapshot that edges and listed values come from'),
    engine: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(['csv', 'parquet', 'json']).describe('how the data was stored'),
    nulls: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(zod__WEBPACK_IMPORTED_MODULE_0__  .YjP()).describe('texts that mean missing'),
    k: zod__WEBPACK_IMPORTED_MODULE_0__  .Whr().min(1).describe('a string stands here only when at least k rows have it'),
    bytes: count.optional().describe('of the files'),
    privacy: zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
        values: zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(['shown', 'hashed', 'none']),
        extremes: zod__WEBPACK_IMPORTED_MODULE_0__  .zMY(),
        key: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP()
            .regex(/^[0-9a-f]{16}$/)
            .optional()
            .describe('tells the key of hashed values from others'),
    })
        .optional()
        .describe('what was held back; absent: nothing'),
    row_hash: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().optional().describe('of all rows in any order; comparable only within one engine version'),
    partitions: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(partitionSchema).optional(),
    columns: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(columnProfileSchema),
});
 
function rowsOf(column) {
    return column.n + column.missing + column.unparsed + column.nan + column.pinf + column.ninf;
}
 
function nameOf({ path }) {
    return path.length === 1 ? (path[0] ?? '') : path.join('.');
}
 
function isItems(column) {
    return column.path.some((name) => name.endsWith('[]'));
}


  }),

  65095:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    M: () => (  parseType)
  });
const units = ['date', 'timestamp(s)', 'timestamp(ms)', 'timestamp(us)', 'timestamp(ns)'];
const deepest = 64;


function parseType(text) {
    return read(text, 0) ?? { is: 'named', name: text };
}
function read(text, depth) {
    if (text === 'bool')
        return { is: 'integer', signed: false, bits: 1 };
    if (text === 'float' || text === 'double')
        return { is: 'float', bits: text === 'float' ? 24 : 53 };
    if (units.includes(text))
        return { is: 'timestamp', unit: units.indexOf(text) };
    const integer = /^(u?)int(\d{1,3})$/.exec(text);
    if (integer !== null)
        return { is: 'integer', signed: integer[1] === '', bits: Number(integer[2]) };
    const decimal = /^decimal\((\d{1,3}),(\d{1,3})\)$/.exec(text);
    if (decimal !== null)
        return { is: 'decimal', digits: Number(decimal[1]), scale: Number(decimal[2]) };
    const [, name = '', inside = ''] = /^(list|nullable|map|struct|enum)\((.*)\)$/s.exec(text) ?? [];
    if (name === '' || depth >= deepest)
        return plain(text);
    return nested(name, inside, depth + 1);
}
function plain(text) {
    return /^([a-z]+|other\(.*\))$/s.test(text) ? { is: 'named', name: text } : null;
}
function nested(name, inside, depth) {
    if (name === 'enum') {
        const values = parts(inside).map(unquoted);
        return values.includes(null) ? null : { is: 'enum', values: values };
    }
    if (name === 'struct')
        return struct(inside, depth);
    const items = parts(inside).map((part) => read(part, depth));
    const [first = null, second = null] = items;
    if (name === 'map') {
        return first === null || second === null || items.length !== 2 ? null : { is: 'map', key: first, item: second };
    }
    return first === null || items.length !== 1 ? null : { is: name, item: first };
}
function struct(inside, depth) {
    const fields = new Map();
    for (const part of parts(inside)) {
        const [, name = '', type = ''] = /^("(?:[^"\\]|\\.)*"): *(.+)$/s.exec(part) ?? [];
        const key = unquoted(name);
        const tree = read(type, depth);
        if (key === null || tree === null || fields.has(key))
            return null;
        fields.set(key, tree);
    }
    return { is: 'struct', fields };
}
 
function parts(inside) {
    const found = [];
    let depth = 0;
    let quoted = false;
    let from = 0;
    for (let i = 0; i <= inside.length; i++) {
        const character = inside[i];
        if (quoted && character === '\\')
            i++;
        else if (character === '"')
            quoted = !quoted;
        else if (!quoted && character === '(')
            depth++;
        else if (!quoted && character === ')')
            depth--;
        if (character === undefined || (!quoted && depth === 0 && character === ',')) {
            found.push(inside.slice(from, i).trim());
            from = i + 1;
        }
    }
    return found;
}
function unquoted(text) {
    if (!/^"(?:[^"\\]|\\.)*"$/s.test(text))
        return null;
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


  }),

  11821:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  kindOf),
    Z: () => (  compareTypes)
  });
  var _type_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65095);

 
function kindOf(type) {
    if (/^(u?int\d+|float|double|decimal\(.*)$/.test(type))
        return 'number';
    if (/^(date|time|timestamp\(.*|timestamptz)$/.test(type))
        return 'time';
    if (type === 'string' || type === 'bool' || type.startsWith('enum('))
        return 'text';
    return 'opaque';
}


function compareTypes(base, head) {
    if (base === head)
        return 'same';
    const [small, large] = [(0,_type_tree_js__WEBPACK_IMPORTED_MODULE_0__  .M)(base), (0,_type_tree_js__WEBPACK_IMPORTED_MODULE_0__  .M)(head)];
    const up = embeds(small, large);
    const down = embeds(large, small);
    if (up)
        return down ? 'same' : 'widened';
    return down || (small.is === 'integer' && large.is === 'float') ? 'narrowed' : 'incompatible';
}
 
function embeds(small, large) {
    if (large.is === 'nullable')
        return embeds(small.is === 'nullable' ? small.item : small, large.item);
    switch (small.is) {
        case 'integer':
            return integerEmbeds(small, large);
        case 'float':
            return large.is === 'float' && small.bits <= large.bits;
        case 'decimal':
            return decimalEmbeds(small, large);
        case 'timestamp':
            return large.is === 'timestamp' && small.unit <= large.unit;
        case 'enum':
            if (large.is === 'named')
                return large.name === 'string';
            return large.is === 'enum' && small.values.every((value) => large.values.includes(value));
        case 'list':
            return large.is === 'list' && embeds(small.item, large.item);
        case 'map':
            return large.is === 'map' && embeds(small.key, large.key) && embeds(small.item, large.item);
        case 'struct':
            return large.is === 'struct' && fieldsEmbed(small.fields, large.fields);
        case 'nullable':
            return false;
        case 'named':
            return large.is === 'named' && small.name === large.name;
    }
}
function integerEmbeds(small, large) {
    const bits = small.signed ? small.bits - 1 : small.bits;
    if (large.is === 'integer') {
        if (small.signed && !large.signed)
            return false;
        return bits <= (large.signed ? large.bits - 1 : large.bits);
    }
    if (large.is === 'float')
        return bits <= large.bits;
    return large.is === 'decimal' && large.digits - large.scale >= String(2n ** BigInt(bits) - 1n).length;
}
function decimalEmbeds(small, large) {
    if (large.is === 'decimal') {
        return large.scale >= small.scale && large.digits - large.scale >= small.digits - small.scale;
    }
    if (small.scale > 0)
        return false;
    const most = 10n ** BigInt(small.digits) - 1n;
    if (large.is === 'float')
        return most <= 2n ** BigInt(large.bits);
    return large.is === 'integer' && large.signed && most < 2n ** BigInt(large.bits - 1);
}
 
function fieldsEmbed(small, large) {
    for (const [name, type] of small) {
        const other = large.get(name);
        if (other === undefined || !embeds(type, other))
            return false;
    }
    return [...large].every(([name, type]) => small.has(name) || type.is === 'nullable');
}


  }),

  58266:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  forkReport: () => (  forkReport)
});

 
var external_node_path_ = __webpack_require__(76760);
 
var evidence_problem = __webpack_require__(75254);
 
var quote = __webpack_require__(52037);
 
var verdict = __webpack_require__(41324);
 
var external_node_crypto_ = __webpack_require__(77598);
 
var accept = __webpack_require__(10074);
 
var skew = __webpack_require__(15321);
 
var policy = __webpack_require__(74660);
 
var types = __webpack_require__(11821);
 
var assemble = __webpack_require__(25829);
 
var tool = __webpack_require__(43215);
 
var delimited_header = __webpack_require__(62027);
 
var git = __webpack_require__(21022);
 
var lfs_pointer = __webpack_require__(21997);
; 
 
const longestFooter = 4 * 2 ** 20;


async function parquetColumns(bytes) {
    if (bytes.length < 12)
        return null;
    const end = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 8, 8);
    const length = end.getUint32(0, true);
    if (end.getUint32(4, true) !== magic || length > longestFooter || length > bytes.length - 8)
        return null;
    const { parquetMetadata } = await __webpack_require__.e(  4338).then(__webpack_require__.bind(__webpack_require__, 64338));
    try {
         
        const [root, ...elements] = parquetMetadata(bytes.subarray(bytes.length - length - 8), {
            geoparquet: false,
        }).schema;
        return topLevel(root?.num_children ?? 0, elements);
    }
    catch {
        return null;
    }
}
 
const magic = 0x31524150;
function topLevel(count, elements) {
    const columns = [];
    let at = 0;
    while (columns.length < count && at < elements.length) {
        const element = elements[at++];
        for (let inside = element.num_children ?? 0; inside > 0 && at < elements.length; inside--)
            inside += elements[at++]?.num_children ?? 0;
        const type = typeOf(element);
        columns.push(type === null ? { name: element.name } : { name: element.name, type });
    }
    return columns;
}
const byConverted = {
    UTF8: 'string',
    DATE: 'date',
    TIME_MILLIS: 'time',
    TIME_MICROS: 'time',
    UINT_8: 'uint8',
    UINT_16: 'uint16',
    UINT_32: 'uint32',
    UINT_64: 'uint64',
    INT_8: 'int8',
    INT_16: 'int16',
    INT_32: 'int32',
    INT_64: 'int64',
};
const byStored = {
    BOOLEAN: 'bool',
    INT32: 'int32',
    INT64: 'int64',
    INT96: 'timestamp(ns)',
    FLOAT: 'float',
    DOUBLE: 'double',
    BYTE_ARRAY: 'blob',
};
const units = { MILLIS: 'ms', MICROS: 'us', NANOS: 'ns' };
 
function typeOf(element) {
    const { logical_type: logical, converted_type: converted, type, num_children, repetition_type } = element;
    if ((num_children ?? 0) > 0 || repetition_type === 'REPEATED' || type === undefined)
        return null;
    switch (logical?.type) {
        case undefined:
            break;
        case 'STRING':
            return 'string';
        case 'DATE':
            return 'date';
        case 'TIME':
            return 'time';
        case 'TIMESTAMP':
            return logical.isAdjustedToUTC ? 'timestamptz' : `timestamp(${units[logical.unit]})`;
        case 'DECIMAL':
            return `decimal(${logical.precision},${logical.scale})`;
        case 'INTEGER':
            return `${logical.isSigned ? '' : 'u'}int${logical.bitWidth}`;
        default:
            return null;
    }
    if (converted === 'DECIMAL')
        return `decimal(${element.precision ?? 0},${element.scale ?? 0})`;
    return converted === undefined ? (byStored[type] ?? null) : (byConverted[converted] ?? null);
}

 
var data_touched = __webpack_require__(94752);
; 














const mostBytes = 50e6;
const mostLooked = 2 ** 20;


async function columnsAgain(policy, change, io) {
    const { data } = policy.config;
    if (data === undefined)
        return [];
    const found = [];
    for (const touched of (await unlessAbsent((0,data_touched .o)(io.root, change, data))) ?? []) {
        const base = await unlessAbsent(columnsIn(io.root, touched, 'base'));
        const head = base && (await unlessAbsent(columnsIn(io.root, touched, 'head')));
        if (base && (head || touched.head !== null))
            found.push(evidenceOf(touched, base, head, policy, data, io));
    }
    return found;
}
 
async function unlessAbsent(looked) {
    try {
        return await looked;
    }
    catch (error) {
        if (error instanceof evidence_problem .A)
            return null;
        throw error;
    }
}
 
async function columnsIn(root, touched, side) {
    const pattern = /^git:([0-9a-f]{40,64}):(.+\.(?:(parquet|pq)|csv|tsv|tab|psv))$/is;
    const [, commit, path, parquet] = pattern.exec(touched[side] ?? '') ?? [];
    if (commit === undefined || path === undefined)
        return null;
    const size = Number((await (0,git .$Y)(root, ['cat-file', '-s', `${commit}:${path}`])).toString('utf8'));
    if (!(size > 0 && size <= mostBytes))
        return null;
    const bytes = await (0,git .Wd)(root, commit, path);
    if (bytes === null || (0,lfs_pointer .qT)(bytes) !== null)
        return null;
    if (parquet !== undefined)
        return parquetColumns(bytes);
    const text = bytes.subarray(0, mostLooked).toString('utf8');
    if (text.includes('\0') || text.includes('\ufffd'))
        return null;
    const header = (0,delimited_header .a)(text, bytes.length <= mostLooked, touched.config.csv);
    return header?.header === true ? header.names.map((name) => ({ name })) : null;
}
function evidenceOf(touched, base, head, { source }, data, io) {
    const asked = (0,policy .US)(data, touched.config);
    const drafts = head === null ? [unread] : draftsOf(base, head, asked);
    return (0,assemble .fT)({
        gate: 'data',
        name: `${touched.name} columns`,
        decided: decidedWords(drafts),
        limit: 'columns of base',
        findings: drafts.map((draft) => findingOf((0,accept .T)(draft, asked), touched)),
        counts: { columns_base: base.length, columns_head: head?.length ?? 0 },
        subject: { base: touched.base, head: touched.head, digests: {} },
        policy: { ...source, edits: [] },
        tool: tool.tool,
        seed: io.seed,
        started: new Date(io.now()).toISOString(),
        seconds: 0,
    });
}
 
const unread = {
    rule: 'claimed-verdict',
    severity: 'warning',
    confidence: 'certain',
    about: [],
    message: 'what head stores cannot be read here, as that of base can',
    mend: 'Look at the file: it became a pointer, another encoding, empty, or too large to be held against what the run claims.',
};
function draftsOf(base, head, asked) {
    const fresh = head.filter(({ name }) => !base.some((column) => column.name === name)).map(({ name }) => name);
    const wanted = base.filter(({ name }) => (0,policy .bp)(asked, name).ignore !== true);
    return wanted.flatMap((column) => {
        const after = head.find(({ name }) => name === column.name);
        if (after !== undefined)
            return retyped(column, after);
        return (0,skew .eh)(asked, column.name) ? [] : [goneDraft(column.name, fresh)];
    });
}
function decidedWords(drafts) {
    const count = (rule, words) => {
        const n = drafts.filter((draft) => draft.rule.startsWith(rule)).length;
        return n === 0 ? [] : [`${n} ${n === 1 ? 'column' : 'columns'} ${words}`];
    };
    if (drafts.includes(unread))
        return 'could not be compared again';
    const said = [...count('column-removed', 'gone'), ...count('type-', 'of another type')];
    return said.length === 0 ? 'no column is gone or of another type' : said.join(', ');
}
 
function retyped({ name, type: before }, { type: after }) {
    if (before === undefined || after === undefined)
        return [];
    const change = (0,types .Z)(before, after);
    if (change === 'same')
        return [];
    return [
        {
            rule: `type-${change}`,
            severity: change === 'widened' ? 'warning' : 'error',
            confidence: 'certain',
            about: [name],
            message: `${(0,quote .h)(name)} changed its type: ${before} \u2192 ${after}`,
            number: `${before} \u2192 ${after} (exact)`,
            mend: `Write the column as ${before} again, or let a maintainer accept the new type.`,
        },
    ];
}
function goneDraft(name, fresh) {
    const maybe = fresh.slice(0, 5).map(quote .h).join(', ');
    return {
        rule: 'column-removed',
        severity: fresh.length === 0 ? 'error' : 'warning',
        confidence: fresh.length === 0 ? 'certain' : 'medium',
        about: [name],
        message: `${(0,quote .h)(name)} is no column any more`,
        ...(fresh.length === 0
            ? {}
            : { detail: `It may be under another name: ${maybe}${fresh.length > 5 ? ' and more' : ''}.` }),
        number: 'a column → no column (exact)',
        mend: 'Write the column again, or let a maintainer accept that it is gone.',
    };
}
function findingOf({ about, ...rest }, { path }) {
     
    const identity = ['assay/data', path, rest.rule, ...about].join('\0');
    return {
        ...rest,
        locations: [{ path, startLine: 1 }],
        fingerprint: (0,external_node_crypto_.createHash)('sha256').update(identity).digest('hex').slice(0, 32),
    };
}

 
var github_api = __webpack_require__(87671);
 
var archive_download = __webpack_require__(8806);
 
var external_node_zlib_ = __webpack_require__(38522);
; 



const artifactLimits = { entries: 500, fileBytes: 20e6, totalBytes: 100e6, ratio: 200 };
const wanted = /^(?:[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\/){0,4}[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\.json$/;
const directorySize = 46;
const localSize = 30;
const mendIt = 'Nothing of it was used. Look at the pull request that made it before its workflow runs again.';


function filesInArtifact(zip, what, limits = artifactLimits) {
    const refuse = (why) => new evidence_problem .A(`${what} is refused: ${why}.`, mendIt);
    const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
    const entries = directoryOf(bytes, limits, refuse);
    const seen = new Set();
    const spans = [];
    let total = 0;
    const files = [];
    for (const entry of entries) {
        check(entry, seen, refuse);
        const data = dataOf(bytes, entry, refuse);
        spans.push([entry.header, data.end]);
        if (entry.path.endsWith('/') || !wanted.test(entry.path))
            continue;
        total += entry.size;
        if (entry.size > limits.fileBytes)
            throw refuse(`${(0,quote .h)(entry.path)} is over ${limits.fileBytes} bytes`);
        if (total > limits.totalBytes)
            throw refuse(`its files are over ${limits.totalBytes} bytes together`);
        if (entry.size > 2 ** 20 && entry.size > limits.ratio * entry.packed)
            throw refuse(`${(0,quote .h)(entry.path)} unpacks to over ${limits.ratio} times its packed size`);
        files.push({ path: entry.path, text: unpacked(bytes.subarray(data.start, data.end), entry, refuse) });
    }
    spans.sort((a, b) => a[0] - b[0]);
    if (spans.some(([from], i) => i > 0 && from < (spans[i - 1]?.[1] ?? 0)))
        throw refuse('its entries overlap');
    return files;
}
 
function directoryOf(bytes, limits, refuse) {
    const from = Math.max(0, bytes.length - 65_557);
    const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
    if (end < from || end + 22 > bytes.length || end + 22 + bytes.readUInt16LE(end + 20) !== bytes.length)
        throw refuse('it is no whole zip archive');
    const count = bytes.readUInt16LE(end + 10);
    const start = bytes.readUInt32LE(end + 16);
    if (count === 0xffff || start === 0xffff_ffff)
        throw refuse('it is a zip64 archive, larger than evidence ever is');
    if (count > limits.entries)
        throw refuse(`it holds over ${limits.entries} entries`);
    const entries = [];
    for (let at = start, i = 0; i < count; i += 1) {
        if (at + directorySize > end || bytes.readUInt32LE(at) !== 0x0201_4b50)
            throw refuse('its directory is broken');
        const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
        entries.push({
            path: bytes.toString('utf8', at + directorySize, at + directorySize + name),
            mode: bytes.readUInt16LE(at + 4) >>> 8 === 3 ? bytes.readUInt16LE(at + 40) : 0,
            flags: bytes.readUInt16LE(at + 8),
            method: bytes.readUInt16LE(at + 10),
            packed: bytes.readUInt32LE(at + 20),
            size: bytes.readUInt32LE(at + 24),
            header: bytes.readUInt32LE(at + 42),
        });
        at += directorySize + name + extra + comment;
    }
    return entries;
}
function check({ path, mode, flags, method }, seen, refuse) {
    const name = (0,quote .h)(path);
    const parts = path.replace(/\/$/, '').split('/');
    const leaves = path.startsWith('/') || /[\\:\0]/.test(path) || parts.some((part) => part === '..' || part === '');
    if (leaves)
        throw refuse(`the entry ${name} leaves its folder`);
    const kind = mode & 0o170000;
    if (kind !== 0 && kind !== 0o100000 && kind !== 0o040000)
        throw refuse(`the entry ${name} is a link or no regular file`);
    if ((flags & 1) !== 0)
        throw refuse(`the entry ${name} is encrypted`);
    if (method !== 0 && method !== 8)
        throw refuse(`the entry ${name} is packed in an unusual way`);
    const key = path.normalize('NFC').toLowerCase();
    if (seen.has(key))
        throw refuse(`the entry ${name} stands twice`);
    seen.add(key);
}
 
function dataOf(bytes, { path, header, packed }, refuse) {
    if (header + localSize > bytes.length || bytes.readUInt32LE(header) !== 0x0403_4b50)
        throw refuse(`the entry ${(0,quote .h)(path)} has no header`);
    const name = bytes.readUInt16LE(header + 26);
    if (bytes.toString('utf8', header + localSize, header + localSize + name) !== path)
        throw refuse(`the entry ${(0,quote .h)(path)} has another name in its header`);
    const start = header + localSize + name + bytes.readUInt16LE(header + 28);
    if (start + packed > bytes.length)
        throw refuse(`the entry ${(0,quote .h)(path)} is cut off`);
    return { start, end: start + packed };
}
function unpacked(packed, { path, method, size }, refuse) {
    let bytes = packed;
    if (method === 8) {
        try {
            bytes = (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: Math.max(1, size) });
        }
        catch {
            throw refuse(`the entry ${(0,quote .h)(path)} unpacks to more than it says, or not at all`);
        }
    }
    if (bytes.length !== size)
        throw refuse(`the entry ${(0,quote .h)(path)} has another size than it says`);
    return bytes.toString('utf8');
}

 
var github_payload = __webpack_require__(37577);
; 






const mostArtifacts = 100;
const artifacts_mostBytes = 50e6;


async function evidenceArtifacts(api, request, retry = {}) {
    const { repository, run, token, apiUrl, signal } = request;
    const [owner = '', repo = ''] = repository.split('/');
    const problems = [];
    const files = [];
    const limits = request.limits ?? artifactLimits;
    let left = artifacts_mostBytes;
     
    let unpacked = limits.totalBytes;
    for (const artifact of await listed(api, request, retry)) {
        const what = `The artifact ${(0,quote .h)(artifact.name)}`;
        try {
            if (artifact.expired)
                throw new evidence_problem .A(`${what} has expired.`, 'Run the workflow again.');
            if (artifact.head !== request.head)
                throw new evidence_problem .A(`${what} is of another commit than the run.`, 'Run the workflow again.');
            const zip = await (0,archive_download .Z)({
                path: `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}/actions/artifacts/${artifact.id}/zip`,
                ...{ token, apiUrl, signal, bytes: left },
                what: `The files of the artifact ${(0,quote .h)(artifact.name)} of the run ${(0,quote .h)(run)}`,
                mends: {
                    tooLarge: 'Upload nothing but evidence in artifacts whose names begin with `assay-`.',
                    notFound: 'Give the job `permissions: actions: read`.',
                    expired: 'Run the workflow again, or keep artifacts longer: Settings, Actions, General.',
                },
            });
            left -= zip.length;
            const found = filesInArtifact(zip, what, { ...limits, totalBytes: unpacked });
            unpacked -= found.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
            if (files.length + found.length > limits.entries)
                throw new evidence_problem .A(`${what} is not read: the run left over ${limits.entries} files.`, 'Upload fewer of them.');
            files.push(...found.map(({ path, text }) => ({ path: `${artifact.name}/${path}`, text })));
        }
        catch (error) {
            if (!(error instanceof evidence_problem .A))
                throw error;
            problems.push(error);
        }
    }
    return { files, problems };
}
async function listed(api, request, retry) {
    const { repository, run } = request;
    const [owner = '', repo = ''] = repository.split('/');
    const given = await (0,github_api .R)(() => api.rest('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
        ...{ owner, repo, run_id: Number(run), per_page: mostArtifacts },
    }), retry);
    if (!given.ok)
        throw unlisted(run, given.trouble);
    const { total_count: total, artifacts } = (0,github_payload .u4)(given.data) ? given.data : {};
    if (typeof total !== 'number' || total > mostArtifacts) {
        throw new evidence_problem .A(`The run ${(0,quote .h)(run)} has too many artifacts: needed at most ${mostArtifacts}, given ${String(total)}.`, 'Let the workflow upload its evidence only.');
    }
    const newest = new Map();
    for (const one of Array.isArray(artifacts) ? artifacts : []) {
        const artifact = artifactOf(one);
        if (artifact === null || !/^assay(?:-|$)/.test(artifact.name))
            continue;
        if ((newest.get(artifact.name)?.id ?? 0) < artifact.id)
            newest.set(artifact.name, artifact);
    }
    return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
function artifactOf(value) {
    if (!(0,github_payload .u4)(value))
        return null;
    const { id, name, expired, workflow_run: run } = value;
    if (typeof id !== 'number' || typeof name !== 'string')
        return null;
    const head = (0,github_payload .u4)(run) && typeof run.head_sha === 'string' ? run.head_sha : null;
    return { id, name, expired: expired === true, head };
}
function unlisted(run, { status, message }) {
    return new evidence_problem .A(`The artifacts of the run ${(0,quote .h)(run)} cannot be listed (${status ?? 'no answer'}: ${(0,quote .h)(message)}).`, status === 403 || status === 404
        ? 'Give the job `permissions: { actions: read, contents: read, pull-requests: write }`.'
        : 'Run this job again later.');
}

 
var evidence_text = __webpack_require__(17771);
 
var needs = __webpack_require__(22974);
 
var outputs = __webpack_require__(74573);
 
var pull_request = __webpack_require__(53056);
 
var github_run = __webpack_require__(35310);
; 





function readTriggeringRun(env, workflow) {
    const payload = (0,github_payload .rD)('workflow_run', env.GITHUB_EVENT_PATH);
    const run = (0,github_payload .zR)(payload, 'workflow_run');
    const path = (0,github_payload .$6)(run, 'path').replace(/@.*$/s, '');
    if (path !== workflow) {
        throw new evidence_problem .A(`The run that started this one is of another workflow: needed ${(0,quote .h)(workflow)}, given ${(0,quote .h)(path)}. A name can be given to any workflow.`, `Nothing was read of it. If that file runs the gates, name it: \`workflow: ${(0,quote .h)(path).slice(1, -1)}\`.`);
    }
    const event = (0,github_payload .$6)(run, 'event');
    if (event !== 'pull_request') {
        throw new evidence_problem .A(`The run that started this one is no run of a pull request: needed the event \`pull_request\`, given ${(0,quote .h)(event)}.`, "Keep such runs out: `if: github.event.workflow_run.event == 'pull_request'` on the job.");
    }
    if (payload.fields.action !== 'completed')
        throw payload.wrong('action', '`completed`, so that the run has ended (`types: [completed]`)');
    const head = (0,github_payload .$6)(run, 'head_sha');
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(head))
        throw run.wrong('head_sha', 'a full commit sha');
    const id = run.fields.id;
    if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 1)
        throw run.wrong('id', 'a number');
    const from = (0,github_payload .u4)(run.fields.head_repository) ? run.fields.head_repository : {};
    const owner = (0,github_payload .u4)(from.owner) && typeof from.owner.login === 'string' ? from.owner.login : '';
    return {
        id: String(id),
        repository: (0,github_payload .$6)((0,github_payload .zR)(payload, 'repository'), 'full_name'),
        head,
        headBranch: (0,github_payload .$6)(run, 'head_branch'),
        headRepository: typeof from.full_name === 'string' ? from.full_name : null,
        headOwner: owner,
        conclusion: typeof run.fields.conclusion === 'string' ? run.fields.conclusion : null,
        created: (0,github_payload .$6)(run, 'created_at'),
    };
}

 
var report_accept = __webpack_require__(168);
 
var report_report = __webpack_require__(45650);
 
var accepts_at_hand = __webpack_require__(20145);
 
var action_publish = __webpack_require__(83499);
 
var deliver = __webpack_require__(80789);
 
var policy_at_hand = __webpack_require__(46686);
 
var problem_evidence = __webpack_require__(62421);
 
var run_gates = __webpack_require__(27396);
; 























async function forkReport({ env, values, io }) {
    const run = (0,github_run .c)(env);
    const triggering = readTriggeringRun(env, values.workflow);
    if (values.token === '')
        throw new evidence_problem .A('No token was given: needed one to find the pull request.', 'Leave `token` to its default.');
    const api = await (0,github_api .N)({ token: values.token, apiUrl: run.apiUrl });
    const pull = await pullOf(api, triggering);
    if (typeof pull === 'string') {
        io.log.info(pull);
        await (0,outputs.setOutputs)(env, { verdict: 'skip', findings: 0 });
        return 0;
    }
    const event = (0,pull_request .N2)('workflow_run', pull, triggering.repository);
    const policy = await (0,policy_at_hand .d)(event, values.config, values.token, io, run.apiUrl);
    const claims = await claimsOf(api, triggering, pull, { token: values.token, apiUrl: run.apiUrl, io });
    const again = await recomputed(policy, claims.evidence, io);
    const untrusted = event.fork || event.dependabot;
     
    const rest = claims.evidence.filter(({ gate }) => gate !== 'secrets').map(report_accept .w);
    const held = untrusted ? await heldToPolicy(rest, policy, io) : rest;
    const judged = [...again, ...(untrusted ? held.map((one) => labelled(one, triggering)) : held)];
    const missing = missingOf(judged, policy, triggering);
    const columns = policy.policy && policy.change ? await columnsAgain(policy.policy, policy.change, io) : [];
    const evidence = [...judged, ...columns];
    const problems = [...policy.problems, ...claims.problems, ...missing];
    const accepted = await (0,accepts_at_hand .y)(evidence, {
        ...{ event, policy: policy.policy, token: values.token, apiUrl: run.apiUrl, io },
        ...{ run: triggering.id, created: triggering.created },
    });
    const all = [...accepted.evidence, ...problems.map((problem, i) => (0,problem_evidence .N)(problem, i, event, io))];
    if (values['evidence-out'] !== '')
        await (0,deliver.writeEvidence)(io.root, (0,external_node_path_.resolve)(io.root, values['evidence-out']), all);
    const report = await (0,action_publish .m)(all, {
        env,
        io,
        run,
        event,
        policy: policy.policy,
        comment: values.comment ? values.token : null,
         
        annotations: false,
        files: { sarif: values.sarif, html: values.html, junit: values.junit },
        outputs: {},
        reportProblems: accepted.problem === undefined ? [] : [accepted.problem],
        ...(untrusted ? { recomputed: again.map(({ gate }) => gate) } : {}),
    });
    return (0,verdict .I$)((0,report_report .Bn)(report));
}
 
async function pullOf(api, run) {
    const { headOwner: owner, headBranch: branch, headRepository: repository, head } = run;
    const where = `${(0,quote .h)(repository ?? 'a deleted repository')}, branch ${(0,quote .h)(branch)}`;
    const given = await (0,pull_request .Zt)(api, run.repository, { owner, branch, repository });
    if (!given.ok) {
        const { status, message } = given.trouble;
        throw new evidence_problem .A(`The pull request of the run cannot be looked for (${status ?? 'no answer'}: ${(0,quote .h)(message)}).`, 'Give the job `permissions: { actions: read, contents: read, pull-requests: write }`, or run it again later.');
    }
    const matching = given.data.filter((pull) => pull.head === head);
    const [pull] = matching;
    if (pull !== undefined && matching.length === 1)
        return pull;
    if (matching.length > 1) {
        const numbers = matching.map(({ number }) => `#${number}`).join(', ');
        throw new evidence_problem .A(`The run of ${(0,quote .h)(head.slice(0, 7))} belongs to several open pull requests from ${where}: needed exactly one, given ${(0,quote .h)(numbers)}.`, 'Close all but one, or push a commit to the branch of one, so that each report has one place.');
    }
    if (given.data.length > 0)
        return `Nothing is reported: the pull request from ${where} has moved on from ${(0,quote .h)(head.slice(0, 7))}, and the run of its newer commit is reported by itself.`;
    throw new evidence_problem .A(`The run of ${(0,quote .h)(head.slice(0, 7))} belongs to no open pull request from ${where}: needed exactly one.`, 'Nothing was posted. Reopen the pull request, or leave it closed.');
}
 
async function claimsOf(api, run, pull, by) {
    const evidence = [];
    const problems = [];
    const seen = new Set();
    try {
        const { repository, id, head } = run;
        const { token, apiUrl, io } = by;
        const read = await evidenceArtifacts(api, { repository, run: id, head, token, apiUrl, signal: io.signal });
        problems.push(...read.problems);
        for (const { path, text } of read.files) {
            try {
                const one = (0,evidence_text .v)(text, path);
                 
                if (one.gate === 'policy' && one.verdict !== 'error')
                    continue;
                const key = `${one.gate}\0${one.name ?? ''}`;
                if (seen.has(key))
                    throw twice(path);
                seen.add(key);
                if (one.subject.pullRequest !== undefined && one.subject.pullRequest !== pull.number)
                    throw another(path, pull);
                evidence.push(one);
            }
            catch (error) {
                if (!(error instanceof evidence_problem .A))
                    throw error;
                problems.push(error);
            }
        }
    }
    catch (error) {
        if (!(error instanceof evidence_problem .A))
            throw error;
        problems.push(error);
    }
    return { evidence, problems };
}
function twice(path) {
    return new evidence_problem .A(`The evidence in ${(0,quote .h)(path)} is about what another file is about too.`, 'Give each job an artifact of its own, and each gate one job.');
}
function another(path, { number }) {
    return new evidence_problem .A(`The evidence in ${(0,quote .h)(path)} names another pull request than the one that the run belongs to, ${(0,quote .h)(`#${number}`)}.`, 'Nothing of it was used. Look at the pull request that made it before its workflow runs again.');
}
 
async function recomputed({ policy, change, configured }, claims, io) {
    if (policy === null || !configured.includes('secrets'))
        return [];
    if (change === null) {
        const problem = new evidence_problem .A('Secrets could not be scanned again: this job has no checkout of the repository.', 'Check out the default branch before this step (actions/checkout); never the head of the pull request.');
        const { couldNotCheck } = await Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 25829));
        const { tool } = await Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 43215));
        const started = new Date(io.now()).toISOString();
        return [couldNotCheck('secrets', problem, { policy: policy.source, tool, seed: io.seed, started, seconds: 0 })];
    }
    const judged = await (0,run_gates .A)(policy, change, io, {
        only: 'secrets',
        mode: 'change',
        allowForkOnSelfHosted: false,
        mayExecuteHead: false,
    });
    return judged.map((one) => {
        const claimed = claims.find(({ gate, name }) => gate === one.gate && name === one.name);
        const differs = claimed === undefined
            ? ' The run of the pull request left no evidence of it.'
            : claimed.verdict === one.verdict
                ? ''
                : ` The run of the pull request claimed ${(0,quote .h)(claimed.verdict)}.`;
        const text = `Judged again by this run from git objects of ${(0,quote .h)(change.head.slice(0, 7))}; nothing of the pull request was checked out or executed.${differs}`;
        const note = { kind: 'method', text };
        return { ...one, notes: [note, ...one.notes] };
    });
}
 
async function heldToPolicy(claims, { policy, change }, io) {
    if (policy === null || claims.every(({ measurements }) => measurements.length === 0))
        return claims;
    const { claimsAgain } = await Promise.all( [__webpack_require__.e(5521), __webpack_require__.e(9113), __webpack_require__.e(1526), __webpack_require__.e(6511)]).then(__webpack_require__.bind(__webpack_require__, 39003));
    return claimsAgain(claims, policy, change, io);
}
function labelled(one, { id }) {
    const text = `Claimed by the run ${(0,quote .h)(id)} of the pull request, which nobody here trusts; its numbers were not computed again.`;
    return { ...one, notes: [{ kind: 'unchecked', text }, ...one.notes] };
}
 
function missingOf(evidence, { configured }, run) {
    const facts = { needs: '', expectedSkips: [], evidence, configured, head: run.head };
    const problems = (0,needs .e)(facts).map(({ message, mend }) => new evidence_problem .A(message, mend));
    const fails = evidence.some(({ verdict }) => verdict === 'fail' || verdict === 'error');
    if (run.conclusion === 'success' || (run.conclusion === 'failure' && fails))
        return problems;
    const why = run.conclusion === 'failure'
        ? 'failed, and no evidence says why'
        : `ended with ${(0,quote .h)(run.conclusion ?? 'nothing')}: needed \`success\` or \`failure\``;
    const mend = 'Read the log of that run, and run it again.';
    return [...problems, new evidence_problem .A(`The run ${(0,quote .h)(run.id)} of the pull request ${why}.`, mend)];
}


  }),

  27396:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  runGates)
  });
  var _evidence_assemble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25829);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _evidence_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43215);
  var _sources_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21022);




const usual = {
    only: null,
    mode: 'change',
    allowForkOnSelfHosted: false,
    mayExecuteHead: true,
};


async function runGates(policy, change, io, options = usual) {
    const { config } = policy;
    const wanted = (gate, configured) => options.only === null ? configured : options.only === gate;
    const evidence = [];
    if (wanted('secrets', config.secrets !== false)) {
        evidence.push(...(await guarded('secrets', () => secrets(policy, change, io, options), policy, io)));
    }
    if (wanted('data', config.data !== undefined)) {
        evidence.push(...(await guarded('data', () => data(policy, change, io, options), policy, io)));
    }
    if (wanted('model', config.model !== undefined)) {
        evidence.push(...(await guarded('model', () => model(policy, change, io, options), policy, io)));
    }
    return evidence;
}
 
async function guarded(gate, work, policy, io) {
    const started = io.now();
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A) && !io.signal.aborted)
            throw error;
        const record = { policy: policy.source, tool: _evidence_tool_js__WEBPACK_IMPORTED_MODULE_1__.tool, seed: io.seed, started: new Date(started).toISOString() };
        return [
            (0,_evidence_assemble_js__WEBPACK_IMPORTED_MODULE_3__.couldNotCheck)(gate, io.signal.aborted || !(error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A) ? interrupted() : error, {
                ...record,
                seconds: (io.now() - started) / 1000,
            }),
        ];
    }
}
const secrets = async (policy, change, io, { mode }) => {
    if (mode === 'posture')
        return [await (await Promise.all( [__webpack_require__.e(7061), __webpack_require__.e(3457), __webpack_require__.e(3160), __webpack_require__.e(2382), __webpack_require__.e(9766), __webpack_require__.e(8764)]).then(__webpack_require__.bind(__webpack_require__, 94711))).postureGate([], policy, io)];
    const { secretsGate } = await Promise.all( [__webpack_require__.e(7061), __webpack_require__.e(3457), __webpack_require__.e(8632), __webpack_require__.e(3160), __webpack_require__.e(6424), __webpack_require__.e(9637)]).then(__webpack_require__.bind(__webpack_require__, 66424));
    if (mode === 'history')
        return [await secretsGate({ mode: 'history' }, policy, io)];
    if (mode === 'tree' || change === null)
        return [await secretsGate({ mode: 'tree', paths: [] }, policy, io)];
    return [await secretsGate({ mode: 'range', change }, policy, io)];
};
const data = async (policy, change, io) => {
    if (change === null)
        throw await noChange(io);
    const { dataGate } = await Promise.all( [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(3581), __webpack_require__.e(6935), __webpack_require__.e(4752), __webpack_require__.e(7481)]).then(__webpack_require__.bind(__webpack_require__, 77481));
    return dataGate({ mode: 'change', change }, policy, io);
};
const model = async (policy, change, io, options) => {
    if (!options.mayExecuteHead) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A('The model gate does not run on `pull_request_target`: it would load a model from the head beside the secrets of the base.', 'Run it on `pull_request`; the report of a fork is posted by a second workflow on `workflow_run`.');
    }
    const { modelGate } = await Promise.all( [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(3581), __webpack_require__.e(9113), __webpack_require__.e(7297)]).then(__webpack_require__.bind(__webpack_require__, 87297));
    const { allowForkOnSelfHosted } = options;
    if (change === null)
        return [await modelGate({ mode: 'working-tree' }, policy, io)];
    return [await modelGate({ mode: 'change', change, allowForkOnSelfHosted }, policy, io)];
};
 
function interrupted() {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A('The run was interrupted before this gate had finished.', 'Start it again.');
}
async function noChange(io) {
    const inRepository = (await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_2__  .HX)(io.root)) !== null;
    if (inRepository && (await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_2__  .fE)(io.root))) {
        return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A('No change to judge: needed an earlier commit to compare with, given a shallow clone that ends at the last one.', 'Check out with the full history: `fetch-depth: 0` in actions/checkout, or run `git fetch --unshallow`.');
    }
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`No change to judge: needed an earlier commit to compare with, given ${inRepository ? 'a repository with one commit at most' : 'a directory outside of git'}.`, inRepository
        ? 'Commit once more, such as the policy itself, or compare two snapshots with `assay data BASE HEAD`.'
        : 'Run in a git repository, or compare two snapshots with `assay data BASE HEAD`.');
}


  }),

  8806:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  downloadArchive)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);



async function downloadArchive(request) {
    const { token, apiUrl } = request;
    const url = `${apiUrl}${request.path}`;
    const first = await get(url, request, {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'assay',
        'x-github-api-version': '2022-11-28',
    });
    if (first.ok)
        return body(first, request);
    const location = first.headers.get('location');
    if (first.status < 300 || first.status >= 400 || location === null)
        throw refused(first.status, request);
    const target = new URL(location, url);
    if (target.protocol !== 'https:' && target.protocol !== new URL(apiUrl).protocol)
        throw refused(first.status, request);
    const second = await get(target.href, request, { 'user-agent': 'assay' });
    if (!second.ok)
        throw refused(second.status, request);
    return body(second, request);
}
async function get(url, request, headers) {
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(request.time ?? 120_000)]);
    try {
        return await fetch(url, { headers, redirect: 'manual', signal });
    }
    catch {
        throw noAnswer(request);
    }
}
async function body(response, request) {
    const parts = [];
    let size = 0;
    try {
        for await (const part of response.body ?? []) {
            size += part.length;
            if (size > request.bytes)
                break;
            parts.push(part);
        }
    }
    catch {
        throw noAnswer(request);
    }
    if (size <= request.bytes)
        return Buffer.concat(parts);
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`${request.what} are over the cap of ${request.bytes} bytes.`, request.mends.tooLarge);
}
function noAnswer({ what }) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`${what} could not be fetched: GitHub gave no answer.`, 'Try again later.');
}
function refused(status, { what, mends }) {
    if (status === 401)
        return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`${what} could not be fetched: GitHub refuses the token.`, 'Give a valid token.');
    if (status === 403) {
        return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`${what} could not be fetched: the token may not read them.`, 'Give the job `permissions: actions: read`, or use a token with that right.');
    }
    if (status === 404)
        return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`${what} were not found.`, mends.notFound);
    if (status === 410)
        return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`${what} have expired: GitHub has deleted them.`, mends.expired);
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`${what} could not be fetched: status ${status}.`, 'Try again later.');
}


  }),

  53056:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    N2: () => (  eventOfPull),
    Yy: () => (  pullRequestAt),
    Zt: () => (  openPullsFrom)
  });
  var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87671);
  var _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37577);


const mostPages = 10;
 
async function pullRequestAt(api, repository, number, retry = {}) {
    const given = await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__  .R)(() => api.rest('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...named(repository), pull_number: number }), retry);
    return given.ok ? { ok: true, data: pullOf(given.data) } : given;
}


async function openPullsFrom(api, repository, from, retry = {}) {
    const found = [];
    for (let page = 1; page <= mostPages; page += 1) {
        const given = await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__  .R)(() => api.rest('GET /repos/{owner}/{repo}/pulls', {
            ...named(repository),
            state: 'open',
            head: `${from.owner}:${from.branch}`,
            per_page: 100,
            page,
        }), retry);
        if (!given.ok)
            return given;
        const pulls = Array.isArray(given.data) ? given.data : [];
        for (const one of pulls) {
            const pull = pullOf(one);
             
            if (pull !== null && pull.headRef === from.branch && same(pull.headRepository, from.repository))
                found.push(pull);
        }
        if (pulls.length < 100)
            break;
    }
    return { ok: true, data: found };
}
 
function eventOfPull(event, pull, repository) {
    return {
        event,
        base: pull.base,
        baseRule: 'given',
        head: pull.head,
        fork: !same(pull.headRepository, repository),
        dependabot: pull.author === 'dependabot[bot]',
        mayExecuteHead: false,
        pullRequest: pull.number,
        title: pull.title,
        body: pull.body,
        baseRef: pull.baseRef,
        headRef: pull.headRef,
        repository,
        headRepository: pull.headRepository,
        defaultBranch: pull.defaultBranch,
    };
}
function same(a, b) {
    return a !== null && b !== null && a.toLowerCase() === b.toLowerCase();
}
function pullOf(value) {
    if (!(0,_payload_js__WEBPACK_IMPORTED_MODULE_1__  .u4)(value))
        return null;
    const { number, user, base, head, title, body } = value;
    if (typeof number !== 'number' || !(0,_payload_js__WEBPACK_IMPORTED_MODULE_1__  .u4)(base) || !(0,_payload_js__WEBPACK_IMPORTED_MODULE_1__  .u4)(head))
        return null;
    const text = (given) => (typeof given === 'string' ? given : '');
    const repo = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__  .u4)(head.repo) ? head.repo : {};
    const own = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__  .u4)(base.repo) ? base.repo : {};
    return {
        number,
        author: (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__  .u4)(user) ? text(user.login) : '',
        base: text(base.sha),
        baseRef: text(base.ref),
        head: text(head.sha),
        headRef: text(head.ref),
        headRepository: typeof repo.full_name === 'string' ? repo.full_name : null,
        title: text(title),
        body: text(body),
        defaultBranch: typeof own.default_branch === 'string' ? own.default_branch : null,
    };
}
function named(repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
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


  })

};
