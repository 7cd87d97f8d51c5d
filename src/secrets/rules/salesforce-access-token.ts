import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'salesforce-access-token',
  title: 'Salesforce access token',
  provider: 'Salesforce',
  tags: ['operations'],
  keywords: ['00d'],
  format: { pieces: ['00D', run('alnum', 12, 15), '!', run('dotted', 80, 260)] },
  tier: 'high',
  why: 'It reads and changes customers as its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_revoke_token.htm',
  source: {
    url: 'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_oauth_and_connected_apps.htm',
    asOf: '2026-11',
  },
});
