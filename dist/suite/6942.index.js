export const id = 6942;
export const ids = [6942];
export const modules = {

/***/ 96942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/evidence/problem.js
var problem = __webpack_require__(75254);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/data/config.js + 2 modules
var config = __webpack_require__(39883);
;// CONCATENATED MODULE: ./lib/model/config.js

const margin = schemas/* union */.KCZ([schemas/* number */.aig().min(0), schemas/* string */.YjP().regex(/^\d+(\.\d+)?%$/)]);
const modelSourceSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().optional().describe('model directory or model.json, relative to the repository root'),
    ref: schemas/* string */.YjP().optional().describe('`base` = the merge base commit, or any git ref; the working tree unless told'),
    predictions: schemas/* string */.YjP().optional().describe('CSV, JSON Lines or Parquet of row id and outputs, instead of a model'),
});
const guardSchema = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP(),
    margin: margin.optional(),
    min: schemas/* number */.aig().optional(),
    max: schemas/* number */.aig().optional(),
});
/** The `model:` part of `assay.yml`. */
const modelConfigSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9_.-]{1,60}$/)
        .optional(),
    baseline: modelSourceSchema,
    candidate: modelSourceSchema,
    runtime: schemas/* enum */.k5n(['auto', 'tfjs-wasm', 'tfjs-node', 'tfjs-node-gpu', 'predictions']).default('auto'),
    'require-gpu': schemas/* boolean */.zMY().default(false),
    batch: schemas/* int */.Whr().min(1).max(1_000_000).default(256),
    golden: schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        digest: schemas/* string */.YjP()
            .regex(/^sha256:[0-9a-f]{64}$/)
            .optional(),
        id: schemas/* string */.YjP().default('id'),
        label: schemas/* string */.YjP().default('label'),
        inputs: schemas/* array */.YOg(schemas/* string */.YjP())
            .optional()
            .describe('columns that make the input vector, in this order; all others unless told'),
        'must-not-flip': schemas/* string */.YjP().optional().describe('boolean column: rows that must stay right'),
    }),
    task: schemas/* enum */.k5n(['binary', 'multiclass', 'regression']),
    primary: guardSchema,
    guards: schemas/* array */.YOg(guardSchema).default([]),
    flips: schemas/* strictObject */.rej({
        'max-nfr': schemas/* number */.aig().min(0).max(1).optional().describe('largest share of rows that may break'),
        tolerance: schemas/* number */.aig()
            .min(0)
            .optional()
            .describe("regression: rise of a row's absolute error that counts as a flip"),
    })
        .prefault({}),
    slices: schemas/* strictObject */.rej({
        by: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
        margin: margin.optional(),
        fdr: schemas/* number */.aig().gt(0).lt(1).default(0.1),
        'min-rows': schemas/* int */.Whr().min(2).default(50),
    })
        .prefault({}),
    latency: schemas/* strictObject */.rej({
        quantile: schemas/* number */.aig().gt(0).lt(1).default(0.99),
        'limit-ms': schemas/* number */.aig().gt(0).optional(),
        calls: schemas/* int */.Whr().min(20).max(100_000).default(500),
        batch: schemas/* int */.Whr().min(1).max(100_000).default(1).describe('rows in one timed call'),
        'ratio-margin': margin.default('10%'),
        'on-shared-runner': schemas/* enum */.k5n(['pass', 'warn', 'fail']).default('warn'),
    })
        .prefault({}),
    undecided: schemas/* enum */.k5n(['pass', 'warn', 'fail']).default('warn'),
    timeout: schemas/* number */.aig().gt(0).default(600).describe('seconds that one model may take, loading included'),
});

;// CONCATENATED MODULE: ./lib/report/config.js

/** The `report:` part of `assay.yml`. */
const reportConfigSchema = schemas/* strictObject */.rej({
    key: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9_.-]{1,40}$/)
        .default('default')
        .describe('tells several reports on one pull request apart'),
    'on-change': schemas/* enum */.k5n(['update', 'recreate'])
        .default('update')
        .describe('what happens to the comment on the next push'),
});

