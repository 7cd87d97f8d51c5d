import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'ifttt-webhook-key',
  title: 'IFTTT webhook key',
  provider: 'IFTTT',
  tags: ['chat'],
  keywords: ['maker.ifttt.com/trigger/'],
  format: {
    pieces: [
      'maker.ifttt.com/trigger/',
      run('base64url', 1, 80),
      '/',
      { optional: ['json/'] },
      'with/key/',
      { secret: [run('base64url', 20, 43)] },
    ],
  },
  tier: 'high',
  why: 'It starts every applet of the account that has a webhook.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://ifttt.com/maker_webhooks/settings',
  source: { url: 'https://ifttt.com/maker_webhooks', asOf: '2026-11' },
});
