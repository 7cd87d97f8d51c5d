import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'predibase-token',
  title: 'Predibase token',
  provider: 'Predibase',
  tags: ['ml'],
  keywords: ['predibase'],
  format: { pieces: [{ secret: ['pb_', run('base64url', 20, 40)] }] },
  near: { words: ['predibase'], within: 120 },
  randomness: { bits: 3.2 },
  tier: 'high',
  why: 'Whoever has it calls Predibase on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named PREDIBASE_API_TOKEN.',
  link: 'https://app.predibase.com/settings',
  source: { url: 'https://docs.predibase.com/', asOf: '2026-11' },
});
