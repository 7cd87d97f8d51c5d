export const id = 1213;
export const ids = [1213,7334];
export const modules = {

/***/ 96868:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/secrets/exposure/python-seeds.js
var python_seeds = __webpack_require__(93358);
// EXTERNAL MODULE: ./lib/secrets/rules/registry.js + 62 modules
var registry = __webpack_require__(75524);
// EXTERNAL MODULE: ./lib/secrets/scanner.js + 4 modules
var scanner = __webpack_require__(7061);
// EXTERNAL MODULE: ./lib/gates/secrets/files.js + 2 modules
var secrets_files = __webpack_require__(57334);
// EXTERNAL MODULE: ./lib/gates/secrets/look.js
var secrets_look = __webpack_require__(71611);
;// CONCATENATED MODULE: ./lib/gates/secrets/scan-host.js






/** Serves the scanning of files to the thread that started this one: batches of names come, what they hold goes back. */
function serveScans() {
    if ("share" in external_node_worker_threads_.workerData) {
        void shareScanned(external_node_worker_threads_.workerData).then((answer) => external_node_worker_threads_.parentPort?.postMessage(answer));
        return;
    }
    const scan = batchScanner(external_node_worker_threads_.workerData);
    external_node_worker_threads_.parentPort?.on('message', async (batch) => {
        external_node_worker_threads_.parentPort?.postMessage(await scan(batch));
    });
}
/** Reads one share of a history. What cannot be read here is not in `visited`. */
async function shareScanned(told) {
    const masks = [];
    const look = lookOf(told.task, scannerOfTask(told.task), masks, (0,secrets_look/* emptyTally */.CK)());
    const { walkPacks } = await __webpack_require__.e(/* import() */ 3552).then(__webpack_require__.bind(__webpack_require__, 13552));
    const { materialOfTask } = await Promise.all(/* import() */[__webpack_require__.e(3552), __webpack_require__.e(7147)]).then(__webpack_require__.bind(__webpack_require__, 77147));
    const { found, visited, later } = await walkPacks(look, materialOfTask(told), told.share);
    const { readers: _, sightings: _1, ...tally } = look.tally;
    return {
        answer: { batch: told.share.part, found: found.map(({ candidate }) => sendable(candidate)), tally, masks },
        places: found.map(({ id, path, commit }) => ({ id, path, commit: commit?.id ?? null })),
        visited: [...visited],
        later: [...later],
    };
}
function sendable({ rule, ...rest }) {
    return { ...rest, rule: rule.id };
}
function scannerOfTask(task) {
    const on = new Set(task.rules);
    const all = registry.rules;
    return (0,scanner.scannerOf)(all.filter(({ id }) => on.has(id)), undefined, python_seeds/* pythonWords */.I);
}
function lookOf(task, scanner, masks, tally) {
    return { io: quietIo(task, masks), config: task.config, scanner, isExcluded: () => false, tally };
}
/** Scans one batch after another with the task's rules. Nothing is printed: texts to be masked go back with the answer. */
function batchScanner(task) {
    const scanner = scannerOfTask(task);
    const { readers } = (0,secrets_look/* emptyTally */.CK)();
    return async ({ batch, files }) => {
        const masks = [];
        const tally = { ...(0,secrets_look/* emptyTally */.CK)(), readers };
        const look = lookOf(task, scanner, masks, tally);
        const found = [];
        const lookAtFile = (0,secrets_files.fileLook)(look);
        for (const { name, path } of files) {
            for (const { rule, ...rest } of await lookAtFile(Buffer.from(name), path))
                found.push({ ...rest, rule: rule.id });
        }
        const { readers: _, sightings: _1, ...counted } = tally;
        return { batch, found, tally: counted, masks };
    };
}
function quietIo({ root, seed, mayInstall }, masks) {
    const log = { info: () => undefined, warn: () => undefined, progress: () => undefined };
    const { signal } = new AbortController();
    return { root, env: process.env, log, mask: (text) => masks.push(text), now: Date.now, seed, signal, mayInstall };
}

;// CONCATENATED MODULE: ./lib/entry/scan-host.js

/** A thread that scans files: `dist/scan-host.js`, started by the secrets gate for large trees. */
async function main() {
    serveScans();
}


/***/ }),

