export const id = 8391;
export const ids = [8391];
export const modules = {

/***/ 29743:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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
;// CONCATENATED MODULE: ./lib/model/config/fairness.js

const measures = ['selection-rate', 'tpr', 'fpr', 'accuracy', 'calibration'];
/** The `fairness:` part of the model's policy: differences between groups of people. */
const fairnessSchema = schemas/* strictObject */.rej({
    by: schemas/* array */.YOg(schemas/* string */.YjP()).default([]).describe('columns whose every value is a group, held against all other rows'),
    measures: schemas/* array */.YOg(schemas/* enum */.k5n(measures))
        .min(1)
        .default([...measures])
        .describe('what is compared between groups; `calibration` is the mean of label minus probability'),
    'max-difference': schemas/* number */.aig()
        .gt(0)
        .max(1)
        .optional()
        .describe('largest difference between a group and the others under the candidate'),
    'min-ratio': schemas/* number */.aig()
        .gt(0)
        .lt(1)
        .optional()
        .describe('smallest ratio of the rates of a group and of the others, whichever is the smaller (0.8: the four-fifths rule)'),
    margin: schemas/* number */.aig()
        .gt(0)
        .max(1)
        .optional()
        .describe('by how much the difference may grow beyond that of the baseline'),
    fdr: schemas/* number */.aig().gt(0).lt(1).default(0.1),
    'min-rows': schemas/* int */.Whr().min(2).default(50).describe('rows that count, in the group and outside of it'),
});

;// CONCATENATED MODULE: ./lib/model/config/flips.js

/** The `flips:` part of the model's policy. */
const flipsSchema = schemas/* strictObject */.rej({
    'max-nfr': schemas/* number */.aig().min(0).max(1).optional().describe('largest share of rows that may break'),
    'must-not-flip': schemas/* string */.YjP()
        .optional()
        .describe('expression over golden columns, such as `critical == true`: rows that must stay right'),
    tolerance: schemas/* number */.aig().min(0).optional().describe("regression: rise of a row's absolute error that counts as a flip"),
    show: schemas/* int */.Whr().min(0).max(1000).default(10).describe('rows in the table of those that broke'),
});

// EXTERNAL MODULE: ./lib/model/config/golden.js
var golden = __webpack_require__(11291);
// EXTERNAL MODULE: ./lib/model/config/guard.js
var guard = __webpack_require__(42425);
;// CONCATENATED MODULE: ./lib/model/config/ood.js

/** The `ood:` part of the model's policy: how a model behaves on rows that are nothing it was made for. */
const oodSchema = schemas/* strictObject */.rej({
    'min-auroc': schemas/* number */.aig()
        .min(0)
        .max(1)
        .optional()
        .describe('smallest area under the ROC curve with which confidence tells golden rows from those of the set `ood`'),
    margin: schemas/* number */.aig().gt(0).max(1).optional().describe('by how much that area may fall below the one of the baseline'),
    'abstain-below': schemas/* number */.aig()
        .gt(0)
        .max(1)
        .optional()
        .describe('confidence below which a model is taken to abstain: the share of such rows is shown'),
});

// EXTERNAL MODULE: ./lib/model/config/parity.js
var parity = __webpack_require__(68947);
// EXTERNAL MODULE: ./lib/model/config/process.js
var process = __webpack_require__(96149);
;// CONCATENATED MODULE: ./lib/model/config/resources.js


/** What single calls may take. */
const latencySchema = schemas/* strictObject */.rej({
    quantile: schemas/* number */.aig().gt(0).lt(1).default(0.99),
    'limit-ms': schemas/* number */.aig().gt(0).optional(),
    calls: schemas/* int */.Whr()
        .min(20)
        .max(100_000)
        .default(1307)
        .describe('timed calls of each model; with 1,307 a limit on p99 passes with up to 5 calls above it'),
    batch: schemas/* int */.Whr().min(1).max(100_000).default(1).describe('rows in one timed call'),
    'ratio-margin': guard/* marginSchema */.e4.default('10%'),
    'on-shared-runner': schemas/* enum */.k5n(['pass', 'warn', 'fail']).default('warn'),
});
/** Limits of what a model costs besides the time of one call. Without a limit the value is recorded and not judged. */
const throughputSchema = schemas/* strictObject */.rej({
    min: schemas/* number */.aig().gt(0).optional().describe('rows a second, in calls of `batch` rows'),
    'ratio-margin': guard/* marginSchema */.e4.optional().describe('how much slower than the baseline it may be'),
});
const memorySchema = schemas/* strictObject */.rej({
    'max-mib': schemas/* number */.aig().gt(0).optional().describe('largest peak of the resident set, runtime included'),
    'ratio-margin': guard/* marginSchema */.e4.optional().describe('how much more than the baseline it may take'),
    'max-leak-kib': schemas/* number */.aig()
        .gte(0)
        .optional()
        .describe('by how much the resident set may grow a call, in KiB: the slope over the timed calls'),
});
const coldStartSchema = schemas/* strictObject */.rej({
    'max-ms': schemas/* number */.aig().gt(0).optional().describe('longest time from starting a process to its first answer'),
    'ratio-margin': guard/* marginSchema */.e4.optional(),
    runs: schemas/* int */.Whr().min(5).max(50).default(5).describe('fresh processes of each model'),
});

// EXTERNAL MODULE: ./lib/model/config/robustness.js
var robustness = __webpack_require__(47036);
;// CONCATENATED MODULE: ./lib/model/config/slices.js


/** The `slices:` part of the model's policy. */
const slicesSchema = schemas/* strictObject */.rej({
    by: schemas/* array */.YOg(schemas/* string */.YjP()).default([]).describe('columns whose every value is a slice'),
    where: schemas/* record */.g1P(schemas/* string */.YjP().min(1).max(100), schemas/* string */.YjP())
        .default({})
        .describe('slices by name: an expression over golden columns, such as `age < 25 and country == "US"`'),
    auto: schemas/* boolean */.zMY()
        .default(false)
        .describe('look for slices on one half of the rows, and test those found on the other half'),
    margin: guard/* marginSchema */.e4.optional(),
    fdr: schemas/* number */.aig().gt(0).lt(1).default(0.1),
    correction: schemas/* enum */.k5n(['standard', 'any-dependence'])
        .default('standard')
        .describe('Benjamini-Hochberg, or Benjamini-Yekutieli for slices that depend on each other in any way'),
    'min-rows': schemas/* int */.Whr().min(2).default(50),
});

// EXTERNAL MODULE: ./lib/model/config/source.js
var source = __webpack_require__(74847);
;// CONCATENATED MODULE: ./lib/model/config.js












const runtimeNames = [
    ...['tfjs-node-gpu', 'onnx-cuda', 'onnx-webgpu'],
    ...['tfjs-node', 'onnx', 'tfjs-wasm', 'tfjs-cpu'],
];
/** The `model:` part of `assay.yml`. */
const modelConfigSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9_.-]{1,60}$/)
        .optional(),
    baseline: source/* modelSourceSchema */.O,
    candidate: source/* modelSourceSchema */.O,
    anchor: source/* modelSourceSchema */.O
        .extend({ margin: guard/* marginSchema */.e4 })
        .optional()
        .describe('a fixed reference, such as the released model: the primary metric is held against it as well'),
    runtime: schemas/* enum */.k5n(['auto', ...runtimeNames, 'predictions'])
        .default('auto')
        .describe('`auto` takes the best that loads both models'),
    'install-runtime': schemas/* boolean */.zMY()
        .default(false)
        .describe('fetch a runtime that is not there, as `assay runtime install` does'),
    'require-gpu': schemas/* boolean */.zMY().default(false),
    'gpu-idle-mib': schemas/* number */.aig()
        .min(0)
        .default(500)
        .describe('GPU memory in MiB that may be in use before the first model'),
    batch: schemas/* int */.Whr().min(1).max(1_000_000).default(256),
    process: process/* processSchema */.L,
    output: schemas/* string */.YjP().optional().describe('name of the output that is judged, of models that have several'),
    golden: golden/* goldenSchema */.tF,
    task: schemas/* enum */.k5n(['binary', 'multiclass', 'multilabel', 'regression', 'quantile', 'ranking', 'text', 'embedding']),
    levels: schemas/* array */.YOg(schemas/* number */.aig().gt(0).lt(1))
        .min(1)
        .optional()
        .describe('task quantile: the level of each output, ascending, such as [0.1, 0.5, 0.9]'),
    primary: guard/* guardSchema */.t8,
    guards: schemas/* array */.YOg(guard/* guardSchema */.t8).default([]),
    flips: flipsSchema.prefault({}),
    slices: slicesSchema.prefault({}),
    fairness: fairnessSchema.prefault({}),
    ood: oodSchema.optional(),
    robustness: robustness/* robustnessSchema */.ms.describe('changes of inputs under which outputs must behave'),
    parity: parity/* paritySchema */.Di
        .optional()
        .describe('the candidate in another form (ONNX of a SavedModel, float16 of float32): both must answer alike'),
    latency: latencySchema.prefault({}),
    throughput: throughputSchema.prefault({}),
    memory: memorySchema.prefault({}),
    'cold-start': coldStartSchema.optional(),
    'price-per-hour': schemas/* number */.aig().gt(0).optional().describe('price of the machine, for the cost of 1,000 predictions'),
    lineage: schemas/* enum */.k5n(['pass', 'warn', 'fail'])
        .default('warn')
        .describe('verdict of a candidate that `assay.lock` does not know, in a repository that has one'),
    repeats: schemas/* int */.Whr()
        .min(1)
        .max(20)
        .default(3)
        .describe('runs of each model on all rows where one is not deterministic; 1 = not looked at'),
    'early-stop': schemas/* boolean */.zMY()
        .default(false)
        .describe('judge 10, 25 and 50 % of the rows first, by stricter bounds, and stop where they decide'),
    'missing-labels': schemas/* enum */.k5n(['left-out', 'at-random'])
        .default('left-out')
        .describe('`at-random`: rows without a label sharpen the intervals, which is valid only if chance chose them'),
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
    inline: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* literal */.euz('resolve')])
        .default(false)
        .describe('review comments on the lines of the change that findings stand on; `resolve` also closes answered ones whose finding is gone, for which the token needs `contents: write`'),
    trend: schemas/* string */.YjP()
        .optional()
        .describe('earlier decisions, drawn as a line: a path, or `git:REF:PATH` for a branch that keeps them'),
    accept: schemas/* strictObject */.rej({
        author: schemas/* boolean */.zMY().default(false).describe('whether the author of a pull request may accept its findings'),
    })
        .optional()
        .describe('who may accept findings by a comment: `/assay accept FINGERPRINT REASON`'),
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
    posture: schemas/* enum */.k5n(attention)
        .default('warn')
        .describe('workflows and policies that open more than they need (`--posture`)'),
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mt: () => (/* binding */ dataConfigSchema),
  ap: () => (/* binding */ snapshotSchema)
});

