'use strict';
exports.id = 273;
exports.ids = [273];
exports.modules = {

  30273:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    pdfReader: () => (  pdfReader)
  });
  var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);

const mostMegabytes = 512;
const idleMilliseconds = 200;


function pdfReader(script, seconds = 20) {
    let worker = null;
    let last = Promise.resolve();
    let idle;
     
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


function startedFrom(script) {
    const thread = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(script, {
        env: {},
        stdout: true,
        stderr: true,
        resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    });
     
    thread.on('error', () => undefined);
    return thread;
}


  })

};
