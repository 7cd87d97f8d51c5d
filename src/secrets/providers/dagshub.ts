import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'dagshub',
  title: 'DagsHub',
  rules: ['dagshub-token'],
  hosts: { from: 'fixed', hosts: ['dagshub.com'] },
  ask: { path: '/api/v1/user', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'username', exists: true }] }],
  dead: [{ status: 401 }],
  facts: [{ name: 'owner', at: 'username' }],
  source: { url: 'https://dagshub.com/docs/api/', asOf: '2026-11' },
});
