import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'meshy-api-key',
  title: 'Meshy API key',
  provider: 'Meshy',
  tags: ['ml'],
  keywords: ['msy_'],
  format: { pieces: ['msy_', run('alnum', 40)] },
  randomness: { bits: 3.6, mixed: true },
  tier: 'high',
  why: 'Whoever has it calls Meshy on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named MESHY_API_KEY.',
  link: 'https://www.meshy.ai/settings/api',
  source: { url: 'https://docs.meshy.ai/en/api/authentication', asOf: '2026-11' },
});
