import { decodeToken } from '../decoders/json-web-token.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'earthdata-token',
  title: 'NASA Earthdata token',
  provider: 'NASA Earthdata',
  tags: ['ml'],
  keywords: ['earthdata', 'edl_token'],
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
  near: { words: ['earthdata', 'edl_token'], within: 160 },
  decode: decodeToken,
  tier: 'high',
  why: 'It downloads data in your name.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named EARTHDATA_TOKEN.',
  link: 'https://urs.earthdata.nasa.gov/',
  source: { url: 'https://urs.earthdata.nasa.gov/documentation/for_users/user_token', asOf: '2026-11' },
});
