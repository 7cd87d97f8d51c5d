export const id = 4626;
export const ids = [4626];
export const modules = {

/***/ 42053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ atTop),
/* harmony export */   k: () => (/* binding */ fromTop)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _sources_git_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26012);


/**
 * The invocation as if it had been made in the repository's top folder, where the policy and the allow-list stand and
 * which paths of a report are relative to: its `io.root` is that folder, `--config` is relative to it. Outside a
 * repository, or where the environment names one (`GIT_DIR`), it stays as it is.
 */
function atTop(invocation) {
    const { io, options } = invocation;
    const top = io.env.GIT_DIR === undefined && io.env.GIT_WORK_TREE === undefined ? (0,_sources_git_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOfGit */ .kP)(io.root) : null;
    if (top === null || top === io.root)
        return invocation;
    const config = options.config === null ? null : fromTop(top, io.root, options.config);
    return { ...invocation, io: { ...io, root: top }, options: { ...options, config } };
}
/** A path that was given in `folder`, as seen from `top`; `.` for `top` itself. With forward slashes. */
function fromTop(top, folder, path) {
    const seen = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    return seen === '' ? '.' : seen;
}


/***/ }),

/***/ 84626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/evidence/problem.js
var problem = __webpack_require__(75254);
// EXTERNAL MODULE: ./lib/secrets/allow-list.js
var allow_list = __webpack_require__(23865);
// EXTERNAL MODULE: ./lib/entry/at-top.js
var at_top = __webpack_require__(42053);
// EXTERNAL MODULE: ./lib/entry/deliver.js
var deliver = __webpack_require__(80789);
;// CONCATENATED MODULE: ./lib/entry/starter-config.js
/** The text of a starter `assay.yml` for what was found. Every value that is a judgement stands beside its meaning. */
function starterConfig(seen) {
    return [head, secrets, data(seen), model(seen)].join('\n');
}
const head = `# What Assay checks in this repository. In a pull request the base branch's file judges; the pull request's may only
# make it stricter. Every key is documented in dist/assay.schema.json of the Assay repository.
version: 1
`;
const secrets = `secrets:
  fail-on: high # certain, high, medium or low: the lowest confidence that fails
`;
function data(seen) {
    if (seen.snapshots.length === 0) {
        return `# data: # compares snapshots with the version at the merge base
#   snapshots:
#     - path: data/train.csv # CSV, TSV, Parquet or JSON Lines; a file or a glob
`;
    }
    const entries = seen.snapshots.map((one) => snapshotEntry(one, seen.suggested?.get(one.path)));
    return `data:
  snapshots:
${entries.join('\n')}
  margins: # the largest change that does not matter
    distribution: 0.05 # share of rows that moved
    category: 0.05 # change of one category's share
    missing: 0.01 # change of the share of missing values
  undecided: warn # too few rows to say: pass, warn or fail
`;
}
/** A snapshot with what holds of it today. JSON is YAML, so options are written as JSON on one line. */
function snapshotEntry(one, suggested) {
    const lines = [`    - name: ${scalar(one.name)}`, `      path: ${scalar(one.path)}`];
    if (suggested === undefined || suggested.snapshot.length === 0)
        return lines.join('\n');
    const [key] = suggested.keys;
    if (key !== undefined)
        lines.push(`      # key: [${scalar(key)}] # tells rows apart: rows are compared one by one`);
    lines.push('      expect: # all of this holds today; take out what is chance');
    lines.push(...suggested.snapshot.map((entry) => `        - ${flow(entry)}`));
    if (suggested.columns.length > 0)
        lines.push('      columns:');
    for (const { name, entries } of suggested.columns) {
        lines.push(`        ${scalar(name)}:`, '          expect:');
        lines.push(...entries.map((entry) => `            - ${flow(entry)}`));
    }
    return lines.join('\n');
}
/** A record as a YAML flow mapping: keys of ours are plain words, values are JSON. */
function flow(entry) {
    const value = (each) => typeof each === 'object' && each !== null && !Array.isArray(each)
        ? flow(each)
        : JSON.stringify(each);
    return `{ ${Object.entries(entry)
        .map(([key, each]) => `${key}: ${value(each)}`)
        .join(', ')} }`;
}
function model(seen) {
    if (seen.model === null || seen.golden === null) {
        const path = scalar(seen.model ?? 'models/my-model');
        return `# A golden dataset is a labelled table that never changes without a reviewer: an id column, a label column, and the
# numbers that the model takes. With one in place, switch this on:
# model:
#   baseline: { path: ${path}, ref: base } # the model at the merge base
#   candidate: { path: ${path} }
#   golden: { path: golden/golden.csv, id: id, label: label }
#   task: binary # binary, multiclass or regression
#   primary: { metric: accuracy, margin: 0.01 }
`;
    }
    return configured(seen.model, seen.golden);
}
function configured(model, golden) {
    const metric = golden.task === 'regression' ? '{ metric: mae, margin: "2%" }' : '{ metric: accuracy, margin: 0.01 }';
    return `model:
  baseline: { path: ${scalar(model)}, ref: base } # the model at the merge base
  candidate: { path: ${scalar(model)} }
  golden:
    path: ${scalar(golden.path)}
    id: ${scalar(golden.id)}
    label: ${scalar(golden.label)}
    inputs: [${golden.inputs.map(scalar).join(', ')}]
  task: ${golden.task}
  primary: ${metric} # the largest loss that does not matter
  undecided: warn # too few rows to say: pass, warn or fail
`;
}
/** A name as a YAML scalar: plain where that is safe, else as a double-quoted JSON string, which YAML reads alike. */
function scalar(text) {
    const plain = /^[A-Za-z_][A-Za-z0-9_./-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text);
    return plain ? text : JSON.stringify(text);
}

