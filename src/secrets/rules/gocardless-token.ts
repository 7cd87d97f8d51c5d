import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'gocardless-token',
  title: 'GoCardless token',
  provider: 'GoCardless',
  tags: ['payment'],
  keywords: ['gocardless'],
  format: { pieces: [{ secret: [{ oneOf: ['live_', 'sandbox_'] }, run('base64url', 40)] }] },
  near: { words: ['gocardless'], within: 120 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'high',
  why: 'It collects payments from bank accounts.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://manage.gocardless.com/developers',
  source: { url: 'https://developer.gocardless.com/api-reference/', asOf: '2026-11' },
});
