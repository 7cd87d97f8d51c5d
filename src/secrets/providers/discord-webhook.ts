import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'discord-webhook',
  title: 'Discord (webhook)',
  rules: ['discord-webhook'],
  hosts: { from: 'fixed', hosts: ['discord.com'] },
  ask: { path: '/api/v10/webhooks/{secret}' },
  live: [{ status: 200, where: [{ at: 'id', exists: true }] }],
  dead: [
    { status: 404, where: [{ at: 'code', is: [10015] }] },
    { status: 401, where: [{ at: 'code', is: [50027] }] },
  ],
  facts: [
    { name: 'name', at: 'name' },
    { name: 'channel', at: 'channel_id' },
    { name: 'server', at: 'guild_id' },
  ],
  revoke: {
    host: null,
    ask: { method: 'DELETE', path: '/api/v10/webhooks/{secret}' },
    done: [{ status: 204 }],
    source: 'https://discord.com/developers/docs/resources/webhook#delete-webhook-with-token',
  },
  log: { text: 'The audit log of the server; what was posted stands in the channel.' },
  source: { url: 'https://discord.com/developers/docs/resources/webhook#get-webhook-with-token', asOf: '2026-11' },
});
