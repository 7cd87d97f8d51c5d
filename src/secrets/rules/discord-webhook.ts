import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'discord-webhook',
  title: 'Discord webhook address',
  provider: 'Discord',
  tags: ['chat'],
  keywords: ['/api/webhooks/'],
  format: {
    pieces: [
      { oneOf: ['discord.com/api/webhooks/', 'discordapp.com/api/webhooks/'] },
      { secret: [run('digits', 17, 20), '/', run('base64url', 60, 72)] },
    ],
  },
  tier: 'high',
  why: 'Anyone can post to the channel in your name.',
  mend: 'Delete the webhook in the channel settings and keep the new address in a secret.',
  link: 'https://discord.com/channels/@me',
  source: { url: 'https://discord.com/developers/docs/resources/webhook', asOf: '2026-11' },
});
