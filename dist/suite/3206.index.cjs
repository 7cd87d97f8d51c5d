'use strict';
exports.id = 3206;
exports.ids = [3206];
exports.modules = {

  3206:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  r: () => (  providers)
});

; 
 
function defineProvider(provider) {
    return provider;
}

; 

  const airtable = (defineProvider({
    id: 'airtable',
    title: 'Airtable',
    rules: ['airtable-token'],
    hosts: { from: 'fixed', hosts: ['api.airtable.com'] },
    ask: { path: '/v0/meta/whoami', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'id', exists: true }] }],
    dead: [{ status: 401 }],
    facts: [
        { name: 'owner', at: 'id' },
        { name: 'scopes', at: 'scopes[]' },
    ],
    excess: [{ at: 'scopes[]', matches: /:(?:write|manage)$/, says: 'may write' }],
    log: {
        text: 'Enterprise organisations have audit logs.',
        link: 'https://airtable.com/developers/web/api/audit-logs-overview',
    },
    source: { url: 'https://airtable.com/developers/web/api/get-user-id-scopes', asOf: '2026-11' },
}));

; 

  const anthropic = (defineProvider({
    id: 'anthropic',
    title: 'Anthropic',
    rules: ['anthropic-api-key'],
    hosts: { from: 'fixed', hosts: ['api.anthropic.com'] },
    ask: { path: '/v1/models?limit=1', headers: { 'x-api-key': '{secret}', 'anthropic-version': '2023-06-01' } },
    live: [{ status: 200, where: [{ at: 'data', exists: true }] }],
    dead: [{ status: 401, where: [{ at: 'error.type', is: ['authentication_error'] }] }],
    facts: [{ name: 'organisation', at: 'header:anthropic-organization-id' }],
    log: { text: 'Usage by key is in the console, under Usage.', link: 'https://console.anthropic.com/settings/usage' },
    source: { url: 'https://docs.anthropic.com/en/api/errors', asOf: '2026-11' },
}));

; 

  const anthropic_admin = (defineProvider({
    id: 'anthropic-admin',
    title: 'Anthropic (administration)',
    rules: ['anthropic-admin-key'],
    hosts: { from: 'fixed', hosts: ['api.anthropic.com'] },
    ask: { path: '/v1/organizations/me', headers: { 'x-api-key': '{secret}', 'anthropic-version': '2023-06-01' } },
    live: [{ status: 200, where: [{ at: 'id', exists: true }] }],
    dead: [{ status: 401, where: [{ at: 'error.type', is: ['authentication_error'] }] }],
    facts: [{ name: 'organisation', at: 'name' }],
    excess: [{ at: 'id', exists: true, says: 'administers the organisation: members, workspaces and keys' }],
    log: { text: 'Usage by key is in the console, under Usage.', link: 'https://console.anthropic.com/settings/usage' },
    source: { url: 'https://docs.anthropic.com/en/api/administration-api', asOf: '2026-11' },
}));

; 

  const apify = (defineProvider({
    id: 'apify',
    title: 'Apify',
    rules: ['apify-token'],
    hosts: { from: 'fixed', hosts: ['api.apify.com'] },
    ask: { path: '/v2/users/me', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'data.id', exists: true }] }],
    dead: [{ status: 401, where: [{ at: 'error.type', is: ['user-or-token-not-found'] }] }],
    facts: [{ name: 'owner', at: 'data.username' }],
    source: { url: 'https://docs.apify.com/api/v2/users-me-get', asOf: '2026-11' },
}));

; 

  const asana = (defineProvider({
    id: 'asana',
    title: 'Asana',
    rules: ['asana-token'],
    hosts: { from: 'fixed', hosts: ['app.asana.com'] },
    ask: { path: '/api/1.0/users/me', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'data.gid', exists: true }] }],
    dead: [{ status: 401, where: [{ at: 'errors[].message', is: ['Not Authorized'] }] }],
    facts: [
        { name: 'owner', at: 'data.email' },
        { name: 'workspaces', at: 'data.workspaces[].name' },
    ],
    source: { url: 'https://developers.asana.com/reference/getuser', asOf: '2026-11' },
}));

; 

  const assemblyai = (defineProvider({
    id: 'assemblyai',
    title: 'AssemblyAI',
    rules: ['assemblyai-api-key'],
    hosts: { from: 'fixed', hosts: ['api.assemblyai.com', 'api.eu.assemblyai.com'] },
    ask: { path: '/v2/transcript?limit=1', headers: { authorization: '{secret}' } },
    live: [{ status: 200, where: [{ at: 'page_details', exists: true }] }],
    dead: [{ status: 401 }],
    excess: [{ at: 'page_details', exists: true, says: 'reads every transcript of the account' }],
    source: { url: 'https://www.assemblyai.com/docs/api-reference/transcripts/list', asOf: '2026-11' },
}));

; 

  const aws = (defineProvider({
    id: 'aws',
    title: 'Amazon Web Services',
    rules: ['aws-secret-access-key'],
    companion: /^AKIA/,
    hosts: {
        from: 'fixed',
        hosts: ['sts.us-east-1.amazonaws.com', 'sts.us-gov-west-1.amazonaws.com', 'sts.cn-north-1.amazonaws.com.cn'],
    },
    ask: { path: '/?Action=GetCallerIdentity&Version=2011-06-15', sign: { kind: 'aws4' } },
    live: [{ status: 200, where: [{ at: 'text', matches: /arn:aws[a-z-]*:/ }] }],
    dead: [{ status: 403, where: [{ at: 'text', matches: /InvalidClientTokenId/ }] }],
    facts: [
        { name: 'account', at: 'GetCallerIdentityResponse.GetCallerIdentityResult.Account' },
        { name: 'identity', at: 'GetCallerIdentityResponse.GetCallerIdentityResult.Arn' },
    ],
    excess: [
        {
            at: 'GetCallerIdentityResponse.GetCallerIdentityResult.Arn',
            matches: /:root$/,
            says: 'is the root user of the account: it may do everything',
        },
    ],
    commands: [
        'aws iam update-access-key --access-key-id {id} --status Inactive',
        'aws iam delete-access-key --access-key-id {id}',
    ],
    log: {
        text: 'CloudTrail, event history, filtered by the access key id.',
        link: 'https://console.aws.amazon.com/cloudtrailv2/home#/events',
    },
    source: { url: 'https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html', asOf: '2026-11' },
}));

; 

  const azure_openai = (defineProvider({
    id: 'azure-openai',
    title: 'Azure OpenAI',
    rules: ['azure-openai-key', 'azure-ai-key'],
    hosts: { from: 'text', suffixes: ['.openai.azure.com', '.cognitiveservices.azure.com'] },
    ask: { path: '/openai/models?api-version=2024-10-21', headers: { 'api-key': '{secret}' } },
    live: [{ status: 200, where: [{ at: 'data', exists: true }] }],
    dead: [{ status: 401, where: [{ at: 'error.code', is: ['401'] }] }],
    restricted: [{ status: 403, where: [{ at: 'error.message', matches: /virtual network|firewall/i }] }],
    log: {
        text: 'Diagnostic settings of the resource: audit and request logs in Azure Monitor.',
        link: 'https://portal.azure.com',
    },
    source: { url: 'https://learn.microsoft.com/en-us/rest/api/azureopenai/models/list', asOf: '2026-11' },
}));

; 

  const bitly = (defineProvider({
    id: 'bitly',
    title: 'Bitly',
    rules: ['bitly-token'],
    hosts: { from: 'fixed', hosts: ['api-ssl.bitly.com'] },
    ask: { path: '/v4/user', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'login', exists: true }] }],
    dead: [{ status: 403, where: [{ at: 'message', is: ['FORBIDDEN'] }] }],
    facts: [{ name: 'owner', at: 'login' }],
    source: { url: 'https://dev.bitly.com/api-reference/#getUser', asOf: '2026-11' },
}));

; 

  const braintrust = (defineProvider({
    id: 'braintrust',
    title: 'Braintrust',
    rules: ['braintrust-api-key'],
    hosts: { from: 'fixed', hosts: ['api.braintrust.dev'] },
    ask: { path: '/v1/project?limit=5', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'objects', exists: true }] }],
    dead: [{ status: 401 }],
    facts: [{ name: 'projects', at: 'objects[].name' }],
    source: { url: 'https://www.braintrust.dev/docs/reference/api/Projects', asOf: '2026-11' },
}));

; 

  const brevo = (defineProvider({
    id: 'brevo',
    title: 'Brevo',
    rules: ['brevo-api-key'],
    hosts: { from: 'fixed', hosts: ['api.brevo.com'] },
    ask: { path: '/v3/account', headers: { 'api-key': '{secret}' } },
    live: [{ status: 200, where: [{ at: 'email', exists: true }] }],
    dead: [{ status: 401, where: [{ at: 'message', matches: /key not found|api key is not enabled/i }] }],
    restricted: [{ status: 401, where: [{ at: 'message', matches: /unrecognised ip/i }] }],
    facts: [
        { name: 'owner', at: 'email' },
        { name: 'company', at: 'companyName' },
    ],
    source: { url: 'https://developers.brevo.com/docs/how-it-works', asOf: '2026-11' },
}));

; 

  const buildkite = (defineProvider({
    id: 'buildkite',
    title: 'Buildkite',
    rules: ['buildkite-token'],
    hosts: { from: 'fixed', hosts: ['api.buildkite.com'] },
    ask: { path: '/v2/access-token', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'uuid', exists: true }] }],
    dead: [{ status: 401 }],
    facts: [
        { name: 'token', at: 'uuid' },
        { name: 'scopes', at: 'scopes[]' },
    ],
    excess: [{ at: 'scopes[]', matches: /^write_/, says: 'may write builds, pipelines, agents or artifacts' }],
    revoke: {
        host: null,
        ask: { method: 'DELETE', path: '/v2/access-token', headers: { authorization: 'Bearer {secret}' } },
        done: [{ status: 204 }],
        source: 'https://buildkite.com/docs/apis/rest-api/access-token',
    },
    log: {
        text: 'The audit log of the organisation (Enterprise).',
        link: 'https://buildkite.com/docs/platform/audit-log',
    },
    source: { url: 'https://buildkite.com/docs/apis/rest-api/access-token', asOf: '2026-11' },
}));

; 

  const cerebras = (defineProvider({
    id: 'cerebras',
    title: 'Cerebras',
    rules: ['cerebras-api-key'],
    hosts: { from: 'fixed', hosts: ['api.cerebras.ai'] },
    ask: { path: '/v1/models', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'object', is: ['list'] }] }],
    dead: [{ status: 401, where: [{ at: 'code', is: ['wrong_api_key'] }] }],
    source: { url: 'https://inference-docs.cerebras.ai/support/error', asOf: '2026-11' },
}));

; 

  const circleci = (defineProvider({
    id: 'circleci',
    title: 'CircleCI',
    rules: ['circleci-token'],
    hosts: { from: 'fixed', hosts: ['circleci.com'] },
    ask: { path: '/api/v2/me', headers: { 'circle-token': '{secret}' } },
    live: [{ status: 200, where: [{ at: 'login', exists: true }] }],
    dead: [{ status: 401 }],
    provenFor: 'none',
    facts: [{ name: 'owner', at: 'login' }],
    excess: [
        { at: 'login', exists: true, says: 'acts as the user in every project: tokens of this kind have no scopes' },
    ],
    log: { text: 'The audit log of the organisation.', link: 'https://circleci.com/docs/audit-logs/' },
    source: { url: 'https://circleci.com/docs/api/v2/#tag/User/operation/getCurrentUser', asOf: '2026-11' },
}));

; 

  const clearml = (defineProvider({
    id: 'clearml',
    title: 'ClearML',
    rules: ['clearml-secret-key'],
    companion: /^[A-Z0-9]{20,30}$/,
    hosts: { from: 'text', suffixes: ['api.clear.ml'], usual: 'api.clear.ml' },
    ask: { path: '/auth.login', basic: ['{companion}', '{secret}'] },
    live: [{ status: 200, where: [{ at: 'data.token', exists: true }] }],
    dead: [{ status: 401, where: [{ at: 'meta.result_code', is: [401] }] }],
    source: { url: 'https://clear.ml/docs/latest/docs/references/api/', asOf: '2026-11' },
}));

; 

  const clickup = (defineProvider({
    id: 'clickup',
    title: 'ClickUp',
    rules: ['clickup-token'],
    hosts: { from: 'fixed', hosts: ['api.clickup.com'] },
    ask: { path: '/api/v2/user', headers: { authorization: '{secret}' } },
    live: [{ status: 200, where: [{ at: 'user.id', exists: true }] }],
    dead: [{ status: 401, where: [{ at: 'ECODE', matches: /^OAUTH_/ }] }],
    facts: [{ name: 'owner', at: 'user.email' }],
    source: { url: 'https://developer.clickup.com/docs/common_errors', asOf: '2026-11' },
}));

; 

  const cloudflare = (defineProvider({
    id: 'cloudflare',
    title: 'Cloudflare',
    rules: ['cloudflare-token', 'cloudflare-legacy-token'],
    only: /^(?!cfk_|cfat_)/,
    hosts: { from: 'fixed', hosts: ['api.cloudflare.com'] },
    ask: { path: '/client/v4/user/tokens/verify', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'result.status', is: ['active'] }] }],
    dead: [
        { status: 401, where: [{ at: 'errors[].code', is: [1000] }] },
        { status: 200, where: [{ at: 'result.status', is: ['disabled', 'expired'] }] },
    ],
    provenFor: /^cfut_/,
    facts: [
        { name: 'token', at: 'result.id' },
        { name: 'expires', at: 'result.expires_on' },
    ],
    excess: [{ at: 'result.expires_on', missing: true, says: 'does not expire' }],
    log: { text: 'The audit log of the account.', link: 'https://dash.cloudflare.com/?to=/:account/audit-log' },
    source: {
        url: 'https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/verify/',
        asOf: '2026-11',
    },
}));

; 

  const cohere = (defineProvider({
    id: 'cohere',
    title: 'Cohere',
    rules: ['cohere-api-key'],
    hosts: { from: 'fixed', hosts: ['api.cohere.com'] },
    ask: { method: 'POST', path: '/v1/check-api-key', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'valid', is: [true] }] }],
    dead: [{ status: 401 }, { status: 200, where: [{ at: 'valid', is: [false] }] }],
    facts: [
        { name: 'organisation', at: 'organization_id' },
        { name: 'owner', at: 'owner_id' },
    ],
    log: { text: 'The dashboard shows usage by key.', link: 'https://dashboard.cohere.com/billing' },
    source: { url: 'https://docs.cohere.com/reference/checkapikey', asOf: '2026-11' },
}));

