import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'leonardo-ai-key',
  title: 'Leonardo.Ai key',
  provider: 'Leonardo.Ai',
  tags: ['ml'],
  keywords: ['leonardo_api', 'leonardo.ai', 'leonardo_ai', 'leonardo_key'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['leonardo_api', 'leonardo.ai', 'leonardo_ai', 'leonardo_key'], within: 120 },
  tier: 'medium',
  why: 'Whoever has it calls Leonardo.Ai on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LEONARDO_API_KEY.',
  link: 'https://app.leonardo.ai/api-access',
  source: { url: 'https://docs.leonardo.ai/docs/create-your-api-key', asOf: '2026-11' },
});
