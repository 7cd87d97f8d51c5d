import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'neon-password',
  title: 'password of a Neon database',
  provider: 'Neon',
  tags: ['database'],
  keywords: ['npg_'],
  format: { pieces: ['npg_', run('alnum', 12)] },
  randomness: { bits: 2.6, mixed: true },
  tier: 'high',
  why: 'It opens the database to whoever knows its host.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://console.neon.tech',
  source: { url: 'https://neon.com/docs/connect/connect-from-any-app', asOf: '2026-11' },
});
