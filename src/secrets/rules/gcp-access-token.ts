import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'gcp-access-token',
  title: 'Google OAuth access token',
  provider: 'Google',
  tags: ['cloud'],
  keywords: ['ya29.'],
  format: { pieces: ['ya29.', run('base64url', 40, 1000)] },
  tier: 'high',
  why: 'For up to an hour it does whatever its scopes allow.',
  mend: 'Revoke it (POST oauth2.googleapis.com/revoke) and clear the output that printed it.',
  link: 'https://myaccount.google.com/permissions',
  source: { url: 'https://developers.google.com/identity/protocols/oauth2', asOf: '2026-11' },
});
