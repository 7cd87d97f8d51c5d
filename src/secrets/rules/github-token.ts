import { decodeGitHubKind } from '../decoders/github-kind.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'github-token',
  title: 'GitHub token',
  provider: 'GitHub',
  tags: ['code'],
  keywords: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'],
  format: { pieces: [{ oneOf: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'] }, run('alnum', 36)] },
  checksum: { encoding: 'base62', digits: 6, from: 4, gap: 0 },
  decode: decodeGitHubKind,
  tier: 'high',
  why: 'It reads and, with the scope, changes repositories, workflows and packages of its owner.',
  mend: 'Revoke it on the linked page, then use the workflow token or a fine-grained token with an expiry.',
  link: 'https://github.com/settings/tokens',
  source: {
    url: 'https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github',
    asOf: '2026-11',
  },
});
