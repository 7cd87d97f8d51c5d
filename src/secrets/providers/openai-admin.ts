import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'openai-admin',
  title: 'OpenAI (administration)',
  rules: ['openai-project-key'],
  only: /^sk-admin-/,
  hosts: { from: 'fixed', hosts: ['api.openai.com'] },
  ask: { path: '/v1/organization/projects?limit=1', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'object', is: ['list'] }] }],
  dead: [{ status: 401, where: [{ at: 'error.code', is: ['invalid_api_key'] }] }],
  facts: [{ name: 'projects', at: 'data[].name' }],
  excess: [{ at: 'object', is: ['list'], says: 'administers the organisation: users, projects and keys' }],
  log: {
    text: 'The audit log API lists what was changed, by key.',
    link: 'https://platform.openai.com/docs/api-reference/audit-logs',
  },
  source: { url: 'https://platform.openai.com/docs/api-reference/administration', asOf: '2026-11' },
});
