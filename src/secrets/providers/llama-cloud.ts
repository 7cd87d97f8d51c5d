import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'llama-cloud',
  title: 'LlamaCloud',
  rules: ['llama-cloud-api-key'],
  hosts: { from: 'fixed', hosts: ['api.cloud.llamaindex.ai', 'api.cloud.eu.llamaindex.ai'] },
  ask: { path: '/api/v1/projects', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'text', matches: /^\s*\[\s*[\]{]/ }] }],
  dead: [{ status: 401 }],
  facts: [{ name: 'projects', at: '[].name' }],
  source: { url: 'https://docs.cloud.llamaindex.ai/API/list-projects-api-v-1-projects-get', asOf: '2026-11' },
});
