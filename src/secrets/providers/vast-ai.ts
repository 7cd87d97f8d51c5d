import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'vast-ai',
  title: 'Vast.ai',
  rules: ['vast-ai-api-key'],
  hosts: { from: 'fixed', hosts: ['console.vast.ai'] },
  ask: { path: '/api/v0/users/current/', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'id', exists: true }] }],
  dead: [{ status: 401 }],
  facts: [
    { name: 'owner', at: 'username' },
    { name: 'credit', at: 'credit' },
  ],
  source: { url: 'https://docs.vast.ai/api-reference/accounts/show-user', asOf: '2026-11' },
});
