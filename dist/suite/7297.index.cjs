'use strict';
exports.id = 7297;
exports.ids = [7297];
exports.modules = {

  87297:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  modelGate: () => (  modelGate)
});

 
var external_node_fs_ = __webpack_require__(73024);
 
var promises_ = __webpack_require__(51455);
 
var external_node_os_ = __webpack_require__(48161);
 
var external_node_path_ = __webpack_require__(76760);
 
var assemble = __webpack_require__(25829);
 
var problem = __webpack_require__(75254);
 
var tool = __webpack_require__(43215);
 
var gated = __webpack_require__(99787);
 
var matcher = __webpack_require__(64947);
 
var at_exit = __webpack_require__(55669);
 
var interrupted = __webpack_require__(375);
 
var golden_manifest = __webpack_require__(34775);
 
var decision_robustness = __webpack_require__(264);
 
var row_loss = __webpack_require__(35402);
; 



 
function needLevels({ task, levels }) {
    if (task !== 'quantile' && levels === undefined)
        return;
    const ascending = levels?.every((level, i) => i === 0 || level > levels[i - 1]);
    if (task === 'quantile' && ascending === true)
        return;
    throw new problem .A(task === 'quantile'
        ? 'The task quantile needs to know the level of each output, ascending.'
        : `\`model.levels\` says nothing in the task ${task}.`, task === 'quantile' ? 'Set `model.levels`, for example `[0.1, 0.5, 0.9]`.' : 'Remove it, or correct the `task`.');
}


function needDevice({ 'require-gpu': required, baseline, candidate }) {
    if (!required)
        return;
    const sides = { baseline, candidate };
    const served = ['baseline', 'candidate'].find((side) => sides[side].http !== undefined);
    if (served !== undefined) {
        throw new problem .A(`The policy requires a GPU (\`require-gpu\`), and the device of an endpoint cannot be seen from here: \`model.${served}\` names one.`, 'Serve the model by a `command` on the runner that has the GPU, or take `require-gpu` out of the policy.');
    }
    if (baseline.predictions === undefined || candidate.predictions === undefined)
        return;
    throw new problem .A('The policy requires a GPU (`require-gpu`), and no model is run: baseline and candidate are predictions files.', 'Name models in the place of the files, or take `require-gpu` out of the policy.');
}


function needFlips({ task, golden, flips }) {
    const asked = [
        ...(golden['must-not-flip'] === undefined ? [] : ['golden.must-not-flip']),
        ...(flips['must-not-flip'] === undefined ? [] : ['flips.must-not-flip']),
        ...(flips['max-nfr'] === undefined ? [] : ['flips.max-nfr']),
    ];
    const [first] = asked;
    if (first === undefined || (0,row_loss .fy)(task) || ((0,row_loss .JD)(task) && flips.tolerance !== undefined))
        return;
    if ((0,row_loss .JD)(task)) {
        throw new problem .A(`\`${first}\` in the task ${task} needs to know what a flip is.`, "Set `model.flips.tolerance` to the rise of a row's error that counts as one.");
    }
    throw new problem .A(`\`${first}\` says nothing in the task ${task}: no row is right or wrong by itself.`, 'Remove it, or correct the `task`.');
}


function needRobust({ task, robustness }) {
    if (robustness.length === 0)
        return;
    if (!decision_robustness .w.includes(task)) {
        throw new problem .A(`\`model.robustness\` has no meaning in the task ${task}: it serves ${decision_robustness .w.join(', ')}.`, 'Remove it, or correct the `task`.');
    }
    const at = robustness.findIndex(({ expect }) => expect === 'right');
    if (task !== 'quantile' || at < 0)
        return;
    throw new problem .A(`\`model.robustness[${at}].expect\` is \`right\`, which one row of quantiles cannot be: the label may lie beside each of them though all are right.`, 'Set `expect` to `same` with a `tolerance`, `not-lower` or `not-higher`; whether quantiles are right in the long run is what `coverage` and `pinball` hold.');
}
 
function needCommands(config) {
    const { code, candidate, baseline, parity, primary, guards, robustness } = config;
    const all = [candidate, baseline, ...(parity === undefined ? [] : [parity]), primary, ...guards, ...robustness];
    if (code.length === 0 || all.some(({ command }) => command !== undefined))
        return;
    throw new problem .A('`model.code` is what programs import, and no `command` of the policy runs a program.', 'Remove it, or serve a model by a `command` (docs/model-command.md).');
}

 
var private_values = __webpack_require__(13572);
; 



async function removeScratch(folder, log, remove = promises_.rm) {
    try {
        await remove(folder, { recursive: true, force: true, maxRetries: 3 });
    }
    catch (error) {
        const { code = 'it failed' } = error;
        log.warn(`The temporary folder ${folder} could not be removed (${code}): a program of a model still uses it.`);
    }
}

 
var model_request = __webpack_require__(64979);
 
var untouched = __webpack_require__(53109);
; 



















async function modelGate(request, policy, io, host) {
    const started = io.now();
    const { model: config } = policy.config;
    const name = config === undefined ? undefined : nameOf(config);
    const record = () => ({
        policy: policy.source,
        tool: tool.tool,
        seed: io.seed,
        started: new Date(started).toISOString(),
        seconds: Math.max(0, io.now() - started) / 1000,
        ...(name === undefined ? {} : { name }),
    });
    const secrets = (0,private_values .Fj)(io.env);
    for (const form of secrets.forms)
        io.mask(form);
    let scratch = null;
    const forget = (0,at_exit .s)(() => {
         
        if (scratch !== null)
            (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
    });
    try {
        if (config === undefined || name === undefined)
            throw noConfig();
        (0,model_request .H_)(request, io);
        scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'assay-model-'));
        const places = await (0,model_request .ek)(request, config, io);
        const run = await (0,golden_manifest .x)({ request, config, policy, io, scratch, places, host });
        const outcome = await judged(run);
        if (io.signal.aborted)
            throw (0,interrupted .V)();
         
        return (0,private_values .cT)((0,assemble .fT)({ ...record(), gate: 'model', order: 'given', ...outcome }), secrets);
    }
    catch (error) {
        if (!(error instanceof problem .A))
            throw error;
        return (0,private_values .cT)((0,assemble.couldNotCheck)('model', io.signal.aborted ? (0,interrupted .V)() : error, record()), secrets);
    }
    finally {
        if (scratch !== null)
            await removeScratch(scratch, io.log);
        forget();
    }
}
async function judged(run) {
    const { config, places, policy } = run;
    const gated = await gatedOf(config);
    needFlips(config);
    needLevels(config);
    needRobust(config);
    needCommands(config);
    needDevice(config);
    if (places.changed !== null && !(0,model_request .Kc)(places.changed, config, policy, (0,golden_manifest .hR)(run)))
        return (0,untouched .s)(run);
    const { outcomeOf } = await Promise.all( [__webpack_require__.e(5521), __webpack_require__.e(2076), __webpack_require__.e(1547), __webpack_require__.e(7314)]).then(__webpack_require__.bind(__webpack_require__, 77314));
    return outcomeOf(run, gated);
}
 
async function gatedOf(config) {
    if (!(0,matcher .X)([config.primary, ...config.guards]))
        return (0,gated .z)(config);
    const { matcherOf } = await Promise.all( [__webpack_require__.e(2856), __webpack_require__.e(779)]).then(__webpack_require__.bind(__webpack_require__, 779));
    return (0,gated .z)(config, matcherOf);
}
function nameOf(config) {
    return config.name ?? (0,external_node_path_.basename)((0,untouched .X)(config).replace(/\/?model\.json$/, ''));
}
function noConfig() {
    return new problem .A('The configuration has no `model:` part.', 'Add one; `assay init` writes an example.');
}


  }),

  24821:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $S: () => (  localPath),
    Jd: () => (  localFiles),
    Vu: () => (  pointedAt),
    _K: () => (  isOutside),
    a6: () => (  hasPath),
    ol: () => (  digestOf),
    sG: () => (  fileBytes),
    sc: () => (  sha256),
    uH: () => (  clean),
    wX: () => (  namesIn)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52037);
  var _sources_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21022);
  var _sources_git_objects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48547);
  var _sources_snapshot_dvc_cache_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56475);
  var _sources_snapshot_dvc_pointer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39172);










const mostFiles = 100_000;
const largestFile = 2 ** 31 - 1;


async function fileBytes(root, place, path) {
    return (await plainBytes(root, place, path)) ?? (await dvcBytes(root, place, path));
}
 
async function dvcBytes(root, place, path) {
    const pointer = `${clean(path)}.dvc`;
    const text = await plainBytes(root, place, pointer);
    if (text === null)
        return null;
    const out = (0,_sources_snapshot_dvc_pointer_js__WEBPACK_IMPORTED_MODULE_8__  .t2)(text.toString('utf8'), pointer).find((each) => each.path === clean(path) && !each.folder);
    return out === undefined ? null : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(await (0,_sources_snapshot_dvc_cache_js__WEBPACK_IMPORTED_MODULE_7__  .t)(root, out));
}
async function plainBytes(root, place, path) {
    if (place === null) {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(full))
            return null;
        await staysInside(root, full, path);
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(full)).isDirectory())
            return null;
        return followed(root, path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(full));
    }
    const [entry] = await entries(root, place, path);
    return entry === undefined || entry.path !== clean(path)
        ? null
        : followed(root, path, await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_5__  .$Y)(root, ['cat-file', 'blob', entry.blob]));
}
 
async function hasPath(root, place, path) {
    if (place === null)
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path)) || (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, `${clean(path)}.dvc`));
    const found = [...(await entries(root, place, path)), ...(await entries(root, place, `${clean(path)}.dvc`))];
    return found.length > 0;
}
 
async function namesIn(folder) {
    return (await filesIn(folder)).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/')).sort();
}


async function localPath(root, place, path, scratch) {
    if (place === null) {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(full))
            return null;
        await staysInside(root, full, path);
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(full)).isDirectory())
            for (const file of await filesIn(full))
                await staysInside(full, file, node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join(path, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(full, file)));
        const pointer = await firstPointer(full);
        if (pointer !== null)
            throw missingObject(node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join(path, pointer));
        return full;
    }
    const wanted = clean(path);
    const folder = /(^|\/)model\.json$/.test(wanted) ? node_path__WEBPACK_IMPORTED_MODULE_3__.posix.dirname(wanted) : wanted;
    const found = await entries(root, place, folder);
    if (!found.some((entry) => entry.path === wanted || entry.path.startsWith(`${wanted}/`)))
        return null;
    await written(root, found, scratch);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(scratch, ...wanted.split('/'));
}