/***/ 92172:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ confidences),
/* harmony export */   FU: () => (/* binding */ isProvenReal),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   p0: () => (/* binding */ responseSteps),
/* harmony export */   xJ: () => (/* binding */ severityOf)
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
/** The severity of a finding that gives its gate this verdict: the inverse of `verdictOf`. */
function severityOf(verdict) {
    if (verdict === 'fail' || verdict === 'error')
        return 'error';
    return verdict === 'warn' ? 'warning' : 'note';
}
/** Whether its provider knows the credential, with full or with limited use: it is real, and never to be accepted. */
function isProvenReal({ verification }) {
    return verification?.state === 'live' || verification?.state === 'restricted';
}


/***/ }),

/***/ 75254:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Problem)
/* harmony export */ });
/**
 * The one error class for what a user can mend: what failed (with what was needed and what was given), and the mend.
 * It is reported without a stack trace and ends a command with exit code 2.
 * Anything else that is thrown is a fault of ours (exit code 70).
 */
class Problem extends Error {
    mend;
    constructor(message, mend, options) {
        super(message, options);
        this.name = 'Problem';
        this.mend = mend;
    }
}


/***/ }),

/***/ 52037:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 57334:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  builtScript: () => (/* binding */ builtScript),
  fileLook: () => (/* binding */ fileLook),
  lookAtFiles: () => (/* binding */ lookAtFiles)
});

// EXTERNAL MODULE: ./lib/evidence/problem.js
var problem = __webpack_require__(75254);
// EXTERNAL MODULE: ./lib/packages/host-script.js
var host_script = __webpack_require__(65915);
// EXTERNAL MODULE: ./lib/sources/files.js
var sources_files = __webpack_require__(51569);
// EXTERNAL MODULE: ./lib/sources/read-file.js
var read_file = __webpack_require__(9259);
// EXTERNAL MODULE: ./lib/gates/secrets/exposure.js
var exposure = __webpack_require__(61425);
// EXTERNAL MODULE: ./lib/gates/secrets/inside.js + 1 modules
var inside = __webpack_require__(61270);
// EXTERNAL MODULE: ./lib/secrets/encoding.js
var encoding = __webpack_require__(70444);
// EXTERNAL MODULE: ./lib/secrets/encoded/found.js + 4 modules
var encoded_found = __webpack_require__(45278);
// EXTERNAL MODULE: ./lib/secrets/located.js
var located = __webpack_require__(38651);
// EXTERNAL MODULE: ./lib/secrets/position.js
var position = __webpack_require__(42834);
// EXTERNAL MODULE: ./lib/secrets/scan-text.js + 7 modules
var scan_text = __webpack_require__(56277);
;// CONCATENATED MODULE: ./lib/secrets/scan-blocks.js




/**
 * Scans a text that comes in pieces, in order. What stands in a piece's own bytes is given with its place in the whole
 * text. With margins that are wider than what a rule looks at (a key of 12,000 bytes, 1,000 bytes of context; encoded text:
 * its length) the candidates are those of the whole text. Settings are not read by keys.
 */
function blockScanner(scanner, path) {
    const place = { path, code: (0,scan_text/* isSourceCode */.Rk)(path) };
    // what stands before the piece
    let lines = 0;
    let columns = 0;
    return ({ bytes, from, to, next }) => {
        const found = (0,encoded_found/* findDeep */.w)(scanner, bytes, place).filter(({ start }) => start >= from && start < to);
        const shift = (line, column) => [(line ?? 1) + lines, (column ?? 1) + (line === 1 ? columns : 0)];
        const candidates = (0,located/* located */.t)(found, bytes, path).map((candidate) => {
            const { location } = candidate;
            const [startLine, startColumn] = shift(location.startLine, location.startColumn);
            const [endLine, endColumn] = shift(location.endLine, location.endColumn);
            return { ...candidate, location: { ...location, startLine, startColumn, endLine, endColumn } };
        });
        if (next !== null) {
            const { line, column } = (0,position/* positionsIn */.Y)(bytes)(next);
            columns = column - 1 + (line === 1 ? columns : 0);
            lines += line - 1;
        }
        return candidates;
    };
}

