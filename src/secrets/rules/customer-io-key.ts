import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'customer-io-key',
  title: 'Customer.io key',
  provider: 'Customer.io',
  tags: ['mail'],
  keywords: ['customerio', 'customer_io', 'customer.io'],
  format: { pieces: [{ secret: [run('hex', 20, 32)] }] },
  near: { words: ['customerio', 'customer_io', 'customer.io'], within: 60 },
  randomness: { bits: 2.4, mixed: true },
  tier: 'medium',
  why: 'It reads and changes customers, and sends to them.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://fly.customer.io/settings/api_credentials',
  source: { url: 'https://docs.customer.io/integrations/api/', asOf: '2026-11' },
});
