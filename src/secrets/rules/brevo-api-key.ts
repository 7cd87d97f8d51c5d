import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'brevo-api-key',
  title: 'Brevo API key',
  provider: 'Brevo',
  tags: ['mail'],
  keywords: ['xkeysib-', 'xsmtpsib-'],
  format: { pieces: [{ oneOf: ['xkeysib-', 'xsmtpsib-'] }, run('hex', 64), '-', run('alnum', 16)] },
  tier: 'high',
  why: 'It reads contacts and sends mail in your name.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.brevo.com/settings/keys/api',
  source: { url: 'https://developers.brevo.com/docs/getting-started', asOf: '2026-11' },
});
