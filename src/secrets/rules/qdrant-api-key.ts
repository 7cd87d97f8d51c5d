import { run, uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'qdrant-api-key',
  title: 'Qdrant API key',
  provider: 'Qdrant',
  tags: ['ml'],
  keywords: ['qdrant'],
  format: { pieces: [{ secret: [{ optional: [...uuid, '|'] }, run('base64url', 32, 80)] }] },
  near: { words: ['qdrant'], within: 120 },
  randomness: { bits: 3.9, mixed: true },
  tier: 'medium',
  why: 'It reads and changes every collection of the cluster.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named QDRANT_API_KEY.',
  link: 'https://cloud.qdrant.io/',
  source: { url: 'https://qdrant.tech/documentation/cloud/authentication/', asOf: '2026-11' },
});
