import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'tiingo-token',
  title: 'Tiingo token',
  provider: 'Tiingo',
  tags: ['ml'],
  keywords: ['tiingo'],
  format: { pieces: [{ secret: [run('hex', 40)] }] },
  near: { words: ['tiingo'], within: 120 },
  randomness: { bits: 2.9 },
  tier: 'medium',
  why: 'It downloads data that your account pays for.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named TIINGO_API_KEY.',
  link: 'https://www.tiingo.com/account/api/token',
  source: { url: 'https://www.tiingo.com/documentation/general/connecting', asOf: '2026-11' },
});
