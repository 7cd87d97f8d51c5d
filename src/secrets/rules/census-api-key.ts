import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'census-api-key',
  title: 'US Census API key',
  provider: 'US Census',
  tags: ['ml'],
  keywords: ['census_api', 'census.gov', 'census_key'],
  format: { pieces: [{ secret: [run('hex', 40)] }] },
  near: { words: ['census_api', 'census.gov', 'census_key'], within: 120 },
  randomness: { bits: 2.9 },
  tier: 'medium',
  why: 'It downloads data in your name.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named CENSUS_API_KEY.',
  link: 'https://api.census.gov/data/key_signup.html',
  source: { url: 'https://www.census.gov/data/developers/guidance/api-user-guide.html', asOf: '2026-11' },
});
