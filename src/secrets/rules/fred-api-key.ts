import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'fred-api-key',
  title: 'FRED API key',
  provider: 'FRED',
  tags: ['ml'],
  keywords: ['fred_api', 'fred_key', 'fredapi', 'stlouisfed'],
  format: { pieces: [{ secret: [run('hex', 32)] }] },
  near: { words: ['fred_api', 'fred_key', 'fredapi', 'stlouisfed'], within: 120 },
  randomness: { bits: 2.9 },
  tier: 'medium',
  why: 'It downloads data in your name.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named FRED_API_KEY.',
  link: 'https://fredaccount.stlouisfed.org/apikeys',
  source: { url: 'https://fred.stlouisfed.org/docs/api/api_key.html', asOf: '2026-11' },
});
