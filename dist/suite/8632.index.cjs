'use strict';
const chunkUrl = process.getBuiltinModule('url').pathToFileURL(__filename).href;
exports.id = 8632;
exports.ids = [8632];
exports.modules = {

  80959:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  defineRule),
    v: () => (  withArticle)
  });
 
function defineRule(rule) {
    return rule;
}
 
function withArticle(rule) {
    return `${rule.article ?? (/^[AEIO]/i.test(rule.title) ? 'an' : 'a')} ${rule.title}`;
}


  }),

  18632:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  rules: () => (  rules)
});

 
var external_node_fs_ = __webpack_require__(73024);
 
var external_node_path_ = __webpack_require__(76760);
 
var external_node_url_ = __webpack_require__(73136);
 
var base64 = __webpack_require__(85234);
; 
 
function factsOf(pairs) {
    return Object.entries(pairs).flatMap(([name, value]) => {
        const text = inWords(value);
        return text === '' ? [] : [{ name, value: text }];
    });
}
 
function decodedOr(pairs, rest = {}) {
    const facts = factsOf(pairs);
    return facts.length === 0 && Object.keys(rest).length === 0 ? null : { facts, ...rest };
}
 
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

; 




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
 
function fieldsOf(part) {
    try {
        const value = JSON.parse((0,base64 .$n)(part));
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
    }
    catch {
        return null;
    }
}

 
var format = __webpack_require__(80670);
 
