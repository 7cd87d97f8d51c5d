import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'braintree-access-token',
  title: 'Braintree access token',
  provider: 'PayPal',
  tags: ['payment'],
  keywords: ['access_token$'],
  format: {
    pieces: ['access_token$', { oneOf: ['production$', 'sandbox$'] }, run('lower-alnum', 16), '$', run('hex', 32)],
  },
  tier: 'high',
  why: 'It takes payments and refunds them.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://developer.paypal.com/braintree/docs/',
  source: { url: 'https://developer.paypal.com/braintree/docs/start/overview', asOf: '2026-11' },
});
