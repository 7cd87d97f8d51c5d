import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'mistral',
  title: 'Mistral',
  rules: ['mistral-api-key'],
  hosts: { from: 'fixed', hosts: ['api.mistral.ai'] },
  ask: { path: '/v1/models', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'object', is: ['list'] }] }],
  dead: [{ status: 401 }],
  log: { text: 'The console shows usage by key.', link: 'https://console.mistral.ai/usage' },
  source: { url: 'https://docs.mistral.ai/api/#tag/models', asOf: '2026-11' },
});
