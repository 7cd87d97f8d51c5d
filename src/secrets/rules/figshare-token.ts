import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'figshare-token',
  title: 'figshare token',
  provider: 'figshare',
  tags: ['ml'],
  keywords: ['figshare'],
  format: { pieces: [{ secret: [run('hex', 128)] }] },
  near: { words: ['figshare'], within: 120 },
  randomness: { bits: 3.0 },
  tier: 'high',
  why: 'It publishes and changes articles and data in your name.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named FIGSHARE_TOKEN.',
  link: 'https://figshare.com/account/applications',
  source: { url: 'https://docs.figshare.com/#authentication', asOf: '2026-11' },
});
