import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'novita-api-key',
  title: 'Novita AI API key',
  provider: 'Novita AI',
  tags: ['ml'],
  keywords: ['novita'],
  format: { pieces: [{ secret: ['sk_', run('base64url', 40, 48)] }] },
  near: { words: ['novita'], within: 120 },
  randomness: { bits: 3.8 },
  tier: 'high',
  why: 'Whoever has it calls Novita AI on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named NOVITA_API_KEY.',
  link: 'https://novita.ai/settings/key-management',
  source: { url: 'https://novita.ai/docs/guides/quickstart', asOf: '2026-11' },
});
