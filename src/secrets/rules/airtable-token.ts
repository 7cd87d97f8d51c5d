import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'airtable-token',
  title: 'Airtable token',
  provider: 'Airtable',
  tags: ['database'],
  keywords: ['pat'],
  format: { pieces: ['pat', run('alnum', 14), '.', run('hex', 64)] },
  tier: 'high',
  why: 'It reads and changes the bases that it may see.',
  mend: 'Delete it on the linked page.',
  link: 'https://airtable.com/create/tokens',
  source: { url: 'https://airtable.com/developers/web/guides/personal-access-tokens', asOf: '2026-11' },
});
