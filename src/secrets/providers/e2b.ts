import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'e2b',
  title: 'E2B',
  rules: ['e2b-api-key'],
  hosts: { from: 'fixed', hosts: ['api.e2b.app'] },
  ask: { path: '/sandboxes', headers: { 'x-api-key': '{secret}' } },
  live: [{ status: 200, where: [{ at: 'text', matches: /^\s*\[\s*[\]{]/ }] }],
  dead: [{ status: 401 }],
  facts: [{ name: 'sandboxes', at: '[].sandboxID' }],
  source: { url: 'https://e2b.dev/docs/api-reference', asOf: '2026-11' },
});
