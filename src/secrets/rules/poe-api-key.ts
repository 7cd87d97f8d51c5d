import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'poe-api-key',
  title: 'Poe API key',
  provider: 'Poe',
  tags: ['ml'],
  keywords: ['poe_api', 'poe.com', 'poe_key', 'fastapi_poe'],
  format: { pieces: [{ secret: [run('base64url', 43)] }] },
  near: { words: ['poe_api', 'poe.com', 'poe_key', 'fastapi_poe'], within: 120 },
  randomness: { bits: 4.0, mixed: true },
  tier: 'medium',
  why: 'Whoever has it calls Poe on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named POE_API_KEY.',
  link: 'https://poe.com/api_key',
  source: { url: 'https://creator.poe.com/docs/external-applications/openai-compatible-api', asOf: '2026-11' },
});
