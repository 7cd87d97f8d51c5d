import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'together-legacy-key',
  title: 'Together AI key',
  provider: 'Together AI',
  tags: ['ml'],
  keywords: ['together'],
  format: { pieces: [{ secret: [run('hex', 64)] }] },
  near: { words: ['together'], within: 120 },
  randomness: { bits: 3.0 },
  tier: 'high',
  why: 'Whoever has it calls Together AI on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named TOGETHER_API_KEY.',
  link: 'https://api.together.ai/settings/api-keys',
  source: { url: 'https://docs.together.ai/reference/authentication', asOf: '2026-11' },
});
