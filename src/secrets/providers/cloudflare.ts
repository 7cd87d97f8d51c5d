import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'cloudflare',
  title: 'Cloudflare',
  rules: ['cloudflare-token', 'cloudflare-legacy-token'],
  only: /^(?!cfk_|cfat_)/,
  hosts: { from: 'fixed', hosts: ['api.cloudflare.com'] },
  ask: { path: '/client/v4/user/tokens/verify', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'result.status', is: ['active'] }] }],
  dead: [
    { status: 401, where: [{ at: 'errors[].code', is: [1000] }] },
    { status: 200, where: [{ at: 'result.status', is: ['disabled', 'expired'] }] },
  ],
  provenFor: /^cfut_/,
  facts: [
    { name: 'token', at: 'result.id' },
    { name: 'expires', at: 'result.expires_on' },
  ],
  excess: [{ at: 'result.expires_on', missing: true, says: 'does not expire' }],
  log: { text: 'The audit log of the account.', link: 'https://dash.cloudflare.com/?to=/:account/audit-log' },
  source: {
    url: 'https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/verify/',
    asOf: '2026-11',
  },
});
