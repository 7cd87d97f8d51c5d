import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'network-credential',
  title: 'password in a .NET credential',
  provider: 'any',
  tags: ['generic'],
  keywords: ['networkcredential(', 'directoryentry('],
  format: {
    pieces: [
      { oneOf: ['NetworkCredential("', 'NetworkCredential(@"', 'DirectoryEntry("'] },
      run('connection', 1, 120),
      '",',
      run('space', 0, 40),
      { optional: ['"', run('connection', 1, 80), '",', run('space', 0, 40)] },
      '"',
      { secret: [run('url-password', 6, 120)] },
      '"',
    ],
    right: 'loose',
  },
  randomness: { bits: 2.4 },
  tier: 'medium',
  why: 'It signs in wherever the program connects.',
  mend: 'Change the password, and read it from a secret store or the environment.',
  link: 'https://owasp.org/www-community/vulnerabilities/Use_of_hard-coded_password',
  source: { url: 'https://learn.microsoft.com/dotnet/api/system.net.networkcredential', asOf: '2026-11' },
});
