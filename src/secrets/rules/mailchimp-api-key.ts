import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'mailchimp-api-key',
  title: 'Mailchimp API key',
  provider: 'Mailchimp',
  tags: ['mail'],
  keywords: ['-us1', '-us2', '-us3', '-us4', '-us5', '-us6', '-us7', '-us8', '-us9'],
  format: {
    pieces: [
      run('hex', 32),
      { oneOf: ['-us1', '-us2', '-us3', '-us4', '-us5', '-us6', '-us7', '-us8', '-us9'] },
      { optional: [run('digits', 1)] },
    ],
  },
  randomness: { bits: 2.9, mixed: true },
  tier: 'high',
  why: 'It reads subscribers and sends to them in your name.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://admin.mailchimp.com/account/api/',
  source: { url: 'https://mailchimp.com/developer/marketing/docs/fundamentals/', asOf: '2026-11' },
});
