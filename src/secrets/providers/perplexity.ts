import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'perplexity',
  title: 'Perplexity',
  rules: ['perplexity-api-key'],
  hosts: { from: 'fixed', hosts: ['api.perplexity.ai'] },
  ask: {
    method: 'POST',
    path: '/chat/completions',
    headers: { authorization: 'Bearer {secret}' },
    json: '{"model":"sonar","max_tokens":1,"messages":[{"role":"user","content":"1"}]}',
  },
  live: [{ status: 200, where: [{ at: 'choices', exists: true }] }],
  dead: [{ status: 401 }],
  paid: true,
  revoke: {
    host: null,
    ask: {
      method: 'POST',
      path: '/revoke_auth_token',
      headers: { authorization: 'Bearer {secret}' },
      json: '{"auth_token":"{secret}"}',
    },
    done: [{ status: 200 }],
    source: 'https://docs.perplexity.ai/api-reference/revoke-auth-token-post',
  },
  source: { url: 'https://docs.perplexity.ai/guides/status-codes', asOf: '2026-11' },
});
