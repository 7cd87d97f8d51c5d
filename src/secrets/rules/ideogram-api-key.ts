import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'ideogram-api-key',
  title: 'Ideogram API key',
  provider: 'Ideogram',
  tags: ['ml'],
  keywords: ['ideogram'],
  format: { pieces: [{ secret: [run('base64url', 80, 90)] }] },
  near: { words: ['ideogram'], within: 120 },
  randomness: { bits: 4.3, mixed: true },
  tier: 'medium',
  why: 'Whoever has it calls Ideogram on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named IDEOGRAM_API_KEY.',
  link: 'https://ideogram.ai/manage-api',
  source: { url: 'https://developer.ideogram.ai/ideogram-api/api-setup', asOf: '2026-11' },
});
