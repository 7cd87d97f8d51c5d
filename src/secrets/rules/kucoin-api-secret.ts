import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'kucoin-api-secret',
  title: 'KuCoin API secret',
  provider: 'KuCoin',
  tags: ['payment'],
  keywords: ['kucoin'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['kucoin'], within: 60 },
  tier: 'medium',
  why: 'With its key and passphrase it trades and withdraws as its rights allow.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://www.kucoin.com/account/api',
  source: { url: 'https://www.kucoin.com/docs-new/authentication', asOf: '2026-11' },
});
