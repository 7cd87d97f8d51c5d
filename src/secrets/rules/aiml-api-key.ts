import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'aiml-api-key',
  title: 'AI/ML API key',
  provider: 'AI/ML API',
  tags: ['ml'],
  keywords: ['aimlapi', 'aiml_api'],
  format: { pieces: [{ secret: [run('hex', 32)] }] },
  near: { words: ['aimlapi', 'aiml_api'], within: 120 },
  randomness: { bits: 2.9 },
  tier: 'medium',
  why: 'Whoever has it calls AI/ML API on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named AIML_API_KEY.',
  link: 'https://aimlapi.com/app/keys',
  source: { url: 'https://docs.aimlapi.com/', asOf: '2026-11' },
});
