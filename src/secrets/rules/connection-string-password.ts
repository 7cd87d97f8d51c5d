import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'connection-string-password',
  title: 'connection string with its password',
  provider: 'any',
  tags: ['database'],
  keywords: [';password=', ';pwd=', '; password=', '; pwd='],
  format: {
    pieces: [
      { oneOf: ['Server=', 'server=', 'SERVER=', 'Data Source=', 'data source=', 'DATA SOURCE=', 'Host=', 'host='] },
      run('connection', 2, 300),
      {
        oneOf: [
          ';Password=',
          ';password=',
          ';PASSWORD=',
          ';Pwd=',
          ';pwd=',
          ';PWD=',
          '; Password=',
          '; password=',
          '; Pwd=',
          '; pwd=',
        ],
      },
      { secret: [run('connection-password', 4, 120)] },
    ],
    right: 'loose',
  },
  tier: 'medium',
  identity: 'match',
  why: 'It opens the database to whoever can reach its server.',
  mend: 'Change the password of that user and keep the string in a secret, or sign in without a password.',
  link: 'https://owasp.org/www-project-top-ten/',
  source: { url: 'https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax', asOf: '2026-11' },
});
