import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'voyage',
  title: 'Voyage AI',
  rules: ['voyage-api-key'],
  hosts: { from: 'fixed', hosts: ['api.voyageai.com'] },
  ask: { path: '/v1/files?limit=1', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'object', is: ['list'] }] }],
  dead: [{ status: 401, where: [{ at: 'detail', matches: /api key/i }] }],
  source: { url: 'https://docs.voyageai.com/docs/error-codes', asOf: '2026-11' },
});
