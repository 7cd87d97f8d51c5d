import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'onesignal-key',
  title: 'OneSignal key',
  provider: 'OneSignal',
  tags: ['operations'],
  keywords: ['os_v2_app_', 'os_v2_org_'],
  format: { pieces: [{ oneOf: ['os_v2_app_', 'os_v2_org_'] }, run('lower-alnum', 90, 120)] },
  tier: 'high',
  why: 'It sends notifications to every user of the app.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://dashboard.onesignal.com',
  source: { url: 'https://documentation.onesignal.com/docs/en/keys-and-ids', asOf: '2026-11' },
});
