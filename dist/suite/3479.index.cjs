'use strict';
exports.id = 3479;
exports.ids = [3479];
exports.modules = {

  39883:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  Mt: () => (  dataConfigSchema),
  ap: () => (  snapshotSchema)
});

 

 
var schemas = __webpack_require__(92857);
 
var limit = __webpack_require__(19884);
 
var expectation = __webpack_require__(77814);
 
var registry = __webpack_require__(6935);
; 



const asked = {
    mostly: schemas .aig().gt(0).max(1).default(1).describe('smallest share of the considered rows that must hold'),
    severity: schemas .k5n(['error', 'warning', 'note'])
        .default('error')
        .describe('what it does when it does not hold: error fails, warning warns, note is recorded'),
};
 
const columnExpectSchema = entries('column');
const snapshotExpectSchema = entries('snapshot');
function entries(at) {
    const known = registry .E.flatMap((one) => {
        const options = one[at];
        return options === undefined ? [] : [[(0,expectation .Ll)(one), options.optional().describe(one.title)]];
    });
    const keys = known.map(([key]) => key);
    const entry = schemas .rej({ ...Object.fromEntries(known), ...asked })
        .refine((value) => keys.filter((key) => value[key] !== undefined).length === 1, {
        error: `needs exactly one of ${keys.join(', ')}`,
    });
    return schemas .YOg(entry).max(1000);
}

; 

const share = schemas .aig().min(0).max(1);
 
const toleranceSchema = schemas .rej({
    absolute: schemas .aig().min(0).default(0).describe("in the column's unit; seconds for times"),
    relative: schemas .aig().min(0).default(0).describe("share of base's value"),
})
    .describe('two values of one row that are this close are the same');
 
const rowDiffSchema = schemas .rej({
    max_removed: share.optional().describe("share of base's rows that may be gone; beyond it the gate fails"),
    max_added: share.optional().describe("new rows as a share of base's that may come; beyond it the gate fails"),
    max_changed: share
        .optional()
        .describe('share of the rows of both sides that may have changed; beyond it the gate fails'),
});

; 




