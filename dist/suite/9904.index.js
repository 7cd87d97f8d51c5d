export const id = 9904;
export const ids = [9904,4501];
export const modules = {

/***/ 79904:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/sources/containers/pdf.js
var pdf = __webpack_require__(74501);
;// CONCATENATED MODULE: ./lib/sources/containers/pdf-host.js


/** Serves `readPdf` to the thread that started this one: bytes come, what they hold goes back. */
function servePdf() {
    external_node_worker_threads_.parentPort?.on('message', async (bytes) => {
        external_node_worker_threads_.parentPort?.postMessage(await (0,pdf.readPdf)(bytes));
    });
}

;// CONCATENATED MODULE: ./lib/entry/pdf-host.js

/** The thread in which PDF files are read: `dist/pdf-host.js`, started by the secrets gate. */
async function main() {
    servePdf();
}


/***/ }),

/***/ 74501:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPdf: () => (/* binding */ readPdf)
/* harmony export */ });
const mostPages = 2000;
const mostText = 16 * 2 ** 20;
const mostAttachments = 100;
/**
 * Reads a PDF with pdf.js: text by page with form values, notes and link targets; properties; attachments. No script of it
 * runs, no font is loaded. `encrypted` when it wants a password, `unreadable` when it is broken.
 * It may take any time and memory: run it where it can be stopped.
 */
async function readPdf(bytes) {
    const { getDocumentProxy } = await __webpack_require__.e(/* import() */ 9702).then(__webpack_require__.bind(__webpack_require__, 79702));
    try {
        // the reader takes the memory away from its caller
        const pdf = await getDocumentProxy(new Uint8Array(bytes), {
            isEvalSupported: false,
            verbosity: 0,
            stopAtErrors: false,
        });
        const pages = [];
        let room = mostText;
        for (let number = 1; number <= Math.min(pdf.numPages, mostPages) && room > 0; number++) {
            const text = await pageText(pdf, number);
            pages.push(text.slice(0, room));
            room -= text.length;
        }
        const attachments = await attachmentsOf(pdf);
        const isCut = pages.length < pdf.numPages || room < 0 || attachments.length > mostAttachments;
        return { pages, properties: await propertiesOf(pdf), attachments: attachments.slice(0, mostAttachments), isCut };
    }
    catch (error) {
        return error.name === 'PasswordException' ? 'encrypted' : 'unreadable';
    }
}
async function pageText(pdf, number) {
    try {
        const page = await pdf.getPage(number);
        const { items } = await page.getTextContent();
        const lines = [items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')];
        for (const { fieldName, fieldValue, contentsObj, url } of (await page.getAnnotations())) {
            if (typeof fieldValue === 'string' && fieldValue !== '')
                lines.push(`${fieldName ?? ''}: ${fieldValue}`);
            if (contentsObj?.str !== undefined && contentsObj.str !== '')
                lines.push(contentsObj.str);
            if (url !== undefined)
                lines.push(url);
        }
        page.cleanup();
        return lines.join('\n');
    }
    catch {
        // a page that cannot be drawn has no text; the others may
        return '';
    }
}
async function propertiesOf(pdf) {
    try {
        const { info, metadata } = await pdf.getMetadata();
        const raw = metadata?.getRaw?.() ?? '';
        return `${JSON.stringify(info, null, 1)}\n${raw.slice(0, 2 ** 20)}`;
    }
    catch {
        return '';
    }
}
async function attachmentsOf(pdf) {
    try {
        const found = (await pdf.getAttachments());
        return Object.entries(found ?? {}).flatMap(([key, { filename, content }]) => content === undefined ? [] : [{ name: filename ?? key, bytes: content }]);
    }
    catch {
        return [];
    }
}


/***/ })

};
