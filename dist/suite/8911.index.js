export const id = 8911;
export const ids = [8911];
export const modules = {

/***/ 12894:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KC: () => (/* binding */ caseOf),
  Rj: () => (/* binding */ fingerprint),
  U8: () => (/* binding */ misfitOf)
});

// EXTERNAL MODULE: ./lib/evidence/problem.js
var problem = __webpack_require__(75254);
// EXTERNAL MODULE: ./lib/evidence/quote.js
var quote = __webpack_require__(52037);
// EXTERNAL MODULE: ./lib/model/cost/cost.js
var cost_cost = __webpack_require__(10310);
;// CONCATENATED MODULE: ./lib/model/cost/cost-columns.js



/**
 * Columns of the golden dataset that the policy's costs read.
 * Errors: `Problem` for one that the dataset does not have.
 */
function costColumnsOf(config, { table }) {
    const names = [config.primary, ...config.guards].flatMap(({ cost }) => (cost === undefined ? [] : (0,cost_cost/* costColumns */.hJ)(cost)));
    const absent = names.find((name) => !table.columns.has(name));
    if (absent === undefined)
        return [...new Set(names)];
    throw new problem/* Problem */.A(`A cost of the policy reads the column ${(0,quote/* quote */.h)(absent)}, which the golden dataset does not have: it has ${[...table.columns.keys()].slice(0, 30).map(quote/* quote */.h).join(', ')}.`, 'Correct the name in the expression, or add the column to the dataset; `label`, `pred` and `score` are always there.');
}

// EXTERNAL MODULE: ./lib/model/golden/truth.js
var golden_truth = __webpack_require__(88242);
// EXTERNAL MODULE: ./lib/model/sample.js
var model_sample = __webpack_require__(25307);
// EXTERNAL MODULE: ./lib/gates/model/fault.js
var model_fault = __webpack_require__(53606);
// EXTERNAL MODULE: ./lib/gates/model/files.js
var files = __webpack_require__(24821);
;// CONCATENATED MODULE: ./lib/gates/model/case.js





/** The case of both models' outputs on the golden rows; `path` is where findings stand. */
function caseOf(run, golden, outputs, path) {
    const { config, io } = run;
    const truth = (0,golden_truth/* truthOf */.D)(golden, config.levels, costColumnsOf(config, golden));
    const sample = (one) => (0,model_sample/* sampleFrom */.vQ)(config.task, truth, one, golden.labelled);
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
/** Outputs on the rows without a label, where the policy says that chance chose these rows. */
function unlabelledOf(config, { labelled, rows }, outputs) {
    if (config['missing-labels'] === 'left-out' || labelled.length === rows)
        return {};
    const known = new Set(labelled);
    const others = Uint32Array.from({ length: rows }, (_, row) => row).filter((row) => !known.has(row));
    const sample = (one) => (0,model_sample/* sampleFrom */.vQ)(config.task, { labels: new Float64Array(others.length) }, one, others);
    return { unlabelled: { base: sample(outputs.base), head: sample(outputs.head) } };
}
/**
 * The fault of a candidate whose outputs do not fit the task and the labels; null when they do. Errors: `Problem` when those
 * of the baseline do not.
 */
function misfitOf(config, outputs, golden, sources) {
    const fault = (text) => ({ kind: 'answer', text, stderr: '' });
    const { labelWidth } = golden;
    const known = { labelWidth, ...(config.levels === undefined ? {} : { levels: config.levels }) };
    const problem = (one) => (0,model_sample/* widthProblem */.s4)(config.task, one.width, golden.labels, known) ?? (0,model_sample/* probabilityProblem */.l5)(config.task, one);
    const base = problem(outputs.base);
    if (base !== null)
        throw (0,model_fault/* faultProblem */.ih)(fault(`gave ${base}`), golden.ids, sources.base.shown);
    const head = problem(outputs.head);
    if (head !== null)
        return fault(`gave ${head}`);
    if (config.task !== 'multiclass' || outputs.head.width === outputs.base.width)
        return null;
    return fault(`gave ${outputs.head.width} classes, where the baseline has ${outputs.base.width}`);
}
/** 32 hex digits of a text: the stable identity of a finding. */
function fingerprint(text) {
    return (0,files/* sha256 */.sc)(Buffer.from(text)).slice('sha256:'.length, 'sha256:'.length + 32);
}


/***/ }),

/***/ 53606:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ faultFinding),
/* harmony export */   RQ: () => (/* binding */ faultInWords),
/* harmony export */   aN: () => (/* binding */ lastWords),
/* harmony export */   ih: () => (/* binding */ faultProblem)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52037);


const doing = {
    load: 'does not load',
    answer: 'gives no usable answer',
    crash: 'crashed',
    deadline: 'hangs',
};
const mends = {
    load: 'Export the model again with everything it needs in its folder; a layers model that TensorFlow.js cannot read loads as a graph model (`tensorflowjs_converter --output_format=tfjs_graph_model`).',
    answer: 'Compare the inputs and outputs of the model with the columns of the golden dataset and with `model.task`; where the inputs are meant to change, change the golden dataset first.',
    crash: 'Run the candidate on these rows outside the gate; when it works there, compare the versions of the runtime.',
    deadline: 'Run the candidate on these rows outside the gate; when it is only slow, raise `model.timeout`.',
};
/** What happened, where and why, in words: "crashed on row `b17`: was ended by SIGSEGV". */
function faultInWords(fault, ids) {
    return `${doing[fault.kind]}${rowsInWords(fault, ids)}: ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(fault.text)}`;
}
/** A candidate that does not load, crashes, hangs or gives no usable answer fails the gate. */
function faultFinding(fault, ids, path, fingerprint) {
    const said = lastWords(fault.stderr);
    return {
        rule: `model-${fault.kind}`,
        severity: 'error',
        confidence: 'certain',
        message: `the candidate ${doing[fault.kind]}${rowsInWords(fault, ids)}`,
        detail: `${saidOrDid(fault)}${said === '' ? '' : ` Its last words: ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(said)}.`}`,
        number: 'no answer (exact); limit: every golden row answered',
        mend: mends[fault.kind],
        locations: [{ path }],
        fingerprint,
    };
}
/** A baseline that cannot be run leaves nothing to compare with. */
function faultProblem(fault, ids, shown) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`The baseline ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(shown)} ${faultInWords(fault, ids)}.`, fault.kind === 'answer'
        ? mends.answer
        : 'Name a baseline that runs on this machine, or give its outputs as `baseline: { predictions: FILE }`.');
}
/** The text of a crash and of a deadline is ours; that of the others may be the model's. */
function saidOrDid({ kind, text }) {
    return kind === 'load' || kind === 'answer' ? `The reason: ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)}.` : `Its process ${text}.`;
}
function rowsInWords({ rows }, ids) {
    if (rows === undefined)
        return '';
    const first = (0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(ids[rows.from] ?? String(rows.from + 1));
    if (rows.to - rows.from === 1)
        return ` on row ${first}`;
    return ` on the rows ${first} to ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(ids[rows.to - 1] ?? String(rows.to))} (${rows.to - rows.from} rows)`;
}
/** The end of what a process complained of, on one line. */
function lastWords(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    return lines.slice(-2).join(' ').trim();
}


/***/ }),

/***/ 24821:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ localPath),
/* harmony export */   Vu: () => (/* binding */ pointedAt),
/* harmony export */   _K: () => (/* binding */ isOutside),
/* harmony export */   a6: () => (/* binding */ hasPath),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sG: () => (/* binding */ fileBytes),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   uH: () => (/* binding */ clean),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75254);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52037);
/* harmony import */ var _sources_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21022);
/* harmony import */ var _sources_git_objects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48547);
/* harmony import */ var _sources_snapshot_dvc_cache_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56475);
/* harmony import */ var _sources_snapshot_dvc_pointer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39172);










const mostFiles = 100_000;
const largestFile = 2 ** 31 - 1;
/**
 * The bytes of one file, pointers of LFS and DVC followed; null when it is not there. The path is relative to the root.
 * Errors: `Problem` for a symbolic link (in the working tree: one that leads out of the root) or an object that is not at
 * hand.
 */
async function fileBytes(root, place, path) {
    return (await plainBytes(root, place, path)) ?? (await dvcBytes(root, place, path));
}
/** What stands behind `path.dvc`; null without such a pointer. */
async function dvcBytes(root, place, path) {
    const pointer = `${clean(path)}.dvc`;
    const text = await plainBytes(root, place, pointer);
    if (text === null)
        return null;
    const out = (0,_sources_snapshot_dvc_pointer_js__WEBPACK_IMPORTED_MODULE_8__/* .readDvcPointer */ .t2)(text.toString('utf8'), pointer).find((each) => each.path === clean(path) && !each.folder);
    return out === undefined ? null : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(await (0,_sources_snapshot_dvc_cache_js__WEBPACK_IMPORTED_MODULE_7__/* .dvcObject */ .t)(root, out));
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
        : followed(root, path, await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(root, ['cat-file', 'blob', entry.blob]));
}
/** Whether the place has the path, as a file, a folder, or behind a pointer of DVC. */
async function hasPath(root, place, path) {
    if (place === null)
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path)) || (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, `${clean(path)}.dvc`));
    const found = [...(await entries(root, place, path)), ...(await entries(root, place, `${clean(path)}.dvc`))];
    return found.length > 0;
}
/** The files below a local folder, as paths relative to it with forward slashes, in order. */
async function namesIn(folder) {
    return (await filesIn(folder)).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/')).sort();
}
/**
 * A local path that holds the file or folder as it is at `place`. From a commit it is written below `scratch` (a private
 * folder); of `…/model.json` the whole folder is, because the weights stand beside it. null when the place does not have it.
 * Errors: `Problem` for a symbolic link (in the working tree: one that leads out of the root, or out of the model's
 * folder), an LFS object that is not at hand, or more than 100,000 files.
 */
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
    let at = 0;
    // One git process for all: a folder of pictures holds thousands of files.
    for await (const object of (0,_sources_git_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .readObjects */ .$I)(root, found.map(({ blob }) => blob), largestFile)) {
        const { path: name } = found[at++];
        if (object.bytes === null)
            throw tooLarge(name);
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(scratch, ...name.split('/'));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), { recursive: true, mode: 0o700 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(target, await followed(root, name, Buffer.from(object.bytes.buffer, object.bytes.byteOffset, object.bytes.byteLength)), { mode: 0o600 });
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(scratch, ...wanted.split('/'));
}
/** `sha256:<hex>` of a file, or of a folder: sha256 over the sorted lines "sha256 name" of its files. */
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
/** `sha256:<hex>` of bytes. */
function sha256(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
async function entries(root, commit, path) {
    const listed = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(root, ['ls-tree', '-r', '-z', commit, '--', clean(path)]);
    const found = listed
        .toString('utf8')
        .split('\0')
        .flatMap((line) => {
        const match = /^(\d+) (\w+) ([0-9a-f]+)\t(.+)$/s.exec(line);
        if (match === null)
            return [];
        const [, mode, , blob = '', name = ''] = match;
        if (mode === '120000') {
            throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .h)(name)} is a symbolic link in the commit, which is not followed.`, 'Commit the file itself.');
        }
        return mode === '160000' ? [] : [{ path: name, blob }];
    });
    if (found.length > mostFiles)
        throw tooMany(path);
    return found;
}
/** Errors: `Problem` when a symbolic link leads from `full`, a path below `root`, out of it. */
async function staysInside(root, full, shown) {
    if (!isBelow((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(root), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(full)))
        return;
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(full);
    if (isBelow(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(root), real))
        return;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .h)(shown)} is a symbolic link out of its folder, which is not followed.`, 'Put the file itself there, or name the place that the link leads to.');
}
function isBelow(folder, path) {
    return path === folder || path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_3__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_3__.sep);
}
/** Whether a path is absolute or leads out of the folder that it is relative to. */
function isOutside(path) {
    const plain = clean(path);
    return plain === '..' || plain.startsWith('../') || node_path__WEBPACK_IMPORTED_MODULE_3__.posix.isAbsolute(plain) || /^[a-z]:/i.test(plain);
}
/** A path with forward slashes, without `./` before or a slash behind it. */
function clean(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_3__.posix.normalize(path.replaceAll('\\', '/')).replace(/^\.\//, '').replace(/\/$/, '');
}
const pointerStart = 'version https://git-lfs.github.com/spec/v1';
async function followed(root, path, bytes) {
    const oid = pointerOf(bytes);
    if (oid === null)
        return bytes;
    const folder = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitText */ .q_)(root, ['rev-parse', '--git-common-dir']);
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
/** The `sha256:<hex>` of the content that a Git LFS pointer stands for; null for other bytes. */
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
    // A link counts like the file that it leads to: its bytes belong to the digest.
    const files = names
        .filter((entry) => entry.isFile() || entry.isSymbolicLink())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(entry.parentPath, entry.name))
        .filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isFile());
    if (files.length > mostFiles)
        throw tooMany(folder);
    return files;
}
function tooLarge(path) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .h)(path)} is larger than ${largestFile} bytes, and so is not read from git.`, 'Track it with Git LFS or DVC.');
}
function tooMany(folder) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A(`The folder ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .h)(folder)} holds more than ${mostFiles} files.`, 'Name the folder that holds only the model, or only the pictures.');
}
function missingObject(path) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .h)(path)} is a Git LFS pointer, and the object that it names is not here.`, 'Run `git lfs pull`, or check out with `lfs: true`.');
}


/***/ }),

/***/ 99839:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ frameOf),
/* harmony export */   Q: () => (/* binding */ withEdits)
/* harmony export */ });
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52037);
/* harmony import */ var _model_judge_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89900);
/* harmony import */ var _program_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50435);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64979);




/** What the evidence says besides the judgement: rungs, unlabelled rows, digests, environment, edits of the policy. */
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
        const text = `${(0,_model_judge_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(unlabelled)} of ${(0,_model_judge_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(golden.rows)} golden rows have no label: they were run and not judged.`;
        notes.push({ kind: 'unchecked', text, mend: 'Label these rows.' });
    }
    if ((0,_program_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .editsProgram */ .m5)(run, run.config.baseline.command)) {
        const text = 'The program that serves the baseline is edited: the base’s serves it, as far as the base has it.';
        notes.push({ kind: 'method', text });
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
        policy: withEdits(run.policy, [...file.edits, ...baselineEdits(run), ...(0,_program_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .programEdits */ .Sm)(run)]),
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
    const edited = path !== undefined && path !== config.candidate.path && places.changed?.some((changed) => (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .touches */ .yI)(changed, path));
    return edited
        ? [`the baseline ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(path)} is edited; this change is judged against the base's, and its owner must approve`]
        : [];
}
/** The policy's record with what the change edits besides it. */
function withEdits(policy, edits) {
    return { ...policy.source, edits: [...policy.source.edits, ...edits] };
}


/***/ }),

/***/ 38629:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ sameModel),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   eg: () => (/* binding */ pathOfBaseline),
/* harmony export */   og: () => (/* binding */ firstModel),
/* harmony export */   sF: () => (/* binding */ untouched)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52037);
/* harmony import */ var _model_config_golden_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11291);
/* harmony import */ var _model_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49900);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12894);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99839);






/** A change that touches nothing of this gate's. */
function untouched({ config, places }) {
    return {
        verdict: 'skip',
        decided: 'no model, golden dataset or policy changed',
        limit: 'nothing to judge',
        subject: { base: places.baseName, head: places.headName, digests: {} },
        notes: [
            {
                kind: 'unchecked',
                text: `The change does not touch ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(pathOf(config))}, its baseline, ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)((0,_model_config_golden_js__WEBPACK_IMPORTED_MODULE_1__/* .goldenPath */ .tz)(config.golden))} or the policy: no model was run.`,
            },
        ],
    };
}
/** Baseline and candidate are one model; `beside` is what was judged all the same. */
function sameModel(run, digests, edits, beside) {
    const lead = (0,_model_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .worstLead */ .C)(beside.leads);
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
        policy: (0,_frame_js__WEBPACK_IMPORTED_MODULE_4__/* .withEdits */ .Q)(run.policy, edits),
    };
}
/** There is no baseline yet; `parity` is what was found about the candidate's converted form. */
function firstModel(run, head, parity) {
    const baseline = pathOfBaseline(run.config);
    const own = { verdict: 'warn', decided: 'no baseline yet', limit: 'a baseline at the base commit' };
    const { decided, limit } = (0,_model_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .worstLead */ .C)([own, ...parity.leads]) ?? own;
    return {
        decided,
        limit,
        subject: { base: run.places.baseName, head: run.places.headName, digests: { candidate: head.digest } },
        findings: [
            {
                rule: 'no-baseline',
                severity: 'warning',
                confidence: 'certain',
                message: `the base commit has no baseline ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(baseline)}`,
                detail: 'The candidate was compared with nothing; the next change will be compared with it.',
                mend: 'Look at the model by hand this once, or name a baseline that exists.',
                locations: [{ path: head.file }],
                fingerprint: (0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .Rj)(`model/${run.config.name ?? ''}/no-baseline`),
            },
            ...parity.findings,
        ],
        measurements: [...parity.measurements],
        notes: [...parity.notes],
    };
}
/** The path that stands for the model in messages and names. */
function pathOf({ candidate }) {
    return candidate.path ?? candidate.predictions ?? candidate.http?.model ?? 'assay.yml';
}
/** The path of the baseline in messages. */
function pathOfBaseline({ baseline }) {
    return baseline.path ?? baseline.predictions ?? '';
}
/** The problem of a model that is not there. */
function missing(path) {
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`There is no model at ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(path)}.`, 'Correct the path under `model:` in the configuration, or commit the model.');
}


/***/ }),

/***/ 50435:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   ID: () => (/* binding */ servedByBase),
/* harmony export */   Sm: () => (/* binding */ programEdits),
/* harmony export */   Vw: () => (/* binding */ ownPaths),
/* harmony export */   m5: () => (/* binding */ editsProgram),
/* harmony export */   vt: () => (/* binding */ programPaths)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75254);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52037);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24821);





/** A place of the repository in an argument of a program: `{root}/metrics/profit.py`, or the root itself. */
const ownPlace = /\{root\}(?:\/([^\s{}:;'"]+))?/g;
/** The paths of the repository that a command names by `{root}/…`. */
function ownPaths(command = []) {
    return command.flatMap((argument) => Array.from(argument.matchAll(ownPlace), ([, path]) => path ?? [])).flat();
}
/** Paths of the repository that programs of metrics and of changed rows name. */
function programPaths({ primary, guards, robustness }) {
    const metrics = [primary, ...guards].flatMap(({ command, human }) => [
        ...ownPaths(command),
        ...(human === undefined ? [] : [human]),
    ]);
    return [...metrics, ...robustness.flatMap(({ command }) => ownPaths(command))];
}
/** What a change does to these programs: it is judged by those of the base. */
function programEdits({ config, places }) {
    return programPaths(config)
        .filter((path) => isEdited(places, path))
        .map((path) => `${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(path)}, a program by which models are judged, is edited; this change is judged by the base's`);
}
/** Whether the change edits what a command names by `{root}/…`, or the folder that it stands in. */
function editsProgram({ places }, command) {
    return ownPaths(command).some((path) => isEdited(places, path));
}
function isEdited({ changed }, path) {
    const own = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .clean */ .uH)(path);
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(own);
    const inside = (one) => one === own || one.startsWith(`${own}/`) || one.startsWith(`${folder}/`);
    return changed?.some(inside) ?? false;
}
/**
 * The command with the places of files that it names by `{root}/…`: in a change as the base commit has them, with the
 * whole folder that they stand in. Errors: `Problem` for what is not there, and for the root itself.
 */
function placed(run, command) {
    return replaced(command, (path) => basePlace(run, path));
}
/**
 * The command that serves a model of the base: programs that the change edits are those of the base commit where it has
 * them, or the change could make the baseline as bad as it likes. All other places stay as they are named.
 */
function servedByBase(run, command) {
    const { io, places } = run;
    return replaced(command, async (path) => {
        if (path === undefined || !isEdited(places, path))
            return null;
        return (await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .hasPath */ .a6)(io.root, places.golden, path)) ? basePlace(run, path) : null;
    });
}
/** The command with other texts for what it names of the repository; null leaves the name. */
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
async function basePlace({ io, places, scratch }, path) {
    const mend = 'Name a file of the base commit, such as `{root}/metrics/profit.py`.';
    if (path === undefined || (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isOutside */ ._K)(path)) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`A program of the policy names ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(`{root}${path === undefined ? '' : `/${path}`}`)}.`, mend);
    }
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path);
    const local = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .localPath */ .$S)(io.root, places.golden, folder === '.' ? path : folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'programs'));
    const file = local === null ? null : folder === '.' ? local : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(local, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    if (file === null)
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`A program of the policy names ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(path)}, which is not there.`, mend);
    if (places.golden !== null)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(file, 0o700).catch(() => missing(path, mend));
    return file;
}
function missing(path, mend) {
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`A program of the policy names ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(path)}, which the base commit does not have.`, mend);
}


/***/ }),

/***/ 64979:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ refuseUnsafe),
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   yI: () => (/* binding */ touches)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52037);
/* harmony import */ var _model_lineage_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83644);
/* harmony import */ var _sources_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21022);
/* harmony import */ var _sources_git_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32026);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24821);
/* harmony import */ var _program_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50435);







/**
 * Errors: `Problem` where running the change's model is not safe: `pull_request_target` always, and a pull request from a
 * fork on a self-hosted runner unless it was allowed. A model is code.
 */
