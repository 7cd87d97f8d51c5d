'use strict';
exports.id = 5828;
exports.ids = [5828];
exports.modules = {

  95828:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  main: () => (  main)
});

 
var model_tensor = __webpack_require__(2852);
 
var gather = __webpack_require__(49870);
; 
 
const mostBytes = 64 * 2 ** 20;
 
const ofLimit = 1 / 16;
 
function heldInputs(most = mostOf(process.constrainedMemory()), peak = peakOfProcess) {
    let memory = null;
    let before = 0;
    return {
        room(bytes) {
            if (memory === null && bytes <= most) {
                before = peak();
                memory = new ArrayBuffer(bytes);
            }
            return memory !== null && bytes <= memory.byteLength ? memory : null;
        },
        peakBytes: () => Math.max(before, peak() - (memory?.byteLength ?? 0)),
    };
}
 
function mostOf(limit) {
    return limit === undefined || limit === 0 ? mostBytes : Math.min(mostBytes, limit * ofLimit);
}
function peakOfProcess() {
    return process.resourceUsage().maxRSS * 1024;
}

 
var output_file = __webpack_require__(46711);
 
var external_node_fs_ = __webpack_require__(73024);
 
var number_file = __webpack_require__(13283);
; 





const chunkBytes = 1 << 20;


function spoolReader(spool, held) {
    const file = (0,external_node_fs_.openSync)(spool.path, 'r');
    const columns = spool.tensors.map(columnOf);
    const rowBytes = columns.reduce((all, { size }) => all + size, 0);
    const chunk = { from: 0, to: 0, rooms: columns.map(({ dtype }) => (0,model_tensor .eh)(dtype, 0)) };
    let whole = null;
    return {
        rows: ({ from: first, to: last, batch = last - first }) => {
            const several = last - first > batch;
            if (several)
                whole ??= allRows(spool, columns, file, held);
            const own = whole ?? chunk;
            const some = several ? batch * Math.max(1, Math.floor(chunkBytes / (batch * rowBytes))) : 0;
            return (from, to) => {
                if (!(own.from <= from && to <= own.to))
                    readInto(own, columns, file, from, Math.max(to, Math.min(spool.rows, from + some)));
                return batchOf(own, columns, from, to);
            };
        },
        close: () => (0,external_node_fs_.closeSync)(file),
    };
}
 
