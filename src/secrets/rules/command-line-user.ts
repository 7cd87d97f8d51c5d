import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'command-line-user',
  title: 'user and password on a command line',
  provider: 'any',
  tags: ['generic'],
  keywords: [' -u ', '--user ', '--user=', '--proxy-user '],
  format: {
    pieces: [
      { oneOf: [' -u ', ' --user ', ' --user=', ' --proxy-user '] },
      { optional: [{ oneOf: ['"', "'"] }] },
      run('url-user', 1, 80),
      ':',
      { secret: [run('url-password', 8, 120)] },
    ],
    left: 'loose',
  },
  randomness: { bits: 2.8, mixed: true },
  tier: 'medium',
  identity: 'match',
  why: 'It signs in wherever the command goes, and every process of the machine can read it while it runs.',
  mend: 'Change the password, and let the command read it from a file or the environment (curl: `--netrc`, `-K`).',
  link: 'https://curl.se/docs/manpage.html#-u',
  source: { url: 'https://curl.se/docs/manpage.html', asOf: '2026-11' },
});
