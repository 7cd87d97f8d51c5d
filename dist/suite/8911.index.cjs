'use strict';
exports.id = 8911;
exports.ids = [8911];
exports.modules = {

  12894:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  KC: () => (  caseOf),
  Rj: () => (  fingerprint),
  U8: () => (  misfitOf)
});

 
var problem = __webpack_require__(75254);
 
var quote = __webpack_require__(52037);
 
var cost_cost = __webpack_require__(10310);
; 





function costColumnsOf(config, { table }) {
    const names = [config.primary, ...config.guards].flatMap(({ cost }) => (cost === undefined ? [] : (0,cost_cost .hJ)(cost)));
    const absent = names.find((name) => !table.columns.has(name));
    if (absent === undefined)
        return [...new Set(names)];
    throw new problem .A(`A cost of the policy reads the column ${(0,quote .h)(absent)}, which the golden dataset does not have: it has ${[...table.columns.keys()].slice(0, 30).map(quote .h).join(', ')}.`, 'Correct the name in the expression, or add the column to the dataset; `label`, `pred` and `score` are always there.');
}

 
var golden_truth = __webpack_require__(88242);
 
var model_sample = __webpack_require__(25307);
 
var model_fault = __webpack_require__(53606);
 
var files = __webpack_require__(24821);
; 





 
function caseOf(run, golden, outputs, path) {
    const { config, io } = run;
    const truth = (0,golden_truth .D)(golden, config.levels, costColumnsOf(config, golden));
    const sample = (one) => (0,model_sample .vQ)(config.task, truth, one, golden.labelled);
    return {
        config,
        golden,
        base: sample(outputs.base),
        head: sample(outputs.head),
        ...unlabelledOf(config, golden, outputs),
        seed: io.seed,
        fingerprint,
        path,
    };
}
 
function unlabelledOf(config, { labelled, rows }, outputs) {
    if (config['missing-labels'] === 'left-out' || labelled.length === rows)
        return {};
    const known = new Set(labelled);
    const others = Uint32Array.from({ length: rows }, (_, row) => row).filter((row) => !known.has(row));
    const sample = (one) => (0,model_sample .vQ)(config.task, { labels: new Float64Array(others.length) }, one, others);
    return { unlabelled: { base: sample(outputs.base), head: sample(outputs.head) } };
}


function misfitOf(config, outputs, golden, sources) {
    const fault = (text) => ({ kind: 'answer', text, stderr: '' });
    const { labelWidth } = golden;
    const known = { labelWidth, ...(config.levels === undefined ? {} : { levels: config.levels }) };
    const problem = (one) => textProblem(config.task, one) ??
        (0,model_sample .s4)(config.task, one.width, golden.labels, known) ??
        (0,model_sample .l5)(config.task, one);
    const base = problem(outputs.base);
    if (base !== null)
        throw (0,model_fault .ih)(fault(`gave ${base}`), golden.ids, sources.base.shown);
    const head = problem(outputs.head);
    if (head !== null)
        return fault(`gave ${head}`);
    if (config.task !== 'multiclass' || outputs.head.width === outputs.base.width)
        return null;
    return fault(`gave ${outputs.head.width} classes, where the baseline has ${outputs.base.width}`);
}
function textProblem(task, { texts }) {
    return texts === undefined || task === 'text' ? null : 'texts, where numbers were needed';
}
 
function fingerprint(text) {
    return (0,files .sc)(Buffer.from(text)).slice('sha256:'.length, 'sha256:'.length + 32);
}


  }),

  53606:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    A7: () => (  faultFinding),
    RQ: () => (  faultInWords),
    aN: () => (  lastWords),
    ih: () => (  faultProblem)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52037);


const doing = {
    load: 'does not load',
    answer: 'gives no usable answer',
    crash: 'crashed',
    deadline: 'hangs',
};
const mends = {
    load: 'Export the model again with everything it needs in its folder; a layers model that TensorFlow.js cannot read loads as a graph model (`tensorflowjs_converter --output_format=tfjs_graph_model`), and a `command` needs its packages on this machine or in its image.',
    answer: 'Compare the inputs and outputs of the model with the columns of the golden dataset and with `model.task`; where the inputs are meant to change, change the golden dataset first.',
    crash: 'Run the candidate on these rows outside the gate; when it works there, compare the versions of the runtime.',
    deadline: 'Run the candidate on these rows outside the gate; when it is only slow, raise `model.timeout`.',
};
 
function faultInWords(fault, ids) {
    return `${doing[fault.kind]}${rowsInWords(fault, ids)}: ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(fault.text)}`;
}
 
function faultFinding(fault, ids, path, fingerprint) {
    const said = lastWords(fault.stderr);
    return {
        rule: `model-${fault.kind}`,
        severity: 'error',
        confidence: 'certain',
        message: `the candidate ${doing[fault.kind]}${rowsInWords(fault, ids)}`,
        detail: `${saidOrDid(fault)}${said === '' ? '' : ` Its last words: ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(said)}.`}`,
        number: 'no answer (exact); limit: every golden row answered',
        mend: mends[fault.kind],
        locations: [{ path }],
        fingerprint,
    };
}
 
function faultProblem(fault, ids, shown) {
    const said = lastWords(fault.stderr);
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`The baseline ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(shown)} ${faultInWords(fault, ids)}.${said === '' ? '' : ` Its last words: ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(said)}.`}`, fault.kind === 'answer'
        ? mends.answer
        : 'Install what it needs on this machine, name a baseline that runs here, or give its outputs as `baseline: { predictions: FILE }`.');
}
 
function saidOrDid({ kind, text }) {
    return kind === 'load' || kind === 'answer' ? `The reason: ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(text)}.` : `Its process ${text}.`;
}
function rowsInWords({ rows }, ids) {
    if (rows === undefined)
        return '';
    const first = (0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(ids[rows.from] ?? String(rows.from + 1));
    if (rows.to - rows.from === 1)
        return ` on row ${first}`;
    return ` on the rows ${first} to ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(ids[rows.to - 1] ?? String(rows.to))} (${rows.to - rows.from} rows)`;
}
 
function lastWords(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    return lines.slice(-2).join(' ').trim();
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

  99839:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  frameOf),
    Q: () => (  withEdits)
  });
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52037);
  var _model_judge_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89900);
  var _program_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50435);
  var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64979);




 
const notByBase = {
    kind: 'unchecked',
    text: 'Code of `model.code` is edited, and the `command` of the baseline names no file of the repository: the edited code serves both models.',
    mend: 'Name the program by `{root}/…` in `command`, so that the baseline is served as the base commit has it.',
};
 
function frameOf(run, sources, climbed, golden, file) {
    const unlabelled = golden.rows - golden.labelled.length;
    const notes = [];
    if (climbed !== null && climbed.passedBy.length > 0) {
        notes.push({ kind: 'method', text: `Ran on ${climbed.rung}; higher rungs: ${climbed.passedBy.join('; ')}.` });
    }
    if (climbed?.rung === 'tfjs-node-gpu' && climbed.device === 'cpu') {
        const text = 'tfjs-node-gpu found no GPU and ran on the CPU.';
        notes.push({
            kind: 'method',
            text,
            mend: 'Set `model.require-gpu` where a GPU is wanted: the gate then says `error` instead.',
        });
    }
    if (unlabelled > 0) {
        const text = `${(0,_model_judge_words_js__WEBPACK_IMPORTED_MODULE_2__  .U9)(unlabelled)} of ${(0,_model_judge_words_js__WEBPACK_IMPORTED_MODULE_2__  .U9)(golden.rows)} golden rows have no label: they were run and not judged.`;
        notes.push({ kind: 'unchecked', text, mend: 'Label these rows.' });
    }
    if ((0,_program_paths_js__WEBPACK_IMPORTED_MODULE_0__  .m5)(run, run.config.baseline.command)) {
        const text = 'The program that serves the baseline is edited: the base’s serves it, as far as the base has it.';
        notes.push((0,_program_paths_js__WEBPACK_IMPORTED_MODULE_0__  .Vw)(run.config.baseline.command).length > 0 ? { kind: 'method', text } : notByBase);
    }
    if (Object.values(sources).some((source) => source.kind === 'predictions'))
        notes.push({ kind: 'unchecked', text: 'Latency and memory: predictions files have none.' });
    return {
        notes,
        counts: { rows: golden.rows, labelled: golden.labelled.length },
        subject: {
            base: run.places.baseName ?? sources.base.shown,
            head: run.places.headName ?? sources.head.shown,
            digests: { golden: file.digest, baseline: sources.base.digest, candidate: sources.head.digest },
        },
        environment: environmentOf(run.config, climbed),
        policy: withEdits(run.policy, [...file.edits, ...baselineEdits(run), ...(0,_program_paths_js__WEBPACK_IMPORTED_MODULE_0__  .Sm)(run)]),
    };
}
function environmentOf(config, climbed) {
    const loaded = Object.values(climbed?.loaded ?? {}).find((each) => each?.ok);
    return {
        runtime: loaded?.ok ? loaded.value.info.runtime : (climbed?.rung ?? 'predictions'),
        device: climbed?.device ?? 'none',
        batch: String(config.batch),
        node: process.version,
        platform: `${process.platform}-${process.arch}`,
    };
}
function baselineEdits({ config, places }) {
    const { path } = config.baseline;
    const edited = path !== undefined && path !== config.candidate.path && places.changed?.some((changed) => (0,_request_js__WEBPACK_IMPORTED_MODULE_1__  .yI)(changed, path));
    return edited
        ? [`the baseline ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_3__  .h)(path)} is edited; this change is judged against the base's, and its owner must approve`]
        : [];
}
 
function withEdits(policy, edits) {
    return { ...policy.source, edits: [...policy.source.edits, ...edits] };
}


  }),

  38629:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    An: () => (  sameModel),
    LO: () => (  missing),
    XM: () => (  pathOf),
    eg: () => (  pathOfBaseline),
    og: () => (  firstModel),
    sF: () => (  untouched)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52037);
  var _model_config_golden_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11291);
  var _model_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49900);
  var _case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12894);
  var _frame_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99839);






 
function untouched({ config, places }) {
    return {
        verdict: 'skip',
        decided: 'no model, golden dataset or policy changed',
        limit: 'nothing to judge',
        subject: { base: places.baseName, head: places.headName, digests: {} },
        notes: [
            {
                kind: 'unchecked',
                text: `The change does not touch ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__  .h)(pathOf(config))}, its baseline, ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__  .h)((0,_model_config_golden_js__WEBPACK_IMPORTED_MODULE_1__  .tz)(config.golden))} or the policy: no model was run.`,
            },
        ],
    };
}
 
function sameModel(run, digests, edits, beside) {
    const lead = (0,_model_judge_js__WEBPACK_IMPORTED_MODULE_2__  .C)(beside.leads);
    return {
        decided: lead?.decided ?? 'same model',
        limit: lead?.limit ?? 'margins',
        findings: [...beside.findings],
        measurements: [...beside.measurements],
        subject: { base: run.places.baseName, head: run.places.headName, digests },
        notes: [
            {
                kind: 'method',
                text: `Baseline and candidate have the same digest: the same model, so ${run.config.parity === undefined ? 'nothing was run' : 'they were not compared'}.`,
            },
            ...beside.notes,
        ],
        policy: (0,_frame_js__WEBPACK_IMPORTED_MODULE_4__  .Q)(run.policy, edits),
    };
}
 
function firstModel(run, head, parity) {
    const baseline = pathOfBaseline(run.config);
    const own = { verdict: 'warn', decided: 'no baseline yet', limit: 'a baseline at the base commit' };
    const { decided, limit } = (0,_model_judge_js__WEBPACK_IMPORTED_MODULE_2__  .C)([own, ...parity.leads]) ?? own;
    return {
        decided,
        limit,
        subject: { base: run.places.baseName, head: run.places.headName, digests: { candidate: head.digest } },
        findings: [
            {
                rule: 'no-baseline',
                severity: 'warning',
                confidence: 'certain',
                message: `the base commit has no baseline ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__  .h)(baseline)}`,
                detail: 'The candidate was compared with nothing; the next change will be compared with it.',
                mend: 'Look at the model by hand this once, or name a baseline that exists.',
                locations: [{ path: head.file }],
                fingerprint: (0,_case_js__WEBPACK_IMPORTED_MODULE_3__  .Rj)(`model/${run.config.name ?? ''}/no-baseline`),
            },
            ...parity.findings,
        ],
        measurements: [...parity.measurements],
        notes: [...parity.notes],
    };
}
 
function pathOf({ candidate }) {
    return candidate.path ?? candidate.predictions ?? candidate.http?.model ?? 'assay.yml';
}
 
function pathOfBaseline({ baseline }) {
    return baseline.path ?? baseline.predictions ?? '';
}
 
function missing(path) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`There is no model at ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__  .h)(path)}.`, 'Correct the path under `model:` in the configuration, or commit the model.');
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

  79967:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    R2: () => (  alarmsOnly),
    f3: () => (  claimOutcome),
    t_: () => (  claimP)
  });
  var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22942);

 
function claimOutcome({ kind, margin: { margin } }, harm) {
    const { low, high } = harm;
    if (kind === 'margin')
        return (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__  .bz)(harm, margin);
    if (kind === 'drop')
        return low > 0 ? 'worse' : high < margin ? 'not-worse' : 'undecided';
    if (kind === 'equal') {
        if (low > margin || high < -margin)
            return 'changed';
        return low > -margin && high < margin ? 'equivalent' : 'undecided';
    }
    if (high < -margin)
        return 'outside';
    return low >= -margin ? 'within' : 'undecided';
}
 
function claimP({ kind, margin: { margin } }, harm) {
    if (kind === 'margin')
        return harm.upperP(margin);
    if (kind === 'drop')
        return harm.upperP(0);
    if (kind === 'gain')
        return harm.lowerP(-margin);
     
    return Math.min(harm.upperP(margin), harm.lowerP(-margin));
}
 
function alarmsOnly({ kind }) {
    return kind === 'drop' || kind === 'gain';
}


  }),

  959:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    U: () => (  compare)
  });
  var _stats_auc_influence_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(30410);
  var _stats_clustered_mean_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20112);
  var _stats_delong_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(50386);
  var _stats_normal_quantile_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93400);
  var _stats_random_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49376);
  var _stats_student_t_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2969);
  var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77829);
  var _sample_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25307);
  var _harm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34259);
  var _influence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34859);
  var _resample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76710);
  var _units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74087);














function compare(metric, base, head, options) {
    const runs = { base: (0,_units_js__WEBPACK_IMPORTED_MODULE_4__  .k)(base), head: (0,_units_js__WEBPACK_IMPORTED_MODULE_4__  .k)(head) };
    const [first, second] = [valuesOf(metric, runs.base), valuesOf(metric, runs.head)];
    const values = { base: meanOf(first), head: meanOf(second) };
    const score = metric.scores[base.task];
    if (score === undefined || score.kind === 'number' || values.base.value === null || values.head.value === null)
        return { ...values, n: base.rows, harm: null };
    const alpha = options.alpha ?? 0.05;
    const extra = (options.scale ** 2 * varianceOf(first)) / first.length + varianceOf(second) / second.length;
    const sign = metric.direction === 'higher' ? 1 : -1;
     
    const value = sign * (options.scale * values.base.value - values.head.value) + 0;
    if (score.kind === 'proportion' || score.kind === 'mean') {
        const [was, is] = [(0,_units_js__WEBPACK_IMPORTED_MODULE_4__  .$)(score, runs.base), (0,_units_js__WEBPACK_IMPORTED_MODULE_4__  .$)(score, runs.head)];
        const harm = ofScores(score, was, is, {
            sign,
            scale: options.scale,
            alpha,
            exact: first.length === 1 && second.length === 1,
        });
        return { ...values, n: was.scores.length, harm: harm && (0,_harm_js__WEBPACK_IMPORTED_MODULE_1__  .eh)(harm, extra, alpha) };
    }
    const areas = score.kind === 'auc' && (0,_sample_js__WEBPACK_IMPORTED_MODULE_5__  ._4)(base) >= 20;
    const smooth = areas ? null : byInfluences(score, runs);
    const harm = areas
        ? ofAreas(runs.base, runs.head, options.scale, alpha)
        : smooth !== null
            ? ofInfluences(value, smooth, base, { sign, scale: options.scale, alpha })
            : (0,_harm_js__WEBPACK_IMPORTED_MODULE_1__  .$p)(value, (0,_resample_js__WEBPACK_IMPORTED_MODULE_3__  .e)(score, [runs.base, runs.head], ([a = Number.NaN, b = Number.NaN]) => sign * (options.scale * a - b), (0,_stats_random_js__WEBPACK_IMPORTED_MODULE_6__  .I)(options.seed, options.stream)), alpha, (0,_resample_js__WEBPACK_IMPORTED_MODULE_3__  .q)(2, base));
    return { ...values, n: base.rows, harm: harm && (0,_harm_js__WEBPACK_IMPORTED_MODULE_1__  .eh)(harm, extra, alpha) };
}
function valuesOf(metric, runs) {
    return runs.map((run) => (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__  ._3)(metric, run));
}
function meanOf(values) {
    const undefinedOne = values.find((each) => each.value === null);
    if (undefinedOne !== undefined)
        return undefinedOne;
    return { value: values.reduce((sum, { value }) => sum + value, 0) / values.length };
}
 
