import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'qdrant',
  title: 'Qdrant',
  rules: ['qdrant-api-key', 'qdrant-token'],
  hosts: { from: 'text', suffixes: ['.cloud.qdrant.io'] },
  ask: { path: '/collections', headers: { 'api-key': '{secret}' } },
  live: [{ status: 200, where: [{ at: 'result.collections', exists: true }] }],
  dead: [
    { status: [401, 403], where: [{ at: 'text', matches: /invalid api key|forbidden|must provide an api key/i }] },
  ],
  facts: [{ name: 'collections', at: 'result.collections[].name' }],
  source: { url: 'https://qdrant.tech/documentation/guides/security/', asOf: '2026-11' },
});
