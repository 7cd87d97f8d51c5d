import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'zulip-api-key',
  title: 'Zulip API key',
  provider: 'Zulip',
  tags: ['chat'],
  keywords: ['zulip'],
  format: { pieces: [{ secret: [run('alnum', 32)] }] },
  near: { words: ['zulip'], within: 100 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'It reads and writes messages as its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://zulip.com/api/api-keys',
  source: { url: 'https://zulip.com/api/api-keys', asOf: '2026-11' },
});
