import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'label-studio',
  title: 'Label Studio',
  rules: ['label-studio-token'],
  hosts: { from: 'text', suffixes: ['app.humansignal.com', '.app.humansignal.com'] },
  ask: { path: '/api/current-user/whoami', headers: { authorization: 'Token {secret}' } },
  live: [{ status: 200, where: [{ at: 'username', exists: true }] }],
  dead: [{ status: 401, where: [{ at: 'detail', is: ['Invalid token.'] }] }],
  facts: [{ name: 'owner', at: 'username' }],
  source: { url: 'https://labelstud.io/guide/access_tokens', asOf: '2026-11' },
});
