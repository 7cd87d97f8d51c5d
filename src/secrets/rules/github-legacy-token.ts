import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'github-legacy-token',
  title: 'GitHub token of the old form',
  provider: 'GitHub',
  tags: ['code'],
  keywords: [
    'github_token',
    'github_api_token',
    'github_access_token',
    'github_pat',
    'gh_token',
    'githubtoken',
    'hub_token',
  ],
  format: { pieces: [{ secret: [run('hex', 40)] }] },
  near: {
    words: [
      'github_token',
      'github_api_token',
      'github_access_token',
      'github_pat',
      'gh_token',
      'githubtoken',
      'hub_token',
    ],
    within: 40,
  },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'Tokens of before 2021 still work: they act as their owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://github.com/settings/tokens',
  source: {
    url: 'https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github',
    asOf: '2026-11',
  },
});
