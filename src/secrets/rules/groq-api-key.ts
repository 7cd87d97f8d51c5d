import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'groq-api-key',
  title: 'Groq API key',
  provider: 'Groq',
  tags: ['ml'],
  keywords: ['gsk_'],
  format: { pieces: ['gsk_', run('alnum', 52)] },
  tier: 'high',
  why: 'Whoever has it calls Groq on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named GROQ_API_KEY.',
  link: 'https://console.groq.com/keys',
  source: { url: 'https://console.groq.com/docs/quickstart', asOf: '2026-11' },
});
