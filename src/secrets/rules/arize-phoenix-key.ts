import { decodeToken } from '../decoders/json-web-token.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'arize-phoenix-key',
  title: 'Arize Phoenix key',
  provider: 'Arize',
  tags: ['ml'],
  keywords: ['phoenix_api', 'phoenix_client', 'app.phoenix.arize'],
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
  near: { words: ['phoenix_api', 'phoenix_client', 'app.phoenix.arize'], within: 160 },
  decode: decodeToken,
  tier: 'high',
  why: 'It reads and writes traces, data sets and prompts.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named PHOENIX_API_KEY.',
  link: 'https://app.phoenix.arize.com/',
  source: { url: 'https://arize.com/docs/phoenix', asOf: '2026-11' },
});
