import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'duffel-token',
  title: 'Duffel token',
  provider: 'Duffel',
  tags: ['payment'],
  keywords: ['duffel_live_', 'duffel_test_'],
  format: { pieces: [{ oneOf: ['duffel_live_', 'duffel_test_'] }, run('base64url', 43)] },
  tier: 'high',
  why: 'It books flights on the account.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.duffel.com',
  source: { url: 'https://duffel.com/docs/api/overview/authentication', asOf: '2026-11' },
});
