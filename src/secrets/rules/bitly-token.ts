import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bitly-token',
  title: 'Bitly token',
  provider: 'Bitly',
  tags: ['operations'],
  keywords: ['bitly'],
  format: { pieces: [{ secret: [run('hex', 40)] }] },
  near: { words: ['bitly'], within: 60 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'It changes where your short links lead.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.bitly.com/settings/api/',
  source: { url: 'https://dev.bitly.com/docs/getting-started/authentication/', asOf: '2026-11' },
});
