import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'twitter-bearer-token',
  title: 'X (Twitter) bearer token',
  article: 'an',
  provider: 'X Corp',
  tags: ['operations'],
  keywords: ['twitter', 'bearer', 'x_api'],
  format: { pieces: [{ secret: ['AAAAAAAAAAAAAAAAAAAA', run('cookie', 30, 140)] }] },
  near: { words: ['twitter', 'bearer', 'x_api'], within: 120 },
  randomness: { bits: 2.5, mixed: true },
  tier: 'high',
  why: 'It reads as the app, on its quota.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://developer.x.com/en/portal/dashboard',
  source: {
    url: 'https://docs.x.com/resources/fundamentals/authentication/oauth-2-0/application-only',
    asOf: '2026-11',
  },
});
