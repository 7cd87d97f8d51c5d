import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'deepinfra',
  title: 'DeepInfra',
  rules: ['deepinfra-api-key'],
  hosts: { from: 'fixed', hosts: ['api.deepinfra.com'] },
  ask: { path: '/v1/me', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'uid', exists: true }] }],
  dead: [{ status: 401 }],
  provenFor: 'none',
  facts: [{ name: 'owner', at: 'uid' }],
  source: { url: 'https://deepinfra.com/docs/api-reference', asOf: '2026-11' },
});
