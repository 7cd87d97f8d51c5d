import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'roboflow',
  title: 'Roboflow',
  rules: ['roboflow-api-key'],
  hosts: { from: 'fixed', hosts: ['api.roboflow.com'] },
  ask: { path: '/?api_key={secret}' },
  live: [{ status: 200, where: [{ at: 'workspace', exists: true }] }],
  dead: [{ status: 401 }, { status: 403, where: [{ at: 'error.message', matches: /api key/i }] }],
  facts: [{ name: 'workspace', at: 'workspace' }],
  source: { url: 'https://docs.roboflow.com/developer/authentication/scoped-api-keys', asOf: '2026-11' },
});
