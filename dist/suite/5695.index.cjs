'use strict';
exports.id = 5695;
exports.ids = [5695];
exports.modules = {

  95695:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    databaseTexts: () => (  databaseTexts)
  });
  var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67206);

const longestRecord = 2 ** 20;
const mostText = 64 * 2 ** 20;


function* databaseTexts(bytes, budget) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const told = bytes.length < 100 ? 0 : view.getUint16(16);
    const page = told === 1 ? 65_536 : told;
    if (page < 512 || (page & (page - 1)) !== 0)
        throw (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__  .ds)('unreadable');
    const database = { bytes, view, page, usable: page - (bytes[20] ?? 0) };
    let total = 0;
    for (let start = 0, number = 1; start + page <= bytes.length; start += page, number++) {
        const lines = [];
        for (const record of recordsOf(database, start)) {
            lines.push(...recordLines(record));
             
            total += record.length;
            if (total > mostText)
                throw (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__  .ds)('over-cap');
        }
        if (lines.length === 0)
            continue;
        const text = new TextEncoder().encode(lines.join('\n'));
        budget.bytes -= text.length;
        if (total > mostText || budget.bytes < 0)
            throw (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__  .ds)('over-cap');
        yield { inside: `page ${number}`, name: 'rows.txt', bytes: text, extracted: true };
    }
    yield { inside: 'file', name: 'database.bin', bytes, extracted: true };
}
 
function* recordsOf(database, start) {
    const { bytes, view, page } = database;
    const head = start === 0 ? 100 : start;
    const type = bytes[head];
    const isTable = type === 0x0d;
    if (!isTable && type !== 0x0a)
        return;
    const cells = Math.min(view.getUint16(head + 3), page / 4);
    for (let i = 0; i < cells && head + 10 + 2 * i <= start + page; i++) {
        const at = start + view.getUint16(head + 8 + 2 * i);
        if (at >= start + page)
            continue;
        const [size, afterSize] = varint(bytes, at);
        const body = isTable ? varint(bytes, afterSize)[1] : afterSize;
        if (size > 0)
            yield payload(database, size, body, start + page, isTable);
    }
}
 
function payload(database, size, from, end, isTable) {
    const { bytes, view, page, usable } = database;
    const most = isTable ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23;
    if (size <= most)
        return bytes.subarray(from, Math.min(end, from + size));
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const rest = least + ((size - least) % (usable - 4));
    const here = rest <= most ? rest : least;
    const wanted = Math.min(size, longestRecord);
    const parts = [bytes.subarray(from, Math.min(end, from + here))];
    let length = here;
    let next = from + here + 4 <= bytes.length ? view.getUint32(from + here) : 0;
    while (length < wanted && next > 0 && next * page <= bytes.length) {
        const start = (next - 1) * page;
        const piece = bytes.subarray(start + 4, start + 4 + Math.min(usable - 4, wanted - length));
        parts.push(piece);
        length += piece.length;
        next = view.getUint32(start);
    }
    return Buffer.concat(parts);
}
 
function recordLines(record) {
    const lines = [];
    const [headLength, first] = varint(record, 0);
    let at = headLength;
    let left = '';
    for (let field = first; field < headLength && field < record.length;) {
        const [type, next] = varint(record, field);
        field = next;
        const length = type >= 12 ? Math.floor((type - 12) / 2) : ([0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type] ?? 0);
        const value = record.subarray(at, at + length);
        at += length;
        if (type < 12 || value.length === 0)
            continue;
        const text = textOf(value).replaceAll('\n', '\\n');
        lines.push(left === '' || left.length > 60 ? text : `${left}: ${text}`);
        left = text;
    }
    return lines;
}
 
function textOf(value) {
    if (value.length >= 2 && value.length % 2 === 0 && value[1] === 0)
        return new TextDecoder('utf-16le').decode(value);
    if (value.length >= 2 && value.length % 2 === 0 && value[0] === 0)
        return new TextDecoder('utf-16be').decode(value);
    return new TextDecoder().decode(value);
}
 
function varint(bytes, at) {
    let value = 0;
    for (let i = 0; i < 8; i++) {
        const byte = bytes[at + i] ?? 0;
        value = value * 128 + (byte & 0x7f);
        if (byte < 0x80)
            return [value, at + i + 1];
    }
    return [value * 256 + (bytes[at + 8] ?? 0), at + 9];
}


  })

};
