'use strict';
exports.id = 7061;
exports.ids = [7061];
exports.modules = {

  80670:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Id: () => (  patternOf),
    L6: () => (  alphabets),
    O6: () => (  publicPrefix),
    eF: () => (  run),
    xS: () => (  longest)
  });
 
 
const alphabets = {
    digits: '0-9',
    hex: '0-9a-f',
    'upper-hex': '0-9A-F',
    'any-hex': '0-9a-fA-F',
    letters: 'A-Za-z',
    alnum: 'A-Za-z0-9',
    'lower-alnum': 'a-z0-9',
    'upper-alnum': 'A-Z0-9',
    base32: 'A-Z2-7',
    base36: '0-9a-z',
    base64: 'A-Za-z0-9+/',
    base64url: 'A-Za-z0-9_\\-',
    word: 'A-Za-z0-9_',
    dotted: 'A-Za-z0-9_.~\\-',
    'url-user': 'A-Za-z0-9_.%+~\\-',
     
    'url-password': 'A-Za-z0-9_.%+~!*^&=,;\\-',
     
    'connection-password': 'A-Za-z0-9_.%+~!*^&=,/@$\\-',
    host: 'A-Za-z0-9.\\-',
    path: 'A-Za-z0-9_.\\-/',
    dashed: 'A-Za-z0-9\\-',
     
    space: ' \\t\\r\\n',
    blank: ' \\t',
     
    printable: '!-~',
     
    connection: ' !#$%&()*+,./0-9:;=?@A-Z[\\]^_a-z{|}~\\-',
     
    command: ' \\t%$/:@A-Za-z0-9_.,{}\\\\\\-',
     
    salt: ' !#-&()*+,./0-9:;<=>?@A-Z[\\]^_`a-z{|}~\\-',
     
    query: 'A-Za-z0-9_.%&=~:\\-',
     
    cookie: 'A-Za-z0-9_%+/.\\-',
     
    crypt: 'A-Za-z0-9./',
    'plus-url': 'A-Za-z0-9_+\\-',
     
    lines: ' !-~\\t\\r\\n',
     
    label: 'A-Z0-9 ',
     
    escape: '\\\\',
     
    'key-lines': 'A-Za-z0-9+/=\\\\\\r\\n',
    

    'pem-body': 'pem-body',
};
 
function run(of, length, atMost) {
    return { of, length: atMost === undefined ? length : [length, atMost] };
}
 
const uuid = [
    run('hex', 8),
    '-',
    run('hex', 4),
    '-',
    run('hex', 4),
    '-',
    run('hex', 4),
    '-',
    run('hex', 12),
];
 
const escapes = '(?<=\\\\[nrt])|(?<=%[0-9A-Fa-f]{2})|(?<=\\x1b\\[[0-9;]{0,8}m)';


function patternOf(format) {
    const at = format.pieces.findIndex((piece) => typeof piece === 'object' && 'secret' in piece);
    const secret = format.pieces[at];
    const before = at < 0 ? [] : format.pieces.slice(0, at);
    const inside = at < 0 ? format.pieces : secret.secret;
    const after = at < 0 ? [] : format.pieces.slice(at + 1);
    const left = format.left === 'loose' ? '' : `(?:(?<![A-Za-z0-9])|${escapes})`;
    const right = format.right === 'loose' ? '' : `(?![A-Za-z0-9${lastAlphabet(format.pieces)}])`;
    return new RegExp(`${left}(${sources(before)})(${sources(inside)})(${sources(after)})${right}`, 'g');
}
 
function longest(format) {
    return format.pieces.reduce((sum, piece) => sum + longestPiece(piece), 0);
}
 
