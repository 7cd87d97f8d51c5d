import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'atlassian-token',
  title: 'Atlassian API token',
  provider: 'Atlassian',
  tags: ['code'],
  keywords: ['atatt3', 'atctt3'],
  format: { pieces: [{ oneOf: ['ATATT3', 'ATCTT3'] }, run('base64url', 20, 240), '=', run('upper-hex', 8)] },
  checksum: { encoding: 'upper-hex', digits: 8, from: 0, gap: 0, lengths: [192] },
  tier: 'high',
  why: 'It acts as the user in Jira, Confluence and Bitbucket.',
  mend: 'Revoke it on the linked page.',
  link: 'https://id.atlassian.com/manage-profile/security/api-tokens',
  source: {
    url: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
    asOf: '2026-11',
  },
});
