export const id = 8381;
export const ids = [8381];
export const modules = {

/***/ 8381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5254);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(789);
/* harmony import */ var _read_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7402);



const command = {
    help: `assay report EVIDENCE...

Renders evidence files (or folders of them) that the gates wrote, with --format as often as needed.
The exit code is that of the worst verdict.
`,
    options: {},
    async run(invocation) {
        if (invocation.words.length === 0) {
            throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('No evidence given: needed one or more evidence files or folders.', 'Usage: assay report EVIDENCE...');
        }
        const evidence = await (0,_read_evidence_js__WEBPACK_IMPORTED_MODULE_2__.readEvidence)(invocation.io.root, invocation.words);
        return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_1__/* .deliver */ .cK)(invocation, evidence, 'default');
    },
};


/***/ }),

/***/ 7402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEvidence: () => (/* binding */ readEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8135);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5254);




const mostFiles = 200;
const mostBytes = 64 * 1024 ** 2;
/**
 * Evidence from files and folders (their `*.json`, sorted by name), each holding one evidence or a list of them.
 * Only regular files, at most 200 of 64 MiB together. Nothing in them is trusted: each is checked against the schema.
 * Errors: `Problem` for a path that is missing, too large, no evidence; and when nothing at all was found.
 */
async function readEvidence(root, paths) {
    const files = (await Promise.all(paths.map((path) => filesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), path)))).flat();
    if (files.length === 0) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`No evidence found in ${paths.join(', ')}: needed *.json files.`, 'Name the folder that the gates wrote.');
    }
    if (files.length > mostFiles) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`Too many evidence files: given ${files.length}, at most ${mostFiles}.`, 'Name fewer files.');
    }
    let bytes = 0;
    const evidence = [];
    for (const file of files) {
        bytes += (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file.path)).size;
        if (bytes > mostBytes) {
            throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`The evidence is larger than ${mostBytes / 1024 ** 2} MiB.`, 'Render fewer files at a time.');
        }
        evidence.push(...parsed(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file.path, 'utf8'), file.name));
    }
    return evidence;
}
async function filesOf(path, name) {
    let stat;
    try {
        stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
    }
    catch (error) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`The evidence ${name} was not found.`, 'Name an existing evidence file or folder.', {
            cause: error,
        });
    }
    if (stat.isFile())
        return [{ path, name }];
    if (!stat.isDirectory())
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`The evidence ${name} is no regular file.`, 'Name a file or a folder.');
    const entries = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
    const inner = [];
    for (const entry of entries) {
        const at = { path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, entry.name), name: `${name}/${entry.name}` };
        if (entry.isDirectory())
            inner.push(...(await filesOf(at.path, at.name)));
        else if (entry.isFile() && entry.name.endsWith('.json') && !entry.name.endsWith('.profile.json'))
            inner.push(at);
    }
    return inner;
}
function parsed(text, name) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`${name} is not JSON.`, 'Name evidence files that a gate wrote (`--format json`).', {
            cause: error,
        });
    }
    return (Array.isArray(value) ? value : [value]).map((one) => {
        const result = _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceSchema */ .jU.safeParse(one);
        if (result.success)
            return result.data;
        const issue = result.error.issues[0];
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`${name} is not evidence of version 1: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}.`, 'Name evidence files that this version of Assay wrote (`--format json`).');
    });
}


/***/ })

};
