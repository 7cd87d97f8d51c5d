import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'mailgun-private-key',
  title: 'Mailgun key',
  provider: 'Mailgun',
  tags: ['mail'],
  keywords: ['mailgun', 'mg_api_key'],
  format: { pieces: [{ secret: [run('hex', 32), '-', run('hex', 8), '-', run('hex', 8)] }] },
  near: { words: ['mailgun', 'mg_api_key'], within: 200 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'high',
  why: 'It sends mail in your name and reads the logs.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.mailgun.com/settings/api_security',
  source: { url: 'https://documentation.mailgun.com/docs/mailgun/api-reference/authentication/', asOf: '2026-11' },
});
