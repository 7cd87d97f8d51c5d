'use strict';
exports.id = 9743;
exports.ids = [9743];
exports.modules = {

  29743:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (  parseConfig)
});

 
var dist = __webpack_require__(38815);
 
var problem = __webpack_require__(75254);
 
var schemas = __webpack_require__(92857);
 
var config = __webpack_require__(39883);
; 

const measures = ['selection-rate', 'tpr', 'fpr', 'accuracy', 'calibration'];
 
const fairnessSchema = schemas .rej({
    by: schemas .YOg(schemas .YjP()).default([]).describe('columns whose every value is a group, held against all other rows'),
    measures: schemas .YOg(schemas .k5n(measures))
        .min(1)
        .default([...measures])
        .describe('what is compared between groups; `calibration` is the mean of label minus probability'),
    'max-difference': schemas .aig()
        .gt(0)
        .max(1)
        .optional()
        .describe('largest difference between a group and the others under the candidate'),
    'min-ratio': schemas .aig()
        .gt(0)
        .lt(1)
        .optional()
        .describe('smallest ratio of the rates of a group and of the others, whichever is the smaller (0.8: the four-fifths rule)'),
    margin: schemas .aig()
        .gt(0)
        .max(1)
        .optional()
        .describe('by how much the difference may grow beyond that of the baseline'),
    fdr: schemas .aig().gt(0).lt(1).default(0.1),
    'min-rows': schemas .Whr().min(2).default(50).describe('rows that count, in the group and outside of it'),
});

; 

 
const flipsSchema = schemas .rej({
    'max-nfr': schemas .aig().min(0).max(1).optional().describe('largest share of rows that may break'),
    'must-not-flip': schemas .YjP()
        .optional()
        .describe('expression over golden columns, such as `critical == true`: rows that must stay right'),
    tolerance: schemas .aig().min(0).optional().describe("regression: rise of a row's absolute error that counts as a flip"),
    show: schemas .Whr().min(0).max(1000).default(10).describe('rows in the table of those that broke'),
});

 
var golden = __webpack_require__(11291);
 
var guard = __webpack_require__(42425);
; 

 
const oodSchema = schemas .rej({
    'min-auroc': schemas .aig()
        .min(0)
        .max(1)
        .optional()
        .describe('smallest area under the ROC curve with which confidence tells golden rows from those of the set `ood`'),
    margin: schemas .aig().gt(0).max(1).optional().describe('by how much that area may fall below the one of the baseline'),
    'abstain-below': schemas .aig()
        .gt(0)
        .max(1)
        .optional()
        .describe('confidence below which a model is taken to abstain: the share of such rows is shown'),
});

 
var parity = __webpack_require__(68947);
 
var process = __webpack_require__(96149);
; 


 
const latencySchema = schemas .rej({
    quantile: schemas .aig().gt(0).lt(1).default(0.99),
    'limit-ms': schemas .aig().gt(0).optional(),
    calls: schemas .Whr()
        .min(20)
        .max(100_000)
        .default(1307)
        .describe('timed calls of each model; with 1,307 a limit on p99 passes with up to 5 calls above it'),
    batch: schemas .Whr().min(1).max(100_000).default(1).describe('rows in one timed call'),
    'ratio-margin': guard .e4.default('10%'),
    'on-shared-runner': schemas .k5n(['pass', 'warn', 'fail']).default('warn'),
});
 
const throughputSchema = schemas .rej({
    min: schemas .aig().gt(0).optional().describe('rows a second, in calls of `batch` rows'),
    'ratio-margin': guard .e4.optional().describe('how much slower than the baseline it may be'),
});
const memorySchema = schemas .rej({
    'max-mib': schemas .aig().gt(0).optional().describe('largest peak of the resident set, runtime included'),
    'ratio-margin': guard .e4.optional().describe('how much more than the baseline it may take'),
    'max-leak-kib': schemas .aig()
        .gte(0)
        .optional()
        .describe('by how much the resident set may grow a call, in KiB: the slope over the timed calls; less than 1 MiB more over all of them does not matter'),
});
const coldStartSchema = schemas .rej({
    'max-ms': schemas .aig().gt(0).optional().describe('longest time from starting a process to its first answer'),
    'ratio-margin': guard .e4.optional(),
    runs: schemas .Whr().min(5).max(50).default(5).describe('fresh processes of each model'),
});

 
var robustness = __webpack_require__(47036);
; 


 
const slicesSchema = schemas .rej({
    by: schemas .YOg(schemas .YjP()).default([]).describe('columns whose every value is a slice'),
    where: schemas .g1P(schemas .YjP().min(1).max(100), schemas .YjP())
        .default({})
        .describe('slices by name: an expression over golden columns, such as `age < 25 and country == "US"`'),
    auto: schemas .zMY()
        .default(false)
        .describe('look for slices on one half of the rows, and test those found on the other half'),
    margin: guard .e4.optional(),
    fdr: schemas .aig().gt(0).lt(1).default(0.1),
    correction: schemas .k5n(['standard', 'any-dependence'])
        .default('standard')
        .describe('Benjamini-Hochberg, or Benjamini-Yekutieli for slices that depend on each other in any way'),
    'min-rows': schemas .Whr().min(2).default(50),
});

 
var source = __webpack_require__(74847);
; 












