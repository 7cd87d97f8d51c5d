import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'mem0',
  title: 'Mem0',
  rules: ['mem0-api-key'],
  hosts: { from: 'fixed', hosts: ['api.mem0.ai'] },
  ask: { path: '/v1/ping/', headers: { authorization: 'Token {secret}' } },
  live: [{ status: 200, where: [{ at: 'status', is: ['ok'] }] }],
  dead: [{ status: 401 }],
  facts: [
    { name: 'owner', at: 'user_email' },
    { name: 'project', at: 'project_id' },
  ],
  source: { url: 'https://docs.mem0.ai/api-reference', asOf: '2026-11' },
});
