import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'iterable-api-key',
  title: 'Iterable API key',
  provider: 'Iterable',
  tags: ['mail'],
  keywords: ['iterable_api', 'iterable_key', 'iterable.com'],
  format: { pieces: [{ secret: [run('any-hex', 32)] }] },
  near: { words: ['iterable_api', 'iterable_key', 'iterable.com'], within: 60 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'It reads customers and sends to them.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.iterable.com/settings/apiKeys',
  source: { url: 'https://support.iterable.com/hc/en-us/articles/360043464871', asOf: '2026-11' },
});