;// CONCATENATED MODULE: ./lib/entry/starter-workflow.js
/** The text of a starter workflow that runs all gates in one job and posts one comment. */
function starterWorkflow(seen, uses) {
    return `name: assay

on:
  pull_request:
    types: [opened, synchronize, reopened, edited]
  merge_group:
  push:
    branches: [${JSON.stringify(seen.defaultBranch)}]

permissions: {}

concurrency:
  group: assay-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  assay: # make this job a required check
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      contents: read
      pull-requests: write # for the comment; without it the report stands in the job summary
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          fetch-depth: 0 # the gates compare with the merge base
          ref: \${{ github.event.pull_request.head.sha || github.sha }}
          persist-credentials: false
      - uses: ${uses}
        id: assay
      - uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        if: always()
        with:
          name: assay
          path: |
            assay-report.html
            assay-evidence
`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
// EXTERNAL MODULE: ./lib/sources/git.js
var git = __webpack_require__(21022);
;// CONCATENATED MODULE: ./lib/entry/walk.js


const most = 50_000;
/** Every file below a folder, as sorted relative paths with forward slashes; hidden folders and node_modules left out. */
async function walk(root) {
    const found = [];
    const waiting = [''];
    for (let at = waiting.pop(); at !== undefined && found.length < most; at = waiting.pop()) {
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(root, at), { withFileTypes: true })) {
            const path = at === '' ? entry.name : `${at}/${entry.name}`;
            if (entry.isFile())
                found.push(path);
            else if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
                waiting.push(path);
        }
    }
    return found.sort();
}

;// CONCATENATED MODULE: ./lib/entry/survey.js





const table = /\.((csv|tsv|tab|psv|jsonl|ndjson)(\.(gz|zst|zstd))?|parquet|pq|arrow|feather)$/i;
const aside = /(^|\/)(test|tests|docs|examples?|fixtures|node_modules|vendor|\.[^/]+)\//i;
const mostSnapshots = 20;
const firstBytes = 4 * 1024 ** 2;
/** Looks at the files that git knows or does not ignore; all files when there is no repository. */
async function survey(root) {
    const files = await listed(root);
    const isGolden = (path) => /(^|\/)golden[^/]*(\/|$)|golden[^/]*\.[a-z]+$/i.test(path);
    const tables = files.map(pointedTo).filter((path) => table.test(path) && !aside.test(path));
    const model = await firstModel(root, files);
    const goldenFile = files.find((path) => table.test(path) && !aside.test(path) && isGolden(path) && /\.(csv|tsv)$/i.test(path));
    const snapshots = new Set(tables.filter((path) => !isGolden(path)).map(partitioned));
    const paths = [...snapshots].slice(0, mostSnapshots);
    return {
        notebooks: files.filter((path) => path.endsWith('.ipynb')).length,
        snapshots: named(paths),
        model,
        golden: goldenFile === undefined ? null : await goldenOf(root, goldenFile),
        defaultBranch: await defaultBranch(root),
    };
}
/** A pointer of DVC stands for the file that it tracks. */
function pointedTo(path) {
    return path.replace(/\.dvc$/i, '');
}
/** A file below folders named `key=value` is part of the snapshot that begins above them. */
function partitioned(path) {
    return /^(.+?)\/[^/=]+=[^/]*\//.exec(path)?.[1] ?? path;
}
async function listed(root) {
    if ((await (0,git/* topOf */.HX)(root)) === null)
        return walk(root);
    const out = await (0,git/* git */.$Y)(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
    return out
        .toString('utf8')
        .split('\0')
        .filter((path) => path !== '')
        .sort();
}
function named(paths) {
    const used = new Set();
    return paths.map((path) => {
        const plain = external_node_path_.posix
            .basename(path)
            .replace(table, '')
            .replace(/[^A-Za-z0-9_.-]+/g, '_')
            .slice(0, 50) || 'snapshot';
        let name = plain;
        for (let i = 2; used.has(name); i++)
            name = `${plain}-${i}`;
        used.add(name);
        return { name, path };
    });
}
async function firstModel(root, files) {
    for (const path of files.filter((one) => /(^|\/)model\.json$/.test(one) && !aside.test(one))) {
        try {
            const { format } = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(root, path), 'utf8'));
            if (format === 'layers-model' || format === 'graph-model')
                return external_node_path_.posix.dirname(path);
        }
        catch {
            // not a model that we read; the next one may be
        }
    }
    return null;
}
/** Reads the first rows of a golden file: which columns are id and label, which numbers make the input. */
async function goldenOf(root, path) {
    const handle = await (0,promises_.open)((0,external_node_path_.join)(root, path));
    const { buffer, bytesRead } = await handle
        .read(Buffer.alloc(firstBytes), 0, firstBytes, 0)
        .finally(() => handle.close());
    const text = buffer
        .subarray(0, bytesRead)
        .toString('utf8')
        .replace(/^\ufeff/, '');
    const whole = bytesRead < firstBytes ? text : text.slice(0, text.lastIndexOf('\n'));
    let rows;
    try {
        rows = (0,sync.parse)(whole, {
            columns: true,
            delimiter: /\.tsv$/i.test(path) ? '\t' : ',',
            to: 2000,
            relax_column_count: true,
        });
    }
    catch {
        return null;
    }
    const columns = Object.keys(rows[0] ?? {});
    const label = columns.find((name) => /^(label|target|y|class|outcome)$/i.test(name));
    const id = columns.find((name) => /^(id|row_?id|uid|key|index)$/i.test(name));
    if (label === undefined || id === undefined)
        return null;
    const numeric = (name) => rows.every((row) => row[name] !== '' && Number.isFinite(Number(row[name])));
    const inputs = columns.filter((name) => name !== label && name !== id && numeric(name));
    return { path, id, label, inputs, task: taskOf(rows.map((row) => row[label] ?? '')) };
}
function taskOf(labels) {
    const values = new Set(labels.filter((label) => label !== ''));
    if ([...values].every((value) => value === '0' || value === '1'))
        return 'binary';
    const whole = [...values].every((value) => /^\d+$/.test(value));
    return whole && values.size <= 100 ? 'multiclass' : 'regression';
}
async function defaultBranch(root) {
    try {
        const ref = await (0,git/* git */.$Y)(root, ['symbolic-ref', '--short', 'refs/remotes/origin/HEAD']);
        return ref
            .toString('utf8')
            .trim()
            .replace(/^origin\//, '');
    }
    catch {
        return 'main';
    }
}

;// CONCATENATED MODULE: ./lib/entry/commands/init.js










const config = 'assay.yml';
const workflow = '.github/workflows/assay.yml';
const allowList = '.assay/secrets.allow';
const command = {
    help: `assay init [--uses OWNER/REPOSITORY@REF] [--force]

Looks at this repository and writes a starter ${config} and ${workflow}, and an empty allow-list whose first line holds
the salt of fingerprints. Files that exist are left alone unless --force is given; an allow-list always.
`,
    options: { force: { type: 'boolean' }, uses: { type: 'string' } },
    async run(invocation) {
        const { flags, io, options, words } = (0,at_top/* atTop */.H)(invocation);
        if (words.length > 0)
            throw new problem/* Problem */.A(`assay init takes no words, given "${words.join(' ')}".`, 'See `assay init --help`.');
        const existing = [config, workflow].filter((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(io.root, path)));
        if (existing.length > 0 && flags.force !== true) {
            throw new problem/* Problem */.A(`Not written: ${existing.join(' and ')} exist already.`, 'Give --force to replace them.');
        }
        const found = await survey(io.root);
        const { suggestedFor } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(5521), __webpack_require__.e(3581), __webpack_require__.e(3155), __webpack_require__.e(6935), __webpack_require__.e(100), __webpack_require__.e(8837), __webpack_require__.e(3137), __webpack_require__.e(7953)]).then(__webpack_require__.bind(__webpack_require__, 97953));
        const seen = { ...found, suggested: await suggestedFor(found, io) };
        const uses = typeof flags.uses === 'string' ? flags.uses : await (await __webpack_require__.e(/* import() */ 8530).then(__webpack_require__.bind(__webpack_require__, 88530))).ownName();
        await (0,deliver/* write */.M9)(io.root, config, starterConfig(seen));
        await (0,deliver/* write */.M9)(io.root, workflow, starterWorkflow(seen, uses));
        if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(io.root, allowList))) {
            await (0,deliver/* write */.M9)(io.root, allowList, (0,allow_list/* writeAllowList */.dm)((0,external_node_crypto_.randomBytes)(16).toString('hex'), []));
            await writeAttribute(io.root);
        }
        if (!options.quiet)
            process.stdout.write(inWords(seen, uses));
        return 0;
    },
};
/** Adds the line that lets git join two branches' entries, unless it is there. */
async function writeAttribute(root) {
    const path = (0,external_node_path_.join)(root, '.gitattributes');
    const before = (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : '';
    const line = (0,allow_list/* mergeAttribute */.HX)(allowList);
    if (before.split(/\r?\n/).includes(line))
        return;
    await (0,deliver/* write */.M9)(root, '.gitattributes', `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${line}\n`);
}
/** How much is expected of the snapshots, or why nothing is. */
function suggestions({ snapshots, suggested }) {
    if (snapshots.length === 0)
        return [];
    if (suggested === undefined || suggested.size === 0) {
        return ['           nothing is expected of them: that needs the data engine (assay runtime install duckdb)'];
    }
    const count = [...suggested.values()].reduce((sum, { snapshot, columns }) => sum + columns.reduce((all, { entries }) => all + entries.length, snapshot.length), 0);
    return [`           ${count} expectations that hold today; read them and take out what is chance`];
}
function inWords(seen, uses) {
    const lines = [
        `${config}, ${workflow} and ${allowList} are written.`,
        `  secrets  all files; ${seen.notebooks} notebook${seen.notebooks === 1 ? '' : 's'} read by cell`,
        seen.snapshots.length === 0
            ? '  data     no CSV, TSV, Parquet or JSON Lines file found: the gate is not configured'
            : `  data     ${seen.snapshots.map((one) => one.path).join(', ')}`,
        ...suggestions(seen),
        seen.model === null
            ? '  model    no TensorFlow.js model (model.json) found: the gate is not configured'
            : seen.golden === null
                ? `  model    ${seen.model}, but no golden dataset: see the comment in ${config}`
                : `  model    ${seen.model} on ${seen.golden.path}`,
        'Next: read them, run `assay run`, commit them, and make the job `assay` a required check.',
    ];
    if (uses.startsWith('OWNER/'))
        lines.push(`Replace ${uses.split('@')[0]} in the workflow by the repository that holds Assay.`);
    return `${lines.join('\n')}\n`;
}


/***/ }),

