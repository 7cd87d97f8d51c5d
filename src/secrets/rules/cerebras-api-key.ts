import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'cerebras-api-key',
  title: 'Cerebras API key',
  provider: 'Cerebras',
  tags: ['ml'],
  keywords: ['csk-'],
  format: { pieces: ['csk-', run('lower-alnum', 48)] },
  tier: 'high',
  why: 'Whoever has it calls Cerebras on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named CEREBRAS_API_KEY.',
  link: 'https://cloud.cerebras.ai',
  source: { url: 'https://inference-docs.cerebras.ai/quickstart', asOf: '2026-11' },
});
