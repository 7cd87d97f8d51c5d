'use strict';
exports.id = 6858;
exports.ids = [6858,4364,7334];
exports.modules = {

  9014:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    ic: () => (  fullHistory),
    rb: () => (  refuseCutHistory),
    vY: () => (  cutCommits)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75254);
  var _sources_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21022);



 
const fullHistory = 'Check out with the full history: `fetch-depth: 0` in actions/checkout, or run `git fetch --unshallow`.';
 
async function cutCommits(look) {
    const said = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_2__  .q_)(look.io.root, [
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
 
async function refuseCutHistory(look, roots) {
    if (roots.length === 0)
        return;
    const cut = await cutCommits(look);
    const hit = roots.find((commit) => cut.has(commit));
    if (hit === undefined)
        return;
    const count = (await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_2__  .$Y)(look.io.root, ['rev-list', '--count', hit])).toString('latin1').trim();
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_1__  .A(`The history is cut at ${hit.slice(0, 12)}: needed every commit between base and head, given a shallow clone (${count} commits from there).`, fullHistory);
}


  }),

  57334:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  builtScript: () => (  builtScript),
  fileLook: () => (  fileLook),
  lookAtFiles: () => (  lookAtFiles)
});

 
var problem = __webpack_require__(75254);
 
var host_script = __webpack_require__(65915);
 
var sources_files = __webpack_require__(51569);
 
var read_file = __webpack_require__(9259);
 
var exposure = __webpack_require__(61425);
 
var heap_room = __webpack_require__(41484);
 
var inside = __webpack_require__(61270);
 
var encoding = __webpack_require__(70444);
 
var encoded_found = __webpack_require__(45278);
 
var located = __webpack_require__(38651);
 
var position = __webpack_require__(42834);
 
var scan_text = __webpack_require__(94567);
; 






function blockScanner(scanner, path) {
    const place = { path, code: (0,scan_text .R)(path) };
     
    let lines = 0;
    let columns = 0;
    return ({ bytes, from, to, next }) => {
        const found = (0,encoded_found .w)(scanner, bytes, place).filter(({ start }) => start >= from && start < to);
        const shift = (line, column) => [(line ?? 1) + lines, (column ?? 1) + (line === 1 ? columns : 0)];
        const candidates = (0,located .t4)(found, bytes, path).map((candidate) => {
            const { location } = candidate;
            const [startLine, startColumn] = shift(location.startLine, location.startColumn);
            const [endLine, endColumn] = shift(location.endLine, location.endColumn);
            return { ...candidate, location: { ...location, startLine, startColumn, endLine, endColumn } };
        });
        if (next !== null) {
            const { line, column } = (0,position .Y)(bytes)(next);
            columns = column - 1 + (line === 1 ? columns : 0);
            lines += line - 1;
        }
        return candidates;
    };
}

 
var kind = __webpack_require__(14801);
 
var secrets_look = __webpack_require__(71611);
; 





 
const wholeUpTo = 32 * 2 ** 20;
const ownBytes = 16 * 2 ** 20;
const marginBytes = 2 ** 20;


function lookAtLarge(look, name, path) {
    if (/\.ipynb$/i.test(path))
        return null;
    const candidates = [];
    const scan = blockScanner(look.scanner, path);
    let bytes = 0;
    for (const block of (0,read_file .d)(name, ownBytes, marginBytes)) {
        look.io.signal.throwIfAborted();
        if (bytes === 0 && !isPlain(block, path))
            return null;
        bytes += block.to - block.from;
        candidates.push(...scan(block));
    }
    look.tally.texts++;
    look.tally.bytes += bytes;
    (0,secrets_look .kz)(look, candidates);
    return candidates;
}
function isPlain({ bytes }, path) {
    const text = (0,encoding .b)(bytes);
    return 'bytes' in text && text.bytes === bytes && (0,kind .I)(bytes, path) === null;
}

; 











