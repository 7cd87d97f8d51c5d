import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'linear-oauth',
  title: 'Linear (OAuth)',
  rules: ['linear-oauth-token'],
  hosts: { from: 'fixed', hosts: ['api.linear.app'] },
  ask: {
    method: 'POST',
    path: '/graphql',
    headers: { authorization: 'Bearer {secret}' },
    json: '{"query":"{ viewer { name email organization { name } } }"}',
  },
  live: [{ status: 200, where: [{ at: 'data.viewer.email', exists: true }] }],
  dead: [{ status: [400, 401], where: [{ at: 'errors[].extensions.code', is: ['AUTHENTICATION_ERROR'] }] }],
  facts: [
    { name: 'owner', at: 'data.viewer.email' },
    { name: 'organisation', at: 'data.viewer.organization.name' },
  ],
  revoke: {
    host: null,
    ask: { method: 'POST', path: '/oauth/revoke', headers: { authorization: 'Bearer {secret}' } },
    done: [{ status: 200 }],
    source: 'https://linear.app/developers/oauth-2-0-authentication',
  },
  log: { text: 'The audit log of the workspace.', link: 'https://linear.app/docs/audit-log' },
  source: { url: 'https://linear.app/developers/oauth-2-0-authentication', asOf: '2026-11' },
});
