import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'xai',
  title: 'xAI',
  rules: ['xai-api-key'],
  hosts: { from: 'fixed', hosts: ['api.x.ai'] },
  ask: { path: '/v1/api-key', headers: { authorization: 'Bearer {secret}' } },
  live: [
    {
      status: 200,
      where: [
        { at: 'api_key_blocked', is: [false] },
        { at: 'api_key_disabled', is: [false] },
      ],
    },
  ],
  dead: [
    { status: 400, where: [{ at: 'error', matches: /incorrect api key/i }] },
    { status: 401 },
    { status: 200, where: [{ at: 'api_key_disabled', is: [true] }] },
    { status: 200, where: [{ at: 'api_key_blocked', is: [true] }] },
  ],
  facts: [
    { name: 'token', at: 'name' },
    { name: 'team', at: 'team_id' },
    { name: 'scopes', at: 'acls[]' },
  ],
  excess: [
    { at: 'acls[]', is: ['api-key:endpoint:*'], says: 'may use every endpoint' },
    { at: 'acls[]', is: ['api-key:model:*'], says: 'may use every model' },
  ],
  log: { text: 'The console shows usage by key.', link: 'https://console.x.ai' },
  source: { url: 'https://docs.x.ai/docs/api-reference#get-api-key-information', asOf: '2026-11' },
});
