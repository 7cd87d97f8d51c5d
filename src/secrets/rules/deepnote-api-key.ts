import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'deepnote-api-key',
  title: 'Deepnote API key',
  provider: 'Deepnote',
  tags: ['ml'],
  keywords: ['deepnote'],
  format: { pieces: [{ secret: [run('hex', 64)] }] },
  near: { words: ['deepnote'], within: 120 },
  randomness: { bits: 3.0 },
  tier: 'high',
  why: 'It runs notebooks with the data that they reach.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DEEPNOTE_API_KEY.',
  link: 'https://deepnote.com/workspace/',
  source: { url: 'https://deepnote.com/docs/deepnote-api', asOf: '2026-11' },
});
