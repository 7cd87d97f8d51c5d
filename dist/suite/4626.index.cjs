'use strict';
exports.id = 4626;
exports.ids = [4626,789,1641];
exports.modules = {

  42053:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    H: () => (  atTop),
    k: () => (  fromTop)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _sources_git_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26012);




function atTop(invocation) {
    const { io, options } = invocation;
    const top = io.env.GIT_DIR === undefined && io.env.GIT_WORK_TREE === undefined ? (0,_sources_git_problem_js__WEBPACK_IMPORTED_MODULE_1__  .kP)(io.root) : null;
    if (top === null || top === io.root)
        return invocation;
    const config = options.config === null ? null : fromTop(top, io.root, options.config);
    return { ...invocation, io: { ...io, root: top }, options: { ...options, config } };
}
 
function fromTop(top, folder, path) {
    const seen = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    return seen === '' ? '.' : seen;
}


  }),

  84626:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  command: () => (  command)
});

 
var external_node_crypto_ = __webpack_require__(77598);
 
var external_node_fs_ = __webpack_require__(73024);
 
var external_node_path_ = __webpack_require__(76760);
 
var problem = __webpack_require__(75254);
 
var allow_list = __webpack_require__(23865);
 
var at_top = __webpack_require__(42053);
 
var deliver = __webpack_require__(80789);
; 
 
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
# numbers that the model takes. With one in place, switch this on. TensorFlow.js, SavedModel and ONNX files are run as
# they are; for scikit-learn, PyTorch, Keras or a program of your own both sides also get a \`command\`, for example
# [python3, "{shim}", --sklearn] (docs/model-command.md of the Assay repository).
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
 
function scalar(text) {
    const plain = /^[A-Za-z_][A-Za-z0-9_./-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text);
    return plain ? text : JSON.stringify(text);
}

; 
 
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

 
var promises_ = __webpack_require__(51455);
 
var sync = __webpack_require__(25175);
 
var git = __webpack_require__(21022);
; 


const most = 50_000;
 
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

; 





const table = /\.((csv|tsv|tab|psv|jsonl|ndjson)(\.(gz|zst|zstd))?|parquet|pq|arrow|feather)$/i;
const aside = /(^|\/)(test|tests|docs|examples?|fixtures|node_modules|vendor|\.[^/]+)\//i;
const mostSnapshots = 20;
const firstBytes = 4 * 1024 ** 2;
 
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
 
function pointedTo(path) {
    return path.replace(/\.dvc$/i, '');
}
 
function partitioned(path) {
    return /^(.+?)\/[^/=]+=[^/]*\//.exec(path)?.[1] ?? path;
}
async function listed(root) {
    if ((await (0,git .HX)(root)) === null)
        return walk(root);
    const out = await (0,git .$Y)(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
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
             
        }
    }
    return null;
}
 
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
        rows = (0,sync .qg)(whole, {
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
        const ref = await (0,git .$Y)(root, ['symbolic-ref', '--short', 'refs/remotes/origin/HEAD']);
        return ref
            .toString('utf8')
            .trim()
            .replace(/^origin\//, '');
    }
    catch {
        return 'main';
    }
}

; 










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
        const { flags, io, options, words } = (0,at_top .H)(invocation);
        if (words.length > 0)
            throw new problem .A(`assay init takes no words, given "${words.join(' ')}".`, 'See `assay init --help`.');
        const existing = [config, workflow].filter((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(io.root, path)));
        if (existing.length > 0 && flags.force !== true) {
            throw new problem .A(`Not written: ${existing.join(' and ')} exist already.`, 'Give --force to replace them.');
        }
        const found = await survey(io.root);
        const { suggestedFor } = await Promise.all( [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(3581), __webpack_require__.e(2076), __webpack_require__.e(1547), __webpack_require__.e(6935), __webpack_require__.e(1878), __webpack_require__.e(4752), __webpack_require__.e(7689), __webpack_require__.e(1815), __webpack_require__.e(3156), __webpack_require__.e(3479), __webpack_require__.e(7953)]).then(__webpack_require__.bind(__webpack_require__, 97953));
        const seen = { ...found, suggested: await suggestedFor(found, io) };
        const uses = typeof flags.uses === 'string' ? flags.uses : await (await __webpack_require__.e(  8530).then(__webpack_require__.bind(__webpack_require__, 88530))).ownName();
        await (0,deliver.write)(io.root, config, starterConfig(seen));
        await (0,deliver.write)(io.root, workflow, starterWorkflow(seen, uses));
        const written = [config, workflow];
        if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(io.root, allowList))) {
            await (0,deliver.write)(io.root, allowList, (0,allow_list .dm)((0,external_node_crypto_.randomBytes)(16).toString('hex'), []));
            written.push(allowList);
            if (await writeAttribute(io.root))
                written.push('.gitattributes (one line)');
        }
        if (!options.quiet)
            process.stdout.write(inWords(seen, uses, written));
        return 0;
    },
};
 
