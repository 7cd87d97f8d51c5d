import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'beamer-api-key',
  title: 'Beamer API key',
  provider: 'Beamer',
  tags: ['operations'],
  keywords: ['beamer'],
  format: { pieces: [{ secret: ['b_', run('base64url', 44)] }] },
  near: { words: ['beamer'], within: 100 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'high',
  why: 'It publishes announcements in your name.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.getbeamer.com/settings',
  source: { url: 'https://www.getbeamer.com/api', asOf: '2026-11' },
});