function varianceOf(values) {
    if (values.length < 2)
        return 0;
    const mean = meanOf(values).value;
    return values.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
function ofScores(score, was, is, { sign, scale, alpha, exact }) {
    const { weights, groups } = was;
    const plain = weights === undefined && groups === undefined;
    const differences = was.scores.map((v, i) => sign * (scale * v - is.scores[i]));
    if (score.kind === 'proportion' && exact && scale === 1) {
        if (plain)
            return (0,_harm_js__WEBPACK_IMPORTED_MODULE_1__  .rO)(discordant(differences), alpha);
        return ofEffectiveRows(differences, was, alpha);
    }
    const estimate = (0,_stats_clustered_mean_js__WEBPACK_IMPORTED_MODULE_7__  .D)(differences, weights, groups);
    const over = groups === undefined ? '' : ` over ${estimate.n} groups`;
    return (0,_harm_js__WEBPACK_IMPORTED_MODULE_1__  .dJ)(estimate, alpha, `paired t interval${over}${weights === undefined ? '' : ', weighted'}`);
}
function discordant(differences) {
    let [b, c] = [0, 0];
    for (const difference of differences) {
        if (difference > 0)
            b++;
        else if (difference < 0)
            c++;
    }
    return { b, c, n: differences.length };
}


function ofEffectiveRows(differences, { weights, groups }, alpha) {
    const rows = differences.length;
    const { mean, se, n: units } = (0,_stats_clustered_mean_js__WEBPACK_IMPORTED_MODULE_7__  .D)(differences, weights, groups);
    if (units < 2)
        return null;
    const share = (sign) => (0,_stats_clustered_mean_js__WEBPACK_IMPORTED_MODULE_7__  .D)(differences.map((d) => (d * sign > 0 ? 1 : 0)), weights).mean;
    const [b, c] = [share(1), share(-1)];
    const variance = Math.max(0, b + c - mean * mean);
    const found = variance > 0 && se > 0 ? variance / (se * se) : (0,_stats_clustered_mean_js__WEBPACK_IMPORTED_MODULE_7__  .P)(rows, weights, groups);
    const n = Math.min(rows, found) * ((0,_stats_normal_quantile_js__WEBPACK_IMPORTED_MODULE_8__  .Z)(1 - alpha) / (0,_stats_student_t_js__WEBPACK_IMPORTED_MODULE_9__  .$)(1 - alpha, units - 1)) ** 2;
    const what = groups === undefined ? 'weighted rows' : `${units} groups`;
    const method = `paired score interval (Tango 1998) on ${Math.round(n)} effective rows of ${what}`;
    const { pairs: _, ...harm } = (0,_harm_js__WEBPACK_IMPORTED_MODULE_1__  .rO)({ b: b * n, c: c * n, n }, alpha, method);
    return harm;
}
function ofAreas(base, head, scale, alpha) {
    const [first] = base;
    const { labels, weights, groups } = first;
    if (base.length === 1 && head.length === 1 && weights === undefined && groups === undefined) {
        const area = (0,_stats_delong_js__WEBPACK_IMPORTED_MODULE_10__  .C)(labels, first.outputs, head[0].outputs);
        const variance = scale * scale * area.varFirst + area.varSecond - 2 * scale * area.covariance;
        const se = Math.sqrt(Math.max(0, variance));
        return (0,_harm_js__WEBPACK_IMPORTED_MODULE_1__  .nL)(scale * area.first - area.second, se, alpha, 'paired DeLong interval (DeLong et al. 1988)');
    }
    const average = (runs) => {
        const each = runs.map((run) => (0,_stats_auc_influence_js__WEBPACK_IMPORTED_MODULE_11__  .V)(labels, run.outputs, weights));
        const mean = (pick) => each.reduce((sum, one) => sum + pick(one), 0) / each.length;
        return {
            auc: mean((one) => one.auc),
            influence: labels.map((_, row) => mean((one) => one.influence[row])),
        };
    };
    const [was, is] = [average(base), average(head)];
    const influence = was.influence.map((v, row) => labels.length * (scale * v - is.influence[row]));
    const { se, n } = (0,_stats_clustered_mean_js__WEBPACK_IMPORTED_MODULE_7__  .D)(influence, undefined, groups);
    const mean = scale * was.auc - is.auc;
    const over = groups === undefined ? '' : ` over ${n} groups (Obuchowski 1997)`;
    const estimate = { n, mean, se, largestShare: 0 };
    return (0,_harm_js__WEBPACK_IMPORTED_MODULE_1__  .dJ)(estimate, alpha, `paired interval of placements${over}`);
}
 
function byInfluences(score, runs) {
    const base = (0,_influence_js__WEBPACK_IMPORTED_MODULE_2__  .b)(score, runs.base);
    const head = base === null ? null : (0,_influence_js__WEBPACK_IMPORTED_MODULE_2__  .b)(score, runs.head);
    return base === null || head === null ? null : { base, head };
}
 
function ofInfluences(value, { base, head }, { rows, groups }, { sign, scale, alpha }) {
    const influence = base.map((was, row) => sign * rows * (scale * was - head[row]));
    const { se, n } = (0,_stats_clustered_mean_js__WEBPACK_IMPORTED_MODULE_7__  .D)(influence, undefined, groups);
    const over = groups === undefined ? '' : ` over ${n} groups`;
    const estimate = { n, mean: value, se, largestShare: 0 };
    return (0,_harm_js__WEBPACK_IMPORTED_MODULE_1__  .dJ)(estimate, alpha, `paired interval of row influences${over} (infinitesimal jackknife, Efron 1982)`);
}


  }),

  22942:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    bz: () => (  harmOutcome),
    eS: () => (  outcomeVerdict),
    es: () => (  limitOutcome)
  });
 
function harmOutcome({ low, high }, margin) {
    if (low > margin)
        return 'worse';
    return high < margin ? 'not-worse' : 'undecided';
}
 
function limitOutcome({ low, high }, kind, limit) {
    const below = high < limit || (kind === 'max' && high <= limit);
    const above = low > limit || (kind === 'min' && low >= limit);
    if (below)
        return kind === 'max' ? 'within' : 'outside';
    if (above)
        return kind === 'max' ? 'outside' : 'within';
    return 'undecided';
}
 
function outcomeVerdict(outcome, undecided) {
    if (outcome === 'worse' || outcome === 'outside' || outcome === 'changed')
        return 'fail';
    return outcome === 'undecided' ? undecided : 'pass';
}


  }),

  69013:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    No: () => (  rowsOfEqualModels),
    VS: () => (  rowsToDecide),
    tB: () => (  smallestDetectable),
    vd: () => (  rowsNeeded)
  });
 
const z95 = 1.6448536269514722;
const z80 = 0.8416212335729143;


function smallestDetectable(harm) {
    if (harm.pairs === undefined)
        return harm.se > 0 ? (z95 + z80) * harm.se : null;
    const { b, c, n } = harm.pairs;
    return pairedDetectable((b + c) / n, n);
}
 
function pairedDetectable(disagree, n) {
    if (!(disagree > 0) || n === 0)
        return null;
    let mde = 0;
    for (let i = 0; i < 60; i++) {
        mde = (z95 * Math.sqrt(disagree) + z80 * Math.sqrt(Math.max(0, disagree - mde * mde))) / Math.sqrt(n);
    }
    return mde <= disagree ? mde : null;
}
 
function rowsNeeded(harm, n, margin) {
    if (!(margin > 0))
        return null;
    const perRow = harm.pairs === undefined ? harm.se * harm.se * n : (harm.pairs.b + harm.pairs.c) / harm.pairs.n;
    return perRow > 0 ? Math.ceil((perRow * (z95 + z80) ** 2) / (margin * margin) - 1e-9) : null;
}
 
function rowsToDecide(harm, n, margin) {
    const distance = Math.abs(margin - harm.value);
    return distance > 0 && harm.se > 0 ? Math.ceil(n * (((z95 + z80) * harm.se) / distance) ** 2) : null;
}


function rowsOfEqualModels(margin) {
    return margin > 0 && margin < 1 ? Math.floor((z95 * z95 * (1 - margin)) / margin + 1e-9) + 1 : null;
}


  }),

  765:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  r: () => (  flipsBetween)
});

 
var binomial = __webpack_require__(71350);
 
var log_gamma = __webpack_require__(36721);
; 




function mcnemarMidP(b, c) {
    const n = b + c;
    if (b === c)
        return 1;
    const k = Math.min(b, c);
    const point = Math.exp((0,log_gamma .S)(n + 1) - (0,log_gamma .S)(k + 1) - (0,log_gamma .S)(n - k + 1) - n * Math.LN2);
    return Math.min(1, 2 * (0,binomial .H)(k, n, 0.5) - point);
}

 
var row_loss = __webpack_require__(35402);
 
var share_interval = __webpack_require__(48765);
; 





function flipsBetween(base, head, tolerance, alpha = 0.05) {
    const n = base.rows;
    const [before, after] = [(0,row_loss .qo)(base), (0,row_loss .qo)(head)];
    const [was, is] = [(0,row_loss .cH)(base), (0,row_loss .cH)(head)];
    const numeric = (0,row_loss .JD)(base.task);
    const rise = (row) => after[row] - before[row];
    const select = (test) => Array.from({ length: n }, (_, row) => row).filter(test);
    const broke = select((row) => (numeric ? !(rise(row) <= tolerance) : was[row] === 1 && is[row] === 0));
    const mended = select((row) => (numeric ? rise(row) < -tolerance : was[row] === 0 && is[row] === 1));
    const right = was.reduce((sum, v) => sum + v, 0);
    const wrong = is.reduce((sum, v) => sum + 1 - v, 0);
    return {
        n,
        broken: exactShare(broke, base, alpha),
        mended: exactShare(mended, base, alpha),
        relative: numeric || right * wrong === 0 ? null : (broke.length * n) / (right * wrong),
        p: mcnemarMidP(broke.length, mended.length),
        rows: [...broke].sort((i, j) => order(rise(j)) - order(rise(i)) || i - j),
        wrong: numeric ? [] : select((row) => was[row] === 0 && is[row] === 0),
    };
}
function order(rise) {
    return Number.isNaN(rise) ? Number.MAX_VALUE : rise;
}
function exactShare(rows, { rows: n, weights, groups }, alpha) {
    const flags = new Float64Array(n);
    for (const row of rows)
        flags[row] = 1;
    return { count: rows.length, ...(0,share_interval .h)(flags, weights, groups, alpha) };
}


  }),

  34259:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  $p: () => (  harmOfDraws),
  dJ: () => (  harmOfMean),
  nL: () => (  harmOfNormal),
  rO: () => (  harmOfPairs),
  eh: () => (  withVariance)
});

 
var bootstrap = __webpack_require__(57425);
 
var normal_quantile = __webpack_require__(93400);
 
var normal_tail = __webpack_require__(95967);
; 
const z95 = 1.6448536269514722;


function pairedScore(pairs, delta) {
    const { b, c, n } = pairs;
    if (n === 0)
        return 0;
     
    const linear = -b - c + (2 * n - b + c) * delta;
    const constant = -c * delta * (1 - delta);
    const root = Math.sqrt(Math.max(0, linear * linear - 8 * n * constant));
    const q = linear > 0 ? (-2 * constant) / (linear + root) : (root - linear) / (4 * n);
    const variance = n * (2 * q + delta * (1 - delta));
    const difference = b - c - n * delta;
    if (difference === 0)
        return 0;
    return variance > 0 ? difference / Math.sqrt(variance) : Math.sign(difference) * Number.POSITIVE_INFINITY;
}


function pairedScoreInterval(pairs, z = z95) {
    if (pairs.n === 0)
        return { low: -1, high: 1 };
    const estimate = (pairs.b - pairs.c) / pairs.n;
    return { low: cross(pairs, z, -1, estimate), high: cross(pairs, -z, estimate, 1) };
}
function cross(pairs, z, from, to) {
    let low = from;
    let high = to;
    for (let i = 0; i < 80; i++) {
        const middle = (low + high) / 2;
        if (pairedScore(pairs, middle) > z)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

 
var paired_t = __webpack_require__(59031);
 
var student_t = __webpack_require__(2969);
; 








function harmOfPairs(pairs, alpha, method = 'paired score interval (Tango 1998)') {
    const { b, c, n } = pairs;
    const value = (b - c) / n;
    return {
        value,
        ...pairedScoreInterval(pairs, (0,normal_quantile .Z)(1 - alpha)),
        level: 1 - 2 * alpha,
        method,
        se: Math.sqrt(Math.max(0, (b + c) / n - value * value) / n),
        upperP: (margin) => (0,normal_tail .W)(pairedScore(pairs, margin)),
        lowerP: (margin) => (0,normal_tail .W)(-pairedScore(pairs, margin)),
        pairs,
        dominated: false,
    };
}
 
function harmOfMean(estimate, alpha, method) {
    if (estimate.n < 2)
        return null;
    return {
        value: estimate.mean,
        ...(0,paired_t .oW)(estimate, alpha),
        level: 1 - 2 * alpha,
        method,
        se: estimate.se,
        upperP: (margin) => (0,paired_t .ZN)(estimate, margin),
        lowerP: (margin) => estimate.se === 0
            ? Number(estimate.mean >= margin)
            : (0,student_t .J)((estimate.mean - margin) / estimate.se, estimate.n - 1),
        dominated: estimate.largestShare > 0.2,
    };
}
 
function harmOfNormal(value, se, alpha, method) {
    const reach = (0,normal_quantile .Z)(1 - alpha) * se;
    return {
        value,
        low: value - reach,
        high: value + reach,
        level: 1 - 2 * alpha,
        method,
        se,
        upperP: (margin) => (se > 0 ? (0,normal_tail .W)((value - margin) / se) : Number(value <= margin)),
        lowerP: (margin) => (se > 0 ? (0,normal_tail .W)((margin - value) / se) : Number(value >= margin)),
        dominated: false,
    };
}
 
function harmOfDraws(value, draws, alpha, method) {
    const bounds = (0,bootstrap .J)(draws, alpha);
    if (bounds === null)
        return null;
    const kept = draws.filter((draw) => !Number.isNaN(draw));
    const share = (test) => (kept.filter(test).length + 1) / (kept.length + 1);
    return {
        value,
        ...bounds,
        level: 1 - 2 * alpha,
        method,
        se: (0,paired_t .GX)(kept).se * Math.sqrt(kept.length),
        upperP: (margin) => share((draw) => draw <= margin),
        lowerP: (margin) => share((draw) => draw >= margin),
        dominated: false,
    };
}


function withVariance(harm, variance, alpha) {
    if (!(variance > 0))
        return harm;
    const method = `${harm.method}, with the variance between runs`;
    const se = Math.sqrt(harm.se * harm.se + variance);
    if (!(harm.se > 0))
        return { ...harmOfNormal(harm.value, se, alpha, method), dominated: harm.dominated };
    const ratio = se / harm.se;
    const drawn = (margin) => harm.value + (margin - harm.value) / ratio;
    return {
        value: harm.value,
        low: harm.value + (harm.low - harm.value) * ratio,
        high: harm.value + (harm.high - harm.value) * ratio,
        level: harm.level,
        method,
        se,
        upperP: (margin) => harm.upperP(drawn(margin)),
        lowerP: (margin) => harm.lowerP(drawn(margin)),
        dominated: harm.dominated,
    };
}


  }),

  34859:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    b: () => (  meanInfluence),
    x: () => (  influenceOf)
  });
  var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77829);
  var _scoring_kind_influence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85087);


 
const mostOfOne = 0.2;


function influenceOf(score, sample) {
    const influence = known(score, sample);
    if (influence === null)
        return null;
    let [sum, largest] = [0, 0];
    for (const one of influence) {
        sum += one * one;
        largest = Math.max(largest, one * one);
    }
    return largest > mostOfOne * sum ? null : influence;
}
function known(score, sample) {
    if (score.kind === 'weighted')
        return score.influence?.(sample) ?? null;
    if (score.kind !== 'sums' || sample.rows < _scoring_kind_influence_js__WEBPACK_IMPORTED_MODULE_1__  .d)
        return null;
     
    if (sample.task !== 'regression' && sample.task !== 'quantile')
        return null;
    return ofSums(score, sample);
}
 
function ofSums(score, sample) {
    const { rows, weights } = sample;
    const columns = score.columns(sample);
    const sums = (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__  .v2)(columns, weights);
    const influence = new Float64Array(rows);
    for (let k = 0; k < columns.length; k++) {
        const column = columns[k];
        let squares = 0;
        for (let row = 0; row < rows; row++)
            squares += (column[row] * (weights?.[row] ?? 1)) ** 2;
        const step = 1e-2 * Math.sqrt(squares);
        if (step === 0)
            continue;
        const moved = (by) => score.value(sums.map((sum, other) => (other === k ? sum + by : sum))).value;
        const [above, below] = [moved(step), moved(-step)];
        if (above === null || below === null)
            return null;
        const slope = (above - below) / (2 * step);
        for (let row = 0; row < rows; row++) {
            influence[row] = influence[row] + slope * column[row] * (weights?.[row] ?? 1);
        }
    }
    return influence;
}
 
function meanInfluence(score, runs) {
    const each = runs.map((run) => influenceOf(score, run));
    const all = each.filter((one) => one !== null);
    if (all.length < each.length)
        return null;
    return all[0].map((_, row) => all.reduce((sum, one) => sum + one[row], 0) / all.length);
}


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

  42060:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    _: () => (  ownInterval)
  });
  var _stats_auc_influence_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(30410);
  var _stats_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57425);
  var _stats_clustered_mean_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20112);
  var _stats_delong_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(50386);
  var _stats_normal_quantile_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(93400);
  var _stats_paired_t_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59031);
  var _stats_random_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49376);
  var _metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77829);
  var _sample_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25307);
  var _influence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34859);
  var _resample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76710);
  var _share_interval_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48765);
  var _units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74087);















function ownInterval(metric, sample, seed, stream, alpha = 0.05) {
    const value = (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__  ._3)(metric, sample).value;
    const score = metric.scores[sample.task];
    if (value === null || score === undefined)
        return null;
    if (score.kind === 'auc' && (0,_sample_js__WEBPACK_IMPORTED_MODULE_5__  ._4)(sample) >= 20)
        return ofArea(value, sample, alpha);
    if (score.kind === 'proportion' || score.kind === 'mean') {
        const { scores, weights, groups } = (0,_units_js__WEBPACK_IMPORTED_MODULE_4__  .$)(score, [sample]);
        if (score.kind === 'proportion') {
            const { share: _, ...bounds } = (0,_share_interval_js__WEBPACK_IMPORTED_MODULE_6__  .h)(scores, weights, groups, alpha);
            return { value, ...bounds, n: scores.length };
        }
        const estimate = (0,_stats_clustered_mean_js__WEBPACK_IMPORTED_MODULE_7__  .D)(scores, weights, groups);
        const method = groups === undefined ? 't interval' : `t interval over ${estimate.n} groups`;
        return estimate.n < 2 ? null : { value, ...(0,_stats_paired_t_js__WEBPACK_IMPORTED_MODULE_8__  .oW)(estimate, alpha), method, n: scores.length };
    }
    if (score.kind === 'number')
        return score.extreme ? ofExtreme(metric, value, sample) : null;
    const influence = (0,_influence_js__WEBPACK_IMPORTED_MODULE_2__  .x)(score, sample);
    if (influence !== null)
        return ofInfluence(value, influence, sample, alpha);
    const draws = (0,_resample_js__WEBPACK_IMPORTED_MODULE_3__  .e)(score, [[sample]], ([own = Number.NaN]) => own, (0,_stats_random_js__WEBPACK_IMPORTED_MODULE_9__  .I)(seed, stream));
    const bounds = (0,_stats_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__  .J)(draws, alpha);
    return bounds === null ? null : { value, ...bounds, method: (0,_resample_js__WEBPACK_IMPORTED_MODULE_3__  .q)(1, sample), n: sample.rows };
}
function ofExtreme({ direction }, value, { rows }) {
    const bounds = direction === 'lower' ? { low: value, high: Infinity } : { low: -Infinity, high: value };
    return { value, ...bounds, method: 'extreme of these rows', n: rows };
}
function ofArea(value, sample, alpha) {
    const { labels, outputs, weights, groups, rows } = sample;
    if (weights === undefined && groups === undefined) {
        const reach = (0,_stats_normal_quantile_js__WEBPACK_IMPORTED_MODULE_10__  .Z)(1 - alpha) * Math.sqrt((0,_stats_delong_js__WEBPACK_IMPORTED_MODULE_11__  .C)(labels, outputs, outputs).varFirst);
        return { value, low: value - reach, high: value + reach, method: 'DeLong interval', n: rows };
    }
    const influence = (0,_stats_auc_influence_js__WEBPACK_IMPORTED_MODULE_12__  .V)(labels, outputs, weights).influence.map((v) => v * rows);
    const estimate = { ...(0,_stats_clustered_mean_js__WEBPACK_IMPORTED_MODULE_7__  .D)(influence, undefined, groups), mean: value };
    return { value, ...(0,_stats_paired_t_js__WEBPACK_IMPORTED_MODULE_8__  .oW)(estimate, alpha), method: 'interval of placements (Obuchowski 1997)', n: rows };
}
function ofInfluence(value, influence, { rows, groups }, alpha) {
    const parts = influence.map((each) => each * rows);
    const estimate = { ...(0,_stats_clustered_mean_js__WEBPACK_IMPORTED_MODULE_7__  .D)(parts, undefined, groups), mean: value };
    const method = 'interval of row influences (infinitesimal jackknife, Efron 1982)';
    return estimate.n < 2 ? null : { value, ...(0,_stats_paired_t_js__WEBPACK_IMPORTED_MODULE_8__  .oW)(estimate, alpha), method, n: rows };
}


  }),

  76710:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  e: () => (  resampled),
  q: () => (  resamplingMethod)
});

 
var bootstrap = __webpack_require__(57425);
 