/***/ 80789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   cK: () => (/* binding */ deliver),
/* harmony export */   lI: () => (/* binding */ surfaceOf),
/* harmony export */   nP: () => (/* binding */ writeEvidence)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _evidence_assemble_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25829);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75254);
/* harmony import */ var _evidence_tool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43215);
/* harmony import */ var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41324);
/* harmony import */ var _report_evidence_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15665);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(45650);
/* harmony import */ var _deliveries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35934);











/** The report of evidence outside of any CI run. */
function reportOf(evidence, context) {
    const sorted = [...evidence].sort(_evidence_assemble_js__WEBPACK_IMPORTED_MODULE_7__/* .worstFirst */ .md);
    const evidenceDigest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_report_evidence_text_js__WEBPACK_IMPORTED_MODULE_8__/* .evidenceText */ .r)(sorted)).digest('hex');
    return { evidence: sorted, context: { ...context, evidenceDigest } };
}
/**
 * Renders evidence as the command line asked and gives the exit code that its verdict deserves.
 * Errors: `Problem` for an unknown format and for a file that cannot be written.
 */
async function deliver(invocation, evidence, key) {
    const report = reportOf(evidence, { key, toolVersion: _evidence_tool_js__WEBPACK_IMPORTED_MODULE_5__/* .tool */ .z.version });
    for (const delivery of (0,_deliveries_js__WEBPACK_IMPORTED_MODULE_6__/* .deliveries */ .$)(invocation.options)) {
        const text = await render(delivery.format, report, invocation.options);
        if (delivery.file === null)
            process.stdout.write(text);
        else
            await write(invocation.io.root, delivery.file, text);
    }
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCode */ .I$)((0,_report_report_js__WEBPACK_IMPORTED_MODULE_10__/* .overallVerdict */ .B)(report));
}
async function render(format, report, options) {
    const surface = await surfaceOf(format);
    const width = process.stdout.columns;
    return surface.render(report, { color: options.color, ...(width === undefined ? {} : { width }) });
}
/** The surface of that id; all of them are loaded, and only when one is asked for that is not the terminal's. */
async function surfaceOf(id) {
    if (id === 'terminal')
        return (await __webpack_require__.e(/* import() */ 735).then(__webpack_require__.bind(__webpack_require__, 20735))).default;
    const { surfaces } = await Promise.all(/* import() */[__webpack_require__.e(1772), __webpack_require__.e(6664), __webpack_require__.e(8940)]).then(__webpack_require__.bind(__webpack_require__, 84325));
    const found = surfaces.find((one) => one.id === id);
    if (found === undefined)
        throw new Error(`no surface named ${id}`);
    return found;
}
/** Writes each evidence into a folder, as `<gate>.json` or `<gate>-<name>.json`. Errors: as `write`. */
async function writeEvidence(root, folder, evidence) {
    // reading evidence needs the schemas, and a scan that writes none does not
    const { evidenceFileName } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(6452), __webpack_require__.e(2037)]).then(__webpack_require__.bind(__webpack_require__, 26452));
    for (const one of evidence)
        await write(root, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, evidenceFileName(one)), (0,_report_evidence_text_js__WEBPACK_IMPORTED_MODULE_8__/* .evidenceText */ .r)([one]));
}
/** Writes a file and the folders above it; relative to `root`. */
async function write(root, file, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(file) ? file : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, file);
    try {
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(path, text);
    }
    catch (error) {
        const code = error.code ?? String(error);
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A(`Cannot write ${file}: ${code}.`, 'Name a file in a folder that can be written.', {
            cause: error,
        });
    }
}
/** Makes a folder and those above it, one by one: Node's recursive form never ends where none can be made, as in /proc. */
async function makeFolder(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
        return;
    await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path).catch((error) => {
        if (error.code !== 'EEXIST')
            throw error;
    });
}