function refuseUnsafe(request, io) {
    if (request.mode !== 'change')
        return;
    if (request.change.event === 'pull_request_target') {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('The model gate does not run on pull_request_target: a model of the pull request would run with the rights of the base repository.', 'Run it on `pull_request`, without secrets.');
    }
    if (request.change.fork && io.env.RUNNER_ENVIRONMENT === 'self-hosted' && request.allowForkOnSelfHosted !== true) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('A pull request from a fork asks to run its model on a self-hosted runner: loading a model can execute code there.', 'Judge forks on a GitHub-hosted runner, or set `allow-fork-on-self-hosted: true` for runners that are thrown away after one job.');
    }
}
/**
 * Errors: `Problem` for a path of the policy that is absolute or leads out of the repository: no commit holds such a
 * file, so no change would ever seem to touch it.
 */
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
        ...(0,_program_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .programPaths */ .vt)(config),
    ];
    for (const path of paths.filter((one) => one !== undefined)) {
        if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isOutside */ ._K)(path))
            continue;
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`The configuration names ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(path)}, which is not inside the repository: a change is judged from its commits.`, 'Give the path relative to the root of the repository.');
    }
}
/**
 * The commits that the models and the golden dataset are read from. In a change the candidate is the head's, the baseline
 * and the golden dataset are those of the merge base, whatever the head made of them.
 * Errors: `Problem` for a commit that is not there, and in a change for a path that leads out of the repository.
 */
async function placesOf(request, config, io) {
    if (request.mode === 'change') {
        refuseOutside(config);
        const { base, head } = request.change;
        const fork = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeBase */ .wu)(io.root, base, head);
        const changed = (await (0,_sources_git_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .changedPaths */ .v)(io.root, fork, head)).flatMap(({ path, oldPath }) => [
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
/** The commit of a configured ref; null without one. `base` needs a commit that work started from. */
async function commitFor(ref, start, io) {
    if (ref === undefined)
        return null;
    const commit = ref === 'base' ? start : await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_2__/* .commitOf */ .D3)(io.root, ref);
    if (commit !== null)
        return commit;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`The configuration asks for a model at ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(ref)}, and the repository has no such commit.`, 'Fetch it (`git fetch`; `fetch-depth: 0` in actions/checkout), or name another ref.');
}
/** Names that a default branch goes by, the remote's word first. */
const defaults = ['remotes/origin/HEAD', 'remotes/origin/main', 'remotes/origin/master', 'heads/main', 'heads/master'];
/** In the working tree `base` is where HEAD left the default branch, or HEAD itself where no such branch is known. */
async function startOfWork(io) {
    const head = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_2__/* .commitOf */ .D3)(io.root, 'HEAD');
    if (head === null)
        return null;
    for (const name of defaults) {
        const branch = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_2__/* .commitOf */ .D3)(io.root, `refs/${name}`);
        if (branch === null)
            continue;
        try {
            return await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitText */ .q_)(io.root, ['merge-base', head, branch]);
        }
        catch {
            return head;
        }
    }
    return head;
}
/** Whether the change touches anything that this gate judges or is judged by. */
function concerns(changed, config, policy, golden) {
    const { candidate, baseline, parity } = config;
    const models = [candidate, baseline, ...(parity === undefined ? [] : [parity])];
    // Nothing in the repository tells whether what an endpoint serves has changed.
    if (models.some(({ http }) => http !== undefined))
        return true;
    const own = models.flatMap(({ path, predictions, command }) => [path, predictions, ...(0,_program_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .ownPaths */ .Vw)(command)]);
    const paths = [...own, ...golden, ...(0,_program_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .programPaths */ .vt)(config), _model_lineage_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockPath */ .HZ, policy.source.path ?? undefined].filter((path) => path !== undefined);
    return changed.some((path) => paths.some((watched) => touches(path, watched)));
}
/** Whether a changed path is the watched file, lies in the watched folder, or beside the watched `model.json`. */
function touches(changed, watched) {
    const folder = watched
        .replaceAll('\\', '/')
        .replace(/^\.\//, '')
        .replace(/\/?(model\.json)?$/, '');
    return changed === watched || changed === folder || changed.startsWith(`${folder}/`);
}


/***/ }),

/***/ 11291:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LJ: () => (/* binding */ goldenRoles),
/* harmony export */   tF: () => (/* binding */ goldenSchema),
/* harmony export */   tz: () => (/* binding */ goldenPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _golden_pictures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85024);


/** Which column of a golden dataset is what: keys of `model.golden`, or of the dataset's manifest. */
const goldenRoles = {
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('id'),
    label: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1)])
        .default('label')
        .describe('column of the label; a list of columns for several labels (multilabel) or a vector (embedding)'),
    classes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .min(2)
        .optional()
        .describe('names of the classes as the label column writes them, in the order of the outputs'),
    inputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1)]))])
        .optional()
        .describe('columns that make the one input, in this order (all others unless told); or a map of the names of inputs to columns'),
    gaps: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['refuse', 'allow'])
        .default('refuse')
        .describe('`allow`: an empty input cell goes to the models as NaN'),
    weight: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('column of row weights, above 0'),
    group: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('column of what makes rows depend on each other: a user, a document, a video'),
    query: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('column of the query (ranking) or series (forecast) that a row belongs to'),
    pictures: _golden_pictures_js__WEBPACK_IMPORTED_MODULE_0__/* .picturesSchema */ .b.optional().describe('the dataset is a folder of PNG and JPEG pictures, or has such files'),
    'must-not-flip': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('boolean column: rows that must stay right'),
};
/** The `golden:` part of the model's policy: where the dataset is and which column is what. */
const goldenSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('the dataset: CSV, TSV, JSON Lines, Parquet or NPZ, or a folder of pictures'),
    manifest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .describe('instead of `path`: YAML that names the files with their sha256, and which column is what'),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^sha256:[0-9a-f]{64}$/)
        .optional()
        .describe('sha256 of the file; of a manifest: of the sorted lines "sha256 name" of its files'),
    wear: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).default(50).describe('decisions by the trend from which on the dataset counts as worn'),
    ...goldenRoles,
});
/** The path that stands for the golden dataset in messages and changes. */
function goldenPath({ path, manifest }) {
    return path ?? manifest ?? '';
}


/***/ }),

/***/ 42425:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e4: () => (/* binding */ marginSchema),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   gE: () => (/* binding */ guardedNumber),
/* harmony export */   t8: () => (/* binding */ guardSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96149);


/** A margin: a number in the metric's unit, or "2%" of the baseline. */
const marginSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d+(\.\d+)?%$/)]);
const settings = {
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().describe('number that belongs to the metric: k of `ndcg@k`, beta of `fbeta`, a level'),
    class: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).optional().describe('multiclass: the metric of this class alone, counted from 0'),
    average: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['macro', 'micro', 'weighted', 'samples'])
        .optional()
        .describe('how several classes or labels become one number; macro unless told'),
    weights: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['none', 'linear', 'quadratic']).optional().describe('`cohen-kappa`: weights of disagreements'),
    multi: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ovr', 'ovo']).optional().describe('`roc-auc` of several classes: one against the rest, or in pairs'),
    gain: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['linear', 'exponential']).optional().describe('`ndcg@k`, `dcg@k`: gain of a relevance'),
    pattern: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('`regex`: the pattern that is to be found in the text'),
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9())])
        .optional()
        .describe('`json-schema`: the schema that the text has to fit as JSON'),
    cost: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ matrix: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig())) })])
        .optional()
        .describe('`cost`: what a row costs, by label (lines) and predicted class, or an expression over columns, `label` and `pred`'),
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1))
        .min(1)
        .max(200)
        .optional()
        .describe('`metric-command`, `judge-command`: program and arguments (docs/model-command.md); `{root}/…` is a file of the repository as the base commit has it'),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[A-Za-z0-9][A-Za-z0-9 _-]{0,39}$/)
        .optional()
        .describe('what the report calls the number of a program'),
    env: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_process_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentNameSchema */ .w).max(50).optional().describe('names of environment variables for this program'),
    gives: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['rows', 'number'])
        .optional()
        .describe('`metric-command`: a score for each row, or one number without an interval; rows unless told'),
    better: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['higher', 'lower']).optional().describe('`metric-command`: higher unless told'),
    human: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .describe('`judge-command`: table of pairs that people have judged, with the columns `a`, `b` and `preference`'),
    'min-agreement': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .min(0)
        .max(1)
        .optional()
        .describe('`judge-command`: share of these pairs in which the judge must agree with people'),
    'max-position-share': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .min(0)
        .max(1)
        .optional()
        .describe('`judge-command`: share of pairs in which the order of the texts may decide; 0.3 unless told'),
};
/** What the policy asks of one metric. */
const guardSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('cost').describe('id of the metric; may be left out with `cost`'),
    ...settings,
    margin: marginSchema.optional(),
    min: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    max: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    'fail-on': zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['margin', 'proven-drop'])
        .optional()
        .describe('`proven-drop`: fail when any loss is proven, pass otherwise; `margin` unless told'),
    'equal-within': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .gt(0)
        .optional()
        .describe('pass only when the change is proven to be smaller than this in both directions'),
    'max-gain': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .gt(0)
        .optional()
        .describe('fail when a larger gain than this is proven: test rows may have leaked into training'),
    undecided: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pass', 'warn', 'fail']).optional().describe('as `model.undecided`, for this metric alone'),
});
/** The settings of a guard's metric, in a fixed order: with the metric's name they say which number is meant. */
function settingsOf(guard) {
    const keys = Object.keys(settings);
    return Object.fromEntries(keys.filter((key) => guard[key] !== undefined).map((key) => [key, guard[key]]));
}
/** A text that two guards share when they are about the same number. */
function guardedNumber(guard) {
    const given = settingsOf(guard);
    const text = Object.keys(given).length === 0 ? guard.metric : `${guard.metric} ${JSON.stringify(given)}`;
    // It stands between backticks in messages.
    return text.replaceAll('`', '\u02cb');
}


/***/ }),

/***/ 96149:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ processSchema),
/* harmony export */   w: () => (/* binding */ environmentNameSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** Names that no process of a model is given, whatever the policy says: what a workflow holds its rights in. */
const rights = /^(GITHUB|ACTIONS|INPUT|RUNNER)_/i;
/** A name of an environment variable that a process may be given. */
const environmentNameSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/)
    .refine((name) => !rights.test(name), 'names of the workflow’s own rights are never given');
/** The `process:` part of the model's policy: the limits of the processes that run models. */
const processSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    sandbox: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['none', 'unshare', 'docker'])
        .default('none')
        .describe('`unshare`: namespaces of its own for users and processes, and no network (Linux); `docker`: a container of `image` for each `command`, without network, rights and more of the disk than it names'),
    image: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[a-z0-9][A-Za-z0-9._:/@-]{0,300}$/)
        .optional()
        .describe('`sandbox: docker`: the image, best by digest (`name@sha256:…`); it is never pulled here'),
    'memory-mib': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(16).optional().describe('resident memory in MiB above which a process is ended'),
    'load-seconds': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).default(120).describe('longest time for loading a model'),
    'call-seconds': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).default(60).describe('longest time for one exchange with a process'),
    threads: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(1024).optional().describe('threads that a `command` is told to use'),
    env: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().refine((name) => !rights.test(name), 'names of the workflow’s own rights are never given'))
        .default([])
        .describe('further names of environment variables that the processes are given'),
})
    .refine(({ sandbox, image }) => (sandbox === 'docker') === (image !== undefined), {
    error: '`image` belongs to `sandbox: docker`, which needs it',
    path: ['image'],
})
    .prefault({});


/***/ }),

/***/ 79967:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R2: () => (/* binding */ alarmsOnly),
/* harmony export */   f3: () => (/* binding */ claimOutcome),
/* harmony export */   t_: () => (/* binding */ claimP)
/* harmony export */ });
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22942);

/** The outcome of a claim before any correction over claims. */
function claimOutcome({ kind, margin: { margin } }, harm) {
    const { low, high } = harm;
    if (kind === 'margin')
        return (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .harmOutcome */ .bz)(harm, margin);
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
/** One-sided p of the hypothesis under which the claim does not fail: small = the failure is proven. */
function claimP({ kind, margin: { margin } }, harm) {
    if (kind === 'margin')
        return harm.upperP(margin);
    if (kind === 'drop')
        return harm.upperP(0);
    if (kind === 'gain')
        return harm.lowerP(-margin);
    // A change is on one side: the two hypotheses cannot both be true at once, so their smaller p holds the level.
    return Math.min(harm.upperP(margin), harm.lowerP(-margin));
}
/** Whether an outcome that is not decided lets the change through, whatever the policy says of undecided ones. */
function alarmsOnly({ kind }) {
    return kind === 'drop' || kind === 'gain';
}


/***/ }),

/***/ 959:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _stats_auc_influence_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(30410);
/* harmony import */ var _stats_clustered_mean_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20112);
/* harmony import */ var _stats_delong_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(50386);
/* harmony import */ var _stats_normal_quantile_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93400);
/* harmony import */ var _stats_random_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49376);
/* harmony import */ var _stats_student_t_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2969);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77829);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25307);
/* harmony import */ var _harm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34259);
/* harmony import */ var _influence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34859);
/* harmony import */ var _resample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33972);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74087);












/**
 * Compares two models row by row. `base` and `head` hold the same rows with the same labels.
 *
 * Interval by the metric's kind: paired score interval (Tango 1998) for 0/1 row scores, paired t for means, DeLong for
 * the AUC with at least 20 rows in each class, otherwise 2,000 seeded paired percentile resamples, stratified on the label
 * when a class holds less than 5 % of the rows; metrics that know the influence of each row have t over the rows'
 * differences of influence instead (infinitesimal jackknife, Efron 1982), where enough rows stand behind them and none
 * for all. Each bound has error 0.05.
 *
 * Rows with a weight or a group: standard errors of `clusteredMean` with t over the groups (for 0/1 scores the score
 * interval on as many effective rows; for the AUC over the rows' influences, Obuchowski 1997); resamples draw whole groups.
 * A metric that is one number for all rows has no interval, and so no harm.
 * Models that were run more than once are scored by their mean over the runs, and the variance between runs is added.
 */
function compare(metric, base, head, options) {
    const runs = { base: (0,_units_js__WEBPACK_IMPORTED_MODULE_4__/* .runsOf */ .k)(base), head: (0,_units_js__WEBPACK_IMPORTED_MODULE_4__/* .runsOf */ .k)(head) };
    const [first, second] = [valuesOf(metric, runs.base), valuesOf(metric, runs.head)];
    const values = { base: meanOf(first), head: meanOf(second) };
    const score = metric.scores[base.task];
    if (score === undefined || score.kind === 'number' || values.base.value === null || values.head.value === null)
        return { ...values, n: base.rows, harm: null };
    const alpha = options.alpha ?? 0.05;
    const extra = (options.scale ** 2 * varianceOf(first)) / first.length + varianceOf(second) / second.length;
    const sign = metric.direction === 'higher' ? 1 : -1;
    // Adding 0 turns -0 into 0.
    const value = sign * (options.scale * values.base.value - values.head.value) + 0;
    if (score.kind === 'proportion' || score.kind === 'mean') {
        const [was, is] = [(0,_units_js__WEBPACK_IMPORTED_MODULE_4__/* .unitsOf */ .$)(score, runs.base), (0,_units_js__WEBPACK_IMPORTED_MODULE_4__/* .unitsOf */ .$)(score, runs.head)];
        const harm = ofScores(score, was, is, {
            sign,
            scale: options.scale,
            alpha,
            exact: first.length === 1 && second.length === 1,
        });
        return { ...values, n: was.scores.length, harm: harm && (0,_harm_js__WEBPACK_IMPORTED_MODULE_1__/* .withVariance */ .eh)(harm, extra, alpha) };
    }
    const areas = score.kind === 'auc' && (0,_sample_js__WEBPACK_IMPORTED_MODULE_5__/* .smallestClass */ ._4)(base) >= 20;
    const smooth = areas ? null : byInfluences(score, runs);
    const harm = areas
        ? ofAreas(runs.base, runs.head, options.scale, alpha)
        : smooth !== null
            ? ofInfluences(value, smooth, base, { sign, scale: options.scale, alpha })
            : (0,_harm_js__WEBPACK_IMPORTED_MODULE_1__/* .harmOfDraws */ .$p)(value, (0,_resample_js__WEBPACK_IMPORTED_MODULE_3__/* .resampled */ .e)(score, [runs.base, runs.head], ([a = Number.NaN, b = Number.NaN]) => sign * (options.scale * a - b), (0,_stats_random_js__WEBPACK_IMPORTED_MODULE_6__/* .seededRandom */ .I)(options.seed, options.stream)), (0,_resample_js__WEBPACK_IMPORTED_MODULE_3__/* .resamplingMethod */ .q)(2, base));
    return { ...values, n: base.rows, harm: harm && (0,_harm_js__WEBPACK_IMPORTED_MODULE_1__/* .withVariance */ .eh)(harm, extra, alpha) };
}
function valuesOf(metric, runs) {
    return runs.map((run) => (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(metric, run));
}
function meanOf(values) {
    const undefinedOne = values.find((each) => each.value === null);
    if (undefinedOne !== undefined)
        return undefinedOne;
    return { value: values.reduce((sum, { value }) => sum + value, 0) / values.length };
}
/** Variance between the values of runs; 0 for one run. */
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
            return (0,_harm_js__WEBPACK_IMPORTED_MODULE_1__/* .harmOfPairs */ .rO)(discordant(differences), alpha);
        return ofEffectiveRows(differences, was, alpha);
    }
    const estimate = (0,_stats_clustered_mean_js__WEBPACK_IMPORTED_MODULE_7__/* .clusteredMean */ .D)(differences, weights, groups);
    const over = groups === undefined ? '' : ` over ${estimate.n} groups`;
    return (0,_harm_js__WEBPACK_IMPORTED_MODULE_1__/* .harmOfMean */ .dJ)(estimate, alpha, `paired t interval${over}${weights === undefined ? '' : ', weighted'}`);
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
/**
 * 0/1 scores with weights or groups: the score interval on the number of independent rows that would give the same
 * standard error (the effective sample size of Korn & Graubard 1998), made smaller by the square of z over t.
 */
function ofEffectiveRows(differences, { weights, groups }, alpha) {
    const rows = differences.length;
    const { mean, se, n: units } = (0,_stats_clustered_mean_js__WEBPACK_IMPORTED_MODULE_7__/* .clusteredMean */ .D)(differences, weights, groups);
    if (units < 2)
        return null;
    const share = (sign) => (0,_stats_clustered_mean_js__WEBPACK_IMPORTED_MODULE_7__/* .clusteredMean */ .D)(differences.map((d) => (d * sign > 0 ? 1 : 0)), weights).mean;
    const [b, c] = [share(1), share(-1)];
    const variance = Math.max(0, b + c - mean * mean);
    const found = variance > 0 && se > 0 ? variance / (se * se) : (0,_stats_clustered_mean_js__WEBPACK_IMPORTED_MODULE_7__/* .effectiveRows */ .P)(rows, weights, groups);
    const n = Math.min(rows, found) * ((0,_stats_normal_quantile_js__WEBPACK_IMPORTED_MODULE_8__/* .normalQuantile */ .Z)(1 - alpha) / (0,_stats_student_t_js__WEBPACK_IMPORTED_MODULE_9__/* .studentTQuantile */ .$)(1 - alpha, units - 1)) ** 2;
    const what = groups === undefined ? 'weighted rows' : `${units} groups`;
    const method = `paired score interval (Tango 1998) on ${Math.round(n)} effective rows of ${what}`;
    const { pairs: _, ...harm } = (0,_harm_js__WEBPACK_IMPORTED_MODULE_1__/* .harmOfPairs */ .rO)({ b: b * n, c: c * n, n }, alpha, method);
    return harm;
}
function ofAreas(base, head, scale, alpha) {
    const [first] = base;
    const { labels, weights, groups } = first;
    if (base.length === 1 && head.length === 1 && weights === undefined && groups === undefined) {
        const area = (0,_stats_delong_js__WEBPACK_IMPORTED_MODULE_10__/* .delong */ .C)(labels, first.outputs, head[0].outputs);
        const variance = scale * scale * area.varFirst + area.varSecond - 2 * scale * area.covariance;
        const se = Math.sqrt(Math.max(0, variance));
        return (0,_harm_js__WEBPACK_IMPORTED_MODULE_1__/* .harmOfNormal */ .nL)(scale * area.first - area.second, se, alpha, 'paired DeLong interval (DeLong et al. 1988)');
    }
    const average = (runs) => {
        const each = runs.map((run) => (0,_stats_auc_influence_js__WEBPACK_IMPORTED_MODULE_11__/* .aucInfluence */ .V)(labels, run.outputs, weights));
        const mean = (pick) => each.reduce((sum, one) => sum + pick(one), 0) / each.length;
        return {
            auc: mean((one) => one.auc),
            influence: labels.map((_, row) => mean((one) => one.influence[row])),
        };
    };
    const [was, is] = [average(base), average(head)];
    const influence = was.influence.map((v, row) => labels.length * (scale * v - is.influence[row]));
    const { se, n } = (0,_stats_clustered_mean_js__WEBPACK_IMPORTED_MODULE_7__/* .clusteredMean */ .D)(influence, undefined, groups);
    const mean = scale * was.auc - is.auc;
    const over = groups === undefined ? '' : ` over ${n} groups (Obuchowski 1997)`;
    const estimate = { n, mean, se, largestShare: 0 };
    return (0,_harm_js__WEBPACK_IMPORTED_MODULE_1__/* .harmOfMean */ .dJ)(estimate, alpha, `paired interval of placements${over}`);
}
/** The influence of each row on the value of each model; null where it is not known. */
function byInfluences(score, runs) {
    const base = (0,_influence_js__WEBPACK_IMPORTED_MODULE_2__/* .meanInfluence */ .b)(score, runs.base);
    const head = base === null ? null : (0,_influence_js__WEBPACK_IMPORTED_MODULE_2__/* .meanInfluence */ .b)(score, runs.head);
    return base === null || head === null ? null : { base, head };
}
/** The harm of a value whose error is the sum of the rows' influences. */
function ofInfluences(value, { base, head }, { rows, groups }, { sign, scale, alpha }) {
    const influence = base.map((was, row) => sign * rows * (scale * was - head[row]));
    const { se, n } = (0,_stats_clustered_mean_js__WEBPACK_IMPORTED_MODULE_7__/* .clusteredMean */ .D)(influence, undefined, groups);
    const over = groups === undefined ? '' : ` over ${n} groups`;
    const estimate = { n, mean: value, se, largestShare: 0 };
    return (0,_harm_js__WEBPACK_IMPORTED_MODULE_1__/* .harmOfMean */ .dJ)(estimate, alpha, `paired interval of row influences${over} (infinitesimal jackknife, Efron 1982)`);
}


