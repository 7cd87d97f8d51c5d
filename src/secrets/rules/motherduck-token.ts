import { decodeToken } from '../decoders/json-web-token.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'motherduck-token',
  title: 'MotherDuck token',
  provider: 'MotherDuck',
  tags: ['ml', 'database'],
  keywords: ['motherduck'],
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
  near: { words: ['motherduck'], within: 160 },
  decode: decodeToken,
  tier: 'high',
  why: 'It reads and changes every database of the user.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named MOTHERDUCK_TOKEN.',
  link: 'https://app.motherduck.com/settings/tokens',
  source: {
    url: 'https://motherduck.com/docs/key-tasks/authenticating-and-connecting-to-motherduck/authenticating-to-motherduck/',
    asOf: '2026-11',
  },
});
