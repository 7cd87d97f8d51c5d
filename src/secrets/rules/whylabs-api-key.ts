import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'whylabs-api-key',
  title: 'WhyLabs API key',
  provider: 'WhyLabs',
  tags: ['ml'],
  keywords: ['whylabs', 'whylogs'],
  format: {
    pieces: [{ secret: [run('alnum', 10), '.', run('alnum', 64), { optional: [':', run('dashed', 4, 40)] }] }],
  },
  near: { words: ['whylabs', 'whylogs'], within: 120 },
  tier: 'high',
  why: 'It reads and writes monitoring data of the organization.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named WHYLABS_API_KEY.',
  link: 'https://hub.whylabsapp.com/settings/access-tokens',
  source: { url: 'https://docs.whylabs.ai/docs/whylabs-api/', asOf: '2026-11' },
});
