import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'digitalocean',
  title: 'DigitalOcean',
  rules: ['digitalocean-token'],
  only: /^(?!dor_v1_)/,
  hosts: { from: 'fixed', hosts: ['api.digitalocean.com'] },
  ask: { path: '/v2/account', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'account.uuid', exists: true }] }],
  dead: [{ status: 401, where: [{ at: 'id', matches: /^unauthorized$/i }] }],
  facts: [
    { name: 'owner', at: 'account.email' },
    { name: 'team', at: 'account.team.name' },
  ],
  revoke: {
    host: 'cloud.digitalocean.com',
    ask: {
      method: 'POST',
      path: '/v1/oauth/revoke',
      headers: { authorization: 'Bearer {secret}' },
      form: { token: '{secret}' },
    },
    only: /^doo_v1_/,
    done: [{ status: 200 }],
    source: 'https://docs.digitalocean.com/reference/api/oauth/',
  },
  log: { text: 'The security history of the team.', link: 'https://cloud.digitalocean.com/account/security' },
  source: { url: 'https://docs.digitalocean.com/reference/api/digitalocean/', asOf: '2026-11' },
});
