import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'plivo-auth-token',
  title: 'Plivo auth token',
  provider: 'Plivo',
  tags: ['mail'],
  keywords: ['plivo'],
  format: { pieces: [{ secret: [run('base64', 40)] }] },
  near: { words: ['plivo'], within: 80 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'It calls and writes to telephones on the account.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://console.plivo.com/dashboard/',
  source: { url: 'https://www.plivo.com/docs/voice/api/overview', asOf: '2026-11' },
});
