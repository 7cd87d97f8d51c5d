import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'buildkite',
  title: 'Buildkite',
  rules: ['buildkite-token'],
  hosts: { from: 'fixed', hosts: ['api.buildkite.com'] },
  ask: { path: '/v2/access-token', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'uuid', exists: true }] }],
  dead: [{ status: 401 }],
  facts: [
    { name: 'token', at: 'uuid' },
    { name: 'scopes', at: 'scopes[]' },
  ],
  excess: [{ at: 'scopes[]', matches: /^write_/, says: 'may write builds, pipelines, agents or artifacts' }],
  revoke: {
    host: null,
    ask: { method: 'DELETE', path: '/v2/access-token', headers: { authorization: 'Bearer {secret}' } },
    done: [{ status: 204 }],
    source: 'https://buildkite.com/docs/apis/rest-api/access-token',
  },
  log: {
    text: 'The audit log of the organisation (Enterprise).',
    link: 'https://buildkite.com/docs/platform/audit-log',
  },
  source: { url: 'https://buildkite.com/docs/apis/rest-api/access-token', asOf: '2026-11' },
});
