import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'anthropic',
  title: 'Anthropic',
  rules: ['anthropic-api-key'],
  hosts: { from: 'fixed', hosts: ['api.anthropic.com'] },
  ask: { path: '/v1/models?limit=1', headers: { 'x-api-key': '{secret}', 'anthropic-version': '2023-06-01' } },
  live: [{ status: 200, where: [{ at: 'data', exists: true }] }],
  dead: [{ status: 401, where: [{ at: 'error.type', is: ['authentication_error'] }] }],
  facts: [{ name: 'organisation', at: 'header:anthropic-organization-id' }],
  log: { text: 'Usage by key is in the console, under Usage.', link: 'https://console.anthropic.com/settings/usage' },
  source: { url: 'https://docs.anthropic.com/en/api/errors', asOf: '2026-11' },
});
