export const id = 5697;
export const ids = [5697];
export const modules = {

/***/ 15697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

;// CONCATENATED MODULE: ./lib/runtimes/answering.js
async function runtimeOf(id) {
    if (id === 'tfjs-wasm')
        return (await __webpack_require__.e(/* import() */ 7372).then(__webpack_require__.bind(__webpack_require__, 87372))).tfjsWasm;
    const node = await __webpack_require__.e(/* import() */ 2005).then(__webpack_require__.bind(__webpack_require__, 32005));
    return id === 'tfjs-node' ? node.tfjsNode : node.tfjsNodeGpu;
}
/** A function that answers requests for one model, one after the other. It never rejects: an error is a reply. */
function answering(open = runtimeOf) {
    let model = null;
    const answer = async (request) => {
        if (request.op === 'close')
            return { ok: true, op: 'close' };
        if (request.op === 'memory')
            return { ok: true, op: 'memory', peakBytes: process.resourceUsage().maxRSS * 1024 };
        if (request.op === 'load') {
            const runtime = await open(request.runtime);
            if (!runtime.forms.includes(request.place.form))
                throw new Error(`${runtime.id} does not read ${request.place.form} models`);
            model = await runtime.open(request.place, request.module);
            return { ok: true, op: 'load', info: model.info };
        }
        if (model === null)
            throw new Error('no model is loaded');
        return { ok: true, op: 'predict', prediction: await model.predict(request.values, request.rows) };
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


/***/ })

};