async function lookAtFiles(look, paths, jobs) {
    const { io, tally } = look;
    const listing = await (0,sources_files .C)(io.root, paths);
    const files = listing.files.filter(({ path }) => !look.isExcluded(path));
    tally.excluded += listing.files.length - files.length;
    tally.files += files.length;
    (0,secrets_look .RX)(tally, 'submodule', undefined, listing.submodules);
    (0,secrets_look .RX)(tally, 'symlink', undefined, listing.symlinks);
    if (files.length === 0)
        throw nothingToScan(listing.files.length);
    if (!(await inThreads(look, files, jobs)))
        await oneByOne(look, files);
    if (tally.texts === 0) {
        throw new problem .A(`None of ${files.length} files could be read as text: needed at least one.`, 'Name other paths, or raise `secrets.max-file-bytes`.');
    }
}
async function oneByOne(look, files) {
    const { io, tally } = look;
    const lookAtFile = fileLook(look);
    const keepRoom = (0,heap_room .XV)(heap_room .vW);
    let done = 0;
    let weighed = 0;
    for (const { name, path } of files) {
        if (++done % breath === 0 || tally.bytes - weighed > weighing) {
            weighed = tally.bytes;
             
            await new Promise((turn) => setImmediate(turn));
            io.signal.throwIfAborted();
            keepRoom();
        }
        if (done % 1000 === 0)
            io.log.progress('files', done, files.length);
        const found = lookAtFile(name, path);
        for (const candidate of found instanceof Promise ? await found : found) {
            tally.sightings.push({ candidate, location: candidate.location, state: 'new' });
        }
    }
}
 
const breath = 200;
const weighing = 4 << 20;
 
async function inThreads(look, files, jobs) {
     
    if ((jobs ?? 1) < 2 && (jobs !== undefined || files.length < manyFiles))
        return false;
    const { jobsFor, lookInThreads } = await __webpack_require__.e(  4364).then(__webpack_require__.bind(__webpack_require__, 24364));
    const threads = jobs ?? jobsFor(files);
    const script = threads < 2 ? null : builtScript();
    if (script === null)
        return false;
    await lookInThreads(look, files, threads, script);
    return true;
}
 
function builtScript() {
    try {
        return (0,host_script .Q)('scan-host');
    }
    catch {
        return null;
    }
}
const manyFiles = 64;
 
function fileLook(look) {
    const cap = look.config['max-file-bytes'];
    const read = (0,read_file .q)(cap, wholeUpTo);
    const readWhole = (0,read_file .q)(cap);
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
         
        if (why === 'gone')
            look.tally.files--;
        else
            (0,secrets_look .RX)(look.tally, why, path);
        return [];
    };
}
 
function withExposures(look, bytes, path, found) {
    if (found instanceof Promise)
        return found.then((candidates) => withExposures(look, bytes, path, candidates));
    const version = { path, id: null, parents: [] };
    const { asked, met } = look.scanner.notes;
    const noted = (0,exposure .PF)(look, bytes, version, found, asked ? met : -1);
    return noted instanceof Promise ? noted.then(() => found) : found;
}
function nothingToScan(listed) {
    return listed === 0
        ? new problem .A('There is no file to scan: the paths hold none that git tracks or does not ignore.', 'Name a folder with files.')
        : new problem .A(`\`secrets.exclude\` removed all ${listed} files: needed at least one.`, 'Make the globs of `secrets.exclude` narrower.');
}


  }),

  41484:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    XV: () => (  heapKeeper),
    rf: () => (  roomOfHistory),
    vW: () => (  roomOfTree)
  });
  var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
  var node_vm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30714);


 
const roomOfTree = 56 << 20;
 
const roomOfHistory = 160 << 20;


function heapKeeper(least) {
    let most = least;
    let again = 0;
    let collector = null;
    return () => {
        const isSecond = again > 0 && --again === 0;
        if (!isSecond && held() < most)
            return;
        collector ??= garbageCollector();
        collector();
        const left = held();
         
        again = !isSecond && left > least ? secondAfter : 0;
        most = Math.max(least, Math.floor(left * 1.3));
    };
}
 
const secondAfter = 8;
 
function held() {
    const { used_heap_size: heap, external_memory: outside } = (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapStatistics)();
    return heap + outside;
}
function garbageCollector() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--expose-gc');
    const collect = (0,node_vm__WEBPACK_IMPORTED_MODULE_1__.runInNewContext)('globalThis.gc');
    return typeof collect === 'function' ? () => void collect() : () => undefined;
}


  }),

  77147:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    added: () => (  added),
    materialOfTask: () => (  materialOfTask),
    scanPacksInThreads: () => (  scanPacksInThreads),
    tasksFor: () => (  tasksFor)
  });
  var _history_threads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31294);
  var _jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24364);
  var _packs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23474);



 
