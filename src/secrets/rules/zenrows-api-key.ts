import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'zenrows-api-key',
  title: 'ZenRows API key',
  provider: 'ZenRows',
  tags: ['ml'],
  keywords: ['zenrows'],
  format: { pieces: [{ secret: [run('hex', 40)] }] },
  near: { words: ['zenrows'], within: 120 },
  randomness: { bits: 2.9 },
  tier: 'high',
  why: 'Whoever has it calls ZenRows on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ZENROWS_API_KEY.',
  link: 'https://app.zenrows.com/',
  source: { url: 'https://docs.zenrows.com/', asOf: '2026-11' },
});
