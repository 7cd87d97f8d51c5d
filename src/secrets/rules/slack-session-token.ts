import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'slack-session-token',
  title: 'Slack session token',
  provider: 'Slack',
  tags: ['chat'],
  keywords: ['xoxs-', 'xoxc-', 'xwfp-'],
  format: { pieces: [{ oneOf: ['xoxs-', 'xoxc-', 'xwfp-'] }, run('dashed', 40, 220)] },
  tier: 'high',
  why: 'It is a signed-in session of its owner.',
  mend: 'Sign out of all sessions on the linked page.',
  link: 'https://slack.com/help/articles/214613347-Sign-out-of-Slack',
  source: { url: 'https://docs.slack.dev/authentication/tokens', asOf: '2026-11' },
});
