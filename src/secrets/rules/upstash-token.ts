import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'upstash-token',
  title: 'Upstash token',
  provider: 'Upstash',
  tags: ['database'],
  keywords: ['upstash'],
  format: { pieces: [{ secret: ['A', run('base64', 49, 119), { optional: ['='] }, { optional: ['='] }] }] },
  near: { words: ['upstash'], within: 60 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'It reads and writes the database over HTTP.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://console.upstash.com',
  source: { url: 'https://upstash.com/docs/redis/features/restapi', asOf: '2026-11' },
});
