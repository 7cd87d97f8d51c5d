import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'shopify',
  title: 'Shopify',
  rules: ['shopify-token'],
  only: /^(?!shpss_)/,
  hosts: { from: 'text', suffixes: ['.myshopify.com'] },
  ask: { path: '/admin/oauth/access_scopes.json', headers: { 'x-shopify-access-token': '{secret}' } },
  live: [{ status: 200, where: [{ at: 'access_scopes', exists: true }] }],
  dead: [{ status: 401, where: [{ at: 'errors', matches: /invalid api key or access token/i }] }],
  facts: [{ name: 'scopes', at: 'access_scopes[].handle' }],
  excess: [{ at: 'access_scopes[].handle', matches: /^write_/, says: 'may write' }],
  revoke: {
    host: null,
    ask: {
      method: 'DELETE',
      path: '/admin/api_permissions/current.json',
      headers: { 'x-shopify-access-token': '{secret}' },
    },
    done: [{ status: 200 }],
    source:
      'https://shopify.dev/docs/apps/build/authentication-authorization/app-installation/uninstall-app-api-request',
  },
  source: { url: 'https://shopify.dev/docs/api/admin-rest/latest/resources/accessscope', asOf: '2026-11' },
});
