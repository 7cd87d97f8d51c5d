import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'ai21-api-key',
  title: 'AI21 API key',
  provider: 'AI21 Labs',
  tags: ['ml'],
  keywords: ['ai21'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['ai21'], within: 120 },
  tier: 'medium',
  why: 'Whoever has it calls AI21 Labs on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named AI21_API_KEY.',
  link: 'https://studio.ai21.com/account/api-key',
  source: { url: 'https://docs.ai21.com/docs/sdk', asOf: '2026-11' },
});
