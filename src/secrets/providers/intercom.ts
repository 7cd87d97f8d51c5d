import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'intercom',
  title: 'Intercom',
  rules: ['intercom-token'],
  hosts: { from: 'fixed', hosts: ['api.intercom.io', 'api.eu.intercom.io', 'api.au.intercom.io'] },
  ask: { path: '/me', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'type', is: ['admin'] }] }],
  dead: [
    { status: 401, where: [{ at: 'errors[].code', is: ['unauthorized', 'token_unauthorized', 'token_revoked'] }] },
  ],
  facts: [
    { name: 'owner', at: 'email' },
    { name: 'workspace', at: 'app.name' },
  ],
  source: { url: 'https://developers.intercom.com/docs/references/rest-api/errors/error-codes', asOf: '2026-11' },
});