async function writeAttribute(root) {
    const path = (0,external_node_path_.join)(root, '.gitattributes');
    const before = (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : '';
    const line = (0,allow_list .HX)(allowList);
    if (before.split(/\r?\n/).includes(line))
        return false;
    await (0,deliver.write)(root, '.gitattributes', `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${line}\n`);
    return true;
}
 
function suggestions({ snapshots, suggested }) {
    if (snapshots.length === 0)
        return [];
    if (suggested === undefined || suggested.size === 0) {
        return ['           nothing is expected of them: that needs the data engine (assay runtime install duckdb)'];
    }
    const count = [...suggested.values()].reduce((sum, { snapshot, columns }) => sum + columns.reduce((all, { entries }) => all + entries.length, snapshot.length), 0);
    return [`           ${count} expectations that hold today; read them and take out what is chance`];
}
function inWords(seen, uses, written) {
    const lines = [
        `${written.slice(0, -1).join(', ')} and ${written.at(-1)} are written.`,
        `  secrets  all files; ${seen.notebooks} notebook${seen.notebooks === 1 ? '' : 's'} read by cell`,
        seen.snapshots.length === 0
            ? '  data     no CSV, TSV, Parquet or JSON Lines file found: the gate is not configured'
            : `  data     ${seen.snapshots.map((one) => one.path).join(', ')}`,
        ...suggestions(seen),
        seen.model === null
            ? `  model    no TensorFlow.js model (model.json) found: for others, see the comment in ${config}`
            : seen.golden === null
                ? `  model    ${seen.model}, but no golden dataset: see the comment in ${config}`
                : `  model    ${seen.model} on ${seen.golden.path}`,
        'Next: read them, commit them, try a branch with `assay run`, and make the job `assay` a required check.',
    ];
    if (uses.startsWith('OWNER/'))
        lines.push(`Replace ${uses.split('@')[0]} in the workflow by the repository that holds Assay.`);
    return `${lines.join('\n')}\n`;
}


  }),

  80789:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    deliver: () => (  deliver),
    reportOf: () => (  reportOf),
    surfaceOf: () => (  surfaceOf),
    write: () => (  write),
    writeEvidence: () => (  writeEvidence)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
  var _evidence_assemble_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(25829);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75254);
  var _evidence_tool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43215);
  var _evidence_trend_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(81874);
  var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(41324);
  var _report_evidence_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15665);
  var _report_report_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(45650);
  var _sources_trend_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30220);
  var _at_top_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42053);
  var _deliveries_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35934);














 
function reportOf(evidence, context) {
    const sorted = [...evidence].sort(_evidence_assemble_js__WEBPACK_IMPORTED_MODULE_9__  .md);
    const digest = () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_report_evidence_text_js__WEBPACK_IMPORTED_MODULE_10__  .r)(sorted)).digest('hex');
    let known;
    return {
        evidence: sorted,
        context: {
            ...context,
            get evidenceDigest() {
                known ??= digest();
                return known;
            },
        },
    };
}


