import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'gemini-api-key',
  title: 'Gemini API key',
  provider: 'Google',
  tags: ['ml'],
  keywords: ['aq.ab8rn6'],
  format: { pieces: ['AQ.Ab8RN6', run('base64url', 44)] },
  tier: 'high',
  why: 'Whoever has it calls the Gemini API on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named GEMINI_API_KEY.',
  link: 'https://aistudio.google.com/apikey',
  source: { url: 'https://ai.google.dev/gemini-api/docs/api-key', asOf: '2026-11' },
});
