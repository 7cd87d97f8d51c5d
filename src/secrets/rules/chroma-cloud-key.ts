import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'chroma-cloud-key',
  title: 'Chroma Cloud API key',
  provider: 'Chroma Cloud',
  tags: ['ml'],
  keywords: ['chroma_api', 'trychroma', 'chroma_cloud', 'chromadb', 'chroma_token'],
  format: { pieces: [{ secret: ['ck-', run('alnum', 40, 48)] }] },
  near: { words: ['chroma_api', 'trychroma', 'chroma_cloud', 'chromadb', 'chroma_token'], within: 120 },
  randomness: { bits: 3.8 },
  tier: 'high',
  why: 'It reads and changes every collection of the database.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named CHROMA_API_KEY.',
  link: 'https://www.trychroma.com/',
  source: { url: 'https://docs.trychroma.com/cloud/getting-started', asOf: '2026-11' },
});
