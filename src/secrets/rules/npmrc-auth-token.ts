import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'npmrc-auth-token',
  title: 'token in an npm configuration',
  provider: 'npm',
  tags: ['registry'],
  keywords: [':_auth', ':_password'],
  format: {
    pieces: [
      { oneOf: [':_authToken=', ':_authToken = ', ':_auth=', ':_auth = ', ':_password=', ':_password = '] },
      { secret: [run('cookie', 20, 1200), { optional: ['='] }, { optional: ['='] }] },
    ],
    left: 'loose',
  },
  randomness: { bits: 3.0 },
  tier: 'high',
  why: 'It installs and, with the right, publishes packages as its owner.',
  mend: 'Revoke it on the linked page, and write ${NPM_TOKEN} in the file instead.',
  link: 'https://www.npmjs.com/settings/~/tokens',
  source: { url: 'https://docs.npmjs.com/cli/configuring-npm/npmrc', asOf: '2026-11' },
});
