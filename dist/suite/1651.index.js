export const id = 1651;
export const ids = [1651];
export const modules = {

/***/ 61651:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demoKey: () => (/* binding */ demoKey)
/* harmony export */ });
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/**
 * An invented Hugging Face token for the demo's notebook, made from the seed (mulberry32), so that no token stands in
 * the repository. It opens nothing.
 */
function demoKey(seed) {
    let state = seed >>> 0;
    const random = () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
    const body = Array.from({ length: 34 }, () => letters[Math.floor(random() * letters.length)]).join('');
    return `${['h', 'f', '_'].join('')}${body}`;
}


/***/ })

};
