import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'mailjet-secret-key',
  title: 'Mailjet secret key',
  provider: 'Mailjet',
  tags: ['mail'],
  keywords: ['mailjet'],
  format: { pieces: [{ secret: [run('hex', 32)] }] },
  near: { words: ['mailjet'], within: 80 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'With its API key it sends mail in your name.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.mailjet.com/account/apikeys',
  source: { url: 'https://dev.mailjet.com/email/guides/', asOf: '2026-11' },
});
