import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'gitlab-runner-registration-token',
  title: 'GitLab runner registration token',
  provider: 'GitLab',
  tags: ['code'],
  keywords: ['gr1348941'],
  format: { pieces: ['GR1348941', run('base64url', 20)] },
  tier: 'high',
  why: 'It registers runners, which are then given jobs with their secrets.',
  mend: 'Reset the registration token in the CI settings.',
  link: 'https://gitlab.com/-/user_settings/personal_access_tokens',
  source: { url: 'https://docs.gitlab.com/security/tokens/', asOf: '2026-11' },
});
