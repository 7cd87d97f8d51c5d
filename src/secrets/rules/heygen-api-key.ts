import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'heygen-api-key',
  title: 'HeyGen API key',
  provider: 'HeyGen',
  tags: ['ml'],
  keywords: ['heygen'],
  format: { pieces: [{ secret: [{ oneOf: ['sk_V2_hgu_', 'sk_'] }, run('word', 30, 80)] }] },
  near: { words: ['heygen'], within: 120 },
  randomness: { bits: 3.6 },
  tier: 'high',
  why: 'Whoever has it calls HeyGen on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named HEYGEN_API_KEY.',
  link: 'https://app.heygen.com/settings',
  source: { url: 'https://docs.heygen.com/docs/using-your-api-key', asOf: '2026-11' },
});
