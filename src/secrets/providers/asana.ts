import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'asana',
  title: 'Asana',
  rules: ['asana-token'],
  hosts: { from: 'fixed', hosts: ['app.asana.com'] },
  ask: { path: '/api/1.0/users/me', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'data.gid', exists: true }] }],
  dead: [{ status: 401, where: [{ at: 'errors[].message', is: ['Not Authorized'] }] }],
  facts: [
    { name: 'owner', at: 'data.email' },
    { name: 'workspaces', at: 'data.workspaces[].name' },
  ],
  source: { url: 'https://developers.asana.com/reference/getuser', asOf: '2026-11' },
});