var row_bootstrap = __webpack_require__(19536);
 
var label_columns = __webpack_require__(8607);
 
var threshold_blocks = __webpack_require__(84843);
 
var threshold_sweep = __webpack_require__(30561);
; 
 
const enough = 20;


function strataOf(sample) {
    const all = Uint32Array.from({ length: sample.rows }, (_, row) => row);
    if (sample.task !== 'binary' && sample.task !== 'multiclass')
        return [all];
    const labels = [...new Set(sample.labels)].sort((a, b) => a - b);
    const strata = labels.map((label) => all.filter((row) => sample.labels[row] === label));
    return strata.some((rows) => rows.length < enough) ? strata : [all];
}

; 






const resamples = 2000;
 
function resamplingMethod(models, { groups }) {
    return `${models > 1 ? 'paired ' : ''}percentile bootstrap, 2,000 resamples${groups === undefined ? '' : ' of groups'}`;
}


function resampled(score, models, combine, random) {
    const [first] = models.flat();
    const groups = first.groups === undefined ? null : membersOf(first.groups);
    const units = groups?.length ?? first.rows;
    const strata = groups === null ? strataOf(first) : [Uint32Array.from({ length: units }, (_, group) => group)];
    if (score.kind === 'sums')
        return fromSums(score, models, combine, { groups, strata, random });
    const values = models.map((runs) => runs.map((run) => prepared(score, run)));
    const plain = groups === null && first.weights === undefined;
    const own = new Float64Array(plain ? 0 : first.rows);
    const statistic = (drawn) => {
        if (!plain)
            spread(drawn, own, groups, first.weights);
        const weights = plain ? drawn : own;
        return combine(values.map((runs) => mean(runs.map((value) => value(weights)))));
    };
    return (0,row_bootstrap .N)(units, strata, statistic, random, resamples);
}
function fromSums(score, models, combine, { groups, strata, random }) {
    const runs = models.flat();
    const columns = runs.map((run) => score.columns(run).map((column) => (groups === null ? column : ofGroups(column, groups, run.weights))));
    const width = columns[0]?.length ?? 0;
    const statistic = (sums) => {
        let run = 0;
        const own = () => score.value(sums.subarray(run * width, ++run * width)).value ?? Number.NaN;
        return combine(models.map((model) => mean(model.map(own))));
    };
    const weights = groups === null ? models[0]?.[0]?.weights : undefined;
    return (0,bootstrap .N)(columns.flat(), strata, statistic, random, resamples, weights);
}
 
function ofGroups(column, groups, weights) {
    const value = (row) => column[row] * (weights?.[row] ?? 1);
    return Float64Array.from(groups, (rows) => rows.reduce((sum, row) => sum + value(row), 0));
}
function prepared(score, run) {
    if (score.kind === 'auc') {
        const { labels, outputs } = run;
        const sweep = (0,threshold_blocks .w)(outputs, (row) => labels[row] === 1, 2 * (0,label_columns .RO)(labels, 1) > run.rows ? 1 : 0);
        return (weights) => (0,threshold_sweep .yr)(sweep(weights));
    }
    if (score.kind === 'weighted') {
        const value = score.prepare(run);
        return (weights) => value(weights).value ?? Number.NaN;
    }
    throw new Error('means are not resampled');
}
 
function spread(drawn, into, groups, weights) {
    if (groups === null)
        into.set(drawn);
    groups?.forEach((rows, group) => {
        for (const row of rows)
            into[row] = drawn[group];
    });
    if (weights === undefined)
        return;
    for (let row = 0; row < into.length; row++)
        into[row] = into[row] * weights[row];
}
function membersOf(groups) {
    const members = new Map();
    groups.forEach((group, row) => {
        const rows = members.get(group);
        if (rows === undefined)
            members.set(group, [row]);
        else
            rows.push(row);
    });
    return Array.from(members.values(), (rows) => Uint32Array.from(rows));
}
function mean(values) {
    return values.reduce((sum, v) => sum + v, 0) / values.length;
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

  48765:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  shareInterval)
  });
  var _stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(101);
  var _stats_clustered_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20112);
  var _stats_normal_quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93400);
  var _stats_student_t_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2969);






function shareInterval(flags, weights, groups, alpha = 0.05) {
    const rows = flags.length;
    const method = 'exact interval (Clopper-Pearson)';
    if (weights === undefined && groups === undefined) {
        const count = flags.reduce((sum, v) => sum + v, 0);
        return { share: rows === 0 ? 0 : count / rows, ...(0,_stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_0__  .m)(count, rows, alpha), method };
    }
    const { mean, se, n: units } = (0,_stats_clustered_mean_js__WEBPACK_IMPORTED_MODULE_1__  .D)(flags, weights, groups);
    if (units < 2)
        return { share: mean, low: 0, high: 1, method: `${method}, one group says nothing` };
    const found = se > 0 && mean > 0 && mean < 1 ? (mean * (1 - mean)) / se ** 2 : (0,_stats_clustered_mean_js__WEBPACK_IMPORTED_MODULE_1__  .P)(rows, weights, groups);
    const n = Math.min(rows, found) * ((0,_stats_normal_quantile_js__WEBPACK_IMPORTED_MODULE_2__  .Z)(1 - alpha) / (0,_stats_student_t_js__WEBPACK_IMPORTED_MODULE_3__  .$)(1 - alpha, units - 1)) ** 2;
     
    const count = mean === 1 ? n : mean * n;
    return { share: mean, ...(0,_stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_0__  .m)(count, n, alpha), method: `${method} on ${Math.round(n)} effective rows` };
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

  88242:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  truthOf)
  });
 
  var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22299);



function truthOf(golden, levels, names = []) {
    const { labels, labelWidth, wanted, queries, weights, groups } = golden;
    return {
        labels,
        labelWidth,
        ...(wanted === undefined ? {} : { wanted }),
        ...(queries === undefined ? {} : { queries }),
        ...(weights === undefined ? {} : { weights }),
        ...(groups === undefined ? {} : { groups }),
        ...(levels === undefined ? {} : { levels }),
        ...(names.length === 0 ? {} : { columns: cellsOf(golden, names) }),
    };
}
 
function cellsOf({ table, labelled }, names) {
    return new Map(names.flatMap((name) => {
        const column = table.columns.get(name);
        if (column === undefined || column.shape.length > 0)
            return [];
        return [[name, Array.from(labelled, (row) => (0,_table_js__WEBPACK_IMPORTED_MODULE_0__  .G0)(column, row))]];
    }));
}


  }),

  57888:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  labelledTexts),
    z: () => (  labelledWhere)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52037);
  var _expression_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14249);
  var _expression_expression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63403);
  var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22299);







function labelledWhere(golden, text, place) {
    const expression = (0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_2__  .Y)(text);
    const { columns } = golden.table;
    const absent = (0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_2__  .P)(expression).find((name) => !columns.has(name));
    if (absent !== undefined) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`\`${place}\` reads the column ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__  .h)(absent)}, which the golden dataset does not have: it has ${[...columns.keys()].slice(0, 30).map(_evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__  .h).join(', ')}.`, 'Correct the name in the expression, or add the column to the dataset.');
    }
    const read = (name) => {
        const column = columns.get(name);
        return column && ((row) => (0,_table_js__WEBPACK_IMPORTED_MODULE_3__  .G0)(column, golden.labelled[row]));
    };
    return (0,_expression_evaluate_js__WEBPACK_IMPORTED_MODULE_1__  .vy)(expression, read, golden.labelled.length);
}


function labelledTexts(golden, name, place) {
    const column = golden.table.columns.get(name);
    if (column !== undefined) {
        return (0,_table_js__WEBPACK_IMPORTED_MODULE_3__  .Qo)(column, golden.labelled);
    }
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`\`${place}\` names the column ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__  .h)(name)}, which the golden dataset does not have.`, 'Correct the name, or add the column to the dataset.');
}


  }),

  49900:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  S: () => (  judge),
  C: () => (  worstLead)
});

 
var verdict = __webpack_require__(41324);
 
var neighbours = __webpack_require__(88383);
 
var threshold_sweep = __webpack_require__(30561);
; 


 
const most = 1000;


function agreementOf(base, head, k) {
    const rows = Math.min(most, base.rows);
    if (rows <= k)
        return null;
    const picked = Array.from({ length: rows }, (_, i) => Math.floor((i * base.rows) / rows));
    const [first, second] = [vectorsOf(base, picked), vectorsOf(head, picked)];
    const cka = alignment(gram(centred(first)), gram(centred(second)));
    const directed = [...first, ...second].every((vector) => agreement_length(vector) > 0);
    if (!directed || isOnePoint(first) || isOnePoint(second) || !Number.isFinite(cka))
        return null;
    const [near, far] = [gram(first.map(unit)), gram(second.map(unit))];
    let shared = 0;
    for (let row = 0; row < rows; row++) {
        const own = nearest(near, row, rows, k);
        for (const other of nearest(far, row, rows, k))
            if (own.has(other))
                shared++;
    }
    return { overlap: shared / (rows * k), cka, rows };
}
 
function gram(vectors) {
    const rows = vectors.length;
    const products = new Float64Array(rows * rows);
    vectors.forEach((vector, i) => {
        for (let j = 0; j <= i; j++) {
            const product = (0,neighbours .Om)(vector, vectors[j]);
            products[i * rows + j] = product;
            products[j * rows + i] = product;
        }
    });
    return products;
}
 
function alignment(first, second) {
    return (0,neighbours .Om)(first, second) / Math.sqrt((0,neighbours .Om)(first, first) * (0,neighbours .Om)(second, second));
}
 
function nearest(products, row, rows, k) {
    const own = products.slice(row * rows, (row + 1) * rows);
    own[row] = Number.NEGATIVE_INFINITY;
    return new Set((0,threshold_sweep .Ut)(own).subarray(0, k));
}
function vectorsOf({ outputs, width }, picked) {
    return picked.map((row) => outputs.subarray(row * width, (row + 1) * width));
}
 
function centred(vectors) {
    const means = new Float64Array(vectors[0]?.length ?? 0);
    for (const vector of vectors) {
        for (let k = 0; k < means.length; k++)
            means[k] = means[k] + vector[k] / vectors.length;
    }
    return vectors.map((vector) => vector.map((value, k) => value - means[k]));
}
 
function isOnePoint(vectors) {
    const spread = Math.max(...centred(vectors).map(agreement_length));
    return spread <= 1e-12 * Math.max(...vectors.map(agreement_length));
}
function unit(vector) {
    const size = agreement_length(vector);
    return vector.map((value) => value / size);
}
function agreement_length(vector) {
    return Math.sqrt((0,neighbours .Om)(vector, vector));
}

 
var part = __webpack_require__(84736);
; 


const agreement_neighbours = 10;


function judgeAgreement({ base, head }) {
    const agreement = base.task === 'embedding' ? agreementOf(base, head, agreement_neighbours) : null;
    if (agreement === null)
        return (0,part .y)({});
    const { overlap, cka, rows } = agreement;
    const recorded = (id, value, unit, method) => ({
        ...{ id, subject: 'model', value, unit, n: { base: rows, head: rows } },
        method: `${method}; recorded, not judged`,
        verdict: 'pass',
    });
    return (0,part .y)({
        measurements: [
            recorded(`neighbour-overlap@${agreement_neighbours}`, overlap, 'share', 'share of the nearest rows that both models give'),
            recorded('linear-cka', cka, '', 'linear centred kernel alignment of both models’ vectors (Kornblith et al. 2019)'),
        ],
    });
}

 
var quote = __webpack_require__(52037);
 
var model_sample = __webpack_require__(25307);
 