// UNUSED EXPORTS: columnSchema, csvSchema, marginsSchema, undecidedSchema

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
const csvSchema = schemas/* strictObject */.rej({
    delimiter: schemas/* string */.YjP()
        .regex(/^[\t!#$%&()*+,\-./:;<=>?@[\]^`{|}~]$/, 'one sign of ASCII that is no letter, digit, space or quote')
        .optional(),
    quote: schemas/* enum */.k5n(['"', "'"]).optional(),
    escape: schemas/* enum */.k5n(['"', "'", '\\'])
        .optional()
        .describe('what makes a quote inside a quoted cell plain; the quote itself unless told'),
    header: schemas/* boolean */.zMY().optional().describe('whether the first record holds the names of the columns'),
    encoding: schemas/* enum */.k5n(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']).optional(),
})
    .describe('how CSV and TSV files of both sides are written; what is left out is seen in each file');
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
    csv: csvSchema.optional(),
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ }),

/***/ 74879:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ significant),
/* harmony export */   KD: () => (/* binding */ sizesText),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   qY: () => (/* binding */ withInterval)
/* harmony export */ });
/** A count with thousands marks: `48,112`. */
function countText(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** A share as per cent with at most two decimals, never rounded to a false zero: `4.2 %`, `< 0.01 %`. */
function percentText(share) {
    const percent = share * 100;
    if (percent !== 0 && Math.abs(percent) < 0.01)
        return percent < 0 ? '> -0.01 %' : '< 0.01 %';
    return `${Number(percent.toFixed(Math.abs(percent) < 1 ? 2 : 1))} %`;
}
/** A number with so many significant digits, without an exponent where it stays readable. */
function significant(value, digits = 4) {
    if (!Number.isFinite(value))
        return String(value);
    const rounded = Number(value.toPrecision(digits));
    return Math.abs(rounded) >= 1e7 || (rounded !== 0 && Math.abs(rounded) < 1e-4)
        ? rounded.toExponential()
        : String(rounded);
}
/** `n = 20,000 → 20,400`. */
function sizesText(n) {
    return `n = ${countText(n.base)} \u2192 ${countText(n.head)}`;
}
/** A value with the ends of its interval, all with as many decimals as tell them apart (at least three): `1.609 [1.608, 1.610]`. */
function withInterval(value, low, high) {
    const width = high - low;
    const needed = width > 0 ? Math.ceil(-Math.log10(width)) + 1 : 3;
    const decimals = Math.min(9, Math.max(Math.abs(value) >= 1000 ? 0 : 3, needed));
    return `${value.toFixed(decimals)} [${low.toFixed(decimals)}, ${high.toFixed(decimals)}]`;
}


/***/ }),

