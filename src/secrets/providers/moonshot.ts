import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'moonshot',
  title: 'Moonshot AI',
  rules: ['moonshot-api-key'],
  hosts: { from: 'fixed', hosts: ['api.moonshot.ai', 'api.moonshot.cn'] },
  ask: { path: '/v1/users/me/balance', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'status', is: [true] }] }],
  dead: [{ status: 401, where: [{ at: 'error.type', is: ['invalid_authentication_error'] }] }],
  facts: [{ name: 'balance', at: 'data.available_balance' }],
  source: { url: 'https://platform.moonshot.ai/docs/api/misc', asOf: '2026-11' },
});