async function localFiles(root, commit, wanted, scratch) {
    await written(root, await entries(root, commit, '.', wanted), scratch);
}
async function written(root, found, scratch) {
    let at = 0;
     
    for await (const object of (0,_sources_git_objects_js__WEBPACK_IMPORTED_MODULE_6__  .$)(root, found.map(({ blob }) => blob), largestFile)) {
        const { path: name } = found[at++];
        if (object.bytes === null)
            throw tooLarge(name);
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(scratch, ...name.split('/'));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), { recursive: true, mode: 0o700 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(target, await followed(root, name, Buffer.from(object.bytes.buffer, object.bytes.byteOffset, object.bytes.byteLength)), { mode: 0o600 });
    }
}
 
async function digestOf(path) {
    const folder = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)).isDirectory() ? path : /model\.json$/.test(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path) : null;
    if (folder === null)
        return sha256(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path));
    const lines = await Promise.all((await filesIn(folder)).map(async (file) => {
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder, file).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/');
        return `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
            .update(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file))
            .digest('hex')} ${name}`;
    }));
    return sha256(Buffer.from(lines.sort().join('\n')));
}
 
function sha256(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
async function entries(root, commit, path, wanted = () => true) {
    const listed = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_5__  .$Y)(root, ['ls-tree', '-r', '-z', commit, '--', clean(path)]);
    const found = listed
        .toString('utf8')
        .split('\0')
        .flatMap((line) => {
        const match = /^(\d+) (\w+) ([0-9a-f]+)\t(.+)$/s.exec(line);
        if (match === null)
            return [];
        const [, mode, , blob = '', name = ''] = match;
        if (!wanted(name))
            return [];
        if (mode === '120000') {
            throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__  .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_9__  .h)(name)} is a symbolic link in the commit, which is not followed.`, 'Commit the file itself.');
        }
        return mode === '160000' ? [] : [{ path: name, blob }];
    });
    if (found.length > mostFiles)
        throw tooMany(path);
    return found;
}
 
async function staysInside(root, full, shown) {
    if (!isBelow((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(root), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(full)))
        return;
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(full);
    if (isBelow(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(root), real))
        return;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__  .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_9__  .h)(shown)} is a symbolic link out of its folder, which is not followed.`, 'Put the file itself there, or name the place that the link leads to.');
}
function isBelow(folder, path) {
    return path === folder || path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_3__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_3__.sep);
}
 
function isOutside(path) {
    const plain = clean(path);
    return plain === '..' || plain.startsWith('../') || node_path__WEBPACK_IMPORTED_MODULE_3__.posix.isAbsolute(plain) || /^[a-z]:/i.test(plain);
}
 
function clean(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_3__.posix.normalize(path.replaceAll('\\', '/')).replace(/^\.\//, '').replace(/\/$/, '');
}
const pointerStart = 'version https://git-lfs.github.com/spec/v1';
async function followed(root, path, bytes) {
    const oid = pointerOf(bytes);
    if (oid === null)
        return bytes;
    const folder = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_5__  .q_)(root, ['rev-parse', '--git-common-dir']);
    const object = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, folder, 'lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4), oid);
    for (const candidate of [
        object,
        (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4), oid),
        (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path),
    ]) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(candidate))
            continue;
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(candidate);
        if (sha256(real) === `sha256:${oid}`)
            return real;
    }
    throw missingObject(path);
}
function pointerOf(bytes) {
    if (bytes.length > 1024 || !bytes.subarray(0, pointerStart.length).equals(Buffer.from(pointerStart)))
        return null;
    return /^oid sha256:([0-9a-f]{64})$/m.exec(bytes.toString('utf8'))?.[1] ?? null;
}
 
function pointedAt(bytes) {
    const oid = pointerOf(bytes);
    return oid === null ? null : `sha256:${oid}`;
}
async function firstPointer(full) {
    const folder = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(full)).isDirectory();
    for (const file of folder ? await filesIn(full) : [full]) {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(file)).size <= 1024 && pointerOf(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file)) !== null)
            return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(full, file) || '.';
    }
    return null;
}
async function filesIn(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { recursive: true, withFileTypes: true });
     
    const files = names
        .filter((entry) => entry.isFile() || entry.isSymbolicLink())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(entry.parentPath, entry.name))
        .filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isFile());
    if (files.length > mostFiles)
        throw tooMany(folder);
    return files;
}
function tooLarge(path) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__  .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_9__  .h)(path)} is larger than ${largestFile} bytes, and so is not read from git.`, 'Track it with Git LFS or DVC.');
}
function tooMany(folder) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__  .A(`The folder ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_9__  .h)(folder)} holds more than ${mostFiles} files.`, 'Name the folder that holds only the model, or only the pictures.');
}
function missingObject(path) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__  .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_9__  .h)(path)} is a Git LFS pointer, and the object that it names is not here.`, 'Run `git lfs pull`, or check out with `lfs: true`.');
}


  }),

  34775:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    GE: () => (  placeOfGolden),
    Yn: () => (  goldenPaths),
    hR: () => (  watchedPaths),
    x: () => (  withGoldenManifest)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52037);
  var _model_config_golden_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11291);
  var _model_golden_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77630);
  var _model_golden_pictures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85024);
  var _files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24821);








const mostManifest = 8 * 2 ** 20;


async function withGoldenManifest(run) {
    const { golden } = run.config;
    if ((golden.path === undefined) === (golden.manifest === undefined)) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A('The configuration needs either `model.golden.path` or `model.golden.manifest`.', 'Name the file of the golden dataset, or the manifest of its files.');
    }
    if (golden.manifest === undefined)
        return { ...run, config: withPictures(run.config) };
    const misplaced = (0,_model_golden_manifest_js__WEBPACK_IMPORTED_MODULE_4__  .CL)(golden);
    if (misplaced.length > 0) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A(`\`model.golden\` names a manifest and also says ${misplaced.map((key) => `\`${key}\``).join(', ')}.`, 'Move these keys into the manifest: it says what each column is.');
    }
    const manifest = await manifestAt(run, golden.manifest);
    return manifest === null ? run : { ...run, manifest, config: withPictures((0,_model_golden_manifest_js__WEBPACK_IMPORTED_MODULE_4__  ._Q)(run.config, manifest)) };
}
 
function withPictures(config) {
    const { golden } = config;
    if (golden.pictures === undefined || golden.inputs !== undefined)
        return config;
    return { ...config, golden: { ...golden, inputs: [_model_golden_pictures_js__WEBPACK_IMPORTED_MODULE_5__  .J] } };
}
async function manifestAt(run, path) {
    const bytes = await (0,_files_js__WEBPACK_IMPORTED_MODULE_6__  .sG)(run.io.root, await placeOfGolden(run), path);
    if (bytes === null)
        return null;
    let content;
    try {
        if (bytes.length > mostManifest)
            throw new Error(`it is longer than ${mostManifest} bytes`);
        content = (0,yaml__WEBPACK_IMPORTED_MODULE_1__.parse)(bytes.toString('utf8'), { maxAliasCount: 0 });
    }
    catch (error) {
        const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A(`The manifest ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_7__  .h)(path)} cannot be read: ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_7__  .h)(said)}.`, 'Write it as YAML.', {
            cause: error,
        });
    }
    return (0,_model_golden_manifest_js__WEBPACK_IMPORTED_MODULE_4__  .$V)(content, path);
}
 
async function placeOfGolden({ config, places, io, request }) {
    if (request.mode !== 'change')
        return places.golden;
    return (await (0,_files_js__WEBPACK_IMPORTED_MODULE_6__  .a6)(io.root, places.golden, (0,_model_config_golden_js__WEBPACK_IMPORTED_MODULE_3__  .tz)(config.golden))) ? places.golden : request.change.head;
}
 
function watchedPaths(run) {
    return goldenPaths(run).flatMap((path) => [path, `${path}.dvc`]);
}
 
function goldenPaths({ config, manifest }) {
    const path = (0,_model_config_golden_js__WEBPACK_IMPORTED_MODULE_3__  .tz)(config.golden);
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path.replaceAll('\\', '/'));
    const changed = config.robustness.flatMap(({ rows }) => (rows === undefined ? [] : [rows]));
    return [path, ...(manifest?.files ?? []).map((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, file.path)), ...changed];
}


  }),

  13572:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Fj: () => (  secretsOf),
    _Z: () => (  privateValues),
    cT: () => (  withoutSecrets)
  });
  var _secrets_exposure_secret_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57999);
  var _secrets_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40808);




function privateValues(io, names) {
    const values = names.flatMap((name) => io.env[name]?.trim() ?? []);
    const found = withheldOf(values, 4);
    for (const form of found.forms)
        io.mask(form);
    return found;
}
 
const further = /(^|_)(pat|creds|sas|dsn|cookie)$/i;
 
const input = /^INPUT_/;


function secretsOf(env) {
    const names = Object.keys(env).filter((name) => {
        const plain = name.replace(input, '').replaceAll('-', '_');
        return (0,_secrets_exposure_secret_name_js__WEBPACK_IMPORTED_MODULE_0__  .h)(plain) || further.test(plain);
    });
    const values = names.flatMap((name) => env[name]?.trim() ?? []);
    return withheldOf(values, 8);
}
 
function withoutSecrets(value, secrets) {
    if (secrets.forms.length === 0)
        return value;
    const clean = (part) => {
        if (typeof part === 'string')
            return secrets.withheld(part);
        if (Array.isArray(part))
            return part.map(clean);
        if (part === null || typeof part !== 'object')
            return part;
        return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, clean(each)]));
    };
    return clean(value);
}
function withheldOf(values, least) {
    const whole = values.filter((value) => value.length >= least);
    const forms = [...whole, ...whole.flatMap((value) => [value, ...value.split(/\s+/)].flatMap(_secrets_redact_js__WEBPACK_IMPORTED_MODULE_1__  .y))];
     
    const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
    return {
        forms: longestFirst,
        withheld: (text) => longestFirst.reduce((rest, form) => rest.replaceAll(form, '***'), text),
    };
}


  }),

  50435:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    GS: () => (  placed),
    ID: () => (  servedByBase),
    Sm: () => (  programEdits),
    Vw: () => (  ownPaths),
    m5: () => (  editsProgram),
    vt: () => (  programPaths),
    zX: () => (  ofPrograms)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52037);
  var _sources_snapshot_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52301);
  var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24821);






 
const ownPlace = /\{root\}(?:\/([^\s{}:;'"]+))?/g;
 
function ownPaths(command = []) {
    return command.flatMap((argument) => Array.from(argument.matchAll(ownPlace), ([, path]) => path ?? [])).flat();
}
 
function programPaths({ primary, guards, robustness }) {
    const metrics = [primary, ...guards].flatMap(({ command, human }) => [
        ...ownPaths(command),
        ...(human === undefined ? [] : [human]),
    ]);
    return [...metrics, ...robustness.flatMap(({ command }) => ownPaths(command))];
}
 
function commandPaths({ candidate, baseline, parity, primary, guards, robustness }) {
    const all = [candidate, baseline, ...(parity === undefined ? [] : [parity]), primary, ...guards, ...robustness];
    return all.flatMap(({ command }) => ownPaths(command));
}
 
function ofPrograms(config, path) {
    return isCode(config, path) || commandPaths(config).some((program) => belongsTo(path, program));
}
 
function isCode({ code }, path) {
    return code.some((entry) => {
        const own = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__  .uH)(entry);
        return ['', '.'].includes(own) || path === own || path.startsWith(`${own}/`) || (0,_sources_snapshot_paths_js__WEBPACK_IMPORTED_MODULE_3__  .kt)(path, own);
    });
}


function belongsTo(path, program) {
    const own = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__  .uH)(program);
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(own);
    if (path === own || path.startsWith(`${own}/`))
        return true;
    if (folder !== '.')
        return path.startsWith(`${folder}/`);
    return !path.includes('/') && languageOf(own) !== '' && languageOf(path) === languageOf(own);
}
 
function languageOf(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.posix
        .extname(path)
        .toLowerCase()
        .replace(/^\.[cm]?[jt]sx?$/, '.js');
}
 
function programEdits({ config, places }) {
    const commands = commandPaths(config);
    const edited = (path) => places.changed?.some((one) => belongsTo(one, path)) ?? false;
    return programPaths(config)
        .filter((path) => edited(path) || (commands.includes(path) && editsCode({ config, places })))
        .map((path) => `${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__  .h)(path)}, a program by which models are judged, is edited; this change is judged by the base's`);
}
 
