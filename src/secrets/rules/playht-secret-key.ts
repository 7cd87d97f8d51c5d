import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'playht-secret-key',
  title: 'PlayHT secret key',
  provider: 'PlayHT',
  tags: ['ml'],
  keywords: ['play_ht', 'playht', 'play.ht'],
  format: { pieces: [{ secret: [{ optional: ['ak-'] }, run('hex', 32)] }] },
  near: { words: ['play_ht', 'playht', 'play.ht'], within: 120 },
  randomness: { bits: 2.9 },
  tier: 'medium',
  why: 'Whoever has it calls PlayHT on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named PLAY_HT_API_KEY.',
  link: 'https://play.ht/studio/api-access',
  source: { url: 'https://docs.play.ht/reference/api-authentication', asOf: '2026-11' },
});
