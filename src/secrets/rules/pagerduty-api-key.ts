import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'pagerduty-api-key',
  title: 'PagerDuty API key',
  provider: 'PagerDuty',
  tags: ['operations'],
  keywords: ['pagerduty', 'pager_duty'],
  format: { pieces: [{ secret: [run('plus-url', 20)] }] },
  near: { words: ['pagerduty', 'pager_duty'], within: 80 },
  randomness: { bits: 3.2, mixed: true },
  tier: 'medium',
  why: 'It reads and changes incidents and who is on call.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://support.pagerduty.com/main/docs/api-access-keys',
  source: { url: 'https://support.pagerduty.com/main/docs/api-access-keys', asOf: '2026-11' },
});
