export const id = 5878;
export const ids = [5878,670,9553];
export const modules = {

/***/ 89910:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ placeInWords)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52037);

/**
 * The place in words: `path:12`, or `path, cell 4, output 2, line 7`, with what it is inside of, its key and how it was
 * encoded. The path is not quoted (callers quote it); what else comes from the change is.
 */
function placeInWords(location) {
    const { cell, inside, key, decoding } = location;
    const within = [
        ...(inside === undefined ? [] : [`in ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(inside)}`]),
        ...(key === undefined ? [] : [`key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(key)}`]),
        ...(decoding === undefined ? [] : [`as ${decoding}`]),
    ]
        .map((part) => `, ${part}`)
        .join('');
    if (cell === undefined) {
        return `${location.path}${location.startLine === undefined ? '' : `:${location.startLine}`}${within}`;
    }
    const run = cell.execution === undefined ? '' : ` (In [${cell.execution}])`;
    const part = cell.part === 'output' && cell.output !== undefined ? `output ${cell.output}` : cell.part;
    const at = cell.line === undefined ? '' : `, line ${cell.line}`;
    return `${location.path}, cell ${cell.number}${run}, ${part}${at}${within}`;
}


/***/ }),

/***/ 42914:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ secretsConfig)
/* harmony export */ });
/* harmony import */ var _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75254);

/** The `secrets:` part of the policy. Errors: `Problem` where the gate is switched off. */
function secretsConfig(policy) {
    const { secrets } = policy.config;
    if (secrets === false)
        throw new _evidence_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('`secrets` is switched off in the configuration.', 'Remove `secrets: false` to run this gate.');
    return secrets;
}


/***/ }),

/***/ 37603:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unreadNotes),
/* harmony export */   y: () => (/* binding */ unreadFindings)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92172);
/* harmony import */ var _evidence_location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89910);
/* harmony import */ var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52037);




const governed = [
    {
        why: 'too-large',
        policy: 'caps',
        message: ['file was too large to be read', 'files were too large to be read'],
        limit: (config) => `above ${config['max-file-bytes']} bytes`,
        mend: 'Raise `secrets.max-file-bytes`, or exclude the files by name.',
    },
    {
        why: 'over-cap',
        policy: 'caps',
        message: ['input was not read to its end', 'inputs were not read to their end'],
        limit: () => 'above a cap of size, depth, number or compression ratio',
        mend: 'Unpack what is in there and scan it, or exclude the file by name.',
    },
    {
        why: 'unsupported',
        policy: 'caps',
        message: ['archive has a format that is not read', 'archives have a format that is not read'],
        limit: () => 'in a format without a reader',
        mend: 'Pack it as zip or tar, or exclude the file by name.',
    },
    {
        why: 'encrypted',
        policy: 'encrypted',
        message: ['input is encrypted and was not read', 'inputs are encrypted and were not read'],
        limit: () => 'with a password',
        mend: 'Scan it before it is encrypted, or exclude the file by name.',
    },
    {
        why: 'media',
        policy: 'media',
        message: [
            'picture, sound or film was not read but for its text fields',
            'pictures, sounds or films were not read but for their text fields',
        ],
        limit: () => 'without text recognition',
        mend: 'Set `secrets.ocr: true` to read text in pictures, or exclude the files by name.',
    },
];
const namedPlaces = 3;
/**
 * One finding for each class of unread inputs that the policy wants to warn or fail: what was not read may hold anything.
 * A class that is a note, and those without a policy, stand in the notes only.
 */
function unreadFindings(tally, config) {
    return governed.flatMap((one) => {
        const count = tally.unread.get(one.why) ?? 0;
        const attention = config.unread[one.policy];
        if (count === 0 || attention === 'note')
            return [];
        const locations = tally.unreadPlaces.get(one.why) ?? [];
        return [
            {
                rule: 'unread-input',
                severity: (0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severityOf */ .xJ)(attention),
                confidence: 'certain',
                message: `${count} ${one.message[count === 1 ? 0 : 1]}`,
                number: `${count} ${one.limit(config)} (exact)`,
                mend: one.mend,
                locations: [...locations],
                fingerprint: fingerprintOf(one.why, locations),
            },
        ];
    });
}
/** The note that counts what was not read, with the first places of each class. Nothing unread: no note. */
function unreadNotes(tally) {
    if (tally.unread.size === 0)
        return [];
    const parts = [...tally.unread].sort().map(([why, count]) => `${count} ${why}${placesInWords(tally, why, count)}`);
    return [{ kind: 'unchecked', text: `Not read: ${parts.join(', ')}.` }];
}
/** The first places of a class of unread inputs, in brackets. */
function placesInWords(tally, why, count) {
    const places = (tally.unreadPlaces.get(why) ?? []).slice(0, namedPlaces);
    if (places.length === 0)
        return '';
    return ` (${places.map((place) => (0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)((0,_evidence_location_js__WEBPACK_IMPORTED_MODULE_3__/* .placeInWords */ .c)(place))).join(', ')}${count > places.length ? ', …' : ''})`;
}
function fingerprintOf(why, locations) {
    const text = [why, ...locations.map(({ path, inside }) => `${path}\0${inside ?? ''}`)].join('\0');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 32);
}


/***/ }),

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


/***/ }),

/***/ 80959:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ defineRule),
/* harmony export */   v: () => (/* binding */ withArticle)
/* harmony export */ });
/** Declares a rule. The conformance test checks what the type cannot say. */
function defineRule(rule) {
    return rule;
}
/** The title with its article: `a Hugging Face token`. */
function withArticle(rule) {
    return `${rule.article ?? (/^[AEIO]/i.test(rule.title) ? 'an' : 'a')} ${rule.title}`;
}


/***/ })

};
