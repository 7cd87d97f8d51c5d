import { decodeToken } from '../decoders/json-web-token.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'nebius-token',
  title: 'Nebius token',
  provider: 'Nebius',
  tags: ['ml'],
  keywords: ['nebius'],
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
  near: { words: ['nebius'], within: 160 },
  decode: decodeToken,
  tier: 'high',
  why: 'Whoever has it calls Nebius on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named NEBIUS_API_KEY.',
  link: 'https://studio.nebius.com/settings/api-keys',
  source: { url: 'https://docs.nebius.com/studio/inference/api-keys', asOf: '2026-11' },
});