function editsProgram(run, command) {
    if (command === undefined)
        return false;
    return editsCode(run) || ownPaths(command).some((path) => isEdited(run, path));
}
function editsCode({ config, places }) {
    return places.changed?.some((path) => isCode(config, path)) ?? false;
}
function isEdited(run, program) {
    return editsCode(run) || (run.places.changed?.some((path) => belongsTo(path, program)) ?? false);
}


function placed(run, command) {
    return replaced(command, (path) => basePlace(run, path));
}


function servedByBase(run, command) {
    const { io, places } = run;
    return replaced(command, async (path) => {
        if (path === undefined || !isEdited(run, path))
            return null;
        return (await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__  .a6)(io.root, places.golden, path)) ? basePlace(run, path) : null;
    });
}
 
async function replaced(command, placeOf) {
    const all = [];
    for (const argument of command) {
        let [text, from] = ['', 0];
        for (const found of argument.matchAll(ownPlace)) {
            text += argument.slice(from, found.index) + ((await placeOf(found[1])) ?? found[0]);
            from = found.index + found[0].length;
        }
        all.push(text + argument.slice(from));
    }
    return all;
}
async function basePlace({ config, io, places, scratch }, path) {
    const mend = 'Name a file of the base commit, such as `{root}/metrics/profit.py`.';
    if (path === undefined || (0,_files_js__WEBPACK_IMPORTED_MODULE_4__  ._K)(path)) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A(`A program of the policy names ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__  .h)(`{root}${path === undefined ? '' : `/${path}`}`)}.`, mend);
    }
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path);
    const programs = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'programs');
    const local = await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__  .$S)(io.root, places.golden, folder === '.' ? path : folder, programs);
    if (places.golden !== null) {
         
        const own = (one) => isCode(config, one) || (folder === '.' && belongsTo(one, path));
        await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__  .Jd)(io.root, places.golden, own, programs);
    }
    const file = local === null ? null : folder === '.' ? local : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(local, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    if (file === null)
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A(`A program of the policy names ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__  .h)(path)}, which is not there.`, mend);
    if (places.golden !== null)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(file, 0o700).catch(() => missing(path, mend));
    return file;
}
function missing(path, mend) {
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A(`A program of the policy names ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__  .h)(path)}, which the base commit does not have.`, mend);
}


  }),

  64979:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    H_: () => (  refuseUnsafe),
    Kc: () => (  concerns),
    ek: () => (  placesOf),
    yI: () => (  touches)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52037);
  var _model_lineage_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83644);
  var _sources_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21022);
  var _sources_git_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32026);
  var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24821);
  var _program_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50435);









function refuseUnsafe(request, io) {
    if (request.mode !== 'change')
        return;
    if (request.change.event === 'pull_request_target') {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A('The model gate does not run on pull_request_target: a model of the pull request would run with the rights of the base repository.', 'Run it on `pull_request`, without secrets.');
    }
    if (request.change.fork && io.env.RUNNER_ENVIRONMENT === 'self-hosted' && request.allowForkOnSelfHosted !== true) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A('A pull request from a fork asks to run its model on a self-hosted runner: loading a model can execute code there.', 'Judge forks on a GitHub-hosted runner, or set `allow-fork-on-self-hosted: true` for runners that are thrown away after one job.');
    }
}


function refuseOutside(config) {
    const { candidate, baseline, parity, golden } = config;
    const paths = [
        candidate.path,
        candidate.predictions,
        baseline.path,
        baseline.predictions,
        parity?.path,
        parity?.predictions,
        golden.path,
        golden.manifest,
        ...(0,_program_paths_js__WEBPACK_IMPORTED_MODULE_5__  .vt)(config),
        ...config.code,
    ];
    for (const path of paths.filter((one) => one !== undefined)) {
        if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_4__  ._K)(path))
            continue;
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`The configuration names ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__  .h)(path)}, which is not inside the repository: a change is judged from its commits.`, 'Give the path relative to the root of the repository.');
    }
}


async function placesOf(request, config, io) {
    if (request.mode === 'change') {
        refuseOutside(config);
        const { base, head } = request.change;
        const fork = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_2__  .wu)(io.root, base, head);
        const changed = (await (0,_sources_git_changes_js__WEBPACK_IMPORTED_MODULE_3__  .v)(io.root, fork, head)).flatMap(({ path, oldPath }) => [
            path,
            ...(oldPath === undefined ? [] : [oldPath]),
        ]);
        const baseRef = await commitFor(config.baseline.ref, fork, io);
        return {
            base: baseRef ?? fork,
            head: (await commitFor(config.candidate.ref, fork, io)) ?? head,
            golden: fork,
            baseName: baseRef ?? fork,
            headName: head,
            changed,
        };
    }
    const start = await startOfWork(io);
    const base = await commitFor(config.baseline.ref, start, io);
    const head = await commitFor(config.candidate.ref, start, io);
    return { base, head, golden: null, baseName: base, headName: head, changed: null };
}
 
async function commitFor(ref, start, io) {
    if (ref === undefined)
        return null;
    const commit = ref === 'base' ? start : await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_2__  .D3)(io.root, ref);
    if (commit !== null)
        return commit;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`The configuration asks for a model at ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__  .h)(ref)}, and the repository has no such commit.`, ref === 'base'
        ? 'It is the commit of the default branch that the work started from: fetch it (`git fetch`; `fetch-depth: 0` in actions/checkout), compare two commits with `--diff BASE..HEAD`, or name another ref.'
        : 'Fetch it (`git fetch`; `fetch-depth: 0` in actions/checkout), or name another ref.');
}
 
const defaults = ['remotes/origin/HEAD', 'remotes/origin/main', 'remotes/origin/master', 'heads/main', 'heads/master'];
 
async function startOfWork(io) {
    const head = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_2__  .D3)(io.root, 'HEAD');
    if (head === null)
        return null;
    for (const name of defaults) {
        const branch = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_2__  .D3)(io.root, `refs/${name}`);
        if (branch === null)
            continue;
        try {
            return await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_2__  .q_)(io.root, ['merge-base', head, branch]);
        }
        catch {
            return head;
        }
    }
    return head;
}
 
function concerns(changed, config, policy, golden) {
    const { candidate, baseline, parity } = config;
    const models = [candidate, baseline, ...(parity === undefined ? [] : [parity])];
     
    if (models.some(({ http }) => http !== undefined))
        return true;
    const own = models.flatMap(({ path, predictions }) => [path, predictions]);
    const paths = [...own, ...golden, ...(0,_program_paths_js__WEBPACK_IMPORTED_MODULE_5__  .vt)(config), _model_lineage_lock_js__WEBPACK_IMPORTED_MODULE_1__  .HZ, policy.source.path ?? undefined].filter((path) => path !== undefined);
    return changed.some((path) => (0,_program_paths_js__WEBPACK_IMPORTED_MODULE_5__  .zX)(config, path) || paths.some((watched) => touches(path, watched)));
}
 
function touches(changed, watched) {
    const folder = watched
        .replaceAll('\\', '/')
        .replace(/^\.\//, '')
        .replace(/\/?(model\.json)?$/, '');
    return changed === watched || changed === folder || changed.startsWith(`${folder}/`);
}


  }),

  53109:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    X: () => (  pathOf),
    s: () => (  untouched)
  });
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52037);
  var _model_config_golden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11291);


 
function untouched({ config, places }) {
    return {
        verdict: 'skip',
        decided: 'no model, golden dataset or policy changed',
        limit: 'nothing to judge',
        subject: { base: places.baseName, head: places.headName, digests: {} },
        notes: [
            {
                kind: 'unchecked',
                text: `The change does not touch ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(pathOf(config))}, its baseline, ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)((0,_model_config_golden_js__WEBPACK_IMPORTED_MODULE_0__  .tz)(config.golden))} or the policy: no model was run.`,
            },
        ],
    };
}
 
function pathOf({ candidate }) {
    return candidate.path ?? candidate.predictions ?? candidate.http?.model ?? 'assay.yml';
}


  }),

  11291:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    LJ: () => (  goldenRoles),
    tF: () => (  goldenSchema),
    tz: () => (  goldenPath)
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
  var _golden_pictures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85024);


 
