import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'shippo-token',
  title: 'Shippo token',
  provider: 'Shippo',
  tags: ['payment'],
  keywords: ['shippo_live_', 'shippo_test_'],
  format: { pieces: [{ oneOf: ['shippo_live_', 'shippo_test_'] }, run('hex', 40)] },
  tier: 'high',
  why: 'It buys postage on the account.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://apps.goshippo.com/settings/api',
  source: { url: 'https://docs.goshippo.com/docs/guides_general/authentication/', asOf: '2026-11' },
});
