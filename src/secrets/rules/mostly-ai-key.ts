import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'mostly-ai-key',
  title: 'MOSTLY AI key',
  provider: 'MOSTLY AI',
  tags: ['ml'],
  keywords: ['mostly-'],
  format: { pieces: ['mostly-', run('hex', 64)] },
  tier: 'high',
  why: 'It reads and changes data sets and labels.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named MOSTLY_API_KEY.',
  link: 'https://app.mostly.ai/settings/api-keys',
  source: { url: 'https://docs.mostly.ai/', asOf: '2026-11' },
});
