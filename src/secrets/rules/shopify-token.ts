import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'shopify-token',
  title: 'Shopify token',
  provider: 'Shopify',
  tags: ['payment'],
  keywords: ['shpat_', 'shpss_', 'shpca_', 'shppa_'],
  format: { pieces: [{ oneOf: ['shpat_', 'shpss_', 'shpca_', 'shppa_'] }, run('hex', 32)] },
  hostNear: true,
  tier: 'high',
  why: 'It reads and changes orders and customers of the shop.',
  mend: 'Rotate it in the app settings of the shop.',
  link: 'https://admin.shopify.com/',
  source: { url: 'https://shopify.dev/docs/apps/build/authentication-authorization', asOf: '2026-11' },
});
