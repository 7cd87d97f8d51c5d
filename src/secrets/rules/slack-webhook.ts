import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'slack-webhook',
  title: 'Slack webhook address',
  provider: 'Slack',
  tags: ['chat'],
  keywords: ['hooks.slack.com/'],
  format: {
    pieces: [
      'hooks.slack.com/',
      { oneOf: ['services/', 'workflows/', 'triggers/'] },
      { secret: [run('path', 20, 120)] },
    ],
  },
  tier: 'high',
  why: 'Anyone can post to the channel in your name.',
  mend: 'Remove the webhook on the linked page and keep the new address in a secret.',
  link: 'https://api.slack.com/apps',
  source: { url: 'https://api.slack.com/messaging/webhooks', asOf: '2026-11' },
});
