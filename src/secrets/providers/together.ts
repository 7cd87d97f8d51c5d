import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'together',
  title: 'Together AI',
  rules: ['together-api-key', 'together-legacy-key'],
  hosts: { from: 'fixed', hosts: ['api.together.xyz'] },
  ask: { path: '/v1/models', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'text', matches: /^\s*\[\s*[\]{]/ }] }],
  dead: [{ status: 401 }],
  log: { text: 'Settings, usage shows calls by day.', link: 'https://api.together.ai/settings/billing' },
  source: { url: 'https://docs.together.ai/docs/error-codes', asOf: '2026-11' },
});
