import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'scale-ai-key',
  title: 'Scale AI key',
  provider: 'Scale AI',
  tags: ['ml'],
  keywords: ['scale_api', 'scaleapi', 'scale.com', 'scale_ai'],
  format: { pieces: [{ secret: [{ oneOf: ['live_', 'test_'] }, run('hex', 32)] }] },
  near: { words: ['scale_api', 'scaleapi', 'scale.com', 'scale_ai'], within: 120 },
  tier: 'high',
  why: 'It reads and changes data sets and labels.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SCALE_API_KEY.',
  link: 'https://dashboard.scale.com/settings',
  source: { url: 'https://scale.com/docs/authentication', asOf: '2026-11' },
});
