import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'sourcegraph',
  title: 'Sourcegraph',
  rules: ['sourcegraph-token'],
  hosts: { from: 'text', suffixes: ['sourcegraph.com', '.sourcegraphcloud.com'], usual: 'sourcegraph.com' },
  ask: {
    method: 'POST',
    path: '/.api/graphql',
    headers: { authorization: 'token {secret}' },
    json: '{"query":"{ currentUser { username siteAdmin } }"}',
  },
  live: [{ status: 200, where: [{ at: 'data.currentUser.username', exists: true }] }],
  dead: [{ status: 401, where: [{ at: 'text', matches: /invalid access token/i }] }],
  facts: [{ name: 'owner', at: 'data.currentUser.username' }],
  excess: [{ at: 'data.currentUser.siteAdmin', is: [true], says: 'administers the instance' }],
  source: { url: 'https://sourcegraph.com/docs/api/graphql', asOf: '2026-11' },
});