async function scanPacksInThreads(look, material, threads) {
    const jobs = threads.length + 1;
    const tasks = tasksFor(look, material, jobs);
    threads.forEach(({ tell }, i) => void tell(tasks[i + 1]));
    const { found } = await (0,_packs_js__WEBPACK_IMPORTED_MODULE_2__.walkPacks)(look, material, { part: 0, of: jobs });
    for (const answer of await Promise.all(threads.map((thread) => thread.answer))) {
        for (const item of added(look, material, answer))
            found.push(item);
        for (const id of answer.clean)
            material.clean?.add(id, material.groups.get(id) ?? []);
        (0,_packs_js__WEBPACK_IMPORTED_MODULE_2__.takeOut)(material, { visited: new Set(answer.visited), later: new Set(answer.later) });
    }
    return found;
}
 
function tasksFor(look, { groups, messages, clean }, jobs) {
    const positions = new Map();
    const ids = [...groups.keys(), ...(clean?.known.keys() ?? [])];
    const starts = new Uint32Array(ids.length + 1);
    const pathOf = [];
    ids.forEach((id, i) => {
        for (const { path } of groups.get(id) ?? clean?.known.get(id) ?? []) {
            const position = positions.get(path) ?? positions.size;
            positions.set(path, position);
            pathOf.push(position);
        }
        starts[i + 1] = pathOf.length;
    });
    const commits = [...messages].flatMap(([id, commit]) => (commit === null ? [] : [id]));
    const tags = [...messages].flatMap(([id, commit]) => (commit === null ? [id] : []));
    const task = (0,_history_threads_js__WEBPACK_IMPORTED_MODULE_0__  .X)(look);
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
        known: clean === null ? null : clean.known.size,
    }));
}
 
function materialOfTask({ paths, ids, starts, pathOf, commits, tags, known }, empty = []) {
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
    if (known === null)
        return { groups, messages, clean: null };
    const none = takenOut(groups, ids.slice(ids.length - known));
    return { groups, messages, clean: { known: none, add: (id) => void empty.push(id) } };
}
 
function takenOut(groups, ids) {
    const taken = new Map();
    for (const id of ids) {
        taken.set(id, groups.get(id) ?? []);
        groups.delete(id);
    }
    return taken;
}
 
function added(look, { groups, messages }, { answer, places }) {
    for (const mask of answer.masks)
        look.io.mask(mask);
    (0,_jobs_js__WEBPACK_IMPORTED_MODULE_1__  .Y)(look.tally, { ...answer, found: [] }, new Map());
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


  }),

  31294:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    X: () => (  taskOf),
    g: () => (  historyThreads)
  });
  var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
  var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75254);
  var _sources_pack_packs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75979);
  var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57334);





const longHistory = 1000;
 
const mostShared = 120_000;
 
const mostPacked = 300_000;


function historyThreads(look, jobs, script = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.builtScript)(), packed = _sources_pack_packs_js__WEBPACK_IMPORTED_MODULE_3__  .K) {
    const { root, signal } = look.io;
    const workers = [];
    const threads = [];
    const most = script === null ? 1 : (jobs ?? Math.min(2, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)()));
    let starting = Promise.resolve();
    let isOver = false;
    const begin = () => {
        if (isOver)
            return;
        for (let n = 1; n < most && script !== null; n++) {
            const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(script, { workerData: { history: taskOf(look) } });
            workers.push(worker);
            threads.push({ tell: (task) => worker.postMessage(task), answer: answerOf(worker, signal) });
        }
    };
    if (jobs !== null)
        begin();
    const beginForLong = async () => {
        if ((await packed(root)) <= mostPacked)
            begin();
    };
    const end = async () => {
        isOver = true;
        await Promise.all(workers.map((worker) => worker.terminate()));
        workers.length = 0;
        threads.length = 0;
    };
    return {
        commits: (count) => {
            if (jobs !== null || most < 2 || count !== longHistory)
                return;
            starting = beginForLong();
             
            starting.catch(() => undefined);
        },
        sharing: async (objects) => {
            await starting;
            if (jobs !== null || objects <= mostShared)
                return [...threads];
            void end();
            return [];
        },
        end,
    };
}
 
