import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'mailgun-api-key',
  title: 'Mailgun API key',
  provider: 'Mailgun',
  tags: ['mail'],
  keywords: ['key-'],
  format: { pieces: ['key-', run('hex', 32)] },
  randomness: { bits: 2.9, mixed: true },
  tier: 'high',
  why: 'It sends mail in your name and reads logs.',
  mend: 'Rotate it on the linked page.',
  link: 'https://app.mailgun.com/settings/api_security',
  source: { url: 'https://documentation.mailgun.com/docs/mailgun/api-reference/authentication/', asOf: '2026-11' },
});
