'use strict';
exports.id = 1651;
exports.ids = [1651];
exports.modules = {

  61651:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    demoKey: () => (  demoKey)
  });
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';


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


  })

};
