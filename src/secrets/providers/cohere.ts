import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'cohere',
  title: 'Cohere',
  rules: ['cohere-api-key'],
  hosts: { from: 'fixed', hosts: ['api.cohere.com'] },
  ask: { method: 'POST', path: '/v1/check-api-key', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'valid', is: [true] }] }],
  dead: [{ status: 401 }, { status: 200, where: [{ at: 'valid', is: [false] }] }],
  facts: [
    { name: 'organisation', at: 'organization_id' },
    { name: 'owner', at: 'owner_id' },
  ],
  log: { text: 'The dashboard shows usage by key.', link: 'https://dashboard.cohere.com/billing' },
  source: { url: 'https://docs.cohere.com/reference/checkapikey', asOf: '2026-11' },
});