function publicPrefix(format) {
    const secret = format.pieces.find((piece) => typeof piece === 'object' && 'secret' in piece);
    const pieces = secret === undefined ? format.pieces : secret.secret;
    const [first] = pieces;
     
    if (pieces.length === 1 && typeof first === 'string')
        return '';
    if (typeof first === 'string')
        return first.slice(0, 24);
    return first !== undefined && 'oneOf' in first ? commonStart(first.oneOf).slice(0, 24) : '';
}
function commonStart(texts) {
    const [first = '', ...rest] = texts;
    let length = first.length;
    for (const text of rest)
        while (!text.startsWith(first.slice(0, length)))
            length--;
    return first.slice(0, length);
}
function sources(pieces) {
    return pieces.map(source).join('');
}
function source(piece) {
    if (typeof piece === 'string')
        return escapeText(piece);
    if ('oneOf' in piece)
        return `(?:${piece.oneOf.map(escapeText).join('|')})`;
    if ('optional' in piece)
        return `(?:${sources(piece.optional)})?`;
    if ('secret' in piece)
        return sources(piece.secret);
    const [least, most] = typeof piece.length === 'number' ? [piece.length, piece.length] : piece.length;
    const one = piece.of === 'pem-body' ? '(?:[A-Za-z0-9+/=\\s\\\\"\',:.;&#()<>@*_]|-(?!-))' : `[${alphabets[piece.of]}]`;
    return least === most ? `${one}{${least}}` : `${one}{${least},${most}}`;
}
function escapeText(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
function longestPiece(piece) {
    if (typeof piece === 'string')
        return piece.length;
    if ('oneOf' in piece)
        return Math.max(...piece.oneOf.map((text) => text.length));
    if ('optional' in piece)
        return piece.optional.reduce((sum, inner) => sum + longestPiece(inner), 0);
    if ('secret' in piece)
        return piece.secret.reduce((sum, inner) => sum + longestPiece(inner), 0);
    return typeof piece.length === 'number' ? piece.length : piece.length[1];
}
function lastAlphabet(pieces) {
    const last = pieces.at(-1);
    if (last === undefined || typeof last === 'string' || 'oneOf' in last)
        return '';
    if ('optional' in last)
        return lastAlphabet(last.optional);
    if ('secret' in last)
        return lastAlphabet(last.secret);
    return last.of === 'pem-body' ? '' : alphabets[last.of];
}


  }),

  7061:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  XJ: () => (  matchesIn),
  scannerOf: () => (  scannerOf),
  jw: () => (  specificity)
});

 

 
var format = __webpack_require__(80670);
; 
 
