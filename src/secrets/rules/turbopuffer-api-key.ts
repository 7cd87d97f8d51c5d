import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'turbopuffer-api-key',
  title: 'turbopuffer API key',
  provider: 'turbopuffer',
  tags: ['ml'],
  keywords: ['tpuf_'],
  format: { pieces: ['tpuf_', run('alnum', 32)] },
  randomness: { bits: 3.5, mixed: true },
  tier: 'high',
  why: 'It reads and changes every namespace.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named TURBOPUFFER_API_KEY.',
  link: 'https://turbopuffer.com/dashboard',
  source: { url: 'https://turbopuffer.com/docs/auth', asOf: '2026-11' },
});
