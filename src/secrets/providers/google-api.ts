import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'google-api',
  title: 'Google API',
  rules: ['google-api-key', 'gemini-api-key'],
  hosts: { from: 'fixed', hosts: ['generativelanguage.googleapis.com'] },
  ask: { path: '/v1beta/models?pageSize=1', headers: { 'x-goog-api-key': '{secret}' } },
  live: [
    { status: 200, where: [{ at: 'models', exists: true }] },
    { status: 403, where: [{ at: 'error.details[].reason', is: ['SERVICE_DISABLED'] }] },
  ],
  dead: [{ status: 400, where: [{ at: 'error.details[].reason', is: ['API_KEY_INVALID'] }] }],
  restricted: [
    {
      status: 403,
      where: [
        {
          at: 'error.details[].reason',
          is: [
            'API_KEY_SERVICE_BLOCKED',
            'API_KEY_HTTP_REFERRER_BLOCKED',
            'API_KEY_IP_ADDRESS_BLOCKED',
            'API_KEY_ANDROID_APP_BLOCKED',
            'API_KEY_IOS_APP_BLOCKED',
          ],
        },
      ],
    },
  ],
  facts: [{ name: 'project', at: 'error.details[].metadata.consumer' }],
  excess: [{ at: 'models', exists: true, says: 'opens the Gemini API' }],
  log: {
    text: 'APIs & Services, Metrics shows calls by credential; Cloud Audit Logs hold data access where it is switched on.',
    link: 'https://console.cloud.google.com/apis/dashboard',
  },
  source: { url: 'https://cloud.google.com/apis/design/errors', asOf: '2026-11' },
});
