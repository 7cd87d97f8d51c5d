'use strict';
exports.id = 3457;
exports.ids = [3457];
exports.modules = {

  7686:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  hostsToAsk),
    T: () => (  hostsIn)
  });


function hostsToAsk(hosts, secret, near, own, env = {}) {
    if (hosts.from === 'fixed') {
        const { provenBy } = hosts;
        const said = provenBy === undefined ? undefined : env[provenBy.variable];
        return { hosts: hosts.hosts, refusalProves: said === undefined || said === '' || said === provenBy?.is };
    }
    if (hosts.from === 'secret') {
        const part = hosts.pattern.exec(secret)?.[1];
        return part === undefined ? null : { hosts: [hosts.host.replace('{part}', part)], refusalProves: true };
    }
    const listed = own.map((host) => host.toLowerCase());
    const named = near
        .map((host) => host.toLowerCase())
        .find((host) => listed.includes(host) || hosts.suffixes.some((suffix) => endsIn(host, suffix)));
     
    if (named !== undefined)
        return { hosts: [named], refusalProves: listed.includes(named) };
    return hosts.usual === undefined ? null : { hosts: [hosts.usual], refusalProves: false };
}
 
function hostsIn(text) {
    const found = text
        .toLowerCase()
        .match(/(?<![a-z0-9.-])[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9][a-z0-9-]{0,62}){1,6}(?![a-z0-9-])/g);
    return [...new Set(found ?? [])].filter((host) => /\.[a-z]{2,24}$/.test(host)).slice(0, 8);
}
function endsIn(host, suffix) {
    return host === suffix.replace(/^\./, '') || (suffix.startsWith('.') && host.endsWith(suffix));
}


  }),

  85234:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $n: () => (  base64Text),
    WG: () => (  encodeBase64),
    y4: () => (  decodeBase64)
  });
 
function decodeBase64(text) {
    try {
        const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, ''));
        return Uint8Array.from(plain, (character) => character.charCodeAt(0));
    }
    catch {
        return null;
    }
}
 
function encodeBase64(bytes) {
    return btoa(String.fromCharCode(...bytes));
}
 
function base64Text(text) {
    const bytes = decodeBase64(text);
    return bytes === null ? '' : new TextDecoder().decode(bytes);
}


  }),

  66505:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  k9: () => (  checksumHolds),
  ep: () => (  checksumSettles),
  i7: () => (  withChecksum)
});

 

 
var base64 = __webpack_require__(85234);
; 
 
function bytesOfAscii(text) {
    return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
}


function marvin32(bytes, seed) {
    const [low, high] = marvin(bytes, seed);
    return (low ^ high) >>> 0;
}
 
function marvin(bytes, seed) {
    const hex = seed.length === 16 ? seed : Array.from(bytesOfAscii(seed), (byte) => byte.toString(16).padStart(2, '0')).join('');
    let low = Number.parseInt(hex.slice(8), 16);
    let high = Number.parseInt(hex.slice(0, 8), 16);
    const take = (word) => {
        low = (low + word) >>> 0;
        high = (high ^ low) >>> 0;
        low = (rotated(low, 20) + high) >>> 0;
        high = (rotated(high, 9) ^ low) >>> 0;
        low = (rotated(low, 27) + high) >>> 0;
        high = rotated(high, 19);
    };
    const whole = bytes.length - (bytes.length % 4);
    for (let at = 0; at < whole; at += 4)
        take(wordOf(bytes.subarray(at, at + 4)));
     
    take(wordOf(Uint8Array.of(...bytes.subarray(whole), 0x80)));
    take(0);
    return [low, high];
}
function wordOf(bytes) {
    return bytes.reduceRight((word, byte) => word * 256 + byte, 0);
}
function rotated(word, by) {
    return ((word << by) | (word >>> (32 - by))) >>> 0;
}

; 


const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const base32 = 'abcdefghijklmnopqrstuvwxyz234567';
const entraAlphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~';
 
const devOpsNumbers = [0xe0b9692d, 0x1019f92e];
 
const devOpsPlaces = [22, 8, 7, 2];


function crc32(text) {
    return crc32OfBytes(bytesOfAscii(text));
}
function crc32OfBytes(bytes) {
    let crc = 0xffffffff;
    for (const byte of bytes) {
        crc ^= byte;
        for (let bit = 0; bit < 8; bit++)
            crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc >>> 0;
}
 
function checksumHolds(checksum, secret) {
    if ('spread' in checksum)
        return devOpsNumbers.some((number) => withDevOps(secret, number) === secret);
    if ('marvin' in checksum) {
         
        const length = checksum.marvin === 'annotated' ? Math.min(secret.length, 85) : secret.length;
        const start = secret.slice(0, length);
        return length > 4 && checksum.seeds.some((seed) => withMarvin(checksum, seed, secret).slice(0, length) === start);
    }
    return withChecksum(checksum, secret) === secret;
}
 
function checksumSettles(checksum, secret) {
    return checksum.lengths?.includes(secret.length) ?? true;
}
 
function withChecksum(checksum, text) {
    if ('spread' in checksum)
        return withDevOps(text, devOpsNumbers[0]);
    if ('marvin' in checksum)
        return withMarvin(checksum, checksum.seeds[0] ?? '', text);
    const end = text.length - checksum.digits;
    const from = checksum.from === 'prefix' ? text.indexOf('_') + 1 : checksum.from;
    return text.slice(0, end) + encoded(checksum, crc32(text.slice(from, end - checksum.gap)));
}
function encoded({ encoding, digits }, value) {
    if (encoding === 'base62')
        return inBase(base62, value).padStart(digits, '0');
    if (encoding === 'base36')
        return value.toString(36).padStart(digits, '0');
    if (encoding === 'base64-little-endian')
        return (0,base64 .WG)(littleEndian(value)).slice(0, digits);
    const hex = value.toString(16).padStart(8, '0');
    if (encoding === 'upper-hex')
        return hex.toUpperCase();
    return encoding === 'hex' ? hex : (hex.match(/../g) ?? []).reverse().join('');
}
function withMarvin({ marvin }, seed, text) {
    if (marvin === 'entra') {
        const checked = text.slice(0, -3);
        return (checked +
            inBase(entraAlphabet, marvin32(bytesOfAscii(checked), seed))
                .padStart(6, 'a')
                .slice(0, 3));
    }
    const bytes = (0,base64 .y4)(marvin === 'annotated' ? text.slice(0, 80) : text);
    if (bytes === null || bytes.length < 5)
        return '';
    if (marvin === 'annotated') {
        const sum = littleEndian(marvin32(bytes, seed));
         
        let zeros = 0;
        while (zeros < 3 && sum[zeros] === 0)
            zeros++;
        const number = sum.reduce((whole, byte) => whole * 256 + byte, 0);
        const digits = ('0'.repeat(zeros) + (inBase(base62, number) || '0')).padEnd(6, '0').slice(0, 6);
        return text.slice(0, 80) + (text.length === 84 ? digits.slice(0, 4) : `${digits}==`);
    }
    bytes.set(littleEndian(marvin32(bytes.subarray(0, -4), seed)), bytes.length - 4);
    const sealed = (0,base64 .WG)(bytes);
    const padded = text.endsWith('=') ? sealed : sealed.replace(/=+$/, '');
    return marvin === 'bytes-url' ? padded.replaceAll('+', '-').replaceAll('/', '_') : padded;
}
function withDevOps(text, number) {
    const bytes = new Uint8Array(32);
    let held = 0;
    let bits = 0;
    let at = 0;
    for (const character of text.slice(0, 52)) {
        held = ((held << 5) | Math.max(0, base32.indexOf(character))) & 0xfff;
        bits += 5;
        if (bits >= 8 && at < 32) {
            bits -= 8;
            bytes[at++] = (held >> bits) & 0xff;
        }
    }
    const checked = bytes.filter((_, i) => !devOpsPlaces.some((place) => place === i));
    const sum = littleEndian((crc32OfBytes(checked) ^ number) >>> 0);
    devOpsPlaces.forEach((place, i) => {
        bytes[place] = sum[i];
    });
    return inBase32(bytes);
}
function inBase32(bytes) {
    let text = '';
    for (let bit = 0; bit < bytes.length * 8; bit += 5) {
        const pair = (bytes[bit >> 3] << 8) | (bytes[(bit >> 3) + 1] ?? 0);
        text += base32[(pair >> (11 - (bit & 7))) & 31];
    }
    return text;
}
function inBase(digits, value) {
    let text = '';
    for (let rest = value; rest > 0; rest = Math.floor(rest / digits.length)) {
        text = (digits[rest % digits.length] ?? '') + text;
    }
    return text;
}
function littleEndian(value) {
    return Uint8Array.of(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24);
}


  }),

  93205:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    a: () => (  connectionOf),
    t: () => (  connectionIdentity)
  });
const url = /^([^:@/]{0,200}):/;
const behind = /^@([\w.-]{1,253})(?::\d{1,5})?(?:\/([\w.-]{0,80}))?/;
const server = /(?:^|[;,?& ])(?:server|host|hostname|data source|addr|address)\s{0,4}=\s{0,4}(?:tcp:|np:)?([^;,&?\s\\]{1,253})/i;
const account = /(?:^|[;,?&: ])(?:user(?: ?id|name)?|uid)\s{0,4}=\s{0,4}([^;,&?]{1,200})/i;
const catalog = /(?:^|[;,?& ])(?:database(?:name)?|initial catalog|dbname)\s{0,4}=\s{0,4}([^;,&?]{1,200})/i;
const authority = /\/\/([\w.-]{1,253})(?::\d{1,5})?(?:\/([\w.-]{1,80}))?/;


function connectionOf(match, password) {
    const at = match.lastIndexOf(`:${password}@`);
    const scheme = match.lastIndexOf('://', at);
    if (at >= 0 && scheme >= 0) {
        const user = url.exec(match.slice(scheme + 3))?.[1] ?? '';
        const [, host, database = ''] = behind.exec(match.slice(at + 1 + password.length)) ?? [];
        return host === undefined ? null : { user, host: host.toLowerCase(), database };
    }
    const pairs = match.slice(0, match.lastIndexOf(password));
    const named = authority.exec(pairs);
    const host = named?.[1] ?? server.exec(pairs)?.[1];
    if (host === undefined)
        return null;
    const database = catalog.exec(pairs)?.[1] ?? named?.[2] ?? '';
    return { user: account.exec(pairs)?.[1]?.trim() ?? '', host: host.toLowerCase(), database: database.trim() };
}
 
function connectionIdentity(match, password) {
    const connection = connectionOf(match, password);
    if (connection === null)
        return match;
    return [connection.user, decoded(password), connection.host, connection.database].join('\n');
}
function decoded(password) {
    try {
        return decodeURIComponent(password);
    }
    catch {
        return password;
    }
}


  }),

  45068:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    a: () => (  decodeRun)
  });
  var _json_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25301);
  var _sextets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40418);




function decodeRun(bytes, run) {
    const out = new Uint8Array(run.end - run.start);
    return out.subarray(0, decoders[run.kind](bytes, run.start, run.end, out));
}
const decoders = {
    base64: decodeBase64,
    hex: decodeHex,
    percent: (bytes, from, to, out) => decodeCodes(bytes, from, to, out, 37, percentAt),
    escapes: (bytes, from, to, out) => decodeCodes(bytes, from, to, out, 92, escapeAt),
    entities: (bytes, from, to, out) => decodeCodes(bytes, from, to, out, 38, entityAt),
};
function decodeBase64(bytes, from, to, out) {
    let length = 0;
    let bits = 0;
    let held = 0;
    for (let i = from; i < to; i++) {
         
        while (bits === 0 && i + 4 <= to) {
            const a = _sextets_js__WEBPACK_IMPORTED_MODULE_1__  .l[bytes[i]];
            const b = _sextets_js__WEBPACK_IMPORTED_MODULE_1__  .l[bytes[i + 1]];
            const c = _sextets_js__WEBPACK_IMPORTED_MODULE_1__  .l[bytes[i + 2]];
            const d = _sextets_js__WEBPACK_IMPORTED_MODULE_1__  .l[bytes[i + 3]];
            if ((a | b | c | d) > 63)
                break;
            out[length] = (a << 2) | (b >> 4);
            out[length + 1] = (b << 4) | (c >> 2);
            out[length + 2] = (c << 6) | d;
            length += 3;
            i += 4;
        }
        if (i >= to)
            break;
        const byte = bytes[i];
         
        if (byte === 92)
            i++;
        const sextet = byte === 92 ? 255 : _sextets_js__WEBPACK_IMPORTED_MODULE_1__  .l[byte];
        if (sextet > 63)
            continue;
        held = ((held << 6) | sextet) & 0xffff;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            out[length++] = (held >> bits) & 255;
        }
    }
    return length;
}
function decodeHex(bytes, from, to, out) {
    let length = 0;
    for (let i = from; i + 1 < to; i += 2) {
        const high = (0,_json_bytes_js__WEBPACK_IMPORTED_MODULE_0__  .Li)(bytes[i]);
        const low = (0,_json_bytes_js__WEBPACK_IMPORTED_MODULE_0__  .Li)(bytes[i + 1]);
        if (high < 0 || low < 0)
            return length;
        out[length++] = high * 16 + low;
    }
    return length;
}
function decodeCodes(bytes, from, to, out, sign, codeAt) {
    let length = 0;
    for (let i = from; i < to;) {
        const byte = bytes[i];
        const code = byte === sign ? codeAt(bytes, i, to) : null;
        if (code === null) {
            out[length++] = byte;
            i++;
        }
        else {
            if (code.isByte)
                out[length++] = code.value;
            else
                length = (0,_json_bytes_js__WEBPACK_IMPORTED_MODULE_0__  .bG)(code.value, out, length);
            i += code.size;
        }
    }
    return length;
}
function percentAt(bytes, at, to) {
    const value = at + 2 < to ? digits(bytes, at + 1, at + 3, 16) : -1;
    return value < 0 ? null : { size: 3, value, isByte: true };
}
 
function escapeAt(bytes, at, to) {
    const kind = at + 1 < to ? bytes[at + 1] : undefined;
    if (kind === 120)
        return codeOf(bytes, at, at + 2, at + 4, to);
    if (kind === 117 && bytes[at + 2] === 123) {
        const close = bytes.subarray(at, Math.min(to, at + 10)).indexOf(125);
        const code = close < 4 ? null : codeOf(bytes, at, at + 3, at + close, to);
        return code === null ? null : { ...code, size: close + 1 };
    }
    if (kind === 117)
        return codeOf(bytes, at, at + 2, at + 6, to);
    if (kind === 110)
        return { size: 2, value: 10, isByte: true };
    return kind === 34 || kind === 39 || kind === 47 || kind === 92 ? { size: 2, value: kind, isByte: true } : null;
}
function codeOf(bytes, at, from, end, to) {
    const value = end <= to ? digits(bytes, from, end, 16) : -1;
    return value < 0 ? null : { size: end - at, value: sound(value), isByte: false };
}
const named = new Map([
    ['quot', 34],
    ['apos', 39],
    ['amp', 38],
    ['lt', 60],
    ['gt', 62],
    ['nbsp', 32],
]);
function entityAt(bytes, at, to) {
    const end = bytes.subarray(at, Math.min(to, at + 12)).indexOf(59) + at;
    if (end < at + 3)
        return null;
    if (bytes[at + 1] !== 35) {
        const value = named.get(String.fromCharCode(...bytes.subarray(at + 1, end)));
        return value === undefined ? null : { size: end + 1 - at, value, isByte: true };
    }
    const isHex = (bytes[at + 2] | 32) === 120;
    const value = digits(bytes, at + (isHex ? 3 : 2), end, isHex ? 16 : 10);
     
    return value < 0 || end + 1 - at < 4 ? null : { size: end + 1 - at, value: sound(value), isByte: false };
}
 
function digits(bytes, from, to, base) {
    let value = from < to ? 0 : -1;
    for (let i = from; i < to && value >= 0; i++) {
        const digit = (0,_json_bytes_js__WEBPACK_IMPORTED_MODULE_0__  .Li)(bytes[i]);
        value = digit < 0 || digit >= base ? -1 : value * base + digit;
    }
    return value;
}
 
function sound(point) {
    return point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? 0xfffd : point;
}


  }),

  45278:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  w: () => (  findDeep)
});

 
var scan_text = __webpack_require__(94567);
 
var scanner = __webpack_require__(7061);
 
var encoding = __webpack_require__(70444);
 
var secrets_pictures = __webpack_require__(8014);
 
var decode = __webpack_require__(45068);
 
var json_bytes = __webpack_require__(25301);
; 
 
const marksCode = [
    'AGFzbQEAAAABCgJgAABgA39/fwACDwEDZW52Bm1lbW9yeQIAAAMDAgABBgsCfwFBAAt/AUEACwcRAgRmaW5kAAEGbWVtb3J5AgAI',
    'AQAKqQUCDQBBgAgkAEGAgAQkAQuYBQIFfwJ7QYAIJABBgIAEJAEgACEDA0AgASADSwRAIAP9AAQAIgj9DCUlJSUlJSUlJSUlJSUl',
    'JSX9IyAI/QxcXFxcXFxcXFxcXFxcXFxc/SP9UCAI/QwmJiYmJiYmJiYmJiYmJiYm/SP9UCEJIAj9DCAgICAgICAgICAgICAgICD9',
    'UP0MYWFhYWFhYWFhYWFhYWFhYf1x/QwaGhoaGhoaGhoaGhoaGhoa/SYgCP0MLy8vLy8vLy8vLy8vLy8vL/1x/QwLCwsLCwsLCwsL',
    'CwsLCwsL/Sb9UCAI/QwrKysrKysrKysrKysrKysr/SMgCP0MLS0tLS0tLS0tLS0tLS0tLf0j/VAgCP0MX19fX19fX19fX19fX19f',
    'X/0j/VD9UP1kIQQgASADayIFQRBJBEAgBEEBIAV0QQFrcSEECyAEQf//A0YEfyACQRBqBSAEQX9zaCIGIAJqIQIgBSAGSyACQRhP',
    'cQRAIwAgAjYCACMAIAMgBmogAGs2AgQjAEEIaiQACyAFQRBGIAVBEEtyBH8gBEEQdEF/c2cFIAUgBksEfyAEQSAgBWt0QX9zZwUg',
    'AgsLCyECIAn9UwRAAkAgCf1kIQQDQCAEBEAgAyAEaGoiBiABTw0CIAYtAAEhBSAGLQAAIgdBJUYEfyAFQTBrQQpJBH9BAQUgBUEg',
    'ckHhAGtBBkkLIgUEfyAGLQACIgVBMGtBCkkEf0EBBSAFQSByQeEAa0EGSQsFIAULBSAHQdwARgR/IAVB+ABGIAVB9QBGcgUgBUHx',
    'AEYgBUEjRnIgBUHhAEZyCwsEQCMBIAYgAGs2AgAjAUEEaiQBCyAEIARBAWtxIQQMAQsLCwsgA0EQaiEDDAELC0EAIAI2AgBBBCMA',
    'NgIAQQgjATYCAAs=',
].join('');

 
var sextets = __webpack_require__(40418);
; 



 
const leastBase64 = 24;
 
const wordsAt = 1024;
const marksAt = 65_536;
const textAt = 65_536 + 4 * 65_536;
const chunk = 65_536;
 
const made = [];
 
function marksIn(bytes) {
    const [before] = made;
    if (before !== undefined)
        return before(bytes);
    const finder = kernelFinder() ?? plainMarks;
    made.push(finder);
    return finder(bytes);
}
 
function plainMarks(bytes) {
    const words = [];
    const signs = [];
    let start = 0;
    for (let i = 0; i <= bytes.length; i++) {
        const byte = i < bytes.length ? bytes[i] : 10;
        if (sextets .l[byte] < 64)
            continue;
        if (i - start >= leastBase64)
            words.push(start, i);
        start = i + 1;
        if (isMark(bytes, i, byte))
            signs.push(i);
    }
    return { words, signs };
}
function isMark(bytes, i, byte) {
    const next = bytes[i + 1];
    if (byte === 37)
        return (0,json_bytes .Li)(next) >= 0 && (0,json_bytes .Li)(bytes[i + 2]) >= 0;
    return byte === 92 ? next === 117 || next === 120 : byte === 38 && (next === 35 || next === 113 || next === 97);
}
 
