import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'trello-token',
  title: 'Trello token',
  provider: 'Atlassian',
  tags: ['operations'],
  keywords: ['atta'],
  format: { pieces: ['ATTA', run('hex', 64), run('upper-hex', 8)] },
  tier: 'high',
  why: 'It reads and changes boards as its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://trello.com/u/my/account',
  source: { url: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/', asOf: '2026-11' },
});
