import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'npmrc-legacy-auth',
  title: 'sign-in in an npm configuration',
  provider: 'npm',
  tags: ['registry'],
  keywords: ['_auth', '_password'],
  format: {
    pieces: [
      { oneOf: ['_auth', '_password', '_authToken'] },
      run('blank', 0, 2),
      '=',
      run('blank', 0, 2),
      { secret: [run('cookie', 12, 1200), { optional: ['='] }, { optional: ['='] }] },
    ],
  },
  onlyIn: ['.npmrc'],
  tier: 'high',
  why: 'It is user name and password of the registry, merely encoded.',
  mend: 'Change the password, make a token, and write ${NPM_TOKEN} in the file instead.',
  link: 'https://www.npmjs.com/settings/~/tokens',
  source: { url: 'https://docs.npmjs.com/cli/configuring-npm/npmrc', asOf: '2026-11' },
});
