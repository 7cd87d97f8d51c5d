import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'dropbox',
  title: 'Dropbox',
  rules: ['dropbox-token'],
  hosts: { from: 'fixed', hosts: ['api.dropboxapi.com'] },
  ask: {
    method: 'POST',
    path: '/2/users/get_current_account',
    headers: { authorization: 'Bearer {secret}' },
    json: 'null',
  },
  live: [
    { status: 200, where: [{ at: 'account_id', exists: true }] },
    { status: 401, where: [{ at: 'error_summary', matches: /^missing_scope/ }] },
  ],
  dead: [{ status: 401, where: [{ at: 'error_summary', matches: /^(?:invalid|expired)_access_token/ }] }],
  facts: [{ name: 'owner', at: 'email' }],
  revoke: {
    host: null,
    ask: { method: 'POST', path: '/2/auth/token/revoke', headers: { authorization: 'Bearer {secret}' }, json: 'null' },
    done: [{ status: 200 }],
    source: 'https://www.dropbox.com/developers/documentation/http/documentation#auth-token-revoke',
  },
  log: {
    text: 'The security page of the account; the activity log of teams.',
    link: 'https://www.dropbox.com/account/security',
  },
  source: {
    url: 'https://www.dropbox.com/developers/documentation/http/documentation#users-get_current_account',
    asOf: '2026-11',
  },
});
