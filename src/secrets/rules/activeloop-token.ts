import { decodeToken } from '../decoders/json-web-token.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'activeloop-token',
  title: 'Activeloop token',
  provider: 'Activeloop',
  tags: ['ml'],
  keywords: ['activeloop', 'deeplake'],
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
  near: { words: ['activeloop', 'deeplake'], within: 160 },
  decode: decodeToken,
  tier: 'high',
  why: 'It reads and changes data sets and labels.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ACTIVELOOP_TOKEN.',
  link: 'https://app.activeloop.ai/',
  source: { url: 'https://docs.activeloop.ai/', asOf: '2026-11' },
});
