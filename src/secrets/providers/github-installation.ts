import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'github-installation',
  title: 'GitHub App',
  rules: ['github-installation-token'],
  hosts: {
    from: 'fixed',
    hosts: ['api.github.com'],
    provenBy: { variable: 'GITHUB_SERVER_URL', is: 'https://github.com' },
  },
  ask: {
    path: '/installation/repositories?per_page=100',
    headers: {
      authorization: 'Bearer {secret}',
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
    },
  },
  live: [{ status: 200, where: [{ at: 'repositories', exists: true }] }],
  dead: [{ status: 401, where: [{ at: 'message', is: ['Bad credentials'] }] }],
  facts: [{ name: 'repositories', at: 'repositories[].full_name' }],
  revoke: {
    host: 'api.github.com',
    ask: {
      method: 'DELETE',
      path: '/installation/token',
      headers: { authorization: 'Bearer {secret}', accept: 'application/vnd.github+json' },
    },
    done: [{ status: 204 }],
    source: 'https://docs.github.com/en/rest/apps/installations#revoke-an-installation-access-token',
  },
  log: {
    text: 'The audit log of the organisation, filtered by the app.',
    link: 'https://github.com/settings/installations',
  },
  source: {
    url: 'https://docs.github.com/en/rest/apps/installations#list-repositories-accessible-to-the-app-installation',
    asOf: '2026-11',
  },
});
