import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'wolfram-app-id',
  title: 'Wolfram|Alpha app id',
  provider: 'Wolfram|Alpha',
  tags: ['ml'],
  keywords: ['wolfram'],
  format: { pieces: [{ secret: [run('upper-alnum', 6), '-', run('upper-alnum', 10)] }] },
  near: { words: ['wolfram'], within: 120 },
  randomness: { bits: 2.8 },
  tier: 'medium',
  why: 'Whoever has it calls Wolfram|Alpha on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named WOLFRAM_ALPHA_APPID.',
  link: 'https://developer.wolframalpha.com/access',
  source: { url: 'https://products.wolframalpha.com/api/documentation', asOf: '2026-11' },
});
