import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'tailscale-key',
  title: 'Tailscale key',
  provider: 'Tailscale',
  tags: ['cloud'],
  keywords: ['tskey-auth-', 'tskey-api-', 'tskey-client-', 'tskey-scim-', 'tskey-webhook-'],
  format: {
    pieces: [
      { oneOf: ['tskey-auth-', 'tskey-api-', 'tskey-client-', 'tskey-scim-', 'tskey-webhook-'] },
      run('alnum', 10, 24),
      '-',
      run('alnum', 16, 48),
    ],
  },
  tier: 'high',
  why: 'It joins machines to the private network, or changes the network.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://login.tailscale.com/admin/settings/keys',
  source: { url: 'https://tailscale.com/kb/1085/auth-keys', asOf: '2026-11' },
});
