import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'razorpay-key-secret',
  title: 'Razorpay key secret',
  provider: 'Razorpay',
  tags: ['payment'],
  keywords: ['razorpay', 'rzp_'],
  format: { pieces: [{ secret: [run('alnum', 24)] }] },
  near: { words: ['razorpay', 'rzp_'], within: 80 },
  companion: {
    title: 'key id',
    format: { pieces: [{ oneOf: ['rzp_live_', 'rzp_test_'] }, run('alnum', 14)] },
    lines: 4,
  },
  randomness: { bits: 3.2, mixed: true },
  tier: 'medium',
  why: 'With its id it takes payments and refunds them.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://dashboard.razorpay.com/app/website-app-settings/api-keys',
  source: { url: 'https://razorpay.com/docs/api/authentication/', asOf: '2026-11' },
});
