import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'ngrok-token',
  title: 'ngrok token',
  provider: 'ngrok',
  tags: ['cloud'],
  keywords: ['ngrok'],
  format: { pieces: [{ secret: [run('alnum', 26, 28), '_', run('alnum', 18, 22)] }] },
  near: { words: ['ngrok'], within: 120 },
  randomness: { bits: 3.2, mixed: true },
  tier: 'high',
  why: 'It opens tunnels on your account and under your domains.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://dashboard.ngrok.com/authtokens',
  source: { url: 'https://ngrok.com/docs/agent/#authtokens', asOf: '2026-11' },
});
