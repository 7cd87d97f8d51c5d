import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'jdbc-oracle-password',
  title: 'Oracle address with its password',
  provider: 'any',
  tags: ['database'],
  keywords: ['jdbc:oracle:'],
  format: {
    pieces: [
      'jdbc:oracle:',
      { oneOf: ['thin:', 'oci:', 'oci8:'] },
      run('url-user', 1, 60),
      '/',
      { secret: [run('url-password', 4, 120)] },
      '@',
      run('host', 1, 200),
    ],
    right: 'loose',
  },
  tier: 'high',
  identity: 'match',
  why: 'It opens the database to whoever can reach its host.',
  mend: 'Change the password of that user and keep the address in a secret.',
  link: 'https://owasp.org/www-project-top-ten/',
  source: {
    url: 'https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/data-sources-and-URLs.html',
    asOf: '2026-11',
  },
});
