import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'heygen',
  title: 'HeyGen',
  rules: ['heygen-api-key', 'heygen-legacy-key'],
  hosts: { from: 'fixed', hosts: ['api.heygen.com'] },
  ask: { path: '/v2/user/remaining_quota', headers: { 'x-api-key': '{secret}' } },
  live: [{ status: 200, where: [{ at: 'data.remaining_quota', exists: true }] }],
  dead: [{ status: 401 }],
  facts: [{ name: 'quota', at: 'data.remaining_quota' }],
  source: { url: 'https://docs.heygen.com/reference/get-remaining-quota-v2', asOf: '2026-11' },
});
