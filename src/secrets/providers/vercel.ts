import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'vercel',
  title: 'Vercel',
  rules: ['vercel-token', 'vercel-legacy-token'],
  hosts: { from: 'fixed', hosts: ['api.vercel.com'] },
  ask: { path: '/v5/user/tokens/current', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'token.id', exists: true }] }],
  dead: [{ status: 403, where: [{ at: 'error.invalidToken', is: [true] }] }, { status: 401 }],
  facts: [
    { name: 'token', at: 'token.name' },
    { name: 'scopes', at: 'token.scopes[].type' },
    { name: 'expires', at: 'token.expiresAt' },
  ],
  excess: [
    { at: 'token.scopes[].type', is: ['user'], says: 'opens the whole account and all its teams' },
    { at: 'token.expiresAt', missing: true, says: 'does not expire' },
  ],
  revoke: {
    host: null,
    ask: { method: 'DELETE', path: '/v3/user/tokens/current', headers: { authorization: 'Bearer {secret}' } },
    done: [{ status: 200, where: [{ at: 'tokenId', exists: true }] }],
    source: 'https://vercel.com/docs/rest-api/authentication/delete-an-authentication-token',
  },
  log: { text: 'The activity of the account and of each team.', link: 'https://vercel.com/account/activity' },
  source: { url: 'https://vercel.com/docs/rest-api/authentication/get-auth-token-metadata', asOf: '2026-11' },
});
