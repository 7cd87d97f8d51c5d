'use strict';
exports.id = 6109;
exports.ids = [6109];
exports.modules = {

  26362:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Y: () => (  halfPlusTwoCheck),
    i: () => (  halfPlusTwo)
  });
  var _protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44964);

const float = 1;
 
const halfPlusTwoCheck = { inputs: [1, 2, 5], outputs: [2.5, 3, 4.5] };


function halfPlusTwo() {
    const graph = (0,_protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__  .t)([1, node('x', 'Placeholder', [], ['dtype', type(float)], ['shape', (0,_protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__  .t)([7, anyCount()])])], [1, constant('half', 0.5)], [1, constant('two', 2)], [1, node('halved', 'Mul', ['x', 'half'], ['T', type(float)])], [1, node('y', 'AddV2', ['halved', 'two'], ['T', type(float)])], [4, (0,_protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__  .t)([1, 27])]);
    const signature = (0,_protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__  .t)([1, entry('x', tensorInfo('x:0'))], [2, entry('y', tensorInfo('y:0'))], [3, 'tensorflow/serving/predict']);
    const meta = (0,_protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__  .t)([1, (0,_protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__  .t)([4, 'serve'])], [2, graph], [5, entry('serving_default', signature)]);
    return (0,_protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__  .t)([1, 1], [2, meta]);
}
function node(name, op, inputs, ...attributes) {
    return (0,_protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__  .t)([1, name], [2, op], ...inputs.map((input) => [3, input]), ...attributes.map(([key, value]) => [5, entry(key, value)]));
}
function constant(name, value) {
    const tensor = (0,_protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__  .t)([1, float], [2, (0,_protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__  .t)()], [5, { float: value }]);
    return node(name, 'Const', [], ['dtype', type(float)], ['value', (0,_protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__  .t)([8, tensor])]);
}
function tensorInfo(name) {
    return (0,_protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__  .t)([1, name], [2, float], [3, anyCount()]);
}
 
function anyCount() {
    return (0,_protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__  .t)([2, (0,_protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__  .t)([1, -1])]);
}
function type(id) {
    return (0,_protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__  .t)([6, id]);
}
 
function entry(key, value) {
    return (0,_protobuf_message_js__WEBPACK_IMPORTED_MODULE_0__  .t)([1, key], [2, value]);
}


  }),

  75141:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  importModule)
  });
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};


function importModule(url) {
    return import(__rewriteRelativeImportExtension(    url));
}


  }),

  44964:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    t: () => (  protobufMessage)
  });


function protobufMessage(...fields) {
    return Buffer.concat(fields.map(([field, value]) => Buffer.concat(parts(field, value))));
}
function parts(field, value) {
    if (typeof value === 'number')
        return [varint(field * 8), varint(value)];
    if (typeof value === 'string')
        return parts(field, Buffer.from(value));
    if (value instanceof Uint8Array)
        return [varint(field * 8 + 2), varint(value.length), value];
    const bytes = Buffer.alloc(4);
    bytes.writeFloatLE(value.float);
    return [varint(field * 8 + 5), bytes];
}
function varint(value) {
    const bytes = [];
    let left = BigInt.asUintN(64, BigInt(value));
    while (left > 127n) {
        bytes.push(Number(left & 127n) + 128);
        left >>= 7n;
    }
    return Uint8Array.from([...bytes, Number(left)]);
}


  }),

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

  14306:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  spokenForm),
    W: () => (  rungs)
  });
const tensorflow = ['layers', 'graph', 'saved-model'];
 
const rungs = {
    'tfjs-node-gpu': { package: 'tfjs-node-gpu', forms: tensorflow, gpu: true },
    'onnx-cuda': { package: 'onnx-cuda', forms: ['onnx'], gpu: true },
    'onnx-webgpu': { package: 'onnx', forms: ['onnx'], gpu: true },
    'tfjs-node': { package: 'tfjs-node', forms: tensorflow, gpu: false },
    onnx: { package: 'onnx', forms: ['onnx'], gpu: false },
    'tfjs-wasm': { package: null, forms: ['layers', 'graph'], gpu: false },
    'tfjs-cpu': { package: null, forms: ['layers', 'graph'], gpu: false },
};
 
