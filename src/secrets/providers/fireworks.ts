import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'fireworks',
  title: 'Fireworks AI',
  rules: ['fireworks-api-key'],
  hosts: { from: 'fixed', hosts: ['api.fireworks.ai'] },
  ask: { path: '/inference/v1/models', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'object', is: ['list'] }] }],
  dead: [
    { status: [401, 403], where: [{ at: 'error.code', is: ['UNAUTHORIZED'] }] },
    { status: 401, where: [{ at: 'error', matches: /unauthorized/i }] },
  ],
  source: { url: 'https://docs.fireworks.ai/guides/inference-error-codes', asOf: '2026-11' },
});
