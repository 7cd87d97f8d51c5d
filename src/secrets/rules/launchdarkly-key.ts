import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'launchdarkly-key',
  title: 'LaunchDarkly key',
  provider: 'LaunchDarkly',
  tags: ['operations'],
  keywords: ['sdk-', 'api-'],
  format: { pieces: [{ oneOf: ['sdk-', 'api-'] }, ...uuid] },
  tier: 'high',
  why: 'It reads every flag, or (api-) changes them.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.launchdarkly.com/settings/authorization',
  source: { url: 'https://docs.launchdarkly.com/home/account/api', asOf: '2026-11' },
});
