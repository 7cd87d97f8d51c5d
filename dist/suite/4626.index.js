export const id = 4626;
export const ids = [4626];
export const modules = {

/***/ 84626:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
        rows = (0,sync/* parse */.qg)(whole, {
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
        const { suggestedFor } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(3581), __webpack_require__.e(5521), __webpack_require__.e(2076), __webpack_require__.e(1547), __webpack_require__.e(5202), __webpack_require__.e(6935), __webpack_require__.e(7402), __webpack_require__.e(9240), __webpack_require__.e(3172), __webpack_require__.e(2676), __webpack_require__.e(7953)]).then(__webpack_require__.bind(__webpack_require__, 97953));
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

/***/ 23865:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ })

};
