export const id = 8854;
export const ids = [8854];
export const modules = {

/***/ 6542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ rangeOf),
/* harmony export */   x: () => (/* binding */ changeAtHand)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5254);
/* harmony import */ var _sources_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1022);


/**
 * The change that `--diff BASE..HEAD` names (HEAD when the second part is left out).
 * Errors: `Problem` when a commit is not in the repository, with the fetch that mends it.
 */
async function rangeOf(io, diff) {
    const parts = /^(.+?)\.\.\.?(.*)$/.exec(diff);
    const base = parts?.[1] ?? diff;
    const head = parts?.[2] === undefined || parts[2] === '' ? 'HEAD' : parts[2];
    return { base: await needed(io, base), head: await needed(io, head), event: 'command line', fork: false };
}
/**
 * What `assay run` judges without `--diff`: the commits since the default branch; on that branch itself, its last
 * commit. Null when there is no repository, or no earlier commit to compare with.
 */
async function changeAtHand(io) {
    const head = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(io.root, 'HEAD');
    if (head === null)
        return null;
    for (const ref of ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']) {
        const base = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(io.root, ref);
        if (base !== null && base !== head)
            return { base, head, event: 'command line', fork: false };
        if (base !== null)
            break;
    }
    const parent = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(io.root, 'HEAD^');
    return parent === null ? null : { base: parent, head, event: 'command line', fork: false };
}
async function needed(io, ref) {
    const commit = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(io.root, ref);
    if (commit !== null)
        return commit;
    await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitText */ .q_)(io.root, ['rev-parse', '--git-dir']);
    const shallow = (await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__/* .isShallow */ .fE)(io.root))
        ? 'this shallow clone does not hold it'
        : 'this repository does not hold it';
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`The commit ${ref} was not found: ${shallow}.`, 'Fetch it: `fetch-depth: 0` in actions/checkout, or `git fetch --unshallow`, or `git fetch origin <commit>`.');
}


/***/ }),

/***/ 8854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5254);
/* harmony import */ var _gates_load_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5765);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(789);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(225);
/* harmony import */ var _run_gates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7396);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6542);






const command = {
    help: `assay run [--diff BASE..HEAD] [--evidence FOLDER]

Every gate that assay.yml configures, then the report. Without --diff, what the current branch adds to the default
branch is judged; on the default branch, its last commit. --evidence keeps each gate's evidence as a file.
`,
    options: { diff: { type: 'string' }, evidence: { type: 'string' } },
    async run(invocation) {
        const { flags, io, options, words } = invocation;
        if (words.length > 0)
            throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`assay run takes no words, given "${words.join(' ')}".`, 'See `assay help`.');
        const change = typeof flags.diff === 'string' ? await (0,_range_js__WEBPACK_IMPORTED_MODULE_5__/* .rangeOf */ .b)(io, flags.diff) : await (0,_range_js__WEBPACK_IMPORTED_MODULE_5__/* .changeAtHand */ .x)(io);
        const policy = await (0,_gates_load_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPolicy */ .t)(io, change, options.config);
        const evidence = await (0,_run_gates_js__WEBPACK_IMPORTED_MODULE_4__/* .runGates */ .A)(policy, change, io);
        if (typeof flags.evidence === 'string') {
            for (const { name, text } of (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceFiles */ .R)(evidence))
                await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_2__/* .write */ .M9)(io.root, `${flags.evidence}/${name}`, text);
        }
        return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_2__/* .deliver */ .cK)(invocation, evidence, policy.config.report.key);
    },
};


/***/ }),

/***/ 225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ evidenceFiles)
/* harmony export */ });
/* harmony import */ var _report_evidence_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5665);

/** One file for each evidence: `secrets.json`, `data-trips.json`; names that meet get a number. */
function evidenceFiles(evidence) {
    const used = new Map();
    return evidence.map((one) => {
        const plain = [one.gate, ...(one.name === undefined ? [] : [one.name])].join('-').replace(/[^A-Za-z0-9_.-]+/g, '_');
        const times = used.get(plain) ?? 0;
        used.set(plain, times + 1);
        return { name: `${plain}${times === 0 ? '' : `-${times + 1}`}.json`, text: (0,_report_evidence_text_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceText */ .r)([one]) };
    });
}


/***/ }),

/***/ 7396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ runGates)
/* harmony export */ });
/* unused harmony export guarded */
/* harmony import */ var _evidence_assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5829);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5254);
/* harmony import */ var _evidence_tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3215);



const usual = {
    only: null,
    mode: 'change',
    mayInstall: true,
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
        if (!(error instanceof _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A))
            throw error;
        const record = { policy: policy.source, tool: _evidence_tool_js__WEBPACK_IMPORTED_MODULE_2__.tool, seed: io.seed, started: new Date(started).toISOString() };
        return [(0,_evidence_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .couldNotCheck */ .Hj)(gate, error, { ...record, seconds: (io.now() - started) / 1000 })];
    }
}
const secrets = async (policy, change, io, { mode }) => {
    const { secretsGate } = await Promise.all(/* import() */[__webpack_require__.e(2217), __webpack_require__.e(2370)]).then(__webpack_require__.bind(__webpack_require__, 2370));
    if (mode === 'history')
        return [await secretsGate({ mode: 'history' }, policy, io)];
    if (mode === 'tree' || change === null)
        return [await secretsGate({ mode: 'tree', paths: [] }, policy, io)];
    return [await secretsGate({ mode: 'range', change }, policy, io)];
};
const data = async (policy, change, io) => {
    if (change === null)
        throw noChange();
    const { dataGate } = await Promise.all(/* import() */[__webpack_require__.e(3581), __webpack_require__.e(1683), __webpack_require__.e(9712)]).then(__webpack_require__.bind(__webpack_require__, 9712));
    return dataGate({ mode: 'change', change }, policy, io);
};
const model = async (policy, change, io, options) => {
    if (!options.mayExecuteHead) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('The model gate does not run on `pull_request_target`: it would load a model from the head beside the secrets of the base.', 'Run it on `pull_request`; the report of a fork is posted by a second workflow on `workflow_run`.');
    }
    const { modelGate } = await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4203)]).then(__webpack_require__.bind(__webpack_require__, 4203));
    const { allowForkOnSelfHosted } = options;
    if (change === null)
        return [await modelGate({ mode: 'working-tree' }, policy, io)];
    return [await modelGate({ mode: 'change', change, allowForkOnSelfHosted }, policy, io)];
};
function noChange() {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('No change to judge: needed an earlier commit to compare with, given an event or a directory without one.', 'Commit a first version, name a range, or compare two snapshots with `assay data BASE HEAD`.');
}


