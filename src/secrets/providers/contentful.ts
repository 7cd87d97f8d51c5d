import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'contentful',
  title: 'Contentful',
  rules: ['contentful-management-token'],
  hosts: { from: 'fixed', hosts: ['api.contentful.com'] },
  ask: { path: '/users/me', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'sys.type', is: ['User'] }] }],
  dead: [{ status: 401, where: [{ at: 'sys.id', is: ['AccessTokenInvalid'] }] }],
  facts: [{ name: 'owner', at: 'email' }],
  source: { url: 'https://www.contentful.com/developers/docs/references/errors/', asOf: '2026-11' },
});
