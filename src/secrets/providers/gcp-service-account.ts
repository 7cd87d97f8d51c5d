import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'gcp-service-account',
  title: 'Google service account',
  rules: ['gcp-service-account-key'],
  companion: /^[\w.-]+@[\w.-]+\.gserviceaccount\.com$/,
  hosts: { from: 'fixed', hosts: ['oauth2.googleapis.com'] },
  ask: {
    method: 'POST',
    path: '/token',
    form: { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: '{assertion}' },
    sign: { kind: 'google-jwt', scope: 'https://www.googleapis.com/auth/cloud-platform' },
  },
  live: [{ status: 200, where: [{ at: 'access_token', exists: true }] }],
  dead: [
    {
      status: 400,
      where: [
        { at: 'error', is: ['invalid_grant'] },
        { at: 'error_description', matches: /invalid jwt signature|account not found/i },
      ],
    },
  ],
  excess: [{ at: 'access_token', exists: true, says: 'does not expire' }],
  commands: [
    'gcloud iam service-accounts keys list --iam-account {id}',
    'gcloud iam service-accounts keys delete KEY_ID --iam-account {id}',
  ],
  log: {
    text: 'Cloud Audit Logs of the project, by principal and serviceAccountKeyName.',
    link: 'https://console.cloud.google.com/logs',
  },
  source: {
    url: 'https://developers.google.com/identity/protocols/oauth2/service-account#jwt-error-codes',
    asOf: '2026-11',
  },
});
