import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'stytch-secret',
  title: 'Stytch secret',
  provider: 'Stytch',
  tags: ['operations'],
  keywords: ['secret-test-', 'secret-live-'],
  format: { pieces: [{ oneOf: ['secret-test-', 'secret-live-'] }, run('base64url', 33, 40), { optional: ['='] }] },
  tier: 'high',
  why: 'It signs users in and reads them.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://stytch.com/dashboard/api-keys',
  source: { url: 'https://stytch.com/docs/api', asOf: '2026-11' },
});
