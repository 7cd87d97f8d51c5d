import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'serpapi-key',
  title: 'SerpApi key',
  provider: 'SerpApi',
  tags: ['ml'],
  keywords: ['serpapi', 'serp_api'],
  format: { pieces: [{ secret: [run('hex', 64)] }] },
  near: { words: ['serpapi', 'serp_api'], within: 120 },
  randomness: { bits: 3.0 },
  tier: 'high',
  why: 'Whoever has it calls SerpApi on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SERPAPI_API_KEY.',
  link: 'https://serpapi.com/manage-api-key',
  source: { url: 'https://serpapi.com/search-api', asOf: '2026-11' },
});
