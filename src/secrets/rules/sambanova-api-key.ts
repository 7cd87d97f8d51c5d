import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sambanova-api-key',
  title: 'SambaNova API key',
  provider: 'SambaNova',
  tags: ['ml'],
  keywords: ['sambanova'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['sambanova'], within: 120 },
  tier: 'medium',
  why: 'Whoever has it calls SambaNova on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SAMBANOVA_API_KEY.',
  link: 'https://cloud.sambanova.ai/apis',
  source: { url: 'https://docs.sambanova.ai/docs/en/get-started/quickstart', asOf: '2026-11' },
});
