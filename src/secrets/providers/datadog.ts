import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'datadog',
  title: 'Datadog',
  rules: ['datadog-api-key'],
  hosts: {
    from: 'fixed',
    hosts: [
      'api.datadoghq.com',
      'api.us3.datadoghq.com',
      'api.us5.datadoghq.com',
      'api.datadoghq.eu',
      'api.ap1.datadoghq.com',
      'api.ap2.datadoghq.com',
      'api.ddog-gov.com',
    ],
  },
  ask: { path: '/api/v1/validate', headers: { 'dd-api-key': '{secret}' } },
  live: [{ status: 200, where: [{ at: 'valid', is: [true] }] }],
  dead: [{ status: 403, where: [{ at: 'errors[]', is: ['Forbidden'] }] }],
  log: { text: 'The audit trail, filtered by the key.', link: 'https://app.datadoghq.com/audit-trail' },
  source: { url: 'https://docs.datadoghq.com/api/latest/authentication/#validate-api-key', asOf: '2026-11' },
});