function kernelFinder() {
    if (typeof WebAssembly === 'undefined')
        return null;
    try {
        const memory = new WebAssembly.Memory({ initial: 7 });
        const code = Uint8Array.from(atob(marksCode), (character) => character.charCodeAt(0));
        const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { env: { memory } });
        const { find } = exports;
        const heap = { bytes: new Uint8Array(memory.buffer), words: new Uint32Array(memory.buffer) };
        return (bytes) => findAll(find, heap, bytes);
    }
    catch {
        return null;
    }
}
function findAll(find, heap, bytes) {
    const words = [];
    const signs = [];
    let run = 0;
    for (let from = 0; from < bytes.length; from += chunk) {
        const to = Math.min(bytes.length, from + chunk);
         
        const copied = Math.min(bytes.length, to + 16);
        heap.bytes.set(from === 0 && copied === bytes.length ? bytes : bytes.subarray(from, copied), textAt);
        heap.bytes.fill(10, textAt + copied - from, textAt + copied - from + 16);
        find(textAt, textAt + to - from, run);
        run = heap.words[0];
        const wordsEnd = heap.words[1] / 4;
        for (let at = wordsAt / 4; at < wordsEnd; at += 2) {
            const end = from + heap.words[at + 1];
            words.push(end - heap.words[at], end);
        }
        const marksEnd = heap.words[2] / 4;
        for (let at = marksAt / 4; at < marksEnd; at++)
            signs.push(from + heap.words[at]);
    }
    if (run >= leastBase64)
        words.push(bytes.length - run, bytes.length);
    return { words, signs };
}

; 



 
const leastHex = 32;
const leastPercent = 3;
 
const reach = 4096;
const mostLines = 4000;


function encodedRuns(bytes) {
    return runsAt(bytes, marksIn(bytes));
}
 
function runsAt(bytes, { words, signs }) {
    const runs = [];
    for (let i = 0, behind = 0; i < words.length; i += 2) {
        const start = words[i];
        if (start >= behind)
            behind = wordRun(bytes, start, words[i + 1], runs);
    }
    if (signs.length > 0)
        signRuns(bytes, signs, runs);
    return runs.length < 2 ? runs : runs.sort((a, b) => a.start - b.start || b.end - a.end);
}
function signRuns(bytes, signs, runs) {
    const of = (sign) => signs.filter((at) => bytes[at] === sign);
    percentRuns(bytes, of(37), runs);
    escapeRuns(bytes, of(92), runs);
    entityRuns(bytes, of(38), runs);
}
 
function wordRun(bytes, start, end, runs) {
    const from = base64Start(bytes, start, end);
    if (from >= 0) {
        const to = endOfLines(bytes, from, end);
        runs.push({ kind: 'base64', start: from, end: to });
        return to;
    }
    if (end - start >= leastHex && isHexText(bytes, start, end))
        runs.push({ kind: 'hex', start, end });
    return end;
}
 
function base64Start(bytes, start, end) {
    if (beginsAsText(bytes, start, end))
        return start;
    if (bytes[start - 1] === 92 && beginsAsText(bytes, start + 1, end))
        return start + 1;
    const stop = Math.min(end - leastBase64, start + 128);
    for (let i = start; i < stop; i++) {
        if (bytes[i] === 47 && beginsAsText(bytes, i + 1, end))
            return i + 1;
    }
    return -1;
}
 
function beginsAsText(bytes, at, end) {
    if (at + leastBase64 > end)
        return false;
     
    for (let i = at; i < at + leastBase64; i += 4)
        if (sextets .l[bytes[i]] > 31)
            return false;
    let zeros = 0;
    for (let i = at; i < at + leastBase64; i += 4) {
        const group = (sextets .l[bytes[i]] << 18) |
            (sextets .l[bytes[i + 1]] << 12) |
            (sextets .l[bytes[i + 2]] << 6) |
            sextets .l[bytes[i + 3]];
        for (const byte of [group >> 16, (group >> 8) & 255, group & 255]) {
            if (byte === 0)
                zeros++;
            else if (!isText(byte))
                return false;
        }
    }
    return zeros === 0 || zeros === 9;
}
 
function endOfLines(bytes, start, end) {
    const width = end - start;
    if (width < 40)
        return end;
    let to = end;
    for (let lines = 0; lines < mostLines; lines++) {
        const next = behindLineBreak(bytes, to);
        let stop = next;
        while (stop < bytes.length && stop - next <= width && sextets .l[bytes[stop]] < 64)
            stop++;
        if (next === to || stop === next || stop - next > width)
            return to;
        to = stop;
        if (stop - next < width)
            return to;
    }
    return to;
}
function behindLineBreak(bytes, at) {
    let i = at;
    if (bytes[i] === 92 && bytes[i + 1] === 110)
        i += 2;
    else {
        if (bytes[i] === 13)
            i++;
        if (bytes[i] !== 10)
            return at;
        i++;
    }
    while (i - at < 60 && (bytes[i] === 32 || bytes[i] === 9))
        i++;
    return i;
}
function isHexText(bytes, start, end) {
    for (let i = start; i < start + 24; i += 2) {
        const high = (0,json_bytes .Li)(bytes[i]);
        const low = (0,json_bytes .Li)(bytes[i + 1]);
        if (high < 0 || low < 0 || !isText(high * 16 + low))
            return false;
    }
    for (let i = start + 24; i < end; i++)
        if ((0,json_bytes .Li)(bytes[i]) < 0)
            return false;
    return (end - start) % 2 === 0;
}
 
function percentRuns(bytes, signs, runs) {
    let start = 0;
    let codes = 0;
    let end = 0;
    for (const at of signs) {
        if (at >= end) {
            start = startOfWord(bytes, at, end);
            end = endOfWord(bytes, at);
            codes = 0;
        }
        if (++codes === leastPercent)
            runs.push({ kind: 'percent', start, end });
    }
}
 
function escapeRuns(bytes, signs, runs) {
    let end = 0;
    for (const at of signs) {
        if (at < end || !isVisibleEscape(bytes, at))
            continue;
        const start = startOfWord(bytes, at, end);
        end = endOfWord(bytes, at);
        if (end - start >= 20)
            runs.push({ kind: 'escapes', start, end });
    }
}
function isVisibleEscape(bytes, at) {
    let i = at + 2;
    if (bytes[at + 1] === 117) {
        if (bytes[i] === 123)
            i++;
        while (bytes[i] === 48 && i < at + 5)
            i++;
    }
    const high = (0,json_bytes .Li)(bytes[i]);
    return high >= 2 && high <= 7 && (0,json_bytes .Li)(bytes[i + 1]) >= 0;
}
 
function entityRuns(bytes, signs, runs) {
    let end = 0;
    for (const at of signs) {
        if (at < end)
            continue;
        const next = bytes[at + 1];
         
        const isEntity = next === 35
            ? isEntityNumber(bytes, at + 2)
            : (next === 113 && bytes[at + 2] === 117 && bytes[at + 5] === 59) ||
                (next === 97 && bytes[at + 2] === 112 && bytes[at + 5] === 59);
        if (!isEntity)
            continue;
        let start = at;
        while (start > end && at - start < 120 && isInline(bytes[start - 1]))
            start--;
        end = at;
        while (end < bytes.length && end - at < reach && isInline(bytes[end]))
            end++;
        if (end - start >= 20)
            runs.push({ kind: 'entities', start, end });
    }
}
function isEntityNumber(bytes, at) {
    const byte = bytes[at] ?? 0;
    return (byte >= 48 && byte <= 57) || ((byte | 32) === 120 && (0,json_bytes .Li)(bytes[at + 1]) >= 0);
}
function isInline(byte) {
    return byte !== 10 && byte !== 13 && byte !== 60 && byte !== 62;
}
function startOfWord(bytes, at, floor) {
    let start = at;
    while (start > floor && at - start < reach && isInWord(bytes[start - 1]))
        start--;
    return start;
}
function endOfWord(bytes, at) {
    let end = at;
    while (end < bytes.length && end - at < reach * 16 && isInWord(bytes[end]))
        end++;
    return end;
}
 
function isInWord(byte) {
    return byte > 32 && byte !== 34 && byte !== 39 && byte !== 96 && byte !== 60 && byte !== 62;
}
function isText(byte) {
    return (byte >= 32 && byte < 127) || byte === 10 || byte === 13 || byte === 9;
}

; 




 
const mostLayers = 3;
const mostDecoded = 4 * 1024 * 1024;


function layersOf(bytes) {
    const layers = [];
    let left = mostDecoded;
    let outer = { bytes, origins: [] };
    for (let depth = 0; depth < mostLayers; depth++) {
        const layer = layerIn(outer, depth === 0, left);
        if (layer === null)
            break;
        layers.push(layer);
        left -= layer.bytes.length;
        outer = layer;
    }
    return layers;
}
const leastPicture = 1800;
const gap = Uint8Array.of(10, 10);
function layerIn(outer, isFile, left) {
    const runs = encodedRuns(outer.bytes);
    if (runs.length === 0)
        return null;
     
    const long = isFile && runs.some(({ start, end }) => end - start >= leastPicture);
    const pictures = long ? (0,secrets_pictures .Q)(outer.bytes) : [];
    const texts = [];
    const origins = [];
    let length = 0;
    for (const run of runs) {
         
        const end = Math.min(run.end, run.start + left - length);
        if (end <= run.start)
            break;
        if (pictures.some(([start, end]) => run.start >= start && run.end <= end))
            continue;
        const text = textIn(outer.bytes, { ...run, end });
        if (text === null)
            continue;
        const place = isFile ? { start: run.start, end: run.end, decoding: '' } : originOf(outer.origins, run);
        if (place === null)
            continue;
        const decoding = place.decoding === '' ? run.kind : `${place.decoding} > ${run.kind}`;
        origins.push({ from: length, to: length + text.length, start: place.start, end: place.end, decoding });
        texts.push(text, gap);
        length += text.length + gap.length;
    }
    if (origins.length === 0)
        return null;
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const text of texts) {
        bytes.set(text, at);
        at += text.length;
    }
    return { bytes, origins };
}
 
function textIn(bytes, run) {
    const text = (0,encoding .b)((0,decode .a)(bytes, run));
    return 'unread' in text || text.bytes.length < 8 ? null : text.bytes;
}
 
function originOf(origins, { start, end }) {
    let low = 0;
    for (let high = origins.length - 1; low < high;) {
        const middle = (low + high + 1) >> 1;
        if (origins[middle].from <= start)
            low = middle;
        else
            high = middle - 1;
    }
    const origin = origins[low];
    return origin !== undefined && origin.from <= start && end <= origin.to ? origin : null;
}

; 



 
const ownPrefix = 100;


function findDeep(scanner, bytes, place) {
    const plain = (0,scan_text .$)(scanner, bytes, place);
    const decoded = [];
    for (const layer of layersOf(bytes)) {
        for (const { start, end, candidate } of (0,scan_text .$)(scanner, layer.bytes, place)) {
            const origin = originOf(layer.origins, { start, end });
            if (origin === null)
                continue;
            decoded.push({ start: origin.start, end: origin.end, candidate, decoding: origin.decoding });
        }
    }
    return decoded.length === 0 ? plain : merged(plain, decoded);
}
function merged(plain, decoded) {
    const kept = [];
    const last = new Map();
    const replaced = new Set();
    for (const found of decoded) {
        const { identity } = found.candidate;
        const before = last.get(identity);
        if (before !== undefined && overlap(before, found))
            continue;
        const seen = overlapping(plain, found);
        if (seen.some((other) => explains(other, found)))
            continue;
        last.set(identity, found);
        kept.push(found);
        for (const other of seen)
            if (replaces(found, other))
                replaced.add(other);
    }
    return [...plain.filter((found) => !replaced.has(found)), ...kept].sort((a, b) => a.start - b.start);
}
function overlap(a, b) {
    return a.start < b.end && b.start < a.end;
}
 
function overlapping(spans, { start, end }) {
    let low = 0;
    for (let high = spans.length; low < high;) {
        const middle = (low + high) >> 1;
        if (spans[middle].end <= start)
            low = middle + 1;
        else
            high = middle;
    }
    const found = [];
    for (let i = low; i < spans.length && spans[i].start < end; i++)
        found.push(spans[i]);
    return found;
}
 
function explains(known, found) {
    if (known.candidate.identity === found.candidate.identity)
        return true;
    if (known.candidate.dropped !== null)
        return false;
    if ((0,scanner .jw)(found.candidate.rule) < ownPrefix && (0,scanner .jw)(known.candidate.rule) >= ownPrefix)
        return true;
     
    return known.candidate.rule === found.candidate.rule && !/base64|hex/.test(found.decoding ?? '');
}
 
function replaces(decoded, plain) {
    return (decoded.candidate.dropped === null &&
        (/^(?:base64|hex)/.test(decoded.decoding ?? '') || (0,scanner .jw)(decoded.candidate.rule) >= ownPrefix) &&
        (0,scanner .jw)(plain.candidate.rule) < ownPrefix);
}


  }),

  40418:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    l: () => (  sextets)
  });
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
 
const sextets = Uint8Array.from({ length: 256 }, (_, byte) => {
    const value = alphabet.indexOf(String.fromCharCode(byte === 45 ? 43 : byte === 95 ? 47 : byte));
    return value < 0 ? 255 : value;
});


  }),

  70444:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    b: () => (  textOf)
  });
const pointer = 'version https://git-lfs.github.com/spec/v1\n';
const looked = 8000;


function textOf(bytes) {
    if (startsWith(bytes, pointer) && bytes.length < 1024)
        return { unread: 'lfs-pointer' };
    const wide = wideEncoding(bytes);
    if (wide !== null)
        return { bytes: withLineFeeds(new TextEncoder().encode(decodeWide(bytes, wide))) };
    return bytes.subarray(0, looked).includes(0) ? { unread: 'binary' } : { bytes: withLineFeeds(bytes) };
}
 
function withLineFeeds(bytes) {
    if (bytes.includes(10) || !bytes.includes(13))
        return bytes;
    return bytes.map((byte) => (byte === 13 ? 10 : byte));
}
function wideEncoding(bytes) {
    const [a, b, c, d] = bytes;
    if (a === 0xff && b === 0xfe)
        return c === 0 && d === 0 && bytes.length % 4 === 0 ? 'utf-32le' : 'utf-16le';
    if (a === 0xfe && b === 0xff)
        return 'utf-16be';
    if (a === 0 && b === 0 && c === 0xfe && d === 0xff)
        return 'utf-32be';
     
    return bytes.subarray(0, looked).includes(0) ? withoutMark(bytes) : null;
}
 
function withoutMark(bytes) {
    const length = Math.min(bytes.length, looked) & ~3;
    if (length < 8)
        return null;
    const nuls = [0, 0, 0, 0];
    for (let i = 0; i < length; i++)
        if (bytes[i] === 0)
            nuls[i & 3] = (nuls[i & 3] ?? 0) + 1;
    const [share0 = 0, share1 = 0, share2 = 0, share3 = 0] = nuls.map((count) => count / (length / 4));
    if (share0 < 0.02 && share1 > 0.9 && share2 > 0.98 && share3 > 0.98)
        return 'utf-32le';
    if (share3 < 0.02 && share2 > 0.9 && share1 > 0.98 && share0 > 0.98)
        return 'utf-32be';
    if (share0 < 0.02 && share2 < 0.02 && share1 > 0.7 && share3 > 0.7)
        return 'utf-16le';
    if (share1 < 0.02 && share3 < 0.02 && share0 > 0.7 && share2 > 0.7)
        return 'utf-16be';
    return null;
}
function decodeWide(bytes, encoding) {
    if (encoding === 'utf-16le' || encoding === 'utf-16be')
        return new TextDecoder(encoding).decode(bytes);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const parts = [];
    for (let i = 0; i + 4 <= bytes.length; i += 4) {
        const point = view.getUint32(i, encoding === 'utf-32le');
        if (point !== 0xfeff || i > 0)
            parts.push(point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point));
    }
    return parts.join('');
}
function startsWith(bytes, text) {
    for (let i = 0; i < text.length; i++)
        if (bytes[i] !== text.charCodeAt(i))
            return false;
    return true;
}


  }),

  14776:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    J: () => (  mayBeHtmlNotebook),
    a: () => (  shownTexts)
  });
  var _encoded_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45068);

const mark = /<(?:div|main|section)\b[^<>]{0,400}?\bclass="([^"]{0,300})"|In(?:&nbsp;|&#160;|\u00a0|\u00c2\u00a0| )\[(\d{1,6})\]|<(pre|td|th|p|li|code)\b[^<>]{0,400}>/g;
 
function mayBeHtmlNotebook(bytes, path) {
    if (!/\.html?$/i.test(path))
        return false;
    const text = new TextDecoder('latin1').decode(bytes.subarray(0, 2_000_000));
    return /class="(?:[^"]{0,200} )?(?:jp-Cell|jp-Notebook|cell border-box-sizing)/.test(text);
}


function shownTexts(text) {
    const texts = [];
    let cell = 0;
    let output = 0;
    let execution = {};
    let behind = 0;
    for (const found of text.matchAll(mark)) {
        const [whole, classes, run, tag] = found;
        if (found.index < behind)
            continue;
        if (classes !== undefined) {
            const names = classes.split(/\s+/);
            if (names.includes('jp-Cell') || (names.includes('cell') && names.includes('border-box-sizing'))) {
                cell++;
                output = 0;
                execution = {};
            }
            else if (names.includes('jp-OutputArea-child') || names.includes('output_area'))
                output++;
        }
        else if (run !== undefined) {
            if (output === 0)
                execution = { execution: Number(run) };
        }
        else if (tag !== undefined && cell > 0) {
            const start = found.index + whole.length;
            const close = text.indexOf(`</${tag}`, start);
            const end = close < 0 ? text.length : close;
            const part = output > 0 ? { part: 'output', output } : { part: 'source' };
            texts.push({
                cell: { number: cell, ...execution, ...part },
                code: part.part === 'source',
                ...withoutTags(text, start, end),
            });
            behind = end;
        }
    }
    return { texts, cells: cell };
}
 
function withoutTags(text, start, end) {
    const pieces = [];
     
    const spots = [];
    let length = 0;
    for (const { 0: raw, index } of text.slice(start, end).matchAll(/&[#\w]{1,10};|[^<&]+|&|<[^<>]{0,2000}>|</g)) {
        if (raw.length > 1 && raw[0] === '<')
            continue;
        const bytes = Uint8Array.from(raw, (character) => character.charCodeAt(0) & 255);
        const piece = raw[0] === '&' ? (0,_encoded_decode_js__WEBPACK_IMPORTED_MODULE_0__  .a)(bytes, { kind: 'entities', start: 0, end: bytes.length }) : bytes;
        spots.push([length, start + index, raw[0] === '&' ? 0 : 1]);
        pieces.push(piece);
        length += piece.length;
    }
    const bytes = new Uint8Array(length);
    pieces.forEach((piece, i) => {
        bytes.set(piece, spots[i]?.[0] ?? 0);
    });
    return { bytes, rawOf: (offset) => rawOffset(spots, offset, start) };
}
function rawOffset(spots, offset, fallback) {
    let low = 0;
    for (let high = spots.length - 1; low < high;) {
        const middle = (low + high + 1) >> 1;
        if ((spots[middle]?.[0] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    const spot = spots[low];
    return spot === undefined ? fallback : spot[1] + (offset - spot[0]) * spot[2];
}


  }),

  12939:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  ignoresAt)
  });
const longestLine = 2000;
 
