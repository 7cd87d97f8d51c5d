import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bugsnag-api-key',
  title: 'Bugsnag key',
  provider: 'SmartBear',
  tags: ['operations'],
  keywords: ['bugsnag'],
  format: { pieces: [{ secret: [run('hex', 32)] }] },
  near: { words: ['bugsnag'], within: 60 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'It sends errors in the name of the project.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.bugsnag.com',
  source: { url: 'https://docs.bugsnag.com/api/', asOf: '2026-11' },
});