var words = __webpack_require__(89900);
; 




 
function judgeBrokenOutputs(it) {
    const rows = (0,model_sample ._z)(it.head);
    if (rows.length === 0)
        return (0,part .y)({});
    const ids = Array.from(rows.subarray(0, 10), (row) => it.golden.ids[it.golden.labelled[row]]);
    const shown = `${ids.map(quote .h).join(', ')}${rows.length > ids.length ? ', …' : ''}`;
    return (0,part .y)({
        findings: [
            {
                rule: 'output-not-finite',
                severity: 'error',
                confidence: 'certain',
                message: `the candidate's output is not a finite number on ${(0,words .U9)(rows.length)} ${rows.length === 1 ? 'row' : 'rows'}`,
                detail: `Rows ${shown}. They count as wrong where that has a meaning; other metrics are undefined.`,
                number: `${(0,words .U9)(rows.length)} of ${(0,words .U9)(it.head.labels.length)} rows (exact); limit 0`,
                mend: 'Run the candidate on these rows and look for a division by zero, an overflow or an unscaled input.',
                locations: [{ path: it.path }],
                fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/output-not-finite`),
            },
        ],
        leads: [
            {
                verdict: 'fail',
                decided: `${(0,words .U9)(rows.length)} ${rows.length === 1 ? 'output is' : 'outputs are'} not finite`,
                limit: 'none',
            },
        ],
    });
}

; 
 
function fourDigits(value) {
    return Math.round(value * 1e4) / 1e4;
}

; 

const bins = 15;
 
function equalMassEdges(probabilities) {
    const sorted = probabilities.slice().sort();
    const edges = Array.from({ length: bins - 1 }, (_, k) => sorted[Math.min(sorted.length - 1, Math.floor(((k + 1) * sorted.length) / bins))]);
    return [...new Set(edges)].filter((edge) => edge > (sorted[0] ?? 0));
}
 
function reliabilityBins({ labels, outputs }, edges) {
    const sums = Array.from({ length: edges.length + 1 }, () => ({ rows: 0, predicted: 0, positive: 0 }));
    outputs.forEach((p, row) => {
        let at = 0;
        while (at < edges.length && p >= edges[at])
            at++;
        const bin = sums[at];
        bin.rows++;
        bin.predicted += p;
        bin.positive += labels[row];
    });
    return sums.map(({ rows, predicted, positive }) => ({
        rows,
        predicted: predicted / rows,
        observed: positive / rows,
    }));
}


function calibrationError(bins) {
    const counted = bins.filter(({ rows }) => rows > 1);
    const rows = counted.reduce((sum, bin) => sum + bin.rows, 0);
    if (rows === 0)
        return null;
    const error = counted.reduce((sum, { rows: n, predicted, observed }) => {
        return sum + (n / rows) * ((predicted - observed) ** 2 - (observed * (1 - observed)) / (n - 1));
    }, 0);
    return Math.max(0, error);
}
 
function hasProbabilities({ task, outputs }) {
    return task === 'binary' && outputs.length > 0 && outputs.every((p) => p >= 0 && p <= 1);
}
 
function pairedBins(base, head) {
    if (!hasProbabilities(base) || !hasProbabilities(head))
        return null;
    const edges = equalMassEdges(base.outputs);
    return { base: reliabilityBins(base, edges), head: reliabilityBins(head, edges) };
}


function reliabilityPlot({ base, head }) {
    const drawn = base.flatMap((bin, k) => (bin.rows > 0 ? [{ bin, other: head[k] }] : []));
    const centres = drawn.map(({ bin }) => fourDigits(bin.predicted));
    return {
        id: 'reliability',
        kind: 'line',
        title: 'Reliability: share of positive rows by predicted probability',
        x: { label: 'predicted probability (mean of the baseline in each bin)', values: centres },
        y: { label: 'share of positive rows' },
        series: [
            { name: 'baseline', values: drawn.map(({ bin }) => fourDigits(bin.observed)) },
            {
                name: 'candidate',
                 
                values: drawn.map(({ bin, other }) => other.rows === 0 ? null : fourDigits(bin.predicted + (other.observed - other.predicted))),
            },
            { name: 'ideal', values: centres },
        ],
    };
}

; 

const confusion_most = 24;
 
function confusion(sample, classes) {
    const counts = Array.from({ length: classes }, () => new Float64Array(classes));
    const predicted = (0,model_sample .Be)(sample);
    for (let row = 0; row < sample.rows; row++) {
        const [actual, guess] = [sample.labels[row], predicted[row]];
        const line = counts[actual];
        if (line !== undefined && guess >= 0)
            line[guess] = line[guess] + 1;
    }
    return counts;
}


function confusionPlot(base, head, names) {
    if (base.task !== 'binary' && base.task !== 'multiclass')
        return [];
    const classes = base.task === 'binary' ? 2 : Math.max(base.width, head.width);
    const [first, second] = [confusion(base, classes), confusion(head, classes)];
    const moved = second.map((line, actual) => line.map((n, guess) => n - (first[actual]?.[guess] ?? 0)));
    const weight = (k) => moved.reduce((sum, line, i) => sum + Math.abs(line[k] ?? 0) + Math.abs(moved[k]?.[i] ?? 0), 0);
    const shown = Array.from({ length: classes }, (_, k) => ({ k, weight: weight(k) }))
        .sort((a, b) => b.weight - a.weight || a.k - b.k)
        .slice(0, confusion_most)
        .map(({ k }) => k)
        .sort((a, b) => a - b);
    if (moved.every((line) => line.every((n) => n === 0)))
        return [];
    const name = (k) => names?.[k] ?? String(k);
    return [
        {
            id: 'confusion',
            kind: 'matrix',
            title: `Rows that moved between classes: candidate minus baseline${classes > confusion_most ? `, the ${confusion_most} of ${classes} classes that moved most` : ''}`,
            x: { label: 'predicted class', values: shown.map(name) },
            y: { label: 'actual' },
            series: shown.map((actual) => ({ name: name(actual), values: shown.map((k) => moved[actual]?.[k] ?? 0) })),
        },
    ];
}

; 



const steps = 50;
const grid = Array.from({ length: steps + 1 }, (_, i) => i / steps);


function thresholdCurves(base, head) {
    const curves = [curvesOf(base), curvesOf(head)];
    const [first, second] = curves;
    if (first == null || second == null)
        return [];
    return [
        {
            id: 'roc',
            kind: 'line',
            title: 'ROC: true positives found for the false positives allowed',
            x: { label: 'false positive rate', values: grid },
            y: { label: 'true positive rate' },
            series: [
                { name: 'baseline', values: first.roc },
                { name: 'candidate', values: second.roc },
                { name: 'chance', values: grid },
            ],
        },
        {
            id: 'precision-recall',
            kind: 'line',
            title: 'Precision at each recall',
            x: { label: 'recall', values: grid },
            y: { label: 'precision' },
            series: [
                { name: 'baseline', values: first.precision },
                { name: 'candidate', values: second.precision },
            ],
        },
    ];
}
 
function curvesOf(sample) {
    if (sample.task !== 'binary')
        return null;
    for (let row = 0; row < sample.rows; row++)
        if (!(0,model_sample .uV)(sample, row))
            return null;
    const points = [{ tp: 0, fp: 0 }];
    const weights = sample.weights ?? new Float64Array(sample.rows).fill(1);
    const sweep = (0,threshold_sweep .Gi)(sample.outputs, (row) => sample.labels[row] === 1);
    const { tp, fp, count, positive, negative } = sweep(weights);
    for (let i = 0; i < count; i++)
        points.push({ tp: tp[i], fp: fp[i] });
    if (!(positive > 0) || !(negative > 0))
        return null;
    return { roc: rocAt(points, positive, negative), precision: precisionAt(points, positive) };
}
function rocAt(points, positive, negative) {
    let next = 1;
    return grid.map((rate) => {
        const fp = rate * negative;
        while (next < points.length - 1 && (points[next]?.fp ?? 0) <= fp)
            next++;
        const [left, right] = [points[next - 1], points[next]];
        if (left === undefined || right === undefined)
            return 1;
        const share = right.fp > left.fp ? Math.min(1, (fp - left.fp) / (right.fp - left.fp)) : 1;
        return fourDigits((left.tp + share * (right.tp - left.tp)) / positive);
    });
}
function precisionAt(points, positive) {
    const values = new Array(grid.length).fill(0);
    let best = 0;
    let at = points.length - 1;
    for (let i = grid.length - 1; i >= 0; i--) {
        const wanted = grid[i] * positive;
        for (; at > 0 && (points[at]?.tp ?? 0) >= wanted - 1e-9 * positive; at--) {
            const { tp, fp } = points[at];
            best = Math.max(best, tp / (tp + fp));
        }
        values[i] = fourDigits(best);
    }
    return values;
}

; 




 
function judgeCurves({ base, head, config }) {
    const bins = pairedBins(base, head);
    return (0,part .y)({
        plots: [
            ...(bins === null ? [] : [reliabilityPlot(bins)]),
            ...thresholdCurves(base, head),
            ...confusionPlot(base, head, config.golden.classes),
        ],
        measurements: bins === null ? [] : calibration(bins, base.rows),
    });
}
function calibration({ base, head }, rows) {
    const [first, second] = [calibrationError(base), calibrationError(head)];
    if (first === null || second === null)
        return [];
    return [
        {
            id: 'calibration-error',
            subject: 'candidate',
            value: second,
            unit: '',
            base: first,
            head: second,
            n: { base: rows, head: rows },
            method: 'squared, debiased (Kumar et al. 2019), 15 bins of equally many rows; recorded: the Brier score decides',
            verdict: 'pass',
        },
    ];
}

 
var benjamini_hochberg = __webpack_require__(44625);
 
var spending_bounds = __webpack_require__(94801);
 
var clustered_mean = __webpack_require__(20112);
 
var newcombe = __webpack_require__(90845);
 
var normal_quantile = __webpack_require__(93400);
 
var normal_tail = __webpack_require__(95967);
 
var student_t = __webpack_require__(2969);
; 

 
function oneMean(values) {
    const n = values.length;
    const mean = values.reduce((sum, v) => sum + v, 0) / n;
    const squares = values.reduce((sum, v) => sum + (v - mean) ** 2, 0);
    return { mean, variance: squares / (n - 1) / n, n };
}
 
function meansDifference(first, second) {
    const variance = first.variance + second.variance;
    const df = variance ** 2 / (first.variance ** 2 / (first.n - 1) + second.variance ** 2 / (second.n - 1));
    return { value: first.mean - second.mean, se: Math.sqrt(variance), df };
}
 
function differenceInterval(of, alpha = 0.05) {
    const reach = of.se === 0 ? 0 : (0,student_t .$)(1 - alpha, of.df) * of.se;
    return { low: of.value - reach, high: of.value + reach };
}
 
function differenceUpperP(of, delta) {
    if (of.se === 0)
        return of.value > delta ? 0 : 1;
    return (0,student_t .J)(-(of.value - delta) / of.se, of.df);
}

; 


 
function meansRatioUpperP(first, second, ratio) {
    return differenceUpperP(meansDifference(first, times(second, ratio)), 0);
}


function meansRatioInterval(first, second, alpha = 0.05) {
    const ratio = first.mean / second.mean;
    const { se, df } = meansDifference(first, times(second, ratio));
    if (se === 0)
        return { low: ratio, high: ratio };
    const square = (0,student_t .$)(1 - alpha, df) ** 2;
    const below = second.mean ** 2 - square * second.variance;
    if (!(below > 0))
        return { low: 0, high: Number.POSITIVE_INFINITY };
    const middle = first.mean * second.mean;
    const root = Math.sqrt(Math.max(0, middle ** 2 - below * (first.mean ** 2 - square * first.variance)));
    return { low: Math.max(0, (middle - root) / below), high: (middle + root) / below };
}
function times({ mean, variance, n }, factor) {
    return { mean: factor * mean, variance: factor * factor * variance, n };
}

; 



function ratioScore({ x1, n1, x2, n2 }, ratio) {
    const n = n1 + n2;
    const b = ratio * (n1 + x2) + x1 + n2;
     
    const second = (b - Math.sqrt(Math.max(0, b * b - 4 * n * ratio * (x1 + x2)))) / (2 * n * ratio);
    const first = Math.min(1, ratio * second);
    const variance = (first * (1 - first)) / n1 + (ratio * ratio * second * (1 - second)) / n2;
    const apart = x1 / n1 - (ratio * x2) / n2;
    return apart === 0 ? 0 : variance > 0 ? apart / Math.sqrt(variance) : Math.sign(apart) * Number.POSITIVE_INFINITY;
}
 
function ratioUpperP(shares, ratio) {
    return (0,normal_tail .W)(ratioScore(shares, ratio));
}


function ratioInterval(shares, z) {
    const bound = (target) => {
        let [low, high] = [Math.log(1e-9), Math.log(1e9)];
        for (let step = 0; step < 70; step++) {
            const middle = (low + high) / 2;
            if (ratioScore(shares, Math.exp(middle)) > target)
                low = middle;
            else
                high = middle;
        }
        return Math.exp((low + high) / 2);
    };
    return {
        low: shares.x1 === 0 ? 0 : bound(z),
        high: shares.x2 === 0 ? Number.POSITIVE_INFINITY : bound(-z),
    };
}

; 








 
const fairnessMeasures = {
    'selection-rate': { title: 'selection rate', tasks: ['binary'], proportion: true },
    tpr: { title: 'true positive rate', tasks: ['binary'], proportion: true },
    fpr: { title: 'false positive rate', tasks: ['binary'], proportion: true },
    accuracy: { title: 'accuracy', tasks: ['binary', 'multiclass'], proportion: true },
    calibration: { title: 'label minus probability', tasks: ['binary'], proportion: false },
};


function groupGap(measure, base, head, members, minRows, alpha = 0.05) {
    const [was, is] = [valuesOf(measure, base), valuesOf(measure, head)];
    const counting = Uint32Array.from(was.keys()).filter((row) => !Number.isNaN(was[row]) && !Number.isNaN(is[row]));
    const group = counting.filter((row) => members[row]);
    const others = counting.filter((row) => !members[row]);
    if (Math.min(group.length, others.length) < minRows)
        return null;
    const between = (values) => meansDifference(meanOf(values, head, group), meanOf(values, head, others));
    const [first, second] = [meanOf(is, head, group), meanOf(is, head, others)];
    const own = meansDifference(first, second);
    const before = between(was).value;
    const side = own.value < 0 || (own.value === 0 && before < 0) ? -1 : 1;
    const growth = between(is.map((value, row) => side * (value - was[row])));
    const plain = head.weights === undefined && head.groups === undefined && fairnessMeasures[measure].proportion;
    const sum = (rows) => rows.reduce((total, row) => total + is[row], 0);
    const shares = { x1: sum(group), n1: group.length, x2: sum(others), n2: others.length };
    const bounds = (0,newcombe .p)(shares.x1, shares.n1, shares.x2, shares.n2, (0,normal_quantile .Z)(1 - alpha));
    return {
        measure,
        rows: { group: group.length, others: others.length },
        base: before,
        head: plain
            ? { value: own.value, ...bounds, method: 'interval of a difference of shares (Newcombe 1998)' }
            : { value: own.value, ...differenceInterval(own, alpha), method: "Welch's t interval" },
        ratio: fairnessMeasures[measure].proportion ? ratioOf(plain ? shares : null, first, second, alpha) : null,
        growth: {
            value: growth.value,
            ...differenceInterval(growth, alpha),
            method: "paired differences, Welch's t interval",
        },
        limitP: (limit) => Math.min(differenceUpperP(own, limit), differenceUpperP(mirrored(own), limit)),
        growthP: (margin) => differenceUpperP(growth, margin),
    };
}
 
function ratioOf(shares, first, second, alpha) {
    const value = second.mean > 0 ? first.mean / second.mean : null;
    const { low, high } = shares !== null ? ratioInterval(shares, (0,normal_quantile .Z)(1 - alpha)) : meansRatioInterval(first, second, alpha);
    return {
        value,
        low,
        high: Number.isFinite(high) ? high : null,
        method: shares === null ? "Fieller's interval of a ratio (1954)" : 'score interval of a ratio (Koopman 1984)',
        leastP: (least) => {
            if (first.mean === 0 && second.mean === 0)
                return 1;
            if (shares === null)
                return Math.min(meansRatioUpperP(second, first, 1 / least), meansRatioUpperP(first, second, 1 / least));
            return Math.min((0,normal_tail .W)(-ratioScore(shares, least)), ratioUpperP(shares, 1 / least));
        },
    };
}
function mirrored(difference) {
    return { ...difference, value: 0 - difference.value };
}
function meanOf(values, sample, rows) {
    const { weights, groups } = (0,model_sample .LE)(sample, rows);
    const { mean, se, n } = (0,clustered_mean .D)(Float64Array.from(rows, (row) => values[row]), weights, groups);
    return { mean, variance: se * se, n };
}
 
function valuesOf(measure, sample) {
    const { labels, outputs } = sample;
    if (measure === 'calibration')
        return labels.map((label, row) => label - outputs[row]);
    const predicted = (0,model_sample .Be)(sample);
    if (measure === 'accuracy')
        return labels.map((label, row) => Number(label === predicted[row]));
    const wanted = measure === 'tpr' ? 1 : 0;
    return labels.map((label, row) => measure === 'selection-rate' || label === wanted ? Number(predicted[row] === 1) : Number.NaN);
}

; 
 
const missing = '(missing)';


function valueNames(texts) {
    const names = [...new Set(texts)].sort();
    const numeric = names.every((name) => name === missing || (name.trim() !== '' && Number.isFinite(Number(name))));
    const size = (name) => (name === missing ? Number.POSITIVE_INFINITY : Number(name));
    return numeric ? names.sort((a, b) => size(a) - size(b)) : names;
}

 
var golden_where = __webpack_require__(57888);
; 










function judgeFairness(it) {
    const { fairness } = it.config;
    if (fairness.by.length === 0)
        return (0,part .y)({});
    const measures = fairness.measures.filter((measure) => fairnessMeasures[measure].tasks.includes(it.base.task));
    const gaps = fairness.by.flatMap((column) => {
        const texts = (0,golden_where .G)(it.golden, column, 'model.fairness.by');
        return valueNames(texts).flatMap((value) => {
            const members = texts.map((text) => text === value);
            return measures.map((measure) => ({
                ...{ column, value, measure },
                gap: groupGap(measure, it.base, it.head, members, fairness['min-rows'], it.alpha),
            }));
        });
    });
    const known = gaps.flatMap(({ column, value, gap }) => gap === null ? [] : [{ column, value, gap, level: 1 - 2 * (it.alpha ?? 0.05) }]);
    const judged = decide(known.flatMap((each) => asked(each, it)), fairness.fdr);
    const failing = judged.filter(({ outcome }) => outcome === 'outside' || outcome === 'worse');
    const silent = gaps.filter(({ gap }) => gap === null);
    return (0,part .y)({
        measurements: judged.length > 0 ? judged.map(measurement) : known.map(shown),
        findings: failing.map((each) => finding(each, judged, it)),
        leads: failing.map((each) => ({ verdict: 'fail', decided: sentence(each), limit: held(each) })),
        notes: [
            ...(measures.length < fairness.measures.length || silent.length > 0
                ? [
                    unchecked(it, silent.map(({ column, value, measure }) => `${measure} of ${(0,quote .h)(column)} = ${(0,quote .h)(value)}`)),
                ]
                : []),
        ],
    });
}
function asked(each, it) {
    const { 'max-difference': most, margin, 'min-ratio': least } = it.config.fairness;
    const spent = (p) => (0,spending_bounds .tC)(p, it.alpha);
    const { ratio } = each.gap;
    return [
        ...(most === undefined ? [] : [{ ...each, kind: 'max', limit: most, p: spent(each.gap.limitP(most)) }]),
        ...(margin === undefined
            ? []
            : [{ ...each, kind: 'margin', limit: margin, p: spent(each.gap.growthP(margin)) }]),
        ...(least === undefined || ratio === null
            ? []
            : [{ ...each, kind: 'min-ratio', limit: least, p: spent(ratio.leastP(least)) }]),
    ];
}
function decide(all, fdr) {
    const adjusted = (0,benjamini_hochberg .U)(all.map(({ p }) => p));
    return all.map((each, i) => {
        const own = adjusted[i];
        const failed = each.kind === 'margin' ? 'worse' : 'outside';
        const passed = each.kind === 'margin' ? 'not-worse' : 'within';
        return { ...each, adjusted: own, outcome: own <= fdr ? failed : inside(each) ? passed : 'undecided' };
    });
}
function inside({ kind, gap, limit }) {
    if (kind === 'margin')
        return gap.growth.high <= limit;
    if (kind === 'max')
        return gap.head.high <= limit && gap.head.low >= -limit;
    return gap.ratio !== null && gap.ratio.low >= limit && gap.ratio.high !== null && gap.ratio.high <= 1 / limit;
}
function subjectOf({ column, value }) {
    return `${(0,quote .h)(column)} = ${(0,quote .h)(value)}`;
}
function shown({ column, value, gap, level }) {
    const { measure, head, base, rows } = gap;
    return {
        id: `fairness-${measure}`,
        subject: subjectOf({ column, value }),
        value: head.value,
        unit: 'points',
        base,
        head: head.value,
        n: { head: rows.group },
        interval: { ...intervalOf(head), level },
        method: `${fairnessMeasures[measure].title} of the group minus that of all others, under the candidate`,
        verdict: 'pass',
    };
}
function measurement(each) {
    const { kind, limit, p, adjusted, outcome } = each;
    return {
        ...shown(each),
        ...ofKind(each),
        p: { raw: p, adjusted },
        limit: { kind: kind === 'min-ratio' ? 'min' : kind, value: limit },
        outcome,
        verdict: outcome === 'outside' || outcome === 'worse' ? 'fail' : 'pass',
    };
}
 
function ofKind({ kind, gap, level }) {
    if (kind === 'margin') {
        const method = 'growth of the distance between the group and all others, against the baseline';
        return { value: gap.growth.value, interval: { ...intervalOf(gap.growth), level }, method };
    }
    if (kind === 'max' || gap.ratio === null)
        return {};
    const { value } = gap.ratio;
    const title = fairnessMeasures[gap.measure].title;
    return {
        id: `fairness-${gap.measure}-ratio`,
        unit: '',
        value,
        ...(value === null ? { reason: `the ${title} of all others is 0` } : {}),
        base: null,
        head: value,
        interval: { ...intervalOf(gap.ratio), level },
        method: `${title} of the group over that of all others, under the candidate; neither may be below the limit times the other`,
    };
}
function intervalOf({ low, high, method }) {
    return { low, high, method };
}
function held({ kind, limit }) {
    if (kind === 'min-ratio')
        return `min-ratio ${(0,words .pj)(limit)}`;
    return kind === 'max' ? `max-difference ${points(limit)}` : `margin ${points(limit)}`;
}
function sentence({ gap, kind, ...place }) {
    const what = `${fairnessMeasures[gap.measure].title} on ${subjectOf(place)}`;
    if (kind === 'min-ratio')
        return `${what}: ${gap.ratio === null ? 'undefined' : fairness_times(gap.ratio)} times that of all others`;
    const { value, low, high } = kind === 'max' ? gap.head : gap.growth;
    const interval = `${points(value)} [${points(low)}, ${points(high)}]`;
    return kind === 'max' ? `${what}: ${interval} from all others` : `${what}: ${interval} further from all others`;
}
function finding(each, all, it) {
    const { gap, kind, column, value, adjusted, level } = each;
    const { title } = fairnessMeasures[gap.measure];
    const same = all.filter((other) => other.column === column && other.gap.measure === gap.measure && other.kind === kind);
    const ratio = gap.ratio === null || kind === 'min-ratio' ? '' : `; ${fairness_times(gap.ratio)} times that of the others`;
    const method = kind === 'margin' ? gap.growth.method : kind === 'max' ? gap.head.method : (gap.ratio?.method ?? '');
    return {
        rule: 'fairness',
        severity: 'error',
        confidence: 'high',
        message: kind === 'max'
            ? `${title} differs between ${subjectOf(each)} and all others`
            : kind === 'min-ratio'
                ? `${title} of ${subjectOf(each)} and of all others are too far apart`
                : `the difference in ${title} between ${subjectOf(each)} and all others grew`,
        detail: `Beyond the limit after the correction for ${(0,words .U9)(all.length)} comparisons (adjusted p ${(0,words .E5)(adjusted)}).`,
        number: `${kind === 'min-ratio' ? '' : `${points(gap.base)} → `}${sentence(each)} (${(0,words .pj)(100 * level)} %, ${method})${ratio}, n = ${(0,words .U9)(gap.rows.group)} and ${(0,words .U9)(gap.rows.others)}; ${held(each)}`,
        mend: 'Compare count, labels and features of the group with those of the others in the training data.',
        locations: [{ path: it.path }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/fairness/${gap.measure}/${kind}/${column}/${value}`),
        table: {
            title: `${title} by ${(0,quote .h)(column)}: group minus all others`,
            columns: ['group', 'rows', 'baseline', `candidate [${(0,words .pj)(100 * level)} %]`, 'ratio', 'outcome'],
            rows: same.map((other) => [
                other.value,
                other.gap.rows.group,
                points(other.gap.base),
                `${points(other.gap.head.value)} [${points(other.gap.head.low)}, ${points(other.gap.head.high)}]`,
                other.gap.ratio === null ? '–' : fairness_times(other.gap.ratio),
                other.outcome,
            ]),
        },
    };
}
function fairness_times({ value, low, high }) {
    return `${value === null ? '∞' : (0,words .pj)(value)} [${(0,words .pj)(low)}, ${high === null ? '∞' : (0,words .pj)(high)}]`;
}
function points(value) {
    return `${(0,words .pj)(value * 100)} pt`;
}
function unchecked(it, silent) {
    const { fairness } = it.config;
    const other = fairness.measures.filter((measure) => !fairnessMeasures[measure].tasks.includes(it.base.task));
    const parts = [
        ...(other.length === 0 ? [] : [`the task ${it.base.task} has no ${other.join(', ')}`]),
        ...(silent.length === 0
            ? []
            : [
                `fewer than ${fairness['min-rows']} rows count for ${silent.slice(0, 6).join('; ')}${silent.length > 6 ? '; …' : ''}`,
            ]),
    ];
    return {
        kind: 'unchecked',
        text: `Fairness: ${parts.join('; ')}.`,
        mend: 'Add golden rows of these groups, or leave these measures out of `model.fairness`.',
    };
}

 
var flips = __webpack_require__(6457);
 
var metrics = __webpack_require__(12764);
; 


 
function judgeNoise({ noise, headNoise, base, head }) {
    const sides = [['baseline', noise], ['candidate', headNoise]];
    const loud = sides.filter(([, each]) => each !== undefined && each.differing > 0);
    if (loud.length === 0) {
        const rows = noise?.rows ?? headNoise?.rows;
        const text = `Run again on ${(0,words .U9)(rows ?? 0)} rows, the models gave the same bits.`;
        return rows === undefined ? (0,part .y)({}) : (0,part .y)({ notes: [{ kind: 'method', text }] });
    }
    const runs = 1 + Math.max(base.repeats?.length ?? 0, head.repeats?.length ?? 0);
    const judged = runs > 1 ? ` Both were run ${runs} times on all rows, and rows are judged by their mean.` : '';
    return (0,part .y)({
        measurements: noise === undefined ? [] : [noise_measurement(noise)],
        notes: loud.map(([name, each]) => ({ kind: 'method', text: `${noise_sentence(name, each)}${judged}` })),
    });
}
function noise_sentence(name, { rows, differing, largest, flips }) {
    const flipped = `${(0,words .pj)(flips.share * 100)} % of rows flipped by themselves [${(0,words .pj)(flips.low * 100)}, ${(0,words .pj)(flips.high * 100)}]`;
    return `The ${name} is not deterministic: run again, ${(0,words .U9)(differing)} of ${(0,words .U9)(rows)} rows had other outputs (by at most ${(0,words .pj)(largest)}), and ${flipped}.`;
}
function noise_measurement({ flips: { share, low, high, method }, rows }) {
    return {
        id: 'aa-flips',
        subject: 'baseline',
        value: share,
        unit: 'share',
        n: { base: rows, head: rows },
        interval: { low, high, level: 0.9, method },
        method: 'rows right in one run of the baseline and wrong in the next; `max-nfr` applies above it',
        verdict: 'pass',
    };
}

 
var decision_detectable = __webpack_require__(69013);
 
var decision_margin = __webpack_require__(18516);
; 



function benjaminiYekutieli(p) {
    const tested = p.filter((value) => !Number.isNaN(value)).length;
    let factor = 0;
    for (let i = 1; i <= tested; i++)
        factor += 1 / i;
    return (0,benjamini_hochberg .U)(p).map((value) => Math.min(1, factor * value));
}

 
var model_metric = __webpack_require__(77829);
 
var compare = __webpack_require__(959);
 
var decision_decide = __webpack_require__(22942);
; 











function judgeSlices(base, head, slices, policy) {
    const drafts = slices.flatMap((slice) => {
        const samples = [(0,model_sample .LE)(base, slice.rows), (0,model_sample .LE)(head, slice.rows)];
        return policy.metrics.map((gated) => draft(samples, { ...slice, ...gated }, policy));
    });
    const tested = drafts.filter((each) => each.p !== null);
    const correct = policy.correction === 'any-dependence' ? benjaminiYekutieli : benjamini_hochberg .U;
    const adjusted = correct(tested.map((each) => each.p?.raw ?? Number.NaN));
    const byDraft = new Map(tested.map((each, i) => [each, adjusted[i]]));
    return drafts.map((each) => {
        const corrected = byDraft.get(each);
        if (each.p === null || corrected === undefined)
            return each;
        const outcome = corrected <= policy.fdr ? 'worse' : each.outcome === 'worse' ? 'undecided' : each.outcome;
        return { ...each, p: { raw: each.p.raw, adjusted: corrected }, outcome };
    });
}
 
function slicesOf(columns, title) {
    return [...columns].flatMap(([column, texts]) => [...rowsByValue(texts)].map(([value, rows]) => ({ column, value, name: title(column, value), rows })));
}
function draft([base, head], place, policy) {
    const { column, value, rows, metric, margin } = place;
    if (rows.length < policy.minRows) {
        const values = { base: (0,model_metric ._3)(metric, base), head: (0,model_metric ._3)(metric, head) };
        const cannotTell = `${rows.length} rows, where min-rows asks for ${policy.minRows}`;
        const comparison = { ...values, n: rows.length, harm: null };
        return { ...place, comparison, p: null, outcome: 'undecided', cannotTell };
    }
    const stream = `slice/${metric.id}/${column}/${value}`;
    const comparison = (0,compare .U)(metric, base, head, {
        ...{ scale: margin.scale, seed: policy.seed, stream },
        ...(policy.alpha === undefined ? {} : { alpha: policy.alpha }),
    });
    const cannotTell = whyNot(comparison, margin, rows.length);
    const { harm } = comparison;
    if (cannotTell !== null || harm === null) {
        return { ...place, comparison, p: null, outcome: 'undecided', cannotTell: cannotTell ?? 'undefined' };
    }
    const raw = (0,spending_bounds .tC)(harm.upperP(margin.margin), policy.alpha);
    const outcome = (0,decision_decide .bz)(harm, margin.margin);
    return { ...place, comparison, p: { raw, adjusted: raw }, outcome, cannotTell: null };
}
function whyNot({ base, head, harm }, { margin }, rows) {
    if (head.value === null)
        return `undefined for the candidate: ${head.reason}`;
    if (base.value === null)
        return `undefined for the baseline: ${base.reason}`;
    if (harm === null)
        return 'no interval could be computed';
    if (harm.dominated)
        return 'one row holds more than 20 % of the evidence';
    const detectable = (0,decision_detectable .tB)(harm);
     
    if (margin > 0 && detectable !== null && detectable > 2 * margin && harm.low <= margin) {
        return `${rows} rows, where about ${(0,decision_detectable .vd)(harm, rows, margin) ?? 'more'} are needed at this margin`;
    }
    return null;
}
function rowsByValue(texts) {
    const lists = new Map();
    texts.forEach((text, row) => {
        const list = lists.get(text);
        if (list === undefined)
            lists.set(text, [row]);
        else
            list.push(row);
    });
    return new Map(valueNames(lists.keys()).map((text) => [text, Uint32Array.from(lists.get(text) ?? [])]));
}

; 
const mostCategories = 50;
const slice_terms_bins = 5;


function termsOf(feature, minRows) {
    const all = 'numbers' in feature ? termsOfNumbers(feature.name, feature.numbers) : termsOfTexts(feature);
    return all.filter(({ rows }) => rows.length >= minRows);
}
function termsOfNumbers(column, numbers) {
    const present = numbers.filter((value) => !Number.isNaN(value)).sort();
    const distinct = new Set();
    for (let i = 0; i < present.length && distinct.size <= 10; i++)
        distinct.add(present[i]);
    if (distinct.size <= 10) {
        return termsOfTexts({ name: column, texts: Array.from(numbers, (v) => (Number.isNaN(v) ? null : String(v))) });
    }
    const edge = (k) => present[Math.min(present.length - 1, Math.floor((k * present.length) / slice_terms_bins))];
    const edges = [...new Set(Array.from({ length: slice_terms_bins }, (_, k) => edge(k)))];
    const places = edges.map((from, k) => ({ from, to: edges[k + 1] ?? Number.POSITIVE_INFINITY }));
    const rows = places.map(() => []);
    const missing = [];
    numbers.forEach((value, row) => {
        if (Number.isNaN(value))
            missing.push(row);
        else
            rows[places.findLastIndex(({ from }) => value >= from)]?.push(row);
    });
    return [
        ...places.map((is, k) => ({ column, is, rows: Uint32Array.from(rows[k]) })),
        { column, is: 'missing', rows: Uint32Array.from(missing) },
    ];
}
function termsOfTexts({ name, texts }) {
    const lists = new Map();
    texts.forEach((text, row) => {
        const list = lists.get(text);
        if (list === undefined)
            lists.set(text, [row]);
        else
            list.push(row);
    });
    const categories = [...lists]
        .sort(([a, one], [b, other]) => other.length - one.length || (String(a) < String(b) ? -1 : 1))
        .slice(0, mostCategories);
    return categories.map(([value, rows]) => ({
        column: name,
        is: value === null ? 'missing' : { value },
        rows: Uint32Array.from(rows),
    }));
}

; 

const mostSingles = 30;
const mostFound = 20;
const promising = 1.6448536269514722;


function findSlices(features, harms, minRows) {
    const total = momentsOf(harms, null);
    const singles = features
        .flatMap((feature) => termsOf(feature, minRows))
        .flatMap((term) => scored({ terms: [term], rows: term.rows }, harms, total))
        .sort(byScore);
    const best = singles.slice(0, mostSingles);
    const pairs = best.flatMap((first, i) => pairsWith(first, best.slice(i + 1), harms, total, minRows));
    const kept = [];
    for (const each of [...singles, ...pairs].sort(byScore)) {
        if (kept.length === mostFound || each.t < promising)
            break;
        if (each.mean > 0 && kept.every((other) => overlap(each.rows, other.rows) <= 0.8))
            kept.push(each);
    }
    return kept;
}
function momentsOf(harms, rows) {
    let [n, sum, squares] = [0, 0, 0];
    const many = rows?.length ?? harms.length;
    for (let i = 0; i < many; i++) {
        const harm = harms[rows === null ? i : rows[i]];
        if (Number.isNaN(harm))
            continue;
        n++;
        sum += harm;
        squares += harm * harm;
    }
    return { n, sum, squares };
}
function scored(slice, harms, total) {
    const own = momentsOf(harms, slice.rows);
    const rest = { n: total.n - own.n, sum: total.sum - own.sum, squares: total.squares - own.squares };
    if (own.n < 2 || rest.n < 2)
        return [];
    const variance = ({ n, sum, squares }) => Math.max(0, squares - (sum * sum) / n) / (n - 1) / n;
    const mean = own.sum / own.n;
    const spread = Math.sqrt(variance(own) + variance(rest));
    const t = (mean - rest.sum / rest.n) / spread;
    return spread > 0 ? [{ ...slice, mean, t }] : [];
}
function pairsWith(first, others, harms, total, minRows) {
    const inFirst = new Uint8Array(harms.length);
    for (const row of first.rows)
        inFirst[row] = 1;
    const column = first.terms[0]?.column;
    return others.flatMap((second) => {
        if (second.terms[0]?.column === column)
            return [];
        const rows = second.rows.filter((row) => inFirst[row] === 1);
        if (rows.length < minRows)
            return [];
        const [pair] = scored({ terms: [...first.terms, ...second.terms], rows }, harms, total);
        return pair !== undefined && pair.t > Math.max(first.t, second.t) ? [pair] : [];
    });
}
function byScore(a, b) {
    return b.t - a.t || a.terms.length - b.terms.length || (nameOf(a) < nameOf(b) ? -1 : 1);
}
function nameOf({ terms }) {
    return JSON.stringify(terms.map(({ column, is }) => [column, is]));
}
 
function overlap(a, b) {
    let [i, j, both] = [0, 0, 0];
    while (i < a.length && j < b.length) {
        const [x, y] = [a[i], b[j]];
        if (x === y)
            both++;
        if (x <= y)
            i++;
        if (y <= x)
            j++;
    }
    return both / Math.max(1, a.length + b.length - both);
}

; 


function halvesOf(ids) {
    return Uint8Array.from(ids, (id) => {
        let hash = 0x811c9dc5;
        for (let i = 0; i < id.length; i++)
            hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
        hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
        hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
        return ((hash ^ (hash >>> 16)) >>> 0) & 1;
    });
}

 
var row_loss = __webpack_require__(35402);
 
var table = __webpack_require__(22299);
; 






 
const foundColumn = 'found slices';
const mostColumns = 200;


function foundSlices(it, primary) {
    const { groups } = it.base;
    const { golden } = it;
    const half = halvesOf(Array.from(golden.labelled, (row, i) => groups === undefined ? golden.ids[row] : `group ${groups[i]}`));
    const harms = rowHarms(primary, it.base, it.head).map((harm, row) => (half[row] === 0 ? harm : Number.NaN));
    const found = findSlices(featuresOf(it), harms, it.config.slices['min-rows']);
    return found.map(({ terms, rows }) => ({
        column: foundColumn,
        value: terms.map((term) => `${term.column} ${inWords(term, String)}`).join(' and '),
        name: terms.map((term) => `${(0,quote .h)(term.column)} ${inWords(term, quote .h)}`).join(' and '),
        rows: rows.filter((row) => half[row] === 1),
    }));
}
function rowHarms(metric, base, head) {
    const score = metric.scores[base.task];
    if ((score?.kind === 'mean' || score?.kind === 'proportion') && score.per !== 'query') {
        const sign = metric.direction === 'higher' ? 1 : -1;
        const [was, is] = [score.rows(base), score.rows(head)];
        return was.map((value, row) => sign * (value - is[row]));
    }
    const [before, after] = [(0,row_loss .qo)(base), (0,row_loss .qo)(head)];
    return before.map((loss, row) => after[row] - loss);
}
 
function featuresOf({ golden, config }) {
    const named = Object.entries(config.golden).filter(([key]) => key !== 'inputs');
    const others = new Set(named.flatMap(([, value]) => (typeof value === 'string' || Array.isArray(value) ? value : [])));
    const plainColumns = [...golden.table.columns].filter(([name, { shape }]) => !others.has(name) && shape.length === 0);
    return plainColumns.slice(0, mostColumns).map(([name, column]) => featureOf(name, column, golden.labelled));
}
function featureOf(name, column, rows) {
    if (column.dtype === 'string' || column.dtype === 'bool') {
        const texts = Array.from(rows, (row) => {
            const cell = (0,table .G0)(column, row);
            return (0,table .b2)(cell) ? null : (0,table .b6)(cell);
        });
        return { name, texts };
    }
    const numbers = (0,table .cZ)(column);
    return { name, numbers: Float64Array.from(rows, (row) => numbers[row]) };
}
function inWords({ is }, write) {
    if (is === 'missing')
        return 'missing';
    if ('value' in is)
        return `= ${write(is.value)}`;
    return is.to === Number.POSITIVE_INFINITY
        ? `from ${(0,words .pj)(is.from)}`
        : `from ${(0,words .pj)(is.from)} to below ${(0,words .pj)(is.to)}`;
}

 
var signed_change = __webpack_require__(39690);
; 


 
function slicePlotId(metric, column) {
    return `slices/${metric}/${column}`;
}
 
function slicePlots(results) {
    const groups = new Map();
    for (const each of results) {
        const id = slicePlotId(each.metric.id, each.column);
        const group = groups.get(id);
        if (group === undefined)
            groups.set(id, [each]);
        else
            group.push(each);
    }
    return [...groups].flatMap(([id, group]) => {
        const drawn = group
            .flatMap(({ value, comparison: { harm } }) => (harm === null ? [] : [{ value, harm }]))
            .slice(0, 40);
        const [first] = group;
        const level = (0,words .pR)(drawn[0]?.harm.level ?? 0.9);
        if (first === undefined || drawn.length === 0)
            return [];
        const points = first.metric.unit === 'share';
        const scaled = (pick) => drawn.map(({ harm }) => harm[pick] * (points ? 100 : 1));
        return [
            {
                id,
                kind: 'intervals',
                title: `Loss of ${first.metric.title} by ${(0,quote .h)(first.column)}`,
                x: { label: first.column, values: drawn.map(({ value }) => value) },
                y: { label: `loss${points ? ' in points' : ''} (${level} % interval)` },
                series: [{ name: 'candidate', values: scaled('value'), low: scaled('low'), high: scaled('high') }],
                mark: first.margin.margin * (points ? 100 : 1),
            },
        ];
    });
}

; 










 
const mostSilent = 100;


function judgeSliceColumns(it, gated) {
    const { slices } = it.config;
    const metrics = gated.flatMap(({ metric, margin }, i) => {
        const own = i === 0 && slices.margin !== undefined ? (0,decision_margin .O)(slices.margin, metric.direction) : margin;
        return own === null ? [] : [{ metric, margin: own }];
    });
    const { correction, fdr } = slices;
    const policy = {
        ...{ metrics, fdr, minRows: slices['min-rows'], seed: it.seed, correction },
        ...(it.alpha === undefined ? {} : { alpha: it.alpha }),
    };
    const named = [
        ...slicesOf(it.golden.slices, (column, value) => `${(0,quote .h)(column)} = ${(0,quote .h)(value)}`),
        ...expressed(it),
    ];
    const [first] = gated;
    const found = slices.auto && first !== undefined ? foundSlices(it, first.metric) : [];
    return (0,part .o)([
        partOf(it, judgeSlices(it.base, it.head, named, policy)),
        partOf(it, judgeSlices(it.base, it.head, found, policy)),
        slices.auto ? (0,part .y)({ notes: [searched(found.length)] }) : (0,part .y)({}),
    ]);
}
 
function expressed({ config, golden }) {
    return Object.entries(config.slices.where).map(([name, text]) => {
        const where = (0,golden_where .z)(golden, text, `model.slices.where.${name}`);
        const rows = Uint32Array.from(where.keys()).filter((row) => where[row]);
        return { column: 'where', value: name, name: (0,quote .h)(name), rows };
    });
}
function searched(found) {
    return {
        kind: 'method',
        text: `Searched one half of the rows for slices where the candidate is worse, and tested the ${(0,words .U9)(found)} found on the other half.`,
    };
}
function partOf(it, results) {
    const surest = (one) => one.p?.raw ?? 1;
    const worse = results.filter((each) => each.outcome === 'worse').sort((a, b) => surest(a) - surest(b));
    const silent = results.filter((each) => each.cannotTell !== null);
    const unlisted = new Set(silent.slice(mostSilent));
    return (0,part .y)({
        measurements: results.filter((each) => !unlisted.has(each)).map((each) => slices_measurement(each, it)),
        findings: worse.map((each) => slices_finding(each, results, it)),
        plots: slicePlots(results),
        notes: silent.length === 0 ? [] : [silence(silent, results.length)],
        leads: worse.map((each) => ({
            verdict: 'fail',
            decided: `${each.metric.title} on ${each.name} ${each.comparison.harm === null ? '' : (0,words .Zb)(each.metric, each.comparison.harm)}`,
            limit: (0,words .Dz)(each.metric, each.margin),
        })),
    });
}
function silence(silent, all) {
    const shown = silent
        .slice(0, 6)
        .map((each) => `${each.metric.title} on ${each.name} (${each.cannotTell})`)
        .join('; ');
    return {
        kind: 'unchecked',
        text: `${(0,words .U9)(silent.length)} of ${(0,words .U9)(all)} slice results cannot tell: ${shown}${silent.length > 6 ? '; …' : ''}.`,
        mend: 'Add golden rows to these slices, or widen `model.slices.margin`.',
    };
}
function slices_measurement(each, { config }) {
    const corrected = config.slices.correction === 'standard' ? 'Benjamini-Hochberg' : 'Benjamini-Yekutieli';
    const { metric, margin, comparison, p, outcome, cannotTell, rows } = each;
    const { harm, base, head } = comparison;
    const change = harm === null ? null : (0,signed_change .b)(metric, harm);
    const detectable = harm === null ? null : (0,decision_detectable .tB)(harm);
    return {
        id: metric.id,
        subject: each.name,
        value: change?.value ?? null,
        ...(cannotTell === null ? {} : { reason: `cannot tell: ${cannotTell}` }),
        unit: metric.unit === 'share' ? 'points' : metric.unit,
        base: base.value,
        head: head.value,
        n: { base: rows.length, head: rows.length },
        ...(harm === null || change === null
            ? {}
            : { interval: { low: change.low, high: change.high, level: harm.level, method: harm.method } }),
        ...(p === null ? {} : { p }),
        limit: { kind: 'margin', value: margin.margin },
        ...(detectable === null ? {} : { detectable }),
        method: `candidate minus baseline; p of "the loss is within the margin", ${corrected} over the slices`,
        outcome,
        verdict: outcome === 'worse' ? 'fail' : 'pass',
    };
}
function slices_finding(each, all, it) {
    const { metric, margin, comparison, column, value, p } = each;
    const moved = metric.direction === 'higher' ? 'fell' : 'rose';
    return {
        rule: 'slice',
        severity: 'error',
        confidence: 'high',
        message: `${metric.title} ${moved} on ${each.name}`,
        detail: `Worse beyond the margin after the correction for ${(0,words .U9)(all.filter((other) => other.p !== null).length)} slice tests (adjusted p ${(0,words .E5)(p?.adjusted ?? 1)}).`,
        number: (0,words .WW)(metric, comparison, margin),
        mend: `Look at the training rows with ${each.name}: compare their count, labels and features between the two trainings.`,
        locations: [{ path: it.path }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/slice/${metric.id}/${column}/${value}`),
        table: slices_table(each, all),
        plot: slicePlotId(metric.id, column),
    };
}
function slices_table(failing, all) {
    const same = all.filter((each) => each.column === failing.column && each.metric.id === failing.metric.id);
    const level = failing.comparison.harm?.level ?? 0.9;
    return {
        title: `${failing.metric.title} by ${(0,quote .h)(failing.column)}`,
        columns: ['slice', 'rows', 'baseline', 'candidate', `change [${(0,words .pR)(level)} %]`, 'outcome'],
        rows: same.map((each) => [
            each.value,
            each.rows.length,
            rounded(each.comparison.base.value),
            rounded(each.comparison.head.value),
            each.comparison.harm === null ? 'undefined' : (0,words .Zb)(each.metric, each.comparison.harm),
            each.cannotTell === null ? each.outcome : 'cannot tell',
        ]),
    };
}
function rounded(value) {
    return value === null ? null : Number(value.toFixed(4));
}

; 












function judge(it, gated) {
    return (0,part .o)([
        judgeBrokenOutputs(it),
        (0,metrics .l)(it, gated),
        judgeSliceColumns(it, gated),
        judgeFairness(it),
        (0,flips .a)(it),
        judgeNoise(it),
        judgeCurves(it),
        judgeAgreement(it),
    ]);
}
 
function worstLead(leads) {
    return leads.reduce((worst, lead) => worst === undefined || verdict .rY.indexOf(lead.verdict) > verdict .rY.indexOf(worst.verdict) ? lead : worst, undefined);
}


  }),

  37809:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    BP: () => (  dominatedByOne),
    NY: () => (  methodOf),
    Rs: () => (  claimInWords),
    Rw: () => (  detailOf),
    Sx: () => (  notAfterHolm),
    U7: () => (  mendOf),
    ax: () => (  oneNumber),
    bD: () => (  messageOf)
  });
  var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89900);

 
const oneNumber = 'one number for all rows has no interval';
 
const dominatedByOne = 'one row holds more than 20 % of the evidence';
 
const notAfterHolm = "fails by itself, but not after Holm's correction over the metrics";
 
const beyond = {
    margin: 'The whole interval of the loss lies beyond the margin',
    drop: 'The whole interval of the loss lies above 0',
    equal: 'The whole interval of the change lies beyond the limit of equivalence',
    gain: 'The whole interval of the gain lies beyond the limit',
};
 
function claimInWords(metric, { kind, margin }) {
    if (kind === 'drop')
        return margin.margin > 0 ? `no proven drop, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .Dz)(metric, margin)}` : 'no proven drop';
    if (kind === 'equal')
        return `equal within ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .F3)(metric, margin.margin)}`;
    if (kind === 'gain')
        return `gain at most ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .F3)(metric, margin.margin)}`;
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .Dz)(metric, margin);
}
 
function methodOf({ kind, margin }) {
    const relative = margin.relative === null ? '' : `; difference to ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .pj)(margin.scale)} × baseline against 0`;
    const test = {
        margin: '',
        drop: '; fails on a proven loss',
        equal: '; two one-sided tests of equivalence (Schuirmann 1987)',
        gain: '; alarms on a proven gain',
    }[kind];
    return `candidate minus baseline${relative}${test}`;
}
 
function messageOf({ metric, claim, outcome }) {
    const moved = metric.direction === 'higher' ? 'fell' : 'rose';
    if (outcome === null)
        return `${metric.title} is undefined`;
    if (outcome === 'undecided')
        return `${metric.title} undecided`;
    if (claim.kind === 'equal')
        return `${metric.title} did not stay equal`;
    if (claim.kind === 'gain')
        return `${metric.title} improved suspiciously`;
    return `${metric.title} ${moved}`;
}
 
function detailOf({ claim, comparison, outcome, reason, p }) {
    if (outcome === null)
        return `The metric has no value to hold against the policy (${reason ?? 'undefined'}).`;
    if (outcome === 'undecided' && reason === oneNumber)
        return 'The program gives one number for all rows, so that nothing says how much of the change is chance.';
    if (outcome !== 'undecided')
        return `${beyond[claim.kind]}.`;
    if (reason === notAfterHolm)
        return `${beyond[claim.kind]}, but among several metrics it may be chance: p is ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .E5)(p?.adjusted ?? 1)} after Holm's correction, where 0.05 would fail.`;
    if (reason === dominatedByOne)
        return 'One row holds more than 20 % of the evidence: without it the outcome may be another.';
    const why = reason === null ? '' : ` (${reason})`;
    const what = claim.kind === 'equal' ? 'the models are equal within the limit' : 'the loss exceeds the margin';
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .U9)(comparison.n)} rows are too few to say whether ${what}${why}.`;
}
 
function mendOf({ metric, claim, comparison, outcome, reason }) {
    if (outcome === null) {
        return reason?.startsWith('relative')
            ? 'Give `margin` as a number in the unit of the metric.'
            : 'Look at the outputs of both models, or judge by a metric that is defined on this golden dataset.';
    }
    if (outcome === 'undecided' && reason === oneNumber)
        return 'Let the program give a score for each row (`gives: rows`), or set what `undecided` means for this metric.';
    if (outcome === 'undecided') {
        const { margin } = claim;
        const fewer = reason === notAfterHolm ? ', gate fewer metrics' : '';
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .Uk)(metric, comparison, margin)}${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .qz)(comparison, margin)} Add golden rows${fewer}, or set what \`undecided\` means in the policy.`;
    }
    if (claim.kind === 'gain')
        return 'Look for golden rows, or near copies of them, among the training data; a gain that is real needs a wider `max-gain` in a change of its own.';
    if (claim.kind === 'equal')
        return 'Look at the rows that changed; a change that is wanted needs a wider `equal-within` in a change of its own.';
    return 'Look at the slices and at the rows that broke, and mend the training; a loss that is wanted needs a wider `margin` in a change of its own.';
}


  }),

  6457:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    a: () => (  judgeFlips)
  });
  var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92172);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52037);
  var _decision_decide_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22942);
  var _decision_flips_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(765);
  var _decision_row_loss_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35402);
  var _golden_where_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57888);
  var _part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84736);
  var _words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89900);










