import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'opsgenie',
  title: 'Opsgenie',
  rules: ['opsgenie-api-key'],
  hosts: { from: 'fixed', hosts: ['api.opsgenie.com', 'api.eu.opsgenie.com'] },
  ask: { path: '/v2/account', headers: { authorization: 'GenieKey {secret}' } },
  live: [{ status: 200, where: [{ at: 'data.name', exists: true }] }],
  dead: [
    { status: 401, where: [{ at: 'message', matches: /could not authenticate/i }] },
    { status: 422, where: [{ at: 'message', matches: /key format is not valid/i }] },
  ],
  facts: [{ name: 'account', at: 'data.name' }],
  source: { url: 'https://docs.opsgenie.com/docs/response', asOf: '2026-11' },
});
