import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'lancedb-cloud-key',
  title: 'LanceDB Cloud API key',
  provider: 'LanceDB Cloud',
  tags: ['ml'],
  keywords: ['lancedb'],
  format: { pieces: [{ secret: ['sk_', run('upper-alnum', 40, 80)] }] },
  near: { words: ['lancedb'], within: 120 },
  randomness: { bits: 3.5 },
  tier: 'high',
  why: 'It reads and changes every table of the project.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LANCEDB_API_KEY.',
  link: 'https://cloud.lancedb.com/',
  source: { url: 'https://lancedb.com/docs/cloud/', asOf: '2026-11' },
});
