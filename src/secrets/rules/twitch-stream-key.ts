import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'twitch-stream-key',
  title: 'Twitch stream key',
  provider: 'Twitch',
  tags: ['chat'],
  keywords: ['live_'],
  format: { pieces: ['live_', run('digits', 6, 12), '_', run('alnum', 28, 32)] },
  tier: 'high',
  why: 'It broadcasts on the channel of its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://dashboard.twitch.tv/settings/stream',
  source: { url: 'https://help.twitch.tv/s/article/twitch-stream-key-faq', asOf: '2026-11' },
});
