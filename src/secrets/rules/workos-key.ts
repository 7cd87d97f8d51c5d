import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'workos-key',
  title: 'WorkOS key',
  provider: 'WorkOS',
  tags: ['operations'],
  keywords: ['sk_test_a2v5x', 'sk_live_a2v5x'],
  format: { pieces: [{ oneOf: ['sk_test_a2V5X', 'sk_live_a2V5X'] }, run('base64', 40, 80)] },
  tier: 'high',
  why: 'It reads and changes every user of the organisation.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://dashboard.workos.com/api-keys',
  source: { url: 'https://workos.com/docs/reference/api-keys', asOf: '2026-11' },
});
