import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'upstage-api-key',
  title: 'Upstage API key',
  provider: 'Upstage',
  tags: ['ml'],
  keywords: ['upstage', 'solar_api'],
  format: { pieces: [{ secret: ['up_', run('alnum', 29)] }] },
  near: { words: ['upstage', 'solar_api'], within: 120 },
  randomness: { bits: 3.4 },
  tier: 'high',
  why: 'Whoever has it calls Upstage on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named UPSTAGE_API_KEY.',
  link: 'https://console.upstage.ai/api-keys',
  source: { url: 'https://console.upstage.ai/docs/getting-started', asOf: '2026-11' },
});
