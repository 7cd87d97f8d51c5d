import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'gitlab',
  title: 'GitLab',
  rules: ['gitlab-token', 'gitlab-routable-token'],
  only: /^glpat-/,
  hosts: { from: 'text', suffixes: ['gitlab.com', '.gitlab-dedicated.com'], usual: 'gitlab.com' },
  ask: { path: '/api/v4/personal_access_tokens/self', headers: { 'private-token': '{secret}' } },
  live: [{ status: 200, where: [{ at: 'active', is: [true] }] }],
  dead: [{ status: 401 }, { status: 200, where: [{ at: 'active', is: [false] }] }],
  facts: [
    { name: 'token', at: 'name' },
    { name: 'user', at: 'user_id' },
    { name: 'scopes', at: 'scopes[]' },
    { name: 'expires', at: 'expires_at' },
  ],
  excess: [
    { at: 'scopes[]', is: ['api'], says: 'reads and writes everything that the owner can' },
    { at: 'scopes[]', is: ['sudo', 'admin_mode'], says: 'acts as any user of the instance' },
    { at: 'scopes[]', is: ['write_repository', 'write_registry'], says: 'may write to repositories or registries' },
    { at: 'expires_at', missing: true, says: 'does not expire' },
  ],
  revoke: {
    host: null,
    ask: { method: 'DELETE', path: '/api/v4/personal_access_tokens/self', headers: { 'private-token': '{secret}' } },
    done: [{ status: 204 }],
    source: 'https://docs.gitlab.com/api/personal_access_tokens/#revoke-a-personal-access-token',
  },
  log: {
    text: 'The page of access tokens shows last use and addresses; groups and instances have audit events.',
    link: 'https://gitlab.com/-/user_settings/personal_access_tokens',
  },
  source: { url: 'https://docs.gitlab.com/api/personal_access_tokens/', asOf: '2026-11' },
});
