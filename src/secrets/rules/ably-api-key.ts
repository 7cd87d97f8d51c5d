import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'ably-api-key',
  title: 'Ably key',
  provider: 'Ably',
  tags: ['operations'],
  keywords: ['ably.', 'ably_', 'ably('],
  format: { pieces: [{ secret: [run('base64url', 6), '.', run('base64url', 6), ':', run('base64url', 43)] }] },
  near: { words: ['ably', 'ably.', 'ably_', 'ably('], within: 150 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'high',
  why: 'It reads and sends messages as its rights allow.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://ably.com/accounts/any/apps',
  source: { url: 'https://ably.com/docs/auth', asOf: '2026-11' },
});