const runtimeNames = [
    ...['tfjs-node-gpu', 'onnx-cuda', 'onnx-webgpu'],
    ...['tfjs-node', 'onnx', 'tfjs-wasm', 'tfjs-cpu'],
];
 
const modelConfigSchema = schemas .rej({
    name: schemas .YjP()
        .regex(/^[A-Za-z0-9_.-]{1,60}$/)
        .optional(),
    baseline: source .O,
    candidate: source .O,
    anchor: source .O
        .extend({ margin: guard .e4 })
        .optional()
        .describe('a fixed reference, such as the released model: the primary metric is held against it as well'),
    runtime: schemas .k5n(['auto', ...runtimeNames, 'predictions'])
        .default('auto')
        .describe('`auto` takes the best that loads both models'),
    'install-runtime': schemas .zMY()
        .default(false)
        .describe('fetch a runtime that is not there, as `assay runtime install` does'),
    'require-gpu': schemas .zMY().default(false),
    'gpu-idle-mib': schemas .aig()
        .min(0)
        .default(500)
        .describe('GPU memory in MiB that may be in use before the first model'),
    batch: schemas .Whr().min(1).max(1_000_000).default(256),
    process: process .L,
    code: schemas .YOg(schemas .YjP().min(1).max(500))
        .max(50)
        .default([])
        .describe('folders, files or globs of the repository that programs of `command` import from elsewhere than the folder that they stand in, such as `src/features/**`: an edit there is an edit of the program'),
    output: schemas .YjP().optional().describe('name of the output that is judged, of models that have several'),
    golden: golden .tF,
    task: schemas .k5n(['binary', 'multiclass', 'multilabel', 'regression', 'quantile', 'ranking', 'text', 'embedding']),
    levels: schemas .YOg(schemas .aig().gt(0).lt(1))
        .min(1)
        .optional()
        .describe('task quantile: the level of each output, ascending, such as [0.1, 0.5, 0.9]'),
    primary: guard .t8,
    guards: schemas .YOg(guard .t8).default([]),
    flips: flipsSchema.prefault({}),
    slices: slicesSchema.prefault({}),
    fairness: fairnessSchema.prefault({}),
    ood: oodSchema.optional(),
    robustness: robustness .ms.describe('changes of inputs under which outputs must behave'),
    parity: parity .Di
        .optional()
        .describe('the candidate in another form (ONNX of a SavedModel, float16 of float32): both must answer alike'),
    latency: latencySchema.prefault({}),
    throughput: throughputSchema.prefault({}),
    memory: memorySchema.prefault({}),
    'cold-start': coldStartSchema.optional(),
    'price-per-hour': schemas .aig().gt(0).optional().describe('price of the machine, for the cost of 1,000 predictions'),
    lineage: schemas .k5n(['pass', 'warn', 'fail'])
        .default('warn')
        .describe('verdict of a candidate that `assay.lock` does not know, in a repository that has one'),
    repeats: schemas .Whr()
        .min(1)
        .max(20)
        .default(3)
        .describe('runs of each model on all rows where one is not deterministic; 1 = not looked at'),
    'early-stop': schemas .zMY()
        .default(false)
        .describe('judge 10, 25 and 50 % of the rows first, by stricter bounds, and stop where they decide'),
    'missing-labels': schemas .k5n(['left-out', 'at-random'])
        .default('left-out')
        .describe('`at-random`: rows without a label sharpen the intervals, which is valid only if chance chose them'),
    undecided: schemas .k5n(['pass', 'warn', 'fail']).default('warn'),
    timeout: schemas .aig().gt(0).default(600).describe('seconds that one model may take, loading included'),
});

