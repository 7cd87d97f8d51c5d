import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'cloudflare-global-key',
  title: 'Cloudflare global API key',
  provider: 'Cloudflare',
  tags: ['cloud'],
  keywords: ['cloudflare', 'x-auth-key', 'cf_api_key'],
  format: { pieces: [{ secret: [run('hex', 37)] }] },
  near: { words: ['cloudflare', 'x-auth-key', 'cf_api_key'], within: 80 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'It does everything in the account that its owner can do.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://dash.cloudflare.com/profile/api-tokens',
  source: { url: 'https://developers.cloudflare.com/fundamentals/api/get-started/keys/', asOf: '2026-11' },
});
