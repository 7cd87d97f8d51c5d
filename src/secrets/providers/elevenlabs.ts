import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'elevenlabs',
  title: 'ElevenLabs',
  rules: ['elevenlabs-api-key', 'elevenlabs-legacy-key'],
  hosts: { from: 'fixed', hosts: ['api.elevenlabs.io'] },
  ask: { path: '/v1/user', headers: { 'xi-api-key': '{secret}' } },
  live: [
    { status: 200, where: [{ at: 'subscription', exists: true }] },
    { status: 401, where: [{ at: 'detail.status', is: ['missing_permissions'] }] },
  ],
  dead: [{ status: 401, where: [{ at: 'detail.status', is: ['invalid_api_key'] }] }],
  facts: [
    { name: 'owner', at: 'user_id' },
    { name: 'plan', at: 'subscription.tier' },
  ],
  excess: [{ at: 'subscription', exists: true, says: 'reads the account: a key for speech alone needs no user scope' }],
  log: {
    text: 'The history lists what was generated; usage is shown by key.',
    link: 'https://elevenlabs.io/app/usage',
  },
  source: { url: 'https://elevenlabs.io/docs/api-reference/user/get', asOf: '2026-11' },
});
