import { defineProvider } from './provider.ts';

export default defineProvider({
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
});
