import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'slack-token',
  title: 'Slack token',
  provider: 'Slack',
  tags: ['chat'],
  keywords: ['xoxb-', 'xoxp-', 'xoxa-', 'xoxr-', 'xoxe.', 'xapp-'],
  format: {
    pieces: [
      { oneOf: ['xoxb-', 'xoxp-', 'xoxa-', 'xoxr-', 'xoxe.xoxp-', 'xoxe.xoxb-', 'xapp-'] },
      run('digits', 1, 14),
      '-',
      run('dashed', 20, 220),
    ],
  },
  tier: 'high',
  why: 'It reads and writes messages and files as its scopes allow.',
  mend: 'Revoke it (auth.revoke, or the linked page) and keep the new one in a secret.',
  link: 'https://api.slack.com/apps',
  source: { url: 'https://api.slack.com/concepts/token-types', asOf: '2026-11' },
});
