export const id = 1083;
export const ids = [1083];
export const modules = {

/***/ 5103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 3975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ patternOf),
/* harmony export */   L6: () => (/* binding */ alphabets),
/* harmony export */   O6: () => (/* binding */ publicPrefix),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   uR: () => (/* binding */ uuid),
/* harmony export */   xS: () => (/* binding */ longest)
/* harmony export */ });
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
    /** base64 lines with their breaks, raw or escaped, in or out of quotes; a dash never twice, so it ends at a footer */
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
    const one = piece.of === 'pem-body' ? '(?:[A-Za-z0-9+/=\\s\\\\"\',:.]|-(?!-))' : `[${alphabets[piece.of]}]`;
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

/***/ 4210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ }),

/***/ 1083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./lib/secrets/format.js
var format = __webpack_require__(3975);
// EXTERNAL MODULE: ./lib/secrets/rule.js
var rule = __webpack_require__(4210);
;// CONCATENATED MODULE: ./lib/secrets/rules/ably-api-key.js


/* harmony default export */ const ably_api_key = ((0,rule/* defineRule */.K)({
    id: 'ably-api-key',
    title: 'Ably key',
    provider: 'Ably',
    tags: ['operations'],
    keywords: ['ably.', 'ably_', 'ably('],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('base64url', 6), '.', (0,format/* run */.eF)('base64url', 6), ':', (0,format/* run */.eF)('base64url', 43)] }] },
    near: { words: ['ably', 'ably.', 'ably_', 'ably('], within: 150 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'high',
    why: 'It reads and sends messages as its rights allow.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://ably.com/accounts/any/apps',
    source: { url: 'https://ably.com/docs/auth', asOf: '2026-11' },
}));

// EXTERNAL MODULE: ./lib/secrets/base64.js
var base64 = __webpack_require__(5103);
;// CONCATENATED MODULE: ./lib/secrets/decoders/facts.js
/** The facts that are known: pairs without a value are left out, control characters too; at most 200 characters each. */
function factsOf(pairs) {
    return Object.entries(pairs).flatMap(([name, value]) => {
        const text = inWords(value);
        return text === '' ? [] : [{ name, value: text }];
    });
}
/** Decoded facts, or null when nothing is known. */
function decodedOr(pairs, rest = {}) {
    const facts = factsOf(pairs);
    return facts.length === 0 && Object.keys(rest).length === 0 ? null : { facts, ...rest };
}
/** The day of a time, YYYY-MM-DD; '' when it is no time between 2000 and 2100. */
function dayOf(milliseconds) {
    if (milliseconds === undefined || !(milliseconds > 946_684_800_000 && milliseconds < 4_102_444_800_000))
        return '';
    return new Date(milliseconds).toISOString().slice(0, 10);
}
function inWords(value) {
    if (Array.isArray(value))
        return value.slice(0, 20).map(inWords).filter(Boolean).join(', ').slice(0, 200);
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
        return '';
    return String(value)
        .replace(/[\p{Cc}\p{Cf}]/gu, '')
        .slice(0, 200);
}

;// CONCATENATED MODULE: ./lib/secrets/decoders/json-web-token.js


/**
 * What a JSON web token (RFC 7519) says without its key: issuer, audience, scopes, role, expiry. An unsigned one and one for
 * an anonymous role are `low`; one that goes round the rules of a database is `high`. Null when it cannot be read.
 */
function decodeToken(token) {
    const at = token.indexOf('eyJ');
    const [header, payload] = token
        .slice(Math.max(0, at))
        .split('.', 2)
        .map((part) => fieldsOf(part));
    if (header === undefined || header === null || payload === undefined || payload === null)
        return null;
    const { iss, aud, exp, scope, scp, scopes, role } = payload;
    const expires = typeof exp === 'number' && dayOf(exp * 1000) !== '' ? Math.round(exp * 1000) : undefined;
    const tier = tierOf(header.alg, role);
    return decodedOr({
        issuer: iss,
        audience: aud,
        scopes: scope ?? scp ?? scopes,
        role,
        expires: dayOf(expires),
        signature: isNone(header.alg) ? 'none' : '',
    }, { ...(expires === undefined ? {} : { expires }), ...(tier === null ? {} : { tier }) });
}
function tierOf(algorithm, role) {
    if (isNone(algorithm))
        return { becomes: 'low', because: 'it is not signed' };
    if (role === 'anon')
        return { becomes: 'low', because: 'it is for the anonymous role, which is public' };
    if (role !== 'service_role')
        return null;
    return { becomes: 'high', because: 'it is for a role that goes round the rules of the database' };
}
function isNone(algorithm) {
    return typeof algorithm === 'string' && algorithm.toLowerCase() === 'none';
}
/** The fields of one part; null when it is no JSON object. */
function fieldsOf(part) {
    try {
        const value = JSON.parse((0,base64/* base64Text */.$n)(part));
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/secrets/rules/activeloop-token.js



/* harmony default export */ const activeloop_token = ((0,rule/* defineRule */.K)({
    id: 'activeloop-token',
    title: 'Activeloop token',
    provider: 'Activeloop',
    tags: ['ml'],
    keywords: ['activeloop', 'deeplake'],
    format: {
        pieces: [
            {
                secret: [
                    'eyJ',
                    (0,format/* run */.eF)('base64url', 14, 1000),
                    '.eyJ',
                    (0,format/* run */.eF)('base64url', 14, 4000),
                    '.',
                    (0,format/* run */.eF)('base64url', 20, 1000),
                ],
            },
        ],
    },
    near: { words: ['activeloop', 'deeplake'], within: 160 },
    decode: decodeToken,
    tier: 'high',
    why: 'It reads and changes data sets and labels.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ACTIVELOOP_TOKEN.',
    link: 'https://app.activeloop.ai/',
    source: { url: 'https://docs.activeloop.ai/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/adafruit-io-key.js


/* harmony default export */ const adafruit_io_key = ((0,rule/* defineRule */.K)({
    id: 'adafruit-io-key',
    title: 'Adafruit IO key',
    provider: 'Adafruit',
    tags: ['operations'],
    keywords: ['aio_'],
    format: { pieces: ['aio_', (0,format/* run */.eF)('alnum', 28)] },
    randomness: { bits: 3.5, mixed: true },
    tier: 'high',
    why: 'It reads and commands the devices of the account.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://io.adafruit.com',
    source: { url: 'https://io.adafruit.com/api/docs/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/adobe-client-secret.js


/* harmony default export */ const adobe_client_secret = ((0,rule/* defineRule */.K)({
    id: 'adobe-client-secret',
    title: 'Adobe client secret',
    provider: 'Adobe',
    tags: ['operations'],
    keywords: ['p8e-'],
    format: { pieces: ['p8e-', (0,format/* run */.eF)('base64url', 32)] },
    tier: 'high',
    why: 'With its client id it acts in Adobe services as the project may.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://developer.adobe.com/console',
    source: { url: 'https://developer.adobe.com/developer-console/docs/guides/authentication/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/adyen-api-key.js


/* harmony default export */ const adyen_api_key = ((0,rule/* defineRule */.K)({
    id: 'adyen-api-key',
    title: 'Adyen API key',
    provider: 'Adyen',
    tags: ['payment'],
    keywords: ['adyen'],
    format: { pieces: [{ secret: ['AQE', (0,format/* run */.eF)('base64', 90, 220), { optional: ['='] }, { optional: ['='] }] }] },
    near: { words: ['adyen'], within: 150 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'It takes payments and refunds them.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://docs.adyen.com/development-resources/api-credentials/',
    source: { url: 'https://docs.adyen.com/development-resources/api-credentials/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/age-secret-key.js


/* harmony default export */ const age_secret_key = ((0,rule/* defineRule */.K)({
    id: 'age-secret-key',
    title: 'age secret key',
    provider: 'age',
    tags: ['key'],
    keywords: ['age-secret-key-1'],
    format: { pieces: ['AGE-SECRET-KEY-1', (0,format/* run */.eF)('upper-alnum', 58)] },
    tier: 'high',
    why: 'It decrypts everything that was encrypted to it.',
    mend: 'Make a new key, encrypt everything again, and change what was inside.',
    link: 'https://github.com/FiloSottile/age',
    source: { url: 'https://github.com/C2SP/C2SP/blob/main/age.md', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/agentops-api-key.js


/* harmony default export */ const agentops_api_key = ((0,rule/* defineRule */.K)({
    id: 'agentops-api-key',
    title: 'AgentOps API key',
    provider: 'AgentOps',
    tags: ['ml'],
    keywords: ['agentops'],
    format: { pieces: [{ secret: [...format/* uuid */.uR] }] },
    near: { words: ['agentops'], within: 120 },
    tier: 'medium',
    why: 'It writes and reads traces of agents.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named AGENTOPS_API_KEY.',
    link: 'https://app.agentops.ai/settings/projects',
    source: { url: 'https://docs.agentops.ai/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/ai21-api-key.js


/* harmony default export */ const ai21_api_key = ((0,rule/* defineRule */.K)({
    id: 'ai21-api-key',
    title: 'AI21 API key',
    provider: 'AI21 Labs',
    tags: ['ml'],
    keywords: ['ai21'],
    format: { pieces: [{ secret: [...format/* uuid */.uR] }] },
    near: { words: ['ai21'], within: 120 },
    tier: 'medium',
    why: 'Whoever has it calls AI21 Labs on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named AI21_API_KEY.',
    link: 'https://studio.ai21.com/account/api-key',
    source: { url: 'https://docs.ai21.com/docs/sdk', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/ai21-legacy-key.js


/* harmony default export */ const ai21_legacy_key = ((0,rule/* defineRule */.K)({
    id: 'ai21-legacy-key',
    title: 'AI21 API key',
    provider: 'AI21 Labs',
    tags: ['ml'],
    keywords: ['ai21'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 32)] }] },
    near: { words: ['ai21'], within: 120 },
    randomness: { bits: 3.6, mixed: true },
    tier: 'medium',
    why: 'Whoever has it calls AI21 Labs on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named AI21_API_KEY.',
    link: 'https://studio.ai21.com/account/api-key',
    source: { url: 'https://docs.ai21.com/docs/sdk', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/aiml-api-key.js


/* harmony default export */ const aiml_api_key = ((0,rule/* defineRule */.K)({
    id: 'aiml-api-key',
    title: 'AI/ML API key',
    provider: 'AI/ML API',
    tags: ['ml'],
    keywords: ['aimlapi', 'aiml_api'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['aimlapi', 'aiml_api'], within: 120 },
    randomness: { bits: 2.9 },
    tier: 'medium',
    why: 'Whoever has it calls AI/ML API on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named AIML_API_KEY.',
    link: 'https://aimlapi.com/app/keys',
    source: { url: 'https://docs.aimlapi.com/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/airtable-legacy-key.js


/* harmony default export */ const airtable_legacy_key = ((0,rule/* defineRule */.K)({
    id: 'airtable-legacy-key',
    title: 'Airtable key of the old form',
    provider: 'Airtable',
    tags: ['operations'],
    keywords: ['airtable'],
    format: { pieces: [{ secret: ['key', (0,format/* run */.eF)('alnum', 14)] }] },
    near: { words: ['airtable'], within: 100 },
    randomness: { bits: 2.8, mixed: true },
    tier: 'medium',
    why: 'It reads and changes every base of its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://airtable.com/create/tokens',
    source: { url: 'https://airtable.com/developers/web/guides/personal-access-tokens', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/airtable-token.js


/* harmony default export */ const airtable_token = ((0,rule/* defineRule */.K)({
    id: 'airtable-token',
    title: 'Airtable token',
    provider: 'Airtable',
    tags: ['database'],
    keywords: ['pat'],
    format: { pieces: ['pat', (0,format/* run */.eF)('alnum', 14), '.', (0,format/* run */.eF)('hex', 64)] },
    tier: 'high',
    why: 'It reads and changes the bases that it may see.',
    mend: 'Delete it on the linked page.',
    link: 'https://airtable.com/create/tokens',
    source: { url: 'https://airtable.com/developers/web/guides/personal-access-tokens', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/aiven-service-password.js


/* harmony default export */ const aiven_service_password = ((0,rule/* defineRule */.K)({
    id: 'aiven-service-password',
    title: 'password of a managed database',
    provider: 'Aiven',
    tags: ['database'],
    keywords: ['avns_'],
    format: { pieces: ['AVNS_', (0,format/* run */.eF)('base64url', 19)] },
    tier: 'high',
    why: 'It opens the database to whoever can reach its host.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://console.aiven.io',
    source: { url: 'https://aiven.io/docs/tools/api', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/akamai-edgegrid-token.js


/* harmony default export */ const akamai_edgegrid_token = ((0,rule/* defineRule */.K)({
    id: 'akamai-edgegrid-token',
    title: 'Akamai EdgeGrid token',
    provider: 'Akamai',
    tags: ['cloud'],
    keywords: ['akab-'],
    format: { pieces: ['akab-', (0,format/* run */.eF)('lower-alnum', 16), '-', (0,format/* run */.eF)('lower-alnum', 16)] },
    tier: 'medium',
    why: 'With the client secret beside it, it changes what the content network delivers.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://control.akamai.com',
    source: { url: 'https://techdocs.akamai.com/developer/docs/edgegrid', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/alchemy-api-key.js


/* harmony default export */ const alchemy_api_key = ((0,rule/* defineRule */.K)({
    id: 'alchemy-api-key',
    title: 'Alchemy key',
    provider: 'Alchemy',
    tags: ['operations'],
    keywords: ['alchemy_api', 'alchemy_key', 'alchemyapi', 'alchemy.com'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('base64url', 32)] }] },
    near: { words: ['alchemy_api', 'alchemy_key', 'alchemyapi', 'alchemy.com'], within: 60 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'It uses the quota of its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://dashboard.alchemy.com',
    source: { url: 'https://www.alchemy.com/docs/how-to-use-api-keys-in-http-headers', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/aleph-alpha-token.js



/* harmony default export */ const aleph_alpha_token = ((0,rule/* defineRule */.K)({
    id: 'aleph-alpha-token',
    title: 'Aleph Alpha token',
    provider: 'Aleph Alpha',
    tags: ['ml'],
    keywords: ['aleph_alpha', 'aleph-alpha', 'alephalpha', 'aa_token'],
    format: {
        pieces: [
            {
                secret: [
                    'eyJ',
                    (0,format/* run */.eF)('base64url', 14, 1000),
                    '.eyJ',
                    (0,format/* run */.eF)('base64url', 14, 4000),
                    '.',
                    (0,format/* run */.eF)('base64url', 20, 1000),
                ],
            },
        ],
    },
    near: { words: ['aleph_alpha', 'aleph-alpha', 'alephalpha', 'aa_token'], within: 160 },
    decode: decodeToken,
    tier: 'high',
    why: 'Whoever has it calls Aleph Alpha on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named AA_TOKEN.',
    link: 'https://app.aleph-alpha.com/profile',
    source: { url: 'https://docs.aleph-alpha.com/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/algolia-api-key.js


/* harmony default export */ const algolia_api_key = ((0,rule/* defineRule */.K)({
    id: 'algolia-api-key',
    title: 'Algolia API key',
    provider: 'Algolia',
    tags: ['database'],
    keywords: ['algolia'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['algolia'], within: 60 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'An admin key reads, changes and deletes every index; a search key is public by design.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://dashboard.algolia.com/account/api-keys',
    source: { url: 'https://www.algolia.com/doc/guides/security/api-keys/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/alibaba-access-key-id.js


/* harmony default export */ const alibaba_access_key_id = ((0,rule/* defineRule */.K)({
    id: 'alibaba-access-key-id',
    title: 'Alibaba Cloud access key id',
    provider: 'Alibaba Cloud',
    tags: ['cloud'],
    keywords: ['ltai'],
    format: { pieces: ['LTAI', (0,format/* run */.eF)('alnum', 12, 20)] },
    tier: 'low',
    why: 'Alone it opens nothing; it names the account that the secret beside it opens.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://ram.console.aliyun.com/manage/ak',
    source: { url: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/alibaba-access-key-secret.js


/* harmony default export */ const alibaba_access_key_secret = ((0,rule/* defineRule */.K)({
    id: 'alibaba-access-key-secret',
    title: 'Alibaba Cloud access key secret',
    provider: 'Alibaba Cloud',
    tags: ['cloud'],
    keywords: ['alibaba', 'aliyun', 'aliyuncs', 'access_key_secret', 'accesskeysecret', 'alicloud'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 30)] }] },
    near: { words: ['alibaba', 'aliyun', 'aliyuncs', 'access_key_secret', 'accesskeysecret', 'alicloud'], within: 120 },
    companion: { title: 'access key id', format: { pieces: ['LTAI', (0,format/* run */.eF)('alnum', 12, 20)] }, lines: 4 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'With its id it acts in the account as its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://ram.console.aliyun.com/manage/ak',
    source: { url: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/alpha-vantage-key.js


/* harmony default export */ const alpha_vantage_key = ((0,rule/* defineRule */.K)({
    id: 'alpha-vantage-key',
    title: 'Alpha Vantage key',
    provider: 'Alpha Vantage',
    tags: ['ml'],
    keywords: ['alphavantage', 'alpha_vantage'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('upper-alnum', 16)] }] },
    near: { words: ['alphavantage', 'alpha_vantage'], within: 120 },
    randomness: { bits: 3.0, mixed: true },
    tier: 'medium',
    why: 'It downloads data on your quota.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ALPHAVANTAGE_API_KEY.',
    link: 'https://www.alphavantage.co/support/#api-key',
    source: { url: 'https://www.alphavantage.co/documentation/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/amplitude-key.js


/* harmony default export */ const amplitude_key = ((0,rule/* defineRule */.K)({
    id: 'amplitude-key',
    title: 'Amplitude key',
    provider: 'Amplitude',
    tags: ['operations'],
    keywords: ['amplitude'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['amplitude'], within: 40 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'With the secret key beside it, it exports what users did.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.amplitude.com/analytics/settings/projects',
    source: { url: 'https://amplitude.com/docs/apis/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/anthropic-admin-key.js


/* harmony default export */ const anthropic_admin_key = ((0,rule/* defineRule */.K)({
    id: 'anthropic-admin-key',
    title: 'Anthropic admin key',
    provider: 'Anthropic',
    tags: ['ml'],
    keywords: ['sk-ant-admin'],
    format: { pieces: ['sk-ant-admin01-', (0,format/* run */.eF)('base64url', 93), 'AA'] },
    tier: 'high',
    why: 'It manages members, workspaces and keys of the whole organization.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ANTHROPIC_ADMIN_KEY.',
    link: 'https://console.anthropic.com/settings/admin-keys',
    source: { url: 'https://docs.anthropic.com/en/api/administration-api', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/anthropic-api-key.js


/* harmony default export */ const anthropic_api_key = ((0,rule/* defineRule */.K)({
    id: 'anthropic-api-key',
    title: 'Anthropic API key',
    provider: 'Anthropic',
    tags: ['ml'],
    keywords: ['sk-ant-api'],
    format: { pieces: ['sk-ant-api03-', (0,format/* run */.eF)('base64url', 93), 'AA'] },
    tier: 'high',
    why: 'Whoever has it calls Anthropic on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ANTHROPIC_API_KEY.',
    link: 'https://console.anthropic.com/settings/keys',
    source: { url: 'https://docs.anthropic.com/en/api/overview', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/anthropic-oauth-token.js


/* harmony default export */ const anthropic_oauth_token = ((0,rule/* defineRule */.K)({
    id: 'anthropic-oauth-token',
    title: 'Anthropic OAuth token',
    provider: 'Anthropic',
    tags: ['ml'],
    keywords: ['sk-ant-o', 'sk-ant-sid'],
    format: { pieces: [{ oneOf: ['sk-ant-oat01-', 'sk-ant-ort01-', 'sk-ant-sid01-'] }, (0,format/* run */.eF)('base64url', 80, 130)] },
    tier: 'high',
    why: 'It acts as the signed-in user until it is revoked.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named CLAUDE_CODE_OAUTH_TOKEN.',
    link: 'https://claude.ai/settings/',
    source: { url: 'https://docs.anthropic.com/en/docs/claude-code/iam', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/anyscale-token.js


/* harmony default export */ const anyscale_token = ((0,rule/* defineRule */.K)({
    id: 'anyscale-token',
    title: 'Anyscale token',
    provider: 'Anyscale',
    tags: ['ml'],
    keywords: ['esecret_', 'aph0_'],
    format: { pieces: [{ oneOf: ['esecret_', 'aph0_'] }, (0,format/* run */.eF)('lower-alnum', 20, 60)] },
    randomness: { bits: 3.3, mixed: true },
    tier: 'high',
    why: 'It starts clusters on your bill and reads what their jobs read.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ANYSCALE_API_KEY.',
    link: 'https://console.anyscale.com/api-keys',
    source: { url: 'https://docs.anyscale.com/reference/cli/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/apify-token.js


/* harmony default export */ const apify_token = ((0,rule/* defineRule */.K)({
    id: 'apify-token',
    title: 'Apify token',
    provider: 'Apify',
    tags: ['ml'],
    keywords: ['apify_api_'],
    format: { pieces: ['apify_api_', (0,format/* run */.eF)('alnum', 36)] },
    randomness: { bits: 3.5 },
    tier: 'high',
    why: 'Whoever has it calls Apify on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named APIFY_TOKEN.',
    link: 'https://console.apify.com/settings/integrations',
    source: { url: 'https://docs.apify.com/platform/integrations/api', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/app-center-token.js


/* harmony default export */ const app_center_token = ((0,rule/* defineRule */.K)({
    id: 'app-center-token',
    title: 'App Center token',
    article: 'an',
    provider: 'Microsoft',
    tags: ['operations'],
    keywords: ['appcenter', 'app_center'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 40)] }] },
    near: { words: ['appcenter', 'app_center'], within: 60 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'It builds and publishes apps in the name of its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://learn.microsoft.com/appcenter/api-docs/',
    source: { url: 'https://learn.microsoft.com/appcenter/api-docs/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/arize-api-key.js


/* harmony default export */ const arize_api_key = ((0,rule/* defineRule */.K)({
    id: 'arize-api-key',
    title: 'Arize API key',
    provider: 'Arize',
    tags: ['ml'],
    keywords: ['arize_api', 'arize.com', 'arize_key', 'arizeclient', 'arize_space'],
    format: { pieces: [{ secret: ['ak-', ...format/* uuid */.uR, '-', (0,format/* run */.eF)('base64url', 16, 64)] }] },
    near: { words: ['arize_api', 'arize.com', 'arize_key', 'arizeclient', 'arize_space'], within: 120 },
    tier: 'high',
    why: 'It reads and writes the data, models and runs of the workspace.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ARIZE_API_KEY.',
    link: 'https://app.arize.com/',
    source: { url: 'https://arize.com/docs/ax', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/arize-phoenix-key.js



/* harmony default export */ const arize_phoenix_key = ((0,rule/* defineRule */.K)({
    id: 'arize-phoenix-key',
    title: 'Arize Phoenix key',
    provider: 'Arize',
    tags: ['ml'],
    keywords: ['phoenix_api', 'phoenix_client', 'app.phoenix.arize'],
    format: {
        pieces: [
            {
                secret: [
                    'eyJ',
                    (0,format/* run */.eF)('base64url', 14, 1000),
                    '.eyJ',
                    (0,format/* run */.eF)('base64url', 14, 4000),
                    '.',
                    (0,format/* run */.eF)('base64url', 20, 1000),
                ],
            },
        ],
    },
    near: { words: ['phoenix_api', 'phoenix_client', 'app.phoenix.arize'], within: 160 },
    decode: decodeToken,
    tier: 'high',
    why: 'It reads and writes traces, data sets and prompts.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named PHOENIX_API_KEY.',
    link: 'https://app.phoenix.arize.com/',
    source: { url: 'https://arize.com/docs/phoenix', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/artifactory-api-key.js


/* harmony default export */ const artifactory_api_key = ((0,rule/* defineRule */.K)({
    id: 'artifactory-api-key',
    title: 'Artifactory API key',
    provider: 'JFrog',
    tags: ['registry'],
    keywords: ['akcp'],
    format: { pieces: ['AKCp', (0,format/* run */.eF)('alnum', 65, 75)] },
    tier: 'high',
    why: 'It reads and publishes packages as its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/api-key',
    source: { url: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/api-key', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/artifactory-reference-token.js


/* harmony default export */ const artifactory_reference_token = ((0,rule/* defineRule */.K)({
    id: 'artifactory-reference-token',
    title: 'Artifactory reference token',
    provider: 'JFrog',
    tags: ['registry'],
    keywords: ['cmvmdgtuo'],
    format: { pieces: ['cmVmdGtuO', (0,format/* run */.eF)('alnum', 55)] },
    tier: 'high',
    why: 'It reads and publishes packages as its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
    source: {
        url: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/asana-token.js


/* harmony default export */ const asana_token = ((0,rule/* defineRule */.K)({
    id: 'asana-token',
    title: 'Asana token',
    provider: 'Asana',
    tags: ['operations'],
    keywords: ['asana'],
    format: {
        pieces: [
            {
                secret: [
                    { oneOf: ['0/', '1/', '2/'] },
                    { optional: [(0,format/* run */.eF)('digits', 10, 20), '/'] },
                    { optional: [(0,format/* run */.eF)('digits', 10, 20), ':'] },
                    (0,format/* run */.eF)('hex', 32),
                ],
            },
        ],
    },
    near: { words: ['asana'], within: 150 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'high',
    why: 'It reads and changes tasks as its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.asana.com/0/my-apps',
    source: { url: 'https://developers.asana.com/docs/personal-access-token', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/assemblyai-api-key.js


/* harmony default export */ const assemblyai_api_key = ((0,rule/* defineRule */.K)({
    id: 'assemblyai-api-key',
    title: 'AssemblyAI API key',
    provider: 'AssemblyAI',
    tags: ['ml'],
    keywords: ['assemblyai', 'assembly_ai'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('lower-alnum', 32)] }] },
    near: { words: ['assemblyai', 'assembly_ai'], within: 120 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'high',
    why: 'Whoever has it calls AssemblyAI on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ASSEMBLYAI_API_KEY.',
    link: 'https://www.assemblyai.com/app/account',
    source: { url: 'https://www.assemblyai.com/docs/api-reference/overview', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/astra-db-token.js


/* harmony default export */ const astra_db_token = ((0,rule/* defineRule */.K)({
    id: 'astra-db-token',
    title: 'Astra DB token',
    article: 'an',
    provider: 'DataStax',
    tags: ['ml', 'database'],
    keywords: ['astracs:'],
    format: { pieces: ['AstraCS:', (0,format/* run */.eF)('alnum', 24), ':', (0,format/* run */.eF)('hex', 64)] },
    tier: 'high',
    why: 'It reads and changes the databases that its role may reach.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ASTRA_DB_APPLICATION_TOKEN.',
    link: 'https://astra.datastax.com/settings/tokens',
    source: {
        url: 'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/atlassian-data-center-token.js


/* harmony default export */ const atlassian_data_center_token = ((0,rule/* defineRule */.K)({
    id: 'atlassian-data-center-token',
    title: 'Atlassian Data Center token',
    provider: 'Atlassian',
    tags: ['code'],
    keywords: ['bbdc-'],
    format: { pieces: ['BBDC-', { oneOf: ['M', 'N', 'O'] }, (0,format/* run */.eF)('base64', 43)] },
    tier: 'high',
    why: 'It acts as its owner in Bitbucket: reads, pushes, changes hooks.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://confluence.atlassian.com/bitbucketserver/personal-access-tokens-939515499.html',
    source: {
        url: 'https://confluence.atlassian.com/bitbucketserver/personal-access-tokens-939515499.html',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/atlassian-server-token.js


/* harmony default export */ const atlassian_server_token = ((0,rule/* defineRule */.K)({
    id: 'atlassian-server-token',
    title: 'Jira or Confluence access token',
    provider: 'Atlassian',
    tags: ['code'],
    keywords: ['jira', 'confluence'],
    format: { pieces: [{ secret: [{ oneOf: ['M', 'N', 'O'] }, (0,format/* run */.eF)('base64', 43)] }] },
    near: { words: ['jira', 'confluence'], within: 120 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'It acts as its owner in Jira or Confluence.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html',
    source: {
        url: 'https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/atlassian-token.js


/* harmony default export */ const atlassian_token = ((0,rule/* defineRule */.K)({
    id: 'atlassian-token',
    title: 'Atlassian API token',
    provider: 'Atlassian',
    tags: ['code'],
    keywords: ['atatt3', 'atctt3'],
    format: { pieces: [{ oneOf: ['ATATT3', 'ATCTT3'] }, (0,format/* run */.eF)('base64url', 20, 240), '=', (0,format/* run */.eF)('upper-hex', 8)] },
    checksum: { encoding: 'upper-hex', digits: 8, from: 0, gap: 0, lengths: [192] },
    tier: 'high',
    why: 'It acts as the user in Jira, Confluence and Bitbucket.',
    mend: 'Revoke it on the linked page.',
    link: 'https://id.atlassian.com/manage-profile/security/api-tokens',
    source: {
        url: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/auth0-client-secret.js


/* harmony default export */ const auth0_client_secret = ((0,rule/* defineRule */.K)({
    id: 'auth0-client-secret',
    title: 'Auth0 client secret',
    provider: 'Okta',
    tags: ['operations'],
    keywords: ['auth0'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('base64url', 64)] }] },
    near: { words: ['auth0'], within: 150 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'With its client id it gets tokens as the application may.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://manage.auth0.com',
    source: {
        url: 'https://auth0.com/docs/get-started/applications/confidential-and-public-applications',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/decoders/aws-account.js

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const kinds = {
    AKIA: 'access key of a user',
    ASIA: 'temporary key of a session',
    ABIA: 'bearer token of a service',
    ACCA: 'context-specific key',
};
/**
 * The account, 12 digits, that an AWS access key id belongs to; null when the id is of the old form that names none.
 * The first 6 bytes behind the prefix, in base32, hold it in 40 bits from the second bit on.
 */
function accountOf(id) {
    const digits = Array.from(id.slice(4, 14), (character) => alphabet.indexOf(character));
    if (digits.length < 10 || digits.includes(-1))
        return null;
    const bits = digits.reduce((whole, digit) => (whole << 5n) | BigInt(digit), 0n) >> 2n;
    const account = (bits & 0x7fffffffff80n) >> 7n;
    // keys of before 2019 hold something else there
    return account > 999999999999n || digits[0] === undefined || digits[0] < 16
        ? null
        : account.toString().padStart(12, '0');
}
/** What an AWS access key id says: its account and kind. */
function decodeKeyId(id) {
    return decodedOr({ account: accountOf(id), kind: kinds[id.slice(0, 4)] });
}
/** What the access key id beside a secret access key says. */
function decodeSecretKey(_secret, beside) {
    const [id] = beside?.companions ?? [];
    return id === undefined ? null : decodeKeyId(id);
}

;// CONCATENATED MODULE: ./lib/secrets/rules/aws-access-key-id.js



/* harmony default export */ const aws_access_key_id = ((0,rule/* defineRule */.K)({
    id: 'aws-access-key-id',
    title: 'AWS access key id',
    article: 'an',
    provider: 'Amazon Web Services',
    tags: ['ml', 'cloud'],
    keywords: ['akia', 'asia', 'abia', 'acca'],
    format: { pieces: [{ oneOf: ['AKIA', 'ASIA', 'ABIA', 'ACCA'] }, (0,format/* run */.eF)('base32', 16)] },
    decode: decodeKeyId,
    tier: 'low',
    why: 'Alone it names a key and its account; it opens nothing without the secret half.',
    mend: 'Look for the secret half nearby; if it leaked, deactivate the key.',
    link: 'https://console.aws.amazon.com/iam/home#/security_credentials',
    source: { url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/decoders/bedrock-key.js



/** What a long-term Bedrock key says: `user-at-account:secret` stands behind its prefix in base64. */
function decodeLongTermKey(key) {
    const found = /^([\w+=,.@-]{1,64})-at-(\d{12}):/.exec((0,base64/* base64Text */.$n)(key.slice(4)));
    return found === null ? null : decodedOr({ account: found[2], user: found[1] });
}
/** What a short-term Bedrock key says: it is a signed request, with its time, its validity and the id of its key. */
function decodeShortTermKey(key) {
    const request = (0,base64/* base64Text */.$n)(key.slice('bedrock-api-key-'.length));
    const [, id, region] = /X-Amz-Credential=([A-Z0-9]{16,128})%2F\d{8}%2F([a-z0-9-]{4,30})%2F/.exec(request) ?? [];
    const [, date] = /X-Amz-Date=(\d{8}T\d{6}Z)/.exec(request) ?? [];
    const [, seconds] = /X-Amz-Expires=(\d{1,6})/.exec(request) ?? [];
    const from = Date.parse((date ?? '').replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z'));
    const expires = seconds === undefined || dayOf(from) === '' ? undefined : from + Number(seconds) * 1000;
    return decodedOr({
        account: id === undefined ? undefined : accountOf(id),
        region,
        expires: expires === undefined ? undefined : new Date(expires).toISOString().slice(0, 16).replace('T', ' '),
    }, expires === undefined ? {} : { expires });
}

;// CONCATENATED MODULE: ./lib/secrets/rules/aws-bedrock-api-key.js



/* harmony default export */ const aws_bedrock_api_key = ((0,rule/* defineRule */.K)({
    id: 'aws-bedrock-api-key',
    title: 'Amazon Bedrock API key',
    provider: 'Amazon Web Services',
    tags: ['ml', 'cloud'],
    keywords: ['absk'],
    format: { pieces: ['ABSK', (0,format/* run */.eF)('base64', 109, 269), { optional: [{ oneOf: ['==', '='] }] }] },
    decode: decodeLongTermKey,
    tier: 'high',
    why: 'Whoever has it calls Amazon Bedrock on your account and your bill, and may read what the account stores there.',
    mend: 'Delete the service-specific credential in IAM and keep a new one in a secret named AWS_BEARER_TOKEN_BEDROCK.',
    link: 'https://console.aws.amazon.com/iam/home#/users',
    source: { url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/aws-bedrock-short-term-key.js



/* harmony default export */ const aws_bedrock_short_term_key = ((0,rule/* defineRule */.K)({
    id: 'aws-bedrock-short-term-key',
    title: 'Amazon Bedrock short-term key',
    provider: 'Amazon Web Services',
    tags: ['ml', 'cloud'],
    keywords: ['bedrock-api-key-'],
    format: { pieces: ['bedrock-api-key-', (0,format/* run */.eF)('base64', 100, 2000), { optional: [{ oneOf: ['==', '='] }] }] },
    decode: decodeShortTermKey,
    tier: 'high',
    why: 'Until it expires (12 hours at most) it calls models on your bill.',
    mend: 'End the session of the role that made it, and clear the output that printed it.',
    link: 'https://console.aws.amazon.com/iam/home',
    source: { url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/aws-secret-access-key.js



/* harmony default export */ const aws_secret_access_key = ((0,rule/* defineRule */.K)({
    id: 'aws-secret-access-key',
    title: 'AWS secret access key',
    article: 'an',
    provider: 'Amazon Web Services',
    tags: ['ml', 'cloud'],
    keywords: ['aws', 'akia', 'asia', 'secret_access_key', 'secretaccesskey'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('base64', 40)] }] },
    near: { words: ['aws', 'secret_access_key', 'secretaccesskey', 'akia', 'asia'], within: 160 },
    companion: {
        title: 'AWS access key id',
        format: { pieces: [{ oneOf: ['AKIA', 'ASIA', 'ABIA', 'ACCA'] }, (0,format/* run */.eF)('base32', 16)] },
        lines: 5,
        also: [
            {
                pieces: [
                    { oneOf: ['IQoJb3JpZ2luX2Vj', 'FwoGZXIvYXdzE', 'FQoGZXIvYXdzE'] },
                    (0,format/* run */.eF)('base64', 200, 2000),
                    { optional: [{ oneOf: ['==', '='] }] },
                ],
            },
        ],
    },
    randomness: { bits: 4.1 },
    decode: decodeSecretKey,
    tier: 'medium',
    why: 'With its key id it does what the IAM user may: buckets with data, training jobs, GPU machines on your bill.',
    mend: 'Deactivate the key in IAM, make a new one or use OIDC in CI, and read CloudTrail for its key id.',
    link: 'https://console.aws.amazon.com/iam/home#/security_credentials',
    source: { url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/aws-session-token.js


/* harmony default export */ const aws_session_token = ((0,rule/* defineRule */.K)({
    id: 'aws-session-token',
    title: 'AWS session token',
    article: 'an',
    provider: 'Amazon Web Services',
    tags: ['ml', 'cloud'],
    keywords: ['iqojb3jpz2lux2vj', 'fwogzxivyxdze', 'fqogzxivyxdze'],
    format: {
        pieces: [
            { oneOf: ['IQoJb3JpZ2luX2Vj', 'FwoGZXIvYXdzE', 'FQoGZXIvYXdzE'] },
            (0,format/* run */.eF)('base64', 200, 2000),
            { optional: [{ oneOf: ['==', '='] }] },
        ],
    },
    tier: 'medium',
    why: 'With its key id and secret it does what the role may, until the session ends.',
    mend: 'End the sessions of the role (deny policy for older sessions) and clear the output that printed it.',
    link: 'https://console.aws.amazon.com/iam/home',
    source: { url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp.html', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/azure-ai-key.js


/* harmony default export */ const azure_ai_key = ((0,rule/* defineRule */.K)({
    id: 'azure-ai-key',
    title: 'Azure AI services key',
    provider: 'Microsoft Azure',
    tags: ['ml', 'cloud'],
    keywords: [
        'azure_ai',
        'azure_cognitive',
        'azure_speech',
        'azure_search',
        'azure_vision',
        'azure_translator',
        'azure_form_recognizer',
        'azure_document_intelligence',
        'document_intelligence_key',
        'form_recognizer',
        'speech_key',
        'api.cognitive.microsoft.com',
    ],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 32)] }] },
    near: {
        words: [
            'azure_ai',
            'azure_cognitive',
            'azure_speech',
            'azure_search',
            'azure_vision',
            'azure_translator',
            'azure_form_recognizer',
            'azure_document_intelligence',
            'document_intelligence_key',
            'form_recognizer',
            'speech_key',
            'api.cognitive.microsoft.com',
        ],
        within: 120,
    },
    randomness: { bits: 2.9 },
    tier: 'medium',
    why: 'Whoever has it calls Microsoft Azure on your account and your bill, and may read what the account stores there.',
    mend: 'Regenerate the key of the resource in the portal and prefer an identity over keys.',
    link: 'https://portal.azure.com/',
    source: { url: 'https://learn.microsoft.com/azure/ai-services/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/azure-api-management-key.js


/* harmony default export */ const azure_api_management_key = ((0,rule/* defineRule */.K)({
    id: 'azure-api-management-key',
    title: 'Azure subscription key',
    provider: 'Microsoft',
    tags: ['cloud'],
    keywords: ['ocp-apim-subscription-key', 'subscription-key', 'subscription_key'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['ocp-apim-subscription-key', 'subscription-key', 'subscription_key'], within: 60 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'It calls the services behind the gateway on your subscription.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://portal.azure.com',
    source: { url: 'https://learn.microsoft.com/azure/api-management/api-management-subscriptions', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/azure-batch-key.js


/* harmony default export */ const azure_batch_key = ((0,rule/* defineRule */.K)({
    id: 'azure-batch-key',
    title: 'Azure Batch key',
    article: 'an',
    provider: 'Microsoft Azure',
    tags: ['ml', 'cloud'],
    keywords: ['+aba'],
    format: {
        pieces: [(0,format/* run */.eF)('base64', 76), '+ABa', (0,format/* run */.eF)('base64', 5), { oneOf: ['A', 'Q', 'g', 'w'] }, '=='],
        right: 'loose',
    },
    checksum: { marvin: 'bytes', seeds: ['AbAcct00'] },
    tier: 'high',
    why: 'It runs jobs on your bill and reads what they read.',
    mend: 'Regenerate the key in the portal and prefer an identity over keys.',
    link: 'https://portal.azure.com/',
    source: { url: 'https://github.com/microsoft/security-utilities', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/decoders/azure-annotated-key.js

const services = {
    ACOG: 'Azure AI services, Azure OpenAI',
    AZEG: 'Azure Event Grid',
    AZDO: 'Azure DevOps',
    AZMP: 'Azure Maps',
    AZMR: 'Azure Mixed Reality',
    AZCS: 'Azure Communication Services',
    AZFR: 'Azure Fluid Relay',
    AAPC: 'Azure App Configuration',
    APIM: 'Azure API Management',
    AZSQ: 'Azure SQL',
};
const azure_annotated_key_kinds = {
    '9': 'key',
    D: 'key derived from another',
    H: 'hash made with a key',
};
/** What an annotated Azure key says at fixed places: the service, the kind, the month in which it was made. */
function decodeAnnotatedKey(key) {
    const [year, month] = [key.charCodeAt(58) - 65, key.charCodeAt(59) - 65];
    const made = year >= 0 && year < 26 && month >= 0 && month < 12 ? `${2024 + year}-${String(month + 1).padStart(2, '0')}` : '';
    const signature = key.slice(76, 80);
    return decodedOr({ service: services[signature.toUpperCase()] ?? signature, kind: azure_annotated_key_kinds[key[57] ?? ''], made });
}

;// CONCATENATED MODULE: ./lib/secrets/rules/azure-cask-key.js



/* harmony default export */ const azure_cask_key = ((0,rule/* defineRule */.K)({
    id: 'azure-cask-key',
    title: 'Azure resource key',
    provider: 'Microsoft Azure',
    tags: ['ml', 'cloud'],
    keywords: ['jqqj9'],
    format: {
        pieces: [
            (0,format/* run */.eF)('alnum', 52),
            { oneOf: ['JQQJ99', 'JQQJ9D', 'JQQJ9H'] },
            (0,format/* run */.eF)('alnum', 26),
            { optional: [(0,format/* run */.eF)('alnum', 2), '=='] },
        ],
    },
    checksum: { marvin: 'annotated', seeds: ['Default0'] },
    decode: decodeAnnotatedKey,
    tier: 'high',
    why: 'Whoever has it calls Azure OpenAI or another Azure resource on your account and your bill, and may read what the account stores there.',
    mend: 'Regenerate the key of the resource in the portal and prefer an identity over keys.',
    link: 'https://portal.azure.com/',
    source: { url: 'https://github.com/microsoft/security-utilities', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/decoders/beside.js

/**
 * A decoder for what stands around a credential and may be shown: each fact is the first group of its pattern in the text
 * before it, else behind it. The last match before it counts, since that is the closest.
 */
function besideDecoder(patterns) {
    return (_secret, beside) => {
        if (beside === undefined)
            return null;
        const facts = Object.entries(patterns).map(([name, pattern]) => {
            const every = new RegExp(pattern.source, 'gi');
            return [name, [...beside.before.matchAll(every)].at(-1)?.[1] ?? every.exec(beside.after)?.[1]];
        });
        return decodedOr(Object.fromEntries(facts));
    };
}
const between = /\w{0,20}\\{0,3}["']?\s{0,4}[:=]\s{0,4}\\{0,3}["']?/.source;
const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.source;
/** The tenant and the application that a client secret of Microsoft Entra stands with. */
const decodeClientSecret = besideDecoder({
    tenant: new RegExp(`tenant${between}(${uuid})`),
    application: new RegExp(`(?:client|app(?:lication)?)_?id${between}(${uuid})`),
});
/** The account that a storage key stands with. */
const decodeAccountKey = besideDecoder({
    account: new RegExp(`(?:AccountName=|account_?name${between})([a-z0-9]{3,24})`),
});
/** The user that a Kaggle key stands with. */
const decodeKaggleKey = besideDecoder({ user: new RegExp(`user_?name${between}([a-z0-9_-]{3,60})`) });

;// CONCATENATED MODULE: ./lib/secrets/rules/azure-client-secret.js



/* harmony default export */ const azure_client_secret = ((0,rule/* defineRule */.K)({
    id: 'azure-client-secret',
    title: 'Microsoft Entra client secret',
    provider: 'Microsoft Azure',
    tags: ['cloud'],
    keywords: ['0q~', '1q~', '2q~', '3q~', '4q~', '5q~', '6q~', '7q~', '8q~', '9q~'],
    format: { pieces: [(0,format/* run */.eF)('alnum', 3), (0,format/* run */.eF)('digits', 1), 'Q~', (0,format/* run */.eF)('dotted', 31, 34)] },
    checksum: { marvin: 'entra', seeds: ['AadPwd00'], lengths: [40] },
    decode: decodeClientSecret,
    tier: 'high',
    why: 'With the tenant and client id it signs in as the application.',
    mend: 'Delete the secret of the app registration, add a new one or a federated credential.',
    link: 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps',
    source: { url: 'https://learn.microsoft.com/entra/identity-platform/quickstart-register-app', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/azure-connection-string.js



/* harmony default export */ const azure_connection_string = ((0,rule/* defineRule */.K)({
    id: 'azure-connection-string',
    title: 'Azure connection string',
    provider: 'Microsoft Azure',
    tags: ['ml', 'cloud'],
    keywords: ['accountkey='],
    format: {
        pieces: ['AccountKey=', { secret: [(0,format/* run */.eF)('base64', 40, 88), { optional: [{ oneOf: ['==', '='] }] }] }],
        right: 'loose',
    },
    decode: decodeAccountKey,
    tier: 'high',
    why: 'It reads, writes and deletes everything in the account.',
    mend: 'Rotate the key in the portal and prefer an identity over account keys.',
    link: 'https://portal.azure.com/',
    source: {
        url: 'https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/azure-container-registry-key.js


/* harmony default export */ const azure_container_registry_key = ((0,rule/* defineRule */.K)({
    id: 'azure-container-registry-key',
    title: 'Azure Container Registry key',
    article: 'an',
    provider: 'Microsoft Azure',
    tags: ['ml', 'cloud'],
    keywords: ['+acr'],
    format: { pieces: [(0,format/* run */.eF)('base64', 42), '+ACR', (0,format/* run */.eF)('base64', 6)] },
    checksum: { marvin: 'bytes', seeds: ['ACRDflt0'] },
    tier: 'high',
    why: 'It pulls and pushes images of the registry.',
    mend: 'Regenerate the key in the portal and prefer an identity over keys.',
    link: 'https://portal.azure.com/',
    source: { url: 'https://github.com/microsoft/security-utilities', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/azure-cosmos-key.js


/* harmony default export */ const azure_cosmos_key = ((0,rule/* defineRule */.K)({
    id: 'azure-cosmos-key',
    title: 'Azure Cosmos DB key',
    article: 'an',
    provider: 'Microsoft Azure',
    tags: ['ml', 'cloud'],
    keywords: ['acdb'],
    format: {
        pieces: [(0,format/* run */.eF)('base64', 76), 'ACDb', (0,format/* run */.eF)('base64', 5), { oneOf: ['A', 'Q', 'g', 'w'] }, '=='],
        right: 'loose',
    },
    checksum: {
        marvin: 'bytes',
        seeds: ['MastRW00', 'MastRO00', 'SysAll00', 'Resour00', 'SystRO00', 'Encryp00', 'SystRW00'],
    },
    tier: 'high',
    why: 'It reads and changes every document of the account.',
    mend: 'Regenerate the key in the portal and prefer an identity over keys.',
    link: 'https://portal.azure.com/',
    source: { url: 'https://github.com/microsoft/security-utilities', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/azure-devops-legacy-token.js


/* harmony default export */ const azure_devops_legacy_token = ((0,rule/* defineRule */.K)({
    id: 'azure-devops-legacy-token',
    title: 'Azure DevOps token of the old form',
    provider: 'Microsoft',
    tags: ['code'],
    keywords: [
        'azure_devops',
        'azure-devops',
        'azuredevops',
        'ado_pat',
        'ado_token',
        'dev.azure.com',
        'visualstudio.com',
        'vsts',
        'vss_nuget',
    ],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('base36', 52)] }] },
    near: {
        words: [
            'azure_devops',
            'azure-devops',
            'azuredevops',
            'ado_pat',
            'ado_token',
            'dev.azure.com',
            'visualstudio.com',
            'vsts',
            'vss_nuget',
        ],
        within: 150,
    },
    checksum: { spread: 'azure-devops', lengths: [] },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'It reads and pushes code and runs pipelines as its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://dev.azure.com',
    source: {
        url: 'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/azure-devops-token.js


/* harmony default export */ const azure_devops_token = ((0,rule/* defineRule */.K)({
    id: 'azure-devops-token',
    title: 'Azure DevOps token',
    provider: 'Microsoft',
    tags: ['code'],
    keywords: ['azdo'],
    format: { pieces: [(0,format/* run */.eF)('alnum', 76), 'AZDO', (0,format/* run */.eF)('alnum', 4)] },
    tier: 'high',
    why: 'It reads and pushes code and runs pipelines as its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://dev.azure.com',
    source: {
        url: 'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/azure-event-hub-key.js


/* harmony default export */ const azure_event_hub_key = ((0,rule/* defineRule */.K)({
    id: 'azure-event-hub-key',
    title: 'Azure Event Hubs key',
    article: 'an',
    provider: 'Microsoft Azure',
    tags: ['ml', 'cloud'],
    keywords: ['+aeh'],
    format: { pieces: [(0,format/* run */.eF)('base64', 33), '+AEh', (0,format/* run */.eF)('base64', 6), '='], right: 'loose' },
    checksum: { marvin: 'bytes', seeds: ['Unknown0', 'Send0000', 'Manage00', 'Listen00', 'System00'] },
    tier: 'high',
    why: 'It reads and writes events of the namespace.',
    mend: 'Regenerate the key in the portal and prefer an identity over keys.',
    link: 'https://portal.azure.com/',
    source: { url: 'https://github.com/microsoft/security-utilities', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/azure-functions-key.js


/* harmony default export */ const azure_functions_key = ((0,rule/* defineRule */.K)({
    id: 'azure-functions-key',
    title: 'Azure Functions key',
    article: 'an',
    provider: 'Microsoft Azure',
    tags: ['ml', 'cloud'],
    keywords: ['azfu'],
    format: {
        pieces: [(0,format/* run */.eF)('base64url', 44), 'AzFu', (0,format/* run */.eF)('base64url', 5), { oneOf: ['A', 'Q', 'g', 'w'] }, '=='],
        right: 'loose',
    },
    checksum: { marvin: 'bytes-url', seeds: ['Functi00', 'Master00', 'System00'] },
    tier: 'high',
    why: 'It calls the function, and with a master key manages the app.',
    mend: 'Regenerate the key in the portal and prefer an identity over keys.',
    link: 'https://portal.azure.com/',
    source: { url: 'https://github.com/microsoft/security-utilities', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/azure-iot-key.js


/* harmony default export */ const azure_iot_key = ((0,rule/* defineRule */.K)({
    id: 'azure-iot-key',
    title: 'Azure IoT key',
    article: 'an',
    provider: 'Microsoft Azure',
    tags: ['ml', 'cloud'],
    keywords: ['aiot'],
    format: { pieces: [(0,format/* run */.eF)('base64', 33), 'AIoT', (0,format/* run */.eF)('base64', 6), '='], right: 'loose' },
    checksum: { marvin: 'bytes', seeds: ['IoTHub00', 'DpsKey00', 'Device00'] },
    tier: 'high',
    why: 'It acts as the hub or the device.',
    mend: 'Regenerate the key in the portal and prefer an identity over keys.',
    link: 'https://portal.azure.com/',
    source: { url: 'https://github.com/microsoft/security-utilities', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/azure-ml-classic-key.js


/* harmony default export */ const azure_ml_classic_key = ((0,rule/* defineRule */.K)({
    id: 'azure-ml-classic-key',
    title: 'Azure ML web service key',
    article: 'an',
    provider: 'Microsoft Azure',
    tags: ['ml', 'cloud'],
    keywords: ['+amc'],
    format: {
        pieces: [(0,format/* run */.eF)('base64', 76), '+AMC', (0,format/* run */.eF)('base64', 5), { oneOf: ['A', 'Q', 'g', 'w'] }, '=='],
        right: 'loose',
    },
    checksum: { marvin: 'bytes', seeds: ['Classic0'] },
    tier: 'high',
    why: 'It calls the deployed model and what it may reach.',
    mend: 'Regenerate the key in the portal and prefer an identity over keys.',
    link: 'https://portal.azure.com/',
    source: { url: 'https://github.com/microsoft/security-utilities', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/azure-ml-endpoint-key.js


/* harmony default export */ const azure_ml_endpoint_key = ((0,rule/* defineRule */.K)({
    id: 'azure-ml-endpoint-key',
    title: 'Azure ML endpoint key',
    provider: 'Microsoft Azure',
    tags: ['ml', 'cloud'],
    keywords: ['azureml', 'azure_ml', 'inference.ml.azure.com'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 32)] }] },
    near: { words: ['azureml', 'azure_ml', 'inference.ml.azure.com'], within: 120 },
    randomness: { bits: 3.6, mixed: true },
    tier: 'medium',
    why: 'It calls the online endpoint and what the model behind it may reach.',
    mend: 'Regenerate the key of the endpoint and prefer Microsoft Entra tokens.',
    link: 'https://ml.azure.com/',
    source: {
        url: 'https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/azure-openai-key.js


/* harmony default export */ const azure_openai_key = ((0,rule/* defineRule */.K)({
    id: 'azure-openai-key',
    title: 'Azure OpenAI key',
    provider: 'Microsoft Azure',
    tags: ['ml', 'cloud'],
    keywords: ['azure_openai', 'azureopenai', 'azure-openai', 'openai.azure.com', 'cognitiveservices'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 32)] }] },
    near: {
        words: ['azure_openai', 'azureopenai', 'azure-openai', 'openai.azure.com', 'cognitiveservices'],
        within: 120,
    },
    randomness: { bits: 2.9 },
    hostNear: true,
    tier: 'high',
    why: 'Whoever has it calls Azure OpenAI on your account and your bill, and may read what the account stores there.',
    mend: 'Regenerate the key of the resource in the portal and prefer an identity over keys.',
    link: 'https://portal.azure.com/',
    source: { url: 'https://learn.microsoft.com/azure/ai-services/openai/reference', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/azure-redis-key.js


/* harmony default export */ const azure_redis_key = ((0,rule/* defineRule */.K)({
    id: 'azure-redis-key',
    title: 'Azure Cache for Redis key',
    article: 'an',
    provider: 'Microsoft Azure',
    tags: ['ml', 'cloud'],
    keywords: ['azca'],
    format: { pieces: [(0,format/* run */.eF)('base64', 33), 'AzCa', (0,format/* run */.eF)('base64', 6), '='], right: 'loose' },
    checksum: { marvin: 'bytes', seeds: ['Access00'], lengths: [] },
    tier: 'high',
    why: 'It reads and changes everything in the cache.',
    mend: 'Regenerate the key in the portal and prefer an identity over keys.',
    link: 'https://portal.azure.com/',
    source: { url: 'https://github.com/microsoft/security-utilities', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/azure-relay-key.js


/* harmony default export */ const azure_relay_key = ((0,rule/* defineRule */.K)({
    id: 'azure-relay-key',
    title: 'Azure Relay key',
    article: 'an',
    provider: 'Microsoft Azure',
    tags: ['ml', 'cloud'],
    keywords: ['+arm'],
    format: { pieces: [(0,format/* run */.eF)('base64', 33), '+ARm', (0,format/* run */.eF)('base64', 6), '='], right: 'loose' },
    checksum: { marvin: 'bytes', seeds: ['Unknown0', 'Send0000', 'Manage00', 'Listen00', 'System00'] },
    tier: 'high',
    why: 'It listens and sends through the relay.',
    mend: 'Regenerate the key in the portal and prefer an identity over keys.',
    link: 'https://portal.azure.com/',
    source: { url: 'https://github.com/microsoft/security-utilities', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/azure-search-key.js


/* harmony default export */ const azure_search_key = ((0,rule/* defineRule */.K)({
    id: 'azure-search-key',
    title: 'Azure AI Search key',
    article: 'an',
    provider: 'Microsoft Azure',
    tags: ['ml', 'cloud'],
    keywords: ['azse'],
    format: { pieces: [(0,format/* run */.eF)('alnum', 42), 'AzSe', (0,format/* run */.eF)('alnum', 6)] },
    tier: 'high',
    why: 'It reads or changes every index of the service.',
    mend: 'Regenerate the key in the portal and prefer an identity over keys.',
    link: 'https://portal.azure.com/',
    source: { url: 'https://github.com/microsoft/security-utilities', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/azure-search-legacy-key.js


/* harmony default export */ const azure_search_legacy_key = ((0,rule/* defineRule */.K)({
    id: 'azure-search-legacy-key',
    title: 'Azure AI Search key',
    article: 'an',
    provider: 'Azure AI Search',
    tags: ['ml', 'cloud'],
    keywords: ['azure_search', 'search.windows.net', 'azure-search'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 52)] }] },
    near: { words: ['azure_search', 'search.windows.net', 'azure-search'], within: 120 },
    randomness: { bits: 4.0, mixed: true },
    tier: 'medium',
    why: 'It reads or changes every index of the service.',
    mend: 'Regenerate the key in the portal and prefer an identity over keys.',
    link: 'https://portal.azure.com/',
    source: { url: 'https://learn.microsoft.com/azure/search/search-security-api-keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/azure-service-bus-key.js


/* harmony default export */ const azure_service_bus_key = ((0,rule/* defineRule */.K)({
    id: 'azure-service-bus-key',
    title: 'Azure Service Bus key',
    article: 'an',
    provider: 'Microsoft Azure',
    tags: ['ml', 'cloud'],
    keywords: ['+asb'],
    format: { pieces: [(0,format/* run */.eF)('base64', 33), '+ASb', (0,format/* run */.eF)('base64', 6), '='], right: 'loose' },
    checksum: { marvin: 'bytes', seeds: ['Unknown0', 'Send0000', 'Manage00', 'Listen00', 'System00'] },
    tier: 'high',
    why: 'It reads and writes messages of the namespace.',
    mend: 'Regenerate the key in the portal and prefer an identity over keys.',
    link: 'https://portal.azure.com/',
    source: { url: 'https://github.com/microsoft/security-utilities', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/decoders/azure-shared-access.js

const rights = {
    r: 'read',
    a: 'add',
    c: 'create',
    w: 'write',
    d: 'delete',
    x: 'delete versions',
    y: 'delete for good',
    l: 'list',
    t: 'tags',
    f: 'filter',
    m: 'move',
    e: 'execute',
    o: 'ownership',
    p: 'permissions',
    u: 'update',
    i: 'immutability',
};
/** What the query of a shared access signature says around the signature: rights, expiry, resource, service version. */
function decodeSharedAccess(_signature, beside) {
    const query = `${/[^\s"'<>`]*$/.exec(beside?.before ?? '')?.[0] ?? ''}${/^[^\s"'<>`]*/.exec(beside?.after ?? '')?.[0] ?? ''}`;
    const until = expiryOf(field(query, 'se'));
    const permitted = Array.from(field(query, 'sp'), (letter) => rights[letter]).filter((right) => right !== undefined);
    return decodedOr({
        permissions: permitted,
        expires: dayOf(until),
        resource: field(query, 'sr') || field(query, 'srt'),
        policy: field(query, 'si') || field(query, 'skn'),
        host: /\/\/([a-z0-9.-]{3,200})/i.exec(query)?.[1],
    }, until === undefined ? {} : { expires: until });
}
function field(query, name) {
    const found = new RegExp(`(?:^|[?&;\\s])${name}=([^&;\\s]{1,200})`).exec(query)?.[1];
    if (found === undefined)
        return '';
    try {
        return decodeURIComponent(found);
    }
    catch {
        return found;
    }
}
/** Milliseconds of an ISO time, or of the seconds that messaging services write. */
function expiryOf(text) {
    const at = /^\d{9,11}$/.test(text) ? Number(text) * 1000 : Date.parse(text);
    return dayOf(at) === '' ? undefined : at;
}

;// CONCATENATED MODULE: ./lib/secrets/rules/azure-shared-access-signature.js



/* harmony default export */ const azure_shared_access_signature = ((0,rule/* defineRule */.K)({
    id: 'azure-shared-access-signature',
    title: 'Azure shared access signature',
    article: 'an',
    provider: 'Microsoft Azure',
    tags: ['ml', 'cloud'],
    keywords: ['&sig='],
    format: {
        pieces: [
            { oneOf: ['sv=20', 'sp=', 'se=20', 'st=20', 'si=', 'sr=', 'ss=', 'spr='] },
            (0,format/* run */.eF)('query', 10, 400),
            '&sig=',
            { secret: [(0,format/* run */.eF)('cookie', 43, 70), { optional: ['='] }] },
        ],
    },
    decode: decodeSharedAccess,
    randomness: { bits: 3.6, mixed: true },
    tier: 'high',
    why: 'Until it expires it does with the container, queue or hub what its permissions say.',
    mend: 'Rotate the key that signed it (or change the stored access policy), and use a user delegation or an identity.',
    link: 'https://portal.azure.com/',
    source: { url: 'https://learn.microsoft.com/azure/storage/common/storage-sas-overview', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/azure-storage-key.js



/* harmony default export */ const azure_storage_key = ((0,rule/* defineRule */.K)({
    id: 'azure-storage-key',
    title: 'Azure Storage account key',
    provider: 'Microsoft Azure',
    tags: ['ml', 'cloud'],
    keywords: ['+ast'],
    format: {
        pieces: [(0,format/* run */.eF)('base64', 76), '+ASt', (0,format/* run */.eF)('base64', 5), { oneOf: ['A', 'Q', 'g', 'w'] }, '=='],
        right: 'loose',
    },
    checksum: { marvin: 'bytes', seeds: ['Default0'] },
    decode: decodeAccountKey,
    tier: 'high',
    why: 'It reads, writes and deletes everything in the storage account.',
    mend: 'Rotate the key in the portal and prefer an identity over account keys.',
    link: 'https://portal.azure.com/#browse/Microsoft.Storage%2FStorageAccounts',
    source: { url: 'https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/backblaze-application-key.js


/* harmony default export */ const backblaze_application_key = ((0,rule/* defineRule */.K)({
    id: 'backblaze-application-key',
    title: 'Backblaze application key',
    provider: 'Backblaze',
    tags: ['cloud'],
    keywords: ['backblaze', 'b2_app', 'b2_key', 'b2_secret', 'b2_acc'],
    format: { pieces: [{ secret: ['K00', (0,format/* run */.eF)('digits', 1), (0,format/* run */.eF)('base64', 27)] }] },
    near: { words: ['backblaze', 'b2_app', 'b2_key', 'b2_secret', 'b2_acc'], within: 120 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'high',
    why: 'It reads and writes the stored files.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://secure.backblaze.com/app_keys.htm',
    source: { url: 'https://www.backblaze.com/docs/cloud-storage-application-keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/baseten-api-key.js


/* harmony default export */ const baseten_api_key = ((0,rule/* defineRule */.K)({
    id: 'baseten-api-key',
    title: 'Baseten API key',
    provider: 'Baseten',
    tags: ['ml'],
    keywords: ['baseten'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 8), '.', (0,format/* run */.eF)('alnum', 32)] }] },
    near: { words: ['baseten'], within: 120 },
    tier: 'high',
    why: 'Whoever has it calls Baseten on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named BASETEN_API_KEY.',
    link: 'https://app.baseten.co/settings/api_keys',
    source: { url: 'https://docs.baseten.co/organization/api-keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/beam-cloud-token.js


/* harmony default export */ const beam_cloud_token = ((0,rule/* defineRule */.K)({
    id: 'beam-cloud-token',
    title: 'Beam token',
    provider: 'Beam',
    tags: ['ml'],
    keywords: ['beam_token', 'beam.cloud', 'beam_auth', 'beta9_token'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('base64', 86), '=='] }] },
    near: { words: ['beam_token', 'beam.cloud', 'beam_auth', 'beta9_token'], within: 120 },
    randomness: { bits: 4.3 },
    tier: 'medium',
    why: 'It deploys and calls functions on your bill.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named BEAM_TOKEN.',
    link: 'https://platform.beam.cloud/settings/api-keys',
    source: { url: 'https://docs.beam.cloud/v2/getting-started/installation', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/beamer-api-key.js


/* harmony default export */ const beamer_api_key = ((0,rule/* defineRule */.K)({
    id: 'beamer-api-key',
    title: 'Beamer API key',
    provider: 'Beamer',
    tags: ['operations'],
    keywords: ['beamer'],
    format: { pieces: [{ secret: ['b_', (0,format/* run */.eF)('base64url', 44)] }] },
    near: { words: ['beamer'], within: 100 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'high',
    why: 'It publishes announcements in your name.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.getbeamer.com/settings',
    source: { url: 'https://www.getbeamer.com/api', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/binance-api-secret.js


/* harmony default export */ const binance_api_secret = ((0,rule/* defineRule */.K)({
    id: 'binance-api-secret',
    title: 'Binance API secret',
    provider: 'Binance',
    tags: ['payment'],
    keywords: ['binance'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 64)] }] },
    near: { words: ['binance'], within: 80 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'It trades and, with the right, moves funds.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://www.binance.com/en/my/settings/api-management',
    source: {
        url: 'https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/bitbucket-app-password.js


/* harmony default export */ const bitbucket_app_password = ((0,rule/* defineRule */.K)({
    id: 'bitbucket-app-password',
    title: 'Bitbucket app password',
    provider: 'Atlassian',
    tags: ['code'],
    keywords: ['atbb'],
    format: { pieces: ['ATBB', (0,format/* run */.eF)('alnum', 24), (0,format/* run */.eF)('upper-hex', 8)] },
    checksum: { encoding: 'upper-hex', digits: 8, from: 0, gap: 0 },
    tier: 'high',
    why: 'It reads and changes repositories as its permissions allow.',
    mend: 'Revoke it on the linked page and make an API token with an expiry.',
    link: 'https://bitbucket.org/account/settings/app-passwords/',
    source: { url: 'https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/bitly-token.js


/* harmony default export */ const bitly_token = ((0,rule/* defineRule */.K)({
    id: 'bitly-token',
    title: 'Bitly token',
    provider: 'Bitly',
    tags: ['operations'],
    keywords: ['bitly'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 40)] }] },
    near: { words: ['bitly'], within: 60 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'It changes where your short links lead.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.bitly.com/settings/api/',
    source: { url: 'https://dev.bitly.com/docs/getting-started/authentication/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/black-forest-labs-key.js


/* harmony default export */ const black_forest_labs_key = ((0,rule/* defineRule */.K)({
    id: 'black-forest-labs-key',
    title: 'Black Forest Labs key',
    provider: 'Black Forest Labs',
    tags: ['ml'],
    keywords: ['bfl_api', 'bfl.ai', 'bfl.ml', 'blackforestlabs', 'black_forest'],
    format: { pieces: [{ secret: [...format/* uuid */.uR] }] },
    near: { words: ['bfl_api', 'bfl.ai', 'bfl.ml', 'blackforestlabs', 'black_forest'], within: 120 },
    tier: 'medium',
    why: 'Whoever has it calls Black Forest Labs on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named BFL_API_KEY.',
    link: 'https://dashboard.bfl.ai/',
    source: { url: 'https://docs.bfl.ai/quick_start/create_account', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/blynk-client-secret.js


/* harmony default export */ const blynk_client_secret = ((0,rule/* defineRule */.K)({
    id: 'blynk-client-secret',
    title: 'Blynk client credentials',
    provider: 'Blynk',
    tags: ['operations'],
    keywords: ['oa2-client-id_'],
    format: { pieces: ['oa2-client-id_', (0,format/* run */.eF)('base64url', 32), ':', { secret: [(0,format/* run */.eF)('base64url', 40)] }] },
    tier: 'high',
    why: 'It reads and commands the devices of the organisation.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://blynk.cloud',
    source: { url: 'https://docs.blynk.io/en/blynk.cloud/platform-api', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/blynk-device-token.js


/* harmony default export */ const blynk_device_token = ((0,rule/* defineRule */.K)({
    id: 'blynk-device-token',
    title: 'Blynk device token',
    provider: 'Blynk',
    tags: ['operations'],
    keywords: ['blynk'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('base64url', 32)] }] },
    near: { words: ['blynk'], within: 60 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'It reads and commands the device.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://blynk.cloud',
    source: {
        url: 'https://docs.blynk.io/en/getting-started/activating-devices/manual-device-activation',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/botpress-token.js


/* harmony default export */ const botpress_token = ((0,rule/* defineRule */.K)({
    id: 'botpress-token',
    title: 'Botpress token',
    provider: 'Botpress',
    tags: ['ml'],
    keywords: ['bp_pat_', 'bp_bak_', 'bp_wak_'],
    format: { pieces: [{ oneOf: ['bp_pat_', 'bp_bak_', 'bp_wak_'] }, (0,format/* run */.eF)('alnum', 36)] },
    tier: 'high',
    why: 'Whoever has it calls Botpress on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named BOTPRESS_TOKEN.',
    link: 'https://app.botpress.cloud/profile/settings',
    source: { url: 'https://botpress.com/docs/api-reference/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/box-client-secret.js


/* harmony default export */ const box_client_secret = ((0,rule/* defineRule */.K)({
    id: 'box-client-secret',
    title: 'Box client secret',
    provider: 'Box',
    tags: ['operations'],
    keywords: ['box_client_secret', 'box_developer_token', 'boxappsettings', 'box_secret', 'box_access_token'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 32)] }] },
    near: {
        words: ['box_client_secret', 'box_developer_token', 'boxappsettings', 'box_secret', 'box_access_token'],
        within: 120,
    },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'It reads and writes files as the app may.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.box.com/developers/console',
    source: { url: 'https://developer.box.com/guides/authentication/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/braintree-access-token.js


/* harmony default export */ const braintree_access_token = ((0,rule/* defineRule */.K)({
    id: 'braintree-access-token',
    title: 'Braintree access token',
    provider: 'PayPal',
    tags: ['payment'],
    keywords: ['access_token$'],
    format: {
        pieces: ['access_token$', { oneOf: ['production$', 'sandbox$'] }, (0,format/* run */.eF)('lower-alnum', 16), '$', (0,format/* run */.eF)('hex', 32)],
    },
    tier: 'high',
    why: 'It takes payments and refunds them.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://developer.paypal.com/braintree/docs/',
    source: { url: 'https://developer.paypal.com/braintree/docs/start/overview', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/braintrust-api-key.js


/* harmony default export */ const braintrust_api_key = ((0,rule/* defineRule */.K)({
    id: 'braintrust-api-key',
    title: 'Braintrust API key',
    provider: 'Braintrust',
    tags: ['ml'],
    keywords: ['braintrust'],
    format: { pieces: [{ secret: ['sk-', (0,format/* run */.eF)('alnum', 48)] }] },
    near: { words: ['braintrust'], within: 120 },
    randomness: { bits: 3.9 },
    tier: 'high',
    why: 'It reads and writes logs, data sets and experiments of the organization.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named BRAINTRUST_API_KEY.',
    link: 'https://www.braintrust.dev/app/settings/api-keys',
    source: { url: 'https://www.braintrust.dev/docs/reference/api', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/brave-search-key.js


/* harmony default export */ const brave_search_key = ((0,rule/* defineRule */.K)({
    id: 'brave-search-key',
    title: 'Brave Search key',
    provider: 'Brave Search',
    tags: ['ml'],
    keywords: ['brave_api', 'brave_search', 'bravesearch', 'search.brave', 'brave_key'],
    format: { pieces: [{ secret: ['BSA', (0,format/* run */.eF)('base64url', 28)] }] },
    near: { words: ['brave_api', 'brave_search', 'bravesearch', 'search.brave', 'brave_key'], within: 120 },
    randomness: { bits: 3.4 },
    tier: 'high',
    why: 'Whoever has it calls Brave Search on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named BRAVE_API_KEY.',
    link: 'https://api-dashboard.search.brave.com/app/keys',
    source: { url: 'https://api-dashboard.search.brave.com/app/documentation/web-search/get-started', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/brevo-api-key.js


/* harmony default export */ const brevo_api_key = ((0,rule/* defineRule */.K)({
    id: 'brevo-api-key',
    title: 'Brevo API key',
    provider: 'Brevo',
    tags: ['mail'],
    keywords: ['xkeysib-', 'xsmtpsib-'],
    format: { pieces: [{ oneOf: ['xkeysib-', 'xsmtpsib-'] }, (0,format/* run */.eF)('hex', 64), '-', (0,format/* run */.eF)('alnum', 16)] },
    tier: 'high',
    why: 'It reads contacts and sends mail in your name.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.brevo.com/settings/keys/api',
    source: { url: 'https://developers.brevo.com/docs/getting-started', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/browserbase-api-key.js


/* harmony default export */ const browserbase_api_key = ((0,rule/* defineRule */.K)({
    id: 'browserbase-api-key',
    title: 'Browserbase API key',
    provider: 'Browserbase',
    tags: ['ml'],
    keywords: ['bb_live_'],
    format: { pieces: ['bb_live_', (0,format/* run */.eF)('base64url', 27)] },
    randomness: { bits: 3.3, mixed: true },
    tier: 'high',
    why: 'Whoever has it calls Browserbase on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named BROWSERBASE_API_KEY.',
    link: 'https://www.browserbase.com/settings',
    source: { url: 'https://docs.browserbase.com/reference/api/overview', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/browserstack-access-key.js


/* harmony default export */ const browserstack_access_key = ((0,rule/* defineRule */.K)({
    id: 'browserstack-access-key',
    title: 'BrowserStack access key',
    provider: 'BrowserStack',
    tags: ['code'],
    keywords: ['browserstack'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 20)] }] },
    near: { words: ['browserstack'], within: 60 },
    randomness: { bits: 3.2, mixed: true },
    tier: 'medium',
    why: 'It uses browsers and devices on your account.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://www.browserstack.com/accounts/settings',
    source: { url: 'https://www.browserstack.com/docs/automate/selenium/getting-started/nodejs', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/bugsnag-api-key.js


/* harmony default export */ const bugsnag_api_key = ((0,rule/* defineRule */.K)({
    id: 'bugsnag-api-key',
    title: 'Bugsnag key',
    provider: 'SmartBear',
    tags: ['operations'],
    keywords: ['bugsnag'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['bugsnag'], within: 60 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'It sends errors in the name of the project.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.bugsnag.com',
    source: { url: 'https://docs.bugsnag.com/api/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/buildkite-token.js


/* harmony default export */ const buildkite_token = ((0,rule/* defineRule */.K)({
    id: 'buildkite-token',
    title: 'Buildkite API token',
    provider: 'Buildkite',
    tags: ['code'],
    keywords: ['bkua_'],
    format: { pieces: ['bkua_', (0,format/* run */.eF)('hex', 40)] },
    tier: 'high',
    why: 'It reads build logs and starts or changes builds as its scopes allow.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://buildkite.com/user/api-access-tokens',
    source: { url: 'https://buildkite.com/docs/apis/managing-api-tokens', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/cartesia-api-key.js


/* harmony default export */ const cartesia_api_key = ((0,rule/* defineRule */.K)({
    id: 'cartesia-api-key',
    title: 'Cartesia API key',
    provider: 'Cartesia',
    tags: ['ml'],
    keywords: ['sk_car_'],
    format: { pieces: ['sk_car_', (0,format/* run */.eF)('alnum', 20, 32)] },
    randomness: { bits: 3.2, mixed: true },
    tier: 'high',
    why: 'Whoever has it calls Cartesia on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named CARTESIA_API_KEY.',
    link: 'https://play.cartesia.ai/keys',
    source: { url: 'https://docs.cartesia.ai/get-started/make-an-api-request', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/census-api-key.js


/* harmony default export */ const census_api_key = ((0,rule/* defineRule */.K)({
    id: 'census-api-key',
    title: 'US Census API key',
    provider: 'US Census',
    tags: ['ml'],
    keywords: ['census_api', 'census.gov', 'census_key'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 40)] }] },
    near: { words: ['census_api', 'census.gov', 'census_key'], within: 120 },
    randomness: { bits: 2.9 },
    tier: 'medium',
    why: 'It downloads data in your name.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named CENSUS_API_KEY.',
    link: 'https://api.census.gov/data/key_signup.html',
    source: { url: 'https://www.census.gov/data/developers/guidance/api-user-guide.html', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/cerebras-api-key.js


/* harmony default export */ const cerebras_api_key = ((0,rule/* defineRule */.K)({
    id: 'cerebras-api-key',
    title: 'Cerebras API key',
    provider: 'Cerebras',
    tags: ['ml'],
    keywords: ['csk-'],
    format: { pieces: ['csk-', (0,format/* run */.eF)('lower-alnum', 48)] },
    tier: 'high',
    why: 'Whoever has it calls Cerebras on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named CEREBRAS_API_KEY.',
    link: 'https://cloud.cerebras.ai',
    source: { url: 'https://inference-docs.cerebras.ai/quickstart', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/cerebrium-api-key.js



/* harmony default export */ const cerebrium_api_key = ((0,rule/* defineRule */.K)({
    id: 'cerebrium-api-key',
    title: 'Cerebrium API key',
    provider: 'Cerebrium',
    tags: ['ml'],
    keywords: ['cerebrium'],
    format: {
        pieces: [
            {
                secret: [
                    'eyJ',
                    (0,format/* run */.eF)('base64url', 14, 1000),
                    '.eyJ',
                    (0,format/* run */.eF)('base64url', 14, 4000),
                    '.',
                    (0,format/* run */.eF)('base64url', 20, 1000),
                ],
            },
        ],
    },
    near: { words: ['cerebrium'], within: 160 },
    decode: decodeToken,
    tier: 'high',
    why: 'Whoever has it calls Cerebrium on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named CEREBRIUM_API_KEY.',
    link: 'https://dashboard.cerebrium.ai/',
    source: { url: 'https://docs.cerebrium.ai/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/checkly-api-key.js


/* harmony default export */ const checkly_api_key = ((0,rule/* defineRule */.K)({
    id: 'checkly-api-key',
    title: 'Checkly key',
    provider: 'Checkly',
    tags: ['operations'],
    keywords: ['cu_'],
    format: { pieces: ['cu_', (0,format/* run */.eF)('hex', 32)] },
    randomness: { bits: 2.9, mixed: true },
    tier: 'high',
    why: 'It reads and changes checks as its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.checklyhq.com/settings/user/api-keys',
    source: { url: 'https://www.checklyhq.com/docs/cli/authentication/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/chroma-cloud-key.js


/* harmony default export */ const chroma_cloud_key = ((0,rule/* defineRule */.K)({
    id: 'chroma-cloud-key',
    title: 'Chroma Cloud API key',
    provider: 'Chroma Cloud',
    tags: ['ml'],
    keywords: ['chroma_api', 'trychroma', 'chroma_cloud', 'chromadb', 'chroma_token'],
    format: { pieces: [{ secret: ['ck-', (0,format/* run */.eF)('alnum', 40, 48)] }] },
    near: { words: ['chroma_api', 'trychroma', 'chroma_cloud', 'chromadb', 'chroma_token'], within: 120 },
    randomness: { bits: 3.8 },
    tier: 'high',
    why: 'It reads and changes every collection of the database.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named CHROMA_API_KEY.',
    link: 'https://www.trychroma.com/',
    source: { url: 'https://docs.trychroma.com/cloud/getting-started', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/chromatic-project-token.js


/* harmony default export */ const chromatic_project_token = ((0,rule/* defineRule */.K)({
    id: 'chromatic-project-token',
    title: 'Chromatic project token',
    provider: 'Chromatic',
    tags: ['code'],
    keywords: ['chpt_'],
    format: { pieces: ['chpt_', (0,format/* run */.eF)('hex', 11, 15)] },
    randomness: { bits: 2.3, mixed: true },
    tier: 'high',
    why: 'It uploads builds in the name of the project.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://www.chromatic.com/apps',
    source: { url: 'https://www.chromatic.com/docs/setup/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/chutes-api-key.js


/* harmony default export */ const chutes_api_key = ((0,rule/* defineRule */.K)({
    id: 'chutes-api-key',
    title: 'Chutes API key',
    provider: 'Chutes',
    tags: ['ml'],
    keywords: ['cpk_'],
    format: { pieces: ['cpk_', (0,format/* run */.eF)('hex', 32), '.', (0,format/* run */.eF)('hex', 32), '.', (0,format/* run */.eF)('alnum', 32)] },
    tier: 'high',
    why: 'Whoever has it calls Chutes on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named CHUTES_API_KEY.',
    link: 'https://chutes.ai/app/api',
    source: { url: 'https://chutes.ai/docs', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/circleci-token.js


/* harmony default export */ const circleci_token = ((0,rule/* defineRule */.K)({
    id: 'circleci-token',
    title: 'CircleCI token',
    provider: 'CircleCI',
    tags: ['operations'],
    keywords: ['ccipat_'],
    format: { pieces: ['CCIPAT_', (0,format/* run */.eF)('alnum', 20, 24), '_', (0,format/* run */.eF)('hex', 40)] },
    tier: 'high',
    why: 'It starts pipelines and reads their settings.',
    mend: 'Revoke it on the linked page.',
    link: 'https://app.circleci.com/settings/user/tokens',
    source: { url: 'https://circleci.com/docs/managing-api-tokens/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/clarifai-token.js


/* harmony default export */ const clarifai_token = ((0,rule/* defineRule */.K)({
    id: 'clarifai-token',
    title: 'Clarifai token',
    provider: 'Clarifai',
    tags: ['ml'],
    keywords: ['clarifai'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['clarifai'], within: 120 },
    randomness: { bits: 2.9 },
    tier: 'medium',
    why: 'Whoever has it calls Clarifai on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named CLARIFAI_PAT.',
    link: 'https://clarifai.com/settings/security',
    source: { url: 'https://docs.clarifai.com/control/authentication/pat', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/clearml-secret-key.js


/* harmony default export */ const clearml_secret_key = ((0,rule/* defineRule */.K)({
    id: 'clearml-secret-key',
    title: 'ClearML secret key',
    provider: 'ClearML',
    tags: ['ml'],
    keywords: ['clearml', 'trains_api'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 50, 64)] }] },
    near: { words: ['clearml', 'trains_api'], within: 300 },
    companion: { title: 'ClearML access key', format: { pieces: [(0,format/* run */.eF)('upper-alnum', 20, 30)] }, lines: 4 },
    randomness: { bits: 3.9, mixed: true },
    hostNear: true,
    tier: 'high',
    why: 'With the access key it runs tasks on your agents and reads artifacts.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named CLEARML_API_SECRET_KEY.',
    link: 'https://app.clear.ml/settings/workspace-configuration',
    source: { url: 'https://clear.ml/docs/latest/docs/webapp/settings/webapp_settings_profile', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/clickhouse-cloud-key.js


/* harmony default export */ const clickhouse_cloud_key = ((0,rule/* defineRule */.K)({
    id: 'clickhouse-cloud-key',
    title: 'ClickHouse Cloud API secret',
    provider: 'ClickHouse',
    tags: ['database'],
    keywords: ['clickhouse'],
    format: { pieces: [{ secret: ['4b1d', (0,format/* run */.eF)('alnum', 38)] }] },
    near: { words: ['clickhouse'], within: 120 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'high',
    why: 'It changes services of the organisation.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://console.clickhouse.cloud',
    source: { url: 'https://clickhouse.com/docs/cloud/manage/openapi', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/clickup-token.js


/* harmony default export */ const clickup_token = ((0,rule/* defineRule */.K)({
    id: 'clickup-token',
    title: 'ClickUp token',
    provider: 'ClickUp',
    tags: ['operations'],
    keywords: ['pk_'],
    format: { pieces: ['pk_', (0,format/* run */.eF)('digits', 6, 10), '_', (0,format/* run */.eF)('upper-alnum', 32)] },
    tier: 'high',
    why: 'It reads and changes tasks as its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.clickup.com/settings/apps',
    source: { url: 'https://developer.clickup.com/docs/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/clojars-token.js


/* harmony default export */ const clojars_token = ((0,rule/* defineRule */.K)({
    id: 'clojars-token',
    title: 'Clojars token',
    provider: 'Clojars',
    tags: ['registry'],
    keywords: ['clojars_'],
    format: { pieces: ['CLOJARS_', (0,format/* run */.eF)('hex', 60)] },
    tier: 'high',
    why: 'It publishes libraries that others install.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://clojars.org/tokens',
    source: { url: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/cloudflare-global-key.js


/* harmony default export */ const cloudflare_global_key = ((0,rule/* defineRule */.K)({
    id: 'cloudflare-global-key',
    title: 'Cloudflare global API key',
    provider: 'Cloudflare',
    tags: ['cloud'],
    keywords: ['cloudflare', 'x-auth-key', 'cf_api_key'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 37)] }] },
    near: { words: ['cloudflare', 'x-auth-key', 'cf_api_key'], within: 80 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'It does everything in the account that its owner can do.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://dash.cloudflare.com/profile/api-tokens',
    source: { url: 'https://developers.cloudflare.com/fundamentals/api/get-started/keys/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/cloudflare-legacy-token.js


/* harmony default export */ const cloudflare_legacy_token = ((0,rule/* defineRule */.K)({
    id: 'cloudflare-legacy-token',
    title: 'Cloudflare token of the old form',
    provider: 'Cloudflare',
    tags: ['cloud'],
    keywords: ['cloudflare', 'cf_api_token', 'cf_token'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('base64url', 40)] }] },
    near: { words: ['cloudflare', 'cf_api_token', 'cf_token'], within: 80 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'It changes zones, workers or storage as its rights allow.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://dash.cloudflare.com/profile/api-tokens',
    source: { url: 'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/cloudflare-origin-ca-key.js


/* harmony default export */ const cloudflare_origin_ca_key = ((0,rule/* defineRule */.K)({
    id: 'cloudflare-origin-ca-key',
    title: 'Cloudflare Origin CA key',
    provider: 'Cloudflare',
    tags: ['cloud'],
    keywords: ['v1.0-'],
    format: { pieces: ['v1.0-', (0,format/* run */.eF)('hex', 24), '-', (0,format/* run */.eF)('hex', 146)] },
    tier: 'high',
    why: 'It makes certificates for the domains of the account.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://dash.cloudflare.com/profile/api-tokens',
    source: { url: 'https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/cloudflare-token.js


/* harmony default export */ const cloudflare_token = ((0,rule/* defineRule */.K)({
    id: 'cloudflare-token',
    title: 'Cloudflare token',
    provider: 'Cloudflare',
    tags: ['cloud'],
    keywords: ['cfk_', 'cfut_', 'cfat_'],
    format: { pieces: [{ oneOf: ['cfk_', 'cfut_', 'cfat_'] }, (0,format/* run */.eF)('alnum', 40), (0,format/* run */.eF)('hex', 8)] },
    checksum: { encoding: 'hex', digits: 8, from: 'prefix', gap: 0 },
    tier: 'high',
    why: 'It changes DNS, workers and storage as its permissions allow.',
    mend: 'Roll it on the linked page.',
    link: 'https://dash.cloudflare.com/profile/api-tokens',
    source: { url: 'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/cloudflare-tunnel-token.js


/* harmony default export */ const cloudflare_tunnel_token = ((0,rule/* defineRule */.K)({
    id: 'cloudflare-tunnel-token',
    title: 'Cloudflare tunnel token',
    provider: 'Cloudflare',
    tags: ['cloud'],
    keywords: ['eyjhijoi'],
    format: { pieces: ['eyJhIjoi', (0,format/* run */.eF)('alnum', 120, 240), { optional: ['='] }, { optional: ['='] }] },
    tier: 'high',
    why: 'It answers in the place of the service behind the tunnel.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://one.dash.cloudflare.com',
    source: { url: 'https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/cloudinary-url.js


/* harmony default export */ const cloudinary_url = ((0,rule/* defineRule */.K)({
    id: 'cloudinary-url',
    title: 'Cloudinary address with its secret',
    provider: 'Cloudinary',
    tags: ['operations'],
    keywords: ['cloudinary://'],
    format: {
        pieces: [
            'cloudinary://',
            (0,format/* run */.eF)('digits', 12, 18),
            ':',
            { secret: [(0,format/* run */.eF)('base64url', 24, 32)] },
            '@',
            (0,format/* run */.eF)('base64url', 2, 60),
        ],
        right: 'loose',
    },
    tier: 'high',
    why: 'It reads, changes and deletes every stored picture.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://console.cloudinary.com/settings/api-keys',
    source: { url: 'https://cloudinary.com/documentation/cloudinary_sdks', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/cloudsmith-api-key.js


/* harmony default export */ const cloudsmith_api_key = ((0,rule/* defineRule */.K)({
    id: 'cloudsmith-api-key',
    title: 'Cloudsmith API key',
    provider: 'Cloudsmith',
    tags: ['registry'],
    keywords: ['cloudsmith'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 40)] }] },
    near: { words: ['cloudsmith'], within: 60 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'It reads and publishes packages as its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://cloudsmith.io/user/settings/api/',
    source: { url: 'https://help.cloudsmith.io/docs/api-key', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/cockroachdb-cloud-key.js


/* harmony default export */ const cockroachdb_cloud_key = ((0,rule/* defineRule */.K)({
    id: 'cockroachdb-cloud-key',
    title: 'CockroachDB Cloud API key',
    provider: 'Cockroach Labs',
    tags: ['database'],
    keywords: ['ccdb1_'],
    format: { pieces: ['CCDB1_', (0,format/* run */.eF)('alnum', 22), '_', (0,format/* run */.eF)('alnum', 40)] },
    tier: 'high',
    why: 'It changes clusters and users of the organisation.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://cockroachlabs.cloud/access',
    source: { url: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/codecov-token.js


/* harmony default export */ const codecov_token = ((0,rule/* defineRule */.K)({
    id: 'codecov-token',
    title: 'Codecov upload token',
    provider: 'Codecov',
    tags: ['code'],
    keywords: ['codecov_token', 'codecov'],
    format: { pieces: [{ secret: [...format/* uuid */.uR] }] },
    near: { words: ['codecov_token', 'codecov'], within: 40 },
    tier: 'medium',
    why: 'It uploads reports in the name of the repository, which can hide untested code.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.codecov.io',
    source: { url: 'https://docs.codecov.com/docs/codecov-tokens', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/cohere-api-key.js


/* harmony default export */ const cohere_api_key = ((0,rule/* defineRule */.K)({
    id: 'cohere-api-key',
    title: 'Cohere API key',
    provider: 'Cohere',
    tags: ['ml'],
    keywords: ['cohere', 'co_api_key'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 40)] }] },
    near: { words: ['cohere', 'co_api_key'], within: 120 },
    randomness: { bits: 3.9, mixed: true },
    tier: 'high',
    why: 'Whoever has it calls Cohere on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named CO_API_KEY.',
    link: 'https://dashboard.cohere.com/api-keys',
    source: { url: 'https://docs.cohere.com/reference/about', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/coinbase-api-secret.js


/* harmony default export */ const coinbase_api_secret = ((0,rule/* defineRule */.K)({
    id: 'coinbase-api-secret',
    title: 'Coinbase API secret',
    provider: 'Coinbase',
    tags: ['payment'],
    keywords: ['coinbase'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('base64', 86), '=='] }] },
    near: { words: ['coinbase'], within: 120 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'It trades and, with the right, moves funds.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://www.coinbase.com/settings/api',
    source: { url: 'https://docs.cdp.coinbase.com/get-started/authentication/overview', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/comet-api-key.js


/* harmony default export */ const comet_api_key = ((0,rule/* defineRule */.K)({
    id: 'comet-api-key',
    title: 'Comet API key',
    provider: 'Comet',
    tags: ['ml'],
    keywords: ['comet'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 25)] }] },
    near: { words: ['comet'], within: 120 },
    randomness: { bits: 3.3, mixed: true },
    hostNear: true,
    tier: 'high',
    why: 'It reads and writes every experiment and model of the account.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named COMET_API_KEY.',
    link: 'https://www.comet.com/account-settings/apiKeys',
    source: { url: 'https://www.comet.com/docs/v2/guides/experiment-management/configure-sdk/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/command-line-user.js


/* harmony default export */ const command_line_user = ((0,rule/* defineRule */.K)({
    id: 'command-line-user',
    title: 'user and password on a command line',
    provider: 'any',
    tags: ['generic'],
    keywords: [' -u ', '--user ', '--user=', '--proxy-user '],
    format: {
        pieces: [
            { oneOf: [' -u ', ' --user ', ' --user=', ' --proxy-user '] },
            { optional: [{ oneOf: ['"', "'"] }] },
            (0,format/* run */.eF)('url-user', 1, 80),
            ':',
            { secret: [(0,format/* run */.eF)('url-password', 8, 120)] },
        ],
        left: 'loose',
    },
    randomness: { bits: 2.8, mixed: true },
    tier: 'medium',
    identity: 'match',
    why: 'It signs in wherever the command goes, and every process of the machine can read it while it runs.',
    mend: 'Change the password, and let the command read it from a file or the environment (curl: `--netrc`, `-K`).',
    link: 'https://curl.se/docs/manpage.html#-u',
    source: { url: 'https://curl.se/docs/manpage.html', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/composio-api-key.js


/* harmony default export */ const composio_api_key = ((0,rule/* defineRule */.K)({
    id: 'composio-api-key',
    title: 'Composio API key',
    provider: 'Composio',
    tags: ['ml'],
    keywords: ['composio'],
    format: { pieces: [{ secret: [{ optional: ['ak_'] }, (0,format/* run */.eF)('base64url', 20, 24)] }] },
    near: { words: ['composio'], within: 120 },
    randomness: { bits: 3.3, mixed: true },
    tier: 'medium',
    why: 'It acts through every account that users connected.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named COMPOSIO_API_KEY.',
    link: 'https://platform.composio.dev/',
    source: { url: 'https://docs.composio.dev/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/confluent-secret.js


/* harmony default export */ const confluent_secret = ((0,rule/* defineRule */.K)({
    id: 'confluent-secret',
    title: 'Confluent API secret',
    provider: 'Confluent',
    tags: ['operations'],
    keywords: ['cflt'],
    format: { pieces: ['cflt', (0,format/* run */.eF)('base64', 60)] },
    checksum: { encoding: 'base64-little-endian', digits: 6, from: 4, gap: 0 },
    randomness: { bits: 4.0 },
    tier: 'high',
    why: 'With its key it reads and writes topics of the cluster.',
    mend: 'Delete the key on the linked page and make a new one.',
    link: 'https://confluent.cloud/settings/api-keys',
    source: {
        url: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/connection-string-password.js


/* harmony default export */ const connection_string_password = ((0,rule/* defineRule */.K)({
    id: 'connection-string-password',
    title: 'connection string with its password',
    provider: 'any',
    tags: ['database'],
    keywords: [';password=', ';pwd=', '; password=', '; pwd='],
    format: {
        pieces: [
            { oneOf: ['Server=', 'server=', 'SERVER=', 'Data Source=', 'data source=', 'DATA SOURCE=', 'Host=', 'host='] },
            (0,format/* run */.eF)('connection', 2, 300),
            {
                oneOf: [
                    ';Password=',
                    ';password=',
                    ';PASSWORD=',
                    ';Pwd=',
                    ';pwd=',
                    ';PWD=',
                    '; Password=',
                    '; password=',
                    '; Pwd=',
                    '; pwd=',
                ],
            },
            { secret: [(0,format/* run */.eF)('url-password', 4, 120)] },
        ],
        right: 'loose',
    },
    tier: 'medium',
    identity: 'match',
    why: 'It opens the database to whoever can reach its server.',
    mend: 'Change the password of that user and keep the string in a secret, or sign in without a password.',
    link: 'https://owasp.org/www-project-top-ten/',
    source: { url: 'https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/consul-token.js


/* harmony default export */ const consul_token = ((0,rule/* defineRule */.K)({
    id: 'consul-token',
    title: 'Consul or Nomad token',
    provider: 'HashiCorp',
    tags: ['operations'],
    keywords: ['consul_http_token', 'consul_token', 'nomad_token', 'consul'],
    format: { pieces: [{ secret: [...format/* uuid */.uR] }] },
    near: { words: ['consul_http_token', 'consul_token', 'nomad_token', 'consul'], within: 60 },
    tier: 'medium',
    why: 'It reads and changes what its policies allow.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://developer.hashicorp.com/consul/docs/security/acl/tokens',
    source: { url: 'https://developer.hashicorp.com/consul/docs/security/acl/tokens', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/contentful-delivery-token.js


/* harmony default export */ const contentful_delivery_token = ((0,rule/* defineRule */.K)({
    id: 'contentful-delivery-token',
    title: 'Contentful delivery token',
    provider: 'Contentful',
    tags: ['operations'],
    keywords: ['contentful'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('base64url', 43)] }] },
    near: { words: ['contentful'], within: 60 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'It reads the content of the space.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.contentful.com',
    source: { url: 'https://www.contentful.com/developers/docs/references/authentication/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/contentful-management-token.js


/* harmony default export */ const contentful_management_token = ((0,rule/* defineRule */.K)({
    id: 'contentful-management-token',
    title: 'Contentful management token',
    provider: 'Contentful',
    tags: ['operations'],
    keywords: ['cfpat-'],
    format: { pieces: ['CFPAT-', (0,format/* run */.eF)('base64url', 43)] },
    tier: 'high',
    why: 'It changes the content of every space of its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.contentful.com/account/profile/cma_tokens',
    source: { url: 'https://www.contentful.com/developers/docs/references/authentication/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/contextual-ai-key.js


/* harmony default export */ const contextual_ai_key = ((0,rule/* defineRule */.K)({
    id: 'contextual-ai-key',
    title: 'Contextual AI key',
    provider: 'Contextual AI',
    tags: ['ml'],
    keywords: ['contextual_api', 'contextual.ai', 'contextualai', 'contextual_ai'],
    format: { pieces: [{ secret: ['key-', (0,format/* run */.eF)('base64url', 43)] }] },
    near: { words: ['contextual_api', 'contextual.ai', 'contextualai', 'contextual_ai'], within: 120 },
    randomness: { bits: 3.8 },
    tier: 'high',
    why: 'Whoever has it calls Contextual AI on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named CONTEXTUAL_API_KEY.',
    link: 'https://app.contextual.ai/',
    source: { url: 'https://docs.contextual.ai/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/convex-deploy-key.js


/* harmony default export */ const convex_deploy_key = ((0,rule/* defineRule */.K)({
    id: 'convex-deploy-key',
    title: 'Convex deploy key',
    provider: 'Convex',
    tags: ['database'],
    keywords: ['prod:', 'dev:', 'preview:'],
    format: {
        pieces: [
            { oneOf: ['prod:', 'dev:', 'preview:'] },
            (0,format/* run */.eF)('base64url', 6, 40),
            '|',
            { secret: [(0,format/* run */.eF)('base64', 80, 300), { optional: ['='] }, { optional: ['='] }] },
        ],
    },
    tier: 'high',
    why: 'It deploys functions and reads the data of the project.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://dashboard.convex.dev',
    source: { url: 'https://docs.convex.dev/cli/deploy-key-types', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/copernicus-key.js


/* harmony default export */ const copernicus_key = ((0,rule/* defineRule */.K)({
    id: 'copernicus-key',
    title: 'Copernicus key',
    provider: 'Copernicus',
    tags: ['ml'],
    keywords: ['cdsapi', 'cds.climate', 'cds-beta', 'ads.atmosphere', 'copernicus'],
    format: { pieces: [{ secret: [{ optional: [(0,format/* run */.eF)('digits', 3, 8), ':'] }, ...format/* uuid */.uR] }] },
    near: { words: ['cdsapi', 'cds.climate', 'cds-beta', 'ads.atmosphere', 'copernicus'], within: 120 },
    tier: 'medium',
    why: 'It downloads data in your name and uses your quota.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named CDSAPI_KEY.',
    link: 'https://cds.climate.copernicus.eu/profile',
    source: { url: 'https://cds.climate.copernicus.eu/how-to-api', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/coveralls-token.js


/* harmony default export */ const coveralls_token = ((0,rule/* defineRule */.K)({
    id: 'coveralls-token',
    title: 'Coveralls token',
    provider: 'Coveralls',
    tags: ['code'],
    keywords: ['coveralls'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 32)] }] },
    near: { words: ['coveralls'], within: 60 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'It uploads reports in the name of the repository.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://coveralls.io/account',
    source: { url: 'https://docs.coveralls.io/ci-services', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/coze-token.js


/* harmony default export */ const coze_token = ((0,rule/* defineRule */.K)({
    id: 'coze-token',
    title: 'Coze token',
    provider: 'Coze',
    tags: ['ml'],
    keywords: ['pat_'],
    format: { pieces: ['pat_', (0,format/* run */.eF)('alnum', 64)] },
    randomness: { bits: 4.2, mixed: true },
    tier: 'high',
    why: 'Whoever has it calls Coze on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named COZE_API_TOKEN.',
    link: 'https://www.coze.com/open/oauth/pats',
    source: { url: 'https://www.coze.com/docs/developer_guides/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/crates-io-token.js


/* harmony default export */ const crates_io_token = ((0,rule/* defineRule */.K)({
    id: 'crates-io-token',
    title: 'crates.io token',
    provider: 'crates.io',
    tags: ['registry'],
    keywords: ['cio'],
    format: { pieces: ['cio', (0,format/* run */.eF)('alnum', 32)] },
    randomness: { bits: 3.8, mixed: true },
    tier: 'high',
    why: 'It publishes new versions of your crates.',
    mend: 'Revoke it on the linked page and publish with trusted publishing.',
    link: 'https://crates.io/settings/tokens',
    source: { url: 'https://doc.rust-lang.org/cargo/reference/publishing.html', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/cursor-api-key.js


/* harmony default export */ const cursor_api_key = ((0,rule/* defineRule */.K)({
    id: 'cursor-api-key',
    title: 'Cursor API key',
    provider: 'Cursor',
    tags: ['ml'],
    keywords: ['key_'],
    format: { pieces: ['key_', (0,format/* run */.eF)('hex', 64)] },
    randomness: { bits: 3.0 },
    tier: 'high',
    why: 'It runs agents on your bill and reads the usage of the team.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named CURSOR_API_KEY.',
    link: 'https://cursor.com/dashboard',
    source: { url: 'https://docs.cursor.com/account/teams/admin-api', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/customer-io-key.js


/* harmony default export */ const customer_io_key = ((0,rule/* defineRule */.K)({
    id: 'customer-io-key',
    title: 'Customer.io key',
    provider: 'Customer.io',
    tags: ['mail'],
    keywords: ['customerio', 'customer_io', 'customer.io'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 20, 32)] }] },
    near: { words: ['customerio', 'customer_io', 'customer.io'], within: 60 },
    randomness: { bits: 2.4, mixed: true },
    tier: 'medium',
    why: 'It reads and changes customers, and sends to them.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://fly.customer.io/settings/api_credentials',
    source: { url: 'https://docs.customer.io/integrations/api/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/cypress-record-key.js


/* harmony default export */ const cypress_record_key = ((0,rule/* defineRule */.K)({
    id: 'cypress-record-key',
    title: 'Cypress record key',
    provider: 'Cypress',
    tags: ['code'],
    keywords: ['cypress'],
    format: { pieces: [{ secret: [...format/* uuid */.uR] }] },
    near: { words: ['cypress'], within: 40 },
    tier: 'medium',
    why: 'It records runs in the name of the project.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://cloud.cypress.io',
    source: { url: 'https://docs.cypress.io/cloud/account-management/projects', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/dagshub-token.js


/* harmony default export */ const dagshub_token = ((0,rule/* defineRule */.K)({
    id: 'dagshub-token',
    title: 'DagsHub token',
    provider: 'DagsHub',
    tags: ['ml'],
    keywords: ['dagshub'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 40)] }] },
    near: { words: ['dagshub'], within: 120 },
    randomness: { bits: 2.9 },
    tier: 'high',
    why: 'It reads and writes repositories, data and experiments of the user.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DAGSHUB_USER_TOKEN.',
    link: 'https://dagshub.com/user/settings/tokens',
    source: { url: 'https://dagshub.com/docs/integration_guide/index.html', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/dagster-token.js


/* harmony default export */ const dagster_token = ((0,rule/* defineRule */.K)({
    id: 'dagster-token',
    title: 'Dagster+ token',
    provider: 'Dagster+',
    tags: ['ml'],
    keywords: ['dagster'],
    format: {
        pieces: [{ secret: [{ oneOf: ['user:', 'agent:'] }, { optional: [(0,format/* run */.eF)('dashed', 1, 40), ':'] }, (0,format/* run */.eF)('hex', 32)] }],
    },
    near: { words: ['dagster'], within: 120 },
    tier: 'high',
    why: 'It deploys code and starts runs in the deployment.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DAGSTER_CLOUD_API_TOKEN.',
    link: 'https://dagster.cloud/',
    source: { url: 'https://docs.dagster.io/deployment/dagster-plus/management/tokens', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/dashscope-api-key.js


/* harmony default export */ const dashscope_api_key = ((0,rule/* defineRule */.K)({
    id: 'dashscope-api-key',
    title: 'DashScope API key',
    provider: 'DashScope',
    tags: ['ml'],
    keywords: ['dashscope', 'qwen_api', 'bailian', 'aliyuncs.com'],
    format: { pieces: [{ secret: ['sk-', (0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['dashscope', 'qwen_api', 'bailian', 'aliyuncs.com'], within: 200 },
    tier: 'high',
    why: 'Whoever has it calls DashScope on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DASHSCOPE_API_KEY.',
    link: 'https://bailian.console.alibabacloud.com/',
    source: { url: 'https://www.alibabacloud.com/help/en/model-studio/get-api-key', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/database-url.js


/* harmony default export */ const database_url = ((0,rule/* defineRule */.K)({
    id: 'database-url',
    title: 'database address with its password',
    provider: 'any',
    tags: ['database'],
    keywords: ['://'],
    format: {
        pieces: [
            {
                oneOf: [
                    'postgres://',
                    'postgresql://',
                    'postgresql+psycopg2://',
                    'postgresql+psycopg://',
                    'postgresql+asyncpg://',
                    'mysql://',
                    'mysql+pymysql://',
                    'mariadb://',
                    'mongodb://',
                    'mongodb+srv://',
                    'redis://',
                    'rediss://',
                    'redis+sentinel://',
                    'rediss+sentinel://',
                    'mysqlx://',
                    'mysql+mysqldb://',
                    'mysql+aiomysql://',
                    'mysql+asyncmy://',
                    'postgresql+pg8000://',
                    'mongodb+aws://',
                    'oracle://',
                    'oracle+cx_oracle://',
                    'oracle+oracledb://',
                    'redshift://',
                    'redshift+psycopg2://',
                    'trino://',
                    'presto://',
                    'hive://',
                    'clickhouse+native://',
                    'clickhouse+http://',
                    'vertica+vertica_python://',
                    'nats://',
                    'mqtt://',
                    'mqtts://',
                    'stomp://',
                    'ldap://',
                    'ldaps://',
                    'cassandra://',
                    'neo4j://',
                    'neo4j+s://',
                    'bolt://',
                    'db2://',
                    'sqlserver://',
                    'amqp://',
                    'amqps://',
                    'mssql://',
                    'mssql+pyodbc://',
                    'clickhouse://',
                    'snowflake://',
                    'cockroachdb://',
                ],
            },
            (0,format/* run */.eF)('url-user', 0, 80),
            ':',
            { secret: [(0,format/* run */.eF)('url-password', 3, 200)] },
            '@',
            (0,format/* run */.eF)('host', 1, 200),
            { optional: [':', (0,format/* run */.eF)('digits', 2, 5)] },
            { optional: ['/', (0,format/* run */.eF)('base64url', 0, 80)] },
        ],
        right: 'loose',
    },
    followedBy: '@',
    tier: 'high',
    identity: 'match',
    why: 'It opens the database to whoever can reach its host.',
    mend: 'Change the password of that user and keep the address in a secret.',
    link: 'https://owasp.org/www-project-top-ten/',
    source: { url: 'https://www.rfc-editor.org/rfc/rfc3986', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/databricks-oauth-secret.js


/* harmony default export */ const databricks_oauth_secret = ((0,rule/* defineRule */.K)({
    id: 'databricks-oauth-secret',
    title: 'Databricks OAuth secret',
    provider: 'Databricks',
    tags: ['ml', 'cloud'],
    keywords: ['dose'],
    format: { pieces: ['dose', (0,format/* run */.eF)('hex', 32)] },
    randomness: { bits: 2.9 },
    tier: 'high',
    why: 'With its client id it signs in as the service principal.',
    mend: 'Delete the secret of the service principal, make a new one, and keep that in a secret named DATABRICKS_CLIENT_SECRET.',
    link: 'https://accounts.cloud.databricks.com/',
    source: { url: 'https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/databricks-token.js


/* harmony default export */ const databricks_token = ((0,rule/* defineRule */.K)({
    id: 'databricks-token',
    title: 'Databricks token',
    provider: 'Databricks',
    tags: ['ml', 'cloud'],
    keywords: ['dapi'],
    format: { pieces: ['dapi', (0,format/* run */.eF)('hex', 32), { optional: ['-', (0,format/* run */.eF)('digits', 1)] }] },
    hostNear: true,
    tier: 'high',
    why: 'It reads and writes tables, notebooks, models and clusters of the workspace.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DATABRICKS_TOKEN.',
    link: 'https://accounts.cloud.databricks.com/',
    source: { url: 'https://docs.databricks.com/en/dev-tools/auth/pat.html', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/datadog-api-key.js


/* harmony default export */ const datadog_api_key = ((0,rule/* defineRule */.K)({
    id: 'datadog-api-key',
    title: 'Datadog API key',
    provider: 'Datadog',
    tags: ['operations'],
    keywords: ['datadog', 'dd_api_key', 'dd-api-key', 'ddog'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['datadog', 'dd_api_key', 'dd-api-key', 'ddog'], within: 80 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'It sends metrics and events in the name of the organisation.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.datadoghq.com/organization-settings/api-keys',
    source: { url: 'https://docs.datadoghq.com/account_management/api-app-keys/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/datadog-app-key.js


/* harmony default export */ const datadog_app_key = ((0,rule/* defineRule */.K)({
    id: 'datadog-app-key',
    title: 'Datadog application key',
    provider: 'Datadog',
    tags: ['operations'],
    keywords: ['datadog', 'dd_app_key', 'dd-application-key', 'dd_application_key'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 40)] }] },
    near: { words: ['datadog', 'dd_app_key', 'dd-application-key', 'dd_application_key'], within: 80 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'With an API key it reads and changes what its owner can.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.datadoghq.com/organization-settings/application-keys',
    source: { url: 'https://docs.datadoghq.com/account_management/api-app-keys/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/dataiku-api-key.js


/* harmony default export */ const dataiku_api_key = ((0,rule/* defineRule */.K)({
    id: 'dataiku-api-key',
    title: 'Dataiku API key',
    provider: 'Dataiku',
    tags: ['ml'],
    keywords: ['dkuaps-'],
    format: { pieces: ['dkuaps-', (0,format/* run */.eF)('alnum', 32)] },
    randomness: { bits: 3.6, mixed: true },
    tier: 'high',
    why: 'It reads and writes the data, models and runs of the workspace.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DKU_API_KEY.',
    link: 'https://doc.dataiku.com/dss/latest/publicapi/keys.html',
    source: { url: 'https://doc.dataiku.com/dss/latest/publicapi/keys.html', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/datarobot-token.js


/* harmony default export */ const datarobot_token = ((0,rule/* defineRule */.K)({
    id: 'datarobot-token',
    title: 'DataRobot token',
    provider: 'DataRobot',
    tags: ['ml'],
    keywords: ['datarobot'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('base64', 76, 96), { optional: [{ oneOf: ['==', '='] }] }] }] },
    near: { words: ['datarobot'], within: 120 },
    randomness: { bits: 4.2, mixed: true },
    tier: 'high',
    why: 'It reads and writes the data, models and runs of the workspace.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DATAROBOT_API_TOKEN.',
    link: 'https://app.datarobot.com/account/developer-tools',
    source: { url: 'https://docs.datarobot.com/en/docs/api/api-quickstart/index.html', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/dataverse-token.js


/* harmony default export */ const dataverse_token = ((0,rule/* defineRule */.K)({
    id: 'dataverse-token',
    title: 'Dataverse token',
    provider: 'Dataverse',
    tags: ['ml'],
    keywords: ['dataverse'],
    format: { pieces: [{ secret: [...format/* uuid */.uR] }] },
    near: { words: ['dataverse'], within: 120 },
    tier: 'medium',
    why: 'It publishes and changes data sets in your name.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DATAVERSE_API_TOKEN.',
    link: 'https://dataverse.harvard.edu/dataverseuser.xhtml?selectTab=apiTokenTab',
    source: { url: 'https://guides.dataverse.org/en/latest/api/auth.html', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/daytona-api-key.js


/* harmony default export */ const daytona_api_key = ((0,rule/* defineRule */.K)({
    id: 'daytona-api-key',
    title: 'Daytona API key',
    provider: 'Daytona',
    tags: ['ml'],
    keywords: ['dtn_'],
    format: { pieces: ['dtn_', (0,format/* run */.eF)('hex', 64)] },
    tier: 'high',
    why: 'It runs code in sandboxes on your bill.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DAYTONA_API_KEY.',
    link: 'https://app.daytona.io/dashboard/keys',
    source: { url: 'https://www.daytona.io/docs/en/api-keys/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/dbt-cloud-token.js


/* harmony default export */ const dbt_cloud_token = ((0,rule/* defineRule */.K)({
    id: 'dbt-cloud-token',
    title: 'dbt Cloud token',
    provider: 'dbt Labs',
    tags: ['operations'],
    keywords: ['dbtc_', 'dbtu_'],
    format: { pieces: [{ oneOf: ['dbtc_', 'dbtu_'] }, (0,format/* run */.eF)('base64url', 36, 64)] },
    tier: 'high',
    why: 'It runs jobs, with their rights in the warehouse.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://cloud.getdbt.com/settings/profile',
    source: { url: 'https://docs.getdbt.com/docs/dbt-cloud-apis/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/deepgram-api-key.js


/* harmony default export */ const deepgram_api_key = ((0,rule/* defineRule */.K)({
    id: 'deepgram-api-key',
    title: 'Deepgram API key',
    provider: 'Deepgram',
    tags: ['ml'],
    keywords: ['deepgram'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 40)] }] },
    near: { words: ['deepgram'], within: 120 },
    randomness: { bits: 2.9 },
    tier: 'high',
    why: 'Whoever has it calls Deepgram on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DEEPGRAM_API_KEY.',
    link: 'https://console.deepgram.com',
    source: { url: 'https://developers.deepgram.com/docs/create-additional-api-keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/deepinfra-api-key.js


/* harmony default export */ const deepinfra_api_key = ((0,rule/* defineRule */.K)({
    id: 'deepinfra-api-key',
    title: 'DeepInfra API key',
    provider: 'DeepInfra',
    tags: ['ml'],
    keywords: ['deepinfra'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 32)] }] },
    near: { words: ['deepinfra'], within: 120 },
    randomness: { bits: 3.6, mixed: true },
    tier: 'medium',
    why: 'Whoever has it calls DeepInfra on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DEEPINFRA_API_KEY.',
    link: 'https://deepinfra.com/dash/api_keys',
    source: { url: 'https://deepinfra.com/docs/api-reference', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/deepl-api-key.js


/* harmony default export */ const deepl_api_key = ((0,rule/* defineRule */.K)({
    id: 'deepl-api-key',
    title: 'DeepL API key',
    provider: 'DeepL',
    tags: ['ml'],
    keywords: ['deepl'],
    format: { pieces: [{ secret: [...format/* uuid */.uR] }] },
    near: { words: ['deepl'], within: 120 },
    tier: 'medium',
    why: 'Whoever has it calls DeepL on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DEEPL_AUTH_KEY.',
    link: 'https://www.deepl.com/your-account/keys',
    source: { url: 'https://developers.deepl.com/docs/getting-started/auth', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/deepl-free-key.js


/* harmony default export */ const deepl_free_key = ((0,rule/* defineRule */.K)({
    id: 'deepl-free-key',
    title: 'DeepL key',
    provider: 'DeepL',
    tags: ['ml'],
    keywords: [':fx'],
    format: { pieces: [...format/* uuid */.uR, ':fx'] },
    tier: 'high',
    why: 'Whoever has it calls DeepL on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DEEPL_AUTH_KEY.',
    link: 'https://www.deepl.com/your-account/keys',
    source: { url: 'https://developers.deepl.com/docs/getting-started/auth', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/deepnote-api-key.js


/* harmony default export */ const deepnote_api_key = ((0,rule/* defineRule */.K)({
    id: 'deepnote-api-key',
    title: 'Deepnote API key',
    provider: 'Deepnote',
    tags: ['ml'],
    keywords: ['deepnote'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 64)] }] },
    near: { words: ['deepnote'], within: 120 },
    randomness: { bits: 3.0 },
    tier: 'high',
    why: 'It runs notebooks with the data that they reach.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DEEPNOTE_API_KEY.',
    link: 'https://deepnote.com/workspace/',
    source: { url: 'https://deepnote.com/docs/deepnote-api', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/deepseek-api-key.js


/* harmony default export */ const deepseek_api_key = ((0,rule/* defineRule */.K)({
    id: 'deepseek-api-key',
    title: 'DeepSeek API key',
    provider: 'DeepSeek',
    tags: ['ml'],
    keywords: ['deepseek'],
    format: { pieces: [{ secret: ['sk-', (0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['deepseek'], within: 200 },
    tier: 'high',
    why: 'Whoever has it calls DeepSeek on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DEEPSEEK_API_KEY.',
    link: 'https://platform.deepseek.com/api_keys',
    source: { url: 'https://api-docs.deepseek.com/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/delta-sharing-token.js


/* harmony default export */ const delta_sharing_token = ((0,rule/* defineRule */.K)({
    id: 'delta-sharing-token',
    title: 'Delta Sharing token',
    provider: 'Delta Sharing',
    tags: ['ml'],
    keywords: ['sharecredentialsversion'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('dotted', 20, 500)] }] },
    near: { words: ['sharecredentialsversion'], within: 400 },
    randomness: { bits: 3.0, mixed: true },
    tier: 'medium',
    why: 'It reads every table of the share.',
    mend: 'Ask the provider of the share to rotate the recipient, and keep the profile file out of the repository.',
    link: 'https://docs.delta.io/delta-sharing/',
    source: { url: 'https://github.com/delta-io/delta-sharing/blob/main/PROTOCOL.md', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/dependency-track-key.js


/* harmony default export */ const dependency_track_key = ((0,rule/* defineRule */.K)({
    id: 'dependency-track-key',
    title: 'Dependency-Track API key',
    provider: 'OWASP',
    tags: ['code'],
    keywords: ['odt_'],
    format: { pieces: ['odt_', { optional: [(0,format/* run */.eF)('alnum', 8), '_'] }, (0,format/* run */.eF)('alnum', 32, 40)] },
    tier: 'high',
    why: 'It reads the list of your components and their vulnerabilities.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://docs.dependencytrack.org/integrations/rest-api/',
    source: { url: 'https://docs.dependencytrack.org/integrations/rest-api/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/determined-token.js


/* harmony default export */ const determined_token = ((0,rule/* defineRule */.K)({
    id: 'determined-token',
    title: 'Determined token',
    provider: 'Determined',
    tags: ['ml'],
    keywords: ['det_auth', 'det_user_token', 'determined_token', 'determined_api', 'determined.ai', 'determined-ai'],
    format: { pieces: [{ secret: ['v2.public.', (0,format/* run */.eF)('base64url', 100, 600)] }] },
    near: {
        words: ['det_auth', 'det_user_token', 'determined_token', 'determined_api', 'determined.ai', 'determined-ai'],
        within: 120,
    },
    tier: 'high',
    why: 'It starts experiments on the cluster and reads their data.',
    mend: 'Sign out the session (or revoke the access token), and keep the new one in a secret named DET_USER_TOKEN.',
    link: 'https://docs.determined.ai/',
    source: { url: 'https://docs.determined.ai/latest/manage/security/_index.html', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/diffbot-token.js


/* harmony default export */ const diffbot_token = ((0,rule/* defineRule */.K)({
    id: 'diffbot-token',
    title: 'Diffbot token',
    provider: 'Diffbot',
    tags: ['ml'],
    keywords: ['diffbot'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['diffbot'], within: 120 },
    randomness: { bits: 2.9 },
    tier: 'medium',
    why: 'Whoever has it calls Diffbot on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DIFFBOT_TOKEN.',
    link: 'https://app.diffbot.com/',
    source: { url: 'https://docs.diffbot.com/reference/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/dify-api-key.js


/* harmony default export */ const dify_api_key = ((0,rule/* defineRule */.K)({
    id: 'dify-api-key',
    title: 'Dify API key',
    provider: 'Dify',
    tags: ['ml'],
    keywords: ['dify_api', 'dify.ai', 'dify_key', 'dify_app', 'difyclient', 'dify_token'],
    format: { pieces: [{ secret: [{ oneOf: ['app-', 'dataset-'] }, (0,format/* run */.eF)('alnum', 24)] }] },
    near: { words: ['dify_api', 'dify.ai', 'dify_key', 'dify_app', 'difyclient', 'dify_token'], within: 120 },
    randomness: { bits: 3.2, mixed: true },
    tier: 'high',
    why: 'Whoever has it calls Dify on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DIFY_API_KEY.',
    link: 'https://cloud.dify.ai/apps',
    source: { url: 'https://docs.dify.ai/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/digitalocean-token.js


/* harmony default export */ const digitalocean_token = ((0,rule/* defineRule */.K)({
    id: 'digitalocean-token',
    title: 'DigitalOcean token',
    provider: 'DigitalOcean',
    tags: ['cloud'],
    keywords: ['dop_v1_', 'doo_v1_', 'dor_v1_'],
    format: { pieces: [{ oneOf: ['dop_v1_', 'doo_v1_', 'dor_v1_'] }, (0,format/* run */.eF)('hex', 64)] },
    tier: 'high',
    why: 'It creates, reads and destroys machines and spaces of the team.',
    mend: 'Revoke it on the linked page and make a new one with fewer scopes.',
    link: 'https://cloud.digitalocean.com/account/api/tokens',
    source: { url: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/discord-bot-token.js


/* harmony default export */ const discord_bot_token = ((0,rule/* defineRule */.K)({
    id: 'discord-bot-token',
    title: 'Discord bot token',
    provider: 'Discord',
    tags: ['chat'],
    keywords: ['discord', 'bot_token', 'bot token', 'bottoken', 'client.login', 'bot.run', 'client.run'],
    format: {
        pieces: [
            {
                secret: [
                    { oneOf: ['M', 'N', 'O'] },
                    (0,format/* run */.eF)('base64url', 23, 27),
                    '.',
                    (0,format/* run */.eF)('base64url', 6),
                    '.',
                    (0,format/* run */.eF)('base64url', 27, 40),
                ],
            },
        ],
    },
    near: {
        words: ['discord', 'bot_token', 'bot token', 'bottoken', 'client.login', 'bot.run', 'client.run'],
        within: 250,
    },
    randomness: { bits: 3.2, mixed: true },
    tier: 'high',
    why: 'It is the bot: reads what users write and answers them.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://discord.com/developers/applications',
    source: { url: 'https://discord.com/developers/docs/reference#authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/discord-webhook.js


/* harmony default export */ const discord_webhook = ((0,rule/* defineRule */.K)({
    id: 'discord-webhook',
    title: 'Discord webhook address',
    provider: 'Discord',
    tags: ['chat'],
    keywords: ['/api/webhooks/'],
    format: {
        pieces: [
            { oneOf: ['discord.com/api/webhooks/', 'discordapp.com/api/webhooks/'] },
            { secret: [(0,format/* run */.eF)('digits', 17, 20), '/', (0,format/* run */.eF)('base64url', 60, 72)] },
        ],
    },
    tier: 'high',
    why: 'Anyone can post to the channel in your name.',
    mend: 'Delete the webhook in the channel settings and keep the new address in a secret.',
    link: 'https://discord.com/channels/@me',
    source: { url: 'https://discord.com/developers/docs/resources/webhook', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/docker-config-auth.js


/* harmony default export */ const docker_config_auth = ((0,rule/* defineRule */.K)({
    id: 'docker-config-auth',
    title: 'sign-in of a container registry',
    provider: 'Docker',
    tags: ['registry'],
    keywords: ['"auth"'],
    format: {
        pieces: [
            '"auth"',
            (0,format/* run */.eF)('space', 0, 4),
            ':',
            (0,format/* run */.eF)('space', 0, 4),
            '"',
            { secret: [(0,format/* run */.eF)('base64', 16, 1200), { optional: ['='] }, { optional: ['='] }] },
            '"',
        ],
        left: 'loose',
        right: 'loose',
    },
    randomness: { bits: 3.0, mixed: true },
    tier: 'medium',
    why: 'It is user name and password of the registry, merely encoded.',
    mend: 'Revoke that sign-in at the registry, and use a credential helper: `docker login` then writes no secret.',
    link: 'https://hub.docker.com/settings/security',
    source: { url: 'https://docs.docker.com/reference/cli/docker/login/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/docker-hub-token.js


/* harmony default export */ const docker_hub_token = ((0,rule/* defineRule */.K)({
    id: 'docker-hub-token',
    title: 'Docker Hub token',
    provider: 'Docker',
    tags: ['registry'],
    keywords: ['dckr_pat_', 'dckr_oat_'],
    format: { pieces: [{ oneOf: ['dckr_pat_', 'dckr_oat_'] }, (0,format/* run */.eF)('base64url', 27, 32)] },
    tier: 'high',
    why: 'It pulls private images and, with the right, pushes poisoned ones.',
    mend: 'Delete it on the linked page and make a new one with fewer rights.',
    link: 'https://app.docker.com/settings/personal-access-tokens',
    source: { url: 'https://docs.docker.com/security/for-developers/access-tokens/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/docker-swarm-join-token.js


/* harmony default export */ const docker_swarm_join_token = ((0,rule/* defineRule */.K)({
    id: 'docker-swarm-join-token',
    title: 'Docker Swarm join token',
    provider: 'Docker',
    tags: ['cloud'],
    keywords: ['swmtkn-1-'],
    format: { pieces: ['SWMTKN-1-', (0,format/* run */.eF)('base36', 50), '-', (0,format/* run */.eF)('base36', 25)] },
    tier: 'high',
    why: 'It joins a machine to the swarm, as a manager too.',
    mend: 'Rotate it with `docker swarm join-token --rotate worker` (and `manager`).',
    link: 'https://docs.docker.com/reference/cli/docker/swarm/join-token/',
    source: { url: 'https://docs.docker.com/reference/cli/docker/swarm/join-token/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/docker-swarm-unlock-key.js


/* harmony default export */ const docker_swarm_unlock_key = ((0,rule/* defineRule */.K)({
    id: 'docker-swarm-unlock-key',
    title: 'Docker Swarm unlock key',
    provider: 'Docker',
    tags: ['cloud'],
    keywords: ['swmkey-1-'],
    format: { pieces: ['SWMKEY-1-', (0,format/* run */.eF)('base64', 43)] },
    tier: 'high',
    why: 'It decrypts what the managers of the swarm keep, secrets included.',
    mend: 'Rotate it with `docker swarm unlock-key --rotate`.',
    link: 'https://docs.docker.com/engine/swarm/swarm_manager_locking/',
    source: { url: 'https://docs.docker.com/engine/swarm/swarm_manager_locking/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/domino-api-key.js


/* harmony default export */ const domino_api_key = ((0,rule/* defineRule */.K)({
    id: 'domino-api-key',
    title: 'Domino API key',
    provider: 'Domino',
    tags: ['ml'],
    keywords: ['domino_user_api', 'domino_api', 'dominodatalab'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 64)] }] },
    near: { words: ['domino_user_api', 'domino_api', 'dominodatalab'], within: 120 },
    randomness: { bits: 3.0 },
    tier: 'high',
    why: 'It reads and writes the data, models and runs of the workspace.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DOMINO_USER_API_KEY.',
    link: 'https://docs.dominodatalab.com/',
    source: { url: 'https://docs.dominodatalab.com/en/latest/api_guide/40b91f/api-authentication/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/doppler-machine-token.js


/* harmony default export */ const doppler_machine_token = ((0,rule/* defineRule */.K)({
    id: 'doppler-machine-token',
    title: 'Doppler SCIM or audit token',
    provider: 'Doppler',
    tags: ['operations'],
    keywords: ['dp.scim.', 'dp.audit.'],
    format: { pieces: [{ oneOf: ['dp.scim.', 'dp.audit.'] }, (0,format/* run */.eF)('alnum', 40, 44)] },
    tier: 'high',
    why: 'It reads users or the audit log of the workplace, or changes users.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://dashboard.doppler.com/workplace/settings',
    source: { url: 'https://docs.doppler.com/reference/auth-token-formats', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/doppler-service-token.js


/* harmony default export */ const doppler_service_token = ((0,rule/* defineRule */.K)({
    id: 'doppler-service-token',
    title: 'Doppler service token',
    provider: 'Doppler',
    tags: ['operations'],
    keywords: ['dp.st.'],
    format: { pieces: ['dp.st.', { optional: [(0,format/* run */.eF)('lower-alnum', 2, 35), '.'] }, (0,format/* run */.eF)('alnum', 40, 44)] },
    tier: 'high',
    why: 'It reads every secret of one environment.',
    mend: 'Revoke it on the linked page.',
    link: 'https://dashboard.doppler.com/',
    source: { url: 'https://docs.doppler.com/reference/auth-token-formats', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/doppler-token.js


/* harmony default export */ const doppler_token = ((0,rule/* defineRule */.K)({
    id: 'doppler-token',
    title: 'Doppler token',
    provider: 'Doppler',
    tags: ['operations'],
    keywords: ['dp.pt.', 'dp.sa.', 'dp.ct.'],
    format: { pieces: [{ oneOf: ['dp.pt.', 'dp.ct.', 'dp.sa.'] }, (0,format/* run */.eF)('alnum', 40, 44)] },
    tier: 'high',
    why: 'It reads the secrets of every project it may see.',
    mend: 'Revoke it on the linked page.',
    link: 'https://dashboard.doppler.com/',
    source: { url: 'https://docs.doppler.com/reference/auth-token-formats', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/drone-ci-token.js


/* harmony default export */ const drone_ci_token = ((0,rule/* defineRule */.K)({
    id: 'drone-ci-token',
    title: 'Drone CI token',
    provider: 'Drone',
    tags: ['code'],
    keywords: ['drone_token', 'drone_server_token', 'drone_rpc_secret'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 32)] }] },
    near: { words: ['drone_token', 'drone_server_token', 'drone_rpc_secret'], within: 40 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'It starts builds and reads their secrets.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://docs.drone.io/quickstart/cli/',
    source: { url: 'https://docs.drone.io/quickstart/cli/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/dropbox-token.js


/* harmony default export */ const dropbox_token = ((0,rule/* defineRule */.K)({
    id: 'dropbox-token',
    title: 'Dropbox access token',
    provider: 'Dropbox',
    tags: ['cloud'],
    keywords: ['sl.'],
    format: { pieces: ['sl.', (0,format/* run */.eF)('base64url', 130, 1500)] },
    tier: 'high',
    why: 'For some hours it reads and changes files as its scopes allow.',
    mend: 'Revoke it (POST /2/auth/token/revoke) and clear what printed it.',
    link: 'https://www.dropbox.com/account/connected_apps',
    source: { url: 'https://developers.dropbox.com/oauth-guide', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/duffel-token.js


/* harmony default export */ const duffel_token = ((0,rule/* defineRule */.K)({
    id: 'duffel-token',
    title: 'Duffel token',
    provider: 'Duffel',
    tags: ['payment'],
    keywords: ['duffel_live_', 'duffel_test_'],
    format: { pieces: [{ oneOf: ['duffel_live_', 'duffel_test_'] }, (0,format/* run */.eF)('base64url', 43)] },
    tier: 'high',
    why: 'It books flights on the account.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.duffel.com',
    source: { url: 'https://duffel.com/docs/api/overview/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/dvc-remote-secret.js


/* harmony default export */ const dvc_remote_secret = ((0,rule/* defineRule */.K)({
    id: 'dvc-remote-secret',
    title: 'DVC remote credential',
    provider: 'DVC',
    tags: ['ml'],
    keywords: [
        'secret_access_key',
        'access_key_id',
        'session_token',
        'passphrase',
        'password',
        'connection_string',
        'sas_token',
        'account_key',
        'client_secret',
        'oss_key_secret',
        'custom_auth_header',
        'sse_customer_key',
        'token',
    ],
    format: {
        pieces: [
            {
                oneOf: [
                    'secret_access_key',
                    'session_token',
                    'passphrase',
                    'password',
                    'connection_string',
                    'sas_token',
                    'account_key',
                    'gdrive_client_secret',
                    'client_secret',
                    'oss_key_secret',
                    'custom_auth_header',
                    'sse_customer_key',
                    'token',
                ],
            },
            (0,format/* run */.eF)('blank', 0, 8),
            '=',
            (0,format/* run */.eF)('blank', 0, 8),
            { secret: [(0,format/* run */.eF)('printable', 6, 512)] },
        ],
        right: 'loose',
    },
    onlyIn: ['.dvc/config', '.dvc/config.local'],
    tier: 'high',
    why: 'It opens the storage that holds every version of data and models.',
    mend: 'Rotate it at the storage provider and keep it in `.dvc/config.local` (`dvc remote modify --local`).',
    link: 'https://dvc.org/doc/command-reference/remote/modify',
    source: { url: 'https://dvc.org/doc/command-reference/config', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/dvc-studio-token.js


/* harmony default export */ const dvc_studio_token = ((0,rule/* defineRule */.K)({
    id: 'dvc-studio-token',
    title: 'DVC Studio token',
    provider: 'DVC',
    tags: ['ml'],
    keywords: ['isat_'],
    format: { pieces: ['isat_', (0,format/* run */.eF)('alnum', 40, 60)] },
    randomness: { bits: 3.8 },
    tier: 'high',
    why: 'It reads and writes the experiments and model registry of the team.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DVC_STUDIO_TOKEN.',
    link: 'https://studio.datachain.ai/user/_/profile',
    source: { url: 'https://dvc.org/doc/user-guide/project-structure/configuration', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/dynatrace-token.js


/* harmony default export */ const dynatrace_token = ((0,rule/* defineRule */.K)({
    id: 'dynatrace-token',
    title: 'Dynatrace token',
    provider: 'Dynatrace',
    tags: ['operations'],
    keywords: ['dt0c01.', 'dt0s01.', 'dt0s02.', 'dt0s03.', 'dt0s08.', 'dt0s16.', 'dt0e01.'],
    format: {
        pieces: [
            { oneOf: ['dt0c01.', 'dt0s01.', 'dt0s02.', 'dt0s03.', 'dt0s08.', 'dt0s16.', 'dt0e01.'] },
            (0,format/* run */.eF)('upper-alnum', 8, 24),
            '.',
            (0,format/* run */.eF)('upper-alnum', 64),
        ],
    },
    tier: 'high',
    why: 'It reads metrics and logs, and changes settings, as its scopes allow.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
    source: {
        url: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/e2b-api-key.js


/* harmony default export */ const e2b_api_key = ((0,rule/* defineRule */.K)({
    id: 'e2b-api-key',
    title: 'E2B API key',
    article: 'an',
    provider: 'E2B',
    tags: ['ml'],
    keywords: ['e2b_'],
    format: { pieces: ['e2b_', (0,format/* run */.eF)('hex', 40)] },
    tier: 'high',
    why: 'It runs code in sandboxes on your bill.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named E2B_API_KEY.',
    link: 'https://e2b.dev/dashboard?tab=keys',
    source: { url: 'https://e2b.dev/docs/api-key', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/earthdata-token.js



/* harmony default export */ const earthdata_token = ((0,rule/* defineRule */.K)({
    id: 'earthdata-token',
    title: 'NASA Earthdata token',
    provider: 'NASA Earthdata',
    tags: ['ml'],
    keywords: ['earthdata', 'edl_token'],
    format: {
        pieces: [
            {
                secret: [
                    'eyJ',
                    (0,format/* run */.eF)('base64url', 14, 1000),
                    '.eyJ',
                    (0,format/* run */.eF)('base64url', 14, 4000),
                    '.',
                    (0,format/* run */.eF)('base64url', 20, 1000),
                ],
            },
        ],
    },
    near: { words: ['earthdata', 'edl_token'], within: 160 },
    decode: decodeToken,
    tier: 'high',
    why: 'It downloads data in your name.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named EARTHDATA_TOKEN.',
    link: 'https://urs.earthdata.nasa.gov/',
    source: { url: 'https://urs.earthdata.nasa.gov/documentation/for_users/user_token', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/easypost-api-key.js


/* harmony default export */ const easypost_api_key = ((0,rule/* defineRule */.K)({
    id: 'easypost-api-key',
    title: 'EasyPost API key',
    provider: 'EasyPost',
    tags: ['payment'],
    keywords: ['ezak', 'eztk'],
    format: { pieces: [{ oneOf: ['EZAK', 'EZTK'] }, (0,format/* run */.eF)('alnum', 54)] },
    tier: 'high',
    why: 'It buys postage on the account.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://www.easypost.com/account/api-keys',
    source: { url: 'https://docs.easypost.com/docs/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/eden-ai-key.js



/* harmony default export */ const eden_ai_key = ((0,rule/* defineRule */.K)({
    id: 'eden-ai-key',
    title: 'Eden AI key',
    provider: 'Eden AI',
    tags: ['ml'],
    keywords: ['edenai', 'eden_ai'],
    format: {
        pieces: [
            {
                secret: [
                    'eyJ',
                    (0,format/* run */.eF)('base64url', 14, 1000),
                    '.eyJ',
                    (0,format/* run */.eF)('base64url', 14, 4000),
                    '.',
                    (0,format/* run */.eF)('base64url', 20, 1000),
                ],
            },
        ],
    },
    near: { words: ['edenai', 'eden_ai'], within: 160 },
    decode: decodeToken,
    tier: 'high',
    why: 'Whoever has it calls Eden AI on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named EDENAI_API_KEY.',
    link: 'https://app.edenai.run/admin/account/settings',
    source: { url: 'https://docs.edenai.co/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/elastic-cloud-key.js


/* harmony default export */ const elastic_cloud_key = ((0,rule/* defineRule */.K)({
    id: 'elastic-cloud-key',
    title: 'Elastic Cloud API key',
    provider: 'Elastic',
    tags: ['database'],
    keywords: ['essu_'],
    format: { pieces: ['essu_', (0,format/* run */.eF)('base64', 60, 120), { optional: ['='] }, { optional: ['='] }] },
    tier: 'high',
    why: 'It changes deployments of the organisation.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://cloud.elastic.co/account/keys',
    source: { url: 'https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/elasticsearch-api-key.js


/* harmony default export */ const elasticsearch_api_key = ((0,rule/* defineRule */.K)({
    id: 'elasticsearch-api-key',
    title: 'Elasticsearch API key',
    provider: 'Elastic',
    tags: ['database'],
    keywords: ['elastic', 'es_api_key', 'kibana'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('base64', 58, 60), { optional: ['='] }, { optional: ['='] }] }] },
    near: { words: ['elastic', 'es_api_key', 'kibana'], within: 80 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'It reads and writes the indices that its role allows.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys',
    source: { url: 'https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/elevenlabs-api-key.js


/* harmony default export */ const elevenlabs_api_key = ((0,rule/* defineRule */.K)({
    id: 'elevenlabs-api-key',
    title: 'ElevenLabs API key',
    provider: 'ElevenLabs',
    tags: ['ml'],
    keywords: ['sk_'],
    format: { pieces: ['sk_', (0,format/* run */.eF)('hex', 48)] },
    randomness: { bits: 2.9 },
    tier: 'high',
    why: 'Whoever has it calls ElevenLabs on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ELEVENLABS_API_KEY.',
    link: 'https://elevenlabs.io/app/settings/api-keys',
    source: { url: 'https://elevenlabs.io/docs/api-reference/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/elsevier-api-key.js


/* harmony default export */ const elsevier_api_key = ((0,rule/* defineRule */.K)({
    id: 'elsevier-api-key',
    title: 'Elsevier API key',
    provider: 'Elsevier',
    tags: ['ml'],
    keywords: ['elsevier', 'scopus'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['elsevier', 'scopus'], within: 120 },
    randomness: { bits: 2.9 },
    tier: 'medium',
    why: 'It reads what your institution pays for.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ELSEVIER_API_KEY.',
    link: 'https://dev.elsevier.com/apikey/manage',
    source: { url: 'https://dev.elsevier.com/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/etherscan-api-key.js


/* harmony default export */ const etherscan_api_key = ((0,rule/* defineRule */.K)({
    id: 'etherscan-api-key',
    title: 'Etherscan API key',
    provider: 'Etherscan',
    tags: ['operations'],
    keywords: ['etherscan'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('upper-alnum', 34)] }] },
    near: { words: ['etherscan'], within: 60 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'It uses the quota of its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://etherscan.io/myapikey',
    source: { url: 'https://docs.etherscan.io/etherscan-v2/getting-an-api-key', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/exa-api-key.js


/* harmony default export */ const exa_api_key = ((0,rule/* defineRule */.K)({
    id: 'exa-api-key',
    title: 'Exa API key',
    provider: 'Exa',
    tags: ['ml'],
    keywords: ['exa_api', 'exa.ai', 'exa_py', 'exasearch'],
    format: { pieces: [{ secret: [...format/* uuid */.uR] }] },
    near: { words: ['exa_api', 'exa.ai', 'exa_py', 'exasearch'], within: 120 },
    tier: 'medium',
    why: 'Whoever has it calls Exa on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named EXA_API_KEY.',
    link: 'https://dashboard.exa.ai/api-keys',
    source: { url: 'https://docs.exa.ai/reference/quickstart', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/expo-token.js


/* harmony default export */ const expo_token = ((0,rule/* defineRule */.K)({
    id: 'expo-token',
    title: 'Expo token',
    provider: 'Expo',
    tags: ['operations'],
    keywords: ['expo_token', 'expo_access_token'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('base64url', 40)] }] },
    near: { words: ['expo_token', 'expo_access_token'], within: 40 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'It builds and publishes apps in the name of its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://expo.dev/settings/access-tokens',
    source: { url: 'https://docs.expo.dev/accounts/programmatic-access/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/facebook-access-token.js


/* harmony default export */ const facebook_access_token = ((0,rule/* defineRule */.K)({
    id: 'facebook-access-token',
    title: 'Facebook access token',
    provider: 'Meta',
    tags: ['operations'],
    keywords: ['eaa'],
    format: {
        pieces: [
            'EAA',
            { oneOf: [...'BCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'] },
            (0,format/* run */.eF)('alnum', 10, 120),
            { oneOf: ['ZA', 'ZB', 'ZC', 'ZD'] },
            (0,format/* run */.eF)('alnum', 60, 250),
        ],
    },
    randomness: { bits: 4.2, mixed: true },
    tier: 'medium',
    why: 'It acts as its owner or page, as its permissions allow.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://developers.facebook.com/tools/debug/accesstoken/',
    source: { url: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/facebook-app-secret.js


/* harmony default export */ const facebook_app_secret = ((0,rule/* defineRule */.K)({
    id: 'facebook-app-secret',
    title: 'Facebook app secret',
    provider: 'Meta',
    tags: ['operations'],
    keywords: ['facebook', 'fb_app_secret', 'fb_secret', 'fbapikey', 'fb_api'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['facebook', 'fb_app_secret', 'fb_secret', 'fbapikey', 'fb_api'], within: 60 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'With the public app id it acts as the app.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://developers.facebook.com/apps',
    source: { url: 'https://developers.facebook.com/docs/facebook-login/security/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/fal-api-key.js


/* harmony default export */ const fal_api_key = ((0,rule/* defineRule */.K)({
    id: 'fal-api-key',
    title: 'fal key',
    provider: 'fal',
    tags: ['ml'],
    keywords: ['fal_key', 'fal.ai', 'fal_ai', 'fal-ai', 'fal_client', 'fal-client', 'fal.run', 'fal_api', 'fal.config'],
    format: { pieces: [{ secret: [...format/* uuid */.uR, ':', (0,format/* run */.eF)('hex', 32)] }] },
    near: {
        words: ['fal_key', 'fal.ai', 'fal_ai', 'fal-ai', 'fal_client', 'fal-client', 'fal.run', 'fal_api', 'fal.config'],
        within: 120,
    },
    tier: 'high',
    why: 'Whoever has it calls fal on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named FAL_KEY.',
    link: 'https://fal.ai/dashboard/keys',
    source: { url: 'https://docs.fal.ai/model-apis/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/fastly-token.js


/* harmony default export */ const fastly_token = ((0,rule/* defineRule */.K)({
    id: 'fastly-token',
    title: 'Fastly token',
    provider: 'Fastly',
    tags: ['cloud'],
    keywords: ['fastly'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('base64url', 32)] }] },
    near: { words: ['fastly'], within: 60 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'It changes what the content network delivers.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://manage.fastly.com/account/personal/tokens',
    source: {
        url: 'https://www.fastly.com/documentation/guides/account-info/account-management/using-api-tokens/',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/fauna-key.js


/* harmony default export */ const fauna_key = ((0,rule/* defineRule */.K)({
    id: 'fauna-key',
    title: 'Fauna key',
    provider: 'Fauna',
    tags: ['database'],
    keywords: ['fauna'],
    format: { pieces: [{ secret: ['fnA', (0,format/* run */.eF)('base64url', 37)] }] },
    near: { words: ['fauna'], within: 120 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'high',
    why: 'It reads and writes the database.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://docs.fauna.com',
    source: { url: 'https://docs.fauna.com/fauna/current/learn/security/keys/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/featherless-api-key.js


/* harmony default export */ const featherless_api_key = ((0,rule/* defineRule */.K)({
    id: 'featherless-api-key',
    title: 'Featherless API key',
    provider: 'Featherless',
    tags: ['ml'],
    keywords: ['featherless'],
    format: { pieces: [{ secret: ['rc_', (0,format/* run */.eF)('hex', 64)] }] },
    near: { words: ['featherless'], within: 120 },
    tier: 'high',
    why: 'Whoever has it calls Featherless on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named FEATHERLESS_API_KEY.',
    link: 'https://featherless.ai/account/api-keys',
    source: { url: 'https://featherless.ai/docs/quickstart-guide', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/figma-legacy-token.js


/* harmony default export */ const figma_legacy_token = ((0,rule/* defineRule */.K)({
    id: 'figma-legacy-token',
    title: 'Figma token of the old form',
    provider: 'Figma',
    tags: ['operations'],
    keywords: ['figma'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('digits', 4, 7), '-', ...format/* uuid */.uR] }] },
    near: { words: ['figma'], within: 80 },
    tier: 'high',
    why: 'It reads and comments designs as its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://www.figma.com/settings',
    source: { url: 'https://www.figma.com/developers/api#access-tokens', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/figma-token.js


/* harmony default export */ const figma_token = ((0,rule/* defineRule */.K)({
    id: 'figma-token',
    title: 'Figma token',
    provider: 'Figma',
    tags: ['operations'],
    keywords: ['figd_', 'figu_', 'figo_'],
    format: { pieces: [{ oneOf: ['figd_', 'figu_', 'figo_'] }, (0,format/* run */.eF)('base64url', 38, 44)] },
    randomness: { bits: 3.6, mixed: true },
    tier: 'high',
    why: 'It reads and comments designs as its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://www.figma.com/settings',
    source: { url: 'https://www.figma.com/developers/api#access-tokens', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/figshare-token.js


/* harmony default export */ const figshare_token = ((0,rule/* defineRule */.K)({
    id: 'figshare-token',
    title: 'figshare token',
    provider: 'figshare',
    tags: ['ml'],
    keywords: ['figshare'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 128)] }] },
    near: { words: ['figshare'], within: 120 },
    randomness: { bits: 3.0 },
    tier: 'high',
    why: 'It publishes and changes articles and data in your name.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named FIGSHARE_TOKEN.',
    link: 'https://figshare.com/account/applications',
    source: { url: 'https://docs.figshare.com/#authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/filezilla-password.js


/* harmony default export */ const filezilla_password = ((0,rule/* defineRule */.K)({
    id: 'filezilla-password',
    title: 'password in a FileZilla file',
    provider: 'FileZilla',
    tags: ['generic'],
    keywords: ['<pass'],
    format: {
        pieces: [
            { oneOf: ['<Pass>', '<Pass encoding="base64">'] },
            { secret: [(0,format/* run */.eF)('base64', 12, 400), { optional: ['='] }, { optional: ['='] }] },
            '</Pass>',
        ],
        left: 'loose',
        right: 'loose',
    },
    randomness: { bits: 2.2, mixed: true },
    tier: 'medium',
    why: 'It is the password of the server above it, merely encoded.',
    mend: 'Change the password, and export sites without passwords.',
    link: 'https://wiki.filezilla-project.org/FileZilla_Client_Tutorial_(en)',
    source: { url: 'https://wiki.filezilla-project.org/FileZilla_Client_Tutorial_(en)', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/firebase-server-key.js


/* harmony default export */ const firebase_server_key = ((0,rule/* defineRule */.K)({
    id: 'firebase-server-key',
    title: 'Firebase server key',
    provider: 'Google',
    tags: ['operations'],
    keywords: [':apa91b'],
    format: { pieces: ['AAAA', (0,format/* run */.eF)('base64url', 7), ':APA91b', (0,format/* run */.eF)('base64url', 134)] },
    tier: 'high',
    why: 'It sends notifications to every user of the app.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://console.firebase.google.com',
    source: { url: 'https://firebase.google.com/docs/cloud-messaging/auth-server', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/firecrawl-api-key.js


/* harmony default export */ const firecrawl_api_key = ((0,rule/* defineRule */.K)({
    id: 'firecrawl-api-key',
    title: 'Firecrawl API key',
    provider: 'Firecrawl',
    tags: ['ml'],
    keywords: ['fc-'],
    format: { pieces: ['fc-', (0,format/* run */.eF)('hex', 32)] },
    randomness: { bits: 2.9, mixed: true },
    tier: 'high',
    why: 'Whoever has it calls Firecrawl on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named FIRECRAWL_API_KEY.',
    link: 'https://www.firecrawl.dev/app/api-keys',
    source: { url: 'https://docs.firecrawl.dev/introduction', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/fireworks-api-key.js


/* harmony default export */ const fireworks_api_key = ((0,rule/* defineRule */.K)({
    id: 'fireworks-api-key',
    title: 'Fireworks AI key',
    provider: 'Fireworks AI',
    tags: ['ml'],
    keywords: ['fw_'],
    format: { pieces: ['fw_', (0,format/* run */.eF)('alnum', 24)] },
    randomness: { bits: 3.3, mixed: true },
    tier: 'high',
    why: 'Whoever has it calls Fireworks AI on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named FIREWORKS_API_KEY.',
    link: 'https://app.fireworks.ai/settings/users/api-keys',
    source: { url: 'https://docs.fireworks.ai/api-reference/introduction', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/fish-audio-key.js


/* harmony default export */ const fish_audio_key = ((0,rule/* defineRule */.K)({
    id: 'fish-audio-key',
    title: 'Fish Audio key',
    provider: 'Fish Audio',
    tags: ['ml'],
    keywords: ['fish_audio', 'fish.audio', 'fish_api', 'fishaudio'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['fish_audio', 'fish.audio', 'fish_api', 'fishaudio'], within: 120 },
    randomness: { bits: 2.9 },
    tier: 'medium',
    why: 'Whoever has it calls Fish Audio on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named FISH_AUDIO_API_KEY.',
    link: 'https://fish.audio/app/api-keys/',
    source: { url: 'https://docs.fish.audio/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/flutterwave-secret-key.js


/* harmony default export */ const flutterwave_secret_key = ((0,rule/* defineRule */.K)({
    id: 'flutterwave-secret-key',
    title: 'Flutterwave secret key',
    provider: 'Flutterwave',
    tags: ['payment'],
    keywords: ['flwseck-', 'flwseck_test-'],
    format: { pieces: [{ oneOf: ['FLWSECK-', 'FLWSECK_TEST-'] }, (0,format/* run */.eF)('any-hex', 32), '-X'] },
    tier: 'high',
    why: 'It takes payments and pays out.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.flutterwave.com/dashboard/settings/apis',
    source: { url: 'https://developer.flutterwave.com/docs/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/fly-personal-token.js


/* harmony default export */ const fly_personal_token = ((0,rule/* defineRule */.K)({
    id: 'fly-personal-token',
    title: 'Fly.io personal token',
    provider: 'Fly.io',
    tags: ['cloud'],
    keywords: ['fo1_'],
    format: { pieces: ['fo1_', (0,format/* run */.eF)('base64url', 43)] },
    tier: 'high',
    why: 'It deploys and reads the applications of its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://fly.io/user/personal_access_tokens',
    source: { url: 'https://fly.io/docs/security/tokens/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/fly-token.js


/* harmony default export */ const fly_token = ((0,rule/* defineRule */.K)({
    id: 'fly-token',
    title: 'Fly.io token',
    provider: 'Fly.io',
    tags: ['cloud'],
    keywords: ['fm1r_', 'fm2_'],
    format: {
        pieces: [{ oneOf: ['fm1r_', 'fm2_'] }, (0,format/* run */.eF)('base64', 100, 2000), { optional: ['='] }, { optional: ['='] }],
    },
    tier: 'high',
    why: 'It deploys and reads the applications of the organisation.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://fly.io/user/personal_access_tokens',
    source: { url: 'https://fly.io/docs/security/tokens/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/frame-io-token.js


/* harmony default export */ const frame_io_token = ((0,rule/* defineRule */.K)({
    id: 'frame-io-token',
    title: 'Frame.io token',
    provider: 'Adobe',
    tags: ['operations'],
    keywords: ['fio-u-'],
    format: { pieces: ['fio-u-', (0,format/* run */.eF)('base64url', 64)] },
    tier: 'high',
    why: 'It reads and changes video projects as its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://developer.frame.io/app/tokens',
    source: { url: 'https://developer.frame.io/docs/getting-started/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/fred-api-key.js


/* harmony default export */ const fred_api_key = ((0,rule/* defineRule */.K)({
    id: 'fred-api-key',
    title: 'FRED API key',
    provider: 'FRED',
    tags: ['ml'],
    keywords: ['fred_api', 'fred_key', 'fredapi', 'stlouisfed'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['fred_api', 'fred_key', 'fredapi', 'stlouisfed'], within: 120 },
    randomness: { bits: 2.9 },
    tier: 'medium',
    why: 'It downloads data in your name.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named FRED_API_KEY.',
    link: 'https://fredaccount.stlouisfed.org/apikeys',
    source: { url: 'https://fred.stlouisfed.org/docs/api/api_key.html', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/freshdesk-api-key.js


/* harmony default export */ const freshdesk_api_key = ((0,rule/* defineRule */.K)({
    id: 'freshdesk-api-key',
    title: 'Freshdesk API key',
    provider: 'Freshworks',
    tags: ['chat'],
    keywords: ['freshdesk'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 20)] }] },
    near: { words: ['freshdesk'], within: 60 },
    randomness: { bits: 3.2, mixed: true },
    tier: 'medium',
    why: 'It reads tickets and customers.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://developers.freshdesk.com/api/',
    source: { url: 'https://developers.freshdesk.com/api/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/friendli-token.js


/* harmony default export */ const friendli_token = ((0,rule/* defineRule */.K)({
    id: 'friendli-token',
    title: 'Friendli token',
    provider: 'FriendliAI',
    tags: ['ml'],
    keywords: ['flp_'],
    format: { pieces: ['flp_', (0,format/* run */.eF)('alnum', 46)] },
    tier: 'high',
    why: 'Whoever has it calls FriendliAI on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named FRIENDLI_TOKEN.',
    link: 'https://friendli.ai/suite',
    source: { url: 'https://friendli.ai/docs', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/galileo-api-key.js


/* harmony default export */ const galileo_api_key = ((0,rule/* defineRule */.K)({
    id: 'galileo-api-key',
    title: 'Galileo API key',
    provider: 'Galileo',
    tags: ['ml'],
    keywords: ['galileo_api', 'galileo_console', 'rungalileo'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('base64url', 43)] }] },
    near: { words: ['galileo_api', 'galileo_console', 'rungalileo'], within: 120 },
    randomness: { bits: 4.0, mixed: true },
    tier: 'medium',
    why: 'It reads and writes the data, models and runs of the workspace.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named GALILEO_API_KEY.',
    link: 'https://app.galileo.ai/settings/api-keys',
    source: { url: 'https://docs.galileo.ai/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/gcp-access-token.js


/* harmony default export */ const gcp_access_token = ((0,rule/* defineRule */.K)({
    id: 'gcp-access-token',
    title: 'Google OAuth access token',
    provider: 'Google',
    tags: ['cloud'],
    keywords: ['ya29.'],
    format: { pieces: ['ya29.', (0,format/* run */.eF)('base64url', 40, 1000)] },
    tier: 'high',
    why: 'For up to an hour it does whatever its scopes allow.',
    mend: 'Revoke it (POST oauth2.googleapis.com/revoke) and clear the output that printed it.',
    link: 'https://myaccount.google.com/permissions',
    source: { url: 'https://developers.google.com/identity/protocols/oauth2', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/gcp-oauth-client-secret.js


/* harmony default export */ const gcp_oauth_client_secret = ((0,rule/* defineRule */.K)({
    id: 'gcp-oauth-client-secret',
    title: 'Google OAuth client secret',
    provider: 'Google',
    tags: ['cloud'],
    keywords: ['gocspx-'],
    format: { pieces: ['GOCSPX-', (0,format/* run */.eF)('base64url', 28)] },
    tier: 'high',
    why: 'With it anyone poses as your application to Google accounts.',
    mend: 'Reset the secret on the linked page and keep the new one in a secret store.',
    link: 'https://console.cloud.google.com/apis/credentials',
    source: { url: 'https://developers.google.com/identity/protocols/oauth2', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/gcp-refresh-token.js


/* harmony default export */ const gcp_refresh_token = ((0,rule/* defineRule */.K)({
    id: 'gcp-refresh-token',
    title: 'Google OAuth refresh token',
    provider: 'Google Cloud',
    tags: ['ml', 'cloud'],
    keywords: ['1//0'],
    format: { pieces: ['1//0', (0,format/* run */.eF)('base64url', 40, 256)] },
    randomness: { bits: 4.2, mixed: true },
    tier: 'high',
    why: 'With its client it makes access tokens until it is revoked.',
    mend: 'Revoke it (POST oauth2.googleapis.com/revoke), sign in again, and keep the credential file out of the repository.',
    link: 'https://myaccount.google.com/connections',
    source: { url: 'https://developers.google.com/identity/protocols/oauth2', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/decoders/gcp-service-account.js

/** What the JSON around a service account's private key says: project, e-mail, key id. */
function decodeServiceAccount(_key, beside) {
    const text = `${beside?.before ?? ''}\n${beside?.after ?? ''}`;
    const email = fieldIn(text, 'client_email', /[a-z0-9.-]{3,120}@[a-z0-9.-]{3,120}/);
    return decodedOr({
        project: fieldIn(text, 'project_id', /[a-z0-9:.-]{3,80}/) ?? /@([a-z0-9-]{3,60})\.iam\./.exec(email ?? '')?.[1],
        account: email,
        'key id': fieldIn(text, 'private_key_id', /[0-9a-f]{8,64}/),
    });
}
function fieldIn(text, name, value) {
    return new RegExp(`${name}\\\\{0,3}["']?\\s{0,4}[:=]\\s{0,4}\\\\{0,3}["']?(${value.source})`).exec(text)?.[1];
}

;// CONCATENATED MODULE: ./lib/secrets/rules/gcp-service-account-key.js



/* harmony default export */ const gcp_service_account_key = ((0,rule/* defineRule */.K)({
    id: 'gcp-service-account-key',
    title: 'Google Cloud service account key',
    provider: 'Google',
    tags: ['ml', 'cloud', 'key'],
    keywords: ['private_key_id', 'service_account', 'gserviceaccount'],
    format: {
        pieces: [{ secret: ['-----BEGIN PRIVATE KEY-----', (0,format/* run */.eF)('pem-body', 200, 8000), '-----END PRIVATE KEY-----'] }],
    },
    near: { words: ['private_key_id', 'service_account', 'gserviceaccount'], within: 300 },
    companion: {
        title: 'Google service account e-mail',
        format: { pieces: [(0,format/* run */.eF)('dashed', 4, 63), '@', (0,format/* run */.eF)('host', 4, 100), '.gserviceaccount.com'] },
        lines: 8,
    },
    decode: decodeServiceAccount,
    tier: 'high',
    why: 'It is the service account: buckets, data sets, training jobs and all else that its roles allow, with no expiry.',
    mend: 'Delete the key on the linked page, use workload identity federation in CI, and read the audit log for its key id.',
    link: 'https://console.cloud.google.com/iam-admin/serviceaccounts',
    source: { url: 'https://cloud.google.com/iam/docs/keys-create-delete', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/gcs-hmac-secret.js


/* harmony default export */ const gcs_hmac_secret = ((0,rule/* defineRule */.K)({
    id: 'gcs-hmac-secret',
    title: 'Cloud Storage HMAC secret',
    provider: 'Google Cloud',
    tags: ['ml', 'cloud'],
    keywords: ['goog1e', 'gcs_hmac', 'gcs_secret', 'gcs_access', 'hmac_secret', 'hmac_key'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('base64', 40)] }] },
    near: { words: ['goog1e', 'gcs_hmac', 'gcs_secret', 'gcs_access', 'hmac_secret', 'hmac_key'], within: 160 },
    companion: { title: 'Cloud Storage HMAC id', format: { pieces: ['GOOG', (0,format/* run */.eF)('upper-alnum', 20, 57)] }, lines: 5 },
    randomness: { bits: 4.1 },
    tier: 'medium',
    why: 'With its id it reads and writes buckets through the S3 interface.',
    mend: 'Deactivate and delete the HMAC key on the linked page, and use a workload identity instead.',
    link: 'https://console.cloud.google.com/storage/settings;tab=interoperability',
    source: { url: 'https://cloud.google.com/storage/docs/authentication/hmackeys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/gemini-api-key.js


/* harmony default export */ const gemini_api_key = ((0,rule/* defineRule */.K)({
    id: 'gemini-api-key',
    title: 'Gemini API key',
    provider: 'Google',
    tags: ['ml'],
    keywords: ['aq.ab8rn6'],
    format: { pieces: ['AQ.Ab8RN6', (0,format/* run */.eF)('base64url', 44)] },
    tier: 'high',
    why: 'Whoever has it calls the Gemini API on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named GEMINI_API_KEY.',
    link: 'https://aistudio.google.com/apikey',
    source: { url: 'https://ai.google.dev/gemini-api/docs/api-key', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/generic-secret.js

/* harmony default export */ const generic_secret = ((0,rule/* defineRule */.K)({
    id: 'generic-secret',
    title: 'secret assigned to a name',
    provider: 'any',
    tags: ['generic'],
    keywords: [
        'passw',
        'pwd',
        'passphrase',
        'secret',
        'token',
        'api_key',
        'api-key',
        'apikey',
        'api key',
        'access_key',
        'access-key',
        'accesskey',
        'private_key',
        'privatekey',
        'signing_key',
        'encryption_key',
        'auth_key',
        'authkey',
        'service_key',
        'master_key',
        'credential',
        'connection_string',
        'connectionstring',
        'webhook',
        'authorization',
        'bearer ',
        'basic ',
        '_pass',
        '-pass',
        'dbpass',
        '"pass"',
        'app_key',
        'userpass',
        'client_key',
        'secretkey',
        'server_key',
        'subscription-key',
        'subscription_key',
        'integration_key',
        'license_key',
        'jwt_key',
    ],
    format: 'assignment',
    tier: 'medium',
    why: 'Its name says that it opens something.',
    mend: 'Change it where it is used, and read it from a secret or the environment.',
    link: 'https://docs.github.com/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions',
    source: { url: 'https://owasp.org/www-community/vulnerabilities/Use_of_hard-coded_password', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/getimg-api-key.js


/* harmony default export */ const getimg_api_key = ((0,rule/* defineRule */.K)({
    id: 'getimg-api-key',
    title: 'getimg.ai API key',
    provider: 'getimg.ai',
    tags: ['ml'],
    keywords: ['getimg'],
    format: { pieces: [{ secret: ['key-', (0,format/* run */.eF)('alnum', 40, 120)] }] },
    near: { words: ['getimg'], within: 120 },
    randomness: { bits: 4.0 },
    tier: 'high',
    why: 'Whoever has it calls getimg.ai on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named GETIMG_API_KEY.',
    link: 'https://dashboard.getimg.ai/',
    source: { url: 'https://docs.getimg.ai/reference/introduction', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/ghost-admin-key.js


/* harmony default export */ const ghost_admin_key = ((0,rule/* defineRule */.K)({
    id: 'ghost-admin-key',
    title: 'Ghost admin key',
    provider: 'Ghost',
    tags: ['operations'],
    keywords: ['ghost'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 24), ':', (0,format/* run */.eF)('hex', 64)] }] },
    near: { words: ['ghost'], within: 150 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'high',
    why: 'It publishes on the site and reads its members.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://ghost.org/docs/admin-api/',
    source: { url: 'https://ghost.org/docs/admin-api/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/gitea-token.js


/* harmony default export */ const gitea_token = ((0,rule/* defineRule */.K)({
    id: 'gitea-token',
    title: 'Gitea or Forgejo token',
    provider: 'Gitea',
    tags: ['code'],
    keywords: ['gitea', 'forgejo', 'codeberg'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 40)] }] },
    near: { words: ['gitea', 'forgejo', 'codeberg'], within: 80 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'It acts as its owner: reads, pushes, changes hooks.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://docs.gitea.com/development/api-usage',
    source: { url: 'https://docs.gitea.com/development/api-usage', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/github-fine-grained-token.js


/* harmony default export */ const github_fine_grained_token = ((0,rule/* defineRule */.K)({
    id: 'github-fine-grained-token',
    title: 'GitHub fine-grained token',
    provider: 'GitHub',
    tags: ['code'],
    keywords: ['github_pat_'],
    format: { pieces: ['github_pat_', (0,format/* run */.eF)('alnum', 22), '_', (0,format/* run */.eF)('alnum', 59)] },
    tier: 'high',
    why: 'It does in the chosen repositories whatever its permissions say.',
    mend: 'Revoke it on the linked page and make a new one with an expiry and fewer permissions.',
    link: 'https://github.com/settings/personal-access-tokens',
    source: {
        url: 'https://docs.github.com/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/decoders/github-kind.js


const github_kind_kinds = {
    ghp_: 'personal access token, classic',
    gho_: 'OAuth app, for a user',
    ghu_: 'GitHub App, for a user',
    ghs_: 'GitHub App installation; it ends after an hour',
    ghr_: 'refresh token of a GitHub App',
};
/** What kind of GitHub token the prefix says it is. */
function decodeGitHubKind(token) {
    return decodedOr({ kind: github_kind_kinds[token.slice(0, 4)] });
}
/** What a stateless installation token says: the app, and what the JSON web token in it holds. */
function decodeInstallationToken(token) {
    const inner = decodeToken(token);
    const own = decodedOr({ kind: github_kind_kinds.ghs_, app: /^ghs_(\d{1,12})_/.exec(token)?.[1] });
    return own === null ? inner : { ...inner, facts: [...own.facts, ...(inner?.facts ?? [])] };
}

;// CONCATENATED MODULE: ./lib/secrets/rules/github-installation-token.js



/* harmony default export */ const github_installation_token = ((0,rule/* defineRule */.K)({
    id: 'github-installation-token',
    title: 'GitHub installation token',
    provider: 'GitHub',
    tags: ['code'],
    keywords: ['ghs_'],
    format: {
        pieces: [
            'ghs_',
            (0,format/* run */.eF)('digits', 1, 12),
            '_eyJ',
            (0,format/* run */.eF)('base64url', 20, 400),
            '.eyJ',
            (0,format/* run */.eF)('base64url', 20, 1000),
            '.',
            (0,format/* run */.eF)('base64url', 40, 700),
        ],
    },
    decode: decodeInstallationToken,
    tier: 'high',
    why: 'Until it expires (an hour at most) it does what the installed app may.',
    mend: 'Revoke it (DELETE /installation/token), and find out what printed it.',
    link: 'https://github.com/settings/installations',
    source: {
        url: 'https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/github-legacy-token.js


/* harmony default export */ const github_legacy_token = ((0,rule/* defineRule */.K)({
    id: 'github-legacy-token',
    title: 'GitHub token of the old form',
    provider: 'GitHub',
    tags: ['code'],
    keywords: [
        'github_token',
        'github_api_token',
        'github_access_token',
        'github_pat',
        'gh_token',
        'githubtoken',
        'hub_token',
    ],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 40)] }] },
    near: {
        words: [
            'github_token',
            'github_api_token',
            'github_access_token',
            'github_pat',
            'gh_token',
            'githubtoken',
            'hub_token',
        ],
        within: 40,
    },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'Tokens of before 2021 still work: they act as their owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://github.com/settings/tokens',
    source: {
        url: 'https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/github-token.js



/* harmony default export */ const github_token = ((0,rule/* defineRule */.K)({
    id: 'github-token',
    title: 'GitHub token',
    provider: 'GitHub',
    tags: ['code'],
    keywords: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'],
    format: { pieces: [{ oneOf: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'] }, (0,format/* run */.eF)('alnum', 36)] },
    checksum: { encoding: 'base62', digits: 6, from: 4, gap: 0 },
    decode: decodeGitHubKind,
    tier: 'high',
    why: 'It reads and, with the scope, changes repositories, workflows and packages of its owner.',
    mend: 'Revoke it on the linked page, then use the workflow token or a fine-grained token with an expiry.',
    link: 'https://github.com/settings/tokens',
    source: {
        url: 'https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/decoders/gitlab-routable.js


const names = {
    c: 'cell',
    o: 'organization',
    g: 'group',
    p: 'project',
    u: 'user',
    t: 'type',
};
/** What the payload of a routable GitLab token says: lines of a letter and a number in base 36, then random bytes. */
function decodeRoutableToken(token) {
    const payload = (0,base64/* base64Text */.$n)(token.slice(token.indexOf('-') + 1).split('.')[0] ?? '');
    const facts = {};
    for (const [, letter = '', number = ''] of payload.matchAll(/(?:^|\n)([cogptu]):([0-9a-z]{1,13})(?=\n|$)/g)) {
        const name = names[letter];
        if (name !== undefined)
            facts[name] = String(Number.parseInt(number, 36));
    }
    return decodedOr(facts);
}

;// CONCATENATED MODULE: ./lib/secrets/rules/gitlab-routable-runner-token.js



/* harmony default export */ const gitlab_routable_runner_token = ((0,rule/* defineRule */.K)({
    id: 'gitlab-routable-runner-token',
    title: 'GitLab routable runner token',
    provider: 'GitLab',
    tags: ['code'],
    keywords: ['glrt-'],
    format: { pieces: ['glrt-', (0,format/* run */.eF)('base64url', 27, 300), { optional: ['.01'] }, '.', (0,format/* run */.eF)('base36', 9)] },
    checksum: { encoding: 'base36', digits: 7, from: 0, gap: 0 },
    decode: decodeRoutableToken,
    tier: 'high',
    why: 'It takes jobs as the runner, with the secrets that they get.',
    mend: 'Delete the runner or reset its token, and register it again.',
    link: 'https://gitlab.com/-/user_settings/personal_access_tokens',
    source: { url: 'https://docs.gitlab.com/security/tokens/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/gitlab-routable-token.js



/* harmony default export */ const gitlab_routable_token = ((0,rule/* defineRule */.K)({
    id: 'gitlab-routable-token',
    title: 'GitLab routable token',
    provider: 'GitLab',
    tags: ['code'],
    keywords: ['glpat-'],
    format: { pieces: ['glpat-', (0,format/* run */.eF)('base64url', 27, 300), { optional: ['.01'] }, '.', (0,format/* run */.eF)('base36', 9)] },
    checksum: { encoding: 'base36', digits: 7, from: 0, gap: 0 },
    hostNear: true,
    decode: decodeRoutableToken,
    tier: 'high',
    why: 'It reads and changes projects as its scopes allow.',
    mend: 'Revoke it on the linked page and make a new one with an expiry.',
    link: 'https://gitlab.com/-/user_settings/personal_access_tokens',
    source: { url: 'https://docs.gitlab.com/security/tokens/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/gitlab-runner-registration-token.js


/* harmony default export */ const gitlab_runner_registration_token = ((0,rule/* defineRule */.K)({
    id: 'gitlab-runner-registration-token',
    title: 'GitLab runner registration token',
    provider: 'GitLab',
    tags: ['code'],
    keywords: ['gr1348941'],
    format: { pieces: ['GR1348941', (0,format/* run */.eF)('base64url', 20)] },
    tier: 'high',
    why: 'It registers runners, which are then given jobs with their secrets.',
    mend: 'Reset the registration token in the CI settings.',
    link: 'https://gitlab.com/-/user_settings/personal_access_tokens',
    source: { url: 'https://docs.gitlab.com/security/tokens/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/gitlab-session-cookie.js


/* harmony default export */ const gitlab_session_cookie = ((0,rule/* defineRule */.K)({
    id: 'gitlab-session-cookie',
    title: 'GitLab session cookie',
    provider: 'GitLab',
    tags: ['code'],
    keywords: ['_gitlab_session='],
    format: { pieces: ['_gitlab_session=', { secret: [(0,format/* run */.eF)('hex', 32)] }] },
    randomness: { bits: 2.9, mixed: true },
    tier: 'high',
    why: 'It is a signed-in browser session of its owner.',
    mend: 'Sign that session out on the linked page, and take cookies out of recorded requests.',
    link: 'https://gitlab.com/-/user_settings/active_sessions',
    source: { url: 'https://docs.gitlab.com/security/tokens/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/gitlab-token.js


/* harmony default export */ const gitlab_token = ((0,rule/* defineRule */.K)({
    id: 'gitlab-token',
    title: 'GitLab token',
    provider: 'GitLab',
    tags: ['code'],
    keywords: [
        'glpat-',
        'gldt-',
        'glrt-',
        'glcbt-',
        'glptt-',
        'glft-',
        'glimt-',
        'glagent-',
        'gloas-',
        'glsoat-',
        'glffct-',
        'glrtr-',
        'glwt-',
    ],
    format: {
        pieces: [
            {
                oneOf: [
                    'glpat-',
                    'gldt-',
                    'glrt-',
                    'glcbt-',
                    'glptt-',
                    'glft-',
                    'glimt-',
                    'glagent-',
                    'gloas-',
                    'glsoat-',
                    'glffct-',
                    'glrtr-',
                    'glwt-',
                ],
            },
            (0,format/* run */.eF)('base64url', 20, 64),
        ],
    },
    hostNear: true,
    tier: 'high',
    why: 'It reads and changes projects, runners or packages, as its kind and scopes allow.',
    mend: 'Revoke it on the linked page and make a new one with an expiry.',
    link: 'https://gitlab.com/-/user_settings/personal_access_tokens',
    source: { url: 'https://docs.gitlab.com/security/tokens/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/gladia-api-key.js


/* harmony default export */ const gladia_api_key = ((0,rule/* defineRule */.K)({
    id: 'gladia-api-key',
    title: 'Gladia API key',
    provider: 'Gladia',
    tags: ['ml'],
    keywords: ['gladia'],
    format: { pieces: [{ secret: [...format/* uuid */.uR] }] },
    near: { words: ['gladia'], within: 120 },
    tier: 'medium',
    why: 'Whoever has it calls Gladia on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named GLADIA_API_KEY.',
    link: 'https://app.gladia.io/',
    source: { url: 'https://docs.gladia.io/chapters/introduction/getting-started', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/gocardless-token.js


/* harmony default export */ const gocardless_token = ((0,rule/* defineRule */.K)({
    id: 'gocardless-token',
    title: 'GoCardless token',
    provider: 'GoCardless',
    tags: ['payment'],
    keywords: ['gocardless'],
    format: { pieces: [{ secret: [{ oneOf: ['live_', 'sandbox_'] }, (0,format/* run */.eF)('base64url', 40)] }] },
    near: { words: ['gocardless'], within: 120 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'high',
    why: 'It collects payments from bank accounts.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://manage.gocardless.com/developers',
    source: { url: 'https://developer.gocardless.com/api-reference/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/google-api-key.js


/* harmony default export */ const google_api_key = ((0,rule/* defineRule */.K)({
    id: 'google-api-key',
    title: 'Google API key',
    provider: 'Google',
    tags: ['ml', 'cloud'],
    keywords: ['aiza'],
    format: { pieces: ['AIza', (0,format/* run */.eF)('base64url', 35)] },
    tier: 'high',
    why: 'Unless it is restricted it calls every API that the project has switched on, Gemini among them, on your bill.',
    mend: 'Restrict or delete it on the linked page, make a new one restricted to one API, and keep that in a secret.',
    link: 'https://console.cloud.google.com/apis/credentials',
    source: { url: 'https://cloud.google.com/docs/authentication/api-keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/google-chat-webhook.js


/* harmony default export */ const google_chat_webhook = ((0,rule/* defineRule */.K)({
    id: 'google-chat-webhook',
    title: 'Google Chat webhook',
    provider: 'Google',
    tags: ['chat'],
    keywords: ['chat.googleapis.com/v1/spaces/'],
    format: {
        pieces: [
            'chat.googleapis.com/v1/spaces/',
            (0,format/* run */.eF)('base64url', 6, 30),
            '/messages?key=AIza',
            (0,format/* run */.eF)('base64url', 35),
            '&token=',
            { secret: [(0,format/* run */.eF)('base64url', 40, 60)] },
        ],
        right: 'loose',
    },
    tier: 'high',
    why: 'It writes messages into the space.',
    mend: 'Delete the webhook in the settings of the space and make a new one.',
    link: 'https://chat.google.com',
    source: { url: 'https://developers.google.com/workspace/chat/quickstart/webhooks', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/decoders/named-fields.js


/**
 * A decoder for tokens that are JSON in base64 behind `prefix`: `fields` maps the keys that may be shown to the names of the
 * facts. Values that are no text or number are left out.
 */
function fieldsDecoder(prefix, fields) {
    return (token) => {
        const behind = token.startsWith(prefix) ? token.slice(prefix.length) : token;
        const found = fieldsOf(behind.split(/[._](?=[^.]*$)/)[0] ?? '') ?? fieldsOf(behind);
        if (found === null)
            return null;
        return decodedOr(Object.fromEntries(Object.entries(fields).map(([key, name]) => [name, found[key]])));
    };
}

;// CONCATENATED MODULE: ./lib/secrets/rules/grafana-cloud-token.js



/* harmony default export */ const grafana_cloud_token = ((0,rule/* defineRule */.K)({
    id: 'grafana-cloud-token',
    title: 'Grafana Cloud token',
    provider: 'Grafana',
    tags: ['operations'],
    keywords: ['glc_eyj'],
    format: { pieces: ['glc_eyJ', (0,format/* run */.eF)('base64', 60, 400), { optional: ['='] }, { optional: ['='] }] },
    decode: fieldsDecoder('glc_', { o: 'organization', n: 'name' }),
    tier: 'high',
    why: 'It reads or writes metrics and logs of the stack, as its policy allows.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://grafana.com/orgs',
    source: {
        url: 'https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/grafana-legacy-key.js



/* harmony default export */ const grafana_legacy_key = ((0,rule/* defineRule */.K)({
    id: 'grafana-legacy-key',
    title: 'Grafana API key',
    provider: 'Grafana',
    tags: ['operations'],
    keywords: ['eyjrijoi'],
    format: { pieces: ['eyJrIjoi', (0,format/* run */.eF)('base64', 60, 200), { optional: [{ oneOf: ['==', '='] }] }] },
    decode: fieldsDecoder('', { n: 'name', id: 'organization' }),
    tier: 'high',
    why: 'It reads and changes dashboards and data sources as its role allows.',
    mend: 'Delete it under API keys and make a service account token with an expiry.',
    link: 'https://grafana.com/orgs',
    source: { url: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/grafana-service-account-token.js


/* harmony default export */ const grafana_service_account_token = ((0,rule/* defineRule */.K)({
    id: 'grafana-service-account-token',
    title: 'Grafana service account token',
    provider: 'Grafana',
    tags: ['operations'],
    keywords: ['glsa_'],
    format: { pieces: ['glsa_', (0,format/* run */.eF)('alnum', 32), '_', (0,format/* run */.eF)('hex', 8)] },
    checksum: { encoding: 'hex-little-endian', digits: 8, from: 0, gap: 1 },
    hostNear: true,
    tier: 'high',
    why: 'It reads and changes dashboards and data sources as its role allows.',
    mend: 'Delete it under service accounts and make a new one with an expiry.',
    link: 'https://grafana.com/orgs',
    source: { url: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/gretel-api-key.js


/* harmony default export */ const gretel_api_key = ((0,rule/* defineRule */.K)({
    id: 'gretel-api-key',
    title: 'Gretel API key',
    provider: 'Gretel',
    tags: ['ml'],
    keywords: ['grtu'],
    format: { pieces: ['grtu', (0,format/* run */.eF)('hex', 60)] },
    tier: 'high',
    why: 'It reads and changes data sets and labels.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named GRETEL_API_KEY.',
    link: 'https://console.gretel.ai/users/me/key',
    source: { url: 'https://docs.gretel.ai/guides/environment-setup/cli-and-sdk', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/groq-api-key.js


/* harmony default export */ const groq_api_key = ((0,rule/* defineRule */.K)({
    id: 'groq-api-key',
    title: 'Groq API key',
    provider: 'Groq',
    tags: ['ml'],
    keywords: ['gsk_'],
    format: { pieces: ['gsk_', (0,format/* run */.eF)('alnum', 52)] },
    tier: 'high',
    why: 'Whoever has it calls Groq on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named GROQ_API_KEY.',
    link: 'https://console.groq.com/keys',
    source: { url: 'https://console.groq.com/docs/quickstart', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/harness-token.js


/* harmony default export */ const harness_token = ((0,rule/* defineRule */.K)({
    id: 'harness-token',
    title: 'Harness token',
    provider: 'Harness',
    tags: ['code'],
    keywords: ['pat.', 'sat.'],
    format: { pieces: [{ oneOf: ['pat.', 'sat.'] }, (0,format/* run */.eF)('base64url', 22), '.', (0,format/* run */.eF)('hex', 24), '.', (0,format/* run */.eF)('alnum', 20)] },
    tier: 'high',
    why: 'It runs and changes pipelines as its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
    source: {
        url: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/hcp-client-secret.js


/* harmony default export */ const hcp_client_secret = ((0,rule/* defineRule */.K)({
    id: 'hcp-client-secret',
    title: 'HCP client secret',
    provider: 'HashiCorp',
    tags: ['operations'],
    keywords: ['hcp_client', 'hcp_secret'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('base64url', 64)] }] },
    near: { words: ['hcp_client', 'hcp_secret'], within: 40 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'With its client id it acts in the organisation as its role allows.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://portal.cloud.hashicorp.com',
    source: { url: 'https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/helicone-api-key.js


/* harmony default export */ const helicone_api_key = ((0,rule/* defineRule */.K)({
    id: 'helicone-api-key',
    title: 'Helicone API key',
    provider: 'Helicone',
    tags: ['ml'],
    keywords: ['sk-helicone-'],
    format: {
        pieces: [
            'sk-helicone-',
            { optional: ['eu-'] },
            (0,format/* run */.eF)('lower-alnum', 7),
            '-',
            (0,format/* run */.eF)('lower-alnum', 7),
            '-',
            (0,format/* run */.eF)('lower-alnum', 7),
            '-',
            (0,format/* run */.eF)('lower-alnum', 7),
        ],
    },
    tier: 'high',
    why: 'It reads the requests and answers that were logged.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named HELICONE_API_KEY.',
    link: 'https://us.helicone.ai/settings/api-keys',
    source: { url: 'https://docs.helicone.ai/helicone-headers/helicone-auth', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/heroku-api-key.js


/* harmony default export */ const heroku_api_key = ((0,rule/* defineRule */.K)({
    id: 'heroku-api-key',
    title: 'Heroku API key',
    provider: 'Heroku',
    tags: ['cloud'],
    keywords: ['hrku-'],
    format: { pieces: ['HRKU-', (0,format/* run */.eF)('base64url', 36, 80)] },
    tier: 'high',
    why: 'It deploys and reads configuration of every app of the account.',
    mend: 'Regenerate it on the linked page.',
    link: 'https://dashboard.heroku.com/account',
    source: { url: 'https://devcenter.heroku.com/articles/platform-api-quickstart', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/heroku-legacy-key.js


/* harmony default export */ const heroku_legacy_key = ((0,rule/* defineRule */.K)({
    id: 'heroku-legacy-key',
    title: 'Heroku API key',
    provider: 'Heroku',
    tags: ['cloud'],
    keywords: ['heroku'],
    format: { pieces: [{ secret: [...format/* uuid */.uR] }] },
    near: { words: ['heroku'], within: 80 },
    tier: 'medium',
    why: 'It deploys and reads configuration of every app of the account.',
    mend: 'Regenerate it on the linked page.',
    link: 'https://dashboard.heroku.com/account',
    source: { url: 'https://devcenter.heroku.com/articles/platform-api-quickstart', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/hetzner-cloud-token.js


/* harmony default export */ const hetzner_cloud_token = ((0,rule/* defineRule */.K)({
    id: 'hetzner-cloud-token',
    title: 'Hetzner Cloud token',
    provider: 'Hetzner',
    tags: ['cloud'],
    keywords: ['hcloud', 'hetzner'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 64)] }] },
    near: { words: ['hcloud', 'hetzner'], within: 60 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'It creates, reads and deletes machines of the project.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://console.hetzner.cloud',
    source: { url: 'https://docs.hetzner.cloud/reference/cloud', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/hex-tech-token.js


/* harmony default export */ const hex_tech_token = ((0,rule/* defineRule */.K)({
    id: 'hex-tech-token',
    title: 'Hex token',
    provider: 'Hex',
    tags: ['ml'],
    keywords: ['hxtp_', 'hxtw_'],
    format: { pieces: [{ oneOf: ['hxtp_', 'hxtw_'] }, (0,format/* run */.eF)('hex', 90, 128)] },
    tier: 'high',
    why: 'It runs projects with the data that they reach.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named HEX_TOKEN.',
    link: 'https://app.hex.tech/settings',
    source: { url: 'https://learn.hex.tech/docs/api/api-overview', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/heygen-api-key.js


/* harmony default export */ const heygen_api_key = ((0,rule/* defineRule */.K)({
    id: 'heygen-api-key',
    title: 'HeyGen API key',
    provider: 'HeyGen',
    tags: ['ml'],
    keywords: ['heygen'],
    format: { pieces: [{ secret: [{ oneOf: ['sk_V2_hgu_', 'sk_'] }, (0,format/* run */.eF)('word', 30, 80)] }] },
    near: { words: ['heygen'], within: 120 },
    randomness: { bits: 3.6 },
    tier: 'high',
    why: 'Whoever has it calls HeyGen on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named HEYGEN_API_KEY.',
    link: 'https://app.heygen.com/settings',
    source: { url: 'https://docs.heygen.com/docs/using-your-api-key', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/heygen-legacy-key.js


/* harmony default export */ const heygen_legacy_key = ((0,rule/* defineRule */.K)({
    id: 'heygen-legacy-key',
    title: 'HeyGen API key',
    provider: 'HeyGen',
    tags: ['ml'],
    keywords: ['heygen'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('base64', 50, 72), { optional: [{ oneOf: ['==', '='] }] }] }] },
    near: { words: ['heygen'], within: 120 },
    randomness: { bits: 4.0, mixed: true },
    tier: 'medium',
    why: 'Whoever has it calls HeyGen on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named HEYGEN_API_KEY.',
    link: 'https://app.heygen.com/settings',
    source: { url: 'https://docs.heygen.com/docs/using-your-api-key', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/honeycomb-ingest-key.js


/* harmony default export */ const honeycomb_ingest_key = ((0,rule/* defineRule */.K)({
    id: 'honeycomb-ingest-key',
    title: 'Honeycomb ingest key',
    provider: 'Honeycomb',
    tags: ['operations'],
    keywords: ['hcaik_', 'hcbik_', 'hcxik_', 'hcalk_'],
    format: { pieces: [{ oneOf: ['hcaik_', 'hcbik_', 'hcxik_', 'hcalk_'] }, (0,format/* run */.eF)('lower-alnum', 58)] },
    tier: 'high',
    why: 'It sends events to the environment.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://ui.honeycomb.io/account',
    source: { url: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/hopsworks-api-key.js


/* harmony default export */ const hopsworks_api_key = ((0,rule/* defineRule */.K)({
    id: 'hopsworks-api-key',
    title: 'Hopsworks API key',
    provider: 'Hopsworks',
    tags: ['ml'],
    keywords: ['hopsworks'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 16), '.', (0,format/* run */.eF)('alnum', 64)] }] },
    near: { words: ['hopsworks'], within: 120 },
    tier: 'high',
    why: 'It reads and writes the data, models and runs of the workspace.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named HOPSWORKS_API_KEY.',
    link: 'https://app.hopsworks.ai/',
    source: { url: 'https://docs.hopsworks.ai/latest/user_guides/projects/api_key/create_api_key/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/hubspot-legacy-key.js


/* harmony default export */ const hubspot_legacy_key = ((0,rule/* defineRule */.K)({
    id: 'hubspot-legacy-key',
    title: 'HubSpot key of the old form',
    provider: 'HubSpot',
    tags: ['operations'],
    keywords: ['hubspot', 'hapikey'],
    format: { pieces: [{ secret: [...format/* uuid */.uR] }] },
    near: { words: ['hubspot', 'hapikey'], within: 60 },
    tier: 'medium',
    why: 'It reads and changes every customer.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.hubspot.com/private-apps',
    source: { url: 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/hubspot-token.js


/* harmony default export */ const hubspot_token = ((0,rule/* defineRule */.K)({
    id: 'hubspot-token',
    title: 'HubSpot token',
    provider: 'HubSpot',
    tags: ['operations'],
    keywords: ['pat-na', 'pat-eu1-', 'pat-ap1-'],
    format: { pieces: [{ oneOf: ['pat-na1-', 'pat-na2-', 'pat-na3-', 'pat-eu1-', 'pat-ap1-'] }, ...format/* uuid */.uR] },
    tier: 'high',
    why: 'It reads and changes customers as its scopes allow.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.hubspot.com/private-apps',
    source: { url: 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/hugging-face-oauth-token.js



/* harmony default export */ const hugging_face_oauth_token = ((0,rule/* defineRule */.K)({
    id: 'hugging-face-oauth-token',
    title: 'Hugging Face OAuth token',
    provider: 'Hugging Face',
    tags: ['ml'],
    keywords: ['hf_oauth_'],
    format: {
        pieces: [
            'hf_oauth_',
            'eyJ',
            (0,format/* run */.eF)('base64url', 14, 1000),
            '.eyJ',
            (0,format/* run */.eF)('base64url', 14, 4000),
            '.',
            (0,format/* run */.eF)('base64url', 20, 1000),
        ],
    },
    decode: decodeToken,
    tier: 'high',
    why: 'It acts as the user on the hub, as its scopes allow, until it expires.',
    mend: 'Disconnect the app on the linked page and clear the output that printed it.',
    link: 'https://huggingface.co/settings/connected-applications',
    source: { url: 'https://huggingface.co/docs/hub/oauth', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/hugging-face-organization-token.js


/* harmony default export */ const hugging_face_organization_token = ((0,rule/* defineRule */.K)({
    id: 'hugging-face-organization-token',
    title: 'Hugging Face organization token',
    provider: 'Hugging Face',
    tags: ['ml'],
    keywords: ['api_org_'],
    format: { pieces: ['api_org_', (0,format/* run */.eF)('alnum', 34)] },
    tier: 'high',
    why: 'It opens the private models and data sets of the whole organization.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named HF_TOKEN.',
    link: 'https://huggingface.co/settings/organizations',
    source: { url: 'https://huggingface.co/docs/hub/security-tokens', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/hugging-face-token.js


/* harmony default export */ const hugging_face_token = ((0,rule/* defineRule */.K)({
    id: 'hugging-face-token',
    title: 'Hugging Face token',
    provider: 'Hugging Face',
    tags: ['ml'],
    keywords: ['hf_'],
    format: { pieces: ['hf_', (0,format/* run */.eF)('alnum', 34)] },
    tier: 'high',
    why: 'It opens the account: private models and data sets can be read and, with a write token, replaced by poisoned ones.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named HF_TOKEN.',
    link: 'https://huggingface.co/settings/tokens',
    source: { url: 'https://huggingface.co/docs/hub/security-tokens', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/humanloop-api-key.js


/* harmony default export */ const humanloop_api_key = ((0,rule/* defineRule */.K)({
    id: 'humanloop-api-key',
    title: 'Humanloop API key',
    provider: 'Humanloop',
    tags: ['ml'],
    keywords: ['hl_sk_'],
    format: { pieces: ['hl_sk_', (0,format/* run */.eF)('hex', 48)] },
    tier: 'high',
    why: 'It reads prompts and logs of the organization.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named HUMANLOOP_API_KEY.',
    link: 'https://app.humanloop.com/account/api-keys',
    source: { url: 'https://humanloop.com/docs', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/hume-api-key.js


/* harmony default export */ const hume_api_key = ((0,rule/* defineRule */.K)({
    id: 'hume-api-key',
    title: 'Hume API key',
    provider: 'Hume',
    tags: ['ml'],
    keywords: ['hume_api', 'hume.ai', 'hume_secret', 'humeai', 'hume_key'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 48)] }] },
    near: { words: ['hume_api', 'hume.ai', 'hume_secret', 'humeai', 'hume_key'], within: 120 },
    randomness: { bits: 4.0, mixed: true },
    tier: 'high',
    why: 'Whoever has it calls Hume on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named HUME_API_KEY.',
    link: 'https://app.hume.ai/keys',
    source: { url: 'https://dev.hume.ai/docs/introduction/api-key', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/hyperbolic-api-key.js



/* harmony default export */ const hyperbolic_api_key = ((0,rule/* defineRule */.K)({
    id: 'hyperbolic-api-key',
    title: 'Hyperbolic API key',
    provider: 'Hyperbolic',
    tags: ['ml'],
    keywords: ['hyperbolic_api', 'hyperbolic.xyz', 'hyperbolic_key', 'hyperbolic_token'],
    format: {
        pieces: [
            {
                secret: [
                    'eyJ',
                    (0,format/* run */.eF)('base64url', 14, 1000),
                    '.eyJ',
                    (0,format/* run */.eF)('base64url', 14, 4000),
                    '.',
                    (0,format/* run */.eF)('base64url', 20, 1000),
                ],
            },
        ],
    },
    near: { words: ['hyperbolic_api', 'hyperbolic.xyz', 'hyperbolic_key', 'hyperbolic_token'], within: 160 },
    decode: decodeToken,
    tier: 'high',
    why: 'Whoever has it calls Hyperbolic on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named HYPERBOLIC_API_KEY.',
    link: 'https://app.hyperbolic.xyz/settings',
    source: { url: 'https://docs.hyperbolic.xyz/docs/getting-started', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/hyperstack-api-key.js


/* harmony default export */ const hyperstack_api_key = ((0,rule/* defineRule */.K)({
    id: 'hyperstack-api-key',
    title: 'Hyperstack API key',
    provider: 'Hyperstack',
    tags: ['ml'],
    keywords: ['hyperstack', 'infrahub-api', 'nexgencloud'],
    format: { pieces: [{ secret: [...format/* uuid */.uR] }] },
    near: { words: ['hyperstack', 'infrahub-api', 'nexgencloud'], within: 120 },
    tier: 'medium',
    why: 'It rents machines on your bill and reads what is stored on them.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named HYPERSTACK_API_KEY.',
    link: 'https://console.hyperstack.cloud/api-keys',
    source: {
        url: 'https://docs.hyperstack.cloud/docs/api-reference/getting-started-api/authentication/',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/ibm-cloud-api-key.js


/* harmony default export */ const ibm_cloud_api_key = ((0,rule/* defineRule */.K)({
    id: 'ibm-cloud-api-key',
    title: 'IBM Cloud API key',
    provider: 'IBM',
    tags: ['cloud'],
    keywords: ['ibm_cloud', 'ibmcloud', 'ibm_api', 'bluemix', 'watson', 'ic_api_key', 'iam_apikey'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('base64url', 44)] }] },
    near: { words: ['ibm_cloud', 'ibmcloud', 'ibm_api', 'bluemix', 'watson', 'ic_api_key', 'iam_apikey'], within: 80 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'It acts in the account as its owner, Watson services included.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://cloud.ibm.com/iam/apikeys',
    source: { url: 'https://cloud.ibm.com/docs/account?topic=account-manapikey', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/ideogram-api-key.js


/* harmony default export */ const ideogram_api_key = ((0,rule/* defineRule */.K)({
    id: 'ideogram-api-key',
    title: 'Ideogram API key',
    provider: 'Ideogram',
    tags: ['ml'],
    keywords: ['ideogram'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('base64url', 80, 90)] }] },
    near: { words: ['ideogram'], within: 120 },
    randomness: { bits: 4.3, mixed: true },
    tier: 'medium',
    why: 'Whoever has it calls Ideogram on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named IDEOGRAM_API_KEY.',
    link: 'https://ideogram.ai/manage-api',
    source: { url: 'https://developer.ideogram.ai/ideogram-api/api-setup', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/ifttt-webhook-key.js


/* harmony default export */ const ifttt_webhook_key = ((0,rule/* defineRule */.K)({
    id: 'ifttt-webhook-key',
    title: 'IFTTT webhook key',
    provider: 'IFTTT',
    tags: ['chat'],
    keywords: ['maker.ifttt.com/trigger/'],
    format: {
        pieces: [
            'maker.ifttt.com/trigger/',
            (0,format/* run */.eF)('base64url', 1, 80),
            '/',
            { optional: ['json/'] },
            'with/key/',
            { secret: [(0,format/* run */.eF)('base64url', 20, 43)] },
        ],
    },
    tier: 'high',
    why: 'It starts every applet of the account that has a webhook.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://ifttt.com/maker_webhooks/settings',
    source: { url: 'https://ifttt.com/maker_webhooks', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/inference-net-key.js


/* harmony default export */ const inference_net_key = ((0,rule/* defineRule */.K)({
    id: 'inference-net-key',
    title: 'Inference.net key',
    article: 'an',
    provider: 'Inference.net',
    tags: ['ml'],
    keywords: ['inference_api', 'inference.net', 'inference_net', 'inference_key'],
    format: { pieces: [{ secret: ['inference-', (0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['inference_api', 'inference.net', 'inference_net', 'inference_key'], within: 120 },
    tier: 'high',
    why: 'Whoever has it calls Inference.net on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named INFERENCE_API_KEY.',
    link: 'https://inference.net/dashboard/api-keys',
    source: { url: 'https://docs.inference.net/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/influxdb-token.js


/* harmony default export */ const influxdb_token = ((0,rule/* defineRule */.K)({
    id: 'influxdb-token',
    title: 'InfluxDB token',
    provider: 'InfluxData',
    tags: ['database'],
    keywords: ['influx'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('base64url', 86), '=='] }] },
    near: { words: ['influx'], within: 200 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'high',
    why: 'It reads and writes the buckets that it is made for.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://docs.influxdata.com/influxdb/v2/admin/tokens/',
    source: { url: 'https://docs.influxdata.com/influxdb/v2/admin/tokens/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/infracost-api-key.js


/* harmony default export */ const infracost_api_key = ((0,rule/* defineRule */.K)({
    id: 'infracost-api-key',
    title: 'Infracost API key',
    provider: 'Infracost',
    tags: ['code'],
    keywords: ['ico-'],
    format: { pieces: ['ico-', (0,format/* run */.eF)('alnum', 32)] },
    tier: 'high',
    why: 'It uses the price service on the account of the organisation.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://dashboard.infracost.io',
    source: { url: 'https://www.infracost.io/docs/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/infura-key.js


/* harmony default export */ const infura_key = ((0,rule/* defineRule */.K)({
    id: 'infura-key',
    title: 'Infura key',
    provider: 'Consensys',
    tags: ['operations'],
    keywords: ['infura'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['infura'], within: 60 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'It uses the quota of its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.infura.io',
    source: { url: 'https://docs.metamask.io/services/get-started/infura/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/inngest-signing-key.js


/* harmony default export */ const inngest_signing_key = ((0,rule/* defineRule */.K)({
    id: 'inngest-signing-key',
    title: 'Inngest signing key',
    provider: 'Inngest',
    tags: ['operations'],
    keywords: ['signkey-prod-', 'signkey-test-', 'signkey-branch-'],
    format: { pieces: [{ oneOf: ['signkey-prod-', 'signkey-test-', 'signkey-branch-'] }, (0,format/* run */.eF)('hex', 64)] },
    tier: 'high',
    why: 'It starts the functions of the application.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.inngest.com',
    source: { url: 'https://www.inngest.com/docs/platform/signing-keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/instagram-access-token.js


/* harmony default export */ const instagram_access_token = ((0,rule/* defineRule */.K)({
    id: 'instagram-access-token',
    title: 'Instagram access token',
    provider: 'Meta',
    tags: ['operations'],
    keywords: ['igqv', 'igqw', 'igaa'],
    format: { pieces: [{ oneOf: ['IGQV', 'IGQW', 'IGAA'] }, (0,format/* run */.eF)('base64url', 100, 300)] },
    randomness: { bits: 4.2, mixed: true },
    tier: 'medium',
    why: 'It reads pictures and messages of its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://developers.facebook.com/apps',
    source: { url: 'https://developers.facebook.com/docs/instagram-platform/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/intercom-token.js


/* harmony default export */ const intercom_token = ((0,rule/* defineRule */.K)({
    id: 'intercom-token',
    title: 'Intercom token',
    provider: 'Intercom',
    tags: ['chat'],
    keywords: ['dg9ro'],
    format: { pieces: ['dG9rO', (0,format/* run */.eF)('base64', 50, 60), { optional: ['='] }, { optional: ['='] }] },
    randomness: { bits: 4.0, mixed: true },
    tier: 'high',
    why: 'It reads customers and what they wrote.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.intercom.com/a/apps/_/developer-hub',
    source: {
        url: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/intra42-client-secret.js


/* harmony default export */ const intra42_client_secret = ((0,rule/* defineRule */.K)({
    id: 'intra42-client-secret',
    title: '42 intranet client secret',
    provider: '42 Network',
    tags: ['operations'],
    keywords: ['s-s4t2ud-', 's-s4t2af-'],
    format: { pieces: [{ oneOf: ['s-s4t2ud-', 's-s4t2af-'] }, (0,format/* run */.eF)('hex', 64)] },
    tier: 'high',
    why: 'With its client id it reads students as the application may.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://profile.intra.42.fr/oauth/applications',
    source: { url: 'https://api.intra.42.fr/apidoc', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/ionic-token.js


/* harmony default export */ const ionic_token = ((0,rule/* defineRule */.K)({
    id: 'ionic-token',
    title: 'Ionic token',
    provider: 'Ionic',
    tags: ['code'],
    keywords: ['ion_'],
    format: { pieces: ['ion_', (0,format/* run */.eF)('alnum', 42)] },
    randomness: { bits: 4.0, mixed: true },
    tier: 'high',
    why: 'It builds and publishes apps in the name of its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://dashboard.ionicframework.com/settings/personal-access-tokens',
    source: { url: 'https://ionic.io/docs/appflow/personal-access-tokens', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/iterable-api-key.js


/* harmony default export */ const iterable_api_key = ((0,rule/* defineRule */.K)({
    id: 'iterable-api-key',
    title: 'Iterable API key',
    provider: 'Iterable',
    tags: ['mail'],
    keywords: ['iterable_api', 'iterable_key', 'iterable.com'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('any-hex', 32)] }] },
    near: { words: ['iterable_api', 'iterable_key', 'iterable.com'], within: 60 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'It reads customers and sends to them.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.iterable.com/settings/apiKeys',
    source: { url: 'https://support.iterable.com/hc/en-us/articles/360043464871', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/jdbc-oracle-password.js


/* harmony default export */ const jdbc_oracle_password = ((0,rule/* defineRule */.K)({
    id: 'jdbc-oracle-password',
    title: 'Oracle address with its password',
    provider: 'any',
    tags: ['database'],
    keywords: ['jdbc:oracle:'],
    format: {
        pieces: [
            'jdbc:oracle:',
            { oneOf: ['thin:', 'oci:', 'oci8:'] },
            (0,format/* run */.eF)('url-user', 1, 60),
            '/',
            { secret: [(0,format/* run */.eF)('url-password', 4, 120)] },
            '@',
            (0,format/* run */.eF)('host', 1, 200),
        ],
        right: 'loose',
    },
    tier: 'high',
    identity: 'match',
    why: 'It opens the database to whoever can reach its host.',
    mend: 'Change the password of that user and keep the address in a secret.',
    link: 'https://owasp.org/www-project-top-ten/',
    source: {
        url: 'https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/data-sources-and-URLs.html',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/jdbc-password.js


/* harmony default export */ const jdbc_password = ((0,rule/* defineRule */.K)({
    id: 'jdbc-password',
    title: 'database address with its password',
    provider: 'any',
    tags: ['database'],
    keywords: ['jdbc:'],
    format: {
        pieces: [
            'jdbc:',
            (0,format/* run */.eF)('lower-alnum', 2, 16),
            ':',
            (0,format/* run */.eF)('connection', 3, 200),
            { oneOf: ['password=', 'Password=', 'PASSWORD=', 'pwd='] },
            { secret: [(0,format/* run */.eF)('url-password', 4, 120)] },
        ],
        right: 'loose',
    },
    tier: 'high',
    identity: 'match',
    why: 'It opens the database to whoever can reach its host.',
    mend: 'Change the password of that user and keep the address in a secret.',
    link: 'https://owasp.org/www-project-top-ten/',
    source: { url: 'https://docs.oracle.com/javase/tutorial/jdbc/basics/connecting.html', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/jenkins-token.js


/* harmony default export */ const jenkins_token = ((0,rule/* defineRule */.K)({
    id: 'jenkins-token',
    title: 'Jenkins API token',
    provider: 'Jenkins',
    tags: ['code'],
    keywords: ['jenkins'],
    format: { pieces: [{ secret: ['11', (0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['jenkins'], within: 120 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'It runs jobs as its owner, which is code on the build machines.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
    source: {
        url: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/jina-api-key.js


/* harmony default export */ const jina_api_key = ((0,rule/* defineRule */.K)({
    id: 'jina-api-key',
    title: 'Jina AI key',
    provider: 'Jina AI',
    tags: ['ml'],
    keywords: ['jina_'],
    format: { pieces: ['jina_', (0,format/* run */.eF)('base64url', 60)] },
    randomness: { bits: 3.5, mixed: true },
    tier: 'high',
    why: 'Whoever has it calls Jina AI on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named JINA_API_KEY.',
    link: 'https://jina.ai/api-dashboard/key-manager',
    source: { url: 'https://jina.ai/embeddings/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/json-web-key.js


/* harmony default export */ const json_web_key = ((0,rule/* defineRule */.K)({
    id: 'json-web-key',
    title: 'private JSON Web Key',
    provider: 'any',
    tags: ['key'],
    keywords: ['"d"'],
    format: {
        pieces: ['"d"', (0,format/* run */.eF)('space', 0, 2), ':', (0,format/* run */.eF)('space', 0, 2), '"', { secret: [(0,format/* run */.eF)('base64url', 42, 700)] }, '"'],
        left: 'loose',
        right: 'loose',
    },
    companion: { title: 'key type', format: { pieces: ['"kty"'], left: 'loose', right: 'loose' }, lines: 12 },
    randomness: { bits: 4.0, mixed: true },
    tier: 'low',
    why: 'Whoever has it signs tokens as its owner, or decrypts what was meant for him.',
    mend: 'Make a new key, publish its public half, and withdraw the old one from the key set.',
    link: 'https://www.rfc-editor.org/rfc/rfc7517',
    source: { url: 'https://www.rfc-editor.org/rfc/rfc7518', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/json-web-token.js



/* harmony default export */ const json_web_token = ((0,rule/* defineRule */.K)({
    id: 'json-web-token',
    title: 'JSON web token',
    provider: 'any',
    tags: ['generic'],
    keywords: ['eyj'],
    format: {
        pieces: ['eyJ', (0,format/* run */.eF)('base64url', 14, 1000), '.eyJ', (0,format/* run */.eF)('base64url', 14, 4000), '.', (0,format/* run */.eF)('base64url', 20, 1000)],
    },
    decode: decodeToken,
    tier: 'medium',
    why: 'Until it expires it signs in as its subject.',
    mend: 'End the session or rotate the signing key, and clear the output that printed it.',
    link: 'https://www.rfc-editor.org/rfc/rfc8725',
    source: { url: 'https://www.rfc-editor.org/rfc/rfc7519', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/jupyter-legacy-password-hash.js


/* harmony default export */ const jupyter_legacy_password_hash = ((0,rule/* defineRule */.K)({
    id: 'jupyter-legacy-password-hash',
    title: 'Jupyter password hash',
    provider: 'Jupyter',
    tags: ['ml'],
    keywords: ['sha1:'],
    format: { pieces: ['sha1:', (0,format/* run */.eF)('hex', 12), ':', (0,format/* run */.eF)('hex', 40)] },
    randomness: { bits: 2.9 },
    tier: 'medium',
    why: 'SHA-1 is fast: the password can be guessed from it without asking the server.',
    mend: 'Set a new password (`jupyter server password`, which makes argon2) and keep the settings out of the repository.',
    link: 'https://jupyter-server.readthedocs.io/en/latest/operators/public-server.html',
    source: { url: 'https://jupyter-notebook.readthedocs.io/en/6.2.0/public_server.html', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/jupyter-password-hash.js


/* harmony default export */ const jupyter_password_hash = ((0,rule/* defineRule */.K)({
    id: 'jupyter-password-hash',
    title: 'Jupyter password hash',
    provider: 'Jupyter',
    tags: ['ml'],
    keywords: ['argon2:$argon2'],
    format: {
        pieces: [
            { oneOf: ['argon2:$argon2id$v=19$m=', 'argon2:$argon2i$v=19$m='] },
            (0,format/* run */.eF)('digits', 1, 8),
            ',t=',
            (0,format/* run */.eF)('digits', 1, 4),
            ',p=',
            (0,format/* run */.eF)('digits', 1, 3),
            '$',
            { secret: [(0,format/* run */.eF)('crypt', 11, 64), '$', (0,format/* run */.eF)('crypt', 22, 128)] },
        ],
    },
    tier: 'medium',
    why: 'A weak password can be guessed from it without asking the server.',
    mend: 'Set a new password (`jupyter server password`) and keep jupyter_server_config.json out of the repository.',
    link: 'https://jupyter-server.readthedocs.io/en/latest/operators/public-server.html',
    source: { url: 'https://jupyter-server.readthedocs.io/en/latest/operators/public-server.html', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/jupyter-server-secret.js


/* harmony default export */ const jupyter_server_secret = ((0,rule/* defineRule */.K)({
    id: 'jupyter-server-secret',
    title: 'Jupyter server token',
    provider: 'Jupyter',
    tags: ['ml'],
    keywords: [
        'serverapp.token',
        'notebookapp.token',
        'identityprovider.token',
        'serverapp.password',
        'notebookapp.password',
        'jupyter_token',
        'jupyterhub_api_token',
    ],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('dotted', 8, 128)] }] },
    near: {
        words: [
            'serverapp.token',
            'notebookapp.token',
            'identityprovider.token',
            'serverapp.password',
            'notebookapp.password',
            'jupyter_token',
            'jupyterhub_api_token',
        ],
        within: 40,
    },
    randomness: { bits: 2.8, mixed: true },
    tier: 'medium',
    why: 'Whoever reaches the server runs code on it.',
    mend: 'Change the token, restart the server, and give the token through the environment.',
    link: 'https://jupyter-server.readthedocs.io/en/latest/operators/security.html',
    source: { url: 'https://jupyter-server.readthedocs.io/en/latest/operators/security.html', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/jupyter-token.js


/* harmony default export */ const jupyter_token = ((0,rule/* defineRule */.K)({
    id: 'jupyter-token',
    title: 'Jupyter server token',
    provider: 'Jupyter',
    tags: ['ml'],
    keywords: ['token='],
    format: { pieces: [{ oneOf: ['?token=', '&token='] }, { secret: [(0,format/* run */.eF)('hex', 48)] }], left: 'loose' },
    tier: 'medium',
    why: 'While the server runs and can be reached, it runs any code there.',
    mend: 'Restart the server, which makes a new token, and clear the output that printed the address.',
    link: 'https://jupyter-server.readthedocs.io/en/latest/operators/security.html',
    source: { url: 'https://jupyter-server.readthedocs.io/en/latest/operators/security.html', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/kaggle-api-token.js


/* harmony default export */ const kaggle_api_token = ((0,rule/* defineRule */.K)({
    id: 'kaggle-api-token',
    title: 'Kaggle API token',
    provider: 'Kaggle',
    tags: ['ml'],
    keywords: ['kgat_'],
    format: { pieces: ['KGAT_', (0,format/* run */.eF)('hex', 32)] },
    tier: 'high',
    why: 'It acts as the Kaggle user: private data sets, notebooks, submissions.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named KAGGLE_API_TOKEN.',
    link: 'https://www.kaggle.com/settings',
    source: { url: 'https://www.kaggle.com/docs/api', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/kaggle-json.js



/* harmony default export */ const kaggle_json = ((0,rule/* defineRule */.K)({
    id: 'kaggle-json',
    title: 'Kaggle API key',
    provider: 'Kaggle',
    tags: ['ml'],
    keywords: ['"username'],
    format: {
        pieces: [
            '"username"',
            (0,format/* run */.eF)('space', 0, 8),
            ':',
            (0,format/* run */.eF)('space', 0, 8),
            '"',
            (0,format/* run */.eF)('base64url', 1, 60),
            '"',
            (0,format/* run */.eF)('space', 0, 20),
            ',',
            (0,format/* run */.eF)('space', 0, 40),
            '"key"',
            (0,format/* run */.eF)('space', 0, 8),
            ':',
            (0,format/* run */.eF)('space', 0, 8),
            '"',
            { secret: [(0,format/* run */.eF)('hex', 32)] },
            '"',
        ],
        left: 'loose',
        right: 'loose',
    },
    companion: {
        title: 'Kaggle user name',
        format: {
            pieces: ['"username"', (0,format/* run */.eF)('space', 0, 8), ':', (0,format/* run */.eF)('space', 0, 8), '"', { secret: [(0,format/* run */.eF)('base64url', 1, 60)] }],
            left: 'loose',
            right: 'loose',
        },
        lines: 5,
    },
    decode: decodeKaggleKey,
    tier: 'high',
    why: 'It acts as the Kaggle user: private data sets, notebooks, submissions.',
    mend: 'Expire the token on the linked page, make a new one, and keep it in ~/.kaggle, outside the repository.',
    link: 'https://www.kaggle.com/settings',
    source: { url: 'https://www.kaggle.com/docs/api', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/kaggle-key.js



/* harmony default export */ const kaggle_key = ((0,rule/* defineRule */.K)({
    id: 'kaggle-key',
    title: 'Kaggle API key',
    provider: 'Kaggle',
    tags: ['ml'],
    keywords: ['kaggle'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['kaggle'], within: 120 },
    decode: decodeKaggleKey,
    randomness: { bits: 2.9 },
    tier: 'high',
    why: 'It acts as the Kaggle user: private data sets, notebooks, submissions.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named KAGGLE_KEY.',
    link: 'https://www.kaggle.com/settings',
    source: { url: 'https://www.kaggle.com/docs/api', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/kili-api-key.js


/* harmony default export */ const kili_api_key = ((0,rule/* defineRule */.K)({
    id: 'kili-api-key',
    title: 'Kili API key',
    provider: 'Kili',
    tags: ['ml'],
    keywords: ['kili_api', 'kili-technology', 'kili_key', 'kili_auth'],
    format: { pieces: [{ secret: [...format/* uuid */.uR] }] },
    near: { words: ['kili_api', 'kili-technology', 'kili_key', 'kili_auth'], within: 120 },
    tier: 'medium',
    why: 'It reads and changes data sets and labels.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named KILI_API_KEY.',
    link: 'https://cloud.kili-technology.com/',
    source: { url: 'https://python-sdk-docs.kili-technology.com/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/klaviyo-private-key.js


/* harmony default export */ const klaviyo_private_key = ((0,rule/* defineRule */.K)({
    id: 'klaviyo-private-key',
    title: 'Klaviyo private key',
    provider: 'Klaviyo',
    tags: ['mail'],
    keywords: ['klaviyo'],
    format: { pieces: [{ secret: ['pk_', (0,format/* run */.eF)('hex', 34)] }] },
    near: { words: ['klaviyo'], within: 200 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'high',
    why: 'It reads and changes customers, and sends to them.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://www.klaviyo.com/settings/account/api-keys',
    source: { url: 'https://developers.klaviyo.com/en/docs/authenticate_', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/kling-secret-key.js


/* harmony default export */ const kling_secret_key = ((0,rule/* defineRule */.K)({
    id: 'kling-secret-key',
    title: 'Kling AI secret key',
    provider: 'Kling AI',
    tags: ['ml'],
    keywords: ['kling_secret', 'klingai', 'kling_api', 'kling_access', 'kling secret', 'kling access', 'kling_key'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 32)] }] },
    near: {
        words: ['kling_secret', 'klingai', 'kling_api', 'kling_access', 'kling secret', 'kling access', 'kling_key'],
        within: 120,
    },
    randomness: { bits: 3.6, mixed: true },
    tier: 'medium',
    why: 'Whoever has it calls Kling AI on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named KLING_SECRET_KEY.',
    link: 'https://app.klingai.com/global/dev',
    source: { url: 'https://app.klingai.com/global/dev/document-api', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/kong-token.js


/* harmony default export */ const kong_token = ((0,rule/* defineRule */.K)({
    id: 'kong-token',
    title: 'Kong Konnect token',
    provider: 'Kong',
    tags: ['operations'],
    keywords: ['kpat_', 'spat_'],
    format: { pieces: [{ oneOf: ['kpat_', 'spat_'] }, (0,format/* run */.eF)('alnum', 45, 60)] },
    tier: 'high',
    why: 'It changes which services the gateways publish.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://cloud.konghq.com/global/account/tokens',
    source: { url: 'https://developer.konghq.com/konnect-api/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/kraken-private-key.js


/* harmony default export */ const kraken_private_key = ((0,rule/* defineRule */.K)({
    id: 'kraken-private-key',
    title: 'Kraken private key',
    provider: 'Kraken',
    tags: ['payment'],
    keywords: ['kraken'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('base64', 86), '=='] }] },
    near: { words: ['kraken'], within: 120 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'It trades and, with the right, moves funds.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://pro.kraken.com/app/settings/api',
    source: { url: 'https://docs.kraken.com/api/docs/guides/spot-rest-auth', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/kubeadm-bootstrap-token.js


/* harmony default export */ const kubeadm_bootstrap_token = ((0,rule/* defineRule */.K)({
    id: 'kubeadm-bootstrap-token',
    title: 'Kubernetes bootstrap token',
    provider: 'Kubernetes',
    tags: ['cloud'],
    keywords: ['kubeadm', 'bootstrap'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('base36', 6), '.', (0,format/* run */.eF)('base36', 16)] }] },
    near: { words: ['kubeadm', 'bootstrap'], within: 150 },
    randomness: { bits: 2.8, mixed: true },
    tier: 'medium',
    why: 'It joins a machine to the cluster.',
    mend: 'Delete it (`kubeadm token delete`) and make a new one with a short life.',
    link: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
    source: { url: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/label-studio-access-token.js



/* harmony default export */ const label_studio_access_token = ((0,rule/* defineRule */.K)({
    id: 'label-studio-access-token',
    title: 'Label Studio access token',
    provider: 'Label Studio',
    tags: ['ml'],
    keywords: ['label_studio', 'label-studio', 'labelstudio'],
    format: {
        pieces: [
            {
                secret: [
                    'eyJ',
                    (0,format/* run */.eF)('base64url', 14, 1000),
                    '.eyJ',
                    (0,format/* run */.eF)('base64url', 14, 4000),
                    '.',
                    (0,format/* run */.eF)('base64url', 20, 1000),
                ],
            },
        ],
    },
    near: { words: ['label_studio', 'label-studio', 'labelstudio'], within: 160 },
    decode: decodeToken,
    tier: 'high',
    why: 'It reads and changes data sets and labels.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LABEL_STUDIO_API_KEY.',
    link: 'https://app.humansignal.com/user/account',
    source: { url: 'https://labelstud.io/guide/access_tokens', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/label-studio-token.js


/* harmony default export */ const label_studio_token = ((0,rule/* defineRule */.K)({
    id: 'label-studio-token',
    title: 'Label Studio token',
    provider: 'Label Studio',
    tags: ['ml'],
    keywords: ['label_studio', 'label-studio', 'labelstudio'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 40)] }] },
    near: { words: ['label_studio', 'label-studio', 'labelstudio'], within: 120 },
    randomness: { bits: 2.9 },
    hostNear: true,
    tier: 'high',
    why: 'It reads and changes tasks, annotations and the storage that the projects are joined to.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LABEL_STUDIO_API_KEY.',
    link: 'https://labelstud.io/guide/access_tokens',
    source: { url: 'https://labelstud.io/guide/access_tokens', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/labelbox-api-key.js



/* harmony default export */ const labelbox_api_key = ((0,rule/* defineRule */.K)({
    id: 'labelbox-api-key',
    title: 'Labelbox API key',
    provider: 'Labelbox',
    tags: ['ml'],
    keywords: ['labelbox'],
    format: {
        pieces: [
            {
                secret: [
                    'eyJ',
                    (0,format/* run */.eF)('base64url', 14, 1000),
                    '.eyJ',
                    (0,format/* run */.eF)('base64url', 14, 4000),
                    '.',
                    (0,format/* run */.eF)('base64url', 20, 1000),
                ],
            },
        ],
    },
    near: { words: ['labelbox'], within: 160 },
    decode: decodeToken,
    tier: 'high',
    why: 'It reads and changes data sets and labels.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LABELBOX_API_KEY.',
    link: 'https://app.labelbox.com/workspace-settings/api-keys',
    source: { url: 'https://docs.labelbox.com/reference/create-api-key', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/lakefs-secret-key.js


/* harmony default export */ const lakefs_secret_key = ((0,rule/* defineRule */.K)({
    id: 'lakefs-secret-key',
    title: 'lakeFS secret key',
    provider: 'lakeFS',
    tags: ['ml'],
    keywords: ['lakefs', 'lakectl'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('base64', 40)] }] },
    near: { words: ['lakefs', 'lakectl'], within: 120 },
    companion: { title: 'lakeFS access key id', format: { pieces: ['AKIAJ', (0,format/* run */.eF)('upper-alnum', 14), 'Q'] }, lines: 5 },
    randomness: { bits: 4.1 },
    tier: 'medium',
    why: 'With its id it reads and changes every version of the data.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LAKECTL_CREDENTIALS_SECRET_ACCESS_KEY.',
    link: 'https://docs.lakefs.io/',
    source: { url: 'https://docs.lakefs.io/latest/security/authentication/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/lambda-cloud-api-key.js


/* harmony default export */ const lambda_cloud_api_key = ((0,rule/* defineRule */.K)({
    id: 'lambda-cloud-api-key',
    title: 'Lambda Cloud API key',
    provider: 'Lambda',
    tags: ['ml'],
    keywords: ['secret_'],
    format: { pieces: ['secret_', (0,format/* run */.eF)('lower-alnum', 1, 40), '_', (0,format/* run */.eF)('hex', 32), '.', (0,format/* run */.eF)('alnum', 32)] },
    followedBy: '.',
    tier: 'high',
    why: 'It rents machines on your bill and reads what is stored on them.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LAMBDA_API_KEY.',
    link: 'https://cloud.lambda.ai/api-keys',
    source: { url: 'https://docs.lambda.ai/api/cloud', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/lamini-api-key.js


/* harmony default export */ const lamini_api_key = ((0,rule/* defineRule */.K)({
    id: 'lamini-api-key',
    title: 'Lamini API key',
    provider: 'Lamini',
    tags: ['ml'],
    keywords: ['lamini'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 64)] }] },
    near: { words: ['lamini'], within: 120 },
    randomness: { bits: 3.0 },
    tier: 'high',
    why: 'Whoever has it calls Lamini on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LAMINI_API_KEY.',
    link: 'https://app.lamini.ai/account',
    source: { url: 'https://docs.lamini.ai/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/lancedb-cloud-key.js


/* harmony default export */ const lancedb_cloud_key = ((0,rule/* defineRule */.K)({
    id: 'lancedb-cloud-key',
    title: 'LanceDB Cloud API key',
    provider: 'LanceDB Cloud',
    tags: ['ml'],
    keywords: ['lancedb'],
    format: { pieces: [{ secret: ['sk_', (0,format/* run */.eF)('upper-alnum', 40, 80)] }] },
    near: { words: ['lancedb'], within: 120 },
    randomness: { bits: 3.5 },
    tier: 'high',
    why: 'It reads and changes every table of the project.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LANCEDB_API_KEY.',
    link: 'https://cloud.lancedb.com/',
    source: { url: 'https://lancedb.com/docs/cloud/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/landing-ai-key.js


/* harmony default export */ const landing_ai_key = ((0,rule/* defineRule */.K)({
    id: 'landing-ai-key',
    title: 'LandingAI key',
    provider: 'LandingAI',
    tags: ['ml'],
    keywords: ['land_sk_'],
    format: { pieces: ['land_sk_', (0,format/* run */.eF)('alnum', 50)] },
    randomness: { bits: 3.8 },
    tier: 'high',
    why: 'Whoever has it calls LandingAI on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LANDINGAI_API_KEY.',
    link: 'https://app.landing.ai/',
    source: { url: 'https://landing-ai.github.io/landingai-python/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/langflow-api-key.js


/* harmony default export */ const langflow_api_key = ((0,rule/* defineRule */.K)({
    id: 'langflow-api-key',
    title: 'Langflow API key',
    provider: 'Langflow',
    tags: ['ml'],
    keywords: ['langflow'],
    format: { pieces: [{ secret: ['sk-', (0,format/* run */.eF)('base64url', 43)] }] },
    near: { words: ['langflow'], within: 120 },
    randomness: { bits: 3.9 },
    tier: 'high',
    why: 'It runs flows with every key that they hold.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LANGFLOW_API_KEY.',
    link: 'https://docs.langflow.org/api-keys-and-authentication',
    source: { url: 'https://docs.langflow.org/api-keys-and-authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/langfuse-secret-key.js


/* harmony default export */ const langfuse_secret_key = ((0,rule/* defineRule */.K)({
    id: 'langfuse-secret-key',
    title: 'Langfuse secret key',
    provider: 'Langfuse',
    tags: ['ml'],
    keywords: ['sk-lf-'],
    format: { pieces: ['sk-lf-', ...format/* uuid */.uR] },
    companion: { title: 'Langfuse public key', format: { pieces: ['pk-lf-', ...format/* uuid */.uR] }, lines: 5 },
    hostNear: true,
    tier: 'high',
    why: 'With the public key it reads traces and prompts of the project, which hold what users typed.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LANGFUSE_SECRET_KEY.',
    link: 'https://cloud.langfuse.com',
    source: { url: 'https://langfuse.com/docs/api', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/langsmith-api-key.js


/* harmony default export */ const langsmith_api_key = ((0,rule/* defineRule */.K)({
    id: 'langsmith-api-key',
    title: 'LangSmith API key',
    provider: 'LangChain',
    tags: ['ml'],
    keywords: ['lsv2_'],
    format: { pieces: [{ oneOf: ['lsv2_pt_', 'lsv2_sk_'] }, (0,format/* run */.eF)('hex', 32), '_', (0,format/* run */.eF)('hex', 10)] },
    tier: 'high',
    why: 'It reads traces, prompts and data sets of the workspace, which hold what users typed.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LANGSMITH_API_KEY.',
    link: 'https://smith.langchain.com/settings',
    source: {
        url: 'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/langsmith-legacy-key.js


/* harmony default export */ const langsmith_legacy_key = ((0,rule/* defineRule */.K)({
    id: 'langsmith-legacy-key',
    title: 'LangSmith API key',
    provider: 'LangSmith',
    tags: ['ml'],
    keywords: ['ls__'],
    format: { pieces: ['ls__', (0,format/* run */.eF)('hex', 32)] },
    randomness: { bits: 2.9 },
    tier: 'high',
    why: 'It reads and writes traces, data sets and prompts of the workspace.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LANGSMITH_API_KEY.',
    link: 'https://smith.langchain.com/settings',
    source: {
        url: 'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/langtrace-api-key.js


/* harmony default export */ const langtrace_api_key = ((0,rule/* defineRule */.K)({
    id: 'langtrace-api-key',
    title: 'Langtrace API key',
    provider: 'Langtrace',
    tags: ['ml'],
    keywords: ['langtrace'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 64)] }] },
    near: { words: ['langtrace'], within: 120 },
    randomness: { bits: 3.0 },
    tier: 'high',
    why: 'It writes and reads traces.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LANGTRACE_API_KEY.',
    link: 'https://app.langtrace.ai/',
    source: { url: 'https://docs.langtrace.ai/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/laravel-app-key.js


/* harmony default export */ const laravel_app_key = ((0,rule/* defineRule */.K)({
    id: 'laravel-app-key',
    title: 'Laravel application key',
    provider: 'Laravel',
    tags: ['key'],
    keywords: ['app_key=base64:'],
    format: { pieces: ['APP_KEY=base64:', { secret: [(0,format/* run */.eF)('base64', 43, 44)] }], right: 'loose' },
    tier: 'high',
    why: 'It decrypts cookies and stored values, and signs what the application believes.',
    mend: 'Make a new one (`php artisan key:generate`) and read it from the environment.',
    link: 'https://laravel.com/docs/encryption',
    source: { url: 'https://laravel.com/docs/encryption', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/launchdarkly-key.js


/* harmony default export */ const launchdarkly_key = ((0,rule/* defineRule */.K)({
    id: 'launchdarkly-key',
    title: 'LaunchDarkly key',
    provider: 'LaunchDarkly',
    tags: ['operations'],
    keywords: ['sdk-', 'api-'],
    format: { pieces: [{ oneOf: ['sdk-', 'api-'] }, ...format/* uuid */.uR] },
    tier: 'high',
    why: 'It reads every flag, or (api-) changes them.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.launchdarkly.com/settings/authorization',
    source: { url: 'https://docs.launchdarkly.com/home/account/api', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/leonardo-ai-key.js


/* harmony default export */ const leonardo_ai_key = ((0,rule/* defineRule */.K)({
    id: 'leonardo-ai-key',
    title: 'Leonardo.Ai key',
    provider: 'Leonardo.Ai',
    tags: ['ml'],
    keywords: ['leonardo_api', 'leonardo.ai', 'leonardo_ai', 'leonardo_key'],
    format: { pieces: [{ secret: [...format/* uuid */.uR] }] },
    near: { words: ['leonardo_api', 'leonardo.ai', 'leonardo_ai', 'leonardo_key'], within: 120 },
    tier: 'medium',
    why: 'Whoever has it calls Leonardo.Ai on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LEONARDO_API_KEY.',
    link: 'https://app.leonardo.ai/api-access',
    source: { url: 'https://docs.leonardo.ai/docs/create-your-api-key', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/letta-api-key.js


/* harmony default export */ const letta_api_key = ((0,rule/* defineRule */.K)({
    id: 'letta-api-key',
    title: 'Letta API key',
    provider: 'Letta',
    tags: ['ml'],
    keywords: ['sk-let-'],
    format: { pieces: ['sk-let-', (0,format/* run */.eF)('base64', 60, 140), { optional: [{ oneOf: ['==', '='] }] }] },
    tier: 'high',
    why: 'Whoever has it calls Letta on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LETTA_API_KEY.',
    link: 'https://app.letta.com/api-keys',
    source: { url: 'https://docs.letta.com/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/lightning-ai-key.js


/* harmony default export */ const lightning_ai_key = ((0,rule/* defineRule */.K)({
    id: 'lightning-ai-key',
    title: 'Lightning AI key',
    provider: 'Lightning AI',
    tags: ['ml'],
    keywords: ['lightning_api', 'lightning_cloud', 'lightning.ai'],
    format: { pieces: [{ secret: [...format/* uuid */.uR] }] },
    near: { words: ['lightning_api', 'lightning_cloud', 'lightning.ai'], within: 120 },
    tier: 'medium',
    why: 'It rents machines on your bill and reads what is stored on them.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LIGHTNING_API_KEY.',
    link: 'https://lightning.ai/',
    source: { url: 'https://lightning.ai/docs/overview/ai-studio', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/linear-api-key.js


/* harmony default export */ const linear_api_key = ((0,rule/* defineRule */.K)({
    id: 'linear-api-key',
    title: 'Linear API key',
    provider: 'Linear',
    tags: ['operations'],
    keywords: ['lin_api_'],
    format: { pieces: ['lin_api_', (0,format/* run */.eF)('alnum', 40)] },
    tier: 'high',
    why: 'It reads and changes issues of the workspace.',
    mend: 'Revoke it on the linked page.',
    link: 'https://linear.app/settings/account/security',
    source: { url: 'https://linear.app/developers/graphql', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/linear-oauth-token.js


/* harmony default export */ const linear_oauth_token = ((0,rule/* defineRule */.K)({
    id: 'linear-oauth-token',
    title: 'Linear OAuth token',
    provider: 'Linear',
    tags: ['operations'],
    keywords: ['lin_oauth_'],
    format: { pieces: ['lin_oauth_', (0,format/* run */.eF)('hex', 64)] },
    tier: 'high',
    why: 'It reads and changes issues as its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://linear.app/settings/api',
    source: { url: 'https://linear.app/developers/oauth-2-0-authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/linkedin-client-secret.js


/* harmony default export */ const linkedin_client_secret = ((0,rule/* defineRule */.K)({
    id: 'linkedin-client-secret',
    title: 'LinkedIn client secret',
    provider: 'LinkedIn',
    tags: ['operations'],
    keywords: ['wpl_ap'],
    format: { pieces: ['WPL_AP', (0,format/* run */.eF)('digits', 1), '.', (0,format/* run */.eF)('alnum', 16), '.', (0,format/* run */.eF)('base64', 6), '=='] },
    tier: 'high',
    why: 'With its client id it acts as the app.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://www.linkedin.com/developers/apps',
    source: { url: 'https://learn.microsoft.com/linkedin/shared/authentication/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/linkedin-legacy-secret.js


/* harmony default export */ const linkedin_legacy_secret = ((0,rule/* defineRule */.K)({
    id: 'linkedin-legacy-secret',
    title: 'LinkedIn client secret of the old form',
    provider: 'LinkedIn',
    tags: ['operations'],
    keywords: ['linkedin'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 16)] }] },
    near: { words: ['linkedin'], within: 60 },
    randomness: { bits: 2.8, mixed: true },
    tier: 'medium',
    why: 'With its client id it acts as the app.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://www.linkedin.com/developers/apps',
    source: { url: 'https://learn.microsoft.com/linkedin/shared/authentication/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/linkup-api-key.js


/* harmony default export */ const linkup_api_key = ((0,rule/* defineRule */.K)({
    id: 'linkup-api-key',
    title: 'Linkup API key',
    provider: 'Linkup',
    tags: ['ml'],
    keywords: ['linkup_api', 'linkup.so', 'linkup_key'],
    format: { pieces: [{ secret: [...format/* uuid */.uR] }] },
    near: { words: ['linkup_api', 'linkup.so', 'linkup_key'], within: 120 },
    tier: 'medium',
    why: 'Whoever has it calls Linkup on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LINKUP_API_KEY.',
    link: 'https://app.linkup.so/',
    source: { url: 'https://docs.linkup.so/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/linode-token.js


/* harmony default export */ const linode_token = ((0,rule/* defineRule */.K)({
    id: 'linode-token',
    title: 'Linode token',
    provider: 'Akamai',
    tags: ['cloud'],
    keywords: ['linode'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 64)] }] },
    near: { words: ['linode'], within: 60 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'It creates, reads and deletes machines on the account.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://cloud.linode.com/profile/tokens',
    source: { url: 'https://techdocs.akamai.com/linode-api/reference/get-started', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/litellm-key.js


/* harmony default export */ const litellm_key = ((0,rule/* defineRule */.K)({
    id: 'litellm-key',
    title: 'LiteLLM key',
    provider: 'LiteLLM',
    tags: ['ml'],
    keywords: ['litellm'],
    format: { pieces: [{ secret: ['sk-', (0,format/* run */.eF)('base64url', 20, 24)] }] },
    near: { words: ['litellm'], within: 120 },
    randomness: { bits: 3.3, mixed: true },
    tier: 'high',
    why: 'It calls every provider that the proxy serves, on its budget.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LITELLM_API_KEY.',
    link: 'https://docs.litellm.ai/docs/proxy/virtual_keys',
    source: { url: 'https://docs.litellm.ai/docs/proxy/virtual_keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/literal-ai-key.js


/* harmony default export */ const literal_ai_key = ((0,rule/* defineRule */.K)({
    id: 'literal-ai-key',
    title: 'Literal AI key',
    provider: 'Literal AI',
    tags: ['ml'],
    keywords: ['literal_api', 'literalai', 'literal_ai', 'chainlit'],
    format: { pieces: [{ secret: ['lsk_', (0,format/* run */.eF)('base64url', 30, 60)] }] },
    near: { words: ['literal_api', 'literalai', 'literal_ai', 'chainlit'], within: 120 },
    randomness: { bits: 3.5 },
    tier: 'high',
    why: 'Whoever has it calls Literal AI on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LITERAL_API_KEY.',
    link: 'https://cloud.getliteral.ai/',
    source: { url: 'https://docs.literalai.com/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/livekit-secret.js


/* harmony default export */ const livekit_secret = ((0,rule/* defineRule */.K)({
    id: 'livekit-secret',
    title: 'LiveKit secret',
    provider: 'LiveKit',
    tags: ['operations'],
    keywords: ['livekit'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 43, 44)] }] },
    near: { words: ['livekit'], within: 60 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'It makes tokens for every room.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://cloud.livekit.io',
    source: { url: 'https://docs.livekit.io/home/get-started/authentication/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/llama-cloud-api-key.js


/* harmony default export */ const llama_cloud_api_key = ((0,rule/* defineRule */.K)({
    id: 'llama-cloud-api-key',
    title: 'LlamaCloud API key',
    provider: 'LlamaCloud',
    tags: ['ml'],
    keywords: ['llx-'],
    format: { pieces: ['llx-', (0,format/* run */.eF)('alnum', 48)] },
    randomness: { bits: 3.8 },
    tier: 'high',
    why: 'Whoever has it calls LlamaCloud on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LLAMA_CLOUD_API_KEY.',
    link: 'https://cloud.llamaindex.ai/api-key',
    source: { url: 'https://docs.cloud.llamaindex.ai/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/lmnt-api-key.js


/* harmony default export */ const lmnt_api_key = ((0,rule/* defineRule */.K)({
    id: 'lmnt-api-key',
    title: 'LMNT API key',
    article: 'an',
    provider: 'LMNT',
    tags: ['ml'],
    keywords: ['lmnt'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['lmnt'], within: 120 },
    randomness: { bits: 2.9 },
    tier: 'medium',
    why: 'Whoever has it calls LMNT on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LMNT_API_KEY.',
    link: 'https://app.lmnt.com/account',
    source: { url: 'https://docs.lmnt.com/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/lob-api-key.js


/* harmony default export */ const lob_api_key = ((0,rule/* defineRule */.K)({
    id: 'lob-api-key',
    title: 'Lob API key',
    provider: 'Lob',
    tags: ['payment'],
    keywords: ['live_', 'test_'],
    format: { pieces: [{ oneOf: ['live_', 'test_'] }, (0,format/* run */.eF)('hex', 35)] },
    randomness: { bits: 2.9, mixed: true },
    tier: 'high',
    why: 'It sends letters and cheques on the account.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://dashboard.lob.com/settings/api-keys',
    source: { url: 'https://docs.lob.com/#tag/Authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/looker-client-secret.js


/* harmony default export */ const looker_client_secret = ((0,rule/* defineRule */.K)({
    id: 'looker-client-secret',
    title: 'Looker client secret',
    provider: 'Google',
    tags: ['operations'],
    keywords: ['looker'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 24)] }] },
    near: { words: ['looker'], within: 60 },
    randomness: { bits: 3.2, mixed: true },
    tier: 'medium',
    why: 'With its client id it reads what its owner may read.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://cloud.google.com/looker/docs/admin-panel-users-users',
    source: { url: 'https://cloud.google.com/looker/docs/api-auth', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/luma-api-key.js


/* harmony default export */ const luma_api_key = ((0,rule/* defineRule */.K)({
    id: 'luma-api-key',
    title: 'Luma AI API key',
    provider: 'Luma AI',
    tags: ['ml'],
    keywords: ['luma_api', 'lumalabs', 'lumaai', 'luma_key', 'luma.ai'],
    format: { pieces: [{ secret: ['luma-', ...format/* uuid */.uR, { optional: ['-', (0,format/* run */.eF)('base64url', 4, 64)] }] }] },
    near: { words: ['luma_api', 'lumalabs', 'lumaai', 'luma_key', 'luma.ai'], within: 120 },
    tier: 'high',
    why: 'Whoever has it calls Luma AI on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LUMAAI_API_KEY.',
    link: 'https://lumalabs.ai/dream-machine/api/keys',
    source: { url: 'https://docs.lumalabs.ai/docs/api', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/mailchimp-api-key.js


/* harmony default export */ const mailchimp_api_key = ((0,rule/* defineRule */.K)({
    id: 'mailchimp-api-key',
    title: 'Mailchimp API key',
    provider: 'Mailchimp',
    tags: ['mail'],
    keywords: ['-us1', '-us2', '-us3', '-us4', '-us5', '-us6', '-us7', '-us8', '-us9'],
    format: {
        pieces: [
            (0,format/* run */.eF)('hex', 32),
            { oneOf: ['-us1', '-us2', '-us3', '-us4', '-us5', '-us6', '-us7', '-us8', '-us9'] },
            { optional: [(0,format/* run */.eF)('digits', 1)] },
        ],
    },
    randomness: { bits: 2.9, mixed: true },
    tier: 'high',
    why: 'It reads subscribers and sends to them in your name.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://admin.mailchimp.com/account/api/',
    source: { url: 'https://mailchimp.com/developer/marketing/docs/fundamentals/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/mailersend-token.js


/* harmony default export */ const mailersend_token = ((0,rule/* defineRule */.K)({
    id: 'mailersend-token',
    title: 'MailerSend token',
    provider: 'MailerSend',
    tags: ['mail'],
    keywords: ['mlsn.'],
    format: { pieces: ['mlsn.', (0,format/* run */.eF)('hex', 64)] },
    tier: 'high',
    why: 'It sends mail in your name.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.mailersend.com/api-tokens',
    source: { url: 'https://developers.mailersend.com/general.html', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/mailgun-api-key.js


/* harmony default export */ const mailgun_api_key = ((0,rule/* defineRule */.K)({
    id: 'mailgun-api-key',
    title: 'Mailgun API key',
    provider: 'Mailgun',
    tags: ['mail'],
    keywords: ['key-'],
    format: { pieces: ['key-', (0,format/* run */.eF)('hex', 32)] },
    randomness: { bits: 2.9, mixed: true },
    tier: 'high',
    why: 'It sends mail in your name and reads logs.',
    mend: 'Rotate it on the linked page.',
    link: 'https://app.mailgun.com/settings/api_security',
    source: { url: 'https://documentation.mailgun.com/docs/mailgun/api-reference/authentication/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/mailgun-private-key.js


/* harmony default export */ const mailgun_private_key = ((0,rule/* defineRule */.K)({
    id: 'mailgun-private-key',
    title: 'Mailgun key',
    provider: 'Mailgun',
    tags: ['mail'],
    keywords: ['mailgun', 'mg_api_key'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 32), '-', (0,format/* run */.eF)('hex', 8), '-', (0,format/* run */.eF)('hex', 8)] }] },
    near: { words: ['mailgun', 'mg_api_key'], within: 200 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'high',
    why: 'It sends mail in your name and reads the logs.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.mailgun.com/settings/api_security',
    source: { url: 'https://documentation.mailgun.com/docs/mailgun/api-reference/authentication/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/mailjet-secret-key.js


/* harmony default export */ const mailjet_secret_key = ((0,rule/* defineRule */.K)({
    id: 'mailjet-secret-key',
    title: 'Mailjet secret key',
    provider: 'Mailjet',
    tags: ['mail'],
    keywords: ['mailjet'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['mailjet'], within: 80 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'With its API key it sends mail in your name.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.mailjet.com/account/apikeys',
    source: { url: 'https://dev.mailjet.com/email/guides/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/make-webhook.js


/* harmony default export */ const make_webhook = ((0,rule/* defineRule */.K)({
    id: 'make-webhook',
    title: 'Make webhook',
    provider: 'Make',
    tags: ['chat'],
    keywords: ['make.com/', 'integromat.com/'],
    format: {
        pieces: [
            {
                oneOf: [
                    'hook.eu1.make.com/',
                    'hook.eu2.make.com/',
                    'hook.us1.make.com/',
                    'hook.us2.make.com/',
                    'hook.integromat.com/',
                ],
            },
            { secret: [(0,format/* run */.eF)('base36', 32)] },
        ],
    },
    tier: 'medium',
    why: 'It starts the scenario with data of whoever calls it.',
    mend: 'Make a new webhook in the scenario and delete the old one.',
    link: 'https://www.make.com/en/login',
    source: { url: 'https://help.make.com/webhooks', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/mandrill-api-key.js


/* harmony default export */ const mandrill_api_key = ((0,rule/* defineRule */.K)({
    id: 'mandrill-api-key',
    title: 'Mandrill API key',
    provider: 'Mailchimp',
    tags: ['mail'],
    keywords: ['mandrill'],
    format: { pieces: [{ secret: [{ optional: ['md-'] }, (0,format/* run */.eF)('base64url', 22)] }] },
    near: { words: ['mandrill'], within: 60 },
    randomness: { bits: 3.2, mixed: true },
    tier: 'medium',
    why: 'It sends mail in your name.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://mandrillapp.com/settings',
    source: { url: 'https://mailchimp.com/developer/transactional/docs/fundamentals/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/mapbox-secret-token.js


/* harmony default export */ const mapbox_secret_token = ((0,rule/* defineRule */.K)({
    id: 'mapbox-secret-token',
    title: 'Mapbox secret token',
    provider: 'Mapbox',
    tags: ['cloud'],
    keywords: ['sk.eyj'],
    format: { pieces: ['sk.eyJ', (0,format/* run */.eF)('base64url', 40, 200), '.', (0,format/* run */.eF)('base64url', 20, 30)] },
    tier: 'high',
    why: 'It changes maps and data of the account on your bill.',
    mend: 'Delete it on the linked page.',
    link: 'https://console.mapbox.com/account/access-tokens/',
    source: { url: 'https://docs.mapbox.com/accounts/guides/tokens/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/materials-project-key.js


/* harmony default export */ const materials_project_key = ((0,rule/* defineRule */.K)({
    id: 'materials-project-key',
    title: 'Materials Project key',
    provider: 'Materials Project',
    tags: ['ml'],
    keywords: ['mp_api_key', 'materials_project', 'materialsproject', 'mprester', 'pmg_mapi'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 32)] }] },
    near: { words: ['mp_api_key', 'materials_project', 'materialsproject', 'mprester', 'pmg_mapi'], within: 120 },
    randomness: { bits: 3.6, mixed: true },
    tier: 'medium',
    why: 'It downloads data in your name.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named MP_API_KEY.',
    link: 'https://next-gen.materialsproject.org/dashboard',
    source: { url: 'https://next-gen.materialsproject.org/api', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/mathpix-app-key.js


/* harmony default export */ const mathpix_app_key = ((0,rule/* defineRule */.K)({
    id: 'mathpix-app-key',
    title: 'Mathpix app key',
    provider: 'Mathpix',
    tags: ['ml'],
    keywords: ['mathpix'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 64)] }] },
    near: { words: ['mathpix'], within: 120 },
    randomness: { bits: 3.0 },
    tier: 'high',
    why: 'Whoever has it calls Mathpix on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named MATHPIX_APP_KEY.',
    link: 'https://console.mathpix.com/',
    source: { url: 'https://docs.mathpix.com/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/matrix-access-token.js


/* harmony default export */ const matrix_access_token = ((0,rule/* defineRule */.K)({
    id: 'matrix-access-token',
    title: 'Matrix access token',
    provider: 'Matrix',
    tags: ['chat'],
    keywords: ['syt_'],
    format: { pieces: ['syt_', (0,format/* run */.eF)('base64url', 3, 100), '_', (0,format/* run */.eF)('letters', 20), '_', (0,format/* run */.eF)('alnum', 6)] },
    tier: 'high',
    why: 'It reads and writes messages as its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://spec.matrix.org/latest/client-server-api/#client-authentication',
    source: { url: 'https://element-hq.github.io/synapse/latest/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/mattermost-token.js


/* harmony default export */ const mattermost_token = ((0,rule/* defineRule */.K)({
    id: 'mattermost-token',
    title: 'Mattermost token',
    provider: 'Mattermost',
    tags: ['chat'],
    keywords: ['mattermost'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('base36', 26)] }] },
    near: { words: ['mattermost'], within: 60 },
    randomness: { bits: 3.3, mixed: true },
    tier: 'medium',
    why: 'It reads and writes messages as its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
    source: { url: 'https://developers.mattermost.com/integrate/reference/personal-access-token/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/mem0-api-key.js


/* harmony default export */ const mem0_api_key = ((0,rule/* defineRule */.K)({
    id: 'mem0-api-key',
    title: 'Mem0 API key',
    provider: 'Mem0',
    tags: ['ml'],
    keywords: ['m0-'],
    format: { pieces: ['m0-', (0,format/* run */.eF)('alnum', 40)] },
    randomness: { bits: 3.9, mixed: true },
    tier: 'high',
    why: 'It reads and changes what was remembered of users.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named MEM0_API_KEY.',
    link: 'https://app.mem0.ai/dashboard/api-keys',
    source: { url: 'https://docs.mem0.ai/platform/quickstart', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/meraki-api-key.js


/* harmony default export */ const meraki_api_key = ((0,rule/* defineRule */.K)({
    id: 'meraki-api-key',
    title: 'Meraki API key',
    provider: 'Cisco',
    tags: ['operations'],
    keywords: ['meraki'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 40)] }] },
    near: { words: ['meraki'], within: 60 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'It changes the network of the organisation.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://developer.cisco.com/meraki/api-v1/authorization/',
    source: { url: 'https://developer.cisco.com/meraki/api-v1/authorization/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/meshy-api-key.js


/* harmony default export */ const meshy_api_key = ((0,rule/* defineRule */.K)({
    id: 'meshy-api-key',
    title: 'Meshy API key',
    provider: 'Meshy',
    tags: ['ml'],
    keywords: ['msy_'],
    format: { pieces: ['msy_', (0,format/* run */.eF)('alnum', 40)] },
    randomness: { bits: 3.6, mixed: true },
    tier: 'high',
    why: 'Whoever has it calls Meshy on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named MESHY_API_KEY.',
    link: 'https://www.meshy.ai/settings/api',
    source: { url: 'https://docs.meshy.ai/en/api/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/messagebird-api-key.js


/* harmony default export */ const messagebird_api_key = ((0,rule/* defineRule */.K)({
    id: 'messagebird-api-key',
    title: 'MessageBird API key',
    provider: 'Bird',
    tags: ['mail'],
    keywords: ['messagebird'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 25)] }] },
    near: { words: ['messagebird'], within: 60 },
    randomness: { bits: 3.3, mixed: true },
    tier: 'medium',
    why: 'It writes to telephones on the account.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://dashboard.messagebird.com/en/developers/access',
    source: { url: 'https://developers.messagebird.com/api/#authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/metabase-api-key.js


/* harmony default export */ const metabase_api_key = ((0,rule/* defineRule */.K)({
    id: 'metabase-api-key',
    title: 'Metabase API key',
    provider: 'Metabase',
    tags: ['operations'],
    keywords: ['mb_'],
    format: { pieces: ['mb_', (0,format/* run */.eF)('base64', 43), '='] },
    tier: 'high',
    why: 'It reads what its group may read, data included.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
    source: { url: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/mindee-api-key.js


/* harmony default export */ const mindee_api_key = ((0,rule/* defineRule */.K)({
    id: 'mindee-api-key',
    title: 'Mindee API key',
    provider: 'Mindee',
    tags: ['ml'],
    keywords: ['mindee'],
    format: { pieces: [{ secret: [{ optional: ['md_'] }, (0,format/* run */.eF)('alnum', 32, 48)] }] },
    near: { words: ['mindee'], within: 120 },
    randomness: { bits: 3.2, mixed: true },
    tier: 'medium',
    why: 'Whoever has it calls Mindee on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named MINDEE_API_KEY.',
    link: 'https://app.mindee.com/',
    source: { url: 'https://developers.mindee.com/docs/create-api-key', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/minimax-api-key.js



/* harmony default export */ const minimax_api_key = ((0,rule/* defineRule */.K)({
    id: 'minimax-api-key',
    title: 'MiniMax API key',
    provider: 'MiniMax',
    tags: ['ml'],
    keywords: ['minimax'],
    format: {
        pieces: [
            {
                secret: [
                    'eyJ',
                    (0,format/* run */.eF)('base64url', 14, 1000),
                    '.eyJ',
                    (0,format/* run */.eF)('base64url', 14, 4000),
                    '.',
                    (0,format/* run */.eF)('base64url', 20, 1000),
                ],
            },
        ],
    },
    near: { words: ['minimax'], within: 160 },
    decode: decodeToken,
    tier: 'high',
    why: 'Whoever has it calls MiniMax on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named MINIMAX_API_KEY.',
    link: 'https://platform.minimax.io/user-center/basic-information/interface-key',
    source: { url: 'https://platform.minimax.io/docs/guides/quickstart', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/mistral-api-key.js


/* harmony default export */ const mistral_api_key = ((0,rule/* defineRule */.K)({
    id: 'mistral-api-key',
    title: 'Mistral API key',
    provider: 'Mistral AI',
    tags: ['ml'],
    keywords: ['mistral'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 32)] }] },
    near: { words: ['mistral'], within: 120 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'high',
    why: 'Whoever has it calls Mistral AI on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named MISTRAL_API_KEY.',
    link: 'https://console.mistral.ai/api-keys',
    source: { url: 'https://docs.mistral.ai/api/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/mixedbread-api-key.js


/* harmony default export */ const mixedbread_api_key = ((0,rule/* defineRule */.K)({
    id: 'mixedbread-api-key',
    title: 'Mixedbread API key',
    provider: 'Mixedbread',
    tags: ['ml'],
    keywords: ['mixedbread', 'mxbai', 'mxb_api'],
    format: { pieces: [{ secret: [{ oneOf: ['mxb_', 'emb_'] }, (0,format/* run */.eF)('alnum', 32, 72)] }] },
    near: { words: ['mixedbread', 'mxbai', 'mxb_api'], within: 120 },
    randomness: { bits: 3.3 },
    tier: 'high',
    why: 'Whoever has it calls Mixedbread on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named MXBAI_API_KEY.',
    link: 'https://platform.mixedbread.com/',
    source: { url: 'https://www.mixedbread.com/docs', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/mixpanel-secret.js


/* harmony default export */ const mixpanel_secret = ((0,rule/* defineRule */.K)({
    id: 'mixpanel-secret',
    title: 'Mixpanel secret',
    provider: 'Mixpanel',
    tags: ['operations'],
    keywords: ['mixpanel'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['mixpanel'], within: 60 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'It exports what users did.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://mixpanel.com/settings/project',
    source: { url: 'https://developer.mixpanel.com/reference/project-secret', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/mlflow-admin-password.js


/* harmony default export */ const mlflow_admin_password = ((0,rule/* defineRule */.K)({
    id: 'mlflow-admin-password',
    title: 'MLflow admin password',
    article: 'an',
    provider: 'MLflow',
    tags: ['ml'],
    keywords: ['admin_password'],
    format: {
        pieces: ['admin_password', (0,format/* run */.eF)('blank', 0, 8), '=', (0,format/* run */.eF)('blank', 0, 8), { secret: [(0,format/* run */.eF)('printable', 4, 128)] }],
        right: 'loose',
    },
    onlyIn: ['basic_auth.ini'],
    tier: 'high',
    why: 'It administers the tracking server: experiments, models, users.',
    mend: 'Change the password through the API, and give it to the server through MLFLOW_AUTH_CONFIG_PATH outside the repository.',
    link: 'https://mlflow.org/docs/latest/auth/index.html',
    source: { url: 'https://mlflow.org/docs/latest/auth/index.html', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/mlflow-tracking-credential.js


/* harmony default export */ const mlflow_tracking_credential = ((0,rule/* defineRule */.K)({
    id: 'mlflow-tracking-credential',
    title: 'MLflow tracking credential',
    article: 'an',
    provider: 'MLflow',
    tags: ['ml'],
    keywords: ['mlflow_tracking_password', 'mlflow_tracking_token'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('dotted', 8, 200)] }] },
    near: { words: ['mlflow_tracking_password', 'mlflow_tracking_token'], within: 60 },
    randomness: { bits: 2.5, mixed: true },
    hostNear: true,
    tier: 'high',
    why: 'It reads and writes experiments and registered models of the tracking server.',
    mend: 'Change the password on the server and set it in the environment of the job only.',
    link: 'https://mlflow.org/docs/latest/auth/index.html',
    source: { url: 'https://mlflow.org/docs/latest/auth/index.html', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/modal-token.js


/* harmony default export */ const modal_token = ((0,rule/* defineRule */.K)({
    id: 'modal-token',
    title: 'Modal token',
    provider: 'Modal',
    tags: ['ml'],
    keywords: ['modal', 'token_secret'],
    format: { pieces: [{ secret: ['as-', (0,format/* run */.eF)('alnum', 22)] }] },
    near: { words: ['modal'], within: 200 },
    companion: { title: 'Modal token id', format: { pieces: ['ak-', (0,format/* run */.eF)('alnum', 22)] }, lines: 4 },
    tier: 'high',
    why: 'It runs code and reads secrets of the workspace, GPUs on your bill.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named MODAL_TOKEN_SECRET.',
    link: 'https://modal.com/settings/tokens',
    source: { url: 'https://modal.com/docs/reference/modal.config', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/model-provider-key.js


/* harmony default export */ const model_provider_key = ((0,rule/* defineRule */.K)({
    id: 'model-provider-key',
    title: 'key of a model provider',
    provider: 'any',
    tags: ['ml'],
    keywords: ['sk-'],
    format: { pieces: ['sk-', (0,format/* run */.eF)('hex', 32)] },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'Several providers of models write their keys so; whoever has it calls them on your bill.',
    mend: 'Revoke it at the provider that it is of, make a new one, and keep that in a secret.',
    link: 'https://owasp.org/www-community/vulnerabilities/Use_of_hard-coded_password',
    source: { url: 'https://api-docs.deepseek.com/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/model-provider-long-key.js


/* harmony default export */ const model_provider_long_key = ((0,rule/* defineRule */.K)({
    id: 'model-provider-long-key',
    title: 'key of a model provider',
    provider: 'any',
    tags: ['ml'],
    keywords: ['sk-'],
    // two literals: without a prefix of three characters every rule that knows the provider is more specific
    format: { pieces: ['sk', '-', (0,format/* run */.eF)('alnum', 48)] },
    randomness: { bits: 4.2, mixed: true },
    tier: 'medium',
    why: 'Several providers of models write their keys so; whoever has it calls them on your bill.',
    mend: 'Revoke it at the provider that it is of, make a new one, and keep that in a secret.',
    link: 'https://owasp.org/www-community/vulnerabilities/Use_of_hard-coded_password',
    source: { url: 'https://platform.moonshot.ai/docs/introduction', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/mollie-api-key.js


/* harmony default export */ const mollie_api_key = ((0,rule/* defineRule */.K)({
    id: 'mollie-api-key',
    title: 'Mollie API key',
    provider: 'Mollie',
    tags: ['payment'],
    keywords: ['mollie'],
    format: { pieces: [{ secret: [{ oneOf: ['live_', 'test_'] }, (0,format/* run */.eF)('alnum', 30)] }] },
    near: { words: ['mollie'], within: 120 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'high',
    why: 'It takes payments and refunds them.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://my.mollie.com/dashboard/developers/api-keys',
    source: { url: 'https://docs.mollie.com/reference/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/mongodb-atlas-key.js


/* harmony default export */ const mongodb_atlas_key = ((0,rule/* defineRule */.K)({
    id: 'mongodb-atlas-key',
    title: 'MongoDB Atlas private key',
    provider: 'MongoDB',
    tags: ['database'],
    keywords: ['mongodb_atlas', 'mongodbatlas', 'atlas_private_key', 'atlas'],
    format: { pieces: [{ secret: [...format/* uuid */.uR] }] },
    near: { words: ['mongodb_atlas', 'mongodbatlas', 'atlas_private_key', 'atlas'], within: 60 },
    tier: 'medium',
    why: 'It changes clusters, users and network rules of the project.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://cloud.mongodb.com',
    source: { url: 'https://www.mongodb.com/docs/atlas/configure-api-access/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/mongodb-atlas-secret.js


/* harmony default export */ const mongodb_atlas_secret = ((0,rule/* defineRule */.K)({
    id: 'mongodb-atlas-secret',
    title: 'MongoDB Atlas service account secret',
    provider: 'MongoDB',
    tags: ['database'],
    keywords: ['mdb_sa_sk_'],
    format: { pieces: ['mdb_sa_sk_', (0,format/* run */.eF)('base64url', 40)] },
    tier: 'high',
    why: 'It changes clusters, users and network rules of the project.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://cloud.mongodb.com/v2#/preferences/serviceAccounts',
    source: { url: 'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/moonshot-api-key.js


/* harmony default export */ const moonshot_api_key = ((0,rule/* defineRule */.K)({
    id: 'moonshot-api-key',
    title: 'Moonshot AI API key',
    provider: 'Moonshot AI',
    tags: ['ml'],
    keywords: ['moonshot', 'kimi_api', 'kimi-api'],
    format: { pieces: [{ secret: ['sk-', (0,format/* run */.eF)('alnum', 48)] }] },
    near: { words: ['moonshot', 'kimi_api', 'kimi-api'], within: 120 },
    randomness: { bits: 3.9 },
    tier: 'high',
    why: 'Whoever has it calls Moonshot AI on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named MOONSHOT_API_KEY.',
    link: 'https://platform.moonshot.ai/console/api-keys',
    source: { url: 'https://platform.moonshot.ai/docs/introduction', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/mostly-ai-key.js


/* harmony default export */ const mostly_ai_key = ((0,rule/* defineRule */.K)({
    id: 'mostly-ai-key',
    title: 'MOSTLY AI key',
    provider: 'MOSTLY AI',
    tags: ['ml'],
    keywords: ['mostly-'],
    format: { pieces: ['mostly-', (0,format/* run */.eF)('hex', 64)] },
    tier: 'high',
    why: 'It reads and changes data sets and labels.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named MOSTLY_API_KEY.',
    link: 'https://app.mostly.ai/settings/api-keys',
    source: { url: 'https://docs.mostly.ai/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/motherduck-token.js



/* harmony default export */ const motherduck_token = ((0,rule/* defineRule */.K)({
    id: 'motherduck-token',
    title: 'MotherDuck token',
    provider: 'MotherDuck',
    tags: ['ml', 'database'],
    keywords: ['motherduck'],
    format: {
        pieces: [
            {
                secret: [
                    'eyJ',
                    (0,format/* run */.eF)('base64url', 14, 1000),
                    '.eyJ',
                    (0,format/* run */.eF)('base64url', 14, 4000),
                    '.',
                    (0,format/* run */.eF)('base64url', 20, 1000),
                ],
            },
        ],
    },
    near: { words: ['motherduck'], within: 160 },
    decode: decodeToken,
    tier: 'high',
    why: 'It reads and changes every database of the user.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named MOTHERDUCK_TOKEN.',
    link: 'https://app.motherduck.com/settings/tokens',
    source: {
        url: 'https://motherduck.com/docs/key-tasks/authenticating-and-connecting-to-motherduck/authenticating-to-motherduck/',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/murf-api-key.js


/* harmony default export */ const murf_api_key = ((0,rule/* defineRule */.K)({
    id: 'murf-api-key',
    title: 'Murf API key',
    provider: 'Murf',
    tags: ['ml'],
    keywords: ['murf'],
    format: { pieces: [{ secret: [{ oneOf: ['ap2_', 'api_'] }, ...format/* uuid */.uR] }] },
    near: { words: ['murf'], within: 120 },
    tier: 'high',
    why: 'Whoever has it calls Murf on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named MURF_API_KEY.',
    link: 'https://murf.ai/api/api-keys',
    source: { url: 'https://murf.ai/api/docs/introduction/quickstart', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/n8n-api-key.js


/* harmony default export */ const n8n_api_key = ((0,rule/* defineRule */.K)({
    id: 'n8n-api-key',
    title: 'n8n API key',
    article: 'an',
    provider: 'n8n',
    tags: ['ml'],
    keywords: ['n8n_api_'],
    format: { pieces: ['n8n_api_', (0,format/* run */.eF)('hex', 80)] },
    tier: 'high',
    why: 'It reads and changes workflows and what they hold.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named N8N_API_KEY.',
    link: 'https://docs.n8n.io/api/authentication/',
    source: { url: 'https://docs.n8n.io/api/authentication/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/nanonets-api-key.js


/* harmony default export */ const nanonets_api_key = ((0,rule/* defineRule */.K)({
    id: 'nanonets-api-key',
    title: 'Nanonets API key',
    provider: 'Nanonets',
    tags: ['ml'],
    keywords: ['nanonets'],
    format: { pieces: [{ secret: [...format/* uuid */.uR] }] },
    near: { words: ['nanonets'], within: 120 },
    tier: 'medium',
    why: 'Whoever has it calls Nanonets on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named NANONETS_API_KEY.',
    link: 'https://app.nanonets.com/#/keys',
    source: { url: 'https://docs.nanonets.com/reference/overview', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/nasdaq-data-link-key.js


/* harmony default export */ const nasdaq_data_link_key = ((0,rule/* defineRule */.K)({
    id: 'nasdaq-data-link-key',
    title: 'Nasdaq Data Link key',
    provider: 'Nasdaq Data Link',
    tags: ['ml'],
    keywords: ['quandl', 'nasdaq_data_link', 'nasdaqdatalink'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('base64url', 20)] }] },
    near: { words: ['quandl', 'nasdaq_data_link', 'nasdaqdatalink'], within: 120 },
    randomness: { bits: 3.2, mixed: true },
    tier: 'medium',
    why: 'It downloads data that your account pays for.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named NASDAQ_DATA_LINK_API_KEY.',
    link: 'https://data.nasdaq.com/account/profile',
    source: { url: 'https://docs.data.nasdaq.com/docs/getting-started', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/nebius-api-key.js


/* harmony default export */ const nebius_api_key = ((0,rule/* defineRule */.K)({
    id: 'nebius-api-key',
    title: 'Nebius API key',
    provider: 'Nebius',
    tags: ['ml'],
    keywords: ['nebius'],
    format: { pieces: [{ secret: ['v1.', (0,format/* run */.eF)('dotted', 100, 500)] }] },
    near: { words: ['nebius'], within: 120 },
    randomness: { bits: 4.2 },
    tier: 'high',
    why: 'Whoever has it calls Nebius on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named NEBIUS_API_KEY.',
    link: 'https://studio.nebius.com/settings/api-keys',
    source: { url: 'https://docs.nebius.com/studio/inference/api-keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/nebius-token.js



/* harmony default export */ const nebius_token = ((0,rule/* defineRule */.K)({
    id: 'nebius-token',
    title: 'Nebius token',
    provider: 'Nebius',
    tags: ['ml'],
    keywords: ['nebius'],
    format: {
        pieces: [
            {
                secret: [
                    'eyJ',
                    (0,format/* run */.eF)('base64url', 14, 1000),
                    '.eyJ',
                    (0,format/* run */.eF)('base64url', 14, 4000),
                    '.',
                    (0,format/* run */.eF)('base64url', 20, 1000),
                ],
            },
        ],
    },
    near: { words: ['nebius'], within: 160 },
    decode: decodeToken,
    tier: 'high',
    why: 'Whoever has it calls Nebius on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named NEBIUS_API_KEY.',
    link: 'https://studio.nebius.com/settings/api-keys',
    source: { url: 'https://docs.nebius.com/studio/inference/api-keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/neon-api-key.js


/* harmony default export */ const neon_api_key = ((0,rule/* defineRule */.K)({
    id: 'neon-api-key',
    title: 'Neon API key',
    provider: 'Neon',
    tags: ['database'],
    keywords: ['napi_'],
    format: { pieces: ['napi_', (0,format/* run */.eF)('lower-alnum', 60, 68)] },
    tier: 'high',
    why: 'It reads and changes every database project of the account.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://console.neon.tech/app/settings/api-keys',
    source: { url: 'https://neon.com/docs/manage/api-keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/neon-password.js


/* harmony default export */ const neon_password = ((0,rule/* defineRule */.K)({
    id: 'neon-password',
    title: 'password of a Neon database',
    provider: 'Neon',
    tags: ['database'],
    keywords: ['npg_'],
    format: { pieces: ['npg_', (0,format/* run */.eF)('alnum', 12)] },
    randomness: { bits: 2.6, mixed: true },
    tier: 'high',
    why: 'It opens the database to whoever knows its host.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://console.neon.tech',
    source: { url: 'https://neon.com/docs/connect/connect-from-any-app', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/decoders/neptune-token.js


/** How the key of the account begins that the client itself ships for anonymous runs. */
const anonymous = 'b706bc8f-76f9-';
/** What a Neptune token says: its host; the token of anonymous runs, which every client holds, is `low`. */
function decodeNeptuneToken(token) {
    const fields = fieldsOf(token);
    if (fields === null)
        return null;
    const { api_address: host, api_key: key } = fields;
    const isPublic = typeof key === 'string' && key.startsWith(anonymous);
    return decodedOr({ host }, isPublic ? { tier: { becomes: 'low', because: 'it is of the anonymous account, which is public' } } : {});
}

;// CONCATENATED MODULE: ./lib/secrets/rules/neptune-api-token.js



/* harmony default export */ const neptune_api_token = ((0,rule/* defineRule */.K)({
    id: 'neptune-api-token',
    title: 'Neptune API token',
    provider: 'Neptune',
    tags: ['ml'],
    keywords: ['eyjhcglfywrkcmvzcyi6'],
    format: { pieces: ['eyJhcGlfYWRkcmVzcyI6', (0,format/* run */.eF)('base64', 60, 500), { optional: [{ oneOf: ['==', '='] }] }] },
    decode: decodeNeptuneToken,
    tier: 'high',
    why: 'It reads and writes every run and model of the account.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named NEPTUNE_API_TOKEN.',
    link: 'https://app.neptune.ai/',
    source: { url: 'https://docs.neptune.ai/api_token/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/netlify-token.js


/* harmony default export */ const netlify_token = ((0,rule/* defineRule */.K)({
    id: 'netlify-token',
    title: 'Netlify token',
    provider: 'Netlify',
    tags: ['cloud'],
    keywords: ['nfp_'],
    format: { pieces: ['nfp_', (0,format/* run */.eF)('alnum', 36)] },
    tier: 'high',
    why: 'It deploys sites and reads their environment variables.',
    mend: 'Delete it on the linked page.',
    link: 'https://app.netlify.com/user/applications',
    source: { url: 'https://docs.netlify.com/api/get-started/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/netrc-password.js


/* harmony default export */ const netrc_password = ((0,rule/* defineRule */.K)({
    id: 'netrc-password',
    title: 'password in a netrc',
    provider: 'any',
    tags: ['generic'],
    keywords: ['machine'],
    format: {
        pieces: [
            'machine',
            (0,format/* run */.eF)('space', 1, 8),
            (0,format/* run */.eF)('host', 3, 200),
            (0,format/* run */.eF)('space', 1, 40),
            'login',
            (0,format/* run */.eF)('space', 1, 8),
            (0,format/* run */.eF)('printable', 1, 80),
            (0,format/* run */.eF)('space', 1, 40),
            'password',
            (0,format/* run */.eF)('space', 1, 8),
            { secret: [(0,format/* run */.eF)('printable', 6, 200)] },
        ],
        right: 'loose',
    },
    randomness: { bits: 2, mixed: true },
    tier: 'medium',
    why: 'It signs in on the machine that it names.',
    mend: 'Change the password or revoke the token, and keep the file in the home folder only.',
    link: 'https://owasp.org/www-project-top-ten/',
    source: { url: 'https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/network-credential.js


/* harmony default export */ const network_credential = ((0,rule/* defineRule */.K)({
    id: 'network-credential',
    title: 'password in a .NET credential',
    provider: 'any',
    tags: ['generic'],
    keywords: ['networkcredential(', 'directoryentry('],
    format: {
        pieces: [
            { oneOf: ['NetworkCredential("', 'NetworkCredential(@"', 'DirectoryEntry("'] },
            (0,format/* run */.eF)('connection', 1, 120),
            '",',
            (0,format/* run */.eF)('space', 0, 40),
            { optional: ['"', (0,format/* run */.eF)('connection', 1, 80), '",', (0,format/* run */.eF)('space', 0, 40)] },
            '"',
            { secret: [(0,format/* run */.eF)('url-password', 6, 120)] },
            '"',
        ],
        right: 'loose',
    },
    randomness: { bits: 2.4 },
    tier: 'medium',
    why: 'It signs in wherever the program connects.',
    mend: 'Change the password, and read it from a secret store or the environment.',
    link: 'https://owasp.org/www-community/vulnerabilities/Use_of_hard-coded_password',
    source: { url: 'https://learn.microsoft.com/dotnet/api/system.net.networkcredential', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/new-relic-insert-key.js


/* harmony default export */ const new_relic_insert_key = ((0,rule/* defineRule */.K)({
    id: 'new-relic-insert-key',
    title: 'New Relic insert, query or admin key',
    provider: 'New Relic',
    tags: ['operations'],
    keywords: ['nrii-', 'nriq-', 'nraa-'],
    format: { pieces: [{ oneOf: ['NRII-', 'NRIQ-', 'NRAA-'] }, (0,format/* run */.eF)('base64url', 27, 32)] },
    tier: 'high',
    why: 'It sends, reads or administers data of the account.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://one.newrelic.com/admin-portal/api-keys/home',
    source: { url: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/new-relic-license-key.js


/* harmony default export */ const new_relic_license_key = ((0,rule/* defineRule */.K)({
    id: 'new-relic-license-key',
    title: 'New Relic licence key',
    provider: 'New Relic',
    tags: ['operations'],
    keywords: ['nral'],
    format: { pieces: [{ optional: [{ oneOf: ['eu01xx'] }] }, (0,format/* run */.eF)('hex', 30, 36), 'NRAL'] },
    randomness: { bits: 2.9, mixed: true },
    tier: 'high',
    why: 'It sends data to the account.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://one.newrelic.com/admin-portal/api-keys/home',
    source: { url: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/new-relic-user-key.js


/* harmony default export */ const new_relic_user_key = ((0,rule/* defineRule */.K)({
    id: 'new-relic-user-key',
    title: 'New Relic user key',
    provider: 'New Relic',
    tags: ['operations'],
    keywords: ['nrak-'],
    format: { pieces: ['NRAK-', (0,format/* run */.eF)('upper-alnum', 27)] },
    tier: 'high',
    why: 'It reads and changes monitoring of the account.',
    mend: 'Delete it on the linked page.',
    link: 'https://one.newrelic.com/api-keys',
    source: { url: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/ngc-legacy-key.js


/* harmony default export */ const ngc_legacy_key = ((0,rule/* defineRule */.K)({
    id: 'ngc-legacy-key',
    title: 'NVIDIA NGC key',
    article: 'an',
    provider: 'NVIDIA',
    tags: ['ml'],
    keywords: ['ngc_api', 'ngc_cli', 'ngc_key', 'nvcr.io', 'ngc.nvidia'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 84)] }] },
    near: { words: ['ngc_api', 'ngc_cli', 'ngc_key', 'nvcr.io', 'ngc.nvidia'], within: 120 },
    randomness: { bits: 4.2 },
    tier: 'high',
    why: 'Whoever has it calls NVIDIA on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named NGC_API_KEY.',
    link: 'https://org.ngc.nvidia.com/setup',
    source: { url: 'https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/ngrok-token.js


/* harmony default export */ const ngrok_token = ((0,rule/* defineRule */.K)({
    id: 'ngrok-token',
    title: 'ngrok token',
    provider: 'ngrok',
    tags: ['cloud'],
    keywords: ['ngrok'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 26, 28), '_', (0,format/* run */.eF)('alnum', 18, 22)] }] },
    near: { words: ['ngrok'], within: 120 },
    randomness: { bits: 3.2, mixed: true },
    tier: 'high',
    why: 'It opens tunnels on your account and under your domains.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://dashboard.ngrok.com/authtokens',
    source: { url: 'https://ngrok.com/docs/agent/#authtokens', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/nlp-cloud-token.js


/* harmony default export */ const nlp_cloud_token = ((0,rule/* defineRule */.K)({
    id: 'nlp-cloud-token',
    title: 'NLP Cloud token',
    article: 'an',
    provider: 'NLP Cloud',
    tags: ['ml'],
    keywords: ['nlpcloud', 'nlp_cloud'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 40)] }] },
    near: { words: ['nlpcloud', 'nlp_cloud'], within: 120 },
    randomness: { bits: 2.9 },
    tier: 'high',
    why: 'Whoever has it calls NLP Cloud on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named NLPCLOUD_API_KEY.',
    link: 'https://nlpcloud.com/home/token',
    source: { url: 'https://docs.nlpcloud.com/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/nomic-api-key.js


/* harmony default export */ const nomic_api_key = ((0,rule/* defineRule */.K)({
    id: 'nomic-api-key',
    title: 'Nomic API key',
    provider: 'Nomic',
    tags: ['ml'],
    keywords: ['nk-'],
    format: { pieces: ['nk-', (0,format/* run */.eF)('base64url', 43)] },
    randomness: { bits: 4.2, mixed: true },
    tier: 'high',
    why: 'Whoever has it calls Nomic on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named NOMIC_API_KEY.',
    link: 'https://atlas.nomic.ai/cli-login',
    source: { url: 'https://docs.nomic.ai/reference/api/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/notion-legacy-token.js


/* harmony default export */ const notion_legacy_token = ((0,rule/* defineRule */.K)({
    id: 'notion-legacy-token',
    title: 'Notion token of the old form',
    provider: 'Notion',
    tags: ['operations'],
    keywords: ['secret_'],
    format: { pieces: ['secret_', (0,format/* run */.eF)('alnum', 43)] },
    randomness: { bits: 4.2, mixed: true },
    tier: 'high',
    why: 'It reads and changes the pages shared with the integration.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://www.notion.so/profile/integrations',
    source: { url: 'https://developers.notion.com/docs/authorization', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/notion-token.js


/* harmony default export */ const notion_token = ((0,rule/* defineRule */.K)({
    id: 'notion-token',
    title: 'Notion token',
    provider: 'Notion',
    tags: ['operations'],
    keywords: ['ntn_'],
    format: { pieces: ['ntn_', (0,format/* run */.eF)('digits', 11), (0,format/* run */.eF)('alnum', 35)] },
    tier: 'high',
    why: 'It reads and changes the pages shared with the integration.',
    mend: 'Refresh the secret on the linked page.',
    link: 'https://www.notion.so/profile/integrations',
    source: { url: 'https://developers.notion.com/docs/authorization', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/novita-api-key.js


/* harmony default export */ const novita_api_key = ((0,rule/* defineRule */.K)({
    id: 'novita-api-key',
    title: 'Novita AI API key',
    provider: 'Novita AI',
    tags: ['ml'],
    keywords: ['novita'],
    format: { pieces: [{ secret: ['sk_', (0,format/* run */.eF)('base64url', 40, 48)] }] },
    near: { words: ['novita'], within: 120 },
    randomness: { bits: 3.8 },
    tier: 'high',
    why: 'Whoever has it calls Novita AI on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named NOVITA_API_KEY.',
    link: 'https://novita.ai/settings/key-management',
    source: { url: 'https://novita.ai/docs/guides/quickstart', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/npm-token.js


/* harmony default export */ const npm_token = ((0,rule/* defineRule */.K)({
    id: 'npm-token',
    title: 'npm access token',
    article: 'an',
    provider: 'npm',
    tags: ['registry'],
    keywords: ['npm_'],
    format: { pieces: ['npm_', (0,format/* run */.eF)('alnum', 36)] },
    checksum: { encoding: 'base62', digits: 6, from: 4, gap: 0 },
    tier: 'high',
    why: 'It publishes new versions of your packages to everyone who installs them.',
    mend: 'Delete it on the linked page; publish from CI with trusted publishing.',
    link: 'https://www.npmjs.com/settings/~/tokens',
    source: { url: 'https://docs.npmjs.com/about-access-tokens', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/npmrc-auth-token.js


/* harmony default export */ const npmrc_auth_token = ((0,rule/* defineRule */.K)({
    id: 'npmrc-auth-token',
    title: 'token in an npm configuration',
    provider: 'npm',
    tags: ['registry'],
    keywords: [':_auth', ':_password'],
    format: {
        pieces: [
            { oneOf: [':_authToken=', ':_authToken = ', ':_auth=', ':_auth = ', ':_password=', ':_password = '] },
            { secret: [(0,format/* run */.eF)('cookie', 20, 1200), { optional: ['='] }, { optional: ['='] }] },
        ],
        left: 'loose',
    },
    randomness: { bits: 3.0 },
    tier: 'high',
    why: 'It installs and, with the right, publishes packages as its owner.',
    mend: 'Revoke it on the linked page, and write ${NPM_TOKEN} in the file instead.',
    link: 'https://www.npmjs.com/settings/~/tokens',
    source: { url: 'https://docs.npmjs.com/cli/configuring-npm/npmrc', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/npmrc-legacy-auth.js


/* harmony default export */ const npmrc_legacy_auth = ((0,rule/* defineRule */.K)({
    id: 'npmrc-legacy-auth',
    title: 'sign-in in an npm configuration',
    provider: 'npm',
    tags: ['registry'],
    keywords: ['_auth', '_password'],
    format: {
        pieces: [
            { oneOf: ['_auth', '_password', '_authToken'] },
            (0,format/* run */.eF)('blank', 0, 2),
            '=',
            (0,format/* run */.eF)('blank', 0, 2),
            { secret: [(0,format/* run */.eF)('cookie', 12, 1200), { optional: ['='] }, { optional: ['='] }] },
        ],
    },
    onlyIn: ['.npmrc'],
    tier: 'high',
    why: 'It is user name and password of the registry, merely encoded.',
    mend: 'Change the password, make a token, and write ${NPM_TOKEN} in the file instead.',
    link: 'https://www.npmjs.com/settings/~/tokens',
    source: { url: 'https://docs.npmjs.com/cli/configuring-npm/npmrc', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/nuget-api-key.js


/* harmony default export */ const nuget_api_key = ((0,rule/* defineRule */.K)({
    id: 'nuget-api-key',
    title: 'NuGet API key',
    provider: 'NuGet',
    tags: ['registry'],
    keywords: ['oy2'],
    format: { pieces: ['oy2', (0,format/* run */.eF)('lower-alnum', 43)] },
    randomness: { bits: 3.8, mixed: true },
    tier: 'high',
    why: 'It publishes new versions of your packages.',
    mend: 'Regenerate it on the linked page.',
    link: 'https://www.nuget.org/account/apikeys',
    source: { url: 'https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/nvidia-api-key.js


/* harmony default export */ const nvidia_api_key = ((0,rule/* defineRule */.K)({
    id: 'nvidia-api-key',
    title: 'NVIDIA API key',
    article: 'an',
    provider: 'NVIDIA',
    tags: ['ml'],
    keywords: ['nvapi-'],
    format: { pieces: ['nvapi-', (0,format/* run */.eF)('base64url', 64)] },
    tier: 'high',
    why: 'Whoever has it calls NVIDIA NGC and NIM on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named NVIDIA_API_KEY.',
    link: 'https://org.ngc.nvidia.com/setup',
    source: { url: 'https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/octopus-deploy-key.js


/* harmony default export */ const octopus_deploy_key = ((0,rule/* defineRule */.K)({
    id: 'octopus-deploy-key',
    title: 'Octopus Deploy API key',
    provider: 'Octopus Deploy',
    tags: ['code'],
    keywords: ['octopus'],
    format: { pieces: [{ secret: ['API-', (0,format/* run */.eF)('upper-alnum', 25, 36)] }] },
    near: { words: ['octopus'], within: 200 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'It deploys and reads variables as its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
    source: { url: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/okta-api-token.js


/* harmony default export */ const okta_api_token = ((0,rule/* defineRule */.K)({
    id: 'okta-api-token',
    title: 'Okta API token',
    provider: 'Okta',
    tags: ['operations'],
    keywords: ['okta', 'ssws'],
    format: { pieces: [{ secret: ['00', (0,format/* run */.eF)('base64url', 40)] }] },
    near: { words: ['okta', 'ssws'], within: 150 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'It administers users and applications as its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
    source: { url: 'https://developer.okta.com/docs/guides/create-an-api-token/main/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/ollama-api-key.js


/* harmony default export */ const ollama_api_key = ((0,rule/* defineRule */.K)({
    id: 'ollama-api-key',
    title: 'Ollama API key',
    provider: 'Ollama',
    tags: ['ml'],
    keywords: ['ollama'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 32), '.', (0,format/* run */.eF)('base64url', 24)] }] },
    near: { words: ['ollama'], within: 120 },
    tier: 'high',
    why: 'Whoever has it calls Ollama on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named OLLAMA_API_KEY.',
    link: 'https://ollama.com/settings/keys',
    source: { url: 'https://docs.ollama.com/cloud', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/onepassword-service-token.js


/* harmony default export */ const onepassword_service_token = ((0,rule/* defineRule */.K)({
    id: 'onepassword-service-token',
    title: '1Password service account token',
    provider: '1Password',
    tags: ['key'],
    keywords: ['ops_eyj'],
    format: { pieces: ['ops_eyJ', (0,format/* run */.eF)('base64url', 240, 1200)] },
    tier: 'high',
    why: 'It reads every item of the vaults that it was given.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://my.1password.com/developer-tools/infrastructure-secrets',
    source: { url: 'https://developer.1password.com/docs/service-accounts/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/onesignal-key.js


/* harmony default export */ const onesignal_key = ((0,rule/* defineRule */.K)({
    id: 'onesignal-key',
    title: 'OneSignal key',
    provider: 'OneSignal',
    tags: ['operations'],
    keywords: ['os_v2_app_', 'os_v2_org_'],
    format: { pieces: [{ oneOf: ['os_v2_app_', 'os_v2_org_'] }, (0,format/* run */.eF)('lower-alnum', 90, 120)] },
    tier: 'high',
    why: 'It sends notifications to every user of the app.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://dashboard.onesignal.com',
    source: { url: 'https://documentation.onesignal.com/docs/en/keys-and-ids', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/onfido-token.js


/* harmony default export */ const onfido_token = ((0,rule/* defineRule */.K)({
    id: 'onfido-token',
    title: 'Onfido token',
    provider: 'Onfido',
    tags: ['operations'],
    keywords: ['api_live.', 'api_sandbox.', 'api_live_us.', 'api_live_ca.', 'api_sandbox_us.', 'api_sandbox_ca.'],
    format: {
        pieces: [
            { oneOf: ['api_live.', 'api_sandbox.', 'api_live_us.', 'api_live_ca.', 'api_sandbox_us.', 'api_sandbox_ca.'] },
            (0,format/* run */.eF)('base64url', 11),
            '.',
            (0,format/* run */.eF)('base64url', 32),
        ],
    },
    tier: 'high',
    why: 'It reads identity papers of your customers.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://dashboard.onfido.com/api/tokens',
    source: { url: 'https://documentation.onfido.com/api/latest/#authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/open-webui-key.js


/* harmony default export */ const open_webui_key = ((0,rule/* defineRule */.K)({
    id: 'open-webui-key',
    title: 'Open WebUI key',
    article: 'an',
    provider: 'Open WebUI',
    tags: ['ml'],
    keywords: ['open_webui', 'open-webui', 'openwebui', 'webui_api', 'webui_key'],
    format: { pieces: [{ secret: ['sk-', (0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['open_webui', 'open-webui', 'openwebui', 'webui_api', 'webui_key'], within: 120 },
    tier: 'high',
    why: 'It acts as the user: chats, files, models.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named OPEN_WEBUI_API_KEY.',
    link: 'https://docs.openwebui.com/getting-started/api-endpoints/',
    source: { url: 'https://docs.openwebui.com/getting-started/api-endpoints/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/openai-legacy-key.js


/* harmony default export */ const openai_legacy_key = ((0,rule/* defineRule */.K)({
    id: 'openai-legacy-key',
    title: 'OpenAI API key',
    provider: 'OpenAI',
    tags: ['ml'],
    keywords: ['t3blbkfj'],
    format: { pieces: ['sk-', (0,format/* run */.eF)('alnum', 20), 'T3BlbkFJ', (0,format/* run */.eF)('alnum', 20)] },
    tier: 'high',
    why: 'Whoever has it calls OpenAI on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named OPENAI_API_KEY.',
    link: 'https://platform.openai.com/api-keys',
    source: { url: 'https://platform.openai.com/docs/api-reference/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/openai-project-key.js


/* harmony default export */ const openai_project_key = ((0,rule/* defineRule */.K)({
    id: 'openai-project-key',
    title: 'OpenAI project key',
    provider: 'OpenAI',
    tags: ['ml'],
    keywords: ['sk-proj-', 'sk-svcacct-', 'sk-admin-'],
    format: {
        pieces: [
            { oneOf: ['sk-proj-', 'sk-svcacct-', 'sk-admin-'] },
            (0,format/* run */.eF)('base64url', 20, 74),
            'T3BlbkFJ',
            (0,format/* run */.eF)('base64url', 20, 74),
        ],
    },
    tier: 'high',
    why: 'Whoever has it calls OpenAI on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named OPENAI_API_KEY.',
    link: 'https://platform.openai.com/api-keys',
    source: { url: 'https://platform.openai.com/docs/api-reference/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/openai-session-token.js


/* harmony default export */ const openai_session_token = ((0,rule/* defineRule */.K)({
    id: 'openai-session-token',
    title: 'OpenAI session token',
    provider: 'OpenAI',
    tags: ['ml'],
    keywords: ['sess-'],
    format: { pieces: ['sess-', (0,format/* run */.eF)('alnum', 40)] },
    randomness: { bits: 4.0, mixed: true },
    tier: 'high',
    why: 'It acts as the signed-in user, billing and keys included.',
    mend: 'Sign out of all sessions and clear the output that printed it.',
    link: 'https://platform.openai.com/settings/profile',
    source: { url: 'https://platform.openai.com/docs/api-reference/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/openml-api-key.js


/* harmony default export */ const openml_api_key = ((0,rule/* defineRule */.K)({
    id: 'openml-api-key',
    title: 'OpenML API key',
    provider: 'OpenML',
    tags: ['ml'],
    keywords: ['openml'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['openml'], within: 120 },
    randomness: { bits: 2.9 },
    tier: 'medium',
    why: 'It publishes data sets and runs in your name.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named OPENML_API_KEY.',
    link: 'https://www.openml.org/auth/profile-page',
    source: { url: 'https://docs.openml.org/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/openpipe-api-key.js


/* harmony default export */ const openpipe_api_key = ((0,rule/* defineRule */.K)({
    id: 'openpipe-api-key',
    title: 'OpenPipe API key',
    article: 'an',
    provider: 'OpenPipe',
    tags: ['ml'],
    keywords: ['opk_', 'opk-'],
    format: { pieces: [{ oneOf: ['opk_', 'opk-'] }, (0,format/* run */.eF)('hex', 40, 64)] },
    randomness: { bits: 3.0 },
    tier: 'high',
    why: 'Whoever has it calls OpenPipe on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named OPENPIPE_API_KEY.',
    link: 'https://app.openpipe.ai/settings',
    source: { url: 'https://docs.openpipe.ai/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/openrouter-api-key.js


/* harmony default export */ const openrouter_api_key = ((0,rule/* defineRule */.K)({
    id: 'openrouter-api-key',
    title: 'OpenRouter API key',
    provider: 'OpenRouter',
    tags: ['ml'],
    keywords: ['sk-or-v1-'],
    format: { pieces: ['sk-or-v1-', (0,format/* run */.eF)('hex', 64)] },
    tier: 'high',
    why: 'Whoever has it calls OpenRouter on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named OPENROUTER_API_KEY.',
    link: 'https://openrouter.ai/keys',
    source: { url: 'https://openrouter.ai/docs/api-reference/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/openshift-token.js


/* harmony default export */ const openshift_token = ((0,rule/* defineRule */.K)({
    id: 'openshift-token',
    title: 'OpenShift token',
    provider: 'Red Hat',
    tags: ['cloud'],
    keywords: ['sha256~'],
    format: { pieces: ['sha256~', (0,format/* run */.eF)('base64url', 43)] },
    tier: 'high',
    why: 'It acts in the cluster as its owner.',
    mend: 'Delete it (`oc delete oauthaccesstoken`), sign in anew, and keep the kubeconfig out of the repository.',
    link: 'https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html',
    source: {
        url: 'https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/openvpn-static-key.js


/* harmony default export */ const openvpn_static_key = ((0,rule/* defineRule */.K)({
    id: 'openvpn-static-key',
    title: 'OpenVPN static key',
    provider: 'OpenVPN',
    tags: ['key'],
    keywords: ['-----begin openvpn static key v1-----'],
    format: {
        pieces: ['-----BEGIN OpenVPN Static key V1-----', (0,format/* run */.eF)('pem-body', 400, 900), '-----END OpenVPN Static key V1-----'],
    },
    tier: 'high',
    why: 'Whoever has it reads and joins the private network.',
    mend: 'Make a new key on every machine that shares it, and keep it out of the repository.',
    link: 'https://openvpn.net/community-resources/static-key-mini-howto/',
    source: { url: 'https://openvpn.net/community-resources/reference-manual-for-openvpn-2-6/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/openweather-api-key.js


/* harmony default export */ const openweather_api_key = ((0,rule/* defineRule */.K)({
    id: 'openweather-api-key',
    title: 'OpenWeather API key',
    provider: 'OpenWeather',
    tags: ['operations'],
    keywords: ['openweather', 'owm_api', 'owm_key'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['openweather', 'owm_api', 'owm_key'], within: 80 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'It uses the quota of its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://home.openweathermap.org/api_keys',
    source: { url: 'https://openweathermap.org/appid', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/opsgenie-api-key.js


/* harmony default export */ const opsgenie_api_key = ((0,rule/* defineRule */.K)({
    id: 'opsgenie-api-key',
    title: 'Opsgenie API key',
    provider: 'Atlassian',
    tags: ['operations'],
    keywords: ['opsgenie'],
    format: { pieces: [{ secret: [...format/* uuid */.uR] }] },
    near: { words: ['opsgenie'], within: 60 },
    tier: 'medium',
    why: 'It reads and makes alerts.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://support.atlassian.com/opsgenie/docs/api-key-management/',
    source: { url: 'https://support.atlassian.com/opsgenie/docs/api-key-management/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/osf-token.js


/* harmony default export */ const osf_token = ((0,rule/* defineRule */.K)({
    id: 'osf-token',
    title: 'Open Science Framework token',
    provider: 'Open Science Framework',
    tags: ['ml'],
    keywords: ['osf_token', 'osf.io', 'osf_api', 'osfclient'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 70)] }] },
    near: { words: ['osf_token', 'osf.io', 'osf_api', 'osfclient'], within: 120 },
    randomness: { bits: 4.2, mixed: true },
    tier: 'high',
    why: 'It reads and changes the projects of the user.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named OSF_TOKEN.',
    link: 'https://osf.io/settings/tokens',
    source: { url: 'https://developer.osf.io/#tag/Authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/ovh-application-secret.js


/* harmony default export */ const ovh_application_secret = ((0,rule/* defineRule */.K)({
    id: 'ovh-application-secret',
    title: 'OVHcloud application secret',
    provider: 'OVHcloud',
    tags: ['cloud'],
    keywords: ['ovh'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 32)] }] },
    near: { words: ['ovh'], within: 60 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'With its key it acts in the account as its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://www.ovh.com/auth/api/',
    source: { url: 'https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/paddle-api-key.js


/* harmony default export */ const paddle_api_key = ((0,rule/* defineRule */.K)({
    id: 'paddle-api-key',
    title: 'Paddle API key',
    provider: 'Paddle',
    tags: ['payment'],
    keywords: ['pdl_live_apikey_', 'pdl_sdbx_apikey_'],
    format: {
        pieces: [
            { oneOf: ['pdl_live_apikey_', 'pdl_sdbx_apikey_'] },
            (0,format/* run */.eF)('base36', 26),
            '_',
            (0,format/* run */.eF)('alnum', 22),
            '_',
            (0,format/* run */.eF)('alnum', 3),
        ],
    },
    tier: 'high',
    why: 'It reads customers and changes subscriptions.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://vendors.paddle.com/authentication-v2',
    source: { url: 'https://developer.paddle.com/api-reference/about/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/pagerduty-api-key.js


/* harmony default export */ const pagerduty_api_key = ((0,rule/* defineRule */.K)({
    id: 'pagerduty-api-key',
    title: 'PagerDuty API key',
    provider: 'PagerDuty',
    tags: ['operations'],
    keywords: ['pagerduty', 'pager_duty'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('plus-url', 20)] }] },
    near: { words: ['pagerduty', 'pager_duty'], within: 80 },
    randomness: { bits: 3.2, mixed: true },
    tier: 'medium',
    why: 'It reads and changes incidents and who is on call.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://support.pagerduty.com/main/docs/api-access-keys',
    source: { url: 'https://support.pagerduty.com/main/docs/api-access-keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/paperspace-api-key.js


/* harmony default export */ const paperspace_api_key = ((0,rule/* defineRule */.K)({
    id: 'paperspace-api-key',
    title: 'Paperspace API key',
    provider: 'Paperspace',
    tags: ['ml'],
    keywords: ['paperspace'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 30)] }] },
    near: { words: ['paperspace'], within: 120 },
    randomness: { bits: 2.8 },
    tier: 'high',
    why: 'It rents machines on your bill and reads what is stored on them.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named PAPERSPACE_API_KEY.',
    link: 'https://console.paperspace.com/account/api',
    source: { url: 'https://docs.digitalocean.com/reference/paperspace/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/parea-api-key.js


/* harmony default export */ const parea_api_key = ((0,rule/* defineRule */.K)({
    id: 'parea-api-key',
    title: 'Parea API key',
    provider: 'Parea',
    tags: ['ml'],
    keywords: ['parea'],
    format: { pieces: [{ secret: ['pai-', (0,format/* run */.eF)('hex', 64)] }] },
    near: { words: ['parea'], within: 120 },
    tier: 'high',
    why: 'Whoever has it calls Parea on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named PAREA_API_KEY.',
    link: 'https://app.parea.ai/settings',
    source: { url: 'https://docs.parea.ai/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/paypal-client-secret.js


/* harmony default export */ const paypal_client_secret = ((0,rule/* defineRule */.K)({
    id: 'paypal-client-secret',
    title: 'PayPal client secret',
    provider: 'PayPal',
    tags: ['payment'],
    keywords: ['paypal'],
    format: { pieces: [{ secret: ['E', (0,format/* run */.eF)('base64url', 79)] }] },
    near: { words: ['paypal'], within: 120 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'With its client id it takes payments and refunds them.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://developer.paypal.com/dashboard/applications',
    source: { url: 'https://developer.paypal.com/api/rest/authentication/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/pendo-integration-key.js


/* harmony default export */ const pendo_integration_key = ((0,rule/* defineRule */.K)({
    id: 'pendo-integration-key',
    title: 'Pendo integration key',
    provider: 'Pendo',
    tags: ['operations'],
    keywords: ['pendo'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('any-hex', 32, 40)] }] },
    near: { words: ['pendo'], within: 40 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'It reads what users did.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.pendo.io/admin/integrationkeys',
    source: { url: 'https://engageapi.pendo.io', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/perplexity-api-key.js


/* harmony default export */ const perplexity_api_key = ((0,rule/* defineRule */.K)({
    id: 'perplexity-api-key',
    title: 'Perplexity API key',
    provider: 'Perplexity',
    tags: ['ml'],
    keywords: ['pplx-'],
    format: { pieces: ['pplx-', (0,format/* run */.eF)('alnum', 48)] },
    tier: 'high',
    why: 'Whoever has it calls Perplexity on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named PERPLEXITY_API_KEY.',
    link: 'https://www.perplexity.ai/settings/api',
    source: { url: 'https://docs.perplexity.ai/guides/getting-started', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/pgpass-password.js


/* harmony default export */ const pgpass_password = ((0,rule/* defineRule */.K)({
    id: 'pgpass-password',
    title: 'password in a pgpass file',
    provider: 'any',
    tags: ['database'],
    keywords: [':543', ':6432:', ':*:'],
    format: {
        pieces: [
            (0,format/* run */.eF)('host', 1, 120),
            ':',
            { oneOf: ['*', '5432', '5433', '5434', '6432'] },
            ':',
            (0,format/* run */.eF)('url-user', 1, 60),
            ':',
            (0,format/* run */.eF)('url-user', 1, 60),
            ':',
            { secret: [(0,format/* run */.eF)('url-password', 4, 120)] },
        ],
        right: 'loose',
    },
    onlyIn: ['.pgpass', 'pgpass.conf'],
    tier: 'high',
    why: 'It opens the database to whoever can reach its host.',
    mend: 'Change the password of that user and keep the file in the home folder only.',
    link: 'https://owasp.org/www-project-top-ten/',
    source: { url: 'https://www.postgresql.org/docs/current/libpq-pgpass.html', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/picsellia-token.js


/* harmony default export */ const picsellia_token = ((0,rule/* defineRule */.K)({
    id: 'picsellia-token',
    title: 'Picsellia token',
    provider: 'Picsellia',
    tags: ['ml'],
    keywords: ['picsellia'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 40)] }] },
    near: { words: ['picsellia'], within: 120 },
    randomness: { bits: 2.9 },
    tier: 'high',
    why: 'It reads and changes data sets and labels.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named PICSELLIA_TOKEN.',
    link: 'https://app.picsellia.com/',
    source: { url: 'https://documentation.picsellia.com/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/pinecone-api-key.js


/* harmony default export */ const pinecone_api_key = ((0,rule/* defineRule */.K)({
    id: 'pinecone-api-key',
    title: 'Pinecone API key',
    provider: 'Pinecone',
    tags: ['ml'],
    keywords: ['pcsk_'],
    format: { pieces: ['pcsk_', (0,format/* run */.eF)('alnum', 5, 6), '_', (0,format/* run */.eF)('alnum', 63)] },
    tier: 'high',
    why: 'It reads, changes and deletes every index of the project.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named PINECONE_API_KEY.',
    link: 'https://app.pinecone.io',
    source: { url: 'https://docs.pinecone.io/guides/projects/manage-api-keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/pinecone-legacy-key.js


/* harmony default export */ const pinecone_legacy_key = ((0,rule/* defineRule */.K)({
    id: 'pinecone-legacy-key',
    title: 'Pinecone API key',
    provider: 'Pinecone',
    tags: ['ml'],
    keywords: ['pinecone'],
    format: { pieces: [{ secret: [...format/* uuid */.uR] }] },
    near: { words: ['pinecone'], within: 120 },
    randomness: { bits: 2.8 },
    tier: 'medium',
    why: 'It reads, changes and deletes every index of the project.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named PINECONE_API_KEY.',
    link: 'https://app.pinecone.io',
    source: { url: 'https://docs.pinecone.io/guides/projects/manage-api-keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/plaid-access-token.js


/* harmony default export */ const plaid_access_token = ((0,rule/* defineRule */.K)({
    id: 'plaid-access-token',
    title: 'Plaid access token',
    provider: 'Plaid',
    tags: ['payment'],
    keywords: ['access-production-', 'access-development-', 'access-sandbox-'],
    format: { pieces: [{ oneOf: ['access-production-', 'access-development-', 'access-sandbox-'] }, ...format/* uuid */.uR] },
    tier: 'high',
    why: 'It reads accounts and transactions at the bank.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://dashboard.plaid.com',
    source: { url: 'https://plaid.com/docs/api/tokens/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/plaid-secret.js


/* harmony default export */ const plaid_secret = ((0,rule/* defineRule */.K)({
    id: 'plaid-secret',
    title: 'Plaid secret',
    provider: 'Plaid',
    tags: ['payment'],
    keywords: ['plaid'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 30)] }] },
    near: { words: ['plaid'], within: 60 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'With its client id it reads what users linked.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://dashboard.plaid.com/developers/keys',
    source: { url: 'https://plaid.com/docs/quickstart/glossary/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/planet-api-key.js


/* harmony default export */ const planet_api_key = ((0,rule/* defineRule */.K)({
    id: 'planet-api-key',
    title: 'Planet API key',
    provider: 'Planet',
    tags: ['ml'],
    keywords: ['plak'],
    format: { pieces: ['PLAK', (0,format/* run */.eF)('hex', 32)] },
    tier: 'high',
    why: 'It orders imagery on your bill.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named PL_API_KEY.',
    link: 'https://www.planet.com/account/',
    source: { url: 'https://docs.planet.com/develop/authentication/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/planetscale-token.js


/* harmony default export */ const planetscale_token = ((0,rule/* defineRule */.K)({
    id: 'planetscale-token',
    title: 'PlanetScale token',
    provider: 'PlanetScale',
    tags: ['database'],
    keywords: ['pscale_tkn_', 'pscale_pw_', 'pscale_oauth_'],
    format: { pieces: [{ oneOf: ['pscale_tkn_', 'pscale_pw_', 'pscale_oauth_'] }, (0,format/* run */.eF)('dotted', 32, 64)] },
    tier: 'high',
    why: 'It reads and changes databases and their branches.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.planetscale.com',
    source: { url: 'https://planetscale.com/docs/concepts/service-tokens', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/playht-secret-key.js


/* harmony default export */ const playht_secret_key = ((0,rule/* defineRule */.K)({
    id: 'playht-secret-key',
    title: 'PlayHT secret key',
    provider: 'PlayHT',
    tags: ['ml'],
    keywords: ['play_ht', 'playht', 'play.ht'],
    format: { pieces: [{ secret: [{ optional: ['ak-'] }, (0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['play_ht', 'playht', 'play.ht'], within: 120 },
    randomness: { bits: 2.9 },
    tier: 'medium',
    why: 'Whoever has it calls PlayHT on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named PLAY_HT_API_KEY.',
    link: 'https://play.ht/studio/api-access',
    source: { url: 'https://docs.play.ht/reference/api-authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/plivo-auth-token.js


/* harmony default export */ const plivo_auth_token = ((0,rule/* defineRule */.K)({
    id: 'plivo-auth-token',
    title: 'Plivo auth token',
    provider: 'Plivo',
    tags: ['mail'],
    keywords: ['plivo'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('base64', 40)] }] },
    near: { words: ['plivo'], within: 80 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'It calls and writes to telephones on the account.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://console.plivo.com/dashboard/',
    source: { url: 'https://www.plivo.com/docs/voice/api/overview', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/poe-api-key.js


/* harmony default export */ const poe_api_key = ((0,rule/* defineRule */.K)({
    id: 'poe-api-key',
    title: 'Poe API key',
    provider: 'Poe',
    tags: ['ml'],
    keywords: ['poe_api', 'poe.com', 'poe_key', 'fastapi_poe'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('base64url', 43)] }] },
    near: { words: ['poe_api', 'poe.com', 'poe_key', 'fastapi_poe'], within: 120 },
    randomness: { bits: 4.0, mixed: true },
    tier: 'medium',
    why: 'Whoever has it calls Poe on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named POE_API_KEY.',
    link: 'https://poe.com/api_key',
    source: { url: 'https://creator.poe.com/docs/external-applications/openai-compatible-api', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/polyaxon-token.js


/* harmony default export */ const polyaxon_token = ((0,rule/* defineRule */.K)({
    id: 'polyaxon-token',
    title: 'Polyaxon token',
    provider: 'Polyaxon',
    tags: ['ml'],
    keywords: ['polyaxon'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 40)] }] },
    near: { words: ['polyaxon'], within: 120 },
    randomness: { bits: 2.9 },
    tier: 'high',
    why: 'It reads and writes the data, models and runs of the workspace.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named POLYAXON_AUTH_TOKEN.',
    link: 'https://cloud.polyaxon.com/',
    source: { url: 'https://polyaxon.com/docs/core/cli/config/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/portainer-token.js


/* harmony default export */ const portainer_token = ((0,rule/* defineRule */.K)({
    id: 'portainer-token',
    title: 'Portainer token',
    provider: 'Portainer',
    tags: ['cloud'],
    keywords: ['ptr_'],
    format: { pieces: ['ptr_', (0,format/* run */.eF)('base64', 43), '='] },
    tier: 'high',
    why: 'It starts containers on the machines that Portainer manages.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://docs.portainer.io/api/access',
    source: { url: 'https://docs.portainer.io/api/access', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/portkey-api-key.js


/* harmony default export */ const portkey_api_key = ((0,rule/* defineRule */.K)({
    id: 'portkey-api-key',
    title: 'Portkey API key',
    provider: 'Portkey',
    tags: ['ml'],
    keywords: ['portkey'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('base64', 27, 28), { optional: ['='] }] }] },
    near: { words: ['portkey'], within: 120 },
    randomness: { bits: 3.6, mixed: true },
    tier: 'medium',
    why: 'It calls every provider whose key the gateway holds.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named PORTKEY_API_KEY.',
    link: 'https://app.portkey.ai/api-keys',
    source: { url: 'https://portkey.ai/docs/api-reference/inference-api/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/posit-connect-key.js


/* harmony default export */ const posit_connect_key = ((0,rule/* defineRule */.K)({
    id: 'posit-connect-key',
    title: 'Posit Connect key',
    provider: 'Posit Connect',
    tags: ['ml'],
    keywords: ['connect_api_key', 'posit_connect', 'rsconnect', 'rstudio_connect'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 32)] }] },
    near: { words: ['connect_api_key', 'posit_connect', 'rsconnect', 'rstudio_connect'], within: 120 },
    randomness: { bits: 3.6, mixed: true },
    tier: 'medium',
    why: 'It publishes and reads content as the user.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named CONNECT_API_KEY.',
    link: 'https://docs.posit.co/connect/user/api-keys/',
    source: { url: 'https://docs.posit.co/connect/user/api-keys/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/posthog-personal-key.js


/* harmony default export */ const posthog_personal_key = ((0,rule/* defineRule */.K)({
    id: 'posthog-personal-key',
    title: 'PostHog personal API key',
    provider: 'PostHog',
    tags: ['operations'],
    keywords: ['phx_', 'phs_'],
    format: { pieces: [{ oneOf: ['phx_', 'phs_'] }, (0,format/* run */.eF)('alnum', 40, 52)] },
    tier: 'high',
    why: 'It reads what users did, and changes the project.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.posthog.com/settings/user-api-keys',
    source: { url: 'https://posthog.com/docs/api', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/postman-api-key.js


/* harmony default export */ const postman_api_key = ((0,rule/* defineRule */.K)({
    id: 'postman-api-key',
    title: 'Postman API key',
    provider: 'Postman',
    tags: ['operations'],
    keywords: ['pmak-'],
    format: { pieces: ['PMAK-', (0,format/* run */.eF)('hex', 24), '-', (0,format/* run */.eF)('hex', 34)] },
    tier: 'high',
    why: 'It reads collections and environments, which often hold other credentials.',
    mend: 'Revoke it on the linked page.',
    link: 'https://go.postman.co/settings/me/api-keys',
    source: { url: 'https://learning.postman.com/docs/developer/postman-api/authentication/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/postman-collection-key.js


/* harmony default export */ const postman_collection_key = ((0,rule/* defineRule */.K)({
    id: 'postman-collection-key',
    title: 'Postman collection access key',
    provider: 'Postman',
    tags: ['operations'],
    keywords: ['pmat-'],
    format: { pieces: ['PMAT-', (0,format/* run */.eF)('upper-alnum', 26)] },
    tier: 'high',
    why: 'It reads the collection, with the requests and values stored in it.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://go.postman.co/settings/me/api-keys',
    source: { url: 'https://learning.postman.com/docs/collaborating-in-postman/sharing/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/postmark-server-token.js


/* harmony default export */ const postmark_server_token = ((0,rule/* defineRule */.K)({
    id: 'postmark-server-token',
    title: 'Postmark server token',
    provider: 'Postmark',
    tags: ['mail'],
    keywords: ['postmark'],
    format: { pieces: [{ secret: [...format/* uuid */.uR] }] },
    near: { words: ['postmark'], within: 60 },
    tier: 'medium',
    why: 'It sends mail in your name and reads what was sent.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://account.postmarkapp.com/servers',
    source: { url: 'https://postmarkapp.com/developer/api/overview', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/power-automate-webhook.js


/* harmony default export */ const power_automate_webhook = ((0,rule/* defineRule */.K)({
    id: 'power-automate-webhook',
    title: 'Power Automate address',
    provider: 'Microsoft',
    tags: ['chat'],
    keywords: ['/paths/invoke'],
    format: {
        pieces: [
            '/triggers/',
            (0,format/* run */.eF)('base64url', 3, 60),
            '/paths/invoke?',
            (0,format/* run */.eF)('query', 10, 200),
            'sig=',
            { secret: [(0,format/* run */.eF)('base64url', 43)] },
        ],
        left: 'loose',
    },
    tier: 'high',
    why: 'It starts the flow, with whatever rights the flow has.',
    mend: 'Regenerate the access key of the workflow on the linked page.',
    link: 'https://make.powerautomate.com',
    source: { url: 'https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/predibase-token.js


/* harmony default export */ const predibase_token = ((0,rule/* defineRule */.K)({
    id: 'predibase-token',
    title: 'Predibase token',
    provider: 'Predibase',
    tags: ['ml'],
    keywords: ['predibase'],
    format: { pieces: [{ secret: ['pb_', (0,format/* run */.eF)('base64url', 20, 40)] }] },
    near: { words: ['predibase'], within: 120 },
    randomness: { bits: 3.2 },
    tier: 'high',
    why: 'Whoever has it calls Predibase on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named PREDIBASE_API_TOKEN.',
    link: 'https://app.predibase.com/settings',
    source: { url: 'https://docs.predibase.com/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/prefect-api-key.js


/* harmony default export */ const prefect_api_key = ((0,rule/* defineRule */.K)({
    id: 'prefect-api-key',
    title: 'Prefect API key',
    provider: 'Prefect',
    tags: ['ml', 'operations'],
    keywords: ['pnu_', 'pnb_'],
    format: { pieces: [{ oneOf: ['pnu_', 'pnb_'] }, (0,format/* run */.eF)('alnum', 36)] },
    tier: 'high',
    why: 'It starts and changes flows of the workspace.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named PREFECT_API_KEY.',
    link: 'https://app.prefect.cloud/my/api-keys',
    source: { url: 'https://docs.prefect.io/v3/manage/cloud/manage-users/api-keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/private-key.js


/* harmony default export */ const private_key = ((0,rule/* defineRule */.K)({
    id: 'private-key',
    title: 'private key',
    provider: 'any',
    tags: ['key'],
    keywords: ['private key'],
    format: {
        pieces: [
            '-----BEGIN ',
            { optional: [{ oneOf: ['RSA ', 'EC ', 'DSA ', 'OPENSSH ', 'ENCRYPTED ', 'PGP '] }] },
            'PRIVATE KEY',
            { optional: [' BLOCK'] },
            '-----',
            (0,format/* run */.eF)('pem-body', 60, 12000),
            '-----END ',
            { optional: [{ oneOf: ['RSA ', 'EC ', 'DSA ', 'OPENSSH ', 'ENCRYPTED ', 'PGP '] }] },
            'PRIVATE KEY',
            { optional: [' BLOCK'] },
            '-----',
        ],
    },
    tier: 'high',
    why: 'Whoever has it signs in, signs or decrypts as its owner.',
    mend: 'Remove the public half wherever it is trusted, make a new pair, and keep the private half out of the repository.',
    link: 'https://docs.github.com/authentication/connecting-to-github-with-ssh',
    source: { url: 'https://www.rfc-editor.org/rfc/rfc7468', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/private-key-base64.js


/* harmony default export */ const private_key_base64 = ((0,rule/* defineRule */.K)({
    id: 'private-key-base64',
    title: 'private key in base64',
    provider: 'any',
    tags: ['key'],
    keywords: ['ls0tls1crudjti'],
    format: {
        pieces: [
            {
                oneOf: [
                    'LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0t',
                    'LS0tLS1CRUdJTiBFQyBQUklWQVRFIEtFWS0tLS0t',
                    'LS0tLS1CRUdJTiBPUEVOU1NIIFBSSVZBVEUgS0VZLS0t',
                    'LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0t',
                    'LS0tLS1CRUdJTiBFTkNSWVBURUQgUFJJVkFURSBLRVktLS0t',
                ],
            },
            (0,format/* run */.eF)('base64', 200, 12000),
            { optional: [{ oneOf: ['==', '='] }] },
        ],
    },
    tier: 'high',
    why: 'Whoever has it signs in, signs or decrypts as its owner.',
    mend: 'Remove the public half wherever it is trusted, make a new pair, and keep the private half out of the repository.',
    link: 'https://docs.github.com/authentication/connecting-to-github-with-ssh',
    source: { url: 'https://www.rfc-editor.org/rfc/rfc7468', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/promptlayer-api-key.js


/* harmony default export */ const promptlayer_api_key = ((0,rule/* defineRule */.K)({
    id: 'promptlayer-api-key',
    title: 'PromptLayer API key',
    provider: 'PromptLayer',
    tags: ['ml'],
    keywords: ['promptlayer', 'prompt_layer'],
    format: { pieces: [{ secret: ['pl_', (0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['promptlayer', 'prompt_layer'], within: 120 },
    tier: 'high',
    why: 'It reads prompts and logged requests.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named PROMPTLAYER_API_KEY.',
    link: 'https://dashboard.promptlayer.com/settings',
    source: { url: 'https://docs.promptlayer.com/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/prose-password.js

/* harmony default export */ const prose_password = ((0,rule/* defineRule */.K)({
    id: 'prose-password',
    title: 'password in a sentence',
    provider: 'any',
    tags: ['generic'],
    keywords: [
        'password is',
        'password was',
        'password to',
        'passwort ist',
        'passwd is',
        'passphrase is',
        'passcode is',
        'pwd is',
        'api key is',
        'api token is',
        'access token is',
        'secret is',
        'secret key is',
    ],
    format: 'assignment',
    tier: 'medium',
    why: 'The sentence says what the password is: whoever reads the file can use it.',
    mend: 'Change it, and write where it is kept instead of what it is.',
    link: 'https://owasp.org/www-community/vulnerabilities/Use_of_hard-coded_password',
    source: { url: 'https://owasp.org/www-community/vulnerabilities/Use_of_hard-coded_password', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/proxmox-token.js


/* harmony default export */ const proxmox_token = ((0,rule/* defineRule */.K)({
    id: 'proxmox-token',
    title: 'Proxmox API token',
    provider: 'Proxmox',
    tags: ['cloud'],
    keywords: ['pveapitoken='],
    format: {
        pieces: [
            'PVEAPIToken=',
            (0,format/* run */.eF)('url-user', 3, 40),
            '@',
            (0,format/* run */.eF)('alnum', 2, 20),
            '!',
            (0,format/* run */.eF)('base64url', 1, 40),
            { oneOf: ['=', ':'] },
            { secret: [...format/* uuid */.uR] },
        ],
    },
    tier: 'high',
    why: 'It starts, reads and deletes virtual machines.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://pve.proxmox.com/wiki/Proxmox_VE_API',
    source: { url: 'https://pve.proxmox.com/wiki/Proxmox_VE_API', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/psexec-password.js


/* harmony default export */ const psexec_password = ((0,rule/* defineRule */.K)({
    id: 'psexec-password',
    title: 'password on a PsExec command line',
    provider: 'Microsoft',
    tags: ['generic'],
    keywords: ['psexec'],
    format: {
        pieces: [
            { oneOf: ['psexec', 'PsExec', 'PSEXEC', 'psExec', 'Psexec'] },
            { optional: [{ oneOf: ['.exe', '.EXE', '64.exe'] }] },
            (0,format/* run */.eF)('command', 1, 120),
            ' -u ',
            (0,format/* run */.eF)('command', 1, 60),
            ' -p ',
            { secret: [(0,format/* run */.eF)('url-password', 6, 80)] },
        ],
        left: 'loose',
    },
    tier: 'medium',
    why: 'It runs programs on the other machine as that user, often the administrator.',
    mend: 'Change the password, and sign in with the account that runs the command.',
    link: 'https://owasp.org/www-community/vulnerabilities/Use_of_hard-coded_password',
    source: { url: 'https://learn.microsoft.com/sysinternals/downloads/psexec', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/pubnub-secret-key.js


/* harmony default export */ const pubnub_secret_key = ((0,rule/* defineRule */.K)({
    id: 'pubnub-secret-key',
    title: 'PubNub secret key',
    provider: 'PubNub',
    tags: ['operations'],
    keywords: ['sec-c-'],
    format: { pieces: ['sec-c-', (0,format/* run */.eF)('base64', 48)] },
    tier: 'high',
    why: 'It grants rights to every channel.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://admin.pubnub.com',
    source: { url: 'https://www.pubnub.com/docs/general/security/access-control', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/pulumi-token.js


/* harmony default export */ const pulumi_token = ((0,rule/* defineRule */.K)({
    id: 'pulumi-token',
    title: 'Pulumi access token',
    provider: 'Pulumi',
    tags: ['operations'],
    keywords: ['pul-'],
    format: { pieces: ['pul-', (0,format/* run */.eF)('hex', 40)] },
    tier: 'high',
    why: 'It changes stacks and reads their state.',
    mend: 'Delete it on the linked page.',
    link: 'https://app.pulumi.com/account/tokens',
    source: { url: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/pusher-secret.js


/* harmony default export */ const pusher_secret = ((0,rule/* defineRule */.K)({
    id: 'pusher-secret',
    title: 'Pusher secret',
    provider: 'Pusher',
    tags: ['operations'],
    keywords: ['pusher'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 20)] }] },
    near: { words: ['pusher'], within: 60 },
    randomness: { bits: 2.4, mixed: true },
    tier: 'medium',
    why: 'It sends messages into every channel.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://dashboard.pusher.com',
    source: { url: 'https://pusher.com/docs/channels/library_auth_reference/rest-api/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/putty-private-key.js


/* harmony default export */ const putty_private_key = ((0,rule/* defineRule */.K)({
    id: 'putty-private-key',
    title: 'PuTTY private key',
    provider: 'any',
    tags: ['key'],
    keywords: ['putty-user-key-file-'],
    format: {
        pieces: [
            'PuTTY-User-Key-File-',
            (0,format/* run */.eF)('digits', 1),
            ':',
            (0,format/* run */.eF)('lines', 40, 3000),
            'Private-Lines:',
            { secret: [(0,format/* run */.eF)('lines', 60, 4000)] },
            'Private-MAC:',
        ],
        right: 'loose',
    },
    tier: 'high',
    why: 'Whoever has it signs in as its owner.',
    mend: 'Remove the public half wherever it is trusted, make a new pair, and keep the private half out of the repository.',
    link: 'https://the.earth.li/~sgtatham/putty/latest/htmldoc/Chapter8.html',
    source: { url: 'https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/decoders/pypi-macaroon.js


/**
 * What the caveats of a PyPI token say: the projects that it is for, or that it is for all of its user, and when it ends.
 * The token is a macaroon of version 2: after a version byte fields of kind, length, content; 0 ends a section.
 */
function decodeMacaroon(token) {
    const bytes = (0,base64/* decodeBase64 */.y4)(token.replace(/^pypi-/, ''));
    if (bytes === null || bytes[0] !== 2)
        return null;
    const texts = identifiersIn(bytes);
    if (texts === null)
        return null;
    const caveats = texts.slice(1).map(parsed);
    const projects = [];
    let expires;
    let all = caveats.length === 0;
    for (const caveat of caveats) {
        if (Array.isArray(caveat)) {
            if (caveat[0] === 0 && typeof caveat[1] === 'number')
                expires = caveat[1] * 1000;
            if (caveat[0] === 1 && Array.isArray(caveat[1]))
                projects.push(...caveat[1]);
            if (caveat[0] === 3)
                all = true;
        }
        else if (caveat !== null && typeof caveat === 'object' && 'permissions' in caveat) {
            const { permissions } = caveat;
            if (permissions === 'user')
                all = true;
            else if (permissions !== null && typeof permissions === 'object' && 'projects' in permissions) {
                if (Array.isArray(permissions.projects))
                    projects.push(...permissions.projects);
            }
        }
    }
    return decodedOr({
        registry: new TextDecoder().decode(bytes.subarray(3, 3 + (bytes[2] ?? 0))),
        projects: projects.length > 0 ? projects : all ? 'all of its user' : '',
        expires: dayOf(expires),
    }, expires === undefined || dayOf(expires) === '' ? {} : { expires });
}
/** The identifier of the macaroon, then of each caveat; null when the bytes are no macaroon. At most 64. */
function identifiersIn(bytes) {
    const found = [];
    let at = 1;
    while (at < bytes.length && found.length < 64) {
        const kind = bytes[at++];
        if (kind === 0)
            continue;
        let length = bytes[at++] ?? 0;
        if (length > 127)
            length = (length & 127) | ((bytes[at++] ?? 0) << 7);
        if (at + length > bytes.length)
            return null;
        if (kind === 2)
            found.push(new TextDecoder().decode(bytes.subarray(at, at + length)));
        at += length;
    }
    return found.length === 0 ? null : found;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/secrets/rules/pypi-token.js



/* harmony default export */ const pypi_token = ((0,rule/* defineRule */.K)({
    id: 'pypi-token',
    title: 'PyPI token',
    provider: 'PyPI',
    tags: ['registry'],
    keywords: ['pypi-age'],
    format: { pieces: [{ oneOf: ['pypi-AgEIcHlwaS5vcmc', 'pypi-AgENdGVzdC5weXBpLm9yZw'] }, (0,format/* run */.eF)('base64url', 50, 1000)] },
    decode: decodeMacaroon,
    tier: 'high',
    why: 'It publishes new versions of your packages to everyone who installs them.',
    mend: 'Remove it on the linked page; publish from CI with trusted publishing.',
    link: 'https://pypi.org/manage/account/token/',
    source: { url: 'https://pypi.org/help/#apitoken', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/qdrant-api-key.js


/* harmony default export */ const qdrant_api_key = ((0,rule/* defineRule */.K)({
    id: 'qdrant-api-key',
    title: 'Qdrant API key',
    provider: 'Qdrant',
    tags: ['ml'],
    keywords: ['qdrant'],
    format: { pieces: [{ secret: [{ optional: [...format/* uuid */.uR, '|'] }, (0,format/* run */.eF)('base64url', 32, 80)] }] },
    near: { words: ['qdrant'], within: 120 },
    randomness: { bits: 3.9, mixed: true },
    tier: 'medium',
    why: 'It reads and changes every collection of the cluster.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named QDRANT_API_KEY.',
    link: 'https://cloud.qdrant.io/',
    source: { url: 'https://qdrant.tech/documentation/cloud/authentication/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/qdrant-token.js



/* harmony default export */ const qdrant_token = ((0,rule/* defineRule */.K)({
    id: 'qdrant-token',
    title: 'Qdrant token',
    provider: 'Qdrant',
    tags: ['ml'],
    keywords: ['qdrant'],
    format: {
        pieces: [
            {
                secret: [
                    'eyJ',
                    (0,format/* run */.eF)('base64url', 14, 1000),
                    '.eyJ',
                    (0,format/* run */.eF)('base64url', 14, 4000),
                    '.',
                    (0,format/* run */.eF)('base64url', 20, 1000),
                ],
            },
        ],
    },
    near: { words: ['qdrant'], within: 160 },
    decode: decodeToken,
    tier: 'high',
    why: 'It reads or changes the collections that its claims name.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named QDRANT_API_KEY.',
    link: 'https://cloud.qdrant.io/',
    source: { url: 'https://qdrant.tech/documentation/cloud/authentication/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/ragie-api-key.js


/* harmony default export */ const ragie_api_key = ((0,rule/* defineRule */.K)({
    id: 'ragie-api-key',
    title: 'Ragie API key',
    provider: 'Ragie',
    tags: ['ml'],
    keywords: ['ragie'],
    format: { pieces: [{ secret: ['tnt_', (0,format/* run */.eF)('dotted', 40, 120)] }] },
    near: { words: ['ragie'], within: 120 },
    randomness: { bits: 3.8 },
    tier: 'high',
    why: 'Whoever has it calls Ragie on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named RAGIE_API_KEY.',
    link: 'https://secure.ragie.ai/',
    source: { url: 'https://docs.ragie.ai/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/railway-token.js


/* harmony default export */ const railway_token = ((0,rule/* defineRule */.K)({
    id: 'railway-token',
    title: 'Railway token',
    provider: 'Railway',
    tags: ['cloud'],
    keywords: ['railway'],
    format: { pieces: [{ secret: [...format/* uuid */.uR] }] },
    near: { words: ['railway'], within: 40 },
    tier: 'medium',
    why: 'It deploys services and reads their environment variables.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://railway.com/account/tokens',
    source: { url: 'https://docs.railway.com/guides/public-api', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/rancher-token.js


/* harmony default export */ const rancher_token = ((0,rule/* defineRule */.K)({
    id: 'rancher-token',
    title: 'Rancher token',
    provider: 'SUSE',
    tags: ['cloud'],
    keywords: ['token-'],
    format: { pieces: ['token-', (0,format/* run */.eF)('lower-alnum', 5), ':', (0,format/* run */.eF)('lower-alnum', 54)] },
    tier: 'high',
    why: 'It acts as its owner in every cluster that Rancher manages.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys',
    source: { url: 'https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/rapid7-api-key.js


/* harmony default export */ const rapid7_api_key = ((0,rule/* defineRule */.K)({
    id: 'rapid7-api-key',
    title: 'Rapid7 API key',
    provider: 'Rapid7',
    tags: ['operations'],
    keywords: ['rapid7', 'insight_api_key'],
    format: { pieces: [{ secret: [...format/* uuid */.uR] }] },
    near: { words: ['rapid7', 'insight_api_key'], within: 60 },
    tier: 'medium',
    why: 'It reads the list of your open vulnerabilities.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://insight.rapid7.com/platform#/apiKeyManagement',
    source: { url: 'https://docs.rapid7.com/insight/managing-platform-api-keys/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/rapidapi-key.js


/* harmony default export */ const rapidapi_key = ((0,rule/* defineRule */.K)({
    id: 'rapidapi-key',
    title: 'RapidAPI key',
    provider: 'Nokia',
    tags: ['operations'],
    keywords: ['jsn'],
    format: { pieces: [(0,format/* run */.eF)('hex', 8, 12), 'msh', (0,format/* run */.eF)('hex', 12, 18), 'p1', (0,format/* run */.eF)('hex', 3, 8), 'jsn', (0,format/* run */.eF)('hex', 10, 14)] },
    tier: 'high',
    why: 'It calls paid services on your account.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://rapidapi.com/developer/dashboard',
    source: { url: 'https://docs.rapidapi.com/docs/keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/razorpay-key-id.js


/* harmony default export */ const razorpay_key_id = ((0,rule/* defineRule */.K)({
    id: 'razorpay-key-id',
    title: 'Razorpay key id',
    provider: 'Razorpay',
    tags: ['payment'],
    keywords: ['rzp_live_', 'rzp_test_'],
    format: { pieces: [{ oneOf: ['rzp_live_', 'rzp_test_'] }, (0,format/* run */.eF)('alnum', 14)] },
    tier: 'low',
    why: 'Alone it opens nothing; it names the account that the secret beside it opens.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://dashboard.razorpay.com/app/website-app-settings/api-keys',
    source: { url: 'https://razorpay.com/docs/api/authentication/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/razorpay-key-secret.js


/* harmony default export */ const razorpay_key_secret = ((0,rule/* defineRule */.K)({
    id: 'razorpay-key-secret',
    title: 'Razorpay key secret',
    provider: 'Razorpay',
    tags: ['payment'],
    keywords: ['razorpay', 'rzp_'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 24)] }] },
    near: { words: ['razorpay', 'rzp_'], within: 80 },
    companion: {
        title: 'key id',
        format: { pieces: [{ oneOf: ['rzp_live_', 'rzp_test_'] }, (0,format/* run */.eF)('alnum', 14)] },
        lines: 4,
    },
    randomness: { bits: 3.2, mixed: true },
    tier: 'medium',
    why: 'With its id it takes payments and refunds them.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://dashboard.razorpay.com/app/website-app-settings/api-keys',
    source: { url: 'https://razorpay.com/docs/api/authentication/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/readme-api-key.js


/* harmony default export */ const readme_api_key = ((0,rule/* defineRule */.K)({
    id: 'readme-api-key',
    title: 'ReadMe API key',
    provider: 'ReadMe',
    tags: ['operations'],
    keywords: ['rdme_'],
    format: { pieces: ['rdme_', (0,format/* run */.eF)('lower-alnum', 70)] },
    tier: 'high',
    why: 'It changes the published documentation.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://dash.readme.com',
    source: { url: 'https://docs.readme.com/main/reference/intro/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/redash-api-key.js


/* harmony default export */ const redash_api_key = ((0,rule/* defineRule */.K)({
    id: 'redash-api-key',
    title: 'Redash API key',
    provider: 'Redash',
    tags: ['operations'],
    keywords: ['redash'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 40)] }] },
    near: { words: ['redash'], within: 60 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'It reads what its owner or query may read.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://redash.io/help/user-guide/integrations-and-api/api',
    source: { url: 'https://redash.io/help/user-guide/integrations-and-api/api', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/reka-api-key.js


/* harmony default export */ const reka_api_key = ((0,rule/* defineRule */.K)({
    id: 'reka-api-key',
    title: 'Reka API key',
    provider: 'Reka',
    tags: ['ml'],
    keywords: ['reka_api', 'reka.ai', 'rekaai'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 64)] }] },
    near: { words: ['reka_api', 'reka.ai', 'rekaai'], within: 120 },
    randomness: { bits: 3.0 },
    tier: 'high',
    why: 'Whoever has it calls Reka on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named REKA_API_KEY.',
    link: 'https://platform.reka.ai/apikeys',
    source: { url: 'https://docs.reka.ai/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/render-api-key.js


/* harmony default export */ const render_api_key = ((0,rule/* defineRule */.K)({
    id: 'render-api-key',
    title: 'Render API key',
    provider: 'Render',
    tags: ['cloud'],
    keywords: ['rnd_'],
    format: { pieces: ['rnd_', (0,format/* run */.eF)('alnum', 28, 32)] },
    randomness: { bits: 3.4, mixed: true },
    tier: 'high',
    why: 'It deploys services and reads their environment variables.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://dashboard.render.com/u/settings#api-keys',
    source: { url: 'https://render.com/docs/api', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/replicate-token.js


/* harmony default export */ const replicate_token = ((0,rule/* defineRule */.K)({
    id: 'replicate-token',
    title: 'Replicate API token',
    provider: 'Replicate',
    tags: ['ml'],
    keywords: ['r8_'],
    format: { pieces: ['r8_', (0,format/* run */.eF)('alnum', 37)] },
    tier: 'high',
    why: 'Whoever has it calls Replicate on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named REPLICATE_API_TOKEN.',
    link: 'https://replicate.com/account/api-tokens',
    source: { url: 'https://replicate.com/docs/reference/http', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/requesty-api-key.js


/* harmony default export */ const requesty_api_key = ((0,rule/* defineRule */.K)({
    id: 'requesty-api-key',
    title: 'Requesty API key',
    provider: 'Requesty',
    tags: ['ml'],
    keywords: ['rqsty-sk-'],
    format: { pieces: ['rqsty-sk-', (0,format/* run */.eF)('base64', 60, 120), { optional: [{ oneOf: ['==', '='] }] }] },
    tier: 'high',
    why: 'Whoever has it calls Requesty on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named REQUESTY_API_KEY.',
    link: 'https://app.requesty.ai/api-keys',
    source: { url: 'https://docs.requesty.ai/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/resend-api-key.js


/* harmony default export */ const resend_api_key = ((0,rule/* defineRule */.K)({
    id: 'resend-api-key',
    title: 'Resend API key',
    provider: 'Resend',
    tags: ['mail'],
    keywords: ['re_'],
    format: { pieces: ['re_', (0,format/* run */.eF)('alnum', 8), '_', (0,format/* run */.eF)('alnum', 22, 26)] },
    randomness: { bits: 3.6, mixed: true },
    tier: 'high',
    why: 'It sends mail in your name.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://resend.com/api-keys',
    source: { url: 'https://resend.com/docs/api-reference/introduction', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/retell-api-key.js


/* harmony default export */ const retell_api_key = ((0,rule/* defineRule */.K)({
    id: 'retell-api-key',
    title: 'Retell AI API key',
    provider: 'Retell AI',
    tags: ['ml'],
    keywords: ['retell'],
    format: { pieces: [{ secret: ['key_', (0,format/* run */.eF)('alnum', 24, 32)] }] },
    near: { words: ['retell'], within: 120 },
    randomness: { bits: 3.0 },
    tier: 'high',
    why: 'Whoever has it calls Retell AI on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named RETELL_API_KEY.',
    link: 'https://dashboard.retellai.com/apiKey',
    source: { url: 'https://docs.retellai.com/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/rev-ai-token.js


/* harmony default export */ const rev_ai_token = ((0,rule/* defineRule */.K)({
    id: 'rev-ai-token',
    title: 'Rev AI token',
    provider: 'Rev AI',
    tags: ['ml'],
    keywords: ['rev_ai', 'revai', 'rev.ai'],
    format: { pieces: [{ secret: ['02', (0,format/* run */.eF)('base64url', 58, 62)] }] },
    near: { words: ['rev_ai', 'revai', 'rev.ai'], within: 120 },
    randomness: { bits: 4.2, mixed: true },
    tier: 'high',
    why: 'Whoever has it calls Rev AI on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named REVAI_ACCESS_TOKEN.',
    link: 'https://www.rev.ai/access-token',
    source: { url: 'https://docs.rev.ai/get-started/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/decoders/roboflow-key.js
/** A Roboflow key behind `rf_` is the publishable one, which pages show: `low`. */
function decodeRoboflowKey(_key, beside) {
    if (beside?.before.endsWith('rf_') !== true)
        return null;
    return {
        facts: [{ name: 'kind', value: 'publishable key' }],
        tier: { becomes: 'low', because: 'it is the publishable key' },
    };
}

;// CONCATENATED MODULE: ./lib/secrets/rules/roboflow-api-key.js



/* harmony default export */ const roboflow_api_key = ((0,rule/* defineRule */.K)({
    id: 'roboflow-api-key',
    title: 'Roboflow API key',
    provider: 'Roboflow',
    tags: ['ml'],
    keywords: ['roboflow'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 20)] }] },
    near: { words: ['roboflow'], within: 120 },
    decode: decodeRoboflowKey,
    randomness: { bits: 3.2, mixed: true },
    tier: 'high',
    why: 'It reads and changes data sets and models of the workspace.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ROBOFLOW_API_KEY.',
    link: 'https://app.roboflow.com/settings/api',
    source: { url: 'https://docs.roboflow.com/api-reference/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/rollbar-token.js


/* harmony default export */ const rollbar_token = ((0,rule/* defineRule */.K)({
    id: 'rollbar-token',
    title: 'Rollbar token',
    provider: 'Rollbar',
    tags: ['operations'],
    keywords: ['rollbar'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['rollbar'], within: 60 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'It sends errors, or reads them, as its scope allows.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://rollbar.com/settings/accounts',
    source: { url: 'https://docs.rollbar.com/docs/access-tokens', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/rubygems-token.js


/* harmony default export */ const rubygems_token = ((0,rule/* defineRule */.K)({
    id: 'rubygems-token',
    title: 'RubyGems API key',
    provider: 'RubyGems',
    tags: ['registry'],
    keywords: ['rubygems_'],
    format: { pieces: ['rubygems_', (0,format/* run */.eF)('hex', 48)] },
    tier: 'high',
    why: 'It publishes new versions of your gems.',
    mend: 'Delete it on the linked page and publish with trusted publishing.',
    link: 'https://rubygems.org/profile/api_keys',
    source: { url: 'https://guides.rubygems.org/api-key-scopes/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/runpod-api-key.js


/* harmony default export */ const runpod_api_key = ((0,rule/* defineRule */.K)({
    id: 'runpod-api-key',
    title: 'RunPod API key',
    provider: 'RunPod',
    tags: ['ml'],
    keywords: ['rpa_'],
    format: { pieces: ['rpa_', (0,format/* run */.eF)('upper-alnum', 40), (0,format/* run */.eF)('alnum', 6)] },
    tier: 'high',
    why: 'It starts GPU machines on your bill and opens the ones that run.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named RUNPOD_API_KEY.',
    link: 'https://console.runpod.io/user/settings',
    source: { url: 'https://docs.runpod.io/get-started/api-keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/runway-api-secret.js


/* harmony default export */ const runway_api_secret = ((0,rule/* defineRule */.K)({
    id: 'runway-api-secret',
    title: 'Runway API secret',
    provider: 'Runway',
    tags: ['ml'],
    keywords: ['key_'],
    format: { pieces: ['key_', (0,format/* run */.eF)('hex', 128)] },
    randomness: { bits: 3.0 },
    tier: 'high',
    why: 'Whoever has it calls Runway on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named RUNWAYML_API_SECRET.',
    link: 'https://dev.runwayml.com/',
    source: { url: 'https://docs.dev.runwayml.com/guides/setup/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/salesforce-access-token.js


/* harmony default export */ const salesforce_access_token = ((0,rule/* defineRule */.K)({
    id: 'salesforce-access-token',
    title: 'Salesforce access token',
    provider: 'Salesforce',
    tags: ['operations'],
    keywords: ['00d'],
    format: { pieces: ['00D', (0,format/* run */.eF)('alnum', 12, 15), '!', (0,format/* run */.eF)('dotted', 80, 260)] },
    tier: 'high',
    why: 'It reads and changes customers as its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_revoke_token.htm',
    source: {
        url: 'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_oauth_and_connected_apps.htm',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/sambanova-api-key.js


/* harmony default export */ const sambanova_api_key = ((0,rule/* defineRule */.K)({
    id: 'sambanova-api-key',
    title: 'SambaNova API key',
    provider: 'SambaNova',
    tags: ['ml'],
    keywords: ['sambanova'],
    format: { pieces: [{ secret: [...format/* uuid */.uR] }] },
    near: { words: ['sambanova'], within: 120 },
    tier: 'medium',
    why: 'Whoever has it calls SambaNova on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SAMBANOVA_API_KEY.',
    link: 'https://cloud.sambanova.ai/apis',
    source: { url: 'https://docs.sambanova.ai/docs/en/get-started/quickstart', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/sanity-token.js


/* harmony default export */ const sanity_token = ((0,rule/* defineRule */.K)({
    id: 'sanity-token',
    title: 'Sanity token',
    provider: 'Sanity',
    tags: ['operations'],
    keywords: ['sanity'],
    format: { pieces: [{ secret: ['sk', (0,format/* run */.eF)('alnum', 80, 180)] }] },
    near: { words: ['sanity'], within: 100 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'high',
    why: 'It reads and, with the role, changes the content.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://www.sanity.io/manage',
    source: { url: 'https://www.sanity.io/docs/http-auth', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/saturn-cloud-token.js


/* harmony default export */ const saturn_cloud_token = ((0,rule/* defineRule */.K)({
    id: 'saturn-cloud-token',
    title: 'Saturn Cloud token',
    provider: 'Saturn Cloud',
    tags: ['ml'],
    keywords: ['saturn_token', 'saturncloud', 'saturn_cloud'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['saturn_token', 'saturncloud', 'saturn_cloud'], within: 120 },
    randomness: { bits: 2.9 },
    tier: 'medium',
    why: 'It rents machines on your bill and reads what is stored on them.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SATURN_TOKEN.',
    link: 'https://app.community.saturnenterprise.io/dash/user-details/',
    source: { url: 'https://saturncloud.io/docs/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/sauce-labs-access-key.js


/* harmony default export */ const sauce_labs_access_key = ((0,rule/* defineRule */.K)({
    id: 'sauce-labs-access-key',
    title: 'Sauce Labs access key',
    provider: 'Sauce Labs',
    tags: ['code'],
    keywords: ['sauce_access_key', 'saucelabs', 'sauce_labs'],
    format: { pieces: [{ secret: [...format/* uuid */.uR] }] },
    near: { words: ['sauce_access_key', 'saucelabs', 'sauce_labs'], within: 60 },
    tier: 'medium',
    why: 'It uses browsers and devices on your account.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.saucelabs.com/user-settings',
    source: { url: 'https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/scale-ai-key.js


/* harmony default export */ const scale_ai_key = ((0,rule/* defineRule */.K)({
    id: 'scale-ai-key',
    title: 'Scale AI key',
    provider: 'Scale AI',
    tags: ['ml'],
    keywords: ['live_', '_auth_'],
    format: { pieces: [{ oneOf: ['live_', 'live_auth_', 'test_auth_'] }, (0,format/* run */.eF)('hex', 32)] },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'It reads and changes data sets and labels.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SCALE_API_KEY.',
    link: 'https://dashboard.scale.com/settings',
    source: { url: 'https://scale.com/docs/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/scaleway-secret-key.js


/* harmony default export */ const scaleway_secret_key = ((0,rule/* defineRule */.K)({
    id: 'scaleway-secret-key',
    title: 'Scaleway secret key',
    provider: 'Scaleway',
    tags: ['cloud'],
    keywords: ['scw_secret_key', 'scaleway', 'scw_'],
    format: { pieces: [{ secret: [...format/* uuid */.uR] }] },
    near: { words: ['scw_secret_key', 'scaleway', 'scw_'], within: 60 },
    companion: { title: 'access key', format: { pieces: ['SCW', (0,format/* run */.eF)('upper-alnum', 17)] }, lines: 4 },
    tier: 'medium',
    why: 'It creates, reads and deletes machines and data of the project.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://console.scaleway.com/iam/api-keys',
    source: { url: 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/scalingo-token.js


/* harmony default export */ const scalingo_token = ((0,rule/* defineRule */.K)({
    id: 'scalingo-token',
    title: 'Scalingo token',
    provider: 'Scalingo',
    tags: ['cloud'],
    keywords: ['tk-us-'],
    format: { pieces: ['tk-us-', (0,format/* run */.eF)('base64url', 48)] },
    tier: 'high',
    why: 'It deploys and reads the applications of its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://dashboard.scalingo.com/account/tokens',
    source: { url: 'https://developers.scalingo.com', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/scraperapi-key.js


/* harmony default export */ const scraperapi_key = ((0,rule/* defineRule */.K)({
    id: 'scraperapi-key',
    title: 'ScraperAPI key',
    provider: 'ScraperAPI',
    tags: ['ml'],
    keywords: ['scraperapi', 'scraper_api'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['scraperapi', 'scraper_api'], within: 120 },
    randomness: { bits: 2.9 },
    tier: 'medium',
    why: 'Whoever has it calls ScraperAPI on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SCRAPERAPI_KEY.',
    link: 'https://dashboard.scraperapi.com/',
    source: { url: 'https://docs.scraperapi.com/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/scrapingbee-api-key.js


/* harmony default export */ const scrapingbee_api_key = ((0,rule/* defineRule */.K)({
    id: 'scrapingbee-api-key',
    title: 'ScrapingBee API key',
    provider: 'ScrapingBee',
    tags: ['ml'],
    keywords: ['scrapingbee', 'scraping_bee'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('upper-alnum', 80)] }] },
    near: { words: ['scrapingbee', 'scraping_bee'], within: 120 },
    randomness: { bits: 3.9 },
    tier: 'high',
    why: 'Whoever has it calls ScrapingBee on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SCRAPINGBEE_API_KEY.',
    link: 'https://app.scrapingbee.com/',
    source: { url: 'https://www.scrapingbee.com/documentation/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/searchapi-key.js


/* harmony default export */ const searchapi_key = ((0,rule/* defineRule */.K)({
    id: 'searchapi-key',
    title: 'SearchApi key',
    provider: 'SearchApi',
    tags: ['ml'],
    keywords: ['searchapi'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 24)] }] },
    near: { words: ['searchapi'], within: 120 },
    randomness: { bits: 3.4, mixed: true },
    tier: 'medium',
    why: 'Whoever has it calls SearchApi on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SEARCHAPI_API_KEY.',
    link: 'https://www.searchapi.io/dashboard',
    source: { url: 'https://www.searchapi.io/docs/google', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/segment-public-api-token.js


/* harmony default export */ const segment_public_api_token = ((0,rule/* defineRule */.K)({
    id: 'segment-public-api-token',
    title: 'Segment API token',
    provider: 'Twilio',
    tags: ['operations'],
    keywords: ['sgp_'],
    format: { pieces: ['sgp_', (0,format/* run */.eF)('alnum', 64)] },
    randomness: { bits: 4.3, mixed: true },
    tier: 'high',
    why: 'It changes where the data of customers is sent.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.segment.com',
    source: { url: 'https://segment.com/docs/api/public-api/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/segments-ai-key.js


/* harmony default export */ const segments_ai_key = ((0,rule/* defineRule */.K)({
    id: 'segments-ai-key',
    title: 'Segments.ai key',
    provider: 'Segments.ai',
    tags: ['ml'],
    keywords: ['segments_api', 'segments.ai', 'segmentsclient', 'segments_key'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 40)] }] },
    near: { words: ['segments_api', 'segments.ai', 'segmentsclient', 'segments_key'], within: 120 },
    randomness: { bits: 2.9 },
    tier: 'high',
    why: 'It reads and changes data sets and labels.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SEGMENTS_API_KEY.',
    link: 'https://segments.ai/account',
    source: { url: 'https://sdkdocs.segments.ai/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/segmind-api-key.js


/* harmony default export */ const segmind_api_key = ((0,rule/* defineRule */.K)({
    id: 'segmind-api-key',
    title: 'Segmind API key',
    provider: 'Segmind',
    tags: ['ml'],
    keywords: ['segmind'],
    format: { pieces: [{ secret: ['SG_', (0,format/* run */.eF)('hex', 16)] }] },
    near: { words: ['segmind'], within: 120 },
    tier: 'high',
    why: 'Whoever has it calls Segmind on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SEGMIND_API_KEY.',
    link: 'https://cloud.segmind.com/console/api-keys',
    source: { url: 'https://docs.segmind.com/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/semantic-scholar-key.js


/* harmony default export */ const semantic_scholar_key = ((0,rule/* defineRule */.K)({
    id: 'semantic-scholar-key',
    title: 'Semantic Scholar key',
    provider: 'Semantic Scholar',
    tags: ['ml'],
    keywords: ['s2_api', 'semantic_scholar', 'semanticscholar'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 40)] }] },
    near: { words: ['s2_api', 'semantic_scholar', 'semanticscholar'], within: 120 },
    randomness: { bits: 3.9, mixed: true },
    tier: 'medium',
    why: 'It uses your quota.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SEMANTIC_SCHOLAR_API_KEY.',
    link: 'https://www.semanticscholar.org/product/api',
    source: { url: 'https://www.semanticscholar.org/product/api/tutorial', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/semgrep-token.js


/* harmony default export */ const semgrep_token = ((0,rule/* defineRule */.K)({
    id: 'semgrep-token',
    title: 'Semgrep token',
    provider: 'Semgrep',
    tags: ['code'],
    keywords: ['semgrep'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 64)] }] },
    near: { words: ['semgrep'], within: 40 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'It reads findings and uploads results in the name of the organisation.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://semgrep.dev/orgs/-/settings/tokens',
    source: { url: 'https://semgrep.dev/docs/deployment/add-semgrep-to-ci', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/sendgrid-api-key.js


/* harmony default export */ const sendgrid_api_key = ((0,rule/* defineRule */.K)({
    id: 'sendgrid-api-key',
    title: 'SendGrid API key',
    provider: 'SendGrid',
    tags: ['mail'],
    keywords: ['sg.'],
    format: { pieces: ['SG.', (0,format/* run */.eF)('base64url', 22), '.', (0,format/* run */.eF)('base64url', 43)] },
    tier: 'high',
    why: 'It sends mail in your name.',
    mend: 'Delete it on the linked page and make a new one with mail-send rights only.',
    link: 'https://app.sendgrid.com/settings/api_keys',
    source: { url: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/sentry-legacy-token.js


/* harmony default export */ const sentry_legacy_token = ((0,rule/* defineRule */.K)({
    id: 'sentry-legacy-token',
    title: 'Sentry token of the old form',
    provider: 'Sentry',
    tags: ['operations'],
    keywords: ['sentry'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 64)] }] },
    near: { words: ['sentry'], within: 60 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'It reads errors with what users sent, and changes projects.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://sentry.io/settings/account/api/auth-tokens/',
    source: { url: 'https://docs.sentry.io/account/auth-tokens/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/sentry-organization-token.js



/* harmony default export */ const sentry_organization_token = ((0,rule/* defineRule */.K)({
    id: 'sentry-organization-token',
    title: 'Sentry organisation token',
    provider: 'Sentry',
    tags: ['operations'],
    keywords: ['sntrys_eyj'],
    format: {
        pieces: ['sntrys_eyJ', (0,format/* run */.eF)('base64', 80, 300), { optional: ['='] }, { optional: ['='] }, '_', (0,format/* run */.eF)('base64', 43)],
    },
    decode: fieldsDecoder('sntrys_', { org: 'organization', region_url: 'host' }),
    tier: 'high',
    why: 'It uploads source maps and releases in the name of the organisation.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://sentry.io/settings/auth-tokens/',
    source: { url: 'https://docs.sentry.io/account/auth-tokens/#organization-auth-tokens', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/sentry-token.js


/* harmony default export */ const sentry_token = ((0,rule/* defineRule */.K)({
    id: 'sentry-token',
    title: 'Sentry token',
    provider: 'Sentry',
    tags: ['operations'],
    keywords: ['sntryu_', 'sntrys_'],
    format: { pieces: [{ oneOf: ['sntryu_'] }, (0,format/* run */.eF)('hex', 64)] },
    tier: 'high',
    why: 'It reads events, which hold what users sent, and changes projects.',
    mend: 'Revoke it on the linked page.',
    link: 'https://sentry.io/settings/account/api/auth-tokens/',
    source: { url: 'https://docs.sentry.io/account/auth-tokens/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/serpapi-key.js


/* harmony default export */ const serpapi_key = ((0,rule/* defineRule */.K)({
    id: 'serpapi-key',
    title: 'SerpApi key',
    provider: 'SerpApi',
    tags: ['ml'],
    keywords: ['serpapi', 'serp_api'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 64)] }] },
    near: { words: ['serpapi', 'serp_api'], within: 120 },
    randomness: { bits: 3.0 },
    tier: 'high',
    why: 'Whoever has it calls SerpApi on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SERPAPI_API_KEY.',
    link: 'https://serpapi.com/manage-api-key',
    source: { url: 'https://serpapi.com/search-api', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/serper-api-key.js


/* harmony default export */ const serper_api_key = ((0,rule/* defineRule */.K)({
    id: 'serper-api-key',
    title: 'Serper API key',
    provider: 'Serper',
    tags: ['ml'],
    keywords: ['serper'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 40)] }] },
    near: { words: ['serper'], within: 120 },
    randomness: { bits: 2.9 },
    tier: 'high',
    why: 'Whoever has it calls Serper on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SERPER_API_KEY.',
    link: 'https://serper.dev/api-key',
    source: { url: 'https://serper.dev/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/settlemint-token.js


/* harmony default export */ const settlemint_token = ((0,rule/* defineRule */.K)({
    id: 'settlemint-token',
    title: 'SettleMint token',
    provider: 'SettleMint',
    tags: ['operations'],
    keywords: ['sm_aat_', 'sm_pat_', 'sm_sat_'],
    format: { pieces: [{ oneOf: ['sm_aat_', 'sm_pat_', 'sm_sat_'] }, (0,format/* run */.eF)('alnum', 16)] },
    randomness: { bits: 2.9, mixed: true },
    tier: 'high',
    why: 'It acts on the platform as its owner or application.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://console.settlemint.com',
    source: { url: 'https://console.settlemint.com/documentation/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/shippo-token.js


/* harmony default export */ const shippo_token = ((0,rule/* defineRule */.K)({
    id: 'shippo-token',
    title: 'Shippo token',
    provider: 'Shippo',
    tags: ['payment'],
    keywords: ['shippo_live_', 'shippo_test_'],
    format: { pieces: [{ oneOf: ['shippo_live_', 'shippo_test_'] }, (0,format/* run */.eF)('hex', 40)] },
    tier: 'high',
    why: 'It buys postage on the account.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://apps.goshippo.com/settings/api',
    source: { url: 'https://docs.goshippo.com/docs/guides_general/authentication/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/shodan-api-key.js


/* harmony default export */ const shodan_api_key = ((0,rule/* defineRule */.K)({
    id: 'shodan-api-key',
    title: 'Shodan API key',
    provider: 'Shodan',
    tags: ['operations'],
    keywords: ['shodan'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 32)] }] },
    near: { words: ['shodan'], within: 60 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'It uses the credits of its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://account.shodan.io',
    source: { url: 'https://developer.shodan.io/api', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/shopify-token.js


/* harmony default export */ const shopify_token = ((0,rule/* defineRule */.K)({
    id: 'shopify-token',
    title: 'Shopify token',
    provider: 'Shopify',
    tags: ['payment'],
    keywords: ['shpat_', 'shpss_', 'shpca_', 'shppa_'],
    format: { pieces: [{ oneOf: ['shpat_', 'shpss_', 'shpca_', 'shppa_'] }, (0,format/* run */.eF)('hex', 32)] },
    hostNear: true,
    tier: 'high',
    why: 'It reads and changes orders and customers of the shop.',
    mend: 'Rotate it in the app settings of the shop.',
    link: 'https://admin.shopify.com/',
    source: { url: 'https://shopify.dev/docs/apps/build/authentication-authorization', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/siliconflow-api-key.js


/* harmony default export */ const siliconflow_api_key = ((0,rule/* defineRule */.K)({
    id: 'siliconflow-api-key',
    title: 'SiliconFlow API key',
    provider: 'SiliconFlow',
    tags: ['ml'],
    keywords: ['siliconflow', 'silicon_flow'],
    format: { pieces: [{ secret: ['sk-', (0,format/* run */.eF)('lower-alnum', 48)] }] },
    near: { words: ['siliconflow', 'silicon_flow'], within: 120 },
    randomness: { bits: 3.5 },
    tier: 'high',
    why: 'Whoever has it calls SiliconFlow on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SILICONFLOW_API_KEY.',
    link: 'https://cloud.siliconflow.cn/account/ak',
    source: { url: 'https://docs.siliconflow.cn/en/userguide/quickstart', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/slack-refresh-token.js


/* harmony default export */ const slack_refresh_token = ((0,rule/* defineRule */.K)({
    id: 'slack-refresh-token',
    title: 'Slack refresh token',
    provider: 'Slack',
    tags: ['chat'],
    keywords: ['xoxe-'],
    format: { pieces: ['xoxe-', (0,format/* run */.eF)('digits', 1), '-', (0,format/* run */.eF)('base64url', 100, 200)] },
    tier: 'high',
    why: 'It makes new tokens with the rights of the app.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://api.slack.com/apps',
    source: { url: 'https://docs.slack.dev/authentication/using-token-rotation', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/slack-session-cookie.js


/* harmony default export */ const slack_session_cookie = ((0,rule/* defineRule */.K)({
    id: 'slack-session-cookie',
    title: 'Slack session cookie',
    provider: 'Slack',
    tags: ['chat'],
    keywords: ['xoxd-'],
    format: { pieces: ['xoxd-', (0,format/* run */.eF)('cookie', 60, 400)] },
    tier: 'high',
    why: 'With the token of the session it is a signed-in session of its owner.',
    mend: 'Sign out of all sessions on the linked page.',
    link: 'https://slack.com/help/articles/214613347-Sign-out-of-Slack',
    source: { url: 'https://docs.slack.dev/authentication/tokens', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/slack-session-token.js


/* harmony default export */ const slack_session_token = ((0,rule/* defineRule */.K)({
    id: 'slack-session-token',
    title: 'Slack session token',
    provider: 'Slack',
    tags: ['chat'],
    keywords: ['xoxs-', 'xoxc-', 'xwfp-'],
    format: { pieces: [{ oneOf: ['xoxs-', 'xoxc-', 'xwfp-'] }, (0,format/* run */.eF)('dashed', 40, 220)] },
    tier: 'high',
    why: 'It is a signed-in session of its owner.',
    mend: 'Sign out of all sessions on the linked page.',
    link: 'https://slack.com/help/articles/214613347-Sign-out-of-Slack',
    source: { url: 'https://docs.slack.dev/authentication/tokens', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/slack-token.js


/* harmony default export */ const slack_token = ((0,rule/* defineRule */.K)({
    id: 'slack-token',
    title: 'Slack token',
    provider: 'Slack',
    tags: ['chat'],
    keywords: ['xoxb-', 'xoxp-', 'xoxa-', 'xoxr-', 'xoxe.', 'xapp-'],
    format: {
        pieces: [
            { oneOf: ['xoxb-', 'xoxp-', 'xoxa-', 'xoxr-', 'xoxe.xoxp-', 'xoxe.xoxb-', 'xapp-'] },
            (0,format/* run */.eF)('digits', 1, 14),
            '-',
            (0,format/* run */.eF)('dashed', 20, 220),
        ],
    },
    tier: 'high',
    why: 'It reads and writes messages and files as its scopes allow.',
    mend: 'Revoke it (auth.revoke, or the linked page) and keep the new one in a secret.',
    link: 'https://api.slack.com/apps',
    source: { url: 'https://api.slack.com/concepts/token-types', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/slack-webhook.js


/* harmony default export */ const slack_webhook = ((0,rule/* defineRule */.K)({
    id: 'slack-webhook',
    title: 'Slack webhook address',
    provider: 'Slack',
    tags: ['chat'],
    keywords: ['hooks.slack.com/'],
    format: {
        pieces: [
            'hooks.slack.com/',
            { oneOf: ['services/', 'workflows/', 'triggers/'] },
            { secret: [(0,format/* run */.eF)('path', 20, 120)] },
        ],
    },
    tier: 'high',
    why: 'Anyone can post to the channel in your name.',
    mend: 'Remove the webhook on the linked page and keep the new address in a secret.',
    link: 'https://api.slack.com/apps',
    source: { url: 'https://api.slack.com/messaging/webhooks', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/snowflake-access-token.js



/* harmony default export */ const snowflake_access_token = ((0,rule/* defineRule */.K)({
    id: 'snowflake-access-token',
    title: 'Snowflake access token',
    provider: 'Snowflake',
    tags: ['ml', 'database'],
    keywords: ['snowflake', 'snowsql'],
    format: {
        pieces: [
            {
                secret: [
                    'eyJ',
                    (0,format/* run */.eF)('base64url', 14, 1000),
                    '.eyJ',
                    (0,format/* run */.eF)('base64url', 14, 4000),
                    '.',
                    (0,format/* run */.eF)('base64url', 20, 1000),
                ],
            },
        ],
    },
    near: { words: ['snowflake', 'snowsql'], within: 160 },
    decode: decodeToken,
    tier: 'high',
    why: 'It signs in to the warehouse with the role that it is bound to.',
    mend: 'Remove it (ALTER USER … REMOVE PROGRAMMATIC ACCESS TOKEN) and read the login history.',
    link: 'https://app.snowflake.com/',
    source: { url: 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/snowflake-password.js


/* harmony default export */ const snowflake_password = ((0,rule/* defineRule */.K)({
    id: 'snowflake-password',
    title: 'Snowflake password',
    provider: 'Snowflake',
    tags: ['ml', 'database'],
    keywords: ['snowflake_password', 'snowflake_pwd', 'snowsql_pwd', 'sf_password'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('dotted', 8, 128)] }] },
    near: { words: ['snowflake_password', 'snowflake_pwd', 'snowsql_pwd', 'sf_password'], within: 60 },
    randomness: { bits: 2.5, mixed: true },
    tier: 'medium',
    why: 'It signs in to the warehouse as the user.',
    mend: 'Change the password (ALTER USER … SET PASSWORD) and prefer key pairs or short-lived tokens.',
    link: 'https://app.snowflake.com/',
    source: { url: 'https://docs.snowflake.com/en/user-guide/snowsql-start', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/snyk-token.js


/* harmony default export */ const snyk_token = ((0,rule/* defineRule */.K)({
    id: 'snyk-token',
    title: 'Snyk token',
    provider: 'Snyk',
    tags: ['code'],
    keywords: ['snyk'],
    format: { pieces: [{ secret: [...format/* uuid */.uR] }] },
    near: { words: ['snyk'], within: 40 },
    tier: 'medium',
    why: 'It reads the list of your open vulnerabilities.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.snyk.io/account',
    source: { url: 'https://docs.snyk.io/snyk-api/authentication-for-api', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/socket-api-key.js


/* harmony default export */ const socket_api_key = ((0,rule/* defineRule */.K)({
    id: 'socket-api-key',
    title: 'Socket API key',
    provider: 'Socket',
    tags: ['code'],
    keywords: ['sktsec_'],
    format: { pieces: ['sktsec_', (0,format/* run */.eF)('base64url', 30, 60), '_api'] },
    tier: 'high',
    why: 'It reads the dependencies of the organisation and their problems.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://socket.dev/dashboard',
    source: { url: 'https://docs.socket.dev/reference/creating-and-managing-api-tokens', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/sonarqube-legacy-token.js


/* harmony default export */ const sonarqube_legacy_token = ((0,rule/* defineRule */.K)({
    id: 'sonarqube-legacy-token',
    title: 'SonarQube token of the old form',
    provider: 'SonarSource',
    tags: ['code'],
    keywords: ['sonar'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 40)] }] },
    near: { words: ['sonar'], within: 60 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'It reads code and findings, and changes settings, as its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/',
    source: { url: 'https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/sonarqube-token.js


/* harmony default export */ const sonarqube_token = ((0,rule/* defineRule */.K)({
    id: 'sonarqube-token',
    title: 'SonarQube token',
    provider: 'SonarQube',
    tags: ['operations'],
    keywords: ['squ_', 'sqp_', 'sqa_'],
    format: { pieces: [{ oneOf: ['squ_', 'sqp_', 'sqa_'] }, (0,format/* run */.eF)('hex', 40)] },
    hostNear: true,
    tier: 'high',
    why: 'It reads code and results of the projects that it may see.',
    mend: 'Revoke it under security in the account.',
    link: 'https://sonarcloud.io/account/security',
    source: { url: 'https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/soniox-api-key.js


/* harmony default export */ const soniox_api_key = ((0,rule/* defineRule */.K)({
    id: 'soniox-api-key',
    title: 'Soniox API key',
    provider: 'Soniox',
    tags: ['ml'],
    keywords: ['soniox'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 64)] }] },
    near: { words: ['soniox'], within: 120 },
    randomness: { bits: 3.0 },
    tier: 'high',
    why: 'Whoever has it calls Soniox on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SONIOX_API_KEY.',
    link: 'https://console.soniox.com/',
    source: { url: 'https://soniox.com/docs/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/sourcegraph-token.js


/* harmony default export */ const sourcegraph_token = ((0,rule/* defineRule */.K)({
    id: 'sourcegraph-token',
    title: 'Sourcegraph token',
    provider: 'Sourcegraph',
    tags: ['code'],
    keywords: ['sgp_'],
    format: { pieces: ['sgp_', { optional: [{ optional: ['local'] }, (0,format/* run */.eF)('hex', 0, 16), '_'] }, (0,format/* run */.eF)('hex', 40)] },
    hostNear: true,
    tier: 'high',
    why: 'It reads the code that its owner may read.',
    mend: 'Delete it on the linked page.',
    link: 'https://sourcegraph.com/user/settings/tokens',
    source: { url: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/sparkpost-api-key.js


/* harmony default export */ const sparkpost_api_key = ((0,rule/* defineRule */.K)({
    id: 'sparkpost-api-key',
    title: 'SparkPost API key',
    provider: 'SparkPost',
    tags: ['mail'],
    keywords: ['sparkpost'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 40)] }] },
    near: { words: ['sparkpost'], within: 60 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'It sends mail in your name.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.sparkpost.com/account/api-keys',
    source: { url: 'https://developers.sparkpost.com/api/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/speechmatics-api-key.js


/* harmony default export */ const speechmatics_api_key = ((0,rule/* defineRule */.K)({
    id: 'speechmatics-api-key',
    title: 'Speechmatics API key',
    provider: 'Speechmatics',
    tags: ['ml'],
    keywords: ['speechmatics'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 32)] }] },
    near: { words: ['speechmatics'], within: 120 },
    randomness: { bits: 3.6, mixed: true },
    tier: 'high',
    why: 'Whoever has it calls Speechmatics on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SPEECHMATICS_API_KEY.',
    link: 'https://portal.speechmatics.com/settings/api-keys',
    source: { url: 'https://docs.speechmatics.com/introduction/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/splunk-hec-token.js


/* harmony default export */ const splunk_hec_token = ((0,rule/* defineRule */.K)({
    id: 'splunk-hec-token',
    title: 'Splunk HEC token',
    provider: 'Splunk',
    tags: ['operations'],
    keywords: ['splunk', 'hec_token'],
    format: { pieces: [{ secret: [...format/* uuid */.uR] }] },
    near: { words: ['splunk', 'hec_token'], within: 80 },
    tier: 'medium',
    why: 'It writes events into the index, true or not.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
    source: { url: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/spotify-client-secret.js


/* harmony default export */ const spotify_client_secret = ((0,rule/* defineRule */.K)({
    id: 'spotify-client-secret',
    title: 'Spotify client secret',
    provider: 'Spotify',
    tags: ['operations'],
    keywords: ['spotify', 'spotipy'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['spotify', 'spotipy'], within: 60 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'With its client id it acts as the app.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://developer.spotify.com/dashboard',
    source: { url: 'https://developer.spotify.com/documentation/web-api/concepts/apps', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/sql-user-password.js


/* harmony default export */ const sql_user_password = ((0,rule/* defineRule */.K)({
    id: 'sql-user-password',
    title: 'password in an SQL statement',
    provider: 'any',
    tags: ['database'],
    keywords: ['identified by', 'with password', 'encrypted password', 'set password'],
    format: {
        pieces: [
            {
                oneOf: [
                    "IDENTIFIED BY '",
                    "identified by '",
                    "Identified By '",
                    'IDENTIFIED BY "',
                    "WITH PASSWORD '",
                    "with password '",
                    "WITH PASSWORD = '",
                    "WITH PASSWORD='",
                    "WITH ENCRYPTED PASSWORD '",
                    "with encrypted password '",
                    "SET PASSWORD = '",
                ],
            },
            { secret: [(0,format/* run */.eF)('url-password', 8, 120)] },
            { oneOf: ["'", '"'] },
        ],
        left: 'loose',
        right: 'loose',
    },
    randomness: { bits: 2.4, mixed: true },
    tier: 'medium',
    why: 'It opens the database to whoever can reach its host.',
    mend: 'Change the password of that user, and let the script read it from the environment.',
    link: 'https://owasp.org/www-project-top-ten/',
    source: { url: 'https://dev.mysql.com/doc/refman/8.4/en/create-user.html', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/square-access-token.js


/* harmony default export */ const square_access_token = ((0,rule/* defineRule */.K)({
    id: 'square-access-token',
    title: 'Square access token',
    provider: 'Square',
    tags: ['payment'],
    keywords: ['eaaa'],
    format: { pieces: ['EAAA', (0,format/* run */.eF)('base64url', 60)] },
    randomness: { bits: 4.2, mixed: true },
    tier: 'high',
    why: 'It takes payments and reads customers of the seller.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://developer.squareup.com/apps',
    source: { url: 'https://developer.squareup.com/docs/build-basics/access-tokens', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/square-token.js


/* harmony default export */ const square_token = ((0,rule/* defineRule */.K)({
    id: 'square-token',
    title: 'Square access token',
    provider: 'Square',
    tags: ['payment'],
    keywords: ['sq0atp-', 'sq0csp-'],
    format: { pieces: [{ oneOf: ['sq0atp-', 'sq0csp-'] }, (0,format/* run */.eF)('base64url', 22, 43)] },
    tier: 'high',
    why: 'It takes payments and reads customers.',
    mend: 'Replace it on the linked page.',
    link: 'https://developer.squareup.com/apps',
    source: { url: 'https://developer.squareup.com/docs/build-basics/access-tokens', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/stability-api-key.js


/* harmony default export */ const stability_api_key = ((0,rule/* defineRule */.K)({
    id: 'stability-api-key',
    title: 'Stability AI key',
    provider: 'Stability AI',
    tags: ['ml'],
    keywords: ['stability', 'dreamstudio', 'stable_diffusion', 'stablediffusion'],
    format: { pieces: [{ secret: ['sk-', (0,format/* run */.eF)('alnum', 48)] }] },
    near: { words: ['stability', 'dreamstudio', 'stable_diffusion', 'stablediffusion'], within: 200 },
    tier: 'high',
    why: 'Whoever has it calls Stability AI on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named STABILITY_API_KEY.',
    link: 'https://platform.stability.ai/account/keys',
    source: { url: 'https://platform.stability.ai/docs/getting-started/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/statsig-secret-key.js


/* harmony default export */ const statsig_secret_key = ((0,rule/* defineRule */.K)({
    id: 'statsig-secret-key',
    title: 'Statsig secret key',
    provider: 'Statsig',
    tags: ['operations'],
    keywords: ['statsig'],
    format: { pieces: [{ secret: ['secret-', (0,format/* run */.eF)('alnum', 40, 46)] }] },
    near: { words: ['statsig'], within: 120 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'high',
    why: 'It reads every gate and experiment.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://console.statsig.com/api_keys',
    source: { url: 'https://docs.statsig.com/access-management/api-keys/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/stripe-live-key.js


/* harmony default export */ const stripe_live_key = ((0,rule/* defineRule */.K)({
    id: 'stripe-live-key',
    title: 'Stripe live key',
    provider: 'Stripe',
    tags: ['payment'],
    keywords: ['_live_'],
    format: { pieces: [{ oneOf: ['sk_live_', 'rk_live_'] }, (0,format/* run */.eF)('alnum', 24, 250)] },
    tier: 'high',
    why: 'It charges, refunds and reads customers.',
    mend: 'Roll the key on the linked page and keep the new one in a secret.',
    link: 'https://dashboard.stripe.com/apikeys',
    source: { url: 'https://docs.stripe.com/keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/stripe-organization-key.js


/* harmony default export */ const stripe_organization_key = ((0,rule/* defineRule */.K)({
    id: 'stripe-organization-key',
    title: 'Stripe organisation key',
    provider: 'Stripe',
    tags: ['payment'],
    keywords: ['sk_org_live_'],
    format: { pieces: ['sk_org_live_', (0,format/* run */.eF)('alnum', 24, 250)] },
    tier: 'high',
    why: 'It takes payments in every account of the organisation.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://dashboard.stripe.com/org/api-keys',
    source: { url: 'https://docs.stripe.com/keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/stripe-test-key.js


/* harmony default export */ const stripe_test_key = ((0,rule/* defineRule */.K)({
    id: 'stripe-test-key',
    title: 'Stripe test key',
    provider: 'Stripe',
    tags: ['payment'],
    keywords: ['_test_'],
    format: { pieces: [{ oneOf: ['sk_test_', 'rk_test_'] }, (0,format/* run */.eF)('alnum', 24, 250)] },
    tier: 'medium',
    why: 'It reads and changes test data only.',
    mend: 'Roll the key on the linked page and keep the new one in a secret.',
    link: 'https://dashboard.stripe.com/test/apikeys',
    source: { url: 'https://docs.stripe.com/keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/stripe-webhook-secret.js


/* harmony default export */ const stripe_webhook_secret = ((0,rule/* defineRule */.K)({
    id: 'stripe-webhook-secret',
    title: 'Stripe webhook secret',
    provider: 'Stripe',
    tags: ['payment'],
    keywords: ['whsec_'],
    format: { pieces: ['whsec_', (0,format/* run */.eF)('alnum', 32, 64)] },
    tier: 'high',
    why: "With it anyone sends your server events that look like Stripe's.",
    mend: 'Roll the secret of the endpoint on the linked page.',
    link: 'https://dashboard.stripe.com/webhooks',
    source: { url: 'https://docs.stripe.com/webhooks', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/stytch-secret.js


/* harmony default export */ const stytch_secret = ((0,rule/* defineRule */.K)({
    id: 'stytch-secret',
    title: 'Stytch secret',
    provider: 'Stytch',
    tags: ['operations'],
    keywords: ['secret-test-', 'secret-live-'],
    format: { pieces: [{ oneOf: ['secret-test-', 'secret-live-'] }, (0,format/* run */.eF)('base64url', 33, 40), { optional: ['='] }] },
    tier: 'high',
    why: 'It signs users in and reads them.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://stytch.com/dashboard/api-keys',
    source: { url: 'https://stytch.com/docs/api', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/sumo-logic-access-key.js


/* harmony default export */ const sumo_logic_access_key = ((0,rule/* defineRule */.K)({
    id: 'sumo-logic-access-key',
    title: 'Sumo Logic access key',
    provider: 'Sumo Logic',
    tags: ['operations'],
    keywords: ['sumologic', 'sumo_logic', 'sumo_access'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 64)] }] },
    near: { words: ['sumologic', 'sumo_logic', 'sumo_access'], within: 80 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'With its id it reads logs.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://service.sumologic.com/ui/#/preferences',
    source: { url: 'https://help.sumologic.com/docs/manage/security/access-keys/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/supabase-secret-key.js


/* harmony default export */ const supabase_secret_key = ((0,rule/* defineRule */.K)({
    id: 'supabase-secret-key',
    title: 'Supabase secret key',
    provider: 'Supabase',
    tags: ['database'],
    keywords: ['sbp_', 'sb_secret_'],
    format: { pieces: [{ oneOf: ['sbp_', 'sb_secret_'] }, (0,format/* run */.eF)('base64url', 31, 50)] },
    randomness: { bits: 3.0, mixed: true },
    tier: 'high',
    why: 'It goes round row-level security: reads and changes every table.',
    mend: 'Rotate it on the linked page.',
    link: 'https://supabase.com/dashboard/account/tokens',
    source: { url: 'https://supabase.com/docs/guides/api/api-keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/superannotate-token.js


/* harmony default export */ const superannotate_token = ((0,rule/* defineRule */.K)({
    id: 'superannotate-token',
    title: 'SuperAnnotate token',
    provider: 'SuperAnnotate',
    tags: ['ml'],
    keywords: ['superannotate', 'sa_token'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('base64url', 40, 300), '=', (0,format/* run */.eF)('digits', 1, 8)] }] },
    near: { words: ['superannotate', 'sa_token'], within: 120 },
    randomness: { bits: 3.8, mixed: true },
    tier: 'high',
    why: 'It reads and changes data sets and labels.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SA_TOKEN.',
    link: 'https://app.superannotate.com/',
    source: { url: 'https://doc.superannotate.com/docs/token-for-python-sdk', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/supermemory-api-key.js


/* harmony default export */ const supermemory_api_key = ((0,rule/* defineRule */.K)({
    id: 'supermemory-api-key',
    title: 'Supermemory API key',
    provider: 'Supermemory',
    tags: ['ml'],
    keywords: ['supermemory'],
    format: { pieces: [{ secret: ['sm_', (0,format/* run */.eF)('dotted', 30, 100)] }] },
    near: { words: ['supermemory'], within: 120 },
    randomness: { bits: 3.5 },
    tier: 'high',
    why: 'Whoever has it calls Supermemory on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SUPERMEMORY_API_KEY.',
    link: 'https://console.supermemory.ai/',
    source: { url: 'https://supermemory.ai/docs/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/supervisely-token.js


/* harmony default export */ const supervisely_token = ((0,rule/* defineRule */.K)({
    id: 'supervisely-token',
    title: 'Supervisely token',
    provider: 'Supervisely',
    tags: ['ml'],
    keywords: ['supervisely', 'supervise.ly'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 128)] }] },
    near: { words: ['supervisely', 'supervise.ly'], within: 120 },
    randomness: { bits: 4.5 },
    tier: 'high',
    why: 'It reads and changes data sets and labels.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SUPERVISELY_API_TOKEN.',
    link: 'https://app.supervisely.com/',
    source: { url: 'https://developer.supervisely.com/getting-started/basics-of-authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/synthesia-api-key.js


/* harmony default export */ const synthesia_api_key = ((0,rule/* defineRule */.K)({
    id: 'synthesia-api-key',
    title: 'Synthesia API key',
    provider: 'Synthesia',
    tags: ['ml'],
    keywords: ['synthesia'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['synthesia'], within: 120 },
    randomness: { bits: 2.9 },
    tier: 'medium',
    why: 'Whoever has it calls Synthesia on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SYNTHESIA_API_KEY.',
    link: 'https://app.synthesia.io/#/account',
    source: { url: 'https://docs.synthesia.io/reference/synthesia-api-quickstart', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/tableau-token.js


/* harmony default export */ const tableau_token = ((0,rule/* defineRule */.K)({
    id: 'tableau-token',
    title: 'Tableau token',
    provider: 'Salesforce',
    tags: ['operations'],
    keywords: ['==:'],
    format: { pieces: [(0,format/* run */.eF)('base64', 22), '==:', (0,format/* run */.eF)('alnum', 32)] },
    tier: 'high',
    why: 'It reads workbooks and data sources as its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://help.tableau.com/current/pro/desktop/en-us/useracct.htm',
    source: { url: 'https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/tailscale-key.js


/* harmony default export */ const tailscale_key = ((0,rule/* defineRule */.K)({
    id: 'tailscale-key',
    title: 'Tailscale key',
    provider: 'Tailscale',
    tags: ['cloud'],
    keywords: ['tskey-auth-', 'tskey-api-', 'tskey-client-', 'tskey-scim-', 'tskey-webhook-'],
    format: {
        pieces: [
            { oneOf: ['tskey-auth-', 'tskey-api-', 'tskey-client-', 'tskey-scim-', 'tskey-webhook-'] },
            (0,format/* run */.eF)('alnum', 10, 24),
            '-',
            (0,format/* run */.eF)('alnum', 16, 48),
        ],
    },
    tier: 'high',
    why: 'It joins machines to the private network, or changes the network.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://login.tailscale.com/admin/settings/keys',
    source: { url: 'https://tailscale.com/kb/1085/auth-keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/tavily-api-key.js


/* harmony default export */ const tavily_api_key = ((0,rule/* defineRule */.K)({
    id: 'tavily-api-key',
    title: 'Tavily API key',
    provider: 'Tavily',
    tags: ['ml'],
    keywords: ['tvly-'],
    format: { pieces: ['tvly-', { optional: [{ oneOf: ['dev-', 'prod-'] }] }, (0,format/* run */.eF)('alnum', 32)] },
    tier: 'high',
    why: 'Whoever has it calls Tavily on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named TAVILY_API_KEY.',
    link: 'https://app.tavily.com',
    source: { url: 'https://docs.tavily.com/documentation/quickstart', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/tavus-api-key.js


/* harmony default export */ const tavus_api_key = ((0,rule/* defineRule */.K)({
    id: 'tavus-api-key',
    title: 'Tavus API key',
    provider: 'Tavus',
    tags: ['ml'],
    keywords: ['tavus'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['tavus'], within: 120 },
    randomness: { bits: 2.9 },
    tier: 'medium',
    why: 'Whoever has it calls Tavus on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named TAVUS_API_KEY.',
    link: 'https://platform.tavus.io/api-keys',
    source: { url: 'https://docs.tavus.io/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/teamcity-token.js


/* harmony default export */ const teamcity_token = ((0,rule/* defineRule */.K)({
    id: 'teamcity-token',
    title: 'TeamCity token',
    provider: 'JetBrains',
    tags: ['code'],
    keywords: ['eyj0exaioiaivenwmij9.'],
    format: { pieces: ['eyJ0eXAiOiAiVENWMiJ9.', (0,format/* run */.eF)('base64url', 36), '.', (0,format/* run */.eF)('base64url', 48)] },
    tier: 'high',
    why: 'It acts as its owner on the build server.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html',
    source: { url: 'https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/teams-webhook.js


/* harmony default export */ const teams_webhook = ((0,rule/* defineRule */.K)({
    id: 'teams-webhook',
    title: 'Microsoft Teams webhook',
    provider: 'Microsoft',
    tags: ['chat'],
    keywords: ['office.com/webhook'],
    format: {
        pieces: [
            { oneOf: ['.webhook.office.com/webhookb2/', 'outlook.office.com/webhook/'] },
            { secret: [...format/* uuid */.uR, '@', ...format/* uuid */.uR, '/IncomingWebhook/', (0,format/* run */.eF)('alnum', 32), '/', ...format/* uuid */.uR] },
        ],
        left: 'loose',
        right: 'loose',
    },
    tier: 'high',
    why: 'It writes messages into the channel that look like yours.',
    mend: 'Remove the connector from the channel and make a new one.',
    link: 'https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
    source: {
        url: 'https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/tecton-api-key.js


/* harmony default export */ const tecton_api_key = ((0,rule/* defineRule */.K)({
    id: 'tecton-api-key',
    title: 'Tecton API key',
    provider: 'Tecton',
    tags: ['ml'],
    keywords: ['tecton_api', 'tecton.ai', 'tecton_key'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['tecton_api', 'tecton.ai', 'tecton_key'], within: 120 },
    randomness: { bits: 2.9 },
    tier: 'medium',
    why: 'It reads features from the online store.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named TECTON_API_KEY.',
    link: 'https://app.tecton.ai/',
    source: { url: 'https://docs.tecton.ai/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/telegram-bot-token.js


/* harmony default export */ const telegram_bot_token = ((0,rule/* defineRule */.K)({
    id: 'telegram-bot-token',
    title: 'Telegram bot token',
    provider: 'Telegram',
    tags: ['chat'],
    keywords: [':aa'],
    format: { pieces: [(0,format/* run */.eF)('digits', 8, 10), ':AA', (0,format/* run */.eF)('base64url', 32, 33)] },
    randomness: { bits: 4.0 },
    tier: 'high',
    why: 'It is the bot: reads what users write and answers them.',
    mend: 'Revoke it with @BotFather (/revoke) and keep the new one in a secret.',
    link: 'https://t.me/BotFather',
    source: { url: 'https://core.telegram.org/bots/features#botfather', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/telnyx-api-key.js


/* harmony default export */ const telnyx_api_key = ((0,rule/* defineRule */.K)({
    id: 'telnyx-api-key',
    title: 'Telnyx API key',
    provider: 'Telnyx',
    tags: ['mail'],
    keywords: ['key0'],
    format: { pieces: ['KEY0', (0,format/* run */.eF)('upper-hex', 31), '_', (0,format/* run */.eF)('alnum', 22)] },
    tier: 'high',
    why: 'It calls and writes to telephones on the account.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://portal.telnyx.com/#/app/api-keys',
    source: { url: 'https://developers.telnyx.com/development/api-fundamentals/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/tencent-secret-id.js


/* harmony default export */ const tencent_secret_id = ((0,rule/* defineRule */.K)({
    id: 'tencent-secret-id',
    title: 'Tencent Cloud secret id',
    provider: 'Tencent Cloud',
    tags: ['cloud'],
    keywords: ['akid'],
    format: { pieces: ['AKID', (0,format/* run */.eF)('alnum', 32)] },
    tier: 'low',
    why: 'Alone it opens nothing; it names the account that the secret beside it opens.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://console.cloud.tencent.com/cam/capi',
    source: { url: 'https://www.tencentcloud.com/document/product/598/32675', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/tencent-secret-key.js


/* harmony default export */ const tencent_secret_key = ((0,rule/* defineRule */.K)({
    id: 'tencent-secret-key',
    title: 'Tencent Cloud secret key',
    provider: 'Tencent Cloud',
    tags: ['cloud'],
    keywords: ['tencent', 'qcloud', 'akid'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 32)] }] },
    near: { words: ['tencent', 'qcloud', 'akid'], within: 60 },
    companion: { title: 'secret id', format: { pieces: ['AKID', (0,format/* run */.eF)('alnum', 32)] }, lines: 4 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'With its id it acts in the account as its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://console.cloud.tencent.com/cam/capi',
    source: { url: 'https://www.tencentcloud.com/document/product/598/32675', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/terraform-cloud-token.js


/* harmony default export */ const terraform_cloud_token = ((0,rule/* defineRule */.K)({
    id: 'terraform-cloud-token',
    title: 'Terraform Cloud token',
    provider: 'HashiCorp',
    tags: ['operations'],
    keywords: ['.atlasv1.'],
    format: { pieces: [(0,format/* run */.eF)('alnum', 14), '.atlasv1.', (0,format/* run */.eF)('base64url', 60, 70)] },
    tier: 'high',
    why: 'It plans and applies infrastructure and reads its state.',
    mend: 'Delete it on the linked page.',
    link: 'https://app.terraform.io/app/settings/tokens',
    source: {
        url: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/tiingo-token.js


/* harmony default export */ const tiingo_token = ((0,rule/* defineRule */.K)({
    id: 'tiingo-token',
    title: 'Tiingo token',
    provider: 'Tiingo',
    tags: ['ml'],
    keywords: ['tiingo'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 40)] }] },
    near: { words: ['tiingo'], within: 120 },
    randomness: { bits: 2.9 },
    tier: 'medium',
    why: 'It downloads data that your account pays for.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named TIINGO_API_KEY.',
    link: 'https://www.tiingo.com/account/api/token',
    source: { url: 'https://www.tiingo.com/documentation/general/connecting', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/tines-webhook.js


/* harmony default export */ const tines_webhook = ((0,rule/* defineRule */.K)({
    id: 'tines-webhook',
    title: 'Tines webhook',
    provider: 'Tines',
    tags: ['operations'],
    keywords: ['.tines.com/webhook/'],
    format: { pieces: ['.tines.com/webhook/', { secret: [(0,format/* run */.eF)('hex', 32), '/', (0,format/* run */.eF)('hex', 32)] }], left: 'loose' },
    tier: 'high',
    why: 'It starts the story with data of whoever calls it.',
    mend: 'Give the webhook a new path and secret.',
    link: 'https://www.tines.com/docs/actions/types/webhook/',
    source: { url: 'https://www.tines.com/docs/actions/types/webhook/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/together-api-key.js


/* harmony default export */ const together_api_key = ((0,rule/* defineRule */.K)({
    id: 'together-api-key',
    title: 'Together AI key',
    provider: 'Together AI',
    tags: ['ml'],
    keywords: ['tgp_v1_'],
    format: { pieces: ['tgp_v1_', (0,format/* run */.eF)('base64url', 43)] },
    tier: 'high',
    why: 'Whoever has it calls Together AI on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named TOGETHER_API_KEY.',
    link: 'https://api.together.ai/settings/api-keys',
    source: { url: 'https://docs.together.ai/reference/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/together-legacy-key.js


/* harmony default export */ const together_legacy_key = ((0,rule/* defineRule */.K)({
    id: 'together-legacy-key',
    title: 'Together AI key',
    provider: 'Together AI',
    tags: ['ml'],
    keywords: ['together'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 64)] }] },
    near: { words: ['together'], within: 120 },
    randomness: { bits: 3.0 },
    tier: 'high',
    why: 'Whoever has it calls Together AI on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named TOGETHER_API_KEY.',
    link: 'https://api.together.ai/settings/api-keys',
    source: { url: 'https://docs.together.ai/reference/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/travis-ci-token.js


/* harmony default export */ const travis_ci_token = ((0,rule/* defineRule */.K)({
    id: 'travis-ci-token',
    title: 'Travis CI token',
    provider: 'Travis CI',
    tags: ['code'],
    keywords: ['travis'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('base64url', 22)] }] },
    near: { words: ['travis'], within: 40 },
    randomness: { bits: 3.2, mixed: true },
    tier: 'medium',
    why: 'It starts builds and reads their settings.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.travis-ci.com/account/preferences',
    source: { url: 'https://docs.travis-ci.com/user/triggering-builds/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/trello-token.js


/* harmony default export */ const trello_token = ((0,rule/* defineRule */.K)({
    id: 'trello-token',
    title: 'Trello token',
    provider: 'Atlassian',
    tags: ['operations'],
    keywords: ['atta'],
    format: { pieces: ['ATTA', (0,format/* run */.eF)('hex', 64), (0,format/* run */.eF)('upper-hex', 8)] },
    tier: 'high',
    why: 'It reads and changes boards as its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://trello.com/u/my/account',
    source: { url: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/trigger-dev-key.js


/* harmony default export */ const trigger_dev_key = ((0,rule/* defineRule */.K)({
    id: 'trigger-dev-key',
    title: 'Trigger.dev key',
    provider: 'Trigger.dev',
    tags: ['operations'],
    keywords: ['tr_prod_', 'tr_dev_', 'tr_stg_', 'tr_pat_'],
    format: { pieces: [{ oneOf: ['tr_prod_', 'tr_dev_', 'tr_stg_', 'tr_pat_'] }, (0,format/* run */.eF)('alnum', 20, 40)] },
    randomness: { bits: 3.3, mixed: true },
    tier: 'high',
    why: 'It starts and reads the tasks of the project.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://cloud.trigger.dev',
    source: { url: 'https://trigger.dev/docs/apikeys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/tripo-api-key.js


/* harmony default export */ const tripo_api_key = ((0,rule/* defineRule */.K)({
    id: 'tripo-api-key',
    title: 'Tripo API key',
    provider: 'Tripo',
    tags: ['ml'],
    keywords: ['tripo_', 'tripo3d'],
    format: { pieces: [{ secret: ['tsk_', (0,format/* run */.eF)('base64url', 40, 48)] }] },
    near: { words: ['tripo_', 'tripo3d'], within: 120 },
    randomness: { bits: 3.8 },
    tier: 'high',
    why: 'Whoever has it calls Tripo on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named TRIPO_API_KEY.',
    link: 'https://platform.tripo3d.ai/api-keys',
    source: { url: 'https://platform.tripo3d.ai/docs/introduction', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/truenas-api-key.js


/* harmony default export */ const truenas_api_key = ((0,rule/* defineRule */.K)({
    id: 'truenas-api-key',
    title: 'TrueNAS API key',
    provider: 'iXsystems',
    tags: ['operations'],
    keywords: ['login_with_api_key', 'truenas', 'freenas'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('digits', 1, 3), '-', (0,format/* run */.eF)('alnum', 64)] }] },
    near: { words: ['truenas', 'freenas', 'login_with_api_key'], within: 150 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'high',
    why: 'It administers the storage and what lies on it.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://www.truenas.com/docs/scale/toptoolbar/managingapikeys/',
    source: { url: 'https://www.truenas.com/docs/scale/toptoolbar/managingapikeys/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/truenas-login.js


/* harmony default export */ const truenas_login = ((0,rule/* defineRule */.K)({
    id: 'truenas-login',
    title: 'TrueNAS API key in a call',
    provider: 'iXsystems',
    tags: ['operations'],
    keywords: ['login_with_api_key'],
    format: {
        pieces: ['login_with_api_key', (0,format/* run */.eF)('lines', 4, 80), '"', { secret: [(0,format/* run */.eF)('digits', 1, 3), '-', (0,format/* run */.eF)('alnum', 64)] }],
    },
    tier: 'high',
    why: 'It administers the storage and what lies on it.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://www.truenas.com/docs/scale/toptoolbar/managingapikeys/',
    source: { url: 'https://api.truenas.com', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/turbopuffer-api-key.js


/* harmony default export */ const turbopuffer_api_key = ((0,rule/* defineRule */.K)({
    id: 'turbopuffer-api-key',
    title: 'turbopuffer API key',
    provider: 'turbopuffer',
    tags: ['ml'],
    keywords: ['tpuf_'],
    format: { pieces: ['tpuf_', (0,format/* run */.eF)('alnum', 32)] },
    randomness: { bits: 3.5, mixed: true },
    tier: 'high',
    why: 'It reads and changes every namespace.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named TURBOPUFFER_API_KEY.',
    link: 'https://turbopuffer.com/dashboard',
    source: { url: 'https://turbopuffer.com/docs/auth', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/twilio-api-key-sid.js


/* harmony default export */ const twilio_api_key_sid = ((0,rule/* defineRule */.K)({
    id: 'twilio-api-key-sid',
    title: 'Twilio API key SID',
    provider: 'Twilio',
    tags: ['mail'],
    keywords: ['twilio'],
    format: { pieces: [{ secret: ['SK', (0,format/* run */.eF)('hex', 32)] }] },
    near: { words: ['twilio'], within: 120 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'low',
    why: 'Alone it opens nothing; it names the key that the secret beside it opens.',
    mend: 'Revoke the key on the linked page when its secret stood beside it.',
    link: 'https://console.twilio.com/us1/account/keys-credentials/api-keys',
    source: { url: 'https://www.twilio.com/docs/iam/api-keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/twilio-secret.js


/* harmony default export */ const twilio_secret = ((0,rule/* defineRule */.K)({
    id: 'twilio-secret',
    title: 'Twilio auth token or key secret',
    provider: 'Twilio',
    tags: ['mail'],
    keywords: ['twilio'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 32)] }] },
    near: { words: ['twilio'], within: 120 },
    companion: {
        title: 'account or key SID',
        format: { pieces: [{ oneOf: ['AC', 'SK'] }, (0,format/* run */.eF)('hex', 32)] },
        lines: 5,
    },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'With the SID it calls and writes to telephones on the account, and reads what was said and written.',
    mend: 'Rotate it on the linked page, and keep the new one in a secret.',
    link: 'https://console.twilio.com/us1/account/keys-credentials/api-keys',
    source: { url: 'https://www.twilio.com/docs/iam/api-keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/twitch-stream-key.js


/* harmony default export */ const twitch_stream_key = ((0,rule/* defineRule */.K)({
    id: 'twitch-stream-key',
    title: 'Twitch stream key',
    provider: 'Twitch',
    tags: ['chat'],
    keywords: ['live_'],
    format: { pieces: ['live_', (0,format/* run */.eF)('digits', 6, 12), '_', (0,format/* run */.eF)('alnum', 28, 32)] },
    tier: 'high',
    why: 'It broadcasts on the channel of its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://dashboard.twitch.tv/settings/stream',
    source: { url: 'https://help.twitch.tv/s/article/twitch-stream-key-faq', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/twitter-access-token.js


/* harmony default export */ const twitter_access_token = ((0,rule/* defineRule */.K)({
    id: 'twitter-access-token',
    title: 'X (Twitter) access token',
    article: 'an',
    provider: 'X Corp',
    tags: ['operations'],
    keywords: ['twitter', 'x_api', 'x_access'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('digits', 8, 20), '-', (0,format/* run */.eF)('alnum', 40)] }] },
    near: { words: ['twitter', 'x_api', 'x_access'], within: 120 },
    randomness: { bits: 3.2, mixed: true },
    tier: 'medium',
    why: 'With its secret it writes in the name of its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://developer.x.com/en/portal/dashboard',
    source: {
        url: 'https://docs.x.com/resources/fundamentals/authentication/oauth-1-0a/api-key-and-secret',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/twitter-bearer-token.js


/* harmony default export */ const twitter_bearer_token = ((0,rule/* defineRule */.K)({
    id: 'twitter-bearer-token',
    title: 'X (Twitter) bearer token',
    article: 'an',
    provider: 'X Corp',
    tags: ['operations'],
    keywords: ['twitter', 'bearer', 'x_api'],
    format: { pieces: [{ secret: ['AAAAAAAAAAAAAAAAAAAA', (0,format/* run */.eF)('cookie', 30, 140)] }] },
    near: { words: ['twitter', 'bearer', 'x_api'], within: 120 },
    randomness: { bits: 2.5, mixed: true },
    tier: 'high',
    why: 'It reads as the app, on its quota.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://developer.x.com/en/portal/dashboard',
    source: {
        url: 'https://docs.x.com/resources/fundamentals/authentication/oauth-2-0/application-only',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/typeform-token.js


/* harmony default export */ const typeform_token = ((0,rule/* defineRule */.K)({
    id: 'typeform-token',
    title: 'Typeform token',
    provider: 'Typeform',
    tags: ['chat'],
    keywords: ['tfp_'],
    format: { pieces: ['tfp_', (0,format/* run */.eF)('base64url', 40, 59)] },
    tier: 'high',
    why: 'It reads forms and what people answered.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://admin.typeform.com/user/tokens',
    source: { url: 'https://www.typeform.com/developers/get-started/personal-access-token/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/ultralytics-api-key.js


/* harmony default export */ const ultralytics_api_key = ((0,rule/* defineRule */.K)({
    id: 'ultralytics-api-key',
    title: 'Ultralytics API key',
    provider: 'Ultralytics',
    tags: ['ml'],
    keywords: ['ultralytics'],
    format: { pieces: [{ secret: [{ optional: ['ul_'] }, (0,format/* run */.eF)('hex', 40, 42)] }] },
    near: { words: ['ultralytics'], within: 120 },
    randomness: { bits: 2.9 },
    tier: 'high',
    why: 'It reads and writes the data, models and runs of the workspace.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ULTRALYTICS_API_KEY.',
    link: 'https://hub.ultralytics.com/settings?tab=api+keys',
    source: { url: 'https://docs.ultralytics.com/hub/api/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/unix-password-hash.js


/* harmony default export */ const unix_password_hash = ((0,rule/* defineRule */.K)({
    id: 'unix-password-hash',
    title: 'hash of a password',
    provider: 'any',
    tags: ['key'],
    keywords: [':$6$', ':$5$', ':$1$', ':$apr1$', ':$y$'],
    format: {
        pieces: [
            { oneOf: [':$6$', ':$5$', ':$1$', ':$apr1$', ':$y$'] },
            { optional: ['rounds=', (0,format/* run */.eF)('digits', 4, 9), '$'] },
            { secret: [(0,format/* run */.eF)('crypt', 2, 60), '$', (0,format/* run */.eF)('crypt', 22, 86)] },
        ],
        left: 'loose',
    },
    tier: 'medium',
    why: 'It can be guessed offline, for as long as somebody likes.',
    mend: 'Change the password, and keep the file out of the repository.',
    link: 'https://owasp.org/www-project-top-ten/',
    source: { url: 'https://man7.org/linux/man-pages/man5/crypt.5.html', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/unkey-root-key.js


/* harmony default export */ const unkey_root_key = ((0,rule/* defineRule */.K)({
    id: 'unkey-root-key',
    title: 'Unkey root key',
    provider: 'Unkey',
    tags: ['operations'],
    keywords: ['unkey_'],
    format: { pieces: ['unkey_', (0,format/* run */.eF)('alnum', 20, 32)] },
    randomness: { bits: 3.3, mixed: true },
    tier: 'high',
    why: 'It makes and deletes the API keys of your users.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.unkey.com/settings/root-keys',
    source: { url: 'https://www.unkey.com/docs/security/root-keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/unstructured-api-key.js


/* harmony default export */ const unstructured_api_key = ((0,rule/* defineRule */.K)({
    id: 'unstructured-api-key',
    title: 'Unstructured API key',
    provider: 'Unstructured',
    tags: ['ml'],
    keywords: ['unstructured_api', 'unstructured-api', 'unstructuredapp.io'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 28, 40)] }] },
    near: { words: ['unstructured_api', 'unstructured-api', 'unstructuredapp.io'], within: 120 },
    randomness: { bits: 3.5, mixed: true },
    tier: 'medium',
    why: 'Whoever has it calls Unstructured on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named UNSTRUCTURED_API_KEY.',
    link: 'https://platform.unstructured.io/',
    source: { url: 'https://docs.unstructured.io/api-reference/overview', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/upstage-api-key.js


/* harmony default export */ const upstage_api_key = ((0,rule/* defineRule */.K)({
    id: 'upstage-api-key',
    title: 'Upstage API key',
    provider: 'Upstage',
    tags: ['ml'],
    keywords: ['upstage', 'solar_api'],
    format: { pieces: [{ secret: ['up_', (0,format/* run */.eF)('alnum', 29)] }] },
    near: { words: ['upstage', 'solar_api'], within: 120 },
    randomness: { bits: 3.4 },
    tier: 'high',
    why: 'Whoever has it calls Upstage on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named UPSTAGE_API_KEY.',
    link: 'https://console.upstage.ai/api-keys',
    source: { url: 'https://console.upstage.ai/docs/getting-started', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/upstash-token.js


/* harmony default export */ const upstash_token = ((0,rule/* defineRule */.K)({
    id: 'upstash-token',
    title: 'Upstash token',
    provider: 'Upstash',
    tags: ['database'],
    keywords: ['upstash'],
    format: { pieces: [{ secret: ['A', (0,format/* run */.eF)('base64', 49, 119), { optional: ['='] }, { optional: ['='] }] }] },
    near: { words: ['upstash'], within: 60 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'It reads and writes the database over HTTP.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://console.upstash.com',
    source: { url: 'https://upstash.com/docs/redis/features/restapi', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/url-password.js


/* harmony default export */ const url_password = ((0,rule/* defineRule */.K)({
    id: 'url-password',
    title: 'address with a password',
    provider: 'any',
    tags: ['generic'],
    keywords: ['://'],
    format: {
        pieces: [
            { oneOf: ['http://', 'https://', 'ftp://', 'ftps://', 'sftp://', 'git+https://', 's3://', 'ssh://'] },
            (0,format/* run */.eF)('url-user', 1, 80),
            ':',
            { secret: [(0,format/* run */.eF)('url-password', 6, 200)] },
            '@',
            (0,format/* run */.eF)('host', 3, 200),
            { optional: [':', (0,format/* run */.eF)('digits', 2, 5)] },
        ],
        right: 'loose',
    },
    followedBy: '@',
    tier: 'medium',
    identity: 'match',
    why: 'It signs in wherever the address points to.',
    mend: 'Change the password and leave it out of the address (a credential helper, a netrc outside the repository).',
    link: 'https://owasp.org/www-project-top-ten/',
    source: { url: 'https://www.rfc-editor.org/rfc/rfc3986', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/v7-darwin-key.js


/* harmony default export */ const v7_darwin_key = ((0,rule/* defineRule */.K)({
    id: 'v7-darwin-key',
    title: 'V7 Darwin key',
    provider: 'V7 Darwin',
    tags: ['ml'],
    keywords: ['v7_api', 'v7_key', 'darwin_api', 'darwin.v7labs', 'v7labs', 'darwin_key'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 7), '.', (0,format/* run */.eF)('base64url', 32)] }] },
    near: { words: ['v7_api', 'v7_key', 'darwin_api', 'darwin.v7labs', 'v7labs', 'darwin_key'], within: 120 },
    randomness: { bits: 3.6 },
    tier: 'high',
    why: 'It reads and changes data sets and labels.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named V7_KEY.',
    link: 'https://darwin.v7labs.com/',
    source: { url: 'https://docs.v7labs.com/reference/introduction', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/valohai-token.js


/* harmony default export */ const valohai_token = ((0,rule/* defineRule */.K)({
    id: 'valohai-token',
    title: 'Valohai token',
    provider: 'Valohai',
    tags: ['ml'],
    keywords: ['valohai'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 40)] }] },
    near: { words: ['valohai'], within: 120 },
    randomness: { bits: 3.9, mixed: true },
    tier: 'high',
    why: 'It starts runs on your machines and reads their data.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named VALOHAI_API_TOKEN.',
    link: 'https://app.valohai.com/auth/',
    source: { url: 'https://docs.valohai.com/hc/en-us/articles/18704300074513', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/vapi-api-key.js


/* harmony default export */ const vapi_api_key = ((0,rule/* defineRule */.K)({
    id: 'vapi-api-key',
    title: 'Vapi API key',
    provider: 'Vapi',
    tags: ['ml'],
    keywords: ['vapi'],
    format: { pieces: [{ secret: [...format/* uuid */.uR] }] },
    near: { words: ['vapi'], within: 120 },
    tier: 'medium',
    why: 'It places calls on your bill and reads their recordings.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named VAPI_API_KEY.',
    link: 'https://dashboard.vapi.ai/',
    source: { url: 'https://docs.vapi.ai/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/vast-ai-api-key.js


/* harmony default export */ const vast_ai_api_key = ((0,rule/* defineRule */.K)({
    id: 'vast-ai-api-key',
    title: 'Vast.ai API key',
    provider: 'Vast.ai',
    tags: ['ml'],
    keywords: ['vast_api', 'vastai', 'vast.ai', 'vast_ai'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 64)] }] },
    near: { words: ['vast_api', 'vastai', 'vast.ai', 'vast_ai'], within: 120 },
    randomness: { bits: 3.0 },
    tier: 'medium',
    why: 'It rents machines on your bill and reads what is stored on them.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named VAST_API_KEY.',
    link: 'https://cloud.vast.ai/manage-keys/',
    source: { url: 'https://docs.vast.ai/api-reference/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/vault-legacy-token.js


/* harmony default export */ const vault_legacy_token = ((0,rule/* defineRule */.K)({
    id: 'vault-legacy-token',
    title: 'Vault token of the old form',
    provider: 'HashiCorp',
    tags: ['operations'],
    keywords: ['vault'],
    format: { pieces: [{ secret: [{ oneOf: ['s.', 'b.', 'r.'] }, (0,format/* run */.eF)('alnum', 24)] }] },
    near: { words: ['vault'], within: 120 },
    randomness: { bits: 3.2, mixed: true },
    tier: 'high',
    why: 'It reads the secrets that its policies allow.',
    mend: 'Revoke it (`vault token revoke`) and read the audit log.',
    link: 'https://developer.hashicorp.com/vault/docs/commands/token/revoke',
    source: { url: 'https://developer.hashicorp.com/vault/docs/concepts/tokens', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/vault-token.js


/* harmony default export */ const vault_token = ((0,rule/* defineRule */.K)({
    id: 'vault-token',
    title: 'HashiCorp Vault token',
    provider: 'HashiCorp',
    tags: ['operations'],
    keywords: ['hvs.', 'hvb.', 'hvr.'],
    format: { pieces: [{ oneOf: ['hvs.', 'hvb.', 'hvr.'] }, (0,format/* run */.eF)('base64url', 90, 300)] },
    hostNear: true,
    tier: 'high',
    why: 'It reads the secrets that its policies allow.',
    mend: 'Revoke it (`vault token revoke`) and read the audit log.',
    link: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
    source: { url: 'https://developer.hashicorp.com/vault/docs/concepts/tokens', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/vault-unseal-key.js


/* harmony default export */ const vault_unseal_key = ((0,rule/* defineRule */.K)({
    id: 'vault-unseal-key',
    title: 'Vault unseal key',
    provider: 'HashiCorp',
    tags: ['operations'],
    keywords: ['unseal key ', 'operator unseal '],
    format: {
        pieces: [
            {
                oneOf: [
                    'Unseal Key 1: ',
                    'Unseal Key 2: ',
                    'Unseal Key 3: ',
                    'Unseal Key 4: ',
                    'Unseal Key 5: ',
                    'operator unseal ',
                ],
            },
            { secret: [(0,format/* run */.eF)('base64', 43, 44)] },
        ],
        right: 'loose',
    },
    tier: 'high',
    why: 'With enough others of its kind it opens the whole vault.',
    mend: 'Rekey the vault (`vault operator rekey`).',
    link: 'https://developer.hashicorp.com/vault/docs/commands/operator/rekey',
    source: { url: 'https://developer.hashicorp.com/vault/docs/concepts/seal', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/vectara-api-key.js


/* harmony default export */ const vectara_api_key = ((0,rule/* defineRule */.K)({
    id: 'vectara-api-key',
    title: 'Vectara API key',
    provider: 'Vectara',
    tags: ['ml'],
    keywords: ['zut_', 'zqt_', 'zwt_'],
    format: { pieces: [{ oneOf: ['zut_', 'zqt_', 'zwt_'] }, (0,format/* run */.eF)('base64url', 36)] },
    randomness: { bits: 3.6, mixed: true },
    tier: 'high',
    why: 'It reads or changes the corpora that it may reach.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named VECTARA_API_KEY.',
    link: 'https://console.vectara.com/console/apiAccess/',
    source: { url: 'https://docs.vectara.com/docs/deploy-and-scale/authentication/api-key-management', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/vercel-legacy-token.js


/* harmony default export */ const vercel_legacy_token = ((0,rule/* defineRule */.K)({
    id: 'vercel-legacy-token',
    title: 'Vercel token of the old form',
    provider: 'Vercel',
    tags: ['cloud'],
    keywords: ['vercel_token', 'vercel'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 24)] }] },
    near: { words: ['vercel_token', 'vercel'], within: 40 },
    randomness: { bits: 3.2, mixed: true },
    tier: 'medium',
    why: 'It deploys, and reads the environment variables of projects.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://vercel.com/account/settings/tokens',
    source: { url: 'https://vercel.com/docs/rest-api', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/vercel-token.js


/* harmony default export */ const vercel_token = ((0,rule/* defineRule */.K)({
    id: 'vercel-token',
    title: 'Vercel token',
    provider: 'Vercel',
    tags: ['cloud'],
    keywords: ['vcp_', 'vck_', 'vci_', 'vca_', 'vcr_'],
    format: { pieces: [{ oneOf: ['vcp_', 'vck_', 'vci_', 'vca_', 'vcr_'] }, (0,format/* run */.eF)('alnum', 56)] },
    checksum: { encoding: 'base62', digits: 6, from: 4, gap: 0 },
    tier: 'high',
    why: 'It deploys and reads environment variables of the team.',
    mend: 'Delete it on the linked page.',
    link: 'https://vercel.com/account/settings/tokens',
    source: { url: 'https://vercel.com/docs/rest-api', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/virustotal-api-key.js


/* harmony default export */ const virustotal_api_key = ((0,rule/* defineRule */.K)({
    id: 'virustotal-api-key',
    title: 'VirusTotal API key',
    provider: 'Google',
    tags: ['operations'],
    keywords: ['virustotal', 'vt_api_key'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 64)] }] },
    near: { words: ['virustotal', 'vt_api_key'], within: 60 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'It uses the quota of its owner and reads private reports.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://www.virustotal.com/gui/my-apikey',
    source: { url: 'https://docs.virustotal.com/reference/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/voiceflow-api-key.js


/* harmony default export */ const voiceflow_api_key = ((0,rule/* defineRule */.K)({
    id: 'voiceflow-api-key',
    title: 'Voiceflow API key',
    provider: 'Voiceflow',
    tags: ['ml'],
    keywords: ['vf.dm.', 'vf.ws.'],
    format: { pieces: [{ oneOf: ['VF.DM.', 'VF.WS.'] }, (0,format/* run */.eF)('hex', 24), '.', (0,format/* run */.eF)('alnum', 16)] },
    tier: 'high',
    why: 'Whoever has it calls Voiceflow on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named VOICEFLOW_API_KEY.',
    link: 'https://creator.voiceflow.com/',
    source: { url: 'https://docs.voiceflow.com/reference/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/volcengine-ark-key.js


/* harmony default export */ const volcengine_ark_key = ((0,rule/* defineRule */.K)({
    id: 'volcengine-ark-key',
    title: 'Volcengine Ark API key',
    provider: 'Volcengine Ark',
    tags: ['ml'],
    keywords: ['volcengine', 'volces.com', 'volc_', 'doubao'],
    format: { pieces: [{ secret: [...format/* uuid */.uR] }] },
    near: { words: ['volcengine', 'volces.com', 'volc_', 'doubao'], within: 120 },
    tier: 'medium',
    why: 'Whoever has it calls Volcengine Ark on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ARK_API_KEY.',
    link: 'https://console.volcengine.com/ark',
    source: { url: 'https://www.volcengine.com/docs/82379/1541594', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/vonage-api-secret.js


/* harmony default export */ const vonage_api_secret = ((0,rule/* defineRule */.K)({
    id: 'vonage-api-secret',
    title: 'Vonage API secret',
    provider: 'Vonage',
    tags: ['mail'],
    keywords: ['nexmo', 'vonage'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 16)] }] },
    near: { words: ['nexmo', 'vonage'], within: 50 },
    randomness: { bits: 2.8, mixed: true },
    tier: 'medium',
    why: 'With its API key it calls and writes to telephones on the account.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://dashboard.nexmo.com/settings',
    source: { url: 'https://developer.vonage.com/en/getting-started/concepts/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/voyage-api-key.js


/* harmony default export */ const voyage_api_key = ((0,rule/* defineRule */.K)({
    id: 'voyage-api-key',
    title: 'Voyage AI key',
    provider: 'Voyage AI',
    tags: ['ml'],
    keywords: ['pa-'],
    format: { pieces: ['pa-', (0,format/* run */.eF)('base64url', 43)] },
    randomness: { bits: 4.2, mixed: true },
    tier: 'high',
    why: 'Whoever has it calls Voyage AI on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named VOYAGE_API_KEY.',
    link: 'https://dashboard.voyageai.com/',
    source: { url: 'https://docs.voyageai.com/docs/api-key-and-installation', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/vultr-api-key.js


/* harmony default export */ const vultr_api_key = ((0,rule/* defineRule */.K)({
    id: 'vultr-api-key',
    title: 'Vultr API key',
    provider: 'Vultr',
    tags: ['cloud'],
    keywords: ['vultr'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('upper-alnum', 36)] }] },
    near: { words: ['vultr'], within: 60 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'It creates, reads and deletes machines on the account.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://my.vultr.com/settings/#settingsapi',
    source: { url: 'https://www.vultr.com/api/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/wakatime-api-key.js


/* harmony default export */ const wakatime_api_key = ((0,rule/* defineRule */.K)({
    id: 'wakatime-api-key',
    title: 'WakaTime API key',
    provider: 'WakaTime',
    tags: ['operations'],
    keywords: ['waka_'],
    format: { pieces: ['waka_', ...format/* uuid */.uR] },
    tier: 'high',
    why: 'It reads what its owner worked on.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://wakatime.com/settings/account',
    source: { url: 'https://wakatime.com/developers#authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/wakatime-legacy-key.js


/* harmony default export */ const wakatime_legacy_key = ((0,rule/* defineRule */.K)({
    id: 'wakatime-legacy-key',
    title: 'WakaTime key of the old form',
    provider: 'WakaTime',
    tags: ['operations'],
    keywords: ['wakatime'],
    format: { pieces: [{ secret: [...format/* uuid */.uR] }] },
    near: { words: ['wakatime'], within: 60 },
    tier: 'medium',
    why: 'It reads what its owner worked on.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://wakatime.com/settings/account',
    source: { url: 'https://wakatime.com/developers#authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/wandb-api-key.js


/* harmony default export */ const wandb_api_key = ((0,rule/* defineRule */.K)({
    id: 'wandb-api-key',
    title: 'Weights & Biases API key',
    provider: 'Weights & Biases',
    tags: ['ml'],
    keywords: ['wandb'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 40)] }] },
    near: { words: ['wandb'], within: 120 },
    randomness: { bits: 2.9 },
    hostNear: true,
    tier: 'high',
    why: 'It reads and writes every run, artifact and model of the account and its teams.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named WANDB_API_KEY.',
    link: 'https://wandb.ai/settings',
    source: { url: 'https://docs.wandb.ai/support/find_api_key/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/wandb-api-key-v1.js


/* harmony default export */ const wandb_api_key_v1 = ((0,rule/* defineRule */.K)({
    id: 'wandb-api-key-v1',
    title: 'Weights & Biases API key',
    provider: 'Weights & Biases',
    tags: ['ml'],
    keywords: ['wandb_v1_'],
    format: { pieces: ['wandb_v1_', (0,format/* run */.eF)('word', 77, 83)] },
    hostNear: true,
    tier: 'high',
    why: 'It reads and writes every run, artifact and model of the account and its teams.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named WANDB_API_KEY.',
    link: 'https://wandb.ai/settings',
    source: { url: 'https://docs.wandb.ai/support/find_api_key/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/wandb-local-key.js


/* harmony default export */ const wandb_local_key = ((0,rule/* defineRule */.K)({
    id: 'wandb-local-key',
    title: 'Weights & Biases server key',
    provider: 'Weights & Biases',
    tags: ['ml'],
    keywords: ['wandb'],
    format: { pieces: [{ secret: ['local-', (0,format/* run */.eF)('hex', 40)] }] },
    near: { words: ['wandb'], within: 120 },
    randomness: { bits: 2.9 },
    tier: 'high',
    why: 'It reads and writes every run, artifact and model of the account on your own server.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named WANDB_API_KEY.',
    link: 'https://wandb.ai/settings',
    source: { url: 'https://docs.wandb.ai/platform/hosting', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/weaviate-api-key.js


/* harmony default export */ const weaviate_api_key = ((0,rule/* defineRule */.K)({
    id: 'weaviate-api-key',
    title: 'Weaviate API key',
    provider: 'Weaviate',
    tags: ['ml'],
    keywords: ['weaviate', 'wcd_api', 'wcs_api'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('base64', 36, 160), { optional: [{ oneOf: ['==', '='] }] }] }] },
    near: { words: ['weaviate', 'wcd_api', 'wcs_api'], within: 120 },
    randomness: { bits: 3.9, mixed: true },
    tier: 'medium',
    why: 'It reads and changes every collection of the cluster.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named WEAVIATE_API_KEY.',
    link: 'https://console.weaviate.cloud/',
    source: { url: 'https://docs.weaviate.io/cloud/manage-clusters/connect', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/webflow-token.js


/* harmony default export */ const webflow_token = ((0,rule/* defineRule */.K)({
    id: 'webflow-token',
    title: 'Webflow token',
    provider: 'Webflow',
    tags: ['operations'],
    keywords: ['webflow'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 64)] }] },
    near: { words: ['webflow'], within: 60 },
    randomness: { bits: 2.9, mixed: true },
    tier: 'medium',
    why: 'It reads and changes the site.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://webflow.com/dashboard',
    source: { url: 'https://developers.webflow.com/data/reference/authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/whylabs-api-key.js


/* harmony default export */ const whylabs_api_key = ((0,rule/* defineRule */.K)({
    id: 'whylabs-api-key',
    title: 'WhyLabs API key',
    provider: 'WhyLabs',
    tags: ['ml'],
    keywords: ['whylabs', 'whylogs'],
    format: {
        pieces: [{ secret: [(0,format/* run */.eF)('alnum', 10), '.', (0,format/* run */.eF)('alnum', 64), { optional: [':', (0,format/* run */.eF)('dashed', 4, 40)] }] }],
    },
    near: { words: ['whylabs', 'whylogs'], within: 120 },
    tier: 'high',
    why: 'It reads and writes monitoring data of the organization.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named WHYLABS_API_KEY.',
    link: 'https://hub.whylabsapp.com/settings/access-tokens',
    source: { url: 'https://docs.whylabs.ai/docs/whylabs-api/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/windsurf-service-key.js


/* harmony default export */ const windsurf_service_key = ((0,rule/* defineRule */.K)({
    id: 'windsurf-service-key',
    title: 'Windsurf service key',
    provider: 'Windsurf',
    tags: ['ml'],
    keywords: ['sk-ws-01-'],
    format: { pieces: ['sk-ws-01-', (0,format/* run */.eF)('base64url', 40, 160)] },
    tier: 'high',
    why: 'It reads the usage of the team and configures it.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named WINDSURF_SERVICE_KEY.',
    link: 'https://windsurf.com/team/settings',
    source: { url: 'https://docs.windsurf.com/plugins/accounts/api-reference/api-introduction', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/wireguard-key.js


/* harmony default export */ const wireguard_key = ((0,rule/* defineRule */.K)({
    id: 'wireguard-key',
    title: 'WireGuard key',
    provider: 'WireGuard',
    tags: ['key'],
    keywords: ['privatekey', 'presharedkey', 'private_key', 'preshared_key'],
    format: {
        pieces: [
            { oneOf: ['PrivateKey', 'PresharedKey', 'private_key', 'preshared_key'] },
            (0,format/* run */.eF)('blank', 0, 4),
            { oneOf: ['=', ': '] },
            (0,format/* run */.eF)('blank', 0, 4),
            { secret: [(0,format/* run */.eF)('base64', 43), '='] },
        ],
        left: 'loose',
        right: 'loose',
    },
    tier: 'high',
    why: 'Whoever has it joins the private network as that machine.',
    mend: 'Make a new pair (`wg genkey`), change the public half at the peers, and keep the file out of the repository.',
    link: 'https://www.wireguard.com/quickstart/',
    source: { url: 'https://www.wireguard.com/quickstart/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/wit-ai-token.js


/* harmony default export */ const wit_ai_token = ((0,rule/* defineRule */.K)({
    id: 'wit-ai-token',
    title: 'Wit.ai token',
    provider: 'Wit.ai',
    tags: ['ml'],
    keywords: ['wit_ai', 'wit.ai', 'witai', 'wit_token', 'wit_access'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('base32', 32)] }] },
    near: { words: ['wit_ai', 'wit.ai', 'witai', 'wit_token', 'wit_access'], within: 120 },
    randomness: { bits: 3.2 },
    tier: 'medium',
    why: 'Whoever has it calls Wit.ai on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named WIT_AI_TOKEN.',
    link: 'https://wit.ai/apps',
    source: { url: 'https://wit.ai/docs/http/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/wolfram-app-id.js


/* harmony default export */ const wolfram_app_id = ((0,rule/* defineRule */.K)({
    id: 'wolfram-app-id',
    title: 'Wolfram|Alpha app id',
    provider: 'Wolfram|Alpha',
    tags: ['ml'],
    keywords: ['wolfram'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('upper-alnum', 6), '-', (0,format/* run */.eF)('upper-alnum', 10)] }] },
    near: { words: ['wolfram'], within: 120 },
    randomness: { bits: 2.8 },
    tier: 'medium',
    why: 'Whoever has it calls Wolfram|Alpha on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named WOLFRAM_ALPHA_APPID.',
    link: 'https://developer.wolframalpha.com/access',
    source: { url: 'https://products.wolframalpha.com/api/documentation', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/woocommerce-key.js


/* harmony default export */ const woocommerce_key = ((0,rule/* defineRule */.K)({
    id: 'woocommerce-key',
    title: 'WooCommerce key',
    provider: 'WooCommerce',
    tags: ['payment'],
    keywords: ['ck_', 'cs_'],
    format: { pieces: [{ oneOf: ['ck_', 'cs_'] }, (0,format/* run */.eF)('hex', 40)] },
    tier: 'high',
    why: 'It reads orders and customers of the shop, and changes them.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://woocommerce.com/document/woocommerce-rest-api/',
    source: { url: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/wordpress-salt.js


/* harmony default export */ const wordpress_salt = ((0,rule/* defineRule */.K)({
    id: 'wordpress-salt',
    title: 'WordPress key or salt',
    provider: 'WordPress',
    tags: ['key'],
    keywords: ['auth_key', 'auth_salt', 'logged_in_', 'nonce_key', 'nonce_salt'],
    format: {
        pieces: [
            {
                oneOf: [
                    "'AUTH_KEY',",
                    "'SECURE_AUTH_KEY',",
                    "'LOGGED_IN_KEY',",
                    "'NONCE_KEY',",
                    "'AUTH_SALT',",
                    "'SECURE_AUTH_SALT',",
                    "'LOGGED_IN_SALT',",
                    "'NONCE_SALT',",
                ],
            },
            (0,format/* run */.eF)('blank', 0, 12),
            "'",
            { secret: [(0,format/* run */.eF)('salt', 64)] },
            "'",
        ],
        left: 'loose',
        right: 'loose',
    },
    tier: 'high',
    why: 'It makes cookies that sign in as anybody, the administrator too.',
    mend: 'Make new ones on the linked page and read them from the environment.',
    link: 'https://api.wordpress.org/secret-key/1.1/salt/',
    source: { url: 'https://developer.wordpress.org/advanced-administration/wordpress/wp-config/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/workos-key.js


/* harmony default export */ const workos_key = ((0,rule/* defineRule */.K)({
    id: 'workos-key',
    title: 'WorkOS key',
    provider: 'WorkOS',
    tags: ['operations'],
    keywords: ['sk_test_a2v5x', 'sk_live_a2v5x'],
    format: { pieces: [{ oneOf: ['sk_test_a2V5X', 'sk_live_a2V5X'] }, (0,format/* run */.eF)('base64', 40, 80)] },
    tier: 'high',
    why: 'It reads and changes every user of the organisation.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://dashboard.workos.com/api-keys',
    source: { url: 'https://workos.com/docs/reference/api-keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/xai-api-key.js


/* harmony default export */ const xai_api_key = ((0,rule/* defineRule */.K)({
    id: 'xai-api-key',
    title: 'xAI API key',
    article: 'an',
    provider: 'xAI',
    tags: ['ml'],
    keywords: ['xai-'],
    format: { pieces: ['xai-', (0,format/* run */.eF)('alnum', 80)] },
    tier: 'high',
    why: 'Whoever has it calls xAI on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named XAI_API_KEY.',
    link: 'https://console.x.ai',
    source: { url: 'https://docs.x.ai/docs/overview', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/xata-api-key.js


/* harmony default export */ const xata_api_key = ((0,rule/* defineRule */.K)({
    id: 'xata-api-key',
    title: 'Xata API key',
    provider: 'Xata',
    tags: ['database'],
    keywords: ['xau_'],
    format: { pieces: ['xau_', (0,format/* run */.eF)('alnum', 29, 40)] },
    randomness: { bits: 3.4, mixed: true },
    tier: 'high',
    why: 'It reads and writes the databases of its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://app.xata.io/settings',
    source: { url: 'https://xata.io/docs/concepts/api-keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/yandex-api-key.js


/* harmony default export */ const yandex_api_key = ((0,rule/* defineRule */.K)({
    id: 'yandex-api-key',
    title: 'Yandex Cloud API key',
    provider: 'Yandex Cloud',
    tags: ['cloud'],
    keywords: ['aqvn'],
    format: { pieces: ['AQVN', (0,format/* run */.eF)('base64url', 35, 38)] },
    tier: 'high',
    why: 'It uses the services of the account, language models included.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://console.yandex.cloud',
    source: { url: 'https://yandex.cloud/en/docs/iam/concepts/authorization/api-key', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/yandex-iam-token.js


/* harmony default export */ const yandex_iam_token = ((0,rule/* defineRule */.K)({
    id: 'yandex-iam-token',
    title: 'Yandex Cloud IAM token',
    provider: 'Yandex Cloud',
    tags: ['cloud'],
    keywords: ['t1.'],
    format: { pieces: ['t1.', (0,format/* run */.eF)('base64url', 80, 400), '.', (0,format/* run */.eF)('base64url', 86)] },
    tier: 'high',
    why: 'It acts in the cloud as its owner for up to twelve hours.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://console.yandex.cloud',
    source: { url: 'https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/yandex-oauth-token.js


/* harmony default export */ const yandex_oauth_token = ((0,rule/* defineRule */.K)({
    id: 'yandex-oauth-token',
    title: 'Yandex OAuth token',
    provider: 'Yandex',
    tags: ['cloud'],
    keywords: ['y0_', 'y1_', 'y2_', 'y3_'],
    format: { pieces: [{ oneOf: ['y0_', 'y1_', 'y2_', 'y3_'] }, (0,format/* run */.eF)('base64url', 55, 100)] },
    randomness: { bits: 3.9, mixed: true },
    tier: 'high',
    why: 'It acts as its owner, and makes IAM tokens of the cloud.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://id.yandex.ru/security',
    source: { url: 'https://yandex.cloud/en/docs/iam/concepts/authorization/oauth-token', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/you-api-key.js


/* harmony default export */ const you_api_key = ((0,rule/* defineRule */.K)({
    id: 'you-api-key',
    title: 'You.com API key',
    provider: 'You.com',
    tags: ['ml'],
    keywords: ['ydc-sk-'],
    format: { pieces: ['ydc-sk-', (0,format/* run */.eF)('hex', 16), '-', (0,format/* run */.eF)('alnum', 32), '-', (0,format/* run */.eF)('hex', 8)] },
    tier: 'high',
    why: 'Whoever has it calls You.com on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named YDC_API_KEY.',
    link: 'https://api.you.com/',
    source: { url: 'https://documentation.you.com/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/zapier-webhook.js


/* harmony default export */ const zapier_webhook = ((0,rule/* defineRule */.K)({
    id: 'zapier-webhook',
    title: 'Zapier webhook',
    provider: 'Zapier',
    tags: ['chat'],
    keywords: ['hooks.zapier.com/hooks/catch/'],
    format: {
        pieces: ['hooks.zapier.com/hooks/catch/', { secret: [(0,format/* run */.eF)('digits', 5, 10), '/', (0,format/* run */.eF)('lower-alnum', 6, 8)] }],
        right: 'loose',
    },
    tier: 'medium',
    why: 'It starts the zap with data of whoever calls it.',
    mend: 'Make a new catch hook in the zap and switch the old one off.',
    link: 'https://zapier.com/app/zaps',
    source: { url: 'https://help.zapier.com/hc/en-us/articles/8496288690317', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/zendesk-token.js


/* harmony default export */ const zendesk_token = ((0,rule/* defineRule */.K)({
    id: 'zendesk-token',
    title: 'Zendesk token',
    provider: 'Zendesk',
    tags: ['chat'],
    keywords: ['zendesk'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 40)] }] },
    near: { words: ['zendesk'], within: 60 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'It reads tickets and customers.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://support.zendesk.com/hc/en-us/articles/4408889192858',
    source: { url: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/zenodo-token.js


/* harmony default export */ const zenodo_token = ((0,rule/* defineRule */.K)({
    id: 'zenodo-token',
    title: 'Zenodo token',
    provider: 'Zenodo',
    tags: ['ml'],
    keywords: ['zenodo'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 60)] }] },
    near: { words: ['zenodo'], within: 120 },
    randomness: { bits: 4.2, mixed: true },
    tier: 'high',
    why: 'It publishes and changes records in your name.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ZENODO_ACCESS_TOKEN.',
    link: 'https://zenodo.org/account/settings/applications/',
    source: { url: 'https://developers.zenodo.org/#authentication', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/zenrows-api-key.js


/* harmony default export */ const zenrows_api_key = ((0,rule/* defineRule */.K)({
    id: 'zenrows-api-key',
    title: 'ZenRows API key',
    provider: 'ZenRows',
    tags: ['ml'],
    keywords: ['zenrows'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 40)] }] },
    near: { words: ['zenrows'], within: 120 },
    randomness: { bits: 2.9 },
    tier: 'high',
    why: 'Whoever has it calls ZenRows on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ZENROWS_API_KEY.',
    link: 'https://app.zenrows.com/',
    source: { url: 'https://docs.zenrows.com/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/zep-api-key.js


/* harmony default export */ const zep_api_key = ((0,rule/* defineRule */.K)({
    id: 'zep-api-key',
    title: 'Zep API key',
    provider: 'Zep',
    tags: ['ml'],
    keywords: ['zep_api', 'getzep', 'zep_cloud', 'zep_key'],
    format: { pieces: [{ secret: ['z_', (0,format/* run */.eF)('dotted', 60, 400)] }] },
    near: { words: ['zep_api', 'getzep', 'zep_cloud', 'zep_key'], within: 120 },
    randomness: { bits: 4.0 },
    tier: 'high',
    why: 'It reads and changes what was remembered of users.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ZEP_API_KEY.',
    link: 'https://app.getzep.com/',
    source: { url: 'https://help.getzep.com/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/zerotier-token.js


/* harmony default export */ const zerotier_token = ((0,rule/* defineRule */.K)({
    id: 'zerotier-token',
    title: 'ZeroTier token',
    provider: 'ZeroTier',
    tags: ['cloud'],
    keywords: ['zerotier'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 32)] }] },
    near: { words: ['zerotier'], within: 60 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'It admits machines to the private network.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://my.zerotier.com/account',
    source: { url: 'https://docs.zerotier.com/api/central/v1/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/zhipu-api-key.js


/* harmony default export */ const zhipu_api_key = ((0,rule/* defineRule */.K)({
    id: 'zhipu-api-key',
    title: 'Zhipu AI key',
    provider: 'Zhipu AI',
    tags: ['ml'],
    keywords: ['zhipu', 'bigmodel', 'zai_api', 'z.ai'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 32), '.', (0,format/* run */.eF)('alnum', 16)] }] },
    near: { words: ['zhipu', 'bigmodel', 'zai_api', 'z.ai'], within: 120 },
    tier: 'high',
    why: 'Whoever has it calls Zhipu AI on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ZHIPUAI_API_KEY.',
    link: 'https://open.bigmodel.cn/usercenter/apikeys',
    source: { url: 'https://docs.bigmodel.cn/cn/api/introduction', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/zilliz-api-key.js


/* harmony default export */ const zilliz_api_key = ((0,rule/* defineRule */.K)({
    id: 'zilliz-api-key',
    title: 'Zilliz Cloud API key',
    provider: 'Zilliz Cloud',
    tags: ['ml'],
    keywords: ['zilliz', 'milvus_token', 'zillizcloud'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('hex', 64, 128)] }] },
    near: { words: ['zilliz', 'milvus_token', 'zillizcloud'], within: 120 },
    randomness: { bits: 3.0 },
    tier: 'medium',
    why: 'It reads and changes every collection of the clusters.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ZILLIZ_API_KEY.',
    link: 'https://cloud.zilliz.com/',
    source: { url: 'https://docs.zilliz.com/docs/manage-api-keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/zoom-client-secret.js


/* harmony default export */ const zoom_client_secret = ((0,rule/* defineRule */.K)({
    id: 'zoom-client-secret',
    title: 'Zoom client secret',
    provider: 'Zoom',
    tags: ['chat'],
    keywords: ['zoom_client_secret', 'zoom_secret', 'zoom_api_secret', 'zoom_sdk_secret'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 32, 36)] }] },
    near: { words: ['zoom_client_secret', 'zoom_secret', 'zoom_api_secret', 'zoom_sdk_secret'], within: 40 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'It reads meetings and recordings as the app is allowed.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://marketplace.zoom.us',
    source: { url: 'https://developers.zoom.us/docs/internal-apps/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/zulip-api-key.js


/* harmony default export */ const zulip_api_key = ((0,rule/* defineRule */.K)({
    id: 'zulip-api-key',
    title: 'Zulip API key',
    provider: 'Zulip',
    tags: ['chat'],
    keywords: ['zulip'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 32)] }] },
    near: { words: ['zulip'], within: 100 },
    randomness: { bits: 3.7, mixed: true },
    tier: 'medium',
    why: 'It reads and writes messages as its owner.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://zulip.com/api/api-keys',
    source: { url: 'https://zulip.com/api/api-keys', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/zuplo-api-key.js


/* harmony default export */ const zuplo_api_key = ((0,rule/* defineRule */.K)({
    id: 'zuplo-api-key',
    title: 'Zuplo API key',
    provider: 'Zuplo',
    tags: ['operations'],
    keywords: ['zpka_'],
    format: { pieces: ['zpka_', (0,format/* run */.eF)('lower-alnum', 32), '_', (0,format/* run */.eF)('hex', 8)] },
    checksum: { encoding: 'hex', digits: 8, from: 'prefix', gap: 1 },
    tier: 'high',
    why: 'It calls the API that the gateway guards.',
    mend: 'Delete the key of the consumer on the linked page and make a new one.',
    link: 'https://portal.zuplo.com/',
    source: { url: 'https://zuplo.com/docs/articles/api-key-leak-detection', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/registry.js
// Generated by `npm run generate`.
























































































































































































































































































































































































































































































































































































































const rules = [
    ably_api_key,
    activeloop_token,
    adafruit_io_key,
    adobe_client_secret,
    adyen_api_key,
    age_secret_key,
    agentops_api_key,
    ai21_api_key,
    ai21_legacy_key,
    aiml_api_key,
    airtable_legacy_key,
    airtable_token,
    aiven_service_password,
    akamai_edgegrid_token,
    alchemy_api_key,
    aleph_alpha_token,
    algolia_api_key,
    alibaba_access_key_id,
    alibaba_access_key_secret,
    alpha_vantage_key,
    amplitude_key,
    anthropic_admin_key,
    anthropic_api_key,
    anthropic_oauth_token,
    anyscale_token,
    apify_token,
    app_center_token,
    arize_api_key,
    arize_phoenix_key,
    artifactory_api_key,
    artifactory_reference_token,
    asana_token,
    assemblyai_api_key,
    astra_db_token,
    atlassian_data_center_token,
    atlassian_server_token,
    atlassian_token,
    auth0_client_secret,
    aws_access_key_id,
    aws_bedrock_api_key,
    aws_bedrock_short_term_key,
    aws_secret_access_key,
    aws_session_token,
    azure_ai_key,
    azure_api_management_key,
    azure_batch_key,
    azure_cask_key,
    azure_client_secret,
    azure_connection_string,
    azure_container_registry_key,
    azure_cosmos_key,
    azure_devops_legacy_token,
    azure_devops_token,
    azure_event_hub_key,
    azure_functions_key,
    azure_iot_key,
    azure_ml_classic_key,
    azure_ml_endpoint_key,
    azure_openai_key,
    azure_redis_key,
    azure_relay_key,
    azure_search_key,
    azure_search_legacy_key,
    azure_service_bus_key,
    azure_shared_access_signature,
    azure_storage_key,
    backblaze_application_key,
    baseten_api_key,
    beam_cloud_token,
    beamer_api_key,
    binance_api_secret,
    bitbucket_app_password,
    bitly_token,
    black_forest_labs_key,
    blynk_client_secret,
    blynk_device_token,
    botpress_token,
    box_client_secret,
    braintree_access_token,
    braintrust_api_key,
    brave_search_key,
    brevo_api_key,
    browserbase_api_key,
    browserstack_access_key,
    bugsnag_api_key,
    buildkite_token,
    cartesia_api_key,
    census_api_key,
    cerebras_api_key,
    cerebrium_api_key,
    checkly_api_key,
    chroma_cloud_key,
    chromatic_project_token,
    chutes_api_key,
    circleci_token,
    clarifai_token,
    clearml_secret_key,
    clickhouse_cloud_key,
    clickup_token,
    clojars_token,
    cloudflare_global_key,
    cloudflare_legacy_token,
    cloudflare_origin_ca_key,
    cloudflare_token,
    cloudflare_tunnel_token,
    cloudinary_url,
    cloudsmith_api_key,
    cockroachdb_cloud_key,
    codecov_token,
    cohere_api_key,
    coinbase_api_secret,
    comet_api_key,
    command_line_user,
    composio_api_key,
    confluent_secret,
    connection_string_password,
    consul_token,
    contentful_delivery_token,
    contentful_management_token,
    contextual_ai_key,
    convex_deploy_key,
    copernicus_key,
    coveralls_token,
    coze_token,
    crates_io_token,
    cursor_api_key,
    customer_io_key,
    cypress_record_key,
    dagshub_token,
    dagster_token,
    dashscope_api_key,
    database_url,
    databricks_oauth_secret,
    databricks_token,
    datadog_api_key,
    datadog_app_key,
    dataiku_api_key,
    datarobot_token,
    dataverse_token,
    daytona_api_key,
    dbt_cloud_token,
    deepgram_api_key,
    deepinfra_api_key,
    deepl_api_key,
    deepl_free_key,
    deepnote_api_key,
    deepseek_api_key,
    delta_sharing_token,
    dependency_track_key,
    determined_token,
    diffbot_token,
    dify_api_key,
    digitalocean_token,
    discord_bot_token,
    discord_webhook,
    docker_config_auth,
    docker_hub_token,
    docker_swarm_join_token,
    docker_swarm_unlock_key,
    domino_api_key,
    doppler_machine_token,
    doppler_service_token,
    doppler_token,
    drone_ci_token,
    dropbox_token,
    duffel_token,
    dvc_remote_secret,
    dvc_studio_token,
    dynatrace_token,
    e2b_api_key,
    earthdata_token,
    easypost_api_key,
    eden_ai_key,
    elastic_cloud_key,
    elasticsearch_api_key,
    elevenlabs_api_key,
    elsevier_api_key,
    etherscan_api_key,
    exa_api_key,
    expo_token,
    facebook_access_token,
    facebook_app_secret,
    fal_api_key,
    fastly_token,
    fauna_key,
    featherless_api_key,
    figma_legacy_token,
    figma_token,
    figshare_token,
    filezilla_password,
    firebase_server_key,
    firecrawl_api_key,
    fireworks_api_key,
    fish_audio_key,
    flutterwave_secret_key,
    fly_personal_token,
    fly_token,
    frame_io_token,
    fred_api_key,
    freshdesk_api_key,
    friendli_token,
    galileo_api_key,
    gcp_access_token,
    gcp_oauth_client_secret,
    gcp_refresh_token,
    gcp_service_account_key,
    gcs_hmac_secret,
    gemini_api_key,
    generic_secret,
    getimg_api_key,
    ghost_admin_key,
    gitea_token,
    github_fine_grained_token,
    github_installation_token,
    github_legacy_token,
    github_token,
    gitlab_routable_runner_token,
    gitlab_routable_token,
    gitlab_runner_registration_token,
    gitlab_session_cookie,
    gitlab_token,
    gladia_api_key,
    gocardless_token,
    google_api_key,
    google_chat_webhook,
    grafana_cloud_token,
    grafana_legacy_key,
    grafana_service_account_token,
    gretel_api_key,
    groq_api_key,
    harness_token,
    hcp_client_secret,
    helicone_api_key,
    heroku_api_key,
    heroku_legacy_key,
    hetzner_cloud_token,
    hex_tech_token,
    heygen_api_key,
    heygen_legacy_key,
    honeycomb_ingest_key,
    hopsworks_api_key,
    hubspot_legacy_key,
    hubspot_token,
    hugging_face_oauth_token,
    hugging_face_organization_token,
    hugging_face_token,
    humanloop_api_key,
    hume_api_key,
    hyperbolic_api_key,
    hyperstack_api_key,
    ibm_cloud_api_key,
    ideogram_api_key,
    ifttt_webhook_key,
    inference_net_key,
    influxdb_token,
    infracost_api_key,
    infura_key,
    inngest_signing_key,
    instagram_access_token,
    intercom_token,
    intra42_client_secret,
    ionic_token,
    iterable_api_key,
    jdbc_oracle_password,
    jdbc_password,
    jenkins_token,
    jina_api_key,
    json_web_key,
    json_web_token,
    jupyter_legacy_password_hash,
    jupyter_password_hash,
    jupyter_server_secret,
    jupyter_token,
    kaggle_api_token,
    kaggle_json,
    kaggle_key,
    kili_api_key,
    klaviyo_private_key,
    kling_secret_key,
    kong_token,
    kraken_private_key,
    kubeadm_bootstrap_token,
    label_studio_access_token,
    label_studio_token,
    labelbox_api_key,
    lakefs_secret_key,
    lambda_cloud_api_key,
    lamini_api_key,
    lancedb_cloud_key,
    landing_ai_key,
    langflow_api_key,
    langfuse_secret_key,
    langsmith_api_key,
    langsmith_legacy_key,
    langtrace_api_key,
    laravel_app_key,
    launchdarkly_key,
    leonardo_ai_key,
    letta_api_key,
    lightning_ai_key,
    linear_api_key,
    linear_oauth_token,
    linkedin_client_secret,
    linkedin_legacy_secret,
    linkup_api_key,
    linode_token,
    litellm_key,
    literal_ai_key,
    livekit_secret,
    llama_cloud_api_key,
    lmnt_api_key,
    lob_api_key,
    looker_client_secret,
    luma_api_key,
    mailchimp_api_key,
    mailersend_token,
    mailgun_api_key,
    mailgun_private_key,
    mailjet_secret_key,
    make_webhook,
    mandrill_api_key,
    mapbox_secret_token,
    materials_project_key,
    mathpix_app_key,
    matrix_access_token,
    mattermost_token,
    mem0_api_key,
    meraki_api_key,
    meshy_api_key,
    messagebird_api_key,
    metabase_api_key,
    mindee_api_key,
    minimax_api_key,
    mistral_api_key,
    mixedbread_api_key,
    mixpanel_secret,
    mlflow_admin_password,
    mlflow_tracking_credential,
    modal_token,
    model_provider_key,
    model_provider_long_key,
    mollie_api_key,
    mongodb_atlas_key,
    mongodb_atlas_secret,
    moonshot_api_key,
    mostly_ai_key,
    motherduck_token,
    murf_api_key,
    n8n_api_key,
    nanonets_api_key,
    nasdaq_data_link_key,
    nebius_api_key,
    nebius_token,
    neon_api_key,
    neon_password,
    neptune_api_token,
    netlify_token,
    netrc_password,
    network_credential,
    new_relic_insert_key,
    new_relic_license_key,
    new_relic_user_key,
    ngc_legacy_key,
    ngrok_token,
    nlp_cloud_token,
    nomic_api_key,
    notion_legacy_token,
    notion_token,
    novita_api_key,
    npm_token,
    npmrc_auth_token,
    npmrc_legacy_auth,
    nuget_api_key,
    nvidia_api_key,
    octopus_deploy_key,
    okta_api_token,
    ollama_api_key,
    onepassword_service_token,
    onesignal_key,
    onfido_token,
    open_webui_key,
    openai_legacy_key,
    openai_project_key,
    openai_session_token,
    openml_api_key,
    openpipe_api_key,
    openrouter_api_key,
    openshift_token,
    openvpn_static_key,
    openweather_api_key,
    opsgenie_api_key,
    osf_token,
    ovh_application_secret,
    paddle_api_key,
    pagerduty_api_key,
    paperspace_api_key,
    parea_api_key,
    paypal_client_secret,
    pendo_integration_key,
    perplexity_api_key,
    pgpass_password,
    picsellia_token,
    pinecone_api_key,
    pinecone_legacy_key,
    plaid_access_token,
    plaid_secret,
    planet_api_key,
    planetscale_token,
    playht_secret_key,
    plivo_auth_token,
    poe_api_key,
    polyaxon_token,
    portainer_token,
    portkey_api_key,
    posit_connect_key,
    posthog_personal_key,
    postman_api_key,
    postman_collection_key,
    postmark_server_token,
    power_automate_webhook,
    predibase_token,
    prefect_api_key,
    private_key,
    private_key_base64,
    promptlayer_api_key,
    prose_password,
    proxmox_token,
    psexec_password,
    pubnub_secret_key,
    pulumi_token,
    pusher_secret,
    putty_private_key,
    pypi_token,
    qdrant_api_key,
    qdrant_token,
    ragie_api_key,
    railway_token,
    rancher_token,
    rapid7_api_key,
    rapidapi_key,
    razorpay_key_id,
    razorpay_key_secret,
    readme_api_key,
    redash_api_key,
    reka_api_key,
    render_api_key,
    replicate_token,
    requesty_api_key,
    resend_api_key,
    retell_api_key,
    rev_ai_token,
    roboflow_api_key,
    rollbar_token,
    rubygems_token,
    runpod_api_key,
    runway_api_secret,
    salesforce_access_token,
    sambanova_api_key,
    sanity_token,
    saturn_cloud_token,
    sauce_labs_access_key,
    scale_ai_key,
    scaleway_secret_key,
    scalingo_token,
    scraperapi_key,
    scrapingbee_api_key,
    searchapi_key,
    segment_public_api_token,
    segments_ai_key,
    segmind_api_key,
    semantic_scholar_key,
    semgrep_token,
    sendgrid_api_key,
    sentry_legacy_token,
    sentry_organization_token,
    sentry_token,
    serpapi_key,
    serper_api_key,
    settlemint_token,
    shippo_token,
    shodan_api_key,
    shopify_token,
    siliconflow_api_key,
    slack_refresh_token,
    slack_session_cookie,
    slack_session_token,
    slack_token,
    slack_webhook,
    snowflake_access_token,
    snowflake_password,
    snyk_token,
    socket_api_key,
    sonarqube_legacy_token,
    sonarqube_token,
    soniox_api_key,
    sourcegraph_token,
    sparkpost_api_key,
    speechmatics_api_key,
    splunk_hec_token,
    spotify_client_secret,
    sql_user_password,
    square_access_token,
    square_token,
    stability_api_key,
    statsig_secret_key,
    stripe_live_key,
    stripe_organization_key,
    stripe_test_key,
    stripe_webhook_secret,
    stytch_secret,
    sumo_logic_access_key,
    supabase_secret_key,
    superannotate_token,
    supermemory_api_key,
    supervisely_token,
    synthesia_api_key,
    tableau_token,
    tailscale_key,
    tavily_api_key,
    tavus_api_key,
    teamcity_token,
    teams_webhook,
    tecton_api_key,
    telegram_bot_token,
    telnyx_api_key,
    tencent_secret_id,
    tencent_secret_key,
    terraform_cloud_token,
    tiingo_token,
    tines_webhook,
    together_api_key,
    together_legacy_key,
    travis_ci_token,
    trello_token,
    trigger_dev_key,
    tripo_api_key,
    truenas_api_key,
    truenas_login,
    turbopuffer_api_key,
    twilio_api_key_sid,
    twilio_secret,
    twitch_stream_key,
    twitter_access_token,
    twitter_bearer_token,
    typeform_token,
    ultralytics_api_key,
    unix_password_hash,
    unkey_root_key,
    unstructured_api_key,
    upstage_api_key,
    upstash_token,
    url_password,
    v7_darwin_key,
    valohai_token,
    vapi_api_key,
    vast_ai_api_key,
    vault_legacy_token,
    vault_token,
    vault_unseal_key,
    vectara_api_key,
    vercel_legacy_token,
    vercel_token,
    virustotal_api_key,
    voiceflow_api_key,
    volcengine_ark_key,
    vonage_api_secret,
    voyage_api_key,
    vultr_api_key,
    wakatime_api_key,
    wakatime_legacy_key,
    wandb_api_key,
    wandb_api_key_v1,
    wandb_local_key,
    weaviate_api_key,
    webflow_token,
    whylabs_api_key,
    windsurf_service_key,
    wireguard_key,
    wit_ai_token,
    wolfram_app_id,
    woocommerce_key,
    wordpress_salt,
    workos_key,
    xai_api_key,
    xata_api_key,
    yandex_api_key,
    yandex_iam_token,
    yandex_oauth_token,
    you_api_key,
    zapier_webhook,
    zendesk_token,
    zenodo_token,
    zenrows_api_key,
    zep_api_key,
    zerotier_token,
    zhipu_api_key,
    zilliz_api_key,
    zoom_client_secret,
    zulip_api_key,
    zuplo_api_key,
];


/***/ })

};
