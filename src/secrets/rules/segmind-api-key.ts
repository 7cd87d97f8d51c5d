import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'segmind-api-key',
  title: 'Segmind API key',
  provider: 'Segmind',
  tags: ['ml'],
  keywords: ['segmind'],
  format: { pieces: [{ secret: ['SG_', run('hex', 16)] }] },
  near: { words: ['segmind'], within: 120 },
  tier: 'high',
  why: 'Whoever has it calls Segmind on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SEGMIND_API_KEY.',
  link: 'https://cloud.segmind.com/console/api-keys',
  source: { url: 'https://docs.segmind.com/', asOf: '2026-11' },
});
