import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'pubnub-secret-key',
  title: 'PubNub secret key',
  provider: 'PubNub',
  tags: ['operations'],
  keywords: ['sec-c-'],
  format: { pieces: ['sec-c-', run('base64', 48)] },
  tier: 'high',
  why: 'It grants rights to every channel.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://admin.pubnub.com',
  source: { url: 'https://www.pubnub.com/docs/general/security/access-control', asOf: '2026-11' },
});
