import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'mollie-api-key',
  title: 'Mollie API key',
  provider: 'Mollie',
  tags: ['payment'],
  keywords: ['mollie'],
  format: { pieces: [{ secret: [{ oneOf: ['live_', 'test_'] }, run('alnum', 30)] }] },
  near: { words: ['mollie'], within: 120 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'high',
  why: 'It takes payments and refunds them.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://my.mollie.com/dashboard/developers/api-keys',
  source: { url: 'https://docs.mollie.com/reference/authentication', asOf: '2026-11' },
});
