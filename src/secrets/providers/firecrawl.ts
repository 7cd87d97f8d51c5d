import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'firecrawl',
  title: 'Firecrawl',
  rules: ['firecrawl-api-key'],
  hosts: { from: 'fixed', hosts: ['api.firecrawl.dev'] },
  ask: { path: '/v2/team/credit-usage', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'success', is: [true] }] }],
  dead: [{ status: 401, where: [{ at: 'success', is: [false] }] }],
  facts: [{ name: 'credits', at: 'data.remainingCredits' }],
  source: { url: 'https://docs.firecrawl.dev/api-reference/endpoint/credit-usage', asOf: '2026-11' },
});
