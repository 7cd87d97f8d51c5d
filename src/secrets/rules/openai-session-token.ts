import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'openai-session-token',
  title: 'OpenAI session token',
  provider: 'OpenAI',
  tags: ['ml'],
  keywords: ['sess-'],
  format: { pieces: ['sess-', run('alnum', 40)] },
  randomness: { bits: 4.0, mixed: true },
  tier: 'high',
  why: 'It acts as the signed-in user, billing and keys included.',
  mend: 'Sign out of all sessions and clear the output that printed it.',
  link: 'https://platform.openai.com/settings/profile',
  source: { url: 'https://platform.openai.com/docs/api-reference/authentication', asOf: '2026-11' },
});