// EXTERNAL MODULE: ./lib/evidence/finding.js
var finding = __webpack_require__(92172);
;// CONCATENATED MODULE: ./lib/secrets/config.js


const attention = ['note', 'warn', 'fail'];
/** The `secrets:` part of `assay.yml`. */
const secretsConfigSchema = schemas/* strictObject */.rej({
    'fail-on': schemas/* enum */.k5n(finding/* confidences */.E2).default('high').describe('the lowest confidence that fails the gate'),
    'warn-on': schemas/* enum */.k5n(finding/* confidences */.E2).default('medium').describe('the lowest confidence that warns'),
    exclude: schemas/* array */.YOg(schemas/* string */.YjP().max(500)).max(200).default([]).describe('globs of paths that are not scanned'),
    disable: schemas/* array */.YOg(schemas/* string */.YjP()).default([]).describe('ids of rules that are switched off'),
    'allow-list': schemas/* string */.YjP().default('.assay/secrets.allow'),
    unread: schemas/* strictObject */.rej({
        media: schemas/* enum */.k5n(attention).default('note').describe('pictures, sound and film while OCR is off'),
        caps: schemas/* enum */.k5n(attention).default('warn').describe('what is over a cap of size, depth or number'),
        encrypted: schemas/* enum */.k5n(attention).default('warn').describe('archives and documents with a password'),
    })
        .prefault({})
        .describe('what an input does to the verdict that could not be read'),
    exposure: schemas/* enum */.k5n(attention).default('warn').describe('code that prints, logs or ships a credential'),
    rotation: schemas/* strictObject */.rej({
        'max-age-days': schemas/* int */.Whr().min(1).max(3650),
        'by-tag': schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* int */.Whr().min(1).max(3650))
            .default({})
            .describe('other limits for classes of credentials: ml, cloud, code, database, …'),
    })
        .optional()
        .describe('how long a secret may have stood in the history'),
    'foreign-ignores': schemas/* boolean */.zMY().default(false).describe('honour the inline ignores of other scanners'),
    ocr: schemas/* boolean */.zMY().default(false).describe('read text in pictures'),
    verify: schemas/* boolean */.zMY().default(false).describe('ask providers whether a credential is live'),
    'verify-paid': schemas/* boolean */.zMY().default(false).describe('also where asking costs money'),
    'verify-forks': schemas/* boolean */.zMY().default(false).describe('also for pull requests from forks'),
    'verify-hosts': schemas/* array */.YOg(schemas/* string */.YjP().max(253))
        .max(50)
        .default([])
        .describe('hosts of your own that may be asked: a self-managed GitLab, MLflow, Label Studio'),
    incident: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* literal */.euz('even-public')])
        .default(false)
        .describe('open an issue with the playbook when a push brings a credential; in a public repository only `even-public`'),
    'max-file-bytes': schemas/* int */.Whr().min(1024).default(100_000_000).describe('larger files are counted as unread'),
});

;// CONCATENATED MODULE: ./lib/config/config.js





/** The whole of `assay.yml`. A gate runs when its key is there; secrets run always unless `secrets: false`. */
const configSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('version of this file format'),
    secrets: schemas/* union */.KCZ([schemas/* literal */.euz(false), secretsConfigSchema]).prefault({}),
    data: config/* dataConfigSchema */.Mt.optional(),
    model: modelConfigSchema.optional(),
    report: reportConfigSchema.prefault({}),
});

;// CONCATENATED MODULE: ./lib/config/parse.js



const longest = 1_000_000;
/**
 * Reads the text of `assay.yml`. `path` only names it in messages.
 * Errors: one `Problem` that lists every line that is wrong (YAML syntax, unknown keys with the nearest known one,
 * values out of range), so that one run shows all that needs mending.
 */
