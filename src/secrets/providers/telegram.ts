import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'telegram',
  title: 'Telegram',
  rules: ['telegram-bot-token'],
  hosts: { from: 'fixed', hosts: ['api.telegram.org'] },
  ask: { path: '/bot{secret}/getMe' },
  live: [{ status: 200, where: [{ at: 'ok', is: [true] }] }],
  dead: [{ status: [401, 404], where: [{ at: 'ok', is: [false] }] }],
  facts: [{ name: 'owner', at: 'result.username' }],
  excess: [{ at: 'result.can_read_all_group_messages', is: [true], says: 'reads every message of its groups' }],
  source: { url: 'https://core.telegram.org/bots/api#getme', asOf: '2026-11' },
});
