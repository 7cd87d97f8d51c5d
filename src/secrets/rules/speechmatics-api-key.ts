import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'speechmatics-api-key',
  title: 'Speechmatics API key',
  provider: 'Speechmatics',
  tags: ['ml'],
  keywords: ['speechmatics'],
  format: { pieces: [{ secret: [run('alnum', 32)] }] },
  near: { words: ['speechmatics'], within: 120 },
  randomness: { bits: 3.6, mixed: true },
  tier: 'high',
  why: 'Whoever has it calls Speechmatics on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SPEECHMATICS_API_KEY.',
  link: 'https://portal.speechmatics.com/settings/api-keys',
  source: { url: 'https://docs.speechmatics.com/introduction/authentication', asOf: '2026-11' },
});
