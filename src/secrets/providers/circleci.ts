import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'circleci',
  title: 'CircleCI',
  rules: ['circleci-token'],
  hosts: { from: 'fixed', hosts: ['circleci.com'] },
  ask: { path: '/api/v2/me', headers: { 'circle-token': '{secret}' } },
  live: [{ status: 200, where: [{ at: 'login', exists: true }] }],
  dead: [{ status: 401 }],
  provenFor: 'none',
  facts: [{ name: 'owner', at: 'login' }],
  excess: [
    { at: 'login', exists: true, says: 'acts as the user in every project: tokens of this kind have no scopes' },
  ],
  log: { text: 'The audit log of the organisation.', link: 'https://circleci.com/docs/audit-logs/' },
  source: { url: 'https://circleci.com/docs/api/v2/#tag/User/operation/getCurrentUser', asOf: '2026-11' },
});
