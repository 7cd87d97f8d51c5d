import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'mailchimp',
  title: 'Mailchimp',
  rules: ['mailchimp-api-key'],
  hosts: { from: 'secret', pattern: /-(us\d{1,2})$/, host: '{part}.api.mailchimp.com' },
  ask: { path: '/3.0/', basic: ['assay', '{secret}'] },
  live: [{ status: 200, where: [{ at: 'account_id', exists: true }] }],
  dead: [
    { status: 401, where: [{ at: 'title', is: ['API Key Invalid'] }] },
    { status: 403, where: [{ at: 'title', is: ['User Disabled'] }] },
  ],
  facts: [
    { name: 'account', at: 'account_name' },
    { name: 'owner', at: 'email' },
    { name: 'role', at: 'role' },
  ],
  excess: [{ at: 'role', is: ['owner', 'admin'], says: 'acts as the owner of the account' }],
  source: { url: 'https://mailchimp.com/developer/marketing/docs/errors/', asOf: '2026-11' },
});
