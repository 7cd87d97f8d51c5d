import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'stripe-live-key',
  title: 'Stripe live key',
  provider: 'Stripe',
  tags: ['payment'],
  keywords: ['_live_'],
  format: { pieces: [{ oneOf: ['sk_live_', 'rk_live_'] }, run('alnum', 24, 250)] },
  tier: 'high',
  why: 'It charges, refunds and reads customers.',
  mend: 'Roll the key on the linked page and keep the new one in a secret.',
  link: 'https://dashboard.stripe.com/apikeys',
  source: { url: 'https://docs.stripe.com/keys', asOf: '2026-11' },
});
