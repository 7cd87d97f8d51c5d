import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'semantic-scholar-key',
  title: 'Semantic Scholar key',
  provider: 'Semantic Scholar',
  tags: ['ml'],
  keywords: ['s2_api', 'semantic_scholar', 'semanticscholar'],
  format: { pieces: [{ secret: [run('alnum', 40)] }] },
  near: { words: ['s2_api', 'semantic_scholar', 'semanticscholar'], within: 120 },
  randomness: { bits: 3.9, mixed: true },
  tier: 'medium',
  why: 'It uses your quota.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SEMANTIC_SCHOLAR_API_KEY.',
  link: 'https://www.semanticscholar.org/product/api',
  source: { url: 'https://www.semanticscholar.org/product/api/tutorial', asOf: '2026-11' },
});
