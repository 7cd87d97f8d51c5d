import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'netrc-password',
  title: 'password in a netrc',
  provider: 'any',
  tags: ['generic'],
  keywords: ['machine'],
  format: {
    pieces: [
      'machine',
      run('space', 1, 8),
      run('host', 3, 200),
      run('space', 1, 40),
      'login',
      run('space', 1, 8),
      run('printable', 1, 80),
      run('space', 1, 40),
      'password',
      run('space', 1, 8),
      { secret: [run('printable', 6, 200)] },
    ],
    right: 'loose',
  },
  randomness: { bits: 2, mixed: true },
  tier: 'medium',
  why: 'It signs in on the machine that it names.',
  mend: 'Change the password or revoke the token, and keep the file in the home folder only.',
  link: 'https://owasp.org/www-project-top-ten/',
  source: { url: 'https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html', asOf: '2026-11' },
});
