import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'hugging-face',
  title: 'Hugging Face',
  rules: ['hugging-face-token', 'hugging-face-organization-token', 'hugging-face-oauth-token'],
  hosts: { from: 'fixed', hosts: ['huggingface.co'] },
  ask: { path: '/api/whoami-v2', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'name', exists: true }] }],
  dead: [{ status: 401 }],
  facts: [
    { name: 'owner', at: 'name' },
    { name: 'organisations', at: 'orgs[].name' },
    { name: 'token', at: 'auth.accessToken.displayName' },
    { name: 'role', at: 'auth.accessToken.role' },
    { name: 'scopes', at: 'auth.accessToken.fineGrained.scoped[].permissions[]' },
    { name: 'global scopes', at: 'auth.accessToken.fineGrained.global[]' },
  ],
  excess: [
    { at: 'auth.accessToken.role', is: ['write'], says: 'may write to every repository of the account' },
    {
      at: 'auth.accessToken.fineGrained.scoped[].permissions[]',
      is: ['repo.write'],
      says: 'may write to repositories',
    },
  ],
  log: {
    text: 'Settings, Access Tokens shows when each token was last used; organisations of the Team and Enterprise plans have audit logs.',
    link: 'https://huggingface.co/docs/hub/audit-logs',
  },
  source: { url: 'https://huggingface.co/docs/hub/api', asOf: '2026-11' },
});
