import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'gladia-api-key',
  title: 'Gladia API key',
  provider: 'Gladia',
  tags: ['ml'],
  keywords: ['gladia'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['gladia'], within: 120 },
  tier: 'medium',
  why: 'Whoever has it calls Gladia on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named GLADIA_API_KEY.',
  link: 'https://app.gladia.io/',
  source: { url: 'https://docs.gladia.io/chapters/introduction/getting-started', asOf: '2026-11' },
});
