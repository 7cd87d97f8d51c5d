'use strict';
exports.id = 4364;
exports.ids = [4364];
exports.modules = {

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