const kernelCode = [
    'AGFzbQEAAAABIQRgBn9/f39/fwBgBX9/f39/AGAEf39/fwBgBH9/f38BfwIPAQNlbnYGbWVtb3J5AgAAAwUEAAECAwYGAX8BQQAL',
    'BxkDBWJ1aWxkAAMEd2FsawACBm1lbW9yeQIACqoPBNsBAQF/IABBgICAgHhxBEBBgAIoAgAiBiAENgIAIAYgAEH/////B3E2AgRB',
    'gAIgBkEIajYCAAsgAUGAgICAeHEEQEGEAigCACIAIAQgBWo2AgAgACABQf////8HcTYCBEGEAiAAQQhqNgIACyACQYCAgIB4cQRA',
    'QYgCKAIAIgAgBCAFQQF0ajYCACAAIAJB/////wdxNgIEQYgCIABBCGo2AgALIANBgICAgHhxBEBBjAIoAgAiACAEIAVBA2xqNgIA',
    'IAAgA0H/////B3E2AgRBjAIgAEEIajYCAAsLwQEBA38gAEGAkCBqIAJqKAIAIQUgAAR/IAFBgJAgaiACaigCAAVBAAshASAFRQRA',
    'IABBgJAgaiACaiABNgIADwsgBSADbiIGQQJ0QYCIEGogAUH/////B3EiATYCACMAIgdBAWokACAHQQJ0QYAIaiAFNgIAIAQgASAD',
    'bUEDdGoiAygCAEUEQCADKAIEIQELIAQgBkEDdGoiBiABNgIEQQEgASAGKAIAGwRAIABBgJAgaiACaiAFQYCAgIB4cjYCAAsL+AgB',
    'DH8gAiABa0ECdkF8cSILIAFqIgcgC2oiDCALaiENIAEhCCABIANrIAAgASAAayADSxshCQNAIAEgCUsEQCAGIAktAAAtAABqKAKA',
    'kCBB/////wdxIQYgCUEBaiEJDAELCyAGIQkgByADayAAIAcgAGsgA0sbIQYDQCAGIAdJBEAgBSAGLQAALQAAaigCgJAgQf////8H',
    'cSEFIAZBAWohBgwBCwsgBSEGIAwgA2sgACAMIABrIANLGyEFA0AgBSAMSQRAIAQgBS0AAC0AAGooAoCQIEH/////B3EhBCAFQQFq',
    'IQUMAQsLIAQhBUEAIQQgDSADayAAIA0gAGsgA0sbIQADQCAAIA1JBEAgBCAALQAALQAAaigCgJAgQf////8HcSEEIABBAWohAAwB',
    'CwsgBCEDQYACQYAINgIAQYQCQYCICDYCAEGIAkGAiBA2AgBBjAJBgIgYNgIAIAchAANAIAAgCEsEQCADIA0oAgAiA0H/AXEtAABq',
    'KAKAkCAiDiAFIAwoAgAiBEH/AXEtAABqKAKAkCAiBSAGIAcoAgAiD0H/AXEtAABqKAKAkCAiBiAJIAgoAgAiCkH/AXEtAABqKAKA',
    'kCAiCXJyckGAgICAeHEEfyAJIAYgBSAOIAhBAWogAWsgCxAAIAlB/////wdxIQkgBkH/////B3EhBiAFQf////8HcSEFIA5B////',
    '/wdxBSAOCyADQQh2Qf8BcS0AAGooAoCQICIOIAUgBEEIdkH/AXEtAABqKAKAkCAiBSAGIA9BCHZB/wFxLQAAaigCgJAgIgYgCSAK',
    'QQh2Qf8BcS0AAGooAoCQICIJcnJyQYCAgIB4cQR/IAkgBiAFIA4gCEECaiABayALEAAgCUH/////B3EhCSAGQf////8HcSEGIAVB',
    '/////wdxIQUgDkH/////B3EFIA4LIANBEHZB/wFxLQAAaigCgJAgIg4gBSAEQRB2Qf8BcS0AAGooAoCQICIFIAYgD0EQdkH/AXEt',
    'AABqKAKAkCAiBiAJIApBEHZB/wFxLQAAaigCgJAgIglycnJBgICAgHhxBH8gCSAGIAUgDiAIQQNqIAFrIAsQACAJQf////8HcSEJ',
    'IAZB/////wdxIQYgBUH/////B3EhBSAOQf////8HcQUgDgsgA0EYdi0AAGooAoCQICIDIAUgBEEYdi0AAGooAoCQICIFIAYgD0EY',
    'di0AAGooAoCQICIGIAkgCkEYdi0AAGooAoCQICIJcnJyQYCAgIB4cQRAIAkgBiAFIAMgCEEEaiABayALEAAgCUH/////B3EhCSAG',
    'Qf////8HcSEGIAVB/////wdxIQUgA0H/////B3EhAwsgCEEEaiEIIAdBBGohByAMQQRqIQwgDUEEaiENDAELCwNAIAIgDUsEQCAD',
    'IA0tAAAtAABqKAKAkCAiAEGAgICAeHEEQEGMAigCACIDIA1BAWogAWs2AgAgAyAAQf////8HcTYCBEGMAiADQQhqNgIACyAAQf//',
    '//8HcSEDIA1BAWohDQwBCwsLjQMCBX8Ce0EBIQQgACEFA0AgASAHSwRAIAVBAWoiBiAFLQAAaiEIQQAhACAGIQUDQCAFIAhJBEAg',
    'BS0AAC0AACAAQYCQIGpqIgYoAgAiAEUEQCAGIAIgBGwiADYCACAEQQFqIQQLIAVBAWohBQwBCwsgAyAAIAJuQQN0aiAHQQFqIgc2',
    'AgAMAQsLQQEkAEGACEEANgIAQYCIEEEANgIAQQAhBwNAIAcjAEkEQCAHQQJ0QYAIaigCACIFIAJuQQJ0QYCIEGooAgAhBkEAIQAD',
    'QCAAQRBqIAJNBEAgBUGAkCBqIABq/QAEACEJIAUEeyAGQYCQIGogAGr9AAQABf0MAAAAAAAAAAAAAAAAAAAAAAshCgJAIAn9U0UE',
    'QCAFQYCQIGogAGogCv0LBAAMAQsgACEBA0AgASAAQRBqSQRAIAUgBiABIAIgAxABIAFBBGohAQwBCwsLIABBEGohAAwBCwsDQCAA',
    'IAJJBEAgBSAGIAAgAiADEAEgAEEEaiEADAELCyAHQQFqIQcMAQsLIAQL',
].join('');

