import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'rev-ai-token',
  title: 'Rev AI token',
  provider: 'Rev AI',
  tags: ['ml'],
  keywords: ['rev_ai', 'revai', 'rev.ai'],
  format: { pieces: [{ secret: ['02', run('base64url', 58, 62)] }] },
  near: { words: ['rev_ai', 'revai', 'rev.ai'], within: 120 },
  randomness: { bits: 4.2, mixed: true },
  tier: 'high',
  why: 'Whoever has it calls Rev AI on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named REVAI_ACCESS_TOKEN.',
  link: 'https://www.rev.ai/access-token',
  source: { url: 'https://docs.rev.ai/get-started/', asOf: '2026-11' },
});
