import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'cloudflare-legacy-token',
  title: 'Cloudflare token of the old form',
  provider: 'Cloudflare',
  tags: ['cloud'],
  keywords: ['cloudflare', 'cf_api_token', 'cf_token'],
  format: { pieces: [{ secret: [run('base64url', 40)] }] },
  near: { words: ['cloudflare', 'cf_api_token', 'cf_token'], within: 80 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'It changes zones, workers or storage as its rights allow.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://dash.cloudflare.com/profile/api-tokens',
  source: { url: 'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/', asOf: '2026-11' },
});
