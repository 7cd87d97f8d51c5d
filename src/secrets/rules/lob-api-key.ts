import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'lob-api-key',
  title: 'Lob API key',
  provider: 'Lob',
  tags: ['payment'],
  keywords: ['live_', 'test_'],
  format: { pieces: [{ oneOf: ['live_', 'test_'] }, run('hex', 35)] },
  randomness: { bits: 2.9, mixed: true },
  tier: 'high',
  why: 'It sends letters and cheques on the account.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://dashboard.lob.com/settings/api-keys',
  source: { url: 'https://docs.lob.com/#tag/Authentication', asOf: '2026-11' },
});
