import { decodeRoutableToken } from '../decoders/gitlab-routable.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'gitlab-routable-token',
  title: 'GitLab routable token',
  provider: 'GitLab',
  tags: ['code'],
  keywords: ['glpat-'],
  format: { pieces: ['glpat-', run('base64url', 27, 300), { optional: ['.01'] }, '.', run('base36', 9)] },
  checksum: { encoding: 'base36', digits: 7, from: 0, gap: 0 },
  hostNear: true,
  decode: decodeRoutableToken,
  tier: 'high',
  why: 'It reads and changes projects as its scopes allow.',
  mend: 'Revoke it on the linked page and make a new one with an expiry.',
  link: 'https://gitlab.com/-/user_settings/personal_access_tokens',
  source: { url: 'https://docs.gitlab.com/security/tokens/', asOf: '2026-11' },
});
