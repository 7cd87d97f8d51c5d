import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'telegram-bot-token',
  title: 'Telegram bot token',
  provider: 'Telegram',
  tags: ['chat'],
  keywords: [':aa'],
  format: { pieces: [run('digits', 8, 10), ':AA', run('base64url', 32, 33)] },
  randomness: { bits: 4.0 },
  tier: 'high',
  why: 'It is the bot: reads what users write and answers them.',
  mend: 'Revoke it with @BotFather (/revoke) and keep the new one in a secret.',
  link: 'https://t.me/BotFather',
  source: { url: 'https://core.telegram.org/bots/features#botfather', asOf: '2026-11' },
});
