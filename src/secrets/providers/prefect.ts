import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'prefect',
  title: 'Prefect',
  rules: ['prefect-api-key'],
  hosts: { from: 'fixed', hosts: ['api.prefect.cloud'] },
  ask: { path: '/api/me/', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'id', exists: true }] }],
  dead: [{ status: 401 }],
  provenFor: 'none',
  facts: [{ name: 'owner', at: 'handle' }],
  source: { url: 'https://docs.prefect.io/v3/api-ref/rest-api/cloud', asOf: '2026-11' },
});
