import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'murf-api-key',
  title: 'Murf API key',
  provider: 'Murf',
  tags: ['ml'],
  keywords: ['murf'],
  format: { pieces: [{ secret: [{ oneOf: ['ap2_', 'api_'] }, ...uuid] }] },
  near: { words: ['murf'], within: 120 },
  tier: 'high',
  why: 'Whoever has it calls Murf on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named MURF_API_KEY.',
  link: 'https://murf.ai/api/api-keys',
  source: { url: 'https://murf.ai/api/docs/introduction/quickstart', asOf: '2026-11' },
});