const goldenRoles = {
    id: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().default('id'),
    label: zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()).min(1)])
        .default('label')
        .describe('column of the label; a list of columns for several labels (multilabel) or a vector (embedding)'),
    classes: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP())
        .min(2)
        .optional()
        .describe('names of the classes as the label column writes them, in the order of the outputs'),
    inputs: zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()), zod__WEBPACK_IMPORTED_MODULE_1__  .g1P(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()).min(1)]))])
        .optional()
        .describe('columns that make the one input, in this order (all others unless told); or a map of the names of inputs to columns'),
    gaps: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['refuse', 'allow'])
        .default('refuse')
        .describe('`allow`: an empty input cell goes to the models as NaN'),
    weight: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().optional().describe('column of row weights, above 0'),
    group: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().optional().describe('column of what makes rows depend on each other: a user, a document, a video'),
    query: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().optional().describe('column of the query (ranking) or series (forecast) that a row belongs to'),
    pictures: _golden_pictures_js__WEBPACK_IMPORTED_MODULE_0__  .b.optional().describe('the dataset is a folder of PNG and JPEG pictures, or has such files'),
    'must-not-flip': zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().optional().describe('boolean column: rows that must stay right'),
};
 
const goldenSchema = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().optional().describe('the dataset: CSV, TSV, JSON Lines, Parquet or NPZ, or a folder of pictures'),
    manifest: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
        .optional()
        .describe('instead of `path`: YAML that names the files with their sha256, and which column is what'),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
        .regex(/^sha256:[0-9a-f]{64}$/)
        .optional()
        .describe('sha256 of the file; of a manifest: of the sorted lines "sha256 name" of its files'),
    wear: zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().min(1).default(50).describe('decisions by the trend from which on the dataset counts as worn'),
    ...goldenRoles,
});
 
function goldenPath({ path, manifest }) {
    return path ?? manifest ?? '';
}


  }),

  42425:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    e4: () => (  marginSchema),
    f5: () => (  settingsOf),
    gE: () => (  guardedNumber),
    t8: () => (  guardSchema)
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
  var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96149);


 
const marginSchema = zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__  .aig().min(0), zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().regex(/^\d+(\.\d+)?%$/)]);
const settings = {
    at: zod__WEBPACK_IMPORTED_MODULE_1__  .aig().optional().describe('number that belongs to the metric: k of `ndcg@k`, beta of `fbeta`, a level'),
    class: zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().min(0).optional().describe('multiclass: the metric of this class alone, counted from 0'),
    average: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['macro', 'micro', 'weighted', 'samples'])
        .optional()
        .describe('how several classes or labels become one number; macro unless told'),
    weights: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['none', 'linear', 'quadratic']).optional().describe('`cohen-kappa`: weights of disagreements'),
    multi: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['ovr', 'ovo']).optional().describe('`roc-auc` of several classes: one against the rest, or in pairs'),
    gain: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['linear', 'exponential']).optional().describe('`ndcg@k`, `dcg@k`: gain of a relevance'),
    pattern: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().optional().describe('`regex`: the pattern that is to be found in the text'),
    schema: zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__  .zMY(), zod__WEBPACK_IMPORTED_MODULE_1__  .g1P(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__  .Pq9())])
        .optional()
        .describe('`json-schema`: the schema that the text has to fit as JSON'),
    cost: zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__  .rej({ matrix: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .aig())) })])
        .optional()
        .describe('`cost`: what a row costs, by label (lines) and predicted class, or an expression over columns, `label` and `pred`'),
    command: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().min(1))
        .min(1)
        .max(200)
        .optional()
        .describe('`metric-command`, `judge-command`: program and arguments (docs/model-command.md); `{root}/…` is a file of the repository as the base commit has it'),
    name: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
        .regex(/^[A-Za-z0-9][A-Za-z0-9 _-]{0,39}$/)
        .optional()
        .describe('what the report calls the number of a program'),
    env: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(_process_js__WEBPACK_IMPORTED_MODULE_0__  .w).max(50).optional().describe('names of environment variables for this program'),
    gives: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['rows', 'number'])
        .optional()
        .describe('`metric-command`: a score for each row, or one number without an interval; rows unless told'),
    better: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['higher', 'lower']).optional().describe('`metric-command`: higher unless told'),
    human: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
        .optional()
        .describe('`judge-command`: table of pairs that people have judged, with the columns `a`, `b` and `preference`'),
    'min-agreement': zod__WEBPACK_IMPORTED_MODULE_1__  .aig()
        .min(0)
        .max(1)
        .optional()
        .describe('`judge-command`: share of these pairs in which the judge must agree with people'),
    'max-position-share': zod__WEBPACK_IMPORTED_MODULE_1__  .aig()
        .min(0)
        .max(1)
        .optional()
        .describe('`judge-command`: share of pairs in which the order of the texts may decide; 0.3 unless told'),
};
 
const guardSchema = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().default('cost').describe('id of the metric; may be left out with `cost`'),
    ...settings,
    margin: marginSchema.optional(),
    min: zod__WEBPACK_IMPORTED_MODULE_1__  .aig().optional(),
    max: zod__WEBPACK_IMPORTED_MODULE_1__  .aig().optional(),
    'fail-on': zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['margin', 'proven-drop'])
        .optional()
        .describe('`proven-drop`: fail when any loss is proven, pass otherwise; `margin` unless told'),
    'equal-within': zod__WEBPACK_IMPORTED_MODULE_1__  .aig()
        .gt(0)
        .optional()
        .describe('pass only when the change is proven to be smaller than this in both directions'),
    'max-gain': zod__WEBPACK_IMPORTED_MODULE_1__  .aig()
        .gt(0)
        .optional()
        .describe('fail when a larger gain than this is proven: test rows may have leaked into training'),
    undecided: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['pass', 'warn', 'fail']).optional().describe('as `model.undecided`, for this metric alone'),
});
 
function settingsOf(guard) {
    const keys = Object.keys(settings);
    return Object.fromEntries(keys.filter((key) => guard[key] !== undefined).map((key) => [key, guard[key]]));
}
 
function guardedNumber(guard) {
    const given = settingsOf(guard);
    const text = Object.keys(given).length === 0 ? guard.metric : `${guard.metric} ${JSON.stringify(given)}`;
     
    return text.replaceAll('`', '\u02cb');
}


  }),

  96149:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  processSchema),
    w: () => (  environmentNameSchema)
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

 
const rights = /^(GITHUB|ACTIONS|INPUT|RUNNER)_/i;
 
const environmentNameSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/)
    .refine((name) => !rights.test(name), 'names of the workflow’s own rights are never given');
 
const processSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
    sandbox: zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(['none', 'unshare', 'docker'])
        .default('none')
        .describe('`unshare`: namespaces of its own for users and processes, and no network (Linux); `docker`: a container of `image` for each `command`, without network, rights and more of the disk than it names'),
    image: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP()
        .regex(/^[a-z0-9][A-Za-z0-9._:/@-]{0,300}$/)
        .optional()
        .describe('`sandbox: docker`: the image, best by digest (`name@sha256:…`); it is never pulled here'),
    'memory-mib': zod__WEBPACK_IMPORTED_MODULE_0__  .Whr().min(16).optional().describe('resident memory in MiB above which a process is ended'),
    'load-seconds': zod__WEBPACK_IMPORTED_MODULE_0__  .aig().gt(0).default(120).describe('longest time for loading a model'),
    'call-seconds': zod__WEBPACK_IMPORTED_MODULE_0__  .aig().gt(0).default(60).describe('longest time for one exchange with a process'),
    threads: zod__WEBPACK_IMPORTED_MODULE_0__  .Whr().min(1).max(1024).optional().describe('threads that a `command` is told to use'),
    env: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().refine((name) => !rights.test(name), 'names of the workflow’s own rights are never given'))
        .default([])
        .describe('further names of environment variables that the processes are given'),
})
    .refine(({ sandbox, image }) => (sandbox === 'docker') === (image !== undefined), {
    error: '`image` belongs to `sandbox: docker`, which needs it',
    path: ['image'],
})
    .prefault({});


  }),

  18516:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  marginOf),
    t: () => (  shareOf)
  });
 
function marginOf(given, direction) {
    if (typeof given === 'number')
        return { margin: given, scale: 1, relative: null };
    const relative = shareOf(given);
    return { margin: 0, scale: direction === 'lower' ? 1 + relative : 1 - relative, relative };
}
 
function shareOf(given) {
    return typeof given === 'number' ? given : Number.parseFloat(given) / 100;
}


  }),

  264:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    l: () => (  failedRows),
    w: () => (  robustTasks)
  });
  var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25307);

 
const robustTasks = ['binary', 'multiclass', 'multilabel', 'regression', 'quantile', 'text'];


function failedRows(before, after, { expect, tolerance }) {
    const { task, rows, width } = before;
    const fails = expect === 'same'
        ? changes(before, after, tolerance)
        : expect === 'right'
            ? errs(after, tolerance)
            : moves(before, after, expect, tolerance);
    return Float64Array.from({ length: rows }, (_, row) => {
        const finite = task === 'text' || width === 0 || ((0,_sample_js__WEBPACK_IMPORTED_MODULE_0__  .uV)(before, row) && (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__  .uV)(after, row));
        return finite && !fails(row) ? 0 : 1;
    });
}
function changes(before, after, tolerance) {
    const { task, width } = before;
    if (task === 'text')
        return (row) => before.texts?.given[row] !== after.texts?.given[row];
    if (task === 'binary' || task === 'multiclass') {
        const [was, is] = [(0,_sample_js__WEBPACK_IMPORTED_MODULE_0__  .Be)(before), (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__  .Be)(after)];
        return (row) => was[row] !== is[row];
    }
    const differs = (a, b) => task === 'multilabel' ? a > 0.5 !== b > 0.5 : !(Math.abs(a - b) <= tolerance);
    return (row) => {
        for (let k = row * width; k < (row + 1) * width; k++)
            if (differs(before.outputs[k], after.outputs[k]))
                return true;
        return false;
    };
}
 
