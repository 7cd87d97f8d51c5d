export const id = 5078;
export const ids = [5078,6424];
export const modules = {

/***/ 6542:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ rangeOf),
/* harmony export */   x: () => (/* binding */ changeAtHand)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
/* harmony import */ var _sources_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21022);


/**
 * The change that `--diff BASE..HEAD` names (HEAD when the second part is left out).
 * Errors: `Problem` when a commit is not in the repository, with the fetch that mends it.
 */
async function rangeOf(io, diff) {
    const parts = /^(.+?)\.\.\.?(.*)$/.exec(diff);
    const base = parts?.[1] ?? diff;
    if (base === '' || base.startsWith('..')) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`--diff needs a range, given "${diff}": the commit to compare with is missing.`, 'Write --diff BASE..HEAD, for example --diff origin/main..HEAD.');
    }
    const head = parts?.[2] === undefined || parts[2] === '' ? 'HEAD' : parts[2];
    const [from, to] = await Promise.all([needed(io, base), needed(io, head)]);
    return { base: from, head: to, event: 'command line', fork: false };
}
/**
 * What `assay run` judges without `--diff`: the commits since the default branch; on that branch itself, its last
 * commit. Null when there is no repository, or no earlier commit to compare with.
 */
async function changeAtHand(io) {
    const head = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(io.root, 'HEAD');
    if (head === null)
        return null;
    const refs = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];
    for (const base of await Promise.all(refs.map((ref) => (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(io.root, ref)))) {
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

/***/ 55078:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
/* harmony import */ var _gates_load_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95765);
/* harmony import */ var _gates_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66424);
/* harmony import */ var _at_top_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42053);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80789);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6542);






const command = {
    help: `assay secrets [PATH...]            the working tree, or the paths named
assay secrets --diff BASE..HEAD    what the commits of a range add
assay secrets --staged             what is staged for the next commit
assay secrets --history            every version of every file that a ref reaches, once, and all messages
            --since COMMIT         only what is new since a commit up to which it was scanned before
assay secrets --stdin [--name N]   standard input; the name tells its type
            --jobs N               threads for the working tree or the history (unless told: two for a tree above 500 MB)
            --explain-dropped      also what is not reported, and why
assay secrets --posture [PATH...]  how far credentials reach: workflows, AWS policies, Vault policies
assay secrets --run-logs ID         the logs of a workflow run (its number or address; GITHUB_TOKEN)
assay secrets allow FINGERPRINT --reason TEXT --owner WHO --until DATE [--where any|tests|docs|examples]
assay secrets allow --tidy         take out the entries that match nothing any more
assay secrets revoke FINGERPRINT   has its provider revoke it, after a yes (--yes without a terminal)
`,
    options: {
        diff: { type: 'string' },
        history: { type: 'boolean' },
        since: { type: 'string' },
        staged: { type: 'boolean' },
        stdin: { type: 'boolean' },
        name: { type: 'string' },
        jobs: { type: 'string' },
        'explain-dropped': { type: 'boolean' },
        'run-logs': { type: 'string' },
        posture: { type: 'boolean' },
        reason: { type: 'string' },
        owner: { type: 'string' },
        until: { type: 'string' },
        where: { type: 'string' },
        tidy: { type: 'boolean' },
        yes: { type: 'boolean' },
    },
    async run(invocation) {
        const top = (0,_at_top_js__WEBPACK_IMPORTED_MODULE_3__/* .atTop */ .H)(invocation);
        const { flags, io, options, words } = top;
        if (words[0] === 'allow') {
            const { allow, tidy } = await __webpack_require__.e(/* import() */ 9986).then(__webpack_require__.bind(__webpack_require__, 79986));
            return flags.tidy === true ? tidy(top) : allow(top);
        }
        if (words[0] === 'revoke')
            return (await Promise.all(/* import() */[__webpack_require__.e(1270), __webpack_require__.e(3552), __webpack_require__.e(3206), __webpack_require__.e(6858), __webpack_require__.e(7049)]).then(__webpack_require__.bind(__webpack_require__, 47049))).revoke(top);
        if (flags.posture === true)
            return posture(top, invocation);
        const request = await requestOf(top, invocation.io.root);
        const change = request.mode === 'range' ? request.change : null;
        const policy = await (0,_gates_load_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPolicy */ .t)(io, change, options.config);
        const explainDropped = flags['explain-dropped'] === true;
        const evidence = await (0,_gates_secrets_js__WEBPACK_IMPORTED_MODULE_2__.secretsGate)(request, policy, io, { explainDropped });
        const code = await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_4__/* .deliver */ .cK)(invocation, [evidence], policy.config.report);
        if (explainDropped && !options.quiet)
            await showDropped(evidence);
        return code;
    },
};
/** How far credentials reach: workflows and policies of the working tree, or of the paths named. */
async function posture(top, invocation) {
    const { flags, io, options, words } = top;
    const other = ['diff', 'history', 'staged', 'stdin', 'run-logs', 'explain-dropped'].find((flag) => flags[flag] !== undefined);
    if (other !== undefined)
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`--posture looks at the working tree: given --${other} too.`, 'Run the command once for each.');
    const policy = await (0,_gates_load_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPolicy */ .t)(io, null, options.config);
    const { postureGate } = await Promise.all(/* import() */[__webpack_require__.e(454), __webpack_require__.e(4711)]).then(__webpack_require__.bind(__webpack_require__, 94711));
    return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_4__/* .deliver */ .cK)(invocation, [await postureGate(pathsOf(io.root, invocation.io.root, words), policy, io)], policy.config.report);
}
/** What was dropped and why, after the report: the evidence holds it too. */
async function showDropped(evidence) {
    const { explainFinding } = await __webpack_require__.e(/* import() */ 8611).then(__webpack_require__.bind(__webpack_require__, 98611));
    const dropped = evidence.findings.filter(({ message }) => message.startsWith('not reported: '));
    process.stdout.write(`\n${dropped.length} dropped\n`);
    for (const finding of dropped)
        process.stdout.write(explainFinding(finding, evidence));
}
/** `folder` is where the command runs: paths are relative to it, and it is what is scanned without one. */
async function requestOf({ flags, io, words }, folder) {
    const modes = ['diff', 'history', 'staged', 'stdin', 'run-logs'].filter((flag) => flags[flag] !== undefined);
    if (modes.length > 1 || (modes.length === 1 && words.length > 0)) {
        const given = [...modes.map((mode) => `--${mode}`), ...(words.length > 0 ? ['paths'] : [])].join(' and ');
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`Only one thing can be scanned at a time: given ${given}.`, 'Run the command once for each.');
    }
    if (typeof flags.diff === 'string')
        return { mode: 'range', change: await (0,_range_js__WEBPACK_IMPORTED_MODULE_5__/* .rangeOf */ .b)(io, flags.diff) };
    if (flags.since !== undefined && flags.history !== true) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('--since belongs to --history.', 'Add --history, or name a range: `--diff BASE..HEAD`.');
    }
    const jobs = flags.jobs === undefined ? {} : { jobs: jobsOf(String(flags.jobs)) };
    if (flags.history === true) {
        return { mode: 'history', ...(typeof flags.since === 'string' ? { since: flags.since } : {}), ...jobs };
    }
    if (flags.staged === true)
        return { mode: 'staged' };
    if (typeof flags['run-logs'] === 'string') {
        return (await __webpack_require__.e(/* import() */ 5828).then(__webpack_require__.bind(__webpack_require__, 85828))).runLogsRequest(flags['run-logs'], io);
    }
    if (flags.stdin === true) {
        const name = typeof flags.name === 'string' ? flags.name : 'stdin';
        return { mode: 'stdin', bytes: await standardInput(), name };
    }
    return { mode: 'tree', paths: pathsOf(io.root, folder, words), ...jobs };
}
/** Paths below the top: those named, or the folder that the command runs in; none for all. */
function pathsOf(top, folder, words) {
    if (folder === top)
        return [...words];
    return (words.length === 0 ? ['.'] : words).map((path) => (0,_at_top_js__WEBPACK_IMPORTED_MODULE_3__/* .fromTop */ .k)(top, folder, path));
}
function jobsOf(given) {
    const jobs = Number(given);
    if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 64)
        return jobs;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`--jobs needs a whole number from 1 to 64, given "${given}".`, 'Leave it out for the default.');
}
async function standardInput() {
    const parts = [];
    for await (const part of process.stdin)
        parts.push(part);
    return Buffer.concat(parts);
}


