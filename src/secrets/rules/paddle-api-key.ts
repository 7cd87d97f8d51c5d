import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'paddle-api-key',
  title: 'Paddle API key',
  provider: 'Paddle',
  tags: ['payment'],
  keywords: ['pdl_live_apikey_', 'pdl_sdbx_apikey_'],
  format: {
    pieces: [
      { oneOf: ['pdl_live_apikey_', 'pdl_sdbx_apikey_'] },
      run('base36', 26),
      '_',
      run('alnum', 22),
      '_',
      run('alnum', 3),
    ],
  },
  tier: 'high',
  why: 'It reads customers and changes subscriptions.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://vendors.paddle.com/authentication-v2',
  source: { url: 'https://developer.paddle.com/api-reference/about/authentication', asOf: '2026-11' },
});
