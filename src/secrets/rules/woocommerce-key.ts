import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'woocommerce-key',
  title: 'WooCommerce key',
  provider: 'WooCommerce',
  tags: ['payment'],
  keywords: ['ck_', 'cs_'],
  format: { pieces: [{ oneOf: ['ck_', 'cs_'] }, run('hex', 40)] },
  tier: 'high',
  why: 'It reads orders and customers of the shop, and changes them.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://woocommerce.com/document/woocommerce-rest-api/',
  source: { url: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication', asOf: '2026-11' },
});
