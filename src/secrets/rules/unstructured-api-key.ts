import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'unstructured-api-key',
  title: 'Unstructured API key',
  provider: 'Unstructured',
  tags: ['ml'],
  keywords: ['unstructured_api', 'unstructured-api', 'unstructuredapp.io'],
  format: { pieces: [{ secret: [run('alnum', 28, 40)] }] },
  near: { words: ['unstructured_api', 'unstructured-api', 'unstructuredapp.io'], within: 120 },
  randomness: { bits: 3.5, mixed: true },
  tier: 'medium',
  why: 'Whoever has it calls Unstructured on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named UNSTRUCTURED_API_KEY.',
  link: 'https://platform.unstructured.io/',
  source: { url: 'https://docs.unstructured.io/api-reference/overview', asOf: '2026-11' },
});
