import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'jina-api-key',
  title: 'Jina AI key',
  provider: 'Jina AI',
  tags: ['ml'],
  keywords: ['jina_'],
  format: { pieces: ['jina_', run('base64url', 60)] },
  randomness: { bits: 3.5, mixed: true },
  tier: 'high',
  why: 'Whoever has it calls Jina AI on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named JINA_API_KEY.',
  link: 'https://jina.ai/api-dashboard/key-manager',
  source: { url: 'https://jina.ai/embeddings/', asOf: '2026-11' },
});