/***/ }),

/***/ 22942:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bz: () => (/* binding */ harmOutcome),
/* harmony export */   eS: () => (/* binding */ outcomeVerdict),
/* harmony export */   es: () => (/* binding */ limitOutcome)
/* harmony export */ });
/** Outcome of a harm against its margin: `not-worse` when U < m, `worse` when L > m, otherwise `undecided`. */
function harmOutcome({ low, high }, margin) {
    if (low > margin)
        return 'worse';
    return high < margin ? 'not-worse' : 'undecided';
}
/** Outcome of a value against an absolute limit: `within` or `outside` only when its whole interval is. */
function limitOutcome({ low, high }, kind, limit) {
    const below = high < limit || (kind === 'max' && high <= limit);
    const above = low > limit || (kind === 'min' && low >= limit);
    if (below)
        return kind === 'max' ? 'within' : 'outside';
    if (above)
        return kind === 'max' ? 'outside' : 'within';
    return 'undecided';
}
/** The verdict of an outcome under the policy. */
function outcomeVerdict(outcome, undecided) {
    if (outcome === 'worse' || outcome === 'outside' || outcome === 'changed')
        return 'fail';
    return outcome === 'undecided' ? undecided : 'pass';
}


/***/ }),

/***/ 69013:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   No: () => (/* binding */ rowsOfEqualModels),
/* harmony export */   VS: () => (/* binding */ rowsToDecide),
/* harmony export */   tB: () => (/* binding */ smallestDetectable),
/* harmony export */   vd: () => (/* binding */ rowsNeeded)
/* harmony export */ });
/* unused harmony export pairedDetectable */
const z95 = 1.6448536269514722;
const z80 = 0.8416212335729143;
/**
 * The smallest harm that a gate with these data fails to miss with 80 % power at a one-sided 5 % level (MDE), in the
 * metric's unit. For 0/1 row scores it solves MDE = (z95 √p_d + z80 √(p_d - MDE²))/√n with p_d the share of rows on which
 * exactly one model is right; for others 2.486 SE. null when there is too little disagreement to say (the MDE would exceed
 * p_d, or the standard error is 0).
 */
function smallestDetectable(harm) {
    if (harm.pairs === undefined)
        return harm.se > 0 ? (z95 + z80) * harm.se : null;
    const { b, c, n } = harm.pairs;
    return pairedDetectable((b + c) / n, n);
}
/** The MDE of paired proportions for a share `disagree` of discordant rows; null when it would exceed that share. */
function pairedDetectable(disagree, n) {
    if (!(disagree > 0) || n === 0)
        return null;
    let mde = 0;
    for (let i = 0; i < 60; i++) {
        mde = (z95 * Math.sqrt(disagree) + z80 * Math.sqrt(Math.max(0, disagree - mde * mde))) / Math.sqrt(n);
    }
    return mde <= disagree ? mde : null;
}
/** Rows with which equal models pass a margin with 80 % power: n (2.486 SE/m)²; for 0/1 row scores 6.18 p_d/m². */
function rowsNeeded(harm, n, margin) {
    if (!(margin > 0))
        return null;
    const perRow = harm.pairs === undefined ? harm.se * harm.se * n : (harm.pairs.b + harm.pairs.c) / harm.pairs.n;
    return perRow > 0 ? Math.ceil((perRow * (z95 + z80) ** 2) / (margin * margin) - 1e-9) : null;
}
/** Rows with which the harm that was seen would be decided with 80 % power, if it were the true one. */
function rowsToDecide(harm, n, margin) {
    const distance = Math.abs(margin - harm.value);
    return distance > 0 && harm.se > 0 ? Math.ceil(n * (((z95 + z80) * harm.se) / distance) ** 2) : null;
}
/**
 * Rows from which two models that are right on the same rows pass a margin (0 < margin < 1): the upper score bound of no
 * disagreement among n rows lies below it when n > z95² (1 - m)/m. null for other margins.
 */
function rowsOfEqualModels(margin) {
    return margin > 0 && margin < 1 ? Math.floor((z95 * z95 * (1 - margin)) / margin + 1e-9) + 1 : null;
}


/***/ }),

/***/ 765:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ flipsBetween)
});

// EXTERNAL MODULE: ./lib/stats/binomial.js
var binomial = __webpack_require__(71350);
// EXTERNAL MODULE: ./lib/stats/log-gamma.js
var log_gamma = __webpack_require__(36721);
;// CONCATENATED MODULE: ./lib/stats/mcnemar.js


/**
 * Exact McNemar test with the mid-p correction, two-sided (Fagerland, Lydersen & Laake 2013): 2 P(X < k) + P(X = k) for X
 * binomial with b + c trials of 1/2 and k the smaller of the two counts. 1 when b = c.
 */
function mcnemarMidP(b, c) {
    const n = b + c;
    if (b === c)
        return 1;
    const k = Math.min(b, c);
    const point = Math.exp((0,log_gamma/* logGamma */.S)(n + 1) - (0,log_gamma/* logGamma */.S)(k + 1) - (0,log_gamma/* logGamma */.S)(n - k + 1) - n * Math.LN2);
    return Math.min(1, 2 * (0,binomial/* binomialCdf */.H)(k, n, 0.5) - point);
}

// EXTERNAL MODULE: ./lib/model/decision/row-loss.js
var row_loss = __webpack_require__(35402);
// EXTERNAL MODULE: ./lib/model/decision/share-interval.js
var share_interval = __webpack_require__(48765);
;// CONCATENATED MODULE: ./lib/model/decision/flips.js



/**
 * Flips between two models on the same rows. A row flips when it was right and is wrong (or the reverse); where rows have
 * a numeric error, when the error rises (or falls) by more than `tolerance`. Weights and groups of rows widen the bounds,
 * whose error is `alpha` each.
 */
function flipsBetween(base, head, tolerance, alpha = 0.05) {
    const n = base.rows;
    const [before, after] = [(0,row_loss/* rowLoss */.qo)(base), (0,row_loss/* rowLoss */.qo)(head)];
    const [was, is] = [(0,row_loss/* rightRows */.cH)(base), (0,row_loss/* rightRows */.cH)(head)];
    const numeric = (0,row_loss/* hasError */.JD)(base.task);
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
    return { count: rows.length, ...(0,share_interval/* shareInterval */.h)(flags, weights, groups, alpha) };
}


/***/ }),

/***/ 34259:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $p: () => (/* binding */ harmOfDraws),
  dJ: () => (/* binding */ harmOfMean),
  nL: () => (/* binding */ harmOfNormal),
  rO: () => (/* binding */ harmOfPairs),
  eh: () => (/* binding */ withVariance)
});

// EXTERNAL MODULE: ./lib/stats/bootstrap.js + 1 modules
var bootstrap = __webpack_require__(57425);
// EXTERNAL MODULE: ./lib/stats/normal-quantile.js
var normal_quantile = __webpack_require__(93400);
// EXTERNAL MODULE: ./lib/stats/normal-tail.js
var normal_tail = __webpack_require__(95967);
;// CONCATENATED MODULE: ./lib/stats/paired-score-interval.js
const z95 = 1.6448536269514722;
/**
 * Score statistic of Tango (1998) for the hypothesis that the difference of paired proportions p1 - p2 is `delta`,
 * -1 < delta < 1; standard normal under the hypothesis, large when the observed (b - c)/n lies above delta. 0 for n = 0.
 */
function pairedScore(pairs, delta) {
    const { b, c, n } = pairs;
    if (n === 0)
        return 0;
    // q is the constrained estimate of the second discordant probability.
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
/**
 * Score interval of the difference of paired proportions (b - c)/n (Tango 1998, "Equivalence test and confidence
 * interval for the difference in proportions for the paired-sample design", Statistics in Medicine 17). Bounds at
 * ±`z`, two one-sided 95 % bounds unless told. Bisection to 1e-15; (-1, 1) for n = 0.
 */
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

// EXTERNAL MODULE: ./lib/stats/paired-t.js
var paired_t = __webpack_require__(59031);
// EXTERNAL MODULE: ./lib/stats/student-t.js
var student_t = __webpack_require__(2969);
;// CONCATENATED MODULE: ./lib/model/decision/harm.js






/**
 * Harm of 0/1 row scores by the score interval of paired proportions (Tango 1998), with error `alpha` a bound. `method`
 * says otherwise when the counts are not rows but effective rows.
 */
function harmOfPairs(pairs, alpha, method = 'paired score interval (Tango 1998)') {
    const { b, c, n } = pairs;
    const value = (b - c) / n;
    return {
        value,
        ...pairedScoreInterval(pairs, (0,normal_quantile/* normalQuantile */.Z)(1 - alpha)),
        level: 1 - 2 * alpha,
        method,
        se: Math.sqrt(Math.max(0, (b + c) / n - value * value) / n),
        upperP: (margin) => (0,normal_tail/* normalTail */.W)(pairedScore(pairs, margin)),
        lowerP: (margin) => (0,normal_tail/* normalTail */.W)(-pairedScore(pairs, margin)),
        pairs,
        dominated: false,
    };
}
/** Harm that is a mean, by Student's t with `estimate.n` - 1 degrees of freedom; null for fewer than two values. */
function harmOfMean(estimate, alpha, method) {
    if (estimate.n < 2)
        return null;
    return {
        value: estimate.mean,
        ...(0,paired_t/* tInterval */.oW)(estimate, alpha),
        level: 1 - 2 * alpha,
        method,
        se: estimate.se,
        upperP: (margin) => (0,paired_t/* tUpperP */.ZN)(estimate, margin),
        lowerP: (margin) => estimate.se === 0
            ? Number(estimate.mean >= margin)
            : (0,student_t/* studentTCdf */.J)((estimate.mean - margin) / estimate.se, estimate.n - 1),
        dominated: estimate.largestShare > 0.2,
    };
}
/** Harm with a normal error of standard error `se`. */
function harmOfNormal(value, se, alpha, method) {
    const reach = (0,normal_quantile/* normalQuantile */.Z)(1 - alpha) * se;
    return {
        value,
        low: value - reach,
        high: value + reach,
        level: 1 - 2 * alpha,
        method,
        se,
        upperP: (margin) => (se > 0 ? (0,normal_tail/* normalTail */.W)((value - margin) / se) : Number(value <= margin)),
        lowerP: (margin) => (se > 0 ? (0,normal_tail/* normalTail */.W)((margin - value) / se) : Number(value >= margin)),
        dominated: false,
    };
}
/** Harm by the percentiles of its resampled values; null when more than 1 % of them are undefined. */
function harmOfDraws(value, draws, method) {
    const bounds = (0,bootstrap/* percentileInterval */.J)(draws);
    if (bounds === null)
        return null;
    const kept = draws.filter((draw) => !Number.isNaN(draw));
    const share = (test) => (kept.filter(test).length + 1) / (kept.length + 1);
    return {
        value,
        ...bounds,
        level: 0.9,
        method,
        se: (0,paired_t/* meanEstimate */.GX)(kept).se * Math.sqrt(kept.length),
        upperP: (margin) => share((draw) => draw <= margin),
        lowerP: (margin) => share((draw) => draw >= margin),
        dominated: false,
    };
}
/**
 * The harm with a further variance of its own added to SE² (that of whole runs of a non-deterministic model): distances
 * from the value grow by the ratio of the new standard error to the old one. A standard error of 0 gives a normal harm.
 */
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


/***/ }),

/***/ 34859:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ meanInfluence),
/* harmony export */   x: () => (/* binding */ influenceOf)
/* harmony export */ });
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77829);
/* harmony import */ var _scoring_kind_influence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85087);


/** One row with more of the squares than this stands for the whole: an interval of influences would trust it. */
const mostOfOne = 0.2;
/**
 * How much of a metric's error each row brings (its weight included), so that the variance of their sum is the metric's
 * (infinitesimal jackknife, Jaeckel 1972; Efron 1982). null where it is not known, too few rows stand behind it, or one row
 * has more than a fifth of the variance: then rows are resampled.
 */
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
    if (score.kind !== 'sums' || sample.rows < _scoring_kind_influence_js__WEBPACK_IMPORTED_MODULE_1__/* .manyRows */ .d)
        return null;
    // Rows of few kinds, such as those of a confusion matrix, are resampled in no time.
    if (sample.task !== 'regression' && sample.task !== 'quantile')
        return null;
    return ofSums(score, sample);
}
/** The sums' slopes of the value, by differences that are small against the spread of each sum, over the rows' parts. */
function ofSums(score, sample) {
    const { rows, weights } = sample;
    const columns = score.columns(sample);
    const sums = (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .columnSums */ .v2)(columns, weights);
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
/** Influences averaged over the runs of a model. */
function meanInfluence(score, runs) {
    const each = runs.map((run) => influenceOf(score, run));
    const all = each.filter((one) => one !== null);
    if (all.length < each.length)
        return null;
    return all[0].map((_, row) => all.reduce((sum, one) => sum + one[row], 0) / all.length);
}


/***/ }),

/***/ 18516:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ marginOf),
/* harmony export */   t: () => (/* binding */ shareOf)
/* harmony export */ });
/** Reads a configured margin: a number in the metric's unit, or "2%" of the baseline. */
function marginOf(given, direction) {
    if (typeof given === 'number')
        return { margin: given, scale: 1, relative: null };
    const relative = shareOf(given);
    return { margin: 0, scale: direction === 'lower' ? 1 + relative : 1 - relative, relative };
}
/** A share given as a number or as "2%". */
function shareOf(given) {
    return typeof given === 'number' ? given : Number.parseFloat(given) / 100;
}


/***/ }),

/***/ 42060:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ ownInterval)
/* harmony export */ });
/* harmony import */ var _stats_auc_influence_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(30410);
/* harmony import */ var _stats_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57425);
/* harmony import */ var _stats_clustered_mean_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20112);
/* harmony import */ var _stats_delong_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(50386);
/* harmony import */ var _stats_normal_quantile_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(93400);
/* harmony import */ var _stats_paired_t_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59031);
/* harmony import */ var _stats_random_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49376);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77829);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25307);
/* harmony import */ var _influence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34859);
/* harmony import */ var _resample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33972);
/* harmony import */ var _share_interval_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48765);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74087);













/** Fewer resampled values beyond a bound do not say where it is. */
const fewest = 10;
/**
 * Interval of one model's metric, by its first run: Clopper-Pearson for proportions (with weights or groups on the
 * effective rows of Korn & Graubard 1998), t for means, DeLong for an AUC with 20 rows in each class, t over the rows'
 * influences where `influenceOf` has them, otherwise 2,000 seeded percentile resamples. null when the value or its interval
 * is undefined, the value is one number for all rows, or too few resamples lie beyond bounds of so small an error `alpha`.
 */
function ownInterval(metric, sample, seed, stream, alpha = 0.05) {
    const value = (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(metric, sample).value;
    const score = metric.scores[sample.task];
    if (value === null || score === undefined)
        return null;
    if (score.kind === 'auc' && (0,_sample_js__WEBPACK_IMPORTED_MODULE_5__/* .smallestClass */ ._4)(sample) >= 20)
        return ofArea(value, sample, alpha);
    if (score.kind === 'proportion' || score.kind === 'mean') {
        const { scores, weights, groups } = (0,_units_js__WEBPACK_IMPORTED_MODULE_4__/* .unitsOf */ .$)(score, [sample]);
        if (score.kind === 'proportion') {
            const { share: _, ...bounds } = (0,_share_interval_js__WEBPACK_IMPORTED_MODULE_6__/* .shareInterval */ .h)(scores, weights, groups, alpha);
            return { value, ...bounds, n: scores.length };
        }
        const estimate = (0,_stats_clustered_mean_js__WEBPACK_IMPORTED_MODULE_7__/* .clusteredMean */ .D)(scores, weights, groups);
        const method = groups === undefined ? 't interval' : `t interval over ${estimate.n} groups`;
        return estimate.n < 2 ? null : { value, ...(0,_stats_paired_t_js__WEBPACK_IMPORTED_MODULE_8__/* .tInterval */ .oW)(estimate, alpha), method, n: scores.length };
    }
    if (score.kind === 'number')
        return null;
    const influence = (0,_influence_js__WEBPACK_IMPORTED_MODULE_2__/* .influenceOf */ .x)(score, sample);
    if (influence !== null)
        return ofInfluence(value, influence, sample, alpha);
    const draws = (0,_resample_js__WEBPACK_IMPORTED_MODULE_3__/* .resampled */ .e)(score, [[sample]], ([own = Number.NaN]) => own, (0,_stats_random_js__WEBPACK_IMPORTED_MODULE_9__/* .seededRandom */ .I)(seed, stream));
    const bounds = alpha * draws.length < fewest ? null : (0,_stats_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__/* .percentileInterval */ .J)(draws, alpha);
    return bounds === null ? null : { value, ...bounds, method: (0,_resample_js__WEBPACK_IMPORTED_MODULE_3__/* .resamplingMethod */ .q)(1, sample), n: sample.rows };
}
function ofArea(value, sample, alpha) {
    const { labels, outputs, weights, groups, rows } = sample;
    if (weights === undefined && groups === undefined) {
        const reach = (0,_stats_normal_quantile_js__WEBPACK_IMPORTED_MODULE_10__/* .normalQuantile */ .Z)(1 - alpha) * Math.sqrt((0,_stats_delong_js__WEBPACK_IMPORTED_MODULE_11__/* .delong */ .C)(labels, outputs, outputs).varFirst);
        return { value, low: value - reach, high: value + reach, method: 'DeLong interval', n: rows };
    }
    const influence = (0,_stats_auc_influence_js__WEBPACK_IMPORTED_MODULE_12__/* .aucInfluence */ .V)(labels, outputs, weights).influence.map((v) => v * rows);
    const estimate = { ...(0,_stats_clustered_mean_js__WEBPACK_IMPORTED_MODULE_7__/* .clusteredMean */ .D)(influence, undefined, groups), mean: value };
    return { value, ...(0,_stats_paired_t_js__WEBPACK_IMPORTED_MODULE_8__/* .tInterval */ .oW)(estimate, alpha), method: 'interval of placements (Obuchowski 1997)', n: rows };
}
function ofInfluence(value, influence, { rows, groups }, alpha) {
    const parts = influence.map((each) => each * rows);
    const estimate = { ...(0,_stats_clustered_mean_js__WEBPACK_IMPORTED_MODULE_7__/* .clusteredMean */ .D)(parts, undefined, groups), mean: value };
    const method = 'interval of row influences (infinitesimal jackknife, Efron 1982)';
    return estimate.n < 2 ? null : { value, ...(0,_stats_paired_t_js__WEBPACK_IMPORTED_MODULE_8__/* .tInterval */ .oW)(estimate, alpha), method, n: rows };
}


/***/ }),

/***/ 33972:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ resampled),
  q: () => (/* binding */ resamplingMethod)
});

// EXTERNAL MODULE: ./lib/stats/bootstrap.js + 1 modules
var bootstrap = __webpack_require__(57425);
// EXTERNAL MODULE: ./lib/stats/row-bootstrap.js + 1 modules
var row_bootstrap = __webpack_require__(19536);
// EXTERNAL MODULE: ./lib/stats/value-order.js
var value_order = __webpack_require__(84591);
;// CONCATENATED MODULE: ./lib/stats/weighted-auc.js

/**
 * Area under the ROC curve as a function of row weights (0 or above): the rows are sorted once, each call is one pass.
 * `labels` 1 = positive, anything else negative; ties count half (`sklearn.metrics.roc_auc_score`). NaN when a class has no
 * weight. Scores must be finite.
 */
function weightedAuc(labels, scores) {
    const order = (0,value_order/* ascendingOrder */.b)(scores);
    const last = Uint8Array.from(order, (row, k) => (scores[row] === scores[order[k + 1] ?? -1] ? 0 : 1));
    return (weights) => {
        let [above, positive, negative, tiedPositive, tiedNegative] = [0, 0, 0, 0, 0];
        for (let k = 0; k < order.length; k++) {
            const row = order[k];
            if (labels[row] === 1)
                tiedPositive += weights[row];
            else
                tiedNegative += weights[row];
            if (last[k] === 0)
                continue;
            above += tiedPositive * (negative + tiedNegative / 2);
            positive += tiedPositive;
            negative += tiedNegative;
            tiedPositive = 0;
            tiedNegative = 0;
        }
        return above / (positive * negative);
    };
}

;// CONCATENATED MODULE: ./lib/model/decision/strata.js
/**
 * Strata to resample in: the rows of each label when some label holds less than `share` of the rows of a classification
 * sample (so that a rare class is in every resample), otherwise all rows as one.
 */
