import { decodeToken } from '../decoders/json-web-token.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'hyperbolic-api-key',
  title: 'Hyperbolic API key',
  provider: 'Hyperbolic',
  tags: ['ml'],
  keywords: ['hyperbolic_api', 'hyperbolic.xyz', 'hyperbolic_key', 'hyperbolic_token'],
  format: {
    pieces: [
      {
        secret: [
          'eyJ',
          run('base64url', 14, 1000),
          '.eyJ',
          run('base64url', 14, 4000),
          '.',
          run('base64url', 20, 1000),
        ],
      },
    ],
  },
  near: { words: ['hyperbolic_api', 'hyperbolic.xyz', 'hyperbolic_key', 'hyperbolic_token'], within: 160 },
  decode: decodeToken,
  tier: 'high',
  why: 'Whoever has it calls Hyperbolic on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named HYPERBOLIC_API_KEY.',
  link: 'https://app.hyperbolic.xyz/settings',
  source: { url: 'https://docs.hyperbolic.xyz/docs/getting-started', asOf: '2026-11' },
});
