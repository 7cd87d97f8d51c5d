import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'fastly',
  title: 'Fastly',
  rules: ['fastly-token'],
  hosts: { from: 'fixed', hosts: ['api.fastly.com'] },
  ask: { path: '/tokens/self', headers: { 'fastly-key': '{secret}' } },
  live: [{ status: 200, where: [{ at: 'id', exists: true }] }],
  dead: [{ status: 401, where: [{ at: 'msg', matches: /credentials are missing or invalid/i }] }],
  facts: [
    { name: 'token', at: 'name' },
    { name: 'scopes', at: 'scope' },
    { name: 'expires', at: 'expires_at' },
  ],
  excess: [
    { at: 'scope', matches: /(?:^| )global(?: |$)/, says: 'has every scope' },
    { at: 'expires_at', missing: true, says: 'does not expire' },
  ],
  revoke: {
    host: null,
    ask: { method: 'DELETE', path: '/tokens/self', headers: { 'fastly-key': '{secret}' } },
    done: [{ status: 204 }],
    source: 'https://www.fastly.com/documentation/reference/api/auth-tokens/user/#revoke-token-current',
  },
  log: { text: 'The event log of the account.', link: 'https://manage.fastly.com/account/event-log' },
  source: { url: 'https://www.fastly.com/documentation/reference/api/auth-tokens/user/', asOf: '2026-11' },
});
