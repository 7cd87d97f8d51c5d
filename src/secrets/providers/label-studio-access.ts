import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'label-studio-access',
  title: 'Label Studio (access token)',
  rules: ['label-studio-access-token'],
  hosts: { from: 'text', suffixes: ['app.humansignal.com', '.app.humansignal.com'] },
  ask: { method: 'POST', path: '/api/token/refresh', json: '{"refresh":"{secret}"}' },
  live: [{ status: 200, where: [{ at: 'access', exists: true }] }],
  dead: [{ status: 401, where: [{ at: 'code', is: ['token_not_valid'] }] }],
  source: { url: 'https://labelstud.io/guide/access_tokens', asOf: '2026-11' },
});
