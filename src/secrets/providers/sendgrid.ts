import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'sendgrid',
  title: 'SendGrid',
  rules: ['sendgrid-api-key'],
  hosts: { from: 'fixed', hosts: ['api.sendgrid.com'] },
  ask: { path: '/v3/scopes', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'scopes', exists: true }] }],
  dead: [{ status: 401, where: [{ at: 'errors[].message', matches: /authorization grant is invalid/i }] }],
  facts: [{ name: 'scopes', at: 'scopes[]' }],
  excess: [{ at: 'scopes[]', is: ['api_keys.create', 'api_keys.update'], says: 'makes and changes API keys' }],
  log: { text: 'The activity feed lists what was sent.', link: 'https://app.sendgrid.com/email_activity' },
  source: {
    url: 'https://www.twilio.com/docs/sendgrid/api-reference/api-key-permissions/retrieve-a-list-of-scopes-for-which-this-user-has-access',
    asOf: '2026-11',
  },
});
