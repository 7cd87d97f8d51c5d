import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'socket-api-key',
  title: 'Socket API key',
  provider: 'Socket',
  tags: ['code'],
  keywords: ['sktsec_'],
  format: { pieces: ['sktsec_', run('base64url', 30, 60), '_api'] },
  tier: 'high',
  why: 'It reads the dependencies of the organisation and their problems.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://socket.dev/dashboard',
  source: { url: 'https://docs.socket.dev/reference/creating-and-managing-api-tokens', asOf: '2026-11' },
});
