import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'lmnt-api-key',
  title: 'LMNT API key',
  article: 'an',
  provider: 'LMNT',
  tags: ['ml'],
  keywords: ['lmnt'],
  format: { pieces: [{ secret: [run('hex', 32)] }] },
  near: { words: ['lmnt'], within: 120 },
  randomness: { bits: 2.9 },
  tier: 'medium',
  why: 'Whoever has it calls LMNT on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LMNT_API_KEY.',
  link: 'https://app.lmnt.com/account',
  source: { url: 'https://docs.lmnt.com/', asOf: '2026-11' },
});
