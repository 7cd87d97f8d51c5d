import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'nanonets-api-key',
  title: 'Nanonets API key',
  provider: 'Nanonets',
  tags: ['ml'],
  keywords: ['nanonets'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['nanonets'], within: 120 },
  tier: 'medium',
  why: 'Whoever has it calls Nanonets on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named NANONETS_API_KEY.',
  link: 'https://app.nanonets.com/#/keys',
  source: { url: 'https://docs.nanonets.com/reference/overview', asOf: '2026-11' },
});
