export const id = 5697;
export const ids = [5697];
export const modules = {

/***/ 15697:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/model/tensor.js
var tensor = __webpack_require__(2852);
// EXTERNAL MODULE: ./lib/runtimes/gather.js
var gather = __webpack_require__(49870);
// EXTERNAL MODULE: ./lib/runtimes/spool.js
var spool = __webpack_require__(81982);
;// CONCATENATED MODULE: ./lib/runtimes/answering.js



async function runtimeOf(id) {
    if (id === 'tfjs-wasm' || id === 'tfjs-cpu') {
        const tfjs = await __webpack_require__.e(/* import() */ 7372).then(__webpack_require__.bind(__webpack_require__, 87372));
        return id === 'tfjs-wasm' ? tfjs.tfjsWasm : tfjs.tfjsCpu;
    }
    if (id === 'tfjs-node' || id === 'tfjs-node-gpu') {
        const node = await __webpack_require__.e(/* import() */ 6109).then(__webpack_require__.bind(__webpack_require__, 26109));
        return id === 'tfjs-node' ? node.tfjsNode : node.tfjsNodeGpu;
    }
    const { onnx, onnxCuda, onnxWebgpu } = await __webpack_require__.e(/* import() */ 1567).then(__webpack_require__.bind(__webpack_require__, 91567));
    return { onnx, 'onnx-cuda': onnxCuda, 'onnx-webgpu': onnxWebgpu }[id];
}
/** A function that answers requests for one model, one after the other. It never rejects: an error is a reply. */
function answering(open = runtimeOf) {
    let model = null;
    let output;
    let large = null;
    const rowsFrom = reading();
    const answer = async (request) => {
        if (request.op === 'close')
            return { ok: true, op: 'close' };
        if (request.op === 'memory')
            return { ok: true, op: 'memory', peakBytes: process.resourceUsage().maxRSS * 1024 };
        if (request.op === 'load') {
            const runtime = await open(request.runtime);
            if (!runtime.forms.includes(request.place.form))
                throw new Error(`${runtime.id} does not read ${request.place.form} models`);
            output = request.place.output;
            model = await runtime.open(request.place, request.module);
            return { ok: true, op: 'load', info: model.info };
        }
        if (model === null)
            throw new Error('no model is loaded');
        const rows = rowsFrom(request.inputs);
        const { output: given, ns } = await predicted(model, output, request.rows, rows);
        if (request.outputs === undefined)
            return { ok: true, op: 'predict', output: given, ns };
        large ??= (0,spool/* outputFile */.i9)(request.outputs);
        return { ok: true, op: 'predict', output: large.put(given), ns };
    };
    return async (request) => {
        try {
            return await answer(request);
        }
        catch (error) {
            return { ok: false, error: firstLine(error) };
        }
    };
}
/** All calls that a span asks for; the time of the calls is summed. */
async function predicted(model, output, { from, to, batch = to - from }, rows) {
    const all = (0,gather/* gathering */.w)(to - from);
    let ns = 0;
    for (let at = from; at < to; at += batch) {
        const end = Math.min(to, at + batch);
        const prediction = await model.predict(rows(at, end), output);
        all.add(prediction.output, at - from, end - at);
        ns += prediction.ns;
    }
    return { output: all.whole(), ns };
}
/** Rows by their numbers: of a spool, which stays open while it is asked for, or of a batch that holds only the span's. */
function reading() {
    let open = null;
    return (inputs) => {
        if (!('path' in inputs)) {
            let start = null;
            return (from, to) => {
                start ??= from;
                return (0,tensor/* rowsOf */.RO)(inputs, from - start, to - start);
            };
        }
        if (open?.path !== inputs.path) {
            open?.reader.close();
            open = { path: inputs.path, reader: (0,spool/* spoolReader */.be)(inputs) };
        }
        return open.reader.rows;
    };
}
function firstLine(error) {
    const text = error instanceof Error ? error.message : String(error);
    return (text.trim().split('\n')[0] ?? '').slice(0, 500) || 'an error without a message';
}

;// CONCATENATED MODULE: ./lib/runtimes/host.js

/**
 * The program of a model's own process: loads one model and answers over the channel to the gate until it is closed or
 * the gate is gone. The model's code may print, leak or crash here; it has no token and nobody else's memory.
 */
function serveModel() {
    const answer = answering();
    // Requests come one at a time; the channel keeps their order.
    process.on('message', (request) => {
        void answer(request).then((reply) => {
            process.send?.(reply, () => {
                if (request.op === 'close')
                    process.exit(0);
            });
        });
    });
    process.on('disconnect', () => process.exit(0));
}

;// CONCATENATED MODULE: ./lib/entry/model-host.js

/** The process in which one model runs: `dist/model-host.js`, started by the model gate. */
async function main() {
    serveModel();
}


/***/ }),

/***/ 2852:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   eh: () => (/* binding */ room),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/** Values in one row of that shape; 1 for a number on its own. */
function widthOf(shape) {
    return shape.reduce((all, size) => all * size, 1);
}
/** Rows `from` to `to` (exclusive), numbers without a copy. */
function rowsOf(batch, from, to) {
    const tensors = batch.tensors.map((tensor) => {
        const width = widthOf(tensor.shape);
        const { values } = tensor;
        const [start, end] = [from * width, to * width];
        return {
            ...tensor,
            values: Array.isArray(values) ? values.slice(start, end) : numbers(values).subarray(start, end),
        };
    });
    return { rows: to - from, tensors };
}
/** Room for `length` values of a kind of number. */
function room(dtype, length) {
    if (dtype === 'float32')
        return new Float32Array(length);
    if (dtype === 'float64')
        return new Float64Array(length);
    if (dtype === 'int32')
        return new Int32Array(length);
    return dtype === 'int64' ? new BigInt64Array(length) : new Uint8Array(length);
}
function numbers(values) {
    return values;
}