function strataOf(sample, share) {
    const all = Uint32Array.from({ length: sample.rows }, (_, row) => row);
    if (sample.task !== 'binary' && sample.task !== 'multiclass')
        return [all];
    const labels = [...new Set(sample.labels)].sort((a, b) => a - b);
    const strata = labels.map((label) => all.filter((row) => sample.labels[row] === label));
    return strata.some((rows) => rows.length < share * all.length) ? strata : [all];
}

;// CONCATENATED MODULE: ./lib/model/decision/resample.js




/** What resampling is called in a report. */
function resamplingMethod(models, { groups }) {
    return `${models > 1 ? 'paired ' : ''}percentile bootstrap, 2,000 resamples${groups === undefined ? '' : ' of groups'}`;
}
/**
 * 2,000 values of `combine` over the metric's value of each model, all models on the same resampled rows; a model is its
 * runs, whose values are averaged. Rows are drawn within the strata of `strataOf`, whole groups where rows have groups.
 * A row counts as often as it was drawn times its weight. Undefined values become NaN.
 */
function resampled(score, models, combine, random) {
    const [first] = models.flat();
    const groups = first.groups === undefined ? null : membersOf(first.groups);
    const units = groups?.length ?? first.rows;
    const strata = groups === null
        ? strataOf(first, score.kind === 'auc' ? 1 : 0.05)
        : [Uint32Array.from({ length: units }, (_, group) => group)];
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
    return (0,row_bootstrap/* rowBootstrap */.N)(units, strata, statistic, random);
}
function fromSums(score, models, combine, { groups, strata, random }) {
    const runs = models.flat();
    const columns = runs.map((run) => score.columns(run).map((column) => ofUnits(column, groups, run.weights)));
    const width = columns[0]?.length ?? 0;
    const statistic = (sums) => {
        let run = 0;
        const own = () => score.value(sums.subarray(run * width, ++run * width)).value ?? Number.NaN;
        return combine(models.map((model) => mean(model.map(own))));
    };
    return (0,bootstrap/* bootstrap */.N)(columns.flat(), strata, statistic, random);
}
/** A column weighted, and summed over each group. */
function ofUnits(column, groups, weights) {
    const weighted = weights === undefined ? column : column.map((value, row) => value * weights[row]);
    if (groups === null)
        return weighted;
    return Float64Array.from(groups, (rows) => rows.reduce((sum, row) => sum + weighted[row], 0));
}
function prepared(score, run) {
    if (score.kind === 'auc')
        return weightedAuc(run.labels, run.outputs);
    if (score.kind === 'weighted') {
        const value = score.prepare(run);
        return (weights) => value(weights).value ?? Number.NaN;
    }
    throw new Error('means are not resampled');
}
/** How often each row was drawn times its weight. */
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


/***/ }),

/***/ 35402:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ hasError),
/* harmony export */   cH: () => (/* binding */ rightRows),
/* harmony export */   fy: () => (/* binding */ hasRight),
/* harmony export */   qo: () => (/* binding */ rowLoss)
/* harmony export */ });
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25307);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74087);


const judged = ['binary', 'multiclass', 'multilabel', 'text'];
/** Whether a row of the task is right or wrong by itself. */
function hasRight(task) {
    return judged.includes(task);
}
/** Whether a row of the task has a numeric error, whose rise by more than a tolerance is a flip. */
function hasError(task) {
    return task === 'regression' || task === 'quantile';
}
/**
 * 1 for each row that is right: gets its own class, all of its labels (above 0.5 = there), or its own text. A model that
 * was run again is right where most of its runs are. All 0 for other tasks.
 */
function rightRows(sample) {
    const runs = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .runsOf */ .k)(sample).map(rightOnce);
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
        return each((row) => (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .finiteRow */ .uV)(sample, row) && places.every((k) => has(place(row, k))));
    }
    if (!hasRight(task))
        return new Float64Array(rows);
    const predicted = (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .predictedClasses */ .Be)(sample);
    return each((row) => labels[row] === predicted[row]);
}
/**
 * The loss of each row, mean over the model's runs: the probability kept from the own class, the mean distance of labels
 * from their probabilities (multilabel), 0 or 1 (text), the absolute error (regression), the mean pinball loss over the
 * levels (quantile); 0 for other tasks. NaN or infinite where an output is.
 */
function rowLoss(sample) {
    const runs = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .runsOf */ .k)(sample).map(lossOnce);
    return Float64Array.from({ length: sample.rows }, (_, row) => {
        return runs.reduce((sum, one) => sum + one[row], 0) / runs.length;
    });
}
function lossOnce(sample) {
    const { task, rows, labels, outputs, width, levels = [] } = sample;
    const of = {
        binary: (row) => 1 - (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .labelProbability */ .Wk)(sample, row),
        multiclass: (row) => 1 - (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .labelProbability */ .Wk)(sample, row),
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


/***/ }),

/***/ 48765:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ shareInterval)
/* harmony export */ });
/* harmony import */ var _stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(101);
/* harmony import */ var _stats_clustered_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20112);
/* harmony import */ var _stats_normal_quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93400);
/* harmony import */ var _stats_student_t_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2969);




/**
 * Share of the rows flagged 1 among rows flagged 0 or 1, with exact bounds (Clopper & Pearson 1934); with weights or groups
 * on the effective rows of Korn & Graubard (1998): share (1 - share)/SE², times (z/t)² with t over the groups. One group
 * gives the whole range. `alpha` is the error of each bound.
 */
function shareInterval(flags, weights, groups, alpha = 0.05) {
    const rows = flags.length;
    const method = 'exact interval (Clopper-Pearson)';
    if (weights === undefined && groups === undefined) {
        const count = flags.reduce((sum, v) => sum + v, 0);
        return { share: rows === 0 ? 0 : count / rows, ...(0,_stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_0__/* .clopperPearson */ .m)(count, rows, alpha), method };
    }
    const { mean, se, n: units } = (0,_stats_clustered_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .clusteredMean */ .D)(flags, weights, groups);
    if (units < 2)
        return { share: mean, low: 0, high: 1, method: `${method}, one group says nothing` };
    const found = se > 0 && mean > 0 && mean < 1 ? (mean * (1 - mean)) / se ** 2 : (0,_stats_clustered_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveRows */ .P)(rows, weights, groups);
    const n = Math.min(rows, found) * ((0,_stats_normal_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Z)(1 - alpha) / (0,_stats_student_t_js__WEBPACK_IMPORTED_MODULE_3__/* .studentTQuantile */ .$)(1 - alpha, units - 1)) ** 2;
    // A share of exactly 1 must not fall below all of the rows by rounding.
    const count = mean === 1 ? n : mean * n;
    return { share: mean, ...(0,_stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_0__/* .clopperPearson */ .m)(count, n, alpha), method: `${method} on ${Math.round(n)} effective rows` };
}


/***/ }),

/***/ 74087:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unitsOf),
/* harmony export */   k: () => (/* binding */ runsOf)
/* harmony export */ });
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77829);

/**
 * The units that a mean metric averages. A query has the group of its first row. With `runs` of one model the
 * scores are the mean over its runs.
 */
function unitsOf(score, runs) {
    const [sample] = runs;
    const scored = runs.map((run) => score.rows(run));
    const mean = scored[0].map((_, i) => scored.reduce((sum, one) => sum + one[i], 0) / runs.length);
    const rowOf = score.per === 'query' ? firstRows(sample) : null;
    const counting = Uint32Array.from(mean, (_, i) => i).filter((i) => !Number.isNaN(mean[i]));
    const at = (i) => rowOf?.[i] ?? i;
    const { groups } = sample;
    const weights = (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreWeights */ .yJ)(score, sample);
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
/** The sample with each run of its model: itself alone unless the model was run again. */
function runsOf(sample) {
    const { repeats, scored, ...first } = sample;
    const ofRun = (run) => (scored?.[run] === undefined ? {} : { scored: [scored[run]] });
    return [first, ...(repeats ?? []).map((outputs) => ({ ...first, outputs }))].map((one, run) => ({
        ...one,
        ...ofRun(run),
    }));
}


/***/ }),

/***/ 85024:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ pictureColumn),
/* harmony export */   b: () => (/* binding */ picturesSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const side = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(4096);
/** The `pictures:` part of a golden dataset: how each picture becomes an input. */
const picturesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    height: side,
    width: side,
    channels: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(3)]).default(3),
    layout: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['nhwc', 'nchw'])
        .default('nhwc')
        .describe('order of an input: rows, columns, colours or colours first'),
    scale: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['0..1', '-1..1', '0..255', 'bytes'])
        .default('0..1')
        .describe('range of values; `bytes` are whole numbers 0 to 255'),
    mean: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()).min(1).max(3).optional().describe('taken away from each colour after scaling'),
    std: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0)).min(1).max(3).optional().describe('each colour is divided by it after scaling'),
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('file').describe('column of `labels.csv` that names the picture'),
});
/** The name of the column that holds the pictures. */
const pictureColumn = 'image';


/***/ }),

/***/ 88242:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ truthOf)
/* harmony export */ });
/* unused harmony export cellsOf */
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22299);

/**
 * What is known of the labelled rows besides outputs. `levels` are those of the task quantile. `names` are the columns
 * that an expression over rows reads; one that is a list or is not there is left out.
 */
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
/** Plain cells of the labelled rows, by the names of their columns. */
function cellsOf({ table, labelled }, names) {
    return new Map(names.flatMap((name) => {
        const column = table.columns.get(name);
        if (column === undefined || column.shape.length > 0)
            return [];
        return [[name, Array.from(labelled, (row) => (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .cellAt */ .G0)(column, row))]];
    }));
}


/***/ }),

/***/ 57888:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ labelledTexts),
/* harmony export */   z: () => (/* binding */ labelledWhere)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52037);
/* harmony import */ var _expression_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14249);
/* harmony import */ var _expression_expression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63403);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22299);





/**
 * For each labelled row whether the expression is true of its columns (any of the golden dataset's, the label as well).
 * `place` names the expression in the policy. Errors: `Problem` for one that cannot be read or names no column.
 */
function labelledWhere(golden, text, place) {
    const expression = (0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .parseExpression */ .Y)(text);
    const { columns } = golden.table;
    const absent = (0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .P)(expression).find((name) => !columns.has(name));
    if (absent !== undefined) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`${place}\` reads the column ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(absent)}, which the golden dataset does not have: it has ${[...columns.keys()].slice(0, 30).map(_evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h).join(', ')}.`, 'Correct the name in the expression, or add the column to the dataset.');
    }
    const read = (name) => {
        const column = columns.get(name);
        return column && ((row) => (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .cellAt */ .G0)(column, golden.labelled[row]));
    };
    return (0,_expression_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .truths */ .vy)(expression, read, golden.labelled.length);
}
/**
 * The texts of a column on the labelled rows, "(missing)" where there is none. `place` names the column in the policy.
 * Errors: `Problem` for a column that the golden dataset does not have.
 */
function labelledTexts(golden, name, place) {
    const column = golden.table.columns.get(name);
    if (column !== undefined) {
        return Array.from(golden.labelled, (row) => ((0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .missingAt */ .WH)(column, row) ? '(missing)' : (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(column, row)));
    }
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`${place}\` names the column ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(name)}, which the golden dataset does not have.`, 'Correct the name, or add the column to the dataset.');
}


/***/ }),

/***/ 49900:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  C: () => (/* binding */ worstLead)
});

// EXTERNAL MODULE: ./lib/evidence/verdict.js
var verdict = __webpack_require__(41324);
// EXTERNAL MODULE: ./lib/model/scoring/neighbours.js
var neighbours = __webpack_require__(88383);
// EXTERNAL MODULE: ./lib/model/scoring/threshold-sweep.js
var threshold_sweep = __webpack_require__(30561);
;// CONCATENATED MODULE: ./lib/model/embedding/agreement.js


/** Most rows that are looked at: every pair of them is. */
const most = 1000;
/**
 * Agreement of two models' embeddings of the same rows, whose vectors may differ in length. Beyond 1,000 rows, 1,000 of
 * them at equal steps. null when a vector is zero or not finite, all vectors of a model are equal, or there are no more
 * rows than k. O(rows² × length).
 */
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
/** The scalar products of every pair of rows, row-major. */
function gram(vectors) {
    const rows = vectors.length;
    const products = new Float64Array(rows * rows);
    vectors.forEach((vector, i) => {
        for (let j = 0; j <= i; j++) {
            const product = (0,neighbours/* dot */.Om)(vector, vectors[j]);
            products[i * rows + j] = product;
            products[j * rows + i] = product;
        }
    });
    return products;
}
/** The cosine between two Gram matrices of vectors about their means: linear CKA. */
function alignment(first, second) {
    return (0,neighbours/* dot */.Om)(first, second) / Math.sqrt((0,neighbours/* dot */.Om)(first, first) * (0,neighbours/* dot */.Om)(second, second));
}
/** The k other rows with the largest products; of equal ones the first. */
function nearest(products, row, rows, k) {
    const own = products.slice(row * rows, (row + 1) * rows);
    own[row] = Number.NEGATIVE_INFINITY;
    return new Set((0,threshold_sweep/* fallingOrder */.Ut)(own).subarray(0, k));
}
function vectorsOf({ outputs, width }, picked) {
    return picked.map((row) => outputs.subarray(row * width, (row + 1) * width));
}
/** Vectors less their mean. */
function centred(vectors) {
    const means = new Float64Array(vectors[0]?.length ?? 0);
    for (const vector of vectors) {
        for (let k = 0; k < means.length; k++)
            means[k] = means[k] + vector[k] / vectors.length;
    }
    return vectors.map((vector) => vector.map((value, k) => value - means[k]));
}
/** Whether all vectors are equal but for rounding. */
function isOnePoint(vectors) {
    const spread = Math.max(...centred(vectors).map(agreement_length));
    return spread <= 1e-12 * Math.max(...vectors.map(agreement_length));
}
function unit(vector) {
    const size = agreement_length(vector);
    return vector.map((value) => value / size);
}
function agreement_length(vector) {
    return Math.sqrt((0,neighbours/* dot */.Om)(vector, vector));
}

// EXTERNAL MODULE: ./lib/model/judge/part.js
var part = __webpack_require__(84736);
;// CONCATENATED MODULE: ./lib/model/judge/agreement.js


const agreement_neighbours = 10;
/**
 * How alike baseline and candidate place the same rows, for the task embedding: recorded and not judged, since a better
 * model may place them otherwise. Nothing where it cannot be worked out.
 */
function judgeAgreement({ base, head }) {
    const agreement = base.task === 'embedding' ? agreementOf(base, head, agreement_neighbours) : null;
    if (agreement === null)
        return (0,part/* part */.y)({});
    const { overlap, cka, rows } = agreement;
    const recorded = (id, value, unit, method) => ({
        ...{ id, subject: 'model', value, unit, n: { base: rows, head: rows } },
        method: `${method}; recorded, not judged`,
        verdict: 'pass',
    });
    return (0,part/* part */.y)({
        measurements: [
            recorded(`neighbour-overlap@${agreement_neighbours}`, overlap, 'share', 'share of the nearest rows that both models give'),
            recorded('linear-cka', cka, '', 'linear centred kernel alignment of both models’ vectors (Kornblith et al. 2019)'),
        ],
    });
}

// EXTERNAL MODULE: ./lib/evidence/quote.js
var quote = __webpack_require__(52037);
// EXTERNAL MODULE: ./lib/model/sample.js
var model_sample = __webpack_require__(25307);
// EXTERNAL MODULE: ./lib/model/judge/words.js
var words = __webpack_require__(89900);
;// CONCATENATED MODULE: ./lib/model/judge/broken.js




