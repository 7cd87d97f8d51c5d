import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'twitter-access-token',
  title: 'X (Twitter) access token',
  article: 'an',
  provider: 'X Corp',
  tags: ['operations'],
  keywords: ['twitter', 'x_api', 'x_access'],
  format: { pieces: [{ secret: [run('digits', 8, 20), '-', run('alnum', 40)] }] },
  near: { words: ['twitter', 'x_api', 'x_access'], within: 120 },
  randomness: { bits: 3.2, mixed: true },
  tier: 'medium',
  why: 'With its secret it writes in the name of its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://developer.x.com/en/portal/dashboard',
  source: {
    url: 'https://docs.x.com/resources/fundamentals/authentication/oauth-1-0a/api-key-and-secret',
    asOf: '2026-11',
  },
});
