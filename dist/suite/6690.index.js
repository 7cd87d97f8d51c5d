export const id = 6690;
export const ids = [6690,7402];
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

/***/ 789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   cK: () => (/* binding */ deliver),
/* harmony export */   lI: () => (/* binding */ surfaceOf),
/* harmony export */   nP: () => (/* binding */ writeEvidence)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _evidence_assemble_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5829);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5254);
/* harmony import */ var _evidence_tool_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3215);
/* harmony import */ var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1324);
/* harmony import */ var _github_evidence_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6452);
/* harmony import */ var _report_evidence_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5665);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5650);
/* harmony import */ var _deliveries_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5934);












/** The report of evidence outside of any CI run. */
function reportOf(evidence, context) {
    const sorted = [...evidence].sort(_evidence_assemble_js__WEBPACK_IMPORTED_MODULE_4__/* .worstFirst */ .md);
    const evidenceDigest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_report_evidence_text_js__WEBPACK_IMPORTED_MODULE_9__/* .evidenceText */ .r)(sorted)).digest('hex');
    return { evidence: sorted, context: { ...context, evidenceDigest } };
}
/**
 * Renders evidence as the command line asked and gives the exit code that its verdict deserves.
 * Errors: `Problem` for an unknown format and for a file that cannot be written.
 */
async function deliver(invocation, evidence, key) {
    const report = reportOf(evidence, { key, toolVersion: _evidence_tool_js__WEBPACK_IMPORTED_MODULE_6__/* .tool */ .z.version });
    for (const delivery of (0,_deliveries_js__WEBPACK_IMPORTED_MODULE_11__/* .deliveries */ .$)(invocation.options)) {
        const text = await render(delivery.format, report, invocation.options);
        if (delivery.file === null)
            process.stdout.write(text);
        else
            await write(invocation.io.root, delivery.file, text);
    }
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCode */ .I$)((0,_report_report_js__WEBPACK_IMPORTED_MODULE_10__/* .overallVerdict */ .B)(report));
}
async function render(format, report, options) {
    const surface = await surfaceOf(format);
    const width = process.stdout.columns;
    return surface.render(report, { color: options.color, ...(width === undefined ? {} : { width }) });
}
/** The surface of that id; all of them are loaded, and only when one is asked for. */
async function surfaceOf(id) {
    const { surfaces } = await __webpack_require__.e(/* import() */ 763).then(__webpack_require__.bind(__webpack_require__, 763));
    const found = surfaces.find((one) => one.id === id);
    if (found === undefined)
        throw new Error(`no surface named ${id}`);
    return found;
}
/** Writes each evidence into a folder, as `<gate>.json` or `<gate>-<name>.json`. Errors: as `write`. */
async function writeEvidence(root, folder, evidence) {
    for (const one of evidence)
        await write(root, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, (0,_github_evidence_files_js__WEBPACK_IMPORTED_MODULE_8__/* .evidenceFileName */ .x_)(one)), (0,_report_evidence_text_js__WEBPACK_IMPORTED_MODULE_9__/* .evidenceText */ .r)([one]));
}
/** Writes a file and the folders above it; relative to `root`. */
async function write(root, file, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(file) ? file : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, file);
    try {
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(path, text);
    }
    catch (error) {
        const code = error.code ?? String(error);
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .Problem */ .A(`Cannot write ${file}: ${code}.`, 'Name a file in a folder that can be written.', {
            cause: error,
        });
    }
}
/** Makes a folder and those above it, one by one: Node's recursive form never ends where none can be made, as in /proc. */
async function makeFolder(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
        return;
    await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path).catch((error) => {
        if (error.code !== 'EEXIST')
            throw error;
    });
}


/***/ }),

/***/ 7402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEvidence: () => (/* binding */ readEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5254);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2037);
/* harmony import */ var _github_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6452);
/* harmony import */ var _github_evidence_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2164);






/**
 * Evidence from files (one record, or the list that `--format json` writes for several) and folders of them.
 * Nothing in them is trusted: each is held to the schema and to its own findings.
 * Errors: `Problem` for the first path that is missing, too large, or no evidence.
 */