function errs(after, tolerance) {
    const { task, width, labels, labelWidth, outputs, texts } = after;
    if (task === 'text')
        return (row) => texts?.wanted[row] !== texts?.given[row];
    if (task === 'binary' || task === 'multiclass') {
        const classes = (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__  .Be)(after);
        return (row) => classes[row] !== labels[row];
    }
    const differs = (output, label) => task === 'multilabel' ? output > 0.5 !== label > 0.5 : !(Math.abs(output - label) <= tolerance);
    return (row) => {
        for (let k = 0; k < width; k++)
            if (differs(outputs[row * width + k], labels[row * labelWidth + (k % labelWidth)]))
                return true;
        return false;
    };
}
function moves(before, after, expect, tolerance) {
    const sign = expect === 'not-lower' ? 1 : -1;
    return (row) => {
        const at = (row + 1) * before.width - 1;
        return sign * (after.outputs[at] - before.outputs[at]) < -tolerance;
    };
}


  }),

  35402:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    JD: () => (  hasError),
    cH: () => (  rightRows),
    fy: () => (  hasRight),
    qo: () => (  rowLoss)
  });
  var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25307);
  var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74087);


const judged = ['binary', 'multiclass', 'multilabel', 'text'];
 
function hasRight(task) {
    return judged.includes(task);
}
 
function hasError(task) {
    return task === 'regression' || task === 'quantile';
}


function rightRows(sample) {
    const runs = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__  .k)(sample).map(rightOnce);
    return Float64Array.from({ length: sample.rows }, (_, row) => {
        const right = runs.reduce((sum, one) => sum + one[row], 0);
        return 2 * right > runs.length ? 1 : 0;
    });
}
function rightOnce(sample) {
    const { task, rows, labels, outputs, width, texts } = sample;
    const each = (test) => Float64Array.from({ length: rows }, (_, row) => Number(test(row)));
    if (task === 'text')
        return each((row) => texts?.wanted[row] === texts?.given[row]);
    if (task === 'multilabel') {
        const places = Array.from({ length: width }, (_, k) => k);
        const place = (row, k) => row * width + k;
        const has = (at) => outputs[at] > 0.5 === (labels[at] === 1);
        return each((row) => (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__  .uV)(sample, row) && places.every((k) => has(place(row, k))));
    }
    if (!hasRight(task))
        return new Float64Array(rows);
    const predicted = (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__  .Be)(sample);
    return each((row) => labels[row] === predicted[row]);
}


function rowLoss(sample) {
    const runs = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__  .k)(sample).map(lossOnce);
    return Float64Array.from({ length: sample.rows }, (_, row) => {
        return runs.reduce((sum, one) => sum + one[row], 0) / runs.length;
    });
}
function lossOnce(sample) {
    const { task, rows, labels, outputs, width, levels = [] } = sample;
    const of = {
        binary: (row) => 1 - (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__  .Wk)(sample, row),
        multiclass: (row) => 1 - (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__  .Wk)(sample, row),
        multilabel: (row) => meanOf(width, (k) => Math.abs(labels[row * width + k] - at(row, k))),
        regression: (row) => Math.abs(at(row, 0) - labels[row]),
        quantile: (row) => meanOf(width, (k) => {
            const below = labels[row] - at(row, k);
            return Math.max(levels[k] * below, (levels[k] - 1) * below);
        }),
    };
    const at = (row, k) => outputs[row * width + k];
    if (task === 'text')
        return rightOnce(sample).map((right) => 1 - right);
    const loss = of[task];
    return Float64Array.from({ length: rows }, (_, row) => loss?.(row) ?? 0);
}
function meanOf(count, value) {
    let sum = 0;
    for (let k = 0; k < count; k++)
        sum += value(k);
    return sum / count;
}


  }),

  74087:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  unitsOf),
    k: () => (  runsOf)
  });
  var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77829);



function unitsOf(score, runs) {
    const [sample] = runs;
    const scored = runs.map((run) => score.rows(run));
    const mean = scored[0].map((_, i) => scored.reduce((sum, one) => sum + one[i], 0) / runs.length);
    const rowOf = score.per === 'query' ? firstRows(sample) : null;
    const counting = Uint32Array.from(mean, (_, i) => i).filter((i) => !Number.isNaN(mean[i]));
    const at = (i) => rowOf?.[i] ?? i;
    const { groups } = sample;
    const weights = (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__  .yJ)(score, sample);
    return {
        scores: Float64Array.from(counting, (i) => mean[i]),
        weights: weights && Float64Array.from(counting, (i) => weights[i]),
        groups: groups && Int32Array.from(counting, (i) => groups[at(i)]),
    };
}
function firstRows({ queries = new Int32Array(0) }) {
    const first = [];
    queries.forEach((query, row) => {
        first[query] ??= row;
    });
    return Int32Array.from(first);
}
 
function runsOf(sample) {
    const { repeats, scored, ...first } = sample;
    const ofRun = (run) => (scored?.[run] === undefined ? {} : { scored: [scored[run]] });
    return [first, ...(repeats ?? []).map((outputs) => ({ ...first, outputs }))].map((one, run) => ({
        ...one,
        ...ofRun(run),
    }));
}


  }),

  77630:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $V: () => (  manifestOf),
    CL: () => (  misplacedRoles),
    NB: () => (  digestedText),
    Yw: () => (  isBelow),
    _Q: () => (  withManifest)
  });
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52037);
  var _config_golden_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11291);




const fileSchema = zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().min(1).max(1000),
    sha256: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().regex(/^[0-9a-f]{64}$/, 'needed 64 digits of a sha256'),
    set: zod__WEBPACK_IMPORTED_MODULE_2__  .k5n(['golden', 'ood', 'perturbed'])
        .default('golden')
        .describe('`ood`: rows unlike those that the model is made for; `perturbed`: golden rows with inputs changed by hand, by their id'),
});
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
    files: zod__WEBPACK_IMPORTED_MODULE_2__  .YOg(fileSchema).min(1).max(100_000),
    ..._config_golden_js__WEBPACK_IMPORTED_MODULE_1__  .LJ,
    slices: zod__WEBPACK_IMPORTED_MODULE_2__  .YOg(zod__WEBPACK_IMPORTED_MODULE_2__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__  .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().min(1).max(100), where: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP() })]))
        .default([]),
});


function manifestOf(content, path) {
    const read = manifestSchema.safeParse(content);
    if (!read.success) {
        const [issue] = read.error.issues;
        const place = issue === undefined || issue.path.length === 0 ? 'its top level' : (0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_3__  .h)(issue.path.join('.'));
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`The manifest ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_3__  .h)(path)} is wrong at ${place}: ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_3__  .h)(issue?.message ?? 'unreadable')}.`, 'Write `files: [{path, sha256}]` and the columns `id`, `label`, `inputs` … as under `model.golden`.');
    }
    if (read.data.files.every(({ set }) => set !== 'golden'))
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`The manifest ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_3__  .h)(path)} names no golden rows, only further sets.`, 'Name their files.');
    const seen = new Set();
    for (const file of read.data.files) {
        if (!isBelow(file.path)) {
            throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`The manifest ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_3__  .h)(path)} names ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_3__  .h)(file.path)}, which is not a plain path below its folder.`, 'Put the file beside the manifest or below it, and name it with forward slashes and without `..`.');
        }
        if (seen.has(file.path))
            throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`The manifest ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_3__  .h)(path)} names ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_3__  .h)(file.path)} twice.`, 'Name each file once.');
        seen.add(file.path);
    }
    return read.data;
}
 
function isBelow(path) {
    return (!/[\\\u0000-\u001f]|^[a-z]:/i.test(path) &&
        path.split('/').every((part) => part !== '' && part !== '.' && part !== '..'));
}
 
function digestedText(files) {
    return files
        .map((file) => `${file.sha256} ${file.path}`)
        .sort()
        .join('\n');
}
 
function withManifest(config, manifest) {
    const { files: _, slices, ...roles } = manifest;
    const columns = slices.filter((slice) => typeof slice === 'string');
    const named = slices.filter((slice) => typeof slice !== 'string');
    return {
        ...config,
        golden: { ...config.golden, ...roles },
        slices: {
            ...config.slices,
            by: [...new Set([...config.slices.by, ...columns])],
            where: { ...Object.fromEntries(named.map(({ name, where }) => [name, where])), ...config.slices.where },
        },
    };
}
 
function misplacedRoles(golden) {
    const plain = _config_golden_js__WEBPACK_IMPORTED_MODULE_1__  .tF.parse({ manifest: golden.manifest ?? '' });
    return Object.keys(_config_golden_js__WEBPACK_IMPORTED_MODULE_1__  .LJ).filter((key) => JSON.stringify(golden[key]) !== JSON.stringify(plain[key]));
}


  }),

  85024:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    J: () => (  pictureColumn),
    b: () => (  picturesSchema)
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const side = zod__WEBPACK_IMPORTED_MODULE_0__  .Whr().min(1).max(4096);
 
const picturesSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
    height: side,
    width: side,
    channels: zod__WEBPACK_IMPORTED_MODULE_0__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__  .euz(1), zod__WEBPACK_IMPORTED_MODULE_0__  .euz(3)]).default(3),
    layout: zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(['nhwc', 'nchw'])
        .default('nhwc')
        .describe('order of an input: rows, columns, colours or colours first'),
    scale: zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(['0..1', '-1..1', '0..255', 'bytes'])
        .default('0..1')
        .describe('range of values; `bytes` are whole numbers 0 to 255'),
    mean: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(zod__WEBPACK_IMPORTED_MODULE_0__  .aig()).min(1).max(3).optional().describe('taken away from each colour after scaling'),
    std: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(zod__WEBPACK_IMPORTED_MODULE_0__  .aig().gt(0)).min(1).max(3).optional().describe('each colour is divided by it after scaling'),
    file: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().default('file').describe('column of `labels.csv` that names the picture'),
});
 
const pictureColumn = 'image';


  }),

  99787:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  z: () => (  gatedMetrics)
});

 
var problem = __webpack_require__(75254);
 
var quote = __webpack_require__(52037);
 
var config_guard = __webpack_require__(42425);
 
var decision_margin = __webpack_require__(18516);
 
var registry = __webpack_require__(99113);
 
var matcher = __webpack_require__(64947);
; 