function parseConfig(text, path) {
    if (text.length > longest) {
        throw new problem/* Problem */.A(`${path} is too long: needed at most ${longest} characters, given ${text.length}.`, 'Keep data out of the configuration; name files instead.');
    }
    const lines = new dist.LineCounter();
    const document = (0,dist.parseDocument)(text, { lineCounter: lines, uniqueKeys: true });
    const broken = document.errors.map((error) => {
        const at = lines.linePos(error.pos[0]);
        return `line ${at.line}: ${error.message.split('\n')[0]}`;
    });
    if (broken.length > 0)
        throw listed(path, 'not valid YAML', broken);
    const value = plain(document, path);
    const parsed = configSchema.safeParse(value ?? {});
    if (parsed.success)
        return parsed.data;
    throw listed(path, 'not a valid configuration', parsed.error.issues.flatMap((issue) => sentences(issue, value)));
}
function plain(document, path) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        throw listed(path, 'not a plain YAML file', [error instanceof Error ? error.message : String(error)]);
    }
}
function listed(path, what, faults) {
    return new problem/* Problem */.A(`${path} is ${what}:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`, 'Mend the lines named above; `assay init` writes a starter file, and dist/assay.schema.json lets an editor check it.');
}
function sentences(issue, root) {
    const at = issue.path.length === 0 ? 'the top level' : issue.path.join('.');
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => `unknown key "${key}" at ${at}${near(key, siblings(issue))}`);
    }
    const given = valueAt(root, issue.path);
    if (issue.code === 'invalid_union') {
        const inner = issue.errors.flat();
        const best = inner.find((one) => one.code === 'unrecognized_keys') ?? inner.find((one) => one.path.length > 0);
        if (best !== undefined)
            return sentences({ ...best, path: [...issue.path, ...best.path] }, root);
    }
    const shown = given === undefined ? 'nothing' : JSON.stringify(given)?.slice(0, 80);
    return [`${at}: ${issue.message}; given ${shown}`];
}
/** The keys that the schema knows where an unknown one was found. */
function siblings(issue) {
    let at = configSchema;
    for (const step of issue.path)
        at = child(at, String(step));
    return Object.keys(shapeOf(at) ?? {});
}
function child(schema, key) {
    const shape = shapeOf(schema);
    if (shape !== undefined)
        return shape[key];
    const inner = unwrap(schema);
    return inner?.element ?? inner?.valueType;
}
function shapeOf(schema) {
    return unwrap(schema)?.shape;
}
/** Takes off optional, default and union wrappers down to the object, array or record inside. */
function unwrap(schema) {
    let at = schema;
    for (;;) {
        const def = at?.def;
        const next = def?.innerType ?? def?.options?.find((option) => shapeOf(option) !== undefined);
        if (next === undefined)
            return at;
        at = next;
    }
}
function valueAt(root, path) {
    let at = root;
    for (const step of path)
        at = at?.[step];
    return at;
}
function near(key, known) {
    const best = known
        .map((name) => ({ name, far: distance(key.toLowerCase(), name.toLowerCase()) }))
        .sort((a, b) => a.far - b.far)[0];
    if (best !== undefined && best.far <= Math.max(2, key.length / 3))
        return `; did you mean "${best.name}"?`;
    return known.length === 0 ? '' : `; known here: ${known.join(', ')}`;
}
/** Edit distance (Levenshtein 1966) by rows. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 39883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mt: () => (/* binding */ dataConfigSchema),
  ap: () => (/* binding */ snapshotSchema)
});

// UNUSED EXPORTS: columnSchema, marginsSchema, undecidedSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/data/decision/limit.js
var limit = __webpack_require__(19884);
// EXTERNAL MODULE: ./lib/data/expectation.js
var expectation = __webpack_require__(77814);
// EXTERNAL MODULE: ./lib/data/expectations/registry.js + 19 modules
var registry = __webpack_require__(6935);
;// CONCATENATED MODULE: ./lib/data/expect-config.js



