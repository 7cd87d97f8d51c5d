import { decodeRoutableToken } from '../decoders/gitlab-routable.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'gitlab-routable-runner-token',
  title: 'GitLab routable runner token',
  provider: 'GitLab',
  tags: ['code'],
  keywords: ['glrt-'],
  format: { pieces: ['glrt-', run('base64url', 27, 300), { optional: ['.01'] }, '.', run('base36', 9)] },
  checksum: { encoding: 'base36', digits: 7, from: 0, gap: 0 },
  decode: decodeRoutableToken,
  tier: 'high',
  why: 'It takes jobs as the runner, with the secrets that they get.',
  mend: 'Delete the runner or reset its token, and register it again.',
  link: 'https://gitlab.com/-/user_settings/personal_access_tokens',
  source: { url: 'https://docs.gitlab.com/security/tokens/', asOf: '2026-11' },
});
