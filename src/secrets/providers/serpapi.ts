import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'serpapi',
  title: 'SerpApi',
  rules: ['serpapi-key'],
  hosts: { from: 'fixed', hosts: ['serpapi.com'] },
  ask: { path: '/account.json?api_key={secret}' },
  live: [{ status: 200, where: [{ at: 'account_id', exists: true }] }],
  dead: [{ status: 401, where: [{ at: 'error', matches: /invalid api key/i }] }],
  facts: [
    { name: 'owner', at: 'account_email' },
    { name: 'plan', at: 'plan_name' },
  ],
  source: { url: 'https://serpapi.com/account-api', asOf: '2026-11' },
});
