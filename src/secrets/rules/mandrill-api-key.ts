import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'mandrill-api-key',
  title: 'Mandrill API key',
  provider: 'Mailchimp',
  tags: ['mail'],
  keywords: ['mandrill'],
  format: { pieces: [{ secret: [{ optional: ['md-'] }, run('base64url', 22)] }] },
  near: { words: ['mandrill'], within: 60 },
  randomness: { bits: 3.2, mixed: true },
  tier: 'medium',
  why: 'It sends mail in your name.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://mandrillapp.com/settings',
  source: { url: 'https://mailchimp.com/developer/transactional/docs/fundamentals/', asOf: '2026-11' },
});
