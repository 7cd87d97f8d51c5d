export const id = 7372;
export const ids = [7372];
export const modules = {

/***/ 44531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openModel),
/* harmony export */   a: () => (/* binding */ loadFromDisk)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Loads a layers or graph model from `model.json` and its shards on disk. */
async function loadFromDisk(tf, place) {
    const handler = { load: () => artifactsOf(place.folder) };
    if (place.form === 'layers') {
        const model = await explained(tf.loadLayersModel(handler), place.folder);
        // The default batch size of 32 would cut every call into many.
        return { inputs: model.inputs, run: (x, rows) => model.predict(x, { batchSize: rows }) };
    }
    const model = await tf.loadGraphModel(handler);
    const dynamic = hasControlFlow(model);
    return { inputs: model.inputs, run: (x) => (dynamic ? model.executeAsync(x) : model.predict(x)) };
}
/** A loaded model behind the contract: shapes the rows, reads the one output, disposes of every tensor. */
function openModel(tf, model, about) {
    const input = model.inputs[0];
    if (input === undefined || model.inputs.length !== 1) {
        throw new Error(`it has ${model.inputs.length} inputs, where one was needed`);
    }
    const shape = (input.shape ?? []).slice(1).map((size) => (size === null || size < 0 ? null : size));
    return {
        info: { ...about, input: shape },
        predict: async (values, rows) => {
            const x = tf.tensor(values, [rows, ...rowShape(shape, values.length / rows)], 'float32');
            const cast = input.dtype === 'int32' || input.dtype === 'bool' ? tf.cast(x, input.dtype) : x;
            try {
                return await timed(tf, model, cast, rows);
            }
            finally {
                tf.dispose([x, cast]);
            }
        },
    };
}
async function timed(tf, model, x, rows) {
    const start = process.hrtime.bigint();
    const output = await model.run(x, rows);
    const tensor = only(output);
    const data = tensor.dataSync();
    const ns = Number(process.hrtime.bigint() - start);
    const [count] = tensor.shape;
    const values = Float32Array.from(data);
    tf.dispose(output);
    if (count !== rows)
        throw new Error(`it answered ${count ?? 1} rows for ${rows}`);
    return { values, width: values.length / rows, ns };
}
function only(output) {
    const tensors = Array.isArray(output) ? output : 'dataSync' in output ? [output] : Object.values(output);
    const [first] = tensors;
    if (first === undefined || tensors.length !== 1)
        throw new Error(`it has ${tensors.length} outputs, where one was needed`);
    return first;
}
function rowShape(declared, width) {
    const known = declared.filter((size) => size !== null);
    const product = known.reduce((all, size) => all * size, 1);
    const open = declared.length - known.length;
    if (declared.length === 0 && width === 1)
        return [1];
    if (declared.length === 0)
        return [width];
    if (open === 0 && product === width)
        return known;
    if (open === 1 && width % product === 0)
        return declared.map((size) => size ?? width / product);
    throw new Error(`it takes ${declared.map((size) => size ?? '?').join(' × ')} numbers a row, the golden dataset has ${width}`);
}
function hasControlFlow(model) {
    const graph = model;
    const dynamic = /^(Switch|Merge|Enter|Exit|NextIteration|StatelessIf|StatelessWhile|If|While|NonMaxSuppressionV\d|Where)$/;
    return graph.modelTopology?.node?.some((node) => dynamic.test(node.op ?? '')) ?? false;
}
/** Keras 3 writes layers models that this library does not read, and its own message says nothing of it. */
async function explained(loading, folder) {
    try {
        return await loading;
    }
    catch (cause) {
        const { modelTopology } = topologyIn(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'model.json'), 'utf8')));
        if (!/^3\./.test(String(modelTopology.keras_version ?? '')))
            throw cause;
        throw new Error('it was exported by Keras 3, and TensorFlow.js reads layers models of Keras 2 only', { cause });
    }
}
/** The parsed `model.json`, when it can be one. Errors: a plain error that says what it is instead. */
function topologyIn(json) {
    const model = json;
    const topology = model?.modelTopology;
    if (typeof topology !== 'object' || topology === null)
        throw new Error('its model.json has no modelTopology, so it is no TensorFlow.js model');
    return model;
}
async function artifactsOf(folder) {
    const json = topologyIn(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'model.json'), 'utf8')));
    const groups = json.weightsManifest ?? [];
    const shards = await Promise.all(groups.flatMap((group) => group.paths).map(async (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(await inside(folder, path))));
    const all = Buffer.concat(shards);
    return {
        modelTopology: json.modelTopology,
        weightSpecs: groups.flatMap((group) => group.weights),
        weightData: all.buffer.slice(all.byteOffset, all.byteOffset + all.byteLength),
        ...(json.format === undefined ? {} : { format: json.format }),
        ...(json.signature === undefined ? {} : { signature: json.signature }),
        ...(json.userDefinedMetadata === undefined ? {} : { userDefinedMetadata: json.userDefinedMetadata }),
    };
}
/** The place of a weights file. A `model.json` is not trusted: neither `..` nor a link may lead out of its folder. */
async function inside(folder, path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
    const below = full.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder) + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    const real = below ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(full).catch(() => null) : full;
    if (real === null)
        throw new Error(`its weights file ${JSON.stringify(path)} is not there`);
    if (below && real.startsWith((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder)) + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
        return full;
    throw new Error(`its weights file ${JSON.stringify(path)} is outside its folder`);
}


