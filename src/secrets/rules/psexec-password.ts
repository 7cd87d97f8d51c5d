import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'psexec-password',
  title: 'password on a PsExec command line',
  provider: 'Microsoft',
  tags: ['generic'],
  keywords: ['psexec'],
  format: {
    pieces: [
      { oneOf: ['psexec', 'PsExec', 'PSEXEC', 'psExec', 'Psexec'] },
      { optional: [{ oneOf: ['.exe', '.EXE', '64.exe'] }] },
      run('command', 1, 120),
      ' -u ',
      run('command', 1, 60),
      ' -p ',
      { secret: [run('url-password', 6, 80)] },
    ],
    left: 'loose',
  },
  tier: 'medium',
  why: 'It runs programs on the other machine as that user, often the administrator.',
  mend: 'Change the password, and sign in with the account that runs the command.',
  link: 'https://owasp.org/www-community/vulnerabilities/Use_of_hard-coded_password',
  source: { url: 'https://learn.microsoft.com/sysinternals/downloads/psexec', asOf: '2026-11' },
});
