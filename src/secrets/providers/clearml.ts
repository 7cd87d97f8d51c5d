import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'clearml',
  title: 'ClearML',
  rules: ['clearml-secret-key'],
  companion: /^[A-Z0-9]{20,30}$/,
  hosts: { from: 'text', suffixes: ['api.clear.ml'], usual: 'api.clear.ml' },
  ask: { path: '/auth.login', basic: ['{companion}', '{secret}'] },
  live: [{ status: 200, where: [{ at: 'data.token', exists: true }] }],
  dead: [{ status: 401, where: [{ at: 'meta.result_code', is: [401] }] }],
  source: { url: 'https://clear.ml/docs/latest/docs/references/api/', asOf: '2026-11' },
});
