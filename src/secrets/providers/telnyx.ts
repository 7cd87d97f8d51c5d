import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'telnyx',
  title: 'Telnyx',
  rules: ['telnyx-api-key'],
  hosts: { from: 'fixed', hosts: ['api.telnyx.com'] },
  ask: { path: '/v2/balance', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'data', exists: true }] }],
  dead: [{ status: 401, where: [{ at: 'errors[].code', is: ['10009', '20100'] }] }],
  facts: [{ name: 'balance', at: 'data.balance' }],
  source: { url: 'https://developers.telnyx.com/development/api-fundamentals/api-errors', asOf: '2026-11' },
});
