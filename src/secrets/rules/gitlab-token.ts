import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'gitlab-token',
  title: 'GitLab token',
  provider: 'GitLab',
  tags: ['code'],
  keywords: [
    'glpat-',
    'gldt-',
    'glrt-',
    'glcbt-',
    'glptt-',
    'glft-',
    'glimt-',
    'glagent-',
    'gloas-',
    'glsoat-',
    'glffct-',
    'glrtr-',
    'glwt-',
  ],
  format: {
    pieces: [
      {
        oneOf: [
          'glpat-',
          'gldt-',
          'glrt-',
          'glcbt-',
          'glptt-',
          'glft-',
          'glimt-',
          'glagent-',
          'gloas-',
          'glsoat-',
          'glffct-',
          'glrtr-',
          'glwt-',
        ],
      },
      run('base64url', 20, 64),
    ],
  },
  hostNear: true,
  tier: 'high',
  why: 'It reads and changes projects, runners or packages, as its kind and scopes allow.',
  mend: 'Revoke it on the linked page and make a new one with an expiry.',
  link: 'https://gitlab.com/-/user_settings/personal_access_tokens',
  source: { url: 'https://docs.gitlab.com/security/tokens/', asOf: '2026-11' },
});
