import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'langsmith',
  title: 'LangSmith',
  rules: ['langsmith-api-key'],
  hosts: { from: 'fixed', hosts: ['api.smith.langchain.com', 'eu.api.smith.langchain.com'] },
  ask: { path: '/api/v1/sessions?limit=1', headers: { 'x-api-key': '{secret}' } },
  live: [{ status: 200, where: [{ at: 'text', matches: /^\s*\[\s*[\]{]/ }] }],
  dead: [{ status: 401 }],
  provenFor: 'none',
  facts: [{ name: 'projects', at: '[].name' }],
  log: { text: 'Settings, usage shows traces by day.', link: 'https://smith.langchain.com/settings' },
  source: { url: 'https://docs.smith.langchain.com/reference/api/authentication', asOf: '2026-11' },
});
