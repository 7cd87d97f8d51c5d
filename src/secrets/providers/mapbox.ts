import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'mapbox',
  title: 'Mapbox',
  rules: ['mapbox-secret-token'],
  hosts: { from: 'fixed', hosts: ['api.mapbox.com'] },
  ask: { path: '/tokens/v2?access_token={secret}' },
  live: [{ status: 200, where: [{ at: 'code', is: ['TokenValid'] }] }],
  dead: [
    { status: 200, where: [{ at: 'code', is: ['TokenMalformed', 'TokenInvalid', 'TokenExpired', 'TokenRevoked'] }] },
  ],
  facts: [{ name: 'owner', at: 'token.user' }],
  log: { text: 'The statistics page shows use by token.', link: 'https://console.mapbox.com/account/statistics' },
  source: { url: 'https://docs.mapbox.com/api/accounts/tokens/#retrieve-a-token', asOf: '2026-11' },
});
