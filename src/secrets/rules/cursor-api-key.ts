import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'cursor-api-key',
  title: 'Cursor API key',
  provider: 'Cursor',
  tags: ['ml'],
  keywords: ['key_'],
  format: { pieces: ['key_', run('hex', 64)] },
  randomness: { bits: 3.0 },
  tier: 'high',
  why: 'It runs agents on your bill and reads the usage of the team.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named CURSOR_API_KEY.',
  link: 'https://cursor.com/dashboard',
  source: { url: 'https://docs.cursor.com/account/teams/admin-api', asOf: '2026-11' },
});
