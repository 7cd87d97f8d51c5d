import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'mollie',
  title: 'Mollie',
  rules: ['mollie-api-key'],
  hosts: { from: 'fixed', hosts: ['api.mollie.com'] },
  ask: { path: '/v2/methods', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: '_embedded.methods', exists: true }] }],
  dead: [{ status: 401, where: [{ at: 'title', is: ['Unauthorized Request'] }] }],
  facts: [{ name: 'methods', at: '_embedded.methods[].id' }],
  source: { url: 'https://docs.mollie.com/reference/handling-errors', asOf: '2026-11' },
});
