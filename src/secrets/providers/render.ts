import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'render',
  title: 'Render',
  rules: ['render-api-key'],
  hosts: { from: 'fixed', hosts: ['api.render.com'] },
  ask: { path: '/v1/owners?limit=1', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'text', matches: /^\s*\[\s*[\]{]/ }] }],
  dead: [{ status: 401 }],
  facts: [{ name: 'owner', at: '[].owner.name' }],
  source: { url: 'https://api-docs.render.com/reference/list-owners', asOf: '2026-11' },
});
