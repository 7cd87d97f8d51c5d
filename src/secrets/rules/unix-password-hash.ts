import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'unix-password-hash',
  title: 'hash of a password',
  provider: 'any',
  tags: ['key'],
  keywords: [':$6$', ':$5$', ':$1$', ':$apr1$', ':$y$'],
  format: {
    pieces: [
      { oneOf: [':$6$', ':$5$', ':$1$', ':$apr1$', ':$y$'] },
      { optional: ['rounds=', run('digits', 4, 9), '$'] },
      { secret: [run('crypt', 2, 60), '$', run('crypt', 22, 86)] },
    ],
    left: 'loose',
  },
  tier: 'medium',
  why: 'It can be guessed offline, for as long as somebody likes.',
  mend: 'Change the password, and keep the file out of the repository.',
  link: 'https://owasp.org/www-project-top-ten/',
  source: { url: 'https://man7.org/linux/man-pages/man5/crypt.5.html', asOf: '2026-11' },
});
