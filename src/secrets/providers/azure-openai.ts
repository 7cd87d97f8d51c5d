import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'azure-openai',
  title: 'Azure OpenAI',
  rules: ['azure-openai-key', 'azure-ai-key'],
  hosts: { from: 'text', suffixes: ['.openai.azure.com', '.cognitiveservices.azure.com'] },
  ask: { path: '/openai/models?api-version=2024-10-21', headers: { 'api-key': '{secret}' } },
  live: [{ status: 200, where: [{ at: 'data', exists: true }] }],
  dead: [{ status: 401, where: [{ at: 'error.code', is: ['401'] }] }],
  restricted: [{ status: 403, where: [{ at: 'error.message', matches: /virtual network|firewall/i }] }],
  log: {
    text: 'Diagnostic settings of the resource: audit and request logs in Azure Monitor.',
    link: 'https://portal.azure.com',
  },
  source: { url: 'https://learn.microsoft.com/en-us/rest/api/azureopenai/models/list', asOf: '2026-11' },
});
