import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'tavily-api-key',
  title: 'Tavily API key',
  provider: 'Tavily',
  tags: ['ml'],
  keywords: ['tvly-'],
  format: { pieces: ['tvly-', { optional: [{ oneOf: ['dev-', 'prod-'] }] }, run('alnum', 32)] },
  tier: 'high',
  why: 'Whoever has it calls Tavily on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named TAVILY_API_KEY.',
  link: 'https://app.tavily.com',
  source: { url: 'https://docs.tavily.com/documentation/quickstart', asOf: '2026-11' },
});