const opener = /#|\/\/|--|\/\*|<!--|;|%/;
const openerOrText = /#|\/\/|--|\/\*|<!--|;|%|"""|'''/;
const own = /assay:ignore[ \t]{1,4}([a-z0-9-]{2,80})[ \t]{1,4}--[ \t]{0,4}(\S[^\n]{0,300})/g;
const foreign = /gitleaks:allow|betterleaks:allow|pragma: ?(?:allow|white)list secret|trufflehog:ignore|nosec\b|noqa: ?S10[567]|secretlint-disable-line|kingfisher:ignore|ggignore/gi;
const closing = /\s*(?:\*\/|-->|"""|''')\s*$/;
const shortestReason = 10;


function ignoresAt(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const above = start === 0 ? '' : text.slice(text.lastIndexOf('\n', start - 2) + 1, start - 1);
    const stop = text.indexOf('\n', offset);
    const line = text.slice(Math.max(start, offset - longestLine), Math.min(stop < 0 ? text.length : stop, offset + longestLine));
     
    const lines = /^\s*(?:#|\/\/|--|\/\*|<!--|;|%|\*)/.test(above) ? [line, above.slice(0, longestLine)] : [line];
    return lines.flatMap(read);
}
function read(line) {
    const found = [];
    const mine = inComment(line, own, openerOrText, 300);
    const reason = mine?.[2]?.replace(closing, '').trim() ?? '';
    if (mine?.[1] !== undefined && reason.length >= shortestReason)
        found.push({ rule: mine[1], reason, by: 'assay' });
    const theirs = inComment(line, foreign, opener, 200)?.[0];
    if (theirs !== undefined)
        found.push({ rule: null, reason: theirs, by: 'foreign' });
    return found;
}
 
function inComment(line, marker, opening, within) {
    marker.lastIndex = 0;
    for (let found = marker.exec(line); found !== null; found = marker.exec(line)) {
        if (opening.test(line.slice(Math.max(0, found.index - within - 4), found.index)))
            return found;
        marker.lastIndex = found.index + 1;
    }
    return null;
}


  }),

  25301:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    DU: () => (  unescapeInto),
    KX: () => (  rawOffset),
    Li: () => (  hexDigit),
    S3: () => (  itemsOf),
    ap: () => (  endOfString),
    bG: () => (  writeUtf8),
    eU: () => (  endOfValue),
    lS: () => (  membersOf),
    pw: () => (  skipBlanks),
    tv: () => (  unescaped)
  });
 


 
const deepest = 400;
const quote = 34;
const backslash = 92;
 
function skipBlanks(bytes, at) {
    let i = at;
    for (;;) {
        const byte = bytes[i];
        if (byte === 32 || byte === 10 || byte === 13 || byte === 9)
            i++;
        else if (byte === 47 && bytes[i + 1] === 47) {
            const end = bytes.indexOf(10, i);
            i = end < 0 ? bytes.length : end + 1;
        }
        else if (byte === 47 && bytes[i + 1] === 42)
            i = endOfComment(bytes, i + 2);
        else
            return i;
    }
}
function endOfComment(bytes, from) {
    for (let i = bytes.indexOf(42, from); i >= 0; i = bytes.indexOf(42, i + 1))
        if (bytes[i + 1] === 47)
            return i + 2;
    return bytes.length;
}


function endOfString(bytes, at) {
    const near = Math.min(bytes.length, at + 48);
    let i = at + 1;
    for (; i < near; i++) {
        const byte = bytes[i];
        if (byte === quote)
            return i + 1;
        if (byte === backslash)
            i++;
    }
    for (let end = bytes.indexOf(quote, i); end >= 0; end = bytes.indexOf(quote, end + 1)) {
        let slashes = 0;
        while (end - 1 - slashes >= i && bytes[end - 1 - slashes] === backslash)
            slashes++;
        if (slashes % 2 === 0)
            return end + 1;
    }
    return -1;
}
 
const worthNoting = 256;


function endOfValue(bytes, at, ends, depth = 0) {
    const known = ends?.get(at);
    if (known !== undefined)
        return known;
    const byte = bytes[at];
    const isNested = byte === 123 || byte === 91;
    const end = isNested
        ? endOfNested(bytes, at, ends, depth)
        : byte === quote
            ? endOfString(bytes, at)
            : endOfWord(bytes, at);
    if (end - at >= worthNoting)
        ends?.set(at, end);
    return end;
}
function endOfNested(bytes, at, ends, depth) {
    const byte = bytes[at];
    if (depth >= deepest)
        return -1;
    const close = byte + 2;
    let i = skipBlanks(bytes, at + 1);
    while (bytes[i] !== close) {
        if (byte === 123) {
            i = valueOfMember(bytes, i);
            if (i < 0)
                return -1;
        }
        i = endOfValue(bytes, i, ends, depth + 1);
        if (i < 0)
            return -1;
        i = skipBlanks(bytes, i);
        if (bytes[i] === 44)
            i = skipBlanks(bytes, i + 1);
        else if (bytes[i] !== close)
            return -1;
    }
    return i + 1;
}
 
function valueOfMember(bytes, at) {
    if (bytes[at] !== quote)
        return -1;
    const end = endOfString(bytes, at);
    const colon = end < 0 ? -1 : skipBlanks(bytes, end);
    return colon < 0 || bytes[colon] !== 58 ? -1 : skipBlanks(bytes, colon + 1);
}
 
function endOfWord(bytes, at) {
    let i = at;
    if (!isLetter(bytes[at]))
        while (isInNumber(bytes[i]))
            i++;
    if (i > at && bytes[i - 1] !== 45)
        return i;
    const from = i;
    while (i - from < 9 && isLetter(bytes[i]))
        i++;
    const word = String.fromCharCode(...bytes.subarray(from, i));
    return (from === at ? /^(?:true|false|null|NaN|Infinity)$/ : /^Infinity$/).test(word) ? i : -1;
}
function isInNumber(byte) {
    return (byte >= 48 && byte <= 57) || byte === 45 || byte === 43 || byte === 46 || byte === 69 || byte === 101;
}
function isLetter(byte) {
    return (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90);
}
 
function membersOf(bytes, at, ends) {
    const members = [];
    if (bytes[at] !== 123)
        return members;
    for (let i = skipBlanks(bytes, at + 1); bytes[i] === quote;) {
        const start = valueOfMember(bytes, i);
        const end = start < 0 ? -1 : endOfValue(bytes, start, ends);
        if (end < 0)
            break;
        members.push({ key: keyAt(bytes, i), start, end });
        i = nextItem(bytes, end);
    }
    return members;
}
 
function itemsOf(bytes, at, ends) {
    const items = [];
    if (bytes[at] !== 91)
        return items;
    for (let i = skipBlanks(bytes, at + 1); i < bytes.length && bytes[i] !== 93;) {
        const end = endOfValue(bytes, i, ends);
        if (end < 0)
            break;
        items.push({ key: String(items.length + 1), start: i, end });
        i = nextItem(bytes, end);
    }
    return items;
}
function nextItem(bytes, end) {
    const i = skipBlanks(bytes, end);
    return bytes[i] === 44 ? skipBlanks(bytes, i + 1) : i;
}
 
function keyAt(bytes, at) {
    const end = endOfString(bytes, at);
    return new TextDecoder().decode(unescaped(bytes, at + 1, Math.min(end - 1, at + 201)));
}


function unescaped(bytes, from, to) {
    const view = bytes.subarray(from, to);
    if (!view.includes(backslash))
        return view;
    const out = new Uint8Array(view.length);
    return out.subarray(0, unescapeInto(bytes, from, to, out, 0));
}
 
function unescapeInto(bytes, from, to, out, at) {
    let length = at;
    for (let i = from; i < to;) {
        const byte = bytes[i];
        if (byte !== backslash) {
            out[length++] = byte;
            i++;
            continue;
        }
        const { size, point } = escapeAt(bytes, i);
        if (point < 0 || i + size > to) {
            out[length++] = byte;
            i++;
        }
        else {
            length = writeUtf8(point, out, length);
            i += size;
        }
    }
    return length;
}
 
function rawOffset(bytes, at, to, wanted) {
    let [raw, text] = at;
    while (raw < to && text < wanted) {
        const { size, point } = bytes[raw] === backslash ? escapeAt(bytes, raw) : { size: 1, point: -1 };
        raw += size;
        text += point < 0 ? 1 : utf8Length(point);
    }
    return [raw, text];
}
const letters = new Map([98, 102, 110, 114, 116].map((letter, i) => [letter, [8, 12, 10, 13, 9][i]]));
const plain = { size: 1, point: -1 };
 
function escapeAt(bytes, i) {
    if (bytes[i] !== backslash)
        return plain;
    const next = bytes[i + 1];
    if (next === 117) {
        const high = hex4(bytes, i + 2);
        if (high < 0)
            return plain;
        const low = high >= 0xd800 && high < 0xdc00 && bytes[i + 6] === backslash && bytes[i + 7] === 117 ? hex4(bytes, i + 8) : -1;
        if (low >= 0xdc00 && low < 0xe000)
            return { size: 12, point: 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00) };
        return { size: 6, point: high >= 0xd800 && high < 0xe000 ? 0xfffd : high };
    }
    if (next === quote || next === backslash || next === 47)
        return { size: 2, point: next };
    const letter = next === undefined ? undefined : letters.get(next);
    return letter === undefined ? plain : { size: 2, point: letter };
}
 
function hex4(bytes, at) {
    let value = 0;
    for (let i = at; i < at + 4; i++) {
        const digit = hexDigit(bytes[i]);
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}
 
function hexDigit(byte) {
    if (byte === undefined)
        return -1;
    if (byte >= 48 && byte <= 57)
        return byte - 48;
    const lower = byte | 32;
    return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}
function utf8Length(point) {
    return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
 
function writeUtf8(point, out, at) {
    const size = utf8Length(point);
    if (size === 1)
        out[at] = point;
    else {
        for (let i = size - 1; i > 0; i--)
            out[at + i] = 0x80 | ((point >> (6 * (size - 1 - i))) & 63);
        out[at] = ((0xf00 >> size) & 0xff) | (point >> (6 * (size - 1)));
    }
    return at + size;
}


  }),

  38651:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Q4: () => (  extras),
    fL: () => (  ignoresOf),
    t4: () => (  located)
  });
  var _inline_ignore_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12939);
  var _position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42834);


 
const reach = 3000;
 
function located(found, bytes, path) {
    if (found.length === 0)
        return [];
    const position = (0,_position_js__WEBPACK_IMPORTED_MODULE_0__  .Y)(bytes);
    return found.map((one) => {
        const from = position(one.start);
        const to = position(one.end);
        const place = { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
        return { ...one.candidate, ...ignoresOf(one, bytes), location: { path, ...place, ...extras(one) } };
    });
}
 
function extras({ decoding, key }) {
    return { ...(decoding === undefined ? {} : { decoding }), ...(key === undefined ? {} : { key }) };
}
 
function ignoresOf({ start, candidate }, bytes) {
    if (candidate.dropped !== null)
        return {};
    const decoder = new TextDecoder();
    const before = decoder.decode(bytes.subarray(Math.max(0, start - reach), start));
    const ignores = (0,_inline_ignore_js__WEBPACK_IMPORTED_MODULE_1__  .h)(before + decoder.decode(bytes.subarray(start, start + reach)), before.length);
    return ignores.length === 0 ? {} : { ignores };
}


  }),

  86886:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $S: () => (  namesAnIdentifier),
    Rx: () => (  endsInKey),
    UQ: () => (  opensSomething),
    Z9: () => (  wordsOf),
    it: () => (  namesAnother),
    u5: () => (  nameSays)
  });
 
function wordsOf(name) {
    return name
        .replace(/^-D(?=[a-z])/, '')
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
}
const secretWords = new Set('password passwd passwort pwd pass passphrase secret secrets token apikey apitoken accesskey secretkey privatekey authtoken accesstoken clientsecret credential credentials bearer auth authorization'.split(' '));
const keyKinds = new Set('api access private signing encryption secret auth account master service shared deploy client app admin storage license subscription integration hmac jwt cookie server functions crypto aes encrypt decrypt root ingest write'.split(' '));
const offWords = new Set('public id ids name names path paths file files filename dir folder type types count counts max min length len size hash hashed checksum fingerprint masked redacted digest sha sha1 sha256 md5 commit revision rev version ref branch tokenizer tokenizers tokenize tokenized vocab vocabulary num number index idx url uri endpoint host format pattern regex label labels placeholder dummy fake mock sample example header headers expiry expires ttl prefix suffix run experiment project workspace column field limit ratio cost price usage embedding embeddings tokens'.split(' '));
 
const joined = /(?:password|passwd|passphrase|secret|apikey|accesskey|secretkey|privatekey|credentials?)$/;
const mlTokens = new Set('unk eos bos pad mask cls sep special added image audio video start end next first last fim begin stop csrf'.split(' '));
 
const otherTokens = new Set([
    ...mlTokens,
    ...'un sub pre non multi per re de word text xsrf sync page cancel'.split(' '),
]);
 
function nameSays(name) {
    const words = wordsOf(name);
    const hidden = words.some((word, i) => secretWords.has(word) ||
        joined.test(word) ||
        (word.endsWith('token') && !otherTokens.has(word.slice(0, -'token'.length))) ||
        (word === 'key' && keyKinds.has(words[i - 1] ?? '')) ||
        (word === 'string' && words[i - 1] === 'connection') ||
        (word === 'webhook' && i === words.length - 1));
    if (words.some((word) => offWords.has(word)))
        return 'other';
    if (words.at(-1) === 'token' && words.some((word) => mlTokens.has(word)))
        return 'other';
    if (words.includes('token') && words.includes('type'))
        return 'other';
    return hidden ? 'secret' : 'nothing';
}
 
function opensSomething(name) {
    return wordsOf(name).some((word) => secretWords.has(word) ||
        word === 'key' ||
        word === 'pat' ||
        word === 'login' ||
        word.endsWith('key') ||
        word.endsWith('token'));
}
 
const others = new Set('id ids name names path paths file files filename hash hashed digest checksum fingerprint sha sha1 sha256 sha512 md5 url uri arn endpoint type version revision expiry expires ttl length size count prefix suffix header label index pattern regex'.split(' '));
 
const openKeys = new Set('public publishable pub cache primary partition sort foreign object bucket s3 idempotency dedup site range hash index unique composite lookup'.split(' '));
 
const openTokens = new Set('page next previous continuation pagination cancel cancellation sync csrf xsrf public'.split(' '));
 
const plainKeys = new Set('dict map group order state store data config item row column field node entry query search filter param message translation resource registry metric event feature label join natural candidate shift ctrl control arrow press hot enter delete home escape host ssh gpg pgp cell etag content trace widget tree job task lock run version last first next previous'.split(' '));
 
function endsInKey(name) {
    const words = wordsOf(name);
    const before = words.at(-2) ?? '';
    if (words.at(-1) !== 'key' || before.length < 3 || nameSays(name) === 'other')
        return false;
    return !openKeys.has(before) && !plainKeys.has(before);
}
 
function namesAnother(name) {
    const words = wordsOf(name);
    const last = words.at(-1) ?? '';
    const before = words.at(-2) ?? '';
    if (words.length < 2)
        return false;
    return others.has(last) || (last === 'key' && openKeys.has(before)) || (last === 'token' && openTokens.has(before));
}
 
function namesAnIdentifier(name) {
    const words = wordsOf(name);
    return !opensSomething(name) && words.some((word) => offWords.has(word));
}


  }),

  8014:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  pictureSpans)
  });
const probeStep = 1024;
const least = 2048;
 
const beginnings = ['iVBORw0KGgo', '/9j/', 'R0lGOD', 'UklGR', 'SUQz', 'T2dnUw', 'd09GRg', 'd09GMg', 'JVBERi'];


function pictureSpans(bytes) {
    const spans = [];
    let last = 0;
    for (let probe = probeStep; probe < bytes.length; probe += probeStep) {
        if (!isBase64(bytes[probe]))
            continue;
        let start = probe;
        while (start > last && isBase64(bytes[start - 1]))
            start--;
        let end = probe;
        while (end < bytes.length && isBase64(bytes[end]))
            end++;
        if (end - start >= least && isPicture(bytes, start))
            spans.push([start, end]);
        last = end;
        probe = Math.max(probe, end - (end % probeStep));
    }
    return spans;
}
function isPicture(bytes, start) {
    const head = String.fromCharCode(...bytes.subarray(start, start + 12));
    if (beginnings.some((beginning) => head.startsWith(beginning)))
        return true;
    const before = String.fromCharCode(...bytes.subarray(Math.max(0, start - 80), start));
    return /data:(?:image\/(?!svg)|audio\/|video\/|font\/|application\/(?:font|x-font|pdf|octet-stream))[^"'\s]{0,60};base64,$/.test(before);
}
function isBase64(byte) {
    return (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 47 && byte <= 57) || byte === 43;
}


  }),

  17056:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  KB: () => (  harmlessAddress),
  Ib: () => (  madeUpPassword),
  E6: () => (  placeholderReason)
});

 
var connection = __webpack_require__(93205);
; 


const owners = {
    '0d6e86dc8af4418f': 'Vagrant boxes, replaced at the first start',
    d0cd2cd7dc9e69df: 'Vagrant boxes, replaced at the first start',
    '377707eaac2bbe73': 'jwt.io',
    '7ef84f28b4c6ff61': 'jwt.io',
    '7249ca3ff2d12e86': 'the Algolia documentation, for searches',
    '01907a36bf423f93': 'the Azure Cosmos DB emulator',
    c016f8408a9d0f2e: 'the Azure Cosmos DB emulator',
    '4c03421a72083518': 'the Azure storage emulator (Azurite)',
    '9855be55a6b1036b': 'the Azure storage emulator (Azurite)',
    '2ffd751d20623cff': 'the Mailgun documentation',
    '9e108841ecff45bf': 'the Mailgun documentation',
    '98ecb08a2bcfc5b8': 'the MinIO playground',
    d614b0e7d1d8b40d: 'the MinIO playground',
    '16f83f02b7e95797': 'the Stripe documentation',
    '52c898118f8412af': 'the Stripe documentation',
    d3c8e8de458e92b7: 'the Stripe documentation',
    '5fd47910d1b93d39': 'the Telegram documentation',
    '439a4fe83a13cd91': 'the reCAPTCHA documentation, for tests',
};
 
function documentedValue(secret) {
    const owner = owners[publicDigest(secret)];
    return owner === undefined ? null : `a documented public key of ${owner}`;
}
 
function publicDigest(secret) {
    const plain = secret.replace(/-----[A-Z0-9 ]{1,60}-----|\\[nrt]|[\s"',]/g, '');
    return half(plain, 0x811c9dc5) + half(plain, 0x5bd1e995);
}
 
function half(text, start) {
    let state = start;
    for (let i = 0; i < text.length; i++)
        state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    return ((state ^ (state >>> 13)) >>> 0).toString(16).padStart(8, '0');
}

 
var randomness = __webpack_require__(7414);
; 



const words = /example|(^|[^a-z])(your|todo|fixme)([^a-z]|$)|your[-_ ](api|own|key|token|secret|password|account)|[-_]here$|change[-_]?me|replace[-_]?(me|with|this)|placeholder|insert[-_]|dummy|redacted|^(test|fake|sample|mock|none|null|undefined|true|false)$|my[-_]?(secret|token|password)|foo[-_]?bar|x{6}|\*{4}|\.{3}|…|#{4}|-{6}|_{6}|0{10}|1234567890/i;
const templates = /^<.*>$|\$\{|\{\{|\$\(|^\$[A-Za-z_]|^%[A-Za-z_]+%?$|<%|^\[.*\]$|^\{.*\}$|@@|^%\(|^__\w+__$|^(?:os\.(?:environ|getenv)|process\.env|System\.getenv|ENV\[|getenv\(|import\.meta\.env|!Ref |!Sub |ref\+)/;


function placeholderReason(secret, prefix) {
    const body = secret.startsWith(prefix) ? secret.slice(prefix.length) : secret;
    if (templates.test(body))
        return 'a template, not a value';
    if (words.test(body) || /([1-9])\1{9}/.test(body))
        return 'holds a word or a run that marks an example';
    if (/^(?:[*•]{2,}|\.{3,}|x{3,})$/i.test(body))
        return 'a mask, not a value';
    const documented = documentedValue(secret);
    if (documented !== null)
        return documented;
    const plain = body.replace(/[^A-Za-z0-9]/g, '');
    if (plain.length >= 8 && new Set(plain.toLowerCase()).size <= 2)
        return 'one or two characters repeated';
    if (plain.length >= 12 && (isSequence(plain, 1) || isSequence(plain, 2)))
        return 'the alphabet or the digits in order';
    return null;
}
 
const standIn = /^(?:(?:my|your|the|some|super|top|very|db|test|redis|user|admin|root|any|secret)[_-]?)?(?:pass(?:word|wd|phrase)?|pwd|secret|user(?:name)?|admin|root|postgres|mysql|redis|rabbit(?:mq)?|mongo|guest|tiger|test(?:ing)?|changeit|token|key|pw|default|airflow|minio(?:admin)?|\d{1,6})\d{0,4}!?$/i;
const localHost = /@(localhost|127\.0\.0\.1|0\.0\.0\.0|host|hostname|db|database|postgres(?:ql)?|mysql|mariadb|redis|mongo(?:db)?|rabbitmq|broker|server|(?:my|your|some|the|url)[\w-]*(?:host|server|domain|db|cluster)[\w.-]*|(?:some|any|db|redis|mongo)[-_]?(?:host|server|name)\d{0,2}|host\d{1,2}|[\w.-]*example[\w.-]*|[\w.-]+\.(local|test|invalid))([:/]|$)/i;
 
function harmlessAddress(address, password) {
    if (standIn.test(password))
        return 'a password that only examples and local containers have';
    const host = (0,connection .a)(address, password)?.host;
    const own = localHost.test(address) || (host !== undefined && localHost.test(`@${host}`));
    return own ? 'the host is this machine, a container or an example' : null;
}


function madeUpPassword(address, password) {
    if (address.includes(`//${password}:${password}@`))
        return 'the password is the name of the user';
    if (password.length < 8)
        return 'the password is shorter than 8 characters';
    const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(password)).length;
    if (kinds === 1 && password.length < 16)
        return 'the password is short and of one class of characters';
    return (0,randomness .z8)(password) || (0,randomness .UO)(password) < 4.6 ? 'the password reads as words' : null;
}
 
function isSequence(text, stride) {
    let steps = 0;
    for (let i = stride; i < text.length; i++)
        if (text.charCodeAt(i) - text.charCodeAt(i - stride) === 1)
            steps++;
    return steps >= (text.length - stride) * 0.7;
}


  }),

  42834:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Y: () => (  positionsIn)
  });


function positionsIn(bytes) {
    const decoder = new TextDecoder();
    let line = 1;
    let lineStart = 0;
    let at = 0;
    let column = 1;
     
    let next = bytes.indexOf(10);
    return (offset) => {
        if (offset < at) {
            line = 1;
            lineStart = 0;
            at = 0;
            column = 1;
            next = bytes.indexOf(10);
        }
        for (; next !== -1 && next < offset; next = bytes.indexOf(10, at)) {
            line++;
            lineStart = next + 1;
            at = lineStart;
            column = 1;
        }
        const skipMark = at === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf && offset >= 3;
        column += decoder.decode(bytes.subarray(skipMark ? 3 : at, offset)).length;
        at = offset;
        return { line, column };
    };
}


  }),

  94567:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  R: () => (  isSourceCode),
  $: () => (  spansIn)
});

 
var ask_hosts = __webpack_require__(7686);
; 


function mayAssign(bytes, end, code = false) {
     
    if (bytes[end - 1] === 32)
        return true;
    let at = end;
    const stop = Math.min(bytes.length, end + 40);
    while (at < stop && isNamePart(bytes[at]))
        at++;
    return mayHoldValue(bytes, end, at, code);
}
 
function mayHoldValue(bytes, end, to, code) {
    let from = end;
    while (from > 0 && end - from < 60 && isNamePart(bytes[from - 1]))
        from--;
     
    if (bytes[from - 1] === 32 && isSpoken(bytes, to))
        return true;
    const quoted = behindQuote(bytes, to);
    if (bytes[quoted] === 62 || mayBeAttribute(bytes, quoted))
        return true;
    let at = quoted;
    if (bytes[at] === 93)
        at++;
    if (bytes[at] === 41)
        at++;
    at = behindBlanks(bytes, at, 8);
    const sign = bytes[at];
    const query = sign === 61 && (bytes[from - 1] === 63 || bytes[from - 1] === 38);
    const needsQuote = code && !query && !mayBeCommand(bytes, end);
     
    if (sign === 58 || mayBeType(sign)) {
        const typed = signAfter(bytes, at + 1, sign !== 58);
        if (typed > 0 && mayBeGiven(bytes, typed, needsQuote))
            return true;
    }
    if (sign !== undefined && opens(bytes, at, sign)) {
        if (mayBeGiven(bytes, at, needsQuote))
            return true;
        if (sign === 61 || sign === 58)
            return false;
    }
    const start = behindBlanks(bytes, quoted, 8);
    return start > quoted && (mayBeText(bytes, start) || bytes[from] === 45 || end - from >= 60 || maySet(bytes, from));
}
 
function opens(bytes, at, sign) {
    if (sign === 61 || sign === 58)
        return true;
    const next = bytes[at + 1];
    if (sign === 44 || sign === 40)
        return mayBeText(bytes, behindBlanks(bytes, at + 1, 4));
    if (sign === 33 || sign === 43)
        return next === 61;
    if (sign === 63)
        return next === 61 || next === 63;
    return (sign === 124 && next === 124) || (sign === 111 && next === 114);
}
 
const brackets = new Set([40, 91, 123, 64]);
 
function mayBeType(byte) {
    const letter = (byte ?? 0) | 32;
    return letter === 115 || letter === 110 || letter === 118;
}
 
function isSpoken(bytes, to) {
    const last = bytes[to - 1];
    const before = bytes[to - 2];
    if (last === 115)
        return before === 105 || (before === 97 && bytes[to - 3] === 119);
    if (last === 116)
        return before === 115 && bytes[to - 3] === 105;
    return last === 111 && before === 116;
}
 
function behindQuote(bytes, at) {
    let i = at;
    while (i < at + 3 && bytes[i] === 92)
        i++;
    return isQuote(bytes[i]) ? i + 1 : at;
}
function isQuote(byte) {
    return byte === 34 || byte === 39 || byte === 96;
}
function behindBlanks(bytes, at, most) {
    let i = at;
    while (i < at + most && (bytes[i] === 32 || bytes[i] === 9))
        i++;
    return i;
}
 
function mayBeAttribute(bytes, at) {
    const from = bytes[at] === 44 ? at + 1 : at;
    let i = from;
     
    while (i < from + 40 && ((bytes[i] ?? 255) <= 32 || (bytes[i] ?? 0) >= 128))
        i++;
    if (i === from)
        return false;
    while (bytes[i] === 92 || isQuote(bytes[i]))
        i++;
    for (let k = 0; k < value.length; k++)
        if ((bytes[i + k] | 32) !== value[k])
            return false;
    i += value.length;
    while (bytes[i] === 92 || isQuote(bytes[i]))
        i++;
    const sign = bytes[behindBlanks(bytes, i, 4)];
    return sign === 58 || sign === 61;
}
 
const value = [118, 97, 108, 117, 101];
 
function signAfter(bytes, at, sized) {
    const stop = Math.min(bytes.length, at + 49);
    for (let i = at; i < stop; i++) {
        const byte = bytes[i];
        if (byte === 61)
            return i;
        if (!isLetter(byte) && !ofTypes.has(byte) && !(sized && (byte === 40 || byte === 41 || isDigit(byte))))
            return 0;
    }
    return 0;
}
 
const ofTypes = new Set([32, 9, 38, 39, 46, 60, 62, 63, 91, 93, 95, 124]);
function isLetter(byte) {
    return (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90);
}
function isDigit(byte) {
    return byte >= 48 && byte <= 57;
}
 
function mayBeGiven(bytes, sign, needsQuote) {
    const start = behindSign(bytes, sign);
    return mayBeValue(bytes, start, needsQuote) || mayBeQuoted(bytes, behindBracket(bytes, start));
}
 
function behindBracket(bytes, at) {
    const opened = behindBreak(bytes, bytes[at] === 92 && isBreak(bytes[at + 1]) ? at + 1 : at);
    if (!brackets.has(bytes[opened]))
        return behindBreak(bytes, behindBlanks(bytes, opened, 4));
    return behindBreak(bytes, behindBlanks(bytes, opened + 1, 4));
}
function behindBreak(bytes, at) {
    const end = bytes[at] === 13 ? at + 1 : at;
    return bytes[end] === 10 ? behindBlanks(bytes, end + 1, 40) : at;
}
function isBreak(byte) {
    return byte === 10 || byte === 13;
}
 
function behindSign(bytes, at) {
    let i = at + 1;
    while (i < at + 3 && signs.has(bytes[i]))
        i++;
    return behindBlanks(bytes, i, 8);
}
 
const signs = new Set([61, 58, 62, 45, 124, 63, 114]);


function mayBeValue(bytes, at, needsQuote) {
    if (mayBeQuoted(bytes, at) || mayBeScheme(bytes, at))
        return true;
     
    if (isQuote(bytes[at - 1]))
        return true;
    if (needsQuote)
        return false;
    for (let i = at; i < at + 6; i++)
        if (!isBare(bytes[i] ?? 0))
            return false;
    return true;
}
 
function mayBeQuoted(bytes, at) {
    const byte = bytes[at];
    if (byte === 92 || isQuote(byte))
        return mayBeText(bytes, at);
    return prefixes.has(byte) && (mayBeText(bytes, at + 1) || mayBeText(bytes, at + 2));
}


function mayBeText(bytes, at) {
    const quote = bytes[at];
    if (quote === 92)
        return true;
    if (!isQuote(quote))
        return false;
    const from = bytes[at + 1] === quote && bytes[at + 2] === quote ? at + 3 : at + 1;
    if (mayBeScheme(bytes, from))
        return true;
    for (let i = from; i < from + 8; i++) {
        const byte = bytes[i];
        if (byte === undefined || byte === quote || byte === 32 || (byte >= 9 && byte <= 13))
            return false;
    }
    return true;
}
 
function mayBeScheme(bytes, at) {
    const first = bytes[at] | 32;
    const second = bytes[at + 1] | 32;
    if (first === 98)
        return second === 101 ? bytes[at + 6] === 32 : second === 97 && bytes[at + 5] === 32;
    return first === 116
        ? second === 111 && bytes[at + 5] === 32
        : first === 115 && second === 115 && bytes[at + 4] === 32;
}
 
const prefixes = new Set([114, 98, 102, 117]);
 
function isBare(byte) {
    return byte > 32 && byte < 127 && !isQuote(byte) && byte !== 92 && byte !== 40 && byte !== 123 && byte !== 91;
}
 
function mayBeCommand(bytes, end) {
    const least = Math.max(0, end - 120);
    let from = end;
    while (from > least && bytes[from - 1] !== 10)
        from--;
    const at = behindBlanks(bytes, from, 20);
    const byte = bytes[at];
    return byte === 33 || byte === 37 || (byte === 101 && bytes[at + 1] === 120 && bytes[at + 6] === 32);
}
 
function maySet(bytes, from) {
    let i = from - 1;
    if (bytes[i] !== 32 && bytes[i] !== 9)
        return false;
    while (i > 0 && from - i < 6 && (bytes[i] === 32 || bytes[i] === 9))
        i--;
    const last = (bytes[i] ?? 0) | 32;
    return last === 118 || last === 103 || last === 116;
}
 
function isNamePart(code) {
    return ((code >= 97 && code <= 122) ||
        (code >= 65 && code <= 90) ||
        (code >= 48 && code <= 57) ||
        code === 95 ||
        code === 45 ||
        code === 46);
}

 
var secrets_name = __webpack_require__(86886);
; 


const nameBefore = /([A-Za-z_][A-Za-z0-9_.-]{0,60})(?:\\{0,3}["'`])?\]?\)?[ \t]{0,8}(:[ \t]{0,4}[&'A-Za-z_.[\]<>?|]{1,24}[ \t]{0,4}=|(?:\|\||\?\?|::|[?+:=!])=|=>|\|\||\?\?|[:=,(>]|[ \t])[ \t]{0,8}(?:\\?\r?\n[ \t]{0,40})?(?:[A-Za-z_.]{1,40}\(|[([{@])?[ \t]{0,4}(?:\r?\n[ \t]{0,40})?(?:Bearer |Basic |Token |token )?[rbfu]?(?:\\{0,3}["'`]{1,3})?$/;


function nameOfValue(before) {
    const found = nameBefore.exec(before.slice(-200));
    if (found?.[1] === undefined)
        return null;
     
    if (found[2] === '>' && !/<[^<>]{0,60}$/.test(before.slice(0, before.length - found[0].length)))
        return null;
     
    return found[2]?.trim() === '' && !(0,secrets_name .UQ)(found[1]) ? null : found[1];
}


const afterName = new RegExp(`^(?:\\\\{0,3}["'\`])?\\]?\\)?[ \\t]{0,8}(?:${[
    /:[ \t]{0,4}[A-Za-z_.[\]]{1,24}[ \t]{0,4}=/,
    /:[ \t]{0,4}[&'A-Za-z_.[\]<>?| ]{1,40}?[ \t]{0,4}=(?=[ \t]{0,8}["'`])/,
    /(?:[Ss]tring|n?varchar\(\w{1,5}\)|N?VARCHAR\(\w{1,5}\))[ \t]{0,8}=(?=[ \t]{0,8}["'`])/,
    /(?:\|\||\?\?|::|[?+])=|:[=-]|=>|[!=]==?|[:=]|[,(](?=[ \t]{0,4}\\{0,3}["'`])|\|\||\?\?|or(?=[ \t]{1,4}["'])/,
]
    .map(({ source }) => source)
    .join('|')})[ \\t]{0,8}${/(?:(?:\\?\r?\n[ \t]{0,40})?[([{@]?[ \t]{0,4}(?:\r?\n[ \t]{0,40})?(?=\\{0,3}["'`]))?(?:[rbfu]{1,2}(?=["']))?/.source}`);
 
const valueAttribute = /^(?:\\{0,3}["'`])?,?\s{1,40}(?:\\{0,3}["'])?value(?:\\{0,3}["'])?[ \t]{0,4}[:=][ \t]{0,8}/i;
 
const tag = /^(?:["'])?>\s{0,40}/;
const flag = /(?:^|[\s"'`([])--?[A-Za-z][\w.-]{0,60}$/;
const setter = /(?:^|[\s;&|])(?:setenv|ENV|ARG|export|set|SET)[ \t]{1,4}$/;
const quotedValue = /^(\\{0,3}(?:"""|'''|["'`]))(?:(?:Bearer|Basic|Token|SSWS) )?((?:(?!\1)[^\s"'`\\]|\\(?!["'`nrt])){8,512})\1/;
 
const quotedSetting = /^(["'])((?:(?!\1)[^\s\\]|\\(?!["'nrt])){8,512})\1(?=[\s,;})\]]|$)/;
const scheme = /^(?:Bearer|Basic|Token|SSWS) /i;
const bareValue = /^([A-Za-z0-9+/=_.~!@#%^&*$?-]{8,512})(?=[\s,;&"'\\<})\]]|$)/;
const spoken = /(?:is|was|to|ist)$/;
const spokenValue = /^:?[ \t]{1,4}["'`]?([A-Za-z0-9!@#%^&*_+=~$?-]{6,64})["'`]?(?=[\s.,;)!]|$)/;


function readAssignment(text, at, bare) {
    let from = at;
    while (from > 0 && at - from < 60 && isNamePart(text.charCodeAt(from - 1)))
        from--;
    let to = at;
    while (to < text.length && to - at < 40 && isNamePart(text.charCodeAt(to)))
        to++;
    const name = text.slice(from, to);
    if (spoken.test(name) && text[from - 1] === ' ')
        return readProse(text, from, to);
    const announced = /(bearer|basic) $/i.exec(text.slice(Math.max(0, at - 7), at))?.[1];
    if (announced !== undefined)
        return readAnnounced(text, at, announced);
    const rest = text.slice(to, to + 640);
    const operator = operatorOf(text, from, to, rest);
    if (operator === null)
        return null;
    const start = to + operator.length;
    const candidate = rest.slice(operator.length);
    const quoted = quotedValue.exec(candidate) ?? (bare ? quotedSetting.exec(candidate) : null);
    if (quoted !== null) {
        const value = quoted[2] ?? '';
        const open = start + quoted[0].length - (quoted[1]?.length ?? 0) - value.length;
        return { name, value, start: open, end: open + value.length, quoted: true };
    }
     
    const skip = scheme.exec(candidate)?.[0].length ?? 0;
    const plain = bare || skip > 0 || operator.bare ? bareValue.exec(candidate.slice(skip)) : null;
    if (plain === null)
        return null;
    let value = (plain[1] ?? '').replace(/[.,;]$/, '');
     
    if (operator.query)
        value = value.split('&', 1)[0] ?? '';
    if (value.length < 8)
        return null;
    return { name, value, start: start + skip, end: start + skip + value.length, quoted: false };
}
function operatorOf(text, from, to, rest) {
    const attribute = valueAttribute.exec(rest);
    if (attribute !== null)
        return { length: attribute[0].length, bare: false, query: false };
    const before = text.slice(Math.max(0, from - 40), from);
    const opened = /<[^<>]{0,40}$/.test(before) ? tag.exec(rest) : null;
    if (opened !== null)
        return { length: opened[0].length, bare: true, query: false };
    const sign = afterName.exec(rest);
    if (sign !== null) {
        const query = /[?&]$/.test(before) && sign[0] === '=';
        return { length: sign[0].length, bare: query, query };
    }
    const blank = /^(?:["'])?[ \t]{1,8}/.exec(rest);
    if (blank === null)
        return null;
    const isFlag = flag.test(text.slice(Math.max(0, from - 2), to));
    const quoteNext = /^["'`]/.test(rest.slice(blank[0].length));
    if (isFlag || setter.test(before) || quoteNext)
        return { length: blank[0].length, bare: isFlag, query: false };
    return null;
}
 
function readAnnounced(text, at, name) {
    const value = /^[A-Za-z0-9+/=_.~-]{12,512}(?=[\s"'`\\,;)<&]|$)/.exec(text.slice(at, at + 520))?.[0];
    return value === undefined ? null : { name, value, start: at, end: at + value.length, quoted: false };
}
 
function readProse(text, from, to) {
    const found = spokenValue.exec(text.slice(to, to + 80));
    if (found?.[1] === undefined)
        return null;
    const name = /([A-Za-z]{3,20})[ \t]{1,4}$/.exec(text.slice(Math.max(0, from - 60), from))?.[1] ?? '';
    const value = found[1].replace(/[!?]$/, '');
    const start = to + found[0].indexOf(found[1]);
    return { name, value, start, end: start + value.length, quoted: false };
}

 
var base64 = __webpack_require__(85234);
 
var connection = __webpack_require__(93205);
; 
 
const example_text_opener = /(?:^|\n)(?:(?:EXAMPLES?|DOCUMENTATION|RETURN|USAGE|__doc__)[ \t]{0,8}(?::[ \t]{0,4}\w{1,20}[ \t]{0,4})?=[ \t]{0,8}(?:\([ \t\n]{0,20})?|()[ \t]{0,80})[rRuUbBfF]{0,2}("""|''')/g;
const opensBlock = /(?:[:)\]]|^|-> [^\n]{1,80}:)[ \t]{0,8}(?:#[^\n]{0,200})?\n?$/;
const exampleLine = /\n[ \t]{0,80}(?:(?:code |usage |cli )?examples?\b[^\n]{0,60}|usage|sample(?: code)?):{1,2}[ \t]{0,8}(?=\n)|\n[ \t]{0,80}examples?[ \t]{0,8}\n[ \t]{0,80}-{4}|\n[ \t]{0,80}(?:>>> |\.\. code(?:-block)?::|```)/i;
const commentLine = /^[ \t]{0,200}(?:#|;|\/\/)/;
 
const fewestLines = 20;
const largest = 2_000_000;


function exampleTextIn(bytes, path, code) {
    if (bytes.length > largest)
        return () => null;
    if (/\.pyi?$/i.test(path)) {
        let spans = null;
        return (offset) => {
            spans ??= documentingStrings(latin1(bytes));
            return spans.find(([start, end]) => start <= offset && offset < end)?.[2] ?? null;
        };
    }
    let lines;
    return (offset) => {
        if (code || !commentLine.test(lineAt(bytes, offset)))
            return null;
        lines ??= mostlyComments(latin1(bytes)) ? 'the line is commented out, as nearly all of the file is' : null;
        return lines;
    };
}
function documentingStrings(text) {
    const found = [];
    let done = 0;
    for (const match of text.matchAll(example_text_opener)) {
        const start = match.index + match[0].length;
        if (start < done)
            continue;
        const isDocstring = match[1] !== undefined;
        if (isDocstring && !opensBlock.test(text.slice(Math.max(0, match.index - 300), match.index)))
            continue;
        const close = text.indexOf(match[2], start);
        if (close < 0)
            continue;
        done = close;
        const shown = isDocstring ? exampleLine.exec(`\n${text.slice(start, close)}`) : null;
        if (!isDocstring)
            found.push([start, close, 'it stands in a string that documents the module']);
        else if (shown !== null)
            found.push([start + shown.index, close, 'it stands in an example of a docstring']);
    }
    return found;
}
function mostlyComments(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const comments = lines.filter((line) => commentLine.test(line)).length;
    return lines.length >= fewestLines && comments >= lines.length * 0.7;
}
function lineAt(bytes, offset) {
    const before = bytes.subarray(Math.max(0, offset - 400), offset);
    return latin1(before.subarray(before.lastIndexOf(10) + 1));
}
function latin1(bytes) {
    return new TextDecoder('latin1').decode(bytes);
}

 
var secrets_format = __webpack_require__(80670);
 
var randomness = __webpack_require__(7414);
; 
 
const hashes = [
     
    /^\{(?:S?SHA(?:256|384|512)?|S?MD5|CRYPT|PBKDF2[\w-]*|ARGON2\w*|BLF-CRYPT|SCRAM-SHA-\d+)\}/i,
     
    /^\$(?:1|2[abxy]?|5|6|7|y|gy|apr1|sha1|argon2(?:id?|d)|pbkdf2[\w-]*|scrypt)\$/,
     
    /^(?:pbkdf2(?:_sha\d+|:sha\d+)?|scrypt|argon2(?:id?|d)?|bcrypt(?:_sha256)?)[:$]/,
     
    /^\*[0-9A-F]{40}$/,
    /^SCRAM-SHA-256\$|^md5[0-9a-f]{32}$/,
];
const ciphertexts = [
     
    /^U2FsdGVkX1/,
     
    /^AQICAH[A-Za-z0-9+/]{20}/,
     
    /^(?:age-encryption\.org|-----BEGIN AGE ENCRYPTED)/,
     
    /^vault:v\d+:/,
];
const boxes = /^(?:ENC\[|NACL\[|ENC\(|!vault\b|\$ANSIBLE_VAULT;|sops:|encrypted:)/i;
 
function sealedBecause(value) {
    if (hashes.some((pattern) => pattern.test(value)))
        return 'a hash of a password';
    return ciphertexts.some((pattern) => pattern.test(value)) ? 'encrypted' : null;
}
 
function isBoxed(value) {
    return boxes.test(value);
}

; 



const notSecret = [
    ['a UUID', /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i],
    ['a URL', /^[a-z][a-z0-9+.-]{1,20}:\/\//i],
    ['a path', /^[.~]?\.?\/|^[A-Za-z]:\\|^(?:[\w.-]+\/)+[\w-]+\.[a-z]{1,5}$|(?:\/[a-z_-]{3,}){2}/],
    ['a digest', /^(sha\d+|md5)[-:]/i],
    ['a public key', /^(ssh-(rsa|ed25519|dss)|ecdsa-)|^-----BEGIN (PUBLIC|CERT)/],
    ['an address', /^[\w.+-]+@[\w-]+\.[\w.-]+$/],
    ['a version or a date', /^v?\d+(\.\d+){1,3}|^\d{4}-\d\d-\d\d/],
    [
        'a reference',
        /^(arn:|projects\/|secretKeyRef|valueFrom|op:\/\/|vault:|env[.:]|process\.env|os\.environ|secrets\.|\$)/,
    ],
    [
        'an identifier of code',
        /^_{0,2}[a-z]+(?:[A-Z][a-z]+)+\d?$|^_{0,2}[A-Z][a-z]+(?:[A-Z][a-z]+)+$|^[A-Z]+(?:_[A-Z]+)+$|^[a-z]+(?:[._-][a-z]+)+$|^[a-z]+(?:_(?:[a-z]+|\d{1,2}))+$|^[a-z_]+(?:\.[a-z_]+)+(?:\[|$)|::|^[a-z]\w*(?:\.[a-z_]\w{0,23}){2,}$|^[A-Za-z_]+\(/,
    ],
    ['code', /[a-z]\.[a-z]\w{1,40}\(|&&|\|\||=>|[;)]\}/i],
    ['an option', /^--?[A-Za-z]+(?:-[a-z]+)*$|^[a-z_]{2,30}=[A-Za-z_]\w*$/],
    ['a pattern', /[/!-]\*$/],
     
    ['text of a language', /\\u[0-9a-f]{4}|[^\x00-\x7f]/i],
    ['numbers only', /^[\d.,+-]+$/],
    ['a list of characters', /abcdefghij|ABCDEFGHIJ|0123456789|(?:a-z|A-Z|0-9).{0,40}(?:a-z|A-Z|0-9)/],
];
 
function notASecretBecause(assignment) {
    const { name, value } = assignment;
    const says = (0,secrets_name .u5)(name);
    if (says !== 'secret')
        return `the name \`${name}\` does not say that its value is secret`;
    if (isBoxed(value))
        return 'the value is encrypted';
    const kind = notSecret.find(([, pattern]) => pattern.test(value));
    if (kind !== undefined)
        return `the value is ${kind[0]}`;
    if ((0,secrets_name .Z9)(value).join('') === (0,secrets_name .Z9)(name).join(''))
        return 'the value repeats the name';
    if ((0,randomness .z8)(value))
        return 'the value reads as words';
    return isRandomEnough(name, value) ? null : 'the value is not random enough';
}


function isRandomEnough(name, value) {
    const bits = (0,randomness .VP)(value);
    const kinds = kindsIn(value);
    const digit = /\d/.test(value);
    if (/^(?:[0-9a-f]{16,}|[0-9A-F]{16,})$/.test(value))
        return bits >= 2.9 && digit && /[a-f]/i.test(value);
    if (namesPassword(name) && kinds >= 3 && bits >= 2.5 && (digit || (0,randomness .UO)(value) >= 5))
        return true;
    if (value.length < 12 || bits < 2.9)
        return false;
    const surprising = (0,randomness .UO)(value);
     
    if (/[^A-Za-z0-9+/=_.~!@#$%^&*-]/.test(value))
        return value.length >= 32 && kinds >= 3 && digit && bits >= 4.2;
    if (surprising >= 5 && digit && kinds >= 2)
        return true;
    if (surprising >= 5.2 && value.length >= 16 && /^[A-Za-z]+$/.test(value))
        return true;
    return surprising >= 4.4 && value.length >= 20 && bits >= 3.5 && digit && kinds >= 2;
}


function chosenPassword({ name, value }) {
    if (!namesPassword(name) || (0,secrets_name .u5)(name) !== 'secret' || value.length > 40)
        return null;
    const kind = notSecret.find(([, pattern]) => pattern.test(value));
    if (kind !== undefined || /[(){}<>[\]:;,/\\]/.test(value))
        return null;
    const mixed = /[A-Za-z]/.test(value) && /[\d!@#$%^&*+=~?]/.test(value);
     
    const word = /^[a-z]{8,24}$/.test(value) && !ofForms.test(value);
    return mixed || word ? 'it may be a password that a person chose' : null;
}


function drawnKey({ name, value }) {
    if (value.length < 20 || (0,secrets_name .u5)(name) !== 'nothing' || !(0,secrets_name .Rx)(name))
        return null;
    const hex = /^[0-9a-fA-F]+$/.test(value);
    if (hex && !(/^[A-Z0-9_]+$/.test(name) && [32, 40, 64].includes(value.length)))
        return null;
    if (isBoxed(value) || notSecret.some(([, pattern]) => pattern.test(value)) || (0,randomness .z8)(value))
        return null;
    return isRandomEnough(name, value) ? 'its name ends in key, and the value is random enough' : null;
}
const ofForms = /^(?:required|disabled|optional|undefined|function|username|password|passphrase|protected|private|encrypted|readonly|nullable|boolean|invalid|credentials?|secrets?|configured?|default|unchanged|generated?|multiline|textfield|autocomplete|identifier|validate[sd]?|contains?|postgres|anonymous|mandatory|provided|database|external|internal)$/;
function namesPassword(name) {
    return /pass|pwd/i.test(name);
}
function kindsIn(value) {
    return [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value)).length;
}

 
var secrets_checksum = __webpack_require__(66505);
; 


function wordNear(words, text) {
    const lower = text.toLowerCase();
    let best = null;
    for (const word of words) {
        for (let at = lower.lastIndexOf(word); at >= 0; at = at === 0 ? -1 : lower.lastIndexOf(word, at - 1)) {
            const distance = text.length - at - word.length;
            if (best !== null && distance >= best.distance)
                break;
            if (beginsAt(text, at))
                best = { word, distance };
        }
    }
    return best;
}
function beginsAt(text, at) {
    const before = text[at - 1] ?? '';
    if (!/[A-Za-z0-9]/.test(before))
        return true;
    if (/[nrt]/.test(before) && text[at - 2] === '\\')
        return true;
    if (/%[0-9A-Fa-f]{2}$/.test(text.slice(Math.max(0, at - 3), at)))
        return true;
    return /[a-z0-9]/.test(before) && /[A-Z][a-z]/.test(text.slice(at, at + 2));
}

; 


 
const shortest = 12;
 
const chance = 1e-5;
 
const words = /example|sample|dummy|invalid|change_?me|replace|placeholder|insert|foo_?bar|secret|passw|token|redact|lorem|hello|string|(?<![a-z])(?:fake|mock|demo|test|your|real|value)(?![a-z])/gi;
const longestForWords = 120;
const keyboard = 'qwertyuiopasdfghjklzxcvbnm';


function notDrawnBecause(format, secret) {
    const body = bodyOf(format, secret);
    const plain = body.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
    if (plain.length < shortest)
        return null;
    if (repeats(plain))
        return 'its characters repeat as a block';
    if (new Set(plain).size <= (plain.length < 16 ? 3 : 4))
        return 'it has only a few different characters';
    if (isOrdered(plain))
        return 'its characters follow each other in the alphabet or on the keyboard';
    if (isOfOneKind(body.replace(/[^A-Za-z0-9]/g, ''), format))
        return 'its characters are of one kind';
    if ((0,randomness .z8)(body.trim()) && (0,randomness .UO)(plain) < 4.4)
        return 'it reads as words';
    return body.length <= longestForWords && hasWord(body) ? 'it holds a word that marks an example' : null;
}
 
function bodyOf({ pieces }, secret) {
    const literals = literalsOf(pieces).filter((text) => text.length >= 2);
    return literals.sort((a, b) => b.length - a.length).reduce((text, literal) => text.replace(literal, ' '), secret);
}
function literalsOf(pieces) {
    return pieces.flatMap((piece) => {
        if (typeof piece === 'string')
            return [piece];
        if ('oneOf' in piece)
            return [...piece.oneOf];
        if ('optional' in piece)
            return literalsOf(piece.optional);
        return 'secret' in piece ? literalsOf(piece.secret) : [];
    });
}
 
function repeats(text) {
    for (let period = 1; period <= text.length / 2; period++) {
        const compared = text.length - period;
        if (compared < 8)
            return false;
        let same = 0;
        for (let i = period; i < text.length; i++)
            if (text[i] === text[i - period])
                same++;
        if (same >= compared * 0.75)
            return true;
    }
    return false;
}
 
function isOrdered(text) {
    const codes = Array.from(text, (character) => character.charCodeAt(0));
    const keys = Array.from(text, (character) => (/\d/.test(character) ? -9 : keyboard.indexOf(character)));
    return [1, 2].some((stride) => steps(codes, stride) >= 0.75 || steps(keys, stride) >= 0.75);
}
function steps(places, stride) {
    let next = 0;
    for (let i = stride; i < places.length; i++) {
        if (Math.abs(places[i] - places[i - stride]) === 1)
            next++;
    }
    return next / (places.length - stride);
}
const kinds = [/^[a-z]+$/, /^[A-Z]+$/, /^\d+$/];
 
function isOfOneKind(text, { pieces }) {
    const kind = kinds.find((pattern) => pattern.test(text));
    if (kind === undefined)
        return false;
    const shares = runsOf(pieces).map(({ of }) => shareOf(kind, of));
    const share = Math.min(1, ...shares);
    return share > 0 && share ** text.length < chance;
}
function runsOf(pieces) {
    return pieces.flatMap((piece) => {
        if (typeof piece === 'string' || 'oneOf' in piece)
            return [];
        if ('optional' in piece)
            return runsOf(piece.optional);
        return 'secret' in piece ? runsOf(piece.secret) : [piece];
    });
}
 
function shareOf(kind, of) {
    if (of === 'pem-body')
        return 1;
    const inside = new RegExp(`[${secrets_format .L6[of]}]`);
    const all = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789').filter((c) => inside.test(c));
    return all.length === 0 ? 1 : all.filter((character) => kind.test(character)).length / all.length;
}
 
function hasWord(body) {
    return [...body.matchAll(words)].some(([word]) => {
        const rest = word.slice(1);
        return rest === rest.toLowerCase() || word === word.toUpperCase();
    });
}

 
var placeholder = __webpack_require__(17056);
 
var tier = __webpack_require__(4289);
; 









const armour = /-----(?:BEGIN|END)[A-Z0-9 ]{0,60}-----/g;


function judge(rule, secret, around) {
    const reasons = [];
    const start = startingTier(rule, around, reasons);
    if (start === null)
        return null;
    let confidence = start;
    const prefix = rule.format === 'assignment' ? '' : (0,secrets_format .O6)(rule.format);
    const dropped = (0,placeholder .E6)(secret.replace(armour, ''), prefix) ?? tooPlain(rule, secret) ?? isCode(rule, around);
    confidence = byChecksum(rule, secret, confidence, reasons);
    if (dropped !== null) {
        reasons.push({ step: 'placeholder', fact: dropped, effect: 'not reported' });
        return { confidence: 'low', reasons, dropped };
    }
    const sealed = rule.identity === 'match' ? sealedBecause(secret) : null;
    if (sealed !== null) {
        reasons.push({ step: 'password', fact: `the password is ${sealed}`, effect: `${confidence} becomes low` });
        return { confidence: 'low', reasons, dropped: null };
    }
    const harmless = rule.identity === 'match' ? (0,placeholder .KB)(around.whole, secret) : null;
    if (harmless !== null) {
        reasons.push({ step: 'address', fact: harmless, effect: `${confidence} becomes low` });
        return { confidence: 'low', reasons, dropped: null };
    }
    const madeUp = rule.identity === 'match' && confidence === 'high' ? (0,placeholder .Ib)(around.whole, secret) : null;
    if (madeUp !== null) {
        reasons.push({ step: 'password', fact: madeUp, effect: 'high becomes medium' });
        confidence = 'medium';
    }
    if (confidence !== 'certain' && isMasked(rule, around.after)) {
        reasons.push({ step: 'placeholder', fact: 'the rest of it is masked', effect: `${confidence} becomes low` });
        return { confidence: 'low', reasons, dropped: null };
    }
    const made = confidence === 'certain' || confidence === 'low' ? null : notDrawn(rule, secret);
    if (made !== null) {
        reasons.push({ step: 'randomness', fact: made, effect: `${confidence} becomes low` });
        return { confidence: 'low', reasons, dropped: null };
    }
    const decoded = rule.decode?.(secret, around) ?? null;
    const says = decoded?.tier;
    if (says !== undefined && says.becomes !== confidence) {
        reasons.push({ step: 'decode', fact: says.because, effect: `${confidence} becomes ${says.becomes}` });
        confidence = says.becomes;
    }
    const lowered = byPath(rule, confidence, secret.slice(prefix.length), around.pathClass);
    if (lowered !== null) {
        reasons.push({ step: 'path', fact: lowered[1], effect: `${confidence} becomes ${lowered[0]}` });
        confidence = lowered[0];
    }
    return {
        confidence,
        reasons,
        dropped: null,
        ...(decoded === null || decoded.facts.length === 0 ? {} : { facts: decoded.facts }),
        ...(decoded?.expires === undefined ? {} : { expires: decoded.expires }),
    };
}
 
function byChecksum({ checksum }, secret, confidence, reasons) {
    if (checksum === undefined)
        return confidence;
    if ((0,secrets_checksum .k9)(checksum, secret)) {
        reasons.push({ step: 'checksum', fact: 'its checksum holds', effect: 'certain' });
        return 'certain';
    }
    const settles = (0,secrets_checksum .ep)(checksum, secret);
    reasons.push({
        step: 'checksum',
        fact: settles ? 'its checksum does not hold' : 'it has another length than those with a known checksum',
        effect: settles ? 'low: fake or mistyped' : confidence,
    });
    return settles ? 'low' : confidence;
}
function startingTier(rule, around, reasons) {
    if (rule.companion !== undefined && around.companions.length > 0) {
        reasons.push({
            step: 'parts',
            fact: `the ${rule.companion.title} stands within ${rule.companion.lines} lines`,
            effect: 'high',
        });
        return 'high';
    }
    if (rule.near === undefined) {
        const prefix = rule.format === 'assignment' ? '' : (0,secrets_format .O6)(rule.format);
        reasons.push({
            step: 'format',
            fact: `${prefix === '' ? 'the surrounding literals' : `the prefix ${prefix}`}, length, alphabet and both boundaries fit`,
            effect: rule.tier,
        });
        return rule.tier;
    }
    const { name } = around;
    const found = wordNear(rule.near.words, around.before.slice(-rule.near.within));
    if (name === null || found === null || (0,secrets_name .$S)(name))
        return null;
    const opens = (0,secrets_name .UQ)(name);
    const own = new Set([...(0,secrets_name .Z9)(found.word), 'api']);
    const alone = !opens && (0,secrets_name .Z9)(name).every((word) => own.has(word));
     
    const end = (0,secrets_name .Z9)(name).slice(-2).join(' ');
    const other = (0,secrets_name .it)(name) && !rule.near.words.some((word) => (0,secrets_name .Z9)(word).slice(-2).join(' ') === end);
    const tier = other ? 'low' : opens ? rule.tier : atMost(rule.tier, alone ? 'medium' : 'low');
    const says = other
        ? 'its name says that it is about a secret or for everybody'
        : opens
            ? 'its name says that it opens something'
            : alone
                ? 'its name is that of the provider'
                : 'its name does not say what it is';
    reasons.push({
        step: 'format',
        fact: `length and alphabet fit, \`${found.word}\` stands before it, and ${says}`,
        effect: tier,
    });
    return tier;
}
function tooPlain(rule, secret) {
    if (rule.randomness === undefined)
        return null;
    if ((0,randomness .VP)(secret) < rule.randomness.bits)
        return `fewer than ${rule.randomness.bits} bits a character`;
    const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(secret)).length;
    if (rule.randomness.mixed === true && kinds < 2)
        return 'letters of one case only';
     
    return rule.near !== undefined && (0,randomness .z8)(secret) && (0,randomness .UO)(secret) < 4.4 ? 'it reads as words' : null;
}
 
function isMasked({ format }, after) {
    if (format === 'assignment')
        return false;
    const last = format.pieces.at(-1);
    const run = last !== undefined && typeof last === 'object' && 'secret' in last ? last.secret.at(-1) : last;
    const open = typeof run === 'object' && 'of' in run && typeof run.length !== 'number';
     
    return (open ? /^(?:\*{3}|(?:\xe2\x80\xa2){2}|\.{3}|\xe2\x80\xa6)/ : /^(?:\*{3}|(?:\xe2\x80\xa2){2})/).test(after);
}
 
function notDrawn(rule, secret) {
    const structured = rule.tags.includes('key') && /^(?:----|LS0t|M[A-Z])/.test(secret);
    if (rule.format === 'assignment' || rule.identity === 'match' || structured)
        return null;
    return notDrawnBecause(rule.format, secret);
}
 
function isCode(rule, around) {
    if (rule.near === undefined)
        return null;
    if (around.after.startsWith('('))
        return 'a call, not a value';
    return /["'`]$/.test(around.before) && /^ [A-Za-z]/.test(around.after) ? 'the first word of a sentence' : null;
}
 
function byPath(rule, confidence, body, pathClass) {
    if (pathClass === 'plain')
        return null;
    if (confidence === 'medium')
        return ['low', `the file is of the class ${pathClass}`];
    const invented = pathClass === 'tests' || pathClass === 'docs' || pathClass === 'examples';
    if (confidence === 'high' && invented && rule.selfMade === true) {
        return ['medium', `the file is of the class ${pathClass}, where keys are made for the purpose`];
    }
    if (confidence === 'high' && invented && (0,randomness .Eu)(body)) {
        return ['medium', `the file is of the class ${pathClass} and the value looks made up`];
    }
    return null;
}
function atMost(confidence, limit) {
    return tier .c.indexOf(confidence) < tier .c.indexOf(limit) ? limit : confidence;
}

 
var path_class = __webpack_require__(7975);
 
var secrets_scanner = __webpack_require__(7061);
; 

















function spansIn(scanner, bytes, place) {
    const { matches, hits } = (0,secrets_scanner .XJ)(scanner, bytes, place.path);
    if (matches.length === 0 && hits.length === 0)
        return [];
    const pathClass = (0,path_class .P)(place.path);
    const spans = [];
    for (const match of matches) {
        if (spans.length === scanner.most.spans) {
            scanner.notes.cut = true;
            break;
        }
        const span = spanOf(scanner, bytes, match, pathClass);
        if (span !== null)
            spans.push(span);
    }
    let last = -1;
    let reads = 0;
    for (const hit of hits) {
        if (!mayAssign(bytes, hit.end, place.code))
            continue;
        if (spans.length === scanner.most.spans || ++reads > scanner.most.reads) {
            scanner.notes.cut = true;
            break;
        }
        const span = assignedSpan(scanner, bytes, hit, place, pathClass);
        if (span === null || span.start === last)
            continue;
        last = span.start;
        spans.push(span);
    }
    const example = exampleTextIn(bytes, place.path, place.code);
    return mostSpecific(spans).map((span) => asExample(span, example));
}
 
function asExample(span, example) {
    const { candidate, start } = span;
    const why = candidate.confidence === 'medium' && candidate.dropped === null ? example(start) : null;
    if (why === null)
        return span;
    const reasons = [...candidate.reasons, { step: 'place', fact: why, effect: 'medium becomes low' }];
    return { ...span, candidate: { ...candidate, confidence: 'low', reasons } };
}
 
function isSourceCode(path) {
    return /\.(py|pyi|pyx|js|mjs|cjs|jsx|ts|mts|cts|tsx|java|go|rs|c|cc|cpp|h|hpp|cu|rb|php|cs|kt|scala|swift|r|jl|lua|m|dart|vue|svelte|html?|css|map|sql)$/i.test(path);
}
function spanOf(scanner, bytes, match, pathClass) {
    const { rule, start, end } = match;
    const secret = utf8(bytes.subarray(start, end));
    const before = scanner.decoder.decode(bytes.subarray(Math.max(0, start - 400), start));
    const after = scanner.decoder.decode(bytes.subarray(end, end + 400));
    const companions = rule.companion === undefined ? [] : companionsOf(scanner, bytes, match);
    const needsName = rule.near !== undefined;
    const name = needsName ? nameOfValue(before) : null;
    const whole = rule.identity === 'match' ? utf8(bytes.subarray(...match.whole)) : secret;
    const texts = companions.map((span) => utf8(bytes.subarray(...span)));
    const judged = judge(rule, secret, { whole, before, after, name, companions: texts, pathClass });
    if (judged === null)
        return null;
    const identity = rule.identity === 'match' ? (0,connection .t)(whole, secret) : identityOf(rule, secret);
    const pair = texts.length === 0 ? {} : { companions: texts };
    const near = rule.hostNear === true
        ? { hosts: (0,ask_hosts .T)(scanner.decoder.decode(bytes.subarray(Math.max(0, start - 600), end + 600))) }
        : {};
    const distance = rule.near === undefined ? undefined : wordNear(rule.near.words, before.slice(-rule.near.within))?.distance;
    const close = distance === undefined ? {} : { distance };
    return { rule, start, end, companions, ...close, candidate: { rule, secret, identity, ...judged, ...pair, ...near } };
}
 
function identityOf(rule, text) {
    const plain = rule.tags.includes('key') && text.startsWith('LS0tLS1') ? (0,base64 .$n)(text) : text;
    return rule.tags.includes('key') ? plain.replace(/\\[nrt]|[\s"'\\,]/g, '') : text;
}
 
function companionsOf(scanner, bytes, { rule, start, end }) {
    if (rule.companion === undefined)
        return [];
    const { format, lines, also = [] } = rule.companion;
    const from = lineAround(bytes, start, lines, -1);
    const to = lineAround(bytes, end, lines, 1);
    const text = scanner.decoder.decode(bytes.subarray(from, to));
    const found = [];
    [format, ...also].forEach((part, i) => {
        if (i > 0 && found.length === 0)
            return;
        const id = `${rule.id}/companion ${i}`;
        const pattern = scanner.patterns.get(id) ?? (0,secrets_format .Id)(part);
        scanner.patterns.set(id, pattern);
        for (const hit of text.matchAll(pattern)) {
            const at = from + hit.index + (hit[1]?.length ?? 0);
            const stop = at + (hit[2]?.length ?? 0);
            if (stop <= start || at >= end)
                found.push([at, stop]);
        }
    });
    return found;
}
 
function lineAround(bytes, offset, lines, step) {
    let left = lines;
    let at = offset;
    while (at > 0 && at < bytes.length && Math.abs(at - offset) < 2500) {
        if (bytes[at] === 10 && left-- === 0)
            break;
        at += step;
    }
    return Math.max(0, Math.min(at, bytes.length));
}
function assignedSpan(scanner, bytes, hit, place, pathClass) {
    const { rule, end } = hit;
    const from = Math.max(0, end - 120);
    const text = scanner.decoder.decode(bytes.subarray(from, end + 700));
    const bare = !place.code || /(?:^|\n)[ \t]{0,20}(?:[!%]|export )[^\n]{0,100}$/.test(text.slice(0, end - from));
    const assignment = readAssignment(text, end - from, bare);
    if (assignment === null)
        return null;
    const secret = utf8(bytes.subarray(from + assignment.start, from + assignment.end));
    const spot = { rule, start: from + assignment.start, end: from + assignment.end, companions: [] };
    const sealed = (0,secrets_name .u5)(assignment.name) === 'secret' ? sealedBecause(secret) : null;
    if (sealed !== null) {
        const reasons = [{ step: 'value', fact: `the value is ${sealed}`, effect: 'low' }];
        return { ...spot, candidate: { rule, secret, identity: secret, confidence: 'low', reasons, dropped: null } };
    }
    const dropped = notASecretBecause({ ...assignment, value: secret }) ?? (0,placeholder .E6)(secret, '');
    const value = { ...assignment, value: secret };
    const chosen = (0,placeholder .E6)(secret, '') === null ? (chosenPassword(value) ?? drawnKey(value)) : null;
     
    if (dropped !== null && chosen === null && isPlainKey(assignment.name))
        return null;
    if (dropped !== null && chosen !== null) {
        const reasons = [{ step: 'name', fact: chosen, effect: 'low' }];
        return { ...spot, candidate: { rule, secret, identity: secret, confidence: 'low', reasons, dropped: null } };
    }
    if (dropped !== null) {
        const reasons = [{ step: 'value', fact: dropped, effect: 'not reported' }];
        return { ...spot, candidate: { rule, secret, identity: secret, confidence: 'low', reasons, dropped } };
    }
    const named = {
        step: 'name',
        fact: 'its name says that it is secret, and the value is random enough',
        effect: rule.tier,
    };
    const lowered = pathClass === 'plain' || rule.tier !== 'medium'
        ? null
        : { step: 'path', fact: `the file is of the class ${pathClass}`, effect: 'medium becomes low' };
    const reasons = lowered === null ? [named] : [named, lowered];
    const confidence = lowered === null ? rule.tier : 'low';
    return { ...spot, candidate: { rule, secret, identity: secret, confidence, reasons, dropped: null } };
}
function isPlainKey(name) {
    return (0,secrets_name .u5)(name) === 'nothing' && /key$/i.test(name);
}
 
function mostSpecific(spans) {
    const reported = spans.filter((span) => span.candidate.dropped === null);
    const taken = new Set(reported.flatMap((span) => span.companions.map(([start, end]) => `${start}-${end}`)));
    const joined = taken.size === 0 ? spans.slice() : spans.filter(({ start, end }) => !taken.has(`${start}-${end}`));
    const kept = [];
    for (const span of joined.sort((a, b) => a.start - b.start || (0,secrets_scanner .jw)(b.rule) - (0,secrets_scanner .jw)(a.rule))) {
        let winner = span;
        while (kept.length > 0 && kept.at(-1).end > winner.start) {
            const other = kept.pop();
            winner = better(other, winner);
        }
        kept.push(winner);
    }
    return kept;
}
 
function better(a, b) {
    const more = (0,secrets_scanner .jw)(b.rule) - (0,secrets_scanner .jw)(a.rule);
    if (more !== 0)
        return more > 0 ? b : a;
    return (b.distance ?? Infinity) < (a.distance ?? Infinity) ? b : a;
}
function utf8(bytes) {
    return new TextDecoder().decode(bytes);
}


  }),

  63457:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  scanBytes: () => (  scanBytes)
});

 
var encoded_found = __webpack_require__(45278);
 
var encoding = __webpack_require__(70444);
 
var html_notebook = __webpack_require__(14776);
 
var located = __webpack_require__(38651);
 
var json_bytes = __webpack_require__(25301);
; 



function jsonText(bytes, value, separator = '') {
    if (bytes[value.start] === 34)
        return joined(bytes, [value], '');
    if (bytes[value.start] === 91)
        return joined(bytes, (0,json_bytes .S3)(bytes, value.start), separator);
    return { bytes: bytes.subarray(value.start, value.end), rawOf: (offset) => value.start + offset };
}
 
function joined(bytes, items, separator) {
    const [only] = items;
    if (items.length === 1 && only !== undefined && bytes[only.start] === 34) {
        const starts = [0, only.start + 1, only.end - 1];
        return { bytes: (0,json_bytes .tv)(bytes, only.start + 1, only.end - 1), rawOf: rawFinder(bytes, starts) };
    }
    const room = items.reduce((sum, { start, end }) => sum + end - start + separator.length, 0);
    const text = new Uint8Array(room);
    const starts = [];
    let length = 0;
    for (const { start, end } of items) {
        if (length > 0 && separator !== '')
            text[length++] = separator.charCodeAt(0);
        const quotes = bytes[start] === 34 ? 1 : 0;
        starts.push(length, start + quotes, end - quotes);
        length = (0,json_bytes .DU)(bytes, start + quotes, end - quotes, text, length);
    }
    return { bytes: text.subarray(0, length), rawOf: rawFinder(bytes, starts) };
}
function rawFinder(bytes, starts) {
    let piece = -1;
    let cursor = [0, 0];
    return (offset) => {
        let low = 0;
        for (let high = starts.length / 3 - 1; low < high;) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle * 3] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        const text = starts[low * 3] ?? 0;
        const raw = starts[low * 3 + 1] ?? 0;
        if (low !== piece || cursor[1] > offset - text)
            cursor = [raw, 0];
        piece = low;
        cursor = (0,json_bytes .KX)(bytes, cursor, starts[low * 3 + 2] ?? 0, offset - text);
        return cursor[0];
    };
}
 
