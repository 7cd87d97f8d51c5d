import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'picsellia-token',
  title: 'Picsellia token',
  provider: 'Picsellia',
  tags: ['ml'],
  keywords: ['picsellia'],
  format: { pieces: [{ secret: [run('hex', 40)] }] },
  near: { words: ['picsellia'], within: 120 },
  randomness: { bits: 2.9 },
  tier: 'high',
  why: 'It reads and changes data sets and labels.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named PICSELLIA_TOKEN.',
  link: 'https://app.picsellia.com/',
  source: { url: 'https://documentation.picsellia.com/', asOf: '2026-11' },
});
