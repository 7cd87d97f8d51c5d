export const id = 2160;
export const ids = [2160];
export const modules = {

/***/ 670:
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

/***/ 959:
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

/***/ 2160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./lib/secrets/format.js
var format = __webpack_require__(670);
// EXTERNAL MODULE: ./lib/secrets/rule.js
var rule = __webpack_require__(959);
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

;// CONCATENATED MODULE: ./lib/secrets/rules/atlassian-token.js


/* harmony default export */ const atlassian_token = ((0,rule/* defineRule */.K)({
    id: 'atlassian-token',
    title: 'Atlassian API token',
    provider: 'Atlassian',
    tags: ['code'],
    keywords: ['atatt3', 'atctt3'],
    format: { pieces: [{ oneOf: ['ATATT3', 'ATCTT3'] }, (0,format/* run */.eF)('base64url', 20, 240), '=', (0,format/* run */.eF)('upper-hex', 8)] },
    checksum: { encoding: 'upper-hex', digits: 8, from: 0, gap: 0 },
    tier: 'high',
    why: 'It acts as the user in Jira, Confluence and Bitbucket.',
    mend: 'Revoke it on the linked page.',
    link: 'https://id.atlassian.com/manage-profile/security/api-tokens',
    source: {
        url: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
        asOf: '2026-11',
    },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/aws-access-key-id.js


/* harmony default export */ const aws_access_key_id = ((0,rule/* defineRule */.K)({
    id: 'aws-access-key-id',
    title: 'AWS access key id',
    article: 'an',
    provider: 'Amazon Web Services',
    tags: ['ml', 'cloud'],
    keywords: ['akia', 'asia', 'abia', 'acca'],
    format: { pieces: [{ oneOf: ['AKIA', 'ASIA', 'ABIA', 'ACCA'] }, (0,format/* run */.eF)('base32', 16)] },
    tier: 'low',
    why: 'Alone it names a key and its account; it opens nothing without the secret half.',
    mend: 'Look for the secret half nearby; if it leaked, deactivate the key.',
    link: 'https://console.aws.amazon.com/iam/home#/security_credentials',
    source: { url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/aws-bedrock-api-key.js


/* harmony default export */ const aws_bedrock_api_key = ((0,rule/* defineRule */.K)({
    id: 'aws-bedrock-api-key',
    title: 'Amazon Bedrock API key',
    provider: 'Amazon Web Services',
    tags: ['ml', 'cloud'],
    keywords: ['absk'],
    format: { pieces: ['ABSK', (0,format/* run */.eF)('base64', 109, 269), { optional: [{ oneOf: ['==', '='] }] }] },
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
    },
    randomness: { bits: 4.1 },
    tier: 'medium',
    why: 'With its key id it does what the IAM user may: buckets with data, training jobs, GPU machines on your bill.',
    mend: 'Deactivate the key in IAM, make a new one or use OIDC in CI, and read CloudTrail for its key id.',
    link: 'https://console.aws.amazon.com/iam/home#/security_credentials',
    source: { url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/azure-cask-key.js


/* harmony default export */ const azure_cask_key = ((0,rule/* defineRule */.K)({
    id: 'azure-cask-key',
    title: 'Azure resource key',
    provider: 'Microsoft Azure',
    tags: ['ml', 'cloud'],
    keywords: ['jqqj9'],
    format: { pieces: [(0,format/* run */.eF)('alnum', 52), 'JQQJ9', (0,format/* run */.eF)('alnum', 27)] },
    tier: 'high',
    why: 'Whoever has it calls Azure OpenAI or another Azure resource on your account and your bill, and may read what the account stores there.',
    mend: 'Regenerate the key of the resource in the portal and prefer an identity over keys.',
    link: 'https://portal.azure.com/',
    source: { url: 'https://github.com/microsoft/security-utilities', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/azure-client-secret.js


/* harmony default export */ const azure_client_secret = ((0,rule/* defineRule */.K)({
    id: 'azure-client-secret',
    title: 'Microsoft Entra client secret',
    provider: 'Microsoft Azure',
    tags: ['cloud'],
    keywords: ['0q~', '1q~', '2q~', '3q~', '4q~', '5q~', '6q~', '7q~', '8q~', '9q~'],
    format: { pieces: [(0,format/* run */.eF)('alnum', 3), (0,format/* run */.eF)('digits', 1), 'Q~', (0,format/* run */.eF)('dotted', 31, 34)] },
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
    format: { pieces: ['AccountKey=', { secret: [(0,format/* run */.eF)('base64', 86), '=='] }], right: 'loose' },
    tier: 'high',
    why: 'It reads, writes and deletes everything in the account.',
    mend: 'Rotate the key in the portal and prefer an identity over account keys.',
    link: 'https://portal.azure.com/',
    source: {
        url: 'https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string',
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
    tier: 'high',
    why: 'Whoever has it calls Azure OpenAI on your account and your bill, and may read what the account stores there.',
    mend: 'Regenerate the key of the resource in the portal and prefer an identity over keys.',
    link: 'https://portal.azure.com/',
    source: { url: 'https://learn.microsoft.com/azure/ai-services/openai/reference', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/azure-storage-key.js


/* harmony default export */ const azure_storage_key = ((0,rule/* defineRule */.K)({
    id: 'azure-storage-key',
    title: 'Azure Storage account key',
    provider: 'Microsoft Azure',
    tags: ['ml', 'cloud'],
    keywords: ['+ast'],
    format: { pieces: [(0,format/* run */.eF)('base64', 76), '+ASt', (0,format/* run */.eF)('base64', 6), '=='], right: 'loose' },
    tier: 'high',
    why: 'It reads, writes and deletes everything in the storage account.',
    mend: 'Rotate the key in the portal and prefer an identity over account keys.',
    link: 'https://portal.azure.com/#browse/Microsoft.Storage%2FStorageAccounts',
    source: { url: 'https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage', asOf: '2026-11' },
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

;// CONCATENATED MODULE: ./lib/secrets/rules/clearml-secret-key.js


/* harmony default export */ const clearml_secret_key = ((0,rule/* defineRule */.K)({
    id: 'clearml-secret-key',
    title: 'ClearML secret key',
    provider: 'ClearML',
    tags: ['ml'],
    keywords: ['clearml', 'trains_api'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 50, 64)] }] },
    near: { words: ['clearml', 'trains_api'], within: 300 },
    randomness: { bits: 3.9, mixed: true },
    tier: 'high',
    why: 'With the access key it runs tasks on your agents and reads artifacts.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named CLEARML_API_SECRET_KEY.',
    link: 'https://app.clear.ml/settings/workspace-configuration',
    source: { url: 'https://clear.ml/docs/latest/docs/webapp/settings/webapp_settings_profile', asOf: '2026-11' },
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
    tier: 'high',
    why: 'It reads and writes every experiment and model of the account.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named COMET_API_KEY.',
    link: 'https://www.comet.com/account-settings/apiKeys',
    source: { url: 'https://www.comet.com/docs/v2/guides/experiment-management/configure-sdk/', asOf: '2026-11' },
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

;// CONCATENATED MODULE: ./lib/secrets/rules/databricks-token.js


/* harmony default export */ const databricks_token = ((0,rule/* defineRule */.K)({
    id: 'databricks-token',
    title: 'Databricks token',
    provider: 'Databricks',
    tags: ['ml', 'cloud'],
    keywords: ['dapi'],
    format: { pieces: ['dapi', (0,format/* run */.eF)('hex', 32), { optional: ['-', (0,format/* run */.eF)('digits', 1)] }] },
    tier: 'high',
    why: 'It reads and writes tables, notebooks, models and clusters of the workspace.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DATABRICKS_TOKEN.',
    link: 'https://accounts.cloud.databricks.com/',
    source: { url: 'https://docs.databricks.com/en/dev-tools/auth/pat.html', asOf: '2026-11' },
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
    onlyIn: ['.dvc/config'],
    tier: 'high',
    why: 'It opens the storage that holds every version of data and models.',
    mend: 'Rotate it at the storage provider and keep it in `.dvc/config.local` (`dvc remote modify --local`).',
    link: 'https://dvc.org/doc/command-reference/remote/modify',
    source: { url: 'https://dvc.org/doc/command-reference/config', asOf: '2026-11' },
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

;// CONCATENATED MODULE: ./lib/secrets/rules/gcp-access-token.js


/* harmony default export */ const gcp_access_token = ((0,rule/* defineRule */.K)({
    id: 'gcp-access-token',
    title: 'Google OAuth access token',
    provider: 'Google',
    tags: ['cloud'],
    keywords: ['ya29.'],
    format: { pieces: ['ya29.', (0,format/* run */.eF)('base64url', 60, 1000)] },
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
    tier: 'high',
    why: 'It is the service account: buckets, data sets, training jobs and all else that its roles allow, with no expiry.',
    mend: 'Delete the key on the linked page, use workload identity federation in CI, and read the audit log for its key id.',
    link: 'https://console.cloud.google.com/iam-admin/serviceaccounts',
    source: { url: 'https://cloud.google.com/iam/docs/keys-create-delete', asOf: '2026-11' },
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
    ],
    format: 'assignment',
    tier: 'medium',
    why: 'Its name says that it opens something.',
    mend: 'Change it where it is used, and read it from a secret or the environment.',
    link: 'https://docs.github.com/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions',
    source: { url: 'https://owasp.org/www-community/vulnerabilities/Use_of_hard-coded_password', asOf: '2026-11' },
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
    tier: 'high',
    why: 'Until it expires (an hour at most) it does what the installed app may.',
    mend: 'Revoke it (DELETE /installation/token), and find out what printed it.',
    link: 'https://github.com/settings/installations',
    source: {
        url: 'https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app',
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
    tier: 'high',
    why: 'It reads and, with the scope, changes repositories, workflows and packages of its owner.',
    mend: 'Revoke it on the linked page, then use the workflow token or a fine-grained token with an expiry.',
    link: 'https://github.com/settings/tokens',
    source: {
        url: 'https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github',
        asOf: '2026-11',
    },
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
                ],
            },
            (0,format/* run */.eF)('base64url', 20, 64),
        ],
    },
    tier: 'high',
    why: 'It reads and changes projects, runners or packages, as its kind and scopes allow.',
    mend: 'Revoke it on the linked page and make a new one with an expiry.',
    link: 'https://gitlab.com/-/user_settings/personal_access_tokens',
    source: { url: 'https://docs.gitlab.com/security/tokens/', asOf: '2026-11' },
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

;// CONCATENATED MODULE: ./lib/secrets/rules/grafana-legacy-key.js


/* harmony default export */ const grafana_legacy_key = ((0,rule/* defineRule */.K)({
    id: 'grafana-legacy-key',
    title: 'Grafana API key',
    provider: 'Grafana',
    tags: ['operations'],
    keywords: ['eyjrijoi'],
    format: { pieces: ['eyJrIjoi', (0,format/* run */.eF)('base64', 60, 200), { optional: [{ oneOf: ['==', '='] }] }] },
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
    tier: 'high',
    why: 'It reads and changes dashboards and data sources as its role allows.',
    mend: 'Delete it under service accounts and make a new one with an expiry.',
    link: 'https://grafana.com/orgs',
    source: { url: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/', asOf: '2026-11' },
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
    tier: 'medium',
    why: 'Until it expires it signs in as its subject.',
    mend: 'End the session or rotate the signing key, and clear the output that printed it.',
    link: 'https://www.rfc-editor.org/rfc/rfc8725',
    source: { url: 'https://www.rfc-editor.org/rfc/rfc7519', asOf: '2026-11' },
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
    randomness: { bits: 2.9 },
    tier: 'high',
    why: 'It acts as the Kaggle user: private data sets, notebooks, submissions.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named KAGGLE_KEY.',
    link: 'https://www.kaggle.com/settings',
    source: { url: 'https://www.kaggle.com/docs/api', asOf: '2026-11' },
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
    tier: 'high',
    why: 'It reads and changes tasks, annotations and the storage that the projects are joined to.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LABEL_STUDIO_API_KEY.',
    link: 'https://labelstud.io/guide/access_tokens',
    source: { url: 'https://labelstud.io/guide/access_tokens', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/langfuse-secret-key.js


/* harmony default export */ const langfuse_secret_key = ((0,rule/* defineRule */.K)({
    id: 'langfuse-secret-key',
    title: 'Langfuse secret key',
    provider: 'Langfuse',
    tags: ['ml'],
    keywords: ['sk-lf-'],
    format: { pieces: ['sk-lf-', ...format/* uuid */.uR] },
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
    keywords: ['modal'],
    format: { pieces: [{ secret: ['as-', (0,format/* run */.eF)('alnum', 22)] }] },
    near: { words: ['modal'], within: 200 },
    tier: 'high',
    why: 'It runs code and reads secrets of the workspace, GPUs on your bill.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named MODAL_TOKEN_SECRET.',
    link: 'https://modal.com/settings/tokens',
    source: { url: 'https://modal.com/docs/reference/modal.config', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/neptune-api-token.js


/* harmony default export */ const neptune_api_token = ((0,rule/* defineRule */.K)({
    id: 'neptune-api-token',
    title: 'Neptune API token',
    provider: 'Neptune',
    tags: ['ml'],
    keywords: ['eyjhcglfywrkcmvzcyi6'],
    format: { pieces: ['eyJhcGlfYWRkcmVzcyI6', (0,format/* run */.eF)('base64', 60, 500), { optional: [{ oneOf: ['==', '='] }] }] },
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
            (0,format/* run */.eF)('url-user', 1, 80),
            (0,format/* run */.eF)('space', 1, 40),
            'password',
            (0,format/* run */.eF)('space', 1, 8),
            { secret: [(0,format/* run */.eF)('printable', 8, 200)] },
        ],
        right: 'loose',
    },
    tier: 'medium',
    why: 'It signs in on the machine that it names.',
    mend: 'Change the password or revoke the token, and keep the file in the home folder only.',
    link: 'https://owasp.org/www-project-top-ten/',
    source: { url: 'https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html', asOf: '2026-11' },
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

;// CONCATENATED MODULE: ./lib/secrets/rules/prefect-api-key.js


/* harmony default export */ const prefect_api_key = ((0,rule/* defineRule */.K)({
    id: 'prefect-api-key',
    title: 'Prefect API key',
    provider: 'Prefect',
    tags: ['ml', 'operations'],
    keywords: ['pnu_'],
    format: { pieces: ['pnu_', (0,format/* run */.eF)('alnum', 36)] },
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

;// CONCATENATED MODULE: ./lib/secrets/rules/pypi-token.js


/* harmony default export */ const pypi_token = ((0,rule/* defineRule */.K)({
    id: 'pypi-token',
    title: 'PyPI token',
    provider: 'PyPI',
    tags: ['registry'],
    keywords: ['pypi-age'],
    format: { pieces: [{ oneOf: ['pypi-AgEIcHlwaS5vcmc', 'pypi-AgENdGVzdC5weXBpLm9yZw'] }, (0,format/* run */.eF)('base64url', 50, 1000)] },
    tier: 'high',
    why: 'It publishes new versions of your packages to everyone who installs them.',
    mend: 'Remove it on the linked page; publish from CI with trusted publishing.',
    link: 'https://pypi.org/manage/account/token/',
    source: { url: 'https://pypi.org/help/#apitoken', asOf: '2026-11' },
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

;// CONCATENATED MODULE: ./lib/secrets/rules/roboflow-api-key.js


/* harmony default export */ const roboflow_api_key = ((0,rule/* defineRule */.K)({
    id: 'roboflow-api-key',
    title: 'Roboflow API key',
    provider: 'Roboflow',
    tags: ['ml'],
    keywords: ['roboflow'],
    format: { pieces: [{ secret: [(0,format/* run */.eF)('alnum', 20)] }] },
    near: { words: ['roboflow'], within: 120 },
    randomness: { bits: 3.2, mixed: true },
    tier: 'high',
    why: 'It reads and changes data sets and models of the workspace.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ROBOFLOW_API_KEY.',
    link: 'https://app.roboflow.com/settings/api',
    source: { url: 'https://docs.roboflow.com/api-reference/authentication', asOf: '2026-11' },
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

;// CONCATENATED MODULE: ./lib/secrets/rules/shopify-token.js


/* harmony default export */ const shopify_token = ((0,rule/* defineRule */.K)({
    id: 'shopify-token',
    title: 'Shopify token',
    provider: 'Shopify',
    tags: ['payment'],
    keywords: ['shpat_', 'shpss_', 'shpca_', 'shppa_'],
    format: { pieces: [{ oneOf: ['shpat_', 'shpss_', 'shpca_', 'shppa_'] }, (0,format/* run */.eF)('hex', 32)] },
    tier: 'high',
    why: 'It reads and changes orders and customers of the shop.',
    mend: 'Rotate it in the app settings of the shop.',
    link: 'https://admin.shopify.com/',
    source: { url: 'https://shopify.dev/docs/apps/build/authentication-authorization', asOf: '2026-11' },
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

;// CONCATENATED MODULE: ./lib/secrets/rules/sonarqube-token.js


/* harmony default export */ const sonarqube_token = ((0,rule/* defineRule */.K)({
    id: 'sonarqube-token',
    title: 'SonarQube token',
    provider: 'SonarQube',
    tags: ['operations'],
    keywords: ['squ_', 'sqp_', 'sqa_'],
    format: { pieces: [{ oneOf: ['squ_', 'sqp_', 'sqa_'] }, (0,format/* run */.eF)('hex', 40)] },
    tier: 'high',
    why: 'It reads code and results of the projects that it may see.',
    mend: 'Revoke it under security in the account.',
    link: 'https://sonarcloud.io/account/security',
    source: { url: 'https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/', asOf: '2026-11' },
}));

;// CONCATENATED MODULE: ./lib/secrets/rules/sourcegraph-token.js


/* harmony default export */ const sourcegraph_token = ((0,rule/* defineRule */.K)({
    id: 'sourcegraph-token',
    title: 'Sourcegraph token',
    provider: 'Sourcegraph',
    tags: ['code'],
    keywords: ['sgp_'],
    format: { pieces: ['sgp_', { optional: [(0,format/* run */.eF)('hex', 16), '_'] }, (0,format/* run */.eF)('hex', 40)] },
    tier: 'high',
    why: 'It reads the code that its owner may read.',
    mend: 'Delete it on the linked page.',
    link: 'https://sourcegraph.com/user/settings/tokens',
    source: { url: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token', asOf: '2026-11' },
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
    keywords: ['stability', 'dreamstudio'],
    format: { pieces: [{ secret: ['sk-', (0,format/* run */.eF)('alnum', 48)] }] },
    near: { words: ['stability', 'dreamstudio'], within: 200 },
    tier: 'high',
    why: 'Whoever has it calls Stability AI on your account and your bill, and may read what the account stores there.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named STABILITY_API_KEY.',
    link: 'https://platform.stability.ai/account/keys',
    source: { url: 'https://platform.stability.ai/docs/getting-started/authentication', asOf: '2026-11' },
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

;// CONCATENATED MODULE: ./lib/secrets/rules/telegram-bot-token.js


/* harmony default export */ const telegram_bot_token = ((0,rule/* defineRule */.K)({
    id: 'telegram-bot-token',
    title: 'Telegram bot token',
    provider: 'Telegram',
    tags: ['chat'],
    keywords: [':aa'],
    format: { pieces: [(0,format/* run */.eF)('digits', 8, 10), ':AA', (0,format/* run */.eF)('base64url', 33)] },
    randomness: { bits: 4.0 },
    tier: 'high',
    why: 'It is the bot: reads what users write and answers them.',
    mend: 'Revoke it with @BotFather (/revoke) and keep the new one in a secret.',
    link: 'https://t.me/BotFather',
    source: { url: 'https://core.telegram.org/bots/features#botfather', asOf: '2026-11' },
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

;// CONCATENATED MODULE: ./lib/secrets/rules/vault-token.js


/* harmony default export */ const vault_token = ((0,rule/* defineRule */.K)({
    id: 'vault-token',
    title: 'HashiCorp Vault token',
    provider: 'HashiCorp',
    tags: ['operations'],
    keywords: ['hvs.', 'hvb.', 'hvr.'],
    format: { pieces: [{ oneOf: ['hvs.', 'hvb.', 'hvr.'] }, (0,format/* run */.eF)('base64url', 90, 300)] },
    tier: 'high',
    why: 'It reads the secrets that its policies allow.',
    mend: 'Revoke it (`vault token revoke`) and read the audit log.',
    link: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
    source: { url: 'https://developer.hashicorp.com/vault/docs/concepts/tokens', asOf: '2026-11' },
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
    tier: 'high',
    why: 'It reads and writes every run, artifact and model of the account and its teams.',
    mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named WANDB_API_KEY.',
    link: 'https://wandb.ai/settings',
    source: { url: 'https://docs.wandb.ai/support/find_api_key/', asOf: '2026-11' },
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

;// CONCATENATED MODULE: ./lib/secrets/rules/registry.js
// Generated by `npm run generate`.
























































































































const rules = [
    age_secret_key,
    airtable_token,
    anthropic_admin_key,
    anthropic_api_key,
    assemblyai_api_key,
    atlassian_token,
    aws_access_key_id,
    aws_bedrock_api_key,
    aws_bedrock_short_term_key,
    aws_secret_access_key,
    azure_cask_key,
    azure_client_secret,
    azure_connection_string,
    azure_openai_key,
    azure_storage_key,
    cerebras_api_key,
    circleci_token,
    clearml_secret_key,
    cloudflare_token,
    cohere_api_key,
    comet_api_key,
    crates_io_token,
    database_url,
    databricks_token,
    deepgram_api_key,
    deepseek_api_key,
    digitalocean_token,
    discord_webhook,
    docker_hub_token,
    doppler_service_token,
    doppler_token,
    dropbox_token,
    dvc_remote_secret,
    elevenlabs_api_key,
    firecrawl_api_key,
    fireworks_api_key,
    friendli_token,
    gcp_access_token,
    gcp_oauth_client_secret,
    gcp_service_account_key,
    gemini_api_key,
    generic_secret,
    github_fine_grained_token,
    github_installation_token,
    github_token,
    gitlab_routable_token,
    gitlab_runner_registration_token,
    gitlab_token,
    google_api_key,
    grafana_legacy_key,
    grafana_service_account_token,
    groq_api_key,
    heroku_api_key,
    heroku_legacy_key,
    hugging_face_organization_token,
    hugging_face_token,
    jina_api_key,
    json_web_token,
    jupyter_token,
    kaggle_api_token,
    kaggle_json,
    kaggle_key,
    label_studio_token,
    langfuse_secret_key,
    langsmith_api_key,
    linear_api_key,
    mailgun_api_key,
    mapbox_secret_token,
    mistral_api_key,
    mlflow_tracking_credential,
    modal_token,
    neptune_api_token,
    netlify_token,
    netrc_password,
    new_relic_user_key,
    notion_token,
    npm_token,
    nuget_api_key,
    nvidia_api_key,
    openai_legacy_key,
    openai_project_key,
    openrouter_api_key,
    perplexity_api_key,
    pinecone_api_key,
    pinecone_legacy_key,
    postman_api_key,
    prefect_api_key,
    private_key,
    private_key_base64,
    pulumi_token,
    pypi_token,
    replicate_token,
    roboflow_api_key,
    rubygems_token,
    runpod_api_key,
    sendgrid_api_key,
    sentry_token,
    shopify_token,
    slack_token,
    slack_webhook,
    sonarqube_token,
    sourcegraph_token,
    square_token,
    stability_api_key,
    stripe_live_key,
    stripe_test_key,
    stripe_webhook_secret,
    supabase_secret_key,
    tavily_api_key,
    telegram_bot_token,
    terraform_cloud_token,
    together_api_key,
    together_legacy_key,
    url_password,
    vault_token,
    vercel_token,
    voyage_api_key,
    wandb_api_key,
    wandb_api_key_v1,
    xai_api_key,
];


/***/ })

};