/***/ }),

/***/ 87372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tfjsWasm: () => (/* binding */ tfjsWasm)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _tf_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44531);




const binary = 'tfjs-backend-wasm-simd.wasm';
/** TensorFlow.js on its WebAssembly backend, bundled: one thread, no native code, on every machine. */
const tfjsWasm = {
    id: 'tfjs-wasm',
    forms: ['layers', 'graph'],
    async open(place) {
        // The backend's glue code asks for the CommonJS name when it starts, which a module does not have.
        Object.assign(globalThis, { __dirname: wasmFolder() });
        const [core, wasm, layers, converter] = await Promise.all([
            __webpack_require__.e(/* import() */ 3484).then(__webpack_require__.t.bind(__webpack_require__, 53484, 19)),
            Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(6744)]).then(__webpack_require__.t.bind(__webpack_require__, 16744, 19)),
            Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(9762)]).then(__webpack_require__.t.bind(__webpack_require__, 99762, 19)),
            Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(8192)]).then(__webpack_require__.t.bind(__webpack_require__, 78192, 19)),
        ]);
        wasm.setWasmPaths(`${wasmFolder()}/`);
        if (!(await core.setBackend('wasm')))
            throw new Error('the WebAssembly backend did not start');
        const tf = { ...core, loadLayersModel: layers.loadLayersModel, loadGraphModel: converter.loadGraphModel };
        const model = await (0,_tf_model_js__WEBPACK_IMPORTED_MODULE_3__/* .loadFromDisk */ .a)(tf, place);
        return (0,_tf_model_js__WEBPACK_IMPORTED_MODULE_3__/* .openModel */ .G)(tf, model, { runtime: `tfjs-wasm ${core.version_core}`, device: 'cpu' });
    },
};
/** The folder of the backend's binaries: beside the running script (the bundle), else in node_modules above this file. */
function wasmFolder() {
    const script = process.argv[1];
    const places = script === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(script), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(script), 'suite')];
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url)), step = 0; step < 8; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), step++) {
        places.push(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'node_modules/@tensorflow/tfjs-backend-wasm/dist'));
    }
    const found = places.find((place) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, binary)));
    if (found === undefined)
        throw new Error(`${binary} was not found beside the program: use the whole dist folder of a release`);
    return found;
}


/***/ })

};
