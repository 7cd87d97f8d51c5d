import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'codecov-token',
  title: 'Codecov upload token',
  provider: 'Codecov',
  tags: ['code'],
  keywords: ['codecov_token', 'codecov'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['codecov_token', 'codecov'], within: 40 },
  tier: 'medium',
  why: 'It uploads reports in the name of the repository, which can hide untested code.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.codecov.io',
  source: { url: 'https://docs.codecov.com/docs/codecov-tokens', asOf: '2026-11' },
});
