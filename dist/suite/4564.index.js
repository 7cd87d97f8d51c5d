export const id = 4564;
export const ids = [4564];
export const modules = {

/***/ 34564:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/model/tensor.js
var model_tensor = __webpack_require__(2852);
// EXTERNAL MODULE: ./lib/runtimes/gather.js
var gather = __webpack_require__(49870);
// EXTERNAL MODULE: ./lib/runtimes/output-file.js
var output_file = __webpack_require__(46711);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/runtimes/number-file.js
var number_file = __webpack_require__(13283);
;// CONCATENATED MODULE: ./lib/runtimes/spool-reader.js



/**
 * Bytes that are read at a time where calls follow each other: many enough that a system call does not count, few enough
 * to be found in the processor's cache again. Reading ahead on another thread was tried: on two busy cores the threads
 * cost more than they hid (bench/RESULTS.md).
 */
const chunkBytes = 1 << 20;
/**
 * A reader of rows of a spool; it keeps the file open until `close`. For a span in calls it reads rows of several calls at
 * a time, for a single call only what is asked for. Errors: a plain error when rows are missing.
 */
function spoolReader(spool) {
    const file = (0,external_node_fs_.openSync)(spool.path, 'r');
    const columns = spool.tensors.map(columnOf);
    const rowBytes = columns.reduce((all, { size }) => all + size, 0);
    const chunk = { from: 0, to: 0, rooms: columns.map(({ dtype }) => (0,model_tensor/* room */.eh)(dtype, 0)) };
    return {
        rows: ({ batch }) => {
            const some = batch === undefined ? 0 : batch * Math.max(1, Math.floor(chunkBytes / (batch * rowBytes)));
            return (from, to) => {
                if (!(chunk.from <= from && to <= chunk.to))
                    readInto(chunk, columns, file, from, Math.max(to, Math.min(spool.rows, from + some)));
                return batchOf(chunk, columns, from, to);
            };
        },
        close: () => (0,external_node_fs_.closeSync)(file),
    };
}
function columnOf(tensor) {
    const width = (0,model_tensor/* widthOf */.qz)(tensor.shape);
    return { ...tensor, width, size: width * (0,model_tensor/* room */.eh)(tensor.dtype, 0).BYTES_PER_ELEMENT };
}
function readInto(chunk, columns, file, from, to) {
    chunk.from = from;
    // Rows that could not be read must not be taken for those that were to be.
    chunk.to = from;
    columns.forEach(({ dtype, width, size, offset }, i) => {
        const length = (to - from) * width;
        const own = chunk.rooms[i];
        const enough = own.length >= length ? own : (0,model_tensor/* room */.eh)(dtype, length);
        chunk.rooms[i] = enough;
        (0,number_file/* readNumbers */.P)(file, enough.subarray(0, length), offset + from * size);
    });
    chunk.to = to;
}
function batchOf({ from: first, rooms }, columns, from, to) {
    const tensors = columns.map(({ name, dtype, shape, width }, i) => {
        const values = rooms[i].subarray((from - first) * width, (to - first) * width);
        return { name, dtype, shape, values };
    });
    return { rows: to - from, tensors };
}

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
    const writers = new Map();
    const rowsFrom = reading();
    const writerOf = (path) => {
        const writer = writers.get(path) ?? (0,output_file/* outputWriter */.H)(path);
        writers.set(path, writer);
        return writer;
    };
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
        const { rows, inputs, outputs } = request;
        const into = outputs === undefined ? gather/* gathering */.w : writerOf(outputs);
        const { whole, ns } = await predicted(model, output, rows, rowsFrom(inputs, rows), into(rows.to - rows.from));
        try {
            return { ok: true, op: 'predict', output: whole(), ns };
        }
        catch (error) {
            return { ok: false, of: 'outputs', error: firstLine(error) };
        }
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
async function predicted(model, output, { from, to, batch = to - from }, rows, all) {
    let ns = 0;
    for (let at = from; at < to; at += batch) {
        const end = Math.min(to, at + batch);
        const prediction = await model.predict(rows(at, end), output);
        all.add(prediction.output, at - from, end - at);
        ns += prediction.ns;
    }
    return { ns, whole: all.whole };
}
/** Rows by their numbers: of a spool, which stays open while it is asked for, or of a batch that holds only the span's. */
function reading() {
    let open = null;
    return (inputs, span) => {
        if (!('path' in inputs))
            return (from, to) => (0,model_tensor/* rowsOf */.RO)(inputs, from - span.from, to - span.from);
        if (open?.path !== inputs.path) {
            open?.reader.close();
            open = { path: inputs.path, reader: spoolReader(inputs) };
        }
        return open.reader.rows(span);
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
    let last = Promise.resolve();
    // The next request waits until the reply has left: a crash that it causes must not take the reply along.
    process.on('message', (request) => {
        last = last.then(async () => {
            const reply = await answer(request);
            await new Promise((sent) => process.send?.(reply, () => sent()));
            if (request.op === 'close')
                process.exit(0);
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

/***/ 75254:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Problem)
/* harmony export */ });
/**
 * The one error class for what a user can mend: what failed (with what was needed and what was given), and the mend.
 * It is reported without a stack trace and ends a command with exit code 2.
 * Anything else that is thrown is a fault of ours (exit code 70).
 */
class Problem extends Error {
    mend;
    constructor(message, mend, options) {
        super(message, options);
        this.name = 'Problem';
        this.mend = mend;
    }
}


/***/ }),

/***/ 52037:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
const longest = 200;
/**
 * Marks untrusted text (a file, column or slice name, a cell value) inside a message: `` `name` ``.
 *
 * Every message in evidence is plain text in which a pair of backticks encloses untrusted text. Surfaces escape both
 * parts and draw the enclosed one as code. So the name itself must hold no backtick and no line break: a backtick
 * becomes U+02CB, a line break U+2424, and more than 200 characters are cut with an ellipsis.
 */
function quote(name) {
    const oneLine = name.replace(/\r\n|[\r\n\u2028\u2029]/g, '\u2424').replaceAll('`', '\u02cb');
    const characters = Array.from(oneLine);
    const short = characters.length > longest ? `${characters.slice(0, longest - 1).join('')}\u2026` : oneLine;
    return `\`${short === '' ? ' ' : short}\``;
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
/* harmony export */   e: () => (/* binding */ checkedWidth),
/* harmony export */   w: () => (/* binding */ gathering)
/* harmony export */ });
/* harmony import */ var _model_tensor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2852);

