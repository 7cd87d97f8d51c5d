import { decodeToken } from '../decoders/json-web-token.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'qdrant-token',
  title: 'Qdrant token',
  provider: 'Qdrant',
  tags: ['ml'],
  keywords: ['qdrant'],
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
  near: { words: ['qdrant'], within: 160 },
  decode: decodeToken,
  tier: 'high',
  why: 'It reads or changes the collections that its claims name.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named QDRANT_API_KEY.',
  link: 'https://cloud.qdrant.io/',
  source: { url: 'https://qdrant.tech/documentation/cloud/authentication/', asOf: '2026-11' },
});