const spokenForm = {
    layers: 'TensorFlow.js layers',
    graph: 'TensorFlow.js graph',
    'saved-model': 'SavedModel',
    onnx: 'ONNX',
};


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

  26109:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  tfjsNode: () => (  tfjsNode),
  tfjsNodeGpu: () => (  tfjsNodeGpu)
});

 
var external_node_util_ = __webpack_require__(57975);
 
var import_module = __webpack_require__(75141);
 
var chosen_output = __webpack_require__(21501);
 
var promises_ = __webpack_require__(51455);
 
var external_node_os_ = __webpack_require__(48161);
 
var external_node_path_ = __webpack_require__(76760);
 
var protobuf_message = __webpack_require__(44964);
; 


function* protobufFields(message) {
    let at = 0;
    const varint = () => {
        let value = 0n;
        for (let shift = 0n; shift < 70n; shift += 7n) {
            const byte = message[at++];
            if (byte === undefined)
                break;
            value |= BigInt(byte & 127) << shift;
            if (byte < 128)
                return Number(BigInt.asIntN(64, value));
        }
        throw malformed();
    };
    const skip = (length) => {
        const from = at;
        at += length;
        if (length < 0 || at > message.length)
            throw malformed();
        return message.subarray(from, at);
    };
    while (at < message.length) {
        const key = varint();
        const [field, wire] = [Math.floor(key / 8), key & 7];
        if (field < 1)
            throw malformed();
        if (wire === 0)
            yield { field, bytes: null, number: varint() };
        else if (wire === 2)
            yield { field, bytes: skip(varint()), number: 0 };
        else if (wire === 1 || wire === 5)
            yield { field, bytes: skip(wire === 1 ? 8 : 4) && null, number: 0 };
        else
            throw malformed();
    }
}
function malformed() {
    return new Error('it is not a whole protocol buffer message');
}

; 



 
const types = [
    ...['INVALID', 'FLOAT', 'DOUBLE', 'INT32', 'UINT8', 'INT16', 'INT8', 'STRING', 'COMPLEX64', 'INT64', 'BOOL'],
    ...['QINT8', 'QUINT8', 'QINT32', 'BFLOAT16', 'QINT16', 'QUINT16', 'UINT16', 'COMPLEX128', 'HALF', 'RESOURCE'],
    ...['VARIANT', 'UINT32', 'UINT64', 'FLOAT8_E5M2', 'FLOAT8_E4M3FN'],
];
 
const largest = 2 ** 31;


async function signatureOf(folder) {
    const bytes = await contentOf((0,external_node_path_.join)(folder, 'saved_model.pb'));
    let graphs;
    try {
        graphs = [...protobufFields(bytes)].flatMap(({ field, bytes: graph }) => field === 2 && graph !== null ? [graphOf(graph)] : []);
    }
    catch (cause) {
        throw new Error('its saved_model.pb is damaged or of another format', { cause });
    }
    const graph = graphs.find(({ tags }) => tags.length === 1 && tags[0] === 'serve');
    if (graph === undefined) {
        const tags = graphs.map((each) => each.tags.join('+') || 'none').join(', ') || 'no graph at all';
        throw new Error(`its saved_model.pb has no graph tagged serve, but ${tags}`);
    }
    const named = graph.signatures.filter(({ name }) => !name.startsWith('__'));
    const chosen = named.find(({ name }) => name === 'serving_default') ?? (named.length === 1 ? named[0] : undefined);
    if (chosen !== undefined) {
        const rest = graphs.flatMap(({ signatures }) => signatures).filter((each) => each !== chosen);
        return { ...chosen, tags: graph.tags, others: rest.flatMap(({ inputs, outputs }) => [...inputs, ...outputs]) };
    }
    const names = named.map(({ name }) => name).join(', ');
    throw new Error(names === '' ? 'it has no signature' : `it has no signature serving_default, but ${names}`);
}
 
