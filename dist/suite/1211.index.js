export const id = 1211;
export const ids = [1211];
export const modules = {

/***/ 1211:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./lib/evidence/problem.js
var problem = __webpack_require__(75254);
// EXTERNAL MODULE: ./lib/evidence/tool.js
var tool = __webpack_require__(43215);
// EXTERNAL MODULE: ./lib/evidence/verdict.js
var verdict = __webpack_require__(41324);
// EXTERNAL MODULE: ./lib/gates/load-policy.js
var load_policy = __webpack_require__(95765);
// EXTERNAL MODULE: ./lib/report/report.js
var report_report = __webpack_require__(45650);
// EXTERNAL MODULE: ./lib/entry/deliver.js
var deliver = __webpack_require__(80789);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/entry/demo-repository.js





const marker = '@@ASSAY_DEMO_KEY@@';
const notebook = 'notebooks/train.ipynb';
const identity = {
    GIT_AUTHOR_NAME: 'Assay demo',
    GIT_AUTHOR_EMAIL: 'demo@assay.invalid',
    GIT_COMMITTER_NAME: 'Assay demo',
    GIT_COMMITTER_EMAIL: 'demo@assay.invalid',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
};
/**
 * Builds the example as a real git repository in `target` (an empty folder): a base commit, and a branch with the
 * pull request's commit. `key` replaces the marker in the head's notebook. Same example and key, same commit ids.
 */
async function buildDemoRepository(example, target, key) {
    const git = (args, date) => runGit(target, args, date);
    await (0,promises_.mkdir)(target, { recursive: true });
    await git(['init', '--quiet', '--initial-branch=main']);
    await (0,promises_.cp)((0,external_node_path_.join)(example, 'base'), target, { recursive: true });
    const base = await commit(git, 'Predict late arrivals at departure', '2013-12-30T12:00:00Z');
    await git(['switch', '--quiet', '--create', 'renew-snapshots']);
    await (0,promises_.cp)((0,external_node_path_.join)(example, 'head'), target, { recursive: true });
    const path = (0,external_node_path_.join)(target, notebook);
    await (0,promises_.writeFile)(path, (await (0,promises_.readFile)(path, 'utf8')).replace(marker, key));
    const head = await commit(git, 'Renew the snapshots, clean delays, train again', '2013-12-31T12:00:00Z');
    return { base, head, event: 'demo', fork: false };
}
async function commit(git, message, date) {
    await git(['-c', 'core.autocrlf=false', 'add', '--all']);
    await git(['-c', 'core.autocrlf=false', 'commit', '--quiet', '--no-gpg-sign', '--no-verify', '--message', message], date);
    return git(['rev-parse', 'HEAD']);
}
async function runGit(cwd, args, date = '2013-12-30T12:00:00Z') {
    const env = { ...process.env, ...identity, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', [...args], { cwd, env });
        return stdout.trim();
    }
    catch (error) {
        const missing = error.code === 'ENOENT';
        const said = missing ? 'git was not found' : (error.stderr ?? String(error)).trim();
        throw new problem/* Problem */.A(`The demo could not build its repository: ${said}.`, 'Install git 2.30 or newer.', {
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./lib/entry/run-gates.js
var run_gates = __webpack_require__(27396);
;// CONCATENATED MODULE: ./lib/entry/commands/demo.js












const sign = '.assay-demo';
const written = [
    ['comment', 'comment.md'],
    ['html', 'report.html'],
    ['sarif', 'results.sarif'],
    ['junit', 'junit.xml'],
];
const command = {
    help: `assay demo [--output FOLDER] [--exit-zero]

Builds a small repository from real flights with a pull request that leaks a key, changes the unit of a column and
loses accuracy on one airport; runs every gate on it, prints the report and writes the comment, the HTML report, SARIF
and the evidence to FOLDER (assay-demo unless told). Ends with the exit code of the verdict, or 0 with --exit-zero.
`,
    options: { 'exit-zero': { type: 'boolean' } },
    async run({ io, options, flags }) {
        const folder = options.output ?? 'assay-demo';
        const out = (0,external_node_path_.isAbsolute)(folder) ? folder : (0,external_node_path_.join)(io.root, folder);
        await emptied(out);
        const { demoKey } = await __webpack_require__.e(/* import() */ 1651).then(__webpack_require__.bind(__webpack_require__, 61651));
        const root = (0,external_node_path_.join)(out, 'repository');
        const change = await buildDemoRepository(exampleFolder(), root, demoKey(io.seed));
        const inside = { ...io, root };
        const policy = await (0,load_policy/* loadPolicy */.t)(inside, change, null);
        const evidence = await (0,run_gates/* runGates */.A)(policy, change, inside);
        const report = (0,deliver/* reportOf */.EI)(evidence, { key: policy.config.report.key, head: change.head, toolVersion: tool.tool.version });
        await (0,deliver/* writeEvidence */.nP)(out, 'evidence', evidence);
        for (const [id, file] of written)
            await (0,deliver/* write */.M9)(out, file, await (await (0,deliver/* surfaceOf */.lI)(id)).render(report));
        const width = process.stdout.columns;
        const terminal = await (0,deliver/* surfaceOf */.lI)('terminal');
        const shown = await terminal.render(report, { color: options.color, ...(width === undefined ? {} : { width }) });
        process.stdout.write(shown);
        const names = [...written.map(([, file]) => file), 'evidence/'].join(', ');
        process.stdout.write(`\nWritten to ${out}: ${names}; the repository that was judged is in repository/.\n`);
        return flags['exit-zero'] === true ? 0 : (0,verdict/* exitCode */.I$)((0,report_report/* overallVerdict */.Bn)(report));
    },
};
/** An empty folder of ours: a new one, or the one of an earlier demo. Anybody else's folder is left alone. */
async function emptied(folder) {
    if ((0,external_node_fs_.existsSync)(folder)) {
        const entries = await (0,promises_.readdir)(folder);
        if (entries.length > 0 && !entries.includes(sign)) {
            throw new problem/* Problem */.A(`The folder ${folder} is not empty and not of an earlier demo.`, 'Name another: --output FOLDER.');
        }
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
    await (0,deliver/* write */.M9)(folder, sign, 'This folder is written anew by `assay demo`.\n');
}
/** `examples/late-arrival` of this checkout: upward from the bundle. */
function exampleFolder() {
    let at = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    for (;;) {
        const example = (0,external_node_path_.join)(at, 'examples', 'late-arrival');
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(example, 'base', 'assay.yml')))
            return example;
        if ((0,external_node_path_.dirname)(at) === at)
            break;
        at = (0,external_node_path_.dirname)(at);
    }
    throw new problem/* Problem */.A('The example of the demo was not found beside the bundle.', 'Run the demo from a clone of the Assay repository.');
}


/***/ }),

/***/ 27396:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ runGates)
/* harmony export */ });
/* harmony import */ var _evidence_assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25829);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
/* harmony import */ var _evidence_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43215);