/** Rows on which the candidate's output is NaN or infinite: a failing finding that names them. */
function judgeBrokenOutputs(it) {
    const rows = (0,model_sample/* nonFiniteRows */._z)(it.head);
    if (rows.length === 0)
        return (0,part/* part */.y)({});
    const ids = Array.from(rows.subarray(0, 10), (row) => it.golden.ids[it.golden.labelled[row]]);
    const shown = `${ids.map(quote/* quote */.h).join(', ')}${rows.length > ids.length ? ', …' : ''}`;
    return (0,part/* part */.y)({
        findings: [
            {
                rule: 'output-not-finite',
                severity: 'error',
                confidence: 'certain',
                message: `the candidate's output is not a finite number on ${(0,words/* count */.U9)(rows.length)} ${rows.length === 1 ? 'row' : 'rows'}`,
                detail: `Rows ${shown}. They count as wrong where that has a meaning; other metrics are undefined.`,
                number: `${(0,words/* count */.U9)(rows.length)} of ${(0,words/* count */.U9)(it.head.labels.length)} rows (exact); limit 0`,
                mend: 'Run the candidate on these rows and look for a division by zero, an overflow or an unscaled input.',
                locations: [{ path: it.path }],
                fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/output-not-finite`),
            },
        ],
        leads: [
            {
                verdict: 'fail',
                decided: `${(0,words/* count */.U9)(rows.length)} ${rows.length === 1 ? 'output is' : 'outputs are'} not finite`,
                limit: 'none',
            },
        ],
    });
}

;// CONCATENATED MODULE: ./lib/model/curves/four-digits.js
/** A number of a drawing: four digits are finer than a pixel, and keep the evidence small. */
function fourDigits(value) {
    return Math.round(value * 1e4) / 1e4;
}

;// CONCATENATED MODULE: ./lib/model/curves/calibration.js

const bins = 15;
/** The inner edges of 15 bins that hold equally many of a model's probabilities; equal edges are one. */
function equalMassEdges(probabilities) {
    const sorted = probabilities.slice().sort();
    const edges = Array.from({ length: bins - 1 }, (_, k) => sorted[Math.min(sorted.length - 1, Math.floor(((k + 1) * sorted.length) / bins))]);
    return [...new Set(edges)].filter((edge) => edge > (sorted[0] ?? 0));
}
/** The bins of a binary sample between edges: a value on an edge belongs to the bin above it. Bins may be empty. */
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
/**
 * Squared calibration error without the bias of small bins: the mean over rows of (predicted - observed)² of their bin
 * minus observed (1 - observed)/(rows - 1) (Bröcker 2012; Kumar et al. 2019); below 0 is 0. Bins of one row do not count.
 * null when no bin has two.
 */
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
/** Whether a sample holds probabilities whose calibration can be asked for. */
function hasProbabilities({ task, outputs }) {
    return task === 'binary' && outputs.length > 0 && outputs.every((p) => p >= 0 && p <= 1);
}
/** The bins of both models; null where their outputs are no binary probabilities. */
function pairedBins(base, head) {
    if (!hasProbabilities(base) || !hasProbabilities(head))
        return null;
    const edges = equalMassEdges(base.outputs);
    return { base: reliabilityBins(base, edges), head: reliabilityBins(head, edges) };
}
/**
 * Reliability of binary probabilities in 15 bins of equally many rows (edges from the baseline): the share of positive
 * rows over the predicted probability, of each model at its own mean prediction of the bin as far as one axis allows.
 */
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
                // The candidate's mean prediction in the bin differs a little: its distance from the diagonal is what is shown.
                values: drawn.map(({ bin, other }) => other.rows === 0 ? null : fourDigits(bin.predicted + (other.observed - other.predicted))),
            },
            { name: 'ideal', values: centres },
        ],
    };
}

;// CONCATENATED MODULE: ./lib/model/curves/confusion.js

const confusion_most = 24;
/** Rows by actual class (outer) and predicted class (inner). A row with an output that is not finite has no class. */
function confusion(sample, classes) {
    const counts = Array.from({ length: classes }, () => new Float64Array(classes));
    const predicted = (0,model_sample/* predictedClasses */.Be)(sample);
    for (let row = 0; row < sample.rows; row++) {
        const [actual, guess] = [sample.labels[row], predicted[row]];
        const line = counts[actual];
        if (line !== undefined && guess >= 0)
            line[guess] = line[guess] + 1;
    }
    return counts;
}
/**
 * What the candidate does otherwise, as a square: rows by actual and predicted class, candidate minus baseline. On the
 * diagonal more is better, beside it less. Of many classes those between which most rows moved. `names` are the classes'.
 */
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

;// CONCATENATED MODULE: ./lib/model/curves/threshold-curves.js



const steps = 50;
const grid = Array.from({ length: steps + 1 }, (_, i) => i / steps);
/**
 * ROC and precision-recall curves of both models of a binary task, drawn at 51 positions of one axis; nothing where a
 * class has no row or an output is not finite. Rows count by their weights.
 */
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
/** TPR at each FPR of the grid (lines between thresholds), and the best precision at each recall or above. */
function curvesOf(sample) {
    if (sample.task !== 'binary')
        return null;
    for (let row = 0; row < sample.rows; row++)
        if (!(0,model_sample/* finiteRow */.uV)(sample, row))
            return null;
    const points = [{ tp: 0, fp: 0 }];
    const weights = sample.weights ?? new Float64Array(sample.rows).fill(1);
    const sweep = (0,threshold_sweep/* thresholdSweep */.Gi)(sample.outputs, (row) => sample.labels[row] === 1);
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

;// CONCATENATED MODULE: ./lib/model/judge/curves.js




/** Drawings of how two classifiers differ, and the calibration error of both, which is recorded and not judged. */
function judgeCurves({ base, head, config }) {
    const bins = pairedBins(base, head);
    return (0,part/* part */.y)({
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

// EXTERNAL MODULE: ./lib/stats/benjamini-hochberg.js
var benjamini_hochberg = __webpack_require__(44625);
// EXTERNAL MODULE: ./lib/stats/spending-bounds.js
var spending_bounds = __webpack_require__(94801);
// EXTERNAL MODULE: ./lib/stats/clustered-mean.js
var clustered_mean = __webpack_require__(20112);
// EXTERNAL MODULE: ./lib/stats/newcombe.js
var newcombe = __webpack_require__(90845);
// EXTERNAL MODULE: ./lib/stats/normal-quantile.js
var normal_quantile = __webpack_require__(93400);
// EXTERNAL MODULE: ./lib/stats/normal-tail.js
var normal_tail = __webpack_require__(95967);
// EXTERNAL MODULE: ./lib/stats/student-t.js
var student_t = __webpack_require__(2969);
;// CONCATENATED MODULE: ./lib/stats/two-means.js

/** Mean and squared standard error of values; the variance is NaN for fewer than two. */
function oneMean(values) {
    const n = values.length;
    const mean = values.reduce((sum, v) => sum + v, 0) / n;
    const squares = values.reduce((sum, v) => sum + (v - mean) ** 2, 0);
    return { mean, variance: squares / (n - 1) / n, n };
}
/** Welch's (1947) difference of two independent means (statsmodels `CompareMeans(usevar='unequal')`). */
function meansDifference(first, second) {
    const variance = first.variance + second.variance;
    const df = variance ** 2 / (first.variance ** 2 / (first.n - 1) + second.variance ** 2 / (second.n - 1));
    return { value: first.mean - second.mean, se: Math.sqrt(variance), df };
}
/** Two one-sided 95 % bounds of the difference (unless `alpha` says otherwise); the value itself when its SE is 0. */
function differenceInterval(of, alpha = 0.05) {
    const reach = of.se === 0 ? 0 : (0,student_t/* studentTQuantile */.$)(1 - alpha, of.df) * of.se;
    return { low: of.value - reach, high: of.value + reach };
}
/** One-sided p of the hypothesis "difference <= delta". */
function differenceUpperP(of, delta) {
    if (of.se === 0)
        return of.value > delta ? 0 : 1;
    return (0,student_t/* studentTCdf */.J)(-(of.value - delta) / of.se, of.df);
}

;// CONCATENATED MODULE: ./lib/stats/ratio-of-means.js


/** One-sided p of the hypothesis "first mean / second mean <= ratio", second mean above 0: no ratio is formed. */
function meansRatioUpperP(first, second, ratio) {
    return differenceUpperP(meansDifference(first, times(second, ratio)), 0);
}
/**
 * Fieller's (1954) interval of the ratio of two independent means above 0, each bound one-sided with error `alpha`, with
 * Welch's degrees of freedom at the ratio seen. The ends are 0 and infinite when the second mean is not surely above 0.
 */
function meansRatioInterval(first, second, alpha = 0.05) {
    const ratio = first.mean / second.mean;
    const { se, df } = meansDifference(first, times(second, ratio));
    if (se === 0)
        return { low: ratio, high: ratio };
    const square = (0,student_t/* studentTQuantile */.$)(1 - alpha, df) ** 2;
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

;// CONCATENATED MODULE: ./lib/stats/ratio-of-shares.js

/**
 * Score statistic of "first share / second share = ratio" (Koopman 1984; Miettinen & Nurminen 1985 without their n/(n - 1)),
 * about normal; positive when the ratio seen is larger. `ratio` above 0. 0 where neither share says anything.
 */
function ratioScore({ x1, n1, x2, n2 }, ratio) {
    const n = n1 + n2;
    const b = ratio * (n1 + x2) + x1 + n2;
    // The second share that is likeliest when the first is `ratio` times as large.
    const second = (b - Math.sqrt(Math.max(0, b * b - 4 * n * ratio * (x1 + x2)))) / (2 * n * ratio);
    const first = Math.min(1, ratio * second);
    const variance = (first * (1 - first)) / n1 + (ratio * ratio * second * (1 - second)) / n2;
    const apart = x1 / n1 - (ratio * x2) / n2;
    return apart === 0 ? 0 : variance > 0 ? apart / Math.sqrt(variance) : Math.sign(apart) * Number.POSITIVE_INFINITY;
}
/** One-sided p of the hypothesis "first share / second share <= ratio". */
function ratioUpperP(shares, ratio) {
    return (0,normal_tail/* normalTail */.W)(ratioScore(shares, ratio));
}
/**
 * Score interval of the ratio of two independent shares (Koopman 1984), each bound one-sided at the normal quantile z;
 * statsmodels `confint_proportions_2indep(compare='ratio', method='score', correction=False)`. 0 below when the first
 * share is 0, no upper bound (infinite) when the second is. Absolute error about 1e-12 of the logarithm.
 */
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

;// CONCATENATED MODULE: ./lib/model/decision/fairness.js








/** What each measure is a mean of, which rows count, and which tasks have it. */
const fairnessMeasures = {
    'selection-rate': { title: 'selection rate', tasks: ['binary'], proportion: true },
    tpr: { title: 'true positive rate', tasks: ['binary'], proportion: true },
    fpr: { title: 'false positive rate', tasks: ['binary'], proportion: true },
    accuracy: { title: 'accuracy', tasks: ['binary', 'multiclass'], proportion: true },
    calibration: { title: 'label minus probability', tasks: ['binary'], proportion: false },
};
/**
 * A measure in the rows of a group against all others, under both models on the same rows. Intervals: Newcombe (1998,
 * method 10) for a difference of shares of independent rows, else Welch's t (with weights and groups of dependent rows by
 * `clusteredMean`); the growth is a difference of means of paired row differences. null with fewer than `minRows` rows that
 * count on one side. The ratio of rates has a score interval (Koopman 1984), or Fieller's (1954) where rows depend on
 * each other or have weights. `alpha` is the error of each bound.
 */
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
    const bounds = (0,newcombe/* newcombe */.p)(shares.x1, shares.n1, shares.x2, shares.n2, (0,normal_quantile/* normalQuantile */.Z)(1 - alpha));
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
/** Rates of independent rows are `shares`; others are means with their variances. */
function ratioOf(shares, first, second, alpha) {
    const value = second.mean > 0 ? first.mean / second.mean : null;
    const { low, high } = shares !== null ? ratioInterval(shares, (0,normal_quantile/* normalQuantile */.Z)(1 - alpha)) : meansRatioInterval(first, second, alpha);
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
            return Math.min((0,normal_tail/* normalTail */.W)(-ratioScore(shares, least)), ratioUpperP(shares, 1 / least));
        },
    };
}
function mirrored(difference) {
    return { ...difference, value: 0 - difference.value };
}
function meanOf(values, sample, rows) {
    const { weights, groups } = (0,model_sample/* subset */.LE)(sample, rows);
    const { mean, se, n } = (0,clustered_mean/* clusteredMean */.D)(Float64Array.from(rows, (row) => values[row]), weights, groups);
    return { mean, variance: se * se, n };
}
/** The value of each row; NaN where the row does not count. */
function valuesOf(measure, sample) {
    const { labels, outputs } = sample;
    if (measure === 'calibration')
        return labels.map((label, row) => label - outputs[row]);
    const predicted = (0,model_sample/* predictedClasses */.Be)(sample);
    if (measure === 'accuracy')
        return labels.map((label, row) => Number(label === predicted[row]));
    const wanted = measure === 'tpr' ? 1 : 0;
    return labels.map((label, row) => measure === 'selection-rate' || label === wanted ? Number(predicted[row] === 1) : Number.NaN);
}

;// CONCATENATED MODULE: ./lib/model/decision/value-names.js
/** How the golden dataset writes a value that is missing. */
const missing = '(missing)';
/**
 * The different texts of a column in the order in which its values are shown: numbers by their size where all that are
 * there are numbers, else by their code units; "(missing)" last among numbers.
 */
function valueNames(texts) {
    const names = [...new Set(texts)].sort();
    const numeric = names.every((name) => name === missing || (name.trim() !== '' && Number.isFinite(Number(name))));
    const size = (name) => (name === missing ? Number.POSITIVE_INFINITY : Number(name));
    return numeric ? names.sort((a, b) => size(a) - size(b)) : names;
}

// EXTERNAL MODULE: ./lib/model/golden/where.js
var golden_where = __webpack_require__(57888);
;// CONCATENATED MODULE: ./lib/model/judge/fairness.js








/**
 * Differences between groups of people: the candidate's own against `max-difference`, and their growth against `margin`,
 * ratios of rates against `min-ratio`, with Benjamini-Hochberg over all of them. After an early stop p and bounds are those
 * of the look that stopped. Without a limit they are shown. Groups with few rows are named as unchecked;
 * only a proven difference fails.
 */
function judgeFairness(it) {
    const { fairness } = it.config;
    if (fairness.by.length === 0)
        return (0,part/* part */.y)({});
    const measures = fairness.measures.filter((measure) => fairnessMeasures[measure].tasks.includes(it.base.task));
    const gaps = fairness.by.flatMap((column) => {
        const texts = (0,golden_where/* labelledTexts */.G)(it.golden, column, 'model.fairness.by');
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
    return (0,part/* part */.y)({
        measurements: judged.length > 0 ? judged.map(measurement) : known.map(shown),
        findings: failing.map((each) => finding(each, judged, it)),
        leads: failing.map((each) => ({ verdict: 'fail', decided: sentence(each), limit: held(each) })),
        notes: [
            ...(measures.length < fairness.measures.length || silent.length > 0
                ? [
                    unchecked(it, silent.map(({ column, value, measure }) => `${measure} of ${(0,quote/* quote */.h)(column)} = ${(0,quote/* quote */.h)(value)}`)),
                ]
                : []),
        ],
    });
}
function asked(each, it) {
    const { 'max-difference': most, margin, 'min-ratio': least } = it.config.fairness;
    const spent = (p) => (0,spending_bounds/* spentP */.tC)(p, it.alpha);
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
    const adjusted = (0,benjamini_hochberg/* benjaminiHochberg */.U)(all.map(({ p }) => p));
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
    return `${(0,quote/* quote */.h)(column)} = ${(0,quote/* quote */.h)(value)}`;
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
/** What the measurement of a growth or a ratio has in place of that of a difference. */
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
        return `min-ratio ${(0,words/* plain */.pj)(limit)}`;
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
        detail: `Beyond the limit after the correction for ${(0,words/* count */.U9)(all.length)} comparisons (adjusted p ${(0,words/* probability */.E5)(adjusted)}).`,
        number: `${kind === 'min-ratio' ? '' : `${points(gap.base)} → `}${sentence(each)} (${(0,words/* plain */.pj)(100 * level)} %, ${method})${ratio}, n = ${(0,words/* count */.U9)(gap.rows.group)} and ${(0,words/* count */.U9)(gap.rows.others)}; ${held(each)}`,
        mend: 'Compare count, labels and features of the group with those of the others in the training data.',
        locations: [{ path: it.path }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/fairness/${gap.measure}/${kind}/${column}/${value}`),
        table: {
            title: `${title} by ${(0,quote/* quote */.h)(column)}: group minus all others`,
            columns: ['group', 'rows', 'baseline', `candidate [${(0,words/* plain */.pj)(100 * level)} %]`, 'ratio', 'outcome'],
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
    return `${value === null ? '∞' : (0,words/* plain */.pj)(value)} [${(0,words/* plain */.pj)(low)}, ${high === null ? '∞' : (0,words/* plain */.pj)(high)}]`;
}
function points(value) {
    return `${(0,words/* plain */.pj)(value * 100)} pt`;
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

// EXTERNAL MODULE: ./lib/model/judge/flips.js
var flips = __webpack_require__(6457);
// EXTERNAL MODULE: ./lib/model/judge/metrics.js + 5 modules
var metrics = __webpack_require__(12764);
;// CONCATENATED MODULE: ./lib/model/judge/noise.js


/** What running the models a second time showed (A/A): whether they are deterministic, and how often rows flip by chance. */
function judgeNoise({ noise, headNoise, base, head }) {
    const sides = [['baseline', noise], ['candidate', headNoise]];
    const loud = sides.filter(([, each]) => each !== undefined && each.differing > 0);
    if (loud.length === 0) {
        const rows = noise?.rows ?? headNoise?.rows;
        const text = `Run again on ${(0,words/* count */.U9)(rows ?? 0)} rows, the models gave the same bits.`;
        return rows === undefined ? (0,part/* part */.y)({}) : (0,part/* part */.y)({ notes: [{ kind: 'method', text }] });
    }
    const runs = 1 + Math.max(base.repeats?.length ?? 0, head.repeats?.length ?? 0);
    const judged = runs > 1 ? ` Both were run ${runs} times on all rows, and rows are judged by their mean.` : '';
    return (0,part/* part */.y)({
        measurements: noise === undefined ? [] : [noise_measurement(noise)],
        notes: loud.map(([name, each]) => ({ kind: 'method', text: `${noise_sentence(name, each)}${judged}` })),
    });
}
function noise_sentence(name, { rows, differing, largest, flips }) {
    const flipped = `${(0,words/* plain */.pj)(flips.share * 100)} % of rows flipped by themselves [${(0,words/* plain */.pj)(flips.low * 100)}, ${(0,words/* plain */.pj)(flips.high * 100)}]`;
    return `The ${name} is not deterministic: run again, ${(0,words/* count */.U9)(differing)} of ${(0,words/* count */.U9)(rows)} rows had other outputs (by at most ${(0,words/* plain */.pj)(largest)}), and ${flipped}.`;
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

// EXTERNAL MODULE: ./lib/model/decision/detectable.js
var decision_detectable = __webpack_require__(69013);
// EXTERNAL MODULE: ./lib/model/decision/margin.js
var decision_margin = __webpack_require__(18516);
;// CONCATENATED MODULE: ./lib/stats/benjamini-yekutieli.js

/**
 * Adjusted p-values of Benjamini and Yekutieli (2001), which hold the false discovery rate under any dependence: those of
 * Benjamini and Hochberg times 1 + 1/2 + … + 1/k, at most 1 (statsmodels `multipletests(method='fdr_by')`). NaN is left out
 * of the count and stays NaN.
 */
function benjaminiYekutieli(p) {
    const tested = p.filter((value) => !Number.isNaN(value)).length;
    let factor = 0;
    for (let i = 1; i <= tested; i++)
        factor += 1 / i;
    return (0,benjamini_hochberg/* benjaminiHochberg */.U)(p).map((value) => Math.min(1, factor * value));
}

// EXTERNAL MODULE: ./lib/model/metric.js
var model_metric = __webpack_require__(77829);
// EXTERNAL MODULE: ./lib/model/decision/compare.js
var compare = __webpack_require__(959);
// EXTERNAL MODULE: ./lib/model/decision/decide.js
var decision_decide = __webpack_require__(22942);
;// CONCATENATED MODULE: ./lib/model/decision/slices.js









/**
 * Every gated metric on every slice. A slice is `worse` when its p of "harm <= margin" is at most `fdr` after the
 * correction over all tested slices and metrics. A slice with fewer than `minRows` rows, or whose smallest detectable drop
 * is above twice the margin, "cannot tell" and is not tested.
 */
function judgeSlices(base, head, slices, policy) {
    const drafts = slices.flatMap((slice) => {
        const samples = [(0,model_sample/* subset */.LE)(base, slice.rows), (0,model_sample/* subset */.LE)(head, slice.rows)];
        return policy.metrics.map((gated) => draft(samples, { ...slice, ...gated }, policy));
    });
    const tested = drafts.filter((each) => each.p !== null);
    const correct = policy.correction === 'any-dependence' ? benjaminiYekutieli : benjamini_hochberg/* benjaminiHochberg */.U;
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
/** A slice for every value of every column; `columns` map a name to one text a row. `title` writes a slice in words. */
function slicesOf(columns, title) {
    return [...columns].flatMap(([column, texts]) => [...rowsByValue(texts)].map(([value, rows]) => ({ column, value, name: title(column, value), rows })));
}
function draft([base, head], place, policy) {
    const { column, value, rows, metric, margin } = place;
    if (rows.length < policy.minRows) {
        const values = { base: (0,model_metric/* evaluate */._3)(metric, base), head: (0,model_metric/* evaluate */._3)(metric, head) };
        const cannotTell = `${rows.length} rows, where min-rows asks for ${policy.minRows}`;
        const comparison = { ...values, n: rows.length, harm: null };
        return { ...place, comparison, p: null, outcome: 'undecided', cannotTell };
    }
    const stream = `slice/${metric.id}/${column}/${value}`;
    const comparison = (0,compare/* compare */.U)(metric, base, head, {
        ...{ scale: margin.scale, seed: policy.seed, stream },
        ...(policy.alpha === undefined ? {} : { alpha: policy.alpha }),
    });
    const cannotTell = whyNot(comparison, margin, rows.length);
    const { harm } = comparison;
    if (cannotTell !== null || harm === null) {
        return { ...place, comparison, p: null, outcome: 'undecided', cannotTell: cannotTell ?? 'undefined' };
    }
    const raw = (0,spending_bounds/* spentP */.tC)(harm.upperP(margin.margin), policy.alpha);
    const outcome = (0,decision_decide/* harmOutcome */.bz)(harm, margin.margin);
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
    const detectable = (0,decision_detectable/* smallestDetectable */.tB)(harm);
    // A harm already beyond the margin needs no power: only the absence of one does.
    if (margin > 0 && detectable !== null && detectable > 2 * margin && harm.low <= margin) {
        return `${rows} rows, where about ${(0,decision_detectable/* rowsNeeded */.vd)(harm, rows, margin) ?? 'more'} are needed at this margin`;
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

;// CONCATENATED MODULE: ./lib/model/decision/slice-terms.js
const mostCategories = 50;
const slice_terms_bins = 5;
/**
 * The conditions of a column: a category for each of its 50 most frequent values, bins at the quintiles of its numbers
 * where it has more than ten different ones, and "missing". Conditions with fewer than `minRows` rows are left out.
 */
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

;// CONCATENATED MODULE: ./lib/model/decision/find-slices.js

const mostSingles = 30;
const mostFound = 20;
const promising = 1.6448536269514722;
/**
 * Looks for slices where the candidate is worse than elsewhere (after Slice Finder, Chung et al., ICDE 2019): conditions on
 * one column, and pairs of the best 30 on two columns that are worse than either alone. `harms` is the harm of each row
 * (NaN = does not count); the score of a slice is Welch's t of its harms against those of the other rows. Returns at most
 * 20, the highest t first, without those that share more than 80 % of their rows with one before them.
 *
 * What is found is a proposal: it has to be tested on rows that were not searched. O(columns · rows · log rows).
 */
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
/** Rows in both over rows in either; both lists ascend. */
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

;// CONCATENATED MODULE: ./lib/model/decision/id-half.js
/**
 * Which half each row belongs to, 0 or 1, by a hash of its id (FNV-1a, then the finisher of MurmurHash3): the half of a row
 * does not change when rows are added, and does not follow any order of the ids.
 */
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

// EXTERNAL MODULE: ./lib/model/decision/row-loss.js
var row_loss = __webpack_require__(35402);
// EXTERNAL MODULE: ./lib/model/golden/table.js
var table = __webpack_require__(22299);
;// CONCATENATED MODULE: ./lib/model/judge/found-slices.js






/** Where found slices come from, as a column would be. */
const foundColumn = 'found slices';
const mostColumns = 200;
/**
 * Slices found on one half of the rows (by a hash of the row's id, or of its group's number), as rows of the other half,
 * which they can be tested on. The harm that the search follows is that of the primary metric where it is a mean of row
 * scores, else the rise of the row's loss.
 */
function foundSlices(it, primary) {
    const { groups } = it.base;
    const { golden } = it;
    const half = halvesOf(Array.from(golden.labelled, (row, i) => groups === undefined ? golden.ids[row] : `group ${groups[i]}`));
    const harms = rowHarms(primary, it.base, it.head).map((harm, row) => (half[row] === 0 ? harm : Number.NaN));
    const found = findSlices(featuresOf(it), harms, it.config.slices['min-rows']);
    return found.map(({ terms, rows }) => ({
        column: foundColumn,
        value: terms.map((term) => `${term.column} ${inWords(term, String)}`).join(' and '),
        name: terms.map((term) => `${(0,quote/* quote */.h)(term.column)} ${inWords(term, quote/* quote */.h)}`).join(' and '),
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
    const [before, after] = [(0,row_loss/* rowLoss */.qo)(base), (0,row_loss/* rowLoss */.qo)(head)];
    return before.map((loss, row) => after[row] - loss);
}
/** Every plain column of the golden dataset that has no role of its own (id, label, weight, flag). */
function featuresOf({ golden, config }) {
    const named = Object.entries(config.golden).filter(([key]) => key !== 'inputs');
    const others = new Set(named.flatMap(([, value]) => (typeof value === 'string' || Array.isArray(value) ? value : [])));
    const plainColumns = [...golden.table.columns].filter(([name, { shape }]) => !others.has(name) && shape.length === 0);
    return plainColumns.slice(0, mostColumns).map(([name, column]) => featureOf(name, column, golden.labelled));
}
function featureOf(name, column, rows) {
    if (column.dtype === 'string' || column.dtype === 'bool') {
        const texts = Array.from(rows, (row) => {
            const cell = (0,table/* cellAt */.G0)(column, row);
            return (0,table/* isMissing */.b2)(cell) ? null : (0,table/* textOf */.b6)(cell);
        });
        return { name, texts };
    }
    const numbers = (0,table/* numbersOf */.cZ)(column);
    return { name, numbers: Float64Array.from(rows, (row) => numbers[row]) };
}
function inWords({ is }, write) {
    if (is === 'missing')
        return 'missing';
    if ('value' in is)
        return `= ${write(is.value)}`;
    return is.to === Number.POSITIVE_INFINITY
        ? `from ${(0,words/* plain */.pj)(is.from)}`
        : `from ${(0,words/* plain */.pj)(is.from)} to below ${(0,words/* plain */.pj)(is.to)}`;
}

// EXTERNAL MODULE: ./lib/model/judge/signed-change.js
var signed_change = __webpack_require__(39690);
;// CONCATENATED MODULE: ./lib/model/judge/slice-plots.js


/** The id of the plot of a metric by a column. */
function slicePlotId(metric, column) {
    return `slices/${metric}/${column}`;
}
/** For each metric and column one plot of the harm on each slice, at most 40 of them. */
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
        const level = (0,words/* percentOf */.pR)(drawn[0]?.harm.level ?? 0.9);
        if (first === undefined || drawn.length === 0)
            return [];
        const points = first.metric.unit === 'share';
        const scaled = (pick) => drawn.map(({ harm }) => harm[pick] * (points ? 100 : 1));
        return [
            {
                id,
                kind: 'intervals',
                title: `Loss of ${first.metric.title} by ${(0,quote/* quote */.h)(first.column)}`,
                x: { label: first.column, values: drawn.map(({ value }) => value) },
                y: { label: `loss${points ? ' in points' : ''} (${level} % interval)` },
                series: [{ name: 'candidate', values: scaled('value'), low: scaled('low'), high: scaled('high') }],
                mark: first.margin.margin * (points ? 100 : 1),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/model/judge/slices.js










/** Slices that cannot tell and are listed one by one; the others are only counted. */
const mostSilent = 100;
/**
 * The slices of the policy (values of columns, expressions) and, with `auto`, those that a search finds: one measurement
 * for each slice and gated metric, a finding for each slice that got worse, and a note of those that cannot tell. A slice
 * only ever fails; too few rows in a slice do not change the verdict. Found slices are corrected among themselves.
 */
function judgeSliceColumns(it, gated) {
    const { slices } = it.config;
    const metrics = gated.flatMap(({ metric, margin }, i) => {
        const own = i === 0 && slices.margin !== undefined ? (0,decision_margin/* marginOf */.O)(slices.margin, metric.direction) : margin;
        return own === null ? [] : [{ metric, margin: own }];
    });
    const { correction, fdr } = slices;
    const policy = {
        ...{ metrics, fdr, minRows: slices['min-rows'], seed: it.seed, correction },
        ...(it.alpha === undefined ? {} : { alpha: it.alpha }),
    };
    const named = [
        ...slicesOf(it.golden.slices, (column, value) => `${(0,quote/* quote */.h)(column)} = ${(0,quote/* quote */.h)(value)}`),
        ...expressed(it),
    ];
    const [first] = gated;
    const found = slices.auto && first !== undefined ? foundSlices(it, first.metric) : [];
    return (0,part/* joined */.o)([
        partOf(it, judgeSlices(it.base, it.head, named, policy)),
        partOf(it, judgeSlices(it.base, it.head, found, policy)),
        slices.auto ? (0,part/* part */.y)({ notes: [searched(found.length)] }) : (0,part/* part */.y)({}),
    ]);
}
/** The slices that expressions name. */
function expressed({ config, golden }) {
    return Object.entries(config.slices.where).map(([name, text]) => {
        const where = (0,golden_where/* labelledWhere */.z)(golden, text, `model.slices.where.${name}`);
        const rows = Uint32Array.from(where.keys()).filter((row) => where[row]);
        return { column: 'where', value: name, name: (0,quote/* quote */.h)(name), rows };
    });
}
function searched(found) {
    return {
        kind: 'method',
        text: `Searched one half of the rows for slices where the candidate is worse, and tested the ${(0,words/* count */.U9)(found)} found on the other half.`,
    };
}
function partOf(it, results) {
    const surest = (one) => one.p?.raw ?? 1;
    const worse = results.filter((each) => each.outcome === 'worse').sort((a, b) => surest(a) - surest(b));
    const silent = results.filter((each) => each.cannotTell !== null);
    const unlisted = new Set(silent.slice(mostSilent));
    return (0,part/* part */.y)({
        measurements: results.filter((each) => !unlisted.has(each)).map((each) => slices_measurement(each, it)),
        findings: worse.map((each) => slices_finding(each, results, it)),
        plots: slicePlots(results),
        notes: silent.length === 0 ? [] : [silence(silent, results.length)],
        leads: worse.map((each) => ({
            verdict: 'fail',
            decided: `${each.metric.title} on ${each.name} ${each.comparison.harm === null ? '' : (0,words/* changeInWords */.Zb)(each.metric, each.comparison.harm)}`,
            limit: (0,words/* marginInWords */.Dz)(each.metric, each.margin),
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
        text: `${(0,words/* count */.U9)(silent.length)} of ${(0,words/* count */.U9)(all)} slice results cannot tell: ${shown}${silent.length > 6 ? '; …' : ''}.`,
        mend: 'Add golden rows to these slices, or widen `model.slices.margin`.',
    };
}
function slices_measurement(each, { config }) {
    const corrected = config.slices.correction === 'standard' ? 'Benjamini-Hochberg' : 'Benjamini-Yekutieli';
    const { metric, margin, comparison, p, outcome, cannotTell, rows } = each;
    const { harm, base, head } = comparison;
    const change = harm === null ? null : (0,signed_change/* signedChange */.b)(metric, harm);
    const detectable = harm === null ? null : (0,decision_detectable/* smallestDetectable */.tB)(harm);
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
        detail: `Worse beyond the margin after the correction for ${(0,words/* count */.U9)(all.filter((other) => other.p !== null).length)} slice tests (adjusted p ${(0,words/* probability */.E5)(p?.adjusted ?? 1)}).`,
        number: (0,words/* numberInWords */.WW)(metric, comparison, margin),
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
        title: `${failing.metric.title} by ${(0,quote/* quote */.h)(failing.column)}`,
        columns: ['slice', 'rows', 'baseline', 'candidate', `change [${(0,words/* percentOf */.pR)(level)} %]`, 'outcome'],
        rows: same.map((each) => [
            each.value,
            each.rows.length,
            rounded(each.comparison.base.value),
            rounded(each.comparison.head.value),
            each.comparison.harm === null ? 'undefined' : (0,words/* changeInWords */.Zb)(each.metric, each.comparison.harm),
            each.cannotTell === null ? each.outcome : 'cannot tell',
        ]),
    };
}
function rounded(value) {
    return value === null ? null : Number(value.toFixed(4));
}

;// CONCATENATED MODULE: ./lib/model/judge.js










/**
 * Judges a candidate against a baseline on the labelled rows of the golden dataset: broken outputs, gated metrics, slices,
 * flips. Pure: equal outputs, policy and seed give equal evidence.
 */
function judge(it, gated) {
    return (0,part/* joined */.o)([
        judgeBrokenOutputs(it),
        (0,metrics/* judgeMetrics */.l)(it, gated),
        judgeSliceColumns(it, gated),
        judgeFairness(it),
        (0,flips/* judgeFlips */.a)(it),
        judgeNoise(it),
        judgeCurves(it),
        judgeAgreement(it),
    ]);
}
/** The lead with the worst verdict, the earliest among equals: it stands in the table of gates. */
function worstLead(leads) {
    return leads.reduce((worst, lead) => worst === undefined || verdict/* verdicts */.rY.indexOf(lead.verdict) > verdict/* verdicts */.rY.indexOf(worst.verdict) ? lead : worst, undefined);
}


/***/ }),

/***/ 37809:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ dominatedByOne),
/* harmony export */   NY: () => (/* binding */ methodOf),
/* harmony export */   Rs: () => (/* binding */ claimInWords),
/* harmony export */   Rw: () => (/* binding */ detailOf),
/* harmony export */   Sx: () => (/* binding */ notAfterHolm),
/* harmony export */   U7: () => (/* binding */ mendOf),
/* harmony export */   ax: () => (/* binding */ oneNumber),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89900);

/** Why a metric of one number for all rows is never decided. */
const oneNumber = 'one number for all rows has no interval';
/** Why a failure that one row decides is none. */
const dominatedByOne = 'one row holds more than 20 % of the evidence';
/** Why a failure of one of several claims is none. */
const notAfterHolm = "fails by itself, but not after Holm's correction over the metrics";
/** What the claim's interval shows when it fails. */
const beyond = {
    margin: 'The whole interval of the loss lies beyond the margin',
    drop: 'The whole interval of the loss lies above 0',
    equal: 'The whole interval of the change lies beyond the limit of equivalence',
    gain: 'The whole interval of the gain lies beyond the limit',
};
/** What a claim holds the change to: "margin 1.0 pt", "no drop", "equal within 2.0 pt", "gain at most 5.0 pt". */
function claimInWords(metric, { kind, margin }) {
    if (kind === 'drop')
        return margin.margin > 0 ? `no proven drop, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .marginInWords */ .Dz)(metric, margin)}` : 'no proven drop';
    if (kind === 'equal')
        return `equal within ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeIn */ .F3)(metric, margin.margin)}`;
    if (kind === 'gain')
        return `gain at most ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeIn */ .F3)(metric, margin.margin)}`;
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .marginInWords */ .Dz)(metric, margin);
}
/** Which test decided, beyond the interval's method. */
function methodOf({ kind, margin }) {
    const relative = margin.relative === null ? '' : `; difference to ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(margin.scale)} × baseline against 0`;
    const test = {
        margin: '',
        drop: '; fails on a proven loss',
        equal: '; two one-sided tests of equivalence (Schuirmann 1987)',
        gain: '; alarms on a proven gain',
    }[kind];
    return `candidate minus baseline${relative}${test}`;
}
/** The sentence of a finding. */
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
/** What the outcome rests on. */
function detailOf({ claim, comparison, outcome, reason, p }) {
    if (outcome === null)
        return `The metric has no value to hold against the policy (${reason ?? 'undefined'}).`;
    if (outcome === 'undecided' && reason === oneNumber)
        return 'The program gives one number for all rows, so that nothing says how much of the change is chance.';
    if (outcome !== 'undecided')
        return `${beyond[claim.kind]}.`;
    if (reason === notAfterHolm)
        return `${beyond[claim.kind]}, but among several metrics it may be chance: p is ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .probability */ .E5)(p?.adjusted ?? 1)} after Holm's correction, where 0.05 would fail.`;
    if (reason === dominatedByOne)
        return 'One row holds more than 20 % of the evidence: without it the outcome may be another.';
    const why = reason === null ? '' : ` (${reason})`;
    const what = claim.kind === 'equal' ? 'the models are equal within the limit' : 'the loss exceeds the margin';
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(comparison.n)} rows are too few to say whether ${what}${why}.`;
}
/** How to mend it. */
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
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .detectableInWords */ .Uk)(metric, comparison, margin)}${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsToDecideInWords */ .qz)(comparison, margin)} Add golden rows${fewer}, or set what \`undecided\` means in the policy.`;
    }
    if (claim.kind === 'gain')
        return 'Look for golden rows, or near copies of them, among the training data; a gain that is real needs a wider `max-gain` in a change of its own.';
    if (claim.kind === 'equal')
        return 'Look at the rows that changed; a change that is wanted needs a wider `equal-within` in a change of its own.';
    return 'Look at the slices and at the rows that broke, and mend the training; a loss that is wanted needs a wider `margin` in a change of its own.';
}


/***/ }),

/***/ 6457:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ judgeFlips)
/* harmony export */ });
/* harmony import */ var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92172);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52037);
/* harmony import */ var _decision_decide_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22942);
/* harmony import */ var _decision_flips_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(765);
/* harmony import */ var _decision_row_loss_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35402);
/* harmony import */ var _golden_where_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57888);
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84736);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89900);








