import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'mindee-api-key',
  title: 'Mindee API key',
  provider: 'Mindee',
  tags: ['ml'],
  keywords: ['mindee'],
  format: { pieces: [{ secret: [{ optional: ['md_'] }, run('alnum', 32, 48)] }] },
  near: { words: ['mindee'], within: 120 },
  randomness: { bits: 3.2, mixed: true },
  tier: 'medium',
  why: 'Whoever has it calls Mindee on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named MINDEE_API_KEY.',
  link: 'https://app.mindee.com/',
  source: { url: 'https://developers.mindee.com/docs/create-api-key', asOf: '2026-11' },
});