const config_share = schemas .aig().min(0).max(1);
const glob = schemas .YjP().min(1).max(500);
const undecidedSchema = schemas .k5n(['pass', 'warn', 'fail']).default('warn');
const marginsSchema = schemas .rej({
    distribution: config_share
        .default(0.05)
        .describe('largest distance between the two distribution functions that does not matter'),
    category: config_share.default(0.05).describe("largest change of one category's share that does not matter"),
    missing: config_share.default(0.01).describe('largest change of the share of missing values that does not matter'),
    rows: schemas .aig().min(1).default(2).describe('largest factor of the number of rows that does not matter'),
    parity: config_share
        .optional()
        .describe('largest share of rows whose feature differs that does not matter; 0.01 unless told'),
});
const columnSchema = schemas .rej({
    margin: config_share.optional().describe("margin of this column's distribution"),
    ignore: schemas .zMY().default(false),
    role: schemas .k5n(['label', 'prediction', 'score', 'id', 'time', 'weight']).optional(),
    'on-change': schemas .k5n(['pass', 'warn', 'fail'])
        .optional()
        .describe('the most that a finding about this column does; fail unless told'),
    limits: limit .Yq.optional().describe('largest values of classic statistics, over those of the snapshot'),
    only_in: schemas .euz('training').optional().describe('mode skew: serving need not have it; labels need not either'),
    tolerance: toleranceSchema.optional(),
    expect: columnExpectSchema.optional().describe('what holds of this column whatever base is'),
});
const csvSchema = schemas .rej({
    delimiter: schemas .YjP()
        .regex(/^[\t!#$%&()*+,\-./:;<=>?@[\]^`{|}~]$/, 'one sign of ASCII that is no letter, digit, space or quote')
        .optional(),
    quote: schemas .k5n(['"', "'"]).optional(),
    escape: schemas .k5n(['"', "'", '\\'])
        .optional()
        .describe('what makes a quote inside a quoted cell plain; the quote itself unless told'),
    header: schemas .zMY().optional().describe('whether the first record holds the names of the columns'),
    encoding: schemas .k5n(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']).optional(),
})
    .describe('how CSV and TSV files of both sides are written; what is left out is seen in each file');
const snapshotSchema = schemas .rej({
    name: schemas .YjP()
        .regex(/^[A-Za-z0-9_.-]{1,60}$/)
        .optional()
        .describe('defaults to the file name'),
    path: glob.describe('file or glob relative to the repository root'),
    base: schemas .YjP().optional().describe('what to compare against; defaults to the same path at the merge base'),
    margins: marginsSchema.partial().optional(),
    columns: schemas .g1P(schemas .YjP(), columnSchema).default({}),
    nulls: schemas .YOg(schemas .YjP()).default(['']).describe('texts that mean "missing" in CSV and TSV'),
    csv: csvSchema.optional(),
    mode: schemas .k5n(['snapshot', 'skew'])
        .optional()
        .describe('snapshot (unless told): head against base; skew: what is served against what was trained on'),
    training: glob.optional().describe('mode skew: the training snapshot, which is the base'),
    key: schemas .YOg(schemas .YjP().min(1))
        .min(1)
        .max(16)
        .optional()
        .describe('columns that tell rows apart: rows are compared'),
    row_diff: rowDiffSchema
        .optional()
        .describe('limits on rows; without `key` rows are compared as a whole, in any order'),
    examples: schemas .zMY().optional().describe('show a few values of rows in findings; false unless told'),
    expect: snapshotExpectSchema.optional().describe('what holds of this snapshot whatever base is'),
    limits: limit .Yq.optional().describe('largest values of classic statistics, over those of `data.limits`'),
    advice: schemas .zMY()
        .optional()
        .describe('look at columns together: correlations, a domain classifier, rows unlike any; up to 2,000,000 rows unless told'),
    history: glob
        .optional()
        .describe('stored profiles of accepted snapshots, as a glob or git:REF:GLOB, each named with its date: their usual distances widen margins'),
    season: schemas .k5n(['none', 'weekday', 'hour', 'month-end'])
        .default('none')
        .describe('snapshots of one class are compared with each other once the history has enough of them'),
})
    .refine(({ mode, training, base }) => mode !== 'skew' || training !== undefined || base !== undefined, {
    error: '`mode: skew` needs `training`, the snapshot that the model was trained on',
});
 
const dataConfigSchema = schemas .rej({
    snapshots: schemas .YOg(snapshotSchema).min(1),
    margins: marginsSchema.prefault({}),
    limits: limit .Yq.optional().describe('largest values of classic statistics, for every snapshot'),
    time_cap: schemas .Whr()
        .min(1)
        .max(86_400)
        .optional()
        .describe('seconds that a query of expectations may take; 300 unless told'),
    undecided: undecidedSchema,
    alpha: schemas .aig().gt(0).max(0.05).default(0.001).describe('error rate of "changed" for one column'),
    privacy: schemas .rej({
        k: schemas .Whr().min(1).default(10).describe('a string is stored in clear only when at least k rows have it'),
        values: schemas .k5n(['shown', 'hashed', 'none'])
            .default('shown')
            .describe('frequent strings in a stored profile: in clear, hashed with the key in ASSAY_PROFILE_KEY, or none'),
        extremes: schemas .zMY().default(true).describe('false: p0.1 and p99.9 stand for the least and largest value'),
    })
        .prefault({}),
});


  }),

  19884:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    LF: () => (  limitOf),
    ST: () => (  limitIds),
    Yq: () => (  limitsSchema)
  });
 
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

 
const limitIds = [
    'chi2',
    'cramers-v',
    'hellinger',
    'js-distance',
    'js-divergence',
    'kl',
    'ks',
    'linf',
    'mean',
    'median',
    'missing',
    'psi',
    'tvd',
    'wasserstein',
    'wasserstein-iqr',
    'wasserstein-sigma',
];
const limitSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__  .aig().min(0),
    zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
        max: zod__WEBPACK_IMPORTED_MODULE_0__  .aig().min(0).describe('the largest value that passes'),
        of: zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(['value', 'low', 'high'])
            .default('value')
            .describe('what is held to it: the value, or its lower or upper 1 % bound'),
    }),
]);
 
const limitsSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .jgl(zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(limitIds), limitSchema);
 
function limitOf(limit) {
    return typeof limit === 'number' ? { max: limit, of: 'value' } : limit;
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

  67932:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Gz: () => (  below),
    es: () => (  heavy),
    l6: () => (  lengthEdges),
    ox: () => (  planEdges)
  });
 
 
const mostEdges = 127;
 
const lengthEdges = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 18, 20, 24, 28, 32, 40, 48, 56, 64, 80, 96, 128, 192, 256, 512,
    1024,
];


