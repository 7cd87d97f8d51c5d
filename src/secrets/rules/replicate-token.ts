import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'replicate-token',
  title: 'Replicate API token',
  provider: 'Replicate',
  tags: ['ml'],
  keywords: ['r8_'],
  format: { pieces: ['r8_', run('alnum', 37)] },
  tier: 'high',
  why: 'Whoever has it calls Replicate on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named REPLICATE_API_TOKEN.',
  link: 'https://replicate.com/account/api-tokens',
  source: { url: 'https://replicate.com/docs/reference/http', asOf: '2026-11' },
});
