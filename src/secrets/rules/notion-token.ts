import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'notion-token',
  title: 'Notion token',
  provider: 'Notion',
  tags: ['operations'],
  keywords: ['ntn_'],
  format: { pieces: ['ntn_', run('digits', 11), run('alnum', 35)] },
  tier: 'high',
  why: 'It reads and changes the pages shared with the integration.',
  mend: 'Refresh the secret on the linked page.',
  link: 'https://www.notion.so/profile/integrations',
  source: { url: 'https://developers.notion.com/docs/authorization', asOf: '2026-11' },
});