async function deliver(invocation, evidence, { key, trend }, head) {
    const lines = trend === undefined ? [] : (0,_evidence_trend_js__WEBPACK_IMPORTED_MODULE_11__  .RS)(await (0,_sources_trend_file_js__WEBPACK_IMPORTED_MODULE_6__  .t)((0,_at_top_js__WEBPACK_IMPORTED_MODULE_7__  .H)(invocation).io.root, trend)).lines;
    const report = reportOf(evidence, {
        key,
        toolVersion: _evidence_tool_js__WEBPACK_IMPORTED_MODULE_5__.tool.version,
        ...(head === undefined ? {} : { head }),
        ...(lines.length === 0 ? {} : { trend: lines }),
    });
    for (const delivery of (0,_deliveries_js__WEBPACK_IMPORTED_MODULE_8__  .$)(invocation.options)) {
        const text = await render(delivery.format, report, invocation.options);
        if (delivery.file === null)
            process.stdout.write(text);
        else
            await write(invocation.io.root, delivery.file, text);
    }
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_12__  .I$)((0,_report_report_js__WEBPACK_IMPORTED_MODULE_13__  .Bn)(report));
}
async function render(format, report, options) {
    const surface = await surfaceOf(format);
    const width = process.stdout.columns;
    return surface.render(report, { color: options.color, ...(width === undefined ? {} : { width }) });
}
 
async function surfaceOf(id) {
    if (id === 'terminal')
        return (await __webpack_require__.e(  735).then(__webpack_require__.bind(__webpack_require__, 20735))).default;
    const { surfaces } = await Promise.all( [__webpack_require__.e(1772), __webpack_require__.e(2618), __webpack_require__.e(6559)]).then(__webpack_require__.bind(__webpack_require__, 95155));
    const found = surfaces.find((one) => one.id === id);
    if (found === undefined)
        throw new Error(`no surface named ${id}`);
    return found;
}
 
async function writeEvidence(root, folder, evidence) {
     
    const { evidenceFileName } = await Promise.all( [__webpack_require__.e(2857), __webpack_require__.e(6452)]).then(__webpack_require__.bind(__webpack_require__, 26452));
    for (const one of evidence)
        await write(root, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, evidenceFileName(one)), (0,_report_evidence_text_js__WEBPACK_IMPORTED_MODULE_10__  .r)([one]));
}
 
async function write(root, file, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(file) ? file : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, file);
    try {
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(path, text);
    }
    catch (error) {
        const code = error.code ?? String(error);
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__  .A(`Cannot write ${file}: ${code}.`, 'Name a file in a folder that can be written.', {
            cause: error,
        });
    }
}
 
async function makeFolder(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
        return;
    await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path).catch((error) => {
        if (error.code !== 'EEXIST')
            throw error;
    });
}


  }),

  25829:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    couldNotCheck: () => (  couldNotCheck),
    fT: () => (  assemble),
    kk: () => (  verdictFrom),
    md: () => (  worstFirst)
  });
  var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75700);
  var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92172);
  var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41324);



 
function verdictFrom(findings, measurements) {
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .QZ)(['pass', ...findings.map(_finding_js__WEBPACK_IMPORTED_MODULE_1__  .Vj), ...measurements.map((m) => m.verdict)]);
}
 
function assemble(judgement) {
    const findings = [...(judgement.findings ?? [])].sort(judgement.order === 'given' ? bySeverity : inOrder);
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
    return _finding_js__WEBPACK_IMPORTED_MODULE_1__  .gO.indexOf(a.severity) - _finding_js__WEBPACK_IMPORTED_MODULE_1__  .gO.indexOf(b.severity);
}
function inOrder(a, b) {
    const place = (f) => {
        const first = f.locations[0];
        return first === undefined ? '' : `${first.path}\u0000${String(first.startLine ?? 0).padStart(9, '0')}`;
    };
    return (bySeverity(a, b) || compare(a.rule, b.rule) || compare(place(a), place(b)) || compare(a.fingerprint, b.fingerprint));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
 
function worstFirst(a, b) {
    return (_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .rY.indexOf(b.verdict) - _verdict_js__WEBPACK_IMPORTED_MODULE_0__  .rY.indexOf(a.verdict) ||
        _evidence_js__WEBPACK_IMPORTED_MODULE_2__  .m.indexOf(a.gate) - _evidence_js__WEBPACK_IMPORTED_MODULE_2__  .m.indexOf(b.gate) ||
        compare(a.name ?? '', b.name ?? ''));
}


  }),

  75700:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    V: () => (  evidenceFields),
    m: () => (  gates)
  });
 
