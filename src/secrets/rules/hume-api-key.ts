import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'hume-api-key',
  title: 'Hume API key',
  provider: 'Hume',
  tags: ['ml'],
  keywords: ['hume_api', 'hume.ai', 'hume_secret', 'humeai', 'hume_key'],
  format: { pieces: [{ secret: [run('alnum', 48)] }] },
  near: { words: ['hume_api', 'hume.ai', 'hume_secret', 'humeai', 'hume_key'], within: 120 },
  randomness: { bits: 4.0, mixed: true },
  tier: 'high',
  why: 'Whoever has it calls Hume on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named HUME_API_KEY.',
  link: 'https://app.hume.ai/keys',
  source: { url: 'https://dev.hume.ai/docs/introduction/api-key', asOf: '2026-11' },
});
