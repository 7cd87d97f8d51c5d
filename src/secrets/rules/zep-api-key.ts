import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'zep-api-key',
  title: 'Zep API key',
  provider: 'Zep',
  tags: ['ml'],
  keywords: ['zep_api', 'getzep', 'zep_cloud', 'zep_key'],
  format: { pieces: [{ secret: ['z_', run('dotted', 60, 400)] }] },
  near: { words: ['zep_api', 'getzep', 'zep_cloud', 'zep_key'], within: 120 },
  randomness: { bits: 4.0 },
  tier: 'high',
  why: 'It reads and changes what was remembered of users.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ZEP_API_KEY.',
  link: 'https://app.getzep.com/',
  source: { url: 'https://help.getzep.com/', asOf: '2026-11' },
});
