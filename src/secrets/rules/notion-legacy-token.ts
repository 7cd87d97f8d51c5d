import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'notion-legacy-token',
  title: 'Notion token of the old form',
  provider: 'Notion',
  tags: ['operations'],
  keywords: ['secret_'],
  format: { pieces: ['secret_', run('alnum', 43)] },
  randomness: { bits: 4.2, mixed: true },
  tier: 'high',
  why: 'It reads and changes the pages shared with the integration.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://www.notion.so/profile/integrations',
  source: { url: 'https://developers.notion.com/docs/authorization', asOf: '2026-11' },
});