function planEdges(kind, quantiles, whole, tails = []) {
     
    const sampled = quantiles.map((value) => (value === 0 ? 0 : value));
    const first = sampled[0];
    const last = sampled.at(-1);
    if (first === undefined || last === undefined)
        return [];
    const kept = tails.map((value) => (value === 0 ? 0 : value));
    const fixed = new Set([below(first, whole), first, ...kept, last]);
    if (kind === 'number')
        for (const edge of [below(0, whole), 0])
            fixed.add(edge);
    for (const value of heavy(sampled)) {
        if (fixed.size + 2 > mostEdges)
            break;
        fixed.add(below(value, whole));
        fixed.add(value);
    }
    const free = [...new Set(sampled)].filter((value) => !fixed.has(value));
    return [...fixed, ...thin(free, mostEdges - fixed.size)].sort((a, b) => a - b);
}
 
function heavy(quantiles) {
    const runs = new Map();
    for (const value of quantiles)
        runs.set(value, (runs.get(value) ?? 0) + 1);
    const found = [...runs].filter(([, run]) => run >= 4);
    return found.sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([value]) => value);
}
function thin(values, most) {
    if (values.length <= most)
        return values;
    return Array.from({ length: most }, (_, i) => values[Math.floor(((i + 0.5) * values.length) / most)] ?? 0);
}
 
function below(value, whole) {
    if (whole && Number.isInteger(value) && Math.abs(value) < 2 ** 53)
        return value - 1;
    if (value === 0)
        return -Number.MIN_VALUE;
    const bits = new DataView(new ArrayBuffer(8));
    bits.setFloat64(0, value);
    bits.setBigInt64(0, bits.getBigInt64(0) + (value > 0 ? -1n : 1n));
    return bits.getFloat64(0);
}


  }),

  17848:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  frame),
    Y: () => (  withRun)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _data_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39883);
  var _evidence_tool_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43215);







async function withRun(policy, io, openEngine, work) {
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(io.env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()), 'assay-data-'));
    let engine = null;
    const end = () => void engine?.then((open) => open.close()).catch(() => undefined);
    io.signal.addEventListener('abort', end, { once: true });
    const options = { io: { root: io.root, env: io.env, log: io.log, allowInstall: io.mayInstall ?? true }, directory };
    try {
        const config = policy.config.data ?? withoutSnapshots();
        return await work({ policy, config, io, directory, engine: () => (engine ??= openEngine(options)) });
    }
    finally {
        io.signal.removeEventListener('abort', end);
        await engine?.then((open) => open.close()).catch(() => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true });
    }
}
 
function frame(run, started) {
    return {
        policy: run.policy.source,
        tool: _evidence_tool_js__WEBPACK_IMPORTED_MODULE_4__.tool,
        seed: run.io.seed,
        started: new Date(started).toISOString(),
        seconds: Math.max(0, (run.io.now() - started) / 1000),
    };
}
 
function withoutSnapshots() {
    return { ..._data_config_js__WEBPACK_IMPORTED_MODULE_3__  .Mt.parse({ snapshots: [{ path: 'any' }] }), snapshots: [] };
}


  }),

  26205:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    V: () => (  nameOf),
    a: () => (  snapshotConfigOf)
  });
  var _data_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39883);
  var _sources_snapshot_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52301);
  var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91513);
  var _touched_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94752);




 
function nameOf(path) {
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_2__  .bI)(path) ? (0,_table_js__WEBPACK_IMPORTED_MODULE_2__  .Cm)(path) : (0,_touched_js__WEBPACK_IMPORTED_MODULE_3__  .M)(path);
}
 
function snapshotConfigOf(config, name, path) {
    const plain = (0,_sources_snapshot_paths_js__WEBPACK_IMPORTED_MODULE_1__  .j7)(path.replace(/^git:[^:]+:/, ''));
    const found = config.snapshots.find((each) => each.name === name || (0,_sources_snapshot_paths_js__WEBPACK_IMPORTED_MODULE_1__  .kt)(plain, (0,_sources_snapshot_paths_js__WEBPACK_IMPORTED_MODULE_1__  .j7)(each.path)));
    return found ?? _data_config_js__WEBPACK_IMPORTED_MODULE_0__  .ap.parse({ path: 'any' });
}


  }),

  29011:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  L: () => (  profileGate)
});

 
var problem = __webpack_require__(75254);
 
var quote = __webpack_require__(52037);
 
var partitions = __webpack_require__(5279);
 
var profile = __webpack_require__(1097);
 
var holding_back = __webpack_require__(50753);
 
var column_profile = __webpack_require__(99298);
 
