import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'wit-ai-token',
  title: 'Wit.ai token',
  provider: 'Wit.ai',
  tags: ['ml'],
  keywords: ['wit_ai', 'wit.ai', 'witai', 'wit_token', 'wit_access'],
  format: { pieces: [{ secret: [run('base32', 32)] }] },
  near: { words: ['wit_ai', 'wit.ai', 'witai', 'wit_token', 'wit_access'], within: 120 },
  randomness: { bits: 3.2 },
  tier: 'medium',
  why: 'Whoever has it calls Wit.ai on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named WIT_AI_TOKEN.',
  link: 'https://wit.ai/apps',
  source: { url: 'https://wit.ai/docs/http/', asOf: '2026-11' },
});
