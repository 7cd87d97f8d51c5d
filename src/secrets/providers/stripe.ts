import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'stripe',
  title: 'Stripe',
  rules: ['stripe-live-key', 'stripe-test-key'],
  hosts: { from: 'fixed', hosts: ['api.stripe.com'] },
  ask: { path: '/v1/account', headers: { authorization: 'Bearer {secret}' } },
  live: [
    { status: 200, where: [{ at: 'object', is: ['account'] }] },
    {
      status: 403,
      where: [{ at: 'error.code', is: ['more_permissions_required_for_application', 'more_permissions_required'] }],
    },
    { status: 403, where: [{ at: 'error.message', matches: /does not have the required permissions/i }] },
  ],
  dead: [
    { status: 401, where: [{ at: 'error.message', matches: /invalid api key provided|expired api key/i }] },
    { status: 401, where: [{ at: 'error.code', is: ['api_key_expired'] }] },
  ],
  facts: [
    { name: 'account', at: 'id' },
    { name: 'name', at: 'settings.dashboard.display_name' },
    { name: 'country', at: 'country' },
  ],
  log: { text: 'Developers, Logs lists every request, by key.', link: 'https://dashboard.stripe.com/logs' },
  source: { url: 'https://docs.stripe.com/error-handling', asOf: '2026-11' },
});
