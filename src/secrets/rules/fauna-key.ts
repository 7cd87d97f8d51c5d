import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'fauna-key',
  title: 'Fauna key',
  provider: 'Fauna',
  tags: ['database'],
  keywords: ['fauna'],
  format: { pieces: [{ secret: ['fnA', run('base64url', 37)] }] },
  near: { words: ['fauna'], within: 120 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'high',
  why: 'It reads and writes the database.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://docs.fauna.com',
  source: { url: 'https://docs.fauna.com/fauna/current/learn/security/keys/', asOf: '2026-11' },
});
