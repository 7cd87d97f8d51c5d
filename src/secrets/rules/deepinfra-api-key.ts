import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'deepinfra-api-key',
  title: 'DeepInfra API key',
  provider: 'DeepInfra',
  tags: ['ml'],
  keywords: ['deepinfra'],
  format: { pieces: [{ secret: [run('alnum', 32)] }] },
  near: { words: ['deepinfra'], within: 120 },
  randomness: { bits: 3.6, mixed: true },
  tier: 'medium',
  why: 'Whoever has it calls DeepInfra on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DEEPINFRA_API_KEY.',
  link: 'https://deepinfra.com/dash/api_keys',
  source: { url: 'https://deepinfra.com/docs/api-reference', asOf: '2026-11' },
});
