import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'gcp-oauth-client-secret',
  title: 'Google OAuth client secret',
  provider: 'Google',
  tags: ['cloud'],
  keywords: ['gocspx-'],
  format: { pieces: ['GOCSPX-', run('base64url', 28)] },
  tier: 'high',
  why: 'With it anyone poses as your application to Google accounts.',
  mend: 'Reset the secret on the linked page and keep the new one in a secret store.',
  link: 'https://console.cloud.google.com/apis/credentials',
  source: { url: 'https://developers.google.com/identity/protocols/oauth2', asOf: '2026-11' },
});