function allRows({ rows }, columns, file, held) {
    const bytes = Math.max(0, ...columns.map(({ offset, size }) => offset + rows * size));
    const memory = held.room(bytes);
    if (memory === null)
        return null;
    (0,number_file .P)(file, new Uint8Array(memory, 0, bytes), 0);
    return {
        from: 0,
        to: rows,
        rooms: columns.map(({ dtype, offset, width }) => (0,model_tensor .Up)(dtype, memory, offset, rows * width)),
    };
}
function columnOf(tensor) {
    const width = (0,model_tensor .qz)(tensor.shape);
    return { ...tensor, width, size: width * (0,model_tensor .eh)(tensor.dtype, 0).BYTES_PER_ELEMENT };
}
function readInto(chunk, columns, file, from, to) {
    chunk.from = from;
     
    chunk.to = from;
    columns.forEach(({ dtype, width, size, offset }, i) => {
        const length = (to - from) * width;
        const own = chunk.rooms[i];
        const enough = own.length >= length ? own : (0,model_tensor .eh)(dtype, length);
        chunk.rooms[i] = enough;
        (0,number_file .P)(file, enough.subarray(0, length), offset + from * size);
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

; 





async function runtimeOf(id) {
    if (id === 'tfjs-wasm' || id === 'tfjs-cpu') {
        const tfjs = await __webpack_require__.e(  7372).then(__webpack_require__.bind(__webpack_require__, 87372));
        return id === 'tfjs-wasm' ? tfjs.tfjsWasm : tfjs.tfjsCpu;
    }
    if (id === 'tfjs-node' || id === 'tfjs-node-gpu') {
        const node = await __webpack_require__.e(  6109).then(__webpack_require__.bind(__webpack_require__, 26109));
        return id === 'tfjs-node' ? node.tfjsNode : node.tfjsNodeGpu;
    }
    const { onnx, onnxCuda, onnxWebgpu } = await __webpack_require__.e(  1567).then(__webpack_require__.bind(__webpack_require__, 91567));
    return { onnx, 'onnx-cuda': onnxCuda, 'onnx-webgpu': onnxWebgpu }[id];
}
 
function answering(open = runtimeOf) {
    let model = null;
    let output;
    const writers = new Map();
    let held = heldInputs(0);
    const rowsFrom = reading(() => held);
    const writerOf = (path) => {
        const writer = writers.get(path) ?? (0,output_file .H)(path);
        writers.set(path, writer);
        return writer;
    };
    const answer = async (request) => {
        if (request.op === 'close')
            return { ok: true, op: 'close' };
        if (request.op === 'memory')
            return { ok: true, op: 'memory', peakBytes: held.peakBytes() };
        if (request.op === 'load') {
            const runtime = await open(request.runtime);
            if (!runtime.forms.includes(request.place.form))
                throw new Error(`${runtime.id} does not read ${request.place.form} models`);
            output = request.place.output;
            held = request.capped === true ? heldInputs(0) : heldInputs();
            model = await runtime.open(request.place, request.module);
            return { ok: true, op: 'load', info: model.info };
        }
        if (model === null)
            throw new Error('no model is loaded');
        if (request.op === 'time') {
            const ns = [];
            for (const { rows, inputs } of request.calls)
                ns.push((await predicted(model, output, rows, rowsFrom(inputs, rows), dropped)).ns);
            return { ok: true, op: 'time', ns };
        }
        const { rows, inputs, outputs } = request;
        const into = outputs === undefined ? gather .w : writerOf(outputs);
        const all = into(rows.to - rows.from);
        const { ns } = await predicted(model, output, rows, rowsFrom(inputs, rows), all);
        try {
            return { ok: true, op: 'predict', output: all.whole(), ns };
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
 
const dropped = {
    add: (part, _, rows) => void (0,gather .e)(part, part.values.length, rows, null),
};
 
async function predicted(model, output, { from, to, batch = to - from }, rows, all) {
    let ns = 0;
    for (let at = from; at < to; at += batch) {
        const end = Math.min(to, at + batch);
        const prediction = await model.predict(rows(at, end), output);
        all.add(prediction.output, at - from, end - at);
        ns += prediction.ns;
    }
    return { ns };
}
 
function reading(held) {
    let open = null;
    return (inputs, span) => {
        if (!('path' in inputs))
            return (from, to) => (0,model_tensor .RO)(inputs, from - span.from, to - span.from);
        if (open?.path !== inputs.path) {
            open?.reader.close();
            open = { path: inputs.path, reader: spoolReader(inputs, held()) };
        }
        return open.reader.rows(span);
    };
}
function firstLine(error) {
    const text = error instanceof Error ? error.message : String(error);
    return (text.trim().split('\n')[0] ?? '').slice(0, 500) || 'an error without a message';
}

; 



function serveModel() {
    const answer = answering();
    let last = Promise.resolve();
     
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

; 

 
async function main() {
    serveModel();
}


  }),

  52037:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  quote)
  });
const longest = 200;


function quote(name) {
    const oneLine = name.replace(/\r\n|[\r\n\u2028\u2029]/g, '\u2424').replaceAll('`', '\u02cb');
     
    const characters = oneLine.length > longest ? Array.from(oneLine) : [];
    const short = characters.length > longest ? `${characters.slice(0, longest - 1).join('')}\u2026` : oneLine;
    return `\`${short === '' ? ' ' : short}\``;
}


  }),

  2852:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    RO: () => (  rowsOf),
    Up: () => (  view),
    eh: () => (  room),
    qz: () => (  widthOf)
  });
 
function widthOf(shape) {
    return shape.reduce((all, size) => all * size, 1);
}
 
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
const arrays = {
    ...{ float32: Float32Array, float64: Float64Array, int32: Int32Array, int64: BigInt64Array },
    ...{ uint8: Uint8Array, bool: Uint8Array },
};
 
