import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'azure-openai-key',
  title: 'Azure OpenAI key',
  provider: 'Microsoft Azure',
  tags: ['ml', 'cloud'],
  keywords: ['azure_openai', 'azureopenai', 'azure-openai', 'openai.azure.com', 'cognitiveservices'],
  format: { pieces: [{ secret: [run('hex', 32)] }] },
  near: {
    words: ['azure_openai', 'azureopenai', 'azure-openai', 'openai.azure.com', 'cognitiveservices'],
    within: 120,
  },
  randomness: { bits: 2.9 },
  hostNear: true,
  tier: 'high',
  why: 'Whoever has it calls Azure OpenAI on your account and your bill, and may read what the account stores there.',
  mend: 'Regenerate the key of the resource in the portal and prefer an identity over keys.',
  link: 'https://portal.azure.com/',
  source: { url: 'https://learn.microsoft.com/azure/ai-services/openai/reference', asOf: '2026-11' },
});
