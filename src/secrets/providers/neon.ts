import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'neon',
  title: 'Neon',
  rules: ['neon-api-key'],
  hosts: { from: 'fixed', hosts: ['console.neon.tech'] },
  ask: { path: '/api/v2/users/me', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'id', exists: true }] }],
  dead: [{ status: 401 }],
  provenFor: 'none',
  facts: [{ name: 'owner', at: 'email' }],
  source: { url: 'https://api-docs.neon.tech/reference/getcurrentuserinfo', asOf: '2026-11' },
});
