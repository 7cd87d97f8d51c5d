export const id = 273;
export const ids = [273];
export const modules = {

/***/ 30273:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pdfReader: () => (/* binding */ pdfReader)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);

const mostMegabytes = 512;
const idleMilliseconds = 200;
/**
 * A reader that runs in a thread of its own, which is started with the first PDF, holds at most 512 MiB, and is ended when a
 * PDF takes longer than `seconds` (then `over-cap`) or kills it (then `unreadable`); the next PDF gets a new one.
 * So it does after 200 ms without a PDF, which ends the thread. `script` is the program that serves it.
 */
function pdfReader(script, seconds = 20) {
    let worker = null;
    let last = Promise.resolve();
    let idle;
    // an idle thread, unreferenced or not, would keep the program from ending
    const rest = () => {
        void worker?.terminate();
        worker = null;
    };
    const ask = (bytes) => new Promise((resolve) => {
        const thread = worker ?? startedFrom(script);
        worker = thread;
        clearTimeout(idle);
        const timer = setTimeout(() => end('over-cap', true), seconds * 1000);
        const onMessage = (answer) => end(answer, false);
        const onFault = () => end('unreadable', true);
        const end = (answer, isLost) => {
            clearTimeout(timer);
            thread.off('message', onMessage);
            thread.off('exit', onFault);
            if (isLost)
                rest();
            else
                idle = setTimeout(rest, idleMilliseconds);
            resolve(answer);
        };
        thread.on('message', onMessage);
        thread.on('exit', onFault);
        thread.postMessage(bytes);
    });
    return (bytes) => {
        const answer = last.then(() => ask(bytes));
        last = answer;
        return answer;
    };
}
/**
 * What it prints is read by nobody: names and texts of a PDF belong into no log. Its streams are not even drained: a stream
 * that is being read keeps the process alive, so that a scan would never end.
 */
function startedFrom(script) {
    const thread = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(script, {
        env: {},
        stdout: true,
        stderr: true,
        resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    });
    // an error ends the thread, and its end is waited for
    thread.on('error', () => undefined);
    return thread;
}


/***/ })

};
