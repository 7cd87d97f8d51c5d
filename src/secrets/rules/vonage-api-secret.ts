import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'vonage-api-secret',
  title: 'Vonage API secret',
  provider: 'Vonage',
  tags: ['mail'],
  keywords: ['nexmo', 'vonage'],
  format: { pieces: [{ secret: [run('alnum', 16)] }] },
  near: { words: ['nexmo', 'vonage'], within: 50 },
  randomness: { bits: 2.8, mixed: true },
  tier: 'medium',
  why: 'With its API key it calls and writes to telephones on the account.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://dashboard.nexmo.com/settings',
  source: { url: 'https://developer.vonage.com/en/getting-started/concepts/authentication', asOf: '2026-11' },
});
