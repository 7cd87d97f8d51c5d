import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'scale-ai-key',
  title: 'Scale AI key',
  provider: 'Scale AI',
  tags: ['ml'],
  keywords: ['live_', '_auth_'],
  format: { pieces: [{ oneOf: ['live_', 'live_auth_', 'test_auth_'] }, run('hex', 32)] },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'It reads and changes data sets and labels.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SCALE_API_KEY.',
  link: 'https://dashboard.scale.com/settings',
  source: { url: 'https://scale.com/docs/authentication', asOf: '2026-11' },
});
