import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'snowflake-password',
  title: 'Snowflake password',
  provider: 'Snowflake',
  tags: ['ml', 'database'],
  keywords: ['snowflake_password', 'snowflake_pwd', 'snowsql_pwd', 'sf_password'],
  format: { pieces: [{ secret: [run('dotted', 8, 128)] }] },
  near: { words: ['snowflake_password', 'snowflake_pwd', 'snowsql_pwd', 'sf_password'], within: 60 },
  randomness: { bits: 2.5, mixed: true },
  tier: 'medium',
  why: 'It signs in to the warehouse as the user.',
  mend: 'Change the password (ALTER USER … SET PASSWORD) and prefer key pairs or short-lived tokens.',
  link: 'https://app.snowflake.com/',
  source: { url: 'https://docs.snowflake.com/en/user-guide/snowsql-start', asOf: '2026-11' },
});