/***/ }),

/***/ 25829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ couldNotCheck),
/* harmony export */   fT: () => (/* binding */ assemble),
/* harmony export */   kk: () => (/* binding */ verdictFrom),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75700);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92172);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41324);



/** The verdict that findings and measurements earn: the worst of them, at least `pass`. */
function verdictFrom(findings, measurements) {
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(['pass', ...findings.map(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj), ...measurements.map((m) => m.verdict)]);
}
/** Evidence in its canonical order: findings worst first, then by rule, place and fingerprint. */
function assemble(judgement) {
    const findings = [...(judgement.findings ?? [])].sort(bySeverity);
    const measurements = [...(judgement.measurements ?? [])];
    const { name } = judgement;
    return {
        format: 'assay/evidence',
        version: 1,
        gate: judgement.gate,
        ...(name === undefined ? {} : { name }),
        verdict: judgement.verdict ?? verdictFrom(findings, measurements),
        decided: judgement.decided,
        limit: judgement.limit,
        findings,
        measurements,
        plots: [...(judgement.plots ?? [])],
        notes: [...(judgement.notes ?? [])],
        counts: { ...judgement.counts },
        subject: judgement.subject,
        policy: judgement.policy,
        tool: judgement.tool,
        environment: { ...judgement.environment },
        seed: judgement.seed,
        started: judgement.started,
        seconds: judgement.seconds,
    };
}
/** The evidence of a gate that could not check: verdict `error`, the problem and its mend as a note. */
function couldNotCheck(gate, problem, rest) {
    const note = { kind: 'problem', text: problem.message, mend: problem.mend };
    return assemble({
        subject: { base: null, head: null, digests: {} },
        ...rest,
        gate,
        verdict: 'error',
        decided: 'could not check',
        limit: '–',
        notes: [note],
    });
}
function bySeverity(a, b) {
    const place = (f) => {
        const first = f.locations[0];
        return first === undefined ? '' : `${first.path}\u0000${String(first.startLine ?? 0).padStart(9, '0')}`;
    };
    return (_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.indexOf(a.severity) - _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.indexOf(b.severity) ||
        compare(a.rule, b.rule) ||
        compare(place(a), place(b)) ||
        compare(a.fingerprint, b.fingerprint));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Order of evidence in a report: worst verdict first, then gate (secrets, data, model), then name. */
function worstFirst(a, b) {
    return (_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY.indexOf(b.verdict) - _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY.indexOf(a.verdict) ||
        _evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .gates */ .m.indexOf(a.gate) - _evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .gates */ .m.indexOf(b.gate) ||
        compare(a.name ?? '', b.name ?? ''));
}


/***/ }),

/***/ 75700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ evidenceFields),
/* harmony export */   m: () => (/* binding */ gates)
/* harmony export */ });
/** `policy` stands for the run itself: a configuration that cannot be read, a job that left no evidence. */
const gates = ['secrets', 'data', 'model', 'watch', 'policy'];
/** The fields of evidence in the order in which they are written. Schemas are in files of their own: a scan needs none. */
const evidenceFields = [
    'format',
    'version',
    'gate',
    'name',
    'verdict',
    'decided',
    'limit',
    'findings',
    'measurements',
    'plots',
    'notes',
    'counts',
    'subject',
    'policy',
    'tool',
    'environment',
    'seed',
    'started',
    'seconds',
];


/***/ }),

/***/ 92172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ confidences),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   p0: () => (/* binding */ responseSteps)
/* harmony export */ });
const severities = ['error', 'warning', 'note'];
const confidences = ['certain', 'high', 'medium', 'low'];
/** What is done about a leaked credential, in this order. */
const responseSteps = ['revoke', 'replace', 'redeploy', 'review', 'purge'];
/** What one finding does to its gate: error fails, warning warns, note passes. */
function verdictOf(finding) {
    if (finding.severity === 'error')
        return 'fail';
    return finding.severity === 'warning' ? 'warn' : 'pass';
}


/***/ }),

/***/ 41324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   rY: () => (/* binding */ verdicts)
/* harmony export */ });
/**
 * What a gate says about a change, from best to worst.
 * `skip` = nothing to judge; `warn` = look, but the change may merge; `error` = could not check, never a pass.
 */
