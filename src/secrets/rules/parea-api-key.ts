import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'parea-api-key',
  title: 'Parea API key',
  provider: 'Parea',
  tags: ['ml'],
  keywords: ['parea'],
  format: { pieces: [{ secret: ['pai-', run('hex', 64)] }] },
  near: { words: ['parea'], within: 120 },
  tier: 'high',
  why: 'Whoever has it calls Parea on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named PAREA_API_KEY.',
  link: 'https://app.parea.ai/settings',
  source: { url: 'https://docs.parea.ai/', asOf: '2026-11' },
});