/***/ }),

/***/ 2037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
const longest = 200;
/**
 * Marks untrusted text (a file, column or slice name, a cell value) inside a message: `` `name` ``.
 *
 * Every message in evidence is plain text in which a pair of backticks encloses untrusted text. Surfaces escape both
 * parts and draw the enclosed one as code. So the name itself must hold no backtick and no line break: a backtick
 * becomes U+02CB, a line break U+2424, and more than 200 characters are cut with an ellipsis.
 */
function quote(name) {
    const oneLine = name.replace(/\r\n|[\r\n\u2028\u2029]/g, '\u2424').replaceAll('`', '\u02cb');
    const characters = Array.from(oneLine);
    const short = characters.length > longest ? `${characters.slice(0, longest - 1).join('')}\u2026` : oneLine;
    return `\`${short === '' ? ' ' : short}\``;
}


/***/ }),

/***/ 5765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5254);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2037);
/* harmony import */ var _sources_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1022);






const usual = ['assay.yml', '.github/assay.yml'];
/**
 * The policy that judges: with a change, the base commit's file, which the head's may only tighten; without one, the
 * working tree's. `given` is the path that the user named (`--config`, input `config`); else `assay.yml`, then
 * `.github/assay.yml`. No file at all: the defaults.
 * Errors: `Problem` for a named file that is nowhere, and for a file that is not valid.
 */
async function loadPolicy(io, change, given) {
    return change === null ? fromWorkingTree(io, given) : fromChange(io, change, given);
}
async function fromWorkingTree(io, given) {
    const found = await firstOf(given, (path) => onDisk(io.root, path));
    if (found === null) {
        if (given !== null)
            throw missing(given, 'the working tree');
        const { defaultConfig } = await __webpack_require__.e(/* import() */ 3294).then(__webpack_require__.bind(__webpack_require__, 3294));
        return { config: defaultConfig(), source: { path: null, source: 'defaults', edits: [] } };
    }
    const config = await parsed(found);
    return { config, source: { path: found.path, source: 'working-tree', digest: digestOf(found.text), edits: [] } };
}
async function fromChange(io, change, given) {
    const inRoot = given === null ? null : withinRoot(io.root, given);
    const base = await firstOf(inRoot, (path) => atCommit(io.root, change.base, path));
    const head = (await firstOf(inRoot, (path) => atCommit(io.root, change.head, path))) ??
        (given === null ? null : await onDisk(io.root, given));
    if (given !== null && base === null && head === null)
        throw missing(given, 'base, head and the working tree');
    const { defaultConfig } = await __webpack_require__.e(/* import() */ 3294).then(__webpack_require__.bind(__webpack_require__, 3294));
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
    const { tighten } = await __webpack_require__.e(/* import() */ 5586).then(__webpack_require__.bind(__webpack_require__, 5586));
    const { config, loosened } = tighten(basePolicy, head === null ? defaultConfig() : await parsed(head));
    return { config, source: { ...record, edits: edits(base, head, loosened) } };
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
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2265)]).then(__webpack_require__.bind(__webpack_require__, 2265));
    return parseConfig(found.text, found.path);
}
async function firstOf(given, read) {
    for (const path of given === null ? usual : [given]) {
        const found = await read(path);
        if (found !== null)
            return found;
    }
    return null;
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
async function atCommit(root, commit, path) {
    const bytes = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_4__/* .fileAt */ .Wd)(root, commit, path);
    return bytes === null ? null : { path, text: bytes.toString('utf8') };
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


/***/ }),

/***/ 1022:
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
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5254);


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
/** The repository's top directory that holds `directory`, or null when it is in no repository. */
async function topOf(directory) {
    try {
        return await gitText(directory, ['rev-parse', '--show-toplevel']);
    }
    catch {
        return null;
    }
}
/** The full object id of the commit that `ref` names, or null when the repository does not have it. */
async function commitOf(root, ref) {
    try {
        return await gitText(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
    }
    catch {
        return null;
    }
}
/** Bytes of the file at a commit, or null when the commit has no such file. The path is relative to the root. */
async function fileAt(root, commit, path) {
    const listed = await git(root, ['ls-tree', '-z', commit, '--', `:(literal)${path}`]);
    const match = /^\d+ blob ([0-9a-f]+)\t/.exec(listed.toString('utf8'));
    return match?.[1] === undefined ? null : git(root, ['cat-file', 'blob', match[1]]);
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
    if (error.code === 'ENOENT') {
        return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('git was not found: needed the git program on the PATH.', 'Install git 2.30 or newer.', {
            cause: error,
        });
    }
    const said = stderr.trim().split('\n').at(-1) ?? '';
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`git ${args[0] ?? ''} failed: ${said === '' ? error.message.split('\n')[0] : said}`, 'Check that the directory is a git repository and that the commits named are in it (`git fetch`).', { cause: error });
}


/***/ })

};
