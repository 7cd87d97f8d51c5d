'use strict';
exports.id = 6935;
exports.ids = [6935];
exports.modules = {

  77814:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Bt: () => (  isBetween),
    Ll: () => (  keyOfExpectation),
    OQ: () => (  defineExpectation),
    T$: () => (  hasAnEnd),
    c3: () => (  listOf),
    eE: () => (  betweenText),
    kM: () => (  columnOfScene)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52037);
  var _number_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74879);



 
function defineExpectation(expectation) {
    return expectation;
}
 
function keyOfExpectation({ id }) {
    return id.replaceAll('-', '_');
}
 
function columnOfScene({ column }) {
    if (column === undefined)
        throw new Error('an expectation of a column was asked without one');
    return column;
}
 
function listOf(column) {
    if (column.type.startsWith('list('))
        return column;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(column.path.at(-1) ?? '')} has no lists: its type is ${column.type}.`, 'Take the expectation out of `assay.yml`, or write lists (in Parquet, Arrow or JSON).');
}
 
function betweenText(min, max) {
    const text = (end) => (Number.isInteger(end) ? (0,_number_text_js__WEBPACK_IMPORTED_MODULE_2__  .lT)(end) : String(end));
    if (min !== undefined && max !== undefined)
        return `between ${text(min)} and ${text(max)}`;
    if (min !== undefined)
        return `at least ${text(min)}`;
    return max === undefined ? 'anything' : `at most ${text(max)}`;
}
 
function isBetween(value, min, max) {
    return (min === undefined || value >= min) && (max === undefined || value <= max);
}
 
function hasAnEnd(options) {
    return options.min !== undefined || options.max !== undefined;
}


  }),

  6935:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  E: () => (  expectations)
});

 
var schemas = __webpack_require__(92857);
 
var expectation = __webpack_require__(77814);
 
var number_text = __webpack_require__(74879);
; 



const share = schemas .aig().min(0).max(1);
const count = schemas .Whr().min(0);
  const distinct = ((0,expectation .OQ)({
    id: 'distinct',
    title: 'Number of different values',
    documentation: 'The number of different values lies between `min` and `max`, and its share of the rows that have a value between `min_share` and `max_share`, all included. Exact; missing values are left out.',
    column: schemas .rej({
        min: count.optional(),
        max: count.optional(),
        min_share: share.optional(),
        max_share: share.optional(),
    })
        .refine((options) => Object.values(options).some((end) => end !== undefined), 'needs at least one end'),
    ask: async (_, scene) => ({ kind: 'distinct', column: (0,expectation .kM)(scene) }),
    means: (options, { considered, value }) => {
        const distinct = value ?? 0;
        const part = considered === 0 ? 0 : distinct / considered;
        const { min, max, min_share, max_share } = options;
        const needed = [
            ...(min === undefined && max === undefined ? [] : [(0,expectation .eE)(min, max)]),
            ...(min_share === undefined && max_share === undefined
                ? []
                : [`${(0,expectation .eE)(min_share, max_share)} of the rows`]),
        ];
        return {
            holds: (0,expectation .Bt)(distinct, min, max) && (0,expectation .Bt)(part, min_share, max_share),
            found: `has ${(0,number_text .lT)(distinct)} different values in ${(0,number_text .lT)(considered)} rows (${(0,number_text .fL)(part)})`,
            needed: needed.join(' and '),
        };
    },
}));

 
var quote = __webpack_require__(52037);
; 



  const foreign_key = ((0,expectation .OQ)({
    id: 'foreign-key',
    title: 'Reference to another table',
    documentation: 'Every value stands in a column of another snapshot of `data.snapshots`, named by its `name` or `path`, as it is in head. Failing: rows whose value is not there. Missing values are left out. Compared as numbers when both are, else as texts.',
    column: schemas .rej({ snapshot: schemas .YjP().min(1), column: schemas .YjP().min(1) }),
    ask: async ({ snapshot, column }, scene) => ({
        kind: 'reference',
        column: (0,expectation .kM)(scene),
        ...(await scene.other(snapshot, column)),
    }),
    fails: ({ snapshot, column }) => `are not in ${(0,quote .h)(column)} of ${(0,quote .h)(snapshot)}`,
}));

 
var time_text = __webpack_require__(38155);
; 




  const fresh = ((0,expectation .OQ)({
    id: 'fresh',
    title: 'Newest time',
    documentation: 'The newest time of the column that is not in the future is at most this old: a number with m, h, d or w (`36h`, `7d`), measured at the start of the run. Times after that moment are left out and counted. A column without a time fails.',
    column: schemas .YjP().regex(/^[1-9]\d{0,5}[mhdw]$/, 'needs a number with m, h, d or w: 36h, 7d'),
    ask: async (_, scene) => ({ kind: 'newest', column: (0,expectation .kM)(scene), until: Math.floor(scene.now / 1000) }),
    means: (age, { value, failing }, now) => {
        const old = typeof value === 'number' ? Math.floor(now / 1000) - value : Number.POSITIVE_INFINITY;
        const future = failing === 0 ? '' : `; ${(0,number_text .lT)(failing)} times lie in the future`;
        return {
            holds: old <= (0,time_text .Jh)(age),
            found: typeof value === 'number'
                ? `has ${(0,time_text .Tc)(value)} as its newest time, ${(0,time_text .S5)(old)} ago${future}`
                : `has no time before now${future}`,
            needed: `at most ${(0,time_text .S5)((0,time_text .Jh)(age))} ago`,
        };
    },
}));

; 


const items_count = schemas .Whr().min(0);
  const items = ((0,expectation .OQ)({
    id: 'items',
    title: 'Items of lists',
    documentation: 'Each list has between `min` and `max` items, and every item of it lies between `low` and `high`, all included. Failing: lists that do not; an item that is missing or NaN is outside every range. Missing lists are left out.',
    column: schemas .rej({
        min: items_count.optional(),
        max: items_count.optional(),
        low: schemas .aig().optional(),
        high: schemas .aig().optional(),
    })
        .refine((options) => Object.values(options).some((end) => end !== undefined), 'needs at least one end'),
    ask: async (options, scene) => {
        const column = (0,expectation .c3)((0,expectation .kM)(scene));
        const ends = Object.fromEntries(Object.entries(options).filter(([, end]) => end !== undefined));
        return { kind: 'rows', test: { is: 'items', column, ...ends } };
    },
    fails: ({ min, max, low, high }) => {
        const parts = [
            ...(min === undefined && max === undefined ? [] : [`do not have ${(0,expectation .eE)(min, max)} items`]),
            ...(low === undefined && high === undefined ? [] : [`hold an item that is not ${(0,expectation .eE)(low, high)}`]),
        ];
        return parts.join(', or ');
    },
}));

; 


const length_count = schemas .Whr().min(0);
  const expectations_length = ((0,expectation .OQ)({
    id: 'length',
    title: 'Length of texts',
    documentation: 'The number of characters (Unicode code points) of each text lies between `min` and `max`, both included. Missing values are left out.',
    column: schemas .rej({ min: length_count.optional(), max: length_count.optional() })
        .refine(expectation .T$, 'needs `min`, `max` or both'),
    ask: async ({ min, max }, scene) => ({
        kind: 'rows',
        test: {
            is: 'length',
            column: (0,expectation .kM)(scene),
            ...(min === undefined ? {} : { min }),
            ...(max === undefined ? {} : { max }),
        },
    }),
    fails: ({ min, max }) => `do not have ${(0,expectation .eE)(min, max)} characters`,
}));

; 



  const mean = ((0,expectation .OQ)({
    id: 'mean',
    title: 'Mean of a column',
    documentation: 'The arithmetic mean of the finite values lies between `min` and `max`, both included; from an exact sum, so that it is the same in every run. A column without a value fails.',
    column: schemas .rej({ min: schemas .aig().optional(), max: schemas .aig().optional() })
        .refine(expectation .T$, 'needs `min`, `max` or both'),
    ask: async (_, scene) => ({ kind: 'mean', column: (0,expectation .kM)(scene) }),
    means: ({ min, max }, { value }) => ({
        holds: typeof value === 'number' && (0,expectation .Bt)(value, min, max),
        found: typeof value === 'number' ? `has a mean of ${(0,number_text .I1)(value, 6)}` : 'has no value to take a mean of',
        needed: (0,expectation .eE)(min, max),
    }),
}));

; 



  const monotone = ((0,expectation .OQ)({
    id: 'monotone',
    title: 'Values in order',
    documentation: 'In the order in which rows are stored, values never fall (`increasing`) or never rise (`decreasing`); with `strict: true` none repeats. `within` names columns whose values tell series apart: the order holds in each. Failing: values that go the wrong way from the value before. Missing values are left out.',
    column: schemas .rej({
        direction: schemas .k5n(['increasing', 'decreasing']).default('increasing'),
        strict: schemas .zMY().default(false),
        within: schemas .YOg(schemas .YjP().min(1)).max(8).default([]),
    }),
    ask: async ({ direction, strict, within }, scene) => ({
        kind: 'monotone',
        column: (0,expectation .kM)(scene),
        direction,
        strict,
        within: within.map((name) => scene.find(name)),
    }),
    fails: ({ direction, strict, within }) => {
        const what = `are ${strict ? 'not ' : ''}${strict ? (direction === 'increasing' ? 'above' : 'below') : direction === 'increasing' ? 'below' : 'above'} the value before them`;
        return within.length === 0 ? what : `${what} within ${within.map(quote .h).join(', ')}`;
    },
}));

; 


  const not_null = ((0,expectation .OQ)({
    id: 'not-null',
    title: 'No missing value',
    documentation: 'Every row has a value. Failing: rows where it is missing; in CSV also the texts of `nulls`.',
    column: schemas .euz(true),
    ask: async (_, scene) => ({ kind: 'rows', test: { is: 'filled', column: (0,expectation .kM)(scene) } }),
    fails: () => 'are missing',
}));

; 



const pair_name = schemas .YjP().min(1);
const shapes = schemas .rej({
    left: pair_name.optional(),
    op: schemas .k5n(['=', '!=', '<', '<=', '>', '>=']).optional(),
    right: pair_name.optional(),
    same_length: schemas .YOg(pair_name).min(2).max(16).optional(),
})
    .refine(({ left, op, right, same_length }) => [left, op, right].every((each) => (each === undefined) === (same_length !== undefined)), 'needs `left`, `op` and `right`, or else `same_length`');
  const pair = ((0,expectation .OQ)({
    id: 'pair',
    title: 'Columns of a row against each other',
    documentation: 'In each row `left` stands to `right` as `op` says: as numbers when both are, as times when both are, else as texts. Or `same_length`: the lists of these columns have equally many items (values with their weights or indices), and are missing together. Rows in which a compared value is missing are left out.',
    snapshot: shapes,
    ask: async ({ left = '', op = '=', right = '', same_length: lists }, { find }) => ({
        kind: 'rows',
        test: lists === undefined
            ? { is: 'compare', left: find(left), op, right: find(right) }
            : { is: 'same-length', columns: lists.map((each) => (0,expectation .c3)(find(each))) },
    }),
    fails: ({ left = '', op = '', right = '', same_length: lists }) => lists === undefined
        ? `do not have ${(0,quote .h)(left)} ${op} ${(0,quote .h)(right)}`
        : `have lists of different length in ${lists.map(quote .h).join(', ')}`,
}));

 
var api = __webpack_require__(43759);
; 



function datetime(params) {
    return api .G1(schemas .You, params);
}
function date(params) {
    return api .db(schemas .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

; 



const end = schemas .KCZ([schemas .aig(), date(), datetime({ offset: true, local: true })]);
  const range = ((0,expectation .OQ)({
    id: 'range',
    title: 'Values within a range',
    documentation: 'Values lie between `min` and `max`, both included: numbers, or dates and times in ISO 8601 (without a zone: UTC). Failing: values outside, NaN, and texts that are no such number or time. Missing values are left out.',
    column: schemas .rej({ min: end.optional(), max: end.optional() })
        .refine(expectation .T$, 'needs `min`, `max` or both')
        .refine(({ min, max }) => min === undefined || max === undefined || typeof min === typeof max, '`min` and `max` must both be numbers, or both be times')
        .refine(({ min, max }) => min === undefined || max === undefined || min <= max, '`min` must not exceed `max`'),
    ask: async ({ min, max }, scene) => ({
        kind: 'rows',
        test: {
            is: 'range',
            column: (0,expectation .kM)(scene),
            as: typeof (min ?? max) === 'string' ? 'timestamp(us)' : 'double',
            ...(min === undefined ? {} : { min: (0,time_text .TM)(min) }),
            ...(max === undefined ? {} : { max: (0,time_text .TM)(max) }),
        },
    }),
    fails: ({ min, max }) => `are not ${(0,expectation .eE)(min, max)}`,
}));

; 



  const regex = ((0,expectation .OQ)({
    id: 'regex',
    title: 'Texts of a pattern',
    documentation: 'The regular expression is found in the value as text; anchor it with ^ and $ for the whole value. RE2 syntax: no back-references and no look-around, and so linear in the length of a text whatever the pattern. Missing values are left out.',
    column: schemas .YjP().min(1).max(2000),
    ask: async (pattern, scene) => ({ kind: 'rows', test: { is: 'match', column: (0,expectation .kM)(scene), pattern } }),
    fails: (pattern) => `do not match ${(0,quote .h)(pattern)}`,
}));

; 



const row_count_count = schemas .Whr().min(0);
  const row_count = ((0,expectation .OQ)({
    id: 'row-count',
    title: 'Number of rows',
    documentation: 'The snapshot has between `min` and `max` rows, both included.',
    snapshot: schemas .rej({ min: row_count_count.optional(), max: row_count_count.optional() })
        .refine(expectation .T$, 'needs `min`, `max` or both'),
    ask: async (_, { rows }) => ({ considered: rows, failing: 0, value: rows }),
    means: ({ min, max }, { value }) => ({
        holds: (0,expectation .Bt)(value ?? 0, min, max),
        found: `has ${(0,number_text .lT)(value ?? 0)} rows`,
        needed: (0,expectation .eE)(min, max),
    }),
}));

; 



  const set = ((0,expectation .OQ)({
    id: 'set',
    title: 'Values of a set',
    documentation: 'Values are of the set: compared as numbers when all of the set are numbers, as booleans when all are, else as texts, letter by letter. Failing: any other value. Missing values are left out.',
    column: schemas .YOg(schemas .KCZ([schemas .YjP(), schemas .aig(), schemas .zMY()]))
        .min(1)
        .max(10_000),
    ask: async (values, scene) => {
        const column = (0,expectation .kM)(scene);
        const all = (type) => values.every((value) => typeof value === type);
        if (all('number'))
            return { kind: 'rows', test: { is: 'in', column, as: 'double', values: values } };
        const as = all('boolean') ? 'bool' : 'string';
        return { kind: 'rows', test: { is: 'in', column, as, values: values.map(String) } };
    },
    fails: (values) => {
        const some = values.slice(0, 5).map((value) => (0,quote .h)(String(value)));
        return `are not of the set ${some.join(', ')}${values.length > 5 ? ` and ${values.length - 5} more` : ''}`;
    },
}));

; 
 
const refused = /\b(select|where|union|insert|update|delete|merge|create|drop|alter|truncate|copy|export|import|attach|detach|install|load|call|execute|prepare|pragma|set|reset|vacuum|checkpoint|begin|commit|rollback|over|limit|offset|returning|into|summarize|describe|pivot|unpivot)\b/i;


function refusedWord(expression) {
    const bare = expression.replace(/'(?:[^']|'')*'/g, "''").replace(/"(?:[^"]|"")*"/g, '""');
    const mark = /;|--|\/\*|\$|\?|\0|\b[eE](?='')/.exec(bare)?.[0];
    if (mark !== undefined)
        return mark;
    if ((bare.replaceAll("''", '').match(/'/g) ?? []).length > 0)
        return "'";
    if ((bare.replaceAll('""', '').match(/"/g) ?? []).length > 0)
        return '"';
    return refused.exec(bare)?.[0] ?? null;
}

; 




  const sql = ((0,expectation .OQ)({
    id: 'sql',
    title: 'A condition in SQL',
    documentation: "A boolean expression over the columns of a row, in DuckDB SQL: `amount >= 0 or kind = 'refund'`. Only expressions: no query, no table, no aggregate, no function whose answer changes between runs. Only the policy of the base commit may have one. Failing: rows where it is false. Rows where it is NULL are left out.",
    snapshot: schemas .YjP()
        .min(1)
        .max(4000)
        .superRefine((expression, context) => {
        const word = refusedWord(expression);
        if (word !== null)
            context.addIssue({ code: 'custom', message: `\`${word}\` cannot stand in a condition` });
    }),
    ask: async (expression) => ({ kind: 'rows', test: { is: 'sql', expression } }),
    fails: (expression) => `do not meet ${(0,quote .h)(expression)}`,
}));

