import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'sentry',
  title: 'Sentry',
  rules: ['sentry-token', 'sentry-organization-token', 'sentry-legacy-token'],
  hosts: { from: 'fixed', hosts: ['sentry.io', 'us.sentry.io', 'de.sentry.io'] },
  ask: { path: '/api/0/organizations/', headers: { authorization: 'Bearer {secret}' } },
  live: [
    { status: 200, where: [{ at: 'text', matches: /^\s*\[\s*[\]{]/ }] },
    { status: 403, where: [{ at: 'detail', matches: /do not have permission/i }] },
  ],
  dead: [{ status: 401, where: [{ at: 'detail', matches: /invalid token/i }] }],
  provenFor: 'none',
  facts: [{ name: 'organisations', at: '[].slug' }],
  log: { text: 'The audit log of the organisation.', link: 'https://sentry.io/settings/audit-log/' },
  source: { url: 'https://docs.sentry.io/api/organizations/list-your-organizations/', asOf: '2026-11' },
});
