'use strict';
exports.id = 1567;
exports.ids = [1567];
exports.modules = {

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

  91567:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  onnx: () => (  onnx),
  onnxCuda: () => (  onnxCuda),
  onnxWebgpu: () => (  onnxWebgpu)
});

 
var external_node_path_ = __webpack_require__(76760);
 
var import_module = __webpack_require__(75141);
 
var chosen_output = __webpack_require__(21501);
; 


function toHalf(value) {
    const bits = new Uint32Array(Float32Array.of(value).buffer)[0];
    const sign = (bits >>> 16) & 0x8000;
    const exponent = (bits >>> 23) & 255;
    const fraction = bits & 0x7fffff;
    if (exponent === 255)
        return sign | 0x7c00 | (fraction === 0 ? 0 : 0x200);
    const scaled = exponent - 112;
    if (scaled >= 31)
        return sign | 0x7c00;
    if (scaled > 0)
        return sign + rounded((scaled << 23) | fraction, 13);
     
    return scaled < -10 ? sign : sign + rounded(fraction | 0x800000, 14 - scaled);
}
 
function fromHalf(bits) {
    const sign = (bits & 0x8000) === 0 ? 1 : -1;
    const exponent = (bits >>> 10) & 31;
    const fraction = bits & 0x3ff;
    if (exponent === 31)
        return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
    return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25);
}
 
function rounded(bits, count) {
    const half = 2 ** (count - 1);
    const kept = Math.floor(bits / (2 * half));
    const rest = bits - kept * 2 * half;
    return rest > half || (rest === half && kept % 2 === 1) ? kept + 1 : kept;
}

; 

const same = (as) => ({ as, give: (values) => values, take: (data) => data });
 
const onnxKinds = {
    float32: same('float32'),
    float64: same('float64'),
    int32: same('int32'),
    int64: same('int64'),
    uint8: same('uint8'),
    bool: same('bool'),
    string: {
        as: 'string',
        give: (values) => values.map((text) => text ?? ''),
        take: (data) => [...data],
    },
    float16: {
        as: 'float32',
        give: (values) => Uint16Array.from(values, toHalf),
        take: (data) => {
             
            const bits = data instanceof Uint16Array ? data : null;
            return bits === null ? Float32Array.from(data) : Float32Array.from(bits, fromHalf);
        },
    },
    int8: small('int8', Int8Array, -128, 127),
    int16: small('int16', Int16Array, -32_768, 32_767),
    uint16: small('uint16', Uint16Array, 0, 65_535),
    uint32: {
        as: 'int64',
        give: (values) => Uint32Array.from(values, (value) => Number(inside('uint32', value, 0n, 2n ** 32n - 1n))),
        take: (data) => BigInt64Array.from(data, BigInt),
    },
    uint64: {
        as: 'int64',
        give: (values) => BigUint64Array.from(values, (value) => inside('uint64', value, 0n, 2n ** 63n - 1n)),
        take: (data) => BigInt64Array.from(data, (value) => inside('int64', value, 0n, 2n ** 63n - 1n)),
    },
};
function small(name, array, lowest, highest) {
    return {
        as: 'int32',
        give: (values) => array.from(values, (value) => inside(name, value, lowest, highest)),
        take: (data) => Int32Array.from(data),
    };
}
 
function inside(name, value, lowest, highest) {
    if (value >= lowest && value <= highest)
        return value;
    throw new Error(`${value} is no ${name} (${lowest} to ${highest})`);
}

 
var rungs = __webpack_require__(14306);
; 





 
const onnx = onnxRuntime('onnx', 'cpu');
 
const onnxCuda = onnxRuntime('onnx-cuda', 'cuda');
 
const onnxWebgpu = onnxRuntime('onnx-webgpu', 'webgpu');
function onnxRuntime(id, provider) {
    return {
        id,
        forms: rungs .W[id].forms,
        async open(place, module) {
            if (module === undefined)
                throw new Error(`${id} was not given the place of its package`);
            const imported = (await (0,import_module .W)(module));
            const ort = imported.default ?? imported;
            const session = await ort.InferenceSession.create((0,external_node_path_.join)(place.folder, place.file ?? 'model.onnx'), options(provider));
            const runtime = `onnxruntime ${ort.env.versions.node ?? ort.env.versions.common} ${provider}`;
            return openSession(ort, session, { runtime, device: provider === 'cpu' ? 'cpu' : 'gpu' });
        },
    };
}
 
function options(provider) {
    const threads = Number(process.env.OMP_NUM_THREADS ?? 1);
    return {
        executionProviders: [provider],
        intraOpNumThreads: Number.isInteger(threads) && threads > 0 ? threads : 1,
        interOpNumThreads: 1,
        logSeverityLevel: 3,
        ...(provider === 'cpu' ? {} : { extra: { session: { disable_cpu_ep_fallback: '1' } } }),
    };
}
function openSession(ort, session, about) {
    const inputs = session.inputMetadata.map((port) => portOf(port, 'input'));
    const outputs = session.outputMetadata;
    const names = outputs.map(({ name }) => name);
    let known = null;
    const fetched = (wanted) => {
        if (known?.wanted === wanted && known !== null)
            return known;
        known = { wanted, ...portOf(outputs[(0,chosen_output .g)(names, wanted)], 'output') };
        return known;
    };
    return {
        info: {
            ...about,
            inputs: inputs.map(({ port }) => port),
            outputs: outputs.filter(exchanged).map((port) => portOf(port, 'output').port),
        },
        async predict(batch, wanted) {
            const { port, kind } = fetched(wanted);
            const feeds = {};
            for (const input of inputs)
                feeds[input.port.name] = tensorOf(ort, input, batch);
            const start = performance.now();
            const given = (await session.run(feeds, [port.name]))[port.name];
            const ns = 1e6 * (performance.now() - start);
            return { output: outputOf(given, port.name, kind, batch.rows), ns };
        },
    };
}
function exchanged(port) {
    return port.isTensor && onnxKinds[port.type] !== undefined;
}
function portOf(port, side) {
    if (!port.isTensor) {
        throw new Error(`its ${side} ${port.name} is no tensor but a map or sequence: export it as a tensor (skl2onnx: \`options={"zipmap": False}\`)`);
    }
    const kind = onnxKinds[port.type];
    if (kind === undefined)
        throw new Error(`its ${side} ${port.name} is ${port.type}, which is not exchanged`);
    const shape = port.shape.slice(1).map((size) => (typeof size === 'number' && size >= 0 ? size : null));
    return { port: { name: port.name, dtype: kind.as, shape }, type: port.type, kind };
}
function tensorOf(ort, { port, type, kind }, batch) {
    const [only] = batch.tensors;
    const own = batch.tensors.length === 1 ? only : batch.tensors.find(({ name }) => name === port.name);
    if (own === undefined)
        throw new Error(`it was not given its input ${port.name}`);
    return new ort.Tensor(type, kind.give(own.values), [batch.rows, ...own.shape]);
}
function outputOf({ data, dims }, name, kind, rows) {
    const [count, ...shape] = dims;
    if (count !== rows)
        throw new Error(`it answered ${count ?? 1} rows for ${rows}`);
    return { name, dtype: kind.as, shape, values: kind.take(data) };
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


  })

};