/***/ 38155:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ secondsOfDuration),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   TM: () => (/* binding */ secondsOf),
/* harmony export */   Tc: () => (/* binding */ timeText),
/* harmony export */   nQ: () => (/* binding */ moveText)
/* harmony export */ });
const units = { m: 60, h: 3600, d: 86_400, w: 604_800 };
/** Seconds since 1970 UTC of an ISO 8601 date or time (without a zone: UTC); a number stays what it is. */
function secondsOf(end) {
    if (typeof end === 'number')
        return end;
    const zoned = /[zZ]$|[+-]\d\d:?\d\d$/.test(end) || !end.includes('T');
    return Date.parse(zoned ? end : `${end}Z`) / 1000;
}
/** Seconds of `36h`, `7d`, `90m` or `2w`. NaN for any other text. */
function secondsOfDuration(text) {
    const match = /^(\d+)([mhdw])$/.exec(text);
    return Number(match?.[1] ?? Number.NaN) * (units[match?.[2] ?? ''] ?? Number.NaN);
}
/** A move in time with its sign: `+2 hours`, `-30 minutes`, `+4.5 s`. */
function moveText(seconds) {
    const size = Math.abs(seconds);
    const sign = seconds < 0 ? '-' : '+';
    return `${sign}${size < 60 ? `${Number(size.toPrecision(4))} s` : durationText(size)}`;
}
/** A duration in words of its largest unit, at most one decimal: `36 hours`, `2.5 days`. */
function durationText(seconds) {
    const [size, unit] = seconds >= 2 * 86_400 ? [86_400, 'days'] : seconds >= 7200 ? [3600, 'hours'] : [60, 'minutes'];
    return `${Number((seconds / size).toFixed(1))} ${unit}`;
}
/** Seconds since 1970 as `2026-01-31 12:00:00 UTC`. */
function timeText(seconds) {
    if (!(Math.abs(seconds) <= 8.64e12))
        return `${seconds} s`;
    return `${new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}


/***/ }),

/***/ 11291:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LJ: () => (/* binding */ goldenRoles),
/* harmony export */   tF: () => (/* binding */ goldenSchema),
/* harmony export */   tz: () => (/* binding */ goldenPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _golden_pictures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85024);


/** Which column of a golden dataset is what: keys of `model.golden`, or of the dataset's manifest. */
const goldenRoles = {
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('id'),
    label: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1)])
        .default('label')
        .describe('column of the label; a list of columns for several labels (multilabel) or a vector (embedding)'),
    classes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .min(2)
        .optional()
        .describe('names of the classes as the label column writes them, in the order of the outputs'),
    inputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1)]))])
        .optional()
        .describe('columns that make the one input, in this order (all others unless told); or a map of the names of inputs to columns'),
    gaps: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['refuse', 'allow'])
        .default('refuse')
        .describe('`allow`: an empty input cell goes to the models as NaN'),
    weight: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('column of row weights, above 0'),
    group: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('column of what makes rows depend on each other: a user, a document, a video'),
    query: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('column of the query (ranking) or series (forecast) that a row belongs to'),
    pictures: _golden_pictures_js__WEBPACK_IMPORTED_MODULE_0__/* .picturesSchema */ .b.optional().describe('the dataset is a folder of PNG and JPEG pictures, or has such files'),
    'must-not-flip': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('boolean column: rows that must stay right'),
};
/** The `golden:` part of the model's policy: where the dataset is and which column is what. */
const goldenSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('the dataset: CSV, TSV, JSON Lines, Parquet or NPZ, or a folder of pictures'),
    manifest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .describe('instead of `path`: YAML that names the files with their sha256, and which column is what'),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^sha256:[0-9a-f]{64}$/)
        .optional()
        .describe('sha256 of the file; of a manifest: of the sorted lines "sha256 name" of its files'),
    wear: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).default(50).describe('decisions by the trend from which on the dataset counts as worn'),
    ...goldenRoles,
});
/** The path that stands for the golden dataset in messages and changes. */
function goldenPath({ path, manifest }) {
    return path ?? manifest ?? '';
}


/***/ }),

/***/ 42425:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e4: () => (/* binding */ marginSchema),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   gE: () => (/* binding */ guardedNumber),
/* harmony export */   t8: () => (/* binding */ guardSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96149);


/** A margin: a number in the metric's unit, or "2%" of the baseline. */
const marginSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d+(\.\d+)?%$/)]);
const settings = {
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().describe('number that belongs to the metric: k of `ndcg@k`, beta of `fbeta`, a level'),
    class: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).optional().describe('multiclass: the metric of this class alone, counted from 0'),
    average: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['macro', 'micro', 'weighted', 'samples'])
        .optional()
        .describe('how several classes or labels become one number; macro unless told'),
    weights: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['none', 'linear', 'quadratic']).optional().describe('`cohen-kappa`: weights of disagreements'),
    multi: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ovr', 'ovo']).optional().describe('`roc-auc` of several classes: one against the rest, or in pairs'),
    gain: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['linear', 'exponential']).optional().describe('`ndcg@k`, `dcg@k`: gain of a relevance'),
    pattern: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('`regex`: the pattern that is to be found in the text'),
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9())])
        .optional()
        .describe('`json-schema`: the schema that the text has to fit as JSON'),
    cost: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ matrix: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig())) })])
        .optional()
        .describe('`cost`: what a row costs, by label (lines) and predicted class, or an expression over columns, `label` and `pred`'),
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1))
        .min(1)
        .max(200)
        .optional()
        .describe('`metric-command`, `judge-command`: program and arguments (docs/model-command.md); `{root}/…` is a file of the repository as the base commit has it'),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[A-Za-z0-9][A-Za-z0-9 _-]{0,39}$/)
        .optional()
        .describe('what the report calls the number of a program'),
    env: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_process_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentNameSchema */ .w).max(50).optional().describe('names of environment variables for this program'),
    gives: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['rows', 'number'])
        .optional()
        .describe('`metric-command`: a score for each row, or one number without an interval; rows unless told'),
    better: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['higher', 'lower']).optional().describe('`metric-command`: higher unless told'),
    human: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .describe('`judge-command`: table of pairs that people have judged, with the columns `a`, `b` and `preference`'),
    'min-agreement': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .min(0)
        .max(1)
        .optional()
        .describe('`judge-command`: share of these pairs in which the judge must agree with people'),
    'max-position-share': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .min(0)
        .max(1)
        .optional()
        .describe('`judge-command`: share of pairs in which the order of the texts may decide; 0.3 unless told'),
};
/** What the policy asks of one metric. */
const guardSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('cost').describe('id of the metric; may be left out with `cost`'),
    ...settings,
    margin: marginSchema.optional(),
    min: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    max: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    'fail-on': zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['margin', 'proven-drop'])
        .optional()
        .describe('`proven-drop`: fail when any loss is proven, pass otherwise; `margin` unless told'),
    'equal-within': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .gt(0)
        .optional()
        .describe('pass only when the change is proven to be smaller than this in both directions'),
    'max-gain': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .gt(0)
        .optional()
        .describe('fail when a larger gain than this is proven: test rows may have leaked into training'),
    undecided: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pass', 'warn', 'fail']).optional().describe('as `model.undecided`, for this metric alone'),
});
/** The settings of a guard's metric, in a fixed order: with the metric's name they say which number is meant. */
function settingsOf(guard) {
    const keys = Object.keys(settings);
    return Object.fromEntries(keys.filter((key) => guard[key] !== undefined).map((key) => [key, guard[key]]));
}
/** A text that two guards share when they are about the same number. */
function guardedNumber(guard) {
    const given = settingsOf(guard);
    const text = Object.keys(given).length === 0 ? guard.metric : `${guard.metric} ${JSON.stringify(given)}`;
    // It stands between backticks in messages.
    return text.replaceAll('`', '\u02cb');
}


