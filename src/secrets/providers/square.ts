import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'square',
  title: 'Square',
  rules: ['square-token', 'square-access-token'],
  only: /^(?!sq0csp-)/,
  hosts: { from: 'fixed', hosts: ['connect.squareup.com'] },
  ask: { path: '/v2/merchants/me', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'merchant.id', exists: true }] }],
  dead: [
    {
      status: 401,
      where: [{ at: 'errors[].code', is: ['UNAUTHORIZED', 'ACCESS_TOKEN_EXPIRED', 'ACCESS_TOKEN_REVOKED'] }],
    },
  ],
  facts: [
    { name: 'merchant', at: 'merchant.business_name' },
    { name: 'country', at: 'merchant.country' },
  ],
  log: { text: 'The developer console lists API calls.', link: 'https://developer.squareup.com/console' },
  source: { url: 'https://developer.squareup.com/reference/square/merchants-api/retrieve-merchant', asOf: '2026-11' },
});
