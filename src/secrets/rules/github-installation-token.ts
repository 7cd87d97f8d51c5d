import { decodeInstallationToken } from '../decoders/github-kind.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'github-installation-token',
  title: 'GitHub installation token',
  provider: 'GitHub',
  tags: ['code'],
  keywords: ['ghs_'],
  format: {
    pieces: [
      'ghs_',
      run('digits', 1, 12),
      '_eyJ',
      run('base64url', 20, 400),
      '.eyJ',
      run('base64url', 20, 1000),
      '.',
      run('base64url', 40, 700),
    ],
  },
  decode: decodeInstallationToken,
  tier: 'high',
  why: 'Until it expires (an hour at most) it does what the installed app may.',
  mend: 'Revoke it (DELETE /installation/token), and find out what printed it.',
  link: 'https://github.com/settings/installations',
  source: {
    url: 'https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app',
    asOf: '2026-11',
  },
});
