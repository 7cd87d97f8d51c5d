'use strict';
exports.id = 2480;
exports.ids = [2480];
exports.modules = {

  22480:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    openMail: () => (  openMail)
  });
  var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67206);

const longestMail = 32 * 2 ** 20;
const mostDepth = 16;


async function* openMail(bytes, budget) {
    const { default: PostalMime } = await __webpack_require__.e(  4286).then(__webpack_require__.bind(__webpack_require__, 4286));
    const mails = mailsIn(bytes);
    for (const [i, mail] of mails.entries()) {
        (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__  .uz)(budget);
        if (mail.length > longestMail)
            throw (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__  .ds)('over-cap');
        const parsed = await PostalMime.parse(mail, { maxNestingDepth: mostDepth, maxHeadersSize: 2 ** 20 });
        const within = mails.length === 1 ? '' : `mail ${i + 1}/`;
        const lines = parsed.headers.map(({ key, value }) => `${key}: ${value}`);
        const headers = [`subject: ${parsed.subject ?? ''}`, ...lines].join('\n');
        const texts = [
            ['headers.txt', headers],
            ['text.txt', parsed.text],
            ['text.html', parsed.html],
        ];
        for (const [name, text] of texts) {
            if (text !== undefined && text !== '')
                yield counted({ name: within + name, bytes: new TextEncoder().encode(text) }, budget);
        }
        for (const [k, { filename, content }] of parsed.attachments.entries()) {
            (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__  .uz)(budget);
            const data = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
            yield counted({ name: `${within}${filename ?? `attachment ${k + 1}`}`, bytes: data }, budget);
        }
    }
}
function counted(part, budget) {
    budget.bytes -= part.bytes.length;
    if (budget.bytes < 0)
        throw (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__  .ds)('over-cap');
    return part;
}
 
function mailsIn(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    if (buffer.toString('latin1', 0, 5) !== 'From ')
        return [bytes];
    const mails = [];
    for (let at = 0; at >= 0 && at < bytes.length;) {
        const body = buffer.indexOf('\n', at) + 1;
        const next = body === 0 ? -1 : buffer.indexOf('\nFrom ', body);
        mails.push(bytes.subarray(body, next < 0 ? bytes.length : next));
        at = next < 0 ? -1 : next + 1;
    }
    return mails;
}


  })

};
