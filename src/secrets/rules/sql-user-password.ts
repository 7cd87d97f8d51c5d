import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sql-user-password',
  title: 'password in an SQL statement',
  provider: 'any',
  tags: ['database'],
  keywords: ['identified by', 'with password', 'encrypted password', 'set password'],
  format: {
    pieces: [
      {
        oneOf: [
          "IDENTIFIED BY '",
          "identified by '",
          "Identified By '",
          'IDENTIFIED BY "',
          "WITH PASSWORD '",
          "with password '",
          "WITH PASSWORD = '",
          "WITH PASSWORD='",
          "WITH ENCRYPTED PASSWORD '",
          "with encrypted password '",
          "SET PASSWORD = '",
        ],
      },
      { secret: [run('url-password', 8, 120)] },
      { oneOf: ["'", '"'] },
    ],
    left: 'loose',
    right: 'loose',
  },
  randomness: { bits: 2.4, mixed: true },
  tier: 'medium',
  why: 'It opens the database to whoever can reach its host.',
  mend: 'Change the password of that user, and let the script read it from the environment.',
  link: 'https://owasp.org/www-project-top-ten/',
  source: { url: 'https://dev.mysql.com/doc/refman/8.4/en/create-user.html', asOf: '2026-11' },
});