async function contentOf(path) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        const { size } = await file.stat();
        if (size >= largest)
            throw new Error('its saved_model.pb is larger than 2 GiB, which TensorFlow does not read');
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
 
function graphOf(message) {
    const tags = [];
    const signatures = [];
    for (const { field, bytes } of protobufFields(message)) {
        if (field === 1 && bytes !== null) {
            for (const info of protobufFields(bytes))
                if (info.field === 4 && info.bytes !== null)
                    tags.push(signature_text(info.bytes));
        }
        if (field === 5 && bytes !== null) {
            const [name, value] = pairOf(bytes);
            signatures.push({ name, inputs: portsOf(value, 1), outputs: portsOf(value, 2) });
        }
    }
    return { tags, signatures };
}
 
function portsOf(signature, map) {
    const ports = [];
    for (const { field, bytes } of protobufFields(signature)) {
        if (field === map && bytes !== null)
            ports.push(portOf(...pairOf(bytes)));
    }
    return ports;
}
 
function portOf(key, message) {
    let tensor = null;
    let type = 0;
    let shape = 'absent';
    for (const { field, bytes, number } of protobufFields(message)) {
        if (field === 1 && bytes !== null)
            tensor = signature_text(bytes);
        if (field === 2)
            type = number;
        if (field === 3 && bytes !== null)
            shape = shapeOf(bytes);
    }
    return { key, tensor, type: types[type] ?? `kind ${type}`, shape };
}
 
function shapeOf(message) {
    const sizes = [];
    for (const { field, bytes, number } of protobufFields(message)) {
        if (field === 3 && number !== 0)
            return 'unknown';
        if (field !== 2 || bytes === null)
            continue;
        let size = 0;
        for (const part of protobufFields(bytes))
            if (part.field === 1)
                size = part.number;
        sizes.push(size < 0 ? null : size);
    }
    return sizes;
}
 
function pairOf(message) {
    let key = '';
    let value = new Uint8Array();
    for (const { field, bytes } of protobufFields(message)) {
        if (field === 1 && bytes !== null)
            key = signature_text(bytes);
        if (field === 2 && bytes !== null)
            value = bytes;
    }
    return [key, value];
}
function signature_text(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}

; 








async function prunedModel(folder, kept) {
    const copy = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'assay-model-'));
    const bytes = await contentOf((0,external_node_path_.join)(folder, 'saved_model.pb'));
    await (0,promises_.writeFile)((0,external_node_path_.join)(copy, 'saved_model.pb'), prunedBytes(bytes, kept));
    for (const name of await (0,promises_.readdir)(folder)) {
        if (name !== 'saved_model.pb')
            await (0,promises_.symlink)((0,external_node_path_.resolve)(folder, name), (0,external_node_path_.join)(copy, name));
    }
    return copy;
}
 
function prunedBytes(bytes, kept) {
    const outputs = new Set(kept.outputs.map(({ key }) => key));
    const signature = (pair) => filtered(pair, (field, value) => field === 2 ? filtered(value, (map, entry) => (map === 2 && !outputs.has(keyOf(entry)) ? null : entry)) : value);
    const graph = (meta) => filtered(meta, (field, value) => {
        if (field !== 5)
            return value;
        return keyOf(value) === kept.name ? signature(value) : null;
    });
    return filtered(bytes, (field, meta) => {
        if (field !== 2)
            return meta;
        return JSON.stringify(tagsOf(meta)) === JSON.stringify(kept.tags) ? graph(meta) : null;
    });
}
 