; 

  const comet = (defineProvider({
    id: 'comet',
    title: 'Comet',
    rules: ['comet-api-key'],
    hosts: { from: 'text', suffixes: ['www.comet.com'], usual: 'www.comet.com' },
    ask: { path: '/api/rest/v2/account-details', headers: { authorization: '{secret}' } },
    live: [{ status: 200, where: [{ at: 'userName', exists: true }] }],
    dead: [{ status: 401 }],
    facts: [
        { name: 'owner', at: 'userName' },
        { name: 'workspace', at: 'defaultWorkspaceName' },
    ],
    source: { url: 'https://www.comet.com/docs/v2/api-and-sdk/rest-api/read-endpoints/', asOf: '2026-11' },
}));

; 

  const contentful = (defineProvider({
    id: 'contentful',
    title: 'Contentful',
    rules: ['contentful-management-token'],
    hosts: { from: 'fixed', hosts: ['api.contentful.com'] },
    ask: { path: '/users/me', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'sys.type', is: ['User'] }] }],
    dead: [{ status: 401, where: [{ at: 'sys.id', is: ['AccessTokenInvalid'] }] }],
    facts: [{ name: 'owner', at: 'email' }],
    source: { url: 'https://www.contentful.com/developers/docs/references/errors/', asOf: '2026-11' },
}));

; 

  const dagshub = (defineProvider({
    id: 'dagshub',
    title: 'DagsHub',
    rules: ['dagshub-token'],
    hosts: { from: 'fixed', hosts: ['dagshub.com'] },
    ask: { path: '/api/v1/user', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'username', exists: true }] }],
    dead: [{ status: 401 }],
    facts: [{ name: 'owner', at: 'username' }],
    source: { url: 'https://dagshub.com/docs/api/', asOf: '2026-11' },
}));

; 

  const databricks = (defineProvider({
    id: 'databricks',
    title: 'Databricks',
    rules: ['databricks-token'],
    hosts: {
        from: 'text',
        suffixes: ['.cloud.databricks.com', '.azuredatabricks.net', '.gcp.databricks.com', '.databricks.azure.us'],
    },
    ask: { path: '/api/2.0/preview/scim/v2/Me', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'userName', exists: true }] }],
    dead: [{ status: [401, 403], where: [{ at: 'message', matches: /invalid access token/i }] }],
    facts: [
        { name: 'owner', at: 'userName' },
        { name: 'groups', at: 'groups[].display' },
        { name: 'entitlements', at: 'entitlements[].value' },
    ],
    excess: [{ at: 'groups[].display', is: ['admins'], says: 'is an administrator of the workspace' }],
    log: {
        text: 'The system table system.access.audit, filtered by the user and the token.',
        link: 'https://docs.databricks.com/en/admin/account-settings/audit-logs.html',
    },
    source: { url: 'https://docs.databricks.com/api/workspace/currentuser/me', asOf: '2026-11' },
}));

; 

  const datadog = (defineProvider({
    id: 'datadog',
    title: 'Datadog',
    rules: ['datadog-api-key'],
    hosts: {
        from: 'fixed',
        hosts: [
            'api.datadoghq.com',
            'api.us3.datadoghq.com',
            'api.us5.datadoghq.com',
            'api.datadoghq.eu',
            'api.ap1.datadoghq.com',
            'api.ap2.datadoghq.com',
            'api.ddog-gov.com',
        ],
    },
    ask: { path: '/api/v1/validate', headers: { 'dd-api-key': '{secret}' } },
    live: [{ status: 200, where: [{ at: 'valid', is: [true] }] }],
    dead: [{ status: 403, where: [{ at: 'errors[]', is: ['Forbidden'] }] }],
    log: { text: 'The audit trail, filtered by the key.', link: 'https://app.datadoghq.com/audit-trail' },
    source: { url: 'https://docs.datadoghq.com/api/latest/authentication/#validate-api-key', asOf: '2026-11' },
}));

; 

  const deepgram = (defineProvider({
    id: 'deepgram',
    title: 'Deepgram',
    rules: ['deepgram-api-key'],
    hosts: { from: 'fixed', hosts: ['api.deepgram.com'] },
    ask: { path: '/v1/projects', headers: { authorization: 'Token {secret}' } },
    live: [{ status: 200, where: [{ at: 'projects', exists: true }] }],
    dead: [{ status: 401, where: [{ at: 'err_code', is: ['INVALID_AUTH'] }] }],
    facts: [{ name: 'projects', at: 'projects[].name' }],
    log: { text: 'Requests are listed by project.', link: 'https://console.deepgram.com' },
    source: { url: 'https://developers.deepgram.com/docs/errors', asOf: '2026-11' },
}));

; 

  const deepinfra = (defineProvider({
    id: 'deepinfra',
    title: 'DeepInfra',
    rules: ['deepinfra-api-key'],
    hosts: { from: 'fixed', hosts: ['api.deepinfra.com'] },
    ask: { path: '/v1/me', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'uid', exists: true }] }],
    dead: [{ status: 401 }],
    provenFor: 'none',
    facts: [{ name: 'owner', at: 'uid' }],
    source: { url: 'https://deepinfra.com/docs/api-reference', asOf: '2026-11' },
}));

; 

  const deepseek = (defineProvider({
    id: 'deepseek',
    title: 'DeepSeek',
    rules: ['deepseek-api-key'],
    hosts: { from: 'fixed', hosts: ['api.deepseek.com'] },
    ask: { path: '/user/balance', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'balance_infos', exists: true }] }],
    dead: [{ status: 401 }],
    facts: [
        { name: 'balance', at: 'balance_infos[].total_balance' },
        { name: 'currency', at: 'balance_infos[].currency' },
    ],
    log: { text: 'The platform shows usage by key.', link: 'https://platform.deepseek.com/usage' },
    source: { url: 'https://api-docs.deepseek.com/api/get-user-balance', asOf: '2026-11' },
}));

; 

  const digitalocean = (defineProvider({
    id: 'digitalocean',
    title: 'DigitalOcean',
    rules: ['digitalocean-token'],
    only: /^(?!dor_v1_)/,
    hosts: { from: 'fixed', hosts: ['api.digitalocean.com'] },
    ask: { path: '/v2/account', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'account.uuid', exists: true }] }],
    dead: [{ status: 401, where: [{ at: 'id', matches: /^unauthorized$/i }] }],
    facts: [
        { name: 'owner', at: 'account.email' },
        { name: 'team', at: 'account.team.name' },
    ],
    revoke: {
        host: 'cloud.digitalocean.com',
        ask: {
            method: 'POST',
            path: '/v1/oauth/revoke',
            headers: { authorization: 'Bearer {secret}' },
            form: { token: '{secret}' },
        },
        only: /^doo_v1_/,
        done: [{ status: 200 }],
        source: 'https://docs.digitalocean.com/reference/api/oauth/',
    },
    log: { text: 'The security history of the team.', link: 'https://cloud.digitalocean.com/account/security' },
    source: { url: 'https://docs.digitalocean.com/reference/api/digitalocean/', asOf: '2026-11' },
}));

; 

  const discord_bot = (defineProvider({
    id: 'discord-bot',
    title: 'Discord (bot)',
    rules: ['discord-bot-token'],
    hosts: { from: 'fixed', hosts: ['discord.com'] },
    ask: { path: '/api/v10/users/@me', headers: { authorization: 'Bot {secret}' } },
    live: [{ status: 200, where: [{ at: 'id', exists: true }] }],
    dead: [{ status: 401, where: [{ at: 'message', is: ['401: Unauthorized'] }] }],
    facts: [{ name: 'owner', at: 'username' }],
    log: { text: 'The audit log of each server that the bot is in.' },
    source: { url: 'https://discord.com/developers/docs/resources/user#get-current-user', asOf: '2026-11' },
}));

; 

  const discord_webhook = (defineProvider({
    id: 'discord-webhook',
    title: 'Discord (webhook)',
    rules: ['discord-webhook'],
    hosts: { from: 'fixed', hosts: ['discord.com'] },
    ask: { path: '/api/v10/webhooks/{secret}' },
    live: [{ status: 200, where: [{ at: 'id', exists: true }] }],
    dead: [
        { status: 404, where: [{ at: 'code', is: [10015] }] },
        { status: 401, where: [{ at: 'code', is: [50027] }] },
    ],
    facts: [
        { name: 'name', at: 'name' },
        { name: 'channel', at: 'channel_id' },
        { name: 'server', at: 'guild_id' },
    ],
    revoke: {
        host: null,
        ask: { method: 'DELETE', path: '/api/v10/webhooks/{secret}' },
        done: [{ status: 204 }],
        source: 'https://discord.com/developers/docs/resources/webhook#delete-webhook-with-token',
    },
    log: { text: 'The audit log of the server; what was posted stands in the channel.' },
    source: { url: 'https://discord.com/developers/docs/resources/webhook#get-webhook-with-token', asOf: '2026-11' },
}));

; 

  const doppler = (defineProvider({
    id: 'doppler',
    title: 'Doppler',
    rules: ['doppler-token', 'doppler-service-token'],
    hosts: { from: 'fixed', hosts: ['api.doppler.com'] },
    ask: { path: '/v3/me', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'workplace', exists: true }] }],
    dead: [{ status: 401 }],
    facts: [
        { name: 'workplace', at: 'workplace.name' },
        { name: 'token', at: 'name' },
        { name: 'kind', at: 'type' },
    ],
    revoke: {
        host: null,
        ask: {
            method: 'POST',
            path: '/v3/auth/revoke',
            headers: { authorization: 'Bearer {secret}' },
            json: '{"token":"{secret}"}',
        },
        done: [{ status: 200, where: [{ at: 'success', is: [true] }] }],
        source: 'https://docs.doppler.com/reference/auth-revoke',
    },
    log: {
        text: 'The access logs of each config, and the workplace logs.',
        link: 'https://docs.doppler.com/docs/activity-logs',
    },
    source: { url: 'https://docs.doppler.com/reference/auth-me', asOf: '2026-11' },
}));

; 

  const dropbox = (defineProvider({
    id: 'dropbox',
    title: 'Dropbox',
    rules: ['dropbox-token'],
    hosts: { from: 'fixed', hosts: ['api.dropboxapi.com'] },
    ask: {
        method: 'POST',
        path: '/2/users/get_current_account',
        headers: { authorization: 'Bearer {secret}' },
        json: 'null',
    },
    live: [
        { status: 200, where: [{ at: 'account_id', exists: true }] },
        { status: 401, where: [{ at: 'error_summary', matches: /^missing_scope/ }] },
    ],
    dead: [{ status: 401, where: [{ at: 'error_summary', matches: /^(?:invalid|expired)_access_token/ }] }],
    facts: [{ name: 'owner', at: 'email' }],
    revoke: {
        host: null,
        ask: { method: 'POST', path: '/2/auth/token/revoke', headers: { authorization: 'Bearer {secret}' }, json: 'null' },
        done: [{ status: 200 }],
        source: 'https://www.dropbox.com/developers/documentation/http/documentation#auth-token-revoke',
    },
    log: {
        text: 'The security page of the account; the activity log of teams.',
        link: 'https://www.dropbox.com/account/security',
    },
    source: {
        url: 'https://www.dropbox.com/developers/documentation/http/documentation#users-get_current_account',
        asOf: '2026-11',
    },
}));

; 

  const e2b = (defineProvider({
    id: 'e2b',
    title: 'E2B',
    rules: ['e2b-api-key'],
    hosts: { from: 'fixed', hosts: ['api.e2b.app'] },
    ask: { path: '/sandboxes', headers: { 'x-api-key': '{secret}' } },
    live: [{ status: 200, where: [{ at: 'text', matches: /^\s*\[\s*[\]{]/ }] }],
    dead: [{ status: 401 }],
    facts: [{ name: 'sandboxes', at: '[].sandboxID' }],
    source: { url: 'https://e2b.dev/docs/api-reference', asOf: '2026-11' },
}));

; 

  const elevenlabs = (defineProvider({
    id: 'elevenlabs',
    title: 'ElevenLabs',
    rules: ['elevenlabs-api-key', 'elevenlabs-legacy-key'],
    hosts: { from: 'fixed', hosts: ['api.elevenlabs.io'] },
    ask: { path: '/v1/user', headers: { 'xi-api-key': '{secret}' } },
    live: [
        { status: 200, where: [{ at: 'subscription', exists: true }] },
        { status: 401, where: [{ at: 'detail.status', is: ['missing_permissions'] }] },
    ],
    dead: [{ status: 401, where: [{ at: 'detail.status', is: ['invalid_api_key'] }] }],
    facts: [
        { name: 'owner', at: 'user_id' },
        { name: 'plan', at: 'subscription.tier' },
    ],
    excess: [{ at: 'subscription', exists: true, says: 'reads the account: a key for speech alone needs no user scope' }],
    log: {
        text: 'The history lists what was generated; usage is shown by key.',
        link: 'https://elevenlabs.io/app/usage',
    },
    source: { url: 'https://elevenlabs.io/docs/api-reference/user/get', asOf: '2026-11' },
}));

; 

  const fastly = (defineProvider({
    id: 'fastly',
    title: 'Fastly',
    rules: ['fastly-token'],
    hosts: { from: 'fixed', hosts: ['api.fastly.com'] },
    ask: { path: '/tokens/self', headers: { 'fastly-key': '{secret}' } },
    live: [{ status: 200, where: [{ at: 'id', exists: true }] }],
    dead: [{ status: 401, where: [{ at: 'msg', matches: /credentials are missing or invalid/i }] }],
    facts: [
        { name: 'token', at: 'name' },
        { name: 'scopes', at: 'scope' },
        { name: 'expires', at: 'expires_at' },
    ],
    excess: [
        { at: 'scope', matches: /(?:^| )global(?: |$)/, says: 'has every scope' },
        { at: 'expires_at', missing: true, says: 'does not expire' },
    ],
    revoke: {
        host: null,
        ask: { method: 'DELETE', path: '/tokens/self', headers: { 'fastly-key': '{secret}' } },
        done: [{ status: 204 }],
        source: 'https://www.fastly.com/documentation/reference/api/auth-tokens/user/#revoke-token-current',
    },
    log: { text: 'The event log of the account.', link: 'https://manage.fastly.com/account/event-log' },
    source: { url: 'https://www.fastly.com/documentation/reference/api/auth-tokens/user/', asOf: '2026-11' },
}));

; 

  const figma = (defineProvider({
    id: 'figma',
    title: 'Figma',
    rules: ['figma-token', 'figma-legacy-token'],
    only: /^(?!figu_|figo_)/,
    hosts: { from: 'fixed', hosts: ['api.figma.com'] },
    ask: { path: '/v1/me', headers: { 'x-figma-token': '{secret}' } },
    live: [
        { status: 200, where: [{ at: 'id', exists: true }] },
        { status: 403, where: [{ at: 'err', matches: /invalid scope/i }] },
    ],
    dead: [{ status: 403, where: [{ at: 'err', is: ['Invalid token', 'Token expired'] }] }],
    facts: [{ name: 'owner', at: 'email' }],
    log: { text: 'Settings, Security shows when each token was last used.', link: 'https://www.figma.com/settings' },
    source: { url: 'https://developers.figma.com/docs/rest-api/users-endpoints/', asOf: '2026-11' },
}));

; 

  const firecrawl = (defineProvider({
    id: 'firecrawl',
    title: 'Firecrawl',
    rules: ['firecrawl-api-key'],
    hosts: { from: 'fixed', hosts: ['api.firecrawl.dev'] },
    ask: { path: '/v2/team/credit-usage', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'success', is: [true] }] }],
    dead: [{ status: 401, where: [{ at: 'success', is: [false] }] }],
    facts: [{ name: 'credits', at: 'data.remainingCredits' }],
    source: { url: 'https://docs.firecrawl.dev/api-reference/endpoint/credit-usage', asOf: '2026-11' },
}));