const asked = {
    mostly: schemas/* number */.aig().gt(0).max(1).default(1).describe('smallest share of the considered rows that must hold'),
    severity: schemas/* enum */.k5n(['error', 'warning', 'note'])
        .default('error')
        .describe('what it does when it does not hold: error fails, warning warns, note is recorded'),
};
/** Entries of `expect:` of a column or of a snapshot. */
const columnExpectSchema = entries('column');
const snapshotExpectSchema = entries('snapshot');
function entries(at) {
    const known = registry/* expectations */.E.flatMap((one) => {
        const options = one[at];
        return options === undefined ? [] : [[(0,expectation/* keyOfExpectation */.Ll)(one), options.optional().describe(one.title)]];
    });
    const keys = known.map(([key]) => key);
    const entry = schemas/* strictObject */.rej({ ...Object.fromEntries(known), ...asked })
        .refine((value) => keys.filter((key) => value[key] !== undefined).length === 1, {
        error: `needs exactly one of ${keys.join(', ')}`,
    });
    return schemas/* array */.YOg(entry).max(1000);
}

;// CONCATENATED MODULE: ./lib/data/row-diff/config.js

const share = schemas/* number */.aig().min(0).max(1);
/** How far two values of one row may be apart and count as the same; the larger of both allowances holds. */
const toleranceSchema = schemas/* strictObject */.rej({
    absolute: schemas/* number */.aig().min(0).default(0).describe("in the column's unit; seconds for times"),
    relative: schemas/* number */.aig().min(0).default(0).describe("share of base's value"),
})
    .describe('two values of one row that are this close are the same');
/** What is done with the rows of a snapshot one by one. */
const rowDiffSchema = schemas/* strictObject */.rej({
    max_removed: share.optional().describe("share of base's rows that may be gone; beyond it the gate fails"),
    max_added: share.optional().describe("new rows as a share of base's that may come; beyond it the gate fails"),
    max_changed: share
        .optional()
        .describe('share of the rows of both sides that may have changed; beyond it the gate fails'),
});

;// CONCATENATED MODULE: ./lib/data/config.js




