import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'mistral-api-key',
  title: 'Mistral API key',
  provider: 'Mistral AI',
  tags: ['ml'],
  keywords: ['mistral'],
  format: { pieces: [{ secret: [run('alnum', 32)] }] },
  near: { words: ['mistral'], within: 120 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'high',
  why: 'Whoever has it calls Mistral AI on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named MISTRAL_API_KEY.',
  link: 'https://console.mistral.ai/api-keys',
  source: { url: 'https://docs.mistral.ai/api/', asOf: '2026-11' },
});
