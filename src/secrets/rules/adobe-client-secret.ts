import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'adobe-client-secret',
  title: 'Adobe client secret',
  provider: 'Adobe',
  tags: ['operations'],
  keywords: ['p8e-'],
  format: { pieces: ['p8e-', run('base64url', 32)] },
  tier: 'high',
  why: 'With its client id it acts in Adobe services as the project may.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://developer.adobe.com/console',
  source: { url: 'https://developer.adobe.com/developer-console/docs/guides/authentication/', asOf: '2026-11' },
});
