import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sentry-token',
  title: 'Sentry token',
  provider: 'Sentry',
  tags: ['operations'],
  keywords: ['sntryu_', 'sntrys_'],
  format: { pieces: [{ oneOf: ['sntryu_'] }, run('hex', 64)] },
  tier: 'high',
  why: 'It reads events, which hold what users sent, and changes projects.',
  mend: 'Revoke it on the linked page.',
  link: 'https://sentry.io/settings/account/api/auth-tokens/',
  source: { url: 'https://docs.sentry.io/account/auth-tokens/', asOf: '2026-11' },
});
