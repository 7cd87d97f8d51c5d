import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sauce-labs-access-key',
  title: 'Sauce Labs access key',
  provider: 'Sauce Labs',
  tags: ['code'],
  keywords: ['sauce_access_key', 'saucelabs', 'sauce_labs'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['sauce_access_key', 'saucelabs', 'sauce_labs'], within: 60 },
  tier: 'medium',
  why: 'It uses browsers and devices on your account.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.saucelabs.com/user-settings',
  source: { url: 'https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/', asOf: '2026-11' },
});
