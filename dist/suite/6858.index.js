export const id = 6858;
export const ids = [6858,7147,4364,7334];
export const modules = {

/***/ 9014:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ic: () => (/* binding */ fullHistory),
/* harmony export */   rb: () => (/* binding */ refuseCutHistory),
/* harmony export */   vY: () => (/* binding */ cutCommits)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75254);
/* harmony import */ var _sources_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21022);



/** What to do about a history that is not all there. */
const fullHistory = 'Check out with the full history: `fetch-depth: 0` in actions/checkout, or run `git fetch --unshallow`.';
/** Commits whose parents a shallow clone left out. */
async function cutCommits(look) {
    const said = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitText */ .q_)(look.io.root, [
        'rev-parse',
        '--path-format=absolute',
        '--is-shallow-repository',
        '--git-path',
        'shallow',
    ]);
    const [shallow, ...file] = said.split('\n');
    if (shallow !== 'true')
        return new Set();
    return new Set((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file.join('\n'), 'utf8')).trim().split('\n'));
}
/** A commit whose parents were cut off by a shallow clone would look as if it had added the whole tree. */
async function refuseCutHistory(look, roots) {
    if (roots.length === 0)
        return;
    const cut = await cutCommits(look);
    const hit = roots.find((commit) => cut.has(commit));
    if (hit === undefined)
        return;
    const count = (await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(look.io.root, ['rev-list', '--count', hit])).toString('latin1').trim();
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`The history is cut at ${hit.slice(0, 12)}: needed every commit between base and head, given a shallow clone (${count} commits from there).`, fullHistory);
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

/***/ 77147:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ scanPacksInThreads),
/* harmony export */   materialOfTask: () => (/* binding */ materialOfTask)
/* harmony export */ });
/* unused harmony exports tasksFor, added */
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75254);
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24364);
/* harmony import */ var _packs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13552);




/** As `scanPacks`, with a share of the objects for this thread and for each of `jobs - 1` others, which run `script`. */
async function scanPacksInThreads(look, material, jobs, script) {
    const tasks = tasksFor(look, material, jobs);
    const threads = tasks.slice(1).map((task) => new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(script, { workerData: task }));
    try {
        const answers = Promise.all(threads.map(answerOf));
        // it is awaited below; until then a failure must not count as unhandled
        answers.catch(() => undefined);
        const own = await (0,_packs_js__WEBPACK_IMPORTED_MODULE_3__.walkPacks)(look, material, { part: 0, of: jobs });
        const found = own.found;
        for (const answer of await answers) {
            for (const item of added(look, material, answer))
                found.push(item);
            for (const id of answer.visited)
                own.visited.add(id);
            for (const id of answer.later)
                own.later.add(id);
        }
        (0,_packs_js__WEBPACK_IMPORTED_MODULE_3__/* .takeOut */ .g)(material, own);
        return found;
    }
    finally {
        await Promise.all(threads.map((thread) => thread.terminate()));
    }
}
/** What each share is told. */
function tasksFor(look, { groups, messages }, jobs) {
    const { io, config, scanner } = look;
    const positions = new Map();
    const ids = [...groups.keys()];
    const starts = new Uint32Array(ids.length + 1);
    const pathOf = [];
    ids.forEach((id, i) => {
        for (const { path } of groups.get(id) ?? []) {
            const position = positions.get(path) ?? positions.size;
            positions.set(path, position);
            pathOf.push(position);
        }
        starts[i + 1] = pathOf.length;
    });
    const commits = [...messages].flatMap(([id, commit]) => (commit === null ? [] : [id]));
    const tags = [...messages].flatMap(([id, commit]) => (commit === null ? [id] : []));
    const rules = scanner.rules.map(({ id }) => id);
    const task = { root: io.root, seed: io.seed, mayInstall: io.mayInstall !== false, config, rules };
    const paths = [...positions.keys()];
    return Array.from({ length: jobs }, (_, part) => ({
        task,
        share: { part, of: jobs },
        paths,
        ids,
        starts,
        pathOf: Uint32Array.from(pathOf),
        commits,
        tags,
    }));
}
/** The material as a thread knows it. */
function materialOfTask({ paths, ids, starts, pathOf, commits, tags }) {
    const groups = new Map();
    ids.forEach((id, i) => {
        const own = pathOf.subarray(starts[i], starts[i + 1]);
        groups.set(id, Array.from(own, (position) => ({ id, path: paths[position] ?? '', commit: null, parents: [] })));
    });
    const messages = new Map();
    for (const id of commits)
        messages.set(id, { id, parents: 0, author: '', date: '', order: -1 });
    for (const id of tags)
        messages.set(id, null);
    return { groups, messages };
}
/** Adds the counts of a share to the tally, and gives what it found with the versions and commits that are known here. */
function added(look, { groups, messages }, { answer, places }) {
    for (const mask of answer.masks)
        look.io.mask(mask);
    (0,_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .addAnswer */ .Y)(look.tally, { ...answer, found: [] }, new Map());
    const rules = new Map(look.scanner.rules.map((rule) => [rule.id, rule]));
    return answer.found.map(({ rule: name, ...rest }, i) => {
        const place = places[i];
        const rule = rules.get(name);
        if (place === undefined || rule === undefined)
            throw new TypeError('a thread answers what it was asked');
        const candidate = { ...rest, rule };
        const version = groups.get(place.id ?? '')?.find(({ path }) => path === place.path);
        if (version !== undefined)
            return { ...version, candidate };
        const id = place.commit ?? '';
        const commit = messages.get(id) ?? { id, parents: 0, author: '', date: '', order: -1 };
        return { candidate, path: place.path, id: null, commit, parents: [] };
    });
}
function answerOf(thread) {
    return new Promise((resolve, reject) => {
        thread.on('message', resolve);
        thread.on('error', reject);
        thread.on('exit', () => reject(new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('A scanning thread ended before its work was done.', 'Scan in one thread: `--jobs 1`.')));
    });
}


