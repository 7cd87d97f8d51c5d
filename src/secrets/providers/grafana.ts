import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'grafana',
  title: 'Grafana',
  rules: ['grafana-service-account-token'],
  hosts: { from: 'text', suffixes: ['.grafana.net'] },
  ask: { path: '/api/org', headers: { authorization: 'Bearer {secret}' } },
  live: [
    { status: 200, where: [{ at: 'id', exists: true }] },
    { status: 403, where: [{ at: 'message', matches: /permissions needed/i }] },
  ],
  dead: [
    { status: 401, where: [{ at: 'messageId', is: ['api-key.invalid', 'api-key.expired'] }] },
    { status: 401, where: [{ at: 'message', matches: /invalid api key|expired api key/i }] },
  ],
  facts: [{ name: 'organisation', at: 'name' }],
  source: { url: 'https://grafana.com/docs/grafana/latest/developers/http_api/org/', asOf: '2026-11' },
});