function room(dtype, length) {
    return new arrays[dtype](length);
}
 
function view(dtype, memory, offset, length) {
    return new arrays[dtype](memory, offset, length);
}
function numbers(values) {
    return values;
}


  }),

  49870:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    e: () => (  checkedWidth),
    w: () => (  gathering)
  });
  var _model_tensor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2852);
  var _spool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81982);


 
function gathering(total) {
    let whole = null;
    let filled = 0;
    const wholeFor = (part, length, rows) => {
        const width = checkedWidth(part, length, rows, whole);
        const { name, dtype, shape } = part;
        whole ??= { name, dtype, shape, values: emptyLike(part, total * width) };
        return whole;
    };
    return {
        add(part, from, rows) {
            const width = (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_0__  .qz)(part.shape);
            if (rows === total && whole === null && width >= 1 && part.values.length === rows * width)
                whole = part;
            else
                put(wholeFor(part, part.values.length, rows).values, part.values, from * width);
            filled += rows;
        },
        room(part, from, rows) {
            const { values } = wholeFor(part, part.length, rows);
            const width = (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_0__  .qz)(part.shape);
            return values.subarray(from * width, (from + rows) * width);
        },
        whole() {
             
            if (whole !== null && filled < total)
                throw new Error(`answered ${filled} rows of ${total}`);
            return whole ?? { name: '', dtype: 'float32', shape: [], values: new Float32Array(0) };
        },
    };
}


function checkedWidth(part, length, rows, before) {
    const width = (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_0__  .qz)(part.shape);
    if (!(width >= 1) || length !== rows * width)
        throw new Error(`answered ${length} values for ${rows} ${rows === 1 ? 'row' : 'rows'} of ${width}`);
    if (before !== null && ((0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_0__  .qz)(before.shape) !== width || before.dtype !== part.dtype))
        throw new Error(`answered ${described(part)} a row, where it had answered ${described(before)}`);
    return width;
}
function described({ shape, dtype }) {
    const width = (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_0__  .qz)(shape);
    return dtype === 'string' ? `${width} texts` : `${width} ${dtype} ${width === 1 ? 'number' : 'numbers'}`;
}
 
function emptyLike({ dtype }, length) {
    if (dtype === 'string')
        return new Array(length).fill(null);
    const bytes = length * (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_0__  .eh)(dtype, 0).BYTES_PER_ELEMENT;
    return bytes < _spool_js__WEBPACK_IMPORTED_MODULE_1__  .E ? (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_0__  .eh)(dtype, length) : (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_0__  .Up)(dtype, Buffer.allocUnsafeSlow(bytes).buffer, 0, length);
}
function put(to, from, at) {
    if (Array.isArray(to))
        for (let i = 0; i < from.length; i++)
            to[at + i] = from[i];
     
    else if (!isThere(to, from, at))
        to.set(from, at);
}
 
function isThere(to, from, at) {
    return from.buffer === to.buffer && from.byteOffset === to.byteOffset + at * to.BYTES_PER_ELEMENT;
}


  }),

  13283:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    P: () => (  readNumbers),
    W: () => (  writeNumbers)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

 
function writeNumbers(file, values, position) {
    const bytes = bytesOf(values);
    for (let at = 0; at < bytes.length;)
        at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, at, bytes.length - at, position + at);
}
 
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


  }),

  46711:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    H: () => (  outputWriter),
    R: () => (  outputReader)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var _model_tensor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2852);
  var _gather_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49870);
  var _number_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13283);
  var _spool_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81982);





 
const stageBytes = 1 << 18;


