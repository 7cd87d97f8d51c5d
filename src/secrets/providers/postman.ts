import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'postman',
  title: 'Postman',
  rules: ['postman-api-key'],
  hosts: { from: 'fixed', hosts: ['api.getpostman.com'] },
  ask: { path: '/me', headers: { 'x-api-key': '{secret}' } },
  live: [{ status: 200, where: [{ at: 'user.id', exists: true }] }],
  dead: [{ status: 401, where: [{ at: 'error.name', is: ['AuthenticationError'] }] }],
  facts: [
    { name: 'owner', at: 'user.username' },
    { name: 'team', at: 'user.teamName' },
    { name: 'roles', at: 'user.roles[]' },
  ],
  excess: [{ at: 'user.roles[]', is: ['admin', 'superAdmin'], says: 'acts as an administrator of the team' }],
  log: {
    text: 'The audit log of the team.',
    link: 'https://learning.postman.com/docs/administration/managing-your-team/audit-logs/',
  },
  source: { url: 'https://learning.postman.com/docs/developer/postman-api/authentication/', asOf: '2026-11' },
});
