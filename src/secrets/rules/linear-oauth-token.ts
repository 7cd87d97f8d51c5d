import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'linear-oauth-token',
  title: 'Linear OAuth token',
  provider: 'Linear',
  tags: ['operations'],
  keywords: ['lin_oauth_'],
  format: { pieces: ['lin_oauth_', run('hex', 64)] },
  tier: 'high',
  why: 'It reads and changes issues as its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://linear.app/settings/api',
  source: { url: 'https://linear.app/developers/oauth-2-0-authentication', asOf: '2026-11' },
});
