import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'mattermost-token',
  title: 'Mattermost token',
  provider: 'Mattermost',
  tags: ['chat'],
  keywords: ['mattermost'],
  format: { pieces: [{ secret: [run('base36', 26)] }] },
  near: { words: ['mattermost'], within: 60 },
  randomness: { bits: 3.3, mixed: true },
  tier: 'medium',
  why: 'It reads and writes messages as its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
  source: { url: 'https://developers.mattermost.com/integrate/reference/personal-access-token/', asOf: '2026-11' },
});
