import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'soniox-api-key',
  title: 'Soniox API key',
  provider: 'Soniox',
  tags: ['ml'],
  keywords: ['soniox'],
  format: { pieces: [{ secret: [run('hex', 64)] }] },
  near: { words: ['soniox'], within: 120 },
  randomness: { bits: 3.0 },
  tier: 'high',
  why: 'Whoever has it calls Soniox on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SONIOX_API_KEY.',
  link: 'https://console.soniox.com/',
  source: { url: 'https://soniox.com/docs/', asOf: '2026-11' },
});