function filtered(bytes, keep) {
    const fields = [];
    for (const { field, bytes: value, number } of protobufFields(bytes)) {
        const given = value === null ? number : keep(field, value);
        if (given !== null)
            fields.push([field, given]);
    }
    return (0,protobuf_message .t)(...fields);
}
function keyOf(pair) {
    for (const { field, bytes } of protobufFields(pair)) {
        if (field === 1 && bytes !== null)
            return Buffer.from(bytes).toString('utf8');
    }
    return '';
}
function tagsOf(meta) {
    return [...protobufFields(meta)]
        .filter(({ field }) => field === 1)
        .flatMap(({ bytes }) => [...protobufFields(bytes ?? new Uint8Array())])
        .flatMap(({ field, bytes }) => (field === 4 && bytes !== null ? [Buffer.from(bytes).toString('utf8')] : []));
}

 
var rungs = __webpack_require__(14306);
 
var half_plus_two = __webpack_require__(26362);
; 






async function selfCheck(run) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'assay-check-'));
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'saved_model.pb'), (0,half_plus_two .i)());
        const given = Array.from(await run(folder, Float32Array.from(half_plus_two .Y.inputs)));
        if (JSON.stringify(given) === JSON.stringify(half_plus_two .Y.outputs))
            return;
        const [asked, wanted] = [half_plus_two .Y.inputs.join(', '), half_plus_two .Y.outputs.join(', ')];
        throw new Error(`withdrawn: a model that halves and adds two answered ${given.join(', ')} for ${asked}, not ${wanted}`);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

; 
 
const kinds = {
    FLOAT: 'float32',
    INT32: 'int32',
    INT64: 'int64',
    UINT8: 'uint8',
    BOOL: 'bool',
    STRING: 'string',
};
 
function exchangedAs({ type }) {
    return kinds[type];
}


function signatureLimit({ inputs, outputs }, wanted) {
    const ports = [
        ...inputs.map((port) => ['input', port]),
        ...outputs.filter(({ key }) => wanted === undefined || key === wanted).map((port) => ['output', port]),
    ];
    for (const [side, port] of ports) {
        const why = portLimit(port);
        if (why !== null)
            return `its ${side} ${port.key} ${why}`;
    }
    return null;
}
function portLimit(port) {
    if (port.tensor === null)
        return 'is sparse, ragged or another composite value';
    if (exchangedAs(port) === undefined)
        return `is ${spoken(port.type)}`;
    return port.shape === 'absent' ? 'has no shape in the signature' : null;
}
 
function holdsRefused({ others }, unused) {
     
    return [...others.filter(({ type }) => type !== 'INVALID'), ...unused].some((port) => portLimit(port) !== null);
}
 
const wayOut = 'tfjs-node cannot run that: use `command` with Python TensorFlow, or TensorFlow Serving';
 
function explainedLoad(message) {
    const operator = /Op type not registered '([^']+)'/.exec(message)?.[1];
    return operator === undefined
        ? message
        : `it needs the operator ${operator} of a library outside TensorFlow; ${wayOut}`;
}
const words = {
    DOUBLE: 'float64',
    HALF: 'float16',
    RESOURCE: 'a resource',
    VARIANT: 'a variant',
    INVALID: 'of no kind',
};
function spoken(type) {
    return words[type] ?? type.toLowerCase();
}

 
var tf_model = __webpack_require__(44531);
; 









 
const tfjsNode = nodeRuntime('tfjs-node');
 
const tfjsNodeGpu = nodeRuntime('tfjs-node-gpu');
function nodeRuntime(id) {
    return {
        id,
        forms: rungs .W[id].forms,
        async open(place, module) {
            if (module === undefined)
                throw new Error(`${id} was not given the place of its package`);
            const signature = place.form === 'saved-model' ? await runnable(place) : null;
            restoreRemovedChecks();
            silenceLargeIntegers();
            const imported = (await (0,import_module .W)(module));
            const tf = imported.default ?? imported;
            await tf.ready();
            await checked(tf);
            const gpu = tf.backend().isUsingGpuDevice === true;
            const model = signature === null ? await (0,tf_model .a)(tf, place) : await savedModel(tf, signature);
            return (0,tf_model .G)(tf, model, { runtime: `${id} ${tf.version.tfjs}`, device: gpu ? 'gpu' : 'cpu' });
        },
    };
}


