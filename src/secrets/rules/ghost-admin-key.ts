import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'ghost-admin-key',
  title: 'Ghost admin key',
  provider: 'Ghost',
  tags: ['operations'],
  keywords: ['ghost'],
  format: { pieces: [{ secret: [run('hex', 24), ':', run('hex', 64)] }] },
  near: { words: ['ghost'], within: 150 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'high',
  why: 'It publishes on the site and reads its members.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://ghost.org/docs/admin-api/',
  source: { url: 'https://ghost.org/docs/admin-api/', asOf: '2026-11' },
});