const verdicts = ['pass', 'skip', 'warn', 'fail', 'error'];
/** The worst of the given verdicts; `skip` when there are none (nothing was judged). */
function worst(given) {
    let found;
    for (const verdict of given) {
        if (found === undefined || verdicts.indexOf(verdict) > verdicts.indexOf(found))
            found = verdict;
    }
    return found ?? 'skip';
}
/** The exit code of a process that ends with this verdict: 0 pass, skip or warn; 1 fail; 2 could not check. */
function exitCode(verdict) {
    if (verdict === 'error')
        return 2;
    return verdict === 'fail' ? 1 : 0;
}


/***/ }),

/***/ 15665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ evidenceText)
/* harmony export */ });
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75700);

const order = _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceFields */ .V;
/**
 * Evidence as canonical JSON: its own fields in the order of the schema, the keys of everything below sorted, two
 * blanks of indentation, a line break at the end. One object when there is one evidence, an array when there are
 * several. Two equal records give the same bytes, so this is the text that digests are made of.
 */
function evidenceText(evidence) {
    const records = evidence.map((one) => {
        const entries = Object.entries(one).map(([key, value]) => [key, sorted(value)]);
        return Object.fromEntries(entries.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
    });
    return `${JSON.stringify(records.length === 1 ? records[0] : records, null, 2)}\n`;
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}


/***/ }),

/***/ 45650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ overallVerdict),
/* harmony export */   O: () => (/* binding */ deservedVerdict)
/* harmony export */ });
/* harmony import */ var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92172);
/* harmony import */ var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41324);


/**
 * The verdict that one evidence deserves: the worst of what it states and what its findings and measurements earn,
 * so that a forged `pass` above failing findings does not pass.
 */
function deservedVerdict({ verdict, findings, measurements }) {
    // every part of a report asks this of tens of thousands of measurements: one pass, no copy, no further than needed
    let rank = _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY.indexOf(verdict);
    const fail = _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY.indexOf('fail');
    for (const finding of findings) {
        if (rank >= fail)
            break;
        rank = Math.max(rank, _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY.indexOf((0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(finding)));
    }
    const last = _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY.length - 1;
    for (const measurement of measurements) {
        if (rank === last)
            break;
        if (measurement.verdict !== 'pass')
            rank = Math.max(rank, _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY.indexOf(measurement.verdict));
    }
    return _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY[rank] ?? 'error';
}
/** The verdict of the whole report: the worst of its evidence; `skip` when there is none. */
function overallVerdict(report) {
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(report.evidence.map(deservedVerdict));
}


/***/ }),

/***/ 23865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ mergeAttribute),
/* harmony export */   Q: () => (/* binding */ allowedBy),
/* harmony export */   bV: () => (/* binding */ entryLine),
/* harmony export */   dm: () => (/* binding */ writeAllowList),
/* harmony export */   fC: () => (/* binding */ noAllowList),
/* harmony export */   jR: () => (/* binding */ parseAllowList),
/* harmony export */   qH: () => (/* binding */ entryProblem),
/* harmony export */   zn: () => (/* binding */ places)
/* harmony export */ });
/* harmony import */ var _path_class_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

/** Where an accepted secret may stand. */
const places = ['any', 'tests', 'docs', 'examples'];
const noAllowList = { salt: null, entries: [], problems: [] };
const header = /^# assay-secrets-allow 1(?: salt=([0-9a-f]{32}))?$/;
const field = /([a-z]+)=(?:"((?:[^"\\]|\\["\\])*)"|(\S+))/g;
/**
 * Reads an allow-list. Total: a line that cannot be used becomes a problem. `today` is YYYY-MM-DD; an entry may run until a
 * year from then at most. An entry that stands twice (two merged branches) counts once.
 */
function parseAllowList(text, today) {
    const lines = text.split(/\r?\n/);
    const first = header.exec(lines[0] ?? '');
    const problems = [];
    if (first === null)
        problems.push('line 1 is not `# assay-secrets-allow 1 salt=` and 32 hex digits');
    const entries = new Map();
    lines.forEach((line, i) => {
        if (line.trim() === '' || line.startsWith('#'))
            return;
        const entry = parseEntry(line, today);
        if (typeof entry === 'string')
            problems.push(`line ${i + 1}: ${entry}`);
        else
            entries.set(entryLine(entry), entry);
    });
    return { salt: first?.[1] ?? null, entries: [...entries.values()], problems };
}
/**
 * The best entry for a fingerprint that stands in these paths on this day; null when there is none. An entry for tests,
 * docs or examples holds only when every path is of that kind.
 */
function allowedBy(list, fingerprint, paths, today) {
    const order = ['holds', 'elsewhere', 'expired'];
    return (list.entries
        .filter((entry) => entry.fingerprint === fingerprint)
        .map((entry) => ({ entry, state: stateOf(entry, paths, today) }))
        .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))[0] ?? null);
}
/** The line of an entry, as the file holds it. */
function entryLine(entry) {
    const { fingerprint, rule, where, until, owner, reason } = entry;
    return `${fingerprint} rule=${rule} where=${where} until=${until} owner=${quoted(owner)} reason=${quoted(reason, true)}`;
}
/**
 * The text of a file with these entries, each under a line for the first digit of its fingerprint. Git joins insertions
 * only where an unchanged line stands between them, so two changes that each bring an entry merge unless the entries share
 * that digit; there `merge=union` in `.gitattributes` helps.
 */
