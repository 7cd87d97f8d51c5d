import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'pulumi',
  title: 'Pulumi',
  rules: ['pulumi-token'],
  hosts: { from: 'fixed', hosts: ['api.pulumi.com'] },
  ask: { path: '/api/user', headers: { authorization: 'token {secret}' } },
  live: [{ status: 200, where: [{ at: 'githubLogin', exists: true }] }],
  dead: [{ status: 401 }],
  provenFor: 'none',
  facts: [
    { name: 'owner', at: 'githubLogin' },
    { name: 'organisations', at: 'organizations[].name' },
  ],
  log: { text: 'The audit log of the organisation.', link: 'https://www.pulumi.com/docs/administration/audit-logs/' },
  source: { url: 'https://www.pulumi.com/docs/reference/cloud-rest-api/', asOf: '2026-11' },
});
