import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'supervisely-token',
  title: 'Supervisely token',
  provider: 'Supervisely',
  tags: ['ml'],
  keywords: ['supervisely', 'supervise.ly'],
  format: { pieces: [{ secret: [run('alnum', 128)] }] },
  near: { words: ['supervisely', 'supervise.ly'], within: 120 },
  randomness: { bits: 4.5 },
  tier: 'high',
  why: 'It reads and changes data sets and labels.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SUPERVISELY_API_TOKEN.',
  link: 'https://app.supervisely.com/',
  source: { url: 'https://developer.supervisely.com/getting-started/basics-of-authentication', asOf: '2026-11' },
});