/***/ }),

/***/ 89910:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ placeInWords)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52037);

/**
 * The place in words: `path:12`, or `path, cell 4, output 2, line 7`, with what it is inside of, its key and how it was
 * encoded. The path is not quoted (callers quote it); what else comes from the change is.
 */
function placeInWords(location) {
    const { cell, inside, key, decoding } = location;
    const within = [
        ...(inside === undefined ? [] : [`in ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(inside)}`]),
        ...(key === undefined ? [] : [`key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(key)}`]),
        ...(decoding === undefined ? [] : [`as ${decoding}`]),
    ]
        .map((part) => `, ${part}`)
        .join('');
    if (cell === undefined) {
        return `${location.path}${location.startLine === undefined ? '' : `:${location.startLine}`}${within}`;
    }
    const run = cell.execution === undefined ? '' : ` (In [${cell.execution}])`;
    const part = cell.part === 'output' && cell.output !== undefined ? `output ${cell.output}` : cell.part;
    const at = cell.line === undefined ? '' : `, line ${cell.line}`;
    return `${location.path}, cell ${cell.number}${run}, ${part}${at}${within}`;
}


/***/ }),

/***/ 65444:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ saltFor),
/* harmony export */   V: () => (/* binding */ digestWith)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _secrets_randomness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7414);
/* harmony import */ var _sources_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21022);




/** The salt of the allow-list, or without one the repository's full name (owner/name; a folder's name at worst). */
async function saltFor(io, salt) {
    if (salt !== null)
        return { bytes: Buffer.from(salt, 'hex'), from: 'allow-list' };
    return { bytes: Buffer.from(await repositoryName(io)), from: 'name' };
}
/**
 * HMAC-SHA-256 of identities under the salt, the first 128 bits as 32 hex digits. An identity that stands for fewer than 64
 * bits of guesses goes through scrypt first (N = 2^14: about 40 ms), for the salt is public to whoever reads the repository.
 * Each identity is computed once.
 */
function digestWith(salt) {
    const known = new Map();
    return (identity) => {
        const before = known.get(identity);
        if (before !== undefined)
            return before;
        const weak = (0,_secrets_randomness_js__WEBPACK_IMPORTED_MODULE_3__/* .guessBits */ .Ao)(identity) < 64;
        const key = weak ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.scryptSync)(identity, salt.bytes, 32, { N: 2 ** 14, r: 8, p: 1 }) : Buffer.from(identity);
        const hmac = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', salt.bytes).update('assay-secret 1\0').update(key);
        const digest = hmac.digest('hex').slice(0, 32);
        known.set(identity, digest);
        return digest;
    };
}
async function repositoryName(io) {
    const given = io.env.GITHUB_REPOSITORY;
    if (given !== undefined && given !== '')
        return given;
    try {
        const url = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitText */ .q_)(io.root, ['config', '--get', 'remote.origin.url']);
        const match = /[:/]([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(url);
        if (match?.[1] !== undefined)
            return match[1];
    }
    catch {
        // no git or no remote: the folder's name has to do
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(io.root);
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


/***/ }),

/***/ 66424:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  secretsGate: () => (/* binding */ secretsGate)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/evidence/assemble.js
var assemble = __webpack_require__(25829);
// EXTERNAL MODULE: ./lib/evidence/problem.js
var problem = __webpack_require__(75254);
// EXTERNAL MODULE: ./lib/evidence/quote.js
var quote = __webpack_require__(52037);
// EXTERNAL MODULE: ./lib/evidence/tool.js
var tool = __webpack_require__(43215);
;// CONCATENATED MODULE: ./lib/secrets/environment.js
const words = {
    dev: 'dev',
    develop: 'dev',
    development: 'dev',
    local: 'dev',
    localhost: 'dev',
    test: 'test',
    testing: 'test',
    qa: 'test',
    ci: 'test',
    sandbox: 'test',
    staging: 'staging',
    stage: 'staging',
    stg: 'staging',
    preprod: 'staging',
    preproduction: 'staging',
    uat: 'staging',
    prod: 'prod',
    production: 'prod',
    prd: 'prod',
    live: 'prod',
};
/** a folder or suffix `test` beside source code holds tests, not a test environment */
const sourceCode = /\.(py|pyi|js|mjs|cjs|jsx|ts|mts|cts|tsx|java|go|rs|c|cc|cpp|h|rb|php|cs|kt|scala|swift|r|jl)$/i;
/**
 * The environment that a file's path (forward slashes) or a key path (`production.db.password`) names; the key path first,
 * then the file's name, then its folders from the innermost out. Null when nothing names one, or two differ in one part.
 */
function environmentOf(path, key) {
    const parts = path.split('/');
    const named = sourceCode.test(path) ? [] : [parts.at(-1) ?? '', ...parts.slice(0, -1).reverse()];
    for (const part of [...(key === undefined ? [] : key.split('.')), ...named]) {
        const found = environmentIn(part);
        if (found !== null)
            return found;
    }
    return null;
}
function environmentIn(part) {
    const tokens = part
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/);
    const found = new Set(tokens.flatMap((token) => (Object.hasOwn(words, token) ? [words[token]] : [])));
    const [only] = found;
    return found.size === 1 && only !== undefined ? only : null;
}