; 



const text_count = schemas .Whr().min(0);
  const expectations_text = ((0,expectation .OQ)({
    id: 'text',
    title: 'Tokens of texts',
    documentation: 'Each text has between `min_tokens` and `max_tokens` tokens (runs of letters, digits and marks, in lower case), and at least the share `coverage` of them stands in `vocabulary`. Failing: texts that do not. A text without a token is covered. Missing texts are left out.',
    column: schemas .rej({
        min_tokens: text_count.optional(),
        max_tokens: text_count.optional(),
        vocabulary: schemas .YOg(schemas .YjP().min(1)).min(1).max(100_000).optional(),
        coverage: schemas .aig().min(0).max(1).default(1),
    })
        .refine(({ min_tokens, max_tokens, vocabulary }) => (min_tokens ?? max_tokens ?? vocabulary) !== undefined, 'needs `min_tokens`, `max_tokens` or `vocabulary`'),
    ask: async ({ min_tokens, max_tokens, vocabulary, coverage }, scene) => ({
        kind: 'rows',
        test: {
            is: 'tokens',
            column: (0,expectation .kM)(scene),
            ...(min_tokens === undefined ? {} : { min: min_tokens }),
            ...(max_tokens === undefined ? {} : { max: max_tokens }),
            ...(vocabulary === undefined
                ? {}
                : { vocabulary: [...new Set(vocabulary.map((word) => word.toLowerCase()))], coverage }),
        },
    }),
    fails: ({ min_tokens, max_tokens, vocabulary, coverage }) => {
        const parts = [
            ...(min_tokens === undefined && max_tokens === undefined
                ? []
                : [`do not have ${(0,expectation .eE)(min_tokens, max_tokens)} tokens`]),
            ...(vocabulary === undefined
                ? []
                : [`have less than ${(0,number_text .fL)(coverage)} of their tokens in the vocabulary`]),
        ];
        return parts.join(', or ');
    },
}));

 
var types = __webpack_require__(11821);
; 