function claimsOf(guard, metric, place) {
    const { margin, 'fail-on': failOn, 'equal-within': within, 'max-gain': gain } = guard;
    const drop = failOn === 'proven-drop';
    if (drop && typeof margin === 'string') {
        throw new problem .A(`\`${place}\` fails on a proven drop and has the relative margin ${margin}: a drop is proven against 0.`, 'Leave `margin` out, or give it as a number.');
    }
    if (metric.direction === 'none' && (margin !== undefined || drop || gain !== undefined)) {
        throw new problem .A(`\`${place}\` gives ${metric.id} a \`${margin !== undefined ? 'margin' : drop ? 'fail-on' : 'max-gain'}\`: it only describes, and no side of it is better.`, 'Hold it within `min` and `max` or `equal-within`, or gate by a metric that has a better side.');
    }
    const absolute = (value) => (0,decision_margin .O)(value, metric.direction);
    return [
        ...(drop ? [{ kind: 'drop', margin: (0,decision_margin .O)(margin ?? 0, metric.direction) }] : []),
        ...(!drop && margin !== undefined ? [{ kind: 'margin', margin: (0,decision_margin .O)(margin, metric.direction) }] : []),
        ...(within === undefined ? [] : [{ kind: 'equal', margin: absolute(within) }]),
        ...(gain === undefined ? [] : [{ kind: 'gain', margin: absolute(gain) }]),
    ];
}

; 









function gatedMetrics(config, matcherOf = matcher ._) {
    const all = [config.primary, ...config.guards].map((guard, i) => {
        const place = i === 0 ? 'model.primary' : `model.guards[${i - 1}]`;
        const metric = metricOf(guard, config.task, place, matcherOf);
        const claims = claimsOf(guard, metric, place);
        if (claims.length === 0 && guard.min === undefined && guard.max === undefined) {
            throw new problem .A(`\`${place}\` asks nothing of ${metric.id}: needed a \`margin\` against the baseline, or \`min\` or \`max\`.`, 'Set `margin` to the largest loss that does not matter, for example 0.01.');
        }
        const margin = guard.margin === undefined ? null : (0,decision_margin .O)(guard.margin, metric.direction);
        const undecided = guard.undecided ?? config.undecided;
        return { metric, margin, min: guard.min, max: guard.max, claims, undecided };
    });
    return apart(all, [config.primary, ...config.guards]);
}


function apart(all, guards) {
    const seen = new Map();
    return all.map((gated, i) => {
        const { metric } = gated;
        const { pattern, schema, cost, command, env, human } = guards[i];
        const unseen = JSON.stringify([pattern, schema, cost, command, env, human]);
        const before = seen.get(metric.id) ?? [];
        if (before.includes(unseen)) {
            throw new problem .A(`The policy gates ${metric.id} twice.`, 'Write its margin and limits in one place.');
        }
        seen.set(metric.id, [...before, unseen]);
        const number = before.length + 1;
        if (number === 1)
            return gated;
        const registered = metric.registered ?? metric.id;
        const named = { id: `${metric.id}(${number})`, title: `${metric.title} (${number})`, registered };
        return { ...gated, metric: { ...metric, ...named } };
    });
}
function metricOf(guard, task, place, matcherOf) {
    const declared = registry .q.find((each) => each.id === guard.metric);
    if (declared === undefined)
        throw notServed(guard, task, place);
    if (declared.id === 'cost' && guard.cost === undefined) {
        throw new problem .A(`\`${place}\` names no \`metric\` and gives no \`cost\`.`, 'Name a metric, such as accuracy, or say what a row costs.');
    }
    const settings = (0,config_guard .f5)(guard);
    const [first] = Object.keys(settings);
    if (first !== undefined && declared.bind === undefined) {
        throw new problem .A(`\`${place}\` gives ${declared.id} the setting ${(0,quote .h)(first)}: it takes none.`, 'Remove the setting, or name the metric that it was meant for.');
    }
    const metric = declared.bind?.(settings, place, matcherOf) ?? declared;
    if (metric.scores[task] !== undefined)
        return metric;
    if (Object.keys(settings).length === 0)
        throw notServed(guard, task, place);
    throw new problem .A(`\`${place}\` asks for ${metric.id}, which the task ${task} does not have.`, `Remove ${Object.keys(settings).map(quote .h).join(', ')}, or correct the \`task\`.`);
}
function notServed({ metric }, task, place) {
    const served = registry .q.filter((each) => each.scores[task] !== undefined).map((each) => each.id);
    return new problem .A(`\`${place}\` names the metric ${(0,quote .h)(metric)}: the task ${task} has ${served.join(', ')}.`, 'Name one of these metrics, or correct the `task`.');
}


  }),

  83644:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    HZ: () => (  lockPath),
    Vx: () => (  lockOf),
    li: () => (  lockText),
    rM: () => (  withEntry)
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52037);



const digest = zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().regex(/^sha256:[0-9a-f]{64}$/);
 
const lockSchema = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__  .euz(1),
    models: zod__WEBPACK_IMPORTED_MODULE_1__  .g1P(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
        digest,
        data: zod__WEBPACK_IMPORTED_MODULE_1__  .g1P(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(), digest),
        code: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
            .regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/)
            .nullable(),
    })),
});
 
const lockPath = 'assay.lock';
 
function lockOf(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__  .h)(lockPath)} is not JSON.`, 'Write it with `assay model lock`, or restore it.');
    }
    const read = lockSchema.safeParse(json);
    if (read.success)
        return read.data;
    const [issue] = read.error.issues;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__  .h)(lockPath)} cannot be used: ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__  .h)(issue?.path.join('.') ?? '')}: ${issue?.message ?? 'not as expected'}.`, 'Write it with `assay model lock`, or restore it.');
}
 
function lockText(lock) {
    const sorted = (record) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
    const models = Object.fromEntries(Object.entries(sorted(lock.models)).map(([path, entry]) => [path, { ...entry, data: sorted(entry.data) }]));
    return `${JSON.stringify({ version: lock.version, models }, null, 2)}\n`;
}
 
function withEntry(lock, path, entry) {
    return { version: 1, models: { ...lock?.models, [path]: entry } };
}


  }),

  55669:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    s: () => (  atExit)
  });
const acts = new Set();


function atExit(act) {
    if (acts.size === 0)
        process.on('exit', all);
    acts.add(act);
    return () => {
        if (acts.delete(act) && acts.size === 0)
            process.off('exit', all);
    };
}
 
function all() {
    for (const act of [...acts].reverse()) {
        try {
            act();
        }
        catch {
             
        }
    }
}


  }),

  375:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    V: () => (  interrupted)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);

 
function interrupted() {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A('The run was interrupted before the models had answered.', 'Start it again.');
}


  }),

  57999:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  holdsSecret),
    w: () => (  isStoredSecret)
  });
  var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86886);

const settings = new Set('use enable enabled disable disabled require required requires skip no has is allow allowed mode method provider level timeout namespace scope scopes domain region user username login email dtype shape dim bucket service missing present ignore'.split(' '));
 
const fields = new Set('class modifier initializer placeholder instance prompt text trigger concept image audio video input output target source query document doc label caption data dataset column row cache sort primary foreign partition event hot board word sub per new extra mask response question answer feature state dict metric score message group index lookup join map routing idempotency cancellation cancel continuation page pagination resume cursor'.split(' '));
 
const endings = new Set('prod production dev development test testing staging read write main old b64 base64 value raw ro rw'.split(' '));
const nouns = /^(pass(word|wd|wort|phrase)?|pwd|secrets?|api(key|token)|(access|secret|private|auth|client)(key|token|secret)|credentials?|bearer|auth|authorization|webhook|\w*(token|key|pwd|password|secret))$/;
const connection = /(^|_)(DATABASE|DB|MONGO\w{0,12}|REDIS|POSTGRES|POSTGRESQL|MYSQL|AMQP|RABBITMQ|BROKER)_(URL|URI|DSN)$/i;
 
const forVisitors = /^(VITE|NEXT_PUBLIC|REACT_APP|PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|GATSBY|VUE_APP|SNOWPACK_PUBLIC|STORYBOOK)_/;
 
function holdsSecret(name) {
    if (name.length > 100 || /^(OLD)?PWD$|^GOOGLE_APPLICATION_CREDENTIALS$/.test(name))
        return false;
    if (forVisitors.test(name))
        return false;
    if (connection.test(name))
        return true;
    const words = [...(0,_name_js__WEBPACK_IMPORTED_MODULE_0__  .Z9)(name)];
    while (words.length > 1 && (/^\d+$/.test(words.at(-1) ?? '') || endings.has(words.at(-1) ?? '')))
        words.length--;
    const last = words.at(-1) ?? '';
    const isString = last === 'string' && words.at(-2) === 'connection';
    if (!isString && !nouns.test(last))
        return false;
    const says = (0,_name_js__WEBPACK_IMPORTED_MODULE_0__  .u5)(words.join('_'));
    if (says === 'other' || words.some((word) => settings.has(word)))
        return false;
    if (/(token|key)$/.test(last) && words.some((word) => fields.has(word)))
        return false;
    return says === 'secret' || (0,_name_js__WEBPACK_IMPORTED_MODULE_0__  .UQ)(words.join('_'));
}
const open = new Set('user username login email url uri host endpoint id name region project bucket account org'.split(' '));
 
const placeNames = new Set('hostname server port zone location organization repo repository registry domain cluster namespace environment version tag path dir'.split(' '));
 
const capability = /webhook|hook|dsn|sas|signed|connection/i;
 
function isStoredSecret(name) {
    if (holdsSecret(name))
        return true;
    if (forVisitors.test(name))
        return false;
    const words = (0,_name_js__WEBPACK_IMPORTED_MODULE_0__  .Z9)(name);
    if (words.some((word) => capability.test(word)))
        return true;
    return (0,_name_js__WEBPACK_IMPORTED_MODULE_0__  .u5)(name) !== 'other' && !words.some((word) => open.has(word)) && !placeNames.has(words.at(-1) ?? '');
}


  }),

  80670:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Id: () => (  patternOf),
    L6: () => (  alphabets),
    O6: () => (  publicPrefix),
    eF: () => (  run),
    xS: () => (  longest)
  });
 
 