/**
 * Rows that broke and rows that were mended: shares with exact bounds, the worst of them in a table, `max-nfr` (above the
 * flips that the baseline makes by itself), and rows that must stay right. Such a row that was right and is wrong fails
 * without statistics; those that were wrong already are listed.
 */
function judgeFlips(it) {
    const { config } = it;
    const { task } = config;
    if (!(0,_decision_row_loss_js__WEBPACK_IMPORTED_MODULE_1__/* .hasRight */ .fy)(task) && !((0,_decision_row_loss_js__WEBPACK_IMPORTED_MODULE_1__/* .hasError */ .JD)(task) && config.flips.tolerance !== undefined))
        return (0,_part_js__WEBPACK_IMPORTED_MODULE_3__/* .part */ .y)({});
    const flips = (0,_decision_flips_js__WEBPACK_IMPORTED_MODULE_0__/* .flipsBetween */ .r)(it.base, it.head, config.flips.tolerance ?? 0, it.alpha);
    const asked = config.flips['max-nfr'];
    const floor = it.noise?.flips.share ?? 0;
    const limit = asked === undefined ? undefined : Math.min(1, asked + floor);
    const outcome = limit === undefined ? null : (0,_decision_decide_js__WEBPACK_IMPORTED_MODULE_4__/* .limitOutcome */ .es)(flips.broken, 'max', limit);
    const verdict = outcome === null ? 'pass' : (0,_decision_decide_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeVerdict */ .eS)(outcome, config.undecided);
    const share = measured('nfr', flips.broken, it);
    const broken = limit === undefined || outcome === null
        ? share
        : { ...share, limit: { kind: 'max', value: limit }, outcome, verdict };
    const held = limit === undefined ? '' : `max-nfr ${percent(limit)}${floor > 0 ? ` (${percent(floor)} of it noise)` : ''}`;
    return (0,_part_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .o)([
        (0,_part_js__WEBPACK_IMPORTED_MODULE_3__/* .part */ .y)({
            measurements: [broken, measured('pfr', flips.mended, it)],
            findings: flips.rows.length === 0 ? [] : [brokenRows(it, flips, (0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .severityOf */ .xJ)(verdict), held)],
            notes: [note(flips)],
            leads: limit === undefined ? [] : [{ verdict, decided: `${percent(flips.broken.share)} of rows broke`, limit: held }],
        }),
        protectedRows(it, flips),
    ]);
}
/** Rows that must stay right: those that broke fail, those that were wrong already are listed. */
function protectedRows(it, flips) {
    const where = it.config.flips['must-not-flip'];
    const also = where === undefined ? [] : (0,_golden_where_js__WEBPACK_IMPORTED_MODULE_2__/* .labelledWhere */ .z)(it.golden, where, 'model.flips.must-not-flip');
    const flagged = (row) => it.golden.mustStay[row] === true || also[row] === true;
    const broke = flips.rows.filter(flagged);
    const wrong = flips.wrong.filter(flagged);
    const many = Array.from({ length: flips.n }, (_, row) => row).filter(flagged).length;
    return (0,_part_js__WEBPACK_IMPORTED_MODULE_3__/* .part */ .y)({
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
                    text: `No row must stay right: ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(where)} is true of none.`,
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
        message: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(broken.count)} ${broken.count === 1 ? 'row' : 'rows'} broke, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(mended.count)} mended`,
        number: `${percent(broken.share)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(n)} rows broke, at most ${percent(broken.high)} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .percentOf */ .pR)(1 - (it.alpha ?? 0.05))} %, exact)${held === '' ? '' : `; ${held}`}`,
        mend: 'Read the rows that broke; flag those that must never break with a `must-not-flip` column of the golden dataset.',
        locations: [{ path: it.path }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/flips`),
        table: table(it, flips.rows.slice(0, shownRows), `Rows that broke, largest loss first (${Math.min(shownRows, broken.count)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(broken.count)})`),
    };
}
function mustNotFlip(it, rows, many) {
    return {
        rule: 'must-not-flip',
        severity: 'error',
        confidence: 'certain',
        message: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(rows.length)} ${rows.length === 1 ? 'row' : 'rows'} that must stay right broke`,
        number: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(rows.length)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(many)} flagged rows (exact); limit 0`,
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
        message: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(rows.length)} ${rows.length === 1 ? 'row' : 'rows'} that must stay right ${rows.length === 1 ? 'was' : 'were'} wrong already`,
        number: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(rows.length)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(many)} flagged rows (exact); no limit`,
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
            return `class ${values.indexOf(Math.max(...values))} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(Math.max(...values))})`;
        const words = values.slice(0, 6).map((value) => (Number.isFinite(value) ? (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(value) : 'not a number'));
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
    const times = relative === null ? '' : `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(relative)} of what independent errors would break`;
    return {
        kind: 'method',
        text: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(broken.count)} rows broke and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(mended.count)} were mended (exact McNemar mid-p ${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .probability */ .E5)(p)}, shown and not deciding)${times}.`,
    };
}
function percent(share) {
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(share * 100)} %`;
}


/***/ }),

/***/ 99787:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ gatedMetrics)
});

// EXTERNAL MODULE: ./lib/evidence/problem.js
var problem = __webpack_require__(75254);
// EXTERNAL MODULE: ./lib/evidence/quote.js
var quote = __webpack_require__(52037);
// EXTERNAL MODULE: ./lib/model/config/guard.js
var config_guard = __webpack_require__(42425);
// EXTERNAL MODULE: ./lib/model/decision/margin.js
var decision_margin = __webpack_require__(18516);
// EXTERNAL MODULE: ./lib/model/metrics/registry.js + 111 modules
var registry = __webpack_require__(53874);
// EXTERNAL MODULE: ./lib/model/text/matcher.js
var matcher = __webpack_require__(64947);
;// CONCATENATED MODULE: ./lib/model/judge/claims-of.js


/**
 * What a guard claims about the change of its metric. `place` names the guard.
 * Errors: `Problem` for a relative margin together with `fail-on: proven-drop`, and for a margin, drop or gain of a metric
 * without a better side.
 */
function claimsOf(guard, metric, place) {
    const { margin, 'fail-on': failOn, 'equal-within': within, 'max-gain': gain } = guard;
    const drop = failOn === 'proven-drop';
    if (drop && typeof margin === 'string') {
        throw new problem/* Problem */.A(`\`${place}\` fails on a proven drop and has the relative margin ${margin}: a drop is proven against 0.`, 'Leave `margin` out, or give it as a number.');
    }
    if (metric.direction === 'none' && (margin !== undefined || drop || gain !== undefined)) {
        throw new problem/* Problem */.A(`\`${place}\` gives ${metric.id} a \`${margin !== undefined ? 'margin' : drop ? 'fail-on' : 'max-gain'}\`: it only describes, and no side of it is better.`, 'Hold it within `min` and `max` or `equal-within`, or gate by a metric that has a better side.');
    }
    const absolute = (value) => (0,decision_margin/* marginOf */.O)(value, metric.direction);
    return [
        ...(drop ? [{ kind: 'drop', margin: (0,decision_margin/* marginOf */.O)(margin ?? 0, metric.direction) }] : []),
        ...(!drop && margin !== undefined ? [{ kind: 'margin', margin: (0,decision_margin/* marginOf */.O)(margin, metric.direction) }] : []),
        ...(within === undefined ? [] : [{ kind: 'equal', margin: absolute(within) }]),
        ...(gain === undefined ? [] : [{ kind: 'gain', margin: absolute(gain) }]),
    ];
}

;// CONCATENATED MODULE: ./lib/model/judge/gated.js







/**
 * The policy's metrics, the primary one first. `matcherOf` is the engine of patterns, where `needsPatterns`. Errors: `Problem` for an unknown metric, one that the task does not have,
 * a setting that it does not take, one with nothing asked of it or asked twice, or a margin of a metric without a better
 * side.
 */
function gatedMetrics(config, matcherOf = matcher/* noMatcher */._) {
    const all = [config.primary, ...config.guards].map((guard, i) => {
        const place = i === 0 ? 'model.primary' : `model.guards[${i - 1}]`;
        const metric = metricOf(guard, config.task, place, matcherOf);
        const claims = claimsOf(guard, metric, place);
        if (claims.length === 0 && guard.min === undefined && guard.max === undefined) {
            throw new problem/* Problem */.A(`\`${place}\` asks nothing of ${metric.id}: needed a \`margin\` against the baseline, or \`min\` or \`max\`.`, 'Set `margin` to the largest loss that does not matter, for example 0.01.');
        }
        const margin = guard.margin === undefined ? null : (0,decision_margin/* marginOf */.O)(guard.margin, metric.direction);
        const undecided = guard.undecided ?? config.undecided;
        return { metric, margin, min: guard.min, max: guard.max, claims, undecided };
    });
    return apart(all, [config.primary, ...config.guards]);
}
/**
 * The same, with metrics that differ only in what their ids do not show (two patterns, schemas or costs) numbered in their
 * order: `cost`, `cost(2)`. Errors: `Problem` for one number that is asked for twice.
 */
function apart(all, guards) {
    const seen = new Map();
    return all.map((gated, i) => {
        const { metric } = gated;
        const { pattern, schema, cost, command, env, human } = guards[i];
        const unseen = JSON.stringify([pattern, schema, cost, command, env, human]);
        const before = seen.get(metric.id) ?? [];
        if (before.includes(unseen)) {
            throw new problem/* Problem */.A(`The policy gates ${metric.id} twice.`, 'Write its margin and limits in one place.');
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
    const declared = registry/* metrics */.q.find((each) => each.id === guard.metric);
    if (declared === undefined)
        throw notServed(guard, task, place);
    if (declared.id === 'cost' && guard.cost === undefined) {
        throw new problem/* Problem */.A(`\`${place}\` names no \`metric\` and gives no \`cost\`.`, 'Name a metric, such as accuracy, or say what a row costs.');
    }
    const settings = (0,config_guard/* settingsOf */.f5)(guard);
    const [first] = Object.keys(settings);
    if (first !== undefined && declared.bind === undefined) {
        throw new problem/* Problem */.A(`\`${place}\` gives ${declared.id} the setting ${(0,quote/* quote */.h)(first)}: it takes none.`, 'Remove the setting, or name the metric that it was meant for.');
    }
    const metric = declared.bind?.(settings, place, matcherOf) ?? declared;
    if (metric.scores[task] !== undefined)
        return metric;
    if (Object.keys(settings).length === 0)
        throw notServed(guard, task, place);
    throw new problem/* Problem */.A(`\`${place}\` asks for ${metric.id}, which the task ${task} does not have.`, `Remove ${Object.keys(settings).map(quote/* quote */.h).join(', ')}, or correct the \`task\`.`);
}
function notServed({ metric }, task, place) {
    const served = registry/* metrics */.q.filter((each) => each.scores[task] !== undefined).map((each) => each.id);
    return new problem/* Problem */.A(`\`${place}\` names the metric ${(0,quote/* quote */.h)(metric)}: the task ${task} has ${served.join(', ')}.`, 'Name one of these metrics, or correct the `task`.');
}


/***/ }),

/***/ 12764:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ judgeMetrics)
});

