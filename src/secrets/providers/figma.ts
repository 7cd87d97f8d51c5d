import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'figma',
  title: 'Figma',
  rules: ['figma-token', 'figma-legacy-token'],
  only: /^(?!figu_|figo_)/,
  hosts: { from: 'fixed', hosts: ['api.figma.com'] },
  ask: { path: '/v1/me', headers: { 'x-figma-token': '{secret}' } },
  live: [
    { status: 200, where: [{ at: 'id', exists: true }] },
    { status: 403, where: [{ at: 'err', matches: /invalid scope/i }] },
  ],
  dead: [{ status: 403, where: [{ at: 'err', is: ['Invalid token', 'Token expired'] }] }],
  facts: [{ name: 'owner', at: 'email' }],
  log: { text: 'Settings, Security shows when each token was last used.', link: 'https://www.figma.com/settings' },
  source: { url: 'https://developers.figma.com/docs/rest-api/users-endpoints/', asOf: '2026-11' },
});