function writeAllowList(salt, entries) {
    const lines = [...new Set(entries.map(entryLine))].sort();
    const shelves = Array.from('0123456789abcdef', (digit) => [
        `# ${digit}`,
        ...lines.filter((line) => line.startsWith(digit)),
    ]);
    return [`# assay-secrets-allow 1 salt=${salt}`, ...shelves.flat(), ''].join('\n');
}
/** The line of `.gitattributes` that lets git keep both sides' entries. */
function mergeAttribute(path) {
    return `/${path.replaceAll(' ', '[[:space:]]')} merge=union`;
}
/** What is wrong with an entry before it is written; null when nothing is. */
function entryProblem(entry, today) {
    if (!/^[0-9a-f]{32}$/.test(entry.fingerprint))
        return 'the fingerprint is not 32 hex digits';
    if (entry.owner.trim() === '')
        return 'owner is missing';
    if (entry.reason.trim().length < 10)
        return 'reason is missing or shorter than 10 characters';
    if (!isDay(entry.until))
        return 'until is not a day (YYYY-MM-DD)';
    return entry.until > yearAfter(today) ? `until is more than a year ahead (${yearAfter(today)} at most)` : null;
}
function parseEntry(line, today) {
    const fields = new Map();
    for (const [, key = '', inQuotes, plain] of line.matchAll(field))
        fields.set(key, inQuotes?.replace(/\\(.)/g, '$1') ?? plain ?? '');
    const where = fields.get('where') ?? 'any';
    if (!places.includes(where))
        return `where is none of ${places.join(', ')}`;
    const entry = {
        fingerprint: /^\S+/.exec(line)?.[0] ?? '',
        rule: fields.get('rule') ?? '',
        where: where,
        until: fields.get('until') ?? '',
        owner: fields.get('owner') ?? '',
        reason: fields.get('reason') ?? '',
    };
    return entryProblem(entry, today) ?? entry;
}
function stateOf(entry, paths, today) {
    if (today > entry.until)
        return 'expired';
    return entry.where === 'any' || paths.every((path) => (0,_path_class_js__WEBPACK_IMPORTED_MODULE_0__/* .pathClassOf */ .P)(path) === entry.where) ? 'holds' : 'elsewhere';
}
function isDay(text) {
    const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
    if (year === undefined || month === undefined || day === undefined)
        return false;
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    return day >= 1 && day <= (days[month - 1] ?? 0);
}
function yearAfter(day) {
    return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
function quoted(text, always = false) {
    return always || /[\s"\\]/.test(text) ? `"${text.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&')}"` : text;
}


/***/ }),

/***/ 7975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ pathClassOf)
/* harmony export */ });
const classes = [
    [
        'lock',
        /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|Cargo\.lock|composer\.lock|Gemfile\.lock|go\.sum|conda-lock\.ya?ml)$/,
    ],
    ['vendored', /(^|\/)(node_modules|vendor|third[-_]party|site-packages|bower_components)\//],
    ['minified', /\.min\.(js|css)$|\.map$|\.bundle\.js$/],
    [
        'tests',
        /(^|\/)((?:\w+[-_.])?tests?(?:[-_](?:data|files|resources|suites?|certs|keys|utils))?|testing|testdata|unittests?|e2e|__tests__|specs?|fixtures?|mocks?|__mocks__)\/|^t\/|(^|\/)(test_[^/]*|tests|conftest)\.py$|[._-](test|tests|spec)\.[A-Za-z]+$/i,
    ],
    [
        'examples',
        /(^|\/)(examples?|samples?|demos?|tutorials?|quickstarts?)\/|\.(example|sample|template|dist)$|\.(example|sample|template)\.[A-Za-z]+$/i,
    ],
    [
        'docs',
        /(^|\/)(docs?(?:[_-]?(?:src|source|examples))?|documentation)\/|(^|\/)(README|CHANGELOG|CONTRIBUTING)[^/]*$|\.(md|mdx|rst|adoc)$/i,
    ],
];
/** The class of a path with forward slashes; the first that fits. */
function pathClassOf(path) {
    return classes.find(([, pattern]) => pattern.test(path))?.[0] ?? 'plain';
}


/***/ }),

/***/ 54084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ lookUpFile),
/* harmony export */   a: () => (/* binding */ lookUpCommit)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48547);


const waiting = new Map();
/** The id of the commit that a revision names; null when the repository has none. Errors: `Problem` when git fails. */
async function lookUpCommit(root, revision) {
    return (await named(root, `${revision}^{commit}`))?.id ?? null;
}
/**
 * The bytes of a file of a commit's tree (of a link: its target); null when the tree has no such file.
 * Errors: `Problem` when git fails, and when the tree names the file and the repository lacks it, so that a policy which
 * could not be read is never taken for none.
 */
async function lookUpFile(root, commit, path) {
    const steps = path.split('/').filter((step) => step !== '' && step !== '.');
    // outside of the repository no commit has it
    if (steps.includes('..'))
        return null;
    const at = (depth) => `${commit}:${steps.slice(0, depth).join('/')}`;
    const found = await Promise.all([...steps.keys(), steps.length].map((depth) => named(root, at(depth))));
    const file = found.at(-1);
    if (file?.type === 'blob')
        return file.bytes;
    if (found[0] == null)
        throw lacking(`The tree of the commit ${commit}`);
    const gone = found.indexOf(null);
    const above = found[gone - 1];
    if (above?.type === 'tree' && objectsOf(above).has(steps[gone - 1] ?? ''))
        throw lacking(`${path} at ${commit}`);
    return null;
}
/** Names that are asked for at the same moment go to one `git cat-file`, for starting git costs more than its answer. */
function named(root, name) {
    // one name is one line, and a line break is in no revision
    if (/[\n\0]/.test(name))
        return Promise.resolve(null);
    return new Promise((resolve, reject) => {
        const asked = { name, resolve, reject };
        const group = waiting.get(root);
        if (group !== undefined) {
            group.push(asked);
            return;
        }
        waiting.set(root, [asked]);
        queueMicrotask(() => void answer(root));
    });
}
async function answer(root) {
    const group = waiting.get(root) ?? [];
    waiting.delete(root);
    const names = [...new Set(group.map(({ name }) => name))];
    try {
        const found = await ask(root, names);
        for (const { name, resolve } of group)
            resolve(found.get(name) ?? null);
    }
    catch (error) {
        for (const { reject } of group)
            reject(error);
    }
}
const sessions = new Map();
/** a session without questions is ended after so many milliseconds; it does not keep the program running until then */
const idle = 100;
function ask(root, names) {
    const session = sessions.get(root) ?? open(root);
    return new Promise((resolve, reject) => {
        if (session.timer !== null)
            clearTimeout(session.timer);
        session.timer = null;
        hold(session, true);
        session.rounds.push({ names, found: new Map(), rest: Buffer.alloc(0), resolve, reject });
        session.child.stdin.write(`${names.join('\n')}\n`);
    });
}
function open(root) {
    const child = (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .startGit */ .BE)(root, ['cat-file', '--batch']);
    const session = { child, rounds: [], timer: null };
    sessions.set(root, session);
    child.stdin.on('error', () => undefined);
    child.stdout.on('data', (chunk) => take(root, session, chunk));
    const close = (error) => {
        if (sessions.get(root) === session)
            sessions.delete(root);
        for (const { reject } of session.rounds.splice(0))
            reject(error);
    };
    (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .exitOf */ .sX)(child, 'cat-file').then(() => close(lacking('The rest of what git was asked for')), close);
    return session;
}
function take(root, session, chunk) {
    const [round] = session.rounds;
    if (round === undefined)
        return;
    round.rest = parse(round.rest.length === 0 ? chunk : Buffer.concat([round.rest, chunk]), round);
    if (round.found.size < round.names.length)
        return;
    session.rounds.shift();
    round.resolve(round.found);
    const next = session.rounds[0];
    if (next !== undefined) {
        if (round.rest.length > 0)
            take(root, session, round.rest);
        return;
    }
    hold(session, false);
    session.timer = setTimeout(() => {
        if (sessions.get(root) === session)
            sessions.delete(root);
        session.child.stdin.end();
    }, idle).unref();
}
/** Whether the program waits for the session. */
function hold({ child }, on) {
    const handles = [child, child.stdin, child.stdout, child.stderr];
    for (const handle of handles)
        on ? handle.ref?.() : handle.unref?.();
}
/**
 * Cuts the answers of `cat-file --batch` apart: a header and the bytes, or one line that says why there are none. Gives what
 * is left, an answer that is not whole yet.
 */
