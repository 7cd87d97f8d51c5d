import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'getimg-api-key',
  title: 'getimg.ai API key',
  provider: 'getimg.ai',
  tags: ['ml'],
  keywords: ['getimg'],
  format: { pieces: [{ secret: ['key-', run('alnum', 40, 120)] }] },
  near: { words: ['getimg'], within: 120 },
  randomness: { bits: 4.0 },
  tier: 'high',
  why: 'Whoever has it calls getimg.ai on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named GETIMG_API_KEY.',
  link: 'https://dashboard.getimg.ai/',
  source: { url: 'https://docs.getimg.ai/reference/introduction', asOf: '2026-11' },
});
