import { decodeToken } from '../decoders/json-web-token.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'cerebrium-api-key',
  title: 'Cerebrium API key',
  provider: 'Cerebrium',
  tags: ['ml'],
  keywords: ['cerebrium'],
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
  near: { words: ['cerebrium'], within: 160 },
  decode: decodeToken,
  tier: 'high',
  why: 'Whoever has it calls Cerebrium on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named CEREBRIUM_API_KEY.',
  link: 'https://dashboard.cerebrium.ai/',
  source: { url: 'https://docs.cerebrium.ai/', asOf: '2026-11' },
});
