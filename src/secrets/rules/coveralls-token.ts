import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'coveralls-token',
  title: 'Coveralls token',
  provider: 'Coveralls',
  tags: ['code'],
  keywords: ['coveralls'],
  format: { pieces: [{ secret: [run('alnum', 32)] }] },
  near: { words: ['coveralls'], within: 60 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'It uploads reports in the name of the repository.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://coveralls.io/account',
  source: { url: 'https://docs.coveralls.io/ci-services', asOf: '2026-11' },
});