function taskOf({ io, config, scanner }) {
    const rules = scanner.rules.map(({ id }) => id);
    return { root: io.root, seed: io.seed, mayInstall: io.mayInstall !== false, config, rules };
}
function answerOf(worker, signal) {
    const ended = () => new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A('A scanning thread ended before its work was done.', 'Scan in one thread: `--jobs 1`.');
    const answer = new Promise((resolve, reject) => {
        worker.on('message', resolve);
         
        worker.on('error', (error) => reject('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? ended() : error));
        worker.on('exit', () => reject(ended()));
         
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
     
    answer.catch(() => undefined);
    return answer;
}


  }),

  16858:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    lookAtHistory: () => (  lookAtHistory)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(52037);
  var _sources_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21022);
  var _sources_git_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3861);
  var _sources_git_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39135);
  var _clean_texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96438);
  var _collected_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8325);
  var _cut_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9014);
  var _history_jobs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77147);
  var _history_threads_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31294);
  var _look_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71611);
  var _objects_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44486);
  var _packs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(23474);













 
async function lookAtHistory(look, request = {}) {
    const { io, tally } = look;
    const { since, jobs = null } = request;
    const head = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__  .D3)(io.root, 'HEAD');
    const before = since === undefined ? null : await sinceCommit(look, since);
    await refuseCut(look);
     
    tally.exposures = null;
    tally.head = head;
    tally.base = before;
    const threads = (0,_history_threads_js__WEBPACK_IMPORTED_MODULE_7__  .g)(look, request.through === 'git' ? 1 : jobs);
    try {
        await lookAtAll(look, request, threads, { head, before });
    }
    finally {
        await threads.end();
    }
}
async function lookAtAll(look, { through, cached }, threads, { head, before }) {
    const { tally } = look;
    const read = await materialOf(look, head, before, threads);
    const clean = cached === true && through !== 'git' ? await (0,_clean_texts_js__WEBPACK_IMPORTED_MODULE_4__  .y)(look, read.groups, before !== null) : null;
    const material = { ...read, clean };
    if (tally.commits === 0 && before !== null) {
        tally.skip = `${before.slice(0, 12)} already holds every commit`;
        return;
    }
     
    const found = through === 'git' ? [] : await fromPacks(look, material, threads);
    for (const item of await (0,_objects_js__WEBPACK_IMPORTED_MODULE_9__  .GA)(look, material.groups, material.messages, { clean }))
        found.push(item);
    await clean?.keep();
    const { real, dropped } = (0,_collected_js__WEBPACK_IMPORTED_MODULE_11__  .Rp)(found);
    tally.dropped = dropped.length;
    tally.brokenNotebooks.sort();
    tally.brokenSettings.sort();
    for (const places of tally.unreadPlaces.values())
        places.sort(_look_js__WEBPACK_IMPORTED_MODULE_8__  .nG);
    const shown = [...real, ...dropped];
    const atHead = head === null || shown.length === 0 ? new Set() : await (0,_objects_js__WEBPACK_IMPORTED_MODULE_9__  .YD)(look, head);
    for (const item of shown)
        tally.sightings.push({ candidate: item.candidate, location: (0,_objects_js__WEBPACK_IMPORTED_MODULE_9__  .$t)(item, atHead), state: 'new' });
}
async function fromPacks(look, material, threads) {
    const others = await threads.sharing(material.groups.size + material.messages.size);
    return others.length === 0 ? (0,_packs_js__WEBPACK_IMPORTED_MODULE_10__.scanPacks)(look, material) : (0,_history_jobs_js__WEBPACK_IMPORTED_MODULE_6__.scanPacksInThreads)(look, material, others);
}
 
