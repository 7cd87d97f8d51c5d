import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'gitea-token',
  title: 'Gitea or Forgejo token',
  provider: 'Gitea',
  tags: ['code'],
  keywords: ['gitea', 'forgejo', 'codeberg'],
  format: { pieces: [{ secret: [run('hex', 40)] }] },
  near: { words: ['gitea', 'forgejo', 'codeberg'], within: 80 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'It acts as its owner: reads, pushes, changes hooks.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://docs.gitea.com/development/api-usage',
  source: { url: 'https://docs.gitea.com/development/api-usage', asOf: '2026-11' },
});
