import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'slack-refresh-token',
  title: 'Slack refresh token',
  provider: 'Slack',
  tags: ['chat'],
  keywords: ['xoxe-'],
  format: { pieces: ['xoxe-', run('digits', 1), '-', run('base64url', 100, 200)] },
  tier: 'high',
  why: 'It makes new tokens with the rights of the app.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://api.slack.com/apps',
  source: { url: 'https://docs.slack.dev/authentication/using-token-rotation', asOf: '2026-11' },
});
