import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'exa-api-key',
  title: 'Exa API key',
  provider: 'Exa',
  tags: ['ml'],
  keywords: ['exa_api', 'exa.ai', 'exa_py', 'exasearch'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['exa_api', 'exa.ai', 'exa_py', 'exasearch'], within: 120 },
  tier: 'medium',
  why: 'Whoever has it calls Exa on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named EXA_API_KEY.',
  link: 'https://dashboard.exa.ai/api-keys',
  source: { url: 'https://docs.exa.ai/reference/quickstart', asOf: '2026-11' },
});
