import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'flutterwave-secret-key',
  title: 'Flutterwave secret key',
  provider: 'Flutterwave',
  tags: ['payment'],
  keywords: ['flwseck-', 'flwseck_test-'],
  format: { pieces: [{ oneOf: ['FLWSECK-', 'FLWSECK_TEST-'] }, run('any-hex', 32), '-X'] },
  tier: 'high',
  why: 'It takes payments and pays out.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.flutterwave.com/dashboard/settings/apis',
  source: { url: 'https://developer.flutterwave.com/docs/authentication', asOf: '2026-11' },
});
