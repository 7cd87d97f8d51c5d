import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sentry-legacy-token',
  title: 'Sentry token of the old form',
  provider: 'Sentry',
  tags: ['operations'],
  keywords: ['sentry'],
  format: { pieces: [{ secret: [run('hex', 64)] }] },
  near: { words: ['sentry'], within: 60 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'It reads errors with what users sent, and changes projects.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://sentry.io/settings/account/api/auth-tokens/',
  source: { url: 'https://docs.sentry.io/account/auth-tokens/', asOf: '2026-11' },
});
