import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'perplexity-api-key',
  title: 'Perplexity API key',
  provider: 'Perplexity',
  tags: ['ml'],
  keywords: ['pplx-'],
  format: { pieces: ['pplx-', run('alnum', 48)] },
  tier: 'high',
  why: 'Whoever has it calls Perplexity on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named PERPLEXITY_API_KEY.',
  link: 'https://www.perplexity.ai/settings/api',
  source: { url: 'https://docs.perplexity.ai/guides/getting-started', asOf: '2026-11' },
});
