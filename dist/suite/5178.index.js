export const id = 5178;
export const ids = [5178];
export const modules = {

/***/ 45178:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   codeOwnersPaths: () => (/* binding */ codeOwnersPaths),
/* harmony export */   ownersOf: () => (/* binding */ ownersOf)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33581);

/** Where GitHub looks for the owners of code: the first that is there counts. */
const codeOwnersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/**
 * The owners of a path by the text of a CODEOWNERS file: those of the last line whose pattern matches, as GitHub has it
 * (patterns like `.gitignore`'s, without `!` and `[ ]`; a line without owners takes them away).
 */
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
    // A pattern that names a folder owns all below it; `docs/*` owns what stands in it only.
    const below = pattern.endsWith('/*') && rooted ? [] : [`${glob}/**`];
    return (pattern.endsWith('/') ? below : [glob, ...below]).some((each) => (0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .minimatch */ .xF)(path, each, options));
}


/***/ })

};
