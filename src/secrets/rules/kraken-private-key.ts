import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'kraken-private-key',
  title: 'Kraken private key',
  provider: 'Kraken',
  tags: ['payment'],
  keywords: ['kraken'],
  format: { pieces: [{ secret: [run('base64', 86), '=='] }] },
  near: { words: ['kraken'], within: 120 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'It trades and, with the right, moves funds.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://pro.kraken.com/app/settings/api',
  source: { url: 'https://docs.kraken.com/api/docs/guides/spot-rest-auth', asOf: '2026-11' },
});
