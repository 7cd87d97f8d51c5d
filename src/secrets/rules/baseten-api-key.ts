import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'baseten-api-key',
  title: 'Baseten API key',
  provider: 'Baseten',
  tags: ['ml'],
  keywords: ['baseten'],
  format: { pieces: [{ secret: [run('alnum', 8), '.', run('alnum', 32)] }] },
  near: { words: ['baseten'], within: 120 },
  tier: 'high',
  why: 'Whoever has it calls Baseten on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named BASETEN_API_KEY.',
  link: 'https://app.baseten.co/settings/api_keys',
  source: { url: 'https://docs.baseten.co/organization/api-keys', asOf: '2026-11' },
});
