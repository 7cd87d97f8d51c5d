import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'freshdesk-api-key',
  title: 'Freshdesk API key',
  provider: 'Freshworks',
  tags: ['chat'],
  keywords: ['freshdesk'],
  format: { pieces: [{ secret: [run('alnum', 20)] }] },
  near: { words: ['freshdesk'], within: 60 },
  randomness: { bits: 3.2, mixed: true },
  tier: 'medium',
  why: 'It reads tickets and customers.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://developers.freshdesk.com/api/',
  source: { url: 'https://developers.freshdesk.com/api/', asOf: '2026-11' },
});