; 

  const fireworks = (defineProvider({
    id: 'fireworks',
    title: 'Fireworks AI',
    rules: ['fireworks-api-key'],
    hosts: { from: 'fixed', hosts: ['api.fireworks.ai'] },
    ask: { path: '/inference/v1/models', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'object', is: ['list'] }] }],
    dead: [
        { status: [401, 403], where: [{ at: 'error.code', is: ['UNAUTHORIZED'] }] },
        { status: 401, where: [{ at: 'error', matches: /unauthorized/i }] },
    ],
    source: { url: 'https://docs.fireworks.ai/guides/inference-error-codes', asOf: '2026-11' },
}));

; 

  const gcp_service_account = (defineProvider({
    id: 'gcp-service-account',
    title: 'Google service account',
    rules: ['gcp-service-account-key'],
    companion: /^[\w.-]+@[\w.-]+\.gserviceaccount\.com$/,
    hosts: { from: 'fixed', hosts: ['oauth2.googleapis.com'] },
    ask: {
        method: 'POST',
        path: '/token',
        form: { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: '{assertion}' },
        sign: { kind: 'google-jwt', scope: 'https://www.googleapis.com/auth/cloud-platform' },
    },
    live: [{ status: 200, where: [{ at: 'access_token', exists: true }] }],
    dead: [
        {
            status: 400,
            where: [
                { at: 'error', is: ['invalid_grant'] },
                { at: 'error_description', matches: /invalid jwt signature|account not found/i },
            ],
        },
    ],
    excess: [{ at: 'access_token', exists: true, says: 'does not expire' }],
    commands: [
        'gcloud iam service-accounts keys list --iam-account {id}',
        'gcloud iam service-accounts keys delete KEY_ID --iam-account {id}',
    ],
    log: {
        text: 'Cloud Audit Logs of the project, by principal and serviceAccountKeyName.',
        link: 'https://console.cloud.google.com/logs',
    },
    source: {
        url: 'https://developers.google.com/identity/protocols/oauth2/service-account#jwt-error-codes',
        asOf: '2026-11',
    },
}));

; 

  const github = (defineProvider({
    id: 'github',
    title: 'GitHub',
    rules: ['github-token', 'github-fine-grained-token', 'github-legacy-token'],
    only: /^(?!ghr_)/,
    hosts: {
        from: 'fixed',
        hosts: ['api.github.com'],
        provenBy: { variable: 'GITHUB_SERVER_URL', is: 'https://github.com' },
    },
    ask: {
        path: '/user',
        headers: {
            authorization: 'Bearer {secret}',
            accept: 'application/vnd.github+json',
            'x-github-api-version': '2022-11-28',
        },
    },
    live: [
        { status: 200, where: [{ at: 'login', exists: true }] },
        { status: 403, where: [{ at: 'message', is: ['Resource not accessible by integration'] }] },
    ],
    dead: [{ status: 401, where: [{ at: 'message', is: ['Bad credentials'] }] }],
    facts: [
        { name: 'owner', at: 'login' },
        { name: 'scopes', at: 'header:x-oauth-scopes' },
        { name: 'expires', at: 'header:github-authentication-token-expiration' },
    ],
    excess: [
        {
            at: 'header:x-oauth-scopes',
            matches: /(?:^|[, ])repo(?:$|,)/,
            says: 'may read and write every repository that the owner can',
        },
        {
            at: 'header:x-oauth-scopes',
            matches: /(?:^|[, ])workflow(?:$|,)/,
            says: 'may change workflows, and so read the secrets of repositories',
        },
        {
            at: 'header:x-oauth-scopes',
            matches: /(?:^|[, ])(?:admin:|delete_repo|site_admin)/,
            says: 'administers organisations, keys or hooks, or deletes repositories',
        },
        { at: 'header:github-authentication-token-expiration', missing: true, says: 'does not expire' },
    ],
    revoke: {
        host: 'api.github.com',
        ask: {
            method: 'POST',
            path: '/credentials/revoke',
            headers: { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
            json: '{"credentials":["{secret}"]}',
        },
        only: /^(?:ghp_|github_pat_|gho_|ghu_|ghr_)/,
        done: [{ status: 202 }],
        source: 'https://docs.github.com/en/rest/credentials/revoke',
    },
    log: {
        text: 'The security log of the account; the audit log of the organisation, filtered by hashed_token.',
        link: 'https://github.com/settings/security-log',
    },
    source: { url: 'https://docs.github.com/en/rest/users/users#get-the-authenticated-user', asOf: '2026-11' },
}));

; 

  const github_installation = (defineProvider({
    id: 'github-installation',
    title: 'GitHub App',
    rules: ['github-installation-token'],
    hosts: {
        from: 'fixed',
        hosts: ['api.github.com'],
        provenBy: { variable: 'GITHUB_SERVER_URL', is: 'https://github.com' },
    },
    ask: {
        path: '/installation/repositories?per_page=100',
        headers: {
            authorization: 'Bearer {secret}',
            accept: 'application/vnd.github+json',
            'x-github-api-version': '2022-11-28',
        },
    },
    live: [{ status: 200, where: [{ at: 'repositories', exists: true }] }],
    dead: [{ status: 401, where: [{ at: 'message', is: ['Bad credentials'] }] }],
    facts: [{ name: 'repositories', at: 'repositories[].full_name' }],
    revoke: {
        host: 'api.github.com',
        ask: {
            method: 'DELETE',
            path: '/installation/token',
            headers: { authorization: 'Bearer {secret}', accept: 'application/vnd.github+json' },
        },
        done: [{ status: 204 }],
        source: 'https://docs.github.com/en/rest/apps/installations#revoke-an-installation-access-token',
    },
    log: {
        text: 'The audit log of the organisation, filtered by the app.',
        link: 'https://github.com/settings/installations',
    },
    source: {
        url: 'https://docs.github.com/en/rest/apps/installations#list-repositories-accessible-to-the-app-installation',
        asOf: '2026-11',
    },
}));

; 

  const gitlab = (defineProvider({
    id: 'gitlab',
    title: 'GitLab',
    rules: ['gitlab-token', 'gitlab-routable-token'],
    only: /^glpat-/,
    hosts: { from: 'text', suffixes: ['gitlab.com', '.gitlab-dedicated.com'], usual: 'gitlab.com' },
    ask: { path: '/api/v4/personal_access_tokens/self', headers: { 'private-token': '{secret}' } },
    live: [{ status: 200, where: [{ at: 'active', is: [true] }] }],
    dead: [{ status: 401 }, { status: 200, where: [{ at: 'active', is: [false] }] }],
    facts: [
        { name: 'token', at: 'name' },
        { name: 'user', at: 'user_id' },
        { name: 'scopes', at: 'scopes[]' },
        { name: 'expires', at: 'expires_at' },
    ],
    excess: [
        { at: 'scopes[]', is: ['api'], says: 'reads and writes everything that the owner can' },
        { at: 'scopes[]', is: ['sudo', 'admin_mode'], says: 'acts as any user of the instance' },
        { at: 'scopes[]', is: ['write_repository', 'write_registry'], says: 'may write to repositories or registries' },
        { at: 'expires_at', missing: true, says: 'does not expire' },
    ],
    revoke: {
        host: null,
        ask: { method: 'DELETE', path: '/api/v4/personal_access_tokens/self', headers: { 'private-token': '{secret}' } },
        done: [{ status: 204 }],
        source: 'https://docs.gitlab.com/api/personal_access_tokens/#revoke-a-personal-access-token',
    },
    log: {
        text: 'The page of access tokens shows last use and addresses; groups and instances have audit events.',
        link: 'https://gitlab.com/-/user_settings/personal_access_tokens',
    },
    source: { url: 'https://docs.gitlab.com/api/personal_access_tokens/', asOf: '2026-11' },
}));

; 

  const gladia = (defineProvider({
    id: 'gladia',
    title: 'Gladia',
    rules: ['gladia-api-key'],
    hosts: { from: 'fixed', hosts: ['api.gladia.io'] },
    ask: { path: '/v2/pre-recorded?limit=1', headers: { 'x-gladia-key': '{secret}' } },
    live: [{ status: 200, where: [{ at: 'items', exists: true }] }],
    dead: [{ status: 401 }],
    source: { url: 'https://docs.gladia.io/api-reference/v2/pre-recorded/list', asOf: '2026-11' },
}));

; 

  const google_api = (defineProvider({
    id: 'google-api',
    title: 'Google API',
    rules: ['google-api-key', 'gemini-api-key'],
    hosts: { from: 'fixed', hosts: ['generativelanguage.googleapis.com'] },
    ask: { path: '/v1beta/models?pageSize=1', headers: { 'x-goog-api-key': '{secret}' } },
    live: [
        { status: 200, where: [{ at: 'models', exists: true }] },
        { status: 403, where: [{ at: 'error.details[].reason', is: ['SERVICE_DISABLED'] }] },
    ],
    dead: [{ status: 400, where: [{ at: 'error.details[].reason', is: ['API_KEY_INVALID'] }] }],
    restricted: [
        {
            status: 403,
            where: [
                {
                    at: 'error.details[].reason',
                    is: [
                        'API_KEY_SERVICE_BLOCKED',
                        'API_KEY_HTTP_REFERRER_BLOCKED',
                        'API_KEY_IP_ADDRESS_BLOCKED',
                        'API_KEY_ANDROID_APP_BLOCKED',
                        'API_KEY_IOS_APP_BLOCKED',
                    ],
                },
            ],
        },
    ],
    facts: [{ name: 'project', at: 'error.details[].metadata.consumer' }],
    excess: [{ at: 'models', exists: true, says: 'opens the Gemini API' }],
    log: {
        text: 'APIs & Services, Metrics shows calls by credential; Cloud Audit Logs hold data access where it is switched on.',
        link: 'https://console.cloud.google.com/apis/dashboard',
    },
    source: { url: 'https://cloud.google.com/apis/design/errors', asOf: '2026-11' },
}));

; 

  const google_oauth = (defineProvider({
    id: 'google-oauth',
    title: 'Google OAuth',
    rules: ['gcp-access-token'],
    hosts: { from: 'fixed', hosts: ['oauth2.googleapis.com'] },
    ask: { method: 'POST', path: '/tokeninfo', headers: { authorization: 'Bearer {secret}' }, form: {} },
    live: [{ status: 200, where: [{ at: 'scope', exists: true }] }],
    dead: [
        { status: 400, where: [{ at: 'error', is: ['invalid_token'] }] },
        { status: 400, where: [{ at: 'error_description', is: ['Invalid Value'] }] },
    ],
    facts: [
        { name: 'owner', at: 'email' },
        { name: 'scopes', at: 'scope' },
        { name: 'expires in seconds', at: 'expires_in' },
    ],
    excess: [
        {
            at: 'scope',
            matches: /\/auth\/cloud-platform(?: |$)/,
            says: 'opens every Google Cloud service that the account may use',
        },
    ],
    revoke: {
        host: null,
        ask: { method: 'POST', path: '/revoke', form: { token: '{secret}' } },
        done: [{ status: 200 }],
        source: 'https://developers.google.com/identity/protocols/oauth2/web-server#tokenrevoke',
    },
    log: { text: 'Cloud Audit Logs of the project, by principal.', link: 'https://console.cloud.google.com/logs' },
    source: { url: 'https://developers.google.com/identity/protocols/oauth2', asOf: '2026-11' },
}));

; 

  const grafana = (defineProvider({
    id: 'grafana',
    title: 'Grafana',
    rules: ['grafana-service-account-token'],
    hosts: { from: 'text', suffixes: ['.grafana.net'] },
    ask: { path: '/api/org', headers: { authorization: 'Bearer {secret}' } },
    live: [
        { status: 200, where: [{ at: 'id', exists: true }] },
        { status: 403, where: [{ at: 'message', matches: /permissions needed/i }] },
    ],
    dead: [
        { status: 401, where: [{ at: 'messageId', is: ['api-key.invalid', 'api-key.expired'] }] },
        { status: 401, where: [{ at: 'message', matches: /invalid api key|expired api key/i }] },
    ],
    facts: [{ name: 'organisation', at: 'name' }],
    source: { url: 'https://grafana.com/docs/grafana/latest/developers/http_api/org/', asOf: '2026-11' },
}));

; 

  const groq = (defineProvider({
    id: 'groq',
    title: 'Groq',
    rules: ['groq-api-key'],
    hosts: { from: 'fixed', hosts: ['api.groq.com'] },
    ask: { path: '/openai/v1/models', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'object', is: ['list'] }] }],
    dead: [{ status: 401, where: [{ at: 'error.code', is: ['invalid_api_key'] }] }],
    log: { text: 'The console shows usage and logs by key.', link: 'https://console.groq.com/dashboard/logs' },
    source: { url: 'https://console.groq.com/docs/errors', asOf: '2026-11' },
}));

