import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'tripo-api-key',
  title: 'Tripo API key',
  provider: 'Tripo',
  tags: ['ml'],
  keywords: ['tripo_', 'tripo3d'],
  format: { pieces: [{ secret: ['tsk_', run('base64url', 40, 48)] }] },
  near: { words: ['tripo_', 'tripo3d'], within: 120 },
  randomness: { bits: 3.8 },
  tier: 'high',
  why: 'Whoever has it calls Tripo on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named TRIPO_API_KEY.',
  link: 'https://platform.tripo3d.ai/api-keys',
  source: { url: 'https://platform.tripo3d.ai/docs/introduction', asOf: '2026-11' },
});
