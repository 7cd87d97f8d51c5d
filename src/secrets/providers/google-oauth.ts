import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'google-oauth',
  title: 'Google OAuth',
  rules: ['gcp-access-token'],
  hosts: { from: 'fixed', hosts: ['oauth2.googleapis.com'] },
  ask: { method: 'POST', path: '/tokeninfo', headers: { authorization: 'Bearer {secret}' }, form: {} },
  live: [{ status: 200, where: [{ at: 'scope', exists: true }] }],
  dead: [
    { status: 400, where: [{ at: 'error', is: ['invalid_token'] }] },
    { status: 400, where: [{ at: 'error_description', is: ['Invalid Value'] }] },
  ],
  facts: [
    { name: 'owner', at: 'email' },
    { name: 'scopes', at: 'scope' },
    { name: 'expires in seconds', at: 'expires_in' },
  ],
  excess: [
    {
      at: 'scope',
      matches: /\/auth\/cloud-platform(?: |$)/,
      says: 'opens every Google Cloud service that the account may use',
    },
  ],
  revoke: {
    host: null,
    ask: { method: 'POST', path: '/revoke', form: { token: '{secret}' } },
    done: [{ status: 200 }],
    source: 'https://developers.google.com/identity/protocols/oauth2/web-server#tokenrevoke',
  },
  log: { text: 'Cloud Audit Logs of the project, by principal.', link: 'https://console.cloud.google.com/logs' },
  source: { url: 'https://developers.google.com/identity/protocols/oauth2', asOf: '2026-11' },
});
