import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'wakatime-legacy-key',
  title: 'WakaTime key of the old form',
  provider: 'WakaTime',
  tags: ['operations'],
  keywords: ['wakatime'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['wakatime'], within: 60 },
  tier: 'medium',
  why: 'It reads what its owner worked on.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://wakatime.com/settings/account',
  source: { url: 'https://wakatime.com/developers#authentication', asOf: '2026-11' },
});