function judgeFlips(it) {
    const { config } = it;
    const { task } = config;
    if (!(0,_decision_row_loss_js__WEBPACK_IMPORTED_MODULE_1__  .fy)(task) && !((0,_decision_row_loss_js__WEBPACK_IMPORTED_MODULE_1__  .JD)(task) && config.flips.tolerance !== undefined))
        return (0,_part_js__WEBPACK_IMPORTED_MODULE_3__  .y)({});
    const flips = (0,_decision_flips_js__WEBPACK_IMPORTED_MODULE_0__  .r)(it.base, it.head, config.flips.tolerance ?? 0, it.alpha);
    const asked = config.flips['max-nfr'];
    const floor = it.noise?.flips.share ?? 0;
    const limit = asked === undefined ? undefined : Math.min(1, asked + floor);
    const outcome = limit === undefined ? null : (0,_decision_decide_js__WEBPACK_IMPORTED_MODULE_4__  .es)(flips.broken, 'max', limit);
    const verdict = outcome === null ? 'pass' : (0,_decision_decide_js__WEBPACK_IMPORTED_MODULE_4__  .eS)(outcome, config.undecided);
    const share = measured('nfr', flips.broken, it);
    const broken = limit === undefined || outcome === null
        ? share
        : { ...share, limit: { kind: 'max', value: limit }, outcome, verdict };
    const held = limit === undefined ? '' : `max-nfr ${percent(limit)}${floor > 0 ? ` (${percent(floor)} of it noise)` : ''}`;
    return (0,_part_js__WEBPACK_IMPORTED_MODULE_3__  .o)([
        (0,_part_js__WEBPACK_IMPORTED_MODULE_3__  .y)({
            measurements: [broken, measured('pfr', flips.mended, it)],
            findings: flips.rows.length === 0 ? [] : [brokenRows(it, flips, (0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_5__  .xJ)(verdict), held)],
            notes: [note(flips)],
            leads: limit === undefined ? [] : [{ verdict, decided: `${percent(flips.broken.share)} of rows broke`, limit: held }],
        }),
        protectedRows(it, flips),
    ]);
}
 
