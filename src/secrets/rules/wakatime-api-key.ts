import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'wakatime-api-key',
  title: 'WakaTime API key',
  provider: 'WakaTime',
  tags: ['operations'],
  keywords: ['waka_'],
  format: { pieces: ['waka_', ...uuid] },
  tier: 'high',
  why: 'It reads what its owner worked on.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://wakatime.com/settings/account',
  source: { url: 'https://wakatime.com/developers#authentication', asOf: '2026-11' },
});
