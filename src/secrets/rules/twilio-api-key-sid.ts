import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'twilio-api-key-sid',
  title: 'Twilio API key SID',
  provider: 'Twilio',
  tags: ['mail'],
  keywords: ['twilio'],
  format: { pieces: [{ secret: ['SK', run('hex', 32)] }] },
  near: { words: ['twilio'], within: 120 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'low',
  why: 'Alone it opens nothing; it names the key that the secret beside it opens.',
  mend: 'Revoke the key on the linked page when its secret stood beside it.',
  link: 'https://console.twilio.com/us1/account/keys-credentials/api-keys',
  source: { url: 'https://www.twilio.com/docs/iam/api-keys', asOf: '2026-11' },
});
