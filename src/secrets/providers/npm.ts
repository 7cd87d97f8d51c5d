import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'npm',
  title: 'npm',
  rules: ['npm-token'],
  hosts: { from: 'fixed', hosts: ['registry.npmjs.org'] },
  ask: { path: '/-/whoami', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'username', exists: true }] }],
  dead: [{ status: 401 }],
  facts: [{ name: 'owner', at: 'username' }],
  log: {
    text: 'The access tokens page shows last use; look for versions that nobody of yours published.',
    link: 'https://www.npmjs.com/settings/~/tokens',
  },
  source: { url: 'https://docs.npmjs.com/cli/v11/commands/npm-whoami', asOf: '2026-11' },
});