/***/ }),

/***/ 68947:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ paritySchema),
/* harmony export */   Lz: () => (/* binding */ toleranceOf)
/* harmony export */ });
/* unused harmony export parityTolerances */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74847);


const share = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1);
/**
 * How far outputs of a converted model may lie from those of the model it was made from: `absolute` + `relative` × the
 * size of the original's. About ten units of rounding of the precision, but for float32, where kernels of other libraries
 * add in another order and differ by more than that.
 */
const parityTolerances = {
    float32: { absolute: 1e-5, relative: 1e-3 },
    float16: { absolute: 1e-2, relative: 1e-2 },
    bfloat16: { absolute: 8e-2, relative: 8e-2 },
    int8: { absolute: 0.1, relative: 0.1 },
};
/** The `parity:` part of the model's policy: the candidate in another form, which must answer as the candidate does. */
const paritySchema = _source_js__WEBPACK_IMPORTED_MODULE_0__/* .modelSourceSchema */ .O.extend({
    precision: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['float32', 'float16', 'bfloat16', 'int8'])
        .default('float32')
        .describe('what the converted model computes in, which says how far outputs may differ: absolute 1e-5 + relative 1e-3 (float32), 0.01 + 0.01 (float16), 0.08 + 0.08 (bfloat16), 0.1 + 0.1 (int8)'),
    absolute: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).optional().describe('absolute difference of an output that is allowed, instead'),
    relative: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).optional().describe("share of the original's output that is allowed beside it, instead"),
    'max-outside': share.default(0).describe('largest share of rows with an output beyond that; with 0 every row counts'),
    'max-disagreement': share
        .optional()
        .describe('classification: largest share of rows that get another class; with 0 every row counts'),
});
/** The tolerance that the policy means. */
function toleranceOf({ precision, absolute, relative, }) {
    const usual = parityTolerances[precision];
    return { absolute: absolute ?? usual.absolute, relative: relative ?? usual.relative };
}