async function materialOf(look, head, since, threads) {
    const { io, tally } = look;
    const refs = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__  .q_)(io.root, [
        'for-each-ref',
        '--format=%(objecttype) %(objectname) %(*objecttype) %(*objectname)',
    ]);
    if (refs === '' && head === null) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A('The repository has no commit: needed at least one for its history.', 'Commit something first.');
    }
    const messages = new Map();
    const grouping = (0,_objects_js__WEBPACK_IMPORTED_MODULE_9__  .vU)(look);
    let submodules = 0;
    await (0,_sources_git_log_js__WEBPACK_IMPORTED_MODULE_2__  .x)(io.root, ['--all', ...(head === null ? [] : [head]), ...(since === null ? [] : [`^${since}`])], {
        commit: (commit) => {
            messages.set(commit.id, commit);
            threads.commits(messages.size);
            if (commit.order % 10_000 === 9_999)
                io.log.progress('commits', commit.order + 1, null);
        },
        change: ({ mode, id, path }, commit) => {
            if (mode === '160000')
                submodules++;
            else if (!(0,_sources_git_log_js__WEBPACK_IMPORTED_MODULE_2__  .b)(id))
                grouping.add({ id, path, commit, parents: none });
        },
    });
    io.signal.throwIfAborted();
    tally.commits = messages.size;
    (0,_look_js__WEBPACK_IMPORTED_MODULE_8__  .RX)(tally, 'submodule', undefined, submodules);
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
    return (await (0,_sources_git_tree_js__WEBPACK_IMPORTED_MODULE_3__  .X)(look.io.root, tree)).map(({ id, path }) => named(id, path));
}
 
function named(id, path) {
    return { id, path, commit: { id, parents: 0, author: '', date: '', order: -1 }, parents: none };
}
async function sinceCommit(look, since) {
    const commit = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_1__  .D3)(look.io.root, since);
    if (commit !== null)
        return commit;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_12__  .h)(since.slice(0, 100))} is no commit of the repository: needed the one up to which the history was scanned.`, 'Name a commit that is there (`git fetch`), or leave `--since` out to scan all of it.');
}
async function refuseCut(look) {
    const cut = await (0,_cut_js__WEBPACK_IMPORTED_MODULE_5__  .vY)(look);
    if (cut.size === 0)
        return;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`The history is cut at ${cut.size} ${cut.size === 1 ? 'commit' : 'commits'}: needed all of it, given a shallow clone.`, _cut_js__WEBPACK_IMPORTED_MODULE_5__  .ic);
}


  }),

  24364:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Y: () => (  addAnswer),
    jobsFor: () => (  jobsFor),
    lookInThreads: () => (  lookInThreads)
  });
  var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
  var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75254);
  var _sources_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9259);
  var _look_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71611);





const batchSize = 128;
const largeTree = 500_000_000;
const sampled = 16;


function jobsFor(files) {
    if (files.length < 64 || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)() < 2)
        return 1;
    const sizeOf = (0,_sources_read_file_js__WEBPACK_IMPORTED_MODULE_3__  .q)(Number.POSITIVE_INFINITY, -1);
    let bytes = 0;
    for (let i = 0; i < files.length; i += sampled) {
        const got = sizeOf(files[i].name);
        if ('large' in got)
            bytes += got.large * sampled;
    }
    return bytes >= largeTree ? 2 : 1;
}


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
        thread.on('exit', () => reject(new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A('A scanning thread ended before its work was done.', 'Scan in one thread: `--jobs 1`.')));
        give();
    });
}
 
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
        else if (Array.isArray(value)) {
            const places = Array.isArray(before) ? before : [];
            mine.set(key, places);
            for (const place of value)
                (0,_look_js__WEBPACK_IMPORTED_MODULE_4__  .$A)(places, place);
        }
    }
}


  }),

  51569:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  listFiles)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52037);
  var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21022);







async function listFiles(root, paths) {
    const wanted = paths.length === 0 ? ['.'] : paths;
    const found = new Map();
    let submodules = 0;
    let symlinks = 0;
    const inGit = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__  .HX)(root)) !== null;
    for (const path of wanted) {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), { throwIfNoEntry: false });
        if (stat === undefined) {
            throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__  .h)(path)} does not exist: needed a file or folder to scan.`, 'Name existing paths, relative to the folder that the command runs in.');
        }
        if (stat.isFile()) {
            add(found, listed(root, Buffer.from((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path))));
            continue;
        }
        const outside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)).startsWith('..');
        const tracked = inGit && !outside ? await inRepository(root, path) : null;
         
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
        (0,_git_js__WEBPACK_IMPORTED_MODULE_3__  .$Y)(root, ['ls-files', '-s', '-z', ...spec]).then(split),
        (0,_git_js__WEBPACK_IMPORTED_MODULE_3__  .$Y)(root, ['ls-files', '-o', '--exclude-standard', '-z', ...spec]).then(split),
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


  }),

  9259:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    d: () => (  fileBlocks),
    q: () => (  fileReader)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);



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


  })

};
