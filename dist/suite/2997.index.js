export const id = 2997;
export const ids = [2997];
export const modules = {

/***/ 789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   cK: () => (/* binding */ deliver),
/* harmony export */   lI: () => (/* binding */ surfaceOf),
/* harmony export */   nP: () => (/* binding */ writeEvidence)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _evidence_assemble_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5829);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5254);
/* harmony import */ var _evidence_tool_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3215);
/* harmony import */ var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1324);
/* harmony import */ var _github_evidence_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6452);
/* harmony import */ var _report_evidence_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5665);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5650);
/* harmony import */ var _deliveries_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5934);












/** The report of evidence outside of any CI run. */
function reportOf(evidence, context) {
    const sorted = [...evidence].sort(_evidence_assemble_js__WEBPACK_IMPORTED_MODULE_4__/* .worstFirst */ .md);
    const evidenceDigest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_report_evidence_text_js__WEBPACK_IMPORTED_MODULE_9__/* .evidenceText */ .r)(sorted)).digest('hex');
    return { evidence: sorted, context: { ...context, evidenceDigest } };
}
/**
 * Renders evidence as the command line asked and gives the exit code that its verdict deserves.
 * Errors: `Problem` for an unknown format and for a file that cannot be written.
 */
async function deliver(invocation, evidence, key) {
    const report = reportOf(evidence, { key, toolVersion: _evidence_tool_js__WEBPACK_IMPORTED_MODULE_6__/* .tool */ .z.version });
    for (const delivery of (0,_deliveries_js__WEBPACK_IMPORTED_MODULE_11__/* .deliveries */ .$)(invocation.options)) {
        const text = await render(delivery.format, report, invocation.options);
        if (delivery.file === null)
            process.stdout.write(text);
        else
            await write(invocation.io.root, delivery.file, text);
    }
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCode */ .I$)((0,_report_report_js__WEBPACK_IMPORTED_MODULE_10__/* .overallVerdict */ .B)(report));
}
async function render(format, report, options) {
    const surface = await surfaceOf(format);
    const width = process.stdout.columns;
    return surface.render(report, { color: options.color, ...(width === undefined ? {} : { width }) });
}
/** The surface of that id; all of them are loaded, and only when one is asked for. */
async function surfaceOf(id) {
    const { surfaces } = await __webpack_require__.e(/* import() */ 763).then(__webpack_require__.bind(__webpack_require__, 763));
    const found = surfaces.find((one) => one.id === id);
    if (found === undefined)
        throw new Error(`no surface named ${id}`);
    return found;
}
/** Writes each evidence into a folder, as `<gate>.json` or `<gate>-<name>.json`. Errors: as `write`. */
async function writeEvidence(root, folder, evidence) {
    for (const one of evidence)
        await write(root, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, (0,_github_evidence_files_js__WEBPACK_IMPORTED_MODULE_8__/* .evidenceFileName */ .x_)(one)), (0,_report_evidence_text_js__WEBPACK_IMPORTED_MODULE_9__/* .evidenceText */ .r)([one]));
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
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .Problem */ .A(`Cannot write ${file}: ${code}.`, 'Name a file in a folder that can be written.', {
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

/***/ 9910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ locationSchema),
/* harmony export */   cF: () => (/* binding */ placeInWords)
/* harmony export */ });
/* unused harmony export cellSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);

const line = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1);
/** Where in a notebook: the cell, and the part of it. All numbers are 1-based. */
const cellSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    number: line.describe('1-based position of the cell in the notebook'),
    execution: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).optional().describe('the n of In [n], when the cell was run'),
    part: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['source', 'output', 'attachment', 'metadata']),
    output: line.optional().describe('1-based output of the cell, for part = output'),
    line: line.optional().describe('1-based line inside that part'),
});
/** Where a finding stands: a SARIF region (1-based lines, columns in UTF-16 units), a notebook cell, a commit. */
const locationSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('relative to the repository root, with forward slashes'),
    startLine: line.optional(),
    endLine: line.optional(),
    startColumn: line.optional(),
    endColumn: line.optional(),
    cell: cellSchema.optional(),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('the commit that added it, when it was read from history'),
});
/** The place in words: `path:12`, or `path, cell 4, output 2, line 7`. The path is not quoted; callers quote it. */
function placeInWords(location) {
    const { cell } = location;
    if (cell === undefined) {
        return location.startLine === undefined ? location.path : `${location.path}:${location.startLine}`;
    }
    const run = cell.execution === undefined ? '' : ` (In [${cell.execution}])`;
    const part = cell.part === 'output' && cell.output !== undefined ? `output ${cell.output}` : cell.part;
    const at = cell.line === undefined ? '' : `, line ${cell.line}`;
    return `${location.path}, cell ${cell.number}${run}, ${part}${at}`;
}


/***/ }),

/***/ 5665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ evidenceText)
/* harmony export */ });
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8135);

const order = Object.keys(_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceSchema */ .jU.shape);
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

/***/ 5650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ overallVerdict),
/* harmony export */   O: () => (/* binding */ deservedVerdict)
/* harmony export */ });
/* harmony import */ var _evidence_assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5829);
/* harmony import */ var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1324);


/**
 * The verdict that one evidence deserves: the worst of what it states and what its findings and measurements earn,
 * so that a forged `pass` above failing findings does not pass.
 */
function deservedVerdict(evidence) {
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .QZ)([evidence.verdict, (0,_evidence_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictFrom */ .kk)(evidence.findings, evidence.measurements)]);
}
/** The verdict of the whole report: the worst of its evidence; `skip` when there is none. */
function overallVerdict(report) {
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .QZ)(report.evidence.map(deservedVerdict));
}


/***/ }),

