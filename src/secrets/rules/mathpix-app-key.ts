import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'mathpix-app-key',
  title: 'Mathpix app key',
  provider: 'Mathpix',
  tags: ['ml'],
  keywords: ['mathpix'],
  format: { pieces: [{ secret: [run('hex', 64)] }] },
  near: { words: ['mathpix'], within: 120 },
  randomness: { bits: 3.0 },
  tier: 'high',
  why: 'Whoever has it calls Mathpix on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named MATHPIX_APP_KEY.',
  link: 'https://console.mathpix.com/',
  source: { url: 'https://docs.mathpix.com/', asOf: '2026-11' },
});
