import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'apify',
  title: 'Apify',
  rules: ['apify-token'],
  hosts: { from: 'fixed', hosts: ['api.apify.com'] },
  ask: { path: '/v2/users/me', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'data.id', exists: true }] }],
  dead: [{ status: 401, where: [{ at: 'error.type', is: ['user-or-token-not-found'] }] }],
  facts: [{ name: 'owner', at: 'data.username' }],
  source: { url: 'https://docs.apify.com/api/v2/users-me-get', asOf: '2026-11' },
});