; 

 
const reportConfigSchema = schemas .rej({
    key: schemas .YjP()
        .regex(/^[A-Za-z0-9_.-]{1,40}$/)
        .default('default')
        .describe('tells several reports on one pull request apart'),
    'on-change': schemas .k5n(['update', 'recreate'])
        .default('update')
        .describe('what happens to the comment on the next push'),
    inline: schemas .KCZ([schemas .zMY(), schemas .euz('resolve')])
        .default(false)
        .describe('review comments on the lines of the change that findings stand on; `resolve` also closes answered ones whose finding is gone, for which the token needs `contents: write`'),
    trend: schemas .YjP()
        .optional()
        .describe('earlier decisions, drawn as a line: a path, or `git:REF:PATH` for a branch that keeps them'),
    accept: schemas .rej({
        author: schemas .zMY().default(false).describe('whether the author of a pull request may accept its findings'),
    })
        .optional()
        .describe('who may accept findings by a comment: `/assay accept FINGERPRINT REASON`'),
});

 
var finding = __webpack_require__(92172);
; 


const attention = ['note', 'warn', 'fail'];
 
const secretsConfigSchema = schemas .rej({
    'fail-on': schemas .k5n(finding .E2).default('high').describe('the lowest confidence that fails the gate'),
    'warn-on': schemas .k5n(finding .E2).default('medium').describe('the lowest confidence that warns'),
    exclude: schemas .YOg(schemas .YjP().max(500)).max(200).default([]).describe('globs of paths that are not scanned'),
    disable: schemas .YOg(schemas .YjP()).default([]).describe('ids of rules that are switched off'),
    'allow-list': schemas .YjP().default('.assay/secrets.allow'),
    unread: schemas .rej({
        media: schemas .k5n(attention).default('note').describe('pictures, sound and film while OCR is off'),
        caps: schemas .k5n(attention).default('warn').describe('what is over a cap of size, depth or number'),
        encrypted: schemas .k5n(attention).default('warn').describe('archives and documents with a password'),
    })
        .prefault({})
        .describe('what an input does to the verdict that could not be read'),
    exposure: schemas .k5n(attention).default('warn').describe('code that prints, logs or ships a credential'),
    posture: schemas .k5n(attention)
        .default('warn')
        .describe('workflows and policies that open more than they need (`--posture`)'),
    rotation: schemas .rej({
        'max-age-days': schemas .Whr().min(1).max(3650),
        'by-tag': schemas .g1P(schemas .YjP(), schemas .Whr().min(1).max(3650))
            .default({})
            .describe('other limits for classes of credentials: ml, cloud, code, database, …'),
    })
        .optional()
        .describe('how long a secret may have stood in the history'),
    'foreign-ignores': schemas .zMY().default(false).describe('honour the inline ignores of other scanners'),
    ocr: schemas .zMY().default(false).describe('read text in pictures'),
    verify: schemas .zMY().default(false).describe('ask providers whether a credential is live'),
    'verify-paid': schemas .zMY().default(false).describe('also where asking costs money'),
    'verify-forks': schemas .zMY().default(false).describe('also for pull requests from forks'),
    'verify-hosts': schemas .YOg(schemas .YjP().max(253))
        .max(50)
        .default([])
        .describe('hosts of your own that may be asked: a self-managed GitLab, MLflow, Label Studio'),
    incident: schemas .KCZ([schemas .zMY(), schemas .euz('even-public')])
        .default(false)
        .describe('open an issue with the playbook when a push brings a credential; in a public repository only `even-public`'),
    'max-file-bytes': schemas .Whr().min(1024).default(100_000_000).describe('larger files are counted as unread'),
});

; 





 
const configSchema = schemas .rej({
    version: schemas .euz(1).describe('version of this file format'),
    secrets: schemas .KCZ([schemas .euz(false), secretsConfigSchema]).prefault({}),
    data: config .Mt.optional(),
    model: modelConfigSchema.optional(),
    report: reportConfigSchema.prefault({}),
});

; 



const longest = 1_000_000;


