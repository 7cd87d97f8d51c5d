import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'coinbase-api-secret',
  title: 'Coinbase API secret',
  provider: 'Coinbase',
  tags: ['payment'],
  keywords: ['coinbase'],
  format: { pieces: [{ secret: [run('base64', 86), '=='] }] },
  near: { words: ['coinbase'], within: 120 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'It trades and, with the right, moves funds.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://www.coinbase.com/settings/api',
  source: { url: 'https://docs.cdp.coinbase.com/get-started/authentication/overview', asOf: '2026-11' },
});
