import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'honeycomb',
  title: 'Honeycomb',
  rules: ['honeycomb-ingest-key'],
  hosts: { from: 'fixed', hosts: ['api.honeycomb.io', 'api.eu1.honeycomb.io'] },
  ask: { path: '/1/auth', headers: { 'x-honeycomb-team': '{secret}' } },
  live: [{ status: 200, where: [{ at: 'api_key_access', exists: true }] }],
  dead: [{ status: 401, where: [{ at: 'error', matches: /unknown api key/i }] }],
  facts: [
    { name: 'team', at: 'team.name' },
    { name: 'environment', at: 'environment.name' },
    { name: 'kind', at: 'type' },
  ],
  source: { url: 'https://docs.honeycomb.io/api/auth/list-authorizations', asOf: '2026-11' },
});
