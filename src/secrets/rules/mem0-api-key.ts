import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'mem0-api-key',
  title: 'Mem0 API key',
  provider: 'Mem0',
  tags: ['ml'],
  keywords: ['m0-'],
  format: { pieces: ['m0-', run('alnum', 40)] },
  randomness: { bits: 3.9, mixed: true },
  tier: 'high',
  why: 'It reads and changes what was remembered of users.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named MEM0_API_KEY.',
  link: 'https://app.mem0.ai/dashboard/api-keys',
  source: { url: 'https://docs.mem0.ai/platform/quickstart', asOf: '2026-11' },
});
