import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'groq',
  title: 'Groq',
  rules: ['groq-api-key'],
  hosts: { from: 'fixed', hosts: ['api.groq.com'] },
  ask: { path: '/openai/v1/models', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'object', is: ['list'] }] }],
  dead: [{ status: 401, where: [{ at: 'error.code', is: ['invalid_api_key'] }] }],
  log: { text: 'The console shows usage and logs by key.', link: 'https://console.groq.com/dashboard/logs' },
  source: { url: 'https://console.groq.com/docs/errors', asOf: '2026-11' },
});
