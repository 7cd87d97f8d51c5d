import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'tailscale',
  title: 'Tailscale',
  rules: ['tailscale-key'],
  only: /^tskey-api-/,
  hosts: { from: 'fixed', hosts: ['api.tailscale.com'] },
  ask: { path: '/api/v2/tailnet/-/keys', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'keys', exists: true }] }],
  dead: [{ status: 401, where: [{ at: 'message', matches: /api token invalid/i }] }],
  excess: [{ at: 'keys', exists: true, says: 'lists and makes keys of the network' }],
  log: { text: 'The configuration audit log.', link: 'https://login.tailscale.com/admin/logs' },
  source: { url: 'https://tailscale.com/api', asOf: '2026-11' },
});
