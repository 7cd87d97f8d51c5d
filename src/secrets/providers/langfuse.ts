import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'langfuse',
  title: 'Langfuse',
  rules: ['langfuse-secret-key'],
  companion: /^pk-lf-/,
  hosts: { from: 'text', suffixes: ['cloud.langfuse.com', 'us.cloud.langfuse.com'], usual: 'cloud.langfuse.com' },
  ask: { path: '/api/public/projects', basic: ['{companion}', '{secret}'] },
  live: [{ status: 200, where: [{ at: 'data[].id', exists: true }] }],
  dead: [{ status: 401 }],
  facts: [{ name: 'project', at: 'data[].name' }],
  log: {
    text: 'Enterprise organisations have audit logs; traces show who wrote them.',
    link: 'https://langfuse.com/docs/administration/audit-logs',
  },
  source: { url: 'https://langfuse.com/docs/api', asOf: '2026-11' },
});
