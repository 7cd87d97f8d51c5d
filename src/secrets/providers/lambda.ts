import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'lambda',
  title: 'Lambda',
  rules: ['lambda-cloud-api-key'],
  hosts: { from: 'fixed', hosts: ['cloud.lambda.ai'] },
  ask: { path: '/api/v1/instances', basic: ['{secret}', ''] },
  live: [{ status: 200, where: [{ at: 'data', exists: true }] }],
  dead: [{ status: [401, 403], where: [{ at: 'error.code', is: ['global/invalid-api-key'] }] }],
  facts: [{ name: 'instances', at: 'data[].name' }],
  source: { url: 'https://docs.lambda.ai/api/cloud', asOf: '2026-11' },
});
