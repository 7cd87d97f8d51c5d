import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'nebius-api-key',
  title: 'Nebius API key',
  provider: 'Nebius',
  tags: ['ml'],
  keywords: ['nebius'],
  format: { pieces: [{ secret: ['v1.', run('dotted', 100, 500)] }] },
  near: { words: ['nebius'], within: 120 },
  randomness: { bits: 4.2 },
  tier: 'high',
  why: 'Whoever has it calls Nebius on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named NEBIUS_API_KEY.',
  link: 'https://studio.nebius.com/settings/api-keys',
  source: { url: 'https://docs.nebius.com/studio/inference/api-keys', asOf: '2026-11' },
});
