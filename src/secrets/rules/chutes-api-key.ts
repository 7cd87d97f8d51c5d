import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'chutes-api-key',
  title: 'Chutes API key',
  provider: 'Chutes',
  tags: ['ml'],
  keywords: ['cpk_'],
  format: { pieces: ['cpk_', run('hex', 32), '.', run('hex', 32), '.', run('alnum', 32)] },
  tier: 'high',
  why: 'Whoever has it calls Chutes on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named CHUTES_API_KEY.',
  link: 'https://chutes.ai/app/api',
  source: { url: 'https://chutes.ai/docs', asOf: '2026-11' },
});