function protectedRows(it, flips) {
    const where = it.config.flips['must-not-flip'];
    const also = where === undefined ? [] : (0,_golden_where_js__WEBPACK_IMPORTED_MODULE_2__  .z)(it.golden, where, 'model.flips.must-not-flip');
    const flagged = (row) => it.golden.mustStay[row] === true || also[row] === true;
    const broke = flips.rows.filter(flagged);
    const wrong = flips.wrong.filter(flagged);
    const many = Array.from({ length: flips.n }, (_, row) => row).filter(flagged).length;
    return (0,_part_js__WEBPACK_IMPORTED_MODULE_3__  .y)({
        findings: [
            ...(broke.length === 0 ? [] : [mustNotFlip(it, broke, many)]),
            ...(wrong.length === 0 ? [] : [wrongAlready(it, wrong, many)]),
        ],
        leads: broke.length === 0
            ? []
            : [{ verdict: 'fail', decided: `${broke.length} must-not-flip rows broke`, limit: '0' }],
        notes: where !== undefined && many === 0
            ? [
                {
                    kind: 'unchecked',
                    text: `No row must stay right: ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__  .h)(where)} is true of none.`,
                    mend: 'Correct `model.flips.must-not-flip`.',
                },
            ]
            : [],
    });
}
function measured(id, { share, low, high, method }, it) {
    return {
        id,
        subject: 'model',
        value: share,
        unit: 'share',
        n: { base: it.base.rows, head: it.head.rows },
        interval: { low, high, level: 1 - 2 * (it.alpha ?? 0.05), method },
        method: id === 'nfr' ? 'negative flips: right before, wrong now' : 'positive flips: wrong before, right now',
        verdict: 'pass',
    };
}
function brokenRows(it, flips, severity, held) {
    const shownRows = it.config.flips.show;
    const { broken, mended, n } = flips;
    return {
        rule: 'flips',
        severity,
        confidence: 'certain',
        message: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__  .U9)(broken.count)} ${broken.count === 1 ? 'row' : 'rows'} broke, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__  .U9)(mended.count)} mended`,
        number: `${percent(broken.share)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__  .U9)(n)} rows broke, at most ${percent(broken.high)} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__  .pR)(1 - (it.alpha ?? 0.05))} %, exact)${held === '' ? '' : `; ${held}`}`,
        mend: 'Read the rows that broke; flag those that must never break with a `must-not-flip` column of the golden dataset.',
        locations: [{ path: it.path }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/flips`),
        table: table(it, flips.rows.slice(0, shownRows), `Rows that broke, largest loss first (${Math.min(shownRows, broken.count)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__  .U9)(broken.count)})`),
    };
}
function mustNotFlip(it, rows, many) {
    return {
        rule: 'must-not-flip',
        severity: 'error',
        confidence: 'certain',
        message: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__  .U9)(rows.length)} ${rows.length === 1 ? 'row' : 'rows'} that must stay right broke`,
        number: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__  .U9)(rows.length)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__  .U9)(many)} flagged rows (exact); limit 0`,
        mend: 'Mend the model for these rows; they fail the gate whatever the metrics say.',
        locations: [{ path: it.path }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/must-not-flip`),
        table: table(it, rows.slice(0, it.config.flips.show), 'Flagged rows that broke'),
    };
}
function wrongAlready(it, rows, many) {
    return {
        rule: 'must-not-flip',
        severity: 'note',
        confidence: 'certain',
        message: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__  .U9)(rows.length)} ${rows.length === 1 ? 'row' : 'rows'} that must stay right ${rows.length === 1 ? 'was' : 'were'} wrong already`,
        number: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__  .U9)(rows.length)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__  .U9)(many)} flagged rows (exact); no limit`,
        mend: 'Mend the model for these rows, or take the flag away: they protect nothing until the model is right on them.',
        locations: [{ path: it.path }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/must-not-flip/wrong`),
        table: table(it, rows.slice(0, it.config.flips.show), 'Flagged rows that were wrong under the baseline as well'),
    };
}
function table(it, rows, title) {
    const shown = ({ outputs, width, task, texts }, row) => {
        if (task === 'text')
            return shortened(texts?.given[row] ?? '');
        const values = Array.from(outputs.subarray(row * width, (row + 1) * width));
        if (task === 'multiclass')
            return `class ${values.indexOf(Math.max(...values))} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__  .pj)(Math.max(...values))})`;
        const words = values.slice(0, 6).map((value) => (Number.isFinite(value) ? (0,_words_js__WEBPACK_IMPORTED_MODULE_7__  .pj)(value) : 'not a number'));
        return `${words.join(', ')}${values.length > words.length ? ', …' : ''}`;
    };
    const label = ({ labels, labelWidth, task, texts }, row) => {
        if (task === 'text')
            return shortened(texts?.wanted[row] ?? '');
        if (labelWidth === 1)
            return labels[row];
        return Array.from(labels.subarray(row * labelWidth, (row + 1) * labelWidth)).join(', ');
    };
    return {
        title,
        columns: ['row id', 'label', 'baseline', 'candidate'],
        rows: rows.map((row) => [
            it.golden.ids[it.golden.labelled[row]],
            label(it.base, row),
            shown(it.base, row),
            shown(it.head, row),
        ]),
    };
}
function shortened(text) {
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
function note({ p, relative, broken, mended }) {
    const times = relative === null ? '' : `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__  .pj)(relative)} of what independent errors would break`;
    return {
        kind: 'method',
        text: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__  .U9)(broken.count)} rows broke and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__  .U9)(mended.count)} were mended (exact McNemar mid-p ${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__  .E5)(p)}, shown and not deciding)${times}.`,
    };
}
function percent(share) {
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__  .pj)(share * 100)} %`;
}


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

  12764:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  l: () => (  judgeMetrics)
});

 
var evidence_finding = __webpack_require__(92172);
; 


function holm(p) {
    const order = p.map((_, i) => i).sort((i, j) => p[i] - p[j]);
    const adjusted = new Array(p.length).fill(1);
    let running = 0;
    order.forEach((index, place) => {
        running = Math.max(running, Math.min(1, (p.length - place) * p[index]));
        adjusted[index] = running;
    });
    return adjusted;
}

 
var spending_bounds = __webpack_require__(94801);
 
var claims = __webpack_require__(79967);
 
var compare = __webpack_require__(959);
 
var decide = __webpack_require__(22942);
 
var decision_detectable = __webpack_require__(69013);
 
var paired_t = __webpack_require__(59031);
; 


function predictionPoweredMean(values, predicted, unlabelled) {
    const n = values.length;
    const others = unlabelled.length;
    const all = new Float64Array(n + others);
    all.set(predicted);
    all.set(unlabelled, n);
    const [spread, own, given] = [variance(all), variance(predicted), variance(values)];
    const together = covariance(values, predicted);
    const lambda = others === 0 || !(spread > 0) ? 0 : together / ((1 + n / others) * spread);
    const rest = variance(values.map((value, i) => value - lambda * predicted[i]));
    return {
        mean: mean(values) + (lambda === 0 ? 0 : lambda * (mean(unlabelled) - mean(predicted))),
        se: Math.sqrt(rest / n + (others === 0 ? 0 : (lambda * lambda * spread) / others)),
        lambda,
        correlation: own > 0 && given > 0 ? together / Math.sqrt(own * given) : 0,
    };
}
function mean(values) {
    return values.reduce((sum, v) => sum + v, 0) / values.length;
}
function variance(values) {
    return covariance(values, values);
}
function covariance(a, b) {
    const [first, second] = [mean(a), mean(b)];
    let sum = 0;
    for (let i = 0; i < a.length; i++)
        sum += (a[i] - first) * (b[i] - second);
    return sum / (a.length - 1);
}

 
var harm = __webpack_require__(34259);
; 



const least = 100;


function harmByPeople(judge, people, scale, alpha) {
    const known = (row) => !Number.isNaN(people[row]);
    const rows = people.filter((_, row) => known(row)).length;
    if (rows < least)
        return null;
     
    const harms = (of, keep) => of.filter((_, row) => keep(row)).map((p) => scale * (1 - p) - p);
    const values = harms(people, known);
    const others = harms(judge, (row) => !known(row));
    const { mean, se, correlation } = predictionPoweredMean(values, harms(judge, known), others);
    if (Math.abs(correlation) < 0.3) {
        const alone = (0,harm .dJ)((0,paired_t .GX)(values), alpha, `paired t interval of ${rows} rows judged by people`);
        return alone === null ? null : { harm: alone, rows, correlation };
    }
    const method = `prediction-powered interval (PPI++) of ${rows} rows judged by people and ${others.length} by the judge`;
    return { harm: (0,harm .nL)(mean, se, alpha, method), rows, correlation };
}

; 


const mostClasses = 100;


function sharpened(metric, labelled, unlabelled, scale, alpha) {
    const { base } = labelled;
    const score = metric.scores[base.task];
    const no = (reason) => ({ harm: null, reason });
    if (metric.program !== undefined)
        return no('its values come from a program, which is asked about labelled rows alone');
    if (score === undefined || (score.kind !== 'mean' && score.kind !== 'proportion') || score.per === 'query')
        return no('it is no mean of row scores');
    if (base.weights !== undefined || base.groups !== undefined || base.repeats !== undefined)
        return no('rows with weights, groups or repeated runs are judged by their labels alone');
    if (base.columns !== undefined)
        return no('rows with columns of their own are judged by their labels alone');
    const classes = base.task === 'binary' ? 2 : base.task === 'multiclass' ? base.width : 0;
    if (classes === 0 || classes > mostClasses)
        return no('its labels cannot be predicted from outputs');
    if (base.rows < 100)
        return no(`${base.rows} labelled rows, where 100 are needed`);
    const sign = metric.direction === 'higher' ? 1 : -1;
    const rowHarms = (pair) => {
        const [was, is] = [score.rows(pair.base), score.rows(pair.head)];
        return was.map((value, row) => sign * (scale * value - is[row]));
    };
    const expected = (pair) => expectation(pair, classes, rowHarms);
    const [values, own, others] = [rowHarms(labelled), expected(labelled), expected(unlabelled)];
    if ([values, own, others].some((each) => each.some((value) => !Number.isFinite(value))))
        return no('a row does not count, or an output is no probability');
    if (values.filter((value) => value !== 0).length < 20)
        return no('the models differ on fewer than 20 labelled rows');
    const { mean, se, correlation } = predictionPoweredMean(values, own, others);
    if (Math.abs(correlation) < 0.3)
        return no(`the correlation of harm and prediction is ${correlation.toFixed(2)}`);
    const method = `prediction-powered interval (PPI++) with ${others.length} unlabelled rows`;
    return { harm: (0,harm .nL)(mean, se, alpha, method), correlation, rows: others.length };
}
 