/** Gathers an output in memory; a part that holds all rows is taken as it is, without a copy. */
function gathering(total) {
    let whole = null;
    const wholeFor = (part, length, rows) => {
        const width = checkedWidth(part, length, rows, whole);
        const { name, dtype, shape } = part;
        whole ??= { name, dtype, shape, values: emptyLike(part, total * width) };
        return whole;
    };
    return {
        add(part, from, rows) {
            const width = (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(part.shape);
            if (rows === total && whole === null && width >= 1 && part.values.length === rows * width)
                whole = part;
            else
                put(wholeFor(part, part.values.length, rows).values, part.values, from * width);
        },
        room(part, from, rows) {
            const { values } = wholeFor(part, part.length, rows);
            const width = (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(part.shape);
            return values.subarray(from * width, (from + rows) * width);
        },
        whole: () => whole ?? { name: '', dtype: 'float32', shape: [], values: new Float32Array(0) },
    };
}
/**
 * Values in a row of a part of `length` values for `rows` rows. Errors: a plain error when it is not of so many rows, or of
 * another width or kind than what was `before` it.
 */
function checkedWidth(part, length, rows, before) {
    const width = (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(part.shape);
    if (!(width >= 1) || length !== rows * width)
        throw new Error(`answered ${length} values for ${rows} ${rows === 1 ? 'row' : 'rows'} of ${width}`);
    if (before !== null && ((0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(before.shape) !== width || before.dtype !== part.dtype))
        throw new Error(`answered ${described(part)} a row, where it had answered ${described(before)}`);
    return width;
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
    else if (!isThere(to, from, at))
        to.set(from, at);
}
/** Whether `from` is the room itself, already filled. */
function isThere(to, from, at) {
    return from.buffer === to.buffer && from.byteOffset === to.byteOffset + at * to.BYTES_PER_ELEMENT;
}


/***/ }),

/***/ 13283:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readNumbers),
/* harmony export */   W: () => (/* binding */ writeNumbers)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Writes all bytes of `values` at `position`, in bytes. Errors: those of the file system. */
function writeNumbers(file, values, position) {
    const bytes = bytesOf(values);
    for (let at = 0; at < bytes.length;)
        at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, at, bytes.length - at, position + at);
}
/** Fills `values` from `position`, in bytes. Errors: those of the file system; a plain error when the file ends before. */
function readNumbers(file, values, position) {
    const bytes = bytesOf(values);
    for (let at = 0; at < bytes.length;) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, at, bytes.length - at, position + at);
        if (count === 0)
            throw new Error('the numbers that were to be read are not in their file');
        at += count;
    }
}
function bytesOf({ buffer, byteOffset, byteLength }) {
    return new Uint8Array(buffer, byteOffset, byteLength);
}


/***/ }),

/***/ 46711:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ outputWriter),
/* harmony export */   R: () => (/* binding */ outputReader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _model_tensor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2852);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49870);
/* harmony import */ var _number_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13283);
/* harmony import */ var _spool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81982);





/** Bytes that are written at a time: many enough for a system call, few enough for the processor's cache. */
const stageBytes = 1 << 18;
/**
 * A file for one output after the other, each over the one before, and written while it comes: its parts are in the
 * processor's cache then. Small outputs and texts stay in memory; the first large one makes the file.
 */
