import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'promptlayer-api-key',
  title: 'PromptLayer API key',
  provider: 'PromptLayer',
  tags: ['ml'],
  keywords: ['promptlayer', 'prompt_layer'],
  format: { pieces: [{ secret: ['pl_', run('hex', 32)] }] },
  near: { words: ['promptlayer', 'prompt_layer'], within: 120 },
  tier: 'high',
  why: 'It reads prompts and logged requests.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named PROMPTLAYER_API_KEY.',
  link: 'https://dashboard.promptlayer.com/settings',
  source: { url: 'https://docs.promptlayer.com/', asOf: '2026-11' },
});