/***/ }),

/***/ 96149:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ processSchema),
/* harmony export */   w: () => (/* binding */ environmentNameSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** Names that no process of a model is given, whatever the policy says: what a workflow holds its rights in. */
const rights = /^(GITHUB|ACTIONS|INPUT|RUNNER)_/i;
/** A name of an environment variable that a process may be given. */
const environmentNameSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/)
    .refine((name) => !rights.test(name), 'names of the workflow’s own rights are never given');
/** The `process:` part of the model's policy: the limits of the processes that run models. */
const processSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    sandbox: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['none', 'unshare', 'docker'])
        .default('none')
        .describe('`unshare`: namespaces of its own for users and processes, and no network (Linux); `docker`: a container of `image` for each `command`, without network, rights and more of the disk than it names'),
    image: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[a-z0-9][A-Za-z0-9._:/@-]{0,300}$/)
        .optional()
        .describe('`sandbox: docker`: the image, best by digest (`name@sha256:…`); it is never pulled here'),
    'memory-mib': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(16).optional().describe('resident memory in MiB above which a process is ended'),
    'load-seconds': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).default(120).describe('longest time for loading a model'),
    'call-seconds': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).default(60).describe('longest time for one exchange with a process'),
    threads: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(1024).optional().describe('threads that a `command` is told to use'),
    env: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().refine((name) => !rights.test(name), 'names of the workflow’s own rights are never given'))
        .default([])
        .describe('further names of environment variables that the processes are given'),
})
    .refine(({ sandbox, image }) => (sandbox === 'docker') === (image !== undefined), {
    error: '`image` belongs to `sandbox: docker`, which needs it',
    path: ['image'],
})
    .prefault({});