/***/ }),

/***/ 49870:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ gathering)
/* harmony export */ });
/* harmony import */ var _model_tensor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2852);

/** Gathers an output; a part that holds all rows is taken as it is, without a copy. */
function gathering(total) {
    let whole = null;
    return {
        add(part, from, rows) {
            const width = (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(part.shape);
            if (!(width >= 1) || part.values.length !== rows * width)
                throw new Error(`answered ${part.values.length} values for ${rows} ${rows === 1 ? 'row' : 'rows'} of ${width}`);
            if (rows === total) {
                whole = part;
                return;
            }
            whole ??= { ...part, values: emptyLike(part, total * width) };
            if ((0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(whole.shape) !== width || whole.dtype !== part.dtype)
                throw new Error(`answered ${described(part)} a row, where it had answered ${described(whole)}`);
            put(whole.values, part.values, from * width);
        },
        whole: () => whole ?? { name: '', dtype: 'float32', shape: [], values: new Float32Array(0) },
    };
}
function described({ shape, dtype }) {
    const width = (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(shape);
    return dtype === 'string' ? `${width} texts` : `${width} ${dtype} ${width === 1 ? 'number' : 'numbers'}`;
}
function emptyLike({ dtype }, length) {
    return dtype === 'string' ? new Array(length).fill(null) : (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_0__/* .room */ .eh)(dtype, length);
}
function put(to, from, at) {
    if (Array.isArray(to))
        for (let i = 0; i < from.length; i++)
            to[at + i] = from[i];
    // Both are typed arrays of one kind, which the compiler cannot know.
    else
        to.set(from, at);
}


/***/ }),

/***/ 81982:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b7: () => (/* binding */ spooled),
/* harmony export */   be: () => (/* binding */ spoolReader),
/* harmony export */   i9: () => (/* binding */ outputFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_tensor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2852);




/** Inputs below this many bytes go through the channel of a process as they are. */
const small = 1 << 16;
/**
 * The batch with a file of its numbers in `folder`, so that a process reads the rows that it is asked about instead of
 * being sent them. Texts and small inputs stay without a file. Errors: those of the file system.
 */
function spooled(batch, folder) {
    const bytes = batch.tensors.reduce((all, { values }) => all + (ArrayBuffer.isView(values) ? values.byteLength : 0), 0);
    if (bytes < small || batch.tensors.some(({ dtype }) => dtype === 'string'))
        return batch;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `inputs-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.bin`);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'wx', 0o600);
    try {
        let offset = 0;
        const tensors = batch.tensors.map(({ name, dtype, shape, values }) => {
            const start = offset;
            const view = values;
            writeAll(file, view, start);
            // Numbers of eight bytes must not begin between two of them.
            offset += Math.ceil(view.byteLength / 8) * 8;
            return { name, dtype: dtype, shape, offset: start };
        });
        return { ...batch, spool: { path, tensors } };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/**
 * A reader of rows of a spool; it keeps the file open until `close`. The rows of one call are overwritten by the next.
 * Errors: a plain error when rows are missing.
 */
function spoolReader(spool) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(spool.path, 'r');
    const rooms = spool.tensors.map(({ dtype }) => (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_3__/* .room */ .eh)(dtype, 0));
    return {
        rows(from, to) {
            const tensors = spool.tensors.map(({ name, dtype, shape, offset }, i) => {
                const width = (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_3__/* .widthOf */ .qz)(shape);
                const length = (to - from) * width;
                const own = rooms[i];
                const enough = own.length >= length ? own : (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_3__/* .room */ .eh)(dtype, length);
                rooms[i] = enough;
                const values = enough.subarray(0, length);
                fill(file, values, offset + from * width * values.BYTES_PER_ELEMENT);
                return { name, dtype, shape, values };
            });
            return { rows: to - from, tensors };
        },
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file),
    };
}
/**
 * The place of large outputs of one process. `put` writes an output over the one before, or gives it back when it is
 * small or of texts; `get` reads what `put` has written. The file is made by the first `put`.
 */
function outputFile(path) {
    let file = null;
    const open = (flags) => {
        file ??= (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, flags, 0o600);
        return file;
    };
    return {
        put(output) {
            const { name, dtype, shape, values } = output;
            if (dtype === 'string' || !ArrayBuffer.isView(values) || values.byteLength < small)
                return output;
            writeAll(open('w+'), values, 0);
            return { name, dtype, shape, length: values.length };
        },
        get(output) {
            if (!('length' in output))
                return output;
            const { name, dtype, shape, length } = output;
            // The other process is not trusted: no room for more than its file holds.
            if (!(length * bytesOf(dtype) <= (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(open('r')).size))
                throw new Error('the file of outputs is too short');
            const values = (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_3__/* .room */ .eh)(dtype, length);
            fill(open('r'), values, 0);
            return { name, dtype, shape, values };
        },
        close() {
            if (file !== null)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
            file = null;
        },
    };
}
function bytesOf(dtype) {
    return (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_3__/* .room */ .eh)(dtype, 0).BYTES_PER_ELEMENT;
}
function writeAll(file, values, position) {
    for (let at = 0; at < values.byteLength;) {
        const rest = new Uint8Array(values.buffer, values.byteOffset + at, values.byteLength - at);
        at += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, rest, 0, rest.length, position + at);
    }
}
function fill(file, values, position) {
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    for (let at = 0; at < bytes.length;) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, bytes, at, bytes.length - at, position + at);
        if (read === 0)
            throw new Error('the numbers that were to be read are not in their file');
        at += read;
    }
}


/***/ })

};
