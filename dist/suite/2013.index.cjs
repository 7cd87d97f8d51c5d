'use strict';
exports.id = 2013;
exports.ids = [2013,3215,4364];
exports.modules = {

  43215:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    tool: () => (  tool)
  });
 
const tool = { name: 'assay', version: '0.1.0' };


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


  })

};
