import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'algolia-api-key',
  title: 'Algolia API key',
  provider: 'Algolia',
  tags: ['database'],
  keywords: ['algolia'],
  format: { pieces: [{ secret: [run('hex', 32)] }] },
  near: { words: ['algolia'], within: 60 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'An admin key reads, changes and deletes every index; a search key is public by design.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://dashboard.algolia.com/account/api-keys',
  source: { url: 'https://www.algolia.com/doc/guides/security/api-keys/', asOf: '2026-11' },
});
