import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'netlify',
  title: 'Netlify',
  rules: ['netlify-token'],
  hosts: { from: 'fixed', hosts: ['api.netlify.com'] },
  ask: { path: '/api/v1/user', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'id', exists: true }] }],
  dead: [{ status: 401 }],
  facts: [{ name: 'owner', at: 'email' }],
  log: { text: 'The audit log of the team.', link: 'https://app.netlify.com' },
  source: { url: 'https://open-api.netlify.com/#tag/user/operation/getCurrentUser', asOf: '2026-11' },
});