function withoutColours(text) {
    if (!text.bytes.includes(27))
        return text;
    const { bytes } = text;
    const out = new Uint8Array(bytes.length);
     
    const runs = [];
    let length = 0;
    for (let i = 0; i < bytes.length;) {
        const skip = bytes[i] === 27 ? colourCode(bytes, i) : 0;
        i += skip;
        const next = bytes.indexOf(27, skip === 0 ? i + 1 : i);
        const to = next < 0 ? bytes.length : next;
        runs.push(length, i);
        out.set(bytes.subarray(i, to), length);
        length += to - i;
        i = to;
    }
    const oldOf = (offset) => {
        let low = 0;
        for (let high = runs.length / 2 - 1; low < high;) {
            const middle = (low + high + 1) >> 1;
            if (runs[middle * 2] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return (runs[low * 2 + 1] ?? 0) + offset - (runs[low * 2] ?? 0);
    };
    return { bytes: out.subarray(0, length), rawOf: (offset) => text.rawOf(oldOf(offset)) };
}
 
function colourCode(bytes, i) {
    const kind = bytes[i + 1];
    if (kind === 91) {
        for (let end = i + 2; end < i + 24 && end < bytes.length; end++) {
            const byte = bytes[end];
            if (byte >= 64 && byte <= 126)
                return end + 1 - i;
            if (byte < 32 || byte > 63)
                return 0;
        }
    }
    else if (kind === 93) {
        const end = bytes.indexOf(7, i);
        if (end > 0 && end - i <= 256)
            return end + 1 - i;
    }
    return 0;
}

; 
const shellCell = /^\s{0,40}(?:%%(?:bash|sh|zsh|system|sx|cmd|powershell|pwsh|!)(?:\s|$)|%%script\s{1,4}(?:--?[\w-]{1,20}\s{1,4}){0,4}(?:ba|z|k)?sh\b|%%(?:writefile|file)\s{1,4}(?:-a\s{1,4})?(\S{1,200}))/;
const codeFile = /\.(?:py|pyi|pyx|js|mjs|cjs|ts|tsx|jsx|java|go|rs|c|cc|cpp|cu|h|hpp|r|jl|rb|scala|sql)$/i;
 
function isShellCell(source) {
    const found = shellCell.exec(new TextDecoder().decode(source.subarray(0, 400)));
    return found !== null && (found[1] === undefined || !codeFile.test(found[1]));
}


function withAssignedMagics(source) {
    let copy = null;
    for (let at = source.indexOf(37); at >= 0; at = source.indexOf(37, at + 1)) {
        if (source[at + 1] !== 101 && source[at + 1] !== 115)
            continue;
        const line = new TextDecoder('latin1').decode(source.subarray(at, at + 120));
        const found = /^%(?:set_)?env[ \t]{1,8}[A-Za-z_]\w{0,80}(?=[ \t][^\s=])/.exec(line);
        if (found === null)
            continue;
        copy ??= source.slice();
        copy[at + found[0].length] = 61;
    }
    return copy ?? source;
}

; 



 
const media = /^(image\/(?!svg)|audio\/|video\/|font\/|application\/(pdf|octet-stream|zip|gzip|x-tar))/;
 
const quietInOutputs = new Set(['png', 'jpeg', 'jpg', 'gif', 'pdf', 'output_type', 'execution_count', 'prompt_number']);
const quietInCells = new Set(['id', 'cell_type', 'execution_count', 'prompt_number', 'collapsed', 'level', 'language']);
 
const shortest = 8;


function readNotebook(text) {
    const decoder = new TextDecoder();
    const parts = [];
    const cells = eachPart(new TextEncoder().encode(text), ({ cell, bytes, code }) => parts.push({ cell, text: decoder.decode(bytes), code }));
    return cells === null ? null : { parts, cells };
}


function eachPart(bytes, onPart) {
    const start = (0,json_bytes .pw)(bytes, bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0);
    const ends = new Map();
    const end = bytes[start] === 123 ? (0,json_bytes .eU)(bytes, start, ends) : -1;
    if (end < 0 || (0,json_bytes .pw)(bytes, end) < bytes.length)
        return null;
    const members = (0,json_bytes .lS)(bytes, start, ends);
    const cells = members.flatMap((member) => cellsOf(bytes, member, ends));
    if (!members.some(({ key, start: at }) => (key === 'cells' || key === 'worksheets') && bytes[at] === 91))
        return null;
    const shellKernel = members.some((member) => member.key === 'metadata' && hasShellKernel(bytes, member));
    const give = (part) => (part.bytes.length >= shortest ? onPart(part) : undefined);
    let number = 0;
    for (const member of members) {
        if (member.key === 'cells' || member.key === 'worksheets') {
            for (const cell of cells.slice(number))
                addCell({ bytes, ends, give, shellKernel }, cell, ++number);
        }
        else if (isNested(bytes, member)) {
            give({ cell: null, code: false, ...verbatim(bytes, member) });
        }
    }
    return cells.length;
}
function addCell(reading, cell, number) {
    const { bytes, ends, give } = reading;
    const fields = (0,json_bytes .lS)(bytes, cell.start, ends);
    const base = { number, ...executionOf(bytes, fields) };
    for (const field of fields) {
        const { key } = field;
        if (key === 'source' || key === 'input') {
            give({ cell: { ...base, part: 'source' }, ...sourceOf(reading, fields, field) });
        }
        else if (key === 'outputs') {
            (0,json_bytes .S3)(bytes, field.start, ends).forEach((output, k) => {
                const at = { ...base, part: 'output', output: k + 1 };
                for (const text of outputTexts(reading, output))
                    give({ cell: at, code: false, ...withoutColours(text) });
            });
        }
        else if (key === 'attachments') {
            for (const bundle of (0,json_bytes .lS)(bytes, field.start, ends)) {
                for (const text of dataTexts(reading, bundle))
                    give({ cell: { ...base, part: 'attachment' }, code: false, ...text });
            }
        }
        else if (!quietInCells.has(key) && (isNested(bytes, field) || bytes[field.start] === 34)) {
            give({ cell: { ...base, part: 'metadata' }, code: false, ...verbatim(bytes, field) });
        }
    }
}
function executionOf(bytes, fields) {
    const field = fields.find(({ key }) => key === 'execution_count' || key === 'prompt_number');
    const run = field === undefined ? '' : asciiOf(bytes, field.start, Math.min(field.end, field.start + 12));
    return /^\d{1,9}$/.test(run) ? { execution: Number(run) } : {};
}
function sourceOf({ bytes, shellKernel }, fields, source) {
    const text = jsonText(bytes, source);
    const type = fields.find(({ key }) => key === 'cell_type');
    if (type === undefined || asciiOf(bytes, type.start, type.end) !== '"code"')
        return { ...text, code: false };
    const metadata = fields.find(({ key }) => key === 'metadata');
    const shell = shellKernel || isShellCell(text.bytes) || (metadata !== undefined && hasShellKernel(bytes, metadata));
    return { bytes: withAssignedMagics(text.bytes), rawOf: text.rawOf, code: !shell };
}
 
function hasShellKernel(bytes, metadata) {
    return /"(?:languageId|language|kernelName|name)"\s{0,4}:\s{0,4}"(?:shellscript|bash|zsh|sh|powershell|pwsh)"/.test(asciiOf(bytes, metadata.start, Math.min(metadata.end, metadata.start + 4000)));
}
function outputTexts(reading, output) {
    const { bytes, ends } = reading;
    return (0,json_bytes .lS)(bytes, output.start, ends).flatMap((field) => {
        if (field.key === 'data')
            return dataTexts(reading, field);
        if (quietInOutputs.has(field.key))
            return [];
        if (field.key === 'traceback')
            return [jsonText(bytes, field, '\n')];
        return field.key === 'json' || field.key === 'metadata' ? [verbatim(bytes, field)] : [jsonText(bytes, field)];
    });
}
function dataTexts({ bytes, ends }, bundle) {
    return (0,json_bytes .lS)(bytes, bundle.start, ends)
        .filter(({ key }) => !media.test(key))
        .map((value) => (value.key.endsWith('json') ? verbatim(bytes, value) : jsonText(bytes, value)));
}
 
function verbatim(bytes, value) {
    if (bytes[value.start] === 34)
        return jsonText(bytes, value);
    return { bytes: bytes.subarray(value.start, value.end), rawOf: (offset) => value.start + offset };
}
function cellsOf(bytes, member, ends) {
    if (member.key === 'cells')
        return (0,json_bytes .S3)(bytes, member.start, ends).filter(({ start }) => bytes[start] === 123);
    if (member.key !== 'worksheets')
        return [];
    return (0,json_bytes .S3)(bytes, member.start, ends).flatMap((sheet) => (0,json_bytes .lS)(bytes, sheet.start, ends).flatMap((field) => (field.key === 'cells' ? cellsOf(bytes, field, ends) : [])));
}
function isNested(bytes, { start }) {
    return bytes[start] === 123 || bytes[start] === 91;
}
function asciiOf(bytes, from, to) {
    return new TextDecoder().decode((0,json_bytes .tv)(bytes, from, to));
}

 
var secrets_pictures = __webpack_require__(8014);
 
var secrets_position = __webpack_require__(42834);
; 






function scanHtmlNotebook(scanner, bytes, place) {
    const { path } = place;
    const { texts, cells } = (0,html_notebook .a)(new TextDecoder('latin1').decode(bytes));
    const inFile = (0,secrets_position .Y)(bytes);
    const shown = texts.flatMap((text) => {
        const found = (0,encoded_found .w)(scanner, text.bytes, { path, code: text.code });
        if (found.length === 0)
            return [];
        const position = (0,secrets_position .Y)(text.bytes);
        return found.map((one) => {
            const { line: startLine, column: startColumn } = inFile(text.rawOf(one.start));
            const cell = { ...text.cell, line: position(one.start).line };
            return {
                ...one.candidate,
                ...(0,located .fL)(one, text.bytes),
                location: { path, startLine, startColumn, cell, ...(0,located .Q4)(one) },
            };
        });
    });
    const known = new Set(shown.map(({ identity, location }) => `${location.startLine}\n${identity}`));
    const raw = (0,located .t4)((0,encoded_found .w)(scanner, bytes, place), bytes, path);
    const rest = raw.filter(({ identity, location }) => !known.has(`${location.startLine}\n${identity}`));
    return { candidates: [...shown, ...rest], cells };
}

 
var scan_text = __webpack_require__(94567);
 
var settings_found = __webpack_require__(66583);
 
var text_notebook = __webpack_require__(52306);
; 











const nothing = {
    candidates: [],
    unread: null,
    cells: 0,
    brokenNotebook: false,
    brokenSettings: false,
    cut: false,
};


function scanBytes(scanner, bytes, path) {
    scanner.notes.cut = false;
    const scan = scanWhole(scanner, bytes, path);
    return scanner.notes.cut ? { ...scan, cut: true } : scan;
}
function scanWhole(scanner, bytes, path) {
    const text = (0,encoding .b)(bytes);
    if ('unread' in text)
        return { ...nothing, unread: text.unread };
    const place = { path, code: (0,scan_text .R)(path) };
    if (/\.ipynb$/i.test(path))
        return scanNotebook(scanner, text.bytes, path);
    if ((0,text_notebook .H)(text.bytes, path))
        return scanTextNotebook(scanner, text.bytes, place);
    if ((0,html_notebook .J)(text.bytes, path))
        return { ...nothing, ...scanHtmlNotebook(scanner, text.bytes, place) };
    const { found, broken } = (0,settings_found .G)(scanner, text.bytes, place, (0,encoded_found .w)(scanner, text.bytes, place));
    return { ...nothing, candidates: (0,located .t4)(found, text.bytes, path), brokenSettings: broken };
}
function scanNotebook(scanner, bytes, path) {
    const candidates = [];
    const position = (0,secrets_position .Y)(bytes);
    const cells = eachPart(bytes, (part) => candidates.push(...scanPart(scanner, part, path, position)));
    if (cells !== null)
        return { ...nothing, candidates, cells };
    const found = (0,encoded_found .w)(scanner, bytes, { path, code: true });
    return { ...nothing, candidates: (0,located .t4)(found, bytes, path), brokenNotebook: true };
}
 
function scanPart(scanner, part, path, rawPosition) {
    const found = findInPart(scanner, part, path);
    if (found.length === 0)
        return [];
    const position = (0,secrets_position .Y)(part.bytes);
    return found.map((one) => {
        const startLine = rawPosition(part.rawOf(one.start)).line;
        const cell = part.cell === null ? {} : { cell: { ...part.cell, line: position(one.start).line } };
        const location = { path, startLine, ...cell, ...(0,located .Q4)(one) };
        return { ...one.candidate, ...(0,located .fL)(one, part.bytes), location };
    });
}
 
const large = 65_536;
function findInPart(scanner, part, path) {
    const { bytes, code } = part;
    const pictures = bytes.length < large ? [] : (0,secrets_pictures .Q)(bytes);
    if (pictures.length === 0)
        return (0,encoded_found .w)(scanner, bytes, { path, code });
    const found = [];
    let from = 0;
    for (const [start, end] of [...pictures, [bytes.length, bytes.length]]) {
        for (const inside of (0,encoded_found .w)(scanner, bytes.subarray(from, start), { path, code })) {
            found.push({ ...inside, start: inside.start + from, end: inside.end + from });
        }
        from = end;
    }
    return found;
}
 
function scanTextNotebook(scanner, bytes, place) {
    const { path } = place;
    const cells = (0,text_notebook ._)(new TextDecoder('latin1').decode(bytes), path);
    if (cells === null)
        return { ...nothing, candidates: (0,located .t4)((0,encoded_found .w)(scanner, bytes, place), bytes, path) };
    const position = (0,secrets_position .Y)(bytes);
    const found = [];
    const holders = [];
    for (const cell of cells) {
        const inside = (0,encoded_found .w)(scanner, bytes.subarray(cell.start, cell.end), { path, code: cell.code });
        for (const one of inside) {
            found.push({ ...one, start: one.start + cell.start, end: one.end + cell.start });
            holders.push(cell);
        }
    }
     
    const candidates = (0,located .t4)(found, bytes, path).map((candidate, i) => {
        const { number, execution, start } = holders[i];
        if (number === null)
            return candidate;
        const line = (candidate.location.startLine ?? 1) - (position(start).line - 1);
        const cell = { number, ...(execution === undefined ? {} : { execution }), part: 'source', line };
        return { ...candidate, location: { ...candidate.location, cell } };
    });
    return { ...nothing, candidates, cells: cells.filter(({ number }) => number !== null).length };
}


  }),

  66583:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  G: () => (  withSettings)
});

 

 
var randomness = __webpack_require__(7414);
 
