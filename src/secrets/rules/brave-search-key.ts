import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'brave-search-key',
  title: 'Brave Search key',
  provider: 'Brave Search',
  tags: ['ml'],
  keywords: ['brave_api', 'brave_search', 'bravesearch', 'search.brave', 'brave_key'],
  format: { pieces: [{ secret: ['BSA', run('base64url', 28)] }] },
  near: { words: ['brave_api', 'brave_search', 'bravesearch', 'search.brave', 'brave_key'], within: 120 },
  randomness: { bits: 3.4 },
  tier: 'high',
  why: 'Whoever has it calls Brave Search on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named BRAVE_API_KEY.',
  link: 'https://api-dashboard.search.brave.com/app/keys',
  source: { url: 'https://api-dashboard.search.brave.com/app/documentation/web-search/get-started', asOf: '2026-11' },
});