const usual = {
    only: null,
    mode: 'change',
    allowForkOnSelfHosted: false,
    mayExecuteHead: true,
};
/**
 * Every gate that the policy configures, one after the other, each loaded only when it runs.
 * A gate that cannot check gives evidence of verdict `error`; the others still run.
 */
async function runGates(policy, change, io, options = usual) {
    const { config } = policy;
    const wanted = (gate, configured) => options.only === null ? configured : options.only === gate;
    const evidence = [];
    if (wanted('secrets', config.secrets !== false)) {
        evidence.push(...(await guarded('secrets', () => secrets(policy, change, io, options), policy, io)));
    }
    if (wanted('data', config.data !== undefined)) {
        evidence.push(...(await guarded('data', () => data(policy, change, io, options), policy, io)));
    }
    if (wanted('model', config.model !== undefined)) {
        evidence.push(...(await guarded('model', () => model(policy, change, io, options), policy, io)));
    }
    return evidence;
}
/** Runs one gate; a `Problem` becomes its evidence. */
async function guarded(gate, work, policy, io) {
    const started = io.now();
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A))
            throw error;
        const record = { policy: policy.source, tool: _evidence_tool_js__WEBPACK_IMPORTED_MODULE_1__.tool, seed: io.seed, started: new Date(started).toISOString() };
        return [(0,_evidence_assemble_js__WEBPACK_IMPORTED_MODULE_2__.couldNotCheck)(gate, error, { ...record, seconds: (io.now() - started) / 1000 })];
    }
}
const secrets = async (policy, change, io, { mode }) => {
    if (mode === 'posture')
        return [await (await Promise.all(/* import() */[__webpack_require__.e(7061), __webpack_require__.e(3457), __webpack_require__.e(454), __webpack_require__.e(249), __webpack_require__.e(4711), __webpack_require__.e(5878)]).then(__webpack_require__.bind(__webpack_require__, 94711))).postureGate([], policy, io)];
    const { secretsGate } = await Promise.all(/* import() */[__webpack_require__.e(5524), __webpack_require__.e(7061), __webpack_require__.e(3457), __webpack_require__.e(249), __webpack_require__.e(6424)]).then(__webpack_require__.bind(__webpack_require__, 66424));
    if (mode === 'history')
        return [await secretsGate({ mode: 'history' }, policy, io)];
    if (mode === 'tree' || change === null)
        return [await secretsGate({ mode: 'tree', paths: [] }, policy, io)];
    return [await secretsGate({ mode: 'range', change }, policy, io)];
};
const data = async (policy, change, io) => {
    if (change === null)
        throw noChange();
    const { dataGate } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(3581), __webpack_require__.e(5521), __webpack_require__.e(2076), __webpack_require__.e(1547), __webpack_require__.e(5202), __webpack_require__.e(6935), __webpack_require__.e(7402), __webpack_require__.e(9240), __webpack_require__.e(3172), __webpack_require__.e(2676)]).then(__webpack_require__.bind(__webpack_require__, 82676));
    return dataGate({ mode: 'change', change }, policy, io);
};
const model = async (policy, change, io, options) => {
    if (!options.mayExecuteHead) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('The model gate does not run on `pull_request_target`: it would load a model from the head beside the secrets of the base.', 'Run it on `pull_request`; the report of a fork is posted by a second workflow on `workflow_run`.');
    }
    const { modelGate } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(3581), __webpack_require__.e(5521), __webpack_require__.e(2076), __webpack_require__.e(1547), __webpack_require__.e(3874), __webpack_require__.e(8911), __webpack_require__.e(2160)]).then(__webpack_require__.bind(__webpack_require__, 61200));
    const { allowForkOnSelfHosted } = options;
    if (change === null)
        return [await modelGate({ mode: 'working-tree' }, policy, io)];
    return [await modelGate({ mode: 'change', change, allowForkOnSelfHosted }, policy, io)];
};
function noChange() {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('No change to judge: needed an earlier commit to compare with, given an event or a directory without one.', 'Commit a first version, name a range, or compare two snapshots with `assay data BASE HEAD`.');
}


