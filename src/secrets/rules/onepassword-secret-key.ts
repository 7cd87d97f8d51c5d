import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'onepassword-secret-key',
  title: '1Password secret key',
  provider: '1Password',
  tags: ['key'],
  keywords: ['a3-'],
  format: {
    pieces: [
      'A3-',
      run('upper-alnum', 6),
      '-',
      run('upper-alnum', 6, 11),
      '-',
      run('upper-alnum', 5),
      '-',
      run('upper-alnum', 5),
      '-',
      run('upper-alnum', 5),
      { optional: ['-', run('upper-alnum', 5)] },
    ],
  },
  tier: 'high',
  why: 'With the password of the account it opens every vault that the person can read.',
  mend: 'Make a new secret key on the linked page, sign in again on every device, and change the password.',
  link: 'https://my.1password.com/profile',
  source: { url: 'https://support.1password.com/secret-key/', asOf: '2026-11' },
});