const alphabets = {
    digits: '0-9',
    hex: '0-9a-f',
    'upper-hex': '0-9A-F',
    'any-hex': '0-9a-fA-F',
    letters: 'A-Za-z',
    alnum: 'A-Za-z0-9',
    'lower-alnum': 'a-z0-9',
    'upper-alnum': 'A-Z0-9',
    base32: 'A-Z2-7',
    base36: '0-9a-z',
    base64: 'A-Za-z0-9+/',
    base64url: 'A-Za-z0-9_\\-',
    word: 'A-Za-z0-9_',
    dotted: 'A-Za-z0-9_.~\\-',
    'url-user': 'A-Za-z0-9_.%+~\\-',
     
    'url-password': 'A-Za-z0-9_.%+~!*^&=,;\\-',
     
    'connection-password': 'A-Za-z0-9_.%+~!*^&=,/@$\\-',
    host: 'A-Za-z0-9.\\-',
    path: 'A-Za-z0-9_.\\-/',
    dashed: 'A-Za-z0-9\\-',
     
    space: ' \\t\\r\\n',
    blank: ' \\t',
     
    printable: '!-~',
     
    connection: ' !#$%&()*+,./0-9:;=?@A-Z[\\]^_a-z{|}~\\-',
     
    command: ' \\t%$/:@A-Za-z0-9_.,{}\\\\\\-',
     
    salt: ' !#-&()*+,./0-9:;<=>?@A-Z[\\]^_`a-z{|}~\\-',
     
    query: 'A-Za-z0-9_.%&=~:\\-',
     
    cookie: 'A-Za-z0-9_%+/.\\-',
     
    crypt: 'A-Za-z0-9./',
    'plus-url': 'A-Za-z0-9_+\\-',
     
    lines: ' !-~\\t\\r\\n',
     
    label: 'A-Z0-9 ',
     
    escape: '\\\\',
     
    'key-lines': 'A-Za-z0-9+/=\\\\\\r\\n',
    

    'pem-body': 'pem-body',
};
 
function run(of, length, atMost) {
    return { of, length: atMost === undefined ? length : [length, atMost] };
}
 
const uuid = [
    run('hex', 8),
    '-',
    run('hex', 4),
    '-',
    run('hex', 4),
    '-',
    run('hex', 4),
    '-',
    run('hex', 12),
];
 
const escapes = '(?<=\\\\[nrt])|(?<=%[0-9A-Fa-f]{2})|(?<=\\x1b\\[[0-9;]{0,8}m)';


function patternOf(format) {
    const at = format.pieces.findIndex((piece) => typeof piece === 'object' && 'secret' in piece);
    const secret = format.pieces[at];
    const before = at < 0 ? [] : format.pieces.slice(0, at);
    const inside = at < 0 ? format.pieces : secret.secret;
    const after = at < 0 ? [] : format.pieces.slice(at + 1);
    const left = format.left === 'loose' ? '' : `(?:(?<![A-Za-z0-9])|${escapes})`;
    const right = format.right === 'loose' ? '' : `(?![A-Za-z0-9${lastAlphabet(format.pieces)}])`;
    return new RegExp(`${left}(${sources(before)})(${sources(inside)})(${sources(after)})${right}`, 'g');
}
 
function longest(format) {
    return format.pieces.reduce((sum, piece) => sum + longestPiece(piece), 0);
}
 
function publicPrefix(format) {
    const secret = format.pieces.find((piece) => typeof piece === 'object' && 'secret' in piece);
    const pieces = secret === undefined ? format.pieces : secret.secret;
    const [first] = pieces;
     
    if (pieces.length === 1 && typeof first === 'string')
        return '';
    if (typeof first === 'string')
        return first.slice(0, 24);
    return first !== undefined && 'oneOf' in first ? commonStart(first.oneOf).slice(0, 24) : '';
}
function commonStart(texts) {
    const [first = '', ...rest] = texts;
    let length = first.length;
    for (const text of rest)
        while (!text.startsWith(first.slice(0, length)))
            length--;
    return first.slice(0, length);
}
function sources(pieces) {
    return pieces.map(source).join('');
}
function source(piece) {
    if (typeof piece === 'string')
        return escapeText(piece);
    if ('oneOf' in piece)
        return `(?:${piece.oneOf.map(escapeText).join('|')})`;
    if ('optional' in piece)
        return `(?:${sources(piece.optional)})?`;
    if ('secret' in piece)
        return sources(piece.secret);
    const [least, most] = typeof piece.length === 'number' ? [piece.length, piece.length] : piece.length;
    const one = piece.of === 'pem-body' ? '(?:[A-Za-z0-9+/=\\s\\\\"\',:.;&#()<>@*_]|-(?!-))' : `[${alphabets[piece.of]}]`;
    return least === most ? `${one}{${least}}` : `${one}{${least},${most}}`;
}
function escapeText(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
function longestPiece(piece) {
    if (typeof piece === 'string')
        return piece.length;
    if ('oneOf' in piece)
        return Math.max(...piece.oneOf.map((text) => text.length));
    if ('optional' in piece)
        return piece.optional.reduce((sum, inner) => sum + longestPiece(inner), 0);
    if ('secret' in piece)
        return piece.secret.reduce((sum, inner) => sum + longestPiece(inner), 0);
    return typeof piece.length === 'number' ? piece.length : piece.length[1];
}
function lastAlphabet(pieces) {
    const last = pieces.at(-1);
    if (last === undefined || typeof last === 'string' || 'oneOf' in last)
        return '';
    if ('optional' in last)
        return lastAlphabet(last.optional);
    if ('secret' in last)
        return lastAlphabet(last.secret);
    return last.of === 'pem-body' ? '' : alphabets[last.of];
}


  }),

  86886:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $S: () => (  namesAnIdentifier),
    Rx: () => (  endsInKey),
    UQ: () => (  opensSomething),
    Z9: () => (  wordsOf),
    it: () => (  namesAnother),
    u5: () => (  nameSays)
  });
 
function wordsOf(name) {
    return name
        .replace(/^-D(?=[a-z])/, '')
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
}
const secretWords = new Set('password passwd passwort pwd pass passphrase secret secrets token apikey apitoken accesskey secretkey privatekey authtoken accesstoken clientsecret credential credentials bearer auth authorization'.split(' '));
const keyKinds = new Set('api access private signing encryption secret auth account master service shared deploy client app admin storage license subscription integration hmac jwt cookie server functions crypto aes encrypt decrypt root ingest write'.split(' '));
const offWords = new Set('public id ids name names path paths file files filename dir folder type types count counts max min length len size hash hashed checksum fingerprint masked redacted digest sha sha1 sha256 md5 commit revision rev version ref branch tokenizer tokenizers tokenize tokenized vocab vocabulary num number index idx url uri endpoint host format pattern regex label labels placeholder dummy fake mock sample example header headers expiry expires ttl prefix suffix run experiment project workspace column field limit ratio cost price usage embedding embeddings tokens'.split(' '));
 
const joined = /(?:password|passwd|passphrase|secret|apikey|accesskey|secretkey|privatekey|credentials?)$/;
const mlTokens = new Set('unk eos bos pad mask cls sep special added image audio video start end next first last fim begin stop csrf'.split(' '));
 
const otherTokens = new Set([
    ...mlTokens,
    ...'un sub pre non multi per re de word text xsrf sync page cancel'.split(' '),
]);
 
function nameSays(name) {
    const words = wordsOf(name);
    const hidden = words.some((word, i) => secretWords.has(word) ||
        joined.test(word) ||
        (word.endsWith('token') && !otherTokens.has(word.slice(0, -'token'.length))) ||
        (word === 'key' && keyKinds.has(words[i - 1] ?? '')) ||
        (word === 'string' && words[i - 1] === 'connection') ||
        (word === 'webhook' && i === words.length - 1));
    if (words.some((word) => offWords.has(word)))
        return 'other';
    if (words.at(-1) === 'token' && words.some((word) => mlTokens.has(word)))
        return 'other';
    if (words.includes('token') && words.includes('type'))
        return 'other';
    return hidden ? 'secret' : 'nothing';
}
 
function opensSomething(name) {
    return wordsOf(name).some((word) => secretWords.has(word) ||
        word === 'key' ||
        word === 'pat' ||
        word === 'login' ||
        word.endsWith('key') ||
        word.endsWith('token'));
}
 
const others = new Set('id ids name names path paths file files filename hash hashed digest checksum fingerprint sha sha1 sha256 sha512 md5 url uri arn endpoint type version revision expiry expires ttl length size count prefix suffix header label index pattern regex'.split(' '));
 
const openKeys = new Set('public publishable pub cache primary partition sort foreign object bucket s3 idempotency dedup site range hash index unique composite lookup'.split(' '));
 
const openTokens = new Set('page next previous continuation pagination cancel cancellation sync csrf xsrf public'.split(' '));
 
const plainKeys = new Set('dict map group order state store data config item row column field node entry query search filter param message translation resource registry metric event feature label join natural candidate shift ctrl control arrow press hot enter delete home escape host ssh gpg pgp cell etag content trace widget tree job task lock run version last first next previous'.split(' '));
 
function endsInKey(name) {
    const words = wordsOf(name);
    const before = words.at(-2) ?? '';
    if (words.at(-1) !== 'key' || before.length < 3 || nameSays(name) === 'other')
        return false;
    return !openKeys.has(before) && !plainKeys.has(before);
}
 
function namesAnother(name) {
    const words = wordsOf(name);
    const last = words.at(-1) ?? '';
    const before = words.at(-2) ?? '';
    if (words.length < 2)
        return false;
    return others.has(last) || (last === 'key' && openKeys.has(before)) || (last === 'token' && openTokens.has(before));
}
 
function namesAnIdentifier(name) {
    const words = wordsOf(name);
    return !opensSomething(name) && words.some((word) => offWords.has(word));
}


  }),

  40808:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  redact),
    y: () => (  maskForms)
  });
  var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80670);

const shortest = 8;


function maskForms(secret) {
    const lines = secret.split(/\r\n|[\r\n]|\\r\\n|\\n/).map((line) => line.trim());
    const base64 = btoa(String.fromCharCode(...new TextEncoder().encode(secret.slice(0, 20_000))));
    const forms = [
        ...(lines.length > 1 ? [] : [secret]),
        ...lines,
        base64,
        base64.replace(/=+$/, ''),
        base64.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_'),
        encodeURIComponent(secret.replace(/\p{Surrogate}/gu, '\ufffd')),
        JSON.stringify(secret).slice(1, -1),
    ];
    return [...new Set(forms)].filter((form) => form.length >= shortest && !/^-----(BEGIN|END)[A-Z ]*-----$/.test(form));
}
 
function redact(rule, secret, fingerprint) {
    const prefix = rule.format === 'assignment' ? '' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__  .O6)(rule.format);
    return {
        kind: rule.id,
        prefix: secret.startsWith(prefix) ? prefix : '',
        length: Array.from(secret).length,
        digest: fingerprint.slice(0, 8),
    };
}


  }),

  32026:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    v: () => (  changedPaths)
  });
 
  var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21022);
  var _git_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93218);