async function runnable({ folder, output }) {
    const signature = await signatureOf(folder);
    const keys = signature.outputs.map(({ key }) => key);
    const wanted = output === undefined ? undefined : keys[(0,chosen_output .g)(keys, output)];
    const limit = signatureLimit(signature, wanted);
    if (limit !== null)
        throw new Error(`${limit}, and ${wayOut}`);
    const used = signature.outputs.filter(({ key }) => wanted === undefined || key === wanted);
    const unused = signature.outputs.filter((port) => !used.includes(port));
    const kept = { ...signature, outputs: used };
    return { ...kept, folder: holdsRefused(signature, unused) ? await prunedModel(folder, kept) : folder };
}
async function savedModel(tf, { folder, name, tags, inputs, outputs }) {
    const model = await tf.node.loadSavedModel(folder, [...tags], name).catch((error) => {
        throw new Error(explainedLoad(error instanceof Error ? error.message : String(error)), { cause: error });
    });
    const kept = new Set(outputs.map(({ key }) => key));
    const { signature } = model;
    for (const key of Object.keys(signature.outputs))
        if (!kept.has(key))
            delete signature.outputs[key];
    const large = inputs.filter(({ type }) => type === 'INT64').map(({ key }) => key);
     
    for (const key of large)
        delete signature.inputs[key]?.tfDtype;
    return {
        inputs: inputs.map(described),
        outputs: outputs.map((port) => described(port.type === 'UINT8' ? { ...port, type: 'INT32' } : port)),
        run: (x) => {
             
            const given = Object.fromEntries(inputs.map(({ key }, i) => [key, x[i]]));
            for (const key of large)
                given[key] = joined(tf, given[key]);
            const answer = model.predict(given);
            tf.dispose(large.map((key) => given[key]));
            return outputs.map(({ key, type }) => (type === 'UINT8' ? widened(tf, answer[key]) : answer[key]));
        },
    };
}
 
function joined(tf, halves) {
    return converted(tf, 'Bitcast', ['T', 'TF_INT32'], ['type', 'TF_INT64'], halves);
}
 
function widened(tf, bytes) {
    const wide = converted(tf, 'Cast', ['SrcT', 'TF_UINT8'], ['DstT', 'TF_INT32'], bytes);
    tf.dispose(bytes);
    return wide;
}
function converted(tf, operator, from, to, tensor) {
    const backend = tf.backend();
    const { binding } = backend;
    const attributes = [from, to].map(([name, kind]) => ({ name, type: binding.TF_ATTR_TYPE, value: binding[kind] }));
    return backend.executeSingleOutput(operator, attributes, [tensor]);
}
function described(port) {
    const shape = typeof port.shape === 'string' ? [null, null] : port.shape;
    return { name: port.key, shape, dtype: exchangedAs(port) ?? 'float32' };
}
function checked(tf) {
    return selfCheck(async (folder, x) => {
        const model = await tf.node.loadSavedModel(folder, ['serve'], 'serving_default');
        const given = tf.tensor(x, [x.length], 'float32');
        const answer = model.predict(given);
        const values = answer.dataSync().slice();
        tf.dispose([given, answer]);
        model.dispose();
        return values;
    });
}
 
function restoreRemovedChecks() {
    const target = external_node_util_;
    target.isNullOrUndefined ??= (value) => value === null || value === undefined;
    target.isArray ??= Array.isArray;
}
 
function silenceLargeIntegers() {
     
    const say = console.warn;
    console.warn = (...words) => {
        if (!String(words[0]).startsWith('INT64 output tensor'))
            say(...words);
    };
}


  })

};
