export const id = 3294;
export const ids = [3294];
export const modules = {

/***/ 6947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ configSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/data/config.js
var config = __webpack_require__(780);
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

// EXTERNAL MODULE: ./lib/evidence/finding.js + 1 modules
var finding = __webpack_require__(2475);
;// CONCATENATED MODULE: ./lib/secrets/config.js


/** The `secrets:` part of `assay.yml`. */
const secretsConfigSchema = schemas/* strictObject */.rej({
    'fail-on': schemas/* enum */.k5n(finding/* confidences */.E2).default('high').describe('the lowest confidence that fails the gate'),
    'warn-on': schemas/* enum */.k5n(finding/* confidences */.E2).default('medium').describe('the lowest confidence that warns'),
    exclude: schemas/* array */.YOg(schemas/* string */.YjP().max(500)).max(200).default([]).describe('globs of paths that are not scanned'),
    disable: schemas/* array */.YOg(schemas/* string */.YjP()).default([]).describe('ids of rules that are switched off'),
    'allow-list': schemas/* string */.YjP().default('.assay/secrets.allow'),
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


/***/ }),

/***/ 3294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultConfig: () => (/* binding */ defaultConfig)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6947);

/** The configuration that holds when there is no file: secrets with their defaults, no other gate. */
function defaultConfig() {
    return _config_js__WEBPACK_IMPORTED_MODULE_0__/* .configSchema */ .Q.parse({ version: 1 });
}


/***/ }),

/***/ 780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ dataConfigSchema),
/* harmony export */   ap: () => (/* binding */ snapshotSchema),
/* harmony export */   rS: () => (/* binding */ marginsSchema)
/* harmony export */ });
/* unused harmony exports undecidedSchema, columnSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);

const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1);
const glob = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(500);
const undecidedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'warn', 'fail']).default('warn');
const marginsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    distribution: share
        .default(0.05)
        .describe('largest distance between the two distribution functions that does not matter'),
    category: share.default(0.05).describe("largest change of one category's share that does not matter"),
    missing: share.default(0.01).describe('largest change of the share of missing values that does not matter'),
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(1).default(2).describe('largest factor of the number of rows that does not matter'),
});
const columnSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    margin: share.optional().describe("margin of this column's distribution"),
    ignore: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
    role: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['label', 'prediction', 'score', 'id', 'time', 'weight']).optional(),
    'on-change': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'warn', 'fail'])
        .optional()
        .describe('the most that a finding about this column does; fail unless told'),
});
const snapshotSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[A-Za-z0-9_.-]{1,60}$/)
        .optional()
        .describe('defaults to the file name'),
    path: glob.describe('file or glob relative to the repository root'),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('what to compare against; defaults to the same path at the merge base'),
    margins: marginsSchema.partial().optional(),
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), columnSchema).default({}),
    nulls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default(['']).describe('texts that mean "missing" in CSV and TSV'),
});
/** The `data:` part of `assay.yml`. */
const dataConfigSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    snapshots: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(snapshotSchema).min(1),
    margins: marginsSchema.prefault({}),
    undecided: undecidedSchema,
    alpha: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).max(0.05).default(0.001).describe('error rate of "changed" for one column'),
    privacy: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        k: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).default(10).describe('a string is stored in clear only when at least k rows have it'),
    })
        .prefault({}),
});


/***/ })

};