var scan_text = __webpack_require__(94567);
 
var scanner = __webpack_require__(7061);
 
var tier = __webpack_require__(4289);
 
var secrets_name = __webpack_require__(86886);
; 

const hint = /pass|pwd|secret|token|key|auth|cred|kind:? ?"?secret/i;
 
const places = /pass|pwd|secret|token|key|auth|cred|bearer|webhook|connection|login|(?<![a-z])pat(?![a-z])/gi;
 
const isKey = /[^:\n,{}[\]]{0,60}:/y;
 
const isNamer = /(?:name|key|id)["']?\s*:[^\n]{0,130}$/i;
const longest = 60;


function mayName(text, format) {
    if (!hint.test(text))
        return false;
    if (format !== 'json' && format !== 'yaml')
        return true;
    if (/kind["']?\s{0,5}:\s{0,5}["']?Secret/.test(text))
        return true;
    const known = new Map();
    places.lastIndex = 0;
    for (let found = places.exec(text); found !== null; found = places.exec(text)) {
        const from = startOfWord(text, found.index);
        const to = endOfWord(text, places.lastIndex);
        places.lastIndex = to;
        const word = text.slice(from, to);
        const says = known.get(word) ?? opens(word);
        known.set(word, says);
        if (says && isName(text, from, to))
            return true;
    }
    return false;
}
 
function opens(word) {
    return /connection|webhook/i.test(word) || (0,secrets_name .UQ)(word) || (0,secrets_name .u5)(word) === 'secret';
}
function isName(text, from, to) {
    isKey.lastIndex = to;
    return isKey.test(text) || isNamer.test(text.slice(Math.max(0, from - 160), from));
}
function startOfWord(text, at) {
    let from = at;
    while (from > 0 && at - from < longest && isInWord(text.charCodeAt(from - 1)))
        from--;
    return from;
}
function endOfWord(text, at) {
    let to = at;
    while (to < text.length && to - at < longest && isInWord(text.charCodeAt(to)))
        to++;
    return to;
}
function isInWord(code) {
    return ((code >= 97 && code <= 122) ||
        (code >= 65 && code <= 90) ||
        (code >= 48 && code <= 57) ||
        code === 95 ||
        code === 45 ||
        code === 46);
}

 
var decode = __webpack_require__(45068);
; 


 
const namers = /^(?:name|key|id)$/i;
const mute = /^(?:value|default|text|string|data|content|_)$/i;
 
const pairs_hint = /pass|pwd|secret|token|key|auth|cred|bearer|webhook|connection|login/i;


function pairsOf(settings) {
    const names = new Map();
    const secretObjects = new Set();
    for (const setting of settings) {
        const last = setting.keys.at(-1) ?? '';
        if (namers.test(last))
            names.set(parentOf(setting), setting.value.slice(0, 120));
        if (last === 'kind' && setting.value === 'Secret')
            secretObjects.add(parentOf(setting));
    }
    return settings.flatMap((setting) => {
        const encoded = encodedValue(setting, secretObjects);
        if (encoded === null && setting.value.length < 8)
            return [];
        const keys = namedKeys(setting, names);
        const name = encoded?.name ?? nameOf(keys);
        if (name === null)
            return [];
        const above = keys.slice(-5, -1).filter((key) => !/^\d*$/.test(key));
        const words = above.map((key) => key.slice(0, 40).replace(/[^A-Za-z0-9._-]+/g, ' ')).join(' ');
        return [{ setting: encoded?.setting ?? setting, name, above: words, value: encoded?.value ?? setting.value }];
    });
}
function parentOf({ keys, document }, up = 1) {
    return `${document ?? 0}\n${keys.slice(0, -up).join('\n')}`;
}
function namedKeys(setting, names) {
    const { keys } = setting;
    const name = mute.test(keys.at(-1) ?? '') ? names.get(parentOf(setting)) : undefined;
    return name === undefined ? keys : [...keys.slice(0, -1), name];
}
 
function nameOf(keys) {
    if (!pairs_hint.test(keys.at(-1) ?? '') && !pairs_hint.test(keys.at(-2) ?? ''))
        return null;
    const last = word(keys.at(-1));
    const both = `${word(keys.at(-2))}_${last}`;
    if ((0,secrets_name .u5)(last) === 'secret')
        return last;
    if ((0,secrets_name .u5)(last) === 'other')
        return null;
    if ((0,secrets_name .u5)(both) === 'secret')
        return both;
    return (0,secrets_name .UQ)(last) ? last : (0,secrets_name .UQ)(both) && mute.test(last) ? both : null;
}
function word(key) {
    return (key ?? '')
        .slice(-60)
        .replace(/[^A-Za-z0-9_.-]+/g, '_')
        .replace(/^[^A-Za-z_]+/, '');
}
 
function encodedValue(setting, secretObjects) {
    const { keys, value } = setting;
    const last = keys.at(-1) ?? '';
    const inSecret = keys.at(-2) === 'data' && secretObjects.has(parentOf(setting, 2));
    const inNpmrc = /(?:^|:)_(?:auth|password)$/.test(last);
    if ((!inSecret && !inNpmrc) || !/^[A-Za-z0-9+/\s]{4,60000}={0,2}\s*$/.test(value))
        return null;
    const text = decoded(value);
    if (text === null)
        return null;
    const name = inSecret ? `secret_${word(last)}` : 'password';
    const inside = inSecret ? text : text.slice(text.indexOf(':') + 1);
    return {
        setting: { ...setting, decoding: 'base64' },
        name: (0,secrets_name .u5)(word(last)) === 'secret' ? word(last) : name,
        value: inside,
    };
}
 
function decoded(value) {
    const bytes = Uint8Array.from(value, (character) => character.charCodeAt(0));
    const text = (0,decode .a)(bytes, { kind: 'base64', start: 0, end: bytes.length });
    if (text.length === 0 || text.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13))
        return null;
    return Array.from(text, (byte) => String.fromCharCode(byte)).join('');
}

 
var read = __webpack_require__(307);
; 







 
const largestSettings = 2_000_000;
const mostFound = 2000;


function withSettings(scanner, bytes, place, found) {
    const format = (0,read .G)(place.path);
    if (format === null || bytes.length > largestSettings)
        return { found, broken: false };
    if (found.length > mostFound) {
        scanner.notes.cut = true;
        return { found, broken: false };
    }
    if (found.length === 0 && !mayName(latin1(bytes), format))
        return { found, broken: false };
    const settings = (0,read .s)(bytes, place.path);
    if (settings === null)
        return { found, broken: true };
    const sorted = settings.sort((a, b) => a.start - b.start);
    const named = foundInPairs(scanner, bytes, pairsOf(sorted), place);
    if (named.length > mostFound)
        scanner.notes.cut = true;
     
    const added = named.slice(0, mostFound);
     
    const halves = new Set([...found, ...added].flatMap(({ candidate }) => candidate.companions ?? []));
    const merged = mergedWith(found, added.filter(({ candidate }) => !halves.has(candidate.secret)));
    return { found: merged.map((one) => withKey(one, sorted, merged)), broken: false };
}
 
function latin1(bytes) {
    return new TextDecoder('latin1').decode(bytes);
}
 
function foundInPairs(scanner, file, pairs, place) {
    const lines = [];
    const spots = [];
    let length = 0;
    for (const pair of pairs) {
        const { value } = pair;
        if (value.length < 8 || value.length > 60_000)
            continue;
        const isText = value.includes('\n');
        const quote = isText ? '\n' : value.includes('"') ? "'" : '"';
        const head = `${pair.above} ${pair.name} ${isText ? '' : '= '}${quote}`;
        spots.push({ from: length + head.length, pair });
        lines.push(`${head}${value}${quote}\n\n`);
        length += head.length + value.length + quote.length + 2;
    }
    if (spots.length === 0)
        return [];
    const text = lines.join('');
    const bytes = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i++)
        bytes[i] = text.charCodeAt(i);
     
    for (const { from, pair } of spots)
        if (isVerbatim(pair))
            bytes.set(file.subarray(pair.setting.start, pair.setting.end), from);
    return (0,scan_text .$)(scanner, bytes, { path: place.path, code: false }).flatMap(({ start, end, candidate }) => {
        const spot = spotAt(spots, start);
        if (spot === null || end > spot.from + spot.pair.value.length || candidate.dropped !== null)
            return [];
        const { setting } = spot.pair;
        const verbatim = isVerbatim(spot.pair);
        const at = verbatim ? setting.start + start - spot.from : setting.start;
        const stop = verbatim ? at + end - start : setting.end;
        const decoding = setting.decoding === undefined ? {} : { decoding: setting.decoding };
        return [{ start: at, end: Math.max(stop, at + 1), candidate, ...decoding }];
    });
}
function isVerbatim({ setting, value }) {
    return setting.decoding === undefined && setting.end - setting.start === value.length;
}
function spotAt(spots, offset) {
    let low = 0;
    for (let high = spots.length - 1; low < high;) {
        const middle = (low + high + 1) >> 1;
        if (spots[middle].from <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    const spot = spots[low];
    return spot !== undefined && spot.from <= offset ? spot : null;
}
function mergedWith(found, added) {
    const kept = [...found];
    for (const one of added) {
        const over = kept.filter((other) => other.start < one.end && one.start < other.end);
        const same = over.find((other) => other.candidate.identity === one.candidate.identity);
        if (same !== undefined) {
            if (isSurer(one, same))
                kept[kept.indexOf(same)] = { ...same, candidate: one.candidate };
            continue;
        }
        const reported = over.filter((other) => other.candidate.dropped === null);
        const isBetter = (other) => (0,scanner .jw)(one.candidate.rule) > (0,scanner .jw)(other.candidate.rule) ||
            (one.decoding !== undefined && other.decoding === undefined && (0,scanner .jw)(other.candidate.rule) < 100);
        if (!reported.every(isBetter))
            continue;
        for (const other of over)
            kept.splice(kept.indexOf(other), 1);
        kept.push(one);
    }
    return kept.sort((a, b) => a.start - b.start);
}
function isSurer(one, other) {
    if (other.candidate.dropped !== null)
        return false;
    const rank = tier .c.indexOf(one.candidate.confidence) - tier .c.indexOf(other.candidate.confidence);
    return rank < 0 || (rank === 0 && (0,scanner .jw)(one.candidate.rule) > (0,scanner .jw)(other.candidate.rule));
}
function withKey(found, settings, all) {
    let low = 0;
    for (let high = settings.length; low < high;) {
        const middle = (low + high) >> 1;
        if (settings[middle].start <= found.start)
            low = middle + 1;
        else
            high = middle;
    }
    const setting = settings[low - 1];
    if (setting === undefined || found.start >= setting.end)
        return found;
    const secrets = all.map(({ candidate }) => candidate.secret);
    return {
        ...found,
        key: setting.keys
            .map((key) => harmless(key, secrets))
            .join('.')
            .slice(0, 200),
    };
}
 
function harmless(key, secrets) {
    const random = key.length >= 16 && /\d/.test(key) && /[A-Za-z]/.test(key) && (0,randomness .VP)(key) >= 3.5;
    const shown = /^[\w .:/@$-]{1,64}$/.test(key) && !/:\/\/[^/]*@/.test(key);
    return random || !shown || secrets.some((secret) => key.includes(secret)) ? '…' : key;
}


  }),

  307:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  s: () => (  readSettings),
  G: () => (  settingsFormatOf)
});

 
var setting = __webpack_require__(53711);
; 



