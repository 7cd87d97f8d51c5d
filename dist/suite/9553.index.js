export const id = 9553;
export const ids = [9553,670];
export const modules = {

/***/ 85234:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ base64Text),
/* harmony export */   WG: () => (/* binding */ encodeBase64),
/* harmony export */   y4: () => (/* binding */ decodeBase64)
/* harmony export */ });
/** The bytes of base64 or base64url text, with or without padding; null when it is none. */
function decodeBase64(text) {
    try {
        const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, ''));
        return Uint8Array.from(plain, (character) => character.charCodeAt(0));
    }
    catch {
        return null;
    }
}
/** Bytes as base64 with padding. For a few thousand bytes. */
function encodeBase64(bytes) {
    return btoa(String.fromCharCode(...bytes));
}
/** The text that base64 or base64url stands for, read as UTF-8; '' when it is none. */
function base64Text(text) {
    const bytes = decodeBase64(text);
    return bytes === null ? '' : new TextDecoder().decode(bytes);
}


/***/ }),

/***/ 80670:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ patternOf),
/* harmony export */   L6: () => (/* binding */ alphabets),
/* harmony export */   O6: () => (/* binding */ publicPrefix),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   xS: () => (/* binding */ longest)
/* harmony export */ });
/* unused harmony export uuid */
/** The alphabets of credential bodies: the inside of a RegExp class, and the characters that an example may use. */
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
    /** what may stand for a password in a URL: no separator of URLs, no quote, no template brace */
    'url-password': 'A-Za-z0-9_.%+~!*^&=,;\\-',
    /** the same in a connection string, where a semicolon ends it */
    'connection-password': 'A-Za-z0-9_.%+~!*^&=,/@$\\-',
    host: 'A-Za-z0-9.\\-',
    path: 'A-Za-z0-9_.\\-/',
    dashed: 'A-Za-z0-9\\-',
    /** blanks and line breaks between the parts of a record */
    space: ' \\t\\r\\n',
    blank: ' \\t',
    /** any visible ASCII character */
    printable: '!-~',
    /** the inside of a connection string: visible characters and blanks, no quote and no angle bracket */
    connection: ' !#$%&()*+,./0-9:;=?@A-Z[\\]^_a-z{|}~\\-',
    /** words of a command line and the blanks between them, no quote */
    command: ' \\t%$/:@A-Za-z0-9_.,{}\\\\\\-',
    /** any visible character but quotes, or a blank */
    salt: ' !#-&()*+,./0-9:;<=>?@A-Z[\\]^_`a-z{|}~\\-',
    /** the inside of a query string */
    query: 'A-Za-z0-9_.%&=~\\-',
    /** values of cookies and of settings files: base64, base64url and percent codes */
    cookie: 'A-Za-z0-9_%+/.\\-',
    /** hashes in the manner of crypt(5) */
    crypt: 'A-Za-z0-9./',
    'plus-url': 'A-Za-z0-9_+\\-',
    /** lines of text with their breaks */
    lines: ' !-~\\t\\r\\n',
    /** words in capitals with blanks: what a private key's armour is labelled with */
    label: 'A-Z0-9 ',
    /** what quotes stand behind in text that was quoted before */
    escape: '\\\\',
    /** base64 with its line breaks, raw or escaped; no blank, for a sentence may come after it */
    'key-lines': 'A-Za-z0-9+/=\\\\\\r\\n',
    /**
     * Base64 lines with their breaks, raw or escaped, with headers, quotes and the marks of comments around them; a dash never
     * twice, so it ends at a footer.
     */
    'pem-body': 'pem-body',
};
/** A run, shorter to write in a rule. */
function run(of, length, atMost) {
    return { of, length: atMost === undefined ? length : [length, atMost] };
}
/** A UUID in lower case: 8-4-4-4-12 hex digits. */
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
/** What may stand before a credential although it is a letter or digit: an escape, a percent code, a colour code. */
const escapes = '(?<=\\\\[nrt])|(?<=%[0-9A-Fa-f]{2})|(?<=\\x1b\\[[0-9;]{0,8}m)';
/**
 * The pattern of a format, global, with the groups `before`, `secret`, `after` numbered 1 to 3.
 * Every quantifier in it is bounded. Both ends are boundaries: no letter or digit on the left, and on the right neither
 * a letter or digit nor a character of the last run's alphabet.
 */
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
/** The longest match that the format allows, in bytes. */
function longest(format) {
    return format.pieces.reduce((sum, piece) => sum + longestPiece(piece), 0);
}
/** The literal that every match begins with (public; may be shown), or '' when there is none. */
function publicPrefix(format) {
    const secret = format.pieces.find((piece) => typeof piece === 'object' && 'secret' in piece);
    const first = (secret === undefined ? format.pieces : secret.secret)[0];
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


/***/ })

};