function expectation(pair, classes, harms) {
    const { base, head } = pair;
    const expected = new Float64Array(base.rows);
    for (let label = 0; label < classes; label++) {
        const labels = new Float64Array(base.rows).fill(label);
        const ifSo = harms({ base: { ...base, labels }, head: { ...head, labels } });
        for (let row = 0; row < base.rows; row++) {
            const p = (probability(base, row, label) + probability(head, row, label)) / 2;
            expected[row] = expected[row] + p * ifSo[row];
        }
    }
    return expected;
}
function probability({ outputs, width }, row, label) {
    const p = outputs[width === 1 ? row : row * width + label];
    if (!(p >= 0 && p <= 1))
        return Number.NaN;
    return width === 1 && label === 0 ? 1 - p : p;
}

 
var model_metric = __webpack_require__(77829);
 
var claim_words = __webpack_require__(37809);
 
var own_interval = __webpack_require__(42060);
 
var part = __webpack_require__(84736);
 
var words = __webpack_require__(89900);
; 






 
function judgeLimits(it, { metric, min, max, undecided }) {
    const kinds = [['min', min], ['max', max]];
    return (0,part .o)(kinds.flatMap(([kind, value]) => (value === undefined ? [] : [limit(metric, { kind, value, undecided }, it)])));
}
 
