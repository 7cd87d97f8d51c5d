import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'mixpanel-secret',
  title: 'Mixpanel secret',
  provider: 'Mixpanel',
  tags: ['operations'],
  keywords: ['mixpanel'],
  format: { pieces: [{ secret: [run('hex', 32)] }] },
  near: { words: ['mixpanel'], within: 60 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'It exports what users did.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://mixpanel.com/settings/project',
  source: { url: 'https://developer.mixpanel.com/reference/project-secret', asOf: '2026-11' },
});
