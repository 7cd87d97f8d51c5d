import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'dropbox-token',
  title: 'Dropbox access token',
  provider: 'Dropbox',
  tags: ['cloud'],
  keywords: ['sl.'],
  format: { pieces: ['sl.', run('base64url', 130, 1500)] },
  tier: 'high',
  why: 'For some hours it reads and changes files as its scopes allow.',
  mend: 'Revoke it (POST /2/auth/token/revoke) and clear what printed it.',
  link: 'https://www.dropbox.com/account/connected_apps',
  source: { url: 'https://developers.dropbox.com/oauth-guide', asOf: '2026-11' },
});
