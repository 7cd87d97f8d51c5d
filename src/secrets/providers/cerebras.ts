import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'cerebras',
  title: 'Cerebras',
  rules: ['cerebras-api-key'],
  hosts: { from: 'fixed', hosts: ['api.cerebras.ai'] },
  ask: { path: '/v1/models', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'object', is: ['list'] }] }],
  dead: [{ status: 401, where: [{ at: 'code', is: ['wrong_api_key'] }] }],
  source: { url: 'https://inference-docs.cerebras.ai/support/error', asOf: '2026-11' },
});
