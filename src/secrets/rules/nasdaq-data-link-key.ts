import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'nasdaq-data-link-key',
  title: 'Nasdaq Data Link key',
  provider: 'Nasdaq Data Link',
  tags: ['ml'],
  keywords: ['quandl', 'nasdaq_data_link', 'nasdaqdatalink'],
  format: { pieces: [{ secret: [run('base64url', 20)] }] },
  near: { words: ['quandl', 'nasdaq_data_link', 'nasdaqdatalink'], within: 120 },
  randomness: { bits: 3.2, mixed: true },
  tier: 'medium',
  why: 'It downloads data that your account pays for.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named NASDAQ_DATA_LINK_API_KEY.',
  link: 'https://data.nasdaq.com/account/profile',
  source: { url: 'https://docs.data.nasdaq.com/docs/getting-started', asOf: '2026-11' },
});
