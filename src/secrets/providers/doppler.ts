import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'doppler',
  title: 'Doppler',
  rules: ['doppler-token', 'doppler-service-token'],
  hosts: { from: 'fixed', hosts: ['api.doppler.com'] },
  ask: { path: '/v3/me', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'workplace', exists: true }] }],
  dead: [{ status: 401 }],
  facts: [
    { name: 'workplace', at: 'workplace.name' },
    { name: 'token', at: 'name' },
    { name: 'kind', at: 'type' },
  ],
  revoke: {
    host: null,
    ask: {
      method: 'POST',
      path: '/v3/auth/revoke',
      headers: { authorization: 'Bearer {secret}' },
      json: '{"token":"{secret}"}',
    },
    done: [{ status: 200, where: [{ at: 'success', is: [true] }] }],
    source: 'https://docs.doppler.com/reference/auth-revoke',
  },
  log: {
    text: 'The access logs of each config, and the workplace logs.',
    link: 'https://docs.doppler.com/docs/activity-logs',
  },
  source: { url: 'https://docs.doppler.com/reference/auth-me', asOf: '2026-11' },
});
