import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'supabase',
  title: 'Supabase',
  rules: ['supabase-secret-key'],
  only: /^sbp_/,
  hosts: { from: 'fixed', hosts: ['api.supabase.com'] },
  ask: { path: '/v1/projects', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'text', matches: /^\s*\[\s*[\]{]/ }] }],
  dead: [{ status: 401 }],
  facts: [{ name: 'projects', at: '[].name' }],
  excess: [{ at: 'text', exists: true, says: 'manages every project of the account' }],
  log: {
    text: 'The audit log of the organisation; the API logs of each project.',
    link: 'https://supabase.com/dashboard/account/audit',
  },
  source: { url: 'https://supabase.com/docs/reference/api/introduction', asOf: '2026-11' },
});
