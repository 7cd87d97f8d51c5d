import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'hubspot',
  title: 'HubSpot',
  rules: ['hubspot-token'],
  hosts: { from: 'fixed', hosts: ['api.hubapi.com'] },
  ask: { path: '/account-info/v3/details', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'portalId', exists: true }] }],
  dead: [{ status: 401, where: [{ at: 'category', is: ['INVALID_AUTHENTICATION', 'EXPIRED_AUTHENTICATION'] }] }],
  facts: [{ name: 'account', at: 'portalId' }],
  log: { text: 'Private apps, Logs lists every request.', link: 'https://app.hubspot.com/private-apps' },
  source: { url: 'https://developers.hubspot.com/docs/api-reference/error-handling', asOf: '2026-11' },
});
