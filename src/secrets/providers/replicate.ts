import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'replicate',
  title: 'Replicate',
  rules: ['replicate-token'],
  hosts: { from: 'fixed', hosts: ['api.replicate.com'] },
  ask: { path: '/v1/account', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'username', exists: true }] }],
  dead: [{ status: 401 }],
  facts: [
    { name: 'owner', at: 'username' },
    { name: 'kind', at: 'type' },
  ],
  log: { text: 'The dashboard lists predictions and what they cost.', link: 'https://replicate.com/predictions' },
  source: { url: 'https://replicate.com/docs/reference/http#account.get', asOf: '2026-11' },
});
