import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'cloudflare-token',
  title: 'Cloudflare token',
  provider: 'Cloudflare',
  tags: ['cloud'],
  keywords: ['cfk_', 'cfut_', 'cfat_'],
  format: { pieces: [{ oneOf: ['cfk_', 'cfut_', 'cfat_'] }, run('alnum', 40), run('hex', 8)] },
  checksum: { encoding: 'hex', digits: 8, from: 'prefix', gap: 0 },
  tier: 'high',
  why: 'It changes DNS, workers and storage as its permissions allow.',
  mend: 'Roll it on the linked page.',
  link: 'https://dash.cloudflare.com/profile/api-tokens',
  source: { url: 'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/', asOf: '2026-11' },
});
