import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'binance-api-secret',
  title: 'Binance API secret',
  provider: 'Binance',
  tags: ['payment'],
  keywords: ['binance'],
  format: { pieces: [{ secret: [run('alnum', 64)] }] },
  near: { words: ['binance'], within: 80 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'It trades and, with the right, moves funds.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://www.binance.com/en/my/settings/api-management',
  source: {
    url: 'https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security',
    asOf: '2026-11',
  },
});
