import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'linear',
  title: 'Linear',
  rules: ['linear-api-key'],
  hosts: { from: 'fixed', hosts: ['api.linear.app'] },
  ask: {
    method: 'POST',
    path: '/graphql',
    headers: { authorization: '{secret}' },
    json: '{"query":"{ viewer { name email admin organization { name } } }"}',
  },
  live: [{ status: 200, where: [{ at: 'data.viewer.email', exists: true }] }],
  dead: [{ status: [400, 401], where: [{ at: 'errors[].extensions.code', is: ['AUTHENTICATION_ERROR'] }] }],
  facts: [
    { name: 'owner', at: 'data.viewer.email' },
    { name: 'organisation', at: 'data.viewer.organization.name' },
  ],
  excess: [{ at: 'data.viewer.admin', is: [true], says: 'acts as an administrator of the workspace' }],
  log: { text: 'The audit log of the workspace.', link: 'https://linear.app/docs/audit-log' },
  source: { url: 'https://linear.app/developers/graphql', asOf: '2026-11' },
});