; 

  const heroku = (defineProvider({
    id: 'heroku',
    title: 'Heroku',
    rules: ['heroku-api-key', 'heroku-legacy-key'],
    hosts: { from: 'fixed', hosts: ['api.heroku.com'] },
    ask: {
        path: '/account',
        headers: { authorization: 'Bearer {secret}', accept: 'application/vnd.heroku+json; version=3' },
    },
    live: [
        { status: 200, where: [{ at: 'id', exists: true }] },
        { status: 403, where: [{ at: 'id', is: ['forbidden'] }] },
    ],
    dead: [{ status: 401, where: [{ at: 'id', is: ['unauthorized'] }] }],
    facts: [{ name: 'owner', at: 'email' }],
    log: { text: 'The activity of each app; audit trails of Enterprise.', link: 'https://dashboard.heroku.com' },
    source: { url: 'https://devcenter.heroku.com/articles/platform-api-reference#account', asOf: '2026-11' },
}));

; 

  const hetzner = (defineProvider({
    id: 'hetzner',
    title: 'Hetzner Cloud',
    rules: ['hetzner-cloud-token'],
    hosts: { from: 'fixed', hosts: ['api.hetzner.cloud'] },
    ask: { path: '/v1/servers?per_page=5', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'servers', exists: true }] }],
    dead: [{ status: 401, where: [{ at: 'error.code', is: ['unauthorized'] }] }],
    facts: [{ name: 'servers', at: 'servers[].name' }],
    source: { url: 'https://docs.hetzner.cloud/reference/cloud#errors', asOf: '2026-11' },
}));

; 

  const heygen = (defineProvider({
    id: 'heygen',
    title: 'HeyGen',
    rules: ['heygen-api-key', 'heygen-legacy-key'],
    hosts: { from: 'fixed', hosts: ['api.heygen.com'] },
    ask: { path: '/v2/user/remaining_quota', headers: { 'x-api-key': '{secret}' } },
    live: [{ status: 200, where: [{ at: 'data.remaining_quota', exists: true }] }],
    dead: [{ status: 401 }],
    facts: [{ name: 'quota', at: 'data.remaining_quota' }],
    source: { url: 'https://docs.heygen.com/reference/get-remaining-quota-v2', asOf: '2026-11' },
}));

; 

  const honeycomb = (defineProvider({
    id: 'honeycomb',
    title: 'Honeycomb',
    rules: ['honeycomb-ingest-key'],
    hosts: { from: 'fixed', hosts: ['api.honeycomb.io', 'api.eu1.honeycomb.io'] },
    ask: { path: '/1/auth', headers: { 'x-honeycomb-team': '{secret}' } },
    live: [{ status: 200, where: [{ at: 'api_key_access', exists: true }] }],
    dead: [{ status: 401, where: [{ at: 'error', matches: /unknown api key/i }] }],
    facts: [
        { name: 'team', at: 'team.name' },
        { name: 'environment', at: 'environment.name' },
        { name: 'kind', at: 'type' },
    ],
    source: { url: 'https://docs.honeycomb.io/api/auth/list-authorizations', asOf: '2026-11' },
}));

; 

  const hubspot = (defineProvider({
    id: 'hubspot',
    title: 'HubSpot',
    rules: ['hubspot-token'],
    hosts: { from: 'fixed', hosts: ['api.hubapi.com'] },
    ask: { path: '/account-info/v3/details', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'portalId', exists: true }] }],
    dead: [{ status: 401, where: [{ at: 'category', is: ['INVALID_AUTHENTICATION', 'EXPIRED_AUTHENTICATION'] }] }],
    facts: [{ name: 'account', at: 'portalId' }],
    log: { text: 'Private apps, Logs lists every request.', link: 'https://app.hubspot.com/private-apps' },
    source: { url: 'https://developers.hubspot.com/docs/api-reference/error-handling', asOf: '2026-11' },
}));

; 

  const hugging_face = (defineProvider({
    id: 'hugging-face',
    title: 'Hugging Face',
    rules: ['hugging-face-token', 'hugging-face-organization-token', 'hugging-face-oauth-token'],
    hosts: { from: 'fixed', hosts: ['huggingface.co'] },
    ask: { path: '/api/whoami-v2', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'name', exists: true }] }],
    dead: [{ status: 401 }],
    facts: [
        { name: 'owner', at: 'name' },
        { name: 'organisations', at: 'orgs[].name' },
        { name: 'token', at: 'auth.accessToken.displayName' },
        { name: 'role', at: 'auth.accessToken.role' },
        { name: 'scopes', at: 'auth.accessToken.fineGrained.scoped[].permissions[]' },
        { name: 'global scopes', at: 'auth.accessToken.fineGrained.global[]' },
    ],
    excess: [
        { at: 'auth.accessToken.role', is: ['write'], says: 'may write to every repository of the account' },
        {
            at: 'auth.accessToken.fineGrained.scoped[].permissions[]',
            is: ['repo.write'],
            says: 'may write to repositories',
        },
    ],
    log: {
        text: 'Settings, Access Tokens shows when each token was last used; organisations of the Team and Enterprise plans have audit logs.',
        link: 'https://huggingface.co/docs/hub/audit-logs',
    },
    source: { url: 'https://huggingface.co/docs/hub/api', asOf: '2026-11' },
}));

; 

  const hume = (defineProvider({
    id: 'hume',
    title: 'Hume AI',
    rules: ['hume-api-key'],
    hosts: { from: 'fixed', hosts: ['api.hume.ai'] },
    ask: { path: '/v0/evi/configs?page_size=1', headers: { 'x-hume-api-key': '{secret}' } },
    live: [{ status: 200, where: [{ at: 'configs_page', exists: true }] }],
    dead: [{ status: 401 }],
    facts: [{ name: 'configurations', at: 'configs_page[].name' }],
    source: { url: 'https://dev.hume.ai/reference/empathic-voice-interface-evi/configs/list-configs', asOf: '2026-11' },
}));

; 

  const intercom = (defineProvider({
    id: 'intercom',
    title: 'Intercom',
    rules: ['intercom-token'],
    hosts: { from: 'fixed', hosts: ['api.intercom.io', 'api.eu.intercom.io', 'api.au.intercom.io'] },
    ask: { path: '/me', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'type', is: ['admin'] }] }],
    dead: [
        { status: 401, where: [{ at: 'errors[].code', is: ['unauthorized', 'token_unauthorized', 'token_revoked'] }] },
    ],
    facts: [
        { name: 'owner', at: 'email' },
        { name: 'workspace', at: 'app.name' },
    ],
    source: { url: 'https://developers.intercom.com/docs/references/rest-api/errors/error-codes', asOf: '2026-11' },
}));

; 

  const jina = (defineProvider({
    id: 'jina',
    title: 'Jina AI',
    rules: ['jina-api-key'],
    hosts: { from: 'fixed', hosts: ['api.jina.ai'] },
    ask: {
        method: 'POST',
        path: '/v1/embeddings',
        headers: { authorization: 'Bearer {secret}' },
        json: '{"model":"jina-embeddings-v3","input":["a"]}',
    },
    live: [{ status: 200, where: [{ at: 'data', exists: true }] }],
    dead: [{ status: 401 }],
    paid: true,
    source: { url: 'https://api.jina.ai/redoc', asOf: '2026-11' },
}));

; 

  const kaggle = (defineProvider({
    id: 'kaggle',
    title: 'Kaggle',
    rules: ['kaggle-json'],
    companion: /^[A-Za-z0-9_-]+$/,
    hosts: { from: 'fixed', hosts: ['www.kaggle.com'] },
    ask: { path: '/api/v1/kernels/list?mine=true&pageSize=1', basic: ['{companion}', '{secret}'] },
    live: [{ status: 200, where: [{ at: 'text', matches: /^\s*\[\s*[\]{]/ }] }],
    dead: [{ status: 401 }],
    excess: [{ at: 'text', exists: true, says: 'acts as the user in everything: keys of this kind have no scopes' }],
    log: {
        text: 'Your Work lists data sets, notebooks and submissions; there is no access log.',
        link: 'https://www.kaggle.com/work',
    },
    source: { url: 'https://www.kaggle.com/docs/api', asOf: '2026-11' },
}));

; 

  const kaggle_token = (defineProvider({
    id: 'kaggle-token',
    title: 'Kaggle (access token)',
    rules: ['kaggle-api-token'],
    hosts: { from: 'fixed', hosts: ['www.kaggle.com'] },
    ask: { path: '/api/v1/kernels/list?mine=true&pageSize=1', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'text', matches: /^\s*\[\s*[\]{]/ }] }],
    dead: [{ status: 401 }],
    provenFor: 'none',
    log: {
        text: 'Your Work lists data sets, notebooks and submissions; there is no access log.',
        link: 'https://www.kaggle.com/work',
    },
    source: { url: 'https://github.com/Kaggle/kaggle-api/blob/main/docs/README.md', asOf: '2026-11' },
}));

; 

  const label_studio = (defineProvider({
    id: 'label-studio',
    title: 'Label Studio',
    rules: ['label-studio-token'],
    hosts: { from: 'text', suffixes: ['app.humansignal.com', '.app.humansignal.com'] },
    ask: { path: '/api/current-user/whoami', headers: { authorization: 'Token {secret}' } },
    live: [{ status: 200, where: [{ at: 'username', exists: true }] }],
    dead: [{ status: 401, where: [{ at: 'detail', is: ['Invalid token.'] }] }],
    facts: [{ name: 'owner', at: 'username' }],
    source: { url: 'https://labelstud.io/guide/access_tokens', asOf: '2026-11' },
}));

; 

  const label_studio_access = (defineProvider({
    id: 'label-studio-access',
    title: 'Label Studio (access token)',
    rules: ['label-studio-access-token'],
    hosts: { from: 'text', suffixes: ['app.humansignal.com', '.app.humansignal.com'] },
    ask: { method: 'POST', path: '/api/token/refresh', json: '{"refresh":"{secret}"}' },
    live: [{ status: 200, where: [{ at: 'access', exists: true }] }],
    dead: [{ status: 401, where: [{ at: 'code', is: ['token_not_valid'] }] }],
    source: { url: 'https://labelstud.io/guide/access_tokens', asOf: '2026-11' },
}));

; 

  const lambda = (defineProvider({
    id: 'lambda',
    title: 'Lambda',
    rules: ['lambda-cloud-api-key'],
    hosts: { from: 'fixed', hosts: ['cloud.lambda.ai'] },
    ask: { path: '/api/v1/instances', basic: ['{secret}', ''] },
    live: [{ status: 200, where: [{ at: 'data', exists: true }] }],
    dead: [{ status: [401, 403], where: [{ at: 'error.code', is: ['global/invalid-api-key'] }] }],
    facts: [{ name: 'instances', at: 'data[].name' }],
    source: { url: 'https://docs.lambda.ai/api/cloud', asOf: '2026-11' },
}));

; 

  const langfuse = (defineProvider({
    id: 'langfuse',
    title: 'Langfuse',
    rules: ['langfuse-secret-key'],
    companion: /^pk-lf-/,
    hosts: { from: 'text', suffixes: ['cloud.langfuse.com', 'us.cloud.langfuse.com'], usual: 'cloud.langfuse.com' },
    ask: { path: '/api/public/projects', basic: ['{companion}', '{secret}'] },
    live: [{ status: 200, where: [{ at: 'data[].id', exists: true }] }],
    dead: [{ status: 401 }],
    facts: [{ name: 'project', at: 'data[].name' }],
    log: {
        text: 'Enterprise organisations have audit logs; traces show who wrote them.',
        link: 'https://langfuse.com/docs/administration/audit-logs',
    },
    source: { url: 'https://langfuse.com/docs/api', asOf: '2026-11' },
}));

