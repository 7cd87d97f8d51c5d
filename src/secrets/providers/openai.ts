import { defineProvider } from './provider.ts';

export default defineProvider({
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
});
