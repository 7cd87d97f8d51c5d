import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'typeform',
  title: 'Typeform',
  rules: ['typeform-token'],
  hosts: { from: 'fixed', hosts: ['api.typeform.com'] },
  ask: { path: '/me', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'user_id', exists: true }] }],
  dead: [{ status: [401, 403], where: [{ at: 'code', is: ['AUTHENTICATION_FAILED'] }] }],
  facts: [{ name: 'owner', at: 'email' }],
  source: { url: 'https://www.typeform.com/developers/get-started/personal-access-token/', asOf: '2026-11' },
});