function parse(output, { names, found }) {
    let at = 0;
    while (found.size < names.length) {
        const end = output.indexOf(10, at);
        if (end < 0)
            break;
        const name = names[found.size];
        const header = /^([0-9a-f]+) ([a-z]+) (\d+)$/.exec(output.toString('utf8', at, end));
        if (header === null) {
            found.set(name, null);
            at = end + 1;
            continue;
        }
        const [, id = '', type = '', size = '0'] = header;
        const stop = end + 1 + Number(size);
        if (output.length <= stop)
            break;
        found.set(name, { id, type, bytes: output.subarray(end + 1, stop) });
        at = stop + 1;
    }
    return output.subarray(at);
}
/** Names in a tree object whose entries are objects of this repository (a submodule's commit is not). */
function objectsOf({ id, bytes }) {
    const names = new Set();
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(32, at);
        const end = bytes.indexOf(0, space);
        if (space < 0 || end < 0)
            break;
        if (bytes.toString('latin1', at, space) !== '160000')
            names.add(bytes.toString('utf8', space + 1, end));
        at = end + 1 + id.length / 2;
    }
    return names;
}
function lacking(what) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`${what} is not in the repository: needed to read it, given a clone that lacks the object.`, 'Check out with the full history: `fetch-depth: 0` in actions/checkout, or check the repository with `git fsck`.');
}


/***/ }),

/***/ 48547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   sX: () => (/* binding */ exitOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75254);
/* harmony import */ var _git_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26012);




/** Objects as they are: without what `refs/replace` and grafts put in their place. */
const environment = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
    LC_ALL: 'C',
};
/** Starts a git program whose input and output are streams; nothing of the repository's configuration may run. */
function startGit(root, args) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', ...args], {
        cwd: root,
        env: { ...process.env, ...environment },
    });
}
/**
 * Reads objects in the order of `ids` from one `git cat-file --batch`. Objects larger than `cap` bytes are passed over
 * without being held in memory. Nothing is checked out, filtered or converted.
 * Errors: `Problem` when an object is missing or git fails.
 */
async function* readObjects(root, ids, cap) {
    if (ids.length === 0)
        return;
    const child = startGit(root, ['cat-file', '--batch', '--buffer']);
    const ended = exitOf(child, 'cat-file');
    feed(child, ids);
    const take = batchReader(cap);
    let read = 0;
    try {
        for await (const chunk of child.stdout) {
            for (const object of take(chunk)) {
                read++;
                yield object;
            }
        }
        await ended;
    }
    finally {
        child.kill();
        ended.catch(() => undefined);
    }
    if (read !== ids.length) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`git cat-file gave ${read} of ${ids.length} objects.`, 'Check the repository with `git fsck`, and fetch again with the full history (`fetch-depth: 0`).');
    }
}
/** Writes the ids as fast as git takes them. */
function feed(child, ids) {
    let next = 0;
    const write = () => {
        while (next < ids.length) {
            const block = ids.slice(next, next + 500).join('\n');
            next += 500;
            if (!child.stdin.write(`${block}\n`)) {
                child.stdin.once('drain', write);
                return;
            }
        }
        child.stdin.end();
    };
    // git may end first, and then its exit says why
    child.stdin.on('error', () => undefined);
    write();
}
/** Cuts the stream of `cat-file --batch` into objects: a header line, the bytes, a line feed. */
function batchReader(cap) {
    let pending = [];
    let held = 0;
    let header = null;
    let skipped = 0;
    return (chunk) => {
        const objects = [];
        pending.push(chunk);
        held += chunk.length;
        for (;;) {
            if (header === null) {
                const whole = pending.length === 1 ? pending[0] : Buffer.concat(pending);
                pending = [whole];
                const end = whole.indexOf(10);
                if (end < 0)
                    return objects;
                header = parseHeader(whole.toString('latin1', 0, end));
                pending = [whole.subarray(end + 1)];
                held = whole.length - end - 1;
                skipped = 0;
            }
            const need = header.size + 1 - skipped;
            if (held < need) {
                if (header.size > cap) {
                    skipped += held;
                    pending = [];
                    held = 0;
                }
                return objects;
            }
            const whole = pending.length === 1 ? pending[0] : Buffer.concat(pending);
            objects.push({ ...header, bytes: header.size > cap ? null : whole.subarray(0, header.size) });
            pending = [whole.subarray(need)];
            held = whole.length - need;
            header = null;
        }
    };
}
function parseHeader(line) {
    const [id = '', type = '', size = ''] = line.split(' ');
    if (!/^\d+$/.test(size)) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`An object of the repository cannot be read: git says \`${line.slice(0, 100)}\`.`, 'Fetch the full history (`fetch-depth: 0` in actions/checkout; a partial clone again, without `--filter`), or check the repository with `git fsck`.');
    }
    return { id, type, size: Number(size) };
}
/** Resolves when git has ended well. Errors: `Problem` with what git said. */
function exitOf(child, what) {
    let said = '';
    child.stderr.on('data', (part) => {
        said = (said + part.toString('utf8')).slice(-2000);
    });
    const ended = new Promise((resolve, reject) => {
        child.on('error', (cause) => {
            reject(cause.code === 'ENOENT' ? (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .gitMissing */ .HF)(cause) : (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFailure */ .tv)(what, '', cause.message, cause));
        });
        child.on('close', (code) => {
            if (code === 0)
                resolve();
            else
                reject((0,_git_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFailure */ .tv)(what, said, `exit code ${code}`));
        });
    });
    // it is awaited later; until then a failure must not count as unhandled
    ended.catch(() => undefined);
    return ended;
}