// EXTERNAL MODULE: ./lib/sources/containers/kind.js
var kind = __webpack_require__(14801);
// EXTERNAL MODULE: ./lib/gates/secrets/look.js
var secrets_look = __webpack_require__(71611);
;// CONCATENATED MODULE: ./lib/gates/secrets/large.js





/** Texts above this are read in blocks; notebooks, archives and binaries are read as a whole, up to the cap. */
const wholeUpTo = 32 * 2 ** 20;
const ownBytes = 16 * 2 ** 20;
const marginBytes = 2 ** 20;
/**
 * Scans a large text block by block, so that memory does not grow with the file. Null when the file is no plain text in an
 * encoding that agrees with ASCII: then it must be read as a whole. Errors: those of the file system.
 */
function lookAtLarge(look, name, path) {
    if (/\.ipynb$/i.test(path))
        return null;
    const candidates = [];
    const scan = blockScanner(look.scanner, path);
    let bytes = 0;
    for (const block of (0,read_file/* fileBlocks */.d)(name, ownBytes, marginBytes)) {
        look.io.signal.throwIfAborted();
        if (bytes === 0 && !isPlain(block, path))
            return null;
        bytes += block.to - block.from;
        candidates.push(...scan(block));
    }
    look.tally.texts++;
    look.tally.bytes += bytes;
    (0,secrets_look/* register */.kz)(look, candidates);
    return candidates;
}
function isPlain({ bytes }, path) {
    const text = (0,encoding/* textOf */.b)(bytes);
    return 'bytes' in text && text.bytes === bytes && (0,kind/* kindOf */.I)(bytes, path) === null;
}

;// CONCATENATED MODULE: ./lib/gates/secrets/files.js








/**
 * Scans files of the working tree, in `jobs` threads (unless told: two for a large tree, else one).
 * Errors: `Problem` when no file is left to scan or none could be read as text.
 */
async function lookAtFiles(look, paths, jobs) {
    const { io, tally } = look;
    const listing = await (0,sources_files/* listFiles */.C)(io.root, paths);
    const files = listing.files.filter(({ path }) => !look.isExcluded(path));
    tally.excluded += listing.files.length - files.length;
    tally.files += files.length;
    (0,secrets_look/* countUnread */.RX)(tally, 'submodule', undefined, listing.submodules);
    (0,secrets_look/* countUnread */.RX)(tally, 'symlink', undefined, listing.symlinks);
    if (files.length === 0)
        throw nothingToScan(listing.files.length);
    if (!(await inThreads(look, files, jobs)))
        await oneByOne(look, files);
    if (tally.texts === 0) {
        throw new problem/* Problem */.A(`None of ${files.length} files could be read as text: needed at least one.`, 'Name other paths, or raise `secrets.max-file-bytes`.');
    }
}
async function oneByOne(look, files) {
    const { io, tally } = look;
    const lookAtFile = fileLook(look);
    let done = 0;
    for (const { name, path } of files) {
        if (++done % 1000 === 0) {
            io.signal.throwIfAborted();
            io.log.progress('files', done, files.length);
        }
        const found = lookAtFile(name, path);
        for (const candidate of found instanceof Promise ? await found : found) {
            tally.sightings.push({ candidate, location: candidate.location, state: 'new' });
        }
    }
}
/** Whether the files were scanned by threads; not where one is enough, or where the program is not built. */
async function inThreads(look, files, jobs) {
    // a small tree does not even load what threads need
    if ((jobs ?? 1) < 2 && (jobs !== undefined || files.length < manyFiles))
        return false;
    const { jobsFor, lookInThreads } = await __webpack_require__.e(/* import() */ 4364).then(__webpack_require__.bind(__webpack_require__, 24364));
    const threads = jobs ?? jobsFor(files);
    const script = threads < 2 ? null : builtScript();
    if (script === null)
        return false;
    await lookInThreads(look, files, threads, script);
    return true;
}
/** The program of a scanning thread; null where none is built. */
function builtScript() {
    try {
        return (0,host_script/* hostScript */.Q)('scan-host');
    }
    catch {
        return null;
    }
}
const manyFiles = 64;
/** Reads and scans one file after the other into one buffer; each answer is to be awaited before the next file. */
function fileLook(look) {
    const cap = look.config['max-file-bytes'];
    const read = (0,read_file/* fileReader */.q)(cap, wholeUpTo);
    const readWhole = (0,read_file/* fileReader */.q)(cap);
    return (name, path) => {
        let got = read(name);
        if ('large' in got) {
            const found = lookAtLarge(look, name, path);
            if (found !== null)
                return found;
            got = readWhole(name);
        }
        if ('bytes' in got) {
            look.scanner.notes.met = 0;
            return withExposures(look, got.bytes, path, (0,inside.lookIn)(look, got.bytes, path));
        }
        const why = 'unread' in got ? got.unread : 'unreadable';
        // a tracked file that was deleted in the working tree holds nothing
        if (why === 'gone')
            look.tally.files--;
        else
            (0,secrets_look/* countUnread */.RX)(look.tally, why, path);
        return [];
    };
}
/** The answer of the scan, after the same bytes were asked what their code exposes. */
function withExposures(look, bytes, path, found) {
    if (found instanceof Promise)
        return found.then((candidates) => withExposures(look, bytes, path, candidates));
    const version = { path, id: null, parents: [] };
    const { asked, met } = look.scanner.notes;
    const noted = (0,exposure/* noteExposures */.PF)(look, bytes, version, found, asked ? met : -1);
    return noted instanceof Promise ? noted.then(() => found) : found;
}
function nothingToScan(listed) {
    return listed === 0
        ? new problem/* Problem */.A('There is no file to scan: the paths hold none that git tracks or does not ignore.', 'Name a folder with files.')
        : new problem/* Problem */.A(`\`secrets.exclude\` removed all ${listed} files: needed at least one.`, 'Make the globs of `secrets.exclude` narrower.');
}