function outputWriter(path) {
    let file = null;
    const stage = new ArrayBuffer(stageBytes);
    const write = (values, position) => {
        file ??= (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w+', 0o600);
        (0,_number_file_js__WEBPACK_IMPORTED_MODULE_3__  .W)(file, values, position);
    };
    return (total) => {
        let written = null;
        return {
            add(part, from, rows) {
                written ??= isLarge(part, total) ? toFile(part, stage, write) : (0,_gather_js__WEBPACK_IMPORTED_MODULE_2__  .w)(total);
                written.add(part, from, rows);
            },
            whole: () => (written ?? (0,_gather_js__WEBPACK_IMPORTED_MODULE_2__  .w)(total)).whole(),
        };
    };
}
 
function isLarge(first, total) {
    const width = (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_1__  .eh)(first.dtype === 'string' ? 'uint8' : first.dtype, 0).BYTES_PER_ELEMENT * (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_1__  .qz)(first.shape);
    return first.dtype !== 'string' && ArrayBuffer.isView(first.values) && total * width >= _spool_js__WEBPACK_IMPORTED_MODULE_4__  .E;
}
function toFile(first, stage, write) {
    const { name, dtype, shape } = first;
    const own = (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_1__  .Up)(dtype, stage, 0, stage.byteLength / (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_1__  .eh)(dtype, 0).BYTES_PER_ELEMENT);
    let length = 0;
    let position = 0;
    let staged = 0;
    let failure = null;
    const put = (values) => {
        try {
            if (failure === null)
                write(values, position);
        }
        catch (error) {
             
            failure = error;
        }
        position += values.byteLength;
    };
    const flush = () => {
        put(own.subarray(0, staged));
        staged = 0;
    };
    return {
        add(part, _, rows) {
            (0,_gather_js__WEBPACK_IMPORTED_MODULE_2__  .e)(part, part.values.length, rows, first);
             
            const values = part.values;
            length += values.length;
            if (staged + values.length > own.length)
                flush();
            if (values.length > own.length)
                return put(values);
            own.set(values, staged);
            staged += values.length;
        },
        whole() {
            flush();
            if (failure !== null)
                throw failure;
            return { name, dtype, shape, length };
        },
    };
}
 
function outputReader(path) {
    let file = null;
    return {
         
        get(output, place = ({ dtype, length }) => (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_1__  .eh)(dtype, length)) {
            const { name, dtype, shape, length } = output;
            file ??= opened(path);
             
            if (file === null || !(length * (0,_model_tensor_js__WEBPACK_IMPORTED_MODULE_1__  .eh)(dtype, 0).BYTES_PER_ELEMENT <= (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size))
                throw new Error('said that its outputs are in a file, and they are not');
            const values = place(output);
            (0,_number_file_js__WEBPACK_IMPORTED_MODULE_3__  .P)(file, values, 0);
            return { name, dtype, shape, values };
        },
        close() {
            if (file !== null)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            file = null;
        },
    };
}
 
function opened(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    }
    catch {
        return null;
    }
}


  }),

  81982:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  small),
    b: () => (  spooled)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _number_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13283);
  var _write_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86600);





 
const small = 1 << 16;


function spooled(batch, folder, write = _number_file_js__WEBPACK_IMPORTED_MODULE_3__  .W) {
    const bytes = batch.tensors.reduce((all, { values }) => all + (ArrayBuffer.isView(values) ? values.byteLength : 0), 0);
    if (bytes < small || batch.tensors.some(({ dtype }) => dtype === 'string'))
        return batch;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `inputs-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.bin`);
    try {
        return { ...batch, spool: { path, rows: batch.rows, tensors: written(batch, path, write) } };
    }
    catch (error) {
         
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
        throw (0,_write_problem_js__WEBPACK_IMPORTED_MODULE_4__  .b)('The inputs of the models', folder, error, bytes);
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
             
            offset += Math.ceil(view.byteLength / 8) * 8;
            return { name, dtype: dtype, shape, offset: start };
        });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}


  }),

  86600:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    b: () => (  writeProblem)
  });
  var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);
  var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52037);




function writeProblem(what, folder, error, bytes) {
    const reason = error instanceof Error ? error.message : String(error);
    const size = bytes === undefined ? '' : ` (${Math.ceil(bytes / 2 ** 20)} MiB)`;
    return new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__  .A(`${what}${size} could not be written to ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(folder)}: ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_1__  .h)(reason)}.`, 'Make room on that disk, or set `TMPDIR` to a folder on a larger one.', { cause: error });
}


  })

};
