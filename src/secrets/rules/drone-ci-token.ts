import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'drone-ci-token',
  title: 'Drone CI token',
  provider: 'Drone',
  tags: ['code'],
  keywords: ['drone_token', 'drone_server_token', 'drone_rpc_secret'],
  format: { pieces: [{ secret: [run('alnum', 32)] }] },
  near: { words: ['drone_token', 'drone_server_token', 'drone_rpc_secret'], within: 40 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'It starts builds and reads their secrets.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://docs.drone.io/quickstart/cli/',
  source: { url: 'https://docs.drone.io/quickstart/cli/', asOf: '2026-11' },
});
