import { defineProvider } from './provider.ts';

export default defineProvider({
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
});
