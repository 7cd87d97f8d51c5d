import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'rollbar-token',
  title: 'Rollbar token',
  provider: 'Rollbar',
  tags: ['operations'],
  keywords: ['rollbar'],
  format: { pieces: [{ secret: [run('hex', 32)] }] },
  near: { words: ['rollbar'], within: 60 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'It sends errors, or reads them, as its scope allows.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://rollbar.com/settings/accounts',
  source: { url: 'https://docs.rollbar.com/docs/access-tokens', asOf: '2026-11' },
});
