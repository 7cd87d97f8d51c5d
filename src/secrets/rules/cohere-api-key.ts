import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'cohere-api-key',
  title: 'Cohere API key',
  provider: 'Cohere',
  tags: ['ml'],
  keywords: ['cohere', 'co_api_key'],
  format: { pieces: [{ secret: [run('alnum', 40)] }] },
  near: { words: ['cohere', 'co_api_key'], within: 120 },
  randomness: { bits: 3.9, mixed: true },
  tier: 'high',
  why: 'Whoever has it calls Cohere on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named CO_API_KEY.',
  link: 'https://dashboard.cohere.com/api-keys',
  source: { url: 'https://docs.cohere.com/reference/about', asOf: '2026-11' },
});
