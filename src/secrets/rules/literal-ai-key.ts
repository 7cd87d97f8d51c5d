import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'literal-ai-key',
  title: 'Literal AI key',
  provider: 'Literal AI',
  tags: ['ml'],
  keywords: ['literal_api', 'literalai', 'literal_ai', 'chainlit'],
  format: { pieces: [{ secret: ['lsk_', run('base64url', 30, 60)] }] },
  near: { words: ['literal_api', 'literalai', 'literal_ai', 'chainlit'], within: 120 },
  randomness: { bits: 3.5 },
  tier: 'high',
  why: 'Whoever has it calls Literal AI on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LITERAL_API_KEY.',
  link: 'https://cloud.getliteral.ai/',
  source: { url: 'https://docs.literalai.com/', asOf: '2026-11' },
});
