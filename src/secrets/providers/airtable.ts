import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'airtable',
  title: 'Airtable',
  rules: ['airtable-token'],
  hosts: { from: 'fixed', hosts: ['api.airtable.com'] },
  ask: { path: '/v0/meta/whoami', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'id', exists: true }] }],
  dead: [{ status: 401 }],
  facts: [
    { name: 'owner', at: 'id' },
    { name: 'scopes', at: 'scopes[]' },
  ],
  excess: [{ at: 'scopes[]', matches: /:(?:write|manage)$/, says: 'may write' }],
  log: {
    text: 'Enterprise organisations have audit logs.',
    link: 'https://airtable.com/developers/web/api/audit-logs-overview',
  },
  source: { url: 'https://airtable.com/developers/web/api/get-user-id-scopes', asOf: '2026-11' },
});
