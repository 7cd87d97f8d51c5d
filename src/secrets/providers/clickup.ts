import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'clickup',
  title: 'ClickUp',
  rules: ['clickup-token'],
  hosts: { from: 'fixed', hosts: ['api.clickup.com'] },
  ask: { path: '/api/v2/user', headers: { authorization: '{secret}' } },
  live: [{ status: 200, where: [{ at: 'user.id', exists: true }] }],
  dead: [{ status: 401, where: [{ at: 'ECODE', matches: /^OAUTH_/ }] }],
  facts: [{ name: 'owner', at: 'user.email' }],
  source: { url: 'https://developer.clickup.com/docs/common_errors', asOf: '2026-11' },
});
