import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'amplitude-key',
  title: 'Amplitude key',
  provider: 'Amplitude',
  tags: ['operations'],
  keywords: ['amplitude'],
  format: { pieces: [{ secret: [run('hex', 32)] }] },
  near: { words: ['amplitude'], within: 40 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'With the secret key beside it, it exports what users did.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.amplitude.com/analytics/settings/projects',
  source: { url: 'https://amplitude.com/docs/apis/authentication', asOf: '2026-11' },
});
