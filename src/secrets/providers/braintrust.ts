import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'braintrust',
  title: 'Braintrust',
  rules: ['braintrust-api-key'],
  hosts: { from: 'fixed', hosts: ['api.braintrust.dev'] },
  ask: { path: '/v1/project?limit=5', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'objects', exists: true }] }],
  dead: [{ status: 401 }],
  facts: [{ name: 'projects', at: 'objects[].name' }],
  source: { url: 'https://www.braintrust.dev/docs/reference/api/Projects', asOf: '2026-11' },
});
