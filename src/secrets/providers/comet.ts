import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'comet',
  title: 'Comet',
  rules: ['comet-api-key'],
  hosts: { from: 'text', suffixes: ['www.comet.com'], usual: 'www.comet.com' },
  ask: { path: '/api/rest/v2/account-details', headers: { authorization: '{secret}' } },
  live: [{ status: 200, where: [{ at: 'userName', exists: true }] }],
  dead: [{ status: 401 }],
  facts: [
    { name: 'owner', at: 'userName' },
    { name: 'workspace', at: 'defaultWorkspaceName' },
  ],
  source: { url: 'https://www.comet.com/docs/v2/api-and-sdk/rest-api/read-endpoints/', asOf: '2026-11' },
});
