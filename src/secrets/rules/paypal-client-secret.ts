import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'paypal-client-secret',
  title: 'PayPal client secret',
  provider: 'PayPal',
  tags: ['payment'],
  keywords: ['paypal'],
  format: { pieces: [{ secret: ['E', run('base64url', 79)] }] },
  near: { words: ['paypal'], within: 120 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'With its client id it takes payments and refunds them.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://developer.paypal.com/dashboard/applications',
  source: { url: 'https://developer.paypal.com/api/rest/authentication/', asOf: '2026-11' },
});
