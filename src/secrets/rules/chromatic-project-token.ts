import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'chromatic-project-token',
  title: 'Chromatic project token',
  provider: 'Chromatic',
  tags: ['code'],
  keywords: ['chpt_'],
  format: { pieces: ['chpt_', run('hex', 11, 15)] },
  randomness: { bits: 2.3, mixed: true },
  tier: 'high',
  why: 'It uploads builds in the name of the project.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://www.chromatic.com/apps',
  source: { url: 'https://www.chromatic.com/docs/setup/', asOf: '2026-11' },
});