var profile_distinct = __webpack_require__(29684);
 
var listing = __webpack_require__(32934);
; 






 
function mergeColumns(a, b, oneEngine) {
    const type = mergeTypes(a, b);
    if (a.slice !== b.slice)
        throw unlike(`${(0,quote .h)((0,profile .Vb)(a))} was looked at in different slices`);
    const counts = (...keys) => Object.fromEntries(keys.map((key) => [key, a[key] + b[key]]));
    const merged = {
        ...a,
        type,
        ...counts('n', 'missing', 'unparsed', 'nan', 'pinf', 'ninf', 'empty'),
        min: meet(a.min, b.min, Math.min),
        max: meet(a.max, b.max, Math.max),
        ...both('bins', mergeBins(a, a.bins, b.bins)),
        ...both('values', mergeValues(a, a.values, b.values)),
        ...both('lengths', mergeBins(a, a.lengths, b.lengths)),
        ...both('nullable', mergeNullable(a.nullable, b.nullable)),
        ...both('sum', mergeSums(a, a.sum, b.sum)),
        ...both('places', added(a.places, b.places)),
        ...both('shapes', mergeValues(a, a.shapes, b.shapes)),
        ...both('looks', mergeLooks(a.looks, b.looks)),
        ...both('hours', added(a.hours, b.hours)),
        ...both('large', added(a.large, b.large)),
    };
    return withDistinct(dropped(merged, a, b), a, b, oneEngine);
}


function mergeTypes(a, b) {
    if (a.type === b.type && a.physical === b.physical)
        return a.type;
    if (a.physical !== 'text' || b.physical !== 'text') {
        throw unlike(`${(0,quote .h)((0,profile .Vb)(a))} has types ${(0,quote .h)(a.physical)} and ${(0,quote .h)(b.physical)}`);
    }
    if ((0,profile .RO)(a) === a.missing)
        return b.type;
    if ((0,profile .RO)(b) === b.missing)
        return a.type;
    const pair = [a.type, b.type].sort().join(' ');
    if (pair === 'double int64')
        return 'double';
    return pair === 'date timestamp(us)' ? 'timestamp(us)' : 'string';
}
 
function merge_columns_nothingLikeColumn(column) {
    const bins = (counted) => ({ ...counted, counts: counted.counts.map(() => 0) });
    const values = ({ list, cut }) => ({
        list: byCount(list.map(([value]) => [value, 0])),
        other: 0,
        cut,
    });
    const { role: _, ...rest } = column;
    return {
        ...rest,
        ...{ n: 0, missing: 0, unparsed: 0, nan: 0, pinf: 0, ninf: 0, empty: 0, min: null, max: null },
        ...both('bins', column.bins && bins(column.bins)),
        ...both('values', column.values && values(column.values)),
        ...both('lengths', column.lengths && bins(column.lengths)),
        ...both('nullable', column.nullable === undefined ? undefined : false),
        ...both('sum', column.sum && { ...column.sum, total: '0', clamped: 0 }),
        ...both('places', noneIn(column.places)),
        ...both('shapes', column.shapes && values(column.shapes)),
        ...both('looks', column.looks && Object.fromEntries(Object.keys(column.looks).map((name) => [name, 0]))),
        ...both('hours', noneIn(column.hours)),
        ...both('large', noneIn(column.large)),
        ...both('distinct', column.distinct && noneOf(column.distinct)),
    };
}
function noneIn(counts) {
    return counts?.map(() => 0);
}
function noneOf({ slice, bits }) {
    const none = bits && btoa('\0'.repeat(atob(bits).length));
    return { low: 0, high: 0, ...(slice === undefined ? {} : { slice }), ...(none === undefined ? {} : { bits: none }) };
}
 
function dropped(merged, a, b) {
    const optional = [
        ...['nullable', 'sum', 'places', 'shapes', 'looks', 'hours', 'large'],
        ...['lengths', 'bins', 'values', 'distinct'],
    ];
    const kept = { ...merged };
    for (const key of optional)
        if (a[key] === undefined || b[key] === undefined)
            delete kept[key];
    return kept;
}
 
