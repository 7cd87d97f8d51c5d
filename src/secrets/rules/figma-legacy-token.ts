import { run, uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'figma-legacy-token',
  title: 'Figma token of the old form',
  provider: 'Figma',
  tags: ['operations'],
  keywords: ['figma'],
  format: { pieces: [{ secret: [run('digits', 4, 7), '-', ...uuid] }] },
  near: { words: ['figma'], within: 80 },
  tier: 'high',
  why: 'It reads and comments designs as its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://www.figma.com/settings',
  source: { url: 'https://www.figma.com/developers/api#access-tokens', asOf: '2026-11' },
});
