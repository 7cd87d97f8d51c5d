import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'pgpass-password',
  title: 'password in a pgpass file',
  provider: 'any',
  tags: ['database'],
  keywords: [':543', ':6432:', ':*:'],
  format: {
    pieces: [
      run('host', 1, 120),
      ':',
      { oneOf: ['*', '5432', '5433', '5434', '6432'] },
      ':',
      run('url-user', 1, 60),
      ':',
      run('url-user', 1, 60),
      ':',
      { secret: [run('url-password', 4, 120)] },
    ],
    right: 'loose',
  },
  onlyIn: ['.pgpass', 'pgpass.conf'],
  tier: 'high',
  why: 'It opens the database to whoever can reach its host.',
  mend: 'Change the password of that user and keep the file in the home folder only.',
  link: 'https://owasp.org/www-project-top-ten/',
  source: { url: 'https://www.postgresql.org/docs/current/libpq-pgpass.html', asOf: '2026-11' },
});
