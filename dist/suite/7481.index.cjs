'use strict';
exports.id = 7481;
exports.ids = [7481];
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

  87791:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  listed)
  });
 
function listed(texts, most = 5) {
    return `${texts.slice(0, most).join(', ')}${texts.length > most ? ` and ${texts.length - most} more` : ''}`;
}


  }),

  77481:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  dataGate: () => (  dataGate)
});

 
var external_node_path_ = __webpack_require__(76760);
 
var assemble = __webpack_require__(25829);
 
var problem = __webpack_require__(75254);
 
var quote = __webpack_require__(52037);
 
var snapshot_paths = __webpack_require__(52301);
 
var listed = __webpack_require__(87791);
 
var git = __webpack_require__(21022);
 
var git_changes = __webpack_require__(32026);
; 







async function editsOf(root, change, config) {
    const from = await (0,git .wu)(root, change.base, change.head);
    const found = new Map();
    for (const each of await (0,git_changes .v)(root, from, change.head)) {
        const judge = judgeOf(each, config);
        if (judge === null)
            continue;
        const done = each.status === 'added' ? 'new' : each.status === 'deleted' ? 'deleted' : 'edited';
        const key = `${judge}\0${done}`;
        const names = found.get(key) ?? [];
        names.push((0,quote .h)(each.oldPath ?? each.path));
        found.set(key, names);
    }
    return [...found].map(([key, names]) => {
        const [judge = '', done = ''] = key.split('\0');
        const many = names.length > 1;
        const what = `the ${judge}${many ? 's' : ''} ${(0,listed .K)(names)} ${many ? 'are' : 'is'} ${done}`;
        return `${what}; this change is judged against the base commit's, and ${many ? 'their' : 'its'} owner must approve`;
    });
}
function judgeOf({ path, oldPath = path }, { snapshots }) {
    const either = (holds) => holds(path) || holds(oldPath);
    const isProfile = (one) => one.endsWith('.profile.json');
    const accepted = (one) => isProfile(one) && snapshots.some(({ history }) => history !== undefined && (0,snapshot_paths .kt)(one, (0,snapshot_paths .j7)(history)));
    if (either(accepted))
        return 'accepted profile';
    const bases = snapshots.flatMap(({ base, training }) => [base ?? [], training ?? []].flat()).map(snapshot_paths .j7);
     
    const configured = (one) => bases.includes(one) || bases.includes(one.replace(/\.dvc$/, ''));
    if (either((one) => isProfile(one) && (configured(one) || /^profiles\/[^/]+$/.test(one))))
        return 'stored profile';
    return either(configured) ? 'base' : null;
}

 
var data_run = __webpack_require__(17848);
 
var snapshot_named = __webpack_require__(26205);
 
var table = __webpack_require__(91513);
 
var data_touched = __webpack_require__(94752);
; 












async function dataGate(request, policy, io, openEngine = openLate) {
    const started = io.now();
    if (request.mode === 'change' && policy.config.data === undefined) {
        throw new problem .A('No snapshot is configured: needed `data.snapshots` in the policy, given none.', 'Name the snapshots in assay.yml (`assay init` finds them), or compare two files: assay data BASE HEAD.');
    }
    return (0,data_run .Y)(policy, io, openEngine, async (run) => {
        if (request.mode === 'pair') {
            (0,table .I3)(request.base);
            const name = request.name ?? (0,snapshot_named .V)(request.head);
            const config = { ...(0,snapshot_named .a)(run.config, name, request.head), ...request.asked };
            return [
                await guarded(run, {
                    name,
                    config,
                    base: request.base,
                    head: request.head,
                    from: null,
                    path: inRepository(io.root, request.head),
                }, false),
            ];
        }
        return changed(run, request.change, started);
    });
}
 
const openLate = async (options) => (await Promise.all( [__webpack_require__.e(2076), __webpack_require__.e(1547), __webpack_require__.e(1878), __webpack_require__.e(7689)]).then(__webpack_require__.bind(__webpack_require__, 97689))).openDuckdb(options);
 
async function changed(opened, change, started) {
    const { io, config } = opened;
    let touched;
    let run = opened;
    try {
        touched = await (0,data_touched .o)(io.root, change, config);
        run = { ...opened, policy: withEdits(opened.policy, await editsOf(io.root, change, config)) };
    }
    catch (error) {
        if (!(error instanceof problem .A))
            throw error;
        return [(0,assemble.couldNotCheck)('data', error, (0,data_run .G)(opened, started))];
    }
    if (touched.length === 0)
        return [nothingTouched(run, change, started)];
    const all = [];
    for (const [i, snapshot] of touched.entries()) {
        io.log.progress('snapshots', i, touched.length);
        all.push(await guarded(run, snapshot, true));
    }
    io.log.progress('snapshots', touched.length, touched.length);
    return all;
}
function withEdits({ config, source }, edits) {
    return { config, source: { ...source, edits: [...source.edits, ...edits] } };
}
 
async function guarded(run, snapshot, inside) {
    const started = run.io.now();
    const { name, base, head } = snapshot;
    try {
        const { evidenceFor } = await Promise.all( [__webpack_require__.e(5521), __webpack_require__.e(1526), __webpack_require__.e(7402), __webpack_require__.e(3156), __webpack_require__.e(8779)]).then(__webpack_require__.bind(__webpack_require__, 20163));
        return await evidenceFor(run, snapshot, inside, started);
    }
    catch (error) {
        if (!(error instanceof problem .A))
            throw error;
        return (0,assemble.couldNotCheck)('data', error, { ...(0,data_run .G)(run, started), name, subject: { base, head, digests: {} } });
    }
}
 
function inRepository(root, path) {
    if ((0,table .bI)(path))
        return path;
    if (!(0,external_node_path_.isAbsolute)(path))
        return (0,snapshot_paths .j7)(path);
    const inside = (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/');
    return inside.startsWith('../') || (0,external_node_path_.isAbsolute)(inside) ? (0,external_node_path_.basename)(path) : inside;
}
function nothingTouched(run, change, started) {
    return (0,assemble .fT)({
        gate: 'data',
        ...(0,data_run .G)(run, started),
        verdict: 'skip',
        decided: 'no snapshot changed',
        limit: 'snapshots of the policy',
        subject: { base: change.base, head: change.head, digests: {} },
        notes: [{ kind: 'method', text: `Watched: ${run.config.snapshots.map(({ path }) => (0,quote .h)(path)).join(', ')}.` }],
    });
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
