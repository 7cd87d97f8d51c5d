import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'gladia',
  title: 'Gladia',
  rules: ['gladia-api-key'],
  hosts: { from: 'fixed', hosts: ['api.gladia.io'] },
  ask: { path: '/v2/pre-recorded?limit=1', headers: { 'x-gladia-key': '{secret}' } },
  live: [{ status: 200, where: [{ at: 'items', exists: true }] }],
  dead: [{ status: 401 }],
  source: { url: 'https://docs.gladia.io/api-reference/v2/pre-recorded/list', asOf: '2026-11' },
});