function changedPaths(root, base, head) {
    return (0,_git_once_js__WEBPACK_IMPORTED_MODULE_1__  .m)(root, 'diff-tree', [base, head], () => pathsBetween(root, base, head));
}
async function pathsBetween(root, base, head) {
    const raw = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__  .$Y)(root, [
        'diff-tree',
        '-r',
        '--raw',
        '-z',
        '-M',
        '--no-ext-diff',
        '--no-textconv',
        '--end-of-options',
        base,
        head,
    ]);
    return parseRawDiff(raw.toString('utf8'));
}
 
function parseRawDiff(text) {
    const fields = text.split('\0');
    const changes = [];
    for (let i = 0; i < fields.length;) {
        const head = /^:(\d{6}) (\d{6}) [0-9a-f]+ [0-9a-f]+ ([A-Z])\d*$/.exec(fields[i] ?? '');
        if (head === null) {
            i++;
            continue;
        }
        const [, oldMode, newMode, letter] = head;
        const two = letter === 'R' || letter === 'C';
        const first = fields[i + 1] ?? '';
        const second = fields[i + 2] ?? '';
        i += two ? 3 : 2;
        if (newMode === '160000' || (oldMode === '160000' && newMode === '000000'))
            continue;
        if (letter === 'R')
            changes.push({ path: second, oldPath: first, status: 'renamed' });
        else
            changes.push({ path: two ? second : first, status: statusOf(letter ?? 'M') });
    }
    return changes;
}
function statusOf(letter) {
    if (letter === 'A' || letter === 'C')
        return 'added';
    if (letter === 'D')
        return 'deleted';
    return letter === 'T' ? 'type-changed' : 'modified';
}


  }),

  48547:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  readObjects)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _git_look_up_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54084);
  var _git_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21494);



 
const few = 1000;


async function* readObjects(root, ids, cap) {
    if (ids.length === 0)
        return;
    const { child, ended } = (ids.length > few ? null : (0,_git_look_up_js__WEBPACK_IMPORTED_MODULE_1__  .o5)(root)) ?? started(root);
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
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`git cat-file gave ${read} of ${ids.length} objects.`, 'Check the repository with `git fsck`, and fetch again with the full history (`fetch-depth: 0`).');
    }
}
function started(root) {
    const child = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__  .B)(root, ['cat-file', '--batch', '--buffer']);
    return { child, ended: (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__  .s)(child, 'cat-file') };
}
 
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
     
    child.stdin.on('error', () => undefined);
    write();
}
 
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
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`An object of the repository cannot be read: git says \`${line.slice(0, 100)}\`.`, 'Fetch the full history (`fetch-depth: 0` in actions/checkout; a partial clone again, without `--filter`), or check the repository with `git fsck`.');
    }
    return { id, type, size: Number(size) };
}


  }),

  52301:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    DR: () => (  filesBelow),
    GH: () => (  startOf),
    Mf: () => (  relativeTo),
    Ot: () => (  tooMany),
    gz: () => (  refuseOutside),
    j7: () => (  normalise),
    kt: () => (  matchesGlob),
    p: () => (  mostFiles)
  });
 
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var minimatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33581);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52037);





 
const mostFiles = 10_000;
const globCharacters = /[*?[\]{}]/;
 
const matching = {
    dot: false,
    nocomment: true,
    nonegate: true,
    maxGlobstarRecursion: 20,
    braceExpandMax: 100,
};
 
function matchesGlob(path, glob) {
    return glob.length <= 500 && (0,minimatch__WEBPACK_IMPORTED_MODULE_2__  .xF)(path, glob, matching);
}
 
function normalise(spec) {
    return spec.replaceAll('\\', '/').replace(/^\.\//, '');
}
 
function startOf(spec) {
    if (!globCharacters.test(spec))
        return null;
    return spec.slice(0, spec.search(globCharacters)).replace(/\/?[^/]*$/, '') || ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(spec) ? '/' : '.');
}
 
function relativeTo(root, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
 
async function filesBelow(folder, deep = Number.POSITIVE_INFINITY) {
    const found = [];
    const waiting = [{ folder, left: deep }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(next.folder, { withFileTypes: true }).catch(() => []);
        for (const entry of entries) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next.folder, entry.name);
            if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules') {
                if (next.left > 0)
                    waiting.push({ folder: path, left: next.left - 1 });
            }
            else if (entry.isFile() || entry.isSymbolicLink())
                found.push(path);
            if (found.length > mostFiles * 10)
                throw tooMany(folder);
        }
    }
    return found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
 
async function refuseOutside(file, root) {
    const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file);
    if (real === top || real.startsWith(top + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
        return;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__  .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__  .h)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file))} is a link that leads out of the repository.`, 'Commit the file itself.');
}
 
function tooMany(folder) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__  .A(`There are too many files below ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__  .h)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder))}: needed at most ${mostFiles}.`, 'Name a narrower pattern.');
}


  }),

  56475:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    t: () => (  dvcObject)
  });
 
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52037);








async function dvcObject(root, out) {
    const fetch = `Fetch it: \`dvc fetch ${out.pointer.replaceAll('`', '')}\`.`;
    if (out.md5 === null)
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__  .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__  .h)(out.path)} is tracked by DVC without an md5, so its content cannot be found or checked.`, 'Import it into the cache: `dvc add`, or `dvc import` without `--no-download`.');
    const ending = out.folder ? '.dir' : '';
    const [head, tail] = [out.md5.slice(0, 2), `${out.md5.slice(2)}${ending}`];
    for (const cache of await cachesOf(root, out.pointer)) {
        for (const path of [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cache, 'files', 'md5', head, tail), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cache, head, tail)]) {
            if (!(await isFile(path)))
                continue;
            if (await hasHash(path, out))
                return path;
            throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__  .A(`The DVC object of ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__  .h)(out.path)} is damaged: its md5 is not the pointer's.`, fetch);
        }
    }
    const working = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(root, out.path);
    if (!out.folder && (await isFile(working)) && (await hasHash(working, out)))
        return working;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__  .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__  .h)(out.path)} stands behind the DVC pointer ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__  .h)(out.pointer)}, and its content is not here.`, fetch);
}
async function isFile(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => null))?.isFile() === true;
}
 
async function cachesOf(root, pointer) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(pointer));
    for (let folder = start;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder)) {
        const own = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, '.dvc');
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(own).catch(() => null))?.isDirectory() === true) {
            const configured = [];
            for (const name of ['config.local', 'config']) {
                const named = cacheDirOf(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(own, name), 'utf8').catch(() => ''));
                if (named !== null)
                    configured.push((0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(named) ? named : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(own, named));
            }
            return [...configured, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(own, 'cache')];
        }
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder))
            return [];
    }
}
 
function cacheDirOf(config) {
    let section = '';
    for (const line of config.split(/\r?\n/)) {
        const header = /^\s*\[\s*['"]?([^\]'"]*)['"]?\s*\]/.exec(line);
        if (header !== null)
            section = header[1]?.trim() ?? '';
        const entry = /^\s*dir\s*=\s*(.*?)\s*$/.exec(line);
        if (section === 'cache' && entry !== null)
            return entry[1]?.replace(/^(['"])(.*)\1$/, '$2') ?? null;
    }
    return null;
}
async function hasHash(path, out) {
    const [plain, unix] = [(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5'), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5')];
    let afterReturn = false;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1024 ** 2 })) {
        plain.update(chunk);
        if (out.exact || out.folder)
            continue;
         
        const text = chunk.toString('latin1');
        const from = afterReturn && !text.startsWith('\n') ? '\r' : '';
        afterReturn = text.endsWith('\r');
        unix.update(Buffer.from(from + (afterReturn ? text.slice(0, -1) : text).replaceAll('\r\n', '\n'), 'latin1'));
    }
    if (afterReturn)
        unix.update('\r');
    return plain.digest('hex') === out.md5 || (!out.exact && unix.digest('hex') === out.md5);
}


  }),

  39172:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    O6: () => (  dvcPointerBytes),
    t2: () => (  readDvcPointer),
    w3: () => (  readDvcFolder)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52037);




 
const dvcPointerBytes = 4 * 1024 ** 2;


function readDvcPointer(text, name) {
    let read;
    try {
         
        read = (0,yaml__WEBPACK_IMPORTED_MODULE_1__.parse)(text, { maxAliasCount: 0, schema: 'failsafe' });
    }
    catch (cause) {
        throw broken(name, cause);
    }
    const content = recordOf(read);
    if (content === null)
        throw broken(name);
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(name), textOf(content.wdir) ?? '.');
    const stages = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(name) === 'dvc.lock' ? recordOf(content.stages ?? content) : null;
    const holders = stages === null ? [content] : Object.values(stages).map(recordOf);
    return holders.flatMap((holder) => {
        const outs = Array.isArray(holder?.outs) ? holder.outs : [];
        return outs.flatMap((each) => outOf(recordOf(each), folder, name) ?? []);
    });
}
function outOf(out, folder, pointer) {
    const given = textOf(out?.path);
    if (out === null || given === null || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(given))
        return null;
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, given.replaceAll('\\', '/'));
    if (path.startsWith('../') && !folder.startsWith('..'))
        return null;
    const md5 = /^([0-9a-f]{32})(\.dir)?$/.exec(textOf(out.md5) ?? '');
    return {
        path: path.replace(/\/$/, ''),
        md5: md5?.[1] ?? null,
        size: /^\d+$/.test(textOf(out.size) ?? '') ? Number(out.size) : null,
        folder: md5?.[2] !== undefined,
        exact: out.hash === 'md5',
        pointer,
    };
}
 
function readDvcFolder(text, out) {
    let listed;
    try {
        listed = JSON.parse(text);
    }
    catch (cause) {
        throw broken(out.pointer, cause);
    }
    if (!Array.isArray(listed))
        throw broken(out.pointer);
    return listed.flatMap((each) => {
        const { md5, relpath } = (recordOf(each) ?? {});
        if (typeof relpath !== 'string' || typeof md5 !== 'string' || !/^[0-9a-f]{32}$/.test(md5))
            return [];
        const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(out.path, relpath.replaceAll('\\', '/'));
        return path.startsWith(`${out.path}/`) ? [{ ...out, path, md5, size: null, folder: false }] : [];
    });
}
function broken(name, cause) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__  .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_3__  .h)(name)} is no DVC pointer that can be read: needed YAML with \`outs\`.`, 'Write it again with `dvc add` or `dvc repro`.', { cause });
}
function recordOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : null;
}
function textOf(value) {
    return typeof value === 'string' ? value : null;
}


  })

};
