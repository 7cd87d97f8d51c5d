import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'serper-api-key',
  title: 'Serper API key',
  provider: 'Serper',
  tags: ['ml'],
  keywords: ['serper'],
  format: { pieces: [{ secret: [run('hex', 40)] }] },
  near: { words: ['serper'], within: 120 },
  randomness: { bits: 2.9 },
  tier: 'high',
  why: 'Whoever has it calls Serper on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SERPER_API_KEY.',
  link: 'https://serper.dev/api-key',
  source: { url: 'https://serper.dev/', asOf: '2026-11' },
});
