import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'intra42-client-secret',
  title: '42 intranet client secret',
  provider: '42 Network',
  tags: ['operations'],
  keywords: ['s-s4t2ud-', 's-s4t2af-'],
  format: { pieces: [{ oneOf: ['s-s4t2ud-', 's-s4t2af-'] }, run('hex', 64)] },
  tier: 'high',
  why: 'With its client id it reads students as the application may.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://profile.intra.42.fr/oauth/applications',
  source: { url: 'https://api.intra.42.fr/apidoc', asOf: '2026-11' },
});
