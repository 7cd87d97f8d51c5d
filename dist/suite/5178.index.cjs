'use strict';
exports.id = 5178;
exports.ids = [5178];
exports.modules = {

  45178:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    codeOwnersPaths: () => (  codeOwnersPaths),
    ownersOf: () => (  ownersOf)
  });
  var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33581);

 
const codeOwnersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];


function ownersOf(text, path) {
    let owners = [];
    for (const line of text.split(/\r?\n/).slice(0, 10_000)) {
        const [pattern, ...named] = line
            .replace(/(^|\s)#.*$/, '')
            .trim()
            .split(/(?<!\\)\s+/);
        if (pattern === undefined || pattern === '' || pattern.length > 500 || /^[![]/.test(pattern))
            continue;
        if (matches(pattern.replaceAll('\\ ', ' '), path))
            owners = named;
    }
    return owners;
}
function matches(pattern, path) {
    const rooted = pattern.replace(/\/$/, '').includes('/');
    const bare = pattern.replace(/^\//, '').replace(/\/$/, '');
    const glob = rooted ? bare : `**/${bare}`;
    const options = { dot: true, nobrace: true, noext: true, nocomment: true, nonegate: true };
     
    const below = pattern.endsWith('/*') && rooted ? [] : [`${glob}/**`];
    return (pattern.endsWith('/') ? below : [glob, ...below]).some((each) => (0,minimatch__WEBPACK_IMPORTED_MODULE_0__  .xF)(path, each, options));
}


  })

};
