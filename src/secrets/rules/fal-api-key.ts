import { run, uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'fal-api-key',
  title: 'fal key',
  provider: 'fal',
  tags: ['ml'],
  keywords: ['fal_key', 'fal.ai', 'fal_ai', 'fal-ai', 'fal_client', 'fal-client', 'fal.run', 'fal_api', 'fal.config'],
  format: { pieces: [{ secret: [...uuid, ':', run('hex', 32)] }] },
  near: {
    words: ['fal_key', 'fal.ai', 'fal_ai', 'fal-ai', 'fal_client', 'fal-client', 'fal.run', 'fal_api', 'fal.config'],
    within: 120,
  },
  tier: 'high',
  why: 'Whoever has it calls fal on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named FAL_KEY.',
  link: 'https://fal.ai/dashboard/keys',
  source: { url: 'https://docs.fal.ai/model-apis/authentication', asOf: '2026-11' },
});
