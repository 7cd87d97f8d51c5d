import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'cloudflare-origin-ca-key',
  title: 'Cloudflare Origin CA key',
  provider: 'Cloudflare',
  tags: ['cloud'],
  keywords: ['v1.0-'],
  format: { pieces: ['v1.0-', run('hex', 24), '-', run('hex', 146)] },
  tier: 'high',
  why: 'It makes certificates for the domains of the account.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://dash.cloudflare.com/profile/api-tokens',
  source: { url: 'https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/', asOf: '2026-11' },
});
