import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'runpod',
  title: 'RunPod',
  rules: ['runpod-api-key'],
  hosts: { from: 'fixed', hosts: ['rest.runpod.io'] },
  ask: { path: '/v1/pods', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'text', matches: /^\s*\[\s*[\]{]/ }] }],
  dead: [{ status: 401 }],
  provenFor: 'none',
  facts: [{ name: 'pods', at: '[].name' }],
  excess: [{ at: '[].id', exists: true, says: 'reads the environment of every pod, where other secrets stand' }],
  log: { text: 'The console has an audit log.', link: 'https://console.runpod.io/user/audit-logs' },
  source: { url: 'https://docs.runpod.io/api-reference/pods/GET/pods', asOf: '2026-11' },
});