const config_share = schemas/* number */.aig().min(0).max(1);
const glob = schemas/* string */.YjP().min(1).max(500);
const undecidedSchema = schemas/* enum */.k5n(['pass', 'warn', 'fail']).default('warn');
const marginsSchema = schemas/* strictObject */.rej({
    distribution: config_share
        .default(0.05)
        .describe('largest distance between the two distribution functions that does not matter'),
    category: config_share.default(0.05).describe("largest change of one category's share that does not matter"),
    missing: config_share.default(0.01).describe('largest change of the share of missing values that does not matter'),
    rows: schemas/* number */.aig().min(1).default(2).describe('largest factor of the number of rows that does not matter'),
    parity: config_share
        .optional()
        .describe('largest share of rows whose feature differs that does not matter; 0.01 unless told'),
});
const columnSchema = schemas/* strictObject */.rej({
    margin: config_share.optional().describe("margin of this column's distribution"),
    ignore: schemas/* boolean */.zMY().default(false),
    role: schemas/* enum */.k5n(['label', 'prediction', 'score', 'id', 'time', 'weight']).optional(),
    'on-change': schemas/* enum */.k5n(['pass', 'warn', 'fail'])
        .optional()
        .describe('the most that a finding about this column does; fail unless told'),
    limits: limit/* limitsSchema */.Yq.optional().describe('largest values of classic statistics, over those of the snapshot'),
    only_in: schemas/* literal */.euz('training').optional().describe('mode skew: serving need not have it; labels need not either'),
    tolerance: toleranceSchema.optional(),
    expect: columnExpectSchema.optional().describe('what holds of this column whatever base is'),
});
const snapshotSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9_.-]{1,60}$/)
        .optional()
        .describe('defaults to the file name'),
    path: glob.describe('file or glob relative to the repository root'),
    base: schemas/* string */.YjP().optional().describe('what to compare against; defaults to the same path at the merge base'),
    margins: marginsSchema.partial().optional(),
    columns: schemas/* record */.g1P(schemas/* string */.YjP(), columnSchema).default({}),
    nulls: schemas/* array */.YOg(schemas/* string */.YjP()).default(['']).describe('texts that mean "missing" in CSV and TSV'),
    mode: schemas/* enum */.k5n(['snapshot', 'skew'])
        .optional()
        .describe('snapshot (unless told): head against base; skew: what is served against what was trained on'),
    training: glob.optional().describe('mode skew: the training snapshot, which is the base'),
    key: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .min(1)
        .max(16)
        .optional()
        .describe('columns that tell rows apart: rows are compared'),
    row_diff: rowDiffSchema
        .optional()
        .describe('limits on rows; without `key` rows are compared as a whole, in any order'),
    examples: schemas/* boolean */.zMY().optional().describe('show a few values of rows in findings; false unless told'),
    expect: snapshotExpectSchema.optional().describe('what holds of this snapshot whatever base is'),
    limits: limit/* limitsSchema */.Yq.optional().describe('largest values of classic statistics, over those of `data.limits`'),
    advice: schemas/* boolean */.zMY()
        .optional()
        .describe('look at columns together: correlations, a domain classifier, rows unlike any; up to 2,000,000 rows unless told'),
    history: glob
        .optional()
        .describe('stored profiles of accepted snapshots, as a glob or git:REF:GLOB, each named with its date: their usual distances widen margins'),
    season: schemas/* enum */.k5n(['none', 'weekday', 'hour', 'month-end'])
        .default('none')
        .describe('snapshots of one class are compared with each other once the history has enough of them'),
})
    .refine(({ mode, training, base }) => mode !== 'skew' || training !== undefined || base !== undefined, {
    error: '`mode: skew` needs `training`, the snapshot that the model was trained on',
});
/** The `data:` part of `assay.yml`. */
const dataConfigSchema = schemas/* strictObject */.rej({
    snapshots: schemas/* array */.YOg(snapshotSchema).min(1),
    margins: marginsSchema.prefault({}),
    limits: limit/* limitsSchema */.Yq.optional().describe('largest values of classic statistics, for every snapshot'),
    time_cap: schemas/* int */.Whr()
        .min(1)
        .max(86_400)
        .optional()
        .describe('seconds that a query of expectations may take; 300 unless told'),
    undecided: undecidedSchema,
    alpha: schemas/* number */.aig().gt(0).max(0.05).default(0.001).describe('error rate of "changed" for one column'),
    privacy: schemas/* strictObject */.rej({
        k: schemas/* int */.Whr().min(1).default(10).describe('a string is stored in clear only when at least k rows have it'),
        values: schemas/* enum */.k5n(['shown', 'hashed', 'none'])
            .default('shown')
            .describe('frequent strings in a stored profile: in clear, hashed with the key in ASSAY_PROFILE_KEY, or none'),
        extremes: schemas/* boolean */.zMY().default(true).describe('false: p0.1 and p99.9 stand for the least and largest value'),
    })
        .prefault({}),
});


/***/ }),

/***/ 19884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   ST: () => (/* binding */ limitIds),
/* harmony export */   Yq: () => (/* binding */ limitsSchema)
/* harmony export */ });
/* unused harmony export limitSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** Every statistic that a limit can be set on: the ids of the registry. */
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
const limitSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        max: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).describe('the largest value that passes'),
        of: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['value', 'low', 'high'])
            .default('value')
            .describe('what is held to it: the value, or its lower or upper 1 % bound'),
    }),
]);
/** Limits on classic statistics by their ids, on top of the decision by margins. */
const limitsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(limitIds), limitSchema);
/** A limit with its parts told. */
function limitOf(limit) {
    return typeof limit === 'number' ? { max: limit, of: 'value' } : limit;
}


/***/ })

};