function outputWriter(path) {
    let file = null;
    const stage = new Uint8Array(stageBytes);
    const write = (bytes, position) => {
        file ??= (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w+', 0o600);
        (0,_number_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeNumbers */ .W)(file, bytes, position);
    };
    return (total) => {
        let written = null;
        return {
            add(part, from, rows) {
                written ??= isLarge(part, total) ? toFile(part, stage, write) : (0,_gather_js__WEBPACK_IMPORTED_MODULE_3__/* .gathering */ .w)(total);
                written.add(part, from, rows);
            },
            whole: () => (written ?? (0,_gather_js__WEBPACK_IMPORTED_MODULE_3__/* .gathering */ .w)(total)).whole(),
        };
    };
}
/** By its first part: every row is as wide. */
function isLarge(first, total) {
    const width = (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_4__/* .room */ .eh)(first.dtype === 'string' ? 'uint8' : first.dtype, 0).BYTES_PER_ELEMENT * (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_4__/* .widthOf */ .qz)(first.shape);
    return first.dtype !== 'string' && ArrayBuffer.isView(first.values) && total * width >= _spool_js__WEBPACK_IMPORTED_MODULE_2__/* .small */ .E;
}
function toFile(first, stage, write) {
    const { name, dtype, shape } = first;
    let length = 0;
    let position = 0;
    let staged = 0;
    let failure = null;
    const put = (bytes) => {
        try {
            if (failure === null)
                write(bytes, position);
        }
        catch (error) {
            // The model is not at fault and goes on; `whole` tells it.
            failure = error;
        }
        position += bytes.length;
    };
    const flush = () => {
        put(stage.subarray(0, staged));
        staged = 0;
    };
    return {
        add(part, _, rows) {
            (0,_gather_js__WEBPACK_IMPORTED_MODULE_3__/* .checkedWidth */ .e)(part, part.values.length, rows, first);
            length += part.values.length;
            const bytes = bytesOf(part.values);
            if (staged + bytes.length > stage.length)
                flush();
            if (bytes.length > stage.length)
                return put(bytes);
            stage.set(bytes, staged);
            staged += bytes.length;
        },
        whole() {
            flush();
            if (failure !== null)
                throw failure;
            return { name, dtype, shape, length };
        },
    };
}
/** Reads what a process has written to the file of its outputs; it keeps the file open until `close`. */
function outputReader(path) {
    let file = null;
    return {
        /** Errors: a plain error when the file is too short, or what `place` throws. */
        get(output, place = ({ dtype, length }) => (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_4__/* .room */ .eh)(dtype, length)) {
            const { name, dtype, shape, length } = output;
            file ??= opened(path);
            // The other process is not trusted: no room for more than its file holds.
            if (file === null || !(length * (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_4__/* .room */ .eh)(dtype, 0).BYTES_PER_ELEMENT <= (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size))
                throw new Error('said that its outputs are in a file, and they are not');
            const values = place(output);
            (0,_number_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumbers */ .P)(file, values, 0);
            return { name, dtype, shape, values };
        },
        close() {
            if (file !== null)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            file = null;
        },
    };
}
/** What the other process has put there may be no file, and must not be waited for. */
function opened(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    }
    catch {
        return null;
    }
}
function bytesOf({ buffer, byteOffset, byteLength }) {
    return new Uint8Array(buffer, byteOffset, byteLength);
}


/***/ }),

/***/ 81982:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ small),
/* harmony export */   b: () => (/* binding */ spooled)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _number_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13283);
/* harmony import */ var _write_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86600);





/** Numbers below this many bytes go through the channel of a process as they are. */
const small = 1 << 16;
/**
 * The batch with a file of its numbers in `folder`, so that a process reads the rows that it is asked about instead of
 * being sent them. Texts and small inputs stay without a file. Errors: `Problem` when it cannot be written.
 */
function spooled(batch, folder, write = _number_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeNumbers */ .W) {
    const bytes = batch.tensors.reduce((all, { values }) => all + (ArrayBuffer.isView(values) ? values.byteLength : 0), 0);
    if (bytes < small || batch.tensors.some(({ dtype }) => dtype === 'string'))
        return batch;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `inputs-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.bin`);
    try {
        return { ...batch, spool: { path, rows: batch.rows, tensors: written(batch, path, write) } };
    }
    catch (error) {
        // What was written of it would take the room that is missing.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
        throw (0,_write_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .writeProblem */ .b)('The inputs of the models', folder, error, bytes);
    }
}
function written(batch, path, write) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'wx', 0o600);
    try {
        let offset = 0;
        return batch.tensors.map(({ name, dtype, shape, values }) => {
            const start = offset;
            const view = values;
            write(file, view, start);
            // Numbers of eight bytes must not begin between two of them.
            offset += Math.ceil(view.byteLength / 8) * 8;
            return { name, dtype: dtype, shape, offset: start };
        });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}


/***/ }),

/***/ 86600:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ writeProblem)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52037);


/**
 * That a file of inputs or outputs could not be written, as what it is: trouble of the machine, about which neither model
 * can do anything. `what` is the subject ("The inputs of the models"), `bytes` their size where it is known.
 */
function writeProblem(what, folder, error, bytes) {
    const reason = error instanceof Error ? error.message : String(error);
    const size = bytes === undefined ? '' : ` (${Math.ceil(bytes / 2 ** 20)} MiB)`;
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`${what}${size} could not be written to ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(folder)}: ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(reason)}.`, 'Make room on that disk, or set `TMPDIR` to a folder on a larger one.', { cause: error });
}


/***/ })

};
