import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'featherless-api-key',
  title: 'Featherless API key',
  provider: 'Featherless',
  tags: ['ml'],
  keywords: ['featherless'],
  format: { pieces: [{ secret: ['rc_', run('hex', 64)] }] },
  near: { words: ['featherless'], within: 120 },
  tier: 'high',
  why: 'Whoever has it calls Featherless on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named FEATHERLESS_API_KEY.',
  link: 'https://featherless.ai/account/api-keys',
  source: { url: 'https://featherless.ai/docs/quickstart-guide', asOf: '2026-11' },
});
