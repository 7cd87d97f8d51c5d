import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'prose-password',
  title: 'password in a sentence',
  provider: 'any',
  tags: ['generic'],
  keywords: [
    'password is',
    'password was',
    'password to',
    'passwort ist',
    'passwd is',
    'passphrase is',
    'passcode is',
    'pwd is',
    'api key is',
    'api token is',
    'access token is',
    'secret is',
    'secret key is',
  ],
  format: 'assignment',
  tier: 'medium',
  why: 'The sentence says what the password is: whoever reads the file can use it.',
  mend: 'Change it, and write where it is kept instead of what it is.',
  link: 'https://owasp.org/www-community/vulnerabilities/Use_of_hard-coded_password',
  source: { url: 'https://owasp.org/www-community/vulnerabilities/Use_of_hard-coded_password', asOf: '2026-11' },
});
