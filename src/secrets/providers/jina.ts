import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'jina',
  title: 'Jina AI',
  rules: ['jina-api-key'],
  hosts: { from: 'fixed', hosts: ['api.jina.ai'] },
  ask: {
    method: 'POST',
    path: '/v1/embeddings',
    headers: { authorization: 'Bearer {secret}' },
    json: '{"model":"jina-embeddings-v3","input":["a"]}',
  },
  live: [{ status: 200, where: [{ at: 'data', exists: true }] }],
  dead: [{ status: 401 }],
  paid: true,
  source: { url: 'https://api.jina.ai/redoc', asOf: '2026-11' },
});
