'use strict';
exports.id = 9904;
exports.ids = [9904,4501];
exports.modules = {

  79904:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  main: () => (  main)
});

 
var external_node_worker_threads_ = __webpack_require__(75919);
 
var pdf = __webpack_require__(74501);
; 


 
function servePdf() {
    external_node_worker_threads_.parentPort?.on('message', async (bytes) => {
        external_node_worker_threads_.parentPort?.postMessage(await (0,pdf.readPdf)(bytes));
    });
}

; 

 
async function main() {
    servePdf();
}


  }),

  74501:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    readPdf: () => (  readPdf)
  });
const mostPages = 2000;
const mostText = 16 * 2 ** 20;
const mostAttachments = 100;


async function readPdf(bytes) {
    const { getDocumentProxy } = await __webpack_require__.e(  9702).then(__webpack_require__.bind(__webpack_require__, 79702));
    try {
         
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


  })

};
