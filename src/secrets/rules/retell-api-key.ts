import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'retell-api-key',
  title: 'Retell AI API key',
  provider: 'Retell AI',
  tags: ['ml'],
  keywords: ['retell'],
  format: { pieces: [{ secret: ['key_', run('alnum', 24, 32)] }] },
  near: { words: ['retell'], within: 120 },
  randomness: { bits: 3.0 },
  tier: 'high',
  why: 'Whoever has it calls Retell AI on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named RETELL_API_KEY.',
  link: 'https://dashboard.retellai.com/apiKey',
  source: { url: 'https://docs.retellai.com/', asOf: '2026-11' },
});
