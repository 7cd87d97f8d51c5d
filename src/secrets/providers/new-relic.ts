import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'new-relic',
  title: 'New Relic',
  rules: ['new-relic-user-key'],
  hosts: { from: 'fixed', hosts: ['api.newrelic.com', 'api.eu.newrelic.com'] },
  ask: {
    method: 'POST',
    path: '/graphql',
    headers: { 'api-key': '{secret}' },
    json: '{"query":"{ actor { user { email name } accounts { name } } }"}',
  },
  live: [{ status: 200, where: [{ at: 'data.actor.user', exists: true }] }],
  dead: [
    { status: 401 },
    { status: 403, where: [{ at: 'errors[].message', matches: /invalid api key|access denied/i }] },
  ],
  facts: [
    { name: 'owner', at: 'data.actor.user.email' },
    { name: 'accounts', at: 'data.actor.accounts[].name' },
  ],
  log: {
    text: 'The event NrAuditEvent, filtered by the user.',
    link: 'https://docs.newrelic.com/docs/data-apis/understand-data/event-data/query-account-audit-logs-nrauditevent/',
  },
  source: {
    url: 'https://docs.newrelic.com/docs/apis/nerdgraph/get-started/introduction-new-relic-nerdgraph/',
    asOf: '2026-11',
  },
});
