import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'stability',
  title: 'Stability AI',
  rules: ['stability-api-key'],
  hosts: { from: 'fixed', hosts: ['api.stability.ai'] },
  ask: { path: '/v1/user/account', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'id', exists: true }] }],
  dead: [{ status: 401 }],
  facts: [
    { name: 'owner', at: 'email' },
    { name: 'organisations', at: 'organizations[].name' },
  ],
  source: { url: 'https://platform.stability.ai/docs/api-reference#tag/v1user', asOf: '2026-11' },
});
