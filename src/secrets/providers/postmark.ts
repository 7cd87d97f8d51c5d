import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'postmark',
  title: 'Postmark',
  rules: ['postmark-server-token'],
  hosts: { from: 'fixed', hosts: ['api.postmarkapp.com'] },
  ask: { path: '/server', headers: { 'x-postmark-server-token': '{secret}' } },
  live: [{ status: 200, where: [{ at: 'ID', exists: true }] }],
  dead: [{ status: 401, where: [{ at: 'ErrorCode', is: [10] }] }],
  facts: [{ name: 'server', at: 'Name' }],
  source: { url: 'https://postmarkapp.com/developer/api/overview#error-codes', asOf: '2026-11' },
});