/***/ }),

/***/ 95765:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75254);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52037);
/* harmony import */ var _sources_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21022);






const usual = ['assay.yml', '.github/assay.yml'];
/**
 * The policy that judges: with a change, the base commit's file, which the head's may only tighten; without one, the
 * working tree's. `given` is the path that the user named (`--config`, input `config`); else `assay.yml`, then
 * `.github/assay.yml`. No file at all: the defaults. `textAt` reads a commit's files: git objects unless told.
 * Errors: `Problem` for a named file that is nowhere, and for a file that is not valid.
 */
async function loadPolicy(io, change, given, textAt = gitText(io.root)) {
    return change === null ? fromWorkingTree(io, given) : fromChange(io, change, given, textAt);
}
function gitText(root) {
    return async (commit, path) => (await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_4__/* .fileAt */ .Wd)(root, commit, path))?.toString('utf8') ?? null;
}
async function fromWorkingTree(io, given) {
    const found = await firstOf(given, (path) => onDisk(io.root, path));
    if (found === null) {
        if (given !== null)
            throw missing(given, 'the working tree');
        const { defaultConfig } = await __webpack_require__.e(/* import() */ 3294).then(__webpack_require__.bind(__webpack_require__, 63294));
        return { config: defaultConfig(), source: { path: null, source: 'defaults', edits: [] } };
    }
    const config = await parsed(found);
    return { config, source: { path: found.path, source: 'working-tree', digest: digestOf(found.text), edits: [] } };
}
async function fromChange(io, change, given, textAt) {
    const inRoot = given === null ? null : withinRoot(io.root, given);
    const policyAt = (commit) => firstOf(inRoot, async (path) => {
        const text = await textAt(commit, path);
        return text === null ? null : { path, text };
    });
    const [base, committed] = await Promise.all([policyAt(change.base), policyAt(change.head)]);
    const head = committed ?? (given === null ? null : await onDisk(io.root, given));
    if (given !== null && base === null && head === null)
        throw missing(given, 'base, head and the working tree');
    const { defaultConfig } = await __webpack_require__.e(/* import() */ 3294).then(__webpack_require__.bind(__webpack_require__, 63294));
    if (base === null && head === null) {
        return { config: defaultConfig(), source: { path: null, source: 'defaults', commit: change.base, edits: [] } };
    }
    const basePolicy = base === null ? defaultConfig() : await parsed(base);
    const record = {
        path: (base ?? head)?.path ?? null,
        source: base === null ? 'defaults' : 'base',
        commit: change.base,
        ...(base === null ? {} : { digest: digestOf(base.text) }),
    };
    if (head !== null && head.text === base?.text)
        return { config: basePolicy, source: { ...record, edits: [] } };
    const { tighten } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(13)]).then(__webpack_require__.bind(__webpack_require__, 70013));
    const { config, loosened } = tighten(basePolicy, head === null ? defaultConfig() : await parsed(head));
    return { config, source: { ...record, edits: edits(base, head, loosened) }, atBase: basePolicy };
}
function edits(base, head, loosened) {
    const path = (0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)((base ?? head)?.path ?? 'assay.yml');
    if (head === null)
        return [`${path} is deleted; base's policy judged, the deletion takes effect after the merge`];
    if (base === null)
        return [`${path} is new; what it asks judged this change, what it allows takes effect after the merge`];
    if (loosened.length === 0)
        return [`${path} is edited; only what it tightens judged this change`];
    return loosened.map((sentence) => `${path}: ${sentence}; takes effect after the merge`);
}
async function parsed(found) {
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(6935), __webpack_require__.e(8391)]).then(__webpack_require__.bind(__webpack_require__, 29743));
    return parseConfig(found.text, found.path);
}
async function firstOf(given, read) {
    const found = await Promise.all((given === null ? usual : [given]).map(read));
    return found.find((one) => one !== null) ?? null;
}
async function onDisk(root, path) {
    try {
        return { path, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), 'utf8') };
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`Cannot read the configuration ${path}: ${code ?? String(error)}.`, 'Name a readable YAML file.', {
            cause: error,
        });
    }
}
function withinRoot(root, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path) : path;
    return inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/').replace(/^\.\//, '');
}
function missing(path, where) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`The configuration ${path} was not found in ${where}.`, 'Name an existing file with --config (input `config`), or run `assay init` to write a starter assay.yml.');
}
function digestOf(text) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex')}`;
}


/***/ })

};