// EXTERNAL MODULE: ./lib/evidence/finding.js
var evidence_finding = __webpack_require__(92172);
;// CONCATENATED MODULE: ./lib/stats/holm.js
/**
 * Holm's (1979) step-down adjusted p-values, in the order of the input: the i-th smallest becomes the running maximum of
 * (k - i + 1) p(i), at most 1 (`statsmodels.stats.multitest.multipletests(method="holm")`).
 */
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

// EXTERNAL MODULE: ./lib/stats/spending-bounds.js
var spending_bounds = __webpack_require__(94801);
// EXTERNAL MODULE: ./lib/model/decision/claims.js
var claims = __webpack_require__(79967);
// EXTERNAL MODULE: ./lib/model/decision/compare.js
var compare = __webpack_require__(959);
// EXTERNAL MODULE: ./lib/model/decision/decide.js
var decide = __webpack_require__(22942);
// EXTERNAL MODULE: ./lib/model/decision/detectable.js
var decision_detectable = __webpack_require__(69013);
// EXTERNAL MODULE: ./lib/stats/paired-t.js
var paired_t = __webpack_require__(59031);
;// CONCATENATED MODULE: ./lib/stats/prediction-powered-mean.js
/**
 * PPI++ estimate of a mean (Angelopoulos, Duchi & Zrnic 2023, arXiv 2311.01453): mean(d) + λ(mean_N(f) - mean_n(f)) with
 * λ = Cov(d, f)/((1 + n/N) Var f) and SE² = Var(d - λf)/n + λ² Var(f)/N.
 *
 * `values` d and `predicted` f are of the n labelled rows, `unlabelled` f of the N others; Var f is over all n + N. Valid
 * when labels are missing at random. Sample variances (n - 1); NaN with fewer than two labelled rows.
 */
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

// EXTERNAL MODULE: ./lib/model/decision/harm.js + 1 modules
var harm = __webpack_require__(34259);
;// CONCATENATED MODULE: ./lib/model/decision/judged-by-people.js



const least = 100;
/**
 * The harm of preferences where people have judged some of the rows: PPI++ (`predictionPoweredMean`) with the judge's
 * preference as the prediction of theirs; where both hardly go together (a correlation below 0.3, arXiv 2505.20178) what
 * people say alone. `judge` and `people` are preferences for the candidate, 0 … 1, a row each; NaN where nobody judged.
 * null below 100 rows judged by people. The rows that people judge must have been chosen by chance.
 */
function harmByPeople(judge, people, scale, alpha) {
    const known = (row) => !Number.isNaN(people[row]);
    const rows = people.filter((_, row) => known(row)).length;
    if (rows < least)
        return null;
    // The share of the baseline is what the candidate's leaves: harm = scale × (1 - p) - p.
    const harms = (of, keep) => of.filter((_, row) => keep(row)).map((p) => scale * (1 - p) - p);
    const values = harms(people, known);
    const others = harms(judge, (row) => !known(row));
    const { mean, se, correlation } = predictionPoweredMean(values, harms(judge, known), others);
    if (Math.abs(correlation) < 0.3) {
        const alone = (0,harm/* harmOfMean */.dJ)((0,paired_t/* meanEstimate */.GX)(values), alpha, `paired t interval of ${rows} rows judged by people`);
        return alone === null ? null : { harm: alone, rows, correlation };
    }
    const method = `prediction-powered interval (PPI++) of ${rows} rows judged by people and ${others.length} by the judge`;
    return { harm: (0,harm/* harmOfNormal */.nL)(mean, se, alpha, method), rows, correlation };
}

;// CONCATENATED MODULE: ./lib/model/decision/missing-labels.js


const mostClasses = 100;
/**
 * The harm of a mean metric from labelled and unlabelled rows: PPI++ (`predictionPoweredMean`). The harm of a row is
 * predicted from outputs alone, as its expectation when the label is drawn with the mean of both models' probabilities.
 *
 * Only for classes with probabilities, labels missing at random, at least 100 labelled rows, a correlation of at least 0.3
 * between harm and prediction (a weak one hurts, arXiv 2505.20178), and 20 rows on which the models differ.
 */
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
    return { harm: (0,harm/* harmOfNormal */.nL)(mean, se, alpha, method), correlation, rows: others.length };
}
/** The expectation of each row's harm over its label; NaN where an output is no probability. */
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

// EXTERNAL MODULE: ./lib/model/metric.js
var model_metric = __webpack_require__(77829);
// EXTERNAL MODULE: ./lib/model/judge/claim-words.js
var claim_words = __webpack_require__(37809);
// EXTERNAL MODULE: ./lib/model/decision/own-interval.js
var own_interval = __webpack_require__(42060);
// EXTERNAL MODULE: ./lib/model/judge/part.js
var part = __webpack_require__(84736);
// EXTERNAL MODULE: ./lib/model/judge/words.js
var words = __webpack_require__(89900);
;// CONCATENATED MODULE: ./lib/model/judge/limits.js






/** Absolute limits on the candidate's own value: each is held against the candidate's own interval. */
function judgeLimits(it, { metric, min, max, undecided }) {
    const kinds = [['min', min], ['max', max]];
    return (0,part/* joined */.o)(kinds.flatMap(([kind, value]) => (value === undefined ? [] : [limit(metric, { kind, value, undecided }, it)])));
}
function limit(metric, { kind, value, undecided }, it) {
    const own = (0,own_interval/* ownInterval */._)(metric, it.head, it.seed, `limit/${metric.id}`, it.alpha);
    const level = 1 - 2 * (it.alpha ?? 0.05);
    const head = (0,model_metric/* evaluate */._3)(metric, it.head);
    const base = (0,model_metric/* evaluate */._3)(metric, it.base).value;
    const outcome = own === null ? null : (0,decide/* limitOutcome */.es)(own, kind, value);
    const verdict = head.value === null ? 'fail' : (0,decide/* outcomeVerdict */.eS)(outcome ?? 'undecided', undecided);
    const held = `${kind} ${(0,words/* plain */.pj)(value)}`;
    const interval = own === null ? '' : ` [${(0,words/* plain */.pj)(own.low)}, ${(0,words/* plain */.pj)(own.high)}]`;
    const shown = head.value === null ? 'undefined' : `${head.value.toFixed(4)}${interval}`;
    const reason = head.value === null ? head.reason : own === null ? 'no interval could be computed' : null;
    const word = outcome === 'outside' ? `is ${kind === 'min' ? 'below' : 'above'} its limit` : 'is too near its limit to say';
    const finding = {
        rule: `${(0,model_metric/* ruleOf */.Y)(metric)}-limit`,
        severity: (0,evidence_finding/* severityOf */.xJ)(verdict),
        confidence: 'high',
        message: `${metric.title} of the candidate ${head.value === null ? 'is undefined' : word}`,
        number: `${shown} (${(0,words/* percentOf */.pR)(level)} %, ${own?.method ?? 'no interval'}), n = ${(0,words/* count */.U9)(own?.n ?? it.head.rows)}; ${held}`,
        mend: 'Mend the model, add golden rows, or change the limit in a change of its own.',
        locations: [{ path: it.path }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/${metric.id}/${kind}`),
    };
    return (0,part/* part */.y)({
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
                ...(own === null ? {} : { interval: { low: own.low, high: own.high, level, method: own.method } }),
                limit: { kind, value },
                outcome: outcome ?? 'undecided',
                verdict,
            },
        ],
        findings: outcome === 'within' ? [] : [finding],
        leads: [{ verdict, decided: `${metric.title} ${shown}`, limit: held }],
    });
}

// EXTERNAL MODULE: ./lib/model/judge/signed-change.js
var signed_change = __webpack_require__(39690);
;// CONCATENATED MODULE: ./lib/model/judge/metrics.js















/**
 * Every claim about a gated metric: the change against its margin (a pass needs every one of them, an intersection-union
 * test; a fail is a union, corrected by Holm over the claims), and absolute limits on the candidate's own interval.
 */
function judgeMetrics(it, gated) {
    const compared = gated.flatMap(({ metric, claims, undecided }) => claims.map((claim) => ({ metric, claim, undecided, comparison: comparisonOf(metric, claim, it) })));
    const p = compared.map(({ comparison: { harm }, claim }) => (harm === null ? 1 : (0,claims/* claimP */.t_)(claim, harm)));
    // Each p as of a test that any look could have stopped; one claim alone is decided by its bounds.
    const adjusted = holm(p.length > 1 ? p.map((each) => (0,spending_bounds/* spentP */.tC)(each, it.alpha)) : p);
    const judged = compared.map((each, i) => decided(each, p[i], adjusted[i]));
    return (0,part/* joined */.o)([
        (0,part/* part */.y)({
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
    const found = withPeople((0,compare/* compare */.U)(metric, it.base, it.head, options), metric, margin.scale, it);
    if (it.unlabelled === undefined || found.harm === null)
        return found;
    const { harm } = sharpened(metric, it, it.unlabelled, margin.scale, options.alpha);
    return harm === null ? found : { ...found, harm };
}
/** The comparison with a harm from what people have said about rows, where they have judged enough of them. */
function withPeople(found, { program }, scale, it) {
    const people = program && it.people?.get(program.key);
    const judge = program && it.head.scored?.[0]?.rows.get(program.key);
    const { weights, groups } = it.head;
    if (people === undefined || judge === undefined || weights !== undefined || groups !== undefined)
        return found;
    const own = harmByPeople(judge, people, scale, it.alpha ?? 0.05);
    return own === null ? found : { ...found, harm: own.harm };
}
/** Which metrics the rows without a label made sharper, and why not the others. */
function unlabelledNotes(it, judged) {
    const { unlabelled } = it;
    if (unlabelled === undefined)
        return [];
    const rows = (0,words/* count */.U9)(unlabelled.base.rows);
    const metrics = [...new Set(judged.map(({ metric }) => metric))];
    return metrics.map((metric) => {
        const one = sharpened(metric, it, unlabelled, 1, 0.05);
        const text = one.harm === null
            ? `The ${rows} rows without a label say nothing about ${metric.title}: ${one.reason}.`
            : `The ${rows} rows without a label sharpen ${metric.title} (PPI++, correlation ${(0,words/* plain */.pj)(one.correlation)}), if labels are missing at random, as \`missing-labels\` says.`;
        return { kind: 'method', text };
    });
}
function decided(it, raw, adjusted) {
    const { base, head, harm } = it.comparison;
    if (head.value === null || base.value === null) {
        const both = `baseline: ${base.value === null ? base.reason : 'defined'}; candidate: ${head.value === null ? head.reason : 'defined'}`;
        // Only the candidate's own failing is its fault; a value that the baseline lacks too could not be checked.
        const verdict = base.value === null ? 'error' : 'fail';
        return { ...it, p: null, outcome: null, reason: `undefined: ${both}`, verdict };
    }
    if (it.claim.margin.relative !== null && base.value <= 0) {
        const reason = `relative margin of a baseline of ${base.value}: it has a meaning only above 0`;
        return { ...it, p: null, outcome: null, reason, verdict: 'error' };
    }
    if (harm === null) {
        const reason = it.metric.program?.kind === 'number' ? claim_words/* oneNumber */.ax : 'no interval could be computed';
        return { ...it, p: null, outcome: 'undecided', reason, verdict: it.undecided };
    }
    const first = (0,claims/* claimOutcome */.f3)(it.claim, harm);
    const reason = whyUndecided(first, harm.dominated, adjusted, harm.low) ??
        (it.claim.kind === 'drop' && first === 'undecided' ? 'no loss is proven' : null);
    const capped = reason === claim_words/* dominatedByOne */.BP || reason === claim_words/* notAfterHolm */.Sx;
    const outcome = capped ? 'undecided' : first;
    const left = (0,claims/* alarmsOnly */.R2)(it.claim) && !capped ? 'pass' : it.undecided;
    return { ...it, p: { raw, adjusted }, outcome, reason, verdict: (0,decide/* outcomeVerdict */.eS)(outcome, left) };
}
function whyUndecided(outcome, dominated, adjusted, low) {
    if (outcome !== 'undecided' && dominated)
        return claim_words/* dominatedByOne */.BP;
    const fails = outcome === 'worse' || outcome === 'changed' || outcome === 'outside';
    if (fails && adjusted > 0.05)
        return claim_words/* notAfterHolm */.Sx;
    return outcome === 'undecided' && low > 0 ? 'worse, by how much is not clear' : null;
}
function measurement({ metric, claim, comparison, p, outcome, reason, verdict }) {
    const { base, head, n, harm } = comparison;
    const change = harm === null ? null : (0,signed_change/* signedChange */.b)(metric, harm);
    const detectable = harm === null ? null : (0,decision_detectable/* smallestDetectable */.tB)(harm);
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
        method: (0,claim_words/* methodOf */.NY)(claim),
        ...(outcome === null ? {} : { outcome }),
        verdict,
    };
}
function lead({ metric, claim, comparison, outcome, verdict }) {
    const { harm } = comparison;
    const { base, head } = comparison;
    const values = base.value === null || head.value === null ? 'undefined' : `${(0,words/* plain */.pj)(base.value)} → ${(0,words/* plain */.pj)(head.value)}`;
    const change = harm === null ? values : (0,words/* changeInWords */.Zb)(metric, harm);
    const word = outcome === 'undecided' && verdict !== 'pass' ? ', undecided' : '';
    return { verdict, decided: `${metric.title} ${change}${word}`, limit: (0,claim_words/* claimInWords */.Rs)(metric, claim) };
}
function finding(judged, it) {
    const { metric, claim, comparison, outcome, verdict } = judged;
    const clear = outcome === 'not-worse' || outcome === 'equivalent' || outcome === 'within';
    if (clear || (outcome === 'undecided' && verdict === 'pass' && (0,claims/* alarmsOnly */.R2)(claim)))
        return [];
    const rule = claim.kind === 'gain' ? 'max-gain' : claim.kind === 'equal' ? 'not-equal' : (0,model_metric/* ruleOf */.Y)(metric);
    const about = rule === (0,model_metric/* ruleOf */.Y)(metric) ? metric.id : `${metric.id}/${rule}`;
    return [
        {
            rule,
            severity: (0,evidence_finding/* severityOf */.xJ)(verdict),
            confidence: outcome === 'undecided' ? 'medium' : 'high',
            message: (0,claim_words/* messageOf */.bD)(judged),
            detail: (0,claim_words/* detailOf */.Rw)(judged),
            number: (0,words/* numberInWords */.WW)(metric, comparison, claim.margin, (0,claim_words/* claimInWords */.Rs)(metric, claim)),
            mend: (0,claim_words/* mendOf */.U7)(judged),
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
/** Harms as multiples of their margins, so that metrics of different units stand on one axis with the limit at 1. */
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
            y: { label: `loss / margin (${(0,words/* percentOf */.pR)(drawn[0]?.harm.level ?? 0.9)} % interval)` },
            series: [{ name: 'candidate', values: scaled('value'), low: scaled('low'), high: scaled('high') }],
            mark: 1,
        },
    ];
}


/***/ }),

/***/ 84736:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ joined),
/* harmony export */   y: () => (/* binding */ part)
/* harmony export */ });
/** A part with only what is given. */
function part(given) {
    return { findings: [], measurements: [], plots: [], notes: [], leads: [], ...given };
}
/** Parts one after the other. */
function joined(parts) {
    return {
        findings: parts.flatMap((each) => each.findings),
        measurements: parts.flatMap((each) => each.measurements),
        plots: parts.flatMap((each) => each.plots),
        notes: parts.flatMap((each) => each.notes),
        leads: parts.flatMap((each) => each.leads),
    };
}


/***/ }),

/***/ 39690:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ signedChange)
/* harmony export */ });
/**
 * A harm as the reader sees it: candidate minus baseline, in the metric's own direction, with the bounds in order.
 * A metric that is better when higher is mirrored; one that is better when lower, or only describes, keeps its sign.
 */
function signedChange(metric, harm) {
    const { value, low, high } = harm;
    if (metric.direction !== 'higher')
        return { value, low, high };
    // 0 - x, not -x: no minus zero in evidence
    return { value: 0 - value, low: 0 - high, high: 0 - low };
}


/***/ }),

/***/ 89900:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ marginInWords),
/* harmony export */   E5: () => (/* binding */ probability),
/* harmony export */   F3: () => (/* binding */ sizeIn),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Uk: () => (/* binding */ detectableInWords),
/* harmony export */   WW: () => (/* binding */ numberInWords),
/* harmony export */   Zb: () => (/* binding */ changeInWords),
/* harmony export */   pR: () => (/* binding */ percentOf),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qz: () => (/* binding */ rowsToDecideInWords)
/* harmony export */ });
/* harmony import */ var _decision_detectable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69013);
/* harmony import */ var _signed_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39690);


const minus = '\u2212';
/** A count with groups of three digits. */
function count(n) {
    return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** A number for a sentence: three significant digits, U+2212 as minus. */
function plain(value) {
    const text = String(Number(Math.abs(value).toPrecision(3)));
    return value < 0 && text !== '0' ? minus + text : text;
}
/** A size in the metric's unit: points for a share, else the number. */
function sizeIn(metric, value) {
    return metric.unit === 'share' ? `${points(value)} pt` : plain(value);
}
/** A share in points: one digit after the point, two below a tenth; without the unit. */
function points(value) {
    const scaled = Math.abs(value * 100);
    const text = scaled.toFixed(scaled > 0 && scaled < 0.1 ? 2 : 1);
    return value < 0 && Number(text) !== 0 ? minus + text : text;
}
/** A p-value: three significant digits, "< 0.0001" below that. */
function probability(p) {
    return p < 0.0001 ? '< 0.0001' : plain(p);
}
/** The change candidate - baseline with its interval: "−0.7 pt [−1.6, +0.2]". A harm is the change with its sign. */
function changeInWords(metric, harm) {
    const { value, low, high } = (0,_signed_change_js__WEBPACK_IMPORTED_MODULE_0__/* .signedChange */ .b)(metric, harm);
    const signed = (v) => {
        const text = metric.unit === 'share' ? points(v) : plain(v);
        return v > 0 && Number(text) !== 0 ? `+${text}` : text;
    };
    return `${signed(value)}${metric.unit === 'share' ? ' pt' : ''} [${signed(low)}, ${signed(high)}]`;
}
/** The margin in words: "margin 1 pt", or "margin 2 % of the baseline". */
function marginInWords(metric, { margin, relative }) {
    return relative === null ? `margin ${sizeIn(metric, margin)}` : `margin ${plain(relative * 100)} % of the baseline`;
}
/** The one number of a finding: change, interval, both values, n, rows broken and mended, margin, smallest detectable. */
function numberInWords(metric, { base, head, n, harm }, margin, held = marginInWords(metric, margin)) {
    if (harm === null && base.value !== null && head.value !== null)
        return `${base.value.toFixed(4)} → ${head.value.toFixed(4)} (no interval), n = ${count(n)}; ${held}`;
    if (harm === null)
        return `undefined, n = ${count(n)}`;
    const values = margin.relative === null ? '' : ` beyond ${plain(margin.scale)} × baseline`;
    const pairs = harm.pairs === undefined ? '' : `, ${count(harm.pairs.b)} rows broke, ${count(harm.pairs.c)} mended`;
    const detectable = (0,_decision_detectable_js__WEBPACK_IMPORTED_MODULE_1__/* .smallestDetectable */ .tB)(harm);
    const power = detectable === null ? '' : `; smallest detectable change ${sizeIn(metric, detectable)} (power 80 %)`;
    const from = base.value === null || head.value === null ? '' : `, ${base.value.toFixed(4)} → ${head.value.toFixed(4)}`;
    return `${changeInWords(metric, harm)}${values} (${percentOf(harm.level)} %, ${harm.method})${from}, n = ${count(n)}${pairs}; ${held}${power}`;
}
/** What this much data can see, as two sentences; the rows that a decision at the margin needs. */
function detectableInWords(metric, { n, harm }, margin) {
    if (harm === null)
        return `With ${count(n)} rows no interval of ${metric.title} can be computed.`;
    const fall = metric.direction === 'higher' ? 'drop' : 'rise';
    const detectable = (0,_decision_detectable_js__WEBPACK_IMPORTED_MODULE_1__/* .smallestDetectable */ .tB)(harm);
    const seen = harm.pairs === undefined
        ? `With ${count(n)} rows`
        : `With ${count(n)} rows, on ${plain(((harm.pairs.b + harm.pairs.c) / Math.max(1, harm.pairs.n)) * 100)} % of which exactly one model is right,`;
    const first = detectable === null
        ? `${seen} the models disagree too little to say what drop this gate can detect.`
        : `${seen} the smallest ${metric.title} ${fall} this gate can detect is ${inPoints(metric, detectable)}.`;
    const rows = (0,_decision_detectable_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsNeeded */ .vd)(harm, n, margin.margin);
    const least = harm.pairs === undefined ? null : (0,_decision_detectable_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOfEqualModels */ .No)(margin.margin);
    if (rows === null && least !== null && least > n)
        return `${first} Even two models that never disagree pass a margin of ${inPoints(metric, margin.margin)} only from ${count(least)} rows on.`;
    // where there are as many rows already, it is the difference itself that lies too near the margin
    return rows === null || rows <= n
        ? first
        : `${first} Deciding at a margin of ${inPoints(metric, margin.margin)} needs ${count(rows)} rows.`;
}
/**
 * How many rows would decide if the harm seen were the true one, as a sentence; '' when that cannot be said, or is
 * about the number that `detectableInWords` says.
 */
function rowsToDecideInWords({ n, harm }, margin) {
    const rows = harm === null ? null : (0,_decision_detectable_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsToDecide */ .VS)(harm, n, margin.margin);
    const needed = harm === null ? null : (0,_decision_detectable_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsNeeded */ .vd)(harm, n, margin.margin);
    const saidAlready = rows !== null && needed !== null && Math.abs(rows - needed) < 0.1 * needed;
    return rows === null || rows <= n || rows > 1e8 || saidAlready
        ? ''
        : ` At the difference seen, about ${count(rounded(rows))} rows would decide.`;
}
/** A level in percent: 90, 99.98, "> 99.99". */
function percentOf(level) {
    return level > 0.9999 ? '> 99.99' : String(Number((100 * level).toPrecision(4)));
}
function inPoints(metric, value) {
    return metric.unit === 'share' ? `${points(value).replace(/\.0$/, '')} points` : plain(value);
}
function rounded(rows) {
    return Number(rows.toPrecision(2));
}


/***/ }),

