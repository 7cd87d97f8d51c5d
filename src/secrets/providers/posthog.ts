import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'posthog',
  title: 'PostHog',
  rules: ['posthog-personal-key'],
  only: /^phx_/,
  hosts: { from: 'fixed', hosts: ['us.posthog.com', 'eu.posthog.com'] },
  ask: { path: '/api/users/@me/', headers: { authorization: 'Bearer {secret}' } },
  live: [
    { status: 200, where: [{ at: 'uuid', exists: true }] },
    { status: 403, where: [{ at: 'code', is: ['permission_denied'] }] },
  ],
  dead: [{ status: 401, where: [{ at: 'code', is: ['authentication_failed'] }] }],
  provenFor: 'none',
  facts: [
    { name: 'owner', at: 'email' },
    { name: 'organisation', at: 'organization.name' },
  ],
  source: { url: 'https://posthog.com/docs/api', asOf: '2026-11' },
});
