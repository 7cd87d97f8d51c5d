import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'gcp-refresh-token',
  title: 'Google OAuth refresh token',
  provider: 'Google Cloud',
  tags: ['ml', 'cloud'],
  keywords: ['1//0'],
  format: { pieces: ['1//0', run('base64url', 40, 256)] },
  randomness: { bits: 4.2, mixed: true },
  tier: 'high',
  why: 'With its client it makes access tokens until it is revoked.',
  mend: 'Revoke it (POST oauth2.googleapis.com/revoke), sign in again, and keep the credential file out of the repository.',
  link: 'https://myaccount.google.com/connections',
  source: { url: 'https://developers.google.com/identity/protocols/oauth2', asOf: '2026-11' },
});
