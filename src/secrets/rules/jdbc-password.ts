import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'jdbc-password',
  title: 'database address with its password',
  provider: 'any',
  tags: ['database'],
  keywords: ['jdbc:'],
  format: {
    pieces: [
      'jdbc:',
      run('lower-alnum', 2, 16),
      ':',
      run('connection', 3, 200),
      { oneOf: ['password=', 'Password=', 'PASSWORD=', 'pwd='] },
      { secret: [run('url-password', 4, 120)] },
    ],
    right: 'loose',
  },
  tier: 'high',
  identity: 'match',
  why: 'It opens the database to whoever can reach its host.',
  mend: 'Change the password of that user and keep the address in a secret.',
  link: 'https://owasp.org/www-project-top-ten/',
  source: { url: 'https://docs.oracle.com/javase/tutorial/jdbc/basics/connecting.html', asOf: '2026-11' },
});
