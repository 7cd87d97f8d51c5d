import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'gitlab-session-cookie',
  title: 'GitLab session cookie',
  provider: 'GitLab',
  tags: ['code'],
  keywords: ['_gitlab_session='],
  format: { pieces: ['_gitlab_session=', { secret: [run('hex', 32)] }] },
  randomness: { bits: 2.9, mixed: true },
  tier: 'high',
  why: 'It is a signed-in browser session of its owner.',
  mend: 'Sign that session out on the linked page, and take cookies out of recorded requests.',
  link: 'https://gitlab.com/-/user_settings/active_sessions',
  source: { url: 'https://docs.gitlab.com/security/tokens/', asOf: '2026-11' },
});
