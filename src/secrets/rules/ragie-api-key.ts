import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'ragie-api-key',
  title: 'Ragie API key',
  provider: 'Ragie',
  tags: ['ml'],
  keywords: ['ragie'],
  format: { pieces: [{ secret: ['tnt_', run('dotted', 40, 120)] }] },
  near: { words: ['ragie'], within: 120 },
  randomness: { bits: 3.8 },
  tier: 'high',
  why: 'Whoever has it calls Ragie on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named RAGIE_API_KEY.',
  link: 'https://secure.ragie.ai/',
  source: { url: 'https://docs.ragie.ai/', asOf: '2026-11' },
});
