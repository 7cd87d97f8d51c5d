import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'airtable-legacy-key',
  title: 'Airtable key of the old form',
  provider: 'Airtable',
  tags: ['operations'],
  keywords: ['airtable'],
  format: { pieces: [{ secret: ['key', run('alnum', 14)] }] },
  near: { words: ['airtable'], within: 100 },
  randomness: { bits: 2.8, mixed: true },
  tier: 'medium',
  why: 'It reads and changes every base of its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://airtable.com/create/tokens',
  source: { url: 'https://airtable.com/developers/web/guides/personal-access-tokens', asOf: '2026-11' },
});
