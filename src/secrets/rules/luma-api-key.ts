import { run, uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'luma-api-key',
  title: 'Luma AI API key',
  provider: 'Luma AI',
  tags: ['ml'],
  keywords: ['luma_api', 'lumalabs', 'lumaai', 'luma_key', 'luma.ai'],
  format: { pieces: [{ secret: ['luma-', ...uuid, { optional: ['-', run('base64url', 4, 64)] }] }] },
  near: { words: ['luma_api', 'lumalabs', 'lumaai', 'luma_key', 'luma.ai'], within: 120 },
  tier: 'high',
  why: 'Whoever has it calls Luma AI on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LUMAAI_API_KEY.',
  link: 'https://lumalabs.ai/dream-machine/api/keys',
  source: { url: 'https://docs.lumalabs.ai/docs/api', asOf: '2026-11' },
});
