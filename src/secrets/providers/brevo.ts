import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'brevo',
  title: 'Brevo',
  rules: ['brevo-api-key'],
  hosts: { from: 'fixed', hosts: ['api.brevo.com'] },
  ask: { path: '/v3/account', headers: { 'api-key': '{secret}' } },
  live: [{ status: 200, where: [{ at: 'email', exists: true }] }],
  dead: [{ status: 401, where: [{ at: 'message', matches: /key not found|api key is not enabled/i }] }],
  restricted: [{ status: 401, where: [{ at: 'message', matches: /unrecognised ip/i }] }],
  facts: [
    { name: 'owner', at: 'email' },
    { name: 'company', at: 'companyName' },
  ],
  source: { url: 'https://developers.brevo.com/docs/how-it-works', asOf: '2026-11' },
});