; 

  const langsmith = (defineProvider({
    id: 'langsmith',
    title: 'LangSmith',
    rules: ['langsmith-api-key'],
    hosts: { from: 'fixed', hosts: ['api.smith.langchain.com', 'eu.api.smith.langchain.com'] },
    ask: { path: '/api/v1/sessions?limit=1', headers: { 'x-api-key': '{secret}' } },
    live: [{ status: 200, where: [{ at: 'text', matches: /^\s*\[\s*[\]{]/ }] }],
    dead: [{ status: 401 }],
    provenFor: 'none',
    facts: [{ name: 'projects', at: '[].name' }],
    log: { text: 'Settings, usage shows traces by day.', link: 'https://smith.langchain.com/settings' },
    source: { url: 'https://docs.smith.langchain.com/reference/api/authentication', asOf: '2026-11' },
}));

; 

  const launchdarkly = (defineProvider({
    id: 'launchdarkly',
    title: 'LaunchDarkly',
    rules: ['launchdarkly-key'],
    only: /^api-/,
    hosts: { from: 'fixed', hosts: ['app.launchdarkly.com'] },
    ask: { path: '/api/v2/caller-identity', headers: { authorization: '{secret}' } },
    live: [{ status: 200, where: [{ at: 'accountId', exists: true }] }],
    dead: [{ status: 401, where: [{ at: 'code', is: ['unauthorized'] }] }],
    facts: [
        { name: 'token', at: 'tokenName' },
        { name: 'account', at: 'accountId' },
    ],
    log: { text: 'The audit log of the account.', link: 'https://app.launchdarkly.com/audit' },
    source: { url: 'https://launchdarkly.com/docs/api/other/get-caller-identity', asOf: '2026-11' },
}));

; 

  const linear = (defineProvider({
    id: 'linear',
    title: 'Linear',
    rules: ['linear-api-key'],
    hosts: { from: 'fixed', hosts: ['api.linear.app'] },
    ask: {
        method: 'POST',
        path: '/graphql',
        headers: { authorization: '{secret}' },
        json: '{"query":"{ viewer { name email admin organization { name } } }"}',
    },
    live: [{ status: 200, where: [{ at: 'data.viewer.email', exists: true }] }],
    dead: [{ status: [400, 401], where: [{ at: 'errors[].extensions.code', is: ['AUTHENTICATION_ERROR'] }] }],
    facts: [
        { name: 'owner', at: 'data.viewer.email' },
        { name: 'organisation', at: 'data.viewer.organization.name' },
    ],
    excess: [{ at: 'data.viewer.admin', is: [true], says: 'acts as an administrator of the workspace' }],
    log: { text: 'The audit log of the workspace.', link: 'https://linear.app/docs/audit-log' },
    source: { url: 'https://linear.app/developers/graphql', asOf: '2026-11' },
}));

; 

  const linear_oauth = (defineProvider({
    id: 'linear-oauth',
    title: 'Linear (OAuth)',
    rules: ['linear-oauth-token'],
    hosts: { from: 'fixed', hosts: ['api.linear.app'] },
    ask: {
        method: 'POST',
        path: '/graphql',
        headers: { authorization: 'Bearer {secret}' },
        json: '{"query":"{ viewer { name email organization { name } } }"}',
    },
    live: [{ status: 200, where: [{ at: 'data.viewer.email', exists: true }] }],
    dead: [{ status: [400, 401], where: [{ at: 'errors[].extensions.code', is: ['AUTHENTICATION_ERROR'] }] }],
    facts: [
        { name: 'owner', at: 'data.viewer.email' },
        { name: 'organisation', at: 'data.viewer.organization.name' },
    ],
    revoke: {
        host: null,
        ask: { method: 'POST', path: '/oauth/revoke', headers: { authorization: 'Bearer {secret}' } },
        done: [{ status: 200 }],
        source: 'https://linear.app/developers/oauth-2-0-authentication',
    },
    log: { text: 'The audit log of the workspace.', link: 'https://linear.app/docs/audit-log' },
    source: { url: 'https://linear.app/developers/oauth-2-0-authentication', asOf: '2026-11' },
}));

; 

  const linode = (defineProvider({
    id: 'linode',
    title: 'Linode',
    rules: ['linode-token'],
    hosts: { from: 'fixed', hosts: ['api.linode.com'] },
    ask: { path: '/v4/profile', headers: { authorization: 'Bearer {secret}' } },
    live: [
        { status: 200, where: [{ at: 'username', exists: true }] },
        { status: 401, where: [{ at: 'errors[].reason', matches: /not authorized to use this endpoint/i }] },
    ],
    dead: [{ status: 401, where: [{ at: 'errors[].reason', is: ['Invalid Token'] }] }],
    facts: [
        { name: 'owner', at: 'username' },
        { name: 'scopes', at: 'header:x-oauth-scopes' },
    ],
    excess: [
        { at: 'header:x-oauth-scopes', is: ['*'], says: 'has every scope' },
        { at: 'restricted', is: [false], says: 'is not bound to parts of the account' },
    ],
    source: { url: 'https://techdocs.akamai.com/linode-api/reference/get-profile', asOf: '2026-11' },
}));

; 

  const llama_cloud = (defineProvider({
    id: 'llama-cloud',
    title: 'LlamaCloud',
    rules: ['llama-cloud-api-key'],
    hosts: { from: 'fixed', hosts: ['api.cloud.llamaindex.ai', 'api.cloud.eu.llamaindex.ai'] },
    ask: { path: '/api/v1/projects', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'text', matches: /^\s*\[\s*[\]{]/ }] }],
    dead: [{ status: 401 }],
    facts: [{ name: 'projects', at: '[].name' }],
    source: { url: 'https://docs.cloud.llamaindex.ai/API/list-projects-api-v-1-projects-get', asOf: '2026-11' },
}));

; 

  const mailchimp = (defineProvider({
    id: 'mailchimp',
    title: 'Mailchimp',
    rules: ['mailchimp-api-key'],
    hosts: { from: 'secret', pattern: /-(us\d{1,2})$/, host: '{part}.api.mailchimp.com' },
    ask: { path: '/3.0/', basic: ['assay', '{secret}'] },
    live: [{ status: 200, where: [{ at: 'account_id', exists: true }] }],
    dead: [
        { status: 401, where: [{ at: 'title', is: ['API Key Invalid'] }] },
        { status: 403, where: [{ at: 'title', is: ['User Disabled'] }] },
    ],
    facts: [
        { name: 'account', at: 'account_name' },
        { name: 'owner', at: 'email' },
        { name: 'role', at: 'role' },
    ],
    excess: [{ at: 'role', is: ['owner', 'admin'], says: 'acts as the owner of the account' }],
    source: { url: 'https://mailchimp.com/developer/marketing/docs/errors/', asOf: '2026-11' },
}));

; 

  const mailgun = (defineProvider({
    id: 'mailgun',
    title: 'Mailgun',
    rules: ['mailgun-api-key', 'mailgun-private-key'],
    hosts: { from: 'fixed', hosts: ['api.mailgun.net', 'api.eu.mailgun.net'] },
    ask: { path: '/v4/domains?limit=5', basic: ['api', '{secret}'] },
    live: [{ status: 200, where: [{ at: 'items', exists: true }] }],
    dead: [{ status: 401 }],
    provenFor: 'none',
    facts: [{ name: 'domains', at: 'items[].name' }],
    log: { text: 'The logs of each sending domain.', link: 'https://app.mailgun.com/mg/reporting/logs' },
    source: { url: 'https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun/domains', asOf: '2026-11' },
}));

; 

  const mapbox = (defineProvider({
    id: 'mapbox',
    title: 'Mapbox',
    rules: ['mapbox-secret-token'],
    hosts: { from: 'fixed', hosts: ['api.mapbox.com'] },
    ask: { path: '/tokens/v2?access_token={secret}' },
    live: [{ status: 200, where: [{ at: 'code', is: ['TokenValid'] }] }],
    dead: [
        { status: 200, where: [{ at: 'code', is: ['TokenMalformed', 'TokenInvalid', 'TokenExpired', 'TokenRevoked'] }] },
    ],
    facts: [{ name: 'owner', at: 'token.user' }],
    log: { text: 'The statistics page shows use by token.', link: 'https://console.mapbox.com/account/statistics' },
    source: { url: 'https://docs.mapbox.com/api/accounts/tokens/#retrieve-a-token', asOf: '2026-11' },
}));

; 

  const mem0 = (defineProvider({
    id: 'mem0',
    title: 'Mem0',
    rules: ['mem0-api-key'],
    hosts: { from: 'fixed', hosts: ['api.mem0.ai'] },
    ask: { path: '/v1/ping/', headers: { authorization: 'Token {secret}' } },
    live: [{ status: 200, where: [{ at: 'status', is: ['ok'] }] }],
    dead: [{ status: 401 }],
    facts: [
        { name: 'owner', at: 'user_email' },
        { name: 'project', at: 'project_id' },
    ],
    source: { url: 'https://docs.mem0.ai/api-reference', asOf: '2026-11' },
}));

; 

  const mistral = (defineProvider({
    id: 'mistral',
    title: 'Mistral',
    rules: ['mistral-api-key'],
    hosts: { from: 'fixed', hosts: ['api.mistral.ai'] },
    ask: { path: '/v1/models', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'object', is: ['list'] }] }],
    dead: [{ status: 401 }],
    log: { text: 'The console shows usage by key.', link: 'https://console.mistral.ai/usage' },
    source: { url: 'https://docs.mistral.ai/api/#tag/models', asOf: '2026-11' },
}));

; 

  const mollie = (defineProvider({
    id: 'mollie',
    title: 'Mollie',
    rules: ['mollie-api-key'],
    hosts: { from: 'fixed', hosts: ['api.mollie.com'] },
    ask: { path: '/v2/methods', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: '_embedded.methods', exists: true }] }],
    dead: [{ status: 401, where: [{ at: 'title', is: ['Unauthorized Request'] }] }],
    facts: [{ name: 'methods', at: '_embedded.methods[].id' }],
    source: { url: 'https://docs.mollie.com/reference/handling-errors', asOf: '2026-11' },
}));

; 

  const moonshot = (defineProvider({
    id: 'moonshot',
    title: 'Moonshot AI',
    rules: ['moonshot-api-key'],
    hosts: { from: 'fixed', hosts: ['api.moonshot.ai', 'api.moonshot.cn'] },
    ask: { path: '/v1/users/me/balance', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'status', is: [true] }] }],
    dead: [{ status: 401, where: [{ at: 'error.type', is: ['invalid_authentication_error'] }] }],
    facts: [{ name: 'balance', at: 'data.available_balance' }],
    source: { url: 'https://platform.moonshot.ai/docs/api/misc', asOf: '2026-11' },
}));

; 

  const neon = (defineProvider({
    id: 'neon',
    title: 'Neon',
    rules: ['neon-api-key'],
    hosts: { from: 'fixed', hosts: ['console.neon.tech'] },
    ask: { path: '/api/v2/users/me', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'id', exists: true }] }],
    dead: [{ status: 401 }],
    provenFor: 'none',
    facts: [{ name: 'owner', at: 'email' }],
    source: { url: 'https://api-docs.neon.tech/reference/getcurrentuserinfo', asOf: '2026-11' },
}));

; 

  const netlify = (defineProvider({
    id: 'netlify',
    title: 'Netlify',
    rules: ['netlify-token'],
    hosts: { from: 'fixed', hosts: ['api.netlify.com'] },
    ask: { path: '/api/v1/user', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'id', exists: true }] }],
    dead: [{ status: 401 }],
    facts: [{ name: 'owner', at: 'email' }],
    log: { text: 'The audit log of the team.', link: 'https://app.netlify.com' },
    source: { url: 'https://open-api.netlify.com/#tag/user/operation/getCurrentUser', asOf: '2026-11' },
}));

; 

  const new_relic = (defineProvider({
    id: 'new-relic',
    title: 'New Relic',
    rules: ['new-relic-user-key'],
    hosts: { from: 'fixed', hosts: ['api.newrelic.com', 'api.eu.newrelic.com'] },
    ask: {
        method: 'POST',
        path: '/graphql',
        headers: { 'api-key': '{secret}' },
        json: '{"query":"{ actor { user { email name } accounts { name } } }"}',
    },
    live: [{ status: 200, where: [{ at: 'data.actor.user', exists: true }] }],
    dead: [
        { status: 401 },
        { status: 403, where: [{ at: 'errors[].message', matches: /invalid api key|access denied/i }] },
    ],
    facts: [
        { name: 'owner', at: 'data.actor.user.email' },
        { name: 'accounts', at: 'data.actor.accounts[].name' },
    ],
    log: {
        text: 'The event NrAuditEvent, filtered by the user.',
        link: 'https://docs.newrelic.com/docs/data-apis/understand-data/event-data/query-account-audit-logs-nrauditevent/',
    },
    source: {
        url: 'https://docs.newrelic.com/docs/apis/nerdgraph/get-started/introduction-new-relic-nerdgraph/',
        asOf: '2026-11',
    },
}));

; 

  const notion = (defineProvider({
    id: 'notion',
    title: 'Notion',
    rules: ['notion-token'],
    hosts: { from: 'fixed', hosts: ['api.notion.com'] },
    ask: { path: '/v1/users/me', headers: { authorization: 'Bearer {secret}', 'notion-version': '2022-06-28' } },
    live: [{ status: 200, where: [{ at: 'object', is: ['user'] }] }],
    dead: [{ status: 401, where: [{ at: 'code', is: ['unauthorized'] }] }],
    facts: [
        { name: 'owner', at: 'name' },
        { name: 'workspace', at: 'bot.workspace_name' },
    ],
    log: { text: 'The audit log of the workspace (Enterprise).', link: 'https://www.notion.com/help/audit-log' },
    source: { url: 'https://developers.notion.com/reference/get-self', asOf: '2026-11' },
}));

; 

  const npm = (defineProvider({
    id: 'npm',
    title: 'npm',
    rules: ['npm-token'],
    hosts: { from: 'fixed', hosts: ['registry.npmjs.org'] },
    ask: { path: '/-/whoami', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'username', exists: true }] }],
    dead: [{ status: 401 }],
    facts: [{ name: 'owner', at: 'username' }],
    log: {
        text: 'The access tokens page shows last use; look for versions that nobody of yours published.',
        link: 'https://www.npmjs.com/settings/~/tokens',
    },
    source: { url: 'https://docs.npmjs.com/cli/v11/commands/npm-whoami', asOf: '2026-11' },
}));

; 

  const nvidia = (defineProvider({
    id: 'nvidia',
    title: 'NVIDIA NGC',
    rules: ['nvidia-api-key'],
    hosts: { from: 'fixed', hosts: ['api.ngc.nvidia.com'] },
    ask: { method: 'POST', path: '/v3/keys/get-caller-info', form: { credentials: '{secret}' } },
    live: [{ status: 200, where: [{ at: 'type', exists: true }] }],
    dead: [{ status: 401 }],
    facts: [
        { name: 'kind', at: 'type' },
        { name: 'owner', at: 'user.name' },
        { name: 'organisations', at: 'orgs[].name' },
    ],
    source: { url: 'https://docs.ngc.nvidia.com/api/', asOf: '2026-11' },
}));

; 

  const openai = (defineProvider({
    id: 'openai',
    title: 'OpenAI',
    rules: ['openai-project-key', 'openai-legacy-key'],
    only: /^(?!sk-admin-)/,
    hosts: { from: 'fixed', hosts: ['api.openai.com'] },
    ask: { path: '/v1/models', headers: { authorization: 'Bearer {secret}' } },
    live: [
        { status: 200, where: [{ at: 'object', is: ['list'] }] },
        { status: 403, where: [{ at: 'error.message', matches: /missing scopes/i }] },
    ],
    dead: [{ status: 401, where: [{ at: 'error.code', is: ['invalid_api_key'] }] }],
    restricted: [{ status: 401, where: [{ at: 'error.code', is: ['ip_not_authorized'] }] }],
    facts: [{ name: 'organisation', at: 'header:openai-organization' }],
    log: {
        text: 'Usage by key and day is on the usage page; the audit log API lists what was changed.',
        link: 'https://platform.openai.com/usage',
    },
    source: { url: 'https://platform.openai.com/docs/guides/error-codes', asOf: '2026-11' },
}));

; 

  const openai_admin = (defineProvider({
    id: 'openai-admin',
    title: 'OpenAI (administration)',
    rules: ['openai-project-key'],
    only: /^sk-admin-/,
    hosts: { from: 'fixed', hosts: ['api.openai.com'] },
    ask: { path: '/v1/organization/projects?limit=1', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'object', is: ['list'] }] }],
    dead: [{ status: 401, where: [{ at: 'error.code', is: ['invalid_api_key'] }] }],
    facts: [{ name: 'projects', at: 'data[].name' }],
    excess: [{ at: 'object', is: ['list'], says: 'administers the organisation: users, projects and keys' }],
    log: {
        text: 'The audit log API lists what was changed, by key.',
        link: 'https://platform.openai.com/docs/api-reference/audit-logs',
    },
    source: { url: 'https://platform.openai.com/docs/api-reference/administration', asOf: '2026-11' },
}));

