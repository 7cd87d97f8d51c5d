import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'searchapi-key',
  title: 'SearchApi key',
  provider: 'SearchApi',
  tags: ['ml'],
  keywords: ['searchapi'],
  format: { pieces: [{ secret: [run('alnum', 24)] }] },
  near: { words: ['searchapi'], within: 120 },
  randomness: { bits: 3.4, mixed: true },
  tier: 'medium',
  why: 'Whoever has it calls SearchApi on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SEARCHAPI_API_KEY.',
  link: 'https://www.searchapi.io/dashboard',
  source: { url: 'https://www.searchapi.io/docs/google', asOf: '2026-11' },
});
