import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'pusher-secret',
  title: 'Pusher secret',
  provider: 'Pusher',
  tags: ['operations'],
  keywords: ['pusher'],
  format: { pieces: [{ secret: [run('hex', 20)] }] },
  near: { words: ['pusher'], within: 60 },
  randomness: { bits: 2.4, mixed: true },
  tier: 'medium',
  why: 'It sends messages into every channel.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://dashboard.pusher.com',
  source: { url: 'https://pusher.com/docs/channels/library_auth_reference/rest-api/', asOf: '2026-11' },
});
