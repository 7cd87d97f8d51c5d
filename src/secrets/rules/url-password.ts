import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'url-password',
  title: 'address with a password',
  provider: 'any',
  tags: ['generic'],
  keywords: ['://'],
  format: {
    pieces: [
      { oneOf: ['http://', 'https://', 'ftp://', 'ftps://', 'sftp://', 'git+https://', 's3://', 'ssh://'] },
      run('url-user', 1, 80),
      ':',
      { secret: [run('url-password', 6, 200)] },
      '@',
      run('host', 3, 200),
      { optional: [':', run('digits', 2, 5)] },
    ],
    right: 'loose',
  },
  followedBy: '@',
  tier: 'medium',
  identity: 'match',
  why: 'It signs in wherever the address points to.',
  mend: 'Change the password and leave it out of the address (a credential helper, a netrc outside the repository).',
  link: 'https://owasp.org/www-project-top-ten/',
  source: { url: 'https://www.rfc-editor.org/rfc/rfc3986', asOf: '2026-11' },
});
