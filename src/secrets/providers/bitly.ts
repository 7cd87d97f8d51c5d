import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'bitly',
  title: 'Bitly',
  rules: ['bitly-token'],
  hosts: { from: 'fixed', hosts: ['api-ssl.bitly.com'] },
  ask: { path: '/v4/user', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'login', exists: true }] }],
  dead: [{ status: 403, where: [{ at: 'message', is: ['FORBIDDEN'] }] }],
  facts: [{ name: 'owner', at: 'login' }],
  source: { url: 'https://dev.bitly.com/api-reference/#getUser', asOf: '2026-11' },
});
