import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'reka-api-key',
  title: 'Reka API key',
  provider: 'Reka',
  tags: ['ml'],
  keywords: ['reka_api', 'reka.ai', 'rekaai'],
  format: { pieces: [{ secret: [run('hex', 64)] }] },
  near: { words: ['reka_api', 'reka.ai', 'rekaai'], within: 120 },
  randomness: { bits: 3.0 },
  tier: 'high',
  why: 'Whoever has it calls Reka on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named REKA_API_KEY.',
  link: 'https://platform.reka.ai/apikeys',
  source: { url: 'https://docs.reka.ai/', asOf: '2026-11' },
});
