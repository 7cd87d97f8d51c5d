import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'lamini-api-key',
  title: 'Lamini API key',
  provider: 'Lamini',
  tags: ['ml'],
  keywords: ['lamini'],
  format: { pieces: [{ secret: [run('hex', 64)] }] },
  near: { words: ['lamini'], within: 120 },
  randomness: { bits: 3.0 },
  tier: 'high',
  why: 'Whoever has it calls Lamini on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LAMINI_API_KEY.',
  link: 'https://app.lamini.ai/account',
  source: { url: 'https://docs.lamini.ai/', asOf: '2026-11' },
});
