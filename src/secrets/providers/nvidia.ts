import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'nvidia',
  title: 'NVIDIA NGC',
  rules: ['nvidia-api-key'],
  hosts: { from: 'fixed', hosts: ['api.ngc.nvidia.com'] },
  ask: { method: 'POST', path: '/v3/keys/get-caller-info', form: { credentials: '{secret}' } },
  live: [{ status: 200, where: [{ at: 'type', exists: true }] }],
  dead: [{ status: 401 }],
  facts: [
    { name: 'kind', at: 'type' },
    { name: 'owner', at: 'user.name' },
    { name: 'organisations', at: 'orgs[].name' },
  ],
  source: { url: 'https://docs.ngc.nvidia.com/api/', asOf: '2026-11' },
});
