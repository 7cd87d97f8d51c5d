import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'discord-bot-token',
  title: 'Discord bot token',
  provider: 'Discord',
  tags: ['chat'],
  keywords: ['discord', 'bot_token', 'bot token', 'bottoken', 'client.login', 'bot.run', 'client.run'],
  format: {
    pieces: [
      {
        secret: [
          { oneOf: ['M', 'N', 'O'] },
          run('base64url', 23, 27),
          '.',
          run('base64url', 6),
          '.',
          run('base64url', 27, 40),
        ],
      },
    ],
  },
  near: {
    words: ['discord', 'bot_token', 'bot token', 'bottoken', 'client.login', 'bot.run', 'client.run'],
    within: 250,
  },
  randomness: { bits: 3.2, mixed: true },
  tier: 'high',
  why: 'It is the bot: reads what users write and answers them.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://discord.com/developers/applications',
  source: { url: 'https://discord.com/developers/docs/reference#authentication', asOf: '2026-11' },
});
