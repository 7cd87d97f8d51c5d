import { decodeToken } from '../decoders/json-web-token.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'snowflake-access-token',
  title: 'Snowflake access token',
  provider: 'Snowflake',
  tags: ['ml', 'database'],
  keywords: ['snowflake', 'snowsql'],
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
  near: { words: ['snowflake', 'snowsql'], within: 160 },
  decode: decodeToken,
  tier: 'high',
  why: 'It signs in to the warehouse with the role that it is bound to.',
  mend: 'Remove it (ALTER USER … REMOVE PROGRAMMATIC ACCESS TOKEN) and read the login history.',
  link: 'https://app.snowflake.com/',
  source: { url: 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens', asOf: '2026-11' },
});
