import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'semgrep',
  title: 'Semgrep',
  rules: ['semgrep-token'],
  hosts: { from: 'fixed', hosts: ['semgrep.dev'] },
  ask: { path: '/api/v1/deployments', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'deployments', exists: true }] }],
  dead: [{ status: 401 }],
  provenFor: 'none',
  facts: [{ name: 'organisations', at: 'deployments[].name' }],
  source: { url: 'https://semgrep.dev/api/v1/docs/', asOf: '2026-11' },
});