; 
 
function buildAutomaton(keywords) {
    const classOf = new Uint8Array(256);
    let classes = 1;
    for (const keyword of keywords) {
        for (let i = 0; i < keyword.length; i++) {
            const byte = keyword.charCodeAt(i);
            if (classOf[byte] === 0)
                classOf[byte] = classes++;
        }
    }
    for (let byte = 97; byte <= 122; byte++)
        classOf[byte - 32] = classOf[byte] ?? 0;
    const nodes = buildTrie(keywords, classOf);
    const order = setFailLinks(nodes);
    const plain = order.filter((node) => nodes[node]?.ends.length === 0);
    const ending = order.filter((node) => nodes[node]?.ends.length !== 0);
    const numberOf = new Int32Array(nodes.length);
    [...plain, ...ending].forEach((node, i) => {
        numberOf[node] = i * classes;
    });
    const next = new Int32Array(nodes.length * classes);
    for (const node of order) {
        const from = numberOf[node] ?? 0;
        const { children = new Map(), fail = 0 } = nodes[node] ?? {};
         
        const shorter = numberOf[fail] ?? 0;
        if (node !== 0)
            next.copyWithin(from, shorter, shorter + classes);
        for (const [c, child] of children)
            next[from + c] = numberOf[child] ?? 0;
    }
    return {
        classOf,
        classes,
        next,
        firstEnd: plain.length * classes,
        ends: ending.map((node) => nodes[node]?.ends ?? []),
    };
}
 
function walk(automaton, bytes, hit) {
    const { classOf, classes, next, firstEnd, ends } = automaton;
    const { length } = bytes;
    let state = 0;
    for (let i = 0; i < length; i++) {
        state = next[state + classOf[bytes[i]]];
        if (state >= firstEnd) {
            const found = ends[(state - firstEnd) / classes];
            for (let k = 0; k < found.length; k++)
                hit(found[k], i + 1);
        }
    }
}
function buildTrie(keywords, classOf) {
    const nodes = [{ children: new Map(), ends: [], fail: 0 }];
    keywords.forEach((keyword, index) => {
        let at = 0;
        for (let i = 0; i < keyword.length; i++) {
            const c = classOf[keyword.charCodeAt(i)] ?? 0;
            let child = nodes[at]?.children.get(c);
            if (child === undefined) {
                child = nodes.push({ children: new Map(), ends: [], fail: 0 }) - 1;
                nodes[at]?.children.set(c, child);
            }
            at = child;
        }
        nodes[at]?.ends.push(index);
    });
    return nodes;
}
 
function setFailLinks(nodes) {
    const order = [0];
    for (let i = 0; i < order.length; i++) {
        const at = order[i] ?? 0;
        for (const [c, child] of nodes[at]?.children ?? []) {
            const node = nodes[child];
            if (node === undefined)
                continue;
            let fail = nodes[at]?.fail ?? 0;
            while (fail !== 0 && nodes[fail]?.children.get(c) === undefined)
                fail = nodes[fail]?.fail ?? 0;
            const target = nodes[fail]?.children.get(c);
            node.fail = at === 0 || target === undefined ? 0 : target;
            node.ends = [...node.ends, ...(nodes[node.fail]?.ends ?? [])];
            order.push(child);
        }
    }
    return order;
}