function parseConfig(text, path) {
    if (text.length > longest) {
        throw new problem .A(`${path} is too long: needed at most ${longest} characters, given ${text.length}.`, 'Keep data out of the configuration; name files instead.');
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
    return new problem .A(`${path} is ${what}:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`, 'Mend the lines named above; `assay init` writes a starter file, and dist/assay.schema.json lets an editor check it.');
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


  }),

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

  92172:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    E2: () => (  confidences),
    FU: () => (  isProvenReal),
    Vj: () => (  verdictOf),
    gO: () => (  severities),
    p0: () => (  responseSteps),
    xJ: () => (  severityOf)
  });
const severities = ['error', 'warning', 'note'];
const confidences = ['certain', 'high', 'medium', 'low'];
 
const responseSteps = ['revoke', 'replace', 'redeploy', 'review', 'purge'];
 
function verdictOf(finding) {
    if (finding.severity === 'error')
        return 'fail';
    return finding.severity === 'warning' ? 'warn' : 'pass';
}
 
function severityOf(verdict) {
    if (verdict === 'fail' || verdict === 'error')
        return 'error';
    return verdict === 'warn' ? 'warning' : 'note';
}
 
function isProvenReal({ verification }) {
    return verification?.state === 'live' || verification?.state === 'restricted';
}


  }),

  11291:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    LJ: () => (  goldenRoles),
    tF: () => (  goldenSchema),
    tz: () => (  goldenPath)
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
  var _golden_pictures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85024);


 
const goldenRoles = {
    id: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().default('id'),
    label: zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()).min(1)])
        .default('label')
        .describe('column of the label; a list of columns for several labels (multilabel) or a vector (embedding)'),
    classes: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP())
        .min(2)
        .optional()
        .describe('names of the classes as the label column writes them, in the order of the outputs'),
    inputs: zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()), zod__WEBPACK_IMPORTED_MODULE_1__  .g1P(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()).min(1)]))])
        .optional()
        .describe('columns that make the one input, in this order (all others unless told); or a map of the names of inputs to columns'),
    gaps: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['refuse', 'allow'])
        .default('refuse')
        .describe('`allow`: an empty input cell goes to the models as NaN'),
    weight: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().optional().describe('column of row weights, above 0'),
    group: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().optional().describe('column of what makes rows depend on each other: a user, a document, a video'),
    query: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().optional().describe('column of the query (ranking) or series (forecast) that a row belongs to'),
    pictures: _golden_pictures_js__WEBPACK_IMPORTED_MODULE_0__  .b.optional().describe('the dataset is a folder of PNG and JPEG pictures, or has such files'),
    'must-not-flip': zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().optional().describe('boolean column: rows that must stay right'),
};
 
const goldenSchema = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().optional().describe('the dataset: CSV, TSV, JSON Lines, Parquet or NPZ, or a folder of pictures'),
    manifest: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
        .optional()
        .describe('instead of `path`: YAML that names the files with their sha256, and which column is what'),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
        .regex(/^sha256:[0-9a-f]{64}$/)
        .optional()
        .describe('sha256 of the file; of a manifest: of the sorted lines "sha256 name" of its files'),
    wear: zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().min(1).default(50).describe('decisions by the trend from which on the dataset counts as worn'),
    ...goldenRoles,
});
 
function goldenPath({ path, manifest }) {
    return path ?? manifest ?? '';
}


  }),

  42425:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    e4: () => (  marginSchema),
    f5: () => (  settingsOf),
    gE: () => (  guardedNumber),
    t8: () => (  guardSchema)
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
  var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96149);


 