async function readEvidence(root, paths) {
    const evidence = [];
    for (const path of paths)
        evidence.push(...(await at((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), path)));
    return evidence;
}
async function at(place, name) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(place).catch(() => null);
    if (found === null)
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`The evidence ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(name)} was not found.`, 'Name an existing file or folder.');
    if (found.isDirectory()) {
        const { evidence, problems } = await (0,_github_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readEvidence */ .At)(place);
        if (problems[0] !== undefined)
            throw problems[0];
        return evidence;
    }
    if (!found.isFile() || found.size > _github_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceLimits */ .Yt.totalBytes) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`The evidence ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(name)} is no regular file of at most ${_github_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceLimits */ .Yt.totalBytes} bytes.`, 'Name evidence files that a gate wrote (`--format json`).');
    }
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(place, 'utf8');
    return text.trimStart().startsWith('[') ? listIn(text, name) : [(0,_github_evidence_text_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEvidence */ .v)(text, name)];
}
function listIn(text, name) {
    let list;
    try {
        list = JSON.parse(text);
    }
    catch (cause) {
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`The evidence ${(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(name)} is not JSON.`, 'Name evidence files that a gate wrote.', { cause });
    }
    return list.map((one) => (0,_github_evidence_text_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEvidence */ .v)(JSON.stringify(one), name));
}


/***/ }),

/***/ 9910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ locationSchema),
/* harmony export */   cF: () => (/* binding */ placeInWords)
/* harmony export */ });
/* unused harmony export cellSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);

const line = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1);
/** Where in a notebook: the cell, and the part of it. All numbers are 1-based. */
const cellSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    number: line.describe('1-based position of the cell in the notebook'),
    execution: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).optional().describe('the n of In [n], when the cell was run'),
    part: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['source', 'output', 'attachment', 'metadata']),
    output: line.optional().describe('1-based output of the cell, for part = output'),
    line: line.optional().describe('1-based line inside that part'),
});
/** Where a finding stands: a SARIF region (1-based lines, columns in UTF-16 units), a notebook cell, a commit. */
const locationSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('relative to the repository root, with forward slashes'),
    startLine: line.optional(),
    endLine: line.optional(),
    startColumn: line.optional(),
    endColumn: line.optional(),
    cell: cellSchema.optional(),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('the commit that added it, when it was read from history'),
});
/** The place in words: `path:12`, or `path, cell 4, output 2, line 7`. The path is not quoted; callers quote it. */
function placeInWords(location) {
    const { cell } = location;
    if (cell === undefined) {
        return location.startLine === undefined ? location.path : `${location.path}:${location.startLine}`;
    }
    const run = cell.execution === undefined ? '' : ` (In [${cell.execution}])`;
    const part = cell.part === 'output' && cell.output !== undefined ? `output ${cell.output}` : cell.part;
    const at = cell.line === undefined ? '' : `, line ${cell.line}`;
    return `${location.path}, cell ${cell.number}${run}, ${part}${at}`;
}


/***/ }),

/***/ 5665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ evidenceText)
/* harmony export */ });
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8135);

const order = Object.keys(_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceSchema */ .jU.shape);
/**
 * Evidence as canonical JSON: its own fields in the order of the schema, the keys of everything below sorted, two
 * blanks of indentation, a line break at the end. One object when there is one evidence, an array when there are
 * several. Two equal records give the same bytes, so this is the text that digests are made of.
 */
function evidenceText(evidence) {
    const records = evidence.map((one) => {
        const entries = Object.entries(one).map(([key, value]) => [key, sorted(value)]);
        return Object.fromEntries(entries.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
    });
    return `${JSON.stringify(records.length === 1 ? records[0] : records, null, 2)}\n`;
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}


/***/ }),

/***/ 5650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ overallVerdict),
/* harmony export */   O: () => (/* binding */ deservedVerdict)
/* harmony export */ });
/* harmony import */ var _evidence_assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5829);
/* harmony import */ var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1324);


/**
 * The verdict that one evidence deserves: the worst of what it states and what its findings and measurements earn,
 * so that a forged `pass` above failing findings does not pass.
 */
function deservedVerdict(evidence) {
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .QZ)([evidence.verdict, (0,_evidence_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictFrom */ .kk)(evidence.findings, evidence.measurements)]);
}
/** The verdict of the whole report: the worst of its evidence; `skip` when there is none. */
function overallVerdict(report) {
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .QZ)(report.evidence.map(deservedVerdict));
}


/***/ })

};
