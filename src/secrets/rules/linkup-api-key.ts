import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'linkup-api-key',
  title: 'Linkup API key',
  provider: 'Linkup',
  tags: ['ml'],
  keywords: ['linkup_api', 'linkup.so', 'linkup_key'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['linkup_api', 'linkup.so', 'linkup_key'], within: 120 },
  tier: 'medium',
  why: 'Whoever has it calls Linkup on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LINKUP_API_KEY.',
  link: 'https://app.linkup.so/',
  source: { url: 'https://docs.linkup.so/', asOf: '2026-11' },
});
