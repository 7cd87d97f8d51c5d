import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'discord-bot',
  title: 'Discord (bot)',
  rules: ['discord-bot-token'],
  hosts: { from: 'fixed', hosts: ['discord.com'] },
  ask: { path: '/api/v10/users/@me', headers: { authorization: 'Bot {secret}' } },
  live: [{ status: 200, where: [{ at: 'id', exists: true }] }],
  dead: [{ status: 401, where: [{ at: 'message', is: ['401: Unauthorized'] }] }],
  facts: [{ name: 'owner', at: 'username' }],
  log: { text: 'The audit log of each server that the bot is in.' },
  source: { url: 'https://discord.com/developers/docs/resources/user#get-current-user', asOf: '2026-11' },
});
