import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'ultralytics-api-key',
  title: 'Ultralytics API key',
  provider: 'Ultralytics',
  tags: ['ml'],
  keywords: ['ultralytics'],
  format: { pieces: [{ secret: [{ optional: ['ul_'] }, run('hex', 40, 42)] }] },
  near: { words: ['ultralytics'], within: 120 },
  randomness: { bits: 2.9 },
  tier: 'high',
  why: 'It reads and writes the data, models and runs of the workspace.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ULTRALYTICS_API_KEY.',
  link: 'https://hub.ultralytics.com/settings?tab=api+keys',
  source: { url: 'https://docs.ultralytics.com/hub/api/', asOf: '2026-11' },
});
