import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'redash-api-key',
  title: 'Redash API key',
  provider: 'Redash',
  tags: ['operations'],
  keywords: ['redash'],
  format: { pieces: [{ secret: [run('alnum', 40)] }] },
  near: { words: ['redash'], within: 60 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'It reads what its owner or query may read.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://redash.io/help/user-guide/integrations-and-api/api',
  source: { url: 'https://redash.io/help/user-guide/integrations-and-api/api', asOf: '2026-11' },
});