function withDistinct(merged, a, b, oneEngine) {
    const single = b.n === 0 ? a : a.n === 0 ? b : null;
    if (single !== null) {
        const { role: _, ...rest } = merged;
        const role = single.role === undefined ? {} : { role: single.role };
        return { ...rest, ...both('distinct', merged.distinct && single.distinct), ...role };
    }
    const [x, y] = [a.distinct, b.distinct];
    if (x === undefined || y === undefined)
        return (0,column_profile .u)(merged, {});
    if (oneEngine && x.bits !== undefined && y.bits !== undefined && x.slice === y.slice) {
        return (0,column_profile .u)(merged, { ...both('slice', x.slice), bits: (0,profile_distinct .UT)(x.bits, y.bits) });
    }
    const { distinct, ...rest } = (0,column_profile .u)(merged, {});
    return { ...rest, distinct: distinct ?? { low: Math.max(x.low, y.low), high: x.high + y.high } };
}
function both(key, value) {
    return (value === undefined ? {} : { [key]: value });
}
function added(a, b) {
    return a && b && a.map((count, i) => count + (b[i] ?? 0));
}
function meet(a, b, pick) {
    return a === null ? b : b === null ? a : pick(a, b);
}
 
function mergeNullable(a, b) {
    return a === undefined || b === undefined ? undefined : a || b;
}
function mergeBins(column, a, b) {
    if (JSON.stringify(a?.edges) !== JSON.stringify(b?.edges))
        throw unlike(`${(0,quote .h)((0,profile .Vb)(column))} has different edges`);
    return a && b ? { edges: a.edges, counts: a.counts.map((count, i) => count + (b.counts[i] ?? 0)) } : undefined;
}
function mergeValues(column, a, b) {
    if (a === undefined || b === undefined)
        return undefined;
    const there = new Map(b.list);
    if (a.list.length !== b.list.length || a.list.some(([value]) => !there.has(value))) {
        throw unlike(`${(0,quote .h)((0,profile .Vb)(column))} lists different values`);
    }
    const list = (0,listing .Fd)(a.list.map(([value, count]) => [value, count + (there.get(value) ?? 0)]));
    return { list, other: a.other + b.other, cut: JSON.stringify(a.cut) === JSON.stringify(b.cut) ? a.cut : null };
}
function mergeSums(column, a, b) {
    if (a === undefined || b === undefined)
        return undefined;
    if (a.centre !== b.centre || a.scale !== b.scale)
        throw unlike(`${(0,quote .h)((0,profile .Vb)(column))} was added up about different centres`);
    return { ...a, total: String(BigInt(a.total) + BigInt(b.total)), clamped: a.clamped + b.clamped };
}
function mergeLooks(a, b) {
    if (a === undefined || b === undefined)
        return undefined;
    const names = Object.keys(a).filter((name) => b[name] !== undefined);
    return Object.fromEntries(names.map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]));
}
 
function unlike(why) {
    return new problem .A(`Two profiles cannot be added: ${why}.`, 'Make every part at the edges of the same stored profile: assay data profile PART --base FILE -o OUT.');
}

; 






const noDigest = (  null && (`sha256:${'0'.repeat(64)}`));


function mergeProfiles(a, b) {
    if (a.edges_from !== b.edges_from || JSON.stringify(a.nulls) !== JSON.stringify(b.nulls) || a.kind !== b.kind) {
        throw unlike('their edges come from different snapshots, or their null markers differ');
    }
    const privacy = privacyOf(a, b);
    if (a.columns.length !== b.columns.length)
        throw unlike('they have different columns');
    const { bytes: _, partitions: __, row_hash: ___, ...head } = a;
    return {
        ...head,
        engine: a.engine === b.engine ? a.engine : [...new Set([...engines(a), ...engines(b)])].sort().join(' + '),
        k: Math.max(a.k, b.k),
        ...(privacy === undefined ? {} : { privacy }),
        rows: a.rows + b.rows,
        digest: addDigests(a.digest, b.digest),
        ...(a.bytes === undefined || b.bytes === undefined ? {} : { bytes: a.bytes + b.bytes }),
        ...(a.partitions === undefined || b.partitions === undefined
            ? {}
            : (0,partitions .R)([...a.partitions, ...b.partitions])),
        columns: a.columns.map((column, i) => {
            const other = b.columns[i];
            if (other === undefined || (0,profile .Vb)(column) !== (0,profile .Vb)(other)) {
                throw unlike(`${(0,quote .h)((0,profile .Vb)(column))} and ${(0,quote .h)((0,profile .Vb)(other ?? column))} stand in the same place`);
            }
            const merged = mergeColumns(column, other, a.engine === b.engine);
            return a.privacy?.extremes === false ? (0,holding_back .y2)(merged) : merged;
        }),
    };
}
 
