import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'linkedin-legacy-secret',
  title: 'LinkedIn client secret of the old form',
  provider: 'LinkedIn',
  tags: ['operations'],
  keywords: ['linkedin'],
  format: { pieces: [{ secret: [run('alnum', 16)] }] },
  near: { words: ['linkedin'], within: 60 },
  randomness: { bits: 2.8, mixed: true },
  tier: 'medium',
  why: 'With its client id it acts as the app.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://www.linkedin.com/developers/apps',
  source: { url: 'https://learn.microsoft.com/linkedin/shared/authentication/authentication', asOf: '2026-11' },
});
