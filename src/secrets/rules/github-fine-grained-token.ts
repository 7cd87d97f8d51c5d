import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'github-fine-grained-token',
  title: 'GitHub fine-grained token',
  provider: 'GitHub',
  tags: ['code'],
  keywords: ['github_pat_'],
  format: { pieces: ['github_pat_', run('alnum', 22), '_', run('alnum', 59)] },
  tier: 'high',
  why: 'It does in the chosen repositories whatever its permissions say.',
  mend: 'Revoke it on the linked page and make a new one with an expiry and fewer permissions.',
  link: 'https://github.com/settings/personal-access-tokens',
  source: {
    url: 'https://docs.github.com/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
    asOf: '2026-11',
  },
});
