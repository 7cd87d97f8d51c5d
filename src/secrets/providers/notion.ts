import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'notion',
  title: 'Notion',
  rules: ['notion-token'],
  hosts: { from: 'fixed', hosts: ['api.notion.com'] },
  ask: { path: '/v1/users/me', headers: { authorization: 'Bearer {secret}', 'notion-version': '2022-06-28' } },
  live: [{ status: 200, where: [{ at: 'object', is: ['user'] }] }],
  dead: [{ status: 401, where: [{ at: 'code', is: ['unauthorized'] }] }],
  facts: [
    { name: 'owner', at: 'name' },
    { name: 'workspace', at: 'bot.workspace_name' },
  ],
  log: { text: 'The audit log of the workspace (Enterprise).', link: 'https://www.notion.com/help/audit-log' },
  source: { url: 'https://developers.notion.com/reference/get-self', asOf: '2026-11' },
});