/***/ }),

/***/ 51569:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75254);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52037);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21022);





/**
 * The files of the working tree under `root`, or of the paths named (files or folders, relative to `root`). In a git
 * repository: tracked ones, and untracked ones that are not ignored; a file that is named itself counts in any case. Outside:
 * every file, without `.git` and `node_modules`. Sorted by path; symbolic links and submodules are counted only.
 * Errors: `Problem` for a path that does not exist or lies outside the root's repository.
 */
async function listFiles(root, paths) {
    const wanted = paths.length === 0 ? ['.'] : paths;
    const found = new Map();
    let submodules = 0;
    let symlinks = 0;
    const inGit = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .topOf */ .HX)(root)) !== null;
    for (const path of wanted) {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), { throwIfNoEntry: false });
        if (stat === undefined) {
            throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(path)} does not exist: needed a file or folder to scan.`, 'Name existing paths, relative to the folder that the command runs in.');
        }
        if (stat.isFile()) {
            add(found, listed(root, Buffer.from((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path))));
            continue;
        }
        const outside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)).startsWith('..');
        const tracked = inGit && !outside ? await inRepository(root, path) : null;
        // a folder that git ignores as a whole is scanned when it is named, as a file is
        const listing = tracked === null || isEmpty(tracked) ? walk(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)) : tracked;
        for (const file of listing.files)
            add(found, file);
        submodules += listing.submodules;
        symlinks += listing.symlinks;
    }
    return { files: [...found.values()].sort(byPath), submodules, symlinks };
}
function isEmpty({ files, submodules, symlinks }) {
    return files.length + submodules + symlinks === 0;
}
async function inRepository(root, path) {
    const within = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    const spec = ['--', within === '' ? '.' : `:(literal)${within}`];
    const [tracked, untracked] = await Promise.all([
        (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(root, ['ls-files', '-s', '-z', ...spec]).then(split),
        (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(root, ['ls-files', '-o', '--exclude-standard', '-z', ...spec]).then(split),
    ]);
    const files = [];
    let submodules = 0;
    let symlinks = 0;
    for (const line of tracked) {
        const mode = line.toString('latin1', 0, 6);
        const name = line.subarray(line.indexOf(9) + 1);
        if (mode === '160000')
            submodules++;
        else if (mode === '120000')
            symlinks++;
        else
            files.push(under(root, name));
    }
    for (const name of untracked) {
        if (name.at(-1) === 47)
            continue;
        const file = under(root, name);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file.name, { throwIfNoEntry: false })?.isSymbolicLink())
            symlinks++;
        else
            files.push(file);
    }
    return { files, submodules, symlinks };
}
function walk(root, folder) {
    const files = [];
    let symlinks = 0;
    const visit = (at) => {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(at, { withFileTypes: true, encoding: 'buffer' })) {
            const full = Buffer.concat([at, Buffer.from(node_path__WEBPACK_IMPORTED_MODULE_1__.sep), entry.name]);
            const name = entry.name.toString('latin1');
            if (entry.isSymbolicLink())
                symlinks++;
            else if (entry.isDirectory()) {
                if (name !== '.git' && name !== 'node_modules')
                    visit(full);
            }
            else if (entry.isFile())
                files.push(listed(root, full));
        }
    };
    visit(Buffer.from(folder));
    return { files, submodules: 0, symlinks };
}
function under(root, name) {
    return { name: Buffer.concat([Buffer.from(`${root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`), name]), path: name.toString('utf8') };
}
function listed(root, full) {
    const text = full.toString('utf8');
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(text) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, text) : text;
    return { name: full, path: (path.startsWith('..') ? text : path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') };
}
function add(found, file) {
    found.set(file.name.toString('latin1'), file);
}
function split(bytes) {
    const parts = [];
    for (let from = 0; from < bytes.length;) {
        const end = bytes.indexOf(0, from);
        const stop = end < 0 ? bytes.length : end;
        parts.push(bytes.subarray(from, stop));
        from = stop + 1;
    }
    return parts;
}
function byPath(a, b) {
    return Buffer.compare(a.name, b.name);
}


/***/ }),

/***/ 54084:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ }),

/***/ 9259:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ fileBlocks),
/* harmony export */   q: () => (/* binding */ fileReader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/**
 * A reader that gives whole files one after the other. The bytes are valid until the next call: the buffer is used again.
 * Files above `cap` bytes are not read; of those above `whole` it gives only the size in bytes.
 */
function fileReader(cap, whole = cap) {
    let buffer = Buffer.allocUnsafe(1 << 16);
    return (name) => {
        let handle;
        try {
            handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(name, 'r');
        }
        catch (error) {
            return { unread: error.code === 'ENOENT' ? 'gone' : 'unreadable' };
        }
        try {
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
            if (!stat.isFile())
                return { unread: 'unreadable' };
            const { size } = stat;
            if (size > cap)
                return { unread: 'too-large' };
            if (size > whole)
                return { large: size };
            if (size > buffer.length)
                buffer = Buffer.allocUnsafe(Math.min(2 ** Math.ceil(Math.log2(size)), size + 2 ** 22));
            return { bytes: buffer.subarray(0, fill(handle, buffer, 0, size)) };
        }
        catch {
            return { unread: 'unreadable' };
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
        }
    };
}
/**
 * The blocks of a file, each with `own` bytes of its own (the last one with fewer) and up to `margin` bytes on each side.
 * A block never begins inside a character of UTF-8. The bytes are valid until the next block is asked for; memory is
 * `own` + 2 × `margin`. Errors: those of the file system.
 */
function* fileBlocks(name, own, margin) {
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(name, 'r');
    try {
        const buffer = Buffer.allocUnsafe(own + 2 * margin + 4);
        let length = 0;
        let from = 0;
        for (;;) {
            length += fill(handle, buffer, length, Math.min(buffer.length, from + own + margin) - length);
            const last = length < from + own + margin;
            const to = last ? length : from + own;
            const next = last ? null : startOfCharacter(buffer, Math.max(0, to - margin));
            yield { bytes: buffer.subarray(0, length), from, to, next };
            if (next === null)
                return;
            buffer.copyWithin(0, next, length);
            length -= next;
            from = to - next;
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
}
function startOfCharacter(bytes, at) {
    let start = at;
    while (start > 0 && at - start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80)
        start--;
    return start;
}
/** Reads up to `count` bytes to `at`; gives how many there were. */
function fill(handle, buffer, at, count) {
    let length = 0;
    while (length < count) {
        const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, buffer, at + length, count - length, null);
        if (got === 0)
            break;
        length += got;
    }
    return length;
}


/***/ })

};
