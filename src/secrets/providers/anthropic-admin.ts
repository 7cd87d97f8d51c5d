import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'anthropic-admin',
  title: 'Anthropic (administration)',
  rules: ['anthropic-admin-key'],
  hosts: { from: 'fixed', hosts: ['api.anthropic.com'] },
  ask: { path: '/v1/organizations/me', headers: { 'x-api-key': '{secret}', 'anthropic-version': '2023-06-01' } },
  live: [{ status: 200, where: [{ at: 'id', exists: true }] }],
  dead: [{ status: 401, where: [{ at: 'error.type', is: ['authentication_error'] }] }],
  facts: [{ name: 'organisation', at: 'name' }],
  excess: [{ at: 'id', exists: true, says: 'administers the organisation: members, workspaces and keys' }],
  log: { text: 'Usage by key is in the console, under Usage.', link: 'https://console.anthropic.com/settings/usage' },
  source: { url: 'https://docs.anthropic.com/en/api/administration-api', asOf: '2026-11' },
});