const gates = ['secrets', 'data', 'model', 'watch', 'policy'];
 
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

  52037:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  quote)
  });
const longest = 200;


function quote(name) {
    const oneLine = name.replace(/\r\n|[\r\n\u2028\u2029]/g, '\u2424').replaceAll('`', '\u02cb');
     
    const characters = oneLine.length > longest ? Array.from(oneLine) : [];
    const short = characters.length > longest ? `${characters.slice(0, longest - 1).join('')}\u2026` : oneLine;
    return `\`${short === '' ? ' ' : short}\``;
}


  }),

  81874:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Gy: () => (  withLines),
    RS: () => (  trendOf),
    Xq: () => (  trendLineOf),
    rT: () => (  headlineNumbers)
  });
  var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92172);
  var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41324);


const mostNumbers = 20;
const mostLines = 20_000;
const longestLine = 20_000;


function headlineNumbers(evidence) {
    if (evidence.gate === 'model') {
        const judged = evidence.measurements.filter(({ limit, subject, head }) => limit !== undefined && head != null && (subject === 'model' || subject === 'candidate'));
        return Object.fromEntries(judged.slice(0, mostNumbers).map(({ id, head }) => [id, head]));
    }
    if (evidence.gate === 'data') {
        const shares = evidence.measurements.flatMap(({ value, limit }) => value === null || limit?.kind !== 'margin' || !(limit.value > 0) ? [] : [Math.abs(value) / limit.value]);
        return shares.length === 0 ? {} : { 'of-margin': shares.reduce((a, b) => Math.max(a, b)) };
    }
    return evidence.gate === 'secrets'
        ? { findings: evidence.findings.filter((finding) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__  .Vj)(finding) !== 'pass').length }
        : {};
}
 
function trendLineOf(evidence, commit) {
    const { gate, name = '', verdict, started, subject } = evidence;
    const { golden } = subject.digests;
    return {
        assay: 1,
        at: started,
        commit,
        gate,
        name,
        verdict,
        ...(golden === undefined ? {} : { golden }),
        numbers: headlineNumbers(evidence),
    };
}
 
function trendOf(text) {
    const all = text.split('\n').filter((line) => line.trim() !== '');
    const lines = all.slice(-mostLines).flatMap((line) => lineOf(line) ?? []);
    return { lines, broken: Math.min(all.length, mostLines) - lines.length };
}
 
function withLines(trend, added) {
    const key = ({ commit, gate, name }) => JSON.stringify([commit, gate, name]);
    const renewed = new Set(added.map(key));
    const kept = trend.lines.filter((line) => !renewed.has(key(line)));
    return [...kept, ...added].map((line) => `${JSON.stringify(line)}\n`).join('');
}
function lineOf(text) {
    if (text.length > longestLine)
        return null;
    try {
        const line = JSON.parse(text);
        const texts = [line?.at, line?.commit, line?.gate, line?.name].every((field) => typeof field === 'string');
        const { verdict, numbers } = line ?? {};
        if (line?.assay !== 1 || !texts || verdict === undefined || !_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .rY.includes(verdict))
            return null;
        if (typeof numbers !== 'object' || numbers === null)
            return null;
        const finite = Object.entries(numbers).filter(([, value]) => typeof value === 'number' && Number.isFinite(value));
        return { ...line, numbers: Object.fromEntries(finite.slice(0, mostNumbers)) };
    }
    catch {
        return null;
    }
}


  }),

  41324:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    I$: () => (  exitCode),
    QZ: () => (  worst),
    rY: () => (  verdicts)
  });


const verdicts = ['pass', 'skip', 'warn', 'fail', 'error'];
 
function worst(given) {
    let found;
    for (const verdict of given) {
        if (found === undefined || verdicts.indexOf(verdict) > verdicts.indexOf(found))
            found = verdict;
    }
    return found ?? 'skip';
}
 
function exitCode(verdict) {
    if (verdict === 'error')
        return 2;
    return verdict === 'fail' ? 1 : 0;
}


  }),

  15665:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    r: () => (  evidenceText)
  });
  var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75700);
  var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85340);


