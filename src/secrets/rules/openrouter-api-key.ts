import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'openrouter-api-key',
  title: 'OpenRouter API key',
  provider: 'OpenRouter',
  tags: ['ml'],
  keywords: ['sk-or-v1-'],
  format: { pieces: ['sk-or-v1-', run('hex', 64)] },
  tier: 'high',
  why: 'Whoever has it calls OpenRouter on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named OPENROUTER_API_KEY.',
  link: 'https://openrouter.ai/keys',
  source: { url: 'https://openrouter.ai/docs/api-reference/authentication', asOf: '2026-11' },
});
