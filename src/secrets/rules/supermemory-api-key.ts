import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'supermemory-api-key',
  title: 'Supermemory API key',
  provider: 'Supermemory',
  tags: ['ml'],
  keywords: ['supermemory'],
  format: { pieces: [{ secret: ['sm_', run('dotted', 30, 100)] }] },
  near: { words: ['supermemory'], within: 120 },
  randomness: { bits: 3.5 },
  tier: 'high',
  why: 'Whoever has it calls Supermemory on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SUPERMEMORY_API_KEY.',
  link: 'https://console.supermemory.ai/',
  source: { url: 'https://supermemory.ai/docs/', asOf: '2026-11' },
});
