import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'stripe-test-key',
  title: 'Stripe test key',
  provider: 'Stripe',
  tags: ['payment'],
  keywords: ['_test_'],
  format: { pieces: [{ oneOf: ['sk_test_', 'rk_test_'] }, run('alnum', 24, 250)] },
  tier: 'medium',
  why: 'It reads and changes test data only.',
  mend: 'Roll the key on the linked page and keep the new one in a secret.',
  link: 'https://dashboard.stripe.com/test/apikeys',
  source: { url: 'https://docs.stripe.com/keys', asOf: '2026-11' },
});
