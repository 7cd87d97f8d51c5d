import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'rubygems',
  title: 'RubyGems',
  rules: ['rubygems-token'],
  hosts: { from: 'fixed', hosts: ['rubygems.org'] },
  ask: { path: '/api/v1/gems.json', headers: { authorization: '{secret}' } },
  live: [
    { status: 200, where: [{ at: 'text', matches: /^\s*\[\s*[\]{]/ }] },
    { status: 403, where: [{ at: 'text', matches: /API key doesn.t have access|scope/i }] },
  ],
  dead: [{ status: 401 }],
  facts: [{ name: 'gems', at: '[].name' }],
  source: { url: 'https://guides.rubygems.org/rubygems-org-api/', asOf: '2026-11' },
});
