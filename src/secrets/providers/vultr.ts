import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'vultr',
  title: 'Vultr',
  rules: ['vultr-api-key'],
  hosts: { from: 'fixed', hosts: ['api.vultr.com'] },
  ask: { path: '/v2/account', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'account', exists: true }] }],
  dead: [{ status: 401, where: [{ at: 'error', is: ['Invalid API token.'] }] }],
  restricted: [{ status: 401, where: [{ at: 'error', matches: /^unauthorized ip/i }] }],
  facts: [
    { name: 'owner', at: 'account.email' },
    { name: 'scopes', at: 'account.acls[]' },
  ],
  excess: [{ at: 'account.acls[]', is: ['manage_users'], says: 'manages the users of the account' }],
  source: { url: 'https://www.vultr.com/api/#tag/account', asOf: '2026-11' },
});
