import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'razorpay-key-id',
  title: 'Razorpay key id',
  provider: 'Razorpay',
  tags: ['payment'],
  keywords: ['rzp_live_', 'rzp_test_'],
  format: { pieces: [{ oneOf: ['rzp_live_', 'rzp_test_'] }, run('alnum', 14)] },
  tier: 'low',
  why: 'Alone it opens nothing; it names the account that the secret beside it opens.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://dashboard.razorpay.com/app/website-app-settings/api-keys',
  source: { url: 'https://razorpay.com/docs/api/authentication/', asOf: '2026-11' },
});