/***/ 8547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   Vg: () => (/* binding */ gitWithInput)
/* harmony export */ });
/* unused harmony export startGit */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5254);
/* harmony import */ var _git_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6012);



const environment = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
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
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`git cat-file gave ${read} of ${ids.length} objects.`, 'Check the repository with `git fsck`, and fetch again with the full history (`fetch-depth: 0`).');
    }
}
/**
 * Runs git with `input` on its standard input and gives its standard output. Git is started at once, so that it is ready
 * when an input that has to be waited for comes. Errors: `Problem` when git fails; that of `input`, if it fails.
 */
async function gitWithInput(root, args, input) {
    const child = startGit(root, args);
    const ended = exitOf(child, args[0] ?? '');
    child.stdin.on('error', () => undefined);
    try {
        child.stdin.end(await input);
    }
    catch (error) {
        child.kill();
        throw error;
    }
    const parts = [];
    for await (const part of child.stdout)
        parts.push(part);
    await ended;
    return Buffer.concat(parts);
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
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`An object of the repository cannot be read: git says \`${line.slice(0, 100)}\`.`, 'Fetch the full history (`fetch-depth: 0` in actions/checkout), or check the repository with `git fsck`.');
    }
    return { id, type, size: Number(size) };
}
function exitOf(child, what) {
    let said = '';
    child.stderr.on('data', (part) => {
        said = (said + part.toString('utf8')).slice(-2000);
    });
    const ended = new Promise((resolve, reject) => {
        child.on('error', (cause) => {
            reject(cause.code === 'ENOENT' ? (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .gitMissing */ .HF)(cause) : (0,_git_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .gitFailure */ .tv)(what, '', cause.message, cause));
        });
        child.on('close', (code) => {
            if (code === 0)
                resolve();
            else
                reject((0,_git_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .gitFailure */ .tv)(what, said, `exit code ${code}`));
        });
    });
    // it is awaited later; until then a failure must not count as unhandled
    ended.catch(() => undefined);
    return ended;
}


/***/ }),

/***/ 6012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ gitMissing),
/* harmony export */   OB: () => (/* binding */ saysNoRepository),
/* harmony export */   kP: () => (/* binding */ folderOfGit),
/* harmony export */   tv: () => (/* binding */ gitFailure)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5254);



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

/***/ 8042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D3: () => (/* binding */ commitOf),
  Wd: () => (/* binding */ fileAt),
  $Y: () => (/* binding */ git),
  q_: () => (/* binding */ gitText),
  fE: () => (/* binding */ isShallow),
  wu: () => (/* binding */ mergeBase),
  HX: () => (/* binding */ topOf)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./lib/evidence/problem.js
var problem = __webpack_require__(5254);
// EXTERNAL MODULE: ./lib/sources/git-objects.js
var git_objects = __webpack_require__(8547);
;// CONCATENATED MODULE: ./lib/sources/git-look-up.js


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
        const found = parse(await (0,git_objects/* gitWithInput */.Vg)(root, ['cat-file', '--batch'], `${names.join('\n')}\n`), names);
        for (const { name, resolve } of group)
            resolve(found.get(name) ?? null);
    }
    catch (error) {
        for (const { reject } of group)
            reject(error);
    }
}
/** Cuts the answers of `cat-file --batch` apart: a header and the bytes, or one line that says why there are none. */
function parse(output, names) {
    const found = new Map();
    let at = 0;
    for (const name of names) {
        const end = output.indexOf(10, at);
        if (end < 0)
            throw lacking('The rest of what git was asked for');
        const header = /^([0-9a-f]+) ([a-z]+) (\d+)$/.exec(output.toString('utf8', at, end));
        at = end + 1;
        if (header === null) {
            found.set(name, null);
            continue;
        }
        const [, id = '', type = '', size = '0'] = header;
        found.set(name, { id, type, bytes: output.subarray(at, at + Number(size)) });
        at += Number(size) + 1;
    }
    return found;
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
    return new problem/* Problem */.A(`${what} is not in the repository: needed to read it, given a clone that lacks the object.`, 'Check out with the full history: `fetch-depth: 0` in actions/checkout, or check the repository with `git fsck`.');
}

// EXTERNAL MODULE: ./lib/sources/git-problem.js
var git_problem = __webpack_require__(6012);
;// CONCATENATED MODULE: ./lib/sources/git.js




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
        (0,external_node_child_process_.execFile)('git', [...safe, ...args], {
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
        if (error instanceof problem/* Problem */.A && (0,git_problem/* saysNoRepository */.OB)(error, directory))
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
        return await lookUpCommit(root, ref);
    }
    catch (error) {
        if (error instanceof problem/* Problem */.A && (0,git_problem/* saysNoRepository */.OB)(error, root))
            return null;
        throw error;
    }
}
/**
 * Bytes of the file at a commit, or null when the commit has no such file. The path is relative to the repository's top.
 * Errors: `Problem` when the commit, or the file that it names, is not in the repository.
 */
function fileAt(root, commit, path) {
    return lookUpFile(root, commit, path);
}
/** The merge base of two commits; `Problem` with the mend when the history at hand does not hold one. */
async function mergeBase(root, a, b) {
    try {
        return await gitText(root, ['merge-base', a, b]);
    }
    catch (cause) {
        throw new problem/* Problem */.A(`No merge base of ${a} and ${b} in the history at hand: needed the commits between them, given ${await depth(root)}.`, 'Check out with the full history: `fetch-depth: 0` in actions/checkout, or run `git fetch --unshallow`.', { cause });
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
        return (0,git_problem/* gitMissing */.HF)(error);
    return (0,git_problem/* gitFailure */.tv)(args[0] ?? '', stderr, error.message.split('\n')[0] ?? '', error);
}


/***/ })

};
