import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'siliconflow',
  title: 'SiliconFlow',
  rules: ['siliconflow-api-key'],
  hosts: { from: 'fixed', hosts: ['api.siliconflow.com', 'api.siliconflow.cn'] },
  ask: { path: '/v1/user/info', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'status', is: [true] }] }],
  dead: [{ status: 401 }],
  facts: [
    { name: 'owner', at: 'data.name' },
    { name: 'balance', at: 'data.totalBalance' },
  ],
  source: { url: 'https://docs.siliconflow.com/en/api-reference/userinfo/get-user-info', asOf: '2026-11' },
});