/***/ }),

/***/ 26012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ gitMissing),
/* harmony export */   OB: () => (/* binding */ saysNoRepository),
/* harmony export */   kP: () => (/* binding */ folderOfGit),
/* harmony export */   tv: () => (/* binding */ gitFailure)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75254);



/** What a git call that failed means in words: `stderr` is what git said, `otherwise` stands where it said nothing. */
function gitFailure(command, stderr, otherwise, cause) {
    const lines = stderr.trim().split('\n');
    const said = lines.find((line) => /^(fatal|error): /.test(line)) ?? lines.at(-1) ?? '';
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`git ${command} failed: ${said === '' ? otherwise : said}`, mendOf(said), { cause });
}
/** git itself is not there. */
function gitMissing(cause) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('git was not found: needed the git program on the PATH.', 'Install git 2.30 or newer.', { cause });
}
/**
 * Whether a failure says that `directory` lies in no repository at all. A repository that git refuses to open (another
 * owner, a `.git` file that points nowhere), or that is there while git is not, is no such case.
 */
function saysNoRepository(problem, directory) {
    if (problem.message.includes('not a git repository (or any'))
        return true;
    return problem.message.startsWith('git was not found') && !hasGitAbove(directory);
}
/** The nearest folder from `directory` upwards that holds a `.git`, or null. Starts no program. */
function folderOfGit(directory) {
    for (let at = directory;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return null;
    }
}
function hasGitAbove(directory) {
    return folderOfGit(directory) !== null;
}
function mendOf(said) {
    const owned = /dubious ownership in repository at '(.+)'/.exec(said)?.[1];
    if (owned !== undefined) {
        return `The folder belongs to another user, as it does in a container. If you trust it: git config --global --add safe.directory '${owned}'`;
    }
    if (said.includes('must be run in a work tree')) {
        return 'A bare repository has no files to scan: use --history or --diff, or run in a working tree.';
    }
    return 'Check that the directory is a git repository (`git fsck`) and that the commits named are in it (`git fetch`).';
}


/***/ }),

/***/ 21022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   HX: () => (/* binding */ topOf),
/* harmony export */   Wd: () => (/* binding */ fileAt),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   q_: () => (/* binding */ gitText),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75254);
/* harmony import */ var _git_look_up_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54084);
/* harmony import */ var _git_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26012);




/** What is run in every git call: nothing of the repository's configuration may execute or transform anything. */
const safe = [
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.quotePath=false',
    '-c',
    'protocol.ext.allow=never',
    '-c',
    'diff.external=',
    '-c',
    'core.pager=cat',
];
/**
 * Runs git in `root` and gives the bytes of its standard output (at most `limit` bytes, 1 GiB unless told).
 * Errors: `Problem` when git is missing, refuses, or answers with more than the limit.
 */
function git(root, args, limit = 1024 ** 3) {
    return new Promise((resolve, reject) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...safe, ...args], {
            cwd: root,
            encoding: 'buffer',
            maxBuffer: limit,
            env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
        }, (error, stdout, stderr) => {
            if (error === null)
                resolve(stdout);
            else
                reject(gitProblem(args, error, stderr.toString('utf8')));
        });
    });
}
/** Standard output as text without the last line break. */
async function gitText(root, args) {
    return (await git(root, args)).toString('utf8').replace(/\n$/, '');
}
/**
 * The repository's top directory that holds `directory`, or null when it is in no repository.
 * Errors: `Problem` when there is a repository that git does not open, or that has no working tree.
 */
async function topOf(directory) {
    try {
        return await gitText(directory, ['rev-parse', '--show-toplevel']);
    }
    catch (error) {
        if (error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A && (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .saysNoRepository */ .OB)(error, directory))
            return null;
        throw error;
    }
}
/**
 * The full object id of the commit that `ref` names, or null when the repository does not have it or there is none.
 * Errors: `Problem` when there is a repository that git does not open.
 */
async function commitOf(root, ref) {
    try {
        return await (0,_git_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUpCommit */ .a)(root, ref);
    }
    catch (error) {
        if (error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A && (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .saysNoRepository */ .OB)(error, root))
            return null;
        throw error;
    }
}
/**
 * Bytes of the file at a commit, or null when the commit has no such file. The path is relative to the repository's top.
 * Errors: `Problem` when the commit, or the file that it names, is not in the repository.
 */
function fileAt(root, commit, path) {
    return (0,_git_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUpFile */ .Z)(root, commit, path);
}
/** The merge base of two commits; `Problem` with the mend when the history at hand does not hold one. */
async function mergeBase(root, a, b) {
    try {
        return await gitText(root, ['merge-base', a, b]);
    }
    catch (cause) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`No merge base of ${a} and ${b} in the history at hand: needed the commits between them, given ${await depth(root)}.`, 'Check out with the full history: `fetch-depth: 0` in actions/checkout, or run `git fetch --unshallow`.', { cause });
    }
}
/** Whether the repository lacks history (a shallow clone). */
async function isShallow(root) {
    return (await gitText(root, ['rev-parse', '--is-shallow-repository'])) === 'true';
}
async function depth(root) {
    return (await isShallow(root)) ? 'a shallow clone' : 'histories without a common commit';
}
function gitProblem(args, error, stderr) {
    if (error.code === 'ENOENT')
        return (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .gitMissing */ .HF)(error);
    return (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFailure */ .tv)(args[0] ?? '', stderr, error.message.split('\n')[0] ?? '', error);
}


/***/ })

};
