import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'delta-sharing-token',
  title: 'Delta Sharing token',
  provider: 'Delta Sharing',
  tags: ['ml'],
  keywords: ['sharecredentialsversion'],
  format: { pieces: [{ secret: [run('dotted', 20, 500)] }] },
  near: { words: ['sharecredentialsversion'], within: 400 },
  randomness: { bits: 3.0, mixed: true },
  tier: 'medium',
  why: 'It reads every table of the share.',
  mend: 'Ask the provider of the share to rotate the recipient, and keep the profile file out of the repository.',
  link: 'https://docs.delta.io/delta-sharing/',
  source: { url: 'https://github.com/delta-io/delta-sharing/blob/main/PROTOCOL.md', asOf: '2026-11' },
});
