import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'slack-session-cookie',
  title: 'Slack session cookie',
  provider: 'Slack',
  tags: ['chat'],
  keywords: ['xoxd-'],
  format: { pieces: ['xoxd-', run('cookie', 60, 400)] },
  tier: 'high',
  why: 'With the token of the session it is a signed-in session of its owner.',
  mend: 'Sign out of all sessions on the linked page.',
  link: 'https://slack.com/help/articles/214613347-Sign-out-of-Slack',
  source: { url: 'https://docs.slack.dev/authentication/tokens', asOf: '2026-11' },
});
