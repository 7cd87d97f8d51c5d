import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'linode',
  title: 'Linode',
  rules: ['linode-token'],
  hosts: { from: 'fixed', hosts: ['api.linode.com'] },
  ask: { path: '/v4/profile', headers: { authorization: 'Bearer {secret}' } },
  live: [
    { status: 200, where: [{ at: 'username', exists: true }] },
    { status: 401, where: [{ at: 'errors[].reason', matches: /not authorized to use this endpoint/i }] },
  ],
  dead: [{ status: 401, where: [{ at: 'errors[].reason', is: ['Invalid Token'] }] }],
  facts: [
    { name: 'owner', at: 'username' },
    { name: 'scopes', at: 'header:x-oauth-scopes' },
  ],
  excess: [
    { at: 'header:x-oauth-scopes', is: ['*'], says: 'has every scope' },
    { at: 'restricted', is: [false], says: 'is not bound to parts of the account' },
  ],
  source: { url: 'https://techdocs.akamai.com/linode-api/reference/get-profile', asOf: '2026-11' },
});
