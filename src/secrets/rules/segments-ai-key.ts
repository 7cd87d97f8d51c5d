import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'segments-ai-key',
  title: 'Segments.ai key',
  provider: 'Segments.ai',
  tags: ['ml'],
  keywords: ['segments_api', 'segments.ai', 'segmentsclient', 'segments_key'],
  format: { pieces: [{ secret: [run('hex', 40)] }] },
  near: { words: ['segments_api', 'segments.ai', 'segmentsclient', 'segments_key'], within: 120 },
  randomness: { bits: 2.9 },
  tier: 'high',
  why: 'It reads and changes data sets and labels.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SEGMENTS_API_KEY.',
  link: 'https://segments.ai/account',
  source: { url: 'https://sdkdocs.segments.ai/', asOf: '2026-11' },
});