/***/ 83644:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ lockPath),
/* harmony export */   Vx: () => (/* binding */ lockOf),
/* harmony export */   li: () => (/* binding */ lockText),
/* harmony export */   rM: () => (/* binding */ withEntry)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52037);



const digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
/** `assay.lock`: which model file came from which data and which code. One entry a model, by its path. */
const lockSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    models: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        digest,
        data: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), digest),
        code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
            .regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/)
            .nullable(),
    })),
});
/** The name of the file, at the repository's root. */
const lockPath = 'assay.lock';
/** Reads `assay.lock`. Errors: `Problem` that names the first place which is not as it must be. */
function lockOf(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(lockPath)} is not JSON.`, 'Write it with `assay model lock`, or restore it.');
    }
    const read = lockSchema.safeParse(json);
    if (read.success)
        return read.data;
    const [issue] = read.error.issues;
    throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(lockPath)} cannot be used: ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(issue?.path.join('.') ?? '')}: ${issue?.message ?? 'not as expected'}.`, 'Write it with `assay model lock`, or restore it.');
}
/** The text of a lock, models and data sorted by path, so that equal locks are equal bytes. */
function lockText(lock) {
    const sorted = (record) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
    const models = Object.fromEntries(Object.entries(sorted(lock.models)).map(([path, entry]) => [path, { ...entry, data: sorted(entry.data) }]));
    return `${JSON.stringify({ version: lock.version, models }, null, 2)}\n`;
}
/** The lock with one model's entry set. */
function withEntry(lock, path, entry) {
    return { version: 1, models: { ...lock?.models, [path]: entry } };
}


/***/ }),

/***/ 44625:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ benjaminiHochberg)
/* harmony export */ });
/**
 * Adjusted p-values of Benjamini and Hochberg (1995): rejecting where adjusted <= q holds the false discovery rate at q
 * (statsmodels `multipletests(method='fdr_bh')`). Same order as given; empty gives empty. NaN is left out of the count
 * and stays NaN. Cost: one sort.
 */
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


/***/ }),

/***/ 71350:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ binomialUpper),
/* harmony export */   H: () => (/* binding */ binomialCdf)
/* harmony export */ });
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98014);

/**
 * P(X <= k) for X binomial with n trials of probability p (`scipy.stats.binom.cdf`). 0 for k < 0, 1 for k >= n.
 */
function binomialCdf(k, n, p) {
    if (k < 0)
        return 0;
    if (k >= n)
        return 1;
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteBeta */ .J)(1 - p, n - Math.floor(k), Math.floor(k) + 1);
}
/** P(X >= k) for X binomial with n trials of probability p (`scipy.stats.binom.sf(k - 1, n, p)`), without cancellation. */
function binomialUpper(k, n, p) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteBeta */ .J)(p, Math.ceil(k), n - Math.ceil(k) + 1);
}


/***/ }),

/***/ 57425:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ bootstrap),
  J: () => (/* binding */ percentileInterval)
});

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
// EXTERNAL MODULE: ./lib/stats/log-gamma.js
var log_gamma = __webpack_require__(36721);
;// CONCATENATED MODULE: ./lib/stats/binomial-draw.js

/**
 * A binomial number of `n` trials of probability `p`, by inversion outwards from the mode (Kemp 1986): one random number
 * and about as many steps as the standard deviation. 0 for n <= 0 or p <= 0, n for p >= 1.
 */
function binomialDraw(n, p, random) {
    if (!(n > 0) || !(p > 0))
        return 0;
    if (p >= 1)
        return n;
    const mode = Math.min(n, Math.floor((n + 1) * p));
    const odds = p / (1 - p);
    const logs = (0,log_gamma/* logGamma */.S)(n + 1) - (0,log_gamma/* logGamma */.S)(mode + 1) - (0,log_gamma/* logGamma */.S)(n - mode + 1);
    let [below, above] = [mode, mode];
    let down = Math.exp(logs + mode * Math.log(p) + (n - mode) * Math.log1p(-p));
    let up = down;
    let left = random() - down;
    // Going down P(k - 1) = P(k) · k / ((n - k + 1) · odds), going up the reverse.
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
        // Rounding may leave a rest that no probability is left for.
        if (down + up < 1e-18)
            return mode;
    }
    return mode;
}

// EXTERNAL MODULE: ./lib/stats/row-bootstrap.js + 1 modules
var row_bootstrap = __webpack_require__(19536);
;// CONCATENATED MODULE: ./lib/stats/bootstrap.js



/** With at most so many kinds of rows, a resample is drawn as how often each kind comes. */
const mostKinds = 64;
/**
 * Resampled values of a statistic that is a function of column sums, paired over all columns: each resample draws rows
 * with replacement inside each stratum and sums every column over the drawn rows.
 *
 * `columns` have one value a row; `strata` are lists of row numbers that together cover the rows. `statistic` gets the
 * sums in the order of the columns, in an array that is used again, and answers NaN where it is undefined. Returns
 * `resamples` values, NaN included. O(resamples · rows · different columns); rows of at most 64 kinds (columns of 0 and 1
 * have few) are drawn kind by kind, O(resamples · strata · kinds · √rows) at most.
 */
function bootstrap(columns, strata, statistic, random, resamples = 2000) {
    const { different, places } = differentColumns(columns);
    const own = new Float64Array(different.length);
    const draw = sumsOfKinds(different, strata, own) ?? sumsOfRows(different, strata, own);
    const sums = new Float64Array(columns.length);
    return Float64Array.from({ length: resamples }, () => {
        draw(random);
        for (let k = 0; k < sums.length; k++)
            sums[k] = own[places[k]];
        return statistic(sums);
    });
}
/** Columns that are equal are summed once: two models share the number of rows, and what depends on the labels alone. */
function differentColumns(columns) {
    const different = [];
    const places = columns.map((column) => {
        const known = different.findIndex((one) => one.every((value, row) => value === column[row]));
        return known >= 0 ? known : different.push(column) - 1;
    });
    return { different, places };
}
function sumsOfRows(columns, strata, sums) {
    const draw = (0,row_bootstrap/* drawer */.w)(columns[0]?.length ?? 0, strata);
    return (random) => {
        const counts = draw(random);
        columns.forEach((column, k) => {
            sums[k] = product(counts, column);
        });
    };
}
/** Sum of the products of two columns, in four parts, so that one addition need not wait for the other. */
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
/**
 * Sums by the kinds of rows, those with equal values in all columns: how often each kind of a stratum comes is
 * multinomial, drawn as one binomial number after the other. null when there are too many kinds.
 */
function sumsOfKinds(columns, strata, sums) {
    const counted = strata.map((rows) => kindsOf(columns, rows));
    if (counted.some((kinds) => kinds === null))
        return null;
    return (random) => {
        sums.fill(0);
        for (const kinds of counted) {
            let drawn = kinds?.reduce((all, { count }) => all + count, 0) ?? 0;
            let rest = drawn;
            for (const { values, count } of kinds ?? []) {
                const times = count === rest ? drawn : binomialDraw(drawn, count / rest, random);
                drawn -= times;
                rest -= count;
                for (let k = 0; k < sums.length; k++)
                    sums[k] = sums[k] + times * values[k];
            }
        }
    };
}
function kindsOf(columns, rows) {
    const kinds = new Map();
    for (const row of rows) {
        const values = columns.map((column) => column[row]);
        const key = values.join();
        const known = kinds.get(key);
        if (known !== undefined)
            known.count++;
        else if (kinds.size === mostKinds)
            return null;
        else
            kinds.set(key, { values, count: 1 });
    }
    return [...kinds.values()];
}
/**
 * Percentile interval of resampled values (Efron & Tibshirani 1993): the quantiles `alpha` and 1 - `alpha` of the values
 * that are defined. null when more than 1 % of them are NaN or none is left.
 */
function percentileInterval(values, alpha = 0.05) {
    const sorted = Array.from(values.filter((v) => !Number.isNaN(v))).sort((a, b) => a - b);
    if (sorted.length === 0 || sorted.length < 0.99 * values.length)
        return null;
    return { low: (0,simple_statistics/* quantileSorted */.Z4)(sorted, alpha), high: (0,simple_statistics/* quantileSorted */.Z4)(sorted, 1 - alpha) };
}


/***/ }),

/***/ 101:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ clopperPearson)
/* harmony export */ });
/* harmony import */ var _inverse_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83806);

/**
 * Exact one-sided bounds of a proportion, each with error at most `alpha` (Clopper & Pearson 1934;
 * `statsmodels.stats.proportion.proportion_confint(method="beta", alpha=2 * alpha)`). Shares from 0 to 1.
 * `n` = 0 gives the whole range.
 */
function clopperPearson(count, n, alpha) {
    return {
        low: count <= 0 ? 0 : (0,_inverse_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .inverseBeta */ .d)(alpha, count, n - count + 1),
        high: count >= n ? 1 : (0,_inverse_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .inverseBeta */ .d)(1 - alpha, count + 1, n - count),
    };
}


/***/ }),

/***/ 20112:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ clusteredMean),
/* harmony export */   P: () => (/* binding */ effectiveRows)
/* harmony export */ });
/**
 * Weighted mean of values with a standard error that allows for groups of dependent values.
 *
 * h = Σwd/Σw; SE² = G/(G - 1) · Σ_g(Σ_{i in g} w(d - h))²/(Σw)² with G groups (Liang & Zeger 1986; Miller 2024,
 * arXiv 2411.00640); without `groups` every value is one of its own, which gives n/(n - 1) · Σw²(d - h)²/(Σw)². `n` of the
 * answer is G, so that its t interval has G - 1 degrees of freedom; one group gives an SE of NaN. Weights are above 0.
 */
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
/** Rows that independent rows of equal weight would have to be: (Σ_g W_g)²/Σ_g W_g² over the groups' weights (Kish 1965). */
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


/***/ }),

/***/ 50386:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ delong)
/* harmony export */ });
/* harmony import */ var _mid_ranks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96271);

/**
 * Paired areas under the ROC curve with DeLong's covariance (DeLong, DeLong & Clarke-Pearson 1988) by mid-ranks
 * (Sun & Xu 2014), O(n log n). `labels` 1 = positive, anything else negative. Scores must be finite.
 * NaN when a class has fewer than two rows (the AUC alone needs one).
 */
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
    const all = (0,_mid_ranks_js__WEBPACK_IMPORTED_MODULE_0__/* .midRanks */ .o)(scores);
    const [m, n] = [ups.length, downs.length];
    const amongUps = (0,_mid_ranks_js__WEBPACK_IMPORTED_MODULE_0__/* .midRanks */ .o)(ups);
    const amongDowns = (0,_mid_ranks_js__WEBPACK_IMPORTED_MODULE_0__/* .midRanks */ .o)(downs);
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


/***/ }),

/***/ 98014:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ incompleteBeta)
/* harmony export */ });
/* harmony import */ var _log_gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36721);

/**
 * Regularised incomplete beta function I_x(a, b) for a, b > 0 and 0 <= x <= 1 (`scipy.special.betainc`), by the
 * continued fraction of DLMF 8.17.22 in Lentz' form. Relative error about 1e-13, growing to 1e-10 at a + b near 1e6.
 * NaN outside the domain. O(√(a + b)).
 */
function incompleteBeta(x, a, b) {
    if (!(a > 0) || !(b > 0) || !(x >= 0) || !(x <= 1))
        return Number.NaN;
    if (x === 0 || x === 1)
        return x;
    const front = Math.exp((0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .S)(a + b) - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .S)(a) - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .S)(b) + a * Math.log(x) + b * Math.log1p(-x));
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


/***/ }),

/***/ 83806:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ inverseBeta)
/* harmony export */ });
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98014);

/**
 * The x with I_x(a, b) = p (`scipy.stats.beta.ppf`), for a, b > 0 and 0 <= p <= 1, by bisection to the last bit.
 * About 1e-12 relative. NaN outside the domain.
 */
function inverseBeta(p, a, b) {
    if (!(p >= 0) || !(p <= 1) || !(a > 0) || !(b > 0))
        return Number.NaN;
    let low = 0;
    let high = 1;
    for (let i = 0; i < 1100; i++) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            break;
        if ((0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteBeta */ .J)(middle, a, b) < p)
            low = middle;
        else
            high = middle;
    }
    return high === 1 ? 1 : low === 0 && p === 0 ? 0 : (low + high) / 2;
}


/***/ }),

/***/ 96271:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ midRanks)
/* harmony export */ });
/* harmony import */ var _value_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84591);

/** Mid-ranks from 1 (ties share the mean of their ranks; `scipy.stats.rankdata`). O(n log n). NaN is not allowed. */
function midRanks(values) {
    const order = (0,_value_order_js__WEBPACK_IMPORTED_MODULE_0__/* .ascendingOrder */ .b)(values);
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


/***/ }),

/***/ 59031:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ meanEstimate),
/* harmony export */   ZN: () => (/* binding */ tUpperP),
/* harmony export */   oW: () => (/* binding */ tInterval)
/* harmony export */ });
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2969);

/** Mean and standard error of paired differences (or of any values), two passes. `n` = 0 gives NaN; one value, SE NaN. */
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
/** Two one-sided 95 % bounds of the mean (level 0.90) by Student's t with n - 1 degrees of freedom. */
function tInterval(estimate, alpha = 0.05) {
    const { n, mean, se } = estimate;
    if (se === 0)
        return { low: mean, high: mean };
    const reach = (0,_student_t_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTQuantile */ .$)(1 - alpha, n - 1) * se;
    return { low: mean - reach, high: mean + reach };
}
/** One-sided p of the hypothesis "mean <= delta" (`scipy.stats.ttest_1samp(…, alternative="greater")`). */
function tUpperP(estimate, delta) {
    if (estimate.se === 0)
        return estimate.mean > delta ? 0 : 1;
    return (0,_student_t_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTCdf */ .J)(-(estimate.mean - delta) / estimate.se, estimate.n - 1);
}


/***/ }),

/***/ 49376:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ seededRandom)
/* harmony export */ });
/**
 * A seeded generator of uniform 32-bit fractions in [0, 1): sfc32 (Chris Doty-Humphrey's PractRand), state filled from
 * a number and a text by FNV-1a, first 16 values dropped. Equal seed and text give the same sequence everywhere.
 */
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


/***/ }),

/***/ 19536:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ drawer),
  N: () => (/* binding */ rowBootstrap)
});

;// CONCATENATED MODULE: ./lib/stats/resample-counts.js
/** A count above this has a chance below 1e-10 a row: only then are rows not quite equally likely to be taken back. */
const mostOfOne = 12;
/**
 * Prepares drawing how often each of `rows` rows is drawn when as many are drawn with replacement.
 *
 * The counts are multinomial: independent Poisson numbers are, given their total, and drawing the missing rows or taking
 * back surplus draws at random leaves them so (the Poissonised bootstrap of Hanley & MacGibbon 2006, its total put right).
 * The Poisson mean is a little below 1, so that something is nearly always missing. Their numbers come four from one
 * random number of 32 bits, by inversion with a table of their first 8. The random numbers are those of sfc32 (see
 * `seededRandom`) from a state that `random` gives for each resample, written out here: a call for each costs as much as
 * all the rest. O(rows), several times faster than one draw after the other.
 */
function resampleCounts(rows) {
    const cumulative = cumulativePoisson(Math.max(0.5, 1 - 2 / Math.sqrt(rows)));
    const table = numbersByByte(cumulative);
    // So that four can be written at once.
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
            // The first numbers are dropped: they still show the state.
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
/** Adds or takes back random draws until there are as many as rows. */
function putRight(counts, total, random) {
    const rows = counts.length;
    let draws = total;
    for (; draws < rows; draws++) {
        const row = Math.floor(random() * rows);
        counts[row] = counts[row] + 1;
    }
    while (draws > rows) {
        const row = Math.floor(random() * rows);
        // A row is taken in proportion to its count.
        if (random() * mostOfOne >= counts[row])
            continue;
        counts[row] = counts[row] - 1;
        draws--;
    }
}
/** The number that a first byte of a uniform number decides by itself; 255 where it depends on further digits. */
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
/** P(X <= k) of a Poisson number of mean up to 1; the last is 1 to double precision. */
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

;// CONCATENATED MODULE: ./lib/stats/row-bootstrap.js

/**
 * Resampled values of a statistic of weighted rows: each resample draws rows with replacement inside each stratum and
 * gives every row the number of times that it was drawn. `strata` are lists of row numbers that together cover `rows`
 * rows; `statistic` answers NaN where it is undefined, and must not keep the array of weights, which is used again.
 */
function rowBootstrap(rows, strata, statistic, random, resamples = 2000) {
    const draw = drawer(rows, strata);
    return Float64Array.from({ length: resamples }, () => statistic(draw(random)));
}
/** Draws the rows of every stratum and answers how often each row was drawn, in an array that is used again. */
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


/***/ }),

/***/ 94801:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ spendingBounds),
/* harmony export */   dx: () => (/* binding */ looks),
/* harmony export */   tC: () => (/* binding */ spentP)
/* harmony export */ });
/* harmony import */ var _normal_quantile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93400);
/* harmony import */ var _normal_tail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95967);


/** Shares of the rows after which an early decision may be taken. */
const looks = [0.1, 0.25, 0.5, 1];
/**
 * One-sided z bound at each of `looks` that spends 5 % in all, by the O'Brien-Fleming-type function
 * α(t) = 2(1 - Φ(1.96/√t)) of Lan & DeMets (1983). Values: exact recursion (Armitage, McPherson & Rowe 1969) in
 * test/oracles/model/decision.py; the largest error is 1e-4.
 */
const spendingBounds = [6.0879, 3.7496, 2.5399, 1.6622];
/** Above this the error that a look spends no longer grows with the whole error: such a p says nothing. */
const most = 0.35;
/**
 * The p of a test at the look that ended an early stop, as one that holds whichever look that was: the smallest whole error
 * whose spending function gives this look as much as `p`. By Bonferroni over the looks it is valid for any rule that
 * stops, and any share of the test's own rows that the look held; 5 % where `p` is the bound's own (Lan & DeMets 1983).
 *
 * `alpha` is the error of one bound at that look, the tail of one of `spendingBounds`; undefined without an early stop, which
 * leaves `p` as it is. p above what can be told is 1.
 */
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
/** The error spent by the share t of the rows, of a whole error: 2(1 - Φ(z/√t)) with z its two-sided quantile. */
function spentBy(t, whole) {
    return t > 0 && whole > 0 ? 2 * (0,_normal_tail_js__WEBPACK_IMPORTED_MODULE_0__/* .normalTail */ .W)(-(0,_normal_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Z)(whole / 2) / Math.sqrt(t)) : 0;
}
/** The look whose bound has this error. */
function lookOf(alpha) {
    const apart = spendingBounds.map((bound) => Math.abs(Math.log((0,_normal_tail_js__WEBPACK_IMPORTED_MODULE_0__/* .normalTail */ .W)(bound) / alpha)));
    return apart.indexOf(Math.min(...apart));
}


/***/ }),

/***/ 2969:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ studentTQuantile),
/* harmony export */   J: () => (/* binding */ studentTCdf)
/* harmony export */ });
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98014);
/* harmony import */ var _inverse_beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83806);


/** P(T <= t) of Student's t with `df` > 0 degrees of freedom (`scipy.stats.t.cdf`). NaN in, NaN out. */
function studentTCdf(t, df) {
    if (Number.isNaN(t))
        return Number.NaN;
    const tail = t * t === Number.POSITIVE_INFINITY ? 0 : (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteBeta */ .J)(df / (df + t * t), df / 2, 0.5) / 2;
    return t > 0 ? 1 - tail : tail;
}
/** The t with P(T <= t) = p for 0 < p < 1 (`scipy.stats.t.ppf`). ±Infinity at p = 1 and 0. */
function studentTQuantile(p, df) {
    if (p === 0.5)
        return 0;
    const tail = 2 * Math.min(p, 1 - p);
    const x = (0,_inverse_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .inverseBeta */ .d)(tail, df / 2, 0.5);
    // Near the centre x is close to 1 and 1 - x would cancel: there the complement is inverted instead.
    const rest = x > 0.5 ? (0,_inverse_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .inverseBeta */ .d)(1 - tail, 0.5, df / 2) : 1 - x;
    const size = Math.sqrt((df * rest) / (x > 0.5 ? 1 - rest : x));
    return p < 0.5 ? -size : size;
}


/***/ })

};
