import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'openai-legacy-key',
  title: 'OpenAI API key',
  provider: 'OpenAI',
  tags: ['ml'],
  keywords: ['t3blbkfj'],
  format: { pieces: ['sk-', run('alnum', 20), 'T3BlbkFJ', run('alnum', 20)] },
  tier: 'high',
  why: 'Whoever has it calls OpenAI on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named OPENAI_API_KEY.',
  link: 'https://platform.openai.com/api-keys',
  source: { url: 'https://platform.openai.com/docs/api-reference/authentication', asOf: '2026-11' },
});
