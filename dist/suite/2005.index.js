export const id = 2005;
export const ids = [2005];
export const modules = {

/***/ 75141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ importModule)
/* harmony export */ });
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
/**
 * Imports a module by its absolute file URL at run time.
 *
 * The comment inside the call makes bundlers leave it alone: the module is not in the bundle, and its place is known
 * only when it runs. Without it they replace the call by a lookup in their own table.
 */
function importModule(url) {
    return import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ /* @vite-ignore */ url));
}


/***/ }),

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

/***/ 32005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tfjsNode: () => (/* binding */ tfjsNode),
/* harmony export */   tfjsNodeGpu: () => (/* binding */ tfjsNodeGpu)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _packages_import_module_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75141);
/* harmony import */ var _tf_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44531);



/** tfjs-node with TensorFlow's own library: layers and graph models, and a SavedModel's default signature. */
const tfjsNode = nodeRuntime('tfjs-node');
/** The same with CUDA; it falls back to the CPU silently, so `info.device` tells where it runs. */
const tfjsNodeGpu = nodeRuntime('tfjs-node-gpu');
function nodeRuntime(id) {
    return {
        id,
        forms: ['layers', 'graph', 'saved-model'],
        async open(place, module) {
            if (module === undefined)
                throw new Error(`${id} was not given the place of its package`);
            restoreRemovedChecks();
            const imported = (await (0,_packages_import_module_js__WEBPACK_IMPORTED_MODULE_1__/* .importModule */ .W)(module));
            const tf = imported.default ?? imported;
            await tf.ready();
            const gpu = tf.backend().isUsingGpuDevice === true;
            const model = place.form === 'saved-model' ? await savedModel(tf, place) : await (0,_tf_model_js__WEBPACK_IMPORTED_MODULE_2__/* .loadFromDisk */ .a)(tf, place);
            return (0,_tf_model_js__WEBPACK_IMPORTED_MODULE_2__/* .openModel */ .G)(tf, model, { runtime: `${id} ${tf.version.tfjs}`, device: gpu ? 'gpu' : 'cpu' });
        },
    };
}
async function savedModel(tf, place) {
    const model = await tf.node.loadSavedModel(place.folder, ['serve'], 'serving_default');
    const single = model.inputs.filter((input) => !['float32', 'int32', 'bool'].includes(input.dtype));
    if (single.length > 0)
        throw new Error(`its input is ${single[0]?.dtype}, which this runtime does not take`);
    const inputs = model.inputs.map((input) => ({ ...input, shape: input.shape?.map(sizeOf) }));
    return { inputs, run: (x) => model.predict(x) };
}
/** A dimension of a SavedModel's input comes as a protocol buffer message, whatever the types say. */
function sizeOf(dimension) {
    if (typeof dimension === 'number')
        return dimension;
    const message = dimension;
    return message?.getSize?.() ?? message?.u?.[0] ?? null;
}
/** tfjs-node 4.22 calls two functions of `util` that Node 23 removed (tensorflow/tfjs#8609). */
function restoreRemovedChecks() {
    const target = node_util__WEBPACK_IMPORTED_MODULE_0__;
    target.isNullOrUndefined ??= (value) => value === null || value === undefined;
    target.isArray ??= Array.isArray;
}


/***/ })

};