/***/ }),

/***/ 47036:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ perturbationOf),
/* harmony export */   ms: () => (/* binding */ robustnessSchema)
/* harmony export */ });
/* unused harmony export perturbations */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** Built-in changes of inputs. */
const perturbations = [
    ...['typos', 'case', 'digits', 'noise', 'missing', 'brightness', 'blur', 'crop'],
];
const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1);
const testSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    perturb: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(perturbations)
        .optional()
        .describe('typos: letters exchanged, lost or doubled; case: all letters large or small; digits: other digits; noise: a share of the standard deviation; missing: cells emptied; brightness: lighter or darker; blur and crop: of pictures'),
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).min(1).optional().describe('`perturb`: input columns that are changed'),
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .gt(0)
        .max(1000)
        .optional()
        .describe('`perturb`: typos in a text (1), share of digits (1), standard deviations of noise (0.1), share of cells emptied (0.1), share of brightness (0.2), pixels of blur (1), share of a side that is cropped (0.1)'),
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe('instead of `perturb`: a table of rows that were changed by hand, each with the id of its golden row; columns that it lacks stay as they are there'),
    set: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('perturbed').optional().describe('instead: such rows in the files of the manifest that say so'),
    command: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
        .min(1)
        .max(200)
        .optional()
        .describe('instead: a program that reads golden rows as JSON lines and writes changed ones (docs/model-command.md); `{root}` is the repository, `{seed}` a number for what is random'),
    expect: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['same', 'right', 'not-lower', 'not-higher'])
        .default('same')
        .describe('what the output must do: stay (class, labels, text; numbers within `tolerance`), be right by the label of the row, or not fall, or not rise'),
    tolerance: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).default(0).describe('change of an output number that does not count'),
    max: share.optional().describe('largest share of rows that may fail under the candidate'),
    margin: share.optional().describe('by how much that share may rise beyond the one of the baseline'),
})
    .refine(({ perturb, rows, set, command }) => [perturb, rows, set, command].filter((each) => each !== undefined).length === 1, 'needed exactly one of `perturb`, `rows`, `set` and `command`')
    .refine(({ perturb, columns }) => (perturb === undefined) === (columns === undefined), {
    error: '`columns` belong to `perturb`, which needs them',
    path: ['columns'],
});
/** The `robustness:` part of the model's policy: changes of inputs under which outputs must behave. */
const robustnessSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(testSchema).max(20).default([]);
/** The change that a test asks for; null where the rows come from elsewhere. */
function perturbationOf({ perturb, columns, size }) {
    return perturb === undefined || columns === undefined ? null : { perturb, columns, size };
}