const order = _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__  .V;


function evidenceText(evidence) {
    const records = evidence.map((one) => {
        const entries = Object.entries(one).map(([key, value]) => [key, sorted(value)]);
        return Object.fromEntries(entries.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
    });
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__  .s)(records.length === 1 ? records[0] : records);
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}


  }),

  85340:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    s: () => (  jsonText)
  });


function jsonText(value) {
    return `${JSON.stringify(value, null, 2).replace(/(?<=#[^ -~]*)#(?=[^ -~]*[[v])/gi, '\\u0023')}\n`;
}


  }),

  45650:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Bn: () => (  overallVerdict),
    Ow: () => (  deservedVerdict),
    j_: () => (  isClaim),
    wV: () => (  claimWords)
  });
  var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92172);
  var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41324);




function deservedVerdict({ verdict, findings, measurements }) {
     
    let rank = _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .rY.indexOf(verdict);
    const fail = _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .rY.indexOf('fail');
    for (const finding of findings) {
        if (rank >= fail)
            break;
        rank = Math.max(rank, _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .rY.indexOf((0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_1__  .Vj)(finding)));
    }
    const last = _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .rY.length - 1;
    for (const measurement of measurements) {
        if (rank === last)
            break;
        if (measurement.verdict !== 'pass')
            rank = Math.max(rank, _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .rY.indexOf(measurement.verdict));
    }
    return _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .rY[rank] ?? 'error';
}
 
function isClaim({ untrusted, recomputed }, { gate }) {
    return untrusted === true && recomputed?.includes(gate) !== true;
}
 
function claimWords({ recomputed = [] }) {
    if (recomputed.length === 0)
        return 'the numbers below are its claims until a trusted run has recomputed them.';
    return `the numbers below are its claims, but for ${recomputed.join(', ')}, which this run has judged again from git objects.`;
}
 
function overallVerdict(report) {
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .QZ)(report.evidence.map(deservedVerdict));
}


  }),

  23865:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    HX: () => (  mergeAttribute),
    Q: () => (  allowedBy),
    bV: () => (  entryLine),
    dm: () => (  writeAllowList),
    fC: () => (  noAllowList),
    jR: () => (  parseAllowList),
    qH: () => (  entryProblem),
    zn: () => (  places)
  });
  var _path_class_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

 
const places = ['any', 'tests', 'docs', 'examples'];
const noAllowList = { salt: null, entries: [], problems: [] };
const header = /^# assay-secrets-allow 1(?: salt=([0-9a-f]{32}))?$/;
const field = /([a-z]+)=(?:"((?:[^"\\]|\\["\\])*)"|(\S+))/g;


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


function allowedBy(list, fingerprint, paths, today) {
    const order = ['holds', 'elsewhere', 'expired'];
    return (list.entries
        .filter((entry) => entry.fingerprint === fingerprint)
        .map((entry) => ({ entry, state: stateOf(entry, paths, today) }))
        .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))[0] ?? null);
}
 
function entryLine(entry) {
    const { fingerprint, rule, where, until, owner, reason } = entry;
    return `${fingerprint} rule=${rule} where=${where} until=${until} owner=${quoted(owner)} reason=${quoted(reason, true)}`;
}


function writeAllowList(salt, entries) {
    const lines = [...new Set(entries.map(entryLine))].sort();
    const shelves = Array.from('0123456789abcdef', (digit) => [
        `# ${digit}`,
        ...lines.filter((line) => line.startsWith(digit)),
    ]);
    return [`# assay-secrets-allow 1 salt=${salt}`, ...shelves.flat(), ''].join('\n');
}
 
function mergeAttribute(path) {
    return `/${path.replaceAll(' ', '[[:space:]]')} merge=union`;
}
 
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
    return entry.where === 'any' || paths.every((path) => (0,_path_class_js__WEBPACK_IMPORTED_MODULE_0__  .P)(path) === entry.where) ? 'holds' : 'elsewhere';
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


  }),

  7975:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    P: () => (  pathClassOf)
  });
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
 
