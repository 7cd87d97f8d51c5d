import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'mixedbread-api-key',
  title: 'Mixedbread API key',
  provider: 'Mixedbread',
  tags: ['ml'],
  keywords: ['mixedbread', 'mxbai', 'mxb_api'],
  format: { pieces: [{ secret: [{ oneOf: ['mxb_', 'emb_'] }, run('alnum', 32, 72)] }] },
  near: { words: ['mixedbread', 'mxbai', 'mxb_api'], within: 120 },
  randomness: { bits: 3.3 },
  tier: 'high',
  why: 'Whoever has it calls Mixedbread on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named MXBAI_API_KEY.',
  link: 'https://platform.mixedbread.com/',
  source: { url: 'https://www.mixedbread.com/docs', asOf: '2026-11' },
});
