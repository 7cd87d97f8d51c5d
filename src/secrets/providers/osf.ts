import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'osf',
  title: 'Open Science Framework',
  rules: ['osf-token'],
  hosts: { from: 'fixed', hosts: ['api.osf.io'] },
  ask: { path: '/v2/users/me/', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'data.id', exists: true }] }],
  dead: [{ status: 401, where: [{ at: 'errors[].detail', matches: /invalid oauth2 access token/i }] }],
  facts: [{ name: 'owner', at: 'data.attributes.full_name' }],
  source: { url: 'https://developer.osf.io/#operation/users_me', asOf: '2026-11' },
});
