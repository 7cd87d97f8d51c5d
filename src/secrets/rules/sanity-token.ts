import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sanity-token',
  title: 'Sanity token',
  provider: 'Sanity',
  tags: ['operations'],
  keywords: ['sanity'],
  format: { pieces: [{ secret: ['sk', run('alnum', 80, 180)] }] },
  near: { words: ['sanity'], within: 100 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'high',
  why: 'It reads and, with the role, changes the content.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://www.sanity.io/manage',
  source: { url: 'https://www.sanity.io/docs/http-auth', asOf: '2026-11' },
});