function readBraces(text) {
    const settings = [];
    const stack = [];
    let words = [];
    let assigned = false;
     
    const patience = { left: 20 };
    for (let i = 0; i < text.length && settings.length < setting .$y;) {
        const character = text[i];
        const skipped = behindComment(text, i);
        if (skipped > i)
            i = skipped;
        else if (character === '{' || character === '[' || character === '(') {
            stack.push(words);
            words = [];
            assigned = false;
            i++;
        }
        else if (character === '}' || character === ']' || character === ')') {
            stack.pop();
            words = [];
            assigned = false;
            i++;
        }
        else if (character === '\n' || character === ',' || character === ';') {
            if (words.length > 0 && character !== '\n')
                words = [];
            if (character === '\n' && assigned)
                words = [];
            if (character === '\n' && !assigned && !/^\s*\{/.test(text.slice(i, i + 40)))
                words = [];
            assigned = false;
            i++;
        }
        else if (character === '=' || character === ':') {
            assigned = words.length > 0;
            i++;
        }
        else if (/\s/.test(character))
            i++;
        else {
            const spot = pieceAt(text, i, patience);
            if (!assigned)
                words.push(spot.value.slice(0, 200));
            else if (stack.length < setting .TT) {
                const { value, start, end } = spot;
                settings.push({ keys: [...stack.flat(), ...words], value, start, end });
                assigned = false;
                words = [];
            }
            i = spot.next;
        }
        if (stack.length > 1000)
            break;
    }
    return settings;
}
function behindComment(text, i) {
    const isLine = text[i] === '#' || (text[i] === '/' && text[i + 1] === '/');
    const end = isLine ? text.indexOf('\n', i) : text.startsWith('/*', i) ? text.indexOf('*/', i + 2) + 2 : i;
    return isLine && end < 0 ? text.length : Math.max(end, i);
}
 
function pieceAt(text, i, patience) {
    if (text[i] === '"' || text[i] === "'") {
        const end = (0,setting .m2)(text, i);
        if (end > 0)
            return { value: (0,setting .qZ)(text.slice(i + 1, end)), start: i + 1, end, next: end + 1 };
    }
    const here = text[i] === '<' && patience.left > 0 ? /^<<[-~]?"?(\w{1,40})"?\r?\n/.exec(text.slice(i, i + 60)) : null;
    if (here !== null) {
        const start = i + here[0].length;
        const stop = text.slice(start, start + setting .Q_).search(new RegExp(`^[ \\t]{0,80}${here[1]}\\b`, 'm'));
        if (stop >= 0) {
            const end = start + stop;
            return { value: text.slice(start, end), start, end, next: end + (here[1] ?? '').length };
        }
        patience.left--;
    }
    let end = i + 1;
    while (end < text.length && end - i < 4096 && !/[\s=:,;{}[\]()"']/.test(text[end]))
        end++;
    return { value: text.slice(i, end), start: i, end, next: end };
}

 
var json_bytes = __webpack_require__(25301);
; 


 
function readJson(bytes) {
    const start = (0,json_bytes .pw)(bytes, bytes[0] === 0xef ? 3 : 0);
    const end = (0,json_bytes .eU)(bytes, start);
    if (end < 0 || (0,json_bytes .pw)(bytes, end) < bytes.length)
        return null;
    const reading = { bytes, text: new TextDecoder('latin1').decode(bytes), settings: [] };
    addValue(reading, start, []);
    return reading.settings;
}
 
function addValue(reading, at, keys) {
    const { bytes, settings } = reading;
    const first = bytes[at];
    if (first === 34) {
        const end = (0,json_bytes .ap)(bytes, at);
        if (end - at <= setting .Q_)
            settings.push({ keys, value: textOf(reading, at + 1, end - 1), start: at + 1, end: end - 1 });
        return end;
    }
    const isObject = first === 123;
    if ((!isObject && first !== 91) || keys.length >= setting .TT || settings.length >= setting .$y)
        return (0,json_bytes .eU)(bytes, at);
    const close = isObject ? 125 : 93;
    let i = (0,json_bytes .pw)(bytes, at + 1);
    for (let item = 0; bytes[i] !== close; item++) {
        let key = '';
        if (!isObject)
            key = String(item);
        else {
            const end = (0,json_bytes .ap)(bytes, i);
            key = textOf(reading, i + 1, Math.min(end - 1, i + 201));
            i = (0,json_bytes .pw)(bytes, (0,json_bytes .pw)(bytes, end) + 1);
        }
        const inner = bytes[i];
        const isRead = inner === 34 || inner === 123 || inner === 91;
        i = (0,json_bytes .pw)(bytes, isRead ? addValue(reading, i, [...keys, key]) : (0,json_bytes .eU)(bytes, i));
        if (bytes[i] === 44)
            i = (0,json_bytes .pw)(bytes, i + 1);
    }
    return i + 1;
}
function textOf({ bytes, text }, from, to) {
    const raw = text.slice(from, to);
    if (!raw.includes('\\'))
        return raw;
    return new TextDecoder('latin1').decode((0,json_bytes .tv)(bytes, from, to));
}

; 

const section = /^\s{0,20}\[{1,2}\s{0,4}([^\]\n]{1,200})\]/;
const pair = /^(\s{0,40}(?:export\s{1,4}|set\s{1,4})?)((?:"[^"]{1,120}"|'[^']{1,120}'|\/\/[^\s=]{1,200}|[\w.@/:$~-]{1,200}?)(?:\s{0,8}\.\s{0,4}"[^"]{1,80}")?)(\s{0,20}(?:=|:(?=\s)|:(?=\S)))(\s{0,20})(.*)$/;
 
const spaced = /^(\s{0,40})([\w.-]{1,200})()([ \t\f]{1,20})(.*)$/;


function readLines(text, bySpace = false) {
    const settings = [];
    let keys = [];
    let skipTo = 0;
    for (const line of (0,setting .Dx)(text)) {
        if (line.start < skipTo || /^\s*[#;!]/.test(line.text))
            continue;
        const heading = section.exec(line.text);
        if (heading !== null) {
            keys = keysOf(heading[1] ?? '');
            continue;
        }
        const found = pair.exec(line.text) ?? (bySpace ? spaced.exec(line.text) : null);
        if (found === null)
            continue;
        const [, lead = '', name = '', sign = '', gap = '', rest = ''] = found;
        const start = line.start + lead.length + name.length + sign.length + gap.length;
        const spot = valueAt(text, start, rest);
        if (spot === null)
            continue;
        settings.push({ keys: [...keys, ...keysOf(name)], ...spot });
        skipTo = spot.end;
        if (settings.length >= setting .$y)
            break;
    }
    return settings;
}
 
function keysOf(name) {
    return [...name.matchAll(/"([^"]{1,120})"|'([^']{1,120})'|[^\s."']{1,120}/g)].map((key) => key[1] ?? key[2] ?? key[0]);
}
function valueAt(text, start, rest) {
    const triple = /^(?:"""|''')/.exec(rest)?.[0];
    if (triple !== undefined) {
        const end = text.indexOf(triple, start + 3);
        return end < 0 ? null : { value: text.slice(start + 3, end), start: start + 3, end };
    }
    if (rest.startsWith('"') || rest.startsWith("'")) {
        const end = (0,setting .m2)(text, start);
        if (end > start && end <= start + rest.length) {
            const inside = text.slice(start + 1, end);
            return { value: rest[0] === '"' ? (0,setting .qZ)(inside) : inside, start: start + 1, end };
        }
    }
    const value = rest.replace(/\s[#;].*$/, '').trimEnd();
    return value === '' ? null : { value, start, end: start + value.length };
}

; 
const token = /\S{1,4096}/g;
 
function readNetrc(text) {
    const settings = [];
    let machine = 'default';
    let word = '';
    for (const { 0: value, index } of text.matchAll(token)) {
        if (word === 'machine')
            machine = value;
        else if (word !== '')
            settings.push({ keys: [machine, word], value, start: index, end: index + value.length });
        word = word === '' && /^(?:machine|login|password|account)$/.test(value) ? value : '';
    }
    return settings;
}
 
function readPgpass(text) {
    return [
        ...text.matchAll(/^(?!#)([^:\n]{1,200}):([^:\n]{1,20}):([^:\n]{1,100}):([^:\n]{1,100}):([^\r\n]{1,200})/gm),
    ].map((found) => {
        const value = found[5] ?? '';
        const end = found.index + found[0].length;
        return { keys: [found[1] ?? '', found[4] ?? '', 'password'], value, start: end - value.length, end };
    });
}

; 

const assigned = /(^|[\s;&|({"'])((?:\$env:|--?)?[A-Za-z_][\w.-]{0,100})(=|\s=\s)(?=[^\s=])/gm;
const blankPair = /^([ \t]{0,20}(?:ENV|setenv|setx|set -gx|set -x)[ \t]{1,8})([A-Za-z_]\w{0,100})([ \t]{1,8})(?=[^\s=])/gim;


function readShell(text) {
    const settings = [];
    for (const pattern of [assigned, blankPair]) {
        for (const found of text.matchAll(pattern)) {
            const [whole, , name = ''] = found;
            const spot = shell_valueAt(text, found.index + whole.length);
            if (spot !== null)
                settings.push({ keys: [name.replace(/^\$env:|^--?/, '')], ...spot });
            if (settings.length >= setting .$y)
                return settings;
        }
    }
    return settings;
}
function shell_valueAt(text, start) {
    if (text[start] === '"' || text[start] === "'") {
        const end = (0,setting .m2)(text, start, 4096);
        if (end < 0)
            return null;
        const inside = text.slice(start + 1, end);
        return { value: text[start] === '"' ? (0,setting .qZ)(inside) : inside, start: start + 1, end };
    }
    const value = /^[^\s;&|()<>"'`]{1,2000}/.exec(text.slice(start, start + 2000))?.[0];
    return value === undefined ? null : { value, start, end: start + value.length };
}

; 

const attribute = /([\w:.-]{1,100})\s{0,8}=\s{0,8}(?:"([^"]{0,8192})"|'([^']{0,8192})')/g;
const codes = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };


function readXml(text) {
    const settings = [];
    const stack = [];
    let named = null;
    for (let i = text.indexOf('<'); i >= 0 && settings.length < setting .$y;) {
        const end = endOfTag(text, i);
        if (end < 0)
            break;
        const tag = text.slice(i, Math.min(end, i + setting .Q_));
        const next = text.indexOf('<', end);
        const name = /^<([\w:.-]{1,100})/.exec(tag)?.[1];
        if (tag.startsWith('</'))
            stack.pop();
        else if (tag.startsWith('<![CDATA['))
            push(settings, stack, text, i + 9, end - 3);
        else if (name !== undefined) {
            const own = addAttributes(settings, [...stack, name], tag, i);
            if (!tag.endsWith('/>')) {
                if (stack.length > 1000)
                    break;
                stack.push(own ?? (named !== null && name !== 'key' ? named : name));
                named = null;
                push(settings, stack, text, end, next < 0 ? text.length : next);
                if (name === 'key')
                    named = text.slice(end, next < 0 ? end : Math.min(next, end + 200)).trim();
            }
        }
        i = next;
    }
    return settings;
}
function endOfTag(text, i) {
    const close = text.startsWith('<!--', i) ? '-->' : text.startsWith('<![CDATA[', i) ? ']]>' : '>';
    const end = text.indexOf(close, i);
    return end < 0 ? -1 : end + close.length;
}
 
function addAttributes(settings, keys, tag, at) {
    const all = [...tag.matchAll(attribute)].slice(0, 100);
    const own = all.find(([, name]) => name === 'key' || name === 'name');
    const ownName = own === undefined ? undefined : (own[2] ?? own[3] ?? '').slice(0, 200);
    for (const found of all) {
        if (found === own)
            continue;
        const [whole, name = ''] = found;
        const value = found[2] ?? found[3] ?? '';
        const end = at + found.index + whole.length - 1;
        const path = name === 'value' && ownName !== undefined ? [...keys, ownName] : [...keys, name];
        if (value !== '')
            settings.push({ keys: path, value: plain(value), start: end - value.length, end });
    }
    return ownName;
}
function push(settings, keys, text, from, to) {
    const raw = text.slice(from, Math.min(to, from + setting .Q_));
    const value = raw.trim();
    if (value === '' || keys.length > setting .TT)
        return;
    const start = from + raw.indexOf(value);
    settings.push({ keys: [...keys], value: plain(value), start, end: start + value.length });
}
function plain(text) {
    return text.includes('&') ? text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => codes[name] ?? '') : text;
}

; 



function readYaml(text) {
    const reading = {
        text,
        settings: [],
        anchors: new Map(),
        open: [],
        document: 0,
        skipTo: 0,
        patience: 1_000_000,
    };
    for (const line of (0,setting .Dx)(text)) {
        if (line.start < reading.skipTo)
            continue;
        if (reading.settings.length >= setting .$y)
            break;
        if (/^(?:---|\.\.\.)(?:\s|$)/.test(line.text)) {
            reading.document +=
                line.text.startsWith('---') && (reading.settings.length > 0 || reading.open.length > 0) ? 1 : 0;
            reading.open = [];
        }
        else
            readLine(reading, line);
    }
    return reading.settings;
}
const key = /^(?:"([^"\\\n]{0,200})"|'([^'\n]{0,200})'|((?![-?:](?:[ \t]|$))[^\s"'#&*!|>%@`{}[\],][^\n]{0,200}?))[ \t]{0,8}:(?=[ \t]|$)/;
function readLine(reading, line) {
    const { open } = reading;
    let indent = 0;
    while (line.text[indent] === ' ' || line.text[indent] === '\t')
        indent++;
    const first = line.text[indent];
    if (first === undefined || first === '#')
        return;
    let at = indent;
    const isItem = /^-(?:[ \t]|$)/.test(line.text.slice(at, at + 2));
     
    for (let last = open.at(-1); last !== undefined && (last.indent > at || (last.indent === at && !isItem)); last = open.at(-1))
        open.pop();
    while (line.text[at] === '-' && /^-(?:[ \t]|$)/.test(line.text.slice(at, at + 2)) && open.length < setting .TT) {
        const last = open.at(-1);
        if (last?.indent === at && last.item >= 0) {
            last.item++;
            last.key = String(last.item);
        }
        else
            open.push({ indent: at, key: '0', item: 0 });
        at++;
        while (line.text[at] === ' ')
            at++;
    }
    readNode(reading, line, at, indent);
}
function readNode(reading, line, at, indent) {
    const rest = line.text.slice(at);
    const found = key.exec(rest);
    if (found === null) {
        if (rest !== '' && (at > indent || /^[{[]/.test(rest)))
            readValue(reading, line, at, indent);
        return;
    }
    if (reading.open.length >= setting .TT)
        return;
    reading.open.push({ indent: at, key: found[1] ?? found[2] ?? found[3] ?? '', item: -1 });
    let start = at + found[0].length;
    while (line.text[start] === ' ' || line.text[start] === '\t')
        start++;
    if (start < line.text.length)
        readValue(reading, line, start, at);
}
function readValue(reading, line, from, indent) {
    const { text, anchors, settings } = reading;
    const lead = /^(?:(?:![^\s]{0,80}|&([^\s]{1,80}))[ \t]{1,8}){1,2}/.exec(line.text.slice(from));
    const at = from + (lead?.[0].length ?? 0);
    const start = line.start + at;
    const keys = reading.open.map((collection) => collection.key);
    const first = line.text[at];
    if (first === undefined || first === '#' || /^[&!][^ \t]*$/.test(line.text.slice(at)))
        return;
    if (first === '{' || first === '[') {
        reading.skipTo = readFlow(reading, start, keys);
        return;
    }
    const spot = first === '*' ? anchors.get(line.text.slice(at + 1).trim()) : scalarAt(text, line, at, indent);
    if (spot === undefined || spot === null)
        return;
    if (first === '|' || first === '>' || first === '"' || first === "'")
        reading.skipTo = spot.end;
    const anchor = lead?.[1] ?? /&([^\s]{1,80})/.exec(lead?.[0] ?? '')?.[1];
    if (anchor !== undefined && anchors.size < 1000)
        anchors.set(anchor, spot);
    settings.push({ keys, ...spot, document: reading.document });
}
function scalarAt(text, line, at, indent) {
    const start = line.start + at;
    const first = line.text[at];
    if ((first === '|' || first === '>') && /^[|>][-+\d]{0,3}[ \t]{0,40}(?:#.*)?$/.test(line.text.slice(at)))
        return blockAt(text, line, indent, first === '>');
    if (first === '"' || first === "'") {
        const end = first === '"' ? (0,setting .m2)(text, start) : closingSingle(text, start);
        if (end < 0)
            return null;
        const inside = text
            .slice(start + 1, end)
            .replace(/\\\r?\n[ \t]{0,200}/g, '')
            .replace(/[ \t]{0,200}\r?\n[ \t]{0,200}/g, ' ');
        return { value: first === '"' ? (0,setting .qZ)(inside) : inside.replaceAll("''", "'"), start: start + 1, end };
    }
    const value = line.text
        .slice(at)
        .replace(/[ \t]#.*$/, '')
        .trimEnd();
    return { value, start, end: start + value.length };
}
function closingSingle(text, at) {
    let end = (0,setting .m2)(text, at);
    while (end > 0 && text[end + 1] === "'")
        end = (0,setting .m2)(text, end + 1);
    return end;
}
 
function blockAt(text, line, indent, folded) {
    const from = line.start + line.text.length + (text[line.start + line.text.length] === '\r' ? 2 : 1);
    const lines = [];
    let end = from;
    let margin = -1;
    for (const { text: inside, start } of (0,setting .Dx)(text.slice(from, from + setting .Q_))) {
        const blanks = inside.length - inside.trimStart().length;
        if (inside.trim() === '') {
            lines.push('');
            continue;
        }
        if (blanks <= indent)
            break;
        if (margin < 0)
            margin = blanks;
        lines.push(inside.slice(Math.min(margin, blanks)));
        end = from + start + inside.length;
    }
    const value = lines.join(folded ? ' ' : '\n').trim();
    return value === '' ? null : { value, start: from, end };
}
const piece = /"(?:[^"\\]|\\.){0,4096}"|'(?:[^']|''){0,4096}'|[{}[\],]|:(?=[\s"'{[,}\]]|$)|#[^\n]*|[^\s{}[\],:#"'](?:[^{}[\],:\n]|:(?=[^\s{}[\],])){0,4096}?(?=[ \t]*(?:[{}[\],\n]|:[\s{}[\],]|:?$))|\S/g;
 
function readFlow(reading, from, keys) {
    const open = [];
    if (reading.patience <= 0)
        return from + 1;
    const text = reading.text.slice(from, from + setting .Q_);
    let last = null;
    const flush = () => {
        const top = open.at(-1);
        if (last !== null && top !== undefined && (top.list || top.key !== '')) {
            const path = [...keys, ...open.map((one) => (one.list ? String(one.item) : one.key))];
            if (path.length <= setting .TT)
                reading.settings.push({ keys: path, ...last, document: reading.document });
        }
        if (top !== undefined && !top.list)
            top.key = '';
        last = null;
    };
    for (const found of text.matchAll(piece)) {
        const token = found[0];
        const top = open.at(-1);
        if (token === '{' || token === '[')
            open.push({ list: token === '[', key: '', item: 0 });
        else if (token === '}' || token === ']') {
            flush();
            open.pop();
            if (open.length === 0)
                return from + found.index + 1;
        }
        else if (token === ',') {
            flush();
            if (top !== undefined)
                top.item++;
        }
        else if (token === ':') {
            if (last !== null && top !== undefined)
                top.key = last.value.slice(0, 200);
            last = null;
        }
        else if (!token.startsWith('#'))
            last = flowScalar(token, from + found.index);
        if (open.length > setting .TT || reading.settings.length >= setting .$y)
            break;
    }
    reading.patience -= text.length;
    return from + 1;
}
function flowScalar(token, start) {
    const quote = token.length >= 2 && (token[0] === '"' || token[0] === "'") ? token[0] : null;
    if (quote === null)
        return { value: token, start, end: start + token.length };
    const inside = token.slice(1, -1);
    return {
        value: quote === '"' ? (0,setting .qZ)(inside) : inside.replaceAll("''", "'"),
        start: start + 1,
        end: start + token.length - 1,
    };
}

; 







 
const formats = [
    ['netrc', /(^|\/)[._]netrc$/i],
    ['pgpass', /(^|\/)\.?pgpass(\.conf)?$/i],
    ['braces', /(^|\/)\.?clearml[^/]*\.conf$|\.(tf|tfvars|hcl|nomad|hocon|bicepparam)$/i],
    ['yaml', /(^|\/)(\.condarc|condarc|MLproject|\.kube\/config|kubeconfig)$|\.(ya?ml|dvc|cff)$/i],
    [
        'json',
        /(^|\/)(\.docker\/config\.json|\.dockercfg|\.dockerconfigjson)$|\.(json|jsonc|json5|tfstate|tfstate\.backup|code-workspace|webmanifest|har|postman_(collection|environment))$/i,
    ],
    [
        'xml',
        /\.(xml|config|csproj|vbproj|props|targets|plist|resx|nuspec|wsdl|xaml|jelly|storyboard|pubxml|publishsettings)$/i,
    ],
    [
        'shell',
        /(^|\/)((Docker|Container|Make|Just|Vagrant)file[^/]*|\.(bash|zsh)(rc|_profile|env)|\.profile|\.envrc)$|\.(sh|bash|zsh|ksh|fish|ps1|psm1|bat|cmd|dockerfile|mk|env\.sh)$/i,
    ],
    [
        'lines',
        /(^|\/)(\.env[^/]*|[^/]*\.env|\.?pypirc|pip\.conf|\.npmrc|\.yarnrc|\.boto|\.s3cfg|\.?my\.cnf|\.gitconfig|\.git-credentials|\.flaskenv|Pipfile|\.dvc\/config(\.local)?|\.aws\/(credentials|config)|\.mlflow\/credentials|\.git\/config|wandb\/settings|credentials)$|\.(ini|cfg|conf|cnf|properties|toml|env|desktop|service)$/i,
    ],
];
 
function settingsFormatOf(path) {
    return formats.find(([, pattern]) => pattern.test(path))?.[0] ?? null;
}


function readSettings(bytes, path) {
    const format = settingsFormatOf(path);
    if (format === null)
        return null;
    if (format === 'json')
        return readJson(bytes);
    const text = charactersOf(bytes);
    if (format === 'lines' && /\.conf$/i.test(path) && /[{]\s*$/m.test(text))
        return readBraces(text);
    return format === 'lines' ? readLines(text, /\.properties$/i.test(path)) : readers[format](text);
}
const readers = {
    yaml: readYaml,
    shell: readShell,
    braces: readBraces,
    xml: readXml,
    netrc: readNetrc,
    pgpass: readPgpass,
};
 
function charactersOf(bytes) {
    return new TextDecoder('latin1').decode(bytes);
}


  }),

  53711:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $y: () => (  mostSettings),
    Dx: () => (  linesOf),
    Q_: () => (  longestValue),
    TT: () => (  deepestKeys),
    m2: () => (  closingQuote),
    qZ: () => (  unquoted)
  });
 
const mostSettings = 50_000;
const deepestKeys = 64;
 
const longestValue = 65_536;
 
function* linesOf(text) {
    for (let start = 0; start < text.length;) {
        let end = text.indexOf('\n', start);
        if (end < 0)
            end = text.length;
        const stop = end > start && text[end - 1] === '\r' ? end - 1 : end;
        yield { text: text.slice(start, stop), start };
        start = end + 1;
    }
}
 
function closingQuote(text, at, most = longestValue) {
    const quote = text[at];
    const stop = Math.min(text.length, at + most);
    for (let i = at + 1; i < stop; i++) {
        if (text[i] === quote)
            return i;
        if (text[i] === '\\' && quote === '"')
            i++;
    }
    return -1;
}
const escapes = { n: '\n', t: '\t', r: '\r', '0': '\0' };
 
function unquoted(text) {
    return text.includes('\\') ? text.replace(/\\(.)/gs, (_, letter) => escapes[letter] ?? letter) : text;
}


  }),

  52306:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    H: () => (  mayBeTextNotebook),
    _: () => (  textCells)
  });
  var _settings_setting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53711);

const shells = /^(?:sh|bash|zsh|shell|fs|console|powershell)$/;
const percentFile = /\.(?:py|r|jl|scala|sql|m)$/i;
const percentMark = /^[ \t]{0,8}(?:#|\/\/|--|%)[ \t]{0,2}(?:%%(?!%)|In\[(\d{1,6}| )\]:?)(.*)$/;
const command = /^[ \t]{0,4}(?:#|\/\/|--) COMMAND -{10}/;
const magic = /^(?:#|\/\/|--) MAGIC %(\w{1,20})/;
const fence = /^[ \t]{0,8}(`{3,}|~{3,})[ \t]{0,4}\{[ \t]{0,4}([A-Za-z0-9_.]{1,20})/;


function textCells(text, path) {
    const marks = /\.(?:r|q)?md$/i.test(path) ? chunkMarks(text) : percentFile.test(path) ? scriptMarks(text) : null;
    if (marks === null || marks.length === 0)
        return null;
    const first = marks[0]?.start ?? 0;
    const all = first > 0 ? [{ number: null, start: 0, code: marks[0]?.code !== false }, ...marks] : marks;
    return all.map((mark, i) => ({ ...mark, end: all[i + 1]?.start ?? text.length }));
}
 
function mayBeTextNotebook(bytes, path) {
    if (/\.(?:r|q)md$/i.test(path))
        return true;
    if (/\.md$/i.test(path))
        return new TextDecoder('latin1').decode(bytes).includes('```{code-cell}');
    if (!percentFile.test(path))
        return false;
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1000));
    if (/^(?:#|\/\/|--) (?:Databricks notebook source|In\[)/m.test(head))
        return true;
    for (let at = bytes.indexOf(37); at >= 0; at = bytes.indexOf(37, at + 1)) {
        const before = bytes[at - 1] === 32 ? bytes[at - 2] : bytes[at - 1];
         
        if (bytes[at + 1] === 37 && (before === 35 || before === 47 || before === 45 || before === 37))
            return true;
    }
    return false;
}
function scriptMarks(text) {
    const isDatabricks = /^(?:#|\/\/|--) Databricks notebook source/.test(text);
    const marks = [];
    let fresh = isDatabricks;
    let number = 0;
    for (const line of (0,_settings_setting_js__WEBPACK_IMPORTED_MODULE_0__  .Dx)(text)) {
        const behind = line.start + line.text.length + 1;
        if (isDatabricks) {
            if (fresh && line.start > 0 && !command.test(line.text)) {
                marks.push({ number: ++number, start: line.start, code: codeOfMagic(magic.exec(line.text)?.[1]) });
                fresh = false;
            }
            if (command.test(line.text))
                fresh = true;
            continue;
        }
        const found = percentMark.exec(line.text);
        if (found === null)
            continue;
        const execution = /^\d+$/.test(found[1] ?? '') ? { execution: Number(found[1]) } : {};
        const title = found[2] ?? '';
        const code = !/\[(?:markdown|md|raw)\]/i.test(title) && !/^\s*(?:\[)?(?:bash|sh)\b/.test(title);
        marks.push({ number: ++number, ...execution, start: Math.min(behind, text.length), code });
    }
    return marks;
}
function codeOfMagic(name) {
    return name === undefined || !(shells.test(name) || name === 'md' || name === 'env');
}
function chunkMarks(text) {
    const marks = [];
    let number = 0;
    let open = null;
    for (const line of (0,_settings_setting_js__WEBPACK_IMPORTED_MODULE_0__  .Dx)(text)) {
        const behind = Math.min(line.start + line.text.length + 1, text.length);
        const found = open === null ? fence.exec(line.text) : null;
        if (found !== null) {
            open = found[1] ?? '';
            marks.push({ number: ++number, start: behind, code: !shells.test((found[2] ?? '').toLowerCase()) });
        }
        else if (open !== null && line.text.trim() === open) {
            open = null;
            marks.push({ number: null, start: behind, code: false });
        }
    }
    return marks;
}


  }),

  4289:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  tiers)
  });
 
const tiers = ['certain', 'high', 'medium', 'low'];


  })

};
