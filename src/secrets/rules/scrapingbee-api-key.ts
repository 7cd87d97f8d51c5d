import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'scrapingbee-api-key',
  title: 'ScrapingBee API key',
  provider: 'ScrapingBee',
  tags: ['ml'],
  keywords: ['scrapingbee', 'scraping_bee'],
  format: { pieces: [{ secret: [run('upper-alnum', 80)] }] },
  near: { words: ['scrapingbee', 'scraping_bee'], within: 120 },
  randomness: { bits: 3.9 },
  tier: 'high',
  why: 'Whoever has it calls ScrapingBee on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SCRAPINGBEE_API_KEY.',
  link: 'https://app.scrapingbee.com/',
  source: { url: 'https://www.scrapingbee.com/documentation/', asOf: '2026-11' },
});
