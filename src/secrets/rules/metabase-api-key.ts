import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'metabase-api-key',
  title: 'Metabase API key',
  provider: 'Metabase',
  tags: ['operations'],
  keywords: ['mb_'],
  format: { pieces: ['mb_', run('base64', 43), '='] },
  tier: 'high',
  why: 'It reads what its group may read, data included.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
  source: { url: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys', asOf: '2026-11' },
});
