import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'openml-api-key',
  title: 'OpenML API key',
  provider: 'OpenML',
  tags: ['ml'],
  keywords: ['openml'],
  format: { pieces: [{ secret: [run('hex', 32)] }] },
  near: { words: ['openml'], within: 120 },
  randomness: { bits: 2.9 },
  tier: 'medium',
  why: 'It publishes data sets and runs in your name.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named OPENML_API_KEY.',
  link: 'https://www.openml.org/auth/profile-page',
  source: { url: 'https://docs.openml.org/', asOf: '2026-11' },
});
