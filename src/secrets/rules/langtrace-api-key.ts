import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'langtrace-api-key',
  title: 'Langtrace API key',
  provider: 'Langtrace',
  tags: ['ml'],
  keywords: ['langtrace'],
  format: { pieces: [{ secret: [run('hex', 64)] }] },
  near: { words: ['langtrace'], within: 120 },
  randomness: { bits: 3.0 },
  tier: 'high',
  why: 'It writes and reads traces.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LANGTRACE_API_KEY.',
  link: 'https://app.langtrace.ai/',
  source: { url: 'https://docs.langtrace.ai/', asOf: '2026-11' },
});