; 

  const openrouter = (defineProvider({
    id: 'openrouter',
    title: 'OpenRouter',
    rules: ['openrouter-api-key'],
    hosts: { from: 'fixed', hosts: ['openrouter.ai'] },
    ask: { path: '/api/v1/key', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'data.label', exists: true }] }],
    dead: [{ status: 401 }],
    facts: [
        { name: 'usage in dollars', at: 'data.usage' },
        { name: 'limit in dollars', at: 'data.limit' },
        { name: 'expires', at: 'data.expires_at' },
    ],
    excess: [{ at: 'data.limit', missing: true, says: 'has no limit of spending' }],
    log: { text: 'The activity page lists calls by key.', link: 'https://openrouter.ai/activity' },
    source: { url: 'https://openrouter.ai/docs/api-reference/limits', asOf: '2026-11' },
}));

; 

  const opsgenie = (defineProvider({
    id: 'opsgenie',
    title: 'Opsgenie',
    rules: ['opsgenie-api-key'],
    hosts: { from: 'fixed', hosts: ['api.opsgenie.com', 'api.eu.opsgenie.com'] },
    ask: { path: '/v2/account', headers: { authorization: 'GenieKey {secret}' } },
    live: [{ status: 200, where: [{ at: 'data.name', exists: true }] }],
    dead: [
        { status: 401, where: [{ at: 'message', matches: /could not authenticate/i }] },
        { status: 422, where: [{ at: 'message', matches: /key format is not valid/i }] },
    ],
    facts: [{ name: 'account', at: 'data.name' }],
    source: { url: 'https://docs.opsgenie.com/docs/response', asOf: '2026-11' },
}));

; 

  const osf = (defineProvider({
    id: 'osf',
    title: 'Open Science Framework',
    rules: ['osf-token'],
    hosts: { from: 'fixed', hosts: ['api.osf.io'] },
    ask: { path: '/v2/users/me/', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'data.id', exists: true }] }],
    dead: [{ status: 401, where: [{ at: 'errors[].detail', matches: /invalid oauth2 access token/i }] }],
    facts: [{ name: 'owner', at: 'data.attributes.full_name' }],
    source: { url: 'https://developer.osf.io/#operation/users_me', asOf: '2026-11' },
}));

; 

  const pagerduty = (defineProvider({
    id: 'pagerduty',
    title: 'PagerDuty',
    rules: ['pagerduty-api-key'],
    hosts: { from: 'fixed', hosts: ['api.pagerduty.com', 'api.eu.pagerduty.com'] },
    ask: { path: '/users?limit=1', headers: { authorization: 'Token token={secret}' } },
    live: [{ status: 200, where: [{ at: 'users', exists: true }] }],
    dead: [{ status: 401 }],
    source: { url: 'https://developer.pagerduty.com/docs/authentication', asOf: '2026-11' },
}));

; 

  const perplexity = (defineProvider({
    id: 'perplexity',
    title: 'Perplexity',
    rules: ['perplexity-api-key'],
    hosts: { from: 'fixed', hosts: ['api.perplexity.ai'] },
    ask: {
        method: 'POST',
        path: '/chat/completions',
        headers: { authorization: 'Bearer {secret}' },
        json: '{"model":"sonar","max_tokens":1,"messages":[{"role":"user","content":"1"}]}',
    },
    live: [{ status: 200, where: [{ at: 'choices', exists: true }] }],
    dead: [{ status: 401 }],
    paid: true,
    revoke: {
        host: null,
        ask: {
            method: 'POST',
            path: '/revoke_auth_token',
            headers: { authorization: 'Bearer {secret}' },
            json: '{"auth_token":"{secret}"}',
        },
        done: [{ status: 200 }],
        source: 'https://docs.perplexity.ai/api-reference/revoke-auth-token-post',
    },
    source: { url: 'https://docs.perplexity.ai/guides/status-codes', asOf: '2026-11' },
}));

; 

  const pinecone = (defineProvider({
    id: 'pinecone',
    title: 'Pinecone',
    rules: ['pinecone-api-key', 'pinecone-legacy-key'],
    hosts: { from: 'fixed', hosts: ['api.pinecone.io'] },
    ask: { path: '/indexes', headers: { 'api-key': '{secret}', 'x-pinecone-api-version': '2025-04' } },
    live: [{ status: 200, where: [{ at: 'indexes', exists: true }] }],
    dead: [{ status: 401 }],
    facts: [{ name: 'indexes', at: 'indexes[].name' }],
    log: {
        text: 'Enterprise organisations have audit logs; the console shows usage.',
        link: 'https://docs.pinecone.io/guides/production/security-overview',
    },
    source: { url: 'https://docs.pinecone.io/reference/api/2025-04/control-plane/list_indexes', asOf: '2026-11' },
}));

; 

  const posthog = (defineProvider({
    id: 'posthog',
    title: 'PostHog',
    rules: ['posthog-personal-key'],
    only: /^phx_/,
    hosts: { from: 'fixed', hosts: ['us.posthog.com', 'eu.posthog.com'] },
    ask: { path: '/api/users/@me/', headers: { authorization: 'Bearer {secret}' } },
    live: [
        { status: 200, where: [{ at: 'uuid', exists: true }] },
        { status: 403, where: [{ at: 'code', is: ['permission_denied'] }] },
    ],
    dead: [{ status: 401, where: [{ at: 'code', is: ['authentication_failed'] }] }],
    provenFor: 'none',
    facts: [
        { name: 'owner', at: 'email' },
        { name: 'organisation', at: 'organization.name' },
    ],
    source: { url: 'https://posthog.com/docs/api', asOf: '2026-11' },
}));

; 

  const postman = (defineProvider({
    id: 'postman',
    title: 'Postman',
    rules: ['postman-api-key'],
    hosts: { from: 'fixed', hosts: ['api.getpostman.com'] },
    ask: { path: '/me', headers: { 'x-api-key': '{secret}' } },
    live: [{ status: 200, where: [{ at: 'user.id', exists: true }] }],
    dead: [{ status: 401, where: [{ at: 'error.name', is: ['AuthenticationError'] }] }],
    facts: [
        { name: 'owner', at: 'user.username' },
        { name: 'team', at: 'user.teamName' },
        { name: 'roles', at: 'user.roles[]' },
    ],
    excess: [{ at: 'user.roles[]', is: ['admin', 'superAdmin'], says: 'acts as an administrator of the team' }],
    log: {
        text: 'The audit log of the team.',
        link: 'https://learning.postman.com/docs/administration/managing-your-team/audit-logs/',
    },
    source: { url: 'https://learning.postman.com/docs/developer/postman-api/authentication/', asOf: '2026-11' },
}));

; 

  const postmark = (defineProvider({
    id: 'postmark',
    title: 'Postmark',
    rules: ['postmark-server-token'],
    hosts: { from: 'fixed', hosts: ['api.postmarkapp.com'] },
    ask: { path: '/server', headers: { 'x-postmark-server-token': '{secret}' } },
    live: [{ status: 200, where: [{ at: 'ID', exists: true }] }],
    dead: [{ status: 401, where: [{ at: 'ErrorCode', is: [10] }] }],
    facts: [{ name: 'server', at: 'Name' }],
    source: { url: 'https://postmarkapp.com/developer/api/overview#error-codes', asOf: '2026-11' },
}));

; 

  const prefect = (defineProvider({
    id: 'prefect',
    title: 'Prefect',
    rules: ['prefect-api-key'],
    hosts: { from: 'fixed', hosts: ['api.prefect.cloud'] },
    ask: { path: '/api/me/', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'id', exists: true }] }],
    dead: [{ status: 401 }],
    provenFor: 'none',
    facts: [{ name: 'owner', at: 'handle' }],
    source: { url: 'https://docs.prefect.io/v3/api-ref/rest-api/cloud', asOf: '2026-11' },
}));

; 

  const pulumi = (defineProvider({
    id: 'pulumi',
    title: 'Pulumi',
    rules: ['pulumi-token'],
    hosts: { from: 'fixed', hosts: ['api.pulumi.com'] },
    ask: { path: '/api/user', headers: { authorization: 'token {secret}' } },
    live: [{ status: 200, where: [{ at: 'githubLogin', exists: true }] }],
    dead: [{ status: 401 }],
    provenFor: 'none',
    facts: [
        { name: 'owner', at: 'githubLogin' },
        { name: 'organisations', at: 'organizations[].name' },
    ],
    log: { text: 'The audit log of the organisation.', link: 'https://www.pulumi.com/docs/administration/audit-logs/' },
    source: { url: 'https://www.pulumi.com/docs/reference/cloud-rest-api/', asOf: '2026-11' },
}));

; 

  const qdrant = (defineProvider({
    id: 'qdrant',
    title: 'Qdrant',
    rules: ['qdrant-api-key', 'qdrant-token'],
    hosts: { from: 'text', suffixes: ['.cloud.qdrant.io'] },
    ask: { path: '/collections', headers: { 'api-key': '{secret}' } },
    live: [{ status: 200, where: [{ at: 'result.collections', exists: true }] }],
    dead: [
        { status: [401, 403], where: [{ at: 'text', matches: /invalid api key|forbidden|must provide an api key/i }] },
    ],
    facts: [{ name: 'collections', at: 'result.collections[].name' }],
    source: { url: 'https://qdrant.tech/documentation/guides/security/', asOf: '2026-11' },
}));

; 

  const render = (defineProvider({
    id: 'render',
    title: 'Render',
    rules: ['render-api-key'],
    hosts: { from: 'fixed', hosts: ['api.render.com'] },
    ask: { path: '/v1/owners?limit=1', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'text', matches: /^\s*\[\s*[\]{]/ }] }],
    dead: [{ status: 401 }],
    facts: [{ name: 'owner', at: '[].owner.name' }],
    source: { url: 'https://api-docs.render.com/reference/list-owners', asOf: '2026-11' },
}));

; 

  const replicate = (defineProvider({
    id: 'replicate',
    title: 'Replicate',
    rules: ['replicate-token'],
    hosts: { from: 'fixed', hosts: ['api.replicate.com'] },
    ask: { path: '/v1/account', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'username', exists: true }] }],
    dead: [{ status: 401 }],
    facts: [
        { name: 'owner', at: 'username' },
        { name: 'kind', at: 'type' },
    ],
    log: { text: 'The dashboard lists predictions and what they cost.', link: 'https://replicate.com/predictions' },
    source: { url: 'https://replicate.com/docs/reference/http#account.get', asOf: '2026-11' },
}));

; 

  const resend = (defineProvider({
    id: 'resend',
    title: 'Resend',
    rules: ['resend-api-key'],
    hosts: { from: 'fixed', hosts: ['api.resend.com'] },
    ask: { path: '/domains', headers: { authorization: 'Bearer {secret}' } },
    live: [
        { status: 200, where: [{ at: 'data', exists: true }] },
        { status: 401, where: [{ at: 'name', is: ['restricted_api_key'] }] },
    ],
    dead: [{ status: [400, 401, 403], where: [{ at: 'message', matches: /api key is invalid/i }] }],
    facts: [{ name: 'domains', at: 'data[].name' }],
    excess: [{ at: 'data', exists: true, says: 'has full access: a key for sending alone reads no domains' }],
    log: { text: 'The log lists every request, by key.', link: 'https://resend.com/logs' },
    source: { url: 'https://resend.com/docs/api-reference/errors', asOf: '2026-11' },
}));

; 

  const roboflow = (defineProvider({
    id: 'roboflow',
    title: 'Roboflow',
    rules: ['roboflow-api-key'],
    hosts: { from: 'fixed', hosts: ['api.roboflow.com'] },
    ask: { path: '/?api_key={secret}' },
    live: [{ status: 200, where: [{ at: 'workspace', exists: true }] }],
    dead: [{ status: 401 }, { status: 403, where: [{ at: 'error.message', matches: /api key/i }] }],
    facts: [{ name: 'workspace', at: 'workspace' }],
    source: { url: 'https://docs.roboflow.com/developer/authentication/scoped-api-keys', asOf: '2026-11' },
}));

; 

  const rubygems = (defineProvider({
    id: 'rubygems',
    title: 'RubyGems',
    rules: ['rubygems-token'],
    hosts: { from: 'fixed', hosts: ['rubygems.org'] },
    ask: { path: '/api/v1/gems.json', headers: { authorization: '{secret}' } },
    live: [
        { status: 200, where: [{ at: 'text', matches: /^\s*\[\s*[\]{]/ }] },
        { status: 403, where: [{ at: 'text', matches: /API key doesn.t have access|scope/i }] },
    ],
    dead: [{ status: 401 }],
    facts: [{ name: 'gems', at: '[].name' }],
    source: { url: 'https://guides.rubygems.org/rubygems-org-api/', asOf: '2026-11' },
}));

; 

  const runpod = (defineProvider({
    id: 'runpod',
    title: 'RunPod',
    rules: ['runpod-api-key'],
    hosts: { from: 'fixed', hosts: ['rest.runpod.io'] },
    ask: { path: '/v1/pods', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'text', matches: /^\s*\[\s*[\]{]/ }] }],
    dead: [{ status: 401 }],
    provenFor: 'none',
    facts: [{ name: 'pods', at: '[].name' }],
    excess: [{ at: '[].id', exists: true, says: 'reads the environment of every pod, where other secrets stand' }],
    log: { text: 'The console has an audit log.', link: 'https://console.runpod.io/user/audit-logs' },
    source: { url: 'https://docs.runpod.io/api-reference/pods/GET/pods', asOf: '2026-11' },
}));

; 

  const semgrep = (defineProvider({
    id: 'semgrep',
    title: 'Semgrep',
    rules: ['semgrep-token'],
    hosts: { from: 'fixed', hosts: ['semgrep.dev'] },
    ask: { path: '/api/v1/deployments', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'deployments', exists: true }] }],
    dead: [{ status: 401 }],
    provenFor: 'none',
    facts: [{ name: 'organisations', at: 'deployments[].name' }],
    source: { url: 'https://semgrep.dev/api/v1/docs/', asOf: '2026-11' },
}));

