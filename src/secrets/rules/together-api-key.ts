import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'together-api-key',
  title: 'Together AI key',
  provider: 'Together AI',
  tags: ['ml'],
  keywords: ['tgp_v1_'],
  format: { pieces: ['tgp_v1_', run('base64url', 43)] },
  tier: 'high',
  why: 'Whoever has it calls Together AI on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named TOGETHER_API_KEY.',
  link: 'https://api.together.ai/settings/api-keys',
  source: { url: 'https://docs.together.ai/reference/authentication', asOf: '2026-11' },
});