const marginSchema = zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__  .aig().min(0), zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().regex(/^\d+(\.\d+)?%$/)]);
const settings = {
    at: zod__WEBPACK_IMPORTED_MODULE_1__  .aig().optional().describe('number that belongs to the metric: k of `ndcg@k`, beta of `fbeta`, a level'),
    class: zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().min(0).optional().describe('multiclass: the metric of this class alone, counted from 0'),
    average: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['macro', 'micro', 'weighted', 'samples'])
        .optional()
        .describe('how several classes or labels become one number; macro unless told'),
    weights: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['none', 'linear', 'quadratic']).optional().describe('`cohen-kappa`: weights of disagreements'),
    multi: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['ovr', 'ovo']).optional().describe('`roc-auc` of several classes: one against the rest, or in pairs'),
    gain: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['linear', 'exponential']).optional().describe('`ndcg@k`, `dcg@k`: gain of a relevance'),
    pattern: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().optional().describe('`regex`: the pattern that is to be found in the text'),
    schema: zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__  .zMY(), zod__WEBPACK_IMPORTED_MODULE_1__  .g1P(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__  .Pq9())])
        .optional()
        .describe('`json-schema`: the schema that the text has to fit as JSON'),
    cost: zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__  .rej({ matrix: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .aig())) })])
        .optional()
        .describe('`cost`: what a row costs, by label (lines) and predicted class, or an expression over columns, `label` and `pred`'),
    command: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().min(1))
        .min(1)
        .max(200)
        .optional()
        .describe('`metric-command`, `judge-command`: program and arguments (docs/model-command.md); `{root}/…` is a file of the repository as the base commit has it'),
    name: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
        .regex(/^[A-Za-z0-9][A-Za-z0-9 _-]{0,39}$/)
        .optional()
        .describe('what the report calls the number of a program'),
    env: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(_process_js__WEBPACK_IMPORTED_MODULE_0__  .w).max(50).optional().describe('names of environment variables for this program'),
    gives: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['rows', 'number'])
        .optional()
        .describe('`metric-command`: a score for each row, or one number without an interval; rows unless told'),
    better: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['higher', 'lower']).optional().describe('`metric-command`: higher unless told'),
    human: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
        .optional()
        .describe('`judge-command`: table of pairs that people have judged, with the columns `a`, `b` and `preference`'),
    'min-agreement': zod__WEBPACK_IMPORTED_MODULE_1__  .aig()
        .min(0)
        .max(1)
        .optional()
        .describe('`judge-command`: share of these pairs in which the judge must agree with people'),
    'max-position-share': zod__WEBPACK_IMPORTED_MODULE_1__  .aig()
        .min(0)
        .max(1)
        .optional()
        .describe('`judge-command`: share of pairs in which the order of the texts may decide; 0.3 unless told'),
};
 
const guardSchema = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().default('cost').describe('id of the metric; may be left out with `cost`'),
    ...settings,
    margin: marginSchema.optional(),
    min: zod__WEBPACK_IMPORTED_MODULE_1__  .aig().optional(),
    max: zod__WEBPACK_IMPORTED_MODULE_1__  .aig().optional(),
    'fail-on': zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['margin', 'proven-drop'])
        .optional()
        .describe('`proven-drop`: fail when any loss is proven, pass otherwise; `margin` unless told'),
    'equal-within': zod__WEBPACK_IMPORTED_MODULE_1__  .aig()
        .gt(0)
        .optional()
        .describe('pass only when the change is proven to be smaller than this in both directions'),
    'max-gain': zod__WEBPACK_IMPORTED_MODULE_1__  .aig()
        .gt(0)
        .optional()
        .describe('fail when a larger gain than this is proven: test rows may have leaked into training'),
    undecided: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['pass', 'warn', 'fail']).optional().describe('as `model.undecided`, for this metric alone'),
});
 
function settingsOf(guard) {
    const keys = Object.keys(settings);
    return Object.fromEntries(keys.filter((key) => guard[key] !== undefined).map((key) => [key, guard[key]]));
}
 
function guardedNumber(guard) {
    const given = settingsOf(guard);
    const text = Object.keys(given).length === 0 ? guard.metric : `${guard.metric} ${JSON.stringify(given)}`;
     
    return text.replaceAll('`', '\u02cb');
}


  }),

  68947:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Di: () => (  paritySchema),
    Lz: () => (  toleranceOf)
  });
 
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
  var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74847);


const share = zod__WEBPACK_IMPORTED_MODULE_1__  .aig().min(0).max(1);


const parityTolerances = {
    float32: { absolute: 1e-5, relative: 1e-3 },
    float16: { absolute: 1e-2, relative: 1e-2 },
    bfloat16: { absolute: 8e-2, relative: 8e-2 },
    int8: { absolute: 0.1, relative: 0.1 },
};
 
const paritySchema = _source_js__WEBPACK_IMPORTED_MODULE_0__  .O.extend({
    precision: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['float32', 'float16', 'bfloat16', 'int8'])
        .default('float32')
        .describe('what the converted model computes in, which says how far outputs may differ: absolute 1e-5 + relative 1e-3 (float32), 0.01 + 0.01 (float16), 0.08 + 0.08 (bfloat16), 0.1 + 0.1 (int8)'),
    absolute: zod__WEBPACK_IMPORTED_MODULE_1__  .aig().min(0).optional().describe('absolute difference of an output that is allowed, instead'),
    relative: zod__WEBPACK_IMPORTED_MODULE_1__  .aig().min(0).optional().describe("share of the original's output that is allowed beside it, instead"),
    'max-outside': share.default(0).describe('largest share of rows with an output beyond that; with 0 every row counts'),
    'max-disagreement': share
        .optional()
        .describe('classification: largest share of rows that get another class; with 0 every row counts'),
});
 