; 

  const sendgrid = (defineProvider({
    id: 'sendgrid',
    title: 'SendGrid',
    rules: ['sendgrid-api-key'],
    hosts: { from: 'fixed', hosts: ['api.sendgrid.com'] },
    ask: { path: '/v3/scopes', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'scopes', exists: true }] }],
    dead: [{ status: 401, where: [{ at: 'errors[].message', matches: /authorization grant is invalid/i }] }],
    facts: [{ name: 'scopes', at: 'scopes[]' }],
    excess: [{ at: 'scopes[]', is: ['api_keys.create', 'api_keys.update'], says: 'makes and changes API keys' }],
    log: { text: 'The activity feed lists what was sent.', link: 'https://app.sendgrid.com/email_activity' },
    source: {
        url: 'https://www.twilio.com/docs/sendgrid/api-reference/api-key-permissions/retrieve-a-list-of-scopes-for-which-this-user-has-access',
        asOf: '2026-11',
    },
}));

; 

  const sentry = (defineProvider({
    id: 'sentry',
    title: 'Sentry',
    rules: ['sentry-token', 'sentry-organization-token', 'sentry-legacy-token'],
    hosts: { from: 'fixed', hosts: ['sentry.io', 'us.sentry.io', 'de.sentry.io'] },
    ask: { path: '/api/0/organizations/', headers: { authorization: 'Bearer {secret}' } },
    live: [
        { status: 200, where: [{ at: 'text', matches: /^\s*\[\s*[\]{]/ }] },
        { status: 403, where: [{ at: 'detail', matches: /do not have permission/i }] },
    ],
    dead: [{ status: 401, where: [{ at: 'detail', matches: /invalid token/i }] }],
    provenFor: 'none',
    facts: [{ name: 'organisations', at: '[].slug' }],
    log: { text: 'The audit log of the organisation.', link: 'https://sentry.io/settings/audit-log/' },
    source: { url: 'https://docs.sentry.io/api/organizations/list-your-organizations/', asOf: '2026-11' },
}));

; 

  const serpapi = (defineProvider({
    id: 'serpapi',
    title: 'SerpApi',
    rules: ['serpapi-key'],
    hosts: { from: 'fixed', hosts: ['serpapi.com'] },
    ask: { path: '/account.json?api_key={secret}' },
    live: [{ status: 200, where: [{ at: 'account_id', exists: true }] }],
    dead: [{ status: 401, where: [{ at: 'error', matches: /invalid api key/i }] }],
    facts: [
        { name: 'owner', at: 'account_email' },
        { name: 'plan', at: 'plan_name' },
    ],
    source: { url: 'https://serpapi.com/account-api', asOf: '2026-11' },
}));

; 

  const shopify = (defineProvider({
    id: 'shopify',
    title: 'Shopify',
    rules: ['shopify-token'],
    only: /^(?!shpss_)/,
    hosts: { from: 'text', suffixes: ['.myshopify.com'] },
    ask: { path: '/admin/oauth/access_scopes.json', headers: { 'x-shopify-access-token': '{secret}' } },
    live: [{ status: 200, where: [{ at: 'access_scopes', exists: true }] }],
    dead: [{ status: 401, where: [{ at: 'errors', matches: /invalid api key or access token/i }] }],
    facts: [{ name: 'scopes', at: 'access_scopes[].handle' }],
    excess: [{ at: 'access_scopes[].handle', matches: /^write_/, says: 'may write' }],
    revoke: {
        host: null,
        ask: {
            method: 'DELETE',
            path: '/admin/api_permissions/current.json',
            headers: { 'x-shopify-access-token': '{secret}' },
        },
        done: [{ status: 200 }],
        source: 'https://shopify.dev/docs/apps/build/authentication-authorization/app-installation/uninstall-app-api-request',
    },
    source: { url: 'https://shopify.dev/docs/api/admin-rest/latest/resources/accessscope', asOf: '2026-11' },
}));

; 

  const siliconflow = (defineProvider({
    id: 'siliconflow',
    title: 'SiliconFlow',
    rules: ['siliconflow-api-key'],
    hosts: { from: 'fixed', hosts: ['api.siliconflow.com', 'api.siliconflow.cn'] },
    ask: { path: '/v1/user/info', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'status', is: [true] }] }],
    dead: [{ status: 401 }],
    facts: [
        { name: 'owner', at: 'data.name' },
        { name: 'balance', at: 'data.totalBalance' },
    ],
    source: { url: 'https://docs.siliconflow.com/en/api-reference/userinfo/get-user-info', asOf: '2026-11' },
}));

; 

  const slack = (defineProvider({
    id: 'slack',
    title: 'Slack',
    rules: ['slack-token'],
    only: /^xox[a-z]/,
    hosts: { from: 'fixed', hosts: ['slack.com'] },
    ask: { method: 'POST', path: '/api/auth.test', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'ok', is: [true] }] }],
    dead: [
        {
            status: 200,
            where: [
                { at: 'ok', is: [false] },
                { at: 'error', is: ['invalid_auth', 'account_inactive', 'token_revoked', 'token_expired'] },
            ],
        },
    ],
    facts: [
        { name: 'team', at: 'team' },
        { name: 'owner', at: 'user' },
        { name: 'scopes', at: 'header:x-oauth-scopes' },
    ],
    excess: [
        { at: 'header:x-oauth-scopes', matches: /(?:^|,)admin/, says: 'administers the workspace' },
        {
            at: 'header:x-oauth-scopes',
            matches: /(?:^|,)(?:client|(?:channels|groups|im|mpim):history)(?:$|,)/,
            says: 'reads conversations',
        },
    ],
    revoke: {
        host: null,
        ask: { method: 'POST', path: '/api/auth.revoke', headers: { authorization: 'Bearer {secret}' } },
        done: [
            {
                status: 200,
                where: [
                    { at: 'ok', is: [true] },
                    { at: 'revoked', is: [true] },
                ],
            },
        ],
        source: 'https://docs.slack.dev/reference/methods/auth.revoke',
    },
    log: {
        text: 'Access logs of the workspace (paid plans); audit logs of Enterprise Grid.',
        link: 'https://my.slack.com/admin/logs',
    },
    source: { url: 'https://docs.slack.dev/reference/methods/auth.test', asOf: '2026-11' },
}));

; 

  const snowflake = (defineProvider({
    id: 'snowflake',
    title: 'Snowflake',
    rules: ['snowflake-access-token'],
    hosts: { from: 'text', suffixes: ['.snowflakecomputing.com'] },
    ask: {
        method: 'POST',
        path: '/api/v2/statements',
        headers: { authorization: 'Bearer {secret}', 'x-snowflake-authorization-token-type': 'PROGRAMMATIC_ACCESS_TOKEN' },
        json: '{"statement":"select current_user(), current_role()","timeout":5}',
    },
    live: [{ status: [200, 202], where: [{ at: 'statementHandle', exists: true }] }],
    dead: [{ status: 401, where: [{ at: 'message', matches: /token is invalid|token has expired|token is expired/i }] }],
    restricted: [{ status: 401, where: [{ at: 'message', matches: /network policy/i }] }],
    commands: ['ALTER USER … REMOVE PROGRAMMATIC ACCESS TOKEN …'],
    log: {
        text: 'The views LOGIN_HISTORY and QUERY_HISTORY of SNOWFLAKE.ACCOUNT_USAGE, by user.',
        link: 'https://docs.snowflake.com/en/sql-reference/account-usage/login_history',
    },
    source: { url: 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens', asOf: '2026-11' },
}));

; 

  const snyk = (defineProvider({
    id: 'snyk',
    title: 'Snyk',
    rules: ['snyk-token'],
    hosts: { from: 'fixed', hosts: ['api.snyk.io', 'api.us.snyk.io', 'api.eu.snyk.io'] },
    ask: { path: '/rest/self?version=2024-10-15', headers: { authorization: 'token {secret}' } },
    live: [{ status: 200, where: [{ at: 'data.id', exists: true }] }],
    dead: [{ status: 401 }],
    facts: [{ name: 'owner', at: 'data.attributes.username' }],
    log: {
        text: 'The audit log of the group.',
        link: 'https://docs.snyk.io/snyk-platform-administration/user-management-with-snyk/retrieve-audit-logs-of-user-initiated-activity',
    },
    source: { url: 'https://docs.snyk.io/snyk-api/reference/users', asOf: '2026-11' },
}));

; 

  const sonarqube = (defineProvider({
    id: 'sonarqube',
    title: 'SonarQube',
    rules: ['sonarqube-token'],
    hosts: { from: 'text', suffixes: ['sonarcloud.io'] },
    ask: { path: '/api/authentication/validate', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'valid', is: [true] }] }],
    dead: [{ status: 401 }, { status: 200, where: [{ at: 'valid', is: [false] }] }],
    source: { url: 'https://docs.sonarsource.com/sonarqube-cloud/appendices/web-api', asOf: '2026-11' },
}));

; 

  const sourcegraph = (defineProvider({
    id: 'sourcegraph',
    title: 'Sourcegraph',
    rules: ['sourcegraph-token'],
    hosts: { from: 'text', suffixes: ['sourcegraph.com', '.sourcegraphcloud.com'], usual: 'sourcegraph.com' },
    ask: {
        method: 'POST',
        path: '/.api/graphql',
        headers: { authorization: 'token {secret}' },
        json: '{"query":"{ currentUser { username siteAdmin } }"}',
    },
    live: [{ status: 200, where: [{ at: 'data.currentUser.username', exists: true }] }],
    dead: [{ status: 401, where: [{ at: 'text', matches: /invalid access token/i }] }],
    facts: [{ name: 'owner', at: 'data.currentUser.username' }],
    excess: [{ at: 'data.currentUser.siteAdmin', is: [true], says: 'administers the instance' }],
    source: { url: 'https://sourcegraph.com/docs/api/graphql', asOf: '2026-11' },
}));

; 

  const square = (defineProvider({
    id: 'square',
    title: 'Square',
    rules: ['square-token', 'square-access-token'],
    only: /^(?!sq0csp-)/,
    hosts: { from: 'fixed', hosts: ['connect.squareup.com'] },
    ask: { path: '/v2/merchants/me', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'merchant.id', exists: true }] }],
    dead: [
        {
            status: 401,
            where: [{ at: 'errors[].code', is: ['UNAUTHORIZED', 'ACCESS_TOKEN_EXPIRED', 'ACCESS_TOKEN_REVOKED'] }],
        },
    ],
    facts: [
        { name: 'merchant', at: 'merchant.business_name' },
        { name: 'country', at: 'merchant.country' },
    ],
    log: { text: 'The developer console lists API calls.', link: 'https://developer.squareup.com/console' },
    source: { url: 'https://developer.squareup.com/reference/square/merchants-api/retrieve-merchant', asOf: '2026-11' },
}));

; 

  const stability = (defineProvider({
    id: 'stability',
    title: 'Stability AI',
    rules: ['stability-api-key'],
    hosts: { from: 'fixed', hosts: ['api.stability.ai'] },
    ask: { path: '/v1/user/account', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'id', exists: true }] }],
    dead: [{ status: 401 }],
    facts: [
        { name: 'owner', at: 'email' },
        { name: 'organisations', at: 'organizations[].name' },
    ],
    source: { url: 'https://platform.stability.ai/docs/api-reference#tag/v1user', asOf: '2026-11' },
}));

; 

  const stripe = (defineProvider({
    id: 'stripe',
    title: 'Stripe',
    rules: ['stripe-live-key', 'stripe-test-key'],
    hosts: { from: 'fixed', hosts: ['api.stripe.com'] },
    ask: { path: '/v1/account', headers: { authorization: 'Bearer {secret}' } },
    live: [
        { status: 200, where: [{ at: 'object', is: ['account'] }] },
        {
            status: 403,
            where: [{ at: 'error.code', is: ['more_permissions_required_for_application', 'more_permissions_required'] }],
        },
        { status: 403, where: [{ at: 'error.message', matches: /does not have the required permissions/i }] },
    ],
    dead: [
        { status: 401, where: [{ at: 'error.message', matches: /invalid api key provided|expired api key/i }] },
        { status: 401, where: [{ at: 'error.code', is: ['api_key_expired'] }] },
    ],
    facts: [
        { name: 'account', at: 'id' },
        { name: 'name', at: 'settings.dashboard.display_name' },
        { name: 'country', at: 'country' },
    ],
    log: { text: 'Developers, Logs lists every request, by key.', link: 'https://dashboard.stripe.com/logs' },
    source: { url: 'https://docs.stripe.com/error-handling', asOf: '2026-11' },
}));

; 

  const supabase = (defineProvider({
    id: 'supabase',
    title: 'Supabase',
    rules: ['supabase-secret-key'],
    only: /^sbp_/,
    hosts: { from: 'fixed', hosts: ['api.supabase.com'] },
    ask: { path: '/v1/projects', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'text', matches: /^\s*\[\s*[\]{]/ }] }],
    dead: [{ status: 401 }],
    facts: [{ name: 'projects', at: '[].name' }],
    excess: [{ at: 'text', exists: true, says: 'manages every project of the account' }],
    log: {
        text: 'The audit log of the organisation; the API logs of each project.',
        link: 'https://supabase.com/dashboard/account/audit',
    },
    source: { url: 'https://supabase.com/docs/reference/api/introduction', asOf: '2026-11' },
}));

; 

  const tailscale = (defineProvider({
    id: 'tailscale',
    title: 'Tailscale',
    rules: ['tailscale-key'],
    only: /^tskey-api-/,
    hosts: { from: 'fixed', hosts: ['api.tailscale.com'] },
    ask: { path: '/api/v2/tailnet/-/keys', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'keys', exists: true }] }],
    dead: [{ status: 401, where: [{ at: 'message', matches: /api token invalid/i }] }],
    excess: [{ at: 'keys', exists: true, says: 'lists and makes keys of the network' }],
    log: { text: 'The configuration audit log.', link: 'https://login.tailscale.com/admin/logs' },
    source: { url: 'https://tailscale.com/api', asOf: '2026-11' },
}));

; 

  const tavily = (defineProvider({
    id: 'tavily',
    title: 'Tavily',
    rules: ['tavily-api-key'],
    hosts: { from: 'fixed', hosts: ['api.tavily.com'] },
    ask: { path: '/usage', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'account', exists: true }] }],
    dead: [{ status: 401 }],
    facts: [
        { name: 'plan', at: 'account.current_plan' },
        { name: 'limit', at: 'key.limit' },
    ],
    source: { url: 'https://docs.tavily.com/documentation/api-reference/endpoint/usage', asOf: '2026-11' },
}));

