import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'github',
  title: 'GitHub',
  rules: ['github-token', 'github-fine-grained-token', 'github-legacy-token'],
  only: /^(?!ghr_)/,
  hosts: {
    from: 'fixed',
    hosts: ['api.github.com'],
    provenBy: { variable: 'GITHUB_SERVER_URL', is: 'https://github.com' },
  },
  ask: {
    path: '/user',
    headers: {
      authorization: 'Bearer {secret}',
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
    },
  },
  live: [
    { status: 200, where: [{ at: 'login', exists: true }] },
    { status: 403, where: [{ at: 'message', is: ['Resource not accessible by integration'] }] },
  ],
  dead: [{ status: 401, where: [{ at: 'message', is: ['Bad credentials'] }] }],
  facts: [
    { name: 'owner', at: 'login' },
    { name: 'scopes', at: 'header:x-oauth-scopes' },
    { name: 'expires', at: 'header:github-authentication-token-expiration' },
  ],
  excess: [
    {
      at: 'header:x-oauth-scopes',
      matches: /(?:^|[, ])repo(?:$|,)/,
      says: 'may read and write every repository that the owner can',
    },
    {
      at: 'header:x-oauth-scopes',
      matches: /(?:^|[, ])workflow(?:$|,)/,
      says: 'may change workflows, and so read the secrets of repositories',
    },
    {
      at: 'header:x-oauth-scopes',
      matches: /(?:^|[, ])(?:admin:|delete_repo|site_admin)/,
      says: 'administers organisations, keys or hooks, or deletes repositories',
    },
    { at: 'header:github-authentication-token-expiration', missing: true, says: 'does not expire' },
  ],
  revoke: {
    host: 'api.github.com',
    ask: {
      method: 'POST',
      path: '/credentials/revoke',
      headers: { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
      json: '{"credentials":["{secret}"]}',
    },
    only: /^(?:ghp_|github_pat_|gho_|ghu_|ghr_)/,
    done: [{ status: 202 }],
    source: 'https://docs.github.com/en/rest/credentials/revoke',
  },
  log: {
    text: 'The security log of the account; the audit log of the organisation, filtered by hashed_token.',
    link: 'https://github.com/settings/security-log',
  },
  source: { url: 'https://docs.github.com/en/rest/users/users#get-the-authenticated-user', asOf: '2026-11' },
});
