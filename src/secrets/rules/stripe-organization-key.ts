import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'stripe-organization-key',
  title: 'Stripe organisation key',
  provider: 'Stripe',
  tags: ['payment'],
  keywords: ['sk_org_live_'],
  format: { pieces: ['sk_org_live_', run('alnum', 24, 250)] },
  tier: 'high',
  why: 'It takes payments in every account of the organisation.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://dashboard.stripe.com/org/api-keys',
  source: { url: 'https://docs.stripe.com/keys', asOf: '2026-11' },
});
