import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sendgrid-api-key',
  title: 'SendGrid API key',
  provider: 'SendGrid',
  tags: ['mail'],
  keywords: ['sg.'],
  format: { pieces: ['SG.', run('base64url', 22), '.', run('base64url', 43)] },
  tier: 'high',
  why: 'It sends mail in your name.',
  mend: 'Delete it on the linked page and make a new one with mail-send rights only.',
  link: 'https://app.sendgrid.com/settings/api_keys',
  source: { url: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys', asOf: '2026-11' },
});
