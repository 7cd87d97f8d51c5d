import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'polyaxon-token',
  title: 'Polyaxon token',
  provider: 'Polyaxon',
  tags: ['ml'],
  keywords: ['polyaxon'],
  format: { pieces: [{ secret: [run('hex', 40)] }] },
  near: { words: ['polyaxon'], within: 120 },
  randomness: { bits: 2.9 },
  tier: 'high',
  why: 'It reads and writes the data, models and runs of the workspace.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named POLYAXON_AUTH_TOKEN.',
  link: 'https://cloud.polyaxon.com/',
  source: { url: 'https://polyaxon.com/docs/core/cli/config/', asOf: '2026-11' },
});
