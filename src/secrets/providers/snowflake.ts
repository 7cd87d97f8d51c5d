import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'snowflake',
  title: 'Snowflake',
  rules: ['snowflake-access-token'],
  hosts: { from: 'text', suffixes: ['.snowflakecomputing.com'] },
  ask: {
    method: 'POST',
    path: '/api/v2/statements',
    headers: { authorization: 'Bearer {secret}', 'x-snowflake-authorization-token-type': 'PROGRAMMATIC_ACCESS_TOKEN' },
    json: '{"statement":"select current_user(), current_role()","timeout":5}',
  },
  live: [{ status: [200, 202], where: [{ at: 'statementHandle', exists: true }] }],
  dead: [{ status: 401, where: [{ at: 'message', matches: /token is invalid|token has expired|token is expired/i }] }],
  restricted: [{ status: 401, where: [{ at: 'message', matches: /network policy/i }] }],
  commands: ['ALTER USER … REMOVE PROGRAMMATIC ACCESS TOKEN …'],
  log: {
    text: 'The views LOGIN_HISTORY and QUERY_HISTORY of SNOWFLAKE.ACCOUNT_USAGE, by user.',
    link: 'https://docs.snowflake.com/en/sql-reference/account-usage/login_history',
  },
  source: { url: 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens', asOf: '2026-11' },
});
