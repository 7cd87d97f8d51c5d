import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'databricks',
  title: 'Databricks',
  rules: ['databricks-token'],
  hosts: {
    from: 'text',
    suffixes: ['.cloud.databricks.com', '.azuredatabricks.net', '.gcp.databricks.com', '.databricks.azure.us'],
  },
  ask: { path: '/api/2.0/preview/scim/v2/Me', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'userName', exists: true }] }],
  dead: [{ status: [401, 403], where: [{ at: 'message', matches: /invalid access token/i }] }],
  facts: [
    { name: 'owner', at: 'userName' },
    { name: 'groups', at: 'groups[].display' },
    { name: 'entitlements', at: 'entitlements[].value' },
  ],
  excess: [{ at: 'groups[].display', is: ['admins'], says: 'is an administrator of the workspace' }],
  log: {
    text: 'The system table system.access.audit, filtered by the user and the token.',
    link: 'https://docs.databricks.com/en/admin/account-settings/audit-logs.html',
  },
  source: { url: 'https://docs.databricks.com/api/workspace/currentuser/me', asOf: '2026-11' },
});