var rule = __webpack_require__(80959);
; 



  const activeloop_token = ((0,rule .K)({
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
                    (0,format .eF)('base64url', 14, 1000),
                    '.eyJ',
                    (0,format .eF)('base64url', 14, 4000),
                    '.',
                    (0,format .eF)('base64url', 20, 1000),
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

; 



  const aleph_alpha_token = ((0,rule .K)({
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
                    (0,format .eF)('base64url', 14, 1000),
                    '.eyJ',
                    (0,format .eF)('base64url', 14, 4000),
                    '.',
                    (0,format .eF)('base64url', 20, 1000),
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

; 



  const arize_phoenix_key = ((0,rule .K)({
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
                    (0,format .eF)('base64url', 14, 1000),
                    '.eyJ',
                    (0,format .eF)('base64url', 14, 4000),
                    '.',
                    (0,format .eF)('base64url', 20, 1000),
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

; 

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const kinds = {
    AKIA: 'access key of a user',
    ASIA: 'temporary key of a session',
    ABIA: 'bearer token of a service',
    ACCA: 'context-specific key',
};


function accountOf(id) {
    const digits = Array.from(id.slice(4, 14), (character) => alphabet.indexOf(character));
    if (digits.length < 10 || digits.includes(-1))
        return null;
    const bits = digits.reduce((whole, digit) => (whole << 5n) | BigInt(digit), 0n) >> 2n;
    const account = (bits & 0x7fffffffff80n) >> 7n;
     
    return account > 999999999999n || digits[0] === undefined || digits[0] < 16
        ? null
        : account.toString().padStart(12, '0');
}
 
function decodeKeyId(id) {
    return decodedOr({ account: accountOf(id), kind: kinds[id.slice(0, 4)] });
}
 
function decodeSecretKey(_secret, beside) {
    const [id] = beside?.companions ?? [];
    return id === undefined ? null : decodeKeyId(id);
}

; 



  const aws_access_key_id = ((0,rule .K)({
    id: 'aws-access-key-id',
    title: 'AWS access key id',
    article: 'an',
    provider: 'Amazon Web Services',
    tags: ['ml', 'cloud'],
    keywords: ['akia', 'asia', 'abia', 'acca'],
    format: { pieces: [{ oneOf: ['AKIA', 'ASIA', 'ABIA', 'ACCA'] }, (0,format .eF)('base32', 16)] },
    decode: decodeKeyId,
    tier: 'low',
    why: 'Alone it names a key and its account; it opens nothing without the secret half.',
    mend: 'Look for the secret half nearby; if it leaked, deactivate the key.',
    link: 'https://console.aws.amazon.com/iam/home#/security_credentials',
    source: { url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html', asOf: '2026-11' },
}));

; 



 
function decodeLongTermKey(key) {
    const found = /^([\w+=,.@-]{1,64})-at-(\d{12}):/.exec((0,base64 .$n)(key.slice(4)));
    return found === null ? null : decodedOr({ account: found[2], user: found[1] });
}
 
function decodeShortTermKey(key) {
    const request = (0,base64 .$n)(key.slice('bedrock-api-key-'.length));
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

; 



  const aws_bedrock_api_key = ((0,rule .K)({
    id: 'aws-bedrock-api-key',
    title: 'Amazon Bedrock API key',
    provider: 'Amazon Web Services',
    tags: ['ml', 'cloud'],
    keywords: ['absk'],
    format: { pieces: ['ABSK', (0,format .eF)('base64', 109, 269), { optional: [{ oneOf: ['==', '='] }] }] },
    decode: decodeLongTermKey,
    tier: 'high',
    why: 'Whoever has it calls Amazon Bedrock on your account and your bill, and may read what the account stores there.',
    mend: 'Delete the service-specific credential in IAM and keep a new one in a secret named AWS_BEARER_TOKEN_BEDROCK.',
    link: 'https://console.aws.amazon.com/iam/home#/users',
    source: { url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html', asOf: '2026-11' },
}));

; 



  const aws_bedrock_short_term_key = ((0,rule .K)({
    id: 'aws-bedrock-short-term-key',
    title: 'Amazon Bedrock short-term key',
    provider: 'Amazon Web Services',
    tags: ['ml', 'cloud'],
    keywords: ['bedrock-api-key-'],
    format: { pieces: ['bedrock-api-key-', (0,format .eF)('base64', 100, 2000), { optional: [{ oneOf: ['==', '='] }] }] },
    decode: decodeShortTermKey,
    tier: 'high',
    why: 'Until it expires (12 hours at most) it calls models on your bill.',
    mend: 'End the session of the role that made it, and clear the output that printed it.',
    link: 'https://console.aws.amazon.com/iam/home',
    source: { url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html', asOf: '2026-11' },
}));

; 



  const aws_secret_access_key = ((0,rule .K)({
    id: 'aws-secret-access-key',
    title: 'AWS secret access key',
    article: 'an',
    provider: 'Amazon Web Services',
    tags: ['ml', 'cloud'],
    keywords: ['aws', 'akia', 'asia', 'secret_access_key', 'secretaccesskey'],
    format: { pieces: [{ secret: [(0,format .eF)('base64', 40)] }] },
    near: { words: ['aws', 'secret_access_key', 'secretaccesskey', 'akia', 'asia'], within: 160 },
    companion: {
        title: 'AWS access key id',
        format: { pieces: [{ oneOf: ['AKIA', 'ASIA', 'ABIA', 'ACCA'] }, (0,format .eF)('base32', 16)] },
        lines: 5,
        also: [
            {
                pieces: [
                    { oneOf: ['IQoJb3JpZ2luX2Vj', 'FwoGZXIvYXdzE', 'FQoGZXIvYXdzE'] },
                    (0,format .eF)('base64', 200, 2000),
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

; 

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
 
function decodeAnnotatedKey(key) {
    const [year, month] = [key.charCodeAt(58) - 65, key.charCodeAt(59) - 65];
    const made = year >= 0 && year < 26 && month >= 0 && month < 12 ? `${2024 + year}-${String(month + 1).padStart(2, '0')}` : '';
    const signature = key.slice(76, 80);
    return decodedOr({ service: services[signature.toUpperCase()] ?? signature, kind: azure_annotated_key_kinds[key[57] ?? ''], made });
}

; 



  const azure_cask_key = ((0,rule .K)({
    id: 'azure-cask-key',
    title: 'Azure resource key',
    provider: 'Microsoft Azure',
    tags: ['ml', 'cloud'],
    keywords: ['jqqj9'],
    format: {
        pieces: [
            (0,format .eF)('alnum', 52),
            { oneOf: ['JQQJ99', 'JQQJ9D', 'JQQJ9H'] },
            (0,format .eF)('alnum', 26),
            { optional: [(0,format .eF)('alnum', 2), '=='] },
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

; 



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
 
const decodeClientSecret = besideDecoder({
    tenant: new RegExp(`tenant${between}(${uuid})`),
    application: new RegExp(`(?:client|app(?:lication)?)_?id${between}(${uuid})`),
});
 
const decodeAccountKey = besideDecoder({
    account: new RegExp(`(?:AccountName=|account_?name${between})([a-z0-9]{3,24})`),
});
 
const decodeKaggleKey = besideDecoder({ user: new RegExp(`user_?name${between}([a-z0-9_-]{3,60})`) });

; 



  const azure_client_secret = ((0,rule .K)({
    id: 'azure-client-secret',
    title: 'Microsoft Entra client secret',
    provider: 'Microsoft Azure',
    tags: ['cloud'],
    keywords: ['0q~', '1q~', '2q~', '3q~', '4q~', '5q~', '6q~', '7q~', '8q~', '9q~'],
    format: { pieces: [(0,format .eF)('alnum', 3), (0,format .eF)('digits', 1), 'Q~', (0,format .eF)('dotted', 31, 34)] },
    checksum: { marvin: 'entra', seeds: ['AadPwd00'], lengths: [40] },
    decode: decodeClientSecret,
    tier: 'high',
    why: 'With the tenant and client id it signs in as the application.',
    mend: 'Delete the secret of the app registration, add a new one or a federated credential.',
    link: 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps',
    source: { url: 'https://learn.microsoft.com/entra/identity-platform/quickstart-register-app', asOf: '2026-11' },
}));

; 



  const azure_connection_string = ((0,rule .K)({
    id: 'azure-connection-string',
    title: 'Azure connection string',
    provider: 'Microsoft Azure',
    tags: ['ml', 'cloud'],
    keywords: ['accountkey='],
    format: {
        pieces: ['AccountKey=', { secret: [(0,format .eF)('base64', 40, 88), { optional: [{ oneOf: ['==', '='] }] }] }],
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

; 

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
 
function expiryOf(text) {
    const at = /^\d{9,11}$/.test(text) ? Number(text) * 1000 : Date.parse(text);
    return dayOf(at) === '' ? undefined : at;
}

; 



  const azure_shared_access_signature = ((0,rule .K)({
    id: 'azure-shared-access-signature',
    title: 'Azure shared access signature',
    article: 'an',
    provider: 'Microsoft Azure',
    tags: ['ml', 'cloud'],
    keywords: ['&sig='],
    format: {
        pieces: [
            { oneOf: ['sv=20', 'sp=', 'se=20', 'st=20', 'si=', 'sr=', 'ss=', 'spr='] },
            (0,format .eF)('query', 10, 400),
            '&sig=',
            { secret: [(0,format .eF)('cookie', 43, 70), { optional: ['='] }] },
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

; 



  const azure_storage_key = ((0,rule .K)({
    id: 'azure-storage-key',
    title: 'Azure Storage account key',
    provider: 'Microsoft Azure',
    tags: ['ml', 'cloud'],
    keywords: ['+ast'],
    format: {
        pieces: [(0,format .eF)('base64', 76), '+ASt', (0,format .eF)('base64', 5), { oneOf: ['A', 'Q', 'g', 'w'] }, '=='],
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

; 



  const cerebrium_api_key = ((0,rule .K)({
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
                    (0,format .eF)('base64url', 14, 1000),
                    '.eyJ',
                    (0,format .eF)('base64url', 14, 4000),
                    '.',
                    (0,format .eF)('base64url', 20, 1000),
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

; 


function keyText(inner) {
    return inner
        .replace(/\\+[nrt]|&#(?:10|13|x0?[ad]);/gi, '\n')
        .replace(/["'][ \t]*\+(?=\s|$)/g, '\n')
        .replace(/^[ \t]*(?:[#>*+;]|\/\/)+ ?/gm, '');
}
 
function withoutHeaders(text) {
    const lines = text.split('\n');
    return lines.filter((line) => !/^[\s"']*[A-Za-z-]+: /.test(line)).join('\n');
}

; 


 
const shortestLine = 16;
 
const slip = 16;
 
const fewestCharacters = 60;
 
const enough = 0.5;
 
const mostly = 0.5;
 
const starts = /^(?:M[A-P]|b3BlbnNzaC1rZXktdjEA|P2\/56)/;


function cutShort(text) {
    const [, inner, end] = /-{4,5} ?BEGIN [A-Z0-9 ]{0,50}-{4,5}([\s\S]*?)(-{4,5} ?END |$)/.exec(text) ?? [];
    if (inner === undefined)
        return /^M[A-Za-z0-9+/=]+$/.test(text) ? notWhole(text, text, '', slip) : null;
    if (/\.{3}|…/.test(inner))
        return 'dots stand for a part of the key';
    const plain = keyText(inner);
    const kept = withoutHeaders(plain);
    const lines = kept.split(/[\s"',\\;]+/);
    const long = lines.filter((line) => line.length >= shortestLine);
    if (long.length === 0)
        return 'no line of it is as long as those of keys';
    const base64 = long.filter((line) => /^[A-Za-z0-9+/=]+$/.test(line)).join('');
    if (base64.length < mostly * lines.join('').length)
        return 'most of it is no base64';
    if (/ENCRYPTED/.test(plain))
        return null;
    if (!starts.test(base64) && !text.includes('BEGIN PGP'))
        return 'it does not begin as keys do';
    return notWhole(kept, text, end ?? '', slip);
}
function notWhole(given, armoured, end, most) {
    const [body = '', check] = bodyAndCheck(given);
    if (body.length < fewestCharacters)
        return `it has only ${body.length} characters of base64`;
    const bytes = (0,base64 .y4)(body.slice(0, body.length - (body.length % 4 === 1 ? 1 : 0)));
    if (bytes === null)
        return null;
    if (armoured.includes('BEGIN PGP'))
        return packetCut(bytes, check);
    if (body.startsWith('b3BlbnNzaC1rZXktdjEA'))
        return opensshCut(bytes);
    const says = derLength(bytes);
    return cut_key_short(bytes.length, says, end === '' && says !== null && armoured !== given ? says * enough : most);
}
 
function bodyAndCheck(text) {
    const plain = text.replace(/[^A-Za-z0-9+/=]/g, '');
    const [, body = plain, check] = /^([^=]*)=*=([A-Za-z0-9+/]{4})$/.exec(plain) ?? [];
    return [body.replaceAll('=', ''), check];
}
function cut_key_short(has, says, most = slip) {
    return says === null || has > says - most ? null : `it says that it has ${says} bytes, and has ${has}`;
}
 
function derLength(bytes) {
    const [tag, first = 0, second = 0, third = 0] = bytes;
    if (tag !== 0x30)
        return null;
    if (first < 0x80)
        return first + 2;
    if (first === 0x81)
        return second + 3;
    return first === 0x82 ? second * 256 + third + 4 : null;
}
 
function opensshCut(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    let at = 15;
    for (const part of ['length', 'length', 'length', 'count', 'length', 'length']) {
        if (at + 4 > bytes.length)
            return 'it ends before the parts that an OpenSSH key has';
        at += 4 + (part === 'length' ? view.getUint32(at) : 0);
    }
    return cut_key_short(bytes.length, at);
}
function packetCut(bytes, check) {
    const sum = check === undefined ? null : (0,base64 .y4)(check);
    if (sum !== null) {
        const [a = 0, b = 0, c = 0] = sum;
        return crc24(bytes) === a * 65536 + b * 256 + c ? null : 'the checksum of its armour does not hold';
    }
    return cut_key_short(bytes.length, packetLength(bytes));
}
 
function packetLength(bytes) {
    const [tag = 0, first = 0, second = 0] = bytes;
    if (tag === 0xc5 || tag === 0xc7) {
        if (first < 192)
            return first + 2;
        return first < 224 ? (first - 192) * 256 + second + 192 + 3 : null;
    }
    if (tag === 0x94 || tag === 0x9c)
        return first + 2;
    return tag === 0x95 || tag === 0x9d ? first * 256 + second + 3 : null;
}
 
function crc24(bytes) {
    let crc = 0xb704ce;
    for (const byte of bytes) {
        crc ^= byte << 16;
        for (let bit = 0; bit < 8; bit++) {
            crc <<= 1;
            if (crc & 0x1000000)
                crc ^= 0x1864cfb;
        }
    }
    return crc & 0xffffff;
}

; 





function decodePrivateKey(secret, beside) {
    const text = secret.startsWith('LS0tLS1') ? (0,base64 .$n)(secret) : secret;
    const cut = cutShort(text);
    if (cut !== null)
        return { facts: [], tier: { becomes: 'low', because: `the key is cut short: ${cut}` } };
    const putty = /Encryption: (?!none)|Key-Derivation: /.test(beside?.before ?? '');
    const armoured = /BEGIN ENCRYPTED PRIVATE KEY|Proc-Type: ?4, ?ENCRYPTED/.test(text);
    return putty || armoured || opensshCipher(text) || ssh2Cipher(text)
        ? { facts: [], tier: { becomes: 'medium', because: 'a passphrase locks the key' } }
        : null;
}
 
function opensshCipher(text) {
    const body = behind(/BEGIN OPENSSH PRIVATE KEY-----([\s\S]{0,200})/, text);
    return body.startsWith('b3BlbnNzaC1rZXktdjEA') && !body.startsWith('b3BlbnNzaC1rZXktdjEAAAAABG5vbmU');
}
 
function ssh2Cipher(text) {
    const body = behind(/BEGIN SSH2 ENCRYPTED PRIVATE KEY ----([\s\S]{0,400})/, text);
    const bytes = (0,base64 .y4)(body.slice(0, body.length - (body.length % 4)));
    if (bytes === null || bytes.length < 20)
        return false;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    if (view.getUint32(0) !== 0x3f6ff9eb)
        return false;
    const at = 12 + view.getUint32(8);
    if (at + 8 > bytes.length)
        return false;
    return String.fromCharCode(...bytes.subarray(at + 4, at + 8)) !== 'none';
}
 
function behind(armour, text) {
    return withoutHeaders(keyText(armour.exec(text)?.[1] ?? '')).replace(/[^A-Za-z0-9+/]/g, '');
}

; 



  const curve_key_der = ((0,rule .K)({
    id: 'curve-key-der',
    title: 'elliptic-curve private key without armour',
    provider: 'any',
    tags: ['key'],
    keywords: ['mhccaqeei', 'ageambmgbyqgsm49agegccqgsm49aw', 'ageambagbyqgsm49agegbsubbaa', 'mc4caqawbqydk2v'],
     
    format: {
        pieces: [
            {
                oneOf: [
                    'MHcCAQEEI',
                    'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49Aw',
                    'MIG2AgEAMBAGByqGSM49AgEGBSuBBAA',
                    'MIHuAgEAMBAGByqGSM49AgEGBSuBBAA',
                    'MIGEAgEAMBAGByqGSM49AgEGBSuBBAA',
                    'MC4CAQAwBQYDK2VwBCIEI',
                    'MC4CAQAwBQYDK2VuBCIEI',
                ],
            },
            (0,format .eF)('base64', 43, 400),
            { optional: [{ oneOf: ['==', '='] }] },
        ],
    },
    decode: decodePrivateKey,
    selfMade: true,
    tier: 'high',
    why: 'Whoever has it signs in, signs or decrypts as its owner.',
    mend: 'Remove the public half wherever it is trusted, make a new pair, and keep the private half out of the repository.',
    link: 'https://docs.github.com/authentication/connecting-to-github-with-ssh',
    source: { url: 'https://www.rfc-editor.org/rfc/rfc8410', asOf: '2026-11' },
}));

; 



  const earthdata_token = ((0,rule .K)({
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
                    (0,format .eF)('base64url', 14, 1000),
                    '.eyJ',
                    (0,format .eF)('base64url', 14, 4000),
                    '.',
                    (0,format .eF)('base64url', 20, 1000),
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

; 



  const eden_ai_key = ((0,rule .K)({
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
                    (0,format .eF)('base64url', 14, 1000),
                    '.eyJ',
                    (0,format .eF)('base64url', 14, 4000),
                    '.',
                    (0,format .eF)('base64url', 20, 1000),
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

; 

 
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

; 



  const gcp_service_account_key = ((0,rule .K)({
    id: 'gcp-service-account-key',
    title: 'Google Cloud service account key',
    provider: 'Google',
    tags: ['ml', 'cloud', 'key'],
    keywords: ['private_key_id', 'service_account', 'gserviceaccount'],
    format: {
        pieces: [{ secret: ['-----BEGIN PRIVATE KEY-----', (0,format .eF)('pem-body', 200, 8000), '-----END PRIVATE KEY-----'] }],
    },
    near: { words: ['private_key_id', 'service_account', 'gserviceaccount'], within: 300 },
    companion: {
        title: 'Google service account e-mail',
        format: { pieces: [(0,format .eF)('dashed', 4, 63), '@', (0,format .eF)('host', 4, 100), '.gserviceaccount.com'] },
        lines: 8,
    },
    decode: decodeServiceAccount,
    tier: 'high',
    why: 'It is the service account: buckets, data sets, training jobs and all else that its roles allow, with no expiry.',
    mend: 'Delete the key on the linked page, use workload identity federation in CI, and read the audit log for its key id.',
    link: 'https://console.cloud.google.com/iam-admin/serviceaccounts',
    source: { url: 'https://cloud.google.com/iam/docs/keys-create-delete', asOf: '2026-11' },
}));

; 


const github_kind_kinds = {
    ghp_: 'personal access token, classic',
    gho_: 'OAuth app, for a user',
    ghu_: 'GitHub App, for a user',
    ghs_: 'GitHub App installation; it ends after an hour',
    ghr_: 'refresh token of a GitHub App',
};
 
function decodeGitHubKind(token) {
    return decodedOr({ kind: github_kind_kinds[token.slice(0, 4)] });
}
 
function decodeInstallationToken(token) {
    const inner = decodeToken(token);
    const own = decodedOr({ kind: github_kind_kinds.ghs_, app: /^ghs_(\d{1,12})_/.exec(token)?.[1] });
    return own === null ? inner : { ...inner, facts: [...own.facts, ...(inner?.facts ?? [])] };
}

; 



  const github_installation_token = ((0,rule .K)({
    id: 'github-installation-token',
    title: 'GitHub installation token',
    provider: 'GitHub',
    tags: ['code'],
    keywords: ['ghs_'],
    format: {
        pieces: [
            'ghs_',
            (0,format .eF)('digits', 1, 12),
            '_eyJ',
            (0,format .eF)('base64url', 20, 400),
            '.eyJ',
            (0,format .eF)('base64url', 20, 1000),
            '.',
            (0,format .eF)('base64url', 40, 700),
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

; 



  const github_token = ((0,rule .K)({
    id: 'github-token',
    title: 'GitHub token',
    provider: 'GitHub',
    tags: ['code'],
    keywords: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'],
    format: { pieces: [{ oneOf: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'] }, (0,format .eF)('alnum', 36)] },
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

; 


const names = {
    c: 'cell',
    o: 'organization',
    g: 'group',
    p: 'project',
    u: 'user',
    t: 'type',
};
 
function decodeRoutableToken(token) {
    const payload = (0,base64 .$n)(token.slice(token.indexOf('-') + 1).split('.')[0] ?? '');
    const facts = {};
    for (const [, letter = '', number = ''] of payload.matchAll(/(?:^|\n)([cogptu]):([0-9a-z]{1,13})(?=\n|$)/g)) {
        const name = names[letter];
        if (name !== undefined)
            facts[name] = String(Number.parseInt(number, 36));
    }
    return decodedOr(facts);
}

; 



  const gitlab_routable_runner_token = ((0,rule .K)({
    id: 'gitlab-routable-runner-token',
    title: 'GitLab routable runner token',
    provider: 'GitLab',
    tags: ['code'],
    keywords: ['glrt-'],
    format: { pieces: ['glrt-', (0,format .eF)('base64url', 27, 300), { optional: ['.01'] }, '.', (0,format .eF)('base36', 9)] },
    checksum: { encoding: 'base36', digits: 7, from: 0, gap: 0 },
    decode: decodeRoutableToken,
    tier: 'high',
    why: 'It takes jobs as the runner, with the secrets that they get.',
    mend: 'Delete the runner or reset its token, and register it again.',
    link: 'https://gitlab.com/-/user_settings/personal_access_tokens',
    source: { url: 'https://docs.gitlab.com/security/tokens/', asOf: '2026-11' },
}));

; 



  const gitlab_routable_token = ((0,rule .K)({
    id: 'gitlab-routable-token',
    title: 'GitLab routable token',
    provider: 'GitLab',
    tags: ['code'],
    keywords: ['glpat-'],
    format: { pieces: ['glpat-', (0,format .eF)('base64url', 27, 300), { optional: ['.01'] }, '.', (0,format .eF)('base36', 9)] },
    checksum: { encoding: 'base36', digits: 7, from: 0, gap: 0 },
    hostNear: true,
    decode: decodeRoutableToken,
    tier: 'high',
    why: 'It reads and changes projects as its scopes allow.',
    mend: 'Revoke it on the linked page and make a new one with an expiry.',
    link: 'https://gitlab.com/-/user_settings/personal_access_tokens',
    source: { url: 'https://docs.gitlab.com/security/tokens/', asOf: '2026-11' },
}));

; 




function fieldsDecoder(prefix, fields) {
    return (token) => {
        const behind = token.startsWith(prefix) ? token.slice(prefix.length) : token;
        const found = fieldsOf(behind.split(/[._](?=[^.]*$)/)[0] ?? '') ?? fieldsOf(behind);
        if (found === null)
            return null;
        return decodedOr(Object.fromEntries(Object.entries(fields).map(([key, name]) => [name, found[key]])));
    };
}

; 



  const grafana_cloud_token = ((0,rule .K)({
    id: 'grafana-cloud-token',
    title: 'Grafana Cloud token',
    provider: 'Grafana',
    tags: ['operations'],
    keywords: ['glc_eyj'],
    format: { pieces: ['glc_eyJ', (0,format .eF)('base64', 60, 400), { optional: ['='] }, { optional: ['='] }] },
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

; 



  const grafana_legacy_key = ((0,rule .K)({
    id: 'grafana-legacy-key',
    title: 'Grafana API key',
    provider: 'Grafana',
    tags: ['operations'],
    keywords: ['eyjrijoi'],
    format: { pieces: ['eyJrIjoi', (0,format .eF)('base64', 60, 200), { optional: [{ oneOf: ['==', '='] }] }] },
    decode: fieldsDecoder('', { n: 'name', id: 'organization' }),
    tier: 'high',
    why: 'It reads and changes dashboards and data sources as its role allows.',
    mend: 'Delete it under API keys and make a service account token with an expiry.',
    link: 'https://grafana.com/orgs',
    source: { url: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/', asOf: '2026-11' },
}));

; 



  const hugging_face_oauth_token = ((0,rule .K)({
    id: 'hugging-face-oauth-token',
    title: 'Hugging Face OAuth token',
    provider: 'Hugging Face',
    tags: ['ml'],
    keywords: ['hf_oauth_'],
    format: {
        pieces: [
            'hf_oauth_',
            'eyJ',
            (0,format .eF)('base64url', 14, 1000),
            '.eyJ',
            (0,format .eF)('base64url', 14, 4000),
            '.',
            (0,format .eF)('base64url', 20, 1000),
        ],
    },
    decode: decodeToken,
    tier: 'high',
    why: 'It acts as the user on the hub, as its scopes allow, until it expires.',
    mend: 'Disconnect the app on the linked page and clear the output that printed it.',
    link: 'https://huggingface.co/settings/connected-applications',
    source: { url: 'https://huggingface.co/docs/hub/oauth', asOf: '2026-11' },
}));

; 



  const hyperbolic_api_key = ((0,rule .K)({
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
                    (0,format .eF)('base64url', 14, 1000),
                    '.eyJ',
                    (0,format .eF)('base64url', 14, 4000),
                    '.',
                    (0,format .eF)('base64url', 20, 1000),
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

; 
 
function decodeInfracostKey(key, beside) {
    if (beside?.before.endsWith('.') !== true || /[A-Z]/.test(key))
        return null;
    return { facts: [], tier: { becomes: 'low', because: 'it ends the name of an icon, as a digest does' } };
}

; 



  const infracost_api_key = ((0,rule .K)({
    id: 'infracost-api-key',
    title: 'Infracost API key',
    provider: 'Infracost',
    tags: ['code'],
    keywords: ['ico-'],
    format: { pieces: ['ico-', (0,format .eF)('alnum', 32)] },
    decode: decodeInfracostKey,
    tier: 'high',
    why: 'It uses the price service on the account of the organisation.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://dashboard.infracost.io',
    source: { url: 'https://www.infracost.io/docs/', asOf: '2026-11' },
}));

; 



  const json_web_token = ((0,rule .K)({
    id: 'json-web-token',
    title: 'JSON web token',
    provider: 'any',
    tags: ['generic'],
    keywords: ['eyj'],
    format: {
        pieces: ['eyJ', (0,format .eF)('base64url', 14, 1000), '.eyJ', (0,format .eF)('base64url', 14, 4000), '.', (0,format .eF)('base64url', 20, 1000)],
    },
    decode: decodeToken,
    tier: 'medium',
    why: 'Until it expires it signs in as its subject.',
    mend: 'End the session or rotate the signing key, and clear the output that printed it.',
    link: 'https://www.rfc-editor.org/rfc/rfc8725',
    source: { url: 'https://www.rfc-editor.org/rfc/rfc7519', asOf: '2026-11' },
}));

; 



  const kaggle_json = ((0,rule .K)({
    id: 'kaggle-json',
    title: 'Kaggle API key',
    provider: 'Kaggle',
    tags: ['ml'],
    keywords: ['"username'],
    format: {
        pieces: [
            '"username"',
            (0,format .eF)('space', 0, 8),
            ':',
            (0,format .eF)('space', 0, 8),
            '"',
            (0,format .eF)('base64url', 1, 60),
            '"',
            (0,format .eF)('space', 0, 20),
            ',',
            (0,format .eF)('space', 0, 40),
            '"key"',
            (0,format .eF)('space', 0, 8),
            ':',
            (0,format .eF)('space', 0, 8),
            '"',
            { secret: [(0,format .eF)('hex', 32)] },
            '"',
        ],
        left: 'loose',
        right: 'loose',
    },
    companion: {
        title: 'Kaggle user name',
        format: {
            pieces: ['"username"', (0,format .eF)('space', 0, 8), ':', (0,format .eF)('space', 0, 8), '"', { secret: [(0,format .eF)('base64url', 1, 60)] }],
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

; 



  const kaggle_key = ((0,rule .K)({
    id: 'kaggle-key',
    title: 'Kaggle API key',
    provider: 'Kaggle',
    tags: ['ml'],
    keywords: ['kaggle'],
    format: { pieces: [{ secret: [(0,format .eF)('hex', 32)] }] },
    near: { words: ['kaggle'], within: 120 },
    decode: decodeKaggleKey,
    randomness: { bits: 2.9 },
    tier: 'high',
    why: 'It acts as the Kaggle user: private data sets, notebooks, submissions.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named KAGGLE_KEY.',
    link: 'https://www.kaggle.com/settings',
    source: { url: 'https://www.kaggle.com/docs/api', asOf: '2026-11' },
}));

; 



  const label_studio_access_token = ((0,rule .K)({
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
                    (0,format .eF)('base64url', 14, 1000),
                    '.eyJ',
                    (0,format .eF)('base64url', 14, 4000),
                    '.',
                    (0,format .eF)('base64url', 20, 1000),
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

; 



  const labelbox_api_key = ((0,rule .K)({
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
                    (0,format .eF)('base64url', 14, 1000),
                    '.eyJ',
                    (0,format .eF)('base64url', 14, 4000),
                    '.',
                    (0,format .eF)('base64url', 20, 1000),
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

; 



  const minimax_api_key = ((0,rule .K)({
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
                    (0,format .eF)('base64url', 14, 1000),
                    '.eyJ',
                    (0,format .eF)('base64url', 14, 4000),
                    '.',
                    (0,format .eF)('base64url', 20, 1000),
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

; 



  const motherduck_token = ((0,rule .K)({
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
                    (0,format .eF)('base64url', 14, 1000),
                    '.eyJ',
                    (0,format .eF)('base64url', 14, 4000),
                    '.',
                    (0,format .eF)('base64url', 20, 1000),
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

; 



  const nebius_token = ((0,rule .K)({
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
                    (0,format .eF)('base64url', 14, 1000),
                    '.eyJ',
                    (0,format .eF)('base64url', 14, 4000),
                    '.',
                    (0,format .eF)('base64url', 20, 1000),
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

; 


 
const anonymous = 'b706bc8f-76f9-';
 
function decodeNeptuneToken(token) {
    const fields = fieldsOf(token);
    if (fields === null)
        return null;
    const { api_address: host, api_key: key } = fields;
    const isPublic = typeof key === 'string' && key.startsWith(anonymous);
    return decodedOr({ host }, isPublic ? { tier: { becomes: 'low', because: 'it is of the anonymous account, which is public' } } : {});
}

; 



  const neptune_api_token = ((0,rule .K)({
    id: 'neptune-api-token',
    title: 'Neptune API token',
    provider: 'Neptune',
    tags: ['ml'],
    keywords: ['eyjhcglfywrkcmvzcyi6'],
    format: { pieces: ['eyJhcGlfYWRkcmVzcyI6', (0,format .eF)('base64', 60, 500), { optional: [{ oneOf: ['==', '='] }] }] },
    decode: decodeNeptuneToken,
    tier: 'high',
    why: 'It reads and writes every run and model of the account.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named NEPTUNE_API_TOKEN.',
    link: 'https://app.neptune.ai/',
    source: { url: 'https://docs.neptune.ai/api_token/', asOf: '2026-11' },
}));

; 



  const private_key = ((0,rule .K)({
    id: 'private-key',
    title: 'private key',
    provider: 'any',
    tags: ['key'],
    keywords: ['private key'],
     
    format: {
        pieces: [
            '-----BEGIN ',
            { optional: [(0,format .eF)('label', 2, 40)] },
            'PRIVATE KEY',
            { optional: [' BLOCK'] },
            '-----',
            (0,format .eF)('pem-body', 6, 16000),
            '-----END ',
            { optional: [(0,format .eF)('label', 2, 40)] },
            'PRIVATE KEY',
            { optional: [' BLOCK'] },
            '-----',
        ],
    },
    decode: decodePrivateKey,
    selfMade: true,
    tier: 'high',
    why: 'Whoever has it signs in, signs or decrypts as its owner.',
    mend: 'Remove the public half wherever it is trusted, make a new pair, and keep the private half out of the repository.',
    link: 'https://docs.github.com/authentication/connecting-to-github-with-ssh',
    source: { url: 'https://www.rfc-editor.org/rfc/rfc7468', asOf: '2026-11' },
}));

; 



  const private_key_base64 = ((0,rule .K)({
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
            (0,format .eF)('base64', 200, 12000),
            { optional: [{ oneOf: ['==', '='] }] },
        ],
    },
    decode: decodePrivateKey,
    selfMade: true,
    tier: 'high',
    why: 'Whoever has it signs in, signs or decrypts as its owner.',
    mend: 'Remove the public half wherever it is trusted, make a new pair, and keep the private half out of the repository.',
    link: 'https://docs.github.com/authentication/connecting-to-github-with-ssh',
    source: { url: 'https://www.rfc-editor.org/rfc/rfc7468', asOf: '2026-11' },
}));

; 



  const private_key_der = ((0,rule .K)({
    id: 'private-key-der',
    title: 'RSA private key without armour',
    article: 'an',
    provider: 'any',
    tags: ['key'],
    keywords: ['ibadanbgkqhkig9w0baqefaas', 'ibaakb', 'ibaakc'],
     
    format: {
        pieces: [
            'MII',
            (0,format .eF)('base64', 3),
            { oneOf: ['IBADANBgkqhkiG9w0BAQEFAAS', 'IBAAKB', 'IBAAKC'] },
            (0,format .eF)('base64', 600, 16000),
            { optional: [{ oneOf: ['==', '='] }] },
        ],
    },
    decode: decodePrivateKey,
    selfMade: true,
    tier: 'high',
    why: 'Whoever has it signs in, signs or decrypts as its owner.',
    mend: 'Remove the public half wherever it is trusted, make a new pair, and keep the private half out of the repository.',
    link: 'https://docs.github.com/authentication/connecting-to-github-with-ssh',
    source: { url: 'https://www.rfc-editor.org/rfc/rfc8017', asOf: '2026-11' },
}));

; 



  const private_key_open = ((0,rule .K)({
    id: 'private-key-open',
    title: 'private key without an end',
    provider: 'any',
    tags: ['key'],
    keywords: ['private key'],
    format: {
        pieces: [
            '-----BEGIN ',
            { optional: [(0,format .eF)('label', 2, 40)] },
            'PRIVATE KEY',
            { optional: [' BLOCK'] },
            '-----',
            (0,format .eF)('key-lines', 120, 16000),
        ],
        right: 'loose',
    },
    decode: decodePrivateKey,
    selfMade: true,
    tier: 'high',
    why: 'Whoever has it signs in, signs or decrypts as its owner; of RSA a part of the key is enough to compute the rest.',
    mend: 'Remove the public half wherever it is trusted, make a new pair, and keep the private half out of the repository.',
    link: 'https://docs.github.com/authentication/connecting-to-github-with-ssh',
    source: { url: 'https://www.rfc-editor.org/rfc/rfc7468', asOf: '2026-11' },
}));

; 



  const putty_private_key = ((0,rule .K)({
    id: 'putty-private-key',
    title: 'PuTTY private key',
    provider: 'any',
    tags: ['key'],
    keywords: ['putty-user-key-file-'],
    format: {
        pieces: [
            'PuTTY-User-Key-File-',
            (0,format .eF)('digits', 1),
            ':',
            (0,format .eF)('lines', 40, 3000),
            'Private-Lines:',
            { secret: [(0,format .eF)('lines', 40, 4000)] },
            'Private-MAC:',
        ],
        right: 'loose',
    },
    decode: decodePrivateKey,
    selfMade: true,
    tier: 'high',
    why: 'Whoever has it signs in as its owner.',
    mend: 'Remove the public half wherever it is trusted, make a new pair, and keep the private half out of the repository.',
    link: 'https://the.earth.li/~sgtatham/putty/latest/htmldoc/Chapter8.html',
    source: { url: 'https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html', asOf: '2026-11' },
}));

; 




function decodeMacaroon(token) {
    const bytes = (0,base64 .y4)(token.replace(/^pypi-/, ''));
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

; 



  const pypi_token = ((0,rule .K)({
    id: 'pypi-token',
    title: 'PyPI token',
    provider: 'PyPI',
    tags: ['registry'],
    keywords: ['pypi-age'],
    format: { pieces: [{ oneOf: ['pypi-AgEIcHlwaS5vcmc', 'pypi-AgENdGVzdC5weXBpLm9yZw'] }, (0,format .eF)('base64url', 50, 1000)] },
    decode: decodeMacaroon,
    tier: 'high',
    why: 'It publishes new versions of your packages to everyone who installs them.',
    mend: 'Remove it on the linked page; publish from CI with trusted publishing.',
    link: 'https://pypi.org/manage/account/token/',
    source: { url: 'https://pypi.org/help/#apitoken', asOf: '2026-11' },
}));

; 



  const qdrant_token = ((0,rule .K)({
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
                    (0,format .eF)('base64url', 14, 1000),
                    '.eyJ',
                    (0,format .eF)('base64url', 14, 4000),
                    '.',
                    (0,format .eF)('base64url', 20, 1000),
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

; 
 
function decodeRoboflowKey(_key, beside) {
    if (beside?.before.endsWith('rf_') !== true)
        return null;
    return {
        facts: [{ name: 'kind', value: 'publishable key' }],
        tier: { becomes: 'low', because: 'it is the publishable key' },
    };
}

; 



  const roboflow_api_key = ((0,rule .K)({
    id: 'roboflow-api-key',
    title: 'Roboflow API key',
    provider: 'Roboflow',
    tags: ['ml'],
    keywords: ['roboflow'],
    format: { pieces: [{ secret: [(0,format .eF)('alnum', 20)] }] },
    near: { words: ['roboflow'], within: 120 },
    decode: decodeRoboflowKey,
    randomness: { bits: 3.2, mixed: true },
    tier: 'high',
    why: 'It reads and changes data sets and models of the workspace.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ROBOFLOW_API_KEY.',
    link: 'https://app.roboflow.com/settings/api',
    source: { url: 'https://docs.roboflow.com/api-reference/authentication', asOf: '2026-11' },
}));

; 



  const sentry_organization_token = ((0,rule .K)({
    id: 'sentry-organization-token',
    title: 'Sentry organisation token',
    provider: 'Sentry',
    tags: ['operations'],
    keywords: ['sntrys_eyj'],
    format: {
        pieces: ['sntrys_eyJ', (0,format .eF)('base64', 80, 300), { optional: ['='] }, { optional: ['='] }, '_', (0,format .eF)('base64', 43)],
    },
    decode: fieldsDecoder('sntrys_', { org: 'organization', region_url: 'host' }),
    tier: 'high',
    why: 'It uploads source maps and releases in the name of the organisation.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
    link: 'https://sentry.io/settings/auth-tokens/',
    source: { url: 'https://docs.sentry.io/account/auth-tokens/#organization-auth-tokens', asOf: '2026-11' },
}));

; 



  const snowflake_access_token = ((0,rule .K)({
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
                    (0,format .eF)('base64url', 14, 1000),
                    '.eyJ',
                    (0,format .eF)('base64url', 14, 4000),
                    '.',
                    (0,format .eF)('base64url', 20, 1000),
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

; 



  const ssh2_private_key = ((0,rule .K)({
    id: 'ssh2-private-key',
    title: 'SSH2 private key',
    article: 'an',
    provider: 'any',
    tags: ['key'],
    keywords: ['ssh2 encrypted private key'],
    format: {
        pieces: [
            '---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----',
            (0,format .eF)('pem-body', 60, 16000),
            '---- END SSH2 ENCRYPTED PRIVATE KEY ----',
        ],
    },
    decode: decodePrivateKey,
    selfMade: true,
    tier: 'high',
    why: 'Whoever has it signs in as its owner; the armour says encrypted whether it is or not.',
    mend: 'Remove the public half wherever it is trusted, make a new pair, and keep the private half out of the repository.',
    link: 'https://docs.github.com/authentication/connecting-to-github-with-ssh',
    source: { url: 'https://www.rfc-editor.org/rfc/rfc4716', asOf: '2026-11' },
}));

; 

















































const own = [activeloop_token, aleph_alpha_token, arize_phoenix_key, aws_access_key_id, aws_bedrock_api_key, aws_bedrock_short_term_key, aws_secret_access_key, azure_cask_key, azure_client_secret, azure_connection_string, azure_shared_access_signature, azure_storage_key, cerebrium_api_key, curve_key_der, earthdata_token, eden_ai_key, gcp_service_account_key, github_installation_token, github_token, gitlab_routable_runner_token, gitlab_routable_token, grafana_cloud_token, grafana_legacy_key, hugging_face_oauth_token, hyperbolic_api_key, infracost_api_key, json_web_token, kaggle_json, kaggle_key, label_studio_access_token, labelbox_api_key, minimax_api_key, motherduck_token, nebius_token, neptune_api_token, private_key, private_key_base64, private_key_der, private_key_open, putty_private_key, pypi_token, qdrant_token, roboflow_api_key, sentry_organization_token, snowflake_access_token, ssh2_private_key];
const bytes = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(chunkUrl)), ['rules', 'json'].join('.')));
let at = bytes.indexOf(10) + 1;
const places = new Map();
 
const waiting = {};
for (const field of ["title","provider","tags","format","near","randomness","tier","why","mend","link","source","decode","companion","article","checksum","hostNear","identity","selfMade","followedBy","onlyIn"])
  Object.defineProperty(waiting, field, { get() { return whole(this)[field]; } });
function whole(rule) {
  const [from, to] = places.get(rule);
  places.delete(rule);
  Object.setPrototypeOf(rule, Object.prototype);
  return Object.assign(rule, JSON.parse(bytes.toString('utf8', from, to)));
}
let next = 0;
const rules = JSON.parse(bytes.toString('utf8', 0, at)).map((head) => {
  if (head === null) return own[next++];
  const rule = Object.create(waiting);
  rule.id = head[0];
  rule.keywords = head[1];
  places.set(rule, [at, at + head[2]]);
  at += head[2];
  return rule;
});


  })

};
