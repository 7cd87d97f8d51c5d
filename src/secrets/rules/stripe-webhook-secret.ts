import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'stripe-webhook-secret',
  title: 'Stripe webhook secret',
  provider: 'Stripe',
  tags: ['payment'],
  keywords: ['whsec_'],
  format: { pieces: ['whsec_', run('alnum', 32, 64)] },
  tier: 'high',
  why: "With it anyone sends your server events that look like Stripe's.",
  mend: 'Roll the secret of the endpoint on the linked page.',
  link: 'https://dashboard.stripe.com/webhooks',
  source: { url: 'https://docs.stripe.com/webhooks', asOf: '2026-11' },
});