function toleranceOf({ precision, absolute, relative, }) {
    const usual = parityTolerances[precision];
    return { absolute: absolute ?? usual.absolute, relative: relative ?? usual.relative };
}


  }),

  96149:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  processSchema),
    w: () => (  environmentNameSchema)
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

 
const rights = /^(GITHUB|ACTIONS|INPUT|RUNNER)_/i;
 
const environmentNameSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/)
    .refine((name) => !rights.test(name), 'names of the workflow’s own rights are never given');
 
const processSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
    sandbox: zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(['none', 'unshare', 'docker'])
        .default('none')
        .describe('`unshare`: namespaces of its own for users and processes, and no network (Linux); `docker`: a container of `image` for each `command`, without network, rights and more of the disk than it names'),
    image: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP()
        .regex(/^[a-z0-9][A-Za-z0-9._:/@-]{0,300}$/)
        .optional()
        .describe('`sandbox: docker`: the image, best by digest (`name@sha256:…`); it is never pulled here'),
    'memory-mib': zod__WEBPACK_IMPORTED_MODULE_0__  .Whr().min(16).optional().describe('resident memory in MiB above which a process is ended'),
    'load-seconds': zod__WEBPACK_IMPORTED_MODULE_0__  .aig().gt(0).default(120).describe('longest time for loading a model'),
    'call-seconds': zod__WEBPACK_IMPORTED_MODULE_0__  .aig().gt(0).default(60).describe('longest time for one exchange with a process'),
    threads: zod__WEBPACK_IMPORTED_MODULE_0__  .Whr().min(1).max(1024).optional().describe('threads that a `command` is told to use'),
    env: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().refine((name) => !rights.test(name), 'names of the workflow’s own rights are never given'))
        .default([])
        .describe('further names of environment variables that the processes are given'),
})
    .refine(({ sandbox, image }) => (sandbox === 'docker') === (image !== undefined), {
    error: '`image` belongs to `sandbox: docker`, which needs it',
    path: ['image'],
})
    .prefault({});


  }),

  47036:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    L$: () => (  perturbationOf),
    ms: () => (  robustnessSchema)
  });
 
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

 
const perturbations = [
    ...['typos', 'case', 'digits', 'noise', 'missing', 'brightness', 'blur', 'crop'],
];
const share = zod__WEBPACK_IMPORTED_MODULE_0__  .aig().min(0).max(1);
const testSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
    perturb: zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(perturbations)
        .optional()
        .describe('typos: letters exchanged, lost or doubled; case: all letters large or small; digits: other digits; noise: a share of the standard deviation; missing: cells emptied; brightness: lighter or darker; blur and crop: of pictures'),
    columns: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(zod__WEBPACK_IMPORTED_MODULE_0__  .YjP()).min(1).optional().describe('`perturb`: input columns that are changed'),
    size: zod__WEBPACK_IMPORTED_MODULE_0__  .aig()
        .gt(0)
        .max(1000)
        .optional()
        .describe('`perturb`: typos in a text (1), share of digits (1), standard deviations of noise (0.1), share of cells emptied (0.1), share of brightness (0.2), pixels of blur (1), share of a side that is cropped (0.1)'),
    rows: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP()
        .optional()
        .describe('instead of `perturb`: a table of rows that were changed by hand, each with the id of its golden row; columns that it lacks stay as they are there'),
    set: zod__WEBPACK_IMPORTED_MODULE_0__  .euz('perturbed').optional().describe('instead: such rows in the files of the manifest that say so'),
    command: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().min(1))
        .min(1)
        .max(200)
        .optional()
        .describe('instead: a program that reads golden rows as JSON lines and writes changed ones (docs/model-command.md); `{root}` is the repository, `{seed}` a number for what is random'),
    expect: zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(['same', 'right', 'not-lower', 'not-higher'])
        .default('same')
        .describe('what the output must do: stay (class, labels, text; numbers within `tolerance`), be right by the label of the row (not of quantiles), or not fall, or not rise'),
    tolerance: zod__WEBPACK_IMPORTED_MODULE_0__  .aig().min(0).default(0).describe('change of an output number that does not count'),
    max: share.optional().describe('largest share of rows that may fail under the candidate'),
    margin: share.optional().describe('by how much that share may rise beyond the one of the baseline'),
})
    .refine(({ perturb, rows, set, command }) => [perturb, rows, set, command].filter((each) => each !== undefined).length === 1, 'needed exactly one of `perturb`, `rows`, `set` and `command`')
    .refine(({ perturb, columns }) => (perturb === undefined) === (columns === undefined), {
    error: '`columns` belong to `perturb`, which needs them',
    path: ['columns'],
});
 
const robustnessSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(testSchema).max(20).default([]);
 
function perturbationOf({ perturb, columns, size }) {
    return perturb === undefined || columns === undefined ? null : { perturb, columns, size };
}


  }),

  74847:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  modelSourceSchema)
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
  var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96149);


 
const ownHeaders = /^(host|connection|content-.*|transfer-encoding|te|upgrade|expect|keep-alive|trailer|proxy-.*)$/i;
 
const loopback = /^http:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?(\/|$)/i;
 
const endpointSchema = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
    url: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
        .regex(/^https?:\/\/[^\s@?#/]+(\/[^\s@?#]*)?$/, 'needed http(s)://host[:port][/path] without user, query or fragment')
        .describe('address of the server, up to and without `/v2` or `/v1`'),
    api: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['open-inference', 'tf-serving']).default('open-inference'),
    model: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().regex(/^[^\s/?#]{1,200}$/),
    version: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
        .regex(/^[^\s/?#]{1,200}$/)
        .optional(),
    'header-env': zod__WEBPACK_IMPORTED_MODULE_1__  .g1P(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
        .regex(/^[A-Za-z0-9-]{1,100}$/)
        .refine((name) => !ownHeaders.test(name), 'the exchange itself sets this header'), _process_js__WEBPACK_IMPORTED_MODULE_0__  .w)
        .optional()
        .describe('headers of every request, each with the name of the environment variable that holds its value'),
});
const httpSchema = endpointSchema.refine(({ url, 'header-env': headers }) => headers === undefined || url.startsWith('https:') || loopback.test(url), {
    path: ['header-env'],
    message: 'needed an https address: over plain http anybody on the way could read the values',
});
 
const modelSourceSchema = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().optional().describe('model directory or file, relative to the repository root'),
    ref: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().optional().describe('`base` = the merge base commit, or any git ref; the working tree unless told'),
    predictions: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
        .optional()
        .describe('CSV, JSON Lines, Parquet or NPZ of row id and outputs, instead of a model'),
    command: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().min(1))
        .min(1)
        .max(200)
        .optional()
        .describe('program and arguments that serve the model of `path` (docs/model-command.md); `{model}` is its place, `{shim}` the Python shim, `{root}` the repository'),
    http: httpSchema.optional().describe('endpoint that serves the model'),
    output: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().optional().describe("name of this model's output, where the two have other names for it"),
});


  }),

  85024:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    J: () => (  pictureColumn),
    b: () => (  picturesSchema)
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const side = zod__WEBPACK_IMPORTED_MODULE_0__  .Whr().min(1).max(4096);
 
const picturesSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
    height: side,
    width: side,
    channels: zod__WEBPACK_IMPORTED_MODULE_0__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__  .euz(1), zod__WEBPACK_IMPORTED_MODULE_0__  .euz(3)]).default(3),
    layout: zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(['nhwc', 'nchw'])
        .default('nhwc')
        .describe('order of an input: rows, columns, colours or colours first'),
    scale: zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(['0..1', '-1..1', '0..255', 'bytes'])
        .default('0..1')
        .describe('range of values; `bytes` are whole numbers 0 to 255'),
    mean: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(zod__WEBPACK_IMPORTED_MODULE_0__  .aig()).min(1).max(3).optional().describe('taken away from each colour after scaling'),
    std: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(zod__WEBPACK_IMPORTED_MODULE_0__  .aig().gt(0)).min(1).max(3).optional().describe('each colour is divided by it after scaling'),
    file: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().default('file').describe('column of `labels.csv` that names the picture'),
});
 
const pictureColumn = 'image';


  })

};