; 


 
const ends = 256;
const events = 1024;
const stream = 131072;
const rows = events + 4 * stream + 1024;
const chunk = 65536;
 
const limits = { length: 255, classes: 63, total: 32000 };


function finderOf(keywords) {
    return kernelFinder(keywords) ?? plainFinder(keywords);
}
 
function plainFinder(keywords) {
    const automaton = buildAutomaton(keywords);
    return (bytes, hit) => walk(automaton, bytes, hit);
}
 
function kernelFinder(keywords) {
    if (typeof WebAssembly === 'undefined')
        return null;
    const kernel = kernelOf(keywords);
    return kernel === null ? null : (bytes, hit) => walkAll(kernel, bytes, hit);
}
function kernelOf(keywords) {
    const packed = keywords.map((keyword) => String.fromCharCode(keyword.length) + keyword).join('');
    const lead = keywords.reduce((most, { length }) => Math.max(most, length), 0);
    const { classOf, classes } = classesOf(keywords);
    if (lead > limits.length || classes > limits.classes || packed.length > limits.total)
        return null;
    const width = classes * 4;
     
    const notes = rows + (packed.length + 1) * width;
    const text = notes + (packed.length + 1) * 8;
    const size = text + Math.max(chunk + lead, packed.length);
    const memory = new WebAssembly.Memory({ initial: Math.ceil(size / 65536) });
    const module = new WebAssembly.Module(codeOf(kernelCode));
    const { build, walk } = new WebAssembly.Instance(module, { env: { memory } }).exports;
    const bytes = new Uint8Array(memory.buffer);
    const words = new Uint32Array(memory.buffer);
    for (let byte = 0; byte < 256; byte++)
        bytes[byte] = (classOf[byte] ?? 0) * 4;
    for (let i = 0; i < packed.length; i++)
        bytes[text + i] = packed.charCodeAt(i);
    build(text, keywords.length, width, notes);
    return { walk, bytes, words, text, lead, endings: endingsOf(words, notes / 4, width) };
}
function walkAll(kernel, bytes, hit) {
    const { walk, words, text, lead, endings } = kernel;
    for (let from = 0; from < bytes.length; from += chunk) {
        const start = Math.max(0, from - lead);
        const stop = Math.min(bytes.length, from + chunk);
        kernel.bytes.set(start === 0 && stop === bytes.length ? bytes : bytes.subarray(start, stop), text);
        walk(text, text + from - start, text + stop - start, lead);
        for (let s = 0; s < 4; s++) {
            const last = words[ends / 4 + s] / 4;
            for (let at = (events + s * stream) / 4; at < last; at += 2) {
                const end = from + words[at];
                const found = endings(words[at + 1]);
                for (let k = 0; k < found.length; k++)
                    hit(found[k], end);
            }
        }
    }
}
 
function endingsOf(words, notes, width) {
    const known = [];
    return (state) => {
        const before = known[state / width];
        if (before !== undefined)
            return before;
        const found = [];
        for (let at = state; at !== undefined && at !== 0;) {
            const note = notes + (at / width) * 2;
            const keyword = words[note];
            if (keyword > 0)
                found.push(keyword - 1);
            at = words[note + 1];
        }
        known[state / width] = found;
        return found;
    };
}
 
