import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'resend-api-key',
  title: 'Resend API key',
  provider: 'Resend',
  tags: ['mail'],
  keywords: ['re_'],
  format: { pieces: ['re_', run('alnum', 8), '_', run('alnum', 22, 26)] },
  randomness: { bits: 3.6, mixed: true },
  tier: 'high',
  why: 'It sends mail in your name.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://resend.com/api-keys',
  source: { url: 'https://resend.com/docs/api-reference/introduction', asOf: '2026-11' },
});