/***/ }),

/***/ 16858:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookAtHistory: () => (/* binding */ lookAtHistory)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(52037);
/* harmony import */ var _sources_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21022);
/* harmony import */ var _sources_git_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3861);
/* harmony import */ var _sources_git_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39135);
/* harmony import */ var _collected_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8325);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9014);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57334);
/* harmony import */ var _history_jobs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77147);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71611);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44486);
/* harmony import */ var _packs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13552);












/** Scans every file version and message that a ref reaches, once: objects out of packs, what is in none through git. */
async function lookAtHistory(look, { since, through, jobs = 1 } = {}) {
    const { io, tally } = look;
    const head = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(io.root, 'HEAD');
    const before = since === undefined ? null : await sinceCommit(look, since);
    await refuseCut(look);
    // what the code of an old version did is over
    tally.exposures = null;
    tally.head = head;
    tally.base = before;
    const material = await materialOf(look, head, before);
    if (tally.commits === 0 && before !== null) {
        tally.skip = `${before.slice(0, 12)} already holds every commit`;
        return;
    }
    // values that are not reported are counted once each: how often they stand depends on how objects are packed
    const found = through === 'git' ? [] : await fromPacks(look, material, jobs);
    for (const item of await (0,_objects_js__WEBPACK_IMPORTED_MODULE_8__/* .scanObjects */ .GA)(look, material.groups, material.messages))
        found.push(item);
    const { real, dropped } = (0,_collected_js__WEBPACK_IMPORTED_MODULE_10__/* .shownOf */ .Rp)(found);
    tally.dropped = dropped.length;
    tally.brokenNotebooks.sort();
    tally.brokenSettings.sort();
    const shown = [...real, ...dropped];
    const atHead = head === null || shown.length === 0 ? new Set() : await (0,_objects_js__WEBPACK_IMPORTED_MODULE_8__/* .keysOf */ .YD)(look, head);
    for (const item of shown)
        tally.sightings.push({ candidate: item.candidate, location: (0,_objects_js__WEBPACK_IMPORTED_MODULE_8__/* .placeOf */ .$t)(item, atHead), state: 'new' });
}
/** Two threads end a tenth sooner for half as much memory again, so there are more only when asked for. */
async function fromPacks(look, material, jobs) {
    const script = jobs > 1 ? (0,_files_js__WEBPACK_IMPORTED_MODULE_5__.builtScript)() : null;
    return script === null ? (0,_packs_js__WEBPACK_IMPORTED_MODULE_9__/* .scanPacks */ .W)(look, material) : (0,_history_jobs_js__WEBPACK_IMPORTED_MODULE_6__/* .scanPacksInThreads */ .GP)(look, material, jobs, script);
}
/** Reads the log: versions of files, oldest first; then what refs name beside commits: tags, trees, blobs. */
async function materialOf(look, head, since) {
    const { io, tally } = look;
    const refs = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitText */ .q_)(io.root, [
        'for-each-ref',
        '--format=%(objecttype) %(objectname) %(*objecttype) %(*objectname)',
    ]);
    if (refs === '' && head === null) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('The repository has no commit: needed at least one for its history.', 'Commit something first.');
    }
    const messages = new Map();
    const grouping = (0,_objects_js__WEBPACK_IMPORTED_MODULE_8__/* .groupingFor */ .vU)(look);
    let submodules = 0;
    await (0,_sources_git_log_js__WEBPACK_IMPORTED_MODULE_2__/* .readLog */ .x)(io.root, ['--all', ...(head === null ? [] : [head]), ...(since === null ? [] : [`^${since}`])], {
        commit: (commit) => {
            messages.set(commit.id, commit);
            if (commit.order % 10_000 === 9_999)
                io.log.progress('commits', commit.order + 1, null);
        },
        change: ({ mode, id, path }, commit) => {
            if (mode === '160000')
                submodules++;
            else if (!(0,_sources_git_log_js__WEBPACK_IMPORTED_MODULE_2__/* .isZero */ .b)(id))
                grouping.add({ id, path, commit, parents: none });
        },
    });
    io.signal.throwIfAborted();
    tally.commits = messages.size;
    (0,_look_js__WEBPACK_IMPORTED_MODULE_7__/* .countUnread */ .RX)(tally, 'submodule', undefined, submodules);
    for (const line of refs.split('\n')) {
        const [type = '', id = '', peeled = '', inner = ''] = line.split(' ');
        if (type === 'tag')
            messages.set(id, null);
        for (const [kind, object] of [[type, id], [peeled, inner]]) {
            if (kind === 'blob')
                grouping.add(named(object, '(tagged object)'));
            if (kind === 'tree')
                for (const version of await filesNamed(look, object))
                    grouping.add(version);
        }
    }
    return { groups: grouping.done(), messages };
}
const none = [];
async function filesNamed(look, tree) {
    return (await (0,_sources_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .filesOfTree */ .X)(look.io.root, tree)).map(({ id, path }) => named(id, path));
}
/** A version that stands in no commit: what a ref or tag names directly. */
function named(id, path) {
    return { id, path, commit: { id, parents: 0, author: '', date: '', order: -1 }, parents: none };
}
async function sinceCommit(look, since) {
    const commit = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(look.io.root, since);
    if (commit !== null)
        return commit;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_11__/* .quote */ .h)(since.slice(0, 100))} is no commit of the repository: needed the one up to which the history was scanned.`, 'Name a commit that is there (`git fetch`), or leave `--since` out to scan all of it.');
}
async function refuseCut(look) {
    const cut = await (0,_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .cutCommits */ .vY)(look);
    if (cut.size === 0)
        return;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`The history is cut at ${cut.size} ${cut.size === 1 ? 'commit' : 'commits'}: needed all of it, given a shallow clone.`, _cut_js__WEBPACK_IMPORTED_MODULE_4__/* .fullHistory */ .ic);
}


/***/ }),

/***/ 24364:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ addAnswer),
/* harmony export */   jobsFor: () => (/* binding */ jobsFor),
/* harmony export */   lookInThreads: () => (/* binding */ lookInThreads)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75254);
/* harmony import */ var _sources_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9259);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71611);





const batchSize = 128;
const largeTree = 500_000_000;
const sampled = 16;
/**
 * How many threads a tree deserves: one, since starting a second costs more than it saves, and two where about 500 MB or
 * more wait for them (estimated from each 16th file). The findings are the same.
 */
function jobsFor(files) {
    if (files.length < 64 || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)() < 2)
        return 1;
    const sizeOf = (0,_sources_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .fileReader */ .q)(Number.POSITIVE_INFINITY, -1);
    let bytes = 0;
    for (let i = 0; i < files.length; i += sampled) {
        const got = sizeOf(files[i].name);
        if ('large' in got)
            bytes += got.large * sampled;
    }
    return bytes >= largeTree ? 2 : 1;
}
/**
 * Scans files in threads that run `script`, and adds what they find in the order of the files, whichever thread was first.
 * Errors: `Problem` when a thread ends before its work.
 */
async function lookInThreads(look, files, jobs, script) {
    const { io, config, scanner } = look;
    const batches = Math.ceil(files.length / batchSize);
    const answers = [];
    let next = 0;
    const take = () => {
        if (next >= batches)
            return null;
        const batch = next++;
        const own = files.slice(batch * batchSize, (batch + 1) * batchSize);
        return { batch, files: own.map(({ name, path }) => ({ name, path })) };
    };
    const task = {
        root: io.root,
        seed: io.seed,
        mayInstall: io.mayInstall !== false,
        config,
        rules: scanner.rules.map(({ id }) => id),
    };
    const threads = Array.from({ length: Math.min(jobs, batches) }, () => new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(script, { workerData: task }));
    const stop = () => Promise.all(threads.map((thread) => thread.terminate()));
    try {
        await Promise.all(threads.map((thread) => served(thread, take, (answer) => {
            io.signal.throwIfAborted();
            for (const mask of answer.masks)
                io.mask(mask);
            answers[answer.batch] = answer;
            io.log.progress('files', Math.min(next * batchSize, files.length), files.length);
        })));
    }
    finally {
        await stop();
    }
    const rules = new Map(scanner.rules.map((rule) => [rule.id, rule]));
    for (const answer of answers)
        addAnswer(look.tally, answer, rules);
}
/** Gives batches to a thread until there is none left. */
function served(thread, take, done) {
    return new Promise((resolve, reject) => {
        const give = () => {
            const batch = take();
            if (batch === null)
                resolve();
            else
                thread.postMessage(batch);
        };
        thread.on('message', (answer) => {
            try {
                done(answer);
                give();
            }
            catch (error) {
                reject(error);
            }
        });
        thread.on('error', reject);
        thread.on('exit', () => reject(new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('A scanning thread ended before its work was done.', 'Scan in one thread: `--jobs 1`.')));
        give();
    });
}
/** Adds what a batch gave: numbers to numbers, lists to lists, and what is counted by class class by class. */
function addAnswer(tally, { tally: other, found }, rules) {
    for (const { rule: id, ...rest } of found) {
        const candidate = { ...rest, rule: rules.get(id) };
        tally.sightings.push({ candidate, location: candidate.location, state: 'new' });
    }
    const target = tally;
    for (const [key, value] of Object.entries(other)) {
        const mine = target[key];
        if (typeof value === 'number' && typeof mine === 'number')
            target[key] = mine + value;
        else if (Array.isArray(value) && Array.isArray(mine))
            mine.push(...value);
        else if (value instanceof Map && mine instanceof Map)
            mergeMap(mine, value);
    }
}
function mergeMap(mine, other) {
    for (const [key, value] of other) {
        const before = mine.get(key);
        if (typeof value === 'number')
            mine.set(key, value + (typeof before === 'number' ? before : 0));
        else if (Array.isArray(value))
            mine.set(key, [...(Array.isArray(before) ? before : []), ...value].slice(0, _look_js__WEBPACK_IMPORTED_MODULE_4__/* .keptPlaces */ .f9));
    }
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

/***/ 3861:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isZero),
/* harmony export */   x: () => (/* binding */ readLog)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48547);


/** Whatever the configuration says of logs: no signatures asked, no colours, no renames, no order of its own. */
const args = [
    // packs of gigabytes are mapped in parts, or the log would count as all of them
    ...['-c', 'core.packedGitLimit=256m', '-c', 'core.packedGitWindowSize=32m'],
    ...['-c', 'log.showRoot=true', '-c', 'log.showSignature=false', '-c', 'core.quotePath=false'],
    ...['log', '--topo-order', '--reverse', '--raw', '-z', '-c', '-r', '--no-abbrev', '--no-renames', '--no-color'],
    ...['--no-ext-diff', '--no-textconv', '--no-notes', '--no-decorate', '--no-mailmap', '--no-show-signature'],
    ...['--no-relative', '--ignore-submodules=none', `-O${node_os__WEBPACK_IMPORTED_MODULE_0__.devNull}`, '--encoding=UTF-8', '--format=%H %aI %P%x00%an'],
];
/**
 * Reads commits, oldest first, with the versions that they brought, from one git process and as a stream: root commits
 * against the empty tree, merges against all parents at once (what one parent has was brought by that parent).
 * `revisions`: full ids, `^` and a full id, `--all`. Nothing is held but the commit at hand.
 * Errors: `Problem` when git fails or an object is missing.
 */
async function readLog(root, revisions, reader) {
    const child = (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .startGit */ .BE)(root, [...args, ...revisions, '--']);
    const ended = (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .exitOf */ .sX)(child, 'log');
    child.stdin.on('error', () => undefined);
    child.stdin.end();
    const take = fieldReader(reader);
    let rest = Buffer.alloc(0);
    try {
        for await (const chunk of child.stdout) {
            const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
            let from = 0;
            for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, from)) {
                take(bytes, from, end);
                from = end + 1;
            }
            rest = bytes.subarray(from);
        }
        await ended;
    }
    finally {
        child.kill();
    }
}
/** Fields come in this order: head of a commit, author, then for each change its line and its path; empty ones between. */
function fieldReader(reader) {
    let order = 0;
    let head = null;
    let line = null;
    let commit = null;
    return (bytes, from, end) => {
        if (head !== null) {
            commit = commitOf(head, bytes.toString('utf8', from, end), order++);
            head = null;
            reader.commit(commit);
        }
        else if (line !== null) {
            if (commit !== null)
                reader.change(changeOf(line, bytes.toString('utf8', from, end)), commit);
            line = null;
        }
        else if (end > from) {
            // between a commit and its changes stands a line break or nothing, as the version of git and the kind of diff have it
            const text = bytes.toString('latin1', from, end).trimStart();
            if (text.startsWith(':'))
                line = text;
            else if (text !== '')
                head = text;
        }
    };
}
function commitOf(head, author, order) {
    const [id = '', date = '', ...parents] = head.trim().split(' ');
    return { id, parents: parents.filter((parent) => parent !== '').length, author, date, order };
}
/** `:100644 100644 <before> <after> M`; a merge has a colon, a mode and an id for each parent. */
function changeOf(line, path) {
    let parents = 0;
    while (line[parents] === ':')
        parents++;
    const fields = line.slice(parents).split(' ');
    const before = fields.slice(parents + 1, 2 * parents + 1).filter((id) => !isZero(id));
    return { mode: fields[parents] ?? '', id: fields[2 * parents + 1] ?? '', path, parents: before };
}
/** Whether an object id stands for none. */
function isZero(id) {
    return /^0+$/.test(id);
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