/***/ }),

/***/ 74847:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ modelSourceSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96149);


/** Headers that the exchange itself sets. */
const ownHeaders = /^(host|connection|content-.*|transfer-encoding|te|upgrade|expect|keep-alive|trailer|proxy-.*)$/i;
/** Hosts that only this machine is behind. */
const loopback = /^http:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?(\/|$)/i;
/** An endpoint that serves a model. The address may hold no user, password or query: evidence names it. */
const endpointSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^https?:\/\/[^\s@?#/]+(\/[^\s@?#]*)?$/, 'needed http(s)://host[:port][/path] without user, query or fragment')
        .describe('address of the server, up to and without `/v2` or `/v1`'),
    api: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['open-inference', 'tf-serving']).default('open-inference'),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[^\s/?#]{1,200}$/),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[^\s/?#]{1,200}$/)
        .optional(),
    'header-env': zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[A-Za-z0-9-]{1,100}$/)
        .refine((name) => !ownHeaders.test(name), 'the exchange itself sets this header'), _process_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentNameSchema */ .w)
        .optional()
        .describe('headers of every request, each with the name of the environment variable that holds its value'),
});
const httpSchema = endpointSchema.refine(({ url, 'header-env': headers }) => headers === undefined || url.startsWith('https:') || loopback.test(url), {
    path: ['header-env'],
    message: 'needed an https address: over plain http anybody on the way could read the values',
});
/** Where a model, or its outputs, come from: a path, a program that serves it, an endpoint, or a file of outputs. */
const modelSourceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('model directory or file, relative to the repository root'),
    ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('`base` = the merge base commit, or any git ref; the working tree unless told'),
    predictions: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .describe('CSV, JSON Lines, Parquet or NPZ of row id and outputs, instead of a model'),
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1))
        .min(1)
        .max(200)
        .optional()
        .describe('program and arguments that serve the model of `path` (docs/model-command.md); `{model}` is its place, `{shim}` the Python shim, `{root}` the repository'),
    http: httpSchema.optional().describe('endpoint that serves the model'),
    output: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("name of this model's output, where the two have other names for it"),
});


/***/ }),

/***/ 85024:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ pictureColumn),
/* harmony export */   b: () => (/* binding */ picturesSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const side = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(4096);
/** The `pictures:` part of a golden dataset: how each picture becomes an input. */
const picturesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    height: side,
    width: side,
    channels: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(3)]).default(3),
    layout: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['nhwc', 'nchw'])
        .default('nhwc')
        .describe('order of an input: rows, columns, colours or colours first'),
    scale: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['0..1', '-1..1', '0..255', 'bytes'])
        .default('0..1')
        .describe('range of values; `bytes` are whole numbers 0 to 255'),
    mean: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()).min(1).max(3).optional().describe('taken away from each colour after scaling'),
    std: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0)).min(1).max(3).optional().describe('each colour is divided by it after scaling'),
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('file').describe('column of `labels.csv` that names the picture'),
});
/** The name of the column that holds the pictures. */
const pictureColumn = 'image';


/***/ })

};
