import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'pinecone-legacy-key',
  title: 'Pinecone API key',
  provider: 'Pinecone',
  tags: ['ml'],
  keywords: ['pinecone'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['pinecone'], within: 120 },
  randomness: { bits: 2.8 },
  tier: 'medium',
  why: 'It reads, changes and deletes every index of the project.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named PINECONE_API_KEY.',
  link: 'https://app.pinecone.io',
  source: { url: 'https://docs.pinecone.io/guides/projects/manage-api-keys', asOf: '2026-11' },
});
