'use strict';
const chunkUrl = process.getBuiltinModule('url').pathToFileURL(__filename).href;
exports.id = 7372;
exports.ids = [7372];
exports.modules = {

  21501:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    g: () => (  chosenOutput)
  });


function chosenOutput(names, wanted) {
    if (wanted === undefined) {
        if (names.length === 1)
            return 0;
        throw new Error(names.length === 0
            ? 'it has no output'
            : `it has ${names.length} outputs (${listed(names)}), where one was needed: name it as model.output`);
    }
    const exact = names.indexOf(wanted);
    const found = exact >= 0 ? exact : names.findIndex((name) => name.replace(/:\d+$/, '') === wanted);
    if (found >= 0)
        return found;
    throw new Error(`it has no output ${wanted}, but ${listed(names)}`);
}
function listed(names) {
    return names.length > 20 ? `${names.slice(0, 20).join(', ')}, …` : names.join(', ');
}


  }),

  44531:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  openModel),
    a: () => (  loadFromDisk)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _chosen_output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21501);



 
async function loadFromDisk(tf, place) {
    const handler = { load: () => artifactsOf(place.folder) };
    if (place.form === 'layers') {
        const model = await explained(tf.loadLayersModel(handler), place.folder);
         
        const run = (x, rows) => model.predict(single(x), { batchSize: rows });
        return { inputs: model.inputs, outputs: model.outputs ?? [], run };
    }
    const model = await tf.loadGraphModel(handler);
    const dynamic = hasControlFlow(model);
    const { inputs, outputs } = model;
    return {
        inputs,
        outputs,
        run: (x, _, output) => {
            const given = Object.fromEntries(inputs.map(({ name }, i) => [name, x[i]]));
            const wanted = outputs[output]?.name ?? [];
            return dynamic ? model.executeAsync(given, wanted) : model.execute(given, wanted);
        },
    };
}


function openModel(tf, model, about) {
    if (model.inputs.length === 0)
        throw new Error('it has no input');
    const inputs = model.inputs.map(portOf);
    const outputs = model.outputs.map(portOf);
    const names = outputs.map(({ name }) => name);
    let last = [];
    return {
        info: { ...about, inputs, outputs },
        predict: async (batch, wanted) => {
            const output = names.length === 0 && wanted === undefined ? 0 : (0,_chosen_output_js__WEBPACK_IMPORTED_MODULE_2__  .g)(names, wanted);
            tf.dispose(last);
            const given = [];
            last = given;
            for (const port of inputs)
                given.push(tensorOf(tf, port, batch));
            const { prediction, tensors } = await timed(tf, model, given, batch.rows, output);
            last = [...given, ...tensors];
            return prediction;
        },
    };
}
function portOf({ name, shape, dtype }) {
    const sizes = (shape ?? [null, null]).slice(1).map((size) => (size === null || size < 0 ? null : size));
    return { name, dtype: kinds[dtype ?? 'float32'] ?? 'float32', shape: sizes };
}
 
const kinds = {
    ...{ float32: 'float32', int32: 'int32', bool: 'bool', string: 'string' },
    ...{ int64: 'int64', uint8: 'uint8' },
};
function tensorOf(tf, { name, dtype }, batch) {
    const [only] = batch.tensors;
    const own = batch.tensors.length === 1 ? only : batch.tensors.find((tensor) => tensor.name === name);
    if (own === undefined)
        throw new Error(`it was not given its input ${name}`);
    const shape = [batch.rows, ...own.shape];
    if (dtype === 'string')
        return tf.tensor(Array.from(own.values, (text) => text ?? ''), shape, 'string');
     
    if (dtype === 'int64')
        return tf.tensor(halves(own.values), [...shape, 2], 'int32');
    if (dtype === 'uint8')
        return tf.tensor(Int32Array.from(own.values), shape, 'int32');
    return tf.tensor(own.values, shape, dtype);
}
function halves({ buffer, byteOffset, length }) {
    return new Int32Array(buffer, byteOffset, 2 * length);
}
 
function kindOf(data, dtype) {
    return data instanceof BigInt64Array ? 'int64' : kinds[dtype];
}
async function timed(tf, model, x, rows, output) {
    const start = performance.now();
    const given = await model.run(x, rows, output);
    const tensors = 'dataSync' in given ? [given] : Object.values(given);
    try {
        const tensor = wantedOf(given, output);
        const data = numeric.has(tensor.dtype) && tf.inPlace !== undefined ? tf.inPlace(tensor) : tensor.dataSync();
        const ns = 1e6 * (performance.now() - start);
        const [count, ...shape] = tensor.shape;
        const dtype = kindOf(data, tensor.dtype);
        if (dtype === undefined)
            throw new Error(`its output is ${tensor.dtype}, which is not read`);
        const values = dtype === 'string' ? Array.from(data) : data;
        const name = model.outputs[output]?.name ?? '';
        if (count !== rows)
            throw new Error(`it answered ${count ?? 1} rows for ${rows}`);
        return { prediction: { output: { name, dtype, shape, values }, ns }, tensors };
    }
    catch (error) {
        tf.dispose(tensors);
        throw error;
    }
}
 
