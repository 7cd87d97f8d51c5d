import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'scraperapi-key',
  title: 'ScraperAPI key',
  provider: 'ScraperAPI',
  tags: ['ml'],
  keywords: ['scraperapi', 'scraper_api'],
  format: { pieces: [{ secret: [run('hex', 32)] }] },
  near: { words: ['scraperapi', 'scraper_api'], within: 120 },
  randomness: { bits: 2.9 },
  tier: 'medium',
  why: 'Whoever has it calls ScraperAPI on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SCRAPERAPI_KEY.',
  link: 'https://dashboard.scraperapi.com/',
  source: { url: 'https://docs.scraperapi.com/', asOf: '2026-11' },
});
