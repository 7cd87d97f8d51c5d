import { decodeToken } from '../decoders/json-web-token.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'minimax-api-key',
  title: 'MiniMax API key',
  provider: 'MiniMax',
  tags: ['ml'],
  keywords: ['minimax'],
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
  near: { words: ['minimax'], within: 160 },
  decode: decodeToken,
  tier: 'high',
  why: 'Whoever has it calls MiniMax on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named MINIMAX_API_KEY.',
  link: 'https://platform.minimax.io/user-center/basic-information/interface-key',
  source: { url: 'https://platform.minimax.io/docs/guides/quickstart', asOf: '2026-11' },
});
