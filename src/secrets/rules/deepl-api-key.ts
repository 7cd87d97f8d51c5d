import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'deepl-api-key',
  title: 'DeepL API key',
  provider: 'DeepL',
  tags: ['ml'],
  keywords: ['deepl'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['deepl'], within: 120 },
  tier: 'medium',
  why: 'Whoever has it calls DeepL on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DEEPL_AUTH_KEY.',
  link: 'https://www.deepl.com/your-account/keys',
  source: { url: 'https://developers.deepl.com/docs/getting-started/auth', asOf: '2026-11' },
});
