import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'looker-client-secret',
  title: 'Looker client secret',
  provider: 'Google',
  tags: ['operations'],
  keywords: ['looker'],
  format: { pieces: [{ secret: [run('alnum', 24)] }] },
  near: { words: ['looker'], within: 60 },
  randomness: { bits: 3.2, mixed: true },
  tier: 'medium',
  why: 'With its client id it reads what its owner may read.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://cloud.google.com/looker/docs/admin-panel-users-users',
  source: { url: 'https://cloud.google.com/looker/docs/api-auth', asOf: '2026-11' },
});
