import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'slack',
  title: 'Slack',
  rules: ['slack-token'],
  only: /^xox[a-z]/,
  hosts: { from: 'fixed', hosts: ['slack.com'] },
  ask: { method: 'POST', path: '/api/auth.test', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'ok', is: [true] }] }],
  dead: [
    {
      status: 200,
      where: [
        { at: 'ok', is: [false] },
        { at: 'error', is: ['invalid_auth', 'account_inactive', 'token_revoked', 'token_expired'] },
      ],
    },
  ],
  facts: [
    { name: 'team', at: 'team' },
    { name: 'owner', at: 'user' },
    { name: 'scopes', at: 'header:x-oauth-scopes' },
  ],
  excess: [
    { at: 'header:x-oauth-scopes', matches: /(?:^|,)admin/, says: 'administers the workspace' },
    {
      at: 'header:x-oauth-scopes',
      matches: /(?:^|,)(?:client|(?:channels|groups|im|mpim):history)(?:$|,)/,
      says: 'reads conversations',
    },
  ],
  revoke: {
    host: null,
    ask: { method: 'POST', path: '/api/auth.revoke', headers: { authorization: 'Bearer {secret}' } },
    done: [
      {
        status: 200,
        where: [
          { at: 'ok', is: [true] },
          { at: 'revoked', is: [true] },
        ],
      },
    ],
    source: 'https://docs.slack.dev/reference/methods/auth.revoke',
  },
  log: {
    text: 'Access logs of the workspace (paid plans); audit logs of Enterprise Grid.',
    link: 'https://my.slack.com/admin/logs',
  },
  source: { url: 'https://docs.slack.dev/reference/methods/auth.test', asOf: '2026-11' },
});
