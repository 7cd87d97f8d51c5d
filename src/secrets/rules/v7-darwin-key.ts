import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'v7-darwin-key',
  title: 'V7 Darwin key',
  provider: 'V7 Darwin',
  tags: ['ml'],
  keywords: ['v7_api', 'v7_key', 'darwin_api', 'darwin.v7labs', 'v7labs', 'darwin_key'],
  format: { pieces: [{ secret: [run('alnum', 7), '.', run('base64url', 32)] }] },
  near: { words: ['v7_api', 'v7_key', 'darwin_api', 'darwin.v7labs', 'v7labs', 'darwin_key'], within: 120 },
  randomness: { bits: 3.6 },
  tier: 'high',
  why: 'It reads and changes data sets and labels.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named V7_KEY.',
  link: 'https://darwin.v7labs.com/',
  source: { url: 'https://docs.v7labs.com/reference/introduction', asOf: '2026-11' },
});
