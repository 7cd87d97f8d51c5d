import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'portkey-api-key',
  title: 'Portkey API key',
  provider: 'Portkey',
  tags: ['ml'],
  keywords: ['portkey'],
  format: { pieces: [{ secret: [run('base64', 27, 28), { optional: ['='] }] }] },
  near: { words: ['portkey'], within: 120 },
  randomness: { bits: 3.6, mixed: true },
  tier: 'medium',
  why: 'It calls every provider whose key the gateway holds.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named PORTKEY_API_KEY.',
  link: 'https://app.portkey.ai/api-keys',
  source: { url: 'https://portkey.ai/docs/api-reference/inference-api/authentication', asOf: '2026-11' },
});
