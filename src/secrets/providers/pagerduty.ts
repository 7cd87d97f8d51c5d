import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'pagerduty',
  title: 'PagerDuty',
  rules: ['pagerduty-api-key'],
  hosts: { from: 'fixed', hosts: ['api.pagerduty.com', 'api.eu.pagerduty.com'] },
  ask: { path: '/users?limit=1', headers: { authorization: 'Token token={secret}' } },
  live: [{ status: 200, where: [{ at: 'users', exists: true }] }],
  dead: [{ status: 401 }],
  source: { url: 'https://developer.pagerduty.com/docs/authentication', asOf: '2026-11' },
});
