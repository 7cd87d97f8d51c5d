import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'firecrawl-api-key',
  title: 'Firecrawl API key',
  provider: 'Firecrawl',
  tags: ['ml'],
  keywords: ['fc-'],
  format: { pieces: ['fc-', run('hex', 32)] },
  randomness: { bits: 2.9, mixed: true },
  tier: 'high',
  why: 'Whoever has it calls Firecrawl on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named FIRECRAWL_API_KEY.',
  link: 'https://www.firecrawl.dev/app/api-keys',
  source: { url: 'https://docs.firecrawl.dev/introduction', asOf: '2026-11' },
});
