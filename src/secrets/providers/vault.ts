import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'vault',
  title: 'HashiCorp Vault',
  rules: ['vault-token'],
  hosts: { from: 'text', suffixes: ['.hashicorp.cloud'] },
  ask: { path: '/v1/auth/token/lookup-self', headers: { 'x-vault-token': '{secret}' } },
  live: [{ status: 200, where: [{ at: 'data.policies', exists: true }] }],
  dead: [{ status: 403, where: [{ at: 'errors[]', matches: /invalid token|bad token/i }] }],
  facts: [
    { name: 'token', at: 'data.display_name' },
    { name: 'policies', at: 'data.policies[]' },
    { name: 'expires', at: 'data.expire_time' },
  ],
  excess: [
    { at: 'data.policies[]', is: ['root'], says: 'is a root token: it may do everything' },
    { at: 'data.expire_time', missing: true, says: 'does not expire' },
  ],
  revoke: {
    host: null,
    ask: { method: 'POST', path: '/v1/auth/token/revoke-self', headers: { 'x-vault-token': '{secret}' } },
    done: [{ status: 204 }],
    source: 'https://developer.hashicorp.com/vault/api-docs/auth/token#revoke-a-token-self',
  },
  log: {
    text: 'The audit device of the server, filtered by the accessor.',
    link: 'https://developer.hashicorp.com/vault/docs/audit',
  },
  source: { url: 'https://developer.hashicorp.com/vault/api-docs/auth/token', asOf: '2026-11' },
});
