import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'zenodo',
  title: 'Zenodo',
  rules: ['zenodo-token'],
  hosts: { from: 'fixed', hosts: ['zenodo.org'] },
  ask: { path: '/api/deposit/depositions?size=1', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'text', matches: /^\s*\[\s*[\]{]/ }] }],
  dead: [{ status: 401 }],
  facts: [{ name: 'deposits', at: '[].title' }],
  source: { url: 'https://developers.zenodo.org/#depositions', asOf: '2026-11' },
});
