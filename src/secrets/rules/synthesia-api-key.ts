import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'synthesia-api-key',
  title: 'Synthesia API key',
  provider: 'Synthesia',
  tags: ['ml'],
  keywords: ['synthesia'],
  format: { pieces: [{ secret: [run('hex', 32)] }] },
  near: { words: ['synthesia'], within: 120 },
  randomness: { bits: 2.9 },
  tier: 'medium',
  why: 'Whoever has it calls Synthesia on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SYNTHESIA_API_KEY.',
  link: 'https://app.synthesia.io/#/account',
  source: { url: 'https://docs.synthesia.io/reference/synthesia-api-quickstart', asOf: '2026-11' },
});