function privacyOf({ privacy: a }, { privacy: b }) {
    if (a?.values !== b?.values || a?.extremes !== b?.extremes)
        throw unlike('they hold back different things');
    if (a?.key !== undefined && b?.key !== undefined && a.key !== b.key) {
        throw unlike('their values were hashed with different keys (ASSAY_PROFILE_KEY)');
    }
    return a?.key === undefined ? b : a;
}
 
function mergeAll(profiles) {
    const [first, ...rest] = profiles;
    if (first === undefined)
        throw new problem .A('No profile to add.', 'Name at least one stored profile.');
    return rest.reduce(mergeProfiles, first);
}
 
function nothingLike(profile) {
    return {
        ...profile,
        rows: 0,
        digest: noDigest,
        ...(profile.bytes === undefined ? {} : { bytes: 0 }),
        ...(profile.partitions === undefined ? {} : partitionsOf([])),
        columns: profile.columns.map(nothingLikeColumn),
    };
}
function engines({ engine }) {
    return engine.split(' + ');
}
function addDigests(a, b) {
    const number = (text) => BigInt(`0x${text.replace(/^sha256:/, '') || '0'}`);
    return `sha256:${((number(a) + number(b)) % 2n ** 256n).toString(16).padStart(64, '0')}`;
}

 
var profile_snapshot = __webpack_require__(60030);
 
var profile_text = __webpack_require__(95284);
 
var duckdb = __webpack_require__(97689);
 
var snapshot = __webpack_require__(1815);
 
var counter_of = __webpack_require__(92535);
 
var keyed_hash = __webpack_require__(68476);
 
var run = __webpack_require__(17848);
 
var snapshot_named = __webpack_require__(26205);
 
var table = __webpack_require__(91513);
; 














async function profileGate(request, policy, io, openEngine = duckdb.openDuckdb) {
    return (0,run .Y)(policy, io, openEngine, async (run) => {
        if (request.snapshots.every((name) => name.endsWith('.profile.json'))) {
            if (request.base !== null)
                throw new problem .A('Stored profiles are added as they are: `--base` is for data.', 'Leave `--base` out.');
            return (0,profile_text .z)(await stored_profile_added(run, request.snapshots));
        }
        const [snapshot, ...more] = request.snapshots;
        if (snapshot === undefined || more.length > 0) {
            throw new problem .A(`Needed one snapshot, or only stored profiles, given ${request.snapshots.length}.`, 'Name one snapshot (a pattern may hold many files), or *.profile.json files to add.');
        }
        return (0,profile_text .z)(await counted(run, snapshot, request.base));
    });
}
async function counted(run, snapshot, base) {
    const config = (0,snapshot_named .a)(run.config, (0,snapshot_named .V)(snapshot), snapshot);
    const stored = base === null ? null : await storedProfile(run, base);
    const { nulls } = stored ?? config;
    const opened = await (0,table .S3)(snapshot, { ...placeOf(run), asked: config.csv, nulls }, run.io);
    const { k, values, extremes } = run.config.privacy;
    const hash = (0,keyed_hash .N)(run.io.env);
    if (stored === null) {
        const held = { values, extremes, ...hash };
        return (0,profile_snapshot .w4)(await (0,counter_of .Y)(run, opened, config.nulls), k, held);
    }
    return (0,profile_snapshot .b)(await (0,counter_of .Y)(run, opened, stored.nulls, true), stored, { parts: true, ...hash });
}
async function stored_profile_added(run, names) {
    const profiles = [];
    for (const name of names)
        profiles.push(await storedProfile(run, name));
    return mergeAll(profiles);
}
async function storedProfile(run, name) {
    const opened = await (0,snapshot.openSnapshot)(name, placeOf(run));
    if (opened.kind !== 'profile') {
        throw new problem .A(`${(0,quote .h)(name)} is no stored profile: needed a *.profile.json file.`, 'Make one: assay data profile SNAPSHOT -o NAME.profile.json.');
    }
    return (0,profile_text .j)(opened.text ?? '', name);
}
function placeOf({ io, directory }) {
    return { root: io.root, directory, inside: false };
}


  }),

  32026:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    v: () => (  changedPaths)
  });
 
  var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21022);
  var _git_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93218);




function changedPaths(root, base, head) {
    return (0,_git_once_js__WEBPACK_IMPORTED_MODULE_1__  .m)(root, 'diff-tree', [base, head], () => pathsBetween(root, base, head));
}
async function pathsBetween(root, base, head) {
    const raw = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__  .$Y)(root, [
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


  })

};
