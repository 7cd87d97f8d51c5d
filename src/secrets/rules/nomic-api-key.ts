import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'nomic-api-key',
  title: 'Nomic API key',
  provider: 'Nomic',
  tags: ['ml'],
  keywords: ['nk-'],
  format: { pieces: ['nk-', run('base64url', 43)] },
  randomness: { bits: 4.2, mixed: true },
  tier: 'high',
  why: 'Whoever has it calls Nomic on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named NOMIC_API_KEY.',
  link: 'https://atlas.nomic.ai/cli-login',
  source: { url: 'https://docs.nomic.ai/reference/api/authentication', asOf: '2026-11' },
});
