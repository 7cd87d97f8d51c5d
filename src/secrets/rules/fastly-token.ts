import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'fastly-token',
  title: 'Fastly token',
  provider: 'Fastly',
  tags: ['cloud'],
  keywords: ['fastly'],
  format: { pieces: [{ secret: [run('base64url', 32)] }] },
  near: { words: ['fastly'], within: 60 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'It changes what the content network delivers.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://manage.fastly.com/account/personal/tokens',
  source: {
    url: 'https://www.fastly.com/documentation/guides/account-info/account-management/using-api-tokens/',
    asOf: '2026-11',
  },
});
