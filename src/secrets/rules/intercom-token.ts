import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'intercom-token',
  title: 'Intercom token',
  provider: 'Intercom',
  tags: ['chat'],
  keywords: ['dg9ro'],
  format: { pieces: ['dG9rO', run('base64', 50, 60), { optional: ['='] }, { optional: ['='] }] },
  randomness: { bits: 4.0, mixed: true },
  tier: 'high',
  why: 'It reads customers and what they wrote.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.intercom.com/a/apps/_/developer-hub',
  source: {
    url: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
    asOf: '2026-11',
  },
});
