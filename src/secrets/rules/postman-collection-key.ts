import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'postman-collection-key',
  title: 'Postman collection access key',
  provider: 'Postman',
  tags: ['operations'],
  keywords: ['pmat-'],
  format: { pieces: ['PMAT-', run('upper-alnum', 26)] },
  tier: 'high',
  why: 'It reads the collection, with the requests and values stored in it.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://go.postman.co/settings/me/api-keys',
  source: { url: 'https://learning.postman.com/docs/collaborating-in-postman/sharing/', asOf: '2026-11' },
});
