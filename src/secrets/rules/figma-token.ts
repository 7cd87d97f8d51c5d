import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'figma-token',
  title: 'Figma token',
  provider: 'Figma',
  tags: ['operations'],
  keywords: ['figd_', 'figu_', 'figo_'],
  format: { pieces: [{ oneOf: ['figd_', 'figu_', 'figo_'] }, run('base64url', 38, 44)] },
  randomness: { bits: 3.6, mixed: true },
  tier: 'high',
  why: 'It reads and comments designs as its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://www.figma.com/settings',
  source: { url: 'https://www.figma.com/developers/api#access-tokens', asOf: '2026-11' },
});
