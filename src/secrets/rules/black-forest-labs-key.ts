import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'black-forest-labs-key',
  title: 'Black Forest Labs key',
  provider: 'Black Forest Labs',
  tags: ['ml'],
  keywords: ['bfl_api', 'bfl.ai', 'bfl.ml', 'blackforestlabs', 'black_forest'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['bfl_api', 'bfl.ai', 'bfl.ml', 'blackforestlabs', 'black_forest'], within: 120 },
  tier: 'medium',
  why: 'Whoever has it calls Black Forest Labs on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named BFL_API_KEY.',
  link: 'https://dashboard.bfl.ai/',
  source: { url: 'https://docs.bfl.ai/quick_start/create_account', asOf: '2026-11' },
});
