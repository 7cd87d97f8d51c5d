import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'snyk',
  title: 'Snyk',
  rules: ['snyk-token'],
  hosts: { from: 'fixed', hosts: ['api.snyk.io', 'api.us.snyk.io', 'api.eu.snyk.io'] },
  ask: { path: '/rest/self?version=2024-10-15', headers: { authorization: 'token {secret}' } },
  live: [{ status: 200, where: [{ at: 'data.id', exists: true }] }],
  dead: [{ status: 401 }],
  facts: [{ name: 'owner', at: 'data.attributes.username' }],
  log: {
    text: 'The audit log of the group.',
    link: 'https://docs.snyk.io/snyk-platform-administration/user-management-with-snyk/retrieve-audit-logs-of-user-initiated-activity',
  },
  source: { url: 'https://docs.snyk.io/snyk-api/reference/users', asOf: '2026-11' },
});