function pathClassOf(path) {
    return classes.find(([, pattern]) => pattern.test(path))?.[0] ?? 'plain';
}


  }),

  54084:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    ZQ: () => (  lookUpFile),
    aX: () => (  lookUpCommit),
    o5: () => (  spareSession)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _git_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21494);


const waiting = new Map();
 
async function lookUpCommit(root, revision) {
    return (await named(root, `${revision}^{commit}`))?.id ?? null;
}


async function lookUpFile(root, commit, path) {
    const steps = path.split('/').filter((step) => step !== '' && step !== '.');
     
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
 
function named(root, name) {
     
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
    const child = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_1__  .B)(root, ['cat-file', '--batch']);
    const ended = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_1__  .s)(child, 'cat-file');
    const session = { child, ended, rounds: [], timer: null };
    sessions.set(root, session);
    child.stdin.on('error', () => undefined);
    child.stdout.on('data', (chunk) => take(root, session, chunk));
    const close = (error) => {
        if (sessions.get(root) === session)
            sessions.delete(root);
        for (const { reject } of session.rounds.splice(0))
            reject(error);
    };
    ended.then(() => close(lacking('The rest of what git was asked for')), close);
    return session;
}


function spareSession(root) {
    const session = sessions.get(root);
    if (session === undefined || session.rounds.length > 0)
        return null;
    sessions.delete(root);
    if (session.timer !== null)
        clearTimeout(session.timer);
    hold(session, true);
    session.child.stdout.pause().removeAllListeners('data');
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
 
function hold({ child }, on) {
    const handles = [child, child.stdin, child.stdout, child.stderr];
    for (const handle of handles)
        on ? handle.ref?.() : handle.unref?.();
}


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
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`${what} is not in the repository: needed to read it, given a clone that lacks the object.`, 'Check out with the full history: `fetch-depth: 0` in actions/checkout, or check the repository with `git fsck`.');
}


  }),

  93218:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  forgetAnswers),
    m: () => (  askedOnce)
  });
 
const answers = new Map();
 
const most = 32;


function askedOnce(root, question, commits, ask) {
    if (!commits.every((name) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name)))
        return ask();
    const known = answers.get(root) ?? new Map();
    answers.set(root, known);
    const key = [question, ...commits].join(' ');
    const answer = known.get(key);
    if (answer !== undefined)
        return answer;
    const asked = ask();
    const [oldest] = known.keys();
    if (known.size >= most && oldest !== undefined)
        known.delete(oldest);
    known.set(key, asked);
    asked.catch(() => {
        if (known.get(key) === asked)
            known.delete(key);
    });
    return asked;
}
 
function forgetAnswers(root) {
    answers.delete(root);
}


  }),

  26012:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    HF: () => (  gitMissing),
    OB: () => (  saysNoRepository),
    kP: () => (  folderOfGit),
    tv: () => (  gitFailure)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75254);



 
function gitFailure(command, stderr, otherwise, cause) {
    const lines = stderr.trim().split('\n');
    const said = lines.find((line) => /^(fatal|error): /.test(line)) ?? lines.at(-1) ?? '';
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A(`git ${command} failed: ${said === '' ? otherwise : said}`, mendOf(said), { cause });
}
 
function gitMissing(cause) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A('git was not found: needed the git program on the PATH.', 'Install git 2.30 or newer.', { cause });
}


function saysNoRepository(problem, directory) {
    if (problem.message.includes('not a git repository (or any'))
        return true;
    return problem.message.startsWith('git was not found') && !hasGitAbove(directory);
}
 
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
        return 'A bare repository has no files: secrets are found with --history or --diff, all else needs a working tree.';
    }
    return 'Check that the directory is a git repository (`git fsck`) and that the commits named are in it (`git fetch`).';
}


  }),

  21494:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  startGit),
    s: () => (  exitOf)
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
  var _git_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26012);



 
const environment = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
    LC_ALL: 'C',
};
 
const settings = [
    ...['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'],
    ...['-c', 'advice.graftFileDeprecated=false'],
];


function startGit(root, args, signal) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...settings, ...args], {
        cwd: root,
        env: { ...process.env, ...environment },
        ...(signal === undefined ? {} : { signal }),
    });
}
 
