import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'twilio-secret',
  title: 'Twilio auth token or key secret',
  provider: 'Twilio',
  tags: ['mail'],
  keywords: ['twilio'],
  format: { pieces: [{ secret: [run('alnum', 32)] }] },
  near: { words: ['twilio'], within: 120 },
  companion: {
    title: 'account or key SID',
    format: { pieces: [{ oneOf: ['AC', 'SK'] }, run('hex', 32)] },
    lines: 5,
  },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'With the SID it calls and writes to telephones on the account, and reads what was said and written.',
  mend: 'Rotate it on the linked page, and keep the new one in a secret.',
  link: 'https://console.twilio.com/us1/account/keys-credentials/api-keys',
  source: { url: 'https://www.twilio.com/docs/iam/api-keys', asOf: '2026-11' },
});
