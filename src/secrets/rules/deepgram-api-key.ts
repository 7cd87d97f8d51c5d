import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'deepgram-api-key',
  title: 'Deepgram API key',
  provider: 'Deepgram',
  tags: ['ml'],
  keywords: ['deepgram'],
  format: { pieces: [{ secret: [run('hex', 40)] }] },
  near: { words: ['deepgram'], within: 120 },
  randomness: { bits: 2.9 },
  tier: 'high',
  why: 'Whoever has it calls Deepgram on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DEEPGRAM_API_KEY.',
  link: 'https://console.deepgram.com',
  source: { url: 'https://developers.deepgram.com/docs/create-additional-api-keys', asOf: '2026-11' },
});