const names = /^(bool|u?int(8|16|32|64)|int128|float|double|decimal\(\d+,\d+\)|date|time|timestamp\((s|ms|us|ns)\)|timestamptz|string|blob|list\(.+\))$/;
  const type = ((0,expectation .OQ)({
    id: 'type',
    title: 'Type of a column',
    documentation: 'The column has this logical type, or one whose every value is a value of it (an int32 is an int64). Failing: in CSV the values that do not read as the type; in formats that declare types all rows of a column of another type.',
    column: schemas .YjP()
        .regex(names, 'no logical type: int64, double, decimal(18,2), string, bool, date, timestamp(us), …'),
    ask: async (as, scene) => {
        const column = (0,expectation .kM)(scene);
        const fits = ['same', 'widened'].includes((0,types .Z)(column.type, as)) || as === 'string';
        if (fits && (as !== 'string' || column.tally !== undefined || column.type === 'string')) {
            return { considered: scene.rows, failing: 0 };
        }
        if (column.tally === undefined)
            return { considered: scene.rows, failing: scene.rows };
        return { kind: 'rows', test: { is: 'reads', column, as } };
    },
    fails: (as) => `are not of the type ${as}`,
}));

; 



  const unique = ((0,expectation .OQ)({
    id: 'unique',
    title: 'No value twice',
    documentation: 'No two rows have the same value, or the same values of several columns together. Failing: every row whose value stands in another row too. Rows with a missing value are left out (`not_null` asks for them). Exact.',
    column: schemas .euz(true),
    snapshot: schemas .YOg(schemas .YjP().min(1)).min(1).max(16).describe('columns that together tell rows apart'),
    ask: async (options, scene) => ({
        kind: 'unique',
        columns: options === true ? [(0,expectation .kM)(scene)] : options.map((name) => scene.find(name)),
    }),
    fails: (options) => options === true ? 'stand in more than one row' : `share ${options.map(quote .h).join(', ')} with another row`,
}));