function ended(bound) {
    return Number.isFinite(bound) ? bound : null;
}
function limit(metric, { kind, value, undecided }, it) {
    const own = (0,own_interval ._)(metric, it.head, it.seed, `limit/${metric.id}`, it.alpha);
    const level = 1 - 2 * (it.alpha ?? 0.05);
    const head = (0,model_metric ._3)(metric, it.head);
    const base = (0,model_metric ._3)(metric, it.base).value;
    const outcome = own === null ? null : (0,decide .es)(own, kind, value);
    const verdict = head.value === null ? 'fail' : (0,decide .eS)(outcome ?? 'undecided', undecided);
    const held = `${kind} ${(0,words .pj)(value)}`;
    const interval = own === null ? '' : ` [${(0,words .pj)(own.low)}, ${(0,words .pj)(own.high)}]`;
    const shown = head.value === null ? 'undefined' : `${head.value.toFixed(4)}${interval}`;
    const reason = head.value === null ? head.reason : own === null ? 'no interval could be computed' : null;
    const word = outcome === 'outside' ? `is ${kind === 'min' ? 'below' : 'above'} its limit` : 'is too near its limit to say';
    const finding = {
        rule: `${(0,model_metric .Y)(metric)}-limit`,
        severity: (0,evidence_finding .xJ)(verdict),
        confidence: 'high',
        message: `${metric.title} of the candidate ${head.value === null ? 'is undefined' : word}`,
        number: `${shown} (${(0,words .pR)(level)} %, ${own?.method ?? 'no interval'}), n = ${(0,words .U9)(own?.n ?? it.head.rows)}; ${held}`,
        mend: 'Mend the model, add golden rows, or change the limit in a change of its own.',
        locations: [{ path: it.path }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/${metric.id}/${kind}`),
    };
    return (0,part .y)({
        measurements: [
            {
                id: metric.id,
                subject: 'candidate',
                value: head.value,
                ...(reason === null ? {} : { reason }),
                unit: metric.unit,
                base,
                head: head.value,
                n: { head: own?.n ?? it.head.rows },
                ...(own === null
                    ? {}
                    : { interval: { low: ended(own.low), high: ended(own.high), level, method: own.method } }),
                limit: { kind, value },
                outcome: outcome ?? 'undecided',
                verdict,
            },
        ],
        findings: outcome === 'within' ? [] : [finding],
        leads: [{ verdict, decided: `${metric.title} ${shown}`, limit: held }],
    });
}

 
var signed_change = __webpack_require__(39690);
; 

















function judgeMetrics(it, gated) {
    const compared = gated.flatMap(({ metric, claims, undecided }) => claims.map((claim) => ({ metric, claim, undecided, comparison: comparisonOf(metric, claim, it) })));
    const p = compared.map(({ comparison: { harm }, claim }) => (harm === null ? 1 : (0,claims .t_)(claim, harm)));
     
    const adjusted = holm(p.length > 1 ? p.map((each) => (0,spending_bounds .tC)(each, it.alpha)) : p);
    const judged = compared.map((each, i) => decided(each, p[i], adjusted[i]));
    return (0,part .o)([
        (0,part .y)({
            measurements: judged.map(measurement),
            findings: judged.flatMap((each) => finding(each, it)),
            leads: judged.map(lead),
            plots: intervalPlot(judged),
            notes: [...judged.filter(neverPasses).map(zeroMargin), ...unlabelledNotes(it, judged)],
        }),
        ...gated.map((each) => judgeLimits(it, each)),
    ]);
}
function comparisonOf(metric, { margin }, it) {
    const options = { scale: margin.scale, seed: it.seed, stream: `metric/${metric.id}`, alpha: it.alpha ?? 0.05 };
    const found = withPeople((0,compare .U)(metric, it.base, it.head, options), metric, margin.scale, it);
    if (it.unlabelled === undefined || found.harm === null)
        return found;
    const { harm } = sharpened(metric, it, it.unlabelled, margin.scale, options.alpha);
    return harm === null ? found : { ...found, harm };
}
 
function withPeople(found, { program }, scale, it) {
    const people = program && it.people?.get(program.key);
    const judge = program && it.head.scored?.[0]?.rows.get(program.key);
    const { weights, groups } = it.head;
    if (people === undefined || judge === undefined || weights !== undefined || groups !== undefined)
        return found;
    const own = harmByPeople(judge, people, scale, it.alpha ?? 0.05);
    return own === null ? found : { ...found, harm: own.harm };
}
 
function unlabelledNotes(it, judged) {
    const { unlabelled } = it;
    if (unlabelled === undefined)
        return [];
    const rows = (0,words .U9)(unlabelled.base.rows);
    const metrics = [...new Set(judged.map(({ metric }) => metric))];
    return metrics.map((metric) => {
        const one = sharpened(metric, it, unlabelled, 1, 0.05);
        const text = one.harm === null
            ? `The ${rows} rows without a label say nothing about ${metric.title}: ${one.reason}.`
            : `The ${rows} rows without a label sharpen ${metric.title} (PPI++, correlation ${(0,words .pj)(one.correlation)}), if labels are missing at random, as \`missing-labels\` says.`;
        return { kind: 'method', text };
    });
}
function decided(it, raw, adjusted) {
    const { base, head, harm } = it.comparison;
    if (head.value === null || base.value === null) {
        const both = `baseline: ${base.value === null ? base.reason : 'defined'}; candidate: ${head.value === null ? head.reason : 'defined'}`;
         
        const verdict = base.value === null ? 'error' : 'fail';
        return { ...it, p: null, outcome: null, reason: `undefined: ${both}`, verdict };
    }
    if (it.claim.margin.relative !== null && base.value <= 0) {
        const reason = `relative margin of a baseline of ${base.value}: it has a meaning only above 0`;
        return { ...it, p: null, outcome: null, reason, verdict: 'error' };
    }
    if (harm === null) {
        const reason = it.metric.program?.kind === 'number' ? claim_words .ax : 'no interval could be computed';
        return { ...it, p: null, outcome: 'undecided', reason, verdict: it.undecided };
    }
    const first = (0,claims .f3)(it.claim, harm);
    const reason = whyUndecided(first, harm.dominated, adjusted, harm.low) ??
        (it.claim.kind === 'drop' && first === 'undecided' ? 'no loss is proven' : null);
    const capped = reason === claim_words .BP || reason === claim_words .Sx;
    const outcome = capped ? 'undecided' : first;
    const left = (0,claims .R2)(it.claim) && !capped ? 'pass' : it.undecided;
    return { ...it, p: { raw, adjusted }, outcome, reason, verdict: (0,decide .eS)(outcome, left) };
}
function whyUndecided(outcome, dominated, adjusted, low) {
    if (outcome !== 'undecided' && dominated)
        return claim_words .BP;
    const fails = outcome === 'worse' || outcome === 'changed' || outcome === 'outside';
    if (fails && adjusted > 0.05)
        return claim_words .Sx;
    return outcome === 'undecided' && low > 0 ? 'worse, by how much is not clear' : null;
}
function measurement({ metric, claim, comparison, p, outcome, reason, verdict }) {
    const { base, head, n, harm } = comparison;
    const change = harm === null ? null : (0,signed_change .b)(metric, harm);
    const detectable = harm === null ? null : (0,decision_detectable .tB)(harm);
    const most = claim.margin.margin;
    return {
        id: metric.id,
        subject: 'model',
        value: change?.value ?? null,
        ...(reason === null ? {} : { reason }),
        unit: metric.unit === 'share' ? 'points' : metric.unit,
        base: base.value,
        head: head.value,
        n: { base: n, head: n },
        ...(harm === null || change === null
            ? {}
            : { interval: { low: change.low, high: change.high, level: harm.level, method: harm.method } }),
        ...(p === null ? {} : { p }),
        limit: claim.kind !== 'gain'
            ? { kind: 'margin', value: most }
            : metric.direction === 'higher'
                ? { kind: 'max', value: most }
                : { kind: 'min', value: 0 - most },
        ...(detectable === null ? {} : { detectable }),
        method: (0,claim_words .NY)(claim),
        ...(outcome === null ? {} : { outcome }),
        verdict,
    };
}
function lead({ metric, claim, comparison, outcome, verdict }) {
    const { harm } = comparison;
    const { base, head } = comparison;
    const values = base.value === null || head.value === null ? 'undefined' : `${(0,words .pj)(base.value)} → ${(0,words .pj)(head.value)}`;
    const change = harm === null ? values : (0,words .Zb)(metric, harm);
    const word = outcome === 'undecided' && verdict !== 'pass' ? ', undecided' : '';
    return { verdict, decided: `${metric.title} ${change}${word}`, limit: (0,claim_words .Rs)(metric, claim) };
}
function finding(judged, it) {
    const { metric, claim, comparison, outcome, verdict } = judged;
    const clear = outcome === 'not-worse' || outcome === 'equivalent' || outcome === 'within';
    if (clear || (outcome === 'undecided' && verdict === 'pass' && (0,claims .R2)(claim)))
        return [];
    const rule = claim.kind === 'gain' ? 'max-gain' : claim.kind === 'equal' ? 'not-equal' : (0,model_metric .Y)(metric);
    const about = rule === (0,model_metric .Y)(metric) ? metric.id : `${metric.id}/${rule}`;
    return [
        {
            rule,
            severity: (0,evidence_finding .xJ)(verdict),
            confidence: outcome === 'undecided' ? 'medium' : 'high',
            message: (0,claim_words .bD)(judged),
            detail: (0,claim_words .Rw)(judged),
            number: (0,words .WW)(metric, comparison, claim.margin, (0,claim_words .Rs)(metric, claim)),
            mend: (0,claim_words .U7)(judged),
            locations: [{ path: it.path }],
            fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/${about}/${outcome ?? 'undefined'}`),
            plot: 'metrics',
        },
    ];
}
function neverPasses({ claim: { kind, margin } }) {
    return kind === 'margin' && margin.margin === 0 && margin.relative === null;
}
function zeroMargin({ metric }) {
    return {
        kind: 'policy',
        text: `The margin of ${metric.title} is 0: an equal model can never pass it, only a better one.`,
        mend: 'Set `margin` to the largest loss that does not matter, or `fail-on: proven-drop` to fail only on a proven loss.',
    };
}
 
function intervalPlot(judged) {
    const drawn = judged.flatMap(({ metric, claim: { kind, margin }, comparison: { harm } }) => harm === null || margin.margin === 0 || kind === 'gain'
        ? []
        : [{ title: metric.title, harm, margin: margin.margin }]);
    if (drawn.length === 0)
        return [];
    const scaled = (pick) => drawn.map(({ harm, margin }) => harm[pick] / margin);
    return [
        {
            id: 'metrics',
            kind: 'intervals',
            title: 'Loss of the candidate, as a multiple of the margin',
            x: { label: 'metric', values: drawn.map(({ title }) => title) },
            y: { label: `loss / margin (${(0,words .pR)(drawn[0]?.harm.level ?? 0.9)} % interval)` },
            series: [{ name: 'candidate', values: scaled('value'), low: scaled('low'), high: scaled('high') }],
            mark: 1,
        },
    ];
}


  }),

  84736:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    o: () => (  joined),
    y: () => (  part)
  });
 
function part(given) {
    return { findings: [], measurements: [], plots: [], notes: [], leads: [], ...given };
}
 
function joined(parts) {
    return {
        findings: parts.flatMap((each) => each.findings),
        measurements: parts.flatMap((each) => each.measurements),
        plots: parts.flatMap((each) => each.plots),
        notes: parts.flatMap((each) => each.notes),
        leads: parts.flatMap((each) => each.leads),
    };
}


  }),

  39690:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    b: () => (  signedChange)
  });


function signedChange(metric, harm) {
    const { value, low, high } = harm;
    if (metric.direction !== 'higher')
        return { value, low, high };
     
    return { value: 0 - value, low: 0 - high, high: 0 - low };
}


  }),

  89900:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Dz: () => (  marginInWords),
    E5: () => (  probability),
    F3: () => (  sizeIn),
    U9: () => (  count),
    Uk: () => (  detectableInWords),
    WW: () => (  numberInWords),
    Zb: () => (  changeInWords),
    pR: () => (  percentOf),
    pj: () => (  plain),
    qz: () => (  rowsToDecideInWords)
  });
  var _decision_detectable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69013);
  var _signed_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39690);


const minus = '\u2212';
 
function count(n) {
    return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}
 
function plain(value) {
    const text = Number.isFinite(value) ? String(Number(Math.abs(value).toPrecision(3))) : '∞';
    return value < 0 && text !== '0' ? minus + text : text;
}
 
function sizeIn(metric, value) {
    return metric.unit === 'share' ? `${points(value)} pt` : plain(value);
}
 
function points(value) {
    const scaled = Math.abs(value * 100);
    const text = scaled.toFixed(scaled > 0 && scaled < 0.1 ? 2 : 1);
    return value < 0 && Number(text) !== 0 ? minus + text : text;
}
 
function probability(p) {
    return p < 0.0001 ? '< 0.0001' : plain(p);
}
 
function changeInWords(metric, harm) {
    const { value, low, high } = (0,_signed_change_js__WEBPACK_IMPORTED_MODULE_0__  .b)(metric, harm);
    const signed = (v) => {
        const text = metric.unit === 'share' ? points(v) : plain(v);
        return v > 0 && Number(text) !== 0 ? `+${text}` : text;
    };
    return `${signed(value)}${metric.unit === 'share' ? ' pt' : ''} [${signed(low)}, ${signed(high)}]`;
}
 
function marginInWords(metric, { margin, relative }) {
    return relative === null ? `margin ${sizeIn(metric, margin)}` : `margin ${plain(relative * 100)} % of the baseline`;
}
 
function numberInWords(metric, { base, head, n, harm }, margin, held = marginInWords(metric, margin)) {
    if (harm === null && base.value !== null && head.value !== null)
        return `${base.value.toFixed(4)} → ${head.value.toFixed(4)} (no interval), n = ${count(n)}; ${held}`;
    if (harm === null)
        return `undefined, n = ${count(n)}`;
    const values = margin.relative === null ? '' : ` beyond ${plain(margin.scale)} × baseline`;
    const pairs = harm.pairs === undefined ? '' : `, ${count(harm.pairs.b)} rows broke, ${count(harm.pairs.c)} mended`;
    const detectable = (0,_decision_detectable_js__WEBPACK_IMPORTED_MODULE_1__  .tB)(harm);
    const power = detectable === null ? '' : `; smallest detectable change ${sizeIn(metric, detectable)} (power 80 %)`;
    const from = base.value === null || head.value === null ? '' : `, ${base.value.toFixed(4)} → ${head.value.toFixed(4)}`;
    return `${changeInWords(metric, harm)}${values} (${percentOf(harm.level)} %, ${harm.method})${from}, n = ${count(n)}${pairs}; ${held}${power}`;
}
 
function detectableInWords(metric, { n, harm }, margin) {
    if (harm === null)
        return `With ${count(n)} rows no interval of ${metric.title} can be computed.`;
    const fall = metric.direction === 'higher' ? 'drop' : 'rise';
    const detectable = (0,_decision_detectable_js__WEBPACK_IMPORTED_MODULE_1__  .tB)(harm);
    const seen = harm.pairs === undefined
        ? `With ${count(n)} rows`
        : `With ${count(n)} rows, on ${plain(((harm.pairs.b + harm.pairs.c) / Math.max(1, harm.pairs.n)) * 100)} % of which exactly one model is right,`;
    const first = detectable === null
        ? `${seen} the models disagree too little to say what drop this gate can detect.`
        : `${seen} the smallest ${metric.title} ${fall} this gate can detect is ${inPoints(metric, detectable)}.`;
    const rows = (0,_decision_detectable_js__WEBPACK_IMPORTED_MODULE_1__  .vd)(harm, n, margin.margin);
    const least = harm.pairs === undefined ? null : (0,_decision_detectable_js__WEBPACK_IMPORTED_MODULE_1__  .No)(margin.margin);
    if (rows === null && least !== null && least > n)
        return `${first} Even two models that never disagree pass a margin of ${inPoints(metric, margin.margin)} only from ${count(least)} rows on.`;
     
    return rows === null || rows <= n
        ? first
        : `${first} Deciding at a margin of ${inPoints(metric, margin.margin)} needs ${count(rows)} rows.`;
}


function rowsToDecideInWords({ n, harm }, margin) {
    const rows = harm === null ? null : (0,_decision_detectable_js__WEBPACK_IMPORTED_MODULE_1__  .VS)(harm, n, margin.margin);
    const needed = harm === null ? null : (0,_decision_detectable_js__WEBPACK_IMPORTED_MODULE_1__  .vd)(harm, n, margin.margin);
    const saidAlready = rows !== null && needed !== null && Math.abs(rows - needed) < 0.1 * needed;
    return rows === null || rows <= n || rows > 1e8 || saidAlready
        ? ''
        : ` At the difference seen, about ${count(rounded(rows))} rows would decide.`;
}
 
function percentOf(level) {
    return level > 0.9999 ? '> 99.99' : String(Number((100 * level).toPrecision(4)));
}
function inPoints(metric, value) {
    return metric.unit === 'share' ? `${points(value).replace(/\.0$/, '')} points` : plain(value);
}
function rounded(rows) {
    return Number(rows.toPrecision(2));
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

  44625:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    U: () => (  benjaminiHochberg)
  });


function benjaminiHochberg(p) {
    const order = p.map((_, i) => i).filter((i) => !Number.isNaN(p[i] ?? Number.NaN));
    order.sort((a, b) => (p[b] ?? 0) - (p[a] ?? 0));
    const adjusted = p.map(() => Number.NaN);
    let least = 1;
    order.forEach((i, place) => {
        least = Math.min(least, ((p[i] ?? 1) * order.length) / (order.length - place));
        adjusted[i] = least;
    });
    return adjusted;
}


  }),

  71350:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  binomialUpper),
    H: () => (  binomialCdf)
  });
  var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98014);



function binomialCdf(k, n, p) {
    if (k < 0)
        return 0;
    if (k >= n)
        return 1;
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__  .J)(1 - p, n - Math.floor(k), Math.floor(k) + 1);
}
 
function binomialUpper(k, n, p) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__  .J)(p, Math.ceil(k), n - Math.ceil(k) + 1);
}


  }),

  57425:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  N: () => (  bootstrap),
  J: () => (  percentileInterval)
});

 
var simple_statistics = __webpack_require__(15521);
 
var log_gamma = __webpack_require__(36721);
; 



function binomialDraw(n, p, random) {
    if (!(n > 0) || !(p > 0))
        return 0;
    if (p >= 1)
        return n;
    const mode = Math.min(n, Math.floor((n + 1) * p));
    const odds = p / (1 - p);
    const logs = (0,log_gamma .S)(n + 1) - (0,log_gamma .S)(mode + 1) - (0,log_gamma .S)(n - mode + 1);
    let [below, above] = [mode, mode];
    let down = Math.exp(logs + mode * Math.log(p) + (n - mode) * Math.log1p(-p));
    let up = down;
    let left = random() - down;
     
    while (left >= 0 && (below > 0 || above < n)) {
        if (below > 0) {
            down *= below / ((n - below + 1) * odds);
            below--;
            left -= down;
            if (left < 0)
                return below;
        }
        if (above < n) {
            up *= ((n - above) * odds) / (above + 1);
            above++;
            left -= up;
            if (left < 0)
                return above;
        }
         
        if (down + up < 1e-18)
            return mode;
    }
    return mode;
}

 
var row_bootstrap = __webpack_require__(19536);
 
var sums_by_kind = __webpack_require__(21748);
; 




 
const mostKinds = 64;


function bootstrap(columns, strata, statistic, random, resamples = 2000, weights) {
    const { different, places } = differentColumns(columns);
    const own = new Float64Array(different.length);
    const draw = weights === undefined
        ? (sumsOfKinds(different, strata, own) ?? sumsOfRows(different, strata, own))
        : (weightsOfKinds(different, weights, strata, own) ??
            sumsOfRows(different.map((column) => column.map((value, row) => value * weights[row])), strata, own));
    const sums = new Float64Array(columns.length);
    return Float64Array.from({ length: resamples }, () => {
        draw(random);
        for (let k = 0; k < sums.length; k++)
            sums[k] = own[places[k]];
        return statistic(sums);
    });
}
 
function differentColumns(columns) {
    const different = [];
    const places = columns.map((column) => {
        const known = different.findIndex((one) => one.every((value, row) => value === column[row]));
        return known >= 0 ? known : different.push(column) - 1;
    });
    return { different, places };
}
function sumsOfRows(columns, strata, sums) {
    const draw = (0,row_bootstrap .w)(columns[0]?.length ?? 0, strata);
    return (random) => {
        const counts = draw(random);
        columns.forEach((column, k) => {
            sums[k] = product(counts, column);
        });
    };
}
 
function product(x, y) {
    const whole = x.length - (x.length % 4);
    let [a, b, c, d] = [0, 0, 0, 0];
    let i = 0;
    for (; i < whole; i += 4) {
        a += x[i] * y[i];
        b += x[i + 1] * y[i + 1];
        c += x[i + 2] * y[i + 2];
        d += x[i + 3] * y[i + 3];
    }
    for (; i < x.length; i++)
        a += x[i] * y[i];
    return a + b + (c + d);
}


function sumsOfKinds(columns, strata, sums) {
    const counted = strata.map((rows) => kindsOf(columns, rows));
    if (counted.some((kinds) => kinds === null))
        return null;
    return (random) => {
        sums.fill(0);
        for (const kinds of counted) {
            let drawn = kinds?.list.reduce((all, { count }) => all + count, 0) ?? 0;
            let rest = drawn;
            for (const { values, count } of kinds?.list ?? []) {
                const times = count === rest ? drawn : binomialDraw(drawn, count / rest, random);
                drawn -= times;
                rest -= count;
                for (let k = 0; k < sums.length; k++)
                    sums[k] = sums[k] + times * values[k];
            }
        }
    };
}
 
function weightsOfKinds(columns, weights, strata, sums) {
    const rows = weights.length;
    const kinds = kindsOf(columns, Uint32Array.from({ length: rows }, (_, row) => row));
    if (kinds === null)
        return null;
    const draw = (0,row_bootstrap .w)(rows, strata);
    const sumsOf = (0,sums_by_kind .O)(kinds.kindOf, kinds.list.length);
    const drawn = new Float64Array(rows);
    return (random) => {
        times(draw(random), weights, drawn);
        const each = sumsOf(drawn);
        for (let k = 0; k < sums.length; k++) {
            sums[k] = 0;
            kinds.list.forEach(({ values }, kind) => {
                sums[k] = sums[k] + each[kind] * values[k];
            });
        }
    };
}
function times(x, y, into) {
    for (let i = 0; i < into.length; i++)
        into[i] = x[i] * y[i];
}
function kindsOf(columns, rows) {
    const places = new Map();
    const list = [];
    const kindOf = new Uint8Array(rows.length);
    for (let i = 0; i < rows.length; i++) {
        const values = columns.map((column) => column[rows[i]]);
        const key = values.join();
        let place = places.get(key);
        if (place === undefined) {
            if (list.length === mostKinds)
                return null;
            place = list.push({ values, count: 0 }) - 1;
            places.set(key, place);
        }
        list[place].count++;
        kindOf[i] = place;
    }
    return { list, kindOf };
}
 
const fewestBeyond = 10;


function percentileInterval(values, alpha = 0.05) {
    const sorted = Array.from(values.filter((v) => !Number.isNaN(v))).sort((a, b) => a - b);
    if (sorted.length < 0.99 * values.length || alpha * sorted.length < fewestBeyond)
        return null;
    return { low: (0,simple_statistics .Z4)(sorted, alpha), high: (0,simple_statistics .Z4)(sorted, 1 - alpha) };
}


  }),

  101:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    m: () => (  clopperPearson)
  });
  var _inverse_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83806);



function clopperPearson(count, n, alpha) {
    return {
        low: count <= 0 ? 0 : (0,_inverse_beta_js__WEBPACK_IMPORTED_MODULE_0__  .d)(alpha, count, n - count + 1),
        high: count >= n ? 1 : (0,_inverse_beta_js__WEBPACK_IMPORTED_MODULE_0__  .d)(1 - alpha, count + 1, n - count),
    };
}


  }),

  20112:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  clusteredMean),
    P: () => (  effectiveRows)
  });


function clusteredMean(values, weights, groups) {
    const weightOf = (i) => weights?.[i] ?? 1;
    let [total, sum] = [0, 0];
    values.forEach((value, i) => {
        total += weightOf(i);
        sum += weightOf(i) * value;
    });
    const mean = sum / total;
    const byGroup = new Map();
    let [raw, largest] = [0, 0];
    values.forEach((value, i) => {
        const group = groups?.[i] ?? i;
        byGroup.set(group, (byGroup.get(group) ?? 0) + weightOf(i) * (value - mean));
        const square = (weightOf(i) * value) ** 2;
        raw += square;
        largest = Math.max(largest, square);
    });
    let squares = 0;
    for (const residual of byGroup.values())
        squares += residual * residual;
    const n = byGroup.size;
    return {
        n,
        mean,
        se: n < 2 ? Number.NaN : Math.sqrt((n / (n - 1)) * squares) / total,
        largestShare: raw > 0 ? largest / raw : 0,
    };
}
 
function effectiveRows(rows, weights, groups) {
    const byGroup = new Map();
    for (let i = 0; i < rows; i++) {
        const group = groups?.[i] ?? i;
        byGroup.set(group, (byGroup.get(group) ?? 0) + (weights?.[i] ?? 1));
    }
    let [sum, squares] = [0, 0];
    for (const weight of byGroup.values()) {
        sum += weight;
        squares += weight * weight;
    }
    return squares > 0 ? (sum * sum) / squares : 0;
}


  }),

  50386:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  delong)
  });
  var _mid_ranks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96271);



function delong(labels, first, second) {
    const a = placements(labels, first);
    const b = placements(labels, second);
    const variance = (x, y) => covariance(x.positive, y.positive) / x.positive.length + covariance(x.negative, y.negative) / x.negative.length;
    return {
        first: a.auc,
        second: b.auc,
        varFirst: variance(a, a),
        varSecond: variance(b, b),
        covariance: variance(a, b),
    };
}
function placements(labels, scores) {
    const ups = scores.filter((_, i) => labels[i] === 1);
    const downs = scores.filter((_, i) => labels[i] !== 1);
    const all = (0,_mid_ranks_js__WEBPACK_IMPORTED_MODULE_0__  .o)(scores);
    const [m, n] = [ups.length, downs.length];
    const amongUps = (0,_mid_ranks_js__WEBPACK_IMPORTED_MODULE_0__  .o)(ups);
    const amongDowns = (0,_mid_ranks_js__WEBPACK_IMPORTED_MODULE_0__  .o)(downs);
    const allUps = all.filter((_, i) => labels[i] === 1);
    const allDowns = all.filter((_, i) => labels[i] !== 1);
    const positive = allUps.map((rank, i) => (rank - amongUps[i]) / n);
    const negative = allDowns.map((rank, i) => 1 - (rank - amongDowns[i]) / m);
    return { auc: positive.reduce((sum, v) => sum + v, 0) / m, positive, negative };
}
function covariance(x, y) {
    const n = x.length;
    let meanX = 0;
    let meanY = 0;
    for (let i = 0; i < n; i++) {
        meanX += x[i] / n;
        meanY += y[i] / n;
    }
    let sum = 0;
    for (let i = 0; i < n; i++)
        sum += (x[i] - meanX) * (y[i] - meanY);
    return sum / (n - 1);
}


  }),

  98014:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    J: () => (  incompleteBeta)
  });
  var _log_gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36721);



function incompleteBeta(x, a, b) {
    if (!(a > 0) || !(b > 0) || !(x >= 0) || !(x <= 1))
        return Number.NaN;
    if (x === 0 || x === 1)
        return x;
    const front = Math.exp((0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__  .S)(a + b) - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__  .S)(a) - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__  .S)(b) + a * Math.log(x) + b * Math.log1p(-x));
    return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}
const tiny = 1e-300;
function fraction(x, a, b) {
    let c = 1;
    let d = 1 / away(1 - ((a + b) * x) / (a + 1));
    let value = d;
    for (let m = 1; m < 100_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / away(1 + even * d);
        c = away(1 + even / c);
        value *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / away(1 + odd * d);
        c = away(1 + odd / c);
        value *= d * c;
        if (Math.abs(d * c - 1) < 1e-16)
            break;
    }
    return value;
}
function away(value) {
    return Math.abs(value) < tiny ? tiny : value;
}


  }),

  83806:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    d: () => (  inverseBeta)
  });
  var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98014);



function inverseBeta(p, a, b) {
    if (!(p >= 0) || !(p <= 1) || !(a > 0) || !(b > 0))
        return Number.NaN;
    let low = 0;
    let high = 1;
    for (let i = 0; i < 1100; i++) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            break;
        if ((0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__  .J)(middle, a, b) < p)
            low = middle;
        else
            high = middle;
    }
    return high === 1 ? 1 : low === 0 && p === 0 ? 0 : (low + high) / 2;
}


  }),

  96271:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    o: () => (  midRanks)
  });
  var _value_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84591);

 
function midRanks(values) {
    const order = (0,_value_order_js__WEBPACK_IMPORTED_MODULE_0__  .b)(values);
    const ranks = new Float64Array(values.length);
    for (let from = 0; from < order.length;) {
        let to = from + 1;
        while (to < order.length && values[order[to]] === values[order[from]])
            to++;
        for (let k = from; k < to; k++)
            ranks[order[k]] = (from + 1 + to) / 2;
        from = to;
    }
    return ranks;
}


  }),

  59031:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    GX: () => (  meanEstimate),
    ZN: () => (  tUpperP),
    oW: () => (  tInterval)
  });
  var _student_t_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2969);

 
function meanEstimate(differences) {
    const n = differences.length;
    let sum = 0;
    for (const d of differences)
        sum += d;
    const mean = sum / n;
    let squares = 0;
    let raw = 0;
    let largest = 0;
    for (const d of differences) {
        squares += (d - mean) * (d - mean);
        raw += d * d;
        if (d * d > largest)
            largest = d * d;
    }
    return { n, mean, se: Math.sqrt(squares / (n - 1) / n), largestShare: raw > 0 ? largest / raw : 0 };
}
 
function tInterval(estimate, alpha = 0.05) {
    const { n, mean, se } = estimate;
    if (se === 0)
        return { low: mean, high: mean };
    const reach = (0,_student_t_js__WEBPACK_IMPORTED_MODULE_0__  .$)(1 - alpha, n - 1) * se;
    return { low: mean - reach, high: mean + reach };
}
 
function tUpperP(estimate, delta) {
    if (estimate.se === 0)
        return estimate.mean > delta ? 0 : 1;
    return (0,_student_t_js__WEBPACK_IMPORTED_MODULE_0__  .J)(-(estimate.mean - delta) / estimate.se, estimate.n - 1);
}


  }),

  49376:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  seededRandom)
  });


function seededRandom(seed, text = '') {
    let a = hash(`a${seed}/${text}`);
    let b = hash(`b${seed}/${text}`);
    let c = hash(`c${seed}/${text}`);
    let counter = 1;
    const next = () => {
        const t = (((a + b) | 0) + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = ((c << 21) | (c >>> 11)) + t;
        c |= 0;
        return (t >>> 0) / 4294967296;
    };
    for (let i = 0; i < 16; i++)
        next();
    return next;
}
function hash(text) {
    let value = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
    return value | 0;
}


  }),

  19536:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  w: () => (  drawer),
  N: () => (  rowBootstrap)
});

; 
 
const mostOfOne = 12;


function resampleCounts(rows) {
    const cumulative = cumulativePoisson(Math.max(0.5, 1 - 2 / Math.sqrt(rows)));
    const table = numbersByByte(cumulative);
     
    const padded = new Float64Array(4 * Math.ceil(rows / 4));
    const counts = padded.subarray(0, rows);
    return (random) => {
        const digits = (byte) => inverse(cumulative, ((byte & 255) + random()) / 256);
        let [a, b, c, counter] = [bits(random), bits(random), bits(random), 1];
        let total = 0;
        for (let row = -32; row < rows; row += 4) {
            const drawn = (((a + b) | 0) + counter) | 0;
            counter = (counter + 1) | 0;
            a = b ^ (b >>> 9);
            b = (c + (c << 3)) | 0;
            c = (((c << 21) | (c >>> 11)) + drawn) | 0;
             
            if (row < 0)
                continue;
            let w = table[drawn & 255];
            let x = table[(drawn >>> 8) & 255];
            let y = table[(drawn >>> 16) & 255];
            let z = table[drawn >>> 24];
            if ((w | x | y | z) > 127) {
                if (w === 255)
                    w = digits(drawn);
                if (x === 255)
                    x = digits(drawn >>> 8);
                if (y === 255)
                    y = digits(drawn >>> 16);
                if (z === 255)
                    z = digits(drawn >>> 24);
            }
            padded[row] = w;
            padded[row + 1] = x;
            padded[row + 2] = y;
            padded[row + 3] = z;
            total += w + x + y + z;
        }
        for (let row = rows; row < padded.length; row++)
            total -= padded[row];
        putRight(counts, total, random);
        return counts;
    };
}
 
function putRight(counts, total, random) {
    const rows = counts.length;
    let draws = total;
    for (; draws < rows; draws++) {
        const row = Math.floor(random() * rows);
        counts[row] = counts[row] + 1;
    }
    while (draws > rows) {
        const row = Math.floor(random() * rows);
         
        if (random() * mostOfOne >= counts[row])
            continue;
        counts[row] = counts[row] - 1;
        draws--;
    }
}
 
function numbersByByte(cumulative) {
    return Uint8Array.from({ length: 256 }, (_, byte) => {
        const [first, last] = [inverse(cumulative, byte / 256), inverse(cumulative, (byte + 1) / 256 - 2 ** -41)];
        return first === last ? first : 255;
    });
}
function inverse(cumulative, u) {
    let k = 0;
    while (u >= cumulative[k])
        k++;
    return k;
}
 
function cumulativePoisson(mean) {
    const sums = new Float64Array(20);
    let [term, sum] = [Math.exp(-mean), 0];
    for (let k = 0; k < sums.length; k++) {
        sum += term;
        sums[k] = sum;
        term *= mean / (k + 1);
    }
    sums[sums.length - 1] = 1;
    return sums;
}
function bits(random) {
    return Math.floor(random() * 4294967296) | 0;
}

; 



function rowBootstrap(rows, strata, statistic, random, resamples = 2000) {
    const draw = drawer(rows, strata);
    return Float64Array.from({ length: resamples }, () => statistic(draw(random)));
}
 
function drawer(rows, strata) {
    const [first] = strata;
    const whole = strata.length === 1 && first?.length === rows && first.every((row, i) => row === i);
    if (whole)
        return resampleCounts(rows);
    const draws = strata.map((stratum) => resampleCounts(stratum.length));
    const weights = new Float64Array(rows);
    return (random) => {
        strata.forEach((stratum, s) => {
            const counts = draws[s](random);
            for (let i = 0; i < stratum.length; i++)
                weights[stratum[i]] = counts[i];
        });
        return weights;
    };
}


  }),

  94801:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Af: () => (  spendingBounds),
    dx: () => (  looks),
    tC: () => (  spentP)
  });
  var _normal_quantile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93400);
  var _normal_tail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95967);


 
const looks = [0.1, 0.25, 0.5, 1];


const spendingBounds = [6.0879, 3.7496, 2.5399, 1.6622];
 
const most = 0.35;


function spentP(p, alpha) {
    if (alpha === undefined)
        return p;
    const look = lookOf(alpha);
    const spent = (whole) => spentBy(looks[look], whole) - spentBy(looks[look - 1] ?? 0, whole);
    if (p <= 0)
        return 0;
    if (p > spent(most))
        return 1;
    let [low, high] = [0, most];
    for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (spent(middle) >= p)
            high = middle;
        else
            low = middle;
    }
    return p <= alpha ? Math.min(high, 0.05) : high;
}
 
function spentBy(t, whole) {
    return t > 0 && whole > 0 ? 2 * (0,_normal_tail_js__WEBPACK_IMPORTED_MODULE_0__  .W)(-(0,_normal_quantile_js__WEBPACK_IMPORTED_MODULE_1__  .Z)(whole / 2) / Math.sqrt(t)) : 0;
}
 
function lookOf(alpha) {
    const apart = spendingBounds.map((bound) => Math.abs(Math.log((0,_normal_tail_js__WEBPACK_IMPORTED_MODULE_0__  .W)(bound) / alpha)));
    return apart.indexOf(Math.min(...apart));
}


  }),

  2969:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  studentTQuantile),
    J: () => (  studentTCdf)
  });
  var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98014);
  var _inverse_beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83806);


 
function studentTCdf(t, df) {
    if (Number.isNaN(t))
        return Number.NaN;
    const tail = t * t === Number.POSITIVE_INFINITY ? 0 : (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__  .J)(df / (df + t * t), df / 2, 0.5) / 2;
    return t > 0 ? 1 - tail : tail;
}
 
function studentTQuantile(p, df) {
    if (p === 0.5)
        return 0;
    const tail = 2 * Math.min(p, 1 - p);
    const x = (0,_inverse_beta_js__WEBPACK_IMPORTED_MODULE_1__  .d)(tail, df / 2, 0.5);
     
    const rest = x > 0.5 ? (0,_inverse_beta_js__WEBPACK_IMPORTED_MODULE_1__  .d)(1 - tail, 0.5, df / 2) : 1 - x;
    const size = Math.sqrt((df * rest) / (x > 0.5 ? 1 - rest : x));
    return p < 0.5 ? -size : size;
}


  })

};