function exitOf(child, what) {
    let said = '';
    child.stderr.on('data', (part) => {
        said = (said + part.toString('utf8')).slice(-2000);
    });
    const ended = new Promise((resolve, reject) => {
        child.on('error', (cause) => {
            reject(cause.code === 'ENOENT' ? (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_2__  .HF)(cause) : (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_2__  .tv)(what, '', cause.message, cause));
        });
        child.on('close', (code) => {
            if (code === 0)
                resolve();
            else
                reject((0,_git_problem_js__WEBPACK_IMPORTED_MODULE_2__  .tv)(what, said, `exit code ${code}`));
        });
    });
     
    ended.catch(() => undefined);
    return ended;
}


  }),

  21022:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $Y: () => (  git),
    D3: () => (  commitOf),
    HX: () => (  topOf),
    Wd: () => (  fileAt),
    fE: () => (  isShallow),
    q_: () => (  gitText),
    wu: () => (  mergeBase)
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75254);
  var _git_look_up_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54084);
  var _git_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93218);
  var _git_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26012);





 
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
 
async function gitText(root, args) {
    return (await git(root, args)).toString('utf8').replace(/\n$/, '');
}


async function topOf(directory) {
    try {
        return await gitText(directory, ['rev-parse', '--show-toplevel']);
    }
    catch (error) {
        if (error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__  .A && (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_4__  .OB)(error, directory))
            return null;
        throw error;
    }
}


async function commitOf(root, ref) {
    try {
        return await (0,_git_look_up_js__WEBPACK_IMPORTED_MODULE_2__  .aX)(root, ref);
    }
    catch (error) {
        if (error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__  .A && (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_4__  .OB)(error, root))
            return null;
        throw error;
    }
}


function fileAt(root, commit, path) {
    return (0,_git_look_up_js__WEBPACK_IMPORTED_MODULE_2__  .ZQ)(root, commit, path);
}
 
function mergeBase(root, a, b) {
    return (0,_git_once_js__WEBPACK_IMPORTED_MODULE_3__  .m)(root, 'merge-base', [a, b], () => baseOf(root, a, b));
}
async function baseOf(root, a, b) {
    try {
        return await gitText(root, ['merge-base', a, b]);
    }
    catch (cause) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__  .A(`No merge base of ${a} and ${b} in the history at hand: needed the commits between them, given ${await depth(root)}.`, 'Check out with the full history: `fetch-depth: 0` in actions/checkout, or run `git fetch --unshallow`.', { cause });
    }
}
 
function isShallow(root) {
    return (0,_git_once_js__WEBPACK_IMPORTED_MODULE_3__  .m)(root, 'is-shallow', [], async () => {
        return (await gitText(root, ['rev-parse', '--is-shallow-repository'])) === 'true';
    });
}
async function depth(root) {
    return (await isShallow(root)) ? 'a shallow clone' : 'histories without a common commit';
}
function gitProblem(args, error, stderr) {
    if (error.code === 'ENOENT')
        return (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_4__  .HF)(error);
    return (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_4__  .tv)(args[0] ?? '', stderr, error.message.split('\n')[0] ?? '', error);
}


  }),

  30220:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    t: () => (  trendText)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52037);
  var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21022);





const mostBytes = 16 * 1024 ** 2;


async function trendText(root, spec) {
    const named = /^git:([^:]+):(.+)$/s.exec(spec);
    if (named === null) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, spec);
        const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
        if (about === null)
            return '';
        if (about.size > mostBytes)
            throw tooLarge(spec, about.size);
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    const [, ref = '', path = ''] = named;
    const commit = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__  .D3)(root, ref);
    const bytes = commit === null ? null : await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__  .Wd)(root, commit, path);
    if (bytes !== null && bytes.length > mostBytes)
        throw tooLarge(spec, bytes.length);
    return bytes?.toString('utf8') ?? '';
}
function tooLarge(spec, bytes) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A(`The trend ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__  .h)(spec)} has ${bytes} bytes: needed at most ${mostBytes}.`, 'Keep its last thousands of lines; older decisions are not drawn.');
}


  })

};
