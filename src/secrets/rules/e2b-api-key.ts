import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'e2b-api-key',
  title: 'E2B API key',
  article: 'an',
  provider: 'E2B',
  tags: ['ml'],
  keywords: ['e2b_'],
  format: { pieces: ['e2b_', run('hex', 40)] },
  tier: 'high',
  why: 'It runs code in sandboxes on your bill.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named E2B_API_KEY.',
  link: 'https://e2b.dev/dashboard?tab=keys',
  source: { url: 'https://e2b.dev/docs/api-key', asOf: '2026-11' },
});
