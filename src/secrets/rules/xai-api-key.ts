import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'xai-api-key',
  title: 'xAI API key',
  article: 'an',
  provider: 'xAI',
  tags: ['ml'],
  keywords: ['xai-'],
  format: { pieces: ['xai-', run('alnum', 80)] },
  tier: 'high',
  why: 'Whoever has it calls xAI on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named XAI_API_KEY.',
  link: 'https://console.x.ai',
  source: { url: 'https://docs.x.ai/docs/overview', asOf: '2026-11' },
});
