import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'openpipe-api-key',
  title: 'OpenPipe API key',
  article: 'an',
  provider: 'OpenPipe',
  tags: ['ml'],
  keywords: ['opk_', 'opk-'],
  format: { pieces: [{ oneOf: ['opk_', 'opk-'] }, run('hex', 40, 64)] },
  randomness: { bits: 3.0 },
  tier: 'high',
  why: 'Whoever has it calls OpenPipe on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named OPENPIPE_API_KEY.',
  link: 'https://app.openpipe.ai/settings',
  source: { url: 'https://docs.openpipe.ai/', asOf: '2026-11' },
});
