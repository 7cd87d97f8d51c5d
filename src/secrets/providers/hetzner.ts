import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'hetzner',
  title: 'Hetzner Cloud',
  rules: ['hetzner-cloud-token'],
  hosts: { from: 'fixed', hosts: ['api.hetzner.cloud'] },
  ask: { path: '/v1/servers?per_page=5', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'servers', exists: true }] }],
  dead: [{ status: 401, where: [{ at: 'error.code', is: ['unauthorized'] }] }],
  facts: [{ name: 'servers', at: 'servers[].name' }],
  source: { url: 'https://docs.hetzner.cloud/reference/cloud#errors', asOf: '2026-11' },
});
