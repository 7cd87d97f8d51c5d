import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'mailersend-token',
  title: 'MailerSend token',
  provider: 'MailerSend',
  tags: ['mail'],
  keywords: ['mlsn.'],
  format: { pieces: ['mlsn.', run('hex', 64)] },
  tier: 'high',
  why: 'It sends mail in your name.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.mailersend.com/api-tokens',
  source: { url: 'https://developers.mailersend.com/general.html', asOf: '2026-11' },
});
