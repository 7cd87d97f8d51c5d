import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'contextual-ai-key',
  title: 'Contextual AI key',
  provider: 'Contextual AI',
  tags: ['ml'],
  keywords: ['contextual_api', 'contextual.ai', 'contextualai', 'contextual_ai'],
  format: { pieces: [{ secret: ['key-', run('base64url', 43)] }] },
  near: { words: ['contextual_api', 'contextual.ai', 'contextualai', 'contextual_ai'], within: 120 },
  randomness: { bits: 3.8 },
  tier: 'high',
  why: 'Whoever has it calls Contextual AI on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named CONTEXTUAL_API_KEY.',
  link: 'https://app.contextual.ai/',
  source: { url: 'https://docs.contextual.ai/', asOf: '2026-11' },
});