;// CONCATENATED MODULE: ./lib/secrets/places.js

/** Places once each, those at the head first; a place in an older version of a path gives way to those at the head. */
function distinctPlaces(locations) {
    const atHead = new Set(locations.filter(({ commit }) => commit === undefined).map(({ path }) => path));
    const places = new Map();
    for (const location of locations) {
        const { path, commit, startLine, startColumn, cell, inside } = location;
        if (commit !== undefined && atHead.has(path))
            continue;
        const key = JSON.stringify([path, inside, commit === undefined ? [startLine, startColumn, cell] : 'history']);
        const before = places.get(key);
        // of the versions of one path the first is where it came in; one with a key path says more
        if (before === undefined || (before.key === undefined && location.key !== undefined)) {
            places.set(key, before === undefined ? location : { ...before, key: location.key });
        }
    }
    return [...places.values()].map(withEnvironment).sort(byPlace);
}
/** The environments that the places name, in the order dev, test, staging, prod. */
function environmentsIn(locations) {
    const named = new Set(locations.map(({ environment }) => environment));
    return ['dev', 'test', 'staging', 'prod'].filter((environment) => named.has(environment));
}
function withEnvironment(location) {
    const environment = environmentOf(location.path, location.key);
    return environment === null ? location : { ...location, environment };
}
function byPlace(a, b) {
    return (Number(a.commit !== undefined) - Number(b.commit !== undefined) ||
        compare(a.path, b.path) ||
        (a.startLine ?? 0) - (b.startLine ?? 0));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/secrets/redact.js
var redact = __webpack_require__(40808);
// EXTERNAL MODULE: ./lib/secrets/rule.js
var secrets_rule = __webpack_require__(80959);
;// CONCATENATED MODULE: ./lib/secrets/dropped.js



/** How many are explained; the count of all stands in the evidence. */
const most = 1000;
/**
 * A recorded finding for each candidate that was dropped, with the chain of reasons, for people who ask why something was
 * not reported. One for each rule, reason and place; at most 1,000. `digestOf` gives 32 hex digits for a text that holds no
 * secret: here the fingerprint is of the place, for what was dropped is often a word that can be guessed.
 */
function droppedFindings(sightings, digestOf) {
    const dropped = sightings.filter(({ candidate }) => candidate.dropped !== null);
    return dropped.slice(0, most).map(({ candidate, location }) => {
        const { rule, secret, reasons } = candidate;
        const fingerprint = digestOf(JSON.stringify(['dropped', rule.id, location]));
        return {
            rule: rule.id,
            severity: 'note',
            confidence: 'low',
            message: `not reported: ${(0,secrets_rule/* withArticle */.v)(rule)}`,
            detail: `It looks like ${(0,secrets_rule/* withArticle */.v)(rule)}, but ${candidate.dropped}.`,
            mend: 'Nothing to do. If it is a credential, tell us which step is wrong.',
            locations: distinctPlaces([location]),
            fingerprint,
            redacted: { ...(0,redact/* redact */.E)(rule, secret, fingerprint), prefix: '' },
            reasons: [...reasons],
        };
    });
}

;// CONCATENATED MODULE: ./lib/secrets/exposure/ids.js
/** The ids of the lint's rules without loading them; a test compares them with the rules. */
const exposureIds = 'python-print python-log python-tracker python-display python-url python-process python-exception notebook-output notebook-magic script-console script-log script-actions script-response script-url script-process script-exception shell-echo shell-trace shell-environment shell-verbose shell-argument shell-build-argument workflow-env dockerfile-variable dockerfile-file makefile-echo workflow-run workflow-all-secrets workflow-artifact workflow-permissions workflow-inherit workflow-output workflow-fork workflow-container workflow-debug'
    .split(' ')
    .map((name) => `exposure-${name}`);

// EXTERNAL MODULE: ./lib/secrets/exposure/python-seeds.js
var python_seeds = __webpack_require__(93358);
;// CONCATENATED MODULE: ./lib/secrets/age.js
const day = 86_400_000;
/**
 * The earliest commit among the places, with the age at `now` (milliseconds since 1970) in whole days, at least 0. Null
 * when no place has a date.
 */
function firstSeenAt(locations, now) {
    let first = null;
    for (const { date, commit } of locations) {
        const at = date === undefined ? Number.NaN : Date.parse(date);
        if (date !== undefined && at < (first?.at ?? Number.POSITIVE_INFINITY))
            first = { at, date, commit };
    }
    if (first === null)
        return null;
    const days = Math.max(0, Math.floor((now - first.at) / day));
    return { date: first.date, days, ...(first.commit === undefined ? {} : { commit: first.commit }) };
}
/** The strictest limit in days that the policy sets for a credential with these tags; null when it sets none. */
function rotationLimit(rotation, tags) {
    if (rotation === undefined)
        return null;
    const own = tags.flatMap((tag) => Object.hasOwn(rotation['by-tag'], tag) ? [rotation['by-tag'][tag]] : []);
    return own.length === 0 ? rotation['max-age-days'] : Math.min(...own);
}

// EXTERNAL MODULE: ./lib/secrets/allow-list.js
var allow_list = __webpack_require__(23865);
;// CONCATENATED MODULE: ./lib/secrets/reuse.js



/**
 * A finding of its own for a credential that serves two environments or more: whoever holds one of them holds the other.
 * Null when its places name fewer than two. `fingerprint` is the one of this finding, not of the credential;
 * `confidence` is that in the credential: this finding is no surer, and never `certain`.
 */
function reuseOf(rule, locations, credential, fingerprint, confidence) {
    const environments = environmentsIn(locations);
    if (environments.length < 2)
        return null;
    const named = environments.map((environment) => {
        const at = locations.find((location) => location.environment === environment);
        return `${environment} (${(0,quote/* quote */.h)(at?.path ?? '')})`;
    });
    return {
        rule: 'secret-reused',
        severity: 'warning',
        confidence: confidence === 'certain' ? 'high' : confidence,
        message: `${(0,secrets_rule/* withArticle */.v)(rule)} serves ${environments.length} environments`,
        detail: `One value stands for ${named.join(' and ')}, so a leak in one opens the other. It is the credential ${credential.slice(0, 8)}.`,
        number: `${environments.length} environments (exact), limit 1`,
        mend: 'Make a credential for each environment, with the least rights that it needs there.',
        locations: locations.filter(({ environment }) => environment !== undefined).slice(0, 100),
        fingerprint,
    };
}

// EXTERNAL MODULE: ./lib/secrets/scanner.js + 4 modules
var scanner = __webpack_require__(7061);
// EXTERNAL MODULE: ./lib/secrets/tier.js
var tier = __webpack_require__(4289);
// EXTERNAL MODULE: ./lib/secrets/weight.js
var secrets_weight = __webpack_require__(80465);
;// CONCATENATED MODULE: ./lib/secrets/findings.js









const mostPlaces = 100;
/**
 * One finding for each credential, with all its places, and one more for each that serves several environments. Candidates
 * that were dropped give none.
 */
function findingsOf(sightings, judging) {
    const groups = new Map();
    for (const sighting of sightings) {
        if (sighting.candidate.dropped !== null)
            continue;
        const group = groups.get(sighting.candidate.identity);
        if (group === undefined)
            groups.set(sighting.candidate.identity, [sighting]);
        else
            group.push(sighting);
    }
    return [...groups].flatMap(([identity, group]) => findingsAbout(identity, group, judging));
}
function findingsAbout(identity, group, judging) {
    const best = group.map(({ candidate }) => candidate).reduce(surer);
    const { rule, secret } = best;
    const locations = distinctPlaces(group.map(({ location }) => location));
    const fingerprint = fingerprintOf(identity, best, locations, judging);
    const isNew = group.some(({ state }) => state === 'new');
    const allowed = (0,allow_list/* allowedBy */.Q)(judging.allowList, fingerprint, locations.map(({ path }) => path), new Date(judging.now).toISOString().slice(0, 10));
    const since = judging.since?.get(identity);
    const dated = group.map(({ location }) => location);
    // what a change brings is as old as the change
    const seen = judging.what === 'added' && isNew
        ? null
        : firstSeenAt(since === undefined ? dated : [...dated, { path: '', ...since }], judging.now);
    const limit = rotationLimit(judging.config.rotation, rule.tags);
    const verification = judging.verified?.get(fingerprint) ?? null;
    const weight = (0,secrets_weight/* weigh */.vi)({
        confidence: best.confidence,
        isNew,
        expired: best.expires !== undefined && best.expires < judging.now,
        verification,
        allowed,
        ignore: ignoreFor(group, judging.config['foreign-ignores']),
        overdue: limit === null || seen === null || seen.days <= limit ? null : seen.days - limit,
    }, judging.config);
    const finding = {
        rule: rule.id,
        severity: weight.severity,
        confidence: weight.confidence,
        message: `${(0,secrets_rule/* withArticle */.v)(rule)} ${verb(judging.what, isNew)}`,
        detail: detailOf(rule.why, locations, allowed, fingerprint, weight),
        number: `1 credential, ${locations.length} ${locations.length === 1 ? 'place' : 'places'} (exact)`,
        mend: mendOf(rule.mend, locations),
        link: rule.link,
        locations: locations.slice(0, mostPlaces),
        fingerprint,
        redacted: (0,redact/* redact */.E)(rule, secret, fingerprint),
        reasons: [...best.reasons, ...weight.reasons],
        ...(best.facts === undefined || best.facts.length === 0 ? {} : { facts: [...best.facts] }),
        ...(verification === null ? {} : { verification }),
        ...(seen === null ? {} : { firstSeen: seen }),
        ...(weight.accepted === undefined ? {} : { accepted: weight.accepted }),
    };
    const reuse = weight.severity === 'note'
        ? null
        : reuseOf(rule, locations, fingerprint, judging.digest(`reuse ${fingerprint}`), finding.confidence);
    return reuse === null ? [finding] : [finding, reuse];
}
/**
 * What is only recorded is known by its first place: nobody accepts it, and the slow digest of what could be guessed would
 * cost more than the scan.
 */
function fingerprintOf(identity, { rule, confidence }, [first], { config, digest, digestOfPlace }) {
    const recorded = confidence === 'low' && (0,secrets_weight/* byPolicy */.os)(confidence, config) === 'note';
    if (!recorded || first === undefined || digestOfPlace === undefined)
        return digest(identity);
    const { path, inside, startLine, startColumn, cell, commit } = first;
    return digestOfPlace(JSON.stringify(['recorded', rule.id, path, inside, startLine, startColumn, cell, commit]));
}
/** The surest candidate of each credential, by fingerprint, with the other halves and hosts that any place of it names. */
function surestOf(sightings, digest) {
    const surest = new Map();
    for (const { candidate } of sightings) {
        if (candidate.dropped !== null)
            continue;
        const before = surest.get(candidate.identity);
        surest.set(candidate.identity, before === undefined ? candidate : joined(before, candidate));
    }
    return new Map([...surest].map(([identity, candidate]) => [digest(identity), candidate]));
}
function joined(a, b) {
    const companions = [...new Set([...(a.companions ?? []), ...(b.companions ?? [])])];
    const hosts = [...new Set([...(a.hosts ?? []), ...(b.hosts ?? [])])];
    return {
        ...surer(a, b),
        ...(companions.length === 0 ? {} : { companions }),
        ...(hosts.length === 0 ? {} : { hosts }),
    };
}
function surer(a, b) {
    const byConfidence = tier/* tiers */.c.indexOf(a.confidence) - tier/* tiers */.c.indexOf(b.confidence);
    if (byConfidence !== 0)
        return byConfidence < 0 ? a : b;
    return (0,scanner/* specificity */.jw)(b.rule) > (0,scanner/* specificity */.jw)(a.rule) ? b : a;
}
/** The ignore that covers the credential: it must stand beside every place at the head, or where there is none, beside every one. */
function ignoreFor(group, foreign) {
    const atHead = group.filter(({ location }) => location.commit === undefined);
    const each = (atHead.length > 0 ? atHead : group).map(({ candidate }) => candidate.ignores?.find(({ rule, by }) => (by === 'foreign' ? foreign : rule === candidate.rule.id)));
    return each.every((ignore) => ignore !== undefined) ? (each[0] ?? null) : null;
}
function verb(what, isNew) {
    if (what === 'history')
        return 'is in the history';
    if (what === 'found')
        return 'was found';
    return isNew ? 'was added' : 'already stood in a file that this change touches';
}
function detailOf(why, locations, allowed, fingerprint, { severity, accepted, reasons }) {
    const sentences = [why];
    if (locations.every(({ commit }) => commit !== undefined)) {
        sentences.push('A later commit removed it, but it stays in the history: removed is not revoked.');
    }
    if (allowed !== null && allowed.state !== 'holds')
        sentences.push((0,secrets_weight/* inWords */.r4)(allowed));
    if (severity === 'error' && reasons.some(({ step }) => step === 'inline ignore')) {
        sentences.push('The comment beside it cannot silence what fails: only the allow-list of the base branch can.');
    }
    // what is only recorded needs no entry, and is known by its place, which none would match
    if (allowed === null && accepted === undefined && severity !== 'note') {
        sentences.push(`If it opens nothing, accept it: \`assay secrets allow ${fingerprint}\`.`);
    }
    return sentences.join(' ');
}
function mendOf(mend, locations) {
    const cells = new Map();
    for (const { cell } of locations) {
        if (cell !== undefined)
            cells.set(cell.number, (cells.get(cell.number) ?? new Set()).add(cell.part));
    }
    const notebook = [...cells]
        .slice(0, 3)
        .map(([number, parts]) => parts.has('output') && !parts.has('source')
        ? `clear the output of cell ${number}`
        : `take it out of cell ${number}`);
    const then = notebook.length === 0 ? 'take it out of the file' : notebook.join(', ');
    return `${mend} Then ${then} and push. Deleting the line alone does not make it safe.`;
}

;// CONCATENATED MODULE: ./lib/secrets/posture/ids.js
/** The ids of the rules of posture without loading them; a test compares them with the rules. */
const postureIds = 'aws-administrator aws-service aws-secrets aws-anyone vault-root vault-sudo workflow-environment'
    .split(' ')
    .map((name) => `posture-${name}`);

// EXTERNAL MODULE: ./lib/secrets/rules/registry.js + 62 modules
var registry = __webpack_require__(75524);
// EXTERNAL MODULE: ./lib/gates/fingerprint.js
var fingerprint = __webpack_require__(65444);
// EXTERNAL MODULE: ./lib/gates/secrets/allow-list.js
var secrets_allow_list = __webpack_require__(76100);
// EXTERNAL MODULE: ./lib/gates/secrets/exposure.js
var exposure = __webpack_require__(61425);
// EXTERNAL MODULE: ./lib/gates/secrets/look.js
var secrets_look = __webpack_require__(71611);
// EXTERNAL MODULE: ./lib/gates/secrets/secrets-config.js
var secrets_config = __webpack_require__(42914);
// EXTERNAL MODULE: ./lib/gates/secrets/unread.js
var unread = __webpack_require__(37603);
;// CONCATENATED MODULE: ./lib/gates/secrets/words.js



/** What a finding of this gate is about, in the singular and the plural, by its rule. */
const kinds = [
    ['secret-reused', 'shared between environments', 'shared between environments'],
    ['unread-input', 'class of unread input', 'classes of unread inputs'],
    ['exposure', 'place that exposes a credential', 'places that expose a credential'],
];
/** What decided, and the limit, each in one phrase. `change`: what a change brings is judged, not all there is. */
function decidedWords(findings, tally, change) {
    const limit = '0';
    if (tally.skip !== null)
        return { decided: tally.skip, limit };
    const isNew = change ? 'new ' : '';
    const errors = findings.filter(({ severity }) => severity === 'error');
    const warnings = findings.filter(({ severity }) => severity === 'warning');
    if (errors.length > 0)
        return { decided: amounts(errors, isNew), limit };
    if (warnings.length > 0)
        return { decided: amounts(warnings, 'possible or existing '), limit };
    if (isNew !== '' && tally.blobs === 0)
        return { decided: '0 blobs added', limit };
    const accepted = findings.filter((finding) => finding.accepted !== undefined).length;
    return { decided: `0 ${isNew}credentials${accepted > 0 ? `, ${accepted} accepted` : ''}`, limit };
}
function amounts(findings, adjective) {
    const count = (prefix) => findings.filter(({ rule }) => rule.startsWith(prefix)).length;
    const others = kinds.map(([prefix, one, many]) => [count(prefix), one, many]);
    const credentials = findings.length - others.reduce((sum, [n]) => sum + n, 0);
    const parts = [[credentials, `${adjective}credential`, `${adjective}credentials`], ...others];
    return parts.flatMap(([n, one, many]) => (n === 0 ? [] : [`${n} ${n === 1 ? one : many}`])).join(', ');
}
/** What was looked at, and what was not. */
function countsOf(tally, findings, ruleCount) {
    const { commits, blobs, files, bytes, cells, members, textless, excluded } = tally;
    const unread = [...tally.unread].sort().map(([why, count]) => [`unread: ${why}`, count]);
    const ignored = findings.filter(({ accepted }) => accepted?.by === secrets_weight/* byComment */.PN).length;
    const dropped = tally.dropped === 0 ? {} : { 'not reported': tally.dropped };
    return {
        commits,
        blobs,
        files,
        bytes,
        cells,
        ...(members > 0 ? { members } : {}),
        ...(textless > 0 ? { 'binaries without text': textless } : {}),
        ...(excluded > 0 ? { excluded } : {}),
        ...(tally.unlinted.length > 0 ? { 'not looked through for exposures': tally.unlinted.length } : {}),
        ...Object.fromEntries(unread),
        ...dropped,
        ...(ignored > 0 ? { 'ignored inline': ignored } : {}),
        rules: ruleCount,
    };
}
/** How it was looked, and what was not checked. `noSalt`: fingerprints are salted with the repository's name. */
function notesOf(tally, noSalt, unknown) {
    const notes = [];
    notes.push(...(0,unread/* unreadNotes */.L)(tally));
    if (tally.excluded > 0)
        notes.push({ kind: 'unchecked', text: `${tally.excluded} files are excluded by \`secrets.exclude\`.` });
    for (const path of tally.brokenNotebooks.slice(0, 20)) {
        notes.push({ kind: 'unchecked', text: `${(0,quote/* quote */.h)(path)} is no valid notebook and was scanned as plain text.` });
    }
    for (const path of tally.brokenSettings.slice(0, 20)) {
        notes.push({ kind: 'unchecked', text: `${(0,quote/* quote */.h)(path)} could not be parsed and was scanned as plain text.` });
    }
    for (const path of tally.unlinted.slice(0, 20))
        notes.push({ kind: 'unchecked', text: `The exposure lint could not read ${(0,quote/* quote */.h)(path)}.` });
    if (tally.dropped > 0) {
        notes.push({
            kind: 'method',
            text: `${tally.dropped} values that look like placeholders or like no secret at all are not reported.`,
            mend: '`assay secrets --explain-dropped` says why, one by one.',
        });
    }
    if (noSalt) {
        notes.push({
            kind: 'method',
            text: 'There is no allow-list, so fingerprints are salted with the repository’s name and can be guessed from a guessed secret.',
            mend: 'Write one with `assay secrets allow`; its first line holds a random salt.',
        });
    }
    for (const id of unknown)
        notes.push({ kind: 'policy', text: `\`secrets.disable\` names ${(0,quote/* quote */.h)(id)}, which is no rule.` });
    return notes;
}
/** What a scan of the newer part of a history leaves to an earlier one. */
function sinceNote(tally) {
    const { base, commits } = tally;
    const count = `${commits} ${commits === 1 ? 'commit' : 'commits'}`;
    return {
        kind: 'unchecked',
        text: `Only ${count} that ${(base ?? '').slice(0, 12)} does not reach ${commits === 1 ? 'was' : 'were'} scanned. The older part was left to an earlier scan: its findings are not repeated here, and rules that are newer have not seen it.`,
        mend: 'Scan all of it: `assay secrets --history`.',
    };
}
/** The allow-list's entries that match nothing of a whole tree or history. */
function deadEntries(list, findings, today) {
    const seen = new Set(findings.map(({ fingerprint }) => fingerprint));
    const dead = list.entries.filter(({ fingerprint }) => !seen.has(fingerprint));
    return dead.slice(0, 20).map((entry) => ({
        kind: 'policy',
        text: `The allow-list's entry ${entry.fingerprint} (${(0,quote/* quote */.h)(entry.rule)}, ${(0,quote/* quote */.h)(entry.owner)}) matches nothing${entry.until < today ? ' and has ended' : ''}.`,
        mend: 'Delete its line, or run `assay secrets allow --tidy`.',
    }));
}

;// CONCATENATED MODULE: ./lib/gates/secrets.js



















/**
 * Looks for credentials and judges them by the policy: `certain` and `high` fail, `medium` warns (as configured), what stood
 * there before the change warns, what the allow-list accepts is a note. `skip` when there is nothing to judge.
 * Errors: `Problem` whenever it could not be checked (a commit or object is missing, no rule is on, nothing was scanned, the
 * allow-list is not valid): never a pass.
 */
async function secretsGate(request, policy, io, options = {}) {
    const started = io.now();
    const config = (0,secrets_config/* secretsConfig */.g)(policy);
    const { active, unknown } = activeRules(config);
    const today = new Date(started).toISOString().slice(0, 10);
    const change = request.mode === 'range' ? request.change : null;
    const allowList = (0,secrets_allow_list/* loadAllowList */.s)(io, config['allow-list'], change, today);
    // it is awaited below; until then a failure must not count as unhandled
    allowList.catch(() => undefined);
    // what reads a change or a tree is loaded while git looks the allow-list up
    if (request.mode === 'range')
        Promise.all(/* import() */[__webpack_require__.e(1270), __webpack_require__.e(8687)]).then(__webpack_require__.bind(__webpack_require__, 68687)).catch(() => undefined);
    if (request.mode === 'tree')
        Promise.all(/* import() */[__webpack_require__.e(1270), __webpack_require__.e(7334)]).then(__webpack_require__.bind(__webpack_require__, 57334)).catch(() => undefined);
    const tally = (0,secrets_look/* emptyTally */.CK)();
    const look = {
        io,
        config,
        scanner: (0,scanner.scannerOf)(active, undefined, python_seeds/* pythonWords */.I),
        isExcluded: await excluder(config.exclude),
        tally,
    };
    const { list, edits } = await allowList;
    await run(look, request);
    const { findings, named, notes } = await judged(look, request, list, started, options.means);
    const partly = request.mode === 'history' && request.since !== undefined;
    const whole = (request.mode === 'history' && !partly) || (request.mode === 'tree' && request.paths.length === 0);
    const all = [
        ...findings,
        ...(0,exposure/* exposureFindings */.kM)(tally.exposures ?? [], config),
        ...(0,unread/* unreadFindings */.y)(tally, config),
        ...(options.explainDropped === true ? droppedFindings(tally.sightings, digestOfPlace) : []),
    ];
    return (0,assemble/* assemble */.fT)({
        gate: 'secrets',
        ...(tally.skip === null ? {} : { verdict: 'skip' }),
        findings: all,
        ...decidedWords(all, tally, request.mode === 'range' || request.mode === 'staged'),
        notes: [
            ...notesOf(tally, named, unknown),
            ...notes,
            ...(partly ? [sinceNote(tally)] : []),
            ...(whole ? deadEntries(list, findings, today) : []),
        ],
        counts: countsOf(tally, findings, active.length),
        subject: { base: tally.base, head: tally.head, digests: {} },
        policy: { ...policy.source, edits: [...policy.source.edits, ...edits] },
        tool: tool.tool,
        seed: io.seed,
        started: new Date(started).toISOString(),
        seconds: Math.max(0, (io.now() - started) / 1000),
    });
}
/**
 * The credentials, judged, with what providers say of them where the policy wants them asked, and what to do. `named`:
 * their fingerprints are salted with the repository's name alone.
 */
async function judged(look, request, allowList, now, means) {
    const { io, config, tally } = look;
    // the salt may ask git for the repository's name, and only a finding has a fingerprint
    if (tally.sightings.every(({ candidate }) => candidate.dropped !== null)) {
        return { findings: [], named: false, notes: [] };
    }
    const salt = await (0,fingerprint/* saltFor */.S)(io, allowList.salt);
    const { mode } = request;
    const what = mode === 'range' || mode === 'staged' ? 'added' : mode === 'history' ? 'history' : 'found';
    // the age of what stands in files takes a look at their history, so it is asked only where it matters
    const aged = config.rotation !== undefined && mode !== 'history' && mode !== 'stdin' && mode !== 'run-logs';
    const tip = mode === 'range' ? request.change.head : 'HEAD';
    const since = aged ? { since: await (await __webpack_require__.e(/* import() */ 4129).then(__webpack_require__.bind(__webpack_require__, 64129))).sinceOf(tally.sightings, io, tip) } : {};
    const judging = { config, allowList, now, what, digest: (0,fingerprint/* digestWith */.V)(salt), ...since };
    const asked = config.verify ? await ask(look, request, judging, means) : null;
    const verified = asked === null ? {} : { verified: asked.byFingerprint };
    // what is probably no credential may turn out to be live, so where providers are asked it is known by what it is
    const places = config.verify ? {} : { digestOfPlace };
    const findings = findingsOf(tally.sightings, { ...judging, ...verified, ...places });
    const { playbookOf } = await Promise.all(/* import() */[__webpack_require__.e(3206), __webpack_require__.e(1310)]).then(__webpack_require__.bind(__webpack_require__, 91310));
    const byId = new Map(registry.rules.map((rule) => [rule.id, rule]));
    const withPlaybook = findings.map((finding) => {
        const rule = byId.get(finding.rule);
        if (rule === undefined || finding.severity === 'note')
            return finding;
        return { ...finding, playbook: playbookOf(rule, finding.fingerprint) };
    });
    return { findings: withPlaybook, named: salt.from === 'name', notes: asked?.notes ?? [] };
}
/** Asks the providers of what is not accepted. */
async function ask({ io, config, tally }, request, judging, means) {
    const { verifySecrets } = await Promise.all(/* import() */[__webpack_require__.e(3206), __webpack_require__.e(9159)]).then(__webpack_require__.bind(__webpack_require__, 99159));
    const open = findingsOf(tally.sightings, judging).filter(({ accepted }) => accepted === undefined);
    const candidates = surestOf(tally.sightings, judging.digest);
    const suspects = open.flatMap(({ fingerprint }) => {
        const candidate = candidates.get(fingerprint);
        return candidate === undefined ? [] : [{ fingerprint, candidate }];
    });
    return verifySecrets(suspects, config, request.mode === 'range' ? request.change : { fork: false }, io, means);
}
function digestOfPlace(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 32);
}
async function run(look, request) {
    if (request.mode === 'tree') {
        await (await Promise.all(/* import() */[__webpack_require__.e(1270), __webpack_require__.e(7334)]).then(__webpack_require__.bind(__webpack_require__, 57334))).lookAtFiles(look, request.paths, request.jobs);
    }
    else if (request.mode === 'stdin') {
        look.tally.files = 1;
        if (request.bytes.length === 0) {
            throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(request.name)} is empty: needed text to scan.`, 'Pipe the text in, and check the command before the pipe.');
        }
        const candidates = await (await __webpack_require__.e(/* import() */ 1270).then(__webpack_require__.bind(__webpack_require__, 61270))).lookIn(look, request.bytes, request.name);
        if (look.tally.texts === 0) {
            throw new problem/* Problem */.A(`${(0,quote/* quote */.h)(request.name)} holds no text (${[...look.tally.unread.keys()].join(', ')}): needed text to scan.`, 'Pipe text, or name the file as a path.');
        }
        for (const candidate of candidates)
            look.tally.sightings.push({ candidate, location: candidate.location, state: 'new' });
        await (0,exposure/* noteExposures */.PF)(look, request.bytes, { path: request.name, id: null, parents: [] }, candidates);
    }
    else if (request.mode === 'run-logs') {
        await (await __webpack_require__.e(/* import() */ 8851).then(__webpack_require__.bind(__webpack_require__, 38851))).lookAtRunLogs(look, request);
    }
    else if (request.mode === 'range') {
        await (await Promise.all(/* import() */[__webpack_require__.e(1270), __webpack_require__.e(8687)]).then(__webpack_require__.bind(__webpack_require__, 68687))).lookAtRange(look, request.change);
    }
    else if (request.mode === 'staged') {
        await (await Promise.all(/* import() */[__webpack_require__.e(1270), __webpack_require__.e(6022)]).then(__webpack_require__.bind(__webpack_require__, 6022))).lookAtStaged(look);
    }
    else {
        await (await Promise.all(/* import() */[__webpack_require__.e(1270), __webpack_require__.e(3552), __webpack_require__.e(6858)]).then(__webpack_require__.bind(__webpack_require__, 16858))).lookAtHistory(look, request);
    }
}
const lintIds = [...exposureIds, ...postureIds];
function activeRules(config) {
    const all = registry.rules;
    const active = all.filter(({ id }) => !config.disable.includes(id));
    if (active.length === 0)
        throw new problem/* Problem */.A('No rule is switched on: `secrets.disable` names all of them.', 'Take some out of `secrets.disable`.');
    return {
        active,
        unknown: config.disable.filter((id) => !lintIds.includes(id) && !all.some((rule) => rule.id === id)),
    };
}
async function excluder(globs) {
    if (globs.length === 0)
        return () => false;
    const { Minimatch } = await __webpack_require__.e(/* import() */ 3581).then(__webpack_require__.bind(__webpack_require__, 33581));
    const matchers = globs.map((glob) => new Minimatch(glob, {
        dot: true,
        maxGlobstarRecursion: 20,
        braceExpandMax: 100,
        nonegate: true,
        nocomment: true,
    }));
    return (path) => matchers.some((matcher) => matcher.match(path));
}


/***/ }),

/***/ 76100:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ allowEntry),
/* harmony export */   s: () => (/* binding */ loadAllowList)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75254);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52037);
/* harmony import */ var _secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23865);
/* harmony import */ var _sources_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21022);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65444);







/**
 * Reads the allow-list: with a change from its base commit, less what head has removed; else from the working tree. No file:
 * an empty list. Errors: `Problem` with the first lines that are not valid.
 */
async function loadAllowList(io, path, change, today) {
    if (change === null)
        return { list: checked(path, await onDisk(io.root, path), today), edits: [] };
    const [base, head] = await Promise.all([at(io, change.base, path), at(io, change.head, path)]);
    const list = checked(path, base, today);
    if (head === base)
        return { list, edits: [] };
    const later = head === null ? _secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_3__/* .noAllowList */ .fC : (0,_secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAllowList */ .jR)(head, today);
    const kept = list.entries.filter((entry) => later.entries.some(({ fingerprint }) => fingerprint === entry.fingerprint));
    const known = new Set(list.entries.map(_secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_3__/* .entryLine */ .bV));
    const waiting = later.entries.filter((entry) => !known.has((0,_secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_3__/* .entryLine */ .bV)(entry))).length;
    const removed = list.entries.length - kept.length;
    const edits = [
        // a first file without entries, which only brings the salt, edits nothing that judges
        ...(waiting + removed === 0
            ? []
            : [
                `${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(path)} is edited: ${waiting} added or changed ${waiting === 1 ? 'entry takes' : 'entries take'} effect after the merge, ${removed} removed at once`,
            ]),
        ...later.problems.map((problem) => `${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(path)} in head cannot be used: ${problem}`),
    ];
    return { list: { ...list, entries: kept }, edits };
}
/**
 * The allow-list with an entry for the secret of a fingerprint, which is looked for in the working tree. A new file gets the
 * salt (32 random hex digits), and the fingerprint under it. Writes nothing.
 * Errors: `Problem` when no secret of the tree has the fingerprint, or the entry is not complete.
 */
async function allowEntry(given, policy, io, newSalt) {
    const { secrets } = policy.config;
    if (secrets === false)
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('`secrets` is switched off in the configuration.', 'Remove `secrets: false`.');
    const path = secrets['allow-list'];
    const today = new Date(io.now()).toISOString().slice(0, 10);
    const over = given.until < today ? `until is over (today is ${today})` : null;
    const wrong = (0,_secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_3__/* .entryProblem */ .qH)({ ...given, rule: '' }, today) ?? over;
    if (wrong !== null)
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`The entry is not complete: ${wrong}.`, 'Give --reason, --owner and --until, and copy the fingerprint from the report.');
    const { list } = await loadAllowList(io, path, null, today);
    const found = await Promise.all(/* import() */[__webpack_require__.e(1270), __webpack_require__.e(3552), __webpack_require__.e(6858), __webpack_require__.e(6443)]).then(__webpack_require__.bind(__webpack_require__, 46443)).then(({ findSecret }) => findSecret(given.fingerprint, list, secrets, io));
    if (found === null) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`No secret in the working tree has the fingerprint ${given.fingerprint}.`, 'Run `assay secrets` and copy the fingerprint from its report.');
    }
    const salt = list.salt ?? newSalt;
    const digest = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .digestWith */ .V)(await (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .saltFor */ .S)(io, salt));
    const entry = { ...given, fingerprint: digest(found.identity), rule: found.rule.id };
    const text = (0,_secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAllowList */ .dm)(salt, [...list.entries, entry]);
    const line = text
        .split('\n')
        .find((candidate) => candidate.startsWith(entry.fingerprint) && candidate.includes(`until=${entry.until}`));
    return { path, text, line: line ?? '' };
}
function checked(path, text, today) {
    if (text === null)
        return _secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_3__/* .noAllowList */ .fC;
    const list = (0,_secrets_allow_list_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAllowList */ .jR)(text, today);
    if (list.problems.length === 0)
        return list;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`The allow-list ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(path)} is not valid: ${list.problems.slice(0, 5).join('; ')}.`, 'Each line needs a fingerprint, rule=, where=, until= (a year ahead at most), owner= and reason="…"; `assay secrets allow` writes one.');
}
async function at(io, commit, path) {
    try {
        return (await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_4__/* .fileAt */ .Wd)(io.root, commit, path))?.toString('utf8') ?? null;
    }
    catch (cause) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`The allow-list cannot be read at commit ${commit.slice(0, 12)}.`, 'Check out with the full history: `fetch-depth: 0` in actions/checkout, or run `git fetch --unshallow`.', { cause });
    }
}
async function onDisk(root, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), 'utf8');
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`The allow-list ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(path)} cannot be read: ${code}.`, 'Make it a readable file.', {
            cause: error,
        });
    }
}


/***/ }),

/***/ 42914:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ secretsConfig)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);

/** The `secrets:` part of the policy. Errors: `Problem` where the gate is switched off. */
function secretsConfig(policy) {
    const { secrets } = policy.config;
    if (secrets === false)
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('`secrets` is switched off in the configuration.', 'Remove `secrets: false` to run this gate.');
    return secrets;
}


/***/ }),

/***/ 37603:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unreadNotes),
/* harmony export */   y: () => (/* binding */ unreadFindings)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92172);
/* harmony import */ var _evidence_location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89910);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52037);




const governed = [
    {
        why: 'too-large',
        policy: 'caps',
        message: ['file was too large to be read', 'files were too large to be read'],
        limit: (config) => `above ${config['max-file-bytes']} bytes`,
        mend: 'Raise `secrets.max-file-bytes`, or exclude the files by name.',
    },
    {
        why: 'over-cap',
        policy: 'caps',
        message: ['input was not read to its end', 'inputs were not read to their end'],
        limit: () => 'above a cap of size, depth, number or compression ratio',
        mend: 'Unpack what is in there and scan it, or exclude the file by name.',
    },
    {
        why: 'unsupported',
        policy: 'caps',
        message: ['archive has a format that is not read', 'archives have a format that is not read'],
        limit: () => 'in a format without a reader',
        mend: 'Pack it as zip or tar, or exclude the file by name.',
    },
    {
        why: 'encrypted',
        policy: 'encrypted',
        message: ['input is encrypted and was not read', 'inputs are encrypted and were not read'],
        limit: () => 'with a password',
        mend: 'Scan it before it is encrypted, or exclude the file by name.',
    },
    {
        why: 'media',
        policy: 'media',
        message: [
            'picture, sound or film was not read but for its text fields',
            'pictures, sounds or films were not read but for their text fields',
        ],
        limit: () => 'without text recognition',
        mend: 'Set `secrets.ocr: true` to read text in pictures, or exclude the files by name.',
    },
];
const namedPlaces = 3;
/**
 * One finding for each class of unread inputs that the policy wants to warn or fail: what was not read may hold anything.
 * A class that is a note, and those without a policy, stand in the notes only.
 */
function unreadFindings(tally, config) {
    return governed.flatMap((one) => {
        const count = tally.unread.get(one.why) ?? 0;
        const attention = config.unread[one.policy];
        if (count === 0 || attention === 'note')
            return [];
        const locations = tally.unreadPlaces.get(one.why) ?? [];
        return [
            {
                rule: 'unread-input',
                severity: (0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severityOf */ .xJ)(attention),
                confidence: 'certain',
                message: `${count} ${one.message[count === 1 ? 0 : 1]}`,
                number: `${count} ${one.limit(config)} (exact)`,
                mend: one.mend,
                locations: [...locations],
                fingerprint: fingerprintOf(one.why, locations),
            },
        ];
    });
}
/** The note that counts what was not read, with the first places of each class. Nothing unread: no note. */
function unreadNotes(tally) {
    if (tally.unread.size === 0)
        return [];
    const parts = [...tally.unread].sort().map(([why, count]) => `${count} ${why}${placesInWords(tally, why, count)}`);
    return [{ kind: 'unchecked', text: `Not read: ${parts.join(', ')}.` }];
}
/** The first places of a class of unread inputs, in brackets. */
function placesInWords(tally, why, count) {
    const places = (tally.unreadPlaces.get(why) ?? []).slice(0, namedPlaces);
    if (places.length === 0)
        return '';
    return ` (${places.map((place) => (0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)((0,_evidence_location_js__WEBPACK_IMPORTED_MODULE_3__/* .placeInWords */ .c)(place))).join(', ')}${count > places.length ? ', …' : ''})`;
}
function fingerprintOf(why, locations) {
    const text = [why, ...locations.map(({ path, inside }) => `${path}\0${inside ?? ''}`)].join('\0');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 32);
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


/***/ })

};