function classesOf(keywords) {
    const classOf = new Uint8Array(256);
    let classes = 1;
    for (const keyword of keywords) {
        for (let i = 0; i < keyword.length; i++) {
            const byte = keyword.charCodeAt(i);
            if (classOf[byte] === 0)
                classOf[byte] = classes++;
        }
    }
    for (let byte = 97; byte <= 122; byte++)
        classOf[byte - 32] = classOf[byte] ?? 0;
    return { classOf, classes };
}
function codeOf(base64) {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

; 

 
function neededLiteral(format) {
    let best = '';
    for (const piece of flattened(format.pieces))
        if (typeof piece === 'string' && piece.length > best.length)
            best = piece;
    return best;
}
 
function hasLiteral(literal, bytes, from, to) {
    const first = literal.charCodeAt(0);
    for (let at = from; at + literal.length <= to; at++) {
        if (bytes[at] !== first)
            continue;
        let length = 1;
        while (length < literal.length && bytes[at + length] === literal.charCodeAt(length))
            length++;
        if (length === literal.length)
            return true;
    }
    return false;
}
 
function probeOf(rule, position, keyword, tables) {
    const leadsTo = rule.followedBy?.charCodeAt(0) ?? 0;
    const none = { rule: position, literal: null, boundary: false, steps: [], leadsTo };
    if (rule.format === 'assignment' || rule.near !== undefined)
        return none;
    const flat = flattened(rule.format.pieces);
    const holding = literalsOf(flat).filter((literal) => literal.toLowerCase().includes(keyword));
    const at = flat.findIndex((piece) => topLiterals(piece).some((literal) => literal.toLowerCase().includes(keyword)));
    const [literal] = holding;
     
    if (literal === undefined || holding.length !== 1 || at < 0)
        return none;
    if (literal.toLowerCase().indexOf(keyword) !== literal.length - keyword.length)
        return none;
    const boundary = at === 0 && rule.format.left !== 'loose';
    return { rule: position, literal, boundary, steps: stepsOf(flat, at + 1, rule.format, tables), leadsTo };
}
 
function fits(probe, bytes, end) {
    const { literal, steps, leadsTo } = probe;
    if (literal !== null) {
        const from = end - literal.length;
         
        if (probe.boundary && !mayBegin(bytes, from))
            return false;
        for (let i = 0; i < literal.length; i++)
            if (bytes[from + i] !== literal.charCodeAt(i))
                return false;
        let at = end;
        for (const step of steps) {
            at = take(step, bytes, at);
            if (at < 0)
                return false;
        }
    }
    return leadsTo === 0 || comes(leadsTo, bytes, end);
}
 
function neededRun(format, tables) {
    let best = null;
    for (const piece of flattened(format.pieces)) {
        if (typeof piece !== 'object' || !('of' in piece) || piece.of === 'pem-body')
            continue;
        const least = typeof piece.length === 'number' ? piece.length : piece.length[0];
        if (least > (best?.least ?? 1))
            best = { table: tableOf(piece.of, tables), least };
    }
    return best;
}
 
function hasRun({ table, least }, bytes, from, to) {
    let start = from;
    while (start + least <= to) {
        let at = start + least - 1;
        while (at >= start && table[bytes[at]] === 1)
            at--;
        if (at < start)
            return true;
        start = at + 1;
    }
    return false;
}
 
function take(step, bytes, at) {
    if ('literal' in step) {
        for (let i = 0; i < step.literal.length; i++)
            if (bytes[at + i] !== step.literal.charCodeAt(i))
                return -1;
        return at + step.literal.length;
    }
    const stop = Math.min(bytes.length, at + step.most);
    let end = at;
    while (end < stop && step.table[bytes[end]] === 1)
        end++;
    if (end - at < step.least)
        return -1;
     
    return step.whole && end < bytes.length && step.table[bytes[end]] === 1 ? -1 : end;
}
 
function stepsOf(flat, from, format, tables) {
    const steps = [];
    for (let i = from; i < flat.length; i++) {
        const piece = flat[i];
        if (typeof piece === 'string') {
            steps.push({ literal: piece });
            continue;
        }
        if (!('of' in piece) || piece.of === 'pem-body')
            break;
        const [least, most] = typeof piece.length === 'number' ? [piece.length, piece.length] : piece.length;
        const table = tableOf(piece.of, tables);
        const next = flat[i + 1];
        const last = next === undefined && format.right !== 'loose';
        const ends = last || (typeof next === 'string' && next !== '' && table[next.charCodeAt(0)] === 0);
        steps.push({ table, least, most: ends || least === most ? most : least, whole: ends });
        if (!ends && least !== most)
            break;
    }
    return steps;
}
 
function flattened(pieces) {
    return pieces.flatMap((piece) => (typeof piece === 'object' && 'secret' in piece ? piece.secret : [piece]));
}
function topLiterals(piece) {
    return typeof piece === 'string' ? [piece] : 'oneOf' in piece ? piece.oneOf : [];
}
 
function literalsOf(pieces) {
    return pieces.flatMap((piece) => typeof piece === 'object' && 'optional' in piece
        ? literalsOf(piece.optional)
        : typeof piece === 'object' && 'secret' in piece
            ? literalsOf(piece.secret)
            : topLiterals(piece));
}
 
function mayBegin(bytes, at) {
    if (at === 0)
        return true;
    const before = bytes[at - 1];
    if (!isAlphanumeric(before) || before === 109)
        return true;
    return bytes[at - 2] === 92 || bytes[at - 3] === 37;
}
function isAlphanumeric(byte) {
    return (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57);
}
 
function comes(wanted, bytes, from) {
    const stop = Math.min(bytes.length, from + 300);
    for (let i = from; i < stop; i++) {
        const byte = bytes[i];
        if (byte === wanted)
            return true;
        if (byte <= 34 || byte === 39 || byte === 47 || byte === 60 || byte === 62 || byte === 96 || byte === 123)
            return false;
    }
    return false;
}
function tableOf(alphabet, known) {
    const before = known.get(alphabet);
    if (before !== undefined)
        return before;
    const table = new Uint8Array(256);
    const bytes = String.fromCharCode(...Array.from({ length: 256 }, (_, byte) => byte));
    for (const { index } of bytes.matchAll(new RegExp(`[${format .L6[alphabet]}]`, 'g')))
        table[index] = 1;
    known.set(alphabet, table);
    return table;
}

; 





function scannerOf(rules, finderFor = finderOf, words = []) {
    const numberOf = new Map();
    const rulesOf = [];
    rules.forEach((rule, r) => {
        for (const keyword of rule.keywords) {
            const k = numberOf.get(keyword) ?? numberOf.size;
            numberOf.set(keyword, k);
            const holders = rulesOf[k];
            if (holders === undefined)
                rulesOf[k] = [r];
            else
                holders.push(r);
        }
    });
    for (const word of words)
        if (!numberOf.has(word))
            numberOf.set(word, numberOf.size);
    const keywords = [...numberOf.keys()];
    const noted = new Uint32Array(keywords.length);
    words.forEach((word, i) => {
        noted[numberOf.get(word)] = 1 << i;
    });
    return {
        rules,
        keywords,
        find: finderFor(keywords),
        rulesOf,
        probesOf: [],
        ready: [],
        tables: new Map(),
        patterns: new Map(),
         
        decoder: new TextDecoder('latin1'),
        notes: { asked: words.length > 0, met: 0, cut: false },
        most: { spans: 50_000, reads: 500_000 },
        noted,
    };
}
function probesFor(scanner, keyword) {
    const { rules, rulesOf, keywords, tables } = scanner;
    const text = keywords[keyword] ?? '';
    const probes = (rulesOf[keyword] ?? []).map((r) => probeOf(rules[r], r, text, tables));
    scanner.probesOf[keyword] = probes;
    return probes;
}
function readyFor(scanner, r) {
    const rule = scanner.rules[r];
    const run = rule.format === 'assignment' ? null : neededRun(rule.format, scanner.tables);
    const literal = rule.format === 'assignment' || rule.near === undefined ? '' : neededLiteral(rule.format);
    const ready = { reach: reachOf(rule), run, literal };
    scanner.ready[r] = ready;
    return ready;
}


function matchesIn(scanner, bytes, path) {
    const { rules, probesOf, ready, notes, noted } = scanner;
    const windows = new Map();
    const hits = [];
    scanner.find(bytes, (keyword, end) => {
        notes.met |= noted[keyword];
        for (const probe of probesOf[keyword] ?? probesFor(scanner, keyword)) {
            const r = probe.rule;
            if (!fits(probe, bytes, end))
                continue;
            const rule = rules[r];
            if (rule.format === 'assignment') {
                hits.push({ rule, end });
                continue;
            }
            let list = windows.get(r);
            if (list === undefined) {
                list = rule.onlyIn?.some((ending) => path.endsWith(ending)) === false ? barred : [];
                windows.set(r, list);
            }
            if (list === barred)
                continue;
            const [before, behind] = (ready[r] ?? readyFor(scanner, r)).reach;
            addWindow(list, Math.max(0, end - before), Math.min(bytes.length, end + behind));
        }
    });
    const matches = [];
    for (const [r, list] of windows.size < 2 ? windows : [...windows].sort(([a], [b]) => a - b)) {
        const { run: needed, literal } = ready[r] ?? readyFor(scanner, r);
        for (let i = 0; i < list.length; i += 2) {
            const from = list[i];
            const to = list[i + 1];
            if (literal !== '' && !hasLiteral(literal, bytes, from, to))
                continue;
            if (needed === null || hasRun(needed, bytes, from, to))
                matchWindow(scanner, rules[r], bytes, from, to, matches);
        }
    }
    return { matches, hits };
}
 
function patternFor(scanner, rule) {
    let pattern = scanner.patterns.get(rule.id);
    if (pattern === undefined) {
        if (rule.format === 'assignment')
            throw new TypeError(`${rule.id} has no pattern`);
        pattern = (0,format .Id)(rule.format);
        scanner.patterns.set(rule.id, pattern);
    }
    return pattern;
}
 
function specificity(rule) {
    if (rule.format === 'assignment')
        return 10;
    const prefix = (0,format .O6)(rule.format).length;
    return ((prefix >= 3 ? 100 + prefix : rule.identity === 'match' ? 60 : 40) -
         
        (rule.format.right === 'loose' ? 1 : 0) +
        (rule.near === undefined ? 0 : 30) +
        (rule.onlyIn === undefined ? 0 : 80));
}
 
const barred = [];
function addWindow(list, from, to) {
    const last = list.length - 1;
    if (last > 0 && from <= list[last]) {
        if (to > list[last])
            list[last] = to;
    }
    else {
        list.push(from, to);
    }
}
function matchWindow(scanner, rule, bytes, from, to, into) {
    const text = scanner.decoder.decode(bytes.subarray(from, to));
    const pattern = patternFor(scanner, rule);
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
        const end = found.index + found[0].length;
        if (found[0] === '')
            pattern.lastIndex++;
         
        if (found.index === 0 && from > 0)
            pattern.lastIndex = 1;
        if ((found.index === 0 && from > 0) || (end === text.length && to < bytes.length))
            continue;
        const start = from + found.index + (found[1]?.length ?? 0);
        into.push({ rule, start, end: start + (found[2]?.length ?? 0), whole: [from + found.index, from + end] });
    }
}
 
function reachOf(rule) {
    if (rule.format === 'assignment')
        return [0, 0];
    const slack = 24;
    const whole = (0,format .xS)(rule.format);
    if (rule.near !== undefined) {
         
        const ahead = rule.companion === undefined ? 0 : 400;
         
        return [slack + 24 + ahead + whole, rule.near.within + whole + slack];
    }
    const first = rule.format.pieces[0];
    const starts = typeof first === 'string' ? [first] : first !== undefined && 'oneOf' in first ? first.oneOf : [];
    const atStart = starts.length > 0 && rule.keywords.every((keyword) => starts.some((text) => text.toLowerCase().includes(keyword)));
    const longestStart = Math.max(0, ...starts.map((text) => text.length));
    return [atStart ? longestStart + slack : whole + slack, whole + slack];
}


  })

};
