import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sparkpost-api-key',
  title: 'SparkPost API key',
  provider: 'SparkPost',
  tags: ['mail'],
  keywords: ['sparkpost'],
  format: { pieces: [{ secret: [run('hex', 40)] }] },
  near: { words: ['sparkpost'], within: 60 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'It sends mail in your name.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.sparkpost.com/account/api-keys',
  source: { url: 'https://developers.sparkpost.com/api/', asOf: '2026-11' },
});
