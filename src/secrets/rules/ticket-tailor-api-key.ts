import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'ticket-tailor-api-key',
  title: 'Ticket Tailor API key',
  provider: 'Ticket Tailor',
  tags: ['payment'],
  keywords: ['sk_'],
  // the provider shows its parts, not how long the last one is
  format: { pieces: ['sk_', run('digits', 1, 9), '_', run('digits', 1, 9), '_', run('alnum', 16, 64)] },
  followedBy: '_',
  randomness: { bits: 3, mixed: true },
  tier: 'medium',
  why: 'It reads the orders and attendees of the box office.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.tickettailor.com',
  source: { url: 'https://developers.tickettailor.com/docs/api/ticket-tailor-api', asOf: '2026-11' },
});
