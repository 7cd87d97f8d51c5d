import { defineProvider } from './provider.ts';

export default defineProvider({
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
});
