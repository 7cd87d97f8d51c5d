import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'deepseek',
  title: 'DeepSeek',
  rules: ['deepseek-api-key'],
  hosts: { from: 'fixed', hosts: ['api.deepseek.com'] },
  ask: { path: '/user/balance', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'balance_infos', exists: true }] }],
  dead: [{ status: 401 }],
  facts: [
    { name: 'balance', at: 'balance_infos[].total_balance' },
    { name: 'currency', at: 'balance_infos[].currency' },
  ],
  log: { text: 'The platform shows usage by key.', link: 'https://platform.deepseek.com/usage' },
  source: { url: 'https://api-docs.deepseek.com/api/get-user-balance', asOf: '2026-11' },
});
