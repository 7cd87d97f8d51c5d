import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'dynatrace-token',
  title: 'Dynatrace token',
  provider: 'Dynatrace',
  tags: ['operations'],
  keywords: ['dt0c01.', 'dt0s01.', 'dt0s02.', 'dt0s03.', 'dt0s08.', 'dt0s16.', 'dt0e01.'],
  format: {
    pieces: [
      { oneOf: ['dt0c01.', 'dt0s01.', 'dt0s02.', 'dt0s03.', 'dt0s08.', 'dt0s16.', 'dt0e01.'] },
      run('upper-alnum', 8, 24),
      '.',
      run('upper-alnum', 64),
    ],
  },
  tier: 'high',
  why: 'It reads metrics and logs, and changes settings, as its scopes allow.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
  source: {
    url: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
    asOf: '2026-11',
  },
});
