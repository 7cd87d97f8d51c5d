import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bitbucket-app-password',
  title: 'Bitbucket app password',
  provider: 'Atlassian',
  tags: ['code'],
  keywords: ['atbb'],
  format: { pieces: ['ATBB', run('alnum', 24), run('upper-hex', 8)] },
  checksum: { encoding: 'upper-hex', digits: 8, from: 0, gap: 0 },
  tier: 'high',
  why: 'It reads and changes repositories as its permissions allow.',
  mend: 'Revoke it on the linked page and make an API token with an expiry.',
  link: 'https://bitbucket.org/account/settings/app-passwords/',
  source: { url: 'https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/', asOf: '2026-11' },
});
