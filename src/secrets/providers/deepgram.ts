import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'deepgram',
  title: 'Deepgram',
  rules: ['deepgram-api-key'],
  hosts: { from: 'fixed', hosts: ['api.deepgram.com'] },
  ask: { path: '/v1/projects', headers: { authorization: 'Token {secret}' } },
  live: [{ status: 200, where: [{ at: 'projects', exists: true }] }],
  dead: [{ status: 401, where: [{ at: 'err_code', is: ['INVALID_AUTH'] }] }],
  facts: [{ name: 'projects', at: 'projects[].name' }],
  log: { text: 'Requests are listed by project.', link: 'https://console.deepgram.com' },
  source: { url: 'https://developers.deepgram.com/docs/errors', asOf: '2026-11' },
});
