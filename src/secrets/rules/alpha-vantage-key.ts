import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'alpha-vantage-key',
  title: 'Alpha Vantage key',
  provider: 'Alpha Vantage',
  tags: ['ml'],
  keywords: ['alphavantage', 'alpha_vantage'],
  format: { pieces: [{ secret: [run('upper-alnum', 16)] }] },
  near: { words: ['alphavantage', 'alpha_vantage'], within: 120 },
  randomness: { bits: 3.0, mixed: true },
  tier: 'medium',
  why: 'It downloads data on your quota.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ALPHAVANTAGE_API_KEY.',
  link: 'https://www.alphavantage.co/support/#api-key',
  source: { url: 'https://www.alphavantage.co/documentation/', asOf: '2026-11' },
});