; 
 

















const expectations = [
    distinct,
    foreign_key,
    fresh,
    items,
    expectations_length,
    mean,
    monotone,
    not_null,
    pair,
    range,
    regex,
    row_count,
    set,
    sql,
    expectations_text,
    type,
    unique,
];


  }),

  74879:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    I1: () => (  significant),
    JA: () => (  pointsText),
    Jb: () => (  pointsInterval),
    KD: () => (  sizesText),
    fL: () => (  percentText),
    lT: () => (  countText),
    qY: () => (  withInterval)
  });
 
function countText(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
 
function percentText(share) {
    const percent = share * 100;
    if (percent !== 0 && Math.abs(percent) < 0.01)
        return percent < 0 ? '> -0.01 %' : '< 0.01 %';
    return `${Number(percent.toFixed(Math.abs(percent) < 1 ? 2 : 1))} %`;
}
 
function pointsText(difference) {
    const text = percentText(difference);
    return text.replace(/%$/, /^-?1 /.test(text) ? 'point' : 'points');
}
 
function pointsInterval(low, high) {
    return `[${[low, high].map((share) => percentText(share).replace(/ %$/, '')).join(', ')}]`;
}
 
function significant(value, digits = 4) {
    if (!Number.isFinite(value))
        return String(value);
    if (Math.abs(value) === Number.MIN_VALUE)
        return '0';
    const rounded = Number(value.toPrecision(digits));
    return Math.abs(rounded) >= 1e7 || (rounded !== 0 && Math.abs(rounded) < 1e-4)
        ? rounded.toExponential()
        : String(rounded);
}
 
function sizesText(n) {
    return `n = ${countText(n.base)} \u2192 ${countText(n.head)}`;
}
 
function withInterval(value, low, high) {
    const width = high - low;
    const needed = width > 0 ? Math.ceil(-Math.log10(width)) + 1 : 3;
    const decimals = Math.min(9, Math.max(Math.abs(value) >= 1000 ? 0 : 3, needed));
    return `${value.toFixed(decimals)} [${low.toFixed(decimals)}, ${high.toFixed(decimals)}]`;
}


  }),

  38155:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Jh: () => (  secondsOfDuration),
    S5: () => (  durationText),
    TM: () => (  secondsOf),
    Tc: () => (  timeText),
    nQ: () => (  moveText)
  });
const units = { m: 60, h: 3600, d: 86_400, w: 604_800 };
 
function secondsOf(end) {
    if (typeof end === 'number')
        return end;
    const zoned = /[zZ]$|[+-]\d\d:?\d\d$/.test(end) || !end.includes('T');
    return Date.parse(zoned ? end : `${end}Z`) / 1000;
}
 
function secondsOfDuration(text) {
    const match = /^(\d+)([mhdw])$/.exec(text);
    return Number(match?.[1] ?? Number.NaN) * (units[match?.[2] ?? ''] ?? Number.NaN);
}
 
function moveText(seconds) {
    const size = Math.abs(seconds);
    const sign = seconds < 0 ? '-' : '+';
    return `${sign}${size < 60 ? `${Number(size.toPrecision(4))} s` : durationText(size)}`;
}
 
function durationText(seconds) {
    const [size, unit] = seconds >= 2 * 86_400 ? [86_400, 'days'] : seconds >= 7200 ? [3600, 'hours'] : [60, 'minutes'];
    return `${Number((seconds / size).toFixed(1))} ${unit}`;
}
 
function timeText(seconds) {
    if (!(Math.abs(seconds) <= 8.64e12))
        return `${seconds} s`;
    return `${new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
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


  })

};
