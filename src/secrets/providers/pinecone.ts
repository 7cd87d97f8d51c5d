import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'pinecone',
  title: 'Pinecone',
  rules: ['pinecone-api-key', 'pinecone-legacy-key'],
  hosts: { from: 'fixed', hosts: ['api.pinecone.io'] },
  ask: { path: '/indexes', headers: { 'api-key': '{secret}', 'x-pinecone-api-version': '2025-04' } },
  live: [{ status: 200, where: [{ at: 'indexes', exists: true }] }],
  dead: [{ status: 401 }],
  facts: [{ name: 'indexes', at: 'indexes[].name' }],
  log: {
    text: 'Enterprise organisations have audit logs; the console shows usage.',
    link: 'https://docs.pinecone.io/guides/production/security-overview',
  },
  source: { url: 'https://docs.pinecone.io/reference/api/2025-04/control-plane/list_indexes', asOf: '2026-11' },
});
