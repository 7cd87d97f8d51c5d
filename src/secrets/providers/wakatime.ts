import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'wakatime',
  title: 'WakaTime',
  rules: ['wakatime-api-key', 'wakatime-legacy-key'],
  hosts: { from: 'fixed', hosts: ['api.wakatime.com'] },
  ask: { path: '/api/v1/users/current', basic: ['{secret}', ''] },
  live: [{ status: 200, where: [{ at: 'data.id', exists: true }] }],
  dead: [{ status: 401 }],
  facts: [{ name: 'owner', at: 'data.username' }],
  source: { url: 'https://wakatime.com/developers#users', asOf: '2026-11' },
});
