import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'launchdarkly',
  title: 'LaunchDarkly',
  rules: ['launchdarkly-key'],
  only: /^api-/,
  hosts: { from: 'fixed', hosts: ['app.launchdarkly.com'] },
  ask: { path: '/api/v2/caller-identity', headers: { authorization: '{secret}' } },
  live: [{ status: 200, where: [{ at: 'accountId', exists: true }] }],
  dead: [{ status: 401, where: [{ at: 'code', is: ['unauthorized'] }] }],
  facts: [
    { name: 'token', at: 'tokenName' },
    { name: 'account', at: 'accountId' },
  ],
  log: { text: 'The audit log of the account.', link: 'https://app.launchdarkly.com/audit' },
  source: { url: 'https://launchdarkly.com/docs/api/other/get-caller-identity', asOf: '2026-11' },
});