; 

  const telegram = (defineProvider({
    id: 'telegram',
    title: 'Telegram',
    rules: ['telegram-bot-token'],
    hosts: { from: 'fixed', hosts: ['api.telegram.org'] },
    ask: { path: '/bot{secret}/getMe' },
    live: [{ status: 200, where: [{ at: 'ok', is: [true] }] }],
    dead: [{ status: [401, 404], where: [{ at: 'ok', is: [false] }] }],
    facts: [{ name: 'owner', at: 'result.username' }],
    excess: [{ at: 'result.can_read_all_group_messages', is: [true], says: 'reads every message of its groups' }],
    source: { url: 'https://core.telegram.org/bots/api#getme', asOf: '2026-11' },
}));

; 

  const telnyx = (defineProvider({
    id: 'telnyx',
    title: 'Telnyx',
    rules: ['telnyx-api-key'],
    hosts: { from: 'fixed', hosts: ['api.telnyx.com'] },
    ask: { path: '/v2/balance', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'data', exists: true }] }],
    dead: [{ status: 401, where: [{ at: 'errors[].code', is: ['10009', '20100'] }] }],
    facts: [{ name: 'balance', at: 'data.balance' }],
    source: { url: 'https://developers.telnyx.com/development/api-fundamentals/api-errors', asOf: '2026-11' },
}));

; 

  const terraform = (defineProvider({
    id: 'terraform',
    title: 'HCP Terraform',
    rules: ['terraform-cloud-token'],
    hosts: { from: 'fixed', hosts: ['app.terraform.io'] },
    ask: { path: '/api/v2/account/details', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'data.id', exists: true }] }],
    dead: [{ status: 401 }],
    provenFor: 'none',
    facts: [{ name: 'owner', at: 'data.attributes.username' }],
    log: {
        text: 'Audit trails of the organisation.',
        link: 'https://developer.hashicorp.com/terraform/cloud-docs/api-docs/audit-trails',
    },
    source: { url: 'https://developer.hashicorp.com/terraform/cloud-docs/api-docs/account', asOf: '2026-11' },
}));

; 

  const together = (defineProvider({
    id: 'together',
    title: 'Together AI',
    rules: ['together-api-key', 'together-legacy-key'],
    hosts: { from: 'fixed', hosts: ['api.together.xyz'] },
    ask: { path: '/v1/models', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'text', matches: /^\s*\[\s*[\]{]/ }] }],
    dead: [{ status: 401 }],
    log: { text: 'Settings, usage shows calls by day.', link: 'https://api.together.ai/settings/billing' },
    source: { url: 'https://docs.together.ai/docs/error-codes', asOf: '2026-11' },
}));

; 

  const typeform = (defineProvider({
    id: 'typeform',
    title: 'Typeform',
    rules: ['typeform-token'],
    hosts: { from: 'fixed', hosts: ['api.typeform.com'] },
    ask: { path: '/me', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'user_id', exists: true }] }],
    dead: [{ status: [401, 403], where: [{ at: 'code', is: ['AUTHENTICATION_FAILED'] }] }],
    facts: [{ name: 'owner', at: 'email' }],
    source: { url: 'https://www.typeform.com/developers/get-started/personal-access-token/', asOf: '2026-11' },
}));

; 

  const vast_ai = (defineProvider({
    id: 'vast-ai',
    title: 'Vast.ai',
    rules: ['vast-ai-api-key'],
    hosts: { from: 'fixed', hosts: ['console.vast.ai'] },
    ask: { path: '/api/v0/users/current/', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'id', exists: true }] }],
    dead: [{ status: 401 }],
    facts: [
        { name: 'owner', at: 'username' },
        { name: 'credit', at: 'credit' },
    ],
    source: { url: 'https://docs.vast.ai/api-reference/accounts/show-user', asOf: '2026-11' },
}));

; 

  const vault = (defineProvider({
    id: 'vault',
    title: 'HashiCorp Vault',
    rules: ['vault-token'],
    hosts: { from: 'text', suffixes: ['.hashicorp.cloud'] },
    ask: { path: '/v1/auth/token/lookup-self', headers: { 'x-vault-token': '{secret}' } },
    live: [{ status: 200, where: [{ at: 'data.policies', exists: true }] }],
    dead: [{ status: 403, where: [{ at: 'errors[]', matches: /invalid token|bad token/i }] }],
    facts: [
        { name: 'token', at: 'data.display_name' },
        { name: 'policies', at: 'data.policies[]' },
        { name: 'expires', at: 'data.expire_time' },
    ],
    excess: [
        { at: 'data.policies[]', is: ['root'], says: 'is a root token: it may do everything' },
        { at: 'data.expire_time', missing: true, says: 'does not expire' },
    ],
    revoke: {
        host: null,
        ask: { method: 'POST', path: '/v1/auth/token/revoke-self', headers: { 'x-vault-token': '{secret}' } },
        done: [{ status: 204 }],
        source: 'https://developer.hashicorp.com/vault/api-docs/auth/token#revoke-a-token-self',
    },
    log: {
        text: 'The audit device of the server, filtered by the accessor.',
        link: 'https://developer.hashicorp.com/vault/docs/audit',
    },
    source: { url: 'https://developer.hashicorp.com/vault/api-docs/auth/token', asOf: '2026-11' },
}));

; 

  const vercel = (defineProvider({
    id: 'vercel',
    title: 'Vercel',
    rules: ['vercel-token', 'vercel-legacy-token'],
    hosts: { from: 'fixed', hosts: ['api.vercel.com'] },
    ask: { path: '/v5/user/tokens/current', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'token.id', exists: true }] }],
    dead: [{ status: 403, where: [{ at: 'error.invalidToken', is: [true] }] }, { status: 401 }],
    facts: [
        { name: 'token', at: 'token.name' },
        { name: 'scopes', at: 'token.scopes[].type' },
        { name: 'expires', at: 'token.expiresAt' },
    ],
    excess: [
        { at: 'token.scopes[].type', is: ['user'], says: 'opens the whole account and all its teams' },
        { at: 'token.expiresAt', missing: true, says: 'does not expire' },
    ],
    revoke: {
        host: null,
        ask: { method: 'DELETE', path: '/v3/user/tokens/current', headers: { authorization: 'Bearer {secret}' } },
        done: [{ status: 200, where: [{ at: 'tokenId', exists: true }] }],
        source: 'https://vercel.com/docs/rest-api/authentication/delete-an-authentication-token',
    },
    log: { text: 'The activity of the account and of each team.', link: 'https://vercel.com/account/activity' },
    source: { url: 'https://vercel.com/docs/rest-api/authentication/get-auth-token-metadata', asOf: '2026-11' },
}));

; 

  const voyage = (defineProvider({
    id: 'voyage',
    title: 'Voyage AI',
    rules: ['voyage-api-key'],
    hosts: { from: 'fixed', hosts: ['api.voyageai.com'] },
    ask: { path: '/v1/files?limit=1', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'object', is: ['list'] }] }],
    dead: [{ status: 401, where: [{ at: 'detail', matches: /api key/i }] }],
    source: { url: 'https://docs.voyageai.com/docs/error-codes', asOf: '2026-11' },
}));

; 

  const vultr = (defineProvider({
    id: 'vultr',
    title: 'Vultr',
    rules: ['vultr-api-key'],
    hosts: { from: 'fixed', hosts: ['api.vultr.com'] },
    ask: { path: '/v2/account', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'account', exists: true }] }],
    dead: [{ status: 401, where: [{ at: 'error', is: ['Invalid API token.'] }] }],
    restricted: [{ status: 401, where: [{ at: 'error', matches: /^unauthorized ip/i }] }],
    facts: [
        { name: 'owner', at: 'account.email' },
        { name: 'scopes', at: 'account.acls[]' },
    ],
    excess: [{ at: 'account.acls[]', is: ['manage_users'], says: 'manages the users of the account' }],
    source: { url: 'https://www.vultr.com/api/#tag/account', asOf: '2026-11' },
}));

; 

  const wakatime = (defineProvider({
    id: 'wakatime',
    title: 'WakaTime',
    rules: ['wakatime-api-key', 'wakatime-legacy-key'],
    hosts: { from: 'fixed', hosts: ['api.wakatime.com'] },
    ask: { path: '/api/v1/users/current', basic: ['{secret}', ''] },
    live: [{ status: 200, where: [{ at: 'data.id', exists: true }] }],
    dead: [{ status: 401 }],
    facts: [{ name: 'owner', at: 'data.username' }],
    source: { url: 'https://wakatime.com/developers#users', asOf: '2026-11' },
}));

; 

  const weaviate = (defineProvider({
    id: 'weaviate',
    title: 'Weaviate',
    rules: ['weaviate-api-key'],
    hosts: { from: 'text', suffixes: ['.weaviate.cloud', '.weaviate.network'] },
    ask: { path: '/v1/meta', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'version', exists: true }] }],
    dead: [{ status: 401 }],
    facts: [{ name: 'version', at: 'version' }],
    source: { url: 'https://docs.weaviate.io/weaviate/api/rest', asOf: '2026-11' },
}));

; 

  const weights_and_biases = (defineProvider({
    id: 'weights-and-biases',
    title: 'Weights & Biases',
    rules: ['wandb-api-key', 'wandb-api-key-v1'],
    hosts: { from: 'text', suffixes: ['api.wandb.ai', '.wandb.io'], usual: 'api.wandb.ai' },
    ask: {
        method: 'POST',
        path: '/graphql',
        basic: ['api', '{secret}'],
        json: '{"query":"query { viewer { username email teams { edges { node { name } } } } }"}',
    },
    live: [{ status: 200, where: [{ at: 'data.viewer.username', exists: true }] }],
    dead: [
        { status: 401 },
        {
            status: 200,
            where: [
                { at: 'data.viewer', missing: true },
                { at: 'data', exists: true },
            ],
        },
    ],
    facts: [
        { name: 'owner', at: 'data.viewer.username' },
        { name: 'teams', at: 'data.viewer.teams.edges[].node.name' },
    ],
    excess: [
        {
            at: 'data.viewer.username',
            exists: true,
            says: 'reads and writes everything of the account: keys of this kind have no scopes',
        },
    ],
    log: {
        text: 'Organisations have audit logs of API calls (Enterprise); else look at runs and artifacts that nobody of yours made.',
        link: 'https://docs.wandb.ai/guides/hosting/monitoring-usage/audit-logging',
    },
    source: { url: 'https://docs.wandb.ai/platform/app/settings-page/user-settings', asOf: '2026-11' },
}));

; 

  const xai = (defineProvider({
    id: 'xai',
    title: 'xAI',
    rules: ['xai-api-key'],
    hosts: { from: 'fixed', hosts: ['api.x.ai'] },
    ask: { path: '/v1/api-key', headers: { authorization: 'Bearer {secret}' } },
    live: [
        {
            status: 200,
            where: [
                { at: 'api_key_blocked', is: [false] },
                { at: 'api_key_disabled', is: [false] },
            ],
        },
    ],
    dead: [
        { status: 400, where: [{ at: 'error', matches: /incorrect api key/i }] },
        { status: 401 },
        { status: 200, where: [{ at: 'api_key_disabled', is: [true] }] },
        { status: 200, where: [{ at: 'api_key_blocked', is: [true] }] },
    ],
    facts: [
        { name: 'token', at: 'name' },
        { name: 'team', at: 'team_id' },
        { name: 'scopes', at: 'acls[]' },
    ],
    excess: [
        { at: 'acls[]', is: ['api-key:endpoint:*'], says: 'may use every endpoint' },
        { at: 'acls[]', is: ['api-key:model:*'], says: 'may use every model' },
    ],
    log: { text: 'The console shows usage by key.', link: 'https://console.x.ai' },
    source: { url: 'https://docs.x.ai/docs/api-reference#get-api-key-information', asOf: '2026-11' },
}));

; 

  const zenodo = (defineProvider({
    id: 'zenodo',
    title: 'Zenodo',
    rules: ['zenodo-token'],
    hosts: { from: 'fixed', hosts: ['zenodo.org'] },
    ask: { path: '/api/deposit/depositions?size=1', headers: { authorization: 'Bearer {secret}' } },
    live: [{ status: 200, where: [{ at: 'text', matches: /^\s*\[\s*[\]{]/ }] }],
    dead: [{ status: 401 }],
    facts: [{ name: 'deposits', at: '[].title' }],
    source: { url: 'https://developers.zenodo.org/#depositions', asOf: '2026-11' },
}));

; 
 




































































































































const providers = [
    airtable,
    anthropic,
    anthropic_admin,
    apify,
    asana,
    assemblyai,
    aws,
    azure_openai,
    bitly,
    braintrust,
    brevo,
    buildkite,
    cerebras,
    circleci,
    clearml,
    clickup,
    cloudflare,
    cohere,
    comet,
    contentful,
    dagshub,
    databricks,
    datadog,
    deepgram,
    deepinfra,
    deepseek,
    digitalocean,
    discord_bot,
    discord_webhook,
    doppler,
    dropbox,
    e2b,
    elevenlabs,
    fastly,
    figma,
    firecrawl,
    fireworks,
    gcp_service_account,
    github,
    github_installation,
    gitlab,
    gladia,
    google_api,
    google_oauth,
    grafana,
    groq,
    heroku,
    hetzner,
    heygen,
    honeycomb,
    hubspot,
    hugging_face,
    hume,
    intercom,
    jina,
    kaggle,
    kaggle_token,
    label_studio,
    label_studio_access,
    lambda,
    langfuse,
    langsmith,
    launchdarkly,
    linear,
    linear_oauth,
    linode,
    llama_cloud,
    mailchimp,
    mailgun,
    mapbox,
    mem0,
    mistral,
    mollie,
    moonshot,
    neon,
    netlify,
    new_relic,
    notion,
    npm,
    nvidia,
    openai,
    openai_admin,
    openrouter,
    opsgenie,
    osf,
    pagerduty,
    perplexity,
    pinecone,
    posthog,
    postman,
    postmark,
    prefect,
    pulumi,
    qdrant,
    render,
    replicate,
    resend,
    roboflow,
    rubygems,
    runpod,
    semgrep,
    sendgrid,
    sentry,
    serpapi,
    shopify,
    siliconflow,
    slack,
    snowflake,
    snyk,
    sonarqube,
    sourcegraph,
    square,
    stability,
    stripe,
    supabase,
    tailscale,
    tavily,
    telegram,
    telnyx,
    terraform,
    together,
    typeform,
    vast_ai,
    vault,
    vercel,
    voyage,
    vultr,
    wakatime,
    weaviate,
    weights_and_biases,
    xai,
    zenodo,
];


  })

};