const numeric = new Set(['float32', 'int32', 'bool']);
function single(tensors) {
    return tensors.length === 1 ? tensors[0] : tensors;
}
 
function wantedOf(given, output) {
    if ('dataSync' in given)
        return given;
    const tensors = Array.isArray(given) ? given : Object.values(given);
    const found = tensors.length === 1 ? tensors[0] : tensors[output];
    if (found === undefined)
        throw new Error(`it answered ${tensors.length} outputs, where number ${output + 1} was needed`);
    return found;
}
function hasControlFlow(model) {
    const graph = model;
    const dynamic = /^(Switch|Merge|Enter|Exit|NextIteration|StatelessIf|StatelessWhile|If|While|NonMaxSuppressionV\d|Where)$/;
    return graph.modelTopology?.node?.some((node) => dynamic.test(node.op ?? '')) ?? false;
}
 
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


  }),

  87372:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    tfjsCpu: () => (  tfjsCpu),
    tfjsWasm: () => (  tfjsWasm)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
  var _tf_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44531);




const binary = 'tfjs-backend-wasm-simd.wasm';
 
const tfjsWasm = {
    id: 'tfjs-wasm',
    forms: ['layers', 'graph'],
    async open(place) {
         
        Object.assign(globalThis, { __dirname: wasmFolder() });
        const [core, wasm, layers, converter] = await Promise.all([
            __webpack_require__.e(  3484).then(__webpack_require__.t.bind(__webpack_require__, 53484, 19)),
            Promise.all( [__webpack_require__.e(3484), __webpack_require__.e(6744)]).then(__webpack_require__.t.bind(__webpack_require__, 16744, 19)),
            Promise.all( [__webpack_require__.e(3484), __webpack_require__.e(9762)]).then(__webpack_require__.t.bind(__webpack_require__, 99762, 19)),
            Promise.all( [__webpack_require__.e(3484), __webpack_require__.e(8192)]).then(__webpack_require__.t.bind(__webpack_require__, 78192, 19)),
        ]);
        wasm.setWasmPaths(`${wasmFolder()}/`);
        if (!(await core.setBackend('wasm')))
            throw new Error('the WebAssembly backend did not start');
        const tf = {
            ...core,
            loadLayersModel: layers.loadLayersModel,
            loadGraphModel: converter.loadGraphModel,
            inPlace: (tensor) => core.backend().typedArrayFromHeap(tensor),
        };
        const model = await (0,_tf_model_js__WEBPACK_IMPORTED_MODULE_3__  .a)(tf, place);
        return (0,_tf_model_js__WEBPACK_IMPORTED_MODULE_3__  .G)(tf, model, { runtime: `tfjs-wasm ${core.version_core}`, device: 'cpu' });
    },
};
 
const tfjsCpu = {
    id: 'tfjs-cpu',
    forms: ['layers', 'graph'],
    async open(place) {
        const [core, , layers, converter] = await Promise.all([
            __webpack_require__.e(  3484).then(__webpack_require__.t.bind(__webpack_require__, 53484, 19)),
            Promise.all( [__webpack_require__.e(3484), __webpack_require__.e(8048)]).then(__webpack_require__.t.bind(__webpack_require__, 68048, 19)),
            Promise.all( [__webpack_require__.e(3484), __webpack_require__.e(9762)]).then(__webpack_require__.t.bind(__webpack_require__, 99762, 19)),
            Promise.all( [__webpack_require__.e(3484), __webpack_require__.e(8192)]).then(__webpack_require__.t.bind(__webpack_require__, 78192, 19)),
        ]);
        if (!(await core.setBackend('cpu')))
            throw new Error('the JavaScript backend did not start');
        const tf = { ...core, loadLayersModel: layers.loadLayersModel, loadGraphModel: converter.loadGraphModel };
        return (0,_tf_model_js__WEBPACK_IMPORTED_MODULE_3__  .G)(tf, await (0,_tf_model_js__WEBPACK_IMPORTED_MODULE_3__  .a)(tf, place), { runtime: `tfjs-cpu ${core.version_core}`, device: 'cpu' });
    },
};
 
function wasmFolder() {
    const script = process.argv[1];
    const places = script === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(script), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(script), 'suite')];
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(chunkUrl)), step = 0; step < 8; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), step++) {
        places.push(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'node_modules/@tensorflow/tfjs-backend-wasm/dist'));
    }
    const found = places.find((place) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, binary)));
    if (found === undefined)
        throw new Error(`${binary} was not found beside the program: use the whole dist folder of a release`);
    return found;
}


  })

};
