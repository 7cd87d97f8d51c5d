import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'mailgun',
  title: 'Mailgun',
  rules: ['mailgun-api-key', 'mailgun-private-key'],
  hosts: { from: 'fixed', hosts: ['api.mailgun.net', 'api.eu.mailgun.net'] },
  ask: { path: '/v4/domains?limit=5', basic: ['api', '{secret}'] },
  live: [{ status: 200, where: [{ at: 'items', exists: true }] }],
  dead: [{ status: 401 }],
  provenFor: 'none',
  facts: [{ name: 'domains', at: 'items[].name' }],
  log: { text: 'The logs of each sending domain.', link: 'https://app.mailgun.com/mg/reporting/logs' },
  source: { url: 'https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun/domains', asOf: '2026-11' },
});
