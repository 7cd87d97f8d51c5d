import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'postman-api-key',
  title: 'Postman API key',
  provider: 'Postman',
  tags: ['operations'],
  keywords: ['pmak-'],
  format: { pieces: ['PMAK-', run('hex', 24), '-', run('hex', 34)] },
  tier: 'high',
  why: 'It reads collections and environments, which often hold other credentials.',
  mend: 'Revoke it on the linked page.',
  link: 'https://go.postman.co/settings/me/api-keys',
  source: { url: 'https://learning.postman.com/docs/developer/postman-api/authentication/', asOf: '2026-11' },
});
