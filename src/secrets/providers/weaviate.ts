import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'weaviate',
  title: 'Weaviate',
  rules: ['weaviate-api-key'],
  hosts: { from: 'text', suffixes: ['.weaviate.cloud', '.weaviate.network'] },
  ask: { path: '/v1/meta', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'version', exists: true }] }],
  dead: [{ status: 401 }],
  facts: [{ name: 'version', at: 'version' }],
  source: { url: 'https://docs.weaviate.io/weaviate/api/rest', asOf: '2026-11' },
});
