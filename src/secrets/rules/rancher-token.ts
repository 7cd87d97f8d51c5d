import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'rancher-token',
  title: 'Rancher token',
  provider: 'SUSE',
  tags: ['cloud'],
  keywords: ['token-'],
  format: { pieces: ['token-', run('lower-alnum', 5), ':', run('lower-alnum', 54)] },
  tier: 'high',
  why: 'It acts as its owner in every cluster that Rancher manages.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys',
  source: { url: 'https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys', asOf: '2026-11' },
});
